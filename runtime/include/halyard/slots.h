/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: virtual interrupts in a few registers of an interrupt controller (the GIC's list registers and their like), for ports. A slot
 * is the image of such a register; 0 is a free one. All of it runs on the CPU where the vCPU is bound, or on any while it is bound
 * nowhere. */
#ifndef HALYARD_SLOTS_H
#define HALYARD_SLOTS_H

#include <halyard/vcpu.h>

/* How the architecture writes an interrupt into a slot: masks, and shifts of numbers. */
struct hy_slot_format {
	uint64_t number; /* from bit 0 */
	uint64_t pending;
	uint64_t active;
	uint64_t slow;     /* not taken as the fast interrupt */
	uint64_t hardware; /* the guest's end of interrupt deactivates the physical one */
	uint64_t physical; /* its number */
	uint64_t notify;   /* without hardware: the end of interrupt is noticed (hy_slots_collect) */
	uint32_t physical_shift;
	uint32_t priority_shift;
};

struct hy_slots {
	const struct hy_slot_format *format;
	uint64_t *slot;
	uint32_t count;
};

/* Takes back what the guest has not taken, obeys requests and frees what the guest has ended; an asserted level is pending again then.
 * An end that somebody waits for (HY_INTERRUPT_NOTIFY) stays in its slot until it can be reported: with `report`, the answer is one of
 * those, or HY_INTERRUPT_NONE. */
uint32_t hy_slots_collect(struct hy_vcpu *vcpu, const struct hy_slots *slots, bool report);

/* Moves pending interrupts into free slots, the most urgent first. False: some found no place. */
bool hy_slots_fill(struct hy_vcpu *vcpu, const struct hy_slots *slots);

/* Lets go of physical interrupts that are this CPU's own, because another guest may need them here: they end now (irq_handler). Pending
 * ones go back to where others wait, active ones stay active without the hardware. */
void hy_slots_release(struct hy_vcpu *vcpu, const struct hy_slots *slots);

/* Bits of enum hy_interrupt_state of an interrupt; and whether any slot is pending. */
uint8_t hy_slots_state(const struct hy_slots *slots, uint32_t number);
bool hy_slots_pending(const struct hy_slots *slots);

#endif
