/* SPDX-License-Identifier: Apache-2.0 */
/* The guest, and the start of a second CPU of the host. */
#include "platform.h"
#include "test_cpus.h"
#include "test_smp.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_reader
guest_start:
	trap_reporters
	pc_guest
	shooting_guests

guest_reader:				// counts how often the page was there, and how often it was another one
	mov	PAGE_ODD, %rax
	incq	COUNT
	cmp	$1, %rax
	je	guest_reader
	incl	SHARED_WRONG
	jmp	guest_reader
guest_end:

/* From real mode to the host's own tables; this is copied to START. */
	.section .rodata.start, "a"
	.global cpu_start, cpu_start_end
	.set	data, START_DATA
cpu_start:
	.code16
	jmp	1f
	.balign	8
	.skip	48			// struct start_data
1:	cli
	xor	%ax, %ax
	mov	%ax, %ds
	lgdtl	data + START_GDT
	mov	data + START_CR4, %eax
	mov	%eax, %cr4
	mov	data + START_CR3, %eax
	mov	%eax, %cr3
	mov	$0xc0000080, %ecx	// EFER
	rdmsr
	or	$0x900, %eax		// LME, NXE
	wrmsr
	mov	$0x80010021, %eax	// PG, WP, NE, PE
	mov	%eax, %cr0
	ljmpl	$PLATFORM_CODE, $2f - cpu_start + START
	.code64
2:	mov	$PLATFORM_DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	xor	%eax, %eax
	mov	%eax, %fs
	mov	%eax, %gs
	mov	data + START_STACK, %rsp
	jmp	*data + START_ENTRY
cpu_start_end:

/* The gate of a kick: notes it and leaves interrupts off. */
	.text
	.global cpu_kicked
cpu_kicked:
	movq	$PLATFORM_VECTOR_KICK, cpu_taken(%rip)
	andq	$~0x200, 16(%rsp)	// over rip and cs: rflags
	iretq

	.section .note.GNU-stack, "", @progbits
