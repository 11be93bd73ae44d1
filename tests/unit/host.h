/* SPDX-License-Identifier: Apache-2.0 */
/* A host for unit tests: an arena of frames behind addresses that are no pointers, threads as physical CPUs. Everything that the library
 * allocates is accounted for: host_frames_used() is 0 when all has come back. */
#ifndef HOST_H
#define HOST_H

#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../runtime/arch/sim/sim.h"
#include <halyard/hal.h>
#include <halyard/vm.h>

#define HOST_BASE 0x80000000u
#define HOST_FRAMES 8192u
#define HOST_VMS 4u
#define HOST_IRQ 7

#define PAGE 0x1000u
#define LARGE 0x200000u
#define RW (HY_READ | HY_WRITE)
#define RWX (HY_READ | HY_WRITE | HY_EXECUTE)

#define expect(call) assert_string_equal(hy_status_name(call), hy_status_name(HY_OK))
#define expect_status(call, status) assert_string_equal(hy_status_name(call), hy_status_name(status))

struct host {
	pthread_mutex_t mutex;
	uint8_t used[HOST_FRAMES];
	size_t used_count;
	size_t limit; /* 0, or how many frames may be in use at most */
	struct hy_vm *vms[HOST_VMS];
	_Atomic(uint32_t) handled; /* interrupts that irq_handler served */
	_Atomic(uint32_t) kicks;
	_Atomic(uint32_t) waits;
	_Atomic(uint64_t) now;
	void (*on_wait)(void);
};

static struct host host = {.mutex = PTHREAD_MUTEX_INITIALIZER};
static uint8_t host_memory[HOST_FRAMES][PAGE] __attribute__((aligned(0x200000)));
static _Thread_local uint32_t host_cpu;

static inline size_t host_frames_used(void)
{
	return host.used_count;
}

static inline hy_phys host_take(size_t first, size_t count)
{
	host.used_count += count;
	for (size_t i = first; i < first + count; i++) {
		host.used[i] = 1;
		memset(host_memory[i], 0xa5, PAGE);
	}
	return HOST_BASE + (hy_phys)first * PAGE;
}

static inline hy_phys host_alloc_frames(void *context, size_t count, size_t align)
{
	hy_phys found = HY_PHYS_NONE;
	size_t step = align / PAGE;

	(void)context;
	assert_true(align >= PAGE && (align & (align - 1)) == 0 && count > 0);
	pthread_mutex_lock(&host.mutex);
	if (host.limit != 0 && host.used_count + count > host.limit)
		count = HOST_FRAMES + 1;
	for (size_t at = 0; at + count <= HOST_FRAMES && found == HY_PHYS_NONE; at += step) {
		size_t n = 0;

		while (n < count && host.used[at + n] == 0)
			n++;
		if (n == count)
			found = host_take(at, count);
	}
	pthread_mutex_unlock(&host.mutex);
	return found;
}

static inline void host_dealloc_frames(void *context, hy_phys base, size_t count)
{
	size_t first = (size_t)((base - HOST_BASE) / PAGE);

	(void)context;
	pthread_mutex_lock(&host.mutex);
	assert_true((base & (PAGE - 1)) == 0 && base >= HOST_BASE && first + count <= HOST_FRAMES);
	host.used_count -= count;
	for (size_t i = first; i < first + count; i++) {
		assert_int_equal(host.used[i], 1);
		host.used[i] = 0;
		memset(host_memory[i], 0xdd, PAGE);
	}
	pthread_mutex_unlock(&host.mutex);
}

static inline hy_phys host_alloc_frame(void *context)
{
	return host_alloc_frames(context, 1, PAGE);
}

static inline void host_dealloc_frame(void *context, hy_phys frame)
{
	host_dealloc_frames(context, frame, 1);
}

static inline void *host_phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	if (address < HOST_BASE || address >= HOST_BASE + sizeof(host_memory))
		return NULL;
	return &host_memory[0][0] + (address - HOST_BASE);
}

static inline hy_phys host_virt_to_phys(void *context, const void *address)
{
	uintptr_t offset = (uintptr_t)address - (uintptr_t)host_memory;

	(void)context;
	return offset < sizeof(host_memory) ? HOST_BASE + (hy_phys)offset : HY_PHYS_NONE;
}

static inline bool host_alloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	bool possible = base >= HOST_BASE && base + size <= HOST_BASE + sizeof(host_memory);
	size_t first = (size_t)((base - HOST_BASE) / PAGE);

	(void)context;
	pthread_mutex_lock(&host.mutex);
	for (size_t i = 0; possible && i < size / PAGE; i++)
		possible = host.used[first + i] == 0;
	if (possible)
		(void)host_take(first, size / PAGE);
	pthread_mutex_unlock(&host.mutex);
	return possible;
}

static inline void host_dealloc_memory_region_at(void *context, hy_phys base, size_t size)
{
	host_dealloc_frames(context, base, size / PAGE);
}

static inline int64_t host_irq_fetch(void *context)
{
	(void)context;
	return atomic_exchange(&hy_sim_line[host_cpu], false) ? HOST_IRQ : HY_IRQ_NONE;
}

static inline void host_irq_handler(void *context, int64_t irq)
{
	(void)context;
	assert_int_equal(irq, HOST_IRQ);
	host.handled++;
}

static inline void host_kick_pcpu(void *context, uint32_t pcpu)
{
	(void)context;
	host.kicks++;
	hy_sim_line[pcpu] = true;
}

static inline void host_wait_for_event(void *context)
{
	(void)context;
	host.waits++;
	if (host.on_wait != NULL)
		host.on_wait();
	else
		sched_yield();
}

static inline uint64_t host_current_time_nanos(void *context)
{
	(void)context;
	return host.now;
}

static inline uint32_t host_zero(void *context)
{
	(void)context;
	return 0;
}

static inline uint32_t host_current_pcpu_id(void *context)
{
	(void)context;
	return host_cpu;
}

static inline struct hy_vcpu *host_find(uint32_t vm, uint32_t vcpu)
{
	return vm < HOST_VMS && host.vms[vm] != NULL ? hy_vm_vcpu(host.vms[vm], vcpu) : NULL;
}

static inline enum hy_status host_vcpu_resides_on(void *context, uint32_t vm, uint32_t vcpu, uint32_t *pcpu)
{
	struct hy_vcpu *found = host_find(vm, vcpu);
	struct hy_percpu *cpu = found != NULL ? found->cpu : NULL;

	(void)context;
	if (cpu == NULL)
		return HY_E_NOT_FOUND;
	*pcpu = cpu->id;
	return HY_OK;
}

static inline enum hy_status host_inject_irq_to_vcpu(void *context, uint32_t vm, uint32_t vcpu, uint32_t irq)
{
	struct hy_interrupt interrupt = {.number = irq};
	struct hy_vcpu *found = host_find(vm, vcpu);

	(void)context;
	return found != NULL ? hy_vcpu_inject_interrupt(found, &interrupt) : HY_E_NOT_FOUND;
}

static const struct hy_hal host_hooks = {
	.irq_fetch = host_irq_fetch,
	.irq_handler = host_irq_handler,
	.kick_pcpu = host_kick_pcpu,
	.wait_for_event = host_wait_for_event,
	.alloc_frame = host_alloc_frame,
	.dealloc_frame = host_dealloc_frame,
	.alloc_frames = host_alloc_frames,
	.dealloc_frames = host_dealloc_frames,
	.phys_to_virt = host_phys_to_virt,
	.virt_to_phys = host_virt_to_phys,
	.alloc_memory_region_at = host_alloc_memory_region_at,
	.dealloc_memory_region_at = host_dealloc_memory_region_at,
	.current_time_nanos = host_current_time_nanos,
	.current_vm_id = host_zero,
	.current_vcpu_id = host_zero,
	.current_pcpu_id = host_current_pcpu_id,
	.vcpu_resides_on = host_vcpu_resides_on,
	.inject_irq_to_vcpu = host_inject_irq_to_vcpu,
};

/* A bound table of the hooks above. */
static inline const struct hy_hal *host_hal(void)
{
	static struct hy_hal hal;

	if (hal.present == 0) {
		hal = host_hooks;
		expect(hy_hal_bind(&hal, NULL));
	}
	return &hal;
}

/* Between tests: nothing is allocated, no line is up, nothing fails. */
static inline void host_reset(void)
{
	for (size_t i = 0; i < HOST_FRAMES; i++)
		host.used[i] = 0;
	host.used_count = 0;
	host.limit = 0;
	for (size_t i = 0; i < HOST_VMS; i++)
		host.vms[i] = NULL;
	for (size_t i = 0; i < SIM_CPUS; i++)
		hy_sim_line[i] = false;
	host.handled = 0;
	host.kicks = 0;
	host.waits = 0;
	host.now = 0;
	host.on_wait = NULL;
	host_cpu = 0;
	hy_sim_failing = 0;
	hy_sim_tlb.range_flushes = 0;
	hy_sim_tlb.local_flushes = 0;
	hy_sim_tlb.table_fences = 0;
	hy_sim_tlb.code_fences = 0;
	hy_sim_tlb.on_fence = NULL;
	hy_sim_tlb.on_range = NULL;
	hy_sim_tlb.on_local = NULL;
}

/* The same numbers in every run: xorshift64*. */
static inline uint64_t host_random(uint64_t *seed)
{
	*seed ^= *seed >> 12;
	*seed ^= *seed << 25;
	*seed ^= *seed >> 27;
	return *seed * UINT64_C(0x2545f4914f6cdd1d);
}

#endif
