/* SPDX-License-Identifier: Apache-2.0 */
/* GICv3: the state of interrupts, and how it reaches the vCPUs. */
#include "gicv3_state.h"

#include <halyard/interrupt.h>
#include <halyard/vcpu.h>

struct hy_gicv3_irq *hy_gicv3_state_irq(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	if (frame->cpu != NULL)
		return intid < HY_GICV3_PRIVATE_IRQS ? &frame->cpu->irqs[intid] : NULL;
	if (intid < HY_GICV3_PRIVATE_IRQS || intid - HY_GICV3_PRIVATE_IRQS >= frame->gic->spi_count)
		return NULL;
	return &frame->gic->spis[intid - HY_GICV3_PRIVATE_IRQS];
}

/* The CPUs where an interrupt may be active: a private one's own, all of them for an SPI, whose route may have changed since. */
static struct hy_gicv3_cpu *holders(const struct hy_gicv3_frame *frame, uint32_t *count)
{
	*count = frame->cpu != NULL ? 1 : frame->gic->cpu_count;
	return frame->cpu != NULL ? frame->cpu : frame->gic->cpus;
}

/* Where an interrupt goes, NULL for nowhere. Any CPU (1 of N) means the first that is awake. */
static struct hy_gicv3_cpu *target_of(const struct hy_gicv3_frame *frame, const struct hy_gicv3_irq *irq)
{
	if (frame->cpu != NULL)
		return frame->cpu;
	for (uint32_t i = 0; i < frame->gic->cpu_count; i++) {
		struct hy_gicv3_cpu *cpu = &frame->gic->cpus[i];

		if ((irq->flags & HY_GICV3_ANY) != 0 ? cpu->waker == 0 : cpu->affinity == irq->route)
			return cpu;
	}
	return NULL;
}

static bool is_level_high(const struct hy_gicv3_irq *irq)
{
	return (irq->flags & (HY_GICV3_LINE | HY_GICV3_EDGE)) == HY_GICV3_LINE;
}

uint8_t hy_gicv3_state_of(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	uint8_t state = HY_INTERRUPT_INACTIVE;
	uint32_t count;
	struct hy_gicv3_cpu *cpus = holders(frame, &count);

	if ((irq->flags & HY_GICV3_LATCH) != 0 || is_level_high(irq))
		state |= HY_INTERRUPT_PENDING;
	if ((irq->flags & HY_GICV3_ACTIVE) != 0)
		state |= HY_INTERRUPT_ACTIVE;
	for (uint32_t i = 0; i < count; i++)
		state |= hy_vcpu_interrupt_state(cpus[i].vcpu, intid);
	return state;
}

/* These calls on a vCPU fail only for numbers that the port does not have, and hy_gicv3_init has refused those. */
static void expect_ok(enum hy_status status)
{
	(void)status;
}

void hy_gicv3_state_apply(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	uint32_t group = (irq->flags & HY_GICV3_GROUP1) != 0 ? 2 : 1; /* its enable in GICD_CTLR */
	bool allowed = (irq->flags & (HY_GICV3_ENABLED | HY_GICV3_ACTIVE)) == HY_GICV3_ENABLED && (frame->gic->control & group) != 0;
	uint32_t count;
	struct hy_gicv3_cpu *cpus = holders(frame, &count);

	for (uint32_t i = 0; i < count; i++) {
		expect_ok(hy_vcpu_set_interrupt_priority(cpus[i].vcpu, intid, irq->priority));
		expect_ok(hy_vcpu_enable_interrupt(cpus[i].vcpu, intid, allowed));
	}
}

/* What waits for a CPU that wakes up: it may have been off, and its vCPU reset, since. */
void hy_gicv3_state_wake(struct hy_gicv3 *gic, struct hy_gicv3_cpu *cpu)
{
	struct hy_gicv3_frame private = {gic, cpu}, shared = {gic, NULL};

	for (uint32_t n = 0; n < gic->spi_count + HY_GICV3_PRIVATE_IRQS; n++) {
		const struct hy_gicv3_frame *frame = n < HY_GICV3_PRIVATE_IRQS ? &private : &shared;
		const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);

		if (((irq->flags & HY_GICV3_LATCH) == 0 && !is_level_high(irq)) || target_of(frame, irq) != cpu)
			continue;
		hy_gicv3_state_withdraw(frame, n);
		hy_gicv3_state_deliver(frame, n);
	}
}

/* After a change of the group enables: what is disabled by itself stays so. */
void hy_gicv3_state_apply_all(struct hy_gicv3 *gic)
{
	struct hy_gicv3_frame frame = {gic, NULL};

	for (uint32_t n = 0; n < gic->spi_count; n++)
		if ((gic->spis[n].flags & HY_GICV3_ENABLED) != 0)
			hy_gicv3_state_apply(&frame, n + HY_GICV3_PRIVATE_IRQS);
	for (uint32_t i = 0; i < gic->cpu_count; i++) {
		frame.cpu = &gic->cpus[i];
		for (uint32_t n = 0; n < HY_GICV3_PRIVATE_IRQS; n++)
			if ((frame.cpu->irqs[n].flags & HY_GICV3_ENABLED) != 0)
				hy_gicv3_state_apply(&frame, n);
	}
}

void hy_gicv3_state_deliver(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	struct hy_gicv3_cpu *cpu = target_of(frame, irq);
	struct hy_interrupt interrupt = {.number = intid, .priority = irq->priority};
	bool delivered;

	if (is_level_high(irq))
		interrupt.flags |= HY_INTERRUPT_LEVEL;
	if ((irq->flags & HY_GICV3_GROUP1) == 0)
		interrupt.flags |= HY_INTERRUPT_FAST;
	delivered = cpu != NULL && hy_vcpu_inject_interrupt(cpu->vcpu, &interrupt) == HY_OK; /* not when the vCPU is switched off */
	if (delivered && frame->cpu == NULL)
		irq->home = (uint16_t)(cpu - frame->gic->cpus);
	irq->flags = (uint8_t)(delivered ? irq->flags & ~HY_GICV3_LATCH : irq->flags | HY_GICV3_LATCH);
}

void hy_gicv3_state_withdraw(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	struct hy_gicv3_cpu *cpu = frame->cpu;

	irq->flags &= (uint8_t)~HY_GICV3_LATCH;
	if (cpu == NULL && irq->home < frame->gic->cpu_count)
		cpu = &frame->gic->cpus[irq->home];
	if (cpu != NULL)
		expect_ok(hy_vcpu_clear_interrupt(cpu->vcpu, intid));
}

void hy_gicv3_state_deactivate(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	uint32_t count;
	struct hy_gicv3_cpu *cpus = holders(frame, &count);

	hy_gicv3_state_change(frame, intid, HY_GICV3_ACTIVE, 0);
	for (uint32_t i = 0; i < count; i++)
		if ((hy_vcpu_interrupt_state(cpus[i].vcpu, intid) & HY_INTERRUPT_ACTIVE) != 0)
			expect_ok(hy_vcpu_deactivate_interrupt(cpus[i].vcpu, intid));
}

/* A change of group or trigger reaches a pending interrupt by delivering it anew. */
void hy_gicv3_state_change(const struct hy_gicv3_frame *frame, uint32_t intid, uint8_t mask, uint8_t flags)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	uint8_t changed = (uint8_t)((irq->flags ^ flags) & mask);
	bool again = (changed & (HY_GICV3_GROUP1 | HY_GICV3_EDGE)) != 0 && (hy_gicv3_state_of(frame, intid) & HY_INTERRUPT_PENDING) != 0;

	if (changed == 0)
		return;
	if (again)
		hy_gicv3_state_withdraw(frame, intid);
	irq->flags ^= changed;
	hy_gicv3_state_apply(frame, intid);
	if (again)
		hy_gicv3_state_deliver(frame, intid);
}

/* A pending interrupt moves with its route; an active one ends where it was taken. */
void hy_gicv3_state_route(const struct hy_gicv3_frame *frame, uint32_t intid, uint32_t route, bool any)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	uint8_t flags = (uint8_t)((irq->flags & ~HY_GICV3_ANY) | (any ? HY_GICV3_ANY : 0));
	bool pending = (hy_gicv3_state_of(frame, intid) & HY_INTERRUPT_PENDING) != 0;

	if (irq->route == route && irq->flags == flags)
		return;
	if (pending)
		hy_gicv3_state_withdraw(frame, intid);
	irq->flags = (uint8_t)(flags & ~HY_GICV3_LATCH);
	irq->route = route;
	if (pending)
		hy_gicv3_state_deliver(frame, intid);
}

void hy_gicv3_state_line(const struct hy_gicv3_frame *frame, uint32_t intid, bool level)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);

	if (level == ((irq->flags & HY_GICV3_LINE) != 0))
		return;
	irq->flags ^= HY_GICV3_LINE;
	if (level)
		hy_gicv3_state_deliver(frame, intid);
	else if ((irq->flags & HY_GICV3_EDGE) == 0)
		hy_gicv3_state_withdraw(frame, intid);
}
