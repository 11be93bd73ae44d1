/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing leaks and nothing is lost: two vCPUs and the host poison every register that is switched, take turns on one CPU, and look
 * whether theirs are as they were. The generated list of registers says what there is: one that nobody checks is a failure. */
#include "test_registers.h"
#include "host.h"

#define OFFSET(label) ((uint64_t)((label) - guest_start))

static uint64_t values[2][REGISTERS_COUNT]; /* as they became in the hardware */

static bool pattern(uint32_t id, uint32_t who, uint64_t *value)
{
	uint64_t noise = (id + 1) * UINT64_C(0x9e3779b97f4a7c15) ^ (who != 0 ? UINT64_C(0x5555aaaa3333cccc) : 0);

	return registers_pattern(id, who, noise, value);
}

static void poison(uint32_t who)
{
	uint64_t value;

	for (uint32_t id = 0; id < REGISTERS_COUNT; id++)
		if (pattern(id, who, &value) && hy_vcpu_set_reg(&test_vcpus[who], id, value) == HY_E_BAD_STATE)
			test_true(hy_arch_register_name(id), false);
}

static void compare(uint32_t id, uint64_t value, uint64_t wanted)
{
	test_equal(hy_arch_register_name(id), value | registers_computed(id), wanted | registers_computed(id));
}

static void check(uint32_t who)
{
	uint64_t value, unused;

	for (uint32_t id = 0; id < REGISTERS_COUNT; id++)
		if (pattern(id, who, &unused) && hy_vcpu_get_reg(&test_vcpus[who], id, &value) == HY_OK)
			compare(id, value, values[who][id]);
}

/* The values that the hardware has made of the poison once the guest has run with it; how many tell the two apart. */
static uint32_t settle(void)
{
	uint32_t different = 0;
	uint64_t unused;

	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], 0);
		test_equal("set up", test_run_to_call(&test_vcpus[who]), 0);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		poison(who);
		registers_read(&test_vcpus[who]);
		test_equal("run", test_run_to_call(&test_vcpus[who]), REGISTERS_READ);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		for (uint32_t id = 0; id < REGISTERS_COUNT; id++)
			if (pattern(id, who, &unused) && hy_vcpu_get_reg(&test_vcpus[who], id, &values[who][id]) == HY_OK && who == 1)
				different += values[0][id] != values[1][id];
	}
	return different;
}

/* What the guest has read. */
static void check_table(uint32_t who)
{
	uint64_t at = GUEST_RAM + OFFSET(guest_table);

	for (const struct registers_list *list = registers_lists(); list->ids != NULL; list++) {
		for (size_t i = 0; list->present && i < list->count; i++, at += HY_ARCH_WORD_BITS / 8) {
			uint64_t value = 0;

			test_equal("table", hy_vm_read(&test_vm, at, &value, HY_ARCH_WORD_BITS / 8), HY_OK);
			value |= values[who][list->ids[i]] & ~(uint64_t)(hy_arch_word)UINT64_MAX; /* it reads a word of a wider register */
			compare(list->ids[i], value, values[who][list->ids[i]]);
		}
	}
}

static void check_host(const struct hy_arch_percpu *own)
{
	struct hy_arch_percpu found = {0};
	const uint64_t *left = (const uint64_t *)own, *right = (const uint64_t *)&found;

	registers_save_host(&found);
	for (uint32_t i = 0; i < sizeof(found) / 8; i++)
		if (left[i] != right[i])
			test_equal("host register, as word of struct hy_arch_percpu", i, ~UINT64_C(0));
}

static void test_system_registers(void)
{
	struct hy_arch_percpu before = {0}, own;

	test_begin("system_registers");
	test_true("enough registers tell the vCPUs apart", settle() >= registers_least_different);
	registers_save_host(&before);
	own = before;
	registers_poison_host(&own);
	registers_restore_host(&own);
	registers_save_host(&own);
	for (uint32_t turn = 0; turn < REGISTERS_TURNS && !test_failed(); turn++) {
		uint32_t who = turn % 2;

		registers_read(&test_vcpus[who]);
		test_equal("run", test_run_to_call(&test_vcpus[who]), REGISTERS_READ);
		check(who);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		check_host(&own);
		check(who);
		check_table(who);
	}
	registers_restore_host(&before);
	test_end();
}

static bool listed(uint32_t id)
{
	for (const struct registers_list *list = registers_lists(); list->ids != NULL; list++)
		for (size_t i = 0; i < list->count; i++)
			if (list->ids[i] == id)
				return true;
	return false;
}

/* Every described register of the guest's modes is in the list, or known to be out of the guest's own reach. */
static void test_complete(void)
{
	uint64_t value;

	test_begin("list_is_complete");
	test_equal("bound, so that this CPU's features count", test_run_to_call(&test_vcpus[0]), 0);
	test_equal("the port's own words are refused", hy_vcpu_set_reg(&test_vcpus[0], REGISTERS_FAST_CALL, 4), HY_E_UNSUPPORTED);
	for (uint32_t id = 0; id < REGISTERS_COUNT; id++) {
		bool known = !pattern(id, 0, &value) || hy_vcpu_get_reg(&test_vcpus[0], id, &value) != HY_OK || listed(id) || registers_unreachable(id);

		test_true(hy_arch_register_name(id), known);
	}
	test_end();
}

static uint64_t base(uint32_t who)
{
	return (HY_ARCH_WORD_BITS == 64 ? UINT64_C(0x1111222200000000) : 0x11112200u) << who;
}

static void test_general(void)
{
	test_begin("general_registers");
	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], OFFSET(guest_general));
		registers_general_start(&test_vcpus[who], base(who));
	}
	for (uint32_t turn = 0; turn < 4 * REGISTERS_TURNS && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn / 2 % 2];
		uint64_t own = base(turn / 2 % 2);

		if (turn % 2 == 0)
			test_equal("bind", hy_vcpu_bind(vcpu, &test_cpu), HY_OK);
		test_equal("host register that changed, + 1", canary_run(vcpu), 0);
		test_equal("exit", vcpu->exit.reason, HY_EXIT_HYPERCALL);
		test_true("guest's check", registers_general_good(vcpu, own));
		for (uint32_t i = REGISTERS_FIRST; i <= REGISTERS_LAST; i++)
			test_equal("as the host sees it", hy_vcpu_get_gpr(vcpu, i), own + i);
		if (turn % 2 == 1)
			test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	}
	test_end();
}

void host_main(void)
{
	test_init();
	test_complete();
	test_system_registers();
	test_general();
	registers_more();
	test_done();
}
