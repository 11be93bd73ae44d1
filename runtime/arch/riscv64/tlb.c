/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance (Privileged 8.3.2): fences reach this hart only, so the host's firmware is asked for the others. */
#include "port.h"

#define ALL UINTPTR_MAX	 /* harts, or addresses */
#define MOST_PAGES 64u	 /* beyond, forgetting all of the guest is cheaper than page by page */

/* Function numbers of the RFENCE extension (SBI 2.0, 8). */
enum rfence {
	FENCE_I = 0,
	HFENCE_GVMA_VMID = 3,
	HFENCE_VVMA = 6,
};

void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	bool precise = size <= MOST_PAGES * HY_FRAME_SIZE && (gpa + size) >> (HY_ARCH_WORD_BITS - 1) == 0;

	(void)root;
	hy_riscv_write_fence(0); /* the tables are written before translations of the old ones go */
	for (uint64_t at = gpa; precise && at < gpa + size; at += HY_FRAME_SIZE)
		hy_riscv_write_hfence_gvma(at >> 2);
	if (!precise)
		hy_riscv_write_hfence_gvma_vmid(tag);
	hy_switch_fence(0, ALL, precise ? (uintptr_t)gpa : 0, precise ? (uintptr_t)size : ALL, tag, 0, HFENCE_GVMA_VMID);
}

/* The guest's own translations are named by the VMID of hgatp, here and for firmware: it is lent to them. */
void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	uint64_t before = hy_riscv_read_hgatp(), lent = (before & ~HY_RISCV_HGATP_VMID_MASK) | (uint64_t)tag << HY_RISCV_HGATP_VMID_SHIFT;

	(void)root;
	if ((what & HY_FENCE_TABLES) != 0) {
		hy_riscv_write_hgatp(lent);
		hy_riscv_write_hfence_vvma_all(0);
		hy_switch_fence(0, ALL, 0, ALL, 0, 0, HFENCE_VVMA);
		hy_riscv_write_hgatp(before);
	}
	if ((what & HY_FENCE_CODE) != 0) {
		hy_riscv_write_fence_i(0);
		hy_switch_fence(0, ALL, 0, 0, 0, 0, FENCE_I);
	}
}

void hy_port_tlb_flush_local(void)
{
	hy_riscv_write_hfence_gvma_all(0);
	hy_riscv_write_hfence_vvma_all(0);
}

/* A hart may have cached that an entry was not there. */
void hy_port_tables_written(void)
{
	hy_riscv_write_fence(0);
	hy_riscv_write_hfence_gvma_all(0);
}
