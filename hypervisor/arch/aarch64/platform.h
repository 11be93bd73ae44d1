/* SPDX-License-Identifier: Apache-2.0 */
/* Where things are on the machine below us, `qemu-system-aarch64 -M virt,virtualization=on,gic-version=3`, and on the machine that a
 * guest sees, which has the same shape. Every address of the platform is in this file; link.ld and boot.S include it too. */
#ifndef PLATFORM_H
#define PLATFORM_H

/* Host: guest memory and payloads lie anywhere in host memory above the image. */
#define PLATFORM_RAM_BASE 0x40000000
#define PLATFORM_IMAGE_BASE 0x40200000    /* this program, at most 2 MiB with its stack */
#define PLATFORM_DESCRIPTOR_BASE 0x41000000 /* struct guest_descriptor, put there by the launcher */
#define PLATFORM_UART_BASE 0x09000000     /* PL011 */
#define PLATFORM_GICD_BASE 0x08000000     /* GICv3 distributor, 64 KiB */
#define PLATFORM_GICR_BASE 0x080a0000     /* first redistributor; one each 128 KiB */
#define PLATFORM_GICR_STRIDE 0x20000

/* Host interrupts (INTIDs). */
#define PLATFORM_SGI_KICK 0
#define PLATFORM_PPI_MAINTENANCE 25
#define PLATFORM_PPI_HYPERVISOR_TIMER 26  /* CNTHP */
#define PLATFORM_PPI_VIRTUAL_TIMER 27     /* CNTV: the guest's */
#define PLATFORM_PPI_PHYSICAL_TIMER 30    /* CNTP: the guest's too, where the port passes it on */
#define PLATFORM_SPI_UART 33

/* Guest. */
#define GUEST_GICD_BASE 0x08000000
#define GUEST_GICR_BASE 0x080a0000
#define GUEST_UART_BASE 0x09000000
#define GUEST_SPI_UART 33

#endif
