/* SPDX-License-Identifier: Apache-2.0 */
/* Four CPUs with local APICs and an IO-APIC; the tests are the guest's accesses and the CPUs' acknowledge cycles. */
#ifndef APIC_FIXTURE_H
#define APIC_FIXTURE_H

#include "machine.h"

#include <halyard/devices/ioapic.h>
#include <halyard/devices/lapic.h>

#define CPUS MACHINE_VCPUS
#define NONE HY_INTERRUPT_NONE
#define ID 0x020u
#define VERSION 0x030u
#define TPR 0x080u
#define PPR 0x0a0u
#define EOI 0x0b0u
#define LDR 0x0d0u
#define DFR 0x0e0u
#define SVR 0x0f0u
#define ISR 0x100u
#define TMR 0x180u
#define IRR 0x200u
#define ESR 0x280u
#define ICR 0x300u
#define ICR_HIGH 0x310u
#define LVT_TIMER 0x320u
#define LINT0 0x350u
#define LINT1 0x360u
#define LVT_ERROR 0x370u
#define INITIAL 0x380u
#define CURRENT 0x390u
#define DIVIDE 0x3e0u
#define MASKED 0x10000u
#define MSR_BASE 0x1bu
#define MSR(reg) (0x800u + (reg) / 16)

struct world {
	struct machine machine;
	struct hy_lapics apics;
	struct hy_lapic cpu[CPUS];
	struct hy_ioapic ioapic;
	uint32_t external_taken, inits; /* vector of the last one; how many */
	uint32_t ended[256];
};

static struct world world;

static void ended(void *data, uint32_t vector)
{
	struct world *at = data;

	at->ended[vector]++;
	hy_ioapic_end(&at->ioapic, vector);
}

static inline void external_taken(void *data, uint32_t vector)
{
	((struct world *)data)->external_taken = vector;
}

static inline void got_init(void *data, struct hy_vcpu *vcpu)
{
	(void)vcpu;
	((struct world *)data)->inits++;
}

static inline struct hy_vcpu *vcpu_of(uint32_t cpu)
{
	return &world.machine.vcpu[cpu];
}

static inline void write32(uint32_t cpu, uint32_t offset, uint32_t value)
{
	expect(hy_bus_write(&world.machine.vm.mmio, vcpu_of(cpu), HY_LAPIC_BASE + offset, 4, value));
}

static inline uint32_t read32(uint32_t cpu, uint32_t offset)
{
	uint64_t value = 0;

	expect(hy_bus_read(&world.machine.vm.mmio, vcpu_of(cpu), HY_LAPIC_BASE + offset, 4, &value));
	return (uint32_t)value;
}

static inline enum hy_status write_msr(uint32_t cpu, uint32_t msr, uint64_t value)
{
	return hy_bus_write(&world.machine.vm.sysregs, vcpu_of(cpu), msr, 1, value);
}

static inline enum hy_status read_msr(uint32_t cpu, uint32_t msr, uint64_t *value)
{
	return hy_bus_read(&world.machine.vm.sysregs, vcpu_of(cpu), msr, 1, value);
}

static inline uint64_t msr(uint32_t cpu, uint32_t number)
{
	uint64_t value = 0;

	expect(read_msr(cpu, number, &value));
	return value;
}

static inline bool is_in(uint32_t cpu, uint32_t set, uint32_t vector)
{
	return (read32(cpu, set + 16 * (vector / 32)) >> vector % 32 & 1) != 0;
}

/* The acknowledge cycle of a CPU: the vector that it takes, NONE for none. */
static inline uint32_t take(uint32_t cpu)
{
	uint32_t number = hy_vcpu_next_interrupt(vcpu_of(cpu));

	if (number != NONE)
		assert_true(hy_vcpu_claim_interrupt(vcpu_of(cpu), number));
	return number;
}

static inline void end(uint32_t cpu)
{
	write32(cpu, EOI, 0);
}

/* Takes a vector and ends it. */
static inline void serve(uint32_t cpu, uint32_t vector)
{
	assert_int_equal(take(cpu), vector);
	end(cpu);
}

static inline void send_ipi(uint32_t cpu, uint32_t destination, uint32_t low)
{
	write32(cpu, ICR_HIGH, destination << 24);
	write32(cpu, ICR, low);
}

/* Enabled by software, with nothing masked by priority. */
static inline void enable_all(void)
{
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		write32(cpu, SVR, 0x1ff);
}

/* The tests say themselves when it is time. */
static inline enum hy_status register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	(void)context, (void)vm, (void)vcpu, (void)deadline;
	return HY_OK;
}

static inline const struct hy_hal *hal_with_timer(void)
{
	static struct hy_hal hal;

	if (hal.present == 0) {
		hal = host_hooks;
		hal.register_timer = register_timer;
		expect(hy_hal_bind(&hal, NULL));
	}
	return &hal;
}

static inline void world_make(struct hy_lapics_config config)
{
	const struct hy_vm_region ram = {.gpa = MACHINE_RAM, .size = MACHINE_RAM_SIZE, .access = RWX, .kind = HY_MEMORY_ALLOC};

	host_reset();
	memset(&world, 0, sizeof(world));
	world.machine.hal = hal_with_timer();
	expect(hy_percpu_init(&world.machine.cpu, world.machine.hal, 0));
	expect(hy_percpu_enable(&world.machine.cpu));
	expect(machine_make_vm(&world.machine, 0, HY_VM_RETURN));
	expect(hy_vm_add_memory(&world.machine.vm, &ram));
	config.cpus = world.cpu;
	config.capacity = CPUS;
	config.ended = ended;
	config.external_taken = external_taken;
	config.init = got_init;
	config.data = &world;
	expect(hy_lapics_init(&world.apics, &config));
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		struct hy_vcpu_config own = {.id = cpu, .guest_id = cpu, .arch = {.fuel = 100000}};

		expect(hy_vcpu_init(vcpu_of(cpu), world.machine.hal, &own));
		expect(hy_vm_add_vcpu(&world.machine.vm, vcpu_of(cpu)));
		expect(hy_lapics_connect(&world.apics, vcpu_of(cpu)));
	}
	expect(hy_lapics_add(&world.apics, &world.machine.vm));
	expect(hy_ioapic_init(&world.ioapic, &world.apics, 0));
	expect(hy_vm_add_device(&world.machine.vm, HY_VM_MMIO, &world.ioapic.device));
}

/* All four are set up, so that they take interrupts, and none is on. */
static inline int world_ready(struct hy_lapics_config config)
{
	world_make(config);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		expect(hy_vcpu_setup(vcpu_of(cpu), MACHINE_RAM, &world.machine.vm.space));
	return 0;
}

static inline int make(void **state)
{
	(void)state;
	return world_ready((struct hy_lapics_config){.x2apic = true});
}

static inline int drop(void **state)
{
	(void)state;
	machine_drop(&world.machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

#endif
