/* SPDX-License-Identifier: Apache-2.0 */
/* Small helpers that the files of this folder share: system registers, device registers, cache geometry, and what host.c calls. */
#ifndef ARCH_H
#define ARCH_H

#include <stdint.h>

#define ARCH_STRING(name) #name
#define ARCH_READ(name) \
	({ \
		uint64_t arch_value; \
		__asm__ volatile("mrs %0, " ARCH_STRING(name) : "=r"(arch_value)::"memory"); \
		arch_value; \
	})
#define ARCH_WRITE(name, value) __asm__ volatile("msr " ARCH_STRING(name) ", %0" ::"r"((uint64_t)(value)) : "memory")

static inline void arch_isb(void)
{
	__asm__ volatile("isb" ::: "memory");
}

static inline uint32_t arch_device_read(uint64_t address)
{
	return *(const volatile uint32_t *)(uintptr_t)address;
}

static inline void arch_device_write(uint64_t address, uint32_t value)
{
	*(volatile uint32_t *)(uintptr_t)address = value;
}

/* Smallest data-cache line in bytes (CTR_EL0.DminLine). */
static inline uint64_t arch_cache_line(void)
{
	return UINT64_C(4) << (ARCH_READ(ctr_el0) >> 16 & 15);
}

void gic_init(void);

#endif
