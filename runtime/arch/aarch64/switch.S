/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch. In the guest SP_EL2 points at the vCPU's context, so an exit stores registers without looking for a place. On the
 * host's stack lies a frame as long as hy_port_enter has not returned; ctx.host_sp points at it.
 *
 *   exit, HVC, fast call set:  caller-saved registers -> fast call -> caller-saved registers -> guest
 *   any other exit:            all registers -> hy_vcpu_exited -> a vCPU: all registers -> guest; NULL: return to hy_vcpu_run's caller
 */
#include <halyard/arch/offsets.h>
#include <halyard/arch/switch.inc>
#include <halyard/vcpu_offsets.h>

#define FRAME_SIZE 48			/* x29, x30, x19, x20, the vCPU, padding: SP stays aligned to 16 (D1.8.2) */
#define FRAME_VCPU 32
#define SYNC_A64 8			/* vectors are numbered by their place in the table */
#define CLASS_HVC64 0x16		/* ESR_EL2.EC */

	.text

/* Every exception return is followed by a barrier, so that nothing behind it is executed by speculation with the guest's registers. */
	.macro	return_to_guest
	eret
	dsb	nsh
	isb
	.endm

/* x1: syndrome, x2: vector, SP: context; x20-x28, PC and PSTATE are still the guest's. */
	.macro	leave_guest
	hy_aarch64_save_exit_rest sp, x3, x4	// x3, x4: scratch; all of the guest is in memory now
	sub	x0, sp, #HY_VCPU_CTX	// x0: vCPU
	ldr	x3, [sp, #HY_AARCH64_CTX_HOST_SP]
	mov	sp, x3			// SP: the host's
	bl	hy_vcpu_exited		// x0: vCPU, x1: syndrome, x2: vector
	cbnz	x0, enter_guest		// x0: vCPU; or NULL, which is HY_OK
	ldp	x19, x20, [sp, #16]	// what the host's compiler keeps across hy_vcpu_run
	ldp	x29, x30, [sp], #FRAME_SIZE
	ret				// x0: status
	.endm

/* x0-x19, x29, x30 are the guest's and get saved; then x1: syndrome, x2: vector, SP: context. */
	.macro	guest_vector number
	.balign	128
	hy_aarch64_save_exit_caller sp	// what a C function may change, all that the fast tier needs
	mrs	x1, esr_el2		// x1: syndrome
	mov	x2, #\number		// x2: vector
	.if	\number != SYNC_A64
	b	full_exit
	.else
	ldr	x3, [sp, #HY_AARCH64_CTX_FAST_CALL]
	cbnz	x3, fast_exit		// x3: bool fast_call(vcpu, syndrome)
	leave_guest			// fills the slot to its last instruction but one
	.endif
	.endm

	.balign	2048			// VBAR_EL2[10:0] are zero (D17.2.152)
	.global hy_aarch64_vectors
hy_aarch64_vectors:
	.irp	number, 0, 1, 2, 3, 4, 5, 6, 7
	.balign	128
	b	hy_host_vectors + \number * 128	// the host's own: its table has the same shape; no register is touched
	.endr
	.irp	number, 8, 9, 10, 11, 12, 13, 14, 15
	guest_vector \number
	.endr

/* x1: syndrome, x2: vector, x3: the call; x20-x28, PC and PSTATE are still the guest's. The compiler keeps what it must of x19-x29. */
	.balign	64
fast_exit:
	lsr	x4, x1, #26		// x4: exception class
	cmp	x4, #CLASS_HVC64
	b.ne	full_exit		// x1, x2 as it wants them
	sub	x0, sp, #HY_VCPU_CTX	// x0: vCPU
	ldr	x4, [sp, #HY_AARCH64_CTX_HOST_SP]
	mov	sp, x4			// SP: the host's; x20-x28 stay the guest's
	str	x0, [sp, #FRAME_VCPU]	// the only thing that is needed behind the call
	blr	x3			// x0: answered
	ldr	x1, [sp, #FRAME_VCPU]	// x1: vCPU
	add	sp, x1, #HY_VCPU_CTX	// SP: context
	tbz	w0, #0, 1f
	hy_aarch64_restore_exit_caller sp	// PC and PSTATE never left ELR_EL2 and SPSR_EL2
	return_to_guest
1:	mrs	x1, esr_el2		// declined: x1, x2 as full_exit wants them
	mov	x2, #SYNC_A64

full_exit:				// x1, x2, SP: as leave_guest wants them
	leave_guest

/* x0: vCPU. hy_arch_enter has told the compiler that only x19, x20, x29 and SP survive. */
	.global hy_port_enter
hy_port_enter:
	stp	x29, x30, [sp, #-FRAME_SIZE]!
	stp	x19, x20, [sp, #16]	// enough for a caller that runs a vCPU in a loop
	mov	x1, sp
	str	x1, [x0, #(HY_VCPU_CTX + HY_AARCH64_CTX_HOST_SP)]
enter_guest:
	add	sp, x0, #HY_VCPU_CTX	// SP: context; every other register is loaded now
	hy_aarch64_restore_exit sp, x0, x1
	return_to_guest

/* FP and SIMD registers, by leaf functions: x0 points at the copy, x1 and x2 are scratch. */
	.arch_extension fp
	.arch_extension simd
	.irp	direction, save, restore
	.global hy_switch_fp_\direction, hy_switch_fp_\direction\()_host
hy_switch_fp_\direction:		// the guest's: struct hy_aarch64_context
	hy_aarch64_\direction\()_lazy x0, x1, x2
	ret
hy_switch_fp_\direction\()_host:	// the host's: struct hy_aarch64_percpu
	hy_aarch64_\direction\()_lazy_host x0, x1, x2
	ret
	.endr
