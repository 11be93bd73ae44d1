/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_FEATURES_H
#define HALYARD_ARCH_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* The guest has a timer comparator of its own, vstimecmp (Sstc) */
#define HY_RISCV_FEATURE_SSTC (UINT64_C(1) << 0)
/* Memory types in the guest's page tables (Svpbmt) */
#define HY_RISCV_FEATURE_SVPBMT (UINT64_C(1) << 1)
/* Accessed and dirty bits of the guest's page tables are set by hardware (Svadu) */
#define HY_RISCV_FEATURE_SVADU (UINT64_C(1) << 2)
/* Cache-block clean, flush and invalidate (Zicbom) */
#define HY_RISCV_FEATURE_ZICBOM (UINT64_C(1) << 3)
/* Cache-block zero (Zicboz) */
#define HY_RISCV_FEATURE_ZICBOZ (UINT64_C(1) << 4)
/* Floating point of double precision, switched lazily; single precision alone is hidden from guests (F, D) */
#define HY_RISCV_FEATURE_FP (UINT64_C(1) << 5)
/* Vector registers of at most 256 bits, which is what a context holds, switched lazily; longer ones are hidden from guests (V) */
#define HY_RISCV_FEATURE_VECTOR (UINT64_C(1) << 6)
/* hstateen0 exists (Smstateen) */
#define HY_RISCV_FEATURE_SMSTATEEN (UINT64_C(1) << 7)
/* hstateen1 to hstateen3 are there too; machine mode opens each by a bit of its own, and some firmware only the first
 * (Smstateen) */
#define HY_RISCV_FEATURE_FURTHER_STATEEN (UINT64_C(1) << 8)
/* Indirect registers and interrupt priorities of the advanced interrupt architecture exist; hidden from guests (Ssaia) */
#define HY_RISCV_FEATURE_AIA (UINT64_C(1) << 9)
/* All bits of hgatp.VMID exist; without them the CPU's translations are to be forgotten when another guest comes (Hypervisor
 * Guest Address Translation and Protection Register) */
#define HY_RISCV_FEATURE_VMID (UINT64_C(1) << 10)
/* Most levels of second-stage tables that the CPU walks: 3 Sv39x4, 4 Sv48x4, 5 Sv57x4 (Guest Physical Address Translation) */
#define HY_RISCV_FEATURE_GSTAGE_LEVELS_SHIFT 11
#define HY_RISCV_FEATURE_GSTAGE_LEVELS (UINT64_C(7) << HY_RISCV_FEATURE_GSTAGE_LEVELS_SHIFT)
#define HY_RISCV_FEATURE_BITS 14u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_riscv_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_riscv_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 862bd710 */
