/* SPDX-License-Identifier: Apache-2.0 */
/* The first entry, in real mode, and the way from there to 64-bit mode. An entry state that the processor forbids does not come about:
 * it is refused with the number of the rule it breaks; mended, the guest runs. What is the port's own stays as the port wants it. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/controls.h>

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start_long(void)
{
	test_restart(vcpu, 0);
	test_equal("real mode", test_run_to_call(vcpu), 0);
	test_equal("64-bit mode", test_run_to_call(vcpu), 1);
}

static void test_modes(void)
{
	test_begin("real_and_long_mode");
	start_long();
	test_equal("EFER", test_get(vcpu, HY_X86_REG_EFER), HY_X86_EFER_LME_MASK | HY_X86_EFER_LMA_MASK | HY_X86_EFER_NXE_MASK);
	test_equal("CR4", test_get(vcpu, HY_X86_REG_CR4), HY_X86_CR4_PAE_MASK);
	test_equal("CS", test_get(vcpu, HY_X86_REG_CS_SELECTOR), CODE64);
	test_equal("leaf of the hypervisor", test_run_to_call(vcpu), 0x40000000);
	test_equal("its name", hy_vcpu_get_gpr(vcpu, RBX), 0x796c6148);
	test_end();
}

static void refused(const char *name, uint32_t id, uint64_t flip)
{
	uint64_t good;

	test_begin(name);
	start_long();
	good = test_get(vcpu, id);
	test_set(vcpu, id, good ^ flip);
	for (uint32_t i = 0; i < 2; i++) {
		test_equal("exit", test_run(vcpu), HY_EXIT_FAIL_ENTRY);
		test_true("a rule is named", vcpu->exit.fail_entry.reason != 0);
		test_equal("state", hy_vcpu_state(vcpu), HY_VCPU_READY);
	}
	test_set(vcpu, id, good);
	test_equal("runs again", test_run_to_call(vcpu), 0x40000000);
	test_end();
}

static void kept(const char *name, uint32_t id, uint64_t flip)
{
	test_begin(name);
	for (uint32_t i = 0; i < 2; i++) {
		uint64_t good;

		start_long();
		good = test_get(vcpu, id);
		if (i == 1) /* while it is bound nowhere */
			test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		if (hy_vcpu_set_reg(vcpu, id, good ^ flip) != HY_OK)
			test_equal("unchanged", test_get(vcpu, id), good);
		test_equal("runs", test_run_to_call(vcpu), 0x40000000);
		test_equal("as the port wants it", test_get(vcpu, id), good);
	}
	test_end();
}

void host_main(void)
{
	test_init();
	test_modes();
	refused("efer_reserved", HY_X86_REG_EFER, UINT64_C(1) << 20);
	refused("long_mode_without_pae", HY_X86_REG_CR4, HY_X86_CR4_PAE_MASK);
	refused("paging_without_protection", HY_X86_REG_CR0, HY_X86_CR0_PE_MASK);
	refused("cr0_upper_half", HY_X86_REG_CR0, UINT64_C(1) << 40);
	refused("code_of_64_and_32_bits", HY_X86_REG_CS_ATTRIBUTES, HY_X86_CS_ATTRIBUTES_DB_MASK);
	refused("dr7_upper_half", HY_X86_REG_DR7, UINT64_C(1) << 32);
	refused("pat_of_no_type", HY_X86_REG_PAT, 4);
	kept("svm_in_efer", HY_X86_REG_EFER, HY_X86_EFER_SVME_MASK);
	kept("wide_state", HY_X86_REG_XCR0, UINT64_C(1) << 5);
	test_done();
}
