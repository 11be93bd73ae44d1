/* SPDX-License-Identifier: Apache-2.0 */
#include "test_smp.h"

#define STACK 0xb2000			/* of the second CPU */

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_second, guest_shooter, guest_target
guest_start:
	trap_reporters
	pc_guest

/* Where a start-up interrupt leads: real mode, the code segment begins here. */
	.balign	4096
guest_second:
	.code16
	cli
	mov	%cs, %esi			// esi: for the host, as it was
	mov	$0x1000, %ax
	mov	%ax, %ds
	lgdtl	second_gdt - guest_start
	mov	$0x20, %eax			// PAE
	mov	%eax, %cr4
	mov	$TEST_TABLES, %eax
	mov	%eax, %cr3
	mov	$0xc0000080, %ecx		// EFER
	rdmsr
	or	$0x900, %eax			// LME, NXE
	wrmsr
	mov	$0x80010033, %eax		// PG, WP, NE, ET, MP, PE
	mov	%eax, %cr0
	ljmpl	$CODE64, $PLACE_OF(second_long)
	.code64
second_long:
	mov	$DATA64, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	mov	$STACK, %esp
	jmp	pc_serve

second_gdt:
	.word	TEST_GDT_BYTES - 1
	.long	TEST_GDT

/* The first CPU shows one page and the other by turns, and tells the second one: rbx times. Each waits only for what the other one does. */
guest_shooter:
	mov	$LAPIC, %r14d
	xor	%r9d, %r9d			// r9: rounds
1:	inc	%r9
	mov	$PAGE_EVEN + 7, %eax
	test	$1, %r9b
	jz	2f
	mov	$PAGE_ODD + 7, %eax
2:	mov	%rax, ENTRY
	invlpg	WINDOW
	mov	%r9, SHARED_ROUND
	movl	$1 << 24, LAPIC_ICR_HIGH(%r14)
	movl	$0x4000 + SHOOT, LAPIC_ICR(%r14)
3:	cmp	SHARED_ANSWER, %r9
	jne	3b
	cmp	%rbx, %r9
	jb	1b
	hypercall DONE
	ud2

/* The second CPU looks at the page all the while: it is what it was told last, or what it is being told. */
guest_target:
	mov	$LAPIC, %r14d
	lidt	target_pointer(%rip)
	lea	target_interrupt(%rip), %rax
	mov	%ax, TARGET_GATES + 16 * SHOOT
	movw	$CODE64, TARGET_GATES + 16 * SHOOT + 2
	movw	$0x8e00, TARGET_GATES + 16 * SHOOT + 4
	shr	$16, %rax
	mov	%rax, TARGET_GATES + 16 * SHOOT + 6
	sti
4:	mov	SHARED_ANSWER, %rcx
	mov	WINDOW, %rax
	mov	SHARED_ROUND, %rdx
	and	$1, %eax			// the page's number
	and	$1, %ecx
	and	$1, %edx
	cmp	%ecx, %eax
	je	4b
	cmp	%edx, %eax
	je	4b
	incl	SHARED_WRONG
	jmp	4b

target_interrupt:
	push	%rax
	invlpg	WINDOW
	mov	WINDOW, %rax
	xor	SHARED_ROUND, %rax
	test	$1, %al
	jz	5f
	incl	SHARED_WRONG
5:	mov	SHARED_ROUND, %rax
	mov	%rax, SHARED_ANSWER
	movl	$0, LAPIC_EOI(%r14)
	pop	%rax
	iretq

target_pointer:
	.word	256 * 16 - 1
	.quad	TARGET_GATES
guest_end:

	.section .note.GNU-stack, "", @progbits
