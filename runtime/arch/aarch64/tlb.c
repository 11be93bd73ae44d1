/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 TLB maintenance (DDI 0487J.a D8.13). */
#include "port.h"

#define MOST_PAGES 512u /* beyond, invalidating all of the guest is cheaper than page by page */

/* Instructions that mean one guest mean the VMID in VTTBR_EL2: it is lent to them. Pages first to last, or everything of the guest. */
static void flush(uint64_t vttbr, uint64_t first, uint64_t last)
{
	uint64_t before = hy_aarch64_read_vttbr_el2();

	hy_aarch64_write_dsb_ishst(0); /* the tables are written before translations of the old ones go */
	hy_aarch64_write_vttbr_el2(vttbr);
	hy_aarch64_write_isb(0);
	for (uint64_t page = first; page <= last && last - first < MOST_PAGES; page++)
		hy_aarch64_write_tlbi_ipas2e1is(page);
	if (last - first < MOST_PAGES)
		hy_aarch64_write_tlbi_vmalle1is(0);
	else
		hy_aarch64_write_tlbi_vmalls12e1is(0);
	hy_aarch64_write_vttbr_el2(before);
	hy_aarch64_write_isb(0);
}

void hy_port_tlb_flush_tag(uint32_t tag, hy_phys root)
{
	flush(root | (uint64_t)tag << HY_AARCH64_VTTBR_EL2_VMID_SHIFT, 0, MOST_PAGES);
}

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	flush(root | (uint64_t)tag << HY_AARCH64_VTTBR_EL2_VMID_SHIFT, gpa / HY_FRAME_SIZE, (gpa + size - 1) / HY_FRAME_SIZE);
}

void hy_port_tlb_flush_local(void)
{
	hy_aarch64_write_tlbi_alle1(0);
}

void hy_port_tables_written(void)
{
	hy_aarch64_write_dsb_ishst(0);
}
