/* SPDX-License-Identifier: Apache-2.0 */
/* The world switch. From hy_port_enter until it returns stvec points at the vector below; sscratch points at the vCPU's context while the
 * guest runs and is 0 while C does, which tells traps of the host's own. What hy_port_enter's caller wants back lies in struct hy_percpu.
 *
 *   exit, ECALL from VS, fast call set:  caller-saved registers -> fast call -> caller-saved registers -> guest
 *   any other exit:                      all registers -> hy_vcpu_exited -> a vCPU: all registers -> guest; NULL: back to hy_vcpu_run's
 */
#include <halyard/arch/offsets.h>
#include <halyard/arch/switch.inc>
#include <halyard/vcpu_offsets.h>

	.text
	.global hy_port_enter, hy_riscv_fetch_word, hy_switch_fetch, hy_switch_fence

	.balign	4			// stvec holds a mode in its low bits
hy_riscv_vector:
	csrrw	t6, sscratch, t6	// t6: context, sscratch: the guest's t6
	beqz	t6, host_trap		// or 0 and the host's
	hy_riscv_save_exit_caller t6	// what a C function may change, sp, gp and tp: all that the fast tier needs
	csrrw	t0, sscratch, zero	// t0: the guest's t6; sscratch says that the host runs
	HY_RISCV_STORE t0, HY_RISCV_CTX_X31(t6)
	HY_RISCV_LOAD t5, HY_RISCV_CTX_HOST_CPU(t6)	// t5: what is kept of the host
	hy_riscv_restore_host_trap t5, t0	// sp, gp, tp: the host's; s0-s11 and all else are still the guest's
	csrr	a1, scause		// a1: cause
	HY_RISCV_LOAD a5, HY_RISCV_CTX_FAST_CALL(t6)
	addi	a0, t6, -HY_VCPU_CTX	// a0: vCPU
	bnez	a5, fast_exit		// a5: bool fast_call(vcpu, syndrome)

full_exit:				// a0: vCPU, a1: cause, t5: the host's, t6: context
	hy_riscv_save_exit_rest t6, t0	// all of the guest is in memory now
	csrr	a2, stval		// a2: address or instruction
	HY_RISCV_STORE a1, HY_RISCV_CTX_EXIT_CAUSE(t6)
	HY_RISCV_STORE a2, HY_RISCV_CTX_EXIT_VALUE(t6)
	mv	s1, t5			// s1: the host's
	call	hy_vcpu_exited		// a0: vCPU to enter, or NULL, which is HY_OK
	bnez	a0, enter_guest
	hy_riscv_restore_host_rest s1, t0	// ra, s0, sstatus, hstatus, stvec, sscratch: what an SRET and a trap of the host need
	ret				// a0: status

/* a0: vCPU, a1: cause, a5: the call, t5: the host's, t6: context. The compiler keeps what it must of s0-s11. */
fast_exit:
	li	t0, 10			// a call from VS mode
	bne	a1, t0, full_exit
	addi	sp, sp, -16		// stays aligned (psABI)
	HY_RISCV_STORE t6, 0(sp)
	jalr	a5			// a0: answered
	HY_RISCV_LOAD t6, 0(sp)		// t6: context
	beqz	a0, 1f
	csrr	t0, sepc
	addi	t0, t0, 4		// behind the ECALL
	csrw	sepc, t0
	csrw	sscratch, t6		// as below
	hy_riscv_restore_exit_caller t6
	HY_RISCV_LOAD t6, HY_RISCV_CTX_X31(t6)
	sret				// as below
1:	addi	sp, sp, 16		// declined: a0, a1, t5, t6 as full_exit wants them
	csrr	a1, scause
	HY_RISCV_LOAD t5, HY_RISCV_CTX_HOST_CPU(t6)
	addi	a0, t6, -HY_VCPU_CTX
	j	full_exit

/* a0: vCPU. hy_arch_enter has told the compiler that only s0, gp, tp and sp survive. */
hy_port_enter:
	HY_RISCV_LOAD t5, (HY_VCPU_CTX + HY_RISCV_CTX_HOST_CPU)(a0)
	hy_riscv_save_host t5, t0
	lla	t0, hy_riscv_vector
	csrrw	t0, stvec, t0
	HY_RISCV_STORE t0, HY_RISCV_CPU_STVEC(t5)
enter_guest:
	addi	t6, a0, HY_VCPU_CTX	// t6: context
	csrw	sscratch, t6		// a trap is the guest's from here on; there is none before SRET, interrupts being off
	hy_riscv_restore_exit t6, t0	// every register of the guest, t6 last
	sret				// what speculation finds behind it is this library's code, and changes nothing

/* A trap in the library or in what it calls: the host's own affair, registers as they were. */
host_trap:
	csrrw	t6, sscratch, zero	// t6: the host's again
	j	hy_host_vectors

/* a0: vCPU -> a0 (RV32: a0, a1): as the other one. */
hy_riscv_fetch_word:
	HY_RISCV_LOAD a0, (HY_VCPU_CTX + HY_RISCV_CTX_SEPC)(a0)	// a0: the guest's pc
/* a0: the guest's address -> a0, a1: instruction or 0, by halves: only one that has both may reach into the next page. stvec points at the
 * end meanwhile; t0, t1, t2: scratch. */
hy_switch_fetch:
	lla	t0, 2f
	csrrw	t0, stvec, t0		// t0: stvec as it was
	csrr	a1, 0x643		// a1: htval
	.insn	r 0x73, 4, 0x32, t1, a0, x3	// hlvx.hu t1, (a0)
	not	t2, t1
	andi	t2, t2, 3
	bnez	t2, 1f			// t1: an instruction of 2 bytes
	addi	a0, a0, 2
	.insn	r 0x73, 4, 0x32, t2, a0, x3	// hlvx.hu t2, (a0)
	slli	t2, t2, 16
	or	t1, t1, t2
1:	mv	a0, t1
	li	a1, 0			// the upper half on RV32
	csrw	stvec, t0
	ret
	.balign	4
2:	csrw	0x643, a1		// an HLVX trapped: htval and htinst are of the guest's trap again, all else of that has been saved
	csrw	0x64a, zero		// htinst: only where it is 0 is something fetched
	li	t1, 0
	j	1b

/* a0 to a6 as firmware wants them. */
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
