/* SPDX-License-Identifier: Apache-2.0 */
/* Puts rdi into every other general register and into XMM and YMM state, and looks whether a call changes one. */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	trap_reporters
	.global	guest_registers
guest_registers:
	mov	$7, %eax			// x87, SSE, AVX
	xor	%edx, %edx
	xor	%ecx, %ecx
	xsetbv
	vmovq	%rdi, %xmm0
	vinsertf128 $1, %xmm0, %ymm0, %ymm15
	.irp	name, rbx, rcx, rdx, rsi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
	mov	%rdi, %\name
	.endr
1:	hypercall 1
	.irp	name, rbx, rcx, rdx, rsi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
	cmp	%rdi, %\name
	jne	2f
	.endr
	vmovq	%xmm0, %rax
	cmp	%rdi, %rax
	jne	2f
	vextractf128 $1, %ymm15, %xmm1
	vmovq	%xmm1, %rax
	cmp	%rdi, %rax
	je	1b
2:	hypercall 2
	jmp	2b
guest_end:

	.section .note.GNU-stack, "", @progbits
