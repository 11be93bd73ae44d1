/* SPDX-License-Identifier: Apache-2.0 */
/* What guests see of CPUID: the host's bits where they are described, the vCPU's own parts, and 0 for the rest. */
#include "../../../runtime/arch/x86_64/port.h"

#include "guest_fixture.h"
#include "support.h"

#define EVERYTHING 0xffffffffu

static uint32_t saved;

static void count_saved(struct hy_vcpu *which, uint32_t sets)
{
	(void)which;
	saved |= sets;
}

static const struct hy_x86_ops counting = {.name = "counting", .save = count_saved, .load = count_saved};

static void start(void **state)
{
	assert_int_equal(prepare(state), 0);
	hy_x86_backend = &counting;
	for (uint32_t n = 0; n < 4; n++)
		support_cpuid[n] = EVERYTHING;
	cpu.features = UINT64_C(0xd) << HY_X86_FEATURE_LEAVES_SHIFT | UINT64_C(0x1a) << HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT;
	vcpu.ctx.apic_base = HY_X86_APIC_BASE_ENABLE_MASK;
	vcpu.config.guest_id = 5;
	saved = 0;
}

static void expect_answer(uint64_t leaf, uint64_t subleaf, uint32_t eax, uint32_t ebx, uint32_t ecx, uint32_t edx)
{
	struct hy_x86_context *ctx = &vcpu.ctx;

	ctx->rax = leaf;
	ctx->rcx = subleaf;
	ctx->rbx = ctx->rdx = UINT64_MAX;
	assert_true(hy_x86_cpuid(&vcpu));
	assert_int_equal(ctx->rax, eax);
	assert_int_equal(ctx->rbx, ebx);
	assert_int_equal(ctx->rcx, ecx);
	assert_int_equal(ctx->rdx, edx);
}

static void masks(void **state)
{
	start(state);
	expect_answer(0, 7, 0xd, EVERYTHING, EVERYTHING, EVERYTHING);
	expect_answer(2, 0, EVERYTHING, EVERYTHING, EVERYTHING, EVERYTHING);
	expect_answer(4, 3, 0x3fff, EVERYTHING, EVERYTHING, EVERYTHING);
	expect_answer(4, 4, 0, 0, 0, 0);
	expect_answer(7, 0, 0, 0x219c27e9, 0x18400704, 0x4410);
	expect_answer(7, 1, 0, 0, 0, 0);
	expect_answer(0x80000000, 0, 0x8000001a, EVERYTHING, EVERYTHING, EVERYTHING);
	expect_answer(0x80000008, 0, 0x30ff, 5, 0, 0);
	expect_answer(0x40000000, 0, 0x40000000, 0x796c6148, 0x48647261, 0x72657079);
	assert_int_equal(saved, 0);
}

/* What looks like a leaf and is none; only the lower halves of the registers ask. */
static void no_leaf(void **state)
{
	start(state);
	expect_answer(0x10001, 0, 0, 0, 0, 0);
	expect_answer(0x08000001, 0, 0, 0, 0, 0);
	expect_answer(0x50000000, 0, 0, 0, 0, 0);
	expect_answer(0x8000000a, 0, 0, 0, 0, 0);
	expect_answer(0xffffffff, 0, 0, 0, 0, 0);
	expect_answer(UINT64_C(0xdeadbeef40000000), 0, 0x40000000, 0x796c6148, 0x48647261, 0x72657079);
	expect_answer(7, UINT64_C(0x1234567800000000), 0, 0x219c27e9, 0x18400704, 0x4410);
	expect_answer(7, UINT64_C(0x3ff), 0, 0, 0, 0);
}

/* Leaves behind the last one that this CPU has: what it says to them is about another leaf. */
static void leaves_that_the_host_has_not(void **state)
{
	start(state);
	cpu.features = UINT64_C(6) << HY_X86_FEATURE_LEAVES_SHIFT | UINT64_C(8) << HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT;
	expect_answer(7, 0, 0, 0, 0, 0);
	expect_answer(0xb, 1, 8, 1, 0x201, 5);
	expect_answer(0x8000001a, 0, 0, 0, 0, 0);
	expect_answer(0x80000008, 0, 0x30ff, 5, 0, 0);
}

static void own_parts(void **state)
{
	start(state);
	expect_answer(1, 0, EVERYTHING, 0x0501ff00, 0xf6da3203, 0x0f8bab7f);
	assert_int_equal(saved, HY_X86_SET_PAGING);
	vcpu.ctx.cr4 |= HY_X86_CR4_OSXSAVE_MASK;
	vcpu.ctx.apic_base = 0xfee00000;
	vcpu.config.guest_id = 0x1ff;
	expect_answer(1, 0, EVERYTHING, 0xff01ff00, 0xfeda3203, 0x0f8ba97f);
	expect_answer(0x80000001, 0, EVERYTHING, 0, 0x2109f1, 0xedd3a97f);
	expect_answer(0xb, 0, 0, 1, 0x100, 0x1ff);
	for (uint32_t n = 0; n < 4; n++)
		support_cpuid[n] = 0;
	expect_answer(1, 0, 0, 0xff010000, 0x88000000, 0);
}

static void sizes_follow_xcr0(void **state)
{
	start(state);
	hy_x86_write_xcr0(3);
	expect_answer(0xd, 0, 7, 576, 832, 0);
	hy_x86_write_xcr0(7);
	expect_answer(0xd, 0, 7, 832, 832, 0);
	expect_answer(0xd, 1, 7, 832, 0, 0);
	expect_answer(0xd, 2, EVERYTHING, EVERYTHING, 0, 0);
	expect_answer(0xd, 3, 0, 0, 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(masks),
		cmocka_unit_test(no_leaf),
		cmocka_unit_test(leaves_that_the_host_has_not),
		cmocka_unit_test(own_parts),
		cmocka_unit_test(sizes_follow_xcr0),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
