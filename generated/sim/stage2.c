/* Generated from desc/arch/sim/stage2.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage2.h>

/* desc/arch/sim/stage2.yaml#formats.sim_4k */
const struct hy_stage2_format hy_sim_sim_4k = {
	.name = "sim_4k",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 4u,
	.fewest_levels = 1u,
	.root_extra_bits = 4u,
	.guest_bits = 52u,
	.address_msb = 47u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.present_mask = 0x1,
	.leaf = {
		[0] = {.mask = 0x3, .match = 0x3},
		[1] = {.mask = 0x3, .match = 0x1},
		[2] = {.mask = 0x3, .match = 0x1},
	},
	.leaf_set = 0x400,
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
	.software = 0x0,
	.root_align_bits = 12u,
};

/* desc/arch/sim/stage2.yaml#formats.sim_short */
const struct hy_stage2_format hy_sim_sim_short = {
	.name = "sim_short",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.fewest_levels = 1u,
	.root_extra_bits = 2u,
	.guest_bits = 34u,
	.address_msb = 31u,
	.address_lsb = 10u,
	.address_shift = 12u,
	.present_mask = 0x1,
	.leaf = {
		[0] = {.mask = 0x1, .match = 0x1},
		[1] = {.mask = 0x1, .match = 0x1},
	},
	.leaf_set = 0x10,
	.table_mask = 0xf,
	.table_match = 0x1,
	.table_set = 0x1,
	.permission_mask = 0xe,
	.permission = {
		[0] = 0x0,
		[HY_READ] = 0x2,
		[HY_WRITE] = 0x4,
		[HY_READ | HY_WRITE] = 0x6,
		[HY_EXECUTE] = 0x8,
		[HY_READ | HY_EXECUTE] = 0xa,
		[HY_WRITE | HY_EXECUTE] = 0xc,
		[HY_READ | HY_WRITE | HY_EXECUTE] = 0xe,
	},
	.type_mask = 0x0,
	.type = {[HY_MEMORY_NORMAL] = 0x0, [HY_MEMORY_DEVICE] = 0x0},
	.accessed = 0x40,
	.dirty = 0x80,
	.software = 0x0,
	.root_align_bits = 14u,
};

const struct hy_stage2_format *const hy_arch_stage2_formats[] = {
	&hy_sim_sim_4k,
	&hy_sim_sim_short,
	NULL,
};
/* crc32 fc637f5d */
