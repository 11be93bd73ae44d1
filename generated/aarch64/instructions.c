/* Generated from desc/arch/aarch64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/decode.h>
#include <halyard/arch/instructions.h>

int hy_aarch64_instruction_find(uint32_t word)
{
	switch ((word >> 24) & 0x3f) {
	case 0x8:
		switch ((word >> 21) & 0x5) {
		case 0x0:
			if ((word & 0x00007c00u) == 0x00007c00u && hy_aarch64_where_exclusive(word))
				return HY_AARCH64_INSN_EXCLUSIVE;
			return -1;
		case 0x1:
			switch ((word >> 31) & 0x1) {
			case 0x0:
				if ((word & 0x00007c00u) == 0x00007c00u && hy_aarch64_where_compare_swap_pair(word))
					return HY_AARCH64_INSN_COMPARE_SWAP_PAIR;
				return -1;
			case 0x1:
				if (hy_aarch64_where_exclusive_pair(word))
					return HY_AARCH64_INSN_EXCLUSIVE_PAIR;
				return -1;
			default:
				return -1;
			}
		case 0x4:
			if ((word & 0x001f7c00u) == 0x001f7c00u)
				return HY_AARCH64_INSN_ORDERED;
			return -1;
		case 0x5:
			if ((word & 0x00007c00u) == 0x00007c00u)
				return HY_AARCH64_INSN_COMPARE_SWAP;
			return -1;
		default:
			return -1;
		}
	case 0x18:
		if (hy_aarch64_where_gpr_literal(word))
			return HY_AARCH64_INSN_GPR_LITERAL;
		return -1;
	case 0x19:
		if ((word & 0x00200c00u) == 0x00000000u && hy_aarch64_where_ordered_unscaled(word))
			return HY_AARCH64_INSN_ORDERED_UNSCALED;
		return -1;
	case 0x1c:
		if (hy_aarch64_where_simd_literal(word))
			return HY_AARCH64_INSN_SIMD_LITERAL;
		return -1;
	case 0x28:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if ((word & 0x40000000u) == 0x00000000u && hy_aarch64_where_pair_no_allocate(word))
				return HY_AARCH64_INSN_PAIR_NO_ALLOCATE;
			return -1;
		case 0x1:
			if (hy_aarch64_where_pair_post(word))
				return HY_AARCH64_INSN_PAIR_POST;
			return -1;
		default:
			return -1;
		}
	case 0x29:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_pair_offset(word))
				return HY_AARCH64_INSN_PAIR_OFFSET;
			return -1;
		case 0x1:
			if (hy_aarch64_where_pair_pre(word))
				return HY_AARCH64_INSN_PAIR_PRE;
			return -1;
		default:
			return -1;
		}
	case 0x2c:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_simd_pair_no_allocate(word))
				return HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE;
			return -1;
		case 0x1:
			if (hy_aarch64_where_simd_pair_post(word))
				return HY_AARCH64_INSN_SIMD_PAIR_POST;
			return -1;
		default:
			return -1;
		}
	case 0x2d:
		switch ((word >> 23) & 0x1) {
		case 0x0:
			if (hy_aarch64_where_simd_pair_offset(word))
				return HY_AARCH64_INSN_SIMD_PAIR_OFFSET;
			return -1;
		case 0x1:
			if (hy_aarch64_where_simd_pair_pre(word))
				return HY_AARCH64_INSN_SIMD_PAIR_PRE;
			return -1;
		default:
			return -1;
		}
	case 0x38:
		switch ((word >> 10) & 0x803) {
		case 0x0:
			if (hy_aarch64_where_gpr_unscaled(word))
				return HY_AARCH64_INSN_GPR_UNSCALED;
			return -1;
		case 0x1:
			if (hy_aarch64_where_gpr_post(word))
				return HY_AARCH64_INSN_GPR_POST;
			return -1;
		case 0x2:
			if (hy_aarch64_where_gpr_unprivileged(word))
				return HY_AARCH64_INSN_GPR_UNPRIVILEGED;
			return -1;
		case 0x3:
			if (hy_aarch64_where_gpr_pre(word))
				return HY_AARCH64_INSN_GPR_PRE;
			return -1;
		case 0x800:
			switch ((word >> 15) & 0x1) {
			case 0x0:
				return HY_AARCH64_INSN_ATOMIC;
			case 0x1:
				switch ((word >> 12) & 0x7) {
				case 0x0:
					return HY_AARCH64_INSN_SWAP;
				case 0x4:
					if ((word & 0x00df0000u) == 0x009f0000u)
						return HY_AARCH64_INSN_ACQUIRE_RCPC;
					return -1;
				default:
					return -1;
				}
			default:
				return -1;
			}
		case 0x801:
			if ((word & 0xc0000000u) == 0xc0000000u)
				return HY_AARCH64_INSN_AUTHENTICATED;
			return -1;
		case 0x802:
			if ((word & 0x00004000u) == 0x00004000u && hy_aarch64_where_gpr_register(word))
				return HY_AARCH64_INSN_GPR_REGISTER;
			return -1;
		default:
			return -1;
		}
	case 0x39:
		if (hy_aarch64_where_gpr_offset(word))
			return HY_AARCH64_INSN_GPR_OFFSET;
		return -1;
	case 0x3c:
		switch ((word >> 10) & 0x803) {
		case 0x0:
			if (hy_aarch64_where_simd_unscaled(word))
				return HY_AARCH64_INSN_SIMD_UNSCALED;
			return -1;
		case 0x1:
			if (hy_aarch64_where_simd_post(word))
				return HY_AARCH64_INSN_SIMD_POST;
			return -1;
		case 0x3:
			if (hy_aarch64_where_simd_pre(word))
				return HY_AARCH64_INSN_SIMD_PRE;
			return -1;
		case 0x802:
			if ((word & 0x00004000u) == 0x00004000u && hy_aarch64_where_simd_register(word))
				return HY_AARCH64_INSN_SIMD_REGISTER;
			return -1;
		default:
			return -1;
		}
	case 0x3d:
		if (hy_aarch64_where_simd_offset(word))
			return HY_AARCH64_INSN_SIMD_OFFSET;
		return -1;
	default:
		return -1;
	}
}

bool hy_aarch64_instruction_decode(uint32_t word, struct hy_access_insn *out)
{
	return hy_aarch64_decode_inline(word, out);
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
		[HY_AARCH64_INSN_GPR_LITERAL] = "gpr_literal",
		[HY_AARCH64_INSN_SIMD_OFFSET] = "simd_offset",
		[HY_AARCH64_INSN_SIMD_REGISTER] = "simd_register",
		[HY_AARCH64_INSN_SIMD_UNSCALED] = "simd_unscaled",
		[HY_AARCH64_INSN_SIMD_POST] = "simd_post",
		[HY_AARCH64_INSN_SIMD_PRE] = "simd_pre",
		[HY_AARCH64_INSN_SIMD_LITERAL] = "simd_literal",
		[HY_AARCH64_INSN_PAIR_OFFSET] = "pair_offset",
		[HY_AARCH64_INSN_PAIR_POST] = "pair_post",
		[HY_AARCH64_INSN_PAIR_PRE] = "pair_pre",
		[HY_AARCH64_INSN_PAIR_NO_ALLOCATE] = "pair_no_allocate",
		[HY_AARCH64_INSN_SIMD_PAIR_OFFSET] = "simd_pair_offset",
		[HY_AARCH64_INSN_SIMD_PAIR_POST] = "simd_pair_post",
		[HY_AARCH64_INSN_SIMD_PAIR_PRE] = "simd_pair_pre",
		[HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE] = "simd_pair_no_allocate",
		[HY_AARCH64_INSN_ORDERED] = "ordered",
		[HY_AARCH64_INSN_ACQUIRE_RCPC] = "acquire_rcpc",
		[HY_AARCH64_INSN_ORDERED_UNSCALED] = "ordered_unscaled",
		[HY_AARCH64_INSN_AUTHENTICATED] = "authenticated",
		[HY_AARCH64_INSN_EXCLUSIVE] = "exclusive",
		[HY_AARCH64_INSN_EXCLUSIVE_PAIR] = "exclusive_pair",
		[HY_AARCH64_INSN_COMPARE_SWAP] = "compare_swap",
		[HY_AARCH64_INSN_COMPARE_SWAP_PAIR] = "compare_swap_pair",
		[HY_AARCH64_INSN_ATOMIC] = "atomic",
		[HY_AARCH64_INSN_SWAP] = "swap",
	};

	return instruction >= 0 && instruction < HY_AARCH64_INSN_COUNT ? names[instruction] : "unrecognised";
}
/* crc32 a47f853b */
