/* SPDX-License-Identifier: Apache-2.0 */
/* Inter-VM channels: who may do what, and that both see the same bytes. */
#include "machine.h"

#include <halyard/ivc.h>

#define SHARED 0x40000000u
#define KEY 0x1234u

static struct machine machines[3];
static struct hy_ivc ivc;
static struct hy_ivc_channel channels[2];
static struct hy_ivc_subscription subscriptions[2];
static struct hy_vm *vms[3];

static int make(void **state)
{
	(void)state;
	host_reset();
	for (uint32_t i = 0; i < 3; i++) {
		machine_make(&machines[i], i, HY_VM_FAULT);
		vms[i] = &machines[i].vm;
	}
	hy_ivc_init(&ivc, host_hal(), channels, 2, subscriptions, 2);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < 3; i++) {
		expect(hy_ivc_remove_vm(&ivc, vms[i]));
		machine_drop(&machines[i]);
	}
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

static void both_see_the_same_bytes(void **state)
{
	uint64_t size = 0;
	char text[16];

	(void)state;
	expect(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, PAGE + 1, HY_INTERRUPT_NONE));
	expect(hy_ivc_subscribe(&ivc, vms[1], 0, KEY, SHARED + LARGE, HY_INTERRUPT_NONE, &size));
	assert_int_equal(size, 2 * PAGE);
	expect(hy_vm_read(vms[1], SHARED + LARGE, text, sizeof(text)));
	for (size_t i = 0; i < sizeof(text); i++)
		assert_int_equal(text[i], 0);
	expect(hy_vm_write(vms[0], SHARED + PAGE, "from the first", 15));
	expect(hy_vm_read(vms[1], SHARED + LARGE + PAGE, text, 15));
	assert_string_equal(text, "from the first");
	expect(hy_vm_write(vms[1], SHARED + LARGE, "and back", 9));
	expect(hy_vm_read(vms[0], SHARED, text, 9));
	assert_string_equal(text, "and back");
	/* It goes when nobody is left; then it is gone for good. */
	expect_status(hy_ivc_unpublish(&ivc, vms[0], KEY), HY_E_BUSY);
	expect(hy_ivc_unsubscribe(&ivc, vms[1], 0, KEY));
	expect_status(hy_vm_read(vms[1], SHARED + LARGE, text, 1), HY_E_FAULT);
	expect(hy_ivc_unpublish(&ivc, vms[0], KEY));
	expect_status(hy_vm_read(vms[0], SHARED, text, 1), HY_E_FAULT);
	expect_status(hy_ivc_unpublish(&ivc, vms[0], KEY), HY_E_NOT_FOUND);
	expect_status(hy_ivc_unsubscribe(&ivc, vms[1], 0, KEY), HY_E_NOT_FOUND);
}

static void nonsense_is_refused(void **state)
{
	size_t before = host_frames_used();

	(void)state;
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, 0, 0), HY_E_INVALID);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, HY_IVC_MAX_SIZE + 1, 0), HY_E_INVALID);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, ~(uint64_t)0, 0), HY_E_INVALID);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, SHARED + 8, PAGE, 0), HY_E_INVALID);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, ~(hy_gpa)0 - PAGE + 1, 2 * PAGE, 0), HY_E_INVALID);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, MACHINE_RAM, PAGE, 0), HY_E_EXISTS);
	assert_int_equal(host_frames_used(), before);
	expect(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, PAGE, 0));
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY, SHARED + LARGE, PAGE, 0), HY_E_EXISTS);
	expect_status(hy_ivc_publish(&ivc, vms[0], KEY + 1, SHARED, PAGE, 0), HY_E_EXISTS);
	/* The same number of another publisher is another channel. */
	expect(hy_ivc_publish(&ivc, vms[1], KEY, SHARED, PAGE, 0));
	expect_status(hy_ivc_publish(&ivc, vms[2], KEY, SHARED, PAGE, 0), HY_E_NO_MEMORY);
	expect_status(hy_ivc_subscribe(&ivc, vms[0], 0, KEY, SHARED + LARGE, 0, NULL), HY_E_INVALID);
	expect_status(hy_ivc_subscribe(&ivc, vms[0], 2, KEY, SHARED + LARGE, 0, NULL), HY_E_NOT_FOUND);
	expect_status(hy_ivc_subscribe(&ivc, vms[2], 0, KEY, SHARED + 8, 0, NULL), HY_E_INVALID);
	expect_status(hy_ivc_subscribe(&ivc, vms[2], 0, KEY, MACHINE_RAM + PAGE, 0, NULL), HY_E_EXISTS);
	expect(hy_ivc_subscribe(&ivc, vms[2], 0, KEY, SHARED, 0, NULL));
	expect_status(hy_ivc_subscribe(&ivc, vms[2], 0, KEY, SHARED + LARGE, 0, NULL), HY_E_EXISTS);
	expect(hy_ivc_subscribe(&ivc, vms[1], 0, KEY, SHARED + LARGE, 0, NULL));
	expect_status(hy_ivc_subscribe(&ivc, vms[0], 1, KEY, SHARED + LARGE, 0, NULL), HY_E_NO_MEMORY);
}

static void all_others_are_told(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < 3; i++)
		machine_boot(&machines[i]);
	expect(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, PAGE, 40));
	expect(hy_ivc_subscribe(&ivc, vms[1], 0, KEY, SHARED, 41, NULL));
	expect(hy_ivc_subscribe(&ivc, vms[2], 0, KEY, SHARED, HY_INTERRUPT_NONE, NULL));
	expect(hy_ivc_notify(&ivc, vms[2], 0, KEY));
	assert_int_equal(hy_vcpu_interrupt_state(&machines[0].vcpu[0], 40), HY_INTERRUPT_PENDING);
	assert_int_equal(hy_vcpu_interrupt_state(&machines[1].vcpu[0], 41), HY_INTERRUPT_PENDING);
	assert_false(hy_vcpu_interrupt_pending(&machines[2].vcpu[0]));
	expect(hy_vcpu_clear_interrupt(&machines[0].vcpu[0], 40));
	expect(hy_ivc_notify(&ivc, vms[0], 0, KEY));
	assert_int_equal(hy_vcpu_interrupt_state(&machines[0].vcpu[0], 40), HY_INTERRUPT_INACTIVE);
	expect_status(hy_ivc_notify(&ivc, vms[1], 1, KEY), HY_E_NOT_FOUND);
	expect(hy_ivc_unsubscribe(&ivc, vms[1], 0, KEY));
	expect_status(hy_ivc_notify(&ivc, vms[1], 0, KEY), HY_E_NOT_FOUND);
	/* A VM that the host does not know any more: the error is told, the others are too. */
	expect(hy_ivc_subscribe(&ivc, vms[1], 0, KEY, SHARED, 300, NULL));
	expect_status(hy_ivc_notify(&ivc, vms[2], 0, KEY), HY_E_INVALID);
	assert_int_equal(hy_vcpu_interrupt_state(&machines[0].vcpu[0], 40), HY_INTERRUPT_PENDING);
}

static void a_vm_that_goes_takes_its_channels_along(void **state)
{
	(void)state;
	expect(hy_ivc_publish(&ivc, vms[0], KEY, SHARED, PAGE, 0));
	expect(hy_ivc_publish(&ivc, vms[1], KEY, SHARED, PAGE, 0));
	expect(hy_ivc_subscribe(&ivc, vms[1], 0, KEY, SHARED + LARGE, 0, NULL));
	expect(hy_ivc_subscribe(&ivc, vms[0], 1, KEY, SHARED + LARGE, 0, NULL));
	expect(hy_ivc_remove_vm(&ivc, vms[0]));
	expect_status(hy_vm_read(vms[1], SHARED + LARGE, (uint8_t[1]){0}, 1), HY_E_FAULT);
	expect_status(hy_vm_read(vms[0], SHARED + LARGE, (uint8_t[1]){0}, 1), HY_E_FAULT);
	expect(hy_ivc_unpublish(&ivc, vms[1], KEY));
}

static bool answer(struct hy_vcpu *vcpu)
{
	return hy_ivc_call(&ivc, vcpu);
}

/* The guest's own calls: number in r0, arguments from r1 on. */
static uint64_t call(uint32_t vm, uint64_t number, uint64_t first, uint64_t second, uint64_t third, uint64_t fourth)
{
	struct hy_vcpu *vcpu = &machines[vm].vcpu[0];

	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	vcpu->ctx.r0 = number;
	vcpu->ctx.r1 = first;
	vcpu->ctx.r2 = second;
	vcpu->ctx.r3 = third;
	vcpu->ctx.r4 = fourth;
	machine_run(&machines[vm], HY_EXIT_YIELD);
	/* Both guests take turns on the one CPU that this thread is. */
	expect(hy_vcpu_unbind(vcpu));
	return vcpu->ctx.r0;
}

static void guests_call_by_themselves(void **state)
{
	const uint64_t refused = ~(uint64_t)0;

	(void)state;
	for (uint32_t i = 0; i < 2; i++) {
		LOAD(&machines[i], MACHINE_RAM, SIM_HYPERCALL(0), SIM_SPIN);
		vms[i]->call = answer;
		machine_boot(&machines[i]);
	}
	for (uint64_t number = 0; number < 3; number++)
		assert_int_equal(call(0, number, 1, 2, 3, 4), refused);
	assert_int_equal(call(0, HY_IVC_PUBLISH, KEY, SHARED, PAGE, 50), 0);
	assert_int_equal(call(0, HY_IVC_PUBLISH, KEY, SHARED, PAGE, 50), refused);
	assert_int_equal(call(0, HY_IVC_PUBLISH, KEY + 1, MACHINE_RAM, PAGE, 50), refused);
	assert_int_equal(call(1, HY_IVC_SUBSCRIBE, 0, KEY, SHARED, 51), PAGE);
	assert_int_equal(call(1, HY_IVC_NOTIFY, 0, KEY, 0, 0), 0);
	assert_int_equal(call(0, HY_IVC_UNPUBLISH, KEY, 0, 0, 0), refused);
	assert_int_equal(call(1, HY_IVC_UNSUBSCRIBE, 0, KEY, 0, 0), 0);
	assert_int_equal(call(0, HY_IVC_UNPUBLISH, KEY, 0, 0, 0), 0);
	/* Other numbers are somebody else's. */
	hy_vcpu_set_pc(&machines[0].vcpu[0], MACHINE_RAM);
	machines[0].vcpu[0].ctx.r0 = 8;
	machine_run(&machines[0], HY_EXIT_HYPERCALL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(both_see_the_same_bytes, make, drop),
		cmocka_unit_test_setup_teardown(nonsense_is_refused, make, drop),
		cmocka_unit_test_setup_teardown(all_others_are_told, make, drop),
		cmocka_unit_test_setup_teardown(a_vm_that_goes_takes_its_channels_along, make, drop),
		cmocka_unit_test_setup_teardown(guests_call_by_themselves, make, drop),
	};

	return cmocka_run_group_tests_name("ivc", tests, NULL, NULL);
}
