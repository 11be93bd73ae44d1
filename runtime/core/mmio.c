/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores as exits: one for each access of at most 8 bytes, registers written when all have been answered. */
#include "core.h"

#include <halyard/arch/registers.h>
#include <halyard/port.h>

/* What a port has in their place where a base register is more than a general one, or where SIMD registers are accessed at all. */
__attribute__((weak)) void hy_port_base_add(struct hy_vcpu *vcpu, uint32_t reg, int64_t delta)
{
	hy_arch_set_gpr(&vcpu->ctx, reg, hy_arch_get_gpr(&vcpu->ctx, reg) + (uint64_t)delta);
}

__attribute__((weak)) void hy_port_simd_read(struct hy_vcpu *vcpu, uint32_t reg, uint64_t value[2])
{
	(void)vcpu, (void)reg;
	value[0] = value[1] = 0;
}

__attribute__((weak)) void hy_port_simd_write(struct hy_vcpu *vcpu, uint32_t reg, const uint64_t value[2])
{
	(void)vcpu, (void)reg, (void)value;
}

__attribute__((weak)) uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	(void)vcpu, (void)insn, (void)done;
	return loaded;
}

/* Accesses for each register: a wide one takes two. */
static uint32_t parts(const struct hy_access_insn *insn)
{
	return insn->bytes > 8 ? 2 : 1;
}

static bool can_be_split(const struct hy_access_insn *insn)
{
	uint32_t most = insn->simd ? 16 : 8;

	if (insn->update != 0 && (insn->update > (HY_UPDATE_LOAD | HY_UPDATE_STORE) || insn->simd || insn->reg2 != HY_INSN_NO_REG ||
				  insn->load != ((insn->update & HY_UPDATE_LOAD) != 0)))
		return false;
	if (insn->atomic || insn->bytes == 0 || insn->bytes > most || (insn->bytes & (insn->bytes - 1)) != 0)
		return false;
	return insn->simd || (insn->reg_bytes >= insn->bytes && insn->reg_bytes <= 8 && (insn->reg_bytes & (insn->reg_bytes - 1)) == 0);
}

/* The port's part of an update. */
static uint64_t update(struct hy_vcpu *vcpu, bool done)
{
	const struct hy_access_insn *insn = &vcpu->access.insn;
	uint64_t loaded = insn->load ? hy_mmio_merge(0, vcpu->access.value[0], insn->bytes, 8, false) : 0;

	return hy_port_update(vcpu, insn, loaded, done);
}

static uint64_t stored_value(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint32_t index)
{
	uint32_t reg = index / parts(insn) == 0 ? insn->reg : insn->reg2;
	uint64_t value[2];

	if (insn->update != 0)
		return update(vcpu, false);
	if (!insn->simd)
		return hy_arch_get_gpr(&vcpu->ctx, reg);
	hy_port_simd_read(vcpu, reg, value);
	return value[index % parts(insn)];
}

/* Fills in vcpu->exit for access `index`. */
static void report(struct hy_vcpu *vcpu)
{
	const struct hy_access_insn *insn = &vcpu->access.insn;
	uint8_t width = insn->bytes > 8 ? 8 : insn->bytes;
	hy_gpa address = vcpu->access.address + (insn->update == 0 ? (uint64_t)vcpu->access.index * width : 0);
	struct hy_exit *exit = &vcpu->exit;

	exit->advance = 0;
	if (insn->load && (insn->update == 0 || vcpu->access.index == 0)) {
		uint8_t reg = vcpu->access.index / parts(insn) == 0 ? insn->reg : insn->reg2;

		hy_exit_set_mmio_read(exit, address, width, reg, insn->simd ? width : insn->reg_bytes, insn->sign);
		return;
	}
	hy_exit_set_mmio_write(exit, address, width, hy_mmio_merge(0, stored_value(vcpu, insn, vcpu->access.index), width, 8, false));
}

void hy_mmio_begin(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, hy_gpa address)
{
	struct hy_vcpu_access *access = &vcpu->access;

	/* No device can answer; where there is memory, on demand, the guest's instruction itself will do. */
	if (!can_be_split(insn)) {
		hy_exit_set_stage2_fault(&vcpu->exit, address, insn->load ? HY_READ : HY_WRITE, false);
		return;
	}
	access->insn = *insn;
	access->address = address;
	access->index = 0;
	access->answered = 0;
	access->count = (uint8_t)((insn->reg2 == HY_INSN_NO_REG ? 1 : 2) * parts(insn));
	if (insn->update == (HY_UPDATE_LOAD | HY_UPDATE_STORE))
		access->count = 2;
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_ACCESS);
	report(vcpu);
}

bool hy_mmio_copy(struct hy_vcpu *vcpu, uint64_t address, uint64_t *value, uint32_t bytes, uint32_t access, bool probe)
{
	for (uint32_t done = 0, part; done < bytes; done += part) {
		uint32_t room = HY_FRAME_SIZE - (uint32_t)((address + done) % HY_FRAME_SIZE);
		uint8_t *at = (uint8_t *)value + done;
		enum hy_status status;
		hy_gpa gpa;

		part = bytes - done < room ? bytes - done : room;
		vcpu->exit.reason = HY_EXIT_NOTHING;
		if (hy_port_translate(vcpu, address + done, access, &gpa) != HY_OK) {
			vcpu->access.count = 0;
			return false;
		}
		status = access == HY_READ || probe ? hy_space_read(vcpu->space, gpa, at, part) : hy_space_write(vcpu->space, gpa, at, part);
		if (status != HY_OK) {
			hy_space_refuse(vcpu->space, gpa, access, &vcpu->exit);
			vcpu->access.count = 0;
			return false;
		}
	}
	return true;
}

void hy_mmio_answer(struct hy_vcpu *vcpu, uint64_t value)
{
	struct hy_vcpu_access *access = &vcpu->access;

	access->value[access->index] = value;
	access->answered |= (uint8_t)(1u << access->index);
}

/* A load's answers go into register `which`. What nobody answered stays as it was. */
static void load_register(struct hy_vcpu *vcpu, uint32_t which)
{
	const struct hy_vcpu_access *access = &vcpu->access;
	const struct hy_access_insn *insn = &access->insn;
	uint32_t reg = which == 0 ? insn->reg : insn->reg2;
	uint32_t first = which * parts(insn);
	uint32_t all = ((1u << parts(insn)) - 1) << first;
	uint64_t value[2] = {access->value[first], 0};

	if ((access->answered & all) != all)
		return;
	if (!insn->simd) {
		hy_arch_set_gpr(&vcpu->ctx, reg, hy_mmio_merge(hy_arch_get_gpr(&vcpu->ctx, reg), value[0], insn->bytes, insn->reg_bytes, insn->sign));
		return;
	}
	if (insn->bytes > 8)
		value[1] = access->value[first + 1];
	else
		value[0] = hy_mmio_merge(0, value[0], insn->bytes, 8, false);
	hy_port_simd_write(vcpu, reg, value);
}

/* The last access has been answered: registers change. */
static void load_registers(struct hy_vcpu *vcpu)
{
	const struct hy_access_insn *insn = &vcpu->access.insn;

	if (insn->update != 0) {
		if (!insn->load || vcpu->access.answered != 0)
			(void)update(vcpu, true);
	} else if (insn->load) {
		load_register(vcpu, 0);
		if (insn->reg2 != HY_INSN_NO_REG)
			load_register(vcpu, 1);
	}
}

bool hy_mmio_continue(struct hy_vcpu *vcpu)
{
	struct hy_vcpu_access *access = &vcpu->access;
	const struct hy_access_insn *insn = &access->insn;

	/* A fault that was injected meanwhile has ended the instruction. */
	if (access->count == 0)
		return true;
	/* Nothing comes of a value that nobody gave. */
	if (++access->index < access->count && (insn->update == 0 || access->answered != 0)) {
		report(vcpu);
		return false;
	}
	load_registers(vcpu);
	/* Memory beside the device (hy_mmio_copy) is not there any more: the guest's instruction begins anew, and finds that. */
	if (access->count == 0)
		return true;
	if (insn->writeback_reg != HY_INSN_NO_REG)
		hy_port_base_add(vcpu, insn->writeback_reg, insn->writeback);
	access->count = 0;
	vcpu->exit.advance = insn->length;
	return true;
}
