/* SPDX-License-Identifier: Apache-2.0 */
/* A place for the instruction that is tried, with a call behind it, and the handler that reports traps. */
#include "support_riscv.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_slot, guest_vectors
guest_start:
	hypercall	0
	.balign	8
	.option	push
	.option	norvc
guest_slot:
	.word	0
	ecall
	.option	pop
	.balign	4
guest_vectors:
	trap_reporter
	.balign	8
guest_end:
