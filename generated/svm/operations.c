/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/block.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/entry.h>
#include <halyard/svm/features.h>
#include <halyard/svm/needs.h>
#include <halyard/svm/operations.h>
#include <halyard/svm/stage2.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

/* desc/arch/svm/arch.yaml#operations.bind: Makes the CPU's control block this vCPU's; its state is loaded afterwards. */
enum hy_status hy_svm_bind(struct hy_vcpu *vcpu, uint32_t tag, hy_phys root)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->block = vcpu->cpu->arch.host_block;
	ctx->block_address = vcpu->cpu->frames;

	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	hy_svm_write_asid(vmcb, (uint64_t)tag);
	hy_svm_write_n_cr3(vmcb, root);
	hy_svm_write_clean(vmcb, 0);
	return HY_OK;
}

/* desc/arch/svm/arch.yaml#operations.unbind: The control block is nobody's again; its state has been saved. */
void hy_svm_unbind(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->block = 0;
	ctx->block_address = 0;
}

/* desc/arch/svm/arch.yaml#operations.save: Brings sets of registers from the control block into the context. */
void hy_svm_save(struct hy_vcpu *vcpu, uint32_t sets)
{
	hy_svm_save_state(&vcpu->ctx, hy_svm_vmcb(&vcpu->ctx), vcpu->cpu->features, sets);
}

/* desc/arch/svm/arch.yaml#operations.load: Brings them from the context into the control block. */
void hy_svm_load(struct hy_vcpu *vcpu, uint32_t sets)
{
	const uint64_t features = vcpu->cpu->features;

	hy_svm_load_state(&vcpu->ctx, hy_svm_vmcb(&vcpu->ctx), vcpu->cpu->features, sets);
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	hy_svm_write_virtual_extensions(vmcb, (vmcb->virtual_extensions & 0xfffffffffffffffe) | ((uint64_t)((features
		& HY_SVM_FEATURE_LBRV) != 0 && ((vmcb->debugctl >> 1) & 1) != 0) & 1));
}

/* desc/arch/svm/arch.yaml#operations.finished: An instruction is over: the interrupt shadow of the one before ends. */
void hy_svm_finished(struct hy_vcpu *vcpu)
{
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	hy_svm_write_interrupt_shadow(vmcb, 0);
}

/* desc/arch/svm/arch.yaml#operations.window: Has the guest exit once it can take an interrupt as urgent as this (enum
 * hy_x86_urgency); 0: it need not. */
void hy_svm_window(struct hy_vcpu *vcpu, uint32_t urgency)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const uint64_t waits = urgency == 17 ? (uint64_t)(ctx->nmi_blocked == 0) : (uint64_t)((uint64_t)urgency > (uint64_t)vmcb->cr8);
	const uint64_t misc1 = HY_SVM_MISC1_GUEST | (ctx->nmi_blocked != 0 ? HY_SVM_MISC1_IRET : 0) | ((waits != 0) ? HY_SVM_MISC1_WINDOW
		: 0);

	if (urgency == 0 && (uint64_t)vmcb->intercept_cr == HY_SVM_CR_GUEST && (uint64_t)vmcb->intercept_misc1 == misc1)
		return;
	hy_svm_write_intercept_cr(vmcb, urgency == 0 ? HY_SVM_CR_GUEST : HY_SVM_CR_WINDOW);
	hy_svm_write_intercept_misc1(vmcb, misc1);
	hy_svm_write_virtual_interrupt(vmcb, (waits != 0) ? HY_SVM_VIRTUAL_PENDING : 0);
	hy_svm_write_virtual_priority(vmcb, HY_SVM_URGENT);
}

const struct hy_x86_ops hy_svm_ops = {
	.name = "svm",
	.stage2_formats = hy_svm_stage2_formats,
	.features_probe = hy_svm_features_probe,
	.entry_check = hy_svm_entry_check,
	.needs = hy_svm_needs,
	.needs_met = hy_svm_needs_met,
	.enable = hy_svm_enable,
	.disable = hy_svm_disable,
	.enter = hy_svm_enter,
	.dispatch = hy_svm_dispatch,
	.bind = hy_svm_bind,
	.unbind = hy_svm_unbind,
	.save = hy_svm_save,
	.load = hy_svm_load,
	.finished = hy_svm_finished,
	.window = hy_svm_window,
};
/* crc32 66abdc4f */
