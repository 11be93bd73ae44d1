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

/* The number of the lowest bit that is set; `bits` is not 0. Where there is no instruction for it, compilers call a function of theirs that
 * a freestanding program may lack: each 6 bits in a row of this constant are different ones (a de Bruijn sequence). */
static inline uint32_t hy_lowest_bit(uint64_t bits)
{
	static const uint8_t places[64] = {
		0,  1,  56, 2,  57, 49, 28, 3,  61, 58, 42, 50, 38, 29, 17, 4,  62, 47, 59, 36, 45, 43, 51, 22, 53, 39, 33, 30, 24, 18, 12, 5,
		63, 55, 48, 27, 60, 41, 37, 16, 46, 35, 44, 21, 52, 32, 23, 11, 54, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9,  13, 8,  7,  6,
	};

	return places[((bits & (~bits + 1)) * UINT64_C(0x03f79d71b4ca8b09)) >> 58];
}

#endif
