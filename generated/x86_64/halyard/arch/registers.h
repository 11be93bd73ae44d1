/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTERS_H
#define HALYARD_ARCH_REGISTERS_H

#include <halyard/arch/context.h>
#include <halyard/arch/register_ids.h>
#include <halyard/types.h>

HY_C_BEGIN

/* The saved value of a register. HY_E_NOT_FOUND: no such number, the CPU with `features` lacks it, or it has no saved value. */
HY_MUST_CHECK enum hy_status hy_x86_get_reg(const struct hy_x86_context *ctx, uint64_t features, uint32_t id, uint64_t *value);

/* The same for writing. HY_E_UNSUPPORTED: read-only. HY_E_INVALID: the value is wider than the register. */
HY_MUST_CHECK enum hy_status hy_x86_set_reg(struct hy_x86_context *ctx, uint64_t features, uint32_t id, uint64_t value);

/* Name of a register for logs, as the manual spells it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_x86_register_name(uint32_t id);

/* Where the guest's addresses lead depends on the register, and TLBs remember what it held. Any context. */
bool hy_x86_register_translates(uint32_t id);

/* Reset values for all of a context; some are read from the hardware. */
void hy_x86_reset(struct hy_x86_context *ctx);

/* General registers as instructions encode them: a number that names none reads 0 and drops writes. */
static inline uint64_t hy_x86_gpr(const struct hy_x86_context *ctx, uint64_t index)
{
	switch (index) {
	case 0:
		return ctx->rax;
	case 1:
		return ctx->rcx;
	case 2:
		return ctx->rdx;
	case 3:
		return ctx->rbx;
	case 4:
		return ctx->rsp;
	case 5:
		return ctx->rbp;
	case 6:
		return ctx->rsi;
	case 7:
		return ctx->rdi;
	case 8:
		return ctx->r8;
	case 9:
		return ctx->r9;
	case 10:
		return ctx->r10;
	case 11:
		return ctx->r11;
	case 12:
		return ctx->r12;
	case 13:
		return ctx->r13;
	case 14:
		return ctx->r14;
	case 15:
		return ctx->r15;
	case 16: /* halves */
		return ctx->rdx << 32 | (uint32_t)ctx->rax;
	default:
		return 0;
	}
}

static inline void hy_x86_set_gpr(struct hy_x86_context *ctx, uint64_t index, uint64_t value)
{
	switch (index) {
	case 0:
		ctx->rax = value;
		break;
	case 1:
		ctx->rcx = value;
		break;
	case 2:
		ctx->rdx = value;
		break;
	case 3:
		ctx->rbx = value;
		break;
	case 4:
		ctx->rsp = value;
		break;
	case 5:
		ctx->rbp = value;
		break;
	case 6:
		ctx->rsi = value;
		break;
	case 7:
		ctx->rdi = value;
		break;
	case 8:
		ctx->r8 = value;
		break;
	case 9:
		ctx->r9 = value;
		break;
	case 10:
		ctx->r10 = value;
		break;
	case 11:
		ctx->r11 = value;
		break;
	case 12:
		ctx->r12 = value;
		break;
	case 13:
		ctx->r13 = value;
		break;
	case 14:
		ctx->r14 = value;
		break;
	case 15:
		ctx->r15 = value;
		break;
	case 16: /* halves */
		ctx->rdx = value >> 32;
		ctx->rax = (uint32_t)value;
		break;
	default:
		break;
	}
}

/* The calling convention. */
static inline uint64_t hy_x86_pc(const struct hy_x86_context *ctx)
{
	return ctx->rip;
}

static inline uint64_t hy_x86_call_number(const struct hy_x86_context *ctx)
{
	return ctx->rax;
}

static inline uint64_t hy_x86_entry_argument(const struct hy_x86_context *ctx)
{
	return ctx->rdi;
}

static inline uint64_t hy_x86_result(const struct hy_x86_context *ctx)
{
	return ctx->rax;
}

static inline void hy_x86_set_pc(struct hy_x86_context *ctx, uint64_t value)
{
	ctx->rip = value;
}

static inline void hy_x86_set_call_number(struct hy_x86_context *ctx, uint64_t value)
{
	ctx->rax = value;
}

static inline void hy_x86_set_entry_argument(struct hy_x86_context *ctx, uint64_t value)
{
	ctx->rdi = value;
}

static inline void hy_x86_set_result(struct hy_x86_context *ctx, uint64_t value)
{
	ctx->rax = value;
}

/* Argument n, from 0, of a call or of an entry function; one that the convention does not have reads 0 and drops writes. */
static inline uint64_t hy_x86_argument(const struct hy_x86_context *ctx, uint32_t n)
{
	switch (n) {
	case 0:
		return ctx->rdi;
	case 1:
		return ctx->rsi;
	case 2:
		return ctx->rdx;
	case 3:
		return ctx->rcx;
	case 4:
		return ctx->r8;
	case 5:
		return ctx->r9;
	default:
		return 0;
	}
}

static inline void hy_x86_set_argument(struct hy_x86_context *ctx, uint32_t n, uint64_t value)
{
	switch (n) {
	case 0:
		ctx->rdi = value;
		break;
	case 1:
		ctx->rsi = value;
		break;
	case 2:
		ctx->rdx = value;
		break;
	case 3:
		ctx->rcx = value;
		break;
	case 4:
		ctx->r8 = value;
		break;
	case 5:
		ctx->r9 = value;
		break;
	default:
		break;
	}
}

/* The same names on every architecture. */
#define hy_arch_get_reg hy_x86_get_reg
#define hy_arch_set_reg hy_x86_set_reg
#define hy_arch_register_name hy_x86_register_name
#define hy_arch_register_translates hy_x86_register_translates
#define hy_arch_reset hy_x86_reset
#define hy_arch_get_gpr hy_x86_gpr
#define hy_arch_set_gpr hy_x86_set_gpr
#define hy_arch_get_argument hy_x86_argument
#define hy_arch_set_argument hy_x86_set_argument
#define hy_arch_get_pc hy_x86_pc
#define hy_arch_set_pc hy_x86_set_pc
#define hy_arch_get_call_number hy_x86_call_number
#define hy_arch_set_call_number hy_x86_set_call_number
#define hy_arch_get_entry_argument hy_x86_entry_argument
#define hy_arch_set_entry_argument hy_x86_set_entry_argument
#define hy_arch_get_result hy_x86_result
#define hy_arch_set_result hy_x86_set_result

HY_C_END

#endif
/* crc32 66f2bb57 */
