/* SPDX-License-Identifier: Apache-2.0 */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	li	a7, 0
	ecall
	j	guest_start
guest_end:
