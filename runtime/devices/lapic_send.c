/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts on their way to local APICs: who is meant, and what it does there. */
#include "lapic_state.h"

#include <halyard/vcpu.h>
#include <halyard/vm.h>

#define ICR_LOGICAL 0x800u
#define ICR_ASSERT 0x4000u
#define ICR_LEVEL 0x8000u
#define ICR_SHORTHAND(icr) ((uint32_t)(icr) >> 18 & 3)

enum { SHORTHAND_NONE, SHORTHAND_SELF, SHORTHAND_ALL, SHORTHAND_OTHERS };

/* A message, and what only the ICR says. */
struct route {
	const struct hy_apic_message *message;
	const struct hy_lapic *sender; /* NULL: none of them */
	uint32_t shorthand;
	bool everybody; /* the destination is all of them */
};

/* Logical destinations are sets: of the members of all clusters (flat), or of those of one. */
static bool is_in_set(const struct hy_lapic *apic, uint32_t destination)
{
	uint32_t members = apic->ldr >> 24;

	if (lapic_is_x2apic(apic))
		return destination >> 16 == apic->id >> 4 && (destination >> (apic->id & 15) & 1) != 0;
	if (destination > 0xff)
		return false;
	if (apic->dfr >> 28 == 0xf)
		return (members & destination) != 0;
	return members >> 4 == destination >> 4 && (members & destination & 0xf) != 0;
}

static bool is_meant(const struct hy_lapic *apic, const struct route *route)
{
	switch (route->shorthand) {
	case SHORTHAND_SELF:
		return apic == route->sender;
	case SHORTHAND_ALL:
		return true;
	case SHORTHAND_OTHERS:
		return apic != route->sender;
	default:
		if (route->everybody)
			return true;
		return route->message->logical ? is_in_set(apic, route->message->destination) : apic->id == route->message->destination;
	}
}

/* The CPU waits for a SIPI from now on, its APIC forgets everything but who it is. */
static void init(struct hy_lapic *apic)
{
	const struct hy_lapics_config *config = &apic->all->config;

	if (atomic_load(&apic->vcpu->power) != HY_VM_POWER_OFF) {
		if (config->init != NULL)
			config->init(config->data, apic->vcpu);
		return;
	}
	hy_lock(&apic->lock);
	hy_lapic_clear(apic);
	apic->waits = true;
	hy_unlock(&apic->lock);
}

static void start_up(struct hy_lapic *apic, uint32_t vector)
{
	bool waited;

	hy_lock(&apic->lock);
	waited = apic->waits;
	apic->waits = false;
	hy_unlock(&apic->lock);
	/* One that cannot be started there stays off; the guest finds that it does not answer. */
	if (waited && apic->vcpu->vm != NULL)
		(void)!hy_vm_cpu_on(apic->vcpu->vm, apic->id, (hy_gpa)vector << 12, 0);
}

static bool deliver(struct hy_lapic *apic, const struct hy_apic_message *message)
{
	switch (message->mode) {
	case HY_APIC_FIXED:
	case HY_APIC_LOWEST:
		return hy_lapic_accept(apic, message->vector, message->level);
	case HY_APIC_NMI:
		hy_lapic_nmi(apic);
		return true;
	case HY_APIC_INIT:
		init(apic);
		return true;
	case HY_APIC_STARTUP:
		start_up(apic, message->vector);
		return true;
	default:
		return false;
	}
}

/* Of those that are meant and take interrupts, the one whose CPU does the least urgent thing. */
static struct hy_lapic *least_busy(struct hy_lapics *apics, const struct route *route)
{
	struct hy_lapic *found = NULL;
	uint32_t least = UINT32_MAX;

	for (uint32_t n = 0; n < apics->count; n++) {
		struct hy_lapic *apic = &apics->config.cpus[n];
		uint32_t priority;

		if (!is_meant(apic, route))
			continue;
		hy_lock(&apic->lock);
		priority = (apic->svr & SVR_ENABLED) != 0 ? hy_lapic_processor_priority(apic, apic->tpr) : UINT32_MAX;
		hy_unlock(&apic->lock);
		if (priority < least) {
			least = priority;
			found = apic;
		}
	}
	return found;
}

static bool send(struct hy_lapics *apics, const struct route *route)
{
	bool accepted = false;

	if (route->message->mode == HY_APIC_LOWEST) {
		struct hy_lapic *apic = least_busy(apics, route);

		return apic != NULL && deliver(apic, route->message);
	}
	for (uint32_t n = 0; n < apics->count; n++)
		if (is_meant(&apics->config.cpus[n], route) && deliver(&apics->config.cpus[n], route->message))
			accepted = true;
	return accepted;
}

bool hy_lapics_send(struct hy_lapics *apics, const struct hy_apic_message *message)
{
	return send(apics, &(const struct route){.message = message, .everybody = message->destination == 0xff});
}

void hy_lapic_send_icr(struct hy_lapic *apic, uint64_t icr)
{
	const bool wide = lapic_is_x2apic(apic);
	const struct hy_apic_message message = {
		.destination = wide ? (uint32_t)(icr >> 32) : (uint32_t)(icr >> 56), .vector = (uint8_t)icr,
		.mode = (uint8_t)LVT_MODE((uint32_t)icr), .logical = (icr & ICR_LOGICAL) != 0,
	};
	const struct route route = {
		.message = &message, .sender = apic, .shorthand = ICR_SHORTHAND(icr),
		.everybody = message.destination == (wide ? UINT32_MAX : 0xff),
	};

	/* A level that falls was a synchronisation of old buses. */
	if (message.mode == HY_APIC_INIT && (icr & ICR_LEVEL) != 0 && (icr & ICR_ASSERT) == 0)
		return;
	if (message.mode <= HY_APIC_LOWEST && message.vector < LOWEST_VECTOR) {
		hy_lock(&apic->lock);
		hy_lapic_fail(apic, ERROR_SENT_VECTOR);
		hy_lapic_present(apic);
		hy_unlock(&apic->lock);
		return;
	}
	(void)send(apic->all, &route);
}
