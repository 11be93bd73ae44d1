/* SPDX-License-Identifier: Apache-2.0 */
/* The host's entries by vector. Exceptions, which nothing of ours takes in normal operation, go to crash_report on a stack of their own.
 * Interrupts come only in the windows of interrupts.c: their entry notes the vector and closes the window. */
#include "platform.h"

#define RFLAGS_IF 0x200
#define EXCEPTIONS 32
#define ERROR_CODES 0x60227d00			/* bit n: the CPU pushes an error code with vector n: 8, 10 to 14, 17, 21, 29, 30 */

	.section .text.vectors, "ax"
	.balign	16
	.global vectors_entries
vectors_entries:				/* 16 bytes each: what vectors.c computes the gates from */
	.set	vector, 0
	.rept	PLATFORM_VECTORS
	.balign	16
	.if	vector >= EXCEPTIONS
	push	$vector
	jmp	interrupt_entry
	.else
	.if	(ERROR_CODES >> vector) & 1 == 0
	push	$0				// in place of the error code
	.endif
	push	$vector
	jmp	exception_entry
	.endif
	.set	vector, vector + 1
	.endr

/* On the stack: vector, rip, cs, rflags, rsp, ss. Everything but the flags is as it was. */
interrupt_entry:
	pop	interrupts_taken(%rip)		// the vector; nothing is dropped: the window closes with the first
	andq	$~RFLAGS_IF, 16(%rsp)		// over rip and cs: rflags
	iretq

/* On the stack: vector, error code, rip, cs, rflags, rsp, ss; every register as it was. */
exception_entry:
	.irp	register, rax, rcx, rdx, rbx, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
	push	%\register
	.endr
	mov	%rsp, %rdi			// rdi: struct crash_frame (crash.c)
	cld
	call	crash_report			// returns when the library takes the blame, rip moved
	.irp	register, r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax
	pop	%\register
	.endr
	add	$16, %rsp			// vector and error code
	iretq

	.section .note.GNU-stack, "", %progbits
