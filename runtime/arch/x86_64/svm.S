/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch of SVM. The host's interrupts are off by IF all the time, and by the global flag too while a guest's state is in the
 * CPU; VMRUN itself runs with IF set, so that they end the guest's run, and stay pending until the host wants them. What VMRUN does not
 * switch of the host (FS, GS, TR, SYSCALL's MSRs ...) stands in the page behind the control block while the guest runs.
 *
 *   (rsp) the vCPU's context    8(rsp) the stack pointer of hy_vcpu_run's caller
 */
#include <halyard/arch/offsets.h>
#include <halyard/svm/offsets.h>
#include <halyard/svm/switch.inc>
#include <halyard/vcpu_offsets.h>

#define VISITS 0  /* of struct hy_percpu: halyard/flush.h */
#define FLUSHED 8

	.text
	.global hy_svm_enter

/* What VMRUN moves to and from the control block, by way of rcx. */
	.macro	copy from, offset, to, place
	mov	\offset(\from), %rcx
	mov	%rcx, \place(\to)
	.endm

/* rdi: vCPU. hy_arch_enter has told the compiler that only rbp and rsp survive. */
hy_svm_enter:
	push	%rbp
	mov	%rsp, %rbp
	and	$-16, %rsp		// as a call of C wants it
	push	%rbp
	add	$HY_VCPU_CTX, %rdi	// rdi: context
	push	%rdi
	clgi
	mov	HY_X86_CTX_BLOCK_ADDRESS(%rdi), %rax
	add	$4096, %rax
	vmsave	%rax			// the host's
enter_guest:				// rdi: context, the global flag is clear
	mov	HY_X86_CTX_BLOCK(%rdi), %rsi	// rsi: control block
	copy	%rdi, HY_X86_CTX_RAX, %rsi, HY_SVM_VMCB_RAX
	copy	%rdi, HY_X86_CTX_RSP, %rsi, HY_SVM_VMCB_RSP
	copy	%rdi, HY_X86_CTX_RIP, %rsi, HY_SVM_VMCB_RIP
	copy	%rdi, HY_X86_CTX_RFLAGS, %rsi, HY_SVM_VMCB_RFLAGS
	mov	HY_X86_CTX_HOST_CPU(%rdi), %rdx
	lock incq VISITS(%rdx)		// before the flushes are looked at
	mov	hy_flushes(%rip), %rcx	// how many flushes this CPU is to have seen
	cmp	%rcx, FLUSHED(%rdx)
	jne	flush
1:	mov	HY_X86_CTX_BLOCK_ADDRESS(%rdi), %rax	// rax: its physical address
	vmload	%rax
	mov	%rdi, %r15
	hy_svm_restore_exit %r15	// every register of the guest that VMRUN does not load, r15 last
	sti
	nop				// no interrupt shadow of the host's own may end up in the guest
	vmrun	%rax			// APM 15.5; back here with the host's rax and rsp
	cli
	mov	(%rsp), %rax		// rax: context
	hy_svm_save_exit %rax
	mov	%rax, %rdi		// rdi: context
	mov	HY_X86_CTX_BLOCK_ADDRESS(%rdi), %rax
	vmsave	%rax			// the guest's
	add	$4096, %rax
	vmload	%rax			// the host's
	mov	HY_X86_CTX_HOST_CPU(%rdi), %rdx
	incq	VISITS(%rdx)
	stgi				// nothing of the guest is left that the host could not bear
	mov	HY_X86_CTX_BLOCK(%rdi), %r8	// r8: control block
	copy	%r8, HY_SVM_VMCB_RAX, %rdi, HY_X86_CTX_RAX
	copy	%r8, HY_SVM_VMCB_RSP, %rdi, HY_X86_CTX_RSP
	copy	%r8, HY_SVM_VMCB_RIP, %rdi, HY_X86_CTX_RIP
	copy	%r8, HY_SVM_VMCB_RFLAGS, %rdi, HY_X86_CTX_RFLAGS
	movb	$0, HY_SVM_VMCB_TLB_CONTROL(%r8)
	sub	$HY_VCPU_CTX, %rdi	// rdi: vCPU
	mov	HY_SVM_VMCB_EXITCODE(%r8), %rsi
	mov	HY_SVM_VMCB_EXITINFO1(%r8), %rdx
	cld				// as C wants it
	call	hy_vcpu_exited		// rax: vCPU to enter, or NULL, which is HY_OK
	test	%rax, %rax
	jz	2f
	lea	HY_VCPU_CTX(%rax), %rdi
	clgi
	jmp	enter_guest
2:	mov	8(%rsp), %rsp
	pop	%rbp
	.irp	name, ebx, edi, r12d, r13d, r14d, r15d	// what C has put back is the guest's; edi: HY_OK
	xor	%\name, %\name
	.endr
	ret

/* rcx: flushes asked for, rdx: CPU, rsi: control block. All of the TLB: whose translations have changed is not told. */
flush:
	mov	%rcx, FLUSHED(%rdx)
	movb	$1, HY_SVM_VMCB_TLB_CONTROL(%rsi)
	jmp	1b

	.section .note.GNU-stack, "", @progbits
