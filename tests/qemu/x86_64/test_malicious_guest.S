/* SPDX-License-Identifier: Apache-2.0 */
/* The guest is random bytes that the host writes; only its handlers of exceptions are these. */
#include "support_x86.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	.rept	32			// in real mode
	vmmcall
	.endr
	trap_reporters
guest_end:

	.section .note.GNU-stack, "", @progbits
