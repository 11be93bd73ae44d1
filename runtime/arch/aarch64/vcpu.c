/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU's registers: made at setup, exchanged with the host's while it is bound. */
#include "port.h"

enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry)
{
	hy_aarch64_reset(&vcpu->ctx);
	vcpu->ctx.vmpidr_el2 |= vcpu->config.guest_id; /* the affinity; bit 31 is part of the reset value */
	vcpu->ctx.pc = entry;
	return HY_OK;
}

/* The exception return that enters the guest synchronises the context: no barrier here (D1.4.4). */
enum hy_status hy_port_bind(struct hy_vcpu *vcpu)
{
	hy_aarch64_save_bind_host(&vcpu->cpu->arch, vcpu->cpu->features);
	hy_port_load(vcpu);
	return HY_OK;
}

void hy_port_unbind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_port_save(vcpu);
	if (vcpu->ctx.lazy_live != 0)
		hy_switch_fp_restore_host(&cpu->arch);
	vcpu->ctx.lazy_live = 0;
	hy_interrupt_release(vcpu);
	hy_aarch64_restore_bind_host(&cpu->arch, cpu->features);
	hy_aarch64_write_isb(0); /* the host's controls are in force from here on */
}

void hy_port_save(struct hy_vcpu *vcpu)
{
	hy_aarch64_save_bind(&vcpu->ctx, atomic_load(&vcpu->cpu)->features);
	if (vcpu->ctx.lazy_live != 0)
		hy_switch_fp_save(&vcpu->ctx);
}

/* With what EL2 takes from this guest on this CPU, whatever was written into ctx. A virtual SError that is pending is the guest's, HPMN the
 * host's. Stage 2 starts its walk where the root is, and puts out no more address bits than there are, nor than the format has (5: 48). */
void hy_port_load(struct hy_vcpu *vcpu)
{
	uint64_t range = hy_aarch64_read_id_aa64mmfr0_el1() & HY_AARCH64_ID_AA64MMFR0_EL1_PARANGE_MASK;
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	const struct hy_space *space = vcpu->space;
	struct hy_aarch64_context *ctx = &vcpu->ctx;

	ctx->hcr_el2 = hy_aarch64_hcr_guest(cpu->features) | (ctx->hcr_el2 & HY_AARCH64_HCR_EL2_VSE_MASK);
	ctx->hcrx_el2 = hy_aarch64_hcrx_guest(cpu->features);
	ctx->cptr_el2 = ctx->lazy_live != 0 ? hy_aarch64_cptr_fp_live(cpu->features) : hy_aarch64_cptr_guest(cpu->features);
	ctx->mdcr_el2 = hy_aarch64_mdcr_guest(cpu->features) | (cpu->arch.mdcr_el2 & HY_AARCH64_MDCR_EL2_HPMN_MASK);
	ctx->mpam2_el2 = (cpu->arch.mpam2_el2 & ~HY_AARCH64_MPAM2_EL2_ENMPAMSM_MASK) | HY_AARCH64_MPAM2_GUEST;
	ctx->cnthctl_el2 = HY_AARCH64_CNTHCTL_GUEST;
	ctx->icc_sre_el2 = HY_AARCH64_ICC_SRE_GUEST;
	ctx->hfgrtr_el2 = hy_aarch64_hfgrtr_guest(cpu->features);
	ctx->hfgwtr_el2 = hy_aarch64_hfgwtr_guest(cpu->features);
	ctx->vtcr_el2 = HY_AARCH64_VTCR_GUEST | (space->guest_bits > 25 ? 64 - space->guest_bits : 39) |
			(uint64_t)space->format->mode[space->levels] << HY_AARCH64_VTCR_EL2_SL0_SHIFT | (range < 5 ? range : 5) << HY_AARCH64_VTCR_EL2_PS_SHIFT;
	ctx->vttbr_el2 = space->root | (uint64_t)hy_space_tag(space) << HY_AARCH64_VTTBR_EL2_VMID_SHIFT;
	hy_aarch64_restore_bind(ctx, cpu->features);
	if (ctx->lazy_live != 0)
		hy_switch_fp_restore(ctx);
}

bool hy_aarch64_lazy_fp(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	(void)record;
	vcpu->ctx.cptr_el2 = hy_aarch64_cptr_fp_live(cpu->features);
	hy_aarch64_write_cptr_el2(vcpu->ctx.cptr_el2);
	hy_aarch64_write_isb(0); /* we do not trap ourselves (D17.2.34) */
	hy_switch_fp_save_host(&cpu->arch);
	hy_switch_fp_restore(&vcpu->ctx);
	vcpu->ctx.lazy_live = 1;
	return true;
}

/* A step exception is due after the instruction, and it was no branch. In AArch32 state the PC is 32 bits wide and ITSTATE moves on
 * (F2.5.6). */
void hy_port_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	uint64_t state = vcpu->ctx.pstate & ~HY_AARCH64_PSTATE_SS_MASK, it;

	vcpu->ctx.pc += bytes;
	vcpu->ctx.pstate = state & ~HY_AARCH64_PSTATE_BTYPE_MASK;
	if (__builtin_expect((state & HY_AARCH64_PSTATE_A32_MASK) == 0, 1))
		return;
	it = (state >> 8 & 0xfc) | (state >> 25 & 3);
	it = (it & 7) == 0 ? 0 : (it & 0xe0) | (it << 1 & 0x1f);
	vcpu->ctx.pc = (uint32_t)vcpu->ctx.pc;
	vcpu->ctx.pstate = (state & ~UINT64_C(0x0600fc00)) | (it & 0xfc) << 8 | (it & 3) << 25;
}

/* The virtual timer. Without a number in config the host forwards its interrupt, and takes it back. */
void hy_port_set_timer(struct hy_vcpu *vcpu, uint64_t deadline)
{
	hy_aarch64_write_cntv_cval_el0(deadline);
	if (vcpu->config.arch.virtual_timer == 0 || hy_vcpu_clear_interrupt(vcpu, vcpu->config.arch.virtual_timer) == HY_OK)
		hy_aarch64_write_cntv_ctl_el0(HY_AARCH64_CNTV_CTL_EL0_ENABLE_MASK);
}

void hy_port_base_add(struct hy_vcpu *vcpu, uint32_t reg, int64_t delta)
{
	if (reg != 31)
		hy_aarch64_set_gpr(&vcpu->ctx, reg, hy_aarch64_gpr(&vcpu->ctx, reg) + (uint64_t)delta);
	else if ((vcpu->ctx.pstate & 1) != 0)
		hy_aarch64_write_sp_el1(hy_aarch64_read_sp_el1() + (uint64_t)delta);
	else
		hy_aarch64_write_sp_el0(hy_aarch64_read_sp_el0() + (uint64_t)delta);
}

void hy_port_simd_read(struct hy_vcpu *vcpu, uint32_t reg, uint64_t value[2])
{
	hy_port_save(vcpu);
	__builtin_memcpy(value, vcpu->ctx.q[reg & 31], sizeof(vcpu->ctx.q[0]));
}

void hy_port_simd_write(struct hy_vcpu *vcpu, uint32_t reg, const uint64_t value[2])
{
	hy_port_save(vcpu);
	__builtin_memcpy(vcpu->ctx.q[reg & 31], value, sizeof(vcpu->ctx.q[0]));
	hy_port_load(vcpu);
}
