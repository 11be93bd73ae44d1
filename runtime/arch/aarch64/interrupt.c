/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts through the list registers of the GICv3 (IHI 0069H 6). ctx holds their image, which is brought up to date before it
 * is looked at and written back afterwards. An image of 0 is a free list register. */
#include "port.h"

#define FIELD(name) HY_AARCH64_ICH_LRN_EL2_##name##_MASK
#define SHIFT(name) HY_AARCH64_ICH_LRN_EL2_##name##_SHIFT
#define NUMBER(lr) ((uint32_t)((lr) & FIELD(VINTID)))
#define PHYSICAL(lr) ((int64_t)((lr) >> SHIFT(PINTID) & 0x1fff)) /* 13 bits with HW set */
#define PENDING ((uint64_t)HY_INTERRUPT_PENDING << SHIFT(STATE))
#define ACTIVE ((uint64_t)HY_INTERRUPT_ACTIVE << SHIFT(STATE))
#define END_INTERRUPT (UINT64_C(1) << 41) /* maintenance interrupt at the guest's end of interrupt */
#define PRIVATE 32                        /* physical interrupts below belong to one CPU */

#define EACH(what) what(0) what(1) what(2) what(3) what(4) what(5) what(6) what(7) \
		   what(8) what(9) what(10) what(11) what(12) what(13) what(14) what(15)
#define SAVE(n) if (n < count) ctx->ich_lr_el2[n] = hy_aarch64_read_ich_lr##n##_el2();
#define RESTORE(n) if (n < count) hy_aarch64_write_ich_lr##n##_el2(ctx->ich_lr_el2[n]);

/* Brings the image up to date while the vCPU is bound; how many list registers there are. */
static uint32_t save(struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	struct hy_aarch64_context *ctx = &vcpu->ctx;
	uint32_t count = cpu == NULL ? 0 : (uint32_t)((cpu->features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT);

	EACH(SAVE)
	return count;
}

static void restore(const struct hy_aarch64_context *ctx, uint32_t count)
{
	EACH(RESTORE)
	hy_aarch64_write_ich_hcr_el2(ctx->ich_hcr_el2);
}

/* Takes back what the guest has not taken, obeys requests, and frees what the guest has ended. An asserted level is pending again then. An end
 * that somebody waits for stays where it is until it can be reported: the answer is one of those when `report`. */
static uint32_t collect(struct hy_vcpu *vcpu, uint32_t count, bool report)
{
	uint32_t ended = HY_INTERRUPT_NONE;

	for (uint64_t *lr = vcpu->ctx.ich_lr_el2; lr < vcpu->ctx.ich_lr_el2 + count; lr++) {
		uint32_t number = NUMBER(*lr), word = number / 64;
		bool notify = (*lr & FIELD(STATE)) == 0 && (vcpu->irq_flags[number] & HY_INTERRUPT_NOTIFY) != 0;
		int64_t physical = (*lr & FIELD(HW)) != 0 && (*lr & FIELD(STATE)) != 0 ? PHYSICAL(*lr) : HY_IRQ_NONE;

		if (*lr == 0 || (notify && (!report || ended != HY_INTERRUPT_NONE)))
			continue;
		if (notify)
			ended = number;
		if ((*lr & PENDING) != 0 && !hy_vcpu_take_retract(vcpu, number)) {
			hy_vcpu_return_interrupt(vcpu, number);
			physical = HY_IRQ_NONE;
		}
		*lr &= ~PENDING;
		if ((*lr & ACTIVE) != 0 && !hy_vcpu_take_deactivate(vcpu, number)) {
			atomic_fetch_or(&vcpu->irq_active[word], UINT64_C(1) << number % 64);
			continue;
		}
		atomic_fetch_and(&vcpu->irq_active[word], ~(UINT64_C(1) << number % 64));
		if (physical != HY_IRQ_NONE)
			hy_call_irq_handler(vcpu->hal, physical); /* the guest will not end it any more */
		else if ((atomic_load(&vcpu->irq_level[word]) >> number % 64 & 1) != 0)
			hy_vcpu_return_interrupt(vcpu, number);
		*lr = 0;
	}
	return ended;
}

/* The list register of an interrupt that is active, else a free one, else NULL. */
static uint64_t *place(struct hy_aarch64_context *ctx, uint32_t count, uint32_t number)
{
	uint64_t *found = NULL;

	for (uint64_t *lr = ctx->ich_lr_el2; lr < ctx->ich_lr_el2 + count; lr++)
		if ((*lr != 0 && NUMBER(*lr) == number) || (*lr == 0 && found == NULL))
			found = lr;
	return found;
}

/* An active interrupt becomes active and pending; not a level, which is looked at again at its end, nor one of the hardware, whose physical
 * interrupt comes again. */
static uint64_t compose(const struct hy_vcpu *vcpu, uint32_t number, uint64_t before)
{
	uint32_t flags = vcpu->irq_flags[number];
	uint64_t lr = number | (uint64_t)vcpu->irq_priority[number] << SHIFT(PRIORITY) | (before & ACTIVE);

	if ((before & ACTIVE) == 0 || (flags & (HY_INTERRUPT_LEVEL | HY_INTERRUPT_HARDWARE)) == 0)
		lr |= PENDING;
	if ((flags & HY_INTERRUPT_FAST) == 0)
		lr |= FIELD(GROUP);
	if ((flags & HY_INTERRUPT_HARDWARE) != 0)
		return lr | FIELD(HW) | (uint64_t)vcpu->irq_physical[number] << SHIFT(PINTID);
	return (flags & (HY_INTERRUPT_LEVEL | HY_INTERRUPT_NOTIFY)) != 0 ? lr | END_INTERRUPT : lr;
}

/* Most urgent first. What finds no place waits for the underflow interrupt, which comes when at most one list register is in use. */
static void deliver(struct hy_vcpu *vcpu, uint32_t count)
{
	struct hy_aarch64_context *ctx = &vcpu->ctx;
	uint64_t *lr = ctx->ich_lr_el2;
	uint32_t number;

	while ((number = hy_vcpu_next_interrupt(vcpu)) != HY_INTERRUPT_NONE && (lr = place(ctx, count, number)) != NULL)
		if (hy_vcpu_claim_interrupt(vcpu, number))
			*lr = compose(vcpu, number, *lr);
	ctx->ich_hcr_el2 = HY_AARCH64_ICH_HCR_GUEST | (lr == NULL ? HY_AARCH64_ICH_HCR_EL2_UIE_MASK : 0);
}

static uint32_t renew(struct hy_vcpu *vcpu, bool report)
{
	uint32_t count = save(vcpu), ended = collect(vcpu, count, report);

	deliver(vcpu, count);
	restore(&vcpu->ctx, count);
	return ended;
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	renew(vcpu, false);
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, uint32_t number)
{
	save(vcpu);
	for (uint32_t i = 0; i < 16; i++)
		if (vcpu->ctx.ich_lr_el2[i] != 0 && NUMBER(vcpu->ctx.ich_lr_el2[i]) == number)
			return (uint8_t)(vcpu->ctx.ich_lr_el2[i] >> SHIFT(STATE));
	return HY_INTERRUPT_INACTIVE;
}

bool hy_port_interrupt_pending(struct hy_vcpu *vcpu)
{
	save(vcpu);
	for (uint32_t i = 0; i < 16; i++)
		if ((vcpu->ctx.ich_lr_el2[i] & PENDING) != 0)
			return true;
	return false;
}

/* Another guest may need the same private interrupt here: it ends now. Pending ones, whose level comes again, go back to where others wait;
 * active ones stay active without the hardware. */
void hy_interrupt_release(struct hy_vcpu *vcpu)
{
	const uint32_t timers[] = {vcpu->config.arch.virtual_timer, vcpu->config.arch.physical_timer};

	for (uint32_t i = 0; i < 2; i++)
		if (timers[i] != 0 && (atomic_load(&vcpu->irq_pending[timers[i] / 64]) >> timers[i] % 64 & 1) != 0)
			hy_call_irq_handler(vcpu->hal, timers[i]);
	for (uint64_t *lr = vcpu->ctx.ich_lr_el2; lr < vcpu->ctx.ich_lr_el2 + 16; lr++) {
		if ((*lr & FIELD(HW)) == 0 || (*lr & FIELD(STATE)) == 0 || PHYSICAL(*lr) >= PRIVATE)
			continue;
		hy_call_irq_handler(vcpu->hal, PHYSICAL(*lr));
		if ((*lr & PENDING) != 0)
			hy_vcpu_return_interrupt(vcpu, NUMBER(*lr));
		*lr = (*lr & ACTIVE) != 0 ? *lr & ~(FIELD(HW) | FIELD(PINTID)) : 0;
	}
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
}

/* The guest's timers are handed to it with the hardware's deactivation; the maintenance interrupt is ours. */
bool hy_aarch64_interrupt(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const struct hy_aarch64_config *config = &vcpu->config.arch;
	int64_t irq = hy_call_irq_fetch(vcpu->hal);
	uint32_t number = (uint32_t)irq;

	(void)record;
	vcpu->exit.advance = 0;
	if (irq > 0 && (number == config->virtual_timer || number == config->physical_timer))
		return hy_vcpu_inject_interrupt(vcpu, &(const struct hy_interrupt){
			.number = number, .physical = number, .priority = vcpu->irq_priority[number], .flags = HY_INTERRUPT_HARDWARE}) == HY_OK;
	if (irq > 0 && number == config->maintenance) {
		vcpu->exit.reason = HY_EXIT_INTERRUPT_END;
		vcpu->exit.interrupt_end.vector = renew(vcpu, true);
		hy_call_irq_handler(vcpu->hal, irq);
		return vcpu->exit.interrupt_end.vector == HY_INTERRUPT_NONE;
	}
	vcpu->exit.reason = HY_EXIT_EXTERNAL_INTERRUPT;
	vcpu->exit.external_interrupt.vector = (uint64_t)irq;
	return irq == HY_IRQ_NONE;
}
