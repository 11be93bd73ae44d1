/* SPDX-License-Identifier: Apache-2.0 */
/* A small VM on the simulated architecture for unit tests: memory at 0x10000, a program in it, vCPUs, one physical CPU. */
#ifndef MACHINE_H
#define MACHINE_H

#include "host.h"

#define MACHINE_RAM 0x10000u
#define MACHINE_RAM_SIZE 0x20000u
#define MACHINE_VECTOR (MACHINE_RAM + 0x1000u) /* where the second program goes: exception vector */
#define MACHINE_VCPUS 4u
#define MACHINE_TABLE 16u

struct machine {
	struct hy_vm vm;
	struct hy_vcpu vcpu[MACHINE_VCPUS];
	struct hy_percpu cpu;
	struct hy_vcpu *vcpus[MACHINE_VCPUS];
	struct hy_vm_region regions[MACHINE_TABLE];
	const struct hy_device *mmio[MACHINE_TABLE];
	const struct hy_device *ports[MACHINE_TABLE];
	const struct hy_device *sysregs[MACHINE_TABLE];
	const struct hy_hal *hal;
};

static inline enum hy_status machine_make_vm(struct machine *machine, uint32_t id, enum hy_vm_policy policy)
{
	struct hy_vm_config config = {
		.id = id,
		.guest_bits = 40,
		.policy = policy,
		.vcpus = machine->vcpus,
		.vcpu_capacity = MACHINE_VCPUS,
		.regions = machine->regions,
		.region_capacity = MACHINE_TABLE,
		.mmio = machine->mmio,
		.mmio_capacity = MACHINE_TABLE,
		.ports = machine->ports,
		.port_capacity = MACHINE_TABLE,
		.sysregs = machine->sysregs,
		.sysreg_capacity = MACHINE_TABLE,
	};

	return hy_vm_init(&machine->vm, machine->hal, &config);
}

static inline enum hy_status machine_make_vcpu(struct machine *machine, uint32_t id)
{
	struct hy_vcpu_config config = {.vm_id = machine->vm.id, .id = id, .guest_id = 0x100 + id, .arch = {.fuel = 100000}};
	enum hy_status status = hy_vcpu_init(&machine->vcpu[id], machine->hal, &config);

	return status == HY_OK ? hy_vm_add_vcpu(&machine->vm, &machine->vcpu[id]) : status;
}

/* RAM and one vCPU, not set up; nothing is booted. */
static inline void machine_make(struct machine *machine, uint32_t id, enum hy_vm_policy policy)
{
	struct hy_vm_region ram = {.gpa = MACHINE_RAM, .size = MACHINE_RAM_SIZE, .access = RWX, .kind = HY_MEMORY_ALLOC};

	memset(machine, 0, sizeof(*machine));
	machine->hal = host_hal();
	expect(hy_percpu_init(&machine->cpu, machine->hal, host_cpu));
	expect(hy_percpu_enable(&machine->cpu));
	expect(machine_make_vm(machine, id, policy));
	expect(machine_make_vcpu(machine, 0));
	expect(hy_vm_add_memory(&machine->vm, &ram));
	host.vms[id] = &machine->vm;
}

static inline void machine_load(struct machine *machine, hy_gpa at, const uint32_t *program, size_t size)
{
	expect(hy_vm_write(&machine->vm, at, program, size));
}

#define LOAD(machine, at, ...)                                                                                                         \
	machine_load(machine, at, (const uint32_t[]){__VA_ARGS__}, sizeof((const uint32_t[]){__VA_ARGS__}))

/* vCPU 0 at the start of RAM, exceptions to MACHINE_VECTOR, the VM running. */
static inline void machine_boot(struct machine *machine)
{
	expect(hy_vcpu_setup(&machine->vcpu[0], MACHINE_RAM, &machine->vm.space));
	machine->vcpu[0].ctx.tvec = MACHINE_VECTOR;
	expect(hy_vm_loaded(&machine->vm));
	expect(hy_vm_boot(&machine->vm));
}

/* Runs vCPU 0 and wants one exit. */
static inline void machine_run(struct machine *machine, uint32_t reason)
{
	expect(hy_vm_run(&machine->vcpu[0], &machine->cpu));
	assert_string_equal(hy_exit_name(machine->vcpu[0].exit.reason), hy_exit_name(reason));
}

/* Everything goes, and nothing stays allocated. */
static inline void machine_drop(struct machine *machine)
{
	expect(hy_vm_stop(&machine->vm));
	hy_percpu_teardown(&machine->cpu);
	expect(hy_vm_destroy(&machine->vm));
	host.vms[machine->vm.id] = NULL;
}

#endif
