/* SPDX-License-Identifier: Apache-2.0 */
/* The local APICs as devices: a page of memory, MSRs, and the MSR that says which of the two. */
#include "lapic_state.h"

#include <halyard/vcpu.h>
#include <halyard/vm.h>

#define SIZE 0x1000u
#define MSRS 0x800u
#define MSR_COUNT 0x400u /* what is reserved for them */
#define MSR_BASE 0x1bu

struct hy_lapic *hy_lapics_of(struct hy_lapics *apics, const struct hy_vcpu *vcpu)
{
	struct hy_lapic *cpus = apics->config.cpus;
	uint32_t id = vcpu->config.id;

	/* As they are connected in most machines. */
	if (id < apics->count && cpus[id].vcpu == vcpu)
		return &cpus[id];
	for (uint32_t n = 0; n < apics->count; n++)
		if (cpus[n].vcpu == vcpu)
			return &cpus[n];
	return NULL;
}

/* Its registers are in memory. */
static bool is_in_memory(const struct hy_lapic *apic)
{
	return (apic->base & (BASE_ENABLED | BASE_X2APIC)) == BASE_ENABLED;
}

/* Registers are 32 bits wide, 16 bytes apart; between them reads 0. Without them there is nothing, which reads as ones. */
static enum hy_status mmio_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_lapic *apic = hy_lapics_of(state, vcpu);
	uint64_t word = 0;

	if (apic == NULL)
		return HY_E_NOT_FOUND;
	if (!is_in_memory(apic))
		word = ~(uint64_t)0;
	else if (offset % 16 + width > 4 || !hy_lapic_read(apic, (uint32_t)(offset / 16), &word))
		word = 0;
	*value = word >> 8 * (offset % 4);
	return HY_OK;
}

static enum hy_status mmio_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_lapic *apic = hy_lapics_of(state, vcpu);

	if (apic == NULL)
		return HY_E_NOT_FOUND;
	if (is_in_memory(apic) && offset % 16 == 0 && width == 4)
		(void)hy_lapic_write(apic, (uint32_t)(offset / 16), value);
	return HY_OK;
}

static enum hy_status msr_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_lapic *apic = hy_lapics_of(state, vcpu);

	(void)width;
	if (apic == NULL || !lapic_is_x2apic(apic) || !hy_lapic_read(apic, (uint32_t)offset, value))
		return HY_E_NOT_FOUND;
	return HY_OK;
}

static enum hy_status msr_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_lapic *apic = hy_lapics_of(state, vcpu);

	(void)width;
	if (apic == NULL || !lapic_is_x2apic(apic) || !hy_lapic_write(apic, (uint32_t)offset, value))
		return HY_E_NOT_FOUND;
	return HY_OK;
}

static enum hy_status base_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	const struct hy_lapic *apic = hy_lapics_of(state, vcpu);

	(void)offset, (void)width;
	if (apic == NULL)
		return HY_E_NOT_FOUND;
	*value = HY_LAPIC_BASE | apic->base;
	return HY_OK;
}

/* Off, xAPIC, x2APIC: from off only to xAPIC, from x2APIC only to off. */
static bool is_step(const struct hy_lapic *apic, uint64_t to)
{
	uint64_t mode = to & (BASE_ENABLED | BASE_X2APIC), from = apic->base & (BASE_ENABLED | BASE_X2APIC);

	if (mode == BASE_X2APIC || ((mode & BASE_X2APIC) != 0 && !apic->all->config.x2apic))
		return false;
	if (mode == (BASE_ENABLED | BASE_X2APIC))
		return from != 0;
	return mode == 0 || from != (BASE_ENABLED | BASE_X2APIC);
}

static enum hy_status base_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_lapic *apic = hy_lapics_of(state, vcpu);

	(void)offset, (void)width;
	if (apic == NULL)
		return HY_E_NOT_FOUND;
	if ((value & ~(uint64_t)(BASE_ENABLED | BASE_X2APIC | BASE_BOOT)) != HY_LAPIC_BASE || !is_step(apic, value))
		return HY_E_UNSUPPORTED;
	hy_lock(&apic->lock);
	apic->base = (value & (BASE_ENABLED | BASE_X2APIC)) | (apic->base & BASE_BOOT);
	if ((value & BASE_ENABLED) == 0)
		hy_lapic_clear(apic);
	hy_lapic_present(apic);
	hy_unlock(&apic->lock);
	if (apic->all->config.set_base != NULL)
		apic->all->config.set_base(vcpu, HY_LAPIC_BASE | apic->base);
	return HY_OK;
}

static void reset(struct hy_lapic *apic)
{
	hy_lock(&apic->lock);
	apic->base = BASE_ENABLED | (apic->id == 0 ? BASE_BOOT : 0);
	apic->waits = apic->id != 0;
	hy_lapic_clear(apic);
	hy_unlock(&apic->lock);
}

void hy_lapics_reset(struct hy_lapics *apics)
{
	for (uint32_t n = 0; n < apics->count; n++)
		reset(&apics->config.cpus[n]);
}

static enum hy_status device_reset(void *state)
{
	hy_lapics_reset(state);
	return HY_OK;
}

enum hy_status hy_lapics_init(struct hy_lapics *apics, const struct hy_lapics_config *config)
{
	if (apics == NULL || config == NULL || config->cpus == NULL || config->capacity == 0 ||
	    (config->get_priority == NULL) != (config->set_priority == NULL))
		return HY_E_INVALID;
	*apics = (struct hy_lapics){
		.mmio = {.name = "lapic", .base = HY_LAPIC_BASE, .size = SIZE, .state = apics, .read = mmio_read, .write = mmio_write,
			 .reset = device_reset},
		.msrs = {.name = "x2apic", .base = MSRS, .size = MSR_COUNT, .state = apics, .read = msr_read, .write = msr_write},
		.base = {.name = "apic_base", .base = MSR_BASE, .size = 1, .state = apics, .read = base_read, .write = base_write},
		.config = *config,
	};
	return HY_OK;
}

enum hy_status hy_lapics_connect(struct hy_lapics *apics, struct hy_vcpu *vcpu)
{
	struct hy_lapic *apic;

	if (vcpu == NULL || vcpu->config.guest_id > UINT32_MAX)
		return HY_E_INVALID;
	if (hy_lapics_of(apics, vcpu) != NULL)
		return HY_E_EXISTS;
	if (apics->count == apics->config.capacity)
		return HY_E_NO_MEMORY;
	apic = &apics->config.cpus[apics->count];
	*apic = (struct hy_lapic){
		.all = apics, .vcpu = vcpu, .id = (uint32_t)vcpu->config.guest_id, .presented = HY_INTERRUPT_NONE,
		.external = HY_INTERRUPT_NONE, .source = {.taken = hy_lapic_taken, .state = apic}, .timer = {.fire = hy_lapic_timer_fire, .state = apic},
	};
	reset(apic);
	hy_vcpu_add_interrupt_source(vcpu, &apic->source);
	apics->count++;
	return HY_OK;
}

enum hy_status hy_lapics_add(struct hy_lapics *apics, struct hy_vm *vm)
{
	enum hy_status status = hy_vm_add_device(vm, HY_VM_MMIO, &apics->mmio);

	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_SYSREGS, &apics->msrs);
	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_SYSREGS, &apics->base) : status;
}
