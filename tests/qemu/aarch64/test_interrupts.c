/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts: more of them than list registers, in order of priority; levels, requests about interrupts that the hardware holds, ends that are
 * reported, and what happens when the vCPU changes the CPU meanwhile. */
#include "host.h"
#include "platform.h"
#include "support.h"

#define FIRST 40u
#define MANY 23u
#define READY 0
#define TAKEN 1
#define IDLE 2
#define IN_HANDLER 3

extern const char guest_log[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(const char *name)
{
	test_begin(name);
	test_restart(vcpu, 0);
	test_equal("start", test_run_to_call(vcpu), READY);
}

static void inject(uint32_t number, uint8_t priority, uint8_t flags, uint32_t physical)
{
	const struct hy_interrupt interrupt = {.number = number, .priority = priority, .flags = flags, .physical = physical};

	test_equal("inject", hy_vcpu_inject_interrupt(vcpu, &interrupt), HY_OK);
}

static uint32_t taken(void)
{
	return (uint32_t)hy_vcpu_get_gpr(vcpu, 21);
}

static uint32_t taken_number(uint32_t index)
{
	uint16_t number = 0;

	test_equal("log", hy_vm_read(&test_vm, GUEST_RAM + (uint64_t)(guest_log - guest_start) + index * 2, &number, 2), HY_OK);
	return number;
}

/* The next hypercall; physical interrupts on the way there are the host's. */
static uint32_t run(void)
{
	while (test_run(vcpu) == HY_EXIT_EXTERNAL_INTERRUPT)
		host_irq_end((int64_t)vcpu->exit.external_interrupt.vector);
	test_equal("exit", vcpu->exit.reason, HY_EXIT_HYPERCALL);
	return vcpu->exit.hypercall.immediate;
}

static void test_overflow(void)
{
	start("list_register_overflow");
	for (uint32_t i = 0; i < MANY; i++)
		inject(FIRST + i, (uint8_t)(0xf0 - 8 * i), 0, 0); /* the last one is the most urgent */
	test_equal("taken", run(), TAKEN);
	test_equal("how many", taken(), MANY);
	for (uint32_t i = 0; i < MANY; i++) {
		test_equal("order of priority", taken_number(i), FIRST + MANY - 1 - i);
		test_equal("state afterwards", hy_vcpu_interrupt_state(vcpu, FIRST + i), HY_INTERRUPT_INACTIVE);
	}
	test_end();
}

/* The same while another vCPU takes turns on this CPU, with interrupts of its own. */
static void test_alternating(void)
{
	struct hy_vcpu *other = &test_vcpus[1];

	start("overflow_with_two_vcpus");
	for (uint32_t i = 0; i < MANY; i++)
		inject(FIRST + i, (uint8_t)(0x80 + i % 2 * 8), 0, 0);
	hy_vcpu_set_gpr(vcpu, 22, 1); /* stop in every handler */
	test_restart(other, 0);
	test_equal("other", test_run_to_call(other), READY);
	for (uint32_t i = 0; i < MANY; i++) {
		test_equal("handler", run(), IN_HANDLER);
		test_equal("state in the handler", hy_vcpu_interrupt_state(vcpu, taken_number(i)), HY_INTERRUPT_ACTIVE);
		test_equal("bound elsewhere", hy_vcpu_unbind(vcpu), HY_OK);
		if (i == 0)
			test_equal("other takes none of ours", test_run_to_call(other), TAKEN);
		else
			test_true("other waits", test_run(other) == HY_EXIT_IDLE || other->exit.reason == HY_EXIT_HYPERCALL);
		test_equal("other's count", hy_vcpu_get_gpr(other, 21), 0);
	}
	test_equal("taken", run(), TAKEN);
	test_equal("how many", taken(), MANY);
	test_end();
}

static void test_level(void)
{
	start("level");
	inject(FIRST, 0x80, HY_INTERRUPT_LEVEL, 0);
	hy_vcpu_set_gpr(vcpu, 22, 1);
	for (uint32_t i = 1; i < 5; i++) {
		test_equal("handler", run(), IN_HANDLER);
		test_equal("asserted: taken again", taken(), i);
	}
	test_equal("clear", hy_vcpu_clear_interrupt(vcpu, FIRST), HY_OK);
	test_equal("no more", run(), TAKEN);
	test_equal("how many", taken(), 4);
	test_equal("state", hy_vcpu_interrupt_state(vcpu, FIRST), HY_INTERRUPT_INACTIVE);
	test_end();
}

static void test_edge_while_active(void)
{
	start("edge_while_active");
	inject(FIRST, 0x80, 0, 0);
	hy_vcpu_set_gpr(vcpu, 22, 1);
	test_equal("handler", run(), IN_HANDLER);
	inject(FIRST, 0x80, 0, 0);
	test_equal("pending and active", hy_vcpu_interrupt_state(vcpu, FIRST), HY_INTERRUPT_PENDING | HY_INTERRUPT_ACTIVE);
	test_equal("handler again", run(), IN_HANDLER);
	test_equal("taken", run(), TAKEN);
	test_equal("how many", taken(), 2);
	test_end();
}

static void test_requests(void)
{
	start("requests_about_pending_ones");
	inject(FIRST, 0x80, 0, 0);
	inject(FIRST + 1, 0x80, 0, 0);
	inject(FIRST + 2, 0x80, 0, 0);
	hy_vcpu_set_pc(vcpu, hy_vcpu_get_pc(vcpu) - 4);
	test_equal("in the list registers", run(), READY);
	test_equal("clear", hy_vcpu_clear_interrupt(vcpu, FIRST), HY_OK);
	test_equal("disable", hy_vcpu_enable_interrupt(vcpu, FIRST + 1, false), HY_OK);
	test_equal("taken", run(), TAKEN);
	test_equal("only the third", taken(), 1);
	test_equal("number", taken_number(0), FIRST + 2);
	test_equal("disabled stays pending", hy_vcpu_interrupt_state(vcpu, FIRST + 1), HY_INTERRUPT_PENDING);
	test_equal("enable", hy_vcpu_enable_interrupt(vcpu, FIRST + 1, true), HY_OK);
	test_equal("waits", test_run(vcpu), HY_EXIT_IDLE);
	test_equal("now it came", taken_number(1), FIRST + 1);
	test_end();
}

static void test_deactivate(void)
{
	start("deactivate_active");
	inject(FIRST, 0x80, 0, 0);
	hy_vcpu_set_gpr(vcpu, 22, 1);
	test_equal("handler", run(), IN_HANDLER);
	test_equal("deactivate", hy_vcpu_deactivate_interrupt(vcpu, FIRST), HY_OK);
	test_equal("taken", run(), TAKEN);
	test_equal("state", hy_vcpu_interrupt_state(vcpu, FIRST), HY_INTERRUPT_INACTIVE);
	test_equal("how many", taken(), 1);
	test_end();
}

static void test_notify(void)
{
	start("end_is_reported");
	inject(FIRST, 0x80, HY_INTERRUPT_NOTIFY, 0);
	inject(FIRST + 1, 0x80, HY_INTERRUPT_NOTIFY, 0);
	for (uint32_t i = 0; i < 2; i++) {
		test_equal("exit", test_run(vcpu), HY_EXIT_INTERRUPT_END);
		test_equal("which", vcpu->exit.interrupt_end.vector, FIRST + i);
	}
	test_equal("taken", run(), TAKEN);
	test_equal("how many", taken(), 2);
	test_end();
}

void host_main(void)
{
	test_init();
	test_overflow();
	test_alternating();
	test_level();
	test_edge_while_active();
	test_requests();
	test_deactivate();
	test_notify();
	test_done();
}
