/* SPDX-License-Identifier: Apache-2.0 */
/* The heart of a local APIC: what is requested, what is in service, and what its CPU is to take next. */
#include "lapic_state.h"

#include <halyard/vcpu.h>

/* The highest vector of a set; 0 for none, since no interrupt has one below 16. */
static uint32_t highest(const uint32_t words[8])
{
	for (uint32_t word = 8; word-- > 0;)
		for (uint32_t bit = 32; words[word] != 0 && bit-- > 0;)
			if ((words[word] >> bit & 1) != 0)
				return word * 32 + bit;
	return 0;
}

static void put(uint32_t words[8], uint32_t vector, bool on)
{
	uint32_t bit = 1u << vector % 32;

	words[vector / 32] = on ? words[vector / 32] | bit : words[vector / 32] & ~bit;
}

uint32_t hy_lapic_processor_priority(const struct hy_lapic *apic, uint32_t task_priority)
{
	uint32_t serviced = highest(apic->isr) & 0xf0;

	return (task_priority & 0xf0) >= serviced ? task_priority : serviced;
}

/* LINT0 leads to the CPU as it is: where the LVT says so, and where the APIC is switched off. */
static bool takes_external(const struct hy_lapic *apic)
{
	uint32_t lvt = apic->lvt[LVT_LINT0];

	if (apic->external == HY_INTERRUPT_NONE)
		return false;
	return (apic->base & BASE_ENABLED) == 0 || (LVT_MODE(lvt) == HY_APIC_EXTINT && (lvt & LVT_MASKED) == 0);
}

/* What the CPU is to take next, HY_INTERRUPT_NONE for nothing. Where the port has the task priority, it holds back what that forbids. */
static uint32_t best(const struct hy_lapic *apic, bool *external)
{
	uint32_t vector = highest(apic->irr), task = apic->all->config.get_priority != NULL ? 0 : apic->tpr;

	*external = takes_external(apic);
	if (*external)
		return apic->external;
	if (vector >> 4 > hy_lapic_processor_priority(apic, task) >> 4)
		return vector;
	return HY_INTERRUPT_NONE;
}

/* Changes what the vCPU has been told. What it has taken meanwhile it says itself: then is the time to look again. */
void hy_lapic_present(struct hy_lapic *apic)
{
	bool external;
	struct hy_interrupt interrupt = {.number = best(apic, &external)};

	if (interrupt.number == apic->presented && (interrupt.number == HY_INTERRUPT_NONE || external == apic->presented_external))
		return;
	if (apic->presented != HY_INTERRUPT_NONE && !hy_vcpu_withdraw_interrupt(apic->vcpu, apic->presented))
		return;
	apic->presented = HY_INTERRUPT_NONE;
	interrupt.flags = external ? HY_INTERRUPT_EXTERNAL : 0;
	if (interrupt.number == HY_INTERRUPT_NONE || hy_vcpu_inject_interrupt(apic->vcpu, &interrupt) != HY_OK)
		return;
	apic->presented = interrupt.number;
	apic->presented_external = external;
}

bool hy_lapic_taken(void *state, struct hy_vcpu *vcpu, uint32_t number)
{
	struct hy_lapic *apic = state;
	const struct hy_lapics_config *config = &apic->all->config;
	bool ours, external;

	(void)vcpu;
	hy_lock(&apic->lock);
	ours = number != HY_INTERRUPT_NONE && apic->presented == number;
	external = ours && apic->presented_external;
	if (ours || number == HY_INTERRUPT_NONE)
		apic->presented = HY_INTERRUPT_NONE;
	if (external) {
		apic->external = HY_INTERRUPT_NONE; /* until the 8259 says what it has next */
	} else if (ours) {
		put(apic->irr, number, false);
		put(apic->isr, number, true);
	}
	if (ours)
		hy_lapic_present(apic);
	hy_unlock(&apic->lock);
	if (external && config->external_taken != NULL)
		config->external_taken(config->data, number);
	return ours;
}

void hy_lapic_request(struct hy_lapic *apic, uint32_t vector, bool level)
{
	if (vector < LOWEST_VECTOR) {
		hy_lapic_fail(apic, ERROR_RECEIVED_VECTOR);
		return;
	}
	put(apic->irr, vector, true);
	put(apic->tmr, vector, level);
}

/* An error interrupts when it is new. */
void hy_lapic_fail(struct hy_lapic *apic, uint32_t error)
{
	uint32_t lvt = apic->lvt[LVT_ERROR], vector = lvt & 0xff;
	bool new = (apic->errors & error) == 0;

	apic->errors |= error;
	if (!new || (lvt & LVT_MASKED) != 0 || vector < LOWEST_VECTOR)
		return;
	put(apic->irr, vector, true);
	put(apic->tmr, vector, false);
}

void hy_lapic_nmi(struct hy_lapic *apic)
{
	const struct hy_interrupt nmi = {.number = HY_LAPIC_NMI};

	/* A CPU that is off takes none. */
	(void)!hy_vcpu_inject_interrupt(apic->vcpu, &nmi);
}

bool hy_lapic_accept(struct hy_lapic *apic, uint32_t vector, bool level)
{
	bool enabled;

	hy_lock(&apic->lock);
	enabled = (apic->svr & SVR_ENABLED) != 0; /* never where the APIC itself is switched off */
	if (enabled) {
		hy_lapic_request(apic, vector, level);
		hy_lapic_present(apic);
	}
	hy_unlock(&apic->lock);
	return enabled;
}

void hy_lapic_end(struct hy_lapic *apic)
{
	const struct hy_lapics_config *config = &apic->all->config;
	uint32_t vector;
	bool level;

	hy_lock(&apic->lock);
	vector = highest(apic->isr);
	level = (apic->tmr[vector / 32] >> vector % 32 & 1) != 0;
	put(apic->isr, vector, false);
	hy_lapic_present(apic);
	hy_unlock(&apic->lock);
	if (vector != 0 && level && config->ended != NULL)
		config->ended(config->data, vector);
}

/* What comes of an input that rises. */
static void rise(struct hy_lapic *apic, uint32_t input)
{
	uint32_t lvt = apic->lvt[LVT_LINT0 + input];

	if ((lvt & LVT_MASKED) != 0 || (apic->base & BASE_ENABLED) == 0)
		return;
	if (LVT_MODE(lvt) == HY_APIC_FIXED)
		hy_lapic_request(apic, lvt & 0xff, false);
	else if (LVT_MODE(lvt) == HY_APIC_NMI)
		hy_lapic_nmi(apic);
}

static void set_line(struct hy_lapic *apic, uint32_t input, bool level)
{
	if (level && !apic->line[input])
		rise(apic, input);
	apic->line[input] = level;
	hy_lapic_present(apic);
}

void hy_lapic_set_line(struct hy_lapic *apic, uint32_t input, bool level)
{
	if (input > 1)
		return;
	hy_lock(&apic->lock);
	set_line(apic, input, level);
	hy_unlock(&apic->lock);
}

void hy_lapic_set_external(struct hy_lapic *apic, uint32_t vector)
{
	hy_lock(&apic->lock);
	apic->external = vector;
	set_line(apic, 0, vector != HY_INTERRUPT_NONE);
	hy_unlock(&apic->lock);
}

void hy_lapic_clear(struct hy_lapic *apic)
{
	bool wire = apic->all->config.virtual_wire && (apic->base & BASE_BOOT) != 0;

	for (uint32_t word = 0; word < 8; word++)
		apic->irr[word] = apic->isr[word] = apic->tmr[word] = 0;
	for (uint32_t lvt = 0; lvt < LVT_COUNT; lvt++)
		apic->lvt[lvt] = LVT_MASKED;
	apic->tpr = apic->ldr = apic->esr = apic->errors = apic->icr_low = apic->icr_high = apic->divide = 0;
	apic->dfr = UINT32_MAX;
	apic->svr = 0xff;
	if (wire) {
		apic->svr |= SVR_ENABLED;
		apic->lvt[LVT_LINT0] = HY_APIC_EXTINT << 8;
		apic->lvt[LVT_LINT1] = HY_APIC_NMI << 8;
	}
	hy_lapic_timer_start(apic, 0);
	hy_lapic_present(apic);
}
