/* Generated from desc/arch/vmx/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_STAGE2_H
#define HALYARD_VMX_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* Guest-physical addresses of 48 bits (SDM 29.3.2) */
extern const struct hy_stage2_format hy_vmx_ept;
#define HY_VMX_EPT_FOUR_LEVELS_LEVELS 4u
#define HY_VMX_EPT_FOUR_LEVELS UINT64_C(0x3) /* what the root register is told for that many levels */

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_vmx_stage2_formats[2];

HY_C_END

#endif
/* crc32 4bf7b75f */
