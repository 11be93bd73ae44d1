/* SPDX-License-Identifier: Apache-2.0 */
/* An ELF64 guest that looks at its local APIC from all sides: its task priority is CR8, it holds the APIC's own vectors back and not the
 * 8259's, and CPUID says whether the APIC is on. Says what is wrong, by its number. */
#include "guest.inc"
#define APIC 0xfee00000
#define TPR 0x80
#define PPR 0xa0
#define EOI 0xb0
#define ICR 0x300
#define TO_SELF 0x40000
#define VECTOR 0x41
#define EXTERNAL 0x20				/* the 8259's input 0: the 8254 */
#define APIC_BASE 0x1b
#define CPUID_APIC (1 << 9)
#define PRESENT_GATE 0x8e00
	.code64
	.global _start

/* rbx is the APIC; r15b says how far the guest has come. */
	.macro	step number
	mov	$'0' + \number, %r15b
	.endm

	.macro	expect what, value
	cmpl	\value, \what
	jne	wrong
	.endm

	.macro	gate vector, handler
	mov	$\handler, %eax			// everything here is below 4 GiB
	movw	%ax, idt + 16 * \vector
	movw	%cs, idt + 16 * \vector + 2
	movw	$PRESENT_GATE, idt + 16 * \vector + 4
	shr	$16, %eax
	movw	%ax, idt + 16 * \vector + 6
	.endm

_start:
	mov	$stack, %rsp
	push	$0x10				// a far return: to the 64-bit code segment of the GDT that we were given
	push	$1f
	lretq
1:	gate	VECTOR, own
	gate	EXTERNAL, external
	lidt	idt_pointer
	mov	$APIC, %ebx

	step	1				// one register, two names
	movl	$0x57, TPR(%rbx)
	mov	%cr8, %rax
	expect	%eax, $5
	expect	TPR(%rbx), $0x57
	mov	$3, %eax
	mov	%rax, %cr8
	expect	TPR(%rbx), $0x30
	expect	PPR(%rbx), $0x30

	step	2				// a vector of its class waits, until either name lets it pass
	mov	$4, %eax
	mov	%rax, %cr8
	movl	$TO_SELF | VECTOR, ICR(%rbx)
	sti
	nop
	nop
	expect	own_count, $0
	movl	$0x3f, TPR(%rbx)
	nop
	nop
	expect	own_count, $1
	movl	$0x4f, TPR(%rbx)
	movl	$TO_SELF | VECTOR, ICR(%rbx)
	nop
	nop
	expect	own_count, $1
	mov	$3, %eax
	mov	%rax, %cr8
	nop
	nop
	expect	own_count, $2

	step	3				// no class holds the 8259's back
	cli
	mov	$15, %eax
	mov	%rax, %cr8
	.irp	word, 0x1120, 0x2021, 0x0421, 0x0121, 0xfe21	// byte and port: four command words and the mask of the master
	mov	$\word >> 8, %al
	out	%al, $(\word & 0xff)
	.endr
	.irp	word, 0x3043, 0x0040, 0x1040	// counter 0: once, 4096 ticks
	mov	$\word >> 8, %al
	out	%al, $(\word & 0xff)
	.endr
	mov	$100000000, %ecx
	sti
1:	cmpl	$0, external_count
	jne	2f
	in	$0x61, %al
	loop	1b
	jmp	wrong
2:
	step	4				// off: CPUID does not know it
	mov	$1, %eax
	cpuid
	test	$CPUID_APIC, %edx
	jz	wrong
	mov	$APIC_BASE, %ecx
	rdmsr
	and	$~0x800, %eax
	wrmsr
	mov	$1, %eax
	cpuid
	test	$CPUID_APIC, %edx
	jnz	wrong
	mov	$right_text, %rsi
	print	%rsi
	jmp	end
wrong:	cli
	mov	$wrong_text, %rsi
	print	%rsi
	mov	%r15b, %al
	out	%al, %dx
end:	line_end
	power_off

own:	incl	own_count
	push	%rbx
	mov	$APIC, %ebx
	movl	$0, EOI(%rbx)
	pop	%rbx
	iretq

external:
	incl	external_count
	push	%rax
	mov	$0x20, %al			// its end, to the 8259
	out	%al, $0x20
	pop	%rax
	iretq

right_text:
	.asciz	"apic: all as it should be"
wrong_text:
	.asciz	"apic: WRONG at "
	.balign	16
idt_pointer:
	.word	16 * 256 - 1
	.quad	idt
	.balign	4
own_count:
	.long	0
external_count:
	.long	0
	.bss
	.balign	16
idt:
	.skip	16 * 256
	.skip	1024
stack:
