/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance. No instruction reaches other CPUs, and this one's is done by the entry into the guest: so flushes are counted, and each
 * CPU looks before an entry whether it has seen them all. A CPU that is in a guest meanwhile is kicked, and waited for. */
#include "port.h"

#include <halyard/lock.h>

_Atomic(uint64_t) hy_x86_flushes;

static _Atomic(uint32_t) lock;
static struct hy_percpu *first; /* enabled CPUs, by host_next; under the lock, which nobody holds who is in a guest */

static struct hy_percpu *next(const struct hy_percpu *cpu)
{
	return (struct hy_percpu *)(uintptr_t)cpu->arch.host_next;
}

void hy_x86_tlb_add(struct hy_percpu *cpu)
{
	hy_lock(&lock);
	cpu->arch.host_next = (uintptr_t)first;
	first = cpu;
	hy_unlock(&lock);
}

void hy_x86_tlb_remove(struct hy_percpu *cpu)
{
	struct hy_percpu *at;

	hy_lock(&lock);
	for (at = first; at != cpu && next(at) != cpu; at = next(at))
		;
	if (at == cpu)
		first = next(cpu);
	else
		at->arch.host_next = cpu->arch.host_next;
	hy_unlock(&lock);
}

/* A CPU that goes into a guest counts that before it looks how many flushes there are: who comes later sees it in there. */
void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	(void)tag, (void)root, (void)gpa, (void)size;
	hy_port_tlb_flush_local();
	hy_lock(&lock);
	for (struct hy_percpu *cpu = first; cpu != NULL; cpu = next(cpu)) {
		uint64_t visits = __atomic_load_n(&cpu->arch.host_visits, __ATOMIC_SEQ_CST);

		if (visits % 2 != 0)
			hy_call_kick_pcpu(cpu->hal, cpu->id);
		while (visits % 2 != 0 && __atomic_load_n(&cpu->arch.host_visits, __ATOMIC_ACQUIRE) == visits)
			;
	}
	hy_unlock(&lock);
}

/* Instructions are coherent. */
void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	(void)tag, (void)root;
	if ((what & HY_FENCE_TABLES) != 0)
		hy_port_tlb_flush_local();
}

void hy_port_tlb_flush_local(void)
{
	atomic_fetch_add(&hy_x86_flushes, 1);
}

/* Stores are seen in their order (APM 7.2). */
void hy_port_tables_written(void)
{
	atomic_signal_fence(memory_order_seq_cst);
}
