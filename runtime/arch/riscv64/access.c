/* SPDX-License-Identifier: Apache-2.0 */
/* Traps whose instruction the hardware does not tell: it is fetched as the guest fetches it. */
#include "port.h"

#include <halyard/arch/decode.h>

/* Whether an access that faulted at the first byte of a page began on the page before: its address is not that byte's. The offsets of
 * compressed forms are multiples of what they access. */
static bool began_before(const struct hy_vcpu *vcpu, uint32_t word, const struct hy_access_insn *insn)
{
	uint32_t base = (word & 3) == 3 ? word >> 15 & 31 : (word & 3) == 2 ? 2 : 8 + (word >> 7 & 7);
	uint32_t offset = (word & 3) != 3 ? 0 : insn->load ? word >> 20 : word >> 7 & 31;

	return ((hy_riscv_gpr(&vcpu->ctx, base) + offset) & (insn->bytes - 1u)) != 0;
}

/* What cannot be fetched any more, or has become another instruction, the guest runs again and sees for itself. What is no plain load or
 * store within a page is no access to a device. */
bool hy_riscv_decode_access(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t htval, uint64_t word)
{
	hy_gpa address = hy_riscv_guest_fault_address(record, htval);
	struct hy_access_insn insn;

	if (word == 0)
		return true;
	if (!hy_riscv_decode_inline((uint32_t)word, &insn) || address % HY_FRAME_SIZE + insn.bytes > HY_FRAME_SIZE ||
	    (address % HY_FRAME_SIZE == 0 && began_before(vcpu, (uint32_t)word, &insn))) {
		hy_exit_set_stage2_fault(&vcpu->exit, address, record->scause == 21 /* a load */ ? HY_READ : HY_WRITE, false);
		return false;
	}
	if (insn.load != (record->scause == 21))
		return true;
	vcpu->exit.advance = insn.length;
	if (insn.load)
		hy_exit_set_mmio_read(&vcpu->exit, address, insn.bytes, insn.reg, insn.reg_bytes, insn.sign);
	else
		hy_exit_set_mmio_write(&vcpu->exit, address, insn.bytes, hy_riscv_gpr(&vcpu->ctx, insn.reg) & (~0ull >> (64 - 8 * insn.bytes)));
	return false;
}

bool hy_riscv_fetch_instruction(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t word)
{
	return word == 0 || hy_riscv_dispatch(vcpu, record->scause, word);
}
