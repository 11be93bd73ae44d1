/* SPDX-License-Identifier: Apache-2.0 */
/* The hypervisor's own map: identity, Sv39 or, where registers have 32 bits, Sv32, and nothing is both writable and executable. Code is
 * read-execute, constants read-only, the page below the stack is missing, the rest of RAM and devices are read-write: the platform itself
 * knows which addresses are devices. mmu_build runs with translation off; host_map_ram adds blocks when the size of RAM is known. */
#include "arch.h"
#include "host.h"
#include "platform.h"

#if __riscv_xlen == 64
#define INDEX_BITS 9u
#define SATP_MODE (UINT64_C(8) << 60) /* Sv39 */
#else
#define INDEX_BITS 10u
#define SATP_MODE (1u << 31)          /* Sv32 */
#endif

#define PAGE_BITS 12u
#define PAGE (UINT64_C(1) << PAGE_BITS)
#define BLOCK (PAGE << INDEX_BITS)
#define ENTRIES (1u << INDEX_BITS)
#define TABLES 24u

/* Entries: V R W X bits 0 to 3, A bit 6, D bit 7, the frame's number from bit 10. A and D are set from the start, since a hart may
 * leave setting them to traps; U is clear: only guests run below us, through maps of their own. */
#define VALID 1u
#define COMMON (VALID | (1u << 6) | (1u << 7))
#define CODE (COMMON | (1u << 1) | (1u << 3))
#define CONSTANTS (COMMON | (1u << 1))
#define DATA (COMMON | (1u << 1) | (1u << 2))
#define FRAME_SHIFT 10u

extern const uint8_t image_start[], text_end[], rodata_end[], image_end[], stack_guard[];

static uintptr_t tables[TABLES][ENTRIES] __attribute__((aligned(4096)));
static uint32_t tables_used;

uintptr_t mmu_build(void);

static uintptr_t mmu_entry(uint64_t address, uint32_t bits)
{
	return (uintptr_t)(address >> PAGE_BITS << FRAME_SHIFT) | bits;
}

/* The table below an entry, made when it is not there yet. The pool suffices for what platform.h names and 16 GiB of RAM. */
static uintptr_t *mmu_below(uintptr_t *entry)
{
	if ((*entry & VALID) == 0) {
		if (tables_used == TABLES)
			host_power_off();
		*entry = mmu_entry((uintptr_t)tables[tables_used++], VALID);
	}
	return (uintptr_t *)(*entry >> FRAME_SHIFT << PAGE_BITS);
}

/* The entry that maps a block: in the table below the root, which Sv32 has not. */
static uintptr_t *mmu_block(uint64_t address)
{
	uintptr_t *table = tables[0];

	if (__riscv_xlen == 64)
		table = mmu_below(&table[(address >> (PAGE_BITS + 2 * INDEX_BITS)) % ENTRIES]);
	return &table[(address >> (PAGE_BITS + INDEX_BITS)) % ENTRIES];
}

static void mmu_map(uint64_t start, uint64_t end, uint32_t bits)
{
	while (start < end) {
		uintptr_t *entry = mmu_block(start);

		if (start % BLOCK == 0 && end - start >= BLOCK) {
			*entry = mmu_entry(start, bits);
			start += BLOCK;
		} else {
			mmu_below(entry)[(start >> PAGE_BITS) % ENTRIES] = mmu_entry(start, bits);
			start += PAGE;
		}
	}
}

/* Called by boot.S with translation off; answers the value of satp. */
uintptr_t mmu_build(void)
{
	uintptr_t guard = (uintptr_t)stack_guard;

	tables_used = 1;
	mmu_map((uintptr_t)image_start, (uintptr_t)text_end, CODE);
	mmu_map((uintptr_t)text_end, (uintptr_t)rodata_end, CONSTANTS);
	mmu_map((uintptr_t)rodata_end, guard, DATA);
	mmu_map(guard + PAGE, (uintptr_t)image_end, DATA);
	mmu_map(PLATFORM_PLIC_BASE, PLATFORM_PLIC_BASE + PLATFORM_PLIC_SIZE, DATA);
	mmu_map(PLATFORM_UART_BASE, PLATFORM_UART_BASE + PAGE, DATA);
	mmu_map(PLATFORM_DESCRIPTOR_BASE, PLATFORM_DESCRIPTOR_BASE + BLOCK, DATA);
	return SATP_MODE | (uintptr_t)tables[0] >> PAGE_BITS;
}

void host_map_ram(uint64_t size)
{
	mmu_map(PLATFORM_DESCRIPTOR_BASE + BLOCK, PLATFORM_RAM_BASE + size, DATA);
	__asm__ volatile("sfence.vma" ::: "memory"); /* entries that were invalid may be remembered as such */
}
