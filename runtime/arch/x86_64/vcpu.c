/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU's registers: made at setup, exchanged with the host's while it is bound. */
#include "port.h"

/* As after a reset, but that the code segment and RIP are at the entry, in real mode: as a start-up signal has it where a page begins. */
enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_reset(ctx);
	ctx->cs_base = entry % HY_FRAME_SIZE == 0 ? entry : entry & ~UINT64_C(0xffff);
	ctx->cs_selector = (uint16_t)(ctx->cs_base >> 4);
	ctx->rip = entry - ctx->cs_base;
	if (vcpu->config.id != 0)
		ctx->apic_base &= ~HY_X86_APIC_BASE_BOOT_MASK;
	return HY_OK;
}

void hy_port_save(struct hy_vcpu *vcpu)
{
	hy_x86_backend->save(vcpu, HY_X86_SET_ALL);
	hy_x86_save_bind(&vcpu->ctx, vcpu->cpu->features);
}

void hy_port_load(struct hy_vcpu *vcpu)
{
	hy_x86_legal_bind(&vcpu->ctx, vcpu->cpu->features);
	hy_x86_restore_bind(&vcpu->ctx, vcpu->cpu->features);
	hy_x86_backend->load(vcpu, HY_X86_SET_ALL);
}

enum hy_status hy_port_bind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	enum hy_status status;

	vcpu->ctx.enter = (uintptr_t)hy_x86_backend->enter;
	status = hy_x86_backend->bind(vcpu, hy_space_tag(vcpu->space), vcpu->space->root);
	if (status != HY_OK)
		return status;
	hy_x86_save_bind_host(&cpu->arch, cpu->features);
	hy_port_load(vcpu);
	if (cpu->tag_new)
		hy_port_tlb_flush_local();
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT); /* what waited for a window elsewhere */
	return HY_OK;
}

void hy_port_unbind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_port_save(vcpu);
	hy_x86_restore_bind_host(&cpu->arch, cpu->features);
	hy_x86_backend->unbind(vcpu);
}
