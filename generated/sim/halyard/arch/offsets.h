/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_OFFSETS_H
#define HALYARD_ARCH_OFFSETS_H

#define HY_ARCH_CONTEXT_ALIGN 16

/* Offsets into struct hy_sim_context. */
#define HY_SIM_CTX_R0            0
#define HY_SIM_CTX_R1            8
#define HY_SIM_CTX_R2            16
#define HY_SIM_CTX_R3            24
#define HY_SIM_CTX_R4            32
#define HY_SIM_CTX_R5            40
#define HY_SIM_CTX_R6            48
#define HY_SIM_CTX_R7            56
#define HY_SIM_CTX_R8            64
#define HY_SIM_CTX_R9            72
#define HY_SIM_CTX_R10           80
#define HY_SIM_CTX_R11           88
#define HY_SIM_CTX_R12           96
#define HY_SIM_CTX_R13           104
#define HY_SIM_CTX_R14           112
#define HY_SIM_CTX_PC            120
#define HY_SIM_CTX_STATUS        128
#define HY_SIM_CTX_FAULT_ADDRESS 136
#define HY_SIM_CTX_FAULT_WORD    144
#define HY_SIM_CTX_SCRATCH       152
#define HY_SIM_CTX_V0            160
#define HY_SIM_CTX_V1            176
#define HY_SIM_CTX_V2            192
#define HY_SIM_CTX_V3            208
#define HY_SIM_CTX_TVEC          224
#define HY_SIM_CTX_EPC           232
#define HY_SIM_CTX_CAUSE         240
#define HY_SIM_CTX_SLOT          248
#define HY_SIM_CTX_TRACE_BASE    264
#define HY_SIM_CTX_DEADLINE      272
#define HY_SIM_CTX_TABLES        280
#define HY_SIM_CTX_FAST_CALL     288
#define HY_SIM_CTX_FUEL          296
#define HY_SIM_CTX_SIZE          304

#endif
/* crc32 931d7888 */
