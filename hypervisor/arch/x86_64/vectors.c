/* SPDX-License-Identifier: Apache-2.0 */
/* The CPU's own tables: segments, the task state that holds the stacks of exceptions, and the gates. */
#include "arch.h"
#include "platform.h"

#define GATE_INTERRUPT (UINT64_C(0x8e) << 40) /* present, ring 0, interrupts masked behind it */
#define GATE_BYTES 16u                        /* of vectors_entries */
#define EXCEPTIONS 32u
#define EXCEPTION_NMI 2u
#define STACK_CRASH 1u                        /* numbers of the stacks in the task state */
#define STACK_NMI 2u
#define SEGMENT_CODE UINT64_C(0x00af9b000000ffff)
#define SEGMENT_DATA UINT64_C(0x00cf93000000ffff)
#define SEGMENT_TSS (UINT64_C(0x89) << 40)    /* present, an available 64-bit TSS */

struct vectors_pointer { uint16_t limit; uint64_t base; } __attribute__((packed));
struct vectors_gate { uint64_t low, high; };

struct vectors_tss {
	uint32_t reserved;
	uint64_t rsp[3];
	uint64_t reserved2;
	uint64_t ist[7];
	uint64_t reserved3;
	uint16_t reserved4, io_map;
} __attribute__((packed));

_Static_assert(sizeof(struct vectors_tss) == 104, "as the processor wants it");

extern const uint8_t vectors_entries[], crash_stack_top[], nmi_stack_top[];

static uint64_t gdt[5];
static struct vectors_gate idt[PLATFORM_VECTORS] __attribute__((aligned(16)));
static struct vectors_tss tss __attribute__((aligned(16)));

static void vectors_fill_gdt(void)
{
	uint64_t base = (uintptr_t)&tss;

	gdt[PLATFORM_CODE / 8] = SEGMENT_CODE;
	gdt[PLATFORM_DATA / 8] = SEGMENT_DATA;
	gdt[PLATFORM_TSS / 8] = SEGMENT_TSS | (base & 0xffffff) << 16 | (base >> 24 & 0xff) << 56 | (sizeof(tss) - 1);
	gdt[PLATFORM_TSS / 8 + 1] = base >> 32;
	tss.ist[STACK_CRASH - 1] = (uintptr_t)crash_stack_top;
	tss.ist[STACK_NMI - 1] = (uintptr_t)nmi_stack_top;
	tss.io_map = sizeof(tss); /* none */
}

static void vectors_fill_idt(void)
{
	for (uint32_t vector = 0; vector < PLATFORM_VECTORS; vector++) {
		uint64_t entry = (uintptr_t)vectors_entries + vector * GATE_BYTES, stack = 0;

		if (vector < EXCEPTIONS)
			stack = vector == EXCEPTION_NMI ? STACK_NMI : STACK_CRASH;
		idt[vector].low = (entry & 0xffff) | (uint64_t)PLATFORM_CODE << 16 | stack << 32 | GATE_INTERRUPT | (entry >> 16 & 0xffff) << 48;
		idt[vector].high = entry >> 32;
	}
}

void vectors_install(void)
{
	const struct vectors_pointer gdt_pointer = {sizeof(gdt) - 1, (uintptr_t)gdt}, idt_pointer = {sizeof(idt) - 1, (uintptr_t)idt};

	vectors_fill_gdt();
	vectors_fill_idt();
	__asm__ volatile("lgdt %0\n\tlidt %1\n\tltr %w2" ::"m"(gdt_pointer), "m"(idt_pointer), "r"(PLATFORM_TSS) : "memory"); /* same selectors as before */
}
