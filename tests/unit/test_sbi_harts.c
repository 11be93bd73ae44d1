/* SPDX-License-Identifier: Apache-2.0 */
/* SBI 2.0 between harts: IPIs, fences, starting, suspending and stopping. */
#include "sbi_fixture.h"

/* --- IPI and RFENCE --- */

static bool take_ipi(struct hy_vcpu *vcpu)
{
	bool pending = (hy_vcpu_interrupt_state(vcpu, 1) & HY_INTERRUPT_PENDING) != 0;

	expect(hy_vcpu_clear_interrupt(vcpu, 1));
	return pending;
}

static const struct {
	uint64_t mask, base;
	int64_t error;
	uint32_t reached; /* bit n: vCPU n */
} lists[] = {
	{1, 0, HY_SBI_RESULT_SUCCESS, 1},
	{2, 0, HY_SBI_RESULT_SUCCESS, 2},
	{3, 0, HY_SBI_RESULT_SUCCESS, 3},
	{1, 1, HY_SBI_RESULT_SUCCESS, 2},
	{1, 0x100, HY_SBI_RESULT_SUCCESS, 4},
	{(uint64_t)1 << 63, 0x100 - 63, HY_SBI_RESULT_SUCCESS, 4},
	{1, 0x100000000, HY_SBI_RESULT_SUCCESS, 0}, /* a hart of the guest that is off */
	{2, 0xffffffff, HY_SBI_RESULT_SUCCESS, 0},
	{0, 0, HY_SBI_RESULT_SUCCESS, 0},
	{0, 0x77777777, HY_SBI_RESULT_SUCCESS, 0}, /* the base need be no hart of the guest */
	{0, ALL, HY_SBI_RESULT_SUCCESS, 7},         /* the mask is ignored */
	{ALL, ALL, HY_SBI_RESULT_SUCCESS, 7},
	{4, 0, HY_SBI_RESULT_INVALID_PARAM, 0},
	{7, 0, HY_SBI_RESULT_INVALID_PARAM, 0},
	{ALL, 0, HY_SBI_RESULT_INVALID_PARAM, 0},
	{1, 2, HY_SBI_RESULT_INVALID_PARAM, 0},
	{3, 0x100, HY_SBI_RESULT_INVALID_PARAM, 0},
	{(uint64_t)1 << 63, 0x100 - 62, HY_SBI_RESULT_INVALID_PARAM, 0},
	{4, ALL - 1, HY_SBI_RESULT_INVALID_PARAM, 0}, /* no hart 0 by going round */
	{(uint64_t)1 << 63, ALL - 63, HY_SBI_RESULT_INVALID_PARAM, 0},
	{1, ALL - 1, HY_SBI_RESULT_INVALID_PARAM, 0},
	{1, 0xffffffff, HY_SBI_RESULT_INVALID_PARAM, 0},
};

static void ipis(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	start_others(firmware);
	for (uint32_t i = 0; i < COUNT(lists); i++) {
		const uint64_t args[5] = {lists[i].mask, lists[i].base};
		uint32_t reached = 0;

		set_call(vcpu, HY_SBI_EXTENSION_IPI, 0, args);
		assert_true(hy_vm_handle(vcpu)); /* as the run loop does: what becomes an exit is carried out */
		assert_int_equal(error_of(vcpu), lists[i].error);
		assert_int_equal(hy_vcpu_get_arg(vcpu, 1), 0);
		assert_int_equal(vcpu->exit.advance, 4);
		for (uint32_t n = 0; n < 3; n++)
			reached |= (uint32_t)take_ipi(&firmware->vcpus[n]) << n;
		assert_int_equal(reached, lists[i].reached);
	}
}

/* Nobody loses an interrupt by not having run yet. */
static void an_ipi_to_a_hart_that_has_just_been_started(void **state)
{
	const uint64_t args[5] = {3, 0};
	struct firmware *firmware = *state;

	expect(hy_vm_cpu_on(&firmware->vm, 1, RAM, 0));
	set_call(&firmware->vcpus[0], HY_SBI_EXTENSION_IPI, 0, args);
	assert_true(hy_vm_handle(&firmware->vcpus[0]));
	assert_true(take_ipi(&firmware->vcpus[0]) && take_ipi(&firmware->vcpus[1]));
}

static void the_hosts_own_ipi_sees_the_exit(void **state)
{
	struct firmware *firmware = *state;
	const struct hy_exit *exit = exited(firmware, HY_SBI_EXTENSION_IPI, 0, 2, 0, 0);

	assert_int_equal(exit->reason, HY_EXIT_SEND_IPI);
	assert_int_equal(exit->send_ipi.target, 0);
	assert_int_equal(exit->send_ipi.mask, 2);
	assert_int_equal(exit->send_ipi.vector, 1);
	assert_false(exit->send_ipi.to_all || exit->send_ipi.to_self);
	exit = exited(firmware, HY_SBI_EXTENSION_IPI, 0, 5, ALL, 0);
	assert_true(exit->send_ipi.to_all); /* the others; the caller has it already */
	assert_true(take_ipi(&firmware->vcpus[0]));
}

static uint32_t fenced_tag;
static hy_phys fenced_root;

static void on_fence(uint32_t tag, hy_phys root, uint32_t what)
{
	fenced_tag = tag;
	fenced_root = root;
	assert_true(what == HY_FENCE_TABLES || what == HY_FENCE_CODE);
}

/* Fences asked for since the last look. */
static void assert_fences(uint32_t tables, uint32_t code)
{
	assert_int_equal(atomic_exchange(&hy_sim_tlb.table_fences, 0), tables);
	assert_int_equal(atomic_exchange(&hy_sim_tlb.code_fences, 0), code);
}

static void fences(void **state)
{
	struct firmware *firmware = *state;

	hy_sim_tlb.on_fence = on_fence;
	assert_fences(hy_sim_tlb.table_fences, hy_sim_tlb.code_fences);
	atomic_store(&firmware->vm.space.tag, 0x70003);
	for (uint32_t i = 0; i < COUNT(lists); i++) {
		bool any = lists[i].error == HY_SBI_RESULT_SUCCESS && (lists[i].mask != 0 || lists[i].base == ALL);

		fenced_tag = 0;
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_RFENCE, 0, lists[i].mask, lists[i].base, 0), lists[i].error);
		assert_fences(0, any);
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_RFENCE, 1, lists[i].mask, lists[i].base, 0x1000), lists[i].error);
		assert_fences(any, 0);
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_RFENCE, 2, lists[i].mask, lists[i].base, ALL), lists[i].error);
		assert_fences(any, 0);
		assert_int_equal(value(firmware), 0);
		assert_int_equal(fenced_tag, any ? 3 : 0);
	}
	assert_int_equal(fenced_root, firmware->vm.space.root);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_FENCE_I, 9, RAM, 1, 2), 0);
	assert_fences(0, 1);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_SFENCE_VMA, 9, RAM, 1, 2), 0);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_SFENCE_VMA_ASID, 9, ALL, 1, 2), 0);
	assert_fences(2, 0);
	atomic_store(&firmware->vm.space.tag, 0);
	hy_sim_tlb.on_fence = NULL;
}

static void legacy_clear_ipi(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CLEAR_IPI, 0, 0, 0, 0), 0);
	expect(hy_vcpu_inject_interrupt(&firmware->vcpus[0], &(struct hy_interrupt){.number = 1}));
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CLEAR_IPI, 0, 0, 0, 0), 1);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CLEAR_IPI, 0, 0, 0, 0), 0);
}

/* --- HSM --- */

static void harts_start(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[2];

	assert_int_equal(start(firmware, 0x100, RAM + 0x1000, 0x123456789abcdef0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 0);
	assert_ptr_equal(firmware->started, vcpu);
	assert_int_equal(hy_vcpu_get_pc(vcpu), RAM + 0x1000);
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), 0x123456789abcdef0); /* opaque, in the entry argument of this architecture */
	assert_int_equal(start(firmware, 0x100, RAM, 0), HY_SBI_RESULT_ALREADY_AVAILABLE);
	atomic_store(&vcpu->power, HY_VM_POWER_ON); /* as hy_vm_run does */
	assert_int_equal(start(firmware, 0x100, RAM, 0), HY_SBI_RESULT_ALREADY_AVAILABLE);
	assert_int_equal(start(firmware, 0, RAM, 0), HY_SBI_RESULT_ALREADY_AVAILABLE); /* the caller */
	atomic_store(&vcpu->power, HY_VM_POWER_OFF);
	assert_int_equal(start(firmware, 0x100, RAM, 0), HY_SBI_RESULT_SUCCESS);
}

static void harts_that_do_not_start(void **state)
{
	static const uint64_t harts[] = {2, 0x101, 0x100000001, 0x200000000, ALL};
	static const uint64_t entries[] = {0, RAM - 4, RAM + RAM_SIZE, RAM + 1, RAM + 2, 0x100000000 + RAM, ALL, ALL - 3};
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < COUNT(harts); i++) {
		assert_int_equal(start(firmware, harts[i], RAM, 0), HY_SBI_RESULT_INVALID_PARAM);
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_GET_STATUS, harts[i], 0, 0), HY_SBI_RESULT_INVALID_PARAM);
		assert_int_equal(value(firmware), 0);
	}
	for (uint32_t i = 0; i < COUNT(entries); i++)
		assert_int_equal(start(firmware, 1, entries[i], 0), HY_SBI_RESULT_INVALID_ADDRESS);
	hy_sim_failing = SIM_SETUP;
	assert_int_equal(start(firmware, 1, RAM, 0), HY_SBI_RESULT_FAILED);
	hy_sim_failing = 0;
	assert_null(firmware->started);
	assert_int_equal(status_of(firmware, 1), HY_SBI_HART_STOPPED);
}

static void states_of_harts(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(status_of(firmware, 0), HY_SBI_HART_STARTED);
	assert_int_equal(status_of(firmware, 0x100000000), HY_SBI_HART_STOPPED);
	assert_int_equal(start(firmware, 1, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(status_of(firmware, 1), HY_SBI_HART_START_PENDING);
	atomic_store(&firmware->vcpus[1].power, HY_VM_POWER_STARTING);
	assert_int_equal(status_of(firmware, 1), HY_SBI_HART_START_PENDING);
	atomic_store(&firmware->vcpus[1].power, HY_VM_POWER_ON);
	assert_int_equal(status_of(firmware, 1), HY_SBI_HART_STARTED);
}

static void suspension(void **state)
{
	static const struct {
		uint64_t kind;
		int64_t error;
	} rows[] = {
		{1, HY_SBI_RESULT_INVALID_PARAM}, {0x0fffffff, HY_SBI_RESULT_INVALID_PARAM}, {0x10000000, HY_SBI_RESULT_INVALID_PARAM},
		{0x7fffffff, HY_SBI_RESULT_INVALID_PARAM}, {0x80000000, HY_SBI_RESULT_NOT_SUPPORTED}, {0x80000001, HY_SBI_RESULT_INVALID_PARAM},
		{0x8fffffff, HY_SBI_RESULT_INVALID_PARAM}, {0x90000000, HY_SBI_RESULT_INVALID_PARAM}, {0xffffffff, HY_SBI_RESULT_INVALID_PARAM},
		{0xffffffff80000000, HY_SBI_RESULT_NOT_SUPPORTED}, /* 32 bits count, however they were extended */
	};
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_SUSPEND, rows[i].kind, RAM, 1), rows[i].error);
		assert_int_equal(value(firmware), 0);
	}
	for (uint64_t kind = 0; kind < 2; kind++) {
		assert_int_equal(exited(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_SUSPEND, kind << 32, 3, 1)->reason, HY_EXIT_HALT);
		assert_int_equal(error_of(&firmware->vcpus[0]), HY_SBI_RESULT_SUCCESS);
		assert_int_equal(value(firmware), 0);
	}
}

/* The timer that the guest has set wakes it. */
static void the_timer_ends_a_suspension(void **state)
{
	struct firmware *firmware = *state;

	registered = 0;
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_SUSPEND, 0, 0, 0)->reason, HY_EXIT_HALT);
	assert_int_equal(registered, 0); /* none is set */
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_TIME, 0, 4711, 0, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(registered, 0); /* a guest that runs sees it by itself */
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_SUSPEND, 0, 0, 0)->reason, HY_EXIT_HALT);
	assert_int_equal(registered, 4711);
	assert_true(atomic_load(&firmware->vcpus[0].timer)); /* the next bind withdraws it */
}

static void a_hart_stops(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_STOP, 1, 2, 3)->reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(error_of(&firmware->vcpus[0]), HY_SBI_RESULT_FAILED); /* if the host lets it go on */
}

/* --- a guest --- */

/* A guest's own calls through hy_vm_run: it starts a hart, suspends until an interrupt comes, powers off. */
static void a_guest_calls(void **state)
{
	static const uint32_t boot[] = {
		SIM_MOVE(0, 0x48), SIM_APPEND(0, 0x534d), SIM_MOVE(7, 0), SIM_MOVE(1, 0x100),
		SIM_MOVE(2, RAM >> 16), SIM_APPEND(2, (RAM + 0x1000) & 0xffff), SIM_MOVE(3, 77),
		SIM_HYPERCALL(0), /* hart_start */
		SIM_MOVE(0, 0x48), SIM_APPEND(0, 0x534d), SIM_MOVE(7, 3), SIM_MOVE(1, 0),
		SIM_HYPERCALL(0), /* hart_suspend */
		SIM_ADD(8, 0, 0),
		SIM_MOVE(0, 8), SIM_HYPERCALL(0), /* legacy shutdown */
	};
	struct firmware *firmware = *state;
	struct hy_vcpu *first = &firmware->vcpus[0], *third = &firmware->vcpus[2];

	expect(hy_vm_write(&firmware->vm, RAM, boot, sizeof(boot)));
	hy_vcpu_set_gpr(first, 8, 99);
	expect(hy_vcpu_inject_interrupt(first, &(struct hy_interrupt){.number = 9})); /* what it suspends for; masked by the guest */
	expect(hy_vm_run(first, &firmware->cpu));
	assert_string_equal(hy_exit_name(first->exit.reason), "system_down");
	assert_int_equal(hy_vcpu_get_gpr(first, 8), 0);
	assert_int_equal(hy_vm_state(&firmware->vm), HY_VM_STOPPED);
	assert_ptr_equal(firmware->started, third);
	assert_int_equal(hy_vcpu_get_gpr(third, 0), 77);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(ipis), TEST(an_ipi_to_a_hart_that_has_just_been_started), TEST(the_hosts_own_ipi_sees_the_exit), TEST(fences),
		TEST(legacy_clear_ipi), TEST(harts_start), TEST(harts_that_do_not_start), TEST(states_of_harts), TEST(suspension),
		TEST(the_timer_ends_a_suspension), TEST(a_hart_stops), TEST(a_guest_calls),
	};

	return cmocka_run_group_tests_name("sbi_harts", tests, NULL, NULL);
}
