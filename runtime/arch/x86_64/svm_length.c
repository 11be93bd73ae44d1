/* SPDX-License-Identifier: Apache-2.0 */
/* How long the instruction is that exited: reported, or read from the guest. By itself, since tests of rules answer it themselves. */
#include "access.h"

#include <halyard/percpu.h>
#include <halyard/svm/block.h>
#include <halyard/svm/features.h>
#include <halyard/svm/traps.h>

uint64_t hy_svm_length(struct hy_vcpu *vcpu)
{
	if ((vcpu->cpu->features & HY_SVM_FEATURE_NRIPS) != 0)
		return hy_svm_vmcb(&vcpu->ctx)->nrip - vcpu->ctx.rip;
	return hy_x86_instruction_length(vcpu);
}
