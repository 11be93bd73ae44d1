/* SPDX-License-Identifier: Apache-2.0 */
/* Sources of interrupts: who presents one hears when the guest's CPU has taken it, and nobody loses one in between. */
#include "machine.h"

#define QUEUE 4u

/* A controller that has a queue of numbers and presents the first. */
struct controller {
	struct hy_interrupt_source source;
	uint32_t queue[QUEUE], first, end;
	uint32_t calls, taken, forgotten;
	bool presented;
};

static struct machine machine;
static struct hy_vcpu *vcpu;
static struct controller controllers[2];

static void present(struct controller *controller)
{
	struct hy_interrupt interrupt = {.number = controller->queue[controller->first % QUEUE]};

	controller->presented = controller->first != controller->end && hy_vcpu_inject_interrupt(vcpu, &interrupt) == HY_OK;
}

static bool taken(void *state, struct hy_vcpu *by, uint32_t number)
{
	struct controller *controller = state;

	assert_ptr_equal(by, vcpu);
	controller->calls++;
	if (number == HY_INTERRUPT_NONE) {
		controller->forgotten++;
		controller->presented = false;
		return true; /* others hear of it all the same */
	}
	if (!controller->presented || number != controller->queue[controller->first % QUEUE])
		return false;
	controller->taken++;
	controller->first++;
	present(controller);
	return true;
}

/* Main program: interrupts on, a hypercall, again and again; handler: a hypercall, the end, return. */
static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	for (uint32_t i = 0; i < 2; i++) {
		controllers[i] = (struct controller){.source = {.taken = taken, .state = &controllers[i]}};
		hy_vcpu_add_interrupt_source(vcpu, &controllers[i].source);
	}
	machine_boot(&machine);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static void request(struct controller *controller, uint32_t number)
{
	controller->queue[controller->end++ % QUEUE] = number;
	if (!controller->presented)
		present(controller);
}

/* What the guest takes next, HY_INTERRUPT_NONE when it is at its main program. */
static uint32_t next(void)
{
	machine_run(&machine, HY_EXIT_HYPERCALL);
	return vcpu->exit.hypercall.immediate == 0 ? HY_INTERRUPT_NONE : (uint32_t)hy_sim_hardware.cause;
}

/* A port's way, one at a time: what it gives to the hardware. */
static uint32_t claim(void)
{
	uint32_t number = hy_vcpu_next_interrupt(vcpu);

	if (number != HY_INTERRUPT_NONE)
		assert_true(hy_vcpu_claim_interrupt(vcpu, number));
	return number;
}

static void the_source_presents_one_after_the_other(void **state)
{
	struct controller *controller = &controllers[0];

	(void)state;
	request(controller, 60);
	request(controller, 50);
	request(controller, 60);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 50), HY_INTERRUPT_INACTIVE);
	assert_int_equal(controller->calls, 0);
	atomic_store(&vcpu->attention, 0);
	assert_int_equal(claim(), 60);
	assert_int_equal(vcpu->attention, HY_ATTENTION_INTERRUPT); /* the next one is looked at before the entry */
	assert_int_equal(claim(), 50);
	assert_int_equal(claim(), 60);
	assert_int_equal(claim(), HY_INTERRUPT_NONE);
	assert_int_equal(controller->taken, 3);
	assert_int_equal(controller->calls, 3);
	assert_int_equal(controllers[1].calls, 0); /* the first had answered */
}

static void only_whose_it_was_answers(void **state)
{
	(void)state;
	request(&controllers[1], 40);
	expect(hy_vcpu_inject_interrupt(vcpu, &(struct hy_interrupt){.number = 41, .priority = 9}));
	assert_int_equal(next(), 40);
	assert_int_equal(controllers[0].calls, 2); /* asked about both: the hardware has room for two */
	assert_int_equal(controllers[1].taken, 1);
	assert_int_equal(next(), 41); /* nobody's */
	assert_int_equal(controllers[0].taken, 0);
	assert_int_equal(controllers[1].taken, 1);
	assert_int_equal(next(), HY_INTERRUPT_NONE);
}

static void added_twice_it_hears_once(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < 2; i++)
		hy_vcpu_add_interrupt_source(vcpu, &controllers[i].source);
	expect(hy_vcpu_inject_interrupt(vcpu, &(struct hy_interrupt){.number = 41}));
	assert_int_equal(next(), 41);
	assert_int_equal(controllers[0].calls, 1);
	assert_int_equal(controllers[1].calls, 1);
}

/* Until the CPU has it, the source gets it back; afterwards it is told that it does not. */
static void what_is_withdrawn_is_never_taken(void **state)
{
	struct controller *controller = &controllers[0];

	(void)state;
	assert_false(hy_vcpu_withdraw_interrupt(vcpu, 60));
	assert_false(hy_vcpu_withdraw_interrupt(vcpu, HY_ARCH_INTERRUPT_COUNT));
	request(controller, 60);
	assert_true(hy_vcpu_withdraw_interrupt(vcpu, 60));
	assert_false(hy_vcpu_withdraw_interrupt(vcpu, 60));
	assert_int_equal(next(), HY_INTERRUPT_NONE);
	present(controller);
	assert_int_equal(next(), 60);
	assert_false(hy_vcpu_withdraw_interrupt(vcpu, 60));
	assert_int_equal(controller->taken, 1);
}

/* Taking back what has just been claimed comes too late: the port hears nothing of it. */
static bool taken_late(void *state, struct hy_vcpu *by, uint32_t number)
{
	(void)state;
	expect(hy_vcpu_clear_interrupt(by, number));
	return true;
}

static void a_request_from_before_is_late(void **state)
{
	(void)state;
	controllers[0].source.taken = taken_late;
	expect(hy_vcpu_inject_interrupt(vcpu, &(struct hy_interrupt){.number = 60}));
	assert_true(hy_vcpu_claim_interrupt(vcpu, 60));
	assert_false(hy_vcpu_take_retract(vcpu, 60));
	assert_false(hy_vcpu_claim_interrupt(vcpu, 60)); /* there is none: nobody hears */
}

static void a_reset_keeps_the_sources_and_tells_them(void **state)
{
	(void)state;
	request(&controllers[0], 60);
	expect(hy_vcpu_reset(vcpu));
	for (uint32_t i = 0; i < 2; i++)
		assert_int_equal(controllers[i].forgotten, 1);
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
	vcpu->ctx.tvec = MACHINE_VECTOR;
	assert_int_equal(next(), HY_INTERRUPT_NONE);
	present(&controllers[0]);
	assert_int_equal(next(), 60);
	assert_int_equal(controllers[0].taken, 1);
	expect(hy_vcpu_unbind(vcpu));
	expect(hy_vcpu_init(vcpu, machine.hal, &(struct hy_vcpu_config){.id = 0}));
	assert_null(vcpu->sources);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_source_presents_one_after_the_other),
		test(only_whose_it_was_answers),
		test(added_twice_it_hears_once),
		test(what_is_withdrawn_is_never_taken),
		test(a_request_from_before_is_late),
		test(a_reset_keeps_the_sources_and_tells_them),
	};

	return cmocka_run_group_tests_name("interrupt source", tests, NULL, NULL);
}
