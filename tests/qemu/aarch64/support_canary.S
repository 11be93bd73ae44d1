/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own registers under a run: what a C compiler expects to survive a call, and its FP and SIMD registers. */
	.arch_extension fp
	.arch_extension simd
	.text
	.global canary_run, canary_fp_write, canary_fp_check

/* x0: vCPU. test_vcpu_run with x19-x29 and SP marked; x0: 0, or 1 + the number of the register that came back changed (SP: 32), or 100 + status. */
canary_run:
	stp	x29, x30, [sp, #-112]!
	stp	x19, x20, [sp, #16]
	stp	x21, x22, [sp, #32]
	stp	x23, x24, [sp, #48]
	stp	x25, x26, [sp, #64]
	stp	x27, x28, [sp, #80]
	mov	x9, sp
	str	x9, [sp, #96]
	.irp	n, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
	ldr	x\n, =(0x5a5a000000000000 + \n)
	.endr
	bl	test_vcpu_run
	cbz	w0, 1f
	add	x0, x0, #100
	b	9f
1:	.irp	n, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
	mov	x0, #(\n + 1)		// x0: what is wrong, if this is
	ldr	x9, =(0x5a5a000000000000 + \n)
	cmp	x\n, x9
	b.ne	9f
	.endr
	mov	x0, #33
	mov	x9, sp
	ldr	x10, [sp, #96]
	cmp	x9, x10
	csel	x0, x0, xzr, ne
9:	ldp	x19, x20, [sp, #16]
	ldp	x21, x22, [sp, #32]
	ldp	x23, x24, [sp, #48]
	ldp	x25, x26, [sp, #64]
	ldp	x27, x28, [sp, #80]
	ldp	x29, x30, [sp], #112
	ret
	.ltorg

/* x0: pattern. q0-q31 = pattern + n, its complement; FPCR, FPSR from it. */
canary_fp_write:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	add	x1, x0, #\n
	fmov	d\n, x1
	mvn	x1, x1
	fmov	v\n\().d[1], x1
	.endr
	and	x1, x0, #0x400000	// x1: scratch
	msr	fpcr, x1
	and	x1, x0, #0x1f
	msr	fpsr, x1
	ret

/* x0: pattern. x0: 0, or 1 + the number of the register that changed (FPCR, FPSR: 32). */
canary_fp_check:
	mov	x4, x0			// x4: pattern
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	mov	x0, #(\n + 1)
	add	x1, x4, #\n
	mvn	x2, x1
	fmov	x3, d\n
	cmp	x1, x3
	fmov	x3, v\n\().d[1]
	ccmp	x2, x3, #0, eq
	b.ne	9f
	.endr
	mov	x0, #33
	and	x1, x4, #0x400000
	mrs	x2, fpcr
	cmp	x1, x2
	and	x1, x4, #0x1f
	mrs	x2, fpsr
	ccmp	x1, x2, #0, eq
	csel	x0, x0, xzr, ne
9:	ret
