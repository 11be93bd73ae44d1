/* SPDX-License-Identifier: Apache-2.0 */
/* Takes interrupts and notes them in order. x0 at the start says what to do; the IRQ handler writes each number to the log.
 *   log: halfwords at guest_log, x20 the next place, x21 how many
 *   x22: what an end of interrupt is followed by (0 nothing, 1 an HVC before it) */
#define ICC_PMR s3_0_c4_c6_0
#define ICC_IAR1 s3_0_c12_c12_0
#define ICC_EOIR1 s3_0_c12_c12_1
#define ICC_IGRPEN1 s3_0_c12_c12_7

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_log
guest_start:
	adr	x1, vectors
	msr	vbar_el1, x1
	mov	x1, #0xff
	msr	ICC_PMR, x1
	mov	x1, #1
	msr	ICC_IGRPEN1, x1
	isb
	adr	x20, guest_log
	mov	x21, #0
	hvc	#0			// everything is ready, interrupts are masked
	msr	daifclr, #2
	nop
	nop
	msr	daifset, #2
	hvc	#1			// all that could be taken has been
	msr	daifclr, #2
2:	wfi
	hvc	#2
	b	2b

irq:
	mrs	x2, ICC_IAR1		// x2: interrupt number
	strh	w2, [x20], #2
	add	x21, x21, #1
	cbz	x22, 1f
	hvc	#3
1:	msr	ICC_EOIR1, x2
	isb
	eret

	.balign	2048
vectors:
	.skip	0x280			// EL1h, IRQ
	b	irq
	.balign	2048
guest_log:
	.skip	1024
guest_end:
