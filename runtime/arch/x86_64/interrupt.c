/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts and NMIs (number 2) by event injection. One is claimed when the guest takes it at this very entry: then it is delivered, or
 * waits in ctx.event for the next one. Until it can be taken, the guest exits once that changes. */
#include "port.h"

#define HOLDS(ctx, number) \
	(((ctx)->event & HY_X86_EVENT_VALID_MASK) != 0 && ((ctx)->event & 0x7ff) == ((number) == HY_X86_NMI ? 0x202u : (number)))

/* A vector's is its class; the 8259's come past the local APIC, which has the task priority (APM 16.6.4). */
static uint32_t urgency_of(const struct hy_vcpu *vcpu, uint32_t number)
{
	if (number == HY_INTERRUPT_NONE)
		return HY_X86_URGENCY_NONE;
	if (number == HY_X86_NMI)
		return HY_X86_URGENCY_NMI;
	return (atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_EXTERNAL) != 0 ? HY_X86_URGENCY_EXTERNAL : number >> 4;
}

/* Nothing holds it back that is meant for it: an NMI before the end of the last one, a class that is not above the task priority. */
static bool may(const struct hy_vcpu *vcpu, uint32_t number)
{
	return number == HY_X86_NMI ? vcpu->ctx.nmi_blocked == 0 : urgency_of(vcpu, number) > vcpu->ctx.cr8;
}

/* Nor what is meant for all. */
static bool takes(const struct hy_x86_context *ctx, uint32_t number)
{
	if ((ctx->event & HY_X86_EVENT_VALID_MASK) != 0 || ctx->interrupt_shadow != 0)
		return false;
	return number == HY_X86_NMI || (ctx->rflags & HY_X86_RFLAGS_IF_MASK) != 0;
}

/* What the guest is to take next: first of what it does not hold back. */
static uint32_t next(struct hy_vcpu *vcpu)
{
	uint32_t number = hy_vcpu_choose_interrupt(vcpu, may);

	return number != HY_INTERRUPT_NONE ? number : hy_vcpu_next_interrupt(vcpu);
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t number = hy_vcpu_next_interrupt(vcpu);

	if (number != HY_INTERRUPT_NONE) {
		hy_x86_backend->save(vcpu, HY_X86_SET_EVENTS);
		number = next(vcpu);
		if (may(vcpu, number) && takes(ctx, number) && hy_vcpu_claim_interrupt(vcpu, number)) {
			ctx->event = HY_X86_EVENT_VALID_MASK | (number == HY_X86_NMI ? 0x202u : number);
			ctx->nmi_blocked |= number == HY_X86_NMI;
			hy_x86_backend->load(vcpu, HY_X86_SET_EVENTS);
		}
		number = next(vcpu);
	}
	hy_x86_backend->window(vcpu, urgency_of(vcpu, number));
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, const struct hy_percpu *cpu, uint32_t number)
{
	if (cpu != NULL)
		hy_x86_backend->save(vcpu, HY_X86_SET_EVENTS);
	return HOLDS(&vcpu->ctx, number) ? HY_INTERRUPT_PENDING : HY_INTERRUPT_INACTIVE;
}

bool hy_port_interrupt_pending(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	if (cpu != NULL)
		hy_x86_backend->save(vcpu, HY_X86_SET_EVENTS);
	return (vcpu->ctx.event & HY_X86_EVENT_VALID_MASK) != 0;
}
