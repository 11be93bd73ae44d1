/* Generated from desc/arch/aarch64/stage2.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage2.h>

/* desc/arch/aarch64/stage2.yaml#formats.stage2_4k */
const struct hy_stage2_format hy_aarch64_stage2_4k = {
	.name = "stage2_4k",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 4u,
	.fewest_levels = 2u,
	.root_extra_bits = 4u,
	.guest_bits = 48u,
	.address_msb = 47u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.present_mask = 0x1,
	.leaf = {
		[0] = {.mask = 0x3, .match = 0x3},
		[1] = {.mask = 0x3, .match = 0x1},
		[2] = {.mask = 0x3, .match = 0x1},
	},
	.leaf_set = 0x700,
	.table_mask = 0x3,
	.table_match = 0x3,
	.table_set = 0x3,
	.permission_mask = 0x400000000000c0,
	.permission = {
		[0] = 0x40000000000000,
		[HY_READ] = 0x40000000000040,
		[HY_WRITE] = 0x40000000000080,
		[HY_READ | HY_WRITE] = 0x400000000000c0,
		[HY_EXECUTE] = 0x0,
		[HY_READ | HY_EXECUTE] = 0x40,
		[HY_WRITE | HY_EXECUTE] = 0x80,
		[HY_READ | HY_WRITE | HY_EXECUTE] = 0xc0,
	},
	.type_mask = 0x3c,
	.type = {[HY_MEMORY_NORMAL] = 0x3c, [HY_MEMORY_DEVICE] = 0x4},
	.accessed = 0x0,
	.dirty = 0x0,
	.software = 0x780000000000000,
	.root_align_bits = 16u,
	.mode[2] = 0x0, /* from_level_2 */
	.mode[3] = 0x1, /* from_level_1 */
	.mode[4] = 0x2, /* from_level_0 */
};

const struct hy_stage2_format *const hy_arch_stage2_formats[] = {
	&hy_aarch64_stage2_4k,
	NULL,
};
/* crc32 b68013c2 */
