/* SPDX-License-Identifier: Apache-2.0 */
/* Builds a virtual machine from the launcher's descriptor and runs it: a user of the library like any other. */
#include "guest.h"
#include "console.h"
#include "host.h"
#include "report.h"

#define GUEST_ADDRESS_BITS 40u

static bool receive_waiting; /* the host has bytes for which the guest's console had no room */

static bool guest_within(uint64_t base, uint64_t size, uint64_t first, uint64_t end)
{
	return base >= first && base <= end && size <= end - base;
}

const char *guest_check(const struct guest_descriptor *descriptor)
{
	uint64_t first = (uint64_t)(uintptr_t)(descriptor + 1), end = host_ram_base() + descriptor->host_size;

	if (descriptor->magic != GUEST_MAGIC || descriptor->version != GUEST_VERSION)
		return "there is no guest descriptor of this version in memory; start the hypervisor with ./halyard run";
	if (!guest_within(descriptor->report, descriptor->report_size, first, end) || descriptor->report % HY_FRAME_SIZE != 0)
		return "the report lies outside host memory";
	if (descriptor->region_count == 0 || descriptor->region_count > GUEST_REGIONS || descriptor->payload_count > GUEST_PAYLOADS)
		return "too many memory regions or payloads, or no memory at all";
	for (uint64_t i = 0; i < descriptor->payload_count; i++) {
		if (!guest_within(descriptor->payloads[i].source, descriptor->payloads[i].size, first, descriptor->report))
			return "a payload lies outside host memory";
	}
	return NULL;
}

static enum hy_status guest_add_memory(struct guest *guest, const struct guest_descriptor *descriptor)
{
	for (uint64_t i = 0; i < descriptor->region_count; i++) {
		struct hy_vm_region region = {
			.gpa = descriptor->regions[i].gpa,
			.size = descriptor->regions[i].size,
			.access = HY_READ | HY_WRITE | HY_EXECUTE,
			.kind = HY_MEMORY_ALLOC,
			.type = HY_MEMORY_NORMAL,
		};
		enum hy_status status = hy_vm_add_memory(&guest->vm, &region);

		if (status != HY_OK)
			return status;
	}
	return HY_OK;
}

static enum hy_status guest_load(struct guest *guest, const struct guest_descriptor *descriptor)
{
	for (uint64_t i = 0; i < descriptor->payload_count; i++) {
		const void *source = (const void *)(uintptr_t)descriptor->payloads[i].source;
		enum hy_status status = hy_vm_write(&guest->vm, descriptor->payloads[i].gpa, source, (size_t)descriptor->payloads[i].size);

		if (status != HY_OK)
			return status;
	}
	return HY_OK;
}

void guest_receive(void)
{
	int byte;

	receive_waiting = true;
	while (machine_can_receive()) {
		byte = uart_get();
		if (byte < 0) {
			receive_waiting = false;
			break;
		}
		machine_receive((uint8_t)byte);
	}
	uart_receive_interrupt(!receive_waiting); /* while bytes wait, exits of the guest drive this; the line would stay up all the time */
}

/* Logs what the switch reports, then lets the VM handle it. */
static bool guest_handle(struct hy_vcpu *vcpu)
{
	bool handled;

	report_exit(vcpu);
	handled = hy_vm_handle(vcpu);
	if (receive_waiting)
		guest_receive();
	return handled;
}

static enum hy_status guest_add_cpu(struct guest *guest, const struct hy_hal *hal)
{
	struct hy_vcpu_config config = {.vm_id = guest->vm.id, .id = 0};
	enum hy_status status;

	machine_describe_cpu(&config);
	status = hy_vcpu_init(&guest->vcpu, hal, &config);
	if (status != HY_OK)
		return status;
	status = hy_vm_add_vcpu(&guest->vm, &guest->vcpu);
	guest->vcpu.handler = guest_handle;
	guest->vcpu.exit_counts = report_counts();
	return status;
}

static enum hy_status guest_init(struct guest *guest, const struct hy_hal *hal)
{
	const struct hy_vm_config config = {
		.guest_bits = GUEST_ADDRESS_BITS,
		.policy = HY_VM_FAULT,
		.vcpus = guest->vcpus,
		.vcpu_capacity = 1,
		.regions = guest->regions,
		.region_capacity = GUEST_REGIONS,
		.mmio = guest->mmio,
		.mmio_capacity = GUEST_DEVICES,
		.ports = guest->ports,
		.port_capacity = GUEST_DEVICES,
		.sysregs = guest->sysregs,
		.sysreg_capacity = GUEST_DEVICES,
	};
	enum hy_status status = hy_percpu_init(&guest->cpu, hal, 0);

	if (status == HY_OK)
		status = hy_percpu_enable(&guest->cpu);
	if (status == HY_OK)
		status = hy_vm_init(&guest->vm, hal, &config);
	return status;
}

static enum hy_status guest_boot(struct guest *guest, const struct guest_descriptor *descriptor)
{
	enum hy_status status = hy_vcpu_setup(&guest->vcpu, descriptor->entry, &guest->vm.space);

	if (status != HY_OK)
		return status;
	hy_vcpu_set_entry_argument(&guest->vcpu, descriptor->argument);
	if (descriptor->mode != 0)
		status = machine_enter(&guest->vcpu, descriptor->entry, descriptor->mode, descriptor->state);
	if (status == HY_OK)
		status = hy_vm_loaded(&guest->vm);
	return status == HY_OK ? hy_vm_boot(&guest->vm) : status;
}

enum hy_status guest_build(struct guest *guest, const struct guest_descriptor *descriptor, const struct hy_hal *hal, const char **step)
{
	enum hy_status status;

	*step = "enabling virtualisation";
	status = guest_init(guest, hal);
	if (status != HY_OK)
		return status;
	*step = "adding the CPU";
	status = guest_add_cpu(guest, hal);
	if (status != HY_OK)
		return status;
	*step = "adding memory";
	status = guest_add_memory(guest, descriptor);
	if (status != HY_OK)
		return status;
	*step = "adding devices";
	status = machine_add_devices(&guest->vm, &guest->vcpu);
	if (status != HY_OK)
		return status;
	*step = "loading";
	status = guest_load(guest, descriptor);
	if (status != HY_OK)
		return status;
	*step = "booting";
	return guest_boot(guest, descriptor);
}

static void guest_crashed(const struct hy_vcpu *vcpu, const char *what)
{
	console_print("\nhalyard: the guest cannot go on: %s at pc %016lx\n", what, (unsigned long)hy_vcpu_get_pc(vcpu));
	report_end(REPORT_GUEST_CRASH, what);
}

/* Boards answer it with a reset, and kernels use it as one. */
static void guest_shut_down(const struct hy_vcpu *vcpu)
{
	console_print("\nhalyard: the guest's CPU shut down (triple fault) at pc %016lx\n", (unsigned long)hy_vcpu_get_pc(vcpu));
	report_end(REPORT_RESET, "its CPU shut down (triple fault)");
}

static void guest_off(void)
{
	uint16_t code;

	if (!machine_failed(&code)) {
		report_end(REPORT_POWERED_OFF, NULL);
		return;
	}
	console_print("\nhalyard: the guest powered off and says that it failed, code %u\n", code);
	report_end(REPORT_GUEST_CRASH, "the guest powered off and says that it failed");
}

/* An exit that the library left to us; true: the guest goes on. Calls that the machine's firmware leaves to us have its refusal as their
 * result already. */
static bool guest_exit(struct guest *guest)
{
	struct hy_vcpu *vcpu = &guest->vcpu;

	switch (vcpu->exit.reason) {
	case HY_EXIT_SYSTEM_DOWN:
		guest_off();
		return false;
	case HY_EXIT_SYSTEM_RESET:
		report_end(REPORT_RESET, NULL);
		return false;
	case HY_EXIT_SHUTDOWN:
		guest_shut_down(vcpu);
		return false;
	case HY_EXIT_CPU_DOWN:
		guest_crashed(vcpu, "its only CPU switched itself off");
		return false;
	case HY_EXIT_HYPERCALL:
	case HY_EXIT_FIRMWARE_CALL:
	case HY_EXIT_NOTHING:
	case HY_EXIT_KICKED:
	case HY_EXIT_YIELD:
	case HY_EXIT_EXTERNAL_INTERRUPT:
	case HY_EXIT_PREEMPTION_TIMER:
		return true;
	case HY_EXIT_IDLE:
	case HY_EXIT_HALT:
		host_wait();
		return true;
	default:
		guest_crashed(vcpu, hy_exit_name(vcpu->exit.reason));
		return false;
	}
}

void guest_run(struct guest *guest)
{
	enum hy_status status;

	report_start();
	do {
		status = hy_vm_run(&guest->vcpu, &guest->cpu);
	} while (status == HY_OK && guest_exit(guest));
	if (status != HY_OK)
		guest_crashed(&guest->vcpu, hy_status_name(status));
	hy_percpu_teardown(&guest->cpu);
}
