/* SPDX-License-Identifier: Apache-2.0 */
/* How fast the time-stamp counter and the local APIC's timer go: nothing says so on the machines that we know, so both are measured against the
 * one clock whose rate is known, channel 2 of the PIT. */
#include "arch.h"
#include "host.h"
#include "platform.h"

#define NANOS_A_SECOND UINT64_C(1000000000)

#define PIT_CHANNEL (PLATFORM_PIT_BASE + 2)
#define PIT_CONTROL (PLATFORM_PIT_BASE + 3)
#define PIT_ONE_SHOT 0xb0u        /* channel 2, low byte then high byte, mode 0: counts down from what is written */
#define PIT_LATCH 0x80u           /* channel 2 */
#define PIT_GATE 0x01u            /* bits of port 0x61: the channel counts, and is not heard */
#define PIT_SPEAKER 0x02u
#define PIT_START 0xffffu
#define CLOCK_SPAN 24000u         /* PIT ticks to measure over: 20 ms */
#define CLOCK_TRIES 16u

/* The three clocks at about the same moment. */
struct clock_sample { uint64_t tsc; uint32_t pit, timer; };

static uint64_t tsc_rate, timer_rate;

static uint32_t pit_read(void)
{
	uint32_t low;

	arch_out8(PIT_CONTROL, PIT_LATCH);
	low = arch_in8(PIT_CHANNEL);
	return low | (uint32_t)arch_in8(PIT_CHANNEL) << 8;
}

/* The quickest of some tries: an emulator, or what runs beside it, may hold us up between two of the clocks. */
static struct clock_sample clock_sample(void)
{
	struct clock_sample best = {0};
	uint64_t quickest = UINT64_MAX;

	for (uint32_t i = 0; i < CLOCK_TRIES; i++) {
		uint64_t before = arch_ticks();
		uint32_t pit = pit_read(), timer = lapic_timer_left();
		uint64_t after = arch_ticks();

		if (after - before >= quickest)
			continue;
		quickest = after - before;
		best = (struct clock_sample){.tsc = before + quickest / 2, .pit = pit, .timer = timer};
	}
	return best;
}

void clock_init(void)
{
	struct clock_sample first, last;
	uint64_t span;

	arch_out8(PLATFORM_PIT_GATE, (uint8_t)((arch_in8(PLATFORM_PIT_GATE) & ~PIT_SPEAKER) | PIT_GATE));
	arch_out8(PIT_CONTROL, PIT_ONE_SHOT);
	arch_out8(PIT_CHANNEL, PIT_START & 0xff);
	arch_out8(PIT_CHANNEL, PIT_START >> 8);
	lapic_timer_start(UINT32_MAX);
	first = clock_sample();
	while (((first.pit - pit_read()) & PIT_START) < CLOCK_SPAN)
		;
	last = clock_sample();
	lapic_timer_start(0);
	span = (first.pit - last.pit) & PIT_START; /* all of its bits: it may have gone round while we were held up */
	tsc_rate = (last.tsc - first.tsc) * PLATFORM_PIT_RATE / span;
	timer_rate = (uint64_t)(first.timer - last.timer) * PLATFORM_PIT_RATE / span;
}

uint64_t host_ticks(void)
{
	return arch_ticks();
}

uint64_t host_tick_rate(void)
{
	return tsc_rate;
}

uint64_t host_nanos(void)
{
	uint64_t ticks = arch_ticks();

	return ticks / tsc_rate * NANOS_A_SECOND + ticks % tsc_rate * NANOS_A_SECOND / tsc_rate;
}

/* A deadline that the counter cannot hold fires early; whoever looks after deadlines then sets it again. */
void host_timer_set(uint64_t deadline)
{
	uint64_t now = host_nanos(), left = deadline > now ? deadline - now : 0;
	uint64_t count = left / NANOS_A_SECOND * timer_rate + left % NANOS_A_SECOND * timer_rate / NANOS_A_SECOND + 1;

	lapic_timer_start(left > NANOS_A_SECOND * 60 || count > UINT32_MAX ? UINT32_MAX : (uint32_t)count);
}

void host_timer_stop(void)
{
	lapic_timer_start(0);
}
