/* SPDX-License-Identifier: Apache-2.0 */
/* The hypervisor's own map: identity, 4 levels, and nothing is both writable and executable. Code is read-execute, constants read-only, the page
 * below the stack and the lowest megabyte are missing, the rest of RAM is read-write, the local APIC uncached. mmu_build runs with the
 * map of boot.S on; host_map_ram adds blocks when the size of RAM is known. */
#include "arch.h"
#include "host.h"
#include "platform.h"

#define PAGE UINT64_C(4096)
#define BLOCK (UINT64_C(2) << 20)
#define ENTRIES 512u
#define TABLES 16u

/* Entries (SDM 3, 4.5): accessed and dirty are set from the start. */
#define PRESENT UINT64_C(1)
#define WRITABLE UINT64_C(2)
#define UNCACHED UINT64_C(0x18)
#define USED UINT64_C(0x60)
#define LARGE UINT64_C(0x80)
#define NO_EXECUTE (UINT64_C(1) << 63)
#define ADDRESS UINT64_C(0x000ffffffffff000)

#define CODE (PRESENT | USED)
#define CONSTANTS (PRESENT | USED | NO_EXECUTE)
#define DATA (PRESENT | WRITABLE | USED | NO_EXECUTE)

extern const uint8_t image_start[], text_end[], rodata_end[], image_end[], stack_guard[];

static uint64_t tables[TABLES][ENTRIES] __attribute__((aligned(4096)));
static uint32_t tables_used;

uint64_t mmu_build(void);

/* The table below an entry, made when it is not there yet. The pool suffices for what platform.h names and 4 GiB of RAM. */
static uint64_t *mmu_below(uint64_t *entry)
{
	if ((*entry & PRESENT) == 0) {
		if (tables_used == TABLES)
			host_power_off();
		*entry = (uintptr_t)tables[tables_used++] | PRESENT | WRITABLE | USED;
	}
	return (uint64_t *)(uintptr_t)(*entry & ADDRESS);
}

static uint64_t *mmu_block(uint64_t address)
{
	uint64_t *level3 = mmu_below(&tables[0][address >> 39 & 511]), *level2 = mmu_below(&level3[address >> 30 & 511]);

	return &level2[address >> 21 & 511];
}

static void mmu_map(uint64_t start, uint64_t end, uint64_t bits)
{
	while (start < end) {
		uint64_t *entry = mmu_block(start);

		if (start % BLOCK == 0 && end - start >= BLOCK) {
			*entry = start | bits | LARGE;
			start += BLOCK;
		} else {
			mmu_below(entry)[start / PAGE % ENTRIES] = start | bits;
			start += PAGE;
		}
	}
}

/* Called by boot.S; answers the root. */
uint64_t mmu_build(void)
{
	uintptr_t guard = (uintptr_t)stack_guard;

	tables_used = 1;
	mmu_map((uintptr_t)image_start, (uintptr_t)text_end, CODE);
	mmu_map((uintptr_t)text_end, (uintptr_t)rodata_end, CONSTANTS);
	mmu_map((uintptr_t)rodata_end, guard, DATA);
	mmu_map(guard + PAGE, (uintptr_t)image_end, DATA);
	mmu_map(PLATFORM_DESCRIPTOR_BASE, PLATFORM_DESCRIPTOR_BASE + BLOCK, DATA);
	mmu_map(PLATFORM_LAPIC_BASE, PLATFORM_LAPIC_BASE + PAGE, DATA | UNCACHED);
	return (uintptr_t)tables[0];
}

void host_map_ram(uint64_t size)
{
	mmu_map(PLATFORM_DESCRIPTOR_BASE + BLOCK, PLATFORM_RAM_BASE + size, DATA); /* entries that were missing are not remembered (SDM 3, 4.10.2.3) */
}
