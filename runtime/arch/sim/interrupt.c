/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupt hardware of the simulated architecture: two slots, each with an interrupt that is pending, active or both. */
#include "sim.h"

#include <halyard/arch/registers.h>
#include <halyard/arch/traps.h>

#define INTERRUPTS 1u /* status.interrupts */
#define PREVIOUS 8u   /* status.previous */

static uint64_t *slot(struct hy_sim_context *registers, uint32_t n)
{
	return n == 0 ? &registers->slot0 : &registers->slot1;
}

static bool has_bit(_Atomic(uint64_t) *words, uint32_t number)
{
	return (words[number / 64] >> (number % 64) & 1) != 0;
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
		uint64_t *at = slot(&hy_sim_hardware, n);

		/* Priority and number, without the state above them. */
		if (SIM_SLOT_STATE(*at) == HY_INTERRUPT_PENDING && (best == NULL || *at < *best))
			best = at;
	}
	if (best == NULL)
		return;
	*best = SIM_SLOT(SIM_SLOT_NUMBER(*best), SIM_SLOT_PRIORITY(*best), HY_INTERRUPT_ACTIVE);
	hy_sim_take(vcpu, SIM_SLOT_NUMBER(*best));
}

/* Obeys what others asked for about the interrupt in a slot. */
static void obey(struct hy_vcpu *vcpu, uint64_t *at)
{
	uint32_t number = SIM_SLOT_NUMBER(*at);
	uint32_t state = SIM_SLOT_STATE(*at);

	if (state == HY_INTERRUPT_INACTIVE)
		return;
	if (hy_vcpu_take_deactivate(vcpu, number))
		state &= ~(uint32_t)HY_INTERRUPT_ACTIVE;
	if (hy_vcpu_take_retract(vcpu, number))
		state &= ~(uint32_t)HY_INTERRUPT_PENDING;
	if ((state & HY_INTERRUPT_PENDING) != 0 && !has_bit(vcpu->irq_enabled, number)) {
		state &= ~(uint32_t)HY_INTERRUPT_PENDING;
		hy_vcpu_return_interrupt(vcpu, number);
	}
	if (state == HY_INTERRUPT_INACTIVE && has_bit(vcpu->irq_level, number))
		hy_vcpu_return_interrupt(vcpu, number);
	*at = state != 0 ? SIM_SLOT(number, SIM_SLOT_PRIORITY(*at), state) : 0;
}

/* The slot that may take an interrupt: the one that has it already, or an empty one. */
static uint64_t *place_for(uint32_t number)
{
	uint64_t *empty = NULL;

	for (uint32_t n = 0; n < SIM_SLOTS; n++) {
		uint64_t *at = slot(&hy_sim_hardware, n);

		if (SIM_SLOT_STATE(*at) == 0)
			empty = at;
		else if (SIM_SLOT_NUMBER(*at) == number)
			return at;
	}
	return empty;
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	uint32_t number;

	for (uint32_t n = 0; n < SIM_SLOTS; n++)
		obey(vcpu, slot(&hy_sim_hardware, n));
	while ((number = hy_vcpu_next_interrupt(vcpu)) != HY_INTERRUPT_NONE) {
		uint64_t *at = place_for(number);

		/* All slots are taken: the rest waits for the guest's end of an interrupt, which exits. */
		if (at == NULL)
			break;
		if (hy_vcpu_claim_interrupt(vcpu, number))
			*at = SIM_SLOT(number, vcpu->irq_priority[number], SIM_SLOT_STATE(*at) | HY_INTERRUPT_PENDING);
	}
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++)
		vcpu->irq_active[word] = 0;
	for (uint32_t n = 0; n < SIM_SLOTS; n++) {
		uint64_t at = *slot(&hy_sim_hardware, n);

		if ((SIM_SLOT_STATE(at) & HY_INTERRUPT_ACTIVE) != 0)
			vcpu->irq_active[SIM_SLOT_NUMBER(at) / 64] |= (uint64_t)1 << (SIM_SLOT_NUMBER(at) % 64);
	}
}

static struct hy_sim_context *registers_of(struct hy_vcpu *vcpu)
{
	return vcpu->cpu != NULL ? &hy_sim_hardware : &vcpu->ctx;
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, uint32_t number)
{
	for (uint32_t n = 0; n < SIM_SLOTS; n++) {
		uint64_t at = *slot(registers_of(vcpu), n);

		if (SIM_SLOT_STATE(at) != 0 && SIM_SLOT_NUMBER(at) == number)
			return (uint8_t)SIM_SLOT_STATE(at);
	}
	return HY_INTERRUPT_INACTIVE;
}

bool hy_port_interrupt_pending(struct hy_vcpu *vcpu)
{
	for (uint32_t n = 0; n < SIM_SLOTS; n++)
		if ((SIM_SLOT_STATE(*slot(registers_of(vcpu), n)) & HY_INTERRUPT_PENDING) != 0)
			return true;
	return false;
}

bool hy_sim_end_interrupt(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	(void)record;
	for (uint32_t n = 0; n < SIM_SLOTS; n++) {
		uint64_t *at = slot(&hy_sim_hardware, n);
		uint32_t number = SIM_SLOT_NUMBER(*at);

		if ((SIM_SLOT_STATE(*at) & HY_INTERRUPT_ACTIVE) == 0 || number != hy_sim_hardware.cause)
			continue;
		*at = SIM_SLOT(number, SIM_SLOT_PRIORITY(*at), SIM_SLOT_STATE(*at) & HY_INTERRUPT_PENDING);
		if (SIM_SLOT_STATE(*at) == 0 && has_bit(vcpu->irq_level, number))
			hy_vcpu_return_interrupt(vcpu, number);
		atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
		if ((vcpu->irq_flags[number] & HY_INTERRUPT_NOTIFY) == 0)
			return true;
		vcpu->exit.reason = HY_EXIT_INTERRUPT_END;
		vcpu->exit.interrupt_end.vector = number;
		return false;
	}
	return true;
}
