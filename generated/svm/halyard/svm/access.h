/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_ACCESS_H
#define HALYARD_SVM_ACCESS_H

#include <halyard/arch/access.h>
#include <stdint.h>

/* Where VMRUN keeps the host's state (APM 15.30.4) */
static inline uint64_t hy_svm_read_vm_hsave_pa(void)
{
	return hy_x86_read_msr(3221291287);
}

static inline void hy_svm_write_vm_hsave_pa(uint64_t value)
{
	hy_x86_write_msr(3221291287, value);
}

/* What of SVM is locked, and what INIT does (APM 15.30.1) */
static inline uint64_t hy_svm_read_vm_cr(void)
{
	return hy_x86_read_msr(3221291284);
}

static inline void hy_svm_write_vm_cr(uint64_t value)
{
	hy_x86_write_msr(3221291284, value);
}


#endif
/* crc32 2e859267 */
