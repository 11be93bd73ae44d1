/* SPDX-License-Identifier: Apache-2.0 */
/* Timers of devices: they fire in order, once, before the guest goes on; the host is asked for the nearest deadline there is. */
#include "machine.h"

#include <halyard/timer.h>

#define TIMERS 4u
#define NOTHING UINT64_MAX

struct alarm {
	struct hy_timer timer;
	uint32_t fired;
	uint64_t at;     /* when it fired last */
	uint64_t period; /* not 0: sets itself again */
	uint32_t order;  /* among all */
};

static struct machine machine;
static struct hy_vcpu *vcpu;
static struct hy_hal hal;
static struct alarm alarms[TIMERS];
static uint32_t fired;
static uint64_t armed; /* what the host has been asked for last */
static uint32_t registrations;
static enum hy_status answer;

static enum hy_status register_timer(void *context, uint32_t vm, uint32_t id, uint64_t deadline)
{
	(void)context;
	assert_int_equal(vm + id, 0);
	registrations++;
	if (answer == HY_OK)
		armed = deadline;
	return answer;
}

static void cancel_timer(void *context, uint32_t vm, uint32_t id)
{
	(void)context;
	assert_int_equal(vm + id, 0);
	armed = NOTHING;
}

static void fire(void *state, struct hy_vcpu *by)
{
	struct alarm *alarm = state;

	assert_ptr_equal(by, vcpu);
	assert_int_equal(vcpu->timer_lock, 0);
	alarm->fired++;
	alarm->order = ++fired;
	alarm->at = host.now;
	if (alarm->period != 0)
		hy_timer_set(by, &alarm->timer, alarm->timer.deadline + alarm->period);
}

/* The guest makes one hypercall after the other. */
static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	machine_boot(&machine);
	hal = host_hooks;
	hal.register_timer = register_timer;
	hal.cancel_timer = cancel_timer;
	expect(hy_hal_bind(&hal, NULL));
	vcpu->hal = machine.vm.hal = &hal;
	memset(alarms, 0, sizeof(alarms));
	for (uint32_t i = 0; i < TIMERS; i++)
		alarms[i].timer = (struct hy_timer){.fire = fire, .state = &alarms[i]};
	fired = registrations = 0;
	armed = NOTHING;
	answer = HY_OK;
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static void run(void)
{
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

/* The host's clock reads `now`, and if it has a deadline that has passed, its timer comes, once. */
static void pass(uint64_t now)
{
	host.now = now;
	if (armed > now)
		return;
	armed = NOTHING;
	hy_vcpu_wake(vcpu);
}

static void set(uint32_t n, uint64_t deadline)
{
	hy_timer_set(vcpu, &alarms[n].timer, deadline);
}

static void they_fire_in_order_and_once(void **state)
{
	static const uint64_t deadlines[TIMERS] = {300, 100, 200, 300};

	(void)state;
	for (uint32_t i = 0; i < TIMERS; i++)
		set(i, deadlines[i]);
	assert_int_equal(registrations, 0); /* the owner asks, when it runs */
	run();
	assert_int_equal(armed, 100);
	for (uint64_t now = 1; now <= 400; now++) {
		uint64_t before = armed;

		pass(now);
		run();
		for (uint32_t i = 0; i < TIMERS; i++) {
			assert_int_equal(alarms[i].fired, deadlines[i] <= now);
			if (alarms[i].fired != 0)
				assert_int_equal(alarms[i].at, deadlines[i]);
		}
		assert_int_equal(armed, now < 100 ? 100 : now < 200 ? 200 : now < 300 ? 300 : NOTHING);
		assert_true(before >= now); /* never asked for what is past */
	}
	assert_int_equal(alarms[0].order, 3); /* of equal deadlines, the one that was set first */
	assert_int_equal(alarms[3].order, 4);
	assert_null(vcpu->timers);
	assert_int_equal(registrations, 3);
}

static void setting_moves_and_cancelling_ends(void **state)
{
	(void)state;
	hy_timer_cancel(vcpu, &alarms[0].timer);
	set(0, 100);
	set(1, 200);
	run();
	set(0, 300); /* the host still wakes at 100: nothing is due */
	run();
	assert_int_equal(armed, 100);
	pass(100);
	run();
	assert_int_equal(fired, 0);
	assert_int_equal(armed, 200);
	set(0, 150);
	run();
	assert_int_equal(armed, 150);
	hy_timer_cancel(vcpu, &alarms[0].timer);
	hy_timer_cancel(vcpu, &alarms[0].timer);
	pass(250);
	run();
	assert_int_equal(alarms[0].fired, 0);
	assert_int_equal(alarms[1].fired, 1);
	set(2, 260);
	hy_timer_cancel(vcpu, &alarms[2].timer);
	pass(300);
	run();
	assert_int_equal(fired, 1);
	assert_null(vcpu->timers);
}

/* An interrupt of a timer is taken before the guest's next instruction. */
static void inject(void *state, struct hy_vcpu *by)
{
	(void)state;
	fired++;
	expect(hy_vcpu_inject_interrupt(by, &(struct hy_interrupt){.number = 60}));
}

static void the_guest_does_not_go_on_before(void **state)
{
	(void)state;
	alarms[0].timer.fire = inject;
	run(); /* interrupts are on */
	set(0, 100);
	run();
	pass(100);
	run();
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, 60);
	run();
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	assert_int_equal(fired, 1);
}

static void periods_do_not_drift(void **state)
{
	(void)state;
	alarms[0].period = 7;
	set(0, 7);
	run();
	for (uint64_t now = 1; now <= 700; now++) {
		pass(now);
		run();
		assert_int_equal(alarms[0].fired, now / 7);
		assert_int_equal(armed, now / 7 * 7 + 7);
	}
}

/* Whoever sets itself to what is past waits for the host's timer: the guest goes on in between. */
static void what_is_past_fires_once_an_entry(void **state)
{
	(void)state;
	alarms[0].period = 1;
	host.now = 1000;
	set(0, 0);
	set(1, 5);
	for (uint32_t i = 1; i <= 10; i++) {
		run();
		assert_int_equal(vcpu->exit.hypercall.immediate, 0);
		assert_int_equal(alarms[0].fired, i);
		assert_int_equal(alarms[1].fired, 1); /* others are not kept waiting */
		assert_int_equal(armed, i);
		pass(1000);
	}
}

/* One that is due and about to fire is another's to cancel, or to put off. */
static void cancel_and_put_off(void *state, struct hy_vcpu *by)
{
	fire(state, by);
	hy_timer_cancel(by, &alarms[1].timer);
	hy_timer_set(by, &alarms[2].timer, 500);
}

static void what_is_due_can_still_be_cancelled(void **state)
{
	(void)state;
	alarms[0].timer.fire = cancel_and_put_off;
	for (uint32_t i = 0; i < TIMERS; i++)
		set(i, 100 + i);
	host.now = 200;
	run();
	assert_int_equal(alarms[0].fired, 1);
	assert_int_equal(alarms[1].fired, 0);
	assert_int_equal(alarms[2].fired, 0);
	assert_int_equal(alarms[3].fired, 1);
	assert_int_equal(armed, 500);
	pass(500);
	run();
	assert_int_equal(alarms[1].fired, 0);
	assert_int_equal(alarms[2].fired, 1);
	assert_null(vcpu->timers);
	assert_null(vcpu->timers_due);
}

/* The port's own deadline and those of devices share the host's timer. */
static void the_port_wants_to_be_woken_too(void **state)
{
	(void)state;
	run();
	set(0, 300);
	run();
	assert_int_equal(armed, 300);
	hy_vcpu_wake_after(vcpu, 200, 1000000000);
	assert_int_equal(armed, 200);
	set(1, 250);
	run();
	assert_int_equal(armed, 200);
	pass(200);
	run();
	assert_int_equal(armed, 250); /* the port's has passed, and is the port's to repeat */
	expect(hy_vcpu_wake_at(vcpu, 400));
	assert_int_equal(armed, 250);
	pass(300);
	run();
	assert_int_equal(fired, 2);
	assert_int_equal(armed, 400);
	expect(hy_vcpu_wake_at(vcpu, 350)); /* in place of the one before */
	set(0, 500);
	run();
	assert_int_equal(armed, 350);
	pass(350);
	run();
	assert_int_equal(armed, 500);
}

static void a_blocked_vcpu_wakes_for_its_timers(void **state)
{
	(void)state;
	run();
	set(0, 300);
	run();
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_block(vcpu));
	assert_int_equal(armed, 300); /* it stays asked for */
	pass(300);
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_FREE);
	run();
	assert_int_equal(fired, 1);
	set(0, 500);
	run();
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_block_until(vcpu, 600));
	assert_int_equal(armed, 500);
	set(1, 550); /* nobody needs to look */
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_BLOCKED);
	set(1, 450);
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_FREE);
	expect_status(hy_vcpu_block(vcpu), HY_E_BUSY); /* the owner has to run it first */
	run();
	assert_int_equal(armed, 450);
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_block_until(vcpu, 400));
	assert_int_equal(armed, 400);
}

static void bind_takes_the_host_s_deadline_back_and_asks_anew(void **state)
{
	(void)state;
	run();
	set(0, 300);
	run();
	expect(hy_vcpu_unbind(vcpu));
	assert_int_equal(armed, 300);
	expect(hy_vcpu_bind(vcpu, &machine.cpu));
	assert_int_equal(armed, NOTHING);
	run();
	assert_int_equal(armed, 300);
	hy_timer_cancel(vcpu, &alarms[0].timer);
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_bind(vcpu, &machine.cpu));
	run();
	assert_int_equal(armed, NOTHING);
	assert_int_equal(registrations, 2);
}

static void a_reset_keeps_them_and_init_forgets(void **state)
{
	(void)state;
	set(0, 100);
	expect(hy_vcpu_reset(vcpu));
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
	run();
	set(1, 200);
	run();
	assert_int_equal(armed, 100);
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_reset(vcpu));
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
	pass(150);
	run();
	assert_int_equal(alarms[0].fired, 1);
	assert_int_equal(armed, 200);
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_init(vcpu, &hal, &(struct hy_vcpu_config){.id = 0}));
	assert_null(vcpu->timers);
}

/* In the run loop, while the guest waits: each wait of the host's takes 10 ns. */
static void let_time_pass(void)
{
	host.now += 10;
}

static void an_idle_guest_gets_them(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_WAIT, SIM_JUMP(-1));
	alarms[0].timer.fire = inject;
	host.on_wait = let_time_pass;
	set(0, 95);
	run();
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(host.now, 100);
	/* Due before it waits: it does not. */
	host.on_wait = NULL;
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_WAIT, SIM_HYPERCALL(2));
	set(0, 200);
	run();
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	atomic_store(&vcpu->attention, 0);
	host.now = 200;
	host.waits = 0;
	run();
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(host.waits, 0);
}

/* What becomes due while it waits comes before its next instruction. */
static void a_guest_that_waited_gets_them_at_once(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_WAIT, SIM_HYPERCALL(2));
	alarms[0].timer.fire = inject;
	host.on_wait = let_time_pass;
	set(0, 5);
	run();
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
}

static void a_host_without_timers_comes_to_no_harm(void **state)
{
	(void)state;
	answer = HY_E_NO_MEMORY;
	set(0, 100);
	run();
	assert_int_equal(registrations, 1);
	assert_false(vcpu->timer);
	host.now = 100;
	run();
	assert_int_equal(fired, 0);
	set(1, 50); /* something else has the list looked at */
	run();
	assert_int_equal(fired, 2);
}

/* Another CPU sets one while the guest runs: that CPU is interrupted, and looks. */
static void another_cpu_sets_one(void **state)
{
	(void)state;
	run();
	set(0, 500);
	run();
	atomic_store(&vcpu->state, HY_VCPU_RUNNING);
	host_cpu = 1;
	set(1, 600);
	assert_int_equal(host.kicks, 0);
	set(2, 400);
	assert_int_equal(host.kicks, 1);
	host_cpu = 0;
	atomic_store(&vcpu->state, HY_VCPU_READY);
	hy_sim_line[0] = false;
	run();
	assert_int_equal(armed, 400);
}

/* --- several CPUs at once ----------------------------------------------------------------------------------------------------------- */

#define ROUNDS 20000u

static struct {
	struct hy_timer timer;
	_Atomic(bool) final, last; /* no other is set after this; it has fired then */
} theirs[2];
static _Atomic(bool) over;

static void count(void *state, struct hy_vcpu *by)
{
	__typeof__(&theirs[0]) alarm = state;

	(void)by;
	if (alarm->final)
		alarm->last = true;
}

static void *disturb(void *argument)
{
	__typeof__(&theirs[0]) alarm = &theirs[(uintptr_t)argument];
	uint64_t seed = 7 + (uintptr_t)argument;

	host_cpu = 1 + (uint32_t)(uintptr_t)argument;
	for (uint32_t i = 0; i < ROUNDS; i++) {
		if ((host_random(&seed) & 3) == 0)
			hy_timer_cancel(vcpu, &alarm->timer);
		else
			hy_timer_set(vcpu, &alarm->timer, host.now + host_random(&seed) % 100);
	}
	hy_timer_cancel(vcpu, &alarm->timer);
	alarm->final = true;
	hy_timer_set(vcpu, &alarm->timer, host.now);
	return NULL;
}

static void *run_owner(void *argument)
{
	(void)argument;
	while (!over) {
		host.now++;
		if (host.now % 16 == 0)
			hy_vcpu_wake(vcpu);
		if (hy_vm_run(vcpu, &machine.cpu) != HY_OK)
			abort(); /* CMocka's assertions do not work in threads */
	}
	return hy_vcpu_unbind(vcpu) == HY_OK ? NULL : vcpu;
}

static void several_cpus_lose_none(void **state)
{
	pthread_t owner, others[2];
	void *failed;

	(void)state;
	over = false;
	for (uintptr_t i = 0; i < 2; i++) {
		theirs[i].timer = (struct hy_timer){.fire = count, .state = &theirs[i]};
		theirs[i].final = theirs[i].last = false;
	}
	assert_int_equal(pthread_create(&owner, NULL, run_owner, NULL), 0);
	for (uintptr_t i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&others[i], NULL, disturb, (void *)i), 0);
	for (uintptr_t i = 0; i < 2; i++)
		assert_int_equal(pthread_join(others[i], NULL), 0);
	for (uint32_t i = 0; i < 2; i++) /* the last ones are due: they fire without anybody asking again */
		while (!theirs[i].last)
			sched_yield();
	over = true;
	assert_int_equal(pthread_join(owner, &failed), 0);
	assert_null(failed);
	assert_null(vcpu->timers);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(they_fire_in_order_and_once),
		test(setting_moves_and_cancelling_ends),
		test(the_guest_does_not_go_on_before),
		test(periods_do_not_drift),
		test(what_is_past_fires_once_an_entry),
		test(what_is_due_can_still_be_cancelled),
		test(the_port_wants_to_be_woken_too),
		test(a_blocked_vcpu_wakes_for_its_timers),
		test(bind_takes_the_host_s_deadline_back_and_asks_anew),
		test(a_reset_keeps_them_and_init_forgets),
		test(an_idle_guest_gets_them),
		test(a_guest_that_waited_gets_them_at_once),
		test(a_host_without_timers_comes_to_no_harm),
		test(another_cpu_sets_one),
		test(several_cpus_lose_none),
	};

	return cmocka_run_group_tests_name("timer", tests, NULL, NULL);
}
