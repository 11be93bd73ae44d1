/* SPDX-License-Identifier: Apache-2.0 */
/* The run loop: into the guest, and what a VM handles without its caller. */
#include "vm_internal.h"

#include <halyard/port.h>

/* Ready on this CPU, or on its way there; nothing has changed otherwise. */
static enum hy_status take(struct hy_vm *vm, struct hy_vcpu *vcpu, struct hy_percpu *cpu)
{
	uint32_t power = HY_VM_POWER_PENDING;

	if (hy_vm_state(vm) != HY_VM_RUNNING)
		return HY_E_BAD_STATE;
	if (!atomic_compare_exchange_strong(&vcpu->power, &power, HY_VM_POWER_ON) && power != HY_VM_POWER_ON)
		return HY_E_BAD_STATE;
	if (hy_vcpu_state(vcpu) == HY_VCPU_FREE)
		return hy_vcpu_bind(vcpu, cpu);
	return atomic_load(&vcpu->cpu) == cpu ? HY_OK : HY_E_BUSY;
}

/* Off this CPU; a vCPU that is somebody else's stays theirs. */
static void drop(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	if (atomic_load(&vcpu->cpu) == cpu && hy_vcpu_unbind(vcpu) != HY_OK)
		return; /* it runs here: this call came from inside its own run */
}

/* A vCPU that cannot be entered takes its VM with it. */
static void fail(struct hy_vm *vm)
{
	if (hy_vm_change(vm, ~0u, HY_VM_FAILED) != HY_OK)
		return;
	atomic_store(&vm->stop_reason, HY_VM_STOP_FAULT);
	hy_vm_kick_all(vm, NULL);
}

/* Exits that change what the VM is. Somebody else may have stopped it first. */
static void take_effect(struct hy_vm *vm, struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	switch (vcpu->exit.reason) {
	case HY_EXIT_CPU_DOWN:
		drop(vcpu, cpu);
		atomic_store(&vcpu->power, HY_VM_POWER_OFF);
		return;
	case HY_EXIT_SYSTEM_DOWN:
		drop(vcpu, cpu);
		(void)!hy_vm_end(vm, HY_VM_STOP_GUEST, vcpu);
		return;
	case HY_EXIT_SYSTEM_RESET:
		drop(vcpu, cpu);
		(void)!hy_vm_end(vm, HY_VM_STOP_RESET, vcpu);
		return;
	default:
		return;
	}
}

enum hy_status hy_vm_run(struct hy_vcpu *vcpu, struct hy_percpu *cpu)
{
	struct hy_vm *vm = vcpu->vm;
	enum hy_status status;

	if (vm == NULL || cpu == NULL)
		return HY_E_INVALID;
	/* Before the state is looked at: who changes the state looks at this afterwards. */
	atomic_fetch_add(&vm->running, 1);
	status = take(vm, vcpu, cpu);
	if (status == HY_OK)
		status = hy_vcpu_run(vcpu);
	if (status == HY_OK)
		take_effect(vm, vcpu, cpu);
	else
		drop(vcpu, cpu);
	if (hy_vcpu_state(vcpu) == HY_VCPU_INVALID)
		fail(vm);
	atomic_fetch_sub(&vm->running, 1);
	if (UNLIKELY(hy_vm_state(vm) == HY_VM_STOPPING))
		hy_vm_left(vm);
	return status;
}

/* Lets the guest execute the instruction again. */
static bool retry(struct hy_vcpu *vcpu)
{
	vcpu->exit.advance = 0;
	vcpu->access.count = 0;
	return true;
}

/* Memory that was not there yet. When it is there after all, this CPU may remember that it was not, where a TLB holds that too. */
static enum hy_status populate(struct hy_vm *vm, hy_gpa address, uint32_t access)
{
	struct hy_mapping mapping;

	if (hy_space_query(&vm->space, address, &mapping) == HY_OK && (mapping.access & access) == access)
		hy_port_tlb_flush_local();
	return hy_vm_populate(vm, address, access);
}

bool hy_vm_mmio_missed(struct hy_vcpu *vcpu)
{
	bool read = vcpu->exit.reason == HY_EXIT_MMIO_READ;
	struct hy_vm *vm = vcpu->vm;
	enum hy_status status;

	/* The device that refused has made the guest take a fault: one is enough. */
	if (vcpu->exit.reason == HY_EXIT_NOTHING)
		return true;
	status = populate(vm, read ? vcpu->exit.mmio_read.address : vcpu->exit.mmio_write.address, read ? HY_READ : HY_WRITE);
	if (status == HY_OK)
		return retry(vcpu);
	if (status != HY_E_FAULT || vm->policy == HY_VM_RETURN)
		return false;
	if (vm->policy == HY_VM_FAULT)
		return hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK;
	return !read || hy_vcpu_complete_read(vcpu, 0) == HY_OK;
}

static __attribute__((noinline)) bool mmio_read(struct hy_vcpu *vcpu)
{
	uint64_t value = 0;

	if (hy_bus_read(&vcpu->vm->mmio, vcpu, vcpu->exit.mmio_read.address, vcpu->exit.mmio_read.width, &value) != HY_OK)
		return hy_vm_mmio_missed(vcpu);
	/* Anything else when the device has made the guest take a fault instead. */
	if (vcpu->exit.reason == HY_EXIT_MMIO_READ)
		hy_mmio_complete(vcpu, value);
	return true;
}

static bool handle_other(struct hy_vcpu *vcpu);

/* A device has taken a write. It may have made a fault of it, or another exit: that is what counts then. */
static bool written(struct hy_vcpu *vcpu, uint32_t reason)
{
	return vcpu->exit.reason == reason || vcpu->exit.reason == HY_EXIT_NOTHING || handle_other(vcpu);
}

static __attribute__((noinline)) bool mmio_write(struct hy_vcpu *vcpu)
{
	const struct hy_exit_mmio_write *write = &vcpu->exit.mmio_write;

	if (hy_bus_write(&vcpu->vm->mmio, vcpu, write->address, write->width, write->data) == HY_OK)
		return written(vcpu, HY_EXIT_MMIO_WRITE);
	return hy_vm_mmio_missed(vcpu);
}

/* Stage 2 refuses what it allows. Once, that may be what this CPU remembers of it, or what another CPU has just changed; when the same
 * instruction meets it again it is the hardware's own rule, for walks of tables in device memory for one, and retrying would never end. */
static bool denied_again(struct hy_vcpu *vcpu)
{
	const struct hy_exit_stage2_fault *fault = &vcpu->exit.stage2_fault;
	uint64_t pc = hy_arch_get_pc(&vcpu->ctx), page = fault->address | (HY_FRAME_SIZE - 1); /* never 0 */
	struct hy_mapping mapping;
	bool again;

	if (!fault->permission || hy_space_query(&vcpu->vm->space, fault->address, &mapping) != HY_OK ||
	    (mapping.access & fault->access) != fault->access)
		return false;
	again = vcpu->denied.pc == pc && vcpu->denied.page == page;
	vcpu->denied.pc = pc;
	vcpu->denied.page = page;
	return again;
}

static bool stage2_fault(struct hy_vcpu *vcpu)
{
	const struct hy_exit_stage2_fault *fault = &vcpu->exit.stage2_fault;
	struct hy_vm *vm = vcpu->vm;
	enum hy_status status = denied_again(vcpu) ? HY_E_FAULT : populate(vm, fault->address, fault->access);

	if (status == HY_OK)
		return retry(vcpu);
	if (status != HY_E_FAULT || vm->policy == HY_VM_RETURN)
		return false;
	return hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK;
}

bool hy_vm_port_read(struct hy_vcpu *vcpu, uint32_t port, uint32_t width, uint64_t *value)
{
	struct hy_vm *vm = vcpu->vm;

	*value = 0;
	if (hy_bus_read(&vm->ports, vcpu, port, width, value) == HY_OK)
		return true;
	*value = vm->policy == HY_VM_FAULT ? ~(uint64_t)0 : 0;
	return vm->policy != HY_VM_RETURN;
}

bool hy_vm_port_write(struct hy_vcpu *vcpu, uint32_t port, uint32_t width, uint32_t value)
{
	return hy_bus_write(&vcpu->vm->ports, vcpu, port, width, value) == HY_OK || vcpu->vm->policy != HY_VM_RETURN;
}

static bool port_read(struct hy_vcpu *vcpu)
{
	uint64_t value;

	if (!hy_vm_port_read(vcpu, vcpu->exit.io_read.port, vcpu->exit.io_read.width, &value))
		return false;
	(void)!hy_vcpu_complete_read(vcpu, value);
	return true;
}

static bool port_write(struct hy_vcpu *vcpu)
{
	const struct hy_exit_io_write *write = &vcpu->exit.io_write;

	return hy_vm_port_write(vcpu, write->port, write->width, write->data) && written(vcpu, HY_EXIT_IO_WRITE);
}

static bool sysreg_read(struct hy_vcpu *vcpu)
{
	uint32_t key = vcpu->exit.sysreg_read.address;
	struct hy_vm *vm = vcpu->vm;
	const struct hy_device *device = hy_bus_find(&vm->sysregs, key, 1);
	uint64_t value = 0;

	if (device == NULL || device->read(device->state, vcpu, key - device->base, 8, &value) != HY_OK) {
		if (vm->policy == HY_VM_RETURN)
			return false;
		if (vm->policy == HY_VM_FAULT)
			return hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
		value = 0;
	}
	(void)!hy_vcpu_complete_read(vcpu, value);
	return true;
}

static bool sysreg_write(struct hy_vcpu *vcpu)
{
	uint32_t key = vcpu->exit.sysreg_write.address;
	struct hy_vm *vm = vcpu->vm;
	const struct hy_device *device = hy_bus_find(&vm->sysregs, key, 1);

	if (device != NULL && device->write(device->state, vcpu, key - device->base, 8, vcpu->exit.sysreg_write.value) == HY_OK)
		return written(vcpu, HY_EXIT_SYSREG_WRITE);
	if (vm->policy == HY_VM_FAULT)
		return hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	return vm->policy == HY_VM_READ_AS_ZERO;
}

static bool host_interrupt(struct hy_vcpu *vcpu)
{
	int64_t irq = (int64_t)vcpu->exit.external_interrupt.vector;

	if (irq != HY_IRQ_NONE)
		hy_call_irq_handler(vcpu->hal, irq);
	return true;
}

/* Waits here when the host can: an interrupt for the guest, or one of the host's, ends it; a kick is one of the host's. */
static bool idle(struct hy_vcpu *vcpu)
{
	hy_timer_run(vcpu);
	if (hy_vcpu_interrupt_pending(vcpu) || (atomic_load(&vcpu->attention) & HY_ATTENTION_KICK) != 0)
		return true;
	if (!hy_hal_has(vcpu->hal, HY_HAL_WAIT_FOR_EVENT))
		return false;
	hy_call_wait_for_event(vcpu->hal);
	hy_timer_run(vcpu);
	return true;
}

static bool cpu_up(struct hy_vcpu *vcpu)
{
	const struct hy_exit_cpu_up *up = &vcpu->exit.cpu_up;

	/* What an error looks like to the guest is its firmware's business: the caller's. */
	if (hy_vm_cpu_on(vcpu->vm, up->target, up->entry, up->argument) != HY_OK)
		return false;
	hy_vcpu_set_return_value(vcpu, 0);
	return true;
}

/* What the firmware makes of a call may be an exit that the loop handles, a halt for one. */
static bool call(struct hy_vcpu *vcpu)
{
	uint32_t reason = vcpu->exit.reason;

	if (vcpu->vm->call == NULL)
		return false;
	return vcpu->vm->call(vcpu) || (vcpu->exit.reason != reason && hy_vm_handle(vcpu));
}

static bool send_ipi(struct hy_vcpu *vcpu)
{
	return vcpu->vm->ipi != NULL ? vcpu->vm->ipi(vcpu) : hy_vm_send_ipi(vcpu) == HY_OK;
}

static __attribute__((noinline)) bool handle_other(struct hy_vcpu *vcpu)
{
	switch (vcpu->exit.reason) {
	case HY_EXIT_HYPERCALL:
	case HY_EXIT_FIRMWARE_CALL:
		return call(vcpu);
	case HY_EXIT_EXTERNAL_INTERRUPT:
		return host_interrupt(vcpu);
	case HY_EXIT_IDLE:
	case HY_EXIT_HALT:
		return idle(vcpu);
	case HY_EXIT_STAGE2_FAULT:
		return stage2_fault(vcpu);
	case HY_EXIT_SYSREG_READ:
		return sysreg_read(vcpu);
	case HY_EXIT_SYSREG_WRITE:
		return sysreg_write(vcpu);
	case HY_EXIT_IO_READ:
		return port_read(vcpu);
	case HY_EXIT_IO_WRITE:
		return port_write(vcpu);
	case HY_EXIT_IO_STRING:
		return hy_vm_string(vcpu);
	case HY_EXIT_SEND_IPI:
		return send_ipi(vcpu);
	case HY_EXIT_CPU_UP:
		return cpu_up(vcpu);
	default:
		return false;
	}
}

bool hy_vm_handle(struct hy_vcpu *vcpu)
{
	if (vcpu->exit.reason == HY_EXIT_MMIO_READ)
		return mmio_read(vcpu);
	if (vcpu->exit.reason == HY_EXIT_MMIO_WRITE)
		return mmio_write(vcpu);
	return handle_other(vcpu);
}
