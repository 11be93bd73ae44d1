/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores that the host points the guest's PC at; each is followed by an HVC. */
	.arch_extension fp
	.arch_extension simd

	.macro	insn number, text:vararg
	.balign	8
	\text
	hvc	#\number
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:				// x1: device, x2, x3: data; the number of an instruction is its place
	insn	0, ldrb w2, [x1]
	insn	1, ldrh w2, [x1]
	insn	2, ldr w2, [x1]
	insn	3, ldr x2, [x1]
	insn	4, ldrsb w2, [x1]
	insn	5, ldrsb x2, [x1]
	insn	6, ldrsh w2, [x1]
	insn	7, ldrsh x2, [x1]
	insn	8, ldrsw x2, [x1]
	insn	9, ldr xzr, [x1]
	insn	10, ldr x2, [x1], #16
	insn	11, ldr w2, [x1, #-8]!
	insn	12, ldrsb w2, [x1], #1
	insn	13, ldp x2, x3, [x1]
	insn	14, ldp w2, w3, [x1], #8
	insn	15, ldpsw x2, x3, [x1]
	insn	16, ldp x1, x2, [x1]
	insn	17, ldr x2, [sp], #32
	insn	18, ldr q2, [x1]
	insn	19, ldr d2, [x1], #8
	insn	20, ldr b2, [x1]
	insn	21, strb w2, [x1]
	insn	22, strh w2, [x1]
	insn	23, str w2, [x1]
	insn	24, str x2, [x1]
	insn	25, str xzr, [x1]
	insn	26, str x2, [x1], #8
	insn	27, strb w2, [x1, #4]!
	insn	28, stp x2, x3, [x1], #16
	insn	29, stp w2, wzr, [x1]
	insn	30, str q2, [x1]
	insn	31, str s2, [x1], #4
	insn	32, stp q2, q3, [x1]
	insn	33, ldxr x2, [x1]
	.balign	8
guest_end:
