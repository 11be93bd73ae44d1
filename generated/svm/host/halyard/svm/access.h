/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_SVM_ACCESS_H
#define HALYARD_SVM_ACCESS_H

#include <halyard/arch/access.h>
#include <halyard/svm/register_ids.h>
#include <stdint.h>

#define HY_SVM_HOST_REGISTERS 1
extern uint64_t hy_svm_host_registers[HY_SVM_REG_COUNT];

static inline uint64_t hy_svm_read_vm_hsave_pa(void)
{
	return hy_svm_host_registers[HY_SVM_REG_VM_HSAVE_PA];
}

static inline void hy_svm_write_vm_hsave_pa(uint64_t value)
{
	hy_svm_host_registers[HY_SVM_REG_VM_HSAVE_PA] = value;
}

static inline uint64_t hy_svm_read_vm_cr(void)
{
	return hy_svm_host_registers[HY_SVM_REG_VM_CR];
}

static inline void hy_svm_write_vm_cr(uint64_t value)
{
	hy_svm_host_registers[HY_SVM_REG_VM_CR] = value;
}


#endif
/* crc32 3bab091a */
