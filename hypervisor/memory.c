/* SPDX-License-Identifier: Apache-2.0 */
/* The four functions that a freestanding compiler and the library may call. Guest memory is cleared and filled through here, so aligned
 * memory goes in lines of 64 bytes, then in words. */
#include "memory.h"
#include <stdint.h>

#define WORD sizeof(uint64_t)
#define LINE (8 * WORD)

typedef uint64_t __attribute__((may_alias)) memory_word;

/* In every loop, or the compiler recognises what it does and turns it into a call of the function itself. */
#define MEMORY_KEEP_LOOP() __asm__ volatile("" ::: "memory")

static inline int memory_aligned(const void *a, const void *b)
{
	return (((uintptr_t)a | (uintptr_t)b) % WORD) == 0;
}

static inline void memory_copy_line(memory_word *restrict t, const memory_word *restrict f)
{
	memory_word a = f[0], b = f[1], c = f[2], d = f[3], e = f[4], g = f[5], h = f[6], i = f[7];

	t[0] = a;
	t[1] = b;
	t[2] = c;
	t[3] = d;
	t[4] = e;
	t[5] = g;
	t[6] = h;
	t[7] = i;
	MEMORY_KEEP_LOOP();
}

static inline void memory_set_line(memory_word *t, uint64_t word)
{
	t[0] = word;
	t[1] = word;
	t[2] = word;
	t[3] = word;
	t[4] = word;
	t[5] = word;
	t[6] = word;
	t[7] = word;
	MEMORY_KEEP_LOOP();
}

void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	uint8_t *t = to;
	const uint8_t *f = from;

	if (memory_aligned(to, from)) {
		for (; size >= LINE; size -= LINE, t += LINE, f += LINE)
			memory_copy_line((memory_word *)(void *)t, (const memory_word *)(const void *)f);
		for (; size >= WORD; size -= WORD, t += WORD, f += WORD) {
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
		for (; size >= LINE; size -= LINE, t += LINE)
			memory_set_line((memory_word *)(void *)t, word);
		for (; size >= WORD; size -= WORD, t += WORD) {
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
