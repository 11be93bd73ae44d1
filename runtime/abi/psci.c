/* SPDX-License-Identifier: Apache-2.0 */
/* PSCI 1.1 for guests. */
#include <halyard/abi/psci.h>

#include <halyard/smccc.h>
#include <halyard/vm.h>

#define SERVICE 0x84000000u /* standard secure service calls, fast */
#define SERVICE_LAST 0x1fu
#define SUSPEND_RESERVED 0xfcfe0000u /* power_state, original format: bits 31:26 and 23:17 are zero */
#define LEVEL_MAX 3u

struct call {
	struct hy_vcpu *vcpu;
	uint64_t args[3]; /* cut to 32 bits when the call is a 32-bit one */
	int64_t result;
};

/* The answer of a function: true when that is all, false when the call becomes the function's neutral exit. */
typedef bool (*answer)(struct call *call);

static bool is_supported(uint32_t id);

/* Affinity fields of MPIDR_EL1, and the rest, which must be zero in an argument. */
#define AFFINITY_MASK 0xff00ffffffull

static uint32_t affinity_of(uint64_t mpidr)
{
	return ((uint32_t)mpidr & 0xffffffu) | (uint32_t)(mpidr >> 32 & 0xff) << 24;
}

static bool version(struct call *call)
{
	call->result = HY_PSCI_VERSION_1_1;
	return true;
}

static bool features(struct call *call)
{
	uint32_t id = (uint32_t)call->args[0];

	if (!is_supported(id) && id != HY_SMCCC_ID_VERSION)
		call->result = HY_PSCI_RESULT_NOT_SUPPORTED;
	return true; /* 0: CPU_SUSPEND has the original format and no OS-initiated mode, the others have no options */
}

static bool cpu_suspend(struct call *call)
{
	if ((call->args[0] & SUSPEND_RESERVED) == 0)
		return false;
	call->result = HY_PSCI_RESULT_INVALID_PARAMETERS;
	return true;
}

static bool become_exit(struct call *call)
{
	(void)call;
	return false;
}

static bool cpu_on(struct call *call)
{
	struct hy_vm *vm = call->vcpu->vm;

	if ((call->args[0] & ~AFFINITY_MASK) != 0) {
		call->result = HY_PSCI_RESULT_INVALID_PARAMETERS;
		return true;
	}
	if (vm == NULL)
		return false; /* whoever runs the vCPU alone starts the other, or sets another result */
	switch (hy_vm_cpu_on(vm, call->args[0], call->args[1], call->args[2])) {
	case HY_OK:
		break;
	case HY_E_NOT_FOUND:
		call->result = HY_PSCI_RESULT_INVALID_PARAMETERS;
		break;
	case HY_E_EXISTS:
		call->result = HY_PSCI_RESULT_ALREADY_ON;
		break;
	case HY_E_BUSY:
		call->result = HY_PSCI_RESULT_ON_PENDING;
		break;
	case HY_E_FAULT:
		call->result = HY_PSCI_RESULT_INVALID_ADDRESS;
		break;
	default:
		call->result = HY_PSCI_RESULT_INTERNAL_FAILURE;
		break;
	}
	return true;
}

/* What AFFINITY_INFO says of one CPU. */
static int64_t affinity_state(enum hy_vm_power power)
{
	switch (power) {
	case HY_VM_POWER_OFF:
		return HY_PSCI_AFFINITY_OFF;
	case HY_VM_POWER_STARTING:
	case HY_VM_POWER_PENDING:
		return HY_PSCI_AFFINITY_ON_PENDING;
	default:
		return HY_PSCI_AFFINITY_ON;
	}
}

/* Of a group: on when any of its CPUs is on, else pending when any is. */
static bool affinity_info(struct call *call)
{
	static const uint8_t weights[] = {[HY_PSCI_AFFINITY_OFF] = 1, [HY_PSCI_AFFINITY_ON_PENDING] = 2, [HY_PSCI_AFFINITY_ON] = 3};
	const struct hy_vm *vm = call->vcpu->vm;
	uint32_t level = (uint32_t)call->args[1], heaviest = 0;

	call->result = HY_PSCI_RESULT_INVALID_PARAMETERS;
	if (vm == NULL || level > LEVEL_MAX || (call->args[0] & ~AFFINITY_MASK) != 0)
		return true;
	for (uint32_t i = 0; i < vm->vcpu_count; i++) {
		uint64_t guest_id = vm->vcpus[i]->config.guest_id;
		enum hy_vm_power power;

		if (affinity_of(guest_id) >> 8 * level != affinity_of(call->args[0]) >> 8 * level)
			continue;
		if (hy_vm_cpu_power(vm, guest_id, &power) != HY_OK || weights[affinity_state(power)] <= heaviest)
			continue;
		call->result = affinity_state(power);
		heaviest = weights[call->result];
	}
	return true;
}

static bool migrate_info_type(struct call *call)
{
	call->result = HY_PSCI_MIGRATE_NOT_NEEDED;
	return true;
}

/* The architecture's warm reset alone: this firmware has no vendor whose types there could be. */
static bool system_reset2(struct call *call)
{
	if ((uint32_t)call->args[0] == 0)
		return false;
	call->result = HY_PSCI_RESULT_INVALID_PARAMETERS;
	return true;
}

/* What is not here is not supported, described or not. */
static const answer answers[HY_PSCI_COUNT] = {
	[HY_PSCI_VERSION] = version,
	[HY_PSCI_CPU_SUSPEND] = cpu_suspend,
	[HY_PSCI_CPU_OFF] = become_exit,
	[HY_PSCI_CPU_ON] = cpu_on,
	[HY_PSCI_AFFINITY_INFO] = affinity_info,
	[HY_PSCI_MIGRATE_INFO_TYPE] = migrate_info_type,
	[HY_PSCI_SYSTEM_OFF] = become_exit,
	[HY_PSCI_SYSTEM_RESET] = become_exit,
	[HY_PSCI_FEATURES] = features,
	[HY_PSCI_SYSTEM_RESET2] = system_reset2,
};

static bool is_supported(uint32_t id)
{
	int function = hy_psci_find(id);

	return function >= 0 && answers[function] != NULL;
}

bool hy_psci_owns(uint32_t id)
{
	return (id & ~(HY_SMCCC_CALL_64 | SERVICE_LAST)) == SERVICE;
}

/* Payload of the exit that a call becomes; the pc's advance stays as the trap said. */
static void set_exit(struct call *call, enum hy_psci_function function)
{
	struct hy_exit *exit = &call->vcpu->exit;

	exit->reason = hy_psci_exit(function);
	if (function == HY_PSCI_CPU_ON) {
		exit->cpu_up.target = call->args[0];
		exit->cpu_up.entry = call->args[1];
		exit->cpu_up.argument = call->args[2];
	} else if (function == HY_PSCI_CPU_OFF) {
		exit->cpu_down.state = 0;
	} else if (exit->reason == HY_EXIT_SYSTEM_RESET) {
		exit->system_reset.kind = function == HY_PSCI_SYSTEM_RESET2 ? HY_PSCI_WARM_RESET : HY_PSCI_COLD_RESET;
	}
}

bool hy_psci_call(struct hy_vcpu *vcpu, uint32_t id)
{
	struct call call = {.vcpu = vcpu, .result = HY_PSCI_RESULT_SUCCESS};
	bool done;

	if (!is_supported(id)) {
		hy_vcpu_set_return_value(vcpu, (uint64_t)(int64_t)HY_PSCI_UNKNOWN);
		return true;
	}
	for (uint32_t i = 0; i < 3; i++) {
		uint64_t value = hy_vcpu_get_arg(vcpu, i);

		call.args[i] = (id & HY_SMCCC_CALL_64) != 0 ? value : (uint32_t)value;
	}
	done = answers[hy_psci_find(id)](&call);
	hy_vcpu_set_return_value(vcpu, (uint64_t)call.result);
	if (!done)
		set_exit(&call, (enum hy_psci_function)hy_psci_find(id));
	return done;
}
