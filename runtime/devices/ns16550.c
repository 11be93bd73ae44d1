/* SPDX-License-Identifier: Apache-2.0 */
/* 16550A UART. */
#include <halyard/devices/ns16550.h>
#include <halyard/lock.h>

enum reg { RBR_THR, IER, IIR_FCR, LCR, MCR, LSR, MSR, SCR };

#define IER_RECEIVE 0x1u
#define IER_TRANSMIT 0x2u
#define IER_LINE 0x4u
#define IER_MODEM 0x8u
#define IER_ALL 0xfu
#define IIR_NONE 0x1u
#define IIR_MODEM 0x0u
#define IIR_TRANSMIT 0x2u
#define IIR_RECEIVE 0x4u
#define IIR_LINE 0x6u
#define IIR_TIMEOUT 0xcu
#define IIR_FIFOS 0xc0u
#define FCR_FIFOS 0x1u
#define FCR_CLEAR_RECEIVE 0x2u
#define FCR_KEPT 0xc9u /* trigger level, DMA mode, FIFOs on */
#define LCR_DLAB 0x80u
#define MCR_LOOPBACK 0x10u
#define MCR_ALL 0x1fu
#define LSR_READY 0x1u
#define LSR_OVERRUN 0x2u
#define LSR_CHARACTER 0x1cu /* break, framing and parity error: they belong to a byte */
#define LSR_SENT 0x60u      /* THRE and TEMT */
#define LSR_FIFO_ERROR 0x80u
#define MSR_CTS 0x10u
#define MSR_DSR 0x20u
#define MSR_RI 0x40u
#define MSR_DCD 0x80u
#define DIVISOR_RESET 12u /* 9600 baud at the usual 1.8432 MHz; guests divide by it */

static uint32_t depth(const struct hy_ns16550 *uart)
{
	return (uart->fcr & FCR_FIFOS) != 0 ? HY_NS16550_FIFO : 1;
}

/* Bytes at which data is reported to have been received. */
static uint32_t trigger(const struct hy_ns16550 *uart)
{
	static const uint8_t levels[4] = {1, 4, 8, 14};

	return depth(uart) == 1 ? 1 : levels[uart->fcr >> 6];
}

/* The most urgent interrupt of those that are enabled. The line is quiet between two bytes as far as a guest can tell: what waits below
 * the trigger level has timed out at once. */
static uint8_t pending(const struct hy_ns16550 *uart)
{
	if ((uart->ier & IER_LINE) != 0 && uart->lsr != 0)
		return IIR_LINE;
	if ((uart->ier & IER_RECEIVE) != 0 && uart->count != 0)
		return uart->count >= trigger(uart) ? IIR_RECEIVE : IIR_TIMEOUT;
	if ((uart->ier & IER_TRANSMIT) != 0 && uart->thr_sent)
		return IIR_TRANSMIT;
	if ((uart->ier & IER_MODEM) != 0 && uart->msr != 0)
		return IIR_MODEM;
	return IIR_NONE;
}

static void update_line(struct hy_ns16550 *uart)
{
	bool level = pending(uart) != IIR_NONE;

	if (level == uart->line)
		return;
	uart->line = level;
	if (uart->config.irq_line != NULL)
		uart->config.irq_line(uart->config.data, level);
}

/* LSR shows the errors of the byte that is read next. */
static void show_first(struct hy_ns16550 *uart)
{
	if (uart->count == 0)
		return;
	uart->lsr |= (uint8_t)(uart->fifo[uart->first] >> 8 & LSR_CHARACTER);
	uart->fifo[uart->first] &= 0xff;
}

static bool push(struct hy_ns16550 *uart, uint16_t data)
{
	if (uart->count >= depth(uart))
		return false;
	uart->fifo[(uart->first + uart->count) % HY_NS16550_FIFO] = data;
	if (uart->count++ == 0)
		show_first(uart);
	return true;
}

/* What comes back from the own transmitter does not wait: the FIFO loses the new byte, the single register the old one. */
static void loop_back(struct hy_ns16550 *uart, uint8_t byte)
{
	if (push(uart, byte))
		return;
	uart->lsr |= LSR_OVERRUN;
	if (depth(uart) == 1)
		uart->fifo[uart->first] = byte;
}

static uint8_t read_rbr(struct hy_ns16550 *uart)
{
	uint8_t byte;

	if (uart->count == 0)
		return 0;
	byte = (uint8_t)uart->fifo[uart->first];
	uart->first = (uart->first + 1) % HY_NS16550_FIFO;
	uart->count--;
	show_first(uart);
	return byte;
}

/* Reading is what acknowledges the transmit interrupt, if it is the one that is seen. */
static uint8_t read_iir(struct hy_ns16550 *uart)
{
	uint8_t interrupt = pending(uart);

	if (interrupt == IIR_TRANSMIT)
		uart->thr_sent = false;
	return (uint8_t)(interrupt | (depth(uart) != 1 ? IIR_FIFOS : 0));
}

static uint8_t read_lsr(struct hy_ns16550 *uart)
{
	uint8_t value = (uint8_t)(uart->lsr | LSR_SENT | (uart->count != 0 ? LSR_READY : 0));
	uint32_t errors = uart->lsr & LSR_CHARACTER;

	for (uint32_t i = 0; i < uart->count; i++)
		errors |= uart->fifo[(uart->first + i) % HY_NS16550_FIFO] >> 8;
	if (errors != 0 && depth(uart) != 1)
		value |= LSR_FIFO_ERROR;
	uart->lsr = 0;
	return value;
}

/* The modem lines: in loopback, the UART's own outputs. */
static uint8_t modem_lines(uint8_t mcr)
{
	static const uint8_t inputs[4] = {MSR_DSR, MSR_CTS, MSR_RI, MSR_DCD}; /* by output: DTR, RTS, OUT1, OUT2 */
	uint8_t lines = 0;

	if ((mcr & MCR_LOOPBACK) == 0)
		return MSR_CTS | MSR_DSR | MSR_DCD;
	for (uint32_t i = 0; i < 4; i++)
		if ((mcr >> i & 1) != 0)
			lines |= inputs[i];
	return lines;
}

static uint8_t read_msr(struct hy_ns16550 *uart)
{
	uint8_t value = (uint8_t)(modem_lines(uart->mcr) | uart->msr);

	uart->msr = 0;
	return value;
}

static void write_mcr(struct hy_ns16550 *uart, uint8_t value)
{
	uint8_t old = modem_lines(uart->mcr), lines = modem_lines(value);
	uint8_t changed = (uint8_t)(((old ^ lines) & ~MSR_RI) | (old & ~lines & MSR_RI)); /* of the ring, its end counts */

	uart->mcr = value & MCR_ALL;
	uart->msr |= changed >> 4;
}

/* Allowed now, the transmit interrupt comes at once: the transmitter is empty. */
static void write_ier(struct hy_ns16550 *uart, uint8_t value)
{
	if ((value & ~uart->ier & IER_TRANSMIT) != 0)
		uart->thr_sent = true;
	uart->ier = value & IER_ALL;
}

/* Turning the FIFOs on or off empties them; while they are off the other bits cannot be set. */
static void write_fcr(struct hy_ns16550 *uart, uint8_t value)
{
	if (((uart->fcr ^ value) & FCR_FIFOS) != 0 || (value & (FCR_FIFOS | FCR_CLEAR_RECEIVE)) == (FCR_FIFOS | FCR_CLEAR_RECEIVE))
		uart->count = 0;
	uart->fcr = (value & FCR_FIFOS) != 0 ? value & FCR_KEPT : 0;
}

static uint8_t read_reg(struct hy_ns16550 *uart, uint32_t reg)
{
	bool dlab = (uart->lcr & LCR_DLAB) != 0;

	switch (reg) {
	case RBR_THR:
		return dlab ? uart->dll : read_rbr(uart);
	case IER:
		return dlab ? uart->dlm : uart->ier;
	case IIR_FCR:
		return read_iir(uart);
	case LCR:
		return uart->lcr;
	case MCR:
		return uart->mcr;
	case LSR:
		return read_lsr(uart);
	case MSR:
		return read_msr(uart);
	default:
		return uart->scr;
	}
}

/* True when the byte leaves the UART. */
static bool write_thr(struct hy_ns16550 *uart, uint8_t value)
{
	uart->thr_sent = true;
	if ((uart->mcr & MCR_LOOPBACK) == 0)
		return true;
	loop_back(uart, value);
	return false;
}

/* LSR and MSR ignore writes. */
static bool write_reg(struct hy_ns16550 *uart, uint32_t reg, uint8_t value)
{
	bool dlab = (uart->lcr & LCR_DLAB) != 0;

	if (reg == RBR_THR && !dlab)
		return write_thr(uart, value);
	if (reg == RBR_THR)
		uart->dll = value;
	else if (reg == IER && dlab)
		uart->dlm = value;
	else if (reg == IER)
		write_ier(uart, value);
	else if (reg == IIR_FCR)
		write_fcr(uart, value);
	else if (reg == LCR)
		uart->lcr = value;
	else if (reg == MCR)
		write_mcr(uart, value);
	else if (reg == SCR)
		uart->scr = value;
	return false;
}

static bool is_access(const struct hy_ns16550 *uart, uint64_t offset, uint32_t width)
{
	return width <= uart->config.reg_io_width && (offset & ((1u << uart->config.reg_shift) - 1)) == 0;
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_ns16550 *uart = state;

	(void)vcpu;
	*value = 0;
	if (!is_access(uart, offset, width))
		return HY_OK;
	hy_lock(&uart->lock);
	*value = read_reg(uart, (uint32_t)offset >> uart->config.reg_shift);
	update_line(uart);
	hy_unlock(&uart->lock);
	return HY_OK;
}

/* The byte itself leaves without the lock. */
static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_ns16550 *uart = state;
	bool leaves;

	(void)vcpu;
	if (!is_access(uart, offset, width))
		return HY_OK;
	hy_lock(&uart->lock);
	leaves = write_reg(uart, (uint32_t)offset >> uart->config.reg_shift, (uint8_t)value);
	update_line(uart);
	hy_unlock(&uart->lock);
	if (leaves)
		uart->config.transmit(uart->config.data, (uint8_t)value);
	return HY_OK;
}

static enum hy_status device_reset(void *state)
{
	struct hy_ns16550 *uart = state;

	hy_lock(&uart->lock);
	uart->ier = uart->fcr = uart->lcr = uart->mcr = uart->scr = 0;
	uart->dll = DIVISOR_RESET;
	uart->dlm = 0;
	uart->lsr = uart->msr = 0;
	uart->thr_sent = false;
	uart->first = uart->count = 0;
	update_line(uart);
	hy_unlock(&uart->lock);
	return HY_OK;
}

enum hy_status hy_ns16550_init(struct hy_ns16550 *uart, const struct hy_ns16550_config *config)
{
	uint32_t width, size;

	if (uart == NULL || config == NULL || config->transmit == NULL || config->reg_shift > 4)
		return HY_E_INVALID;
	width = config->reg_io_width != 0 ? config->reg_io_width : 1;
	size = HY_NS16550_REGISTERS << config->reg_shift;
	if ((width != 1 && width != 2 && width != 4) || width > 1u << config->reg_shift || (config->base & (size - 1)) != 0)
		return HY_E_INVALID;
	*uart = (struct hy_ns16550){
		.device = {
			.name = "ns16550", .base = config->base, .size = size, .state = uart,
			.read = device_read, .write = device_write, .reset = device_reset,
		},
		.config = *config,
	};
	uart->config.reg_io_width = width;
	return device_reset(uart);
}

bool hy_ns16550_receive(struct hy_ns16550 *uart, uint16_t data)
{
	bool taken;

	hy_lock(&uart->lock);
	taken = (uart->mcr & MCR_LOOPBACK) == 0 && push(uart, data & (uint16_t)(LSR_CHARACTER << 8 | 0xff));
	update_line(uart);
	hy_unlock(&uart->lock);
	return taken;
}

bool hy_ns16550_can_receive(struct hy_ns16550 *uart)
{
	bool room;

	hy_lock(&uart->lock);
	room = (uart->mcr & MCR_LOOPBACK) == 0 && uart->count < depth(uart);
	hy_unlock(&uart->lock);
	return room;
}
