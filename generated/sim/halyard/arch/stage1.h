/* Generated from desc/arch/sim/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

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

HY_C_END

#endif
/* crc32 2b4dbd0e */
