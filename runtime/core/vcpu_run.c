/* SPDX-License-Identifier: Apache-2.0 */
/* Into the guest and out of it: the hot path of the library. hy_vcpu_run is inline and calls nothing but the switch; whatever is not
 * needed at every entry waits behind one test of `attention`. */
#include "core.h"

#include <halyard/arch/entry.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/traps.h>
#include <halyard/port.h>
#include <halyard/vm.h>

/* The instruction that exited is done: the pc moves past it. */
static inline void finish_instruction(struct hy_vcpu *vcpu)
{
	if (vcpu->exit.advance == 0)
		return;
	hy_arch_advance(vcpu, vcpu->exit.advance);
	vcpu->exit.advance = 0;
}

/* Carries the instruction with several accesses on. False: the owner has to answer the next one. */
static bool finish_access(struct hy_vcpu *vcpu)
{
	while (!hy_mmio_continue(vcpu))
		if (vcpu->handler == NULL || !vcpu->handler(vcpu))
			return false;
	return true;
}

/* False: the entry state breaks a rule, which vcpu->exit names. */
static bool check_entry(struct hy_vcpu *vcpu)
{
	const char *rule;
	uint32_t number = hy_arch_entry_check_bound(&vcpu->ctx, vcpu->cpu->features, &rule);

	if (number == 0)
		return true;
	vcpu->exit.reason = HY_EXIT_FAIL_ENTRY;
	vcpu->exit.fail_entry.reason = number;
	vcpu->exit.fail_entry.qualification = 0;
	return false;
}

/* What must be done before the next entry. False: the guest is not entered, vcpu->exit says why. */
static bool prepare(struct hy_vcpu *vcpu)
{
	uint32_t attention;

	do {
		attention = atomic_exchange(&vcpu->attention, 0);
		if ((attention & HY_ATTENTION_ACCESS) != 0 && !finish_access(vcpu)) {
			atomic_fetch_or(&vcpu->attention, attention);
			return false;
		}
		finish_instruction(vcpu);
		if ((attention & HY_ATTENTION_CHECK) != 0 && !check_entry(vcpu)) {
			atomic_fetch_or(&vcpu->attention, attention);
			return false;
		}
		/* First: nothing that the guest is to take is on its way when the owner comes in between, who may have a fault for it. */
		if ((attention & HY_ATTENTION_KICK) != 0) {
			atomic_fetch_or(&vcpu->attention, attention & (HY_ATTENTION_INTERRUPT | HY_ATTENTION_PORT | HY_ATTENTION_TIMER));
			vcpu->exit.reason = HY_EXIT_KICKED;
			return false;
		}
		if ((attention & (HY_ATTENTION_INTERRUPT | HY_ATTENTION_PORT)) != 0) {
			if ((attention & HY_ATTENTION_TIMER) != 0)
				hy_timer_run(vcpu);
			hy_port_prepare(vcpu);
		}
	} while (UNLIKELY(atomic_load(&vcpu->attention) != 0));
	return true;
}

static __attribute__((noinline)) bool resume(struct hy_vcpu *vcpu)
{
	if (prepare(vcpu))
		return true;
	atomic_store_explicit(&vcpu->state, HY_VCPU_READY, memory_order_release);
	return false;
}

static __attribute__((cold)) enum hy_status refuse(struct hy_vcpu *vcpu)
{
	return hy_vcpu_state(vcpu) == HY_VCPU_CHANGING ? HY_E_BUSY : HY_E_BAD_STATE;
}

enum hy_status hy_vcpu_run_prepared(struct hy_vcpu *vcpu, bool running)
{
	uint32_t state = HY_VCPU_READY;

	/* The first attempt may have failed for no reason. */
	if (!running && !atomic_compare_exchange_strong(&vcpu->state, &state, HY_VCPU_RUNNING))
		return refuse(vcpu);
	return resume(vcpu) ? hy_arch_enter(vcpu) : HY_OK;
}

static inline void count_exit(struct hy_vcpu *vcpu, bool handled)
{
	uint32_t reason = handled ? HY_EXIT_NOTHING : vcpu->exit.reason;

	if (reason < HY_EXIT_COUNT)
		vcpu->exit_counts[reason]++;
}

/* Back to the caller of hy_vcpu_run, who looks at `attention` alone before the next entry. A hypercall is over when it is returned, on
 * hardware that leaves the pc at it as on hardware that does not: nothing waits for the next entry then. */
static inline struct hy_vcpu *leave(struct hy_vcpu *vcpu)
{
	if (vcpu->exit.reason == HY_EXIT_HYPERCALL)
		finish_instruction(vcpu);
	else if (vcpu->exit.advance != 0)
		atomic_fetch_or_explicit(&vcpu->attention, HY_ATTENTION_ADVANCE, memory_order_relaxed);
	atomic_store_explicit(&vcpu->state, HY_VCPU_READY, memory_order_release);
	return NULL;
}

/* Back into the guest, the exit being handled. */
static inline struct hy_vcpu *again(struct hy_vcpu *vcpu)
{
	if (UNLIKELY(atomic_load_explicit(&vcpu->attention, memory_order_relaxed) != 0))
		return resume(vcpu) ? vcpu : NULL;
	finish_instruction(vcpu);
	return vcpu;
}

static __attribute__((noinline)) struct hy_vcpu *handle(struct hy_vcpu *vcpu, bool handled)
{
	if (UNLIKELY(vcpu->exit_counts != NULL))
		count_exit(vcpu, handled);
	if (!handled && !vcpu->handler(vcpu))
		return leave(vcpu);
	return again(vcpu);
}

/* The device of the access before, if this one is its too and nobody is to see the exit first; NULL: the run loop's way. */
static inline const struct hy_device *direct(const struct hy_vcpu *vcpu, hy_gpa address, uint32_t width)
{
	const struct hy_device *device;

	if (UNLIKELY(vcpu->handler != hy_vm_handle || vcpu->exit_counts != NULL))
		return NULL;
	device = atomic_load_explicit(&vcpu->vm->mmio.last, memory_order_relaxed);
	return LIKELY(hy_bus_holds(device, address, width)) ? device : NULL;
}

/* The device that vcpu->exit asks for a load has been asked. */
static __attribute__((noinline)) struct hy_vcpu *settle(struct hy_vcpu *vcpu, enum hy_status answer)
{
	if (UNLIKELY(answer != HY_OK))
		return hy_vm_mmio_missed(vcpu) ? again(vcpu) : leave(vcpu);
	/* Anything else when the device has made the guest take a fault instead. */
	if (vcpu->exit.reason == HY_EXIT_MMIO_READ)
		hy_mmio_complete(vcpu, vcpu->access.value[0]);
	return again(vcpu);
}

static inline struct hy_vcpu *finish(struct hy_vcpu *vcpu, bool handled)
{
	if (!handled && vcpu->handler == NULL)
		return leave(vcpu);
	return handle(vcpu, handled);
}

/* Decoders, out of line: hy_vcpu_exited needs no stack frame then, and what is seldom costs the others nothing. */
static __attribute__((noinline)) struct hy_vcpu *dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	return finish(vcpu, hy_arch_dispatch(vcpu, syndrome, vector));
}

static __attribute__((noinline)) struct hy_vcpu *likely(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector, uint32_t rule)
{
	enum hy_decoded decoded = hy_arch_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);

	if (UNLIKELY(decoded == HY_DECODED_OTHER))
		return dispatch(vcpu, syndrome, vector);
	return finish(vcpu, decoded == HY_DECODED_HANDLED);
}

static __attribute__((noinline)) struct hy_vcpu *hypercall(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const uint32_t rule = hy_arch_likely_exit(HY_EXIT_HYPERCALL);
	enum hy_decoded decoded;

	__asm__("" : "+r"(vcpu)); /* as in hy_vcpu_exited */
	if (UNLIKELY(vcpu->handler != NULL)) { /* where it is returned, its instructions count more */
		decoded = hy_arch_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
		return decoded == HY_DECODED_OTHER ? dispatch(vcpu, syndrome, vector) : handle(vcpu, decoded == HY_DECODED_HANDLED);
	}
	decoded = hy_arch_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? dispatch(vcpu, syndrome, vector) : leave(vcpu);
}

/* The device of `load` has been asked, but more is to be done than usual: now vcpu->exit tells all, unless it tells of a fault. */
static __attribute__((noinline)) struct hy_vcpu *settle_late(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
							     enum hy_status answer)
{
	const uint32_t rule = hy_arch_likely_exit(HY_EXIT_MMIO_READ);
	const hy_gpa address = vcpu->exit.mmio_read.address;
	const uint32_t advance = vcpu->exit.advance;

	if (vcpu->exit.reason != HY_EXIT_MMIO_READ)
		return settle(vcpu, answer);
	if (hy_arch_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit) == HY_DECODED_OTHER) {
		/* The guest has changed or unmapped its own instruction meanwhile: it sees for itself. */
		vcpu->exit.reason = HY_EXIT_NOTHING;
		vcpu->exit.advance = 0;
		return again(vcpu);
	}
	vcpu->exit.mmio_read.address = address;
	vcpu->exit.advance = advance;
	return settle(vcpu, answer);
}

/* The load of a likely rule, decoded into registers of this CPU: vcpu->exit gets what a device may look at, the rest when it matters. */
static __attribute__((noinline)) struct hy_vcpu *load(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const uint32_t rule = hy_arch_likely_exit(HY_EXIT_MMIO_READ);
	struct hy_exit exit = {.mmio_read = {0}};
	const struct hy_exit_mmio_read *read = &exit.mmio_read;
	const struct hy_device *device;
	enum hy_status answer;
	uint64_t *value, offset, data;
	uint32_t width;

	if (UNLIKELY(hy_arch_decode_likely(rule, vcpu, syndrome, vector, &exit) == HY_DECODED_OTHER))
		return dispatch(vcpu, syndrome, vector);
	device = direct(vcpu, read->address, read->width);
	if (UNLIKELY(device == NULL))
		return likely(vcpu, syndrome, vector, rule);
	offset = read->address - device->base;
	vcpu->exit.reason = exit.reason;
	vcpu->exit.advance = exit.advance;
	vcpu->exit.mmio_read.address = read->address;
	value = &vcpu->access.value[0]; /* no instruction of several accesses is under way here */
	*value = 0; /* for a device that forgets to answer */
	answer = device->read(device->state, vcpu, offset, read->width, value);
	/* Whoever injects a fault or moves the guest's pc calls for attention. */
	if (UNLIKELY(answer != HY_OK || atomic_load_explicit(&vcpu->attention, memory_order_relaxed) != 0 || read->reg_width < 4))
		return settle_late(vcpu, syndrome, vector, answer);
	width = read->width;
	if (UNLIKELY(read->sign_extend)) {
		__asm__("" : "+r"(width)); /* as in hy_vcpu_exited: nothing of this is computed for both */
		data = hy_mmio_extend(vcpu->access.value[0], width, read->reg_width, true);
	} else {
		data = hy_mmio_extend(vcpu->access.value[0], width, 8, false);
	}
	hy_arch_set_gpr(&vcpu->ctx, read->reg, data);
	vcpu->exit.advance = 0;
	hy_arch_advance(vcpu, exit.advance);
	return vcpu;
}

struct hy_vcpu *hy_vcpu_exited(struct hy_vcpu *vcpu, uintptr_t syndrome, uintptr_t vector)
{
	uint32_t rule;

	/* No code: the compiler forgets that these are its parameters. It would keep copies of them, three instructions at every exit. */
	__asm__("" : "+r"(vcpu), "+r"(syndrome), "+r"(vector));
	rule = hy_arch_likely(vcpu, syndrome, vector);
	if (rule == HY_ARCH_LIKELY_NONE)
		return dispatch(vcpu, syndrome, vector);
	if (rule == hy_arch_likely_exit(HY_EXIT_HYPERCALL))
		return hypercall(vcpu, syndrome, vector);
	if (rule == hy_arch_likely_exit(HY_EXIT_MMIO_READ))
		return load(vcpu, syndrome, vector);
	return likely(vcpu, syndrome, vector, rule);
}
