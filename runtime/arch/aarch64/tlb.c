/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 TLB maintenance (DDI 0487J.a D8.13). */
#include "port.h"

#define MOST_PAGES 512u /* beyond, invalidating all of the guest is cheaper than page by page */

/* Instructions that mean one guest mean the VMID in VTTBR_EL2: it is lent to them. No pages: the guest's own tables alone. */
static void flush(uint32_t tag, hy_phys root, uint64_t first, uint64_t pages)
{
	uint64_t before = hy_aarch64_read_vttbr_el2();

	hy_aarch64_write_dsb_ishst(0); /* the tables are written before translations of the old ones go */
	hy_aarch64_write_vttbr_el2(root | (uint64_t)tag << HY_AARCH64_VTTBR_EL2_VMID_SHIFT);
	hy_aarch64_write_isb(0);
	for (uint64_t i = 0; i < pages && pages <= MOST_PAGES; i++)
		hy_aarch64_write_tlbi_ipas2e1is(first + i);
	if (pages > MOST_PAGES)
		hy_aarch64_write_tlbi_vmalls12e1is(0);
	hy_aarch64_write_tlbi_vmalle1is(0);
	hy_aarch64_write_vttbr_el2(before);
	hy_aarch64_write_isb(0);
}

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	flush(tag, root, gpa / HY_FRAME_SIZE, (gpa % HY_FRAME_SIZE + size + HY_FRAME_SIZE - 1) / HY_FRAME_SIZE);
}

void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	if ((what & HY_FENCE_TABLES) != 0)
		flush(tag, root, 0, 0);
	if ((what & HY_FENCE_CODE) != 0)
		hy_aarch64_write_ic_ialluis(0);
}

void hy_port_tlb_flush_local(void)
{
	hy_aarch64_write_tlbi_alle1(0);
}

void hy_port_tables_written(void)
{
	hy_aarch64_write_dsb_ishst(0);
}
