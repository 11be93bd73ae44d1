/* SPDX-License-Identifier: Apache-2.0 */
/* Single instructions that the host points the guest's PC at, and vectors that say which of them was taken. */
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_vectors
	.global guest_load, guest_store, guest_pair, guest_load_a32
guest_start:
guest_load:	ldr	x0, [x1]
guest_store:	str	x0, [x1]
guest_pair:	ldp	x2, x3, [x1]
guest_load_a32:	.word	0xe5910000	// ldr r0, [r1]

	.balign	2048
guest_vectors:
	.irp	slot, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	.balign	128
	hvc	#(0x80 + \slot)
	.endr
	.balign	128
guest_end:
