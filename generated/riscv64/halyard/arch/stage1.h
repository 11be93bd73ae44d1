/* Generated from desc/arch/riscv64/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

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

HY_C_END

#endif
/* crc32 ca8d1e96 */
