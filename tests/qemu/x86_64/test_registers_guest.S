/* SPDX-License-Identifier: Apache-2.0 */
/* Reads its registers into a table for the host; poisons general, x87, SSE and AVX registers and looks whether anything changes them. */
#include "support_x86.h"
#include "test_registers_list.h"

#define READ(name, ...) __VA_ARGS__; mov %rax, (%rdi); add $8, %rdi;

	.macro	get_msr number
	mov	$\number, %ecx
	rdmsr
	shl	$32, %rdx
	or	%rdx, %rax
	.endm

	.macro	get_xcr number
	mov	$\number, %ecx
	xgetbv
	shl	$32, %rdx
	or	%rdx, %rax
	.endm

	.macro	table_limit instruction
	\instruction guest_scratch(%rip)
	movzwl	guest_scratch(%rip), %eax
	.endm

	.macro	table_base instruction
	\instruction guest_scratch(%rip)
	mov	guest_scratch + 2(%rip), %rax
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_read, guest_general, guest_extended, guest_table, guest_root
guest_start:
	start_long entered
entered:
	hypercall 0				// the host has the registers poisoned
guest_read:					// esi: with RDTSCP
	lea	guest_table(%rip), %rdi
	LIST_ALWAYS(READ)
	test	%esi, %esi
	jz	1f
	LIST_RDTSCP(READ)
1:	hypercall 1
	jmp	guest_read

/* The registers are rdi, which the host has set, and their number. Each is checked after every call, against rcx; the first wrong one is in the
 * number of the next call, 0x100 and its number. */
guest_general:
	mov	%rdi, %rax
	.set	n, 1
	.irp	name, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
	lea	n(%rax), %\name
	.set	n, n + 1
	.endr
2:	hypercall 2
	.set	n, 2
	.irp	name, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
	lea	n - 1(%rcx), %rax
	cmp	%rax, %\name
	je	3f
	hypercall 0x100 + n
3:	.set	n, n + 1
	.endr
	jmp	2b

/* rdi: pattern. */
guest_extended:
	mov	$7, %eax			// x87, SSE, AVX
	xor	%edx, %edx
	xor	%ecx, %ecx
	xsetbv
	extended_write
4:	hypercall 3
	extended_check
	test	%eax, %eax
	jz	4b
	add	$0x200, %eax
	vmmcall

	trap_reporters
	.balign	16
guest_scratch:
	.skip	16
guest_table:
	.skip	1024
guest_end:

	.section .note.GNU-stack, "", @progbits
