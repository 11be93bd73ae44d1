/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts between CPUs: who gets them, how CPUs are started, and the same by MSRs. */
#include "apic_fixture.h"

#define SELF (1u << 18)
#define ALL (2u << 18)
#define OTHERS (3u << 18)
#define LOGICAL 0x800u
#define INIT (HY_APIC_INIT << 8)
#define STARTUP (HY_APIC_STARTUP << 8)
#define PAGE_NUMBER (MACHINE_RAM >> 12)

/* Bit n: CPU n has the vector, which is taken and ended there. */
static uint32_t who_got(uint32_t vector)
{
	uint32_t got = 0;

	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		uint32_t number = take(cpu);

		if (number == NONE)
			continue;
		assert_int_equal(number, vector);
		got |= 1u << cpu;
		hy_lapics_of(&world.apics, vcpu_of(cpu))->isr[vector / 32] = 0;
	}
	return got;
}

static void physical_destinations(void **state)
{
	(void)state;
	enable_all();
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		send_ipi(1, cpu, 0x50);
		assert_int_equal(who_got(0x50), 1u << cpu);
	}
	send_ipi(1, 0xff, 0x50);
	assert_int_equal(who_got(0x50), 0xf);
	send_ipi(1, 4, 0x50);
	assert_int_equal(who_got(0x50), 0);
	send_ipi(1, 3, 0x50 | SELF);
	assert_int_equal(who_got(0x50), 2);
	send_ipi(1, 3, 0x50 | ALL);
	assert_int_equal(who_got(0x50), 0xf);
	send_ipi(1, 3, 0x50 | OTHERS);
	assert_int_equal(who_got(0x50), 0xd);
	/* Modes that an ICR has not. */
	send_ipi(1, 0, 0x50 | HY_APIC_SMI << 8);
	send_ipi(1, 0, 0x50 | 3 << 8);
	send_ipi(1, 0, 0x50 | HY_APIC_EXTINT << 8);
	assert_int_equal(who_got(0x50), 0);
	send_ipi(1, 0, HY_APIC_NMI << 8 | OTHERS);
	assert_int_equal(who_got(HY_LAPIC_NMI), 0xd);
}

static void logical_destinations(void **state)
{
	(void)state;
	enable_all();
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		write32(cpu, LDR, 1u << (24 + cpu));
	send_ipi(0, 0x06, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 6);
	send_ipi(0, 0xf0, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 0);
	send_ipi(0, 0xff, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 0xf);
	/* Two clusters of two. */
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		write32(cpu, DFR, 0);
		write32(cpu, LDR, (cpu / 2) << 28 | 1u << (24 + cpu % 2));
	}
	send_ipi(0, 0x13, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 0xc);
	send_ipi(0, 0x02, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 2);
	send_ipi(0, 0x2f, 0x50 | LOGICAL);
	assert_int_equal(who_got(0x50), 0);
}

static void the_least_busy_takes_it(void **state)
{
	const struct hy_apic_message message = {.destination = 0xf, .vector = 0x50, .mode = HY_APIC_LOWEST, .logical = true};

	(void)state;
	enable_all();
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		write32(cpu, LDR, 1u << (24 + cpu));
		write32(cpu, TPR, 0x40);
	}
	write32(2, TPR, 0x30);
	assert_true(hy_lapics_send(&world.apics, &message));
	assert_int_equal(who_got(0x50), 4);
	/* What it does counts as well, and one that is off takes nothing. */
	send_ipi(0, 2, 0xa0);
	assert_int_equal(take(2), 0xa0);
	write32(1, TPR, 0x10);
	write32(1, SVR, 0xff);
	write32(3, TPR, 0x20);
	assert_true(hy_lapics_send(&world.apics, &message));
	assert_int_equal(who_got(0x50), 8);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		write32(cpu, SVR, 0xff);
	assert_false(hy_lapics_send(&world.apics, &message));
}

/* Four CPUs, of which the first is on. */
static int make_off(void **state)
{
	(void)state;
	world_make((struct hy_lapics_config){.x2apic = true});
	LOAD(&world.machine, MACHINE_RAM, SIM_HYPERCALL(0), SIM_HYPERCALL(1));
	machine_boot(&world.machine);
	write32(0, SVR, 0x1ff);
	return 0;
}

static enum hy_vm_power power(uint32_t cpu)
{
	enum hy_vm_power found = HY_VM_POWER_OFF;

	expect(hy_vm_cpu_power(&world.machine.vm, cpu, &found));
	return found;
}

static void init_and_sipi_start_a_cpu(void **state)
{
	(void)state;
	world.cpu[2].lvt[0] = 0x77;
	send_ipi(0, 2, INIT | 0xc000);
	assert_int_equal(world.cpu[2].lvt[0], MASKED);
	send_ipi(0, 2, INIT | 0x8000); /* the level falls */
	assert_int_equal(power(2), HY_VM_POWER_OFF);
	send_ipi(0, 2, STARTUP | PAGE_NUMBER);
	assert_int_equal(power(2), HY_VM_POWER_PENDING);
	assert_int_equal(hy_vcpu_get_pc(vcpu_of(2)), MACHINE_RAM);
	assert_int_equal(read32(2, ID), 2u << 24);
	/* The second one is lost. */
	send_ipi(0, 2, STARTUP | (PAGE_NUMBER + 1));
	assert_int_equal(hy_vcpu_get_pc(vcpu_of(2)), MACHINE_RAM);
	expect(hy_vm_run(vcpu_of(2), &world.machine.cpu));
	assert_int_equal(vcpu_of(2)->exit.reason, HY_EXIT_HYPERCALL);
	/* An INIT for a CPU that is on is the host's business, and a SIPI without one is lost. */
	assert_int_equal(world.inits, 0);
	send_ipi(0, 2, INIT | 0xc000);
	assert_int_equal(world.inits, 1);
	send_ipi(0, 2, STARTUP | PAGE_NUMBER);
	assert_int_equal(hy_vcpu_get_pc(vcpu_of(2)), MACHINE_RAM + 4);
	expect(hy_vcpu_unbind(vcpu_of(2)));
}

static void a_sipi_to_nowhere_starts_nothing(void **state)
{
	(void)state;
	send_ipi(0, 0, STARTUP | ALL | 0x99); /* no memory there */
	for (uint32_t cpu = 1; cpu < CPUS; cpu++)
		assert_int_equal(power(cpu), HY_VM_POWER_OFF);
	send_ipi(0, 3, INIT | 0x8000); /* a level that falls is none */
	send_ipi(0, 3, STARTUP | PAGE_NUMBER); /* which needs another INIT */
	assert_int_equal(power(3), HY_VM_POWER_OFF);
	send_ipi(0, 0, INIT | OTHERS | 0x4000);
	send_ipi(0, 0, STARTUP | OTHERS | PAGE_NUMBER);
	for (uint32_t cpu = 1; cpu < CPUS; cpu++)
		assert_int_equal(power(cpu), HY_VM_POWER_PENDING);
	assert_int_equal(world.inits, 0);
}

static void modes_follow_each_other(void **state)
{
	(void)state;
	expect_status(write_msr(1, MSR_BASE, 0xfee00400), HY_E_UNSUPPORTED);
	expect_status(write_msr(1, MSR_BASE, 0xfed00800), HY_E_UNSUPPORTED);
	expect_status(write_msr(1, MSR_BASE, 0xfee00801), HY_E_UNSUPPORTED);
	expect_status(write_msr(1, MSR_BASE, 0x1fee00800), HY_E_UNSUPPORTED);
	expect_status(write_msr(1, MSR(TPR), 0), HY_E_NOT_FOUND);
	expect(write_msr(1, MSR_BASE, 0xfee00c00));
	assert_int_equal(msr(1, MSR_BASE), 0xfee00c00);
	assert_int_equal(read32(1, VERSION), UINT32_MAX);
	expect_status(write_msr(1, MSR_BASE, 0xfee00800), HY_E_UNSUPPORTED);
	expect(write_msr(1, MSR_BASE, 0xfee00d00)); /* it does not become the boot CPU */
	assert_int_equal(msr(1, MSR_BASE), 0xfee00c00);
	expect(write_msr(1, MSR_BASE, 0xfee00000));
	expect_status(write_msr(1, MSR_BASE, 0xfee00c00), HY_E_UNSUPPORTED);
	expect(write_msr(1, MSR_BASE, 0xfee00800));
	drop(NULL);
	world_ready((struct hy_lapics_config){0});
	expect_status(write_msr(1, MSR_BASE, 0xfee00c00), HY_E_UNSUPPORTED);
}

static void msrs_say_what_memory_says(void **state)
{
	uint64_t value;

	(void)state;
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		expect(write_msr(cpu, MSR_BASE, 0xfee00c00));
		expect(write_msr(cpu, MSR(SVR), 0x1ff));
	}
	assert_int_equal(msr(3, MSR(ID)), 3);
	assert_int_equal(msr(3, MSR(LDR)), 8);
	assert_int_equal(msr(3, MSR(VERSION)), 0x00050014);
	expect(write_msr(0, MSR(ICR), (uint64_t)2 << 32 | 0x50));
	assert_int_equal(msr(0, MSR(ICR)), (uint64_t)2 << 32 | 0x50);
	assert_int_equal(who_got(0x50), 4);
	expect(write_msr(0, MSR(ICR), UINT64_C(0xffffffff00000051)));
	assert_int_equal(who_got(0x51), 0xf);
	expect(write_msr(0, MSR(ICR), UINT64_C(0x0000000600000052) | LOGICAL));
	assert_int_equal(who_got(0x52), 6);
	expect(write_msr(0, MSR(ICR), UINT64_C(0x0001000600000052) | LOGICAL));
	assert_int_equal(who_got(0x52), 0);
	expect(write_msr(1, 0x83f, 0x53));
	assert_int_equal(take(1), 0x53);
	assert_int_equal(msr(1, MSR(ISR) + 2), 1u << 0x13);
	expect(write_msr(1, MSR(EOI), 0));
	assert_int_equal(msr(1, MSR(ISR) + 2), 0);
	/* What is reserved, read-only, write-only, or not there. */
	expect_status(write_msr(0, MSR(EOI), 1), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(TPR), 0x100), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(ICR), 0x1000), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(ESR), 1), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(LDR), 0), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(PPR), 0), HY_E_NOT_FOUND);
	expect_status(write_msr(0, MSR(ISR), 0), HY_E_NOT_FOUND);
	expect_status(read_msr(0, MSR(EOI), &value), HY_E_NOT_FOUND);
	expect_status(read_msr(0, 0x83f, &value), HY_E_NOT_FOUND);
	expect_status(read_msr(0, MSR(DFR), &value), HY_E_NOT_FOUND);
	expect_status(read_msr(0, MSR(ICR_HIGH), &value), HY_E_NOT_FOUND);
	for (uint32_t number = 0x840; number < 0xc00; number++) {
		expect_status(read_msr(0, number, &value), HY_E_NOT_FOUND);
		expect_status(write_msr(0, number, 0), HY_E_NOT_FOUND);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(physical_destinations, make, drop),
		cmocka_unit_test_setup_teardown(logical_destinations, make, drop),
		cmocka_unit_test_setup_teardown(the_least_busy_takes_it, make, drop),
		cmocka_unit_test_setup_teardown(init_and_sipi_start_a_cpu, make_off, drop),
		cmocka_unit_test_setup_teardown(a_sipi_to_nowhere_starts_nothing, make_off, drop),
		cmocka_unit_test_setup_teardown(modes_follow_each_other, make, drop),
		cmocka_unit_test_setup_teardown(msrs_say_what_memory_says, make, drop),
	};

	return cmocka_run_group_tests_name("lapic_send", tests, NULL, NULL);
}
