/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/block.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/entry.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/needs.h>
#include <halyard/vmx/operations.h>
#include <halyard/vmx/stage2.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

/* desc/arch/vmx/arch.yaml#operations.save: Brings sets of registers from the control block into the context. */
void hy_vmx_save(struct hy_vcpu *vcpu, uint32_t sets)
{
	hy_vmx_save_state(&vcpu->ctx, vcpu->cpu->features, sets);
}

/* desc/arch/vmx/arch.yaml#operations.finished: An instruction is over: the interrupt shadow of the one before ends. */
void hy_vmx_finished(struct hy_vcpu *vcpu)
{
	(void)vcpu;
	hy_vmx_write_pending_debug(hy_vmx_read_pending_debug() & 0xffffffffffffbfff);
	hy_vmx_write_interruptibility(hy_vmx_read_interruptibility() & 8);
}

/* desc/arch/vmx/arch.yaml#operations.window: Has the guest exit once it can take an interrupt as urgent as this (enum
 * hy_x86_urgency); 0: it need not. */
void hy_vmx_window(struct hy_vcpu *vcpu, uint32_t urgency)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t wanted = (hy_vmx_read_processor_based() & 0xffffffffffbffffb) | ((urgency == 17
		&& hy_vmx_read_interrupt_shadow() != 1) ? 0x400000 : ((uint64_t)urgency > (uint64_t)ctx->cr8 ? 4 : 0));

	if (wanted == hy_vmx_read_processor_based())
		return;
	hy_vmx_write_processor_based(wanted);
}

const struct hy_x86_ops hy_vmx_ops = {
	.name = "vmx",
	.stage2_formats = hy_vmx_stage2_formats,
	.features_probe = hy_vmx_features_probe,
	.entry_check = hy_vmx_entry_check,
	.needs = hy_vmx_needs,
	.needs_met = hy_vmx_needs_met,
	.enable = hy_vmx_enable,
	.disable = hy_vmx_disable,
	.enter = hy_vmx_enter,
	.dispatch = hy_vmx_dispatch,
	.bind = hy_vmx_bind,
	.unbind = hy_vmx_unbind,
	.save = hy_vmx_save,
	.load = hy_vmx_load,
	.finished = hy_vmx_finished,
	.window = hy_vmx_window,
};
/* crc32 ea504bba */
