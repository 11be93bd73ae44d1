/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch of VMX. An exit comes out at hy_vmx_left, on the stack of hy_vmx_enter: the vCPU lies on top of it while the guest runs.
 * The hardware moves rip, rsp, rflags and whatever else of the host C needs; general registers move here. rbp and the stack are all that
 * hy_arch_enter promises the compiler. */
#include <halyard/arch/offsets.h>
#include <halyard/vcpu_offsets.h>
#include <halyard/vmx/switch.inc>

	.text
	.global hy_vmx_enter, hy_vmx_left

hy_vmx_enter:				// rdi: vCPU
	pushq	%rbp
	subq	$8, %rsp
	pushq	%rdi
	movq	%rsp, %rsi		// rsi: the stack that an exit finds
	call	hy_vmx_prepare
	movq	(%rsp), %rax
enter_guest:				// rax: vCPU
	movq	%rax, (%rsp)
	leaq	HY_VCPU_CTX(%rax), %r15	// r15: context, which is restored last
	hy_vmx_restore_exit %r15
	vmresume			// goes on behind it where the VMCS is new: nothing has changed but flags
	vmlaunch
	movl	$1, %esi		// refused by both: what the guest has in registers is in its context still
	jmp	1f

hy_vmx_left:				// the guest's registers, the host's stack
	pushq	%r15
	movq	8(%rsp), %r15
	addq	$HY_VCPU_CTX, %r15	// r15: context
	hy_vmx_save_exit %r15
	popq	HY_X86_CTX_R15(%r15)
	.irp	name, ebx, ebp, esi, r12d, r13d, r14d	// no value of the guest's where the host might use one by speculation; esi: not refused
	xorl	%\name, %\name
	.endr
1:	movq	(%rsp), %rdi
	call	hy_vmx_exited		// rax: vCPU to enter, or NULL
	testq	%rax, %rax
	jnz	enter_guest
	addq	$16, %rsp
	popq	%rbp
	xorl	%edi, %edi		// edi: HY_OK
	ret

	.section .note.GNU-stack, "", @progbits
