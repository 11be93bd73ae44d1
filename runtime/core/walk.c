/* SPDX-License-Identifier: Apache-2.0 */
/* Walks of a guest's own tables. The guest may change them meanwhile and may have them say anything: each level is one entry, read once. */
#include "core.h"

#include <halyard/walk.h>

static uint32_t shift_of(const struct hy_walk_format *format, uint32_t level)
{
	return format->page_bits + level * format->index_bits;
}

static uint64_t low_bits(uint32_t count)
{
	return count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0;
}

/* Whether the bits above those that are translated are as they must be. */
static bool is_address(const struct hy_walk_format *format, uint64_t address, uint32_t width)
{
	uint64_t upper = ~low_bits(width);
	bool sign = (address >> (width - 1) & 1) != 0;

	switch (format->upper) {
	case HY_WALK_UPPER_ZERO:
		return (address & upper) == 0;
	case HY_WALK_UPPER_SIGN:
		return (address & upper) == (sign ? upper : 0);
	default:
		return true;
	}
}

static uint32_t granted(const struct hy_walk_rights *rights, uint64_t entry)
{
	uint32_t access = 0;

	entry ^= rights->inverted;
	for (uint32_t right = 0; right < HY_WALK_RIGHTS; right++)
		if ((entry & rights->bits[right]) == rights->bits[right])
			access |= 1u << right;
	return access;
}

static hy_gpa target(const struct hy_walk_format *format, uint64_t entry)
{
	return ((entry & format->address_mask) >> format->address_lsb) << format->address_shift;
}

/* A leaf: the end of the walk. */
static enum hy_walk_end finish(const struct hy_walk_tables *tables, const struct hy_walk_level *level, uint64_t address,
			       struct hy_walk_result *result)
{
	const struct hy_walk_format *format = tables->format;
	uint64_t entry = result->entry, offset = low_bits(shift_of(format, result->level));
	uint64_t high = ((entry & level->high_mask) >> level->high_lsb) << level->high_at;

	if ((entry & (level->leaf_reserved | tables->reserved)) != 0)
		return HY_WALK_RESERVED;
	for (uint32_t n = 0; n < 2; n++)
		if (format->never[n].mask != 0 && (entry & format->never[n].mask) == format->never[n].match)
			return HY_WALK_RESERVED;
	result->address = ((target(format, entry) | high) & ~offset) | (address & offset);
	result->page_size = offset + 1;
	result->access &= granted(&format->leaf_rights, entry);
	return HY_WALK_DONE;
}

/* One level; `table` goes on to the next. True: that was all. */
static bool step(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, hy_gpa *table,
		 struct hy_walk_result *result)
{
	const struct hy_walk_format *format = tables->format;
	const struct hy_walk_level *level = &format->level[result->level];
	uint64_t index = address >> shift_of(format, result->level) & low_bits(format->index_bits);

	result->entry_at = *table + index * format->entry_bytes;
	result->entry = 0;
	result->end = HY_WALK_NO_TABLE;
	if (!hy_space_peek(space, result->entry_at, format->entry_bytes, &result->entry))
		return true;
	result->passed[result->level].at = result->entry_at;
	result->passed[result->level].entry = result->entry;
	result->end = HY_WALK_NOT_PRESENT;
	if ((result->entry & format->present_mask) == 0)
		return true;
	result->end = HY_WALK_RESERVED;
	if (!level->table || (result->entry & level->table_mask) != level->table_match) {
		if (level->leaf && (result->entry & level->leaf_mask) == level->leaf_match)
			result->end = finish(tables, level, address, result);
		return true;
	}
	if ((result->entry & (level->table_reserved | tables->reserved)) != 0)
		return true;
	if (!level->grants_all)
		result->access &= granted(&format->table_rights, result->entry);
	*table = target(format, result->entry);
	return false;
}

enum hy_status hy_walk(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, struct hy_walk_result *result)
{
	const struct hy_walk_format *format = tables->format;
	uint32_t width = tables->width != 0 ? tables->width : format->width;
	struct hy_walk_result walk = {.end = HY_WALK_ADDRESS, .access = (1u << HY_WALK_RIGHTS) - 1};
	hy_gpa table = ((tables->root & format->root_mask) >> format->root_lsb) << format->root_shift;

	if (space->format == NULL || width <= format->page_bits || width > format->width)
		return HY_E_INVALID;
	walk.top = walk.level = (width - format->page_bits - 1) / format->index_bits;
	if (is_address(format, address, width)) {
		/* The root may have fewer entries than its index has bits. */
		address &= low_bits(width);
		while (!step(space, tables, address, &table, &walk))
			walk.level--;
	}
	*result = walk;
	return walk.end == HY_WALK_DONE ? HY_OK : HY_E_FAULT;
}
