/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a pair of virtual 8259A interrupt controllers as PCs have them: the slave on the master's input 2, ports 0x20, 0xa0, and the
 * edge/level registers of chipsets at 0x4d0. All modes but those of 8080 CPUs and of buffers: both kinds of end of interrupt, automatic
 * end, rotation, special mask, special fully nested mode, polling.
 *
 * The pair says which vector the CPU would get, whenever that changes, and hears when the CPU has taken it: that is the acknowledge cycle.
 * A request that goes before, goes: there are no spurious interrupts but those that hy_i8259_acknowledge answers.
 * Reference: Intel 8259A (order number 231468); the edge/level registers: Intel 82371AB PIIX4, 4.2.7.
 *
 * Locking: every function may be called from any CPU, with the host's interrupts off; a spinlock in the device orders them. */
#ifndef HALYARD_DEVICES_I8259_H
#define HALYARD_DEVICES_I8259_H

#include <halyard/bus.h>
#include <halyard/interrupt.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;
struct hy_vm;

#define HY_I8259_IRQS 16u

struct hy_i8259_config {
	struct hy_vcpu *vcpu; /* the CPU whose interrupt input it is; NULL: use `output` */
	/* The vector that an acknowledge cycle would answer now, HY_INTERRUPT_NONE for none: what a local APIC's ExtINT takes. Whenever that
	 * changes, and after each that was taken. Under the device's lock: it must not call back. Whoever gets it calls hy_i8259_taken when
	 * the CPU has taken it. */
	void (*output)(void *data, uint32_t vector);
	void *data;
};

/* One chip. */
struct hy_i8259_chip {
	struct hy_device device;
	struct hy_i8259 *pair;
	uint8_t lines, irr, isr, imr, elcr;
	uint8_t base;   /* ICW2: the vector of input 0 */
	uint8_t lowest; /* the input of the lowest priority */
	uint8_t expect; /* the initialisation word that comes next, 0: none */
	uint8_t icw1, icw3, icw4;
	bool rotate, special_mask, read_isr, poll;
};

struct hy_i8259 {
	struct hy_i8259_chip chip[2]; /* master, slave: their devices, and the one below, are for the VM's port bus */
	struct hy_device elcr;
	struct hy_i8259_config config;
	struct hy_interrupt_source source;
	HY_ATOMIC(uint32_t) lock;
	uint32_t presented; /* to the vCPU or the output; HY_INTERRUPT_NONE: nothing */
};

/* With a vCPU, its source is added there (hy_vcpu_add_interrupt_source): after hy_vcpu_init, before the VM runs. HY_E_INVALID: both a vCPU
 * and an output, or neither. */
HY_MUST_CHECK enum hy_status hy_i8259_init(struct hy_i8259 *pic, const struct hy_i8259_config *config);

/* The three devices onto a VM's port bus: as hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_i8259_add(struct hy_i8259 *pic, struct hy_vm *vm);

/* Sets an input line; 2 is none, above 15 neither: nothing happens. */
void hy_i8259_set_line(struct hy_i8259 *pic, uint32_t irq, bool level);

/* The CPU has taken a vector that `output` said: the acknowledge cycle. False: it is no vector of the pair's. */
bool hy_i8259_taken(struct hy_i8259 *pic, uint32_t vector);

/* An acknowledge cycle that asks for the vector: of the most urgent request; without one, that of input 7. */
uint8_t hy_i8259_acknowledge(struct hy_i8259 *pic);

HY_C_END

#endif
