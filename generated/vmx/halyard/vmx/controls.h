/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml, desc/arch/vmx/controls.yaml by `./halyard gen`; do not
 * edit. */
#ifndef HALYARD_VMX_CONTROLS_H
#define HALYARD_VMX_CONTROLS_H

#include <halyard/arch/controls.h>
#include <halyard/vmx/features.h>

/* Debug control (APM 13.1.1.4) */
#define HY_VMX_DR7_BREAKPOINTS_SHIFT 0
#define HY_VMX_DR7_BREAKPOINTS_MASK UINT64_C(0x1fff) /* Which breakpoints are on */
#define HY_VMX_DR7_GD_SHIFT 13
#define HY_VMX_DR7_GD_MASK UINT64_C(0x2000) /* Touching debug registers is a debug exception */
#define HY_VMX_DR7_KINDS_SHIFT 14
#define HY_VMX_DR7_KINDS_MASK UINT64_C(0xffffc000) /* Kinds of breakpoints */

/* What holds interrupts back (SDM 25.4.2 Table 25-3) */
#define HY_VMX_INTERRUPTIBILITY_STI_SHIFT 0
#define HY_VMX_INTERRUPTIBILITY_STI_MASK UINT64_C(0x1) /* Behind STI */
#define HY_VMX_INTERRUPTIBILITY_MOV_SS_SHIFT 1
#define HY_VMX_INTERRUPTIBILITY_MOV_SS_MASK UINT64_C(0x2) /* Behind a load of SS */
#define HY_VMX_INTERRUPTIBILITY_SMI_SHIFT 2
#define HY_VMX_INTERRUPTIBILITY_SMI_MASK UINT64_C(0x4) /* SMIs are held back */
#define HY_VMX_INTERRUPTIBILITY_NMI_SHIFT 3
#define HY_VMX_INTERRUPTIBILITY_NMI_MASK UINT64_C(0x8) /* NMIs are held back: the guest is in its handler of one */
#define HY_VMX_INTERRUPTIBILITY_ENCLAVE_SHIFT 4
#define HY_VMX_INTERRUPTIBILITY_ENCLAVE_MASK UINT64_C(0x10) /* The interrupted code was in an enclave */

/* Attributes of SS; those of other segments have the same form (SDM 25.4.1 Table 25-2) */
#define HY_VMX_SS_RIGHTS_TYPE_SHIFT 0
#define HY_VMX_SS_RIGHTS_TYPE_MASK UINT64_C(0xf) /* Type of the segment */
#define HY_VMX_SS_RIGHTS_S_SHIFT 4
#define HY_VMX_SS_RIGHTS_S_MASK UINT64_C(0x10) /* No system segment */
#define HY_VMX_SS_RIGHTS_DPL_SHIFT 5
#define HY_VMX_SS_RIGHTS_DPL_MASK UINT64_C(0x60) /* Privilege level */
#define HY_VMX_SS_RIGHTS_P_SHIFT 7
#define HY_VMX_SS_RIGHTS_P_MASK UINT64_C(0x80) /* Present */
#define HY_VMX_SS_RIGHTS_AVL_SHIFT 12
#define HY_VMX_SS_RIGHTS_AVL_MASK UINT64_C(0x1000) /* Software's */
#define HY_VMX_SS_RIGHTS_L_SHIFT 13
#define HY_VMX_SS_RIGHTS_L_MASK UINT64_C(0x2000) /* 64-bit code */
#define HY_VMX_SS_RIGHTS_DB_SHIFT 14
#define HY_VMX_SS_RIGHTS_DB_MASK UINT64_C(0x4000) /* 32-bit code */
#define HY_VMX_SS_RIGHTS_G_SHIFT 15
#define HY_VMX_SS_RIGHTS_G_MASK UINT64_C(0x8000) /* The limit counts pages */
#define HY_VMX_SS_RIGHTS_UNUSABLE_SHIFT 16
#define HY_VMX_SS_RIGHTS_UNUSABLE_MASK UINT64_C(0x10000) /* No access through it */

/* Debug exceptions that are due and not delivered (SDM 25.4.2 Table 25-4) */
#define HY_VMX_PENDING_DEBUG_BREAKPOINTS_SHIFT 0
#define HY_VMX_PENDING_DEBUG_BREAKPOINTS_MASK UINT64_C(0xf) /* Which of DR0 to DR3 was met */
#define HY_VMX_PENDING_DEBUG_ENABLED_SHIFT 12
#define HY_VMX_PENDING_DEBUG_ENABLED_MASK UINT64_C(0x1000) /* One of them was enabled in DR7 */
#define HY_VMX_PENDING_DEBUG_SINGLE_STEP_SHIFT 14
#define HY_VMX_PENDING_DEBUG_SINGLE_STEP_MASK UINT64_C(0x4000) /* Single step */
#define HY_VMX_PENDING_DEBUG_RTM_SHIFT 16
#define HY_VMX_PENDING_DEBUG_RTM_MASK UINT64_C(0x10000) /* In a transaction */

/* Which asynchronous events leave the guest (SDM 25.6.1 Table 25-5) */
#define HY_VMX_PIN_BASED_EXTERNAL_INTERRUPT_SHIFT 0
#define HY_VMX_PIN_BASED_EXTERNAL_INTERRUPT_MASK UINT64_C(0x1) /* Interrupts of the host exit */
#define HY_VMX_PIN_BASED_NMI_SHIFT 3
#define HY_VMX_PIN_BASED_NMI_MASK UINT64_C(0x8) /* NMIs exit */
#define HY_VMX_PIN_BASED_VIRTUAL_NMI_SHIFT 5
#define HY_VMX_PIN_BASED_VIRTUAL_NMI_MASK UINT64_C(0x20) /* NMIs of the guest's own */
#define HY_VMX_PIN_BASED_PREEMPTION_TIMER_SHIFT 6
#define HY_VMX_PIN_BASED_PREEMPTION_TIMER_MASK UINT64_C(0x40) /* The preemption timer counts */
#define HY_VMX_PIN_BASED_POSTED_INTERRUPTS_SHIFT 7
#define HY_VMX_PIN_BASED_POSTED_INTERRUPTS_MASK UINT64_C(0x80) /* Posted interrupts */

/* Which instructions and events leave the guest (SDM 25.6.2 Table 25-6) */
#define HY_VMX_PROCESSOR_BASED_INTERRUPT_WINDOW_SHIFT 2
#define HY_VMX_PROCESSOR_BASED_INTERRUPT_WINDOW_MASK UINT64_C(0x4) /* Exit as soon as the guest can take an interrupt */
#define HY_VMX_PROCESSOR_BASED_TSC_OFFSET_SHIFT 3
#define HY_VMX_PROCESSOR_BASED_TSC_OFFSET_MASK UINT64_C(0x8) /* TSC reads get the offset added */
#define HY_VMX_PROCESSOR_BASED_HLT_SHIFT 7
#define HY_VMX_PROCESSOR_BASED_HLT_MASK UINT64_C(0x80) /* HLT exits */
#define HY_VMX_PROCESSOR_BASED_INVLPG_SHIFT 9
#define HY_VMX_PROCESSOR_BASED_INVLPG_MASK UINT64_C(0x200) /* INVLPG exits */
#define HY_VMX_PROCESSOR_BASED_MWAIT_SHIFT 10
#define HY_VMX_PROCESSOR_BASED_MWAIT_MASK UINT64_C(0x400) /* MWAIT exits */
#define HY_VMX_PROCESSOR_BASED_RDPMC_SHIFT 11
#define HY_VMX_PROCESSOR_BASED_RDPMC_MASK UINT64_C(0x800) /* RDPMC exits */
#define HY_VMX_PROCESSOR_BASED_RDTSC_SHIFT 12
#define HY_VMX_PROCESSOR_BASED_RDTSC_MASK UINT64_C(0x1000) /* RDTSC and RDTSCP exit */
#define HY_VMX_PROCESSOR_BASED_CR3_LOAD_SHIFT 15
#define HY_VMX_PROCESSOR_BASED_CR3_LOAD_MASK UINT64_C(0x8000) /* Loads of CR3 exit */
#define HY_VMX_PROCESSOR_BASED_CR3_STORE_SHIFT 16
#define HY_VMX_PROCESSOR_BASED_CR3_STORE_MASK UINT64_C(0x10000) /* Reads of CR3 exit */
#define HY_VMX_PROCESSOR_BASED_TERTIARY_SHIFT 17
#define HY_VMX_PROCESSOR_BASED_TERTIARY_MASK UINT64_C(0x20000) /* The tertiary controls count */
#define HY_VMX_PROCESSOR_BASED_CR8_LOAD_SHIFT 19
#define HY_VMX_PROCESSOR_BASED_CR8_LOAD_MASK UINT64_C(0x80000) /* Loads of CR8 exit */
#define HY_VMX_PROCESSOR_BASED_CR8_STORE_SHIFT 20
#define HY_VMX_PROCESSOR_BASED_CR8_STORE_MASK UINT64_C(0x100000) /* Reads of CR8 exit */
#define HY_VMX_PROCESSOR_BASED_TPR_SHADOW_SHIFT 21
#define HY_VMX_PROCESSOR_BASED_TPR_SHADOW_MASK UINT64_C(0x200000) /* CR8 is in the virtual-APIC page */
#define HY_VMX_PROCESSOR_BASED_NMI_WINDOW_SHIFT 22
#define HY_VMX_PROCESSOR_BASED_NMI_WINDOW_MASK UINT64_C(0x400000) /* Exit as soon as the guest can take an NMI */
#define HY_VMX_PROCESSOR_BASED_MOV_DR_SHIFT 23
#define HY_VMX_PROCESSOR_BASED_MOV_DR_MASK UINT64_C(0x800000) /* MOV to and from debug registers exits */
#define HY_VMX_PROCESSOR_BASED_UNCONDITIONAL_IO_SHIFT 24
#define HY_VMX_PROCESSOR_BASED_UNCONDITIONAL_IO_MASK UINT64_C(0x1000000) /* Every port instruction exits */
#define HY_VMX_PROCESSOR_BASED_IO_BITMAPS_SHIFT 25
#define HY_VMX_PROCESSOR_BASED_IO_BITMAPS_MASK UINT64_C(0x2000000) /* Port instructions exit by bitmaps */
#define HY_VMX_PROCESSOR_BASED_MONITOR_TRAP_SHIFT 27
#define HY_VMX_PROCESSOR_BASED_MONITOR_TRAP_MASK UINT64_C(0x8000000) /* Exit behind every instruction */
#define HY_VMX_PROCESSOR_BASED_MSR_BITMAP_SHIFT 28
#define HY_VMX_PROCESSOR_BASED_MSR_BITMAP_MASK UINT64_C(0x10000000) /* RDMSR and WRMSR exit by bitmaps */
#define HY_VMX_PROCESSOR_BASED_MONITOR_SHIFT 29
#define HY_VMX_PROCESSOR_BASED_MONITOR_MASK UINT64_C(0x20000000) /* MONITOR exits */
#define HY_VMX_PROCESSOR_BASED_PAUSE_SHIFT 30
#define HY_VMX_PROCESSOR_BASED_PAUSE_MASK UINT64_C(0x40000000) /* PAUSE exits */
#define HY_VMX_PROCESSOR_BASED_SECONDARY_SHIFT 31
#define HY_VMX_PROCESSOR_BASED_SECONDARY_MASK UINT64_C(0x80000000) /* The secondary controls count */

/* Secondary processor-based controls (SDM 25.6.2 Table 25-7) */
#define HY_VMX_SECONDARY_APIC_ACCESSES_SHIFT 0
#define HY_VMX_SECONDARY_APIC_ACCESSES_MASK UINT64_C(0x1) /* Accesses to the APIC page exit */
#define HY_VMX_SECONDARY_EPT_SHIFT 1
#define HY_VMX_SECONDARY_EPT_MASK UINT64_C(0x2) /* Extended page tables */
#define HY_VMX_SECONDARY_DESCRIPTOR_TABLES_SHIFT 2
#define HY_VMX_SECONDARY_DESCRIPTOR_TABLES_MASK UINT64_C(0x4) /* Instructions of descriptor tables exit */
#define HY_VMX_SECONDARY_RDTSCP_SHIFT 3
#define HY_VMX_SECONDARY_RDTSCP_MASK UINT64_C(0x8) /* RDTSCP is there */
#define HY_VMX_SECONDARY_X2APIC_SHIFT 4
#define HY_VMX_SECONDARY_X2APIC_MASK UINT64_C(0x10) /* MSRs of the x2APIC are virtual */
#define HY_VMX_SECONDARY_VPID_SHIFT 5
#define HY_VMX_SECONDARY_VPID_MASK UINT64_C(0x20) /* Translations are tagged by VPID */
#define HY_VMX_SECONDARY_WBINVD_SHIFT 6
#define HY_VMX_SECONDARY_WBINVD_MASK UINT64_C(0x40) /* WBINVD and WBNOINVD exit */
#define HY_VMX_SECONDARY_UNRESTRICTED_SHIFT 7
#define HY_VMX_SECONDARY_UNRESTRICTED_MASK UINT64_C(0x80) /* Real mode and protection without paging */
#define HY_VMX_SECONDARY_APIC_REGISTERS_SHIFT 8
#define HY_VMX_SECONDARY_APIC_REGISTERS_MASK UINT64_C(0x100) /* Reads of APIC registers are virtual */
#define HY_VMX_SECONDARY_INTERRUPT_DELIVERY_SHIFT 9
#define HY_VMX_SECONDARY_INTERRUPT_DELIVERY_MASK UINT64_C(0x200) /* Virtual interrupts are delivered by hardware */
#define HY_VMX_SECONDARY_PAUSE_LOOP_SHIFT 10
#define HY_VMX_SECONDARY_PAUSE_LOOP_MASK UINT64_C(0x400) /* A series of PAUSE exits */
#define HY_VMX_SECONDARY_RDRAND_SHIFT 11
#define HY_VMX_SECONDARY_RDRAND_MASK UINT64_C(0x800) /* RDRAND exits */
#define HY_VMX_SECONDARY_INVPCID_SHIFT 12
#define HY_VMX_SECONDARY_INVPCID_MASK UINT64_C(0x1000) /* INVPCID is there */
#define HY_VMX_SECONDARY_VMFUNC_SHIFT 13
#define HY_VMX_SECONDARY_VMFUNC_MASK UINT64_C(0x2000) /* VMFUNC is there */
#define HY_VMX_SECONDARY_SHADOWING_SHIFT 14
#define HY_VMX_SECONDARY_SHADOWING_MASK UINT64_C(0x4000) /* VMREAD and VMWRITE use a shadow VMCS */
#define HY_VMX_SECONDARY_ENCLS_SHIFT 15
#define HY_VMX_SECONDARY_ENCLS_MASK UINT64_C(0x8000) /* ENCLS exits by its bitmap */
#define HY_VMX_SECONDARY_RDSEED_SHIFT 16
#define HY_VMX_SECONDARY_RDSEED_MASK UINT64_C(0x10000) /* RDSEED exits */
#define HY_VMX_SECONDARY_PML_SHIFT 17
#define HY_VMX_SECONDARY_PML_MASK UINT64_C(0x20000) /* Page-modification log */
#define HY_VMX_SECONDARY_VIOLATION_VE_SHIFT 18
#define HY_VMX_SECONDARY_VIOLATION_VE_MASK UINT64_C(0x40000) /* EPT violations may become #VE */
#define HY_VMX_SECONDARY_CONCEAL_PT_SHIFT 19
#define HY_VMX_SECONDARY_CONCEAL_PT_MASK UINT64_C(0x80000) /* Processor Trace says nothing of VMX */
#define HY_VMX_SECONDARY_XSAVES_SHIFT 20
#define HY_VMX_SECONDARY_XSAVES_MASK UINT64_C(0x100000) /* XSAVES and XRSTORS are there */
#define HY_VMX_SECONDARY_PASID_SHIFT 21
#define HY_VMX_SECONDARY_PASID_MASK UINT64_C(0x200000) /* PASIDs are translated */
#define HY_VMX_SECONDARY_MODE_BASED_EXECUTE_SHIFT 22
#define HY_VMX_SECONDARY_MODE_BASED_EXECUTE_MASK UINT64_C(0x400000) /* EPT tells execution by user and supervisor apart */
#define HY_VMX_SECONDARY_SUB_PAGE_SHIFT 23
#define HY_VMX_SECONDARY_SUB_PAGE_MASK UINT64_C(0x800000) /* EPT has write permissions of 128 bytes */
#define HY_VMX_SECONDARY_PT_GPA_SHIFT 24
#define HY_VMX_SECONDARY_PT_GPA_MASK UINT64_C(0x1000000) /* Processor Trace uses guest-physical addresses */
#define HY_VMX_SECONDARY_TSC_SCALING_SHIFT 25
#define HY_VMX_SECONDARY_TSC_SCALING_MASK UINT64_C(0x2000000) /* TSC reads are multiplied */
#define HY_VMX_SECONDARY_USER_WAIT_SHIFT 26
#define HY_VMX_SECONDARY_USER_WAIT_MASK UINT64_C(0x4000000) /* TPAUSE, UMONITOR and UMWAIT are there */
#define HY_VMX_SECONDARY_PCONFIG_SHIFT 27
#define HY_VMX_SECONDARY_PCONFIG_MASK UINT64_C(0x8000000) /* PCONFIG is there */
#define HY_VMX_SECONDARY_ENCLV_SHIFT 28
#define HY_VMX_SECONDARY_ENCLV_MASK UINT64_C(0x10000000) /* ENCLV exits by its bitmap */
#define HY_VMX_SECONDARY_BUS_LOCK_SHIFT 30
#define HY_VMX_SECONDARY_BUS_LOCK_MASK UINT64_C(0x40000000) /* Bus locks exit */
#define HY_VMX_SECONDARY_NOTIFY_SHIFT 31
#define HY_VMX_SECONDARY_NOTIFY_MASK UINT64_C(0x80000000) /* A guest that lets no event in exits */

/* Tertiary processor-based controls (SDM 25.6.2 Table 25-8) */
#define HY_VMX_TERTIARY_LOADIWKEY_SHIFT 0
#define HY_VMX_TERTIARY_LOADIWKEY_MASK UINT64_C(0x1) /* LOADIWKEY exits */
#define HY_VMX_TERTIARY_HLAT_SHIFT 1
#define HY_VMX_TERTIARY_HLAT_MASK UINT64_C(0x2) /* Hypervisor-managed linear-address translation */
#define HY_VMX_TERTIARY_PAGING_WRITE_SHIFT 2
#define HY_VMX_TERTIARY_PAGING_WRITE_MASK UINT64_C(0x4) /* EPT has bits for writes of the page walk */
#define HY_VMX_TERTIARY_GUEST_PAGING_SHIFT 3
#define HY_VMX_TERTIARY_GUEST_PAGING_MASK UINT64_C(0x8) /* Verification of the guest's paging */
#define HY_VMX_TERTIARY_IPI_SHIFT 4
#define HY_VMX_TERTIARY_IPI_MASK UINT64_C(0x10) /* IPIs are virtual */
#define HY_VMX_TERTIARY_SPEC_CTRL_SHIFT 7
#define HY_VMX_TERTIARY_SPEC_CTRL_MASK UINT64_C(0x80) /* IA32_SPEC_CTRL is virtual */

/* What an exit does (SDM 25.7.1 Table 25-13) */
#define HY_VMX_EXIT_CONTROLS_SAVE_DEBUG_SHIFT 2
#define HY_VMX_EXIT_CONTROLS_SAVE_DEBUG_MASK UINT64_C(0x4) /* DR7 and IA32_DEBUGCTL are saved */
#define HY_VMX_EXIT_CONTROLS_HOST_64_SHIFT 9
#define HY_VMX_EXIT_CONTROLS_HOST_64_MASK UINT64_C(0x200) /* The host is in 64-bit mode */
#define HY_VMX_EXIT_CONTROLS_LOAD_PERF_SHIFT 12
#define HY_VMX_EXIT_CONTROLS_LOAD_PERF_MASK UINT64_C(0x1000) /* IA32_PERF_GLOBAL_CTRL is loaded */
#define HY_VMX_EXIT_CONTROLS_ACKNOWLEDGE_SHIFT 15
#define HY_VMX_EXIT_CONTROLS_ACKNOWLEDGE_MASK UINT64_C(0x8000) /* The interrupt controller is acknowledged and the vector ... */
#define HY_VMX_EXIT_CONTROLS_SAVE_PAT_SHIFT 18
#define HY_VMX_EXIT_CONTROLS_SAVE_PAT_MASK UINT64_C(0x40000) /* IA32_PAT is saved */
#define HY_VMX_EXIT_CONTROLS_LOAD_PAT_SHIFT 19
#define HY_VMX_EXIT_CONTROLS_LOAD_PAT_MASK UINT64_C(0x80000) /* IA32_PAT is loaded */
#define HY_VMX_EXIT_CONTROLS_SAVE_EFER_SHIFT 20
#define HY_VMX_EXIT_CONTROLS_SAVE_EFER_MASK UINT64_C(0x100000) /* IA32_EFER is saved */
#define HY_VMX_EXIT_CONTROLS_LOAD_EFER_SHIFT 21
#define HY_VMX_EXIT_CONTROLS_LOAD_EFER_MASK UINT64_C(0x200000) /* IA32_EFER is loaded */
#define HY_VMX_EXIT_CONTROLS_SAVE_TIMER_SHIFT 22
#define HY_VMX_EXIT_CONTROLS_SAVE_TIMER_MASK UINT64_C(0x400000) /* The preemption timer is saved */
#define HY_VMX_EXIT_CONTROLS_CLEAR_BNDCFGS_SHIFT 23
#define HY_VMX_EXIT_CONTROLS_CLEAR_BNDCFGS_MASK UINT64_C(0x800000) /* IA32_BNDCFGS becomes 0 */
#define HY_VMX_EXIT_CONTROLS_CONCEAL_PT_SHIFT 24
#define HY_VMX_EXIT_CONTROLS_CONCEAL_PT_MASK UINT64_C(0x1000000) /* Processor Trace says nothing of it */
#define HY_VMX_EXIT_CONTROLS_CLEAR_RTIT_SHIFT 25
#define HY_VMX_EXIT_CONTROLS_CLEAR_RTIT_MASK UINT64_C(0x2000000) /* IA32_RTIT_CTL becomes 0 */
#define HY_VMX_EXIT_CONTROLS_CLEAR_LBR_SHIFT 26
#define HY_VMX_EXIT_CONTROLS_CLEAR_LBR_MASK UINT64_C(0x4000000) /* IA32_LBR_CTL becomes 0 */
#define HY_VMX_EXIT_CONTROLS_CLEAR_UINV_SHIFT 27
#define HY_VMX_EXIT_CONTROLS_CLEAR_UINV_MASK UINT64_C(0x8000000) /* The user interrupt's vector becomes 0 */
#define HY_VMX_EXIT_CONTROLS_LOAD_CET_SHIFT 28
#define HY_VMX_EXIT_CONTROLS_LOAD_CET_MASK UINT64_C(0x10000000) /* CET state is loaded */
#define HY_VMX_EXIT_CONTROLS_LOAD_PKRS_SHIFT 29
#define HY_VMX_EXIT_CONTROLS_LOAD_PKRS_MASK UINT64_C(0x20000000) /* IA32_PKRS is loaded */
#define HY_VMX_EXIT_CONTROLS_SAVE_PERF_SHIFT 30
#define HY_VMX_EXIT_CONTROLS_SAVE_PERF_MASK UINT64_C(0x40000000) /* IA32_PERF_GLOBAL_CTRL is saved */
#define HY_VMX_EXIT_CONTROLS_SECONDARY_SHIFT 31
#define HY_VMX_EXIT_CONTROLS_SECONDARY_MASK UINT64_C(0x80000000) /* The secondary exit controls count */

/* What an entry does (SDM 25.8.1 Table 25-15) */
#define HY_VMX_ENTRY_CONTROLS_LOAD_DEBUG_SHIFT 2
#define HY_VMX_ENTRY_CONTROLS_LOAD_DEBUG_MASK UINT64_C(0x4) /* DR7 and IA32_DEBUGCTL are loaded */
#define HY_VMX_ENTRY_CONTROLS_LONG_MODE_SHIFT 9
#define HY_VMX_ENTRY_CONTROLS_LONG_MODE_MASK UINT64_C(0x200) /* The guest is in IA-32e mode: EFER.LMA */
#define HY_VMX_ENTRY_CONTROLS_SMM_SHIFT 10
#define HY_VMX_ENTRY_CONTROLS_SMM_MASK UINT64_C(0x400) /* To system-management mode */
#define HY_VMX_ENTRY_CONTROLS_DUAL_MONITOR_SHIFT 11
#define HY_VMX_ENTRY_CONTROLS_DUAL_MONITOR_MASK UINT64_C(0x800) /* Without dual-monitor treatment */
#define HY_VMX_ENTRY_CONTROLS_LOAD_PERF_SHIFT 13
#define HY_VMX_ENTRY_CONTROLS_LOAD_PERF_MASK UINT64_C(0x2000) /* IA32_PERF_GLOBAL_CTRL is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_PAT_SHIFT 14
#define HY_VMX_ENTRY_CONTROLS_LOAD_PAT_MASK UINT64_C(0x4000) /* IA32_PAT is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_EFER_SHIFT 15
#define HY_VMX_ENTRY_CONTROLS_LOAD_EFER_MASK UINT64_C(0x8000) /* IA32_EFER is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_BNDCFGS_SHIFT 16
#define HY_VMX_ENTRY_CONTROLS_LOAD_BNDCFGS_MASK UINT64_C(0x10000) /* IA32_BNDCFGS is loaded */
#define HY_VMX_ENTRY_CONTROLS_CONCEAL_PT_SHIFT 17
#define HY_VMX_ENTRY_CONTROLS_CONCEAL_PT_MASK UINT64_C(0x20000) /* Processor Trace says nothing of it */
#define HY_VMX_ENTRY_CONTROLS_LOAD_RTIT_SHIFT 18
#define HY_VMX_ENTRY_CONTROLS_LOAD_RTIT_MASK UINT64_C(0x40000) /* IA32_RTIT_CTL is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_UINV_SHIFT 19
#define HY_VMX_ENTRY_CONTROLS_LOAD_UINV_MASK UINT64_C(0x80000) /* The user interrupt's vector is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_CET_SHIFT 20
#define HY_VMX_ENTRY_CONTROLS_LOAD_CET_MASK UINT64_C(0x100000) /* CET state is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_LBR_SHIFT 21
#define HY_VMX_ENTRY_CONTROLS_LOAD_LBR_MASK UINT64_C(0x200000) /* IA32_LBR_CTL is loaded */
#define HY_VMX_ENTRY_CONTROLS_LOAD_PKRS_SHIFT 22
#define HY_VMX_ENTRY_CONTROLS_LOAD_PKRS_MASK UINT64_C(0x400000) /* IA32_PKRS is loaded */

/* Exceptions that exit, by vector (SDM 25.6.3) */
#define HY_VMX_EXCEPTION_BITMAP_DIVIDE_SHIFT 0
#define HY_VMX_EXCEPTION_BITMAP_DIVIDE_MASK UINT64_C(0x1) /* #DE */
#define HY_VMX_EXCEPTION_BITMAP_DEBUG_SHIFT 1
#define HY_VMX_EXCEPTION_BITMAP_DEBUG_MASK UINT64_C(0x2) /* #DB */
#define HY_VMX_EXCEPTION_BITMAP_NMI_SHIFT 2
#define HY_VMX_EXCEPTION_BITMAP_NMI_MASK UINT64_C(0x4) /* Not this way */
#define HY_VMX_EXCEPTION_BITMAP_BREAKPOINT_SHIFT 3
#define HY_VMX_EXCEPTION_BITMAP_BREAKPOINT_MASK UINT64_C(0x8) /* #BP */
#define HY_VMX_EXCEPTION_BITMAP_OVERFLOW_SHIFT 4
#define HY_VMX_EXCEPTION_BITMAP_OVERFLOW_MASK UINT64_C(0x10) /* #OF */
#define HY_VMX_EXCEPTION_BITMAP_BOUND_SHIFT 5
#define HY_VMX_EXCEPTION_BITMAP_BOUND_MASK UINT64_C(0x20) /* #BR */
#define HY_VMX_EXCEPTION_BITMAP_UNDEFINED_SHIFT 6
#define HY_VMX_EXCEPTION_BITMAP_UNDEFINED_MASK UINT64_C(0x40) /* #UD */
#define HY_VMX_EXCEPTION_BITMAP_NO_COPROCESSOR_SHIFT 7
#define HY_VMX_EXCEPTION_BITMAP_NO_COPROCESSOR_MASK UINT64_C(0x80) /* #NM */
#define HY_VMX_EXCEPTION_BITMAP_DOUBLE_FAULT_SHIFT 8
#define HY_VMX_EXCEPTION_BITMAP_DOUBLE_FAULT_MASK UINT64_C(0x100) /* #DF */
#define HY_VMX_EXCEPTION_BITMAP_COPROCESSOR_OVERRUN_SHIFT 9
#define HY_VMX_EXCEPTION_BITMAP_COPROCESSOR_OVERRUN_MASK UINT64_C(0x200) /* Of old processors */
#define HY_VMX_EXCEPTION_BITMAP_INVALID_TSS_SHIFT 10
#define HY_VMX_EXCEPTION_BITMAP_INVALID_TSS_MASK UINT64_C(0x400) /* #TS */
#define HY_VMX_EXCEPTION_BITMAP_NOT_PRESENT_SHIFT 11
#define HY_VMX_EXCEPTION_BITMAP_NOT_PRESENT_MASK UINT64_C(0x800) /* #NP */
#define HY_VMX_EXCEPTION_BITMAP_STACK_SHIFT 12
#define HY_VMX_EXCEPTION_BITMAP_STACK_MASK UINT64_C(0x1000) /* #SS */
#define HY_VMX_EXCEPTION_BITMAP_GENERAL_PROTECTION_SHIFT 13
#define HY_VMX_EXCEPTION_BITMAP_GENERAL_PROTECTION_MASK UINT64_C(0x2000) /* #GP */
#define HY_VMX_EXCEPTION_BITMAP_PAGE_FAULT_SHIFT 14
#define HY_VMX_EXCEPTION_BITMAP_PAGE_FAULT_MASK UINT64_C(0x4000) /* #PF */
#define HY_VMX_EXCEPTION_BITMAP_VECTOR_15_SHIFT 15
#define HY_VMX_EXCEPTION_BITMAP_VECTOR_15_MASK UINT64_C(0x8000) /* None */
#define HY_VMX_EXCEPTION_BITMAP_X87_SHIFT 16
#define HY_VMX_EXCEPTION_BITMAP_X87_MASK UINT64_C(0x10000) /* #MF */
#define HY_VMX_EXCEPTION_BITMAP_ALIGNMENT_CHECK_SHIFT 17
#define HY_VMX_EXCEPTION_BITMAP_ALIGNMENT_CHECK_MASK UINT64_C(0x20000) /* #AC */
#define HY_VMX_EXCEPTION_BITMAP_MACHINE_CHECK_SHIFT 18
#define HY_VMX_EXCEPTION_BITMAP_MACHINE_CHECK_MASK UINT64_C(0x40000) /* #MC */
#define HY_VMX_EXCEPTION_BITMAP_SIMD_SHIFT 19
#define HY_VMX_EXCEPTION_BITMAP_SIMD_MASK UINT64_C(0x80000) /* #XM */
#define HY_VMX_EXCEPTION_BITMAP_VIRTUALIZATION_SHIFT 20
#define HY_VMX_EXCEPTION_BITMAP_VIRTUALIZATION_MASK UINT64_C(0x100000) /* #VE */
#define HY_VMX_EXCEPTION_BITMAP_CONTROL_PROTECTION_SHIFT 21
#define HY_VMX_EXCEPTION_BITMAP_CONTROL_PROTECTION_MASK UINT64_C(0x200000) /* #CP */
#define HY_VMX_EXCEPTION_BITMAP_OTHERS_SHIFT 22
#define HY_VMX_EXCEPTION_BITMAP_OTHERS_MASK UINT64_C(0xffc00000) /* None yet */

/* EPT pointer (SDM 25.6.11 Table 25-9) */
#define HY_VMX_EPTP_MEMORY_TYPE_SHIFT 0
#define HY_VMX_EPTP_MEMORY_TYPE_MASK UINT64_C(0x7) /* Of the tables: 0 uncacheable, 6 write-back */
#define HY_VMX_EPTP_WALK_SHIFT 3
#define HY_VMX_EPTP_WALK_MASK UINT64_C(0x38) /* Levels, less one */
#define HY_VMX_EPTP_ACCESSED_DIRTY_SHIFT 6
#define HY_VMX_EPTP_ACCESSED_DIRTY_MASK UINT64_C(0x40) /* Accessed and dirty flags are kept */
#define HY_VMX_EPTP_SHADOW_STACK_SHIFT 7
#define HY_VMX_EPTP_SHADOW_STACK_MASK UINT64_C(0x80) /* Supervisor shadow-stack pages are enforced */
#define HY_VMX_EPTP_ROOT_SHIFT 12
#define HY_VMX_EPTP_ROOT_MASK UINT64_C(0xffffffffff000) /* Frame of the root */

/* Event that the entry delivers (SDM 25.8.3 Table 25-16) */
#define HY_VMX_ENTRY_INTERRUPTION_VECTOR_SHIFT 0
#define HY_VMX_ENTRY_INTERRUPTION_VECTOR_MASK UINT64_C(0xff) /* Vector */
#define HY_VMX_ENTRY_INTERRUPTION_TYPE_SHIFT 8
#define HY_VMX_ENTRY_INTERRUPTION_TYPE_MASK UINT64_C(0x700) /* Interrupt 0, NMI 2, exception 3, software interrupt 4, ... */
#define HY_VMX_ENTRY_INTERRUPTION_HAS_ERROR_SHIFT 11
#define HY_VMX_ENTRY_INTERRUPTION_HAS_ERROR_MASK UINT64_C(0x800) /* An error code is delivered */
#define HY_VMX_ENTRY_INTERRUPTION_VALID_SHIFT 31
#define HY_VMX_ENTRY_INTERRUPTION_VALID_MASK UINT64_C(0x80000000) /* There is one */

/* Why the guest exited (SDM 25.9.1 Table 25-17) */
#define HY_VMX_EXIT_REASON_REASON_SHIFT 0
#define HY_VMX_EXIT_REASON_REASON_MASK UINT64_C(0xffff) /* Basic reason */
#define HY_VMX_EXIT_REASON_ENCLAVE_SHIFT 27
#define HY_VMX_EXIT_REASON_ENCLAVE_MASK UINT64_C(0x8000000) /* From enclave mode */
#define HY_VMX_EXIT_REASON_MTF_SHIFT 28
#define HY_VMX_EXIT_REASON_MTF_MASK UINT64_C(0x10000000) /* A monitor-trap exit is pending */
#define HY_VMX_EXIT_REASON_ROOT_SHIFT 29
#define HY_VMX_EXIT_REASON_ROOT_MASK UINT64_C(0x20000000) /* From VMX root operation */
#define HY_VMX_EXIT_REASON_FAILED_SHIFT 31
#define HY_VMX_EXIT_REASON_FAILED_MASK UINT64_C(0x80000000) /* The guest was not entered */

/* Whether firmware lets VMX be switched on (SDM 25.7) */
#define HY_VMX_FEATURE_CONTROL_LOCK_SHIFT 0
#define HY_VMX_FEATURE_CONTROL_LOCK_MASK UINT64_C(0x1) /* Nothing of it can be changed until reset */
#define HY_VMX_FEATURE_CONTROL_INSIDE_SMX_SHIFT 1
#define HY_VMX_FEATURE_CONTROL_INSIDE_SMX_MASK UINT64_C(0x2) /* VMXON works in SMX operation */
#define HY_VMX_FEATURE_CONTROL_OUTSIDE_SMX_SHIFT 2
#define HY_VMX_FEATURE_CONTROL_OUTSIDE_SMX_MASK UINT64_C(0x4) /* VMXON works outside of SMX operation */
#define HY_VMX_FEATURE_CONTROL_REST_SHIFT 3
#define HY_VMX_FEATURE_CONTROL_REST_MASK UINT64_C(0xfffffffffffffff8) /* SMX, SGX and others */

/* Revision, sizes and memory type of VMX (SDM A.1) */
#define HY_VMX_VMX_BASIC_REVISION_SHIFT 0
#define HY_VMX_VMX_BASIC_REVISION_MASK UINT64_C(0x7fffffff) /* First word of a VMXON region and of a VMCS */
#define HY_VMX_VMX_BASIC_SIZE_SHIFT 32
#define HY_VMX_VMX_BASIC_SIZE_MASK UINT64_C(0x1fff00000000) /* Bytes of a VMCS */
#define HY_VMX_VMX_BASIC_LOW_ADDRESSES_SHIFT 48
#define HY_VMX_VMX_BASIC_LOW_ADDRESSES_MASK UINT64_C(0x1000000000000) /* Addresses of 32 bits alone */
#define HY_VMX_VMX_BASIC_DUAL_MONITOR_SHIFT 49
#define HY_VMX_VMX_BASIC_DUAL_MONITOR_MASK UINT64_C(0x2000000000000) /* Dual-monitor treatment */
#define HY_VMX_VMX_BASIC_MEMORY_TYPE_SHIFT 50
#define HY_VMX_VMX_BASIC_MEMORY_TYPE_MASK UINT64_C(0x3c000000000000) /* Of the VMCS: 6 write-back */
#define HY_VMX_VMX_BASIC_INS_OUTS_SHIFT 54
#define HY_VMX_VMX_BASIC_INS_OUTS_MASK UINT64_C(0x40000000000000) /* String instructions of ports say what they do */
#define HY_VMX_VMX_BASIC_TRUE_CONTROLS_SHIFT 55
#define HY_VMX_VMX_BASIC_TRUE_CONTROLS_MASK UINT64_C(0x80000000000000) /* The capabilities of default1 bits have MSRs of their own */
#define HY_VMX_VMX_BASIC_ANY_ERROR_CODE_SHIFT 56
#define HY_VMX_VMX_BASIC_ANY_ERROR_CODE_MASK UINT64_C(0x100000000000000) /* Exceptions are injected with or without an error code */

/* What else there is of VMX (SDM A.6) */
#define HY_VMX_VMX_MISC_TIMER_SHIFT_SHIFT 0
#define HY_VMX_VMX_MISC_TIMER_SHIFT_MASK UINT64_C(0x1f) /* The preemption timer counts when this bit of the TSC changes */
#define HY_VMX_VMX_MISC_STORES_LMA_SHIFT 5
#define HY_VMX_VMX_MISC_STORES_LMA_MASK UINT64_C(0x20) /* Exits store EFER.LMA in the entry control of IA-32e mode */
#define HY_VMX_VMX_MISC_HLT_SHIFT 6
#define HY_VMX_VMX_MISC_HLT_MASK UINT64_C(0x40) /* Entry into HLT */
#define HY_VMX_VMX_MISC_SHUTDOWN_SHIFT 7
#define HY_VMX_VMX_MISC_SHUTDOWN_MASK UINT64_C(0x80) /* Entry into shutdown */
#define HY_VMX_VMX_MISC_WAIT_FOR_SIPI_SHIFT 8
#define HY_VMX_VMX_MISC_WAIT_FOR_SIPI_MASK UINT64_C(0x100) /* Entry into wait for SIPI */
#define HY_VMX_VMX_MISC_PROCESSOR_TRACE_SHIFT 14
#define HY_VMX_VMX_MISC_PROCESSOR_TRACE_MASK UINT64_C(0x4000) /* Processor Trace in VMX operation */
#define HY_VMX_VMX_MISC_SMBASE_SHIFT 15
#define HY_VMX_VMX_MISC_SMBASE_MASK UINT64_C(0x8000) /* SMBASE can be read in SMM */
#define HY_VMX_VMX_MISC_CR3_TARGETS_SHIFT 16
#define HY_VMX_VMX_MISC_CR3_TARGETS_MASK UINT64_C(0x1ff0000) /* CR3 targets */
#define HY_VMX_VMX_MISC_MSR_LIST_SHIFT 25
#define HY_VMX_VMX_MISC_MSR_LIST_MASK UINT64_C(0xe000000) /* MSRs in a list: 512 of this, plus one */
#define HY_VMX_VMX_MISC_SMI_UNBLOCK_SHIFT 28
#define HY_VMX_VMX_MISC_SMI_UNBLOCK_MASK UINT64_C(0x10000000) /* SMIs need not be blocked outside of SMM */
#define HY_VMX_VMX_MISC_WRITES_ALL_SHIFT 29
#define HY_VMX_VMX_MISC_WRITES_ALL_MASK UINT64_C(0x20000000) /* VMWRITE reaches exit information too */
#define HY_VMX_VMX_MISC_ZERO_LENGTH_SHIFT 30
#define HY_VMX_VMX_MISC_ZERO_LENGTH_MASK UINT64_C(0x40000000) /* Software events of length 0 */
#define HY_VMX_VMX_MISC_MSEG_REVISION_SHIFT 32
#define HY_VMX_VMX_MISC_MSEG_REVISION_MASK UINT64_C(0xffffffff00000000) /* Revision of MSEG */

/* EPT and VPID (SDM A.10) */
#define HY_VMX_EPT_CAPABILITY_EXECUTE_ONLY_SHIFT 0
#define HY_VMX_EPT_CAPABILITY_EXECUTE_ONLY_MASK UINT64_C(0x1) /* Pages that can be executed and not read */
#define HY_VMX_EPT_CAPABILITY_LEVELS_4_SHIFT 6
#define HY_VMX_EPT_CAPABILITY_LEVELS_4_MASK UINT64_C(0x40) /* Walks of 4 levels */
#define HY_VMX_EPT_CAPABILITY_LEVELS_5_SHIFT 7
#define HY_VMX_EPT_CAPABILITY_LEVELS_5_MASK UINT64_C(0x80) /* Walks of 5 levels */
#define HY_VMX_EPT_CAPABILITY_UNCACHEABLE_SHIFT 8
#define HY_VMX_EPT_CAPABILITY_UNCACHEABLE_MASK UINT64_C(0x100) /* Tables in uncacheable memory */
#define HY_VMX_EPT_CAPABILITY_WRITE_BACK_SHIFT 14
#define HY_VMX_EPT_CAPABILITY_WRITE_BACK_MASK UINT64_C(0x4000) /* Tables in write-back memory */
#define HY_VMX_EPT_CAPABILITY_PAGE_2M_SHIFT 16
#define HY_VMX_EPT_CAPABILITY_PAGE_2M_MASK UINT64_C(0x10000) /* Leaves of 2 MiB */
#define HY_VMX_EPT_CAPABILITY_PAGE_1G_SHIFT 17
#define HY_VMX_EPT_CAPABILITY_PAGE_1G_MASK UINT64_C(0x20000) /* Leaves of 1 GiB */
#define HY_VMX_EPT_CAPABILITY_INVEPT_SHIFT 20
#define HY_VMX_EPT_CAPABILITY_INVEPT_MASK UINT64_C(0x100000) /* INVEPT */
#define HY_VMX_EPT_CAPABILITY_ACCESSED_DIRTY_SHIFT 21
#define HY_VMX_EPT_CAPABILITY_ACCESSED_DIRTY_MASK UINT64_C(0x200000) /* Accessed and dirty flags */
#define HY_VMX_EPT_CAPABILITY_ADVANCED_INFORMATION_SHIFT 22
#define HY_VMX_EPT_CAPABILITY_ADVANCED_INFORMATION_MASK UINT64_C(0x400000) /* Violations say more */
#define HY_VMX_EPT_CAPABILITY_SHADOW_STACK_SHIFT 23
#define HY_VMX_EPT_CAPABILITY_SHADOW_STACK_MASK UINT64_C(0x800000) /* Supervisor shadow stacks */
#define HY_VMX_EPT_CAPABILITY_INVEPT_SINGLE_SHIFT 25
#define HY_VMX_EPT_CAPABILITY_INVEPT_SINGLE_MASK UINT64_C(0x2000000) /* INVEPT of one context */
#define HY_VMX_EPT_CAPABILITY_INVEPT_ALL_SHIFT 26
#define HY_VMX_EPT_CAPABILITY_INVEPT_ALL_MASK UINT64_C(0x4000000) /* INVEPT of all contexts */
#define HY_VMX_EPT_CAPABILITY_INVVPID_SHIFT 32
#define HY_VMX_EPT_CAPABILITY_INVVPID_MASK UINT64_C(0x100000000) /* INVVPID */
#define HY_VMX_EPT_CAPABILITY_INVVPID_ADDRESS_SHIFT 40
#define HY_VMX_EPT_CAPABILITY_INVVPID_ADDRESS_MASK UINT64_C(0x10000000000) /* INVVPID of one address */
#define HY_VMX_EPT_CAPABILITY_INVVPID_SINGLE_SHIFT 41
#define HY_VMX_EPT_CAPABILITY_INVVPID_SINGLE_MASK UINT64_C(0x20000000000) /* INVVPID of one context */
#define HY_VMX_EPT_CAPABILITY_INVVPID_ALL_SHIFT 42
#define HY_VMX_EPT_CAPABILITY_INVVPID_ALL_MASK UINT64_C(0x40000000000) /* INVVPID of all contexts */
#define HY_VMX_EPT_CAPABILITY_INVVPID_GLOBALS_SHIFT 43
#define HY_VMX_EPT_CAPABILITY_INVVPID_GLOBALS_MASK UINT64_C(0x80000000000) /* INVVPID of one context but for global pages */
#define HY_VMX_EPT_CAPABILITY_HLAT_PREFIX_SHIFT 48
#define HY_VMX_EPT_CAPABILITY_HLAT_PREFIX_MASK UINT64_C(0x3f000000000000) /* Largest prefix of HLAT */

/* Interrupts and NMIs are the host's; the guest has NMIs of its own. (SDM 25.6.1) */
#define HY_VMX_PIN_BASED_GUEST \
	(HY_VMX_PIN_BASED_EXTERNAL_INTERRUPT_MASK | HY_VMX_PIN_BASED_NMI_MASK | HY_VMX_PIN_BASED_VIRTUAL_NMI_MASK | \
	 UINT64_C(0x6) /* reserved as one */ | UINT64_C(0x10) /* reserved as one */) /* 0x3f */

/* desc/arch/vmx/controls.yaml#controls.pin_based_guest: pin_based for a CPU with `features`. */
static inline uint64_t hy_vmx_pin_based_guest(uint64_t features)
{
	uint64_t value = HY_VMX_PIN_BASED_GUEST;

	if (features & HY_VMX_FEATURE_TIMER)
		value |= HY_VMX_PIN_BASED_PREEMPTION_TIMER_MASK;
	return value;
}

/* What is emulated: ports, MSRs but for some, CR8, performance counters, HLT. Reads of the TSC are the guest's own. (SDM 25.6.2) */
#define HY_VMX_PROCESSOR_BASED_GUEST \
	(HY_VMX_PROCESSOR_BASED_TSC_OFFSET_MASK | HY_VMX_PROCESSOR_BASED_HLT_MASK | HY_VMX_PROCESSOR_BASED_MWAIT_MASK | \
	 HY_VMX_PROCESSOR_BASED_RDPMC_MASK | HY_VMX_PROCESSOR_BASED_CR8_LOAD_MASK | HY_VMX_PROCESSOR_BASED_CR8_STORE_MASK | \
	 HY_VMX_PROCESSOR_BASED_UNCONDITIONAL_IO_MASK | HY_VMX_PROCESSOR_BASED_MSR_BITMAP_MASK | HY_VMX_PROCESSOR_BASED_MONITOR_MASK | \
	 HY_VMX_PROCESSOR_BASED_SECONDARY_MASK | UINT64_C(0x2) /* reserved as one */ | UINT64_C(0x70) /* reserved as one */ | \
	 UINT64_C(0x100) /* reserved as one */ | UINT64_C(0x6000) /* reserved as one */ | UINT64_C(0x4000000) /* reserved as one */) /* 0xb5186dfa */

/* desc/arch/vmx/controls.yaml#controls.processor_based_guest: processor_based for a CPU with `features`. */
static inline uint64_t hy_vmx_processor_based_guest(uint64_t features)
{
	(void)features;
	return HY_VMX_PROCESSOR_BASED_GUEST;
}

/* Guest-physical addresses are translated, and real mode is the processor's own. (SDM 25.6.2) */
#define HY_VMX_SECONDARY_GUEST \
	(HY_VMX_SECONDARY_EPT_MASK | HY_VMX_SECONDARY_UNRESTRICTED_MASK | HY_VMX_SECONDARY_WBINVD_MASK) /* 0xc2 */

/* desc/arch/vmx/controls.yaml#controls.secondary_guest: secondary for a CPU with `features`. */
static inline uint64_t hy_vmx_secondary_guest(uint64_t features)
{
	uint64_t value = HY_VMX_SECONDARY_GUEST;

	if (features & HY_VMX_FEATURE_TAGGED)
		value |= HY_VMX_SECONDARY_VPID_MASK;
	if (features & HY_VMX_FEATURE_RDTSCP_ALLOWED)
		value |= HY_VMX_SECONDARY_RDTSCP_MASK;
	if (features & HY_VMX_FEATURE_INVPCID_ALLOWED)
		value |= HY_VMX_SECONDARY_INVPCID_MASK;
	if (features & HY_VMX_FEATURE_XSAVES_ALLOWED)
		value |= HY_VMX_SECONDARY_XSAVES_MASK;
	return value;
}

/* A host of 64 bits; what of the guest's MSRs has a field is saved, the host's are loaded. Interrupts are left to the host's
 * vector. (SDM 25.7.1) */
#define HY_VMX_EXIT_GUEST \
	(HY_VMX_EXIT_CONTROLS_SAVE_DEBUG_MASK | HY_VMX_EXIT_CONTROLS_HOST_64_MASK | HY_VMX_EXIT_CONTROLS_SAVE_PAT_MASK | \
	 HY_VMX_EXIT_CONTROLS_LOAD_PAT_MASK | HY_VMX_EXIT_CONTROLS_SAVE_EFER_MASK | HY_VMX_EXIT_CONTROLS_LOAD_EFER_MASK | \
	 UINT64_C(0x3) /* reserved as one */ | UINT64_C(0x1f8) /* reserved as one */ | UINT64_C(0xc00) /* reserved as one */ | \
	 UINT64_C(0x6000) /* reserved as one */ | UINT64_C(0x30000) /* reserved as one */) /* 0x3f6fff */

/* desc/arch/vmx/controls.yaml#controls.exit_guest: exit_controls for a CPU with `features`. */
static inline uint64_t hy_vmx_exit_guest(uint64_t features)
{
	uint64_t value = HY_VMX_EXIT_GUEST;

	if (features & HY_VMX_FEATURE_TIMER)
		value |= HY_VMX_EXIT_CONTROLS_SAVE_TIMER_MASK;
	return value;
}

/* What of the guest's MSRs has a field is loaded. (SDM 25.8.1) */
#define HY_VMX_ENTRY_GUEST \
	(HY_VMX_ENTRY_CONTROLS_LOAD_DEBUG_MASK | HY_VMX_ENTRY_CONTROLS_LOAD_PAT_MASK | HY_VMX_ENTRY_CONTROLS_LOAD_EFER_MASK | \
	 UINT64_C(0x3) /* reserved as one */ | UINT64_C(0x1f8) /* reserved as one */ | UINT64_C(0x1000) /* reserved as one */) /* 0xd1ff */

/* desc/arch/vmx/controls.yaml#controls.entry_guest: entry_controls for a CPU with `features`. */
static inline uint64_t hy_vmx_entry_guest(uint64_t features)
{
	(void)features;
	return HY_VMX_ENTRY_GUEST;
}

/* Debug and alignment exceptions that a guest can raise without end while one is delivered; machine checks are the host's. (SDM
 * 25.6.3) */
#define HY_VMX_EXCEPTIONS_GUEST \
	(HY_VMX_EXCEPTION_BITMAP_DEBUG_MASK | HY_VMX_EXCEPTION_BITMAP_ALIGNMENT_CHECK_MASK | HY_VMX_EXCEPTION_BITMAP_MACHINE_CHECK_MASK) /* 0x60002 */

/* desc/arch/vmx/controls.yaml#controls.exceptions_guest: exception_bitmap for a CPU with `features`. */
static inline uint64_t hy_vmx_exceptions_guest(uint64_t features)
{
	(void)features;
	return HY_VMX_EXCEPTIONS_GUEST;
}

/* Tables in write-back memory, four levels, no accessed and dirty flags. (SDM 25.6.11) */
#define HY_VMX_EPTP_GUEST \
	((UINT64_C(6) << HY_VMX_EPTP_MEMORY_TYPE_SHIFT) | (UINT64_C(3) << HY_VMX_EPTP_WALK_SHIFT)) /* 0x1e */

/* desc/arch/vmx/controls.yaml#controls.eptp_guest: eptp for a CPU with `features`. */
static inline uint64_t hy_vmx_eptp_guest(uint64_t features)
{
	(void)features;
	return HY_VMX_EPTP_GUEST;
}

/* What firmware would have written. (SDM 24.7) */
#define HY_VMX_FEATURE_CONTROL_ON \
	(HY_VMX_FEATURE_CONTROL_LOCK_MASK | HY_VMX_FEATURE_CONTROL_OUTSIDE_SMX_MASK) /* 0x5 */

/* desc/arch/vmx/controls.yaml#controls.feature_control_on: feature_control for a CPU with `features`. */
static inline uint64_t hy_vmx_feature_control_on(uint64_t features)
{
	(void)features;
	return HY_VMX_FEATURE_CONTROL_ON;
}

/* What is used of extended page tables: four levels in write-back memory, all sizes of pages, and a way to forget. (SDM A.10) */
#define HY_VMX_EPT_NEEDED \
	(HY_VMX_EPT_CAPABILITY_LEVELS_4_MASK | HY_VMX_EPT_CAPABILITY_WRITE_BACK_MASK | HY_VMX_EPT_CAPABILITY_PAGE_2M_MASK | \
	 HY_VMX_EPT_CAPABILITY_PAGE_1G_MASK | HY_VMX_EPT_CAPABILITY_INVEPT_MASK | HY_VMX_EPT_CAPABILITY_INVEPT_ALL_MASK) /* 0x4134040 */

/* desc/arch/vmx/controls.yaml#controls.ept_needed: ept_capability for a CPU with `features`. */
static inline uint64_t hy_vmx_ept_needed(uint64_t features)
{
	(void)features;
	return HY_VMX_EPT_NEEDED;
}

/* What is the guest's own; of the rest caches stay on, and NE is what VMX wants. (SDM 25.6.6) */
#define HY_VMX_CR0_GUEST \
	(HY_X86_CR0_PE_MASK | HY_X86_CR0_MP_MASK | HY_X86_CR0_EM_MASK | \
	 HY_X86_CR0_TS_MASK | HY_X86_CR0_WP_MASK | HY_X86_CR0_AM_MASK | \
	 HY_X86_CR0_PG_MASK) /* 0x8005000f */

/* desc/arch/vmx/controls.yaml#controls.cr0_guest: cr0 for a CPU with `features`. */
static inline uint64_t hy_vmx_cr0_guest(uint64_t features)
{
	(void)features;
	return HY_VMX_CR0_GUEST;
}

/* What a CPU must say of itself: strings of ports, and which controls must be 1. (SDM A.1) */
#define HY_VMX_BASIC_NEEDED \
	(HY_VMX_VMX_BASIC_INS_OUTS_MASK | HY_VMX_VMX_BASIC_TRUE_CONTROLS_MASK) /* 0xc0000000000000 */

/* desc/arch/vmx/controls.yaml#controls.basic_needed: vmx_basic for a CPU with `features`. */
static inline uint64_t hy_vmx_basic_needed(uint64_t features)
{
	(void)features;
	return HY_VMX_BASIC_NEEDED;
}

/* What says an event, here and in what exits report; the rest is undefined there. (SDM 25.8.3) */
#define HY_VMX_EVENT_FIELDS \
	(HY_VMX_ENTRY_INTERRUPTION_HAS_ERROR_MASK | HY_VMX_ENTRY_INTERRUPTION_VALID_MASK | HY_VMX_ENTRY_INTERRUPTION_VECTOR_MASK | \
	 HY_VMX_ENTRY_INTERRUPTION_TYPE_MASK) /* 0x80000fff */

/* desc/arch/vmx/controls.yaml#controls.event_fields: entry_interruption for a CPU with `features`. */
static inline uint64_t hy_vmx_event_fields(uint64_t features)
{
	(void)features;
	return HY_VMX_EVENT_FIELDS;
}

/* That it is an NMI, but for the vector. (SDM 25.8.3) */
#define HY_VMX_EVENT_NMI \
	(HY_VMX_ENTRY_INTERRUPTION_VALID_MASK | (UINT64_C(2) << HY_VMX_ENTRY_INTERRUPTION_TYPE_SHIFT)) /* 0x80000200 */

/* desc/arch/vmx/controls.yaml#controls.event_nmi: entry_interruption for a CPU with `features`. */
static inline uint64_t hy_vmx_event_nmi(uint64_t features)
{
	(void)features;
	return HY_VMX_EVENT_NMI;
}

/* Which breakpoints were met. (SDM Table 28-1) */
#define HY_VMX_DR6_HITS \
	(HY_X86_DR6_B0_MASK | HY_X86_DR6_B1_MASK | HY_X86_DR6_B2_MASK | \
	 HY_X86_DR6_B3_MASK) /* 0xf */

/* desc/arch/vmx/controls.yaml#controls.dr6_hits: dr6 for a CPU with `features`. */
static inline uint64_t hy_vmx_dr6_hits(uint64_t features)
{
	(void)features;
	return HY_VMX_DR6_HITS;
}

/* What the qualification of a debug exception says of it. (SDM Table 28-1) */
#define HY_VMX_DR6_REPORTED \
	(HY_X86_DR6_B0_MASK | HY_X86_DR6_B1_MASK | HY_X86_DR6_B2_MASK | \
	 HY_X86_DR6_B3_MASK | HY_X86_DR6_BD_MASK | HY_X86_DR6_BS_MASK) /* 0x600f */

/* desc/arch/vmx/controls.yaml#controls.dr6_reported: dr6 for a CPU with `features`. */
static inline uint64_t hy_vmx_dr6_reported(uint64_t features)
{
	(void)features;
	return HY_VMX_DR6_REPORTED;
}

#endif
/* crc32 d060b31f */
