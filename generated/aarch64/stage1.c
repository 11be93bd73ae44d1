/* Generated from desc/arch/aarch64/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/stage1.h>
#include <halyard/bits.h>

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

struct hy_walk_tables hy_aarch64_walk_tables(const struct hy_aarch64_context *ctx, uint64_t features, uint64_t address)
{
	(void)ctx;
	(void)features;
	(void)address;
	/* desc/arch/aarch64/stage1.yaml#formats.stage1_4k.used */
	if ((ctx->sctlr_el1 & 1) != 0
		&& ((((address >> 55) & 1) != 0) ? (((ctx->tcr_el1 >> 30) & 3) == 2) : (((ctx->tcr_el1 >> 14) & 3) == 0)))
		return (struct hy_walk_tables){
			.format = &hy_aarch64_walk_stage1_4k,
			.root = (((address >> 55) & 1) != 0) ? ctx->ttbr1_el1 : ctx->ttbr0_el1,
			.width = (uint32_t)(64 - ((((address >> 55) & 1) != 0) ? ((ctx->tcr_el1 >> 16) & 0x3f) : (ctx->tcr_el1 & 0x3f))),
		};
	return (struct hy_walk_tables){.format = NULL};
}

/* desc/arch/aarch64/stage1.yaml#permits */
bool hy_aarch64_permits(const struct hy_aarch64_context *ctx, uint64_t features, uint32_t access, uint32_t granted)
{
	(void)ctx;
	(void)features;
	switch (access) {
	case HY_READ:
		return (((ctx->pstate & 0xf) >> 2) & 3) == 0 ? ((granted & HY_WALK_USER) != 0) : ((granted & HY_WALK_USER) == 0
			|| ((ctx->pstate >> 22) & 1) == 0);
	case HY_WRITE:
		return (granted & HY_WRITE) != 0
			&& ((((ctx->pstate & 0xf) >> 2) & 3) == 0 ? ((granted & HY_WALK_USER) != 0) : ((granted & HY_WALK_USER) == 0
			|| ((ctx->pstate >> 22) & 1) == 0));
	case HY_EXECUTE:
		return !((granted & HY_WRITE) != 0 && ((ctx->sctlr_el1 >> 19) & 1) != 0)
			&& ((((ctx->pstate & 0xf) >> 2) & 3) == 0 ? ((granted & HY_WALK_USER) != 0
			&& (granted & HY_WALK_USER_EXECUTE) != 0) : ((granted & HY_EXECUTE) != 0 && !((granted & HY_WALK_USER) != 0
			&& (granted & HY_WRITE) != 0)));
	default:
		return false;
	}
}
/* crc32 1efd489b */
