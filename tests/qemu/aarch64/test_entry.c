/* SPDX-License-Identifier: Apache-2.0 */
/* An entry state that the architecture forbids is refused with the number of the rule it breaks; mended, the guest runs. What the hardware would
 * have done with it, an exception return to EL2 or an illegal state, does not happen. */
#include "host.h"
#include "support.h"

#include <halyard/arch/features.h>

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void set_pstate(uint64_t value)
{
	test_equal("set PSTATE", hy_vcpu_set_reg(vcpu, HY_AARCH64_REG_PSTATE, value), HY_OK);
}

static void refused(const char *name, uint64_t pstate)
{
	test_begin(name);
	test_restart(vcpu, 0);
	test_equal("runs at first", test_run_to_call(vcpu), 0);
	set_pstate(pstate);
	for (uint32_t i = 0; i < 2; i++) {
		test_equal("exit", test_run(vcpu), HY_EXIT_FAIL_ENTRY);
		test_true("a rule is named", vcpu->exit.fail_entry.reason != 0);
		test_equal("state", hy_vcpu_state(vcpu), HY_VCPU_READY);
	}
	set_pstate(0x3c5);
	test_equal("runs again", test_run_to_call(vcpu), 0);
	test_end();
}

void host_main(void)
{
	test_init();
	refused("el2h", 0x3c9);
	refused("el2t", 0x3c8);
	refused("el3h", 0x3cd);
	refused("el0h", 0x3c1);
	refused("reserved_mode_bit", 0x3c7);
	refused("aarch32_at_el1", 0x1d3);
	refused("aarch32_hypervisor_mode", 0x1da);
	test_done();
}
