/* SPDX-License-Identifier: Apache-2.0 */
/* Reads its CSRs into a table for the host; poisons x1-x31 and f0-f31 and looks whether anything changes them. */
#include "support_riscv.h"
#include "test_registers_list.h"

#define stimecmp 0x14d
#define fcsr 0x003
#define READ(name, number) csrr t0, number; STORE t0, 0(a0); addi a0, a0, WORD;

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_table, guest_general, guest_fp, guest_vector, guest_read
guest_start:
	hypercall	0				// the host has the registers poisoned
guest_read:					// a2: with Sstc, a3: with FP
	la	a0, guest_table
	LIST_ALWAYS(READ)
	beqz	a2, 1f
	LIST_SSTC(READ)
1:	beqz	a3, 2f
	LIST_FP(READ)
2:	hypercall	1
	j	guest_read

/* x1-x31 are a0 and their number: the host has set a0. Each is checked after every call; the first wrong one is in a7, as 0x100 and its
 * number. While one serves to compare, it is parked in sscratch, which holds a0 otherwise. */
guest_general:
	csrw	sscratch, a0
	mv	x1, a0
	.irp	n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	addi	x\n, x1, \n
	.endr
	addi	x1, x1, 1
3:	ecall
	csrrw	x1, sscratch, x1		// x1: what a0 was
	.irp	n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	addi	x\n, x\n, -\n
	beq	x\n, x1, 4f
	hypercall	0x100 + \n
4:	addi	x\n, x\n, \n
	.endr
	csrrw	x1, sscratch, x1
	csrrw	x2, sscratch, x2		// x2: what a0 was
	addi	x1, x1, -1
	beq	x1, x2, 5f
	hypercall	0x101
5:	addi	x1, x1, 1
	csrrw	x2, sscratch, x2
	j	3b

/* a0: pattern; f0-f31 hold it and their number, fcsr its low bits. The first wrong one is in a7, as 0x200 and its number. fld and fsd as
 * words: the assembler is told of no FP. */
guest_fp:
	la	a1, guest_table			// a1: 8 bytes on the way to and from an FP register
	andi	a2, a0, 0xff			// a2: fcsr
	csrw	fcsr, a2
	sw	zero, 4(a1)
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	addi	a3, a0, \n
	STORE	a3, 0(a1)
	.insn	i 0x07, 3, x\n, 0(a1)
	.endr
6:	hypercall	3
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	.insn	s 0x27, 3, x\n, 0(a1)
	LOAD	a4, 0(a1)
	addi	a3, a0, \n
	beq	a3, a4, 7f
	hypercall	0x200 + \n
7:
	.endr
	csrr	a4, fcsr
	beq	a4, a2, 6b
	hypercall	0x220
	j	6b

/* a0: pattern; the vector registers. a2 says which is wrong. */
guest_vector:
	la	a1, guest_table
	vectors_write a0, a1
8:	hypercall 4
	vectors_check a0, a1
	beqz	a2, 8b
	hypercall 0x300

	.balign	8
guest_table:
	.skip	1024
guest_end:
