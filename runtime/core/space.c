/* SPDX-License-Identifier: Apache-2.0 */
/* Guest-physical address spaces: what the public functions check, and the lock around the walker. */
#include "space_walk.h"

/* Bytes of the root: all its entries, and no less than its alignment asks for. */
static size_t root_size(const struct hy_space *space)
{
	const struct hy_stage2_format *format = space->format;
	size_t size = (size_t)hy_space_entries(space, space->levels - 1) * format->entry_bytes;
	size_t least = (size_t)1 << (format->root_align_bits > 12 ? format->root_align_bits : 12);

	return size > least ? size : least;
}

/* The fewest levels that hold the bits and that walks can start with, the root as wide as need be. */
static bool choose_levels(struct hy_space *space)
{
	const struct hy_stage2_format *format = space->format;

	for (space->levels = format->fewest_levels; space->levels <= format->levels; space->levels++) {
		uint32_t bits = hy_space_shift(format, space->levels);

		if (bits + format->root_extra_bits < space->guest_bits)
			continue;
		space->extra_bits = space->guest_bits > bits ? space->guest_bits - bits : 0;
		return true;
	}
	return false;
}

enum hy_status hy_space_init(struct hy_space *space, const struct hy_hal *hal, const struct hy_stage2_format *format, uint32_t guest_bits)
{
	enum hy_status status = hy_core_check_hal(hal);
	struct hy_space made = {.hal = hal, .format = format != NULL ? format : hy_arch_stage2_default(), .guest_bits = guest_bits};
	size_t size;
	void *root;

	if (space == NULL || made.format == NULL || guest_bits < 13 || guest_bits > 63 || guest_bits > made.format->guest_bits ||
	    !choose_levels(&made))
		return HY_E_INVALID;
	if (status != HY_OK)
		return status;
	size = root_size(&made);
	made.root = hy_call_alloc_frames(hal, size / HY_FRAME_SIZE, size);
	if (made.root == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	root = hy_call_phys_to_virt(hal, made.root);
	if (root == NULL) {
		hy_call_dealloc_frames(hal, made.root, size / HY_FRAME_SIZE);
		return HY_E_NO_MEMORY;
	}
	memset(root, 0, size);
	hy_port_tables_written();
	*space = made;
	return HY_OK;
}

static void free_tables(const struct hy_space *space, hy_phys table, uint32_t level)
{
	const void *memory = hy_space_table(space, table);

	for (uint64_t i = 0; memory != NULL && i < hy_space_entries(space, level); i++) {
		uint64_t entry = hy_space_get(space->format, memory, i);

		if (hy_space_classify(space->format, level, entry) != ENTRY_TABLE)
			continue;
		free_tables(space, hy_space_target(space->format, entry), level - 1);
		hy_call_dealloc_frame(space->hal, hy_space_target(space->format, entry));
	}
}

void hy_space_destroy(struct hy_space *space)
{
	if (space->format == NULL)
		return;
	/* No TLB flush: the tag stays taken until a generation begins, and then each CPU flushes. */
	free_tables(space, space->root, space->levels - 1);
	hy_call_dealloc_frames(space->hal, space->root, root_size(space) / HY_FRAME_SIZE);
	space->format = NULL;
}

static bool permitted(const struct hy_walk *walk, uint32_t access)
{
	return (access & ~(uint32_t)(HY_READ | HY_WRITE | HY_EXECUTE)) == 0 && (access & HY_READ) != 0 && walk->format != NULL;
}

/* Checks the range, then plans, reserves and applies under the lock. */
static enum hy_status change(struct hy_walk *walk, hy_gpa gpa, uint64_t size)
{
	struct hy_space *space = walk->space;
	enum hy_status status;

	if (walk->format == NULL || size == 0 || ((gpa | size) & (HY_FRAME_SIZE - 1)) != 0 || gpa + (size - 1) < gpa ||
	    (gpa + (size - 1)) >> space->guest_bits != 0)
		return HY_E_INVALID;
	walk->first = gpa;
	walk->last = gpa + (size - 1);
	walk->spare = HY_PHYS_NONE;
	walk->dead = HY_PHYS_NONE;
	hy_lock(&space->lock);
	status = hy_space_plan(walk);
	if (status == HY_OK)
		status = hy_space_frames_reserve(walk);
	if (status == HY_OK) {
		hy_space_apply(walk);
		hy_space_settle(walk);
		hy_space_frames_free(space, &walk->dead);
		hy_space_frames_free(space, &walk->spare);
		if (walk->lost)
			status = HY_E_FAULT;
	}
	hy_unlock(&space->lock);
	return status;
}

enum hy_status hy_space_map(struct hy_space *space, const struct hy_mapping *mapping)
{
	const struct hy_stage2_format *format = space->format;
	struct hy_walk walk = {.space = space, .format = format, .kind = WALK_MAP, .phys = mapping->phys};
	hy_phys last = mapping->phys + (mapping->size - 1);

	if (!permitted(&walk, mapping->access) || mapping->type > HY_MEMORY_DEVICE || (mapping->phys & (HY_FRAME_SIZE - 1)) != 0 ||
	    last < mapping->phys || hy_space_target(format, hy_space_encode(format, last)) != (last & ~(uint64_t)(HY_FRAME_SIZE - 1)))
		return HY_E_INVALID;
	walk.leaf = format->leaf_set | format->permission[mapping->access] | format->type[mapping->type];
	return change(&walk, mapping->gpa, mapping->size);
}

enum hy_status hy_space_unmap(struct hy_space *space, hy_gpa gpa, uint64_t size)
{
	struct hy_walk walk = {.space = space, .format = space->format, .kind = WALK_UNMAP};

	return change(&walk, gpa, size);
}

enum hy_status hy_space_release(struct hy_space *space, hy_gpa gpa, uint64_t size)
{
	struct hy_walk walk = {.space = space, .format = space->format, .kind = WALK_RELEASE};

	return change(&walk, gpa, size);
}

enum hy_status hy_space_protect(struct hy_space *space, hy_gpa gpa, uint64_t size, uint32_t access)
{
	struct hy_walk walk = {.space = space, .format = space->format, .kind = WALK_PROTECT};

	if (!permitted(&walk, access))
		return HY_E_INVALID;
	walk.leaf = walk.format->permission[access];
	return change(&walk, gpa, size);
}

/* What a leaf permits, and what memory it is. */
static void describe(const struct hy_stage2_format *format, uint64_t leaf, struct hy_mapping *mapping)
{
	mapping->access = 0;
	for (uint32_t access = 1; access < 8; access++)
		if ((leaf & format->permission_mask) == format->permission[access])
			mapping->access = access;
	mapping->type = HY_MEMORY_NORMAL;
	if (format->type_mask != 0 && (leaf & format->type_mask) == format->type[HY_MEMORY_DEVICE])
		mapping->type = HY_MEMORY_DEVICE;
}

/* With the lock held. */
static enum hy_status query(const struct hy_space *space, hy_gpa gpa, struct hy_mapping *mapping)
{
	const struct hy_stage2_format *format = space->format;
	hy_phys table = space->root;

	if (gpa >> space->guest_bits != 0)
		return HY_E_FAULT;
	for (uint32_t level = space->levels; level-- > 0;) {
		const void *memory = hy_call_phys_to_virt(space->hal, table);
		uint64_t entry = memory != NULL ? hy_space_get(format, memory, hy_space_index(space, level, gpa)) : 0;
		enum hy_entry_kind kind = hy_space_classify(format, level, entry);
		uint64_t offset = gpa & (hy_space_span(format, level) - 1);

		if (kind == ENTRY_ABSENT)
			return HY_E_FAULT;
		if (kind == ENTRY_TABLE) {
			table = hy_space_target(format, entry);
			continue;
		}
		mapping->gpa = gpa;
		mapping->phys = hy_space_target(format, entry) + offset;
		mapping->size = hy_space_span(format, level) - offset;
		describe(format, entry, mapping);
		return HY_OK;
	}
	return HY_E_FAULT;
}

enum hy_status hy_space_query(struct hy_space *space, hy_gpa gpa, struct hy_mapping *mapping)
{
	enum hy_status status;

	if (space->format == NULL)
		return HY_E_INVALID;
	hy_lock(&space->lock);
	status = query(space, gpa, mapping);
	hy_unlock(&space->lock);
	return status;
}

/* The host's address of a piece of one frame at gpa, NULL where the host may not do `access` there; *size is cut to that frame. */
static uint8_t *reach(const struct hy_space *space, hy_gpa gpa, uint32_t access, size_t *size)
{
	struct hy_mapping mapping;
	size_t rest = HY_FRAME_SIZE - (size_t)(gpa & (HY_FRAME_SIZE - 1));

	if (query(space, gpa, &mapping) != HY_OK || (mapping.access & access) != access || mapping.type != HY_MEMORY_NORMAL)
		return NULL;
	if (*size > rest)
		*size = rest;
	return hy_call_phys_to_virt(space->hal, mapping.phys);
}

/* A guest whose caches are off sees it too. */
static void fill(const struct hy_space *space, uint8_t *memory, const uint8_t *from, size_t size)
{
	memcpy(memory, from, size);
	hy_call_sync_memory(space->hal, memory, size);
}

/* Copies `size` bytes, or only looks whether it could (`copy` false). */
static bool transfer(const struct hy_space *space, hy_gpa gpa, uint8_t *to, const uint8_t *from, size_t size, bool copy)
{
	while (size > 0) {
		size_t piece = size;
		uint8_t *memory = reach(space, gpa, to != NULL ? HY_READ : HY_WRITE, &piece);

		if (memory == NULL)
			return false;
		if (copy && to != NULL)
			memcpy(to, memory, piece);
		else if (copy)
			fill(space, memory, from, piece);
		if (to != NULL)
			to += piece;
		else
			from += piece;
		gpa += piece;
		size -= piece;
	}
	return true;
}

static enum hy_status guarded_transfer(struct hy_space *space, hy_gpa gpa, uint8_t *to, const uint8_t *from, size_t size)
{
	bool possible;

	if (space->format == NULL || (to == NULL && from == NULL))
		return HY_E_INVALID;
	if (size != 0 && gpa + (size - 1) < gpa)
		return HY_E_FAULT;
	hy_lock(&space->lock);
	possible = transfer(space, gpa, to, from, size, false) && transfer(space, gpa, to, from, size, true);
	hy_unlock(&space->lock);
	return possible ? HY_OK : HY_E_FAULT;
}

enum hy_status hy_space_read(struct hy_space *space, hy_gpa gpa, void *buffer, size_t size)
{
	return guarded_transfer(space, gpa, buffer, NULL, size);
}

bool hy_space_peek(struct hy_space *space, hy_gpa gpa, uint32_t bytes, uint64_t *value)
{
	size_t size = bytes;
	const void *memory;

	hy_lock(&space->lock);
	memory = reach(space, gpa, HY_READ, &size);
	if (memory != NULL && size == bytes)
		*value = bytes == 8 ? *(const volatile uint64_t *)memory : *(const volatile uint32_t *)memory;
	hy_unlock(&space->lock);
	return memory != NULL && size == bytes;
}

/* No compare-and-swap that is wider than the host has. */
static bool swap(void *memory, uint32_t bytes, uint64_t before, uint64_t after)
{
	hy_word word = (hy_word)before;
	uint32_t half = (uint32_t)before;

	if (bytes == sizeof(hy_word))
		return atomic_compare_exchange_strong((_Atomic(hy_word) *)memory, &word, (hy_word)after);
	return atomic_compare_exchange_strong((_Atomic(uint32_t) *)memory, &half, (uint32_t)after);
}

enum hy_status hy_space_swap(struct hy_space *space, hy_gpa gpa, uint32_t bytes, uint64_t before, uint64_t after)
{
	enum hy_status status = HY_E_FAULT;
	size_t size = bytes;
	void *memory;

	hy_lock(&space->lock);
	memory = reach(space, gpa, HY_READ | HY_WRITE, &size);
	if (memory != NULL && size == bytes)
		status = swap(memory, bytes, before, after) ? HY_OK : HY_E_BUSY;
	if (status == HY_OK)
		hy_call_sync_memory(space->hal, memory, size);
	hy_unlock(&space->lock);
	return status;
}

void hy_space_refuse(struct hy_space *space, hy_gpa gpa, uint32_t access, struct hy_exit *exit)
{
	struct hy_mapping mapping;

	hy_exit_set_stage2_fault(exit, gpa, (uint8_t)access, hy_space_query(space, gpa, &mapping) == HY_OK);
}

enum hy_status hy_space_write(struct hy_space *space, hy_gpa gpa, const void *buffer, size_t size)
{
	return guarded_transfer(space, gpa, NULL, buffer, size);
}
