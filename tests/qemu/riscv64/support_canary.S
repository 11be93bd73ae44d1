/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own registers under a run: what a C compiler expects to survive a call and what only the host's start-up code sets, and its
 * FP and vector registers. */
#include "support_riscv.h"

#define fcsr 0x003
#define FRAME (20 * WORD)

	.option	norelax				// gp may be lost
	.text
	.global canary_run, canary_fp_write, canary_fp_check, canary_vector_write, canary_vector_check

/* a0: vCPU. test_vcpu_run with s0-s11, tp and sscratch marked, gp, sp and stvec watched; a0: 0, or 1 + the number of the register that
 * came back changed (sscratch: 32, stvec: 33), or 100 + status. */
canary_run:
	addi	sp, sp, -FRAME
	STORE	ra, 0(sp)
	STORE	gp, WORD(sp)
	STORE	tp, 2 * WORD(sp)
	.irp	n, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
	.if	\n < 10
	STORE	x\n, (\n - 5) * WORD(sp)
	.else
	STORE	x\n, (\n - 13) * WORD(sp)
	.endif
	.endr
	la	t0, canary_memory		// t0: what is compared and must not be marked
	STORE	sp, 0(t0)
	csrr	t1, stvec
	STORE	t1, WORD(t0)
	csrr	t1, sscratch
	STORE	t1, 2 * WORD(t0)
	li	t1, 0x5a5a0020
	csrw	sscratch, t1
	.irp	n, 4, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
	li	x\n, 0x5a5a0000 + \n
	.endr
	call	test_vcpu_run
	addi	t2, a0, 100			// t2: what is wrong, if this is
	bnez	a0, 9f
	.irp	n, 4, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
	li	t2, 1 + \n
	li	t1, 0x5a5a0000 + \n
	bne	x\n, t1, 9f
	.endr
	la	t0, canary_memory
	LOAD	t1, 0(t0)
	li	t2, 1 + 2
	bne	t1, sp, 9f
	LOAD	t1, WORD(sp)
	li	t2, 1 + 3
	bne	t1, gp, 9f
	csrr	t1, sscratch
	li	t3, 0x5a5a0020
	li	t2, 32
	bne	t1, t3, 9f
	csrr	t1, stvec
	LOAD	t3, WORD(t0)
	li	t2, 33
	bne	t1, t3, 9f
	li	t2, 0
9:	la	t0, canary_memory
	LOAD	sp, 0(t0)
	LOAD	t1, 2 * WORD(t0)
	csrw	sscratch, t1
	LOAD	ra, 0(sp)
	LOAD	gp, WORD(sp)
	LOAD	tp, 2 * WORD(sp)
	.irp	n, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
	.if	\n < 10
	LOAD	x\n, (\n - 5) * WORD(sp)
	.else
	LOAD	x\n, (\n - 13) * WORD(sp)
	.endif
	.endr
	addi	sp, sp, FRAME
	mv	a0, t2
	li	a1, 0				// a0, a1: 64 bits where words have 32
	ret

/* a0: pattern. f0-f31: it and their number; fcsr from it. */
canary_fp_write:
	li	t0, SSTATUS_FS
	csrs	sstatus, t0
	la	a1, canary_memory		// a1: 8 bytes on the way
	andi	t0, a0, 0xff
	csrw	fcsr, t0
	sw	zero, 4(a1)
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	addi	t0, a0, \n
	STORE	t0, 0(a1)
	.insn	i 0x07, 3, x\n, 0(a1)
	.endr
	ret

/* a0: pattern. a0: 0, or 1 + the number of the register that changed (fcsr: 32). */
canary_fp_check:
	li	t0, SSTATUS_FS
	csrs	sstatus, t0
	la	a1, canary_memory
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	.insn	s 0x27, 3, x\n, 0(a1)
	LOAD	t1, 0(a1)
	addi	t0, a0, \n
	li	t2, 1 + \n			// t2: what is wrong, if this is
	bne	t0, t1, 9f
	.endr
	csrr	t1, fcsr
	andi	t0, a0, 0xff
	li	t2, 33
	bne	t0, t1, 9f
	li	t2, 0
9:	mv	a0, t2
	li	a1, 0				// a0, a1: 64 bits where words have 32
	ret

/* a0: pattern. */
canary_vector_write:
	li	t0, SSTATUS_VS
	csrs	sstatus, t0
	la	a1, canary_memory
	vectors_write a0, a1
	ret

/* a0: pattern. a0: 0, or 1 + the number of the register that changed. */
canary_vector_check:
	li	t0, SSTATUS_VS
	csrs	sstatus, t0
	la	a1, canary_memory
	vectors_check a0, a1
	mv	a0, a2
	ret

	.section .bss.canary, "aw", %nobits
	.balign	16
canary_memory:
	.skip	32
