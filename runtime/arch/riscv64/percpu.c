/* SPDX-License-Identifier: Apache-2.0 */
/* What a CPU has is found by trying: no register of supervisor mode says it. Between runs nothing of the CPU is the library's. */
#include "port.h"

#define ROOT_FRAMES 4u

/* Leaves hgatp in the deepest mode that translates: its value alone proves nothing. The root gets one leaf, which maps the root's own
 * surroundings to an address that no shallower mode has, or is not theirs without translation. */
static enum hy_status probe_translation(const struct hy_stage2_format *format, hy_phys root, uint8_t *table)
{
	for (uint32_t levels = format->levels; levels >= format->fewest_levels; levels--) {
		uint32_t shift = format->page_bits + (levels - 1) * format->index_bits;
		uint64_t index = (root >> shift & 511) ^ 513, offset = index * format->entry_bytes;
		uint64_t address = index << shift | ((root + offset) & ((UINT64_C(1) << shift) - 1));
		hy_arch_word leaf = (hy_arch_word)(root >> shift << (shift - 2) | 0x5b); /* valid, readable, executable, for users, accessed */

		__builtin_memset(table, 0, ROOT_FRAMES * HY_FRAME_SIZE);
		__builtin_memcpy(table + offset, &leaf, sizeof(leaf));
		hy_riscv_write_hgatp(root / HY_FRAME_SIZE | HY_RISCV_HGATP_PROBE | (uint64_t)format->mode[levels] << HY_RISCV_HGATP_MODE_SHIFT);
		hy_riscv_write_hfence_gvma_all(0);
		if (hy_switch_fetch((uintptr_t)address) == (uint32_t)leaf)
			return HY_OK;
	}
	return HY_E_UNSUPPORTED;
}

/* Features are probed with everything on that may be there. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	hy_phys root = hy_call_alloc_frames(cpu->hal, ROOT_FRAMES, ROOT_FRAMES * HY_FRAME_SIZE);
	uint8_t *table = root != HY_PHYS_NONE ? hy_call_phys_to_virt(cpu->hal, root) : NULL;
	enum hy_status status = hy_riscv_read_hypervisor_absent() != 0 ? HY_E_UNSUPPORTED : table == NULL ? HY_E_NO_MEMORY : HY_OK;
	uint64_t sstatus = hy_riscv_read_sstatus();

	if (status == HY_OK) {
		hy_riscv_save_bind_host(&cpu->arch, 0);
		hy_riscv_write_vsatp(0); /* as between any two guests */
		hy_riscv_write_sstatus(sstatus | HY_RISCV_SSTATUS_PROBE);
		hy_riscv_write_henvcfg(HY_RISCV_HENVCFG_PROBE);
		status = probe_translation(hy_arch_stage2_formats[0], root, table);
		cpu->features = status == HY_OK ? hy_riscv_features_probe() : 0;
		hy_riscv_restore_bind_host(&cpu->arch, 0);
		hy_riscv_write_hfence_gvma_all(0);
		hy_riscv_write_sstatus(sstatus);
	}
	if (root != HY_PHYS_NONE)
		hy_call_dealloc_frames(cpu->hal, root, ROOT_FRAMES);
	return status;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	cpu->features = 0;
}
