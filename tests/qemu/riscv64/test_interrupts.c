/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts: the three that a guest has, alone and at once; levels, requests about interrupts that the
 * hardware holds, the one that the guest sends and takes back itself, and what happens when the vCPU changes the CPU meanwhile. */
#include "host.h"
#include "support_riscv.h"

#define READY 0
#define TAKEN 1
#define IDLE 2
#define IN_HANDLER 3
#define SOFTWARE 1u
#define TIMER 5u
#define EXTERNAL 9u
#define SIP_SOFTWARE 2u

enum { S3 = 19, S4 = 20, S5 = 21, S6 = 22, S7 = 23, S8 = 24 };

extern const char guest_log[], guest_self[];

static const uint32_t all[] = {SOFTWARE, TIMER, EXTERNAL};

static struct hy_vcpu *const vcpu = &test_vcpus[0], *const other = &test_vcpus[1];

static void start(const char *name)
{
	test_begin(name);
	test_restart(vcpu, 0);
	test_equal("start", test_run_to_call(vcpu), READY);
}

static void inject(uint32_t number, uint8_t flags)
{
	const struct hy_interrupt interrupt = {.number = number, .priority = 0x80, .flags = flags};

	test_equal("inject", hy_vcpu_inject_interrupt(vcpu, &interrupt), HY_OK);
}

static void clear(uint32_t number)
{
	test_equal("clear", hy_vcpu_clear_interrupt(vcpu, number), HY_OK);
}

static uint64_t taken(void)
{
	return hy_vcpu_get_gpr(vcpu, S3);
}

static uint32_t taken_number(uint64_t index)
{
	uint8_t number = 0;

	test_equal("log", hy_vm_read(&test_vm, PLACE(guest_log) + index, &number, 1), HY_OK);
	return number;
}

/* All at once; each is withdrawn in its handler. The architecture ranks them external, software, timer; an emulator that takes the lowest
 * number first is no fault of the port, which hands over all of them. */
static void test_order(void)
{
	uint32_t seen = 0;

	start("all_at_once");
	for (uint32_t i = 0; i < 3; i++)
		inject(all[i], HY_INTERRUPT_LEVEL);
	hy_vcpu_set_gpr(vcpu, S4, 1);
	for (uint32_t i = 0; i < 3; i++) {
		test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
		seen |= 1u << taken_number(i);
		clear(taken_number(i));
	}
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("how many", taken(), 3);
	test_equal("which", seen, 1u << SOFTWARE | 1u << TIMER | 1u << EXTERNAL);
	for (uint32_t i = 0; i < 3; i++)
		test_equal("state afterwards", hy_vcpu_interrupt_state(vcpu, all[i]), HY_INTERRUPT_INACTIVE);
	test_end();
}

/* A level is taken again as long as it is up; the guest cannot take it back. */
static void test_level(void)
{
	test_begin("level");
	for (uint32_t n = 1; n < 3; n++) {
		test_restart(vcpu, 0);
		test_equal("start", test_run_to_call(vcpu), READY);
		inject(all[n], HY_INTERRUPT_LEVEL);
		hy_vcpu_set_gpr(vcpu, S4, 1);
		for (uint32_t i = 1; i < 5; i++) {
			test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
			test_equal("asserted: taken again", taken(), i);
		}
		clear(all[n]);
		test_equal("no more", test_run_to_call(vcpu), TAKEN);
		test_equal("how many", taken(), 4);
		test_equal("state", hy_vcpu_interrupt_state(vcpu, all[n]), HY_INTERRUPT_INACTIVE);
	}
	test_end();
}

/* The guest ends a software interrupt by clearing sip.SSIP; it comes once, and again when it is sent again in the handler. */
static void test_software_once(void)
{
	start("software_interrupt_once");
	inject(SOFTWARE, 0);
	inject(SOFTWARE, 0);
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("how many", taken(), 1);
	test_equal("state", hy_vcpu_interrupt_state(vcpu, SOFTWARE), HY_INTERRUPT_INACTIVE);
	hy_vcpu_set_gpr(vcpu, S4, 1);
	inject(SOFTWARE, 0);
	test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
	inject(SOFTWARE, 0);
	test_equal("state in the handler", hy_vcpu_interrupt_state(vcpu, SOFTWARE), HY_INTERRUPT_PENDING);
	test_equal("handler again", test_run_to_call(vcpu), IN_HANDLER);
	test_equal("idle", test_run(vcpu), HY_EXIT_IDLE);
	test_equal("how many in all", taken(), 3);
	test_end();
}

/* Without help of the guest's, it stays pending while nobody takes it back. */
static void test_software_stays(void)
{
	start("software_interrupt_until_cleared");
	inject(SOFTWARE, 0);
	hy_vcpu_set_gpr(vcpu, S4, 1);
	hy_vcpu_set_gpr(vcpu, S5, 0);
	for (uint32_t i = 1; i < 4; i++) {
		test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
		test_equal("how many", taken(), i);
		test_equal("state", hy_vcpu_interrupt_state(vcpu, SOFTWARE), HY_INTERRUPT_PENDING);
	}
	clear(SOFTWARE);
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("how many", taken(), 3);
	test_end();
}

/* The guest's own: seen by the host, kept while it is bound nowhere, gone when the guest takes it back. */
static void test_self(void)
{
	test_begin("software_interrupt_to_itself");
	test_restart(vcpu, OFFSET(guest_self));
	for (uint32_t i = 0; i < 2; i++) {
		test_equal("sent", test_run_to_call(vcpu), READY);
		test_equal("sip", hy_vcpu_get_gpr(vcpu, S6), SIP_SOFTWARE);
		test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		test_equal("state", hy_vcpu_interrupt_state(vcpu, SOFTWARE), HY_INTERRUPT_PENDING);
		test_restart(other, OFFSET(guest_self));
		test_equal("other's own", test_run_to_call(other), READY);
		test_equal("other's sip", hy_vcpu_get_gpr(other, S6), SIP_SOFTWARE);
		test_equal("other takes it back", test_run_to_call(other), TAKEN);
		test_equal("taken back", test_run_to_call(vcpu), TAKEN);
		test_equal("sip after the host's look", hy_vcpu_get_gpr(vcpu, S7), SIP_SOFTWARE);
		test_equal("sip without it", hy_vcpu_get_gpr(vcpu, S8), 0);
		test_equal("state afterwards", hy_vcpu_interrupt_state(vcpu, SOFTWARE), HY_INTERRUPT_INACTIVE);
	}
	test_end();
}

/* Another vCPU takes turns on this CPU, in the middle of our handlers: it takes nothing of ours, and ours is not lost. */
static void test_alternating(void)
{
	start("two_vcpus_in_turns");
	for (uint32_t i = 0; i < 3; i++)
		inject(all[i], i == 0 ? 0 : HY_INTERRUPT_LEVEL);
	hy_vcpu_set_gpr(vcpu, S4, 1);
	test_restart(other, 0);
	test_equal("other", test_run_to_call(other), READY);
	for (uint32_t i = 0; i < 3; i++) {
		test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
		test_equal("bound elsewhere", hy_vcpu_unbind(vcpu), HY_OK);
		if (i == 0)
			test_equal("other takes none of ours", test_run_to_call(other), TAKEN);
		else
			test_true("other waits", test_run(other) == HY_EXIT_IDLE || other->exit.reason == HY_EXIT_HYPERCALL);
		test_equal("other's count", hy_vcpu_get_gpr(other, S3), 0);
		if (taken_number(i) != SOFTWARE)
			clear(taken_number(i));
	}
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("how many", taken(), 3);
	test_end();
}

static void test_requests(void)
{
	start("requests_about_pending_ones");
	inject(SOFTWARE, 0);
	inject(TIMER, HY_INTERRUPT_LEVEL);
	inject(EXTERNAL, HY_INTERRUPT_LEVEL);
	hy_vcpu_set_pc(vcpu, hy_vcpu_get_pc(vcpu) - CALL_BYTES); /* the call once more */
	test_equal("in the hardware", test_run_to_call(vcpu), READY);
	clear(SOFTWARE);
	clear(EXTERNAL);
	test_equal("disable", hy_vcpu_enable_interrupt(vcpu, TIMER, false), HY_OK);
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("none", taken(), 0);
	test_equal("disabled stays pending", hy_vcpu_interrupt_state(vcpu, TIMER), HY_INTERRUPT_PENDING);
	hy_vcpu_set_gpr(vcpu, S4, 1);
	test_equal("enable", hy_vcpu_enable_interrupt(vcpu, TIMER, true), HY_OK);
	test_equal("now it comes", test_run_to_call(vcpu), IN_HANDLER);
	test_equal("number", taken_number(0), TIMER);
	clear(TIMER);
	test_equal("no more", test_run(vcpu), HY_EXIT_IDLE);
	test_equal("how many", taken(), 1);
	test_end();
}

/* WFI ends at once when something is pending, and an interrupt that comes while the vCPU waits is taken. */
static void test_waiting(void)
{
	start("wait_for_interrupt");
	test_equal("nothing yet", test_run_to_call(vcpu), TAKEN);
	test_equal("waits", test_run(vcpu), HY_EXIT_IDLE);
	test_true("nothing is pending", !hy_vcpu_interrupt_pending(vcpu));
	inject(EXTERNAL, HY_INTERRUPT_LEVEL);
	test_true("now it is", hy_vcpu_interrupt_pending(vcpu));
	hy_vcpu_set_gpr(vcpu, S4, 1);
	test_equal("handler", test_run_to_call(vcpu), IN_HANDLER);
	clear(EXTERNAL);
	test_equal("behind the WFI", test_run_to_call(vcpu), IDLE);
	test_equal("how many", taken(), 1);
	test_end();
}

/* Numbers that no guest here has are refused or stay pending for ever; they reach nobody. */
static void test_others(void)
{
	start("numbers_that_a_guest_has_not");
	for (uint32_t number = 0; number < HY_ARCH_INTERRUPT_COUNT; number++) {
		const struct hy_interrupt interrupt = {.number = number};

		if (number != SOFTWARE && number != TIMER && number != EXTERNAL && hy_vcpu_inject_interrupt(vcpu, &interrupt) == HY_OK)
			test_equal("state", hy_vcpu_interrupt_state(vcpu, number), HY_INTERRUPT_PENDING);
	}
	test_equal("taken", test_run_to_call(vcpu), TAKEN);
	test_equal("none", taken(), 0);
	test_end();
}

void host_main(void)
{
	test_init();
	test_order();
	test_level();
	test_software_once();
	test_software_stays();
	test_self();
	test_alternating();
	test_requests();
	test_waiting();
	test_others();
	test_done();
}
