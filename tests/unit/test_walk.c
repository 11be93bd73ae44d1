/* SPDX-License-Identifier: Apache-2.0 */
/* Walks of the guest's own tables, against tables written here bit by bit, and random ones against a model that knows one format only. */
#include "machine.h"

#include <halyard/arch/stage1.h>
#include <halyard/port.h>
#include <halyard/walk.h>

#define LONG (&hy_sim_walk_long)
#define SHORT (&hy_sim_walk_short)
#define ROOT MACHINE_RAM
#define PRESENT 1u
#define WRITE 2u
#define USER 4u
#define LARGE_PAGE 0x80u
#define NO_EXECUTE ((uint64_t)1 << 63)
#define ALL (PRESENT | WRITE | USER)
#define EVERY_RIGHT (RWX | HY_WALK_USER | HY_WALK_USER_EXECUTE)

static struct machine machine;
static struct hy_space *space;
static struct hy_walk_result result;

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	space = &machine.vm.space;
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static hy_gpa table(uint32_t number)
{
	return MACHINE_RAM + (hy_gpa)number * PAGE;
}

static void put(uint32_t number, uint64_t index, uint64_t entry)
{
	expect(hy_vm_write(&machine.vm, table(number) + index * 8, &entry, 8));
}

static void put_short(uint32_t number, uint64_t index, uint32_t entry)
{
	expect(hy_vm_write(&machine.vm, table(number) + index * 4, &entry, 4));
}

static enum hy_status walk(const struct hy_walk_format *format, uint32_t width, uint64_t address)
{
	struct hy_walk_tables tables = {.format = format, .root = format == SHORT ? ROOT >> 12 : ROOT | 0xfff, .width = width};

	return hy_walk(space, &tables, address, &result);
}

static void fails(const struct hy_walk_format *format, uint32_t width, uint64_t address, enum hy_walk_end end, uint32_t level)
{
	expect_status(walk(format, width, address), HY_E_FAULT);
	assert_int_equal(result.end, end);
	assert_int_equal(result.level, level);
}

/* Every depth, and pages of every size, at addresses whose indices all differ. */
static void pages_of_every_size_are_found(void **state)
{
	static const struct {
		uint32_t width, top, leaf;
	} cases[] = {{39, 2, 0}, {39, 2, 1}, {39, 2, 2}, {48, 3, 0}, {48, 3, 1}, {48, 3, 2}, {57, 4, 0}, {57, 4, 1}, {57, 4, 2}};
	const uint64_t address = UINT64_C(0x0023456789abcdef);
	const hy_gpa page = UINT64_C(0x000abcde40000000) | 0x345678;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		uint64_t low = address & (((uint64_t)1 << cases[i].width) - 1) & ~((uint64_t)1 << (cases[i].width - 1));
		uint64_t span = (uint64_t)1 << (12 + 9 * cases[i].leaf);
		uint32_t number = 0;

		for (uint32_t level = cases[i].top; level > cases[i].leaf; level--, number++)
			put(number, low >> (12 + 9 * level) & 511, table(number + 1) | ALL);
		put(number, low >> (12 + 9 * cases[i].leaf) & 511, (page & ~(span - 1)) | ALL | (cases[i].leaf != 0 ? LARGE_PAGE : 0));
		expect(walk(LONG, cases[i].width, low));
		assert_int_equal(result.end, HY_WALK_DONE);
		assert_int_equal(result.address, (page & ~(span - 1)) | (low & (span - 1)));
		assert_int_equal(result.page_size, span);
		assert_int_equal(result.level, cases[i].leaf);
		assert_int_equal(result.access, EVERY_RIGHT);
		assert_int_equal(result.entry_at, table(number) + (low >> (12 + 9 * cases[i].leaf) & 511) * 8);
		for (uint32_t n = 0; n <= number; n++)
			expect(hy_vm_write(&machine.vm, table(n), (const uint8_t[PAGE]){0}, PAGE));
	}
}

static void a_right_needs_every_level(void **state)
{
	(void)state;
	for (uint32_t where = 0; where < 4; where++)
		for (uint32_t what = 0; what < 8; what++) {
			uint64_t take = (what & 1 ? WRITE : 0) | (what & 2 ? USER : 0);
			uint32_t left = EVERY_RIGHT & ~((what & 1 ? HY_WRITE : 0u) | (what & 2 ? HY_WALK_USER : 0u));

			if (what & 4)
				left &= ~(HY_EXECUTE | HY_WALK_USER_EXECUTE);
			for (uint32_t n = 0; n < 4; n++)
				put(n, 0, table(n + 1) | (n == where ? (ALL & ~take) | (what & 4 ? NO_EXECUTE : 0) : ALL));
			expect(walk(LONG, 48, 0x123));
			assert_int_equal(result.access, left);
		}
}

static void an_entry_that_is_not_there_is_named(void **state)
{
	(void)state;
	for (uint32_t n = 0; n < 5; n++) {
		fails(LONG, 57, UINT64_C(0x00ffffffffffffff), HY_WALK_NOT_PRESENT, 4 - n);
		assert_int_equal(result.entry_at, table(n) + (n == 0 ? 255u : 511u) * 8);
		assert_int_equal(result.entry, n == 0 ? 0 : 0x1234566);
		put(n, n == 0 ? 255 : 511, table(n + 1) | ALL);
		if (n < 4)
			put(n + 1, 511, 0x1234566);
	}
	expect(walk(LONG, 57, UINT64_C(0x00ffffffffffffff)));
}

static void reserved_bits_are_told(void **state)
{
	struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 48};

	(void)state;
	put(0, 0, table(1) | ALL | LARGE_PAGE); /* no page is that large */
	fails(LONG, 48, 0, HY_WALK_RESERVED, 3);
	put(0, 0, table(1) | ALL);
	put(1, 0, 0x40000000 | ALL | LARGE_PAGE | 0x1000);
	fails(LONG, 48, 0, HY_WALK_RESERVED, 2);
	put(1, 0, 0x40000000 | ALL | LARGE_PAGE);
	expect(walk(LONG, 48, 0));
	/* What the caller's CPU reserves beside, in a leaf and in a table. */
	tables.reserved = (uint64_t)1 << 30;
	expect_status(hy_walk(space, &tables, 0, &result), HY_E_FAULT);
	assert_int_equal(result.end, HY_WALK_RESERVED);
	assert_int_equal(result.level, 2);
	tables.reserved = 0x10000;
	expect_status(hy_walk(space, &tables, 0, &result), HY_E_FAULT);
	assert_int_equal(result.level, 3);
	tables.reserved = 0x20000000;
	expect(hy_walk(space, &tables, 0, &result));
	/* A bit that only tables of one level reserve. */
	put(0, 0, table(1) | ALL | 0x40);
	expect(walk(LONG, 48, 0));
	fails(LONG, 57, 0, HY_WALK_RESERVED, 4);
}

static void addresses_are_sign_extended_or_small(void **state)
{
	static const struct {
		const struct hy_walk_format *format;
		uint32_t width;
		uint64_t address;
		bool good;
	} cases[] = {
		{LONG, 48, 0x00007fffffffffff, true},  {LONG, 48, 0x0000800000000000, false}, {LONG, 48, 0xffff800000000000, true},
		{LONG, 48, 0xffff7fffffffffff, false}, {LONG, 48, 0x8000000000000000, false}, {LONG, 57, 0x00ffffffffffffff, true},
		{LONG, 57, 0x0100000000000000, false}, {LONG, 57, 0xff00000000000000, true},  {LONG, 0, 0xff00000000000000, true},
		{SHORT, 0, 0xffffffff, true},	       {SHORT, 32, 0x100000000, false},	      {SHORT, 32, 0xffffffff80000000, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		expect_status(walk(cases[i].format, cases[i].width, cases[i].address), HY_E_FAULT);
		assert_int_equal(result.end, cases[i].good ? HY_WALK_NOT_PRESENT : HY_WALK_ADDRESS);
	}
}

static void tables_outside_of_memory_are_no_tables(void **state)
{
	const struct hy_vm_region device = {.gpa = 0x80000, .size = PAGE, .access = RW, .kind = HY_MEMORY_RESERVED, .phys = 0xfe000000,
					    .type = HY_MEMORY_DEVICE};
	struct hy_walk_tables tables = {.format = LONG, .root = 0x9000, .width = 48};

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &device));
	expect_status(hy_walk(space, &tables, 0x8000, &result), HY_E_FAULT);
	assert_int_equal(result.end, HY_WALK_NO_TABLE);
	assert_int_equal(result.level, 3);
	assert_int_equal(result.entry_at, 0x9000);
	put(0, 0, UINT64_C(0x000ffffffffff000) | ALL);
	fails(LONG, 48, 0, HY_WALK_NO_TABLE, 2);
	put(0, 0, 0x80000 | ALL);
	fails(LONG, 48, 0, HY_WALK_NO_TABLE, 2);
	/* One table that is its own next: a walk ends all the same. */
	put(0, 0, table(0) | ALL);
	expect(walk(LONG, 57, 0));
	assert_int_equal(result.address, table(0));
}

static void short_tables_have_their_own_rules(void **state)
{
	(void)state;
	put_short(0, 1, (uint32_t)table(1) | 1 | 0x80); /* takes writing away from what is below it, but this level takes nothing */
	put_short(1, 2, 0x12345000 | 1 | 8 | 2 | 4 | 0x10 | 0x20);
	expect(walk(SHORT, 0, 0x402abc));
	assert_int_equal(result.address, 0x12345abc);
	assert_int_equal(result.access, EVERY_RIGHT);
	put_short(1, 2, 0x12345000 | 1 | 8 | 2 | 0x10 | 0x60); /* users do not execute */
	expect(walk(SHORT, 0, 0x402abc));
	assert_int_equal(result.access, HY_READ | HY_EXECUTE | HY_WALK_USER);
	put_short(1, 2, 0x12345000 | 1 | 2);
	fails(SHORT, 0, 0x402abc, HY_WALK_RESERVED, 0);
	put_short(1, 2, 0x12345000 | 1 | 8);
	expect(walk(SHORT, 0, 0x402abc));
	assert_int_equal(result.access, HY_WALK_USER_EXECUTE);
	put_short(1, 2, 0x12345000 | 1 | 8 | 4); /* written, but not read */
	fails(SHORT, 0, 0x402abc, HY_WALK_RESERVED, 0);
	put_short(0, 1, (uint32_t)table(1) | 1 | 0x10);
	fails(SHORT, 0, 0x402abc, HY_WALK_RESERVED, 1);
	/* A large page above 4 GiB. */
	put_short(0, 1, 0xffc00000 | 0xa5 << 13 | 1 | 8 | 2);
	expect(walk(SHORT, 0, 0x612345));
	assert_int_equal(result.address, UINT64_C(0xa5ffe12345));
	assert_int_equal(result.page_size, 0x400000);
	put_short(0, 1, 0xffe00000 | 1 | 8 | 2);
	fails(SHORT, 0, 0x612345, HY_WALK_RESERVED, 1);
}

static void tables_that_cannot_be_are_refused(void **state)
{
	struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 12};
	struct hy_walk_result untouched = {.level = 77};
	struct hy_space none = {0};

	(void)state;
	expect_status(hy_walk(space, &tables, 0, &untouched), HY_E_INVALID);
	tables.width = 58;
	expect_status(hy_walk(space, &tables, 0, &untouched), HY_E_INVALID);
	tables.width = 57;
	expect_status(hy_walk(&none, &tables, 0, &untouched), HY_E_INVALID);
	assert_int_equal(untouched.level, 77);
}

/* What `long` says, without its description. Answers the guest-physical address, or HY_PHYS_NONE. */
static uint64_t model(uint64_t address, uint32_t levels, uint32_t *access, uint64_t *size)
{
	hy_gpa at = ROOT;

	*access = EVERY_RIGHT;
	for (uint32_t level = levels; level-- > 0;) {
		uint32_t shift = 12 + 9 * level;
		uint64_t entry, offset = ((uint64_t)1 << shift) - 1;
		bool leaf;

		if (hy_space_read(space, at + (address >> shift & 511) * 8, &entry, 8) != HY_OK || !(entry & PRESENT))
			return HY_PHYS_NONE;
		leaf = level == 0 || entry & LARGE_PAGE;
		if ((leaf && level > 2) || (level == 4 && entry & 0x40))
			return HY_PHYS_NONE;
		*access &= entry & WRITE ? EVERY_RIGHT : EVERY_RIGHT & ~(uint32_t)HY_WRITE;
		*access &= entry & USER ? EVERY_RIGHT : EVERY_RIGHT & ~HY_WALK_USER;
		*access &= entry & NO_EXECUTE ? EVERY_RIGHT & ~(HY_EXECUTE | HY_WALK_USER_EXECUTE) : EVERY_RIGHT;
		at = entry & UINT64_C(0x000ffffffffff000);
		if (leaf) {
			*size = offset + 1;
			return at & offset ? HY_PHYS_NONE : at | (address & offset);
		}
	}
	return HY_PHYS_NONE;
}

static void random_tables_do_as_the_model_says(void **state)
{
	uint64_t seed = 20, size = 0, found[6] = {0};
	uint32_t access;

	(void)state;
	for (uint32_t n = 0; n < 8; n++)
		for (uint32_t i = 0; i < 512; i++) {
			uint64_t dice = host_random(&seed), to = table(dice >> 8 & 15);

			if ((dice >> 16 & 3) == 0)
				to = (dice & 1 ? to : dice & UINT64_C(0x000ffffffffff000)) & ~(uint64_t)(dice & 2 ? 0x1fffff : 0x3fffffff);
			put(n, i, to | (dice >> 20 & 15 ? PRESENT : 0) | (dice >> 24 & 0x46) | ((dice >> 32 & 7) == 0 ? LARGE_PAGE : 0) |
					  (dice >> 40 & 1 ? NO_EXECUTE : 0));
		}
	for (uint32_t n = 0; n < 200000; n++) {
		uint64_t dice = host_random(&seed), wanted;
		uint32_t levels = 3 + (uint32_t)(dice >> 60) % 3, width = 12 + 9 * levels;
		uint64_t address = (uint64_t)((int64_t)(dice << (64 - width)) >> (64 - width));

		wanted = model(address, levels, &access, &size);
		assert_true((walk(LONG, width, address) == HY_OK) == (wanted != HY_PHYS_NONE));
		found[wanted != HY_PHYS_NONE ? result.level : 5]++;
		if (wanted == HY_PHYS_NONE)
			continue;
		assert_int_equal(result.address, wanted);
		assert_int_equal(result.access, access);
		assert_int_equal(result.page_size, size);
	}
	for (uint32_t n = 0; n < 6; n++)
		assert_true(n == 3 || n == 4 || found[n] > 1000);
}

static void what_is_taken_away_is_counted(void **state)
{
	const struct hy_mapping mapping = {.gpa = 0x200000, .phys = HOST_BASE, .size = 2 * LARGE, .access = RW};
	uint32_t before;

	(void)state;
	before = hy_space_changes(space);
	expect(hy_space_map(space, &mapping));
	assert_int_equal(hy_space_changes(space), before);
	expect(hy_space_protect(space, 0x201000, PAGE, HY_READ)); /* which splits a large page first */
	assert_int_not_equal(hy_space_changes(space), before);
	before = hy_space_changes(space);
	expect(hy_space_unmap(space, 0x100000, PAGE)); /* nothing was there */
	assert_int_equal(hy_space_changes(space), before);
	expect(hy_space_unmap(space, 0x200000, PAGE));
	assert_int_not_equal(hy_space_changes(space), before);
	before = hy_space_changes(space);
	expect(hy_vm_remove_memory(&machine.vm, MACHINE_RAM));
	assert_int_not_equal(hy_space_changes(space), before);
}

static uint64_t entry_of(uint32_t number, uint64_t index)
{
	uint64_t entry;

	expect(hy_vm_read(&machine.vm, table(number) + index * 8, &entry, 8));
	return entry;
}

#define ACCESSED 0x40u
#define DIRTY 0x20u

/* A use is noted in every entry that has a place for it, a store in the leaf alone. */
static void uses_are_noted_as_processors_do(void **state)
{
	struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 57};
	struct hy_vcpu *vcpu = &machine.vcpu[0];
	uint32_t entry;

	(void)state;
	vcpu->space = space;
	for (uint32_t n = 0; n < 5; n++)
		put(n, 0, table(n + 1) | ALL);
	expect(walk(LONG, 57, 0));
	assert_int_equal(result.top, 4);
	expect(hy_walk_mark(vcpu, &tables, &result, false));
	assert_int_equal(entry_of(0, 0), table(1) | ALL); /* reserved there */
	for (uint32_t n = 1; n < 5; n++)
		assert_int_equal(entry_of(n, 0), table(n + 1) | ALL | ACCESSED);
	expect(walk(LONG, 57, 0));
	expect(hy_walk_mark(vcpu, &tables, &result, true));
	for (uint32_t n = 1; n < 5; n++)
		assert_int_equal(entry_of(n, 0), table(n + 1) | ALL | ACCESSED | (n == 4 ? DIRTY : 0));
	/* A large page ends the walk sooner. */
	put(3, 0, 0x200000 | ALL | LARGE_PAGE);
	expect(walk(LONG, 57, 0));
	expect(hy_walk_mark(vcpu, &tables, &result, true));
	assert_int_equal(entry_of(3, 0), 0x200000 | ALL | LARGE_PAGE | ACCESSED | DIRTY);
	/* Entries of four bytes: the one beside is left alone. */
	put_short(8, 1, (uint32_t)table(9) | 1);
	put_short(9, 3, 0xffffffff);
	put_short(9, 2, 0x12345000 | 1 | 8 | 2);
	tables = (struct hy_walk_tables){.format = SHORT, .root = table(8) >> 12};
	expect(hy_walk(space, &tables, 0x402abc, &result));
	expect(hy_walk_mark(vcpu, &tables, &result, true));
	expect(hy_vm_read(&machine.vm, table(9) + 8, &entry, 4));
	assert_int_equal(entry, 0x12345000 | 1 | 8 | 2 | 0x600);
	expect(hy_vm_read(&machine.vm, table(9) + 12, &entry, 4));
	assert_int_equal(entry, 0xffffffff);
	expect(hy_vm_read(&machine.vm, table(8) + 4, &entry, 4));
	assert_int_equal(entry, table(9) | 1 | 0x200);
}

/* The guest's CPUs change entries meanwhile: theirs are not overwritten. And a table that the guest may not write is its owner's affair. */
static void what_has_changed_is_not_overwritten(void **state)
{
	const struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 39};
	struct hy_vcpu *vcpu = &machine.vcpu[0];

	(void)state;
	vcpu->space = space;
	put(0, 0, table(1) | ALL);
	put(1, 0, table(2) | ALL);
	put(2, 0, table(3) | ALL);
	expect(walk(LONG, 39, 0));
	vcpu->exit.reason = HY_EXIT_NOTHING;
	put(2, 0, 0);
	expect_status(hy_walk_mark(vcpu, &tables, &result, true), HY_E_FAULT);
	assert_int_equal(entry_of(2, 0), 0);
	assert_int_equal(vcpu->exit.reason, HY_EXIT_NOTHING);
	put(2, 0, table(3) | ALL);
	expect(walk(LONG, 39, 0));
	expect(hy_space_protect(space, table(2), PAGE, HY_READ));
	expect_status(hy_walk_mark(vcpu, &tables, &result, true), HY_E_FAULT);
	assert_int_equal(vcpu->exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu->exit.stage2_fault.address, table(2));
	assert_int_equal(vcpu->exit.stage2_fault.access, HY_WRITE);
	/* What is marked already need not be written. */
	expect(hy_space_protect(space, table(2), PAGE, RW));
	put(2, 0, table(3) | ALL | ACCESSED);
	expect(hy_space_protect(space, table(2), PAGE, HY_READ));
	expect(walk(LONG, 39, 0));
	expect(hy_walk_mark(vcpu, &tables, &result, false));
	expect(hy_space_unmap(space, table(2), PAGE));
	expect_status(hy_walk_mark(vcpu, &tables, &result, true), HY_E_FAULT);
}

/* What hy_walk_page keeps serves as long as nothing says otherwise: the mark in the page tells which one was found. */
static void a_page_is_kept(void **state)
{
	const struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 39}, none = {.root = ROOT};
	struct hy_walk_tables stricter = tables;
	uint64_t kept[HY_WALK_KEPT] = {0};
	uint32_t changes = hy_space_changes(space);

	(void)state;
	put(0, 1, table(1) | ALL);
	put(1, 2, table(2) | ALL);
	put(2, 3, table(8) | ALL);
	expect(hy_vm_write(&machine.vm, table(8) + 7, "8", 1));
	expect(hy_vm_write(&machine.vm, table(9) + 7, "9", 1));
	assert_null(hy_walk_page(space, &tables, 0x40404007, changes, kept));
	assert_int_equal(hy_walk_page(space, &tables, 0x40403007, changes, kept)[7], '8');
	put(1, 2, 0); /* a table above is not looked at again */
	assert_int_equal(hy_walk_page(space, &tables, 0x40403fff, changes, kept)[7], '8');
	put(1, 2, table(2) | ALL);
	put(2, 3, table(9) | ALL);
	assert_int_equal(hy_walk_page(space, &tables, 0x40403007, changes, kept)[7], '9');
	stricter.reserved = table(9);
	assert_null(hy_walk_page(space, &stricter, 0x40403007, changes, kept));
	assert_int_equal(hy_walk_page(space, &tables, 0x40403007, changes, kept)[7], '9');
	stricter = tables;
	stricter.root = table(3);
	assert_null(hy_walk_page(space, &stricter, 0x40403007, changes, kept));
	assert_int_equal(hy_walk_page(space, &none, table(8), changes, kept)[7], '8'); /* no tables: the address itself */
	assert_int_equal(hy_walk_page(space, &none, table(9) + 1, changes, kept)[7], '9');
	assert_null(hy_walk_page(space, &none, 0x1000, changes, kept));
	assert_int_equal(hy_walk_page(space, &tables, 0x40403007, changes, kept)[7], '9');
	expect(hy_vm_remove_memory(&machine.vm, MACHINE_RAM));
	assert_int_not_equal(hy_space_changes(space), changes);
	assert_null(hy_walk_page(space, &tables, 0x40403007, hy_space_changes(space), kept));
}

/* Reads go on in the next page, wherever that is, and wrap where addresses have 32 bits. */
static void what_lies_in_two_pages_is_read(void **state)
{
	const struct hy_walk_tables tables = {.format = LONG, .root = ROOT, .width = 39};
	uint64_t kept[HY_WALK_KEPT] = {0};
	char bytes[9] = {0};

	(void)state;
	put(0, 1, table(1) | ALL);
	put(1, 2, table(2) | ALL);
	put(2, 3, table(8) | ALL);
	put(2, 4, table(6) | ALL);
	expect(hy_vm_write(&machine.vm, table(8) + PAGE - 3, "abc", 3));
	expect(hy_vm_write(&machine.vm, table(6), "defgh", 5));
	assert_int_equal(hy_walk_read(space, &tables, 0x40404000 - 3, false, bytes, 8, kept), 8);
	assert_string_equal(bytes, "abcdefgh");
	assert_true(hy_walk_holds(space, kept));
	put(2, 4, table(7) | ALL);
	assert_false(hy_walk_holds(space, kept));
	put(2, 4, 0);
	assert_int_equal(hy_walk_read(space, &tables, 0x40404000 - 3, false, bytes, 8, kept), 3);
	assert_int_equal(hy_walk_read(space, &tables, 0x40404000, false, bytes, 8, kept), 0);
	put(0, 0, table(1) | ALL);
	put(0, 3, table(1) | ALL);
	put(1, 0, table(2) | ALL);
	put(1, 511, table(2) | ALL);
	put(2, 511, table(8) | ALL);
	put(2, 0, table(6) | ALL);
	memset(bytes, 0, sizeof(bytes));
	assert_int_equal(hy_walk_read(space, &tables, 0xffffffff - 2, true, bytes, 8, kept), 8);
	assert_string_equal(bytes, "abcdefgh");
	assert_int_equal(hy_walk_read(space, &tables, 0xffffffff - 2, false, bytes, 8, kept), 3);
	assert_int_equal(hy_walk_read(space, &tables, 0x1fffffffd, true, bytes, 8, kept), 8);
}

/* An entry of four bytes is half of what is looked at. */
static void halves_are_kept(void **state)
{
	const struct hy_walk_tables tables = {.format = SHORT, .root = ROOT >> 12};
	uint64_t kept[HY_WALK_KEPT] = {0};
	uint32_t changes = hy_space_changes(space);

	(void)state;
	expect(hy_vm_write(&machine.vm, table(8) + 7, "8", 1));
	expect(hy_vm_write(&machine.vm, table(9) + 7, "9", 1));
	for (uint32_t n = 2; n < 4; n++) {
		put_short(0, 0, (uint32_t)table(1) | 1);
		put_short(1, n, (uint32_t)table(8) | 1 | 8);
		assert_int_equal(hy_walk_page(space, &tables, n * PAGE, changes, kept)[7], '8');
		assert_true(hy_walk_holds(space, kept));
		put_short(1, n, (uint32_t)table(9) | 1 | 8);
		assert_false(hy_walk_holds(space, kept));
		assert_int_equal(hy_walk_page(space, &tables, n * PAGE, changes, kept)[7], '9');
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(pages_of_every_size_are_found, make, drop),
		cmocka_unit_test_setup_teardown(a_right_needs_every_level, make, drop),
		cmocka_unit_test_setup_teardown(an_entry_that_is_not_there_is_named, make, drop),
		cmocka_unit_test_setup_teardown(reserved_bits_are_told, make, drop),
		cmocka_unit_test_setup_teardown(addresses_are_sign_extended_or_small, make, drop),
		cmocka_unit_test_setup_teardown(tables_outside_of_memory_are_no_tables, make, drop),
		cmocka_unit_test_setup_teardown(short_tables_have_their_own_rules, make, drop),
		cmocka_unit_test_setup_teardown(tables_that_cannot_be_are_refused, make, drop),
		cmocka_unit_test_setup_teardown(random_tables_do_as_the_model_says, make, drop),
		cmocka_unit_test_setup_teardown(what_is_taken_away_is_counted, make, drop),
		cmocka_unit_test_setup_teardown(uses_are_noted_as_processors_do, make, drop),
		cmocka_unit_test_setup_teardown(what_has_changed_is_not_overwritten, make, drop),
		cmocka_unit_test_setup_teardown(a_page_is_kept, make, drop),
		cmocka_unit_test_setup_teardown(what_lies_in_two_pages_is_read, make, drop),
		cmocka_unit_test_setup_teardown(halves_are_kept, make, drop),
	};

	return cmocka_run_group_tests_name("walk", tests, NULL, NULL);
}
