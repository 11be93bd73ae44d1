/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing leaks and nothing is lost: two vCPUs and the host poison every register that is switched, take turns on one CPU, and look whether theirs are
 * as they were. The generated list of registers says what there is: one that nobody checks is a failure. */
#include "host.h"
#include "support.h"

#include <halyard/arch/features.h>
#include <halyard/arch/switch.h>

#include "test_registers_list.h"

#define OFFSET(label) ((uint64_t)((label) - guest_start))
#define TURNS 6u
#define LEAST_DIFFERENT 40u /* registers whose values told the two vCPUs apart */

extern const char guest_table[], guest_general[], guest_fp[];
uint64_t canary_run(struct hy_vcpu *vcpu);
void canary_fp_write(uint64_t pattern);
uint64_t canary_fp_check(uint64_t pattern);

#define NUMBER(name) HY_AARCH64_REG_##name,
static const uint16_t always[] = {LIST_ALWAYS(NUMBER)};
static const uint16_t debug[] = {LIST_DEBUG(NUMBER)};
static const uint16_t pauth[] = {LIST_PAUTH(NUMBER)};
static const uint16_t scxtnum[] = {LIST_SCXTNUM(NUMBER)};
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static uint64_t values[2][HY_AARCH64_REG_COUNT]; /* as they became in the hardware */

static bool has_pauth(void)
{
	return (test_cpu.features & HY_AARCH64_FEATURE_PAUTH) != 0;
}

static bool has_scxtnum(void)
{
	return (test_cpu.features & HY_AARCH64_FEATURE_CSV2_2) != 0;
}

static bool has_debug(void)
{
	return (test_cpu.features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT >= 6 &&
	       (test_cpu.features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT >= 4;
}

static bool starts_with(const char *text, const char *prefix)
{
	for (; *prefix != 0; text++, prefix++)
		if (*text != *prefix)
			return false;
	return true;
}

static bool ends_with(const char *text, const char *suffix)
{
	for (; *text != 0; text++)
		for (uint32_t i = 0;; i++) {
			if (text[i] != suffix[i])
				break;
			if (suffix[i] == 0)
				return true;
		}
	return false;
}

/* What may be poisoned freely. The controls of EL2, the debug controls, and what would turn on the MMU or a timer's interrupt have their bits chosen. */
static bool pattern(uint32_t id, uint32_t who, uint64_t *value)
{
	const char *name = hy_aarch64_register_name(id);
	uint64_t noise = (id + 1) * UINT64_C(0x9e3779b97f4a7c15) ^ (who != 0 ? UINT64_C(0x5555aaaa3333cccc) : 0);

	if (id >= HY_AARCH64_REG_X0 && id <= HY_AARCH64_REG_X30)
		return false; /* the guest's own test */
	if (id == HY_AARCH64_REG_PC || id == HY_AARCH64_REG_PSTATE || id == HY_AARCH64_REG_HOST_SP || id == HY_AARCH64_REG_FAST_CALL ||
	    id == HY_AARCH64_REG_LAZY_LIVE || starts_with(name, "icc_sre") || starts_with(name, "ich_") || starts_with(name, "dbgclaim") ||
	    (ends_with(name, "_el2") && !starts_with(name, "vpidr") && !starts_with(name, "vmpidr") && !starts_with(name, "dacr") && !starts_with(name, "ifsr")))
		return false;
	*value = noise;
	if (id == HY_AARCH64_REG_SCTLR_EL1)
		*value = 0x30d00800 | (noise & 0x0404c000);
	else if (id == HY_AARCH64_REG_CPACR_EL1)
		*value = who != 0 ? 0x300000 : 0x100000;
	else if (id == HY_AARCH64_REG_CSSELR_EL1)
		*value = 1 + who;
	else if (id == HY_AARCH64_REG_MDSCR_EL1)
		*value = who << 12;
	else if (id == HY_AARCH64_REG_CNTV_CTL_EL0 || id == HY_AARCH64_REG_CNTP_CTL_EL0)
		*value = 2 + who; /* masked */
	else if (id == HY_AARCH64_REG_CNTV_CVAL_EL0 || id == HY_AARCH64_REG_CNTP_CVAL_EL0)
		*value = noise | UINT64_C(1) << 63; /* far in the future */
	else if (starts_with(name, "dbgbcr") || starts_with(name, "dbgwcr"))
		*value = noise & 0x1e0;
	return true;
}

static void poison(uint32_t who)
{
	struct hy_vcpu *vcpu = &test_vcpus[who];
	uint64_t value;

	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
		if (pattern(id, who, &value) && hy_vcpu_set_reg(vcpu, id, value) == HY_E_BAD_STATE)
			test_true(hy_aarch64_register_name(id), false);
}

static void check(uint32_t who)
{
	uint64_t value, unused;

	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
		if (pattern(id, who, &unused) && hy_vcpu_get_reg(&test_vcpus[who], id, &value) == HY_OK)
			test_equal(hy_aarch64_register_name(id), value, values[who][id]);
}

/* The values that the hardware made of the poison; how many tell the two apart. */
static uint32_t settle(void)
{
	uint32_t different = 0;
	uint64_t unused;

	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], 0);
		test_equal("set up", test_run_to_call(&test_vcpus[who]), 0);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		poison(who);
		test_equal("bind", hy_vcpu_bind(&test_vcpus[who], &test_cpu), HY_OK);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
			if (pattern(id, who, &unused) && hy_vcpu_get_reg(&test_vcpus[who], id, &values[who][id]) == HY_OK && who == 1)
				different += values[0][id] != values[1][id];
	}
	return different;
}

static void check_read(uint32_t who, const uint16_t *list, size_t count, uint64_t *at)
{
	uint64_t value = 0;

	for (size_t i = 0; i < count; i++, *at += 8) {
		test_equal("table", hy_vm_read(&test_vm, GUEST_RAM + OFFSET(guest_table) + *at, &value, 8), HY_OK);
		test_equal(hy_aarch64_register_name(list[i]), value, values[who][list[i]]);
	}
}

/* The host's values, those of its own that are kept while a guest is bound. */
static struct hy_aarch64_percpu host_poison(void)
{
	struct hy_aarch64_percpu own = {0}, found = {0};

	hy_aarch64_save_bind_host(&own, test_cpu.features);
	own.sp_el0 ^= 0x1234567890;
	own.tpidr_el0 ^= UINT64_C(0xa5a5a5a5a5a5a5a5);
	own.tpidrro_el0 ^= UINT64_C(0x5a5a5a5a5a5a5a5a);
	own.tpidr_el1 ^= UINT64_C(0x0123456789abcdef);
	own.par_el1 ^= 0x777000;
	own.csselr_el1 = 3;
	own.cntkctl_el1 ^= 0xf0;
	own.cntv_cval_el0 ^= 0x99999;
	own.cntp_cval_el0 ^= 0x66666;
	own.cntv_ctl_el0 = 2;
	own.cntp_ctl_el0 = 2;
	own.mdscr_el1 ^= 1u << 12;
	own.cntvoff_el2 ^= 0x4444;
	own.cnthctl_el2 ^= 1;
	own.hstr_el2 ^= 0x10;
	hy_aarch64_restore_bind_host(&own, test_cpu.features);
	hy_aarch64_save_bind_host(&found, test_cpu.features);
	return found;
}

static void check_host(const struct hy_aarch64_percpu *own)
{
	struct hy_aarch64_percpu found = {0};
	const uint64_t *left = (const uint64_t *)own, *right = (const uint64_t *)&found;

	hy_aarch64_save_bind_host(&found, test_cpu.features);
	for (uint32_t i = 0; i < sizeof(found) / 8; i++)
		if (left[i] != right[i])
			test_equal("host register, as word of struct hy_aarch64_percpu", i, ~UINT64_C(0));
}

static void test_system_registers(void)
{
	struct hy_aarch64_percpu own;
	uint32_t different;

	test_begin("system_registers");
	different = settle();
	test_true("enough registers tell the vCPUs apart", different >= LEAST_DIFFERENT);
	own = host_poison();
	for (uint32_t turn = 0; turn < TURNS && !test_failed(); turn++) {
		uint32_t who = turn % 2;
		uint64_t at = 0;

		hy_vcpu_set_pc(&test_vcpus[who], GUEST_RAM + 4);
		hy_vcpu_set_gpr(&test_vcpus[who], 2, has_pauth());
		hy_vcpu_set_gpr(&test_vcpus[who], 3, has_debug());
		hy_vcpu_set_gpr(&test_vcpus[who], 4, has_scxtnum());
		test_equal("run", test_run_to_call(&test_vcpus[who]), 1);
		check(who);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[who]), HY_OK);
		check_host(&own);
		check(who);
		check_read(who, always, COUNT(always), &at);
		if (has_debug())
			check_read(who, debug, COUNT(debug), &at);
		if (has_pauth())
			check_read(who, pauth, COUNT(pauth), &at);
		if (has_scxtnum())
			check_read(who, scxtnum, COUNT(scxtnum), &at);
	}
	test_end();
}

static bool listed(const uint16_t *list, size_t count, uint32_t id)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == id)
			return true;
	return false;
}

/* Every described register of EL0 and EL1 is in the list, or known to be out of the guest's own reach. */
static void test_complete(void)
{
	static const char *const unreachable[] = {"sp_el1", "spsr_irq", "spsr_abt", "spsr_und", "spsr_fiq", "fpsr", "fpcr", "q"};
	uint64_t value;

	test_begin("list_is_complete");
	test_equal("bound, so that this CPU's features count", test_run_to_call(&test_vcpus[0]), 0);
	test_equal("the port's own words are refused", hy_vcpu_set_reg(&test_vcpus[0], HY_AARCH64_REG_FAST_CALL, 4), HY_E_UNSUPPORTED);
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++) {
		const char *name = hy_aarch64_register_name(id);
		bool known = !pattern(id, 0, &value) || hy_vcpu_get_reg(&test_vcpus[0], id, &value) != HY_OK || listed(always, COUNT(always), id) ||
			     listed(debug, COUNT(debug), id) || listed(pauth, COUNT(pauth), id) || listed(scxtnum, COUNT(scxtnum), id) || ends_with(name, "_el2") ||
			     (starts_with(name, "dbg") && !has_debug());

		for (size_t i = 0; i < COUNT(unreachable); i++)
			known = known || starts_with(name, unreachable[i]);
		test_true(name, known);
	}
	test_end();
}

static void test_general(void)
{
	test_begin("general_registers");
	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], OFFSET(guest_general));
		hy_vcpu_set_gpr(&test_vcpus[who], 0, UINT64_C(0x1111222200000000) << who);
	}
	for (uint32_t turn = 0; turn < 4 * TURNS && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn / 2 % 2];
		uint64_t base = UINT64_C(0x1111222200000000) << (turn / 2 % 2);

		if (turn % 2 == 0)
			test_equal("bind", hy_vcpu_bind(vcpu, &test_cpu), HY_OK);
		test_equal("host register that changed, + 1", canary_run(vcpu), 0);
		test_equal("exit", vcpu->exit.reason, HY_EXIT_HYPERCALL);
		test_equal("guest's check", vcpu->exit.hypercall.immediate, 2);
		for (uint32_t i = 0; i < 31; i++)
			test_equal("as the host sees it", hy_vcpu_get_gpr(vcpu, i), base + i);
		if (turn % 2 == 1)
			test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	}
	test_end();
}

static void test_fp(void)
{
	static const uint64_t patterns[2] = {UINT64_C(0x0123456703000005), UINT64_C(0xfedcba980100000a)};
	uint64_t own = UINT64_C(0x5a5a5a5a00400013), value;

	test_begin("fp_and_simd");
	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], OFFSET(guest_fp));
		hy_vcpu_set_gpr(&test_vcpus[who], 0, patterns[who]);
		test_equal("CPACR_EL1", hy_vcpu_set_reg(&test_vcpus[who], HY_AARCH64_REG_CPACR_EL1, 3 << 20), HY_OK);
	}
	canary_fp_write(own);
	for (uint32_t turn = 0; turn < TURNS && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];

		test_equal("guest's check", test_run_to_call(vcpu), 3);
		test_equal("q7 while bound", hy_vcpu_get_reg(vcpu, HY_AARCH64_REG_Q7, &value), HY_OK);
		test_equal("q7 while bound", value, patterns[turn % 2] + 7);
		test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		test_equal("host register that changed, + 1", canary_fp_check(own), 0);
		test_equal("q31", hy_vcpu_get_reg(vcpu, HY_AARCH64_REG_Q31_1, &value), HY_OK);
		test_equal("q31", value, ~(patterns[turn % 2] + 31));
	}
	test_end();
}

/* A guest that has not enabled FP for itself traps to itself, whatever its neighbour does. */
static void test_fp_disabled(void)
{
	uint64_t value = 0;

	test_begin("fp_disabled_by_the_guest");
	test_equal("neighbour uses FP", test_run_to_call(&test_vcpus[1]), 3);
	test_restart(&test_vcpus[0], OFFSET(guest_fp));
	test_equal("VBAR_EL1", hy_vcpu_set_reg(&test_vcpus[0], HY_AARCH64_REG_VBAR_EL1, GUEST_HOLE), HY_OK);
	test_equal("its vector is fetched", test_run(&test_vcpus[0]), HY_EXIT_STAGE2_FAULT);
	test_equal("ESR_EL1", hy_vcpu_get_reg(&test_vcpus[0], HY_AARCH64_REG_ESR_EL1, &value), HY_OK);
	test_equal("class", value >> 26, 7);
	test_end();
}

void host_main(void)
{
	test_init();
	test_complete();
	test_system_registers();
	test_general();
	test_fp();
	test_fp_disabled();
	test_done();
}
