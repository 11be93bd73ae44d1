/* SPDX-License-Identifier: Apache-2.0 */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	start_long entered

	.macro	set_msr number, value
	mov	$\number, %ecx
	mov	$\value, %eax
	xor	%edx, %edx
	wrmsr
	.endm

/* Everything that a guest may change without an exit, and that the host has too, gets a value that is not the host's. */
entered:
	lgdt	gdt_pointer(%rip)
	lidt	idt_pointer(%rip)
	mov	$0x20, %eax
	ltr	%ax
	mov	$0x30, %eax
	lldt	%ax
	mov	$DATA64, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %fs
	mov	%eax, %gs
	mov	%eax, %ss
	set_msr	0xc0000081, 0x11111111
	set_msr	0xc0000082, 0x11112222
	set_msr	0xc0000083, 0x11113333
	set_msr	0xc0000084, 0x11114444
	set_msr	0xc0000100, 0x11115555
	set_msr	0xc0000101, 0x11116666
	set_msr	0xc0000102, 0x11117777
	set_msr	0x174, 0x18
	set_msr	0x175, 0x22221111
	set_msr	0x176, 0x22222222
	set_msr	0x277, 0x06060606
	set_msr	0xc0000103, 0x33330000
	set_msr	0xc0000080, 0xd01
	mov	$0x28, %eax			// PAE, DE
	mov	%rax, %cr4
	mov	$0x8001003b, %eax		// with TS
	mov	%rax, %cr0
	mov	$5, %eax
	mov	%rax, %cr8
	mov	$0x33331111, %eax
	mov	%rax, %dr0
	mov	$0x33332222, %eax
	mov	%rax, %dr1
	mov	$0x33333333, %eax
	mov	%rax, %dr2
	mov	$0x33334444, %eax
	mov	%rax, %dr3
	mov	$0xffff4ff1, %eax
	mov	%rax, %dr6
	mov	$0x600, %eax
	mov	%rax, %dr7
	mov	$0x44445555, %eax
	mov	%rax, %cr2
	std
	.irp	name, rbx, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
	mov	$0x55555555, %\name
	.endr
1:	hypercall 1
	jmp	1b
	.balign	8
descriptors:
	.quad	0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x00cf9b000000ffff
	.quad	0x0000890123450067, 0, 0x0000820543210076, 0	// a task-state segment, a local table
gdt_pointer:
	.word	63
	.quad	descriptors - guest_start + 0x10000
idt_pointer:
	.word	0x123
	.quad	0x77770000
guest_end:

	.section .note.GNU-stack, "", %progbits
