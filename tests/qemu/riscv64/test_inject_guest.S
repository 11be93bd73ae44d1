/* SPDX-License-Identifier: Apache-2.0 */
/* Single instructions that the host points the guest's pc at; s0 is where they go. FP instructions as words: the assembler is told of no
 * FP. */
#include "support_riscv.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_vectors, guest_behind
	.global guest_load, guest_store, guest_amo, guest_reserve, guest_load_fp, guest_store_fp, guest_load_short
guest_start:
	.option	push
	.option	norvc
guest_load:
	lw	a4, 0(s0)
guest_behind:
	ecall
guest_store:
	sw	a4, 0(s0)
	ecall
guest_amo:
	amoadd.w a4, a5, (s0)
	ecall
guest_reserve:
	lr.w	a4, (s0)
	ecall
guest_load_fp:
	.insn	i 0x07, 2, x5, 0(s0)		// flw f5, 0(s0)
	ecall
guest_store_fp:
	.insn	s 0x27, 2, x5, 0(s0)		// fsw f5, 0(s0)
	ecall
	.option	pop
guest_load_short:
	c.lw	a4, 0(s0)
	ecall

	.balign	4
guest_vectors:
	trap_reporter
	.balign	4
guest_end:
