/* SPDX-License-Identifier: Apache-2.0 */
/* What the guest of two CPUs and the host know of each other. */
#ifndef TEST_SMP_H
#define TEST_SMP_H

#include "support_pc.h"

#define SHOOT 0x71         /* the vector that says: forget the page */
#define DONE 0x50          /* eax of the call behind all rounds */
#define WINDOW 0x50000000  /* where the guest's tables show one page or another */
#define DIRECTORY 0xc0000  /* tables of the window */
#define ENTRY 0xc1000
#define PAGE_EVEN 0xc2000  /* each begins with its number */
#define PAGE_ODD 0xc3000
#define TARGET_GATES 0xc4000
#define SHARED_ROUND 0xc5000
#define SHARED_ANSWER 0xc5040
#define SHARED_WRONG 0xc5080

#ifdef __ASSEMBLER__

/* guest_shooter and guest_target. The first CPU says which page it shows now, one and the other by turns, shows it, and tells the second one: rbx
 * times. The second one looks at the page all the while: it is what it was told last, or what the first one has said since. What it is told
 * while it looks makes it look again. Each waits only for what the other one does. */
	.macro	shooting_guests
	.global	guest_shooter, guest_target
guest_shooter:
	mov	$LAPIC, %r14d
	xor	%r9d, %r9d			// r9: rounds
1:	inc	%r9
	mov	$PAGE_EVEN + 7, %eax
	test	$1, %r9b
	jz	2f
	mov	$PAGE_ODD + 7, %eax
2:	mov	%r9, SHARED_ROUND		// before the page can be seen
	mov	%rax, ENTRY
	invlpg	WINDOW
	movl	$1 << 24, LAPIC_ICR_HIGH(%r14)
	movl	$0x4000 + SHOOT, LAPIC_ICR(%r14)
3:	cmp	SHARED_ANSWER, %r9
	jne	3b
	cmp	%rbx, %r9
	jb	1b
	hypercall DONE
	ud2

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
	cmp	SHARED_ANSWER, %rcx
	jne	4b
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
	.endm

#endif

#endif
