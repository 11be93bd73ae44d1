/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by
 * `./halyard gen`; do not edit. */
#include <halyard/vmx/block.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/offsets.h>
#include <halyard/bits.h>

#ifdef HY_VMX_HOST_REGISTERS
uint64_t hy_vmx_host_registers[HY_VMX_REG_COUNT];
#endif

static void save_paging(struct hy_x86_context *ctx)
{
	ctx->cr0 = hy_vmx_read_cr0();
	ctx->cr3 = hy_vmx_read_cr3();
	ctx->cr4 = hy_vmx_read_cr4();
	ctx->efer = hy_vmx_read_efer();
	ctx->cpl = (uint8_t)hy_vmx_read_cpl();
	ctx->cs_attributes = (uint16_t)hy_vmx_read_cs_attributes();
	ctx->cs_base = hy_vmx_read_cs_base();
}

static void save_segments(struct hy_x86_context *ctx)
{
	ctx->cs_selector = (uint16_t)hy_vmx_read_cs_selector();
	ctx->cs_limit = (uint32_t)hy_vmx_read_cs_limit();
	ctx->es_selector = (uint16_t)hy_vmx_read_es_selector();
	ctx->es_attributes = (uint16_t)hy_vmx_read_es_attributes();
	ctx->es_limit = (uint32_t)hy_vmx_read_es_limit();
	ctx->es_base = hy_vmx_read_es_base();
	ctx->ss_selector = (uint16_t)hy_vmx_read_ss_selector();
	ctx->ss_attributes = (uint16_t)hy_vmx_read_ss_attributes();
	ctx->ss_limit = (uint32_t)hy_vmx_read_ss_limit();
	ctx->ss_base = hy_vmx_read_ss_base();
	ctx->ds_selector = (uint16_t)hy_vmx_read_ds_selector();
	ctx->ds_attributes = (uint16_t)hy_vmx_read_ds_attributes();
	ctx->ds_limit = (uint32_t)hy_vmx_read_ds_limit();
	ctx->ds_base = hy_vmx_read_ds_base();
	ctx->fs_selector = (uint16_t)hy_vmx_read_fs_selector();
	ctx->fs_attributes = (uint16_t)hy_vmx_read_fs_attributes();
	ctx->fs_limit = (uint32_t)hy_vmx_read_fs_limit();
	ctx->fs_base = hy_vmx_read_fs_base();
	ctx->gs_selector = (uint16_t)hy_vmx_read_gs_selector();
	ctx->gs_attributes = (uint16_t)hy_vmx_read_gs_attributes();
	ctx->gs_limit = (uint32_t)hy_vmx_read_gs_limit();
	ctx->gs_base = hy_vmx_read_gs_base();
	ctx->ldtr_selector = (uint16_t)hy_vmx_read_ldtr_selector();
	ctx->ldtr_attributes = (uint16_t)hy_vmx_read_ldtr_attributes();
	ctx->ldtr_limit = (uint32_t)hy_vmx_read_ldtr_limit();
	ctx->ldtr_base = hy_vmx_read_ldtr_base();
	ctx->tr_selector = (uint16_t)hy_vmx_read_tr_selector();
	ctx->tr_attributes = (uint16_t)hy_vmx_read_tr_attributes();
	ctx->tr_limit = (uint32_t)hy_vmx_read_tr_limit();
	ctx->tr_base = hy_vmx_read_tr_base();
	ctx->gdtr_limit = (uint32_t)hy_vmx_read_gdtr_limit();
	ctx->gdtr_base = hy_vmx_read_gdtr_base();
	ctx->idtr_limit = (uint32_t)hy_vmx_read_idtr_limit();
	ctx->idtr_base = hy_vmx_read_idtr_base();
}

static void save_events(struct hy_x86_context *ctx)
{
	ctx->interrupt_shadow = (uint8_t)hy_vmx_read_interrupt_shadow();
	ctx->nmi_blocked = (uint8_t)hy_vmx_read_nmi_blocked();
	ctx->event = hy_vmx_read_event();
}

static void save_debug(struct hy_x86_context *ctx)
{
	ctx->dr6 = hy_vmx_read_dr6();
	ctx->dr7 = hy_vmx_read_dr7();
	ctx->debugctl = hy_vmx_read_debugctl();
}

static void save_system(struct hy_x86_context *ctx)
{
	ctx->cr2 = hy_vmx_read_cr2();
	ctx->pdpte0 = hy_vmx_read_pdpte0();
	ctx->pdpte1 = hy_vmx_read_pdpte1();
	ctx->pdpte2 = hy_vmx_read_pdpte2();
	ctx->pdpte3 = hy_vmx_read_pdpte3();
	ctx->pdpte_root = hy_vmx_read_pdpte_root();
	ctx->star = hy_vmx_read_star();
	ctx->lstar = hy_vmx_read_lstar();
	ctx->cstar = hy_vmx_read_cstar();
	ctx->sfmask = hy_vmx_read_sfmask();
	ctx->kernel_gs_base = hy_vmx_read_kernel_gs_base();
	ctx->sysenter_cs = hy_vmx_read_sysenter_cs();
	ctx->sysenter_esp = hy_vmx_read_sysenter_esp();
	ctx->sysenter_eip = hy_vmx_read_sysenter_eip();
	ctx->pat = hy_vmx_read_pat();
	ctx->tsc_offset = hy_vmx_read_tsc_offset();
}

void hy_vmx_save_state(struct hy_x86_context *ctx, uint64_t features, uint32_t sets)
{
	(void)features;
	if ((sets & HY_X86_SET_PAGING) != 0)
		save_paging(ctx);
	if ((sets & HY_X86_SET_SEGMENTS) != 0)
		save_segments(ctx);
	if ((sets & HY_X86_SET_EVENTS) != 0)
		save_events(ctx);
	if ((sets & HY_X86_SET_DEBUG) != 0)
		save_debug(ctx);
	if ((sets & HY_X86_SET_SYSTEM) != 0)
		save_system(ctx);
}

static void load_paging(const struct hy_x86_context *ctx)
{
	hy_vmx_write_cr0(ctx->cr0);
	hy_vmx_write_cr3(ctx->cr3);
	hy_vmx_write_cr4(ctx->cr4);
	hy_vmx_write_efer(ctx->efer);
	hy_vmx_write_cs_attributes(ctx->cs_attributes);
	hy_vmx_write_cs_base(ctx->cs_base);
}

static void load_segments(const struct hy_x86_context *ctx)
{
	hy_vmx_write_cs_selector(ctx->cs_selector);
	hy_vmx_write_cs_limit(ctx->cs_limit);
	hy_vmx_write_es_selector(ctx->es_selector);
	hy_vmx_write_es_attributes(ctx->es_attributes);
	hy_vmx_write_es_limit(ctx->es_limit);
	hy_vmx_write_es_base(ctx->es_base);
	hy_vmx_write_ss_selector(ctx->ss_selector);
	hy_vmx_write_ss_attributes(ctx->ss_attributes);
	hy_vmx_write_ss_limit(ctx->ss_limit);
	hy_vmx_write_ss_base(ctx->ss_base);
	hy_vmx_write_ds_selector(ctx->ds_selector);
	hy_vmx_write_ds_attributes(ctx->ds_attributes);
	hy_vmx_write_ds_limit(ctx->ds_limit);
	hy_vmx_write_ds_base(ctx->ds_base);
	hy_vmx_write_fs_selector(ctx->fs_selector);
	hy_vmx_write_fs_attributes(ctx->fs_attributes);
	hy_vmx_write_fs_limit(ctx->fs_limit);
	hy_vmx_write_fs_base(ctx->fs_base);
	hy_vmx_write_gs_selector(ctx->gs_selector);
	hy_vmx_write_gs_attributes(ctx->gs_attributes);
	hy_vmx_write_gs_limit(ctx->gs_limit);
	hy_vmx_write_gs_base(ctx->gs_base);
	hy_vmx_write_ldtr_selector(ctx->ldtr_selector);
	hy_vmx_write_ldtr_attributes(ctx->ldtr_attributes);
	hy_vmx_write_ldtr_limit(ctx->ldtr_limit);
	hy_vmx_write_ldtr_base(ctx->ldtr_base);
	hy_vmx_write_tr_selector(ctx->tr_selector);
	hy_vmx_write_tr_attributes(ctx->tr_attributes);
	hy_vmx_write_tr_limit(ctx->tr_limit);
	hy_vmx_write_tr_base(ctx->tr_base);
	hy_vmx_write_gdtr_limit(ctx->gdtr_limit);
	hy_vmx_write_gdtr_base(ctx->gdtr_base);
	hy_vmx_write_idtr_limit(ctx->idtr_limit);
	hy_vmx_write_idtr_base(ctx->idtr_base);
}

static void load_events(const struct hy_x86_context *ctx)
{
	hy_vmx_write_interrupt_shadow(ctx->interrupt_shadow);
	hy_vmx_write_nmi_blocked(ctx->nmi_blocked);
	hy_vmx_write_event(ctx->event);
}

static void load_debug(const struct hy_x86_context *ctx)
{
	hy_vmx_write_dr6(ctx->dr6);
	hy_vmx_write_dr7(ctx->dr7);
	hy_vmx_write_debugctl(ctx->debugctl);
}

static void load_system(const struct hy_x86_context *ctx)
{
	hy_vmx_write_cr2(ctx->cr2);
	hy_vmx_write_pdpte0(ctx->pdpte0);
	hy_vmx_write_pdpte1(ctx->pdpte1);
	hy_vmx_write_pdpte2(ctx->pdpte2);
	hy_vmx_write_pdpte3(ctx->pdpte3);
	hy_vmx_write_star(ctx->star);
	hy_vmx_write_lstar(ctx->lstar);
	hy_vmx_write_cstar(ctx->cstar);
	hy_vmx_write_sfmask(ctx->sfmask);
	hy_vmx_write_kernel_gs_base(ctx->kernel_gs_base);
	hy_vmx_write_sysenter_cs(ctx->sysenter_cs);
	hy_vmx_write_sysenter_esp(ctx->sysenter_esp);
	hy_vmx_write_sysenter_eip(ctx->sysenter_eip);
	hy_vmx_write_pat(ctx->pat);
	hy_vmx_write_tsc_offset(ctx->tsc_offset);
}

void hy_vmx_load_state(const struct hy_x86_context *ctx, uint64_t features, uint32_t sets)
{
	(void)features;
	if ((sets & HY_X86_SET_PAGING) != 0)
		load_paging(ctx);
	if ((sets & HY_X86_SET_SEGMENTS) != 0)
		load_segments(ctx);
	if ((sets & HY_X86_SET_EVENTS) != 0)
		load_events(ctx);
	if ((sets & HY_X86_SET_DEBUG) != 0)
		load_debug(ctx);
	if ((sets & HY_X86_SET_SYSTEM) != 0)
		load_system(ctx);
}

/* What is wanted, with what must be; false: not all of it may be. */
static bool fit(uint64_t wanted, uint64_t capability, uint64_t *value)
{
	*value = (wanted | (capability & UINT32_MAX)) & capability >> 32;
	return (wanted & ~(capability >> 32)) == 0;
}

bool hy_vmx_begin(const struct hy_percpu *cpu)
{
	const uint64_t features = cpu->features;
	bool all = true;
	uint64_t value;

	hy_vmx_write_activity(UINT64_C(0x0));
	hy_vmx_write_pending_debug(UINT64_C(0x0));
	hy_vmx_write_link_pointer(UINT64_C(0xffffffffffffffff));
	hy_vmx_write_preemption_timer(hy_shift_right(0x100000, hy_vmx_read_vmx_misc() & 0x1f));
	hy_vmx_write_vmcs_host_cr0(hy_vmx_read_host_cr0());
	hy_vmx_write_vmcs_host_cr4(hy_x86_read_host_cr4());
	hy_vmx_write_vmcs_host_es_selector(hy_vmx_read_host_es());
	hy_vmx_write_vmcs_host_cs_selector(hy_vmx_read_host_cs());
	hy_vmx_write_vmcs_host_ss_selector(hy_vmx_read_host_ss());
	hy_vmx_write_vmcs_host_ds_selector(hy_vmx_read_host_ds());
	hy_vmx_write_vmcs_host_fs_selector(hy_vmx_read_host_fs());
	hy_vmx_write_vmcs_host_gs_selector(hy_vmx_read_host_gs());
	hy_vmx_write_vmcs_host_tr_selector(hy_vmx_read_host_tr());
	hy_vmx_write_vmcs_host_tr_base(((hy_vmx_read_task_low() >> 16) & 0xffffff) | ((hy_vmx_read_task_low() >> 56) << 24)
		| ((hy_vmx_read_task_high() & 0xffffffff) << 32));
	hy_vmx_write_vmcs_host_gdtr_base(hy_vmx_read_host_gdtr_base());
	hy_vmx_write_vmcs_host_idtr_base(hy_vmx_read_host_idtr_base());
	hy_vmx_write_vmcs_host_sysenter_cs(hy_vmx_read_host_sysenter_cs());
	hy_vmx_write_vmcs_host_sysenter_esp(hy_vmx_read_host_sysenter_esp());
	hy_vmx_write_vmcs_host_sysenter_eip(hy_vmx_read_host_sysenter_eip());
	hy_vmx_write_vmcs_host_pat(hy_vmx_read_host_pat());
	hy_vmx_write_vmcs_host_efer(hy_x86_read_host_efer());
	hy_vmx_write_page_fault_mask(UINT64_C(0x0));
	hy_vmx_write_page_fault_match(UINT64_C(0x0));
	hy_vmx_write_cr0_mask(~HY_VMX_CR0_GUEST);
	hy_vmx_write_cr4_mask(~hy_x86_cr4_guest(features));
	hy_vmx_write_cr3_targets(UINT64_C(0x0));
	hy_vmx_write_msr_bitmap(cpu->frames + 0x2000);
	hy_vmx_write_xss_bitmap(UINT64_C(0x0));
	hy_vmx_write_exit_msr_store_count(UINT64_C(0x0));
	hy_vmx_write_exit_msr_load_count(UINT64_C(0x0));
	hy_vmx_write_entry_msr_load_count(UINT64_C(0x0));
	hy_vmx_write_exception_bitmap(HY_VMX_EXCEPTIONS_GUEST);
	all &= fit(hy_vmx_pin_based_guest(features), hy_vmx_read_true_pin_based_capability(), &value);
	hy_vmx_write_pin_based(value);
	all &= fit(HY_VMX_PROCESSOR_BASED_GUEST, hy_vmx_read_true_processor_based_capability(), &value);
	hy_vmx_write_processor_based(value);
	all &= fit(hy_vmx_secondary_guest(features), hy_vmx_read_secondary_capability(), &value);
	hy_vmx_write_secondary(value);
	all &= fit(hy_vmx_exit_guest(features), hy_vmx_read_true_exit_capability(), &value);
	hy_vmx_write_exit_controls(value);
	all &= fit(HY_VMX_ENTRY_GUEST, hy_vmx_read_true_entry_capability(), &value);
	hy_vmx_write_entry_controls(value);
	return all;
}
/* crc32 bc06eb63 */
