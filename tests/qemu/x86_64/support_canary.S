/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own registers under a run: what a C compiler expects to survive a call, and x87, SSE and AVX registers. */
#include "support_x86.h"

	.text
	.global canary_run, canary_extended_write, canary_extended_check

/* rdi: vCPU. test_vcpu_run with the registers marked that a call keeps; eax: 0, or 1 + the number of the register that came back changed (the
 * direction flag: 16), or 100 + status. */
canary_run:
	.irp	name, rbx, rbp, r12, r13, r14, r15
	push	%\name
	.endr
	sub	$8, %rsp			// a multiple of 16 before the call
	mov	%rsp, canary_stack(%rip)
	mov	$0x5a5a5a5a00000003, %rbx
	mov	$0x5a5a5a5a00000005, %rbp
	.irp	n, 12, 13, 14, 15
	mov	$0x5a5a5a5a00000000 + \n, %r\n
	.endr
	call	test_vcpu_run
	add	$100, %eax			// eax: what is wrong, if this is
	cmp	$100, %eax
	jne	9f
	mov	$1 + 4, %eax
	cmp	%rsp, canary_stack(%rip)
	jne	9f
	.macro	marked name, n
	mov	$1 + \n, %eax
	mov	$0x5a5a5a5a00000000 + \n, %rcx
	cmp	%rcx, %\name
	jne	9f
	.endm
	marked	rbx, 3
	marked	rbp, 5
	marked	r12, 12
	marked	r13, 13
	marked	r14, 14
	marked	r15, 15
	mov	$16, %eax
	pushfq
	pop	%rcx
	bt	$10, %ecx
	jc	9f
	xor	%eax, %eax
9:	cld
	mov	canary_stack(%rip), %rsp
	add	$8, %rsp
	.irp	name, r15, r14, r13, r12, rbp, rbx
	pop	%\name
	.endr
	ret

/* rdi: pattern. */
canary_extended_write:
	mov	$7, %eax			// x87, SSE, AVX
	xor	%edx, %edx
	xor	%ecx, %ecx
	xsetbv
	extended_write
	ret

/* rdi: pattern. eax: 0, or 1 + what has changed, as extended_check counts it. */
canary_extended_check:
	extended_check
	ret

	.section .bss.canary, "aw", @nobits
	.balign	8
canary_stack:
	.skip	8

	.section .note.GNU-stack, "", @progbits
