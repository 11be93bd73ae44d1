/* SPDX-License-Identifier: Apache-2.0 */
/* The CPUs of a VM among each other: starting, interrupting. */
#include "vm_internal.h"

#include <halyard/arch/entry.h>

enum hy_status hy_vm_renew(struct hy_vcpu *vcpu)
{
	enum hy_status status = hy_vcpu_renew(vcpu);

	if (status == HY_OK)
		atomic_store(&vcpu->power, HY_VM_POWER_OFF);
	return status;
}

static enum hy_status start(struct hy_vcpu *vcpu, hy_gpa entry, uint64_t argument)
{
	enum hy_status status = hy_vcpu_reset(vcpu);

	if (status == HY_OK)
		status = hy_vcpu_setup(vcpu, entry, &vcpu->vm->space);
	if (status != HY_OK)
		return status;
	hy_vcpu_set_entry_argument(vcpu, argument);
	/* Reset values keep the entry rules: what breaks one is the entry. */
	return hy_arch_entry_check(&vcpu->ctx, ~(uint64_t)0, NULL) == 0 ? HY_OK : HY_E_FAULT;
}

enum hy_status hy_vm_cpu_on(struct hy_vm *vm, uint64_t target, hy_gpa entry, uint64_t argument)
{
	struct hy_vcpu *vcpu = hy_vm_find_cpu(vm, target);
	uint32_t power = HY_VM_POWER_OFF;
	enum hy_status status;

	if (vcpu == NULL)
		return HY_E_NOT_FOUND;
	if (!atomic_compare_exchange_strong(&vcpu->power, &power, HY_VM_POWER_STARTING))
		return power == HY_VM_POWER_ON ? HY_E_EXISTS : HY_E_BUSY;
	status = hy_vm_populate(vm, entry, HY_EXECUTE);
	if (status == HY_OK)
		status = start(vcpu, entry, argument);
	/* Only now may hy_vm_run take it. */
	atomic_store(&vcpu->power, status == HY_OK ? HY_VM_POWER_PENDING : HY_VM_POWER_OFF);
	if (status == HY_OK && vm->runnable != NULL)
		vm->runnable(vcpu);
	return status;
}

enum hy_status hy_vm_cpu_power(const struct hy_vm *vm, uint64_t target, enum hy_vm_power *power)
{
	const struct hy_vcpu *vcpu = hy_vm_find_cpu(vm, target);

	if (vcpu == NULL)
		return HY_E_NOT_FOUND;
	*power = (enum hy_vm_power)atomic_load(&vcpu->power);
	return HY_OK;
}

enum hy_status hy_vm_inject_interrupt(struct hy_vm *vm, uint32_t vcpu_id, const struct hy_interrupt *interrupt)
{
	struct hy_vcpu *vcpu = hy_vm_vcpu(vm, vcpu_id);

	return vcpu != NULL ? hy_vcpu_inject_interrupt(vcpu, interrupt) : HY_E_NOT_FOUND;
}

/* Started, whether it has run yet or not: what comes now is for it. */
static bool is_on(const struct hy_vcpu *vcpu)
{
	uint32_t power = atomic_load(&vcpu->power);

	return power == HY_VM_POWER_PENDING || power == HY_VM_POWER_ON;
}

static bool is_target(const struct hy_vcpu *sender, const struct hy_vcpu *vcpu)
{
	const struct hy_exit_send_ipi *ipi = &sender->exit.send_ipi;
	uint64_t place = vcpu->config.guest_id - ipi->target;

	if (ipi->to_self)
		return vcpu == sender;
	if (ipi->to_all)
		return vcpu != sender;
	return place < 64 && (ipi->mask >> place & 1) != 0;
}

enum hy_status hy_vm_send_ipi(struct hy_vcpu *sender)
{
	const struct hy_vm *vm = sender->vm;
	struct hy_interrupt interrupt = {.number = sender->exit.send_ipi.vector};

	if (vm == NULL || interrupt.number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	for (uint32_t i = 0; i < vm->vcpu_count; i++) {
		struct hy_vcpu *vcpu = vm->vcpus[i];
		enum hy_status status;

		if (!is_on(vcpu) || !is_target(sender, vcpu))
			continue;
		interrupt.priority = atomic_load_explicit(&vcpu->irq_priority[interrupt.number], memory_order_relaxed);
		status = hy_vcpu_inject_interrupt(vcpu, &interrupt);
		/* A target that is going away needs no interrupt. */
		if (status != HY_OK && status != HY_E_BAD_STATE)
			return status;
	}
	return HY_OK;
}
