/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SHOWN_H
#define HALYARD_ARCH_SHOWN_H

#include <halyard/vcpu.h>

HY_C_BEGIN

/* CPUID of a guest's leaf and subleaf; 0 where this CPU has no such leaf. Of the port: what this CPU answers to what the guest
 * asks. */
void hy_x86_ask_cpuid(const struct hy_vcpu *vcpu, uint32_t answer[4]);

HY_C_END

#endif
/* crc32 b9088666 */
