/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch. In the guest sscratch points at the vCPU's context and stvec at the vector below; both are the host's again before any C
 * runs, so that a trap of the host's own never comes here. What hy_port_enter's caller wants back lies in struct hy_percpu.
 *
 *   exit, ECALL from VS, fast call set:  caller-saved registers -> fast call -> caller-saved registers -> guest
 *   any other exit:                      all registers -> hy_vcpu_exited -> a vCPU: all registers -> guest; NULL: return to hy_vcpu_run's caller
 */
#include <halyard/arch/offsets.h>
#include <halyard/arch/switch.inc>
#include <halyard/vcpu_offsets.h>

#if __riscv_xlen == 64
#define LOAD ld
#define STORE sd
#define VALUE a2			/* arguments of 64 bits: a1, a2 */
#define HIGH_WORD(register)
#else
#define LOAD lw
#define STORE sw
#define VALUE a3			/* a1 and a2, a3 and a4 */
#define HIGH_WORD(register) li register, 0
#endif
#define CALL_FROM_VS 10			/* scause */

	.text

/* t6: context. A trap is the guest's from here on; there is none before SRET, since interrupts are off. */
	.macro	set_vector
	lla	t0, hy_riscv_vector
	csrw	stvec, t0
	csrw	sscratch, t6
	.endm

	.balign	4			// stvec holds a mode in its low bits
hy_riscv_vector:
	csrrw	t6, sscratch, t6	// t6: context, sscratch: the guest's t6
	hy_riscv_save_exit_caller t6	// what a C function may change, sp, gp and tp: all that the fast tier needs
	csrr	t0, sscratch
	STORE	t0, HY_RISCV_CTX_X31(t6)
	LOAD	t5, HY_RISCV_CTX_HOST_CPU(t6)	// t5: what is kept of the host
	hy_riscv_restore_host_trap t5, t0	// sp, gp, tp, stvec, sscratch: the host's; s0-s11 and all else are still the guest's
	csrr	a1, scause		// a1: cause
	LOAD	a5, HY_RISCV_CTX_FAST_CALL(t6)
	addi	a0, t6, -HY_VCPU_CTX	// a0: vCPU
	bnez	a5, fast_exit		// a5: bool fast_call(vcpu, syndrome)

full_exit:				// a0: vCPU, a1: cause, t5: the host's, t6: context
	hy_riscv_save_exit_rest t6, t0	// all of the guest is in memory now
	csrr	VALUE, stval
	STORE	a1, HY_RISCV_CTX_EXIT_CAUSE(t6)
	STORE	VALUE, HY_RISCV_CTX_EXIT_VALUE(t6)
	HIGH_WORD(a2)
	HIGH_WORD(a4)
	mv	s1, t5			// s1: the host's
	call	hy_vcpu_exited		// a0: vCPU to enter, or NULL, which is HY_OK
	bnez	a0, enter_guest
	hy_riscv_restore_host_rest s1, t0	// ra, s0, s1, sstatus, hstatus: an SRET of the host goes where the host wants
	ret				// a0: status

/* a0: vCPU, a1: cause, a5: the call, t5: the host's, t6: context. The compiler keeps what it must of s0-s11. */
fast_exit:
	li	t0, CALL_FROM_VS
	bne	a1, t0, full_exit
	addi	sp, sp, -16		// stays aligned (psABI)
	STORE	t6, 0(sp)
	HIGH_WORD(a2)
	jalr	a5			// a0: answered
	LOAD	t6, 0(sp)		// t6: context
	beqz	a0, 1f
	csrr	t0, sepc
	addi	t0, t0, 4		// behind the ECALL
	csrw	sepc, t0
	set_vector
	hy_riscv_restore_exit_caller t6
	LOAD	t6, HY_RISCV_CTX_X31(t6)
	sret				// as below
1:	addi	sp, sp, 16		// declined: a0, a1, t5, t6 as full_exit wants them
	csrr	a1, scause
	LOAD	t5, HY_RISCV_CTX_HOST_CPU(t6)
	addi	a0, t6, -HY_VCPU_CTX
	j	full_exit

/* a0: vCPU. hy_arch_enter has told the compiler that only s0, s1, gp, tp and sp survive. */
	.global hy_port_enter
hy_port_enter:
	LOAD	t5, (HY_VCPU_CTX + HY_RISCV_CTX_HOST_CPU)(a0)
	hy_riscv_save_host t5, t0
enter_guest:
	addi	t6, a0, HY_VCPU_CTX	// t6: context
	set_vector
	hy_riscv_restore_exit t6, t0	// every register of the guest, t6 last
	sret				// what speculation finds behind it is this library's code, and changes nothing

/* a0: the guest's address -> a0: instruction or 0. stvec points at the end meanwhile; t0, t1, t2: scratch. */
	.global hy_switch_fetch
	.balign	4
hy_switch_fetch:
	lla	t0, 3f
	csrrw	t0, stvec, t0		// t0: stvec as it was
	andi	t1, a0, 2
	bnez	t1, 1f			// what is aligned does not cross pages
	.insn	r 0x73, 4, 0x34, a0, a0, x3	// hlvx.wu a0, (a0)
	csrw	stvec, t0
	ret
1:	mv	t1, a0			// t1: address
	.insn	r 0x73, 4, 0x32, a0, t1, x3	// hlvx.hu a0, (t1)
	addi	t1, t1, 2
	not	t2, a0
	andi	t2, t2, 3
	bnez	t2, 2f			// a0: an instruction of 2 bytes
	.insn	r 0x73, 4, 0x32, t1, t1, x3	// hlvx.hu t1, (t1)
	slli	t1, t1, 16
	or	a0, a0, t1
2:	csrw	stvec, t0
	ret
	.balign	4
3:	li	a0, 0			// an HLVX trapped
	j	2b

/* a0 to a6 as firmware wants them. */
	.global hy_switch_fence
hy_switch_fence:
	li	a7, 0x52464e43		// RFENCE
	ecall				// a0, a1: error and value, which nobody reads
	ret

/* FP and vector registers, by leaf functions: a0 points at the copy, a1: FP, a2: vector, t0 and t2 are scratch. */
	.macro	move_lazy name, fp, vector
	.global	\name
\name:
	li	t1, 0x6600			// FS and VS
	csrrs	t1, sstatus, t1		// t1: sstatus as it was
	beqz	a1, 1f
	\fp	a0, t0, t2
1:	beqz	a2, 2f
	\vector	a0, t0, t2
2:	csrw	sstatus, t1
	ret
	.endm
	move_lazy hy_switch_save, hy_riscv_save_lazy_fp, hy_riscv_save_lazy_vector
	move_lazy hy_switch_restore, hy_riscv_restore_lazy_fp, hy_riscv_restore_lazy_vector
	move_lazy hy_switch_save_host, hy_riscv_save_lazy_host_fp, hy_riscv_save_lazy_host_vector
	move_lazy hy_switch_restore_host, hy_riscv_restore_lazy_host_fp, hy_riscv_restore_lazy_host_vector
