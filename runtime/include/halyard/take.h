/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: numbers out of a string of bytes, the lowest byte first. At most 8, and 8 have to be readable: one instruction on the CPUs that the
 * library runs on, which are all little-endian. */
#ifndef HALYARD_TAKE_H
#define HALYARD_TAKE_H

#include <halyard/bits.h>

static inline uint64_t hy_peek(const uint8_t *next, uint64_t bytes)
{
	uint64_t value;

	__builtin_memcpy(&value, next, sizeof(value));
	return value & (hy_shift_left(1, 8 * bytes) - 1);
}

/* The same, and goes on behind them. */
static inline uint64_t hy_take(const uint8_t **next, uint64_t bytes)
{
	uint64_t value = hy_peek(*next, bytes);

	*next += bytes;
	return value;
}

/* The same, sign-extended; none give 0. */
static inline uint64_t hy_take_signed(const uint8_t **next, uint64_t bytes)
{
	uint64_t shift = (64 - 8 * bytes) & 63;

	return (uint64_t)((int64_t)(hy_take(next, bytes) << shift) >> shift);
}

#endif
