/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_FEATURES_H
#define HALYARD_ARCH_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* Supervisor state components and IA32_XSS exist; guests have none of them (CPUID Fn0000_000D_EAX_x1) */
#define HY_X86_FEATURE_XSAVES (UINT64_C(1) << 0)
/* TSC_AUX exists (CPUID Fn8000_0001_EDX) */
#define HY_X86_FEATURE_RDTSCP (UINT64_C(1) << 1)
/* XSAVE and XCR0 exist; without them a CPU cannot be enabled (CPUID Fn0000_0001_ECX) */
#define HY_X86_FEATURE_XSAVE (UINT64_C(1) << 2)
/* AVX (CPUID Fn0000_000D_EAX) */
#define HY_X86_FEATURE_AVX (UINT64_C(1) << 3)
/* Process-context identifiers (CPUID Fn0000_0001_ECX) */
#define HY_X86_FEATURE_PCID (UINT64_C(1) << 4)
/* Instructions for FS and GS bases (CPUID Fn0000_0007_EBX) */
#define HY_X86_FEATURE_FSGSBASE (UINT64_C(1) << 5)
/* User pages are not executed (CPUID Fn0000_0007_EBX) */
#define HY_X86_FEATURE_SMEP (UINT64_C(1) << 6)
/* User pages are not accessed (CPUID Fn0000_0007_EBX) */
#define HY_X86_FEATURE_SMAP (UINT64_C(1) << 7)
/* User-mode instruction prevention (CPUID Fn0000_0007_ECX) */
#define HY_X86_FEATURE_UMIP (UINT64_C(1) << 8)
/* MXCSR.MM: unaligned operands may be allowed (CPUID Fn8000_0001_ECX) */
#define HY_X86_FEATURE_MISALIGNSSE (UINT64_C(1) << 9)
/* Basic leaves of CPUID that there are (CPUID Fn0000_0000) */
#define HY_X86_FEATURE_LEAVES_SHIFT 10
#define HY_X86_FEATURE_LEAVES (UINT64_C(255) << HY_X86_FEATURE_LEAVES_SHIFT)
/* Extended leaves of CPUID that there are (CPUID Fn8000_0000) */
#define HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT 18
#define HY_X86_FEATURE_EXTENDED_LEAVES (UINT64_C(255) << HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT)
#define HY_X86_FEATURE_BITS 26u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_x86_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_x86_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 76007004 */
