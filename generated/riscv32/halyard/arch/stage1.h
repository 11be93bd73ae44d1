/* Generated from desc/arch/riscv64/stage1.yaml, desc/arch/riscv32/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/walk.h>

HY_C_BEGIN

/* Two levels of 1024 entries (Privileged 10.3 Sv32) */
extern const struct hy_walk_format hy_riscv_walk_sv32;
/* Bits of an address that are translated. */
#define HY_RISCV_WALK_SV32_SV32 32u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[2];

HY_C_END

#endif
/* crc32 6b4d5073 */
