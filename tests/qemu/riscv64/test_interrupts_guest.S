/* SPDX-License-Identifier: Apache-2.0 */
/* Takes interrupts and notes them in order. The host may change s2-s5 at every call.
 *   s2: where the next number goes (bytes at guest_log), s3: how many there were
 *   s4: not 0: a call in every handler
 *   s5: not 0: the handler takes back what the guest itself can, the software interrupt */
#include "support_riscv.h"

#define READY 0
#define TAKEN 1
#define IDLE 2
#define IN_HANDLER 3
#define ALL 0x222			/* sie, sip: software, timer, external */

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_log, guest_self
guest_start:
	la	t0, handler
	csrw	stvec, t0
	li	t0, ALL
	csrw	sie, t0
	la	s2, guest_log
	li	s3, 0
	li	s5, 1
	hypercall	READY			// everything is ready, interrupts are masked
	csrsi	sstatus, SSTATUS_SIE
	nop
	nop
	csrci	sstatus, SSTATUS_SIE
	hypercall	TAKEN			// all that could be taken has been
	csrsi	sstatus, SSTATUS_SIE
1:	wfi
	hypercall	IDLE
	j	1b

guest_self:				// sends itself a software interrupt, looks at it and takes it back
	csrw	sie, zero
	csrsi	sip, 2
	csrr	s6, sip			// s6: as the guest sees it pending
	hypercall	READY
	csrr	s7, sip			// s7: after the host had a look
	csrci	sip, 2
	csrr	s8, sip			// s8: taken back
	hypercall	TAKEN
	j	guest_self

	.balign	4
handler:				// t0 is the guest's only scratch register: nothing of its main program is live there
	csrr	t0, scause
	sb	t0, 0(s2)
	addi	s2, s2, 1
	addi	s3, s3, 1
	beqz	s5, 1f
	andi	t0, t0, 0xf
	addi	t0, t0, -1
	bnez	t0, 1f
	csrci	sip, 2
1:	beqz	s4, 1f
	hypercall	IN_HANDLER
1:	sret

guest_log:
	.skip	256
	.balign	4
guest_end:
