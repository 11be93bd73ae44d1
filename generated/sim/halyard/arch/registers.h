/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTERS_H
#define HALYARD_ARCH_REGISTERS_H

#include <halyard/arch/context.h>
#include <halyard/arch/register_ids.h>
#include <halyard/types.h>

HY_C_BEGIN

/* The saved value of a register. HY_E_NOT_FOUND: no such number, the CPU with `features` lacks it, or it has no saved value. */
HY_MUST_CHECK enum hy_status hy_sim_get_reg(const struct hy_sim_context *ctx, uint64_t features, uint32_t id, uint64_t *value);

/* The same for writing. HY_E_UNSUPPORTED: read-only. HY_E_INVALID: the value is wider than the register. */
HY_MUST_CHECK enum hy_status hy_sim_set_reg(struct hy_sim_context *ctx, uint64_t features, uint32_t id, uint64_t value);

/* Name of a register for logs, as the manual spells it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_sim_register_name(uint32_t id);

/* Where the guest's addresses lead depends on the register, and TLBs remember what it held. Any context. */
bool hy_sim_register_translates(uint32_t id);

/* Reset values for all of a context; some are read from the hardware. */
void hy_sim_reset(struct hy_sim_context *ctx);

/* General registers as instructions encode them: a number that names none reads 0 and drops writes. */
static inline uint64_t hy_sim_gpr(const struct hy_sim_context *ctx, uint64_t index)
{
	return index < 15 ? ctx->r[index] : 0;
}

static inline void hy_sim_set_gpr(struct hy_sim_context *ctx, uint64_t index, uint64_t value)
{
	if (__builtin_expect(index < 15, 1))
		ctx->r[index] = value;
}

/* The calling convention. */
static inline uint64_t hy_sim_pc(const struct hy_sim_context *ctx)
{
	return ctx->pc;
}

static inline uint64_t hy_sim_call_number(const struct hy_sim_context *ctx)
{
	return ctx->r0;
}

static inline uint64_t hy_sim_entry_argument(const struct hy_sim_context *ctx)
{
	return ctx->r0;
}

static inline uint64_t hy_sim_result(const struct hy_sim_context *ctx)
{
	return ctx->r0;
}

static inline void hy_sim_set_pc(struct hy_sim_context *ctx, uint64_t value)
{
	ctx->pc = value;
}

static inline void hy_sim_set_call_number(struct hy_sim_context *ctx, uint64_t value)
{
	ctx->r0 = value;
}

static inline void hy_sim_set_entry_argument(struct hy_sim_context *ctx, uint64_t value)
{
	ctx->r0 = value;
}

static inline void hy_sim_set_result(struct hy_sim_context *ctx, uint64_t value)
{
	ctx->r0 = value;
}

/* Argument n, from 0, of a call or of an entry function; one that the convention does not have reads 0 and drops writes. */
static inline uint64_t hy_sim_argument(const struct hy_sim_context *ctx, uint32_t n)
{
	switch (n) {
	case 0:
		return ctx->r1;
	case 1:
		return ctx->r2;
	case 2:
		return ctx->r3;
	case 3:
		return ctx->r4;
	case 4:
		return ctx->r5;
	case 5:
		return ctx->r6;
	case 6:
		return ctx->r7;
	default:
		return 0;
	}
}

static inline void hy_sim_set_argument(struct hy_sim_context *ctx, uint32_t n, uint64_t value)
{
	switch (n) {
	case 0:
		ctx->r1 = value;
		break;
	case 1:
		ctx->r2 = value;
		break;
	case 2:
		ctx->r3 = value;
		break;
	case 3:
		ctx->r4 = value;
		break;
	case 4:
		ctx->r5 = value;
		break;
	case 5:
		ctx->r6 = value;
		break;
	case 6:
		ctx->r7 = value;
		break;
	default:
		break;
	}
}

/* The same names on every architecture. */
#define hy_arch_get_reg hy_sim_get_reg
#define hy_arch_set_reg hy_sim_set_reg
#define hy_arch_register_name hy_sim_register_name
#define hy_arch_register_translates hy_sim_register_translates
#define hy_arch_reset hy_sim_reset
#define hy_arch_get_gpr hy_sim_gpr
#define hy_arch_set_gpr hy_sim_set_gpr
#define hy_arch_get_argument hy_sim_argument
#define hy_arch_set_argument hy_sim_set_argument
#define hy_arch_get_pc hy_sim_pc
#define hy_arch_set_pc hy_sim_set_pc
#define hy_arch_get_call_number hy_sim_call_number
#define hy_arch_set_call_number hy_sim_set_call_number
#define hy_arch_get_entry_argument hy_sim_entry_argument
#define hy_arch_set_entry_argument hy_sim_set_entry_argument
#define hy_arch_get_result hy_sim_result
#define hy_arch_set_result hy_sim_set_result

HY_C_END

#endif
/* crc32 1b1cd7d1 */
