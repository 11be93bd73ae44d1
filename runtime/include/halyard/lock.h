/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a spinlock, of the core, ports and devices alike. 0 is free. What it guards is short and never waits. Any CPU, interrupts off. */
#ifndef HALYARD_LOCK_H
#define HALYARD_LOCK_H

#include <halyard/types.h>

HY_C_BEGIN

#ifndef __cplusplus
static inline void hy_lock(_Atomic(uint32_t) *lock)
{
	while (atomic_exchange_explicit(lock, 1u, memory_order_acquire) != 0)
		while (atomic_load_explicit(lock, memory_order_relaxed) != 0)
			;
}

static inline void hy_unlock(_Atomic(uint32_t) *lock)
{
	atomic_store_explicit(lock, 0u, memory_order_release);
}
#endif

HY_C_END

#endif
