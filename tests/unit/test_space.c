/* SPDX-License-Identifier: Apache-2.0 */
/* Address spaces: the walker against a plain table of pages, with a TLB that remembers what it was not told to forget. */
#include "host.h"

#include <halyard/arch/stage2.h>
#include <halyard/space.h>
#include <halyard/stage2.h>

#define WINDOW 0x40000000u /* where the guest's pages of the model begin */
#define PAGES 2048u        /* four large pages */
#define BLOCKS (PAGES / 512u)
#define TARGET 0x100000000u
#define GIB 0x40000000u

struct page {
	bool mapped;
	hy_phys phys;
	uint32_t access;
	enum hy_memory_type type;
};

static struct hy_space space;
static struct page model[PAGES];
static struct page tlb[PAGES];
static uint32_t levels_seen[BLOCKS]; /* level + 1 of the leaf, 0: absent, as of the last look */

/* The test's own walker: level + 1 of the leaf that translates gpa, 0 for none. */
static uint32_t leaf_level(hy_gpa gpa, uint64_t *leaf)
{
	const struct hy_stage2_format *format = space.format;
	hy_phys table = space.root;

	for (uint32_t level = space.levels; level-- > 0;) {
		uint32_t shift = format->page_bits + level * format->index_bits;
		uint64_t index = gpa >> shift;
		uint64_t entry = 0;

		index &= ((uint64_t)1 << (format->index_bits + (level == space.levels - 1 ? space.extra_bits : 0))) - 1;
		memcpy(&entry, (uint8_t *)host_phys_to_virt(NULL, table) + index * format->entry_bytes, format->entry_bytes);
		if ((entry & format->present_mask) == 0)
			return 0;
		if (level == 0 || (entry & format->table_mask) != format->table_match) {
			*leaf = entry;
			return level + 1;
		}
		table = (entry >> format->address_lsb & (((uint64_t)1 << (format->address_msb - format->address_lsb + 1)) - 1)) << format->address_shift;
	}
	return 0;
}

/* Whoever replaces one leaf by leaves of another size must have made it absent, and flushed, in between. */
static void look(void)
{
	for (uint32_t block = 0; block < BLOCKS; block++) {
		uint64_t leaf;
		uint32_t level = leaf_level(WINDOW + (hy_gpa)block * LARGE + 0x123000, &leaf);

		if (level != 0 && levels_seen[block] != 0)
			assert_int_equal(level, levels_seen[block]);
		levels_seen[block] = level;
	}
}

static void forget(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size)
{
	assert_int_equal(tag, 5);
	assert_int_equal(root, space.root);
	look();
	for (uint32_t i = 0; i < PAGES; i++)
		if (WINDOW + (hy_gpa)i * PAGE >= gpa && WINDOW + (hy_gpa)i * PAGE - gpa < size)
			tlb[i].mapped = false;
}

static void make(const struct hy_stage2_format *format, uint32_t guest_bits)
{
	host_reset();
	memset(model, 0, sizeof(model));
	memset(tlb, 0, sizeof(tlb));
	memset(levels_seen, 0, sizeof(levels_seen));
	expect(hy_space_init(&space, host_hal(), format, guest_bits));
	space.tag = 1 << 16 | 5;
	hy_sim_tlb.on_range = forget;
}

static void drop(void)
{
	hy_space_destroy(&space);
	assert_int_equal(host_frames_used(), 0);
	hy_space_destroy(&space);
}

static enum hy_status map(hy_gpa gpa, hy_phys phys, uint64_t size, uint32_t access)
{
	struct hy_mapping mapping = {gpa, phys, size, access, HY_MEMORY_NORMAL};

	return hy_space_map(&space, &mapping);
}

static uint64_t size_at(hy_gpa gpa)
{
	struct hy_mapping mapping;

	expect(hy_space_query(&space, gpa, &mapping));
	return mapping.size;
}

static bool same(const struct page *page, hy_phys phys, uint32_t access, enum hy_memory_type type)
{
	return page->phys == phys && page->access == access && page->type == type;
}

/* What stands in the tables, and what the TLB still holds, is what the model says. */
static void compare(void)
{
	for (uint32_t i = 0; i < PAGES; i++) {
		struct hy_mapping mapping;
		enum hy_status status = hy_space_query(&space, WINDOW + (hy_gpa)i * PAGE + 0x10, &mapping);

		assert_true((status == HY_OK) == model[i].mapped);
		assert_true(status != HY_OK || same(&model[i], mapping.phys - 0x10, mapping.access, mapping.type));
		assert_true(!tlb[i].mapped || (model[i].mapped && same(&model[i], tlb[i].phys, tlb[i].access, tlb[i].type)));
	}
}

/* The guest touches some pages. */
static void touch(uint64_t *seed)
{
	for (uint32_t n = 0; n < 64; n++) {
		uint32_t i = (uint32_t)(host_random(seed) % PAGES);

		if (model[i].mapped)
			tlb[i] = model[i];
	}
}

enum operation {
	MAP,
	UNMAP,
	PROTECT,
};

struct step {
	enum operation operation;
	uint32_t first;
	uint32_t count;
	struct hy_mapping mapping;
};

/* A step somewhere in the window: a few pages, a large page, or much. */
static struct step random_step(uint64_t *seed)
{
	static const uint32_t accesses[] = {HY_READ, RW, RWX, HY_READ | HY_EXECUTE};
	static const enum operation operations[] = {MAP, MAP, UNMAP, PROTECT};
	uint64_t dice = host_random(seed);
	struct step step = {.operation = operations[dice & 3], .first = (uint32_t)(host_random(seed) % PAGES), .count = 512};

	switch (dice >> 2 & 3) {
	case 0:
		step.count = (uint32_t)(1 + host_random(seed) % 4);
		break;
	case 1:
		step.count = (uint32_t)(1 + host_random(seed) % 1024);
		break;
	case 2:
		step.first &= ~511u;
		break;
	default:
		break;
	}
	if (step.first + step.count > PAGES)
		step.count = PAGES - step.first;
	step.mapping.gpa = WINDOW + (hy_gpa)step.first * PAGE;
	step.mapping.phys = TARGET + (hy_phys)step.first * PAGE + (dice >> 8 & 1) * 0x5000;
	step.mapping.size = (uint64_t)step.count * PAGE;
	step.mapping.access = accesses[dice >> 10 & 3];
	step.mapping.type = (dice >> 9 & 1) != 0 && space.format->type_mask != 0 ? HY_MEMORY_DEVICE : HY_MEMORY_NORMAL;
	return step;
}

/* What the model says of a step. */
static enum hy_status foresee(const struct step *step)
{
	bool all = true, none = true;

	for (uint32_t i = step->first; i < step->first + step->count; i++) {
		all = all && model[i].mapped;
		none = none && !model[i].mapped;
	}
	if (step->operation == MAP)
		return none ? HY_OK : HY_E_EXISTS;
	return step->operation == UNMAP || all ? HY_OK : HY_E_FAULT;
}

static enum hy_status take_step(uint64_t *seed)
{
	struct step step = random_step(seed);
	size_t before = host_frames_used();
	enum hy_status status;

	if (step.operation == MAP)
		status = hy_space_map(&space, &step.mapping);
	else if (step.operation == UNMAP)
		status = hy_space_unmap(&space, step.mapping.gpa, step.mapping.size);
	else
		status = hy_space_protect(&space, step.mapping.gpa, step.mapping.size, step.mapping.access);
	if (status == HY_E_NO_MEMORY)
		assert_int_equal(host_frames_used(), before);
	else
		expect_status(status, foresee(&step));
	for (uint32_t i = step.first; status == HY_OK && i < step.first + step.count; i++) {
		if (step.operation == PROTECT)
			model[i].access = step.mapping.access;
		else
			model[i] = (struct page){step.operation == MAP, step.mapping.phys + (hy_phys)(i - step.first) * PAGE,
						 step.mapping.access, step.mapping.type};
	}
	look();
	return status;
}

static void random_changes(const struct hy_stage2_format *format, uint32_t guest_bits, bool starving)
{
	uint64_t seed = 4711;
	uint32_t failures = 0;
	size_t root;

	make(format, guest_bits);
	root = host_frames_used();
	for (uint32_t n = 0; n < 300; n++) {
		touch(&seed);
		/* Sometimes the host has no more than a frame or two. */
		host.limit = starving && n % 2 == 0 ? host_frames_used() + host_random(&seed) % 3 : 0;
		failures += take_step(&seed) == HY_E_NO_MEMORY;
		/* What stays in the TLB shows up later too. */
		if (n % 3 == 2)
			compare();
	}
	expect(hy_space_unmap(&space, WINDOW, (uint64_t)PAGES * PAGE));
	assert_int_equal(failures > 5, starving);
	/* Empty tables have been freed. */
	assert_int_equal(host_frames_used(), root);
	drop();
}

static void changes_agree_with_a_plain_table(void **state)
{
	(void)state;
	random_changes(NULL, 40, false);
	random_changes(NULL, 48, false);
}

static void changes_agree_with_a_plain_table_in_32_bit_entries(void **state)
{
	(void)state;
	random_changes(&hy_sim_sim_short, 34, false);
}

static void changes_are_all_or_nothing_when_frames_run_out(void **state)
{
	(void)state;
	random_changes(NULL, 40, true);
}

static void roots_are_as_wide_as_the_addresses_need(void **state)
{
	static const struct {
		uint32_t bits, levels, extra, frames;
	} cases[] = {{30, 2, 0, 1}, {31, 2, 1, 2}, {34, 2, 4, 16}, {35, 3, 0, 1}, {39, 3, 0, 1},
		     {40, 3, 1, 2}, {43, 3, 4, 16}, {44, 4, 0, 1}, {48, 4, 0, 1}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		hy_gpa last = ((uint64_t)1 << cases[i].bits) - PAGE;

		make(NULL, cases[i].bits);
		assert_int_equal(space.levels, cases[i].levels);
		assert_int_equal(space.extra_bits, cases[i].extra);
		assert_int_equal(host_frames_used(), cases[i].frames);
		assert_int_equal(space.root % (cases[i].frames * PAGE), 0);
		expect(map(last, TARGET, PAGE, RW));
		expect(map(0, TARGET, PAGE, HY_READ));
		assert_int_equal(size_at(last), PAGE);
		assert_int_equal(size_at(0), PAGE);
		expect_status(map(last + PAGE, TARGET, PAGE, RW), HY_E_INVALID);
		expect_status(map(last, TARGET, 2 * PAGE, RW), HY_E_INVALID);
		drop();
	}
	make(&hy_sim_sim_short, 32);
	assert_int_equal(host_frames_used(), 4);
	assert_int_equal(space.root % 0x4000, 0);
	drop();
	expect_status(hy_space_init(&space, host_hal(), NULL, 53), HY_E_INVALID);
	expect_status(hy_space_init(&space, host_hal(), NULL, 12), HY_E_INVALID);
	expect_status(hy_space_init(&space, host_hal(), NULL, 64), HY_E_INVALID);
	expect_status(hy_space_init(&space, host_hal(), &hy_sim_sim_short, 35), HY_E_INVALID);
	expect_status(hy_space_init(&space, NULL, NULL, 40), HY_E_INVALID);
}

static void large_pages_are_used_split_and_merged(void **state)
{
	size_t used;

	(void)state;
	make(NULL, 40);
	expect(map(WINDOW, TARGET, GIB, RW));
	used = host_frames_used();
	assert_int_equal(used, 2);
	assert_int_equal(size_at(WINDOW + 0x1000), GIB - 0x1000);
	/* One page of it: two tables, everything else as before. */
	expect(hy_space_protect(&space, WINDOW + 0x345000, PAGE, HY_READ));
	assert_int_equal(host_frames_used(), used + 2);
	assert_int_equal(size_at(WINDOW + 0x345000), PAGE);
	assert_int_equal(size_at(WINDOW + LARGE * 2), LARGE);
	assert_int_equal(size_at(WINDOW + LARGE), PAGE);
	/* And back: one leaf again. */
	expect(hy_space_protect(&space, WINDOW + 0x345000, PAGE, RW));
	assert_int_equal(host_frames_used(), used);
	assert_int_equal(size_at(WINDOW), GIB);
	/* A hole in the middle. */
	expect(hy_space_unmap(&space, WINDOW + LARGE, PAGE));
	expect_status(hy_space_protect(&space, WINDOW, GIB, HY_READ), HY_E_FAULT);
	assert_int_equal(size_at(WINDOW + LARGE + PAGE), PAGE);
	expect(map(WINDOW + LARGE, TARGET + LARGE, PAGE, RW));
	assert_int_equal(size_at(WINDOW), GIB);
	expect(hy_space_unmap(&space, WINDOW, GIB));
	drop();
}

static void pages_that_do_not_fit_stay_small(void **state)
{
	(void)state;
	make(NULL, 40);
	/* Both sides are aligned differently: no large page is possible. */
	expect(map(WINDOW, TARGET + PAGE, 2 * LARGE, RW));
	assert_int_equal(size_at(WINDOW), PAGE);
	expect(hy_space_unmap(&space, WINDOW, 2 * LARGE));
	/* Aligned at 2 MiB only: two of these and small ones at both ends. */
	expect(map(WINDOW + LARGE - PAGE, TARGET + LARGE - PAGE, 2 * LARGE + 2 * PAGE, RW));
	assert_int_equal(size_at(WINDOW + LARGE - PAGE), PAGE);
	assert_int_equal(size_at(WINDOW + LARGE), LARGE);
	assert_int_equal(size_at(WINDOW + 3 * (hy_gpa)LARGE), PAGE);
	expect(hy_space_unmap(&space, WINDOW, 4 * LARGE));
	/* Small pages that together are large ones become them. */
	for (hy_gpa at = 0; at < LARGE; at += PAGE)
		expect(map(WINDOW + at, TARGET + at, PAGE, RW));
	assert_int_equal(size_at(WINDOW), LARGE);
	drop();
}

static void nonsense_is_refused(void **state)
{
	struct hy_mapping mapping = {WINDOW, TARGET, PAGE, RW, (enum hy_memory_type)2};

	(void)state;
	make(NULL, 40);
	expect_status(map(WINDOW, TARGET, 0, RW), HY_E_INVALID);
	expect_status(map(WINDOW + 1, TARGET, PAGE, RW), HY_E_INVALID);
	expect_status(map(WINDOW, TARGET + 8, PAGE, RW), HY_E_INVALID);
	expect_status(map(WINDOW, TARGET, PAGE + 1, RW), HY_E_INVALID);
	expect_status(map(WINDOW, TARGET, PAGE, 0), HY_E_INVALID);
	expect_status(map(WINDOW, TARGET, PAGE, HY_WRITE), HY_E_INVALID);
	expect_status(map(WINDOW, TARGET, PAGE, 8 | HY_READ), HY_E_INVALID);
	expect_status(map(WINDOW, (hy_phys)1 << 48, PAGE, RW), HY_E_INVALID);
	expect_status(map(WINDOW, ~(hy_phys)0 - PAGE + 1, 2 * PAGE, RW), HY_E_INVALID);
	expect_status(map(~(hy_gpa)0 - PAGE + 1, TARGET, 2 * PAGE, RW), HY_E_INVALID);
	expect_status(hy_space_map(&space, &mapping), HY_E_INVALID);
	expect_status(hy_space_unmap(&space, WINDOW, 0), HY_E_INVALID);
	expect_status(hy_space_protect(&space, WINDOW, PAGE, HY_EXECUTE), HY_E_INVALID);
	expect_status(hy_space_query(&space, (hy_gpa)1 << 40, &mapping), HY_E_FAULT);
	assert_int_equal(host_frames_used(), 2);
	drop();
	expect_status(map(WINDOW, TARGET, PAGE, RW), HY_E_INVALID);
	expect_status(hy_space_query(&space, WINDOW, &mapping), HY_E_INVALID);
}

static void only_what_may_be_in_a_tlb_is_flushed(void **state)
{
	(void)state;
	make(NULL, 40);
	expect(map(WINDOW, TARGET, 4 * PAGE, RW));
	assert_int_equal(hy_sim_tlb.range_flushes, 0);
	expect(hy_space_protect(&space, WINDOW, PAGE, HY_READ));
	assert_int_equal(hy_sim_tlb.range_flushes, 1);
	expect(hy_space_unmap(&space, WINDOW, 4 * PAGE));
	assert_int_equal(hy_sim_tlb.range_flushes, 2);
	/* Nothing was mapped, so nothing can be stale. */
	expect(hy_space_unmap(&space, WINDOW, 4 * PAGE));
	assert_int_equal(hy_sim_tlb.range_flushes, 2);
	/* Without a tag no CPU has seen the tables. */
	space.tag = 0;
	expect(map(WINDOW, TARGET, PAGE, RW));
	expect(hy_space_unmap(&space, WINDOW, PAGE));
	assert_int_equal(hy_sim_tlb.range_flushes, 2);
	assert_int_equal(hy_sim_tlb.table_fences + hy_sim_tlb.local_flushes, 0);
	drop();
}

static void accessed_and_dirty_marks_survive_a_merge(void **state)
{
	const struct hy_stage2_format *format = &hy_sim_sim_short;
	uint64_t leaf = 0;
	uint32_t *entries;

	(void)state;
	make(format, 32);
	space.tag = 0;
	for (hy_gpa at = 0; at < 0x400000; at += PAGE) {
		if (at == 0x400000 - PAGE) {
			/* The guest has written to page 3 and read page 5 before the last page comes. */
			entries = host_phys_to_virt(NULL, (hy_phys)((((uint32_t *)host_phys_to_virt(NULL, space.root))[WINDOW >> 22]) >> 10) << 12);
			entries[3] |= (uint32_t)(format->accessed | format->dirty);
			entries[5] |= (uint32_t)format->accessed;
		}
		expect(map(WINDOW + at, TARGET + at, PAGE, RW));
	}
	assert_int_equal(leaf_level(WINDOW, &leaf), 2);
	assert_int_equal(leaf & (format->accessed | format->dirty), format->accessed | format->dirty);
	drop();
}

static void guest_memory_is_copied_page_by_page(void **state)
{
	uint8_t out[3 * PAGE], in[3 * PAGE];
	hy_phys frames[3];
	uint64_t seed = 99;

	(void)state;
	make(NULL, 40);
	/* Neighbours in the guest, anything but that in the host. */
	for (size_t i = 0; i < 3; i++)
		frames[2 - i] = host_alloc_frames(NULL, 1, PAGE);
	for (size_t i = 0; i < 3; i++)
		expect(map(WINDOW + i * PAGE, frames[i], PAGE, i == 2 ? HY_READ : RW));
	for (size_t i = 0; i < sizeof(out); i++)
		out[i] = (uint8_t)host_random(&seed);
	expect(hy_space_write(&space, WINDOW + 5, out, 2 * PAGE - 5));
	expect(hy_space_read(&space, WINDOW + 5, in, 2 * PAGE - 5));
	assert_memory_equal(in, out, 2 * PAGE - 5);
	assert_memory_equal((uint8_t *)host_phys_to_virt(NULL, frames[1]), out + PAGE - 5, PAGE);
	/* The last byte is not permitted: nothing has been written. */
	memset(out, 0x11, sizeof(out));
	expect_status(hy_space_write(&space, WINDOW + 5, out, 2 * PAGE - 4), HY_E_FAULT);
	assert_int_not_equal(((uint8_t *)host_phys_to_virt(NULL, frames[0]))[100], 0x11);
	expect(hy_space_read(&space, WINDOW, in, sizeof(in)));
	expect_status(hy_space_read(&space, WINDOW + 1, in, sizeof(in)), HY_E_FAULT);
	expect_status(hy_space_read(&space, ~(hy_gpa)0 - 1, in, 4), HY_E_FAULT);
	expect_status(hy_space_read(&space, WINDOW, NULL, 4), HY_E_INVALID);
	expect(hy_space_read(&space, 0, in, 0));
	/* Registers of devices are not memory for the host to copy. */
	expect(hy_space_map(&space, &(struct hy_mapping){WINDOW + LARGE, frames[0], PAGE, RW, HY_MEMORY_DEVICE}));
	expect_status(hy_space_read(&space, WINDOW + LARGE, in, 1), HY_E_FAULT);
	for (size_t i = 0; i < 3; i++)
		host_dealloc_frame(NULL, frames[i]);
	drop();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(changes_agree_with_a_plain_table),
		cmocka_unit_test(changes_agree_with_a_plain_table_in_32_bit_entries),
		cmocka_unit_test(changes_are_all_or_nothing_when_frames_run_out),
		cmocka_unit_test(roots_are_as_wide_as_the_addresses_need),
		cmocka_unit_test(large_pages_are_used_split_and_merged),
		cmocka_unit_test(pages_that_do_not_fit_stay_small),
		cmocka_unit_test(nonsense_is_refused),
		cmocka_unit_test(only_what_may_be_in_a_tlb_is_flushed),
		cmocka_unit_test(accessed_and_dirty_marks_survive_a_merge),
		cmocka_unit_test(guest_memory_is_copied_page_by_page),
	};

	return cmocka_run_group_tests_name("space", tests, NULL, NULL);
}
