/* SPDX-License-Identifier: Apache-2.0 */
/* SiFive's finisher: which stores end the run, and how the VM ends then. */
#include "machine.h"

#include <halyard/devices/sifive_test.h>

#define FINISHER 0x100000u

static struct machine machine;
static struct hy_sifive_test finisher;
static struct hy_vcpu *vcpu;

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_FAULT);
	vcpu = &machine.vcpu[0];
	expect(hy_sifive_test_init(&finisher, FINISHER));
	expect(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &finisher.device));
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

/* A guest that stores `value` of 1 << size bytes, reads it back into r3 and calls. */
static void run_store(uint32_t size, uint64_t offset, uint64_t value, uint32_t reason)
{
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, size), SIM_LOAD(3, 1, size), SIM_HYPERCALL(1));
	machine_boot(&machine);
	vcpu->ctx.r1 = FINISHER + offset;
	vcpu->ctx.r2 = value;
	vcpu->ctx.r3 = 77;
	machine_run(&machine, reason);
}

static void begin_anew(void)
{
	if (hy_vcpu_state(vcpu) == HY_VCPU_READY)
		expect(hy_vcpu_unbind(vcpu));
	expect(hy_vm_stop(&machine.vm));
	expect(hy_vm_reset(&machine.vm));
}

static void init_refuses_nonsense(void **state)
{
	struct hy_sifive_test other;

	(void)state;
	expect_status(hy_sifive_test_init(NULL, FINISHER), HY_E_INVALID);
	expect_status(hy_sifive_test_init(&other, FINISHER + 4), HY_E_INVALID);
}

static void passing_powers_off(void **state)
{
	uint16_t code = 5;

	(void)state;
	for (uint32_t size = 1; size <= 2; size++) {
		run_store(size, 0, 0xabcd5555, HY_EXIT_SYSTEM_DOWN);
		assert_int_equal(hy_vm_state(&machine.vm), HY_VM_STOPPED);
		assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_GUEST);
		assert_int_equal(finisher.verdict, size == 1 ? 0x5555 : 0xabcd5555);
		assert_false(hy_sifive_test_failed(&finisher, &code));
		assert_int_equal(code, 5);
		begin_anew();
	}
}

static void failing_powers_off_with_a_code(void **state)
{
	uint16_t code = 5;

	(void)state;
	run_store(2, 0, 0x12343333, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_GUEST);
	assert_true(hy_sifive_test_failed(&finisher, &code));
	assert_int_equal(code, 0x1234);
	begin_anew();
	assert_false(hy_sifive_test_failed(&finisher, &code)); /* forgotten */
	run_store(1, 0, 0x12343333, HY_EXIT_SYSTEM_DOWN);
	assert_true(hy_sifive_test_failed(&finisher, &code));
	assert_int_equal(code, 0);
}

static void resetting(void **state)
{
	(void)state;
	vcpu->exit.system_reset.kind = 9;
	run_store(2, 0, 0x7777, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu->exit.system_reset.kind, 0);
	assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_RESET);
	begin_anew();
	run_store(2, 0, 0x5555, HY_EXIT_SYSTEM_DOWN);
}

/* Every half-word but three, every place but the first, bytes and double-words: nothing happens, and it reads as zero. */
static void nothing_else_does_anything(void **state)
{
	static const struct {
		uint32_t size;
		uint64_t offset, value;
	} rows[] = {{0, 0, 0x55}, {3, 0, 0x5555}, {1, 2, 0x5555}, {2, 4, 0x5555}, {2, 0x800, 0x7777}, {2, 0xffc, 0x3333}, {2, 0, 0x55550000}};
	uint16_t code;

	(void)state;
	for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		run_store(rows[i].size, rows[i].offset, rows[i].value, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->ctx.r3, 0);
		begin_anew();
	}
	for (uint32_t value = 0; value <= 0xffff; value++) {
		vcpu->exit.reason = HY_EXIT_MMIO_WRITE;
		expect(finisher.device.write(&finisher, vcpu, 0, 4, value | 0x99990000));
		assert_int_equal(vcpu->exit.reason != HY_EXIT_MMIO_WRITE, value == 0x5555 || value == 0x3333 || value == 0x7777);
	}
	expect(finisher.device.reset(&finisher));
	assert_false(hy_sifive_test_failed(&finisher, &code));
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(passing_powers_off),
		test(failing_powers_off_with_a_code),
		test(resetting),
		test(nothing_else_does_anything),
	};

	return cmocka_run_group_tests_name("sifive_test", tests, NULL, NULL);
}
