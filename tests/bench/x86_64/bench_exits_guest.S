/* SPDX-License-Identifier: Apache-2.0 */
/* Each measurement: ROUNDS times a marker, the instruction that exits, a marker. The host changes what answers at the calls between. */
#include "support_x86.h"

#define ROUNDS 16
#define HOLE 0x10000000			/* GUEST_HOLE: the host's device is here */
#define LAZY 0x50000000			/* memory that is mapped when it is touched */

	.macro	begin number
	nopl	0x7e0000a0 + \number(%rax)
	.endm
	.macro	end number
	nopl	0x7e0000b0 + \number(%rax)
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	start_long long_mode
long_mode:
	test	%edi, %edi		// edi: the vCPU's id
	jnz	second
	mov	$HOLE, %ebx		// rbx: device
	mov	$LAZY, %ebp		// rbp: next page that is not there yet
	hypercall 0x100
	mov	$ROUNDS, %r12d		// r12: rounds left, in all loops
1:	mov	$1, %eax
	begin	0			// hypercall_handled
	vmmcall
	end	0
	dec	%r12d
	jnz	1b
	hypercall 0x101
	mov	$ROUNDS, %r12d
1:	mov	$2, %eax
	begin	1			// exit_returned
	vmmcall
	end	1
	dec	%r12d
	jnz	1b
	hypercall 0x102
	mov	$ROUNDS, %r12d
1:	begin	2			// mmio_read_emulated
	mov	8(%rbx), %ecx
	end	2
	dec	%r12d
	jnz	1b
	mov	$ROUNDS, %r12d
	mov	%ebx, %r13d
1:	mov	$0x40000000, %eax
	begin	3			// sysreg_trap
	cpuid
	end	3
	dec	%r12d
	jnz	1b
	mov	$ROUNDS, %r12d
1:	begin	4			// stage2_fault
	mov	(%rbp), %ecx
	end	4
	add	$4096, %rbp
	dec	%r12d
	jnz	1b
	hypercall 0x105
	mov	$ROUNDS, %r12d
1:	mov	$3, %eax
	begin	5			// vcpu_switch: to the other vCPU and back
	vmmcall
	end	5
	dec	%r12d
	jnz	1b
	hypercall 0x1ff

second:	hypercall 4
	jmp	second
guest_end:

	.section .note.GNU-stack, "", @progbits
