/* SPDX-License-Identifier: Apache-2.0 */
/* Which interrupt the guest takes at its next entry, and what becomes of one that it does not get after all. */
#include "../../../runtime/arch/x86_64/port.h" /* first: the fixture has names that headers use too */

#include "guest_fixture.h"

#define EVENT(type, vector) (HY_X86_EVENT_VALID_MASK | (uint64_t)(type) << HY_X86_EVENT_TYPE_SHIFT | (vector))

static uint32_t window;

static void note_window(struct hy_vcpu *which, uint32_t urgency)
{
	(void)which;
	window = urgency;
}

static const struct hy_x86_ops noting = {.name = "noting", .save = keep, .load = keep, .window = note_window};

static int make(void **state)
{
	prepare(state);
	hy_x86_backend = &noting;
	window = 99;
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++)
		atomic_store(&vcpu.irq_enabled[word], ~(hy_word)0);
	atomic_store(&vcpu.state, HY_VCPU_READY);
	vcpu.ctx.rflags |= HY_X86_RFLAGS_IF_MASK;
	return 0;
}

static void inject(uint32_t number, uint8_t flags)
{
	const struct hy_interrupt interrupt = {.number = number, .flags = flags};

	assert_int_equal(hy_vcpu_inject_interrupt(&vcpu, &interrupt), HY_OK);
}

static void the_task_priority_holds_back_classes(void **state)
{
	(void)state;
	inject(0x45, 0);
	vcpu.ctx.cr8 = 4;
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, 0);
	assert_int_equal(window, 4);
	vcpu.ctx.cr8 = 3;
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x45));
	assert_int_equal(window, HY_X86_URGENCY_NONE);
}

/* The 8259's vectors do not come from the APIC whose priority it is, and NMIs heed none. */
static void some_are_above_every_task_priority(void **state)
{
	(void)state;
	vcpu.ctx.cr8 = 15;
	vcpu.ctx.rflags &= ~HY_X86_RFLAGS_IF_MASK;
	inject(0x31, HY_INTERRUPT_EXTERNAL);
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, 0);
	assert_int_equal(window, HY_X86_URGENCY_EXTERNAL);
	vcpu.ctx.rflags |= HY_X86_RFLAGS_IF_MASK;
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x31));
	vcpu.ctx.event = 0;
	inject(HY_X86_NMI, 0);
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(2, HY_X86_NMI));
	assert_int_equal(vcpu.ctx.nmi_blocked, 1);
	/* The same vector from the APIC heeds it again. */
	vcpu.ctx.event = 0;
	inject(0x31, 0);
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, 0);
	assert_int_equal(window, 3);
}

/* What the guest holds back hides nothing else. */
static void others_come_past_what_is_held_back(void **state)
{
	(void)state;
	inject(0x31, 0);
	inject(0x80, 0);
	vcpu.ctx.cr8 = 5;
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x80));
	assert_int_equal(window, 3);
	vcpu.ctx.event = 0;
	vcpu.ctx.cr8 = 0;
	vcpu.ctx.nmi_blocked = 1;
	inject(HY_X86_NMI, 0);
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x31));
	assert_int_equal(window, HY_X86_URGENCY_NMI);
	vcpu.ctx.event = 0;
	vcpu.ctx.nmi_blocked = 0;
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(2, HY_X86_NMI));
}

/* Who kicks may have a fault for the guest: what it has not claimed yet is not lost by that. */
static void a_kicked_vcpu_has_claimed_nothing(void **state)
{
	(void)state;
	inject(0x45, 0);
	hy_vcpu_kick(&vcpu);
	assert_int_equal(hy_vcpu_run(&vcpu), HY_OK);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_KICKED);
	assert_int_equal(vcpu.ctx.event, 0);
	assert_int_equal(hy_vcpu_next_interrupt(&vcpu), 0x45);
	/* It is looked at before the next entry, which there is no hardware for here. */
	assert_int_equal(atomic_load(&vcpu.attention), HY_ATTENTION_INTERRUPT);
	assert_int_equal(hy_vcpu_run(&vcpu), HY_E_UNSUPPORTED);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x45));
}

/* An interrupt that has been claimed, or whose delivery an exit interrupted, comes behind an exception. */
static void an_exception_sends_it_back(void **state)
{
	(void)state;
	inject(0x45, 0);
	hy_port_prepare(&vcpu);
	assert_int_equal(vcpu.ctx.event, EVENT(0, 0x45));
	atomic_store(&vcpu.attention, 0);
	assert_int_equal(hy_vcpu_inject_fault(&vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	assert_int_equal(vcpu.ctx.event & 0x7ff, 0x300 | HY_X86_GP);
	assert_int_equal(hy_vcpu_next_interrupt(&vcpu), 0x45);
	assert_true((atomic_load(&vcpu.attention) & HY_ATTENTION_INTERRUPT) != 0);
	vcpu.ctx.event = EVENT(2, HY_X86_NMI);
	vcpu.ctx.nmi_blocked = 1;
	assert_true(hy_x86_exception(&vcpu, HY_X86_DB, 0));
	assert_int_equal(vcpu.ctx.event & 0x7ff, 0x300 | HY_X86_DB);
	assert_int_equal(hy_vcpu_next_interrupt(&vcpu), HY_X86_NMI);
	assert_int_equal(vcpu.ctx.nmi_blocked, 0);
	/* What an instruction raised comes again by itself. */
	assert_true(hy_vcpu_claim_interrupt(&vcpu, HY_X86_NMI) && hy_vcpu_claim_interrupt(&vcpu, 0x45));
	vcpu.ctx.event = EVENT(4, 0x80);
	assert_true(hy_x86_exception(&vcpu, HY_X86_GP, 0));
	assert_int_equal(hy_vcpu_next_interrupt(&vcpu), HY_INTERRUPT_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(the_task_priority_holds_back_classes, make),
		cmocka_unit_test_setup(some_are_above_every_task_priority, make),
		cmocka_unit_test_setup(others_come_past_what_is_held_back, make),
		cmocka_unit_test_setup(a_kicked_vcpu_has_claimed_nothing, make),
		cmocka_unit_test_setup(an_exception_sends_it_back, make),
	};

	return cmocka_run_group_tests_name("x86_64 interrupts", tests, NULL, NULL);
}
