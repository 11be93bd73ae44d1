/* SPDX-License-Identifier: Apache-2.0 */
/* The rest of host.h: time, the host's deadline timer (the firmware's), caches, power, and where the launcher left the descriptor. */
#include "host.h"
#include "arch.h"
#include "platform.h"

#define NANOS_A_SECOND 1000000000u
#define NO_DEADLINE UINT64_MAX

void host_init(void)
{
	uart_init();
	plic_init();
}

const void *host_descriptor(void)
{
	return (const void *)(uintptr_t)PLATFORM_DESCRIPTOR_BASE;
}

uint64_t host_ram_base(void)
{
	return PLATFORM_RAM_BASE;
}

/* System reset: type 0 is shutdown, reason 0 is none. */
void host_power_off(void)
{
	(void)arch_sbi(ARCH_SBI_RESET, 0, 0);
	for (;;)
		__asm__ volatile("wfi");
}

#if __riscv_xlen == 64
uint64_t host_ticks(void)
{
	return ARCH_READ(time);
}
#else
uint64_t host_ticks(void)
{
	uint32_t high, low;

	do {
		high = ARCH_READ(timeh);
		low = ARCH_READ(time);
	} while (high != ARCH_READ(timeh)); /* the low half wrapped in between */
	return (uint64_t)high << 32 | low;
}
#endif

uint64_t host_tick_rate(void)
{
	return NANOS_A_SECOND / PLATFORM_TICK_NANOS;
}

uint64_t host_nanos(void)
{
	return host_ticks() * PLATFORM_TICK_NANOS;
}

/* Moving the deadline also withdraws the interrupt of the one before. */
static void host_timer_program(uint64_t ticks)
{
	(void)arch_sbi(ARCH_SBI_TIMER, (unsigned long)ticks, __riscv_xlen == 64 ? 0 : (unsigned long)(ticks >> 32));
}

void host_timer_set(uint64_t deadline)
{
	host_timer_program(deadline / PLATFORM_TICK_NANOS + 1);
}

void host_timer_stop(void)
{
	host_timer_program(NO_DEADLINE);
}

/* Caches are coherent, and a guest's accesses go through them from its first instruction on: only fetches lag behind. */
void host_sync_caches(const void *start, uint64_t size)
{
	(void)start;
	(void)size;
	__asm__ volatile("fence rw, rw\n\tfence.i" ::: "memory");
}
