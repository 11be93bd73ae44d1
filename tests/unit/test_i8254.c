/* SPDX-License-Identifier: Apache-2.0 */
/* The 8254: modes, latches, the gate and output of counter 2, and interrupt 0, which comes when it has to and does not drift. */
#include "device_fixture.h"

#include <halyard/devices/i8254.h>

#define HERTZ 1193182u

enum { LOW = 0x10, HIGH = 0x20, BOTH = 0x30 };

static struct hy_i8254 pit;

static int make(void **state)
{
	(void)state;
	device_make_machine();
	expect(hy_i8254_init(&pit, &(struct hy_i8254_config){.vcpu = vcpu, .irq_line = device_irq_line, .data = &machine}));
	expect(hy_i8254_add(&pit, &machine.vm));
	machine_boot(&machine);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	device_drop_machine();
	return 0;
}

/* The first nanosecond of a tick, and it is that tick now. */
static uint64_t at_tick(uint64_t tick)
{
	uint64_t nanos = tick * SECOND / HERTZ;

	while (nanos * HERTZ / SECOND < tick) /* small ones only: nothing overflows */
		nanos++;
	return nanos;
}

static void go_to(uint64_t tick)
{
	host.now = at_tick(tick);
}

static void program(unsigned n, unsigned access, unsigned mode, unsigned count)
{
	outb(0x43, n << 6 | access | mode << 1);
	if (access != HIGH)
		outb(0x40 + n, count & 0xff);
	if (access != LOW)
		outb(0x40 + n, count >> 8);
}

static unsigned latch(unsigned n)
{
	unsigned value;

	outb(0x43, n << 6);
	value = inb(0x40 + n);
	return value | inb(0x40 + n) << 8;
}

static unsigned status_of(unsigned n)
{
	outb(0x43, 0xe0 | 2u << n);
	return inb(0x40 + n);
}

static bool out2(void)
{
	return (inb(0x61) & 0x20) != 0;
}

static void init_refuses_nonsense(void **state)
{
	struct hy_i8254 other;

	(void)state;
	expect_status(hy_i8254_init(NULL, &(struct hy_i8254_config){.vcpu = vcpu}), HY_E_INVALID);
	expect_status(hy_i8254_init(&other, NULL), HY_E_INVALID);
	expect_status(hy_i8254_init(&other, &(struct hy_i8254_config){0}), HY_E_INVALID);
}

/* Value and output at each tick, by the manual's diagrams. The gate is on. */
static void each_mode_counts_as_drawn(void **state)
{
	static const struct {
		unsigned mode, count, values[12], outputs[12];
	} rows[] = {
		{0, 4, {4, 3, 2, 1, 0, 0xffff, 0xfffe}, {0, 0, 0, 0, 1, 1, 1}},
		{2, 3, {3, 2, 1, 3, 2, 1, 3}, {1, 1, 0, 1, 1, 0, 1}},
		{3, 4, {4, 2, 4, 2, 4, 2, 4}, {1, 1, 0, 0, 1, 1, 0}},
		{3, 5, {4, 2, 0, 4, 2, 4, 2}, {1, 1, 1, 0, 0, 1, 1}},
		{4, 3, {3, 2, 1, 0, 0xffff, 0xfffe, 0xfffd}, {1, 1, 1, 0, 1, 1, 1}},
		{6, 3, {3, 2, 1, 3, 2, 1, 3}, {1, 1, 0, 1, 1, 0, 1}},
		{7, 4, {4, 2, 4, 2, 4, 2, 4}, {1, 1, 0, 0, 1, 1, 0}},
	};

	(void)state;
	outb(0x61, 1);
	for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t start = 1000 * (i + 1);

		go_to(start);
		program(2, BOTH, rows[i].mode, rows[i].count);
		for (unsigned tick = 0; tick < 7; tick++) {
			go_to(start + tick);
			assert_int_equal(latch(2), rows[i].values[tick]);
			assert_int_equal(out2(), rows[i].outputs[tick]);
			assert_int_equal(status_of(2) >> 7, rows[i].outputs[tick]);
		}
	}
}

/* Modes 1 and 5 begin with a rising gate, and again with each. */
static void the_gate_triggers(void **state)
{
	(void)state;
	for (unsigned mode = 1; mode <= 5; mode += 4) {
		uint64_t start = 1000 * mode;

		go_to(start);
		outb(0x61, 0);
		program(2, BOTH, mode, 10);
		go_to(start + 100);
		assert_true(out2());
		assert_int_equal(status_of(2) & 0x40, 0x40); /* the count waits for the trigger */
		outb(0x61, 1);
		assert_int_equal(status_of(2) & 0x40, 0);
		go_to(start + 104);
		assert_int_equal(latch(2), 6);
		assert_int_equal(out2(), mode == 5);
		outb(0x61, 0); /* no matter */
		go_to(start + 105);
		outb(0x61, 1);
		go_to(start + 114);
		assert_int_equal(latch(2), 1);
		go_to(start + 115);
		assert_int_equal(out2(), mode == 1);
		go_to(start + 116);
		assert_true(out2());
	}
}

static void the_gate_holds(void **state)
{
	(void)state;
	outb(0x61, 1);
	go_to(10);
	program(2, BOTH, 0, 100);
	go_to(30);
	outb(0x61, 0);
	go_to(500);
	assert_int_equal(latch(2), 80);
	assert_false(out2());
	outb(0x61, 1);
	go_to(579);
	assert_false(out2());
	go_to(580);
	assert_true(out2());
	/* In modes 2 and 3 the output is high without it, and the period begins anew with it. */
	for (unsigned mode = 2; mode <= 3; mode++) {
		uint64_t start = 1000 * mode;

		go_to(start);
		program(2, BOTH, mode, 10);
		go_to(start + 9);
		assert_false(out2());
		outb(0x61, 0);
		assert_true(out2());
		go_to(start + 99);
		assert_int_equal(latch(2), 10);
		outb(0x61, 1);
		go_to(start + 107);
		assert_int_equal(out2(), mode == 2);
		go_to(start + 108);
		assert_false(out2());
	}
}

/* As Linux measures the clock of a CPU: mode 0, and the output tells the end. */
static void fifty_milliseconds(void **state)
{
	unsigned count = HERTZ / 20;

	(void)state;
	host.now = 123456789;
	outb(0x61, (inb(0x61) & ~2u) | 1);
	program(2, BOTH, 0, count);
	host.now += 49999 * 1000;
	assert_false(out2());
	host.now += 2 * 1000;
	assert_true(out2());
	assert_int_equal(inb(0x61) & 0xf, 1);
}

static void counts_in_bytes_and_in_decimal(void **state)
{
	(void)state;
	outb(0x61, 1);
	program(2, LOW, 2, 0x80);
	assert_int_equal(inb(0x42), 0x80);
	assert_int_equal(inb(0x42), 0x80);
	program(2, HIGH, 2, 0x8000);
	go_to(0x100);
	assert_int_equal(inb(0x42), 0x7f);
	go_to(1000);
	program(2, BOTH, 2, 0); /* the largest */
	go_to(1001);
	assert_int_equal(latch(2), 0xffff);
	go_to(1000 + 65536);
	assert_int_equal(latch(2), 0);
	outb(0x43, 0xb1); /* mode 0, decimal */
	outb(0x42, 0x00);
	outb(0x42, 0x12);
	go_to(1000 + 65536 + 201);
	assert_int_equal(latch(2), 0x0999);
	go_to(1000 + 65536 + 1201);
	assert_int_equal(latch(2), 0x9999);
	outb(0x43, 0xb1);
	outb(0x42, 0);
	outb(0x42, 0); /* 10000 */
	go_to(1000 + 65536 + 1201 + 9999);
	assert_int_equal(latch(2), 1);
	assert_false(out2());
	go_to(1000 + 65536 + 1201 + 10000);
	assert_true(out2());
}

/* What is latched is not overwritten, and goes when it has been read; the status comes first. */
static void latches(void **state)
{
	(void)state;
	outb(0x61, 1);
	program(2, BOTH, 2, 1000);
	go_to(100);
	outb(0x43, 0x80);
	go_to(200);
	outb(0x43, 0x80);
	outb(0x43, 0xc8); /* both, of counter 2 */
	go_to(300);
	assert_int_equal(inb(0x42), 0xb4);
	assert_int_equal(inb(0x42), 900 & 0xff);
	assert_int_equal(inb(0x42), 900 >> 8);
	assert_int_equal(inb(0x42), 700 & 0xff);
	assert_int_equal(inb(0x42), 700 >> 8);
	outb(0x43, 0xd8); /* the count alone; with another counter's */
	outb(0x43, 0xd6);
	go_to(301);
	assert_int_equal(inb(0x42) | inb(0x42) << 8, 700);
	outb(0x43, 0xb4);
	assert_int_equal(status_of(2), 0xb4 | 0x40); /* no count yet; what was latched is gone */
	outb(0x42, 5);
	assert_int_equal(status_of(2), 0xf4);
	outb(0x42, 0);
	assert_int_equal(status_of(2), 0xb4);
	assert_int_equal(inb(0x43), 0xff);
}

static void a_new_count_waits_for_the_end_of_the_period(void **state)
{
	(void)state;
	outb(0x61, 1);
	program(2, BOTH, 2, 100);
	go_to(30);
	outb(0x42, 50);
	outb(0x42, 0);
	assert_int_equal(status_of(2) & 0x40, 0x40);
	assert_int_equal(latch(2), 70);
	go_to(99);
	assert_false(out2());
	go_to(101);
	assert_int_equal(latch(2), 49);
	assert_int_equal(status_of(2) & 0x40, 0);
	go_to(149);
	assert_false(out2());
	program(2, BOTH, 0, 100); /* mode 0 begins at once, and its output falls with the first byte */
	go_to(300);
	assert_true(out2());
	outb(0x42, 10);
	assert_false(out2());
	go_to(400);
	assert_false(out2());
	outb(0x42, 0);
	go_to(409);
	assert_false(out2());
	go_to(410);
	assert_true(out2());
}

/* The same wave for an hour: as many edges as periods, each within its tick. */
static void interrupts_do_not_drift(void **state)
{
	uint64_t period = 11932, start;

	(void)state;
	host.now = 777;
	start = host.now * HERTZ / SECOND;
	program(0, BOTH, 2, (unsigned)period);
	rises = 0;
	for (unsigned i = 1; i <= 360000; i += i < 100 ? 1 : 1237) {
		uint64_t tick = start + i * period, edge = tick / HERTZ * SECOND + (tick % HERTZ * SECOND + HERTZ - 1) / HERTZ;

		if (i >= 100) { /* nobody runs it for a while */
			pass_until(edge - 1);
			rises = i - 1;
		}
		pass_until(edge - 1);
		assert_int_equal(rises, i - 1);
		pass_until(edge);
		assert_int_equal(rises, i);
		assert_true(line);
	}
}

static void modes_of_interrupt_0(void **state)
{
	(void)state;
	program(0, BOTH, 3, 1000);
	rises = 0;
	pass(at_tick(10000) + 1);
	assert_int_equal(rises, 10);
	program(0, BOTH, 0, 500); /* once, as Linux does where it wants no periods */
	assert_false(line);
	rises = 0;
	pass(at_tick(499));
	assert_int_equal(rises, 0);
	pass(at_tick(10000));
	assert_int_equal(rises, 1);
	assert_true(line);
	outb(0x40, 100); /* again, without a control word */
	outb(0x40, 0);
	assert_false(line);
	pass(at_tick(1000));
	assert_int_equal(rises, 2);
	program(0, BOTH, 4, 100);
	rises = 0;
	pass(at_tick(1000));
	assert_int_equal(rises, 1);
	program(0, BOTH, 1, 100); /* its gate is always on: nothing triggers it */
	rises = 0;
	pass(at_tick(100000));
	assert_int_equal(rises, 0);
	program(0, BOTH, 2, 1000);
	outb(0x43, 0x30); /* stops */
	rises = 0;
	pass(at_tick(100000));
	assert_int_equal(rises, 0);
	assert_null(vcpu->timers);
}

/* The controller sees an edge that has passed when the guest comes back to the counter, too. */
static void a_new_count_does_not_swallow_an_edge(void **state)
{
	(void)state;
	program(0, BOTH, 2, 1000);
	rises = 0;
	go_to(1001);
	outb(0x43, 0x30);
	assert_int_equal(rises, 1);
	host.now = 0;
	expect(hy_bus_reset(&machine.vm.ports));
	program(0, BOTH, 2, 1000);
	rises = 0;
	go_to(400);
	outb(0x40, 200);
	outb(0x40, 0);
	go_to(1005);
	latch(0);
	assert_int_equal(rises, 1);
	pass_until(at_tick(1199));
	assert_int_equal(rises, 1);
	pass_until(at_tick(1200));
	assert_int_equal(rises, 2);
	pass_until(at_tick(2000) + 1);
	assert_int_equal(rises, 6);
}

/* A guest that asks for an interrupt each microsecond gets them 20 us apart, and the host is never asked for what is past. */
static void nobody_drowns_in_interrupts(void **state)
{
	(void)state;
	program(0, LOW, 2, 2);
	rises = 0;
	for (unsigned i = 0; i < 1000; i++) {
		pass(1000);
		assert_true(armed > host.now);
	}
	assert_in_range(rises, 45, 51);
}

static void refresh_toggles(void **state)
{
	unsigned toggles = 0, before = inb(0x61) & 0x10;

	(void)state;
	for (unsigned tick = 0; tick < 1800; tick++) {
		unsigned now;

		go_to(tick);
		now = inb(0x61) & 0x10;
		toggles += now != before;
		before = now;
	}
	assert_int_equal(toggles, 99);
	outb(0x61, 0xff);
	assert_int_equal(inb(0x61) & 0xcf, 0x0f);
}

static void a_reset_stops_it(void **state)
{
	(void)state;
	program(0, BOTH, 2, 1000);
	outb(0x61, 3);
	program(2, BOTH, 2, 1000);
	expect(hy_bus_reset(&machine.vm.ports));
	assert_false(line);
	assert_int_equal(inb(0x61) & 0xf, 0);
	assert_int_equal(status_of(0) & 0x40, 0x40);
	rises = 0;
	pass(SECOND);
	assert_int_equal(rises, 0);
	assert_null(vcpu->timers);
}

/* Any write of any width, whatever the time: values stay within their bytes, and it works again afterwards. */
static void survives_everything(void **state)
{
	uint64_t seed = 54;

	(void)state;
	for (unsigned i = 0; i < 100000; i++) {
		uint64_t random = host_random(&seed);
		uint32_t width = 1u << (random & 1), offset = (uint32_t)(random >> 8) % (5 - width);

		host.now += random >> 40;
		port_write(0x40 + offset, width, host_random(&seed));
		(void)port_read(0x40 + (random >> 16) % 4, 1);
		outb(0x61, (unsigned)(random >> 24) & 0xff);
		(void)inb(0x61);
		if (i % 16 == 0)
			pass(1000);
	}
	outb(0x61, 1);
	program(2, BOTH, 2, 1000);
	assert_int_equal(latch(2), 1000);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(each_mode_counts_as_drawn),
		test(the_gate_triggers),
		test(the_gate_holds),
		test(fifty_milliseconds),
		test(counts_in_bytes_and_in_decimal),
		test(latches),
		test(a_new_count_waits_for_the_end_of_the_period),
		test(interrupts_do_not_drift),
		test(modes_of_interrupt_0),
		test(a_new_count_does_not_swallow_an_edge),
		test(nobody_drowns_in_interrupts),
		test(refresh_toggles),
		test(a_reset_stops_it),
		test(survives_everything),
	};

	return cmocka_run_group_tests_name("i8254", tests, NULL, NULL);
}
