/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: what the walker must know of a second-stage page-table format. Filled in by the generator from stage2.yaml. */
#ifndef HALYARD_STAGE2_H
#define HALYARD_STAGE2_H

#include <halyard/types.h>

#define HY_STAGE2_MAX_LEVELS 5u

/* An entry is a leaf of a level when (entry & mask) == match. mask 0: no leaf at this level. */
struct hy_stage2_leaf {
	uint64_t mask;
	uint64_t match;
};

struct hy_stage2_format {
	const char *name;
	uint32_t entry_bytes; /* 4 or 8 */
	uint32_t page_bits;
	uint32_t index_bits;
	uint32_t levels;          /* the most; level 0 is the leaf level: a level's shift is page_bits + level * index_bits */
	uint32_t fewest_levels;   /* the root register cannot be told of fewer */
	uint32_t root_extra_bits; /* the most by which the root's index may widen, in contiguous tables */
	uint32_t guest_bits;      /* the widest guest-physical address */
	uint32_t mode[HY_STAGE2_MAX_LEVELS + 1]; /* by levels in use: what the root register is told */
	uint32_t root_align_bits; /* least alignment, and least size, of a root */
	uint32_t address_msb;     /* where the output address stands in an entry ... */
	uint32_t address_lsb;
	uint32_t address_shift; /* ... shifted right by this */
	uint64_t present_mask;  /* an entry is present when (entry & present_mask) != 0 */
	struct hy_stage2_leaf leaf[HY_STAGE2_MAX_LEVELS]; /* by level, 0 the smallest page */
	uint64_t leaf_set; /* bits of every leaf beside match */
	uint64_t table_mask;
	uint64_t table_match;
	uint64_t table_set;
	uint64_t permission_mask; /* of a leaf */
	uint64_t permission[8];   /* by HY_READ | HY_WRITE | HY_EXECUTE */
	uint64_t type_mask;
	uint64_t type[2]; /* by enum hy_memory_type */
	uint64_t accessed;
	uint64_t dirty;
	uint64_t software;
};

#endif
