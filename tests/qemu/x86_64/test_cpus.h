/* SPDX-License-Identifier: Apache-2.0 */
/* A second CPU of the host: what the code that it starts with finds at START_DATA, and its interrupts. */
#ifndef TEST_CPUS_H
#define TEST_CPUS_H

#define START 0x8000 /* where a start-up interrupt leads */
#define START_DATA (START + 8)
#define START_CR3 0
#define START_CR4 8
#define START_STACK 16
#define START_ENTRY 24
#define START_GDT 32
#define COUNT 0xc5100 /* how often the guest has read the page */

#ifndef __ASSEMBLER__
#include <stdint.h>

struct start_data {
	uint64_t cr3, cr4, stack, entry;
	uint16_t limit;
	uint64_t base;
} __attribute__((packed));

extern const char cpu_start[], cpu_start_end[], cpu_kicked[];
extern volatile uint64_t cpu_taken; /* the interrupt that it has taken, 0 for none */
#endif
#endif
