/* SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
/* The real-time clock and CMOS memory: times in every form, setting them, updates, periodic and alarm interrupts. */
#include "device_fixture.h"

#include <time.h>

#include <halyard/devices/cmos.h>

#define START UINT64_C(1709251198) /* 2024-02-29 23:59:58 UTC, a Thursday */

enum { SECOND_, SECOND_ALARM, MINUTE, MINUTE_ALARM, HOUR, HOUR_ALARM, WEEKDAY, DAY, MONTH, YEAR, A, B, C, D, CENTURY = 0x32 };
enum { SET = 0x80, PIE = 0x40, AIE = 0x20, UIE = 0x10, BINARY = 4, H24 = 2 };
enum { UIP = 0x80, IRQF = 0x80, DONT_CARE = 0xc0 };

static struct hy_cmos cmos;

static void begin(uint64_t seconds)
{
	struct hy_cmos_config config = {
		.vcpu = vcpu, .seconds = seconds, .low_memory = 0x8000000, .high_memory = 0x23450000, .irq_line = device_irq_line,
		.data = &machine,
	};

	expect(hy_cmos_init(&cmos, &config));
}

static int make(void **state)
{
	(void)state;
	device_make_machine();
	host.now = 5 * SECOND + 123; /* the host's clock is no round number */
	begin(START);
	expect(hy_cmos_add(&cmos, &machine.vm));
	machine_boot(&machine);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	device_drop_machine();
	return 0;
}

static unsigned get(unsigned index)
{
	outb(0x70, index);
	return inb(0x71);
}

static void put(unsigned index, unsigned value)
{
	outb(0x70, index);
	outb(0x71, value);
}

static unsigned number(unsigned index)
{
	unsigned value = get(index);

	return (get(B) & BINARY) != 0 ? value : (value >> 4) * 10 + (value & 15);
}

/* What the registers say, in 24 hours, as the C library counts. */
static uint64_t now(void)
{
	struct tm tm = {0};

	tm.tm_year = (int)(number(CENTURY) * 100 + number(YEAR)) - 1900;
	tm.tm_mon = (int)number(MONTH) - 1;
	tm.tm_mday = (int)number(DAY);
	tm.tm_hour = (int)number(HOUR);
	tm.tm_min = (int)number(MINUTE);
	tm.tm_sec = (int)number(SECOND_);
	return (uint64_t)mktime(&tm);
}

static void init_refuses_nonsense(void **state)
{
	struct hy_cmos other;

	(void)state;
	expect_status(hy_cmos_init(NULL, &(struct hy_cmos_config){.vcpu = vcpu}), HY_E_INVALID);
	expect_status(hy_cmos_init(&other, NULL), HY_E_INVALID);
	expect_status(hy_cmos_init(&other, &(struct hy_cmos_config){0}), HY_E_INVALID);
	expect_status(hy_cmos_init(&other, &(struct hy_cmos_config){.vcpu = vcpu, .seconds = UINT64_C(253402300800)}), HY_E_INVALID);
}

static void the_time_passes(void **state)
{
	(void)state;
	assert_int_equal(get(CENTURY) << 8 | get(YEAR), 0x2024);
	assert_int_equal(get(MONTH) << 8 | get(DAY), 0x0229);
	assert_int_equal(get(HOUR) << 16 | get(MINUTE) << 8 | get(SECOND_), 0x235958);
	assert_int_equal(get(WEEKDAY), 5);
	host.now += 2 * SECOND - 1;
	assert_int_equal(get(SECOND_), 0x59);
	host.now++;
	assert_int_equal(get(MONTH) << 8 | get(DAY), 0x0301);
	assert_int_equal(get(HOUR) << 16 | get(MINUTE) << 8 | get(SECOND_), 0);
	assert_int_equal(get(WEEKDAY), 6);
	assert_int_equal(inb(0x70), 0xff); /* the index cannot be read */
	outb(0x70, 0x80 | YEAR);           /* and NMIs are nobody's business */
	assert_int_equal(inb(0x71), 0x24);
}

/* Every day of four centuries and more, against the C library, in BCD and binary. */
static void every_day_is_the_calendar_s(void **state)
{
	(void)state;
	for (uint64_t day = 0; day < 366 * 500; day += 1 + day / 60000 * 6) {
		uint64_t seconds = day * 86400 + day * 7919 % 86400;
		time_t time = (time_t)seconds;
		struct tm tm;

		gmtime_r(&time, &tm);
		begin(seconds);
		vcpu->timers = NULL;
		cmos.bytes[B] |= day % 2 != 0 ? BINARY : 0;
		outb(0x70, YEAR);
		assert_int_equal(number(YEAR) + 100 * number(CENTURY), tm.tm_year + 1900);
		assert_int_equal(number(MONTH), tm.tm_mon + 1);
		assert_int_equal(number(DAY), tm.tm_mday);
		assert_int_equal(number(WEEKDAY), tm.tm_wday + 1);
		assert_int_equal(number(HOUR) * 3600 + number(MINUTE) * 60 + number(SECOND_), seconds % 86400);
		put(SECOND_, get(SECOND_)); /* read and written back, nothing has changed */
		assert_int_equal(cmos.base - cmos.seen / SECOND, UINT64_C(719468) * 86400 + seconds);
	}
}

static void twelve_hours(void **state)
{
	static const uint8_t hours[24] = {0x12, 1,    2,    3,    4,    5,    6,    7,    8,    9,    0x10, 0x11,
					  0x92, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x90, 0x91};

	(void)state;
	put(B, 0);
	host.now += 2 * SECOND;
	for (unsigned hour = 0; hour < 24; hour++) {
		assert_int_equal(get(HOUR), hours[hour]);
		put(HOUR, hours[hour]);
		put(B, BINARY);
		assert_int_equal(get(HOUR), (hours[hour] & 0x80) | (hour % 12 != 0 ? hour % 12 : 12));
		put(B, H24);
		assert_int_equal(number(HOUR), hour);
		put(B, 0);
		host.now += 3600 * SECOND;
	}
}

/* As Linux sets the clock: SET and the divider's reset, the registers, and everything back. */
static void setting_the_time(void **state)
{
	(void)state;
	put(B, SET | H24);
	put(A, 0x76);
	host.now += 100 * SECOND;
	put(YEAR, 0x99);
	put(MONTH, 0x12);
	put(DAY, 0x31);
	put(HOUR, 0x23);
	put(MINUTE, 0x59);
	put(SECOND_, 0x50);
	put(CENTURY, 0x19);
	host.now += 100 * SECOND;
	assert_int_equal(get(SECOND_), 0x50);
	put(B, H24);
	put(A, 0x26);
	host.now += SECOND / 2 - 1; /* from the release of the divider to the next second */
	assert_int_equal(get(SECOND_), 0x50);
	host.now++;
	assert_int_equal(get(SECOND_), 0x51);
	host.now += 9 * SECOND;
	assert_int_equal(get(CENTURY) << 24 | get(YEAR) << 16 | get(MONTH) << 8 | get(DAY), 0x20000101);
	assert_int_equal(get(WEEKDAY), 7);
	host.now += 86400 * SECOND;
	assert_int_equal(get(DAY), 2);
}

static void set_alone_stops_updates_and_keeps_the_beat(void **state)
{
	(void)state;
	host.now += 3 * SECOND / 10;
	put(B, SET | H24 | UIE);
	assert_int_equal(get(B), SET | H24); /* it clears UIE */
	host.now += 10 * SECOND;
	assert_int_equal(get(SECOND_), 0x58);
	assert_int_equal(get(A) & UIP, 0);
	put(SECOND_, 0x30);
	put(B, H24);
	host.now += 7 * SECOND / 10 - 1;
	assert_int_equal(get(SECOND_), 0x30);
	host.now++;
	assert_int_equal(get(SECOND_), 0x31);
	put(MINUTE, 0x15); /* without SET: at once */
	assert_int_equal(get(MINUTE), 0x15);
	assert_int_equal(get(HOUR), 0x23);
	host.now += 60 * SECOND;
	assert_int_equal(get(MINUTE), 0x16);
}

/* A guest that leaves nonsense gets some time; the century may be missing. */
static void nonsense_is_some_time(void **state)
{
	(void)state;
	for (unsigned index = 0; index < A; index++)
		put(index, 0xff);
	(void)now();
	put(CENTURY, 0);
	put(B, SET | H24);
	put(MONTH, 6);
	put(DAY, 1);
	put(YEAR, 0x31);
	put(B, H24);
	assert_int_equal(get(CENTURY) << 8 | get(YEAR), 0x2031);
	put(B, SET | H24);
	put(CENTURY, 0);
	put(YEAR, 0x85);
	put(B, H24);
	assert_int_equal(get(CENTURY) << 8 | get(YEAR), 0x1985);
	put(DAY, 0x31); /* of June */
	assert_int_equal(get(MONTH) << 8 | get(DAY), 0x0701);
}

static void updates_are_announced(void **state)
{
	(void)state;
	host.now += SECOND - 244001;
	assert_int_equal(get(A), 0x26);
	host.now++;
	assert_int_equal(get(A), 0x26 | UIP);
	assert_int_equal(get(SECOND_), 0x58);
	host.now += 243999;
	assert_int_equal(get(A), 0x26 | UIP);
	host.now++;
	assert_int_equal(get(A), 0x26);
	assert_int_equal(get(SECOND_), 0x59);
	put(A, 0xff);
	assert_int_equal(get(A), 0x7f);
}

static void update_interrupts(void **state)
{
	uint64_t start = host.now;

	(void)state;
	assert_int_equal(get(C), 0);
	host.now += SECOND;
	put(0x40, 1);
	assert_false(line);
	assert_int_equal(get(C) & (IRQF | UIE), UIE); /* the flag goes up, whether it may interrupt or not */
	assert_int_equal(get(C), 0);
	put(B, H24 | UIE);
	for (unsigned i = 2; i < 10; i++) {
		pass_until(start + i * SECOND - 1);
		assert_false(line);
		pass_until(start + i * SECOND);
		assert_true(line);
		pass(SECOND / 3);
		assert_null(vcpu->timers); /* until the guest has read the flags */
		assert_int_equal(get(C) & (IRQF | UIE), IRQF | UIE);
		assert_false(line);
		assert_int_equal(get(C) & (IRQF | UIE), 0);
	}
	put(B, H24);
	assert_null(vcpu->timers);
}

static void periodic_interrupts(void **state)
{
	static const unsigned rates[16] = {0, 256, 128, 8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2};

	(void)state;
	for (unsigned rate = 0; rate < 16; rate++) {
		put(A, 0x20 | rate);
		put(B, H24 | PIE);
		pass_until((host.now / SECOND + 1) * SECOND + 123); /* a whole second of the clock */
		(void)get(C);
		rises = 0;
		machine_run(&machine, HY_EXIT_HYPERCALL);
		for (uint64_t end = host.now + SECOND; host.now < end;) {
			pass_until(armed < end ? armed : end);
			if (line)
				assert_int_equal(get(C) & (IRQF | PIE), IRQF | PIE);
			machine_run(&machine, HY_EXIT_HYPERCALL);
		}
		assert_int_equal(rises, rates[rate]);
	}
	put(A, 0x66); /* the divider stands still */
	(void)get(C);
	pass(SECOND);
	assert_int_equal(get(C), 0);
	assert_null(vcpu->timers);
}

/* When the alarm goes off, by the registers; 0: not within a day. */
static uint64_t alarm_after(unsigned hour, unsigned minute, unsigned second)
{
	uint64_t start = now();

	put(HOUR_ALARM, hour);
	put(MINUTE_ALARM, minute);
	put(SECOND_ALARM, second);
	(void)get(C);
	rises = 0;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	while (!line && armed != NEVER)
		pass_until(armed);
	if (!line)
		pass(86400 * SECOND);
	if (line)
		assert_int_equal(get(C) & (IRQF | AIE), IRQF | AIE);
	return rises == 0 ? 0 : now() - start;
}

static void alarms(void **state)
{
	(void)state;
	put(B, H24 | AIE);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(alarm_after(0, 0, 0), 2);
	assert_int_equal(alarm_after(0, 0, 5), 5);
	assert_int_equal(alarm_after(0, 0, 5), 86400); /* not at once again */
	assert_int_equal(alarm_after(0x12, 0x34, 0x56), 12 * 3600 + 34 * 60 + 51);
	assert_int_equal(alarm_after(DONT_CARE, 0x34, 0x56), 3600);
	assert_int_equal(alarm_after(DONT_CARE, 0xff, 0x56), 60);
	assert_int_equal(alarm_after(DONT_CARE, DONT_CARE, DONT_CARE), 1);
	assert_int_equal(alarm_after(DONT_CARE, DONT_CARE, 0), 3);
	assert_int_equal(alarm_after(0x24, 0, 0), 0); /* no such hour, minute, second */
	assert_int_equal(alarm_after(0, 0x60, 0), 0);
	assert_int_equal(alarm_after(DONT_CARE, DONT_CARE, 0x0a), 0);
}

static void an_alarm_is_seen_late(void **state)
{
	(void)state;
	put(HOUR_ALARM, 0x12);
	put(MINUTE_ALARM, 0);
	put(SECOND_ALARM, 0);
	host.now += 3600 * SECOND;
	assert_int_equal(get(C) & AIE, 0);
	host.now += 40000 * SECOND;
	assert_int_equal(get(C) & AIE, AIE);
	host.now += 86400 * 100 * SECOND;
	assert_int_equal(get(C) & AIE, AIE);
}

static void a_reset_keeps_time_and_memory(void **state)
{
	(void)state;
	put(0x40, 0x5a);
	put(MINUTE, 0x30);
	put(B, H24 | AIE | UIE | PIE);
	pass(SECOND);
	assert_true(line);
	expect(hy_bus_reset(&machine.vm.ports));
	assert_false(line);
	assert_null(vcpu->timers);
	assert_int_equal(get(B), H24);
	assert_int_equal(get(C), 0);
	assert_int_equal(get(MINUTE), 0x30);
	assert_int_equal(get(0x40), 0x5a);
}

static void cmos_memory(void **state)
{
	(void)state;
	assert_int_equal(get(D), 0x80);
	assert_int_equal(get(0x15) | get(0x16) << 8, 640);
	assert_int_equal(get(0x17) | get(0x18) << 8, 0xffff);
	assert_int_equal(get(0x30) | get(0x31) << 8, 0xffff);
	assert_int_equal(get(0x34) | get(0x35) << 8, (128 - 16) * 16);
	assert_int_equal(get(0x5b) | get(0x5c) << 8 | get(0x5d) << 16, 0x2345);
	for (unsigned index = 0x0e; index < 0x80; index++) {
		if (index == CENTURY)
			continue;
		put(index, index ^ 0xff);
		assert_int_equal(get(index), index ^ 0xff);
		hy_cmos_set(&cmos, index, 0x11);
		assert_int_equal(get(index), 0x11);
	}
	for (unsigned index = 0; index <= D; index++)
		hy_cmos_set(&cmos, index, 0x11);
	hy_cmos_set(&cmos, CENTURY, 0x11);
	hy_cmos_set(&cmos, 128, 0x11);
	assert_int_equal(now(), START);
	put(C, 0xff);
	put(D, 0);
	assert_int_equal(get(D), 0x80);
	assert_int_equal(get(C) & IRQF, 0);
}

static void survives_everything(void **state)
{
	uint64_t seed = 146;

	(void)state;
	for (unsigned i = 0; i < 200000; i++) {
		uint64_t random = host_random(&seed);

		host.now += random >> 32;
		if ((random & 3) == 0)
			port_write(0x70, 2, random >> 8); /* index and data at once */
		else
			put(random >> 8 & 15, random >> 16 & 0xff);
		(void)port_read(0x70, 2);
		if (i % 64 == 0)
			pass(100000);
	}
	put(A, 0x26);
	put(B, SET | H24);
	put(SECOND_, 0x10);
	put(B, H24);
	assert_int_equal(get(SECOND_), 0x10);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(the_time_passes),
		test(every_day_is_the_calendar_s),
		test(twelve_hours),
		test(setting_the_time),
		test(set_alone_stops_updates_and_keeps_the_beat),
		test(nonsense_is_some_time),
		test(updates_are_announced),
		test(update_interrupts),
		test(periodic_interrupts),
		test(alarms),
		test(an_alarm_is_seen_late),
		test(a_reset_keeps_time_and_memory),
		test(cmos_memory),
		test(survives_everything),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests_name("cmos", tests, NULL, NULL);
}
