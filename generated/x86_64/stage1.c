/* Generated from desc/arch/x86_64/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/stage1.h>
#include <halyard/bits.h>

/* desc/arch/x86_64/stage1.yaml#formats.legacy */
const struct hy_walk_format hy_x86_walk_legacy = {
	.name = "legacy",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.width = 32u,
	.root_lsb = 12u,
	.root_shift = 12u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_ZERO,
	.root_mask = 0xfffff000,
	.address_mask = 0xfffff000,
	.present_mask = 0x1,
	.accessed_mask = 0x20,
	.dirty_mask = 0x40,
	.leaf_rights = {.inverted = 0x0, .bits = {0x0, 0x2, 0x0, 0x4, 0x0}},
	.table_rights = {.inverted = 0x0, .bits = {0x0, 0x2, 0x0, 0x4, 0x0}},
	.level = {
		[0] = {
			.leaf = true,
		},
		[1] = {
			.table = true,
		},
	},
};

/* desc/arch/x86_64/stage1.yaml#formats.legacy_pse */
const struct hy_walk_format hy_x86_walk_legacy_pse = {
	.name = "legacy_pse",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.width = 32u,
	.root_lsb = 12u,
	.root_shift = 12u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_ZERO,
	.root_mask = 0xfffff000,
	.address_mask = 0xfffff000,
	.present_mask = 0x1,
	.accessed_mask = 0x20,
	.dirty_mask = 0x40,
	.leaf_rights = {.inverted = 0x0, .bits = {0x0, 0x2, 0x0, 0x4, 0x0}},
	.table_rights = {.inverted = 0x0, .bits = {0x0, 0x2, 0x0, 0x4, 0x0}},
	.level = {
		[0] = {
			.leaf = true,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x200000, .high_mask = 0x1fe000, .high_lsb = 13u, .high_at = 32u,
			.table = true, .table_mask = 0x80,
		},
	},
};

/* desc/arch/x86_64/stage1.yaml#formats.pae */
const struct hy_walk_format hy_x86_walk_pae = {
	.name = "pae",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 3u,
	.width = 32u,
	.root_lsb = 5u,
	.root_shift = 5u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_ZERO,
	.root_mask = 0xffffffe0,
	.address_mask = 0xffffffffff000,
	.present_mask = 0x1,
	.accessed_mask = 0x20,
	.dirty_mask = 0x40,
	.leaf_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.table_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.level = {
		[0] = {
			.leaf = true, .leaf_reserved = 0x7ff0000000000000,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x7ff00000001fe000,
			.table = true, .table_mask = 0x80, .table_reserved = 0x7ff0000000000000,
		},
		[2] = {
			.table = true, .table_reserved = 0xfff00000000001c6, .grants_all = true, .unmarked = true,
		},
	},
};

/* desc/arch/x86_64/stage1.yaml#formats.long */
const struct hy_walk_format hy_x86_walk_long = {
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
	.accessed_mask = 0x20,
	.dirty_mask = 0x40,
	.leaf_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.table_rights = {.inverted = 0x8000000000000000, .bits = {0x0, 0x2, 0x8000000000000000, 0x4, 0x8000000000000000}},
	.level = {
		[0] = {
			.leaf = true,
		},
		[1] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x1fe000,
			.table = true, .table_mask = 0x80,
		},
		[2] = {
			.leaf = true, .leaf_mask = 0x80, .leaf_match = 0x80, .leaf_reserved = 0x3fffe000,
			.table = true, .table_mask = 0x80,
		},
		[3] = {
			.table = true, .table_mask = 0x80,
		},
		[4] = {
			.table = true, .table_mask = 0x80,
		},
	},
};

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	&hy_x86_walk_legacy,
	&hy_x86_walk_legacy_pse,
	&hy_x86_walk_pae,
	&hy_x86_walk_long,
	NULL,
};

struct hy_walk_tables hy_x86_walk_tables(const struct hy_x86_context *ctx, uint64_t features, uint64_t address)
{
	(void)ctx;
	(void)features;
	(void)address;
	/* desc/arch/x86_64/stage1.yaml#formats.legacy.used */
	if (((ctx->cr0 >> 31) & 1) != 0 && ((ctx->cr4 >> 5) & 1) == 0 && ((ctx->cr4 >> 4) & 1) == 0)
		return (struct hy_walk_tables){
			.format = &hy_x86_walk_legacy,
			.root = ctx->cr3,
		};
	/* desc/arch/x86_64/stage1.yaml#formats.legacy_pse.used */
	if (((ctx->cr0 >> 31) & 1) != 0 && ((ctx->cr4 >> 5) & 1) == 0)
		return (struct hy_walk_tables){
			.format = &hy_x86_walk_legacy_pse,
			.root = ctx->cr3,
		};
	/* desc/arch/x86_64/stage1.yaml#formats.pae.used */
	if (((ctx->cr0 >> 31) & 1) != 0 && ((ctx->efer >> 10) & 1) == 0)
		return (struct hy_walk_tables){
			.format = &hy_x86_walk_pae,
			.root = ctx->cr3,
			.reserved = (((ctx->efer >> 11) & 1) != 0) ? 0 : 0x8000000000000000,
		};
	/* desc/arch/x86_64/stage1.yaml#formats.long.used */
	if (((ctx->cr0 >> 31) & 1) == 1)
		return (struct hy_walk_tables){
			.format = &hy_x86_walk_long,
			.root = ctx->cr3,
			.width = (uint32_t)((((ctx->cr4 >> 12) & 1) != 0) ? 57 : 48),
			.reserved = (((ctx->efer >> 11) & 1) != 0) ? 0 : 0x8000000000000000,
		};
	return (struct hy_walk_tables){.format = NULL};
}

/* desc/arch/x86_64/stage1.yaml#permits */
bool hy_x86_permits(const struct hy_x86_context *ctx, uint64_t features, uint32_t access, uint32_t granted)
{
	(void)ctx;
	(void)features;
	switch (access) {
	case HY_READ:
		return ((granted & HY_WALK_USER) != 0 && (ctx->cpl == 3 || ((ctx->cr4 >> 21) & 1) == 0 || ((ctx->rflags >> 18) & 1) != 0))
			|| ((granted & HY_WALK_USER) == 0 && ctx->cpl != 3);
	case HY_WRITE:
		return (((granted & HY_WALK_USER) != 0 && (ctx->cpl == 3 || ((ctx->cr4 >> 21) & 1) == 0 || ((ctx->rflags >> 18) & 1) != 0))
			|| ((granted & HY_WALK_USER) == 0 && ctx->cpl != 3)) && ((granted & HY_WRITE) != 0 || (ctx->cpl != 3
			&& ((ctx->cr0 >> 16) & 1) == 0));
	case HY_EXECUTE:
		return (((granted & HY_WALK_USER) != 0 && (ctx->cpl == 3 || ((ctx->cr4 >> 20) & 1) == 0)) || ((granted & HY_WALK_USER) == 0
			&& ctx->cpl != 3)) && (granted & HY_EXECUTE) != 0;
	default:
		return false;
	}
}
/* crc32 f3f77230 */
