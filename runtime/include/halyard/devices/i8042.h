/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual 8042 keyboard controller, ports 0x60 and 0x64, to which nothing is connected: what is sent to a keyboard or a mouse
 * times out at once. It passes its tests, keeps its configuration, and resets the machine when the guest pulses its output 0 or clears it.
 * Reference: IBM PS/2 Hardware Interface Technical Reference, Keyboard and Auxiliary Device Controller.
 *
 * Locking: any CPU, interrupts off; a spinlock in the device. */
#ifndef HALYARD_DEVICES_I8042_H
#define HALYARD_DEVICES_I8042_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vm;

struct hy_i8042_config {
	/* Interrupt 1 or 12 has this level now. Under the device's lock: it must not call back. NULL: not connected. */
	void (*irq_line)(void *data, uint32_t irq, bool level);
	void *data;
};

struct hy_i8042 {
	struct hy_device data, command; /* for the VM's port bus */
	struct hy_i8042_config config;
	HY_ATOMIC(uint32_t) lock;
	uint8_t status, output; /* the output buffer, and what port 0x64 says of it */
	uint8_t port;           /* output port: reset, A20 */
	uint8_t waiting;        /* the command whose byte comes next; 0: none */
	uint8_t ram[32];        /* byte 0 is the configuration */
	uint32_t raised;        /* the interrupt that is up; 0: none */
};

/* HY_E_INVALID: a NULL argument. */
HY_MUST_CHECK enum hy_status hy_i8042_init(struct hy_i8042 *controller, const struct hy_i8042_config *config);

/* The devices onto a VM's port bus: as hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_i8042_add(struct hy_i8042 *controller, struct hy_vm *vm);

HY_C_END

#endif
