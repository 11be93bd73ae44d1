/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts in slots of the hardware, as list registers hold them: hardware interrupts, reported ends, overflow, letting go of a CPU. */
#include "machine.h"

#include <halyard/slots.h>

#define PENDING ((uint64_t)1 << 62)
#define ACTIVE ((uint64_t)1 << 63)
#define HARDWARE ((uint64_t)1 << 61)
#define SLOW ((uint64_t)1 << 60)
#define NOTIFY ((uint64_t)1 << 41)
#define PHYSICAL(slot) ((uint32_t)((slot) >> 32) & 0x1ff)

static const struct hy_slot_format format = {
	.number = 0xffffffff,
	.pending = PENDING,
	.active = ACTIVE,
	.slow = SLOW,
	.hardware = HARDWARE,
	.physical = (uint64_t)0x1ff << 32,
	.notify = NOTIFY,
	.physical_shift = 32,
	.priority_shift = 48,
};

static struct machine machine;
static struct hy_vcpu *vcpu;
static uint64_t slot[2];
static const struct hy_slots slots = {&format, slot, 2};
static int64_t served[8];
static uint32_t served_count;

static void serve(void *context, int64_t irq)
{
	(void)context;
	served[served_count++] = irq;
}

static int make(void **state)
{
	static struct hy_hal hal;

	(void)state;
	host_reset();
	hal = host_hooks;
	hal.irq_handler = serve;
	expect(hy_hal_bind(&hal, NULL));
	machine_make(&machine, 0, HY_VM_FAULT);
	vcpu = &machine.vcpu[0];
	vcpu->hal = &hal;
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
	slot[0] = slot[1] = 0;
	served_count = 0;
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static void inject(uint32_t number, uint32_t physical, uint8_t flags)
{
	struct hy_interrupt interrupt = {.number = number, .physical = physical, .priority = 0x50, .flags = flags};

	expect(hy_vcpu_inject_interrupt(vcpu, &interrupt));
}

/* The slot that holds a number; the test fails without one. */
static uint64_t *find(uint32_t number)
{
	uint64_t *found = NULL;

	for (uint32_t i = 0; i < 2; i++)
		if (slot[i] != 0 && (uint32_t)slot[i] == number)
			found = &slot[i];
	assert_non_null(found);
	return found;
}

static void slots_say_what_was_asked_for(void **state)
{
	(void)state;
	inject(40, 0, 0);
	inject(27, 27, HY_INTERRUPT_HARDWARE | HY_INTERRUPT_FAST);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true(*find(40) == (40 | (uint64_t)0x50 << 48 | PENDING | SLOW));
	assert_true(*find(27) == (27 | (uint64_t)0x50 << 48 | PENDING | HARDWARE | (uint64_t)27 << 32));
	assert_true(hy_slots_pending(&slots));
	assert_int_equal(hy_slots_state(&slots, 40), HY_INTERRUPT_PENDING);
	assert_int_equal(hy_slots_state(&slots, 41), HY_INTERRUPT_INACTIVE);
	/* A third finds no place, and is not lost. */
	inject(50, 0, HY_INTERRUPT_LEVEL);
	assert_false(hy_slots_fill(vcpu, &slots));
	*find(40) = 0;
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(50) & NOTIFY) != 0);
}

static void what_the_guest_ended_is_free(void **state)
{
	(void)state;
	inject(40, 0, 0);
	inject(27, 27, HY_INTERRUPT_HARDWARE);
	assert_true(hy_slots_fill(vcpu, &slots));
	/* The guest took both and ended both; ending the second ended the physical one. */
	*find(40) &= ~PENDING;
	*find(27) &= ~PENDING;
	assert_int_equal(hy_slots_collect(vcpu, &slots, true), HY_INTERRUPT_NONE);
	assert_true(slot[0] == 0 && slot[1] == 0);
	assert_int_equal(served_count, 0);
	assert_false(hy_vcpu_interrupt_pending(vcpu));
}

static void a_level_that_is_still_up_comes_again(void **state)
{
	(void)state;
	inject(40, 0, HY_INTERRUPT_LEVEL);
	assert_true(hy_slots_fill(vcpu, &slots));
	*find(40) &= ~PENDING;
	(void)hy_slots_collect(vcpu, &slots, true);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(40) & PENDING) != 0);
	/* While it is active it is not pending a second time. */
	*find(40) = (*find(40) & ~PENDING) | ACTIVE;
	inject(40, 0, HY_INTERRUPT_LEVEL);
	(void)hy_slots_collect(vcpu, &slots, true);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(40) & (ACTIVE | PENDING)) == ACTIVE);
	assert_int_equal(vcpu->irq_active[0] >> 40 & 1, 1);
	/* An edge is. */
	inject(40, 0, 0);
	(void)hy_slots_collect(vcpu, &slots, true);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(40) & (ACTIVE | PENDING)) == (ACTIVE | PENDING));
}

static void an_end_that_is_waited_for_is_reported_once(void **state)
{
	(void)state;
	inject(40, 0, HY_INTERRUPT_NOTIFY);
	inject(41, 0, HY_INTERRUPT_NOTIFY);
	assert_true(hy_slots_fill(vcpu, &slots));
	*find(40) &= ~PENDING;
	*find(41) &= ~PENDING;
	/* Nobody can be told now: they stay. */
	assert_int_equal(hy_slots_collect(vcpu, &slots, false), HY_INTERRUPT_NONE);
	assert_int_equal(hy_slots_collect(vcpu, &slots, true) + hy_slots_collect(vcpu, &slots, true), 81);
	assert_int_equal(hy_slots_collect(vcpu, &slots, true), HY_INTERRUPT_NONE);
	assert_true(slot[0] == 0 && slot[1] == 0);
}

/* The guest will not end it any more: the physical interrupt would stay active for good. */
static void a_hardware_interrupt_that_is_taken_back_ends_in_the_host(void **state)
{
	(void)state;
	inject(27, 27, HY_INTERRUPT_HARDWARE);
	assert_true(hy_slots_fill(vcpu, &slots));
	expect(hy_vcpu_clear_interrupt(vcpu, 27));
	(void)hy_slots_collect(vcpu, &slots, true);
	assert_int_equal(served_count, 1);
	assert_int_equal(served[0], 27);
	inject(30, 30, HY_INTERRUPT_HARDWARE);
	assert_true(hy_slots_fill(vcpu, &slots));
	*find(30) = (*find(30) & ~PENDING) | ACTIVE;
	expect(hy_vcpu_deactivate_interrupt(vcpu, 30));
	(void)hy_slots_collect(vcpu, &slots, true);
	assert_int_equal(served_count, 2);
	assert_int_equal(served[1], 30);
	assert_true(slot[0] == 0 && slot[1] == 0);
}

/* The CPU's own interrupts are for whoever runs on it next. */
static void leaving_a_cpu_lets_its_own_interrupts_go(void **state)
{
	(void)state;
	inject(27, 27, HY_INTERRUPT_HARDWARE);
	inject(60, 100, HY_INTERRUPT_HARDWARE);
	assert_true(hy_slots_fill(vcpu, &slots));
	inject(30, 30, HY_INTERRUPT_HARDWARE);
	hy_slots_release(vcpu, &slots);
	assert_int_equal(served_count, 2);
	assert_int_equal(served[0] + served[1], 57);
	/* Shared ones stay where they are; the others are pending again, to be taken anew. */
	assert_true((*find(60) & (PENDING | HARDWARE)) == (PENDING | HARDWARE));
	assert_int_equal(hy_slots_state(&slots, 27), HY_INTERRUPT_INACTIVE);
	assert_true((vcpu->irq_pending[0] >> 27 & 1) != 0);
	*find(60) = 0;
	inject(28, 28, HY_INTERRUPT_HARDWARE);
	expect(hy_vcpu_clear_interrupt(vcpu, 27));
	expect(hy_vcpu_clear_interrupt(vcpu, 30));
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_true(hy_slots_fill(vcpu, &slots));
	*find(28) = (*find(28) & ~PENDING) | ACTIVE;
	served_count = 0;
	hy_slots_release(vcpu, &slots);
	/* An active one stays active, but its end is the guest's alone. */
	assert_int_equal(served_count, 1);
	assert_true((*find(28) & (ACTIVE | HARDWARE)) == ACTIVE);
	assert_int_equal(PHYSICAL(*find(28)), 0);
}

/* Otherwise the physical interrupt stays active, and no guest on this CPU hears of it again. */
static void a_hardware_interrupt_that_waits_is_not_forgotten(void **state)
{
	(void)state;
	/* The guest disables its timer, lets it fire, and clears it. */
	expect(hy_vcpu_enable_interrupt(vcpu, 27, false));
	inject(27, 26, HY_INTERRUPT_HARDWARE);
	expect(hy_vcpu_clear_interrupt(vcpu, 27));
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_int_equal(served_count, 1);
	assert_int_equal(served[0], 26);
	/* Or the vCPU leaves the CPU first. */
	inject(27, 26, HY_INTERRUPT_HARDWARE);
	expect(hy_vcpu_clear_interrupt(vcpu, 27));
	hy_slots_release(vcpu, &slots);
	assert_int_equal(served_count, 2);
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_int_equal(served_count, 2);
}

/* Another one of the same number comes in its place: in the mailbox, in a slot that the guest has not taken, and in one that it has. */
static void a_hardware_interrupt_that_is_replaced_ends_in_the_host(void **state)
{
	(void)state;
	inject(27, 26, HY_INTERRUPT_HARDWARE);
	inject(27, 0, 0);
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_int_equal(served_count, 1);
	assert_int_equal(served[0], 26);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(27) & (PENDING | HARDWARE)) == PENDING);

	*find(27) = 0;
	inject(27, 26, HY_INTERRUPT_HARDWARE);
	assert_true(hy_slots_fill(vcpu, &slots));
	inject(27, 0, 0);
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_int_equal(served_count, 2);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_true((*find(27) & (PENDING | HARDWARE)) == PENDING);

	*find(27) = 27 | ACTIVE | HARDWARE | (uint64_t)26 << 32;
	inject(27, 0, 0);
	(void)hy_slots_collect(vcpu, &slots, false);
	assert_true(hy_slots_fill(vcpu, &slots));
	assert_int_equal(served_count, 3);
	assert_int_equal(served[2], 26);
	assert_true((*find(27) & (PENDING | ACTIVE | HARDWARE)) == (PENDING | ACTIVE));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(slots_say_what_was_asked_for, make, drop),
		cmocka_unit_test_setup_teardown(what_the_guest_ended_is_free, make, drop),
		cmocka_unit_test_setup_teardown(a_level_that_is_still_up_comes_again, make, drop),
		cmocka_unit_test_setup_teardown(an_end_that_is_waited_for_is_reported_once, make, drop),
		cmocka_unit_test_setup_teardown(a_hardware_interrupt_that_is_taken_back_ends_in_the_host, make, drop),
		cmocka_unit_test_setup_teardown(a_hardware_interrupt_that_waits_is_not_forgotten, make, drop),
		cmocka_unit_test_setup_teardown(a_hardware_interrupt_that_is_replaced_ends_in_the_host, make, drop),
		cmocka_unit_test_setup_teardown(leaving_a_cpu_lets_its_own_interrupts_go, make, drop),
	};

	return cmocka_run_group_tests_name("slots", tests, NULL, NULL);
}
