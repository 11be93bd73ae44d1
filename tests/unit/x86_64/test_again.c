/* SPDX-License-Identifier: Apache-2.0 */
/* An instruction that cannot be fetched any more: its length is not known, the guest runs it again, and until then nothing has happened. */
#include <halyard/svm/block.h>
#include <halyard/svm/traps.h>

#include "guest_fixture.h"
#include "support.h"

enum { HLT = 0x78, CPUID = 0x72, MSR = 0x7c, VMMCALL = 0x81, XSETBV = 0x8d, TO_CR4 = 0x14, FROM_CR4 = 0x04, TO_CR8 = 0x18,
       INVD = 0x76, PAUSE = 0x77 };

static struct hy_svm_vmcb block __attribute__((aligned(0x1000)));

static void start(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;

	assert_int_equal(prepare(state), 0);
	memset(&block, 0, sizeof(block));
	ctx->block = (uintptr_t)&block;
	cpu.features = HY_SVM_FEATURE_DECODE_ASSISTS;
	ctx->rax = 0x11;
	ctx->rbx = 0x22;
	ctx->rcx = 0x10; /* the time stamp counter, which WRMSR would change */
	ctx->rdx = 0x44;
	ctx->rflags |= 0x200;
	block.cpl = 0;
	memset(&vcpu.exit, 0xff, sizeof(vcpu.exit));
}

static void nothing_happens(void **state)
{
	static const struct {
		uint64_t code, info1;
	} exits[] = {{CPUID, 0}, {MSR, 0}, {MSR, 1}, {VMMCALL, 0}, {XSETBV, 0}, {TO_CR4, 3},
		     {FROM_CR4, 3}, {TO_CR8, 3}, {INVD, 0}, {HLT, 0}, {PAUSE, 0}};

	for (size_t n = 0; n < COUNT(exits); n++) {
		struct hy_x86_context before;

		start(state);
		before = vcpu.ctx;
		support_length = 0;
		assert_true(hy_svm_dispatch(&vcpu, exits[n].code, exits[n].info1));
		support_length = 2;
		assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
		assert_int_equal(vcpu.exit.advance, 0);
		assert_memory_equal(&vcpu.ctx, &before, sizeof(before));
		assert_int_equal(atomic_load(&vcpu.attention), 0);
	}
}

/* The same with a length: it happens once. */
static void then_it_happens(void **state)
{
	start(state);
	support_cpuid[1] = 0x55;
	vcpu.ctx.rax = 2;
	assert_true(hy_svm_dispatch(&vcpu, CPUID, 0));
	assert_int_equal(vcpu.exit.advance, 2);
	assert_int_not_equal(vcpu.ctx.rdx, 0x44);
	start(state);
	assert_false(hy_svm_dispatch(&vcpu, HLT, 0));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_happens),
		cmocka_unit_test(then_it_happens),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
