/* SPDX-License-Identifier: Apache-2.0 */
/* The guest is random words that the host writes; only the vectors are these. */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	.rept	16
	.balign	128
	hvc	#0x5a5a
	.endr
	.balign	128
guest_end:
