/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions for the guest to be stepped over and stopped at, and vectors that say which was taken. */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_vectors, guest_nop, guest_load
guest_start:
guest_nop:	nop
		nop
guest_load:	ldr	x0, [x1]
		nop

	.balign	2048
guest_vectors:
	.irp	slot, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	.balign	128
	hvc	#(0x80 + \slot)
	.endr
	.balign	128
guest_end:
