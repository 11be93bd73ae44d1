/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions that cannot be taken apart into plain accesses; the host points the guest's PC at them, each is followed by an HVC. */
	.arch_extension fp
	.arch_extension simd

	.macro	insn number, text:vararg
	.balign	16
	\text
	hvc	#\number
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:				// x1: where, x2: data; the number of an instruction is its place
	insn	0, ld1 {v2.16b, v3.16b}, [x1]
	insn	1, st1 {v2.4s}, [x1], #16
	insn	2, ldxr x2, [x1]
	insn	3, st2 {v2.8b, v3.8b}, [x1]
	insn	4, dc zva, x1
	insn	5, ldaxp x2, x3, [x1]
	.balign	2048			// VBAR_EL1
	.space	0x200
	hvc	#0x80			// synchronous, EL1 with its own stack pointer
	.balign	16
guest_end:
