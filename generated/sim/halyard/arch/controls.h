/* Generated from desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTROLS_H
#define HALYARD_ARCH_CONTROLS_H

#include <halyard/arch/features.h>

/* Status (registers) */
#define HY_SIM_STATUS_INTERRUPTS_SHIFT 0
#define HY_SIM_STATUS_INTERRUPTS_MASK UINT64_C(0x1) /* Interrupts are taken */
#define HY_SIM_STATUS_MODE_SHIFT 1
#define HY_SIM_STATUS_MODE_MASK UINT64_C(0x6) /* Privilege: 0 user, 1 supervisor */
#define HY_SIM_STATUS_PREVIOUS_SHIFT 3
#define HY_SIM_STATUS_PREVIOUS_MASK UINT64_C(0x8) /* The interrupts bit before the exception */

#endif
/* crc32 8c3653a0 */
