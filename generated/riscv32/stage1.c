/* Generated from desc/arch/riscv64/stage1.yaml, desc/arch/riscv32/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/stage1.h>
#include <halyard/bits.h>

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

struct hy_walk_tables hy_riscv_walk_tables(const struct hy_riscv_context *ctx, uint64_t features, uint64_t address)
{
	(void)ctx;
	(void)features;
	(void)address;
	/* desc/arch/riscv32/stage1.yaml#formats.sv32.used */
	if ((((uint64_t)ctx->vsatp >> 31) & 1) != 0)
		return (struct hy_walk_tables){
			.format = &hy_riscv_walk_sv32,
			.root = (uint64_t)ctx->vsatp,
		};
	return (struct hy_walk_tables){.format = NULL};
}

/* desc/arch/riscv32/stage1.yaml#permits */
bool hy_riscv_permits(const struct hy_riscv_context *ctx, uint64_t features, uint32_t access, uint32_t granted)
{
	(void)ctx;
	(void)features;
	switch (access) {
	case HY_READ:
		return ((granted & HY_READ) != 0 || ((granted & HY_EXECUTE) != 0 && ((((uint64_t)ctx->sstatus >> 19) & 1) != 0
			|| (((uint64_t)ctx->vsstatus >> 19) & 1) != 0)))
			&& (((granted & HY_WALK_USER) != 0) ? ((((uint64_t)ctx->sstatus >> 8) & 1) == 0
			|| (((uint64_t)ctx->vsstatus >> 18) & 1) != 0) : ((((uint64_t)ctx->sstatus >> 8) & 1) != 0));
	case HY_WRITE:
		return (granted & HY_WRITE) != 0 && (((granted & HY_WALK_USER) != 0) ? ((((uint64_t)ctx->sstatus >> 8) & 1) == 0
			|| (((uint64_t)ctx->vsstatus >> 18) & 1) != 0) : ((((uint64_t)ctx->sstatus >> 8) & 1) != 0));
	case HY_EXECUTE:
		return (granted & HY_EXECUTE) != 0 && (((granted & HY_WALK_USER) != 0) ? ((((uint64_t)ctx->sstatus >> 8) & 1) == 0)
			: ((((uint64_t)ctx->sstatus >> 8) & 1) != 0));
	default:
		return false;
	}
}
/* crc32 6f76ae8b */
