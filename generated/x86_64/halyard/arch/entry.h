/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTRY_H
#define HALYARD_ARCH_ENTRY_H

#include <halyard/arch/backend.h>
#include <halyard/types.h>

HY_C_BEGIN


/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_x86_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule);

#define hy_arch_entry_check hy_x86_entry_check

/* The same while the vCPU is bound, by the rules of the back end in use too. */
static inline uint32_t hy_arch_entry_check_bound(const struct hy_x86_context *ctx, uint64_t features, const char **rule)
{
	uint32_t number = hy_x86_entry_check(ctx, features, rule);

	if (number == 0)
		return hy_x86_backend->entry_check(ctx, features, rule);
	return number;
}

HY_C_END

#endif
/* crc32 b383b75b */
