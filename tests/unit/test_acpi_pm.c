/* SPDX-License-Identifier: Apache-2.0 */
/* ACPI's fixed hardware: status and enable bits, the timer and its carry, sleeping, and the reset register. */
#include "device_fixture.h"

#include <halyard/devices/acpi_pm.h>

#define BASE 0x600u
#define HERTZ 3579545u

enum { STATUS = BASE, ENABLE = BASE + 2, CONTROL = BASE + 4, TIMER = BASE + 8, GPE_STATUS = BASE + 12, GPE_ENABLE = BASE + 14 };
#define SLP_EN 0x2000u
#define S5 5u

static struct hy_acpi_pm pm;

static void begin(bool timer_32)
{
	struct hy_acpi_pm_config config = {
		.vcpu = vcpu, .base = BASE, .s5 = S5, .timer_32 = timer_32, .irq_line = device_irq_line, .data = &machine,
	};

	expect(hy_acpi_pm_init(&pm, &config));
	expect(hy_acpi_pm_add(&pm, &machine.vm));
}

static int make(void **state)
{
	(void)state;
	device_make_machine();
	begin(false);
	return 0;
}

static int make_32(void **state)
{
	(void)state;
	device_make_machine();
	begin(true);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	device_drop_machine();
	return 0;
}

static unsigned inw(uint64_t port)
{
	return (unsigned)port_read(port, 2);
}

static void outw(uint64_t port, unsigned value)
{
	port_write(port, 2, value);
}

static void init_refuses_nonsense(void **state)
{
	const struct hy_acpi_pm_config good = {.vcpu = vcpu, .base = BASE, .s5 = 7};
	struct hy_acpi_pm_config config = good;
	struct hy_acpi_pm other;

	(void)state;
	expect(hy_acpi_pm_init(&other, &good));
	expect_status(hy_acpi_pm_init(NULL, &good), HY_E_INVALID);
	expect_status(hy_acpi_pm_init(&other, NULL), HY_E_INVALID);
	config.vcpu = NULL;
	expect_status(hy_acpi_pm_init(&other, &config), HY_E_INVALID);
	config = good, config.base = BASE + 4;
	expect_status(hy_acpi_pm_init(&other, &config), HY_E_INVALID);
	config = good, config.s5 = 8;
	expect_status(hy_acpi_pm_init(&other, &config), HY_E_INVALID);
}

static void reset_values_and_writable_bits(void **state)
{
	static const struct {
		unsigned port, reset, ones;
	} rows[] = {{STATUS, 0, 0}, {ENABLE, 0, 0x0721}, {CONTROL, 1, 0x1c03}, {BASE + 6, 0, 0}, {GPE_STATUS, 0, 0}, {GPE_ENABLE, 0, 0xffff}};

	(void)state;
	for (unsigned round = 0; round < 2; round++) {
		for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
			assert_int_equal(inw(rows[i].port), rows[i].reset);
			outw(rows[i].port, rows[i].port == CONTROL ? 0xffffu & ~SLP_EN : 0xffff);
			assert_int_equal(inw(rows[i].port), rows[i].ones);
			outw(rows[i].port, 0);
			assert_int_equal(inw(rows[i].port), rows[i].port == CONTROL); /* ACPI is always on */
			outb(rows[i].port + 1, rows[i].ones >> 8);
			assert_int_equal(inb(rows[i].port + 1), rows[i].ones >> 8);
		}
		hy_acpi_pm_raise(&pm, 0xffff);
		hy_acpi_pm_raise_gpe(&pm, 0xffff);
		assert_true(line);
		expect(hy_bus_reset(&machine.vm.ports));
		assert_false(line);
	}
}

/* The line is up while an enabled event has not been cleared; a guest clears by writing ones. */
static void events_interrupt(void **state)
{
	(void)state;
	hy_acpi_pm_raise(&pm, HY_ACPI_PM_POWER_BUTTON);
	assert_int_equal(inw(STATUS), 0x100);
	assert_false(line);
	outw(ENABLE, 0x100);
	assert_true(line);
	outb(STATUS, 0xff); /* the other byte */
	assert_true(line);
	outw(STATUS, 0xfeff);
	assert_true(line);
	outw(STATUS, 0x100);
	assert_false(line);
	assert_int_equal(inw(STATUS), 0);
	for (unsigned n = 0; n < 16; n++) {
		outw(GPE_ENABLE, 1u << n);
		hy_acpi_pm_raise_gpe(&pm, (uint16_t)~(1u << n));
		assert_false(line);
		hy_acpi_pm_raise_gpe(&pm, (uint16_t)(1u << n));
		assert_true(line);
		outw(GPE_STATUS, 1u << n);
		assert_false(line);
		outw(GPE_STATUS, 0xffff);
	}
	hy_acpi_pm_raise(&pm, 0xffff);
	assert_int_equal(inw(STATUS), 0x8721); /* those that there are */
	outw(ENABLE, 0);
	outw(GPE_ENABLE, 0);
	assert_false(line);
}

static void the_timer_counts_exactly(void **state)
{
	(void)state;
	for (uint64_t second = 0; second < 1000000; second = second * 3 + 1) {
		host.now = second * SECOND;
		assert_int_equal(port_read(TIMER, 4), second * HERTZ & 0xffffff);
		host.now += SECOND / 2;
		assert_int_equal(port_read(TIMER, 4), (second * HERTZ + HERTZ / 2) & 0xffffff);
		assert_int_equal(inw(TIMER + 2), (second * HERTZ + HERTZ / 2) >> 16 & 0xff);
	}
	host.now = 3 * SECOND;
	port_write(TIMER, 4, 0); /* cannot be set */
	assert_int_equal(port_read(TIMER, 4), 3 * HERTZ & 0xffffff);
}

static void a_timer_of_32_bits(void **state)
{
	(void)state;
	host.now = 599 * SECOND; /* just below its highest bit */
	assert_int_equal(port_read(TIMER, 4), 599u * HERTZ);
	assert_int_equal(inw(STATUS), 0);
	host.now = 600 * SECOND;
	assert_int_equal(port_read(TIMER, 4), 600u * HERTZ);
	assert_int_equal(inw(STATUS), 1);
}

/* Each change of the highest bit is an event, in time where the guest wants to be interrupted. */
static void the_carry_interrupts(void **state)
{
	uint64_t half = UINT64_C(1) << 23;

	(void)state;
	machine_boot(&machine);
	pass(3 * SECOND);
	assert_int_equal(inw(STATUS), 1); /* seen without a timer */
	assert_int_equal(armed, NEVER);
	outw(STATUS, 1);
	outw(ENABLE, 1);
	for (unsigned i = 2; i < 20; i++) {
		uint64_t due = i * half / HERTZ * SECOND + (i * half % HERTZ * SECOND + HERTZ - 1) / HERTZ;

		pass_until(due - 1);
		assert_false(line);
		assert_int_equal(inw(STATUS), 0);
		pass_until(due);
		assert_true(line);
		assert_int_equal(port_read(TIMER, 4) & 0x7fffff, 0);
		pass(SECOND);
		assert_null(vcpu->timers); /* until the guest has seen it */
		outw(STATUS, 1);
		assert_false(line);
	}
	outw(ENABLE, 0);
	assert_null(vcpu->timers);
}

/* A guest that stores r1 of 1 << size bytes to a port. */
static void run_store(unsigned port, unsigned size, unsigned value, uint32_t reason)
{
	LOAD(&machine, MACHINE_RAM, SIM_MOVE(1, value), SIM_IO_WRITE(1, port, size), SIM_HYPERCALL(0));
	machine_boot(&machine);
	vcpu->exit.system_reset.kind = 9;
	machine_run(&machine, reason);
	if (reason == HY_EXIT_SYSTEM_DOWN)
		assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_GUEST);
	else if (reason == HY_EXIT_SYSTEM_RESET)
		assert_int_equal(machine.vm.stop_reason + vcpu->exit.system_reset.kind, HY_VM_STOP_RESET);
	else
		expect(hy_vcpu_unbind(vcpu));
}

static void begin_anew(void)
{
	expect(hy_vm_stop(&machine.vm));
	expect(hy_vm_reset(&machine.vm));
}

static void sleeping(void **state)
{
	(void)state;
	for (unsigned type = 0; type < 8; type++) {
		run_store(CONTROL, 1, SLP_EN | type << 10 | 1, type == S5 ? HY_EXIT_SYSTEM_DOWN : HY_EXIT_HYPERCALL);
		assert_int_equal(inw(STATUS), type == S5 ? 0 : 0x8000); /* awake again */
		assert_int_equal(inw(CONTROL), type << 10 | 1);
		begin_anew();
		run_store(CONTROL + 1, 0, (SLP_EN | type << 10) >> 8, type == S5 ? HY_EXIT_SYSTEM_DOWN : HY_EXIT_HYPERCALL);
		begin_anew();
		run_store(CONTROL, 1, type << 10 | 1, HY_EXIT_HYPERCALL); /* no SLP_EN */
		assert_int_equal(inw(STATUS), 0);
		begin_anew();
	}
	run_store(CONTROL, 2, SLP_EN | S5 << 10, HY_EXIT_SYSTEM_DOWN); /* 32 bits from the register on */
	begin_anew();
	run_store(CONTROL, 0, 0x34, HY_EXIT_HYPERCALL);
	begin_anew();
	run_store(ENABLE, 1, SLP_EN | S5 << 10, HY_EXIT_HYPERCALL);
}

static void the_reset_register(void **state)
{
	(void)state;
	run_store(0xcf9, 0, 6, HY_EXIT_SYSTEM_RESET);
	begin_anew();
	assert_int_equal(inb(0xcf9), 0);
	run_store(0xcf9, 0, 2, HY_EXIT_HYPERCALL); /* which kind, and then: now */
	assert_int_equal(inb(0xcf9), 2);
	expect(hy_vm_stop(&machine.vm));
	vcpu->exit.reason = HY_EXIT_IO_WRITE;
	outb(0xcf9, 0x0e);
	assert_int_equal(vcpu->exit.reason, HY_EXIT_SYSTEM_RESET);
	vcpu->exit.reason = HY_EXIT_IO_WRITE;
	outb(0xcf9, 6); /* it does not rise */
	assert_int_equal(vcpu->exit.reason, HY_EXIT_IO_WRITE);
}

static void survives_everything(void **state)
{
	uint64_t seed = 64;

	(void)state;
	for (unsigned i = 0; i < 100000; i++) {
		uint64_t random = host_random(&seed);
		uint32_t width = 1u << random % 3;

		host.now += random >> 36;
		port_write(BASE + (random >> 8) % (17 - width), width, host_random(&seed) & ~UINT64_C(0x2020202020202020));
		(void)port_read(BASE + (random >> 16) % (17 - width), width);
		hy_acpi_pm_raise(&pm, (uint16_t)(random >> 32));
	}
	expect(hy_bus_reset(&machine.vm.ports));
	assert_false(line);
	assert_null(vcpu->timers);
	assert_int_equal(inw(CONTROL), 1);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(reset_values_and_writable_bits),
		test(events_interrupt),
		test(the_timer_counts_exactly),
		cmocka_unit_test_setup_teardown(a_timer_of_32_bits, make_32, drop),
		test(the_carry_interrupts),
		test(sleeping),
		test(the_reset_register),
		test(survives_everything),
	};

	return cmocka_run_group_tests_name("acpi_pm", tests, NULL, NULL);
}
