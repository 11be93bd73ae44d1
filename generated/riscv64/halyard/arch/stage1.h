/* Generated from desc/arch/riscv64/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/arch/context.h>
#include <halyard/walk.h>

HY_C_BEGIN

/* Three, four or five levels of 512 entries (Privileged 10.4 Sv39) */
extern const struct hy_walk_format hy_riscv_walk_sv57;
/* Bits of an address that are translated. */
#define HY_RISCV_WALK_SV57_SV39 39u
#define HY_RISCV_WALK_SV57_SV48 48u
#define HY_RISCV_WALK_SV57_SV57 57u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[2];

/* The tables that the registers in the context say for an address, without features 0; tables.format NULL: none, what the guest calls an
 * address is guest-physical. Any context. */
struct hy_walk_tables hy_riscv_walk_tables(const struct hy_riscv_context *ctx, uint64_t features, uint64_t address);

/* As the guest's privilege, SUM and MXR have it. (Privileged 10.3.1, 18.6.1) */
/* True: the context permits an access (HY_READ, HY_WRITE or HY_EXECUTE) to a page of which entries grant this (struct hy_walk_result). Any
 * context. */
bool hy_riscv_permits(const struct hy_riscv_context *ctx, uint64_t features, uint32_t access, uint32_t granted);

#define hy_arch_walk_tables hy_riscv_walk_tables
#define hy_arch_permits hy_riscv_permits

HY_C_END

#endif
/* crc32 a25edccb */
