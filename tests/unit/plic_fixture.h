/* SPDX-License-Identifier: Apache-2.0 */
/* A PLIC as a machine of two harts has it: contexts 0 and 2 would be machine modes, which the guests lack; 1 and 3 are supervisor modes. */
#ifndef PLIC_FIXTURE_H
#define PLIC_FIXTURE_H

#include "machine.h"

#include <halyard/devices/plic.h>

#define SOURCES 96u
#define CONTEXT_COUNT 4u
#define EXTERNAL 9u
#define PLIC_BASE 0xc000000u
#define PLIC_SPAN 0x600000u

enum { PRIORITY = 0, PENDING = 0x1000, ENABLES = 0x2000, CONTEXTS = 0x200000, CLAIM = 4 };

struct world {
	struct machine machine;
	struct hy_plic plic;
	struct hy_plic_context contexts[CONTEXT_COUNT];
};

static inline struct hy_plic_config plic_config(struct world *world)
{
	return (struct hy_plic_config){
		.base = PLIC_BASE, .size = PLIC_SPAN, .source_count = SOURCES, .contexts = world->contexts, .context_count = CONTEXT_COUNT,
	};
}

static inline int setup(void **state)
{
	static struct world world;
	struct hy_plic_config config = plic_config(&world);

	host_reset();
	machine_make(&world.machine, 0, HY_VM_FAULT);
	expect(machine_make_vcpu(&world.machine, 1));
	expect(hy_plic_init(&world.plic, &config));
	for (uint32_t i = 0; i < 2; i++) {
		expect(hy_vcpu_setup(&world.machine.vcpu[i], MACHINE_RAM, &world.machine.vm.space));
		expect(hy_plic_connect(&world.plic, 2 * i + 1, &world.machine.vcpu[i], EXTERNAL));
	}
	expect(hy_vm_add_device(&world.machine.vm, HY_VM_MMIO, &world.plic.device));
	*state = &world;
	return 0;
}

static inline int teardown(void **state)
{
	struct world *world = *state;

	machine_drop(&world->machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

static inline uint32_t get(struct world *world, uint64_t offset)
{
	uint64_t value = ~(uint64_t)0;

	expect(world->plic.device.read(&world->plic, &world->machine.vcpu[0], offset, 4, &value));
	assert_int_equal(value >> 32, 0);
	return (uint32_t)value;
}

static inline void put(struct world *world, uint64_t offset, uint32_t value)
{
	expect(world->plic.device.write(&world->plic, &world->machine.vcpu[0], offset, 4, value));
}

static inline void set_line(struct world *world, uint32_t source, bool level)
{
	expect(hy_plic_set_line(&world->plic, source, level));
}

/* What a driver does for a source. */
static inline void prepare_source(struct world *world, uint32_t context, uint32_t source, uint32_t priority)
{
	uint64_t enables = ENABLES + 0x80 * context + source / 32 * 4;

	put(world, PRIORITY + 4 * source, priority);
	put(world, enables, get(world, enables) | 1u << source % 32);
}

static inline uint32_t claim(struct world *world, uint32_t context)
{
	return get(world, CONTEXTS + 0x1000 * context + CLAIM);
}

static inline void complete(struct world *world, uint32_t context, uint32_t source)
{
	put(world, CONTEXTS + 0x1000 * context + CLAIM, source);
}

static inline void set_threshold(struct world *world, uint32_t context, uint32_t threshold)
{
	put(world, CONTEXTS + 0x1000 * context, threshold);
}

static inline bool is_forwarded(struct world *world, uint32_t source)
{
	return (get(world, PENDING + source / 32 * 4) >> source % 32 & 1) != 0;
}

/* Whether the vCPU of a context has the interrupt. */
static inline bool is_notified(struct world *world, uint32_t context)
{
	return (atomic_load(&world->machine.vcpu[context / 2].irq_pending[0]) >> EXTERNAL & 1) != 0;
}

#endif
