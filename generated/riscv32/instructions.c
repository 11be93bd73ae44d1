/* Generated from desc/arch/riscv64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/decode.h>
#include <halyard/arch/instructions.h>

int hy_riscv_instruction_find(uint32_t word)
{
	switch (word & 0x3) {
	case 0x0:
		switch ((word >> 14) & 0x3) {
		case 0x1:
			if (hy_riscv_where_c_load(word))
				return HY_RISCV_INSN_C_LOAD;
			return -1;
		case 0x2:
			switch ((word >> 10) & 0xf) {
			case 0x0:
				return HY_RISCV_INSN_C_LOAD_BYTE;
			case 0x1:
				return HY_RISCV_INSN_C_LOAD_HALF;
			case 0x2:
				return HY_RISCV_INSN_C_STORE_BYTE;
			case 0x3:
				if ((word & 0x00000040u) == 0x00000000u)
					return HY_RISCV_INSN_C_STORE_HALF;
				return -1;
			default:
				return -1;
			}
		case 0x3:
			if (hy_riscv_where_c_store(word))
				return HY_RISCV_INSN_C_STORE;
			return -1;
		default:
			return -1;
		}
	case 0x2:
		switch ((word >> 14) & 0x3) {
		case 0x1:
			if (hy_riscv_where_c_load_sp(word))
				return HY_RISCV_INSN_C_LOAD_SP;
			return -1;
		case 0x3:
			if (hy_riscv_where_c_store_sp(word))
				return HY_RISCV_INSN_C_STORE_SP;
			return -1;
		default:
			return -1;
		}
	case 0x3:
		switch (word & 0x7f) {
		case 0x3:
			if (hy_riscv_where_load(word))
				return HY_RISCV_INSN_LOAD;
			return -1;
		case 0x23:
			if ((word & 0x00004000u) == 0x00000000u && hy_riscv_where_store(word))
				return HY_RISCV_INSN_STORE;
			return -1;
		case 0x73:
			if (hy_riscv_where_csr(word))
				return HY_RISCV_INSN_CSR;
			if ((word & 0xffffff80u) == 0x10500000u)
				return HY_RISCV_INSN_WFI;
			if ((word & 0xffffff80u) == 0x10200000u)
				return HY_RISCV_INSN_SRET;
			if ((word & 0xfe007f80u) == 0x12000000u)
				return HY_RISCV_INSN_SFENCE_VMA;
			if ((word & 0xfe007f80u) == 0x16000000u)
				return HY_RISCV_INSN_SINVAL_VMA;
			if ((word & 0xffffff80u) == 0x18000000u)
				return HY_RISCV_INSN_SFENCE_W_INVAL;
			if ((word & 0xffffff80u) == 0x18100000u)
				return HY_RISCV_INSN_SFENCE_INVAL_IR;
			if ((word & 0xfe007f80u) == 0x22000000u)
				return HY_RISCV_INSN_HFENCE_VVMA;
			if ((word & 0xfe007f80u) == 0x62000000u)
				return HY_RISCV_INSN_HFENCE_GVMA;
			if ((word & 0xfe007f80u) == 0x26000000u)
				return HY_RISCV_INSN_HINVAL_VVMA;
			if ((word & 0xfe007f80u) == 0x66000000u)
				return HY_RISCV_INSN_HINVAL_GVMA;
			if ((word & 0xf3e07000u) == 0x60004000u && hy_riscv_where_hlv(word))
				return HY_RISCV_INSN_HLV;
			if ((word & 0xf3f07000u) == 0x60304000u && hy_riscv_where_hlvx(word))
				return HY_RISCV_INSN_HLVX;
			if ((word & 0xf2007f80u) == 0x62004000u && hy_riscv_where_hsv(word))
				return HY_RISCV_INSN_HSV;
			return -1;
		default:
			return -1;
		}
	default:
		return -1;
	}
}

bool hy_riscv_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	return hy_riscv_decode_inline(word, out);
}

const char *hy_riscv_instruction_name(int instruction)
{
	static const char *const names[HY_RISCV_INSN_COUNT] = {
		[HY_RISCV_INSN_LOAD] = "load",
		[HY_RISCV_INSN_STORE] = "store",
		[HY_RISCV_INSN_C_LOAD] = "c_load",
		[HY_RISCV_INSN_C_STORE] = "c_store",
		[HY_RISCV_INSN_C_LOAD_SP] = "c_load_sp",
		[HY_RISCV_INSN_C_STORE_SP] = "c_store_sp",
		[HY_RISCV_INSN_C_LOAD_BYTE] = "c_load_byte",
		[HY_RISCV_INSN_C_LOAD_HALF] = "c_load_half",
		[HY_RISCV_INSN_C_STORE_BYTE] = "c_store_byte",
		[HY_RISCV_INSN_C_STORE_HALF] = "c_store_half",
		[HY_RISCV_INSN_CSR] = "csr",
		[HY_RISCV_INSN_WFI] = "wfi",
		[HY_RISCV_INSN_SRET] = "sret",
		[HY_RISCV_INSN_SFENCE_VMA] = "sfence_vma",
		[HY_RISCV_INSN_SINVAL_VMA] = "sinval_vma",
		[HY_RISCV_INSN_SFENCE_W_INVAL] = "sfence_w_inval",
		[HY_RISCV_INSN_SFENCE_INVAL_IR] = "sfence_inval_ir",
		[HY_RISCV_INSN_HFENCE_VVMA] = "hfence_vvma",
		[HY_RISCV_INSN_HFENCE_GVMA] = "hfence_gvma",
		[HY_RISCV_INSN_HINVAL_VVMA] = "hinval_vvma",
		[HY_RISCV_INSN_HINVAL_GVMA] = "hinval_gvma",
		[HY_RISCV_INSN_HLV] = "hlv",
		[HY_RISCV_INSN_HLVX] = "hlvx",
		[HY_RISCV_INSN_HSV] = "hsv",
	};

	return instruction >= 0 && instruction < HY_RISCV_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 7e52d64f */
