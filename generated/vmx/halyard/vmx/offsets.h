/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_OFFSETS_H
#define HALYARD_VMX_OFFSETS_H

#include <halyard/arch/offsets.h>

#endif
/* crc32 772bde2e */
