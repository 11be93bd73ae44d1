/* Generated from desc/arch/vmx/controls.yaml, desc/arch/x86_64/sysregs.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_MAPS_H
#define HALYARD_VMX_MAPS_H

#include <halyard/types.h>

HY_C_BEGIN

/* MSRs that exit: reads and, behind them, writes of 0x2000 numbers each from 0 and 0xc0000000. (SDM 25.6.9) */
void hy_vmx_fill_msr(uint8_t map[4096]);

HY_C_END

#endif
/* crc32 42edb4a5 */
