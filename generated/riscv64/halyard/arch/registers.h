/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTERS_H
#define HALYARD_ARCH_REGISTERS_H

#include <halyard/arch/context.h>
#include <halyard/arch/register_ids.h>
#include <halyard/types.h>

HY_C_BEGIN

/* The saved value of a register. HY_E_NOT_FOUND: no such number, the CPU with `features` lacks it, or it has no saved value. */
HY_MUST_CHECK enum hy_status hy_riscv_get_reg(const struct hy_riscv_context *ctx, uint64_t features, uint32_t id, uint64_t *value);

/* The same for writing. HY_E_UNSUPPORTED: read-only. HY_E_INVALID: the value is wider than the register. */
HY_MUST_CHECK enum hy_status hy_riscv_set_reg(struct hy_riscv_context *ctx, uint64_t features, uint32_t id, uint64_t value);

/* Name of a register for logs, as the manual spells it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_riscv_register_name(uint32_t id);

/* Where the guest's addresses lead depends on the register, and TLBs remember what it held. Any context. */
bool hy_riscv_register_translates(uint32_t id);

/* Reset values for all of a context; some are read from the hardware. */
void hy_riscv_reset(struct hy_riscv_context *ctx);

/* General registers as instructions encode them: a number that names none reads 0 and drops writes. */
static inline uint64_t hy_riscv_gpr(const struct hy_riscv_context *ctx, uint64_t index)
{
	return index - 1 < 31 ? ctx->x_from_1[index - 1] : 0;
}

static inline void hy_riscv_set_gpr(struct hy_riscv_context *ctx, uint64_t index, uint64_t value)
{
	if (__builtin_expect(index == 0, 0))
		return;
	if (__builtin_expect(index - 1 < 31, 1))
		ctx->x_from_1[index - 1] = value;
}

/* The calling convention. */
static inline uint64_t hy_riscv_pc(const struct hy_riscv_context *ctx)
{
	return ctx->sepc;
}

static inline uint64_t hy_riscv_call_number(const struct hy_riscv_context *ctx)
{
	return ctx->x17;
}

static inline uint64_t hy_riscv_entry_argument(const struct hy_riscv_context *ctx)
{
	return ctx->x11;
}

static inline uint64_t hy_riscv_result(const struct hy_riscv_context *ctx)
{
	return ctx->x10;
}

static inline void hy_riscv_set_pc(struct hy_riscv_context *ctx, uint64_t value)
{
	ctx->sepc = value;
}

static inline void hy_riscv_set_call_number(struct hy_riscv_context *ctx, uint64_t value)
{
	ctx->x17 = value;
}

static inline void hy_riscv_set_entry_argument(struct hy_riscv_context *ctx, uint64_t value)
{
	ctx->x11 = value;
}

static inline void hy_riscv_set_result(struct hy_riscv_context *ctx, uint64_t value)
{
	ctx->x10 = value;
}

/* Argument n, from 0, of a call or of an entry function; one that the convention does not have reads 0 and drops writes. */
static inline uint64_t hy_riscv_argument(const struct hy_riscv_context *ctx, uint32_t n)
{
	switch (n) {
	case 0:
		return ctx->x10;
	case 1:
		return ctx->x11;
	case 2:
		return ctx->x12;
	case 3:
		return ctx->x13;
	case 4:
		return ctx->x14;
	case 5:
		return ctx->x15;
	case 6:
		return ctx->x16;
	default:
		return 0;
	}
}

static inline void hy_riscv_set_argument(struct hy_riscv_context *ctx, uint32_t n, uint64_t value)
{
	switch (n) {
	case 0:
		ctx->x10 = value;
		break;
	case 1:
		ctx->x11 = value;
		break;
	case 2:
		ctx->x12 = value;
		break;
	case 3:
		ctx->x13 = value;
		break;
	case 4:
		ctx->x14 = value;
		break;
	case 5:
		ctx->x15 = value;
		break;
	case 6:
		ctx->x16 = value;
		break;
	default:
		break;
	}
}

/* The same names on every architecture. */
#define hy_arch_get_reg hy_riscv_get_reg
#define hy_arch_set_reg hy_riscv_set_reg
#define hy_arch_register_name hy_riscv_register_name
#define hy_arch_register_translates hy_riscv_register_translates
#define hy_arch_reset hy_riscv_reset
#define hy_arch_get_gpr hy_riscv_gpr
#define hy_arch_set_gpr hy_riscv_set_gpr
#define hy_arch_get_argument hy_riscv_argument
#define hy_arch_set_argument hy_riscv_set_argument
#define hy_arch_get_pc hy_riscv_pc
#define hy_arch_set_pc hy_riscv_set_pc
#define hy_arch_get_call_number hy_riscv_call_number
#define hy_arch_set_call_number hy_riscv_set_call_number
#define hy_arch_get_entry_argument hy_riscv_entry_argument
#define hy_arch_set_entry_argument hy_riscv_set_entry_argument
#define hy_arch_get_result hy_riscv_result
#define hy_arch_set_result hy_riscv_set_result

HY_C_END

#endif
/* crc32 6d506516 */
