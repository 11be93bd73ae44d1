/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/instructions.h>
#include <halyard/bits.h>

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_offset: One general register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static bool where_gpr_offset(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_register: One general register at a register offset; the option is a word
 * or a doubleword (C4.1 Loads and Stores, load/store register (register offset)) */
static bool where_gpr_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unscaled: One general register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static bool where_gpr_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_post: One general register, the base changed afterwards; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate post-indexed)) */
static bool where_gpr_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2)) && (rn == 0x1f || rn != rt);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unprivileged: One general register with the rights of EL0 (C4.1 Loads and
 * Stores, load/store register (unprivileged)) */
static bool where_gpr_unprivileged(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_pre: One general register, the base changed before; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate pre-indexed)) */
static bool where_gpr_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2)) && (rn == 0x1f || rn != rt);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_literal: One general register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static bool where_gpr_literal(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;

	return opc < 3;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_offset: One SIMD register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static bool where_simd_offset(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: One SIMD register at a register offset (C4.1 Loads and Stores,
 * load/store register (register offset)) */
static bool where_simd_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: One SIMD register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static bool where_simd_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: One SIMD register, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register (immediate post-indexed)) */
static bool where_simd_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: One SIMD register, the base changed before (C4.1 Loads and Stores,
 * load/store register (immediate pre-indexed)) */
static bool where_simd_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_literal: One SIMD register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static bool where_simd_literal(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;

	return opc < 3;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_offset: Two general registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static bool where_pair_offset(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_pre: Two general registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static bool where_pair_pre(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2) && (rn == 0x1f || (rn != rt && rn != rt2));
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_post: Two general registers, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register pair (post-indexed)) */
static bool where_pair_post(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2) && (rn == 0x1f || (rn != rt && rn != rt2));
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_no_allocate: Two general registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static bool where_pair_no_allocate(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return l == 0 || rt != rt2;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_offset: Two SIMD registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static bool where_simd_pair_offset(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_pre: Two SIMD registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static bool where_simd_pair_pre(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_post: Two SIMD registers, the base changed afterwards (C4.1 Loads
 * and Stores, load/store register pair (post-indexed)) */
static bool where_simd_pair_post(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_no_allocate: Two SIMD registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static bool where_simd_pair_no_allocate(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive: Exclusive accesses cannot be split into a load and a store by
 * others (C4.1 Loads and Stores, load/store exclusive register) */
static bool where_exclusive(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;

	return l == 0 || rs == 0x1f;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive_pair: Exclusive pairs (C4.1 Loads and Stores, load/store exclusive
 * pair) */
static bool where_exclusive_pair(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return l == 0 || (rs == 0x1f && rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap_pair: Compare and swap of a pair (C4.1 Loads and Stores, compare
 * and swap pair) */
static bool where_compare_swap_pair(uint32_t word)
{
	const uint64_t rs = (word >> 16) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (rs & 1) == 0 && (rt & 1) == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered_unscaled: Load-acquire RCpc and store-release at an unscaled offset
 * (C4.1 Loads and Stores, LDAPR/STLR (unscaled immediate)) */
static bool where_ordered_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

int hy_aarch64_instruction_find(uint32_t word)
{
	switch (word & 0x3f000000u) {
	case 0x08000000u:
		if ((word & 0x3fbf7c00u) == 0x089f7c00u)
			return HY_AARCH64_INSN_ORDERED;
		if ((word & 0x3fa07c00u) == 0x08007c00u && where_exclusive(word))
			return HY_AARCH64_INSN_EXCLUSIVE;
		if ((word & 0xbfa00000u) == 0x88200000u && where_exclusive_pair(word))
			return HY_AARCH64_INSN_EXCLUSIVE_PAIR;
		if ((word & 0x3fa07c00u) == 0x08a07c00u)
			return HY_AARCH64_INSN_COMPARE_SWAP;
		if ((word & 0xbfa07c00u) == 0x08207c00u && where_compare_swap_pair(word))
			return HY_AARCH64_INSN_COMPARE_SWAP_PAIR;
		return -1;
	case 0x18000000u:
		if ((word & 0x3f000000u) == 0x18000000u && where_gpr_literal(word))
			return HY_AARCH64_INSN_GPR_LITERAL;
		return -1;
	case 0x19000000u:
		if ((word & 0x3f200c00u) == 0x19000000u && where_ordered_unscaled(word))
			return HY_AARCH64_INSN_ORDERED_UNSCALED;
		return -1;
	case 0x1c000000u:
		if ((word & 0x3f000000u) == 0x1c000000u && where_simd_literal(word))
			return HY_AARCH64_INSN_SIMD_LITERAL;
		return -1;
	case 0x28000000u:
		if ((word & 0x3f800000u) == 0x28800000u && where_pair_post(word))
			return HY_AARCH64_INSN_PAIR_POST;
		if ((word & 0x7f800000u) == 0x28000000u && where_pair_no_allocate(word))
			return HY_AARCH64_INSN_PAIR_NO_ALLOCATE;
		return -1;
	case 0x29000000u:
		if ((word & 0x3f800000u) == 0x29000000u && where_pair_offset(word))
			return HY_AARCH64_INSN_PAIR_OFFSET;
		if ((word & 0x3f800000u) == 0x29800000u && where_pair_pre(word))
			return HY_AARCH64_INSN_PAIR_PRE;
		return -1;
	case 0x2c000000u:
		if ((word & 0x3f800000u) == 0x2c800000u && where_simd_pair_post(word))
			return HY_AARCH64_INSN_SIMD_PAIR_POST;
		if ((word & 0x3f800000u) == 0x2c000000u && where_simd_pair_no_allocate(word))
			return HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE;
		return -1;
	case 0x2d000000u:
		if ((word & 0x3f800000u) == 0x2d000000u && where_simd_pair_offset(word))
			return HY_AARCH64_INSN_SIMD_PAIR_OFFSET;
		if ((word & 0x3f800000u) == 0x2d800000u && where_simd_pair_pre(word))
			return HY_AARCH64_INSN_SIMD_PAIR_PRE;
		return -1;
	case 0x38000000u:
		if ((word & 0x3f204c00u) == 0x38204800u && where_gpr_register(word))
			return HY_AARCH64_INSN_GPR_REGISTER;
		if ((word & 0x3f200c00u) == 0x38000000u && where_gpr_unscaled(word))
			return HY_AARCH64_INSN_GPR_UNSCALED;
		if ((word & 0x3f200c00u) == 0x38000400u && where_gpr_post(word))
			return HY_AARCH64_INSN_GPR_POST;
		if ((word & 0x3f200c00u) == 0x38000800u && where_gpr_unprivileged(word))
			return HY_AARCH64_INSN_GPR_UNPRIVILEGED;
		if ((word & 0x3f200c00u) == 0x38000c00u && where_gpr_pre(word))
			return HY_AARCH64_INSN_GPR_PRE;
		if ((word & 0x3ffffc00u) == 0x38bfc000u)
			return HY_AARCH64_INSN_ACQUIRE_RCPC;
		if ((word & 0xff200c00u) == 0xf8200400u)
			return HY_AARCH64_INSN_AUTHENTICATED;
		if ((word & 0x3f208c00u) == 0x38200000u)
			return HY_AARCH64_INSN_ATOMIC;
		if ((word & 0x3f20fc00u) == 0x38208000u)
			return HY_AARCH64_INSN_SWAP;
		return -1;
	case 0x39000000u:
		if ((word & 0x3f000000u) == 0x39000000u && where_gpr_offset(word))
			return HY_AARCH64_INSN_GPR_OFFSET;
		return -1;
	case 0x3c000000u:
		if ((word & 0x3f204c00u) == 0x3c204800u && where_simd_register(word))
			return HY_AARCH64_INSN_SIMD_REGISTER;
		if ((word & 0x3f200c00u) == 0x3c000000u && where_simd_unscaled(word))
			return HY_AARCH64_INSN_SIMD_UNSCALED;
		if ((word & 0x3f200c00u) == 0x3c000400u && where_simd_post(word))
			return HY_AARCH64_INSN_SIMD_POST;
		if ((word & 0x3f200c00u) == 0x3c000c00u && where_simd_pre(word))
			return HY_AARCH64_INSN_SIMD_PRE;
		return -1;
	case 0x3d000000u:
		if ((word & 0x3f000000u) == 0x3d000000u && where_simd_offset(word))
			return HY_AARCH64_INSN_SIMD_OFFSET;
		return -1;
	default:
		return -1;
	}
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_offset: One general register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static void fill_gpr_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_register: One general register at a register offset; the option is a word
 * or a doubleword (C4.1 Loads and Stores, load/store register (register offset)) */
static void fill_gpr_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unscaled: One general register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static void fill_gpr_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_post: One general register, the base changed afterwards; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate post-indexed)) */
static void fill_gpr_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unprivileged: One general register with the rights of EL0 (C4.1 Loads and
 * Stores, load/store register (unprivileged)) */
static void fill_gpr_unprivileged(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_pre: One general register, the base changed before; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate pre-indexed)) */
static void fill_gpr_pre(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t imm = (word >> 12) & 0x1ff;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.acquire_rcpc: Load-acquire RCpc (C4.1 Loads and Stores, LDAPR) */
static void fill_acquire_rcpc(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.authenticated: Load through an authenticated pointer, without write-back
 * (C4.1 Loads and Stores, load/store register (pac)) */
static void fill_authenticated(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.atomic: Atomic operations on memory (C4.1 Loads and Stores, atomic memory
 * operations) */
static void fill_atomic(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.swap: Swap (C4.1 Loads and Stores, atomic memory operations) */
static void fill_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_literal: One general register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static void fill_gpr_literal(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = opc == 2;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_offset: One SIMD register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static void fill_simd_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: One SIMD register at a register offset (C4.1 Loads and Stores,
 * load/store register (register offset)) */
static void fill_simd_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: One SIMD register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static void fill_simd_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: One SIMD register, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register (immediate post-indexed)) */
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
	out->bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: One SIMD register, the base changed before (C4.1 Loads and Stores,
 * load/store register (immediate pre-indexed)) */
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
	out->bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 0x10 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_literal: One SIMD register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static void fill_simd_literal(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_offset: Two general registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static void fill_pair_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = opc == 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_pre: Two general registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static void fill_pair_pre(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = opc == 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * (opc == 2 ? 8 : 4));
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_post: Two general registers, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register pair (post-indexed)) */
static void fill_pair_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = opc == 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * (opc == 2 ? 8 : 4));
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_no_allocate: Two general registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static void fill_pair_no_allocate(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 31) & 0x1;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_offset: Two SIMD registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static void fill_simd_pair_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_pre: Two SIMD registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static void fill_simd_pair_pre(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * hy_shift_left(4, opc));
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_post: Two SIMD registers, the base changed afterwards (C4.1 Loads
 * and Stores, load/store register pair (post-indexed)) */
static void fill_simd_pair_post(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t imm = (word >> 15) & 0x7f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * hy_shift_left(4, opc));
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_no_allocate: Two SIMD registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static void fill_simd_pair_no_allocate(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered: Load-acquire and store-release (C4.1 Loads and Stores, load/store
 * ordered) */
static void fill_ordered(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive: Exclusive accesses cannot be split into a load and a store by
 * others (C4.1 Loads and Stores, load/store exclusive register) */
static void fill_exclusive(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive_pair: Exclusive pairs (C4.1 Loads and Stores, load/store exclusive
 * pair) */
static void fill_exclusive_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x1;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap: Compare and swap (C4.1 Loads and Stores, compare and swap) */
static void fill_compare_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rs = (word >> 16) & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rs;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap_pair: Compare and swap of a pair (C4.1 Loads and Stores, compare
 * and swap pair) */
static void fill_compare_swap_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg = (uint8_t)rs;
	out->reg2 = (uint8_t)(rs + 1);
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered_unscaled: Load-acquire RCpc and store-release at an unscaled offset
 * (C4.1 Loads and Stores, LDAPR/STLR (unscaled immediate)) */
static void fill_ordered_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
}

bool hy_aarch64_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	switch (hy_aarch64_instruction_find(word)) {
	case HY_AARCH64_INSN_GPR_OFFSET:
		fill_gpr_offset(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_REGISTER:
		fill_gpr_register(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_UNSCALED:
		fill_gpr_unscaled(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_POST:
		fill_gpr_post(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_UNPRIVILEGED:
		fill_gpr_unprivileged(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_PRE:
		fill_gpr_pre(word, out);
		return true;
	case HY_AARCH64_INSN_ACQUIRE_RCPC:
		fill_acquire_rcpc(word, out);
		return true;
	case HY_AARCH64_INSN_AUTHENTICATED:
		fill_authenticated(word, out);
		return true;
	case HY_AARCH64_INSN_ATOMIC:
		fill_atomic(word, out);
		return true;
	case HY_AARCH64_INSN_SWAP:
		fill_swap(word, out);
		return true;
	case HY_AARCH64_INSN_GPR_LITERAL:
		fill_gpr_literal(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_OFFSET:
		fill_simd_offset(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_REGISTER:
		fill_simd_register(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_UNSCALED:
		fill_simd_unscaled(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_POST:
		fill_simd_post(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PRE:
		fill_simd_pre(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_LITERAL:
		fill_simd_literal(word, out);
		return true;
	case HY_AARCH64_INSN_PAIR_OFFSET:
		fill_pair_offset(word, out);
		return true;
	case HY_AARCH64_INSN_PAIR_PRE:
		fill_pair_pre(word, out);
		return true;
	case HY_AARCH64_INSN_PAIR_POST:
		fill_pair_post(word, out);
		return true;
	case HY_AARCH64_INSN_PAIR_NO_ALLOCATE:
		fill_pair_no_allocate(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR_OFFSET:
		fill_simd_pair_offset(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR_PRE:
		fill_simd_pair_pre(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR_POST:
		fill_simd_pair_post(word, out);
		return true;
	case HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE:
		fill_simd_pair_no_allocate(word, out);
		return true;
	case HY_AARCH64_INSN_ORDERED:
		fill_ordered(word, out);
		return true;
	case HY_AARCH64_INSN_EXCLUSIVE:
		fill_exclusive(word, out);
		return true;
	case HY_AARCH64_INSN_EXCLUSIVE_PAIR:
		fill_exclusive_pair(word, out);
		return true;
	case HY_AARCH64_INSN_COMPARE_SWAP:
		fill_compare_swap(word, out);
		return true;
	case HY_AARCH64_INSN_COMPARE_SWAP_PAIR:
		fill_compare_swap_pair(word, out);
		return true;
	case HY_AARCH64_INSN_ORDERED_UNSCALED:
		fill_ordered_unscaled(word, out);
		return true;
	default:
		return false;
	}
}

const char *hy_aarch64_instruction_name(int instruction)
{
	static const char *const names[HY_AARCH64_INSN_COUNT] = {
		[HY_AARCH64_INSN_GPR_OFFSET] = "gpr_offset",
		[HY_AARCH64_INSN_GPR_REGISTER] = "gpr_register",
		[HY_AARCH64_INSN_GPR_UNSCALED] = "gpr_unscaled",
		[HY_AARCH64_INSN_GPR_POST] = "gpr_post",
		[HY_AARCH64_INSN_GPR_UNPRIVILEGED] = "gpr_unprivileged",
		[HY_AARCH64_INSN_GPR_PRE] = "gpr_pre",
		[HY_AARCH64_INSN_ACQUIRE_RCPC] = "acquire_rcpc",
		[HY_AARCH64_INSN_AUTHENTICATED] = "authenticated",
		[HY_AARCH64_INSN_ATOMIC] = "atomic",
		[HY_AARCH64_INSN_SWAP] = "swap",
		[HY_AARCH64_INSN_GPR_LITERAL] = "gpr_literal",
		[HY_AARCH64_INSN_SIMD_OFFSET] = "simd_offset",
		[HY_AARCH64_INSN_SIMD_REGISTER] = "simd_register",
		[HY_AARCH64_INSN_SIMD_UNSCALED] = "simd_unscaled",
		[HY_AARCH64_INSN_SIMD_POST] = "simd_post",
		[HY_AARCH64_INSN_SIMD_PRE] = "simd_pre",
		[HY_AARCH64_INSN_SIMD_LITERAL] = "simd_literal",
		[HY_AARCH64_INSN_PAIR_OFFSET] = "pair_offset",
		[HY_AARCH64_INSN_PAIR_PRE] = "pair_pre",
		[HY_AARCH64_INSN_PAIR_POST] = "pair_post",
		[HY_AARCH64_INSN_PAIR_NO_ALLOCATE] = "pair_no_allocate",
		[HY_AARCH64_INSN_SIMD_PAIR_OFFSET] = "simd_pair_offset",
		[HY_AARCH64_INSN_SIMD_PAIR_PRE] = "simd_pair_pre",
		[HY_AARCH64_INSN_SIMD_PAIR_POST] = "simd_pair_post",
		[HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE] = "simd_pair_no_allocate",
		[HY_AARCH64_INSN_ORDERED] = "ordered",
		[HY_AARCH64_INSN_EXCLUSIVE] = "exclusive",
		[HY_AARCH64_INSN_EXCLUSIVE_PAIR] = "exclusive_pair",
		[HY_AARCH64_INSN_COMPARE_SWAP] = "compare_swap",
		[HY_AARCH64_INSN_COMPARE_SWAP_PAIR] = "compare_swap_pair",
		[HY_AARCH64_INSN_ORDERED_UNSCALED] = "ordered_unscaled",
	};

	return instruction >= 0 && instruction < HY_AARCH64_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 5c329056 */
