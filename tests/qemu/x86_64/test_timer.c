/* SPDX-License-Identifier: Apache-2.0 */
/* The timer of the local APIC: none early, none lost, none twice, while the guest waits, while it computes, and while its vCPU is bound
 * nowhere; two vCPUs that take turns in the middle of their handlers. Run with -icount where there is that, so that time is a matter of
 * instructions. */
#include "host.h"
#include "support_pc.h"

#define VECTOR 0x61u
#define PERIODIC 0x20000u
#define MASKED 0x10000u
#define BY_1 0xbu /* codes of the divisor */
#define BY_16 0x3u
#define MICROSECOND UINT64_C(1000)
#define SPAN (500 * MICROSECOND)

extern const char guest_busy[], guest_deaf[], guest_exits[];

static struct hy_vcpu *const vcpu = &test_vcpus[0], *const other = &test_vcpus[1];

static void set_timer(struct hy_vcpu *which, uint32_t mode, uint32_t divide, uint64_t count)
{
	test_apic_write(which, LAPIC_TIMER, VECTOR | mode);
	test_apic_write(which, LAPIC_DIVIDE, divide);
	test_apic_write(which, LAPIC_INITIAL, (uint32_t)count);
}

static void start(const char *name)
{
	test_begin(name);
	test_pc_start(vcpu);
	test_waits = true;
}

/* Waits in the guest until it is in a handler; something else may wake the host meanwhile. */
static void await(struct hy_vcpu *which)
{
	for (uint32_t i = 0; i < 100 && !test_failed(); i++) {
		(void)test_do(which, DO_HALT, 0, 0);
		if (test_in_handler(which) == 0)
			continue;
		test_equal("vector", test_in_handler(which), VECTOR);
		return;
	}
	test_true("the timer interrupts", false);
}

static void leave(struct hy_vcpu *which, uint64_t next)
{
	test_apic_write(which, LAPIC_EOI, 0);
	(void)test_do(which, DO_RETURN, 0, 0);
	test_equal("taken behind it", test_in_handler(which), next);
}

static void check_time(uint64_t began, uint64_t span)
{
	uint64_t took = host_nanos() - began;

	test_true("not early", took >= span);
	test_true("not late", took < 2 * span);
}

static void test_one_shot(const char *name, uint32_t divide, uint32_t factor)
{
	start(name);
	for (uint32_t i = 0; i < 8; i++) {
		uint64_t began = host_nanos();

		set_timer(vcpu, 0, divide, SPAN / factor);
		await(vcpu);
		check_time(began, SPAN);
		test_equal("count", test_apic_read(vcpu, LAPIC_CURRENT), 0);
		leave(vcpu, 0);
	}
	test_limit = host_nanos() + 2 * SPAN; /* and no more */
	(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("once", test_in_handler(vcpu), 0);
	test_limit = UINT64_MAX;
	test_end();
}

static void test_periodic(void)
{
	uint64_t began;

	start("periodic");
	began = host_nanos();
	set_timer(vcpu, PERIODIC, BY_1, SPAN);
	for (uint32_t i = 1; i <= 20; i++) {
		await(vcpu);
		test_true("not early", host_nanos() - began >= i * SPAN);
		leave(vcpu, 0);
	}
	test_true("not late", host_nanos() - began < 40 * SPAN);
	test_apic_write(vcpu, LAPIC_INITIAL, 0);
	test_waits = false;
	test_equal("stopped", test_order(vcpu, DO_HALT, 0, 0), HY_EXIT_IDLE);
	for (began = host_nanos(); host_nanos() - began < 2 * SPAN;)
		;
	test_equal("goes on", test_run_to_call(vcpu), SERVICE);
	test_equal("nothing came", test_in_handler(vcpu), 0);
	test_end();
}

static void test_count(void)
{
	uint64_t last = SPAN;

	start("count");
	set_timer(vcpu, 0, BY_1, SPAN);
	for (uint32_t i = 0; i < 4; i++) {
		uint64_t count = test_apic_read(vcpu, LAPIC_CURRENT);

		test_true("it goes down", count < last && count != 0);
		last = count;
	}
	test_apic_write(vcpu, LAPIC_INITIAL, 0);
	test_equal("stopped", test_apic_read(vcpu, LAPIC_CURRENT), 0);
	test_end();
}

/* What is masked when its time comes is lost. */
static void test_masked(void)
{
	uint64_t began;

	start("masked");
	set_timer(vcpu, MASKED, BY_1, SPAN);
	for (began = host_nanos(); host_nanos() - began < 2 * SPAN;)
		;
	(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("masked", test_in_handler(vcpu), 0);
	test_apic_write(vcpu, LAPIC_TIMER, VECTOR);
	(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("lost", test_in_handler(vcpu), 0);
	test_end();
}

/* The host's own timer has to end the run. */
static void test_busy(void)
{
	start("while_the_guest_computes");
	for (uint32_t i = 0; i < 3; i++) {
		uint64_t began = host_nanos();

		set_timer(vcpu, 0, BY_1, SPAN);
		(void)(i == 0 ? test_do(vcpu, DO_GOTO, PLACE(guest_busy), 0) : test_do(vcpu, DO_RETURN, 0, 0));
		test_equal("taken", test_in_handler(vcpu), VECTOR);
		check_time(began, SPAN);
		test_apic_write(vcpu, LAPIC_EOI, 0);
	}
	test_end();
}

/* A guest that takes no interrupts does not keep the host's away, not by exits that do not return either; its own waits. */
static void test_deaf(const char *name, const char *code)
{
	start(name);
	test_limit = host_nanos() + SPAN / 2; /* the interrupt that ends the run is later */
	set_timer(vcpu, 0, BY_1, SPAN);
	test_equal("exit", test_order(vcpu, DO_GOTO, PLACE(code), 0), HY_EXIT_EXTERNAL_INTERRUPT);
	test_true("then", host_nanos() >= test_limit);
	test_limit = UINT64_MAX;
	hy_vcpu_set_pc(vcpu, PLACE(guest_busy));
	test_equal("goes on", test_run_to_call(vcpu), SERVICE);
	test_equal("taken then", test_in_handler(vcpu), VECTOR);
	test_end();
}

/* The time comes while another vCPU runs here. */
static void test_elsewhere(void)
{
	test_pc_start(other);
	start("while_another_runs");
	set_timer(vcpu, 0, BY_1, SPAN);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	test_limit = host_nanos() + 2 * SPAN;
	host_timer_set(test_limit);
	test_equal("the other one", test_order(other, DO_GOTO, PLACE(guest_busy), 0), HY_EXIT_EXTERNAL_INTERRUPT);
	test_limit = UINT64_MAX;
	(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("taken", test_in_handler(vcpu), VECTOR);
	leave(vcpu, 0);
	test_end();
}

static void test_turns(void)
{
	uint64_t began, wanted[2] = {0, 0};

	test_begin("two_vcpus_in_turns");
	test_waits = true;
	test_pc_start(other);
	test_pc_start(vcpu);
	test_apic_write(other, LAPIC_SVR, 0x1ff); /* the start has reset both */
	began = host_nanos();
	for (uint32_t i = 0; i < 2; i++)
		set_timer(&test_vcpus[i], PERIODIC, BY_1, SPAN + 100 * MICROSECOND * i);
	for (uint32_t turn = 0; turn < 16 && !test_failed(); turn++) {
		struct hy_vcpu *which = &test_vcpus[turn % 2];

		if (turn >= 2) { /* out of the handler in which the other one found it */
			test_apic_write(which, LAPIC_EOI, 0);
			(void)test_do(which, DO_RETURN, 0, 0);
		}
		if (test_in_handler(which) == 0)
			await(which);
		wanted[turn % 2] += SPAN + 100 * MICROSECOND * (turn % 2);
		test_true("not early", host_nanos() - began >= wanted[turn % 2]);
	}
	test_true("not late", host_nanos() - began < 3 * wanted[0]);
	test_end();
}

void host_main(void)
{
	test_init();
	test_add_pc();
	test_one_shot("one_shot", BY_1, 1);
	test_one_shot("divided", BY_16, 16);
	test_periodic();
	test_count();
	test_masked();
	test_busy();
	test_deaf("while_the_guest_takes_none", guest_deaf);
	test_deaf("while_the_guest_exits_and_takes_none", guest_exits);
	test_elsewhere();
	test_turns();
	test_done();
}
