/* Generated from desc/arch/riscv64/stage2.yaml, desc/arch/riscv32/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* Guest-physical addresses of 34 bits (Guest Physical Address Translation) */
extern const struct hy_stage2_format hy_riscv_sv32x4;
#define HY_RISCV_SV32X4_SV32X4_LEVELS 2u
#define HY_RISCV_SV32X4_SV32X4 UINT64_C(0x1) /* what the root register is told for that many levels */

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[2];

/* The format of a space whose owner names none. NULL: there is none. */
static inline const struct hy_stage2_format *hy_arch_stage2_default(void)
{
	return hy_arch_stage2_formats[0];
}

HY_C_END

#endif
/* crc32 39360526 */
