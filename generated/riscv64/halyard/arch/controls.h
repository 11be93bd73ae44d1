/* Generated from desc/arch/riscv64/registers.yaml, desc/arch/riscv64/controls.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTROLS_H
#define HALYARD_ARCH_CONTROLS_H

#include <halyard/arch/features.h>

/* HS mode's status while the guest runs: where SRET goes, and whether FP and vector state is loaded; reset: VS mode (Supervisor
 * Status Register) */
#define HY_RISCV_SSTATUS_SIE_SHIFT 1
#define HY_RISCV_SSTATUS_SIE_MASK UINT64_C(0x2) /* Interrupts are taken in HS mode */
#define HY_RISCV_SSTATUS_SPIE_SHIFT 5
#define HY_RISCV_SSTATUS_SPIE_MASK UINT64_C(0x20) /* SIE before the trap */
#define HY_RISCV_SSTATUS_UBE_SHIFT 6
#define HY_RISCV_SSTATUS_UBE_MASK UINT64_C(0x40) /* User mode is big-endian */
#define HY_RISCV_SSTATUS_SPP_SHIFT 8
#define HY_RISCV_SSTATUS_SPP_MASK UINT64_C(0x100) /* Privilege before the trap: of a guest 1 VS, 0 VU */
#define HY_RISCV_SSTATUS_VS_SHIFT 9
#define HY_RISCV_SSTATUS_VS_MASK UINT64_C(0x600) /* Vector state: 0 off, 1 initial, 2 clean, 3 dirty */
#define HY_RISCV_SSTATUS_FS_SHIFT 13
#define HY_RISCV_SSTATUS_FS_MASK UINT64_C(0x6000) /* FP state */
#define HY_RISCV_SSTATUS_XS_SHIFT 15
#define HY_RISCV_SSTATUS_XS_MASK UINT64_C(0x18000) /* State of other extensions */
#define HY_RISCV_SSTATUS_SUM_SHIFT 18
#define HY_RISCV_SSTATUS_SUM_MASK UINT64_C(0x40000) /* Supervisor accesses to user pages are permitted */
#define HY_RISCV_SSTATUS_MXR_SHIFT 19
#define HY_RISCV_SSTATUS_MXR_MASK UINT64_C(0x80000) /* Loads from executable pages are permitted */
#define HY_RISCV_SSTATUS_SPELP_SHIFT 23
#define HY_RISCV_SSTATUS_SPELP_MASK UINT64_C(0x800000) /* A landing pad was expected before the trap */
#define HY_RISCV_SSTATUS_SDT_SHIFT 24
#define HY_RISCV_SSTATUS_SDT_MASK UINT64_C(0x1000000) /* A trap now would be a double trap */
#define HY_RISCV_SSTATUS_UXL_SHIFT 32
#define HY_RISCV_SSTATUS_UXL_MASK UINT64_C(0x300000000) /* XLEN of user mode: 2 is 64 bits */
#define HY_RISCV_SSTATUS_SD_SHIFT 63
#define HY_RISCV_SSTATUS_SD_MASK UINT64_C(0x8000000000000000) /* Some state is dirty */

/* Hypervisor status: whether SRET enters a guest, and what of it traps; reset: VS mode, WFI traps (Hypervisor Status Register) */
#define HY_RISCV_HSTATUS_VSBE_SHIFT 5
#define HY_RISCV_HSTATUS_VSBE_MASK UINT64_C(0x20) /* VS mode is big-endian */
#define HY_RISCV_HSTATUS_GVA_SHIFT 6
#define HY_RISCV_HSTATUS_GVA_MASK UINT64_C(0x40) /* stval is an address of the guest */
#define HY_RISCV_HSTATUS_SPV_SHIFT 7
#define HY_RISCV_HSTATUS_SPV_MASK UINT64_C(0x80) /* The trap came from the guest */
#define HY_RISCV_HSTATUS_SPVP_SHIFT 8
#define HY_RISCV_HSTATUS_SPVP_MASK UINT64_C(0x100) /* Privilege of the guest before the trap, and of HLV: 1 VS, ... */
#define HY_RISCV_HSTATUS_HU_SHIFT 9
#define HY_RISCV_HSTATUS_HU_MASK UINT64_C(0x200) /* User mode may use HLV and HSV */
#define HY_RISCV_HSTATUS_VGEIN_SHIFT 12
#define HY_RISCV_HSTATUS_VGEIN_MASK UINT64_C(0x3f000) /* The guest's external interrupt file */
#define HY_RISCV_HSTATUS_VTVM_SHIFT 20
#define HY_RISCV_HSTATUS_VTVM_MASK UINT64_C(0x100000) /* SFENCE and satp trap in VS mode */
#define HY_RISCV_HSTATUS_VTW_SHIFT 21
#define HY_RISCV_HSTATUS_VTW_MASK UINT64_C(0x200000) /* WFI traps in VS mode */
#define HY_RISCV_HSTATUS_VTSR_SHIFT 22
#define HY_RISCV_HSTATUS_VTSR_MASK UINT64_C(0x400000) /* SRET traps in VS mode */
#define HY_RISCV_HSTATUS_HUKTE_SHIFT 24
#define HY_RISCV_HSTATUS_HUKTE_MASK UINT64_C(0x1000000) /* Address-independent timing of faults for HLV from user mode */
#define HY_RISCV_HSTATUS_VSXL_SHIFT 32
#define HY_RISCV_HSTATUS_VSXL_MASK UINT64_C(0x300000000) /* XLEN of VS mode: 2 is 64 bits */
#define HY_RISCV_HSTATUS_HUPMM_SHIFT 48
#define HY_RISCV_HSTATUS_HUPMM_MASK UINT64_C(0x3000000000000) /* Pointer masking of HLV from user mode */

/* FP control and status (Unprivileged 21.2) */
#define HY_RISCV_FCSR_FFLAGS_SHIFT 0
#define HY_RISCV_FCSR_FFLAGS_MASK UINT64_C(0x1f) /* Accrued exceptions */
#define HY_RISCV_FCSR_FRM_SHIFT 5
#define HY_RISCV_FCSR_FRM_MASK UINT64_C(0xe0) /* Rounding mode */

/* Vector control and status (Unprivileged, Vector Control and Status Register) */
#define HY_RISCV_VCSR_VXSAT_SHIFT 0
#define HY_RISCV_VCSR_VXSAT_MASK UINT64_C(0x1) /* Fixed-point saturation */
#define HY_RISCV_VCSR_VXRM_SHIFT 1
#define HY_RISCV_VCSR_VXRM_MASK UINT64_C(0x6) /* Fixed-point rounding mode */

/* Vector type; reset: illegal, as vill says (Unprivileged, Vector Type Register) */
#define HY_RISCV_VTYPE_VLMUL_SHIFT 0
#define HY_RISCV_VTYPE_VLMUL_MASK UINT64_C(0x7) /* Registers of a group */
#define HY_RISCV_VTYPE_VSEW_SHIFT 3
#define HY_RISCV_VTYPE_VSEW_MASK UINT64_C(0x38) /* Width of an element */
#define HY_RISCV_VTYPE_VTA_SHIFT 6
#define HY_RISCV_VTYPE_VTA_MASK UINT64_C(0x40) /* Tail agnostic */
#define HY_RISCV_VTYPE_VMA_SHIFT 7
#define HY_RISCV_VTYPE_VMA_MASK UINT64_C(0x80) /* Mask agnostic */
#define HY_RISCV_VTYPE_VILL_SHIFT 63
#define HY_RISCV_VTYPE_VILL_MASK UINT64_C(0x8000000000000000) /* The configuration is illegal */

/* Exceptions that the guest takes itself (Hypervisor Trap Delegation Registers) */
#define HY_RISCV_HEDELEG_INSTRUCTION_MISALIGNED_SHIFT 0
#define HY_RISCV_HEDELEG_INSTRUCTION_MISALIGNED_MASK UINT64_C(0x1) /* Instruction address misaligned */
#define HY_RISCV_HEDELEG_INSTRUCTION_ACCESS_SHIFT 1
#define HY_RISCV_HEDELEG_INSTRUCTION_ACCESS_MASK UINT64_C(0x2) /* Instruction access fault */
#define HY_RISCV_HEDELEG_ILLEGAL_INSTRUCTION_SHIFT 2
#define HY_RISCV_HEDELEG_ILLEGAL_INSTRUCTION_MASK UINT64_C(0x4) /* Illegal instruction */
#define HY_RISCV_HEDELEG_BREAKPOINT_SHIFT 3
#define HY_RISCV_HEDELEG_BREAKPOINT_MASK UINT64_C(0x8) /* Breakpoint */
#define HY_RISCV_HEDELEG_LOAD_MISALIGNED_SHIFT 4
#define HY_RISCV_HEDELEG_LOAD_MISALIGNED_MASK UINT64_C(0x10) /* Load address misaligned */
#define HY_RISCV_HEDELEG_LOAD_ACCESS_SHIFT 5
#define HY_RISCV_HEDELEG_LOAD_ACCESS_MASK UINT64_C(0x20) /* Load access fault */
#define HY_RISCV_HEDELEG_STORE_MISALIGNED_SHIFT 6
#define HY_RISCV_HEDELEG_STORE_MISALIGNED_MASK UINT64_C(0x40) /* Store or AMO address misaligned */
#define HY_RISCV_HEDELEG_STORE_ACCESS_SHIFT 7
#define HY_RISCV_HEDELEG_STORE_ACCESS_MASK UINT64_C(0x80) /* Store or AMO access fault */
#define HY_RISCV_HEDELEG_USER_CALL_SHIFT 8
#define HY_RISCV_HEDELEG_USER_CALL_MASK UINT64_C(0x100) /* ECALL from user mode */
#define HY_RISCV_HEDELEG_CALLS_SHIFT 9
#define HY_RISCV_HEDELEG_CALLS_MASK UINT64_C(0xe00) /* ECALL from HS, VS and M mode: never the guest's */
#define HY_RISCV_HEDELEG_INSTRUCTION_PAGE_SHIFT 12
#define HY_RISCV_HEDELEG_INSTRUCTION_PAGE_MASK UINT64_C(0x1000) /* Instruction page fault */
#define HY_RISCV_HEDELEG_LOAD_PAGE_SHIFT 13
#define HY_RISCV_HEDELEG_LOAD_PAGE_MASK UINT64_C(0x2000) /* Load page fault */
#define HY_RISCV_HEDELEG_STORE_PAGE_SHIFT 15
#define HY_RISCV_HEDELEG_STORE_PAGE_MASK UINT64_C(0x8000) /* Store or AMO page fault */
#define HY_RISCV_HEDELEG_DOUBLE_TRAP_SHIFT 16
#define HY_RISCV_HEDELEG_DOUBLE_TRAP_MASK UINT64_C(0x10000) /* Double trap */
#define HY_RISCV_HEDELEG_SOFTWARE_CHECK_SHIFT 18
#define HY_RISCV_HEDELEG_SOFTWARE_CHECK_MASK UINT64_C(0x40000) /* Software check */
#define HY_RISCV_HEDELEG_HARDWARE_ERROR_SHIFT 19
#define HY_RISCV_HEDELEG_HARDWARE_ERROR_MASK UINT64_C(0x80000) /* Hardware error */
#define HY_RISCV_HEDELEG_HYPERVISOR_SHIFT 20
#define HY_RISCV_HEDELEG_HYPERVISOR_MASK UINT64_C(0xf00000) /* Guest page faults and virtual instruction: never the guest's */
#define HY_RISCV_HEDELEG_REST_SHIFT 24
#define HY_RISCV_HEDELEG_REST_MASK UINT64_C(0xffffffffff000000) /* Reserved or custom */

/* Interrupts that the guest takes itself (Hypervisor Trap Delegation Registers) */
#define HY_RISCV_HIDELEG_VSSI_SHIFT 2
#define HY_RISCV_HIDELEG_VSSI_MASK UINT64_C(0x4) /* Software interrupt */
#define HY_RISCV_HIDELEG_VSTI_SHIFT 6
#define HY_RISCV_HIDELEG_VSTI_MASK UINT64_C(0x40) /* Timer interrupt */
#define HY_RISCV_HIDELEG_VSEI_SHIFT 10
#define HY_RISCV_HIDELEG_VSEI_MASK UINT64_C(0x400) /* External interrupt */
#define HY_RISCV_HIDELEG_REST_SHIFT 13
#define HY_RISCV_HIDELEG_REST_MASK UINT64_C(0xffffffffffffe000) /* Local interrupts of the advanced interrupt architecture */

/* Interrupts that concern the guest (Hypervisor Interrupt Registers) */
#define HY_RISCV_HIE_VSSIE_SHIFT 2
#define HY_RISCV_HIE_VSSIE_MASK UINT64_C(0x4) /* The guest's software interrupt */
#define HY_RISCV_HIE_VSTIE_SHIFT 6
#define HY_RISCV_HIE_VSTIE_MASK UINT64_C(0x40) /* The guest's timer interrupt */
#define HY_RISCV_HIE_VSEIE_SHIFT 10
#define HY_RISCV_HIE_VSEIE_MASK UINT64_C(0x400) /* The guest's external interrupt */
#define HY_RISCV_HIE_SGEIE_SHIFT 12
#define HY_RISCV_HIE_SGEIE_MASK UINT64_C(0x1000) /* HS mode's interrupt of guests that are not running */
#define HY_RISCV_HIE_REST_SHIFT 13
#define HY_RISCV_HIE_REST_MASK UINT64_C(0xffffffffffffe000) /* Local interrupts of the advanced interrupt architecture */

/* Counters that the guest reads (Hypervisor Counter-Enable) */
#define HY_RISCV_HCOUNTEREN_CY_SHIFT 0
#define HY_RISCV_HCOUNTEREN_CY_MASK UINT64_C(0x1) /* cycle */
#define HY_RISCV_HCOUNTEREN_TM_SHIFT 1
#define HY_RISCV_HCOUNTEREN_TM_MASK UINT64_C(0x2) /* time */
#define HY_RISCV_HCOUNTEREN_IR_SHIFT 2
#define HY_RISCV_HCOUNTEREN_IR_MASK UINT64_C(0x4) /* instret */
#define HY_RISCV_HCOUNTEREN_HPM_SHIFT 3
#define HY_RISCV_HCOUNTEREN_HPM_MASK UINT64_C(0xfffffff8) /* Performance counters */

/* The guest's environment (Hypervisor Environment Configuration Register) */
#define HY_RISCV_HENVCFG_FIOM_SHIFT 0
#define HY_RISCV_HENVCFG_FIOM_MASK UINT64_C(0x1) /* FENCE of device accesses orders memory too */
#define HY_RISCV_HENVCFG_LPE_SHIFT 2
#define HY_RISCV_HENVCFG_LPE_MASK UINT64_C(0x4) /* Landing pads in VS mode */
#define HY_RISCV_HENVCFG_SSE_SHIFT 3
#define HY_RISCV_HENVCFG_SSE_MASK UINT64_C(0x8) /* Shadow stacks in VS mode */
#define HY_RISCV_HENVCFG_CBIE_SHIFT 4
#define HY_RISCV_HENVCFG_CBIE_MASK UINT64_C(0x30) /* Cache-block invalidate: 0 traps, 1 flushes, 3 invalidates */
#define HY_RISCV_HENVCFG_CBCFE_SHIFT 6
#define HY_RISCV_HENVCFG_CBCFE_MASK UINT64_C(0x40) /* Cache-block clean and flush */
#define HY_RISCV_HENVCFG_CBZE_SHIFT 7
#define HY_RISCV_HENVCFG_CBZE_MASK UINT64_C(0x80) /* Cache-block zero */
#define HY_RISCV_HENVCFG_PMM_SHIFT 32
#define HY_RISCV_HENVCFG_PMM_MASK UINT64_C(0x300000000) /* Pointer masking in VS mode */
#define HY_RISCV_HENVCFG_DTE_SHIFT 59
#define HY_RISCV_HENVCFG_DTE_MASK UINT64_C(0x800000000000000) /* Double traps in VS mode */
#define HY_RISCV_HENVCFG_ADUE_SHIFT 61
#define HY_RISCV_HENVCFG_ADUE_MASK UINT64_C(0x2000000000000000) /* Hardware sets accessed and dirty bits of the guest's tables */
#define HY_RISCV_HENVCFG_PBMTE_SHIFT 62
#define HY_RISCV_HENVCFG_PBMTE_MASK UINT64_C(0x4000000000000000) /* Memory types in the guest's tables */
#define HY_RISCV_HENVCFG_STCE_SHIFT 63
#define HY_RISCV_HENVCFG_STCE_MASK UINT64_C(0x8000000000000000) /* The guest has vstimecmp */

/* Second-stage root, VMID and mode (Hypervisor Guest Address Translation and Protection Register) */
#define HY_RISCV_HGATP_PPN_SHIFT 0
#define HY_RISCV_HGATP_PPN_MASK UINT64_C(0xfffffffffff) /* Page number of the root */
#define HY_RISCV_HGATP_VMID_SHIFT 44
#define HY_RISCV_HGATP_VMID_MASK UINT64_C(0x3fff00000000000) /* Which guest's translations these are */
#define HY_RISCV_HGATP_MODE_SHIFT 60
#define HY_RISCV_HGATP_MODE_MASK UINT64_C(0xf000000000000000) /* 0 none, 8 Sv39x4, 9 Sv48x4, 10 Sv57x4 */

/* State of extensions that the guest reaches (State Enable Extension) */
#define HY_RISCV_HSTATEEN0_C_SHIFT 0
#define HY_RISCV_HSTATEEN0_C_MASK UINT64_C(0x1) /* State of custom extensions */
#define HY_RISCV_HSTATEEN0_FCSR_SHIFT 1
#define HY_RISCV_HSTATEEN0_FCSR_MASK UINT64_C(0x2) /* fcsr where FP works on general registers */
#define HY_RISCV_HSTATEEN0_JVT_SHIFT 2
#define HY_RISCV_HSTATEEN0_JVT_MASK UINT64_C(0x4) /* Jump table of Zcmt */
#define HY_RISCV_HSTATEEN0_CTR_SHIFT 54
#define HY_RISCV_HSTATEEN0_CTR_MASK UINT64_C(0x40000000000000) /* Control transfer records */
#define HY_RISCV_HSTATEEN0_CONTEXT_SHIFT 57
#define HY_RISCV_HSTATEEN0_CONTEXT_MASK UINT64_C(0x200000000000000) /* scontext */
#define HY_RISCV_HSTATEEN0_IMSIC_SHIFT 58
#define HY_RISCV_HSTATEEN0_IMSIC_MASK UINT64_C(0x400000000000000) /* The guest's interrupt file */
#define HY_RISCV_HSTATEEN0_AIA_SHIFT 59
#define HY_RISCV_HSTATEEN0_AIA_MASK UINT64_C(0x800000000000000) /* Other state of the advanced interrupt architecture */
#define HY_RISCV_HSTATEEN0_CSRIND_SHIFT 60
#define HY_RISCV_HSTATEEN0_CSRIND_MASK UINT64_C(0x1000000000000000) /* siselect and sireg */
#define HY_RISCV_HSTATEEN0_ENVCFG_SHIFT 62
#define HY_RISCV_HSTATEEN0_ENVCFG_MASK UINT64_C(0x4000000000000000) /* senvcfg */
#define HY_RISCV_HSTATEEN0_SE0_SHIFT 63
#define HY_RISCV_HSTATEEN0_SE0_MASK UINT64_C(0x8000000000000000) /* sstateen0 */

/* The guest's status; reset: FP and vector state off (Virtual Supervisor Status Register) */
#define HY_RISCV_VSSTATUS_SIE_SHIFT 1
#define HY_RISCV_VSSTATUS_SIE_MASK UINT64_C(0x2) /* Interrupts are taken */
#define HY_RISCV_VSSTATUS_SPIE_SHIFT 5
#define HY_RISCV_VSSTATUS_SPIE_MASK UINT64_C(0x20) /* SIE before the trap */
#define HY_RISCV_VSSTATUS_UBE_SHIFT 6
#define HY_RISCV_VSSTATUS_UBE_MASK UINT64_C(0x40) /* User mode is big-endian */
#define HY_RISCV_VSSTATUS_SPP_SHIFT 8
#define HY_RISCV_VSSTATUS_SPP_MASK UINT64_C(0x100) /* Privilege before the trap: 1 VS, 0 VU */
#define HY_RISCV_VSSTATUS_VS_SHIFT 9
#define HY_RISCV_VSSTATUS_VS_MASK UINT64_C(0x600) /* Vector state: 0 off, 1 initial, 2 clean, 3 dirty */
#define HY_RISCV_VSSTATUS_FS_SHIFT 13
#define HY_RISCV_VSSTATUS_FS_MASK UINT64_C(0x6000) /* FP state */
#define HY_RISCV_VSSTATUS_XS_SHIFT 15
#define HY_RISCV_VSSTATUS_XS_MASK UINT64_C(0x18000) /* State of other extensions */
#define HY_RISCV_VSSTATUS_SUM_SHIFT 18
#define HY_RISCV_VSSTATUS_SUM_MASK UINT64_C(0x40000) /* Supervisor accesses to user pages are permitted */
#define HY_RISCV_VSSTATUS_MXR_SHIFT 19
#define HY_RISCV_VSSTATUS_MXR_MASK UINT64_C(0x80000) /* Loads from executable pages are permitted */
#define HY_RISCV_VSSTATUS_SPELP_SHIFT 23
#define HY_RISCV_VSSTATUS_SPELP_MASK UINT64_C(0x800000) /* A landing pad was expected before the trap */
#define HY_RISCV_VSSTATUS_SDT_SHIFT 24
#define HY_RISCV_VSSTATUS_SDT_MASK UINT64_C(0x1000000) /* A trap now would be a double trap */
#define HY_RISCV_VSSTATUS_UXL_SHIFT 32
#define HY_RISCV_VSSTATUS_UXL_MASK UINT64_C(0x300000000) /* XLEN of user mode: 2 is 64 bits */
#define HY_RISCV_VSSTATUS_SD_SHIFT 63
#define HY_RISCV_VSSTATUS_SD_MASK UINT64_C(0x8000000000000000) /* Some state is dirty */

/* The guest's interrupt enables (Virtual Supervisor Interrupt Registers) */
#define HY_RISCV_VSIE_SSIE_SHIFT 1
#define HY_RISCV_VSIE_SSIE_MASK UINT64_C(0x2) /* Software interrupt */
#define HY_RISCV_VSIE_STIE_SHIFT 5
#define HY_RISCV_VSIE_STIE_MASK UINT64_C(0x20) /* Timer interrupt */
#define HY_RISCV_VSIE_SEIE_SHIFT 9
#define HY_RISCV_VSIE_SEIE_MASK UINT64_C(0x200) /* External interrupt */
#define HY_RISCV_VSIE_LCOFIE_SHIFT 13
#define HY_RISCV_VSIE_LCOFIE_MASK UINT64_C(0x2000) /* Overflow of a performance counter */
#define HY_RISCV_VSIE_REST_SHIFT 14
#define HY_RISCV_VSIE_REST_MASK UINT64_C(0xffffffffffffc000) /* Local interrupts of the advanced interrupt architecture */

/* The guest's trap vector (Virtual Supervisor Trap Vector Base Address Register) */
#define HY_RISCV_VSTVEC_MODE_SHIFT 0
#define HY_RISCV_VSTVEC_MODE_MASK UINT64_C(0x3) /* 0 one entry, 1 an entry for each interrupt */
#define HY_RISCV_VSTVEC_BASE_SHIFT 2
#define HY_RISCV_VSTVEC_BASE_MASK UINT64_C(0xfffffffffffffffc) /* Address of the first entry shifted right by 2 */

/* The guest's trap cause (Virtual Supervisor Cause Register) */
#define HY_RISCV_VSCAUSE_CODE_SHIFT 0
#define HY_RISCV_VSCAUSE_CODE_MASK UINT64_C(0x7fffffffffffffff) /* Exception or interrupt number */
#define HY_RISCV_VSCAUSE_INTERRUPT_SHIFT 63
#define HY_RISCV_VSCAUSE_INTERRUPT_MASK UINT64_C(0x8000000000000000) /* An interrupt */

/* The guest's first stage (Virtual Supervisor Address Translation and Protection Register) */
#define HY_RISCV_VSATP_PPN_SHIFT 0
#define HY_RISCV_VSATP_PPN_MASK UINT64_C(0xfffffffffff) /* Page number of the root */
#define HY_RISCV_VSATP_ASID_SHIFT 44
#define HY_RISCV_VSATP_ASID_MASK UINT64_C(0xffff00000000000) /* Address space */
#define HY_RISCV_VSATP_MODE_SHIFT 60
#define HY_RISCV_VSATP_MODE_MASK UINT64_C(0xf000000000000000) /* 0 none, 8 Sv39, 9 Sv48, 10 Sv57 */

/* Interrupts that are made pending for the guest; behind vstimecmp, since some CPUs take a timer interrupt back when that is
 * written (Hypervisor Interrupt Registers) */
#define HY_RISCV_HVIP_VSSIP_SHIFT 2
#define HY_RISCV_HVIP_VSSIP_MASK UINT64_C(0x4) /* A software interrupt is pending for the guest */
#define HY_RISCV_HVIP_VSTIP_SHIFT 6
#define HY_RISCV_HVIP_VSTIP_MASK UINT64_C(0x40) /* A timer interrupt is pending for the guest */
#define HY_RISCV_HVIP_VSEIP_SHIFT 10
#define HY_RISCV_HVIP_VSEIP_MASK UINT64_C(0x400) /* An external interrupt is pending for the guest */
#define HY_RISCV_HVIP_REST_SHIFT 11
#define HY_RISCV_HVIP_REST_MASK UINT64_C(0xfffffffffffff800) /* Local interrupts of the advanced interrupt architecture */

/* Counters that user mode reads, the guest's too; reset: all that hcounteren lets through (Counter-Enable Register) */
#define HY_RISCV_SCOUNTEREN_CY_SHIFT 0
#define HY_RISCV_SCOUNTEREN_CY_MASK UINT64_C(0x1) /* cycle */
#define HY_RISCV_SCOUNTEREN_TM_SHIFT 1
#define HY_RISCV_SCOUNTEREN_TM_MASK UINT64_C(0x2) /* time */
#define HY_RISCV_SCOUNTEREN_IR_SHIFT 2
#define HY_RISCV_SCOUNTEREN_IR_MASK UINT64_C(0x4) /* instret */
#define HY_RISCV_SCOUNTEREN_HPM_SHIFT 3
#define HY_RISCV_SCOUNTEREN_HPM_MASK UINT64_C(0xfffffff8) /* Performance counters */

/* Environment of user mode, the guest's too (Supervisor Environment Configuration Register) */
#define HY_RISCV_SENVCFG_FIOM_SHIFT 0
#define HY_RISCV_SENVCFG_FIOM_MASK UINT64_C(0x1) /* FENCE of device accesses orders memory too */
#define HY_RISCV_SENVCFG_LPE_SHIFT 2
#define HY_RISCV_SENVCFG_LPE_MASK UINT64_C(0x4) /* Landing pads in user mode */
#define HY_RISCV_SENVCFG_SSE_SHIFT 3
#define HY_RISCV_SENVCFG_SSE_MASK UINT64_C(0x8) /* Shadow stacks in user mode */
#define HY_RISCV_SENVCFG_CBIE_SHIFT 4
#define HY_RISCV_SENVCFG_CBIE_MASK UINT64_C(0x30) /* Cache-block invalidate: 0 traps, 1 flushes, 3 invalidates */
#define HY_RISCV_SENVCFG_CBCFE_SHIFT 6
#define HY_RISCV_SENVCFG_CBCFE_MASK UINT64_C(0x40) /* Cache-block clean and flush */
#define HY_RISCV_SENVCFG_CBZE_SHIFT 7
#define HY_RISCV_SENVCFG_CBZE_MASK UINT64_C(0x80) /* Cache-block zero */
#define HY_RISCV_SENVCFG_PMM_SHIFT 32
#define HY_RISCV_SENVCFG_PMM_MASK UINT64_C(0x300000000) /* Pointer masking in user mode */

/* Interrupt enables (Supervisor Interrupt Registers) */
#define HY_RISCV_SIE_SSIE_SHIFT 1
#define HY_RISCV_SIE_SSIE_MASK UINT64_C(0x2) /* Software interrupt */
#define HY_RISCV_SIE_STIE_SHIFT 5
#define HY_RISCV_SIE_STIE_MASK UINT64_C(0x20) /* Timer interrupt */
#define HY_RISCV_SIE_SEIE_SHIFT 9
#define HY_RISCV_SIE_SEIE_MASK UINT64_C(0x200) /* External interrupt */
#define HY_RISCV_SIE_LCOFIE_SHIFT 13
#define HY_RISCV_SIE_LCOFIE_MASK UINT64_C(0x2000) /* Overflow of a performance counter */
#define HY_RISCV_SIE_REST_SHIFT 14
#define HY_RISCV_SIE_REST_MASK UINT64_C(0xffffffffffffc000) /* Local interrupts of the advanced interrupt architecture */

/* Trap cause (Supervisor Cause Register) */
#define HY_RISCV_SCAUSE_CODE_SHIFT 0
#define HY_RISCV_SCAUSE_CODE_MASK UINT64_C(0x7fffffffffffffff) /* Exception or interrupt number */
#define HY_RISCV_SCAUSE_INTERRUPT_SHIFT 63
#define HY_RISCV_SCAUSE_INTERRUPT_MASK UINT64_C(0x8000000000000000) /* An interrupt */

/* Interrupts that are pending (Supervisor Interrupt Registers) */
#define HY_RISCV_SIP_SSIP_SHIFT 1
#define HY_RISCV_SIP_SSIP_MASK UINT64_C(0x2) /* Software interrupt */
#define HY_RISCV_SIP_STIP_SHIFT 5
#define HY_RISCV_SIP_STIP_MASK UINT64_C(0x20) /* Timer interrupt */
#define HY_RISCV_SIP_SEIP_SHIFT 9
#define HY_RISCV_SIP_SEIP_MASK UINT64_C(0x200) /* External interrupt */
#define HY_RISCV_SIP_LCOFIP_SHIFT 13
#define HY_RISCV_SIP_LCOFIP_MASK UINT64_C(0x2000) /* Overflow of a performance counter */
#define HY_RISCV_SIP_REST_SHIFT 14
#define HY_RISCV_SIP_REST_MASK UINT64_C(0xffffffffffffc000) /* Local interrupts of the advanced interrupt architecture */

/* Interrupts that are pending for the guest (Hypervisor Interrupt Registers) */
#define HY_RISCV_HIP_VSSIP_SHIFT 2
#define HY_RISCV_HIP_VSSIP_MASK UINT64_C(0x4) /* The guest's software interrupt */
#define HY_RISCV_HIP_VSTIP_SHIFT 6
#define HY_RISCV_HIP_VSTIP_MASK UINT64_C(0x40) /* The guest's timer interrupt, from hvip or vstimecmp */
#define HY_RISCV_HIP_VSEIP_SHIFT 10
#define HY_RISCV_HIP_VSEIP_MASK UINT64_C(0x400) /* The guest's external interrupt, from hvip or hgeip */
#define HY_RISCV_HIP_SGEIP_SHIFT 12
#define HY_RISCV_HIP_SGEIP_MASK UINT64_C(0x1000) /* HS mode's interrupt of guests that are not running */
#define HY_RISCV_HIP_REST_SHIFT 13
#define HY_RISCV_HIP_REST_MASK UINT64_C(0xffffffffffffe000) /* Local interrupts of the advanced interrupt architecture */

/* SRET enters the guest, and WFI traps; SFENCE, satp and SRET are the guest's own. SPVP is what the hardware says. (Hypervisor
 * Status Register) */
#define HY_RISCV_HSTATUS_GUEST \
	(HY_RISCV_HSTATUS_SPV_MASK | HY_RISCV_HSTATUS_SPVP_MASK | HY_RISCV_HSTATUS_VTW_MASK | \
	 (UINT64_C(2) << HY_RISCV_HSTATUS_VSXL_SHIFT)) /* 0x200200180 */

/* desc/arch/riscv64/controls.yaml#controls.hstatus_guest: hstatus for a CPU with `features`. */
static inline uint64_t hy_riscv_hstatus_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_HSTATUS_GUEST;
}

/* HS mode's status when a guest starts, in VS mode; FP and vector state is off until its first use. (Supervisor Status Register) */
#define HY_RISCV_SSTATUS_GUEST \
	(HY_RISCV_SSTATUS_SPP_MASK | (UINT64_C(2) << HY_RISCV_SSTATUS_UXL_SHIFT)) /* 0x200000100 */

/* desc/arch/riscv64/controls.yaml#controls.sstatus_guest: sstatus for a CPU with `features`. */
static inline uint64_t hy_riscv_sstatus_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_SSTATUS_GUEST;
}

/* What is on while the guest's FP and vector state is loaded. (Supervisor Status Register) */
#define HY_RISCV_SSTATUS_FP UINT64_C(0) /* 0x0 */

/* desc/arch/riscv64/controls.yaml#controls.sstatus_fp: sstatus for a CPU with `features`. */
static inline uint64_t hy_riscv_sstatus_fp(uint64_t features)
{
	uint64_t value = HY_RISCV_SSTATUS_FP;

	if (features & HY_RISCV_FEATURE_FP)
		value |= (UINT64_C(1) << HY_RISCV_SSTATUS_FS_SHIFT);
	if (features & HY_RISCV_FEATURE_VECTOR)
		value |= (UINT64_C(1) << HY_RISCV_SSTATUS_VS_SHIFT);
	return value;
}

/* Where a guest starts. (Virtual Supervisor Status Register) */
#define HY_RISCV_VSSTATUS_RESET (UINT64_C(2) << HY_RISCV_VSSTATUS_UXL_SHIFT) /* 0x200000000 */

/* desc/arch/riscv64/controls.yaml#controls.vsstatus_reset: vsstatus for a CPU with `features`. */
static inline uint64_t hy_riscv_vsstatus_reset(uint64_t features)
{
	(void)features;
	return HY_RISCV_VSSTATUS_RESET;
}

/* The guest takes all interrupts of its own. (Hypervisor Trap Delegation Registers) */
#define HY_RISCV_HIDELEG_GUEST \
	(HY_RISCV_HIDELEG_VSSI_MASK | HY_RISCV_HIDELEG_VSTI_MASK | HY_RISCV_HIDELEG_VSEI_MASK) /* 0x444 */

/* desc/arch/riscv64/controls.yaml#controls.hideleg_guest: hideleg for a CPU with `features`. */
static inline uint64_t hy_riscv_hideleg_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_HIDELEG_GUEST;
}

/* The guest takes what is its own. Illegal instructions come to HS mode: they may be the first use of FP or vector state.
 * (Hypervisor Trap Delegation Registers) */
#define HY_RISCV_HEDELEG_GUEST \
	(HY_RISCV_HEDELEG_INSTRUCTION_MISALIGNED_MASK | HY_RISCV_HEDELEG_INSTRUCTION_ACCESS_MASK | HY_RISCV_HEDELEG_BREAKPOINT_MASK | \
	 HY_RISCV_HEDELEG_LOAD_MISALIGNED_MASK | HY_RISCV_HEDELEG_LOAD_ACCESS_MASK | HY_RISCV_HEDELEG_STORE_MISALIGNED_MASK | \
	 HY_RISCV_HEDELEG_STORE_ACCESS_MASK | HY_RISCV_HEDELEG_USER_CALL_MASK | HY_RISCV_HEDELEG_INSTRUCTION_PAGE_MASK | \
	 HY_RISCV_HEDELEG_LOAD_PAGE_MASK | HY_RISCV_HEDELEG_STORE_PAGE_MASK | HY_RISCV_HEDELEG_SOFTWARE_CHECK_MASK) /* 0x4b1fb */

/* desc/arch/riscv64/controls.yaml#controls.hedeleg_guest: hedeleg for a CPU with `features`. */
static inline uint64_t hy_riscv_hedeleg_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_HEDELEG_GUEST;
}

/* The same with the guest's FP and vector state loaded: illegal instructions are its own too. (Hypervisor Trap Delegation
 * Registers) */
#define HY_RISCV_HEDELEG_FP_LIVE \
	(HY_RISCV_HEDELEG_INSTRUCTION_MISALIGNED_MASK | HY_RISCV_HEDELEG_INSTRUCTION_ACCESS_MASK | HY_RISCV_HEDELEG_ILLEGAL_INSTRUCTION_MASK | \
	 HY_RISCV_HEDELEG_BREAKPOINT_MASK | HY_RISCV_HEDELEG_LOAD_MISALIGNED_MASK | HY_RISCV_HEDELEG_LOAD_ACCESS_MASK | \
	 HY_RISCV_HEDELEG_STORE_MISALIGNED_MASK | HY_RISCV_HEDELEG_STORE_ACCESS_MASK | HY_RISCV_HEDELEG_USER_CALL_MASK | \
	 HY_RISCV_HEDELEG_INSTRUCTION_PAGE_MASK | HY_RISCV_HEDELEG_LOAD_PAGE_MASK | HY_RISCV_HEDELEG_STORE_PAGE_MASK | \
	 HY_RISCV_HEDELEG_SOFTWARE_CHECK_MASK) /* 0x4b1ff */

/* desc/arch/riscv64/controls.yaml#controls.hedeleg_fp_live: hedeleg for a CPU with `features`. */
static inline uint64_t hy_riscv_hedeleg_fp_live(uint64_t features)
{
	(void)features;
	return HY_RISCV_HEDELEG_FP_LIVE;
}

/* The guest reads time; cycles and events are not its own. (Hypervisor Counter-Enable) */
#define HY_RISCV_HCOUNTEREN_GUEST HY_RISCV_HCOUNTEREN_TM_MASK /* 0x2 */

/* desc/arch/riscv64/controls.yaml#controls.hcounteren_guest: hcounteren for a CPU with `features`. */
static inline uint64_t hy_riscv_hcounteren_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_HCOUNTEREN_GUEST;
}

/* What is switched, or has no state. A cache-block invalidate becomes a flush, so that it shows nothing of others. (Hypervisor
 * Environment Configuration Register) */
#define HY_RISCV_HENVCFG_GUEST UINT64_C(0) /* 0x0 */

/* desc/arch/riscv64/controls.yaml#controls.henvcfg_guest: henvcfg for a CPU with `features`. */
static inline uint64_t hy_riscv_henvcfg_guest(uint64_t features)
{
	uint64_t value = HY_RISCV_HENVCFG_GUEST;

	if (features & HY_RISCV_FEATURE_SSTC)
		value |= HY_RISCV_HENVCFG_STCE_MASK;
	if (features & HY_RISCV_FEATURE_SVPBMT)
		value |= HY_RISCV_HENVCFG_PBMTE_MASK;
	if (features & HY_RISCV_FEATURE_SVADU)
		value |= HY_RISCV_HENVCFG_ADUE_MASK;
	if (features & HY_RISCV_FEATURE_ZICBOM)
		value |= (UINT64_C(1) << HY_RISCV_HENVCFG_CBIE_SHIFT) | HY_RISCV_HENVCFG_CBCFE_MASK;
	if (features & HY_RISCV_FEATURE_ZICBOZ)
		value |= HY_RISCV_HENVCFG_CBZE_MASK;
	return value;
}

/* The guest reaches senvcfg; what is not switched traps. (State Enable Extension) */
#define HY_RISCV_HSTATEEN0_GUEST HY_RISCV_HSTATEEN0_ENVCFG_MASK /* 0x4000000000000000 */

/* desc/arch/riscv64/controls.yaml#controls.hstateen0_guest: hstateen0 for a CPU with `features`. */
static inline uint64_t hy_riscv_hstateen0_guest(uint64_t features)
{
	(void)features;
	return HY_RISCV_HSTATEEN0_GUEST;
}

/* What enabling a CPU writes before the features are probed. (Hypervisor Environment Configuration Register) */
#define HY_RISCV_HENVCFG_PROBE \
	(HY_RISCV_HENVCFG_CBCFE_MASK | HY_RISCV_HENVCFG_CBZE_MASK | HY_RISCV_HENVCFG_ADUE_MASK | \
	 HY_RISCV_HENVCFG_PBMTE_MASK | HY_RISCV_HENVCFG_STCE_MASK) /* 0xe0000000000000c0 */

/* desc/arch/riscv64/controls.yaml#controls.henvcfg_probe: henvcfg for a CPU with `features`. */
static inline uint64_t hy_riscv_henvcfg_probe(uint64_t features)
{
	(void)features;
	return HY_RISCV_HENVCFG_PROBE;
}

/* What is set in HS mode's status before the features are probed. (Supervisor Status Register) */
#define HY_RISCV_SSTATUS_PROBE \
	((UINT64_C(1) << HY_RISCV_SSTATUS_FS_SHIFT) | (UINT64_C(1) << HY_RISCV_SSTATUS_VS_SHIFT)) /* 0x2200 */

/* desc/arch/riscv64/controls.yaml#controls.sstatus_probe: sstatus for a CPU with `features`. */
static inline uint64_t hy_riscv_sstatus_probe(uint64_t features)
{
	(void)features;
	return HY_RISCV_SSTATUS_PROBE;
}

/* What enabling a CPU writes before the features are probed. (Hypervisor Guest Address Translation and Protection Register) */
#define HY_RISCV_HGATP_PROBE HY_RISCV_HGATP_VMID_MASK /* 0x3fff00000000000 */

/* desc/arch/riscv64/controls.yaml#controls.hgatp_probe: hgatp for a CPU with `features`. */
static inline uint64_t hy_riscv_hgatp_probe(uint64_t features)
{
	(void)features;
	return HY_RISCV_HGATP_PROBE;
}

#endif
/* crc32 4765d517 */
