/* Generated from desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <halyard/arch/register_ids.h>
#include <stdint.h>

#define HY_AARCH64_HOST_REGISTERS 1
extern uint64_t hy_aarch64_host_registers[HY_AARCH64_REG_COUNT];

static inline uint64_t hy_aarch64_read_pc(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_PC];
}

static inline void hy_aarch64_write_pc(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_PC] = value;
}

static inline uint64_t hy_aarch64_read_pstate(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_PSTATE];
}

static inline void hy_aarch64_write_pstate(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_PSTATE] = value;
}

static inline uint64_t hy_aarch64_read_sp_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SP_EL0];
}

static inline void hy_aarch64_write_sp_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SP_EL0] = value;
}

static inline uint64_t hy_aarch64_read_sp_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SP_EL1];
}

static inline void hy_aarch64_write_sp_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SP_EL1] = value;
}

static inline uint64_t hy_aarch64_read_elr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ELR_EL1];
}

static inline void hy_aarch64_write_elr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ELR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_spsr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_EL1];
}

static inline void hy_aarch64_write_spsr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_sctlr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR_EL1];
}

static inline void hy_aarch64_write_sctlr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_sctlr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR2_EL1];
}

static inline void hy_aarch64_write_sctlr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_cpacr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CPACR_EL1];
}

static inline void hy_aarch64_write_cpacr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CPACR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_ttbr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TTBR0_EL1];
}

static inline void hy_aarch64_write_ttbr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TTBR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_ttbr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TTBR1_EL1];
}

static inline void hy_aarch64_write_ttbr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TTBR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_tcr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TCR_EL1];
}

static inline void hy_aarch64_write_tcr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TCR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_tcr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TCR2_EL1];
}

static inline void hy_aarch64_write_tcr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TCR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_pire0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_PIRE0_EL1];
}

static inline void hy_aarch64_write_pire0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_PIRE0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_pir_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_PIR_EL1];
}

static inline void hy_aarch64_write_pir_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_PIR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_por_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_POR_EL0];
}

static inline void hy_aarch64_write_por_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_POR_EL0] = value;
}

static inline uint64_t hy_aarch64_read_por_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_POR_EL1];
}

static inline void hy_aarch64_write_por_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_POR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_esr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ESR_EL1];
}

static inline void hy_aarch64_write_esr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ESR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_afsr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_AFSR0_EL1];
}

static inline void hy_aarch64_write_afsr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_AFSR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_afsr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_AFSR1_EL1];
}

static inline void hy_aarch64_write_afsr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_AFSR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_far_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL1];
}

static inline void hy_aarch64_write_far_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_par_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_PAR_EL1];
}

static inline void hy_aarch64_write_par_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_PAR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_mair_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MAIR_EL1];
}

static inline void hy_aarch64_write_mair_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_MAIR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_amair_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_AMAIR_EL1];
}

static inline void hy_aarch64_write_amair_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_AMAIR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_vbar_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VBAR_EL1];
}

static inline void hy_aarch64_write_vbar_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VBAR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_contextidr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CONTEXTIDR_EL1];
}

static inline void hy_aarch64_write_contextidr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CONTEXTIDR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_tpidr_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL0];
}

static inline void hy_aarch64_write_tpidr_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL0] = value;
}

static inline uint64_t hy_aarch64_read_tpidrro_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TPIDRRO_EL0];
}

static inline void hy_aarch64_write_tpidrro_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TPIDRRO_EL0] = value;
}

static inline uint64_t hy_aarch64_read_tpidr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL1];
}

static inline void hy_aarch64_write_tpidr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_scxtnum_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SCXTNUM_EL0];
}

static inline void hy_aarch64_write_scxtnum_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SCXTNUM_EL0] = value;
}

static inline uint64_t hy_aarch64_read_scxtnum_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SCXTNUM_EL1];
}

static inline void hy_aarch64_write_scxtnum_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SCXTNUM_EL1] = value;
}

static inline uint64_t hy_aarch64_read_csselr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CSSELR_EL1];
}

static inline void hy_aarch64_write_csselr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CSSELR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apiakeylo_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APIAKEYLO_EL1];
}

static inline void hy_aarch64_write_apiakeylo_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APIAKEYLO_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apiakeyhi_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APIAKEYHI_EL1];
}

static inline void hy_aarch64_write_apiakeyhi_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APIAKEYHI_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apibkeylo_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APIBKEYLO_EL1];
}

static inline void hy_aarch64_write_apibkeylo_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APIBKEYLO_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apibkeyhi_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APIBKEYHI_EL1];
}

static inline void hy_aarch64_write_apibkeyhi_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APIBKEYHI_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apdakeylo_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APDAKEYLO_EL1];
}

static inline void hy_aarch64_write_apdakeylo_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APDAKEYLO_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apdakeyhi_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APDAKEYHI_EL1];
}

static inline void hy_aarch64_write_apdakeyhi_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APDAKEYHI_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apdbkeylo_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APDBKEYLO_EL1];
}

static inline void hy_aarch64_write_apdbkeylo_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APDBKEYLO_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apdbkeyhi_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APDBKEYHI_EL1];
}

static inline void hy_aarch64_write_apdbkeyhi_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APDBKEYHI_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apgakeylo_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APGAKEYLO_EL1];
}

static inline void hy_aarch64_write_apgakeylo_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APGAKEYLO_EL1] = value;
}

static inline uint64_t hy_aarch64_read_apgakeyhi_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_APGAKEYHI_EL1];
}

static inline void hy_aarch64_write_apgakeyhi_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_APGAKEYHI_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dacr32_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DACR32_EL2];
}

static inline void hy_aarch64_write_dacr32_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DACR32_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ifsr32_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_IFSR32_EL2];
}

static inline void hy_aarch64_write_ifsr32_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_IFSR32_EL2] = value;
}

static inline uint64_t hy_aarch64_read_spsr_irq(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_IRQ];
}

static inline void hy_aarch64_write_spsr_irq(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_IRQ] = value;
}

static inline uint64_t hy_aarch64_read_spsr_abt(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_ABT];
}

static inline void hy_aarch64_write_spsr_abt(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_ABT] = value;
}

static inline uint64_t hy_aarch64_read_spsr_und(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_UND];
}

static inline void hy_aarch64_write_spsr_und(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_UND] = value;
}

static inline uint64_t hy_aarch64_read_spsr_fiq(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_FIQ];
}

static inline void hy_aarch64_write_spsr_fiq(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_FIQ] = value;
}

static inline uint64_t hy_aarch64_read_cntvoff_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTVOFF_EL2];
}

static inline void hy_aarch64_write_cntvoff_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTVOFF_EL2] = value;
}

static inline uint64_t hy_aarch64_read_cntkctl_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTKCTL_EL1];
}

static inline void hy_aarch64_write_cntkctl_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTKCTL_EL1] = value;
}

static inline uint64_t hy_aarch64_read_cntv_cval_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTV_CVAL_EL0];
}

static inline void hy_aarch64_write_cntv_cval_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTV_CVAL_EL0] = value;
}

static inline uint64_t hy_aarch64_read_cntv_ctl_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTV_CTL_EL0];
}

static inline void hy_aarch64_write_cntv_ctl_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTV_CTL_EL0] = value;
}

static inline uint64_t hy_aarch64_read_cntp_cval_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTP_CVAL_EL0];
}

static inline void hy_aarch64_write_cntp_cval_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTP_CVAL_EL0] = value;
}

static inline uint64_t hy_aarch64_read_cntp_ctl_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTP_CTL_EL0];
}

static inline void hy_aarch64_write_cntp_ctl_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTP_CTL_EL0] = value;
}

static inline uint64_t hy_aarch64_read_mdscr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MDSCR_EL1];
}

static inline void hy_aarch64_write_mdscr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_MDSCR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR0_EL1];
}

static inline void hy_aarch64_write_dbgbvr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR1_EL1];
}

static inline void hy_aarch64_write_dbgbvr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR2_EL1];
}

static inline void hy_aarch64_write_dbgbvr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR3_EL1];
}

static inline void hy_aarch64_write_dbgbvr3_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR3_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR4_EL1];
}

static inline void hy_aarch64_write_dbgbvr4_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR4_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR5_EL1];
}

static inline void hy_aarch64_write_dbgbvr5_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR5_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr6_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR6_EL1];
}

static inline void hy_aarch64_write_dbgbvr6_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR6_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr7_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR7_EL1];
}

static inline void hy_aarch64_write_dbgbvr7_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR7_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr8_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR8_EL1];
}

static inline void hy_aarch64_write_dbgbvr8_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR8_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr9_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR9_EL1];
}

static inline void hy_aarch64_write_dbgbvr9_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR9_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr10_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR10_EL1];
}

static inline void hy_aarch64_write_dbgbvr10_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR10_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr11_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR11_EL1];
}

static inline void hy_aarch64_write_dbgbvr11_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR11_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr12_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR12_EL1];
}

static inline void hy_aarch64_write_dbgbvr12_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR12_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr13_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR13_EL1];
}

static inline void hy_aarch64_write_dbgbvr13_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR13_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr14_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR14_EL1];
}

static inline void hy_aarch64_write_dbgbvr14_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR14_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbvr15_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR15_EL1];
}

static inline void hy_aarch64_write_dbgbvr15_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBVR15_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR0_EL1];
}

static inline void hy_aarch64_write_dbgbcr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR1_EL1];
}

static inline void hy_aarch64_write_dbgbcr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR2_EL1];
}

static inline void hy_aarch64_write_dbgbcr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR3_EL1];
}

static inline void hy_aarch64_write_dbgbcr3_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR3_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR4_EL1];
}

static inline void hy_aarch64_write_dbgbcr4_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR4_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR5_EL1];
}

static inline void hy_aarch64_write_dbgbcr5_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR5_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr6_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR6_EL1];
}

static inline void hy_aarch64_write_dbgbcr6_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR6_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr7_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR7_EL1];
}

static inline void hy_aarch64_write_dbgbcr7_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR7_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr8_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR8_EL1];
}

static inline void hy_aarch64_write_dbgbcr8_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR8_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr9_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR9_EL1];
}

static inline void hy_aarch64_write_dbgbcr9_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR9_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr10_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR10_EL1];
}

static inline void hy_aarch64_write_dbgbcr10_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR10_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr11_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR11_EL1];
}

static inline void hy_aarch64_write_dbgbcr11_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR11_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr12_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR12_EL1];
}

static inline void hy_aarch64_write_dbgbcr12_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR12_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr13_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR13_EL1];
}

static inline void hy_aarch64_write_dbgbcr13_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR13_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr14_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR14_EL1];
}

static inline void hy_aarch64_write_dbgbcr14_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR14_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgbcr15_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR15_EL1];
}

static inline void hy_aarch64_write_dbgbcr15_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGBCR15_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR0_EL1];
}

static inline void hy_aarch64_write_dbgwvr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR1_EL1];
}

static inline void hy_aarch64_write_dbgwvr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR2_EL1];
}

static inline void hy_aarch64_write_dbgwvr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR3_EL1];
}

static inline void hy_aarch64_write_dbgwvr3_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR3_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR4_EL1];
}

static inline void hy_aarch64_write_dbgwvr4_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR4_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR5_EL1];
}

static inline void hy_aarch64_write_dbgwvr5_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR5_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr6_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR6_EL1];
}

static inline void hy_aarch64_write_dbgwvr6_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR6_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr7_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR7_EL1];
}

static inline void hy_aarch64_write_dbgwvr7_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR7_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr8_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR8_EL1];
}

static inline void hy_aarch64_write_dbgwvr8_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR8_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr9_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR9_EL1];
}

static inline void hy_aarch64_write_dbgwvr9_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR9_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr10_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR10_EL1];
}

static inline void hy_aarch64_write_dbgwvr10_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR10_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr11_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR11_EL1];
}

static inline void hy_aarch64_write_dbgwvr11_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR11_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr12_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR12_EL1];
}

static inline void hy_aarch64_write_dbgwvr12_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR12_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr13_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR13_EL1];
}

static inline void hy_aarch64_write_dbgwvr13_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR13_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr14_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR14_EL1];
}

static inline void hy_aarch64_write_dbgwvr14_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR14_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwvr15_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR15_EL1];
}

static inline void hy_aarch64_write_dbgwvr15_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWVR15_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR0_EL1];
}

static inline void hy_aarch64_write_dbgwcr0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR1_EL1];
}

static inline void hy_aarch64_write_dbgwcr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR2_EL1];
}

static inline void hy_aarch64_write_dbgwcr2_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR2_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR3_EL1];
}

static inline void hy_aarch64_write_dbgwcr3_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR3_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR4_EL1];
}

static inline void hy_aarch64_write_dbgwcr4_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR4_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR5_EL1];
}

static inline void hy_aarch64_write_dbgwcr5_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR5_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr6_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR6_EL1];
}

static inline void hy_aarch64_write_dbgwcr6_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR6_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr7_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR7_EL1];
}

static inline void hy_aarch64_write_dbgwcr7_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR7_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr8_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR8_EL1];
}

static inline void hy_aarch64_write_dbgwcr8_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR8_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr9_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR9_EL1];
}

static inline void hy_aarch64_write_dbgwcr9_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR9_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr10_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR10_EL1];
}

static inline void hy_aarch64_write_dbgwcr10_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR10_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr11_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR11_EL1];
}

static inline void hy_aarch64_write_dbgwcr11_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR11_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr12_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR12_EL1];
}

static inline void hy_aarch64_write_dbgwcr12_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR12_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr13_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR13_EL1];
}

static inline void hy_aarch64_write_dbgwcr13_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR13_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr14_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR14_EL1];
}

static inline void hy_aarch64_write_dbgwcr14_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR14_EL1] = value;
}

static inline uint64_t hy_aarch64_read_dbgwcr15_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR15_EL1];
}

static inline void hy_aarch64_write_dbgwcr15_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DBGWCR15_EL1] = value;
}

static inline uint64_t hy_aarch64_read_vpidr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VPIDR_EL2];
}

static inline void hy_aarch64_write_vpidr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VPIDR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vmpidr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VMPIDR_EL2];
}

static inline void hy_aarch64_write_vmpidr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VMPIDR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vsesr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VSESR_EL2];
}

static inline void hy_aarch64_write_vsesr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VSESR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vdisr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VDISR_EL2];
}

static inline void hy_aarch64_write_vdisr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VDISR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_esr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ESR_EL2];
}

static inline void hy_aarch64_write_esr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ESR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_far_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2];
}

static inline void hy_aarch64_write_far_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_icc_sre_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SRE_EL1];
}

static inline void hy_aarch64_write_icc_sre_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SRE_EL1] = value;
}

static inline uint64_t hy_aarch64_read_ich_vmcr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_VMCR_EL2];
}

static inline void hy_aarch64_write_ich_vmcr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_VMCR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap0r0_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R0_EL2];
}

static inline void hy_aarch64_write_ich_ap0r0_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R0_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap0r1_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R1_EL2];
}

static inline void hy_aarch64_write_ich_ap0r1_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R1_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap0r2_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R2_EL2];
}

static inline void hy_aarch64_write_ich_ap0r2_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R2_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap0r3_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R3_EL2];
}

static inline void hy_aarch64_write_ich_ap0r3_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP0R3_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap1r0_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R0_EL2];
}

static inline void hy_aarch64_write_ich_ap1r0_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R0_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap1r1_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R1_EL2];
}

static inline void hy_aarch64_write_ich_ap1r1_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R1_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap1r2_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R2_EL2];
}

static inline void hy_aarch64_write_ich_ap1r2_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R2_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_ap1r3_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R3_EL2];
}

static inline void hy_aarch64_write_ich_ap1r3_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_AP1R3_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr0_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR0_EL2];
}

static inline void hy_aarch64_write_ich_lr0_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR0_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr1_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR1_EL2];
}

static inline void hy_aarch64_write_ich_lr1_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR1_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr2_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR2_EL2];
}

static inline void hy_aarch64_write_ich_lr2_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR2_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr3_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR3_EL2];
}

static inline void hy_aarch64_write_ich_lr3_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR3_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr4_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR4_EL2];
}

static inline void hy_aarch64_write_ich_lr4_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR4_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr5_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR5_EL2];
}

static inline void hy_aarch64_write_ich_lr5_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR5_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr6_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR6_EL2];
}

static inline void hy_aarch64_write_ich_lr6_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR6_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr7_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR7_EL2];
}

static inline void hy_aarch64_write_ich_lr7_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR7_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr8_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR8_EL2];
}

static inline void hy_aarch64_write_ich_lr8_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR8_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr9_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR9_EL2];
}

static inline void hy_aarch64_write_ich_lr9_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR9_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr10_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR10_EL2];
}

static inline void hy_aarch64_write_ich_lr10_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR10_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr11_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR11_EL2];
}

static inline void hy_aarch64_write_ich_lr11_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR11_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr12_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR12_EL2];
}

static inline void hy_aarch64_write_ich_lr12_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR12_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr13_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR13_EL2];
}

static inline void hy_aarch64_write_ich_lr13_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR13_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr14_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR14_EL2];
}

static inline void hy_aarch64_write_ich_lr14_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR14_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_lr15_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR15_EL2];
}

static inline void hy_aarch64_write_ich_lr15_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_LR15_EL2] = value;
}

static inline uint64_t hy_aarch64_read_ich_hcr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_HCR_EL2];
}

static inline void hy_aarch64_write_ich_hcr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICH_HCR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_icc_sre_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SRE_EL2];
}

static inline void hy_aarch64_write_icc_sre_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SRE_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vttbr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VTTBR_EL2];
}

static inline void hy_aarch64_write_vttbr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VTTBR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vtcr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VTCR_EL2];
}

static inline void hy_aarch64_write_vtcr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VTCR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hcr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HCR_EL2];
}

static inline void hy_aarch64_write_hcr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HCR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hcrx_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HCRX_EL2];
}

static inline void hy_aarch64_write_hcrx_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HCRX_EL2] = value;
}

static inline uint64_t hy_aarch64_read_cptr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CPTR_EL2];
}

static inline void hy_aarch64_write_cptr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CPTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_mdcr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MDCR_EL2];
}

static inline void hy_aarch64_write_mdcr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_MDCR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_mpam2_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MPAM2_EL2];
}

static inline void hy_aarch64_write_mpam2_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_MPAM2_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hstr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HSTR_EL2];
}

static inline void hy_aarch64_write_hstr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HSTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_cnthctl_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTHCTL_EL2];
}

static inline void hy_aarch64_write_cnthctl_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTHCTL_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hfgrtr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HFGRTR_EL2];
}

static inline void hy_aarch64_write_hfgrtr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HFGRTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hfgwtr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HFGWTR_EL2];
}

static inline void hy_aarch64_write_hfgwtr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HFGWTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hfgitr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HFGITR_EL2];
}

static inline void hy_aarch64_write_hfgitr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HFGITR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hdfgrtr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HDFGRTR_EL2];
}

static inline void hy_aarch64_write_hdfgrtr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HDFGRTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hdfgwtr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HDFGWTR_EL2];
}

static inline void hy_aarch64_write_hdfgwtr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HDFGWTR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_vbar_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_VBAR_EL2];
}

static inline void hy_aarch64_write_vbar_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_VBAR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_elr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ELR_EL2];
}

static inline void hy_aarch64_write_elr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ELR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_spsr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_EL2];
}

static inline void hy_aarch64_write_spsr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SPSR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_hpfar_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2];
}

static inline void hy_aarch64_write_hpfar_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_currentel(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CURRENTEL];
}

static inline uint64_t hy_aarch64_read_midr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MIDR_EL1];
}

static inline uint64_t hy_aarch64_read_mpidr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MPIDR_EL1];
}

static inline uint64_t hy_aarch64_read_ctr_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CTR_EL0];
}

static inline uint64_t hy_aarch64_read_clidr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CLIDR_EL1];
}

static inline uint64_t hy_aarch64_read_ccsidr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CCSIDR_EL1];
}

static inline uint64_t hy_aarch64_read_dczid_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_DCZID_EL0];
}

static inline uint64_t hy_aarch64_read_actlr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ACTLR_EL1];
}

static inline void hy_aarch64_write_actlr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ACTLR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_isr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ISR_EL1];
}

static inline uint64_t hy_aarch64_read_tpidr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL2];
}

static inline void hy_aarch64_write_tpidr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TPIDR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_sctlr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR_EL2];
}

static inline void hy_aarch64_write_sctlr_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_SCTLR_EL2] = value;
}

static inline uint64_t hy_aarch64_read_cntpct_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTPCT_EL0];
}

static inline uint64_t hy_aarch64_read_cntvct_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTVCT_EL0];
}

static inline uint64_t hy_aarch64_read_cntfrq_el0(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTFRQ_EL0];
}

static inline void hy_aarch64_write_cntfrq_el0(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTFRQ_EL0] = value;
}

static inline uint64_t hy_aarch64_read_cnthp_ctl_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTHP_CTL_EL2];
}

static inline void hy_aarch64_write_cnthp_ctl_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTHP_CTL_EL2] = value;
}

static inline uint64_t hy_aarch64_read_cnthp_cval_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_CNTHP_CVAL_EL2];
}

static inline void hy_aarch64_write_cnthp_cval_el2(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_CNTHP_CVAL_EL2] = value;
}

static inline void hy_aarch64_write_oslar_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_OSLAR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_oslsr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_OSLSR_EL1];
}

static inline uint64_t hy_aarch64_read_osdlr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_OSDLR_EL1];
}

static inline void hy_aarch64_write_osdlr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_OSDLR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_ich_vtr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_VTR_EL2];
}

static inline uint64_t hy_aarch64_read_ich_misr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_MISR_EL2];
}

static inline uint64_t hy_aarch64_read_ich_eisr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_EISR_EL2];
}

static inline uint64_t hy_aarch64_read_ich_elrsr_el2(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICH_ELRSR_EL2];
}

static inline uint64_t hy_aarch64_read_icc_iar1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_IAR1_EL1];
}

static inline void hy_aarch64_write_icc_eoir1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_EOIR1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_hppir1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_HPPIR1_EL1];
}

static inline uint64_t hy_aarch64_read_icc_bpr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_BPR1_EL1];
}

static inline void hy_aarch64_write_icc_bpr1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_BPR1_EL1] = value;
}

static inline void hy_aarch64_write_icc_dir_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_DIR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_rpr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_RPR_EL1];
}

static inline void hy_aarch64_write_icc_sgi1r_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SGI1R_EL1] = value;
}

static inline void hy_aarch64_write_icc_asgi1r_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_ASGI1R_EL1] = value;
}

static inline void hy_aarch64_write_icc_sgi0r_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_SGI0R_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_pmr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_PMR_EL1];
}

static inline void hy_aarch64_write_icc_pmr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_PMR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_ctlr_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_CTLR_EL1];
}

static inline void hy_aarch64_write_icc_ctlr_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_CTLR_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_igrpen0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_IGRPEN0_EL1];
}

static inline void hy_aarch64_write_icc_igrpen0_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_IGRPEN0_EL1] = value;
}

static inline uint64_t hy_aarch64_read_icc_igrpen1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ICC_IGRPEN1_EL1];
}

static inline void hy_aarch64_write_icc_igrpen1_el1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ICC_IGRPEN1_EL1] = value;
}

static inline uint64_t hy_aarch64_read_id_aa64pfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64PFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64pfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64PFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64pfr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64PFR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64zfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64ZFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64smfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64SMFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64dfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64DFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64dfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64DFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64afr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64AFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64afr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64AFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64isar0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64ISAR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64isar1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64ISAR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64isar2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64ISAR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64mmfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64MMFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64mmfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64MMFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64mmfr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64MMFR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64mmfr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64MMFR3_EL1];
}

static inline uint64_t hy_aarch64_read_id_aa64mmfr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AA64MMFR4_EL1];
}

static inline uint64_t hy_aarch64_read_id_pfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_PFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_pfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_PFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_dfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_DFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_afr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_AFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR3_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR0_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar3_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR3_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR4_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR5_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr4_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR4_EL1];
}

static inline uint64_t hy_aarch64_read_id_isar6_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_ISAR6_EL1];
}

static inline uint64_t hy_aarch64_read_mvfr0_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MVFR0_EL1];
}

static inline uint64_t hy_aarch64_read_mvfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MVFR1_EL1];
}

static inline uint64_t hy_aarch64_read_mvfr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_MVFR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_pfr2_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_PFR2_EL1];
}

static inline uint64_t hy_aarch64_read_id_dfr1_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_DFR1_EL1];
}

static inline uint64_t hy_aarch64_read_id_mmfr5_el1(void)
{
	return hy_aarch64_host_registers[HY_AARCH64_REG_ID_MMFR5_EL1];
}

static inline void hy_aarch64_write_at_s1e1r(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_AT_S1E1R] = value;
}

static inline void hy_aarch64_write_tlbi_ipas2e1is(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TLBI_IPAS2E1IS] = value;
}

static inline void hy_aarch64_write_tlbi_vmalle1is(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TLBI_VMALLE1IS] = value;
}

static inline void hy_aarch64_write_tlbi_vmalls12e1is(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TLBI_VMALLS12E1IS] = value;
}

static inline void hy_aarch64_write_tlbi_alle1(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_TLBI_ALLE1] = value;
}

static inline void hy_aarch64_write_ic_ialluis(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_IC_IALLUIS] = value;
}

static inline void hy_aarch64_write_dsb_ishst(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_DSB_ISHST] = value;
}

static inline void hy_aarch64_write_isb(uint64_t value)
{
	hy_aarch64_host_registers[HY_AARCH64_REG_ISB] = value;
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
/* crc32 82d992a5 */
