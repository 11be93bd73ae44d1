/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the core share with each other, and with nobody else. */
#ifndef HALYARD_CORE_H
#define HALYARD_CORE_H

#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>
#include <stdatomic.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memset(void *to, int byte, size_t size);

#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/* A spinlock: what it guards is short and never waits. */
static inline void hy_lock(_Atomic(uint32_t) *lock)
{
	while (atomic_exchange_explicit(lock, 1, memory_order_acquire) != 0)
		while (atomic_load_explicit(lock, memory_order_relaxed) != 0)
			;
}

static inline void hy_unlock(_Atomic(uint32_t) *lock)
{
	atomic_store_explicit(lock, 0, memory_order_release);
}

/* Whether hooks can be called: the table is there and hy_hal_bind has been over it. */
static inline enum hy_status hy_core_check_hal(const struct hy_hal *hal)
{
#ifdef HY_HAL_STATIC
	(void)hal;
	return HY_OK;
#else
	if (hal == NULL)
		return HY_E_INVALID;
	return hal->present == 0 || hy_hal_missing(hal) != 0 ? HY_E_MISSING_HOOK : HY_OK;
#endif
}

/* tag.c: pins the space's tag while a vCPU is bound, and lets it go. Flushes this CPU's TLB where what it holds could be another's.
 * HY_E_NO_MEMORY: every tag is pinned. */
HY_MUST_CHECK enum hy_status hy_tag_acquire(struct hy_space *space, struct hy_percpu *cpu, const struct hy_vcpu *vcpu);
void hy_tag_release(struct hy_space *space);

/* space.c: unmaps, and gives the frames behind what was mapped back through dealloc_frame. */
HY_MUST_CHECK enum hy_status hy_space_release(struct hy_space *space, hy_gpa gpa, uint64_t size);

/* mmio.c: the value of a load as it stands in the register afterwards; `before` is what stood there. Widths are 1, 2, 4 or 8 bytes.
 * A result of 4 bytes clears the rest of the register, a smaller one keeps it. */
static inline uint64_t hy_mmio_merge(uint64_t before, uint64_t value, uint32_t width, uint32_t reg_width, bool sign)
{
	uint32_t shift = 64 - 8 * width;
	uint64_t keep;

	value <<= shift;
	value = sign ? (uint64_t)((int64_t)value >> shift) : value >> shift;
	if (reg_width == 8)
		return value;
	if (reg_width == 4)
		return (uint32_t)value;
	keep = ~(uint64_t)0 << (8 * reg_width);
	return (before & keep) | (value & ~keep);
}

/* mmio.c: the answer to the access that vcpu->exit reports. */
void hy_mmio_answer(struct hy_vcpu *vcpu, uint64_t value);
/* mmio.c: goes on after an access: true: all are done and the registers have changed; false: vcpu->exit reports the next one. */
bool hy_mmio_continue(struct hy_vcpu *vcpu);

/* vcpu.c: sets attention and, if the vCPU runs on another CPU, interrupts that one. */
void hy_vcpu_notify(struct hy_vcpu *vcpu, uint32_t attention);

#endif
