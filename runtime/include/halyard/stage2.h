/* Halyard: what the walker must know of a second-stage page-table format. Filled in by the generator from stage2.yaml. */
#ifndef HALYARD_STAGE2_H
#define HALYARD_STAGE2_H

#include <halyard/types.h>

#define HY_STAGE2_MAX_LEVELS 5u

struct hy_stage2_leaf { uint64_t mask, match; }; /* mask 0: no leaf at this level */

struct hy_stage2_format {
	const char *name;
	uint32_t entry_bytes, page_bits, index_bits, levels, root_extra_bits; /* root_extra_bits: the most by which the root may widen */
	uint32_t address_msb, address_lsb, address_shift;
	uint64_t present_mask;
	struct hy_stage2_leaf leaf[HY_STAGE2_MAX_LEVELS]; /* by level, 0 the smallest page */
	uint64_t leaf_set;                 /* bits of every leaf beside match */
	uint64_t table_mask, table_match, table_set;
	uint64_t permission_mask;          /* of a leaf */
	uint64_t permission[8];            /* by HY_READ | HY_WRITE | HY_EXECUTE */
	uint64_t type_mask, type[2];       /* by enum hy_memory_type */
	uint64_t accessed, dirty, software;
	uint32_t root_align_bits;
};

#endif
