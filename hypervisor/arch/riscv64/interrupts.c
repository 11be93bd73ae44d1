/* SPDX-License-Identifier: Apache-2.0 */
/* The host's interrupts: PLIC sources in the supervisor context of our hart, and the hart's own software and timer interrupt. A source
 * that was fetched (claimed) does not come again before its end (completion). */
#include "arch.h"
#include "host.h"
#include "platform.h"
#include <halyard/types.h>

enum plic_register { PLIC_PRIORITY = 0x0, PLIC_ENABLE = 0x2000, PLIC_THRESHOLD = 0x200000, PLIC_CLAIM = 0x200004 };

#define PLIC_ENABLE_STRIDE 0x80u
#define PLIC_CONTEXT_STRIDE 0x1000u

/* sip and sie, by cause number */
#define INTERRUPT_SOFTWARE (1u << 1)
#define INTERRUPT_TIMER (1u << 5)
#define INTERRUPT_EXTERNAL (1u << 9)

/* On this board every hart has two contexts, machine and supervisor. */
static uintptr_t plic_context(void)
{
	return 2 * arch_hart + 1;
}

static uintptr_t plic_claim(void)
{
	return PLATFORM_PLIC_BASE + PLIC_CLAIM + plic_context() * PLIC_CONTEXT_STRIDE;
}

void plic_init(void)
{
	uintptr_t enable = PLATFORM_PLIC_BASE + PLIC_ENABLE + plic_context() * PLIC_ENABLE_STRIDE;

	arch_device_write(PLATFORM_PLIC_BASE + PLIC_PRIORITY + 4u * PLATFORM_IRQ_UART, 1);
	arch_device_write(enable, 1u << PLATFORM_IRQ_UART);
	arch_device_write(PLATFORM_PLIC_BASE + PLIC_THRESHOLD + plic_context() * PLIC_CONTEXT_STRIDE, 0);
	host_timer_stop(); /* what the firmware left in the timer is nobody's deadline */
	ARCH_WRITE(sie, INTERRUPT_SOFTWARE | INTERRUPT_TIMER | INTERRUPT_EXTERNAL); /* taken from guests only: sstatus.SIE stays 0 */
}

/* A pending timer stays so until the deadline is moved, which irq_handler does. */
int64_t host_irq_fetch(void)
{
	unsigned long pending = ARCH_READ(sip) & ARCH_READ(sie);

	if ((pending & INTERRUPT_SOFTWARE) != 0) {
		ARCH_CLEAR(sip, INTERRUPT_SOFTWARE); /* before the mailbox is looked at: a kick after this comes again */
		__asm__ volatile("fence rw, rw" ::: "memory");
		return PLATFORM_IRQ_KICK;
	}
	if ((pending & INTERRUPT_TIMER) != 0)
		return PLATFORM_IRQ_TIMER;
	if ((pending & INTERRUPT_EXTERNAL) != 0) {
		uint32_t source = arch_device_read(plic_claim());

		if (source != 0)
			return source;
	}
	return HY_IRQ_NONE;
}

void host_irq_end(int64_t irq)
{
	if (irq > 0 && irq < PLATFORM_IRQ_LOCAL)
		arch_device_write(plic_claim(), (uint32_t)irq);
}

/* The firmware counts from our hart on, so CPU 0 is bit 0 of the mask. */
void host_kick(uint32_t cpu)
{
	__asm__ volatile("fence rw, rw" ::: "memory"); /* the target sees the mailbox before the interrupt */
	(void)arch_sbi(ARCH_SBI_IPI, 1ul << cpu, arch_hart);
}

void host_wait(void)
{
	__asm__ volatile("fence rw, rw\n\twfi" ::: "memory"); /* wakes although interrupts are masked, for what sie enables */
}

int64_t host_irq_timer(void)
{
	return PLATFORM_IRQ_TIMER;
}

int64_t host_irq_uart(void)
{
	return PLATFORM_IRQ_UART;
}
