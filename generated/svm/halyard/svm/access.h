/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_ACCESS_H
#define HALYARD_SVM_ACCESS_H

#include <halyard/arch/access.h>
#include <stdint.h>

/* Where VMRUN keeps the host's state (APM 15.30.4) */
static inline uint64_t hy_svm_read_vm_hsave_pa(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221291287, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_svm_write_vm_hsave_pa(uint64_t value)
{
	__asm__ volatile("mov $3221291287, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* What of SVM is locked, and what INIT does (APM 15.30.1) */
static inline uint64_t hy_svm_read_vm_cr(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221291284, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_svm_write_vm_cr(uint64_t value)
{
	__asm__ volatile("mov $3221291284, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}


#endif
/* crc32 51be58c3 */
