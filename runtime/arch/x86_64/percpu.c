/* SPDX-License-Identifier: Apache-2.0 */
/* Which back end a CPU has, and what both need of it. */
#include "port.h"

uint64_t hy_x86_read_cpuid(uint32_t encoding)
{
	uint32_t answer[4];

	hy_switch_cpuid((encoding >> 28) << 28 | (encoding >> 12 & 0xffff), encoding >> 2 & 0x3ff, answer);
	return answer[encoding & 3];
}

/* The host's CR4 gets what switching the guest's state takes; a frame holds the host's XSAVE area and one that is aligned as contexts are
 * not. All CPUs have the back end of the first. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	const struct hy_x86_ops *ops = hy_x86_find_backend(&cpu->lacking);
	enum hy_status status;
	hy_phys frame;

	if (ops == NULL)
		return HY_E_UNSUPPORTED;
	cpu->features = hy_x86_features_probe();
	frame = hy_call_alloc_frame(cpu->hal);
	if (frame == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	cpu->features |= ops->features_probe();
	hy_x86_save_host(&cpu->arch, cpu->features);
	hy_x86_begin_host(cpu);
	cpu->arch.host_xsave = (uintptr_t)hy_call_phys_to_virt(cpu->hal, frame);
	__builtin_memset((void *)(uintptr_t)cpu->arch.host_xsave, 0, HY_FRAME_SIZE);
	hy_x86_backend = ops;
	status = ops->enable(cpu);
	if (status == HY_OK)
		return HY_OK;
	hy_x86_restore_host(&cpu->arch, cpu->features);
	hy_call_dealloc_frame(cpu->hal, frame);
	return status;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	hy_x86_backend->disable(cpu);
	hy_x86_restore_host(&cpu->arch, cpu->features);
	hy_call_dealloc_frame(cpu->hal, hy_call_virt_to_phys(cpu->hal, (void *)(uintptr_t)cpu->arch.host_xsave));
	cpu->features = 0;
}
