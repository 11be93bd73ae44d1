/* SPDX-License-Identifier: Apache-2.0 */
/* The rest of host.h: time, the host's deadline timer (CNTHP), caches, power, and where the launcher left the descriptor. */
#include "host.h"
#include "arch.h"
#include "platform.h"

#define NANOS_A_SECOND UINT64_C(1000000000)
#define PSCI_SYSTEM_OFF 0x84000008u
#define TIMER_ON 1u

void host_init(void)
{
	uart_init();
	gic_init();
}

const void *host_descriptor(void)
{
	return (const void *)(uintptr_t)PLATFORM_DESCRIPTOR_BASE;
}

uint64_t host_ram_base(void)
{
	return PLATFORM_RAM_BASE;
}

/* QEMU's own PSCI answers SMC from EL2. */
void host_power_off(void)
{
	register uint64_t function __asm__("x0") = PSCI_SYSTEM_OFF;

	__asm__ volatile("smc #0" : "+r"(function)::"memory", "x1", "x2", "x3");
	for (;;)
		__asm__ volatile("wfi");
}

uint64_t host_ticks(void)
{
	arch_isb(); /* the counter is not read ahead of what comes before (D11.1.2) */
	return ARCH_READ(cntpct_el0);
}

uint64_t host_tick_rate(void)
{
	return ARCH_READ(cntfrq_el0);
}

uint64_t host_nanos(void)
{
	uint64_t ticks = host_ticks(), rate = host_tick_rate();

	return ticks / rate * NANOS_A_SECOND + ticks % rate * NANOS_A_SECOND / rate;
}

void host_timer_set(uint64_t deadline)
{
	uint64_t rate = host_tick_rate();

	ARCH_WRITE(cnthp_cval_el2, deadline / NANOS_A_SECOND * rate + deadline % NANOS_A_SECOND * rate / NANOS_A_SECOND + 1);
	ARCH_WRITE(cnthp_ctl_el2, TIMER_ON);
	arch_isb();
}

void host_timer_stop(void)
{
	ARCH_WRITE(cnthp_ctl_el2, 0);
	arch_isb();
}

void host_sync_caches(const void *start, uint64_t size)
{
	uint64_t line = arch_cache_line(), end = (uint64_t)(uintptr_t)start + size;

	for (uint64_t at = (uint64_t)(uintptr_t)start & ~(line - 1); at < end; at += line)
		__asm__ volatile("dc civac, %0" ::"r"(at) : "memory");
	__asm__ volatile("dsb sy\n\tic ialluis\n\tdsb sy\n\tisb" ::: "memory");
}
