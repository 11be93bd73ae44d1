/* SPDX-License-Identifier: Apache-2.0 */
/* What an instruction is, by the tables of instructions.yaml. */
#include "decode.h"

struct decoder {
	uint8_t bytes[40]; /* zeros behind those that there are, further than anything reaches */
	uint32_t at, mode;
	uint32_t prefixes; /* bit 1 << role for each */
	uint8_t rex, opcode;
	struct hy_x86_insn *insn;
};

/* At most 8 bytes. Those that are not there are 0, which ends every loop; the last step looks whether there were any. */
static uint64_t take(struct decoder *d, uint32_t bytes)
{
	uint64_t value;

	__builtin_memcpy(&value, d->bytes + d->at, sizeof(value)); /* one instruction: the host is an x86 too */
	d->at += bytes;
	return bytes == 0 ? 0 : value & UINT64_MAX >> (64 - 8 * bytes);
}

static int64_t take_signed(struct decoder *d, uint32_t bytes)
{
	uint32_t shift = bytes == 0 ? 0 : 64 - 8 * bytes;

	return (int64_t)(take(d, bytes) << shift) >> shift;
}

static bool has(const struct decoder *d, uint32_t role)
{
	return (d->prefixes >> role & 1) != 0;
}

/* Prefixes come in any order, the last of a kind counts; REX only right before the opcode. */
static uint32_t take_prefixes(struct decoder *d)
{
	for (;;) {
		uint32_t row, role;

		d->opcode = (uint8_t)take(d, 1);
		row = d->mode == 64 ? hy_x86_table_one_byte_64(d->opcode) : hy_x86_table_one_byte(d->opcode);
		role = hy_x86_row_role(row);
		if (role < HY_X86_ROLE_ES)
			return row;
		d->prefixes |= 1u << role;
		d->rex = role == HY_X86_ROLE_REX ? d->opcode : 0;
		if (role <= HY_X86_ROLE_GS)
			d->insn->segment = (uint8_t)(role - HY_X86_ROLE_ES);
		else if (role == HY_X86_ROLE_REPNE || role == HY_X86_ROLE_REP)
			d->insn->repeat = (uint8_t)role;
	}
}

/* VEX, EVEX and XOP: the prefix says map and register bits, and takes no other prefix beside it but of segment and address size. */
static uint32_t take_vector(struct decoder *d, uint32_t role)
{
	uint32_t first = (uint32_t)take(d, 1), map = 1, row;
	bool invalid = has(d, HY_X86_ROLE_OPERAND_SIZE) || has(d, HY_X86_ROLE_LOCK) || d->insn->repeat != 0 || d->rex != 0;

	if (role != HY_X86_ROLE_VEX2) {
		map = (role - HY_X86_ROLE_VEX3) << 5 | (first & (role == HY_X86_ROLE_EVEX ? 0xf : 0x1f));
		take(d, 1);
	}
	if (role == HY_X86_ROLE_EVEX)
		take(d, 1);
	d->rex = (uint8_t)(d->mode == 64 ? ~first >> 5 & (role == HY_X86_ROLE_VEX2 ? 4 : 7) : 0);
	d->opcode = (uint8_t)take(d, 1);
	row = invalid ? hy_x86_table_vector_maps(0) : hy_x86_table_vector_maps(map);
	return hy_x86_row_role(row) == HY_X86_ROLE_MAP_0F ? hy_x86_table_vector_0f(d->opcode) : row;
}

static uint32_t take_opcode(struct decoder *d)
{
	uint32_t row = take_prefixes(d), role = hy_x86_row_role(row);
	uint8_t next = d->bytes[d->at];

	if (role == HY_X86_ROLE_XOP ? (next & 0x1f) >= 8 : role >= HY_X86_ROLE_VEX2 && (d->mode == 64 || next >= 0xc0))
		return take_vector(d, role);
	if (role == HY_X86_ROLE_MAP_0F) {
		d->opcode = (uint8_t)take(d, 1);
		row = hy_x86_table_map_0f(d->opcode);
	}
	role = hy_x86_row_role(row);
	if (role == HY_X86_ROLE_MAP_0F38 || role == HY_X86_ROLE_MAP_0F3A) { /* as regular as behind VEX */
		take(d, 1);
		row = hy_x86_table_vector_maps(role == HY_X86_ROLE_MAP_0F38 ? 2 : 3);
	}
	return row;
}

/* The memory operand that ModRM, SIB and displacement say. */
static void take_memory(struct decoder *d, uint32_t mod, uint32_t rm)
{
	static const uint8_t base_16[] = {3, 3, 5, 5, 6, 7, 5, 3}, index_16[] = {6, 7, 6, 7};
	struct hy_x86_insn *insn = d->insn;
	uint32_t bytes = mod == 1 ? 1 : mod == 0 ? 0 : insn->address_bytes == 2 ? 2 : 4;
	uint32_t absolute = insn->address_bytes == 2 ? 6 : 5, low = rm;

	if (insn->address_bytes == 2) {
		insn->base = base_16[rm];
		insn->index = rm < 4 ? index_16[rm] : HY_X86_NONE;
	} else {
		if (rm == 4) {
			uint32_t sib = (uint32_t)take(d, 1), index = (sib >> 3 & 7) | (d->rex & 2u) << 2;

			low = sib & 7;
			insn->index = index == 4 ? HY_X86_NONE : (uint8_t)index;
			insn->shift = (uint8_t)(sib >> 6);
		}
		insn->base = (uint8_t)(low | (d->rex & 1u) << 3);
	}
	if (mod == 0 && low == absolute) {
		insn->base = d->mode == 64 && rm == 5 ? HY_X86_RIP : HY_X86_NONE;
		bytes = insn->address_bytes == 2 ? 2 : 4;
	}
	insn->displacement = take_signed(d, bytes);
	insn->memory = true;
}

/* ModRM and what it says; answers the row with what its reg field adds. */
static uint32_t take_modrm(struct decoder *d, uint32_t row)
{
	uint32_t modrm, group = hy_x86_row_group(row), added;

	if (hy_x86_row_modrm(row) == HY_X86_MODRM_NONE)
		return row;
	modrm = (uint32_t)take(d, 1);
	d->insn->reg = (uint8_t)((modrm >> 3 & 7) | (d->rex & 4u) << 1);
	if (modrm < 0xc0 && hy_x86_row_modrm(row) == HY_X86_MODRM_OPERAND)
		take_memory(d, modrm >> 6, modrm & 7);
	added = group == 0 ? 0 : hy_x86_table_groups(group << 3 | (modrm >> 3 & 7));
	return hy_x86_row_role(added) == HY_X86_ROLE_INVALID ? added : row | added;
}

/* Sizes of the operands, then the immediate. */
static void take_immediate(struct decoder *d, uint32_t row)
{
	struct hy_x86_insn *insn = d->insn;
	uint32_t size = hy_x86_row_size(row), kind = hy_x86_row_immediate(row);
	uint64_t full = (d->rex & 8) != 0 ? 8 : (d->mode == 16) != has(d, HY_X86_ROLE_OPERAND_SIZE) ? 2 : 4, bytes;
	bool extracts = has(d, HY_X86_ROLE_OPERAND_SIZE) || insn->repeat == HY_X86_ROLE_REPNE;

	if (d->mode == 64)
		full = hy_x86_size_wide(size, full);
	bytes = hy_x86_row_width(row) != 0 && (d->opcode & 1) == 0 ? 1 : hy_x86_size_bytes(size, full);
	insn->bytes = (uint8_t)bytes;
	insn->reg_bytes = (uint8_t)hy_x86_operation_reg_bytes(insn->operation, bytes, full);
	insn->immediate_bytes = (uint8_t)hy_x86_immediate_length(kind, bytes, full, extracts);
	insn->immediate = (uint64_t)take_signed(d, insn->immediate_bytes);
	if (kind == HY_X86_IMMEDIATE_OFFSET) {
		insn->displacement = (int64_t)take(d, insn->address_bytes);
		insn->memory = true;
	}
}

enum hy_x86_decoded hy_x86_insn_decode(const uint8_t *bytes, uint32_t count, uint32_t mode, struct hy_x86_insn *insn)
{
	struct decoder d = {.mode = mode, .insn = insn};
	uint32_t row;
	bool narrow;

	*insn = (struct hy_x86_insn){.segment = HY_X86_NONE, .base = HY_X86_NONE, .index = HY_X86_NONE};
	if (count == HY_X86_INSN_BYTES)
		__builtin_memcpy(d.bytes, bytes, HY_X86_INSN_BYTES); /* a size that is known: no call */
	else
		__builtin_memcpy(d.bytes, bytes, count);
	row = take_opcode(&d);
	narrow = has(&d, HY_X86_ROLE_ADDRESS_SIZE);
	insn->address_bytes = mode == 64 ? (narrow ? 4 : 8) : (mode == 16) != narrow ? 2 : 4;
	row = take_modrm(&d, row);
	insn->operation = (uint8_t)hy_x86_row_operation(row);
	insn->string = (uint8_t)hy_x86_row_string(row);
	insn->to_reg = hy_x86_row_to_reg(row) != 0;
	if (insn->string != HY_X86_STRING_NONE) {
		insn->memory = true;
		insn->base = insn->string == HY_X86_STRING_SOURCE ? 6 : 7;
	}
	take_immediate(&d, row);
	insn->length = (uint8_t)d.at;
	if (insn->reg_bytes == 1 && d.rex == 0 && insn->reg >= 4) {
		insn->reg &= 3;
		insn->high = true;
	}
	if (d.at > count && count < HY_X86_INSN_BYTES)
		return HY_X86_TOO_SHORT;
	return hy_x86_row_role(row) == HY_X86_ROLE_INVALID || d.at > HY_X86_INSN_BYTES ? HY_X86_INVALID : HY_X86_DECODED;
}
