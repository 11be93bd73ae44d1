/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTER_IDS_H
#define HALYARD_ARCH_REGISTER_IDS_H

/* Every register by a number; of wide ones and arrays each 64-bit part. */
enum hy_x86_register {
	/* desc/arch/x86_64/registers.yaml#registers.rax: Accumulator (APM 3.1.2) */
	HY_X86_REG_RAX,
	/* desc/arch/x86_64/registers.yaml#registers.rcx: Counter (APM 3.1.2) */
	HY_X86_REG_RCX,
	/* desc/arch/x86_64/registers.yaml#registers.rdx: Data (APM 3.1.2) */
	HY_X86_REG_RDX,
	/* desc/arch/x86_64/registers.yaml#registers.rbx: Base (APM 3.1.2) */
	HY_X86_REG_RBX,
	/* desc/arch/x86_64/registers.yaml#registers.rsp: Stack pointer (APM 3.1.2) */
	HY_X86_REG_RSP,
	/* desc/arch/x86_64/registers.yaml#registers.rbp: Frame pointer (APM 3.1.2) */
	HY_X86_REG_RBP,
	/* desc/arch/x86_64/registers.yaml#registers.rsi: Source index (APM 3.1.2) */
	HY_X86_REG_RSI,
	/* desc/arch/x86_64/registers.yaml#registers.rdi: Destination index (APM 3.1.2) */
	HY_X86_REG_RDI,
	/* desc/arch/x86_64/registers.yaml#registers.r{n}: General register (APM 3.1.2) */
	HY_X86_REG_R8,
	HY_X86_REG_R9,
	HY_X86_REG_R10,
	HY_X86_REG_R11,
	HY_X86_REG_R12,
	HY_X86_REG_R13,
	HY_X86_REG_R14,
	HY_X86_REG_R15,
	/* desc/arch/x86_64/registers.yaml#registers.rip: Instruction pointer (APM 14.1.3) */
	HY_X86_REG_RIP,
	/* desc/arch/x86_64/registers.yaml#registers.rflags: Flags (APM 3.1.4) */
	HY_X86_REG_RFLAGS,
	/* desc/arch/x86_64/registers.yaml#registers.cr0: Operating mode (APM 3.1.1) */
	HY_X86_REG_CR0,
	/* desc/arch/x86_64/registers.yaml#registers.cr3: Root of the guest's own tables (APM 3.1.2) */
	HY_X86_REG_CR3,
	/* desc/arch/x86_64/registers.yaml#registers.cr4: Extensions of the operating mode (APM 3.1.3) */
	HY_X86_REG_CR4,
	/* desc/arch/x86_64/registers.yaml#registers.efer: Extended features, as the guest sees them (APM 3.1.7) */
	HY_X86_REG_EFER,
	/* desc/arch/x86_64/registers.yaml#registers.cpl: Privilege level (APM 4.9.1) */
	HY_X86_REG_CPL,
	/* desc/arch/x86_64/registers.yaml#registers.cs_attributes: Attributes of CS; those of other segments have the same form
	 * (APM 4.7.1, 15.5.1) */
	HY_X86_REG_CS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.cs_base: Base of CS (APM 4.5.3) */
	HY_X86_REG_CS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.cs_selector: Selector of CS (APM 4.5.1) */
	HY_X86_REG_CS_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.cs_limit: Limit of CS (APM 4.5.3) */
	HY_X86_REG_CS_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.es_selector: Selector of ES (APM 4.5.1) */
	HY_X86_REG_ES_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.es_attributes: Attributes of ES (APM 4.7.1) */
	HY_X86_REG_ES_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.es_limit: Limit of ES (APM 4.5.3) */
	HY_X86_REG_ES_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.es_base: Base of ES (APM 4.5.3) */
	HY_X86_REG_ES_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.ss_selector: Selector of SS (APM 4.5.1) */
	HY_X86_REG_SS_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.ss_attributes: Attributes of SS (APM 4.7.1) */
	HY_X86_REG_SS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.ss_limit: Limit of SS (APM 4.5.3) */
	HY_X86_REG_SS_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.ss_base: Base of SS (APM 4.5.3) */
	HY_X86_REG_SS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.ds_selector: Selector of DS (APM 4.5.1) */
	HY_X86_REG_DS_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.ds_attributes: Attributes of DS (APM 4.7.1) */
	HY_X86_REG_DS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.ds_limit: Limit of DS (APM 4.5.3) */
	HY_X86_REG_DS_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.ds_base: Base of DS (APM 4.5.3) */
	HY_X86_REG_DS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.fs_selector: Selector of FS (APM 4.5.1) */
	HY_X86_REG_FS_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.fs_attributes: Attributes of FS (APM 4.7.1) */
	HY_X86_REG_FS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.fs_limit: Limit of FS (APM 4.5.3) */
	HY_X86_REG_FS_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.fs_base: Base of FS (APM 4.5.3) */
	HY_X86_REG_FS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.gs_selector: Selector of GS (APM 4.5.1) */
	HY_X86_REG_GS_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.gs_attributes: Attributes of GS (APM 4.7.1) */
	HY_X86_REG_GS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.gs_limit: Limit of GS (APM 4.5.3) */
	HY_X86_REG_GS_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.gs_base: Base of GS (APM 4.5.3) */
	HY_X86_REG_GS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.ldtr_selector: Selector of LDTR (APM 4.5.1) */
	HY_X86_REG_LDTR_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.ldtr_attributes: Attributes of LDTR (APM 4.7.1) */
	HY_X86_REG_LDTR_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.ldtr_limit: Limit of LDTR (APM 4.5.3) */
	HY_X86_REG_LDTR_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.ldtr_base: Base of LDTR (APM 4.5.3) */
	HY_X86_REG_LDTR_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.tr_selector: Selector of TR (APM 4.5.1) */
	HY_X86_REG_TR_SELECTOR,
	/* desc/arch/x86_64/registers.yaml#registers.tr_attributes: Attributes of TR (APM 4.7.1) */
	HY_X86_REG_TR_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.tr_limit: Limit of TR (APM 4.5.3) */
	HY_X86_REG_TR_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.tr_base: Base of TR (APM 4.5.3) */
	HY_X86_REG_TR_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.gdtr_limit: Limit of GDTR (APM 4.6) */
	HY_X86_REG_GDTR_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.gdtr_base: Base of GDTR (APM 4.6) */
	HY_X86_REG_GDTR_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.idtr_limit: Limit of IDTR (APM 4.6) */
	HY_X86_REG_IDTR_LIMIT,
	/* desc/arch/x86_64/registers.yaml#registers.idtr_base: Base of IDTR (APM 4.6) */
	HY_X86_REG_IDTR_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.interrupt_shadow: 1: the instruction before was STI or loaded SS, and no
	 * interrupt is taken yet (APM 15.21.5) */
	HY_X86_REG_INTERRUPT_SHADOW,
	/* desc/arch/x86_64/registers.yaml#registers.nmi_blocked: 1: an NMI is being handled, up to IRET (APM 8.2.3) */
	HY_X86_REG_NMI_BLOCKED,
	/* desc/arch/x86_64/registers.yaml#registers.cr8: Task priority: interrupts of this class and below wait (APM 16.6.4) */
	HY_X86_REG_CR8,
	/* desc/arch/x86_64/registers.yaml#registers.event: What the guest takes at its next entry (APM 15.20) */
	HY_X86_REG_EVENT,
	/* desc/arch/x86_64/registers.yaml#registers.dr{n}: Address of a breakpoint (APM 13.1.1.1) */
	HY_X86_REG_DR0,
	HY_X86_REG_DR1,
	HY_X86_REG_DR2,
	HY_X86_REG_DR3,
	/* desc/arch/x86_64/registers.yaml#registers.host_dr6: Debug status of the host, in whose place an exit leaves the
	 * guest's (APM 15.6) */
	HY_X86_REG_HOST_DR6,
	/* desc/arch/x86_64/registers.yaml#registers.host_dr7: Debug control of the host, which an exit leaves without
	 * breakpoints; no addresses of guests are the host's breakpoints meanwhile (APM 15.6, SDM 28.5.1) */
	HY_X86_REG_HOST_DR7,
	/* desc/arch/x86_64/registers.yaml#registers.host_debugctl: Debug control MSR of the host, which an exit clears, or which
	 * counts in the guest as well (APM 15.23, SDM 28.5.1) */
	HY_X86_REG_HOST_DEBUGCTL,
	/* desc/arch/x86_64/registers.yaml#registers.host_ldtr: Selector of LDTR of the host, which has none after an exit (SDM
	 * 28.5.2) */
	HY_X86_REG_HOST_LDTR,
	/* desc/arch/x86_64/registers.yaml#registers.dr6: Debug status (APM 13.1.1.3) */
	HY_X86_REG_DR6,
	/* desc/arch/x86_64/registers.yaml#registers.dr7: Debug control (APM 13.1.1.4) */
	HY_X86_REG_DR7,
	/* desc/arch/x86_64/registers.yaml#registers.debugctl: Debug control MSR (APM 13.1.1.6) */
	HY_X86_REG_DEBUGCTL,
	/* desc/arch/x86_64/registers.yaml#registers.cr2: Address of the last page fault (APM 3.1.2) */
	HY_X86_REG_CR2,
	/* desc/arch/x86_64/registers.yaml#registers.pdpte{n}: Pointer of PAE paging, as the load of CR3 found it, where the
	 * processor keeps them (SDM 4.4.1) */
	HY_X86_REG_PDPTE0,
	HY_X86_REG_PDPTE1,
	HY_X86_REG_PDPTE2,
	HY_X86_REG_PDPTE3,
	/* desc/arch/x86_64/registers.yaml#registers.pdpte_root: Where those have come from, and bit 0; 0: nowhere (SDM 4.4.1) */
	HY_X86_REG_PDPTE_ROOT,
	/* desc/arch/x86_64/registers.yaml#registers.star: Selectors of SYSCALL and SYSRET (APM 6.1.1) */
	HY_X86_REG_STAR,
	/* desc/arch/x86_64/registers.yaml#registers.lstar: Target of SYSCALL in 64-bit mode (APM 6.1.1) */
	HY_X86_REG_LSTAR,
	/* desc/arch/x86_64/registers.yaml#registers.cstar: Target of SYSCALL in compatibility mode (APM 6.1.1) */
	HY_X86_REG_CSTAR,
	/* desc/arch/x86_64/registers.yaml#registers.sfmask: Flags that SYSCALL clears (APM 6.1.1) */
	HY_X86_REG_SFMASK,
	/* desc/arch/x86_64/registers.yaml#registers.kernel_gs_base: What SWAPGS brings (APM 4.5.3) */
	HY_X86_REG_KERNEL_GS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.sysenter_cs: Selector of SYSENTER (APM 6.1.2) */
	HY_X86_REG_SYSENTER_CS,
	/* desc/arch/x86_64/registers.yaml#registers.sysenter_esp: Stack of SYSENTER (APM 6.1.2) */
	HY_X86_REG_SYSENTER_ESP,
	/* desc/arch/x86_64/registers.yaml#registers.sysenter_eip: Target of SYSENTER (APM 6.1.2) */
	HY_X86_REG_SYSENTER_EIP,
	/* desc/arch/x86_64/registers.yaml#registers.pat: Memory types of the guest's own tables (APM 7.8.1) */
	HY_X86_REG_PAT,
	/* desc/arch/x86_64/registers.yaml#registers.tsc_offset: Added to the counter where the guest reads it (APM 15.30.5) */
	HY_X86_REG_TSC_OFFSET,
	/* desc/arch/x86_64/registers.yaml#registers.tsc_aux: What RDTSCP and RDPID answer (APM 13.2.4) */
	HY_X86_REG_TSC_AUX,
	/* desc/arch/x86_64/registers.yaml#registers.xss: Supervisor state components (SDM 13.3) */
	HY_X86_REG_XSS,
	/* desc/arch/x86_64/registers.yaml#registers.xcr0: State components that XSAVE manages; wider state than AVX is hidden
	 * (APM 11.5.2) */
	HY_X86_REG_XCR0,
	/* desc/arch/x86_64/registers.yaml#registers.xsave: x87, SSE and AVX registers as XSAVE stores them: 512 bytes, a header
	 * of 64, 256 bytes (APM 11.5) */
	HY_X86_REG_XSAVE,
	HY_X86_REG_XSAVE_1,
	HY_X86_REG_XSAVE_2,
	HY_X86_REG_XSAVE_3,
	HY_X86_REG_XSAVE_4,
	HY_X86_REG_XSAVE_5,
	HY_X86_REG_XSAVE_6,
	HY_X86_REG_XSAVE_7,
	HY_X86_REG_XSAVE_8,
	HY_X86_REG_XSAVE_9,
	HY_X86_REG_XSAVE_10,
	HY_X86_REG_XSAVE_11,
	HY_X86_REG_XSAVE_12,
	HY_X86_REG_XSAVE_13,
	HY_X86_REG_XSAVE_14,
	HY_X86_REG_XSAVE_15,
	HY_X86_REG_XSAVE_16,
	HY_X86_REG_XSAVE_17,
	HY_X86_REG_XSAVE_18,
	HY_X86_REG_XSAVE_19,
	HY_X86_REG_XSAVE_20,
	HY_X86_REG_XSAVE_21,
	HY_X86_REG_XSAVE_22,
	HY_X86_REG_XSAVE_23,
	HY_X86_REG_XSAVE_24,
	HY_X86_REG_XSAVE_25,
	HY_X86_REG_XSAVE_26,
	HY_X86_REG_XSAVE_27,
	HY_X86_REG_XSAVE_28,
	HY_X86_REG_XSAVE_29,
	HY_X86_REG_XSAVE_30,
	HY_X86_REG_XSAVE_31,
	HY_X86_REG_XSAVE_32,
	HY_X86_REG_XSAVE_33,
	HY_X86_REG_XSAVE_34,
	HY_X86_REG_XSAVE_35,
	HY_X86_REG_XSAVE_36,
	HY_X86_REG_XSAVE_37,
	HY_X86_REG_XSAVE_38,
	HY_X86_REG_XSAVE_39,
	HY_X86_REG_XSAVE_40,
	HY_X86_REG_XSAVE_41,
	HY_X86_REG_XSAVE_42,
	HY_X86_REG_XSAVE_43,
	HY_X86_REG_XSAVE_44,
	HY_X86_REG_XSAVE_45,
	HY_X86_REG_XSAVE_46,
	HY_X86_REG_XSAVE_47,
	HY_X86_REG_XSAVE_48,
	HY_X86_REG_XSAVE_49,
	HY_X86_REG_XSAVE_50,
	HY_X86_REG_XSAVE_51,
	HY_X86_REG_XSAVE_52,
	HY_X86_REG_XSAVE_53,
	HY_X86_REG_XSAVE_54,
	HY_X86_REG_XSAVE_55,
	HY_X86_REG_XSAVE_56,
	HY_X86_REG_XSAVE_57,
	HY_X86_REG_XSAVE_58,
	HY_X86_REG_XSAVE_59,
	HY_X86_REG_XSAVE_60,
	HY_X86_REG_XSAVE_61,
	HY_X86_REG_XSAVE_62,
	HY_X86_REG_XSAVE_63,
	HY_X86_REG_XSAVE_64,
	HY_X86_REG_XSAVE_65,
	HY_X86_REG_XSAVE_66,
	HY_X86_REG_XSAVE_67,
	HY_X86_REG_XSAVE_68,
	HY_X86_REG_XSAVE_69,
	HY_X86_REG_XSAVE_70,
	HY_X86_REG_XSAVE_71,
	HY_X86_REG_XSAVE_72,
	HY_X86_REG_XSAVE_73,
	HY_X86_REG_XSAVE_74,
	HY_X86_REG_XSAVE_75,
	HY_X86_REG_XSAVE_76,
	HY_X86_REG_XSAVE_77,
	HY_X86_REG_XSAVE_78,
	HY_X86_REG_XSAVE_79,
	HY_X86_REG_XSAVE_80,
	HY_X86_REG_XSAVE_81,
	HY_X86_REG_XSAVE_82,
	HY_X86_REG_XSAVE_83,
	HY_X86_REG_XSAVE_84,
	HY_X86_REG_XSAVE_85,
	HY_X86_REG_XSAVE_86,
	HY_X86_REG_XSAVE_87,
	HY_X86_REG_XSAVE_88,
	HY_X86_REG_XSAVE_89,
	HY_X86_REG_XSAVE_90,
	HY_X86_REG_XSAVE_91,
	HY_X86_REG_XSAVE_92,
	HY_X86_REG_XSAVE_93,
	HY_X86_REG_XSAVE_94,
	HY_X86_REG_XSAVE_95,
	HY_X86_REG_XSAVE_96,
	HY_X86_REG_XSAVE_97,
	HY_X86_REG_XSAVE_98,
	HY_X86_REG_XSAVE_99,
	HY_X86_REG_XSAVE_100,
	HY_X86_REG_XSAVE_101,
	HY_X86_REG_XSAVE_102,
	HY_X86_REG_XSAVE_103,
	/* desc/arch/x86_64/registers.yaml#registers.apic_base: Base of the local APIC (APM 16.3.1) */
	HY_X86_REG_APIC_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.fast_call: A C function bool (vcpu, syndrome) that is tried first at a
	 * hypercall; 0 for none (runtime/arch/x86_64/fault.c) */
	HY_X86_REG_FAST_CALL,
	/* desc/arch/x86_64/registers.yaml#registers.undefined: Which exception the exit is for what does not exist
	 * (runtime/arch/x86_64/fault.c) */
	HY_X86_REG_UNDEFINED,
	/* desc/arch/x86_64/registers.yaml#registers.block: While bound: where the host sees the CPU's control block
	 * (runtime/arch/x86_64/svm.c) */
	HY_X86_REG_BLOCK,
	/* desc/arch/x86_64/registers.yaml#registers.block_address: While bound: its physical address (runtime/arch/x86_64/svm.S) */
	HY_X86_REG_BLOCK_ADDRESS,
	/* desc/arch/x86_64/registers.yaml#registers.enter: While bound: the switch of the back end in use
	 * (runtime/arch/x86_64/vcpu.c) */
	HY_X86_REG_ENTER,
	/* desc/arch/x86_64/registers.yaml#registers.fetch_page: The page that instructions were fetched from last, as
	 * hy_walk_page keeps it (runtime/arch/x86_64/fetch.c) */
	HY_X86_REG_FETCH_PAGE,
	HY_X86_REG_FETCH_PAGE_1,
	HY_X86_REG_FETCH_PAGE_2,
	HY_X86_REG_FETCH_PAGE_3,
	HY_X86_REG_FETCH_PAGE_4,
	HY_X86_REG_FETCH_PAGE_5,
	HY_X86_REG_FETCH_PAGE_6,
	HY_X86_REG_FETCH_PAGE_7,
	/* desc/arch/x86_64/registers.yaml#registers.code_page: Its page, as hy_walk_page keeps it
	 * (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_PAGE,
	HY_X86_REG_CODE_PAGE_1,
	HY_X86_REG_CODE_PAGE_2,
	HY_X86_REG_CODE_PAGE_3,
	HY_X86_REG_CODE_PAGE_4,
	HY_X86_REG_CODE_PAGE_5,
	HY_X86_REG_CODE_PAGE_6,
	HY_X86_REG_CODE_PAGE_7,
	/* desc/arch/x86_64/registers.yaml#registers.code_at: Where the host sees it; 0: nothing is known
	 * (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_AT,
	/* desc/arch/x86_64/registers.yaml#registers.code_bytes: Eight bytes that begin there (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_BYTES,
	/* desc/arch/x86_64/registers.yaml#registers.code_length: How long it is (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_LENGTH,
	/* desc/arch/x86_64/registers.yaml#registers.code_rip: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_RIP,
	/* desc/arch/x86_64/registers.yaml#registers.code_cs_base: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_CS_BASE,
	/* desc/arch/x86_64/registers.yaml#registers.code_cs_attributes: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_CS_ATTRIBUTES,
	/* desc/arch/x86_64/registers.yaml#registers.code_cr0: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_CR0,
	/* desc/arch/x86_64/registers.yaml#registers.code_cr3: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_CR3,
	/* desc/arch/x86_64/registers.yaml#registers.code_cr4: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_CR4,
	/* desc/arch/x86_64/registers.yaml#registers.code_efer: What it was then (runtime/arch/x86_64/svm_length.c) */
	HY_X86_REG_CODE_EFER,
	/* desc/arch/x86_64/registers.yaml#registers.tsc: The host's time stamp counter (APM 13.2.4) */
	HY_X86_REG_TSC,
	/* desc/arch/x86_64/registers.yaml#registers.host_cr4: The host's CR4 before its CPU was enabled (APM 3.1.3) */
	HY_X86_REG_HOST_CR4,
	/* desc/arch/x86_64/registers.yaml#registers.host_efer: The host's EFER before its CPU was enabled (APM 3.1.7) */
	HY_X86_REG_HOST_EFER,
	/* desc/arch/x86_64/registers.yaml#registers.host_block: Where the host sees the CPU's control block
	 * (runtime/arch/x86_64/svm.c) */
	HY_X86_REG_HOST_BLOCK,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_0_eax: Largest basic leaf (Fn0000_0000) */
	HY_X86_REG_LEAF_0_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_0_ebx: Vendor (Fn0000_0000) */
	HY_X86_REG_LEAF_0_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_0_ecx: Vendor (Fn0000_0000) */
	HY_X86_REG_LEAF_0_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_0_edx: Vendor (Fn0000_0000) */
	HY_X86_REG_LEAF_0_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_1_eax: Family, model, stepping (Fn0000_0001) */
	HY_X86_REG_LEAF_1_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_1_ebx: Cache lines, number of CPUs, APIC id, which is the vCPU's own
	 * (Fn0000_0001) */
	HY_X86_REG_LEAF_1_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_1_ecx: Features; osxsave is CR4's (Fn0000_0001) */
	HY_X86_REG_LEAF_1_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_1_edx: Features; apic is APIC_BASE's (Fn0000_0001) */
	HY_X86_REG_LEAF_1_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_2_eax: Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
	HY_X86_REG_LEAF_2_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_2_ebx: Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
	HY_X86_REG_LEAF_2_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_2_ecx: Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
	HY_X86_REG_LEAF_2_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_2_edx: Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
	HY_X86_REG_LEAF_2_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_0_eax: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	HY_X86_REG_LEAF_4_0_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_0_ebx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_0_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_0_ecx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_0_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_0_edx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_0_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_1_eax: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	HY_X86_REG_LEAF_4_1_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_1_ebx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_1_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_1_ecx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_1_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_1_edx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_1_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_2_eax: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	HY_X86_REG_LEAF_4_2_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_2_ebx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_2_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_2_ecx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_2_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_2_edx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_2_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_3_eax: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	HY_X86_REG_LEAF_4_3_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_3_ebx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_3_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_3_ecx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_3_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_4_3_edx: A cache's geometry (Intel) (SDM 2A CPUID 04H) */
	HY_X86_REG_LEAF_4_3_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_6_eax: Power: the APIC's timer never stops (Fn0000_0006) */
	HY_X86_REG_LEAF_6_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_7_ebx: Features (Fn0000_0007) */
	HY_X86_REG_LEAF_7_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_7_ecx: Features (Fn0000_0007) */
	HY_X86_REG_LEAF_7_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_7_edx: Features (Fn0000_0007) */
	HY_X86_REG_LEAF_7_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_0_ebx: Threads of a core (Fn0000_000B) */
	HY_X86_REG_LEAF_B_0_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_0_ecx: Level 0: threads (Fn0000_000B) */
	HY_X86_REG_LEAF_B_0_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_0_edx: The APIC's whole id (Fn0000_000B) */
	HY_X86_REG_LEAF_B_0_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_1_eax: All cores are in one package (Fn0000_000B) */
	HY_X86_REG_LEAF_B_1_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_1_ebx: Cores of a package (Fn0000_000B) */
	HY_X86_REG_LEAF_B_1_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_1_ecx: Level 1: cores (Fn0000_000B) */
	HY_X86_REG_LEAF_B_1_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_b_1_edx: The APIC's whole id (Fn0000_000B) */
	HY_X86_REG_LEAF_B_1_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_0_eax: What XCR0 may have (Fn0000_000D) */
	HY_X86_REG_LEAF_D_0_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_0_ebx: Bytes of the XSAVE area that XCR0 asks for (Fn0000_000D) */
	HY_X86_REG_LEAF_D_0_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_0_ecx: Bytes that the XSAVE area may need (Fn0000_000D) */
	HY_X86_REG_LEAF_D_0_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_1_eax: XSAVE's other forms (Fn0000_000D) */
	HY_X86_REG_LEAF_D_1_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_1_ebx: The same in its compact form, without supervisor state
	 * (Fn0000_000D) */
	HY_X86_REG_LEAF_D_1_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_2_eax: Bytes of the AVX state (Fn0000_000D) */
	HY_X86_REG_LEAF_D_2_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_d_2_ebx: Where the AVX state is (Fn0000_000D) */
	HY_X86_REG_LEAF_D_2_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_40000000_eax: Largest leaf of the hypervisor (Fn4000_0000) */
	HY_X86_REG_LEAF_40000000_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_40000000_ebx: The hypervisor's name: "Haly" (Fn4000_0000) */
	HY_X86_REG_LEAF_40000000_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_40000000_ecx: The hypervisor's name: "ardH" (Fn4000_0000) */
	HY_X86_REG_LEAF_40000000_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_40000000_edx: The hypervisor's name: "yper" (Fn4000_0000) */
	HY_X86_REG_LEAF_40000000_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000000_eax: Largest extended leaf (Fn8000_0000) */
	HY_X86_REG_LEAF_80000000_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000000_ebx: Vendor (Fn8000_0000) */
	HY_X86_REG_LEAF_80000000_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000000_ecx: Vendor (Fn8000_0000) */
	HY_X86_REG_LEAF_80000000_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000000_edx: Vendor (Fn8000_0000) */
	HY_X86_REG_LEAF_80000000_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000001_eax: Family, model, stepping (Fn8000_0001) */
	HY_X86_REG_LEAF_80000001_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000001_ecx: Features (Fn8000_0001) */
	HY_X86_REG_LEAF_80000001_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000001_edx: Features; apic is APIC_BASE's (Fn8000_0001) */
	HY_X86_REG_LEAF_80000001_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000002_eax: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000002_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000002_ebx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000002_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000002_ecx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000002_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000002_edx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000002_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000003_eax: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000003_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000003_ebx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000003_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000003_ecx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000003_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000003_edx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000003_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000004_eax: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000004_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000004_ebx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000004_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000004_ecx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000004_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000004_edx: The processor's name (Fn8000_0002) */
	HY_X86_REG_LEAF_80000004_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000005_eax: First-level caches and TLBs (AMD) (Fn8000_0005) */
	HY_X86_REG_LEAF_80000005_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000005_ebx: First-level caches and TLBs (AMD) (Fn8000_0005) */
	HY_X86_REG_LEAF_80000005_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000005_ecx: First-level caches and TLBs (AMD) (Fn8000_0005) */
	HY_X86_REG_LEAF_80000005_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000005_edx: First-level caches and TLBs (AMD) (Fn8000_0005) */
	HY_X86_REG_LEAF_80000005_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000006_eax: Further caches and TLBs (Fn8000_0006) */
	HY_X86_REG_LEAF_80000006_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000006_ebx: Further caches and TLBs (Fn8000_0006) */
	HY_X86_REG_LEAF_80000006_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000006_ecx: Further caches and TLBs (Fn8000_0006) */
	HY_X86_REG_LEAF_80000006_ECX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000006_edx: Further caches and TLBs (Fn8000_0006) */
	HY_X86_REG_LEAF_80000006_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000007_edx: The TSC's rate is constant (Fn8000_0007) */
	HY_X86_REG_LEAF_80000007_EDX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000008_eax: Width of addresses (Fn8000_0008) */
	HY_X86_REG_LEAF_80000008_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_80000008_ebx: Features (Fn8000_0008) */
	HY_X86_REG_LEAF_80000008_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_8000001a_eax: What code may run faster with (Fn8000_001A) */
	HY_X86_REG_LEAF_8000001A_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_8000000a_eax: SVM revision (Fn8000_000A) */
	HY_X86_REG_LEAF_8000000A_EAX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_8000000a_ebx: How many ASIDs there are (Fn8000_000A) */
	HY_X86_REG_LEAF_8000000A_EBX,
	/* desc/arch/x86_64/registers.yaml#registers.leaf_8000000a_edx: SVM features (Fn8000_000A) */
	HY_X86_REG_LEAF_8000000A_EDX,
	HY_X86_REG_COUNT,
};

/* The guest's program counter, on every architecture. */
#define HY_ARCH_REG_PC HY_X86_REG_RIP

#endif
/* crc32 d1603dca */
