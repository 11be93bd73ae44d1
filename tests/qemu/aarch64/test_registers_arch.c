/* SPDX-License-Identifier: Apache-2.0 */
/* Which registers of EL0 and EL1 the guest reads by itself, what they are poisoned with, and the FP and SIMD registers. */
#include "test_registers.h"

#include <halyard/arch/features.h>
#include <halyard/arch/switch.h>

#include "test_registers_list.h"

#define OFFSET(label) ((uint64_t)((label) - guest_start))
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define NUMBER(name) HY_AARCH64_REG_##name,

extern const char guest_fp[];
void canary_fp_write(uint64_t pattern);
uint32_t canary_fp_check(uint64_t pattern);

static const uint16_t always[] = {LIST_ALWAYS(NUMBER)};
static const uint16_t debug[] = {LIST_DEBUG(NUMBER)};
static const uint16_t pauth[] = {LIST_PAUTH(NUMBER)};
static const uint16_t scxtnum[] = {LIST_SCXTNUM(NUMBER)};
const uint32_t registers_least_different = 40;

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
bool registers_pattern(uint32_t id, uint32_t who, uint64_t noise, uint64_t *value)
{
	const char *name = hy_aarch64_register_name(id);

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

const struct registers_list *registers_lists(void)
{
	static struct registers_list lists[5];

	lists[0] = (struct registers_list){always, COUNT(always), true};
	lists[1] = (struct registers_list){debug, COUNT(debug), has_debug()};
	lists[2] = (struct registers_list){pauth, COUNT(pauth), has_pauth()};
	lists[3] = (struct registers_list){scxtnum, COUNT(scxtnum), has_scxtnum()};
	return lists;
}

uint64_t registers_computed(uint32_t id)
{
	(void)id;
	return 0;
}

bool registers_unreachable(uint32_t id)
{
	static const char *const names[] = {"sp_el1", "spsr_irq", "spsr_abt", "spsr_und", "spsr_fiq", "fpsr", "fpcr", "q"};
	const char *name = hy_aarch64_register_name(id);

	for (size_t i = 0; i < COUNT(names); i++)
		if (starts_with(name, names[i]))
			return true;
	return ends_with(name, "_el2") || (starts_with(name, "dbg") && !has_debug());
}

void registers_read(struct hy_vcpu *vcpu)
{
	hy_vcpu_set_pc(vcpu, GUEST_RAM + 4); /* behind the first HVC */
	hy_vcpu_set_gpr(vcpu, 2, has_pauth());
	hy_vcpu_set_gpr(vcpu, 3, has_debug());
	hy_vcpu_set_gpr(vcpu, 4, has_scxtnum());
}

void registers_save_host(struct hy_arch_percpu *own)
{
	hy_aarch64_save_bind_host(own, test_cpu.features);
}

void registers_restore_host(const struct hy_arch_percpu *own)
{
	hy_aarch64_restore_bind_host(own, test_cpu.features);
}

void registers_poison_host(struct hy_arch_percpu *own)
{
	own->sp_el0 ^= 0x1234567890;
	own->tpidr_el0 ^= UINT64_C(0xa5a5a5a5a5a5a5a5);
	own->tpidrro_el0 ^= UINT64_C(0x5a5a5a5a5a5a5a5a);
	own->tpidr_el1 ^= UINT64_C(0x0123456789abcdef);
	own->par_el1 ^= 0x777000;
	own->csselr_el1 = 3;
	own->cntkctl_el1 ^= 0xf0;
	own->cntv_cval_el0 ^= 0x99999;
	own->cntp_cval_el0 ^= 0x66666;
	own->cntv_ctl_el0 = 2;
	own->cntp_ctl_el0 = 2;
	own->mdscr_el1 ^= 1u << 12;
	own->cntvoff_el2 ^= 0x4444;
	own->cnthctl_el2 ^= 1;
	own->hstr_el2 ^= 0x10;
}

void registers_general_start(struct hy_vcpu *vcpu, uint64_t base)
{
	hy_vcpu_set_gpr(vcpu, 0, base);
}

bool registers_general_good(const struct hy_vcpu *vcpu, uint64_t base)
{
	(void)base;
	return vcpu->exit.hypercall.immediate == 2;
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
	for (uint32_t turn = 0; turn < REGISTERS_TURNS && !test_failed(); turn++) {
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

void registers_more(void)
{
	test_fp();
	test_fp_disabled();
}
