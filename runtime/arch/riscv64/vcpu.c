/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU's registers: made at setup, exchanged with the host's while it is bound. */
#include "port.h"

#define FP(cpu) (((cpu)->features & HY_RISCV_FEATURE_FP) != 0)
#define VECTOR(cpu) (((cpu)->features & HY_RISCV_FEATURE_VECTOR) != 0)

enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry)
{
	hy_riscv_reset(&vcpu->ctx);
	vcpu->ctx.x10 = (hy_arch_word)vcpu->config.guest_id; /* as firmware starts a hart */
	vcpu->ctx.sepc = (hy_arch_word)entry;
	return HY_OK;
}

/* A space is walked in the mode of its depth, which the CPU may not have. */
enum hy_status hy_port_bind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	if (vcpu->space->levels > (cpu->features & HY_RISCV_FEATURE_GSTAGE_LEVELS) >> HY_RISCV_FEATURE_GSTAGE_LEVELS_SHIFT)
		return HY_E_UNSUPPORTED;
	hy_riscv_save_bind_host(&cpu->arch, cpu->features);
	hy_port_load(vcpu);
	if (cpu->tag_new || (cpu->features & HY_RISCV_FEATURE_VMID) == 0)
		hy_port_tlb_flush_local(); /* not before hgatp has the VMID */
	if (vcpu->ctx.deadline != UINT64_MAX)
		atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return HY_OK;
}

void hy_port_unbind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_port_save(vcpu);
	if (vcpu->ctx.lazy_live != 0)
		hy_switch_restore_host(&cpu->arch, FP(cpu), VECTOR(cpu));
	vcpu->ctx.lazy_live = 0;
	hy_riscv_write_vsatp(0); /* no walk of its tables with another guest's second stage, not by speculation either */
	hy_riscv_restore_bind_host(&cpu->arch, cpu->features);
}

void hy_port_save(struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_riscv_save_bind(&vcpu->ctx, cpu->features);
	if (vcpu->ctx.lazy_live != 0)
		hy_switch_save(&vcpu->ctx, FP(cpu), VECTOR(cpu));
}

/* With what is ours in it, whatever was written into ctx: nothing but SPP of sstatus is the guest's. While FP and vector state is not the
 * guest's, or there is none, HS mode has it off; where there is some, its first use comes as an illegal instruction. */
void hy_port_load(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	const struct hy_space *space = vcpu->space;
	struct hy_riscv_context *ctx = &vcpu->ctx;
	uint64_t mode = space->format->mode[space->levels], tag = hy_space_tag(space);
	uint64_t state = ctx->lazy_live != 0 ? hy_riscv_sstatus_fp(cpu->features) : 0;

	ctx->host_cpu = (uintptr_t)&cpu->arch;
	ctx->sstatus = (hy_arch_word)((ctx->sstatus & HY_RISCV_SSTATUS_SPP_MASK) | (HY_RISCV_SSTATUS_GUEST & ~HY_RISCV_SSTATUS_SPP_MASK) | state);
	ctx->hedeleg = state == hy_riscv_sstatus_fp(cpu->features) ? HY_RISCV_HEDELEG_FP_LIVE : HY_RISCV_HEDELEG_GUEST;
	ctx->hstatus = HY_RISCV_HSTATUS_GUEST;
	ctx->hideleg = HY_RISCV_HIDELEG_GUEST;
	ctx->hie = 0; /* what of it is the guest's is vsie */
	ctx->hvip &= HY_RISCV_HIDELEG_GUEST;
	ctx->hcounteren = HY_RISCV_HCOUNTEREN_GUEST;
	ctx->henvcfg = hy_riscv_henvcfg_guest(cpu->features);
	ctx->hstateen0 = HY_RISCV_HSTATEEN0_GUEST;
	ctx->hgatp = (hy_arch_word)(space->root / HY_FRAME_SIZE | tag << HY_RISCV_HGATP_VMID_SHIFT | mode << HY_RISCV_HGATP_MODE_SHIFT);
	hy_riscv_restore_bind(ctx, cpu->features);
	if (ctx->lazy_live != 0)
		hy_switch_restore(ctx, FP(cpu), VECTOR(cpu));
}

/* Any illegal instruction before the state is loaded: what it was shows when it runs again, and from then on it is the guest's; here it
 * comes again only where it cannot be delegated. */
bool hy_riscv_lazy_fp(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	(void)record;
	if (vcpu->ctx.hedeleg == HY_RISCV_HEDELEG_FP_LIVE)
		return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	hy_port_save(vcpu);
	hy_switch_save_host(&cpu->arch, FP(cpu), VECTOR(cpu));
	vcpu->ctx.lazy_live = 1;
	hy_port_load(vcpu);
	return true;
}
