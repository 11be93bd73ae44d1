/* SPDX-License-Identifier: Apache-2.0 */
/* A periodic timer. The host sets at STARTED:
 *   s2: 0: by stimecmp, 1: by a call of the firmware
 *   s3: ticks to the first interrupt, s4: ticks between two, s5: how many are wanted, s6: not 0: a call in every handler
 * and finds at FINISHED:
 *   s7: interrupts, s8: of them before their time, s9: other traps
 * The clock that counts is the guest's own. */
#include "support_riscv.h"

#define STARTED 0
#define FINISHED 1
#define IN_HANDLER 2
#define SET_TIMER 3			/* a0, a1: the deadline, lower and upper half */
#define STIE 0x20
#define TIMER 5

#define stimecmp 0x14d
#define stimecmph 0x15d

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	hypercall	STARTED
	la	t0, handler
	csrw	stvec, t0
	li	s7, 0
	li	s8, 0
	li	s9, 0
	csrr	s10, time
	add	s10, s10, s3			// s10: deadline
	jal	set
	li	t0, STIE
	csrw	sie, t0
	csrsi	sstatus, SSTATUS_SIE
1:	wfi
	bltu	s7, s5, 1b
	csrci	sstatus, SSTATUS_SIE
	csrw	sie, zero
	hypercall	FINISHED
	j	guest_start

	.balign	4
handler:					// main waits meanwhile and has nothing in t0-t6, a0-a7, ra
	csrr	t0, scause
	slli	t0, t0, 1			// the interrupt bit goes
	addi	t0, t0, -2 * TIMER
	beqz	t0, 2f
	addi	s9, s9, 1
2:	csrr	t0, time
	sub	t0, t0, s10
	bgez	t0, 3f
	addi	s8, s8, 1
3:	addi	s7, s7, 1
	beqz	s6, 4f
	hypercall	IN_HANDLER
4:	csrr	s10, time
	add	s10, s10, s4
	jal	set
	sret

set:						// s10: deadline; a0, a1: its halves
	mv	a0, s10
#if __riscv_xlen == 64
	bnez	s2, 5f
	csrw	stimecmp, s10
	ret
#else
	csrr	a1, timeh
	csrr	t1, time
	sub	t2, s10, t1			// t2: how far ahead
	add	t3, t1, t2
	bgez	t2, 6f
	sltu	t3, t1, s10			// behind: borrowed when the lower half wrapped
	sub	a1, a1, t3
	j	7f
6:	sltu	t3, s10, t1
	add	a1, a1, t3
7:	bnez	s2, 5f
	li	t3, -1
	csrw	stimecmp, t3			// never at a deadline of two halves that do not belong together
	csrw	stimecmph, a1
	csrw	stimecmp, s10
	ret
#endif
5:	hypercall	SET_TIMER
	ret
guest_end:
