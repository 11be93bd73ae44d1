/* Generated from desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <stdint.h>

/* The guest's program counter, in ELR_EL2 while EL2 runs (ELR_EL2) */
static inline uint64_t hy_aarch64_read_pc(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, elr_el2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_pc(uint64_t value)
{
	__asm__ volatile("msr elr_el2, %x0" : : "r"(value) : "memory");
}

/* The guest's PSTATE, in SPSR_EL2 while EL2 runs; reset: EL1h, all interrupts masked (SPSR_EL2) */
static inline uint64_t hy_aarch64_read_pstate(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, spsr_el2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_pstate(uint64_t value)
{
	__asm__ volatile("msr spsr_el2, %x0" : : "r"(value) : "memory");
}

/* Stack pointer of EL0 (SP_EL0) */
static inline uint64_t hy_aarch64_read_sp_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c4_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_sp_el0(uint64_t value)
{
	__asm__ volatile("msr s3_0_c4_c1_0, %x0" : : "r"(value) : "memory");
}

/* Stack pointer of EL1 (SP_EL1) */
static inline uint64_t hy_aarch64_read_sp_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_sp_el1(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c1_0, %x0" : : "r"(value) : "memory");
}

/* Exception link register, EL1 (ELR_EL1) */
static inline uint64_t hy_aarch64_read_elr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c4_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_elr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c4_c0_1, %x0" : : "r"(value) : "memory");
}

/* Saved program status, EL1 (SPSR_EL1) */
static inline uint64_t hy_aarch64_read_spsr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c4_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c4_c0_0, %x0" : : "r"(value) : "memory");
}

/* System control, EL1; reset: MMU and caches off, the bits that were reserved as one in Armv8.0 set (SCTLR_EL1) */
static inline uint64_t hy_aarch64_read_sctlr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c1_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_sctlr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c1_c0_0, %x0" : : "r"(value) : "memory");
}

/* System control 2, EL1 (SCTLR2_EL1) */
static inline uint64_t hy_aarch64_read_sctlr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c1_c0_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_sctlr2_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c1_c0_3, %x0" : : "r"(value) : "memory");
}

/* Access to FP, SIMD, SVE and trace, EL1 (CPACR_EL1) */
static inline uint64_t hy_aarch64_read_cpacr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c1_c0_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cpacr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c1_c0_2, %x0" : : "r"(value) : "memory");
}

/* Translation table base 0, EL1 (TTBR0_EL1) */
static inline uint64_t hy_aarch64_read_ttbr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ttbr0_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c0_0, %x0" : : "r"(value) : "memory");
}

/* Translation table base 1, EL1 (TTBR1_EL1) */
static inline uint64_t hy_aarch64_read_ttbr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ttbr1_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c0_1, %x0" : : "r"(value) : "memory");
}

/* Translation control, EL1 (TCR_EL1) */
static inline uint64_t hy_aarch64_read_tcr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c0_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tcr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c0_2, %x0" : : "r"(value) : "memory");
}

/* Translation control 2, EL1 (TCR2_EL1) */
static inline uint64_t hy_aarch64_read_tcr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c0_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tcr2_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c0_3, %x0" : : "r"(value) : "memory");
}

/* Permission indirection of EL0 accesses, EL1 (PIRE0_EL1) */
static inline uint64_t hy_aarch64_read_pire0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c10_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_pire0_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c10_c2_2, %x0" : : "r"(value) : "memory");
}

/* Permission indirection, EL1 (PIR_EL1) */
static inline uint64_t hy_aarch64_read_pir_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c10_c2_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_pir_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c10_c2_3, %x0" : : "r"(value) : "memory");
}

/* Permission overlay, EL0 (POR_EL0) */
static inline uint64_t hy_aarch64_read_por_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c10_c2_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_por_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c10_c2_4, %x0" : : "r"(value) : "memory");
}

/* Permission overlay, EL1 (POR_EL1) */
static inline uint64_t hy_aarch64_read_por_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c10_c2_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_por_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c10_c2_4, %x0" : : "r"(value) : "memory");
}

/* Exception syndrome, EL1 (ESR_EL1) */
static inline uint64_t hy_aarch64_read_esr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c5_c2_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_esr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c5_c2_0, %x0" : : "r"(value) : "memory");
}

/* Auxiliary fault status 0, EL1 (AFSR0_EL1) */
static inline uint64_t hy_aarch64_read_afsr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c5_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_afsr0_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c5_c1_0, %x0" : : "r"(value) : "memory");
}

/* Auxiliary fault status 1, EL1 (AFSR1_EL1) */
static inline uint64_t hy_aarch64_read_afsr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c5_c1_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_afsr1_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c5_c1_1, %x0" : : "r"(value) : "memory");
}

/* Fault address, EL1 (FAR_EL1) */
static inline uint64_t hy_aarch64_read_far_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c6_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_far_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c6_c0_0, %x0" : : "r"(value) : "memory");
}

/* Physical address, the result of address translation (PAR_EL1) */
static inline uint64_t hy_aarch64_read_par_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c7_c4_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_par_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c7_c4_0, %x0" : : "r"(value) : "memory");
}

/* Memory attributes, EL1 (MAIR_EL1) */
static inline uint64_t hy_aarch64_read_mair_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c10_c2_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_mair_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c10_c2_0, %x0" : : "r"(value) : "memory");
}

/* Auxiliary memory attributes, EL1 (AMAIR_EL1) */
static inline uint64_t hy_aarch64_read_amair_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c10_c3_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_amair_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c10_c3_0, %x0" : : "r"(value) : "memory");
}

/* Vector base address, EL1 (VBAR_EL1) */
static inline uint64_t hy_aarch64_read_vbar_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vbar_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c0_0, %x0" : : "r"(value) : "memory");
}

/* Context ID, EL1 (CONTEXTIDR_EL1) */
static inline uint64_t hy_aarch64_read_contextidr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c13_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_contextidr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c13_c0_1, %x0" : : "r"(value) : "memory");
}

/* Thread ID, EL0 (TPIDR_EL0) */
static inline uint64_t hy_aarch64_read_tpidr_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c13_c0_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tpidr_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c13_c0_2, %x0" : : "r"(value) : "memory");
}

/* Thread ID that EL0 can only read (TPIDRRO_EL0) */
static inline uint64_t hy_aarch64_read_tpidrro_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c13_c0_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tpidrro_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c13_c0_3, %x0" : : "r"(value) : "memory");
}

/* Thread ID, EL1 (TPIDR_EL1) */
static inline uint64_t hy_aarch64_read_tpidr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c13_c0_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tpidr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c13_c0_4, %x0" : : "r"(value) : "memory");
}

/* Software context number, EL0 (SCXTNUM_EL0) */
static inline uint64_t hy_aarch64_read_scxtnum_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c13_c0_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_scxtnum_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c13_c0_7, %x0" : : "r"(value) : "memory");
}

/* Software context number, EL1 (SCXTNUM_EL1) */
static inline uint64_t hy_aarch64_read_scxtnum_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c13_c0_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_scxtnum_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c13_c0_7, %x0" : : "r"(value) : "memory");
}

/* Cache size selection (CSSELR_EL1) */
static inline uint64_t hy_aarch64_read_csselr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_2_c0_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_csselr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_2_c0_c0_0, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, instruction key A, bits 63:0 (APIAKeyLo_EL1) */
static inline uint64_t hy_aarch64_read_apiakeylo_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apiakeylo_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c1_0, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, instruction key A, bits 127:64 (APIAKeyHi_EL1) */
static inline uint64_t hy_aarch64_read_apiakeyhi_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c1_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apiakeyhi_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c1_1, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, instruction key B, bits 63:0 (APIBKeyLo_EL1) */
static inline uint64_t hy_aarch64_read_apibkeylo_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c1_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apibkeylo_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c1_2, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, instruction key B, bits 127:64 (APIBKeyHi_EL1) */
static inline uint64_t hy_aarch64_read_apibkeyhi_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c1_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apibkeyhi_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c1_3, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, data key A, bits 63:0 (APDAKeyLo_EL1) */
static inline uint64_t hy_aarch64_read_apdakeylo_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c2_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apdakeylo_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c2_0, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, data key A, bits 127:64 (APDAKeyHi_EL1) */
static inline uint64_t hy_aarch64_read_apdakeyhi_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c2_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apdakeyhi_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c2_1, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, data key B, bits 63:0 (APDBKeyLo_EL1) */
static inline uint64_t hy_aarch64_read_apdbkeylo_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apdbkeylo_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c2_2, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, data key B, bits 127:64 (APDBKeyHi_EL1) */
static inline uint64_t hy_aarch64_read_apdbkeyhi_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c2_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apdbkeyhi_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c2_3, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, generic key A, bits 63:0 (APGAKeyLo_EL1) */
static inline uint64_t hy_aarch64_read_apgakeylo_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c3_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apgakeylo_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c3_0, %x0" : : "r"(value) : "memory");
}

/* Pointer authentication, generic key A, bits 127:64 (APGAKeyHi_EL1) */
static inline uint64_t hy_aarch64_read_apgakeyhi_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c2_c3_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_apgakeyhi_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c2_c3_1, %x0" : : "r"(value) : "memory");
}

/* Domain access control of AArch32 (DACR32_EL2) */
static inline uint64_t hy_aarch64_read_dacr32_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c3_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dacr32_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c3_c0_0, %x0" : : "r"(value) : "memory");
}

/* Instruction fault status of AArch32 (IFSR32_EL2) */
static inline uint64_t hy_aarch64_read_ifsr32_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c5_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ifsr32_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c5_c0_1, %x0" : : "r"(value) : "memory");
}

/* Saved program status, AArch32 IRQ mode (SPSR_IRQ) */
static inline uint64_t hy_aarch64_read_spsr_irq(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c3_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_irq(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c3_0, %x0" : : "r"(value) : "memory");
}

/* Saved program status, AArch32 Abort mode (SPSR_ABT) */
static inline uint64_t hy_aarch64_read_spsr_abt(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c3_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_abt(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c3_1, %x0" : : "r"(value) : "memory");
}

/* Saved program status, AArch32 Undefined mode (SPSR_UND) */
static inline uint64_t hy_aarch64_read_spsr_und(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c3_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_und(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c3_2, %x0" : : "r"(value) : "memory");
}

/* Saved program status, AArch32 FIQ mode (SPSR_FIQ) */
static inline uint64_t hy_aarch64_read_spsr_fiq(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c3_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_fiq(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c3_3, %x0" : : "r"(value) : "memory");
}

/* Virtual counter offset; 0 shows the physical counter (CNTVOFF_EL2) */
static inline uint64_t hy_aarch64_read_cntvoff_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c14_c0_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntvoff_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c14_c0_3, %x0" : : "r"(value) : "memory");
}

/* Counter and timer access of EL0 (CNTKCTL_EL1) */
static inline uint64_t hy_aarch64_read_cntkctl_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c14_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntkctl_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c14_c1_0, %x0" : : "r"(value) : "memory");
}

/* Virtual timer, comparison value (CNTV_CVAL_EL0) */
static inline uint64_t hy_aarch64_read_cntv_cval_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c3_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntv_cval_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c14_c3_2, %x0" : : "r"(value) : "memory");
}

/* Virtual timer, control (CNTV_CTL_EL0) */
static inline uint64_t hy_aarch64_read_cntv_ctl_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c3_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntv_ctl_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c14_c3_1, %x0" : : "r"(value) : "memory");
}

/* EL1 physical timer, comparison value (CNTP_CVAL_EL0) */
static inline uint64_t hy_aarch64_read_cntp_cval_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntp_cval_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c14_c2_2, %x0" : : "r"(value) : "memory");
}

/* EL1 physical timer, control (CNTP_CTL_EL0) */
static inline uint64_t hy_aarch64_read_cntp_ctl_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c2_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntp_ctl_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c14_c2_1, %x0" : : "r"(value) : "memory");
}

/* Monitor debug system control (MDSCR_EL1) */
static inline uint64_t hy_aarch64_read_mdscr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_mdscr_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c2_2, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c0_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr0_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c0_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c1_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr1_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c1_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c2_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr2_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c2_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c3_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr3_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c3_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c4_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr4_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c4_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c5_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr5_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c5_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr6_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c6_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr6_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c6_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr7_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c7_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr7_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c7_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr8_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c8_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr8_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c8_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr9_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c9_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr9_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c9_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr10_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c10_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr10_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c10_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr11_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c11_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr11_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c11_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr12_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c12_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr12_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c12_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr13_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c13_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr13_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c13_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr14_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c14_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr14_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c14_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint value (DBGBVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbvr15_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c15_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbvr15_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c15_4, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c0_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr0_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c0_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c1_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr1_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c1_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c2_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr2_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c2_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c3_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr3_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c3_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c4_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr4_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c4_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c5_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr5_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c5_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr6_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c6_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr6_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c6_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr7_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c7_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr7_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c7_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr8_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c8_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr8_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c8_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr9_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c9_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr9_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c9_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr10_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c10_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr10_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c10_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr11_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c11_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr11_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c11_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr12_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c12_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr12_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c12_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr13_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c13_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr13_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c13_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr14_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c14_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr14_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c14_5, %x0" : : "r"(value) : "memory");
}

/* Breakpoint control (DBGBCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgbcr15_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c15_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgbcr15_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c15_5, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c0_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr0_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c0_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c1_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr1_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c1_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c2_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr2_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c2_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c3_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr3_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c3_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c4_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr4_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c4_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c5_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr5_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c5_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr6_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c6_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr6_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c6_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr7_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c7_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr7_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c7_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr8_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c8_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr8_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c8_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr9_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c9_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr9_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c9_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr10_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c10_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr10_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c10_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr11_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c11_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr11_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c11_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr12_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c12_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr12_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c12_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr13_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c13_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr13_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c13_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr14_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c14_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr14_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c14_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint value (DBGWVR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwvr15_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c15_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwvr15_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c15_6, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c0_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr0_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c0_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c1_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr1_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c1_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c2_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr2_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c2_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c3_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr3_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c3_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c4_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr4_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c4_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c5_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr5_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c5_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr6_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c6_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr6_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c6_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr7_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c7_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr7_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c7_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr8_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c8_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr8_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c8_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr9_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c9_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr9_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c9_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr10_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c10_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr10_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c10_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr11_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c11_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr11_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c11_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr12_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c12_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr12_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c12_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr13_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c13_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr13_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c13_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr14_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c14_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr14_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c14_7, %x0" : : "r"(value) : "memory");
}

/* Watchpoint control (DBGWCR<n>_EL1) */
static inline uint64_t hy_aarch64_read_dbgwcr15_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c0_c15_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_dbgwcr15_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c0_c15_7, %x0" : : "r"(value) : "memory");
}

/* MIDR_EL1 as the guest reads it (VPIDR_EL2) */
static inline uint64_t hy_aarch64_read_vpidr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c0_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vpidr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c0_c0_0, %x0" : : "r"(value) : "memory");
}

/* MPIDR_EL1 as the guest reads it (VMPIDR_EL2) */
static inline uint64_t hy_aarch64_read_vmpidr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c0_c0_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vmpidr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c0_c0_5, %x0" : : "r"(value) : "memory");
}

/* Syndrome of a virtual SError (VSESR_EL2) */
static inline uint64_t hy_aarch64_read_vsesr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c5_c2_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vsesr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c5_c2_3, %x0" : : "r"(value) : "memory");
}

/* DISR_EL1 as the guest reads it (VDISR_EL2) */
static inline uint64_t hy_aarch64_read_vdisr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c1_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vdisr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c1_1, %x0" : : "r"(value) : "memory");
}

/* Exception syndrome, EL2 (ESR_EL2) */
static inline uint64_t hy_aarch64_read_esr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c5_c2_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_esr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c5_c2_0, %x0" : : "r"(value) : "memory");
}

/* Fault address, EL2 (FAR_EL2) */
static inline uint64_t hy_aarch64_read_far_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c6_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_far_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c6_c0_0, %x0" : : "r"(value) : "memory");
}

/* GIC system register enable, EL1; the virtual interface needs SRE (IHI 0069, ICC_SRE_EL1) */
static inline uint64_t hy_aarch64_read_icc_sre_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_sre_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_5, %x0" : : "r"(value) : "memory");
}

/* Virtual machine control: the guest's ICC_PMR, ICC_BPR, ICC_IGRPEN and ICC_CTLR (IHI 0069, ICH_VMCR_EL2) */
static inline uint64_t hy_aarch64_read_ich_vmcr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_vmcr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c11_7, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap0r0_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c8_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap0r0_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c8_0, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap0r1_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c8_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap0r1_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c8_1, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap0r2_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c8_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap0r2_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c8_2, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap0r3_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c8_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap0r3_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c8_3, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap1r0_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c9_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap1r0_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c9_0, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap1r1_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c9_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap1r1_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c9_1, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap1r2_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c9_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap1r2_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c9_2, %x0" : : "r"(value) : "memory");
}

/* Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_ap1r3_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c9_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_ap1r3_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c9_3, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr0_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr0_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_0, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr1_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr1_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_1, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr2_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr2_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_2, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr3_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr3_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_3, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr4_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr4_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_4, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr5_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr5_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_5, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr6_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr6_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_6, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr7_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c12_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr7_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c12_7, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr8_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr8_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_0, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr9_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr9_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_1, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr10_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr10_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_2, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr11_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr11_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_3, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr12_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr12_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_4, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr13_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr13_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_5, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr14_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr14_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_6, %x0" : : "r"(value) : "memory");
}

/* List register (IHI 0069, ICH_LR<n>_EL2) */
static inline uint64_t hy_aarch64_read_ich_lr15_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c13_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_lr15_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c13_7, %x0" : : "r"(value) : "memory");
}

/* Control of the virtual CPU interface (IHI 0069, ICH_HCR_EL2) */
static inline uint64_t hy_aarch64_read_ich_hcr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_ich_hcr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c11_0, %x0" : : "r"(value) : "memory");
}

/* GIC system register enable, EL2 (IHI 0069, ICC_SRE_EL2) */
static inline uint64_t hy_aarch64_read_icc_sre_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c9_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_sre_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c9_5, %x0" : : "r"(value) : "memory");
}

/* Stage 2 translation table base and VMID (VTTBR_EL2) */
static inline uint64_t hy_aarch64_read_vttbr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c2_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vttbr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c2_c1_0, %x0" : : "r"(value) : "memory");
}

/* Stage 2 translation control (VTCR_EL2) */
static inline uint64_t hy_aarch64_read_vtcr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c2_c1_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vtcr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c2_c1_2, %x0" : : "r"(value) : "memory");
}

/* Hypervisor configuration; VSE is state of the vCPU (HCR_EL2) */
static inline uint64_t hy_aarch64_read_hcr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hcr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_0, %x0" : : "r"(value) : "memory");
}

/* Hypervisor configuration, extended (HCRX_EL2) */
static inline uint64_t hy_aarch64_read_hcrx_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hcrx_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c2_2, %x0" : : "r"(value) : "memory");
}

/* Traps of FP, SIMD, SVE, SME, trace and activity monitors, with E2H 0 (CPTR_EL2) */
static inline uint64_t hy_aarch64_read_cptr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cptr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_2, %x0" : : "r"(value) : "memory");
}

/* Monitor debug configuration; HPMN is the host's (MDCR_EL2) */
static inline uint64_t hy_aarch64_read_mdcr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_mdcr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_1, %x0" : : "r"(value) : "memory");
}

/* Memory partitioning, EL2; all but the traps is the host's (MPAM2_EL2) */
static inline uint64_t hy_aarch64_read_mpam2_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c10_c5_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_mpam2_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c10_c5_0, %x0" : : "r"(value) : "memory");
}

/* Traps of AArch32 CP15 registers by CRn (HSTR_EL2) */
static inline uint64_t hy_aarch64_read_hstr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hstr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_3, %x0" : : "r"(value) : "memory");
}

/* Counter and timer access of EL1, with E2H 0 (CNTHCTL_EL2) */
static inline uint64_t hy_aarch64_read_cnthctl_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c14_c1_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cnthctl_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c14_c1_0, %x0" : : "r"(value) : "memory");
}

/* Fine-grained traps of reads; clear n-bits trap (HFGRTR_EL2) */
static inline uint64_t hy_aarch64_read_hfgrtr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hfgrtr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_4, %x0" : : "r"(value) : "memory");
}

/* Fine-grained traps of writes; clear n-bits trap (HFGWTR_EL2) */
static inline uint64_t hy_aarch64_read_hfgwtr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hfgwtr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_5, %x0" : : "r"(value) : "memory");
}

/* Fine-grained traps of instructions (HFGITR_EL2) */
static inline uint64_t hy_aarch64_read_hfgitr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c1_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hfgitr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c1_6, %x0" : : "r"(value) : "memory");
}

/* Fine-grained traps of debug reads (HDFGRTR_EL2) */
static inline uint64_t hy_aarch64_read_hdfgrtr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c3_c1_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hdfgrtr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c3_c1_4, %x0" : : "r"(value) : "memory");
}

/* Fine-grained traps of debug writes (HDFGWTR_EL2) */
static inline uint64_t hy_aarch64_read_hdfgwtr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c3_c1_5" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hdfgwtr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c3_c1_5, %x0" : : "r"(value) : "memory");
}

/* Vector base address, EL2 (VBAR_EL2) */
static inline uint64_t hy_aarch64_read_vbar_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_vbar_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c12_c0_0, %x0" : : "r"(value) : "memory");
}

/* Exception link register, EL2 (ELR_EL2) */
static inline uint64_t hy_aarch64_read_elr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_elr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c0_1, %x0" : : "r"(value) : "memory");
}

/* Saved program status, EL2 (SPSR_EL2) */
static inline uint64_t hy_aarch64_read_spsr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c4_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_spsr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c4_c0_0, %x0" : : "r"(value) : "memory");
}

/* Guest-physical fault address; valid after a translation fault and after a fault on a stage 1 table walk (HPFAR_EL2) */
static inline uint64_t hy_aarch64_read_hpfar_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c6_c0_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_hpfar_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c6_c0_4, %x0" : : "r"(value) : "memory");
}

/* Current exception level, in bits 3:2 (CurrentEL) */
static inline uint64_t hy_aarch64_read_currentel(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c4_c2_2" : "=r"(value));
	return value;
}

/* Main ID (MIDR_EL1) */
static inline uint64_t hy_aarch64_read_midr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c0_0" : "=r"(value));
	return value;
}

/* Multiprocessor affinity (MPIDR_EL1) */
static inline uint64_t hy_aarch64_read_mpidr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c0_5" : "=r"(value));
	return value;
}

/* Cache type (CTR_EL0) */
static inline uint64_t hy_aarch64_read_ctr_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c0_c0_1" : "=r"(value));
	return value;
}

/* Cache levels (CLIDR_EL1) */
static inline uint64_t hy_aarch64_read_clidr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_1_c0_c0_1" : "=r"(value));
	return value;
}

/* Cache size of the level in CSSELR_EL1 (CCSIDR_EL1) */
static inline uint64_t hy_aarch64_read_ccsidr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_1_c0_c0_0" : "=r"(value));
	return value;
}

/* DC ZVA block size (DCZID_EL0) */
static inline uint64_t hy_aarch64_read_dczid_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c0_c0_7" : "=r"(value));
	return value;
}

/* Auxiliary control, EL1; trapped (ACTLR_EL1) */
static inline uint64_t hy_aarch64_read_actlr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c1_c0_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_actlr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c1_c0_1, %x0" : : "r"(value) : "memory");
}

/* Interrupt status (ISR_EL1) */
static inline uint64_t hy_aarch64_read_isr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c1_0" : "=r"(value));
	return value;
}

/* Thread ID, EL2 (TPIDR_EL2) */
static inline uint64_t hy_aarch64_read_tpidr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c13_c0_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_tpidr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c13_c0_2, %x0" : : "r"(value) : "memory");
}

/* System control, EL2 (SCTLR_EL2) */
static inline uint64_t hy_aarch64_read_sctlr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c1_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_sctlr_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c1_c0_0, %x0" : : "r"(value) : "memory");
}

/* Physical counter (CNTPCT_EL0) */
static inline uint64_t hy_aarch64_read_cntpct_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c0_1" : "=r"(value));
	return value;
}

/* Virtual counter (CNTVCT_EL0) */
static inline uint64_t hy_aarch64_read_cntvct_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c0_2" : "=r"(value));
	return value;
}

/* Counter frequency (CNTFRQ_EL0) */
static inline uint64_t hy_aarch64_read_cntfrq_el0(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_3_c14_c0_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cntfrq_el0(uint64_t value)
{
	__asm__ volatile("msr s3_3_c14_c0_0, %x0" : : "r"(value) : "memory");
}

/* EL2 physical timer, control (CNTHP_CTL_EL2) */
static inline uint64_t hy_aarch64_read_cnthp_ctl_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c14_c2_1" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cnthp_ctl_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c14_c2_1, %x0" : : "r"(value) : "memory");
}

/* EL2 physical timer, comparison value (CNTHP_CVAL_EL2) */
static inline uint64_t hy_aarch64_read_cnthp_cval_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c14_c2_2" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_cnthp_cval_el2(uint64_t value)
{
	__asm__ volatile("msr s3_4_c14_c2_2, %x0" : : "r"(value) : "memory");
}

/* OS lock access (OSLAR_EL1) */
static inline void hy_aarch64_write_oslar_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c1_c0_4, %x0" : : "r"(value) : "memory");
}

/* OS lock status (OSLSR_EL1) */
static inline uint64_t hy_aarch64_read_oslsr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c1_c1_4" : "=r"(value));
	return value;
}

/* OS double lock (OSDLR_EL1) */
static inline uint64_t hy_aarch64_read_osdlr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s2_0_c1_c3_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_osdlr_el1(uint64_t value)
{
	__asm__ volatile("msr s2_0_c1_c3_4, %x0" : : "r"(value) : "memory");
}

/* Virtual GIC type (IHI 0069, ICH_VTR_EL2) */
static inline uint64_t hy_aarch64_read_ich_vtr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_1" : "=r"(value));
	return value;
}

/* Maintenance interrupt state (IHI 0069, ICH_MISR_EL2) */
static inline uint64_t hy_aarch64_read_ich_misr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_2" : "=r"(value));
	return value;
}

/* Ended interrupts (IHI 0069, ICH_EISR_EL2) */
static inline uint64_t hy_aarch64_read_ich_eisr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_3" : "=r"(value));
	return value;
}

/* Empty list registers (IHI 0069, ICH_ELRSR_EL2) */
static inline uint64_t hy_aarch64_read_ich_elrsr_el2(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_4_c12_c11_5" : "=r"(value));
	return value;
}

/* Acknowledges an interrupt of group 1 (IHI 0069, ICC_IAR1_EL1) */
static inline uint64_t hy_aarch64_read_icc_iar1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_0" : "=r"(value));
	return value;
}

/* Ends an interrupt of group 1 (IHI 0069, ICC_EOIR1_EL1) */
static inline void hy_aarch64_write_icc_eoir1_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_1, %x0" : : "r"(value) : "memory");
}

/* Highest pending interrupt of group 1 (IHI 0069, ICC_HPPIR1_EL1) */
static inline uint64_t hy_aarch64_read_icc_hppir1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_2" : "=r"(value));
	return value;
}

/* Binary point, group 1 (IHI 0069, ICC_BPR1_EL1) */
static inline uint64_t hy_aarch64_read_icc_bpr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_3" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_bpr1_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_3, %x0" : : "r"(value) : "memory");
}

/* Deactivates an interrupt (IHI 0069, ICC_DIR_EL1) */
static inline void hy_aarch64_write_icc_dir_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c11_1, %x0" : : "r"(value) : "memory");
}

/* Running priority (IHI 0069, ICC_RPR_EL1) */
static inline uint64_t hy_aarch64_read_icc_rpr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c11_3" : "=r"(value));
	return value;
}

/* Sends an SGI of group 1 (IHI 0069, ICC_SGI1R_EL1) */
static inline void hy_aarch64_write_icc_sgi1r_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c11_5, %x0" : : "r"(value) : "memory");
}

/* Sends an SGI of the other state's group 1 (IHI 0069, ICC_ASGI1R_EL1) */
static inline void hy_aarch64_write_icc_asgi1r_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c11_6, %x0" : : "r"(value) : "memory");
}

/* Sends an SGI of group 0 (IHI 0069, ICC_SGI0R_EL1) */
static inline void hy_aarch64_write_icc_sgi0r_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c11_7, %x0" : : "r"(value) : "memory");
}

/* Priority mask (IHI 0069, ICC_PMR_EL1) */
static inline uint64_t hy_aarch64_read_icc_pmr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c4_c6_0" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_pmr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c4_c6_0, %x0" : : "r"(value) : "memory");
}

/* CPU interface control (IHI 0069, ICC_CTLR_EL1) */
static inline uint64_t hy_aarch64_read_icc_ctlr_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_4" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_ctlr_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_4, %x0" : : "r"(value) : "memory");
}

/* Group 0 enable (IHI 0069, ICC_IGRPEN0_EL1) */
static inline uint64_t hy_aarch64_read_icc_igrpen0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_6" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_igrpen0_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_6, %x0" : : "r"(value) : "memory");
}

/* Group 1 enable (IHI 0069, ICC_IGRPEN1_EL1) */
static inline uint64_t hy_aarch64_read_icc_igrpen1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c12_c12_7" : "=r"(value));
	return value;
}

static inline void hy_aarch64_write_icc_igrpen1_el1(uint64_t value)
{
	__asm__ volatile("msr s3_0_c12_c12_7, %x0" : : "r"(value) : "memory");
}

/* AArch64 processor features 0 (ID_AA64PFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64pfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c4_0" : "=r"(value));
	return value;
}

/* AArch64 processor features 1 (ID_AA64PFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64pfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c4_1" : "=r"(value));
	return value;
}

/* AArch64 processor features 2 (ID_AA64PFR2_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64pfr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c4_2" : "=r"(value));
	return value;
}

/* SVE features (ID_AA64ZFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64zfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c4_4" : "=r"(value));
	return value;
}

/* SME features (ID_AA64SMFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64smfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c4_5" : "=r"(value));
	return value;
}

/* AArch64 debug features 0 (ID_AA64DFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64dfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c5_0" : "=r"(value));
	return value;
}

/* AArch64 debug features 1 (ID_AA64DFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64dfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c5_1" : "=r"(value));
	return value;
}

/* AArch64 auxiliary features 0 (ID_AA64AFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64afr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c5_4" : "=r"(value));
	return value;
}

/* AArch64 auxiliary features 1 (ID_AA64AFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64afr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c5_5" : "=r"(value));
	return value;
}

/* AArch64 instructions 0 (ID_AA64ISAR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64isar0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c6_0" : "=r"(value));
	return value;
}

/* AArch64 instructions 1 (ID_AA64ISAR1_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64isar1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c6_1" : "=r"(value));
	return value;
}

/* AArch64 instructions 2 (ID_AA64ISAR2_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64isar2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c6_2" : "=r"(value));
	return value;
}

/* AArch64 memory model 0 (ID_AA64MMFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64mmfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c7_0" : "=r"(value));
	return value;
}

/* AArch64 memory model 1 (ID_AA64MMFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64mmfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c7_1" : "=r"(value));
	return value;
}

/* AArch64 memory model 2 (ID_AA64MMFR2_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64mmfr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c7_2" : "=r"(value));
	return value;
}

/* AArch64 memory model 3 (ID_AA64MMFR3_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64mmfr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c7_3" : "=r"(value));
	return value;
}

/* AArch64 memory model 4 (ID_AA64MMFR4_EL1) */
static inline uint64_t hy_aarch64_read_id_aa64mmfr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c7_4" : "=r"(value));
	return value;
}

/* AArch32 processor features 0 (ID_PFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_pfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_0" : "=r"(value));
	return value;
}

/* AArch32 processor features 1 (ID_PFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_pfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_1" : "=r"(value));
	return value;
}

/* AArch32 debug features 0 (ID_DFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_dfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_2" : "=r"(value));
	return value;
}

/* AArch32 auxiliary features 0 (ID_AFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_afr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_3" : "=r"(value));
	return value;
}

/* AArch32 memory model 0 (ID_MMFR0_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_4" : "=r"(value));
	return value;
}

/* AArch32 memory model 1 (ID_MMFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_5" : "=r"(value));
	return value;
}

/* AArch32 memory model 2 (ID_MMFR2_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_6" : "=r"(value));
	return value;
}

/* AArch32 memory model 3 (ID_MMFR3_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c1_7" : "=r"(value));
	return value;
}

/* AArch32 instructions 0 (ID_ISAR0_EL1) */
static inline uint64_t hy_aarch64_read_id_isar0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_0" : "=r"(value));
	return value;
}

/* AArch32 instructions 1 (ID_ISAR1_EL1) */
static inline uint64_t hy_aarch64_read_id_isar1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_1" : "=r"(value));
	return value;
}

/* AArch32 instructions 2 (ID_ISAR2_EL1) */
static inline uint64_t hy_aarch64_read_id_isar2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_2" : "=r"(value));
	return value;
}

/* AArch32 instructions 3 (ID_ISAR3_EL1) */
static inline uint64_t hy_aarch64_read_id_isar3_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_3" : "=r"(value));
	return value;
}

/* AArch32 instructions 4 (ID_ISAR4_EL1) */
static inline uint64_t hy_aarch64_read_id_isar4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_4" : "=r"(value));
	return value;
}

/* AArch32 instructions 5 (ID_ISAR5_EL1) */
static inline uint64_t hy_aarch64_read_id_isar5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_5" : "=r"(value));
	return value;
}

/* AArch32 memory model 4 (ID_MMFR4_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr4_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_6" : "=r"(value));
	return value;
}

/* AArch32 instructions 6 (ID_ISAR6_EL1) */
static inline uint64_t hy_aarch64_read_id_isar6_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c2_7" : "=r"(value));
	return value;
}

/* AArch32 media and FP features 0 (MVFR0_EL1) */
static inline uint64_t hy_aarch64_read_mvfr0_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_0" : "=r"(value));
	return value;
}

/* AArch32 media and FP features 1 (MVFR1_EL1) */
static inline uint64_t hy_aarch64_read_mvfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_1" : "=r"(value));
	return value;
}

/* AArch32 media and FP features 2 (MVFR2_EL1) */
static inline uint64_t hy_aarch64_read_mvfr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_2" : "=r"(value));
	return value;
}

/* AArch32 processor features 2 (ID_PFR2_EL1) */
static inline uint64_t hy_aarch64_read_id_pfr2_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_4" : "=r"(value));
	return value;
}

/* AArch32 debug features 1 (ID_DFR1_EL1) */
static inline uint64_t hy_aarch64_read_id_dfr1_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_5" : "=r"(value));
	return value;
}

/* AArch32 memory model 5 (ID_MMFR5_EL1) */
static inline uint64_t hy_aarch64_read_id_mmfr5_el1(void)
{
	uint64_t value;

	__asm__ volatile("mrs %x0, s3_0_c0_c3_6" : "=r"(value));
	return value;
}

/* Translates an address in stage 1 of the guest, for a read by EL1; PAR_EL1 has the result after the ISB (AT S1E1R) */
static inline void hy_aarch64_write_at_s1e1r(uint64_t value)
{
	__asm__ volatile("at s1e1r, %x0\n\tisb" : : "r"(value) : "memory");
}

/* Invalidates stage 2 translations of a guest-physical page (address >> 12) of the current VMID, all CPUs; to be followed by
 * tlbi_vmalle1is (TLBI IPAS2E1IS) */
static inline void hy_aarch64_write_tlbi_ipas2e1is(uint64_t value)
{
	__asm__ volatile("tlbi ipas2e1is, %x0" : : "r"(value) : "memory");
}

/* When earlier invalidations of stage 2 are complete, invalidates what combines stage 1 with it, of the current VMID, all CPUs;
 * complete afterwards (TLBI VMALLE1IS; D8.13.5 TLB maintenance instructions) */
static inline void hy_aarch64_write_tlbi_vmalle1is(uint64_t value)
{
	(void)value;
	__asm__ volatile("dsb ish\n\ttlbi vmalle1is\n\tdsb ish" : : : "memory");
}

/* Invalidates all translations of the current VMID, all CPUs; complete afterwards (TLBI VMALLS12E1IS) */
static inline void hy_aarch64_write_tlbi_vmalls12e1is(uint64_t value)
{
	(void)value;
	__asm__ volatile("tlbi vmalls12e1is\n\tdsb ish" : : : "memory");
}

/* Invalidates all translations of all guests, this CPU; complete afterwards (TLBI ALLE1) */
static inline void hy_aarch64_write_tlbi_alle1(uint64_t value)
{
	(void)value;
	__asm__ volatile("tlbi alle1\n\tdsb nsh\n\tisb" : : : "memory");
}

/* Invalidates all instruction caches, all CPUs, when earlier stores are seen; complete afterwards (IC IALLUIS) */
static inline void hy_aarch64_write_ic_ialluis(uint64_t value)
{
	(void)value;
	__asm__ volatile("dsb ish\n\tic ialluis\n\tdsb ish\n\tisb" : : : "memory");
}

/* Stores, of translation tables say, are seen by the walks of all CPUs before anything later (DSB; D8.2.6 Translation table walk
 * ordering) */
static inline void hy_aarch64_write_dsb_ishst(uint64_t value)
{
	(void)value;
	__asm__ volatile("dsb ishst\n\tisb" : : : "memory");
}

/* Context synchronisation (ISB) */
static inline void hy_aarch64_write_isb(uint64_t value)
{
	(void)value;
	__asm__ volatile("isb" : : : "memory");
}

/* dbgbvr{n}_el1 by its number; there are 16. */
static inline uint64_t hy_aarch64_read_dbgbvr_el1(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_dbgbvr0_el1();
	case 1:
		return hy_aarch64_read_dbgbvr1_el1();
	case 2:
		return hy_aarch64_read_dbgbvr2_el1();
	case 3:
		return hy_aarch64_read_dbgbvr3_el1();
	case 4:
		return hy_aarch64_read_dbgbvr4_el1();
	case 5:
		return hy_aarch64_read_dbgbvr5_el1();
	case 6:
		return hy_aarch64_read_dbgbvr6_el1();
	case 7:
		return hy_aarch64_read_dbgbvr7_el1();
	case 8:
		return hy_aarch64_read_dbgbvr8_el1();
	case 9:
		return hy_aarch64_read_dbgbvr9_el1();
	case 10:
		return hy_aarch64_read_dbgbvr10_el1();
	case 11:
		return hy_aarch64_read_dbgbvr11_el1();
	case 12:
		return hy_aarch64_read_dbgbvr12_el1();
	case 13:
		return hy_aarch64_read_dbgbvr13_el1();
	case 14:
		return hy_aarch64_read_dbgbvr14_el1();
	case 15:
		return hy_aarch64_read_dbgbvr15_el1();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_dbgbvr_el1(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_dbgbvr0_el1(value);
		return;
	case 1:
		hy_aarch64_write_dbgbvr1_el1(value);
		return;
	case 2:
		hy_aarch64_write_dbgbvr2_el1(value);
		return;
	case 3:
		hy_aarch64_write_dbgbvr3_el1(value);
		return;
	case 4:
		hy_aarch64_write_dbgbvr4_el1(value);
		return;
	case 5:
		hy_aarch64_write_dbgbvr5_el1(value);
		return;
	case 6:
		hy_aarch64_write_dbgbvr6_el1(value);
		return;
	case 7:
		hy_aarch64_write_dbgbvr7_el1(value);
		return;
	case 8:
		hy_aarch64_write_dbgbvr8_el1(value);
		return;
	case 9:
		hy_aarch64_write_dbgbvr9_el1(value);
		return;
	case 10:
		hy_aarch64_write_dbgbvr10_el1(value);
		return;
	case 11:
		hy_aarch64_write_dbgbvr11_el1(value);
		return;
	case 12:
		hy_aarch64_write_dbgbvr12_el1(value);
		return;
	case 13:
		hy_aarch64_write_dbgbvr13_el1(value);
		return;
	case 14:
		hy_aarch64_write_dbgbvr14_el1(value);
		return;
	case 15:
		hy_aarch64_write_dbgbvr15_el1(value);
		return;
	default:
		return;
	}
}

/* dbgbcr{n}_el1 by its number; there are 16. */
static inline uint64_t hy_aarch64_read_dbgbcr_el1(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_dbgbcr0_el1();
	case 1:
		return hy_aarch64_read_dbgbcr1_el1();
	case 2:
		return hy_aarch64_read_dbgbcr2_el1();
	case 3:
		return hy_aarch64_read_dbgbcr3_el1();
	case 4:
		return hy_aarch64_read_dbgbcr4_el1();
	case 5:
		return hy_aarch64_read_dbgbcr5_el1();
	case 6:
		return hy_aarch64_read_dbgbcr6_el1();
	case 7:
		return hy_aarch64_read_dbgbcr7_el1();
	case 8:
		return hy_aarch64_read_dbgbcr8_el1();
	case 9:
		return hy_aarch64_read_dbgbcr9_el1();
	case 10:
		return hy_aarch64_read_dbgbcr10_el1();
	case 11:
		return hy_aarch64_read_dbgbcr11_el1();
	case 12:
		return hy_aarch64_read_dbgbcr12_el1();
	case 13:
		return hy_aarch64_read_dbgbcr13_el1();
	case 14:
		return hy_aarch64_read_dbgbcr14_el1();
	case 15:
		return hy_aarch64_read_dbgbcr15_el1();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_dbgbcr_el1(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_dbgbcr0_el1(value);
		return;
	case 1:
		hy_aarch64_write_dbgbcr1_el1(value);
		return;
	case 2:
		hy_aarch64_write_dbgbcr2_el1(value);
		return;
	case 3:
		hy_aarch64_write_dbgbcr3_el1(value);
		return;
	case 4:
		hy_aarch64_write_dbgbcr4_el1(value);
		return;
	case 5:
		hy_aarch64_write_dbgbcr5_el1(value);
		return;
	case 6:
		hy_aarch64_write_dbgbcr6_el1(value);
		return;
	case 7:
		hy_aarch64_write_dbgbcr7_el1(value);
		return;
	case 8:
		hy_aarch64_write_dbgbcr8_el1(value);
		return;
	case 9:
		hy_aarch64_write_dbgbcr9_el1(value);
		return;
	case 10:
		hy_aarch64_write_dbgbcr10_el1(value);
		return;
	case 11:
		hy_aarch64_write_dbgbcr11_el1(value);
		return;
	case 12:
		hy_aarch64_write_dbgbcr12_el1(value);
		return;
	case 13:
		hy_aarch64_write_dbgbcr13_el1(value);
		return;
	case 14:
		hy_aarch64_write_dbgbcr14_el1(value);
		return;
	case 15:
		hy_aarch64_write_dbgbcr15_el1(value);
		return;
	default:
		return;
	}
}

/* dbgwvr{n}_el1 by its number; there are 16. */
static inline uint64_t hy_aarch64_read_dbgwvr_el1(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_dbgwvr0_el1();
	case 1:
		return hy_aarch64_read_dbgwvr1_el1();
	case 2:
		return hy_aarch64_read_dbgwvr2_el1();
	case 3:
		return hy_aarch64_read_dbgwvr3_el1();
	case 4:
		return hy_aarch64_read_dbgwvr4_el1();
	case 5:
		return hy_aarch64_read_dbgwvr5_el1();
	case 6:
		return hy_aarch64_read_dbgwvr6_el1();
	case 7:
		return hy_aarch64_read_dbgwvr7_el1();
	case 8:
		return hy_aarch64_read_dbgwvr8_el1();
	case 9:
		return hy_aarch64_read_dbgwvr9_el1();
	case 10:
		return hy_aarch64_read_dbgwvr10_el1();
	case 11:
		return hy_aarch64_read_dbgwvr11_el1();
	case 12:
		return hy_aarch64_read_dbgwvr12_el1();
	case 13:
		return hy_aarch64_read_dbgwvr13_el1();
	case 14:
		return hy_aarch64_read_dbgwvr14_el1();
	case 15:
		return hy_aarch64_read_dbgwvr15_el1();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_dbgwvr_el1(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_dbgwvr0_el1(value);
		return;
	case 1:
		hy_aarch64_write_dbgwvr1_el1(value);
		return;
	case 2:
		hy_aarch64_write_dbgwvr2_el1(value);
		return;
	case 3:
		hy_aarch64_write_dbgwvr3_el1(value);
		return;
	case 4:
		hy_aarch64_write_dbgwvr4_el1(value);
		return;
	case 5:
		hy_aarch64_write_dbgwvr5_el1(value);
		return;
	case 6:
		hy_aarch64_write_dbgwvr6_el1(value);
		return;
	case 7:
		hy_aarch64_write_dbgwvr7_el1(value);
		return;
	case 8:
		hy_aarch64_write_dbgwvr8_el1(value);
		return;
	case 9:
		hy_aarch64_write_dbgwvr9_el1(value);
		return;
	case 10:
		hy_aarch64_write_dbgwvr10_el1(value);
		return;
	case 11:
		hy_aarch64_write_dbgwvr11_el1(value);
		return;
	case 12:
		hy_aarch64_write_dbgwvr12_el1(value);
		return;
	case 13:
		hy_aarch64_write_dbgwvr13_el1(value);
		return;
	case 14:
		hy_aarch64_write_dbgwvr14_el1(value);
		return;
	case 15:
		hy_aarch64_write_dbgwvr15_el1(value);
		return;
	default:
		return;
	}
}

/* dbgwcr{n}_el1 by its number; there are 16. */
static inline uint64_t hy_aarch64_read_dbgwcr_el1(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_dbgwcr0_el1();
	case 1:
		return hy_aarch64_read_dbgwcr1_el1();
	case 2:
		return hy_aarch64_read_dbgwcr2_el1();
	case 3:
		return hy_aarch64_read_dbgwcr3_el1();
	case 4:
		return hy_aarch64_read_dbgwcr4_el1();
	case 5:
		return hy_aarch64_read_dbgwcr5_el1();
	case 6:
		return hy_aarch64_read_dbgwcr6_el1();
	case 7:
		return hy_aarch64_read_dbgwcr7_el1();
	case 8:
		return hy_aarch64_read_dbgwcr8_el1();
	case 9:
		return hy_aarch64_read_dbgwcr9_el1();
	case 10:
		return hy_aarch64_read_dbgwcr10_el1();
	case 11:
		return hy_aarch64_read_dbgwcr11_el1();
	case 12:
		return hy_aarch64_read_dbgwcr12_el1();
	case 13:
		return hy_aarch64_read_dbgwcr13_el1();
	case 14:
		return hy_aarch64_read_dbgwcr14_el1();
	case 15:
		return hy_aarch64_read_dbgwcr15_el1();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_dbgwcr_el1(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_dbgwcr0_el1(value);
		return;
	case 1:
		hy_aarch64_write_dbgwcr1_el1(value);
		return;
	case 2:
		hy_aarch64_write_dbgwcr2_el1(value);
		return;
	case 3:
		hy_aarch64_write_dbgwcr3_el1(value);
		return;
	case 4:
		hy_aarch64_write_dbgwcr4_el1(value);
		return;
	case 5:
		hy_aarch64_write_dbgwcr5_el1(value);
		return;
	case 6:
		hy_aarch64_write_dbgwcr6_el1(value);
		return;
	case 7:
		hy_aarch64_write_dbgwcr7_el1(value);
		return;
	case 8:
		hy_aarch64_write_dbgwcr8_el1(value);
		return;
	case 9:
		hy_aarch64_write_dbgwcr9_el1(value);
		return;
	case 10:
		hy_aarch64_write_dbgwcr10_el1(value);
		return;
	case 11:
		hy_aarch64_write_dbgwcr11_el1(value);
		return;
	case 12:
		hy_aarch64_write_dbgwcr12_el1(value);
		return;
	case 13:
		hy_aarch64_write_dbgwcr13_el1(value);
		return;
	case 14:
		hy_aarch64_write_dbgwcr14_el1(value);
		return;
	case 15:
		hy_aarch64_write_dbgwcr15_el1(value);
		return;
	default:
		return;
	}
}

/* ich_ap0r{n}_el2 by its number; there are 4. */
static inline uint64_t hy_aarch64_read_ich_ap0r_el2(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_ich_ap0r0_el2();
	case 1:
		return hy_aarch64_read_ich_ap0r1_el2();
	case 2:
		return hy_aarch64_read_ich_ap0r2_el2();
	case 3:
		return hy_aarch64_read_ich_ap0r3_el2();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_ich_ap0r_el2(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_ich_ap0r0_el2(value);
		return;
	case 1:
		hy_aarch64_write_ich_ap0r1_el2(value);
		return;
	case 2:
		hy_aarch64_write_ich_ap0r2_el2(value);
		return;
	case 3:
		hy_aarch64_write_ich_ap0r3_el2(value);
		return;
	default:
		return;
	}
}

/* ich_ap1r{n}_el2 by its number; there are 4. */
static inline uint64_t hy_aarch64_read_ich_ap1r_el2(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_ich_ap1r0_el2();
	case 1:
		return hy_aarch64_read_ich_ap1r1_el2();
	case 2:
		return hy_aarch64_read_ich_ap1r2_el2();
	case 3:
		return hy_aarch64_read_ich_ap1r3_el2();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_ich_ap1r_el2(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_ich_ap1r0_el2(value);
		return;
	case 1:
		hy_aarch64_write_ich_ap1r1_el2(value);
		return;
	case 2:
		hy_aarch64_write_ich_ap1r2_el2(value);
		return;
	case 3:
		hy_aarch64_write_ich_ap1r3_el2(value);
		return;
	default:
		return;
	}
}

/* ich_lr{n}_el2 by its number; there are 16. */
static inline uint64_t hy_aarch64_read_ich_lr_el2(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_aarch64_read_ich_lr0_el2();
	case 1:
		return hy_aarch64_read_ich_lr1_el2();
	case 2:
		return hy_aarch64_read_ich_lr2_el2();
	case 3:
		return hy_aarch64_read_ich_lr3_el2();
	case 4:
		return hy_aarch64_read_ich_lr4_el2();
	case 5:
		return hy_aarch64_read_ich_lr5_el2();
	case 6:
		return hy_aarch64_read_ich_lr6_el2();
	case 7:
		return hy_aarch64_read_ich_lr7_el2();
	case 8:
		return hy_aarch64_read_ich_lr8_el2();
	case 9:
		return hy_aarch64_read_ich_lr9_el2();
	case 10:
		return hy_aarch64_read_ich_lr10_el2();
	case 11:
		return hy_aarch64_read_ich_lr11_el2();
	case 12:
		return hy_aarch64_read_ich_lr12_el2();
	case 13:
		return hy_aarch64_read_ich_lr13_el2();
	case 14:
		return hy_aarch64_read_ich_lr14_el2();
	case 15:
		return hy_aarch64_read_ich_lr15_el2();
	default:
		return 0;
	}
}

static inline void hy_aarch64_write_ich_lr_el2(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_aarch64_write_ich_lr0_el2(value);
		return;
	case 1:
		hy_aarch64_write_ich_lr1_el2(value);
		return;
	case 2:
		hy_aarch64_write_ich_lr2_el2(value);
		return;
	case 3:
		hy_aarch64_write_ich_lr3_el2(value);
		return;
	case 4:
		hy_aarch64_write_ich_lr4_el2(value);
		return;
	case 5:
		hy_aarch64_write_ich_lr5_el2(value);
		return;
	case 6:
		hy_aarch64_write_ich_lr6_el2(value);
		return;
	case 7:
		hy_aarch64_write_ich_lr7_el2(value);
		return;
	case 8:
		hy_aarch64_write_ich_lr8_el2(value);
		return;
	case 9:
		hy_aarch64_write_ich_lr9_el2(value);
		return;
	case 10:
		hy_aarch64_write_ich_lr10_el2(value);
		return;
	case 11:
		hy_aarch64_write_ich_lr11_el2(value);
		return;
	case 12:
		hy_aarch64_write_ich_lr12_el2(value);
		return;
	case 13:
		hy_aarch64_write_ich_lr13_el2(value);
		return;
	case 14:
		hy_aarch64_write_ich_lr14_el2(value);
		return;
	case 15:
		hy_aarch64_write_ich_lr15_el2(value);
		return;
	default:
		return;
	}
}

#endif
/* crc32 ff66e43b */
