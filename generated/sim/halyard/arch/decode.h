/* Generated from desc/arch/sim/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_DECODE_H
#define HALYARD_ARCH_DECODE_H

#include <halyard/bits.h>
#include <halyard/insn.h>

HY_C_BEGIN

/* desc/arch/sim/instructions.yaml#instructions.load_pair: Load of two registers (instructions) */
static inline bool hy_sim_fill_load_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rd2 = word & 0xf;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.store_pair: Store of two registers (instructions) */
static inline bool hy_sim_fill_store_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rd2 = word & 0xf;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.load_post: Sign-extending load of 4 bytes that moves its base register afterwards
 * (instructions) */
static inline bool hy_sim_fill_load_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rs = (word >> 16) & 0xf;
	const uint64_t imm = word & 0xffff;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rs;
	out->writeback = (int64_t)hy_sign_extend(imm, 16);
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.store_post: Store of 4 bytes that moves its base register afterwards
 * (instructions) */
static inline bool hy_sim_fill_store_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t rs = (word >> 16) & 0xf;
	const uint64_t imm = word & 0xffff;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rs;
	out->writeback = (int64_t)hy_sign_extend(imm, 16);
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_load: Load of a vector register (instructions) */
static inline bool hy_sim_fill_vector_load(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = 16;
	out->reg_bytes = 16;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_store: Store of a vector register (instructions) */
static inline bool hy_sim_fill_vector_store(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;

	out->load = false;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = 16;
	out->reg_bytes = 16;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.vector_load_pair: Load of two vector registers (instructions) */
static inline bool hy_sim_fill_vector_load_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0x3;
	const uint64_t rd2 = word & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = 16;
	out->reg_bytes = 16;
	out->reg = (uint8_t)rd;
	out->reg2 = (uint8_t)rd2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.update_add: Adds a register to memory, and takes what was there before
 * (instructions) */
static inline bool hy_sim_fill_update_add(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t size = word & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 3;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.update_give: Stores the complement of a register and counts the register up
 * (instructions) */
static inline bool hy_sim_fill_update_give(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t size = word & 0x3;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 2;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.update_test: Clears the bits of a register that are not set in memory
 * (instructions) */
static inline bool hy_sim_fill_update_test(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;
	const uint64_t size = word & 0x3;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 1;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/sim/instructions.yaml#instructions.swap: Atomic swap (instructions) */
static inline bool hy_sim_fill_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 20) & 0xf;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* hy_sim_instruction_decode where the compiler can see what becomes of *out, so that most of it need not be stored. */
static inline bool hy_sim_decode_inline(uint32_t word, struct hy_access_insn *out)
{
	switch ((word >> 24) & 0xff) {
	case 0x24:
		return hy_sim_fill_update_add(word, out);
	case 0x25:
		return hy_sim_fill_update_give(word, out);
	case 0x26:
		return hy_sim_fill_update_test(word, out);
	case 0x28:
		return hy_sim_fill_load_pair(word, out);
	case 0x29:
		return hy_sim_fill_store_pair(word, out);
	case 0x2a:
		return hy_sim_fill_load_post(word, out);
	case 0x2b:
		return hy_sim_fill_store_post(word, out);
	case 0x2c:
		if ((word & 0x00c00000u) == 0x00000000u)
			return hy_sim_fill_vector_load(word, out);
		return false;
	case 0x2d:
		if ((word & 0x00c00000u) == 0x00000000u)
			return hy_sim_fill_vector_store(word, out);
		return false;
	case 0x2e:
		if ((word & 0x00c00000u) == 0x00000000u)
			return hy_sim_fill_vector_load_pair(word, out);
		return false;
	case 0x2f:
		return hy_sim_fill_swap(word, out);
	default:
		return false;
	}
}

HY_C_END

#endif
/* crc32 a540915d */
