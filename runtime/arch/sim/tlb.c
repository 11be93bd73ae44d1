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

void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	if ((what & HY_FENCE_TABLES) != 0)
		hy_sim_tlb.table_fences++;
	if ((what & HY_FENCE_CODE) != 0)
		hy_sim_tlb.code_fences++;
	if (hy_sim_tlb.on_fence != NULL)
		hy_sim_tlb.on_fence(tag, root, what);
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
