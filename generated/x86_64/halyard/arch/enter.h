/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTER_H
#define HALYARD_ARCH_ENTER_H

#include <halyard/arch/offsets.h>
#include <halyard/types.h>
#include <halyard/vcpu_offsets.h>

HY_C_BEGIN

struct hy_vcpu;

/* Of the port; reached by hy_arch_enter only. */
enum hy_status hy_port_enter(struct hy_vcpu *vcpu);

/* Enters the guest and comes back when there is an exit to report. */
static inline enum hy_status hy_arch_enter(struct hy_vcpu *vcpu)
{
	/* The switch keeps rbp and the stack, so that the compiler saves what the caller needs and nothing else. (System V psABI
	 * for AMD64, 3.2.1 Registers) */
	register uintptr_t argument __asm__("rdi") = (uintptr_t)vcpu;

	__asm__ volatile("call *%c1(%%rdi)" : "+r"(argument) : "i"(HY_VCPU_CTX + HY_X86_CTX_ENTER) : "rax", "rcx", "rdx", "rbx", "rsi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "cc", "memory");
	return (enum hy_status)argument;
}

HY_C_END

#endif
/* crc32 004c5b3c */
