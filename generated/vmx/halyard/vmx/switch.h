/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_SWITCH_H
#define HALYARD_VMX_SWITCH_H

#include <halyard/vmx/access.h>
#include <halyard/arch/context.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/features.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>

/* Saves group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_vmx_save_bind_host(struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	cpu->star = hy_vmx_read_star();
	cpu->lstar = hy_vmx_read_lstar();
	cpu->cstar = hy_vmx_read_cstar();
	cpu->sfmask = hy_vmx_read_sfmask();
	cpu->kernel_gs_base = hy_vmx_read_kernel_gs_base();
	cpu->host_gdtr_limit = (uint16_t)hy_vmx_read_host_gdtr_limit();
	cpu->host_idtr_limit = (uint16_t)hy_vmx_read_host_idtr_limit();
}

/* Restores group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_vmx_restore_bind_host(const struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	hy_vmx_write_star(cpu->star);
	hy_vmx_write_lstar(cpu->lstar);
	hy_vmx_write_cstar(cpu->cstar);
	hy_vmx_write_sfmask(cpu->sfmask);
	hy_vmx_write_kernel_gs_base(cpu->kernel_gs_base);
	hy_vmx_write_host_gdtr_limit(cpu->host_gdtr_limit);
	hy_vmx_write_host_idtr_limit(cpu->host_idtr_limit);
}

/* Saves group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_vmx_save_host(struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	cpu->host_cr0 = hy_vmx_read_host_cr0();
	cpu->vmxe = hy_vmx_read_vmxe();
}

/* Restores group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_vmx_restore_host(const struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	hy_vmx_write_host_cr0(cpu->host_cr0);
	hy_vmx_write_vmxe(cpu->vmxe);
}

/* Gives what group `host` has put aside the values of `begin:`, with which the CPU runs while it is enabled. */
static inline void hy_vmx_begin_host(const struct hy_percpu *cpu)
{
	(void)cpu;
	hy_vmx_write_host_cr0(hy_vmx_read_host_cr0() | hy_vmx_read_cr0_fixed0());
	hy_vmx_write_vmxe(hy_vmx_read_vmxe() | hy_vmx_read_cr4_fixed0());
}

#endif
/* crc32 656f3159 */
