/* SPDX-License-Identifier: Apache-2.0 */
/* The host's interrupts: 8259s for the console's line, the local APIC for its timer and kicks. They are masked throughout but for windows of
 * one interrupt: its entry (vectors.S) notes the vector in interrupts_taken and masks them again; fetching hands that out, ending tells the
 * 8259s. So nobody has to know how the controllers present an interrupt to the CPU. */
#include "arch.h"
#include "host.h"
#include "platform.h"
#include <halyard/types.h>

enum lapic_register {
	LAPIC_EOI = 0xb0, LAPIC_SVR = 0xf0, LAPIC_ICR_LOW = 0x300, LAPIC_ICR_HIGH = 0x310, LAPIC_LVT_TIMER = 0x320, LAPIC_LVT_LINT0 = 0x350,
	LAPIC_TIMER_INITIAL = 0x380, LAPIC_TIMER_CURRENT = 0x390, LAPIC_TIMER_DIVIDE = 0x3e0,
};

#define LAPIC_SVR_ON 0x100u
#define LAPIC_LVT_EXTINT 0x700u   /* the 8259s' interrupts pass through */
#define LAPIC_DIVIDE_BY_1 0xbu
#define LAPIC_ICR_ASSERT 0x4000u  /* a fixed interrupt, edge */
#define LAPIC_ICR_TARGET_SHIFT 24u

#define PIC_COMMAND 0u
#define PIC_DATA 1u
#define PIC_ICW1 0x11u            /* initialise, cascaded, ICW4 follows */
#define PIC_ICW4_8086 0x01u
#define PIC_EOI 0x20u             /* of the highest one in service */
#define PIC_READ_ISR 0x0bu
#define PIC_CASCADE 2u            /* the slave's line at the master */
#define PIC_SPURIOUS 7u           /* the line that an interrupt without a cause is told as */

extern uint64_t interrupts_taken;
uint64_t interrupts_taken; /* the vector of the last window, 0: none (vector 0 is no interrupt) */

static void lapic_write(enum lapic_register offset, uint32_t value)
{
	arch_device_write(PLATFORM_LAPIC_BASE + (uintptr_t)offset, value);
}

static void pic_init(uint16_t base, uint8_t vector, uint8_t cascade, uint8_t mask)
{
	arch_out8((uint16_t)(base + PIC_COMMAND), PIC_ICW1);
	arch_out8((uint16_t)(base + PIC_DATA), vector);
	arch_out8((uint16_t)(base + PIC_DATA), cascade);
	arch_out8((uint16_t)(base + PIC_DATA), PIC_ICW4_8086);
	arch_out8((uint16_t)(base + PIC_DATA), mask);
}

void interrupts_init(void)
{
	pic_init(PLATFORM_PIC_MASTER, PLATFORM_VECTOR_PIC, 1u << PIC_CASCADE, (uint8_t)~(1u << PLATFORM_IRQ_UART));
	pic_init(PLATFORM_PIC_SLAVE, PLATFORM_VECTOR_PIC + 8, PIC_CASCADE, 0xff);
	lapic_write(LAPIC_SVR, LAPIC_SVR_ON | PLATFORM_VECTOR_SPURIOUS);
	lapic_write(LAPIC_LVT_LINT0, LAPIC_LVT_EXTINT);
	lapic_write(LAPIC_TIMER_DIVIDE, LAPIC_DIVIDE_BY_1);
	lapic_write(LAPIC_LVT_TIMER, PLATFORM_VECTOR_TIMER);
	lapic_timer_start(0);
}

void lapic_timer_start(uint32_t count)
{
	lapic_write(LAPIC_TIMER_INITIAL, count);
}

uint32_t lapic_timer_left(void)
{
	return arch_device_read(PLATFORM_LAPIC_BASE + LAPIC_TIMER_CURRENT);
}

/* The 8259's line 7 is also told when a request went away before the CPU asked for its vector: then nothing is in service. */
static bool pic_is_spurious(uint64_t vector)
{
	uint16_t base = vector >= PLATFORM_VECTOR_PIC + 8 ? PLATFORM_PIC_SLAVE : PLATFORM_PIC_MASTER;

	if (vector != PLATFORM_VECTOR_PIC + PIC_SPURIOUS && vector != PLATFORM_VECTOR_PIC + 8 + PIC_SPURIOUS)
		return false;
	arch_out8((uint16_t)(base + PIC_COMMAND), PIC_READ_ISR);
	if ((arch_in8((uint16_t)(base + PIC_COMMAND)) & 1u << PIC_SPURIOUS) != 0)
		return false;
	if (base == PLATFORM_PIC_SLAVE)
		arch_out8(PLATFORM_PIC_MASTER + PIC_COMMAND, PIC_EOI); /* the master knows nothing of it */
	return true;
}

/* The local APIC hears at once that what it has presented is over: it would keep back whatever is no more urgent, a kick that makes somebody
 * fetch this one. Its interrupts are edges, nothing is lost by that. */
static void interrupts_note(void)
{
	if (interrupts_taken >= PLATFORM_VECTOR_TIMER && interrupts_taken != PLATFORM_VECTOR_SPURIOUS)
		lapic_write(LAPIC_EOI, 0);
}

int64_t host_irq_fetch(void)
{
	uint64_t vector;

	if (interrupts_taken == 0) {
		__asm__ volatile("sti\n\tnop\n\tcli" ::: "memory"); /* behind the nop: sti takes effect one instruction later (SDM 2, STI) */
		interrupts_note();
	}
	vector = interrupts_taken;
	interrupts_taken = 0;
	if (vector == 0 || vector == PLATFORM_VECTOR_SPURIOUS || pic_is_spurious(vector))
		return HY_IRQ_NONE;
	return (int64_t)vector;
}

void host_irq_end(int64_t irq)
{
	if (irq >= PLATFORM_VECTOR_TIMER)
		return;
	if (irq >= PLATFORM_VECTOR_PIC + 8)
		arch_out8(PLATFORM_PIC_SLAVE + PIC_COMMAND, PIC_EOI);
	if (irq >= PLATFORM_VECTOR_PIC)
		arch_out8(PLATFORM_PIC_MASTER + PIC_COMMAND, PIC_EOI);
}

void host_kick(uint32_t cpu)
{
	lapic_write(LAPIC_ICR_HIGH, cpu << LAPIC_ICR_TARGET_SHIFT);
	lapic_write(LAPIC_ICR_LOW, LAPIC_ICR_ASSERT | PLATFORM_VECTOR_KICK);
}

/* Behind sti nothing can come in before hlt has begun, so no interrupt is slept through. The one that ends it has been taken then, and no
 * controller presents it any more: a kick makes the next run of a guest end, so that it is fetched. */
void host_wait(void)
{
	if (interrupts_taken == 0) {
		__asm__ volatile("sti\n\thlt\n\tcli" ::: "memory");
		interrupts_note();
	}
	host_kick(0);
}

int64_t host_irq_timer(void)
{
	return PLATFORM_VECTOR_TIMER;
}

int64_t host_irq_uart(void)
{
	return PLATFORM_VECTOR_PIC + PLATFORM_IRQ_UART;
}
