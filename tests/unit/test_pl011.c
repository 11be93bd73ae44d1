/* SPDX-License-Identifier: Apache-2.0 */
/* The PL011: registers as DDI 0183G has them, FIFO, interrupts, byte lanes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/devices/pl011.h>

enum { DR = 0x00, RSR = 0x04, FR = 0x18, ILPR = 0x20, IBRD = 0x24, FBRD = 0x28, LCR_H = 0x2c, CR = 0x30, IFLS = 0x34, IMSC = 0x38,
	RIS = 0x3c, MIS = 0x40, ICR = 0x44, DMACR = 0x48 };
enum { RXFE = 0x10, RXFF = 0x40, TXFE = 0x80, FEN = 0x10, LBE = 0x80, INT_RX = 0x10, INT_TX = 0x20, INT_RT = 0x40, INT_BE = 0x200 };

struct world {
	struct hy_pl011 uart;
	uint8_t sent[64];
	unsigned sent_count;
	bool line;
	unsigned line_changes;
};

static void transmit(void *data, uint8_t byte)
{
	struct world *world = data;

	world->sent[world->sent_count++ % sizeof(world->sent)] = byte;
}

static void irq_line(void *data, bool level)
{
	struct world *world = data;

	assert_int_not_equal(level, world->line);
	world->line = level;
	world->line_changes++;
}

static uint64_t get(struct world *world, uint64_t offset, uint32_t width)
{
	uint64_t value = ~(uint64_t)0;

	assert_int_equal(world->uart.device.read(&world->uart, NULL, offset, width, &value), HY_OK);
	return value;
}

static void put(struct world *world, uint64_t offset, uint32_t width, uint64_t value)
{
	assert_int_equal(world->uart.device.write(&world->uart, NULL, offset, width, value), HY_OK);
}

static int setup(void **state)
{
	static struct world world;
	struct hy_pl011_config config = {.base = 0x9000000, .transmit = transmit, .irq_line = irq_line, .data = &world};

	memset(&world, 0, sizeof(world));
	assert_int_equal(hy_pl011_init(&world.uart, &config), HY_OK);
	*state = &world;
	return 0;
}

static void init_refuses_nonsense(void **state)
{
	struct world *world = *state;
	struct hy_pl011_config config = {.base = 0x9000000, .transmit = transmit};

	assert_int_equal(hy_pl011_init(NULL, &config), HY_E_INVALID);
	assert_int_equal(hy_pl011_init(&world->uart, NULL), HY_E_INVALID);
	config.base = 0x9000100;
	assert_int_equal(hy_pl011_init(&world->uart, &config), HY_E_INVALID);
	config.base = 0x9000000;
	config.transmit = NULL;
	assert_int_equal(hy_pl011_init(&world->uart, &config), HY_E_INVALID);
}

static void reset_values(void **state)
{
	struct world *world = *state;

	assert_int_equal(get(world, CR, 4), 0x300);
	assert_int_equal(get(world, IFLS, 4), 0x12);
	assert_int_equal(get(world, FR, 4) & (RXFE | RXFF | TXFE), RXFE | TXFE);
	for (uint32_t offset = 0; offset < 0x1000; offset += 4)
		if (offset != CR && offset != IFLS && offset != FR && offset < 0xfe0)
			assert_int_equal(get(world, offset, 4), 0);
	put(world, IMSC, 4, 0x7ff);
	hy_pl011_receive(&world->uart, 'x');
	assert_true(world->line);
	assert_int_equal(world->uart.device.reset(&world->uart), HY_OK);
	assert_false(world->line);
	assert_int_equal(get(world, IMSC, 4), 0);
	assert_int_equal(get(world, FR, 4) & RXFE, RXFE);
}

/* What Linux's and every other AMBA bus driver matches: part 0x011 of Arm, PrimeCell. */
static void primecell_ids(void **state)
{
	static const uint8_t expected[] = {0x11, 0x10, 0x34, 0x00, 0x0d, 0xf0, 0x05, 0xb1};

	for (uint32_t i = 0; i < 8; i++)
		for (uint32_t width = 1; width <= 4; width *= 2)
			assert_int_equal(get(*state, 0xfe0 + 4 * i, width), expected[i]);
}

static void writable_bits(void **state)
{
	static const struct {
		uint32_t offset, mask;
	} rows[] = {
		{ILPR, 0xff}, {IBRD, 0xffff}, {FBRD, 0x3f}, {LCR_H, 0xff}, {CR, 0xff87}, {IFLS, 0x3f}, {IMSC, 0x7ff}, {DMACR, 0x7},
		{FR, 0}, {RIS, 0},
	};
	struct world *world = *state;

	for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t before = get(world, rows[i].offset, 4);

		put(world, rows[i].offset, 4, 0xffffffff);
		assert_int_equal(get(world, rows[i].offset, 4), rows[i].mask | (rows[i].mask == 0 ? before : 0));
		put(world, rows[i].offset, 4, 0);
		assert_int_equal(get(world, rows[i].offset, 4), rows[i].mask == 0 ? before : 0);
	}
}

/* A narrow access touches its own lanes and no others. */
static void byte_lanes(void **state)
{
	struct world *world = *state;

	put(world, IBRD, 4, 0x1234);
	put(world, IBRD + 1, 1, 0xab);
	assert_int_equal(get(world, IBRD, 4), 0xab34);
	put(world, IBRD, 1, 0xcd);
	assert_int_equal(get(world, IBRD, 2), 0xabcd);
	assert_int_equal(get(world, IBRD + 1, 1), 0xab);
	put(world, IBRD + 2, 2, 0xffff);
	assert_int_equal(get(world, IBRD, 4), 0xabcd);
	assert_int_equal(get(world, IBRD + 2, 2), 0);
	put(world, IBRD, 8, 0);       /* 64-bit accesses find nothing */
	put(world, IBRD + 1, 2, 0);   /* nor misaligned ones */
	assert_int_equal(get(world, IBRD, 4), 0xabcd);
	assert_int_equal(get(world, IBRD, 8), 0);
	put(world, DR + 1, 1, 'x');   /* the upper lanes of DR send nothing */
	assert_int_equal(world->sent_count, 0);
}

static void transmits_at_once(void **state)
{
	struct world *world = *state;

	put(world, DR, 1, 'a');
	put(world, DR, 2, 'b');
	put(world, DR, 4, 0xffffff00u | 'c');
	assert_int_equal(world->sent_count, 3);
	assert_memory_equal(world->sent, "abc", 3);
	assert_int_equal(get(world, FR, 4) & TXFE, TXFE);
}

static void transmit_interrupt(void **state)
{
	struct world *world = *state;

	put(world, IMSC, 4, INT_TX);
	assert_false(world->line); /* nothing has drained through the threshold yet */
	put(world, DR, 4, 'a');
	assert_true(world->line);
	assert_int_equal(get(world, MIS, 4), INT_TX);
	put(world, ICR, 4, INT_TX);
	assert_false(world->line);
	put(world, DR, 4, 'b');
	assert_true(world->line);
	put(world, IMSC, 4, 0);
	assert_false(world->line);
	assert_int_equal(get(world, RIS, 4), INT_TX);
}

static void receives_in_order_and_refuses_when_full(void **state)
{
	struct world *world = *state;

	put(world, LCR_H, 4, FEN);
	for (unsigned i = 0; i < HY_PL011_FIFO; i++)
		assert_true(hy_pl011_receive(&world->uart, (uint16_t)i));
	assert_false(hy_pl011_can_receive(&world->uart));
	assert_false(hy_pl011_receive(&world->uart, 'x'));
	assert_int_equal(get(world, FR, 4), TXFE | RXFF | 7); /* and the modem lines */
	put(world, LCR_H, 4, FEN | 0x60); /* another word length: what has come stays */
	for (unsigned i = 0; i < HY_PL011_FIFO; i++)
		assert_int_equal(get(world, DR, 1 << i % 3), i);
	assert_int_equal(get(world, FR, 4) & (RXFF | RXFE), RXFE);
	assert_int_equal(get(world, DR, 4), 0);
	assert_true(hy_pl011_can_receive(&world->uart));
}

static void without_fifos_there_is_one_entry(void **state)
{
	struct world *world = *state;

	put(world, IMSC, 4, INT_RX | INT_RT);
	assert_true(hy_pl011_receive(&world->uart, 'a'));
	assert_false(hy_pl011_receive(&world->uart, 'b'));
	assert_int_equal(get(world, MIS, 4), INT_RX);
	assert_true(world->line);
	assert_int_equal(get(world, DR, 4), 'a');
	assert_false(world->line);
}

/* All thresholds of UARTIFLS: the receive interrupt comes with the entry that reaches it and goes with the one that leaves it. */
static void receive_thresholds(void **state)
{
	static const unsigned limits[] = {4, 8, 16, 24, 28};
	struct world *world = *state;

	put(world, LCR_H, 4, FEN);
	for (unsigned select = 0; select < 5; select++) {
		put(world, IFLS, 4, select << 3);
		for (unsigned i = 1; i <= limits[select]; i++) {
			assert_true(hy_pl011_receive(&world->uart, 'x'));
			assert_int_equal(get(world, RIS, 4) & (INT_RX | INT_RT), i == limits[select] ? INT_RX | INT_RT : INT_RT);
		}
		get(world, DR, 4);
		assert_int_equal(get(world, RIS, 4) & INT_RX, 0);
		while ((get(world, FR, 4) & RXFE) == 0)
			get(world, DR, 4);
		assert_int_equal(get(world, RIS, 4), 0);
	}
}

/* What a driver does: mask, take everything, unmask. The line follows, and tells of changes only. */
static void line_follows_mask_and_state(void **state)
{
	struct world *world = *state;

	put(world, LCR_H, 4, FEN);
	put(world, IMSC, 4, INT_RT);
	hy_pl011_receive(&world->uart, 'a');
	hy_pl011_receive(&world->uart, 'b');
	assert_true(world->line);
	put(world, ICR, 4, INT_RT);
	assert_false(world->line);
	hy_pl011_receive(&world->uart, 'c');
	assert_true(world->line);
	put(world, LCR_H, 4, 0); /* turning the FIFO off empties it */
	assert_false(world->line);
	assert_int_equal(world->line_changes, 4);
}

static void errors_travel_with_their_byte(void **state)
{
	struct world *world = *state;

	put(world, LCR_H, 4, FEN);
	put(world, IMSC, 4, INT_BE);
	hy_pl011_receive(&world->uart, (uint16_t)(HY_PL011_BREAK | 0xf000)); /* what is no error is no bit of DR */
	hy_pl011_receive(&world->uart, 'a');
	put(world, DR, 4, 'x');
	assert_int_equal(get(world, RIS, 4), INT_BE | INT_RT | INT_TX);
	assert_true(world->line);
	assert_int_equal(get(world, DR, 4), HY_PL011_BREAK);
	assert_int_equal(get(world, RSR, 4), HY_PL011_BREAK >> 8);
	put(world, RSR, 4, 0xff); /* any write clears */
	assert_int_equal(get(world, RSR, 4), 0);
	put(world, ICR, 4, INT_BE);
	assert_false(world->line);
	assert_int_equal(get(world, DR, 4), 'a');
}

static void loopback(void **state)
{
	struct world *world = *state;

	put(world, CR, 4, 0x300 | LBE);
	put(world, DR, 4, 'l');
	assert_int_equal(world->sent_count, 0);
	assert_int_equal(get(world, DR, 4), 'l');
}

/* Any access of any width anywhere: no crash, never more than the width, and the UART still works. */
static void survives_everything(void **state)
{
	struct world *world = *state;
	uint64_t random = 1;

	for (unsigned i = 0; i < 200000; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		uint32_t width = 1u << (random >> 60 & 3);
		uint64_t offset = (random >> 20) % (HY_PL011_SIZE - width + 1), value;

		if (offset < 0xfe0 && (random >> 50 & 1) != 0)
			offset %= 0x50;
		if ((random >> 55 & 3) == 0)
			hy_pl011_receive(&world->uart, (uint16_t)(random >> 33));
		if ((random >> 57 & 1) != 0)
			put(world, offset, width, random);
		value = get(world, offset, width);
		assert_true(width == 8 || value >> (width * 8) == 0);
		assert_true(world->uart.count <= HY_PL011_FIFO);
	}
	assert_int_equal(world->uart.device.reset(&world->uart), HY_OK);
	assert_true(hy_pl011_receive(&world->uart, 'z'));
	assert_int_equal(get(world, DR, 4), 'z');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(init_refuses_nonsense, setup),
		cmocka_unit_test_setup(reset_values, setup),
		cmocka_unit_test_setup(primecell_ids, setup),
		cmocka_unit_test_setup(writable_bits, setup),
		cmocka_unit_test_setup(byte_lanes, setup),
		cmocka_unit_test_setup(transmits_at_once, setup),
		cmocka_unit_test_setup(transmit_interrupt, setup),
		cmocka_unit_test_setup(receives_in_order_and_refuses_when_full, setup),
		cmocka_unit_test_setup(without_fifos_there_is_one_entry, setup),
		cmocka_unit_test_setup(receive_thresholds, setup),
		cmocka_unit_test_setup(line_follows_mask_and_state, setup),
		cmocka_unit_test_setup(errors_travel_with_their_byte, setup),
		cmocka_unit_test_setup(loopback, setup),
		cmocka_unit_test_setup(survives_everything, setup),
	};

	return cmocka_run_group_tests_name("pl011", tests, NULL, NULL);
}
