/* SPDX-License-Identifier: Apache-2.0 */
/* The life of a vCPU: every operation in every state, registers, entry check, statistics. */
#include "machine.h"

#include <halyard/arch/registers.h>

static struct machine machine;
static struct hy_vcpu lone;

enum operation {
	SETUP,
	RESET,
	BIND,
	UNBIND,
	RUN,
	BLOCK,
	WAKE,
	INJECT_FAULT,
	OPERATIONS,
};

/* What each operation answers in each state, and where it leads: the table that the headers promise. */
static const struct {
	enum hy_vcpu_state to;
	enum hy_status status;
} table[OPERATIONS][HY_VCPU_CHANGING] = {
	[SETUP] = {{0, HY_E_BAD_STATE}, {2, HY_OK}, {2, HY_E_BAD_STATE}, {3, HY_E_BAD_STATE}, {4, HY_E_BAD_STATE}, {5, HY_E_BAD_STATE}},
	[RESET] = {{0, HY_E_BAD_STATE}, {1, HY_OK}, {1, HY_OK}, {3, HY_E_BAD_STATE}, {4, HY_E_BAD_STATE}, {1, HY_OK}},
	[BIND] = {{0, HY_E_BAD_STATE}, {1, HY_E_BAD_STATE}, {3, HY_OK}, {3, HY_E_BAD_STATE}, {4, HY_E_BAD_STATE}, {5, HY_E_BAD_STATE}},
	[UNBIND] = {{0, HY_E_BAD_STATE}, {1, HY_E_BAD_STATE}, {2, HY_E_BAD_STATE}, {2, HY_OK}, {4, HY_E_BAD_STATE}, {5, HY_E_BAD_STATE}},
	[RUN] = {{0, HY_E_BAD_STATE}, {1, HY_E_BAD_STATE}, {2, HY_E_BAD_STATE}, {3, HY_OK}, {4, HY_E_BAD_STATE}, {5, HY_E_BAD_STATE}},
	[BLOCK] = {{0, HY_E_BAD_STATE}, {1, HY_E_BAD_STATE}, {5, HY_OK}, {3, HY_E_BAD_STATE}, {4, HY_E_BAD_STATE}, {5, HY_E_BAD_STATE}},
	[WAKE] = {{0, HY_OK}, {1, HY_OK}, {2, HY_OK}, {3, HY_OK}, {4, HY_OK}, {2, HY_OK}},
	[INJECT_FAULT] = {{0, HY_E_BAD_STATE}, {1, HY_E_BAD_STATE}, {2, HY_E_BAD_STATE}, {3, HY_OK}, {4, HY_OK}, {5, HY_E_BAD_STATE}},
};

static enum hy_status perform(struct hy_vcpu *vcpu, enum operation operation)
{
	switch (operation) {
	case SETUP:
		return hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space);
	case RESET:
		return hy_vcpu_reset(vcpu);
	case BIND:
		return hy_vcpu_bind(vcpu, &machine.cpu);
	case UNBIND:
		return hy_vcpu_unbind(vcpu);
	case RUN:
		return hy_vcpu_run(vcpu);
	case BLOCK:
		return hy_vcpu_block(vcpu);
	case WAKE:
		hy_vcpu_wake(vcpu);
		return HY_OK;
	default:
		return hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED);
	}
}

static int make(void **state)
{
	struct hy_vcpu_config config = {.id = 0, .arch = {.fuel = 10}};

	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	LOAD(&machine, MACHINE_RAM, SIM_JUMP(0));
	LOAD(&machine, MACHINE_VECTOR, SIM_JUMP(0));
	expect(hy_vcpu_init(&lone, machine.hal, &config));
	return 0;
}

static int drop(void **state)
{
	(void)state;
	hy_percpu_teardown(&machine.cpu);
	machine_drop(&machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

/* Long random walks; what the table says happens, and nothing else. */
static void every_operation_in_every_state(void **state)
{
	uint64_t seed = 7;
	uint32_t seen[OPERATIONS][HY_VCPU_CHANGING] = {0};

	(void)state;
	for (uint32_t n = 0; n < 50000; n++) {
		enum operation operation = (enum operation)(host_random(&seed) % OPERATIONS);
		enum hy_vcpu_state from = hy_vcpu_state(&lone);

		if (from == HY_VCPU_INVALID || host_random(&seed) % 64 == 0) {
			/* Out of `invalid`, and now and then into it. */
			struct hy_vcpu_config config = lone.config;

			if (lone.cpu == NULL)
				expect(hy_vcpu_init(&lone, machine.hal, &config));
			continue;
		}
		expect_status(perform(&lone, operation), table[operation][from].status);
		assert_string_equal(hy_vcpu_state_name(hy_vcpu_state(&lone)), hy_vcpu_state_name(table[operation][from].to));
		assert_true((lone.cpu != NULL) == (hy_vcpu_state(&lone) == HY_VCPU_READY));
		assert_ptr_equal(machine.cpu.bound, lone.cpu != NULL ? &lone : NULL);
		seen[operation][from]++;
	}
	for (uint32_t operation = 0; operation < OPERATIONS; operation++) {
		assert_true(seen[operation][HY_VCPU_CREATED] > 0 && seen[operation][HY_VCPU_FREE] > 0);
		assert_true(seen[operation][HY_VCPU_READY] > 0 && seen[operation][HY_VCPU_BLOCKED] > 0);
	}
}

static enum hy_status nested[OPERATIONS];

static bool try_everything(struct hy_vcpu *vcpu)
{
	for (uint32_t operation = 0; operation < OPERATIONS; operation++) {
		nested[operation] = perform(vcpu, (enum operation)operation);
		assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_RUNNING);
	}
	return false;
}

static void nothing_but_a_fault_is_possible_while_it_runs(void **state)
{
	(void)state;
	lone.handler = try_everything;
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect(perform(&lone, RUN));
	for (uint32_t operation = 0; operation < OPERATIONS; operation++)
		expect_status(nested[operation], table[operation][HY_VCPU_RUNNING].status);
	expect(perform(&lone, UNBIND));
}

static bool use_registers(struct hy_vcpu *vcpu)
{
	uint64_t value = 0;

	expect(hy_vcpu_get_reg(vcpu, HY_SIM_REG_EPC, &value));
	assert_int_equal(value, 5);
	expect(hy_vcpu_set_reg(vcpu, HY_SIM_REG_EPC, 6));
	assert_int_equal(hy_sim_hardware.epc, 6);
	/* What the new value permits may wait. */
	assert_true((atomic_load(&vcpu->attention) & HY_ATTENTION_PORT) != 0);
	host_cpu = 1;
	expect_status(hy_vcpu_get_reg(vcpu, HY_SIM_REG_EPC, &value), HY_E_BUSY);
	expect_status(hy_vcpu_set_reg(vcpu, HY_SIM_REG_EPC, 7), HY_E_BUSY);
	host_cpu = 0;
	return false;
}

static void who_handles_an_exit_has_all_registers(void **state)
{
	(void)state;
	lone.handler = use_registers;
	expect(perform(&lone, SETUP));
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_EPC, 5));
	expect(perform(&lone, BIND));
	expect(perform(&lone, RUN));
	assert_int_equal(hy_sim_hardware.epc, 6);
	expect(perform(&lone, UNBIND));
}

static void a_port_that_fails_makes_it_invalid(void **state)
{
	static const struct {
		uint32_t failing;
		enum operation operation;
	} cases[] = {{SIM_SETUP, SETUP}, {SIM_BIND, BIND}, {SIM_ENTER, RUN}};
	struct hy_vcpu_config config = lone.config;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		static const enum operation way[] = {SETUP, BIND, RUN};

		for (size_t n = 0; n < i; n++)
			expect(perform(&lone, way[n]));
		hy_sim_failing = cases[i].failing;
		expect_status(perform(&lone, cases[i].operation), HY_E_HARDWARE);
		hy_sim_failing = 0;
		assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_INVALID);
		assert_null(machine.cpu.bound);
		assert_int_equal(machine.vm.space.bound, 0);
		for (uint32_t operation = 0; operation < WAKE; operation++)
			expect_status(perform(&lone, (enum operation)operation), HY_E_BAD_STATE);
		expect(hy_vcpu_init(&lone, machine.hal, &config));
	}
}

static void bind_looks_at_the_cpu(void **state)
{
	const uint64_t mask[2] = {0, 1};
	struct hy_vcpu_config config = {.cpu_mask = mask, .cpu_mask_words = 2};
	struct hy_percpu off = {0};
	struct hy_vcpu other = {0};

	(void)state;
	expect(hy_vcpu_init(&other, machine.hal, &config));
	expect(hy_vcpu_setup(&other, MACHINE_RAM, &machine.vm.space));
	expect_status(hy_vcpu_bind(&other, &machine.cpu), HY_E_INVALID);
	expect_status(hy_vcpu_bind(&other, &off), HY_E_BAD_STATE);
	config.cpu_mask = NULL;
	expect(hy_vcpu_init(&other, machine.hal, &config));
	expect(hy_vcpu_setup(&other, MACHINE_RAM, &machine.vm.space));
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect_status(hy_vcpu_bind(&other, &machine.cpu), HY_E_BUSY);
	/* Only where it is bound may it be unbound. */
	host_cpu = 3;
	expect_status(perform(&lone, UNBIND), HY_E_BUSY);
	expect_status(hy_vcpu_bind(&other, &machine.cpu), HY_E_INVALID);
	host_cpu = 0;
	expect(perform(&lone, UNBIND));
	expect(hy_vcpu_bind(&other, &machine.cpu));
	expect(hy_vcpu_unbind(&other));
}

static void init_wants_a_whole_host(void **state)
{
	struct hy_hal hal = host_hooks;
	struct hy_vcpu_config config = {.cpu_mask = (const uint64_t[]){1}};
	struct hy_percpu cpu = {0};

	(void)state;
	expect_status(hy_vcpu_init(NULL, machine.hal, &config), HY_E_INVALID);
	expect_status(hy_vcpu_init((void *)1, machine.hal, &config), HY_E_INVALID); /* aligned less than the type says */
	expect_status(hy_vcpu_init(&lone, machine.hal, NULL), HY_E_INVALID);
	expect_status(hy_vcpu_init(&lone, machine.hal, &config), HY_E_INVALID);
	config.cpu_mask = NULL;
	/* A table that nobody has bound. */
	expect_status(hy_vcpu_init(&lone, &hal, &config), HY_E_MISSING_HOOK);
	expect(hy_hal_bind(&hal, NULL));
	hal.irq_handler = NULL;
	expect_status(hy_vcpu_init(&lone, &hal, &config), HY_E_MISSING_HOOK);
	expect_status(hy_percpu_init(&cpu, &hal, 0), HY_E_MISSING_HOOK);
	assert_false(cpu.initialised);
}

static void registers_are_found_in_every_state_that_allows_it(void **state)
{
	uint64_t value = 77;

	(void)state;
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_R3, 0x1234567890));
	expect(hy_vcpu_get_reg(&lone, HY_SIM_REG_R3, &value));
	assert_int_equal(value, 0x1234567890);
	expect(perform(&lone, SETUP));
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_EPC, 5));
	expect(perform(&lone, BIND));
	/* The hardware holds it now; what is set goes there. */
	expect(hy_vcpu_get_reg(&lone, HY_SIM_REG_EPC, &value));
	assert_int_equal(value, 5);
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_EPC, 6));
	assert_int_equal(hy_sim_hardware.epc, 6);
	expect_status(hy_vcpu_get_reg(&lone, HY_SIM_REG_COUNT, &value), HY_E_NOT_FOUND);
	expect_status(hy_vcpu_get_reg(&lone, HY_SIM_REG_TRACE_BASE, &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 5);
	host_cpu = 1;
	expect_status(hy_vcpu_get_reg(&lone, HY_SIM_REG_R3, &value), HY_E_BUSY);
	expect_status(hy_vcpu_set_reg(&lone, HY_SIM_REG_R3, 0), HY_E_BUSY);
	host_cpu = 0;
	expect(perform(&lone, UNBIND));
	expect(hy_vcpu_get_reg(&lone, HY_SIM_REG_EPC, &value));
	assert_int_equal(value, 6);
	hy_vcpu_set_gpr(&lone, 15, 1);
	assert_int_equal(hy_vcpu_get_gpr(&lone, 15), 0);
	for (uint32_t n = 0; n < 7; n++)
		hy_vcpu_set_arg(&lone, n, 100 + n);
	hy_vcpu_set_arg(&lone, 7, 1);
	assert_int_equal(hy_vcpu_get_arg(&lone, 5), 105);
	assert_int_equal(hy_vcpu_get_arg(&lone, 7), 0);
	assert_int_equal(hy_vcpu_get_gpr(&lone, 1), 100);
	hy_vcpu_set_return_value(&lone, 9);
	assert_int_equal(hy_vcpu_get_gpr(&lone, 0), 9);
}

/* A register that translates: here at once, or where the vCPU is bound next, also if that is where it was. */
static void translations_are_forgotten(void **state)
{
	uint32_t flushes;

	(void)state;
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	flushes = hy_sim_tlb.local_flushes;
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_R3, 5));
	assert_int_equal(hy_sim_tlb.local_flushes, flushes);
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_TABLES, MACHINE_RAM));
	assert_int_equal(hy_sim_tlb.local_flushes, flushes + 1);
	expect(perform(&lone, UNBIND));
	expect(perform(&lone, BIND));
	expect(perform(&lone, UNBIND));
	assert_int_equal(hy_sim_tlb.local_flushes, flushes + 1);
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_TABLES, 0));
	expect(perform(&lone, BIND));
	assert_int_equal(hy_sim_tlb.local_flushes, flushes + 2);
	expect(perform(&lone, UNBIND));
}

static void the_entry_check_names_the_rule(void **state)
{
	(void)state;
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_PC, MACHINE_RAM + 2));
	for (uint32_t n = 0; n < 2; n++) {
		expect(perform(&lone, RUN));
		assert_int_equal(lone.exit.reason, HY_EXIT_FAIL_ENTRY);
		assert_int_equal(lone.exit.fail_entry.reason, 2);
	}
	hy_vcpu_set_pc(&lone, MACHINE_RAM);
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	expect(perform(&lone, UNBIND));
}

/* The instruction that exited is finished at the next run, unless somebody moves the pc first. */
static void the_pc_moves_when_the_guest_goes_on(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_FIRMWARE(1), SIM_FIRMWARE(2), SIM_FIRMWARE(3));
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(lone.exit.firmware_call.immediate, 1);
	assert_int_equal(hy_vcpu_get_pc(&lone), MACHINE_RAM);
	/* Whoever sets the pc says where the guest goes on, also when it is there already; another register says nothing of that. */
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_PC, MACHINE_RAM));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.firmware_call.immediate, 1);
	hy_vcpu_set_pc(&lone, MACHINE_RAM);
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.firmware_call.immediate, 1);
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_R3, MACHINE_RAM));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.firmware_call.immediate, 2);
	/* A kick in between does not lose it. */
	hy_vcpu_kick(&lone);
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.reason, HY_EXIT_KICKED);
	assert_int_equal(hy_vcpu_get_pc(&lone), MACHINE_RAM + 8);
	expect(hy_vcpu_set_reg(&lone, HY_SIM_REG_PC, MACHINE_RAM));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.firmware_call.immediate, 1);
	/* A fault leaves the pc on the instruction. */
	expect(perform(&lone, INJECT_FAULT));
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	expect(perform(&lone, UNBIND));
}

/* A hypercall is over when it is reported: what comes next comes behind it. */
static void the_pc_stands_behind_a_hypercall(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(1), SIM_HYPERCALL(2));
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_vcpu_get_pc(&lone), MACHINE_RAM + 4);
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.hypercall.immediate, 2);
	expect(perform(&lone, INJECT_FAULT));
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM + 8);
	expect(perform(&lone, UNBIND));
}

static unsigned fast_calls;

static bool answer_fast(struct hy_vcpu *vcpu, uint64_t syndrome)
{
	fast_calls++;
	if ((syndrome & 1) == 0)
		return false;
	hy_vcpu_set_return_value(vcpu, syndrome & 0xffff);
	return true;
}

/* What answers calls inside the switch is the host's choice: it outlives the guest. */
static void the_fast_call_survives_a_reset(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(7), SIM_HYPERCALL(8));
	fast_calls = 0;
	lone.ctx.fast_call = (uintptr_t)answer_fast;
	for (unsigned round = 1; round <= 2; round++) {
		expect(perform(&lone, SETUP));
		expect(perform(&lone, BIND));
		expect(perform(&lone, RUN));
		assert_int_equal(lone.exit.hypercall.immediate, 8); /* the first one never became an exit */
		assert_int_equal(hy_vcpu_get_gpr(&lone, 0), 7);
		assert_int_equal(fast_calls, 2 * round);
		expect(perform(&lone, UNBIND));
		expect(hy_vcpu_reset(&lone));
		assert_int_equal(hy_vcpu_get_gpr(&lone, 0), 0);
	}
}

static bool handle_all(struct hy_vcpu *vcpu)
{
	return vcpu->exit.reason == HY_EXIT_HYPERCALL;
}

static void exits_are_counted_by_reason(void **state)
{
	uint64_t counts[HY_EXIT_COUNT] = {0};

	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(1), SIM_HYPERCALL(2), SIM_SYSREG_READ(1, 0x100), SIM_SPIN);
	lone.exit_counts = counts;
	lone.handler = handle_all;
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BIND));
	expect(perform(&lone, RUN));
	assert_int_equal(lone.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(lone.ctx.r1, 0x51);
	assert_int_equal(counts[HY_EXIT_HYPERCALL], 2);
	assert_int_equal(counts[HY_EXIT_NOTHING], 1);
	assert_int_equal(counts[HY_EXIT_YIELD], 1);
	expect(perform(&lone, UNBIND));
}

static void a_blocked_vcpu_wakes_for_an_interrupt(void **state)
{
	struct hy_interrupt interrupt = {.number = 3};

	(void)state;
	expect(perform(&lone, SETUP));
	expect(perform(&lone, BLOCK));
	expect(hy_vcpu_inject_interrupt(&lone, &interrupt));
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_FREE);
	expect_status(perform(&lone, BLOCK), HY_E_BUSY);
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_FREE);
	expect(hy_vcpu_clear_interrupt(&lone, 3));
	expect(perform(&lone, BLOCK));
	hy_vcpu_kick(&lone);
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_FREE);
	expect_status(perform(&lone, BLOCK), HY_E_BUSY);
}

static uint64_t deadline;
static uint32_t cancelled;

static enum hy_status note_deadline(void *context, uint32_t vm, uint32_t id, uint64_t when)
{
	(void)context;
	(void)vm;
	(void)id;
	deadline = when;
	return when != 0 ? HY_OK : HY_E_NO_MEMORY;
}

static void note_cancel(void *context, uint32_t vm, uint32_t id)
{
	(void)context;
	(void)vm;
	(void)id;
	cancelled++;
}

static void a_blocked_vcpu_wakes_at_its_deadline(void **state)
{
	struct hy_hal hal = host_hooks;

	(void)state;
	expect(perform(&lone, SETUP));
	/* The host has no timers. */
	expect_status(hy_vcpu_block_until(&lone, 100), HY_E_UNSUPPORTED);
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_FREE);
	hal.register_timer = note_deadline;
	hal.cancel_timer = note_cancel;
	expect(hy_hal_bind(&hal, NULL));
	lone.hal = &hal;
	cancelled = 0;
	expect_status(hy_vcpu_block_until(&lone, 0), HY_E_NO_MEMORY);
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_FREE);
	expect(hy_vcpu_block_until(&lone, 100));
	assert_int_equal(deadline, 100);
	expect_status(hy_vcpu_block_until(&lone, 200), HY_E_BAD_STATE);
	assert_int_equal(hy_vcpu_state(&lone), HY_VCPU_BLOCKED);
	hy_vcpu_wake(&lone);
	assert_int_equal(cancelled, 0);
	expect(perform(&lone, BIND));
	assert_int_equal(cancelled, 1);
	expect(perform(&lone, UNBIND));
	expect(perform(&lone, BIND));
	assert_int_equal(cancelled, 1);
	expect(perform(&lone, UNBIND));
	lone.hal = machine.hal;
}

static void names_are_never_null(void **state)
{
	(void)state;
	assert_string_equal(hy_status_name(HY_OK), "ok");
	assert_string_equal(hy_vcpu_state_name(HY_VCPU_BLOCKED), "blocked");
	for (int i = -1; i < 20; i++) {
		assert_non_null(hy_status_name((enum hy_status)i));
		assert_non_null(hy_vcpu_state_name((enum hy_vcpu_state)i));
		assert_non_null(hy_vm_state_name((enum hy_vm_state)i));
	}
	assert_true(hy_vcpu_is_boot_cpu(&lone));
	lone.config.id = 1;
	assert_false(hy_vcpu_is_boot_cpu(&lone));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_operation_in_every_state, make, drop),
		cmocka_unit_test_setup_teardown(nothing_but_a_fault_is_possible_while_it_runs, make, drop),
		cmocka_unit_test_setup_teardown(who_handles_an_exit_has_all_registers, make, drop),
		cmocka_unit_test_setup_teardown(a_port_that_fails_makes_it_invalid, make, drop),
		cmocka_unit_test_setup_teardown(bind_looks_at_the_cpu, make, drop),
		cmocka_unit_test_setup_teardown(init_wants_a_whole_host, make, drop),
		cmocka_unit_test_setup_teardown(registers_are_found_in_every_state_that_allows_it, make, drop),
		cmocka_unit_test_setup_teardown(translations_are_forgotten, make, drop),
		cmocka_unit_test_setup_teardown(the_entry_check_names_the_rule, make, drop),
		cmocka_unit_test_setup_teardown(the_pc_moves_when_the_guest_goes_on, make, drop),
		cmocka_unit_test_setup_teardown(the_pc_stands_behind_a_hypercall, make, drop),
		cmocka_unit_test_setup_teardown(the_fast_call_survives_a_reset, make, drop),
		cmocka_unit_test_setup_teardown(exits_are_counted_by_reason, make, drop),
		cmocka_unit_test_setup_teardown(a_blocked_vcpu_wakes_for_an_interrupt, make, drop),
		cmocka_unit_test_setup_teardown(a_blocked_vcpu_wakes_at_its_deadline, make, drop),
		cmocka_unit_test_setup_teardown(names_are_never_null, make, drop),
	};

	return cmocka_run_group_tests_name("vcpu", tests, NULL, NULL);
}
