/* SPDX-License-Identifier: Apache-2.0 */
/* A guest that does what the host tells it, instruction by instruction, on a PC with APICs and 8259s: at a call SERVICE the host chooses an
 * operation, and the next call comes behind that, or from the handler of an interrupt that the guest has taken in it. Assembly includes the
 * upper part. */
#ifndef SUPPORT_PC_H
#define SUPPORT_PC_H

#include "support_x86.h"

#define SERVICE 0x40 /* eax of the call; r11: the vector of the handler that asks, 0 outside of one */

/* r10: what to do, with r8 and r9, which has the result. */
#define DO_RETURN 0    /* from the handler */
#define DO_STORE 1     /* r9d at r8 */
#define DO_LOAD 2      /* r9d from r8 */
#define DO_OUT 3       /* r9b to port r8 */
#define DO_IN 4        /* r9b from port r8 */
#define DO_OPEN 5      /* takes interrupts for a moment */
#define DO_HALT 6      /* waits for one */
#define DO_SET_CR8 7   /* r9, interrupts being on */
#define DO_GET_CR8 8
#define DO_WRMSR 9     /* r9 to r8 */
#define DO_RDMSR 10
#define DO_INVLPG 11   /* of r8 */
#define DO_CPUID 12    /* leaf r8, subleaf r9: into eax to edx */
#define DO_STORE_64 13 /* r9 at r8 */
#define DO_STOP 14     /* HLT without interrupts */
#define DO_GOTO 15     /* r8, for good */

#define LAPIC 0xfee00000
#define LAPIC_ID 0x20
#define LAPIC_TPR 0x80
#define LAPIC_PPR 0xa0
#define LAPIC_EOI 0xb0
#define LAPIC_LDR 0xd0
#define LAPIC_SVR 0xf0
#define LAPIC_ISR 0x100
#define LAPIC_IRR 0x200
#define LAPIC_ICR 0x300
#define LAPIC_ICR_HIGH 0x310
#define LAPIC_TIMER 0x320
#define LAPIC_INITIAL 0x380
#define LAPIC_CURRENT 0x390
#define LAPIC_DIVIDE 0x3e0

#ifdef __ASSEMBLER__

	.macro	operation number, code:vararg
	.org	pc_operations + 32 * \number
	\code
	.endm

/* All of such a guest. It starts at guest_pc in 64-bit mode. */
	.macro	pc_guest
	.global	guest_pc
guest_pc:
	lea	pc_gates(%rip), %rdi
	lea	pc_handlers(%rip), %rax
	mov	$256, %ecx
1:	mov	%ax, (%rdi)
	movw	$CODE64, 2(%rdi)
	movw	$0x8e00, 4(%rdi)		// present, interrupt gate
	mov	%rax, %rdx
	shr	$16, %rdx
	mov	%rdx, 6(%rdi)
	movl	$0, 12(%rdi)
	add	$16, %rdi
	add	$16, %rax
	loop	1b
pc_serve:
	lidt	pc_pointer(%rip)
2:	xor	%r11d, %r11d
	call	pc_service
	jmp	2b

pc_service:
	hypercall SERVICE
	shl	$5, %r10d
	lea	pc_operations(%rip), %rax
	add	%r10, %rax
	jmp	*%rax
	.balign	32
pc_operations:
	operation DO_RETURN, ret
	operation DO_STORE, mov %r9d, (%r8); jmp pc_service
	operation DO_LOAD, mov (%r8), %r9d; jmp pc_service
	operation DO_OUT, mov %r8d, %edx; mov %r9d, %eax; out %al, %dx; jmp pc_service
	operation DO_IN, mov %r8d, %edx; in %dx, %al; movzbl %al, %r9d; jmp pc_service
	operation DO_OPEN, sti; nop; nop; cli; jmp pc_service
	operation DO_HALT, sti; hlt; cli; jmp pc_service
	operation DO_SET_CR8, sti; mov %r9, %cr8; nop; cli; jmp pc_service
	operation DO_GET_CR8, mov %cr8, %r9; jmp pc_service
	operation DO_WRMSR, mov %r8d, %ecx; mov %r9d, %eax; mov %r9, %rdx; shr $32, %rdx; wrmsr; jmp pc_service
	operation DO_RDMSR, mov %r8d, %ecx; rdmsr; shl $32, %rdx; or %rdx, %rax; mov %rax, %r9; jmp pc_service
	operation DO_INVLPG, invlpg (%r8); jmp pc_service
	operation DO_CPUID, mov %r8d, %eax; mov %r9d, %ecx; cpuid; mov %eax, %r9d; jmp pc_service
	operation DO_STORE_64, mov %r9, (%r8); jmp pc_service
	operation DO_STOP, hlt; jmp pc_service
	operation DO_GOTO, jmp *%r8

	.balign	16
pc_handlers:
	.set	vector, 0
	.rept	256
	.balign	16
	.if	(vector != 8) && ((vector < 10) || (vector > 14)) && (vector != 17) && (vector != 21)
	push	$0
	.endif
	push	$vector
	jmp	3f
	.set	vector, vector + 1
	.endr
3:	xchg	%r11, (%rsp)			// r11: this vector; on the stack: that of what was interrupted
	call	pc_service
	pop	%r11
	add	$8, %rsp
	iretq

	.balign	16
pc_gates:
	.skip	256 * 16
pc_pointer:
	.word	256 * 16 - 1
	.quad	PLACE_OF(pc_gates)
	.endm

#else

#include <halyard/devices/i8259.h>
#include <halyard/devices/ioapic.h>
#include <halyard/devices/lapic.h>

extern struct hy_lapics test_apics;
extern struct hy_ioapic test_ioapic;
extern struct hy_i8259 test_pic;
/* Idle with nothing to take: true: waits as a host does; false, as it is at first: that exit returns. */
extern bool test_waits;
/* After this time of host_nanos the host's interrupts return from the run. */
extern uint64_t test_limit;

/* Devices, and a handler of exits that sees to them: only what the host waits for returns. */
void test_add_pc(void);
/* All devices as after a reset, and the vCPU at its first SERVICE call, with a stack of its own and its APIC switched on. */
void test_pc_start(struct hy_vcpu *vcpu);
/* Has it do something; why it came back. */
uint32_t test_order(struct hy_vcpu *vcpu, uint32_t what, uint64_t r8, uint64_t r9);
/* The same up to the next SERVICE call: r9. */
uint64_t test_do(struct hy_vcpu *vcpu, uint32_t what, uint64_t r8, uint64_t r9);
/* The vector whose handler asks; 0: the main program. */
uint64_t test_in_handler(struct hy_vcpu *vcpu);

static inline void test_apic_write(struct hy_vcpu *vcpu, uint32_t offset, uint32_t value)
{
	(void)test_do(vcpu, DO_STORE, LAPIC + offset, value);
}

static inline uint64_t test_apic_read(struct hy_vcpu *vcpu, uint32_t offset)
{
	return test_do(vcpu, DO_LOAD, LAPIC + offset, 0);
}

#endif
#endif
