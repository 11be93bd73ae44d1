/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch of the simulated architecture: an interpreter. */
#include "sim.h"

#include <halyard/arch/registers.h>
#include <halyard/hal.h>

/* Why the guest left. */
struct trap {
	uint64_t syndrome;
	uint64_t vector;
};

enum vector {
	VECTOR_INSTRUCTION,
	VECTOR_DATA,
	VECTOR_FETCH,
	VECTOR_INTERRUPT,
	VECTOR_BUS,
	VECTOR_FUEL,
};

/* The host's address of a piece of guest memory; NULL: *trap says why not. */
static void *translate(struct hy_vcpu *vcpu, hy_gpa gpa, uint32_t access, uint64_t vector, struct trap *trap)
{
	struct hy_mapping mapping;
	enum hy_status status = hy_space_query(vcpu->space, gpa, &mapping);
	void *memory;

	if (status == HY_OK && (mapping.access & access) == access) {
		memory = hy_call_phys_to_virt(vcpu->hal, mapping.phys);
		*trap = (struct trap){0, VECTOR_BUS};
		return memory;
	}
	vcpu->ctx.fault_address = gpa;
	*trap = (struct trap){(access == HY_WRITE ? 1u : 0u) | (status == HY_OK ? 2u : 0u), vector};
	return NULL;
}

/* A load or store of one register that the record describes. False: it traps. */
static bool access_memory(struct hy_vcpu *vcpu, uint32_t word, struct trap *trap)
{
	uint32_t opcode = word >> 24, size = opcode & 3, width = 1u << size;
	bool write = opcode >= 0x20, sign = opcode >= 0x14 && opcode < 0x20, wide = opcode < 0x18 && (sign || size == 3);
	uint32_t rd = word >> 20 & 15;
	uint8_t *memory = translate(vcpu, hy_sim_gpr(&vcpu->ctx, word >> 16 & 15), write ? HY_WRITE : HY_READ, VECTOR_DATA, trap);
	uint64_t value = 0;

	if (memory == NULL) {
		trap->syndrome |= 4u | size << 3 | (sign ? 1u : 0u) << 5 | rd << 6 | (wide ? 1u : 0u) << 10;
		return false;
	}
	if (write) {
		value = hy_sim_gpr(&vcpu->ctx, rd);
		__builtin_memcpy(memory, &value, width);
		return true;
	}
	__builtin_memcpy(&value, memory, width);
	if (sign)
		value = (uint64_t)((int64_t)(value << (64 - 8 * width)) >> (64 - 8 * width));
	hy_sim_set_gpr(&vcpu->ctx, rd, wide || !sign ? value : (uint32_t)value);
	return true;
}

/* The others reach devices only; on memory they do nothing. */
static bool access_strange(struct hy_vcpu *vcpu, uint32_t word, struct trap *trap)
{
	bool write = (word >> 24 & 1) != 0 && word >> 24 != 0x2f;

	vcpu->ctx.fault_word = word;
	return translate(vcpu, hy_sim_gpr(&vcpu->ctx, word >> 16 & 15), write ? HY_WRITE : HY_READ, VECTOR_DATA, trap) != NULL;
}

static void return_from_exception(struct hy_vcpu *vcpu)
{
	vcpu->ctx.status = (vcpu->ctx.status & ~(uint64_t)9) | (vcpu->ctx.status >> 3 & 1);
	vcpu->ctx.pc = hy_sim_hardware.epc;
}

/* Executes a word; false: it traps. The pc is on the word before, behind it or elsewhere afterwards. */
static bool execute(struct hy_vcpu *vcpu, uint32_t word, struct trap *trap)
{
	struct hy_sim_context *ctx = &vcpu->ctx;
	uint32_t opcode = word >> 24, rd = word >> 20 & 15, imm = word & 0xffff;
	uint64_t rs = hy_sim_gpr(ctx, word >> 16 & 15), offset = (uint64_t)(int64_t)(int16_t)imm;

	*trap = (struct trap){word, VECTOR_INSTRUCTION};
	switch (opcode) {
	case 0x01:
		break;
	case 0x02:
		hy_sim_set_gpr(ctx, rd, imm);
		break;
	case 0x03:
		hy_sim_set_gpr(ctx, rd, hy_sim_gpr(ctx, rd) << 16 | imm);
		break;
	case 0x04:
		hy_sim_set_gpr(ctx, rd, rs + offset);
		break;
	case 0x05:
	case 0x06:
		ctx->pc += opcode == 0x06 || rs != 0 ? offset * 4 : 4;
		return true;
	case 0x39:
		return_from_exception(vcpu);
		return true;
	case 0x3a:
		ctx->status = (ctx->status & ~(uint64_t)1) | (imm & 1);
		break;
	default:
		if (opcode < 0x10 || opcode > 0x2f)
			return false;
		if (!(opcode < 0x24 ? access_memory(vcpu, word, trap) : access_strange(vcpu, word, trap)))
			return false;
	}
	ctx->pc += 4;
	return true;
}

/* Runs the guest until something traps. */
static struct trap interpret(struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu = vcpu->cpu;
	struct trap trap;

	for (;;) {
		const uint32_t *word;

		if (hy_sim_line[cpu->id])
			return (struct trap){0, VECTOR_INTERRUPT};
		if (vcpu->config.arch.fuel != 0 && vcpu->ctx.fuel-- == 0)
			return (struct trap){0, VECTOR_FUEL};
		if (hy_sim_tick(vcpu))
			hy_port_prepare(vcpu);
		hy_sim_poll(vcpu);
		word = translate(vcpu, vcpu->ctx.pc, HY_EXECUTE, VECTOR_FETCH, &trap);
		if (word == NULL || !execute(vcpu, *word, &trap))
			return trap;
	}
}

/* The fast tier. */
static bool is_answered(struct hy_vcpu *vcpu, const struct trap *trap)
{
	bool (*call)(struct hy_vcpu *, uint64_t) = (bool (*)(struct hy_vcpu *, uint64_t))(uintptr_t)vcpu->ctx.fast_call;

	if (call == NULL || trap->vector != VECTOR_INSTRUCTION || trap->syndrome >> 24 != 0x30 || !call(vcpu, trap->syndrome))
		return false;
	vcpu->ctx.pc += 4;
	return true;
}

enum hy_status hy_port_enter(struct hy_vcpu *vcpu)
{
	struct trap trap;

	if ((hy_sim_failing & SIM_ENTER) != 0)
		return hy_vcpu_enter_failed(vcpu, HY_E_HARDWARE);
	vcpu->ctx.fuel = vcpu->config.arch.fuel;
	do
		trap = interpret(vcpu);
	while (is_answered(vcpu, &trap) || hy_vcpu_exited(vcpu, trap.syndrome, trap.vector));
	return HY_OK;
}
