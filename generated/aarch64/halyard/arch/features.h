/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_FEATURES_H
#define HALYARD_ARCH_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* EL0 can run AArch32 code (ID_AA64PFR0_EL1.EL0) */
#define HY_AARCH64_FEATURE_AARCH32_EL0 (UINT64_C(1) << 0)
/* EL1 can run AArch32 code, so that EL2 has the registers of the AArch32 exception modes (ID_AA64PFR0_EL1.EL1) */
#define HY_AARCH64_FEATURE_AARCH32_EL1 (UINT64_C(1) << 1)
/* Privileged access never (ID_AA64MMFR1_EL1.PAN) */
#define HY_AARCH64_FEATURE_PAN (UINT64_C(1) << 2)
/* Speculative store bypass safe, PSTATE.SSBS (ID_AA64PFR1_EL1.SSBS) */
#define HY_AARCH64_FEATURE_SSBS (UINT64_C(1) << 3)
/* Pointer authentication with any algorithm (ID_AA64ISAR1_EL1.APA, ID_AA64ISAR1_EL1.API, ID_AA64ISAR2_EL1.APA3) */
#define HY_AARCH64_FEATURE_PAUTH (UINT64_C(1) << 4)
/* Reliability, availability and serviceability extension (ID_AA64PFR0_EL1.RAS) */
#define HY_AARCH64_FEATURE_RAS (UINT64_C(1) << 5)
/* SCXTNUM_EL0 and SCXTNUM_EL1 exist (ID_AA64PFR0_EL1.CSV2, ID_AA64PFR1_EL1.CSV2_frac) */
#define HY_AARCH64_FEATURE_CSV2_2 (UINT64_C(1) << 6)
/* Scalable vector extension; hidden from guests (ID_AA64PFR0_EL1.SVE) */
#define HY_AARCH64_FEATURE_SVE (UINT64_C(1) << 7)
/* Scalable matrix extension; hidden from guests (ID_AA64PFR1_EL1.SME) */
#define HY_AARCH64_FEATURE_SME (UINT64_C(1) << 8)
/* Memory tagging with allocation tags; hidden from guests (ID_AA64PFR1_EL1.MTE) */
#define HY_AARCH64_FEATURE_MTE (UINT64_C(1) << 9)
/* Activity monitors; hidden from guests (ID_AA64PFR0_EL1.AMU) */
#define HY_AARCH64_FEATURE_AMU (UINT64_C(1) << 10)
/* Memory partitioning and monitoring; hidden from guests (ID_AA64PFR0_EL1.MPAM, ID_AA64PFR1_EL1.MPAM_frac) */
#define HY_AARCH64_FEATURE_MPAM (UINT64_C(1) << 11)
/* Performance monitors; hidden from guests (ID_AA64DFR0_EL1.PMUVer) */
#define HY_AARCH64_FEATURE_PMU (UINT64_C(1) << 12)
/* Self-hosted trace; hidden from guests (ID_AA64DFR0_EL1.TraceFilt) */
#define HY_AARCH64_FEATURE_TRACE_FILTER (UINT64_C(1) << 13)
/* Statistical profiling; hidden from guests (ID_AA64DFR0_EL1.PMSVer) */
#define HY_AARCH64_FEATURE_SPE (UINT64_C(1) << 14)
/* Limited ordering regions; hidden from guests (ID_AA64MMFR1_EL1.LO) */
#define HY_AARCH64_FEATURE_LOR (UINT64_C(1) << 15)
/* HCRX_EL2 exists (ID_AA64MMFR1_EL1.HCX) */
#define HY_AARCH64_FEATURE_HCX (UINT64_C(1) << 16)
/* Fine-grained traps (ID_AA64MMFR0_EL1.FGT) */
#define HY_AARCH64_FEATURE_FGT (UINT64_C(1) << 17)
/* TCR2_EL1 exists (ID_AA64MMFR3_EL1.TCRX) */
#define HY_AARCH64_FEATURE_TCR2 (UINT64_C(1) << 18)
/* SCTLR2_EL1 exists (ID_AA64MMFR3_EL1.SCTLRX) */
#define HY_AARCH64_FEATURE_SCTLR2 (UINT64_C(1) << 19)
/* Permission indirection in stage 1 (ID_AA64MMFR3_EL1.S1PIE) */
#define HY_AARCH64_FEATURE_S1PIE (UINT64_C(1) << 20)
/* Permission overlays in stage 1 (ID_AA64MMFR3_EL1.S1POE) */
#define HY_AARCH64_FEATURE_S1POE (UINT64_C(1) << 21)
/* The GIC CPU interface is reached by system registers (ID_AA64PFR0_EL1.GIC) */
#define HY_AARCH64_FEATURE_GICV3 (UINT64_C(1) << 22)
/* Breakpoint register pairs (ID_AA64DFR0_EL1.BRPs) */
#define HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT 23
#define HY_AARCH64_FEATURE_BREAKPOINTS (UINT64_C(31) << HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT)
/* Watchpoint register pairs (ID_AA64DFR0_EL1.WRPs) */
#define HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT 28
#define HY_AARCH64_FEATURE_WATCHPOINTS (UINT64_C(31) << HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT)
/* List registers of the GIC's virtual interface; ICC_SRE_EL2.SRE must be set when this is probed (ICH_VTR_EL2.ListRegs) */
#define HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT 33
#define HY_AARCH64_FEATURE_LIST_REGISTERS (UINT64_C(31) << HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT)
/* Active-priorities registers of each group of the GIC's virtual interface (ICH_VTR_EL2.PREbits) */
#define HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT 38
#define HY_AARCH64_FEATURE_ACTIVE_PRIORITIES (UINT64_C(7) << HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT)
#define HY_AARCH64_FEATURE_BITS 41u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_aarch64_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_aarch64_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 9b36e91c */
