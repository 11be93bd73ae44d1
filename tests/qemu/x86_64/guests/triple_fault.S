/* SPDX-License-Identifier: Apache-2.0 */
/* A guest in 64-bit mode whose CPU cannot deliver what it raises, since there is no IDT: it shuts down. */
	.code64
	.global _start
_start:
	lidt	nothing(%rip)
	ud2
	.balign 8
nothing:
	.word	0
	.quad	0
