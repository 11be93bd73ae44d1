/* SPDX-License-Identifier: Apache-2.0 */
/* The life of a virtual CPU. Each change of state is one compare-and-swap; the operations that take their time pass through `changing`,
 * so that no two of them meet. */
#include "core.h"

#include <halyard/arch/entry.h>
#include <halyard/arch/registers.h>
#include <halyard/port.h>
#include <halyard/vm.h>

#define LONGEST_WAIT (UINT64_C(1) << 32) /* ticks of a counter */

_Static_assert(offsetof(struct hy_vcpu, ctx) == HY_VCPU_CTX, "the switch looks for the context elsewhere");

/* from -> changing. */
static enum hy_status begin(struct hy_vcpu *vcpu, uint32_t from)
{
	uint32_t found = from;

	if (atomic_compare_exchange_strong(&vcpu->state, &found, HY_VCPU_CHANGING))
		return HY_OK;
	return found == HY_VCPU_CHANGING ? HY_E_BUSY : HY_E_BAD_STATE;
}

static void end(struct hy_vcpu *vcpu, enum hy_vcpu_state state)
{
	atomic_store(&vcpu->state, state);
}

enum hy_status hy_vcpu_init(struct hy_vcpu *vcpu, const struct hy_hal *hal, const struct hy_vcpu_config *config)
{
	enum hy_status status = hy_core_check_hal(hal);

	if (vcpu == NULL || !HY_CORE_ALIGNED(vcpu) || config == NULL ||
	    (config->cpu_mask != NULL && config->cpu_mask_words == 0))
		return HY_E_INVALID;
	if (status != HY_OK)
		return status;
	memset(vcpu, 0, sizeof(*vcpu));
	vcpu->hal = hal;
	vcpu->config = *config;
	vcpu->last_cpu = HY_VCPU_NO_CPU;
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++)
		atomic_store_explicit(&vcpu->irq_enabled[word], ~(hy_word)0, memory_order_relaxed);
	end(vcpu, HY_VCPU_CREATED);
	return HY_OK;
}

enum hy_status hy_vcpu_setup(struct hy_vcpu *vcpu, hy_gpa entry, struct hy_space *space)
{
	__typeof__(vcpu->ctx.fast_call) fast_call;
	enum hy_status status;

	if (space == NULL)
		return HY_E_INVALID;
	status = begin(vcpu, HY_VCPU_CREATED);
	if (status != HY_OK)
		return status;
	vcpu->space = space;
	fast_call = vcpu->ctx.fast_call; /* the host's choice, no state of the guest */
	status = hy_port_setup(vcpu, entry);
	vcpu->ctx.fast_call = fast_call;
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_CHECK | HY_ATTENTION_INTERRUPT);
	hy_timer_look(vcpu);
	end(vcpu, status == HY_OK ? HY_VCPU_FREE : HY_VCPU_INVALID);
	return status;
}

/* From one of the states in the set `from` to created. */
static enum hy_status reset(struct hy_vcpu *vcpu, uint32_t from)
{
	enum hy_status status = HY_E_BAD_STATE;
	__typeof__(vcpu->ctx.fast_call) fast_call;

	for (uint32_t state = HY_VCPU_INVALID; state <= HY_VCPU_BLOCKED && status == HY_E_BAD_STATE; state++)
		if ((from & 1u << state) != 0)
			status = begin(vcpu, state);
	if (status != HY_OK)
		return status;
	hy_vcpu_forget_interrupts(vcpu);
	(void)hy_vcpu_tell_sources(vcpu, HY_INTERRUPT_NONE);
	fast_call = vcpu->ctx.fast_call;
	memset(&vcpu->ctx, 0, sizeof(vcpu->ctx));
	vcpu->ctx.fast_call = fast_call;
	/* Only this of the exit: the caller of the last run may still look at the rest. */
	vcpu->exit.advance = 0;
	vcpu->access.count = 0;
	vcpu->space = NULL;
	vcpu->last_cpu = HY_VCPU_NO_CPU;
	atomic_store(&vcpu->attention, 0);
	end(vcpu, HY_VCPU_CREATED);
	return HY_OK;
}

enum hy_status hy_vcpu_reset(struct hy_vcpu *vcpu)
{
	return reset(vcpu, 1u << HY_VCPU_CREATED | 1u << HY_VCPU_FREE | 1u << HY_VCPU_BLOCKED);
}

enum hy_status hy_vcpu_renew(struct hy_vcpu *vcpu)
{
	return reset(vcpu, 1u << HY_VCPU_CREATED | 1u << HY_VCPU_FREE | 1u << HY_VCPU_BLOCKED | 1u << HY_VCPU_INVALID);
}

static bool may_run_on(const struct hy_vcpu_config *config, uint32_t cpu)
{
	if (config->cpu_mask == NULL)
		return true;
	return cpu / 64 < config->cpu_mask_words && (config->cpu_mask[cpu / 64] >> (cpu % 64) & 1) != 0;
}

/* Off the CPU that it is bound to; the port has nothing of it any more. */
static void leave_cpu(struct hy_vcpu *vcpu, struct hy_percpu *cpu)
{
	hy_tag_release(vcpu->space);
	cpu->bound = NULL;
	atomic_store(&vcpu->cpu, NULL);
}

enum hy_status hy_vcpu_bind(struct hy_vcpu *vcpu, struct hy_percpu *cpu)
{
	enum hy_status status;

	if (!cpu->enabled)
		return HY_E_BAD_STATE;
	if (!may_run_on(&vcpu->config, cpu->id) || hy_call_current_pcpu_id(vcpu->hal) != cpu->id)
		return HY_E_INVALID;
	if (cpu->bound != NULL && cpu->bound != vcpu)
		return HY_E_BUSY;
	status = begin(vcpu, HY_VCPU_FREE);
	if (status != HY_OK)
		return status;
	status = hy_tag_acquire(vcpu->space, cpu, vcpu);
	if (status != HY_OK) {
		end(vcpu, HY_VCPU_FREE);
		return status;
	}
	if (atomic_load(&vcpu->timer))
		hy_timer_withdraw(vcpu);
	cpu->bound = vcpu;
	atomic_store(&vcpu->cpu, cpu);
	vcpu->last_cpu = cpu->id;
	status = hy_port_bind(vcpu);
	if (status != HY_OK)
		leave_cpu(vcpu, cpu);
	end(vcpu, status == HY_OK ? HY_VCPU_READY : HY_VCPU_INVALID);
	return status;
}

enum hy_status hy_vcpu_unbind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	enum hy_status status;

	/* Only the CPU that has it can let it go: what this one sees of itself does not change meanwhile. */
	if (cpu == NULL)
		return hy_vcpu_state(vcpu) == HY_VCPU_CHANGING ? HY_E_BUSY : HY_E_BAD_STATE;
	if (hy_call_current_pcpu_id(vcpu->hal) != cpu->id)
		return hy_vcpu_state(vcpu) == HY_VCPU_READY ? HY_E_BUSY : HY_E_BAD_STATE;
	status = begin(vcpu, HY_VCPU_READY);
	if (status != HY_OK)
		return status;
	hy_port_unbind(vcpu);
	leave_cpu(vcpu, cpu);
	end(vcpu, HY_VCPU_FREE);
	return HY_OK;
}

enum hy_status hy_vcpu_enter_failed(struct hy_vcpu *vcpu, enum hy_status status)
{
	hy_port_unbind(vcpu);
	leave_cpu(vcpu, atomic_load(&vcpu->cpu));
	end(vcpu, HY_VCPU_INVALID);
	return status;
}

enum hy_status hy_vcpu_block(struct hy_vcpu *vcpu)
{
	uint32_t found = HY_VCPU_FREE;

	if (!atomic_compare_exchange_strong(&vcpu->state, &found, HY_VCPU_BLOCKED))
		return found == HY_VCPU_CHANGING ? HY_E_BUSY : HY_E_BAD_STATE;
	/* Who injects sets the pending bit first and looks at the state then; here it is the other way round: one of the two sees the other. */
	if (!hy_vcpu_interrupt_pending(vcpu) && (atomic_load(&vcpu->attention) & (HY_ATTENTION_KICK | HY_ATTENTION_TIMER)) == 0)
		return HY_OK;
	found = HY_VCPU_BLOCKED;
	(void)atomic_compare_exchange_strong(&vcpu->state, &found, HY_VCPU_FREE);
	return HY_E_BUSY;
}

enum hy_status hy_vcpu_block_until(struct hy_vcpu *vcpu, uint64_t deadline)
{
	enum hy_status status = hy_vcpu_block(vcpu);

	if (status != HY_OK)
		return status;
	status = hy_vcpu_wake_at(vcpu, deadline);
	if (status != HY_OK)
		hy_vcpu_wake(vcpu);
	return status;
}

/* No division of 64 bits; what is longer away than LONGEST_WAIT is looked at again then. */
void hy_vcpu_wake_after(struct hy_vcpu *vcpu, uint64_t ticks, uint32_t hertz)
{
	uint64_t whole = ticks < LONGEST_WAIT ? ticks : LONGEST_WAIT, nanos;

	if (hertz == 0)
		return;
	nanos = whole * (1000000000u / hertz) + (whole * (1000000000u % hertz / (hertz / 256 + 1)) >> 8);
	(void)hy_vcpu_wake_at(vcpu, hy_call_current_time_nanos(vcpu->hal) + nanos);
}

void hy_vcpu_wake(struct hy_vcpu *vcpu)
{
	uint32_t found = HY_VCPU_BLOCKED;

	if (!atomic_compare_exchange_strong(&vcpu->state, &found, HY_VCPU_FREE)) {
		/* It may be the guest's own deadline that has passed, or a device's, and the host that has taken its interrupt. */
		if (atomic_load(&vcpu->timer))
			hy_vcpu_notify(vcpu, HY_ATTENTION_PORT | HY_ATTENTION_TIMER);
	} else if (vcpu->vm != NULL && vcpu->vm->runnable != NULL) {
		vcpu->vm->runnable(vcpu);
	}
}

void hy_vcpu_notify(struct hy_vcpu *vcpu, uint32_t attention)
{
	struct hy_percpu *cpu;

	/* hy_vcpu_run sets the state first and looks at attention then: one of the two sees the other. */
	atomic_fetch_or(&vcpu->attention, attention);
	if (atomic_load(&vcpu->state) != HY_VCPU_RUNNING)
		return;
	cpu = atomic_load(&vcpu->cpu);
	if (cpu != NULL && cpu->id != hy_call_current_pcpu_id(vcpu->hal))
		hy_call_kick_pcpu(vcpu->hal, cpu->id);
}

void hy_vcpu_kick(struct hy_vcpu *vcpu)
{
	hy_vcpu_notify(vcpu, HY_ATTENTION_KICK);
	hy_vcpu_wake(vcpu);
}

enum hy_vcpu_state hy_vcpu_state(const struct hy_vcpu *vcpu)
{
	return (enum hy_vcpu_state)atomic_load_explicit(&vcpu->state, memory_order_acquire);
}

bool hy_vcpu_is_boot_cpu(const struct hy_vcpu *vcpu)
{
	return vcpu->config.id == 0;
}
