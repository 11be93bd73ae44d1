/* Generated from desc/arch/x86_64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/computed.h>

#include <halyard/arch/registers.h>
#include <halyard/arch/tables.h>
#include <halyard/bits.h>
#include <halyard/take.h>

/* What the parts of insn share. */
struct insn_values {
	const uint8_t *code, *at; /* the bytes, and the next one */
	uint64_t mode;
	uint64_t row;
	uint64_t opcode, seen, rex, vector, form, full;
};

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.prefixes: In any order, the last of a kind counts; REX only right
 * before the opcode (APM 3 1.2.1) */
static void insn_prefixes(struct insn_values *v, struct hy_x86_insn *out)
{
	for (;;) {
		v->opcode = hy_take(&v->at, 1);
		v->row = v->mode == 64 ? hy_x86_table_one_byte_64(v->opcode) : hy_x86_table_one_byte(v->opcode);
		if (hy_x86_row_role(v->row) < HY_X86_ROLE_ES)
			break;
		v->seen = v->seen | hy_shift_left(1, hy_x86_row_role(v->row));
		v->rex = hy_x86_row_role(v->row) == HY_X86_ROLE_REX ? v->opcode : 0;
		if (hy_x86_row_role(v->row) <= HY_X86_ROLE_GS)
			out->segment = (uint8_t)(hy_x86_row_role(v->row) - HY_X86_ROLE_ES);
		if (hy_x86_row_role(v->row) == HY_X86_ROLE_REP || hy_x86_row_role(v->row) == HY_X86_ROLE_REPNE)
			out->repeat = (uint8_t)hy_x86_row_role(v->row);
		if (v->at > v->code + HY_X86_INSN_BYTES)
			break;
	}
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.kind: What is VEX, EVEX or XOP may be an opcode of other modes, or of
 * what follows (APM 3 1.2.8) */
static void insn_kind(struct insn_values *v)
{
	uint64_t next;

	next = hy_peek(v->at, 1);
	v->vector = hy_x86_row_role(v->row) == HY_X86_ROLE_XOP ? (uint64_t)((next & 0x1f) >= 8)
		: (uint64_t)(hy_x86_row_role(v->row) >= HY_X86_ROLE_VEX2 && (v->mode == 64 || next >= 0xc0));
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.vector: The prefix says map and register bits, and takes no other
 * beside it but of segment and address size (APM 3 1.8 and 1.9; SDM 2 2.7) */
static void insn_vector(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t refused, payload, map, named, usual;

	refused = (uint64_t)(((hy_shift_right(v->seen, HY_X86_ROLE_OPERAND_SIZE) | hy_shift_right(v->seen, HY_X86_ROLE_LOCK)) & 1) != 0
		|| out->repeat != 0 || v->rex != 0);
	payload = hy_take(&v->at, 1);
	(void)hy_take(&v->at, hy_x86_row_role(v->row) == HY_X86_ROLE_EVEX ? 2 : (uint64_t)(hy_x86_row_role(v->row) != HY_X86_ROLE_VEX2));
	map = hy_x86_row_role(v->row) == HY_X86_ROLE_VEX2 ? 1 : (((hy_x86_row_role(v->row) - HY_X86_ROLE_VEX3) << 5)
		| (hy_x86_row_role(v->row) == HY_X86_ROLE_EVEX ? (payload & 0xf) : (payload & 0x1f)));
	v->rex = v->mode == 64 ? (((~payload >> 5) & 7) & (hy_x86_row_role(v->row) == HY_X86_ROLE_VEX2 ? 4 : 7)) : 0;
	v->opcode = hy_take(&v->at, 1);
	named = hy_x86_table_vector_maps((refused != 0) ? 0 : map);
	usual = hy_x86_table_vector_0f(v->opcode);
	v->row = hy_x86_row_role(named) == HY_X86_ROLE_MAP_0F ? usual : named;
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.map_0f: The opcode stands in the map of 0F (APM 3 tables) */
static void insn_map_0f(struct insn_values *v)
{
	v->opcode = hy_take(&v->at, 1);
	v->row = hy_x86_table_map_0f(v->opcode);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.map_0f38: Further maps, as regular as behind VEX (APM 3 A.1.2) */
static void insn_map_0f38(struct insn_values *v)
{
	v->opcode = hy_take(&v->at, 1);
	v->row = hy_x86_table_vector_maps(hy_x86_row_role(v->row) == HY_X86_ROLE_MAP_0F38 ? 2 : 3);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.modrm: ModRM, whose reg field is a register, or adds to the row (APM 3
 * 1.4.1) */
static void insn_modrm(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t added = 0;

	v->form = hy_take(&v->at, 1);
	out->reg = (uint8_t)(((v->form >> 3) & 7) | (((v->rex >> 2) & 1) << 3));
	out->rm = (uint8_t)((v->form & 7) | ((v->rex & 1) << 3));
	out->memory = v->form < 0xc0 && hy_x86_row_modrm(v->row) == HY_X86_MODRM_OPERAND;
	if (hy_x86_row_group(v->row) != 0)
		added = hy_x86_table_groups((hy_x86_row_group(v->row) << 3) | ((v->form >> 3) & 7));
	v->row = hy_x86_row_role(added) == HY_X86_ROLE_INVALID ? added : (v->row | added);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.address_size: Prefix and mode say how wide addresses are (APM 3 1.2.3) */
static void insn_address_size(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t narrow;

	narrow = hy_shift_right(v->seen, HY_X86_ROLE_ADDRESS_SIZE) & 1;
	out->address_bytes = (uint8_t)(v->mode == 64 ? ((narrow != 0) ? 4 : 8) : ((uint64_t)(v->mode == 16) != narrow ? 2 : 4));
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.address_16: The memory operand by 16 bits (APM 3 table 1-13) */
static void insn_address_16(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t registers, alone;

	registers = hy_x86_table_addresses_16(v->form & 7);
	alone = (uint64_t)(((v->form >> 6) & 3) == 0 && (v->form & 7) == 6);
	if (alone == 0)
		out->base = (uint8_t)hy_x86_row_first(registers);
	if (hy_x86_row_second(registers) != 0)
		out->index = (uint8_t)hy_x86_row_second(registers);
	out->displacement = (int64_t)hy_take_signed(&v->at, ((v->form >> 6) & 3) == 1 ? 1 : ((((v->form >> 6) & 3) == 2
		|| alone != 0) ? 2 : 0));
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.address: The memory operand by 32 or 64 bits, with SIB (APM 3 1.4.2) */
static void insn_address(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t sib = 0, number, low, absolute;

	if ((v->form & 7) == 4)
		sib = hy_take(&v->at, 1);
	number = ((sib >> 3) & 7) | (((v->rex >> 1) & 1) << 3);
	if ((v->form & 7) == 4 && number != 4)
		out->index = (uint8_t)number;
	out->shift = (uint8_t)((sib >> 6) & 3);
	low = (v->form & 7) == 4 ? (sib & 7) : (v->form & 7);
	absolute = (uint64_t)(((v->form >> 6) & 3) == 0 && low == 5);
	out->base = (uint8_t)((absolute == 0) ? (low | ((v->rex & 1) << 3)) : ((v->mode == 64
		&& (v->form & 7) == 5) ? HY_X86_INSN_NEXT_RIP : HY_X86_INSN_NONE));
	out->displacement = (int64_t)hy_take_signed(&v->at, ((v->form >> 6) & 3) == 1 ? 1 : ((((v->form >> 6) & 3) == 2
		|| absolute != 0) ? 4 : 0));
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.string: Memory at rSI or rDI (APM 3 1.2.6) */
static void insn_string(struct insn_values *v, struct hy_x86_insn *out)
{
	out->memory = true;
	out->base = (uint8_t)(hy_x86_row_string(v->row) == HY_X86_STRING_SOURCE ? 6 : 7);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.operands: Sizes of the operands, and what is done with them (APM 3
 * 1.2.2) */
static void insn_operands(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t said;

	said = (((v->rex >> 3) & 1) != 0) ? 8 : ((uint64_t)(v->mode == 16) != (hy_shift_right(v->seen, HY_X86_ROLE_OPERAND_SIZE) & 1) ? 2
		: 4);
	v->full = v->mode == 64 ? hy_x86_size_wide(hy_x86_row_size(v->row), said) : said;
	out->bytes = (uint8_t)((hy_x86_row_width(v->row) != 0
		&& (v->opcode & 1) == 0) ? 1 : hy_x86_size_bytes(hy_x86_row_size(v->row), v->full));
	out->reg_bytes = (uint8_t)hy_x86_operation_reg_bytes(hy_x86_row_operation(v->row), (uint64_t)out->bytes, v->full);
	out->operation = (uint8_t)hy_x86_row_operation(v->row);
	out->string = (uint8_t)hy_x86_row_string(v->row);
	out->to_reg = hy_x86_row_to_reg(v->row) != 0;
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.immediate: At the end of the instruction (APM 3 1.6) */
static void insn_immediate(struct insn_values *v, struct hy_x86_insn *out)
{
	uint64_t extracts;

	extracts = (uint64_t)((hy_shift_right(v->seen, HY_X86_ROLE_OPERAND_SIZE) & 1) != 0 || (uint64_t)out->repeat == HY_X86_ROLE_REPNE);
	out->immediate_bytes = (uint8_t)hy_x86_immediate_length(hy_x86_row_immediate(v->row), (uint64_t)out->bytes, v->full, extracts);
	out->immediate = hy_take_signed(&v->at, (uint64_t)out->immediate_bytes);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.offset: The address of a MOV with offset (APM 3 MOV) */
static void insn_offset(struct insn_values *v, struct hy_x86_insn *out)
{
	out->displacement = (int64_t)hy_take(&v->at, (uint64_t)out->address_bytes);
	out->memory = true;
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.high: Without REX, registers 4 to 7 of a byte are bits 15 to 8 of the
 * first four (APM 3 1.4.1) */
static void insn_high(struct hy_x86_insn *out)
{
	out->reg = (uint8_t)((uint64_t)out->reg & 3);
	out->high = true;
}

/* desc/arch/x86_64/instructions.yaml#computed.insn.parts.end: How long it is (APM 3 1.1) */
static void insn_end(struct insn_values *v, struct hy_x86_insn *out)
{
	out->length = (uint8_t)(v->at - v->code);
}

/* desc/arch/x86_64/instructions.yaml#computed.insn: An instruction as its bytes say it: no register and no memory is looked at.
 * Registers are numbered as they are encoded, rax rcx rdx rbx rsp rbp rsi rdi and r8 to r15, segments ES CS SS DS FS GS. (APM 3
 * 1.2) */
enum hy_x86_decoded hy_x86_insn_decode(const uint8_t *code, uint32_t count, uint32_t mode, struct hy_x86_insn *out)
{
	uint8_t string[56] = {0}; /* zeros behind the bytes that there are, further than anything reaches */
	struct insn_values v = {.code = string, .at = string, .mode = mode};

	*out = (struct hy_x86_insn){.segment = HY_X86_INSN_NONE, .base = HY_X86_INSN_NONE, .index = HY_X86_INSN_NONE};
	if (count >= HY_X86_INSN_BYTES)
		__builtin_memcpy(string, code, HY_X86_INSN_BYTES); /* a size that is known: no call */
	else
		__builtin_memcpy(string, code, count);
	insn_prefixes(&v, out);
	insn_kind(&v);
	if (v.vector != 0)
		insn_vector(&v, out);
	if (hy_x86_row_role(v.row) == HY_X86_ROLE_MAP_0F)
		insn_map_0f(&v);
	if (hy_x86_row_role(v.row) == HY_X86_ROLE_MAP_0F38 || hy_x86_row_role(v.row) == HY_X86_ROLE_MAP_0F3A)
		insn_map_0f38(&v);
	if (hy_x86_row_modrm(v.row) != HY_X86_MODRM_NONE)
		insn_modrm(&v, out);
	insn_address_size(&v, out);
	if (out->memory && out->address_bytes == 2)
		insn_address_16(&v, out);
	if (out->memory && out->address_bytes != 2)
		insn_address(&v, out);
	if (hy_x86_row_string(v.row) != HY_X86_STRING_NONE)
		insn_string(&v, out);
	insn_operands(&v, out);
	if (hy_x86_row_immediate(v.row) != HY_X86_IMMEDIATE_NONE)
		insn_immediate(&v, out);
	if (hy_x86_row_immediate(v.row) == HY_X86_IMMEDIATE_OFFSET)
		insn_offset(&v, out);
	if (out->reg_bytes == 1 && v.rex == 0 && (uint64_t)out->reg >= 4)
		insn_high(out);
	insn_end(&v, out);
	if (v.at > v.code + count && count < HY_X86_INSN_BYTES)
		return HY_X86_TOO_SHORT;
	return hy_x86_row_role(v.row) == HY_X86_ROLE_INVALID || v.at > v.code + HY_X86_INSN_BYTES ? HY_X86_INVALID : HY_X86_DECODED;
}

/* desc/arch/x86_64/instructions.yaml#computed.addresses: Linear addresses of an instruction's operands (APM 2 1.2) */
void hy_x86_addresses(const struct hy_x86_context *ctx, const struct hy_x86_insn *insn, uint32_t mode, struct hy_x86_addresses *out)
{
	uint64_t mask, base, offset, usual, chosen = 0, limit, extra;

	*out = (struct hy_x86_addresses){0};
	mask = hy_shift_right(0xffffffffffffffff, (0 - ((uint64_t)insn->address_bytes * 8)) & 63);
	base = (uint64_t)insn->base == HY_X86_INSN_NEXT_RIP ? (ctx->rip + (uint64_t)insn->length) : hy_x86_gpr(ctx, (uint64_t)insn->base);
	offset = (base + hy_shift_left(hy_x86_gpr(ctx, (uint64_t)insn->index), (uint64_t)insn->shift & 3) + (uint64_t)insn->displacement)
		& mask;
	usual = (insn->base == 4 || insn->base == 5) ? ctx->ss_base : ctx->ds_base;
	if (mode != 64 || (uint64_t)insn->segment != HY_X86_INSN_NONE)
		chosen = insn->segment == 0 ? ctx->es_base : (insn->segment == 1 ? ctx->cs_base : (insn->segment == 2 ? ctx->ss_base
			: (insn->segment == 3 ? ctx->ds_base : (insn->segment == 4 ? ctx->fs_base : (insn->segment == 5 ? ctx->gs_base
			: usual)))));
	limit = mode == 64 ? 0xffffffffffffffff : 0xffffffff;
	extra = ((uint64_t)insn->string == HY_X86_STRING_NONE
		|| (uint64_t)insn->string == HY_X86_STRING_SOURCE) ? chosen : (mode == 64 ? 0 : ctx->es_base);
	out->memory = (offset + extra) & limit;
	if ((uint64_t)insn->string == HY_X86_STRING_BOTH)
		out->source = ((ctx->rsi & mask) + chosen) & limit;
}

/* desc/arch/x86_64/instructions.yaml#computed.device_access: What an instruction whose memory operand is at a device does to it.
 * `operation` is packed for `effect`; `reg` of a string instruction is the bytes of its address registers, `operand` of MOVS the
 * address of its other operand. (APM 3 3) */
bool hy_x86_device_access(const struct hy_x86_context *ctx, const struct hy_x86_insn *insn, const struct hy_x86_addresses *linear, uint64_t address,
	bool write, struct hy_access_insn *out)
{
	uint64_t row, to_reg, stores, mask, string, repeated, moves, device;

	*out = (struct hy_access_insn){.reg2 = HY_INSN_NO_REG, .writeback_reg = HY_INSN_NO_REG};
	row = (uint64_t)(((uint64_t)insn->operation & 0x1f) << 18);
	to_reg = (uint64_t)insn->to_reg;
	out->load = hy_x86_operation_loads(hy_x86_row_operation(row), to_reg, (uint64_t)write) != 0;
	stores = hy_x86_operation_stores(hy_x86_row_operation(row), to_reg, (uint64_t)write);
	out->update = (uint8_t)((uint64_t)out->load | (stores << 1));
	out->sign = (uint64_t)insn->operation == HY_X86_OPERATION_MOVSX;
	out->bytes = (uint8_t)insn->bytes;
	out->reg_bytes = (uint8_t)insn->reg_bytes;
	mask = hy_shift_right(0xffffffffffffffff, (0 - ((uint64_t)insn->bytes * 8)) & 63);
	string = (uint64_t)((uint64_t)insn->string != HY_X86_STRING_NONE);
	repeated = (uint64_t)(string != 0 && insn->repeat != 0);
	out->reg = (uint8_t)((string != 0) ? (uint64_t)insn->address_bytes : (uint64_t)insn->reg);
	out->length = (uint8_t)((repeated != 0 && (ctx->rcx & hy_shift_right(0xffffffffffffffff, (0 - ((uint64_t)insn->address_bytes * 8))
		& 63)) != 1) ? 0 : (uint64_t)insn->length);
	out->operation = (uint8_t)((uint64_t)insn->operation | ((uint64_t)insn->to_reg << 5) | ((uint64_t)insn->high << 6)
		| (repeated << 7));
	moves = (uint64_t)((uint64_t)insn->operation == HY_X86_OPERATION_MOVS);
	device = (moves != 0 && !write) ? linear->source : linear->memory;
	out->operand = (moves != 0) ? (write ? linear->source : linear->memory) : ((insn->immediate_bytes != 0 ? insn->immediate
		: hy_shift_right(hy_x86_gpr(ctx, (uint64_t)insn->reg), insn->high ? 8 : 0)) & mask);
	return insn->memory && out->bytes != 0 && (write ? (stores != 0) : out->load)
		&& ((address & 0xfff) + (uint64_t)out->bytes) <= 0x1000 && ((device - address) & 0xfff) == 0;
}

/* What the parts of effect share. */
struct effect_values {
	const struct hy_x86_context *ctx;
	uint64_t kind;
	uint64_t bytes;
	uint64_t number;
	uint64_t operand;
	uint64_t loaded;
	uint64_t row;
	uint64_t to_reg, mask, a, value;
};

/* desc/arch/x86_64/instructions.yaml#computed.effect.parts.value: The result and the flags (APM 3 3) */
static void effect_value(struct effect_values *v, struct hy_x86_effect *out)
{
	uint64_t b, carry, accumulator, bit, carries, top, low, status;

	v->row = (uint64_t)(((v->kind & 0x1f) & 0x1f) << 18);
	v->to_reg = (v->kind >> 5) & 1;
	v->mask = hy_shift_right(0xffffffffffffffff, (0 - (v->bytes * 8)) & 63);
	v->a = (v->to_reg != 0) ? v->operand : v->loaded;
	b = (v->to_reg != 0) ? v->loaded : v->operand;
	carry = v->ctx->rflags & 1;
	accumulator = v->ctx->rax & v->mask;
	bit = hy_shift_left(1, b & ((v->bytes * 8) - 1));
	v->value = hy_x86_operation_value(hy_x86_row_operation(v->row), v->a, b, carry, bit, accumulator) & v->mask;
	out->stored = hy_x86_operation_stored(hy_x86_row_operation(v->row), v->a, b, v->value);
	carries = hy_x86_operation_carries(hy_x86_row_operation(v->row), v->a, b, v->value, bit, accumulator);
	top = (v->bytes * 8) - 1;
	low = v->value ^ (v->value >> 4);
	status = (hy_shift_right(carries, top) & 1) | (((carries >> 3) & 1) << 4) | ((uint64_t)(v->value == 0) << 6)
		| ((hy_shift_right(v->value, top) & 1) << 7) | (((hy_shift_right(carries, top) ^ hy_shift_right(carries, top - 1))
		& 1) << 11) | ((hy_shift_right(0x9669, low & 0xf) & 1) << 2);
	out->flags = (v->ctx->rflags & ~hy_x86_operation_flags(hy_x86_row_operation(v->row))) | (status
		& hy_x86_operation_flags(hy_x86_row_operation(v->row)));
	out->copies = hy_x86_row_operation(v->row) == HY_X86_OPERATION_MOVS;
	out->string = out->copies || hy_x86_row_operation(v->row) == HY_X86_OPERATION_STOS;
}

/* desc/arch/x86_64/instructions.yaml#computed.effect.parts.register: The register that an operation defines: 32 bits clear the
 * upper half, fewer keep all others (APM 3 1.1) */
static void effect_register(struct effect_values *v, struct hy_x86_effect *out)
{
	uint64_t shift, result, kept;

	out->reg = (uint8_t)((hy_x86_operation_defines(hy_x86_row_operation(v->row), v->to_reg) != 0) ? v->number : 0);
	shift = (hy_x86_operation_defines(hy_x86_row_operation(v->row), v->to_reg) != 0 && ((v->kind >> 6) & 1) != 0) ? 8 : 0;
	result = (hy_x86_operation_defines(hy_x86_row_operation(v->row), v->to_reg) != 0)
		? hy_x86_operation_reg(hy_x86_row_operation(v->row), v->a, v->value) : v->loaded;
	kept = v->bytes < 4 ? ~hy_shift_left(v->mask, shift) : 0;
	out->written = (hy_x86_gpr(v->ctx, (uint64_t)out->reg) & kept) | hy_shift_left(result & v->mask, shift);
}

/* desc/arch/x86_64/instructions.yaml#computed.effect.parts.string: Registers of a string instruction (APM 3 1.2.6) */
static void effect_string(struct effect_values *v, struct hy_x86_effect *out)
{
	uint64_t by, address, rest;

	by = (((v->ctx->rflags >> 10) & 1) != 0) ? (0 - v->bytes) : v->bytes;
	address = hy_shift_right(0xffffffffffffffff, (0 - (v->number * 8)) & 63);
	rest = v->number < 4 ? ~address : 0;
	out->source = out->copies ? ((v->ctx->rsi & rest) | ((v->ctx->rsi + by) & address)) : v->ctx->rsi;
	out->destination = (v->ctx->rdi & rest) | ((v->ctx->rdi + by) & address);
	out->left = (((v->kind >> 7) & 1) != 0) ? ((v->ctx->rcx & rest) | ((v->ctx->rcx - 1) & address)) : v->ctx->rcx;
}

/* desc/arch/x86_64/instructions.yaml#computed.effect: What becomes of an operation on a value of a device, and of registers (APM
 * 3 3) */
void hy_x86_effect(const struct hy_x86_context *ctx, uint8_t kind, uint8_t bytes, uint8_t number, uint64_t operand,
	uint64_t loaded, struct hy_x86_effect *out)
{
	struct effect_values v = {.kind = kind, .bytes = bytes, .number = number, .operand = operand, .loaded = loaded, .ctx = ctx};

	*out = (struct hy_x86_effect){.reg = HY_X86_EFFECT_NONE};
	effect_value(&v, out);
	if (hy_x86_operation_defines(hy_x86_row_operation(v.row), v.to_reg) != 0 || (hy_x86_row_operation(v.row) == HY_X86_OPERATION_CMPXCHG
		&& v.value != 0))
		effect_register(&v, out);
	if (out->string)
		effect_string(&v, out);
}

/* What the parts of raised share. */
struct raised_values {
	const struct hy_x86_context *ctx;
	uint64_t vector;
	uint64_t error;
	uint64_t later;
	uint64_t earlier_weight;
};

/* desc/arch/x86_64/instructions.yaml#computed.raised.parts.before: What is under way (APM 2 15.20) */
static void raised_before(struct raised_values *v, struct hy_x86_raised *out)
{
	uint64_t under, kind, number, earlier;

	under = (v->ctx->event >> 31) & 1;
	kind = (v->ctx->event >> 8) & 7;
	number = v->ctx->event & 0xff;
	earlier = hy_x86_table_exceptions(number);
	v->later = hy_x86_table_exceptions(v->vector);
	v->earlier_weight = (under != 0 && kind == 3) ? hy_x86_row_weight(earlier) : HY_X86_WEIGHT_BENIGN;
	out->waits = under != 0 && (kind == 0 || kind == 2);
}

/* desc/arch/x86_64/instructions.yaml#computed.raised.parts.both: What both come to (APM 2 table 8-6) */
static void raised_both(struct raised_values *v, struct hy_x86_raised *out)
{
	uint64_t contributes, faults, doubled, outcome, row, with_code, pushed;

	contributes = (uint64_t)(hy_x86_row_weight(v->later) == HY_X86_WEIGHT_CONTRIBUTORY);
	faults = (uint64_t)(hy_x86_row_weight(v->later) == HY_X86_WEIGHT_PAGE_FAULT);
	out->too_many = v->earlier_weight == HY_X86_WEIGHT_DOUBLE_FAULT && (contributes != 0 || faults != 0);
	doubled = (uint64_t)((v->earlier_weight == HY_X86_WEIGHT_CONTRIBUTORY && contributes != 0)
		|| (v->earlier_weight == HY_X86_WEIGHT_PAGE_FAULT && (contributes != 0 || faults != 0)));
	outcome = (doubled != 0) ? 8 : v->vector;
	row = hy_x86_table_exceptions(outcome);
	with_code = (uint64_t)(hy_x86_row_has_error(row) != 0 && (v->ctx->cr0 & 1) != 0);
	pushed = (doubled != 0) ? 0 : v->error;
	out->injected = outcome | 0x300 | (with_code << 11) | 0x80000000 | ((with_code != 0) ? (pushed << 32) : 0);
}

/* desc/arch/x86_64/instructions.yaml#computed.raised: An exception beside the event that is under way: which one comes of them,
 * and whether an interrupt waits again. (APM 2 8.2.9) */
void hy_x86_raised(const struct hy_x86_context *ctx, uint8_t vector, uint64_t error, struct hy_x86_raised *out)
{
	struct raised_values v = {.vector = vector, .error = error, .ctx = ctx};

	*out = (struct hy_x86_raised){0};
	raised_before(&v, out);
	raised_both(&v, out);
}
/* crc32 e20004e8 */
