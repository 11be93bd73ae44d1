/* SPDX-License-Identifier: Apache-2.0 */
/* Every HAL hook that can fail, made to fail at each of its calls in the life of a VM: the host gets an error or nothing happens, and
 * all that was allocated comes back. */
#include "machine.h"

#include <halyard/ivc.h>

#include "mock_hal.h"

#define LAZY 0x40000000u
#define SHARED 0x50000000u
#define FIXED ((hy_phys)HOST_BASE + 12 * LARGE)

static struct machine machine;
static struct hy_ivc ivc;
static struct hy_ivc_channel channels[1];
static struct hy_ivc_subscription subscriptions[1];
static struct mock_hal mock;

static enum hy_status add(hy_gpa gpa, uint64_t size, uint32_t access, enum hy_memory_kind kind)
{
	struct hy_vm_region region = {gpa, FIXED, size, access, kind, HY_MEMORY_NORMAL};

	return hy_vm_add_memory(&machine.vm, &region);
}

static void wake_up(void)
{
	struct hy_interrupt interrupt = {.number = 9};

	expect(hy_vcpu_inject_interrupt(&machine.vcpu[0], &interrupt));
}

static enum hy_status build(void)
{
	enum hy_status status = hy_percpu_init(&machine.cpu, machine.hal, 0);

	if (status == HY_OK)
		status = hy_percpu_enable(&machine.cpu);
	if (status == HY_OK)
		status = machine_make_vm(&machine, 0, HY_VM_FAULT);
	if (status == HY_OK)
		status = machine_make_vcpu(&machine, 0);
	if (status == HY_OK)
		status = add(MACHINE_RAM, MACHINE_RAM_SIZE, RWX, HY_MEMORY_ALLOC);
	if (status == HY_OK)
		status = add(FIXED, LARGE, RW, HY_MEMORY_IDENTICAL);
	if (status == HY_OK)
		status = add(LAZY, LARGE, RW, HY_MEMORY_LAZY);
	if (status == HY_OK)
		status = add(0x60000000, 3 * PAGE, HY_READ, HY_MEMORY_RESERVED);
	hy_ivc_init(&ivc, machine.hal, channels, 1, subscriptions, 1);
	if (status == HY_OK)
		status = hy_ivc_publish(&ivc, &machine.vm, 1, SHARED, 2 * PAGE, 3);
	return status;
}

/* Touches lazy memory from both sides, splits a large page, idles, takes an interrupt. */
static enum hy_status work(void)
{
	static const uint32_t program[] = {SIM_INTERRUPTS(1), SIM_STORE(2, 1, 3), SIM_WAIT, SIM_HYPERCALL(1)};
	static const uint32_t handler[] = {SIM_END_INTERRUPT, SIM_RETURN};
	struct hy_vcpu *vcpu = &machine.vcpu[0];
	enum hy_status status = hy_vm_write(&machine.vm, MACHINE_RAM, program, sizeof(program));

	if (status == HY_OK)
		status = hy_vm_write(&machine.vm, MACHINE_VECTOR, handler, sizeof(handler));
	if (status == HY_OK)
		status = hy_vm_write(&machine.vm, LAZY + PAGE - 4, program, 8);
	if (status == HY_OK)
		status = hy_space_protect(&machine.vm.space, FIXED + PAGE, PAGE, HY_READ);
	if (status == HY_OK)
		status = hy_space_protect(&machine.vm.space, FIXED + PAGE, PAGE, RW);
	if (status == HY_OK)
		status = hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space);
	if (status == HY_OK)
		status = hy_vm_loaded(&machine.vm);
	if (status == HY_OK)
		status = hy_vm_boot(&machine.vm);
	if (status != HY_OK)
		return status;
	vcpu->ctx.tvec = MACHINE_VECTOR;
	vcpu->ctx.r1 = LAZY + 0x10000;
	hy_sim_line[0] = true;
	for (uint32_t n = 0; n < 5; n++) {
		status = hy_vm_run(vcpu, &machine.cpu);
		if (status != HY_OK || vcpu->exit.reason == HY_EXIT_HYPERCALL)
			break;
	}
	if (status == HY_OK)
		status = hy_ivc_unpublish(&ivc, &machine.vm, 1);
	if (status == HY_OK)
		status = hy_vm_remove_memory(&machine.vm, LAZY);
	return status;
}

/* What is there goes; an error on the way is followed by another try. */
static void clean_up(void)
{
	enum hy_status status = HY_OK;

	mock_hal_fail(&mock, HY_HAL_ALLOC_FRAME, 0);
	if (machine.vm.space.format != NULL) {
		expect(hy_vm_stop(&machine.vm));
		hy_percpu_teardown(&machine.cpu);
		for (uint32_t tries = 0; tries < 3; tries++) {
			status = hy_ivc_remove_vm(&ivc, &machine.vm);
			if (status == HY_OK)
				status = hy_vm_destroy(&machine.vm);
			if (status == HY_OK)
				break;
		}
	}
	expect(status);
	hy_percpu_teardown(&machine.cpu);
	assert_false(machine.cpu.enabled);
	assert_int_equal(host_frames_used(), 0);
}

/* One life with one failure; the number of calls that the hook got. */
static unsigned live(enum hy_hal_hook hook, unsigned nth, enum hy_status *status)
{
	host_reset();
	host.on_wait = wake_up;
	memset(&machine, 0, sizeof(machine));
	mock_hal_init(&mock, &host_hooks);
	expect(hy_hal_bind(&mock.hal, NULL));
	machine.hal = &mock.hal;
	mock_hal_fail(&mock, hook, nth);
	*status = build();
	if (*status == HY_OK)
		*status = work();
	clean_up();
	return mock.calls[hook];
}

static void nothing_is_lost_whatever_fails(void **state)
{
	unsigned failures = 0;

	(void)state;
	for (uint32_t hook = 0; hook < HY_HAL_COUNT; hook++) {
		enum hy_status status;
		unsigned calls = live((enum hy_hal_hook)hook, 0, &status);
		/* Of the thousands of calls of phys_to_virt while memory is cleared, some. */
		unsigned step = 1 + calls / 400;

		expect(status);
		if (!mock_hal_can_fail((enum hy_hal_hook)hook))
			continue;
		for (unsigned nth = 1; nth <= calls; nth += nth < 100 ? 1 : step) {
			(void)live((enum hy_hal_hook)hook, nth, &status);
			failures += status != HY_OK;
			if (hook == HY_HAL_ALLOC_FRAMES || hook == HY_HAL_ALLOC_MEMORY_REGION_AT)
				expect_status(status, HY_E_NO_MEMORY);
		}
	}
	assert_true(failures > 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_lost_whatever_fails),
	};

	return cmocka_run_group_tests_name("faults", tests, NULL, NULL);
}
