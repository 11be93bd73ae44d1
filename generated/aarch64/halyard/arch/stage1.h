/* Generated from desc/arch/aarch64/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/arch/context.h>
#include <halyard/walk.h>

HY_C_BEGIN

/* 4 KiB granule, 48-bit output addresses, EL1 and EL0 (D8.3 Translation table descriptor formats, stage 1) */
extern const struct hy_walk_format hy_aarch64_walk_stage1_4k;
/* Bits of an address that are translated. */
#define HY_AARCH64_WALK_STAGE1_4K_MOST 48u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[2];

/* The tables that the registers in the context say for an address, without features 0; tables.format NULL: none, what the guest calls an
 * address is guest-physical. Any context. */
struct hy_walk_tables hy_aarch64_walk_tables(const struct hy_aarch64_context *ctx, uint64_t features, uint64_t address);

/* As the exception level, PSTATE.PAN and SCTLR_EL1.WXN have it. (D8.4.1) */
/* True: the context permits an access (HY_READ, HY_WRITE or HY_EXECUTE) to a page of which entries grant this (struct hy_walk_result). Any
 * context. */
bool hy_aarch64_permits(const struct hy_aarch64_context *ctx, uint64_t features, uint32_t access, uint32_t granted);

#define hy_arch_walk_tables hy_aarch64_walk_tables
#define hy_arch_permits hy_aarch64_permits

HY_C_END

#endif
/* crc32 f02f7ea6 */
