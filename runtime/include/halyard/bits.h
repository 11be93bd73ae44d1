/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: arithmetic that C leaves open, as the description language defines it. */
#ifndef HALYARD_BITS_H
#define HALYARD_BITS_H

#include <stdint.h>

/* Shifts by 64 or more give 0. */
static inline uint64_t hy_shift_left(uint64_t value, uint64_t by)
{
	return by < 64 ? value << by : 0;
}

static inline uint64_t hy_shift_right(uint64_t value, uint64_t by)
{
	return by < 64 ? value >> by : 0;
}

/* The low `bits` of a value, sign-extended to 64; none give 0. */
static inline uint64_t hy_sign_extend(uint64_t value, uint64_t bits)
{
	uint64_t sign;

	if (bits == 0 || bits >= 64)
		return bits == 0 ? 0 : value;
	sign = (uint64_t)1 << (bits - 1);
	return ((value & (sign | (sign - 1))) ^ sign) - sign;
}

#endif
