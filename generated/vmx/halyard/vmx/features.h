/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_FEATURES_H
#define HALYARD_VMX_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* The preemption timer ends a run, and exits leave it where it is (SDM A.3.1, A.4) */
#define HY_VMX_FEATURE_TIMER (UINT64_C(1) << 26)
/* Translations are tagged by VPID, and those of one are forgotten alone (SDM A.3.3, A.10) */
#define HY_VMX_FEATURE_TAGGED (UINT64_C(1) << 27)
/* Translations of one guest's tables are forgotten alone (SDM A.10) */
#define HY_VMX_FEATURE_INVEPT_SINGLE (UINT64_C(1) << 28)
/* RDTSCP can be switched on for a guest (SDM A.3.3) */
#define HY_VMX_FEATURE_RDTSCP_ALLOWED (UINT64_C(1) << 29)
/* INVPCID can be switched on for a guest (SDM A.3.3) */
#define HY_VMX_FEATURE_INVPCID_ALLOWED (UINT64_C(1) << 30)
/* XSAVES can be switched on for a guest (SDM A.3.3) */
#define HY_VMX_FEATURE_XSAVES_ALLOWED (UINT64_C(1) << 31)
#define HY_VMX_FEATURE_BITS 32u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_vmx_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_vmx_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 110cc7b3 */
