/* Generated from desc/arch/sim/entry.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTRY_H
#define HALYARD_ARCH_ENTRY_H

#include <halyard/arch/context.h>
#include <halyard/types.h>

HY_C_BEGIN

/* Only user and supervisor mode exist (registers) */
#define HY_SIM_ENTRY_STATUS_MODE 1u
/* Instructions are aligned to 4 bytes (registers) */
#define HY_SIM_ENTRY_PC_ALIGNED 2u

/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_sim_entry_check(const struct hy_sim_context *ctx, uint64_t features, const char **rule);

#define hy_arch_entry_check hy_sim_entry_check

/* The same while the vCPU is bound. */
static inline uint32_t hy_arch_entry_check_bound(const struct hy_sim_context *ctx, uint64_t features, const char **rule)
{
	uint32_t number = hy_sim_entry_check(ctx, features, rule);

	return number;
}

HY_C_END

#endif
/* crc32 671db402 */
