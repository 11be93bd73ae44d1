/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: timers of virtual devices. Each vCPU has a list of them, in their owners' memory; it is the vCPU's run that they fire in. The
 * host needs the hooks current_time_nanos and register_timer, and calls hy_vcpu_wake for the latter as it does for a guest's own deadlines.
 *
 * hy_timer_set and hy_timer_cancel may be called from any CPU, interrupts off, also by a device that holds a lock of its own, and by `fire`
 * itself. `fire` runs on the owner's CPU, interrupts off, no lock held. It may be under way on another CPU while its timer is set or
 * cancelled: a device that several CPUs reach looks at its own state, under its own lock, for what is due. */
#ifndef HALYARD_TIMER_H
#define HALYARD_TIMER_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* `fire` and `state` are the owner's to fill in; in use while it is set. */
struct hy_timer {
	void (*fire)(void *state, struct hy_vcpu *vcpu);
	void *state;
	uint64_t deadline;     /* time of the hook current_time_nanos */
	struct hy_timer *next; /* of the vCPU's, by deadline */
};

/* Fires once when `deadline` has passed: before the vCPU enters the guest again, or in hy_vm_run while the guest is idle. One that is long
 * past fires at the next entry; set by `fire` itself, at the one after that. A timer that is set already gets the new deadline. A vCPU that
 * is blocked is woken; one that nobody runs fires nothing. Timers outlive hy_vcpu_reset, not hy_vcpu_init. A timer is set on one vCPU at a
 * time. */
void hy_timer_set(struct hy_vcpu *vcpu, struct hy_timer *timer, uint64_t deadline);

/* Does nothing to a timer that is not set. */
void hy_timer_cancel(struct hy_vcpu *vcpu, struct hy_timer *timer);

HY_C_END

#endif
