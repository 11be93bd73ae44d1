/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_FEATURES_H
#define HALYARD_ARCH_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* Supervisor state components and IA32_XSS exist; guests have none of them (CPUID Fn0000_000D_EAX_x1) */
#define HY_X86_FEATURE_XSAVES (UINT64_C(1) << 0)
/* TSC_AUX exists (CPUID Fn8000_0001_EDX) */
#define HY_X86_FEATURE_RDTSCP (UINT64_C(1) << 1)
#define HY_X86_FEATURE_BITS 2u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_x86_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_x86_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 daf343b1 */
