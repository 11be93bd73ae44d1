/* SPDX-License-Identifier: Apache-2.0 */
/* A PC's ports in one VM: every device at its place, interrupts by the controllers to the guest, and nothing where nothing is. */
#include "device_fixture.h"

#include <halyard/devices/acpi_pm.h>
#include <halyard/devices/cmos.h>
#include <halyard/devices/i8042.h>
#include <halyard/devices/i8254.h>
#include <halyard/devices/i8259.h>
#include <halyard/devices/ns16550.h>

#define COM1 0x3f8u
#define IRQ_TIMER 0u
#define IRQ_COM1 4u
#define IRQ_CLOCK 8u
#define BASE 0x30u
#define PORTS 16u

static const struct hy_device *ports[PORTS];
static struct hy_i8259 pic;
static struct hy_i8254 pit;
static struct hy_i8042 keyboard;
static struct hy_acpi_pm pm;
static struct hy_cmos cmos;
static struct hy_ns16550 uart;
static char sent[16];
static unsigned sent_count;

static void transmit(void *data, uint8_t byte)
{
	(void)data;
	sent[sent_count++ % sizeof(sent)] = (char)byte;
}

static void uart_line(void *data, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, IRQ_COM1, level);
}

static void timer_line(void *data, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, IRQ_TIMER, level);
}

static void clock_line(void *data, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, IRQ_CLOCK, level);
}

static void program_pic(void)
{
	for (unsigned at = 0x20, chip = 0; chip < 2; at = 0xa0, chip++) {
		outb(at, 0x11);
		outb(at + 1, BASE + 8 * chip);
		outb(at + 1, chip == 0 ? 4 : 2);
		outb(at + 1, 1);
	}
}

static int make(void **state)
{
	(void)state;
	device_make_machine();
	machine.vm.policy = HY_VM_FAULT;
	hy_bus_init(&machine.vm.ports, ports, PORTS);
	expect(hy_i8259_init(&pic, &(struct hy_i8259_config){.vcpu = vcpu}));
	expect(hy_i8254_init(&pit, &(struct hy_i8254_config){.vcpu = vcpu, .irq_line = timer_line}));
	expect(hy_i8042_init(&keyboard, &(struct hy_i8042_config){0}));
	expect(hy_acpi_pm_init(&pm, &(struct hy_acpi_pm_config){.vcpu = vcpu, .base = 0x600, .s5 = 5}));
	expect(hy_cmos_init(&cmos, &(struct hy_cmos_config){.vcpu = vcpu, .irq_line = clock_line}));
	expect(hy_ns16550_init(&uart, &(struct hy_ns16550_config){.base = COM1, .transmit = transmit, .irq_line = uart_line}));
	expect(hy_i8259_add(&pic, &machine.vm));
	expect(hy_i8254_add(&pit, &machine.vm));
	expect(hy_i8042_add(&keyboard, &machine.vm));
	expect(hy_acpi_pm_add(&pm, &machine.vm));
	expect(hy_cmos_add(&cmos, &machine.vm));
	expect(hy_vm_add_device(&machine.vm, HY_VM_PORTS, &uart.device));
	sent_count = 0;
	return 0;
}

static int drop(void **state)
{
	(void)state;
	device_drop_machine();
	return 0;
}

/* At its end each guest makes a hypercall; its exceptions do so, too. */
#define BOOT(...)                                                                                                                      \
	do {                                                                                                                           \
		LOAD(&machine, MACHINE_RAM, __VA_ARGS__, SIM_HYPERCALL(0));                                                            \
		LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);                                       \
		machine_boot(&machine);                                                                                                \
		vcpu->ctx.r0 = 0x1122334455667788;                                                                                     \
	} while (false)

static void none_is_there_twice(void **state)
{
	(void)state;
	expect_status(hy_i8259_add(&pic, &machine.vm), HY_E_EXISTS);
	expect_status(hy_i8254_add(&pit, &machine.vm), HY_E_EXISTS);
	expect_status(hy_i8042_add(&keyboard, &machine.vm), HY_E_EXISTS);
	expect_status(hy_acpi_pm_add(&pm, &machine.vm), HY_E_EXISTS);
	expect_status(hy_cmos_add(&cmos, &machine.vm), HY_E_EXISTS);
	assert_int_equal(machine.vm.ports.count, 11);
}

static void the_guest_writes_to_its_uart(void **state)
{
	(void)state;
	BOOT(SIM_MOVE(1, 'H'), SIM_IO_WRITE(1, COM1, 0), SIM_MOVE(1, 'i'), SIM_IO_WRITE(1, COM1, 0), SIM_IO_READ(COM1 + 5, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(sent_count, 2);
	assert_memory_equal(sent, "Hi", 2);
	assert_int_equal(vcpu->ctx.r0, 0x1122334455667760); /* a byte of the register */
}

static void it_hears_of_what_comes_in(void **state)
{
	(void)state;
	BOOT(SIM_MOVE(1, 1), SIM_IO_WRITE(1, COM1 + 1, 0), SIM_INTERRUPTS(1), SIM_HYPERCALL(2), SIM_NOP, SIM_IO_READ(COM1, 0));
	program_pic();
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_true(hy_ns16550_receive(&uart, 'x'));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, BASE + IRQ_COM1);
	outb(0x20, 0x20);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	assert_int_equal(vcpu->ctx.r0 & 0xff, 'x');
}

/* The interrupts that `seconds` bring to a guest which ends each of them. */
static unsigned interrupts_of(uint64_t seconds, uint32_t irq)
{
	unsigned count = 0;

	for (uint64_t end = host.now + seconds * SECOND; host.now < end;) {
		machine_run(&machine, HY_EXIT_HYPERCALL);
		if (vcpu->exit.hypercall.immediate == 1) {
			assert_int_equal(hy_sim_hardware.cause, BASE + irq);
			count++;
			if (irq >= 8)
				outb(0x70, 0xc), inb(0x71), outb(0xa0, 0x20);
			outb(0x20, 0x20);
			continue;
		}
		host.now = armed > end ? end : armed > host.now ? armed : host.now;
		if (armed <= host.now) {
			armed = NEVER;
			hy_vcpu_wake(vcpu);
		}
	}
	return count;
}

static void timers_interrupt_the_guest(void **state)
{
	(void)state;
	BOOT(SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	program_pic();
	outb(0x43, 0x34);
	outb(0x40, 11932 & 0xff);
	outb(0x40, 11932 >> 8);
	(void)interrupts_of(1, IRQ_TIMER); /* with the edge of the control word */
	assert_in_range(interrupts_of(10, IRQ_TIMER), 999, 1000);
	outb(0x43, 0x30);
	assert_int_equal(interrupts_of(10, IRQ_TIMER), 0);
	outb(0x70, 0xb);
	outb(0x71, 0x12);
	assert_int_equal(interrupts_of(10, IRQ_CLOCK), 10);
	outb(0x70, 0xb);
	outb(0x71, 0x42);
	assert_int_equal(interrupts_of(10, IRQ_CLOCK), 10240);
}

/* Ports that kernels touch and nobody has: POST codes, DMA pages, PCI's configuration beside the reset register, the other UARTs. */
static void nothing_is_where_nothing_is(void **state)
{
	static const unsigned nowhere[] = {0x00, 0x22, 0x62, 0x80, 0x87, 0xed, 0x2f8, 0x3e8, 0x4d2, 0xcf8, 0xcfb, 0xcfc, 0x61f, 0xffff};

	(void)state;
	for (unsigned i = 0; i < sizeof(nowhere) / sizeof(nowhere[0]); i++)
		for (unsigned size = 0; size < 3; size++) {
			BOOT(SIM_MOVE(1, 0xffff), SIM_IO_WRITE(1, nowhere[i], size), SIM_IO_READ(nowhere[i], size));
			machine_run(&machine, HY_EXIT_HYPERCALL);
			assert_int_equal(vcpu->ctx.r0, size == 0 ? 0x11223344556677ff : size == 1 ? 0x112233445566ffff : 0xffffffff);
			expect(hy_vcpu_unbind(vcpu));
			expect(hy_vm_stop(&machine.vm));
			expect(hy_vm_reset(&machine.vm));
		}
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(none_is_there_twice),
		test(the_guest_writes_to_its_uart),
		test(it_hears_of_what_comes_in),
		test(timers_interrupt_the_guest),
		test(nothing_is_where_nothing_is),
	};

	return cmocka_run_group_tests_name("ports", tests, NULL, NULL);
}
