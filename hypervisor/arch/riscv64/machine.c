/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's machine, shaped like the emulator's virt board: PLIC, a 16550 whose other end is the host's UART, SiFive's finisher, SBI. */
#include "guest.h"
#include "host.h"
#include "platform.h"
#include <halyard/abi/sbi.h>
#include <halyard/devices/ns16550.h>
#include <halyard/devices/plic.h>
#include <halyard/devices/sifive_test.h>

#define MACHINE_SOURCES 96u
#define MACHINE_CONTEXTS 2u      /* the hart's machine mode, which the guest has not, and its supervisor mode */
#define MACHINE_SUPERVISOR 1u
#define SUPERVISOR_EXTERNAL 9u

static struct hy_plic plic;
static struct hy_plic_context plic_contexts[MACHINE_CONTEXTS];
static struct hy_ns16550 uart;
static struct hy_sifive_test finisher;

static void machine_transmit(void *data, uint8_t byte)
{
	(void)data;
	uart_put(byte);
}

static void machine_uart_line(void *data, bool level)
{
	(void)data;
	if (hy_plic_set_line(&plic, GUEST_IRQ_UART, level) != HY_OK)
		__builtin_trap(); /* the number is a constant that the PLIC has */
}

bool machine_can_receive(void)
{
	return hy_ns16550_can_receive(&uart);
}

void machine_receive(uint8_t byte)
{
	(void)hy_ns16550_receive(&uart, byte); /* there is room, and nobody else fills it */
}

bool machine_failed(uint16_t *code)
{
	return hy_sifive_test_failed(&finisher, code);
}

void machine_describe_cpu(struct hy_vcpu_config *config)
{
	config->guest_id = 0; /* the hart */
	config->arch.timebase = GUEST_TIMEBASE;
}

static enum hy_status machine_add_plic(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_plic_config config = {
		.base = GUEST_PLIC_BASE,
		.size = GUEST_PLIC_SIZE,
		.source_count = MACHINE_SOURCES,
		.contexts = plic_contexts,
		.context_count = MACHINE_CONTEXTS,
	};
	enum hy_status status = hy_plic_init(&plic, &config);

	if (status == HY_OK)
		status = hy_plic_connect(&plic, MACHINE_SUPERVISOR, vcpu, SUPERVISOR_EXTERNAL);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &plic.device);
	return status;
}

enum hy_status machine_add_devices(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_ns16550_config config = {.base = GUEST_UART_BASE, .transmit = machine_transmit, .irq_line = machine_uart_line};
	enum hy_status status = machine_add_plic(vm, vcpu);

	vm->call = hy_sbi_call;
	if (status == HY_OK)
		status = hy_ns16550_init(&uart, &config);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &uart.device);
	if (status == HY_OK)
		status = hy_sifive_test_init(&finisher, GUEST_TEST_BASE);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &finisher.device);
	return status;
}

/* The library's own state is what kernels of this architecture expect. */
enum hy_status machine_enter(struct hy_vcpu *vcpu, uint64_t entry, uint64_t mode, const uint64_t state[GUEST_STATE])
{
	(void)vcpu;
	(void)entry;
	(void)mode;
	(void)state;
	return HY_E_INVALID;
}
