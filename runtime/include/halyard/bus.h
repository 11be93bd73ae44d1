/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: buses that carry guest accesses to devices. One type serves memory-mapped registers, ports and system registers. */
#ifndef HALYARD_BUS_H
#define HALYARD_BUS_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* A device, as its owner registers it. Callbacks run on the CPU of the vCPU that makes the access, interrupts off, and may run on several
 * CPUs at once. `offset` counts from base; width is 1, 2, 4 or 8 bytes; an access never reaches past the range. Answer HY_OK, or an error:
 * the VM's policy then decides as if nothing were there. A callback may call hy_vcpu_inject_fault itself and answer HY_OK. Of vcpu->exit,
 * `read` finds no more than reason and address. `write` may also turn it into another exit, payload included, and answer HY_OK: the store
 * is done, and hy_vm_run returns with that exit, or handles it. So a device ends the machine with system_down, or resets it. */
struct hy_device {
	const char *name;
	uint64_t base;
	uint64_t size;
	void *state;
	enum hy_status (*read)(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value);
	enum hy_status (*write)(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value);
	enum hy_status (*reset)(void *state); /* NULL: nothing to reset */
};

/* A bus: a sorted array of pointers in the caller's memory. Changed only while no vCPU of the VM runs. */
struct hy_bus {
	HY_ATOMIC(const struct hy_device *) last; /* the last hit: most accesses go where the one before went */
	const struct hy_device **devices;
	uint32_t count;
	uint32_t capacity;
};

/* An empty bus. Any context. */
void hy_bus_init(struct hy_bus *bus, const struct hy_device **storage, uint32_t capacity);

/* HY_E_EXISTS: overlaps (nothing changed). HY_E_INVALID: empty, wraps, no callbacks. HY_E_NO_MEMORY: storage is full. */
HY_MUST_CHECK enum hy_status hy_bus_add(struct hy_bus *bus, const struct hy_device *device);
/* HY_E_NOT_FOUND: not on the bus. */
HY_MUST_CHECK enum hy_status hy_bus_remove(struct hy_bus *bus, const struct hy_device *device);

/* The device whose range holds all of [address, address + width), NULL for none. O(log n), O(1) when it was the last one. Any CPU. */
const struct hy_device *hy_bus_find(struct hy_bus *bus, uint64_t address, uint32_t width);

/* One access. HY_E_NOT_FOUND: no device there; otherwise what the device answers. */
HY_MUST_CHECK enum hy_status hy_bus_read(struct hy_bus *bus, struct hy_vcpu *vcpu, uint64_t address, uint32_t width, uint64_t *value);
HY_MUST_CHECK enum hy_status hy_bus_write(struct hy_bus *bus, struct hy_vcpu *vcpu, uint64_t address, uint32_t width, uint64_t value);

/* Resets every device that can be; the first error ends it and is answered. No vCPU of the VM runs. */
HY_MUST_CHECK enum hy_status hy_bus_reset(struct hy_bus *bus);

HY_C_END

#endif
