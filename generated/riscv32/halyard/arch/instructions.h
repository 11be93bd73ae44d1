/* Generated from desc/arch/riscv64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_INSTRUCTIONS_H
#define HALYARD_ARCH_INSTRUCTIONS_H

#include <halyard/insn.h>

HY_C_BEGIN

enum hy_riscv_instruction {
	HY_RISCV_INSN_LOAD,
	HY_RISCV_INSN_STORE,
	HY_RISCV_INSN_C_LOAD,
	HY_RISCV_INSN_C_STORE,
	HY_RISCV_INSN_C_LOAD_SP,
	HY_RISCV_INSN_C_STORE_SP,
	HY_RISCV_INSN_C_LOAD_BYTE,
	HY_RISCV_INSN_C_LOAD_HALF,
	HY_RISCV_INSN_C_STORE_BYTE,
	HY_RISCV_INSN_C_STORE_HALF,
	HY_RISCV_INSN_CSR,
	HY_RISCV_INSN_WFI,
	HY_RISCV_INSN_SRET,
	HY_RISCV_INSN_SFENCE_VMA,
	HY_RISCV_INSN_SINVAL_VMA,
	HY_RISCV_INSN_SFENCE_W_INVAL,
	HY_RISCV_INSN_SFENCE_INVAL_IR,
	HY_RISCV_INSN_HFENCE_VVMA,
	HY_RISCV_INSN_HFENCE_GVMA,
	HY_RISCV_INSN_HINVAL_VVMA,
	HY_RISCV_INSN_HINVAL_GVMA,
	HY_RISCV_INSN_HLV,
	HY_RISCV_INSN_HLVX,
	HY_RISCV_INSN_HSV,
	HY_RISCV_INSN_COUNT,
};

/* Which of the described instructions a word is (enum hy_riscv_instruction), -1 for none. Total; any context. */
int hy_riscv_instruction_find(uint32_t word);

/* What a load or store does; false where the word is no described one, and *out is as it was. Total; any context. */
bool hy_riscv_instruction_decode(uint32_t word, struct hy_access_insn *out);

/* Name of an instruction as the description calls it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_riscv_instruction_name(int instruction);

HY_C_END

#endif
/* crc32 e1f43208 */
