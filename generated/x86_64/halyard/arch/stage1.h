/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/walk.h>

HY_C_BEGIN

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[1];

HY_C_END

#endif
/* crc32 5a8a0d6d */
