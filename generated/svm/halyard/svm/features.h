/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_FEATURES_H
#define HALYARD_SVM_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* The address of the next instruction is reported (CPUID Fn8000_000A_EDX) */
#define HY_SVM_FEATURE_NRIPS (UINT64_C(1) << 26)
/* Operands and bytes of instructions are reported (CPUID Fn8000_000A_EDX) */
#define HY_SVM_FEATURE_DECODE_ASSISTS (UINT64_C(1) << 27)
/* The translations of one guest can be flushed (CPUID Fn8000_000A_EDX) */
#define HY_SVM_FEATURE_FLUSH_BY_ASID (UINT64_C(1) << 28)
/* Debug control and records of branches are switched (CPUID Fn8000_000A_EDX) */
#define HY_SVM_FEATURE_LBRV (UINT64_C(1) << 29)
/* SPEC_CTRL is virtual (CPUID Fn8000_000A_EDX) */
#define HY_SVM_FEATURE_SPEC_CTRL (UINT64_C(1) << 30)
#define HY_SVM_FEATURE_BITS 31u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_svm_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_svm_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 76554ad3 */
