/* SPDX-License-Identifier: Apache-2.0 */
/* The guest is random words that the host writes; only its handler of traps is this. */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	.rept	32			// a vectored handler too
	ecall
	.endr
guest_end:
