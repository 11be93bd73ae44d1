/* SPDX-License-Identifier: Apache-2.0 */
/* Reads records of a mode and 15 bytes from standard input, decodes each with hy_x86_insn_decode and with capstone, and writes a line where
 * they differ, where one of them sees no instruction, and now and then: mode, bytes, our length, capstone's, what differs, what capstone
 * calls it. The last line counts: instructions, those whose operand was compared. */
#include <halyard/arch/computed.h>
#include <halyard/arch/tables.h>

#include <capstone/capstone.h>
#include <stdio.h>
#include <string.h>

static const x86_reg registers[3][16] = {
	{X86_REG_AX, X86_REG_CX, X86_REG_DX, X86_REG_BX, X86_REG_SP, X86_REG_BP, X86_REG_SI, X86_REG_DI, X86_REG_R8W, X86_REG_R9W,
	 X86_REG_R10W, X86_REG_R11W, X86_REG_R12W, X86_REG_R13W, X86_REG_R14W, X86_REG_R15W},
	{X86_REG_EAX, X86_REG_ECX, X86_REG_EDX, X86_REG_EBX, X86_REG_ESP, X86_REG_EBP, X86_REG_ESI, X86_REG_EDI, X86_REG_R8D, X86_REG_R9D,
	 X86_REG_R10D, X86_REG_R11D, X86_REG_R12D, X86_REG_R13D, X86_REG_R14D, X86_REG_R15D},
	{X86_REG_RAX, X86_REG_RCX, X86_REG_RDX, X86_REG_RBX, X86_REG_RSP, X86_REG_RBP, X86_REG_RSI, X86_REG_RDI, X86_REG_R8, X86_REG_R9,
	 X86_REG_R10, X86_REG_R11, X86_REG_R12, X86_REG_R13, X86_REG_R14, X86_REG_R15},
};
static const x86_reg segments[6] = {X86_REG_ES, X86_REG_CS, X86_REG_SS, X86_REG_DS, X86_REG_FS, X86_REG_GS};

static x86_reg address_register(const struct hy_x86_insn *insn, uint8_t number)
{
	if (number == HY_X86_INSN_NONE)
		return X86_REG_INVALID;
	if (number == HY_X86_INSN_NEXT_RIP)
		return insn->address_bytes == 4 ? X86_REG_EIP : X86_REG_RIP;
	return registers[insn->address_bytes >> 2][number];
}

/* The memory operand that the decoder speaks of: where there are two, that at rDI, which CMPS has behind the other. */
static const cs_x86_op *memory_operand(const cs_insn *insn)
{
	const cs_x86 *x86 = &insn->detail->x86;
	const cs_x86_op *found = NULL;

	for (int n = 0; n < x86->op_count; n++)
		if (x86->operands[n].type == X86_OP_MEM && (found == NULL || strstr(insn->mnemonic, "cmps") != NULL))
			found = &x86->operands[n];
	return found;
}

static int64_t cut(int64_t value, uint32_t bytes)
{
	return (int64_t)((uint64_t)value << (64 - 8 * bytes)) >> (64 - 8 * bytes);
}

static const char *difference(const struct hy_x86_insn *insn, const cs_x86 *x86, const cs_x86_op *op)
{
	static char text[256];
	x86_reg none = X86_REG_INVALID;

	text[0] = 0;
	if (op->mem.base != address_register(insn, insn->base))
		strcat(text, "base ");
	if (op->mem.index != address_register(insn, insn->index) && op->mem.index != X86_REG_EIZ && op->mem.index != X86_REG_RIZ)
		strcat(text, "index ");
	if (insn->index != HY_X86_INSN_NONE && op->mem.scale != 1 << insn->shift)
		strcat(text, "scale ");
	if (cut(op->mem.disp, insn->address_bytes) != cut(insn->displacement, insn->address_bytes))
		strcat(text, "displacement ");
	if (insn->string == HY_X86_STRING_NONE && op->mem.segment != (insn->segment == HY_X86_INSN_NONE ? none : segments[insn->segment]))
		strcat(text, "segment ");
	if (insn->bytes != 0 && insn->bytes != op->size)
		strcat(text, "size ");
	if (x86->addr_size != insn->address_bytes)
		strcat(text, "address ");
	return text;
}

static void report(uint32_t mode, const uint8_t *bytes, uint32_t ours, uint32_t theirs, const char *what, const cs_insn *insn)
{
	printf("%u ", mode);
	for (uint32_t n = 0; n < HY_X86_INSN_BYTES; n++)
		printf("%02x", bytes[n]);
	printf(" %u %u %s| %s %s\n", ours, theirs, what, theirs != 0 ? insn->mnemonic : "", theirs != 0 ? insn->op_str : "");
}

int main(void)
{
	static const cs_mode modes[3] = {CS_MODE_16, CS_MODE_32, CS_MODE_64};
	uint8_t record[1 + HY_X86_INSN_BYTES];
	uint32_t instructions = 0, operands = 0;
	cs_insn *insn[3];
	csh handle[3];

	for (int n = 0; n < 3; n++) {
		if (cs_open(CS_ARCH_X86, modes[n], &handle[n]) != CS_ERR_OK || cs_option(handle[n], CS_OPT_DETAIL, CS_OPT_ON) != CS_ERR_OK)
			return 1;
		insn[n] = cs_malloc(handle[n]);
	}
	while (fread(record, 1, sizeof(record), stdin) == sizeof(record)) {
		int kind = record[0] >> 5; /* 16, 32, 64 */
		const uint8_t *code = record + 1;
		size_t size = HY_X86_INSN_BYTES;
		uint64_t address = 0;
		struct hy_x86_insn ours;
		bool decoded = hy_x86_insn_decode(record + 1, HY_X86_INSN_BYTES, record[0], &ours) == HY_X86_DECODED;
		bool theirs = cs_disasm_iter(handle[kind], &code, &size, &address, insn[kind]);
		const cs_x86 *x86 = &insn[kind]->detail->x86;
		const cs_x86_op *op = theirs ? memory_operand(insn[kind]) : NULL;
		const char *what = "";

		if (decoded && theirs && ours.length == insn[kind]->size) {
			instructions++;
			if (instructions % 32 == 0)
				what = "sample ";
			if (op != NULL && ours.memory) {
				const char *found = difference(&ours, x86, op);

				operands++;
				what = found[0] != 0 ? found : what;
			} else if (op != NULL || ours.memory) {
				what = "memory ";
			}
		} else if (decoded || theirs) {
			what = "length ";
		}
		if (what[0] != 0)
			report(record[0], record + 1, decoded ? ours.length : 0, theirs ? insn[kind]->size : 0, what, insn[kind]);
	}
	printf("%u %u\n", instructions, operands);
	return 0;
}
