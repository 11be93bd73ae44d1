/* SPDX-License-Identifier: Apache-2.0 */
/* The four functions that a freestanding compiler and the library may call. Aligned words are moved eight bytes at a time: guest
 * images are copied through here. */
#include "memory.h"
#include <stdint.h>

typedef uint64_t __attribute__((may_alias)) memory_word;

/* In every loop, or the compiler recognises what it does and turns it into a call of the function itself. */
#define MEMORY_KEEP_LOOP() __asm__ volatile("" ::: "memory")

static inline int memory_aligned(const void *a, const void *b)
{
	return (((uintptr_t)a | (uintptr_t)b) & 7) == 0;
}

void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	uint8_t *t = to;
	const uint8_t *f = from;

	if (memory_aligned(to, from)) {
		for (; size >= 8; size -= 8, t += 8, f += 8) {
			*(memory_word *)(void *)t = *(const memory_word *)(const void *)f;
			MEMORY_KEEP_LOOP();
		}
	}
	for (; size > 0; size--) {
		*t++ = *f++;
		MEMORY_KEEP_LOOP();
	}
	return to;
}

void *memmove(void *to, const void *from, size_t size)
{
	uint8_t *t = to;
	const uint8_t *f = from;

	if ((uintptr_t)to - (uintptr_t)from >= size)
		return memcpy(to, from, size);
	while (size-- > 0) {
		t[size] = f[size];
		MEMORY_KEEP_LOOP();
	}
	return to;
}

void *memset(void *to, int value, size_t size)
{
	uint8_t *t = to;
	uint64_t word = (uint8_t)value * UINT64_C(0x0101010101010101);

	if (memory_aligned(to, to)) {
		for (; size >= 8; size -= 8, t += 8) {
			*(memory_word *)(void *)t = word;
			MEMORY_KEEP_LOOP();
		}
	}
	for (; size > 0; size--) {
		*t++ = (uint8_t)value;
		MEMORY_KEEP_LOOP();
	}
	return to;
}

int memcmp(const void *left, const void *right, size_t size)
{
	const uint8_t *l = left, *r = right;

	for (; size > 0; size--, l++, r++) {
		if (*l != *r)
			return *l < *r ? -1 : 1;
	}
	return 0;
}
