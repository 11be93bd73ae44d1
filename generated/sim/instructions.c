/* Generated from desc/arch/sim/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/instructions.h>
#include <halyard/bits.h>

int hy_sim_instruction_find(uint32_t word)
{
	switch (word & 0xff000000u) {
	case 0x28000000u:
		if ((word & 0xff000000u) == 0x28000000u)
			return HY_SIM_INSN_LOAD_PAIR;
		return -1;
	case 0x29000000u:
		if ((word & 0xff000000u) == 0x29000000u)
			return HY_SIM_INSN_STORE_PAIR;
		return -1;
	case 0x2a000000u:
		if ((word & 0xff000000u) == 0x2a000000u)
			return HY_SIM_INSN_LOAD_POST;
		return -1;
	case 0x2b000000u:
		if ((word & 0xff000000u) == 0x2b000000u)
			return HY_SIM_INSN_STORE_POST;
		return -1;
	case 0x2c000000u:
		if ((word & 0xffc00000u) == 0x2c000000u)
			return HY_SIM_INSN_VECTOR_LOAD;
		return -1;
	case 0x2d000000u:
		if ((word & 0xffc00000u) == 0x2d000000u)
			return HY_SIM_INSN_VECTOR_STORE;
		return -1;
	case 0x2e000000u:
		if ((word & 0xffc00000u) == 0x2e000000u)
			return HY_SIM_INSN_VECTOR_LOAD_PAIR;
		return -1;
	case 0x2f000000u:
		if ((word & 0xff000000u) == 0x2f000000u)
			return HY_SIM_INSN_SWAP;
		return -1;
	default:
		return -1;
	}
}

/* desc/arch/sim/instructions.yaml#instructions.load_pair: Load of two registers (instructions) */
static void fill_load_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rd2 = word & 0xf;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.store_pair: Store of two registers (instructions) */
static void fill_store_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rd2 = word & 0xf;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.load_post: Sign-extending load of 4 bytes that moves its base register afterwards
 * (instructions) */
static void fill_load_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rs = (word >> 16) & 0xf;
	const uint64_t imm = word & 0xffff;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rs;
	out->writeback = (int64_t)hy_sign_extend(imm, 0x10);
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.store_post: Store of 4 bytes that moves its base register afterwards
 * (instructions) */
static void fill_store_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rs = (word >> 16) & 0xf;
	const uint64_t imm = word & 0xffff;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rs;
	out->writeback = (int64_t)hy_sign_extend(imm, 0x10);
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_load: Load of a vector register (instructions) */
static void fill_vector_load(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = 0x10;
	out->reg_bytes = 0x10;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_store: Store of a vector register (instructions) */
static void fill_vector_store(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;

	out->load = false;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = 0x10;
	out->reg_bytes = 0x10;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_load_pair: Load of two vector registers (instructions) */
static void fill_vector_load_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;
	const uint64_t rd2 = word & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = 0x10;
	out->reg_bytes = 0x10;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/sim/instructions.yaml#instructions.swap: Atomic swap (instructions) */
static void fill_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

bool hy_sim_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	switch (hy_sim_instruction_find(word)) {
	case HY_SIM_INSN_LOAD_PAIR:
		fill_load_pair(word, out);
		return true;
	case HY_SIM_INSN_STORE_PAIR:
		fill_store_pair(word, out);
		return true;
	case HY_SIM_INSN_LOAD_POST:
		fill_load_post(word, out);
		return true;
	case HY_SIM_INSN_STORE_POST:
		fill_store_post(word, out);
		return true;
	case HY_SIM_INSN_VECTOR_LOAD:
		fill_vector_load(word, out);
		return true;
	case HY_SIM_INSN_VECTOR_STORE:
		fill_vector_store(word, out);
		return true;
	case HY_SIM_INSN_VECTOR_LOAD_PAIR:
		fill_vector_load_pair(word, out);
		return true;
	case HY_SIM_INSN_SWAP:
		fill_swap(word, out);
		return true;
	default:
		return false;
	}
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
		[HY_SIM_INSN_SWAP] = "swap",
	};

	return instruction >= 0 && instruction < HY_SIM_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 8af3dd6c */
