/* Generated from desc/arch/aarch64/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage1.h>

/* desc/arch/aarch64/stage1.yaml#formats.stage1_4k */
const struct hy_walk_format hy_aarch64_walk_stage1_4k = {
	.name = "stage1_4k",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 4u,
	.width = 48u,
	.root_lsb = 6u,
	.root_shift = 6u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_IGNORED,
	.root_mask = 0xffffffffffc0,
	.address_mask = 0xfffffffff000,
	.present_mask = 0x1,
	.leaf_rights = {.inverted = 0x60000000000080, .bits = {0x0, 0x80, 0x20000000000000, 0x40, 0x40000000000000}},
	.table_rights = {.inverted = 0x7800000000000000, .bits = {0x0, 0x4000000000000000, 0x800000000000000, 0x2000000000000000, 0x1000000000000000}},
	.level = {
		[0] = {
			.leaf = true, .leaf_mask = 0x3, .leaf_match = 0x3,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x3, .leaf_match = 0x1,
			.table = true, .table_mask = 0x3, .table_match = 0x3,
		},
		[2] = {
			.leaf = true, .leaf_mask = 0x3, .leaf_match = 0x1,
			.table = true, .table_mask = 0x3, .table_match = 0x3,
		},
		[3] = {
			.table = true, .table_mask = 0x3, .table_match = 0x3,
		},
	},
};

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	&hy_aarch64_walk_stage1_4k,
	NULL,
};
/* crc32 64b5d679 */
