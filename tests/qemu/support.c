/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include "console.h"
#include "frames.h"
#include "guest.h"
#include "hal.h"
#include "host.h"

#define HOST_RAM 0x10000000u

const struct hy_hal *test_hal;
struct hy_percpu test_cpu;
struct hy_vm test_vm;
struct hy_vcpu test_vcpus[2];

static struct hy_vcpu *vcpu_table[2];
static struct hy_vm_region regions[2];
static const struct hy_device *mmio[4], *ports[4], *sysregs[4];
static const char *current;
static bool wrong;

static void need(const char *step, enum hy_status status)
{
	if (status == HY_OK)
		return;
	console_print("FAIL setup: %s: %s\n", step, hy_status_name(status));
	test_done();
}

static void load_guest(void)
{
	need("writing the guest", hy_vm_write(&test_vm, GUEST_RAM, guest_start, (size_t)(guest_end - guest_start)));
	test_guest_loaded(&test_vm);
	host_sync_caches((const void *)(uintptr_t)test_vm.regions[0].phys, GUEST_SIZE);
}

static void setup_vcpu(struct hy_vcpu *vcpu, uint64_t entry)
{
	need("hy_vcpu_setup", hy_vcpu_setup(vcpu, GUEST_RAM + entry, &test_vm.space));
	hy_vcpu_set_entry_argument(vcpu, vcpu->config.id);
}

static void init_vm(void)
{
	const struct hy_vm_config config = {
		.guest_bits = GUEST_BITS, .policy = HY_VM_RETURN, .vcpus = vcpu_table, .vcpu_capacity = 2, .regions = regions, .region_capacity = 2,
		.mmio = mmio, .mmio_capacity = 4, .ports = ports, .port_capacity = 4, .sysregs = sysregs, .sysreg_capacity = 4,
	};
	const struct hy_vm_region ram = {
		.gpa = GUEST_RAM, .size = GUEST_SIZE, .access = HY_READ | HY_WRITE | HY_EXECUTE, .kind = HY_MEMORY_ALLOC, .type = HY_MEMORY_NORMAL,
	};

	need("hy_vm_init", hy_vm_init(&test_vm, test_hal, &config));
	need("hy_vm_add_memory", hy_vm_add_memory(&test_vm, &ram));
	for (uint32_t i = 0; i < 2; i++) {
		struct hy_vcpu_config cpu = {.id = i};

		machine_describe_cpu(&cpu);
		cpu.guest_id = i;
		need("hy_vcpu_init", hy_vcpu_init(&test_vcpus[i], test_hal, &cpu));
		need("hy_vm_add_vcpu", hy_vm_add_vcpu(&test_vm, &test_vcpus[i]));
		test_vcpus[i].handler = NULL;
		setup_vcpu(&test_vcpus[i], 0);
	}
}

void test_init(void)
{
	const char *missing;

	host_init();
	console_print("\n"); /* firmware may have left the line half full */
	host_map_ram(HOST_RAM);
	frames_init((uintptr_t)host_descriptor() + HY_FRAME_SIZE, host_ram_base() + HOST_RAM); /* behind the page of options */
	need("hal_bind", hal_bind(&test_hal, &missing));
	need("hy_percpu_init", hy_percpu_init(&test_cpu, test_hal, 0));
	need("hy_percpu_enable", hy_percpu_enable(&test_cpu));
	init_vm();
	hal_attach(&test_vm, &test_cpu);
	load_guest();
}

void test_restart(struct hy_vcpu *vcpu, uint64_t entry)
{
	if (hy_vcpu_state(vcpu) == HY_VCPU_READY)
		need("hy_vcpu_unbind", hy_vcpu_unbind(vcpu));
	need("hy_vcpu_reset", hy_vcpu_reset(vcpu));
	load_guest();
	setup_vcpu(vcpu, entry);
}

enum hy_status test_vcpu_run(struct hy_vcpu *vcpu)
{
	return hy_vcpu_run(vcpu);
}

uint32_t test_run(struct hy_vcpu *vcpu)
{
	if (test_cpu.bound != NULL && test_cpu.bound != vcpu)
		need("hy_vcpu_unbind", hy_vcpu_unbind(test_cpu.bound));
	if (hy_vcpu_state(vcpu) == HY_VCPU_FREE)
		need("hy_vcpu_bind", hy_vcpu_bind(vcpu, &test_cpu));
	need("hy_vcpu_run", hy_vcpu_run(vcpu));
	return vcpu->exit.reason;
}

uint32_t test_run_to_call(struct hy_vcpu *vcpu)
{
	uint32_t reason = test_run(vcpu);

	if (reason == HY_EXIT_HYPERCALL)
		return test_call_number(vcpu);
	test_true(hy_exit_name(reason), false);
	if (reason == HY_EXIT_UNKNOWN)
		test_equal("syndrome", vcpu->exit.unknown.syndrome, 0);
	return CALL_NONE;
}

uint64_t test_get(struct hy_vcpu *vcpu, uint32_t id)
{
	uint64_t value = 0;

	test_equal("hy_vcpu_get_reg", hy_vcpu_get_reg(vcpu, id, &value), HY_OK);
	return value;
}

void test_set(struct hy_vcpu *vcpu, uint32_t id, uint64_t value)
{
	test_equal("hy_vcpu_set_reg", hy_vcpu_set_reg(vcpu, id, value), HY_OK);
}

void test_begin(const char *name)
{
	current = name;
	wrong = false;
}

void test_equal(const char *what, uint64_t got, uint64_t wanted)
{
	if (got == wanted || wrong)
		return;
	wrong = true;
	console_print("FAIL %s: %s is %llx, expected %llx\n", current, what, (unsigned long long)got, (unsigned long long)wanted);
}

void test_true(const char *what, bool holds)
{
	if (holds || wrong)
		return;
	wrong = true;
	console_print("FAIL %s: not so: %s\n", current, what);
}

bool test_failed(void)
{
	return wrong;
}

void test_end(void)
{
	if (!wrong)
		console_print("PASS %s\n", current);
}

void test_skip(const char *name, const char *why)
{
	console_print("SKIP %s: %s\n", name, why);
}

void test_done(void)
{
	console_print("DONE\n");
	host_power_off();
}
