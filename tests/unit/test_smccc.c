/* SPDX-License-Identifier: Apache-2.0 */
/* The SMC Calling Convention: ids, immediates, who answers what, the fast tier. */
#include "firmware_fixture.h"

#include <halyard/abi/psci.h>
#include <halyard/abi/smccc.h>

#define GARBAGE 0xdeadbeef00000000u
#define HVC 0x5a000000u /* ESR_EL2 of an HVC #0 */

static bool call(struct firmware *firmware, enum hy_exit_reason conduit, uint64_t number, uint16_t immediate, uint64_t argument)
{
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_arguments(vcpu, number, argument, 0, 0);
	vcpu->exit = (struct hy_exit){.reason = conduit};
	if (conduit == HY_EXIT_HYPERCALL)
		vcpu->exit.hypercall = (struct hy_exit_hypercall){.number = number, .immediate = immediate};
	else
		vcpu->exit.firmware_call = (struct hy_exit_firmware_call){.number = number, .immediate = immediate};
	return hy_smccc_call(vcpu);
}

/* Both conduits give the same answer. */
static int64_t answered(struct firmware *firmware, uint64_t number, uint16_t immediate, uint64_t argument)
{
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	int64_t result;

	assert_true(call(firmware, HY_EXIT_HYPERCALL, number, immediate, argument));
	result = (int64_t)hy_vcpu_get_gpr(vcpu, 0);
	assert_true(call(firmware, HY_EXIT_FIRMWARE_CALL, number, immediate, argument));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), result);
	assert_registers_kept(vcpu);
	return result;
}

static void architecture_calls(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_SMCCC_ID_VERSION, 0, 0), 0x10001);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_FEATURES, 0, HY_SMCCC_ID_VERSION), 0);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_FEATURES, 0, GARBAGE | HY_SMCCC_ID_ARCH_FEATURES), 0);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_FEATURES, 0, HY_SMCCC_ID_ARCH_WORKAROUND_1), -1);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_WORKAROUND_1, 0, 0), -1);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_WORKAROUND_2, 0, 1), -1);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_WORKAROUND_3, 0, 0), -1);
	assert_int_equal(answered(firmware, HY_SMCCC_ID32_ARCH_SOC_ID, 0, 0), -1);
}

/* A 32-bit id in a register with anything above it; the hint bit of fast calls. */
static void ids_are_32_bits(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, GARBAGE | HY_SMCCC_ID_VERSION, 0, 0), 0x10001);
	assert_int_equal(answered(firmware, GARBAGE | HY_PSCI_ID_VERSION, 0, 0), 0x10001);
	assert_int_equal(answered(firmware, HY_PSCI_ID_VERSION | HY_SMCCC_SVE_HINT, 0, 0), 0x10001);
	assert_int_equal(answered(firmware, (HY_PSCI_ID_VERSION | HY_SMCCC_SVE_HINT) & ~HY_SMCCC_FAST_CALL, 0, 0), -1);
}

/* Whatever nobody knows, and whatever another owner's firmware would answer, is denied. */
static void default_deny(void **state)
{
	struct firmware *firmware = *state;

	for (uint32_t owner = 0; owner < 64; owner++)
		for (uint32_t convention = 0; convention < 4; convention++)
			for (uint32_t function = 0x40; function < 0x10000; function += 0x3fff)
				assert_int_equal(answered(firmware, convention << 30 | owner << 24 | function, 0, 0), -1);
	assert_int_equal(answered(firmware, 0, 0, 0), -1);
	assert_int_equal(answered(firmware, ~(uint64_t)0, 0, 0), -1);
}

/* An immediate makes it another kind of call: a defined answer, whatever stands in the registers. */
static void immediates(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_PSCI_ID_VERSION, 1, 0), -1);
	assert_int_equal(answered(firmware, HY_PSCI_ID_SYSTEM_OFF, 0xffff, 0), -1);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_VERSION, 0x8000, 0), -1);
}

static void power_calls_become_exits(void **state)
{
	struct firmware *firmware = *state;

	assert_false(call(firmware, HY_EXIT_HYPERCALL, GARBAGE | HY_PSCI_ID_SYSTEM_OFF, 0, 0));
	assert_int_equal(firmware->vcpus[0].exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_false(call(firmware, HY_EXIT_FIRMWARE_CALL, HY_PSCI_ID_SYSTEM_RESET, 0, 0));
	assert_int_equal(firmware->vcpus[0].exit.reason, HY_EXIT_SYSTEM_RESET);
}

static bool sum(struct hy_vcpu *vcpu, uint64_t number, void *data)
{
	unsigned *calls = data;

	(*calls)++;
	if (hy_vcpu_get_arg(vcpu, 0) == 13)
		return false;
	hy_vcpu_set_return_value(vcpu, number + hy_vcpu_get_arg(vcpu, 0));
	return true;
}

static void the_hosts_own_calls(void **state)
{
	struct firmware *firmware = *state;
	unsigned calls = 0;
	const struct hy_vm_call ranges[] = {
		{.first = 0xc6000000, .last = 0xc600000f, .answer = sum, .data = &calls, .fast = true},
		{.first = 0xc6000010, .last = 0xc600001f, .answer = NULL},
		{.first = HY_SMCCC_ID_ARCH_WORKAROUND_1, .last = HY_SMCCC_ID_ARCH_WORKAROUND_1, .answer = sum, .data = &calls},
		{.first = 0x46000000, .last = 0x46000000, .answer = sum, .data = &calls}, /* a yielding call */
	};

	firmware->vm.calls = ranges;
	firmware->vm.call_count = 4;
	assert_int_equal(answered(firmware, 0xc6000000, 0, 1), 0xc6000001);
	assert_int_equal(answered(firmware, GARBAGE | 0xc600000f, 0, 1), 0xc6000010);
	assert_int_equal(answered(firmware, HY_SMCCC_ID_ARCH_WORKAROUND_1, 0, 2), HY_SMCCC_ID_ARCH_WORKAROUND_1 + 2);
	assert_int_equal(calls, 6);
	assert_int_equal(answered(firmware, 0xc600000e, 0, 13), -1); /* the range refused */
	assert_int_equal(answered(firmware, 0xc6000020, 0, 1), -1);
	assert_int_equal(answered(firmware, 0xc5ffffff, 0, 1), -1);
	assert_int_equal(answered(firmware, 0xc6010000, 0, 1), 0xc6000001); /* the hint is no part of a fast call's number */
	assert_int_equal(answered(firmware, 0x46010000, 0, 1), -1);
	assert_int_equal(calls, 10);
	/* one that the host wants to see: the exit stays, with a result for a host that forgets to answer */
	assert_false(call(firmware, HY_EXIT_HYPERCALL, 0xc6000010, 0, 1));
	assert_int_equal(firmware->vcpus[0].exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(firmware->vcpus[0].exit.hypercall.number, 0xc6000010);
	assert_int_equal(hy_vcpu_get_gpr(&firmware->vcpus[0], 0), -1);
}

static bool fast(struct firmware *firmware, uint64_t number, uint64_t syndrome, uint64_t argument)
{
	set_arguments(&firmware->vcpus[0], number, argument, 0, 0);
	return hy_smccc_fast_call(&firmware->vcpus[0], syndrome);
}

static void the_fast_tier(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	unsigned calls = 0;
	const struct hy_vm_call ranges[] = {
		{.first = 0xc6000000, .last = 0xc600000f, .answer = sum, .data = &calls, .fast = true},
		{.first = 0xc6000010, .last = 0xc600001f, .answer = sum, .data = &calls},
	};

	assert_true(fast(firmware, GARBAGE | HY_PSCI_ID_VERSION, HVC, 0));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0x10001);
	assert_true(fast(firmware, HY_SMCCC_ID_VERSION, HVC, 0));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0x10001);
	assert_false(fast(firmware, HY_SMCCC_ID_VERSION, HVC | 1, 0)); /* the full path denies it */
	assert_false(fast(firmware, HY_PSCI_ID_SYSTEM_OFF, HVC, 0));
	assert_false(fast(firmware, 0xc6000000, HVC, 0));
	firmware->vm.calls = ranges;
	firmware->vm.call_count = 2;
	assert_true(fast(firmware, 0xc6000004, HVC, 5));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0xc6000009);
	assert_registers_kept(vcpu);
	assert_false(fast(firmware, 0xc6000004, HVC, 13));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0xc6000004); /* nothing changed: the full path sees the call as it was */
	assert_false(fast(firmware, 0xc6000010, HVC, 5));
	assert_int_equal(calls, 2);
	vcpu->vm = NULL;
	assert_false(fast(firmware, 0xc6000004, HVC, 5));
	vcpu->vm = &firmware->vm;
}

/* A guest's own calls through hy_vm_run: another CPU on, standby until an interrupt, power off. */
static void a_guest_calls(void **state)
{
	static const uint32_t boot[] = {
		SIM_MOVE(0, 0xc400), SIM_APPEND(0, 3), SIM_MOVE(1, 0x100),
		SIM_MOVE(2, RAM >> 16), SIM_APPEND(2, (RAM + 0x1000) & 0xffff), SIM_MOVE(3, 77),
		SIM_FIRMWARE(0),                                       /* CPU_ON of the third CPU */
		SIM_MOVE(0, 0xc400), SIM_APPEND(0, 1), SIM_MOVE(1, 0), /* CPU_SUSPEND */
		SIM_HYPERCALL(0),
		SIM_MOVE(0, 0x8400), SIM_APPEND(0, 8), SIM_HYPERCALL(0), /* SYSTEM_OFF */
	};
	struct firmware *firmware = *state;
	struct hy_vcpu *first = &firmware->vcpus[0], *third = &firmware->vcpus[2];

	expect(hy_vm_write(&firmware->vm, RAM, boot, sizeof(boot)));
	firmware->vm.call = hy_smccc_call;
	expect(hy_vcpu_inject_interrupt(first, &(struct hy_interrupt){.number = 9})); /* what CPU_SUSPEND waits for; masked by the guest */
	expect(hy_vm_run(first, &firmware->cpu));
	assert_string_equal(hy_exit_name(first->exit.reason), "system_down");
	assert_int_equal(hy_vm_state(&firmware->vm), HY_VM_STOPPED);
	assert_ptr_equal(firmware->started, third);
	assert_int_equal(atomic_load(&third->power), HY_VM_POWER_PENDING);
	assert_int_equal(hy_vcpu_get_gpr(third, 0), 77);
}

static void a_started_cpu_runs_and_stops(void **state)
{
	static const uint32_t program[] = {SIM_ADD(5, 0, 0), SIM_MOVE(0, 0x8400), SIM_APPEND(0, 2), SIM_HYPERCALL(0)}; /* CPU_OFF */
	struct firmware *firmware = *state;
	struct hy_vcpu *third = &firmware->vcpus[2];

	expect(hy_vm_write(&firmware->vm, RAM + 0x1000, program, sizeof(program)));
	firmware->vm.call = hy_smccc_call;
	for (unsigned round = 0; round < 2; round++) { /* off, and on again */
		assert_true(call(firmware, HY_EXIT_HYPERCALL, HY_PSCI_ID64_CPU_ON, 0, 0x100));
		assert_int_equal(hy_vcpu_get_gpr(&firmware->vcpus[0], 0), HY_PSCI_RESULT_INVALID_ADDRESS); /* entry 0 */
		expect(hy_vm_cpu_on(&firmware->vm, 0x100, RAM + 0x1000, 55));
		expect(hy_vm_run(third, &firmware->cpu));
		assert_string_equal(hy_exit_name(third->exit.reason), "cpu_down");
		assert_int_equal(hy_vcpu_get_gpr(third, 5), 55);
		assert_int_equal(atomic_load(&third->power), HY_VM_POWER_OFF);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(architecture_calls, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(ids_are_32_bits, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(default_deny, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(immediates, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(power_calls_become_exits, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(the_hosts_own_calls, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(the_fast_tier, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(a_guest_calls, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(a_started_cpu_runs_and_stops, firmware_setup, firmware_teardown),
	};

	return cmocka_run_group_tests_name("smccc", tests, NULL, NULL);
}
