/* SPDX-License-Identifier: Apache-2.0 */
/* Memory of a VM: regions, sorted by address, and where they come from. */
#include "vm_internal.h"

#define PAGE_MASK ((uint64_t)HY_FRAME_SIZE - 1)
#define LARGE ((uint64_t)1 << 21)

static hy_gpa last_of(const struct hy_vm_region *region)
{
	return region->gpa + (region->size - 1);
}

/* The number of regions that begin at or below an address. */
static uint32_t beginning_up_to(const struct hy_vm *vm, hy_gpa gpa)
{
	uint32_t low = 0, high = vm->region_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (vm->regions[middle].gpa <= gpa)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool hy_vm_region_overlaps(const struct hy_vm *vm, hy_gpa first, hy_gpa last)
{
	uint32_t at = beginning_up_to(vm, last);

	return at > 0 && last_of(&vm->regions[at - 1]) >= first;
}

const struct hy_vm_region *hy_vm_region(const struct hy_vm *vm, hy_gpa gpa)
{
	uint32_t at = beginning_up_to(vm, gpa);

	return at > 0 && last_of(&vm->regions[at - 1]) >= gpa ? &vm->regions[at - 1] : NULL;
}

bool hy_vm_overlaps(const struct hy_vm *vm, hy_gpa first, hy_gpa last)
{
	for (uint32_t i = 0; i < vm->mmio.count; i++) {
		const struct hy_device *device = vm->mmio.devices[i];

		if (device->base <= last && device->base + (device->size - 1) >= first)
			return true;
	}
	return hy_vm_region_overlaps(vm, first, last);
}

/* Grows a reserved region to whole pages: guest and host address must stand at the same place in one. */
static enum hy_status align(struct hy_vm_region *region)
{
	uint64_t offset = region->gpa & PAGE_MASK;

	if (region->size == 0 || region->gpa + (region->size - 1) < region->gpa || region->kind > HY_MEMORY_LAZY)
		return HY_E_INVALID;
	if (region->kind != HY_MEMORY_RESERVED)
		return ((region->gpa | region->size) & PAGE_MASK) == 0 ? HY_OK : HY_E_INVALID;
	if ((region->phys & PAGE_MASK) != offset)
		return HY_E_INVALID;
	region->gpa -= offset;
	region->phys -= offset;
	region->size = (region->size + offset + PAGE_MASK) & ~PAGE_MASK;
	return region->size != 0 ? HY_OK : HY_E_INVALID;
}

static void release(const struct hy_vm *vm, const struct hy_vm_region *region)
{
	if (region->kind == HY_MEMORY_ALLOC)
		hy_call_dealloc_frames(vm->hal, region->phys, (size_t)(region->size / HY_FRAME_SIZE));
	else if (region->kind == HY_MEMORY_IDENTICAL)
		hy_call_dealloc_memory_region_at(vm->hal, region->phys, (size_t)region->size);
}

/* A guest sees nothing of what the host kept there before. */
bool hy_vm_clear(const struct hy_vm *vm, hy_phys phys, uint64_t size)
{
	for (hy_phys at = phys; at != phys + size; at += HY_FRAME_SIZE) {
		void *memory = hy_call_phys_to_virt(vm->hal, at);

		if (memory == NULL)
			return false;
		memset(memory, 0, HY_FRAME_SIZE);
		hy_call_sync_memory(vm->hal, memory, HY_FRAME_SIZE);
	}
	return true;
}

static hy_phys allocate(const struct hy_vm *vm, const struct hy_vm_region *region)
{
	size_t frames = (size_t)(region->size / HY_FRAME_SIZE);
	hy_phys phys = HY_PHYS_NONE;

	/* Aligned so that large pages fit, where the guest's side has room for them. */
	if (region->size >= LARGE && (region->gpa & (LARGE - 1)) == 0)
		phys = hy_call_alloc_frames(vm->hal, frames, (size_t)LARGE);
	return phys != HY_PHYS_NONE ? phys : hy_call_alloc_frames(vm->hal, frames, HY_FRAME_SIZE);
}

/* Finds the memory of a region; region->phys says where. */
static enum hy_status obtain(const struct hy_vm *vm, struct hy_vm_region *region)
{
	switch (region->kind) {
	case HY_MEMORY_ALLOC:
		region->phys = allocate(vm, region);
		if (region->phys == HY_PHYS_NONE)
			return HY_E_NO_MEMORY;
		break;
	case HY_MEMORY_IDENTICAL:
		region->phys = region->gpa;
		if (!hy_call_alloc_memory_region_at(vm->hal, region->phys, (size_t)region->size))
			return HY_E_NO_MEMORY;
		break;
	case HY_MEMORY_LAZY:
		region->phys = HY_PHYS_NONE;
		return HY_OK;
	default:
		return HY_OK;
	}
	if (hy_vm_clear(vm, region->phys, region->size))
		return HY_OK;
	release(vm, region);
	return HY_E_NO_MEMORY;
}

static enum hy_status map(struct hy_vm *vm, const struct hy_vm_region *region)
{
	struct hy_mapping mapping = {region->gpa, region->phys, region->size, region->access, region->type};

	return hy_space_map(&vm->space, &mapping);
}

/* What can be said of a region before anything is done. */
static enum hy_status check(const struct hy_vm *vm, struct hy_vm_region *region)
{
	enum hy_vm_state state = hy_vm_state(vm);
	enum hy_status status = align(region);

	if (state == HY_VM_STOPPING || state == HY_VM_STOPPED || state == HY_VM_FAILED)
		return HY_E_BAD_STATE;
	if (status != HY_OK)
		return status;
	if ((region->access & HY_READ) == 0 || region->access > (HY_READ | HY_WRITE | HY_EXECUTE) || last_of(region) >> vm->space.guest_bits != 0)
		return HY_E_INVALID;
	if (hy_vm_overlaps(vm, region->gpa, last_of(region)))
		return HY_E_EXISTS;
	return vm->region_count < vm->region_capacity ? HY_OK : HY_E_NO_MEMORY;
}

/* vCPUs look regions up while somebody adds or removes one: the table changes, and lazy pages come, under the lock. */
static void insert(struct hy_vm *vm, const struct hy_vm_region *region)
{
	uint32_t at;

	hy_lock(&vm->region_lock);
	at = beginning_up_to(vm, region->gpa);
	for (uint32_t i = vm->region_count; i > at; i--)
		vm->regions[i] = vm->regions[i - 1];
	vm->regions[at] = *region;
	vm->region_count++;
	hy_unlock(&vm->region_lock);
}

/* Takes the region that begins at gpa out of the table. */
static bool extract(struct hy_vm *vm, hy_gpa gpa, struct hy_vm_region *region)
{
	uint32_t at;
	bool found;

	hy_lock(&vm->region_lock);
	at = beginning_up_to(vm, gpa);
	found = at > 0 && vm->regions[at - 1].gpa == gpa;
	if (found) {
		*region = vm->regions[at - 1];
		vm->region_count--;
		for (; at <= vm->region_count; at++)
			vm->regions[at - 1] = vm->regions[at];
	}
	hy_unlock(&vm->region_lock);
	return found;
}

enum hy_status hy_vm_add_memory(struct hy_vm *vm, const struct hy_vm_region *wanted)
{
	struct hy_vm_region region = *wanted;
	enum hy_status status = check(vm, &region);

	if (status == HY_OK)
		status = obtain(vm, &region);
	if (status != HY_OK)
		return status;
	if (region.kind != HY_MEMORY_LAZY)
		status = map(vm, &region);
	if (status != HY_OK) {
		release(vm, &region);
		return status;
	}
	insert(vm, &region);
	return HY_OK;
}

enum hy_status hy_vm_remove_memory(struct hy_vm *vm, hy_gpa gpa)
{
	struct hy_vm_region region;
	enum hy_status status;

	/* Out of the table first: no vCPU brings a page of it into being again. */
	if (!extract(vm, gpa, &region))
		return HY_E_NOT_FOUND;
	if (region.kind == HY_MEMORY_LAZY)
		status = hy_space_release(&vm->space, region.gpa, region.size);
	else
		status = hy_space_unmap(&vm->space, region.gpa, region.size);
	if (status != HY_OK) {
		insert(vm, &region);
		return status;
	}
	release(vm, &region);
	return HY_OK;
}

/* A page of a lazy region comes into being. */
static enum hy_status populate_page(struct hy_vm *vm, const struct hy_vm_region *region, hy_gpa page)
{
	struct hy_mapping mapping = {page, hy_call_alloc_frame(vm->hal), HY_FRAME_SIZE, region->access, region->type};
	enum hy_status status;

	if (mapping.phys == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	status = hy_vm_clear(vm, mapping.phys, HY_FRAME_SIZE) ? hy_space_map(&vm->space, &mapping) : HY_E_NO_MEMORY;
	if (status == HY_OK)
		return HY_OK;
	hy_call_dealloc_frame(vm->hal, mapping.phys);
	/* Another vCPU was faster: its page serves as well. */
	return status == HY_E_EXISTS ? HY_OK : status;
}

enum hy_status hy_vm_populate(struct hy_vm *vm, hy_gpa gpa, uint32_t access)
{
	enum hy_status status = HY_E_FAULT;
	const struct hy_vm_region *region;
	struct hy_mapping mapping;

	/* Mapped after all: another vCPU has just been here, or a page was being split or merged. */
	if (hy_space_query(&vm->space, gpa, &mapping) == HY_OK)
		return (mapping.access & access) == access ? HY_OK : HY_E_FAULT;
	hy_lock(&vm->region_lock);
	region = hy_vm_region(vm, gpa);
	/* A page of another kind is missing only while somebody adds or removes it. */
	if (region != NULL && region->kind == HY_MEMORY_LAZY && (region->access & access) == access)
		status = populate_page(vm, region, gpa & ~PAGE_MASK);
	hy_unlock(&vm->region_lock);
	return status;
}

/* Brings the lazy pages of a range into being, so that the host can copy. */
static enum hy_status populate_range(struct hy_vm *vm, hy_gpa gpa, size_t size, uint32_t access)
{
	hy_gpa last = gpa + (size - 1);

	if (size == 0)
		return HY_OK;
	if (last < gpa)
		return HY_E_FAULT;
	for (hy_gpa page = gpa & ~PAGE_MASK;; page += HY_FRAME_SIZE) {
		enum hy_status status = hy_vm_populate(vm, page, access);

		if (status != HY_OK)
			return status;
		if (last - page < HY_FRAME_SIZE)
			return HY_OK;
	}
}

enum hy_status hy_vm_read(struct hy_vm *vm, hy_gpa gpa, void *buffer, size_t size)
{
	enum hy_status status = populate_range(vm, gpa, size, HY_READ);

	return status == HY_OK ? hy_space_read(&vm->space, gpa, buffer, size) : status;
}

enum hy_status hy_vm_write(struct hy_vm *vm, hy_gpa gpa, const void *buffer, size_t size)
{
	enum hy_status status = populate_range(vm, gpa, size, HY_WRITE);

	return status == HY_OK ? hy_space_write(&vm->space, gpa, buffer, size) : status;
}
