/* SPDX-License-Identifier: Apache-2.0 */
/* The host's 16550. The firmware has set line and rate; only FIFO and interrupts are ours. */
#include "arch.h"
#include "host.h"
#include "platform.h"

enum uart_register { UART_DATA = 0, UART_IER = 1, UART_FCR = 2, UART_LSR = 5 };

#define UART_IER_RECEIVE 1u      /* a byte is there, or has been for a while */
#define UART_FCR_ON 0x07u        /* FIFOs on and empty; an interrupt at the first byte */
#define UART_LSR_READY (1u << 0)
#define UART_LSR_EMPTY (1u << 5) /* the transmit register takes a byte */

void uart_early_puts(const char *text);

static volatile uint8_t *uart_at(enum uart_register offset)
{
	return (volatile uint8_t *)(uintptr_t)(PLATFORM_UART_BASE + (uintptr_t)offset);
}

void uart_init(void)
{
	*uart_at(UART_IER) = 0;
	*uart_at(UART_FCR) = UART_FCR_ON;
}

void uart_put(uint8_t byte)
{
	while ((*uart_at(UART_LSR) & UART_LSR_EMPTY) == 0)
		;
	*uart_at(UART_DATA) = byte;
}

int uart_get(void)
{
	if ((*uart_at(UART_LSR) & UART_LSR_READY) == 0)
		return -1;
	return *uart_at(UART_DATA);
}

void uart_receive_interrupt(bool on)
{
	*uart_at(UART_IER) = on ? UART_IER_RECEIVE : 0;
}

/* For boot.S, before there is anything: the UART as firmware left it. */
void uart_early_puts(const char *text)
{
	for (; *text != 0; text++)
		uart_put((uint8_t)*text);
}
