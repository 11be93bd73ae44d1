/* SPDX-License-Identifier: Apache-2.0 */
/* Aborts of stage 2 that the hardware does not describe in full. */
#include "port.h"

#define KIND(syndrome) ((uint32_t)((syndrome) >> 2 & 0xf)) /* DFSC and IFSC without the level */
#define KIND_PERMISSION 3u
#define CLASS_FETCH 0x20u
#define PAGE ((uint64_t)HY_FRAME_SIZE - 1)

/* Stage 1 as the guest has it now (AT, D8.11); EL1 may read whatever EL0 may. False: it does not translate the address any more. */
static bool translate(uint64_t address, hy_gpa *gpa)
{
	uint64_t guests = hy_aarch64_read_par_el1(), result;

	hy_aarch64_write_at_s1e1r(address);
	hy_aarch64_write_isb(0); /* PAR_EL1 has the result only now (D17.2.104) */
	result = hy_aarch64_read_par_el1();
	hy_aarch64_write_par_el1(guests);
	*gpa = (result & HY_AARCH64_PAR_EL1_PA_MASK) | (address & PAGE);
	return (result & HY_AARCH64_PAR_EL1_F_MASK) == 0;
}

static hy_gpa fault_page(void)
{
	return (hy_aarch64_read_hpfar_el2() & HY_AARCH64_HPFAR_EL2_FIPA_MASK) << (12 - HY_AARCH64_HPFAR_EL2_FIPA_SHIFT);
}

static bool report(struct hy_vcpu *vcpu, hy_gpa address, uint32_t access, bool permission)
{
	vcpu->exit.reason = HY_EXIT_STAGE2_FAULT;
	vcpu->exit.advance = 0;
	vcpu->exit.stage2_fault.address = address;
	vcpu->exit.stage2_fault.access = (uint8_t)access;
	vcpu->exit.stage2_fault.permission = permission;
	return false;
}

bool hy_aarch64_decode_access(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_access_insn insn;
	uint64_t offset = hy_aarch64_read_far_el2() & PAGE;
	uint32_t word;
	hy_gpa at;

	if ((vcpu->ctx.pstate & HY_AARCH64_PSTATE_A32_MASK) != 0)
		return hy_aarch64_external_abort(vcpu, record);
	if (!translate(vcpu->ctx.pc, &at))
		return true; /* the tables changed meanwhile: the guest runs the instruction again and sees for itself */
	if (hy_space_read(vcpu->space, at, &word, sizeof(word)) != HY_OK || !hy_aarch64_instruction_decode(word, &insn) ||
	    offset + insn.bytes * (insn.reg2 == HY_INSN_NO_REG ? 1u : 2u) > HY_FRAME_SIZE)
		return hy_aarch64_external_abort(vcpu, record);
	return hy_mmio_begin(vcpu, &insn, fault_page() | offset);
}

/* Walks read; where only the permission is missing, it is the one to set the access flag or the dirty state. */
bool hy_aarch64_walk_fault(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	bool permission = KIND(record->syndrome) == KIND_PERMISSION;

	return report(vcpu, fault_page(), permission ? HY_WRITE : HY_READ, permission);
}

bool hy_aarch64_resolve_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	uint32_t access = (record->syndrome >> 26 & 0x3f) == CLASS_FETCH ? HY_EXECUTE : (record->syndrome & 0x40) != 0 ? HY_WRITE : HY_READ;
	hy_gpa address;

	return !translate(hy_aarch64_read_far_el2(), &address) || report(vcpu, address, access, true);
}

bool hy_aarch64_tlb_conflict(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	(void)vcpu;
	(void)record;
	hy_port_tlb_flush_local();
	return true;
}
