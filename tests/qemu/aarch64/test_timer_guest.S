/* SPDX-License-Identifier: Apache-2.0 */
/* Timers: x0 at the start is which (bit 0 the virtual one, bit 1 the physical one), x7 the ticks to the first interrupt and x1 between two, x2 how many are wanted.
 *   x21: virtual timer's interrupts, x22: the physical one's, x23: others, x24: HVC in the handler when not 0, x25: interrupts without
 *   the timer's condition (must stay 0) */
#define ICC_PMR s3_0_c4_c6_0
#define ICC_IAR1 s3_0_c12_c12_0
#define ICC_EOIR1 s3_0_c12_c12_1
#define ICC_IGRPEN1 s3_0_c12_c12_7

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	hvc	#0			// the host sets x0-x2, x7 and x24
	adr	x3, vectors
	msr	vbar_el1, x3
	mov	x3, #0xff
	msr	ICC_PMR, x3
	mov	x3, #1
	msr	ICC_IGRPEN1, x3
	isb
	mov	x21, #0
	mov	x22, #0
	mov	x23, #0
	mov	x25, #0
	tbz	x0, #0, 1f
	msr	cntv_tval_el0, x7
	msr	cntv_ctl_el0, x3
1:	tbz	x0, #1, 2f
	msr	cntp_tval_el0, x7
	msr	cntp_ctl_el0, x3
2:	isb
	msr	daifclr, #2
3:	wfi
	add	x4, x21, x22		// x4: interrupts so far
	cmp	x4, x2
	b.lo	3b
	msr	daifset, #2
	msr	cntv_ctl_el0, xzr
	msr	cntp_ctl_el0, xzr
	hvc	#1
	b	guest_start

irq:
	mrs	x5, ICC_IAR1		// x5: interrupt number
	cmp	x5, #27
	b.eq	5f
	cmp	x5, #30
	b.eq	6f
	add	x23, x23, #1
	b	7f
5:	mrs	x6, cntv_ctl_el0
	tbnz	x6, #2, 1f		// ISTATUS: the condition holds
	add	x25, x25, #1
1:	add	x21, x21, #1
	cbz	x24, 1f
	hvc	#2
1:	msr	cntv_tval_el0, x1
	b	7f
6:	mrs	x6, cntp_ctl_el0
	tbnz	x6, #2, 1f
	add	x25, x25, #1
1:	add	x22, x22, #1
	cbz	x24, 1f
	hvc	#2
1:	msr	cntp_tval_el0, x1
7:	isb
	msr	ICC_EOIR1, x5
	isb
	eret

	.balign	2048
vectors:
	.skip	0x280			// EL1h, IRQ
	b	irq
	.balign	2048
guest_end:
