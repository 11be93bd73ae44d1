/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_BLOCK_H
#define HALYARD_VMX_BLOCK_H

#include <halyard/vmx/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/context.h>
#include <halyard/percpu.h>

HY_C_BEGIN

/* Saves what instructions do not move of group `exit`; the macro hy_vmx_save_exit moves the rest. */
static inline void hy_vmx_save_exit(struct hy_x86_context *ctx)
{
	ctx->rsp = hy_vmx_read_rsp();
	ctx->rip = hy_vmx_read_rip();
	ctx->rflags = hy_vmx_read_rflags();
}

/* Loads what instructions do not move of group `exit`; the macro hy_vmx_restore_exit moves the rest. */
static inline void hy_vmx_load_exit(const struct hy_x86_context *ctx)
{
	hy_vmx_write_rsp(ctx->rsp);
	hy_vmx_write_rip(ctx->rip);
	hy_vmx_write_rflags(ctx->rflags);
}

/* Saves sets of registers of group `bind`. While the vCPU is bound here; `features` are those of the CPU. */
void hy_vmx_save_state(struct hy_x86_context *ctx, uint64_t features, uint32_t sets);

/* Loads sets of registers of group `bind`. While the vCPU is bound here; `features` are those of the CPU. */
void hy_vmx_load_state(const struct hy_x86_context *ctx, uint64_t features, uint32_t sets);

/* Whether the registers of which the context has copies (`copy_of:`) are what they were when hy_vmx_remember made them. While the vCPU is
 * bound here. */
static inline bool hy_vmx_unchanged(const struct hy_x86_context *ctx)
{
	return ctx->code_rip == ctx->rip && ctx->code_cs_base == hy_vmx_read_cs_base()
		&& ctx->code_cs_attributes == hy_vmx_read_cs_attributes() && ctx->code_cr0 == hy_vmx_read_cr0()
		&& ctx->code_cr3 == hy_vmx_read_cr3() && ctx->code_cr4 == hy_vmx_read_cr4() && ctx->code_efer == hy_vmx_read_efer();
}

static inline void hy_vmx_remember(struct hy_x86_context *ctx)
{
	ctx->code_rip = ctx->rip;
	ctx->code_cs_base = hy_vmx_read_cs_base();
	ctx->code_cs_attributes = (uint16_t)hy_vmx_read_cs_attributes();
	ctx->code_cr0 = hy_vmx_read_cr0();
	ctx->code_cr3 = hy_vmx_read_cr3();
	ctx->code_cr4 = hy_vmx_read_cr4();
	ctx->code_efer = hy_vmx_read_efer();
}

/* Gives what is no guest's the values that it begins with: `begin:`, `reset:`, the host's where `reset_from:` says so. False: the CPU has
 * not all of a control with `capability:`. */
bool hy_vmx_begin(const struct hy_percpu *cpu);

HY_C_END

#endif
/* crc32 0abd3269 */
