/* Generated from desc/arch/riscv64/registers.yaml, desc/arch/riscv32/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SWITCH_H
#define HALYARD_ARCH_SWITCH_H

#include <halyard/arch/access.h>
#include <halyard/arch/context.h>
#include <halyard/arch/features.h>

/* Saves group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_riscv_save_bind(struct hy_riscv_context *ctx, uint64_t features)
{
	ctx->hedeleg = (uint32_t)hy_riscv_read_hedeleg();
	ctx->hideleg = (uint32_t)hy_riscv_read_hideleg();
	ctx->hie = (uint32_t)hy_riscv_read_hie();
	ctx->hgeie = (uint32_t)hy_riscv_read_hgeie();
	ctx->hcounteren = (uint32_t)hy_riscv_read_hcounteren();
	ctx->henvcfg = hy_riscv_read_henvcfg();
	ctx->hgatp = (uint32_t)hy_riscv_read_hgatp();
	if ((features & HY_RISCV_FEATURE_SMSTATEEN) != 0)
		ctx->hstateen0 = hy_riscv_read_hstateen0();
	if ((features & HY_RISCV_FEATURE_FURTHER_STATEEN) != 0) {
		ctx->hstateen1 = hy_riscv_read_hstateen1();
		ctx->hstateen2 = hy_riscv_read_hstateen2();
		ctx->hstateen3 = hy_riscv_read_hstateen3();
	}
	ctx->htimedelta = hy_riscv_read_htimedelta();
	ctx->vsstatus = (uint32_t)hy_riscv_read_vsstatus();
	ctx->vsie = (uint32_t)hy_riscv_read_vsie();
	ctx->vstvec = (uint32_t)hy_riscv_read_vstvec();
	ctx->vsscratch = (uint32_t)hy_riscv_read_vsscratch();
	ctx->vsepc = (uint32_t)hy_riscv_read_vsepc();
	ctx->vscause = (uint32_t)hy_riscv_read_vscause();
	ctx->vstval = (uint32_t)hy_riscv_read_vstval();
	ctx->vsatp = (uint32_t)hy_riscv_read_vsatp();
	if ((features & HY_RISCV_FEATURE_SSTC) != 0)
		ctx->vstimecmp = hy_riscv_read_vstimecmp();
	ctx->hvip = (uint32_t)hy_riscv_read_hvip();
	ctx->scounteren = (uint32_t)hy_riscv_read_scounteren();
	ctx->senvcfg = (uint32_t)hy_riscv_read_senvcfg();
	if ((features & HY_RISCV_FEATURE_AIA) != 0) {
		ctx->vsiselect = (uint32_t)hy_riscv_read_vsiselect();
		ctx->hvictl = (uint32_t)hy_riscv_read_hvictl();
		ctx->hvien = hy_riscv_read_hvien();
		ctx->hviprio1 = hy_riscv_read_hviprio1();
		ctx->hviprio2 = hy_riscv_read_hviprio2();
	}
}

/* Restores group `bind`. When a vCPU is bound to or unbound from a physical CPU. `features` are those of the CPU. */
static inline void hy_riscv_restore_bind(const struct hy_riscv_context *ctx, uint64_t features)
{
	hy_riscv_write_hedeleg(ctx->hedeleg);
	hy_riscv_write_hideleg(ctx->hideleg);
	hy_riscv_write_hie(ctx->hie);
	hy_riscv_write_hgeie(ctx->hgeie);
	hy_riscv_write_hcounteren(ctx->hcounteren);
	hy_riscv_write_henvcfg(ctx->henvcfg);
	hy_riscv_write_hgatp(ctx->hgatp);
	if ((features & HY_RISCV_FEATURE_SMSTATEEN) != 0)
		hy_riscv_write_hstateen0(ctx->hstateen0);
	if ((features & HY_RISCV_FEATURE_FURTHER_STATEEN) != 0) {
		hy_riscv_write_hstateen1(ctx->hstateen1);
		hy_riscv_write_hstateen2(ctx->hstateen2);
		hy_riscv_write_hstateen3(ctx->hstateen3);
	}
	hy_riscv_write_htimedelta(ctx->htimedelta);
	hy_riscv_write_vsstatus(ctx->vsstatus);
	hy_riscv_write_vsie(ctx->vsie);
	hy_riscv_write_vstvec(ctx->vstvec);
	hy_riscv_write_vsscratch(ctx->vsscratch);
	hy_riscv_write_vsepc(ctx->vsepc);
	hy_riscv_write_vscause(ctx->vscause);
	hy_riscv_write_vstval(ctx->vstval);
	hy_riscv_write_vsatp(ctx->vsatp);
	if ((features & HY_RISCV_FEATURE_SSTC) != 0)
		hy_riscv_write_vstimecmp(ctx->vstimecmp);
	hy_riscv_write_hvip(ctx->hvip);
	hy_riscv_write_scounteren(ctx->scounteren);
	hy_riscv_write_senvcfg(ctx->senvcfg);
	if ((features & HY_RISCV_FEATURE_AIA) != 0) {
		hy_riscv_write_vsiselect(ctx->vsiselect);
		hy_riscv_write_hvictl(ctx->hvictl);
		hy_riscv_write_hvien(ctx->hvien);
		hy_riscv_write_hviprio1(ctx->hviprio1);
		hy_riscv_write_hviprio2(ctx->hviprio2);
	}
}

/* Saves group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_riscv_save_bind_host(struct hy_riscv_percpu *cpu, uint64_t features)
{
	cpu->hedeleg = (uint32_t)hy_riscv_read_hedeleg();
	cpu->hideleg = (uint32_t)hy_riscv_read_hideleg();
	cpu->hie = (uint32_t)hy_riscv_read_hie();
	cpu->hgeie = (uint32_t)hy_riscv_read_hgeie();
	cpu->hcounteren = (uint32_t)hy_riscv_read_hcounteren();
	cpu->henvcfg = hy_riscv_read_henvcfg();
	cpu->hgatp = (uint32_t)hy_riscv_read_hgatp();
	if ((features & HY_RISCV_FEATURE_SMSTATEEN) != 0)
		cpu->hstateen0 = hy_riscv_read_hstateen0();
	if ((features & HY_RISCV_FEATURE_FURTHER_STATEEN) != 0) {
		cpu->hstateen1 = hy_riscv_read_hstateen1();
		cpu->hstateen2 = hy_riscv_read_hstateen2();
		cpu->hstateen3 = hy_riscv_read_hstateen3();
	}
	cpu->hvip = (uint32_t)hy_riscv_read_hvip();
	cpu->scounteren = (uint32_t)hy_riscv_read_scounteren();
	cpu->senvcfg = (uint32_t)hy_riscv_read_senvcfg();
	if ((features & HY_RISCV_FEATURE_AIA) != 0) {
		cpu->vsiselect = (uint32_t)hy_riscv_read_vsiselect();
		cpu->hvictl = (uint32_t)hy_riscv_read_hvictl();
		cpu->hvien = hy_riscv_read_hvien();
		cpu->hviprio1 = hy_riscv_read_hviprio1();
		cpu->hviprio2 = hy_riscv_read_hviprio2();
	}
}

/* Restores group `bind_host`. The host's own, while a guest is bound. `features` are those of the CPU. */
static inline void hy_riscv_restore_bind_host(const struct hy_riscv_percpu *cpu, uint64_t features)
{
	hy_riscv_write_hedeleg(cpu->hedeleg);
	hy_riscv_write_hideleg(cpu->hideleg);
	hy_riscv_write_hie(cpu->hie);
	hy_riscv_write_hgeie(cpu->hgeie);
	hy_riscv_write_hcounteren(cpu->hcounteren);
	hy_riscv_write_henvcfg(cpu->henvcfg);
	hy_riscv_write_hgatp(cpu->hgatp);
	if ((features & HY_RISCV_FEATURE_SMSTATEEN) != 0)
		hy_riscv_write_hstateen0(cpu->hstateen0);
	if ((features & HY_RISCV_FEATURE_FURTHER_STATEEN) != 0) {
		hy_riscv_write_hstateen1(cpu->hstateen1);
		hy_riscv_write_hstateen2(cpu->hstateen2);
		hy_riscv_write_hstateen3(cpu->hstateen3);
	}
	hy_riscv_write_hvip(cpu->hvip);
	hy_riscv_write_scounteren(cpu->scounteren);
	hy_riscv_write_senvcfg(cpu->senvcfg);
	if ((features & HY_RISCV_FEATURE_AIA) != 0) {
		hy_riscv_write_vsiselect(cpu->vsiselect);
		hy_riscv_write_hvictl(cpu->hvictl);
		hy_riscv_write_hvien(cpu->hvien);
		hy_riscv_write_hviprio1(cpu->hviprio1);
		hy_riscv_write_hviprio2(cpu->hviprio2);
	}
}

#endif
/* crc32 4ecd0768 */
