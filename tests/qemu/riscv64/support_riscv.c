/* SPDX-License-Identifier: Apache-2.0 */
#include "support_riscv.h"

#define ROOT (GUEST_RAM + GUEST_SIZE / 2)
#define PAGE 0x1000u

/* Sv39 and Sv32: a table entry holds the page number from bit 10 on. */
#define PTE_VALID 1u
#define PTE_LEAF 0xcfu /* valid, read, write, execute, accessed, dirty */
#define PTE_USER 0x10u
#define PTE(address, bits) ((uint64_t)(address) / PAGE << 10 | (bits))
#define LEVELS (HY_ARCH_WORD_BITS == 64 ? 3u : 2u)
#define INDEX_BITS (HY_ARCH_WORD_BITS == 64 ? 9u : 10u)
#define SATP(root) ((HY_ARCH_WORD_BITS == 64 ? UINT64_C(8) << 60 : UINT64_C(1) << 31) | (uint64_t)(root) / PAGE)

void test_start(struct hy_vcpu *vcpu, uint64_t pc, bool user, uint64_t vectors)
{
	uint64_t sstatus;

	test_restart(vcpu, 0);
	hy_vcpu_set_pc(vcpu, pc);
	sstatus = test_get(vcpu, HY_RISCV_REG_SSTATUS) & ~(uint64_t)SSTATUS_SPP;
	test_set(vcpu, HY_RISCV_REG_SSTATUS, sstatus | (user ? 0u : SSTATUS_SPP));
	test_set(vcpu, HY_RISCV_REG_VSTVEC, vectors);
}

void test_expect_trap(struct hy_vcpu *vcpu, uint64_t cause, uint64_t pc, uint64_t value)
{
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("scause", hy_vcpu_get_gpr(vcpu, A0), cause);
	test_equal("sepc", hy_vcpu_get_gpr(vcpu, A1), pc);
	test_equal("stval", hy_vcpu_get_gpr(vcpu, A2), value);
}

void test_expect_illegal(struct hy_vcpu *vcpu, uint64_t pc, uint32_t word)
{
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("scause", hy_vcpu_get_gpr(vcpu, A0), CAUSE_ILLEGAL);
	test_equal("sepc", hy_vcpu_get_gpr(vcpu, A1), pc);
	if (hy_vcpu_get_gpr(vcpu, A2) != 0)
		test_equal("stval", hy_vcpu_get_gpr(vcpu, A2), word);
}

static void write_entry(uint64_t table, uint64_t index, uint64_t entry)
{
	uint32_t bytes = HY_ARCH_WORD_BITS / 8;

	test_equal("table entry", hy_vm_write(&test_vm, table + index * bytes, &entry, bytes), HY_OK);
}

void test_map_page(uint64_t address, uint64_t page, bool user)
{
	uint64_t table = ROOT + (LEVELS - 1) * PAGE;

	write_entry(table, address / PAGE & ((1u << INDEX_BITS) - 1), page == 0 ? 0 : PTE(page, PTE_LEAF | (user ? PTE_USER : 0)));
}

void test_map(struct hy_vcpu *vcpu, bool user)
{
	uint32_t block_bits = 12 + INDEX_BITS * (LEVELS - 1);
	uint64_t table = ROOT;

	for (uint64_t at = 0; at < UINT64_C(1) << 32; at += UINT64_C(1) << block_bits)
		write_entry(ROOT, at >> block_bits, PTE(at, PTE_LEAF | (user ? PTE_USER : 0)));
	for (uint32_t shift = block_bits; shift > 12; shift -= INDEX_BITS, table += PAGE)
		write_entry(table, MAP_WINDOW >> shift & ((1u << INDEX_BITS) - 1), PTE(table + PAGE, PTE_VALID));
	test_set(vcpu, HY_RISCV_REG_VSATP, SATP(ROOT));
}
