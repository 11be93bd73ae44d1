/* SPDX-License-Identifier: Apache-2.0 */
/* An ELF32 guest: protected mode without paging, ebx = hvm_start_info, whose command line it says. */
#include "guest.inc"
#define START_INFO 0x336ec578
	.code32
	.global _start
_start:
	mov	$wrong_text, %esi
	cmpl	$START_INFO, (%ebx)
	jne	say
	mov	%cr0, %eax
	bt	$31, %eax
	jc	say
	mov	$right_text, %esi
	print	%esi
	mov	24(%ebx), %esi
say:	print	%esi
	line_end
	power_off
right_text:
	.asciz	"elf32: "
wrong_text:
	.asciz	"elf32: WRONG"
