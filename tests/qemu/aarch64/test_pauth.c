/* SPDX-License-Identifier: Apache-2.0 */
/* Pointer authentication: the guest uses it without exits, and its keys are its own although two vCPUs take turns on one CPU. */
#include "host.h"
#include "support.h"

#include <halyard/arch/features.h>

#define POINTER UINT64_C(0x0000000040001230)
#define SCTLR_KEYS UINT64_C(0xc8002000) /* EnIA, EnIB, EnDA, EnDB */

static void start(uint32_t who)
{
	struct hy_vcpu *vcpu = &test_vcpus[who];

	test_restart(vcpu, 0);
	test_equal("start", test_run_to_call(vcpu), 0);
	hy_vcpu_set_gpr(vcpu, 1, POINTER);
	hy_vcpu_set_gpr(vcpu, 2, 0x77);
	test_equal("SCTLR_EL1", hy_vcpu_set_reg(vcpu, HY_AARCH64_REG_SCTLR_EL1, 0x30d00800 | SCTLR_KEYS), HY_OK);
	for (uint32_t id = HY_AARCH64_REG_APIAKEYLO_EL1; id <= HY_AARCH64_REG_APGAKEYHI_EL1; id++)
		test_equal(hy_aarch64_register_name(id), hy_vcpu_set_reg(vcpu, id, (id + who * 100) * UINT64_C(0x9e3779b97f4a7c15)), HY_OK);
}

void host_main(void)
{
	test_init();
	if ((test_cpu.features & HY_AARCH64_FEATURE_PAUTH) == 0) {
		test_skip("pointer_authentication", "this CPU model has none");
		test_done();
	}
	test_begin("pointer_authentication");
	for (uint32_t who = 0; who < 2; who++)
		start(who);
	for (uint32_t turn = 0; turn < 8; turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];

		test_equal("no exit but the HVC", test_run_to_call(vcpu), 1);
		test_equal("failures", hy_vcpu_get_gpr(vcpu, 5), 0);
		test_true("the pointer is signed", hy_vcpu_get_gpr(vcpu, 3) != POINTER);
	}
	test_true("different keys sign differently", hy_vcpu_get_gpr(&test_vcpus[0], 3) != hy_vcpu_get_gpr(&test_vcpus[1], 3));
	test_true("generic codes differ", hy_vcpu_get_gpr(&test_vcpus[0], 4) != hy_vcpu_get_gpr(&test_vcpus[1], 4));
	test_end();
	test_done();
}
