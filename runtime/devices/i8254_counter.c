/* SPDX-License-Identifier: Apache-2.0 */
/* A counter of an 8254 by its six modes. It counts from the tick at which its count is written; the clock that a real one needs to load it
 * is left out. */
#include "i8254_counter.h"

enum mode { TERMINAL_COUNT, ONE_SHOT, RATE, SQUARE, STROBE, TRIGGERED_STROBE };

#define BCD 0x1u
#define STATUS_OUTPUT 0x80u
#define STATUS_NULL 0x40u

static enum mode mode_of(const struct hy_i8254_counter *counter)
{
	uint32_t mode = counter->control >> 1 & 7;

	return (enum mode)(mode > TRIGGERED_STROBE ? mode - 4 : mode); /* of the first bit, modes 2 and 3 do not care */
}

static bool is_periodic(const struct hy_i8254_counter *counter)
{
	return mode_of(counter) == RATE || mode_of(counter) == SQUARE;
}

/* Begun by the gate's edge, not by the count. */
static bool is_triggered(const struct hy_i8254_counter *counter)
{
	return mode_of(counter) == ONE_SHOT || mode_of(counter) == TRIGGERED_STROBE;
}

static uint64_t elapsed(const struct hy_i8254_counter *counter, uint64_t now)
{
	return counter->counting ? now - counter->start : counter->halted;
}

static uint32_t from_bcd(uint32_t value)
{
	return (value >> 12) * 1000 + (value >> 8 & 15) * 100 + (value >> 4 & 15) * 10 + (value & 15);
}

static uint16_t to_bcd(uint32_t value)
{
	return (uint16_t)(value / 1000 % 10 << 12 | value / 100 % 10 << 8 | value / 10 % 10 << 4 | value % 10);
}

static void start(struct hy_i8254_counter *counter, uint64_t now)
{
	if (counter->next != 0)
		counter->count = counter->next;
	counter->next = 0;
	counter->start = now;
	counter->halted = 0;
	counter->counting = true;
}

void hy_i8254_settle(struct hy_i8254_counter *counter, uint64_t now)
{
	if (counter->next != 0 && is_periodic(counter) && counter->counting && elapsed(counter, now) >= counter->count)
		start(counter, counter->start + counter->count);
}

void hy_i8254_program(struct hy_i8254_counter *counter, uint8_t control)
{
	counter->control = control & 0x3f;
	counter->next = 0;
	counter->halted = 0;
	counter->loaded = counter->counting = false;
	counter->write_high = counter->read_high = counter->status_latched = counter->count_latched = false;
}

void hy_i8254_half_loaded(struct hy_i8254_counter *counter)
{
	if (mode_of(counter) == TERMINAL_COUNT)
		counter->loaded = counter->counting = false;
}

void hy_i8254_load(struct hy_i8254_counter *counter, uint16_t value, uint64_t now)
{
	bool bcd = (counter->control & BCD) != 0, waits = counter->counting && is_periodic(counter);
	uint32_t count = bcd ? from_bcd(value) : value;

	counter->next = count != 0 ? count : bcd ? 10000 : 65536;
	counter->loaded = true;
	if (waits || is_triggered(counter))
		return;
	start(counter, now);
	counter->counting = counter->gate;
}

void hy_i8254_set_gate(struct hy_i8254_counter *counter, bool gate, uint64_t now)
{
	if (gate == counter->gate)
		return;
	counter->gate = gate;
	if (!counter->loaded || (!gate && is_triggered(counter)))
		return;
	if (!gate) {
		counter->halted = is_periodic(counter) ? 0 : elapsed(counter, now);
		counter->counting = false;
	} else if (is_periodic(counter) || is_triggered(counter)) {
		start(counter, now);
	} else {
		counter->start = now - counter->halted;
		counter->counting = true;
	}
}

bool hy_i8254_output(const struct hy_i8254_counter *counter, uint64_t now)
{
	uint64_t done = elapsed(counter, now);

	switch (mode_of(counter)) {
	case TERMINAL_COUNT:
		return counter->loaded && done >= counter->count;
	case ONE_SHOT:
		return !counter->counting || done >= counter->count;
	case RATE:
		return !counter->counting || done % counter->count != counter->count - 1;
	case SQUARE:
		return !counter->counting || done % counter->count < (counter->count + 1) / 2;
	default: /* the strobes */
		return !counter->loaded || (is_triggered(counter) && !counter->counting) || done != counter->count;
	}
}

/* A square wave counts by two, in each half anew; of an odd count the first half is the longer one, by a tick. */
static uint32_t square_value(const struct hy_i8254_counter *counter, uint64_t done)
{
	uint32_t place = (uint32_t)(done % counter->count), half = (counter->count + 1) / 2;

	return (counter->count & ~1u) - 2 * (place < half ? place : place - half);
}

uint16_t hy_i8254_value(const struct hy_i8254_counter *counter, uint64_t now)
{
	bool bcd = (counter->control & BCD) != 0;
	uint32_t modulus = bcd ? 10000 : 65536, value;
	uint64_t done = elapsed(counter, now);

	if (mode_of(counter) == SQUARE)
		value = square_value(counter, done);
	else if (mode_of(counter) == RATE)
		value = counter->count - (uint32_t)(done % counter->count);
	else
		value = (uint32_t)((counter->count + modulus - done % modulus) % modulus);
	return bcd ? to_bcd(value) : (uint16_t)value;
}

uint8_t hy_i8254_status(const struct hy_i8254_counter *counter, uint64_t now)
{
	uint32_t status = counter->control;

	if (hy_i8254_output(counter, now))
		status |= STATUS_OUTPUT;
	if (!counter->loaded || counter->next != 0)
		status |= STATUS_NULL;
	return (uint8_t)status;
}

uint64_t hy_i8254_next_edge(const struct hy_i8254_counter *counter, uint64_t after)
{
	uint64_t edge;

	if (!counter->counting)
		return HY_I8254_NEVER;
	if (after < counter->start)
		return counter->start; /* of the period that has just begun */
	if (is_periodic(counter))
		return counter->start + ((after - counter->start) / counter->count + 1) * counter->count;
	edge = counter->start + counter->count + (mode_of(counter) == TERMINAL_COUNT || mode_of(counter) == ONE_SHOT ? 0 : 1);
	return edge > after ? edge : HY_I8254_NEVER;
}
