/* Generated from desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <stdint.h>

/* The guest's program counter while HS mode runs (Supervisor Exception Program Counter) */
static inline uint64_t hy_riscv_read_sepc(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x141" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sepc(uint64_t value)
{
	__asm__ volatile("csrw 0x141, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sepc(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x141, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* HS mode's status while the guest runs: where SRET goes, and whether FP and vector state is loaded; reset: VS mode (Supervisor
 * Status Register) */
static inline uint64_t hy_riscv_read_sstatus(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x100" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sstatus(uint64_t value)
{
	__asm__ volatile("csrw 0x100, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sstatus(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x100, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Hypervisor status: whether SRET enters a guest, and what of it traps; reset: VS mode, WFI traps (Hypervisor Status Register) */
static inline uint64_t hy_riscv_read_hstatus(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x600" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hstatus(uint64_t value)
{
	__asm__ volatile("csrw 0x600, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hstatus(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x600, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Exceptions that the guest takes itself (Hypervisor Trap Delegation Registers) */
static inline uint64_t hy_riscv_read_hedeleg(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x602" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hedeleg(uint64_t value)
{
	__asm__ volatile("csrw 0x602, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hedeleg(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x602, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupts that the guest takes itself (Hypervisor Trap Delegation Registers) */
static inline uint64_t hy_riscv_read_hideleg(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x603" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hideleg(uint64_t value)
{
	__asm__ volatile("csrw 0x603, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hideleg(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x603, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupts that concern the guest (Hypervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_hie(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x604" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hie(uint64_t value)
{
	__asm__ volatile("csrw 0x604, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hie(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x604, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Guest external interrupts that HS mode takes (Hypervisor Guest External Interrupt Registers) */
static inline uint64_t hy_riscv_read_hgeie(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x607" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hgeie(uint64_t value)
{
	__asm__ volatile("csrw 0x607, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hgeie(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x607, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Counters that the guest reads (Hypervisor Counter-Enable) */
static inline uint64_t hy_riscv_read_hcounteren(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x606" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hcounteren(uint64_t value)
{
	__asm__ volatile("csrw 0x606, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hcounteren(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x606, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's environment (Hypervisor Environment Configuration Register) */
static inline uint64_t hy_riscv_read_henvcfg(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x60a" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_henvcfg(uint64_t value)
{
	__asm__ volatile("csrw 0x60a, %0" : : "r"(value) : "memory");
}

/* Second-stage root, VMID and mode (Hypervisor Guest Address Translation and Protection Register) */
static inline uint64_t hy_riscv_read_hgatp(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x680" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hgatp(uint64_t value)
{
	__asm__ volatile("csrw 0x680, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hgatp(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x680, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* State of extensions that the guest reaches (State Enable Extension) */
static inline uint64_t hy_riscv_read_hstateen0(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x60c" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hstateen0(uint64_t value)
{
	__asm__ volatile("csrw 0x60c, %0" : : "r"(value) : "memory");
}

/* The same for further extensions (State Enable Extension) */
static inline uint64_t hy_riscv_read_hstateen1(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x60d" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hstateen1(uint64_t value)
{
	__asm__ volatile("csrw 0x60d, %0" : : "r"(value) : "memory");
}

/* The same for further extensions (State Enable Extension) */
static inline uint64_t hy_riscv_read_hstateen2(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x60e" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hstateen2(uint64_t value)
{
	__asm__ volatile("csrw 0x60e, %0" : : "r"(value) : "memory");
}

/* The same for further extensions (State Enable Extension) */
static inline uint64_t hy_riscv_read_hstateen3(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x60f" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hstateen3(uint64_t value)
{
	__asm__ volatile("csrw 0x60f, %0" : : "r"(value) : "memory");
}

/* State of extensions that user mode reaches (State Enable Extension) */
static inline uint64_t hy_riscv_read_sstateen0(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x10c" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sstateen0(uint64_t value)
{
	__asm__ volatile("csrw 0x10c, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sstateen0(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x10c, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* State of extensions that user mode reaches (State Enable Extension) */
static inline uint64_t hy_riscv_read_sstateen1(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x10d" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sstateen1(uint64_t value)
{
	__asm__ volatile("csrw 0x10d, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sstateen1(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x10d, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* State of extensions that user mode reaches (State Enable Extension) */
static inline uint64_t hy_riscv_read_sstateen2(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x10e" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sstateen2(uint64_t value)
{
	__asm__ volatile("csrw 0x10e, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sstateen2(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x10e, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* State of extensions that user mode reaches (State Enable Extension) */
static inline uint64_t hy_riscv_read_sstateen3(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x10f" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sstateen3(uint64_t value)
{
	__asm__ volatile("csrw 0x10f, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sstateen3(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x10f, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's time less the host's (Hypervisor Time Delta Register) */
static inline uint64_t hy_riscv_read_htimedelta(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x605" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_htimedelta(uint64_t value)
{
	__asm__ volatile("csrw 0x605, %0" : : "r"(value) : "memory");
}

/* The guest's status; reset: FP and vector state off (Virtual Supervisor Status Register) */
static inline uint64_t hy_riscv_read_vsstatus(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x200" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsstatus(uint64_t value)
{
	__asm__ volatile("csrw 0x200, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsstatus(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x200, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's interrupt enables (Virtual Supervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_vsie(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x204" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsie(uint64_t value)
{
	__asm__ volatile("csrw 0x204, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsie(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x204, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's trap vector (Virtual Supervisor Trap Vector Base Address Register) */
static inline uint64_t hy_riscv_read_vstvec(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x205" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vstvec(uint64_t value)
{
	__asm__ volatile("csrw 0x205, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vstvec(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x205, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's scratch (Virtual Supervisor Scratch Register) */
static inline uint64_t hy_riscv_read_vsscratch(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x240" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsscratch(uint64_t value)
{
	__asm__ volatile("csrw 0x240, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsscratch(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x240, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Where the guest's trap came from (Virtual Supervisor Exception Program Counter) */
static inline uint64_t hy_riscv_read_vsepc(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x241" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsepc(uint64_t value)
{
	__asm__ volatile("csrw 0x241, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsepc(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x241, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's trap cause (Virtual Supervisor Cause Register) */
static inline uint64_t hy_riscv_read_vscause(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x242" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vscause(uint64_t value)
{
	__asm__ volatile("csrw 0x242, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vscause(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x242, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's trap value (Virtual Supervisor Trap Value Register) */
static inline uint64_t hy_riscv_read_vstval(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x243" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vstval(uint64_t value)
{
	__asm__ volatile("csrw 0x243, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vstval(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x243, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's first stage (Virtual Supervisor Address Translation and Protection Register) */
static inline uint64_t hy_riscv_read_vsatp(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x280" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsatp(uint64_t value)
{
	__asm__ volatile("csrw 0x280, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsatp(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x280, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's timer comparator; reset: never (Sstc) */
static inline uint64_t hy_riscv_read_vstimecmp(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x24d" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vstimecmp(uint64_t value)
{
	__asm__ volatile("csrw 0x24d, %0" : : "r"(value) : "memory");
}

/* Interrupts that are made pending for the guest; behind vstimecmp, since some CPUs take a timer interrupt back when that is
 * written (Hypervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_hvip(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x645" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hvip(uint64_t value)
{
	__asm__ volatile("csrw 0x645, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hvip(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x645, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Counters that user mode reads, the guest's too; reset: all that hcounteren lets through (Counter-Enable Register) */
static inline uint64_t hy_riscv_read_scounteren(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x106" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_scounteren(uint64_t value)
{
	__asm__ volatile("csrw 0x106, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_scounteren(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x106, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Environment of user mode, the guest's too (Supervisor Environment Configuration Register) */
static inline uint64_t hy_riscv_read_senvcfg(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x10a" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_senvcfg(uint64_t value)
{
	__asm__ volatile("csrw 0x10a, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_senvcfg(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x10a, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The guest's indirect register (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_vsiselect(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x250" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_vsiselect(uint64_t value)
{
	__asm__ volatile("csrw 0x250, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_vsiselect(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x250, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Virtual interrupt control (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_hvictl(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x609" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hvictl(uint64_t value)
{
	__asm__ volatile("csrw 0x609, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hvictl(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x609, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupts that are virtual for the guest (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_hvien(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x608" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hvien(uint64_t value)
{
	__asm__ volatile("csrw 0x608, %0" : : "r"(value) : "memory");
}

/* Priorities of the guest's interrupts (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_hviprio1(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x646" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hviprio1(uint64_t value)
{
	__asm__ volatile("csrw 0x646, %0" : : "r"(value) : "memory");
}

/* Priorities of the guest's interrupts (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_hviprio2(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x647" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hviprio2(uint64_t value)
{
	__asm__ volatile("csrw 0x647, %0" : : "r"(value) : "memory");
}

/* Trap vector (Supervisor Trap Vector Base Address Register) */
static inline uint64_t hy_riscv_read_stvec(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x105" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_stvec(uint64_t value)
{
	__asm__ volatile("csrw 0x105, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_stvec(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x105, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Scratch; the context while the guest runs (Supervisor Scratch Register) */
static inline uint64_t hy_riscv_read_sscratch(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x140" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sscratch(uint64_t value)
{
	__asm__ volatile("csrw 0x140, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sscratch(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x140, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupt enables (Supervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_sie(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x104" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sie(uint64_t value)
{
	__asm__ volatile("csrw 0x104, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sie(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x104, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Trap cause (Supervisor Cause Register) */
static inline uint64_t hy_riscv_read_scause(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x142" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_scause(uint64_t value)
{
	__asm__ volatile("csrw 0x142, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_scause(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x142, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The faulting virtual address, or the instruction (Supervisor Trap Value Register) */
static inline uint64_t hy_riscv_read_stval(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x143" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_stval(uint64_t value)
{
	__asm__ volatile("csrw 0x143, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_stval(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x143, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The faulting guest-physical address shifted right by 2 (Hypervisor Trap Value Register) */
static inline uint64_t hy_riscv_read_htval(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x643" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_htval(uint64_t value)
{
	__asm__ volatile("csrw 0x643, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_htval(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x643, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* The transformed instruction, or 0 (Hypervisor Trap Instruction Register) */
static inline uint64_t hy_riscv_read_htinst(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x64a" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_htinst(uint64_t value)
{
	__asm__ volatile("csrw 0x64a, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_htinst(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x64a, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupts that are pending (Supervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_sip(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x144" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_sip(uint64_t value)
{
	__asm__ volatile("csrw 0x144, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_sip(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x144, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Interrupts that are pending for the guest (Hypervisor Interrupt Registers) */
static inline uint64_t hy_riscv_read_hip(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0x644" : "=r"(value));
	return value;
}

static inline void hy_riscv_write_hip(uint64_t value)
{
	__asm__ volatile("csrw 0x644, %0" : : "r"(value) : "memory");
}

/* Writes and answers what was there. */
static inline uint64_t hy_riscv_swap_hip(uint64_t value)
{
	uint64_t swapped = value;

	__asm__ volatile("csrrw %0, 0x644, %0" : "+r"(swapped) : : "memory");
	return swapped;
}

/* Guest external interrupts that are pending (Hypervisor Guest External Interrupt Registers) */
static inline uint64_t hy_riscv_read_hgeip(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0xe12" : "=r"(value));
	return value;
}

/* The time counter (Unprivileged, Zicntr) */
static inline uint64_t hy_riscv_read_time(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0xc01" : "=r"(value));
	return value;
}

/* The cycle counter (Unprivileged, Zicntr) */
static inline uint64_t hy_riscv_read_cycle(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0xc00" : "=r"(value));
	return value;
}

/* Bytes of a vector register (Unprivileged, Vector Byte Length) */
static inline uint64_t hy_riscv_read_vlenb(void)
{
	uint64_t value;

	__asm__ volatile("csrr %0, 0xc22" : "=r"(value));
	return value;
}

/* 0 when hstatus exists and is ours (Hypervisor Status Register) */
static inline uint64_t hy_riscv_read_hypervisor_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x600\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when FP stores of 8 bytes do not trap with sstatus.FS on; nothing lives below the stack pointer (Unprivileged 21) */
static inline uint64_t hy_riscv_read_fp_double_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\t.insn s 0x27, 3, x0, -8(sp)\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when vlenb exists and sstatus.VS is on (Unprivileged, Vector Byte Length) */
static inline uint64_t hy_riscv_read_vector_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0xc22\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when vstimecmp exists and is ours (Sstc) */
static inline uint64_t hy_riscv_read_vstimecmp_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x24d\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when hstateen0 exists (State Enable Extension) */
static inline uint64_t hy_riscv_read_hstateen_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x60c\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* The same of hstateen1 (Smstateen) */
static inline uint64_t hy_riscv_read_hstateen1_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x60d\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* The same of hstateen2 (Smstateen) */
static inline uint64_t hy_riscv_read_hstateen2_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x60e\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* The same of hstateen3 (Smstateen) */
static inline uint64_t hy_riscv_read_hstateen3_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x60f\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when vsiselect exists (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_vsiselect_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x250\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* 0 when hvictl exists; indirect registers serve other extensions too (Advanced Interrupt Architecture) */
static inline uint64_t hy_riscv_read_hvictl_absent(void)
{
	uint64_t value;

	__asm__ volatile("lla %0, 1f\n\tcsrrw %0, stvec, %0\n\tcsrw scause, zero\n\tcsrr zero, 0x609\n\t.balign 4\n\t1: csrw stvec, %0\n\tcsrr %0, scause" : "=r"(value));
	return value;
}

/* Second-stage translations of all guests (Hypervisor Memory-Management Fence Instructions) */
static inline void hy_riscv_write_hfence_gvma_all(uint64_t value)
{
	(void)value;
	__asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, x0" : : : "memory");
}

/* Second-stage translations of an address, all guests (Hypervisor Memory-Management Fence Instructions) */
static inline void hy_riscv_write_hfence_gvma(uint64_t value)
{
	__asm__ volatile(".insn r 0x73, 0, 0x31, x0, %0, x0" : : "r"(value) : "memory");
}

/* Second-stage translations of a guest (Hypervisor Memory-Management Fence Instructions) */
static inline void hy_riscv_write_hfence_gvma_vmid(uint64_t value)
{
	__asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, %0" : : "r"(value) : "memory");
}

/* First-stage translations of the guest of hgatp.VMID (Hypervisor Memory-Management Fence Instructions) */
static inline void hy_riscv_write_hfence_vvma_all(uint64_t value)
{
	(void)value;
	__asm__ volatile(".insn r 0x73, 0, 0x11, x0, x0, x0" : : : "memory");
}

/* Instruction fetches see stores before (Unprivileged Zifencei) */
static inline void hy_riscv_write_fence_i(uint64_t value)
{
	(void)value;
	__asm__ volatile("fence.i" : : : "memory");
}

/* Orders memory accesses (Unprivileged 2.7) */
static inline void hy_riscv_write_fence(uint64_t value)
{
	(void)value;
	__asm__ volatile("fence rw, rw" : : : "memory");
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
/* crc32 4290e202 */
