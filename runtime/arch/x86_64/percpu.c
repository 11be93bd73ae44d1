/* SPDX-License-Identifier: Apache-2.0 */
/* Which back end a CPU has, and what both need of it. */
#include "port.h"

#include <halyard/arch/shown.h>

uint64_t hy_x86_read_cpuid(uint32_t encoding)
{
	uint32_t answer[4];

	hy_cpuid_execute((encoding >> 28) << 28 | (encoding >> 12 & 0xffff), encoding >> 2 & 0x3ff, answer);
	return answer[encoding & 3];
}

void hy_x86_ask_cpuid(const struct hy_vcpu *vcpu, uint32_t answer[4])
{
	uint32_t leaf = (uint32_t)vcpu->ctx.rax;
	uint64_t most = vcpu->cpu->features >> (leaf >> 31 != 0 ? HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT : HY_X86_FEATURE_LEAVES_SHIFT);

	__builtin_memset(answer, 0, 4 * sizeof(answer[0]));
	if ((leaf & 0xff) <= (most & 0xff))
		hy_cpuid_execute(leaf, (uint32_t)vcpu->ctx.rcx, answer);
}

/* The host's CR4 gets what switching the guest's state takes. All CPUs have the back end of the first. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	const struct hy_x86_ops *ops = hy_x86_find_backend(&cpu->lacking);
	enum hy_status status;

	if (ops == NULL)
		return HY_E_UNSUPPORTED;
	cpu->features = hy_x86_features_probe();
	cpu->features |= ops->features_probe();
	hy_x86_save_host(&cpu->arch, cpu->features);
	hy_x86_begin_host(cpu);
	hy_x86_backend = ops;
	status = ops->enable(cpu);
	if (status != HY_OK)
		hy_x86_restore_host(&cpu->arch, cpu->features);
	return status;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	hy_x86_backend->disable(cpu);
	hy_x86_restore_host(&cpu->arch, cpu->features);
	cpu->features = 0;
}
