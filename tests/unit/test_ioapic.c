/* SPDX-License-Identifier: Apache-2.0 */
/* IO-APIC: its registers, edges and levels, by themselves and at random against a model with the local APICs. */
#include "apic_fixture.h"

#define LEVEL 0x8000u
#define REMOTE_IRR 0x4000u
#define PIN_LOGICAL 0x800u

static void put(uint64_t offset, uint32_t value)
{
	expect(hy_bus_write(&world.machine.vm.mmio, vcpu_of(0), HY_IOAPIC_BASE + offset, 4, value));
}

static uint32_t get(uint32_t index)
{
	uint64_t value;

	put(0, index);
	expect(hy_bus_read(&world.machine.vm.mmio, vcpu_of(0), HY_IOAPIC_BASE + 0x10, 4, &value));
	return (uint32_t)value;
}

static void set(uint32_t index, uint32_t value)
{
	put(0, index);
	put(0x10, value);
}

/* The destination first, as guests do. */
static void route(uint32_t pin, uint32_t cpu, uint32_t low)
{
	set(0x11 + 2 * pin, cpu << 24);
	set(0x10 + 2 * pin, low);
}

static bool waits(uint32_t pin)
{
	return (get(0x10 + 2 * pin) & REMOTE_IRR) != 0;
}

static void registers_after_power_on(void **state)
{
	uint64_t value;

	(void)state;
	assert_int_equal(get(0), 0);
	assert_int_equal(get(1), 0x00170020);
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++) {
		assert_int_equal(get(0x10 + 2 * pin), MASKED);
		assert_int_equal(get(0x11 + 2 * pin), 0);
	}
	assert_int_equal(get(0x40), 0);
	set(0, UINT32_MAX);
	assert_int_equal(get(0), 0x0f000000);
	assert_int_equal(get(2), 0x0f000000);
	set(1, 0);
	assert_int_equal(get(1), 0x00170020);
	set(0x3e, UINT32_MAX);
	set(0x3f, UINT32_MAX);
	assert_int_equal(get(0x3e), 0x1afff);
	assert_int_equal(get(0x3f), 0xff000000);
	expect(hy_bus_read(&world.machine.vm.mmio, vcpu_of(0), HY_IOAPIC_BASE, 1, &value));
	assert_int_equal(value, 0x3f);
	hy_ioapic_reset(&world.ioapic);
	assert_int_equal(get(0x3e), MASKED);
	assert_int_equal(get(0), 0);
	expect_status(hy_ioapic_init(&world.ioapic, NULL, 0), HY_E_INVALID);
	expect_status(hy_ioapic_init(&world.ioapic, &world.apics, 0x10), HY_E_INVALID);
}

static void an_edge_interrupts_once(void **state)
{
	(void)state;
	enable_all();
	hy_ioapic_set_line(&world.ioapic, 4, true);
	hy_ioapic_set_line(&world.ioapic, 4, false);
	route(4, 1, 0x44);
	assert_int_equal(take(1), NONE); /* one while it was masked is lost */
	hy_ioapic_set_line(&world.ioapic, 4, true);
	hy_ioapic_set_line(&world.ioapic, 4, true);
	serve(1, 0x44);
	assert_int_equal(world.ended[0x44], 0);
	assert_int_equal(take(1), NONE);
	hy_ioapic_set_line(&world.ioapic, 4, false);
	hy_ioapic_set_line(&world.ioapic, 4, true);
	serve(1, 0x44);
	hy_ioapic_set_line(&world.ioapic, 24, true); /* none */
	assert_false(waits(4));
}

static void a_level_interrupts_until_it_falls(void **state)
{
	(void)state;
	enable_all();
	route(9, 2, 0x55 | LEVEL | MASKED);
	hy_ioapic_set_line(&world.ioapic, 9, true);
	assert_int_equal(take(2), NONE);
	route(9, 2, 0x55 | LEVEL);
	assert_true(waits(9));
	assert_int_equal(take(2), 0x55);
	hy_ioapic_set_line(&world.ioapic, 9, false);
	hy_ioapic_set_line(&world.ioapic, 9, true);
	assert_int_equal(take(2), NONE);
	end(2);
	assert_true(waits(9));
	assert_int_equal(take(2), 0x55);
	hy_ioapic_set_line(&world.ioapic, 9, false);
	end(2);
	assert_false(waits(9));
	assert_int_equal(take(2), NONE);
	/* Masked between its end and the next: it comes when it is unmasked. */
	hy_ioapic_set_line(&world.ioapic, 9, true);
	set(0x10 + 2 * 9, 0x55 | LEVEL | MASKED);
	serve(2, 0x55);
	assert_int_equal(take(2), NONE);
	set(0x10 + 2 * 9, 0x55 | LEVEL);
	serve(2, 0x55);
}

static void two_ways_to_end_it_by_hand(void **state)
{
	(void)state;
	enable_all();
	route(10, 0, 0x60 | LEVEL);
	hy_ioapic_set_line(&world.ioapic, 10, true);
	assert_int_equal(take(0), 0x60);
	hy_ioapic_set_line(&world.ioapic, 10, false);
	put(0x40, 0x61);
	assert_true(waits(10));
	put(0x40, 0x60);
	assert_false(waits(10));
	/* As an edge for a moment. */
	hy_ioapic_set_line(&world.ioapic, 10, true);
	assert_true(waits(10));
	hy_ioapic_set_line(&world.ioapic, 10, false);
	set(0x10 + 2 * 10, 0x60 | MASKED);
	set(0x10 + 2 * 10, 0x60 | LEVEL);
	assert_false(waits(10));
}

/* Nobody takes it: nothing waits for an end that never comes. */
static void what_nobody_takes_does_not_wait(void **state)
{
	(void)state;
	route(11, 3, 0x70 | LEVEL);
	hy_ioapic_set_line(&world.ioapic, 11, true);
	assert_false(waits(11));
	write32(3, SVR, 0x1ff);
	hy_ioapic_set_line(&world.ioapic, 11, true);
	assert_true(waits(11));
	serve(3, 0x70);
}

static void other_kinds_of_delivery(void **state)
{
	(void)state;
	enable_all();
	route(5, 1, HY_APIC_NMI << 8);
	hy_ioapic_set_line(&world.ioapic, 5, true);
	assert_int_equal(take(1), HY_LAPIC_NMI);
	route(6, 0xff, 0x80);
	hy_ioapic_set_line(&world.ioapic, 6, true);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		serve(cpu, 0x80);
	route(7, 0, HY_APIC_EXTINT << 8 | 0x90);
	hy_ioapic_set_line(&world.ioapic, 7, true);
	assert_int_equal(take(0), NONE);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		write32(cpu, LDR, 1u << (24 + cpu));
	route(8, 0x0c, HY_APIC_LOWEST << 8 | PIN_LOGICAL | 0x91);
	write32(2, TPR, 0x20);
	hy_ioapic_set_line(&world.ioapic, 8, true);
	serve(3, 0x91);
	assert_int_equal(take(2), NONE);
}

/* --- at random: four CPUs and all pins, in the plainest words ------------------------------------------------------------------------ */

struct plain_cpu {
	bool irr[256], isr[256], tmr[256], on;
	uint32_t tpr, logical;
};

static struct {
	struct plain_cpu cpu[CPUS];
	bool line[HY_IOAPIC_PINS], remote[HY_IOAPIC_PINS];
	uint32_t low[HY_IOAPIC_PINS], to[HY_IOAPIC_PINS];
} plain;

static uint32_t top(const bool set[256])
{
	for (uint32_t vector = 255; vector >= 16; vector--)
		if (set[vector])
			return vector;
	return 0;
}

static uint32_t plain_priority(const struct plain_cpu *cpu)
{
	uint32_t serviced = top(cpu->isr) / 16, task = cpu->tpr / 16;

	return task >= serviced ? cpu->tpr : serviced * 16;
}

static bool plain_send(uint32_t vector, uint32_t to, bool logical, bool lowest, bool level)
{
	uint32_t chosen = CPUS;
	bool any = false;

	for (uint32_t n = 0; n < CPUS; n++) {
		struct plain_cpu *cpu = &plain.cpu[n];

		if (!cpu->on || !(to == 0xff || (logical ? (cpu->logical & to) != 0 : to == n)))
			continue;
		if (lowest && (chosen == CPUS || plain_priority(cpu) < plain_priority(&plain.cpu[chosen])))
			chosen = n;
		if (lowest)
			continue;
		any = cpu->irr[vector] = true;
		cpu->tmr[vector] = level;
	}
	if (chosen == CPUS)
		return any;
	plain.cpu[chosen].irr[vector] = true;
	plain.cpu[chosen].tmr[vector] = level;
	return true;
}

static void plain_fire(uint32_t pin)
{
	uint32_t low = plain.low[pin];
	bool level = (low & LEVEL) != 0;

	if ((low & MASKED) != 0 || (level && (plain.remote[pin] || !plain.line[pin])))
		return;
	if (plain_send(low & 0xff, plain.to[pin], (low & PIN_LOGICAL) != 0, (low & 0x700) != 0, level) && level)
		plain.remote[pin] = true;
}

static void plain_line(uint32_t pin, bool level)
{
	bool before = plain.line[pin];

	plain.line[pin] = level;
	if (level && (!before || (plain.low[pin] & LEVEL) != 0))
		plain_fire(pin);
}

static void plain_end(struct plain_cpu *cpu)
{
	uint32_t vector = top(cpu->isr);

	if (vector == 0)
		return;
	cpu->isr[vector] = false;
	if (!cpu->tmr[vector])
		return;
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++)
		if ((plain.low[pin] & LEVEL) != 0 && (plain.low[pin] & 0xff) == vector) {
			plain.remote[pin] = false;
			plain_fire(pin);
		}
}

static void plain_route(uint32_t pin, uint32_t to, uint32_t low)
{
	plain.to[pin] = to;
	if ((plain.low[pin] & LEVEL) != 0) /* the upper half is written by itself, and first */
		plain_fire(pin);
	plain.low[pin] = low;
	if ((low & LEVEL) == 0)
		plain.remote[pin] = false;
	else
		plain_fire(pin);
}

static uint32_t plain_take(struct plain_cpu *cpu)
{
	uint32_t vector = top(cpu->irr);

	if (vector / 16 <= plain_priority(cpu) / 16)
		return NONE;
	cpu->irr[vector] = false;
	cpu->isr[vector] = true;
	return vector;
}

static void compare(uint32_t n)
{
	const struct plain_cpu *cpu = &plain.cpu[n];

	for (uint32_t word = 0; word < 8; word++) {
		uint32_t irr = 0, isr = 0, tmr = 0;

		for (uint32_t bit = 0; bit < 32; bit++) {
			irr |= (uint32_t)cpu->irr[word * 32 + bit] << bit;
			isr |= (uint32_t)cpu->isr[word * 32 + bit] << bit;
			tmr |= (uint32_t)cpu->tmr[word * 32 + bit] << bit;
		}
		assert_int_equal(read32(n, IRR + 16 * word), irr);
		assert_int_equal(read32(n, ISR + 16 * word), isr);
		assert_int_equal(read32(n, TMR + 16 * word), tmr);
	}
	assert_int_equal(read32(n, PPR), plain_priority(cpu));
}

static void step(uint64_t dice)
{
	uint32_t n = dice >> 8 & 3, pin = (uint32_t)(dice >> 16) % HY_IOAPIC_PINS, vector = 16 + (uint32_t)(dice >> 24) % 48 * 5;
	uint32_t to = dice >> 32 & 8 ? 0xff : dice >> 33 & 15;
	uint32_t low = vector | (dice >> 40 & 1 ? LEVEL : 0) | (dice >> 41 & 1 ? PIN_LOGICAL : 0) | (dice >> 42 & 1 ? HY_APIC_LOWEST << 8 : 0) |
		       (dice >> 44 & 3 ? 0 : MASKED);
	struct plain_cpu *cpu = &plain.cpu[n];

	switch (dice % 16) {
	case 0:
	case 1:
		route(pin, to, low);
		plain_route(pin, to, low);
		break;
	case 2:
		write32(n, TPR, dice >> 40 & 0xff);
		cpu->tpr = dice >> 40 & 0xff;
		break;
	case 3:
		cpu->on = (dice >> 40 & 3) != 0;
		write32(n, SVR, cpu->on ? 0x1ff : 0xff);
		break;
	case 4:
		cpu->logical = dice >> 40 & 0xff;
		write32(n, LDR, cpu->logical << 24);
		break;
	case 5:
	case 6:
		send_ipi(n, to, vector | (dice >> 41 & 1 ? PIN_LOGICAL : 0));
		(void)plain_send(vector, to, (dice >> 41 & 1) != 0, false, false);
		break;
	case 7:
	case 8:
	case 9:
		hy_ioapic_set_line(&world.ioapic, pin, dice >> 40 & 1);
		plain_line(pin, dice >> 40 & 1);
		break;
	case 10:
	case 11:
		end(n);
		plain_end(cpu);
		break;
	default:
		assert_int_equal(take(n), plain_take(cpu));
	}
}

static void both_do_as_the_model_says(void **state)
{
	uint64_t seed = 77;

	(void)state;
	memset(&plain, 0, sizeof(plain));
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++)
		plain.low[pin] = MASKED;
	for (uint32_t n = 0; n < 200000; n++) {
		uint64_t dice = host_random(&seed);

		step(dice);
		compare(dice >> 60 & 3);
		assert_int_equal(waits((uint32_t)(dice >> 16) % HY_IOAPIC_PINS), plain.remote[(uint32_t)(dice >> 16) % HY_IOAPIC_PINS]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(registers_after_power_on, make, drop),
		cmocka_unit_test_setup_teardown(an_edge_interrupts_once, make, drop),
		cmocka_unit_test_setup_teardown(a_level_interrupts_until_it_falls, make, drop),
		cmocka_unit_test_setup_teardown(two_ways_to_end_it_by_hand, make, drop),
		cmocka_unit_test_setup_teardown(what_nobody_takes_does_not_wait, make, drop),
		cmocka_unit_test_setup_teardown(other_kinds_of_delivery, make, drop),
		cmocka_unit_test_setup_teardown(both_do_as_the_model_says, make, drop),
	};

	return cmocka_run_group_tests_name("ioapic", tests, NULL, NULL);
}
