/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTER_IDS_H
#define HALYARD_ARCH_REGISTER_IDS_H

/* Every register by a number; of wide ones and arrays each 64-bit part. */
enum hy_aarch64_register {
	/* desc/arch/aarch64/registers.yaml#registers.pc: The guest's program counter, in ELR_EL2 while EL2 runs (ELR_EL2) */
	HY_AARCH64_REG_PC,
	/* desc/arch/aarch64/registers.yaml#registers.pstate: The guest's PSTATE, in SPSR_EL2 while EL2 runs; reset: EL1h, all
	 * interrupts masked (SPSR_EL2) */
	HY_AARCH64_REG_PSTATE,
	/* desc/arch/aarch64/registers.yaml#registers.x{n}: General register; the caller-saved ones are what a C call may change
	 * (B1.2 Registers in AArch64 Execution state) */
	HY_AARCH64_REG_X0,
	HY_AARCH64_REG_X1,
	HY_AARCH64_REG_X2,
	HY_AARCH64_REG_X3,
	HY_AARCH64_REG_X4,
	HY_AARCH64_REG_X5,
	HY_AARCH64_REG_X6,
	HY_AARCH64_REG_X7,
	HY_AARCH64_REG_X8,
	HY_AARCH64_REG_X9,
	HY_AARCH64_REG_X10,
	HY_AARCH64_REG_X11,
	HY_AARCH64_REG_X12,
	HY_AARCH64_REG_X13,
	HY_AARCH64_REG_X14,
	HY_AARCH64_REG_X15,
	HY_AARCH64_REG_X16,
	HY_AARCH64_REG_X17,
	HY_AARCH64_REG_X18,
	HY_AARCH64_REG_X19,
	HY_AARCH64_REG_X20,
	HY_AARCH64_REG_X21,
	HY_AARCH64_REG_X22,
	HY_AARCH64_REG_X23,
	HY_AARCH64_REG_X24,
	HY_AARCH64_REG_X25,
	HY_AARCH64_REG_X26,
	HY_AARCH64_REG_X27,
	HY_AARCH64_REG_X28,
	HY_AARCH64_REG_X29,
	HY_AARCH64_REG_X30,
	/* desc/arch/aarch64/registers.yaml#registers.host_sp: The host's stack pointer while the guest runs
	 * (runtime/arch/aarch64/switch.S) */
	HY_AARCH64_REG_HOST_SP,
	/* desc/arch/aarch64/registers.yaml#registers.fast_call: A C function bool (vcpu, syndrome) that is tried first at an HVC
	 * with only the caller-saved registers spilled; 0 for none (runtime/arch/aarch64/switch.S) */
	HY_AARCH64_REG_FAST_CALL,
	/* desc/arch/aarch64/registers.yaml#registers.lazy_live: 1 while the guest's FP and SIMD registers are loaded
	 * (runtime/arch/aarch64/vcpu.c) */
	HY_AARCH64_REG_LAZY_LIVE,
	/* desc/arch/aarch64/registers.yaml#registers.sp_el0: Stack pointer of EL0 (SP_EL0) */
	HY_AARCH64_REG_SP_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.sp_el1: Stack pointer of EL1 (SP_EL1) */
	HY_AARCH64_REG_SP_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.elr_el1: Exception link register, EL1 (ELR_EL1) */
	HY_AARCH64_REG_ELR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_el1: Saved program status, EL1 (SPSR_EL1) */
	HY_AARCH64_REG_SPSR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.sctlr_el1: System control, EL1; reset: MMU and caches off, the bits that
	 * were reserved as one in Armv8.0 set (SCTLR_EL1) */
	HY_AARCH64_REG_SCTLR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.sctlr2_el1: System control 2, EL1 (SCTLR2_EL1) */
	HY_AARCH64_REG_SCTLR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.cpacr_el1: Access to FP, SIMD, SVE and trace, EL1 (CPACR_EL1) */
	HY_AARCH64_REG_CPACR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ttbr0_el1: Translation table base 0, EL1 (TTBR0_EL1) */
	HY_AARCH64_REG_TTBR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ttbr1_el1: Translation table base 1, EL1 (TTBR1_EL1) */
	HY_AARCH64_REG_TTBR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.tcr_el1: Translation control, EL1 (TCR_EL1) */
	HY_AARCH64_REG_TCR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.tcr2_el1: Translation control 2, EL1 (TCR2_EL1) */
	HY_AARCH64_REG_TCR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.pire0_el1: Permission indirection of EL0 accesses, EL1 (PIRE0_EL1) */
	HY_AARCH64_REG_PIRE0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.pir_el1: Permission indirection, EL1 (PIR_EL1) */
	HY_AARCH64_REG_PIR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.por_el0: Permission overlay, EL0 (POR_EL0) */
	HY_AARCH64_REG_POR_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.por_el1: Permission overlay, EL1 (POR_EL1) */
	HY_AARCH64_REG_POR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.esr_el1: Exception syndrome, EL1 (ESR_EL1) */
	HY_AARCH64_REG_ESR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.afsr0_el1: Auxiliary fault status 0, EL1 (AFSR0_EL1) */
	HY_AARCH64_REG_AFSR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.afsr1_el1: Auxiliary fault status 1, EL1 (AFSR1_EL1) */
	HY_AARCH64_REG_AFSR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.far_el1: Fault address, EL1 (FAR_EL1) */
	HY_AARCH64_REG_FAR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.par_el1: Physical address, the result of address translation (PAR_EL1) */
	HY_AARCH64_REG_PAR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.mair_el1: Memory attributes, EL1 (MAIR_EL1) */
	HY_AARCH64_REG_MAIR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.amair_el1: Auxiliary memory attributes, EL1 (AMAIR_EL1) */
	HY_AARCH64_REG_AMAIR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.vbar_el1: Vector base address, EL1 (VBAR_EL1) */
	HY_AARCH64_REG_VBAR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.contextidr_el1: Context ID, EL1 (CONTEXTIDR_EL1) */
	HY_AARCH64_REG_CONTEXTIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.tpidr_el0: Thread ID, EL0 (TPIDR_EL0) */
	HY_AARCH64_REG_TPIDR_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.tpidrro_el0: Thread ID that EL0 can only read (TPIDRRO_EL0) */
	HY_AARCH64_REG_TPIDRRO_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.tpidr_el1: Thread ID, EL1 (TPIDR_EL1) */
	HY_AARCH64_REG_TPIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.scxtnum_el0: Software context number, EL0 (SCXTNUM_EL0) */
	HY_AARCH64_REG_SCXTNUM_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.scxtnum_el1: Software context number, EL1 (SCXTNUM_EL1) */
	HY_AARCH64_REG_SCXTNUM_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.csselr_el1: Cache size selection (CSSELR_EL1) */
	HY_AARCH64_REG_CSSELR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apiakeylo_el1: Pointer authentication, instruction key A, bits 63:0
	 * (APIAKeyLo_EL1) */
	HY_AARCH64_REG_APIAKEYLO_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apiakeyhi_el1: Pointer authentication, instruction key A, bits 127:64
	 * (APIAKeyHi_EL1) */
	HY_AARCH64_REG_APIAKEYHI_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apibkeylo_el1: Pointer authentication, instruction key B, bits 63:0
	 * (APIBKeyLo_EL1) */
	HY_AARCH64_REG_APIBKEYLO_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apibkeyhi_el1: Pointer authentication, instruction key B, bits 127:64
	 * (APIBKeyHi_EL1) */
	HY_AARCH64_REG_APIBKEYHI_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apdakeylo_el1: Pointer authentication, data key A, bits 63:0
	 * (APDAKeyLo_EL1) */
	HY_AARCH64_REG_APDAKEYLO_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apdakeyhi_el1: Pointer authentication, data key A, bits 127:64
	 * (APDAKeyHi_EL1) */
	HY_AARCH64_REG_APDAKEYHI_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apdbkeylo_el1: Pointer authentication, data key B, bits 63:0
	 * (APDBKeyLo_EL1) */
	HY_AARCH64_REG_APDBKEYLO_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apdbkeyhi_el1: Pointer authentication, data key B, bits 127:64
	 * (APDBKeyHi_EL1) */
	HY_AARCH64_REG_APDBKEYHI_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apgakeylo_el1: Pointer authentication, generic key A, bits 63:0
	 * (APGAKeyLo_EL1) */
	HY_AARCH64_REG_APGAKEYLO_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.apgakeyhi_el1: Pointer authentication, generic key A, bits 127:64
	 * (APGAKeyHi_EL1) */
	HY_AARCH64_REG_APGAKEYHI_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dacr32_el2: Domain access control of AArch32 (DACR32_EL2) */
	HY_AARCH64_REG_DACR32_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ifsr32_el2: Instruction fault status of AArch32 (IFSR32_EL2) */
	HY_AARCH64_REG_IFSR32_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_irq: Saved program status, AArch32 IRQ mode (SPSR_IRQ) */
	HY_AARCH64_REG_SPSR_IRQ,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_abt: Saved program status, AArch32 Abort mode (SPSR_ABT) */
	HY_AARCH64_REG_SPSR_ABT,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_und: Saved program status, AArch32 Undefined mode (SPSR_UND) */
	HY_AARCH64_REG_SPSR_UND,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_fiq: Saved program status, AArch32 FIQ mode (SPSR_FIQ) */
	HY_AARCH64_REG_SPSR_FIQ,
	/* desc/arch/aarch64/registers.yaml#registers.cntvoff_el2: Virtual counter offset; 0 shows the physical counter
	 * (CNTVOFF_EL2) */
	HY_AARCH64_REG_CNTVOFF_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.cntkctl_el1: Counter and timer access of EL0 (CNTKCTL_EL1) */
	HY_AARCH64_REG_CNTKCTL_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.cntv_cval_el0: Virtual timer, comparison value (CNTV_CVAL_EL0) */
	HY_AARCH64_REG_CNTV_CVAL_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cntv_ctl_el0: Virtual timer, control (CNTV_CTL_EL0) */
	HY_AARCH64_REG_CNTV_CTL_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cntp_cval_el0: EL1 physical timer, comparison value (CNTP_CVAL_EL0) */
	HY_AARCH64_REG_CNTP_CVAL_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cntp_ctl_el0: EL1 physical timer, control (CNTP_CTL_EL0) */
	HY_AARCH64_REG_CNTP_CTL_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.mdscr_el1: Monitor debug system control (MDSCR_EL1) */
	HY_AARCH64_REG_MDSCR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
	HY_AARCH64_REG_DBGBVR0_EL1,
	HY_AARCH64_REG_DBGBVR1_EL1,
	HY_AARCH64_REG_DBGBVR2_EL1,
	HY_AARCH64_REG_DBGBVR3_EL1,
	HY_AARCH64_REG_DBGBVR4_EL1,
	HY_AARCH64_REG_DBGBVR5_EL1,
	HY_AARCH64_REG_DBGBVR6_EL1,
	HY_AARCH64_REG_DBGBVR7_EL1,
	HY_AARCH64_REG_DBGBVR8_EL1,
	HY_AARCH64_REG_DBGBVR9_EL1,
	HY_AARCH64_REG_DBGBVR10_EL1,
	HY_AARCH64_REG_DBGBVR11_EL1,
	HY_AARCH64_REG_DBGBVR12_EL1,
	HY_AARCH64_REG_DBGBVR13_EL1,
	HY_AARCH64_REG_DBGBVR14_EL1,
	HY_AARCH64_REG_DBGBVR15_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
	HY_AARCH64_REG_DBGBCR0_EL1,
	HY_AARCH64_REG_DBGBCR1_EL1,
	HY_AARCH64_REG_DBGBCR2_EL1,
	HY_AARCH64_REG_DBGBCR3_EL1,
	HY_AARCH64_REG_DBGBCR4_EL1,
	HY_AARCH64_REG_DBGBCR5_EL1,
	HY_AARCH64_REG_DBGBCR6_EL1,
	HY_AARCH64_REG_DBGBCR7_EL1,
	HY_AARCH64_REG_DBGBCR8_EL1,
	HY_AARCH64_REG_DBGBCR9_EL1,
	HY_AARCH64_REG_DBGBCR10_EL1,
	HY_AARCH64_REG_DBGBCR11_EL1,
	HY_AARCH64_REG_DBGBCR12_EL1,
	HY_AARCH64_REG_DBGBCR13_EL1,
	HY_AARCH64_REG_DBGBCR14_EL1,
	HY_AARCH64_REG_DBGBCR15_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
	HY_AARCH64_REG_DBGWVR0_EL1,
	HY_AARCH64_REG_DBGWVR1_EL1,
	HY_AARCH64_REG_DBGWVR2_EL1,
	HY_AARCH64_REG_DBGWVR3_EL1,
	HY_AARCH64_REG_DBGWVR4_EL1,
	HY_AARCH64_REG_DBGWVR5_EL1,
	HY_AARCH64_REG_DBGWVR6_EL1,
	HY_AARCH64_REG_DBGWVR7_EL1,
	HY_AARCH64_REG_DBGWVR8_EL1,
	HY_AARCH64_REG_DBGWVR9_EL1,
	HY_AARCH64_REG_DBGWVR10_EL1,
	HY_AARCH64_REG_DBGWVR11_EL1,
	HY_AARCH64_REG_DBGWVR12_EL1,
	HY_AARCH64_REG_DBGWVR13_EL1,
	HY_AARCH64_REG_DBGWVR14_EL1,
	HY_AARCH64_REG_DBGWVR15_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
	HY_AARCH64_REG_DBGWCR0_EL1,
	HY_AARCH64_REG_DBGWCR1_EL1,
	HY_AARCH64_REG_DBGWCR2_EL1,
	HY_AARCH64_REG_DBGWCR3_EL1,
	HY_AARCH64_REG_DBGWCR4_EL1,
	HY_AARCH64_REG_DBGWCR5_EL1,
	HY_AARCH64_REG_DBGWCR6_EL1,
	HY_AARCH64_REG_DBGWCR7_EL1,
	HY_AARCH64_REG_DBGWCR8_EL1,
	HY_AARCH64_REG_DBGWCR9_EL1,
	HY_AARCH64_REG_DBGWCR10_EL1,
	HY_AARCH64_REG_DBGWCR11_EL1,
	HY_AARCH64_REG_DBGWCR12_EL1,
	HY_AARCH64_REG_DBGWCR13_EL1,
	HY_AARCH64_REG_DBGWCR14_EL1,
	HY_AARCH64_REG_DBGWCR15_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.vpidr_el2: MIDR_EL1 as the guest reads it (VPIDR_EL2) */
	HY_AARCH64_REG_VPIDR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.vmpidr_el2: MPIDR_EL1 as the guest reads it (VMPIDR_EL2) */
	HY_AARCH64_REG_VMPIDR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.vsesr_el2: Syndrome of a virtual SError (VSESR_EL2) */
	HY_AARCH64_REG_VSESR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.vdisr_el2: DISR_EL1 as the guest reads it (VDISR_EL2) */
	HY_AARCH64_REG_VDISR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.esr_el2: Exception syndrome, EL2 (ESR_EL2) */
	HY_AARCH64_REG_ESR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.far_el2: Fault address, EL2 (FAR_EL2) */
	HY_AARCH64_REG_FAR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.icc_sre_el1: GIC system register enable, EL1; the virtual interface needs
	 * SRE (IHI 0069, ICC_SRE_EL1) */
	HY_AARCH64_REG_ICC_SRE_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ich_vmcr_el2: Virtual machine control: the guest's ICC_PMR, ICC_BPR,
	 * ICC_IGRPEN and ICC_CTLR (IHI 0069, ICH_VMCR_EL2) */
	HY_AARCH64_REG_ICH_VMCR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_ap0r{n}_el2: Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
	HY_AARCH64_REG_ICH_AP0R0_EL2,
	HY_AARCH64_REG_ICH_AP0R1_EL2,
	HY_AARCH64_REG_ICH_AP0R2_EL2,
	HY_AARCH64_REG_ICH_AP0R3_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_ap1r{n}_el2: Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
	HY_AARCH64_REG_ICH_AP1R0_EL2,
	HY_AARCH64_REG_ICH_AP1R1_EL2,
	HY_AARCH64_REG_ICH_AP1R2_EL2,
	HY_AARCH64_REG_ICH_AP1R3_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_lr{n}_el2: List register (IHI 0069, ICH_LR<n>_EL2) */
	HY_AARCH64_REG_ICH_LR0_EL2,
	HY_AARCH64_REG_ICH_LR1_EL2,
	HY_AARCH64_REG_ICH_LR2_EL2,
	HY_AARCH64_REG_ICH_LR3_EL2,
	HY_AARCH64_REG_ICH_LR4_EL2,
	HY_AARCH64_REG_ICH_LR5_EL2,
	HY_AARCH64_REG_ICH_LR6_EL2,
	HY_AARCH64_REG_ICH_LR7_EL2,
	HY_AARCH64_REG_ICH_LR8_EL2,
	HY_AARCH64_REG_ICH_LR9_EL2,
	HY_AARCH64_REG_ICH_LR10_EL2,
	HY_AARCH64_REG_ICH_LR11_EL2,
	HY_AARCH64_REG_ICH_LR12_EL2,
	HY_AARCH64_REG_ICH_LR13_EL2,
	HY_AARCH64_REG_ICH_LR14_EL2,
	HY_AARCH64_REG_ICH_LR15_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_hcr_el2: Control of the virtual CPU interface (IHI 0069, ICH_HCR_EL2) */
	HY_AARCH64_REG_ICH_HCR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.icc_sre_el2: GIC system register enable, EL2 (IHI 0069, ICC_SRE_EL2) */
	HY_AARCH64_REG_ICC_SRE_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.vttbr_el2: Stage 2 translation table base and VMID (VTTBR_EL2) */
	HY_AARCH64_REG_VTTBR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.vtcr_el2: Stage 2 translation control (VTCR_EL2) */
	HY_AARCH64_REG_VTCR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hcr_el2: Hypervisor configuration; VSE is state of the vCPU (HCR_EL2) */
	HY_AARCH64_REG_HCR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hcrx_el2: Hypervisor configuration, extended (HCRX_EL2) */
	HY_AARCH64_REG_HCRX_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.cptr_el2: Traps of FP, SIMD, SVE, SME, trace and activity monitors, with
	 * E2H 0 (CPTR_EL2) */
	HY_AARCH64_REG_CPTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.mdcr_el2: Monitor debug configuration; HPMN is the host's (MDCR_EL2) */
	HY_AARCH64_REG_MDCR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.mpam2_el2: Memory partitioning, EL2; all but the traps is the host's
	 * (MPAM2_EL2) */
	HY_AARCH64_REG_MPAM2_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hstr_el2: Traps of AArch32 CP15 registers by CRn (HSTR_EL2) */
	HY_AARCH64_REG_HSTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.cnthctl_el2: Counter and timer access of EL1, with E2H 0 (CNTHCTL_EL2) */
	HY_AARCH64_REG_CNTHCTL_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hfgrtr_el2: Fine-grained traps of reads; clear n-bits trap (HFGRTR_EL2) */
	HY_AARCH64_REG_HFGRTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hfgwtr_el2: Fine-grained traps of writes; clear n-bits trap (HFGWTR_EL2) */
	HY_AARCH64_REG_HFGWTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hfgitr_el2: Fine-grained traps of instructions (HFGITR_EL2) */
	HY_AARCH64_REG_HFGITR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hdfgrtr_el2: Fine-grained traps of debug reads (HDFGRTR_EL2) */
	HY_AARCH64_REG_HDFGRTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hdfgwtr_el2: Fine-grained traps of debug writes (HDFGWTR_EL2) */
	HY_AARCH64_REG_HDFGWTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.fpsr: FP status (FPSR) */
	HY_AARCH64_REG_FPSR,
	/* desc/arch/aarch64/registers.yaml#registers.fpcr: FP control (FPCR) */
	HY_AARCH64_REG_FPCR,
	/* desc/arch/aarch64/registers.yaml#registers.q{n}: FP and SIMD register V<n> (B1.2 Registers in AArch64 Execution state) */
	HY_AARCH64_REG_Q0,
	HY_AARCH64_REG_Q0_1,
	HY_AARCH64_REG_Q1,
	HY_AARCH64_REG_Q1_1,
	HY_AARCH64_REG_Q2,
	HY_AARCH64_REG_Q2_1,
	HY_AARCH64_REG_Q3,
	HY_AARCH64_REG_Q3_1,
	HY_AARCH64_REG_Q4,
	HY_AARCH64_REG_Q4_1,
	HY_AARCH64_REG_Q5,
	HY_AARCH64_REG_Q5_1,
	HY_AARCH64_REG_Q6,
	HY_AARCH64_REG_Q6_1,
	HY_AARCH64_REG_Q7,
	HY_AARCH64_REG_Q7_1,
	HY_AARCH64_REG_Q8,
	HY_AARCH64_REG_Q8_1,
	HY_AARCH64_REG_Q9,
	HY_AARCH64_REG_Q9_1,
	HY_AARCH64_REG_Q10,
	HY_AARCH64_REG_Q10_1,
	HY_AARCH64_REG_Q11,
	HY_AARCH64_REG_Q11_1,
	HY_AARCH64_REG_Q12,
	HY_AARCH64_REG_Q12_1,
	HY_AARCH64_REG_Q13,
	HY_AARCH64_REG_Q13_1,
	HY_AARCH64_REG_Q14,
	HY_AARCH64_REG_Q14_1,
	HY_AARCH64_REG_Q15,
	HY_AARCH64_REG_Q15_1,
	HY_AARCH64_REG_Q16,
	HY_AARCH64_REG_Q16_1,
	HY_AARCH64_REG_Q17,
	HY_AARCH64_REG_Q17_1,
	HY_AARCH64_REG_Q18,
	HY_AARCH64_REG_Q18_1,
	HY_AARCH64_REG_Q19,
	HY_AARCH64_REG_Q19_1,
	HY_AARCH64_REG_Q20,
	HY_AARCH64_REG_Q20_1,
	HY_AARCH64_REG_Q21,
	HY_AARCH64_REG_Q21_1,
	HY_AARCH64_REG_Q22,
	HY_AARCH64_REG_Q22_1,
	HY_AARCH64_REG_Q23,
	HY_AARCH64_REG_Q23_1,
	HY_AARCH64_REG_Q24,
	HY_AARCH64_REG_Q24_1,
	HY_AARCH64_REG_Q25,
	HY_AARCH64_REG_Q25_1,
	HY_AARCH64_REG_Q26,
	HY_AARCH64_REG_Q26_1,
	HY_AARCH64_REG_Q27,
	HY_AARCH64_REG_Q27_1,
	HY_AARCH64_REG_Q28,
	HY_AARCH64_REG_Q28_1,
	HY_AARCH64_REG_Q29,
	HY_AARCH64_REG_Q29_1,
	HY_AARCH64_REG_Q30,
	HY_AARCH64_REG_Q30_1,
	HY_AARCH64_REG_Q31,
	HY_AARCH64_REG_Q31_1,
	/* desc/arch/aarch64/registers.yaml#registers.vbar_el2: Vector base address, EL2 (VBAR_EL2) */
	HY_AARCH64_REG_VBAR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.elr_el2: Exception link register, EL2 (ELR_EL2) */
	HY_AARCH64_REG_ELR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.spsr_el2: Saved program status, EL2 (SPSR_EL2) */
	HY_AARCH64_REG_SPSR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.hpfar_el2: Guest-physical fault address; valid after a translation fault
	 * and after a fault on a stage 1 table walk (HPFAR_EL2) */
	HY_AARCH64_REG_HPFAR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.currentel: Current exception level, in bits 3:2 (CurrentEL) */
	HY_AARCH64_REG_CURRENTEL,
	/* desc/arch/aarch64/registers.yaml#registers.midr_el1: Main ID (MIDR_EL1) */
	HY_AARCH64_REG_MIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.mpidr_el1: Multiprocessor affinity (MPIDR_EL1) */
	HY_AARCH64_REG_MPIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ctr_el0: Cache type (CTR_EL0) */
	HY_AARCH64_REG_CTR_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.clidr_el1: Cache levels (CLIDR_EL1) */
	HY_AARCH64_REG_CLIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ccsidr_el1: Cache size of the level in CSSELR_EL1 (CCSIDR_EL1) */
	HY_AARCH64_REG_CCSIDR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.dczid_el0: DC ZVA block size (DCZID_EL0) */
	HY_AARCH64_REG_DCZID_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.actlr_el1: Auxiliary control, EL1; trapped (ACTLR_EL1) */
	HY_AARCH64_REG_ACTLR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.isr_el1: Interrupt status (ISR_EL1) */
	HY_AARCH64_REG_ISR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.tpidr_el2: Thread ID, EL2 (TPIDR_EL2) */
	HY_AARCH64_REG_TPIDR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.sctlr_el2: System control, EL2 (SCTLR_EL2) */
	HY_AARCH64_REG_SCTLR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.cntpct_el0: Physical counter (CNTPCT_EL0) */
	HY_AARCH64_REG_CNTPCT_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cntvct_el0: Virtual counter (CNTVCT_EL0) */
	HY_AARCH64_REG_CNTVCT_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cntfrq_el0: Counter frequency (CNTFRQ_EL0) */
	HY_AARCH64_REG_CNTFRQ_EL0,
	/* desc/arch/aarch64/registers.yaml#registers.cnthp_ctl_el2: EL2 physical timer, control (CNTHP_CTL_EL2) */
	HY_AARCH64_REG_CNTHP_CTL_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.cnthp_cval_el2: EL2 physical timer, comparison value (CNTHP_CVAL_EL2) */
	HY_AARCH64_REG_CNTHP_CVAL_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.oslar_el1: OS lock access (OSLAR_EL1) */
	HY_AARCH64_REG_OSLAR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.oslsr_el1: OS lock status (OSLSR_EL1) */
	HY_AARCH64_REG_OSLSR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.osdlr_el1: OS double lock (OSDLR_EL1) */
	HY_AARCH64_REG_OSDLR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.ich_vtr_el2: Virtual GIC type (IHI 0069, ICH_VTR_EL2) */
	HY_AARCH64_REG_ICH_VTR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_misr_el2: Maintenance interrupt state (IHI 0069, ICH_MISR_EL2) */
	HY_AARCH64_REG_ICH_MISR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_eisr_el2: Ended interrupts (IHI 0069, ICH_EISR_EL2) */
	HY_AARCH64_REG_ICH_EISR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.ich_elrsr_el2: Empty list registers (IHI 0069, ICH_ELRSR_EL2) */
	HY_AARCH64_REG_ICH_ELRSR_EL2,
	/* desc/arch/aarch64/registers.yaml#registers.icc_iar1_el1: Acknowledges an interrupt of group 1 (IHI 0069, ICC_IAR1_EL1) */
	HY_AARCH64_REG_ICC_IAR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_eoir1_el1: Ends an interrupt of group 1 (IHI 0069, ICC_EOIR1_EL1) */
	HY_AARCH64_REG_ICC_EOIR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_hppir1_el1: Highest pending interrupt of group 1 (IHI 0069,
	 * ICC_HPPIR1_EL1) */
	HY_AARCH64_REG_ICC_HPPIR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_bpr1_el1: Binary point, group 1 (IHI 0069, ICC_BPR1_EL1) */
	HY_AARCH64_REG_ICC_BPR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_dir_el1: Deactivates an interrupt (IHI 0069, ICC_DIR_EL1) */
	HY_AARCH64_REG_ICC_DIR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_rpr_el1: Running priority (IHI 0069, ICC_RPR_EL1) */
	HY_AARCH64_REG_ICC_RPR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_sgi1r_el1: Sends an SGI of group 1 (IHI 0069, ICC_SGI1R_EL1) */
	HY_AARCH64_REG_ICC_SGI1R_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_asgi1r_el1: Sends an SGI of the other state's group 1 (IHI 0069,
	 * ICC_ASGI1R_EL1) */
	HY_AARCH64_REG_ICC_ASGI1R_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_sgi0r_el1: Sends an SGI of group 0 (IHI 0069, ICC_SGI0R_EL1) */
	HY_AARCH64_REG_ICC_SGI0R_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_pmr_el1: Priority mask (IHI 0069, ICC_PMR_EL1) */
	HY_AARCH64_REG_ICC_PMR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_ctlr_el1: CPU interface control (IHI 0069, ICC_CTLR_EL1) */
	HY_AARCH64_REG_ICC_CTLR_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_igrpen0_el1: Group 0 enable (IHI 0069, ICC_IGRPEN0_EL1) */
	HY_AARCH64_REG_ICC_IGRPEN0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.icc_igrpen1_el1: Group 1 enable (IHI 0069, ICC_IGRPEN1_EL1) */
	HY_AARCH64_REG_ICC_IGRPEN1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64pfr0_el1: AArch64 processor features 0 (ID_AA64PFR0_EL1) */
	HY_AARCH64_REG_ID_AA64PFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64pfr1_el1: AArch64 processor features 1 (ID_AA64PFR1_EL1) */
	HY_AARCH64_REG_ID_AA64PFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64pfr2_el1: AArch64 processor features 2 (ID_AA64PFR2_EL1) */
	HY_AARCH64_REG_ID_AA64PFR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64zfr0_el1: SVE features (ID_AA64ZFR0_EL1) */
	HY_AARCH64_REG_ID_AA64ZFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64smfr0_el1: SME features (ID_AA64SMFR0_EL1) */
	HY_AARCH64_REG_ID_AA64SMFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64dfr0_el1: AArch64 debug features 0 (ID_AA64DFR0_EL1) */
	HY_AARCH64_REG_ID_AA64DFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64dfr1_el1: AArch64 debug features 1 (ID_AA64DFR1_EL1) */
	HY_AARCH64_REG_ID_AA64DFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64afr0_el1: AArch64 auxiliary features 0 (ID_AA64AFR0_EL1) */
	HY_AARCH64_REG_ID_AA64AFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64afr1_el1: AArch64 auxiliary features 1 (ID_AA64AFR1_EL1) */
	HY_AARCH64_REG_ID_AA64AFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64isar0_el1: AArch64 instructions 0 (ID_AA64ISAR0_EL1) */
	HY_AARCH64_REG_ID_AA64ISAR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64isar1_el1: AArch64 instructions 1 (ID_AA64ISAR1_EL1) */
	HY_AARCH64_REG_ID_AA64ISAR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64isar2_el1: AArch64 instructions 2 (ID_AA64ISAR2_EL1) */
	HY_AARCH64_REG_ID_AA64ISAR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64mmfr0_el1: AArch64 memory model 0 (ID_AA64MMFR0_EL1) */
	HY_AARCH64_REG_ID_AA64MMFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64mmfr1_el1: AArch64 memory model 1 (ID_AA64MMFR1_EL1) */
	HY_AARCH64_REG_ID_AA64MMFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64mmfr2_el1: AArch64 memory model 2 (ID_AA64MMFR2_EL1) */
	HY_AARCH64_REG_ID_AA64MMFR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64mmfr3_el1: AArch64 memory model 3 (ID_AA64MMFR3_EL1) */
	HY_AARCH64_REG_ID_AA64MMFR3_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_aa64mmfr4_el1: AArch64 memory model 4 (ID_AA64MMFR4_EL1) */
	HY_AARCH64_REG_ID_AA64MMFR4_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_pfr0_el1: AArch32 processor features 0 (ID_PFR0_EL1) */
	HY_AARCH64_REG_ID_PFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_pfr1_el1: AArch32 processor features 1 (ID_PFR1_EL1) */
	HY_AARCH64_REG_ID_PFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_dfr0_el1: AArch32 debug features 0 (ID_DFR0_EL1) */
	HY_AARCH64_REG_ID_DFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_afr0_el1: AArch32 auxiliary features 0 (ID_AFR0_EL1) */
	HY_AARCH64_REG_ID_AFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr0_el1: AArch32 memory model 0 (ID_MMFR0_EL1) */
	HY_AARCH64_REG_ID_MMFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr1_el1: AArch32 memory model 1 (ID_MMFR1_EL1) */
	HY_AARCH64_REG_ID_MMFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr2_el1: AArch32 memory model 2 (ID_MMFR2_EL1) */
	HY_AARCH64_REG_ID_MMFR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr3_el1: AArch32 memory model 3 (ID_MMFR3_EL1) */
	HY_AARCH64_REG_ID_MMFR3_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar0_el1: AArch32 instructions 0 (ID_ISAR0_EL1) */
	HY_AARCH64_REG_ID_ISAR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar1_el1: AArch32 instructions 1 (ID_ISAR1_EL1) */
	HY_AARCH64_REG_ID_ISAR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar2_el1: AArch32 instructions 2 (ID_ISAR2_EL1) */
	HY_AARCH64_REG_ID_ISAR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar3_el1: AArch32 instructions 3 (ID_ISAR3_EL1) */
	HY_AARCH64_REG_ID_ISAR3_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar4_el1: AArch32 instructions 4 (ID_ISAR4_EL1) */
	HY_AARCH64_REG_ID_ISAR4_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar5_el1: AArch32 instructions 5 (ID_ISAR5_EL1) */
	HY_AARCH64_REG_ID_ISAR5_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr4_el1: AArch32 memory model 4 (ID_MMFR4_EL1) */
	HY_AARCH64_REG_ID_MMFR4_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_isar6_el1: AArch32 instructions 6 (ID_ISAR6_EL1) */
	HY_AARCH64_REG_ID_ISAR6_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.mvfr0_el1: AArch32 media and FP features 0 (MVFR0_EL1) */
	HY_AARCH64_REG_MVFR0_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.mvfr1_el1: AArch32 media and FP features 1 (MVFR1_EL1) */
	HY_AARCH64_REG_MVFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.mvfr2_el1: AArch32 media and FP features 2 (MVFR2_EL1) */
	HY_AARCH64_REG_MVFR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_pfr2_el1: AArch32 processor features 2 (ID_PFR2_EL1) */
	HY_AARCH64_REG_ID_PFR2_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_dfr1_el1: AArch32 debug features 1 (ID_DFR1_EL1) */
	HY_AARCH64_REG_ID_DFR1_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.id_mmfr5_el1: AArch32 memory model 5 (ID_MMFR5_EL1) */
	HY_AARCH64_REG_ID_MMFR5_EL1,
	/* desc/arch/aarch64/registers.yaml#registers.at_s1e1r: Translates an address in stage 1 of the guest, for a read by EL1;
	 * PAR_EL1 has the result after the ISB (AT S1E1R) */
	HY_AARCH64_REG_AT_S1E1R,
	/* desc/arch/aarch64/registers.yaml#registers.tlbi_ipas2e1is: Invalidates stage 2 translations of a guest-physical page
	 * (address >> 12) of the current VMID, all CPUs; to be followed by tlbi_vmalle1is (TLBI IPAS2E1IS) */
	HY_AARCH64_REG_TLBI_IPAS2E1IS,
	/* desc/arch/aarch64/registers.yaml#registers.tlbi_vmalle1is: When earlier invalidations of stage 2 are complete,
	 * invalidates what combines stage 1 with it, of the current VMID, all CPUs; complete afterwards (TLBI VMALLE1IS; D8.13.5
	 * TLB maintenance instructions) */
	HY_AARCH64_REG_TLBI_VMALLE1IS,
	/* desc/arch/aarch64/registers.yaml#registers.tlbi_vmalls12e1is: Invalidates all translations of the current VMID, all
	 * CPUs; complete afterwards (TLBI VMALLS12E1IS) */
	HY_AARCH64_REG_TLBI_VMALLS12E1IS,
	/* desc/arch/aarch64/registers.yaml#registers.tlbi_alle1: Invalidates all translations of all guests, this CPU; complete
	 * afterwards (TLBI ALLE1) */
	HY_AARCH64_REG_TLBI_ALLE1,
	/* desc/arch/aarch64/registers.yaml#registers.ic_ialluis: Invalidates all instruction caches, all CPUs, when earlier
	 * stores are seen; complete afterwards (IC IALLUIS) */
	HY_AARCH64_REG_IC_IALLUIS,
	/* desc/arch/aarch64/registers.yaml#registers.dsb_ishst: Stores, of translation tables say, are seen by the walks of all
	 * CPUs before anything later (DSB; D8.2.6 Translation table walk ordering) */
	HY_AARCH64_REG_DSB_ISHST,
	/* desc/arch/aarch64/registers.yaml#registers.isb: Context synchronisation (ISB) */
	HY_AARCH64_REG_ISB,
	HY_AARCH64_REG_COUNT,
};

/* The guest's program counter, on every architecture. */
#define HY_ARCH_REG_PC HY_AARCH64_REG_PC

#endif
/* crc32 7ed3b0da */
