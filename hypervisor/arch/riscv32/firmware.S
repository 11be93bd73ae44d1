/* SPDX-License-Identifier: Apache-2.0 */
/* Machine mode for QEMU's 32-bit board (-bios none), since nobody packages an OpenSBI for it: delegates what HS mode can take, enters
 * boot.S there, and answers the SBI calls that our host and the library make of the firmware below. One hart. */

#define FINISHER 0x00100000
#define MTIMECMP 0x02004000
#define HSTATUS 0x600
#define HTVAL 0x643
#define HTINST 0x64a
#define MSTATUSH 0x310
#define MENVCFG 0x30a
#define MENVCFGH 0x31a
#define STIMECMP 0x14d
#define STIMECMPH 0x15d
#define SIE (1 << 1)			/* mstatus */
#define SPIE (1 << 5)
#define SPP (1 << 8)
#define MPP_S (1 << 11)
#define MPP (3 << 11)
#define MPV (1 << 7)			/* mstatush; SPV of hstatus has the same place */
#define GVA (1 << 6)			/* hstatus */
#define SPVP (1 << 8)
#define SSIP (1 << 1)
#define STIP (1 << 5)
#define MTIE (1 << 7)

	.option	norelax
	.section .text.firmware, "ax"
	.global firmware_start
firmware_start:
	csrr	a0, mhartid			// a0: hart, a1: device tree, both for boot.S
	bnez	a0, firmware_park
	li	t0, -1
	csrw	pmpaddr0, t0			// all of memory ...
	csrw	mcounteren, t0
	li	t0, 0x1f
	csrw	pmpcfg0, t0			// ... may be read, written and executed
	li	t0, 0xf0b5fb			// every exception of VS and VU mode but illegal instructions, see below; not calls of HS mode
	csrw	medeleg, t0
	li	t0, 0x222			// supervisor software, timer and external; those of VS mode are always delegated
	csrw	mideleg, t0
	li	t0, 0xf0			// cache-block operations
	csrw	MENVCFG, t0
	csrw	MENVCFGH, zero
	la	t0, 1f
	csrw	mtvec, t0
	li	t0, -1
	csrw	STIMECMP, t0			// traps, to 1 below, where there is no Sstc
	li	t0, 1 << 31			// STCE: this emulator would take it anyway
	csrw	MENVCFGH, t0
	.balign	4
1:	la	t0, firmware_trap
	csrw	mtvec, t0
	la	t0, firmware_save
	csrw	mscratch, t0
	li	t0, MPP
	csrc	mstatus, t0
	li	t0, MPP_S
	csrs	mstatus, t0
	la	t0, _start
	csrw	mepc, t0
	mret
firmware_park:
	wfi
	j	firmware_park

/* A call from HS mode: a7, a6 = extension, function; a0.. = arguments, and answers in a0, a1. Or an illegal instruction, or the timer, where
 * there is no Sstc. */
	.balign	4
firmware_trap:
	csrrw	sp, mscratch, sp		// sp: where t0 and t1 go
	sw	t0, 0(sp)
	csrr	t0, mcause			// t0: cause
	bltz	t0, firmware_timer
	addi	t0, t0, -2
	beqz	t0, firmware_illegal
	addi	t0, t0, -7			// cause 9: there is no other exception that is not delegated
	bnez	t0, firmware_failed
	csrr	t0, mepc
	addi	t0, t0, 4
	csrw	mepc, t0
	li	t0, 0x54494d45			// "TIME"
	beq	a7, t0, firmware_set_timer
	li	t0, 0x735049			// "sPI": to ourselves
	beq	a7, t0, firmware_send
	li	t0, 0x52464e43			// "RFNC": all fences, here
	beq	a7, t0, firmware_fence
	li	t0, 0x53525354			// "SRST"
	beq	a7, t0, firmware_reset
	li	a0, -2				// not supported
	j	firmware_return

firmware_set_timer:				// a0, a1: deadline
	csrr	t0, MENVCFGH
	bgez	t0, 1f
	li	t0, -1
	csrw	STIMECMP, t0			// no earlier deadline in between
	csrw	STIMECMPH, a1
	csrw	STIMECMP, a0
	j	firmware_done
1:	li	t0, STIP
	csrc	mip, t0
	li	t0, MTIMECMP
	sw	a1, 4(t0)			// what both halves say in between interrupts nobody: mstatus.MIE is 0
	sw	a0, 0(t0)
	li	t0, MTIE
	csrs	mie, t0
	j	firmware_done
firmware_send:
	csrsi	mip, SSIP
	j	firmware_done
firmware_fence:
	fence.i
	sfence.vma
	.insn	r 0x73, 0, 0x11, x0, x0, x0	// hfence.vvma
	.insn	r 0x73, 0, 0x31, x0, x0, x0	// hfence.gvma
firmware_done:
	li	a0, 0
	li	a1, 0
	j	firmware_return
firmware_timer:
	li	t0, STIP
	csrs	mip, t0				// HS mode's own, until it moves the deadline
	li	t0, MTIE
	csrc	mie, t0
	j	firmware_return

/* To HS mode, as if it were delegated, which shows a guest that is to take it itself a cause of 1 in this emulator (QEMU 7.2). */
firmware_illegal:
	sw	t1, 4(sp)
	csrr	t0, mepc
	csrw	sepc, t0
	csrr	t0, mtval
	csrw	stval, t0
	csrwi	scause, 2
	csrw	HTVAL, zero
	csrw	HTINST, zero
	csrr	t0, mstatus			// t0: where it came from
	li	t1, SPP | SPIE | SIE | MPP
	csrc	mstatus, t1
	slli	t1, t0, 4
	andi	t1, t1, SPIE			// what SIE was
	csrs	mstatus, t1
	srli	t0, t0, 3
	andi	t0, t0, SPP			// t0: what MPP was, S or U, as SPP and SPVP have it
	csrs	mstatus, t0
	li	t1, MPP_S
	csrs	mstatus, t1
	li	t1, MPV | GVA
	csrc	HSTATUS, t1
	csrr	t1, MSTATUSH
	andi	t1, t1, MPV			// t1: it was a guest's
	beqz	t1, 1f
	csrs	HSTATUS, t1
	csrc	MSTATUSH, t1
	li	t1, SPVP
	csrc	HSTATUS, t1
	csrs	HSTATUS, t0
1:	csrr	t0, stvec
	csrw	mepc, t0
	lw	t1, 4(sp)
firmware_return:
	lw	t0, 0(sp)
	csrrw	sp, mscratch, sp
	mret

firmware_reset:					// a0: 0 shutdown, otherwise a reboot
	li	t0, 0x5555
	beqz	a0, 1f
	li	t0, 0x7777
	j	1f
firmware_failed:
	li	t0, 0x00033333			// the emulator's exit status is 3
1:	li	a0, FINISHER
	sw	t0, 0(a0)
	j	firmware_park

	.section .bss.firmware, "aw", %nobits
	.balign	4
firmware_save:
	.skip	8
