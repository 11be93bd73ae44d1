/* Generated from desc/arch/riscv64/stage1.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/stage1.h>
#include <halyard/bits.h>

/* desc/arch/riscv64/stage1.yaml#formats.sv57 */
const struct hy_walk_format hy_riscv_walk_sv57 = {
	.name = "sv57",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 5u,
	.width = 57u,
	.root_lsb = 0u,
	.root_shift = 12u,
	.address_lsb = 10u,
	.address_shift = 12u,
	.upper = HY_WALK_UPPER_SIGN,
	.root_mask = 0xfffffffffff,
	.address_mask = 0x3ffffffffffc00,
	.present_mask = 0x1,
	.accessed_mask = 0x40,
	.dirty_mask = 0x80,
	.never[0] = {.mask = 0x6, .match = 0x4},
	.never[1] = {.mask = 0xe, .match = 0x0},
	.leaf_rights = {.inverted = 0x0, .bits = {0x2, 0x4, 0x8, 0x10, 0x8}},
	.table_rights = {.inverted = 0x0, .bits = {0x0, 0x0, 0x0, 0x0, 0x0}},
	.level = {
		[0] = {
			.leaf = true, .leaf_reserved = 0x9fc0000000000000,
		},
		[1] = {
			.leaf = true, .leaf_reserved = 0x9fc000000007fc00,
			.table = true, .table_mask = 0xe, .table_reserved = 0xffc00000000000d0,
		},
		[2] = {
			.leaf = true, .leaf_reserved = 0x9fc000000ffffc00,
			.table = true, .table_mask = 0xe, .table_reserved = 0xffc00000000000d0,
		},
		[3] = {
			.leaf = true, .leaf_reserved = 0x9fc0001ffffffc00,
			.table = true, .table_mask = 0xe, .table_reserved = 0xffc00000000000d0,
		},
		[4] = {
			.leaf = true, .leaf_reserved = 0x9fc03ffffffffc00,
			.table = true, .table_mask = 0xe, .table_reserved = 0xffc00000000000d0,
		},
	},
};

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	&hy_riscv_walk_sv57,
	NULL,
};

struct hy_walk_tables hy_riscv_walk_tables(const struct hy_riscv_context *ctx, uint64_t features, uint64_t address)
{
	(void)ctx;
	(void)features;
	(void)address;
	/* desc/arch/riscv64/stage1.yaml#formats.sv57.used */
	if ((ctx->vsatp >> 60) != 0)
		return (struct hy_walk_tables){
			.format = &hy_riscv_walk_sv57,
			.root = ctx->vsatp,
			.width = (uint32_t)((ctx->vsatp >> 60) == 8 ? 39 : ((ctx->vsatp >> 60) == 9 ? 48 : 57)),
		};
	return (struct hy_walk_tables){.format = NULL};
}

/* desc/arch/riscv64/stage1.yaml#permits */
bool hy_riscv_permits(const struct hy_riscv_context *ctx, uint64_t features, uint32_t access, uint32_t granted)
{
	(void)ctx;
	(void)features;
	switch (access) {
	case HY_READ:
		return ((granted & HY_READ) != 0 || ((granted & HY_EXECUTE) != 0 && (((ctx->sstatus >> 19) & 1) != 0
			|| ((ctx->vsstatus >> 19) & 1) != 0))) && (((granted & HY_WALK_USER) != 0) ? (((ctx->sstatus >> 8) & 1) == 0
			|| ((ctx->vsstatus >> 18) & 1) != 0) : (((ctx->sstatus >> 8) & 1) != 0));
	case HY_WRITE:
		return (granted & HY_WRITE) != 0 && (((granted & HY_WALK_USER) != 0) ? (((ctx->sstatus >> 8) & 1) == 0
			|| ((ctx->vsstatus >> 18) & 1) != 0) : (((ctx->sstatus >> 8) & 1) != 0));
	case HY_EXECUTE:
		return (granted & HY_EXECUTE) != 0
			&& (((granted & HY_WALK_USER) != 0) ? (((ctx->sstatus >> 8) & 1) == 0) : (((ctx->sstatus >> 8) & 1) != 0));
	default:
		return false;
	}
}
/* crc32 be8b3c3d */
