/* SPDX-License-Identifier: Apache-2.0 */
/* The guest: greets through the device at 0x09000000, asks the host for a sum, and powers off by PSCI. Entered at EL1, MMU off. */
	.section .rodata.guest, "a"
	.balign	4
	.global guest_start, guest_end
guest_start:
	mov	x9, #0x09000000			// x9: the device
	adr	x10, greeting			// x10: next character
1:	ldrb	w0, [x10], #1
	cbz	w0, 2f
	strb	w0, [x9]
	b	1b
2:	movz	w0, #0xc600, lsl #16		// the host's own call number 0xc6000000: x0 = x1 + x2
	mov	x1, #20
	mov	x2, #22
	hvc	#0
	str	w0, [x9, #4]			// the device's other register takes a number
	movz	w0, #0x8400, lsl #16
	movk	w0, #8				// PSCI SYSTEM_OFF
	hvc	#0
	b	.
greeting:
	.asciz	"hello from a guest\n"
	.balign	4
guest_end:
	.balign	8
	.global guest_firmware
guest_firmware:
	.xword	hy_smccc_call			// PSCI and SMCCC
