/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_INSTRUCTIONS_H
#define HALYARD_ARCH_INSTRUCTIONS_H

#include <halyard/insn.h>

enum hy_aarch64_instruction {
	HY_AARCH64_INSN_LOAD_STORE_POST,
	HY_AARCH64_INSN_LOAD_STORE_PRE,
	HY_AARCH64_INSN_LOAD_STORE_UNSCALED,
	HY_AARCH64_INSN_LOAD_STORE_UNSIGNED,
	HY_AARCH64_INSN_LOAD_STORE_REGISTER,
	HY_AARCH64_INSN_LOAD_STORE_PAIR,
	HY_AARCH64_INSN_LOAD_STORE_PAIR_INDEXED,
	HY_AARCH64_INSN_LOAD_PAIR_SIGNED,
	HY_AARCH64_INSN_LOAD_PAIR_SIGNED_INDEXED,
	HY_AARCH64_INSN_SIMD_POST,
	HY_AARCH64_INSN_SIMD_PRE,
	HY_AARCH64_INSN_SIMD_UNSCALED,
	HY_AARCH64_INSN_SIMD_UNSIGNED,
	HY_AARCH64_INSN_SIMD_REGISTER,
	HY_AARCH64_INSN_SIMD_PAIR,
	HY_AARCH64_INSN_SIMD_PAIR_INDEXED,
	HY_AARCH64_INSN_COUNT,
};

/* Which of the described instructions a word is (enum hy_aarch64_instruction), -1 for none. Total; any context. */
int hy_aarch64_instruction_find(uint32_t word);

/* What a load or store does; false where the word is no described one, and *out is as it was. Total; any context. */
bool hy_aarch64_instruction_decode(uint32_t word, struct hy_access_insn *out);

/* Name of an instruction as the description calls it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_aarch64_instruction_name(int instruction);

#endif
/* crc32 ac227e59 */
