/* SPDX-License-Identifier: Apache-2.0 */
/* The 16550A: registers, FIFOs, interrupts and their order, loopback, how registers are spaced. */
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/devices/ns16550.h>

enum { RBR, IER, IIR, LCR, MCR, LSR, MSR, SCR, THR = 0, DLL = 0, DLM = 1, FCR = 2 };
enum { NONE = 1, MODEM = 0, TRANSMIT = 2, RECEIVED = 4, LINE = 6, TIMEOUT = 12, FIFOS = 0xc0 };
enum { DR = 1, OE = 2, PE = 4, FE = 8, BI = 0x10, EMPTY = 0x60, FIFO_ERROR = 0x80 };
enum { LOOP = 0x10, DLAB = 0x80, FIFO_ON = 1, CLEAR_RECEIVE = 2 };

struct world {
	struct hy_ns16550 uart;
	uint8_t sent[64];
	unsigned sent_count;
	bool line;
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
}

static uint32_t read_as(struct world *world, uint64_t offset, uint32_t width)
{
	uint64_t value = ~(uint64_t)0;

	assert_int_equal(world->uart.device.read(&world->uart, NULL, offset, width, &value), HY_OK);
	assert_true(value <= 0xff);
	return (uint32_t)value;
}

static void write_as(struct world *world, uint64_t offset, uint32_t width, uint64_t value)
{
	assert_int_equal(world->uart.device.write(&world->uart, NULL, offset, width, value), HY_OK);
}

static uint32_t get(struct world *world, uint64_t reg)
{
	return read_as(world, reg, 1);
}

static void put(struct world *world, uint64_t reg, uint32_t value)
{
	write_as(world, reg, 1, value);
}

static bool receive(struct world *world, unsigned data)
{
	bool room = hy_ns16550_can_receive(&world->uart), taken = hy_ns16550_receive(&world->uart, (uint16_t)data);

	assert_int_equal(room, taken);
	return taken;
}

static struct world *make(uint32_t shift, uint32_t width)
{
	static struct world world;
	struct hy_ns16550_config config = {
		.base = 0x10000000, .reg_shift = shift, .reg_io_width = width, .transmit = transmit, .irq_line = irq_line, .data = &world,
	};

	memset(&world, 0, sizeof(world));
	assert_int_equal(hy_ns16550_init(&world.uart, &config), HY_OK);
	return &world;
}

static int setup(void **state)
{
	*state = make(0, 0);
	return 0;
}

static void init_refuses_nonsense(void **state)
{
	const struct hy_ns16550_config good = {.base = 0x10000000, .reg_shift = 2, .reg_io_width = 4, .transmit = transmit};
	struct hy_ns16550_config config = good;
	struct hy_ns16550 uart;

	(void)state;
	assert_int_equal(hy_ns16550_init(&uart, &good), HY_OK);
	assert_int_equal(uart.device.size, 32);
	assert_int_equal(hy_ns16550_init(NULL, &good), HY_E_INVALID);
	assert_int_equal(hy_ns16550_init(&uart, NULL), HY_E_INVALID);
	config.transmit = NULL;
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
	config = good, config.base = 0x10000010;
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
	config = good, config.reg_shift = 5;
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
	config = good, config.reg_io_width = 3;
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
	config = good, config.reg_io_width = 8;
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
	config = good, config.reg_shift = 1; /* registers would overlap */
	assert_int_equal(hy_ns16550_init(&uart, &config), HY_E_INVALID);
}

static void reset_values(void **state)
{
	static const uint8_t expected[] = {0, 0, NONE, 0, 0, EMPTY, 0xb0, 0};
	struct world *world = *state;

	for (unsigned round = 0; round < 2; round++) {
		for (uint32_t reg = 0; reg < 8; reg++)
			assert_int_equal(get(world, reg), expected[reg]);
		put(world, LCR, DLAB);
		assert_int_equal(get(world, DLL) | get(world, DLM) << 8, 12); /* a divisor that a guest may divide by */
		for (uint32_t reg = 0; reg < 8; reg++)
			put(world, reg, 0xff);
		put(world, LCR, 0);
		put(world, MCR, 0); /* the ring ends */
		put(world, IER, 0xf);
		receive(world, HY_NS16550_PARITY | 'x');
		receive(world, 'y');
		assert_int_equal(get(world, IIR), FIFOS | LINE);
		assert_int_equal(world->uart.device.reset(&world->uart), HY_OK);
		assert_false(world->line);
	}
}

static void writable_bits(void **state)
{
	static const uint8_t masks[] = {0, 0x0f, 0, 0xff, 0x1f, 0, 0, 0xff};
	struct world *world = *state;

	for (uint32_t reg = 1; reg < 8; reg++) {
		uint32_t before = get(world, reg);

		if (reg == FCR)
			continue;
		put(world, reg, 0xff);
		if (reg != MSR)
			assert_int_equal(get(world, reg), masks[reg] != 0 ? masks[reg] : before);
		put(world, reg, 0);
	}
}

/* The divisor's registers stand in front of others while DLAB is set, and lose nothing when it is not. */
static void divisor_latch(void **state)
{
	struct world *world = *state;

	put(world, IER, 5);
	put(world, LCR, DLAB | 3);
	put(world, DLL, 0x34);
	put(world, DLM, 0x12);
	assert_int_equal(get(world, DLL), 0x34);
	assert_int_equal(get(world, DLM), 0x12);
	assert_int_equal(world->sent_count, 0);
	receive(world, 'x');
	put(world, LCR, 3);
	assert_int_equal(get(world, IER), 5);
	assert_int_equal(get(world, RBR), 'x');
	put(world, IER, 0);
	put(world, LCR, DLAB);
	assert_int_equal(get(world, DLL), 0x34);
	assert_int_equal(get(world, DLM), 0x12);
}

static void transmits_at_once(void **state)
{
	struct world *world = *state;

	put(world, THR, 'a');
	put(world, FCR, FIFO_ON);
	put(world, THR, 0x80);
	assert_int_equal(world->sent_count, 2);
	assert_memory_equal(world->sent, "a\x80", 2);
	assert_int_equal(get(world, LSR), EMPTY);
}

/* It comes when it is allowed and after each byte; reading IIR acknowledges it, but only when IIR shows it. */
static void transmit_interrupt(void **state)
{
	struct world *world = *state;

	put(world, IER, 2);
	assert_true(world->line);
	assert_int_equal(get(world, IIR), TRANSMIT);
	assert_false(world->line);
	assert_int_equal(get(world, IIR), NONE);
	put(world, IER, 2); /* it was allowed already */
	assert_false(world->line);
	put(world, THR, 'a');
	assert_true(world->line);
	receive(world, 'r');
	put(world, IER, 3);
	assert_int_equal(get(world, IIR), RECEIVED);
	assert_int_equal(get(world, RBR), 'r');
	assert_int_equal(get(world, IIR), TRANSMIT);
	assert_false(world->line);
	put(world, IER, 0);
	put(world, THR, 'b');
	assert_false(world->line);
	put(world, IER, 2);
	assert_true(world->line);
}

static void one_byte_without_fifos(void **state)
{
	struct world *world = *state;

	put(world, IER, 1);
	assert_true(receive(world, 'a'));
	assert_false(receive(world, 'b'));
	assert_int_equal(get(world, IIR), RECEIVED);
	assert_true(world->line);
	assert_int_equal(get(world, LSR), EMPTY | DR);
	assert_int_equal(get(world, RBR), 'a');
	assert_int_equal(get(world, LSR), EMPTY);
	assert_int_equal(get(world, IIR), NONE);
	assert_false(world->line);
	assert_int_equal(get(world, RBR), 0);
}

static void receives_in_order_and_refuses_when_full(void **state)
{
	struct world *world = *state;

	put(world, FCR, FIFO_ON);
	for (unsigned round = 0; round < 3; round++) {
		for (unsigned i = 0; i < 16; i++)
			assert_true(receive(world, i + round));
		assert_false(receive(world, 'x'));
		assert_int_equal(get(world, LSR), EMPTY | DR); /* the host waits: nothing is overrun */
		for (unsigned i = 0; i < 11; i++)
			assert_int_equal(get(world, RBR), i + round);
		for (unsigned i = 0; i < 11; i++)
			assert_true(receive(world, 100 + i));
		for (unsigned i = 11; i < 16; i++)
			assert_int_equal(get(world, RBR), i + round);
		for (unsigned i = 0; i < 11; i++)
			assert_int_equal(get(world, RBR), 100 + i);
		assert_int_equal(get(world, LSR), EMPTY);
	}
}

/* Below the trigger level what is there has timed out; at it and above, it has been received. */
static void trigger_levels(void **state)
{
	static const unsigned levels[] = {1, 4, 8, 14};
	struct world *world = *state;

	put(world, IER, 1);
	for (unsigned select = 0; select < 4; select++) {
		put(world, FCR, select << 6 | FIFO_ON);
		assert_int_equal(get(world, IIR), FIFOS | NONE);
		for (unsigned i = 1; i <= 16; i++) {
			receive(world, i);
			assert_true(world->line);
			assert_int_equal(get(world, IIR), FIFOS | (i < levels[select] ? TIMEOUT : RECEIVED));
		}
		for (unsigned i = 16; i >= 1; i--) {
			assert_int_equal(get(world, IIR), FIFOS | (i < levels[select] ? TIMEOUT : RECEIVED));
			get(world, RBR);
		}
		assert_false(world->line);
	}
}

static void fifo_control(void **state)
{
	struct world *world = *state;

	put(world, FCR, 0xc0 | CLEAR_RECEIVE); /* without the enable, nothing else is set */
	assert_int_equal(get(world, IIR), NONE);
	put(world, FCR, FIFO_ON | 0xc0);
	assert_int_equal(get(world, IIR), FIFOS | NONE);
	receive(world, 'a');
	receive(world, 'b');
	put(world, FCR, FIFO_ON); /* another trigger level: what is there stays */
	assert_int_equal(get(world, RBR), 'a');
	put(world, FCR, FIFO_ON | 4); /* of the transmit FIFO */
	assert_int_equal(get(world, LSR), EMPTY | DR);
	put(world, FCR, FIFO_ON | CLEAR_RECEIVE);
	assert_int_equal(get(world, LSR), EMPTY);
	receive(world, 'c');
	put(world, FCR, 0);
	assert_int_equal(get(world, LSR), EMPTY);
	assert_int_equal(get(world, IIR), NONE);
}

/* LSR shows the errors of the byte at the head, and bit 7 that there are more. */
static void errors_travel_with_their_byte(void **state)
{
	struct world *world = *state;

	put(world, FCR, FIFO_ON);
	put(world, IER, 4);
	receive(world, 'a');
	receive(world, HY_NS16550_FRAMING | 'b');
	assert_false(world->line);
	assert_int_equal(get(world, LSR), EMPTY | DR | FIFO_ERROR);
	assert_int_equal(get(world, RBR), 'a');
	assert_true(world->line);
	assert_int_equal(get(world, IIR), FIFOS | LINE);
	assert_int_equal(get(world, LSR), EMPTY | DR | FE | FIFO_ERROR);
	assert_false(world->line);
	assert_int_equal(get(world, LSR), EMPTY | DR);
	assert_int_equal(get(world, RBR), 'b');
	receive(world, HY_NS16550_BREAK | HY_NS16550_PARITY | 0xe300); /* what is no error is none */
	assert_int_equal(get(world, LSR), EMPTY | DR | BI | PE | FIFO_ERROR);
	assert_int_equal(get(world, RBR), 0);
	put(world, FCR, 0);
	receive(world, HY_NS16550_PARITY);
	assert_int_equal(get(world, LSR), EMPTY | DR | PE); /* bit 7 belongs to the FIFO */
	put(world, FCR, FIFO_ON);
	receive(world, 'a');
	receive(world, HY_NS16550_FRAMING | 'b');
	put(world, FCR, FIFO_ON | CLEAR_RECEIVE);
	receive(world, 'c');
	assert_int_equal(get(world, LSR), EMPTY | DR); /* the error went with its byte */
}

/* What happens is seen in LSR and MSR, whether it may interrupt or not. */
static void only_enabled_interrupts(void **state)
{
	struct world *world = *state;

	receive(world, HY_NS16550_PARITY);
	put(world, THR, 'a');
	put(world, MCR, LOOP);
	assert_false(world->line);
	assert_int_equal(get(world, IIR), NONE);
	put(world, IER, 8);
	assert_int_equal(get(world, IIR), MODEM);
	put(world, IER, 2);
	assert_int_equal(get(world, IIR), TRANSMIT);
	put(world, IER, 1);
	assert_int_equal(get(world, IIR), RECEIVED);
	put(world, IER, 4);
	assert_int_equal(get(world, IIR), LINE);
	put(world, IER, 0);
	assert_false(world->line);
	assert_int_equal(get(world, LSR), EMPTY | DR | PE);
	assert_int_equal(get(world, MSR), 0x0b);
}

/* All at once: they are seen in the order of their urgency. */
static void interrupts_in_order(void **state)
{
	struct world *world = *state;

	put(world, MCR, LOOP);
	put(world, IER, 0xf);
	get(world, IIR);
	put(world, THR, 'a');
	put(world, THR, 'b'); /* overruns 'a' */
	assert_int_equal(get(world, IIR), LINE);
	assert_int_equal(get(world, LSR), EMPTY | DR | OE);
	assert_int_equal(get(world, IIR), RECEIVED);
	assert_int_equal(get(world, RBR), 'b');
	assert_int_equal(get(world, IIR), TRANSMIT);
	assert_int_equal(get(world, IIR), MODEM);
	assert_true(world->line);
	get(world, MSR);
	assert_int_equal(get(world, IIR), NONE);
	assert_false(world->line);
}

static void loopback(void **state)
{
	struct world *world = *state;

	put(world, FCR, FIFO_ON);
	put(world, MCR, LOOP);
	assert_false(receive(world, 'h')); /* the host's end is cut off */
	for (unsigned i = 0; i < 17; i++)
		put(world, THR, i);
	assert_int_equal(world->sent_count, 0);
	assert_int_equal(get(world, LSR), EMPTY | DR | OE);
	for (unsigned i = 0; i < 16; i++)
		assert_int_equal(get(world, RBR), i); /* a full FIFO keeps what it has */
	assert_int_equal(get(world, LSR), EMPTY);
	put(world, MCR, 0);
	assert_true(receive(world, 'h'));
	put(world, THR, 'x');
	assert_int_equal(world->sent_count, 1);
}

/* In loopback each output of MCR is an input of MSR, and changes are remembered until MSR is read; of the ring, its end. */
static void modem_lines(void **state)
{
	static const uint8_t lines[] = {0x20, 0x10, 0x40, 0x80}, rising[] = {2, 1, 0, 8}, falling[] = {2, 1, 4, 8};
	struct world *world = *state;

	put(world, IER, 8);
	put(world, MCR, LOOP);
	assert_true(world->line);
	assert_int_equal(get(world, MSR), 0x0b); /* carrier, data set ready and clear to send went */
	assert_false(world->line);
	for (unsigned i = 0; i < 4; i++) {
		put(world, MCR, LOOP | 1u << i);
		assert_int_equal(world->line, rising[i] != 0);
		assert_int_equal(get(world, MSR), lines[i] | rising[i]);
		put(world, MCR, LOOP | 1u << i);
		assert_int_equal(get(world, MSR), lines[i]);
		put(world, MCR, LOOP);
		assert_true(world->line);
		assert_int_equal(get(world, MSR), falling[i]);
	}
	put(world, MCR, 0);
	assert_int_equal(get(world, MSR), 0xbb);
	put(world, MCR, 0xf); /* outside, the outputs lead nowhere */
	assert_int_equal(get(world, MSR), 0xb0);
}

/* A register answers at its first byte to every width up to the one of the bus. */
static void spacing_and_width(void **state)
{
	(void)state;
	for (uint32_t shift = 0; shift <= 4; shift++)
		for (uint32_t width = 1; width <= 4 && width <= 1u << shift; width *= 2) {
			struct world *world = make(shift, width);
			uint64_t scr = (uint64_t)SCR << shift;

			assert_int_equal(world->uart.device.size, 8u << shift);
			for (uint32_t as = 1; as <= 8; as *= 2) {
				write_as(world, scr, 1, 0x5a);
				write_as(world, scr, as, 0xabcdef12345678c3);
				assert_int_equal(get(world, scr), as <= width ? 0xc3 : 0x5a);
				assert_int_equal(read_as(world, scr, as), as <= width ? 0xc3 : 0);
			}
			for (uint64_t at = scr + 1; at < 8u << shift; at++) {
				write_as(world, at, 1, 0);
				assert_int_equal(read_as(world, at, 1), 0);
			}
			assert_int_equal(get(world, scr), 0x5a);
			write_as(world, 0, width, 0x12345600u | 's');
			assert_int_equal(world->sent_count, 1);
			assert_int_equal(world->sent[0], 's');
		}
}

/* Any access of any width anywhere: no crash, never more than a byte, the line as IIR says, and the UART still works. */
static void survives_everything(void **state)
{
	struct world *world = *state;
	uint64_t random = 1;

	for (unsigned i = 0; i < 300000; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		uint32_t width = 1u << (random >> 60 & 3);
		uint64_t offset = (random >> 20) % (8 - width + 1);

		if ((random >> 55 & 3) == 0)
			receive(world, (unsigned)(random >> 33) & 0xffff);
		if ((random >> 57 & 1) != 0)
			write_as(world, offset, width, random >> 8);
		read_as(world, offset, width);
		assert_true(world->uart.count <= HY_NS16550_FIFO && world->uart.first < HY_NS16550_FIFO);
		bool line = world->line;
		assert_int_equal((get(world, IIR) & NONE) == 0, line);
	}
	assert_int_equal(world->uart.device.reset(&world->uart), HY_OK);
	assert_true(receive(world, 'z'));
	assert_int_equal(get(world, RBR), 'z');
}

/* --- a host that feeds and a guest that reads, on two CPUs ---------------------------------------------------------------------------- */

#define BYTES 200000u

static void *feed(void *argument)
{
	struct world *world = argument;

	for (unsigned i = 0; i < BYTES; i++)
		while (!hy_ns16550_receive(&world->uart, (uint16_t)(i % 251)))
			sched_yield();
	return NULL;
}

static void no_byte_is_lost_between_two_cpus(void **state)
{
	struct world *world = *state;
	pthread_t host;

	put(world, FCR, FIFO_ON);
	put(world, IER, 1);
	assert_int_equal(pthread_create(&host, NULL, feed, world), 0);
	for (unsigned i = 0; i < BYTES; i++) {
		while ((get(world, LSR) & DR) == 0)
			sched_yield();
		if (get(world, RBR) != i % 251)
			abort(); /* CMocka's assertions do not work with threads about */
	}
	assert_int_equal(pthread_join(host, NULL), 0);
	assert_false(world->line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(init_refuses_nonsense, setup),
		cmocka_unit_test_setup(reset_values, setup),
		cmocka_unit_test_setup(writable_bits, setup),
		cmocka_unit_test_setup(divisor_latch, setup),
		cmocka_unit_test_setup(transmits_at_once, setup),
		cmocka_unit_test_setup(transmit_interrupt, setup),
		cmocka_unit_test_setup(one_byte_without_fifos, setup),
		cmocka_unit_test_setup(receives_in_order_and_refuses_when_full, setup),
		cmocka_unit_test_setup(trigger_levels, setup),
		cmocka_unit_test_setup(fifo_control, setup),
		cmocka_unit_test_setup(errors_travel_with_their_byte, setup),
		cmocka_unit_test_setup(only_enabled_interrupts, setup),
		cmocka_unit_test_setup(interrupts_in_order, setup),
		cmocka_unit_test_setup(loopback, setup),
		cmocka_unit_test_setup(modem_lines, setup),
		cmocka_unit_test_setup(spacing_and_width, setup),
		cmocka_unit_test_setup(survives_everything, setup),
		cmocka_unit_test_setup(no_byte_is_lost_between_two_cpus, setup),
	};

	return cmocka_run_group_tests_name("ns16550", tests, NULL, NULL);
}
