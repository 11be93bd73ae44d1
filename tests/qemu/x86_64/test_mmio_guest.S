/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores that the host points the guest's pc at, 32 bytes apart, each followed by a call. */
#include "support_x86.h"
#include "test_mmio_list.h"

#define FORM(name, accesses, flags, ...) .balign 32; __VA_ARGS__; vmmcall;
#define PORT(name, write, bytes, count, down, beside, ...) .balign 32; __VA_ARGS__; vmmcall;

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end, guest_long, guest_32, guest_16, guest_load, guest_ports, guest_ins
guest_start:
	.balign	32
guest_long:
	FORMS_LONG(FORM)
	.code32
	.balign	32
guest_32:
	FORMS_32(FORM)
	.code16
	.balign	32
guest_16:
	FORMS_16(FORM)
	.code64
	.balign	32
guest_ports:
	FORMS_PORTS(PORT)
guest_ins:				// ends in a page that is not there
	rep insw
	vmmcall
guest_load:				// what the host puts across a page's end
	mov	0x20(%rbx), %rcx
	vmmcall
	trap_reporters
guest_end:

	.section .note.GNU-stack, "", @progbits
