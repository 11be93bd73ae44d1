/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to trapped registers that read and write at once: every outcome that a row of the table can have. */
#include "machine.h"

#define SCRATCH 0x102
#define IDENTITY 0x100
#define CLOCK 0x103
#define MAILBOX 0x200
#define NOT_LISTED 0x999
#define BEFORE UINT64_C(0x1111)

static struct machine machine;
static struct hy_vcpu *vcpu;

static int make(void **state)
{
	(void)state;
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

/* The guest runs two accesses, each with a stop behind it; after an exception it calls from its handler. */
static void begin(uint32_t first, uint32_t second)
{
	LOAD(&machine, MACHINE_RAM, first, SIM_SPIN, second, SIM_SPIN);
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(0));
	machine_boot(&machine);
	vcpu->ctx.r1 = 0xf0f0;
	vcpu->ctx.r2 = BEFORE;
	vcpu->ctx.scratch = 0x0ff0;
}

static void old_value_and_new(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(2, 1, SCRATCH), SIM_SYSREG_SET(1, 1, SCRATCH));
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r2, 0x0ff0);
	assert_int_equal(vcpu->ctx.scratch, 0xfff0);
	vcpu->ctx.r1 = 1; /* one register for both */
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r1, 0xfff0);
	assert_int_equal(vcpu->ctx.scratch, 0xfff1);
}

static void only_one_of_both(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(0, 1, SCRATCH), SIM_SYSREG_SET(2, 0, SCRATCH));
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r0, 0);
	assert_int_equal(vcpu->ctx.scratch, 0xfff0);
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r2, 0xfff0);
	assert_int_equal(vcpu->ctx.scratch, 0xfff0);
}

static void a_function_of_the_port(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(2, 1, CLOCK), SIM_SYSREG_SET(3, 0, CLOCK));
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_not_equal(vcpu->ctx.r2, BEFORE);
	machine_run(&machine, HY_EXIT_YIELD);
	assert_true(vcpu->ctx.r3 >= vcpu->ctx.r2);
}

/* What can be read cannot be written: nothing of the instruction has happened. */
static void nothing_before_a_fault(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(2, 0, IDENTITY), SIM_SYSREG_SET(3, 1, IDENTITY));
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r2, 0x51);
	vcpu->ctx.r3 = BEFORE;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r3, BEFORE);
}

static void what_is_not_listed(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(2, 1, NOT_LISTED), SIM_SPIN);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r2, BEFORE);
}

/* A register that the host answers cannot be asked and changed in one exit. */
static void not_both_by_the_host(void **state)
{
	(void)state;
	begin(SIM_SYSREG_SET(2, 0, MAILBOX), SIM_SYSREG_SET(3, 1, MAILBOX));
	machine_run(&machine, HY_EXIT_SYSREG_READ);
	assert_int_equal(vcpu->exit.sysreg_read.reg, 2);
	expect(hy_vcpu_complete_read(vcpu, 77));
	machine_run(&machine, HY_EXIT_YIELD);
	assert_int_equal(vcpu->ctx.r2, 77);
	vcpu->ctx.r3 = BEFORE;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r3, BEFORE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(old_value_and_new, make, drop),
		cmocka_unit_test_setup_teardown(only_one_of_both, make, drop),
		cmocka_unit_test_setup_teardown(a_function_of_the_port, make, drop),
		cmocka_unit_test_setup_teardown(nothing_before_a_fault, make, drop),
		cmocka_unit_test_setup_teardown(what_is_not_listed, make, drop),
		cmocka_unit_test_setup_teardown(not_both_by_the_host, make, drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
