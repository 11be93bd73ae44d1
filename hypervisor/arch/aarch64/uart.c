/* SPDX-License-Identifier: Apache-2.0 */
/* The host's PL011 (DDI 0183). QEMU has set line and rate; only FIFO, enable and interrupt mask are ours. */
#include "arch.h"
#include "host.h"
#include "platform.h"

enum uart_register { UART_DR = 0x00, UART_FR = 0x18, UART_LCR_H = 0x2c, UART_CR = 0x30, UART_IMSC = 0x38, UART_ICR = 0x44 };

#define UART_FR_RXFE (1u << 4)
#define UART_FR_TXFF (1u << 5)
#define UART_LCR_H_FEN_8BIT 0x70u
#define UART_CR_ON 0x301u        /* enabled, transmit and receive */
#define UART_RECEIVE_BITS 0x50u  /* receive and receive-timeout */

void uart_early_puts(const char *text);

void uart_init(void)
{
	arch_device_write(PLATFORM_UART_BASE + UART_CR, 0);
	arch_device_write(PLATFORM_UART_BASE + UART_ICR, 0x7ff);
	arch_device_write(PLATFORM_UART_BASE + UART_IMSC, 0);
	arch_device_write(PLATFORM_UART_BASE + UART_LCR_H, UART_LCR_H_FEN_8BIT);
	arch_device_write(PLATFORM_UART_BASE + UART_CR, UART_CR_ON);
}

void uart_put(uint8_t byte)
{
	while ((arch_device_read(PLATFORM_UART_BASE + UART_FR) & UART_FR_TXFF) != 0)
		;
	arch_device_write(PLATFORM_UART_BASE + UART_DR, byte);
}

int uart_get(void)
{
	if ((arch_device_read(PLATFORM_UART_BASE + UART_FR) & UART_FR_RXFE) != 0)
		return -1;
	return (int)(arch_device_read(PLATFORM_UART_BASE + UART_DR) & 0xff);
}

void uart_receive_interrupt(bool on)
{
	arch_device_write(PLATFORM_UART_BASE + UART_IMSC, on ? UART_RECEIVE_BITS : 0);
}

/* For boot.S, before there is anything: the UART as firmware left it. */
void uart_early_puts(const char *text)
{
	for (; *text != 0; text++)
		uart_put((uint8_t)*text);
}
