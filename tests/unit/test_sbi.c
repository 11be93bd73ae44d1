/* SPDX-License-Identifier: Apache-2.0 */
/* SBI 2.0: every function and every error of the specification, the calling conventions of both, and what becomes an exit.
 * What harts do to one another is in test_sbi_harts.c. */
#include "sbi_fixture.h"

/* --- BASE --- */

static const uint32_t offered[] = {
	HY_SBI_EXTENSION_LEGACY_SET_TIMER, HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR,
	HY_SBI_EXTENSION_LEGACY_CLEAR_IPI, HY_SBI_EXTENSION_LEGACY_FENCE_I, HY_SBI_EXTENSION_LEGACY_SFENCE_VMA,
	HY_SBI_EXTENSION_LEGACY_SFENCE_VMA_ASID, HY_SBI_EXTENSION_LEGACY_SHUTDOWN, HY_SBI_EXTENSION_BASE, HY_SBI_EXTENSION_TIME,
	HY_SBI_EXTENSION_IPI, HY_SBI_EXTENSION_RFENCE, HY_SBI_EXTENSION_HSM, HY_SBI_EXTENSION_SRST, HY_SBI_EXTENSION_DBCN,
};
static const uint32_t not_offered[] = {
	HY_SBI_EXTENSION_LEGACY_SEND_IPI, HY_SBI_EXTENSION_PMU, HY_SBI_EXTENSION_SUSP, HY_SBI_EXTENSION_CPPC, HY_SBI_EXTENSION_NACL,
	HY_SBI_EXTENSION_STA, 0x09, 0x0f, 0x11, 0x535345, 0x46574654, 0x08000000, 0x09000000, 0x0a000000, 0x7fffffff, 0xffffffff,
};

static void base(void **state)
{
	static const uint64_t values[] = {0x2000000, HY_SBI_IMPLEMENTATION_ID, 1, 1, 0, 0, 0};
	struct firmware *firmware = *state;

	for (uint32_t function = 0; function < COUNT(values); function++) {
		assert_int_equal(answered(firmware, 0x10, function, HY_SBI_EXTENSION_BASE, 9, 9), HY_SBI_RESULT_SUCCESS);
		assert_int_equal(value(firmware), values[function]);
	}
	assert_int_equal(answered(firmware, 0x10, COUNT(values), 0x10, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(value(firmware), 0);
}

static uint64_t probed(struct firmware *firmware, uint64_t extension)
{
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_BASE, HY_SBI_ID_PROBE_EXTENSION, extension, 0, 0), HY_SBI_RESULT_SUCCESS);
	return value(firmware);
}

static void probe_tells_what_is_there(void **state)
{
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < COUNT(offered); i++)
		assert_int_equal(probed(firmware, offered[i]), 1);
	for (uint32_t i = 0; i < COUNT(not_offered); i++)
		assert_int_equal(probed(firmware, not_offered[i]), 0);
	assert_int_equal(probed(firmware, ALL), 0);
	assert_int_equal(probed(firmware, (uint64_t)1 << 32 | HY_SBI_EXTENSION_BASE), 0);
	/* a host without a console */
	firmware->vcpus[0].hal = host_hal();
	assert_int_equal(probed(firmware, HY_SBI_EXTENSION_DBCN), 0);
	assert_int_equal(probed(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR), 0);
	assert_int_equal(probed(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR), 0);
	assert_int_equal(probed(firmware, HY_SBI_EXTENSION_SRST), 1);
}

static void the_rest_is_not_supported(void **state)
{
	static const uint8_t functions[] = {[HY_SBI_EXTENSION_BASE] = 7};
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < COUNT(not_offered); i++)
		for (uint64_t function = 0; function < 12; function++)
			assert_int_equal(answered(firmware, not_offered[i], function, 1, RAM, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, ALL, 0, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, (uint64_t)1 << 32 | HY_SBI_EXTENSION_SRST, 0, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_BASE, functions[0x10], 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_TIME, 1, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_IPI, 1, 1, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	for (uint64_t function = 3; function < 12; function++) /* fences for hypervisors, and what does not exist */
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_RFENCE, function, 1, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_HSM, 4, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_SRST, 1, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_SRST, (uint64_t)1 << 32, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_DBCN, 3, 1, RAM, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_DBCN, ALL, 1, RAM, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(value(firmware), 0);
	firmware->vcpus[0].hal = host_hal();
	for (uint64_t function = 0; function < 3; function++)
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_DBCN, function, 1, RAM, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR, 0, 'x', 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR, 0, 0, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
}

/* --- TIME --- */

static void the_timer(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_TIME, 0, 0x123456789abcdef0, 0, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 0);
	assert_int_equal(firmware->vcpus[0].ctx.deadline, 0x123456789abcdef0);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_SET_TIMER, ALL, 77, 88, 0), 0); /* whatever a6 holds */
	assert_int_equal(firmware->vcpus[0].ctx.deadline, 77);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_TIME, 0, ALL, 0, 0), HY_SBI_RESULT_SUCCESS); /* never */
	assert_int_equal(firmware->vcpus[0].ctx.deadline, ALL);
}

/* --- SRST --- */

static void system_reset(void **state)
{
	static const struct {
		uint64_t kind, reason;
	} invalid[] = {
		{3, 0}, {0xefffffff, 0}, {0xf0000000, 0}, {0xffffffff, 0}, {0, 2}, {0, 0xdfffffff}, {1, 0xe0000000}, {2, 0xefffffff},
		{0, 0xf0000000}, {0, 0xffffffff}, {3, 2},
	};
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < COUNT(invalid); i++)
		assert_int_equal(answered(firmware, HY_SBI_EXTENSION_SRST, 0, invalid[i].kind, invalid[i].reason, 0), HY_SBI_RESULT_INVALID_PARAM);
	for (uint64_t reason = 0; reason < 2; reason++) {
		const struct hy_exit *exit = exited(firmware, HY_SBI_EXTENSION_SRST, 0, POISON, POISON | reason, 0); /* 32 bits count */

		assert_int_equal(exit->reason, HY_EXIT_SYSTEM_DOWN);
		exit = exited(firmware, HY_SBI_EXTENSION_SRST, 0, 1, reason, 0);
		assert_int_equal(exit->reason, HY_EXIT_SYSTEM_RESET);
		assert_int_equal(exit->system_reset.kind, 0);
		exit = exited(firmware, HY_SBI_EXTENSION_SRST, 0, 2, reason, 0);
		assert_int_equal(exit->reason, HY_EXIT_SYSTEM_RESET);
		assert_int_equal(exit->system_reset.kind, 1);
	}
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_LEGACY_SHUTDOWN, 7, 1, 2, 3)->reason, HY_EXIT_SYSTEM_DOWN);
}

/* --- DBCN --- */

static int64_t print(struct firmware *firmware, uint64_t size, uint64_t low, uint64_t high)
{
	return answered(firmware, HY_SBI_EXTENSION_DBCN, HY_SBI_ID_DEBUG_CONSOLE_WRITE, size, low, high);
}

static int64_t scan(struct firmware *firmware, uint64_t size, uint64_t low, uint64_t high)
{
	return answered(firmware, HY_SBI_EXTENSION_DBCN, HY_SBI_ID_DEBUG_CONSOLE_READ, size, low, high);
}

static void the_console_prints(void **state)
{
	uint8_t text[CONSOLE_SIZE];
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < CONSOLE_SIZE; i++)
		text[i] = (uint8_t)(i * 7);
	expect(hy_vm_write(&firmware->vm, RAM + 0xfc0, text, sizeof(text)));
	firmware->vcpus[0].config.vm_id = 5;
	assert_int_equal(print(firmware, 5, RAM + 0xffe, 0), HY_SBI_RESULT_SUCCESS); /* over the end of a page */
	assert_int_equal(value(firmware), 5);
	assert_memory_equal(console.out, text + 0x3e, 5);
	assert_int_equal(console.vm, 5);
	console.written = 0;
	assert_int_equal(print(firmware, CONSOLE_SIZE, RAM + 0xfc0, 0), HY_SBI_RESULT_SUCCESS); /* as much as one call moves */
	assert_int_equal(value(firmware), 256);
	assert_memory_equal(console.out, text, 256);
	console.room = 3;
	assert_int_equal(print(firmware, 10, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 3);
	assert_int_equal(print(firmware, 10, RAM, 0), HY_SBI_RESULT_SUCCESS); /* no room: not an error */
	assert_int_equal(value(firmware), 0);
	assert_int_equal(print(firmware, 0, ALL, 0), HY_SBI_RESULT_SUCCESS); /* nothing, nowhere */
	assert_int_equal(value(firmware), 0);
	mock_hal_fail(&mock, HY_HAL_CONSOLE_WRITE, 1);
	assert_int_equal(print(firmware, 10, RAM, 0), HY_SBI_RESULT_FAILED);
	assert_int_equal(value(firmware), 0);
	firmware->vcpus[0].config.vm_id = 0;
}

static void the_console_reads(void **state)
{
	uint8_t text[CONSOLE_SIZE], back[CONSOLE_SIZE];
	struct firmware *firmware = *state;

	for (uint32_t i = 0; i < CONSOLE_SIZE; i++)
		text[i] = console.in[i] = (uint8_t)(i * 5 + 1);
	assert_int_equal(scan(firmware, 10, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 0); /* nothing has come */
	console.waiting = 4;
	assert_int_equal(scan(firmware, 10, RAM + 0xffe, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 4);
	expect(hy_vm_read(&firmware->vm, RAM + 0xffe, back, 10));
	assert_memory_equal(back, text, 4);
	for (uint32_t i = 4; i < 10; i++)
		assert_int_equal(back[i], 0); /* and no byte more */
	console.waiting = CONSOLE_SIZE - 4;
	assert_int_equal(scan(firmware, CONSOLE_SIZE, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 256);
	expect(hy_vm_read(&firmware->vm, RAM, back, 256));
	assert_memory_equal(back, text + 4, 256);
	assert_int_equal(scan(firmware, 0, ALL, 0), HY_SBI_RESULT_SUCCESS);
	mock_hal_fail(&mock, HY_HAL_CONSOLE_READ, 1);
	assert_int_equal(scan(firmware, 10, RAM, 0), HY_SBI_RESULT_FAILED);
	assert_int_equal(value(firmware), 0);
}

/* Memory that is not the guest's, wholly or at one end: nothing is read from it, and no byte of the console is lost. */
static void the_console_wants_memory(void **state)
{
	static const uint64_t ranges[][3] = {
		{1, 0, 0}, {1, RAM - 1, 0}, {2, RAM - 1, 0}, {1, RAM + RAM_SIZE + DATA_SIZE, 0}, {2, RAM + RAM_SIZE + DATA_SIZE - 1, 0},
		{300, RAM + RAM_SIZE + DATA_SIZE - 260, 0}, {0x100000000, RAM, 0}, {ALL, RAM, 0}, {ALL, ALL, 0}, {2, ALL, 0}, {1, RAM, 1},
		{1, RAM, (uint64_t)1 << 63}, {1, 0x100000000 + RAM, 0}, {(uint64_t)0 - RAM, RAM, 0}, {(uint64_t)0 - RAM + 1, RAM, 0},
		{ALL - 7, RAM + 0x10, 0}, /* goes round, back into memory */
		{2 * PAGE, RAM + RAM_SIZE + DATA_SIZE - 16, 0}, /* a hole in what the call would move, memory at both ends */
	};
	struct hy_vm_region beyond = {.gpa = RAM + RAM_SIZE + DATA_SIZE + PAGE, .size = PAGE, .access = RW, .kind = HY_MEMORY_ALLOC};
	struct hy_vm_region rom = {.gpa = 0x100000, .size = PAGE, .access = HY_READ, .kind = HY_MEMORY_ALLOC};
	struct firmware *firmware = *state;

	expect(hy_vm_add_memory(&firmware->vm, &beyond));
	console.waiting = 10;
	for (uint32_t i = 0; i < COUNT(ranges); i++) {
		assert_int_equal(print(firmware, ranges[i][0], ranges[i][1], ranges[i][2]), HY_SBI_RESULT_INVALID_PARAM);
		assert_int_equal(scan(firmware, ranges[i][0], ranges[i][1], ranges[i][2]), HY_SBI_RESULT_INVALID_PARAM);
		assert_int_equal(value(firmware), 0);
	}
	expect(hy_vm_add_memory(&firmware->vm, &rom));
	assert_int_equal(scan(firmware, 1, 0x100000, 0), HY_SBI_RESULT_INVALID_PARAM);
	assert_int_equal(console.written, 0);
	assert_int_equal(console.waiting, 10);
	assert_int_equal(print(firmware, 1, 0x100000, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(print(firmware, RAM_SIZE + DATA_SIZE, RAM, 0), HY_SBI_RESULT_SUCCESS); /* all of it is not too much */
	assert_int_equal(scan(firmware, 1, RAM + RAM_SIZE + DATA_SIZE - 1, 0), HY_SBI_RESULT_SUCCESS);
}

/* Lazy memory comes into being, or there is none: an answer in either case. */
static void the_console_and_lazy_memory(void **state)
{
	struct hy_vm_region lazy = {.gpa = 0x200000, .size = 4 * PAGE, .access = RW, .kind = HY_MEMORY_LAZY};
	struct firmware *firmware = *state;

	expect(hy_vm_add_memory(&firmware->vm, &lazy));
	console.waiting = 10;
	mock_hal_fail(&mock, HY_HAL_ALLOC_FRAME, 1);
	assert_int_equal(scan(firmware, 10, 0x200ffb, 0), HY_SBI_RESULT_INVALID_PARAM);
	assert_true(mock_hal_failed(&mock, HY_HAL_ALLOC_FRAME));
	assert_int_equal(console.waiting, 10);
	assert_int_equal(scan(firmware, 10, 0x200ffb, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 10);
}

/* A byte waits for room: the guest makes the call again, its registers as they were. */
static void the_console_takes_bytes(void **state)
{
	static const uint32_t extensions[] = {HY_SBI_EXTENSION_DBCN, HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR};
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	for (uint32_t i = 0; i < COUNT(extensions); i++) {
		const uint64_t args[5] = {0x1141, 1, 2, 3, 4};

		console.written = 0;
		console.room = 1;
		assert_int_equal(answered(firmware, extensions[i], HY_SBI_ID_DEBUG_CONSOLE_WRITE_BYTE, POISON | 0x99, 7, 8), 0);
		assert_int_equal(console.out[0], 0x99);
		set_call(vcpu, extensions[i], HY_SBI_ID_DEBUG_CONSOLE_WRITE_BYTE, args);
		assert_true(hy_sbi_call(vcpu));
		assert_int_equal(vcpu->exit.advance, 0);
		assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), extensions[i]);
		assert_int_equal(hy_vcpu_get_arg(vcpu, 1), 1);
		console.room = 1;
		vcpu->exit.advance = 4;
		assert_true(hy_sbi_call(vcpu));
		assert_int_equal(console.out[1], 0x41);
		assert_int_equal(console.written, 2);
		assert_int_equal(error_of(vcpu), 0);
		mock_hal_fail(&mock, HY_HAL_CONSOLE_WRITE, 1);
		assert_int_equal(answered(firmware, extensions[i], HY_SBI_ID_DEBUG_CONSOLE_WRITE_BYTE, 1, 0, 0), HY_SBI_RESULT_FAILED);
	}
}

static uint32_t refusals;

static int64_t console_fills_up(void *context, uint32_t vm, const void *bytes, size_t size)
{
	return refusals++ < 3 ? 0 : console_write(context, vm, bytes, size);
}

/* The same in a run: the pc stays at the call until there is room. */
static void a_guest_waits_for_the_console(void **state)
{
	static const uint32_t boot[] = {
		SIM_MOVE(0, 1), SIM_MOVE(1, 0x41), SIM_HYPERCALL(0), /* legacy putchar */
		SIM_MOVE(0, 8), SIM_HYPERCALL(0),                    /* legacy shutdown */
	};
	struct firmware *firmware = *state;

	refusals = 0;
	hooks.console_write = console_fills_up;
	expect(hy_vm_write(&firmware->vm, RAM, boot, sizeof(boot)));
	expect(hy_vm_run(&firmware->vcpus[0], &firmware->cpu));
	assert_string_equal(hy_exit_name(firmware->vcpus[0].exit.reason), "system_down");
	assert_int_equal(refusals, 4);
	assert_int_equal(console.written, 1);
	assert_int_equal(console.out[0], 0x41);
}

static void legacy_getchar(void **state)
{
	struct firmware *firmware = *state;

	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR, 0, 0, 0, 0), -1);
	console.in[0] = 0xff;
	console.waiting = 1;
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR, 0, 0, 0, 0), 0xff);
	mock_hal_fail(&mock, HY_HAL_CONSOLE_READ, 1);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR, 0, 0, 0, 0), -1);
}

static int64_t liar(void *context, uint32_t vm, void *bytes, size_t size)
{
	(void)context;
	(void)vm;
	(void)bytes;
	return (int64_t)size + 1000;
}

/* A hook that says more than it did: no byte of the host's, and no byte outside what the guest named. */
static void a_hook_that_exaggerates(void **state)
{
	static const uint8_t zeros[16];
	uint8_t back[16];
	struct firmware *firmware = *state;

	memset(back, 0xee, sizeof(back));
	expect(hy_vm_write(&firmware->vm, RAM, back, sizeof(back)));
	hooks.console_read = liar;
	assert_int_equal(scan(firmware, 10, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 10);
	expect(hy_vm_read(&firmware->vm, RAM, back, sizeof(back)));
	assert_memory_equal(back, zeros, 10);
	assert_int_equal(back[10], 0xee);
}

/* --- the host's own calls, the fast tier, no VM --- */

static bool sum(struct hy_vcpu *vcpu, uint64_t number, void *data)
{
	unsigned *calls = data;

	(*calls)++;
	if (hy_vcpu_get_arg(vcpu, 6) != 4)
		return false;
	hy_vcpu_set_return_value(vcpu, 0);
	hy_vcpu_set_arg(vcpu, 1, number + hy_vcpu_get_arg(vcpu, 0));
	return true;
}

static void the_hosts_own_calls(void **state)
{
	struct firmware *firmware = *state;
	unsigned calls = 0;
	const struct hy_vm_call ranges[] = {
		{.first = 0x09000000, .last = 0x09ffffff, .answer = sum, .data = &calls},
		{.first = 0x0a000000, .last = 0x0a000000, .answer = NULL},
		{.first = HY_SBI_EXTENSION_BASE, .last = HY_SBI_EXTENSION_BASE, .answer = sum, .data = &calls},
		{.first = HY_SBI_EXTENSION_LEGACY_SEND_IPI, .last = HY_SBI_EXTENSION_LEGACY_SEND_IPI, .answer = NULL},
		{.first = HY_SBI_EXTENSION_TIME, .last = HY_SBI_EXTENSION_TIME, .answer = NULL},
	};

	firmware->vm.calls = ranges;
	firmware->vm.call_count = 5;
	assert_int_equal(answered(firmware, 0x09000001, 4, 2, 0, 0), 0);
	assert_int_equal(value(firmware), 0x09000003);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_BASE, 4, 2, 0, 0), 0); /* mvendorid, by the host */
	assert_int_equal(value(firmware), HY_SBI_EXTENSION_BASE + 2);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_BASE, 0, 0, 0, 0), 0); /* declined: as if the range were not there */
	assert_int_equal(value(firmware), 0x2000000);
	assert_int_equal(answered(firmware, 0x09000001, 5, 2, 0, 0), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(calls, 4);
	assert_int_equal(probed(firmware, 0x09ffffff), 1);
	assert_int_equal(probed(firmware, 0x0a000000), 1);
	assert_int_equal(probed(firmware, 0x0a000001), 0);
	/* what the host wants to see stays an exit, with a result for a host that forgets to answer */
	assert_int_equal(exited(firmware, 0x0a000000, 0, 1, 2, 3)->reason, HY_EXIT_HYPERCALL);
	assert_int_equal(error_of(&firmware->vcpus[0]), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(value(firmware), 0);
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_LEGACY_SEND_IPI, 0, 1, 2, 3)->reason, HY_EXIT_HYPERCALL);
	assert_int_equal(value(firmware), 2);
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_TIME, 0, 1, 2, 3)->reason, HY_EXIT_HYPERCALL);
	assert_int_equal(error_of(&firmware->vcpus[0]), HY_SBI_RESULT_NOT_SUPPORTED);
	assert_int_equal(firmware->vcpus[0].ctx.deadline, ALL); /* and nothing is done here */
}

static bool fast(struct firmware *firmware, uint64_t extension, uint64_t function, uint64_t a)
{
	const uint64_t args[5] = {a, 1, 2, 3, 4};
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	bool answer;

	atomic_store(&vcpu->attention, 0);
	set_call(vcpu, extension, function, args);
	vcpu->exit.reason = HY_EXIT_NOTHING; /* the fast tier has none */
	answer = hy_sbi_fast_call(vcpu, 10);
	assert_kept(vcpu, extension, function, args);
	assert_int_equal(vcpu->exit.reason, HY_EXIT_NOTHING);
	if (!answer && hy_vcpu_get_gpr(vcpu, 0) != extension)
		fail_msg("a declined call is as it was");
	return answer;
}

static void the_fast_tier(void **state)
{
	static const uint64_t values[] = {0x2000000, HY_SBI_IMPLEMENTATION_ID, 1, 1};
	struct firmware *firmware = *state;
	unsigned calls = 0;
	const struct hy_vm_call ranges[] = {
		{.first = 0x09000000, .last = 0x09000000, .answer = sum, .data = &calls, .fast = true},
		{.first = HY_SBI_EXTENSION_BASE, .last = HY_SBI_EXTENSION_TIME, .answer = sum, .data = &calls},
	};

	for (uint64_t function = 0; function < COUNT(values); function++) {
		assert_true(fast(firmware, HY_SBI_EXTENSION_BASE, function, HY_SBI_EXTENSION_SRST));
		assert_int_equal(error_of(&firmware->vcpus[0]), 0);
		assert_int_equal(value(firmware), values[function]);
	}
	/* this architecture's timer withdraws an interrupt on the slow path: set already, and the full path sets it once more */
	assert_false(fast(firmware, HY_SBI_EXTENSION_TIME, 0, 55));
	assert_int_equal(firmware->vcpus[0].ctx.deadline, 55);
	assert_int_equal(value(firmware), 1);
	assert_false(fast(firmware, HY_SBI_EXTENSION_LEGACY_SET_TIMER, 3, 66));
	assert_int_equal(firmware->vcpus[0].ctx.deadline, 66);
	assert_false(fast(firmware, HY_SBI_EXTENSION_BASE, 4, 0));
	assert_false(fast(firmware, HY_SBI_EXTENSION_SRST, 0, 0));
	assert_false(fast(firmware, ALL, 0, 0));
	firmware->vm.calls = ranges;
	firmware->vm.call_count = 2;
	assert_true(fast(firmware, 0x09000000, 4, 5));
	assert_int_equal(value(firmware), 0x09000005);
	assert_false(fast(firmware, 0x09000000, 5, 5));
	assert_int_equal(calls, 2);
	assert_false(fast(firmware, HY_SBI_EXTENSION_BASE, 0, 0)); /* the host's, on the full path */
	assert_false(fast(firmware, HY_SBI_EXTENSION_TIME, 0, 77));
	assert_int_equal(firmware->vcpus[0].ctx.deadline, 66);
	assert_int_equal(calls, 2);
}

/* Whatever there is to do before the next entry is done on the full path; the call means the same there. */
static void the_fast_tier_leaves_what_needs_attention(void **state)
{
	const uint64_t args[5] = {55, 1, 2, 3, 4};
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_call(vcpu, HY_SBI_EXTENSION_TIME, 0, args);
	atomic_store(&vcpu->attention, HY_ATTENTION_PORT);
	assert_false(hy_sbi_fast_call(vcpu, 10));
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 0), HY_SBI_EXTENSION_TIME);
	assert_int_equal(hy_vcpu_get_arg(vcpu, 1), 1);
	assert_true(hy_sbi_call(vcpu));
	assert_int_equal(vcpu->ctx.deadline, 55);
}

/* A vCPU without a VM: other harts are up to whoever runs it. */
static void without_a_vm(void **state)
{
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	const struct hy_exit *exit;

	vcpu->vm = NULL;
	exit = exited(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_START, 7, RAM, 99);
	assert_int_equal(exit->reason, HY_EXIT_CPU_UP);
	assert_int_equal(exit->cpu_up.target, 7);
	assert_int_equal(exit->cpu_up.entry, RAM);
	assert_int_equal(exit->cpu_up.argument, 99);
	assert_int_equal(status_of(firmware, 0), HY_SBI_HART_STARTED);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_GET_STATUS, 1, 0, 0), HY_SBI_RESULT_INVALID_PARAM);
	assert_int_equal(exited(firmware, HY_SBI_EXTENSION_IPI, 0, 0x80, 64, 0)->send_ipi.mask, 0x80);
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_RFENCE, 0, 0x80, 64, 0), HY_SBI_RESULT_SUCCESS);
	console.waiting = 4;
	assert_int_equal(print(firmware, 4, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(scan(firmware, 4, RAM, 0), HY_SBI_RESULT_SUCCESS);
	assert_int_equal(value(firmware), 4);
	assert_int_equal(probed(firmware, HY_SBI_EXTENSION_HSM), 1);
	assert_true(fast(firmware, HY_SBI_EXTENSION_BASE, 0, 0));
	vcpu->vm = &firmware->vm;
}

/* Any ids with any arguments: an answer or a described exit, never a crash, and no register but the results. */
static void survives_everything(void **state)
{
	static const uint64_t interesting[] = {0, 1, 2, 3, RAM, RAM + 0xfff, RAM + RAM_SIZE - 1, 0x100, 0x80000000, 0xffffffff, ALL, ALL - 1};
	struct firmware *firmware = *state;
	struct hy_vcpu *vcpu = &firmware->vcpus[0];
	uint64_t random = 1;

	start_others(firmware);
	for (unsigned i = 0; i < 200000; i++) {
		uint64_t args[5], extension, function;

		for (uint32_t n = 0; n < 5; n++) {
			random = random * 6364136223846793005u + 1442695040888963407u;
			args[n] = (random >> 60) != 0 ? interesting[(random >> 32) % COUNT(interesting)] : random >> (random >> 58);
		}
		extension = (random >> 20 & 15) != 0 ? offered[(random >> 24) % COUNT(offered)] : args[4];
		function = (random >> 40 & 7) != 0 ? random >> 44 & 7 : args[3];
		console.written = console.taken = 0;
		console.room = console.waiting = (size_t)(random >> 50 & 15);
		set_call(vcpu, extension, function, args);
		if (!hy_sbi_call(vcpu)) {
			assert_int_not_equal(vcpu->exit.reason, HY_EXIT_HYPERCALL);
			assert_int_equal(vcpu->exit.advance, 4);
		}
		assert_kept(vcpu, extension, function, args);
	}
}

/* Every call of every hook that can fail, made to fail while a hart starts in lazy memory and prints from it: an error, no frame lost. */
static void hooks_that_fail(void **state)
{
	struct hy_vm_region lazy = {.gpa = 0x200000, .size = 4 * PAGE, .access = RWX, .kind = HY_MEMORY_LAZY};
	struct firmware *firmware = *state;
	unsigned failures = 0;

	for (uint32_t hook = 0; hook < HY_HAL_COUNT; hook++) {
		for (unsigned nth = 1; mock_hal_can_fail((enum hy_hal_hook)hook); nth++) {
			int64_t error;
			bool failed;

			expect(hy_vm_add_memory(&firmware->vm, &lazy));
			mock_hal_fail(&mock, (enum hy_hal_hook)hook, nth);
			error = start(firmware, 1, 0x200000, 0);
			assert_true(error == HY_SBI_RESULT_SUCCESS || error == HY_SBI_RESULT_FAILED || error == HY_SBI_RESULT_INVALID_ADDRESS);
			assert_int_equal(status_of(firmware, 1), error == 0 ? HY_SBI_HART_START_PENDING : HY_SBI_HART_STOPPED);
			error = print(firmware, 10, 0x201ffb, 0);
			assert_true(error == HY_SBI_RESULT_SUCCESS || error == HY_SBI_RESULT_FAILED || error == HY_SBI_RESULT_INVALID_PARAM);
			failed = mock_hal_failed(&mock, (enum hy_hal_hook)hook);
			mock_hal_fail(&mock, (enum hy_hal_hook)hook, 0);
			atomic_store(&firmware->vcpus[1].power, HY_VM_POWER_OFF);
			expect(hy_vm_remove_memory(&firmware->vm, 0x200000));
			failures += failed;
			if (!failed)
				break;
		}
	}
	assert_true(failures >= 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(base), TEST(probe_tells_what_is_there), TEST(the_rest_is_not_supported), TEST(the_timer), TEST(system_reset),
		TEST(the_console_prints), TEST(the_console_reads), TEST(the_console_wants_memory), TEST(the_console_and_lazy_memory),
		TEST(the_console_takes_bytes), TEST(legacy_getchar), TEST(a_hook_that_exaggerates), TEST(the_hosts_own_calls), TEST(the_fast_tier),
		TEST(the_fast_tier_leaves_what_needs_attention), TEST(without_a_vm), TEST(survives_everything), TEST(hooks_that_fail),
		TEST(a_guest_waits_for_the_console),
	};

	return cmocka_run_group_tests_name("sbi", tests, NULL, NULL);
}
