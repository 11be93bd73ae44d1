/* SPDX-License-Identifier: Apache-2.0 */
/* All devices of a PC, connected as a machine connects them, and a guest that does anything with them: what a CPU is told stays consistent with
 * what its APIC believes to have told it, and behind all that noise the machine works as ever. */
#include "../../runtime/core/core.h"

#include "apic_fixture.h"

#include <halyard/devices/acpi_pm.h>
#include <halyard/devices/cmos.h>
#include <halyard/devices/i8042.h>
#include <halyard/devices/i8254.h>
#include <halyard/devices/i8259.h>

#define PM_BASE 0x600u
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct hy_i8259 pic;
static struct hy_i8254 pit;
static struct hy_cmos cmos;
static struct hy_i8042 keyboard;
static struct hy_acpi_pm power;
static uint64_t seed;
static uint32_t taken_own, taken_external; /* so that the noise is known to reach something */

static uint64_t chance(void)
{
	return host_random(&seed);
}

/* --- the wires --- */

static void set_irq(void *data, uint32_t irq, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, irq, level);
	hy_ioapic_set_line(&world.ioapic, irq == 0 ? 2 : irq, level);
}

static void pit_line(void *data, bool level)
{
	set_irq(data, 0, level);
}

static void cmos_line(void *data, bool level)
{
	set_irq(data, 8, level);
}

static void power_line(void *data, bool level)
{
	set_irq(data, 9, level);
}

static void output(void *data, uint32_t vector)
{
	(void)data;
	hy_lapic_set_external(&world.cpu[0], vector);
}

static void taken_from_pic(void *data, uint32_t vector)
{
	(void)data;
	(void)hy_i8259_taken(&pic, vector);
	taken_external++;
}

static int build(void **state)
{
	struct hy_vm *vm = &world.machine.vm;

	(void)state;
	world_ready((struct hy_lapics_config){.x2apic = true, .virtual_wire = true});
	world.apics.config.external_taken = taken_from_pic;
	expect(hy_i8259_init(&pic, &(struct hy_i8259_config){.output = output}));
	expect(hy_i8259_add(&pic, vm));
	expect(hy_i8254_init(&pit, &(struct hy_i8254_config){.vcpu = vcpu_of(0), .irq_line = pit_line}));
	expect(hy_i8254_add(&pit, vm));
	expect(hy_cmos_init(&cmos, &(struct hy_cmos_config){.vcpu = vcpu_of(0), .irq_line = cmos_line, .low_memory = 64 << 20}));
	expect(hy_cmos_add(&cmos, vm));
	expect(hy_i8042_init(&keyboard, &(struct hy_i8042_config){.irq_line = set_irq}));
	expect(hy_i8042_add(&keyboard, vm));
	expect(hy_acpi_pm_init(&power, &(struct hy_acpi_pm_config){.vcpu = vcpu_of(0), .base = PM_BASE, .timer_32 = true, .irq_line = power_line}));
	expect(hy_acpi_pm_add(&power, vm));
	return 0;
}

static void out(uint64_t port, uint32_t value)
{
	expect(hy_bus_write(&world.machine.vm.ports, vcpu_of(0), port, 1, value));
}

/* As a guest that knows what it does sets them up: noise alone hardly ever gets so far. */
static void set_up(void)
{
	static const uint16_t words[][2] = {
		{0x20, 0x11}, {0x21, 0x30}, {0x21, 4}, {0x21, 1}, {0x21, 0}, {0xa0, 0x11}, {0xa1, 0x38}, {0xa1, 2}, {0xa1, 1}, {0xa1, 0},
		{0x43, 0x34}, {0x40, 0}, {0x40, 16}, {0x70, 0xb}, {0x71, 0x72},
	};

	for (size_t i = 0; i < COUNT(words); i++)
		out(words[i][0], words[i][1]);
	enable_all();
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		write32(cpu, LDR, 1u << (24 + cpu));
		write32(cpu, LVT_TIMER, 0x20040 + cpu);
		write32(cpu, INITIAL, 100000);
	}
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++) {
		expect(hy_bus_write(&world.machine.vm.mmio, vcpu_of(0), HY_IOAPIC_BASE, 4, 0x10 + 2 * pin));
		expect(hy_bus_write(&world.machine.vm.mmio, vcpu_of(0), HY_IOAPIC_BASE + 0x10, 4, 0x50 + pin * 7 + (pin % 2) * 0x8000));
	}
}

/* --- noise --- */

static void use_port(uint32_t cpu)
{
	static const uint16_t ports[] = {0x20, 0x21, 0xa0, 0xa1, 0x40, 0x41, 0x42, 0x43, 0x43, 0x61, 0x60, 0x64, 0x70, 0x71, 0x71, 0x4d0, 0x4d1,
					 PM_BASE, PM_BASE + 2, PM_BASE + 4, PM_BASE + 8, PM_BASE + 12, PM_BASE + 14, 0xcf9};
	uint64_t port = ports[chance() % COUNT(ports)], value = 0;
	uint32_t width = chance() % 4 != 0 ? 1 : 1u << chance() % 3;

	if (chance() % 3 == 0)
		(void)!hy_bus_read(&world.machine.vm.ports, vcpu_of(cpu), port, width, &value);
	else
		(void)!hy_bus_write(&world.machine.vm.ports, vcpu_of(cpu), port, width, chance() >> chance() % 64);
}

static void use_apic(uint32_t cpu)
{
	static const uint16_t often[] = {TPR, EOI, SVR, ICR, LVT_TIMER, LINT0, LINT1, INITIAL, DIVIDE, LDR, DFR};
	uint64_t offset = chance() % 4 != 0 ? often[chance() % COUNT(often)] : chance() % 0x1000, value = chance() >> chance() % 64;

	if (chance() % 8 == 0)
		(void)!write_msr(cpu, MSR_BASE, HY_LAPIC_BASE | (chance() & 0xd00));
	else if (chance() % 2 == 0)
		(void)!write_msr(cpu, 0x800 + (uint32_t)(offset >> 4 & 0x3f), value);
	else if (chance() % 4 == 0)
		(void)!hy_bus_read(&world.machine.vm.mmio, vcpu_of(cpu), HY_LAPIC_BASE + offset, 4, &value);
	else
		(void)!hy_bus_write(&world.machine.vm.mmio, vcpu_of(cpu), HY_LAPIC_BASE + offset, 4, value);
}

static void use_ioapic(uint32_t cpu)
{
	struct hy_bus *bus = &world.machine.vm.mmio;

	(void)!hy_bus_write(bus, vcpu_of(cpu), HY_IOAPIC_BASE, 4, chance() % 0x42);
	(void)!hy_bus_write(bus, vcpu_of(cpu), HY_IOAPIC_BASE + 0x10, 4, chance() >> chance() % 64);
	(void)!hy_bus_write(bus, vcpu_of(cpu), HY_IOAPIC_BASE + 0x40, 4, chance() & 0xff);
}

/* Time passes, and the owner of each vCPU looks after its timers. */
static void wait_a_while(void)
{
	host.now += chance() >> (24 + chance() % 40);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		hy_timer_run(vcpu_of(cpu));
}

static void do_something(void)
{
	uint32_t cpu = (uint32_t)(chance() % CPUS);

	switch (chance() % 8) {
	case 0:
	case 1:
		use_port(cpu);
		break;
	case 2:
	case 3:
		use_apic(cpu);
		break;
	case 4:
		use_ioapic(cpu);
		break;
	case 5:
		wait_a_while();
		break;
	case 6:
		out(chance() % 2 != 0 ? 0x20 : 0xa0, 0x20);
		end(cpu);
		taken_own += !world.cpu[cpu].presented_external && take(cpu) != NONE;
		(void)take(cpu);
		break;
	default:
		if (chance() % 2 == 0)
			set_irq(NULL, (uint32_t)(chance() % 16), chance() % 2 != 0);
		else
			hy_lapic_set_line(&world.cpu[cpu], 1, chance() % 2 != 0);
	}
}

/* --- what holds all the time --- */

static uint32_t pending_of(uint32_t cpu, uint32_t *number)
{
	uint32_t count = 0;

	for (uint32_t n = 0; n < HY_ARCH_INTERRUPT_COUNT; n++)
		if (n != HY_LAPIC_NMI && (hy_vcpu_interrupt_state(vcpu_of(cpu), n) & HY_INTERRUPT_PENDING) != 0) {
			*number = n;
			count++;
		}
	return count;
}

static void look(uint32_t cpu)
{
	const struct hy_lapic *apic = &world.cpu[cpu];
	uint32_t number = NONE, count = pending_of(cpu, &number);

	/* Vectors below 16, and the one that is an NMI's number, come from the 8259 alone, which may be given any. */
	if (apic->presented == HY_LAPIC_NMI)
		return;
	assert_int_equal(count, apic->presented != NONE);
	if (count == 0)
		return;
	assert_int_equal(number, apic->presented);
	if (apic->presented_external)
		assert_int_equal(number, apic->external);
	else
		assert_true(number >= 16 && (apic->irr[number / 32] >> number % 32 & 1) != 0);
}

static void noise(uint32_t steps)
{
	for (uint32_t step = 0; step < steps; step++) {
		do_something();
		for (uint32_t cpu = 0; cpu < CPUS; cpu++)
			look(cpu);
	}
}

static void what_cpus_are_told_is_what_apics_believe(void **state)
{
	taken_own = taken_external = 0;
	for (uint64_t round = 1; round < 200; round++) {
		seed = round;
		set_up();
		noise(500);
		drop(state);
		build(state);
	}
	assert_true(taken_own > 500 && taken_external > 500);
}

/* A timer tick by way of the 8259 and of LINT0, and one of the APIC's own. */
static void check_ticks(void)
{
	static const uint16_t words[][2] = {{0x20, 0x11}, {0x21, 0x30}, {0x21, 4}, {0x21, 1}, {0x21, 0xfe}, {0x43, 0x30}, {0x40, 100}, {0x40, 0}};

	for (size_t i = 0; i < COUNT(words); i++)
		out(words[i][0], words[i][1]);
	host.now += 200000;
	hy_timer_run(vcpu_of(0));
	assert_int_equal(take(0), 0x30);
	out(0x20, 0x20);
	assert_int_equal(take(0), NONE);
	write32(0, SVR, 0x1ff);
	write32(0, LVT_TIMER, 0x80);
	write32(0, INITIAL, 1000);
	host.now += 30000;
	hy_timer_run(vcpu_of(0));
	serve(0, 0x80);
}

static void a_reset_mends_everything(void **state)
{
	(void)state;
	for (uint64_t round = 1; round < 200; round++) {
		seed = 1000 + round;
		set_up();
		noise(500);
		for (uint32_t irq = 0; irq < 16; irq++)
			set_irq(NULL, irq, false);
		expect(hy_bus_reset(&world.machine.vm.mmio));
		expect(hy_bus_reset(&world.machine.vm.ports));
		for (uint32_t cpu = 0; cpu < CPUS; cpu++)
			(void)!hy_vcpu_withdraw_interrupt(vcpu_of(cpu), HY_LAPIC_NMI);
		check_ticks();
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_cpus_are_told_is_what_apics_believe, build, drop),
		cmocka_unit_test_setup_teardown(a_reset_mends_everything, build, drop),
	};

	return cmocka_run_group_tests_name("a PC under noise", tests, NULL, NULL);
}
