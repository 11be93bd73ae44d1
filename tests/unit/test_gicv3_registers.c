/* SPDX-License-Identifier: Apache-2.0 */
/* The GICv3: every register of both maps, byte lanes, widths, what is reserved. */
#include "gicv3_fixture.h"

static void identification(void **state)
{
	static const uint8_t ids[] = {0x44, 0, 0, 0, 0x92, 0xb4, 0x3b, 0, 0x0d, 0xf0, 0x05, 0xb1};
	struct world *world = *state;
	uint64_t typer = get(world, TYPER, 4);

	assert_int_equal(get(world, CTLR, 4), 0x50); /* ARE, DS */
	/* RSS, A3V, ten bits of interrupt number, no LPIs, message SPIs */
	assert_int_equal(typer, 1 << 26 | 1 << 24 | 9 << 19 | 1 << 16 | ((SPIS + 32) / 32 - 1));
	assert_int_equal(get(world, IIDR, 4) & 0xfff, 0x43b);
	for (uint32_t i = 0; i < sizeof(ids); i++) {
		assert_int_equal(get(world, 0xffd0 + 4 * i, 4), ids[i]);
		assert_int_equal(get_r(world, 0xffd0 + 4 * i, 4), ids[i]);
	}
	assert_int_equal(get(world, PIDR2, 4) >> 4, 3);
}

static void redistributors(void **state)
{
	struct world *world = *state;
	uint64_t value;

	assert_int_equal(world->gic.redistributor.size, CPUS * FRAME);
	assert_int_equal(get_r(world, GICR_TYPER, 8), 0);
	assert_int_equal(get_r(world, FRAME + GICR_TYPER, 8), (uint64_t)1 << 32 | 1 << 8);
	assert_int_equal(get_r(world, 2 * FRAME + GICR_TYPER, 8), (uint64_t)0x01020311 << 32 | 2 << 8 | 1 << 4);
	assert_int_equal(get_r(world, 2 * FRAME + GICR_TYPER, 4), 2 << 8 | 1 << 4);
	assert_int_equal(get_r(world, 2 * FRAME + GICR_TYPER + 4, 4), 0x01020311);
	assert_int_equal(get_r(world, GICR_WAKER, 4), 6);
	put_r(world, GICR_WAKER, 4, 0);
	assert_int_equal(get_r(world, GICR_WAKER, 4), 0);
	assert_int_equal(get_r(world, FRAME + GICR_WAKER, 4), 6);
	assert_int_equal(world->gic.redistributor.read(&world->gic, NULL, CPUS * FRAME, 4, &value), HY_E_NOT_FOUND);
	assert_int_equal(world->gic.redistributor.write(&world->gic, NULL, CPUS * FRAME, 4, 0), HY_E_NOT_FOUND);
}

/* Each bank against the architecture: what ones and zeros leave behind, word by word over its whole length. */
struct bank {
	uint32_t first, end; /* byte offsets, SPIs and beyond */
	uint32_t clear;      /* offset of the bank that clears it, 0: it is written directly */
	uint32_t mask;       /* writable bits of a word */
	uint32_t reset;
};

static const struct bank distributor_banks[] = {
	{IGROUPR, 0x100, 0, 0xffffffff, 0xffffffff},
	{ISENABLER, 0x180, ICENABLER, 0xffffffff, 0},
	{ISPENDR, 0x280, ICPENDR, 0xffffffff, 0},
	{ISACTIVER, 0x380, ICACTIVER, 0xffffffff, 0},
	{IPRIORITYR, 0x800, 0, 0xf8f8f8f8, 0},
	{0x800, 0xc00, 0, 0, 0}, /* ITARGETSR */
	{ICFGR, 0xd00, 0, 0xaaaaaaaa, 0},
	{0xd00, 0xd80, 0, 0, 0}, /* IGRPMODR */
	{0xe00, 0xf00, 0, 0, 0}, /* NSACR */
};

/* Bytes of a bank in which `count` interrupts have their fields. */
static uint32_t length_of(const struct bank *bank, uint32_t count)
{
	switch (bank->first) {
	case IPRIORITYR:
		return count;
	case ICFGR:
		return count / 4;
	default:
		return count / 8;
	}
}

static void distributor_banks_hold_what_they_should(void **state)
{
	struct world *world = *state;

	for (unsigned i = 0; i < sizeof(distributor_banks) / sizeof(distributor_banks[0]); i++) {
		const struct bank *bank = &distributor_banks[i];
		uint32_t spis_from = bank->first + length_of(bank, 32), spis_to = bank->first + length_of(bank, 32 + SPIS);

		for (uint32_t offset = bank->first; offset < bank->end; offset += 4) {
			bool spi = offset >= spis_from && offset < spis_to && bank->mask != 0;

			assert_int_equal(get(world, offset, 4), spi ? bank->reset : 0);
			put(world, offset, 4, 0xffffffff);
			assert_int_equal(get(world, offset, 4), spi ? bank->mask : 0);
			if (bank->clear == 0) {
				put(world, offset, 4, 0);
			} else {
				uint32_t clear = bank->clear + (offset - bank->first);

				put(world, offset, 4, 0); /* zeros do nothing */
				assert_int_equal(get(world, clear, 4), spi ? bank->mask : 0);
				put(world, clear, 4, 0x0000ffff);
				assert_int_equal(get(world, offset, 4), spi ? bank->mask & 0xffff0000 : 0);
				put(world, clear, 4, 0xffff0000);
			}
			assert_int_equal(get(world, offset, 4), 0);
		}
	}
}

static void redistributor_banks_hold_what_they_should(void **state)
{
	static const struct bank banks[] = {
		{IGROUPR, 0x84, 0, 0xffffffff, 0xffffffff},  {ISENABLER, 0x104, ICENABLER, 0xffffffff, 0},
		{ISPENDR, 0x204, ICPENDR, 0xffffffff, 0},    {ISACTIVER, 0x304, ICACTIVER, 0xffffffff, 0},
		{IPRIORITYR, 0x420, 0, 0xf8f8f8f8, 0},       {0xc04, 0xc08, 0, 0xaaaaaaaa, 0},
		{0xd00, 0xd04, 0, 0, 0},                     {0xe00, 0xe04, 0, 0, 0},
		{0x84, 0x100, 0, 0, 0},                      {0x420, 0xc00, 0, 0, 0},
	};
	struct world *world = *state;

	assert_int_equal(get_r(world, FRAME + SGI + ICFGR, 4), 0xaaaaaaaa); /* SGIs are edge-triggered ... */
	put_r(world, FRAME + SGI + ICFGR, 4, 0);
	assert_int_equal(get_r(world, FRAME + SGI + ICFGR, 4), 0xaaaaaaaa); /* ... for good */
	for (unsigned i = 0; i < sizeof(banks) / sizeof(banks[0]); i++) {
		for (uint64_t offset = banks[i].first; offset < banks[i].end; offset += 4) {
			uint64_t at = FRAME + SGI + offset;

			assert_int_equal(get_r(world, at, 4), banks[i].reset);
			put_r(world, at, 4, 0xffffffff);
			assert_int_equal(get_r(world, at, 4), banks[i].mask);
			put_r(world, banks[i].clear != 0 ? FRAME + SGI + banks[i].clear : at, 4, banks[i].clear != 0 ? 0xffffffff : 0);
			assert_int_equal(get_r(world, at, 4), 0);
			assert_int_equal(get_r(world, SGI + offset, 4), banks[i].reset); /* the neighbour's are its own */
		}
	}
}

/* A byte written to one lane of a priority word leaves the other three. */
static void priority_byte_lanes(void **state)
{
	struct world *world = *state;

	put(world, IPRIORITYR + 32, 4, 0x10203040);
	for (uint32_t lane = 0; lane < 4; lane++) {
		uint32_t word = (uint32_t)get(world, IPRIORITYR + 32, 4);

		put(world, IPRIORITYR + 32 + lane, 1, 0xa8);
		assert_int_equal(get(world, IPRIORITYR + 32 + lane, 1), 0xa8);
		assert_int_equal(get(world, IPRIORITYR + 32, 4), (word & ~(0xffu << lane * 8)) | 0xa8u << lane * 8);
		put_r(world, SGI + IPRIORITYR + 24 + lane, 1, 0x77);
		assert_int_equal(get_r(world, SGI + IPRIORITYR + 24, 4) >> lane * 8, 0x70);
	}
	put(world, IPRIORITYR + 32, 4, 0);
	put(world, IPRIORITYR + 32, 2, 0xffff); /* no half-words, */
	put(world, IPRIORITYR + 33, 4, ~0u);    /* nothing misaligned, */
	put(world, IPRIORITYR + 32, 8, ~0u);    /* no double words */
	assert_int_equal(get(world, IPRIORITYR + 32, 4), 0);
	put(world, IPRIORITYR + 32, 4, ~0u);
	assert_int_equal(get(world, IPRIORITYR + 32, 2), 0);
	assert_int_equal(get(world, IPRIORITYR + 32, 8), 0);
}

static void other_widths_are_ignored(void **state)
{
	struct world *world = *state;

	for (uint32_t width = 1; width <= 8; width *= 2) {
		put(world, ISENABLER + 4, width, 1);
		put(world, CTLR, width, 3);
		assert_int_equal(get(world, ISENABLER + 4, 4), width == 4);
		assert_int_equal(get(world, CTLR, 4) & 3, width == 4 ? 3 : 0);
		put(world, ICENABLER + 4, 4, 1);
		put(world, CTLR, 4, 0);
	}
}

static void router(void **state)
{
	struct world *world = *state;

	for (uint32_t n = 0; n < 1020; n++) {
		uint64_t offset = IROUTER + 8 * (uint64_t)n, mask = n >= 32 && n < 32 + SPIS ? 0xff80ffffff : 0;

		put(world, offset, 8, ~(uint64_t)0);
		assert_int_equal(get(world, offset, 8), mask);
		put(world, offset, 4, 0x00010203);
		assert_int_equal(get(world, offset, 8), mask & 0xff00010203);
		put(world, offset + 4, 4, 0xffffff05);
		assert_int_equal(get(world, offset, 8), mask & 0x0500010203);
		assert_int_equal(get(world, offset + 4, 4), mask & 5);
	}
}

static void nothing_else_is_there(void **state)
{
	struct world *world = *state;
	static const struct {
		uint32_t first, end;
	} gaps[] = {{0xc, 0x40}, {0x4c, 0x80}, {0xd80, 0xe00}, {0xf00, 0x6000}, {0x8000, 0xffd0}};

	for (unsigned i = 0; i < sizeof(gaps) / sizeof(gaps[0]); i++) {
		for (uint32_t offset = gaps[i].first; offset < gaps[i].end; offset += 4) {
			put(world, offset, 4, ~0u);
			assert_int_equal(get(world, offset, 4), 0);
		}
	}
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		for (uint32_t n = 0; n < HY_ARCH_INTERRUPT_COUNT; n++)
			assert_false(is_pending(world, cpu, n));
}

/* Any access of any width anywhere: no crash, never more than the width, and nothing beyond the vCPUs' interrupts. */
static void survives_everything(void **state)
{
	struct world *world = *state;
	uint64_t random = 1, value;

	for (unsigned i = 0; i < 300000; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		uint32_t width = 1u << (random >> 60 & 3);
		uint64_t offset = (random >> 16 & 0x7fff) * 4 % (0x10000 - width + 1);

		if ((random >> 40 & 1) != 0)
			offset &= 0xfff;
		put(world, offset, width, random >> 13 ^ random);
		value = get(world, offset, width);
		assert_true(width == 8 || value >> (width * 8) == 0);
		offset = (random >> 33) % (CPUS * FRAME - width + 1);
		if ((random >> 41 & 1) != 0)
			offset = (offset & (3 * FRAME)) % (CPUS * FRAME) + SGI + (offset & 0xfff);
		put_r(world, offset, width, random >> 7 ^ random);
		value = get_r(world, offset, width);
		assert_true(width == 8 || value >> (width * 8) == 0);
		(void)!hy_gicv3_set_spi(&world->gic, (uint32_t)(random >> 22) % 160, (random >> 50 & 1) != 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(identification, setup),
		cmocka_unit_test_setup(redistributors, setup),
		cmocka_unit_test_setup(distributor_banks_hold_what_they_should, setup),
		cmocka_unit_test_setup(redistributor_banks_hold_what_they_should, setup),
		cmocka_unit_test_setup(priority_byte_lanes, setup),
		cmocka_unit_test_setup(other_widths_are_ignored, setup),
		cmocka_unit_test_setup(router, setup),
		cmocka_unit_test_setup(nothing_else_is_there, setup),
		cmocka_unit_test_setup(survives_everything, setup_running),
	};

	return cmocka_run_group_tests_name("gicv3 registers", tests, NULL, NULL);
}
