/* SPDX-License-Identifier: Apache-2.0 */
/* What SBI is on this architecture, in both widths: registers of a call, arguments of 64 bits, the hart list that means all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include <halyard/abi/sbi.h>
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/port.h>

#include "mock_hal.h"

#define DEADLINE UINT64_C(0x123456789abcdef0)
#define ALL ((hy_arch_word)-1)

static struct mock_hal mock;
static struct hy_percpu cpu;
static struct hy_space space;
static struct hy_vcpu vcpu;

static uint32_t here(void *context)
{
	(void)context;
	return 0;
}

static int prepare(void **state)
{
	static const struct hy_hal behaviour = {.current_pcpu_id = here};

	(void)state;
	mock_hal_init(&mock, &behaviour);
	memset(hy_riscv_host_registers, 0, sizeof(hy_riscv_host_registers));
	memset(&vcpu, 0, sizeof(vcpu));
	cpu = (struct hy_percpu){.hal = &mock.hal, .features = HY_RISCV_FEATURE_SSTC};
	vcpu.hal = &mock.hal;
	vcpu.space = &space;
	vcpu.config.guest_id = 3;
	assert_int_equal(hy_port_setup(&vcpu, 0x80200000), HY_OK);
	atomic_store(&vcpu.cpu, &cpu);
	atomic_store(&vcpu.state, HY_VCPU_RUNNING);
	return 0;
}

/* a7, a6, a0, a1; a2 is poisoned. */
static void set_call(uint32_t extension, uint32_t function, uint64_t a0, uint64_t a1)
{
	vcpu.ctx.x17 = (hy_arch_word)extension;
	vcpu.ctx.x16 = function;
	vcpu.ctx.x10 = (hy_arch_word)a0;
	vcpu.ctx.x11 = (hy_arch_word)a1;
	vcpu.ctx.x12 = 0x5a5a;
	vcpu.exit = (struct hy_exit){.reason = HY_EXIT_HYPERCALL, .advance = 4, .hypercall = {.number = extension}};
}

/* One register holds 64 bits, or two do, the low half first. */
static void set_deadline(uint32_t extension)
{
	set_call(extension, 0, DEADLINE, HY_ARCH_WORD_BITS == 32 ? DEADLINE >> 32 : 0xdead);
}

static void the_timer(void **state)
{
	static const uint32_t extensions[] = {HY_SBI_EXTENSION_TIME, HY_SBI_EXTENSION_LEGACY_SET_TIMER};

	(void)state;
	for (unsigned i = 0; i < 4; i++) {
		set_deadline(extensions[i % 2]);
		hy_riscv_write_vstimecmp(0);
		/* Here nothing is left for the slow path, and the fast tier does it all. */
		atomic_store(&vcpu.attention, 0);
		assert_true(i < 2 ? hy_sbi_call(&vcpu) : hy_sbi_fast_call(&vcpu, 10));
		assert_int_equal(hy_riscv_read_vstimecmp(), DEADLINE);
		assert_int_equal(vcpu.ctx.x10, 0);
		if (i % 2 == 0)
			assert_int_equal(vcpu.ctx.x11, 0);
		else /* of a legacy call only a0 changes */
			assert_int_equal(vcpu.ctx.x11, (hy_arch_word)(HY_ARCH_WORD_BITS == 32 ? DEADLINE >> 32 : 0xdead));
		assert_int_equal(vcpu.ctx.x12, 0x5a5a);
	}
}

static void results_are_as_wide_as_registers(void **state)
{
	(void)state;
	set_call(0x0a000000, 0, 1, 2);
	assert_true(hy_sbi_call(&vcpu));
	assert_int_equal(vcpu.ctx.x10, (hy_arch_word)HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(vcpu.ctx.x11, 0);
	set_call(HY_SBI_EXTENSION_BASE, HY_SBI_ID_GET_SPEC_VERSION, 1, 2);
	assert_true(hy_sbi_fast_call(&vcpu, 10));
	assert_int_equal(vcpu.ctx.x10, 0);
	assert_int_equal(vcpu.ctx.x11, 0x2000000);
}

static void a_base_of_all_ones_means_all(void **state)
{
	(void)state;
	set_call(HY_SBI_EXTENSION_IPI, 0, 0, ALL);
	assert_false(hy_sbi_call(&vcpu));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_true(vcpu.exit.send_ipi.to_all);
	assert_true((hy_vcpu_interrupt_state(&vcpu, HY_SBI_SOFTWARE_INTERRUPT) & HY_INTERRUPT_PENDING) != 0); /* the caller too */
	set_call(HY_SBI_EXTENSION_IPI, 0, 2, ALL - 1);
	assert_false(hy_sbi_call(&vcpu));
	assert_false(vcpu.exit.send_ipi.to_all);
}

/* a0 is the hart, a1 what the caller of hart_start or the loader says. */
static void a_hart_finds_its_arguments(void **state)
{
	(void)state;
	hy_vcpu_set_entry_argument(&vcpu, 0x87654321);
	assert_int_equal(vcpu.ctx.x10, 3);
	assert_int_equal(vcpu.ctx.x11, 0x87654321);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(the_timer, prepare),
		cmocka_unit_test_setup(results_are_as_wide_as_registers, prepare),
		cmocka_unit_test_setup(a_base_of_all_ones_means_all, prepare),
		cmocka_unit_test_setup(a_hart_finds_its_arguments, prepare),
	};

	return cmocka_run_group_tests_name("sbi", tests, NULL, NULL);
}
