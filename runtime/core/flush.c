/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance where no instruction reaches other CPUs, and this one's is done by the entry into the guest: flushes are counted, and each
 * CPU looks before an entry whether it has seen them all. A CPU that is in a guest meanwhile is kicked, and waited for. Ports whose hardware
 * does better have their own. */
#include "core.h"

#include <halyard/flush.h>
#include <halyard/port.h>

_Atomic(hy_word) hy_flushes;

static _Atomic(uint32_t) lock;  /* nobody holds it who is in a guest */
static struct hy_percpu *first; /* enabled CPUs, by `next` */

void hy_flush_add(struct hy_percpu *cpu)
{
	hy_flush_again(cpu);
	hy_lock(&lock);
	cpu->next = first;
	first = cpu;
	hy_unlock(&lock);
}

void hy_flush_remove(struct hy_percpu *cpu)
{
	struct hy_percpu **at = &first;

	hy_lock(&lock);
	while (*at != cpu)
		at = &(*at)->next;
	*at = cpu->next;
	hy_unlock(&lock);
}

__attribute__((weak)) void hy_port_tlb_flush_local(void)
{
	atomic_fetch_add(&hy_flushes, 1);
}

/* Of everything: which translations are meant, entries are not told. An even number of visits: the CPU is in no guest. */
__attribute__((weak)) void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	(void)tag, (void)root, (void)gpa, (void)size;
	hy_port_tlb_flush_local();
	hy_lock(&lock);
	for (struct hy_percpu *cpu = first; cpu != NULL; cpu = cpu->next) {
		hy_word visits = atomic_load(&cpu->visits);

		if (visits % 2 != 0)
			hy_call_kick_pcpu(cpu->hal, cpu->id);
		while (visits % 2 != 0 && atomic_load_explicit(&cpu->visits, memory_order_acquire) == visits)
			;
	}
	hy_unlock(&lock);
}

/* Such hardware keeps instructions coherent by itself. */
__attribute__((weak)) void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	if ((what & HY_FENCE_TABLES) != 0)
		hy_port_tlb_flush_range(tag, root, 0, 0);
}
