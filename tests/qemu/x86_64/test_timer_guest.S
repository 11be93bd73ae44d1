/* SPDX-License-Identifier: Apache-2.0 */
#include "support_pc.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_busy, guest_deaf, guest_exits
guest_start:
	trap_reporters
	pc_guest
guest_busy:					// takes interrupts, and never waits for one
	sti
1:	jmp	1b
guest_deaf:
	cli
2:	jmp	2b
guest_exits:				// the same, now and then with an instruction that the library carries out
	cli
3:	mov	$2000, %ecx
	loop	.
	invd
	jmp	3b
guest_end:

	.section .note.GNU-stack, "", @progbits
