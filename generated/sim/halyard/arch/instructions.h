/* Generated from desc/arch/sim/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_INSTRUCTIONS_H
#define HALYARD_ARCH_INSTRUCTIONS_H

#include <halyard/insn.h>

HY_C_BEGIN

enum hy_sim_instruction {
	HY_SIM_INSN_LOAD_PAIR,
	HY_SIM_INSN_STORE_PAIR,
	HY_SIM_INSN_LOAD_POST,
	HY_SIM_INSN_STORE_POST,
	HY_SIM_INSN_VECTOR_LOAD,
	HY_SIM_INSN_VECTOR_STORE,
	HY_SIM_INSN_VECTOR_LOAD_PAIR,
	HY_SIM_INSN_UPDATE_ADD,
	HY_SIM_INSN_UPDATE_GIVE,
	HY_SIM_INSN_UPDATE_TEST,
	HY_SIM_INSN_SWAP,
	HY_SIM_INSN_COUNT,
};

/* Which of the described instructions a word is (enum hy_sim_instruction), -1 for none. Total; any context. */
int hy_sim_instruction_find(uint32_t word);

/* What a load or store does; false where the word is no described one, and *out is as it was. Total; any context. */
bool hy_sim_instruction_decode(uint32_t word, struct hy_access_insn *out);

/* Name of an instruction as the description calls it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_sim_instruction_name(int instruction);

HY_C_END

#endif
/* crc32 3380cbf8 */
