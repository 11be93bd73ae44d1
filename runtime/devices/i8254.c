/* SPDX-License-Identifier: Apache-2.0 */
/* 8254 timer: the ports, the latches, and the line of counter 0. What a counter does is in i8254_counter.c. */
#include "i8254_counter.h"

#include <halyard/hal.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#include "device.h"

#define HERTZ 1193182u
#define PORTS 0x40u
#define PORT61 0x61u
#define CONTROL 3u /* port, and the counter number that means a read-back command */
#define READ_BACK_NO_COUNT 0x20u
#define READ_BACK_NO_STATUS 0x10u
#define SPEAKER_GATE 0x1u
#define SPEAKER_KEPT 0xfu
#define SPEAKER_REFRESH 0x10u
#define SPEAKER_OUTPUT 0x20u
#define REFRESH_TICKS 18u /* 15 us */
#define SHORTEST 20000u   /* nanoseconds between two interrupts: a guest that asks for more gets nothing else done */

static uint64_t nanos(const struct hy_i8254 *pit)
{
	return hy_call_current_time_nanos(pit->config.vcpu->hal);
}

static uint64_t ticks(const struct hy_i8254 *pit)
{
	return hy_ticks(nanos(pit), HERTZ);
}

static void set_line(struct hy_i8254 *pit, bool level)
{
	if (level == pit->line)
		return;
	pit->line = level;
	if (pit->config.irq_line != NULL)
		pit->config.irq_line(pit->config.data, level);
}

/* The line as it is now; if it has risen meanwhile, the controller sees an edge. */
static void tell(struct hy_i8254 *pit, uint64_t now)
{
	struct hy_i8254_counter *counter = &pit->counter[0];

	hy_i8254_settle(counter, now);
	if (hy_i8254_next_edge(counter, pit->told) <= now) {
		set_line(pit, false);
		set_line(pit, true);
	}
	set_line(pit, hy_i8254_output(counter, now));
	pit->told = now;
}

static void arm(struct hy_i8254 *pit)
{
	uint64_t edge = hy_i8254_next_edge(&pit->counter[0], pit->told), soonest = nanos(pit) + SHORTEST, deadline;

	if (edge == HY_I8254_NEVER) {
		hy_timer_cancel(pit->config.vcpu, &pit->timer);
		return;
	}
	deadline = hy_ticks_nanos(edge, HERTZ);
	hy_timer_set(pit->config.vcpu, &pit->timer, deadline > soonest ? deadline : soonest);
}

static void fire(void *state, struct hy_vcpu *vcpu)
{
	struct hy_i8254 *pit = state;

	(void)vcpu;
	hy_lock(&pit->lock);
	tell(pit, ticks(pit));
	arm(pit);
	hy_unlock(&pit->lock);
}

static void latch_count(struct hy_i8254_counter *counter, uint64_t now)
{
	if (counter->count_latched)
		return;
	counter->latched_count = hy_i8254_value(counter, now);
	counter->count_latched = true;
}

static void latch_status(struct hy_i8254_counter *counter, uint64_t now)
{
	if (counter->status_latched)
		return;
	counter->latched_status = hy_i8254_status(counter, now);
	counter->status_latched = true;
}

static void read_back(struct hy_i8254 *pit, uint8_t value, uint64_t now)
{
	for (uint32_t n = 0; n < 3; n++) {
		if ((value >> (n + 1) & 1) == 0)
			continue;
		if ((value & READ_BACK_NO_COUNT) == 0)
			latch_count(&pit->counter[n], now);
		if ((value & READ_BACK_NO_STATUS) == 0)
			latch_status(&pit->counter[n], now);
	}
}

static void write_control(struct hy_i8254 *pit, uint8_t value, uint64_t now)
{
	uint32_t n = value >> 6;

	if (n == CONTROL)
		read_back(pit, value, now);
	else if ((value & HY_I8254_ACCESS) == 0)
		latch_count(&pit->counter[n], now);
	else
		hy_i8254_program(&pit->counter[n], value);
}

static uint8_t read_counter(struct hy_i8254_counter *counter, uint64_t now)
{
	uint16_t value = counter->count_latched ? counter->latched_count : hy_i8254_value(counter, now);
	uint32_t access = counter->control & HY_I8254_ACCESS;
	bool high = access == HY_I8254_HIGH || (access == HY_I8254_BOTH && counter->read_high);

	if (counter->status_latched) {
		counter->status_latched = false;
		return counter->latched_status;
	}
	counter->read_high = access == HY_I8254_BOTH && !high;
	counter->count_latched = counter->count_latched && counter->read_high;
	return (uint8_t)(high ? value >> 8 : value);
}

static void write_counter(struct hy_i8254_counter *counter, uint8_t value, uint64_t now)
{
	uint32_t access = counter->control & HY_I8254_ACCESS;

	if (access == HY_I8254_BOTH && !counter->write_high) {
		counter->low = value;
		counter->write_high = true;
		hy_i8254_half_loaded(counter);
		return;
	}
	counter->write_high = false;
	if (access == HY_I8254_BOTH)
		hy_i8254_load(counter, (uint16_t)(value << 8 | counter->low), now);
	else
		hy_i8254_load(counter, (uint16_t)(access == HY_I8254_HIGH ? value << 8 : value), now);
}

static uint8_t read_byte(void *state, uint32_t offset)
{
	struct hy_i8254 *pit = state;
	uint64_t now = ticks(pit);

	if (offset == CONTROL)
		return 0xff; /* it cannot be read */
	hy_i8254_settle(&pit->counter[offset], now);
	return read_counter(&pit->counter[offset], now);
}

static void write_byte(void *state, uint32_t offset, uint8_t value)
{
	struct hy_i8254 *pit = state;
	uint64_t now = ticks(pit);

	tell(pit, now); /* before it changes */
	for (uint32_t n = 1; n < 3; n++)
		hy_i8254_settle(&pit->counter[n], now);
	if (offset == CONTROL)
		write_control(pit, value, now);
	else
		write_counter(&pit->counter[offset], value, now);
	tell(pit, now);
	arm(pit);
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8254 *pit = state;

	(void)vcpu;
	hy_lock(&pit->lock);
	*value = hy_device_read_bytes(pit, offset, width, read_byte);
	hy_unlock(&pit->lock);
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_i8254 *pit = state;

	(void)vcpu;
	hy_lock(&pit->lock);
	hy_device_write_bytes(pit, offset, width, value, write_byte);
	hy_unlock(&pit->lock);
	return HY_OK;
}

static enum hy_status port61_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8254 *pit = state;
	uint64_t now;

	(void)vcpu;
	(void)offset;
	(void)width;
	hy_lock(&pit->lock);
	now = ticks(pit);
	hy_i8254_settle(&pit->counter[2], now);
	*value = pit->speaker;
	if ((now / REFRESH_TICKS & 1) != 0)
		*value |= SPEAKER_REFRESH;
	if (hy_i8254_output(&pit->counter[2], now))
		*value |= SPEAKER_OUTPUT;
	hy_unlock(&pit->lock);
	return HY_OK;
}

static enum hy_status port61_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_i8254 *pit = state;
	uint64_t now;

	(void)vcpu;
	(void)offset;
	(void)width;
	hy_lock(&pit->lock);
	now = ticks(pit);
	pit->speaker = value & SPEAKER_KEPT;
	hy_i8254_settle(&pit->counter[2], now);
	hy_i8254_set_gate(&pit->counter[2], (value & SPEAKER_GATE) != 0, now);
	hy_unlock(&pit->lock);
	return HY_OK;
}

/* Counter 1 as firmware leaves it, refreshing memory; the others wait for their first control word. */
static enum hy_status device_reset(void *state)
{
	struct hy_i8254 *pit = state;

	hy_lock(&pit->lock);
	pit->told = ticks(pit);
	pit->speaker = 0;
	for (uint32_t n = 0; n < 3; n++)
		pit->counter[n] = (struct hy_i8254_counter){.control = HY_I8254_BOTH, .count = 1, .gate = n != 2};
	hy_i8254_program(&pit->counter[1], HY_I8254_LOW | 2 << 1);
	hy_i8254_load(&pit->counter[1], REFRESH_TICKS, pit->told);
	set_line(pit, false);
	arm(pit);
	hy_unlock(&pit->lock);
	return HY_OK;
}

enum hy_status hy_i8254_init(struct hy_i8254 *pit, const struct hy_i8254_config *config)
{
	if (pit == NULL || config == NULL || config->vcpu == NULL)
		return HY_E_INVALID;
	*pit = (struct hy_i8254){
		.device = {
			.name = "i8254", .base = PORTS, .size = 4, .state = pit,
			.read = device_read, .write = device_write, .reset = device_reset,
		},
		.port61 = {.name = "port61", .base = PORT61, .size = 1, .state = pit, .read = port61_read, .write = port61_write},
		.config = *config,
		.timer = {.fire = fire, .state = pit},
	};
	return device_reset(pit);
}

enum hy_status hy_i8254_add(struct hy_i8254 *pit, struct hy_vm *vm)
{
	enum hy_status status = hy_vm_add_device(vm, HY_VM_PORTS, &pit->device);

	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_PORTS, &pit->port61) : status;
}
