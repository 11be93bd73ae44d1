/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SWITCH_H
#define HALYARD_ARCH_SWITCH_H

#include <halyard/arch/access.h>
#include <halyard/arch/context.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>

/* Saves group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_x86_save_bind(struct hy_x86_context *ctx, uint64_t features)
{
	ctx->xcr0 = hy_x86_read_xcr0();
	hy_x86_write_xcr0(hy_x86_xcr0_guest(features));
	ctx->dr0 = hy_x86_read_dr0();
	ctx->dr1 = hy_x86_read_dr1();
	ctx->dr2 = hy_x86_read_dr2();
	ctx->dr3 = hy_x86_read_dr3();
	if ((features & HY_X86_FEATURE_RDTSCP) != 0)
		ctx->tsc_aux = hy_x86_read_tsc_aux();
	if ((features & HY_X86_FEATURE_XSAVES) != 0)
		ctx->xss = hy_x86_read_xss();
	hy_x86_save_xsave(ctx->xsave);
	hy_x86_write_xcr0(ctx->xcr0);
}

/* Restores group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_x86_restore_bind(const struct hy_x86_context *ctx, uint64_t features)
{
	hy_x86_write_xcr0(hy_x86_xcr0_guest(features));
	hy_x86_write_dr0(ctx->dr0);
	hy_x86_write_dr1(ctx->dr1);
	hy_x86_write_dr2(ctx->dr2);
	hy_x86_write_dr3(ctx->dr3);
	if ((features & HY_X86_FEATURE_RDTSCP) != 0)
		hy_x86_write_tsc_aux(ctx->tsc_aux);
	if ((features & HY_X86_FEATURE_XSAVES) != 0)
		hy_x86_write_xss(ctx->xss);
	hy_x86_restore_xsave(ctx->xsave);
	hy_x86_write_xcr0(ctx->xcr0);
}

/* Saves group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_x86_save_bind_host(struct hy_x86_percpu *cpu, uint64_t features)
{
	cpu->xcr0 = hy_x86_read_xcr0();
	cpu->host_dr7 = hy_x86_read_host_dr7();
	cpu->host_debugctl = hy_x86_read_host_debugctl();
	hy_x86_write_xcr0(hy_x86_xcr0_guest(features));
	hy_x86_write_host_dr7(0x400);
	hy_x86_write_host_debugctl(0x0);
	cpu->dr0 = hy_x86_read_dr0();
	cpu->dr1 = hy_x86_read_dr1();
	cpu->dr2 = hy_x86_read_dr2();
	cpu->dr3 = hy_x86_read_dr3();
	if ((features & HY_X86_FEATURE_RDTSCP) != 0)
		cpu->tsc_aux = hy_x86_read_tsc_aux();
	if ((features & HY_X86_FEATURE_XSAVES) != 0)
		cpu->xss = hy_x86_read_xss();
	hy_x86_save_xsave(cpu->xsave);
	cpu->host_dr6 = hy_x86_read_host_dr6();
	cpu->host_ldtr = (uint16_t)hy_x86_read_host_ldtr();
	hy_x86_write_xcr0(cpu->xcr0);
}

/* Restores group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_x86_restore_bind_host(const struct hy_x86_percpu *cpu, uint64_t features)
{
	hy_x86_write_xcr0(hy_x86_xcr0_guest(features));
	hy_x86_write_dr0(cpu->dr0);
	hy_x86_write_dr1(cpu->dr1);
	hy_x86_write_dr2(cpu->dr2);
	hy_x86_write_dr3(cpu->dr3);
	if ((features & HY_X86_FEATURE_RDTSCP) != 0)
		hy_x86_write_tsc_aux(cpu->tsc_aux);
	if ((features & HY_X86_FEATURE_XSAVES) != 0)
		hy_x86_write_xss(cpu->xss);
	hy_x86_restore_xsave(cpu->xsave);
	hy_x86_write_host_dr6(cpu->host_dr6);
	hy_x86_write_host_ldtr(cpu->host_ldtr);
	hy_x86_write_xcr0(cpu->xcr0);
	hy_x86_write_host_dr7(cpu->host_dr7);
	hy_x86_write_host_debugctl(cpu->host_debugctl);
}

/* Saves group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_x86_save_host(struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	cpu->host_cr4 = hy_x86_read_host_cr4();
	cpu->host_efer = hy_x86_read_host_efer();
}

/* Restores group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_x86_restore_host(const struct hy_x86_percpu *cpu, uint64_t features)
{
	(void)features;
	hy_x86_write_host_cr4(cpu->host_cr4);
	hy_x86_write_host_efer(cpu->host_efer);
}

/* Gives what group `host` has put aside the values of `begin:`, with which the CPU runs while it is enabled. */
static inline void hy_x86_begin_host(const struct hy_percpu *cpu)
{
	(void)cpu;
	hy_x86_write_host_cr4(hy_x86_read_host_cr4() | HY_X86_CR4_HOST);
}

/* What registers of group `bind` do not take becomes what they do, before they are restored: values may be from outside. */
static inline void hy_x86_legal_bind(struct hy_x86_context *ctx, uint64_t features)
{
	ctx->dr6 &= 0xffffffff;
	ctx->lstar = hy_sign_extend(ctx->lstar, 48);
	ctx->cstar = hy_sign_extend(ctx->cstar, 48);
	ctx->sfmask &= 0xffffffff;
	ctx->kernel_gs_base = hy_sign_extend(ctx->kernel_gs_base, 48);
	ctx->tsc_aux &= 0xffffffff;
	ctx->xss = 0;
	ctx->xcr0 = ((features & HY_X86_FEATURE_AVX) != 0 && ((ctx->xcr0 >> 1) & 3) == 3) ? 7 : (1 | (((ctx->xcr0 >> 1) & 1) << 1));
	ctx->xsave[3] &= (0xffff | ((uint64_t)((features & HY_X86_FEATURE_MISALIGNSSE) != 0) << 17));
	ctx->xsave[64] &= (3 | ((uint64_t)((features & HY_X86_FEATURE_AVX) != 0) << 2));
	for (uint32_t n = 65; n <= 71; n++)
		ctx->xsave[n] = 0;
}

#endif
/* crc32 6e25006f */
