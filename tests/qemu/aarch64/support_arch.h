/* SPDX-License-Identifier: Apache-2.0 */
/* Where the guest of a bare test lives, and what tells its hypercalls apart. */
#ifndef SUPPORT_ARCH_H
#define SUPPORT_ARCH_H

#include <halyard/arch/register_ids.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#define GUEST_RAM 0x40000000u  /* where the guest's image lies and starts */
#define GUEST_HOLE 0x10000000u /* nothing is mapped here */
#define GUEST_BITS 40u

#define REGISTERS_COUNT HY_AARCH64_REG_COUNT
#define REGISTERS_FAST_CALL HY_AARCH64_REG_FAST_CALL /* a word of the port's own */
#define REGISTERS_FIRST 0u                     /* general registers */
#define REGISTERS_LAST 30u

/* The immediate of the HVC. */
static inline uint32_t test_call_number(const struct hy_vcpu *vcpu)
{
	return vcpu->exit.hypercall.immediate;
}

/* The same in the fast tier. */
static inline uint32_t test_fast_number(const struct hy_vcpu *vcpu, uint64_t syndrome)
{
	(void)vcpu;
	return syndrome & 0xffff;
}

/* After the guest's image has been loaded. */
static inline void test_guest_loaded(struct hy_vm *vm)
{
	(void)vm;
}

#endif
