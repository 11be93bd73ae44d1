/* SPDX-License-Identifier: Apache-2.0 */
/* The frame allocator: one bit for each 4 KiB frame of a range of host RAM, kept at the start of that range. */
#ifndef FRAMES_H
#define FRAMES_H

#include <halyard/types.h>

/* Manages [base, end), both multiples of 4 KiB, mapped for reading and writing. All of it is free but the bitmap itself. */
void frames_init(hy_phys base, hy_phys end);

/* Takes frames out of the pool that hold something already. */
void frames_reserve(hy_phys base, uint64_t size);

/* Contiguous frames, aligned to `align` bytes, a power of two; content unknown. HY_PHYS_NONE: there are none. */
hy_phys frames_alloc(size_t count, size_t align);
void frames_free(hy_phys base, size_t count);

/* Frames that are free now. */
size_t frames_available(void);

#endif
