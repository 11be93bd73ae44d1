/* SPDX-License-Identifier: Apache-2.0 */
/* An ELF64 guest: 64-bit mode on a map of 4 GiB, rbx = hvm_start_info, whose command line it says. It loads its segments from the GDT that it was
 * given. */
#include "guest.inc"
#define START_INFO 0x336ec578
	.code64
	.global _start
_start:
	mov	$wrong_text, %rsi
	cmpl	$START_INFO, (%rbx)
	jne	say
	mov	$0x18, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	mov	$stack, %rsp
	push	$0x10				// a far return: to the 64-bit code segment
	push	$1f
	lretq
1:	mov	$0x0123456789abcdef, %rax	// would not fit elsewhere
	shr	$56, %rax
	cmp	$0x01, %rax
	jne	say
	mov	$right_text, %rsi
	print	%rsi
	mov	24(%rbx), %rsi
say:	print	%rsi
	line_end
	power_off
right_text:
	.asciz	"elf64: "
wrong_text:
	.asciz	"elf64: WRONG"
	.balign	16
	.skip	64
stack:
