/* SPDX-License-Identifier: Apache-2.0 */
/* The pair of 8259A in front of a vCPU: what it presents and who has it; and against a plain model, by random operations. */
#include "machine.h"

#include <halyard/devices/i8259.h>

#define BASE 0x30u

static struct machine machine;
static struct hy_vcpu *vcpu;
static struct hy_i8259 pic;

static void put(unsigned chip, unsigned offset, uint64_t value)
{
	expect(hy_bus_write(&machine.vm.ports, vcpu, (chip == 0 ? 0x20 : 0xa0) + offset, 1, value));
}

static unsigned get(unsigned chip, unsigned offset)
{
	uint64_t value = 0;

	expect(hy_bus_read(&machine.vm.ports, vcpu, (chip == 0 ? 0x20 : 0xa0) + offset, 1, &value));
	return (unsigned)value;
}

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(0), SIM_JUMP(-1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	expect(hy_i8259_init(&pic, &(struct hy_i8259_config){.vcpu = vcpu}));
	expect(hy_i8259_add(&pic, &machine.vm));
	machine_boot(&machine);
	for (unsigned chip = 0; chip < 2; chip++) {
		put(chip, 0, 0x11);
		put(chip, 1, BASE + 8 * chip);
		put(chip, 1, chip == 0 ? 4 : 2);
		put(chip, 1, 1);
	}
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

static void line(unsigned irq, bool level)
{
	hy_i8259_set_line(&pic, irq, level);
}

/* All that waits in the vCPU: one at most. */
static uint32_t presented(void)
{
	uint32_t found = HY_INTERRUPT_NONE;

	for (uint32_t number = 0; number < HY_ARCH_INTERRUPT_COUNT; number++)
		if (hy_vcpu_interrupt_state(vcpu, number) != HY_INTERRUPT_INACTIVE) {
			assert_int_equal(found, HY_INTERRUPT_NONE);
			assert_true((atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_EXTERNAL) != 0); /* no task priority is the 8259's */
			found = number;
		}
	return found;
}

static void the_guest_takes_one_after_the_other(void **state)
{
	(void)state;
	line(12, true);
	line(4, true);
	line(0, true);
	assert_int_equal(presented(), BASE);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, BASE);
	put(0, 0, 0x0b);
	assert_int_equal(get(0, 0), 1);
	put(0, 0, 0x20);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_sim_hardware.cause, BASE + 12);
	assert_int_equal(get(0, 0), 4);
	put(1, 0, 0x20);
	put(0, 0, 0x20);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_sim_hardware.cause, BASE + 4);
	put(0, 0, 0x20);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
}

static void a_more_urgent_one_takes_its_place(void **state)
{
	(void)state;
	line(7, true);
	assert_int_equal(presented(), BASE + 7);
	line(9, true);
	assert_int_equal(presented(), BASE + 9);
	line(1, true);
	assert_int_equal(presented(), BASE + 1);
	put(0, 1, 2);
	assert_int_equal(presented(), BASE + 9);
	put(0, 1, 0xff);
	assert_int_equal(presented(), HY_INTERRUPT_NONE);
}

/* Between the CPU's taking and the pair's hearing, something else happens: the CPU has what it has, and nothing comes twice. */
static void what_the_cpu_has_is_not_taken_back(void **state)
{
	(void)state;
	line(7, true);
	vcpu->irq_pending[(BASE + 7) / HY_WORD_BITS] = 0; /* as the first half of hy_vcpu_claim_interrupt does */
	line(1, true);
	assert_int_equal(presented(), HY_INTERRUPT_NONE);
	assert_true(pic.source.taken(pic.source.state, vcpu, BASE + 7)); /* the second half */
	assert_int_equal(presented(), BASE + 1);
	put(0, 0, 0x0b);
	assert_int_equal(get(0, 0), 0x80);
	assert_false(pic.source.taken(pic.source.state, vcpu, BASE + 7));
	assert_false(pic.source.taken(pic.source.state, vcpu, BASE + 3));
	assert_true(hy_vcpu_claim_interrupt(vcpu, BASE + 1));
	assert_int_equal(get(0, 0), 0x82);
}

static void a_reset_of_the_vcpu_loses_no_request(void **state)
{
	(void)state;
	line(5, true);
	expect(hy_vcpu_reset(vcpu));
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
	assert_int_equal(presented(), BASE + 5);
	expect(hy_vm_stop(&machine.vm));
	expect(hy_vm_reset(&machine.vm));
	machine_boot(&machine);
	assert_int_equal(presented(), HY_INTERRUPT_NONE);
	assert_int_equal(get(0, 1), 0xff);
}

/* --- a model: each chip a list of inputs in the order of their urgency, everything looked at every time --- */

struct model {
	struct model_chip {
		uint32_t order[8]; /* inputs, most urgent first */
		bool line[8], level[8], request[8], service[8], masked[8];
		bool special_mask, auto_end, rotate;
	} chip[2];
};

static uint32_t model_wanted(const struct model_chip *chip)
{
	for (uint32_t i = 0; i < 8; i++) {
		uint32_t n = chip->order[i];

		if (chip->service[n] && !(chip->special_mask && chip->masked[n]))
			return 8;
		if (chip->request[n] && !chip->masked[n])
			return n;
	}
	return 8;
}

static uint32_t model_vector(struct model *model)
{
	uint32_t n;

	model->chip[0].request[2] = model_wanted(&model->chip[1]) != 8;
	n = model_wanted(&model->chip[0]);
	if (n == 8)
		return HY_INTERRUPT_NONE;
	return n == 2 ? BASE + 8 + model_wanted(&model->chip[1]) : BASE + n;
}

static void model_last(struct model_chip *chip, uint32_t n)
{
	for (uint32_t i = 0; i < 8; i++)
		chip->order[i] = (n + 1 + i) % 8;
}

static void model_acknowledge(struct model_chip *chip, uint32_t n)
{
	chip->request[n] = chip->level[n] && chip->line[n];
	if (!chip->auto_end)
		chip->service[n] = true;
	else if (chip->rotate)
		model_last(chip, n);
}

static void model_take(struct model *model, uint32_t vector)
{
	if (vector >= BASE + 8)
		model_acknowledge(&model->chip[1], vector % 8);
	model_acknowledge(&model->chip[0], vector >= BASE + 8 ? 2 : vector % 8);
}

static void model_line(struct model_chip *chip, uint32_t n, bool level)
{
	if (level && !chip->line[n])
		chip->request[n] = true;
	if (!level && chip->level[n])
		chip->request[n] = false;
	chip->line[n] = level;
}

static void model_ocw2(struct model_chip *chip, uint32_t value)
{
	uint32_t n = value % 8, most = 8;

	for (uint32_t i = 8; i-- > 0;)
		if (chip->service[chip->order[i]] && !(chip->special_mask && chip->masked[chip->order[i]]))
			most = chip->order[i];
	switch (value >> 5) {
	case 0:
	case 4:
		chip->rotate = value >> 5 == 4;
		return;
	case 1:
	case 5:
		if (most == 8)
			return;
		chip->service[most] = false;
		if (value >> 5 == 5)
			model_last(chip, most);
		return;
	case 3:
	case 7:
		chip->service[n] = false;
		if (value >> 5 == 7)
			model_last(chip, n);
		return;
	case 6:
		model_last(chip, n);
		return;
	default:
		return;
	}
}

static void model_step(struct model *model, uint64_t random)
{
	uint32_t which = (uint32_t)(random >> 8) & 1, n = (uint32_t)(random >> 16) & 7, value = (uint32_t)(random >> 32) & 0xff;
	struct model_chip *chip = &model->chip[which];

	switch (random & 7) {
	case 0:
	case 1:
	case 2:
		line(8 * which + n, (value & 1) != 0);
		if (which == 1 || n != 2)
			model_line(chip, n, (value & 1) != 0);
		return;
	case 3:
		value &= value >> 8 | (uint32_t)(random >> 40); /* few are masked */
		put(which, 1, value);
		for (uint32_t i = 0; i < 8; i++)
			chip->masked[i] = (value >> i & 1) != 0;
		return;
	case 4:
		put(which, 0, (value & 3) == 0 ? 0x68 : 0x48);
		chip->special_mask = (value & 3) == 0;
		return;
	case 5:
		put(which, 0, value & 0xe7);
		model_ocw2(chip, value & 0xe7);
		return;
	default:
		put(which, 0, 0x20);
		model_ocw2(chip, 0x20);
		return;
	}
}

static unsigned bits_of(const bool *flags)
{
	unsigned bits = 0;

	for (unsigned i = 0; i < 8; i++)
		bits |= (unsigned)flags[i] << i;
	return bits;
}

static void compare(const struct model *model)
{
	for (unsigned chip = 0; chip < 2; chip++) {
		put(chip, 0, 0x0a);
		assert_int_equal(get(chip, 0), bits_of(model->chip[chip].request));
		put(chip, 0, 0x0b);
		assert_int_equal(get(chip, 0), bits_of(model->chip[chip].service));
	}
}

static void agrees_with_a_plain_model(void **state)
{
	static struct model model;
	uint64_t seed = 59, taken = 0;

	(void)state;
	memset(&model, 0, sizeof(model));
	for (uint32_t i = 0; i < 16; i++)
		model.chip[i / 8].order[i % 8] = i % 8;
	expect(hy_bus_write(&machine.vm.ports, vcpu, 0x4d0, 2, 0x4848)); /* 3, 6, 11, 14 are levels */
	for (unsigned chip = 0; chip < 2; chip++)
		model.chip[chip].level[3] = model.chip[chip].level[6] = true;
	for (unsigned i = 0; i < 100000; i++) {
		uint32_t vector;

		model_step(&model, host_random(&seed));
		vector = model_vector(&model);
		compare(&model);
		assert_int_equal(presented(), vector);
		if (vector == HY_INTERRUPT_NONE || (host_random(&seed) & 1) != 0)
			continue;
		assert_true(hy_vcpu_claim_interrupt(vcpu, vector));
		model_take(&model, vector);
		taken++;
		assert_int_equal(presented(), model_vector(&model));
	}
	assert_true(taken > 5000);
}

/* Any access of any width anywhere, any line: never more than its bytes, and the pair still works. */
static void survives_everything(void **state)
{
	static const uint64_t bases[] = {0x20, 0xa0, 0x4d0};
	uint64_t seed = 60;

	(void)state;
	for (unsigned i = 0; i < 200000; i++) {
		uint64_t random = host_random(&seed), value = 0;
		uint32_t width = 1 + (random >> 8 & 1);
		uint64_t at = bases[random % 3] + (width == 1 ? random >> 9 & 1 : 0);

		expect(hy_bus_write(&machine.vm.ports, vcpu, at, width, host_random(&seed)));
		expect(hy_bus_read(&machine.vm.ports, vcpu, at, width, &value));
		assert_int_equal(value >> 8 * width, 0);
		line((uint32_t)(random >> 20) & 31, (random >> 32 & 1) != 0);
		if ((random >> 33 & 3) == 0 && pic.presented != HY_INTERRUPT_NONE)
			(void)hy_vcpu_claim_interrupt(vcpu, pic.presented);
	}
	expect(hy_bus_reset(&machine.vm.ports));
	assert_int_equal(get(0, 1), 0xff);
}

/* --- lines that rise on one CPU while the guest takes and ends --- */

#define EDGES 20000u

static _Atomic(uint32_t) served[16];

static void need(bool condition)
{
	if (!condition)
		abort(); /* CMocka's assertions do not work in threads */
}

static void *raise_edges(void *argument)
{
	uint32_t irq = (uint32_t)(uintptr_t)argument;

	host_cpu = 1;
	for (uint32_t i = 1; i <= EDGES; i++) {
		line(irq, true);
		line(irq, false);
		while (served[irq] != i)
			sched_yield();
	}
	return NULL;
}

static void every_edge_is_taken_once(void **state)
{
	static const uint32_t irqs[3] = {1, 9, 14};
	pthread_t threads[3];
	uint32_t left = 3 * EDGES;

	(void)state;
	for (uint32_t i = 0; i < 3; i++)
		served[irqs[i]] = 0;
	for (uint32_t i = 0; i < 3; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, raise_edges, (void *)(uintptr_t)irqs[i]), 0);
	while (left > 0) {
		uint32_t number = hy_vcpu_next_interrupt(vcpu);

		if (number == HY_INTERRUPT_NONE || !hy_vcpu_claim_interrupt(vcpu, number)) {
			sched_yield();
			continue;
		}
		need(number == BASE + 1 || number == BASE + 9 || number == BASE + 14);
		if (number >= BASE + 8)
			put(1, 0, 0x60 | number % 8);
		put(0, 0, number >= BASE + 8 ? 0x62 : 0x60 | number % 8);
		served[number - BASE]++;
		left--;
	}
	for (uint32_t i = 0; i < 3; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(presented(), HY_INTERRUPT_NONE);
}

#define test(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_guest_takes_one_after_the_other),
		test(a_more_urgent_one_takes_its_place),
		test(what_the_cpu_has_is_not_taken_back),
		test(a_reset_of_the_vcpu_loses_no_request),
		test(agrees_with_a_plain_model),
		test(survives_everything),
		test(every_edge_is_taken_once),
	};

	return cmocka_run_group_tests_name("i8259, cpu", tests, NULL, NULL);
}
