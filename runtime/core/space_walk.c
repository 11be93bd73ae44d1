/* SPDX-License-Identifier: Apache-2.0 */
/* The stage-2 walker. A change goes through the tables twice: hy_space_plan looks and counts, hy_space_apply writes and cannot fail. Both
 * recurse at most as deep as a format has levels.
 *
 * An entry that translates is never replaced by another that translates in a different shape without being absent, and flushed, in between
 * (break before make; Arm DDI 0487 D8.14.1 asks for it, the others permit it). */
#include "space_walk.h"

/* A part of a table that a change touches: entry `index`, and the addresses of the change that fall into it. */
struct slot {
	uint64_t index;
	hy_gpa base;
	hy_gpa first;
	hy_gpa last;
	bool whole;
};

/* The slot of `level` that begins the range [first, last]. */
static struct slot slot_at(const struct hy_space *space, uint32_t level, hy_gpa first, hy_gpa last)
{
	uint64_t span = hy_space_span(space->format, level);
	hy_gpa base = first & ~(span - 1);
	hy_gpa end = base + (span - 1);
	struct slot slot = {hy_space_index(space, level, first), base, first, last < end ? last : end, false};

	slot.whole = slot.first == base && slot.last == end;
	return slot;
}

static bool fits_leaf(const struct hy_walk *walk, uint32_t level, const struct slot *slot)
{
	hy_phys phys = walk->phys + (slot->first - walk->first);

	return slot->whole && walk->format->leaf[level].mask != 0 && (phys & (hy_space_span(walk->format, level) - 1)) == 0;
}

static enum hy_status plan(struct hy_walk *walk, hy_phys table, enum hy_entry_kind below, uint32_t level, hy_gpa first, hy_gpa last);

/* What a slot without a table below it needs; `kind` is leaf or absent. */
static enum hy_status plan_slot(struct hy_walk *walk, enum hy_entry_kind kind, uint32_t level, const struct slot *slot)
{
	if (kind == ENTRY_LEAF) {
		if (walk->kind == WALK_MAP)
			return HY_E_EXISTS;
		if (slot->whole)
			return HY_OK;
		if (walk->format->leaf[level - 1].mask == 0)
			return HY_E_UNSUPPORTED;
	} else {
		if (walk->kind == WALK_PROTECT)
			return HY_E_FAULT;
		if (walk->kind != WALK_MAP || fits_leaf(walk, level, slot))
			return HY_OK;
	}
	walk->needed++;
	return plan(walk, HY_PHYS_NONE, kind, level - 1, slot->first, slot->last);
}

/* `table` HY_PHYS_NONE: there is none yet; all its entries would be of kind `below`. */
static enum hy_status plan(struct hy_walk *walk, hy_phys table, enum hy_entry_kind below, uint32_t level, hy_gpa first, hy_gpa last)
{
	const void *memory = table != HY_PHYS_NONE ? hy_call_phys_to_virt(walk->space->hal, table) : NULL;
	enum hy_status status = HY_OK;

	if (table != HY_PHYS_NONE && memory == NULL)
		return HY_E_FAULT;
	for (;;) {
		struct slot slot = slot_at(walk->space, level, first, last);
		uint64_t entry = memory != NULL ? hy_space_get(walk->format, memory, slot.index) : 0;
		enum hy_entry_kind kind = memory != NULL ? hy_space_classify(walk->format, level, entry) : below;

		if (kind == ENTRY_TABLE)
			status = plan(walk, hy_space_target(walk->format, entry), ENTRY_ABSENT, level - 1, slot.first, slot.last);
		else
			status = plan_slot(walk, kind, level, &slot);
		if (status != HY_OK || slot.last == last)
			return status;
		first = slot.last + 1;
	}
}

enum hy_status hy_space_plan(struct hy_walk *walk)
{
	walk->needed = 0;
	return plan(walk, walk->space->root, ENTRY_ABSENT, walk->space->levels - 1, walk->first, walk->last);
}

static void flush(const struct hy_space *space, hy_gpa gpa, uint64_t size)
{
	uint32_t tag;

	/* In this order: hy_tag_acquire gives the space a tag before its tables are walked, and one of the two sees the other's. */
	hy_port_tables_written();
	tag = atomic_load(&space->tag);
	/* Without a tag no CPU has ever walked these tables. */
	if (tag != 0)
		hy_port_tlb_flush_range(tag & 0xffff, space->root, gpa, size);
}

void hy_space_settle(struct hy_walk *walk)
{
	if (walk->stale)
		flush(walk->space, walk->first, walk->last - walk->first + 1);
	else
		hy_port_tables_written();
}

static uint64_t table_entry(const struct hy_stage2_format *format, hy_phys table)
{
	return format->table_match | format->table_set | hy_space_encode(format, table);
}

/* The same piece of memory as a leaf of another level. */
static uint64_t leaf_entry(const struct hy_stage2_format *format, uint32_t level, uint64_t bits, hy_phys phys)
{
	return (bits & ~(format->leaf[level].mask | hy_space_address_mask(format))) | format->leaf[level].match | hy_space_encode(format, phys);
}

/* Puts a new entry in the place of one that translates. */
static void replace(struct hy_walk *walk, void *table, uint64_t index, uint64_t entry, hy_gpa base, uint32_t level)
{
	hy_space_put(walk->format, table, index, 0);
	flush(walk->space, base, hy_space_span(walk->format, level));
	hy_space_put(walk->format, table, index, entry);
}

/* Replaces a leaf by a table of smaller leaves that say the same; answers the table. */
static hy_phys split(struct hy_walk *walk, void *table, uint32_t level, const struct slot *slot, uint64_t entry)
{
	const struct hy_stage2_format *format = walk->format;
	hy_phys phys = hy_space_target(format, entry);
	void *memory;
	hy_phys child = hy_space_frames_pop(walk->space, &walk->spare, &memory);

	if (child == HY_PHYS_NONE)
		return HY_PHYS_NONE;
	for (uint64_t i = 0; i < hy_space_entries(walk->space, level - 1); i++)
		hy_space_put(format, memory, i, leaf_entry(format, level - 1, entry, phys + i * hy_space_span(format, level - 1)));
	replace(walk, table, slot->index, table_entry(format, child), slot->base, level);
	return child;
}

/* A table of leaves that together are one larger leaf: that leaf, otherwise 0. */
static uint64_t uniform(const struct hy_walk *walk, const void *child, uint32_t level)
{
	const struct hy_stage2_format *format = walk->format;
	uint64_t marks = format->accessed | format->dirty;
	uint64_t first = hy_space_get(format, child, 0);
	uint64_t seen = first & marks;
	hy_phys phys = hy_space_target(format, first);

	if (format->leaf[level].mask == 0 || hy_space_classify(format, level - 1, first) != ENTRY_LEAF ||
	    (phys & (hy_space_span(format, level) - 1)) != 0)
		return 0;
	for (uint64_t i = 1; i < hy_space_entries(walk->space, level - 1); i++) {
		uint64_t entry = hy_space_get(format, child, i);

		if ((entry & ~marks) != (leaf_entry(format, level - 1, first, phys + i * hy_space_span(format, level - 1)) & ~marks))
			return 0;
		seen |= entry & marks;
	}
	return leaf_entry(format, level, first | seen, phys);
}

static bool empty(const struct hy_walk *walk, const void *table, uint32_t level)
{
	for (uint64_t i = 0; i < hy_space_entries(walk->space, level); i++)
		if ((hy_space_get(walk->format, table, i) & walk->format->present_mask) != 0)
			return false;
	return true;
}

/* After a change below: a table that holds nothing, or what one leaf could say, goes. */
static void tidy(struct hy_walk *walk, void *table, uint32_t level, const struct slot *slot, hy_phys child)
{
	const void *memory = hy_space_table(walk->space, child);
	uint64_t leaf;

	if (memory == NULL)
		return;
	if (walk->kind == WALK_UNMAP || walk->kind == WALK_RELEASE) {
		if (!empty(walk, memory, level - 1))
			return;
		hy_space_put(walk->format, table, slot->index, 0);
		walk->stale = true;
	} else {
		leaf = uniform(walk, memory, level);
		if (leaf == 0)
			return;
		replace(walk, table, slot->index, leaf, slot->base, level);
	}
	hy_space_frames_push(walk->space, &walk->dead, child);
}

/* A leaf that is changed as a whole. */
static void change_leaf(struct hy_walk *walk, void *table, uint32_t level, const struct slot *slot, uint64_t entry)
{
	const struct hy_stage2_format *format = walk->format;
	hy_phys phys = hy_space_target(format, entry);
	uint64_t span = hy_space_span(format, level);

	if (walk->kind == WALK_PROTECT)
		hy_space_put(format, table, slot->index, (entry & ~format->permission_mask) | walk->leaf);
	else
		hy_space_put(format, table, slot->index, 0);
	atomic_fetch_add(&walk->space->changes, 1);
	if (walk->kind != WALK_RELEASE) {
		walk->stale = true;
		return;
	}
	/* The frame is the host's again as soon as no TLB leads to it. */
	flush(walk->space, slot->base, span);
	for (hy_phys at = phys; at != phys + span; at += HY_FRAME_SIZE)
		hy_call_dealloc_frame(walk->space->hal, at);
}

static void apply(struct hy_walk *walk, void *table, uint32_t level, hy_gpa first, hy_gpa last);

/* An absent entry of a new mapping: a leaf, or a table that is filled before the hardware can see it. */
static void fill(struct hy_walk *walk, void *table, uint32_t level, const struct slot *slot)
{
	const struct hy_stage2_format *format = walk->format;
	hy_phys child;
	void *memory;

	if (fits_leaf(walk, level, slot)) {
		hy_space_put(format, table, slot->index, leaf_entry(format, level, walk->leaf, walk->phys + (slot->first - walk->first)));
		return;
	}
	child = hy_space_frames_pop(walk->space, &walk->spare, &memory);
	if (child == HY_PHYS_NONE) {
		walk->lost = true;
		return;
	}
	apply(walk, memory, level - 1, slot->first, slot->last);
	hy_port_tables_written();
	hy_space_put(format, table, slot->index, table_entry(format, child));
}

/* A slot with a table below it, or a leaf that needs one. */
static void descend(struct hy_walk *walk, void *table, uint32_t level, const struct slot *slot, enum hy_entry_kind kind, uint64_t entry)
{
	hy_phys child = kind == ENTRY_TABLE ? hy_space_target(walk->format, entry) : split(walk, table, level, slot, entry);
	void *memory = child != HY_PHYS_NONE ? hy_space_table(walk->space, child) : NULL;

	if (memory == NULL) {
		walk->lost = true;
		return;
	}
	apply(walk, memory, level - 1, slot->first, slot->last);
	tidy(walk, table, level, slot, child);
}

static void apply(struct hy_walk *walk, void *table, uint32_t level, hy_gpa first, hy_gpa last)
{
	for (;;) {
		struct slot slot = slot_at(walk->space, level, first, last);
		uint64_t entry = hy_space_get(walk->format, table, slot.index);
		enum hy_entry_kind kind = hy_space_classify(walk->format, level, entry);

		if (kind == ENTRY_LEAF && slot.whole)
			change_leaf(walk, table, level, &slot, entry);
		else if (kind != ENTRY_ABSENT)
			descend(walk, table, level, &slot, kind, entry);
		else if (walk->kind == WALK_MAP)
			fill(walk, table, level, &slot);
		if (slot.last == last)
			return;
		first = slot.last + 1;
	}
}

void hy_space_apply(struct hy_walk *walk)
{
	void *root = hy_space_table(walk->space, walk->space->root);

	if (root != NULL)
		apply(walk, root, walk->space->levels - 1, walk->first, walk->last);
	else
		walk->lost = true;
}
