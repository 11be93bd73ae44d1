/* Generated from desc/arch/aarch64/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/walk.h>

HY_C_BEGIN

/* 4 KiB granule, 48-bit output addresses, EL1 and EL0 (D8.3 Translation table descriptor formats, stage 1) */
extern const struct hy_walk_format hy_aarch64_walk_stage1_4k;
/* Bits of an address that are translated. */
#define HY_AARCH64_WALK_STAGE1_4K_MOST 48u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[2];

HY_C_END

#endif
/* crc32 5ba7db51 */
