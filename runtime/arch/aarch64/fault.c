/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that the guest takes at EL1 because we say so. The guest is bound: EL1's registers are in the hardware. */
#include "port.h"

/* As the hardware does (DDI 0487J.a D1.3, AArch64.TakeException): PAN unless SCTLR_EL1.SPAN, SSBS from SCTLR_EL1.DSSBS, TCO set; UAO, SS,
 * IL and BTYPE end up clear. The vector says from where: EL1 with SP_EL0 or its own, EL0 in AArch64 or AArch32. */
static void take(struct hy_vcpu *vcpu, uint64_t syndrome)
{
	uint64_t from = vcpu->ctx.pstate, features = atomic_load(&vcpu->cpu)->features, control = hy_aarch64_read_sctlr_el1();
	uint64_t vector = (from & HY_AARCH64_PSTATE_A32_MASK) != 0 ? 0x600 : (from & HY_AARCH64_PSTATE_M_MASK) == 0 ? 0x400 : (from & 1) << 9;

	hy_aarch64_write_elr_el1(vcpu->ctx.pc);
	hy_aarch64_write_spsr_el1(from);
	hy_aarch64_write_esr_el1(syndrome);
	vcpu->ctx.pc = hy_aarch64_read_vbar_el1() + vector;
	vcpu->ctx.pstate = (from & HY_AARCH64_PSTATE_KEPT) | hy_aarch64_pstate_taken(features);
	if ((features & HY_AARCH64_FEATURE_PAN) != 0 && (control & HY_AARCH64_SCTLR_EL1_SPAN_MASK) == 0)
		vcpu->ctx.pstate |= HY_AARCH64_PSTATE_PAN_MASK;
	if ((features & HY_AARCH64_FEATURE_SSBS) != 0 && (control & HY_AARCH64_SCTLR_EL1_DSSBS_MASK) != 0)
		vcpu->ctx.pstate |= HY_AARCH64_PSTATE_SSBS_MASK;
}

/* A synchronous external abort on what exited last: a fetch, or a data access, or a walk of the guest's tables for either. Where it was
 * neither, there is no address to tell. */
static void take_abort(struct hy_vcpu *vcpu)
{
	const struct hy_aarch64_record exited = {.syndrome = hy_aarch64_read_esr_el2()};
	bool fetch = hy_aarch64_trap_class(&exited) == 0x20, data = hy_aarch64_trap_class(&exited) == 0x24;
	uint64_t syndrome = fetch ? HY_AARCH64_ESR_FETCH_ABORT : HY_AARCH64_ESR_DATA_ABORT;

	if ((vcpu->ctx.pstate & HY_AARCH64_PSTATE_A32_MASK) == 0 && (vcpu->ctx.pstate & HY_AARCH64_PSTATE_M_MASK) != 0)
		syndrome |= HY_AARCH64_ESR_SAME_LEVEL;
	if (data)
		syndrome |= exited.syndrome & (HY_AARCH64_ESR_EL1_WRITE_MASK | HY_AARCH64_ESR_EL1_MAINTENANCE_MASK);
	if ((fetch || data) && hy_aarch64_data_abort_walk(&exited) != 0)
		syndrome |= HY_AARCH64_ESR_ON_WALK | (exited.syndrome & 3);
	if (fetch || data)
		hy_aarch64_write_far_el1(hy_aarch64_read_far_el2());
	take(vcpu, fetch || data ? syndrome : syndrome | HY_AARCH64_ESR_EL1_FAR_INVALID_MASK);
}

enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault)
{
	if (fault == HY_FAULT_UNDEFINED)
		take(vcpu, HY_AARCH64_ESR_UNDEFINED);
	else if (fault == HY_FAULT_EXTERNAL_ABORT)
		take_abort(vcpu);
	else /* pending until the guest unmasks it */
		hy_aarch64_write_hcr_el2(hy_aarch64_read_hcr_el2() | HY_AARCH64_HCR_EL2_VSE_MASK);
	return HY_OK;
}
