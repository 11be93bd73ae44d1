/* SPDX-License-Identifier: Apache-2.0 */
/* This machine's own processor as an oracle, where it is an x86-64: one instruction, with given registers and flags. */
#ifndef NATIVE_H
#define NATIVE_H

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

struct native {
	uint64_t gpr[16]; /* as encoded; rsp is not looked at */
	uint64_t flags;
};

#ifdef __x86_64__
void native_call(struct native *registers, const void *code);

/* rdi: registers; rsi: code, which returns. Flags are changed by nothing between popfq and the code, nor between the code and pushfq. */
__asm__(".text\n"
	"native_call:\n"
	"	push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n"
	"	push %rdi; push %rsi\n"
	"	pushq 128(%rdi); popfq\n"
	"	mov (%rdi), %rax; mov 8(%rdi), %rcx; mov 16(%rdi), %rdx; mov 24(%rdi), %rbx; mov 40(%rdi), %rbp; mov 48(%rdi), %rsi\n"
	"	mov 64(%rdi), %r8; mov 72(%rdi), %r9; mov 80(%rdi), %r10; mov 88(%rdi), %r11\n"
	"	mov 96(%rdi), %r12; mov 104(%rdi), %r13; mov 112(%rdi), %r14; mov 120(%rdi), %r15\n"
	"	mov 56(%rdi), %rdi\n"
	"	call *(%rsp)\n"
	"	push %rdi\n"
	"	mov 16(%rsp), %rdi\n"
	"	mov %rax, (%rdi); mov %rcx, 8(%rdi); mov %rdx, 16(%rdi); mov %rbx, 24(%rdi); mov %rbp, 40(%rdi); mov %rsi, 48(%rdi)\n"
	"	mov %r8, 64(%rdi); mov %r9, 72(%rdi); mov %r10, 80(%rdi); mov %r11, 88(%rdi)\n"
	"	mov %r12, 96(%rdi); mov %r13, 104(%rdi); mov %r14, 112(%rdi); mov %r15, 120(%rdi)\n"
	"	pop %rax; mov %rax, 56(%rdi)\n"
	"	pushfq; popq 128(%rdi)\n"
	"	cld\n"
	"	pop %rsi; pop %rdi\n"
	"	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
	"	ret\n");

static inline void native_run(struct native *registers, const uint8_t *bytes, size_t size)
{
	static uint8_t *code;

	if (code == NULL) {
		code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		assert_true(code != MAP_FAILED);
	}
	memcpy(code, bytes, size);
	code[size] = 0xc3; /* ret */
	native_call(registers, code);
}
#endif

#endif
