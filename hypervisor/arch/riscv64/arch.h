/* SPDX-License-Identifier: Apache-2.0 */
/* Small helpers that the files of this folder share: CSRs, device registers, calls to the firmware below us, and what host.c calls. */
#ifndef ARCH_H
#define ARCH_H

#include <stdint.h>

/* A CSR by name, or by number where assemblers of some age have no name for it. */
#define ARCH_STRING(name) #name
#define ARCH_READ(name) \
	({ \
		unsigned long arch_value; \
		__asm__ volatile("csrr %0, " ARCH_STRING(name) : "=r"(arch_value)::"memory"); \
		arch_value; \
	})
#define ARCH_WRITE(name, value) __asm__ volatile("csrw " ARCH_STRING(name) ", %0" ::"r"((unsigned long)(value)) : "memory")
#define ARCH_SET(name, bits) __asm__ volatile("csrs " ARCH_STRING(name) ", %0" ::"r"((unsigned long)(bits)) : "memory")
#define ARCH_CLEAR(name, bits) __asm__ volatile("csrc " ARCH_STRING(name) ", %0" ::"r"((unsigned long)(bits)) : "memory")

/* Hypervisor CSRs that no file of ours but these needs. */
#define ARCH_HTVAL 0x643
#define ARCH_HTINST 0x64a

/* SBI extensions that this host calls. */
enum arch_sbi_extension {
	ARCH_SBI_TIMER = 0x54494d45,  /* "TIME" */
	ARCH_SBI_IPI = 0x735049,      /* "sPI" */
	ARCH_SBI_RESET = 0x53525354,  /* "SRST" */
};

/* Function 0 of an extension, which is all that we use; answers the SBI error. */
static inline long arch_sbi(enum arch_sbi_extension extension, unsigned long first, unsigned long second)
{
	register unsigned long a0 __asm__("a0") = first;
	register unsigned long a1 __asm__("a1") = second;
	register unsigned long a6 __asm__("a6") = 0;
	register unsigned long a7 __asm__("a7") = (unsigned long)extension;

	__asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a6), "r"(a7) : "memory");
	return (long)a0;
}

static inline uint32_t arch_device_read(uintptr_t address)
{
	return *(const volatile uint32_t *)address;
}

static inline void arch_device_write(uintptr_t address, uint32_t value)
{
	*(volatile uint32_t *)address = value;
}

/* The hart that we were entered on (boot.S). */
extern unsigned long arch_hart;

void plic_init(void);

#endif
