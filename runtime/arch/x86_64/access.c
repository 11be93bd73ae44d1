/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to devices by instructions that do more than the hardware tells. */
#include "access.h"
#include "port.h"

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

/* The flags that a result of `bytes` has. */
static uint64_t flags_of(uint64_t value, uint64_t carries, uint32_t bytes)
{
	uint32_t top = 8 * bytes - 1;

	return (carries >> top & 1) | (carries >> 3 & 1) << HY_X86_RFLAGS_AF_SHIFT | (uint64_t)(value == 0) << HY_X86_RFLAGS_ZF_SHIFT |
	       ((carries >> top ^ carries >> (top - 1)) & 1) << HY_X86_RFLAGS_OF_SHIFT | (value >> top & 1) << HY_X86_RFLAGS_SF_SHIFT |
	       (UINT64_C(0x9669) >> ((value ^ value >> 4) & 15) & 1) << HY_X86_RFLAGS_PF_SHIFT; /* bit n: n has an even number of ones */
}

static uint64_t linear_address(struct hy_vcpu *vcpu, const struct hy_x86_insn *insn, uint32_t base, uint32_t segment)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t offset = (uint64_t)insn->displacement;
	bool wide = hy_x86_code_bits(ctx) == 64;

	if (base != HY_X86_INSN_NONE)
		offset += base == HY_X86_INSN_RIP ? ctx->rip + insn->length : hy_x86_gpr(ctx, base);
	if (insn->index != HY_X86_INSN_NONE)
		offset += hy_x86_gpr(ctx, insn->index) << insn->shift;
	offset = low(offset, insn->address_bytes);
	if (segment == HY_X86_INSN_NONE)
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

	if (insn->load && !hy_mmio_copy(vcpu, insn->operand, &loaded, insn->bytes, HY_WRITE, false))
		return;
	put(vcpu, RDI, insn->reg, false, vcpu->ctx.rdi + by);
	if (moves)
		put(vcpu, RSI, insn->reg, false, vcpu->ctx.rsi + by);
	if ((insn->operation & REPEAT) != 0)
		put(vcpu, RCX, insn->reg, false, vcpu->ctx.rcx - 1);
}

uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	uint32_t operation = insn->operation & OPERATION_MASK, bytes = insn->bytes;
	bool to_reg = (insn->operation & TO_REG) != 0, high = (insn->operation & HIGH) != 0;
	uint64_t a = to_reg ? insn->operand : loaded, b = to_reg ? loaded : insn->operand, accumulator = get(vcpu, RAX, bytes, false);
	uint64_t *flags = &vcpu->ctx.rflags, changes = hy_x86_operation_flags(operation), bit = (uint64_t)1 << (b & (8 * bytes - 1));
	uint64_t value = low(hy_x86_operation_value(operation, a, b, *flags & 1, bit, accumulator), bytes);
	uint64_t stored = hy_x86_operation_stored(operation, a, b, value);

	if (!done)
		return stored;
	*flags = (*flags & ~changes) | (flags_of(value, hy_x86_operation_carries(operation, a, b, value, bit, accumulator), bytes) & changes);
	if (hy_x86_operation_defines(operation, to_reg) != 0)
		put(vcpu, insn->reg, bytes, high, hy_x86_operation_reg(operation, a, value));
	else if (operation == HY_X86_OPERATION_CMPXCHG && value != 0)
		put(vcpu, RAX, bytes, false, loaded);
	else if (operation == HY_X86_OPERATION_MOVS || operation == HY_X86_OPERATION_STOS)
		string_done(vcpu, insn, loaded);
	return stored;
}

/* What an instruction whose memory operand is at a device does to it; false: nothing that accesses can do. */
static bool describe(struct hy_vcpu *vcpu, const struct hy_x86_insn *x86, bool write, struct hy_access_insn *insn)
{
	uint32_t operation = x86->operation;
	bool string = x86->string != HY_X86_STRING_NONE, repeat = string && x86->repeat != 0;
	bool loads = hy_x86_operation_loads(operation, x86->to_reg, write) != 0;
	bool stores = hy_x86_operation_stores(operation, x86->to_reg, write) != 0;

	if (!x86->memory || x86->bytes == 0 || !(write ? stores : loads))
		return false;
	*insn = (struct hy_access_insn){
		.load = loads, .sign = operation == HY_X86_OPERATION_MOVSX, .bytes = x86->bytes, .reg_bytes = x86->reg_bytes,
		.reg = string ? x86->address_bytes : x86->reg, .reg2 = HY_INSN_NO_REG, .writeback_reg = HY_INSN_NO_REG,
		.length = repeat && get(vcpu, RCX, x86->address_bytes, false) != 1 ? 0 : x86->length,
		.update = (uint8_t)((loads ? HY_UPDATE_LOAD : 0) | (stores ? HY_UPDATE_STORE : 0)),
		.operation = (uint8_t)(operation | (x86->to_reg ? TO_REG : 0) | (x86->high ? HIGH : 0) | (repeat ? REPEAT : 0)),
		.operand = x86->immediate_bytes != 0 ? low(x86->immediate, x86->bytes) :
			   get(vcpu, x86->reg, x86->bytes, x86->high),
	};
	return true;
}

/* False: vcpu->exit says what it is, a stage2_fault where no device can answer; true: the guest shall run it again, or take its own fault. */
bool hy_x86_access(struct hy_vcpu *vcpu, uint64_t gpa, uint64_t is_write)
{
	bool write = is_write != 0;
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

		if (!hy_mmio_copy(vcpu, other, &insn.operand, x86.bytes, write ? HY_READ : HY_WRITE, !write))
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

bool hy_x86_io_string(struct hy_vcpu *vcpu, uint64_t port)
{
	struct hy_x86_insn insn;
	bool write;

	if (hy_x86_read_insn(vcpu, &insn) != HY_X86_DECODED || insn.operation < HY_X86_OPERATION_INS)
		return true;
	write = insn.operation == HY_X86_OPERATION_OUTS;
	hy_exit_set_io_string(&vcpu->exit, (uint16_t)port, insn.bytes, write, insn.repeat != 0,
			      linear_address(vcpu, &insn, insn.base, write ? insn.segment : ES),
			      (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0, insn.address_bytes, insn.base, RCX);
	vcpu->exit.advance = insn.length;
	return false;
}
