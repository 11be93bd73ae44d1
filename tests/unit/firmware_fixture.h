/* SPDX-License-Identifier: Apache-2.0 */
/* A VM with four CPUs and a little memory for tests of firmware calls, which are made directly or by its guest. */
#ifndef FIRMWARE_FIXTURE_H
#define FIRMWARE_FIXTURE_H

#include "host.h"

#define CPUS 4u
#define RAM 0x40000u
#define RAM_SIZE 0x4000u
#define DATA_SIZE 0x1000u /* follows RAM; not to be executed */

/* Affinities 0.0.0.0, 0.0.0.1, 0.0.1.0 and 1.0.0.0, with their highest level in bits 39:32 as MPIDR_EL1 has it. */
static const uint64_t guest_ids[CPUS] = {0, 1, 0x100, 0x100000000};

struct firmware {
	struct hy_percpu cpu;
	struct hy_vm vm;
	struct hy_vcpu vcpus[CPUS];
	struct hy_vcpu *table[CPUS];
	struct hy_vm_region regions[4];
	struct hy_vcpu *started; /* by hy_vm_cpu_on */
};

static void firmware_runnable(struct hy_vcpu *vcpu)
{
	struct firmware *firmware = vcpu->vm->user;

	firmware->started = vcpu;
}

static void firmware_add(struct firmware *firmware)
{
	struct hy_vm_region ram = {.gpa = RAM, .size = RAM_SIZE, .access = RWX, .kind = HY_MEMORY_ALLOC};
	struct hy_vm_region data = {.gpa = RAM + RAM_SIZE, .size = DATA_SIZE, .access = RW, .kind = HY_MEMORY_ALLOC};

	for (uint32_t i = 0; i < CPUS; i++) {
		struct hy_vcpu_config vcpu = {.id = i, .guest_id = guest_ids[i], .arch = {.fuel = 1000}};

		expect(hy_vcpu_init(&firmware->vcpus[i], host_hal(), &vcpu));
		expect(hy_vm_add_vcpu(&firmware->vm, &firmware->vcpus[i]));
	}
	expect(hy_vm_add_memory(&firmware->vm, &ram));
	expect(hy_vm_add_memory(&firmware->vm, &data));
}

static int firmware_setup(void **state)
{
	static struct firmware firmware;
	struct hy_vm_config config = {
		.guest_bits = 32, .vcpus = firmware.table, .vcpu_capacity = CPUS, .regions = firmware.regions, .region_capacity = 4,
	};

	host_reset();
	memset(&firmware, 0, sizeof(firmware));
	expect(hy_percpu_init(&firmware.cpu, host_hal(), 0));
	expect(hy_percpu_enable(&firmware.cpu));
	expect(hy_vm_init(&firmware.vm, host_hal(), &config));
	firmware_add(&firmware);
	expect(hy_vcpu_setup(&firmware.vcpus[0], RAM, &firmware.vm.space));
	expect(hy_vm_loaded(&firmware.vm));
	expect(hy_vm_boot(&firmware.vm));
	atomic_store(&firmware.vcpus[0].power, HY_VM_POWER_ON); /* it makes the calls */
	firmware.vm.user = &firmware;
	firmware.vm.runnable = firmware_runnable;
	*state = &firmware;
	return 0;
}

static int firmware_teardown(void **state)
{
	struct firmware *firmware = *state;

	expect(hy_vm_stop(&firmware->vm));
	hy_percpu_teardown(&firmware->cpu);
	expect(hy_vm_destroy(&firmware->vm));
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

/* The registers of a call; those that the callee must keep are poisoned. */
static inline void set_arguments(struct hy_vcpu *vcpu, uint64_t number, uint64_t a, uint64_t b, uint64_t c)
{
	hy_vcpu_set_gpr(vcpu, 0, number);
	hy_vcpu_set_arg(vcpu, 0, a);
	hy_vcpu_set_arg(vcpu, 1, b);
	hy_vcpu_set_arg(vcpu, 2, c);
	for (uint32_t n = 4; n < 15; n++)
		hy_vcpu_set_gpr(vcpu, n, 0x5a5a5a5a00000000 + n);
}

static inline void assert_registers_kept(struct hy_vcpu *vcpu)
{
	for (uint32_t n = 4; n < 15; n++)
		assert_int_equal(hy_vcpu_get_gpr(vcpu, n), 0x5a5a5a5a00000000 + n);
}

#endif
