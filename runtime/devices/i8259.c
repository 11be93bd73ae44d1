/* SPDX-License-Identifier: Apache-2.0 */
/* A pair of 8259A: the slave's output is a level at the master's input 2; the master's is a vector that somebody presents to a CPU. */
#include "i8259_chip.h"

#include <halyard/vcpu.h>
#include <halyard/vm.h>

#include "device.h"

#define MASTER 0u
#define SLAVE 1u
#define MASTER_PORTS 0x20u
#define SLAVE_PORTS 0xa0u
#define ELCR_PORTS 0x4d0u
#define MASTER_BASE 0x08u
#define SLAVE_BASE 0x70u
#define MASTER_LEVELS 0xf8u /* inputs 0 to 2, 8 and 13 are edges: timer, keyboard, cascade, clock, coprocessor */
#define SLAVE_LEVELS 0xdeu
#define CONSUMED (HY_INTERRUPT_NONE - 1) /* no vector: the output is told whatever comes next */

/* The vector of an acknowledge cycle. */
static uint32_t vector_of(const struct hy_i8259 *pic)
{
	uint32_t n = hy_i8259_wanted(&pic->chip[MASTER]);

	if (n == HY_I8259_NONE)
		return HY_INTERRUPT_NONE;
	return n == HY_I8259_CASCADE ? pic->chip[SLAVE].base | hy_i8259_wanted(&pic->chip[SLAVE]) % 8 : pic->chip[MASTER].base | n;
}

/* What the vCPU has taken meanwhile stays presented until the source hears of it. */
static void present(struct hy_i8259 *pic, uint32_t vector)
{
	struct hy_vcpu *vcpu = pic->config.vcpu;
	struct hy_interrupt interrupt = {.number = vector, .flags = HY_INTERRUPT_EXTERNAL};

	if (pic->presented != HY_INTERRUPT_NONE && !hy_vcpu_withdraw_interrupt(vcpu, pic->presented))
		return;
	pic->presented = HY_INTERRUPT_NONE;
	if (vector != HY_INTERRUPT_NONE && hy_vcpu_inject_interrupt(vcpu, &interrupt) == HY_OK)
		pic->presented = vector;
}

/* Something has changed. */
static void update(struct hy_i8259 *pic)
{
	struct hy_i8259_chip *master = &pic->chip[MASTER];
	uint32_t vector;

	master->irr &= (uint8_t)~hy_i8259_bit(HY_I8259_CASCADE);
	if (hy_i8259_wanted(&pic->chip[SLAVE]) != HY_I8259_NONE)
		master->irr |= hy_i8259_bit(HY_I8259_CASCADE);
	vector = vector_of(pic);
	if (vector == pic->presented)
		return;
	if (pic->config.output == NULL) {
		present(pic, vector);
		return;
	}
	pic->presented = vector;
	pic->config.output(pic->config.data, vector);
}

bool hy_i8259_taken(struct hy_i8259 *pic, uint32_t vector)
{
	struct hy_i8259_chip *master = &pic->chip[MASTER], *slave = &pic->chip[SLAVE];
	uint32_t n = vector % 8;
	bool of_master = (vector & ~7u) == master->base && n != HY_I8259_CASCADE;
	bool known = of_master || (vector & ~7u) == slave->base;

	hy_lock(&pic->lock);
	if (known && !of_master)
		hy_i8259_acknowledge_input(slave, n);
	if (known)
		hy_i8259_acknowledge_input(master, of_master ? n : HY_I8259_CASCADE);
	pic->presented = pic->config.output != NULL ? CONSUMED : HY_INTERRUPT_NONE;
	update(pic);
	hy_unlock(&pic->lock);
	return known;
}

uint8_t hy_i8259_acknowledge(struct hy_i8259 *pic)
{
	struct hy_i8259_chip *chip = &pic->chip[MASTER];
	uint32_t n;

	hy_lock(&pic->lock);
	n = hy_i8259_wanted(chip);
	if (n != HY_I8259_NONE)
		hy_i8259_acknowledge_input(chip, n);
	if (n == HY_I8259_CASCADE) {
		chip = &pic->chip[SLAVE];
		n = hy_i8259_wanted(chip);
		if (n != HY_I8259_NONE)
			hy_i8259_acknowledge_input(chip, n);
	}
	n = chip->base | (n == HY_I8259_NONE ? 7 : n);
	update(pic);
	hy_unlock(&pic->lock);
	return (uint8_t)n;
}

/* With a vCPU of its own; the vCPU forgets what it had at its reset, and gets it anew. */
static bool source_taken(void *state, struct hy_vcpu *vcpu, uint32_t number)
{
	struct hy_i8259 *pic = state;
	bool mine;

	(void)vcpu;
	hy_lock(&pic->lock);
	mine = number == pic->presented && number != HY_INTERRUPT_NONE;
	if (number == HY_INTERRUPT_NONE) {
		pic->presented = HY_INTERRUPT_NONE;
		update(pic);
	}
	hy_unlock(&pic->lock);
	return mine && hy_i8259_taken(pic, number);
}

static enum hy_status chip_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8259_chip *chip = state;

	(void)vcpu;
	hy_lock(&chip->pair->lock);
	*value = hy_device_read_bytes(chip, offset, width, hy_i8259_read);
	update(chip->pair);
	hy_unlock(&chip->pair->lock);
	return HY_OK;
}

static enum hy_status chip_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_i8259_chip *chip = state;

	(void)vcpu;
	hy_lock(&chip->pair->lock);
	hy_device_write_bytes(chip, offset, width, value, hy_i8259_write);
	update(chip->pair);
	hy_unlock(&chip->pair->lock);
	return HY_OK;
}

static uint8_t elcr_read_byte(void *state, uint32_t offset)
{
	const struct hy_i8259 *pic = state;

	return pic->chip[offset].elcr;
}

static void elcr_write_byte(void *state, uint32_t offset, uint8_t value)
{
	struct hy_i8259 *pic = state;

	hy_i8259_set_levels(&pic->chip[offset], value & (offset == MASTER ? MASTER_LEVELS : SLAVE_LEVELS));
}

static enum hy_status elcr_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8259 *pic = state;

	(void)vcpu;
	hy_lock(&pic->lock);
	*value = hy_device_read_bytes(pic, offset, width, elcr_read_byte);
	hy_unlock(&pic->lock);
	return HY_OK;
}

static enum hy_status elcr_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_i8259 *pic = state;

	(void)vcpu;
	hy_lock(&pic->lock);
	hy_device_write_bytes(pic, offset, width, value, elcr_write_byte);
	update(pic);
	hy_unlock(&pic->lock);
	return HY_OK;
}

/* Of the pair, by its master. */
static enum hy_status reset(void *state)
{
	struct hy_i8259 *pic = ((struct hy_i8259_chip *)state)->pair;

	hy_lock(&pic->lock);
	hy_i8259_reset_chip(&pic->chip[MASTER], MASTER_BASE);
	hy_i8259_reset_chip(&pic->chip[SLAVE], SLAVE_BASE);
	update(pic);
	hy_unlock(&pic->lock);
	return HY_OK;
}

enum hy_status hy_i8259_init(struct hy_i8259 *pic, const struct hy_i8259_config *config)
{
	if (pic == NULL || config == NULL || (config->vcpu == NULL) == (config->output == NULL))
		return HY_E_INVALID;
	*pic = (struct hy_i8259){
		.elcr = {.name = "elcr", .base = ELCR_PORTS, .size = 2, .state = pic, .read = elcr_read, .write = elcr_write},
		.config = *config,
		.source = {.taken = source_taken, .state = pic},
		.presented = HY_INTERRUPT_NONE,
	};
	for (uint32_t i = MASTER; i <= SLAVE; i++) {
		pic->chip[i].device = (struct hy_device){
			.name = "i8259", .base = i == MASTER ? MASTER_PORTS : SLAVE_PORTS, .size = 2, .state = &pic->chip[i],
			.read = chip_read, .write = chip_write, .reset = i == MASTER ? reset : NULL,
		};
		pic->chip[i].pair = pic;
	}
	if (config->vcpu != NULL)
		hy_vcpu_add_interrupt_source(config->vcpu, &pic->source);
	return reset(&pic->chip[MASTER]);
}

enum hy_status hy_i8259_add(struct hy_i8259 *pic, struct hy_vm *vm)
{
	enum hy_status status = hy_vm_add_device(vm, HY_VM_PORTS, &pic->chip[MASTER].device);

	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_PORTS, &pic->chip[SLAVE].device);
	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_PORTS, &pic->elcr) : status;
}

void hy_i8259_set_line(struct hy_i8259 *pic, uint32_t irq, bool level)
{
	if (irq >= HY_I8259_IRQS || irq == HY_I8259_CASCADE)
		return;
	hy_lock(&pic->lock);
	hy_i8259_set_input(&pic->chip[irq / 8], irq % 8, level);
	update(pic);
	hy_unlock(&pic->lock);
}
