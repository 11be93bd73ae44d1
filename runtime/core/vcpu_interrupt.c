/* SPDX-License-Identifier: Apache-2.0 */
/* The mailbox of virtual interrupts: anybody sets bits, the owner's port takes them over into the hardware. */
#include "core.h"

#include <halyard/bits.h>
#include <halyard/port.h>

#define FLAGS (HY_INTERRUPT_LEVEL | HY_INTERRUPT_HARDWARE | HY_INTERRUPT_NOTIFY | HY_INTERRUPT_FAST | HY_INTERRUPT_EXTERNAL)

static hy_word bit_of(uint32_t number)
{
	return (hy_word)1 << (number % HY_WORD_BITS);
}

static bool set_bit(_Atomic(hy_word) *words, uint32_t number)
{
	return (atomic_fetch_or(&words[number / HY_WORD_BITS], bit_of(number)) & bit_of(number)) != 0;
}

static bool clear_bit(_Atomic(hy_word) *words, uint32_t number)
{
	return (atomic_fetch_and(&words[number / HY_WORD_BITS], ~bit_of(number)) & bit_of(number)) != 0;
}

static bool has_bit(const _Atomic(hy_word) *words, uint32_t number)
{
	return (atomic_load(&words[number / HY_WORD_BITS]) & bit_of(number)) != 0;
}

__attribute__((weak)) void hy_port_wait(struct hy_vcpu *vcpu)
{
	(void)vcpu;
}

__attribute__((weak)) void hy_port_set_timer(struct hy_vcpu *vcpu, uint64_t deadline)
{
	(void)vcpu, (void)deadline;
}

/* Something that may be delivered has become pending. */
static void deliver(struct hy_vcpu *vcpu)
{
	hy_vcpu_notify(vcpu, HY_ATTENTION_INTERRUPT);
	hy_vcpu_wake(vcpu);
}

/* A physical interrupt that waits for the guest here is about to be forgotten: while it is active, the CPU would not see it again. */
static void abandon(struct hy_vcpu *vcpu, uint32_t number)
{
	if (!has_bit(vcpu->irq_pending, number) || (atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_HARDWARE) == 0)
		return;
	(void)set_bit(vcpu->irq_abandoned, number);
	atomic_store(&vcpu->abandoned, 1);
}

enum hy_status hy_vcpu_inject_interrupt(struct hy_vcpu *vcpu, const struct hy_interrupt *interrupt)
{
	uint32_t number = interrupt->number;
	enum hy_vcpu_state state = hy_vcpu_state(vcpu);

	if (number >= HY_ARCH_INTERRUPT_COUNT || (interrupt->flags & ~FLAGS) != 0)
		return HY_E_INVALID;
	if ((interrupt->flags & HY_INTERRUPT_HARDWARE) != 0 && interrupt->physical > UINT16_MAX)
		return HY_E_INVALID;
	if (state == HY_VCPU_INVALID || state == HY_VCPU_CREATED)
		return HY_E_BAD_STATE;
	if ((interrupt->flags & HY_INTERRUPT_HARDWARE) != 0)
		atomic_store_explicit(&vcpu->irq_physical[number], (uint16_t)interrupt->physical, memory_order_relaxed);
	else
		abandon(vcpu, number);
	atomic_store_explicit(&vcpu->irq_priority[number], interrupt->priority, memory_order_relaxed);
	atomic_store_explicit(&vcpu->irq_flags[number], interrupt->flags, memory_order_relaxed);
	if ((interrupt->flags & HY_INTERRUPT_LEVEL) != 0)
		(void)set_bit(vcpu->irq_level, number);
	else
		(void)clear_bit(vcpu->irq_level, number);
	(void)set_bit(vcpu->irq_pending, number);
	/* hy_vcpu_enable_interrupt sets its bit first and looks at the pending one then. */
	if (has_bit(vcpu->irq_enabled, number))
		deliver(vcpu);
	return HY_OK;
}

/* Those of one CPU have ended when the vCPU left it. */
static void end_physical(struct hy_vcpu *vcpu, uint32_t number)
{
	uint32_t physical = atomic_load(&vcpu->irq_physical[number]);
	bool waits = has_bit(vcpu->irq_pending, number);

	if (has_bit(vcpu->irq_abandoned, number) ||
	    ((atomic_load(&vcpu->irq_flags[number]) & HY_INTERRUPT_HARDWARE) != 0 && !hy_is_private(physical) &&
	     (waits || hy_port_interrupt_state(vcpu, NULL, number) != HY_INTERRUPT_INACTIVE)))
		hy_call_irq_handler(vcpu->hal, physical);
	atomic_store(&vcpu->irq_flags[number], 0);
}

void hy_vcpu_forget_interrupts(struct hy_vcpu *vcpu)
{
	for (uint32_t number = 0; number < HY_ARCH_INTERRUPT_COUNT; number++)
		end_physical(vcpu, number);
	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++) {
		atomic_store_explicit(&vcpu->irq_pending[word], 0, memory_order_relaxed);
		atomic_store_explicit(&vcpu->irq_level[word], 0, memory_order_relaxed);
		atomic_store_explicit(&vcpu->irq_retract[word], 0, memory_order_relaxed);
		atomic_store_explicit(&vcpu->irq_deactivate[word], 0, memory_order_relaxed);
		atomic_store_explicit(&vcpu->irq_active[word], 0, memory_order_relaxed);
		atomic_store_explicit(&vcpu->irq_abandoned[word], 0, memory_order_relaxed);
	}
	atomic_store(&vcpu->abandoned, 0);
}

enum hy_status hy_vcpu_clear_interrupt(struct hy_vcpu *vcpu, uint32_t number)
{
	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	abandon(vcpu, number);
	(void)clear_bit(vcpu->irq_level, number);
	(void)clear_bit(vcpu->irq_pending, number);
	(void)set_bit(vcpu->irq_retract, number);
	hy_vcpu_notify(vcpu, HY_ATTENTION_INTERRUPT);
	return HY_OK;
}

bool hy_vcpu_withdraw_interrupt(struct hy_vcpu *vcpu, uint32_t number)
{
	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return false;
	(void)clear_bit(vcpu->irq_level, number);
	return clear_bit(vcpu->irq_pending, number);
}

enum hy_status hy_vcpu_deactivate_interrupt(struct hy_vcpu *vcpu, uint32_t number)
{
	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	(void)set_bit(vcpu->irq_deactivate, number);
	hy_vcpu_notify(vcpu, HY_ATTENTION_INTERRUPT);
	return HY_OK;
}

enum hy_status hy_vcpu_enable_interrupt(struct hy_vcpu *vcpu, uint32_t number, bool enabled)
{
	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	if (!enabled) {
		if (clear_bit(vcpu->irq_enabled, number))
			hy_vcpu_notify(vcpu, HY_ATTENTION_INTERRUPT);
	} else if (!set_bit(vcpu->irq_enabled, number) && has_bit(vcpu->irq_pending, number)) {
		deliver(vcpu);
	}
	return HY_OK;
}

enum hy_status hy_vcpu_set_interrupt_priority(struct hy_vcpu *vcpu, uint32_t number, uint8_t priority)
{
	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	atomic_store_explicit(&vcpu->irq_priority[number], priority, memory_order_relaxed);
	return HY_OK;
}

/* Whether this CPU may look at what the port holds of the vCPU; *cpu is where that is. The port gets it too: another CPU may bind the vCPU
 * meanwhile. */
static bool is_here(const struct hy_vcpu *vcpu, const struct hy_percpu **cpu)
{
	*cpu = atomic_load(&vcpu->cpu);
	return *cpu == NULL || (*cpu)->id == hy_call_current_pcpu_id(vcpu->hal);
}

uint8_t hy_vcpu_interrupt_state(struct hy_vcpu *vcpu, uint32_t number)
{
	unsigned int state = HY_INTERRUPT_INACTIVE;
	const struct hy_percpu *cpu;

	if (number >= HY_ARCH_INTERRUPT_COUNT)
		return HY_INTERRUPT_INACTIVE;
	if (has_bit(vcpu->irq_pending, number))
		state |= HY_INTERRUPT_PENDING;
	if (is_here(vcpu, &cpu))
		state |= hy_port_interrupt_state(vcpu, cpu, number);
	else if (has_bit(vcpu->irq_active, number))
		state |= HY_INTERRUPT_ACTIVE;
	return (uint8_t)state;
}

bool hy_vcpu_interrupt_pending(struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu;

	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++)
		if ((atomic_load(&vcpu->irq_pending[word]) & atomic_load(&vcpu->irq_enabled[word])) != 0)
			return true;
	return is_here(vcpu, &cpu) && hy_port_interrupt_pending(vcpu, cpu);
}

uint32_t hy_vcpu_choose_interrupt(struct hy_vcpu *vcpu, bool (*may)(const struct hy_vcpu *vcpu, uint32_t number))
{
	uint32_t best = HY_INTERRUPT_NONE;
	uint32_t best_priority = UINT32_MAX;

	for (uint32_t word = 0; word < HY_VCPU_IRQ_WORDS; word++) {
		hy_word bits = atomic_load(&vcpu->irq_pending[word]) & atomic_load(&vcpu->irq_enabled[word]);

		for (; bits != 0; bits &= bits - 1) {
			uint32_t number = word * HY_WORD_BITS + hy_lowest_bit(bits);
			uint32_t priority = atomic_load_explicit(&vcpu->irq_priority[number], memory_order_relaxed);

			if (priority < best_priority && (may == NULL || may(vcpu, number))) {
				best = number;
				best_priority = priority;
			}
		}
	}
	return best;
}

uint32_t hy_vcpu_next_interrupt(struct hy_vcpu *vcpu)
{
	return hy_vcpu_choose_interrupt(vcpu, NULL);
}

bool hy_vcpu_claim_interrupt(struct hy_vcpu *vcpu, uint32_t number)
{
	/* Before the pending bit: a request that comes after it is about what the hardware will hold. */
	(void)clear_bit(vcpu->irq_retract, number);
	(void)clear_bit(vcpu->irq_deactivate, number);
	if (!clear_bit(vcpu->irq_pending, number))
		return false;
	/* A source that has let go of it asks for nothing more: what came before it heard is late. */
	if (vcpu->sources != NULL && hy_vcpu_tell_sources(vcpu, number))
		(void)clear_bit(vcpu->irq_retract, number);
	return true;
}

void hy_vcpu_return_interrupt(struct hy_vcpu *vcpu, uint32_t number)
{
	(void)set_bit(vcpu->irq_pending, number);
}

bool hy_vcpu_take_retract(struct hy_vcpu *vcpu, uint32_t number)
{
	return has_bit(vcpu->irq_retract, number) && clear_bit(vcpu->irq_retract, number);
}

bool hy_vcpu_take_deactivate(struct hy_vcpu *vcpu, uint32_t number)
{
	return has_bit(vcpu->irq_deactivate, number) && clear_bit(vcpu->irq_deactivate, number);
}
