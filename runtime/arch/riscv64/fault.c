/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that the guest takes in VS mode because we say so. The guest is bound: its CSRs are in the hardware. */
#include "port.h"

enum cause {
	FETCH_ACCESS = 1,
	ILLEGAL_INSTRUCTION = 2,
	LOAD_ACCESS = 5,
	STORE_ACCESS = 7,
};

/* As the hardware takes an exception into VS mode (Privileged 8.6.4). */
static void take(struct hy_vcpu *vcpu, enum cause cause, uint64_t value)
{
	uint64_t status = hy_riscv_read_vsstatus(), from = vcpu->ctx.sstatus & HY_RISCV_SSTATUS_SPP_MASK;
	uint64_t spie = (status & HY_RISCV_VSSTATUS_SIE_MASK) << (HY_RISCV_VSSTATUS_SPIE_SHIFT - HY_RISCV_VSSTATUS_SIE_SHIFT);

	status &= ~(HY_RISCV_VSSTATUS_SPP_MASK | HY_RISCV_VSSTATUS_SPIE_MASK | HY_RISCV_VSSTATUS_SIE_MASK);
	hy_riscv_write_vsstatus(status | from | spie); /* SPP stands where it does in sstatus */
	hy_riscv_write_vsepc(vcpu->ctx.sepc);
	hy_riscv_write_vscause(cause);
	hy_riscv_write_vstval(value);
	vcpu->ctx.sepc = (hy_arch_word)(hy_riscv_read_vstvec() & ~UINT64_C(3)); /* vectors are for interrupts */
	vcpu->ctx.sstatus |= HY_RISCV_SSTATUS_SPP_MASK;
}

/* An access fault by what exited last, whatever part of its translation it was about; there is no exception for the machine's errors that
 * every guest knows. */
enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	uint64_t exited = vcpu->ctx.exit_cause;

	if (fault == HY_FAULT_UNDEFINED)
		take(vcpu, ILLEGAL_INSTRUCTION, exited == 2 || exited == 22 ? vcpu->ctx.exit_value : 0);
	else if (exited == 1 || exited == 12 || exited == 20)
		take(vcpu, FETCH_ACCESS, vcpu->ctx.exit_value);
	else
		take(vcpu, exited == 7 || exited == 15 || exited == 23 ? STORE_ACCESS : LOAD_ACCESS, vcpu->ctx.exit_value);
	return HY_OK;
}
