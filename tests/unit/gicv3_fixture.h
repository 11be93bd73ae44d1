/* SPDX-License-Identifier: Apache-2.0 */
/* A GICv3 with three vCPUs that never run. */
#ifndef GICV3_FIXTURE_H
#define GICV3_FIXTURE_H

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/devices/gicv3.h>
#include <halyard/percpu.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>

#include "mock_hal.h"

#define CPUS 3u
#define SPIS 96u
#define FRAME HY_GICV3_REDISTRIBUTOR_SIZE

enum { CTLR = 0, TYPER = 4, IIDR = 8, SETSPI = 0x40, CLRSPI = 0x48, IGROUPR = 0x80, ISENABLER = 0x100, ICENABLER = 0x180, ISPENDR = 0x200,
	ICPENDR = 0x280, ISACTIVER = 0x300, ICACTIVER = 0x380, IPRIORITYR = 0x400, ICFGR = 0xc00, IROUTER = 0x6000, PIDR2 = 0xffe8 };
enum { GICR_TYPER = 8, GICR_WAKER = 0x14, SGI = 0x10000 };

/* Affinities 0.0.0.0, 0.0.0.1 and 1.2.3.17: the last needs all four levels and the range selector. */
static const uint64_t guest_ids[CPUS] = {0, 1, 0x0100020311};

struct world {
	struct mock_hal mock;
	struct hy_vcpu vcpus[CPUS];
	struct hy_space space;
	struct hy_gicv3 gic;
	struct hy_gicv3_irq spis[SPIS];
	struct hy_gicv3_cpu cpus[CPUS];
};

static inline uint32_t current_pcpu_id(void *context)
{
	(void)context;
	return 0;
}

static inline uint64_t get(struct world *world, uint64_t offset, uint32_t width)
{
	uint64_t value = ~(uint64_t)0;

	assert_int_equal(world->gic.distributor.read(&world->gic, &world->vcpus[0], offset, width, &value), HY_OK);
	return value;
}

static inline void put(struct world *world, uint64_t offset, uint32_t width, uint64_t value)
{
	assert_int_equal(world->gic.distributor.write(&world->gic, &world->vcpus[0], offset, width, value), HY_OK);
}

static inline uint64_t get_r(struct world *world, uint64_t offset, uint32_t width)
{
	uint64_t value = ~(uint64_t)0;

	assert_int_equal(world->gic.redistributor.read(&world->gic, &world->vcpus[0], offset, width, &value), HY_OK);
	return value;
}

static inline void put_r(struct world *world, uint64_t offset, uint32_t width, uint64_t value)
{
	assert_int_equal(world->gic.redistributor.write(&world->gic, &world->vcpus[0], offset, width, value), HY_OK);
}

static inline bool is_pending(struct world *world, uint32_t cpu, uint32_t intid)
{
	return (atomic_load(&world->vcpus[cpu].irq_pending[intid / 64]) >> intid % 64 & 1) != 0;
}

static inline bool is_enabled(struct world *world, uint32_t cpu, uint32_t intid)
{
	return (atomic_load(&world->vcpus[cpu].irq_enabled[intid / 64]) >> intid % 64 & 1) != 0;
}

static inline bool is_delivered(struct world *world, uint32_t cpu, uint32_t intid)
{
	return is_pending(world, cpu, intid) && is_enabled(world, cpu, intid);
}

static inline void set_config(struct world *world, struct hy_gicv3_config *config)
{
	*config = (struct hy_gicv3_config){
		.distributor_base = 0x8000000, .redistributor_base = 0x80a0000,
		.spis = world->spis, .spi_count = SPIS, .cpus = world->cpus, .cpu_capacity = CPUS,
	};
}

static inline int setup(void **state)
{
	static const struct hy_hal behaviour = {.current_pcpu_id = current_pcpu_id};
	static struct world world;
	struct hy_gicv3_config config;
	const char *missing;

	memset(&world, 0, sizeof(world));
	mock_hal_init(&world.mock, &behaviour);
	assert_int_equal(hy_hal_bind(&world.mock.hal, &missing), HY_OK);
	set_config(&world, &config);
	assert_int_equal(hy_gicv3_init(&world.gic, &config), HY_OK);
	for (uint32_t i = 0; i < CPUS; i++) {
		struct hy_vcpu_config vcpu = {.id = i, .guest_id = guest_ids[i]};

		assert_int_equal(hy_vcpu_init(&world.vcpus[i], &world.mock.hal, &vcpu), HY_OK);
		assert_int_equal(hy_vcpu_setup(&world.vcpus[i], 0, &world.space), HY_OK);
		assert_int_equal(hy_gicv3_add_cpu(&world.gic, &world.vcpus[i]), HY_OK);
	}
	*state = &world;
	return 0;
}

/* A guest's driver: both groups on, CPUs awake. */
static inline int setup_running(void **state)
{
	struct world *world;

	setup(state);
	world = *state;
	put(world, CTLR, 4, 3);
	for (uint32_t i = 0; i < CPUS; i++)
		put_r(world, i * FRAME + GICR_WAKER, 4, 0);
	return 0;
}

#endif
