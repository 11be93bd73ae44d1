/* Generated from desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <halyard/arch/register_ids.h>
#include <stdint.h>

#define HY_RISCV_HOST_REGISTERS 1
extern uint64_t hy_riscv_host_registers[HY_RISCV_REG_COUNT];

static inline uint64_t hy_riscv_read_sepc(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SEPC];
}

static inline void hy_riscv_write_sepc(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SEPC] = value;
}

static inline uint64_t hy_riscv_swap_sepc(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SEPC];

	hy_riscv_host_registers[HY_RISCV_REG_SEPC] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sstatus(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSTATUS];
}

static inline void hy_riscv_write_sstatus(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSTATUS] = value;
}

static inline uint64_t hy_riscv_swap_sstatus(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSTATUS];

	hy_riscv_host_registers[HY_RISCV_REG_SSTATUS] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hstatus(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATUS];
}

static inline void hy_riscv_write_hstatus(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HSTATUS] = value;
}

static inline uint64_t hy_riscv_swap_hstatus(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HSTATUS];

	hy_riscv_host_registers[HY_RISCV_REG_HSTATUS] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hedeleg(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HEDELEG];
}

static inline void hy_riscv_write_hedeleg(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HEDELEG] = value;
}

static inline uint64_t hy_riscv_swap_hedeleg(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HEDELEG];

	hy_riscv_host_registers[HY_RISCV_REG_HEDELEG] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hideleg(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HIDELEG];
}

static inline void hy_riscv_write_hideleg(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HIDELEG] = value;
}

static inline uint64_t hy_riscv_swap_hideleg(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HIDELEG];

	hy_riscv_host_registers[HY_RISCV_REG_HIDELEG] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hie(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HIE];
}

static inline void hy_riscv_write_hie(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HIE] = value;
}

static inline uint64_t hy_riscv_swap_hie(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HIE];

	hy_riscv_host_registers[HY_RISCV_REG_HIE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hgeie(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HGEIE];
}

static inline void hy_riscv_write_hgeie(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HGEIE] = value;
}

static inline uint64_t hy_riscv_swap_hgeie(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HGEIE];

	hy_riscv_host_registers[HY_RISCV_REG_HGEIE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hcounteren(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HCOUNTEREN];
}

static inline void hy_riscv_write_hcounteren(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HCOUNTEREN] = value;
}

static inline uint64_t hy_riscv_swap_hcounteren(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HCOUNTEREN];

	hy_riscv_host_registers[HY_RISCV_REG_HCOUNTEREN] = value;
	return before;
}

static inline uint64_t hy_riscv_read_henvcfg(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HENVCFG];
}

static inline void hy_riscv_write_henvcfg(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HENVCFG] = value;
}

static inline uint64_t hy_riscv_read_hgatp(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HGATP];
}

static inline void hy_riscv_write_hgatp(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HGATP] = value;
}

static inline uint64_t hy_riscv_swap_hgatp(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HGATP];

	hy_riscv_host_registers[HY_RISCV_REG_HGATP] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hstateen0(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN0];
}

static inline void hy_riscv_write_hstateen0(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN0] = value;
}

static inline uint64_t hy_riscv_read_hstateen1(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN1];
}

static inline void hy_riscv_write_hstateen1(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN1] = value;
}

static inline uint64_t hy_riscv_read_hstateen2(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN2];
}

static inline void hy_riscv_write_hstateen2(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN2] = value;
}

static inline uint64_t hy_riscv_read_hstateen3(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN3];
}

static inline void hy_riscv_write_hstateen3(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN3] = value;
}

static inline uint64_t hy_riscv_read_sstateen0(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN0];
}

static inline void hy_riscv_write_sstateen0(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN0] = value;
}

static inline uint64_t hy_riscv_swap_sstateen0(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN0];

	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN0] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sstateen1(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN1];
}

static inline void hy_riscv_write_sstateen1(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN1] = value;
}

static inline uint64_t hy_riscv_swap_sstateen1(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN1];

	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN1] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sstateen2(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN2];
}

static inline void hy_riscv_write_sstateen2(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN2] = value;
}

static inline uint64_t hy_riscv_swap_sstateen2(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN2];

	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN2] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sstateen3(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN3];
}

static inline void hy_riscv_write_sstateen3(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN3] = value;
}

static inline uint64_t hy_riscv_swap_sstateen3(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN3];

	hy_riscv_host_registers[HY_RISCV_REG_SSTATEEN3] = value;
	return before;
}

static inline uint64_t hy_riscv_read_htimedelta(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HTIMEDELTA];
}

static inline void hy_riscv_write_htimedelta(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HTIMEDELTA] = value;
}

static inline uint64_t hy_riscv_read_vsstatus(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSSTATUS];
}

static inline void hy_riscv_write_vsstatus(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSSTATUS] = value;
}

static inline uint64_t hy_riscv_swap_vsstatus(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSSTATUS];

	hy_riscv_host_registers[HY_RISCV_REG_VSSTATUS] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vsie(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSIE];
}

static inline void hy_riscv_write_vsie(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSIE] = value;
}

static inline uint64_t hy_riscv_swap_vsie(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSIE];

	hy_riscv_host_registers[HY_RISCV_REG_VSIE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vstvec(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSTVEC];
}

static inline void hy_riscv_write_vstvec(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSTVEC] = value;
}

static inline uint64_t hy_riscv_swap_vstvec(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSTVEC];

	hy_riscv_host_registers[HY_RISCV_REG_VSTVEC] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vsscratch(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSSCRATCH];
}

static inline void hy_riscv_write_vsscratch(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSSCRATCH] = value;
}

static inline uint64_t hy_riscv_swap_vsscratch(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSSCRATCH];

	hy_riscv_host_registers[HY_RISCV_REG_VSSCRATCH] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vsepc(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSEPC];
}

static inline void hy_riscv_write_vsepc(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSEPC] = value;
}

static inline uint64_t hy_riscv_swap_vsepc(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSEPC];

	hy_riscv_host_registers[HY_RISCV_REG_VSEPC] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vscause(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSCAUSE];
}

static inline void hy_riscv_write_vscause(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSCAUSE] = value;
}

static inline uint64_t hy_riscv_swap_vscause(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSCAUSE];

	hy_riscv_host_registers[HY_RISCV_REG_VSCAUSE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vstval(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSTVAL];
}

static inline void hy_riscv_write_vstval(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSTVAL] = value;
}

static inline uint64_t hy_riscv_swap_vstval(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSTVAL];

	hy_riscv_host_registers[HY_RISCV_REG_VSTVAL] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vsatp(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSATP];
}

static inline void hy_riscv_write_vsatp(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSATP] = value;
}

static inline uint64_t hy_riscv_swap_vsatp(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSATP];

	hy_riscv_host_registers[HY_RISCV_REG_VSATP] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vstimecmp(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSTIMECMP];
}

static inline void hy_riscv_write_vstimecmp(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSTIMECMP] = value;
}

static inline uint64_t hy_riscv_read_hvip(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVIP];
}

static inline void hy_riscv_write_hvip(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HVIP] = value;
}

static inline uint64_t hy_riscv_swap_hvip(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HVIP];

	hy_riscv_host_registers[HY_RISCV_REG_HVIP] = value;
	return before;
}

static inline uint64_t hy_riscv_read_scounteren(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SCOUNTEREN];
}

static inline void hy_riscv_write_scounteren(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SCOUNTEREN] = value;
}

static inline uint64_t hy_riscv_swap_scounteren(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SCOUNTEREN];

	hy_riscv_host_registers[HY_RISCV_REG_SCOUNTEREN] = value;
	return before;
}

static inline uint64_t hy_riscv_read_senvcfg(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SENVCFG];
}

static inline void hy_riscv_write_senvcfg(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SENVCFG] = value;
}

static inline uint64_t hy_riscv_swap_senvcfg(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SENVCFG];

	hy_riscv_host_registers[HY_RISCV_REG_SENVCFG] = value;
	return before;
}

static inline uint64_t hy_riscv_read_vsiselect(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSISELECT];
}

static inline void hy_riscv_write_vsiselect(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_VSISELECT] = value;
}

static inline uint64_t hy_riscv_swap_vsiselect(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_VSISELECT];

	hy_riscv_host_registers[HY_RISCV_REG_VSISELECT] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hvictl(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVICTL];
}

static inline void hy_riscv_write_hvictl(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HVICTL] = value;
}

static inline uint64_t hy_riscv_swap_hvictl(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HVICTL];

	hy_riscv_host_registers[HY_RISCV_REG_HVICTL] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hvien(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVIEN];
}

static inline void hy_riscv_write_hvien(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HVIEN] = value;
}

static inline uint64_t hy_riscv_read_hviprio1(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVIPRIO1];
}

static inline void hy_riscv_write_hviprio1(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HVIPRIO1] = value;
}

static inline uint64_t hy_riscv_read_hviprio2(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVIPRIO2];
}

static inline void hy_riscv_write_hviprio2(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HVIPRIO2] = value;
}

static inline uint64_t hy_riscv_read_stvec(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_STVEC];
}

static inline void hy_riscv_write_stvec(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_STVEC] = value;
}

static inline uint64_t hy_riscv_swap_stvec(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_STVEC];

	hy_riscv_host_registers[HY_RISCV_REG_STVEC] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sscratch(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SSCRATCH];
}

static inline void hy_riscv_write_sscratch(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SSCRATCH] = value;
}

static inline uint64_t hy_riscv_swap_sscratch(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SSCRATCH];

	hy_riscv_host_registers[HY_RISCV_REG_SSCRATCH] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sie(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SIE];
}

static inline void hy_riscv_write_sie(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SIE] = value;
}

static inline uint64_t hy_riscv_swap_sie(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SIE];

	hy_riscv_host_registers[HY_RISCV_REG_SIE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_scause(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SCAUSE];
}

static inline void hy_riscv_write_scause(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SCAUSE] = value;
}

static inline uint64_t hy_riscv_swap_scause(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SCAUSE];

	hy_riscv_host_registers[HY_RISCV_REG_SCAUSE] = value;
	return before;
}

static inline uint64_t hy_riscv_read_stval(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_STVAL];
}

static inline void hy_riscv_write_stval(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_STVAL] = value;
}

static inline uint64_t hy_riscv_swap_stval(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_STVAL];

	hy_riscv_host_registers[HY_RISCV_REG_STVAL] = value;
	return before;
}

static inline uint64_t hy_riscv_read_htval(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HTVAL];
}

static inline void hy_riscv_write_htval(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = value;
}

static inline uint64_t hy_riscv_swap_htval(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HTVAL];

	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = value;
	return before;
}

static inline uint64_t hy_riscv_read_htinst(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HTINST];
}

static inline void hy_riscv_write_htinst(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = value;
}

static inline uint64_t hy_riscv_swap_htinst(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HTINST];

	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = value;
	return before;
}

static inline uint64_t hy_riscv_read_sip(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_SIP];
}

static inline void hy_riscv_write_sip(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_SIP] = value;
}

static inline uint64_t hy_riscv_swap_sip(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_SIP];

	hy_riscv_host_registers[HY_RISCV_REG_SIP] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hip(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HIP];
}

static inline void hy_riscv_write_hip(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HIP] = value;
}

static inline uint64_t hy_riscv_swap_hip(uint64_t value)
{
	uint64_t before = hy_riscv_host_registers[HY_RISCV_REG_HIP];

	hy_riscv_host_registers[HY_RISCV_REG_HIP] = value;
	return before;
}

static inline uint64_t hy_riscv_read_hgeip(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HGEIP];
}

static inline uint64_t hy_riscv_read_time(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_TIME];
}

static inline uint64_t hy_riscv_read_cycle(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_CYCLE];
}

static inline uint64_t hy_riscv_read_vlenb(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VLENB];
}

static inline uint64_t hy_riscv_read_hypervisor_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HYPERVISOR_ABSENT];
}

static inline uint64_t hy_riscv_read_fp_double_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_FP_DOUBLE_ABSENT];
}

static inline uint64_t hy_riscv_read_vector_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VECTOR_ABSENT];
}

static inline uint64_t hy_riscv_read_vstimecmp_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSTIMECMP_ABSENT];
}

static inline uint64_t hy_riscv_read_hstateen_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN_ABSENT];
}

static inline uint64_t hy_riscv_read_hstateen1_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN1_ABSENT];
}

static inline uint64_t hy_riscv_read_hstateen2_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN2_ABSENT];
}

static inline uint64_t hy_riscv_read_hstateen3_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HSTATEEN3_ABSENT];
}

static inline uint64_t hy_riscv_read_vsiselect_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_VSISELECT_ABSENT];
}

static inline uint64_t hy_riscv_read_hvictl_absent(void)
{
	return hy_riscv_host_registers[HY_RISCV_REG_HVICTL_ABSENT];
}

static inline void hy_riscv_write_hfence_gvma_all(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HFENCE_GVMA_ALL] = value;
}

static inline void hy_riscv_write_hfence_gvma(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HFENCE_GVMA] = value;
}

static inline void hy_riscv_write_hfence_gvma_vmid(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HFENCE_GVMA_VMID] = value;
}

static inline void hy_riscv_write_hfence_vvma_all(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_HFENCE_VVMA_ALL] = value;
}

static inline void hy_riscv_write_fence_i(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_FENCE_I] = value;
}

static inline void hy_riscv_write_fence(uint64_t value)
{
	hy_riscv_host_registers[HY_RISCV_REG_FENCE] = value;
}

/* sstateen{n} by its number; there are 4. */
static inline uint64_t hy_riscv_read_sstateen(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_riscv_read_sstateen0();
	case 1:
		return hy_riscv_read_sstateen1();
	case 2:
		return hy_riscv_read_sstateen2();
	case 3:
		return hy_riscv_read_sstateen3();
	default:
		return 0;
	}
}

static inline void hy_riscv_write_sstateen(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_riscv_write_sstateen0(value);
		return;
	case 1:
		hy_riscv_write_sstateen1(value);
		return;
	case 2:
		hy_riscv_write_sstateen2(value);
		return;
	case 3:
		hy_riscv_write_sstateen3(value);
		return;
	default:
		return;
	}
}

#endif
/* crc32 8395d432 */
