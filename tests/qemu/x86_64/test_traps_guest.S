/* SPDX-License-Identifier: Apache-2.0 */
/* Pieces of code, each entered by itself; what they do not take an exception for ends in a call. */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
	.macro	piece name, code:vararg
	.global	guest_\name
guest_\name:
	\code
	vmmcall
	.endm
guest_start:
	trap_reporters
	piece	cpuid, cpuid
	piece	cpuid_prefixed, .byte 0x66, 0x48, 0x0f, 0xa2
	piece	rdmsr, rdmsr
	piece	wrmsr, wrmsr
	piece	rdmsr_prefixed, .byte 0xf2, 0x0f, 0x32
	piece	xsetbv, xsetbv
	piece	to_cr4, mov %rbx, %cr4
	piece	to_cr4_extended, mov %r11, %cr4
	piece	from_cr4, mov %cr4, %rax
	piece	vmrun, vmrun %rax
	piece	vmload, vmload %rax
	piece	stgi, stgi
	piece	clgi, clgi
	piece	invlpga, invlpga %rax, %ecx
	piece	monitor, monitor
	piece	mwait, mwait
	piece	rdpmc, rdpmc
	piece	wbinvd, wbinvd
	piece	invd, invd
	piece	hlt, hlt
	piece	in_byte, in %dx, %al
	piece	in_word, in %dx, %ax
	piece	in_long, in %dx, %eax
	piece	out_word, out %ax, $0x80
	piece	breakpoint, int3
	piece	int1, .byte 0xf1
	piece	undefined, ud2
	piece	call
	piece	align, testl %eax, 1(%rsp)
	.global	guest_step, guest_stepped
guest_step:				// the trap flag is on from the next instruction on
	pushfq
	orq	$0x100, (%rsp)
	popfq
	cpuid
guest_stepped:
	nop
	vmmcall
guest_end:

	.section .note.GNU-stack, "", @progbits
