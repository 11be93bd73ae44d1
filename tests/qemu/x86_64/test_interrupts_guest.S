/* SPDX-License-Identifier: Apache-2.0 */
#include "support_pc.h"

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	trap_reporters
	pc_guest
guest_end:

	.section .note.GNU-stack, "", @progbits
