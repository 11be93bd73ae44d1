/* SPDX-License-Identifier: Apache-2.0 */
/* What this CPU answers to CPUID. */
#include "port.h"

#include <halyard/arch/shown.h>

void hy_x86_ask_cpuid(const struct hy_vcpu *vcpu, uint32_t answer[4])
{
	uint32_t leaf = (uint32_t)vcpu->ctx.rax;
	uint64_t most = vcpu->cpu->features >> (leaf >> 31 != 0 ? HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT : HY_X86_FEATURE_LEAVES_SHIFT);

	__builtin_memset(answer, 0, 4 * sizeof(answer[0]));
	if ((leaf & 0xff) <= (most & 0xff))
		hy_switch_cpuid(leaf, (uint32_t)vcpu->ctx.rcx, answer);
}
