/* SPDX-License-Identifier: Apache-2.0 */
/* Real mode, 64-bit mode, its users, and modes that are put together from noise as far as an entry is allowed with them. */
#include "support_x86.h"
#include "test_malicious.h"

#include <halyard/arch/controls.h>

const uint32_t malicious_exits = 20000; /* with more, the slower emulator would take half a minute */

/* Two bytes behind 0F, and groups of them: control registers, MSRs, CPUID, descriptor tables, SVM and VMX. Seldom moves to debug registers and
 * CR0: QEMU 7.2 itself crashes of a DR7 that changed at VMRUN, and lets a guest set CR0.NW alone. */
static uint32_t privileged(uint32_t noise)
{
	static const uint8_t second[] = {0x00, 0x01, 0x01, 0x01, 0x06, 0x08, 0x09, 0x20, 0x30, 0x31, 0x32, 0x33, 0x05, 0x07,
					 0x34, 0x35, 0xa2, 0xaa, 0xae, 0xc7, 0x78, 0x79};
	static const uint8_t system[] = {0xc1, 0xc8, 0xc9, 0xd0, 0xd1, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xf8, 0xf9, 0xfb};

	if (malicious_below(8) == 0)
		return 0x00e0220f | (noise & 0xff070000); /* to CR4 */
	if (malicious_below(3) == 0)
		return 0x0f | 0x0100 | (uint32_t)system[malicious_below(sizeof(system))] << 16 | (noise & 0xff000000);
	noise = 0x0f | (uint32_t)second[malicious_below(sizeof(second))] << 8 | (noise & 0xffff0000);
	return (noise & 0x38ffff) == 0x18000f ? noise ^ 0x180000 : noise; /* no LTR: QEMU 7.2 gives up where a guest has loaded a null selector */
}

uint32_t malicious_word(void)
{
	static const uint8_t single[] = {0xf4, 0xcc, 0xf1, 0xcd, 0xcf, 0xfa, 0xfb, 0x6c, 0x6d, 0x6e, 0x6f, 0xe4, 0xe5, 0xe6, 0xe7,
					 0xec, 0xed, 0xee, 0xef, 0x9c, 0x9d, 0x8e, 0xea, 0xcb, 0xa4, 0xa5, 0xaa, 0xab, 0x17, 0x90};
	static const uint8_t prefixes[] = {0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x48, 0x41, 0x4f, 0x2e, 0x64};
	uint32_t noise = (uint32_t)malicious_number();

	switch (malicious_below(8)) {
	case 0:
	case 1:
		return privileged(noise);
	case 2:
		return prefixes[malicious_below(sizeof(prefixes))] | privileged(noise) << 8;
	case 3:
		return (noise & 0xffffff00) | single[malicious_below(sizeof(single))];
	case 4:
		return prefixes[malicious_below(sizeof(prefixes))] | (uint32_t)single[malicious_below(sizeof(single))] << 8 | (noise & 0xffff0000);
	case 5: /* loads, stores and arithmetic on memory by a register */
		return (malicious_below(0x40) & 0x3b) | (noise & 0x3f00) | 0x90900000;
	case 6:
		return 0x88 | malicious_below(4) | (noise & 0x3f00) | 0x90900000;
	default:
		return noise;
	}
}

static void set_any(struct hy_vcpu *vcpu, uint32_t id, uint64_t value)
{
	if (hy_vcpu_set_reg(vcpu, id, value) != HY_OK)
		test_true(hy_arch_register_name(id), false);
}

void malicious_registers(struct hy_vcpu *vcpu)
{
	uint32_t mode = malicious_below(4);

	if (mode >= 2)
		test_place(vcpu, mode == 3);
	for (uint32_t i = 0; i < 16; i++)
		if (i != RSP || malicious_below(4) == 0)
			hy_vcpu_set_gpr(vcpu, i, malicious_value());
	hy_vcpu_set_gpr(vcpu, RCX, hy_vcpu_get_gpr(vcpu, RCX) & UINT32_MAX); /* QEMU 7.2 looks MSRs up by all 64 bits */
	set_any(vcpu, HY_X86_REG_RFLAGS, (malicious_number() & 0x254fd5) | 2);
	if (malicious_below(4) == 0)
		set_any(vcpu, HY_X86_REG_IDTR_BASE, (uint64_t)((int64_t)(malicious_value() << 16) >> 16)); /* LIDT takes canonical addresses */
	if (malicious_below(4) == 0)
		set_any(vcpu, HY_X86_REG_IDTR_LIMIT, malicious_below(0x10000));
	if (malicious_below(4) == 0)
		set_any(vcpu, HY_X86_REG_CR3, malicious_value() & 0xfffffff000);
	set_any(vcpu, HY_X86_REG_CR8, malicious_below(16));
	for (uint32_t i = 0; i < 4; i++)
		set_any(vcpu, HY_X86_REG_DR0 + i, malicious_value());
	set_any(vcpu, HY_X86_REG_XCR0, malicious_number());
	set_any(vcpu, HY_X86_REG_INTERRUPT_SHADOW, 0);
}

/* Relative to the code segment, which begins at the guest's memory in real mode and at 0 in 64-bit mode. What is left of an event that could
 * not be delivered is dropped, as by a reset. */
void malicious_jump(struct hy_vcpu *vcpu, uint64_t code, uint64_t offset)
{
	uint64_t base = test_get(vcpu, HY_X86_REG_CS_BASE);

	set_any(vcpu, HY_X86_REG_EVENT, 0);
	hy_vcpu_set_pc(vcpu, code + offset + malicious_below(4) - (base <= code ? base : 0));
}
