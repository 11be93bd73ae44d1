/* Generated from desc/arch/sim/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/decode.h>
#include <halyard/arch/instructions.h>

int hy_sim_instruction_find(uint32_t word)
{
	switch ((word >> 24) & 0xff) {
	case 0x24:
		return HY_SIM_INSN_UPDATE_ADD;
	case 0x25:
		return HY_SIM_INSN_UPDATE_GIVE;
	case 0x26:
		return HY_SIM_INSN_UPDATE_TEST;
	case 0x28:
		return HY_SIM_INSN_LOAD_PAIR;
	case 0x29:
		return HY_SIM_INSN_STORE_PAIR;
	case 0x2a:
		return HY_SIM_INSN_LOAD_POST;
	case 0x2b:
		return HY_SIM_INSN_STORE_POST;
	case 0x2c:
		if ((word & 0x00c00000u) == 0x00000000u)
			return HY_SIM_INSN_VECTOR_LOAD;
		return -1;
	case 0x2d:
		if ((word & 0x00c00000u) == 0x00000000u)
			return HY_SIM_INSN_VECTOR_STORE;
		return -1;
	case 0x2e:
		if ((word & 0x00c00000u) == 0x00000000u)
			return HY_SIM_INSN_VECTOR_LOAD_PAIR;
		return -1;
	case 0x2f:
		return HY_SIM_INSN_SWAP;
	default:
		return -1;
	}
}

bool hy_sim_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	return hy_sim_decode_inline(word, out);
}

const char *hy_sim_instruction_name(int instruction)
{
	static const char *const names[HY_SIM_INSN_COUNT] = {
		[HY_SIM_INSN_LOAD_PAIR] = "load_pair",
		[HY_SIM_INSN_STORE_PAIR] = "store_pair",
		[HY_SIM_INSN_LOAD_POST] = "load_post",
		[HY_SIM_INSN_STORE_POST] = "store_post",
		[HY_SIM_INSN_VECTOR_LOAD] = "vector_load",
		[HY_SIM_INSN_VECTOR_STORE] = "vector_store",
		[HY_SIM_INSN_VECTOR_LOAD_PAIR] = "vector_load_pair",
		[HY_SIM_INSN_UPDATE_ADD] = "update_add",
		[HY_SIM_INSN_UPDATE_GIVE] = "update_give",
		[HY_SIM_INSN_UPDATE_TEST] = "update_test",
		[HY_SIM_INSN_SWAP] = "swap",
	};

	return instruction >= 0 && instruction < HY_SIM_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 09c7e801 */
