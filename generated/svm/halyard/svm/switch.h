/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_SWITCH_H
#define HALYARD_SVM_SWITCH_H

#include <halyard/svm/access.h>
#include <halyard/arch/context.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/features.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>

/* Saves group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_svm_save_host(struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	cpu->vm_hsave_pa = hy_svm_read_vm_hsave_pa();
}

/* Restores group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_svm_restore_host(const struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	hy_svm_write_vm_hsave_pa(cpu->vm_hsave_pa);
}

/* Gives what group `host` has put aside the values of `begin:`, with which the CPU runs while it is enabled. */
static inline void hy_svm_begin_host(const struct hy_percpu *cpu)
{
	hy_svm_write_vm_hsave_pa(cpu->frames + 0x2000);
}

#endif
/* crc32 7fb3ca01 */
