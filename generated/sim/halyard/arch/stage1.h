/* Generated from desc/arch/sim/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/arch/context.h>
#include <halyard/walk.h>

HY_C_BEGIN

/* Up to five levels of 512 entries, whose tables take rights away (stage1) */
extern const struct hy_walk_format hy_sim_walk_long;
/* Bits of an address that are translated. */
#define HY_SIM_WALK_LONG_THREE_LEVELS 39u
#define HY_SIM_WALK_LONG_FOUR_LEVELS 48u
#define HY_SIM_WALK_LONG_FIVE_LEVELS 57u

/* Two levels of 1024 entries of 32 bits, large pages above 4 GiB (stage1) */
extern const struct hy_walk_format hy_sim_walk_short;
/* Bits of an address that are translated. */
#define HY_SIM_WALK_SHORT_TWO_LEVELS 32u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[3];

/* The tables that the registers in the context say for an address, without features 0; tables.format NULL: none, what the guest calls an
 * address is guest-physical. Any context. */
struct hy_walk_tables hy_sim_walk_tables(const struct hy_sim_context *ctx, uint64_t features, uint64_t address);

/* What the entries grant. (stage1) */
/* True: the context permits an access (HY_READ, HY_WRITE or HY_EXECUTE) to a page of which entries grant this (struct hy_walk_result). Any
 * context. */
bool hy_sim_permits(const struct hy_sim_context *ctx, uint64_t features, uint32_t access, uint32_t granted);

#define hy_arch_walk_tables hy_sim_walk_tables
#define hy_arch_permits hy_sim_permits

HY_C_END

#endif
/* crc32 5bc7cf36 */
