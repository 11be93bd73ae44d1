/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTEXT_H
#define HALYARD_ARCH_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Armv8-A AArch64 guests under EL2, without VHE (Arm ARM DDI 0487J.a). */
#define HY_ARCH_NAME "aarch64"
#define HY_ARCH_WORD_BITS 64u
#define HY_ARCH_INTERRUPT_COUNT 1020u /* virtual interrupt numbers are below */
#define HY_ARCH_INTERRUPT_PRIVATE 32u /* physical ones below belong to one CPU */
#define HY_ARCH_STAGE2_TAG_BITS 8u
#define HY_ARCH_STAGE2_TAG_RESERVED 1u /* low tags that no guest gets */

/* What a general register holds. */
typedef uint64_t hy_arch_word;

#define hy_arch_context hy_aarch64_context
#define hy_arch_config hy_aarch64_config
#define hy_arch_percpu hy_aarch64_percpu

/* A vCPU's registers. `doc (manual section)`; each is described in registers.yaml under its name. */
struct hy_aarch64_context {
	/* At every exit and entry. */
	uint64_t pc;                             /* The guest's program counter, in ELR_EL2 while EL2 runs (ELR_EL2) */
	/* The guest's PSTATE, in SPSR_EL2 while EL2 runs; reset: EL1h, all interrupts masked (SPSR_EL2) */
	uint64_t pstate;
	/* General register; the caller-saved ones are what a C call may change (B1.2 Registers in AArch64 Execution state) */
	union {
		uint64_t x[31];
		struct {
			uint64_t x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21, x22,
				x23, x24, x25, x26, x27, x28, x29, x30;
		};
	};

	/* At first use after bind. */
	uint64_t fpsr;                           /* FP status (FPSR) */
	uint64_t fpcr;                           /* FP control (FPCR) */
	/* FP and SIMD register V<n> (B1.2 Registers in AArch64 Execution state) */
	union {
		uint64_t q[32][2];
		struct {
			uint64_t q0[2], q1[2], q2[2], q3[2], q4[2], q5[2], q6[2], q7[2], q8[2], q9[2], q10[2], q11[2], q12[2], q13[2],
				q14[2], q15[2], q16[2], q17[2], q18[2], q19[2], q20[2], q21[2], q22[2], q23[2], q24[2], q25[2], q26[2],
				q27[2], q28[2], q29[2], q30[2], q31[2];
		};
	} __attribute__((aligned(16)));

	/* When a vCPU is bound to or unbound from a physical CPU. */
	uint64_t sp_el0;                         /* Stack pointer of EL0 (SP_EL0) */
	uint64_t sp_el1;                         /* Stack pointer of EL1 (SP_EL1) */
	uint64_t elr_el1;                        /* Exception link register, EL1 (ELR_EL1) */
	uint64_t spsr_el1;                       /* Saved program status, EL1 (SPSR_EL1) */
	/* System control, EL1; reset: MMU and caches off, the bits that were reserved as one in Armv8.0 set (SCTLR_EL1) */
	uint64_t sctlr_el1;
	uint64_t sctlr2_el1;                     /* System control 2, EL1 (SCTLR2_EL1) */
	uint64_t cpacr_el1;                      /* Access to FP, SIMD, SVE and trace, EL1 (CPACR_EL1) */
	uint64_t ttbr0_el1;                      /* Translation table base 0, EL1 (TTBR0_EL1) */
	uint64_t ttbr1_el1;                      /* Translation table base 1, EL1 (TTBR1_EL1) */
	uint64_t tcr_el1;                        /* Translation control, EL1 (TCR_EL1) */
	uint64_t tcr2_el1;                       /* Translation control 2, EL1 (TCR2_EL1) */
	uint64_t pire0_el1;                      /* Permission indirection of EL0 accesses, EL1 (PIRE0_EL1) */
	uint64_t pir_el1;                        /* Permission indirection, EL1 (PIR_EL1) */
	uint64_t por_el0;                        /* Permission overlay, EL0 (POR_EL0) */
	uint64_t por_el1;                        /* Permission overlay, EL1 (POR_EL1) */
	uint64_t esr_el1;                        /* Exception syndrome, EL1 (ESR_EL1) */
	uint64_t afsr0_el1;                      /* Auxiliary fault status 0, EL1 (AFSR0_EL1) */
	uint64_t afsr1_el1;                      /* Auxiliary fault status 1, EL1 (AFSR1_EL1) */
	uint64_t far_el1;                        /* Fault address, EL1 (FAR_EL1) */
	uint64_t par_el1;                        /* Physical address, the result of address translation (PAR_EL1) */
	uint64_t mair_el1;                       /* Memory attributes, EL1 (MAIR_EL1) */
	uint64_t amair_el1;                      /* Auxiliary memory attributes, EL1 (AMAIR_EL1) */
	uint64_t vbar_el1;                       /* Vector base address, EL1 (VBAR_EL1) */
	uint64_t contextidr_el1;                 /* Context ID, EL1 (CONTEXTIDR_EL1) */
	uint64_t tpidr_el0;                      /* Thread ID, EL0 (TPIDR_EL0) */
	uint64_t tpidrro_el0;                    /* Thread ID that EL0 can only read (TPIDRRO_EL0) */
	uint64_t tpidr_el1;                      /* Thread ID, EL1 (TPIDR_EL1) */
	uint64_t scxtnum_el0;                    /* Software context number, EL0 (SCXTNUM_EL0) */
	uint64_t scxtnum_el1;                    /* Software context number, EL1 (SCXTNUM_EL1) */
	uint64_t csselr_el1;                     /* Cache size selection (CSSELR_EL1) */
	uint64_t apiakeylo_el1;                  /* Pointer authentication, instruction key A, bits 63:0 (APIAKeyLo_EL1) */
	uint64_t apiakeyhi_el1;                  /* Pointer authentication, instruction key A, bits 127:64 (APIAKeyHi_EL1) */
	uint64_t apibkeylo_el1;                  /* Pointer authentication, instruction key B, bits 63:0 (APIBKeyLo_EL1) */
	uint64_t apibkeyhi_el1;                  /* Pointer authentication, instruction key B, bits 127:64 (APIBKeyHi_EL1) */
	uint64_t apdakeylo_el1;                  /* Pointer authentication, data key A, bits 63:0 (APDAKeyLo_EL1) */
	uint64_t apdakeyhi_el1;                  /* Pointer authentication, data key A, bits 127:64 (APDAKeyHi_EL1) */
	uint64_t apdbkeylo_el1;                  /* Pointer authentication, data key B, bits 63:0 (APDBKeyLo_EL1) */
	uint64_t apdbkeyhi_el1;                  /* Pointer authentication, data key B, bits 127:64 (APDBKeyHi_EL1) */
	uint64_t apgakeylo_el1;                  /* Pointer authentication, generic key A, bits 63:0 (APGAKeyLo_EL1) */
	uint64_t apgakeyhi_el1;                  /* Pointer authentication, generic key A, bits 127:64 (APGAKeyHi_EL1) */
	uint64_t dacr32_el2;                     /* Domain access control of AArch32 (DACR32_EL2) */
	uint64_t ifsr32_el2;                     /* Instruction fault status of AArch32 (IFSR32_EL2) */
	uint64_t spsr_irq;                       /* Saved program status, AArch32 IRQ mode (SPSR_IRQ) */
	uint64_t spsr_abt;                       /* Saved program status, AArch32 Abort mode (SPSR_ABT) */
	uint64_t spsr_und;                       /* Saved program status, AArch32 Undefined mode (SPSR_UND) */
	uint64_t spsr_fiq;                       /* Saved program status, AArch32 FIQ mode (SPSR_FIQ) */
	uint64_t cntvoff_el2;                    /* Virtual counter offset; 0 shows the physical counter (CNTVOFF_EL2) */
	uint64_t cntkctl_el1;                    /* Counter and timer access of EL0 (CNTKCTL_EL1) */
	uint64_t cntv_cval_el0;                  /* Virtual timer, comparison value (CNTV_CVAL_EL0) */
	uint64_t cntv_ctl_el0;                   /* Virtual timer, control (CNTV_CTL_EL0) */
	uint64_t cntp_cval_el0;                  /* EL1 physical timer, comparison value (CNTP_CVAL_EL0) */
	uint64_t cntp_ctl_el0;                   /* EL1 physical timer, control (CNTP_CTL_EL0) */
	uint64_t mdscr_el1;                      /* Monitor debug system control (MDSCR_EL1) */
	/* Breakpoint value (DBGBVR<n>_EL1) */
	union {
		uint64_t dbgbvr_el1[16];
		struct {
			uint64_t dbgbvr0_el1, dbgbvr1_el1, dbgbvr2_el1, dbgbvr3_el1, dbgbvr4_el1, dbgbvr5_el1, dbgbvr6_el1, dbgbvr7_el1,
				dbgbvr8_el1, dbgbvr9_el1, dbgbvr10_el1, dbgbvr11_el1, dbgbvr12_el1, dbgbvr13_el1, dbgbvr14_el1, dbgbvr15_el1;
		};
	};
	/* Breakpoint control (DBGBCR<n>_EL1) */
	union {
		uint64_t dbgbcr_el1[16];
		struct {
			uint64_t dbgbcr0_el1, dbgbcr1_el1, dbgbcr2_el1, dbgbcr3_el1, dbgbcr4_el1, dbgbcr5_el1, dbgbcr6_el1, dbgbcr7_el1,
				dbgbcr8_el1, dbgbcr9_el1, dbgbcr10_el1, dbgbcr11_el1, dbgbcr12_el1, dbgbcr13_el1, dbgbcr14_el1, dbgbcr15_el1;
		};
	};
	/* Watchpoint value (DBGWVR<n>_EL1) */
	union {
		uint64_t dbgwvr_el1[16];
		struct {
			uint64_t dbgwvr0_el1, dbgwvr1_el1, dbgwvr2_el1, dbgwvr3_el1, dbgwvr4_el1, dbgwvr5_el1, dbgwvr6_el1, dbgwvr7_el1,
				dbgwvr8_el1, dbgwvr9_el1, dbgwvr10_el1, dbgwvr11_el1, dbgwvr12_el1, dbgwvr13_el1, dbgwvr14_el1, dbgwvr15_el1;
		};
	};
	/* Watchpoint control (DBGWCR<n>_EL1) */
	union {
		uint64_t dbgwcr_el1[16];
		struct {
			uint64_t dbgwcr0_el1, dbgwcr1_el1, dbgwcr2_el1, dbgwcr3_el1, dbgwcr4_el1, dbgwcr5_el1, dbgwcr6_el1, dbgwcr7_el1,
				dbgwcr8_el1, dbgwcr9_el1, dbgwcr10_el1, dbgwcr11_el1, dbgwcr12_el1, dbgwcr13_el1, dbgwcr14_el1, dbgwcr15_el1;
		};
	};
	uint64_t vpidr_el2;                      /* MIDR_EL1 as the guest reads it (VPIDR_EL2) */
	uint64_t vmpidr_el2;                     /* MPIDR_EL1 as the guest reads it (VMPIDR_EL2) */
	uint64_t vsesr_el2;                      /* Syndrome of a virtual SError (VSESR_EL2) */
	uint64_t vdisr_el2;                      /* DISR_EL1 as the guest reads it (VDISR_EL2) */
	uint64_t esr_el2;                        /* Exception syndrome, EL2 (ESR_EL2) */
	uint64_t far_el2;                        /* Fault address, EL2 (FAR_EL2) */
	/* GIC system register enable, EL1; the virtual interface needs SRE (IHI 0069, ICC_SRE_EL1) */
	uint64_t icc_sre_el1;
	/* Virtual machine control: the guest's ICC_PMR, ICC_BPR, ICC_IGRPEN and ICC_CTLR (IHI 0069, ICH_VMCR_EL2) */
	uint64_t ich_vmcr_el2;
	/* Active priorities, group 0 (IHI 0069, ICH_AP0R<n>_EL2) */
	union {
		uint64_t ich_ap0r_el2[4];
		struct {
			uint64_t ich_ap0r0_el2, ich_ap0r1_el2, ich_ap0r2_el2, ich_ap0r3_el2;
		};
	};
	/* Active priorities, group 1 (IHI 0069, ICH_AP1R<n>_EL2) */
	union {
		uint64_t ich_ap1r_el2[4];
		struct {
			uint64_t ich_ap1r0_el2, ich_ap1r1_el2, ich_ap1r2_el2, ich_ap1r3_el2;
		};
	};
	/* List register (IHI 0069, ICH_LR<n>_EL2) */
	union {
		uint64_t ich_lr_el2[16];
		struct {
			uint64_t ich_lr0_el2, ich_lr1_el2, ich_lr2_el2, ich_lr3_el2, ich_lr4_el2, ich_lr5_el2, ich_lr6_el2, ich_lr7_el2,
				ich_lr8_el2, ich_lr9_el2, ich_lr10_el2, ich_lr11_el2, ich_lr12_el2, ich_lr13_el2, ich_lr14_el2, ich_lr15_el2;
		};
	};
	uint64_t ich_hcr_el2;                    /* Control of the virtual CPU interface (IHI 0069, ICH_HCR_EL2) */
	uint64_t icc_sre_el2;                    /* GIC system register enable, EL2 (IHI 0069, ICC_SRE_EL2) */
	uint64_t vttbr_el2;                      /* Stage 2 translation table base and VMID (VTTBR_EL2) */
	uint64_t vtcr_el2;                       /* Stage 2 translation control (VTCR_EL2) */
	uint64_t hcr_el2;                        /* Hypervisor configuration; VSE is state of the vCPU (HCR_EL2) */
	uint64_t hcrx_el2;                       /* Hypervisor configuration, extended (HCRX_EL2) */
	uint64_t cptr_el2;                       /* Traps of FP, SIMD, SVE, SME, trace and activity monitors, with E2H 0 (CPTR_EL2) */
	uint64_t mdcr_el2;                       /* Monitor debug configuration; HPMN is the host's (MDCR_EL2) */
	uint64_t mpam2_el2;                      /* Memory partitioning, EL2; all but the traps is the host's (MPAM2_EL2) */
	uint64_t hstr_el2;                       /* Traps of AArch32 CP15 registers by CRn (HSTR_EL2) */
	uint64_t cnthctl_el2;                    /* Counter and timer access of EL1, with E2H 0 (CNTHCTL_EL2) */
	uint64_t hfgrtr_el2;                     /* Fine-grained traps of reads; clear n-bits trap (HFGRTR_EL2) */
	uint64_t hfgwtr_el2;                     /* Fine-grained traps of writes; clear n-bits trap (HFGWTR_EL2) */
	uint64_t hfgitr_el2;                     /* Fine-grained traps of instructions (HFGITR_EL2) */
	uint64_t hdfgrtr_el2;                    /* Fine-grained traps of debug reads (HDFGRTR_EL2) */
	uint64_t hdfgwtr_el2;                    /* Fine-grained traps of debug writes (HDFGWTR_EL2) */

	/* In memory only. */
	uint64_t host_sp;                        /* The host's stack pointer while the guest runs (runtime/arch/aarch64/switch.S) */
	/* A C function bool (vcpu, syndrome) that is tried first at an HVC with only the caller-saved registers spilled; 0 for
	 * none (runtime/arch/aarch64/switch.S) */
	uint64_t fast_call;
	uint64_t lazy_live;                      /* 1 while the guest's FP and SIMD registers are loaded (runtime/arch/aarch64/vcpu.c) */
} __attribute__((aligned(16)));

/* What the port wants to know of a vCPU. */
struct hy_aarch64_config {
	/* Interrupt number of the virtual timer, physical and virtual alike (27 by convention); 0 when the host forwards it. */
	uint32_t virtual_timer;
	/* Interrupt number of the EL1 physical timer, physical and virtual alike (30 by convention); 0 when the host forwards
	 * it. */
	uint32_t physical_timer;
	uint32_t maintenance;                    /* Physical interrupt number of the GIC's maintenance interrupt (25 by convention). */
};

/* The host's own registers, kept for each physical CPU. */
struct hy_aarch64_percpu {
	uint64_t fpsr;                           /* FP status (FPSR) */
	uint64_t fpcr;                           /* FP control (FPCR) */
	/* FP and SIMD register V<n> (B1.2 Registers in AArch64 Execution state) */
	union {
		uint64_t q[32][2];
		struct {
			uint64_t q0[2], q1[2], q2[2], q3[2], q4[2], q5[2], q6[2], q7[2], q8[2], q9[2], q10[2], q11[2], q12[2], q13[2],
				q14[2], q15[2], q16[2], q17[2], q18[2], q19[2], q20[2], q21[2], q22[2], q23[2], q24[2], q25[2], q26[2],
				q27[2], q28[2], q29[2], q30[2], q31[2];
		};
	} __attribute__((aligned(16)));
	uint64_t sp_el0;                         /* Stack pointer of EL0 (SP_EL0) */
	uint64_t par_el1;                        /* Physical address, the result of address translation (PAR_EL1) */
	uint64_t tpidr_el0;                      /* Thread ID, EL0 (TPIDR_EL0) */
	uint64_t tpidrro_el0;                    /* Thread ID that EL0 can only read (TPIDRRO_EL0) */
	uint64_t tpidr_el1;                      /* Thread ID, EL1 (TPIDR_EL1) */
	uint64_t csselr_el1;                     /* Cache size selection (CSSELR_EL1) */
	uint64_t cntvoff_el2;                    /* Virtual counter offset; 0 shows the physical counter (CNTVOFF_EL2) */
	uint64_t cntkctl_el1;                    /* Counter and timer access of EL0 (CNTKCTL_EL1) */
	uint64_t cntv_cval_el0;                  /* Virtual timer, comparison value (CNTV_CVAL_EL0) */
	uint64_t cntv_ctl_el0;                   /* Virtual timer, control (CNTV_CTL_EL0) */
	uint64_t cntp_cval_el0;                  /* EL1 physical timer, comparison value (CNTP_CVAL_EL0) */
	uint64_t cntp_ctl_el0;                   /* EL1 physical timer, control (CNTP_CTL_EL0) */
	uint64_t mdscr_el1;                      /* Monitor debug system control (MDSCR_EL1) */
	/* Breakpoint control (DBGBCR<n>_EL1) */
	union {
		uint64_t dbgbcr_el1[16];
		struct {
			uint64_t dbgbcr0_el1, dbgbcr1_el1, dbgbcr2_el1, dbgbcr3_el1, dbgbcr4_el1, dbgbcr5_el1, dbgbcr6_el1, dbgbcr7_el1,
				dbgbcr8_el1, dbgbcr9_el1, dbgbcr10_el1, dbgbcr11_el1, dbgbcr12_el1, dbgbcr13_el1, dbgbcr14_el1, dbgbcr15_el1;
		};
	};
	/* Watchpoint control (DBGWCR<n>_EL1) */
	union {
		uint64_t dbgwcr_el1[16];
		struct {
			uint64_t dbgwcr0_el1, dbgwcr1_el1, dbgwcr2_el1, dbgwcr3_el1, dbgwcr4_el1, dbgwcr5_el1, dbgwcr6_el1, dbgwcr7_el1,
				dbgwcr8_el1, dbgwcr9_el1, dbgwcr10_el1, dbgwcr11_el1, dbgwcr12_el1, dbgwcr13_el1, dbgwcr14_el1, dbgwcr15_el1;
		};
	};
	uint64_t ich_hcr_el2;                    /* Control of the virtual CPU interface (IHI 0069, ICH_HCR_EL2) */
	uint64_t icc_sre_el2;                    /* GIC system register enable, EL2 (IHI 0069, ICC_SRE_EL2) */
	uint64_t vttbr_el2;                      /* Stage 2 translation table base and VMID (VTTBR_EL2) */
	uint64_t vtcr_el2;                       /* Stage 2 translation control (VTCR_EL2) */
	uint64_t hcr_el2;                        /* Hypervisor configuration; VSE is state of the vCPU (HCR_EL2) */
	uint64_t hcrx_el2;                       /* Hypervisor configuration, extended (HCRX_EL2) */
	uint64_t cptr_el2;                       /* Traps of FP, SIMD, SVE, SME, trace and activity monitors, with E2H 0 (CPTR_EL2) */
	uint64_t mdcr_el2;                       /* Monitor debug configuration; HPMN is the host's (MDCR_EL2) */
	uint64_t mpam2_el2;                      /* Memory partitioning, EL2; all but the traps is the host's (MPAM2_EL2) */
	uint64_t hstr_el2;                       /* Traps of AArch32 CP15 registers by CRn (HSTR_EL2) */
	uint64_t cnthctl_el2;                    /* Counter and timer access of EL1, with E2H 0 (CNTHCTL_EL2) */
	uint64_t hfgrtr_el2;                     /* Fine-grained traps of reads; clear n-bits trap (HFGRTR_EL2) */
	uint64_t hfgwtr_el2;                     /* Fine-grained traps of writes; clear n-bits trap (HFGWTR_EL2) */
	uint64_t hfgitr_el2;                     /* Fine-grained traps of instructions (HFGITR_EL2) */
	uint64_t hdfgrtr_el2;                    /* Fine-grained traps of debug reads (HDFGRTR_EL2) */
	uint64_t hdfgwtr_el2;                    /* Fine-grained traps of debug writes (HDFGWTR_EL2) */
	uint64_t vbar_el2;                       /* Vector base address, EL2 (VBAR_EL2) */
};

#endif
/* crc32 958a6051 */
