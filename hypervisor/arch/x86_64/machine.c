/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's machine, a PC: interrupt controllers, 8254, CMOS clock, keyboard controller without a keyboard, ACPI's fixed hardware, and COM1, whose other end
 * is the host's. Nothing answers elsewhere: ports and addresses read as ones and drop what is written. */
#include "machine.h"
#include "arch.h"
#include "host.h"
#include "platform.h"
#include <halyard/devices/acpi_pm.h>
#include <halyard/devices/cmos.h>
#include <halyard/devices/i8042.h>
#include <halyard/devices/i8254.h>
#include <halyard/devices/ns16550.h>

#define MACHINE_MEGABYTE 0x100000u

static struct hy_i8254 pit;
static struct hy_cmos cmos;
static struct hy_i8042 keyboard;
static struct hy_acpi_pm power;
static struct hy_ns16550 uart;

/* --- who is connected to which input --- */

static void machine_timer_line(void *data, bool level)
{
	machine_set_irq(data, GUEST_IRQ_TIMER, level);
}

static void machine_uart_line(void *data, bool level)
{
	machine_set_irq(data, GUEST_IRQ_UART, level);
}

static void machine_cmos_line(void *data, bool level)
{
	machine_set_irq(data, GUEST_IRQ_CMOS, level);
}

static void machine_power_line(void *data, bool level)
{
	machine_set_irq(data, GUEST_IRQ_SCI, level);
}

/* --- the console --- */

static void machine_transmit(void *data, uint8_t byte)
{
	(void)data;
	uart_put(byte);
}

bool machine_can_receive(void)
{
	return hy_ns16550_can_receive(&uart);
}

void machine_receive(uint8_t byte)
{
	(void)hy_ns16550_receive(&uart, byte); /* there is room, and nobody else fills it */
}

/* A PC has no word for it. */
bool machine_failed(uint16_t *code)
{
	(void)code;
	return false;
}

/* --- putting it together --- */

void machine_describe_cpu(struct hy_vcpu_config *config)
{
	config->guest_id = 0; /* the local APIC's id */
}

static enum hy_status machine_add_clocks(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_i8254_config pit_config = {.vcpu = vcpu, .irq_line = machine_timer_line};
	struct hy_cmos_config cmos_config = {.vcpu = vcpu, .seconds = rtc_seconds(), .irq_line = machine_cmos_line};
	enum hy_status status = hy_i8254_init(&pit, &pit_config);

	for (uint32_t i = 0; i < vm->region_count; i++) {
		if (vm->regions[i].gpa == MACHINE_MEGABYTE)
			cmos_config.low_memory = MACHINE_MEGABYTE + vm->regions[i].size;
	}
	if (status == HY_OK)
		status = hy_i8254_add(&pit, vm);
	if (status == HY_OK)
		status = hy_cmos_init(&cmos, &cmos_config);
	return status == HY_OK ? hy_cmos_add(&cmos, vm) : status;
}

static enum hy_status machine_add_power(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_acpi_pm_config power_config = {
		.vcpu = vcpu, .base = GUEST_PM_BASE, .s5 = GUEST_PM_S5, .timer_32 = true, .irq_line = machine_power_line,
	};
	const struct hy_i8042_config keyboard_config = {.irq_line = machine_set_irq};
	enum hy_status status = hy_acpi_pm_init(&power, &power_config);

	if (status == HY_OK)
		status = hy_acpi_pm_add(&power, vm);
	if (status == HY_OK)
		status = hy_i8042_init(&keyboard, &keyboard_config);
	return status == HY_OK ? hy_i8042_add(&keyboard, vm) : status;
}

enum hy_status machine_add_devices(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_ns16550_config config = {.base = GUEST_UART_BASE, .transmit = machine_transmit, .irq_line = machine_uart_line};
	enum hy_status status = machine_add_gaps(vm);

	if (status == HY_OK)
		status = machine_add_interrupts(vm, vcpu);
	if (status == HY_OK)
		status = machine_add_clocks(vm, vcpu);
	if (status == HY_OK)
		status = machine_add_power(vm, vcpu);
	if (status == HY_OK)
		status = hy_ns16550_init(&uart, &config);
	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_PORTS, &uart.device) : status;
}
