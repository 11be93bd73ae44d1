/* SPDX-License-Identifier: Apache-2.0 */
/* A machine for devices with timers: a host whose clock stands still until a test lets time pass, and whose timer comes when it is due. */
#ifndef DEVICE_FIXTURE_H
#define DEVICE_FIXTURE_H

#include "machine.h"

#define NEVER UINT64_MAX
#define SECOND UINT64_C(1000000000)

static struct machine machine;
static struct hy_vcpu *vcpu;
static struct hy_hal device_hal;
static uint64_t armed; /* what the host has been asked for */
static bool line;      /* the device's interrupt */
static unsigned rises;

static inline enum hy_status device_register_timer(void *context, uint32_t vm, uint32_t id, uint64_t deadline)
{
	(void)context;
	assert_int_equal(vm + id, 0);
	armed = deadline;
	return HY_OK;
}

static inline void device_irq_line(void *data, bool level)
{
	assert_ptr_equal(data, &machine);
	assert_int_not_equal(level, line);
	line = level;
	rises += level;
}

/* The guest makes one hypercall after the other. */
static inline void device_make_machine(void)
{
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(0), SIM_JUMP(-1));
	device_hal = host_hooks;
	device_hal.register_timer = device_register_timer;
	expect(hy_hal_bind(&device_hal, NULL));
	vcpu = &machine.vcpu[0];
	vcpu->hal = machine.vm.hal = &device_hal;
	armed = NEVER;
	line = false;
	rises = 0;
}

static inline void device_drop_machine(void)
{
	machine_drop(&machine);
}

/* Lets time pass until `now`: whenever the host's timer is due, it wakes the guest, which runs. */
static inline void pass_until(uint64_t now)
{
	do {
		machine_run(&machine, HY_EXIT_HYPERCALL);
		host.now = armed < now ? (armed > host.now ? armed : host.now + 1) : now;
		if (armed <= host.now) {
			armed = NEVER;
			hy_vcpu_wake(vcpu);
		}
	} while (host.now < now);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

static inline void pass(uint64_t nanos)
{
	pass_until(host.now + nanos);
}

static inline uint64_t port_read(uint64_t port, uint32_t width)
{
	uint64_t value = ~(uint64_t)0;

	expect(hy_bus_read(&machine.vm.ports, vcpu, port, width, &value));
	assert_true(width == 8 || value >> 8 * width == 0);
	return value;
}

static inline void port_write(uint64_t port, uint32_t width, uint64_t value)
{
	expect(hy_bus_write(&machine.vm.ports, vcpu, port, width, value));
}

static inline unsigned inb(uint64_t port)
{
	return (unsigned)port_read(port, 1);
}

static inline void outb(uint64_t port, unsigned value)
{
	port_write(port, 1, value);
}

#endif
