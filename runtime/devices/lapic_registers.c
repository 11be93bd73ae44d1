/* SPDX-License-Identifier: Apache-2.0 */
/* The registers of a local APIC, as both its modes have them. */
#include "lapic_state.h"

#include <halyard/vcpu.h>

#define VERSION 0x00050014u /* six LVTs */
#define BIT(reg) ((uint64_t)1 << (reg))
#define RANGE(first, last) ((BIT(last) - BIT(first)) | BIT(last))

/* Which registers there are: in memory, and as MSRs to read and to write. */
#define MEMORY (BIT(LAPIC_ID) | BIT(LAPIC_VERSION) | RANGE(LAPIC_TPR, LAPIC_ESR) | RANGE(LAPIC_ICR, LAPIC_CURRENT) | BIT(LAPIC_DIVIDE))
#define READABLE                                                                                                                       \
	(BIT(LAPIC_ID) | BIT(LAPIC_VERSION) | BIT(LAPIC_TPR) | BIT(LAPIC_PPR) | BIT(LAPIC_LDR) | RANGE(LAPIC_SVR, LAPIC_ESR) |          \
	 BIT(LAPIC_ICR) | RANGE(LAPIC_LVT, LAPIC_CURRENT) | BIT(LAPIC_DIVIDE))
#define WRITABLE                                                                                                                       \
	(BIT(LAPIC_TPR) | BIT(LAPIC_EOI) | BIT(LAPIC_SVR) | BIT(LAPIC_ESR) | BIT(LAPIC_ICR) | RANGE(LAPIC_LVT, LAPIC_INITIAL) |        \
	 BIT(LAPIC_DIVIDE) | BIT(LAPIC_SELF))

/* Bits that can be written. Memory drops the others, an MSR refuses them. */
static uint64_t mask_of(const struct hy_lapic *apic, uint32_t reg)
{
	static const uint32_t lvt[LVT_COUNT] = {0x300ff, 0x107ff, 0x107ff, 0x1a7ff, 0x1a7ff, 0x100ff};

	if (reg >= LAPIC_LVT && reg < LAPIC_LVT + LVT_COUNT)
		return lvt[reg - LAPIC_LVT];
	switch (reg) {
	case LAPIC_TPR:
	case LAPIC_SELF:
		return 0xff;
	case LAPIC_SVR:
		return 0x3ff;
	case LAPIC_ICR:
		return lapic_is_x2apic(apic) ? 0xffffffff000ccfff : 0xccfff;
	case LAPIC_DIVIDE:
		return 0xb;
	case LAPIC_INITIAL:
		return UINT32_MAX;
	case LAPIC_LDR:
	case LAPIC_ICR_HIGH:
		return 0xff000000;
	case LAPIC_DFR:
		return 0xf0000000;
	default:
		return 0;
	}
}

/* Where the port has it, only its class counts there; the rest stays here, until the guest sets another class elsewhere. */
static uint32_t task_priority(const struct hy_lapic *apic)
{
	uint32_t held;

	if (apic->all->config.get_priority == NULL)
		return apic->tpr;
	held = apic->all->config.get_priority(apic->vcpu) & 0xf0;
	return held == (apic->tpr & 0xf0) ? apic->tpr : held;
}

/* Who it is, which the two modes say in different ways. */
static uint32_t read_name(const struct hy_lapic *apic, uint32_t reg)
{
	if (reg == LAPIC_ID)
		return lapic_is_x2apic(apic) ? apic->id : apic->id << 24;
	return lapic_is_x2apic(apic) ? apic->id >> 4 << 16 | 1u << (apic->id & 15) : apic->ldr;
}

static uint64_t read_register(const struct hy_lapic *apic, uint32_t reg)
{
	if (reg >= LAPIC_LVT && reg < LAPIC_LVT + LVT_COUNT)
		return apic->lvt[reg - LAPIC_LVT];
	if (reg >= LAPIC_ISR && reg < LAPIC_ESR)
		return (reg < LAPIC_TMR ? apic->isr : reg < LAPIC_IRR ? apic->tmr : apic->irr)[reg % 8];
	switch (reg) {
	case LAPIC_ID:
	case LAPIC_LDR:
		return read_name(apic, reg);
	case LAPIC_VERSION:
		return VERSION;
	case LAPIC_DFR:
		return apic->dfr;
	case LAPIC_SVR:
		return apic->svr;
	case LAPIC_ESR:
		return apic->esr;
	case LAPIC_ICR:
		return lapic_is_x2apic(apic) ? (uint64_t)apic->icr_high << 32 | apic->icr_low : apic->icr_low;
	case LAPIC_ICR_HIGH:
		return apic->icr_high;
	case LAPIC_INITIAL:
		return apic->initial;
	case LAPIC_CURRENT:
		return hy_lapic_timer_count(apic);
	case LAPIC_DIVIDE:
		return apic->divide;
	default:
		return 0;
	}
}

/* A place in memory where nothing is. */
static void fail(struct hy_lapic *apic)
{
	hy_lock(&apic->lock);
	hy_lapic_fail(apic, ERROR_REGISTER);
	hy_lapic_present(apic);
	hy_unlock(&apic->lock);
}

bool hy_lapic_read(struct hy_lapic *apic, uint32_t reg, uint64_t *value)
{
	uint32_t task;

	if (reg > LAPIC_SELF || ((lapic_is_x2apic(apic) ? READABLE : MEMORY) >> reg & 1) == 0) {
		if (!lapic_is_x2apic(apic))
			fail(apic);
		return false;
	}
	task = reg == LAPIC_TPR || reg == LAPIC_PPR ? task_priority(apic) : 0;
	hy_lock(&apic->lock);
	if (reg == LAPIC_TPR)
		*value = task;
	else if (reg == LAPIC_PPR)
		*value = hy_lapic_processor_priority(apic, task);
	else
		*value = read_register(apic, reg);
	hy_unlock(&apic->lock);
	return true;
}

/* Switched off by software, every LVT is masked. */
static void write_svr(struct hy_lapic *apic, uint32_t value)
{
	apic->svr = value;
	for (uint32_t lvt = 0; lvt < LVT_COUNT && (value & SVR_ENABLED) == 0; lvt++)
		apic->lvt[lvt] |= LVT_MASKED;
}

static void write_register(struct hy_lapic *apic, uint32_t reg, uint32_t value)
{
	if (reg >= LAPIC_LVT && reg < LAPIC_LVT + LVT_COUNT) {
		apic->lvt[reg - LAPIC_LVT] = value | ((apic->svr & SVR_ENABLED) == 0 ? LVT_MASKED : 0);
		return;
	}
	switch (reg) {
	case LAPIC_TPR:
		apic->tpr = value;
		return;
	case LAPIC_LDR:
		apic->ldr = value;
		return;
	case LAPIC_DFR:
		apic->dfr = value | 0x0fffffff;
		return;
	case LAPIC_SVR:
		write_svr(apic, value);
		return;
	case LAPIC_ESR:
		apic->esr = apic->errors;
		apic->errors = 0;
		return;
	case LAPIC_ICR_HIGH:
		apic->icr_high = value;
		return;
	case LAPIC_INITIAL:
		hy_lapic_timer_start(apic, value);
		return;
	case LAPIC_DIVIDE:
		hy_lapic_timer_divide(apic, value);
		return;
	default:
		return;
	}
}

/* Stores the ICR; answers what goes out, the destination in its upper half. */
static uint64_t write_icr(struct hy_lapic *apic, uint64_t value)
{
	hy_lock(&apic->lock);
	apic->icr_low = (uint32_t)value;
	if (lapic_is_x2apic(apic))
		apic->icr_high = (uint32_t)(value >> 32);
	value = (uint64_t)apic->icr_high << 32 | apic->icr_low;
	hy_unlock(&apic->lock);
	return value;
}

bool hy_lapic_write(struct hy_lapic *apic, uint32_t reg, uint64_t value)
{
	const struct hy_lapics_config *config = &apic->all->config;
	bool x2apic = lapic_is_x2apic(apic);

	if (reg > LAPIC_SELF || ((x2apic ? WRITABLE : MEMORY) >> reg & 1) == 0) {
		if (!x2apic)
			fail(apic);
		return false;
	}
	if (x2apic && (value & ~mask_of(apic, reg)) != 0)
		return false;
	value &= mask_of(apic, reg);
	if (reg == LAPIC_EOI)
		hy_lapic_end(apic);
	else if (reg == LAPIC_ICR)
		hy_lapic_send_icr(apic, write_icr(apic, value));
	else if (reg == LAPIC_SELF)
		(void)hy_lapic_accept(apic, (uint32_t)value, false);
	else if (reg == LAPIC_TPR && config->set_priority != NULL)
		config->set_priority(apic->vcpu, (uint32_t)value);
	if (reg == LAPIC_EOI || reg == LAPIC_ICR || reg == LAPIC_SELF)
		return true;
	hy_lock(&apic->lock);
	write_register(apic, reg, (uint32_t)value);
	hy_lapic_present(apic);
	hy_unlock(&apic->lock);
	return true;
}
