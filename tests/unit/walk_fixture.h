/* SPDX-License-Identifier: Apache-2.0 */
/* Tables of a guest's own, of any architecture, in a few pages of its memory: one page a level, from ROOT on. The including file defines
 * STAGE2 (what the space is kept in) and LINK(address) (an entry's bits for a table there). */
#ifndef WALK_FIXTURE_H
#define WALK_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mock_hal.h"

#include <halyard/arch/context.h>
#include <halyard/arch/stage1.h>
#include <halyard/arch/stage2.h>
#include <halyard/space.h>
#include <halyard/walk.h>

#define PAGE 4096u
#define FRAMES 256u
#define RAM_PAGES 8u
#define ROOT 0x1000u
#define HOST_BASE UINT64_C(0x40000000)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define R HY_READ
#define W HY_WRITE
#define X HY_EXECUTE
#define U HY_WALK_USER
#define UX HY_WALK_USER_EXECUTE

/* What the tables hold on the way to one address, from the root down, and what comes of it. */
struct walk_case {
	const struct hy_walk_format *format;
	uint32_t width;
	uint64_t root, reserved, address;
	uint32_t tables;   /* above the last entry */
	uint64_t table[5]; /* their entries, without the address of the next */
	uint64_t last;
	enum hy_walk_end end;
	uint32_t level; /* of the end */
	uint64_t gpa, size;
	uint32_t access;
};

static uint8_t frames[FRAMES][PAGE] __attribute__((aligned(0x4000)));
static uint32_t next_frame;
static struct hy_hal behaviour;
static struct mock_hal mock;
static struct hy_space space;
static uint8_t *ram;

static inline hy_phys alloc_frames(void *context, size_t count, size_t align)
{
	uint32_t step = (uint32_t)(align / PAGE);

	(void)context;
	next_frame = (next_frame + step - 1) / step * step;
	assert_true(next_frame + count <= FRAMES);
	next_frame += (uint32_t)count;
	return HOST_BASE + (hy_phys)(next_frame - count) * PAGE;
}

static inline hy_phys alloc_frame(void *context)
{
	return alloc_frames(context, 1, PAGE);
}

static inline void dealloc_frames(void *context, hy_phys base, size_t count)
{
	(void)context, (void)base, (void)count;
}

static inline void dealloc_frame(void *context, hy_phys frame)
{
	(void)context, (void)frame;
}

static inline void *phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	return address >= HOST_BASE && address < HOST_BASE + sizeof(frames) ? &frames[0][0] + (address - HOST_BASE) : NULL;
}

static inline int prepare(void **state)
{
	struct hy_mapping mapping = {.size = RAM_PAGES * PAGE, .access = HY_READ | HY_WRITE, .type = HY_MEMORY_NORMAL};

	(void)state;
	memset(frames, 0, sizeof(frames));
	next_frame = 0;
	behaviour = (struct hy_hal){.alloc_frame = alloc_frame, .alloc_frames = alloc_frames, .dealloc_frame = dealloc_frame,
				    .dealloc_frames = dealloc_frames, .phys_to_virt = phys_to_virt};
	mock_hal_init(&mock, &behaviour);
	assert_int_equal(hy_space_init(&space, &mock.hal, STAGE2, 32), HY_OK);
	mapping.phys = alloc_frames(NULL, RAM_PAGES, PAGE);
	ram = phys_to_virt(NULL, mapping.phys);
	assert_int_equal(hy_space_map(&space, &mapping), HY_OK);
	return 0;
}

/* `place` is the number of the table, counted from the root; its level follows from the width. */
static inline void put_entry(const struct walk_case *what, uint32_t place, uint64_t entry)
{
	const struct hy_walk_format *format = what->format;
	uint32_t width = what->width != 0 ? what->width : format->width;
	uint32_t shift = format->page_bits + ((width - format->page_bits - 1) / format->index_bits - place) * format->index_bits;
	uint64_t inside = what->address & (width < 64 ? ((uint64_t)1 << width) - 1 : ~(uint64_t)0);
	uint64_t index = inside >> shift & (((uint64_t)1 << format->index_bits) - 1);
	uint64_t root = place == 0 ? what->root & (PAGE - 1) & ~(uint64_t)0x1f : 0; /* roots of few entries need no whole page */

	memcpy(ram + ROOT + place * PAGE + root + index * format->entry_bytes, &entry, format->entry_bytes);
}

static inline void check_walk(const struct walk_case *what)
{
	struct hy_walk_tables tables = {.format = what->format, .root = what->root, .width = what->width, .reserved = what->reserved};
	struct hy_walk_result result;

	memset(ram, 0, RAM_PAGES * PAGE);
	for (uint32_t place = 0; place < what->tables; place++)
		put_entry(what, place, what->table[place] | LINK(ROOT + (place + 1) * PAGE));
	put_entry(what, what->tables, what->last);
	assert_int_equal(hy_walk(&space, &tables, what->address, &result), what->end == HY_WALK_DONE ? HY_OK : HY_E_FAULT);
	assert_int_equal(result.end, what->end);
	assert_int_equal(result.level, what->level);
	if (what->end != HY_WALK_DONE)
		return;
	assert_int_equal(result.address, what->gpa);
	assert_int_equal(result.page_size, what->size);
	assert_int_equal(result.access, what->access);
}

#endif
