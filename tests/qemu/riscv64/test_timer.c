/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's timer, by its own compare register (Sstc) and by calls of the firmware: none early, none lost, none twice, alone, with
 * another clock than the host's, and with two vCPUs that take turns in the middle of their handlers. Run with -icount, so that time is a
 * matter of instructions. */
#include "host.h"
#include "support_riscv.h"

#include <halyard/arch/features.h>
#include <halyard/hal.h>
#include <halyard/port.h>

#define STARTED 0
#define FINISHED 1
#define IN_HANDLER 2
#define SET_TIMER 3
#define TIMER 5u

enum way { BY_REGISTER, BY_CALL };
enum { S2 = 18, S3 = 19, S4 = 20, S5 = 21, S6 = 22, S7 = 23, S8 = 24, S9 = 25 };

static void start(struct hy_vcpu *vcpu, enum way way, uint64_t first, uint64_t ticks, uint64_t wanted, bool stop)
{
	test_restart(vcpu, 0);
	test_equal("start", test_run_to_call(vcpu), STARTED);
	hy_vcpu_set_gpr(vcpu, S2, way);
	hy_vcpu_set_gpr(vcpu, S3, first);
	hy_vcpu_set_gpr(vcpu, S4, ticks);
	hy_vcpu_set_gpr(vcpu, S5, wanted);
	hy_vcpu_set_gpr(vcpu, S6, stop);
}

static void set_timer(struct hy_vcpu *vcpu)
{
	uint64_t deadline = hy_vcpu_get_gpr(vcpu, A0);

	if (HY_ARCH_WORD_BITS == 32)
		deadline |= hy_vcpu_get_gpr(vcpu, A1) << 32;
	hy_port_set_timer(vcpu, deadline);
}

/* To the next call but those of the timer; while the guest idles, the host waits as a host does, and sees to its own interrupts. */
static uint32_t run(struct hy_vcpu *vcpu)
{
	for (;;) {
		switch (test_run(vcpu)) {
		case HY_EXIT_IDLE:
			if (!hy_vcpu_interrupt_pending(vcpu))
				host_wait();
			break;
		case HY_EXIT_EXTERNAL_INTERRUPT:
			hy_call_irq_handler(test_hal, (int64_t)vcpu->exit.external_interrupt.vector);
			break;
		case HY_EXIT_HYPERCALL:
			if (test_call_number(vcpu) != SET_TIMER)
				return test_call_number(vcpu);
			set_timer(vcpu);
			break;
		default:
			test_true(hy_exit_name(vcpu->exit.reason), false);
			return CALL_NONE;
		}
	}
}

static void check_counts(struct hy_vcpu *vcpu, uint64_t wanted)
{
	test_equal("interrupts", hy_vcpu_get_gpr(vcpu, S7), wanted);
	test_equal("before their time", hy_vcpu_get_gpr(vcpu, S8), 0);
	test_equal("other traps", hy_vcpu_get_gpr(vcpu, S9), 0);
}

static void test_alone(enum way way)
{
	uint64_t began, took, wanted = 20, ticks = 20000;

	start(&test_vcpus[0], way, ticks, ticks, wanted, false);
	began = host_ticks();
	test_equal("finished", run(&test_vcpus[0]), FINISHED);
	took = host_ticks() - began;
	check_counts(&test_vcpus[0], wanted);
	test_true("took the time it should", took >= wanted * ticks && took < 2 * wanted * ticks);
}

/* Each stops in every handler, and the other one runs to its next handler then: deadlines pass while the vCPU is bound nowhere. */
static void test_turns(enum way way)
{
	uint64_t wanted = 12;
	uint32_t finished = 0;

	for (uint32_t i = 0; i < 2; i++)
		start(&test_vcpus[i], way, 5000 + 3000 * i, 5000 + 3000 * i, wanted, true);
	for (uint32_t turn = 0; finished < 2 && turn < 100 && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];

		if (hy_vcpu_get_gpr(vcpu, S7) >= wanted)
			continue;
		test_equal("handler", run(vcpu), IN_HANDLER);
		if (hy_vcpu_get_gpr(vcpu, S7) == wanted) {
			test_equal("finished", run(vcpu), FINISHED);
			check_counts(vcpu, wanted);
			finished++;
		}
	}
	test_equal("both finished", finished, 2);
}

/* A deadline that has passed already is due at once. */
static void test_past(enum way way)
{
	uint64_t began;

	start(&test_vcpus[0], way, (uint64_t)-1, 20000, 2, false);
	began = host_ticks();
	test_equal("finished", run(&test_vcpus[0]), FINISHED);
	test_true("only the second one was waited for", host_ticks() - began < 2 * 20000);
	check_counts(&test_vcpus[0], 2);
}

/* The guest's clock is not the host's; deadlines are of the guest's. */
static void test_offset(enum way way)
{
	static const uint64_t offsets[] = {UINT64_C(0x123456789), (uint64_t)-1000};
	uint64_t began;

	for (uint32_t i = 0; i < 2; i++) {
		start(&test_vcpus[0], way, 20000, 20000, 4, false);
		test_set(&test_vcpus[0], HY_RISCV_REG_HTIMEDELTA, offsets[i] & WORD_MASK);
		began = host_ticks();
		test_equal("finished", run(&test_vcpus[0]), FINISHED);
		test_true("not too soon", host_ticks() - began >= 4 * 20000);
		test_true("not too late", host_ticks() - began < 8 * 20000);
		check_counts(&test_vcpus[0], 4);
	}
}

/* Pending from the deadline to the next setting, whoever looks. */
static void test_pending(enum way way)
{
	struct hy_vcpu *vcpu = &test_vcpus[0];

	start(vcpu, way, 2000, 100000000, 2, true);
	test_equal("handler", run(vcpu), IN_HANDLER);
	test_equal("in the handler", hy_vcpu_interrupt_state(vcpu, TIMER) & HY_INTERRUPT_PENDING, HY_INTERRUPT_PENDING);
	test_true("something to take", hy_vcpu_interrupt_pending(vcpu));
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	test_true("while it is bound nowhere", hy_vcpu_interrupt_pending(vcpu));
	test_equal("the timer is set anew, and it waits", test_run(vcpu), way == BY_REGISTER ? HY_EXIT_IDLE : HY_EXIT_HYPERCALL);
	if (way == BY_CALL) {
		set_timer(vcpu);
		test_equal("waits", test_run(vcpu), HY_EXIT_IDLE);
	}
	test_true("nothing pending any more", !hy_vcpu_interrupt_pending(vcpu));
}

static void test_way(enum way way, bool possible)
{
	static const struct {
		const char *names[2];
		void (*test)(enum way way);
	} tests[] = {
		{{"by_register", "by_call"}, test_alone},
		{{"two_vcpus_in_turns_by_register", "two_vcpus_in_turns_by_call"}, test_turns},
		{{"deadline_in_the_past_by_register", "deadline_in_the_past_by_call"}, test_past},
		{{"clock_with_an_offset_by_register", "clock_with_an_offset_by_call"}, test_offset},
		{{"pending_by_register", "pending_by_call"}, test_pending},
	};

	for (uint32_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++) {
		if (!possible) {
			test_skip(tests[i].names[way], "this CPU model has no Sstc");
			continue;
		}
		test_begin(tests[i].names[way]);
		tests[i].test(way);
		test_end();
	}
}

void host_main(void)
{
	test_init();
	test_way(BY_REGISTER, (test_cpu.features & HY_RISCV_FEATURE_SSTC) != 0);
	test_way(BY_CALL, true);
	test_done();
}
