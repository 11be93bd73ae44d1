/* SPDX-License-Identifier: Apache-2.0 */
/* Names for logs. */
#include <halyard/vcpu.h>
#include <halyard/vm.h>

static const char *name_of(const char *const *names, size_t count, uint32_t value)
{
	return value < count && names[value] != NULL ? names[value] : "?";
}

const char *hy_status_name(enum hy_status status)
{
	static const char *const names[] = {
		[HY_OK] = "ok",
		[HY_E_INVALID] = "invalid argument",
		[HY_E_BAD_STATE] = "bad state",
		[HY_E_BUSY] = "busy",
		[HY_E_NO_MEMORY] = "no memory",
		[HY_E_NOT_FOUND] = "not found",
		[HY_E_EXISTS] = "exists already",
		[HY_E_UNSUPPORTED] = "unsupported",
		[HY_E_FAULT] = "guest memory fault",
		[HY_E_MISSING_HOOK] = "missing hook",
		[HY_E_HARDWARE] = "hardware refused",
	};

	return name_of(names, sizeof(names) / sizeof(names[0]), (uint32_t)status);
}

const char *hy_vcpu_state_name(enum hy_vcpu_state state)
{
	static const char *const names[] = {
		[HY_VCPU_INVALID] = "invalid", [HY_VCPU_CREATED] = "created", [HY_VCPU_FREE] = "free",         [HY_VCPU_READY] = "ready",
		[HY_VCPU_RUNNING] = "running", [HY_VCPU_BLOCKED] = "blocked", [HY_VCPU_CHANGING] = "changing",
	};

	return name_of(names, sizeof(names) / sizeof(names[0]), (uint32_t)state);
}

const char *hy_vm_state_name(enum hy_vm_state state)
{
	static const char *const names[] = {
		[HY_VM_LOADING] = "loading",   [HY_VM_LOADED] = "loaded",   [HY_VM_RUNNING] = "running", [HY_VM_SUSPENDED] = "suspended",
		[HY_VM_STOPPING] = "stopping", [HY_VM_STOPPED] = "stopped", [HY_VM_FAILED] = "failed",
	};

	return name_of(names, sizeof(names) / sizeof(names[0]), (uint32_t)state);
}
