/* SPDX-License-Identifier: Apache-2.0 */
/* SBI 2.0 for guests: dispatch, and the extensions BASE and TIME. */
#include <halyard/abi/sbi.h>

#include "own_calls.h"
#include "sbi_call.h"

#include <halyard/arch/registers.h>
#include <halyard/hal.h>
#include <halyard/port.h>

#define FUNCTION 6u /* the argument that says which function of the extension is meant */

typedef enum hy_sbi_outcome (*answer)(struct hy_sbi_call *call);

static bool is_there(const struct hy_vcpu *vcpu, uint64_t extension);

/* --- BASE -------------------------------------------------------------------------------------------------------------------------- */

static enum hy_sbi_outcome get_spec_version(struct hy_sbi_call *call)
{
	call->value = HY_SBI_VERSION_2_0;
	return HY_SBI_DONE;
}

static enum hy_sbi_outcome get_impl_id(struct hy_sbi_call *call)
{
	call->value = HY_SBI_IMPLEMENTATION_ID;
	return HY_SBI_DONE;
}

static enum hy_sbi_outcome get_impl_version(struct hy_sbi_call *call)
{
	call->value = HY_SBI_IMPLEMENTATION_VERSION;
	return HY_SBI_DONE;
}

static enum hy_sbi_outcome probe_extension(struct hy_sbi_call *call)
{
	call->value = is_there(call->vcpu, call->args[0]) ? 1 : 0;
	return HY_SBI_DONE;
}

/* mvendorid, marchid, mimpid: 0 is a legal value of each, and says nothing of the host. */
static enum hy_sbi_outcome machine_id(struct hy_sbi_call *call)
{
	call->value = 0;
	return HY_SBI_DONE;
}

/* --- TIME -------------------------------------------------------------------------------------------------------------------------- */

static enum hy_sbi_outcome set_timer(struct hy_sbi_call *call)
{
	hy_port_set_timer(call->vcpu, call->args[0]);
	return HY_SBI_DONE;
}

/* --- dispatch ---------------------------------------------------------------------------------------------------------------------- */

/* What is not here is not supported, described or not. */
static const answer answers[HY_SBI_COUNT] = {
	[HY_SBI_LEGACY_SET_TIMER] = set_timer,
	[HY_SBI_LEGACY_CONSOLE_PUTCHAR] = hy_sbi_console_write_byte,
	[HY_SBI_LEGACY_CONSOLE_GETCHAR] = hy_sbi_console_getchar,
	[HY_SBI_LEGACY_CLEAR_IPI] = hy_sbi_legacy_clear_ipi,
	[HY_SBI_LEGACY_FENCE_I] = hy_sbi_legacy_fence_i,
	[HY_SBI_LEGACY_SFENCE_VMA] = hy_sbi_legacy_sfence_vma,
	[HY_SBI_LEGACY_SFENCE_VMA_ASID] = hy_sbi_legacy_sfence_vma,
	[HY_SBI_LEGACY_SHUTDOWN] = hy_sbi_become_exit,
	[HY_SBI_GET_SPEC_VERSION] = get_spec_version,
	[HY_SBI_GET_IMPL_ID] = get_impl_id,
	[HY_SBI_GET_IMPL_VERSION] = get_impl_version,
	[HY_SBI_PROBE_EXTENSION] = probe_extension,
	[HY_SBI_GET_MVENDORID] = machine_id,
	[HY_SBI_GET_MARCHID] = machine_id,
	[HY_SBI_GET_MIMPID] = machine_id,
	[HY_SBI_SET_TIMER] = set_timer,
	[HY_SBI_SEND_IPI] = hy_sbi_send_ipi,
	[HY_SBI_REMOTE_FENCE_I] = hy_sbi_remote_fence_i,
	[HY_SBI_REMOTE_SFENCE_VMA] = hy_sbi_remote_sfence_vma,
	[HY_SBI_REMOTE_SFENCE_VMA_ASID] = hy_sbi_remote_sfence_vma,
	[HY_SBI_HART_START] = hy_sbi_hart_start,
	[HY_SBI_HART_STOP] = hy_sbi_become_exit,
	[HY_SBI_HART_GET_STATUS] = hy_sbi_hart_get_status,
	[HY_SBI_HART_SUSPEND] = hy_sbi_hart_suspend,
	[HY_SBI_SYSTEM_RESET] = hy_sbi_system_reset,
	[HY_SBI_DEBUG_CONSOLE_WRITE] = hy_sbi_console_write,
	[HY_SBI_DEBUG_CONSOLE_READ] = hy_sbi_console_read,
	[HY_SBI_DEBUG_CONSOLE_WRITE_BYTE] = hy_sbi_console_write_byte,
};

/* The answer to a function, NULL where there is none. */
static answer find(const struct hy_vcpu *vcpu, int function)
{
	switch (function) {
	case -1:
		return NULL;
	case HY_SBI_LEGACY_CONSOLE_PUTCHAR:
	case HY_SBI_DEBUG_CONSOLE_WRITE:
	case HY_SBI_DEBUG_CONSOLE_WRITE_BYTE:
		return hy_hal_has(vcpu->hal, HY_HAL_CONSOLE_WRITE) ? answers[function] : NULL;
	case HY_SBI_LEGACY_CONSOLE_GETCHAR:
	case HY_SBI_DEBUG_CONSOLE_READ:
		return hy_hal_has(vcpu->hal, HY_HAL_CONSOLE_READ) ? answers[function] : NULL;
	default:
		return answers[function];
	}
}

/* An extension is there when any of its functions is, or when the host has taken it over. */
static bool is_there(const struct hy_vcpu *vcpu, uint64_t extension)
{
	const struct hy_vm *vm = vcpu->vm;

	for (uint32_t i = 0; vm != NULL && i < vm->call_count; i++)
		if (extension >= vm->calls[i].first && extension <= vm->calls[i].last)
			return true;
	for (int function = 0; function < (int)HY_SBI_COUNT; function++)
		if (hy_sbi_extension((enum hy_sbi_function)function) == extension && find(vcpu, function) != NULL)
			return true;
	return false;
}

/* The arguments of a function; one of 64 bits comes in two registers of 32. */
static void load_arguments(struct hy_sbi_call *call, int function)
{
	const char *letters = hy_sbi_arguments((enum hy_sbi_function)function);
	uint32_t from = 0;

	for (uint32_t n = 0; n < HY_SBI_ARGUMENTS && letters[n] != 0; n++) {
		uint64_t value = hy_vcpu_get_arg(call->vcpu, from++);

		if (letters[n] == 'b')
			value = (uint8_t)value;
		else if (letters[n] == 'i')
			value = (uint32_t)value;
		else if (letters[n] == 'l' && HY_ARCH_WORD_BITS == 32)
			value |= hy_vcpu_get_arg(call->vcpu, from++) << 32;
		call->args[n] = value;
	}
}

static void set_result(const struct hy_sbi_call *call, uint64_t extension)
{
	hy_vcpu_set_return_value(call->vcpu, (uint64_t)call->error);
	if (extension > HY_SBI_LEGACY_LAST)
		hy_vcpu_set_arg(call->vcpu, 1, call->value);
}

/* Payload of the exit that a call becomes; the pc's advance stays as the trap said. */
static void set_exit(const struct hy_sbi_call *call, enum hy_sbi_function function)
{
	struct hy_exit *exit = &call->vcpu->exit;

	exit->reason = hy_sbi_exit(function);
	if (function == HY_SBI_SEND_IPI) {
		exit->send_ipi.target = call->args[1];
		exit->send_ipi.mask = call->args[0];
		exit->send_ipi.vector = HY_SBI_SOFTWARE_INTERRUPT;
		exit->send_ipi.to_all = hy_sbi_means_all(call);
		exit->send_ipi.to_self = false;
	} else if (function == HY_SBI_HART_START) {
		exit->cpu_up.target = call->args[0];
		exit->cpu_up.entry = call->args[1];
		exit->cpu_up.argument = call->args[2];
	} else if (function == HY_SBI_HART_STOP) {
		exit->cpu_down.state = 0;
	} else if (function == HY_SBI_SYSTEM_RESET && call->args[0] == HY_SBI_RESET_SHUTDOWN) {
		exit->reason = HY_EXIT_SYSTEM_DOWN;
	} else if (function == HY_SBI_SYSTEM_RESET) {
		exit->system_reset.kind = call->args[0] - HY_SBI_RESET_COLD_REBOOT;
	}
}

bool hy_sbi_call(struct hy_vcpu *vcpu)
{
	struct hy_sbi_call call = {.vcpu = vcpu, .error = HY_SBI_RESULT_SUCCESS};
	bool firmware = vcpu->exit.reason == HY_EXIT_FIRMWARE_CALL;
	uint64_t extension = firmware ? vcpu->exit.firmware_call.number : vcpu->exit.hypercall.number;
	enum hy_own_answer own = hy_own_call(vcpu, extension, false);
	int function = hy_sbi_find(extension, hy_vcpu_get_arg(vcpu, FUNCTION));
	enum hy_sbi_outcome outcome = HY_SBI_DONE;
	answer found = find(vcpu, function);

	if (own == HY_OWN_ANSWERED)
		return true;
	if (own == HY_OWN_LEAVE || found == NULL) {
		call.error = HY_SBI_UNKNOWN;
	} else {
		load_arguments(&call, function);
		outcome = found(&call);
	}
	if (outcome == HY_SBI_AGAIN) {
		vcpu->exit.advance = 0;
		return true;
	}
	set_result(&call, extension);
	if (outcome == HY_SBI_EXIT)
		set_exit(&call, (enum hy_sbi_function)function);
	return outcome == HY_SBI_DONE && own != HY_OWN_LEAVE;
}

bool hy_sbi_fast_call(struct hy_vcpu *vcpu, uintptr_t syndrome)
{
	struct hy_sbi_call call = {.vcpu = vcpu, .error = HY_SBI_RESULT_SUCCESS};
	uint64_t extension = hy_arch_get_call_number(&vcpu->ctx);
	enum hy_own_answer own = hy_own_call(vcpu, extension, true);
	int function = hy_sbi_find(extension, hy_vcpu_get_arg(vcpu, FUNCTION));

	(void)syndrome;
	if (own != HY_OWN_NONE)
		return own == HY_OWN_ANSWERED;
	switch (function) {
	case HY_SBI_GET_SPEC_VERSION:
	case HY_SBI_GET_IMPL_ID:
	case HY_SBI_GET_IMPL_VERSION:
	case HY_SBI_PROBE_EXTENSION:
	case HY_SBI_SET_TIMER:
	case HY_SBI_LEGACY_SET_TIMER:
		load_arguments(&call, function);
		(void)answers[function](&call);
		break;
	default:
		return false;
	}
	/* The timer may have left something for the slow path to do: the call is made once more there, with the same effect. */
	if (atomic_load_explicit(&vcpu->attention, memory_order_relaxed) != 0)
		return false;
	set_result(&call, extension);
	return true;
}
