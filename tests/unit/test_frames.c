/* SPDX-License-Identifier: Apache-2.0 */
/* The reference hypervisor's frame allocator, on memory of this process, against a plain map of what is in use. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_H /* frames.c wants the hypervisor's memory.h, which declares what <string.h> has declared here */
#include "../../hypervisor/frames.c"

#define FRAMES 1000u
#define SIZE (FRAMES * HY_FRAME_SIZE)

static void *memory;
static hy_phys base;

static int setup(void **state)
{
	(void)state;
	memory = aligned_alloc(1u << 21, 4u << 20);
	base = (hy_phys)(uintptr_t)memory;
	frames_init(base, base + SIZE);
	return memory == NULL;
}

static int teardown(void **state)
{
	(void)state;
	free(memory);
	return 0;
}

static void bitmap_is_not_given_away(void **state)
{
	(void)state;
	assert_int_equal(frames_available(), FRAMES - 1);
	for (uint32_t i = 1; i < FRAMES; i++)
		assert_int_equal(frames_alloc(1, HY_FRAME_SIZE), base + i * HY_FRAME_SIZE);
	assert_true(frames_alloc(1, HY_FRAME_SIZE) == HY_PHYS_NONE);
	assert_int_equal(frames_available(), 0);
}

static void freed_frames_come_again(void **state)
{
	hy_phys frame;

	(void)state;
	for (uint32_t i = 1; i < FRAMES; i++)
		assert_true(frames_alloc(1, HY_FRAME_SIZE) != HY_PHYS_NONE);
	frames_free(base + 77 * HY_FRAME_SIZE, 1);
	frame = frames_alloc(1, HY_FRAME_SIZE);
	assert_int_equal(frame, base + 77 * HY_FRAME_SIZE);
}

static void alignment_is_kept(void **state)
{
	(void)state;
	assert_int_equal(frames_alloc(4, 1u << 14) % (1u << 14), 0);
	assert_int_equal(frames_alloc(16, 1u << 21), base + (1u << 21));
	assert_int_equal(frames_alloc(1, 1u << 16) % (1u << 16), 0);
}

static void senseless_requests_are_refused(void **state)
{
	(void)state;
	assert_true(frames_alloc(0, HY_FRAME_SIZE) == HY_PHYS_NONE);
	assert_true(frames_alloc(1, 3 * HY_FRAME_SIZE) == HY_PHYS_NONE);
	assert_true(frames_alloc(1, 16) == HY_PHYS_NONE);
	assert_true(frames_alloc(FRAMES, HY_FRAME_SIZE) == HY_PHYS_NONE);
	assert_true(frames_alloc(SIZE_MAX, HY_FRAME_SIZE) == HY_PHYS_NONE);
	assert_true(frames_alloc(1, (size_t)1 << 63) == HY_PHYS_NONE);
	frames_free(base - HY_FRAME_SIZE, 1);
	frames_free(base, SIZE_MAX);
	frames_free(base + SIZE, 1);
	assert_int_equal(frames_available(), FRAMES - 1);
}

static void reserving_is_clipped(void **state)
{
	(void)state;
	frames_reserve(base - 10 * HY_FRAME_SIZE, 12 * HY_FRAME_SIZE + 1);
	assert_int_equal(frames_available(), FRAMES - 3);
	frames_reserve(base + SIZE - 1, 1u << 20);
	assert_int_equal(frames_available(), FRAMES - 4);
	frames_reserve(base + SIZE, HY_FRAME_SIZE);
	assert_int_equal(frames_available(), FRAMES - 4);
}

/* Random allocations and releases: no frame is given twice, counts agree, and what is refused really has no room. */
static void agrees_with_a_plain_map(void **state)
{
	static uint8_t used[FRAMES];
	static struct { uint32_t first, count; } held[FRAMES];
	uint32_t holds = 0, seed = 12345;

	(void)state;
	memset(used, 0, sizeof(used));
	used[0] = 1;
	for (uint32_t round = 0; round < 20000; round++) {
		seed = seed * 1664525u + 1013904223u;
		if ((seed >> 16) % 2 == 0 && holds < FRAMES) {
			uint32_t count = 1 + (seed >> 20) % 40, run = 0, longest = 0;
			hy_phys at = frames_alloc(count, HY_FRAME_SIZE);

			for (uint32_t i = 0; i < FRAMES; i++) {
				run = used[i] ? 0 : run + 1;
				longest = run > longest ? run : longest;
			}
			assert_int_equal(at == HY_PHYS_NONE, longest < count);
			if (at == HY_PHYS_NONE)
				continue;
			held[holds].first = (uint32_t)((at - base) / HY_FRAME_SIZE);
			held[holds].count = count;
			for (uint32_t i = 0; i < count; i++)
				assert_int_equal(used[held[holds].first + i]++, 0);
			holds++;
		} else if (holds > 0) {
			uint32_t victim = (seed >> 8) % holds;

			frames_free(base + (hy_phys)held[victim].first * HY_FRAME_SIZE, held[victim].count);
			memset(&used[held[victim].first], 0, held[victim].count);
			held[victim] = held[--holds];
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(bitmap_is_not_given_away, setup, teardown),
		cmocka_unit_test_setup_teardown(freed_frames_come_again, setup, teardown),
		cmocka_unit_test_setup_teardown(alignment_is_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(senseless_requests_are_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(reserving_is_clipped, setup, teardown),
		cmocka_unit_test_setup_teardown(agrees_with_a_plain_map, setup, teardown),
	};

	return cmocka_run_group_tests_name("frames", tests, NULL, NULL);
}
