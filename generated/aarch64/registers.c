/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/offsets.h>
#include <halyard/arch/registers.h>

_Static_assert(offsetof(struct hy_aarch64_context, pc) == HY_AARCH64_CTX_PC, "pc");
_Static_assert(offsetof(struct hy_aarch64_context, pstate) == HY_AARCH64_CTX_PSTATE, "pstate");
_Static_assert(offsetof(struct hy_aarch64_context, x0) == HY_AARCH64_CTX_X0, "x0");
_Static_assert(offsetof(struct hy_aarch64_context, x1) == HY_AARCH64_CTX_X1, "x1");
_Static_assert(offsetof(struct hy_aarch64_context, x2) == HY_AARCH64_CTX_X2, "x2");
_Static_assert(offsetof(struct hy_aarch64_context, x3) == HY_AARCH64_CTX_X3, "x3");
_Static_assert(offsetof(struct hy_aarch64_context, x4) == HY_AARCH64_CTX_X4, "x4");
_Static_assert(offsetof(struct hy_aarch64_context, x5) == HY_AARCH64_CTX_X5, "x5");
_Static_assert(offsetof(struct hy_aarch64_context, x6) == HY_AARCH64_CTX_X6, "x6");
_Static_assert(offsetof(struct hy_aarch64_context, x7) == HY_AARCH64_CTX_X7, "x7");
_Static_assert(offsetof(struct hy_aarch64_context, x8) == HY_AARCH64_CTX_X8, "x8");
_Static_assert(offsetof(struct hy_aarch64_context, x9) == HY_AARCH64_CTX_X9, "x9");
_Static_assert(offsetof(struct hy_aarch64_context, x10) == HY_AARCH64_CTX_X10, "x10");
_Static_assert(offsetof(struct hy_aarch64_context, x11) == HY_AARCH64_CTX_X11, "x11");
_Static_assert(offsetof(struct hy_aarch64_context, x12) == HY_AARCH64_CTX_X12, "x12");
_Static_assert(offsetof(struct hy_aarch64_context, x13) == HY_AARCH64_CTX_X13, "x13");
_Static_assert(offsetof(struct hy_aarch64_context, x14) == HY_AARCH64_CTX_X14, "x14");
_Static_assert(offsetof(struct hy_aarch64_context, x15) == HY_AARCH64_CTX_X15, "x15");
_Static_assert(offsetof(struct hy_aarch64_context, x16) == HY_AARCH64_CTX_X16, "x16");
_Static_assert(offsetof(struct hy_aarch64_context, x17) == HY_AARCH64_CTX_X17, "x17");
_Static_assert(offsetof(struct hy_aarch64_context, x18) == HY_AARCH64_CTX_X18, "x18");
_Static_assert(offsetof(struct hy_aarch64_context, x19) == HY_AARCH64_CTX_X19, "x19");
_Static_assert(offsetof(struct hy_aarch64_context, x20) == HY_AARCH64_CTX_X20, "x20");
_Static_assert(offsetof(struct hy_aarch64_context, x21) == HY_AARCH64_CTX_X21, "x21");
_Static_assert(offsetof(struct hy_aarch64_context, x22) == HY_AARCH64_CTX_X22, "x22");
_Static_assert(offsetof(struct hy_aarch64_context, x23) == HY_AARCH64_CTX_X23, "x23");
_Static_assert(offsetof(struct hy_aarch64_context, x24) == HY_AARCH64_CTX_X24, "x24");
_Static_assert(offsetof(struct hy_aarch64_context, x25) == HY_AARCH64_CTX_X25, "x25");
_Static_assert(offsetof(struct hy_aarch64_context, x26) == HY_AARCH64_CTX_X26, "x26");
_Static_assert(offsetof(struct hy_aarch64_context, x27) == HY_AARCH64_CTX_X27, "x27");
_Static_assert(offsetof(struct hy_aarch64_context, x28) == HY_AARCH64_CTX_X28, "x28");
_Static_assert(offsetof(struct hy_aarch64_context, x29) == HY_AARCH64_CTX_X29, "x29");
_Static_assert(offsetof(struct hy_aarch64_context, x30) == HY_AARCH64_CTX_X30, "x30");
_Static_assert(offsetof(struct hy_aarch64_context, fpsr) == HY_AARCH64_CTX_FPSR, "fpsr");
_Static_assert(offsetof(struct hy_aarch64_context, fpcr) == HY_AARCH64_CTX_FPCR, "fpcr");
_Static_assert(offsetof(struct hy_aarch64_context, q0) == HY_AARCH64_CTX_Q0, "q0");
_Static_assert(offsetof(struct hy_aarch64_context, q1) == HY_AARCH64_CTX_Q1, "q1");
_Static_assert(offsetof(struct hy_aarch64_context, q2) == HY_AARCH64_CTX_Q2, "q2");
_Static_assert(offsetof(struct hy_aarch64_context, q3) == HY_AARCH64_CTX_Q3, "q3");
_Static_assert(offsetof(struct hy_aarch64_context, q4) == HY_AARCH64_CTX_Q4, "q4");
_Static_assert(offsetof(struct hy_aarch64_context, q5) == HY_AARCH64_CTX_Q5, "q5");
_Static_assert(offsetof(struct hy_aarch64_context, q6) == HY_AARCH64_CTX_Q6, "q6");
_Static_assert(offsetof(struct hy_aarch64_context, q7) == HY_AARCH64_CTX_Q7, "q7");
_Static_assert(offsetof(struct hy_aarch64_context, q8) == HY_AARCH64_CTX_Q8, "q8");
_Static_assert(offsetof(struct hy_aarch64_context, q9) == HY_AARCH64_CTX_Q9, "q9");
_Static_assert(offsetof(struct hy_aarch64_context, q10) == HY_AARCH64_CTX_Q10, "q10");
_Static_assert(offsetof(struct hy_aarch64_context, q11) == HY_AARCH64_CTX_Q11, "q11");
_Static_assert(offsetof(struct hy_aarch64_context, q12) == HY_AARCH64_CTX_Q12, "q12");
_Static_assert(offsetof(struct hy_aarch64_context, q13) == HY_AARCH64_CTX_Q13, "q13");
_Static_assert(offsetof(struct hy_aarch64_context, q14) == HY_AARCH64_CTX_Q14, "q14");
_Static_assert(offsetof(struct hy_aarch64_context, q15) == HY_AARCH64_CTX_Q15, "q15");
_Static_assert(offsetof(struct hy_aarch64_context, q16) == HY_AARCH64_CTX_Q16, "q16");
_Static_assert(offsetof(struct hy_aarch64_context, q17) == HY_AARCH64_CTX_Q17, "q17");
_Static_assert(offsetof(struct hy_aarch64_context, q18) == HY_AARCH64_CTX_Q18, "q18");
_Static_assert(offsetof(struct hy_aarch64_context, q19) == HY_AARCH64_CTX_Q19, "q19");
_Static_assert(offsetof(struct hy_aarch64_context, q20) == HY_AARCH64_CTX_Q20, "q20");
_Static_assert(offsetof(struct hy_aarch64_context, q21) == HY_AARCH64_CTX_Q21, "q21");
_Static_assert(offsetof(struct hy_aarch64_context, q22) == HY_AARCH64_CTX_Q22, "q22");
_Static_assert(offsetof(struct hy_aarch64_context, q23) == HY_AARCH64_CTX_Q23, "q23");
_Static_assert(offsetof(struct hy_aarch64_context, q24) == HY_AARCH64_CTX_Q24, "q24");
_Static_assert(offsetof(struct hy_aarch64_context, q25) == HY_AARCH64_CTX_Q25, "q25");
_Static_assert(offsetof(struct hy_aarch64_context, q26) == HY_AARCH64_CTX_Q26, "q26");
_Static_assert(offsetof(struct hy_aarch64_context, q27) == HY_AARCH64_CTX_Q27, "q27");
_Static_assert(offsetof(struct hy_aarch64_context, q28) == HY_AARCH64_CTX_Q28, "q28");
_Static_assert(offsetof(struct hy_aarch64_context, q29) == HY_AARCH64_CTX_Q29, "q29");
_Static_assert(offsetof(struct hy_aarch64_context, q30) == HY_AARCH64_CTX_Q30, "q30");
_Static_assert(offsetof(struct hy_aarch64_context, q31) == HY_AARCH64_CTX_Q31, "q31");
_Static_assert(offsetof(struct hy_aarch64_context, sp_el0) == HY_AARCH64_CTX_SP_EL0, "sp_el0");
_Static_assert(offsetof(struct hy_aarch64_context, sp_el1) == HY_AARCH64_CTX_SP_EL1, "sp_el1");
_Static_assert(offsetof(struct hy_aarch64_context, elr_el1) == HY_AARCH64_CTX_ELR_EL1, "elr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, spsr_el1) == HY_AARCH64_CTX_SPSR_EL1, "spsr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, sctlr_el1) == HY_AARCH64_CTX_SCTLR_EL1, "sctlr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, sctlr2_el1) == HY_AARCH64_CTX_SCTLR2_EL1, "sctlr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, cpacr_el1) == HY_AARCH64_CTX_CPACR_EL1, "cpacr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, ttbr0_el1) == HY_AARCH64_CTX_TTBR0_EL1, "ttbr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, ttbr1_el1) == HY_AARCH64_CTX_TTBR1_EL1, "ttbr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, tcr_el1) == HY_AARCH64_CTX_TCR_EL1, "tcr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, tcr2_el1) == HY_AARCH64_CTX_TCR2_EL1, "tcr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, pire0_el1) == HY_AARCH64_CTX_PIRE0_EL1, "pire0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, pir_el1) == HY_AARCH64_CTX_PIR_EL1, "pir_el1");
_Static_assert(offsetof(struct hy_aarch64_context, por_el0) == HY_AARCH64_CTX_POR_EL0, "por_el0");
_Static_assert(offsetof(struct hy_aarch64_context, por_el1) == HY_AARCH64_CTX_POR_EL1, "por_el1");
_Static_assert(offsetof(struct hy_aarch64_context, esr_el1) == HY_AARCH64_CTX_ESR_EL1, "esr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, afsr0_el1) == HY_AARCH64_CTX_AFSR0_EL1, "afsr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, afsr1_el1) == HY_AARCH64_CTX_AFSR1_EL1, "afsr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, far_el1) == HY_AARCH64_CTX_FAR_EL1, "far_el1");
_Static_assert(offsetof(struct hy_aarch64_context, par_el1) == HY_AARCH64_CTX_PAR_EL1, "par_el1");
_Static_assert(offsetof(struct hy_aarch64_context, mair_el1) == HY_AARCH64_CTX_MAIR_EL1, "mair_el1");
_Static_assert(offsetof(struct hy_aarch64_context, amair_el1) == HY_AARCH64_CTX_AMAIR_EL1, "amair_el1");
_Static_assert(offsetof(struct hy_aarch64_context, vbar_el1) == HY_AARCH64_CTX_VBAR_EL1, "vbar_el1");
_Static_assert(offsetof(struct hy_aarch64_context, contextidr_el1) == HY_AARCH64_CTX_CONTEXTIDR_EL1, "contextidr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, tpidr_el0) == HY_AARCH64_CTX_TPIDR_EL0, "tpidr_el0");
_Static_assert(offsetof(struct hy_aarch64_context, tpidrro_el0) == HY_AARCH64_CTX_TPIDRRO_EL0, "tpidrro_el0");
_Static_assert(offsetof(struct hy_aarch64_context, tpidr_el1) == HY_AARCH64_CTX_TPIDR_EL1, "tpidr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, scxtnum_el0) == HY_AARCH64_CTX_SCXTNUM_EL0, "scxtnum_el0");
_Static_assert(offsetof(struct hy_aarch64_context, scxtnum_el1) == HY_AARCH64_CTX_SCXTNUM_EL1, "scxtnum_el1");
_Static_assert(offsetof(struct hy_aarch64_context, csselr_el1) == HY_AARCH64_CTX_CSSELR_EL1, "csselr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apiakeylo_el1) == HY_AARCH64_CTX_APIAKEYLO_EL1, "apiakeylo_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apiakeyhi_el1) == HY_AARCH64_CTX_APIAKEYHI_EL1, "apiakeyhi_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apibkeylo_el1) == HY_AARCH64_CTX_APIBKEYLO_EL1, "apibkeylo_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apibkeyhi_el1) == HY_AARCH64_CTX_APIBKEYHI_EL1, "apibkeyhi_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apdakeylo_el1) == HY_AARCH64_CTX_APDAKEYLO_EL1, "apdakeylo_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apdakeyhi_el1) == HY_AARCH64_CTX_APDAKEYHI_EL1, "apdakeyhi_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apdbkeylo_el1) == HY_AARCH64_CTX_APDBKEYLO_EL1, "apdbkeylo_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apdbkeyhi_el1) == HY_AARCH64_CTX_APDBKEYHI_EL1, "apdbkeyhi_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apgakeylo_el1) == HY_AARCH64_CTX_APGAKEYLO_EL1, "apgakeylo_el1");
_Static_assert(offsetof(struct hy_aarch64_context, apgakeyhi_el1) == HY_AARCH64_CTX_APGAKEYHI_EL1, "apgakeyhi_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dacr32_el2) == HY_AARCH64_CTX_DACR32_EL2, "dacr32_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ifsr32_el2) == HY_AARCH64_CTX_IFSR32_EL2, "ifsr32_el2");
_Static_assert(offsetof(struct hy_aarch64_context, spsr_irq) == HY_AARCH64_CTX_SPSR_IRQ, "spsr_irq");
_Static_assert(offsetof(struct hy_aarch64_context, spsr_abt) == HY_AARCH64_CTX_SPSR_ABT, "spsr_abt");
_Static_assert(offsetof(struct hy_aarch64_context, spsr_und) == HY_AARCH64_CTX_SPSR_UND, "spsr_und");
_Static_assert(offsetof(struct hy_aarch64_context, spsr_fiq) == HY_AARCH64_CTX_SPSR_FIQ, "spsr_fiq");
_Static_assert(offsetof(struct hy_aarch64_context, cntvoff_el2) == HY_AARCH64_CTX_CNTVOFF_EL2, "cntvoff_el2");
_Static_assert(offsetof(struct hy_aarch64_context, cntkctl_el1) == HY_AARCH64_CTX_CNTKCTL_EL1, "cntkctl_el1");
_Static_assert(offsetof(struct hy_aarch64_context, cntv_cval_el0) == HY_AARCH64_CTX_CNTV_CVAL_EL0, "cntv_cval_el0");
_Static_assert(offsetof(struct hy_aarch64_context, cntv_ctl_el0) == HY_AARCH64_CTX_CNTV_CTL_EL0, "cntv_ctl_el0");
_Static_assert(offsetof(struct hy_aarch64_context, cntp_cval_el0) == HY_AARCH64_CTX_CNTP_CVAL_EL0, "cntp_cval_el0");
_Static_assert(offsetof(struct hy_aarch64_context, cntp_ctl_el0) == HY_AARCH64_CTX_CNTP_CTL_EL0, "cntp_ctl_el0");
_Static_assert(offsetof(struct hy_aarch64_context, mdscr_el1) == HY_AARCH64_CTX_MDSCR_EL1, "mdscr_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr0_el1) == HY_AARCH64_CTX_DBGBVR0_EL1, "dbgbvr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr1_el1) == HY_AARCH64_CTX_DBGBVR1_EL1, "dbgbvr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr2_el1) == HY_AARCH64_CTX_DBGBVR2_EL1, "dbgbvr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr3_el1) == HY_AARCH64_CTX_DBGBVR3_EL1, "dbgbvr3_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr4_el1) == HY_AARCH64_CTX_DBGBVR4_EL1, "dbgbvr4_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr5_el1) == HY_AARCH64_CTX_DBGBVR5_EL1, "dbgbvr5_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr6_el1) == HY_AARCH64_CTX_DBGBVR6_EL1, "dbgbvr6_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr7_el1) == HY_AARCH64_CTX_DBGBVR7_EL1, "dbgbvr7_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr8_el1) == HY_AARCH64_CTX_DBGBVR8_EL1, "dbgbvr8_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr9_el1) == HY_AARCH64_CTX_DBGBVR9_EL1, "dbgbvr9_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr10_el1) == HY_AARCH64_CTX_DBGBVR10_EL1, "dbgbvr10_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr11_el1) == HY_AARCH64_CTX_DBGBVR11_EL1, "dbgbvr11_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr12_el1) == HY_AARCH64_CTX_DBGBVR12_EL1, "dbgbvr12_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr13_el1) == HY_AARCH64_CTX_DBGBVR13_EL1, "dbgbvr13_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr14_el1) == HY_AARCH64_CTX_DBGBVR14_EL1, "dbgbvr14_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbvr15_el1) == HY_AARCH64_CTX_DBGBVR15_EL1, "dbgbvr15_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr0_el1) == HY_AARCH64_CTX_DBGBCR0_EL1, "dbgbcr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr1_el1) == HY_AARCH64_CTX_DBGBCR1_EL1, "dbgbcr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr2_el1) == HY_AARCH64_CTX_DBGBCR2_EL1, "dbgbcr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr3_el1) == HY_AARCH64_CTX_DBGBCR3_EL1, "dbgbcr3_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr4_el1) == HY_AARCH64_CTX_DBGBCR4_EL1, "dbgbcr4_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr5_el1) == HY_AARCH64_CTX_DBGBCR5_EL1, "dbgbcr5_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr6_el1) == HY_AARCH64_CTX_DBGBCR6_EL1, "dbgbcr6_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr7_el1) == HY_AARCH64_CTX_DBGBCR7_EL1, "dbgbcr7_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr8_el1) == HY_AARCH64_CTX_DBGBCR8_EL1, "dbgbcr8_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr9_el1) == HY_AARCH64_CTX_DBGBCR9_EL1, "dbgbcr9_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr10_el1) == HY_AARCH64_CTX_DBGBCR10_EL1, "dbgbcr10_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr11_el1) == HY_AARCH64_CTX_DBGBCR11_EL1, "dbgbcr11_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr12_el1) == HY_AARCH64_CTX_DBGBCR12_EL1, "dbgbcr12_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr13_el1) == HY_AARCH64_CTX_DBGBCR13_EL1, "dbgbcr13_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr14_el1) == HY_AARCH64_CTX_DBGBCR14_EL1, "dbgbcr14_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgbcr15_el1) == HY_AARCH64_CTX_DBGBCR15_EL1, "dbgbcr15_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr0_el1) == HY_AARCH64_CTX_DBGWVR0_EL1, "dbgwvr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr1_el1) == HY_AARCH64_CTX_DBGWVR1_EL1, "dbgwvr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr2_el1) == HY_AARCH64_CTX_DBGWVR2_EL1, "dbgwvr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr3_el1) == HY_AARCH64_CTX_DBGWVR3_EL1, "dbgwvr3_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr4_el1) == HY_AARCH64_CTX_DBGWVR4_EL1, "dbgwvr4_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr5_el1) == HY_AARCH64_CTX_DBGWVR5_EL1, "dbgwvr5_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr6_el1) == HY_AARCH64_CTX_DBGWVR6_EL1, "dbgwvr6_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr7_el1) == HY_AARCH64_CTX_DBGWVR7_EL1, "dbgwvr7_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr8_el1) == HY_AARCH64_CTX_DBGWVR8_EL1, "dbgwvr8_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr9_el1) == HY_AARCH64_CTX_DBGWVR9_EL1, "dbgwvr9_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr10_el1) == HY_AARCH64_CTX_DBGWVR10_EL1, "dbgwvr10_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr11_el1) == HY_AARCH64_CTX_DBGWVR11_EL1, "dbgwvr11_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr12_el1) == HY_AARCH64_CTX_DBGWVR12_EL1, "dbgwvr12_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr13_el1) == HY_AARCH64_CTX_DBGWVR13_EL1, "dbgwvr13_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr14_el1) == HY_AARCH64_CTX_DBGWVR14_EL1, "dbgwvr14_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwvr15_el1) == HY_AARCH64_CTX_DBGWVR15_EL1, "dbgwvr15_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr0_el1) == HY_AARCH64_CTX_DBGWCR0_EL1, "dbgwcr0_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr1_el1) == HY_AARCH64_CTX_DBGWCR1_EL1, "dbgwcr1_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr2_el1) == HY_AARCH64_CTX_DBGWCR2_EL1, "dbgwcr2_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr3_el1) == HY_AARCH64_CTX_DBGWCR3_EL1, "dbgwcr3_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr4_el1) == HY_AARCH64_CTX_DBGWCR4_EL1, "dbgwcr4_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr5_el1) == HY_AARCH64_CTX_DBGWCR5_EL1, "dbgwcr5_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr6_el1) == HY_AARCH64_CTX_DBGWCR6_EL1, "dbgwcr6_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr7_el1) == HY_AARCH64_CTX_DBGWCR7_EL1, "dbgwcr7_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr8_el1) == HY_AARCH64_CTX_DBGWCR8_EL1, "dbgwcr8_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr9_el1) == HY_AARCH64_CTX_DBGWCR9_EL1, "dbgwcr9_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr10_el1) == HY_AARCH64_CTX_DBGWCR10_EL1, "dbgwcr10_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr11_el1) == HY_AARCH64_CTX_DBGWCR11_EL1, "dbgwcr11_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr12_el1) == HY_AARCH64_CTX_DBGWCR12_EL1, "dbgwcr12_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr13_el1) == HY_AARCH64_CTX_DBGWCR13_EL1, "dbgwcr13_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr14_el1) == HY_AARCH64_CTX_DBGWCR14_EL1, "dbgwcr14_el1");
_Static_assert(offsetof(struct hy_aarch64_context, dbgwcr15_el1) == HY_AARCH64_CTX_DBGWCR15_EL1, "dbgwcr15_el1");
_Static_assert(offsetof(struct hy_aarch64_context, vpidr_el2) == HY_AARCH64_CTX_VPIDR_EL2, "vpidr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, vmpidr_el2) == HY_AARCH64_CTX_VMPIDR_EL2, "vmpidr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, vsesr_el2) == HY_AARCH64_CTX_VSESR_EL2, "vsesr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, vdisr_el2) == HY_AARCH64_CTX_VDISR_EL2, "vdisr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, esr_el2) == HY_AARCH64_CTX_ESR_EL2, "esr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, far_el2) == HY_AARCH64_CTX_FAR_EL2, "far_el2");
_Static_assert(offsetof(struct hy_aarch64_context, icc_sre_el1) == HY_AARCH64_CTX_ICC_SRE_EL1, "icc_sre_el1");
_Static_assert(offsetof(struct hy_aarch64_context, ich_vmcr_el2) == HY_AARCH64_CTX_ICH_VMCR_EL2, "ich_vmcr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap0r0_el2) == HY_AARCH64_CTX_ICH_AP0R0_EL2, "ich_ap0r0_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap0r1_el2) == HY_AARCH64_CTX_ICH_AP0R1_EL2, "ich_ap0r1_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap0r2_el2) == HY_AARCH64_CTX_ICH_AP0R2_EL2, "ich_ap0r2_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap0r3_el2) == HY_AARCH64_CTX_ICH_AP0R3_EL2, "ich_ap0r3_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap1r0_el2) == HY_AARCH64_CTX_ICH_AP1R0_EL2, "ich_ap1r0_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap1r1_el2) == HY_AARCH64_CTX_ICH_AP1R1_EL2, "ich_ap1r1_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap1r2_el2) == HY_AARCH64_CTX_ICH_AP1R2_EL2, "ich_ap1r2_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_ap1r3_el2) == HY_AARCH64_CTX_ICH_AP1R3_EL2, "ich_ap1r3_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr0_el2) == HY_AARCH64_CTX_ICH_LR0_EL2, "ich_lr0_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr1_el2) == HY_AARCH64_CTX_ICH_LR1_EL2, "ich_lr1_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr2_el2) == HY_AARCH64_CTX_ICH_LR2_EL2, "ich_lr2_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr3_el2) == HY_AARCH64_CTX_ICH_LR3_EL2, "ich_lr3_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr4_el2) == HY_AARCH64_CTX_ICH_LR4_EL2, "ich_lr4_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr5_el2) == HY_AARCH64_CTX_ICH_LR5_EL2, "ich_lr5_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr6_el2) == HY_AARCH64_CTX_ICH_LR6_EL2, "ich_lr6_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr7_el2) == HY_AARCH64_CTX_ICH_LR7_EL2, "ich_lr7_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr8_el2) == HY_AARCH64_CTX_ICH_LR8_EL2, "ich_lr8_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr9_el2) == HY_AARCH64_CTX_ICH_LR9_EL2, "ich_lr9_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr10_el2) == HY_AARCH64_CTX_ICH_LR10_EL2, "ich_lr10_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr11_el2) == HY_AARCH64_CTX_ICH_LR11_EL2, "ich_lr11_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr12_el2) == HY_AARCH64_CTX_ICH_LR12_EL2, "ich_lr12_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr13_el2) == HY_AARCH64_CTX_ICH_LR13_EL2, "ich_lr13_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr14_el2) == HY_AARCH64_CTX_ICH_LR14_EL2, "ich_lr14_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_lr15_el2) == HY_AARCH64_CTX_ICH_LR15_EL2, "ich_lr15_el2");
_Static_assert(offsetof(struct hy_aarch64_context, ich_hcr_el2) == HY_AARCH64_CTX_ICH_HCR_EL2, "ich_hcr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, icc_sre_el2) == HY_AARCH64_CTX_ICC_SRE_EL2, "icc_sre_el2");
_Static_assert(offsetof(struct hy_aarch64_context, vttbr_el2) == HY_AARCH64_CTX_VTTBR_EL2, "vttbr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, vtcr_el2) == HY_AARCH64_CTX_VTCR_EL2, "vtcr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hcr_el2) == HY_AARCH64_CTX_HCR_EL2, "hcr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hcrx_el2) == HY_AARCH64_CTX_HCRX_EL2, "hcrx_el2");
_Static_assert(offsetof(struct hy_aarch64_context, cptr_el2) == HY_AARCH64_CTX_CPTR_EL2, "cptr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, mdcr_el2) == HY_AARCH64_CTX_MDCR_EL2, "mdcr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, mpam2_el2) == HY_AARCH64_CTX_MPAM2_EL2, "mpam2_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hstr_el2) == HY_AARCH64_CTX_HSTR_EL2, "hstr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, cnthctl_el2) == HY_AARCH64_CTX_CNTHCTL_EL2, "cnthctl_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hfgrtr_el2) == HY_AARCH64_CTX_HFGRTR_EL2, "hfgrtr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hfgwtr_el2) == HY_AARCH64_CTX_HFGWTR_EL2, "hfgwtr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hfgitr_el2) == HY_AARCH64_CTX_HFGITR_EL2, "hfgitr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hdfgrtr_el2) == HY_AARCH64_CTX_HDFGRTR_EL2, "hdfgrtr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, hdfgwtr_el2) == HY_AARCH64_CTX_HDFGWTR_EL2, "hdfgwtr_el2");
_Static_assert(offsetof(struct hy_aarch64_context, host_sp) == HY_AARCH64_CTX_HOST_SP, "host_sp");
_Static_assert(offsetof(struct hy_aarch64_context, fast_call) == HY_AARCH64_CTX_FAST_CALL, "fast_call");
_Static_assert(offsetof(struct hy_aarch64_context, lazy_live) == HY_AARCH64_CTX_LAZY_LIVE, "lazy_live");
_Static_assert(sizeof(struct hy_aarch64_context) == HY_AARCH64_CTX_SIZE, "context");
_Static_assert(offsetof(struct hy_aarch64_percpu, fpsr) == HY_AARCH64_CPU_FPSR, "fpsr");
_Static_assert(offsetof(struct hy_aarch64_percpu, fpcr) == HY_AARCH64_CPU_FPCR, "fpcr");
_Static_assert(offsetof(struct hy_aarch64_percpu, q0) == HY_AARCH64_CPU_Q0, "q0");
_Static_assert(offsetof(struct hy_aarch64_percpu, q1) == HY_AARCH64_CPU_Q1, "q1");
_Static_assert(offsetof(struct hy_aarch64_percpu, q2) == HY_AARCH64_CPU_Q2, "q2");
_Static_assert(offsetof(struct hy_aarch64_percpu, q3) == HY_AARCH64_CPU_Q3, "q3");
_Static_assert(offsetof(struct hy_aarch64_percpu, q4) == HY_AARCH64_CPU_Q4, "q4");
_Static_assert(offsetof(struct hy_aarch64_percpu, q5) == HY_AARCH64_CPU_Q5, "q5");
_Static_assert(offsetof(struct hy_aarch64_percpu, q6) == HY_AARCH64_CPU_Q6, "q6");
_Static_assert(offsetof(struct hy_aarch64_percpu, q7) == HY_AARCH64_CPU_Q7, "q7");
_Static_assert(offsetof(struct hy_aarch64_percpu, q8) == HY_AARCH64_CPU_Q8, "q8");
_Static_assert(offsetof(struct hy_aarch64_percpu, q9) == HY_AARCH64_CPU_Q9, "q9");
_Static_assert(offsetof(struct hy_aarch64_percpu, q10) == HY_AARCH64_CPU_Q10, "q10");
_Static_assert(offsetof(struct hy_aarch64_percpu, q11) == HY_AARCH64_CPU_Q11, "q11");
_Static_assert(offsetof(struct hy_aarch64_percpu, q12) == HY_AARCH64_CPU_Q12, "q12");
_Static_assert(offsetof(struct hy_aarch64_percpu, q13) == HY_AARCH64_CPU_Q13, "q13");
_Static_assert(offsetof(struct hy_aarch64_percpu, q14) == HY_AARCH64_CPU_Q14, "q14");
_Static_assert(offsetof(struct hy_aarch64_percpu, q15) == HY_AARCH64_CPU_Q15, "q15");
_Static_assert(offsetof(struct hy_aarch64_percpu, q16) == HY_AARCH64_CPU_Q16, "q16");
_Static_assert(offsetof(struct hy_aarch64_percpu, q17) == HY_AARCH64_CPU_Q17, "q17");
_Static_assert(offsetof(struct hy_aarch64_percpu, q18) == HY_AARCH64_CPU_Q18, "q18");
_Static_assert(offsetof(struct hy_aarch64_percpu, q19) == HY_AARCH64_CPU_Q19, "q19");
_Static_assert(offsetof(struct hy_aarch64_percpu, q20) == HY_AARCH64_CPU_Q20, "q20");
_Static_assert(offsetof(struct hy_aarch64_percpu, q21) == HY_AARCH64_CPU_Q21, "q21");
_Static_assert(offsetof(struct hy_aarch64_percpu, q22) == HY_AARCH64_CPU_Q22, "q22");
_Static_assert(offsetof(struct hy_aarch64_percpu, q23) == HY_AARCH64_CPU_Q23, "q23");
_Static_assert(offsetof(struct hy_aarch64_percpu, q24) == HY_AARCH64_CPU_Q24, "q24");
_Static_assert(offsetof(struct hy_aarch64_percpu, q25) == HY_AARCH64_CPU_Q25, "q25");
_Static_assert(offsetof(struct hy_aarch64_percpu, q26) == HY_AARCH64_CPU_Q26, "q26");
_Static_assert(offsetof(struct hy_aarch64_percpu, q27) == HY_AARCH64_CPU_Q27, "q27");
_Static_assert(offsetof(struct hy_aarch64_percpu, q28) == HY_AARCH64_CPU_Q28, "q28");
_Static_assert(offsetof(struct hy_aarch64_percpu, q29) == HY_AARCH64_CPU_Q29, "q29");
_Static_assert(offsetof(struct hy_aarch64_percpu, q30) == HY_AARCH64_CPU_Q30, "q30");
_Static_assert(offsetof(struct hy_aarch64_percpu, q31) == HY_AARCH64_CPU_Q31, "q31");
_Static_assert(offsetof(struct hy_aarch64_percpu, sp_el0) == HY_AARCH64_CPU_SP_EL0, "sp_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, par_el1) == HY_AARCH64_CPU_PAR_EL1, "par_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, tpidr_el0) == HY_AARCH64_CPU_TPIDR_EL0, "tpidr_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, tpidrro_el0) == HY_AARCH64_CPU_TPIDRRO_EL0, "tpidrro_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, tpidr_el1) == HY_AARCH64_CPU_TPIDR_EL1, "tpidr_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, csselr_el1) == HY_AARCH64_CPU_CSSELR_EL1, "csselr_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntvoff_el2) == HY_AARCH64_CPU_CNTVOFF_EL2, "cntvoff_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntkctl_el1) == HY_AARCH64_CPU_CNTKCTL_EL1, "cntkctl_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntv_cval_el0) == HY_AARCH64_CPU_CNTV_CVAL_EL0, "cntv_cval_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntv_ctl_el0) == HY_AARCH64_CPU_CNTV_CTL_EL0, "cntv_ctl_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntp_cval_el0) == HY_AARCH64_CPU_CNTP_CVAL_EL0, "cntp_cval_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, cntp_ctl_el0) == HY_AARCH64_CPU_CNTP_CTL_EL0, "cntp_ctl_el0");
_Static_assert(offsetof(struct hy_aarch64_percpu, mdscr_el1) == HY_AARCH64_CPU_MDSCR_EL1, "mdscr_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr0_el1) == HY_AARCH64_CPU_DBGBCR0_EL1, "dbgbcr0_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr1_el1) == HY_AARCH64_CPU_DBGBCR1_EL1, "dbgbcr1_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr2_el1) == HY_AARCH64_CPU_DBGBCR2_EL1, "dbgbcr2_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr3_el1) == HY_AARCH64_CPU_DBGBCR3_EL1, "dbgbcr3_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr4_el1) == HY_AARCH64_CPU_DBGBCR4_EL1, "dbgbcr4_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr5_el1) == HY_AARCH64_CPU_DBGBCR5_EL1, "dbgbcr5_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr6_el1) == HY_AARCH64_CPU_DBGBCR6_EL1, "dbgbcr6_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr7_el1) == HY_AARCH64_CPU_DBGBCR7_EL1, "dbgbcr7_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr8_el1) == HY_AARCH64_CPU_DBGBCR8_EL1, "dbgbcr8_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr9_el1) == HY_AARCH64_CPU_DBGBCR9_EL1, "dbgbcr9_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr10_el1) == HY_AARCH64_CPU_DBGBCR10_EL1, "dbgbcr10_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr11_el1) == HY_AARCH64_CPU_DBGBCR11_EL1, "dbgbcr11_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr12_el1) == HY_AARCH64_CPU_DBGBCR12_EL1, "dbgbcr12_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr13_el1) == HY_AARCH64_CPU_DBGBCR13_EL1, "dbgbcr13_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr14_el1) == HY_AARCH64_CPU_DBGBCR14_EL1, "dbgbcr14_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgbcr15_el1) == HY_AARCH64_CPU_DBGBCR15_EL1, "dbgbcr15_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr0_el1) == HY_AARCH64_CPU_DBGWCR0_EL1, "dbgwcr0_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr1_el1) == HY_AARCH64_CPU_DBGWCR1_EL1, "dbgwcr1_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr2_el1) == HY_AARCH64_CPU_DBGWCR2_EL1, "dbgwcr2_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr3_el1) == HY_AARCH64_CPU_DBGWCR3_EL1, "dbgwcr3_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr4_el1) == HY_AARCH64_CPU_DBGWCR4_EL1, "dbgwcr4_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr5_el1) == HY_AARCH64_CPU_DBGWCR5_EL1, "dbgwcr5_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr6_el1) == HY_AARCH64_CPU_DBGWCR6_EL1, "dbgwcr6_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr7_el1) == HY_AARCH64_CPU_DBGWCR7_EL1, "dbgwcr7_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr8_el1) == HY_AARCH64_CPU_DBGWCR8_EL1, "dbgwcr8_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr9_el1) == HY_AARCH64_CPU_DBGWCR9_EL1, "dbgwcr9_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr10_el1) == HY_AARCH64_CPU_DBGWCR10_EL1, "dbgwcr10_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr11_el1) == HY_AARCH64_CPU_DBGWCR11_EL1, "dbgwcr11_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr12_el1) == HY_AARCH64_CPU_DBGWCR12_EL1, "dbgwcr12_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr13_el1) == HY_AARCH64_CPU_DBGWCR13_EL1, "dbgwcr13_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr14_el1) == HY_AARCH64_CPU_DBGWCR14_EL1, "dbgwcr14_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, dbgwcr15_el1) == HY_AARCH64_CPU_DBGWCR15_EL1, "dbgwcr15_el1");
_Static_assert(offsetof(struct hy_aarch64_percpu, ich_hcr_el2) == HY_AARCH64_CPU_ICH_HCR_EL2, "ich_hcr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, icc_sre_el2) == HY_AARCH64_CPU_ICC_SRE_EL2, "icc_sre_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, vttbr_el2) == HY_AARCH64_CPU_VTTBR_EL2, "vttbr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, vtcr_el2) == HY_AARCH64_CPU_VTCR_EL2, "vtcr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hcr_el2) == HY_AARCH64_CPU_HCR_EL2, "hcr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hcrx_el2) == HY_AARCH64_CPU_HCRX_EL2, "hcrx_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, cptr_el2) == HY_AARCH64_CPU_CPTR_EL2, "cptr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, mdcr_el2) == HY_AARCH64_CPU_MDCR_EL2, "mdcr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, mpam2_el2) == HY_AARCH64_CPU_MPAM2_EL2, "mpam2_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hstr_el2) == HY_AARCH64_CPU_HSTR_EL2, "hstr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, cnthctl_el2) == HY_AARCH64_CPU_CNTHCTL_EL2, "cnthctl_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hfgrtr_el2) == HY_AARCH64_CPU_HFGRTR_EL2, "hfgrtr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hfgwtr_el2) == HY_AARCH64_CPU_HFGWTR_EL2, "hfgwtr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hfgitr_el2) == HY_AARCH64_CPU_HFGITR_EL2, "hfgitr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hdfgrtr_el2) == HY_AARCH64_CPU_HDFGRTR_EL2, "hdfgrtr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, hdfgwtr_el2) == HY_AARCH64_CPU_HDFGWTR_EL2, "hdfgwtr_el2");
_Static_assert(offsetof(struct hy_aarch64_percpu, vbar_el2) == HY_AARCH64_CPU_VBAR_EL2, "vbar_el2");

#ifdef HY_AARCH64_HOST_REGISTERS
uint64_t hy_aarch64_host_registers[HY_AARCH64_REG_COUNT];
#endif

enum { KEPT = 1, READ_ONLY = 2, TRANSLATES = 8 };

/* Where a register's saved value is: bytes from the start of the context. */
struct place {
	const char *name;
	uint16_t offset;
	uint8_t bytes, bits, flags;
};

static const struct place places[HY_AARCH64_REG_COUNT] = {
	[HY_AARCH64_REG_PC] = {"pc", 0, 8, 64, KEPT},
	[HY_AARCH64_REG_PSTATE] = {"pstate", 8, 8, 64, KEPT},
	[HY_AARCH64_REG_X0] = {"x0", 16, 8, 64, KEPT},
	[HY_AARCH64_REG_X1] = {"x1", 24, 8, 64, KEPT},
	[HY_AARCH64_REG_X2] = {"x2", 32, 8, 64, KEPT},
	[HY_AARCH64_REG_X3] = {"x3", 40, 8, 64, KEPT},
	[HY_AARCH64_REG_X4] = {"x4", 48, 8, 64, KEPT},
	[HY_AARCH64_REG_X5] = {"x5", 56, 8, 64, KEPT},
	[HY_AARCH64_REG_X6] = {"x6", 64, 8, 64, KEPT},
	[HY_AARCH64_REG_X7] = {"x7", 72, 8, 64, KEPT},
	[HY_AARCH64_REG_X8] = {"x8", 80, 8, 64, KEPT},
	[HY_AARCH64_REG_X9] = {"x9", 88, 8, 64, KEPT},
	[HY_AARCH64_REG_X10] = {"x10", 96, 8, 64, KEPT},
	[HY_AARCH64_REG_X11] = {"x11", 104, 8, 64, KEPT},
	[HY_AARCH64_REG_X12] = {"x12", 112, 8, 64, KEPT},
	[HY_AARCH64_REG_X13] = {"x13", 120, 8, 64, KEPT},
	[HY_AARCH64_REG_X14] = {"x14", 128, 8, 64, KEPT},
	[HY_AARCH64_REG_X15] = {"x15", 136, 8, 64, KEPT},
	[HY_AARCH64_REG_X16] = {"x16", 144, 8, 64, KEPT},
	[HY_AARCH64_REG_X17] = {"x17", 152, 8, 64, KEPT},
	[HY_AARCH64_REG_X18] = {"x18", 160, 8, 64, KEPT},
	[HY_AARCH64_REG_X19] = {"x19", 168, 8, 64, KEPT},
	[HY_AARCH64_REG_X20] = {"x20", 176, 8, 64, KEPT},
	[HY_AARCH64_REG_X21] = {"x21", 184, 8, 64, KEPT},
	[HY_AARCH64_REG_X22] = {"x22", 192, 8, 64, KEPT},
	[HY_AARCH64_REG_X23] = {"x23", 200, 8, 64, KEPT},
	[HY_AARCH64_REG_X24] = {"x24", 208, 8, 64, KEPT},
	[HY_AARCH64_REG_X25] = {"x25", 216, 8, 64, KEPT},
	[HY_AARCH64_REG_X26] = {"x26", 224, 8, 64, KEPT},
	[HY_AARCH64_REG_X27] = {"x27", 232, 8, 64, KEPT},
	[HY_AARCH64_REG_X28] = {"x28", 240, 8, 64, KEPT},
	[HY_AARCH64_REG_X29] = {"x29", 248, 8, 64, KEPT},
	[HY_AARCH64_REG_X30] = {"x30", 256, 8, 64, KEPT},
	[HY_AARCH64_REG_HOST_SP] = {"host_sp", 2120, 8, 64, KEPT | READ_ONLY},
	[HY_AARCH64_REG_FAST_CALL] = {"fast_call", 2128, 8, 64, KEPT | READ_ONLY},
	[HY_AARCH64_REG_LAZY_LIVE] = {"lazy_live", 2136, 8, 64, KEPT | READ_ONLY},
	[HY_AARCH64_REG_SP_EL0] = {"sp_el0", 800, 8, 64, KEPT},
	[HY_AARCH64_REG_SP_EL1] = {"sp_el1", 808, 8, 64, KEPT},
	[HY_AARCH64_REG_ELR_EL1] = {"elr_el1", 816, 8, 64, KEPT},
	[HY_AARCH64_REG_SPSR_EL1] = {"spsr_el1", 824, 8, 64, KEPT},
	[HY_AARCH64_REG_SCTLR_EL1] = {"sctlr_el1", 832, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_SCTLR2_EL1] = {"sctlr2_el1", 840, 8, 64, KEPT},
	[HY_AARCH64_REG_CPACR_EL1] = {"cpacr_el1", 848, 8, 64, KEPT},
	[HY_AARCH64_REG_TTBR0_EL1] = {"ttbr0_el1", 856, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_TTBR1_EL1] = {"ttbr1_el1", 864, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_TCR_EL1] = {"tcr_el1", 872, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_TCR2_EL1] = {"tcr2_el1", 880, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_PIRE0_EL1] = {"pire0_el1", 888, 8, 64, KEPT},
	[HY_AARCH64_REG_PIR_EL1] = {"pir_el1", 896, 8, 64, KEPT},
	[HY_AARCH64_REG_POR_EL0] = {"por_el0", 904, 8, 64, KEPT},
	[HY_AARCH64_REG_POR_EL1] = {"por_el1", 912, 8, 64, KEPT},
	[HY_AARCH64_REG_ESR_EL1] = {"esr_el1", 920, 8, 64, KEPT},
	[HY_AARCH64_REG_AFSR0_EL1] = {"afsr0_el1", 928, 8, 64, KEPT},
	[HY_AARCH64_REG_AFSR1_EL1] = {"afsr1_el1", 936, 8, 64, KEPT},
	[HY_AARCH64_REG_FAR_EL1] = {"far_el1", 944, 8, 64, KEPT},
	[HY_AARCH64_REG_PAR_EL1] = {"par_el1", 952, 8, 64, KEPT},
	[HY_AARCH64_REG_MAIR_EL1] = {"mair_el1", 960, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_AMAIR_EL1] = {"amair_el1", 968, 8, 64, KEPT | TRANSLATES},
	[HY_AARCH64_REG_VBAR_EL1] = {"vbar_el1", 976, 8, 64, KEPT},
	[HY_AARCH64_REG_CONTEXTIDR_EL1] = {"contextidr_el1", 984, 8, 64, KEPT},
	[HY_AARCH64_REG_TPIDR_EL0] = {"tpidr_el0", 992, 8, 64, KEPT},
	[HY_AARCH64_REG_TPIDRRO_EL0] = {"tpidrro_el0", 1000, 8, 64, KEPT},
	[HY_AARCH64_REG_TPIDR_EL1] = {"tpidr_el1", 1008, 8, 64, KEPT},
	[HY_AARCH64_REG_SCXTNUM_EL0] = {"scxtnum_el0", 1016, 8, 64, KEPT},
	[HY_AARCH64_REG_SCXTNUM_EL1] = {"scxtnum_el1", 1024, 8, 64, KEPT},
	[HY_AARCH64_REG_CSSELR_EL1] = {"csselr_el1", 1032, 8, 64, KEPT},
	[HY_AARCH64_REG_APIAKEYLO_EL1] = {"apiakeylo_el1", 1040, 8, 64, KEPT},
	[HY_AARCH64_REG_APIAKEYHI_EL1] = {"apiakeyhi_el1", 1048, 8, 64, KEPT},
	[HY_AARCH64_REG_APIBKEYLO_EL1] = {"apibkeylo_el1", 1056, 8, 64, KEPT},
	[HY_AARCH64_REG_APIBKEYHI_EL1] = {"apibkeyhi_el1", 1064, 8, 64, KEPT},
	[HY_AARCH64_REG_APDAKEYLO_EL1] = {"apdakeylo_el1", 1072, 8, 64, KEPT},
	[HY_AARCH64_REG_APDAKEYHI_EL1] = {"apdakeyhi_el1", 1080, 8, 64, KEPT},
	[HY_AARCH64_REG_APDBKEYLO_EL1] = {"apdbkeylo_el1", 1088, 8, 64, KEPT},
	[HY_AARCH64_REG_APDBKEYHI_EL1] = {"apdbkeyhi_el1", 1096, 8, 64, KEPT},
	[HY_AARCH64_REG_APGAKEYLO_EL1] = {"apgakeylo_el1", 1104, 8, 64, KEPT},
	[HY_AARCH64_REG_APGAKEYHI_EL1] = {"apgakeyhi_el1", 1112, 8, 64, KEPT},
	[HY_AARCH64_REG_DACR32_EL2] = {"dacr32_el2", 1120, 8, 64, KEPT},
	[HY_AARCH64_REG_IFSR32_EL2] = {"ifsr32_el2", 1128, 8, 64, KEPT},
	[HY_AARCH64_REG_SPSR_IRQ] = {"spsr_irq", 1136, 8, 64, KEPT},
	[HY_AARCH64_REG_SPSR_ABT] = {"spsr_abt", 1144, 8, 64, KEPT},
	[HY_AARCH64_REG_SPSR_UND] = {"spsr_und", 1152, 8, 64, KEPT},
	[HY_AARCH64_REG_SPSR_FIQ] = {"spsr_fiq", 1160, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTVOFF_EL2] = {"cntvoff_el2", 1168, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTKCTL_EL1] = {"cntkctl_el1", 1176, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTV_CVAL_EL0] = {"cntv_cval_el0", 1184, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTV_CTL_EL0] = {"cntv_ctl_el0", 1192, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTP_CVAL_EL0] = {"cntp_cval_el0", 1200, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTP_CTL_EL0] = {"cntp_ctl_el0", 1208, 8, 64, KEPT},
	[HY_AARCH64_REG_MDSCR_EL1] = {"mdscr_el1", 1216, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR0_EL1] = {"dbgbvr0_el1", 1224, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR1_EL1] = {"dbgbvr1_el1", 1232, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR2_EL1] = {"dbgbvr2_el1", 1240, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR3_EL1] = {"dbgbvr3_el1", 1248, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR4_EL1] = {"dbgbvr4_el1", 1256, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR5_EL1] = {"dbgbvr5_el1", 1264, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR6_EL1] = {"dbgbvr6_el1", 1272, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR7_EL1] = {"dbgbvr7_el1", 1280, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR8_EL1] = {"dbgbvr8_el1", 1288, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR9_EL1] = {"dbgbvr9_el1", 1296, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR10_EL1] = {"dbgbvr10_el1", 1304, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR11_EL1] = {"dbgbvr11_el1", 1312, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR12_EL1] = {"dbgbvr12_el1", 1320, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR13_EL1] = {"dbgbvr13_el1", 1328, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR14_EL1] = {"dbgbvr14_el1", 1336, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBVR15_EL1] = {"dbgbvr15_el1", 1344, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR0_EL1] = {"dbgbcr0_el1", 1352, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR1_EL1] = {"dbgbcr1_el1", 1360, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR2_EL1] = {"dbgbcr2_el1", 1368, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR3_EL1] = {"dbgbcr3_el1", 1376, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR4_EL1] = {"dbgbcr4_el1", 1384, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR5_EL1] = {"dbgbcr5_el1", 1392, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR6_EL1] = {"dbgbcr6_el1", 1400, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR7_EL1] = {"dbgbcr7_el1", 1408, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR8_EL1] = {"dbgbcr8_el1", 1416, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR9_EL1] = {"dbgbcr9_el1", 1424, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR10_EL1] = {"dbgbcr10_el1", 1432, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR11_EL1] = {"dbgbcr11_el1", 1440, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR12_EL1] = {"dbgbcr12_el1", 1448, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR13_EL1] = {"dbgbcr13_el1", 1456, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR14_EL1] = {"dbgbcr14_el1", 1464, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGBCR15_EL1] = {"dbgbcr15_el1", 1472, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR0_EL1] = {"dbgwvr0_el1", 1480, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR1_EL1] = {"dbgwvr1_el1", 1488, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR2_EL1] = {"dbgwvr2_el1", 1496, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR3_EL1] = {"dbgwvr3_el1", 1504, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR4_EL1] = {"dbgwvr4_el1", 1512, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR5_EL1] = {"dbgwvr5_el1", 1520, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR6_EL1] = {"dbgwvr6_el1", 1528, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR7_EL1] = {"dbgwvr7_el1", 1536, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR8_EL1] = {"dbgwvr8_el1", 1544, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR9_EL1] = {"dbgwvr9_el1", 1552, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR10_EL1] = {"dbgwvr10_el1", 1560, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR11_EL1] = {"dbgwvr11_el1", 1568, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR12_EL1] = {"dbgwvr12_el1", 1576, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR13_EL1] = {"dbgwvr13_el1", 1584, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR14_EL1] = {"dbgwvr14_el1", 1592, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWVR15_EL1] = {"dbgwvr15_el1", 1600, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR0_EL1] = {"dbgwcr0_el1", 1608, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR1_EL1] = {"dbgwcr1_el1", 1616, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR2_EL1] = {"dbgwcr2_el1", 1624, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR3_EL1] = {"dbgwcr3_el1", 1632, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR4_EL1] = {"dbgwcr4_el1", 1640, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR5_EL1] = {"dbgwcr5_el1", 1648, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR6_EL1] = {"dbgwcr6_el1", 1656, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR7_EL1] = {"dbgwcr7_el1", 1664, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR8_EL1] = {"dbgwcr8_el1", 1672, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR9_EL1] = {"dbgwcr9_el1", 1680, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR10_EL1] = {"dbgwcr10_el1", 1688, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR11_EL1] = {"dbgwcr11_el1", 1696, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR12_EL1] = {"dbgwcr12_el1", 1704, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR13_EL1] = {"dbgwcr13_el1", 1712, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR14_EL1] = {"dbgwcr14_el1", 1720, 8, 64, KEPT},
	[HY_AARCH64_REG_DBGWCR15_EL1] = {"dbgwcr15_el1", 1728, 8, 64, KEPT},
	[HY_AARCH64_REG_VPIDR_EL2] = {"vpidr_el2", 1736, 8, 64, KEPT},
	[HY_AARCH64_REG_VMPIDR_EL2] = {"vmpidr_el2", 1744, 8, 64, KEPT},
	[HY_AARCH64_REG_VSESR_EL2] = {"vsesr_el2", 1752, 8, 64, KEPT},
	[HY_AARCH64_REG_VDISR_EL2] = {"vdisr_el2", 1760, 8, 64, KEPT},
	[HY_AARCH64_REG_ESR_EL2] = {"esr_el2", 1768, 8, 64, KEPT},
	[HY_AARCH64_REG_FAR_EL2] = {"far_el2", 1776, 8, 64, KEPT},
	[HY_AARCH64_REG_ICC_SRE_EL1] = {"icc_sre_el1", 1784, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_VMCR_EL2] = {"ich_vmcr_el2", 1792, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP0R0_EL2] = {"ich_ap0r0_el2", 1800, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP0R1_EL2] = {"ich_ap0r1_el2", 1808, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP0R2_EL2] = {"ich_ap0r2_el2", 1816, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP0R3_EL2] = {"ich_ap0r3_el2", 1824, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP1R0_EL2] = {"ich_ap1r0_el2", 1832, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP1R1_EL2] = {"ich_ap1r1_el2", 1840, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP1R2_EL2] = {"ich_ap1r2_el2", 1848, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_AP1R3_EL2] = {"ich_ap1r3_el2", 1856, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR0_EL2] = {"ich_lr0_el2", 1864, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR1_EL2] = {"ich_lr1_el2", 1872, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR2_EL2] = {"ich_lr2_el2", 1880, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR3_EL2] = {"ich_lr3_el2", 1888, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR4_EL2] = {"ich_lr4_el2", 1896, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR5_EL2] = {"ich_lr5_el2", 1904, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR6_EL2] = {"ich_lr6_el2", 1912, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR7_EL2] = {"ich_lr7_el2", 1920, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR8_EL2] = {"ich_lr8_el2", 1928, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR9_EL2] = {"ich_lr9_el2", 1936, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR10_EL2] = {"ich_lr10_el2", 1944, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR11_EL2] = {"ich_lr11_el2", 1952, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR12_EL2] = {"ich_lr12_el2", 1960, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR13_EL2] = {"ich_lr13_el2", 1968, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR14_EL2] = {"ich_lr14_el2", 1976, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_LR15_EL2] = {"ich_lr15_el2", 1984, 8, 64, KEPT},
	[HY_AARCH64_REG_ICH_HCR_EL2] = {"ich_hcr_el2", 1992, 8, 64, KEPT},
	[HY_AARCH64_REG_ICC_SRE_EL2] = {"icc_sre_el2", 2000, 8, 64, KEPT},
	[HY_AARCH64_REG_VTTBR_EL2] = {"vttbr_el2", 2008, 8, 64, KEPT},
	[HY_AARCH64_REG_VTCR_EL2] = {"vtcr_el2", 2016, 8, 64, KEPT},
	[HY_AARCH64_REG_HCR_EL2] = {"hcr_el2", 2024, 8, 64, KEPT},
	[HY_AARCH64_REG_HCRX_EL2] = {"hcrx_el2", 2032, 8, 64, KEPT},
	[HY_AARCH64_REG_CPTR_EL2] = {"cptr_el2", 2040, 8, 64, KEPT},
	[HY_AARCH64_REG_MDCR_EL2] = {"mdcr_el2", 2048, 8, 64, KEPT},
	[HY_AARCH64_REG_MPAM2_EL2] = {"mpam2_el2", 2056, 8, 64, KEPT},
	[HY_AARCH64_REG_HSTR_EL2] = {"hstr_el2", 2064, 8, 64, KEPT},
	[HY_AARCH64_REG_CNTHCTL_EL2] = {"cnthctl_el2", 2072, 8, 64, KEPT},
	[HY_AARCH64_REG_HFGRTR_EL2] = {"hfgrtr_el2", 2080, 8, 64, KEPT},
	[HY_AARCH64_REG_HFGWTR_EL2] = {"hfgwtr_el2", 2088, 8, 64, KEPT},
	[HY_AARCH64_REG_HFGITR_EL2] = {"hfgitr_el2", 2096, 8, 64, KEPT},
	[HY_AARCH64_REG_HDFGRTR_EL2] = {"hdfgrtr_el2", 2104, 8, 64, KEPT},
	[HY_AARCH64_REG_HDFGWTR_EL2] = {"hdfgwtr_el2", 2112, 8, 64, KEPT},
	[HY_AARCH64_REG_FPSR] = {"fpsr", 264, 8, 64, KEPT},
	[HY_AARCH64_REG_FPCR] = {"fpcr", 272, 8, 64, KEPT},
	[HY_AARCH64_REG_Q0] = {"q0", 288, 8, 64, KEPT},
	[HY_AARCH64_REG_Q0_1] = {"q0[1]", 296, 8, 64, KEPT},
	[HY_AARCH64_REG_Q1] = {"q1", 304, 8, 64, KEPT},
	[HY_AARCH64_REG_Q1_1] = {"q1[1]", 312, 8, 64, KEPT},
	[HY_AARCH64_REG_Q2] = {"q2", 320, 8, 64, KEPT},
	[HY_AARCH64_REG_Q2_1] = {"q2[1]", 328, 8, 64, KEPT},
	[HY_AARCH64_REG_Q3] = {"q3", 336, 8, 64, KEPT},
	[HY_AARCH64_REG_Q3_1] = {"q3[1]", 344, 8, 64, KEPT},
	[HY_AARCH64_REG_Q4] = {"q4", 352, 8, 64, KEPT},
	[HY_AARCH64_REG_Q4_1] = {"q4[1]", 360, 8, 64, KEPT},
	[HY_AARCH64_REG_Q5] = {"q5", 368, 8, 64, KEPT},
	[HY_AARCH64_REG_Q5_1] = {"q5[1]", 376, 8, 64, KEPT},
	[HY_AARCH64_REG_Q6] = {"q6", 384, 8, 64, KEPT},
	[HY_AARCH64_REG_Q6_1] = {"q6[1]", 392, 8, 64, KEPT},
	[HY_AARCH64_REG_Q7] = {"q7", 400, 8, 64, KEPT},
	[HY_AARCH64_REG_Q7_1] = {"q7[1]", 408, 8, 64, KEPT},
	[HY_AARCH64_REG_Q8] = {"q8", 416, 8, 64, KEPT},
	[HY_AARCH64_REG_Q8_1] = {"q8[1]", 424, 8, 64, KEPT},
	[HY_AARCH64_REG_Q9] = {"q9", 432, 8, 64, KEPT},
	[HY_AARCH64_REG_Q9_1] = {"q9[1]", 440, 8, 64, KEPT},
	[HY_AARCH64_REG_Q10] = {"q10", 448, 8, 64, KEPT},
	[HY_AARCH64_REG_Q10_1] = {"q10[1]", 456, 8, 64, KEPT},
	[HY_AARCH64_REG_Q11] = {"q11", 464, 8, 64, KEPT},
	[HY_AARCH64_REG_Q11_1] = {"q11[1]", 472, 8, 64, KEPT},
	[HY_AARCH64_REG_Q12] = {"q12", 480, 8, 64, KEPT},
	[HY_AARCH64_REG_Q12_1] = {"q12[1]", 488, 8, 64, KEPT},
	[HY_AARCH64_REG_Q13] = {"q13", 496, 8, 64, KEPT},
	[HY_AARCH64_REG_Q13_1] = {"q13[1]", 504, 8, 64, KEPT},
	[HY_AARCH64_REG_Q14] = {"q14", 512, 8, 64, KEPT},
	[HY_AARCH64_REG_Q14_1] = {"q14[1]", 520, 8, 64, KEPT},
	[HY_AARCH64_REG_Q15] = {"q15", 528, 8, 64, KEPT},
	[HY_AARCH64_REG_Q15_1] = {"q15[1]", 536, 8, 64, KEPT},
	[HY_AARCH64_REG_Q16] = {"q16", 544, 8, 64, KEPT},
	[HY_AARCH64_REG_Q16_1] = {"q16[1]", 552, 8, 64, KEPT},
	[HY_AARCH64_REG_Q17] = {"q17", 560, 8, 64, KEPT},
	[HY_AARCH64_REG_Q17_1] = {"q17[1]", 568, 8, 64, KEPT},
	[HY_AARCH64_REG_Q18] = {"q18", 576, 8, 64, KEPT},
	[HY_AARCH64_REG_Q18_1] = {"q18[1]", 584, 8, 64, KEPT},
	[HY_AARCH64_REG_Q19] = {"q19", 592, 8, 64, KEPT},
	[HY_AARCH64_REG_Q19_1] = {"q19[1]", 600, 8, 64, KEPT},
	[HY_AARCH64_REG_Q20] = {"q20", 608, 8, 64, KEPT},
	[HY_AARCH64_REG_Q20_1] = {"q20[1]", 616, 8, 64, KEPT},
	[HY_AARCH64_REG_Q21] = {"q21", 624, 8, 64, KEPT},
	[HY_AARCH64_REG_Q21_1] = {"q21[1]", 632, 8, 64, KEPT},
	[HY_AARCH64_REG_Q22] = {"q22", 640, 8, 64, KEPT},
	[HY_AARCH64_REG_Q22_1] = {"q22[1]", 648, 8, 64, KEPT},
	[HY_AARCH64_REG_Q23] = {"q23", 656, 8, 64, KEPT},
	[HY_AARCH64_REG_Q23_1] = {"q23[1]", 664, 8, 64, KEPT},
	[HY_AARCH64_REG_Q24] = {"q24", 672, 8, 64, KEPT},
	[HY_AARCH64_REG_Q24_1] = {"q24[1]", 680, 8, 64, KEPT},
	[HY_AARCH64_REG_Q25] = {"q25", 688, 8, 64, KEPT},
	[HY_AARCH64_REG_Q25_1] = {"q25[1]", 696, 8, 64, KEPT},
	[HY_AARCH64_REG_Q26] = {"q26", 704, 8, 64, KEPT},
	[HY_AARCH64_REG_Q26_1] = {"q26[1]", 712, 8, 64, KEPT},
	[HY_AARCH64_REG_Q27] = {"q27", 720, 8, 64, KEPT},
	[HY_AARCH64_REG_Q27_1] = {"q27[1]", 728, 8, 64, KEPT},
	[HY_AARCH64_REG_Q28] = {"q28", 736, 8, 64, KEPT},
	[HY_AARCH64_REG_Q28_1] = {"q28[1]", 744, 8, 64, KEPT},
	[HY_AARCH64_REG_Q29] = {"q29", 752, 8, 64, KEPT},
	[HY_AARCH64_REG_Q29_1] = {"q29[1]", 760, 8, 64, KEPT},
	[HY_AARCH64_REG_Q30] = {"q30", 768, 8, 64, KEPT},
	[HY_AARCH64_REG_Q30_1] = {"q30[1]", 776, 8, 64, KEPT},
	[HY_AARCH64_REG_Q31] = {"q31", 784, 8, 64, KEPT},
	[HY_AARCH64_REG_Q31_1] = {"q31[1]", 792, 8, 64, KEPT},
	[HY_AARCH64_REG_VBAR_EL2] = {"vbar_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_ELR_EL2] = {"elr_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_SPSR_EL2] = {"spsr_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_HPFAR_EL2] = {"hpfar_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_CURRENTEL] = {"currentel", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_MIDR_EL1] = {"midr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_MPIDR_EL1] = {"mpidr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_CTR_EL0] = {"ctr_el0", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_CLIDR_EL1] = {"clidr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_CCSIDR_EL1] = {"ccsidr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_DCZID_EL0] = {"dczid_el0", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ACTLR_EL1] = {"actlr_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ISR_EL1] = {"isr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_TPIDR_EL2] = {"tpidr_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_SCTLR_EL2] = {"sctlr_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_CNTPCT_EL0] = {"cntpct_el0", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_CNTVCT_EL0] = {"cntvct_el0", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_CNTFRQ_EL0] = {"cntfrq_el0", 0, 8, 64, 0},
	[HY_AARCH64_REG_CNTHP_CTL_EL2] = {"cnthp_ctl_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_CNTHP_CVAL_EL2] = {"cnthp_cval_el2", 0, 8, 64, 0},
	[HY_AARCH64_REG_OSLAR_EL1] = {"oslar_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_OSLSR_EL1] = {"oslsr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_OSDLR_EL1] = {"osdlr_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICH_VTR_EL2] = {"ich_vtr_el2", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICH_MISR_EL2] = {"ich_misr_el2", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICH_EISR_EL2] = {"ich_eisr_el2", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICH_ELRSR_EL2] = {"ich_elrsr_el2", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICC_IAR1_EL1] = {"icc_iar1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICC_EOIR1_EL1] = {"icc_eoir1_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_HPPIR1_EL1] = {"icc_hppir1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICC_BPR1_EL1] = {"icc_bpr1_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_DIR_EL1] = {"icc_dir_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_RPR_EL1] = {"icc_rpr_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ICC_SGI1R_EL1] = {"icc_sgi1r_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_ASGI1R_EL1] = {"icc_asgi1r_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_SGI0R_EL1] = {"icc_sgi0r_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_PMR_EL1] = {"icc_pmr_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_CTLR_EL1] = {"icc_ctlr_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_IGRPEN0_EL1] = {"icc_igrpen0_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ICC_IGRPEN1_EL1] = {"icc_igrpen1_el1", 0, 8, 64, 0},
	[HY_AARCH64_REG_ID_AA64PFR0_EL1] = {"id_aa64pfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64PFR1_EL1] = {"id_aa64pfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64PFR2_EL1] = {"id_aa64pfr2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64ZFR0_EL1] = {"id_aa64zfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64SMFR0_EL1] = {"id_aa64smfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64DFR0_EL1] = {"id_aa64dfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64DFR1_EL1] = {"id_aa64dfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64AFR0_EL1] = {"id_aa64afr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64AFR1_EL1] = {"id_aa64afr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64ISAR0_EL1] = {"id_aa64isar0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64ISAR1_EL1] = {"id_aa64isar1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64ISAR2_EL1] = {"id_aa64isar2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64MMFR0_EL1] = {"id_aa64mmfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64MMFR1_EL1] = {"id_aa64mmfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64MMFR2_EL1] = {"id_aa64mmfr2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64MMFR3_EL1] = {"id_aa64mmfr3_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AA64MMFR4_EL1] = {"id_aa64mmfr4_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_PFR0_EL1] = {"id_pfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_PFR1_EL1] = {"id_pfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_DFR0_EL1] = {"id_dfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_AFR0_EL1] = {"id_afr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR0_EL1] = {"id_mmfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR1_EL1] = {"id_mmfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR2_EL1] = {"id_mmfr2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR3_EL1] = {"id_mmfr3_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR0_EL1] = {"id_isar0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR1_EL1] = {"id_isar1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR2_EL1] = {"id_isar2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR3_EL1] = {"id_isar3_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR4_EL1] = {"id_isar4_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR5_EL1] = {"id_isar5_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR4_EL1] = {"id_mmfr4_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_ISAR6_EL1] = {"id_isar6_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_MVFR0_EL1] = {"mvfr0_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_MVFR1_EL1] = {"mvfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_MVFR2_EL1] = {"mvfr2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_PFR2_EL1] = {"id_pfr2_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_DFR1_EL1] = {"id_dfr1_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_ID_MMFR5_EL1] = {"id_mmfr5_el1", 0, 8, 64, READ_ONLY},
	[HY_AARCH64_REG_AT_S1E1R] = {"at_s1e1r", 0, 8, 64, 0},
	[HY_AARCH64_REG_TLBI_IPAS2E1IS] = {"tlbi_ipas2e1is", 0, 8, 64, 0},
	[HY_AARCH64_REG_TLBI_VMALLE1IS] = {"tlbi_vmalle1is", 0, 8, 64, 0},
	[HY_AARCH64_REG_TLBI_VMALLS12E1IS] = {"tlbi_vmalls12e1is", 0, 8, 64, 0},
	[HY_AARCH64_REG_TLBI_ALLE1] = {"tlbi_alle1", 0, 8, 64, 0},
	[HY_AARCH64_REG_IC_IALLUIS] = {"ic_ialluis", 0, 8, 64, 0},
	[HY_AARCH64_REG_DSB_ISHST] = {"dsb_ishst", 0, 8, 64, 0},
	[HY_AARCH64_REG_ISB] = {"isb", 0, 8, 64, 0},
};

const char *hy_aarch64_register_name(uint32_t id)
{
	return id < HY_AARCH64_REG_COUNT ? places[id].name : "unrecognised";
}

bool hy_aarch64_register_translates(uint32_t id)
{
	return id < HY_AARCH64_REG_COUNT && (places[id].flags & TRANSLATES) != 0;
}

/* True when a CPU with `features` has the register. */
static bool present(uint32_t id, uint64_t features)
{
	switch (id) {
	case HY_AARCH64_REG_SCTLR2_EL1:
		return (features & HY_AARCH64_FEATURE_SCTLR2) != 0;
	case HY_AARCH64_REG_TCR2_EL1:
		return (features & HY_AARCH64_FEATURE_TCR2) != 0;
	case HY_AARCH64_REG_PIRE0_EL1:
	case HY_AARCH64_REG_PIR_EL1:
		return (features & HY_AARCH64_FEATURE_S1PIE) != 0;
	case HY_AARCH64_REG_POR_EL0:
	case HY_AARCH64_REG_POR_EL1:
		return (features & HY_AARCH64_FEATURE_S1POE) != 0;
	case HY_AARCH64_REG_SCXTNUM_EL0:
	case HY_AARCH64_REG_SCXTNUM_EL1:
		return (features & HY_AARCH64_FEATURE_CSV2_2) != 0;
	case HY_AARCH64_REG_APIAKEYLO_EL1:
	case HY_AARCH64_REG_APIAKEYHI_EL1:
	case HY_AARCH64_REG_APIBKEYLO_EL1:
	case HY_AARCH64_REG_APIBKEYHI_EL1:
	case HY_AARCH64_REG_APDAKEYLO_EL1:
	case HY_AARCH64_REG_APDAKEYHI_EL1:
	case HY_AARCH64_REG_APDBKEYLO_EL1:
	case HY_AARCH64_REG_APDBKEYHI_EL1:
	case HY_AARCH64_REG_APGAKEYLO_EL1:
	case HY_AARCH64_REG_APGAKEYHI_EL1:
		return (features & HY_AARCH64_FEATURE_PAUTH) != 0;
	case HY_AARCH64_REG_DACR32_EL2:
	case HY_AARCH64_REG_IFSR32_EL2:
	case HY_AARCH64_REG_SPSR_IRQ:
	case HY_AARCH64_REG_SPSR_ABT:
	case HY_AARCH64_REG_SPSR_UND:
	case HY_AARCH64_REG_SPSR_FIQ:
		return (features & HY_AARCH64_FEATURE_AARCH32_EL1) != 0;
	case HY_AARCH64_REG_DBGBVR0_EL1:
	case HY_AARCH64_REG_DBGBCR0_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 0;
	case HY_AARCH64_REG_DBGBVR1_EL1:
	case HY_AARCH64_REG_DBGBCR1_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 1;
	case HY_AARCH64_REG_DBGBVR2_EL1:
	case HY_AARCH64_REG_DBGBCR2_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 2;
	case HY_AARCH64_REG_DBGBVR3_EL1:
	case HY_AARCH64_REG_DBGBCR3_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 3;
	case HY_AARCH64_REG_DBGBVR4_EL1:
	case HY_AARCH64_REG_DBGBCR4_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 4;
	case HY_AARCH64_REG_DBGBVR5_EL1:
	case HY_AARCH64_REG_DBGBCR5_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 5;
	case HY_AARCH64_REG_DBGBVR6_EL1:
	case HY_AARCH64_REG_DBGBCR6_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 6;
	case HY_AARCH64_REG_DBGBVR7_EL1:
	case HY_AARCH64_REG_DBGBCR7_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 7;
	case HY_AARCH64_REG_DBGBVR8_EL1:
	case HY_AARCH64_REG_DBGBCR8_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 8;
	case HY_AARCH64_REG_DBGBVR9_EL1:
	case HY_AARCH64_REG_DBGBCR9_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 9;
	case HY_AARCH64_REG_DBGBVR10_EL1:
	case HY_AARCH64_REG_DBGBCR10_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 10;
	case HY_AARCH64_REG_DBGBVR11_EL1:
	case HY_AARCH64_REG_DBGBCR11_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 11;
	case HY_AARCH64_REG_DBGBVR12_EL1:
	case HY_AARCH64_REG_DBGBCR12_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 12;
	case HY_AARCH64_REG_DBGBVR13_EL1:
	case HY_AARCH64_REG_DBGBCR13_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 13;
	case HY_AARCH64_REG_DBGBVR14_EL1:
	case HY_AARCH64_REG_DBGBCR14_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 14;
	case HY_AARCH64_REG_DBGBVR15_EL1:
	case HY_AARCH64_REG_DBGBCR15_EL1:
		return ((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) > 15;
	case HY_AARCH64_REG_DBGWVR0_EL1:
	case HY_AARCH64_REG_DBGWCR0_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 0;
	case HY_AARCH64_REG_DBGWVR1_EL1:
	case HY_AARCH64_REG_DBGWCR1_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 1;
	case HY_AARCH64_REG_DBGWVR2_EL1:
	case HY_AARCH64_REG_DBGWCR2_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 2;
	case HY_AARCH64_REG_DBGWVR3_EL1:
	case HY_AARCH64_REG_DBGWCR3_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 3;
	case HY_AARCH64_REG_DBGWVR4_EL1:
	case HY_AARCH64_REG_DBGWCR4_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 4;
	case HY_AARCH64_REG_DBGWVR5_EL1:
	case HY_AARCH64_REG_DBGWCR5_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 5;
	case HY_AARCH64_REG_DBGWVR6_EL1:
	case HY_AARCH64_REG_DBGWCR6_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 6;
	case HY_AARCH64_REG_DBGWVR7_EL1:
	case HY_AARCH64_REG_DBGWCR7_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 7;
	case HY_AARCH64_REG_DBGWVR8_EL1:
	case HY_AARCH64_REG_DBGWCR8_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 8;
	case HY_AARCH64_REG_DBGWVR9_EL1:
	case HY_AARCH64_REG_DBGWCR9_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 9;
	case HY_AARCH64_REG_DBGWVR10_EL1:
	case HY_AARCH64_REG_DBGWCR10_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 10;
	case HY_AARCH64_REG_DBGWVR11_EL1:
	case HY_AARCH64_REG_DBGWCR11_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 11;
	case HY_AARCH64_REG_DBGWVR12_EL1:
	case HY_AARCH64_REG_DBGWCR12_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 12;
	case HY_AARCH64_REG_DBGWVR13_EL1:
	case HY_AARCH64_REG_DBGWCR13_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 13;
	case HY_AARCH64_REG_DBGWVR14_EL1:
	case HY_AARCH64_REG_DBGWCR14_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 14;
	case HY_AARCH64_REG_DBGWVR15_EL1:
	case HY_AARCH64_REG_DBGWCR15_EL1:
		return ((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) > 15;
	case HY_AARCH64_REG_VSESR_EL2:
	case HY_AARCH64_REG_VDISR_EL2:
		return (features & HY_AARCH64_FEATURE_RAS) != 0;
	case HY_AARCH64_REG_ICC_SRE_EL1:
	case HY_AARCH64_REG_ICH_VMCR_EL2:
	case HY_AARCH64_REG_ICH_HCR_EL2:
	case HY_AARCH64_REG_ICC_SRE_EL2:
		return (features & HY_AARCH64_FEATURE_GICV3) != 0;
	case HY_AARCH64_REG_ICH_AP0R0_EL2:
	case HY_AARCH64_REG_ICH_AP1R0_EL2:
		return ((features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT) > 0;
	case HY_AARCH64_REG_ICH_AP0R1_EL2:
	case HY_AARCH64_REG_ICH_AP1R1_EL2:
		return ((features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT) > 1;
	case HY_AARCH64_REG_ICH_AP0R2_EL2:
	case HY_AARCH64_REG_ICH_AP1R2_EL2:
		return ((features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT) > 2;
	case HY_AARCH64_REG_ICH_AP0R3_EL2:
	case HY_AARCH64_REG_ICH_AP1R3_EL2:
		return ((features & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES) >> HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT) > 3;
	case HY_AARCH64_REG_ICH_LR0_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 0;
	case HY_AARCH64_REG_ICH_LR1_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 1;
	case HY_AARCH64_REG_ICH_LR2_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 2;
	case HY_AARCH64_REG_ICH_LR3_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 3;
	case HY_AARCH64_REG_ICH_LR4_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 4;
	case HY_AARCH64_REG_ICH_LR5_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 5;
	case HY_AARCH64_REG_ICH_LR6_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 6;
	case HY_AARCH64_REG_ICH_LR7_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 7;
	case HY_AARCH64_REG_ICH_LR8_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 8;
	case HY_AARCH64_REG_ICH_LR9_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 9;
	case HY_AARCH64_REG_ICH_LR10_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 10;
	case HY_AARCH64_REG_ICH_LR11_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 11;
	case HY_AARCH64_REG_ICH_LR12_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 12;
	case HY_AARCH64_REG_ICH_LR13_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 13;
	case HY_AARCH64_REG_ICH_LR14_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 14;
	case HY_AARCH64_REG_ICH_LR15_EL2:
		return ((features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) > 15;
	case HY_AARCH64_REG_HCRX_EL2:
		return (features & HY_AARCH64_FEATURE_HCX) != 0;
	case HY_AARCH64_REG_MPAM2_EL2:
		return (features & HY_AARCH64_FEATURE_MPAM) != 0;
	case HY_AARCH64_REG_HFGRTR_EL2:
	case HY_AARCH64_REG_HFGWTR_EL2:
	case HY_AARCH64_REG_HFGITR_EL2:
	case HY_AARCH64_REG_HDFGRTR_EL2:
	case HY_AARCH64_REG_HDFGWTR_EL2:
		return (features & HY_AARCH64_FEATURE_FGT) != 0;
	default:
		return true;
	}
}

static bool usable(uint32_t id, uint64_t features)
{
	return id < HY_AARCH64_REG_COUNT && (places[id].flags & KEPT) != 0 && present(id, features);
}


enum hy_status hy_aarch64_get_reg(const struct hy_aarch64_context *ctx, uint64_t features, uint32_t id, uint64_t *value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*value = *(const uint64_t *)at;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

enum hy_status hy_aarch64_set_reg(struct hy_aarch64_context *ctx, uint64_t features, uint32_t id, uint64_t value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	if ((places[id].flags & READ_ONLY) != 0)
		return HY_E_UNSUPPORTED;
	if (places[id].bits < 64 && value >> places[id].bits != 0)
		return HY_E_INVALID;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*(uint64_t *)at = value;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

void hy_aarch64_reset(struct hy_aarch64_context *ctx)
{
	__builtin_memset(ctx, 0, sizeof(*ctx));
	ctx->pstate = 0x3c5;
	ctx->sctlr_el1 = 0x30d00800;
	ctx->vpidr_el2 = hy_aarch64_read_midr_el1();
	ctx->vmpidr_el2 = 0x80000000;
	ctx->icc_sre_el1 = 0x7;
	ctx->ich_hcr_el2 = 0x1;
}
/* crc32 b337df41 */
