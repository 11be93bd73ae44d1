/* SPDX-License-Identifier: Apache-2.0 */
/* What a CPU has is found by trying: no register of supervisor mode says it. Between runs nothing of the CPU is the library's. */
#include "port.h"

#define ROOT_FRAMES 4u
#define LEAF 0x5b /* valid, readable, executable, for users, accessed */
#define FEWEST (HY_ARCH_WORD_BITS == 64 ? 3u : 2u)
#define MOST (HY_ARCH_WORD_BITS == 64 ? 5u : 2u)

/* hgatp stays in the deepest mode that translates: its value alone proves nothing. The root has one leaf, which maps the root's own
 * surroundings where they are in no other mode: behind the bits that a shallower one has, or in the neighbourhood where there is but one. */
static enum hy_status probe_translation(const struct hy_percpu *cpu)
{
	hy_phys root = hy_call_alloc_frames(cpu->hal, ROOT_FRAMES, ROOT_FRAMES * HY_FRAME_SIZE);
	uint64_t *table = root != HY_PHYS_NONE ? hy_call_phys_to_virt(cpu->hal, root) : NULL;
	enum hy_status status = HY_E_UNSUPPORTED;

	for (uint32_t levels = MOST; table != NULL && levels >= FEWEST && status != HY_OK; levels--) {
		uint32_t shift = HY_ARCH_WORD_BITS == 64 ? 3 + 9 * levels : 22;
		uint64_t index = HY_ARCH_WORD_BITS == 64 ? 512 : (root >> shift & 1023) ^ 1, offset = index * sizeof(hy_arch_word);
		hy_arch_word leaf = (hy_arch_word)(root >> shift << (shift - 2) | LEAF), mode = HY_ARCH_WORD_BITS == 64 ? levels + 5 : 1;

		__builtin_memset(table, 0, ROOT_FRAMES * HY_FRAME_SIZE);
		__builtin_memcpy((char *)table + offset, &leaf, sizeof(leaf));
		hy_riscv_write_hgatp(root / HY_FRAME_SIZE | HY_RISCV_HGATP_PROBE | (uint64_t)mode << HY_RISCV_HGATP_MODE_SHIFT);
		hy_riscv_write_hfence_gvma_all(0);
		if (hy_switch_fetch((uintptr_t)(index << shift | ((root + offset) & ((UINT64_C(1) << shift) - 1)))) == (uint32_t)leaf)
			status = HY_OK;
	}
	if (root != HY_PHYS_NONE)
		hy_call_dealloc_frames(cpu->hal, root, ROOT_FRAMES);
	return root != HY_PHYS_NONE ? status : HY_E_NO_MEMORY;
}

enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	uint64_t sstatus = hy_riscv_read_sstatus(), hgatp, henvcfg;
	enum hy_status status;

	if (hy_riscv_read_hypervisor_absent() != 0)
		return HY_E_UNSUPPORTED;
	hgatp = hy_riscv_read_hgatp();
	henvcfg = hy_riscv_read_henvcfg();
	hy_riscv_write_vsatp(0); /* as between any two guests */
	hy_riscv_write_sstatus(sstatus | HY_RISCV_SSTATUS_PROBE);
	hy_riscv_write_henvcfg(HY_RISCV_HENVCFG_PROBE);
	status = probe_translation(cpu);
	if (status == HY_OK)
		cpu->features = hy_riscv_features_probe();
	hy_riscv_write_hgatp(hgatp);
	hy_riscv_write_hfence_gvma_all(0);
	hy_riscv_write_henvcfg(henvcfg);
	hy_riscv_write_sstatus(sstatus);
	return status;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	cpu->features = 0;
}
