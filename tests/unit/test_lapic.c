/* SPDX-License-Identifier: Apache-2.0 */
/* A local APIC by itself: registers, priorities, inputs, the timer. */
#include "apic_fixture.h"

static void registers_after_power_on(void **state)
{
	static const struct {
		uint32_t offset, value;
	} reset[] = {
		{ID, 0},	     {VERSION, 0x00050014}, {TPR, 0},	     {0x090, 0},	    {PPR, 0},	       {EOI, 0},
		{0x0c0, 0},	     {LDR, 0},		    {DFR, UINT32_MAX}, {SVR, 0xff},	    {ESR, 0},	       {ICR, 0},
		{ICR_HIGH, 0},	     {LVT_TIMER, MASKED},   {0x330, MASKED}, {0x340, MASKED},	    {LINT0, MASKED},   {LINT1, MASKED},
		{LVT_ERROR, MASKED}, {INITIAL, 0},	    {CURRENT, 0},    {DIVIDE, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(reset) / sizeof(reset[0]); i++)
		assert_int_equal(read32(0, reset[i].offset), reset[i].value);
	for (uint32_t offset = ISR; offset < ESR; offset += 16)
		assert_int_equal(read32(0, offset), 0);
	assert_int_equal(read32(3, ID), 3u << 24);
	assert_int_equal(msr(0, MSR_BASE), 0xfee00900);
	assert_int_equal(msr(1, MSR_BASE), 0xfee00800);
}

static void bits_that_can_be_written(void **state)
{
	static const struct {
		uint32_t offset, ones;
	} masks[] = {
		{ID, 0}, {VERSION, 0x00050014}, {TPR, 0xff}, {LDR, 0xff000000}, {DFR, UINT32_MAX}, {LVT_TIMER, 0x300ff}, {0x330, 0x107ff},
		{0x340, 0x107ff}, {LINT0, 0x1a7ff}, {LINT1, 0x1a7ff}, {LVT_ERROR, 0x100ff}, {INITIAL, UINT32_MAX}, {DIVIDE, 0xb},
		{ICR_HIGH, 0xff000000}, {SVR, 0x3ff},
	};

	(void)state;
	write32(0, SVR, 0x1ff);
	for (size_t i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
		write32(0, masks[i].offset, UINT32_MAX);
		assert_int_equal(read32(0, masks[i].offset), masks[i].ones);
	}
	write32(0, DFR, 0);
	assert_int_equal(read32(0, DFR), 0x0fffffff);
	write32(0, ICR, 0xffff30ff & ~0x700u); /* fixed, to nobody */
	assert_int_equal(read32(0, ICR), 0xc20ff & 0xccfff);
	/* Switched off, LVTs are masked and stay so. */
	write32(0, LVT_TIMER, 0x40);
	write32(0, SVR, 0xff);
	assert_int_equal(read32(0, LVT_TIMER), MASKED | 0x40);
	write32(0, LVT_TIMER, 0x41);
	assert_int_equal(read32(0, LVT_TIMER), MASKED | 0x41);
}

static void accesses_of_other_widths(void **state)
{
	struct hy_bus *bus = &world.machine.vm.mmio;
	uint64_t value = 77;

	(void)state;
	expect(hy_bus_read(bus, vcpu_of(0), HY_LAPIC_BASE + VERSION + 2, 1, &value));
	assert_int_equal(value & 0xff, 0x05);
	expect(hy_bus_read(bus, vcpu_of(0), HY_LAPIC_BASE + VERSION + 4, 4, &value));
	assert_int_equal(value, 0);
	expect(hy_bus_write(bus, vcpu_of(0), HY_LAPIC_BASE + SVR, 1, 0));
	expect(hy_bus_write(bus, vcpu_of(0), HY_LAPIC_BASE + SVR + 4, 4, 0));
	expect(hy_bus_write(bus, vcpu_of(0), HY_LAPIC_BASE + SVR, 8, 0));
	assert_int_equal(read32(0, SVR), 0xff);
}

static void vectors_are_taken_by_priority(void **state)
{
	(void)state;
	enable_all();
	send_ipi(0, 1, 0x31);
	send_ipi(0, 1, 0x45);
	send_ipi(0, 1, 0x41);
	assert_true(is_in(1, IRR, 0x31) && is_in(1, IRR, 0x41) && is_in(1, IRR, 0x45));
	assert_int_equal(take(1), 0x45);
	assert_false(is_in(1, IRR, 0x45));
	assert_true(is_in(1, ISR, 0x45));
	assert_int_equal(read32(1, PPR), 0x40);
	/* One of the same class waits, one of a higher class does not. */
	assert_int_equal(take(1), NONE);
	send_ipi(2, 1, 0x50);
	assert_int_equal(take(1), 0x50);
	assert_int_equal(read32(1, PPR), 0x50);
	end(1);
	assert_int_equal(read32(1, PPR), 0x40);
	assert_int_equal(take(1), NONE);
	end(1);
	serve(1, 0x41);
	serve(1, 0x31);
	assert_int_equal(take(1), NONE);
	end(1); /* of nothing */
	assert_int_equal(take(0), NONE);
}

static void the_task_priority_holds_back(void **state)
{
	(void)state;
	enable_all();
	write32(1, TPR, 0x4f);
	assert_int_equal(read32(1, PPR), 0x4f);
	send_ipi(0, 1, 0x4f);
	assert_int_equal(take(1), NONE);
	send_ipi(0, 1, 0x50);
	assert_int_equal(take(1), 0x50);
	assert_int_equal(read32(1, PPR), 0x50);
	end(1);
	write32(1, TPR, 0x3f);
	serve(1, 0x4f);
	/* What has been presented is taken back. */
	send_ipi(0, 1, 0x60);
	write32(1, TPR, 0x60);
	assert_int_equal(take(1), NONE);
	write32(1, TPR, 0);
	serve(1, 0x60);
}

static void a_better_vector_takes_the_place(void **state)
{
	(void)state;
	enable_all();
	send_ipi(0, 1, 0x30);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(1)), 0x30);
	send_ipi(0, 1, 0xef);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(1)), 0xef);
	serve(1, 0xef);
	serve(1, 0x30);
}

/* The CPU has claimed one, and before it says so another comes: the first is not lost. */
static void one_that_is_being_taken_stays(void **state)
{
	(void)state;
	enable_all();
	send_ipi(0, 1, 0x30);
	assert_true(hy_vcpu_withdraw_interrupt(vcpu_of(1), 0x30)); /* as the first half of a claim does */
	send_ipi(0, 1, 0x80);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(1)), NONE);
	assert_true(world.cpu[1].source.taken(&world.cpu[1], vcpu_of(1), 0x30));
	assert_true(is_in(1, ISR, 0x30));
	assert_int_equal(take(1), 0x80);
	assert_true(is_in(1, ISR, 0x30) && is_in(1, ISR, 0x80));
}

/* What the vCPU is told is forgotten with everything that it has: it is told again. */
static void a_vcpu_that_is_reset_is_told_again(void **state)
{
	(void)state;
	enable_all();
	send_ipi(0, 1, 0x30);
	expect(hy_vcpu_reset(vcpu_of(1)));
	expect(hy_vcpu_setup(vcpu_of(1), MACHINE_RAM, &world.machine.vm.space));
	assert_int_equal(take(1), NONE);
	send_ipi(0, 1, 0x31);
	serve(1, 0x31);
	serve(1, 0x30);
}

static void levels_are_told_when_they_end(void **state)
{
	const struct hy_apic_message level = {.destination = 2, .vector = 0x61, .level = true};
	const struct hy_apic_message edge = {.destination = 2, .vector = 0x61};

	(void)state;
	enable_all();
	assert_true(hy_lapics_send(&world.apics, &level));
	assert_true(is_in(2, TMR, 0x61));
	serve(2, 0x61);
	assert_int_equal(world.ended[0x61], 1);
	assert_true(hy_lapics_send(&world.apics, &edge));
	assert_false(is_in(2, TMR, 0x61));
	serve(2, 0x61);
	assert_int_equal(world.ended[0x61], 1);
}

static void switched_off_it_takes_nothing(void **state)
{
	const struct hy_apic_message message = {.destination = 0, .vector = 0x61};

	(void)state;
	assert_false(hy_lapics_send(&world.apics, &message));
	assert_int_equal(read32(0, IRR + 0x30), 0);
	write32(0, SVR, 0x1ff);
	assert_true(hy_lapics_send(&world.apics, &message));
	/* What it has already is still taken. */
	write32(0, SVR, 0xff);
	assert_false(hy_lapics_send(&world.apics, &message));
	serve(0, 0x61);
	/* Gone from memory, everything is forgotten. */
	write32(0, SVR, 0x1ff);
	assert_true(hy_lapics_send(&world.apics, &message));
	expect(write_msr(0, MSR_BASE, 0xfee00000));
	assert_int_equal(read32(0, VERSION), UINT32_MAX);
	assert_int_equal(take(0), NONE);
	expect(write_msr(0, MSR_BASE, 0xfee00800));
	assert_int_equal(read32(0, SVR), 0xff);
	assert_int_equal(take(0), NONE);
}

static void errors_are_latched_and_interrupt(void **state)
{
	const struct hy_apic_message bad = {.destination = 0, .vector = 15};

	(void)state;
	enable_all();
	write32(0, LVT_ERROR, 0xfe);
	(void)read32(0, 0x2f0);
	assert_int_equal(read32(0, ESR), 0);
	serve(0, 0xfe);
	send_ipi(0, 1, 5);
	serve(0, 0xfe);
	(void)hy_lapics_send(&world.apics, &bad);
	serve(0, 0xfe);
	(void)read32(0, 0x2f0); /* not new */
	assert_int_equal(take(0), NONE);
	write32(0, ESR, 0);
	assert_int_equal(read32(0, ESR), 0xe0);
	write32(0, ESR, 0);
	assert_int_equal(read32(0, ESR), 0);
	assert_int_equal(take(1), NONE);
}

static void lint1_is_the_nmi(void **state)
{
	(void)state;
	enable_all();
	hy_lapic_set_line(&world.cpu[1], 1, true);
	assert_int_equal(take(1), NONE);
	hy_lapic_set_line(&world.cpu[1], 1, false);
	write32(1, LINT1, HY_APIC_NMI << 8);
	assert_int_equal(take(1), NONE);
	hy_lapic_set_line(&world.cpu[1], 1, true);
	assert_int_equal(take(1), HY_LAPIC_NMI);
	hy_lapic_set_line(&world.cpu[1], 1, true); /* no edge */
	assert_int_equal(take(1), NONE);
	/* It goes before everything else, and is no business of priorities. */
	send_ipi(0, 1, 0xf0);
	write32(1, LINT0, HY_APIC_NMI << 8);
	hy_lapic_set_line(&world.cpu[1], 0, true);
	assert_int_equal(take(1), HY_LAPIC_NMI);
	serve(1, 0xf0);
}

static void the_virtual_wire(void **state)
{
	(void)state;
	drop(NULL);
	world_ready((struct hy_lapics_config){.virtual_wire = true});
	assert_int_equal(read32(0, SVR), 0x1ff);
	assert_int_equal(read32(0, LINT0), 0x700);
	assert_int_equal(read32(0, LINT1), 0x400);
	assert_int_equal(read32(1, LINT0), MASKED);
	write32(0, TPR, 0xff); /* the 8259 does not ask for it */
	hy_lapic_set_external(&world.cpu[0], 0x38);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(0)), 0x38);
	hy_lapic_set_external(&world.cpu[0], 0x30);
	assert_int_equal(take(0), 0x30);
	assert_int_equal(world.external_taken, 0x30);
	assert_false(is_in(0, ISR, 0x30));
	assert_int_equal(take(0), NONE);
	hy_lapic_set_external(&world.cpu[0], 0x31);
	hy_lapic_set_external(&world.cpu[0], NONE);
	assert_int_equal(take(0), NONE);
	/* Masked, and through the wire again when the APIC is gone. */
	hy_lapic_set_external(&world.cpu[0], 0x32);
	write32(0, LINT0, 0x700 | MASKED);
	assert_int_equal(take(0), NONE);
	expect(write_msr(0, MSR_BASE, 0xfee00000));
	assert_int_equal(take(0), 0x32);
	/* Another vector with the same number is not mistaken for it. */
	expect(write_msr(0, MSR_BASE, 0xfee00800));
	write32(0, SVR, 0x1ff);
	write32(0, LINT0, 0x700);
	hy_lapic_set_external(&world.cpu[0], 0x40);
	send_ipi(0, 0, 0x40);
	assert_int_equal(take(0), 0x40);
	assert_int_equal(world.external_taken, 0x40);
	assert_true(is_in(0, IRR, 0x40));
	serve(0, 0x40);
	/* Nor the other way round. */
	hy_lapic_set_external(&world.cpu[0], NONE);
	send_ipi(0, 0, 0x40);
	hy_lapic_set_external(&world.cpu[0], 0x40);
	world.external_taken = 0;
	assert_int_equal(take(0), 0x40);
	assert_int_equal(world.external_taken, 0x40);
	serve(0, 0x40);
	/* A fixed vector, once for each time that the line rises. */
	hy_lapic_set_external(&world.cpu[0], NONE); /* as the 8259 says once the last one is taken */
	write32(0, LINT0, 0x51);
	hy_lapic_set_external(&world.cpu[0], 0x40);
	hy_lapic_set_external(&world.cpu[0], 0x41);
	serve(0, 0x51);
	assert_int_equal(take(0), NONE);
}

/* Time passes until the vCPU's list of timers is looked at. */
static void pass(uint32_t cpu, uint64_t now)
{
	host.now = now;
	if (world.cpu[cpu].expires != 0 && world.cpu[cpu].expires <= now)
		world.cpu[cpu].timer.fire(&world.cpu[cpu], vcpu_of(cpu));
}

static void the_timer_counts_down_once(void **state)
{
	static const struct {
		uint32_t code, divisor;
	} codes[] = {{0, 2}, {1, 4}, {2, 8}, {3, 16}, {8, 32}, {9, 64}, {0xa, 128}, {0xb, 1}};

	(void)state;
	enable_all();
	write32(0, LVT_TIMER, 0x70);
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		uint64_t start = host.now;

		write32(0, DIVIDE, codes[i].code);
		write32(0, INITIAL, 1000);
		assert_int_equal(read32(0, CURRENT), 1000);
		pass(0, start + codes[i].divisor * 400);
		assert_int_equal(read32(0, CURRENT), 600);
		pass(0, start + codes[i].divisor * 1000 - 1);
		assert_int_equal(read32(0, CURRENT), 1);
		assert_int_equal(take(0), NONE);
		pass(0, start + codes[i].divisor * 1000);
		assert_int_equal(read32(0, CURRENT), 0);
		serve(0, 0x70);
		pass(0, start + codes[i].divisor * 5000);
		assert_int_equal(take(0), NONE);
	}
	/* Called too early, as by another CPU that has set it anew. */
	write32(0, INITIAL, 1000);
	world.cpu[0].timer.fire(&world.cpu[0], vcpu_of(0));
	assert_int_equal(read32(0, CURRENT), 1000);
	assert_int_equal(take(0), NONE);
	/* Stopped. */
	write32(0, INITIAL, 1000);
	write32(0, INITIAL, 0);
	assert_int_equal(read32(0, CURRENT), 0);
	pass(0, host.now + 1000000);
	assert_int_equal(take(0), NONE);
	/* At another pace: what is left counts. */
	write32(0, DIVIDE, 0xb);
	write32(0, INITIAL, 1000);
	pass(0, host.now + 900);
	write32(0, DIVIDE, 3);
	assert_int_equal(read32(0, CURRENT), 100);
	pass(0, host.now + 1599);
	assert_int_equal(take(0), NONE);
	pass(0, host.now + 1);
	serve(0, 0x70);
}

static void the_timer_goes_round(void **state)
{
	(void)state;
	enable_all();
	write32(0, LVT_TIMER, 0x20070);
	write32(0, DIVIDE, 0xb);
	write32(0, INITIAL, 100000);
	for (uint64_t n = 1; n < 5; n++) {
		pass(0, n * 100000 + 50);
		serve(0, 0x70);
		assert_int_equal(read32(0, CURRENT), 99950);
	}
	/* Periods that nobody was there for are one interrupt, and the beat stays. */
	pass(0, 1234567);
	serve(0, 0x70);
	assert_int_equal(take(0), NONE);
	assert_int_equal(read32(0, CURRENT), 65433);
	/* Masked, it counts all the same. */
	write32(0, LVT_TIMER, 0x20070 | MASKED);
	pass(0, 1300000);
	assert_int_equal(take(0), NONE);
	write32(0, LVT_TIMER, 0x20070);
	pass(0, 1400000);
	serve(0, 0x70);
	/* A period that would keep the host busy is longer. */
	write32(0, INITIAL, 3);
	pass(0, host.now + 3);
	serve(0, 0x70);
	pass(0, host.now + 19000);
	assert_int_equal(take(0), NONE);
	assert_int_equal(read32(0, CURRENT), 3);
	pass(0, host.now + 1000);
	serve(0, 0x70);
}

static void the_timer_fires_in_the_run_of_the_guest(void **state)
{
	(void)state;
	enable_all();
	LOAD(&world.machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	LOAD(&world.machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	vcpu_of(0)->ctx.tvec = MACHINE_VECTOR;
	expect(hy_vm_loaded(&world.machine.vm));
	expect(hy_vm_boot(&world.machine.vm));
	write32(0, LVT_TIMER, 0x70);
	write32(0, INITIAL, 1000);
	machine_run(&world.machine, HY_EXIT_HYPERCALL);
	assert_int_equal(world.machine.vcpu[0].exit.hypercall.immediate, 0);
	host.now = 2000;
	hy_vcpu_wake(vcpu_of(0)); /* as the host's timer does */
	machine_run(&world.machine, HY_EXIT_HYPERCALL);
	assert_int_equal(world.machine.vcpu[0].exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, 0x70);
	assert_true(is_in(0, ISR, 0x70));
}

/* The port has the task priority: what it forbids is presented all the same, and shown with the rest. */
static uint32_t port_priority;

static uint32_t get_priority(struct hy_vcpu *vcpu)
{
	return vcpu == vcpu_of(1) ? port_priority : 0;
}

static void set_priority(struct hy_vcpu *vcpu, uint32_t priority)
{
	assert_ptr_equal(vcpu, vcpu_of(1));
	port_priority = priority;
}

static void the_port_may_have_the_task_priority(void **state)
{
	(void)state;
	drop(NULL);
	world_ready((struct hy_lapics_config){.get_priority = get_priority, .set_priority = set_priority});
	enable_all();
	write32(1, TPR, 0x60);
	assert_int_equal(port_priority, 0x60);
	port_priority = 0x80;
	assert_int_equal(read32(1, TPR), 0x80);
	assert_int_equal(read32(1, PPR), 0x80);
	send_ipi(0, 1, 0x70);
	assert_int_equal(take(1), 0x70);
	assert_int_equal(read32(1, PPR), 0x80);
	/* The port has the class of it alone. */
	write32(1, TPR, 0x67);
	assert_int_equal(port_priority & 0xf0, 0x60);
	port_priority = 0x60;
	assert_int_equal(read32(1, TPR), 0x67);
	port_priority = 0x50;
	assert_int_equal(read32(1, TPR), 0x50);
}

/* What comes past the APIC is told to the port, and what comes out of it is not. */
static void external_vectors_are_told(void **state)
{
	(void)state;
	drop(NULL);
	world_ready((struct hy_lapics_config){.virtual_wire = true});
	hy_lapic_set_external(&world.cpu[0], 0x38);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(0)), 0x38);
	assert_int_equal(atomic_load(&vcpu_of(0)->irq_flags[0x38]), HY_INTERRUPT_EXTERNAL);
	hy_lapic_set_external(&world.cpu[0], NONE);
	send_ipi(1, 0, 0x38);
	assert_int_equal(hy_vcpu_next_interrupt(vcpu_of(0)), 0x38);
	assert_int_equal(atomic_load(&vcpu_of(0)->irq_flags[0x38]), 0);
}

static uint64_t shown_base;

static void set_base(struct hy_vcpu *vcpu, uint64_t base)
{
	assert_ptr_equal(vcpu, vcpu_of(1));
	shown_base = base;
}

static void switching_it_is_told(void **state)
{
	(void)state;
	drop(NULL);
	world_ready((struct hy_lapics_config){.set_base = set_base, .x2apic = true});
	expect(write_msr(1, MSR_BASE, HY_LAPIC_BASE));
	assert_int_equal(shown_base, HY_LAPIC_BASE);
	expect(write_msr(1, MSR_BASE, HY_LAPIC_BASE | 0x800));
	assert_int_equal(shown_base, HY_LAPIC_BASE | 0x800);
	shown_base = 0;
	expect_status(write_msr(1, MSR_BASE, HY_LAPIC_BASE | 0x400), HY_E_UNSUPPORTED);
	assert_int_equal(shown_base, 0);
}

static void what_cannot_be_is_refused(void **state)
{
	struct hy_lapic cpus[1];
	struct hy_lapics apics;
	struct hy_vcpu_config wide = {.id = 9, .guest_id = (uint64_t)1 << 32};
	static struct hy_vcpu other;

	(void)state;
	expect_status(hy_lapics_init(&apics, &(struct hy_lapics_config){.capacity = 1}), HY_E_INVALID);
	expect_status(hy_lapics_init(&apics, &(struct hy_lapics_config){.cpus = cpus}), HY_E_INVALID);
	expect_status(hy_lapics_init(&apics, &(struct hy_lapics_config){.cpus = cpus, .capacity = 1, .get_priority = get_priority}), HY_E_INVALID);
	expect(hy_lapics_init(&apics, &(struct hy_lapics_config){.cpus = cpus, .capacity = 1}));
	expect(hy_vcpu_init(&other, world.machine.hal, &wide));
	expect_status(hy_lapics_connect(&apics, &other), HY_E_INVALID);
	expect(hy_lapics_connect(&apics, vcpu_of(2)));
	expect_status(hy_lapics_connect(&apics, vcpu_of(2)), HY_E_EXISTS);
	expect_status(hy_lapics_connect(&apics, vcpu_of(3)), HY_E_NO_MEMORY);
	assert_ptr_equal(hy_lapics_of(&apics, vcpu_of(2)), &cpus[0]);
	assert_null(hy_lapics_of(&apics, vcpu_of(0)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(registers_after_power_on, make, drop),
		cmocka_unit_test_setup_teardown(bits_that_can_be_written, make, drop),
		cmocka_unit_test_setup_teardown(accesses_of_other_widths, make, drop),
		cmocka_unit_test_setup_teardown(vectors_are_taken_by_priority, make, drop),
		cmocka_unit_test_setup_teardown(the_task_priority_holds_back, make, drop),
		cmocka_unit_test_setup_teardown(a_better_vector_takes_the_place, make, drop),
		cmocka_unit_test_setup_teardown(one_that_is_being_taken_stays, make, drop),
		cmocka_unit_test_setup_teardown(a_vcpu_that_is_reset_is_told_again, make, drop),
		cmocka_unit_test_setup_teardown(levels_are_told_when_they_end, make, drop),
		cmocka_unit_test_setup_teardown(switched_off_it_takes_nothing, make, drop),
		cmocka_unit_test_setup_teardown(errors_are_latched_and_interrupt, make, drop),
		cmocka_unit_test_setup_teardown(lint1_is_the_nmi, make, drop),
		cmocka_unit_test_setup_teardown(the_virtual_wire, make, drop),
		cmocka_unit_test_setup_teardown(the_timer_counts_down_once, make, drop),
		cmocka_unit_test_setup_teardown(the_timer_goes_round, make, drop),
		cmocka_unit_test_setup_teardown(the_timer_fires_in_the_run_of_the_guest, make, drop),
		cmocka_unit_test_setup_teardown(the_port_may_have_the_task_priority, make, drop),
		cmocka_unit_test_setup_teardown(external_vectors_are_told, make, drop),
		cmocka_unit_test_setup_teardown(switching_it_is_told, make, drop),
		cmocka_unit_test_setup_teardown(what_cannot_be_is_refused, make, drop),
	};

	return cmocka_run_group_tests_name("lapic", tests, NULL, NULL);
}
