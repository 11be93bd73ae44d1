/* SPDX-License-Identifier: Apache-2.0 */
/* A multiboot kernel: says its command line and what its module holds (text, ended by a zero byte). */
#include "guest.inc"
#define HEADER 0x1badb002
#define LOADED 0x2badb002
#define FLAGS 3
	.code32
	.balign	4
	.long	HEADER, FLAGS, -(HEADER + FLAGS)
	.global _start
_start:
	mov	$wrong_text, %esi
	cmp	$LOADED, %eax
	jne	say
	mov	(%ebx), %eax
	and	$0x4c, %eax			// command line, modules, memory map
	cmp	$0x4c, %eax
	jne	say
	mov	%cr0, %eax
	bt	$31, %eax			// no paging
	jc	say
	mov	$right_text, %esi
	print	%esi
	mov	16(%ebx), %esi
	print	%esi
	line_end
	mov	24(%ebx), %esi			// the list of modules
	mov	(%esi), %esi			// where the first begins
say:	print	%esi
	line_end
	power_off
right_text:
	.asciz	"multiboot: "
wrong_text:
	.asciz	"multiboot: WRONG"
