/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch of SVM. The host's interrupts are off by IF all the time, and by the global flag too while a guest's state is in the
 * CPU; VMRUN itself runs with IF set, so that they end the guest's run, and stay pending until the host wants them. What VMRUN does not
 * switch of the host (FS, GS, TR, SYSCALL's MSRs ...) stands in the page behind the control block while the guest runs.
 *
 *   (rsp) the vCPU    8(rsp) the stack pointer of hy_vcpu_run's caller
 */
#include <halyard/arch/offsets.h>
#include <halyard/svm/switch.inc>
#include <halyard/vcpu_offsets.h>

	.text
	.global hy_svm_enter

/* rdi: vCPU. hy_arch_enter has told the compiler that only rbp and rsp survive. */
hy_svm_enter:
	push	%rbp
	mov	%rsp, %rbp
	and	$-16, %rsp		// as a call of C wants it
	push	%rbp
	push	%rdi
	mov	HY_VCPU_CTX+HY_X86_CTX_BLOCK_ADDRESS(%rdi), %rax
	add	$4096, %rax
	vmsave	%rax			// the host's
enter_guest:				// rdi: vCPU
	call	hy_svm_prepare
	mov	(%rsp), %r15
	add	$HY_VCPU_CTX, %r15	// r15: context
	mov	HY_X86_CTX_BLOCK_ADDRESS(%r15), %rax
	clgi
	vmload	%rax			// the guest's
	hy_svm_restore_exit %r15	// every register of the guest that VMRUN does not load, r15 last
	sti
	nop				// no interrupt shadow of the host's own may end up in the guest
	vmrun	%rax			// APM 15.5; back here with the host's rax and rsp
	cli
	mov	(%rsp), %rax
	add	$HY_VCPU_CTX, %rax	// rax: context
	hy_svm_save_exit %rax
	mov	HY_X86_CTX_BLOCK_ADDRESS(%rax), %rax
	vmsave	%rax			// the guest's
	add	$4096, %rax
	vmload	%rax			// the host's
	stgi				// nothing of the guest is left that the host could not bear
	cld				// as C wants it
	mov	(%rsp), %rdi
	call	hy_svm_exited		// rax: vCPU to enter, or NULL, which is HY_OK
	mov	%rax, %rdi
	test	%rax, %rax
	jnz	enter_guest
	mov	8(%rsp), %rsp
	pop	%rbp
	.irp	name, ebx, r12d, r13d, r14d, r15d	// what C has put back is the guest's
	xor	%\name, %\name
	.endr
	ret

	.section .note.GNU-stack, "", @progbits
