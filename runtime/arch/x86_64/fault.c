/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that the guest takes because we say so, and the end of instructions that were carried out for it. */
#include "port.h"

#include <halyard/arch/computed.h>

/* An interrupt that is on its way is behind the exception: it waits again. */
static void put_back(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	hy_vcpu_return_interrupt(vcpu, (uint32_t)(ctx->event & HY_X86_EVENT_VECTOR_MASK));
	if ((ctx->event & HY_X86_EVENT_TYPE_MASK) != 0)
		ctx->nmi_blocked = 0;
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_INTERRUPT);
}

bool hy_x86_exception(struct hy_vcpu *vcpu, uint64_t vector, uint64_t error)
{
	struct hy_x86_raised raised;

	vcpu->exit.advance = 0;
	hy_x86_backend->save(vcpu, HY_X86_SET_EVENTS | HY_X86_SET_PAGING);
	hy_x86_raised(&vcpu->ctx, (uint8_t)vector, error, &raised);
	if (raised.too_many) {
		vcpu->exit.reason = HY_EXIT_SHUTDOWN;
		return false;
	}
	if (raised.waits)
		put_back(vcpu);
	vcpu->ctx.event = raised.injected;
	hy_x86_backend->load(vcpu, HY_X86_SET_EVENTS);
	return true;
}

void hy_x86_page_fault(struct hy_vcpu *vcpu, uint64_t address, uint32_t error)
{
	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	vcpu->ctx.cr2 = address;
	hy_x86_backend->load(vcpu, HY_X86_SET_SYSTEM);
	(void)hy_x86_exception(vcpu, HY_X86_PF, error);
}

/* What there is not is #UD, or #GP for MSRs. Memory that there is not answers on a PC, and machine checks are hidden: a host that wants a
 * fault for either gets #GP. */
enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	return hy_x86_exception(vcpu, fault == HY_FAULT_UNDEFINED ? (uint32_t)vcpu->ctx.undefined : HY_X86_GP, 0) ? HY_OK : HY_E_FAULT;
}

/* Outside 64-bit mode RIP has 32 bits. The resume flag ends with its one instruction; the trap flag makes this one a debug exception. */
void hy_port_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t rip = ctx->rip + bytes;

	if ((rip ^ ctx->rip) >> 32 != 0) {
		hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
		if ((ctx->efer & HY_X86_EFER_LMA_MASK) == 0 || (ctx->cs_attributes & HY_X86_CS_ATTRIBUTES_L_MASK) == 0)
			rip &= UINT32_MAX;
	}
	ctx->rip = rip;
	hy_x86_backend->finished(vcpu);
	if ((ctx->rflags & (HY_X86_RFLAGS_TF_MASK | HY_X86_RFLAGS_RF_MASK)) == 0)
		return;
	ctx->rflags &= ~HY_X86_RFLAGS_RF_MASK;
	if ((ctx->rflags & HY_X86_RFLAGS_TF_MASK) == 0)
		return;
	hy_x86_backend->save(vcpu, HY_X86_SET_DEBUG);
	if ((ctx->debugctl & HY_X86_DEBUGCTL_BTF_MASK) != 0)
		return; /* single steps are branches, which nothing that is carried out here is */
	ctx->dr6 |= HY_X86_DR6_BS_MASK;
	hy_x86_backend->load(vcpu, HY_X86_SET_DEBUG);
	(void)hy_x86_exception(vcpu, HY_X86_DB, 0);
}

bool hy_x86_hypercall(struct hy_vcpu *vcpu)
{
	bool (*call)(struct hy_vcpu *, uint64_t) = (bool (*)(struct hy_vcpu *, uint64_t))(uintptr_t)vcpu->ctx.fast_call;

	if (call != NULL && call(vcpu, vcpu->ctx.rax))
		return true;
	hy_exit_set_hypercall(&vcpu->exit, vcpu->ctx.rax, 0);
	return false;
}
