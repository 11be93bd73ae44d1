/* Generated from desc/arch/riscv64/stage2.yaml, desc/arch/riscv32/stage2.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage2.h>

/* desc/arch/riscv32/stage2.yaml#formats.sv32x4 */
const struct hy_stage2_format hy_riscv_sv32x4 = {
	.name = "sv32x4",
	.entry_bytes = 4u,
	.page_bits = 12u,
	.index_bits = 10u,
	.levels = 2u,
	.fewest_levels = 2u,
	.root_extra_bits = 2u,
	.guest_bits = 34u,
	.address_msb = 31u,
	.address_lsb = 10u,
	.address_shift = 12u,
	.present_mask = 0x1,
	.leaf = {
		[0] = {.mask = 0x3, .match = 0x3},
		[1] = {.mask = 0x3, .match = 0x3},
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
	.software = 0x300,
	.root_align_bits = 14u,
	.mode[2] = 0x1, /* sv32x4 */
};

const struct hy_stage2_format *const hy_arch_stage2_formats[] = {
	&hy_riscv_sv32x4,
	NULL,
};
/* crc32 f2f4870a */
