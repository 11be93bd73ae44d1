/* SPDX-License-Identifier: Apache-2.0 */
/* One change of a space on its way through the tables; shared by space.c and space_walk.c. */
#ifndef HALYARD_SPACE_WALK_H
#define HALYARD_SPACE_WALK_H

#include "core.h"

#include <halyard/port.h>
#include <halyard/stage2.h>

enum hy_walk_kind {
	WALK_MAP,
	WALK_UNMAP,
	WALK_RELEASE, /* unmap, and give the frames behind the leaves back to the host */
	WALK_PROTECT,
};

enum hy_entry_kind {
	ENTRY_ABSENT,
	ENTRY_LEAF,
	ENTRY_TABLE,
};

struct hy_walk {
	struct hy_space *space;
	const struct hy_stage2_format *format;
	enum hy_walk_kind kind;
	hy_gpa first;
	hy_gpa last;     /* inclusive: a range may end where the addresses end */
	hy_phys phys;    /* map: behind `first` */
	uint64_t leaf;   /* map: bits of a leaf beside its address and what its level asks for; protect: the permission */
	size_t needed;   /* frames for tables, counted by hy_space_plan */
	hy_phys spare;   /* list of that many frames */
	hy_phys dead;    /* list of tables that are linked nowhere any more */
	bool stale;      /* TLBs may hold what was in the range */
	bool lost;       /* the host does not reach its own tables any more: a part was left as it was */
};

static inline uint32_t hy_space_shift(const struct hy_stage2_format *format, uint32_t level)
{
	return format->page_bits + level * format->index_bits;
}

static inline uint64_t hy_space_span(const struct hy_stage2_format *format, uint32_t level)
{
	return (uint64_t)1 << hy_space_shift(format, level);
}

/* Entries of a table: the root may be wider than the others. */
static inline uint64_t hy_space_entries(const struct hy_space *space, uint32_t level)
{
	return (uint64_t)1 << (space->format->index_bits + (level == space->levels - 1 ? space->extra_bits : 0));
}

static inline uint64_t hy_space_index(const struct hy_space *space, uint32_t level, hy_gpa gpa)
{
	return (gpa >> hy_space_shift(space->format, level)) & (hy_space_entries(space, level) - 1);
}

/* Entries are read and written whole: the hardware walks the tables meanwhile. */
static inline uint64_t hy_space_get(const struct hy_stage2_format *format, const void *table, uint64_t index)
{
	return format->entry_bytes == 8 ? ((const volatile uint64_t *)table)[index] : ((const volatile uint32_t *)table)[index];
}

static inline void hy_space_put(const struct hy_stage2_format *format, void *table, uint64_t index, uint64_t entry)
{
	if (format->entry_bytes == 8)
		((volatile uint64_t *)table)[index] = entry;
	else
		((volatile uint32_t *)table)[index] = (uint32_t)entry;
}

/* The host's address of a table. What the host could reach when a change was planned it can reach while it is made: a hook that says
 * otherwise is asked again, once. */
static inline void *hy_space_table(const struct hy_space *space, hy_phys table)
{
	void *memory = hy_call_phys_to_virt(space->hal, table);

	return memory != NULL ? memory : hy_call_phys_to_virt(space->hal, table);
}

static inline enum hy_entry_kind hy_space_classify(const struct hy_stage2_format *format, uint32_t level, uint64_t entry)
{
	if ((entry & format->present_mask) == 0)
		return ENTRY_ABSENT;
	return level > 0 && (entry & format->table_mask) == format->table_match ? ENTRY_TABLE : ENTRY_LEAF;
}

static inline uint64_t hy_space_address_mask(const struct hy_stage2_format *format)
{
	uint64_t ones = ~(uint64_t)0 >> (63 - (format->address_msb - format->address_lsb));

	return ones << format->address_lsb;
}

static inline hy_phys hy_space_target(const struct hy_stage2_format *format, uint64_t entry)
{
	return ((entry & hy_space_address_mask(format)) >> format->address_lsb) << format->address_shift;
}

static inline uint64_t hy_space_encode(const struct hy_stage2_format *format, hy_phys phys)
{
	return ((phys >> format->address_shift) << format->address_lsb) & hy_space_address_mask(format);
}

/* Looks whether the change is possible, and counts the frames that it needs. Changes nothing. */
HY_MUST_CHECK enum hy_status hy_space_plan(struct hy_walk *walk);
/* Makes the change: the frames are on walk->spare. */
void hy_space_apply(struct hy_walk *walk);
/* Orders what was written, flushes what TLBs may still hold of the range. */
void hy_space_settle(struct hy_walk *walk);

/* space_frames.c: lists of frames, linked through their own memory. */
void hy_space_frames_push(const struct hy_space *space, hy_phys *list, hy_phys frame);
/* The frame, cleared, at *memory of the host; HY_PHYS_NONE: the list is empty. */
hy_phys hy_space_frames_pop(const struct hy_space *space, hy_phys *list, void **memory);
/* Fills walk->spare with walk->needed frames, or gives all back again. */
HY_MUST_CHECK enum hy_status hy_space_frames_reserve(struct hy_walk *walk);
void hy_space_frames_free(const struct hy_space *space, hy_phys *list);

#endif
