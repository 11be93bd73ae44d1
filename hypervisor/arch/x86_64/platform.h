/* SPDX-License-Identifier: Apache-2.0 */
/* Where things are on the machine below us, a PC as `qemu-system-x86_64 -M pc` and Bochs emulate it, and on the machine that a guest sees,
 * which has the same shape. Every address, port and interrupt of the platform is in this file; link.ld and assembly include it too. */
#ifndef PLATFORM_H
#define PLATFORM_H

/* Host: guest memory and payloads lie anywhere in host memory above the descriptor. */
#define PLATFORM_RAM_BASE 0
#define PLATFORM_IMAGE_BASE 0x200000        /* this program, at most 4 MiB with its stacks */
#define PLATFORM_DESCRIPTOR_BASE 0x1000000  /* struct guest_descriptor, put there by the launcher, or by boot.S from the loader's first module */
#define PLATFORM_LAPIC_BASE 0xfee00000

/* Ports. */
#define PLATFORM_UART_BASE 0x3f8            /* COM1: the console */
#define PLATFORM_REPORT_UART_BASE 0x2f8     /* COM2, where the machine has one: the report goes there as well */
#define PLATFORM_PIC_MASTER 0x20
#define PLATFORM_PIC_SLAVE 0xa0
#define PLATFORM_CMOS_BASE 0x70
#define PLATFORM_PIT_BASE 0x40
#define PLATFORM_PIT_GATE 0x61
#define PLATFORM_PIT_RATE 1193182           /* ticks a second */
#define PLATFORM_POWER_QEMU 0x604           /* ACPI's PM1 control, where the firmware of each emulator puts it */
#define PLATFORM_POWER_BOCHS 0xb004

/* Vectors of the host. */
#define PLATFORM_VECTOR_PIC 0x20            /* 16 lines: 8259s, IRQ 0 to 15 */
#define PLATFORM_VECTOR_TIMER 0x30
#define PLATFORM_VECTOR_KICK 0x31
#define PLATFORM_VECTOR_SPURIOUS 0x3f
#define PLATFORM_VECTORS 0x40
#define PLATFORM_IRQ_UART 4

/* Selectors of the host. */
#define PLATFORM_CODE 0x08
#define PLATFORM_DATA 0x10
#define PLATFORM_TSS 0x18

/* What the multiboot loader leaves in eax. */
#define PLATFORM_MULTIBOOT 0x2badb002

/* Guest. Ports that every PC has where they are (8259, 8254, 8042, CMOS) are the devices' own. */
#define GUEST_UART_BASE 0x3f8
#define GUEST_IRQ_TIMER 0
#define GUEST_IRQ_UART 4
#define GUEST_IRQ_CMOS 8
#define GUEST_IRQ_SCI 9
#define GUEST_PM_BASE 0x600               /* ACPI's fixed hardware */
#define GUEST_PM_S5 0                     /* the sleep type that switches off */
#define GUEST_IOAPIC_BASE 0xfec00000
#define GUEST_LAPIC_BASE 0xfee00000

#endif
