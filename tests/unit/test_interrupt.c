/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts: the mailbox, and delivery through hardware that has room for two. */
#include "machine.h"

static struct machine machine;
static struct hy_vcpu *vcpu;

/* Main program: interrupts on, then spin; handler: append the cause to memory at r10, end it, return. */
static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	machine_boot(&machine);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static enum hy_status inject(uint32_t number, uint8_t priority, uint8_t flags)
{
	struct hy_interrupt interrupt = {.number = number, .priority = priority, .flags = flags};

	return hy_vcpu_inject_interrupt(vcpu, &interrupt);
}

/* Runs until the guest is at its main program again; the interrupts it took, in order. */
static uint32_t take(uint32_t *taken)
{
	uint32_t count = 0;

	for (;;) {
		machine_run(&machine, HY_EXIT_HYPERCALL);
		if (vcpu->exit.hypercall.immediate == 0)
			return count;
		taken[count++] = (uint32_t)hy_sim_hardware.cause;
	}
}

/* A program that does not let interrupts in until its second hypercall is over. */
static void shut_out(void)
{
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(0), SIM_HYPERCALL(2), SIM_HYPERCALL(3), SIM_INTERRUPTS(1), SIM_HYPERCALL(0));
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

static void nonsense_is_refused(void **state)
{
	struct hy_interrupt wide = {.number = 1, .physical = 0x10000, .flags = HY_INTERRUPT_HARDWARE};

	(void)state;
	expect_status(inject(HY_ARCH_INTERRUPT_COUNT, 0, 0), HY_E_INVALID);
	expect_status(inject(1, 0, 0x80), HY_E_INVALID);
	expect_status(hy_vcpu_inject_interrupt(vcpu, &wide), HY_E_INVALID);
	expect_status(hy_vcpu_clear_interrupt(vcpu, HY_ARCH_INTERRUPT_COUNT), HY_E_INVALID);
	expect_status(hy_vcpu_deactivate_interrupt(vcpu, UINT32_MAX), HY_E_INVALID);
	expect_status(hy_vcpu_enable_interrupt(vcpu, HY_ARCH_INTERRUPT_COUNT, true), HY_E_INVALID);
	expect_status(hy_vcpu_set_interrupt_priority(vcpu, HY_ARCH_INTERRUPT_COUNT, 0), HY_E_INVALID);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, HY_ARCH_INTERRUPT_COUNT), HY_INTERRUPT_INACTIVE);
	expect(hy_vcpu_reset(vcpu));
	expect_status(inject(1, 0, 0), HY_E_BAD_STATE);
	assert_false(hy_vcpu_interrupt_pending(vcpu));
}

/* More than the hardware holds: none is lost, the most urgent come first. */
static void all_arrive_the_most_urgent_first(void **state)
{
	uint32_t taken[HY_ARCH_INTERRUPT_COUNT], count;

	(void)state;
	for (uint32_t number = 0; number < HY_ARCH_INTERRUPT_COUNT; number++)
		expect(inject(number, (uint8_t)(255 - number), 0));
	count = take(taken);
	assert_int_equal(count, HY_ARCH_INTERRUPT_COUNT);
	for (uint32_t i = 0; i < count; i++)
		assert_int_equal(taken[i], HY_ARCH_INTERRUPT_COUNT - 1 - i);
	assert_int_equal(take(taken), 0);
}

static void equal_priorities_go_by_number(void **state)
{
	uint32_t taken[8];

	(void)state;
	expect(inject(0, 9, 0));
	expect(inject(127, 9, 0));
	expect(inject(64, 9, 0));
	assert_int_equal(hy_vcpu_next_interrupt(vcpu), 0);
	assert_int_equal(take(taken), 3);
	assert_int_equal(taken[2], 127);
}

static void a_level_stays_until_it_is_lowered(void **state)
{
	uint32_t count = 0;

	(void)state;
	expect(inject(5, 0, HY_INTERRUPT_LEVEL));
	for (;;) {
		machine_run(&machine, HY_EXIT_HYPERCALL);
		if (vcpu->exit.hypercall.immediate == 0)
			break;
		assert_int_equal(hy_sim_hardware.cause, 5);
		if (++count == 4)
			expect(hy_vcpu_clear_interrupt(vcpu, 5));
	}
	assert_int_equal(count, 4);
}

static void an_edge_that_comes_while_active_is_taken_again(void **state)
{
	(void)state;
	expect(inject(5, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_ACTIVE);
	expect(inject(5, 0, 0));
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_ACTIVE | HY_INTERRUPT_PENDING);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_INACTIVE);
}

static void one_that_is_taken_back_never_arrives(void **state)
{
	uint32_t taken[8];

	(void)state;
	/* Before the hardware has it. */
	expect(inject(5, 0, HY_INTERRUPT_LEVEL));
	expect(hy_vcpu_clear_interrupt(vcpu, 5));
	assert_int_equal(take(taken), 0);
	/* When the hardware has it: the guest does not let it in. */
	shut_out();
	expect(inject(6, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_true(((hy_sim_hardware.slot[0] | hy_sim_hardware.slot[1]) & SIM_SLOT_PENDING) != 0);
	assert_true(hy_vcpu_interrupt_pending(vcpu));
	expect(hy_vcpu_clear_interrupt(vcpu, 6));
	assert_int_equal(take(taken), 0);
	assert_false(hy_vcpu_interrupt_pending(vcpu));
}

static void a_request_is_about_what_is_there_now(void **state)
{
	(void)state;
	/* Neither of these has anything to do with the interrupt that comes afterwards. */
	expect(hy_vcpu_clear_interrupt(vcpu, 7));
	expect(hy_vcpu_deactivate_interrupt(vcpu, 7));
	shut_out();
	expect(inject(7, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_true(((hy_sim_hardware.slot[0] | hy_sim_hardware.slot[1]) & SIM_SLOT_PENDING) != 0);
	/* Something else makes the port look at all of them again. */
	expect(hy_vcpu_clear_interrupt(vcpu, 8));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_HYPERCALL(4));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, 7);
	/* And again while it is active. */
	expect(hy_vcpu_clear_interrupt(vcpu, 8));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 4);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 7), HY_INTERRUPT_ACTIVE);
}

static void a_disabled_one_waits(void **state)
{
	uint32_t taken[8];

	(void)state;
	expect(hy_vcpu_enable_interrupt(vcpu, 9, false));
	expect(inject(9, 0, 0));
	assert_false(hy_vcpu_interrupt_pending(vcpu));
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 9), HY_INTERRUPT_PENDING);
	assert_int_equal(take(taken), 0);
	expect(hy_vcpu_enable_interrupt(vcpu, 9, true));
	assert_true(hy_vcpu_interrupt_pending(vcpu));
	assert_int_equal(take(taken), 1);
	/* Disabled when the hardware has it already: withdrawn, and still pending. */
	shut_out();
	expect(inject(9, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	expect(hy_vcpu_enable_interrupt(vcpu, 9, false));
	assert_int_equal(take(taken), 0);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 9), HY_INTERRUPT_PENDING);
}

static void another_ends_an_active_one(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_HYPERCALL(3), SIM_RETURN);
	expect(inject(5, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_ACTIVE);
	expect(hy_vcpu_deactivate_interrupt(vcpu, 5));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 3);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_INACTIVE);
}

static void the_end_is_told_on_demand(void **state)
{
	(void)state;
	expect(inject(11, 0, HY_INTERRUPT_NOTIFY));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	machine_run(&machine, HY_EXIT_INTERRUPT_END);
	assert_int_equal(vcpu->exit.interrupt_end.vector, 11);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
}

static void what_the_hardware_holds_moves_with_the_vcpu(void **state)
{
	uint32_t taken[8];

	(void)state;
	expect(inject(5, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	expect(inject(6, 0, 0));
	expect(hy_vcpu_unbind(vcpu));
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, 5), HY_INTERRUPT_ACTIVE);
	assert_int_equal(hy_sim_hardware.slot[0] | hy_sim_hardware.slot[1], 0);
	assert_true(hy_vcpu_interrupt_pending(vcpu));
	assert_int_equal(take(taken), 1);
	assert_int_equal(taken[0], 6);
}

static void only_a_vcpu_that_runs_elsewhere_is_kicked(void **state)
{
	(void)state;
	expect(inject(1, 0, 0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	expect(inject(2, 0, 0));
	hy_vcpu_kick(vcpu);
	assert_int_equal(host.kicks, 0);
	/* As if another CPU looked while it runs. */
	atomic_store(&vcpu->state, HY_VCPU_RUNNING);
	host_cpu = 1;
	expect(inject(3, 0, 0));
	assert_int_equal(host.kicks, 1);
	assert_true(hy_sim_line[0]);
	/* One that is not enabled is no reason. */
	expect(hy_vcpu_enable_interrupt(vcpu, 4, false));
	host.kicks = 0;
	expect(inject(4, 0, 0));
	assert_int_equal(host.kicks, 0);
	host_cpu = 0;
	expect(inject(2, 0, 0));
	assert_int_equal(host.kicks, 0);
	atomic_store(&vcpu->state, HY_VCPU_READY);
}

/* The guest spins with interrupts on: the deadline is seen without an exit. */
static void the_timer_comes_at_its_deadline(void **state)
{
	uint32_t taken[8];

	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_NOP, SIM_NOP, SIM_NOP, SIM_HYPERCALL(0), SIM_HYPERCALL(0));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	hy_port_set_timer(vcpu, host.now + 1000);
	assert_int_equal(take(taken), 0);
	host.now += 999;
	assert_int_equal(take(taken), 0);
	/* Another deadline takes the first one back. */
	hy_port_set_timer(vcpu, host.now + 2);
	host.now += 1;
	hy_vcpu_set_pc(vcpu, MACHINE_RAM + 8);
	assert_int_equal(take(taken), 0);
	host.now += 1;
	hy_vcpu_set_pc(vcpu, MACHINE_RAM + 8);
	assert_int_equal(take(taken), 1);
	assert_int_equal(taken[0], SIM_TIMER);
	/* Once. */
	hy_vcpu_set_pc(vcpu, MACHINE_RAM + 8);
	assert_int_equal(take(taken), 0);
}

/* The guest has not taken it when it asks for a later one; a deadline that is long past comes at once. */
static void a_timer_is_withdrawn_until_its_deadline(void **state)
{
	uint32_t taken[8];

	(void)state;
	shut_out();
	hy_port_set_timer(vcpu, 0);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, SIM_TIMER), HY_INTERRUPT_PENDING);
	hy_port_set_timer(vcpu, host.now + 1000);
	assert_int_equal(take(taken), 0);
	assert_int_equal(hy_vcpu_interrupt_state(vcpu, SIM_TIMER), HY_INTERRUPT_INACTIVE);
}

static int64_t served[8];
static uint32_t served_count;

static void serve(void *context, int64_t irq)
{
	(void)context;
	served[served_count++ % 8] = irq;
}

static enum hy_status pass_through(uint32_t number, uint32_t physical)
{
	struct hy_interrupt interrupt = {.number = number, .physical = physical, .flags = HY_INTERRUPT_HARDWARE};

	return hy_vcpu_inject_interrupt(vcpu, &interrupt);
}

/* Nobody ends what a guest that is gone has taken, or would have got: the host does. What belongs to one CPU has ended there. */
static void physical_interrupts_do_not_outlive_the_guest(void **state)
{
	struct hy_hal hal = host_hooks;

	(void)state;
	hal.irq_handler = serve;
	expect(hy_hal_bind(&hal, NULL));
	vcpu->hal = machine.vm.hal = &hal;
	for (uint32_t round = 0; round < 2; round++) {
		served_count = 0;
		expect(pass_through(60, 100));
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(hy_sim_hardware.cause, 60); /* it has taken the first ... */
		expect(pass_through(61, 101));               /* ... not the second ... */
		expect(pass_through(62, 102));
		expect(inject(62, 0, 0));                    /* ... and will never get this */
		expect(pass_through(27, 27));
		expect(hy_vcpu_unbind(vcpu));
		assert_int_equal(served_count, 0);
		expect(hy_vm_stop(&machine.vm));
		expect(round == 0 ? hy_vm_reset(&machine.vm) : hy_vm_destroy(&machine.vm));
		assert_int_equal(served_count, 3);
		for (uint32_t i = 0; i < 3; i++)
			assert_int_equal(served[i], 100 + i);
		expect(hy_vcpu_reset(vcpu));
		assert_int_equal(served_count, 3); /* once */
		if (round == 0)
			machine_boot(&machine);
	}
	vcpu->hal = host_hal();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(nonsense_is_refused, make, drop),
		cmocka_unit_test_setup_teardown(all_arrive_the_most_urgent_first, make, drop),
		cmocka_unit_test_setup_teardown(equal_priorities_go_by_number, make, drop),
		cmocka_unit_test_setup_teardown(a_level_stays_until_it_is_lowered, make, drop),
		cmocka_unit_test_setup_teardown(an_edge_that_comes_while_active_is_taken_again, make, drop),
		cmocka_unit_test_setup_teardown(one_that_is_taken_back_never_arrives, make, drop),
		cmocka_unit_test_setup_teardown(a_request_is_about_what_is_there_now, make, drop),
		cmocka_unit_test_setup_teardown(a_disabled_one_waits, make, drop),
		cmocka_unit_test_setup_teardown(another_ends_an_active_one, make, drop),
		cmocka_unit_test_setup_teardown(the_end_is_told_on_demand, make, drop),
		cmocka_unit_test_setup_teardown(what_the_hardware_holds_moves_with_the_vcpu, make, drop),
		cmocka_unit_test_setup_teardown(only_a_vcpu_that_runs_elsewhere_is_kicked, make, drop),
		cmocka_unit_test_setup_teardown(the_timer_comes_at_its_deadline, make, drop),
		cmocka_unit_test_setup_teardown(a_timer_is_withdrawn_until_its_deadline, make, drop),
		cmocka_unit_test_setup_teardown(physical_interrupts_do_not_outlive_the_guest, make, drop),
	};

	return cmocka_run_group_tests_name("interrupt", tests, NULL, NULL);
}
