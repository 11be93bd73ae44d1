/* SPDX-License-Identifier: Apache-2.0 */
/* What an exception becomes beside one that is under way, by APM volume 2, table 8-6, in a control block of SVM. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../runtime/arch/x86_64/port.h"

#include <halyard/svm/block.h>

#define EVENT(vector) (UINT64_C(0x80000300) | (vector))

static struct hy_svm_vmcb block;
static struct hy_percpu cpu;
static struct hy_vcpu vcpu;

static uint64_t after(uint64_t first, uint32_t second, uint32_t error)
{
	memset(&block, 0, sizeof(block));
	memset(&vcpu, 0, sizeof(vcpu));
	hy_x86_backend = &hy_svm_ops;
	vcpu.cpu = &cpu;
	vcpu.ctx.block = (uintptr_t)&block;
	block.cr0 = HY_X86_CR0_PE_MASK;
	block.event = first;
	return hy_x86_exception(&vcpu, second, error) ? block.event : 0;
}

static void alone(void **state)
{
	(void)state;
	assert_int_equal(after(0, 6, 0), EVENT(6));
	assert_int_equal(after(0, 13, 0x18), EVENT(13) | 0x800 | UINT64_C(0x18) << 32);
	assert_int_equal(after(0, 1, 0), EVENT(1));
}

/* Interrupts, benign exceptions, contributory ones and page faults. */
static void beside_another(void **state)
{
	(void)state;
	assert_int_equal(after(0x80000030, 13, 0), EVENT(13) | 0x800);            /* an interrupt */
	assert_int_equal(after(EVENT(1), 13, 4), EVENT(13) | 0x800 | UINT64_C(4) << 32);
	assert_int_equal(after(EVENT(13) | 0x800, 1, 0), EVENT(1));
	assert_int_equal(after(EVENT(13) | 0x800, 11, 8), EVENT(8) | 0x800);      /* contributory twice */
	assert_int_equal(after(EVENT(0), 13, 8), EVENT(8) | 0x800);
	assert_int_equal(after(EVENT(13) | 0x800, 14, 2), EVENT(14) | 0x800 | UINT64_C(2) << 32);
	assert_int_equal(after(EVENT(14) | 0x800, 14, 2), EVENT(8) | 0x800);
	assert_int_equal(after(EVENT(14) | 0x800, 10, 2), EVENT(8) | 0x800);
	assert_int_equal(after(EVENT(14) | 0x800, 17, 0), EVENT(17) | 0x800);
}

static void one_too_many(void **state)
{
	(void)state;
	assert_int_equal(after(EVENT(8) | 0x800, 13, 0), 0);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(after(EVENT(8) | 0x800, 14, 0), 0);
}

/* Real mode has no error codes. */
static void real_mode(void **state)
{
	(void)state;
	(void)after(0, 6, 0);
	block.cr0 = 0;
	block.event = 0;
	assert_true(hy_x86_exception(&vcpu, 13, 7));
	assert_int_equal(block.event, EVENT(13));
}

/* What the library carries out is no branch. */
static void single_steps(void **state)
{
	(void)state;
	(void)after(0, 6, 0);
	for (uint32_t branches = 0; branches < 2; branches++) {
		block.event = 0;
		block.debugctl = 2u * branches;
		vcpu.ctx.rflags = HY_X86_RFLAGS_TF_MASK;
		hy_port_advance(&vcpu, 2);
		assert_int_equal(block.event, branches != 0 ? 0 : EVENT(1));
		assert_int_equal(vcpu.ctx.rip, 2 + 2 * branches);
	}
}

/* It holds back breakpoints on one instruction, not on the next one too. */
static void the_resume_flag_ends(void **state)
{
	(void)state;
	for (uint64_t steps = 0; steps < 2; steps++) {
		(void)after(0, 6, 0);
		block.event = 0;
		vcpu.ctx.rflags = HY_X86_RFLAGS_RF_MASK | (steps != 0 ? HY_X86_RFLAGS_TF_MASK : 0) | 2;
		hy_port_advance(&vcpu, 2);
		assert_int_equal(vcpu.ctx.rflags, (steps != 0 ? HY_X86_RFLAGS_TF_MASK : 0) | 2);
		assert_int_equal(block.event, steps != 0 ? EVENT(1) : 0);
	}
}

/* Also before the first exit has said what it is. */
static void what_there_is_not_is_no_division(void **state)
{
	(void)state;
	(void)after(0, 6, 0);
	block.event = 0;
	assert_int_equal(hy_port_setup(&vcpu, 0x1000), HY_OK);
	vcpu.ctx.block = (uintptr_t)&block;
	assert_int_equal(hy_port_inject_fault(&vcpu, HY_FAULT_UNDEFINED), HY_OK);
	assert_int_equal(block.event, EVENT(6));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alone),
		cmocka_unit_test(beside_another),
		cmocka_unit_test(one_too_many),
		cmocka_unit_test(real_mode),
		cmocka_unit_test(single_steps),
		cmocka_unit_test(the_resume_flag_ends),
		cmocka_unit_test(what_there_is_not_is_no_division),
	};

	return cmocka_run_group_tests_name("x86_64 faults", tests, NULL, NULL);
}
