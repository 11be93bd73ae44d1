/* SPDX-License-Identifier: Apache-2.0 */
/* Division of 64-bit numbers, which compilers call by these names where registers have 32 bits, and no library of theirs is linked. */
#include <stdint.h>

uint64_t __udivdi3(uint64_t number, uint64_t divisor);
uint64_t __umoddi3(uint64_t number, uint64_t divisor);

static uint64_t divide(uint64_t number, uint64_t divisor, uint64_t *rest)
{
	uint64_t quotient = 0, left = 0;

	for (uint32_t bit = 64; bit-- > 0;) {
		uint64_t carry = left >> 63;

		left = left << 1 | (number >> bit & 1);
		if (carry != 0 || left >= divisor) {
			left -= divisor;
			quotient |= UINT64_C(1) << bit;
		}
	}
	*rest = left;
	return quotient;
}

uint64_t __udivdi3(uint64_t number, uint64_t divisor)
{
	uint64_t rest;

	return divide(number, divisor, &rest);
}

uint64_t __umoddi3(uint64_t number, uint64_t divisor)
{
	uint64_t rest;

	(void)divide(number, divisor, &rest);
	return rest;
}
