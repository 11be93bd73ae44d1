/* Generated from desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SWITCH_H
#define HALYARD_ARCH_SWITCH_H

#include <halyard/arch/access.h>
#include <halyard/arch/context.h>
#include <halyard/arch/features.h>

#endif
/* crc32 cc787dc1 */
