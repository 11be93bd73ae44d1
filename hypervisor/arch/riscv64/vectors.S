/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own trap entry, in stvec but for the time in which the library runs a guest; a trap of ours in that time comes here from
 * the library, registers as they were. Nothing of ours takes traps in normal operation, so every one of them reports a crash. */

#if __riscv_xlen == 64
#define STORE sd
#define WORD 8
#else
#define STORE sw
#define WORD 4
#endif

	.option	norelax				// gp may be anything here
	.section .text.vectors, "ax"
	.balign	4				// stvec: direct mode
	.global hy_host_vectors
hy_host_vectors:
	csrw	sscratch, sp			// guests never run again; the stack may be what broke, so the report has its own
	la	sp, crash_stack_top
	addi	sp, sp, -32 * WORD		// sp: struct crash_frame (crash.c), all others as they were at the crash
	STORE	x1, 1 * WORD(sp)
	.irp	n, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	STORE	x\n, \n * WORD(sp)
	.endr
	csrr	t0, sscratch			// t0: where the stack was
	STORE	t0, 2 * WORD(sp)
	la	gp, __global_pointer$
	mv	a0, sp
	call	crash_report			// a0: the frame; does not return
	j	.
