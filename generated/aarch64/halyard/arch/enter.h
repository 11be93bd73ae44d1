/* Generated from desc/arch/aarch64/arch.yaml by `./halyard gen`; do not edit. */
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
	/* The switch keeps x19, x20, the frame pointer and the stack, so that the compiler saves what the caller needs and
	 * nothing else. (AAPCS64, 6.1.1 General-purpose registers) */
	register uintptr_t argument __asm__("x0") = (uintptr_t)vcpu;

	__asm__ volatile("bl hy_port_enter" : "+r"(argument) : : "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "x18", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x30", "cc", "memory");
	return (enum hy_status)argument;
}

HY_C_END

#endif
/* crc32 bd8e9137 */
