/* SPDX-License-Identifier: Apache-2.0 */
/* The hypervisor's own stage-1 map: identity, 4 KiB granule, 39-bit addresses, and nothing is both writable and executable. Code is
 * read-execute, constants read-only, the page below the stack is missing, devices are device memory, the rest of RAM is read-write.
 * mmu_build runs with MMU and caches off; host_map_ram adds blocks later, when the size of RAM is known. */
#include "arch.h"
#include "host.h"
#include "platform.h"

#define PAGE 0x1000u
#define BLOCK 0x200000u
#define TABLES 24u
#define ENTRIES 512u

/* VMSAv8-64 stage-1 descriptors of the EL2 regime (DDI 0487J.a D8.3): AttrIndx [4:2], AP[2] bit 7, SH [9:8], AF bit 10, XN bit 54;
 * AP[1] bit 6 is RES1 in a regime without EL0. */
#define VALID 1u
#define TABLE 2u
#define PAGE_DESCRIPTOR 2u
#define COMMON (VALID | (1u << 6) | (1u << 10))
#define NORMAL (COMMON | (1u << 2) | (3u << 8))
#define READ_ONLY (1u << 7)
#define NO_EXECUTE (UINT64_C(1) << 54)
#define CODE ((uint64_t)NORMAL | READ_ONLY)
#define CONSTANTS ((uint64_t)NORMAL | READ_ONLY | NO_EXECUTE)
#define DATA ((uint64_t)NORMAL | NO_EXECUTE)
#define DEVICE ((uint64_t)COMMON | NO_EXECUTE)

#define ADDRESS_MASK UINT64_C(0x0000fffffffff000)

extern const uint8_t image_start[], text_end[], rodata_end[], image_end[], stack_guard[];

static uint64_t tables[TABLES][ENTRIES] __attribute__((aligned(PAGE)));
static uint32_t tables_used;

uint64_t *mmu_build(void);

/* The table below an entry, made when it is not there yet. The pool suffices for what platform.h names and 16 GiB of RAM. */
static uint64_t *mmu_below(uint64_t *entry)
{
	if ((*entry & VALID) == 0) {
		if (tables_used == TABLES)
			host_power_off();
		*entry = (uint64_t)(uintptr_t)tables[tables_used++] | TABLE | VALID;
	}
	return (uint64_t *)(uintptr_t)(*entry & ADDRESS_MASK);
}

static void mmu_map(uint64_t start, uint64_t end, uint64_t attributes)
{
	uint64_t *level1 = tables[0];

	while (start < end) {
		uint64_t *level2 = mmu_below(&level1[start >> 30]);
		uint64_t *entry = &level2[(start >> 21) % ENTRIES];

		if (start % BLOCK == 0 && end - start >= BLOCK) {
			*entry = start | attributes;
			start += BLOCK;
		} else {
			mmu_below(entry)[(start >> 12) % ENTRIES] = start | attributes | PAGE_DESCRIPTOR;
			start += PAGE;
		}
	}
}

/* Lines of the tables that a cache may hold from before the MMU was on would hide what was written past it. */
static void mmu_forget_cached(void)
{
	uint64_t line = arch_cache_line();

	for (uint64_t at = (uint64_t)(uintptr_t)tables; at < (uint64_t)(uintptr_t)tables + sizeof(tables); at += line)
		__asm__ volatile("dc ivac, %0" ::"r"(at) : "memory");
	__asm__ volatile("dsb sy" ::: "memory");
}

/* Called by boot.S with the MMU off; answers the root table. */
uint64_t *mmu_build(void)
{
	uint64_t guard = (uint64_t)(uintptr_t)stack_guard;

	tables_used = 1;
	mmu_map((uint64_t)(uintptr_t)image_start, (uint64_t)(uintptr_t)text_end, CODE);
	mmu_map((uint64_t)(uintptr_t)text_end, (uint64_t)(uintptr_t)rodata_end, CONSTANTS);
	mmu_map((uint64_t)(uintptr_t)rodata_end, guard, DATA);
	mmu_map(guard + PAGE, (uint64_t)(uintptr_t)image_end, DATA);
	mmu_map(PLATFORM_GICD_BASE, PLATFORM_GICD_BASE + BLOCK, DEVICE);
	mmu_map(PLATFORM_UART_BASE, PLATFORM_UART_BASE + PAGE, DEVICE);
	mmu_map(PLATFORM_DESCRIPTOR_BASE, PLATFORM_DESCRIPTOR_BASE + BLOCK, DATA);
	mmu_forget_cached();
	return tables[0];
}

void host_map_ram(uint64_t size)
{
	mmu_map(PLATFORM_DESCRIPTOR_BASE + BLOCK, PLATFORM_RAM_BASE + size, DATA);
	__asm__ volatile("dsb ishst\n\tisb" ::: "memory"); /* walks see the entries; none was valid before, so nothing to invalidate (D8.14) */
}
