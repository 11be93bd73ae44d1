/* Generated from desc/arch/aarch64/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/stage2.h>

/* VMSAv8-64 stage 2 with the 4 KiB granule; up to 16 tables may be concatenated at the root (D8.3.1 VMSAv8-64 descriptor
 * formats) */
extern const struct hy_stage2_format hy_aarch64_stage2_4k;

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[2];

#endif
/* crc32 c3bf13c8 */
