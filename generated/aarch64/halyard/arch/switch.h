/* Generated from desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SWITCH_H
#define HALYARD_ARCH_SWITCH_H

#include <halyard/arch/access.h>
#include <halyard/arch/context.h>
#include <halyard/arch/features.h>

/* Saves group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_aarch64_save_bind(struct hy_aarch64_context *ctx, uint64_t features)
{
	const uint64_t breakpoints = (features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT;
	const uint64_t watchpoints = (features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT;
	const uint64_t list_registers = (features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT;
	const uint64_t active_priorities = (features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT;

	ctx->sp_el0 = hy_aarch64_read_sp_el0();
	ctx->sp_el1 = hy_aarch64_read_sp_el1();
	ctx->elr_el1 = hy_aarch64_read_elr_el1();
	ctx->spsr_el1 = hy_aarch64_read_spsr_el1();
	ctx->sctlr_el1 = hy_aarch64_read_sctlr_el1();
	if ((features & HY_AARCH64_FEATURE_SCTLR2) != 0)
		ctx->sctlr2_el1 = hy_aarch64_read_sctlr2_el1();
	ctx->cpacr_el1 = hy_aarch64_read_cpacr_el1();
	ctx->ttbr0_el1 = hy_aarch64_read_ttbr0_el1();
	ctx->ttbr1_el1 = hy_aarch64_read_ttbr1_el1();
	ctx->tcr_el1 = hy_aarch64_read_tcr_el1();
	if ((features & HY_AARCH64_FEATURE_TCR2) != 0)
		ctx->tcr2_el1 = hy_aarch64_read_tcr2_el1();
	if ((features & HY_AARCH64_FEATURE_S1PIE) != 0) {
		ctx->pire0_el1 = hy_aarch64_read_pire0_el1();
		ctx->pir_el1 = hy_aarch64_read_pir_el1();
	}
	if ((features & HY_AARCH64_FEATURE_S1POE) != 0) {
		ctx->por_el0 = hy_aarch64_read_por_el0();
		ctx->por_el1 = hy_aarch64_read_por_el1();
	}
	ctx->esr_el1 = hy_aarch64_read_esr_el1();
	ctx->afsr0_el1 = hy_aarch64_read_afsr0_el1();
	ctx->afsr1_el1 = hy_aarch64_read_afsr1_el1();
	ctx->far_el1 = hy_aarch64_read_far_el1();
	ctx->par_el1 = hy_aarch64_read_par_el1();
	ctx->mair_el1 = hy_aarch64_read_mair_el1();
	ctx->amair_el1 = hy_aarch64_read_amair_el1();
	ctx->vbar_el1 = hy_aarch64_read_vbar_el1();
	ctx->contextidr_el1 = hy_aarch64_read_contextidr_el1();
	ctx->tpidr_el0 = hy_aarch64_read_tpidr_el0();
	ctx->tpidrro_el0 = hy_aarch64_read_tpidrro_el0();
	ctx->tpidr_el1 = hy_aarch64_read_tpidr_el1();
	if ((features & HY_AARCH64_FEATURE_CSV2_2) != 0) {
		ctx->scxtnum_el0 = hy_aarch64_read_scxtnum_el0();
		ctx->scxtnum_el1 = hy_aarch64_read_scxtnum_el1();
	}
	ctx->csselr_el1 = hy_aarch64_read_csselr_el1();
	if ((features & HY_AARCH64_FEATURE_PAUTH) != 0) {
		ctx->apiakeylo_el1 = hy_aarch64_read_apiakeylo_el1();
		ctx->apiakeyhi_el1 = hy_aarch64_read_apiakeyhi_el1();
		ctx->apibkeylo_el1 = hy_aarch64_read_apibkeylo_el1();
		ctx->apibkeyhi_el1 = hy_aarch64_read_apibkeyhi_el1();
		ctx->apdakeylo_el1 = hy_aarch64_read_apdakeylo_el1();
		ctx->apdakeyhi_el1 = hy_aarch64_read_apdakeyhi_el1();
		ctx->apdbkeylo_el1 = hy_aarch64_read_apdbkeylo_el1();
		ctx->apdbkeyhi_el1 = hy_aarch64_read_apdbkeyhi_el1();
		ctx->apgakeylo_el1 = hy_aarch64_read_apgakeylo_el1();
		ctx->apgakeyhi_el1 = hy_aarch64_read_apgakeyhi_el1();
	}
	if ((features & HY_AARCH64_FEATURE_AARCH32_EL1) != 0) {
		ctx->dacr32_el2 = hy_aarch64_read_dacr32_el2();
		ctx->ifsr32_el2 = hy_aarch64_read_ifsr32_el2();
		ctx->spsr_irq = hy_aarch64_read_spsr_irq();
		ctx->spsr_abt = hy_aarch64_read_spsr_abt();
		ctx->spsr_und = hy_aarch64_read_spsr_und();
		ctx->spsr_fiq = hy_aarch64_read_spsr_fiq();
	}
	ctx->cntvoff_el2 = hy_aarch64_read_cntvoff_el2();
	ctx->cntkctl_el1 = hy_aarch64_read_cntkctl_el1();
	ctx->cntv_cval_el0 = hy_aarch64_read_cntv_cval_el0();
	ctx->cntv_ctl_el0 = hy_aarch64_read_cntv_ctl_el0();
	ctx->cntp_cval_el0 = hy_aarch64_read_cntp_cval_el0();
	ctx->cntp_ctl_el0 = hy_aarch64_read_cntp_ctl_el0();
	ctx->mdscr_el1 = hy_aarch64_read_mdscr_el1();
	if (breakpoints > 0)
		ctx->dbgbvr0_el1 = hy_aarch64_read_dbgbvr0_el1();
	if (breakpoints > 1)
		ctx->dbgbvr1_el1 = hy_aarch64_read_dbgbvr1_el1();
	if (breakpoints > 2)
		ctx->dbgbvr2_el1 = hy_aarch64_read_dbgbvr2_el1();
	if (breakpoints > 3)
		ctx->dbgbvr3_el1 = hy_aarch64_read_dbgbvr3_el1();
	if (breakpoints > 4)
		ctx->dbgbvr4_el1 = hy_aarch64_read_dbgbvr4_el1();
	if (breakpoints > 5)
		ctx->dbgbvr5_el1 = hy_aarch64_read_dbgbvr5_el1();
	if (breakpoints > 6)
		ctx->dbgbvr6_el1 = hy_aarch64_read_dbgbvr6_el1();
	if (breakpoints > 7)
		ctx->dbgbvr7_el1 = hy_aarch64_read_dbgbvr7_el1();
	if (breakpoints > 8)
		ctx->dbgbvr8_el1 = hy_aarch64_read_dbgbvr8_el1();
	if (breakpoints > 9)
		ctx->dbgbvr9_el1 = hy_aarch64_read_dbgbvr9_el1();
	if (breakpoints > 10)
		ctx->dbgbvr10_el1 = hy_aarch64_read_dbgbvr10_el1();
	if (breakpoints > 11)
		ctx->dbgbvr11_el1 = hy_aarch64_read_dbgbvr11_el1();
	if (breakpoints > 12)
		ctx->dbgbvr12_el1 = hy_aarch64_read_dbgbvr12_el1();
	if (breakpoints > 13)
		ctx->dbgbvr13_el1 = hy_aarch64_read_dbgbvr13_el1();
	if (breakpoints > 14)
		ctx->dbgbvr14_el1 = hy_aarch64_read_dbgbvr14_el1();
	if (breakpoints > 15)
		ctx->dbgbvr15_el1 = hy_aarch64_read_dbgbvr15_el1();
	if (breakpoints > 0)
		ctx->dbgbcr0_el1 = hy_aarch64_read_dbgbcr0_el1();
	if (breakpoints > 1)
		ctx->dbgbcr1_el1 = hy_aarch64_read_dbgbcr1_el1();
	if (breakpoints > 2)
		ctx->dbgbcr2_el1 = hy_aarch64_read_dbgbcr2_el1();
	if (breakpoints > 3)
		ctx->dbgbcr3_el1 = hy_aarch64_read_dbgbcr3_el1();
	if (breakpoints > 4)
		ctx->dbgbcr4_el1 = hy_aarch64_read_dbgbcr4_el1();
	if (breakpoints > 5)
		ctx->dbgbcr5_el1 = hy_aarch64_read_dbgbcr5_el1();
	if (breakpoints > 6)
		ctx->dbgbcr6_el1 = hy_aarch64_read_dbgbcr6_el1();
	if (breakpoints > 7)
		ctx->dbgbcr7_el1 = hy_aarch64_read_dbgbcr7_el1();
	if (breakpoints > 8)
		ctx->dbgbcr8_el1 = hy_aarch64_read_dbgbcr8_el1();
	if (breakpoints > 9)
		ctx->dbgbcr9_el1 = hy_aarch64_read_dbgbcr9_el1();
	if (breakpoints > 10)
		ctx->dbgbcr10_el1 = hy_aarch64_read_dbgbcr10_el1();
	if (breakpoints > 11)
		ctx->dbgbcr11_el1 = hy_aarch64_read_dbgbcr11_el1();
	if (breakpoints > 12)
		ctx->dbgbcr12_el1 = hy_aarch64_read_dbgbcr12_el1();
	if (breakpoints > 13)
		ctx->dbgbcr13_el1 = hy_aarch64_read_dbgbcr13_el1();
	if (breakpoints > 14)
		ctx->dbgbcr14_el1 = hy_aarch64_read_dbgbcr14_el1();
	if (breakpoints > 15)
		ctx->dbgbcr15_el1 = hy_aarch64_read_dbgbcr15_el1();
	if (watchpoints > 0)
		ctx->dbgwvr0_el1 = hy_aarch64_read_dbgwvr0_el1();
	if (watchpoints > 1)
		ctx->dbgwvr1_el1 = hy_aarch64_read_dbgwvr1_el1();
	if (watchpoints > 2)
		ctx->dbgwvr2_el1 = hy_aarch64_read_dbgwvr2_el1();
	if (watchpoints > 3)
		ctx->dbgwvr3_el1 = hy_aarch64_read_dbgwvr3_el1();
	if (watchpoints > 4)
		ctx->dbgwvr4_el1 = hy_aarch64_read_dbgwvr4_el1();
	if (watchpoints > 5)
		ctx->dbgwvr5_el1 = hy_aarch64_read_dbgwvr5_el1();
	if (watchpoints > 6)
		ctx->dbgwvr6_el1 = hy_aarch64_read_dbgwvr6_el1();
	if (watchpoints > 7)
		ctx->dbgwvr7_el1 = hy_aarch64_read_dbgwvr7_el1();
	if (watchpoints > 8)
		ctx->dbgwvr8_el1 = hy_aarch64_read_dbgwvr8_el1();
	if (watchpoints > 9)
		ctx->dbgwvr9_el1 = hy_aarch64_read_dbgwvr9_el1();
	if (watchpoints > 10)
		ctx->dbgwvr10_el1 = hy_aarch64_read_dbgwvr10_el1();
	if (watchpoints > 11)
		ctx->dbgwvr11_el1 = hy_aarch64_read_dbgwvr11_el1();
	if (watchpoints > 12)
		ctx->dbgwvr12_el1 = hy_aarch64_read_dbgwvr12_el1();
	if (watchpoints > 13)
		ctx->dbgwvr13_el1 = hy_aarch64_read_dbgwvr13_el1();
	if (watchpoints > 14)
		ctx->dbgwvr14_el1 = hy_aarch64_read_dbgwvr14_el1();
	if (watchpoints > 15)
		ctx->dbgwvr15_el1 = hy_aarch64_read_dbgwvr15_el1();
	if (watchpoints > 0)
		ctx->dbgwcr0_el1 = hy_aarch64_read_dbgwcr0_el1();
	if (watchpoints > 1)
		ctx->dbgwcr1_el1 = hy_aarch64_read_dbgwcr1_el1();
	if (watchpoints > 2)
		ctx->dbgwcr2_el1 = hy_aarch64_read_dbgwcr2_el1();
	if (watchpoints > 3)
		ctx->dbgwcr3_el1 = hy_aarch64_read_dbgwcr3_el1();
	if (watchpoints > 4)
		ctx->dbgwcr4_el1 = hy_aarch64_read_dbgwcr4_el1();
	if (watchpoints > 5)
		ctx->dbgwcr5_el1 = hy_aarch64_read_dbgwcr5_el1();
	if (watchpoints > 6)
		ctx->dbgwcr6_el1 = hy_aarch64_read_dbgwcr6_el1();
	if (watchpoints > 7)
		ctx->dbgwcr7_el1 = hy_aarch64_read_dbgwcr7_el1();
	if (watchpoints > 8)
		ctx->dbgwcr8_el1 = hy_aarch64_read_dbgwcr8_el1();
	if (watchpoints > 9)
		ctx->dbgwcr9_el1 = hy_aarch64_read_dbgwcr9_el1();
	if (watchpoints > 10)
		ctx->dbgwcr10_el1 = hy_aarch64_read_dbgwcr10_el1();
	if (watchpoints > 11)
		ctx->dbgwcr11_el1 = hy_aarch64_read_dbgwcr11_el1();
	if (watchpoints > 12)
		ctx->dbgwcr12_el1 = hy_aarch64_read_dbgwcr12_el1();
	if (watchpoints > 13)
		ctx->dbgwcr13_el1 = hy_aarch64_read_dbgwcr13_el1();
	if (watchpoints > 14)
		ctx->dbgwcr14_el1 = hy_aarch64_read_dbgwcr14_el1();
	if (watchpoints > 15)
		ctx->dbgwcr15_el1 = hy_aarch64_read_dbgwcr15_el1();
	ctx->vpidr_el2 = hy_aarch64_read_vpidr_el2();
	ctx->vmpidr_el2 = hy_aarch64_read_vmpidr_el2();
	if ((features & HY_AARCH64_FEATURE_RAS) != 0) {
		ctx->vsesr_el2 = hy_aarch64_read_vsesr_el2();
		ctx->vdisr_el2 = hy_aarch64_read_vdisr_el2();
	}
	ctx->esr_el2 = hy_aarch64_read_esr_el2();
	ctx->far_el2 = hy_aarch64_read_far_el2();
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		ctx->icc_sre_el1 = hy_aarch64_read_icc_sre_el1();
		ctx->ich_vmcr_el2 = hy_aarch64_read_ich_vmcr_el2();
	}
	if (active_priorities > 0)
		ctx->ich_ap0r0_el2 = hy_aarch64_read_ich_ap0r0_el2();
	if (active_priorities > 1)
		ctx->ich_ap0r1_el2 = hy_aarch64_read_ich_ap0r1_el2();
	if (active_priorities > 2)
		ctx->ich_ap0r2_el2 = hy_aarch64_read_ich_ap0r2_el2();
	if (active_priorities > 3)
		ctx->ich_ap0r3_el2 = hy_aarch64_read_ich_ap0r3_el2();
	if (active_priorities > 0)
		ctx->ich_ap1r0_el2 = hy_aarch64_read_ich_ap1r0_el2();
	if (active_priorities > 1)
		ctx->ich_ap1r1_el2 = hy_aarch64_read_ich_ap1r1_el2();
	if (active_priorities > 2)
		ctx->ich_ap1r2_el2 = hy_aarch64_read_ich_ap1r2_el2();
	if (active_priorities > 3)
		ctx->ich_ap1r3_el2 = hy_aarch64_read_ich_ap1r3_el2();
	if (list_registers > 0)
		ctx->ich_lr0_el2 = hy_aarch64_read_ich_lr0_el2();
	if (list_registers > 1)
		ctx->ich_lr1_el2 = hy_aarch64_read_ich_lr1_el2();
	if (list_registers > 2)
		ctx->ich_lr2_el2 = hy_aarch64_read_ich_lr2_el2();
	if (list_registers > 3)
		ctx->ich_lr3_el2 = hy_aarch64_read_ich_lr3_el2();
	if (list_registers > 4)
		ctx->ich_lr4_el2 = hy_aarch64_read_ich_lr4_el2();
	if (list_registers > 5)
		ctx->ich_lr5_el2 = hy_aarch64_read_ich_lr5_el2();
	if (list_registers > 6)
		ctx->ich_lr6_el2 = hy_aarch64_read_ich_lr6_el2();
	if (list_registers > 7)
		ctx->ich_lr7_el2 = hy_aarch64_read_ich_lr7_el2();
	if (list_registers > 8)
		ctx->ich_lr8_el2 = hy_aarch64_read_ich_lr8_el2();
	if (list_registers > 9)
		ctx->ich_lr9_el2 = hy_aarch64_read_ich_lr9_el2();
	if (list_registers > 10)
		ctx->ich_lr10_el2 = hy_aarch64_read_ich_lr10_el2();
	if (list_registers > 11)
		ctx->ich_lr11_el2 = hy_aarch64_read_ich_lr11_el2();
	if (list_registers > 12)
		ctx->ich_lr12_el2 = hy_aarch64_read_ich_lr12_el2();
	if (list_registers > 13)
		ctx->ich_lr13_el2 = hy_aarch64_read_ich_lr13_el2();
	if (list_registers > 14)
		ctx->ich_lr14_el2 = hy_aarch64_read_ich_lr14_el2();
	if (list_registers > 15)
		ctx->ich_lr15_el2 = hy_aarch64_read_ich_lr15_el2();
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		ctx->ich_hcr_el2 = hy_aarch64_read_ich_hcr_el2();
		ctx->icc_sre_el2 = hy_aarch64_read_icc_sre_el2();
	}
	ctx->vttbr_el2 = hy_aarch64_read_vttbr_el2();
	ctx->vtcr_el2 = hy_aarch64_read_vtcr_el2();
	ctx->hcr_el2 = hy_aarch64_read_hcr_el2();
	if ((features & HY_AARCH64_FEATURE_HCX) != 0)
		ctx->hcrx_el2 = hy_aarch64_read_hcrx_el2();
	ctx->cptr_el2 = hy_aarch64_read_cptr_el2();
	ctx->mdcr_el2 = hy_aarch64_read_mdcr_el2();
	if ((features & HY_AARCH64_FEATURE_MPAM) != 0)
		ctx->mpam2_el2 = hy_aarch64_read_mpam2_el2();
	ctx->hstr_el2 = hy_aarch64_read_hstr_el2();
	ctx->cnthctl_el2 = hy_aarch64_read_cnthctl_el2();
	if ((features & HY_AARCH64_FEATURE_FGT) != 0) {
		ctx->hfgrtr_el2 = hy_aarch64_read_hfgrtr_el2();
		ctx->hfgwtr_el2 = hy_aarch64_read_hfgwtr_el2();
		ctx->hfgitr_el2 = hy_aarch64_read_hfgitr_el2();
		ctx->hdfgrtr_el2 = hy_aarch64_read_hdfgrtr_el2();
		ctx->hdfgwtr_el2 = hy_aarch64_read_hdfgwtr_el2();
	}
}

/* Restores group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_aarch64_restore_bind(const struct hy_aarch64_context *ctx, uint64_t features)
{
	const uint64_t breakpoints = (features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT;
	const uint64_t watchpoints = (features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT;
	const uint64_t list_registers = (features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT;
	const uint64_t active_priorities = (features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT;

	hy_aarch64_write_sp_el0(ctx->sp_el0);
	hy_aarch64_write_sp_el1(ctx->sp_el1);
	hy_aarch64_write_elr_el1(ctx->elr_el1);
	hy_aarch64_write_spsr_el1(ctx->spsr_el1);
	hy_aarch64_write_sctlr_el1(ctx->sctlr_el1);
	if ((features & HY_AARCH64_FEATURE_SCTLR2) != 0)
		hy_aarch64_write_sctlr2_el1(ctx->sctlr2_el1);
	hy_aarch64_write_cpacr_el1(ctx->cpacr_el1);
	hy_aarch64_write_ttbr0_el1(ctx->ttbr0_el1);
	hy_aarch64_write_ttbr1_el1(ctx->ttbr1_el1);
	hy_aarch64_write_tcr_el1(ctx->tcr_el1);
	if ((features & HY_AARCH64_FEATURE_TCR2) != 0)
		hy_aarch64_write_tcr2_el1(ctx->tcr2_el1);
	if ((features & HY_AARCH64_FEATURE_S1PIE) != 0) {
		hy_aarch64_write_pire0_el1(ctx->pire0_el1);
		hy_aarch64_write_pir_el1(ctx->pir_el1);
	}
	if ((features & HY_AARCH64_FEATURE_S1POE) != 0) {
		hy_aarch64_write_por_el0(ctx->por_el0);
		hy_aarch64_write_por_el1(ctx->por_el1);
	}
	hy_aarch64_write_esr_el1(ctx->esr_el1);
	hy_aarch64_write_afsr0_el1(ctx->afsr0_el1);
	hy_aarch64_write_afsr1_el1(ctx->afsr1_el1);
	hy_aarch64_write_far_el1(ctx->far_el1);
	hy_aarch64_write_par_el1(ctx->par_el1);
	hy_aarch64_write_mair_el1(ctx->mair_el1);
	hy_aarch64_write_amair_el1(ctx->amair_el1);
	hy_aarch64_write_vbar_el1(ctx->vbar_el1);
	hy_aarch64_write_contextidr_el1(ctx->contextidr_el1);
	hy_aarch64_write_tpidr_el0(ctx->tpidr_el0);
	hy_aarch64_write_tpidrro_el0(ctx->tpidrro_el0);
	hy_aarch64_write_tpidr_el1(ctx->tpidr_el1);
	if ((features & HY_AARCH64_FEATURE_CSV2_2) != 0) {
		hy_aarch64_write_scxtnum_el0(ctx->scxtnum_el0);
		hy_aarch64_write_scxtnum_el1(ctx->scxtnum_el1);
	}
	hy_aarch64_write_csselr_el1(ctx->csselr_el1);
	if ((features & HY_AARCH64_FEATURE_PAUTH) != 0) {
		hy_aarch64_write_apiakeylo_el1(ctx->apiakeylo_el1);
		hy_aarch64_write_apiakeyhi_el1(ctx->apiakeyhi_el1);
		hy_aarch64_write_apibkeylo_el1(ctx->apibkeylo_el1);
		hy_aarch64_write_apibkeyhi_el1(ctx->apibkeyhi_el1);
		hy_aarch64_write_apdakeylo_el1(ctx->apdakeylo_el1);
		hy_aarch64_write_apdakeyhi_el1(ctx->apdakeyhi_el1);
		hy_aarch64_write_apdbkeylo_el1(ctx->apdbkeylo_el1);
		hy_aarch64_write_apdbkeyhi_el1(ctx->apdbkeyhi_el1);
		hy_aarch64_write_apgakeylo_el1(ctx->apgakeylo_el1);
		hy_aarch64_write_apgakeyhi_el1(ctx->apgakeyhi_el1);
	}
	if ((features & HY_AARCH64_FEATURE_AARCH32_EL1) != 0) {
		hy_aarch64_write_dacr32_el2(ctx->dacr32_el2);
		hy_aarch64_write_ifsr32_el2(ctx->ifsr32_el2);
		hy_aarch64_write_spsr_irq(ctx->spsr_irq);
		hy_aarch64_write_spsr_abt(ctx->spsr_abt);
		hy_aarch64_write_spsr_und(ctx->spsr_und);
		hy_aarch64_write_spsr_fiq(ctx->spsr_fiq);
	}
	hy_aarch64_write_cntvoff_el2(ctx->cntvoff_el2);
	hy_aarch64_write_cntkctl_el1(ctx->cntkctl_el1);
	hy_aarch64_write_cntv_cval_el0(ctx->cntv_cval_el0);
	hy_aarch64_write_cntv_ctl_el0(ctx->cntv_ctl_el0);
	hy_aarch64_write_cntp_cval_el0(ctx->cntp_cval_el0);
	hy_aarch64_write_cntp_ctl_el0(ctx->cntp_ctl_el0);
	hy_aarch64_write_mdscr_el1(ctx->mdscr_el1);
	if (breakpoints > 0)
		hy_aarch64_write_dbgbvr0_el1(ctx->dbgbvr0_el1);
	if (breakpoints > 1)
		hy_aarch64_write_dbgbvr1_el1(ctx->dbgbvr1_el1);
	if (breakpoints > 2)
		hy_aarch64_write_dbgbvr2_el1(ctx->dbgbvr2_el1);
	if (breakpoints > 3)
		hy_aarch64_write_dbgbvr3_el1(ctx->dbgbvr3_el1);
	if (breakpoints > 4)
		hy_aarch64_write_dbgbvr4_el1(ctx->dbgbvr4_el1);
	if (breakpoints > 5)
		hy_aarch64_write_dbgbvr5_el1(ctx->dbgbvr5_el1);
	if (breakpoints > 6)
		hy_aarch64_write_dbgbvr6_el1(ctx->dbgbvr6_el1);
	if (breakpoints > 7)
		hy_aarch64_write_dbgbvr7_el1(ctx->dbgbvr7_el1);
	if (breakpoints > 8)
		hy_aarch64_write_dbgbvr8_el1(ctx->dbgbvr8_el1);
	if (breakpoints > 9)
		hy_aarch64_write_dbgbvr9_el1(ctx->dbgbvr9_el1);
	if (breakpoints > 10)
		hy_aarch64_write_dbgbvr10_el1(ctx->dbgbvr10_el1);
	if (breakpoints > 11)
		hy_aarch64_write_dbgbvr11_el1(ctx->dbgbvr11_el1);
	if (breakpoints > 12)
		hy_aarch64_write_dbgbvr12_el1(ctx->dbgbvr12_el1);
	if (breakpoints > 13)
		hy_aarch64_write_dbgbvr13_el1(ctx->dbgbvr13_el1);
	if (breakpoints > 14)
		hy_aarch64_write_dbgbvr14_el1(ctx->dbgbvr14_el1);
	if (breakpoints > 15)
		hy_aarch64_write_dbgbvr15_el1(ctx->dbgbvr15_el1);
	if (breakpoints > 0)
		hy_aarch64_write_dbgbcr0_el1(ctx->dbgbcr0_el1);
	if (breakpoints > 1)
		hy_aarch64_write_dbgbcr1_el1(ctx->dbgbcr1_el1);
	if (breakpoints > 2)
		hy_aarch64_write_dbgbcr2_el1(ctx->dbgbcr2_el1);
	if (breakpoints > 3)
		hy_aarch64_write_dbgbcr3_el1(ctx->dbgbcr3_el1);
	if (breakpoints > 4)
		hy_aarch64_write_dbgbcr4_el1(ctx->dbgbcr4_el1);
	if (breakpoints > 5)
		hy_aarch64_write_dbgbcr5_el1(ctx->dbgbcr5_el1);
	if (breakpoints > 6)
		hy_aarch64_write_dbgbcr6_el1(ctx->dbgbcr6_el1);
	if (breakpoints > 7)
		hy_aarch64_write_dbgbcr7_el1(ctx->dbgbcr7_el1);
	if (breakpoints > 8)
		hy_aarch64_write_dbgbcr8_el1(ctx->dbgbcr8_el1);
	if (breakpoints > 9)
		hy_aarch64_write_dbgbcr9_el1(ctx->dbgbcr9_el1);
	if (breakpoints > 10)
		hy_aarch64_write_dbgbcr10_el1(ctx->dbgbcr10_el1);
	if (breakpoints > 11)
		hy_aarch64_write_dbgbcr11_el1(ctx->dbgbcr11_el1);
	if (breakpoints > 12)
		hy_aarch64_write_dbgbcr12_el1(ctx->dbgbcr12_el1);
	if (breakpoints > 13)
		hy_aarch64_write_dbgbcr13_el1(ctx->dbgbcr13_el1);
	if (breakpoints > 14)
		hy_aarch64_write_dbgbcr14_el1(ctx->dbgbcr14_el1);
	if (breakpoints > 15)
		hy_aarch64_write_dbgbcr15_el1(ctx->dbgbcr15_el1);
	if (watchpoints > 0)
		hy_aarch64_write_dbgwvr0_el1(ctx->dbgwvr0_el1);
	if (watchpoints > 1)
		hy_aarch64_write_dbgwvr1_el1(ctx->dbgwvr1_el1);
	if (watchpoints > 2)
		hy_aarch64_write_dbgwvr2_el1(ctx->dbgwvr2_el1);
	if (watchpoints > 3)
		hy_aarch64_write_dbgwvr3_el1(ctx->dbgwvr3_el1);
	if (watchpoints > 4)
		hy_aarch64_write_dbgwvr4_el1(ctx->dbgwvr4_el1);
	if (watchpoints > 5)
		hy_aarch64_write_dbgwvr5_el1(ctx->dbgwvr5_el1);
	if (watchpoints > 6)
		hy_aarch64_write_dbgwvr6_el1(ctx->dbgwvr6_el1);
	if (watchpoints > 7)
		hy_aarch64_write_dbgwvr7_el1(ctx->dbgwvr7_el1);
	if (watchpoints > 8)
		hy_aarch64_write_dbgwvr8_el1(ctx->dbgwvr8_el1);
	if (watchpoints > 9)
		hy_aarch64_write_dbgwvr9_el1(ctx->dbgwvr9_el1);
	if (watchpoints > 10)
		hy_aarch64_write_dbgwvr10_el1(ctx->dbgwvr10_el1);
	if (watchpoints > 11)
		hy_aarch64_write_dbgwvr11_el1(ctx->dbgwvr11_el1);
	if (watchpoints > 12)
		hy_aarch64_write_dbgwvr12_el1(ctx->dbgwvr12_el1);
	if (watchpoints > 13)
		hy_aarch64_write_dbgwvr13_el1(ctx->dbgwvr13_el1);
	if (watchpoints > 14)
		hy_aarch64_write_dbgwvr14_el1(ctx->dbgwvr14_el1);
	if (watchpoints > 15)
		hy_aarch64_write_dbgwvr15_el1(ctx->dbgwvr15_el1);
	if (watchpoints > 0)
		hy_aarch64_write_dbgwcr0_el1(ctx->dbgwcr0_el1);
	if (watchpoints > 1)
		hy_aarch64_write_dbgwcr1_el1(ctx->dbgwcr1_el1);
	if (watchpoints > 2)
		hy_aarch64_write_dbgwcr2_el1(ctx->dbgwcr2_el1);
	if (watchpoints > 3)
		hy_aarch64_write_dbgwcr3_el1(ctx->dbgwcr3_el1);
	if (watchpoints > 4)
		hy_aarch64_write_dbgwcr4_el1(ctx->dbgwcr4_el1);
	if (watchpoints > 5)
		hy_aarch64_write_dbgwcr5_el1(ctx->dbgwcr5_el1);
	if (watchpoints > 6)
		hy_aarch64_write_dbgwcr6_el1(ctx->dbgwcr6_el1);
	if (watchpoints > 7)
		hy_aarch64_write_dbgwcr7_el1(ctx->dbgwcr7_el1);
	if (watchpoints > 8)
		hy_aarch64_write_dbgwcr8_el1(ctx->dbgwcr8_el1);
	if (watchpoints > 9)
		hy_aarch64_write_dbgwcr9_el1(ctx->dbgwcr9_el1);
	if (watchpoints > 10)
		hy_aarch64_write_dbgwcr10_el1(ctx->dbgwcr10_el1);
	if (watchpoints > 11)
		hy_aarch64_write_dbgwcr11_el1(ctx->dbgwcr11_el1);
	if (watchpoints > 12)
		hy_aarch64_write_dbgwcr12_el1(ctx->dbgwcr12_el1);
	if (watchpoints > 13)
		hy_aarch64_write_dbgwcr13_el1(ctx->dbgwcr13_el1);
	if (watchpoints > 14)
		hy_aarch64_write_dbgwcr14_el1(ctx->dbgwcr14_el1);
	if (watchpoints > 15)
		hy_aarch64_write_dbgwcr15_el1(ctx->dbgwcr15_el1);
	hy_aarch64_write_vpidr_el2(ctx->vpidr_el2);
	hy_aarch64_write_vmpidr_el2(ctx->vmpidr_el2);
	if ((features & HY_AARCH64_FEATURE_RAS) != 0) {
		hy_aarch64_write_vsesr_el2(ctx->vsesr_el2);
		hy_aarch64_write_vdisr_el2(ctx->vdisr_el2);
	}
	hy_aarch64_write_esr_el2(ctx->esr_el2);
	hy_aarch64_write_far_el2(ctx->far_el2);
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		hy_aarch64_write_icc_sre_el1(ctx->icc_sre_el1);
		hy_aarch64_write_ich_vmcr_el2(ctx->ich_vmcr_el2);
	}
	if (active_priorities > 0)
		hy_aarch64_write_ich_ap0r0_el2(ctx->ich_ap0r0_el2);
	if (active_priorities > 1)
		hy_aarch64_write_ich_ap0r1_el2(ctx->ich_ap0r1_el2);
	if (active_priorities > 2)
		hy_aarch64_write_ich_ap0r2_el2(ctx->ich_ap0r2_el2);
	if (active_priorities > 3)
		hy_aarch64_write_ich_ap0r3_el2(ctx->ich_ap0r3_el2);
	if (active_priorities > 0)
		hy_aarch64_write_ich_ap1r0_el2(ctx->ich_ap1r0_el2);
	if (active_priorities > 1)
		hy_aarch64_write_ich_ap1r1_el2(ctx->ich_ap1r1_el2);
	if (active_priorities > 2)
		hy_aarch64_write_ich_ap1r2_el2(ctx->ich_ap1r2_el2);
	if (active_priorities > 3)
		hy_aarch64_write_ich_ap1r3_el2(ctx->ich_ap1r3_el2);
	if (list_registers > 0)
		hy_aarch64_write_ich_lr0_el2(ctx->ich_lr0_el2);
	if (list_registers > 1)
		hy_aarch64_write_ich_lr1_el2(ctx->ich_lr1_el2);
	if (list_registers > 2)
		hy_aarch64_write_ich_lr2_el2(ctx->ich_lr2_el2);
	if (list_registers > 3)
		hy_aarch64_write_ich_lr3_el2(ctx->ich_lr3_el2);
	if (list_registers > 4)
		hy_aarch64_write_ich_lr4_el2(ctx->ich_lr4_el2);
	if (list_registers > 5)
		hy_aarch64_write_ich_lr5_el2(ctx->ich_lr5_el2);
	if (list_registers > 6)
		hy_aarch64_write_ich_lr6_el2(ctx->ich_lr6_el2);
	if (list_registers > 7)
		hy_aarch64_write_ich_lr7_el2(ctx->ich_lr7_el2);
	if (list_registers > 8)
		hy_aarch64_write_ich_lr8_el2(ctx->ich_lr8_el2);
	if (list_registers > 9)
		hy_aarch64_write_ich_lr9_el2(ctx->ich_lr9_el2);
	if (list_registers > 10)
		hy_aarch64_write_ich_lr10_el2(ctx->ich_lr10_el2);
	if (list_registers > 11)
		hy_aarch64_write_ich_lr11_el2(ctx->ich_lr11_el2);
	if (list_registers > 12)
		hy_aarch64_write_ich_lr12_el2(ctx->ich_lr12_el2);
	if (list_registers > 13)
		hy_aarch64_write_ich_lr13_el2(ctx->ich_lr13_el2);
	if (list_registers > 14)
		hy_aarch64_write_ich_lr14_el2(ctx->ich_lr14_el2);
	if (list_registers > 15)
		hy_aarch64_write_ich_lr15_el2(ctx->ich_lr15_el2);
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		hy_aarch64_write_ich_hcr_el2(ctx->ich_hcr_el2);
		hy_aarch64_write_icc_sre_el2(ctx->icc_sre_el2);
	}
	hy_aarch64_write_vttbr_el2(ctx->vttbr_el2);
	hy_aarch64_write_vtcr_el2(ctx->vtcr_el2);
	hy_aarch64_write_hcr_el2(ctx->hcr_el2);
	if ((features & HY_AARCH64_FEATURE_HCX) != 0)
		hy_aarch64_write_hcrx_el2(ctx->hcrx_el2);
	hy_aarch64_write_cptr_el2(ctx->cptr_el2);
	hy_aarch64_write_mdcr_el2(ctx->mdcr_el2);
	if ((features & HY_AARCH64_FEATURE_MPAM) != 0)
		hy_aarch64_write_mpam2_el2(ctx->mpam2_el2);
	hy_aarch64_write_hstr_el2(ctx->hstr_el2);
	hy_aarch64_write_cnthctl_el2(ctx->cnthctl_el2);
	if ((features & HY_AARCH64_FEATURE_FGT) != 0) {
		hy_aarch64_write_hfgrtr_el2(ctx->hfgrtr_el2);
		hy_aarch64_write_hfgwtr_el2(ctx->hfgwtr_el2);
		hy_aarch64_write_hfgitr_el2(ctx->hfgitr_el2);
		hy_aarch64_write_hdfgrtr_el2(ctx->hdfgrtr_el2);
		hy_aarch64_write_hdfgwtr_el2(ctx->hdfgwtr_el2);
	}
}

/* Saves group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_aarch64_save_bind_host(struct hy_aarch64_percpu *cpu, uint64_t features)
{
	const uint64_t breakpoints = (features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT;
	const uint64_t watchpoints = (features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT;

	cpu->sp_el0 = hy_aarch64_read_sp_el0();
	cpu->par_el1 = hy_aarch64_read_par_el1();
	cpu->tpidr_el0 = hy_aarch64_read_tpidr_el0();
	cpu->tpidrro_el0 = hy_aarch64_read_tpidrro_el0();
	cpu->tpidr_el1 = hy_aarch64_read_tpidr_el1();
	cpu->csselr_el1 = hy_aarch64_read_csselr_el1();
	cpu->cntvoff_el2 = hy_aarch64_read_cntvoff_el2();
	cpu->cntkctl_el1 = hy_aarch64_read_cntkctl_el1();
	cpu->cntv_cval_el0 = hy_aarch64_read_cntv_cval_el0();
	cpu->cntv_ctl_el0 = hy_aarch64_read_cntv_ctl_el0();
	cpu->cntp_cval_el0 = hy_aarch64_read_cntp_cval_el0();
	cpu->cntp_ctl_el0 = hy_aarch64_read_cntp_ctl_el0();
	cpu->mdscr_el1 = hy_aarch64_read_mdscr_el1();
	if (breakpoints > 0)
		cpu->dbgbcr0_el1 = hy_aarch64_read_dbgbcr0_el1();
	if (breakpoints > 1)
		cpu->dbgbcr1_el1 = hy_aarch64_read_dbgbcr1_el1();
	if (breakpoints > 2)
		cpu->dbgbcr2_el1 = hy_aarch64_read_dbgbcr2_el1();
	if (breakpoints > 3)
		cpu->dbgbcr3_el1 = hy_aarch64_read_dbgbcr3_el1();
	if (breakpoints > 4)
		cpu->dbgbcr4_el1 = hy_aarch64_read_dbgbcr4_el1();
	if (breakpoints > 5)
		cpu->dbgbcr5_el1 = hy_aarch64_read_dbgbcr5_el1();
	if (breakpoints > 6)
		cpu->dbgbcr6_el1 = hy_aarch64_read_dbgbcr6_el1();
	if (breakpoints > 7)
		cpu->dbgbcr7_el1 = hy_aarch64_read_dbgbcr7_el1();
	if (breakpoints > 8)
		cpu->dbgbcr8_el1 = hy_aarch64_read_dbgbcr8_el1();
	if (breakpoints > 9)
		cpu->dbgbcr9_el1 = hy_aarch64_read_dbgbcr9_el1();
	if (breakpoints > 10)
		cpu->dbgbcr10_el1 = hy_aarch64_read_dbgbcr10_el1();
	if (breakpoints > 11)
		cpu->dbgbcr11_el1 = hy_aarch64_read_dbgbcr11_el1();
	if (breakpoints > 12)
		cpu->dbgbcr12_el1 = hy_aarch64_read_dbgbcr12_el1();
	if (breakpoints > 13)
		cpu->dbgbcr13_el1 = hy_aarch64_read_dbgbcr13_el1();
	if (breakpoints > 14)
		cpu->dbgbcr14_el1 = hy_aarch64_read_dbgbcr14_el1();
	if (breakpoints > 15)
		cpu->dbgbcr15_el1 = hy_aarch64_read_dbgbcr15_el1();
	if (watchpoints > 0)
		cpu->dbgwcr0_el1 = hy_aarch64_read_dbgwcr0_el1();
	if (watchpoints > 1)
		cpu->dbgwcr1_el1 = hy_aarch64_read_dbgwcr1_el1();
	if (watchpoints > 2)
		cpu->dbgwcr2_el1 = hy_aarch64_read_dbgwcr2_el1();
	if (watchpoints > 3)
		cpu->dbgwcr3_el1 = hy_aarch64_read_dbgwcr3_el1();
	if (watchpoints > 4)
		cpu->dbgwcr4_el1 = hy_aarch64_read_dbgwcr4_el1();
	if (watchpoints > 5)
		cpu->dbgwcr5_el1 = hy_aarch64_read_dbgwcr5_el1();
	if (watchpoints > 6)
		cpu->dbgwcr6_el1 = hy_aarch64_read_dbgwcr6_el1();
	if (watchpoints > 7)
		cpu->dbgwcr7_el1 = hy_aarch64_read_dbgwcr7_el1();
	if (watchpoints > 8)
		cpu->dbgwcr8_el1 = hy_aarch64_read_dbgwcr8_el1();
	if (watchpoints > 9)
		cpu->dbgwcr9_el1 = hy_aarch64_read_dbgwcr9_el1();
	if (watchpoints > 10)
		cpu->dbgwcr10_el1 = hy_aarch64_read_dbgwcr10_el1();
	if (watchpoints > 11)
		cpu->dbgwcr11_el1 = hy_aarch64_read_dbgwcr11_el1();
	if (watchpoints > 12)
		cpu->dbgwcr12_el1 = hy_aarch64_read_dbgwcr12_el1();
	if (watchpoints > 13)
		cpu->dbgwcr13_el1 = hy_aarch64_read_dbgwcr13_el1();
	if (watchpoints > 14)
		cpu->dbgwcr14_el1 = hy_aarch64_read_dbgwcr14_el1();
	if (watchpoints > 15)
		cpu->dbgwcr15_el1 = hy_aarch64_read_dbgwcr15_el1();
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		cpu->ich_hcr_el2 = hy_aarch64_read_ich_hcr_el2();
		cpu->icc_sre_el2 = hy_aarch64_read_icc_sre_el2();
	}
	cpu->vttbr_el2 = hy_aarch64_read_vttbr_el2();
	cpu->vtcr_el2 = hy_aarch64_read_vtcr_el2();
	cpu->hcr_el2 = hy_aarch64_read_hcr_el2();
	if ((features & HY_AARCH64_FEATURE_HCX) != 0)
		cpu->hcrx_el2 = hy_aarch64_read_hcrx_el2();
	cpu->cptr_el2 = hy_aarch64_read_cptr_el2();
	cpu->mdcr_el2 = hy_aarch64_read_mdcr_el2();
	if ((features & HY_AARCH64_FEATURE_MPAM) != 0)
		cpu->mpam2_el2 = hy_aarch64_read_mpam2_el2();
	cpu->hstr_el2 = hy_aarch64_read_hstr_el2();
	cpu->cnthctl_el2 = hy_aarch64_read_cnthctl_el2();
	if ((features & HY_AARCH64_FEATURE_FGT) != 0) {
		cpu->hfgrtr_el2 = hy_aarch64_read_hfgrtr_el2();
		cpu->hfgwtr_el2 = hy_aarch64_read_hfgwtr_el2();
		cpu->hfgitr_el2 = hy_aarch64_read_hfgitr_el2();
		cpu->hdfgrtr_el2 = hy_aarch64_read_hdfgrtr_el2();
		cpu->hdfgwtr_el2 = hy_aarch64_read_hdfgwtr_el2();
	}
}

/* Restores group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_aarch64_restore_bind_host(const struct hy_aarch64_percpu *cpu, uint64_t features)
{
	const uint64_t breakpoints = (features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT;
	const uint64_t watchpoints = (features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT;

	hy_aarch64_write_sp_el0(cpu->sp_el0);
	hy_aarch64_write_par_el1(cpu->par_el1);
	hy_aarch64_write_tpidr_el0(cpu->tpidr_el0);
	hy_aarch64_write_tpidrro_el0(cpu->tpidrro_el0);
	hy_aarch64_write_tpidr_el1(cpu->tpidr_el1);
	hy_aarch64_write_csselr_el1(cpu->csselr_el1);
	hy_aarch64_write_cntvoff_el2(cpu->cntvoff_el2);
	hy_aarch64_write_cntkctl_el1(cpu->cntkctl_el1);
	hy_aarch64_write_cntv_cval_el0(cpu->cntv_cval_el0);
	hy_aarch64_write_cntv_ctl_el0(cpu->cntv_ctl_el0);
	hy_aarch64_write_cntp_cval_el0(cpu->cntp_cval_el0);
	hy_aarch64_write_cntp_ctl_el0(cpu->cntp_ctl_el0);
	hy_aarch64_write_mdscr_el1(cpu->mdscr_el1);
	if (breakpoints > 0)
		hy_aarch64_write_dbgbcr0_el1(cpu->dbgbcr0_el1);
	if (breakpoints > 1)
		hy_aarch64_write_dbgbcr1_el1(cpu->dbgbcr1_el1);
	if (breakpoints > 2)
		hy_aarch64_write_dbgbcr2_el1(cpu->dbgbcr2_el1);
	if (breakpoints > 3)
		hy_aarch64_write_dbgbcr3_el1(cpu->dbgbcr3_el1);
	if (breakpoints > 4)
		hy_aarch64_write_dbgbcr4_el1(cpu->dbgbcr4_el1);
	if (breakpoints > 5)
		hy_aarch64_write_dbgbcr5_el1(cpu->dbgbcr5_el1);
	if (breakpoints > 6)
		hy_aarch64_write_dbgbcr6_el1(cpu->dbgbcr6_el1);
	if (breakpoints > 7)
		hy_aarch64_write_dbgbcr7_el1(cpu->dbgbcr7_el1);
	if (breakpoints > 8)
		hy_aarch64_write_dbgbcr8_el1(cpu->dbgbcr8_el1);
	if (breakpoints > 9)
		hy_aarch64_write_dbgbcr9_el1(cpu->dbgbcr9_el1);
	if (breakpoints > 10)
		hy_aarch64_write_dbgbcr10_el1(cpu->dbgbcr10_el1);
	if (breakpoints > 11)
		hy_aarch64_write_dbgbcr11_el1(cpu->dbgbcr11_el1);
	if (breakpoints > 12)
		hy_aarch64_write_dbgbcr12_el1(cpu->dbgbcr12_el1);
	if (breakpoints > 13)
		hy_aarch64_write_dbgbcr13_el1(cpu->dbgbcr13_el1);
	if (breakpoints > 14)
		hy_aarch64_write_dbgbcr14_el1(cpu->dbgbcr14_el1);
	if (breakpoints > 15)
		hy_aarch64_write_dbgbcr15_el1(cpu->dbgbcr15_el1);
	if (watchpoints > 0)
		hy_aarch64_write_dbgwcr0_el1(cpu->dbgwcr0_el1);
	if (watchpoints > 1)
		hy_aarch64_write_dbgwcr1_el1(cpu->dbgwcr1_el1);
	if (watchpoints > 2)
		hy_aarch64_write_dbgwcr2_el1(cpu->dbgwcr2_el1);
	if (watchpoints > 3)
		hy_aarch64_write_dbgwcr3_el1(cpu->dbgwcr3_el1);
	if (watchpoints > 4)
		hy_aarch64_write_dbgwcr4_el1(cpu->dbgwcr4_el1);
	if (watchpoints > 5)
		hy_aarch64_write_dbgwcr5_el1(cpu->dbgwcr5_el1);
	if (watchpoints > 6)
		hy_aarch64_write_dbgwcr6_el1(cpu->dbgwcr6_el1);
	if (watchpoints > 7)
		hy_aarch64_write_dbgwcr7_el1(cpu->dbgwcr7_el1);
	if (watchpoints > 8)
		hy_aarch64_write_dbgwcr8_el1(cpu->dbgwcr8_el1);
	if (watchpoints > 9)
		hy_aarch64_write_dbgwcr9_el1(cpu->dbgwcr9_el1);
	if (watchpoints > 10)
		hy_aarch64_write_dbgwcr10_el1(cpu->dbgwcr10_el1);
	if (watchpoints > 11)
		hy_aarch64_write_dbgwcr11_el1(cpu->dbgwcr11_el1);
	if (watchpoints > 12)
		hy_aarch64_write_dbgwcr12_el1(cpu->dbgwcr12_el1);
	if (watchpoints > 13)
		hy_aarch64_write_dbgwcr13_el1(cpu->dbgwcr13_el1);
	if (watchpoints > 14)
		hy_aarch64_write_dbgwcr14_el1(cpu->dbgwcr14_el1);
	if (watchpoints > 15)
		hy_aarch64_write_dbgwcr15_el1(cpu->dbgwcr15_el1);
	if ((features & HY_AARCH64_FEATURE_GICV3) != 0) {
		hy_aarch64_write_ich_hcr_el2(cpu->ich_hcr_el2);
		hy_aarch64_write_icc_sre_el2(cpu->icc_sre_el2);
	}
	hy_aarch64_write_vttbr_el2(cpu->vttbr_el2);
	hy_aarch64_write_vtcr_el2(cpu->vtcr_el2);
	hy_aarch64_write_hcr_el2(cpu->hcr_el2);
	if ((features & HY_AARCH64_FEATURE_HCX) != 0)
		hy_aarch64_write_hcrx_el2(cpu->hcrx_el2);
	hy_aarch64_write_cptr_el2(cpu->cptr_el2);
	hy_aarch64_write_mdcr_el2(cpu->mdcr_el2);
	if ((features & HY_AARCH64_FEATURE_MPAM) != 0)
		hy_aarch64_write_mpam2_el2(cpu->mpam2_el2);
	hy_aarch64_write_hstr_el2(cpu->hstr_el2);
	hy_aarch64_write_cnthctl_el2(cpu->cnthctl_el2);
	if ((features & HY_AARCH64_FEATURE_FGT) != 0) {
		hy_aarch64_write_hfgrtr_el2(cpu->hfgrtr_el2);
		hy_aarch64_write_hfgwtr_el2(cpu->hfgwtr_el2);
		hy_aarch64_write_hfgitr_el2(cpu->hfgitr_el2);
		hy_aarch64_write_hdfgrtr_el2(cpu->hdfgrtr_el2);
		hy_aarch64_write_hdfgwtr_el2(cpu->hdfgwtr_el2);
	}
}

/* Saves group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_aarch64_save_host(struct hy_aarch64_percpu *cpu, uint64_t features)
{
	(void)features;
	cpu->vbar_el2 = hy_aarch64_read_vbar_el2();
}

/* Restores group `host`. The host's own, from enable to disable. `features` are those of the CPU. */
static inline void hy_aarch64_restore_host(const struct hy_aarch64_percpu *cpu, uint64_t features)
{
	(void)features;
	hy_aarch64_write_vbar_el2(cpu->vbar_el2);
}

#endif
/* crc32 3c37dc23 */
