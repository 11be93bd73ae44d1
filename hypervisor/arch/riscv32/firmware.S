/* SPDX-License-Identifier: Apache-2.0 */
/* Machine mode for QEMU's 32-bit board (-bios none), since nobody packages an OpenSBI for it: delegates what HS mode can take, enters
 * boot.S there, and answers the SBI calls that our host and the library make of the firmware below. One hart. */

#define FINISHER 0x00100000
#define MTIMECMP 0x02004000
#define MENVCFG 0x30a
#define MENVCFGH 0x31a
#define STIMECMP 0x14d
#define STIMECMPH 0x15d
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
	li	t0, 0xf0b5ff			// every exception of VS and VU mode, illegal instructions too; not calls of HS mode
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
	li	t0, 3 << 11			// mstatus.MPP: supervisor mode
	csrc	mstatus, t0
	li	t0, 1 << 11
	csrs	mstatus, t0
	la	t0, _start
	csrw	mepc, t0
	mret
firmware_park:
	wfi
	j	firmware_park

/* A call from HS mode: a7, a6 = extension, function; a0.. = arguments, and answers in a0, a1. Or the timer, where there is no Sstc. */
	.balign	4
firmware_trap:
	csrrw	sp, mscratch, sp		// sp: where t0 goes
	sw	t0, 0(sp)
	csrr	t0, mcause			// t0: cause
	bltz	t0, firmware_timer
	addi	t0, t0, -9			// a call from HS mode is the only exception that is not delegated
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
	.skip	4
