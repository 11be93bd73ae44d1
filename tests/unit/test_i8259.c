/* SPDX-License-Identifier: Apache-2.0 */
/* The pair of 8259A: command words, priorities, ends of interrupts, polling, the cascade, and how vectors reach a CPU. */
#include "machine.h"

#include <halyard/devices/i8259.h>

enum { MASTER, SLAVE };
enum { EOI = 0x20, SPECIFIC_EOI = 0x60, ROTATE_AUTO = 0x80, ROTATE_AUTO_OFF = 0 };
enum { ROTATE_EOI = 0xa0, SET_PRIORITY = 0xc0, ROTATE_SPECIFIC = 0xe0 };
enum { READ_IRR = 0x0a, READ_ISR = 0x0b, POLL = 0x0c, MASK_ON = 0x68, MASK_OFF = 0x48 };
enum { AUTO_END = 2, FULLY_NESTED = 0x10 };

static struct hy_i8259 pic;
static uint32_t vector; /* what the output said last */
static unsigned said;

static void output(void *data, uint32_t number)
{
	assert_ptr_equal(data, &pic);
	vector = number;
	said++;
}

static void put(unsigned chip, unsigned offset, uint64_t value)
{
	expect(pic.chip[chip].device.write(pic.chip[chip].device.state, NULL, offset, 1, value));
}

static unsigned get(unsigned chip, unsigned offset)
{
	uint64_t value = ~(uint64_t)0;

	expect(pic.chip[chip].device.read(pic.chip[chip].device.state, NULL, offset, 1, &value));
	assert_true(value <= 0xff);
	return (unsigned)value;
}

static unsigned get_irr(unsigned chip)
{
	put(chip, 0, READ_IRR);
	return get(chip, 0);
}

static unsigned get_isr(unsigned chip)
{
	put(chip, 0, READ_ISR);
	return get(chip, 0);
}

/* As Linux does: vectors 0x30 to 0x3f, nothing masked. */
static void initialise(unsigned icw4)
{
	for (unsigned chip = MASTER; chip <= SLAVE; chip++) {
		put(chip, 0, 0x11);
		put(chip, 1, 0x30 + 8 * chip);
		put(chip, 1, chip == MASTER ? 4 : 2);
		put(chip, 1, 1 | icw4);
	}
}

static void line(unsigned irq, bool level)
{
	hy_i8259_set_line(&pic, irq, level);
}

static void pulse(unsigned irq)
{
	line(irq, true);
	line(irq, false);
}

static void set_levels(unsigned chip, uint8_t value)
{
	expect(pic.elcr.write(pic.elcr.state, NULL, chip, 1, value));
}

/* The CPU takes what is presented; its vector. */
static uint32_t take(void)
{
	uint32_t taken = vector;

	assert_int_not_equal(taken, HY_INTERRUPT_NONE);
	assert_true(hy_i8259_taken(&pic, taken));
	return taken;
}

static int make(void **state)
{
	(void)state;
	host_reset();
	expect(hy_i8259_init(&pic, &(struct hy_i8259_config){.output = output, .data = &pic}));
	initialise(0);
	vector = HY_INTERRUPT_NONE;
	said = 0;
	return 0;
}

static void init_refuses_nonsense(void **state)
{
	struct hy_i8259 other;
	struct hy_vcpu *vcpu = (struct hy_vcpu *)&other;

	(void)state;
	expect_status(hy_i8259_init(NULL, &(struct hy_i8259_config){.output = output}), HY_E_INVALID);
	expect_status(hy_i8259_init(&other, NULL), HY_E_INVALID);
	expect_status(hy_i8259_init(&other, &(struct hy_i8259_config){0}), HY_E_INVALID);
	expect_status(hy_i8259_init(&other, &(struct hy_i8259_config){.output = output, .vcpu = vcpu}), HY_E_INVALID);
}

/* Linux looks whether a mask stays, to see if there is one at all. */
static void masks_are_kept_and_masked_at_reset(void **state)
{
	(void)state;
	for (unsigned chip = MASTER; chip <= SLAVE; chip++)
		for (unsigned mask = 0; mask <= 0xff; mask++) {
			put(chip, 1, mask);
			assert_int_equal(get(chip, 1), mask);
		}
	expect(pic.chip[MASTER].device.reset(pic.chip[MASTER].device.state));
	line(3, true);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	for (unsigned chip = MASTER; chip <= SLAVE; chip++)
		assert_int_equal(get(chip, 1), 0xff);
	put(MASTER, 1, 0xf7); /* as firmware leaves it */
	assert_int_equal(take(), 0x0b);
}

static void initialisation_words(void **state)
{
	(void)state;
	put(MASTER, 1, 0xff);
	put(MASTER, 0, READ_ISR);
	pulse(4);
	put(MASTER, 0, 0x11);
	assert_int_equal(get(MASTER, 0), 0); /* IRR is read again, and edges are forgotten */
	line(5, true);
	put(MASTER, 1, 0x47);
	assert_int_equal(vector, HY_INTERRUPT_NONE); /* not before it is over */
	put(MASTER, 1, 4);
	put(MASTER, 1, 1);
	assert_int_equal(get(MASTER, 1), 0);
	assert_int_equal(take(), 0x45);
	put(MASTER, 0, 0x12); /* single, no fourth word: the next is a mask */
	put(MASTER, 1, 0x50);
	put(MASTER, 1, 0xfe);
	assert_int_equal(get(MASTER, 1), 0xfe);
	line(5, false);
	pulse(0);
	assert_int_equal(take(), 0x50);
	assert_int_equal(get_isr(MASTER), 1); /* no automatic end without the word that asks for it */
}

static void an_edge_is_taken_once(void **state)
{
	(void)state;
	for (unsigned irq = 0; irq < 16; irq++) {
		unsigned chip = irq / 8;

		line(irq, true);
		if (irq == 2) {
			assert_int_equal(vector, HY_INTERRUPT_NONE);
			continue;
		}
		assert_int_equal(vector, 0x30 + irq);
		assert_int_equal(get_irr(chip), 1u << irq % 8);
		assert_int_equal(take(), 0x30 + irq);
		assert_int_equal(get_irr(chip), 0);
		assert_int_equal(get_isr(chip), 1u << irq % 8);
		put(chip, 0, EOI);
		if (chip == SLAVE) {
			assert_int_equal(get_isr(MASTER), 4);
			put(MASTER, 0, EOI);
		}
		assert_int_equal(get_isr(MASTER) | get_isr(SLAVE), 0);
		assert_int_equal(vector, HY_INTERRUPT_NONE);
		line(irq, false);
		pulse(irq);
		assert_int_equal(take(), 0x30 + irq); /* an edge stays when the line falls */
		put(SLAVE, 0, EOI);
		put(MASTER, 0, EOI);
	}
	line(16, true);
	line(UINT32_MAX, true);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
}

static void a_level_comes_again_while_it_is_high(void **state)
{
	uint64_t value = 0;

	(void)state;
	set_levels(MASTER, 0xff);
	set_levels(SLAVE, 0xff);
	expect(pic.elcr.read(pic.elcr.state, NULL, 0, 2, &value));
	assert_int_equal(value, 0xdef8); /* the others are edges for good */
	for (unsigned irq = 5; irq <= 10; irq += 5) {
		line(irq, true);
		for (unsigned i = 0; i < 3; i++) {
			assert_int_equal(take(), 0x30 + irq);
			assert_int_equal(vector, HY_INTERRUPT_NONE);
			put(SLAVE, 0, EOI);
			put(MASTER, 0, EOI);
		}
		assert_int_equal(vector, 0x30 + irq);
		line(irq, false); /* taken back: the CPU never sees it */
		assert_int_equal(vector, HY_INTERRUPT_NONE);
	}
	line(5, true);
	take();
	set_levels(MASTER, 0);
	put(MASTER, 0, EOI);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(MASTER, 0, 0x19); /* all levels */
	put(MASTER, 1, 0x30);
	put(MASTER, 1, 4);
	put(MASTER, 1, 1);
	assert_int_equal(take(), 0x35);
	put(MASTER, 0, EOI);
	assert_int_equal(take(), 0x35);
}

/* The lower the number, the more urgent; the slave's stand at the place of input 2. */
static void more_urgent_ones_nest(void **state)
{
	static const uint8_t order[] = {7, 6, 5, 4, 3, 15, 14, 8, 1, 0};

	(void)state;
	for (unsigned i = 0; i < sizeof(order); i++) {
		line(order[i], true);
		if (order[i] == 14 || order[i] == 8) { /* behind the slave's own: the master has input 2 in service */
			assert_int_equal(vector, HY_INTERRUPT_NONE);
			continue;
		}
		assert_int_equal(take(), 0x30 + order[i]);
	}
	assert_int_equal(get_isr(MASTER), 0xff);
	put(MASTER, 0, EOI);
	put(MASTER, 0, EOI);
	put(SLAVE, 0, EOI);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(MASTER, 0, EOI); /* of input 2 */
	assert_int_equal(take(), 0x38);
	put(SLAVE, 0, EOI);
	put(MASTER, 0, EOI);
	assert_int_equal(take(), 0x3e);
}

static void the_slave_nests_in_special_fully_nested_mode(void **state)
{
	(void)state;
	initialise(FULLY_NESTED);
	line(15, true);
	assert_int_equal(take(), 0x3f);
	line(3, true); /* behind the slave on the master */
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	line(9, true);
	assert_int_equal(take(), 0x39);
	line(10, true);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(SLAVE, 0, EOI);
	assert_int_equal(take(), 0x3a);
	put(SLAVE, 0, EOI);
	put(SLAVE, 0, EOI);
	assert_int_equal(get_isr(SLAVE), 0); /* now, the guest ends it at the master */
	put(MASTER, 0, EOI);
	assert_int_equal(take(), 0x33);
}

static void ends_of_interrupts(void **state)
{
	(void)state;
	for (unsigned irq = 8; irq-- > 0;) {
		if (irq == 2)
			continue;
		line(irq, true);
		take();
	}
	put(MASTER, 0, SPECIFIC_EOI | 5);
	assert_int_equal(get_isr(MASTER), 0xdb);
	put(MASTER, 0, EOI); /* the most urgent one */
	assert_int_equal(get_isr(MASTER), 0xda);
	put(MASTER, 0, SPECIFIC_EOI | 0); /* it is not in service */
	put(MASTER, 0, 0x40);             /* no operation */
	assert_int_equal(get_isr(MASTER), 0xda);
	for (unsigned i = 0; i < 6; i++)
		put(MASTER, 0, EOI);
	assert_int_equal(get_isr(MASTER), 0);
}

static void automatic_end(void **state)
{
	(void)state;
	initialise(AUTO_END);
	line(4, true);
	line(12, true);
	line(5, true);
	assert_int_equal(take(), 0x3c);
	assert_int_equal(get_isr(MASTER) | get_isr(SLAVE), 0);
	assert_int_equal(take(), 0x34);
	assert_int_equal(take(), 0x35);
	line(4, false);
	line(5, false);
	put(MASTER, 0, ROTATE_AUTO);
	pulse(4);
	assert_int_equal(take(), 0x34);
	pulse(4);
	pulse(5);
	assert_int_equal(take(), 0x35); /* 4 has become the last */
	put(MASTER, 0, ROTATE_AUTO_OFF);
	assert_int_equal(take(), 0x34);
	pulse(4);
	pulse(6);
	assert_int_equal(take(), 0x36); /* after 5, which was the last to rotate */
}

static void rotation(void **state)
{
	(void)state;
	put(MASTER, 0, SET_PRIORITY | 4); /* 5 is the first now, 4 the last */
	for (unsigned irq = 3; irq <= 6; irq++)
		line(irq, true);
	assert_int_equal(take(), 0x35);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(MASTER, 0, ROTATE_EOI);
	assert_int_equal(get_isr(MASTER), 0);
	assert_int_equal(take(), 0x36);
	put(MASTER, 0, ROTATE_SPECIFIC | 6);
	assert_int_equal(take(), 0x33); /* 7, 0, 1 ... */
	line(0, true);
	assert_int_equal(take(), 0x30); /* more urgent than 3 */
	put(MASTER, 0, EOI);
	assert_int_equal(get_isr(MASTER), 8);
	put(MASTER, 0, ROTATE_EOI);
	assert_int_equal(take(), 0x34);
	put(MASTER, 0, ROTATE_EOI);
	put(MASTER, 0, ROTATE_EOI); /* nothing is in service: nothing rotates */
	line(5, false);
	line(4, false);
	pulse(5);
	pulse(4);
	assert_int_equal(take(), 0x35);
}

/* What is in service and masked does not hold others back. */
static void special_mask_mode(void **state)
{
	(void)state;
	line(1, true);
	take();
	line(6, true);
	put(MASTER, 1, 2);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(MASTER, 0, MASK_ON);
	assert_int_equal(vector, 0x36);
	put(MASTER, 0, READ_ISR); /* leaves the mode alone */
	assert_int_equal(vector, 0x36);
	assert_int_equal(take(), 0x36);
	put(MASTER, 0, EOI); /* not the masked one */
	assert_int_equal(get_isr(MASTER), 2);
	put(MASTER, 0, MASK_OFF);
	line(6, false);
	line(6, true);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	put(MASTER, 0, SPECIFIC_EOI | 1);
	assert_int_equal(vector, 0x36);
}

static void polling(void **state)
{
	(void)state;
	put(MASTER, 0, POLL);
	assert_int_equal(get(MASTER, 0), 0);
	line(3, true);
	line(11, true);
	put(MASTER, 0, POLL);
	assert_int_equal(get(MASTER, 1), 0x82);
	assert_int_equal(get_isr(MASTER), 4);
	put(SLAVE, 0, POLL);
	assert_int_equal(get(SLAVE, 0), 0x83);
	assert_int_equal(get(SLAVE, 0), 0); /* once */
	assert_int_equal(get_isr(SLAVE), 8);
	put(SLAVE, 0, EOI);
	put(MASTER, 0, EOI);
	put(MASTER, 0, POLL);
	assert_int_equal(get(MASTER, 0), 0x83);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
}

static void acknowledge_cycles(void **state)
{
	(void)state;
	line(9, true);
	assert_int_equal(hy_i8259_acknowledge(&pic), 0x39);
	assert_int_equal(get_isr(MASTER), 4);
	assert_int_equal(get_isr(SLAVE), 2);
	line(1, true);
	assert_int_equal(hy_i8259_acknowledge(&pic), 0x31);
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	/* Without a request: input 7's, which is then not in service. */
	assert_int_equal(hy_i8259_acknowledge(&pic), 0x37);
	assert_int_equal(get_isr(MASTER), 6);
	assert_int_equal(hy_i8259_taken(&pic, 0x50), false);
}

/* Whoever has the output hears of everything, and of each that was taken what comes next. */
static void the_output_says_what_comes_next(void **state)
{
	(void)state;
	line(4, true);
	line(4, true);
	assert_int_equal(said, 1);
	line(6, true); /* behind it */
	assert_int_equal(said, 1);
	put(MASTER, 1, 0x10);
	assert_int_equal(vector, 0x36);
	put(MASTER, 1, 0x00);
	assert_int_equal(vector, 0x34);
	assert_int_equal(said, 3);
	take();
	assert_int_equal(vector, HY_INTERRUPT_NONE);
	assert_int_equal(said, 4);
	line(0, true);
	take();
	assert_int_equal(said, 6);
	line(8, true);
	line(6, false);
	assert_int_equal(said, 6);
}

/* A wide access is one of each byte. */
static void wide_accesses(void **state)
{
	const struct hy_device *device = &pic.chip[MASTER].device;
	uint64_t value = 0;

	(void)state;
	expect(device->write(device->state, NULL, 0, 2, 0x5a0b)); /* OCW3, then the mask */
	line(1, true);
	expect(device->read(device->state, NULL, 0, 2, &value));
	assert_int_equal(value, 0x5a00);
	assert_int_equal(device->base, 0x20);
	assert_int_equal(pic.chip[SLAVE].device.base, 0xa0);
	assert_int_equal(pic.elcr.base, 0x4d0);
}

#define test(name) cmocka_unit_test_setup(name, make)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(masks_are_kept_and_masked_at_reset),
		test(initialisation_words),
		test(an_edge_is_taken_once),
		test(a_level_comes_again_while_it_is_high),
		test(more_urgent_ones_nest),
		test(the_slave_nests_in_special_fully_nested_mode),
		test(ends_of_interrupts),
		test(automatic_end),
		test(rotation),
		test(special_mask_mode),
		test(polling),
		test(acknowledge_cycles),
		test(the_output_says_what_comes_next),
		test(wide_accesses),
	};

	return cmocka_run_group_tests_name("i8259", tests, NULL, NULL);
}
