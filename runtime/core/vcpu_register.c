/* SPDX-License-Identifier: Apache-2.0 */
/* Registers of a vCPU from outside: by id, by the calling convention, and as answers to exits. */
#include "core.h"

#include <halyard/arch/registers.h>
#include <halyard/port.h>

/* The registers may be looked at here and now: where the vCPU is bound, the guest stands still while anything else runs. */
static enum hy_status check_access(const struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	switch (hy_vcpu_state(vcpu)) {
	case HY_VCPU_INVALID:
		return HY_E_BAD_STATE;
	case HY_VCPU_CREATED:
	case HY_VCPU_FREE:
	case HY_VCPU_BLOCKED:
		return HY_OK;
	case HY_VCPU_READY:
	case HY_VCPU_RUNNING:
		return cpu != NULL && cpu->id == hy_call_current_pcpu_id(vcpu->hal) ? HY_OK : HY_E_BUSY;
	default:
		return HY_E_BUSY;
	}
}

/* What the CPU has where the vCPU is bound; anything is kept for a vCPU that is bound nowhere. */
static uint64_t features_of(const struct hy_percpu *cpu)
{
	return cpu != NULL ? cpu->features : ~(uint64_t)0;
}

/* Nothing more of the instruction that exited is to be done. */
static void drop_instruction(struct hy_vcpu *vcpu)
{
	vcpu->exit.advance = 0;
	vcpu->access.count = 0;
}

/* What TLBs remember of the guest's own tables is of another time. Bound nowhere, the vCPU comes as if from another CPU. */
static void forget_translations(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	if (cpu != NULL)
		hy_port_tlb_flush_local();
	else
		vcpu->last_cpu = HY_VCPU_NO_CPU;
}

enum hy_status hy_vcpu_get_reg(struct hy_vcpu *vcpu, uint32_t id, uint64_t *value)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	enum hy_status status = check_access(vcpu);

	if (status != HY_OK)
		return status;
	if (cpu != NULL)
		hy_port_save(vcpu);
	return hy_arch_get_reg(&vcpu->ctx, features_of(cpu), id, value);
}

enum hy_status hy_vcpu_set_reg(struct hy_vcpu *vcpu, uint32_t id, uint64_t value)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	enum hy_status status = check_access(vcpu);

	if (status != HY_OK)
		return status;
	if (cpu != NULL)
		hy_port_save(vcpu);
	status = hy_arch_set_reg(&vcpu->ctx, features_of(cpu), id, value);
	if (status != HY_OK)
		return status;
	if (id == HY_ARCH_REG_PC)
		drop_instruction(vcpu); /* as hy_vcpu_set_pc, also when it is set to where it is */
	if (cpu != NULL)
		hy_port_load(vcpu);
	if (hy_arch_register_translates(id))
		forget_translations(vcpu, cpu);
	/* It may be what held an interrupt back. */
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_CHECK | HY_ATTENTION_PORT);
	return HY_OK;
}

uint64_t hy_vcpu_get_gpr(const struct hy_vcpu *vcpu, uint32_t index)
{
	return hy_arch_get_gpr(&vcpu->ctx, index);
}

void hy_vcpu_set_gpr(struct hy_vcpu *vcpu, uint32_t index, uint64_t value)
{
	hy_arch_set_gpr(&vcpu->ctx, index, value);
}

uint64_t hy_vcpu_get_arg(const struct hy_vcpu *vcpu, uint32_t n)
{
	return hy_arch_get_argument(&vcpu->ctx, n);
}

void hy_vcpu_set_arg(struct hy_vcpu *vcpu, uint32_t n, uint64_t value)
{
	hy_arch_set_argument(&vcpu->ctx, n, value);
}

void hy_vcpu_set_return_value(struct hy_vcpu *vcpu, uint64_t value)
{
	hy_arch_set_result(&vcpu->ctx, value);
}

void hy_vcpu_set_entry_argument(struct hy_vcpu *vcpu, uint64_t value)
{
	hy_arch_set_entry_argument(&vcpu->ctx, value);
}

uint64_t hy_vcpu_get_pc(const struct hy_vcpu *vcpu)
{
	return hy_arch_get_pc(&vcpu->ctx);
}

void hy_vcpu_set_pc(struct hy_vcpu *vcpu, uint64_t value)
{
	drop_instruction(vcpu);
	hy_arch_set_pc(&vcpu->ctx, value);
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_CHECK);
}

enum hy_status hy_vcpu_complete_read(struct hy_vcpu *vcpu, uint64_t value)
{
	const struct hy_exit *exit = &vcpu->exit;
	struct hy_arch_context *ctx = &vcpu->ctx;

	switch (exit->reason) {
	case HY_EXIT_MMIO_READ:
		hy_mmio_complete(vcpu, value);
		return HY_OK;
	case HY_EXIT_SYSREG_READ:
		hy_arch_set_gpr(ctx, exit->sysreg_read.reg, value);
		return HY_OK;
	case HY_EXIT_IO_READ:
		/* Into the accumulator, general register 0. */
		hy_arch_set_gpr(ctx, 0, hy_mmio_merge(hy_arch_get_gpr(ctx, 0), value, exit->io_read.width, exit->io_read.width, false));
		return HY_OK;
	default:
		return HY_E_BAD_STATE;
	}
}

enum hy_status hy_vcpu_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	enum hy_vcpu_state state = hy_vcpu_state(vcpu);

	if (state != HY_VCPU_READY && state != HY_VCPU_RUNNING)
		return HY_E_BAD_STATE;
	/* The instruction is not done: nothing of it may be finished after the fault. */
	drop_instruction(vcpu);
	vcpu->exit.reason = HY_EXIT_NOTHING;
	atomic_fetch_or_explicit(&vcpu->attention, HY_ATTENTION_ADVANCE, memory_order_relaxed);
	return hy_port_inject_fault(vcpu, fault);
}
