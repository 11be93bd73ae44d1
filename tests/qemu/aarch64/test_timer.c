/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's timers, delivered through list registers with the hardware's deactivation: none early, none lost, none twice, alone, together, and with
 * two vCPUs that take turns in the middle of their handlers. Run with -icount, so that time is a matter of instructions. */
#include "host.h"
#include "support.h"

#define VIRTUAL 1u
#define PHYSICAL 2u
#define STARTED 0
#define FINISHED 1
#define IN_HANDLER 2

static void start(struct hy_vcpu *vcpu, uint64_t timers, uint64_t ticks, uint64_t wanted, bool stop)
{
	test_restart(vcpu, 0);
	test_equal("start", test_run_to_call(vcpu), STARTED);
	hy_vcpu_set_gpr(vcpu, 0, timers);
	hy_vcpu_set_gpr(vcpu, 1, ticks);
	hy_vcpu_set_gpr(vcpu, 2, wanted);
	hy_vcpu_set_gpr(vcpu, 7, ticks);
	hy_vcpu_set_gpr(vcpu, 24, stop);
}

/* To the next hypercall; while the guest idles, the host waits as a host does, and its own interrupts end at once. */
static uint32_t run(struct hy_vcpu *vcpu)
{
	for (;;) {
		switch (test_run(vcpu)) {
		case HY_EXIT_IDLE:
			if (!hy_vcpu_interrupt_pending(vcpu))
				host_wait();
			break;
		case HY_EXIT_EXTERNAL_INTERRUPT:
			test_true("no interrupt but the guest's", false);
			host_irq_end((int64_t)vcpu->exit.external_interrupt.vector);
			break;
		case HY_EXIT_HYPERCALL:
			return vcpu->exit.hypercall.immediate;
		default:
			test_true(hy_exit_name(vcpu->exit.reason), false);
			return CALL_NONE;
		}
	}
}

static void check_counts(struct hy_vcpu *vcpu, uint64_t timers, uint64_t wanted)
{
	uint64_t virtual = hy_vcpu_get_gpr(vcpu, 21), physical = hy_vcpu_get_gpr(vcpu, 22);

	test_equal("interrupts", virtual + physical, wanted);
	test_equal("others", hy_vcpu_get_gpr(vcpu, 23), 0);
	test_equal("before their time", hy_vcpu_get_gpr(vcpu, 25), 0);
	if (timers == VIRTUAL)
		test_equal("physical timer's", physical, 0);
	if (timers == PHYSICAL)
		test_equal("virtual timer's", virtual, 0);
	if (timers == (VIRTUAL | PHYSICAL))
		test_true("both came", virtual > wanted / 4 && physical > wanted / 4);
}

static void test_alone(const char *name, uint64_t timers, uint64_t ticks, uint64_t wanted)
{
	uint64_t began, took;

	test_begin(name);
	start(&test_vcpus[0], timers, ticks, wanted, false);
	began = host_ticks();
	test_equal("finished", run(&test_vcpus[0]), FINISHED);
	took = host_ticks() - began;
	check_counts(&test_vcpus[0], timers, wanted);
	if (timers != (VIRTUAL | PHYSICAL))
		test_true("took the time it should", took >= wanted * ticks && took < 2 * wanted * ticks);
	test_end();
}

/* Each stops in every handler, and the other one runs to its next handler then. */
static void test_turns(void)
{
	uint64_t wanted = 12;
	uint32_t finished = 0;

	test_begin("two_vcpus_in_turns");
	for (uint32_t i = 0; i < 2; i++)
		start(&test_vcpus[i], VIRTUAL, 5000 + 3000 * i, wanted, true);
	for (uint32_t turn = 0; finished < 2 && turn < 100 && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];

		if (hy_vcpu_get_gpr(vcpu, 21) >= wanted)
			continue;
		test_equal("handler", run(vcpu), IN_HANDLER);
		if (hy_vcpu_get_gpr(vcpu, 21) == wanted) {
			test_equal("finished", run(vcpu), FINISHED);
			check_counts(vcpu, VIRTUAL, wanted);
			finished++;
		}
	}
	test_equal("both finished", finished, 2);
	test_end();
}

/* TVAL is signed: a deadline that has passed already is due at once. */
static void test_past(void)
{
	uint64_t began;

	test_begin("deadline_in_the_past");
	start(&test_vcpus[0], VIRTUAL, 20000, 2, false);
	hy_vcpu_set_gpr(&test_vcpus[0], 7, (uint64_t)-1);
	began = host_ticks();
	test_equal("finished", run(&test_vcpus[0]), FINISHED);
	test_true("only the second one was waited for", host_ticks() - began < 2 * 20000);
	check_counts(&test_vcpus[0], VIRTUAL, 2);
	test_end();
}

void host_main(void)
{
	test_init();
	test_alone("virtual_timer", VIRTUAL, 20000, 20);
	test_alone("physical_timer", PHYSICAL, 20000, 20);
	test_alone("both_timers", VIRTUAL | PHYSICAL, 20000, 40);
	test_turns();
	test_past();
	test_done();
}
