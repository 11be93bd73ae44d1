/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/offsets.h>
#include <halyard/arch/registers.h>

_Static_assert(offsetof(struct hy_x86_context, rax) == HY_X86_CTX_RAX, "rax");
_Static_assert(offsetof(struct hy_x86_context, rcx) == HY_X86_CTX_RCX, "rcx");
_Static_assert(offsetof(struct hy_x86_context, rdx) == HY_X86_CTX_RDX, "rdx");
_Static_assert(offsetof(struct hy_x86_context, rbx) == HY_X86_CTX_RBX, "rbx");
_Static_assert(offsetof(struct hy_x86_context, rsp) == HY_X86_CTX_RSP, "rsp");
_Static_assert(offsetof(struct hy_x86_context, rbp) == HY_X86_CTX_RBP, "rbp");
_Static_assert(offsetof(struct hy_x86_context, rsi) == HY_X86_CTX_RSI, "rsi");
_Static_assert(offsetof(struct hy_x86_context, rdi) == HY_X86_CTX_RDI, "rdi");
_Static_assert(offsetof(struct hy_x86_context, r8) == HY_X86_CTX_R8, "r8");
_Static_assert(offsetof(struct hy_x86_context, r9) == HY_X86_CTX_R9, "r9");
_Static_assert(offsetof(struct hy_x86_context, r10) == HY_X86_CTX_R10, "r10");
_Static_assert(offsetof(struct hy_x86_context, r11) == HY_X86_CTX_R11, "r11");
_Static_assert(offsetof(struct hy_x86_context, r12) == HY_X86_CTX_R12, "r12");
_Static_assert(offsetof(struct hy_x86_context, r13) == HY_X86_CTX_R13, "r13");
_Static_assert(offsetof(struct hy_x86_context, r14) == HY_X86_CTX_R14, "r14");
_Static_assert(offsetof(struct hy_x86_context, r15) == HY_X86_CTX_R15, "r15");
_Static_assert(offsetof(struct hy_x86_context, rip) == HY_X86_CTX_RIP, "rip");
_Static_assert(offsetof(struct hy_x86_context, rflags) == HY_X86_CTX_RFLAGS, "rflags");
_Static_assert(offsetof(struct hy_x86_context, cr0) == HY_X86_CTX_CR0, "cr0");
_Static_assert(offsetof(struct hy_x86_context, cr3) == HY_X86_CTX_CR3, "cr3");
_Static_assert(offsetof(struct hy_x86_context, cr4) == HY_X86_CTX_CR4, "cr4");
_Static_assert(offsetof(struct hy_x86_context, efer) == HY_X86_CTX_EFER, "efer");
_Static_assert(offsetof(struct hy_x86_context, cpl) == HY_X86_CTX_CPL, "cpl");
_Static_assert(offsetof(struct hy_x86_context, cs_attributes) == HY_X86_CTX_CS_ATTRIBUTES, "cs_attributes");
_Static_assert(offsetof(struct hy_x86_context, cs_base) == HY_X86_CTX_CS_BASE, "cs_base");
_Static_assert(offsetof(struct hy_x86_context, cs_selector) == HY_X86_CTX_CS_SELECTOR, "cs_selector");
_Static_assert(offsetof(struct hy_x86_context, cs_limit) == HY_X86_CTX_CS_LIMIT, "cs_limit");
_Static_assert(offsetof(struct hy_x86_context, es_selector) == HY_X86_CTX_ES_SELECTOR, "es_selector");
_Static_assert(offsetof(struct hy_x86_context, es_attributes) == HY_X86_CTX_ES_ATTRIBUTES, "es_attributes");
_Static_assert(offsetof(struct hy_x86_context, es_limit) == HY_X86_CTX_ES_LIMIT, "es_limit");
_Static_assert(offsetof(struct hy_x86_context, es_base) == HY_X86_CTX_ES_BASE, "es_base");
_Static_assert(offsetof(struct hy_x86_context, ss_selector) == HY_X86_CTX_SS_SELECTOR, "ss_selector");
_Static_assert(offsetof(struct hy_x86_context, ss_attributes) == HY_X86_CTX_SS_ATTRIBUTES, "ss_attributes");
_Static_assert(offsetof(struct hy_x86_context, ss_limit) == HY_X86_CTX_SS_LIMIT, "ss_limit");
_Static_assert(offsetof(struct hy_x86_context, ss_base) == HY_X86_CTX_SS_BASE, "ss_base");
_Static_assert(offsetof(struct hy_x86_context, ds_selector) == HY_X86_CTX_DS_SELECTOR, "ds_selector");
_Static_assert(offsetof(struct hy_x86_context, ds_attributes) == HY_X86_CTX_DS_ATTRIBUTES, "ds_attributes");
_Static_assert(offsetof(struct hy_x86_context, ds_limit) == HY_X86_CTX_DS_LIMIT, "ds_limit");
_Static_assert(offsetof(struct hy_x86_context, ds_base) == HY_X86_CTX_DS_BASE, "ds_base");
_Static_assert(offsetof(struct hy_x86_context, fs_selector) == HY_X86_CTX_FS_SELECTOR, "fs_selector");
_Static_assert(offsetof(struct hy_x86_context, fs_attributes) == HY_X86_CTX_FS_ATTRIBUTES, "fs_attributes");
_Static_assert(offsetof(struct hy_x86_context, fs_limit) == HY_X86_CTX_FS_LIMIT, "fs_limit");
_Static_assert(offsetof(struct hy_x86_context, fs_base) == HY_X86_CTX_FS_BASE, "fs_base");
_Static_assert(offsetof(struct hy_x86_context, gs_selector) == HY_X86_CTX_GS_SELECTOR, "gs_selector");
_Static_assert(offsetof(struct hy_x86_context, gs_attributes) == HY_X86_CTX_GS_ATTRIBUTES, "gs_attributes");
_Static_assert(offsetof(struct hy_x86_context, gs_limit) == HY_X86_CTX_GS_LIMIT, "gs_limit");
_Static_assert(offsetof(struct hy_x86_context, gs_base) == HY_X86_CTX_GS_BASE, "gs_base");
_Static_assert(offsetof(struct hy_x86_context, ldtr_selector) == HY_X86_CTX_LDTR_SELECTOR, "ldtr_selector");
_Static_assert(offsetof(struct hy_x86_context, ldtr_attributes) == HY_X86_CTX_LDTR_ATTRIBUTES, "ldtr_attributes");
_Static_assert(offsetof(struct hy_x86_context, ldtr_limit) == HY_X86_CTX_LDTR_LIMIT, "ldtr_limit");
_Static_assert(offsetof(struct hy_x86_context, ldtr_base) == HY_X86_CTX_LDTR_BASE, "ldtr_base");
_Static_assert(offsetof(struct hy_x86_context, tr_selector) == HY_X86_CTX_TR_SELECTOR, "tr_selector");
_Static_assert(offsetof(struct hy_x86_context, tr_attributes) == HY_X86_CTX_TR_ATTRIBUTES, "tr_attributes");
_Static_assert(offsetof(struct hy_x86_context, tr_limit) == HY_X86_CTX_TR_LIMIT, "tr_limit");
_Static_assert(offsetof(struct hy_x86_context, tr_base) == HY_X86_CTX_TR_BASE, "tr_base");
_Static_assert(offsetof(struct hy_x86_context, gdtr_limit) == HY_X86_CTX_GDTR_LIMIT, "gdtr_limit");
_Static_assert(offsetof(struct hy_x86_context, gdtr_base) == HY_X86_CTX_GDTR_BASE, "gdtr_base");
_Static_assert(offsetof(struct hy_x86_context, idtr_limit) == HY_X86_CTX_IDTR_LIMIT, "idtr_limit");
_Static_assert(offsetof(struct hy_x86_context, idtr_base) == HY_X86_CTX_IDTR_BASE, "idtr_base");
_Static_assert(offsetof(struct hy_x86_context, interrupt_shadow) == HY_X86_CTX_INTERRUPT_SHADOW, "interrupt_shadow");
_Static_assert(offsetof(struct hy_x86_context, nmi_blocked) == HY_X86_CTX_NMI_BLOCKED, "nmi_blocked");
_Static_assert(offsetof(struct hy_x86_context, cr8) == HY_X86_CTX_CR8, "cr8");
_Static_assert(offsetof(struct hy_x86_context, event) == HY_X86_CTX_EVENT, "event");
_Static_assert(offsetof(struct hy_x86_context, dr0) == HY_X86_CTX_DR0, "dr0");
_Static_assert(offsetof(struct hy_x86_context, dr1) == HY_X86_CTX_DR1, "dr1");
_Static_assert(offsetof(struct hy_x86_context, dr2) == HY_X86_CTX_DR2, "dr2");
_Static_assert(offsetof(struct hy_x86_context, dr3) == HY_X86_CTX_DR3, "dr3");
_Static_assert(offsetof(struct hy_x86_context, dr6) == HY_X86_CTX_DR6, "dr6");
_Static_assert(offsetof(struct hy_x86_context, dr7) == HY_X86_CTX_DR7, "dr7");
_Static_assert(offsetof(struct hy_x86_context, debugctl) == HY_X86_CTX_DEBUGCTL, "debugctl");
_Static_assert(offsetof(struct hy_x86_context, cr2) == HY_X86_CTX_CR2, "cr2");
_Static_assert(offsetof(struct hy_x86_context, pdpte0) == HY_X86_CTX_PDPTE0, "pdpte0");
_Static_assert(offsetof(struct hy_x86_context, pdpte1) == HY_X86_CTX_PDPTE1, "pdpte1");
_Static_assert(offsetof(struct hy_x86_context, pdpte2) == HY_X86_CTX_PDPTE2, "pdpte2");
_Static_assert(offsetof(struct hy_x86_context, pdpte3) == HY_X86_CTX_PDPTE3, "pdpte3");
_Static_assert(offsetof(struct hy_x86_context, pdpte_root) == HY_X86_CTX_PDPTE_ROOT, "pdpte_root");
_Static_assert(offsetof(struct hy_x86_context, star) == HY_X86_CTX_STAR, "star");
_Static_assert(offsetof(struct hy_x86_context, lstar) == HY_X86_CTX_LSTAR, "lstar");
_Static_assert(offsetof(struct hy_x86_context, cstar) == HY_X86_CTX_CSTAR, "cstar");
_Static_assert(offsetof(struct hy_x86_context, sfmask) == HY_X86_CTX_SFMASK, "sfmask");
_Static_assert(offsetof(struct hy_x86_context, kernel_gs_base) == HY_X86_CTX_KERNEL_GS_BASE, "kernel_gs_base");
_Static_assert(offsetof(struct hy_x86_context, sysenter_cs) == HY_X86_CTX_SYSENTER_CS, "sysenter_cs");
_Static_assert(offsetof(struct hy_x86_context, sysenter_esp) == HY_X86_CTX_SYSENTER_ESP, "sysenter_esp");
_Static_assert(offsetof(struct hy_x86_context, sysenter_eip) == HY_X86_CTX_SYSENTER_EIP, "sysenter_eip");
_Static_assert(offsetof(struct hy_x86_context, pat) == HY_X86_CTX_PAT, "pat");
_Static_assert(offsetof(struct hy_x86_context, tsc_offset) == HY_X86_CTX_TSC_OFFSET, "tsc_offset");
_Static_assert(offsetof(struct hy_x86_context, tsc_aux) == HY_X86_CTX_TSC_AUX, "tsc_aux");
_Static_assert(offsetof(struct hy_x86_context, xss) == HY_X86_CTX_XSS, "xss");
_Static_assert(offsetof(struct hy_x86_context, xcr0) == HY_X86_CTX_XCR0, "xcr0");
_Static_assert(offsetof(struct hy_x86_context, xsave) == HY_X86_CTX_XSAVE, "xsave");
_Static_assert(offsetof(struct hy_x86_context, apic_base) == HY_X86_CTX_APIC_BASE, "apic_base");
_Static_assert(offsetof(struct hy_x86_context, fast_call) == HY_X86_CTX_FAST_CALL, "fast_call");
_Static_assert(offsetof(struct hy_x86_context, undefined) == HY_X86_CTX_UNDEFINED, "undefined");
_Static_assert(offsetof(struct hy_x86_context, block) == HY_X86_CTX_BLOCK, "block");
_Static_assert(offsetof(struct hy_x86_context, block_address) == HY_X86_CTX_BLOCK_ADDRESS, "block_address");
_Static_assert(offsetof(struct hy_x86_context, enter) == HY_X86_CTX_ENTER, "enter");
_Static_assert(offsetof(struct hy_x86_context, fetch_page) == HY_X86_CTX_FETCH_PAGE, "fetch_page");
_Static_assert(offsetof(struct hy_x86_context, code_page) == HY_X86_CTX_CODE_PAGE, "code_page");
_Static_assert(offsetof(struct hy_x86_context, code_at) == HY_X86_CTX_CODE_AT, "code_at");
_Static_assert(offsetof(struct hy_x86_context, code_bytes) == HY_X86_CTX_CODE_BYTES, "code_bytes");
_Static_assert(offsetof(struct hy_x86_context, code_length) == HY_X86_CTX_CODE_LENGTH, "code_length");
_Static_assert(offsetof(struct hy_x86_context, code_rip) == HY_X86_CTX_CODE_RIP, "code_rip");
_Static_assert(offsetof(struct hy_x86_context, code_cs_base) == HY_X86_CTX_CODE_CS_BASE, "code_cs_base");
_Static_assert(offsetof(struct hy_x86_context, code_cs_attributes) == HY_X86_CTX_CODE_CS_ATTRIBUTES, "code_cs_attributes");
_Static_assert(offsetof(struct hy_x86_context, code_cr0) == HY_X86_CTX_CODE_CR0, "code_cr0");
_Static_assert(offsetof(struct hy_x86_context, code_cr3) == HY_X86_CTX_CODE_CR3, "code_cr3");
_Static_assert(offsetof(struct hy_x86_context, code_cr4) == HY_X86_CTX_CODE_CR4, "code_cr4");
_Static_assert(offsetof(struct hy_x86_context, code_efer) == HY_X86_CTX_CODE_EFER, "code_efer");
_Static_assert(sizeof(struct hy_x86_context) == HY_X86_CTX_SIZE, "context");
_Static_assert(offsetof(struct hy_x86_percpu, dr0) == HY_X86_CPU_DR0, "dr0");
_Static_assert(offsetof(struct hy_x86_percpu, dr1) == HY_X86_CPU_DR1, "dr1");
_Static_assert(offsetof(struct hy_x86_percpu, dr2) == HY_X86_CPU_DR2, "dr2");
_Static_assert(offsetof(struct hy_x86_percpu, dr3) == HY_X86_CPU_DR3, "dr3");
_Static_assert(offsetof(struct hy_x86_percpu, tsc_aux) == HY_X86_CPU_TSC_AUX, "tsc_aux");
_Static_assert(offsetof(struct hy_x86_percpu, xss) == HY_X86_CPU_XSS, "xss");
_Static_assert(offsetof(struct hy_x86_percpu, xcr0) == HY_X86_CPU_XCR0, "xcr0");
_Static_assert(offsetof(struct hy_x86_percpu, xsave) == HY_X86_CPU_XSAVE, "xsave");
_Static_assert(offsetof(struct hy_x86_percpu, host_dr6) == HY_X86_CPU_HOST_DR6, "host_dr6");
_Static_assert(offsetof(struct hy_x86_percpu, host_dr7) == HY_X86_CPU_HOST_DR7, "host_dr7");
_Static_assert(offsetof(struct hy_x86_percpu, host_debugctl) == HY_X86_CPU_HOST_DEBUGCTL, "host_debugctl");
_Static_assert(offsetof(struct hy_x86_percpu, host_ldtr) == HY_X86_CPU_HOST_LDTR, "host_ldtr");
_Static_assert(offsetof(struct hy_x86_percpu, host_cr4) == HY_X86_CPU_HOST_CR4, "host_cr4");
_Static_assert(offsetof(struct hy_x86_percpu, host_efer) == HY_X86_CPU_HOST_EFER, "host_efer");
_Static_assert(offsetof(struct hy_x86_percpu, host_block) == HY_X86_CPU_HOST_BLOCK, "host_block");
_Static_assert(offsetof(struct hy_x86_percpu, vm_hsave_pa) == HY_X86_CPU_VM_HSAVE_PA, "vm_hsave_pa");
_Static_assert(offsetof(struct hy_x86_percpu, star) == HY_X86_CPU_STAR, "star");
_Static_assert(offsetof(struct hy_x86_percpu, lstar) == HY_X86_CPU_LSTAR, "lstar");
_Static_assert(offsetof(struct hy_x86_percpu, cstar) == HY_X86_CPU_CSTAR, "cstar");
_Static_assert(offsetof(struct hy_x86_percpu, sfmask) == HY_X86_CPU_SFMASK, "sfmask");
_Static_assert(offsetof(struct hy_x86_percpu, kernel_gs_base) == HY_X86_CPU_KERNEL_GS_BASE, "kernel_gs_base");
_Static_assert(offsetof(struct hy_x86_percpu, host_gdtr_limit) == HY_X86_CPU_HOST_GDTR_LIMIT, "host_gdtr_limit");
_Static_assert(offsetof(struct hy_x86_percpu, host_idtr_limit) == HY_X86_CPU_HOST_IDTR_LIMIT, "host_idtr_limit");
_Static_assert(offsetof(struct hy_x86_percpu, host_cr0) == HY_X86_CPU_HOST_CR0, "host_cr0");
_Static_assert(offsetof(struct hy_x86_percpu, vmxe) == HY_X86_CPU_VMXE, "vmxe");

#ifdef HY_X86_HOST_REGISTERS
uint64_t hy_x86_host_registers[HY_X86_REG_COUNT];
#endif

enum { KEPT = 1, READ_ONLY = 2, TRANSLATES = 8 };

/* Where a register's saved value is: bytes from the start of the context. */
struct place {
	const char *name;
	uint16_t offset;
	uint8_t bytes, bits, flags;
};

static const struct place places[HY_X86_REG_COUNT] = {
	[HY_X86_REG_RAX] = {"rax", 0, 8, 64, KEPT},
	[HY_X86_REG_RCX] = {"rcx", 8, 8, 64, KEPT},
	[HY_X86_REG_RDX] = {"rdx", 16, 8, 64, KEPT},
	[HY_X86_REG_RBX] = {"rbx", 24, 8, 64, KEPT},
	[HY_X86_REG_RSP] = {"rsp", 32, 8, 64, KEPT},
	[HY_X86_REG_RBP] = {"rbp", 40, 8, 64, KEPT},
	[HY_X86_REG_RSI] = {"rsi", 48, 8, 64, KEPT},
	[HY_X86_REG_RDI] = {"rdi", 56, 8, 64, KEPT},
	[HY_X86_REG_R8] = {"r8", 64, 8, 64, KEPT},
	[HY_X86_REG_R9] = {"r9", 72, 8, 64, KEPT},
	[HY_X86_REG_R10] = {"r10", 80, 8, 64, KEPT},
	[HY_X86_REG_R11] = {"r11", 88, 8, 64, KEPT},
	[HY_X86_REG_R12] = {"r12", 96, 8, 64, KEPT},
	[HY_X86_REG_R13] = {"r13", 104, 8, 64, KEPT},
	[HY_X86_REG_R14] = {"r14", 112, 8, 64, KEPT},
	[HY_X86_REG_R15] = {"r15", 120, 8, 64, KEPT},
	[HY_X86_REG_RIP] = {"rip", 128, 8, 64, KEPT},
	[HY_X86_REG_RFLAGS] = {"rflags", 136, 8, 64, KEPT},
	[HY_X86_REG_CR0] = {"cr0", 144, 8, 64, KEPT | TRANSLATES},
	[HY_X86_REG_CR3] = {"cr3", 152, 8, 64, KEPT | TRANSLATES},
	[HY_X86_REG_CR4] = {"cr4", 160, 8, 64, KEPT | TRANSLATES},
	[HY_X86_REG_EFER] = {"efer", 168, 8, 64, KEPT | TRANSLATES},
	[HY_X86_REG_CPL] = {"cpl", 176, 1, 8, KEPT},
	[HY_X86_REG_CS_ATTRIBUTES] = {"cs_attributes", 178, 2, 16, KEPT},
	[HY_X86_REG_CS_BASE] = {"cs_base", 184, 8, 64, KEPT},
	[HY_X86_REG_CS_SELECTOR] = {"cs_selector", 192, 2, 16, KEPT},
	[HY_X86_REG_CS_LIMIT] = {"cs_limit", 196, 4, 32, KEPT},
	[HY_X86_REG_ES_SELECTOR] = {"es_selector", 200, 2, 16, KEPT},
	[HY_X86_REG_ES_ATTRIBUTES] = {"es_attributes", 202, 2, 16, KEPT},
	[HY_X86_REG_ES_LIMIT] = {"es_limit", 204, 4, 32, KEPT},
	[HY_X86_REG_ES_BASE] = {"es_base", 208, 8, 64, KEPT},
	[HY_X86_REG_SS_SELECTOR] = {"ss_selector", 216, 2, 16, KEPT},
	[HY_X86_REG_SS_ATTRIBUTES] = {"ss_attributes", 218, 2, 16, KEPT},
	[HY_X86_REG_SS_LIMIT] = {"ss_limit", 220, 4, 32, KEPT},
	[HY_X86_REG_SS_BASE] = {"ss_base", 224, 8, 64, KEPT},
	[HY_X86_REG_DS_SELECTOR] = {"ds_selector", 232, 2, 16, KEPT},
	[HY_X86_REG_DS_ATTRIBUTES] = {"ds_attributes", 234, 2, 16, KEPT},
	[HY_X86_REG_DS_LIMIT] = {"ds_limit", 236, 4, 32, KEPT},
	[HY_X86_REG_DS_BASE] = {"ds_base", 240, 8, 64, KEPT},
	[HY_X86_REG_FS_SELECTOR] = {"fs_selector", 248, 2, 16, KEPT},
	[HY_X86_REG_FS_ATTRIBUTES] = {"fs_attributes", 250, 2, 16, KEPT},
	[HY_X86_REG_FS_LIMIT] = {"fs_limit", 252, 4, 32, KEPT},
	[HY_X86_REG_FS_BASE] = {"fs_base", 256, 8, 64, KEPT},
	[HY_X86_REG_GS_SELECTOR] = {"gs_selector", 264, 2, 16, KEPT},
	[HY_X86_REG_GS_ATTRIBUTES] = {"gs_attributes", 266, 2, 16, KEPT},
	[HY_X86_REG_GS_LIMIT] = {"gs_limit", 268, 4, 32, KEPT},
	[HY_X86_REG_GS_BASE] = {"gs_base", 272, 8, 64, KEPT},
	[HY_X86_REG_LDTR_SELECTOR] = {"ldtr_selector", 280, 2, 16, KEPT},
	[HY_X86_REG_LDTR_ATTRIBUTES] = {"ldtr_attributes", 282, 2, 16, KEPT},
	[HY_X86_REG_LDTR_LIMIT] = {"ldtr_limit", 284, 4, 32, KEPT},
	[HY_X86_REG_LDTR_BASE] = {"ldtr_base", 288, 8, 64, KEPT},
	[HY_X86_REG_TR_SELECTOR] = {"tr_selector", 296, 2, 16, KEPT},
	[HY_X86_REG_TR_ATTRIBUTES] = {"tr_attributes", 298, 2, 16, KEPT},
	[HY_X86_REG_TR_LIMIT] = {"tr_limit", 300, 4, 32, KEPT},
	[HY_X86_REG_TR_BASE] = {"tr_base", 304, 8, 64, KEPT},
	[HY_X86_REG_GDTR_LIMIT] = {"gdtr_limit", 312, 4, 32, KEPT},
	[HY_X86_REG_GDTR_BASE] = {"gdtr_base", 320, 8, 64, KEPT},
	[HY_X86_REG_IDTR_LIMIT] = {"idtr_limit", 328, 4, 32, KEPT},
	[HY_X86_REG_IDTR_BASE] = {"idtr_base", 336, 8, 64, KEPT},
	[HY_X86_REG_INTERRUPT_SHADOW] = {"interrupt_shadow", 344, 1, 8, KEPT},
	[HY_X86_REG_NMI_BLOCKED] = {"nmi_blocked", 345, 1, 8, KEPT},
	[HY_X86_REG_CR8] = {"cr8", 346, 1, 8, KEPT},
	[HY_X86_REG_EVENT] = {"event", 352, 8, 64, KEPT},
	[HY_X86_REG_DR0] = {"dr0", 360, 8, 64, KEPT},
	[HY_X86_REG_DR1] = {"dr1", 368, 8, 64, KEPT},
	[HY_X86_REG_DR2] = {"dr2", 376, 8, 64, KEPT},
	[HY_X86_REG_DR3] = {"dr3", 384, 8, 64, KEPT},
	[HY_X86_REG_HOST_DR6] = {"host_dr6", 0, 8, 64, 0},
	[HY_X86_REG_HOST_DR7] = {"host_dr7", 0, 8, 64, 0},
	[HY_X86_REG_HOST_DEBUGCTL] = {"host_debugctl", 0, 8, 64, 0},
	[HY_X86_REG_HOST_LDTR] = {"host_ldtr", 0, 2, 16, 0},
	[HY_X86_REG_DR6] = {"dr6", 392, 8, 64, KEPT},
	[HY_X86_REG_DR7] = {"dr7", 400, 8, 64, KEPT},
	[HY_X86_REG_DEBUGCTL] = {"debugctl", 408, 8, 64, KEPT},
	[HY_X86_REG_CR2] = {"cr2", 416, 8, 64, KEPT},
	[HY_X86_REG_PDPTE0] = {"pdpte0", 424, 8, 64, KEPT},
	[HY_X86_REG_PDPTE1] = {"pdpte1", 432, 8, 64, KEPT},
	[HY_X86_REG_PDPTE2] = {"pdpte2", 440, 8, 64, KEPT},
	[HY_X86_REG_PDPTE3] = {"pdpte3", 448, 8, 64, KEPT},
	[HY_X86_REG_PDPTE_ROOT] = {"pdpte_root", 456, 8, 64, KEPT},
	[HY_X86_REG_STAR] = {"star", 464, 8, 64, KEPT},
	[HY_X86_REG_LSTAR] = {"lstar", 472, 8, 64, KEPT},
	[HY_X86_REG_CSTAR] = {"cstar", 480, 8, 64, KEPT},
	[HY_X86_REG_SFMASK] = {"sfmask", 488, 8, 64, KEPT},
	[HY_X86_REG_KERNEL_GS_BASE] = {"kernel_gs_base", 496, 8, 64, KEPT},
	[HY_X86_REG_SYSENTER_CS] = {"sysenter_cs", 504, 8, 64, KEPT},
	[HY_X86_REG_SYSENTER_ESP] = {"sysenter_esp", 512, 8, 64, KEPT},
	[HY_X86_REG_SYSENTER_EIP] = {"sysenter_eip", 520, 8, 64, KEPT},
	[HY_X86_REG_PAT] = {"pat", 528, 8, 64, KEPT | TRANSLATES},
	[HY_X86_REG_TSC_OFFSET] = {"tsc_offset", 536, 8, 64, KEPT},
	[HY_X86_REG_TSC_AUX] = {"tsc_aux", 544, 8, 64, KEPT},
	[HY_X86_REG_XSS] = {"xss", 552, 8, 64, KEPT},
	[HY_X86_REG_XCR0] = {"xcr0", 560, 8, 64, KEPT},
	[HY_X86_REG_XSAVE] = {"xsave", 576, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_1] = {"xsave[1]", 584, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_2] = {"xsave[2]", 592, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_3] = {"xsave[3]", 600, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_4] = {"xsave[4]", 608, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_5] = {"xsave[5]", 616, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_6] = {"xsave[6]", 624, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_7] = {"xsave[7]", 632, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_8] = {"xsave[8]", 640, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_9] = {"xsave[9]", 648, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_10] = {"xsave[10]", 656, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_11] = {"xsave[11]", 664, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_12] = {"xsave[12]", 672, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_13] = {"xsave[13]", 680, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_14] = {"xsave[14]", 688, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_15] = {"xsave[15]", 696, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_16] = {"xsave[16]", 704, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_17] = {"xsave[17]", 712, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_18] = {"xsave[18]", 720, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_19] = {"xsave[19]", 728, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_20] = {"xsave[20]", 736, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_21] = {"xsave[21]", 744, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_22] = {"xsave[22]", 752, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_23] = {"xsave[23]", 760, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_24] = {"xsave[24]", 768, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_25] = {"xsave[25]", 776, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_26] = {"xsave[26]", 784, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_27] = {"xsave[27]", 792, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_28] = {"xsave[28]", 800, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_29] = {"xsave[29]", 808, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_30] = {"xsave[30]", 816, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_31] = {"xsave[31]", 824, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_32] = {"xsave[32]", 832, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_33] = {"xsave[33]", 840, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_34] = {"xsave[34]", 848, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_35] = {"xsave[35]", 856, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_36] = {"xsave[36]", 864, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_37] = {"xsave[37]", 872, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_38] = {"xsave[38]", 880, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_39] = {"xsave[39]", 888, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_40] = {"xsave[40]", 896, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_41] = {"xsave[41]", 904, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_42] = {"xsave[42]", 912, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_43] = {"xsave[43]", 920, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_44] = {"xsave[44]", 928, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_45] = {"xsave[45]", 936, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_46] = {"xsave[46]", 944, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_47] = {"xsave[47]", 952, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_48] = {"xsave[48]", 960, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_49] = {"xsave[49]", 968, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_50] = {"xsave[50]", 976, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_51] = {"xsave[51]", 984, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_52] = {"xsave[52]", 992, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_53] = {"xsave[53]", 1000, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_54] = {"xsave[54]", 1008, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_55] = {"xsave[55]", 1016, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_56] = {"xsave[56]", 1024, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_57] = {"xsave[57]", 1032, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_58] = {"xsave[58]", 1040, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_59] = {"xsave[59]", 1048, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_60] = {"xsave[60]", 1056, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_61] = {"xsave[61]", 1064, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_62] = {"xsave[62]", 1072, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_63] = {"xsave[63]", 1080, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_64] = {"xsave[64]", 1088, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_65] = {"xsave[65]", 1096, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_66] = {"xsave[66]", 1104, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_67] = {"xsave[67]", 1112, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_68] = {"xsave[68]", 1120, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_69] = {"xsave[69]", 1128, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_70] = {"xsave[70]", 1136, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_71] = {"xsave[71]", 1144, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_72] = {"xsave[72]", 1152, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_73] = {"xsave[73]", 1160, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_74] = {"xsave[74]", 1168, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_75] = {"xsave[75]", 1176, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_76] = {"xsave[76]", 1184, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_77] = {"xsave[77]", 1192, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_78] = {"xsave[78]", 1200, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_79] = {"xsave[79]", 1208, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_80] = {"xsave[80]", 1216, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_81] = {"xsave[81]", 1224, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_82] = {"xsave[82]", 1232, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_83] = {"xsave[83]", 1240, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_84] = {"xsave[84]", 1248, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_85] = {"xsave[85]", 1256, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_86] = {"xsave[86]", 1264, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_87] = {"xsave[87]", 1272, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_88] = {"xsave[88]", 1280, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_89] = {"xsave[89]", 1288, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_90] = {"xsave[90]", 1296, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_91] = {"xsave[91]", 1304, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_92] = {"xsave[92]", 1312, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_93] = {"xsave[93]", 1320, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_94] = {"xsave[94]", 1328, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_95] = {"xsave[95]", 1336, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_96] = {"xsave[96]", 1344, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_97] = {"xsave[97]", 1352, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_98] = {"xsave[98]", 1360, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_99] = {"xsave[99]", 1368, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_100] = {"xsave[100]", 1376, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_101] = {"xsave[101]", 1384, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_102] = {"xsave[102]", 1392, 8, 64, KEPT},
	[HY_X86_REG_XSAVE_103] = {"xsave[103]", 1400, 8, 64, KEPT},
	[HY_X86_REG_APIC_BASE] = {"apic_base", 1408, 8, 64, KEPT},
	[HY_X86_REG_FAST_CALL] = {"fast_call", 1416, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_UNDEFINED] = {"undefined", 1424, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_BLOCK] = {"block", 1432, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_BLOCK_ADDRESS] = {"block_address", 1440, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_ENTER] = {"enter", 1448, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE] = {"fetch_page", 1456, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_1] = {"fetch_page[1]", 1464, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_2] = {"fetch_page[2]", 1472, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_3] = {"fetch_page[3]", 1480, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_4] = {"fetch_page[4]", 1488, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_5] = {"fetch_page[5]", 1496, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_6] = {"fetch_page[6]", 1504, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_FETCH_PAGE_7] = {"fetch_page[7]", 1512, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE] = {"code_page", 1520, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_1] = {"code_page[1]", 1528, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_2] = {"code_page[2]", 1536, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_3] = {"code_page[3]", 1544, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_4] = {"code_page[4]", 1552, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_5] = {"code_page[5]", 1560, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_6] = {"code_page[6]", 1568, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_PAGE_7] = {"code_page[7]", 1576, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_AT] = {"code_at", 1584, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_BYTES] = {"code_bytes", 1592, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_LENGTH] = {"code_length", 1600, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_RIP] = {"code_rip", 1608, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_CS_BASE] = {"code_cs_base", 1616, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_CS_ATTRIBUTES] = {"code_cs_attributes", 1624, 2, 16, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_CR0] = {"code_cr0", 1632, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_CR3] = {"code_cr3", 1640, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_CR4] = {"code_cr4", 1648, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_CODE_EFER] = {"code_efer", 1656, 8, 64, KEPT | READ_ONLY},
	[HY_X86_REG_TSC] = {"tsc", 0, 8, 64, READ_ONLY},
	[HY_X86_REG_HOST_CR4] = {"host_cr4", 0, 8, 64, 0},
	[HY_X86_REG_HOST_EFER] = {"host_efer", 0, 8, 64, 0},
	[HY_X86_REG_HOST_BLOCK] = {"host_block", 0, 8, 64, 0},
	[HY_X86_REG_LEAF_0_EAX] = {"leaf_0_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_0_EBX] = {"leaf_0_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_0_ECX] = {"leaf_0_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_0_EDX] = {"leaf_0_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_1_EAX] = {"leaf_1_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_1_EBX] = {"leaf_1_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_1_ECX] = {"leaf_1_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_1_EDX] = {"leaf_1_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_2_EAX] = {"leaf_2_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_2_EBX] = {"leaf_2_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_2_ECX] = {"leaf_2_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_2_EDX] = {"leaf_2_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_0_EAX] = {"leaf_4_0_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_0_EBX] = {"leaf_4_0_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_0_ECX] = {"leaf_4_0_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_0_EDX] = {"leaf_4_0_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_1_EAX] = {"leaf_4_1_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_1_EBX] = {"leaf_4_1_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_1_ECX] = {"leaf_4_1_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_1_EDX] = {"leaf_4_1_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_2_EAX] = {"leaf_4_2_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_2_EBX] = {"leaf_4_2_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_2_ECX] = {"leaf_4_2_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_2_EDX] = {"leaf_4_2_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_3_EAX] = {"leaf_4_3_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_3_EBX] = {"leaf_4_3_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_3_ECX] = {"leaf_4_3_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_4_3_EDX] = {"leaf_4_3_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_6_EAX] = {"leaf_6_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_7_EBX] = {"leaf_7_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_7_ECX] = {"leaf_7_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_7_EDX] = {"leaf_7_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_0_EBX] = {"leaf_b_0_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_0_ECX] = {"leaf_b_0_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_0_EDX] = {"leaf_b_0_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_1_EAX] = {"leaf_b_1_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_1_EBX] = {"leaf_b_1_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_1_ECX] = {"leaf_b_1_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_B_1_EDX] = {"leaf_b_1_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_0_EAX] = {"leaf_d_0_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_0_EBX] = {"leaf_d_0_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_0_ECX] = {"leaf_d_0_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_1_EAX] = {"leaf_d_1_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_1_EBX] = {"leaf_d_1_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_2_EAX] = {"leaf_d_2_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_D_2_EBX] = {"leaf_d_2_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_40000000_EAX] = {"leaf_40000000_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_40000000_EBX] = {"leaf_40000000_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_40000000_ECX] = {"leaf_40000000_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_40000000_EDX] = {"leaf_40000000_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000000_EAX] = {"leaf_80000000_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000000_EBX] = {"leaf_80000000_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000000_ECX] = {"leaf_80000000_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000000_EDX] = {"leaf_80000000_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000001_EAX] = {"leaf_80000001_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000001_ECX] = {"leaf_80000001_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000001_EDX] = {"leaf_80000001_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000002_EAX] = {"leaf_80000002_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000002_EBX] = {"leaf_80000002_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000002_ECX] = {"leaf_80000002_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000002_EDX] = {"leaf_80000002_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000003_EAX] = {"leaf_80000003_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000003_EBX] = {"leaf_80000003_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000003_ECX] = {"leaf_80000003_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000003_EDX] = {"leaf_80000003_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000004_EAX] = {"leaf_80000004_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000004_EBX] = {"leaf_80000004_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000004_ECX] = {"leaf_80000004_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000004_EDX] = {"leaf_80000004_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000005_EAX] = {"leaf_80000005_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000005_EBX] = {"leaf_80000005_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000005_ECX] = {"leaf_80000005_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000005_EDX] = {"leaf_80000005_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000006_EAX] = {"leaf_80000006_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000006_EBX] = {"leaf_80000006_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000006_ECX] = {"leaf_80000006_ecx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000006_EDX] = {"leaf_80000006_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000007_EDX] = {"leaf_80000007_edx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000008_EAX] = {"leaf_80000008_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_80000008_EBX] = {"leaf_80000008_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_8000001A_EAX] = {"leaf_8000001a_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_8000000A_EAX] = {"leaf_8000000a_eax", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_8000000A_EBX] = {"leaf_8000000a_ebx", 0, 4, 32, READ_ONLY},
	[HY_X86_REG_LEAF_8000000A_EDX] = {"leaf_8000000a_edx", 0, 4, 32, READ_ONLY},
};

const char *hy_x86_register_name(uint32_t id)
{
	return id < HY_X86_REG_COUNT ? places[id].name : "unrecognised";
}

bool hy_x86_register_translates(uint32_t id)
{
	return id < HY_X86_REG_COUNT && (places[id].flags & TRANSLATES) != 0;
}

/* True when a CPU with `features` has the register. */
static bool present(uint32_t id, uint64_t features)
{
	switch (id) {
	case HY_X86_REG_TSC_AUX:
		return (features & HY_X86_FEATURE_RDTSCP) != 0;
	case HY_X86_REG_XSS:
		return (features & HY_X86_FEATURE_XSAVES) != 0;
	default:
		return true;
	}
}

static bool usable(uint32_t id, uint64_t features)
{
	return id < HY_X86_REG_COUNT && (places[id].flags & KEPT) != 0 && present(id, features);
}


enum hy_status hy_x86_get_reg(const struct hy_x86_context *ctx, uint64_t features, uint32_t id, uint64_t *value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 1:
		*value = *(const uint8_t *)at;
		return HY_OK;
	case 2:
		*value = *(const uint16_t *)at;
		return HY_OK;
	case 4:
		*value = *(const uint32_t *)at;
		return HY_OK;
	case 8:
		*value = *(const uint64_t *)at;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

enum hy_status hy_x86_set_reg(struct hy_x86_context *ctx, uint64_t features, uint32_t id, uint64_t value)
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
	case 1:
		*(uint8_t *)at = (uint8_t)value;
		return HY_OK;
	case 2:
		*(uint16_t *)at = (uint16_t)value;
		return HY_OK;
	case 4:
		*(uint32_t *)at = (uint32_t)value;
		return HY_OK;
	case 8:
		*(uint64_t *)at = value;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

void hy_x86_reset(struct hy_x86_context *ctx)
{
	__builtin_memset(ctx, 0, sizeof(*ctx));
	ctx->rdx = hy_x86_read_leaf_1_eax();
	ctx->rip = 0xfff0;
	ctx->rflags = 0x2;
	ctx->cr0 = 0x60000010;
	ctx->cs_attributes = 0x9b;
	ctx->cs_base = 0xffff0000;
	ctx->cs_selector = 0xf000;
	ctx->cs_limit = 0xffff;
	ctx->es_attributes = 0x93;
	ctx->es_limit = 0xffff;
	ctx->ss_attributes = 0x93;
	ctx->ss_limit = 0xffff;
	ctx->ds_attributes = 0x93;
	ctx->ds_limit = 0xffff;
	ctx->fs_attributes = 0x93;
	ctx->fs_limit = 0xffff;
	ctx->gs_attributes = 0x93;
	ctx->gs_limit = 0xffff;
	ctx->ldtr_attributes = 0x82;
	ctx->ldtr_limit = 0xffff;
	ctx->tr_attributes = 0x8b;
	ctx->tr_limit = 0xffff;
	ctx->gdtr_limit = 0xffff;
	ctx->idtr_limit = 0xffff;
	ctx->dr6 = 0xffff0ff0;
	ctx->dr7 = 0x400;
	ctx->pat = 0x7040600070406;
	ctx->xcr0 = 0x1;
	ctx->xsave[3] = 0x1f80;
	ctx->xsave[64] = 0x1;
	ctx->apic_base = 0xfee00900;
	ctx->undefined = 0x6;
}
/* crc32 81ea3ed0 */
