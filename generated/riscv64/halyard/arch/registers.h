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

/* Reset values for all of a context; some are read from the hardware. */
void hy_riscv_reset(struct hy_riscv_context *ctx);

/* General registers as instructions encode them: a number that names none reads 0 and drops writes. */
static inline uint64_t hy_riscv_gpr(const struct hy_riscv_context *ctx, uint64_t index)
{
	switch (index) {
	case 1:
		return ctx->x1;
	case 2:
		return ctx->x2;
	case 3:
		return ctx->x3;
	case 4:
		return ctx->x4;
	case 5:
		return ctx->x5;
	case 6:
		return ctx->x6;
	case 7:
		return ctx->x7;
	case 8:
		return ctx->x8;
	case 9:
		return ctx->x9;
	case 10:
		return ctx->x10;
	case 11:
		return ctx->x11;
	case 12:
		return ctx->x12;
	case 13:
		return ctx->x13;
	case 14:
		return ctx->x14;
	case 15:
		return ctx->x15;
	case 16:
		return ctx->x16;
	case 17:
		return ctx->x17;
	case 18:
		return ctx->x18;
	case 19:
		return ctx->x19;
	case 20:
		return ctx->x20;
	case 21:
		return ctx->x21;
	case 22:
		return ctx->x22;
	case 23:
		return ctx->x23;
	case 24:
		return ctx->x24;
	case 25:
		return ctx->x25;
	case 26:
		return ctx->x26;
	case 27:
		return ctx->x27;
	case 28:
		return ctx->x28;
	case 29:
		return ctx->x29;
	case 30:
		return ctx->x30;
	case 31:
		return ctx->x31;
	default:
		return 0;
	}
}

static inline void hy_riscv_set_gpr(struct hy_riscv_context *ctx, uint64_t index, uint64_t value)
{
	switch (index) {
	case 1:
		ctx->x1 = value;
		break;
	case 2:
		ctx->x2 = value;
		break;
	case 3:
		ctx->x3 = value;
		break;
	case 4:
		ctx->x4 = value;
		break;
	case 5:
		ctx->x5 = value;
		break;
	case 6:
		ctx->x6 = value;
		break;
	case 7:
		ctx->x7 = value;
		break;
	case 8:
		ctx->x8 = value;
		break;
	case 9:
		ctx->x9 = value;
		break;
	case 10:
		ctx->x10 = value;
		break;
	case 11:
		ctx->x11 = value;
		break;
	case 12:
		ctx->x12 = value;
		break;
	case 13:
		ctx->x13 = value;
		break;
	case 14:
		ctx->x14 = value;
		break;
	case 15:
		ctx->x15 = value;
		break;
	case 16:
		ctx->x16 = value;
		break;
	case 17:
		ctx->x17 = value;
		break;
	case 18:
		ctx->x18 = value;
		break;
	case 19:
		ctx->x19 = value;
		break;
	case 20:
		ctx->x20 = value;
		break;
	case 21:
		ctx->x21 = value;
		break;
	case 22:
		ctx->x22 = value;
		break;
	case 23:
		ctx->x23 = value;
		break;
	case 24:
		ctx->x24 = value;
		break;
	case 25:
		ctx->x25 = value;
		break;
	case 26:
		ctx->x26 = value;
		break;
	case 27:
		ctx->x27 = value;
		break;
	case 28:
		ctx->x28 = value;
		break;
	case 29:
		ctx->x29 = value;
		break;
	case 30:
		ctx->x30 = value;
		break;
	case 31:
		ctx->x31 = value;
		break;
	default:
		break;
	}
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
#define hy_arch_reset hy_riscv_reset
#define hy_arch_get_gpr hy_riscv_gpr
#define hy_arch_set_gpr hy_riscv_set_gpr
#define hy_arch_get_argument hy_riscv_argument
#define hy_arch_set_argument hy_riscv_set_argument
#define hy_arch_get_pc hy_riscv_pc
#define hy_arch_set_pc hy_riscv_set_pc
#define hy_arch_get_call_number hy_riscv_call_number
#define hy_arch_set_call_number hy_riscv_set_call_number
#define hy_arch_get_result hy_riscv_result
#define hy_arch_set_result hy_riscv_set_result

HY_C_END

#endif
/* crc32 43589d70 */
