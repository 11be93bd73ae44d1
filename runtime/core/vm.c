/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual machines: what they are made of and the states they pass through. */
#include "vm_internal.h"

#include <halyard/port.h>

/* Which states each state may change to. */
static const uint8_t legal[] = {
	[HY_VM_LOADING] = 1u << HY_VM_LOADED | 1u << HY_VM_STOPPING,
	[HY_VM_LOADED] = 1u << HY_VM_RUNNING | 1u << HY_VM_STOPPING,
	[HY_VM_RUNNING] = 1u << HY_VM_SUSPENDED | 1u << HY_VM_STOPPING | 1u << HY_VM_FAILED,
	[HY_VM_SUSPENDED] = 1u << HY_VM_RUNNING | 1u << HY_VM_STOPPING | 1u << HY_VM_FAILED,
	[HY_VM_STOPPING] = 1u << HY_VM_STOPPED | 1u << HY_VM_FAILED,
	[HY_VM_STOPPED] = 1u << HY_VM_LOADING,
	[HY_VM_FAILED] = 1u << HY_VM_LOADING,
};

enum hy_status hy_vm_change(struct hy_vm *vm, uint32_t from, enum hy_vm_state to)
{
	uint32_t state = atomic_load(&vm->state);

	do {
		if ((from & 1u << state) == 0 || (legal[state] & 1u << to) == 0)
			return HY_E_BAD_STATE;
	} while (!atomic_compare_exchange_weak(&vm->state, &state, to));
	return HY_OK;
}

enum hy_status hy_vm_init(struct hy_vm *vm, const struct hy_hal *hal, const struct hy_vm_config *config)
{
	enum hy_status status;

	if (vm == NULL || config == NULL || config->policy > HY_VM_RETURN)
		return HY_E_INVALID;
	memset(vm, 0, sizeof(*vm));
	status = hy_space_init(&vm->space, hal, config->format, config->guest_bits);
	if (status != HY_OK)
		return status;
	vm->id = config->id;
	vm->hal = hal;
	vm->policy = config->policy;
	vm->vcpus = config->vcpus;
	vm->vcpu_capacity = config->vcpus != NULL ? config->vcpu_capacity : 0;
	vm->regions = config->regions;
	vm->region_capacity = config->regions != NULL ? config->region_capacity : 0;
	hy_bus_init(&vm->mmio, config->mmio, config->mmio_capacity);
	hy_bus_init(&vm->ports, config->ports, config->port_capacity);
	hy_bus_init(&vm->sysregs, config->sysregs, config->sysreg_capacity);
	return HY_OK;
}

/* Nobody is inside the guest or on the way there. */
static bool is_quiet(const struct hy_vm *vm)
{
	return atomic_load(&vm->running) == 0 && atomic_load(&vm->space.bound) == 0;
}

enum hy_status hy_vm_destroy(struct hy_vm *vm)
{
	enum hy_vm_state state = hy_vm_state(vm);

	if (vm->space.format == NULL)
		return HY_OK;
	if (state == HY_VM_RUNNING || state == HY_VM_SUSPENDED)
		return HY_E_BAD_STATE;
	if (!is_quiet(vm))
		return HY_E_BUSY;
	while (vm->region_count > 0) {
		enum hy_status status = hy_vm_remove_memory(vm, vm->regions[vm->region_count - 1].gpa);

		if (status != HY_OK)
			return status;
	}
	for (uint32_t i = 0; i < vm->vcpu_count; i++) {
		hy_vcpu_forget_interrupts(vm->vcpus[i]);
		vm->vcpus[i]->vm = NULL;
	}
	hy_space_destroy(&vm->space);
	vm->vcpu_count = 0;
	return HY_OK;
}

static bool is_assembling(const struct hy_vm *vm)
{
	enum hy_vm_state state = hy_vm_state(vm);

	return state == HY_VM_LOADING || state == HY_VM_LOADED;
}

enum hy_status hy_vm_add_vcpu(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	enum hy_vcpu_state state = hy_vcpu_state(vcpu);

	if (!is_assembling(vm) || (state != HY_VCPU_CREATED && state != HY_VCPU_FREE))
		return HY_E_BAD_STATE;
	if (vcpu->config.vm_id != vm->id)
		return HY_E_INVALID;
	if (hy_vm_vcpu(vm, vcpu->config.id) != NULL || hy_vm_find_cpu(vm, vcpu->config.guest_id) != NULL)
		return HY_E_EXISTS;
	if (vm->vcpu_count == vm->vcpu_capacity)
		return HY_E_NO_MEMORY;
	vcpu->vm = vm;
	vcpu->handler = hy_vm_handle;
	atomic_store(&vcpu->power, HY_VM_POWER_OFF);
	vm->vcpus[vm->vcpu_count++] = vcpu;
	return HY_OK;
}

struct hy_vcpu *hy_vm_vcpu(const struct hy_vm *vm, uint32_t id)
{
	/* Usually vCPUs are added in the order of their ids. */
	if (id < vm->vcpu_count && vm->vcpus[id]->config.id == id)
		return vm->vcpus[id];
	for (uint32_t i = 0; i < vm->vcpu_count; i++)
		if (vm->vcpus[i]->config.id == id)
			return vm->vcpus[i];
	return NULL;
}

struct hy_vcpu *hy_vm_find_cpu(const struct hy_vm *vm, uint64_t guest_id)
{
	for (uint32_t i = 0; i < vm->vcpu_count; i++)
		if (vm->vcpus[i]->config.guest_id == guest_id)
			return vm->vcpus[i];
	return NULL;
}

enum hy_status hy_vm_add_device(struct hy_vm *vm, enum hy_vm_bus bus, const struct hy_device *device)
{
	if (!is_assembling(vm))
		return HY_E_BAD_STATE;
	switch (bus) {
	case HY_VM_MMIO:
		if (device != NULL && device->size != 0 && hy_vm_region_overlaps(vm, device->base, device->base + (device->size - 1)))
			return HY_E_EXISTS;
		return hy_bus_add(&vm->mmio, device);
	case HY_VM_PORTS:
		return hy_bus_add(&vm->ports, device);
	case HY_VM_SYSREGS:
		return hy_bus_add(&vm->sysregs, device);
	default:
		return HY_E_INVALID;
	}
}

enum hy_vm_state hy_vm_state(const struct hy_vm *vm)
{
	return (enum hy_vm_state)atomic_load(&vm->state);
}

bool hy_vm_idle(const struct hy_vm *vm)
{
	return atomic_load(&vm->running) == 0;
}

void hy_vm_kick_all(struct hy_vm *vm, const struct hy_vcpu *but)
{
	for (uint32_t i = 0; i < vm->vcpu_count; i++)
		if (vm->vcpus[i] != but)
			hy_vcpu_kick(vm->vcpus[i]);
}

enum hy_status hy_vm_loaded(struct hy_vm *vm)
{
	if (hy_vm_vcpu(vm, 0) == NULL)
		return HY_E_INVALID;
	hy_port_fence(hy_space_tag(&vm->space), vm->space.root, HY_FENCE_CODE); /* no CPU fetches what was there before */
	return hy_vm_change(vm, 1u << HY_VM_LOADING, HY_VM_LOADED);
}

enum hy_status hy_vm_boot(struct hy_vm *vm)
{
	const struct hy_vcpu *first = hy_vm_vcpu(vm, 0);

	if (hy_vm_state(vm) != HY_VM_LOADED)
		return HY_E_BAD_STATE;
	if (first == NULL || hy_vcpu_state(first) != HY_VCPU_FREE)
		return HY_E_INVALID;
	for (uint32_t i = 0; i < vm->vcpu_count; i++)
		if (hy_vcpu_state(vm->vcpus[i]) == HY_VCPU_FREE)
			atomic_store(&vm->vcpus[i]->power, HY_VM_POWER_ON);
	atomic_store(&vm->stop_reason, HY_VM_STOP_NONE);
	return hy_vm_change(vm, 1u << HY_VM_LOADED, HY_VM_RUNNING);
}

enum hy_status hy_vm_suspend(struct hy_vm *vm)
{
	enum hy_status status = hy_vm_change(vm, 1u << HY_VM_RUNNING, HY_VM_SUSPENDED);

	if (status == HY_OK)
		hy_vm_kick_all(vm, NULL);
	return status;
}

enum hy_status hy_vm_resume(struct hy_vm *vm)
{
	return hy_vm_change(vm, 1u << HY_VM_SUSPENDED, HY_VM_RUNNING);
}

void hy_vm_left(struct hy_vm *vm)
{
	/* Whoever leaves last, and whoever stops a VM that nobody is in, both look: one of them changes the state. */
	if (atomic_load(&vm->running) == 0)
		(void)!hy_vm_change(vm, 1u << HY_VM_STOPPING, HY_VM_STOPPED);
}

enum hy_status hy_vm_end(struct hy_vm *vm, enum hy_vm_stop_reason reason, const struct hy_vcpu *but)
{
	uint32_t none = HY_VM_STOP_NONE;
	enum hy_status status = hy_vm_change(vm, ~0u, HY_VM_STOPPING);

	if (status != HY_OK)
		return status;
	(void)atomic_compare_exchange_strong(&vm->stop_reason, &none, reason);
	hy_vm_kick_all(vm, but);
	hy_vm_left(vm);
	return HY_OK;
}

enum hy_status hy_vm_shutdown(struct hy_vm *vm)
{
	return hy_vm_end(vm, HY_VM_STOP_SHUTDOWN, NULL);
}

enum hy_status hy_vm_stop(struct hy_vm *vm)
{
	enum hy_status status = hy_vm_end(vm, HY_VM_STOP_FORCED, NULL);
	enum hy_vm_state state = hy_vm_state(vm);

	if (status == HY_OK || state == HY_VM_STOPPED)
		return HY_OK;
	if (state != HY_VM_STOPPING)
		return status;
	/* Somebody asked before: ask those who are still inside again. */
	hy_vm_kick_all(vm, NULL);
	hy_vm_left(vm);
	return HY_OK;
}

enum hy_status hy_vm_reset(struct hy_vm *vm)
{
	enum hy_vm_state state = hy_vm_state(vm);
	enum hy_status status;

	if (state != HY_VM_STOPPED && state != HY_VM_FAILED)
		return HY_E_BAD_STATE;
	if (!is_quiet(vm))
		return HY_E_BUSY;
	for (uint32_t i = 0; i < vm->vcpu_count; i++) {
		status = hy_vm_renew(vm->vcpus[i]);
		if (status != HY_OK)
			return status;
	}
	status = hy_bus_reset(&vm->mmio);
	if (status == HY_OK)
		status = hy_bus_reset(&vm->ports);
	if (status == HY_OK)
		status = hy_bus_reset(&vm->sysregs);
	if (status != HY_OK)
		return status;
	return hy_vm_change(vm, 1u << HY_VM_STOPPED | 1u << HY_VM_FAILED, HY_VM_LOADING);
}
