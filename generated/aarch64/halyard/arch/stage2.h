/* Generated from desc/arch/aarch64/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* 4 KiB granule, 48-bit output addresses (D8.3 Translation table descriptor formats, stage 2) */
extern const struct hy_stage2_format hy_aarch64_stage2_4k;
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_2_LEVELS 2u
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_2 UINT64_C(0x0) /* what the root register is told for that many levels */
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_1_LEVELS 3u
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_1 UINT64_C(0x1) /* what the root register is told for that many levels */
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_0_LEVELS 4u
#define HY_AARCH64_STAGE2_4K_FROM_LEVEL_0 UINT64_C(0x2) /* what the root register is told for that many levels */

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[2];

/* The format of a space whose owner names none. NULL: there is none. */
static inline const struct hy_stage2_format *hy_arch_stage2_default(void)
{
	return hy_arch_stage2_formats[0];
}

HY_C_END

#endif
/* crc32 089d79f1 */
