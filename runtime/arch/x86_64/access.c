/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to devices by instructions that do more than the hardware tells. */
#include "access.h"
#include "port.h"

#include <halyard/space.h>

enum { RAX = 0, RCX = 1, RSP = 4, RBP = 5, RSI = 6, RDI = 7 };
enum { ES = 0, SS = 2, DS = 3, FS = 4 };

/* In hy_access_insn.operation, beside enum hy_x86_operation. `reg` of a string instruction is the bytes of its address registers. */
enum { OPERATION_MASK = 0x1f, TO_REG = 0x20, HIGH = 0x40, REPEAT = 0x80 };

/* Sets of operations. */
#define OF(name) (1u << HY_X86_OPERATION_##name)
#define SUBTRACTS (OF(SUB) | OF(SBB) | OF(CMP) | OF(CMPXCHG) | OF(NEG) | OF(DEC))
#define ADDS (OF(ADD) | OF(ADC) | OF(XADD) | OF(INC))
#define BITS (OF(BT) | OF(BTS) | OF(BTR) | OF(BTC))
#define TESTS (OF(CMP) | OF(TEST) | OF(BT))
#define STRINGS (OF(MOVS) | OF(STOS))

#define CF HY_X86_RFLAGS_CF_MASK
#define OTHERS (HY_X86_RFLAGS_PF_MASK | HY_X86_RFLAGS_AF_MASK | HY_X86_RFLAGS_ZF_MASK | HY_X86_RFLAGS_SF_MASK | HY_X86_RFLAGS_OF_MASK)
#define EVEN UINT64_C(0x9669) /* bit n: n has an even number of ones */

static bool is(uint32_t operation, uint32_t set)
{
	return (set >> operation & 1) != 0;
}

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

/* What an operation makes of destination `a` and source `b`, and of the flags. `carries`: bit n is the carry, or borrow, out of bit n. */
static uint64_t compute(uint32_t operation, uint64_t a, uint64_t b, uint32_t bytes, uint64_t *flags)
{
	uint64_t invert = is(operation, SUBTRACTS) ? UINT64_MAX : 0, carries = 0, result, bit, changed = CF | OTHERS;
	uint32_t top = 8 * bytes - 1;

	if (is(operation, ADDS | SUBTRACTS)) {
		b ^= invert;
		result = a + b + ((invert ^ (is(operation, OF(ADC) | OF(SBB)) ? *flags : 0)) & 1);
		carries = ((a & b) | ((a | b) & ~result)) ^ invert;
	} else if (is(operation, OF(AND) | OF(TEST))) {
		result = a & b;
	} else if (is(operation, OF(OR) | OF(XOR))) {
		result = operation == HY_X86_OPERATION_OR ? a | b : a ^ b;
	} else if (is(operation, BITS)) {
		bit = (uint64_t)1 << (b & top);
		*flags = (*flags & ~CF) | ((a & bit) != 0);
		return operation == HY_X86_OPERATION_BTS ? a | bit : operation == HY_X86_OPERATION_BTR ? a & ~bit : a ^ bit;
	} else {
		return b; /* copies leave the flags alone */
	}
	result = low(result, bytes);
	if (is(operation, OF(INC) | OF(DEC)))
		changed = OTHERS;
	*flags = (*flags & ~changed) | (carries >> top & changed & CF) | (carries >> 3 & 1) << HY_X86_RFLAGS_AF_SHIFT |
		 ((carries >> top ^ carries >> (top - 1)) & 1) << HY_X86_RFLAGS_OF_SHIFT | (result >> top & 1) << HY_X86_RFLAGS_SF_SHIFT |
		 (uint64_t)(result == 0) << HY_X86_RFLAGS_ZF_SHIFT | (EVEN >> ((result ^ result >> 4) & 15) & 1) << HY_X86_RFLAGS_PF_SHIFT;
	return result;
}

/* Moves `bytes` between *value and guest memory at a linear address; `probe`: they could be moved. False: vcpu->exit says which memory is
 * not there, or is `nothing` where the guest takes a fault. */
static bool copy(struct hy_vcpu *vcpu, uint64_t linear, uint64_t *value, uint32_t bytes, uint32_t access, bool probe)
{
	for (uint32_t done = 0, part; done < bytes; done += part) {
		uint8_t *at = (uint8_t *)value + done;
		enum hy_status status;
		hy_gpa gpa;

		part = HY_FRAME_SIZE - (uint32_t)((linear + done) % HY_FRAME_SIZE);
		part = part < bytes - done ? part : bytes - done;
		vcpu->exit.reason = HY_EXIT_NOTHING;
		if (hy_port_translate(vcpu, linear + done, access, &gpa) != HY_OK)
			return false;
		status = access == HY_READ || probe ? hy_space_read(vcpu->space, gpa, at, part) :
						      hy_space_write(vcpu->space, gpa, at, part);
		if (status != HY_OK) {
			hy_exit_set_stage2_fault(&vcpu->exit, gpa, (uint8_t)access, false);
			return false;
		}
	}
	return true;
}

static uint64_t linear_address(struct hy_vcpu *vcpu, const struct hy_x86_insn *insn, uint32_t base, uint32_t segment)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t offset = (uint64_t)insn->displacement;
	bool wide = hy_x86_code_bits(ctx) == 64;

	if (base != HY_X86_NONE)
		offset += base == HY_X86_RIP ? ctx->rip + insn->length : hy_x86_gpr(ctx, base);
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

/* An element of a string instruction is done: what was loaded goes into memory, and the registers move. */
static void string_done(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded)
{
	uint64_t by = (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0 ? 0u - (uint64_t)insn->bytes : insn->bytes;
	bool moves = (insn->operation & OPERATION_MASK) == HY_X86_OPERATION_MOVS;

	if (insn->load && !copy(vcpu, insn->operand, &loaded, insn->bytes, HY_WRITE, false))
		return;
	put(vcpu, RDI, insn->reg, false, vcpu->ctx.rdi + by);
	if (moves)
		put(vcpu, RSI, insn->reg, false, vcpu->ctx.rsi + by);
	if ((insn->operation & REPEAT) != 0)
		put(vcpu, RCX, insn->reg, false, vcpu->ctx.rcx - 1);
}

uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	uint32_t operation = insn->operation & OPERATION_MASK;
	bool to_reg = (insn->operation & TO_REG) != 0, high = (insn->operation & HIGH) != 0;
	bool exchanges = operation == HY_X86_OPERATION_CMPXCHG;
	uint64_t a = loaded, b = insn->operand, flags = vcpu->ctx.rflags, result;

	if (to_reg || exchanges || operation == HY_X86_OPERATION_NEG) {
		a = to_reg ? insn->operand : exchanges ? get(vcpu, RAX, insn->bytes, false) : 0;
		b = loaded;
	} else if (operation == HY_X86_OPERATION_NOT) {
		b = ~loaded;
	}
	result = compute(operation, a, b, insn->bytes, &flags);
	if (exchanges)
		result = a == b ? insn->operand : loaded;
	if (!done)
		return result;
	vcpu->ctx.rflags = flags;
	if (to_reg && operation != HY_X86_OPERATION_CMP)
		put(vcpu, insn->reg, insn->bytes, high, result);
	else if (is(operation, OF(XCHG) | OF(XADD)))
		put(vcpu, insn->reg, insn->bytes, high, loaded);
	else if (exchanges && a != b)
		put(vcpu, RAX, insn->bytes, false, loaded);
	else if (is(operation, STRINGS))
		string_done(vcpu, insn, loaded);
	return result;
}

/* What an instruction whose memory operand is at a device does to it; false: nothing that accesses can do. */
static bool describe(struct hy_vcpu *vcpu, const struct hy_x86_insn *x86, bool write, struct hy_access_insn *insn)
{
	uint32_t operation = x86->operation;
	bool moves = operation == HY_X86_OPERATION_MOVS, string = is(operation, STRINGS), repeat = string && x86->repeat != 0;
	bool stores = moves ? write : !x86->to_reg && !is(operation, TESTS);
	bool loads = moves ? !write : x86->to_reg || !is(operation, OF(MOV) | OF(STOS));

	if (!x86->memory || x86->bytes == 0 || operation == 0 || operation > HY_X86_OPERATION_CMPXCHG || !(write ? stores : loads))
		return false;
	*insn = (struct hy_access_insn){
		.load = loads, .sign = operation == HY_X86_OPERATION_MOVSX, .bytes = x86->bytes, .reg_bytes = x86->reg_bytes,
		.reg = string ? x86->address_bytes : x86->reg, .reg2 = HY_INSN_NO_REG, .writeback_reg = HY_INSN_NO_REG,
		.length = repeat && get(vcpu, RCX, x86->address_bytes, false) != 1 ? 0 : x86->length,
		.update = (uint8_t)((loads ? HY_UPDATE_LOAD : 0) | (stores ? HY_UPDATE_STORE : 0)),
		.operation = (uint8_t)(operation | (x86->to_reg ? TO_REG : 0) | (x86->high ? HIGH : 0) | (repeat ? REPEAT : 0)),
		.operand = is(operation, OF(INC) | OF(DEC)) ? 1 : x86->immediate_bytes != 0 ? low(x86->immediate, x86->bytes) :
			   get(vcpu, x86->reg, x86->bytes, x86->high),
	};
	return true;
}

bool hy_x86_access(struct hy_vcpu *vcpu, hy_gpa gpa, bool write)
{
	struct hy_exit *exit = &vcpu->exit;
	struct hy_access_insn insn;
	struct hy_x86_insn x86;
	enum hy_x86_decoded decoded = hy_x86_read_insn(vcpu, &x86);
	bool moves = x86.operation == HY_X86_OPERATION_MOVS;
	uint32_t base = moves && !write ? RSI : x86.base, segment = x86.string != 0 && base == RDI ? ES : x86.segment;

	if (decoded == HY_X86_TOO_SHORT)
		return true;
	if (decoded == HY_X86_INVALID || !describe(vcpu, &x86, write, &insn) || gpa % HY_FRAME_SIZE + x86.bytes > HY_FRAME_SIZE ||
	    (linear_address(vcpu, &x86, base, segment) - gpa) % HY_FRAME_SIZE != 0) {
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

bool hy_x86_io_string(struct hy_vcpu *vcpu, uint16_t port)
{
	struct hy_x86_insn insn;
	bool write;

	if (hy_x86_read_insn(vcpu, &insn) != HY_X86_DECODED || insn.operation < HY_X86_OPERATION_INS)
		return true;
	write = insn.operation == HY_X86_OPERATION_OUTS;
	hy_exit_set_io_string(&vcpu->exit, port, insn.bytes, write, insn.repeat != 0,
			      linear_address(vcpu, &insn, insn.base, write ? insn.segment : ES),
			      (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0, insn.address_bytes, insn.base, RCX);
	vcpu->exit.advance = insn.length;
	return false;
}
