/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own calls, which every ABI tries first. */
#ifndef HALYARD_OWN_CALLS_H
#define HALYARD_OWN_CALLS_H

#include <halyard/vm.h>

/* LEAVE: the host wants to see the call, or, in the fast tier, has an answer only for the full path. */
enum hy_own_answer { HY_OWN_NONE, HY_OWN_ANSWERED, HY_OWN_LEAVE };

static inline enum hy_own_answer hy_own_call(struct hy_vcpu *vcpu, uint64_t number, bool fast)
{
	const struct hy_vm *vm = vcpu->vm;

	for (uint32_t i = 0; vm != NULL && i < vm->call_count; i++) {
		const struct hy_vm_call *call = &vm->calls[i];

		if (number < call->first || number > call->last)
			continue;
		if (call->answer == NULL || (fast && !call->fast))
			return HY_OWN_LEAVE;
		if (call->answer(vcpu, number, call->data))
			return HY_OWN_ANSWERED;
	}
	return HY_OWN_NONE;
}

#endif
