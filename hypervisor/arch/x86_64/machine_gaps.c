/* SPDX-License-Identifier: Apache-2.0 */
/* The addresses below 4 GiB where a guest has neither memory nor devices: a PC's bus has no faults for them. They read as ones and drop what is
 * written. */
#include "machine.h"
#include "platform.h"

#define MACHINE_END (UINT64_C(1) << 32)
#define MACHINE_GAPS (GUEST_DEVICES - 2u) /* the controllers have the rest of the bus */

static struct hy_device gaps[MACHINE_GAPS];
static uint32_t gap_count;

static enum hy_status machine_gap_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state;
	(void)vcpu;
	(void)offset;
	(void)width;
	*value = UINT64_MAX;
	return HY_OK;
}

static enum hy_status machine_gap_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state;
	(void)vcpu;
	(void)offset;
	(void)width;
	(void)value;
	return HY_OK;
}

static enum hy_status machine_add_gap(struct hy_vm *vm, uint64_t start, uint64_t end)
{
	struct hy_device *gap = &gaps[gap_count];

	if (start >= end)
		return HY_OK;
	if (gap_count == MACHINE_GAPS)
		return HY_E_NO_MEMORY;
	gap_count++;
	*gap = (struct hy_device){.name = "nothing", .base = start, .size = end - start, .read = machine_gap_read, .write = machine_gap_write};
	return hy_vm_add_device(vm, HY_VM_MMIO, gap);
}

/* Between regions of memory, which are sorted, and around the interrupt controllers. */
enum hy_status machine_add_gaps(struct hy_vm *vm)
{
	static const uint64_t pages[] = {GUEST_IOAPIC_BASE, GUEST_LAPIC_BASE};
	enum hy_status status = HY_OK;
	uint64_t at = 0;

	for (uint32_t i = 0; status == HY_OK && i < vm->region_count && vm->regions[i].gpa < MACHINE_END; i++) {
		status = machine_add_gap(vm, at, vm->regions[i].gpa);
		at = vm->regions[i].gpa + vm->regions[i].size;
	}
	for (uint32_t i = 0; status == HY_OK && i < sizeof(pages) / sizeof(pages[0]); i++) {
		status = machine_add_gap(vm, at, pages[i]);
		at = pages[i] + HY_FRAME_SIZE;
	}
	return status == HY_OK ? machine_add_gap(vm, at, MACHINE_END) : status;
}
