/* SPDX-License-Identifier: Apache-2.0 */
/* Arithmetic of 64 bits that compilers leave to functions of these names where registers have 32, and no library of theirs is linked. */
#include <stdint.h>

int __ucmpdi2(uint64_t left, uint64_t right);
uint64_t __udivdi3(uint64_t number, uint64_t divisor);
uint64_t __umoddi3(uint64_t number, uint64_t divisor);

/* 0, 1 or 2: less, equal or greater. By halves, or this would call itself. */
int __ucmpdi2(uint64_t left, uint64_t right)
{
	uint32_t l = (uint32_t)(left >> 32), r = (uint32_t)(right >> 32);

	if (l == r) {
		l = (uint32_t)left;
		r = (uint32_t)right;
	}
	return l < r ? 0 : l == r ? 1 : 2;
}

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
