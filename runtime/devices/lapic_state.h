/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the local APIC share. */
#ifndef HALYARD_LAPIC_STATE_H
#define HALYARD_LAPIC_STATE_H

#include <halyard/devices/lapic.h>
#include <halyard/lock.h>

/* Registers by number: a 16th of their offset in memory, and what is added to 0x800 for their MSR. */
enum {
	LAPIC_ID = 0x02,
	LAPIC_VERSION = 0x03,
	LAPIC_TPR = 0x08,
	LAPIC_APR = 0x09,
	LAPIC_PPR = 0x0a,
	LAPIC_EOI = 0x0b,
	LAPIC_RRD = 0x0c,
	LAPIC_LDR = 0x0d,
	LAPIC_DFR = 0x0e,
	LAPIC_SVR = 0x0f,
	LAPIC_ISR = 0x10,
	LAPIC_TMR = 0x18,
	LAPIC_IRR = 0x20,
	LAPIC_ESR = 0x28,
	LAPIC_ICR = 0x30,
	LAPIC_ICR_HIGH = 0x31,
	LAPIC_LVT = 0x32,
	LAPIC_INITIAL = 0x38,
	LAPIC_CURRENT = 0x39,
	LAPIC_DIVIDE = 0x3e,
	LAPIC_SELF = 0x3f,
};

enum { LVT_TIMER, LVT_THERMAL, LVT_PERFORMANCE, LVT_LINT0, LVT_LINT1, LVT_ERROR, LVT_COUNT };

#define LVT_MASKED 0x10000u
#define LVT_PERIODIC 0x20000u
#define LVT_MODE(lvt) ((lvt) >> 8 & 7)
#define SVR_ENABLED 0x100u
#define BASE_BOOT 0x100u /* MSR 0x1b */
#define BASE_X2APIC 0x400u
#define BASE_ENABLED 0x800u
#define LOWEST_VECTOR 16u
#define ERROR_SENT_VECTOR 0x20u
#define ERROR_RECEIVED_VECTOR 0x40u
#define ERROR_REGISTER 0x80u

static inline bool lapic_is_x2apic(const struct hy_lapic *apic)
{
	return (apic->base & BASE_X2APIC) != 0;
}

/* lapic_state.c. With the lock held, but for the last three. */
void hy_lapic_present(struct hy_lapic *apic);
void hy_lapic_request(struct hy_lapic *apic, uint32_t vector, bool level);
void hy_lapic_fail(struct hy_lapic *apic, uint32_t error);
void hy_lapic_nmi(struct hy_lapic *apic);
uint32_t hy_lapic_processor_priority(const struct hy_lapic *apic, uint32_t task_priority);
void hy_lapic_clear(struct hy_lapic *apic);
bool hy_lapic_accept(struct hy_lapic *apic, uint32_t vector, bool level);
void hy_lapic_end(struct hy_lapic *apic);
/* struct hy_interrupt_source.taken: the acknowledge cycle. */
bool hy_lapic_taken(void *state, struct hy_vcpu *vcpu, uint32_t number);

/* lapic_send.c, without the lock. */
void hy_lapic_send_icr(struct hy_lapic *apic, uint64_t icr);

/* lapic_timer.c, with the lock held, but for hy_lapic_timer_fire. */
void hy_lapic_timer_start(struct hy_lapic *apic, uint32_t count);
void hy_lapic_timer_divide(struct hy_lapic *apic, uint32_t divide);
uint32_t hy_lapic_timer_count(const struct hy_lapic *apic);
void hy_lapic_timer_fire(void *state, struct hy_vcpu *vcpu);

/* lapic_registers.c, without the lock. False: there is no such register in the APIC's mode, or it does not take the value. */
bool hy_lapic_read(struct hy_lapic *apic, uint32_t reg, uint64_t *value);
bool hy_lapic_write(struct hy_lapic *apic, uint32_t reg, uint64_t value);

#endif
