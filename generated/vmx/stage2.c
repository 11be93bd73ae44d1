/* Generated from desc/arch/vmx/stage2.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/stage2.h>

/* desc/arch/vmx/stage2.yaml#formats.ept */
const struct hy_stage2_format hy_vmx_ept = {
	.name = "ept",
	.entry_bytes = 8u,
	.page_bits = 12u,
	.index_bits = 9u,
	.levels = 4u,
	.fewest_levels = 4u,
	.root_extra_bits = 0u,
	.guest_bits = 48u,
	.address_msb = 51u,
	.address_lsb = 12u,
	.address_shift = 12u,
	.present_mask = 0x7,
	.leaf = {
		[0] = {.mask = 0x80, .match = 0x80},
		[1] = {.mask = 0x80, .match = 0x80},
		[2] = {.mask = 0x80, .match = 0x80},
	},
	.leaf_set = 0x0,
	.table_mask = 0x80,
	.table_match = 0x0,
	.table_set = 0x7,
	.permission_mask = 0x7,
	.permission = {
		[0] = 0x0,
		[HY_READ] = 0x1,
		[HY_WRITE] = 0x2,
		[HY_READ | HY_WRITE] = 0x3,
		[HY_EXECUTE] = 0x4,
		[HY_READ | HY_EXECUTE] = 0x5,
		[HY_WRITE | HY_EXECUTE] = 0x6,
		[HY_READ | HY_WRITE | HY_EXECUTE] = 0x7,
	},
	.type_mask = 0x78,
	.type = {[HY_MEMORY_NORMAL] = 0x70, [HY_MEMORY_DEVICE] = 0x0},
	.accessed = 0x100,
	.dirty = 0x200,
	.software = 0x7ff0000000000000,
	.root_align_bits = 12u,
	.mode[4] = 0x3, /* four_levels */
};

const struct hy_stage2_format *const hy_vmx_stage2_formats[] = {
	&hy_vmx_ept,
	NULL,
};
/* crc32 7596e7e6 */
