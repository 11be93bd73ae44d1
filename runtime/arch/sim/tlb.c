/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance of the simulated architecture: there is no TLB; tests hear of it and keep one themselves. */
#include "sim.h"

struct hy_sim_tlb hy_sim_tlb;

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	hy_sim_tlb.range_flushes++;
	if (hy_sim_tlb.on_range != NULL)
		hy_sim_tlb.on_range(tag, root, gpa, size);
}

void hy_port_tlb_flush_tag(uint32_t tag, hy_phys root)
{
	(void)tag;
	(void)root;
	hy_sim_tlb.tag_flushes++;
}

void hy_port_tlb_flush_local(void)
{
	hy_sim_tlb.local_flushes++;
	if (hy_sim_tlb.on_local != NULL)
		hy_sim_tlb.on_local();
}

void hy_port_tables_written(void)
{
	atomic_thread_fence(memory_order_seq_cst);
}
