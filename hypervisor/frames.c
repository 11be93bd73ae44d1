/* SPDX-License-Identifier: Apache-2.0 */
/* First fit over a bitmap; a set bit is a frame in use. Tables are single frames and guest memory is taken once, so searching is cheap
 * enough: whole words of used frames are skipped, and the search for single frames begins where the last one ended. */
#include "frames.h"
#include "memory.h"


#define WORD_BITS 64u

static uint64_t *bitmap;
static hy_phys first;
static size_t total, next_single;

static bool frames_used(size_t frame)
{
	return (bitmap[frame / WORD_BITS] >> frame % WORD_BITS & 1) != 0;
}

static void frames_mark(size_t frame, size_t count, bool used)
{
	for (; count > 0; frame++, count--) {
		uint64_t bit = UINT64_C(1) << frame % WORD_BITS;

		if (used)
			bitmap[frame / WORD_BITS] |= bit;
		else
			bitmap[frame / WORD_BITS] &= ~bit;
	}
}

void frames_init(hy_phys base, hy_phys end)
{
	size_t bytes;

	first = base;
	total = (size_t)((end - base) / HY_FRAME_SIZE);
	bytes = (total + WORD_BITS - 1) / WORD_BITS * sizeof(bitmap[0]);
	bitmap = (uint64_t *)(uintptr_t)base;
	memset(bitmap, 0, bytes);
	next_single = 0;
	frames_reserve(base, bytes);
}

void frames_reserve(hy_phys base, uint64_t size)
{
	hy_phys end = base + size, limit = first + total * HY_FRAME_SIZE;

	if (base < first)
		base = first;
	if (end > limit)
		end = limit;
	if (base < end)
		frames_mark((size_t)((base - first) / HY_FRAME_SIZE), (size_t)((end - 1) / HY_FRAME_SIZE - base / HY_FRAME_SIZE) + 1, true);
}

/* The first frame at or after `frame` that is used, or `end`. */
static size_t frames_next_used(size_t frame, size_t end)
{
	while (frame < end && !frames_used(frame))
		frame += bitmap[frame / WORD_BITS] == 0 ? WORD_BITS - frame % WORD_BITS : 1;
	return frame < end ? frame : end;
}

/* The first frame at or after `frame` that is free, or the number of frames. */
static size_t frames_next_free(size_t frame)
{
	while (frame < total && frames_used(frame))
		frame += bitmap[frame / WORD_BITS] == ~UINT64_C(0) ? WORD_BITS - frame % WORD_BITS : 1;
	return frame;
}

static hy_phys frames_search(size_t from, size_t count, size_t align)
{
	for (size_t frame = frames_next_free(from); frame < total; frame = frames_next_free(frame)) {
		hy_phys address = (first + frame * HY_FRAME_SIZE + align - 1) & ~(hy_phys)(align - 1);
		size_t start = (size_t)((address - first) / HY_FRAME_SIZE), blocker;

		if (start > total || count > total - start)
			break;
		blocker = frames_next_used(start, start + count);
		if (blocker == start + count) {
			frames_mark(start, count, true);
			return address;
		}
		frame = blocker;
	}
	return HY_PHYS_NONE;
}

hy_phys frames_alloc(size_t count, size_t align)
{
	hy_phys address;

	if (count == 0 || align < HY_FRAME_SIZE || (align & (align - 1)) != 0)
		return HY_PHYS_NONE;
	if (count > 1)
		return frames_search(0, count, align);
	address = frames_search(next_single, 1, align);
	if (address == HY_PHYS_NONE)
		address = frames_search(0, 1, align);
	if (address != HY_PHYS_NONE)
		next_single = (size_t)((address - first) / HY_FRAME_SIZE) + 1;
	return address;
}

void frames_free(hy_phys base, size_t count)
{
	size_t frame = (size_t)((base - first) / HY_FRAME_SIZE);

	if (base < first || frame >= total || count > total - frame)
		return;
	frames_mark(frame, count, false);
	if (frame < next_single)
		next_single = frame;
}

size_t frames_available(void)
{
	size_t available = 0;

	for (size_t frame = 0; frame < total; frame++)
		available += !frames_used(frame);
	return available;
}
