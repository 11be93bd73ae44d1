/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU that has just left the guest, with memory of its own and long-mode tables in it; no hardware behind it. */
#ifndef GUEST_FIXTURE_H
#define GUEST_FIXTURE_H

#include "../../../runtime/core/core.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../../runtime/arch/x86_64/access.h"
#include "mock_hal.h"

#include <halyard/arch/backend.h>
#include <halyard/port.h>
#include <string.h>

#define PAGE 4096u
#define FRAMES 256u
#define RAM_PAGES 128u
#define HOST_BASE UINT64_C(0x40000000)
#define DEVICE UINT64_C(0xfee00000)
#define CODE UINT64_C(0xffffffff81000000)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { ROOT = PAGE, CODE_PAGE = 64 * PAGE, DATA_PAGE = 80 * PAGE }; /* guest-physical */
enum { PRESENT = 1, WRITABLE = 2, USER = 4, ACCESSED = 0x20, DIRTY = 0x40, BIG = 0x80 };

static uint8_t frames[FRAMES][PAGE] __attribute__((aligned(0x1000)));
static uint32_t next_frame, next_table;
static struct hy_hal behaviour;
static struct mock_hal mock;
static struct hy_percpu cpu;
static struct hy_space space;
static struct hy_vcpu vcpu;
static uint8_t *ram;

static inline hy_phys alloc_frames(void *context, size_t count, size_t align)
{
	(void)context;
	assert_true(align <= PAGE && next_frame + count <= FRAMES);
	next_frame += (uint32_t)count;
	return HOST_BASE + (hy_phys)(next_frame - count) * PAGE;
}

static inline hy_phys alloc_frame(void *context)
{
	return alloc_frames(context, 1, PAGE);
}

static inline void dealloc_frames(void *context, hy_phys base, size_t count)
{
	(void)context, (void)base, (void)count;
}

static inline void dealloc_frame(void *context, hy_phys frame)
{
	(void)context, (void)frame;
}

static inline void *phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	return address >= HOST_BASE && address < HOST_BASE + sizeof(frames) ? &frames[0][0] + (address - HOST_BASE) : NULL;
}

static inline void keep(struct hy_vcpu *which, uint32_t sets)
{
	(void)which, (void)sets;
}

static const struct hy_x86_ops nothing = {.name = "nothing", .save = keep, .load = keep};

static inline void set_entry(uint64_t at, uint64_t entry)
{
	memcpy(ram + at, &entry, sizeof(entry));
}

static inline uint64_t get_entry(uint64_t at)
{
	uint64_t entry;

	memcpy(&entry, ram + at, sizeof(entry));
	return entry;
}

/* Maps a page in the guest's long-mode tables; answers where its entry is. */
static inline uint64_t map(uint64_t linear, uint64_t gpa, uint64_t bits)
{
	uint64_t table = ROOT;

	for (uint32_t level = 3; level > 0; level--) {
		uint64_t at = table + 8 * (linear >> (12 + 9 * level) & 511);

		if (get_entry(at) == 0) {
			set_entry(at, next_table | PRESENT | WRITABLE | USER);
			next_table += PAGE;
		}
		table = get_entry(at) & ~(uint64_t)0xfff;
	}
	set_entry(table + 8 * (linear >> 12 & 511), gpa | bits);
	return table + 8 * (linear >> 12 & 511);
}

/* In 64-bit mode at CODE, privileged. */
static inline int prepare(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;
	struct hy_mapping mapping = {.size = RAM_PAGES * PAGE, .access = HY_READ | HY_WRITE | HY_EXECUTE, .type = HY_MEMORY_NORMAL};

	(void)state;
	memset(frames, 0, sizeof(frames));
	memset(&vcpu, 0, sizeof(vcpu));
	next_frame = 0;
	next_table = 2 * PAGE;
	behaviour = (struct hy_hal){
		.alloc_frame = alloc_frame, .alloc_frames = alloc_frames, .dealloc_frame = dealloc_frame, .dealloc_frames = dealloc_frames,
		.phys_to_virt = phys_to_virt,
	};
	mock_hal_init(&mock, &behaviour);
	hy_x86_backend = &nothing;
	assert_int_equal(hy_space_init(&space, &mock.hal, hy_x86_backends[0]->stage2_formats[0], 36), HY_OK);
	mapping.phys = alloc_frames(NULL, RAM_PAGES, PAGE);
	ram = phys_to_virt(NULL, mapping.phys);
	assert_int_equal(hy_space_map(&space, &mapping), HY_OK);
	vcpu.hal = &mock.hal;
	vcpu.space = &space;
	cpu.hal = &mock.hal;
	atomic_store(&vcpu.cpu, &cpu);
	ctx->cr0 = HY_X86_CR0_PG_MASK | HY_X86_CR0_PE_MASK | HY_X86_CR0_WP_MASK;
	ctx->cr3 = ROOT;
	ctx->cr4 = HY_X86_CR4_PAE_MASK;
	ctx->efer = HY_X86_EFER_LMA_MASK | HY_X86_EFER_LME_MASK | HY_X86_EFER_NXE_MASK;
	ctx->cs_attributes = 0x29b;
	ctx->rip = CODE;
	ctx->rflags = 2;
	map(CODE, CODE_PAGE, PRESENT);
	map(CODE + PAGE, CODE_PAGE + PAGE, PRESENT);
	return 0;
}

static inline void load_code(uint64_t at, const uint8_t *bytes, size_t size)
{
	memcpy(ram + CODE_PAGE + at, bytes, size);
}

#endif
