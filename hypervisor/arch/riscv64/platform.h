/* SPDX-License-Identifier: Apache-2.0 */
/* Where things are on the machine below us, `qemu-system-riscv64 -M virt` with OpenSBI as its firmware, and on the machine that a guest
 * sees, which has the same shape. Every address of the platform is in this file; link.ld and boot.S include it too. */
#ifndef PLATFORM_H
#define PLATFORM_H

/* Host: guest memory and payloads lie anywhere in host memory above the image. The firmware keeps the first 512 KiB for itself. */
#define PLATFORM_RAM_BASE 0x80000000
#define PLATFORM_IMAGE_BASE 0x80200000    /* this program, at most 2 MiB with its stack */
#define PLATFORM_DESCRIPTOR_BASE 0x81000000 /* struct guest_descriptor, put there by the launcher */
#define PLATFORM_UART_BASE 0x10000000     /* 16550, registers of one byte */
#define PLATFORM_PLIC_BASE 0x0c000000
#define PLATFORM_PLIC_SIZE 0x400000       /* as far as the contexts of the first harts */
#define PLATFORM_TICK_NANOS 100           /* of `time`: the board's timebase is 10 MHz */

/* Host interrupts: PLIC sources as they are, the hart's own interrupts above them by cause number. */
#define PLATFORM_IRQ_UART 10
#define PLATFORM_IRQ_LOCAL 1024
#define PLATFORM_IRQ_KICK (PLATFORM_IRQ_LOCAL + 1)
#define PLATFORM_IRQ_TIMER (PLATFORM_IRQ_LOCAL + 5)

/* Guest. */
#define GUEST_PLIC_BASE 0x0c000000
#define GUEST_PLIC_SIZE 0x600000
#define GUEST_UART_BASE 0x10000000
#define GUEST_IRQ_UART 10
#define GUEST_TEST_BASE 0x00100000        /* SiFive's test finisher: power-off and reset by a store */
#define GUEST_TIMEBASE 10000000

#endif
