/* SPDX-License-Identifier: Apache-2.0 */
/* Small helpers that the files of this folder share: ports, MSRs, control registers, and what they call of each other. */
#ifndef ARCH_H
#define ARCH_H

#include <stdbool.h>
#include <stdint.h>

#define ARCH_STRING(name) #name
#define ARCH_READ(name) \
	({ \
		uint64_t arch_value; \
		__asm__ volatile("mov %%" ARCH_STRING(name) ", %0" : "=r"(arch_value)::"memory"); \
		arch_value; \
	})
#define ARCH_WRITE(name, value) __asm__ volatile("mov %0, %%" ARCH_STRING(name) ::"r"((uint64_t)(value)) : "memory")

static inline void arch_out8(uint16_t port, uint8_t value)
{
	__asm__ volatile("outb %0, %1" ::"a"(value), "Nd"(port) : "memory");
}

static inline void arch_out16(uint16_t port, uint16_t value)
{
	__asm__ volatile("outw %0, %1" ::"a"(value), "Nd"(port) : "memory");
}

static inline uint8_t arch_in8(uint16_t port)
{
	uint8_t value;

	__asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}

static inline uint64_t arch_ticks(void)
{
	uint32_t low, high;

	__asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high)::"memory"); /* not read ahead of what comes before (SDM 2, RDTSC) */
	return (uint64_t)high << 32 | low;
}

static inline uint32_t arch_device_read(uintptr_t address)
{
	return *(const volatile uint32_t *)address;
}

static inline void arch_device_write(uintptr_t address, uint32_t value)
{
	*(volatile uint32_t *)address = value;
}

/* vectors.c: GDT, TSS and IDT of this CPU. Called by boot.S. */
void vectors_install(void);

/* interrupts.c: both controllers; afterwards every line but the console's is masked. */
void interrupts_init(void);
/* The local APIC's timer: counts down from `count` once, 0 stops it; what is left; how fast. */
void lapic_timer_start(uint32_t count);
uint32_t lapic_timer_left(void);

/* clock.c: measures TSC and APIC timer against the PIT. */
void clock_init(void);
uint64_t clock_timer_rate(void); /* of the APIC's timer, ticks a second */

/* rtc.c: the time of day, in seconds since 1970; 0: it is not known. */
uint64_t rtc_seconds(void);

/* uart.c: whether there is a second port, which takes the report; a byte for it; returns when all bytes of both ports are out. */
bool uart_has_report_port(void);
void uart_put_report(uint8_t byte);
void uart_drain(void);

#endif
