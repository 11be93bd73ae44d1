/* SPDX-License-Identifier: Apache-2.0 */
/* The least that a host does with Halyard: hooks, a physical CPU, a VM with one vCPU, memory and a device, and the loop that runs it. */
#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/vm.h>

#include "console.h" /* the platform's: console_print */
#include "host.h"    /* the platform's: host_init, host_sync_caches, host_power_off */

#define FRAMES 64u
#define GUEST_RAM 0x40000000u
#define GUEST_RAM_SIZE 0x10000u
#define DEVICE 0x09000000u

/* guest_ARCH.S: the guest's code, and the library's function that answers as the firmware of such a machine does. */
extern const char guest_start[], guest_end[];
extern bool (*const guest_firmware)(struct hy_vcpu *vcpu);

/* --- hooks: a heap that only grows, one CPU, one guest, host memory mapped one to one --- */

static _Alignas(HY_FRAME_SIZE) uint8_t heap[FRAMES][HY_FRAME_SIZE];
static size_t heap_used;
static struct hy_vm vm;

static hy_phys alloc_frames(void *context, size_t count, size_t align)
{
	(void)context;
	while (((uintptr_t)heap[heap_used] & (align - 1)) != 0 && heap_used < FRAMES)
		heap_used++;
	if (count > FRAMES - heap_used)
		return HY_PHYS_NONE;
	heap_used += count;
	return (uintptr_t)heap[heap_used - count];
}

static hy_phys alloc_frame(void *context)
{
	return alloc_frames(context, 1, HY_FRAME_SIZE);
}

static void dealloc_frames(void *context, hy_phys base, size_t count)
{
	(void)context;
	(void)base;
	(void)count;
}

static void dealloc_frame(void *context, hy_phys frame)
{
	dealloc_frames(context, frame, 1);
}

static void *phys_to_virt(void *context, hy_phys address)
{
	(void)context;
	return (void *)(uintptr_t)address;
}

static hy_phys virt_to_phys(void *context, const void *address)
{
	(void)context;
	return (uintptr_t)address;
}

static uint64_t current_time_nanos(void *context)
{
	(void)context;
	return host_nanos();
}

static uint32_t zero(void *context) /* the only VM, vCPU and physical CPU are number 0 */
{
	(void)context;
	return 0;
}

static enum hy_status vcpu_resides_on(void *context, uint32_t vm_id, uint32_t vcpu, uint32_t *pcpu)
{
	(void)context;
	*pcpu = 0;
	return vm_id == 0 && vcpu == 0 ? HY_OK : HY_E_NOT_FOUND;
}

static enum hy_status inject_irq_to_vcpu(void *context, uint32_t vm_id, uint32_t vcpu, uint32_t irq)
{
	(void)context;
	return vm_id == 0 ? hy_vm_inject_interrupt(&vm, vcpu, &(struct hy_interrupt){.number = irq}) : HY_E_NOT_FOUND;
}

static void irq_handler(void *context, int64_t irq) /* this host enables no interrupt */
{
	(void)context;
	(void)irq;
}

static struct hy_hal hal = {
	.irq_handler = irq_handler, .alloc_frame = alloc_frame, .dealloc_frame = dealloc_frame, .alloc_frames = alloc_frames,
	.dealloc_frames = dealloc_frames, .phys_to_virt = phys_to_virt, .virt_to_phys = virt_to_phys,
	.current_time_nanos = current_time_nanos, .current_vm_id = zero, .current_vcpu_id = zero, .current_pcpu_id = zero,
	.vcpu_resides_on = vcpu_resides_on, .inject_irq_to_vcpu = inject_irq_to_vcpu,
};

/* --- a device: offset 0 prints a character, offset 4 a number --- */

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state;
	(void)vcpu;
	(void)offset;
	(void)width;
	*value = 0;
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state;
	(void)vcpu;
	(void)width;
	if (offset == 0)
		console_print("%c", (char)value);
	else
		console_print("the guest says %lu\n", (unsigned long)value);
	return HY_OK;
}

static const struct hy_device device = {.name = "printer", .base = DEVICE, .size = HY_FRAME_SIZE, .read = device_read, .write = device_write};

/* --- a call of our own, beside those of the firmware --- */

static bool sum(struct hy_vcpu *vcpu, uint64_t number, void *data)
{
	(void)number;
	(void)data;
	hy_vcpu_set_return_value(vcpu, hy_vcpu_get_arg(vcpu, 0) + hy_vcpu_get_arg(vcpu, 1));
	return true;
}

static const struct hy_vm_call calls[] = {{.first = 0xc6000000, .last = 0xc6000000, .answer = sum}};

/* --- putting it together --- */

static struct hy_percpu cpu;
static struct hy_vcpu vcpu;

static void check(enum hy_status status, const char *what)
{
	if (status == HY_OK)
		return;
	console_print("%s: %s\n", what, hy_status_name(status));
	host_power_off();
}

static void build(void)
{
	static struct hy_vcpu *vcpus[1];
	static struct hy_vm_region regions[1];
	static const struct hy_device *devices[1];
	const struct hy_vm_config config = {
		.guest_bits = 32, .policy = HY_VM_FAULT, .vcpus = vcpus, .vcpu_capacity = 1,
		.regions = regions, .region_capacity = 1, .mmio = devices, .mmio_capacity = 1,
	};
	const struct hy_vm_region ram = {
		.gpa = GUEST_RAM, .size = GUEST_RAM_SIZE, .access = HY_READ | HY_WRITE | HY_EXECUTE, .kind = HY_MEMORY_ALLOC,
	};
	const struct hy_vcpu_config vcpu_config = {.vm_id = 0, .id = 0, .guest_id = 0};
	const char *missing = "";

	check(hy_hal_bind(&hal, &missing), missing);
	check(hy_percpu_init(&cpu, &hal, 0), "percpu");
	check(hy_percpu_enable(&cpu), "virtualisation");
	check(hy_vm_init(&vm, &hal, &config), "vm");
	check(hy_vcpu_init(&vcpu, &hal, &vcpu_config), "vcpu");
	check(hy_vm_add_vcpu(&vm, &vcpu), "vcpu of the vm");
	check(hy_vm_add_memory(&vm, &ram), "memory");
	check(hy_vm_add_device(&vm, HY_VM_MMIO, &device), "device");
	check(hy_vm_write(&vm, GUEST_RAM, guest_start, (size_t)(guest_end - guest_start)), "image");
	host_sync_caches(heap, sizeof(heap)); /* the guest starts with its caches off */
	check(hy_vcpu_setup(&vcpu, GUEST_RAM, &vm.space), "entry");
	vm.call = guest_firmware;
	vm.calls = calls;
	vm.call_count = sizeof(calls) / sizeof(calls[0]);
	check(hy_vm_loaded(&vm), "loaded");
	check(hy_vm_boot(&vm), "boot");
}

void host_main(void)
{
	host_init();
	build();
	do
		check(hy_vm_run(&vcpu, &cpu), "run");
	while (vcpu.exit.reason != HY_EXIT_SYSTEM_DOWN);
	console_print("the guest powered off\n");
	host_power_off();
}
