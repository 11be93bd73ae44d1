/* SPDX-License-Identifier: Apache-2.0 */
/* PSCI 1.1: every function, its results, and what becomes an exit. */
#include "firmware_fixture.h"

#include <halyard/abi/psci.h>
#include <halyard/abi/smccc.h>

#define GARBAGE 0xdeadbeef00000000u

/* A call that is answered at once. */
static int64_t answered(struct firmware *firmware, uint32_t id, uint64_t a, uint64_t b, uint64_t c)
{
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_arguments(vcpu, id, a, b, c);
	vcpu->exit = (struct hy_exit){.reason = HY_EXIT_HYPERCALL, .hypercall = {.number = id}};
	assert_true(hy_psci_call(vcpu, id));
	assert_int_equal(vcpu->exit.reason, HY_EXIT_HYPERCALL);
	assert_registers_kept(vcpu);
	return (int64_t)hy_vcpu_get_gpr(vcpu, 0);
}

/* A call that becomes an exit; the instruction is still to be stepped over. */
static const struct hy_exit *exited(struct firmware *firmware, uint32_t id, uint64_t a)
{
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_arguments(vcpu, id, a, 0, 0);
	vcpu->exit = (struct hy_exit){.reason = HY_EXIT_FIRMWARE_CALL, .advance = 4, .firmware_call = {.number = id}};
	assert_false(hy_psci_call(vcpu, id));
	assert_int_equal(vcpu->exit.advance, 4);
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), HY_PSCI_RESULT_SUCCESS);
	return &vcpu->exit;
}

static void version_and_features(void **state)
{
	static const uint32_t there[] = {
		HY_PSCI_ID_VERSION, HY_PSCI_ID32_CPU_SUSPEND, HY_PSCI_ID64_CPU_SUSPEND, HY_PSCI_ID_CPU_OFF, HY_PSCI_ID32_CPU_ON,
		HY_PSCI_ID64_CPU_ON, HY_PSCI_ID32_AFFINITY_INFO, HY_PSCI_ID64_AFFINITY_INFO, HY_PSCI_ID_MIGRATE_INFO_TYPE,
		HY_PSCI_ID_SYSTEM_OFF, HY_PSCI_ID_SYSTEM_RESET, HY_PSCI_ID_FEATURES, HY_PSCI_ID32_SYSTEM_RESET2, HY_PSCI_ID64_SYSTEM_RESET2,
		0x80000000, /* SMCCC_VERSION: how a guest finds out that there is SMCCC 1.1 */
	};
	struct firmware *firmware = *state;
	unsigned found = 0;

	assert_int_equal(answered(firmware, HY_PSCI_ID_VERSION, 0, 0, 0), 0x10001);
	for (unsigned i = 0; i < sizeof(there) / sizeof(there[0]); i++)
		assert_int_equal(answered(firmware, HY_PSCI_ID_FEATURES, GARBAGE | there[i], 0, 0), 0);
	for (uint32_t n = 0; n < 32; n++) {
		found += answered(firmware, HY_PSCI_ID_FEATURES, 0x84000000u + n, 0, 0) == 0;
		found += answered(firmware, HY_PSCI_ID_FEATURES, 0xc4000000u + n, 0, 0) == 0;
	}
	assert_int_equal(found, 14);
	assert_int_equal(answered(firmware, HY_PSCI_ID_FEATURES, 0x84000100, 0, 0), HY_PSCI_RESULT_NOT_SUPPORTED);
}

/* Everything else of the range: not supported, and nothing happens. */
static void the_rest_is_not_supported(void **state)
{
	static const uint8_t absent[] = {5, 7, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};
	struct firmware *firmware = *state;

	for (unsigned i = 0; i < sizeof(absent); i++) {
		assert_int_equal(answered(firmware, 0x84000000u + absent[i], ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0), -1);
		assert_int_equal(answered(firmware, 0xc4000000u + absent[i], ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0), -1);
	}
	/* no 64-bit form: */
	assert_int_equal(answered(firmware, 0xc4000000, 0, 0, 0), -1);
	assert_int_equal(answered(firmware, 0xc4000002, 0, 0, 0), -1);
	assert_int_equal(answered(firmware, 0xc4000008, 0, 0, 0), -1);
}

static void what_is_psci(void **state)
{
	(void)state;
	assert_true(hy_psci_owns(0x84000000) && hy_psci_owns(0x8400001f) && hy_psci_owns(0xc4000000) && hy_psci_owns(0xc400001f));
	assert_false(hy_psci_owns(0x84000020) || hy_psci_owns(0xc4000020) || hy_psci_owns(0x04000000) || hy_psci_owns(0x85000000));
	assert_false(hy_psci_owns(0) || hy_psci_owns(0x80000000) || hy_psci_owns(0x84010000));
}

static void exits(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(exited(firmware, HY_PSCI_ID_SYSTEM_OFF, 0)->reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(exited(firmware, HY_PSCI_ID_CPU_OFF, 0)->reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(exited(firmware, HY_PSCI_ID_SYSTEM_RESET, 0)->reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(firmware->vcpus[0].exit.system_reset.kind, HY_PSCI_COLD_RESET);
	assert_int_equal(exited(firmware, HY_PSCI_ID32_SYSTEM_RESET2, GARBAGE)->reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(firmware->vcpus[0].exit.system_reset.kind, HY_PSCI_WARM_RESET);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_SYSTEM_RESET2, 1, 0, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_SYSTEM_RESET2, 0x80000000, 0, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(exited(firmware, HY_PSCI_ID32_CPU_SUSPEND, 0)->reason, HY_EXIT_HALT);
	assert_int_equal(exited(firmware, HY_PSCI_ID64_CPU_SUSPEND, 0x03010000)->reason, HY_EXIT_HALT);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_SUSPEND, 0x80000000, RAM, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(answered(firmware, HY_PSCI_ID_MIGRATE_INFO_TYPE, 0, 0, 0), 2);
}

static void cpu_on(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[2];

	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, guest_ids[2], RAM + 0x1000, 0x123456789abcdef0), HY_PSCI_RESULT_SUCCESS);
	assert_ptr_equal(firmware->started, vcpu);
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_FREE);
	assert_int_equal(hy_vcpu_get_pc(vcpu), RAM + 0x1000);
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0x123456789abcdef0);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, guest_ids[2], RAM, 0), HY_PSCI_RESULT_ON_PENDING);
	atomic_store(&vcpu->power, HY_VM_POWER_ON); /* as hy_vm_run does */
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, guest_ids[2], RAM, 0), HY_PSCI_RESULT_ALREADY_ON);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, 0, RAM, 0), HY_PSCI_RESULT_ALREADY_ON); /* the caller */
	atomic_store(&vcpu->power, HY_VM_POWER_OFF); /* CPU_OFF, and on again */
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, guest_ids[2], RAM, 0), HY_PSCI_RESULT_SUCCESS);
	assert_int_equal(hy_vcpu_get_pc(vcpu), RAM);
}

/* Every target that is no CPU of the guest, and every entry where it has no memory to execute, or no instruction can be. Nothing starts. */
static void cpu_on_refuses(void **state)
{
	static const uint64_t targets[] = {2, 0x101, 0x10000, 0x200000000, 0x80000000, 0x80000001, 0x10000000000, ~(uint64_t)0};
	static const uint64_t entries[] = {0, RAM - 4, RAM + RAM_SIZE, RAM + RAM_SIZE + 0xffc, 0x100000000 + RAM, ~(uint64_t)3,
					   RAM + 1, RAM + 2, RAM + 0xffe};
	struct firmware *firmware = *state;

	for (unsigned i = 0; i < sizeof(targets) / sizeof(targets[0]); i++)
		assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, targets[i], RAM, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	for (unsigned i = 0; i < sizeof(entries) / sizeof(entries[0]); i++)
		assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, 1, entries[i], 0), HY_PSCI_RESULT_INVALID_ADDRESS);
	assert_null(firmware->started);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 1, 0, 0), HY_PSCI_AFFINITY_OFF);
}

/* The 32-bit call takes the low halves of its arguments, whatever the high ones hold. */
static void arguments_of_32_bit_calls(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_PSCI_ID32_CPU_ON, GARBAGE | 1, GARBAGE | RAM, GARBAGE | 7), HY_PSCI_RESULT_SUCCESS);
	assert_ptr_equal(firmware->started, &firmware->vcpus[1]);
	assert_int_equal(hy_vcpu_get_pc(&firmware->vcpus[1]), RAM);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, GARBAGE | 1, RAM, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(answered(firmware, HY_PSCI_ID32_AFFINITY_INFO, GARBAGE | 1, GARBAGE, 0), HY_PSCI_AFFINITY_ON_PENDING);
}

static void affinity_info(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 0, 0), HY_PSCI_AFFINITY_ON);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 1, 0, 0), HY_PSCI_AFFINITY_OFF);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, guest_ids[3], 0, 0), HY_PSCI_AFFINITY_OFF);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 2, 0, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 4, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x80000000, 0, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	/* groups: on when any CPU is on, else pending when any is */
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 1, 1, 0), HY_PSCI_AFFINITY_ON);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x1ff, 1, 0), HY_PSCI_AFFINITY_OFF);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x1ff, 2, 0), HY_PSCI_AFFINITY_ON);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_CPU_ON, guest_ids[2], RAM, 0), HY_PSCI_RESULT_SUCCESS);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x100, 1, 0), HY_PSCI_AFFINITY_ON_PENDING);
	atomic_store(&firmware->vcpus[0].power, HY_VM_POWER_OFF);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 2, 0), HY_PSCI_AFFINITY_ON_PENDING);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x1ff, 3, 0), HY_PSCI_AFFINITY_ON_PENDING);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0x1000000ff, 3, 0), HY_PSCI_AFFINITY_OFF);
	/* in whatever order they stand */
	for (uint32_t order = 0; order < 6; order++) {
		static const uint32_t powers[] = {HY_VM_POWER_ON, HY_VM_POWER_PENDING, HY_VM_POWER_OFF};
		uint32_t first = order % 3, second = (first + 1 + order / 3) % 3;

		atomic_store(&firmware->vcpus[0].power, powers[first]);
		atomic_store(&firmware->vcpus[1].power, powers[second]);
		atomic_store(&firmware->vcpus[2].power, powers[3 - first - second]);
		assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 2, 0), HY_PSCI_AFFINITY_ON);
		atomic_store(&firmware->vcpus[first == 0 ? 0 : second == 0 ? 1 : 2].power, HY_VM_POWER_OFF);
		assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 2, 0), HY_PSCI_AFFINITY_ON_PENDING);
	}
}

/* A vCPU without a VM: starting another one is up to whoever runs it. */
static void without_a_vm(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	vcpu->vm = NULL;
	set_arguments(vcpu, HY_PSCI_ID64_CPU_ON, 1, RAM, 99);
	assert_false(hy_psci_call(vcpu, HY_PSCI_ID64_CPU_ON));
	assert_int_equal(vcpu->exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu->exit.cpu_up.target, 1);
	assert_int_equal(vcpu->exit.cpu_up.entry, RAM);
	assert_int_equal(vcpu->exit.cpu_up.argument, 99);
	assert_int_equal(answered(firmware, HY_PSCI_ID64_AFFINITY_INFO, 0, 0, 0), HY_PSCI_RESULT_INVALID_PARAMETERS);
	vcpu->vm = &firmware->vm;
}

/* Any id with any arguments: an answer or a described exit, never a crash. */
static void survives_everything(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	uint64_t random = 1;

	for (unsigned i = 0; i < 200000; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		uint32_t id = ((random >> 40 & 1) != 0 ? 0x84000000u : 0xc4000000u) + (uint32_t)(random >> 41 & 0x1f);

		vcpu->exit = (struct hy_exit){.reason = HY_EXIT_HYPERCALL};
		set_arguments(vcpu, id, random >> (random & 63), random << (random & 31), random);
		if (!hy_psci_call(vcpu, id))
			assert_int_not_equal(vcpu->exit.reason, HY_EXIT_HYPERCALL);
		assert_registers_kept(vcpu);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(version_and_features, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(the_rest_is_not_supported, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(what_is_psci, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(exits, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(cpu_on, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(cpu_on_refuses, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(arguments_of_32_bit_calls, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(affinity_info, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(without_a_vm, firmware_setup, firmware_teardown),
		cmocka_unit_test_setup_teardown(survives_everything, firmware_setup, firmware_teardown),
	};

	return cmocka_run_group_tests_name("psci", tests, NULL, NULL);
}
