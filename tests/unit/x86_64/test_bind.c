/* SPDX-License-Identifier: Apache-2.0 */
/* What is loaded of a guest is what the registers take, whoever made the context; and the host has its own registers back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../runtime/arch/x86_64/port.h"

static struct hy_x86_context ctx;

static void values_from_outside_become_ones_that_registers_take(void **state)
{
	(void)state;
	memset(&ctx, 0xff, sizeof(ctx));
	ctx.lstar = UINT64_C(0x1234800000001000);
	ctx.cstar = UINT64_C(0xffff7fffffff0000);
	hy_x86_legal_bind(&ctx, HY_X86_FEATURE_AVX);
	assert_int_equal(ctx.lstar, UINT64_C(0xffff800000001000));
	assert_int_equal(ctx.cstar, UINT64_C(0x00007fffffff0000));
	assert_int_equal(ctx.sfmask, UINT32_MAX);
	assert_int_equal(ctx.tsc_aux, UINT32_MAX);
	assert_int_equal(ctx.dr6, UINT32_MAX);
	assert_int_equal(ctx.xss, 0);
	assert_int_equal(ctx.xcr0, 7);
	assert_int_equal(ctx.xsave[2], UINT64_MAX);
	assert_int_equal(ctx.xsave[3], 0xffff);
	assert_int_equal(ctx.xsave[64], 7);
	for (uint32_t n = 65; n < 72; n++)
		assert_int_equal(ctx.xsave[n], 0);
	assert_int_equal(ctx.xsave[72], UINT64_MAX);
}

static void what_a_cpu_has_decides(void **state)
{
	(void)state;
	memset(&ctx, 0xff, sizeof(ctx));
	hy_x86_legal_bind(&ctx, HY_X86_FEATURE_MISALIGNSSE);
	assert_int_equal(ctx.xcr0, 3);
	assert_int_equal(ctx.xsave[3], 0x2ffff);
	assert_int_equal(ctx.xsave[64], 3);
	ctx.xcr0 = 5; /* AVX without SSE is none */
	hy_x86_legal_bind(&ctx, HY_X86_FEATURE_AVX);
	assert_int_equal(ctx.xcr0, 1);
}

static void the_host_has_no_breakpoints_meanwhile(void **state)
{
	struct hy_x86_percpu cpu = {0};

	(void)state;
	hy_x86_write_host_dr7(0x403);
	hy_x86_write_host_debugctl(2);
	hy_x86_write_host_dr6(0xffff0ff1);
	hy_x86_write_host_ldtr(0x28);
	hy_x86_write_dr0(0x1000);
	hy_x86_write_xcr0(1);
	hy_x86_save_bind_host(&cpu, HY_X86_FEATURE_AVX);
	assert_int_equal(hy_x86_read_host_dr7(), 0x400);
	assert_int_equal(hy_x86_read_host_debugctl(), 0);
	assert_int_equal(hy_x86_read_xcr0(), 1);
	hy_x86_write_host_dr6(0xffff0ff0);
	hy_x86_write_host_ldtr(0);
	hy_x86_write_dr0(0x2000);
	hy_x86_write_xcr0(7);
	hy_x86_restore_bind_host(&cpu, HY_X86_FEATURE_AVX);
	assert_int_equal(hy_x86_read_host_dr7(), 0x403);
	assert_int_equal(hy_x86_read_host_debugctl(), 2);
	assert_int_equal(hy_x86_read_host_dr6(), 0xffff0ff1);
	assert_int_equal(hy_x86_read_host_ldtr(), 0x28);
	assert_int_equal(hy_x86_read_dr0(), 0x1000);
	assert_int_equal(hy_x86_read_xcr0(), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_from_outside_become_ones_that_registers_take),
		cmocka_unit_test(what_a_cpu_has_decides),
		cmocka_unit_test(the_host_has_no_breakpoints_meanwhile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
