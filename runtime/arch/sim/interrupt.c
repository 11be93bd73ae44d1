/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupt hardware of the simulated architecture: two slots, each with an interrupt that is pending, active or both. */
#include "sim.h"

#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/slots.h>

#define INTERRUPTS 1u /* status.interrupts */
#define PREVIOUS 8u   /* status.previous */

static const struct hy_slot_format format = {
	.number = 0xffffffff,
	.pending = SIM_SLOT_PENDING,
	.active = SIM_SLOT_ACTIVE,
	.priority_shift = 32,
};

/* The slots of this CPU, or their image for NULL. */
static struct hy_slots slots_of(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	return (struct hy_slots){&format, cpu != NULL ? hy_sim_hardware.slot : vcpu->ctx.slot, SIM_SLOTS};
}

void hy_sim_take(struct hy_vcpu *vcpu, uint64_t cause)
{
	struct hy_sim_context *ctx = &vcpu->ctx;

	hy_sim_hardware.epc = ctx->pc;
	hy_sim_hardware.cause = cause;
	ctx->status = (ctx->status & ~(uint64_t)(INTERRUPTS | PREVIOUS)) | (ctx->status & INTERRUPTS) << 3 | 2;
	ctx->pc = hy_sim_hardware.tvec;
}

void hy_sim_poll(struct hy_vcpu *vcpu)
{
	uint64_t *best = NULL;

	if ((vcpu->ctx.status & INTERRUPTS) == 0)
		return;
	for (uint32_t n = 0; n < SIM_SLOTS; n++) {
		uint64_t *at = &hy_sim_hardware.slot[n];

		/* Of pending ones that are not active: by priority, then by number. */
		if ((*at & (SIM_SLOT_PENDING | SIM_SLOT_ACTIVE)) == SIM_SLOT_PENDING && (best == NULL || *at < *best))
			best = at;
	}
	if (best == NULL)
		return;
	*best = (*best & ~SIM_SLOT_PENDING) | SIM_SLOT_ACTIVE;
	hy_sim_take(vcpu, SIM_SLOT_NUMBER(*best));
}

bool hy_sim_tick(struct hy_vcpu *vcpu)
{
	if (vcpu->ctx.deadline == SIM_NO_DEADLINE || hy_call_current_time_nanos(vcpu->hal) < vcpu->ctx.deadline)
		return false;
	vcpu->ctx.deadline = SIM_NO_DEADLINE;
	return hy_vcpu_inject_interrupt(vcpu, &(const struct hy_interrupt){.number = SIM_TIMER}) == HY_OK;
}

void hy_port_wait(struct hy_vcpu *vcpu)
{
	if (vcpu->ctx.deadline != SIM_NO_DEADLINE)
		(void)hy_vcpu_wake_at(vcpu, vcpu->ctx.deadline);
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	struct hy_slots slots = slots_of(vcpu, vcpu->cpu);

	(void)hy_sim_tick(vcpu);
	/* What finds no place waits for the guest's end of an interrupt, which exits. */
	(void)hy_slots_collect(vcpu, &slots, false);
	(void)hy_slots_fill(vcpu, &slots);
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, const struct hy_percpu *cpu, uint32_t number)
{
	struct hy_slots slots = slots_of(vcpu, cpu);

	return hy_slots_state(&slots, number);
}

bool hy_port_interrupt_pending(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	struct hy_slots slots = slots_of(vcpu, cpu);

	return hy_slots_pending(&slots);
}

bool hy_sim_end_interrupt(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_slots slots = slots_of(vcpu, vcpu->cpu);
	uint32_t ended;

	(void)record;
	for (uint32_t n = 0; n < SIM_SLOTS; n++)
		if (hy_sim_hardware.slot[n] != 0 && SIM_SLOT_NUMBER(hy_sim_hardware.slot[n]) == hy_sim_hardware.cause)
			hy_sim_hardware.slot[n] &= ~SIM_SLOT_ACTIVE;
	ended = hy_slots_collect(vcpu, &slots, true);
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	if (ended == HY_INTERRUPT_NONE)
		return true;
	vcpu->exit.reason = HY_EXIT_INTERRUPT_END;
	vcpu->exit.interrupt_end.vector = ended;
	return false;
}
