/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to devices by instructions that do more than the hardware tells. */
#include "access.h"
#include "port.h"

#include <halyard/arch/backend.h>
#include <halyard/port.h>
#include <halyard/space.h>

#define ARITHMETIC_MASK (HY_X86_RFLAGS_CF_MASK | HY_X86_RFLAGS_PF_MASK | HY_X86_RFLAGS_AF_MASK | HY_X86_RFLAGS_ZF_MASK | \
			 HY_X86_RFLAGS_SF_MASK | HY_X86_RFLAGS_OF_MASK)

enum { RAX = 0, RCX = 1, RSP = 4, RBP = 5, RSI = 6, RDI = 7 };
enum { ES = 0, SS = 2, DS = 3, FS = 4 };

/* In hy_access_insn.operation, beside enum hy_x86_operation. `reg` of a string instruction is the bytes of its address registers. */
enum { OPERATION_MASK = 0x1f, TO_REG = 0x20, HIGH = 0x40, REPEAT = 0x80 };

static uint64_t low(uint64_t value, uint32_t bytes)
{
	return value & UINT64_MAX >> (64 - 8 * bytes);
}

static uint64_t get(const struct hy_vcpu *vcpu, uint32_t reg, uint32_t bytes, bool high)
{
	return low(hy_x86_gpr(&vcpu->ctx, reg) >> (high ? 8 : 0), bytes);
}

/* 32 bits clear the upper half, fewer keep all others. */
static void put(struct hy_vcpu *vcpu, uint32_t reg, uint32_t bytes, bool high, uint64_t value)
{
	uint32_t shift = high ? 8 : 0;
	uint64_t mask = bytes < 4 ? low(UINT64_MAX, bytes) << shift : UINT64_MAX;

	hy_x86_set_gpr(&vcpu->ctx, reg, (hy_x86_gpr(&vcpu->ctx, reg) & ~mask) | (low(value, bytes) << shift & mask));
}

/* What an operation makes of destination `a` and source `b`, and of the flags. */
static uint64_t compute(uint32_t operation, uint64_t a, uint64_t b, uint32_t bytes, uint64_t *flags)
{
	uint64_t carry_in = (operation == HY_X86_OPERATION_ADC || operation == HY_X86_OPERATION_SBB) && (*flags & 1) != 0;
	uint64_t carries = 0, result, bit = (uint64_t)1 << (b & (8 * bytes - 1)), keep = 0;
	uint32_t top = 8 * bytes - 1;

	switch (operation) {
	case HY_X86_OPERATION_INC:
	case HY_X86_OPERATION_ADD:
	case HY_X86_OPERATION_ADC:
	case HY_X86_OPERATION_XADD:
		result = a + b + carry_in;
		carries = (a & b) | ((a | b) & ~result);
		break;
	case HY_X86_OPERATION_DEC:
	case HY_X86_OPERATION_NEG: /* from 0: the caller says so */
	case HY_X86_OPERATION_SUB:
	case HY_X86_OPERATION_SBB:
	case HY_X86_OPERATION_CMP:
	case HY_X86_OPERATION_CMPXCHG:
		result = a - b - carry_in;
		carries = (~a & b) | ((~a | b) & result);
		break;
	case HY_X86_OPERATION_AND:
	case HY_X86_OPERATION_TEST:
		result = a & b;
		break;
	case HY_X86_OPERATION_OR:
		result = a | b;
		break;
	case HY_X86_OPERATION_XOR:
		result = a ^ b;
		break;
	case HY_X86_OPERATION_BT:
	case HY_X86_OPERATION_BTS:
	case HY_X86_OPERATION_BTR:
	case HY_X86_OPERATION_BTC:
		*flags = (*flags & ~HY_X86_RFLAGS_CF_MASK) | ((a & bit) != 0);
		return operation == HY_X86_OPERATION_BTS ? a | bit : operation == HY_X86_OPERATION_BTR ? a & ~bit : a ^ bit;
	default: /* MOV, XCHG, NOT and strings leave the flags alone */
		return b;
	}
	result = low(result, bytes);
	if (operation == HY_X86_OPERATION_INC || operation == HY_X86_OPERATION_DEC)
		keep = HY_X86_RFLAGS_CF_MASK;
	*flags = (*flags & (~ARITHMETIC_MASK | keep)) | ((carries >> top & 1) & ~keep) | (uint64_t)(0x9669u >> ((result ^ result >> 4) & 15) & 1) << HY_X86_RFLAGS_PF_SHIFT |
		 (carries >> 3 & 1) << HY_X86_RFLAGS_AF_SHIFT | (uint64_t)(result == 0) << HY_X86_RFLAGS_ZF_SHIFT |
		 (result >> top & 1) << HY_X86_RFLAGS_SF_SHIFT | ((carries >> top ^ carries >> (top - 1)) & 1) << HY_X86_RFLAGS_OF_SHIFT;
	return result;
}

/* Moves `bytes` between *value and guest memory at a linear address; `probe`: they could be moved. False: vcpu->exit says which memory is not
 * there, or is `nothing` where the guest takes a fault. */
static bool copy(struct hy_vcpu *vcpu, uint64_t linear, uint64_t *value, uint32_t bytes, uint32_t access, bool probe)
{
	uint32_t done = 0;

	while (done < bytes) {
		uint32_t room = 4096 - (uint32_t)((linear + done) % 4096), part = bytes - done < room ? bytes - done : room;
		uint8_t *at = (uint8_t *)value + done;
		enum hy_status status;
		hy_gpa gpa;

		vcpu->exit.reason = HY_EXIT_NOTHING;
		if (hy_port_translate(vcpu, linear + done, access, &gpa) != HY_OK)
			return false;
		status = access == HY_READ || probe ? hy_space_read(vcpu->space, gpa, at, part) : hy_space_write(vcpu->space, gpa, at, part);
		if (status != HY_OK) {
			hy_exit_set_stage2_fault(&vcpu->exit, gpa, (uint8_t)access, false);
			return false;
		}
		done += part;
	}
	return true;
}

static uint64_t linear_address(struct hy_vcpu *vcpu, const struct hy_x86_insn *insn, uint32_t base, uint32_t segment)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t offset = (uint64_t)insn->displacement;
	bool wide = hy_x86_code_bits(ctx) == 64;

	if (base == HY_X86_RIP)
		offset += ctx->rip + insn->length;
	else if (base != HY_X86_NONE)
		offset += hy_x86_gpr(ctx, base);
	if (insn->index != HY_X86_NONE)
		offset += hy_x86_gpr(ctx, insn->index) << insn->shift;
	offset = low(offset, insn->address_bytes);
	if (segment == HY_X86_NONE)
		segment = base == RSP || base == RBP ? SS : DS;
	if (wide && segment < FS)
		return offset;
	hy_x86_backend->save(vcpu, HY_X86_SET_SEGMENTS);
	offset += (const uint64_t[]){ctx->es_base, ctx->cs_base, ctx->ss_base, ctx->ds_base, ctx->fs_base, ctx->gs_base}[segment];
	return wide ? offset : (uint32_t)offset;
}

/* An element of a string instruction is done: the registers move. */
static void step(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint32_t reg, uint64_t by)
{
	put(vcpu, reg, insn->reg, false, hy_x86_gpr(&vcpu->ctx, reg) + by);
}

static void string_done(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded)
{
	uint64_t by = (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0 ? 0u - (uint64_t)insn->bytes : insn->bytes;

	if (insn->load && !copy(vcpu, insn->operand, &loaded, insn->bytes, HY_WRITE, false))
		return;
	step(vcpu, insn, RDI, by);
	if ((insn->operation & OPERATION_MASK) == HY_X86_OPERATION_MOVS)
		step(vcpu, insn, RSI, by);
	if ((insn->operation & REPEAT) != 0)
		step(vcpu, insn, RCX, UINT64_MAX);
}

uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	uint32_t operation = insn->operation & OPERATION_MASK;
	bool to_reg = (insn->operation & TO_REG) != 0, high = (insn->operation & HIGH) != 0;
	uint64_t a = loaded, b = insn->operand, flags = vcpu->ctx.rflags, result;

	if (to_reg)
		a = insn->operand, b = loaded;
	else if (operation == HY_X86_OPERATION_NEG)
		a = 0, b = loaded;
	else if (operation == HY_X86_OPERATION_NOT)
		b = ~loaded;
	else if (operation == HY_X86_OPERATION_CMPXCHG)
		a = get(vcpu, RAX, insn->bytes, false), b = loaded;
	result = compute(operation, a, b, insn->bytes, &flags);
	if (operation == HY_X86_OPERATION_CMPXCHG)
		result = a == b ? insn->operand : loaded;
	if (!done)
		return result;
	vcpu->ctx.rflags = flags;
	if (to_reg && operation != HY_X86_OPERATION_CMP)
		put(vcpu, insn->reg, insn->bytes, high, result);
	if (operation == HY_X86_OPERATION_XCHG || operation == HY_X86_OPERATION_XADD)
		put(vcpu, insn->reg, insn->bytes, high, loaded);
	if (operation == HY_X86_OPERATION_CMPXCHG && a != b)
		put(vcpu, RAX, insn->bytes, false, loaded);
	if (operation == HY_X86_OPERATION_MOVS || operation == HY_X86_OPERATION_STOS)
		string_done(vcpu, insn, loaded);
	return result;
}

/* What an instruction whose memory operand is at a device does to it; false: nothing that accesses can do. */
static bool describe(struct hy_vcpu *vcpu, const struct hy_x86_insn *x86, bool write, struct hy_access_insn *insn)
{
	uint32_t operation = x86->operation;
	bool tests = operation == HY_X86_OPERATION_CMP || operation == HY_X86_OPERATION_TEST || operation == HY_X86_OPERATION_BT;
	bool moves = operation == HY_X86_OPERATION_MOVS, stores = moves ? write : !x86->to_reg && !tests;
	bool loads = moves ? !write : x86->to_reg || (operation != HY_X86_OPERATION_MOV && operation != HY_X86_OPERATION_STOS);

	*insn = (struct hy_access_insn){
		.load = loads, .sign = operation == HY_X86_OPERATION_MOVSX, .bytes = x86->bytes, .reg_bytes = x86->reg_bytes, .reg = x86->reg,
		.reg2 = HY_INSN_NO_REG, .writeback_reg = HY_INSN_NO_REG, .length = x86->length,
		.update = (uint8_t)((loads ? HY_UPDATE_LOAD : 0) | (stores ? HY_UPDATE_STORE : 0)),
		.operation = (uint8_t)(operation | (x86->to_reg ? TO_REG : 0) | (x86->high ? HIGH : 0) | (x86->repeat != 0 && x86->string != 0 ? REPEAT : 0)),
		.operand = x86->immediate_bytes != 0 ? low(x86->immediate, x86->bytes) : get(vcpu, x86->reg, x86->bytes, x86->high),
	};
	if (operation == HY_X86_OPERATION_INC || operation == HY_X86_OPERATION_DEC)
		insn->operand = 1;
	if (x86->string != HY_X86_STRING_NONE)
		insn->reg = x86->address_bytes;
	if ((insn->operation & REPEAT) != 0 && get(vcpu, RCX, x86->address_bytes, false) != 1)
		insn->length = 0;
	return x86->memory && operation != HY_X86_OPERATION_NONE && operation <= HY_X86_OPERATION_CMPXCHG && (write ? stores : loads);
}

bool hy_x86_access(struct hy_vcpu *vcpu, hy_gpa gpa, bool write)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, bytes), base, segment;
	struct hy_exit *exit = &vcpu->exit;
	struct hy_access_insn insn;
	struct hy_x86_insn x86;
	enum hy_x86_decoded decoded = hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), &x86);
	bool moves = x86.operation == HY_X86_OPERATION_MOVS;

	if (decoded == HY_X86_TOO_SHORT)
		return true;
	base = moves && !write ? RSI : x86.base;
	segment = x86.string != HY_X86_STRING_NONE && base == RDI ? ES : x86.segment;
	if (decoded == HY_X86_INVALID || x86.bytes == 0 || !describe(vcpu, &x86, write, &insn) || gpa % 4096 + x86.bytes > 4096 ||
	    (linear_address(vcpu, &x86, base, segment) - gpa) % 4096 != 0) {
		hy_exit_set_stage2_fault(exit, gpa, write ? HY_WRITE : HY_READ, false);
		return false;
	}
	if (moves) {
		uint64_t other = linear_address(vcpu, &x86, write ? RSI : RDI, write ? x86.segment : ES);

		if (!copy(vcpu, other, &insn.operand, x86.bytes, write ? HY_READ : HY_WRITE, !write))
			return exit->reason == HY_EXIT_NOTHING;
		insn.operand = write ? low(insn.operand, x86.bytes) : other;
	}
	exit->advance = insn.length;
	if (x86.operation == HY_X86_OPERATION_MOV && write)
		hy_exit_set_mmio_write(exit, gpa, x86.bytes, insn.operand);
	else if (x86.operation <= HY_X86_OPERATION_MOVSX && !x86.high)
		hy_exit_set_mmio_read(exit, gpa, x86.bytes, x86.reg, x86.reg_bytes, insn.sign);
	else
		hy_mmio_begin(vcpu, &insn, gpa);
	return false;
}

uint64_t hy_x86_instruction_length(struct hy_vcpu *vcpu)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, bytes);
	struct hy_x86_insn insn;

	return hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), &insn) == HY_X86_DECODED ? insn.length : 0;
}

bool hy_x86_io_string(struct hy_vcpu *vcpu, uint16_t port)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, bytes);
	struct hy_x86_insn insn;
	bool write;

	if (hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), &insn) != HY_X86_DECODED || insn.operation < HY_X86_OPERATION_INS)
		return true;
	write = insn.operation == HY_X86_OPERATION_OUTS;
	hy_exit_set_io_string(&vcpu->exit, port, insn.bytes, write, insn.repeat != 0,
			      linear_address(vcpu, &insn, insn.base, write ? insn.segment : ES),
			      (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0, insn.address_bytes, insn.base, RCX);
	vcpu->exit.advance = insn.length;
	return false;
}
