/* SPDX-License-Identifier: Apache-2.0 */
/* TLB maintenance (Privileged 8.3.2): fences reach this hart only, so the host's firmware is asked for the others (SBI 2.0, 8): for all
 * harts and, where there are addresses, for all of those. */
#include "port.h"

/* All of the guest: what combines both stages has to go anyway, and no TLB finds that by a guest-physical address. */
void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	(void)root, (void)gpa, (void)size;
	hy_riscv_write_fence(0); /* the tables are written before translations of the old ones go */
	hy_riscv_write_hfence_gvma_vmid(tag);
	hy_switch_fence(0, UINTPTR_MAX, 0, UINTPTR_MAX, tag, 0, 3); /* remote HFENCE.GVMA with VMID */
}

/* The guest's own translations are named by the VMID of hgatp, here and for firmware: it is lent to them. */
void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	uint64_t before = hy_riscv_read_hgatp();

	(void)root;
	if ((what & HY_FENCE_TABLES) != 0) {
		hy_riscv_write_hgatp((before & ~HY_RISCV_HGATP_VMID_MASK) | (uint64_t)tag << HY_RISCV_HGATP_VMID_SHIFT);
		hy_riscv_write_hfence_vvma_all(0);
		hy_switch_fence(0, UINTPTR_MAX, 0, UINTPTR_MAX, 0, 0, 6); /* remote HFENCE.VVMA */
		hy_riscv_write_hgatp(before);
	}
	if ((what & HY_FENCE_CODE) != 0) {
		hy_riscv_write_fence_i(0);
		hy_switch_fence(0, UINTPTR_MAX, 0, 0, 0, 0, 0); /* remote FENCE.I */
	}
}

/* HFENCE.VVMA is about the guest of hgatp.VMID alone; those that are not bound are fenced when they come. FENCE.I, since the guest's own
 * reached the hart that it was on. */
void hy_port_tlb_flush_local(void)
{
	hy_riscv_write_hfence_gvma_all(0);
	hy_riscv_write_hfence_vvma_all(0);
	hy_riscv_write_fence_i(0);
}

void hy_port_tables_written(void)
{
	hy_riscv_write_fence(0);
}
