/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts through the list registers of the GICv3 (IHI 0069H 6). ctx holds their image, which is brought up to date before it
 * is looked at and written back afterwards. */
#include "port.h"

#include <halyard/slots.h>

#define FIELD(name) HY_AARCH64_ICH_LRN_EL2_##name##_MASK
#define SHIFT(name) HY_AARCH64_ICH_LRN_EL2_##name##_SHIFT

static const struct hy_slot_format format = {
	.number = FIELD(VINTID), .pending = UINT64_C(1) << SHIFT(STATE), .active = UINT64_C(2) << SHIFT(STATE), .slow = FIELD(GROUP),
	.hardware = FIELD(HW), .physical = FIELD(PINTID), .physical_shift = SHIFT(PINTID), .priority_shift = SHIFT(PRIORITY),
	.notify = UINT64_C(1) << 41 /* EOI */,
};

/* The list registers of this CPU, up to date in ctx; all of the image for NULL. */
static struct hy_slots save(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	uint64_t present = cpu == NULL ? 16 : (cpu->features & HY_AARCH64_FEATURE_LIST_REGISTERS) >> HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT;
	struct hy_slots slots = {&format, vcpu->ctx.ich_lr_el2, (uint32_t)present};

	for (uint32_t i = 0; cpu != NULL && i < slots.count; i++)
		vcpu->ctx.ich_lr_el2[i] = hy_aarch64_read_ich_lr_el2(i);
	return slots;
}

/* What finds no place waits for the underflow interrupt, which comes when at most one list register is in use. */
static uint32_t renew(struct hy_vcpu *vcpu, bool report)
{
	struct hy_slots slots = save(vcpu, atomic_load(&vcpu->cpu));
	uint32_t ended = hy_slots_collect(vcpu, &slots, report);

	vcpu->ctx.ich_hcr_el2 = HY_AARCH64_ICH_HCR_GUEST | (hy_slots_fill(vcpu, &slots) ? 0 : HY_AARCH64_ICH_HCR_EL2_UIE_MASK);
	for (uint32_t i = 0; i < slots.count; i++)
		hy_aarch64_write_ich_lr_el2(i, vcpu->ctx.ich_lr_el2[i]);
	hy_aarch64_write_ich_hcr_el2(vcpu->ctx.ich_hcr_el2);
	return ended;
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	renew(vcpu, false);
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, const struct hy_percpu *cpu, uint32_t number)
{
	struct hy_slots slots = save(vcpu, cpu);

	return hy_slots_state(&slots, number);
}

bool hy_port_interrupt_pending(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	struct hy_slots slots = save(vcpu, cpu);

	return hy_slots_pending(&slots);
}

void hy_interrupt_release(struct hy_vcpu *vcpu)
{
	struct hy_slots slots = save(vcpu, atomic_load(&vcpu->cpu));

	hy_slots_release(vcpu, &slots);
}

/* The guest's timers are handed to it with the hardware's deactivation; the maintenance interrupt is ours. */
bool hy_aarch64_interrupt(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	int64_t irq = hy_call_irq_fetch(vcpu->hal);

	(void)record;
	if (irq > 0 && (irq == vcpu->config.arch.virtual_timer || irq == vcpu->config.arch.physical_timer))
		return hy_vcpu_inject_interrupt(vcpu, &(const struct hy_interrupt){
			(uint32_t)irq, (uint32_t)irq, vcpu->irq_priority[irq], HY_INTERRUPT_HARDWARE}) == HY_OK;
	if (irq > 0 && irq == vcpu->config.arch.maintenance) {
		hy_exit_set_interrupt_end(&vcpu->exit, renew(vcpu, true));
		hy_call_irq_handler(vcpu->hal, irq);
		return vcpu->exit.interrupt_end.vector == HY_INTERRUPT_NONE;
	}
	hy_exit_set_external_interrupt(&vcpu->exit, (uint64_t)irq);
	return irq == HY_IRQ_NONE;
}
