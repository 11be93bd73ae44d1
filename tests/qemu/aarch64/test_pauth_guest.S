/* SPDX-License-Identifier: Apache-2.0 */
/* Signs a pointer once and authenticates it after every HVC. x1: pointer, x2: modifier; x3: the signed pointer, x4: generic code, x5: failures. */
	.arch	armv8.3-a+pauth
	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	hvc	#0			// the host sets x1, x2 and the keys
	mov	x5, #0
	mov	x3, x1
	pacia	x3, x2
	pacdb	x3, x2			// a second key over the first one
	pacga	x4, x1, x2
1:	hvc	#1
	mov	x6, x1
	pacia	x6, x2
	pacdb	x6, x2
	cmp	x6, x3			// the same keys: the same codes
	cinc	x5, x5, ne
	pacga	x6, x1, x2
	cmp	x6, x4
	cinc	x5, x5, ne
	mov	x6, x1
	pacia	x6, x2
	autia	x6, x2
	cmp	x6, x1
	cinc	x5, x5, ne
	b	1b
guest_end:
