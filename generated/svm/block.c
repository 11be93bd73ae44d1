/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by
 * `./halyard gen`; do not edit. */
#include <halyard/svm/block.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/features.h>
#include <halyard/svm/offsets.h>
#include <halyard/bits.h>

_Static_assert(offsetof(struct hy_svm_vmcb, intercept_cr) == HY_SVM_VMCB_INTERCEPT_CR, "intercept_cr");
_Static_assert(offsetof(struct hy_svm_vmcb, intercept_dr) == HY_SVM_VMCB_INTERCEPT_DR, "intercept_dr");
_Static_assert(offsetof(struct hy_svm_vmcb, intercept_exceptions) == HY_SVM_VMCB_INTERCEPT_EXCEPTIONS, "intercept_exceptions");
_Static_assert(offsetof(struct hy_svm_vmcb, intercept_misc1) == HY_SVM_VMCB_INTERCEPT_MISC1, "intercept_misc1");
_Static_assert(offsetof(struct hy_svm_vmcb, intercept_misc2) == HY_SVM_VMCB_INTERCEPT_MISC2, "intercept_misc2");
_Static_assert(offsetof(struct hy_svm_vmcb, intercept_misc3) == HY_SVM_VMCB_INTERCEPT_MISC3, "intercept_misc3");
_Static_assert(offsetof(struct hy_svm_vmcb, pause_filter_threshold) == HY_SVM_VMCB_PAUSE_FILTER_THRESHOLD, "pause_filter_threshold");
_Static_assert(offsetof(struct hy_svm_vmcb, pause_filter_count) == HY_SVM_VMCB_PAUSE_FILTER_COUNT, "pause_filter_count");
_Static_assert(offsetof(struct hy_svm_vmcb, iopm_base) == HY_SVM_VMCB_IOPM_BASE, "iopm_base");
_Static_assert(offsetof(struct hy_svm_vmcb, msrpm_base) == HY_SVM_VMCB_MSRPM_BASE, "msrpm_base");
_Static_assert(offsetof(struct hy_svm_vmcb, tsc_offset) == HY_SVM_VMCB_TSC_OFFSET, "tsc_offset");
_Static_assert(offsetof(struct hy_svm_vmcb, asid) == HY_SVM_VMCB_ASID, "asid");
_Static_assert(offsetof(struct hy_svm_vmcb, tlb_control) == HY_SVM_VMCB_TLB_CONTROL, "tlb_control");
_Static_assert(offsetof(struct hy_svm_vmcb, cr8) == HY_SVM_VMCB_CR8, "cr8");
_Static_assert(offsetof(struct hy_svm_vmcb, virtual_interrupt) == HY_SVM_VMCB_VIRTUAL_INTERRUPT, "virtual_interrupt");
_Static_assert(offsetof(struct hy_svm_vmcb, virtual_priority) == HY_SVM_VMCB_VIRTUAL_PRIORITY, "virtual_priority");
_Static_assert(offsetof(struct hy_svm_vmcb, virtual_control) == HY_SVM_VMCB_VIRTUAL_CONTROL, "virtual_control");
_Static_assert(offsetof(struct hy_svm_vmcb, virtual_vector) == HY_SVM_VMCB_VIRTUAL_VECTOR, "virtual_vector");
_Static_assert(offsetof(struct hy_svm_vmcb, interrupt_shadow) == HY_SVM_VMCB_INTERRUPT_SHADOW, "interrupt_shadow");
_Static_assert(offsetof(struct hy_svm_vmcb, exitcode) == HY_SVM_VMCB_EXITCODE, "exitcode");
_Static_assert(offsetof(struct hy_svm_vmcb, exitinfo1) == HY_SVM_VMCB_EXITINFO1, "exitinfo1");
_Static_assert(offsetof(struct hy_svm_vmcb, exitinfo2) == HY_SVM_VMCB_EXITINFO2, "exitinfo2");
_Static_assert(offsetof(struct hy_svm_vmcb, exitintinfo) == HY_SVM_VMCB_EXITINTINFO, "exitintinfo");
_Static_assert(offsetof(struct hy_svm_vmcb, nested_control) == HY_SVM_VMCB_NESTED_CONTROL, "nested_control");
_Static_assert(offsetof(struct hy_svm_vmcb, avic_apic_bar) == HY_SVM_VMCB_AVIC_APIC_BAR, "avic_apic_bar");
_Static_assert(offsetof(struct hy_svm_vmcb, ghcb) == HY_SVM_VMCB_GHCB, "ghcb");
_Static_assert(offsetof(struct hy_svm_vmcb, event) == HY_SVM_VMCB_EVENT, "event");
_Static_assert(offsetof(struct hy_svm_vmcb, n_cr3) == HY_SVM_VMCB_N_CR3, "n_cr3");
_Static_assert(offsetof(struct hy_svm_vmcb, virtual_extensions) == HY_SVM_VMCB_VIRTUAL_EXTENSIONS, "virtual_extensions");
_Static_assert(offsetof(struct hy_svm_vmcb, clean) == HY_SVM_VMCB_CLEAN, "clean");
_Static_assert(offsetof(struct hy_svm_vmcb, nrip) == HY_SVM_VMCB_NRIP, "nrip");
_Static_assert(offsetof(struct hy_svm_vmcb, fetched) == HY_SVM_VMCB_FETCHED, "fetched");
_Static_assert(offsetof(struct hy_svm_vmcb, instruction) == HY_SVM_VMCB_INSTRUCTION, "instruction");
_Static_assert(offsetof(struct hy_svm_vmcb, avic_backing_page) == HY_SVM_VMCB_AVIC_BACKING_PAGE, "avic_backing_page");
_Static_assert(offsetof(struct hy_svm_vmcb, avic_logical_table) == HY_SVM_VMCB_AVIC_LOGICAL_TABLE, "avic_logical_table");
_Static_assert(offsetof(struct hy_svm_vmcb, avic_physical_table) == HY_SVM_VMCB_AVIC_PHYSICAL_TABLE, "avic_physical_table");
_Static_assert(offsetof(struct hy_svm_vmcb, vmsa) == HY_SVM_VMCB_VMSA, "vmsa");
_Static_assert(offsetof(struct hy_svm_vmcb, vmgexit_rax) == HY_SVM_VMCB_VMGEXIT_RAX, "vmgexit_rax");
_Static_assert(offsetof(struct hy_svm_vmcb, vmgexit_cpl) == HY_SVM_VMCB_VMGEXIT_CPL, "vmgexit_cpl");
_Static_assert(offsetof(struct hy_svm_vmcb, bus_lock_count) == HY_SVM_VMCB_BUS_LOCK_COUNT, "bus_lock_count");
_Static_assert(offsetof(struct hy_svm_vmcb, es_selector) == HY_SVM_VMCB_ES_SELECTOR, "es_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, es_attributes) == HY_SVM_VMCB_ES_ATTRIBUTES, "es_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, es_limit) == HY_SVM_VMCB_ES_LIMIT, "es_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, es_base) == HY_SVM_VMCB_ES_BASE, "es_base");
_Static_assert(offsetof(struct hy_svm_vmcb, cs_selector) == HY_SVM_VMCB_CS_SELECTOR, "cs_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, cs_attributes) == HY_SVM_VMCB_CS_ATTRIBUTES, "cs_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, cs_limit) == HY_SVM_VMCB_CS_LIMIT, "cs_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, cs_base) == HY_SVM_VMCB_CS_BASE, "cs_base");
_Static_assert(offsetof(struct hy_svm_vmcb, ss_selector) == HY_SVM_VMCB_SS_SELECTOR, "ss_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, ss_attributes) == HY_SVM_VMCB_SS_ATTRIBUTES, "ss_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, ss_limit) == HY_SVM_VMCB_SS_LIMIT, "ss_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, ss_base) == HY_SVM_VMCB_SS_BASE, "ss_base");
_Static_assert(offsetof(struct hy_svm_vmcb, ds_selector) == HY_SVM_VMCB_DS_SELECTOR, "ds_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, ds_attributes) == HY_SVM_VMCB_DS_ATTRIBUTES, "ds_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, ds_limit) == HY_SVM_VMCB_DS_LIMIT, "ds_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, ds_base) == HY_SVM_VMCB_DS_BASE, "ds_base");
_Static_assert(offsetof(struct hy_svm_vmcb, fs_selector) == HY_SVM_VMCB_FS_SELECTOR, "fs_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, fs_attributes) == HY_SVM_VMCB_FS_ATTRIBUTES, "fs_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, fs_limit) == HY_SVM_VMCB_FS_LIMIT, "fs_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, fs_base) == HY_SVM_VMCB_FS_BASE, "fs_base");
_Static_assert(offsetof(struct hy_svm_vmcb, gs_selector) == HY_SVM_VMCB_GS_SELECTOR, "gs_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, gs_attributes) == HY_SVM_VMCB_GS_ATTRIBUTES, "gs_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, gs_limit) == HY_SVM_VMCB_GS_LIMIT, "gs_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, gs_base) == HY_SVM_VMCB_GS_BASE, "gs_base");
_Static_assert(offsetof(struct hy_svm_vmcb, gdtr_limit) == HY_SVM_VMCB_GDTR_LIMIT, "gdtr_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, gdtr_base) == HY_SVM_VMCB_GDTR_BASE, "gdtr_base");
_Static_assert(offsetof(struct hy_svm_vmcb, ldtr_selector) == HY_SVM_VMCB_LDTR_SELECTOR, "ldtr_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, ldtr_attributes) == HY_SVM_VMCB_LDTR_ATTRIBUTES, "ldtr_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, ldtr_limit) == HY_SVM_VMCB_LDTR_LIMIT, "ldtr_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, ldtr_base) == HY_SVM_VMCB_LDTR_BASE, "ldtr_base");
_Static_assert(offsetof(struct hy_svm_vmcb, idtr_limit) == HY_SVM_VMCB_IDTR_LIMIT, "idtr_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, idtr_base) == HY_SVM_VMCB_IDTR_BASE, "idtr_base");
_Static_assert(offsetof(struct hy_svm_vmcb, tr_selector) == HY_SVM_VMCB_TR_SELECTOR, "tr_selector");
_Static_assert(offsetof(struct hy_svm_vmcb, tr_attributes) == HY_SVM_VMCB_TR_ATTRIBUTES, "tr_attributes");
_Static_assert(offsetof(struct hy_svm_vmcb, tr_limit) == HY_SVM_VMCB_TR_LIMIT, "tr_limit");
_Static_assert(offsetof(struct hy_svm_vmcb, tr_base) == HY_SVM_VMCB_TR_BASE, "tr_base");
_Static_assert(offsetof(struct hy_svm_vmcb, cpl) == HY_SVM_VMCB_CPL, "cpl");
_Static_assert(offsetof(struct hy_svm_vmcb, efer) == HY_SVM_VMCB_EFER, "efer");
_Static_assert(offsetof(struct hy_svm_vmcb, cr4) == HY_SVM_VMCB_CR4, "cr4");
_Static_assert(offsetof(struct hy_svm_vmcb, cr3) == HY_SVM_VMCB_CR3, "cr3");
_Static_assert(offsetof(struct hy_svm_vmcb, cr0) == HY_SVM_VMCB_CR0, "cr0");
_Static_assert(offsetof(struct hy_svm_vmcb, dr7) == HY_SVM_VMCB_DR7, "dr7");
_Static_assert(offsetof(struct hy_svm_vmcb, dr6) == HY_SVM_VMCB_DR6, "dr6");
_Static_assert(offsetof(struct hy_svm_vmcb, rflags) == HY_SVM_VMCB_RFLAGS, "rflags");
_Static_assert(offsetof(struct hy_svm_vmcb, rip) == HY_SVM_VMCB_RIP, "rip");
_Static_assert(offsetof(struct hy_svm_vmcb, rsp) == HY_SVM_VMCB_RSP, "rsp");
_Static_assert(offsetof(struct hy_svm_vmcb, s_cet) == HY_SVM_VMCB_S_CET, "s_cet");
_Static_assert(offsetof(struct hy_svm_vmcb, ssp) == HY_SVM_VMCB_SSP, "ssp");
_Static_assert(offsetof(struct hy_svm_vmcb, isst_addr) == HY_SVM_VMCB_ISST_ADDR, "isst_addr");
_Static_assert(offsetof(struct hy_svm_vmcb, rax) == HY_SVM_VMCB_RAX, "rax");
_Static_assert(offsetof(struct hy_svm_vmcb, star) == HY_SVM_VMCB_STAR, "star");
_Static_assert(offsetof(struct hy_svm_vmcb, lstar) == HY_SVM_VMCB_LSTAR, "lstar");
_Static_assert(offsetof(struct hy_svm_vmcb, cstar) == HY_SVM_VMCB_CSTAR, "cstar");
_Static_assert(offsetof(struct hy_svm_vmcb, sfmask) == HY_SVM_VMCB_SFMASK, "sfmask");
_Static_assert(offsetof(struct hy_svm_vmcb, kernel_gs_base) == HY_SVM_VMCB_KERNEL_GS_BASE, "kernel_gs_base");
_Static_assert(offsetof(struct hy_svm_vmcb, sysenter_cs) == HY_SVM_VMCB_SYSENTER_CS, "sysenter_cs");
_Static_assert(offsetof(struct hy_svm_vmcb, sysenter_esp) == HY_SVM_VMCB_SYSENTER_ESP, "sysenter_esp");
_Static_assert(offsetof(struct hy_svm_vmcb, sysenter_eip) == HY_SVM_VMCB_SYSENTER_EIP, "sysenter_eip");
_Static_assert(offsetof(struct hy_svm_vmcb, cr2) == HY_SVM_VMCB_CR2, "cr2");
_Static_assert(offsetof(struct hy_svm_vmcb, pat) == HY_SVM_VMCB_PAT, "pat");
_Static_assert(offsetof(struct hy_svm_vmcb, debugctl) == HY_SVM_VMCB_DEBUGCTL, "debugctl");
_Static_assert(offsetof(struct hy_svm_vmcb, br_from) == HY_SVM_VMCB_BR_FROM, "br_from");
_Static_assert(offsetof(struct hy_svm_vmcb, br_to) == HY_SVM_VMCB_BR_TO, "br_to");
_Static_assert(offsetof(struct hy_svm_vmcb, last_excp_from) == HY_SVM_VMCB_LAST_EXCP_FROM, "last_excp_from");
_Static_assert(offsetof(struct hy_svm_vmcb, last_excp_to) == HY_SVM_VMCB_LAST_EXCP_TO, "last_excp_to");
_Static_assert(offsetof(struct hy_svm_vmcb, spec_ctrl) == HY_SVM_VMCB_SPEC_CTRL, "spec_ctrl");

#ifdef HY_SVM_HOST_REGISTERS
uint64_t hy_svm_host_registers[HY_SVM_REG_COUNT];
#endif

static void save_paging(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->cr0 = vmcb->cr0;
	ctx->cr3 = vmcb->cr3;
	ctx->cr4 = (vmcb->cr4 & 0xffffffffffffffbf);
	ctx->efer = (vmcb->efer & 0xffffffffffffefff);
	ctx->cpl = vmcb->cpl;
	ctx->cs_attributes = vmcb->cs_attributes;
	ctx->cs_base = vmcb->cs_base;
}

static void save_segments(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->cs_selector = vmcb->cs_selector;
	ctx->cs_limit = vmcb->cs_limit;
	ctx->es_selector = vmcb->es_selector;
	ctx->es_attributes = vmcb->es_attributes;
	ctx->es_limit = vmcb->es_limit;
	ctx->es_base = vmcb->es_base;
	ctx->ss_selector = vmcb->ss_selector;
	ctx->ss_attributes = vmcb->ss_attributes;
	ctx->ss_limit = vmcb->ss_limit;
	ctx->ss_base = vmcb->ss_base;
	ctx->ds_selector = vmcb->ds_selector;
	ctx->ds_attributes = vmcb->ds_attributes;
	ctx->ds_limit = vmcb->ds_limit;
	ctx->ds_base = vmcb->ds_base;
	ctx->fs_selector = vmcb->fs_selector;
	ctx->fs_attributes = vmcb->fs_attributes;
	ctx->fs_limit = vmcb->fs_limit;
	ctx->fs_base = vmcb->fs_base;
	ctx->gs_selector = vmcb->gs_selector;
	ctx->gs_attributes = vmcb->gs_attributes;
	ctx->gs_limit = vmcb->gs_limit;
	ctx->gs_base = vmcb->gs_base;
	ctx->ldtr_selector = vmcb->ldtr_selector;
	ctx->ldtr_attributes = vmcb->ldtr_attributes;
	ctx->ldtr_limit = vmcb->ldtr_limit;
	ctx->ldtr_base = vmcb->ldtr_base;
	ctx->tr_selector = vmcb->tr_selector;
	ctx->tr_attributes = vmcb->tr_attributes;
	ctx->tr_limit = vmcb->tr_limit;
	ctx->tr_base = vmcb->tr_base;
	ctx->gdtr_limit = vmcb->gdtr_limit;
	ctx->gdtr_base = vmcb->gdtr_base;
	ctx->idtr_limit = vmcb->idtr_limit;
	ctx->idtr_base = vmcb->idtr_base;
}

static void save_events(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->interrupt_shadow = (uint8_t)((uint64_t)vmcb->interrupt_shadow & 1);
	ctx->cr8 = vmcb->cr8;
	ctx->event = vmcb->event;
}

static void save_debug(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->dr6 = vmcb->dr6;
	ctx->dr7 = vmcb->dr7;
	ctx->debugctl = vmcb->debugctl;
}

static void save_system(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->cr2 = vmcb->cr2;
	ctx->star = vmcb->star;
	ctx->lstar = vmcb->lstar;
	ctx->cstar = vmcb->cstar;
	ctx->sfmask = vmcb->sfmask;
	ctx->kernel_gs_base = vmcb->kernel_gs_base;
	ctx->sysenter_cs = vmcb->sysenter_cs;
	ctx->sysenter_esp = vmcb->sysenter_esp;
	ctx->sysenter_eip = vmcb->sysenter_eip;
	ctx->pat = vmcb->pat;
	ctx->tsc_offset = vmcb->tsc_offset;
}

void hy_svm_save_state(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb, uint64_t features, uint32_t sets)
{
	(void)features;
	if ((sets & HY_X86_SET_PAGING) != 0)
		save_paging(ctx, vmcb);
	if ((sets & HY_X86_SET_SEGMENTS) != 0)
		save_segments(ctx, vmcb);
	if ((sets & HY_X86_SET_EVENTS) != 0)
		save_events(ctx, vmcb);
	if ((sets & HY_X86_SET_DEBUG) != 0)
		save_debug(ctx, vmcb);
	if ((sets & HY_X86_SET_SYSTEM) != 0)
		save_system(ctx, vmcb);
}

static void load_paging(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->cr0 = ctx->cr0;
	vmcb->cr3 = ctx->cr3;
	vmcb->cr4 = (ctx->cr4 | (hy_x86_read_host_cr4() & 0x40));
	vmcb->efer = (ctx->efer | 0x1000);
	vmcb->cpl = ctx->cpl;
	vmcb->cs_attributes = ctx->cs_attributes;
	vmcb->cs_base = ctx->cs_base;
	vmcb->clean &= ~UINT32_C(0x120);
}

static void load_segments(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->cs_selector = ctx->cs_selector;
	vmcb->cs_limit = ctx->cs_limit;
	vmcb->es_selector = ctx->es_selector;
	vmcb->es_attributes = ctx->es_attributes;
	vmcb->es_limit = ctx->es_limit;
	vmcb->es_base = ctx->es_base;
	vmcb->ss_selector = ctx->ss_selector;
	vmcb->ss_attributes = ctx->ss_attributes;
	vmcb->ss_limit = ctx->ss_limit;
	vmcb->ss_base = ctx->ss_base;
	vmcb->ds_selector = ctx->ds_selector;
	vmcb->ds_attributes = ctx->ds_attributes;
	vmcb->ds_limit = ctx->ds_limit;
	vmcb->ds_base = ctx->ds_base;
	vmcb->fs_selector = ctx->fs_selector;
	vmcb->fs_attributes = ctx->fs_attributes;
	vmcb->fs_limit = ctx->fs_limit;
	vmcb->fs_base = ctx->fs_base;
	vmcb->gs_selector = ctx->gs_selector;
	vmcb->gs_attributes = ctx->gs_attributes;
	vmcb->gs_limit = ctx->gs_limit;
	vmcb->gs_base = ctx->gs_base;
	vmcb->ldtr_selector = ctx->ldtr_selector;
	vmcb->ldtr_attributes = ctx->ldtr_attributes;
	vmcb->ldtr_limit = ctx->ldtr_limit;
	vmcb->ldtr_base = ctx->ldtr_base;
	vmcb->tr_selector = ctx->tr_selector;
	vmcb->tr_attributes = ctx->tr_attributes;
	vmcb->tr_limit = ctx->tr_limit;
	vmcb->tr_base = ctx->tr_base;
	vmcb->gdtr_limit = ctx->gdtr_limit;
	vmcb->gdtr_base = ctx->gdtr_base;
	vmcb->idtr_limit = ctx->idtr_limit;
	vmcb->idtr_base = ctx->idtr_base;
	vmcb->clean &= ~UINT32_C(0x180);
}

static void load_events(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->interrupt_shadow = (uint8_t)(uint64_t)ctx->interrupt_shadow;
	vmcb->cr8 = ctx->cr8;
	vmcb->event = ctx->event;
	vmcb->clean &= ~UINT32_C(0x8);
}

static void load_debug(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->dr6 = ctx->dr6;
	vmcb->dr7 = ctx->dr7;
	vmcb->debugctl = ctx->debugctl;
	vmcb->clean &= ~UINT32_C(0x440);
}

static void load_system(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->cr2 = ctx->cr2;
	vmcb->star = ctx->star;
	vmcb->lstar = ctx->lstar;
	vmcb->cstar = ctx->cstar;
	vmcb->sfmask = ctx->sfmask;
	vmcb->kernel_gs_base = ctx->kernel_gs_base;
	vmcb->sysenter_cs = ctx->sysenter_cs;
	vmcb->sysenter_esp = ctx->sysenter_esp;
	vmcb->sysenter_eip = ctx->sysenter_eip;
	vmcb->pat = ctx->pat;
	vmcb->tsc_offset = ctx->tsc_offset;
	vmcb->clean &= ~UINT32_C(0x211);
}

void hy_svm_load_state(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb, uint64_t features, uint32_t sets)
{
	(void)features;
	if ((sets & HY_X86_SET_PAGING) != 0)
		load_paging(ctx, vmcb);
	if ((sets & HY_X86_SET_SEGMENTS) != 0)
		load_segments(ctx, vmcb);
	if ((sets & HY_X86_SET_EVENTS) != 0)
		load_events(ctx, vmcb);
	if ((sets & HY_X86_SET_DEBUG) != 0)
		load_debug(ctx, vmcb);
	if ((sets & HY_X86_SET_SYSTEM) != 0)
		load_system(ctx, vmcb);
}

bool hy_svm_begin(struct hy_svm_vmcb *vmcb, const struct hy_percpu *cpu)
{
	bool all = true;

	vmcb->iopm_base = cpu->frames + 0x3000;
	vmcb->msrpm_base = cpu->frames + 0x6000;
	vmcb->intercept_cr = (uint32_t)(HY_SVM_CR_GUEST);
	vmcb->intercept_exceptions = (uint32_t)(HY_SVM_EXCEPTIONS_GUEST);
	vmcb->intercept_misc1 = (uint32_t)(HY_SVM_MISC1_GUEST);
	vmcb->intercept_misc2 = (uint32_t)(HY_SVM_MISC2_GUEST);
	vmcb->intercept_misc3 = (uint32_t)(HY_SVM_MISC3_GUEST);
	vmcb->virtual_control = (uint8_t)(HY_SVM_VIRTUAL_GUEST);
	vmcb->nested_control = HY_SVM_NESTED_GUEST;
	return all;
}
/* crc32 bd4ecbac */
