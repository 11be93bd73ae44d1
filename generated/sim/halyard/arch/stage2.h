/* Generated from desc/arch/sim/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* Four levels of 512 entries, 4 KiB pages (stage2) */
extern const struct hy_stage2_format hy_sim_sim_4k;

/* Two levels of 1024 entries of 32 bits, a root of 16 KiB (stage2) */
extern const struct hy_stage2_format hy_sim_sim_short;

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[3];

/* The format of a space whose owner names none. NULL: there is none. */
static inline const struct hy_stage2_format *hy_arch_stage2_default(void)
{
	return hy_arch_stage2_formats[0];
}

HY_C_END

#endif
/* crc32 1038e4a7 */
