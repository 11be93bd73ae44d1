/* Generated from desc/arch/riscv64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTER_H
#define HALYARD_ARCH_ENTER_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* Of the port; reached by hy_arch_enter only. */
enum hy_status hy_port_enter(struct hy_vcpu *vcpu);

/* Enters the guest and comes back when there is an exit to report. */
static inline enum hy_status hy_arch_enter(struct hy_vcpu *vcpu)
{
	/* The switch keeps s0, the stack, gp and tp, so that the compiler saves what the caller needs and nothing else. (RISC-V
	 * ELF psABI 1.0, integer register convention) */
	register uintptr_t argument __asm__("a0") = (uintptr_t)vcpu;

	__asm__ volatile("call hy_port_enter" : "+r"(argument) : : "ra", "t0", "t1", "t2", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6", "cc", "memory");
	return (enum hy_status)argument;
}

HY_C_END

#endif
/* crc32 f41ef614 */
