/* SPDX-License-Identifier: Apache-2.0 */
#include "test_smp.h"

#define STACK 0xb2000			/* of the second CPU */

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_second
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

	shooting_guests
guest_end:

	.section .note.GNU-stack, "", @progbits
