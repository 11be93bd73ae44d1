/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the core share with each other, and with nobody else. */
#ifndef HALYARD_CORE_H
#define HALYARD_CORE_H

#include <halyard/arch/registers.h>
#include <halyard/bus.h>
#include <halyard/hal.h>
#include <halyard/lock.h>
#include <halyard/percpu.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>
#include <stdatomic.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memset(void *to, int byte, size_t size);

#define LIKELY(condition) __builtin_expect(!!(condition), 1)
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/* Memory that a caller gives for `type` is as the type wants it: a processor may fault on other. */
#define HY_CORE_ALIGNED(pointer) ((uintptr_t)(pointer) % _Alignof(__typeof__(*(pointer))) == 0)

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

/* flush.c: a CPU that runs guests from now on, or no more. */
void hy_flush_add(struct hy_percpu *cpu);
void hy_flush_remove(struct hy_percpu *cpu);

/* space.c: unmaps, and gives the frames behind what was mapped back through dealloc_frame. */
HY_MUST_CHECK enum hy_status hy_space_release(struct hy_space *space, hy_gpa gpa, uint64_t size);

/* space.c: 4 or 8 bytes of guest memory that do not cross a page, read at once. False: none that the host may read. */
bool hy_space_peek(struct hy_space *space, hy_gpa gpa, uint32_t bytes, uint64_t *value);
/* space.c: the exit for memory that the host could not access for the guest: whether it is there at all decides what may help. */
void hy_space_refuse(struct hy_space *space, hy_gpa gpa, uint32_t access, struct hy_exit *exit);
/* space.c: makes them `after` if they are `before`, in one step for the guest's CPUs too. HY_E_BUSY: they are something else by now.
 * HY_E_FAULT: none that the guest may write. Where a word of the host has fewer bytes, only the lower half counts. */
HY_MUST_CHECK enum hy_status hy_space_swap(struct hy_space *space, hy_gpa gpa, uint32_t bytes, uint64_t before, uint64_t after);

/* The whole access is inside the device. */
static inline bool hy_bus_holds(const struct hy_device *device, uint64_t address, uint32_t width)
{
	uint64_t offset = address - device->base, room;

	if (UNLIKELY(__builtin_sub_overflow(device->size, offset, &room)))
		return false;
	return room >= width;
}

/* bus.c: the device of an access that does not go where the one before went. */
const struct hy_device *hy_bus_search(struct hy_bus *bus, uint64_t address, uint32_t width);

static inline const struct hy_device *hy_bus_at(struct hy_bus *bus, uint64_t address, uint32_t width)
{
	const struct hy_device *last = atomic_load_explicit(&bus->last, memory_order_relaxed);

	return hy_bus_holds(last, address, width) ? last : hy_bus_search(bus, address, width);
}

/* The value of a load of 1, 2, 4 or 8 bytes in a register of which it defines 4, and clears the rest, or 8. */
static inline uint64_t hy_mmio_extend(uint64_t value, uint32_t width, uint32_t reg_width, bool sign)
{
	uint32_t shift = (0u - 8 * width) & 63;

	value <<= shift;
	value = sign ? (uint64_t)((int64_t)value >> shift) : value >> shift;
	return reg_width == 4 ? (uint32_t)value : value;
}

/* The same for registers with parts: a result of fewer bytes than 4 keeps the rest of `before`. */
static inline uint64_t hy_mmio_merge(uint64_t before, uint64_t value, uint32_t width, uint32_t reg_width, bool sign)
{
	uint64_t keep = reg_width < 4 ? ~(uint64_t)0 << (8 * reg_width) : 0;

	return (before & keep) | (hy_mmio_extend(value, width, reg_width, sign) & ~keep);
}

/* mmio.c: the answer to the access that vcpu->exit reports. */
void hy_mmio_answer(struct hy_vcpu *vcpu, uint64_t value);
/* The answer to an mmio_read exit. */
static inline void hy_mmio_complete(struct hy_vcpu *vcpu, uint64_t value)
{
	const struct hy_exit_mmio_read *read = &vcpu->exit.mmio_read;
	uint32_t reg = read->reg;

	if (UNLIKELY(vcpu->access.count != 0)) {
		hy_mmio_answer(vcpu, value);
		return;
	}
	if (UNLIKELY(read->reg_width < 4))
		value = hy_mmio_merge(hy_arch_get_gpr(&vcpu->ctx, reg), value, read->width, read->reg_width, read->sign_extend);
	else
		value = hy_mmio_extend(value, read->width, read->reg_width, read->sign_extend);
	hy_arch_set_gpr(&vcpu->ctx, reg, value);
}

/* vm_run.c: no device answers the access of vcpu->exit: memory that was not there yet, or what the policy says. False: the caller must. */
bool hy_vm_mmio_missed(struct hy_vcpu *vcpu);

/* mmio.c: goes on after an access: true: all are done and the registers have changed; false: vcpu->exit reports the next one. */
bool hy_mmio_continue(struct hy_vcpu *vcpu);

/* vcpu.c: hy_vcpu_reset, from state invalid too. */
HY_MUST_CHECK enum hy_status hy_vcpu_renew(struct hy_vcpu *vcpu);

/* A physical interrupt that belongs to one CPU. */
static inline bool hy_is_private(int64_t physical)
{
	return physical < (int64_t)HY_ARCH_INTERRUPT_PRIVATE;
}

/* vcpu_interrupt.c: the vCPU, bound nowhere, forgets its interrupts; physical ones that wait for it, or that it has taken, end in the
 * host. */
void hy_vcpu_forget_interrupts(struct hy_vcpu *vcpu);

/* timer.c: fires what is due and has the host wake the vCPU for what is not. Owner's CPU, running. */
void hy_timer_run(struct hy_vcpu *vcpu);
/* timer.c: the next entry looks at the timers, if there are any. */
void hy_timer_look(struct hy_vcpu *vcpu);
/* timer.c: the vCPU comes to this CPU: takes the host's deadline back; the next entry asks for one anew. */
void hy_timer_withdraw(struct hy_vcpu *vcpu);

/* interrupt_source.c: a source of the vCPU's hears that `number` has been taken; all of them, HY_INTERRUPT_NONE. */
bool hy_vcpu_tell_sources(struct hy_vcpu *vcpu, uint32_t number);

/* vcpu.c: sets attention and, if the vCPU runs on another CPU, interrupts that one. */
void hy_vcpu_notify(struct hy_vcpu *vcpu, uint32_t attention);

#endif
