/* SPDX-License-Identifier: Apache-2.0 */
/* VS and VU mode, with and without tables of the guest's own. */
#include "support_riscv.h"
#include "test_malicious.h"

const uint32_t malicious_exits = 100000;

/* Numbers of CSRs that there are, and some of any. */
static uint32_t csr_number(void)
{
	static const uint16_t banks[] = {0x000, 0x100, 0x140, 0x180, 0x200, 0x240, 0x280, 0x300, 0x600, 0x640, 0x680, 0xc00, 0xc80, 0xe10, 0x7a0, 0xf10};

	if (malicious_below(8) == 0)
		return malicious_below(0x1000);
	return banks[malicious_below(sizeof(banks) / sizeof(banks[0]))] + malicious_below(0x20);
}

/* ECALL, EBREAK, SRET, MRET, WFI; fences of both stages; loads and stores of a hypervisor. */
static uint32_t privileged(uint32_t noise)
{
	static const uint32_t words[] = {0x00000073, 0x00100073, 0x10200073, 0x30200073, 0x10500073, 0x00000073, 0x10500073};
	static const uint8_t fences[] = {0x09, 0x0b, 0x11, 0x13, 0x31, 0x33, 0x0c};

	switch (malicious_below(3)) {
	case 0:
		return words[malicious_below(sizeof(words) / sizeof(words[0]))];
	case 1:
		return (uint32_t)fences[malicious_below(sizeof(fences))] << 25 | (noise & 0x01ff8000) | 0x73;
	default:
		return 0x60004073 | (noise & 0x1fff8f80);
	}
}

uint32_t malicious_word(void)
{
	uint32_t noise = (uint32_t)malicious_number();

	switch (malicious_below(8)) {
	case 0:
	case 1:
		return csr_number() << 20 | (noise & 0x000fff80) | 0x73; /* every operation on a CSR, and those that are none */
	case 2:
		return privileged(noise);
	case 3:
		return (noise & 0xffffff80) | (malicious_below(2) == 0 ? 0x03 : 0x23); /* loads and stores */
	case 4:
		return (noise & 0xfff0ff80) | malicious_below(16) << 16 | (malicious_below(2) == 0 ? 0x2f : 0x07); /* atomics, FP and vectors */
	case 5:
		return (noise & 0xffff0000) | (noise & 0xe07f) | malicious_below(0x40) << 7; /* compressed ones in the lower half, often */
	case 6:
		return (noise & 0xffff8f80) | 0x0f | malicious_below(4) << 12; /* fences and cache blocks */
	default:
		return noise;
	}
}

static uint64_t translation(void)
{
	uint64_t page = malicious_value() >> 12;

	if (HY_ARCH_WORD_BITS == 32)
		return UINT64_C(1) << 31 | (page & 0x3fffff);
	return (uint64_t)(8 + malicious_below(3)) << 60 | (page & UINT64_C(0xfffffffffff));
}

static void set_any(struct hy_vcpu *vcpu, uint32_t id, uint64_t value)
{
	if (hy_vcpu_set_reg(vcpu, id, value & WORD_MASK) != HY_OK)
		test_true(hy_arch_register_name(id), false);
}

void malicious_registers(struct hy_vcpu *vcpu)
{
	for (uint32_t i = 1; i < 32; i++)
		hy_vcpu_set_gpr(vcpu, i, malicious_value() & WORD_MASK);
	set_any(vcpu, HY_RISCV_REG_VSTVEC, malicious_below(8) == 0 ? malicious_value() : GUEST_RAM | malicious_below(2));
	set_any(vcpu, HY_RISCV_REG_VSSTATUS, malicious_number() & 0xc6722);
	set_any(vcpu, HY_RISCV_REG_VSIE, malicious_number());
	set_any(vcpu, HY_RISCV_REG_VSEPC, malicious_value());
	set_any(vcpu, HY_RISCV_REG_VSSCRATCH, malicious_value());
	if (malicious_below(3) == 0)
		test_map(vcpu, malicious_below(2) == 0);
	else if (malicious_below(3) == 0)
		set_any(vcpu, HY_RISCV_REG_VSATP, translation());
}

void malicious_jump(struct hy_vcpu *vcpu, uint64_t code, uint64_t offset)
{
	uint64_t sstatus = test_get(vcpu, HY_RISCV_REG_SSTATUS) & ~(uint64_t)SSTATUS_SPP;

	hy_vcpu_set_pc(vcpu, code + offset + malicious_below(2) * 2);
	test_set(vcpu, HY_RISCV_REG_SSTATUS, sstatus | (malicious_below(3) != 0 ? SSTATUS_SPP : 0u));
}
