/* SPDX-License-Identifier: Apache-2.0 */
/* The host's 16550s: COM1 is the console, COM2 takes the report where there is one. */
#include "arch.h"
#include "host.h"
#include "platform.h"

enum uart_register { UART_DATA = 0, UART_IER = 1, UART_FCR = 2, UART_LCR = 3, UART_MCR = 4, UART_LSR = 5, UART_SCRATCH = 7 };

#define UART_IER_RECEIVE 1u      /* a byte is there, or has been for a while */
#define UART_FCR_ON 0x07u        /* FIFOs on and empty; an interrupt at the first byte */
#define UART_LCR_LINE 0x03u      /* 8 bits, no parity */
#define UART_LCR_DIVISOR 0x83u   /* the same, and the divisor is at the first two registers */
#define UART_MCR_ON 0x0bu        /* DTR, RTS, and OUT2, without which a PC does not get the interrupt */
#define UART_LSR_READY (1u << 0)
#define UART_LSR_EMPTY (1u << 5) /* the transmit register takes a byte */
#define UART_LSR_SENT (1u << 6)  /* and nothing is on its way any more */

static uint8_t uart_read(uint16_t base, enum uart_register offset)
{
	return arch_in8((uint16_t)(base + offset));
}

static void uart_write(uint16_t base, enum uart_register offset, uint8_t value)
{
	arch_out8((uint16_t)(base + offset), value);
}

/* 115200 baud: as fast as it goes. */
static void uart_open(uint16_t base)
{
	uart_write(base, UART_IER, 0);
	uart_write(base, UART_LCR, UART_LCR_DIVISOR);
	uart_write(base, UART_DATA, 1);
	uart_write(base, UART_IER, 0);
	uart_write(base, UART_LCR, UART_LCR_LINE);
	uart_write(base, UART_FCR, UART_FCR_ON);
	uart_write(base, UART_MCR, UART_MCR_ON);
}

static void uart_send(uint16_t base, uint8_t byte)
{
	while ((uart_read(base, UART_LSR) & UART_LSR_EMPTY) == 0)
		;
	uart_write(base, UART_DATA, byte);
}

void uart_init(void)
{
	uart_open(PLATFORM_UART_BASE);
	if (uart_has_report_port())
		uart_open(PLATFORM_REPORT_UART_BASE);
}

void uart_put(uint8_t byte)
{
	uart_send(PLATFORM_UART_BASE, byte);
}

int uart_get(void)
{
	if ((uart_read(PLATFORM_UART_BASE, UART_LSR) & UART_LSR_READY) == 0)
		return -1;
	return uart_read(PLATFORM_UART_BASE, UART_DATA);
}

void uart_receive_interrupt(bool on)
{
	uart_write(PLATFORM_UART_BASE, UART_IER, on ? UART_IER_RECEIVE : 0);
}

/* The scratch register keeps what it is given; where nothing is, all ones are read. */
bool uart_has_report_port(void)
{
	uart_write(PLATFORM_REPORT_UART_BASE, UART_SCRATCH, 0x5a);
	return uart_read(PLATFORM_REPORT_UART_BASE, UART_SCRATCH) == 0x5a;
}

void uart_put_report(uint8_t byte)
{
	uart_send(PLATFORM_REPORT_UART_BASE, byte);
}

void uart_drain(void)
{
	while ((uart_read(PLATFORM_UART_BASE, UART_LSR) & UART_LSR_SENT) == 0)
		;
	while (uart_has_report_port() && (uart_read(PLATFORM_REPORT_UART_BASE, UART_LSR) & UART_LSR_SENT) == 0)
		;
}
