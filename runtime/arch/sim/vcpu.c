/* SPDX-License-Identifier: Apache-2.0 */
/* vCPUs of the simulated architecture. */
#include "sim.h"

#include <halyard/arch/instructions.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage1.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>

enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry)
{
	if ((hy_sim_failing & SIM_SETUP) != 0)
		return HY_E_HARDWARE;
	hy_sim_reset(&vcpu->ctx);
	vcpu->ctx.pc = entry;
	return HY_OK;
}

/* The bind group. */
static void copy(struct hy_sim_context *to, const struct hy_sim_context *from)
{
	to->tvec = from->tvec;
	to->epc = from->epc;
	to->cause = from->cause;
	to->slot[0] = from->slot[0];
	to->slot[1] = from->slot[1];
}

enum hy_status hy_port_bind(struct hy_vcpu *vcpu)
{
	if ((hy_sim_failing & SIM_BIND) != 0)
		return HY_E_HARDWARE;
	copy(&hy_sim_hardware, &vcpu->ctx);
	return HY_OK;
}

void hy_port_unbind(struct hy_vcpu *vcpu)
{
	copy(&vcpu->ctx, &hy_sim_hardware);
	hy_sim_hardware = (struct hy_sim_context){0};
}

void hy_port_save(struct hy_vcpu *vcpu)
{
	copy(&vcpu->ctx, &hy_sim_hardware);
}

void hy_port_load(struct hy_vcpu *vcpu)
{
	copy(&hy_sim_hardware, &vcpu->ctx);
}

enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	if ((hy_sim_failing & SIM_INJECT) != 0)
		return HY_E_HARDWARE;
	hy_sim_take(vcpu, SIM_FAULT_CAUSE + (uint32_t)fault);
	return HY_OK;
}

void hy_port_set_timer(struct hy_vcpu *vcpu, uint64_t deadline)
{
	if (hy_vcpu_clear_interrupt(vcpu, SIM_TIMER) == HY_OK)
		vcpu->ctx.deadline = deadline;
}

void hy_port_base_add(struct hy_vcpu *vcpu, uint32_t reg, int64_t delta)
{
	hy_sim_set_gpr(&vcpu->ctx, reg, hy_sim_gpr(&vcpu->ctx, reg) + (uint64_t)delta);
}

void hy_port_simd_read(struct hy_vcpu *vcpu, uint32_t reg, uint64_t value[2])
{
	value[0] = vcpu->ctx.v[reg & 3][0];
	value[1] = vcpu->ctx.v[reg & 3][1];
}

void hy_port_simd_write(struct hy_vcpu *vcpu, uint32_t reg, const uint64_t value[2])
{
	vcpu->ctx.v[reg & 3][0] = value[0];
	vcpu->ctx.v[reg & 3][1] = value[1];
}

uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	uint64_t before = hy_sim_gpr(&vcpu->ctx, insn->reg);
	bool add = insn->update == (HY_UPDATE_LOAD | HY_UPDATE_STORE), give = insn->update == HY_UPDATE_STORE;

	if (done)
		hy_sim_set_gpr(&vcpu->ctx, insn->reg, add ? loaded : give ? before + 1 : before & loaded);
	return add ? before + loaded : ~before;
}

enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	struct hy_walk_result result;
	enum hy_status status = hy_walk_access(vcpu, address, access, &result);

	*gpa = result.address;
	if (status == HY_E_FAULT)
		hy_sim_take(vcpu, SIM_PAGE_FAULT);
	return status;
}

bool hy_sim_undefined(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	(void)record;
	return hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

bool hy_sim_decode_access(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_access_insn insn;
	bool write = hy_sim_access_write(record) != 0;

	if (hy_sim_instruction_decode((uint32_t)vcpu->ctx.fault_word, &insn))
		hy_mmio_begin(vcpu, &insn, vcpu->ctx.fault_address);
	else
		hy_exit_set_stage2_fault(&vcpu->exit, vcpu->ctx.fault_address, write ? HY_WRITE : HY_READ, false);
	return false;
}

bool hy_sim_clock(struct hy_vcpu *vcpu, uint32_t key, bool write, uint64_t *value)
{
	(void)key;
	if (!write)
		*value = hy_call_current_time_nanos(vcpu->hal);
	return true;
}
