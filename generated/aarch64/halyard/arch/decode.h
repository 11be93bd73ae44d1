/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_DECODE_H
#define HALYARD_ARCH_DECODE_H

#include <halyard/bits.h>
#include <halyard/insn.h>

HY_C_BEGIN

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_offset: One general register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static inline bool hy_aarch64_where_gpr_offset(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_register: One general register at a register offset; the option is a word
 * or a doubleword (C4.1 Loads and Stores, load/store register (register offset)) */
static inline bool hy_aarch64_where_gpr_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unscaled: One general register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static inline bool hy_aarch64_where_gpr_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_post: One general register, the base changed afterwards; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate post-indexed)) */
static inline bool hy_aarch64_where_gpr_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2)) && (rn == 31 || rn != rt);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unprivileged: One general register with the rights of EL0 (C4.1 Loads and
 * Stores, load/store register (unprivileged)) */
static inline bool hy_aarch64_where_gpr_unprivileged(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_pre: One general register, the base changed before; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate pre-indexed)) */
static inline bool hy_aarch64_where_gpr_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2)) && (rn == 31 || rn != rt);
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_literal: One general register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static inline bool hy_aarch64_where_gpr_literal(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;

	return opc < 3;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_offset: One SIMD register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static inline bool hy_aarch64_where_simd_offset(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: One SIMD register at a register offset (C4.1 Loads and Stores,
 * load/store register (register offset)) */
static inline bool hy_aarch64_where_simd_register(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: One SIMD register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static inline bool hy_aarch64_where_simd_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: One SIMD register, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register (immediate post-indexed)) */
static inline bool hy_aarch64_where_simd_post(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: One SIMD register, the base changed before (C4.1 Loads and Stores,
 * load/store register (immediate pre-indexed)) */
static inline bool hy_aarch64_where_simd_pre(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || size == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_literal: One SIMD register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static inline bool hy_aarch64_where_simd_literal(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;

	return opc < 3;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_offset: Two general registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static inline bool hy_aarch64_where_pair_offset(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_post: Two general registers, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register pair (post-indexed)) */
static inline bool hy_aarch64_where_pair_post(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2) && (rn == 31 || (rn != rt && rn != rt2));
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_pre: Two general registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static inline bool hy_aarch64_where_pair_pre(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rn = (word >> 5) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (opc != 1 || l == 1) && (l == 0 || rt != rt2) && (rn == 31 || (rn != rt && rn != rt2));
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_no_allocate: Two general registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static inline bool hy_aarch64_where_pair_no_allocate(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return l == 0 || rt != rt2;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_offset: Two SIMD registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static inline bool hy_aarch64_where_simd_pair_offset(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_post: Two SIMD registers, the base changed afterwards (C4.1 Loads
 * and Stores, load/store register pair (post-indexed)) */
static inline bool hy_aarch64_where_simd_pair_post(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_pre: Two SIMD registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static inline bool hy_aarch64_where_simd_pair_pre(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_no_allocate: Two SIMD registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static inline bool hy_aarch64_where_simd_pair_no_allocate(uint32_t word)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return opc < 3 && (l == 0 || rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered_unscaled: Load-acquire RCpc and store-release at an unscaled offset
 * (C4.1 Loads and Stores, LDAPR/STLR (unscaled immediate)) */
static inline bool hy_aarch64_where_ordered_unscaled(uint32_t word)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;

	return opc < 2 || (opc == 2 && size < 3) || (opc == 3 && size < 2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive: Exclusive accesses cannot be split into a load and a store by
 * others (C4.1 Loads and Stores, load/store exclusive register) */
static inline bool hy_aarch64_where_exclusive(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;

	return l == 0 || rs == 31;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive_pair: Exclusive pairs (C4.1 Loads and Stores, load/store exclusive
 * pair) */
static inline bool hy_aarch64_where_exclusive_pair(uint32_t word)
{
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return l == 0 || (rs == 31 && rt != rt2);
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap_pair: Compare and swap of a pair (C4.1 Loads and Stores, compare
 * and swap pair) */
static inline bool hy_aarch64_where_compare_swap_pair(uint32_t word)
{
	const uint64_t rs = (word >> 16) & 0x1f;
	const uint64_t rt = word & 0x1f;

	return (rs & 1) == 0 && (rt & 1) == 0;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_offset: One general register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static inline bool hy_aarch64_fill_gpr_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_register: One general register at a register offset; the option is a word
 * or a doubleword (C4.1 Loads and Stores, load/store register (register offset)) */
static inline bool hy_aarch64_fill_gpr_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unscaled: One general register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static inline bool hy_aarch64_fill_gpr_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_post: One general register, the base changed afterwards; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate post-indexed)) */
static inline bool hy_aarch64_fill_gpr_post(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_unprivileged: One general register with the rights of EL0 (C4.1 Loads and
 * Stores, load/store register (unprivileged)) */
static inline bool hy_aarch64_fill_gpr_unprivileged(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_pre: One general register, the base changed before; not into its own
 * base, which is unpredictable (C4.1 Loads and Stores, load/store register (immediate pre-indexed)) */
static inline bool hy_aarch64_fill_gpr_pre(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.gpr_literal: One general register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static inline bool hy_aarch64_fill_gpr_literal(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = opc == 2;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_offset: One SIMD register at a scaled offset (C4.1 Loads and Stores,
 * load/store register (unsigned immediate)) */
static inline bool hy_aarch64_fill_simd_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_register: One SIMD register at a register offset (C4.1 Loads and Stores,
 * load/store register (register offset)) */
static inline bool hy_aarch64_fill_simd_register(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_unscaled: One SIMD register at an unscaled offset (C4.1 Loads and
 * Stores, load/store register (unscaled immediate)) */
static inline bool hy_aarch64_fill_simd_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = (opc & 1) != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_post: One SIMD register, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register (immediate post-indexed)) */
static inline bool hy_aarch64_fill_simd_post(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pre: One SIMD register, the base changed before (C4.1 Loads and Stores,
 * load/store register (immediate pre-indexed)) */
static inline bool hy_aarch64_fill_simd_pre(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg_bytes = (uint8_t)(opc > 1 ? 16 : hy_shift_left(1, size));
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)hy_sign_extend(imm, 9);
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_literal: One SIMD register from an address near the instruction (C4.1
 * Loads and Stores, load register (literal)) */
static inline bool hy_aarch64_fill_simd_literal(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_offset: Two general registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static inline bool hy_aarch64_fill_pair_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = opc == 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_post: Two general registers, the base changed afterwards (C4.1 Loads and
 * Stores, load/store register pair (post-indexed)) */
static inline bool hy_aarch64_fill_pair_post(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * (opc == 2 ? 8 : 4));
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_pre: Two general registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static inline bool hy_aarch64_fill_pair_pre(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)(opc == 2 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 0 ? 4 : 8);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * (opc == 2 ? 8 : 4));
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.pair_no_allocate: Two general registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static inline bool hy_aarch64_fill_pair_no_allocate(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 31) & 0x1;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(opc == 1 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_offset: Two SIMD registers (C4.1 Loads and Stores, load/store
 * register pair (offset)) */
static inline bool hy_aarch64_fill_simd_pair_offset(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_post: Two SIMD registers, the base changed afterwards (C4.1 Loads
 * and Stores, load/store register pair (post-indexed)) */
static inline bool hy_aarch64_fill_simd_pair_post(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * hy_shift_left(4, opc));
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_pre: Two SIMD registers, the base changed before (C4.1 Loads and
 * Stores, load/store register pair (pre-indexed)) */
static inline bool hy_aarch64_fill_simd_pair_pre(uint32_t word, struct hy_access_insn *out)
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
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = (uint8_t)rn;
	out->writeback = (int64_t)(hy_sign_extend(imm, 7) * hy_shift_left(4, opc));
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.simd_pair_no_allocate: Two SIMD registers, no allocation (C4.1 Loads and
 * Stores, load/store no-allocate pair (offset)) */
static inline bool hy_aarch64_fill_simd_pair_no_allocate(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t opc = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = true;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg_bytes = (uint8_t)hy_shift_left(4, opc);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered: Load-acquire and store-release (C4.1 Loads and Stores, load/store
 * ordered) */
static inline bool hy_aarch64_fill_ordered(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.acquire_rcpc: Load-acquire RCpc (C4.1 Loads and Stores, LDAPR) */
static inline bool hy_aarch64_fill_acquire_rcpc(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.ordered_unscaled: Load-acquire RCpc and store-release at an unscaled offset
 * (C4.1 Loads and Stores, LDAPR/STLR (unscaled immediate)) */
static inline bool hy_aarch64_fill_ordered_unscaled(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t opc = (word >> 22) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = opc != 0;
	out->sign = opc > 1;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)((opc == 2 || (opc < 2 && size == 3)) ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.authenticated: Load through an authenticated pointer, without write-back
 * (C4.1 Loads and Stores, load/store register (pac)) */
static inline bool hy_aarch64_fill_authenticated(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 8;
	out->reg_bytes = 8;
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive: Exclusive accesses cannot be split into a load and a store by
 * others (C4.1 Loads and Stores, load/store exclusive register) */
static inline bool hy_aarch64_fill_exclusive(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.exclusive_pair: Exclusive pairs (C4.1 Loads and Stores, load/store exclusive
 * pair) */
static inline bool hy_aarch64_fill_exclusive_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x1;
	const uint64_t l = (word >> 22) & 0x1;
	const uint64_t rt2 = (word >> 10) & 0x1f;
	const uint64_t rt = word & 0x1f;

	out->load = l != 0;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = (uint8_t)rt2;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap: Compare and swap (C4.1 Loads and Stores, compare and swap) */
static inline bool hy_aarch64_fill_compare_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rs = (word >> 16) & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rs;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.compare_swap_pair: Compare and swap of a pair (C4.1 Loads and Stores, compare
 * and swap pair) */
static inline bool hy_aarch64_fill_compare_swap_pair(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x1;
	const uint64_t rs = (word >> 16) & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg_bytes = (uint8_t)(size == 1 ? 8 : 4);
	out->reg = (uint8_t)rs;
	out->reg2 = (uint8_t)(rs + 1);
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.atomic: Atomic operations on memory (C4.1 Loads and Stores, atomic memory
 * operations) */
static inline bool hy_aarch64_fill_atomic(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/aarch64/instructions.yaml#instructions.swap: Swap (C4.1 Loads and Stores, atomic memory operations) */
static inline bool hy_aarch64_fill_swap(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t size = (word >> 30) & 0x3;
	const uint64_t rt = word & 0x1f;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = true;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = (uint8_t)(size == 3 ? 8 : 4);
	out->reg = (uint8_t)rt;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* hy_aarch64_instruction_decode where the compiler can see what becomes of *out, so that most of it need not be stored. */
static inline bool hy_aarch64_decode_inline(uint32_t word, struct hy_access_insn *out)
{
	switch ((word >> 24) & 0x3f) {
	case 0x8:
		switch ((word >> 21) & 0x5) {
		case 0x0:
			if ((word & 0x00007c00u) == 0x00007c00u && hy_aarch64_where_exclusive(word))
				return hy_aarch64_fill_exclusive(word, out);
			return false;
		case 0x1:
			switch ((word >> 31) & 0x1) {
			case 0x0:
				if ((word & 0x00007c00u) == 0x00007c00u && hy_aarch64_where_compare_swap_pair(word))
					return hy_aarch64_fill_compare_swap_pair(word, out);
				return false;
			case 0x1:
				if (hy_aarch64_where_exclusive_pair(word))
					return hy_aarch64_fill_exclusive_pair(word, out);
				return false;
			default:
				return false;
			}
		case 0x4:
			if ((word & 0x001f7c00u) == 0x001f7c00u)
				return hy_aarch64_fill_ordered(word, out);
			return false;
		case 0x5:
			if ((word & 0x00007c00u) == 0x00007c00u)
				return hy_aarch64_fill_compare_swap(word, out);
			return false;
		default:
			return false;
		}
	case 0x18:
		if (hy_aarch64_where_gpr_literal(word))
			return hy_aarch64_fill_gpr_literal(word, out);
		return false;
	case 0x19:
		if ((word & 0x00200c00u) == 0x00000000u && hy_aarch64_where_ordered_unscaled(word))
			return hy_aarch64_fill_ordered_unscaled(word, out);
		return false;
	case 0x1c:
		if (hy_aarch64_where_simd_literal(word))
			return hy_aarch64_fill_simd_literal(word, out);
		return false;
	case 0x28:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if ((word & 0x40000000u) == 0x00000000u && hy_aarch64_where_pair_no_allocate(word))
				return hy_aarch64_fill_pair_no_allocate(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_pair_post(word))
				return hy_aarch64_fill_pair_post(word, out);
			return false;
		default:
			return false;
		}
	case 0x29:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_pair_offset(word))
				return hy_aarch64_fill_pair_offset(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_pair_pre(word))
				return hy_aarch64_fill_pair_pre(word, out);
			return false;
		default:
			return false;
		}
	case 0x2c:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_simd_pair_no_allocate(word))
				return hy_aarch64_fill_simd_pair_no_allocate(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_simd_pair_post(word))
				return hy_aarch64_fill_simd_pair_post(word, out);
			return false;
		default:
			return false;
		}
	case 0x2d:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_simd_pair_offset(word))
				return hy_aarch64_fill_simd_pair_offset(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_simd_pair_pre(word))
				return hy_aarch64_fill_simd_pair_pre(word, out);
			return false;
		default:
			return false;
		}
	case 0x38:
		switch ((word >> 10) & 0x803) {
		case 0x0:
			if (hy_aarch64_where_gpr_unscaled(word))
				return hy_aarch64_fill_gpr_unscaled(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_gpr_post(word))
				return hy_aarch64_fill_gpr_post(word, out);
			return false;
		case 0x2:
			if (hy_aarch64_where_gpr_unprivileged(word))
				return hy_aarch64_fill_gpr_unprivileged(word, out);
			return false;
		case 0x3:
			if (hy_aarch64_where_gpr_pre(word))
				return hy_aarch64_fill_gpr_pre(word, out);
			return false;
		case 0x800:
			switch ((word >> 15) & 0x1) {
			case 0x0:
				return hy_aarch64_fill_atomic(word, out);
			case 0x1:
				switch ((word >> 12) & 0x7) {
				case 0x0:
					return hy_aarch64_fill_swap(word, out);
				case 0x4:
					if ((word & 0x00df0000u) == 0x009f0000u)
						return hy_aarch64_fill_acquire_rcpc(word, out);
					return false;
				default:
					return false;
				}
			default:
				return false;
			}
		case 0x801:
			if ((word & 0xc0000000u) == 0xc0000000u)
				return hy_aarch64_fill_authenticated(word, out);
			return false;
		case 0x802:
			if ((word & 0x00004000u) == 0x00004000u && hy_aarch64_where_gpr_register(word))
				return hy_aarch64_fill_gpr_register(word, out);
			return false;
		default:
			return false;
		}
	case 0x39:
		if (hy_aarch64_where_gpr_offset(word))
			return hy_aarch64_fill_gpr_offset(word, out);
		return false;
	case 0x3c:
		switch ((word >> 10) & 0x803) {
		case 0x0:
			if (hy_aarch64_where_simd_unscaled(word))
				return hy_aarch64_fill_simd_unscaled(word, out);
			return false;
		case 0x1:
			if (hy_aarch64_where_simd_post(word))
				return hy_aarch64_fill_simd_post(word, out);
			return false;
		case 0x3:
			if (hy_aarch64_where_simd_pre(word))
				return hy_aarch64_fill_simd_pre(word, out);
			return false;
		case 0x802:
			if ((word & 0x00004000u) == 0x00004000u && hy_aarch64_where_simd_register(word))
				return hy_aarch64_fill_simd_register(word, out);
			return false;
		default:
			return false;
		}
	case 0x3d:
		if (hy_aarch64_where_simd_offset(word))
			return hy_aarch64_fill_simd_offset(word, out);
		return false;
	default:
		return false;
	}
}

HY_C_END

#endif
/* crc32 827db8a8 */
