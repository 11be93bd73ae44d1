/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual PL011 UART, revision r1p5 (32-byte FIFOs), without modem lines and DMA. What the guest sends leaves at once, so
 * its transmit FIFO is always empty. Reference: Arm DDI 0183G, chapter 3. */
#ifndef HALYARD_DEVICES_PL011_H
#define HALYARD_DEVICES_PL011_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

#define HY_PL011_SIZE 0x1000u
#define HY_PL011_FIFO 32u
#define HY_PL011_REGISTERS 19u /* words from DR to DMACR */

/* Or-ed to a received byte, as UARTDR shows it. */
enum hy_pl011_error { HY_PL011_FRAMING = 0x100, HY_PL011_PARITY = 0x200, HY_PL011_BREAK = 0x400 };

struct hy_pl011_config {
	uint64_t base; /* guest-physical */
	/* A byte that the guest sends. On the CPU of the vCPU that wrote it, interrupts off, no lock held. Mandatory. */
	void (*transmit)(void *data, uint8_t byte);
	/* The interrupt output has this level now. Under the device's lock: it must not call back. NULL: not connected. */
	void (*irq_line)(void *data, bool level);
	void *data;
};

struct hy_pl011 {
	struct hy_device device; /* for hy_bus_add on the VM's MMIO bus */
	struct hy_pl011_config config;
	HY_ATOMIC(uint32_t) lock;
	uint16_t registers[HY_PL011_REGISTERS]; /* by offset / 4, those that hold what is written */
	uint16_t raw;                           /* UARTRIS */
	uint16_t fifo[HY_PL011_FIFO];
	uint32_t first, count; /* of the receive FIFO */
	bool line;             /* what irq_line was told last */
};

/* HY_E_INVALID: no transmit callback, base not aligned to 4 KiB. */
HY_MUST_CHECK enum hy_status hy_pl011_init(struct hy_pl011 *uart, const struct hy_pl011_config *config);

/* A byte for the guest, with enum hy_pl011_error. False: the FIFO is full and nothing was taken; try again after the guest has read.
 * Any CPU, interrupts off. */
bool hy_pl011_receive(struct hy_pl011 *uart, uint16_t data);

/* True when hy_pl011_receive would take a byte. Any CPU. */
bool hy_pl011_can_receive(struct hy_pl011 *uart);

HY_C_END

#endif
