/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 TLB maintenance (DDI 0487J.a D8.13). Instructions that mean one guest mean the VMID in VTTBR_EL2: it is lent to them. */
#include "port.h"

#define MOST_PAGES 512u /* beyond, invalidating all of the guest is cheaper than page by page */

static uint64_t lend(uint32_t tag, hy_phys root)
{
	uint64_t before = hy_aarch64_read_vttbr_el2();

	hy_aarch64_write_dsb_ishst(0); /* the tables are written before translations of the old ones go */
	hy_aarch64_write_vttbr_el2(root | (uint64_t)tag << HY_AARCH64_VTTBR_EL2_VMID_SHIFT);
	hy_aarch64_write_isb(0);
	return before;
}

static void give_back(uint64_t before)
{
	hy_aarch64_write_dsb_ish(0); /* complete on all CPUs */
	hy_aarch64_write_vttbr_el2(before);
	hy_aarch64_write_isb(0);
}

void hy_port_tlb_flush_tag(uint32_t tag, hy_phys root)
{
	uint64_t before = lend(tag, root);

	hy_aarch64_write_tlbi_vmalls12e1is(0);
	give_back(before);
}

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	uint64_t before, page = gpa / HY_FRAME_SIZE, end = (gpa + size - 1) / HY_FRAME_SIZE;

	if (end - page >= MOST_PAGES) {
		hy_port_tlb_flush_tag(tag, root);
		return;
	}
	before = lend(tag, root);
	for (; page <= end; page++)
		hy_aarch64_write_tlbi_ipas2e1is(page);
	hy_aarch64_write_dsb_ish(0); /* stage 2 is gone before what combines both stages goes */
	hy_aarch64_write_tlbi_vmalle1is(0);
	give_back(before);
}

void hy_port_tlb_flush_local(void)
{
	hy_aarch64_write_tlbi_alle1(0);
	hy_aarch64_write_dsb_nsh(0);
	hy_aarch64_write_isb(0);
}

void hy_port_tables_written(void)
{
	hy_aarch64_write_dsb_ishst(0);
	hy_aarch64_write_isb(0);
}
