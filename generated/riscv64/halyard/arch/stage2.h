/* Generated from desc/arch/riscv64/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* Guest-physical addresses of 41, 50 or 59 bits (Guest Physical Address Translation) */
extern const struct hy_stage2_format hy_riscv_sv57x4;
#define HY_RISCV_SV57X4_SV39X4_LEVELS 3u
#define HY_RISCV_SV57X4_SV39X4 UINT64_C(0x8) /* what the root register is told for that many levels */
#define HY_RISCV_SV57X4_SV48X4_LEVELS 4u
#define HY_RISCV_SV57X4_SV48X4 UINT64_C(0x9) /* what the root register is told for that many levels */
#define HY_RISCV_SV57X4_SV57X4_LEVELS 5u
#define HY_RISCV_SV57X4_SV57X4 UINT64_C(0xa) /* what the root register is told for that many levels */

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[2];

/* The format of a space whose owner names none. NULL: there is none. */
static inline const struct hy_stage2_format *hy_arch_stage2_default(void)
{
	return hy_arch_stage2_formats[0];
}

HY_C_END

#endif
/* crc32 f4893935 */
