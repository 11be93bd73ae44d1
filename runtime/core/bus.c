/* SPDX-License-Identifier: Apache-2.0 */
/* Buses: devices sorted by address, found by bisection, the last hit first (hy_bus_at in core.h). */
#include "core.h"

#include <halyard/bus.h>

/* What a bus hit last that has hit nothing: no address is in it. */
static const struct hy_device nothing;

static void forget(struct hy_bus *bus)
{
	atomic_store_explicit(&bus->last, &nothing, memory_order_relaxed);
}

void hy_bus_init(struct hy_bus *bus, const struct hy_device **storage, uint32_t capacity)
{
	bus->devices = storage;
	bus->count = 0;
	bus->capacity = storage != NULL ? capacity : 0;
	forget(bus);
}

/* The number of devices that begin at or below an address. */
static uint32_t beginning_up_to(const struct hy_bus *bus, uint64_t address)
{
	uint32_t low = 0, high = bus->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (bus->devices[middle]->base <= address)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

enum hy_status hy_bus_add(struct hy_bus *bus, const struct hy_device *device)
{
	uint32_t at;

	if (device == NULL || device->size == 0 || device->base + (device->size - 1) < device->base || device->read == NULL ||
	    device->write == NULL)
		return HY_E_INVALID;
	at = beginning_up_to(bus, device->base + (device->size - 1));
	if (at > 0 && bus->devices[at - 1]->base + (bus->devices[at - 1]->size - 1) >= device->base)
		return HY_E_EXISTS;
	if (bus->count == bus->capacity)
		return HY_E_NO_MEMORY;
	for (uint32_t i = bus->count; i > at; i--)
		bus->devices[i] = bus->devices[i - 1];
	bus->devices[at] = device;
	bus->count++;
	return HY_OK;
}

enum hy_status hy_bus_remove(struct hy_bus *bus, const struct hy_device *device)
{
	uint32_t at = 0;

	while (at < bus->count && bus->devices[at] != device)
		at++;
	if (at == bus->count)
		return HY_E_NOT_FOUND;
	bus->count--;
	for (; at < bus->count; at++)
		bus->devices[at] = bus->devices[at + 1];
	forget(bus);
	return HY_OK;
}

const struct hy_device *hy_bus_search(struct hy_bus *bus, uint64_t address, uint32_t width)
{
	uint32_t at = beginning_up_to(bus, address);

	if (at == 0 || !hy_bus_holds(bus->devices[at - 1], address, width))
		return NULL;
	/* Filled in by others before this CPU could find it here. */
	atomic_store_explicit(&bus->last, bus->devices[at - 1], memory_order_release);
	return bus->devices[at - 1];
}

const struct hy_device *hy_bus_find(struct hy_bus *bus, uint64_t address, uint32_t width)
{
	return hy_bus_at(bus, address, width);
}

enum hy_status hy_bus_read(struct hy_bus *bus, struct hy_vcpu *vcpu, uint64_t address, uint32_t width, uint64_t *value)
{
	const struct hy_device *device = hy_bus_at(bus, address, width);

	if (device == NULL)
		return HY_E_NOT_FOUND;
	return device->read(device->state, vcpu, address - device->base, width, value);
}

enum hy_status hy_bus_write(struct hy_bus *bus, struct hy_vcpu *vcpu, uint64_t address, uint32_t width, uint64_t value)
{
	const struct hy_device *device = hy_bus_at(bus, address, width);

	if (device == NULL)
		return HY_E_NOT_FOUND;
	return device->write(device->state, vcpu, address - device->base, width, value);
}

enum hy_status hy_bus_reset(struct hy_bus *bus)
{
	for (uint32_t i = 0; i < bus->count; i++) {
		const struct hy_device *device = bus->devices[i];
		enum hy_status status = device->reset != NULL ? device->reset(device->state) : HY_OK;

		if (status != HY_OK)
			return status;
	}
	return HY_OK;
}
