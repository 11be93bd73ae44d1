/* SPDX-License-Identifier: Apache-2.0 */
/* Where the guest of a bare test lives, and what tells its hypercalls apart. */
#ifndef SUPPORT_ARCH_H
#define SUPPORT_ARCH_H

#include <halyard/arch/registers.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#define GUEST_RAM 0x80000000u  /* where the guest's image lies and starts */
#define GUEST_HOLE 0x10000000u /* nothing is mapped here */
#define GUEST_BITS (HY_ARCH_WORD_BITS == 64 ? 40u : 34u)

#define REGISTERS_COUNT HY_RISCV_REG_COUNT
#define REGISTERS_FAST_CALL HY_RISCV_REG_FAST_CALL /* a word of the port's own */
#define REGISTERS_FIRST 1u                     /* general registers */
#define REGISTERS_LAST 31u

/* a7. */
static inline uint32_t test_call_number(const struct hy_vcpu *vcpu)
{
	return (uint32_t)vcpu->exit.hypercall.number;
}

/* The same in the fast tier. */
static inline uint32_t test_fast_number(const struct hy_vcpu *vcpu, uint64_t syndrome)
{
	(void)syndrome;
	return (uint32_t)hy_arch_get_gpr(&vcpu->ctx, 17);
}

/* After the guest's image has been loaded. */
static inline void test_guest_loaded(struct hy_vm *vm)
{
	(void)vm;
}

#endif
