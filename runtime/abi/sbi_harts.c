/* SPDX-License-Identifier: Apache-2.0 */
/* SBI: everything about harts and the machine: IPI, RFENCE, HSM, SRST, and the same of version 0.1. */
#include "sbi_call.h"

#include <halyard/hal.h>
#include <halyard/port.h>
#include <halyard/vm.h>

/* --- IPI and RFENCE: lists of harts, args[0] a mask that begins at args[1] ---------------------------------------------------------- */

/* Each hart of the list is one of the guest's. Those of a vCPU without a VM are known to whoever runs it. */
static bool are_valid(const struct hy_sbi_call *call)
{
	const struct hy_vm *vm = call->vcpu->vm;
	uint64_t base = call->args[1], found = 0;

	if (vm == NULL || hy_sbi_means_all(call))
		return true;
	for (uint32_t i = 0; i < vm->vcpu_count; i++) {
		uint64_t hart = vm->vcpus[i]->config.guest_id;

		if (hart >= base && hart - base < HY_ARCH_WORD_BITS)
			found |= (uint64_t)1 << (hart - base);
	}
	return (call->args[0] & ~found) == 0;
}

/* The others through the exit; `all` means the caller too. */
enum hy_sbi_outcome hy_sbi_send_ipi(struct hy_sbi_call *call)
{
	const struct hy_interrupt interrupt = {.number = HY_SBI_SOFTWARE_INTERRUPT};

	if (!are_valid(call))
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	if (hy_sbi_means_all(call) && hy_vcpu_inject_interrupt(call->vcpu, &interrupt) != HY_OK)
		return hy_sbi_fail(call, HY_SBI_RESULT_FAILED);
	return hy_sbi_means_all(call) || call->args[0] != 0 ? HY_SBI_EXIT : HY_SBI_DONE;
}

static enum hy_sbi_outcome fence(struct hy_sbi_call *call, uint32_t what)
{
	const struct hy_space *space = call->vcpu->space;

	hy_port_fence(hy_space_tag(space), space->root, what);
	return HY_SBI_DONE;
}

static enum hy_sbi_outcome fence_harts(struct hy_sbi_call *call, uint32_t what)
{
	if (!are_valid(call))
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	return hy_sbi_means_all(call) || call->args[0] != 0 ? fence(call, what) : HY_SBI_DONE;
}

enum hy_sbi_outcome hy_sbi_remote_fence_i(struct hy_sbi_call *call)
{
	return fence_harts(call, HY_FENCE_CODE);
}

enum hy_sbi_outcome hy_sbi_remote_sfence_vma(struct hy_sbi_call *call)
{
	return fence_harts(call, HY_FENCE_TABLES);
}

/* --- HSM --------------------------------------------------------------------------------------------------------------------------- */

enum hy_sbi_outcome hy_sbi_hart_start(struct hy_sbi_call *call)
{
	struct hy_vm *vm = call->vcpu->vm;

	if (vm == NULL)
		return HY_SBI_EXIT; /* whoever runs the vCPU alone starts the other, or sets another result */
	switch (hy_vm_cpu_on(vm, call->args[0], call->args[1], call->args[2])) {
	case HY_OK:
		return HY_SBI_DONE;
	case HY_E_NOT_FOUND:
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	case HY_E_EXISTS:
	case HY_E_BUSY:
		return hy_sbi_fail(call, HY_SBI_RESULT_ALREADY_AVAILABLE);
	case HY_E_FAULT:
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_ADDRESS);
	default:
		return hy_sbi_fail(call, HY_SBI_RESULT_FAILED);
	}
}

/* Nobody sees the result, unless the host lets the guest go on. */
enum hy_sbi_outcome hy_sbi_become_exit(struct hy_sbi_call *call)
{
	call->error = HY_SBI_RESULT_FAILED;
	return HY_SBI_EXIT;
}

enum hy_sbi_outcome hy_sbi_hart_get_status(struct hy_sbi_call *call)
{
	enum hy_vm_power power = HY_VM_POWER_ON;

	if (call->vcpu->vm != NULL ? hy_vm_cpu_power(call->vcpu->vm, call->args[0], &power) != HY_OK
				   : call->args[0] != call->vcpu->config.guest_id)
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	call->value = power == HY_VM_POWER_ON ? HY_SBI_HART_STARTED : power == HY_VM_POWER_OFF ? HY_SBI_HART_STOPPED : HY_SBI_HART_START_PENDING;
	return HY_SBI_DONE;
}

/* Every kind but the two defaults is reserved or some platform's. */
enum hy_sbi_outcome hy_sbi_hart_suspend(struct hy_sbi_call *call)
{
	if (call->args[0] == HY_SBI_SUSPEND_RETENTIVE) {
		hy_port_wait(call->vcpu);
		return HY_SBI_EXIT;
	}
	return hy_sbi_fail(call, call->args[0] == HY_SBI_SUSPEND_NON_RETENTIVE ? HY_SBI_RESULT_NOT_SUPPORTED : HY_SBI_RESULT_INVALID_PARAM);
}

/* --- SRST -------------------------------------------------------------------------------------------------------------------------- */

enum hy_sbi_outcome hy_sbi_system_reset(struct hy_sbi_call *call)
{
	if (call->args[0] > HY_SBI_RESET_WARM_REBOOT || call->args[1] > HY_SBI_REASON_SYSTEM_FAILURE)
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	return hy_sbi_become_exit(call);
}

/* --- version 0.1: one result; the mask is guest-virtual, so that a fence does not look at it and reaches all harts ----------------- */

enum hy_sbi_outcome hy_sbi_legacy_clear_ipi(struct hy_sbi_call *call)
{
	struct hy_vcpu *vcpu = call->vcpu;

	call->error = (hy_vcpu_interrupt_state(vcpu, HY_SBI_SOFTWARE_INTERRUPT) & HY_INTERRUPT_PENDING) != 0 ? 1 : 0;
	return hy_vcpu_clear_interrupt(vcpu, HY_SBI_SOFTWARE_INTERRUPT) == HY_OK ? HY_SBI_DONE : hy_sbi_fail(call, HY_SBI_RESULT_FAILED);
}

enum hy_sbi_outcome hy_sbi_legacy_fence_i(struct hy_sbi_call *call)
{
	return fence(call, HY_FENCE_CODE);
}

enum hy_sbi_outcome hy_sbi_legacy_sfence_vma(struct hy_sbi_call *call)
{
	return fence(call, HY_FENCE_TABLES);
}
