/* SPDX-License-Identifier: Apache-2.0 */
/* The way to the back end's own switch, and instructions that C cannot say. Leaf functions as System V has them: rdi, rsi, rdx in, rax out,
 * rax, rcx, rdx, rsi, rdi and r8 to r11 are scratch. */
#include <halyard/arch/offsets.h>
#include <halyard/vcpu_offsets.h>

	.text
	.global hy_port_enter, hy_switch_cpuid
	.global hy_x86_read_msr, hy_x86_write_msr, hy_x86_read_xcr, hy_x86_write_xcr

/* rdi: vCPU, and status. */
hy_port_enter:
	jmp	*(HY_VCPU_CTX + HY_X86_CTX_ENTER)(%rdi)

/* edi: leaf, esi: subleaf, rdx: four words. */
hy_switch_cpuid:
	mov	%rbx, %r8		// r8: the caller's rbx
	mov	%rdx, %r9		// r9: where the answer goes
	mov	%edi, %eax
	mov	%esi, %ecx
	cpuid
	mov	%eax, (%r9)
	mov	%ebx, 4(%r9)
	mov	%ecx, 8(%r9)
	mov	%edx, 12(%r9)
	mov	%r8, %rbx
	ret

/* edi: number, rsi: value. */
	.macro	halves			// edx:eax: rsi, ecx: edi
	mov	%edi, %ecx
	mov	%esi, %eax
	mov	%rsi, %rdx
	shr	$32, %rdx
	.endm
	.macro	whole			// rax: edx:eax
	shl	$32, %rdx
	or	%rdx, %rax
	.endm
hy_x86_read_msr:
	mov	%edi, %ecx
	rdmsr
	whole
	ret
hy_x86_write_msr:
	halves
	wrmsr
	ret
hy_x86_read_xcr:
	mov	%edi, %ecx
	xgetbv
	whole
	ret
hy_x86_write_xcr:
	halves
	xsetbv
	ret

	.section .note.GNU-stack, "", @progbits
