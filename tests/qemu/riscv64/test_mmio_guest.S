/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores that the host points the guest's pc at; each is followed by an ECALL whose a7 the host has set. The place of an
 * instruction is its number; test_mmio.c lists them in the same order. FP instructions as words: the assembler is told of no FP. */
#include "support_riscv.h"

	.macro	insn text:vararg
	.balign	8
	\text
	ecall
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_vectors, guest_words
guest_start:					// s0, sp: device, s1, a2: data
	.option	push
	.option	norvc
	insn	lb a2, 0(s0)
	insn	lbu a2, 0(s0)
	insn	lh a2, 0(s0)
	insn	lhu a2, 0(s0)
	insn	lw a2, 0(s0)
	insn	lw a2, -8(s0)
	insn	lw x0, 0(s0)
	insn	lw s0, 0(s0)
	insn	lw a2, 2047(sp)
	insn	lhu a2, 1(s0)
	insn	sb s1, 0(s0)
	insn	sh s1, 0(s0)
	insn	sw s1, 0(s0)
	insn	sw x0, 0(s0)
	insn	sw s1, -2048(s0)
	insn	sw s0, 4(s0)
	insn	sh s1, 3(sp)
	.option	pop
	insn	c.lw a2, 4(s0)
	insn	c.lwsp a2, 8(sp)
	insn	c.sw s1, 64(s0)
	insn	c.swsp s1, 12(sp)
	.option	push
	.option	norvc
	insn	amoadd.w a2, s1, (s0)
	insn	amoswap.w a2, s1, (s0)
	insn	lr.w a2, (s0)
	insn	.insn i 0x07, 2, x2, 0(s0)	// flw f2, 0(s0)
	insn	.insn i 0x07, 3, x2, 0(s0)	// fld f2, 0(s0)
	insn	.insn s 0x27, 2, x2, 0(s0)	// fsw f2, 0(s0)
	insn	.insn s 0x27, 3, x2, 0(s0)	// fsd f2, 0(s0)
#if __riscv_xlen == 64
	insn	ld a2, 0(s0)
	insn	lwu a2, 0(s0)
	insn	ld x0, 0(s0)
	insn	sd s1, 0(s0)
	insn	sd x0, 8(sp)
	.option	pop
	insn	c.ld a2, 8(s0)
	insn	c.ldsp a2, 16(sp)
	insn	c.sd s1, 8(s0)
	insn	c.sdsp s1, 24(sp)
	.option	push
	.option	norvc
	insn	amoadd.d a2, s1, (s0)
	insn	lr.d a2, (s0)
#endif
	.option	pop
	.balign	8
guest_words:					// what the host puts across a page's end: lw a2, 0(s0); ecall
	.option	push
	.option	norvc
	lw	a2, 0(s0)
	ecall
	.option	pop
	.balign	4
guest_vectors:
	trap_reporter
	.balign	8
guest_end:
