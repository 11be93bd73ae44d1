/* SPDX-License-Identifier: Apache-2.0 */
/* EL1 and EL0, in AArch64 and AArch32 state. */
#include "support.h"
#include "test_malicious.h"

#include <halyard/arch/features.h>

const uint32_t malicious_exits = 100000;

uint32_t malicious_word(void)
{
	uint32_t noise = (uint32_t)malicious_number();

	switch (malicious_below(8)) {
	case 0:
	case 1:
		return 0xd5100000 | (noise & 0x2fffff); /* MSR and MRS of op0 2 and 3 */
	case 2:
		return 0xd5080000 | (noise & 0x27ffff); /* SYS and SYSL */
	case 3:
		return 0xd4000000 | (noise & 0x001fffe3); /* SVC, HVC, SMC and their neighbours */
	case 4:
		return 0x08000000 | (noise & 0xf7ffffff); /* loads and stores */
	case 5:
		return 0x38000000 | (noise & 0xc7ffffff);
	case 6:
		return 0xd503201f | (noise & 0x00000fe0); /* hints */
	default:
		return noise;
	}
}

void malicious_registers(struct hy_vcpu *vcpu)
{
	for (uint32_t i = 0; i < 31; i++)
		hy_vcpu_set_gpr(vcpu, i, malicious_value());
	test_set(vcpu, HY_AARCH64_REG_VBAR_EL1, GUEST_RAM);
	test_set(vcpu, HY_AARCH64_REG_SP_EL0, malicious_value());
	test_set(vcpu, HY_AARCH64_REG_SP_EL1, malicious_value());
	test_set(vcpu, HY_AARCH64_REG_CPACR_EL1, malicious_number() & 0x300000);
	if (malicious_below(4) == 0) /* MMU off, little endian: the vectors can be reached */
		test_set(vcpu, HY_AARCH64_REG_SCTLR_EL1, malicious_number() & ~UINT64_C(0x2000001));
}

void malicious_jump(struct hy_vcpu *vcpu, uint64_t code, uint64_t offset)
{
	static const uint64_t modes[] = {0x3c5, 0x3c4, 0x005, 0x3c0, 0x000, 0x010, 0x030};
	uint32_t count = (test_cpu.features & HY_AARCH64_FEATURE_AARCH32_EL0) != 0 ? 7 : 5;

	hy_vcpu_set_pc(vcpu, code + offset);
	test_set(vcpu, HY_AARCH64_REG_PSTATE, modes[malicious_below(count)] | (malicious_number() & 0xf0000000));
}
