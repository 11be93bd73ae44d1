/* SPDX-License-Identifier: Apache-2.0 */
/* The keyboard controller: commands, the configuration byte, what a guest hears of devices that are not there, and how it resets. */
#include "device_fixture.h"

#include <halyard/devices/i8042.h>

enum { OUTPUT = 1, SYSTEM = 4, COMMAND = 8, UNLOCKED = 0x10, AUXILIARY = 0x20, TIMEOUT = 0x40 };

static struct hy_i8042 controller;
static uint32_t raised; /* the interrupt that is up */

static void irq_line(void *data, uint32_t irq, bool level)
{
	assert_ptr_equal(data, &machine);
	assert_true(irq == 1 || irq == 12);
	assert_int_equal(raised, level ? 0 : irq);
	raised = level ? irq : 0;
}

static int make(void **state)
{
	(void)state;
	device_make_machine();
	raised = 0;
	expect(hy_i8042_init(&controller, &(struct hy_i8042_config){.irq_line = irq_line, .data = &machine}));
	expect(hy_i8042_add(&controller, &machine.vm));
	return 0;
}

static int drop(void **state)
{
	(void)state;
	device_drop_machine();
	return 0;
}

/* The answer, with what the status said of it. */
static unsigned answer(unsigned flags)
{
	assert_int_equal(inb(0x64) & (OUTPUT | AUXILIARY | TIMEOUT), OUTPUT | flags);
	flags = inb(0x60);
	assert_int_equal(inb(0x64) & (OUTPUT | AUXILIARY | TIMEOUT), 0);
	assert_int_equal(raised, 0);
	return flags;
}

static unsigned command(unsigned value)
{
	outb(0x64, value);
	return answer(0);
}

static unsigned command_with(unsigned value, unsigned byte)
{
	outb(0x64, value);
	assert_int_equal(inb(0x64) & (OUTPUT | COMMAND), COMMAND);
	outb(0x60, byte);
	assert_int_equal(inb(0x64) & COMMAND, 0);
	return answer(0);
}

static void configure(unsigned value)
{
	outb(0x64, 0x60);
	outb(0x60, value);
}

static void init_refuses_nonsense(void **state)
{
	struct hy_i8042 other;

	(void)state;
	expect_status(hy_i8042_init(NULL, &(struct hy_i8042_config){0}), HY_E_INVALID);
	expect_status(hy_i8042_init(&other, NULL), HY_E_INVALID);
	expect(hy_i8042_init(&other, &(struct hy_i8042_config){0}));
	expect(other.data.write(&other, vcpu, 0, 1, 0)); /* interrupts lead nowhere */
}

/* What Linux does: it empties the buffer, has the controller test itself, and sets the configuration. */
static void a_driver_finds_it(void **state)
{
	(void)state;
	assert_int_equal(inb(0x64), SYSTEM | COMMAND | UNLOCKED);
	assert_int_equal(command(0xaa), 0x55);
	assert_int_equal(command(0xab), 0);
	configure(0x47);
	assert_int_equal(command(0x20), 0x47);
	/* No auxiliary port: the byte that is looped back is not marked, and the test of its lines fails. */
	outb(0x64, 0xd3);
	outb(0x60, 0x5a);
	assert_int_equal(raised, 1);
	assert_int_equal(answer(0), 0x5a);
	assert_int_not_equal(command(0xa9), 0);
}

static void the_configuration(void **state)
{
	(void)state;
	for (unsigned value = 0; value <= 0xff; value++) {
		configure(value);
		assert_int_equal(command(0x20), value);
		assert_int_equal(inb(0x64) & SYSTEM, value & SYSTEM);
		outb(0x64, 0xad);
		assert_int_equal(command(0x20), value | 0x10);
		outb(0x64, 0xae);
		assert_int_equal(command(0x20), value & ~0x10u);
		outb(0x64, 0xa7);
		assert_int_equal(command(0x20), (value & ~0x10u) | 0x20);
		outb(0x64, 0xa8);
		assert_int_equal(command(0x20), value & ~0x30u);
	}
	command(0xaa);
	assert_int_equal(command(0x20), 0x34);
	for (unsigned at = 1; at < 32; at++) {
		outb(0x64, 0x60 + at);
		outb(0x60, at * 3);
	}
	for (unsigned at = 1; at < 32; at++)
		assert_int_equal(command(0x20 + at), at * 3);
	assert_int_equal(command(0x20), 0x34);
}

/* At once, so that a driver need not wait for its own timeout. */
static void nobody_answers(void **state)
{
	(void)state;
	outb(0x60, 0xf2);
	assert_int_equal(raised, 0);
	assert_int_equal(answer(TIMEOUT), 0xfe);
	configure(3);
	for (unsigned byte = 0; byte <= 0xff; byte++) {
		outb(0x60, byte);
		assert_int_equal(raised, 1);
		assert_int_equal(answer(TIMEOUT), 0xfe);
		outb(0x64, 0xd4);
		outb(0x60, byte);
		assert_int_equal(raised, 12);
		assert_int_equal(answer(TIMEOUT | AUXILIARY), 0xfe);
	}
	configure(0x10);
	outb(0x60, 0xff); /* sending enables the keyboard's clock */
	answer(TIMEOUT);
	assert_int_equal(command(0x20), 0);
}

static void interrupts_follow_buffer_and_configuration(void **state)
{
	(void)state;
	outb(0x60, 0);
	configure(1);
	assert_int_equal(raised, 1);
	configure(2);
	assert_int_equal(raised, 0);
	outb(0x64, 0xd4);
	outb(0x60, 0);
	assert_int_equal(raised, 12);
	configure(3);
	outb(0x60, 0); /* what nobody has read is lost */
	assert_int_equal(raised, 1);
	assert_int_equal(answer(TIMEOUT), 0xfe);
	assert_int_equal(inb(0x60), 0xfe); /* an empty buffer shows what was in it */
}

static void other_commands(void **state)
{
	(void)state;
	assert_int_equal(command(0xd0), 3);
	outb(0x64, 0xd1);
	outb(0x60, 0xdd);
	assert_int_equal(command(0xd0), 0xdd);
	assert_int_equal(command(0xc0), 0x80);
	assert_int_equal(command_with(0xd2, 0x77), 0x77);
	outb(0x64, 0xd1);
	outb(0x64, 0xae); /* a command in place of the byte */
	outb(0x60, 0x12);
	answer(TIMEOUT);
	assert_int_equal(command(0xd0), 0xdd);
	for (unsigned value = 0; value < 0xf0; value++) /* what it does not know it ignores */
		if (value < 0x20 || (value >= 0x80 && value < 0xa7) || (value > 0xae && value < 0xc0) || value > 0xd4) {
			outb(0x64, value);
			assert_int_equal(inb(0x64) & OUTPUT, 0);
		}
}

/* A guest that stores `value` to the port, after `prefix` to the command port if that is not 0. */
static void run_store(unsigned prefix, unsigned port, unsigned value, uint32_t reason)
{
	LOAD(&machine, MACHINE_RAM, SIM_MOVE(1, prefix), SIM_IO_WRITE(1, 0x64, 0), SIM_MOVE(1, value), SIM_IO_WRITE(1, port, 0),
	     SIM_HYPERCALL(0));
	machine_boot(&machine);
	vcpu->exit.system_reset.kind = 9;
	if (prefix == 0)
		hy_vcpu_set_pc(vcpu, MACHINE_RAM + 8);
	machine_run(&machine, reason);
	if (reason == HY_EXIT_SYSTEM_RESET) {
		assert_int_equal(vcpu->exit.system_reset.kind, 0);
		assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_RESET);
	} else {
		expect(hy_vcpu_unbind(vcpu));
	}
	expect(hy_vm_stop(&machine.vm));
	expect(hy_vm_reset(&machine.vm));
}

static void it_resets_the_machine(void **state)
{
	(void)state;
	for (unsigned value = 0xf0; value <= 0xff; value++)
		run_store(0, 0x64, value, (value & 1) == 0 ? HY_EXIT_SYSTEM_RESET : HY_EXIT_HYPERCALL);
	run_store(0xd1, 0x60, 0xfe, HY_EXIT_SYSTEM_RESET);
	run_store(0xd1, 0x60, 0x01, HY_EXIT_HYPERCALL);
	run_store(0xd2, 0x60, 0xfe, HY_EXIT_HYPERCALL);
	assert_int_equal(command(0xd0), 3);
	assert_int_equal(command(0x20), 0x34);
}

static void survives_everything(void **state)
{
	uint64_t seed = 42;

	(void)state;
	for (unsigned i = 0; i < 200000; i++) {
		uint64_t random = host_random(&seed);

		vcpu->exit.reason = HY_EXIT_IO_WRITE;
		outb((random & 1) != 0 ? 0x60 : 0x64, random >> 8 & 0xff);
		if ((random & 2) != 0)
			(void)inb((random & 4) != 0 ? 0x60 : 0x64);
	}
	expect(hy_bus_reset(&machine.vm.ports));
	assert_int_equal(raised, 0);
	a_driver_finds_it(state);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(a_driver_finds_it),
		test(the_configuration),
		test(nobody_answers),
		test(interrupts_follow_buffer_and_configuration),
		test(other_commands),
		test(it_resets_the_machine),
		test(survives_everything),
	};

	return cmocka_run_group_tests_name("i8042", tests, NULL, NULL);
}
