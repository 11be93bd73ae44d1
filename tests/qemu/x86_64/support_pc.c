/* SPDX-License-Identifier: Apache-2.0 */
#include "support_pc.h"

#include "hal.h"
#include "host.h"

#define STACK_OF(id) (GUEST_RAM + 0xa0000u + 0x2000u * (id)) /* its end */

extern const char guest_pc[] __attribute__((weak)); /* not in every guest */

struct hy_lapics test_apics;
struct hy_ioapic test_ioapic;
struct hy_i8259 test_pic;
bool test_waits;
uint64_t test_limit = UINT64_MAX;

static struct hy_lapic lapics[2];

static void need(const char *step, enum hy_status status)
{
	test_begin(step);
	test_equal("status", status, HY_OK);
	if (test_failed())
		test_done();
}

static void pic_output(void *data, uint32_t vector)
{
	(void)data;
	hy_lapic_set_external(&lapics[0], vector);
}

static void pic_taken(void *data, uint32_t vector)
{
	(void)data;
	test_true("the 8259 knows what was taken", hy_i8259_taken(&test_pic, vector));
}

static void ended(void *data, uint32_t vector)
{
	(void)data;
	hy_ioapic_end(&test_ioapic, vector);
}

static uint32_t get_priority(struct hy_vcpu *vcpu)
{
	return (uint32_t)test_get(vcpu, HY_X86_REG_CR8) << 4;
}

static void set_priority(struct hy_vcpu *vcpu, uint32_t priority)
{
	test_set(vcpu, HY_X86_REG_CR8, priority >> 4);
}

static void set_base(struct hy_vcpu *vcpu, uint64_t base)
{
	test_set(vcpu, HY_X86_REG_APIC_BASE, base);
}

static bool handle(struct hy_vcpu *vcpu)
{
	if (vcpu->exit.reason == HY_EXIT_IDLE && !test_waits && !hy_vcpu_interrupt_pending(vcpu))
		return false;
	if (!hy_vm_handle(vcpu))
		return false;
	return vcpu->exit.reason != HY_EXIT_EXTERNAL_INTERRUPT || host_nanos() < test_limit;
}

void test_add_pc(void)
{
	const struct hy_lapics_config config = {
		.cpus = lapics, .capacity = 2, .x2apic = true, .virtual_wire = true, .ended = ended, .external_taken = pic_taken,
		.get_priority = get_priority, .set_priority = set_priority, .set_base = set_base,
	};
	const struct hy_i8259_config pic = {.output = pic_output};

	need("hy_lapics_init", hy_lapics_init(&test_apics, &config));
	for (uint32_t i = 0; i < 2; i++) {
		need("hy_lapics_connect", hy_lapics_connect(&test_apics, &test_vcpus[i]));
		test_vcpus[i].handler = handle;
	}
	need("hy_lapics_add", hy_lapics_add(&test_apics, &test_vm));
	need("hy_ioapic_init", hy_ioapic_init(&test_ioapic, &test_apics, 0));
	need("hy_vm_add_device", hy_vm_add_device(&test_vm, HY_VM_MMIO, &test_ioapic.device));
	need("hy_i8259_init", hy_i8259_init(&test_pic, &pic));
	need("hy_i8259_add", hy_i8259_add(&test_pic, &test_vm));
}

void test_pc_start(struct hy_vcpu *vcpu)
{
	hy_lapics_reset(&test_apics);
	hy_ioapic_reset(&test_ioapic);
	for (uint32_t irq = 0; irq < HY_I8259_IRQS; irq++)
		hy_i8259_set_line(&test_pic, irq, false);
	test_long(vcpu, PLACE(guest_pc), false);
	test_set(vcpu, HY_X86_REG_RSP, STACK_OF(vcpu->config.id));
	test_equal("starts", test_run_to_call(vcpu), SERVICE);
	test_apic_write(vcpu, LAPIC_SVR, 0x1ff);
}

/* A VM that runs has vCPUs that are on or off. */
static uint32_t run(struct hy_vcpu *vcpu)
{
	if (hy_vm_state(&test_vm) != HY_VM_RUNNING)
		return test_run(vcpu);
	if (test_cpu.bound != NULL && test_cpu.bound != vcpu)
		test_equal("hy_vcpu_unbind", hy_vcpu_unbind(test_cpu.bound), HY_OK);
	test_equal("hy_vm_run", hy_vm_run(vcpu, &test_cpu), HY_OK);
	return vcpu->exit.reason;
}

uint32_t test_order(struct hy_vcpu *vcpu, uint32_t what, uint64_t r8, uint64_t r9)
{
	hy_vcpu_set_gpr(vcpu, 10, what);
	hy_vcpu_set_gpr(vcpu, 8, r8);
	hy_vcpu_set_gpr(vcpu, 9, r9);
	return run(vcpu);
}

uint64_t test_do(struct hy_vcpu *vcpu, uint32_t what, uint64_t r8, uint64_t r9)
{
	uint32_t reason = test_order(vcpu, what, r8, r9);

	if (reason == HY_EXIT_HYPERCALL)
		test_equal("call", test_call_number(vcpu), SERVICE);
	else
		test_true(hy_exit_name(reason), false);
	return hy_vcpu_get_gpr(vcpu, 9);
}

uint64_t test_in_handler(struct hy_vcpu *vcpu)
{
	return hy_vcpu_get_gpr(vcpu, 11);
}
