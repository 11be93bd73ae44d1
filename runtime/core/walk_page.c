/* SPDX-License-Identifier: Apache-2.0 */
/* One page's translation by a guest's own tables, kept for the next time. */
#include "core.h"

#include <halyard/walk.h>

static const uint64_t no_entry; /* without tables: an entry that never changes */

/* Where the host sees ordinary memory of the guest; 0: there is none. */
static uintptr_t host_view(struct hy_space *space, hy_gpa gpa)
{
	struct hy_mapping mapping;

	if (hy_space_query(space, gpa, &mapping) != HY_OK || mapping.type != HY_MEMORY_NORMAL)
		return 0;
	return (uintptr_t)hy_call_phys_to_virt(space->hal, mapping.phys);
}

/* Keeps the entry that a walk ended at: eight bytes of memory, of which the entry may be half. Tables above may change under an entry that
 * stays: they are not looked at. */
static bool keep_entry(struct hy_space *space, const struct hy_walk_format *format, const struct hy_walk_result *result, uint64_t *kept)
{
	uint32_t into = result->entry_at % 8, shift = 8 * into;
	uintptr_t leaf = host_view(space, result->entry_at);

	if (leaf == 0)
		return false;
	kept[HY_WALK_KEPT_LEAF] = leaf - into;
	kept[HY_WALK_KEPT_ENTRY] = result->entry;
	if (format->entry_bytes == 4) {
		uint64_t both = *(const volatile uint64_t *)(leaf - into);

		kept[HY_WALK_KEPT_ENTRY] = (both & ~((uint64_t)UINT32_MAX << shift)) | result->entry << shift;
	}
	return true;
}

static __attribute__((noinline)) const uint8_t *find(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t page,
						     uint32_t changes, uint64_t *kept)
{
	struct hy_walk_result result = {.address = page};

	kept[HY_WALK_KEPT_PAGE] = 0;
	kept[HY_WALK_KEPT_LEAF] = (uintptr_t)&no_entry;
	kept[HY_WALK_KEPT_ENTRY] = no_entry;
	if (tables->format != NULL)
		if (hy_walk(space, tables, page, &result) != HY_OK || !keep_entry(space, tables->format, &result, kept))
			return NULL;
	kept[HY_WALK_KEPT_MEMORY] = host_view(space, result.address);
	if (kept[HY_WALK_KEPT_MEMORY] == 0)
		return NULL;
	kept[HY_WALK_KEPT_ROOT] = tables->root;
	kept[HY_WALK_KEPT_FORMAT] = (uintptr_t)tables->format;
	kept[HY_WALK_KEPT_WIDTH] = tables->width ^ tables->reserved;
	kept[HY_WALK_KEPT_CHANGES] = changes;
	kept[HY_WALK_KEPT_PAGE] = page | 1;
	return (const uint8_t *)(uintptr_t)kept[HY_WALK_KEPT_MEMORY];
}

const uint8_t *hy_walk_page(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, uint32_t changes,
			    uint64_t kept[HY_WALK_KEPT])
{
	uint64_t page = address - address % HY_FRAME_SIZE;

	if (LIKELY(kept[HY_WALK_KEPT_PAGE] == (page | 1) && kept[HY_WALK_KEPT_ROOT] == tables->root &&
		   kept[HY_WALK_KEPT_FORMAT] == (uintptr_t)tables->format && kept[HY_WALK_KEPT_WIDTH] == (tables->width ^ tables->reserved) &&
		   kept[HY_WALK_KEPT_CHANGES] == changes && hy_walk_holds(space, kept)))
		return (const uint8_t *)(uintptr_t)kept[HY_WALK_KEPT_MEMORY];
	return find(space, tables, page, changes, kept);
}

/* Instructions are as short as that: two copies of a size that is known, which overlap, need no call. */
static inline void copy(uint8_t *to, const uint8_t *from, uint32_t size)
{
	if (size < 8 || size > 16) {
		__builtin_memcpy(to, from, size);
		return;
	}
	__builtin_memcpy(to, from, 8);
	__builtin_memcpy(to + size - 8, from + size - 8, 8);
}

uint32_t hy_walk_read(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, bool narrow, void *bytes, uint32_t size,
		      uint64_t kept[HY_WALK_KEPT])
{
	uint32_t changes = hy_space_changes(space), count = 0, part;

	for (; count < size; count += part) {
		uint64_t at = narrow ? (uint32_t)(address + count) : address + count;
		uint32_t offset = at % HY_FRAME_SIZE;
		const uint8_t *page = hy_walk_page(space, tables, at, changes, kept);

		if (page == NULL)
			break;
		part = size - count < HY_FRAME_SIZE - offset ? size - count : HY_FRAME_SIZE - offset;
		copy((uint8_t *)bytes + count, page + offset, part);
	}
	return hy_space_changes(space) == changes ? count : 0;
}
