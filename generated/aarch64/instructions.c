/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/instructions.h>
#include <halyard/bits.h>

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_post: Load or store of a general register, post-indexed (C4.1.94
 * Load/store register (immediate post-indexed)) */
static bool where_load_store_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return !(size == 3 && opc >= 2) && !(size == 2 && opc == 3);
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_pre: Load or store of a general register, pre-indexed (C4.1.94
 * Load/store register (immediate pre-indexed)) */
static bool where_load_store_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return !(size == 3 && opc >= 2) && !(size == 2 && opc == 3);
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_unscaled: Load or store of a general register, unscaled offset
 * (C4.1.94 Load/store register (unscaled immediate)) */
static bool where_load_store_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return !(size == 3 && opc >= 2) && !(size == 2 && opc == 3);
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_unsigned: Load or store of a general register, scaled offset
 * (C4.1.94 Load/store register (unsigned immediate)) */
static bool where_load_store_unsigned(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return !(size == 3 && opc >= 2) && !(size == 2 && opc == 3);
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_register: Load or store of a general register, register offset
 * (C4.1.94 Load/store register (register offset)) */
static bool where_load_store_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return !(size == 3 && opc >= 2) && !(size == 2 && opc == 3);
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_pair: Load or store of two general registers, with an offset
 * (C4.1.94 Load/store register pair (offset)) */
static bool where_load_store_pair(uint32_t word)
{
	const uint64_t mode = (word >> 23) & 0x3;

	return mode == 0 || mode == 2;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: Load or store of a SIMD and FP register, post-indexed (C4.1.94
 * Load/store register (immediate post-indexed)) */
static bool where_simd_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: Load or store of a SIMD and FP register, pre-indexed (C4.1.94
 * Load/store register (immediate pre-indexed)) */
static bool where_simd_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: Load or store of a SIMD and FP register, unscaled offset
 * (C4.1.94 Load/store register (unscaled immediate)) */
static bool where_simd_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unsigned: Load or store of a SIMD and FP register, scaled offset
 * (C4.1.94 Load/store register (unsigned immediate)) */
static bool where_simd_unsigned(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: Load or store of a SIMD and FP register, register offset
 * (C4.1.94 Load/store register (register offset)) */
static bool where_simd_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair: Load or store of two SIMD and FP registers, with an offset
 * (C4.1.94 Load/store register pair (offset)) */
static bool where_simd_pair(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;

	return size != 3;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_indexed: Load or store of two SIMD and FP registers, pre- or
 * post-indexed (C4.1.94 Load/store register pair (pre-indexed, post-indexed)) */
static bool where_simd_pair_indexed(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;

	return size != 3;
}

int hy_aarch64_instruction_find(uint32_t word)
{
	switch (word & 0x3e000000u) {
	case 0x28000000u:
		if ((word & 0x7e000000u) == 0x28000000u && where_load_store_pair(word))
			return HY_AARCH64_INSN_LOAD_STORE_PAIR;
		if ((word & 0x7e800000u) == 0x28800000u)
			return HY_AARCH64_INSN_LOAD_STORE_PAIR_INDEXED;
		if ((word & 0xffc00000u) == 0x69400000u)
			return HY_AARCH64_INSN_LOAD_PAIR_SIGNED;
		if ((word & 0xfec00000u) == 0x68c00000u)
			return HY_AARCH64_INSN_LOAD_PAIR_SIGNED_INDEXED;
		return -1;
	case 0x2c000000u:
		if ((word & 0x3e800000u) == 0x2c000000u && where_simd_pair(word))
			return HY_AARCH64_INSN_SIMD_PAIR;
		if ((word & 0x3e800000u) == 0x2c800000u && where_simd_pair_indexed(word))
			return HY_AARCH64_INSN_SIMD_PAIR_INDEXED;
		return -1;
	case 0x38000000u:
		if ((word & 0x3f200c00u) == 0x38000400u && where_load_store_post(word))
			return HY_AARCH64_INSN_LOAD_STORE_POST;
		if ((word & 0x3f200c00u) == 0x38000c00u && where_load_store_pre(word))
			return HY_AARCH64_INSN_LOAD_STORE_PRE;
		if ((word & 0x3f200c00u) == 0x38000000u && where_load_store_unscaled(word))
			return HY_AARCH64_INSN_LOAD_STORE_UNSCALED;
		if ((word & 0x3f000000u) == 0x39000000u && where_load_store_unsigned(word))
			return HY_AARCH64_INSN_LOAD_STORE_UNSIGNED;
		if ((word & 0x3f204c00u) == 0x38204800u && where_load_store_register(word))
			return HY_AARCH64_INSN_LOAD_STORE_REGISTER;
		return -1;
	case 0x3c000000u:
		if ((word & 0x3f200c00u) == 0x3c000400u && where_simd_post(word))
			return HY_AARCH64_INSN_SIMD_POST;
		if ((word & 0x3f200c00u) == 0x3c000c00u && where_simd_pre(word))
			return HY_AARCH64_INSN_SIMD_PRE;
		if ((word & 0x3f200c00u) == 0x3c000000u && where_simd_unscaled(word))
			return HY_AARCH64_INSN_SIMD_UNSCALED;
		if ((word & 0x3f000000u) == 0x3d000000u && where_simd_unsigned(word))
			return HY_AARCH64_INSN_SIMD_UNSIGNED;
		if ((word & 0x3f204c00u) == 0x3c204800u && where_simd_register(word))
			return HY_AARCH64_INSN_SIMD_REGISTER;
		return -1;
	default:
		return -1;
	}
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_post: Load or store of a general register, post-indexed (C4.1.94
 * Load/store register (immediate post-indexed)) */
static void fill_load_store_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc >= 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || size == 3) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_pre: Load or store of a general register, pre-indexed (C4.1.94
 * Load/store register (immediate pre-indexed)) */
static void fill_load_store_pre(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc >= 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || size == 3) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_unscaled: Load or store of a general register, unscaled offset
 * (C4.1.94 Load/store register (unscaled immediate)) */
static void fill_load_store_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc >= 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || size == 3) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_unsigned: Load or store of a general register, scaled offset
 * (C4.1.94 Load/store register (unsigned immediate)) */
static void fill_load_store_unsigned(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc >= 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || size == 3) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_register: Load or store of a general register, register offset
 * (C4.1.94 Load/store register (register offset)) */
static void fill_load_store_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc >= 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || size == 3) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_pair: Load or store of two general registers, with an offset
 * (C4.1.94 Load/store register pair (offset)) */
static void fill_load_store_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 31) & 0x1;
	const uint64_t load = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = load != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)((wide != 0) ? 8 : 4);
	out->reg_bytes = (uint8_t)((wide != 0) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_store_pair_indexed: Load or store of two general registers, pre- or
 * post-indexed (C4.1.94 Load/store register pair (pre-indexed, post-indexed)) */
static void fill_load_store_pair_indexed(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 31) & 0x1;
	const uint64_t load = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = load != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)((wide != 0) ? 8 : 4);
	out->reg_bytes = (uint8_t)((wide != 0) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_shift_left(hy_sign_extend(imm, 7), (wide != 0) ? 3 : 2);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_pair_signed: Load of two words, sign-extended (C6.2 LDPSW (signed
 * offset)) */
static void fill_load_pair_signed(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.load_pair_signed_indexed: Load of two words, sign-extended, pre- or
 * post-indexed (C6.2 LDPSW (pre-indexed, post-indexed)) */
static void fill_load_pair_signed_indexed(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->bytes = 4;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) << 2);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: Load or store of a SIMD and FP register, post-indexed (C4.1.94
 * Load/store register (immediate post-indexed)) */
static void fill_simd_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: Load or store of a SIMD and FP register, pre-indexed (C4.1.94
 * Load/store register (immediate pre-indexed)) */
static void fill_simd_pre(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: Load or store of a SIMD and FP register, unscaled offset
 * (C4.1.94 Load/store register (unscaled immediate)) */
static void fill_simd_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unsigned: Load or store of a SIMD and FP register, scaled offset
 * (C4.1.94 Load/store register (unsigned immediate)) */
static void fill_simd_unsigned(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: Load or store of a SIMD and FP register, register offset
 * (C4.1.94 Load/store register (register offset)) */
static void fill_simd_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc >= 2 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair: Load or store of two SIMD and FP registers, with an offset
 * (C4.1.94 Load/store register pair (offset)) */
static void fill_simd_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t load = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = load != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, size);
	out->reg_bytes = (uint8_t)hy_shift_left(4, size);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_indexed: Load or store of two SIMD and FP registers, pre- or
 * post-indexed (C4.1.94 Load/store register pair (pre-indexed, post-indexed)) */
static void fill_simd_pair_indexed(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t load = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = load != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, size);
	out->reg_bytes = (uint8_t)hy_shift_left(4, size);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_shift_left(hy_sign_extend(imm, 7), 2 + size);
	out->length = 4;
}

bool hy_aarch64_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	switch (hy_aarch64_instruction_find(word)) {
	case HY_AARCH64_INSN_LOAD_STORE_POST:
		fill_load_store_post(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_PRE:
		fill_load_store_pre(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_UNSCALED:
		fill_load_store_unscaled(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_UNSIGNED:
		fill_load_store_unsigned(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_REGISTER:
		fill_load_store_register(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_PAIR:
		fill_load_store_pair(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_STORE_PAIR_INDEXED:
		fill_load_store_pair_indexed(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_PAIR_SIGNED:
		fill_load_pair_signed(word, out);
		return true;
	case HY_AARCH64_INSN_LOAD_PAIR_SIGNED_INDEXED:
		fill_load_pair_signed_indexed(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_POST:
		fill_simd_post(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PRE:
		fill_simd_pre(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_UNSCALED:
		fill_simd_unscaled(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_UNSIGNED:
		fill_simd_unsigned(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_REGISTER:
		fill_simd_register(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR:
		fill_simd_pair(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR_INDEXED:
		fill_simd_pair_indexed(word, out);
		return true;
	default:
		return false;
	}
}

const char *hy_aarch64_instruction_name(int instruction)
{
	static const char *const names[HY_AARCH64_INSN_COUNT] = {
		[HY_AARCH64_INSN_LOAD_STORE_POST] = "load_store_post",
		[HY_AARCH64_INSN_LOAD_STORE_PRE] = "load_store_pre",
		[HY_AARCH64_INSN_LOAD_STORE_UNSCALED] = "load_store_unscaled",
		[HY_AARCH64_INSN_LOAD_STORE_UNSIGNED] = "load_store_unsigned",
		[HY_AARCH64_INSN_LOAD_STORE_REGISTER] = "load_store_register",
		[HY_AARCH64_INSN_LOAD_STORE_PAIR] = "load_store_pair",
		[HY_AARCH64_INSN_LOAD_STORE_PAIR_INDEXED] = "load_store_pair_indexed",
		[HY_AARCH64_INSN_LOAD_PAIR_SIGNED] = "load_pair_signed",
		[HY_AARCH64_INSN_LOAD_PAIR_SIGNED_INDEXED] = "load_pair_signed_indexed",
		[HY_AARCH64_INSN_SIMD_POST] = "simd_post",
		[HY_AARCH64_INSN_SIMD_PRE] = "simd_pre",
		[HY_AARCH64_INSN_SIMD_UNSCALED] = "simd_unscaled",
		[HY_AARCH64_INSN_SIMD_UNSIGNED] = "simd_unsigned",
		[HY_AARCH64_INSN_SIMD_REGISTER] = "simd_register",
		[HY_AARCH64_INSN_SIMD_PAIR] = "simd_pair",
		[HY_AARCH64_INSN_SIMD_PAIR_INDEXED] = "simd_pair_indexed",
	};

	return instruction >= 0 && instruction < HY_AARCH64_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 f22f9d20 */
