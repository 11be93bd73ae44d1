/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that the guest takes in VS mode because we say so. The guest is bound: its CSRs are in the hardware. */
#include "port.h"

/* As the hardware takes an exception into VS mode (Privileged 8.6.4). SPP stands in vsstatus where it does in sstatus. */
static void take(struct hy_vcpu *vcpu, uint64_t cause, uint64_t value)
{
	uint64_t status = hy_riscv_read_vsstatus(), from = vcpu->ctx.sstatus & HY_RISCV_SSTATUS_SPP_MASK;
	uint64_t spie = (status & HY_RISCV_VSSTATUS_SIE_MASK) << (HY_RISCV_VSSTATUS_SPIE_SHIFT - HY_RISCV_VSSTATUS_SIE_SHIFT);

	hy_riscv_write_vsstatus((status & ~(HY_RISCV_VSSTATUS_SPP_MASK | HY_RISCV_VSSTATUS_SPIE_MASK | HY_RISCV_VSSTATUS_SIE_MASK)) | from | spie);
	hy_riscv_write_vsepc(vcpu->ctx.sepc);
	hy_riscv_write_vscause(cause);
	hy_riscv_write_vstval(value);
	vcpu->ctx.sepc = (hy_arch_word)(hy_riscv_read_vstvec() & ~UINT64_C(3)); /* vectors are for interrupts */
	vcpu->ctx.sstatus |= HY_RISCV_SSTATUS_SPP_MASK;
}

/* An illegal instruction, or an access fault by what exited last, whatever part of its translation that was about: causes 1, 12 and 20 are
 * a fetch's, 7, 15 and 23 a store's, 2 and 22 tell the instruction. There is no
 * exception for errors of the machine that every guest knows. */
enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	uint64_t exited = vcpu->ctx.exit_cause, value = vcpu->ctx.exit_value;

	if (fault == HY_FAULT_UNDEFINED)
		take(vcpu, 2, exited == 2 || exited == 22 ? value : 0);
	else
		take(vcpu, exited == 1 || exited == 12 || exited == 20 ? 1 : exited == 7 || exited == 15 || exited == 23 ? 7 : 5, value);
	return HY_OK;
}
