/* SPDX-License-Identifier: Apache-2.0 */
/* One chip of the pair, under the pair's lock; who changes it says so to the pair afterwards. */
#ifndef HALYARD_I8259_CHIP_H
#define HALYARD_I8259_CHIP_H

#include <halyard/devices/i8259.h>

#define HY_I8259_CASCADE 2u
#define HY_I8259_NONE 8u /* no input */

static inline uint8_t hy_i8259_bit(uint32_t n)
{
	return (uint8_t)(1u << n);
}

/* The input that the chip wants served, HY_I8259_NONE for none; and that it is. */
uint32_t hy_i8259_wanted(const struct hy_i8259_chip *chip);
void hy_i8259_acknowledge_input(struct hy_i8259_chip *chip, uint32_t n);

void hy_i8259_set_input(struct hy_i8259_chip *chip, uint32_t n, bool level);
void hy_i8259_set_levels(struct hy_i8259_chip *chip, uint8_t levels);
void hy_i8259_reset_chip(struct hy_i8259_chip *chip, uint8_t base);

/* Ports 0 and 1; `chip` is the chip. */
uint8_t hy_i8259_read(void *chip, uint32_t offset);
void hy_i8259_write(void *chip, uint32_t offset, uint8_t value);

#endif
