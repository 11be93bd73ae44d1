/* SPDX-License-Identifier: Apache-2.0 */
/* What devices on the ports of a PC share with each other: accesses byte by byte, and counters that a clock drives. */
#ifndef HALYARD_DEVICE_H
#define HALYARD_DEVICE_H

#include <halyard/types.h>
#include <halyard/lock.h>

#define HY_SECOND 1000000000u /* nanoseconds */

/* A device of 8 bits sees a wider access as several, as the bus of a PC makes them. */
HY_INLINE uint64_t hy_device_read_bytes(void *state, uint64_t offset, uint32_t width, uint8_t (*read)(void *state, uint32_t offset))
{
	uint64_t value = 0;

	for (uint32_t i = 0; i < width; i++)
		value |= (uint64_t)read(state, (uint32_t)offset + i) << 8 * i;
	return value;
}

HY_INLINE void hy_device_write_bytes(void *state, uint64_t offset, uint32_t width, uint64_t value,
				     void (*write)(void *state, uint32_t offset, uint8_t value))
{
	for (uint32_t i = 0; i < width; i++)
		write(state, (uint32_t)offset + i, (uint8_t)(value >> 8 * i));
}

/* How often a counter of `hertz` has counted after `nanos`. Exact: what is asked for anew each time does not drift. */
HY_INLINE uint64_t hy_ticks(uint64_t nanos, uint32_t hertz)
{
	return nanos / HY_SECOND * hertz + nanos % HY_SECOND * hertz / HY_SECOND;
}

/* The first nanosecond at which it has counted that often. */
HY_INLINE uint64_t hy_ticks_nanos(uint64_t ticks, uint32_t hertz)
{
	return ticks / hertz * HY_SECOND + (ticks % hertz * HY_SECOND + hertz - 1) / hertz;
}

#endif
