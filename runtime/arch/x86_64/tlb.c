/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance. No instruction reaches other CPUs, and this one's is done by the entry into the guest: so flushes are counted, and each
 * CPU looks before an entry whether it has seen them all. A CPU that runs a guest meanwhile sees them when the host kicks it. */
#include "port.h"

_Atomic(uint64_t) hy_x86_flushes;

void hy_x86_flush(void)
{
	atomic_fetch_add(&hy_x86_flushes, 1);
}

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	(void)tag, (void)root, (void)gpa, (void)size;
	hy_x86_flush();
}

/* Instructions are coherent. */
void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	(void)tag, (void)root;
	if ((what & HY_FENCE_TABLES) != 0)
		hy_x86_flush();
}

void hy_port_tlb_flush_local(void)
{
	hy_x86_flush();
}

/* Stores are seen in their order (APM 7.2). */
void hy_port_tables_written(void)
{
	atomic_signal_fence(memory_order_seq_cst);
}
