/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of this folder share beside support.h: a way into 64-bit mode for guests that start in real mode, and states to start
 * in. Assembly includes the upper part. */
#ifndef SUPPORT_X86_H
#define SUPPORT_X86_H

#define CODE64 0x08 /* selectors of the guest's table of descriptors */
#define DATA64 0x10
#define CODE32 0x18

#define CALL_TRAPPED 0x80 /* eax of the guest's handler of exceptions; rdi vector, rsi error code, rdx its rip, r8 its flags */

#define STUBS 64
#define USER_CODE64 0x23
#define USER_DATA64 0x2b

#define PLACE_OF(label) ((label) - guest_start + 0x10000)

/* In the guest's memory, behind its image: its tables (root, 4 GiB in one table), and its descriptors. */
#define TEST_TABLES 0x90000
#define TEST_GDT 0x93000
#define TEST_GDT_BYTES 64

#ifdef __ASSEMBLER__

	.macro	hypercall number
	mov	$\number, %eax
	vmmcall
	.endm

/* From real mode to 64-bit mode at \target, by the guest's own instructions; all addresses below 4 GiB map to themselves. */
	.macro	start_long target
	.code16
	cli
	lgdtl	%cs:(1f - guest_start)
	mov	$0x20, %eax			// PAE
	mov	%eax, %cr4
	mov	$PLACE_OF(guest_root), %eax
	mov	%eax, %cr3
	mov	$0xc0000080, %ecx		// EFER
	rdmsr
	or	$0x900, %eax			// LME, NXE
	wrmsr
	mov	$0x80010033, %eax		// PG, WP, NE, ET, MP, PE
	mov	%eax, %cr0
	ljmpl	$CODE64, $PLACE_OF(\target)
	.balign	8
1:	.word	4 * 8 - 1
	.long	PLACE_OF(guest_descriptors)
	.balign	8
guest_descriptors:
	.quad	0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x00cf9b000000ffff
	.balign	4096
guest_root:
	.quad	PLACE_OF(guest_gigabytes) + 7
	.skip	4088
guest_gigabytes:
	.quad	0x87, 0x40000087, 0x80000087, 0xc0000087
	.skip	4096 - 32
	.code64
	.endm

/* Handlers of the 32 exceptions, and of interrupt 32 on, 16 bytes each: they tell the host, and run on, they return. */
	.macro	trap_reporters
	.balign	16
	.global	guest_stubs
guest_stubs:
	.set	vector, 0
	.rept	STUBS
	.balign	16
	.if	(vector == 8) || ((vector >= 10) && (vector <= 14)) || (vector == 17) || (vector == 21)
	.else
	push	$0
	.endif
	push	$vector
	jmp	1f
	.set	vector, vector + 1
	.endr
1:	pop	%rdi
	pop	%rsi
	mov	(%rsp), %rdx
	mov	16(%rsp), %r8
	hypercall CALL_TRAPPED
	iretq
	.endm

/* ymm0 to ymm15 hold the pattern in rdi and their number in each quarter, st(0) the pattern; MXCSR and the x87 control word have bits of it. rax:
 * scratch; the stack is used. */
	.macro	extended_write
	fninit
	push	%rdi
	fildq	(%rsp)
	andl	$0x0c00, (%rsp)			// rounding
	orl	$0x037f, (%rsp)
	fldcw	(%rsp)
	mov	%edi, (%rsp)
	andl	$0x6000, (%rsp)
	orl	$0x1f80, (%rsp)
	ldmxcsr	(%rsp)
	add	$8, %rsp
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	lea	\n(%rdi), %rax
	vmovq	%rax, %xmm\n
	vpunpcklqdq %xmm\n, %xmm\n, %xmm\n
	vinsertf128 $1, %xmm\n, %ymm\n, %ymm\n
	.endr
	.endm

/* eax: 0, or 1 + the number of the register that has changed; 17: st(0), 18: the x87 control word, 19: MXCSR. rcx: scratch. */
	.macro	extended_check
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	.irp	half, 0, 1
	mov	$1 + \n, %eax
	lea	\n(%rdi), %rcx
	push	%rcx
	vmovq	%xmm\n, %rcx
	cmp	%rcx, (%rsp)
	jne	8f
	vpextrq	$1, %xmm\n, %rcx
	cmp	%rcx, (%rsp)
	jne	8f
	add	$8, %rsp
	vperm2f128 $1, %ymm\n, %ymm\n, %ymm\n	// the other half; twice: as it was
	.endr
	.endr
	push	%rdi
	mov	$17, %eax
	fistpq	(%rsp)
	fildq	(%rsp)
	cmp	%rdi, (%rsp)
	jne	8f
	mov	$18, %eax
	mov	%edi, %ecx
	and	$0x0c00, %ecx
	or	$0x037f, %ecx
	fnstcw	(%rsp)
	cmp	%cx, (%rsp)
	jne	8f
	mov	$19, %eax
	mov	%edi, %ecx
	and	$0x6000, %ecx
	or	$0x1f80, %ecx
	stmxcsr	(%rsp)
	cmp	%ecx, (%rsp)
	jne	8f
	xor	%eax, %eax
8:	add	$8, %rsp
	.endm

#else

#include "support.h"

#define OFFSET(label) ((uint64_t)((label) - guest_start))
#define PLACE(label) (GUEST_RAM + OFFSET(label))

extern const char guest_stubs[] __attribute__((weak)); /* not in every guest */

/* The vCPU from the start of the guest at `pc`, in 64-bit mode with all memory mapped onto itself, its exceptions and interrupts reported by
 * guest_stubs. */
void test_long(struct hy_vcpu *vcpu, uint64_t pc, bool user);
/* The same for a vCPU that has been set up anew, wherever its pc is. */
void test_place(struct hy_vcpu *vcpu, bool user);
/* Runs on; the guest's handler reports this. */
void test_expect_trap(struct hy_vcpu *vcpu, uint64_t vector, uint64_t error, uint64_t pc);

enum { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI };

/* MSRs of the host, by number. */
static inline uint64_t test_read_msr(uint32_t number)
{
	uint32_t low, high;

	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(number));
	return (uint64_t)high << 32 | low;
}

static inline void test_write_msr(uint32_t number, uint64_t value)
{
	__asm__ volatile("wrmsr" : : "c"(number), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)) : "memory");
}

#endif
#endif
