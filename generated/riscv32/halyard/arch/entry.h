/* Generated from desc/arch/riscv64/entry.yaml, desc/arch/riscv32/entry.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTRY_H
#define HALYARD_ARCH_ENTRY_H

#include <halyard/arch/context.h>
#include <halyard/types.h>

HY_C_BEGIN

/* SRET enters VS or VU mode, not the host's own. (Hypervisor Status Register) */
#define HY_RISCV_ENTRY_VIRTUAL 1u
/* The guest is little-endian as the host is. (Hypervisor Status Register) */
#define HY_RISCV_ENTRY_LITTLE_ENDIAN 2u
/* Instructions are aligned to 2 bytes. (Supervisor Exception Program Counter) */
#define HY_RISCV_ENTRY_PC_ALIGNED 3u

/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_riscv_entry_check(const struct hy_riscv_context *ctx, uint64_t features, const char **rule);

#define hy_arch_entry_check hy_riscv_entry_check

/* The same while the vCPU is bound. */
static inline uint32_t hy_arch_entry_check_bound(const struct hy_riscv_context *ctx, uint64_t features, const char **rule)
{
	uint32_t number = hy_riscv_entry_check(ctx, features, rule);

	return number;
}

HY_C_END

#endif
/* crc32 d74d0fbf */
