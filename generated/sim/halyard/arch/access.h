/* Generated from desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <stdint.h>


#endif
/* crc32 5f7a0fac */
