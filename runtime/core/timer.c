/* SPDX-License-Identifier: Apache-2.0 */
/* Timers of devices: a list for each vCPU, sorted, short. Whoever changes what comes first has the owner look at it (HY_ATTENTION_TIMER);
 * the owner alone talks to the host. */
#include "core.h"

#include <halyard/port.h>
#include <halyard/timer.h>

#define NEVER UINT64_MAX

static void take_out(struct hy_timer **at, const struct hy_timer *timer)
{
	while (*at != NULL && *at != timer)
		at = &(*at)->next;
	if (*at != NULL)
		*at = timer->next;
}

/* From the list that it is on, if any. Under the lock. */
static void forget(struct hy_vcpu *vcpu, const struct hy_timer *timer)
{
	take_out(&vcpu->timers, timer);
	take_out(&vcpu->timers_due, timer);
}

void hy_timer_set(struct hy_vcpu *vcpu, struct hy_timer *timer, uint64_t deadline)
{
	struct hy_timer **at = &vcpu->timers;
	bool first;

	hy_lock(&vcpu->timer_lock);
	forget(vcpu, timer);
	while (*at != NULL && (*at)->deadline <= deadline)
		at = &(*at)->next;
	timer->deadline = deadline;
	timer->next = *at;
	*at = timer;
	first = vcpu->timers == timer;
	hy_unlock(&vcpu->timer_lock);
	if (!first)
		return;
	hy_vcpu_notify(vcpu, HY_ATTENTION_PORT | HY_ATTENTION_TIMER);
	if (hy_vcpu_state(vcpu) == HY_VCPU_BLOCKED)
		hy_vcpu_wake(vcpu);
}

void hy_timer_cancel(struct hy_vcpu *vcpu, struct hy_timer *timer)
{
	hy_lock(&vcpu->timer_lock);
	forget(vcpu, timer);
	hy_unlock(&vcpu->timer_lock);
}

/* The deadline of the first timer. */
static uint64_t nearest(struct hy_vcpu *vcpu)
{
	uint64_t deadline;

	hy_lock(&vcpu->timer_lock);
	deadline = vcpu->timers != NULL ? vcpu->timers->deadline : NEVER;
	hy_unlock(&vcpu->timer_lock);
	return deadline;
}

/* What is due goes to a list of its own: what is set from now on waits for the next time. */
static void collect_due(struct hy_vcpu *vcpu, uint64_t now)
{
	struct hy_timer **end = &vcpu->timers_due;

	hy_lock(&vcpu->timer_lock);
	while (vcpu->timers != NULL && vcpu->timers->deadline <= now) {
		*end = vcpu->timers;
		end = &(*end)->next;
		vcpu->timers = *end;
	}
	*end = NULL;
	hy_unlock(&vcpu->timer_lock);
}

static struct hy_timer *take_due(struct hy_vcpu *vcpu)
{
	struct hy_timer *timer;

	hy_lock(&vcpu->timer_lock);
	timer = vcpu->timers_due;
	if (timer != NULL)
		vcpu->timers_due = timer->next;
	hy_unlock(&vcpu->timer_lock);
	return timer;
}

enum hy_status hy_vcpu_wake_at(struct hy_vcpu *vcpu, uint64_t deadline)
{
	uint64_t first = nearest(vcpu);
	enum hy_status status;

	vcpu->wake = deadline;
	if (first > deadline)
		first = deadline;
	if (first == NEVER)
		return HY_OK;
	status = hy_call_register_timer(vcpu->hal, vcpu->config.vm_id, vcpu->config.id, first);
	if (status == HY_OK)
		atomic_store(&vcpu->timer, true);
	return status;
}

void hy_timer_run(struct hy_vcpu *vcpu)
{
	struct hy_timer *timer;
	uint64_t now;

	if (nearest(vcpu) == NEVER)
		return;
	now = hy_call_current_time_nanos(vcpu->hal);
	collect_due(vcpu, now);
	while ((timer = take_due(vcpu)) != NULL)
		timer->fire(timer->state, vcpu);
	/* Before the list is looked at for the last time: who changes it then says so anew. */
	atomic_fetch_and(&vcpu->attention, ~(uint32_t)HY_ATTENTION_TIMER);
	/* A host that has no timer now: what is due fires when something else has the list looked at. */
	(void)hy_vcpu_wake_at(vcpu, vcpu->wake > now ? vcpu->wake : NEVER);
}

void hy_timer_look(struct hy_vcpu *vcpu)
{
	if (nearest(vcpu) != NEVER)
		atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT | HY_ATTENTION_TIMER);
}

void hy_timer_withdraw(struct hy_vcpu *vcpu)
{
	hy_call_cancel_timer(vcpu->hal, vcpu->config.vm_id, vcpu->config.id);
	atomic_store(&vcpu->timer, false);
	vcpu->wake = NEVER;
	hy_timer_look(vcpu);
}
