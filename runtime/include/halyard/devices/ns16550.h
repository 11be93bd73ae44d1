/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual 16550A UART with 16-byte FIFOs, loopback and no modem behind its modem lines: carrier, data set ready and clear to
 * send are on. What the guest sends leaves at once, so its transmit FIFO is always empty. Baud rate, word length and break are kept and
 * change nothing. Reference: National Semiconductor PC16550D, section 8.
 *
 * An access begins at a register's first byte and is at most reg_io_width wide; all others read as zero and ignore writes. */
#ifndef HALYARD_DEVICES_NS16550_H
#define HALYARD_DEVICES_NS16550_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

#define HY_NS16550_FIFO 16u
#define HY_NS16550_REGISTERS 8u

/* Or-ed to a received byte: the bits of LSR, shifted by 8. */
enum hy_ns16550_error { HY_NS16550_PARITY = 0x400, HY_NS16550_FRAMING = 0x800, HY_NS16550_BREAK = 0x1000 };

struct hy_ns16550_config {
	uint64_t base;         /* guest-physical address or first port, aligned to the size: 8 << reg_shift bytes */
	uint32_t reg_shift;    /* registers are 1 << reg_shift bytes apart, at most 16 */
	uint32_t reg_io_width; /* 1, 2 or 4 bytes, no more than they are apart; 0 is 1 */
	/* A byte that the guest sends. On the CPU of the vCPU that wrote it, interrupts off, no lock held. Mandatory. */
	void (*transmit)(void *data, uint8_t byte);
	/* The interrupt output has this level now. Under the device's lock: it must not call back. NULL: not connected. */
	void (*irq_line)(void *data, bool level);
	void *data;
};

struct hy_ns16550 {
	struct hy_device device; /* for the VM's MMIO bus, or its ports */
	struct hy_ns16550_config config;
	HY_ATOMIC(uint32_t) lock;
	uint8_t ier, fcr, lcr, mcr, scr, dll, dlm;
	uint8_t lsr;   /* overrun and the errors that have not been read */
	uint8_t msr;   /* deltas that have not been read */
	bool thr_sent; /* the transmit interrupt has not been acknowledged */
	bool line;     /* what irq_line was told last */
	uint16_t fifo[HY_NS16550_FIFO];
	uint32_t first, count; /* of the receive FIFO */
};

/* HY_E_INVALID: no transmit callback, base not aligned, reg_shift or reg_io_width out of range. */
HY_MUST_CHECK enum hy_status hy_ns16550_init(struct hy_ns16550 *uart, const struct hy_ns16550_config *config);

/* A byte for the guest, with enum hy_ns16550_error. False: nothing was taken, for the FIFO is full or the guest has looped the UART back;
 * try again after the guest's next access. Any CPU, interrupts off. */
bool hy_ns16550_receive(struct hy_ns16550 *uart, uint16_t data);

/* True when hy_ns16550_receive would take a byte. Any CPU. */
bool hy_ns16550_can_receive(struct hy_ns16550 *uart);

HY_C_END

#endif
