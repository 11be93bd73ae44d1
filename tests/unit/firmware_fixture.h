/* SPDX-License-Identifier: Apache-2.0 */
/* A VM with four CPUs and a little memory whose firmware calls are tested without running it. Include once in a test. */
#ifndef FIRMWARE_FIXTURE_H
#define FIRMWARE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/vm.h>

#include "mock_hal.h"

#define CPUS 4u
#define RAM 0x40000u
#define RAM_SIZE 0x4000u
#define POOL_FRAMES 64u

/* Affinities 0.0.0.0, 0.0.0.1, 0.0.1.0 and 1.0.0.0, with their highest level in bits 39:32 as MPIDR_EL1 has it. */
static const uint64_t guest_ids[CPUS] = {0, 1, 0x100, 0x100000000};

struct machine {
	struct mock_hal mock;
	struct hy_vm vm;
	struct hy_vcpu vcpus[CPUS];
	struct hy_vcpu *table[CPUS];
	struct hy_vm_region regions[4];
	const struct hy_device *devices[1];
	struct hy_vcpu *started;
};

static _Alignas(4096) uint8_t pool[POOL_FRAMES][4096];
static size_t pool_used;

static hy_phys fixture_alloc_frames(void *context, size_t count, size_t align)
{
	size_t first = pool_used;

	(void)context;
	while (((uintptr_t)pool[first] & (align - 1)) != 0 && first < POOL_FRAMES - 1)
		first++;
	if (first + count > POOL_FRAMES)
		return HY_PHYS_NONE;
	pool_used = first + count;
	return (uintptr_t)pool[first];
}

static hy_phys fixture_alloc_frame(void *context)
{
	return fixture_alloc_frames(context, 1, 4096);
}

static void fixture_dealloc_frames(void *context, hy_phys base, size_t count)
{
	(void)context;
	(void)base;
	(void)count;
}

static void *fixture_phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	return (void *)(uintptr_t)address;
}

static uint32_t fixture_current_pcpu_id(void *context)
{
	(void)context;
	return 0;
}

static void fixture_runnable(struct hy_vcpu *vcpu)
{
	struct machine *machine = vcpu->vm->user;

	machine->started = vcpu;
}

static int fixture_setup(void **state)
{
	static const struct hy_hal behaviour = {
		.alloc_frame = fixture_alloc_frame, .alloc_frames = fixture_alloc_frames, .dealloc_frames = fixture_dealloc_frames,
		.phys_to_virt = fixture_phys_to_virt, .current_pcpu_id = fixture_current_pcpu_id,
	};
	static struct machine machine;
	struct hy_vm_config config = {
		.guest_bits = 32, .vcpus = machine.table, .vcpu_capacity = CPUS, .regions = machine.regions, .region_capacity = 4,
		.mmio = machine.devices, .mmio_capacity = 1,
	};
	struct hy_vm_region ram = {.gpa = RAM, .size = RAM_SIZE, .access = HY_READ | HY_WRITE | HY_EXECUTE, .kind = HY_MEMORY_ALLOC};
	struct hy_vm_region data = {.gpa = RAM + RAM_SIZE, .size = 0x1000, .access = HY_READ | HY_WRITE, .kind = HY_MEMORY_ALLOC};
	const char *missing;

	memset(&machine, 0, sizeof(machine));
	pool_used = 0;
	mock_hal_init(&machine.mock, &behaviour);
	assert_int_equal(hy_hal_bind(&machine.mock.hal, &missing), HY_OK);
	assert_int_equal(hy_vm_init(&machine.vm, &machine.mock.hal, &config), HY_OK);
	for (uint32_t i = 0; i < CPUS; i++) {
		struct hy_vcpu_config vcpu = {.id = i, .guest_id = guest_ids[i]};

		assert_int_equal(hy_vcpu_init(&machine.vcpus[i], &machine.mock.hal, &vcpu), HY_OK);
		assert_int_equal(hy_vm_add_vcpu(&machine.vm, &machine.vcpus[i]), HY_OK);
	}
	assert_int_equal(hy_vm_add_memory(&machine.vm, &ram), HY_OK);
	assert_int_equal(hy_vm_add_memory(&machine.vm, &data), HY_OK);
	assert_int_equal(hy_vcpu_setup(&machine.vcpus[0], RAM, &machine.vm.space), HY_OK);
	assert_int_equal(hy_vm_loaded(&machine.vm), HY_OK);
	assert_int_equal(hy_vm_boot(&machine.vm), HY_OK);
	atomic_store(&machine.vcpus[0].power, HY_VM_POWER_ON); /* it makes the calls */
	machine.vm.user = &machine;
	machine.vm.runnable = fixture_runnable;
	*state = &machine;
	return 0;
}

/* The registers of a call; those that the callee must keep are poisoned. */
static void set_arguments(struct hy_vcpu *vcpu, uint64_t number, uint64_t a, uint64_t b, uint64_t c)
{
	hy_vcpu_set_gpr(vcpu, 0, number);
	hy_vcpu_set_arg(vcpu, 0, a);
	hy_vcpu_set_arg(vcpu, 1, b);
	hy_vcpu_set_arg(vcpu, 2, c);
	for (uint32_t n = 4; n < 15; n++)
		hy_vcpu_set_gpr(vcpu, n, 0x5a5a5a5a00000000 + n);
}

static void assert_registers_kept(struct hy_vcpu *vcpu)
{
	for (uint32_t n = 4; n < 15; n++)
		assert_int_equal(hy_vcpu_get_gpr(vcpu, n), 0x5a5a5a5a00000000 + n);
}

#endif
