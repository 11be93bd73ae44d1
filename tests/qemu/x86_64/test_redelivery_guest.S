/* SPDX-License-Identifier: Apache-2.0 */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_idt
guest_start:
	start_long entered

	.macro	gate vector, handler		// in guest_idt, whose address is in rbx
	lea	\handler(%rip), %rax
	mov	%ax, \vector * 16(%rbx)
	movw	$CODE64, \vector * 16 + 2(%rbx)
	movw	$0x8e00, \vector * 16 + 4(%rbx)	// present, interrupt gate
	shr	$16, %rax
	mov	%eax, \vector * 16 + 6(%rbx)
	.endm

	.macro	handler name, vector, length	// tells the host, and goes back behind an instruction of \length bytes
\name:
	addq	$\length, (%rsp)
	hypercall 0x100 + \vector
	iretq
	.endm

entered:
	mov	$DATA64, %eax
	mov	%eax, %ss
	lea	stack_top(%rip), %rsp
	lea	guest_idt(%rip), %rbx
	gate	2, nmi
	gate	6, undefined
	gate	0x30, interrupt
	gate	0x40, software
	lea	idt_pointer(%rip), %rax
	mov	%rbx, 2(%rax)
	lidt	(%rax)
	lea	somewhere(%rip), %rcx		// what a handler must not take for its own: a load that could be a device's
	hypercall 1
	ud2
	hypercall 2
	int	$0x40
	sti
	hypercall 3
	mov	(%rcx), %rdx
	hypercall 4
	mov	(%rcx), %rdx
	hypercall 5
	jmp	.
	handler	nmi, 2, 0
	handler	undefined, 6, 2
	handler	interrupt, 0x30, 0
	handler	software, 0x40, 0
	.balign	8
idt_pointer:
	.word	0xfff
	.quad	0
somewhere:
	.quad	0x1234
	.balign	4096
guest_idt:
	.skip	4096
	.skip	4096
stack_top:
guest_end:

	.section .note.GNU-stack, "", %progbits
