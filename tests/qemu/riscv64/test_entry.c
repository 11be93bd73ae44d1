/* SPDX-License-Identifier: Apache-2.0 */
/* An entry state that the architecture forbids is refused with the number of the rule it breaks; mended, the guest runs. What the hardware would
 * have done with it, an SRET to HS mode with the guest's pc for one, does not happen. */
#include "host.h"
#include "support_riscv.h"

#include <halyard/arch/controls.h>

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void refused(const char *name, uint32_t id, uint64_t flip)
{
	uint64_t good;

	test_begin(name);
	test_restart(vcpu, 0);
	test_equal("runs at first", test_run_to_call(vcpu), 0);
	good = test_get(vcpu, id);
	test_set(vcpu, id, good ^ flip);
	for (uint32_t i = 0; i < 2; i++) {
		test_equal("exit", test_run(vcpu), HY_EXIT_FAIL_ENTRY);
		test_true("a rule is named", vcpu->exit.fail_entry.reason != 0);
		test_equal("state", hy_vcpu_state(vcpu), HY_VCPU_READY);
	}
	test_set(vcpu, id, good);
	test_equal("runs again", test_run_to_call(vcpu), 0);
	test_end();
}

void host_main(void)
{
	test_init();
	refused("host_mode", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_SPV_MASK);
	refused("big_endian_supervisor", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_VSBE_MASK);
	refused("big_endian_user", HY_RISCV_REG_SSTATUS, HY_RISCV_SSTATUS_UBE_MASK);
	refused("odd_pc", HY_RISCV_REG_SEPC, 1);
#if __riscv_xlen == 64
	refused("supervisor_of_32_bits", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_VSXL_MASK); /* 2 becomes 1 */
	refused("user_of_32_bits", HY_RISCV_REG_SSTATUS, HY_RISCV_SSTATUS_UXL_MASK);
#endif
	test_done();
}
