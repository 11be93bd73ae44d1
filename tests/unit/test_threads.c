/* SPDX-License-Identifier: Apache-2.0 */
/* Several physical CPUs at once: ownership, injection, kicks, memory. Each thread is a CPU of its own. */
#include "machine.h"

#define LAZY 0x40000000u
#define THREADS 4u

static struct machine machine;
static struct hy_percpu cpus[SIM_CPUS];
static _Atomic(bool) over;

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_FAULT);
	memset(cpus, 0, sizeof(cpus));
	over = false;
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

/* A thread's start: it is CPU `id` from now on. CMocka's assertions do not work here: a failure ends the test by `abort`. */
static void need(bool condition)
{
	if (!condition)
		abort();
}

static void become(uint32_t id)
{
	host_cpu = id;
	need(hy_percpu_init(&cpus[id], host_hal(), id) == HY_OK);
	need(hy_percpu_enable(&cpus[id]) == HY_OK);
}

static void run_threads(void *(*function)(void *), uint32_t count)
{
	pthread_t threads[SIM_CPUS];

	for (uint32_t i = 0; i < count; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, function, (void *)(uintptr_t)(i + 1)), 0);
	for (uint32_t i = 0; i < count; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
}

/* --- one vCPU, many who want it ----------------------------------------------------------------------------------------------------- */

static _Atomic(uint32_t) inside, runs;

static bool alone(struct hy_vcpu *vcpu)
{
	need(atomic_fetch_add(&inside, 1) == 0);
	need(vcpu->cpu == &cpus[host_cpu]);
	atomic_fetch_sub(&inside, 1);
	return false;
}

static void *contend(void *argument)
{
	struct hy_vcpu *vcpu = &machine.vcpu[0];

	become((uint32_t)(uintptr_t)argument);
	for (uint32_t n = 0; n < 3000; n++) {
		enum hy_status status = hy_vcpu_bind(vcpu, &cpus[host_cpu]);

		if (status != HY_OK) {
			need(status == HY_E_BAD_STATE || status == HY_E_BUSY);
			need(hy_vcpu_unbind(vcpu) != HY_OK);
			continue;
		}
		need(hy_vcpu_run(vcpu) == HY_OK);
		need(vcpu->exit.reason == HY_EXIT_HYPERCALL || vcpu->exit.reason == HY_EXIT_EXTERNAL_INTERRUPT);
		runs++;
		need(hy_vcpu_unbind(vcpu) == HY_OK);
	}
	hy_percpu_teardown(&cpus[host_cpu]);
	return NULL;
}

static void only_one_owns_a_vcpu(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(1), SIM_JUMP(-1));
	machine_boot(&machine);
	machine.vcpu[0].handler = alone;
	runs = 0;
	run_threads(contend, THREADS);
	assert_true(runs > 100);
	assert_int_equal(hy_vcpu_state(&machine.vcpu[0]), HY_VCPU_FREE);
}

/* --- injection while it runs -------------------------------------------------------------------------------------------------------- */

static _Atomic(uint32_t) taken[HY_ARCH_INTERRUPT_COUNT];

static bool count_taken(struct hy_vcpu *vcpu)
{
	if (vcpu->exit.reason != HY_EXIT_HYPERCALL)
		return hy_vm_handle(vcpu);
	taken[hy_sim_hardware.cause]++;
	return true;
}

static void *run_until_over(void *argument)
{
	struct hy_vcpu *vcpu = argument;

	become(1);
	while (!over) {
		need(hy_vm_run(vcpu, &cpus[1]) == HY_OK);
		need(vcpu->exit.reason == HY_EXIT_KICKED || vcpu->exit.reason == HY_EXIT_PREEMPTION_TIMER);
	}
	hy_percpu_teardown(&cpus[1]);
	return NULL;
}

static void *inject_many(void *argument)
{
	uint32_t number = (uint32_t)(uintptr_t)argument * 30;
	struct hy_interrupt interrupt = {.number = number, .priority = (uint8_t)number};

	host_cpu = 1 + (uint32_t)(uintptr_t)argument;
	for (uint32_t n = 1; n <= 1000; n++) {
		need(hy_vcpu_inject_interrupt(&machine.vcpu[0], &interrupt) == HY_OK);
		/* Each has to arrive before the next one is sent: none may be lost, none may come twice. */
		while (taken[number] < n)
			sched_yield();
		need(taken[number] == n);
	}
	return NULL;
}

static void no_interrupt_is_lost_and_none_comes_twice(void **state)
{
	pthread_t runner;

	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_WAIT, SIM_JUMP(-1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	machine_boot(&machine);
	machine.vcpu[0].handler = count_taken;
	for (uint32_t i = 0; i < HY_ARCH_INTERRUPT_COUNT; i++)
		taken[i] = 0;
	assert_int_equal(pthread_create(&runner, NULL, run_until_over, &machine.vcpu[0]), 0);
	run_threads(inject_many, THREADS);
	over = true;
	hy_vcpu_kick(&machine.vcpu[0]);
	assert_int_equal(pthread_join(runner, NULL), 0);
	assert_false(hy_vcpu_interrupt_pending(&machine.vcpu[0]));
}

/* --- kicks -------------------------------------------------------------------------------------------------------------------------- */

static _Atomic(uint32_t) kicked;

static void *run_and_count(void *argument)
{
	struct hy_vcpu *vcpu = argument;

	become(1);
	while (!over) {
		need(hy_vm_run(vcpu, &cpus[1]) == HY_OK);
		need(vcpu->exit.reason == HY_EXIT_KICKED);
		kicked++;
	}
	hy_percpu_teardown(&cpus[1]);
	return NULL;
}

/* The guest never exits by itself: a kick that got lost would hang the test. */
static void every_kick_ends_a_run(void **state)
{
	pthread_t runner;

	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_JUMP(0));
	machine.vcpu[0].config.arch.fuel = 0;
	machine_boot(&machine);
	kicked = 0;
	assert_int_equal(pthread_create(&runner, NULL, run_and_count, &machine.vcpu[0]), 0);
	host_cpu = 2;
	for (uint32_t n = 0; n < 5000; n++) {
		uint32_t before = kicked;

		hy_vcpu_kick(&machine.vcpu[0]);
		while (kicked == before)
			sched_yield();
	}
	over = true;
	hy_vcpu_kick(&machine.vcpu[0]);
	assert_int_equal(pthread_join(runner, NULL), 0);
	host_cpu = 0;
}

/* --- blocking ----------------------------------------------------------------------------------------------------------------------- */

static _Atomic(uint32_t) blocked;

static void *block_again_and_again(void *argument)
{
	struct hy_vcpu *vcpu = argument;

	while (!over) {
		if (hy_vcpu_block(vcpu) == HY_OK)
			blocked++;
		while (hy_vcpu_state(vcpu) != HY_VCPU_FREE && !over)
			sched_yield();
		need(hy_vcpu_clear_interrupt(vcpu, 5) == HY_OK);
	}
	return NULL;
}

/* Whoever finds it pending must find it awake: a wake-up that got lost would hang the test. */
static void no_wakeup_is_lost(void **state)
{
	struct hy_interrupt interrupt = {.number = 5};
	struct hy_vcpu *vcpu = &machine.vcpu[0];
	pthread_t sleeper;

	(void)state;
	machine_boot(&machine);
	blocked = 0;
	assert_int_equal(pthread_create(&sleeper, NULL, block_again_and_again, vcpu), 0);
	for (uint32_t n = 0; n < 20000 || blocked < 10; n++) {
		expect(hy_vcpu_inject_interrupt(vcpu, &interrupt));
		while (hy_vcpu_state(vcpu) == HY_VCPU_BLOCKED && hy_vcpu_interrupt_pending(vcpu))
			sched_yield();
	}
	over = true;
	assert_int_equal(pthread_join(sleeper, NULL), 0);
	if (hy_vcpu_state(vcpu) == HY_VCPU_BLOCKED)
		hy_vcpu_wake(vcpu);
}

/* --- memory ------------------------------------------------------------------------------------------------------------------------- */

static void *change_own_pages(void *argument)
{
	uint64_t id = (uint64_t)(uintptr_t)argument, seed = 77 + id;
	struct hy_space *space = &machine.vm.space;
	bool mapped[64] = {false};

	host_cpu = (uint32_t)id;
	for (uint32_t n = 0; n < 4000; n++) {
		/* Pages of all threads are interleaved: they share tables, which come and go. */
		uint64_t i = host_random(&seed) % 64;
		struct hy_mapping mapping = {0x100000000 + (i * THREADS + id - 1) * PAGE, 0x200000000 + (i * THREADS + id - 1) * PAGE, PAGE, RW,
					     HY_MEMORY_NORMAL};
		struct hy_mapping found;

		need(hy_space_map(space, &mapping) == (mapped[i] ? HY_E_EXISTS : HY_OK));
		need(hy_space_query(space, mapping.gpa, &found) == HY_OK && found.phys == mapping.phys);
		mapped[i] = true;
		if (host_random(&seed) % 2 == 0) {
			need(hy_space_unmap(space, mapping.gpa, PAGE) == HY_OK);
			need(hy_space_query(space, mapping.gpa, &found) == HY_E_FAULT);
			mapped[i] = false;
		}
	}
	for (uint64_t i = 0; i < 64; i++)
		need(hy_space_unmap(space, 0x100000000 + (i * THREADS + id - 1) * PAGE, PAGE) == HY_OK);
	return NULL;
}

static void one_space_changed_by_many(void **state)
{
	(void)state;
	run_threads(change_own_pages, THREADS);
}

static void *touch_lazy_memory(void *argument)
{
	uint32_t id = (uint32_t)(uintptr_t)argument;
	struct hy_vcpu *vcpu = &machine.vcpu[id - 1];

	become(id);
	need(hy_vm_run(vcpu, &cpus[id]) == HY_OK);
	need(vcpu->exit.reason == HY_EXIT_HYPERCALL && vcpu->exit.hypercall.immediate == 1);
	hy_percpu_teardown(&cpus[id]);
	return NULL;
}

/* All vCPUs store into the same pages, which are not there yet, each at a place of its own. */
static void lazy_pages_come_once(void **state)
{
	struct hy_vm_region lazy = {.gpa = LAZY, .size = 256 * PAGE, .access = RW, .kind = HY_MEMORY_LAZY};

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &lazy));
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 3), SIM_ADD(1, 1, PAGE), SIM_ADD(3, 3, -1), SIM_LOOP(3, -3), SIM_HYPERCALL(1));
	for (uint32_t id = 1; id < THREADS; id++) {
		expect(machine_make_vcpu(&machine, id));
		expect(hy_vcpu_setup(&machine.vcpu[id], MACHINE_RAM, &machine.vm.space));
	}
	machine_boot(&machine);
	for (uint32_t id = 0; id < THREADS; id++) {
		machine.vcpu[id].ctx.r1 = LAZY + 8 * id;
		machine.vcpu[id].ctx.r2 = 100 + id;
		machine.vcpu[id].ctx.r3 = 256;
	}
	run_threads(touch_lazy_memory, THREADS);
	for (hy_gpa page = LAZY; page < LAZY + 256 * PAGE; page += PAGE) {
		uint64_t values[THREADS];

		expect(hy_vm_read(&machine.vm, page, values, sizeof(values)));
		for (uint32_t id = 0; id < THREADS; id++)
			assert_int_equal(values[id], 100 + id);
	}
}

static void *split_and_merge(void *argument)
{
	(void)argument;
	host_cpu = 5;
	while (!over) {
		need(hy_space_protect(&machine.vm.space, LAZY + PAGE, PAGE, HY_READ) == HY_OK);
		need(hy_space_protect(&machine.vm.space, LAZY + PAGE, PAGE, RW) == HY_OK);
	}
	return NULL;
}

/* While a large page is split and merged it is absent for a moment: the guest must not notice. */
static void a_guest_does_not_notice_a_split(void **state)
{
	struct hy_vm_region large = {.gpa = LAZY, .size = LARGE, .access = RW, .kind = HY_MEMORY_ALLOC};
	pthread_t splitter;

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &large));
	LOAD(&machine, MACHINE_RAM, SIM_STORE(3, 1, 3), SIM_LOAD(4, 1, 3), SIM_ADD(3, 3, -1), SIM_LOOP(3, -3), SIM_HYPERCALL(1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(99));
	machine.vcpu[0].config.arch.fuel = 0;
	machine_boot(&machine);
	machine.vcpu[0].ctx.r1 = LAZY + 0x8000;
	machine.vcpu[0].ctx.r3 = 20000;
	assert_int_equal(pthread_create(&splitter, NULL, split_and_merge, NULL), 0);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	over = true;
	assert_int_equal(pthread_join(splitter, NULL), 0);
	assert_int_equal(machine.vcpu[0].exit.hypercall.immediate, 1);
}

/* --- the VM ------------------------------------------------------------------------------------------------------------------------- */

static void *run_until_stopped(void *argument)
{
	uint32_t id = (uint32_t)(uintptr_t)argument;
	struct hy_vcpu *vcpu = &machine.vcpu[id - 1];

	become(id);
	while (hy_vm_run(vcpu, &cpus[id]) == HY_OK)
		need(vcpu->exit.reason == HY_EXIT_KICKED);
	need(vcpu->cpu == NULL);
	hy_percpu_teardown(&cpus[id]);
	return NULL;
}

static void *stop_after_a_while(void *argument)
{
	if ((uintptr_t)argument <= THREADS)
		return run_until_stopped(argument);
	host_cpu = 6;
	while (machine.vm.running < THREADS)
		sched_yield();
	need(hy_vm_stop(&machine.vm) == HY_OK);
	return NULL;
}

static void stopping_gets_everybody_out(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_JUMP(0));
	for (uint32_t id = 0; id < THREADS; id++) {
		if (id > 0)
			expect(machine_make_vcpu(&machine, id));
		machine.vcpu[id].config.arch.fuel = 0;
	}
	for (uint32_t round = 0; round < 20; round++) {
		for (uint32_t id = 1; id < THREADS; id++)
			expect(hy_vcpu_setup(&machine.vcpu[id], MACHINE_RAM, &machine.vm.space));
		memset(cpus, 0, sizeof(cpus));
		machine_boot(&machine);
		run_threads(stop_after_a_while, THREADS + 1);
		assert_string_equal(hy_vm_state_name(hy_vm_state(&machine.vm)), "stopped");
		expect(hy_vm_reset(&machine.vm));
	}
}

static void *start_the_second(void *argument)
{
	host_cpu = (uint32_t)(uintptr_t)argument;
	for (uint32_t n = 0; n < 2000; n++) {
		enum hy_status status = hy_vm_cpu_on(&machine.vm, 0x101, MACHINE_RAM, n);

		need(status == HY_OK || status == HY_E_EXISTS || status == HY_E_BUSY);
		runs += status == HY_OK;
	}
	return NULL;
}

/* Many start a CPU that switches itself off: each start is one run. */
static void starts_and_ends_alternate(void **state)
{
	pthread_t threads[THREADS];
	uint32_t ends = 0;

	(void)state;
	expect(machine_make_vcpu(&machine, 1));
	LOAD(&machine, MACHINE_RAM, SIM_CPU_DOWN);
	machine_boot(&machine);
	runs = 0;
	for (uintptr_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, start_the_second, (void *)(i + 2)), 0);
	for (uint32_t n = 0; n < 20000; n++) {
		if (hy_vm_run(&machine.vcpu[1], &machine.cpu) == HY_OK && machine.vcpu[1].exit.reason == HY_EXIT_CPU_DOWN)
			ends++;
		sched_yield();
	}
	for (uint32_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	while (machine.vcpu[1].power != HY_VM_POWER_OFF)
		if (hy_vm_run(&machine.vcpu[1], &machine.cpu) == HY_OK && machine.vcpu[1].exit.reason == HY_EXIT_CPU_DOWN)
			ends++;
	assert_true(ends > 0);
	assert_int_equal(ends, runs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(only_one_owns_a_vcpu, make, drop),
		cmocka_unit_test_setup_teardown(no_interrupt_is_lost_and_none_comes_twice, make, drop),
		cmocka_unit_test_setup_teardown(every_kick_ends_a_run, make, drop),
		cmocka_unit_test_setup_teardown(no_wakeup_is_lost, make, drop),
		cmocka_unit_test_setup_teardown(one_space_changed_by_many, make, drop),
		cmocka_unit_test_setup_teardown(lazy_pages_come_once, make, drop),
		cmocka_unit_test_setup_teardown(a_guest_does_not_notice_a_split, make, drop),
		cmocka_unit_test_setup_teardown(stopping_gets_everybody_out, make, drop),
		cmocka_unit_test_setup_teardown(starts_and_ends_alternate, make, drop),
	};

	return cmocka_run_group_tests_name("threads", tests, NULL, NULL);
}
