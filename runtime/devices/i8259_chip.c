/* SPDX-License-Identifier: Apache-2.0 */
/* One 8259A: priorities and command words. The request register holds edges until they are acknowledged, and levels as long as the line is
 * high. */
#include "i8259_chip.h"

#define ICW1 0x10u
#define ICW1_ICW4 0x1u
#define ICW1_SINGLE 0x2u
#define ICW1_LEVEL 0x8u
#define ICW4_AUTO_END 0x2u
#define ICW4_FULLY_NESTED 0x10u
#define OCW2_ROTATE 0x80u
#define OCW2_SPECIFIC 0x40u
#define OCW2_END 0x20u
#define OCW3 0x8u
#define OCW3_READ 0x2u
#define OCW3_POLL 0x4u
#define OCW3_MASK 0x40u
#define POLLED 0x80u

/* Inputs that are levels: all by ICW1, or those that the chipset says. */
static uint8_t levels(const struct hy_i8259_chip *chip)
{
	return (chip->icw1 & ICW1_LEVEL) != 0 ? 0xff : chip->elcr;
}

/* Of the inputs in `set`, the one of the highest priority. */
static uint32_t first_of(const struct hy_i8259_chip *chip, uint8_t set)
{
	for (uint32_t i = 1; i <= 8; i++)
		if ((set >> (chip->lowest + i) % 8 & 1) != 0)
			return (chip->lowest + i) % 8;
	return HY_I8259_NONE;
}

static uint32_t rank_of(const struct hy_i8259_chip *chip, uint32_t n)
{
	return n == HY_I8259_NONE ? HY_I8259_NONE : (n - chip->lowest - 1) % 8;
}

/* In service, as far as that holds others back: not what special mask mode has masked. */
static uint8_t in_service(const struct hy_i8259_chip *chip)
{
	return chip->special_mask ? chip->isr & (uint8_t)~chip->imr : chip->isr;
}

/* The input that the chip wants served: more urgent than what is in service. In special fully nested mode the slave knows which of its
 * inputs that is. A chip whose vectors are not known yet wants nothing. */
uint32_t hy_i8259_wanted(const struct hy_i8259_chip *chip)
{
	uint32_t request = first_of(chip, chip->irr & (uint8_t)~chip->imr);
	uint8_t service = in_service(chip);

	if (chip == &chip->pair->chip[0] && request == HY_I8259_CASCADE && (chip->icw4 & ICW4_FULLY_NESTED) != 0)
		service &= (uint8_t)~hy_i8259_bit(HY_I8259_CASCADE);
	if (chip->expect != 0 || rank_of(chip, request) >= rank_of(chip, first_of(chip, service)))
		return HY_I8259_NONE;
	return request;
}

void hy_i8259_acknowledge_input(struct hy_i8259_chip *chip, uint32_t n)
{
	chip->irr &= (uint8_t)(~hy_i8259_bit(n) | (levels(chip) & chip->lines));
	if ((chip->icw4 & ICW4_AUTO_END) == 0)
		chip->isr |= hy_i8259_bit(n);
	else if (chip->rotate)
		chip->lowest = (uint8_t)n;
}

static void write_icw1(struct hy_i8259_chip *chip, uint8_t value)
{
	chip->icw1 = value;
	chip->icw4 = chip->imr = chip->isr = 0;
	chip->irr = chip->lines & levels(chip); /* edges have to come again */
	chip->lowest = 7;
	chip->rotate = chip->special_mask = chip->read_isr = chip->poll = false;
	chip->expect = 2;
}

static void write_ocw2(struct hy_i8259_chip *chip, uint8_t value)
{
	bool rotate = (value & OCW2_ROTATE) != 0, specific = (value & OCW2_SPECIFIC) != 0, end = (value & OCW2_END) != 0;
	uint32_t n = specific ? value % 8 : first_of(chip, in_service(chip));

	if (!end && !specific) {
		chip->rotate = rotate;
		return;
	}
	if (n == HY_I8259_NONE || (!end && !rotate))
		return;
	if (end)
		chip->isr &= (uint8_t)~hy_i8259_bit(n);
	if (rotate)
		chip->lowest = (uint8_t)n;
}

static void write_ocw3(struct hy_i8259_chip *chip, uint8_t value)
{
	chip->poll = (value & OCW3_POLL) != 0;
	if ((value & OCW3_READ) != 0)
		chip->read_isr = (value & 1) != 0;
	if ((value & OCW3_MASK) != 0)
		chip->special_mask = (value & 0x20) != 0;
}

/* The words that follow ICW1, in their order; then the mask. */
static void write_data(struct hy_i8259_chip *chip, uint8_t value)
{
	uint8_t last = (chip->icw1 & ICW1_ICW4) != 0 ? 4 : 0;

	switch (chip->expect) {
	case 2:
		chip->base = value & 0xf8;
		chip->expect = (chip->icw1 & ICW1_SINGLE) != 0 ? last : 3;
		return;
	case 3:
		chip->icw3 = value;
		chip->expect = last;
		return;
	case 4:
		chip->icw4 = value;
		chip->expect = 0;
		return;
	default:
		chip->imr = value;
		return;
	}
}

void hy_i8259_write(void *state, uint32_t offset, uint8_t value)
{
	struct hy_i8259_chip *chip = state;

	if (offset != 0)
		write_data(chip, value);
	else if ((value & ICW1) != 0)
		write_icw1(chip, value);
	else if ((value & OCW3) != 0)
		write_ocw3(chip, value);
	else
		write_ocw2(chip, value);
}

/* The read that follows a poll command is an acknowledge cycle of this chip. */
uint8_t hy_i8259_read(void *state, uint32_t offset)
{
	struct hy_i8259_chip *chip = state;
	uint32_t n;

	if (!chip->poll)
		return offset != 0 ? chip->imr : chip->read_isr ? chip->isr : chip->irr;
	chip->poll = false;
	n = hy_i8259_wanted(chip);
	if (n == HY_I8259_NONE)
		return 0;
	hy_i8259_acknowledge_input(chip, n);
	return (uint8_t)(POLLED | n);
}

void hy_i8259_set_input(struct hy_i8259_chip *chip, uint32_t n, bool level)
{
	uint8_t bit = hy_i8259_bit(n);

	if (level && (chip->lines & bit) == 0)
		chip->irr |= bit;
	chip->lines = level ? chip->lines | bit : chip->lines & (uint8_t)~bit;
	if (!level)
		chip->irr &= (uint8_t)~(levels(chip) & bit);
}

void hy_i8259_set_levels(struct hy_i8259_chip *chip, uint8_t set)
{
	uint8_t changed = set ^ chip->elcr;

	chip->elcr = set;
	chip->irr = (chip->irr & (uint8_t)~changed) | (chip->lines & levels(chip)); /* an edge has to come again */
}

/* As a PC's firmware leaves it, but for what it has masked: everything. */
void hy_i8259_reset_chip(struct hy_i8259_chip *chip, uint8_t base)
{
	chip->elcr = 0;
	write_icw1(chip, ICW1 | ICW1_ICW4);
	chip->base = base;
	chip->expect = 0;
	chip->imr = 0xff;
}
