/* SPDX-License-Identifier: Apache-2.0 */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	hvc	#0
	b	guest_start
guest_end:
