/* SPDX-License-Identifier: Apache-2.0 */
/* How interrupts get to the guest's CPU, as on every PC with APICs: each line of the ISA bus goes to the 8259s and to the IO-APIC, and what the
 * 8259s have goes through the local APIC. */
#include "machine.h"
#include "platform.h"
#include <halyard/arch/register_ids.h>
#include <halyard/devices/i8259.h>
#include <halyard/devices/ioapic.h>
#include <halyard/devices/lapic.h>

#define PIN_TIMER 2u /* ISA's interrupt 0; acpi.py says so to the guest */

static struct hy_i8259 pic;
static struct hy_lapics apics;
static struct hy_lapic lapic;
static struct hy_ioapic ioapic;

void machine_set_irq(void *data, uint32_t irq, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, irq, level);
	hy_ioapic_set_line(&ioapic, irq == GUEST_IRQ_TIMER ? PIN_TIMER : irq, level);
}

static void machine_pic_output(void *data, uint32_t vector)
{
	(void)data;
	hy_lapic_set_external(&lapic, vector);
}

static void machine_external_taken(void *data, uint32_t vector)
{
	(void)data;
	(void)hy_i8259_taken(&pic, vector); /* false: the guest has given the lines other vectors meanwhile */
}

static void machine_ended(void *data, uint32_t vector)
{
	(void)data;
	hy_ioapic_end(&ioapic, vector);
}

/* The task priority is one register, in the local APIC as in CR8; CPUID says whether the APIC is on. In an exit of the guest none of these is
 * refused. */
static uint32_t machine_get_priority(struct hy_vcpu *vcpu)
{
	uint64_t class = 0;

	(void)!hy_vcpu_get_reg(vcpu, HY_X86_REG_CR8, &class);
	return (uint32_t)class << 4;
}

static void machine_set_priority(struct hy_vcpu *vcpu, uint32_t priority)
{
	(void)!hy_vcpu_set_reg(vcpu, HY_X86_REG_CR8, priority >> 4);
}

static void machine_set_base(struct hy_vcpu *vcpu, uint64_t base)
{
	(void)!hy_vcpu_set_reg(vcpu, HY_X86_REG_APIC_BASE, base);
}

static enum hy_status machine_add_apics(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_lapics_config config = {
		.cpus = &lapic, .capacity = 1, .virtual_wire = true, .ended = machine_ended, .external_taken = machine_external_taken,
		.get_priority = machine_get_priority, .set_priority = machine_set_priority, .set_base = machine_set_base,
	};
	enum hy_status status = hy_lapics_init(&apics, &config);

	if (status == HY_OK)
		status = hy_lapics_connect(&apics, vcpu);
	if (status == HY_OK)
		status = hy_lapics_add(&apics, vm);
	if (status == HY_OK)
		status = hy_ioapic_init(&ioapic, &apics, GUEST_IOAPIC_BASE);
	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_MMIO, &ioapic.device) : status;
}

enum hy_status machine_add_interrupts(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_i8259_config config = {.output = machine_pic_output};
	enum hy_status status = machine_add_apics(vm, vcpu);

	if (status == HY_OK)
		status = hy_i8259_init(&pic, &config);
	return status == HY_OK ? hy_i8259_add(&pic, vm) : status;
}
