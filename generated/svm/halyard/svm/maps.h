/* Generated from desc/arch/svm/controls.yaml, desc/arch/x86_64/sysregs.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_MAPS_H
#define HALYARD_SVM_MAPS_H

#include <halyard/types.h>

HY_C_BEGIN

/* MSRs that exit, two bits for each: 0x2000 numbers each from 0, 0xc0000000 and 0xc0010000. (APM 15.11) */
void hy_svm_fill_msr(uint8_t map[8192]);

HY_C_END

#endif
/* crc32 1ab4a693 */
