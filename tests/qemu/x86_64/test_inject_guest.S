/* SPDX-License-Identifier: Apache-2.0 */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
	.macro	place name
	.global	guest_\name
guest_\name:
	.endm
guest_start:
	trap_reporters
	place	open			// interrupts are on
	hypercall 1
	place	opened
	hypercall 2
	place	looped
	jmp	guest_opened
	place	closed
	hypercall 1
	sti
	nop				// in the interrupt shadow
	place	after_shadow
	hypercall 2
	place	wait
	hypercall 1
	sti
	hlt
	place	woken
	hypercall 2
	place	priority		// CR8
	mov	$4, %eax
	mov	%rax, %cr8
	hypercall 1
	nop
	hypercall 2
	xor	%eax, %eax
	mov	%rax, %cr8
	place	lowered
	hypercall 3
	place	unaligned		// by a user
	pushfq
	orq	$0x40000, (%rsp)	// AC
	popfq
	place	unaligned_load
	mov	-7(%rsp), %rax
	hypercall 1
guest_end:

	.section .note.GNU-stack, "", @progbits
