/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions on top of others: AMD APM volume 2, 8.2.9. */
#include "../../../runtime/arch/x86_64/port.h"

#include <halyard/arch/sysregs.h>

#include "guest_fixture.h"

#define PENDING (UINT64_C(0x80000000) | 3 << 8)
#define NOTHING_PENDING 0
#define EFER 0xc0000080u

/* An event that is there already, what comes on top, and what the guest takes; 0xff: it shuts down. */
static void exceptions_merge(void **state)
{
	static const struct {
		uint64_t event;
		uint32_t vector, taken;
	} cases[] = {
		{NOTHING_PENDING, 13, 13}, {NOTHING_PENDING, 14, 14}, {PENDING | 1, 13, 13},  {PENDING | 13, 13, 8}, {PENDING | 0, 11, 8},
		{PENDING | 13, 14, 14},	   {PENDING | 14, 14, 8},     {PENDING | 14, 13, 8},  {PENDING | 14, 1, 1},  {PENDING | 8, 13, 0xff},
		{PENDING | 8, 14, 0xff},   {PENDING | 8, 1, 1},	      {0x80000000 | 13, 13, 13}, /* an interrupt of that number */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		vcpu.ctx.event = cases[i].event;
		vcpu.exit.reason = HY_EXIT_NOTHING;
		assert_int_equal(hy_x86_exception(&vcpu, cases[i].vector, 0x18), cases[i].taken != 0xff);
		assert_int_equal(vcpu.exit.reason, cases[i].taken != 0xff ? HY_EXIT_NOTHING : HY_EXIT_SHUTDOWN);
		assert_int_equal(vcpu.ctx.event & 0xff, cases[i].taken != 0xff ? cases[i].taken : 8);
		if (cases[i].taken == 13 || cases[i].taken == 8)
			assert_int_equal(vcpu.ctx.event >> 32, cases[i].taken == cases[i].vector ? 0x18 : 0);
	}
}

/* Whoever makes the guest take one hears that it cannot, and the exit is there to be seen. */
static void a_triple_fault_is_told(void **state)
{
	const struct hy_x86_sysreg_update reserved = {.write = true, .set = 1 << 7};

	(void)state;
	atomic_store(&vcpu.state, HY_VCPU_RUNNING);
	vcpu.ctx.undefined = HY_X86_GP;
	assert_int_equal(hy_vcpu_inject_fault(&vcpu, HY_FAULT_UNDEFINED), HY_OK);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.ctx.event & 0xff, HY_X86_GP);
	vcpu.ctx.event = PENDING | 8;
	assert_int_equal(hy_vcpu_inject_fault(&vcpu, HY_FAULT_EXTERNAL_ABORT), HY_E_FAULT);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	/* A register that refuses what is written. */
	vcpu.exit.reason = HY_EXIT_NOTHING;
	assert_false(hy_x86_sysreg_update(&vcpu, EFER, &reserved));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	vcpu.ctx.event = 0;
	assert_true(hy_x86_sysreg_update(&vcpu, EFER, &reserved));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	atomic_store(&vcpu.state, HY_VCPU_CREATED);
}

/* A string instruction whose page is missing while a double fault is being delivered. */
static void a_translation_may_shut_down(void **state)
{
	hy_gpa gpa;

	(void)state;
	vcpu.exit.reason = HY_EXIT_NOTHING;
	assert_int_equal(hy_port_translate(&vcpu, 0x7000, HY_WRITE, &gpa), HY_E_FAULT);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.ctx.cr2, 0x7000);
	assert_int_equal(vcpu.ctx.event >> 32, 2);
	vcpu.ctx.event = PENDING | 8;
	assert_int_equal(hy_port_translate(&vcpu, 0x7000, HY_READ, &gpa), HY_E_FAULT);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(exceptions_merge, prepare),
		cmocka_unit_test_setup(a_triple_fault_is_told, prepare),
		cmocka_unit_test_setup(a_translation_may_shut_down, prepare),
	};

	return cmocka_run_group_tests_name("x86_64_fault", tests, NULL, NULL);
}
