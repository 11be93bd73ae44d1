/* SPDX-License-Identifier: Apache-2.0 */
/* One page's translation by a guest's own tables, kept for the next time. */
#include "core.h"

#include <halyard/walk.h>

enum { PAGE, ROOT, FORMAT, WIDTH, CHANGES, MEMORY, LEAF, ENTRY }; /* of the words that are kept; PAGE odd: there is something */

/* Where the host sees ordinary memory of the guest; 0: there is none. */
static uintptr_t host_view(struct hy_space *space, hy_gpa gpa)
{
	struct hy_mapping mapping;

	if (hy_space_query(space, gpa, &mapping) != HY_OK || mapping.type != HY_MEMORY_NORMAL)
		return 0;
	return (uintptr_t)hy_call_phys_to_virt(space->hal, mapping.phys);
}

/* What the entry is now that the page was found by. Tables above may change under an entry that stays: they are not looked at. */
static uint64_t entry_now(const struct hy_walk_tables *tables, const uint64_t *kept)
{
	uintptr_t leaf = (uintptr_t)kept[LEAF];

	if (tables->format == NULL)
		return kept[ENTRY];
	return tables->format->entry_bytes == 8 ? *(const volatile uint64_t *)leaf : *(const volatile uint32_t *)leaf;
}

const uint8_t *hy_walk_page(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, uint32_t changes,
			    uint64_t kept[HY_WALK_KEPT])
{
	uint64_t page = address - address % HY_FRAME_SIZE;
	struct hy_walk_result result = {.address = page};

	if (LIKELY(kept[PAGE] == (page | 1) && kept[ROOT] == tables->root && kept[FORMAT] == (uintptr_t)tables->format &&
		   kept[WIDTH] == (tables->width ^ tables->reserved) && kept[CHANGES] == changes && kept[ENTRY] == entry_now(tables, kept)))
		return (const uint8_t *)(uintptr_t)kept[MEMORY];
	kept[PAGE] = 0;
	if (tables->format != NULL) {
		if (hy_walk(space, tables, page, &result) != HY_OK)
			return NULL;
		kept[LEAF] = host_view(space, result.entry_at);
		if (kept[LEAF] == 0)
			return NULL;
	}
	kept[MEMORY] = host_view(space, result.address);
	if (kept[MEMORY] == 0)
		return NULL;
	kept[ROOT] = tables->root;
	kept[FORMAT] = (uintptr_t)tables->format;
	kept[WIDTH] = tables->width ^ tables->reserved;
	kept[CHANGES] = changes;
	kept[ENTRY] = result.entry;
	kept[PAGE] = page | 1;
	return (const uint8_t *)(uintptr_t)kept[MEMORY];
}
