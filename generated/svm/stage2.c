/* Generated from desc/arch/svm/stage2.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/stage2.h>

/* desc/arch/svm/stage2.yaml#formats.npt */
const struct hy_stage2_format hy_svm_npt = {
	.name = "npt",
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
	.present_mask = 0x1,
	.leaf = {
		[0] = {.mask = 0x1, .match = 0x1},
		[1] = {.mask = 0x81, .match = 0x81},
		[2] = {.mask = 0x81, .match = 0x81},
	},
	.leaf_set = 0x4,
	.table_mask = 0x81,
	.table_match = 0x1,
	.table_set = 0x7,
	.permission_mask = 0x8000000000000003,
	.permission = {
		[0] = 0x8000000000000000,
		[HY_READ] = 0x8000000000000001,
		[HY_WRITE] = 0x8000000000000002,
		[HY_READ | HY_WRITE] = 0x8000000000000003,
		[HY_EXECUTE] = 0x0,
		[HY_READ | HY_EXECUTE] = 0x1,
		[HY_WRITE | HY_EXECUTE] = 0x2,
		[HY_READ | HY_WRITE | HY_EXECUTE] = 0x3,
	},
	.type_mask = 0x18,
	.type = {[HY_MEMORY_NORMAL] = 0x0, [HY_MEMORY_DEVICE] = 0x18},
	.accessed = 0x20,
	.dirty = 0x40,
	.software = 0xe00,
	.root_align_bits = 12u,
	.mode[4] = 0x0, /* np */
};

const struct hy_stage2_format *const hy_svm_stage2_formats[] = {
	&hy_svm_npt,
	NULL,
};
/* crc32 82499951 */
