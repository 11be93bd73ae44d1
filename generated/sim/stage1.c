/* Generated from desc/arch/sim/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/stage1.h>
#include <halyard/bits.h>

/* desc/arch/sim/stage1.yaml#formats.long */
const struct hy_walk_format hy_sim_walk_long = {
	.name = "long",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 5u,
	.width = 57u,
	.root_lsb = 12u,
	.root_shift = 12u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_SIGN,
	.root_mask = 0xffffffffff000,
	.address_mask = 0xffffffffff000,
	.present_mask = 0x1,
	.accessed_mask = 0x40,
	.dirty_mask = 0x20,
	.leaf_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.table_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.level = {
		[0] = {
			.leaf = true,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x1ff000,
			.table = true, .table_mask = 0x80,
		},
		[2] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x3ffff000,
			.table = true, .table_mask = 0x80,
		},
		[3] = {
			.table = true, .table_mask = 0x80,
		},
		[4] = {
			.table = true, .table_mask = 0x80, .table_reserved = 0x40,
		},
	},
};

/* desc/arch/sim/stage1.yaml#formats.short */
const struct hy_walk_format hy_sim_walk_short = {
	.name = "short",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.width = 32u,
	.root_lsb = 0u,
	.root_shift = 12u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_ZERO,
	.root_mask = 0x3fffff,
	.address_mask = 0xfffff000,
	.present_mask = 0x1,
	.accessed_mask = 0x200,
	.dirty_mask = 0x400,
	.never[0] = {.mask = 0x6, .match = 0x4},
	.leaf_rights = {.inverted = 0x40, .bits = {0x2, 0x4, 0x20, 0x10, 0x40}},
	.table_rights = {.inverted = 0x80, .bits = {0x0, 0x80, 0x0, 0x0, 0x0}},
	.level = {
		[0] = {
			.leaf = true, .leaf_mask = 0x8, .leaf_match = 0x8,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x8, .leaf_match = 0x8, .leaf_reserved = 0x201000, .high_mask = 0x1fe000, .high_lsb = 13u, .high_at = 32u,
			.table = true, .table_mask = 0xe, .table_reserved = 0x10, .grants_all = true,
		},
	},
};

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	&hy_sim_walk_long,
	&hy_sim_walk_short,
	NULL,
};

struct hy_walk_tables hy_sim_walk_tables(const struct hy_sim_context *ctx, uint64_t features, uint64_t address)
{
	(void)ctx;
	(void)features;
	(void)address;
	/* desc/arch/sim/stage1.yaml#formats.long.used */
	if (ctx->tables != 0)
		return (struct hy_walk_tables){
			.format = &hy_sim_walk_long,
			.root = ctx->tables,
			.width = (uint32_t)(48),
		};
	return (struct hy_walk_tables){.format = NULL};
}

/* desc/arch/sim/stage1.yaml#permits */
bool hy_sim_permits(const struct hy_sim_context *ctx, uint64_t features, uint32_t access, uint32_t granted)
{
	(void)ctx;
	(void)features;
	switch (access) {
	case HY_READ:
		return (granted & HY_READ) != 0;
	case HY_WRITE:
		return (granted & HY_WRITE) != 0;
	case HY_EXECUTE:
		return (granted & HY_EXECUTE) != 0;
	default:
		return false;
	}
}
/* crc32 c42ed17b */
