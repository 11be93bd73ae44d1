/* Generated from desc/arch/riscv64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_DECODE_H
#define HALYARD_ARCH_DECODE_H

#include <halyard/bits.h>
#include <halyard/insn.h>

HY_C_BEGIN

/* desc/arch/riscv64/instructions.yaml#instructions.load: LB, LH, LW, LBU, LHU; RV64: LD, LWU (Unprivileged 2.6, 4.3 Load and
 * Store Instructions) */
static inline bool hy_riscv_where_load(uint32_t word)
{
	const uint64_t width = (word >> 12) & 0x7;

	return width != 3 && width < 6;
}

/* desc/arch/riscv64/instructions.yaml#instructions.store: SB, SH, SW; RV64: SD (Unprivileged 2.6, 4.3 Load and Store
 * Instructions) */
static inline bool hy_riscv_where_store(uint32_t word)
{
	const uint64_t size = (word >> 12) & 0x3;

	return size < 3;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load: C.LW; RV64: C.LD (Unprivileged 16.3 Load and Store Instructions,
 * register-based) */
static inline bool hy_riscv_where_c_load(uint32_t word)
{
	const uint64_t wide = (word >> 13) & 0x1;

	return wide == 0;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store: C.SW; RV64: C.SD (Unprivileged 16.3 Load and Store Instructions,
 * register-based) */
static inline bool hy_riscv_where_c_store(uint32_t word)
{
	const uint64_t wide = (word >> 13) & 0x1;

	return wide == 0;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load_sp: C.LWSP; RV64: C.LDSP. With rd = x0 they are reserved.
 * (Unprivileged 16.3 Load and Store Instructions, stack-pointer-based) */
static inline bool hy_riscv_where_c_load_sp(uint32_t word)
{
	const uint64_t wide = (word >> 13) & 0x1;
	const uint64_t rd = (word >> 7) & 0x1f;

	return rd != 0 && (wide == 0);
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store_sp: C.SWSP; RV64: C.SDSP (Unprivileged 16.3 Load and Store
 * Instructions, stack-pointer-based) */
static inline bool hy_riscv_where_c_store_sp(uint32_t word)
{
	const uint64_t wide = (word >> 13) & 0x1;

	return wide == 0;
}

/* desc/arch/riscv64/instructions.yaml#instructions.csr: CSRRW, CSRRS, CSRRC and their immediate forms (Unprivileged 9.1 CSR
 * Instructions) */
static inline bool hy_riscv_where_csr(uint32_t word)
{
	const uint64_t operation = (word >> 12) & 0x3;

	return operation != 0;
}

/* desc/arch/riscv64/instructions.yaml#instructions.hlv: HLV.B, .BU, .H, .HU, .W; RV64: HLV.WU, .D (Privileged 8.3.1 Hypervisor
 * Virtual-Machine Load and Store Instructions) */
static inline bool hy_riscv_where_hlv(uint32_t word)
{
	const uint64_t size = (word >> 26) & 0x3;
	const uint64_t zero = (word >> 20) & 0x1;

	return size < 2 || (size == 2 && zero == 0);
}

/* desc/arch/riscv64/instructions.yaml#instructions.hlvx: HLVX.HU and HLVX.WU (Privileged 8.3.1 Hypervisor Virtual-Machine Load
 * and Store Instructions) */
static inline bool hy_riscv_where_hlvx(uint32_t word)
{
	const uint64_t size = (word >> 26) & 0x3;

	return size == 1 || size == 2;
}

/* desc/arch/riscv64/instructions.yaml#instructions.hsv: HSV.B, .H, .W; RV64: HSV.D (Privileged 8.3.1 Hypervisor Virtual-Machine
 * Load and Store Instructions) */
static inline bool hy_riscv_where_hsv(uint32_t word)
{
	const uint64_t size = (word >> 26) & 0x3;

	return size < 3;
}

/* desc/arch/riscv64/instructions.yaml#instructions.load: LB, LH, LW, LBU, LHU; RV64: LD, LWU (Unprivileged 2.6, 4.3 Load and
 * Store Instructions) */
static inline bool hy_riscv_fill_load(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t zero = (word >> 14) & 0x1;
	const uint64_t size = (word >> 12) & 0x3;
	const uint64_t rd = (word >> 7) & 0x1f;

	out->load = true;
	out->sign = zero == 0;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = 4;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.store: SB, SH, SW; RV64: SD (Unprivileged 2.6, 4.3 Load and Store
 * Instructions) */
static inline bool hy_riscv_fill_store(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rs2 = (word >> 20) & 0x1f;
	const uint64_t size = (word >> 12) & 0x3;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(1, size);
	out->reg_bytes = 4;
	out->reg = (uint8_t)rs2;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 4;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load: C.LW; RV64: C.LD (Unprivileged 16.3 Load and Store Instructions,
 * register-based) */
static inline bool hy_riscv_fill_c_load(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 13) & 0x1;
	const uint64_t rd = (word >> 2) & 0x7;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, wide);
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rd + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store: C.SW; RV64: C.SD (Unprivileged 16.3 Load and Store Instructions,
 * register-based) */
static inline bool hy_riscv_fill_c_store(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 13) & 0x1;
	const uint64_t rs2 = (word >> 2) & 0x7;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, wide);
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rs2 + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load_sp: C.LWSP; RV64: C.LDSP. With rd = x0 they are reserved.
 * (Unprivileged 16.3 Load and Store Instructions, stack-pointer-based) */
static inline bool hy_riscv_fill_c_load_sp(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 13) & 0x1;
	const uint64_t rd = (word >> 7) & 0x1f;

	out->load = true;
	out->sign = true;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, wide);
	out->reg_bytes = 4;
	out->reg = (uint8_t)rd;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store_sp: C.SWSP; RV64: C.SDSP (Unprivileged 16.3 Load and Store
 * Instructions, stack-pointer-based) */
static inline bool hy_riscv_fill_c_store_sp(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t wide = (word >> 13) & 0x1;
	const uint64_t rs2 = (word >> 2) & 0x1f;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = (uint8_t)hy_shift_left(4, wide);
	out->reg_bytes = 4;
	out->reg = (uint8_t)rs2;
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load_byte: C.LBU (Zc 1.0.4, Zcb, c.lbu) */
static inline bool hy_riscv_fill_c_load_byte(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rd = (word >> 2) & 0x7;

	out->load = true;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 1;
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rd + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_load_half: C.LHU, C.LH (Zc 1.0.4, Zcb, c.lhu and c.lh) */
static inline bool hy_riscv_fill_c_load_half(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t sign = (word >> 6) & 0x1;
	const uint64_t rd = (word >> 2) & 0x7;

	out->load = true;
	out->sign = sign != 0;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 2;
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rd + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store_byte: C.SB (Zc 1.0.4, Zcb, c.sb) */
static inline bool hy_riscv_fill_c_store_byte(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rs2 = (word >> 2) & 0x7;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 1;
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rs2 + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* desc/arch/riscv64/instructions.yaml#instructions.c_store_half: C.SH (Zc 1.0.4, Zcb, c.sh) */
static inline bool hy_riscv_fill_c_store_half(uint32_t word, struct hy_access_insn *out)
{
	const uint64_t rs2 = (word >> 2) & 0x7;

	out->load = false;
	out->sign = false;
	out->simd = false;
	out->atomic = false;
	out->update = 0;
	out->bytes = 2;
	out->reg_bytes = 4;
	out->reg = (uint8_t)(rs2 + 8);
	out->reg2 = HY_INSN_NO_REG;
	out->writeback_reg = HY_INSN_NO_REG;
	out->writeback = 0;
	out->length = 2;
	return true;
}

/* hy_riscv_instruction_decode where the compiler can see what becomes of *out, so that most of it need not be stored. */
static inline bool hy_riscv_decode_inline(uint32_t word, struct hy_access_insn *out)
{
	switch (word & 0x3) {
	case 0x0:
		switch ((word >> 14) & 0x3) {
		case 0x1:
			if (hy_riscv_where_c_load(word))
				return hy_riscv_fill_c_load(word, out);
			return false;
		case 0x2:
			switch ((word >> 10) & 0xf) {
			case 0x0:
				return hy_riscv_fill_c_load_byte(word, out);
			case 0x1:
				return hy_riscv_fill_c_load_half(word, out);
			case 0x2:
				return hy_riscv_fill_c_store_byte(word, out);
			case 0x3:
				if ((word & 0x00000040u) == 0x00000000u)
					return hy_riscv_fill_c_store_half(word, out);
				return false;
			default:
				return false;
			}
		case 0x3:
			if (hy_riscv_where_c_store(word))
				return hy_riscv_fill_c_store(word, out);
			return false;
		default:
			return false;
		}
	case 0x2:
		switch ((word >> 14) & 0x3) {
		case 0x1:
			if (hy_riscv_where_c_load_sp(word))
				return hy_riscv_fill_c_load_sp(word, out);
			return false;
		case 0x3:
			if (hy_riscv_where_c_store_sp(word))
				return hy_riscv_fill_c_store_sp(word, out);
			return false;
		default:
			return false;
		}
	case 0x3:
		switch (word & 0x7f) {
		case 0x3:
			if (hy_riscv_where_load(word))
				return hy_riscv_fill_load(word, out);
			return false;
		case 0x23:
			if ((word & 0x00004000u) == 0x00000000u && hy_riscv_where_store(word))
				return hy_riscv_fill_store(word, out);
			return false;
		default:
			return false;
		}
	default:
		return false;
	}
}

HY_C_END

#endif
/* crc32 73d05a54 */
