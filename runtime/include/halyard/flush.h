/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: flushes of the TLB that the entry into a guest carries out, for ports whose hardware has no instruction that reaches other CPUs
 * (such a port defines none of hy_port_tlb_flush_range, hy_port_tlb_flush_local and hy_port_fence: the core counts flushes then, and waits
 * for CPUs that are in a guest meanwhile). On the CPU itself, interrupts off, beside each way into a guest and out of it. */
#ifndef HALYARD_FLUSH_H
#define HALYARD_FLUSH_H

#include <halyard/percpu.h>

HY_C_BEGIN

#ifndef __cplusplus
/* How many flushes have been asked for, of all CPUs. */
extern _Atomic(hy_word) hy_flushes;

/* This CPU is about to enter a guest. True: all that it remembers of any guest is to be forgotten first. The visit is counted before the
 * flushes are looked at: who asks for a later one sees this CPU in the guest. */
static inline bool hy_flush_enter(struct hy_percpu *cpu)
{
	hy_word flushes;

	atomic_fetch_add(&cpu->visits, 1);
	flushes = atomic_load(&hy_flushes);
	if (cpu->flushed == flushes)
		return false;
	cpu->flushed = flushes;
	return true;
}

/* This CPU has come out of a guest. */
static inline void hy_flush_leave(struct hy_percpu *cpu)
{
	atomic_store_explicit(&cpu->visits, atomic_load_explicit(&cpu->visits, memory_order_relaxed) + 1, memory_order_release);
}

/* The next entry of this CPU alone forgets what it remembers. */
static inline void hy_flush_again(struct hy_percpu *cpu)
{
	cpu->flushed = ~(hy_word)0;
}
#endif

HY_C_END

#endif
