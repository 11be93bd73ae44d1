/* SPDX-License-Identifier: Apache-2.0 */
/* An entry state that the architecture forbids does not come about. A pc that no instruction can have, and a first stage that there is
 * not, are refused with the number of the rule they break; mended, the guest runs. Status registers of the host's own stay as the port
 * wants them, whatever is written there: an SRET would otherwise go to HS mode with the guest's pc. */
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

static void kept(const char *name, uint32_t id, uint64_t flip)
{
	test_begin(name);
	for (uint32_t i = 0; i < 2; i++) {
		uint64_t good;

		test_restart(vcpu, 0);
		test_equal("runs at first", test_run_to_call(vcpu), 0);
		good = test_get(vcpu, id);
		if (i == 1) /* while it is bound nowhere */
			test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		if (hy_vcpu_set_reg(vcpu, id, good ^ flip) != HY_OK)
			test_equal("unchanged", test_get(vcpu, id), good);
		test_equal("runs", test_run_to_call(vcpu), 0);
		test_equal("as the port wants it", test_get(vcpu, id), good);
	}
	test_end();
}

void host_main(void)
{
	test_init();
	refused("odd_pc", HY_RISCV_REG_SEPC, 1);
#if __riscv_xlen == 64
	refused("first_stage_of_no_mode", HY_RISCV_REG_VSATP, UINT64_C(1) << 60);
#endif
	kept("host_mode", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_SPV_MASK);
	kept("big_endian_supervisor", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_VSBE_MASK);
	kept("big_endian_user", HY_RISCV_REG_SSTATUS, HY_RISCV_SSTATUS_UBE_MASK);
	kept("interrupts_of_the_host", HY_RISCV_REG_SSTATUS, HY_RISCV_SSTATUS_SIE_MASK | HY_RISCV_SSTATUS_SPIE_MASK);
	kept("delegated_exceptions", HY_RISCV_REG_HEDELEG, HY_RISCV_HEDELEG_HYPERVISOR_MASK | HY_RISCV_HEDELEG_CALLS_MASK);
	kept("delegated_interrupts", HY_RISCV_REG_HIDELEG, HY_RISCV_HIDELEG_VSTI_MASK);
	kept("second_stage", HY_RISCV_REG_HGATP, 1);
	kept("counters", HY_RISCV_REG_HCOUNTEREN, 7);
	kept("environment", HY_RISCV_REG_HENVCFG, HY_RISCV_HENVCFG_FIOM_MASK);
#if __riscv_xlen == 64
	kept("supervisor_of_32_bits", HY_RISCV_REG_HSTATUS, HY_RISCV_HSTATUS_VSXL_MASK); /* 2 becomes 1 */
	kept("user_of_32_bits", HY_RISCV_REG_SSTATUS, HY_RISCV_SSTATUS_UXL_MASK);
#endif
	test_done();
}
