/* SPDX-License-Identifier: Apache-2.0 */
/* Poisons x0-x30 and q0-q31 and looks whether anything but an HVC has changed them; reads its system registers into a table for the host. */
#include "test_registers_list.h"

	.arch	armv8.5-a+predres
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_table, guest_general, guest_fp
#define READ(name) mrs x1, name; str x1, [x0], #8;

guest_start:				// x2: with pointer authentication, x3: with the debug registers of LIST_DEBUG, x4: with SCXTNUM
	hvc	#0			// the host has the registers poisoned
	adr	x0, guest_table
	LIST_ALWAYS(READ)
	cbz	x3, 1f
	LIST_DEBUG(READ)
1:	cbz	x2, 2f
	LIST_PAUTH(READ)
2:	cbz	x4, 3f
	LIST_SCXTNUM(READ)
3:	hvc	#1
	b	3b

/* x0-x30 are n + x31's pattern: the host set x0 to it. Every register is checked after every HVC; the first wrong one is reported by HVC #0x100 + n. */
guest_general:
	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	add	x\n, x0, #\n
	.endr
	msr	tpidr_el1, x0
	msr	nzcv, x0
3:	hvc	#2
	mov	sp, x1			// x1 is parked while it serves
	mrs	x1, tpidr_el1
	cmp	x0, x1
	b.eq	4f
	hvc	#0x100
4:	mov	x1, sp
	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	sub	x\n, x\n, #\n
	cmp	x\n, x0
	add	x\n, x\n, #\n
	b.eq	5f
	hvc	#(0x100 + \n)
5:
	.endr
	b	3b

/* x0: pattern. q0-q31 and FPCR, FPSR; the first wrong one is reported by HVC #0x200 + n. */
guest_fp:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	add	x1, x0, #\n
	fmov	d\n, x1
	mvn	x1, x1
	fmov	v\n\().d[1], x1
	.endr
	mov	x4, #0x3000000		// x4, x5: FPCR, FPSR, different for each pattern
	and	x4, x4, x0
	msr	fpcr, x4
	and	x5, x0, #0x1f
	msr	fpsr, x5
6:	hvc	#3
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	add	x1, x0, #\n
	mvn	x2, x1
	fmov	x3, d\n
	cmp	x1, x3
	fmov	x3, v\n\().d[1]
	ccmp	x2, x3, #0, eq
	b.eq	7f
	hvc	#(0x200 + \n)
7:
	.endr
	mrs	x1, fpcr
	cmp	x1, x4
	mrs	x1, fpsr
	ccmp	x1, x5, #0, eq
	b.eq	6b
	hvc	#0x220
	b	6b
	.balign	8
guest_table:
	.skip	1024
guest_end:
