/* SPDX-License-Identifier: Apache-2.0 */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	.code16
	xor	%eax, %eax
	vmmcall
	start_long entered
entered:
	hypercall 1
	mov	$0x40000000, %eax
	cpuid
	vmmcall				// eax: CPUID's answer
	jmp	entered
guest_end:

	.section .note.GNU-stack, "", @progbits
