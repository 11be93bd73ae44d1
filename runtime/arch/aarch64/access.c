/* SPDX-License-Identifier: Apache-2.0 */
/* Aborts of stage 2 that the hardware does not describe in full. */
#include "port.h"

/* Stage 1 as the guest has it now (AT, D8.11); EL1 may read whatever EL0 may. False: it does not translate the address any more. */
static bool translate(uint64_t address, hy_gpa *gpa)
{
	uint64_t guests = hy_aarch64_read_par_el1(), result;

	hy_aarch64_write_at_s1e1r(address);
	result = hy_aarch64_read_par_el1();
	hy_aarch64_write_par_el1(guests);
	*gpa = (result & HY_AARCH64_PAR_EL1_PA_MASK) | (address % HY_FRAME_SIZE);
	return (result & HY_AARCH64_PAR_EL1_F_MASK) == 0;
}

uint64_t hy_aarch64_fetch_word(struct hy_vcpu *vcpu)
{
	uint32_t word;
	uint64_t at;

	if (!translate(vcpu->ctx.pc, &at))
		return 0;
	return (vcpu->ctx.pstate & HY_AARCH64_PSTATE_A32_MASK) == 0 && hy_space_read(vcpu->space, at, &word, sizeof(word)) == HY_OK ? word : 1;
}

/* What cannot be decoded or taken apart is no access to a device, as if it had no bytes. */
bool hy_aarch64_decode_access(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record, uint64_t far, uint64_t hpfar, uint64_t word)
{
	struct hy_access_insn insn = {.load = hy_aarch64_data_abort_write(record) == 0, .reg2 = HY_INSN_NO_REG};

	(void)hy_aarch64_instruction_decode((uint32_t)word, &insn);
	if (far % HY_FRAME_SIZE + ((uint64_t)insn.bytes << (insn.reg2 != HY_INSN_NO_REG)) > HY_FRAME_SIZE)
		insn.bytes = 0;
	hy_mmio_begin(vcpu, &insn, hy_aarch64_data_abort_address(far, hpfar));
	return false;
}

bool hy_aarch64_resolve_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	bool fetch = hy_aarch64_trap_class(record) == 0x20 /* instruction abort */, write = hy_aarch64_data_abort_write(record) != 0;
	hy_gpa at;

	if (!translate(hy_aarch64_read_far_el2(), &at))
		return true;
	hy_exit_set_stage2_fault(&vcpu->exit, at, fetch ? HY_EXECUTE : write ? HY_WRITE : HY_READ, true);
	return false;
}
