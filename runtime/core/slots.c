/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts in slots of the hardware, whatever its slots look like. */
#include "core.h"

#include <halyard/bits.h>
#include <halyard/port.h>
#include <halyard/slots.h>

static uint32_t number_of(const struct hy_slots *slots, uint64_t slot)
{
	return (uint32_t)(slot & slots->format->number);
}

static bool holds(const struct hy_slots *slots, uint64_t slot)
{
	return (slot & (slots->format->pending | slots->format->active)) != 0;
}

/* The physical interrupt that the guest is going to end, HY_IRQ_NONE for none. */
static int64_t physical_of(const struct hy_slots *slots, uint64_t slot)
{
	const struct hy_slot_format *format = slots->format;

	return (slot & format->hardware) != 0 && holds(slots, slot) ? (int64_t)((slot & format->physical) >> format->physical_shift) : HY_IRQ_NONE;
}

static void note_active(struct hy_vcpu *vcpu, uint32_t number, bool active)
{
	hy_word bit = (hy_word)1 << (number % HY_WORD_BITS);

	if (active)
		atomic_fetch_or(&vcpu->irq_active[number / HY_WORD_BITS], bit);
	else
		atomic_fetch_and(&vcpu->irq_active[number / HY_WORD_BITS], ~bit);
}

static bool is_physical(const struct hy_vcpu *vcpu, uint32_t number)
{
	return (atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_HARDWARE) != 0;
}

/* Physical interrupts that were taken back, or replaced, before the guest got them. */
static __attribute__((cold)) void end_abandoned(struct hy_vcpu *vcpu)
{
	atomic_store(&vcpu->abandoned, 0);
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++)
		for (hy_word bits = atomic_exchange(&vcpu->irq_abandoned[word], 0); bits != 0; bits &= bits - 1)
			hy_call_irq_handler(vcpu->hal, atomic_load(&vcpu->irq_physical[word * HY_WORD_BITS + hy_lowest_bit(bits)]));
}

/* One slot in use. What stays of it is active; where nothing does, a physical interrupt that the guest will not end any more ends now. */
static uint64_t collect(struct hy_vcpu *vcpu, const struct hy_slots *slots, uint64_t slot)
{
	const struct hy_slot_format *format = slots->format;
	uint32_t number = number_of(slots, slot);
	int64_t physical = physical_of(slots, slot);
	bool active = (slot & format->active) != 0 && !hy_vcpu_take_deactivate(vcpu, number);

	if ((slot & format->pending) != 0 && !hy_vcpu_take_retract(vcpu, number)) {
		hy_vcpu_return_interrupt(vcpu, number);
		if (is_physical(vcpu, number)) /* otherwise one that is not has come in its place */
			physical = HY_IRQ_NONE;
	}
	note_active(vcpu, number, active);
	if (active)
		return slot & ~format->pending;
	if (physical != HY_IRQ_NONE)
		hy_call_irq_handler(vcpu->hal, physical);
	else if ((atomic_load(&vcpu->irq_level[number / HY_WORD_BITS]) >> (number % HY_WORD_BITS) & 1) != 0)
		hy_vcpu_return_interrupt(vcpu, number);
	return 0;
}

uint32_t hy_slots_collect(struct hy_vcpu *vcpu, const struct hy_slots *slots, bool report)
{
	uint32_t ended = HY_INTERRUPT_NONE;

	if (UNLIKELY(atomic_load(&vcpu->abandoned) != 0))
		end_abandoned(vcpu);
	for (uint32_t i = 0; i < slots->count; i++) {
		uint64_t slot = slots->slot[i];
		uint32_t number = number_of(slots, slot);

		if (slot == 0)
			continue;
		if (!holds(slots, slot) && (atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_NOTIFY) != 0) {
			if (!report || ended != HY_INTERRUPT_NONE)
				continue;
			ended = number;
		}
		slots->slot[i] = collect(vcpu, slots, slot);
	}
	return ended;
}

/* Where an interrupt is active already, else a free slot, else NULL. */
static uint64_t *place(const struct hy_slots *slots, uint32_t number)
{
	uint64_t *found = NULL;

	for (uint32_t i = 0; i < slots->count; i++) {
		uint64_t *slot = &slots->slot[i];

		if (*slot != 0 && number_of(slots, *slot) == number)
			return slot;
		if (*slot == 0 && found == NULL)
			found = slot;
	}
	return found;
}

/* An active edge becomes active and pending. A level is looked at again when it ends, and a physical interrupt comes again by itself. */
static uint64_t compose(struct hy_vcpu *vcpu, const struct hy_slots *slots, uint32_t number, uint64_t before)
{
	const struct hy_slot_format *format = slots->format;
	uint32_t flags = atomic_load(&vcpu->irq_flags[number]);
	uint64_t slot = number | (uint64_t)atomic_load(&vcpu->irq_priority[number]) << format->priority_shift | (before & format->active);

	if ((before & format->active) == 0 || (flags & (HY_INTERRUPT_LEVEL | HY_INTERRUPT_HARDWARE)) == 0)
		slot |= format->pending;
	if ((flags & HY_INTERRUPT_FAST) == 0)
		slot |= format->slow;
	if ((flags & HY_INTERRUPT_HARDWARE) != 0)
		return slot | format->hardware | ((uint64_t)atomic_load(&vcpu->irq_physical[number]) << format->physical_shift & format->physical);
	return (flags & (HY_INTERRUPT_LEVEL | HY_INTERRUPT_NOTIFY)) != 0 ? slot | format->notify : slot;
}

bool hy_slots_fill(struct hy_vcpu *vcpu, const struct hy_slots *slots)
{
	uint32_t number;

	while ((number = hy_vcpu_next_interrupt(vcpu)) != HY_INTERRUPT_NONE) {
		uint64_t *slot = place(slots, number);

		if (slot == NULL)
			return false;
		if (!hy_vcpu_claim_interrupt(vcpu, number))
			continue;
		if (physical_of(slots, *slot) != HY_IRQ_NONE && !is_physical(vcpu, number))
			hy_call_irq_handler(vcpu->hal, physical_of(slots, *slot)); /* the guest ends one that is not physical instead */
		*slot = compose(vcpu, slots, number, *slot);
	}
	return true;
}

/* Physical interrupts that wait for the guest in its mailbox. */
static void release_waiting(struct hy_vcpu *vcpu)
{
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++) {
		for (hy_word bits = atomic_load(&vcpu->irq_pending[word]); bits != 0; bits &= bits - 1) {
			uint32_t number = word * HY_WORD_BITS + hy_lowest_bit(bits);
			uint32_t physical = atomic_load(&vcpu->irq_physical[number]);

			if ((atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_HARDWARE) != 0 && hy_is_private(physical))
				hy_call_irq_handler(vcpu->hal, physical);
		}
	}
}

void hy_slots_release(struct hy_vcpu *vcpu, const struct hy_slots *slots)
{
	const struct hy_slot_format *format = slots->format;

	if (atomic_load(&vcpu->abandoned) != 0)
		end_abandoned(vcpu);
	release_waiting(vcpu);
	for (uint32_t i = 0; i < slots->count; i++) {
		uint64_t *slot = &slots->slot[i];
		int64_t physical = physical_of(slots, *slot);

		if (physical == HY_IRQ_NONE || !hy_is_private(physical))
			continue;
		hy_call_irq_handler(vcpu->hal, physical);
		if ((*slot & format->pending) != 0)
			hy_vcpu_return_interrupt(vcpu, number_of(slots, *slot));
		*slot = (*slot & format->active) != 0 ? *slot & ~(format->hardware | format->physical | format->pending) : 0;
	}
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_INTERRUPT);
}

uint8_t hy_slots_state(const struct hy_slots *slots, uint32_t number)
{
	for (uint32_t i = 0; i < slots->count; i++) {
		uint64_t slot = slots->slot[i];

		if (slot != 0 && number_of(slots, slot) == number)
			return (uint8_t)(((slot & slots->format->pending) != 0 ? HY_INTERRUPT_PENDING : 0) |
					 ((slot & slots->format->active) != 0 ? HY_INTERRUPT_ACTIVE : 0));
	}
	return HY_INTERRUPT_INACTIVE;
}

bool hy_slots_pending(const struct hy_slots *slots)
{
	for (uint32_t i = 0; i < slots->count; i++)
		if ((slots->slot[i] & slots->format->pending) != 0)
			return true;
	return false;
}
