/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_INSTRUCTIONS_H
#define HALYARD_ARCH_INSTRUCTIONS_H

#include <halyard/insn.h>

HY_C_BEGIN

enum hy_aarch64_instruction {
	HY_AARCH64_INSN_GPR_OFFSET,
	HY_AARCH64_INSN_GPR_REGISTER,
	HY_AARCH64_INSN_GPR_UNSCALED,
	HY_AARCH64_INSN_GPR_POST,
	HY_AARCH64_INSN_GPR_UNPRIVILEGED,
	HY_AARCH64_INSN_GPR_PRE,
	HY_AARCH64_INSN_GPR_LITERAL,
	HY_AARCH64_INSN_SIMD_OFFSET,
	HY_AARCH64_INSN_SIMD_REGISTER,
	HY_AARCH64_INSN_SIMD_UNSCALED,
	HY_AARCH64_INSN_SIMD_POST,
	HY_AARCH64_INSN_SIMD_PRE,
	HY_AARCH64_INSN_SIMD_LITERAL,
	HY_AARCH64_INSN_PAIR_OFFSET,
	HY_AARCH64_INSN_PAIR_POST,
	HY_AARCH64_INSN_PAIR_PRE,
	HY_AARCH64_INSN_PAIR_NO_ALLOCATE,
	HY_AARCH64_INSN_SIMD_PAIR_OFFSET,
	HY_AARCH64_INSN_SIMD_PAIR_POST,
	HY_AARCH64_INSN_SIMD_PAIR_PRE,
	HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE,
	HY_AARCH64_INSN_ORDERED,
	HY_AARCH64_INSN_ACQUIRE_RCPC,
	HY_AARCH64_INSN_ORDERED_UNSCALED,
	HY_AARCH64_INSN_AUTHENTICATED,
	HY_AARCH64_INSN_EXCLUSIVE,
	HY_AARCH64_INSN_EXCLUSIVE_PAIR,
	HY_AARCH64_INSN_COMPARE_SWAP,
	HY_AARCH64_INSN_COMPARE_SWAP_PAIR,
	HY_AARCH64_INSN_ATOMIC,
	HY_AARCH64_INSN_SWAP,
	HY_AARCH64_INSN_COUNT,
};

/* Which of the described instructions a word is (enum hy_aarch64_instruction), -1 for none. Total; any context. */
int hy_aarch64_instruction_find(uint32_t word);

/* What a load or store does; false where the word is no described one, and *out is as it was. Total; any context. */
bool hy_aarch64_instruction_decode(uint32_t word, struct hy_access_insn *out);

/* Name of an instruction as the description calls it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_aarch64_instruction_name(int instruction);

HY_C_END

#endif
/* crc32 22e64afe */
