/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_FEATURES_H
#define HALYARD_ARCH_FEATURES_H

#include <halyard/types.h>

HY_C_BEGIN

/* Vector registers v0-v3 (features) */
#define HY_SIM_FEATURE_VECTOR (UINT64_C(1) << 0)
/* Trace registers; no simulated CPU has them (features) */
#define HY_SIM_FEATURE_TRACE (UINT64_C(1) << 1)
#define HY_SIM_FEATURE_BITS 2u

/* What this CPU has. On the CPU itself, at the level that may read its identification. */
uint64_t hy_sim_features_probe(void);

/* Name of the feature whose lowest bit is bit `bit`, NULL where there is none. Any context. */
const char *hy_sim_feature_name(uint32_t bit);

HY_C_END

#endif
/* crc32 9ce5e058 */
