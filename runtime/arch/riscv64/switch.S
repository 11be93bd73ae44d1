/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch. In the guest sscratch points at the vCPU's context and stvec at the vector below; both are the host's again before any C
 * runs, so that a trap of the host's own never comes here. On the host's stack lies a frame as long as hy_port_enter has not returned;
 * ctx.host_sp points at it.
 *
 *   exit, ECALL from VS, fast call set:  caller-saved registers -> fast call -> caller-saved registers -> guest
 *   any other exit:                      all registers -> hy_vcpu_exited -> a vCPU: all registers -> guest; NULL: return to hy_vcpu_run's caller
 */
#include <halyard/arch/offsets.h>
#include <halyard/arch/switch.inc>
#include <halyard/vcpu_offsets.h>

#if __riscv_xlen == 64
	.macro	load to, from:vararg
	ld	\to, \from
	.endm
	.macro	store from, to:vararg
	sd	\from, \to
	.endm
#else
	.macro	load to, from:vararg
	lw	\to, \from
	.endm
	.macro	store from, to:vararg
	sw	\from, \to
	.endm
#endif

#define AT(n) ((n) * __riscv_xlen / 8)	/* of the frame, in words */
#define FRAME_SIZE AT(12)		/* the stack stays aligned to 16 (psABI) */
#define FRAME_RA AT(0)
#define FRAME_GP AT(1)
#define FRAME_TP AT(2)
#define FRAME_S0 AT(3)
#define FRAME_S1 AT(4)
#define FRAME_SSTATUS AT(5)
#define FRAME_HSTATUS AT(6)
#define FRAME_STVEC AT(7)
#define FRAME_SSCRATCH AT(8)
#define FRAME_CONTEXT AT(9)
#define HSTATUS 0x600
#define CALL_FROM_VS 10			/* scause */
#define STATE_MASK 0x6600		/* sstatus.FS and VS */
#define RFENCE 0x52464e43		/* SBI extension */

	.text

/* t6: context; sscratch is 0 or the host's so far. Nothing behind SRET is executed with the guest's registers: no effect of it would be
 * architectural, and what speculation could reach there is the library's own code. */
	.macro	set_vector
	lla	t0, hy_riscv_vector
	csrw	stvec, t0
	csrw	sscratch, t6
	.endm

	.balign	4			// stvec holds a mode in its low bits
hy_riscv_vector:
	csrrw	t6, sscratch, t6	// t6: context, sscratch: the guest's t6
	hy_riscv_save_exit_caller t6	// what a C function may change, sp, gp and tp: all that the fast tier needs
	load	sp, HY_RISCV_CTX_HOST_SP(t6)
	load	t0, FRAME_SSCRATCH(sp)
	csrrw	t0, sscratch, t0	// sscratch: the host's
	store	t0, HY_RISCV_CTX_X31(t6)
	load	t0, FRAME_STVEC(sp)
	csrw	stvec, t0		// stvec: the host's
	load	gp, FRAME_GP(sp)
	load	tp, FRAME_TP(sp)	// sp, gp, tp: the host's; s0-s11 are still the guest's
	csrr	a1, scause		// a1: cause
	load	a2, HY_RISCV_CTX_FAST_CALL(t6)
	addi	a0, t6, -HY_VCPU_CTX	// a0: vCPU
	bnez	a2, fast_exit		// a2: bool fast_call(vcpu, syndrome)

full_exit:				// a0: vCPU, a1: cause, t6: context
	hy_riscv_save_exit_rest t6, t0	// all of the guest is in memory now
	csrr	a2, stval		// a2: address or instruction
	store	a1, HY_RISCV_CTX_EXIT_CAUSE(t6)
	store	a2, HY_RISCV_CTX_EXIT_VALUE(t6)
#if __riscv_xlen == 32
	mv	a3, a2			// 64-bit arguments: a1, a2 syndrome; a3, a4 vector
	srai	a2, a1, 31		// an interrupt stays the highest bit's
	li	a4, 0
#endif
	call	hy_vcpu_exited		// a0: vCPU to enter, or NULL, which is HY_OK
	bnez	a0, enter_guest
	load	t0, FRAME_SSTATUS(sp)
	csrw	sstatus, t0
	load	t0, FRAME_HSTATUS(sp)
	csrw	HSTATUS, t0		// an SRET of the host goes where the host wants
	load	ra, FRAME_RA(sp)
	load	s0, FRAME_S0(sp)	// what the host's compiler keeps across hy_vcpu_run
	load	s1, FRAME_S1(sp)
	addi	sp, sp, FRAME_SIZE
	ret				// a0: status

/* a0: vCPU, a1: cause, a2: the call, t6: context. The compiler keeps what it must of s0-s11. */
fast_exit:
	li	t0, CALL_FROM_VS
	bne	a1, t0, full_exit
#if __riscv_xlen == 32
	mv	t0, a2
	li	a2, 0			// a1, a2: 64-bit argument
	jalr	t0			// a0: answered
#else
	jalr	a2			// a0: answered
#endif
	load	t6, FRAME_CONTEXT(sp)	// t6: context
	beqz	a0, 1f
	csrr	t0, sepc
	addi	t0, t0, 4		// behind the ECALL
	csrw	sepc, t0
	set_vector
	hy_riscv_restore_exit_caller t6	// sstatus and hstatus never changed
	load	t6, HY_RISCV_CTX_X31(t6)
	sret
1:	csrr	a1, scause		// declined: a0, a1, t6 as full_exit wants them
	addi	a0, t6, -HY_VCPU_CTX
	j	full_exit

/* a0: vCPU. hy_arch_enter has told the compiler that only s0, s1, gp, tp and sp survive. */
	.global hy_port_enter
hy_port_enter:
	addi	sp, sp, -FRAME_SIZE
	store	ra, FRAME_RA(sp)
	store	gp, FRAME_GP(sp)
	store	tp, FRAME_TP(sp)
	store	s0, FRAME_S0(sp)
	store	s1, FRAME_S1(sp)
	csrr	t0, sstatus
	store	t0, FRAME_SSTATUS(sp)
	csrr	t0, HSTATUS
	store	t0, FRAME_HSTATUS(sp)
	csrr	t0, stvec
	store	t0, FRAME_STVEC(sp)
	csrr	t0, sscratch
	store	t0, FRAME_SSCRATCH(sp)
	addi	t6, a0, HY_VCPU_CTX
	store	t6, FRAME_CONTEXT(sp)
	store	sp, HY_RISCV_CTX_HOST_SP(t6)
enter_guest:
	addi	t6, a0, HY_VCPU_CTX	// t6: context
	set_vector			// a trap is the guest's from here on; there is none before SRET, interrupts being off
	hy_riscv_restore_exit t6, t0	// every register of the guest, t6 last
	sret

/* a0: the guest's address -> a0: instruction or 0. stvec points at the end meanwhile; t0, t1, t2: scratch. */
	.global hy_switch_fetch
	.balign	4
hy_switch_fetch:
	lla	t0, 4f
	csrrw	t0, stvec, t0		// t0: stvec as it was
	andi	t1, a0, 2
	bnez	t1, 1f			// a word that is aligned does not cross pages
	.insn	r 0x73, 4, 0x34, a0, a0, x3	// hlvx.wu a0, (a0)
	csrw	stvec, t0
	ret
1:	.insn	r 0x73, 4, 0x32, t1, a0, x3	// hlvx.hu t1, (a0)
	andi	t2, t1, 3
	addi	t2, t2, -3
	bnez	t2, 2f			// t1: an instruction of 2 bytes
	addi	a0, a0, 2
	.insn	r 0x73, 4, 0x32, a0, a0, x3	// hlvx.hu a0, (a0)
	slli	a0, a0, 16
	or	t1, t1, a0
2:	mv	a0, t1
3:	csrw	stvec, t0
	ret
	.balign	4
4:	li	a0, 0			// the HLVX trapped
	j	3b

/* a0 to a6 as firmware wants them. */
	.global hy_switch_fence
hy_switch_fence:
	li	a7, RFENCE
	ecall				// a0, a1: error and value, which nobody reads
	ret

/* FP and vector registers, by leaf functions: a0 points at the copy, a1: FP, a2: vector, t0 and t2 are scratch. */
	.macro	move_lazy name, fp, vector
	.global	\name
\name:
	li	t1, STATE_MASK
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
