/* SPDX-License-Identifier: Apache-2.0 */
/* A flat guest: real mode at 0x7c00, data segments at 0, no stack. */
#include "guest.inc"
	.code16
	.global _start
_start:
	smsw	%ax
	test	$1, %ax				// still real mode?
	jnz	wrong
	mov	%cs, %ax
	test	%ax, %ax
	jnz	wrong
	mov	$right_text, %si
	jmp	say
wrong:
	mov	$wrong_text, %si
say:	print	%si
	line_end
	power_off
right_text:
	.asciz	"flat: real mode"
wrong_text:
	.asciz	"flat: WRONG"
