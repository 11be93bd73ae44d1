/* SPDX-License-Identifier: Apache-2.0 */
/* The host's own exception vectors. While the library has enabled the CPU its table is in VBAR_EL2, and that table's current-EL
 * entries branch to the same offsets here. Nothing of ours takes exceptions in normal operation, so every entry reports a crash. */

	.section .text.vectors, "ax"

	/* x0 is parked in TPIDR_EL2, which nobody else uses; the stack may be what broke, so the report has its own. */
	.macro	crash_vector number
	.balign	128
	msr	tpidr_el2, x0
	mov	x0, #\number
	b	crash_entry
	.endm

	.balign	2048
	.global hy_host_vectors
hy_host_vectors:
	.irp	number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	crash_vector \number
	.endr

/* x0: vector; all others as they were at the crash. Builds struct crash_frame (crash.c): x0-x30, sp. */
	.balign	128
crash_entry:
	msr	vtcr_el2, x1			// guests never run again: any EL2 register serves to park x1
	adrp	x1, crash_stack_top
	add	x1, x1, :lo12:crash_stack_top
	sub	x1, x1, #256			// x1: the frame
	stp	x2, x3, [x1, #16]
	stp	x4, x5, [x1, #32]
	stp	x6, x7, [x1, #48]
	stp	x8, x9, [x1, #64]
	stp	x10, x11, [x1, #80]
	stp	x12, x13, [x1, #96]
	stp	x14, x15, [x1, #112]
	stp	x16, x17, [x1, #128]
	stp	x18, x19, [x1, #144]
	stp	x20, x21, [x1, #160]
	stp	x22, x23, [x1, #176]
	stp	x24, x25, [x1, #192]
	stp	x26, x27, [x1, #208]
	stp	x28, x29, [x1, #224]
	mov	x3, sp				// x3: where the stack was
	stp	x30, x3, [x1, #240]
	mrs	x2, tpidr_el2			// x2, x3: x0 and x1 as they were
	mrs	x3, vtcr_el2
	stp	x2, x3, [x1]
	mov	sp, x1
	bl	crash_report			// x0: vector, x1: frame; does not return
	b	.
