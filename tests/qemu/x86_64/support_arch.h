/* SPDX-License-Identifier: Apache-2.0 */
/* Where the guest of a bare test lives, and what tells its hypercalls apart. */
#ifndef SUPPORT_ARCH_H
#define SUPPORT_ARCH_H

#include <halyard/arch/registers.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#define GUEST_RAM 0x10000u     /* where the guest's image lies and starts: in real mode's reach */
#define GUEST_HOLE 0x10000000u /* nothing is mapped here */
#define GUEST_BITS 40u

#define REGISTERS_COUNT HY_X86_REG_COUNT
#define REGISTERS_FAST_CALL HY_X86_REG_FAST_CALL /* a word of the port's own */
#define REGISTERS_FIRST 1u                       /* general registers; 0 holds the number of a call */
#define REGISTERS_LAST 15u

/* rax. */
static inline uint32_t test_call_number(const struct hy_vcpu *vcpu)
{
	return (uint32_t)vcpu->exit.hypercall.number;
}

/* After the guest's image has been loaded: its hypercalls are those of SVM, which processors with VMX do not know. */
void test_guest_loaded(struct hy_vm *vm);

/* The same in the fast tier. */
static inline uint32_t test_fast_number(const struct hy_vcpu *vcpu, uint64_t syndrome)
{
	(void)vcpu;
	return (uint32_t)syndrome;
}

#endif
