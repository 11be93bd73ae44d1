/* SPDX-License-Identifier: Apache-2.0 */
/* 32-bit code under PAE paging: says what it reads at 1 GiB, where either of two pages is. */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_read, guest_load, guest_pointers, guest_others, guest_table_a, guest_table_b
guest_start:
	trap_reporters			// nothing traps
	.code32
guest_load:
	mov	$PLACE_OF(guest_others), %eax
	mov	%eax, %cr3
guest_read:
	mov	0x40000000, %ebx
	mov	$1, %eax
	vmmcall
	jmp	guest_read

	.balign	32
guest_pointers:
	.quad	PLACE_OF(low) + 1, PLACE_OF(guest_table_a) + 1, 0, 0
guest_others:
	.quad	PLACE_OF(low) + 1, PLACE_OF(guest_table_b) + 1, 0, 0
	.macro	way name, value
	.balign	4096
guest_table_\name:
	.quad	PLACE_OF(last_\name) + 3
	.balign	4096
last_\name:
	.quad	PLACE_OF(page_\name) + 3
	.balign	4096
page_\name:
	.long	\value
	.endm
	way	a, 0xaaaa
	way	b, 0xbbbb
	.balign	4096
low:	.quad	0x83			// 2 MiB
	.balign	4096
guest_end:

	.section .note.GNU-stack, "", @progbits
