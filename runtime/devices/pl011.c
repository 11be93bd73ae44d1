/* SPDX-License-Identifier: Apache-2.0 */
/* PL011 UART. */
#include <halyard/devices/pl011.h>
#include <halyard/lock.h>

#define DR 0x00u
#define RSR 0x04u
#define FR 0x18u
#define LCR_H 0x2cu
#define CR 0x30u
#define IFLS 0x34u
#define IMSC 0x38u
#define RIS 0x3cu
#define MIS 0x40u
#define ICR 0x44u
#define IDS 0xfe0u

#define DR_ERRORS 0xf00u
#define FR_ALWAYS 0x87u /* transmit FIFO empty; carrier, data set ready, clear to send */
#define FR_RECEIVE_FULL 0x40u
#define FR_RECEIVE_EMPTY 0x10u
#define LCR_H_FIFOS 0x10u
#define CR_RESET 0x300u /* transmit and receive enabled */
#define CR_LOOPBACK 0x80u
#define IFLS_RESET 0x12u
#define INT_RECEIVE 0x10u
#define INT_TRANSMIT 0x20u
#define INT_TIMEOUT 0x40u
#define INT_ERRORS 0x380u /* framing, parity, break: UARTDR's bits shifted right by one */
#define INT_ALL 0x7ffu

/* One register: which bits a write keeps, and what reading and writing does beyond that (NULL: nothing). */
struct row {
	uint16_t offset;
	uint16_t writable;
	uint16_t (*read)(struct hy_pl011 *uart);
	void (*written)(struct hy_pl011 *uart, uint16_t value);
};

static uint16_t *reg(struct hy_pl011 *uart, uint32_t offset)
{
	return &uart->registers[offset / 4];
}

static uint32_t depth(struct hy_pl011 *uart)
{
	return (*reg(uart, LCR_H) & LCR_H_FIFOS) != 0 ? HY_PL011_FIFO : 1;
}

/* Entries at which the receive interrupt is asserted: 1/8, 1/4, 1/2, 3/4 or 7/8 of the FIFO (DDI 0183G, 3.3.9). */
static uint32_t threshold(struct hy_pl011 *uart)
{
	static const uint8_t eighths[8] = {1, 2, 4, 6, 7, 7, 7, 7};

	if (depth(uart) == 1)
		return 1;
	return HY_PL011_FIFO / 8 * eighths[*reg(uart, IFLS) >> 3 & 7];
}

static void update_line(struct hy_pl011 *uart)
{
	bool level = (uart->raw & *reg(uart, IMSC)) != 0;

	if (level == uart->line)
		return;
	uart->line = level;
	if (uart->config.irq_line != NULL)
		uart->config.irq_line(uart->config.data, level);
}

/* The line is quiet between two bytes as far as a guest can tell: what waits below the threshold has timed out at once. */
static void update_receive(struct hy_pl011 *uart)
{
	uint32_t limit = threshold(uart);

	uart->raw &= (uint16_t)~(INT_RECEIVE | INT_TIMEOUT);
	if (uart->count >= limit)
		uart->raw |= INT_RECEIVE;
	if (uart->count != 0 && depth(uart) != 1)
		uart->raw |= INT_TIMEOUT;
}

static bool push(struct hy_pl011 *uart, uint16_t data)
{
	if (uart->count >= depth(uart))
		return false;
	uart->fifo[(uart->first + uart->count) % HY_PL011_FIFO] = data;
	uart->count++;
	update_receive(uart);
	uart->raw |= (uint16_t)((data & DR_ERRORS) >> 1 & INT_ERRORS);
	return true;
}

static uint16_t read_dr(struct hy_pl011 *uart)
{
	uint16_t data;

	if (uart->count == 0)
		return 0;
	data = uart->fifo[uart->first];
	uart->first = (uart->first + 1) % HY_PL011_FIFO;
	uart->count--;
	*reg(uart, RSR) = (uint16_t)((data & DR_ERRORS) >> 8);
	update_receive(uart);
	return data;
}

/* The byte itself leaves in device_write, without the lock. The FIFO drains through its threshold in that moment. */
static void write_dr(struct hy_pl011 *uart, uint16_t value)
{
	if ((*reg(uart, CR) & CR_LOOPBACK) != 0)
		(void)push(uart, value & 0xff);
	uart->raw |= INT_TRANSMIT;
}

static void write_ecr(struct hy_pl011 *uart, uint16_t value)
{
	(void)value;
	*reg(uart, RSR) = 0;
}

static uint16_t read_fr(struct hy_pl011 *uart)
{
	uint32_t flags = FR_ALWAYS;

	if (uart->count == 0)
		flags |= FR_RECEIVE_EMPTY;
	if (uart->count >= depth(uart))
		flags |= FR_RECEIVE_FULL;
	return (uint16_t)flags;
}

/* Turning the FIFOs on or off empties them. */
static void write_lcr_h(struct hy_pl011 *uart, uint16_t old)
{
	if (((old ^ *reg(uart, LCR_H)) & LCR_H_FIFOS) != 0)
		uart->count = 0;
	update_receive(uart);
}

static void write_ifls(struct hy_pl011 *uart, uint16_t old)
{
	(void)old;
	update_receive(uart);
}

static uint16_t read_ris(struct hy_pl011 *uart)
{
	return uart->raw;
}

static uint16_t read_mis(struct hy_pl011 *uart)
{
	return uart->raw & *reg(uart, IMSC);
}

static void write_icr(struct hy_pl011 *uart, uint16_t value)
{
	uart->raw &= (uint16_t)~value;
}

/* `written` gets the value for DR, ECR and ICR, which hold nothing, and what the register held before for the others. */
static const struct row rows[] = {
	{DR, 0, read_dr, write_dr},
	{RSR, 0, NULL, write_ecr},
	{FR, 0, read_fr, NULL},
	{0x20, 0xff, NULL, NULL},   /* ILPR */
	{0x24, 0xffff, NULL, NULL}, /* IBRD */
	{0x28, 0x3f, NULL, NULL},   /* FBRD */
	{LCR_H, 0xff, NULL, write_lcr_h},
	{CR, 0xff87, NULL, NULL},
	{IFLS, 0x3f, NULL, write_ifls},
	{IMSC, INT_ALL, NULL, NULL},
	{RIS, 0, read_ris, NULL},
	{MIS, 0, read_mis, NULL},
	{ICR, 0, NULL, write_icr},
	{0x48, 0x7, NULL, NULL}, /* DMACR */
};

static const struct row *row_of(uint64_t offset)
{
	for (uint32_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].offset == (offset & ~(uint64_t)3))
			return &rows[i];
	return NULL;
}

/* The registers stand on a 32-bit bus: 64-bit and misaligned accesses find nothing. */
static bool is_access(uint64_t offset, uint32_t width)
{
	return width <= 4 && (offset & (width - 1)) == 0;
}

/* The bytes of a register that an access of 1, 2 or 4 bytes covers. */
static uint32_t lanes_of(uint32_t width)
{
	return UINT32_MAX >> (32 - width * 8);
}

/* PeriphID0-3 (part 0x011, Arm, revision 3) and PCellID0-3 */
static uint32_t read_id(uint64_t offset)
{
	static const uint8_t ids[] = {0x11, 0x10, 0x34, 0x00, 0x0d, 0xf0, 0x05, 0xb1};

	return ids[(offset - IDS) / 4];
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_pl011 *uart = state;
	const struct row *row = row_of(offset);
	uint32_t shift = (uint32_t)(offset & 3) * 8, word = 0;

	(void)vcpu;
	*value = 0;
	if (!is_access(offset, width))
		return HY_OK;
	if (offset >= IDS) {
		word = read_id(offset);
	} else if (row != NULL && (row->offset != DR || shift == 0)) {
		hy_lock(&uart->lock);
		word = row->read != NULL ? row->read(uart) : *reg(uart, row->offset);
		update_line(uart);
		hy_unlock(&uart->lock);
	}
	*value = word >> shift & lanes_of(width);
	return HY_OK;
}

/* A narrow write leaves the register's other lanes as they are. */
static void write_row(struct hy_pl011 *uart, const struct row *row, uint32_t lanes, uint32_t value)
{
	uint16_t *held = reg(uart, row->offset), old = *held;
	uint32_t mask = lanes & row->writable;

	*held = (uint16_t)((old & ~mask) | (value & mask));
	if (row->written != NULL)
		row->written(uart, row->writable != 0 ? old : (uint16_t)(value & lanes));
	update_line(uart);
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_pl011 *uart = state;
	const struct row *row = row_of(offset);
	uint32_t shift = (uint32_t)(offset & 3) * 8;
	bool loopback;

	(void)vcpu;
	if (!is_access(offset, width) || row == NULL || (row->offset == DR && shift != 0))
		return HY_OK;
	hy_lock(&uart->lock);
	write_row(uart, row, lanes_of(width) << shift, (uint32_t)value << shift);
	loopback = (*reg(uart, CR) & CR_LOOPBACK) != 0;
	hy_unlock(&uart->lock);
	if (row->offset == DR && !loopback)
		uart->config.transmit(uart->config.data, (uint8_t)value);
	return HY_OK;
}

static enum hy_status device_reset(void *state)
{
	struct hy_pl011 *uart = state;

	hy_lock(&uart->lock);
	for (uint32_t i = 0; i < HY_PL011_REGISTERS; i++)
		uart->registers[i] = 0;
	*reg(uart, CR) = CR_RESET;
	*reg(uart, IFLS) = IFLS_RESET;
	uart->raw = 0;
	uart->first = 0;
	uart->count = 0;
	update_line(uart);
	hy_unlock(&uart->lock);
	return HY_OK;
}

enum hy_status hy_pl011_init(struct hy_pl011 *uart, const struct hy_pl011_config *config)
{
	if (uart == NULL || config == NULL || config->transmit == NULL || (config->base & (HY_PL011_SIZE - 1)) != 0)
		return HY_E_INVALID;
	*uart = (struct hy_pl011){
		.device = {
			.name = "pl011", .base = config->base, .size = HY_PL011_SIZE, .state = uart,
			.read = device_read, .write = device_write, .reset = device_reset,
		},
		.config = *config,
	};
	return device_reset(uart);
}

bool hy_pl011_receive(struct hy_pl011 *uart, uint16_t data)
{
	bool taken;

	hy_lock(&uart->lock);
	taken = push(uart, data & (uint16_t)(HY_PL011_FRAMING | HY_PL011_PARITY | HY_PL011_BREAK | 0xff));
	update_line(uart);
	hy_unlock(&uart->lock);
	return taken;
}

bool hy_pl011_can_receive(struct hy_pl011 *uart)
{
	bool room;

	hy_lock(&uart->lock);
	room = uart->count < depth(uart);
	hy_unlock(&uart->lock);
	return room;
}
