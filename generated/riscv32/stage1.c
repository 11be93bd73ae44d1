/* Generated from desc/arch/riscv64/stage1.yaml, desc/arch/riscv32/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage1.h>

/* desc/arch/riscv32/stage1.yaml#formats.sv32 */
const struct hy_walk_format hy_riscv_walk_sv32 = {
	.name = "sv32",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.width = 32u,
	.root_lsb = 0u,
	.root_shift = 12u,
	.address_lsb = 10u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_ZERO,
	.root_mask = 0x3fffff,
	.address_mask = 0xfffffc00,
	.present_mask = 0x1,
	.accessed_mask = 0x40,
	.dirty_mask = 0x80,
	.never[0] = {.mask = 0x6, .match = 0x4},
	.never[1] = {.mask = 0xe, .match = 0x0},
	.leaf_rights = {.inverted = 0x0, .bits = {0x2, 0x4, 0x8, 0x10, 0x8}},
	.table_rights = {.inverted = 0x0, .bits = {0x0, 0x0, 0x0, 0x0, 0x0}},
	.level = {
		[0] = {
			.leaf = true,
		},
		[1] = {
			.leaf = true, .leaf_reserved = 0xffc00,
			.table = true, .table_mask = 0xe, .table_reserved = 0xd0,
		},
	},
};

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	&hy_riscv_walk_sv32,
	NULL,
};
/* crc32 3e928d22 */
