/* Generated from desc/arch/aarch64/entry.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTRY_H
#define HALYARD_ARCH_ENTRY_H

#include <halyard/arch/context.h>
#include <halyard/types.h>

HY_C_BEGIN

/* The guest is at EL0t, EL1t or EL1h: EL2 and EL3 are not its own, and EL0 has one stack pointer. (SPSR_EL2.M) */
#define HY_AARCH64_ENTRY_MODE 1u
/* AArch32 is entered in User mode only, and only where EL0 has it. (SPSR_EL2.M) */
#define HY_AARCH64_ENTRY_MODE_A32 2u
/* Reserved bits of the saved PSTATE are zero. (SPSR_EL2) */
#define HY_AARCH64_ENTRY_PSTATE_RESERVED 3u
/* Bits that only AArch32 state has are zero in AArch64 state. (SPSR_EL2) */
#define HY_AARCH64_ENTRY_STATE_A64 4u
/* AArch64 instructions are aligned to 4 bytes. (D1.3 Exceptions, PC alignment checking) */
#define HY_AARCH64_ENTRY_PC_A64 5u
/* AArch32 instructions are aligned to 4 bytes, T32 to 2, and addresses have 32 bits. (D1.3 Exceptions, PC alignment checking) */
#define HY_AARCH64_ENTRY_PC_A32 6u

/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_aarch64_entry_check(const struct hy_aarch64_context *ctx, uint64_t features, const char **rule);

#define hy_arch_entry_check hy_aarch64_entry_check

/* The same while the vCPU is bound. */
static inline uint32_t hy_arch_entry_check_bound(const struct hy_aarch64_context *ctx, uint64_t features, const char **rule)
{
	uint32_t number = hy_aarch64_entry_check(ctx, features, rule);

	return number;
}

HY_C_END

#endif
/* crc32 d6d1d611 */
