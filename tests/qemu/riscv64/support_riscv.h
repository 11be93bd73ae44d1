/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of this folder share beside support.h: places in the guest's image, its mode, and tables for it. Assembly includes the
 * upper part. */
#ifndef SUPPORT_RISCV_H
#define SUPPORT_RISCV_H

#define CALL_TRAPPED 0x80 /* a7 of the guest's handler of traps; a0 scause, a1 sepc, a2 stval, a3 sstatus */

#define CALL_BYTES 4 /* an ECALL is over when it is reported: the pc stands behind it */

#define SSTATUS_SIE 0x2
#define SSTATUS_SPIE 0x20
#define SSTATUS_SPP 0x100
#define SSTATUS_VS 0x600
#define SSTATUS_FS 0x6000

#ifdef __ASSEMBLER__

#if __riscv_xlen == 64
#define LOAD ld
#define STORE sd
#define WORD 8
#else
#define LOAD lw
#define STORE sw
#define WORD 4
#endif

/* A handler that tells the host about the trap; run on, it returns from it. Its place is aligned to 4. */
	.macro	trap_reporter
	csrr	a0, scause
	csrr	a1, sepc
	csrr	a2, stval
	csrr	a3, sstatus
	li	a7, CALL_TRAPPED
	ecall
	sret
	.endm

/* v0-v31 hold `pattern` and their number, and its complement behind it: 16 bytes, on their way through those at \memory. Vector
 * instructions as words: the assembler is told of none. t0, t1: scratch. */
	.macro	vectors_write pattern, memory
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	addi	t0, \pattern, \n
	STORE	t0, 0(\memory)
	not	t0, t0
	STORE	t0, 8(\memory)
	.insn	r 0x07, 0, 1, x\n, \memory, x8	// vl1re8.v
	.endr
	.endm

/* a2: 0, or 1 + the number of the register that has changed. */
	.macro	vectors_check pattern, memory
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	.insn	r 0x27, 0, 1, x\n, \memory, x8	// vs1r.v
	li	a2, 1 + \n
	addi	t0, \pattern, \n
	LOAD	t1, 0(\memory)
	bne	t0, t1, 9f
	not	t0, t0
	LOAD	t1, 8(\memory)
	bne	t0, t1, 9f
	.endr
	li	a2, 0
9:
	.endm

	.macro	hypercall number
	li	a7, \number
	ecall
	.endm

#else

#include "support.h"

#define OFFSET(label) ((uint64_t)((label) - guest_start))
#define PLACE(label) (GUEST_RAM + OFFSET(label))
#define WORD_MASK (HY_ARCH_WORD_BITS == 64 ? UINT64_MAX : (uint64_t)UINT32_MAX)

enum { A0 = 10, A1 = 11, A2 = 12, A3 = 13, A7 = 17 };

enum cause {
	CAUSE_FETCH_ACCESS = 1,
	CAUSE_ILLEGAL = 2,
	CAUSE_BREAKPOINT = 3,
	CAUSE_LOAD_ACCESS = 5,
	CAUSE_STORE_MISALIGNED = 6,
	CAUSE_STORE_ACCESS = 7,
	CAUSE_CALL_FROM_USER = 8,
	CAUSE_FETCH_PAGE = 12,
	CAUSE_LOAD_PAGE = 13,
	CAUSE_STORE_PAGE = 15,
};

/* The vCPU from the start of the guest at `pc`, in VU or VS mode, its traps going to `vectors`. */
void test_start(struct hy_vcpu *vcpu, uint64_t pc, bool user, uint64_t vectors);
/* Runs on; the guest's handler reports this trap. */
void test_expect_trap(struct hy_vcpu *vcpu, uint64_t cause, uint64_t pc, uint64_t value);
/* The same for an illegal instruction, of which the hardware may say what it was, or 0. */
void test_expect_illegal(struct hy_vcpu *vcpu, uint64_t pc, uint32_t word);

/* The guest's own tables, in the upper half of its memory: all addresses map to themselves, for VS or for VU mode, but the block of
 * MAP_WINDOW, whose pages are mapped one by one. */
#define MAP_WINDOW 0xc0001000u
void test_map(struct hy_vcpu *vcpu, bool user);
/* `page` as the target of a page of the window's block, 0 for none. Nothing that the hardware may hold is forgotten. */
void test_map_page(uint64_t address, uint64_t page, bool user);

#endif
#endif
