/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's machine, shaped like the emulator's virt board: GICv3, one PL011 whose other end is the host's UART, PSCI by HVC and SMC. */
#include "guest.h"
#include "host.h"
#include "platform.h"
#include <halyard/abi/smccc.h>
#include <halyard/devices/gicv3.h>
#include <halyard/devices/pl011.h>

#define MACHINE_SPIS 96u

static struct hy_gicv3 gic;
static struct hy_gicv3_cpu gic_cpus[1];
static struct hy_gicv3_irq gic_spis[MACHINE_SPIS];
static struct hy_pl011 uart;

static void machine_transmit(void *data, uint8_t byte)
{
	(void)data;
	uart_put(byte);
}

static void machine_uart_line(void *data, bool level)
{
	(void)data;
	if (hy_gicv3_set_spi(&gic, GUEST_SPI_UART, level) != HY_OK)
		__builtin_trap(); /* the number is a constant that the distributor has */
}

static bool machine_send_ipi(struct hy_vcpu *vcpu)
{
	return hy_gicv3_send_sgi(&gic, vcpu, &vcpu->exit.send_ipi) == HY_OK;
}

bool machine_can_receive(void)
{
	return hy_pl011_can_receive(&uart);
}

void machine_receive(uint8_t byte)
{
	(void)hy_pl011_receive(&uart, byte); /* there is room, and nobody else fills it */
}

/* PSCI has no word for it. */
bool machine_failed(uint16_t *code)
{
	(void)code;
	return false;
}

void machine_describe_cpu(struct hy_vcpu_config *config)
{
	config->guest_id = 0; /* MPIDR_EL1 affinity 0.0.0.0 */
	config->arch.virtual_timer = PLATFORM_PPI_VIRTUAL_TIMER;
	config->arch.physical_timer = PLATFORM_PPI_PHYSICAL_TIMER;
	config->arch.maintenance = PLATFORM_PPI_MAINTENANCE;
}

static enum hy_status machine_add_gic(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_gicv3_config config = {
		.distributor_base = GUEST_GICD_BASE,
		.redistributor_base = GUEST_GICR_BASE,
		.spis = gic_spis,
		.spi_count = MACHINE_SPIS,
		.cpus = gic_cpus,
		.cpu_capacity = 1,
	};
	enum hy_status status = hy_gicv3_init(&gic, &config);

	if (status == HY_OK)
		status = hy_gicv3_add_cpu(&gic, vcpu);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &gic.distributor);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &gic.redistributor);
	vm->ipi = machine_send_ipi;
	return status;
}

enum hy_status machine_add_devices(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_pl011_config config = {.base = GUEST_UART_BASE, .transmit = machine_transmit, .irq_line = machine_uart_line};
	enum hy_status status = machine_add_gic(vm, vcpu);

	vm->call = hy_smccc_call;
	if (status == HY_OK)
		status = hy_pl011_init(&uart, &config);
	if (status == HY_OK)
		status = hy_vm_add_device(vm, HY_VM_MMIO, &uart.device);
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
