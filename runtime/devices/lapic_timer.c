/* SPDX-License-Identifier: Apache-2.0 */
/* The timer of a local APIC. Its bus clock ticks in nanoseconds, so that a count and a divisor are a time. */
#include "lapic_state.h"

#include <halyard/hal.h>
#include <halyard/vcpu.h>

/* A guest that asks for more than it can get does not stop the host. */
#define SHORTEST_PERIOD 20000u

/* The divisor as a power of two: 2 to 128, and 1 for the last code. */
static uint32_t shift_of(const struct hy_lapic *apic)
{
	return ((apic->divide & 3) + (apic->divide >> 1 & 4) + 1) & 7;
}

static uint64_t now_of(const struct hy_lapic *apic)
{
	return hy_call_current_time_nanos(apic->vcpu->hal);
}

static bool is_periodic(const struct hy_lapic *apic)
{
	return (apic->lvt[LVT_TIMER] & LVT_PERIODIC) != 0;
}

static uint64_t period_of(const struct hy_lapic *apic)
{
	uint64_t period = (uint64_t)apic->initial << shift_of(apic);

	return period > SHORTEST_PERIOD ? period : SHORTEST_PERIOD;
}

static void set_expires(struct hy_lapic *apic, uint64_t expires)
{
	apic->expires = expires;
	hy_timer_set(apic->vcpu, &apic->timer, expires);
}

void hy_lapic_timer_start(struct hy_lapic *apic, uint32_t count)
{
	apic->initial = count;
	if (count != 0) {
		set_expires(apic, now_of(apic) + ((uint64_t)count << shift_of(apic)));
		return;
	}
	apic->expires = 0;
	hy_timer_cancel(apic->vcpu, &apic->timer);
}

uint32_t hy_lapic_timer_count(const struct hy_lapic *apic)
{
	uint64_t now, left;

	if (apic->expires == 0)
		return 0;
	now = now_of(apic);
	if (now < apic->expires)
		left = apic->expires - now;
	else if (is_periodic(apic))
		left = period_of(apic) - (now - apic->expires) % period_of(apic);
	else
		return 0;
	left = (left + (((uint64_t)1 << shift_of(apic)) - 1)) >> shift_of(apic);
	return left < apic->initial ? (uint32_t)left : apic->initial;
}

/* What is left goes on at the new pace. */
void hy_lapic_timer_divide(struct hy_lapic *apic, uint32_t divide)
{
	uint64_t count = hy_lapic_timer_count(apic);

	apic->divide = divide;
	if (count != 0)
		set_expires(apic, now_of(apic) + (count << shift_of(apic)));
}

void hy_lapic_timer_fire(void *state, struct hy_vcpu *vcpu)
{
	struct hy_lapic *apic = state;
	uint64_t now;

	(void)vcpu;
	hy_lock(&apic->lock);
	now = now_of(apic);
	if (apic->expires != 0 && now >= apic->expires) {
		if ((apic->lvt[LVT_TIMER] & LVT_MASKED) == 0)
			hy_lapic_request(apic, apic->lvt[LVT_TIMER] & 0xff, false);
		/* Periods that have passed meanwhile are one interrupt. */
		if (is_periodic(apic))
			set_expires(apic, apic->expires + period_of(apic) * ((now - apic->expires) / period_of(apic) + 1));
		else
			apic->expires = 0;
		hy_lapic_present(apic);
	}
	hy_unlock(&apic->lock);
}
