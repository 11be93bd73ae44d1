/* SPDX-License-Identifier: Apache-2.0 */
/* Virtual interrupts through hvip: the guest's own software (1), timer (5) and external interrupt (9), by their numbers there. The first is
 * the guest's to clear; the others stay until somebody takes them back. Without Sstc the timer is one of them. */
#include "port.h"

#define TIMER 5u
#define HAS_SSTC(vcpu) ((atomic_load(&(vcpu)->cpu)->features & HY_RISCV_FEATURE_SSTC) != 0)
#define BIT(number) (UINT64_C(2) << (number)) /* of hvip and hip; of vsie a place lower */

/* The guest's clock. */
static uint64_t now(const struct hy_vcpu *vcpu)
{
	return hy_riscv_read_time() + vcpu->ctx.htimedelta;
}

/* The host wakes the vCPU at that time of the guest's clock. */
static void arm(struct hy_vcpu *vcpu, uint64_t deadline)
{
	uint64_t clock = now(vcpu);

	if (deadline != UINT64_MAX)
		hy_vcpu_wake_after(vcpu, deadline > clock ? deadline - clock : 0, vcpu->config.arch.timebase);
}

void hy_port_prepare(struct hy_vcpu *vcpu)
{
	uint64_t held = hy_riscv_read_hvip();
	uint32_t number;

	for (number = 1; number <= 9; number += 4)
		if ((held & BIT(number)) != 0 && !hy_vcpu_take_retract(vcpu, number))
			hy_vcpu_return_interrupt(vcpu, number);
	if (vcpu->ctx.deadline != UINT64_MAX && vcpu->ctx.deadline <= now(vcpu)) {
		vcpu->ctx.deadline = UINT64_MAX;
		hy_vcpu_return_interrupt(vcpu, TIMER);
	}
	arm(vcpu, vcpu->ctx.deadline); /* the host's timer may have come early, and bind withdraws it */
	held = 0;
	while ((number = hy_vcpu_next_interrupt(vcpu)) != HY_INTERRUPT_NONE)
		if (hy_vcpu_claim_interrupt(vcpu, number))
			held |= BIT(number) & HY_RISCV_HIDELEG_GUEST; /* there are no others */
	hy_riscv_write_hvip(held);
}

/* What is pending for the guest, as hip has it. A vCPU that is nowhere has a clock all the same. */
static uint64_t pending(const struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	if (cpu != NULL)
		return hy_riscv_read_hip();
	return vcpu->ctx.hvip | (vcpu->ctx.vstimecmp <= now(vcpu) || vcpu->ctx.deadline <= now(vcpu) ? BIT(TIMER) : 0);
}

uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, const struct hy_percpu *cpu, uint32_t number)
{
	return (pending(vcpu, cpu) & BIT(number)) != 0 ? HY_INTERRUPT_PENDING : HY_INTERRUPT_INACTIVE;
}

/* As WFI sees it: what the guest has disabled is no reason to wake. */
bool hy_port_interrupt_pending(struct hy_vcpu *vcpu, const struct hy_percpu *cpu)
{
	return (pending(vcpu, cpu) >> 1 & (cpu != NULL ? hy_riscv_read_vsie() : vcpu->ctx.vsie)) != 0;
}

void hy_port_set_timer(struct hy_vcpu *vcpu, uint64_t deadline)
{
	if (HAS_SSTC(vcpu))
		hy_riscv_write_vstimecmp(deadline);
	else if (hy_vcpu_clear_interrupt(vcpu, TIMER) == HY_OK)
		vcpu->ctx.deadline = deadline; /* the rest before the next entry */
}

void hy_port_wait(struct hy_vcpu *vcpu)
{
	arm(vcpu, HAS_SSTC(vcpu) ? hy_riscv_read_vstimecmp() : vcpu->ctx.deadline);
}

bool hy_riscv_wait(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	(void)record;
	hy_port_wait(vcpu);
	vcpu->exit.reason = HY_EXIT_IDLE;
	vcpu->exit.advance = 4;
	return false;
}

/* The host's timer may be the one that stands in for the guest's. */
bool hy_riscv_interrupt(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	int64_t irq = hy_call_irq_fetch(vcpu->hal);

	(void)record;
	if (vcpu->ctx.deadline != UINT64_MAX)
		atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	hy_exit_set_external_interrupt(&vcpu->exit, (uint64_t)irq);
	return irq == HY_IRQ_NONE;
}
