/* SPDX-License-Identifier: Apache-2.0 */
#include "support_x86.h"

#include <halyard/arch/controls.h>

/* In the guest's memory, behind its image. */
#define TABLES ((uint64_t)TEST_TABLES)
#define IDT (GUEST_RAM + 0x82000u)
#define GDT ((uint64_t)TEST_GDT)
#define TSS (GUEST_RAM + 0x84000u)
#define STACK (GUEST_RAM + 0x86000u)
#define USER_STACK (GUEST_RAM + 0x88000u)

static void put(uint64_t at, const void *what, size_t size)
{
	test_equal("guest memory", hy_vm_write(&test_vm, at, what, size), HY_OK);
}

static void write_tables(void)
{
	const uint64_t root = (TABLES + 0x1000) | 7, gigabytes[4] = {0x87, 0x40000087, 0x80000087, 0xc0000087};
	const uint64_t gdt[TEST_GDT_BYTES / 8] = {0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x00cf9b000000ffff, 0x00affb000000ffff, 0x00cff3000000ffff,
				 0x0000890000000067 | (uint64_t)(TSS & 0xffffff) << 16, 0};
	const uint64_t rsp0 = STACK;

	put(TABLES, &root, sizeof(root));
	put(TABLES + 0x1000, gigabytes, sizeof(gigabytes));
	put(GDT, gdt, sizeof(gdt));
	put(TSS + 4, &rsp0, sizeof(rsp0));
	for (uint32_t vector = 0; vector < STUBS; vector++) {
		uint64_t stub = PLACE(guest_stubs) + 16 * vector;
		uint64_t gate[2] = {(stub & 0xffff) | CODE64 << 16 | UINT64_C(0x8e00) << 32 | (stub >> 16 & 0xffff) << 48, stub >> 32};

		put(IDT + 16 * vector, gate, sizeof(gate));
	}
}

/* Segments ES to GS, as the processor has them when their selectors are loaded. */
static void set_segments(struct hy_vcpu *vcpu, bool user)
{
	static const uint32_t selectors[6] = {HY_X86_REG_ES_SELECTOR, HY_X86_REG_CS_SELECTOR, HY_X86_REG_SS_SELECTOR,
					      HY_X86_REG_DS_SELECTOR, HY_X86_REG_FS_SELECTOR, HY_X86_REG_GS_SELECTOR};
	static const uint32_t attributes[6] = {HY_X86_REG_ES_ATTRIBUTES, HY_X86_REG_CS_ATTRIBUTES, HY_X86_REG_SS_ATTRIBUTES,
					       HY_X86_REG_DS_ATTRIBUTES, HY_X86_REG_FS_ATTRIBUTES, HY_X86_REG_GS_ATTRIBUTES};
	static const uint32_t limits[6] = {HY_X86_REG_ES_LIMIT, HY_X86_REG_CS_LIMIT, HY_X86_REG_SS_LIMIT,
					   HY_X86_REG_DS_LIMIT, HY_X86_REG_FS_LIMIT, HY_X86_REG_GS_LIMIT};

	for (uint32_t i = 0; i < 6; i++) {
		test_set(vcpu, selectors[i], i == 1 ? (user ? USER_CODE64 : CODE64) : user ? USER_DATA64 : DATA64);
		test_set(vcpu, attributes[i], (i == 1 ? 0xa9b : 0xc93) | (user ? 0x60 : 0));
		test_set(vcpu, limits[i], UINT32_MAX);
	}
	test_set(vcpu, HY_X86_REG_CS_BASE, 0);
	test_set(vcpu, HY_X86_REG_CPL, user ? 3 : 0);
}

void test_place(struct hy_vcpu *vcpu, bool user)
{
	write_tables();
	test_set(vcpu, HY_X86_REG_CR3, TABLES);
	test_set(vcpu, HY_X86_REG_CR4, HY_X86_CR4_PAE_MASK | HY_X86_CR4_OSFXSR_MASK | HY_X86_CR4_OSXSAVE_MASK);
	test_set(vcpu, HY_X86_REG_CR0, 0x80050033); /* PG, AM, WP, NE, ET, MP, PE */
	test_set(vcpu, HY_X86_REG_EFER, HY_X86_EFER_LME_MASK | HY_X86_EFER_LMA_MASK | HY_X86_EFER_NXE_MASK | HY_X86_EFER_SCE_MASK);
	test_set(vcpu, HY_X86_REG_IDTR_BASE, IDT);
	test_set(vcpu, HY_X86_REG_IDTR_LIMIT, 16 * STUBS - 1);
	test_set(vcpu, HY_X86_REG_GDTR_BASE, GDT);
	test_set(vcpu, HY_X86_REG_GDTR_LIMIT, TEST_GDT_BYTES - 1);
	test_set(vcpu, HY_X86_REG_TR_SELECTOR, 0x30);
	test_set(vcpu, HY_X86_REG_TR_BASE, TSS);
	test_set(vcpu, HY_X86_REG_TR_LIMIT, 0x67);
	set_segments(vcpu, user);
	test_set(vcpu, HY_X86_REG_RSP, user ? USER_STACK : STACK);
}

void test_long(struct hy_vcpu *vcpu, uint64_t pc, bool user)
{
	test_restart(vcpu, 0);
	test_place(vcpu, user);
	hy_vcpu_set_pc(vcpu, pc);
}

void test_expect_trap(struct hy_vcpu *vcpu, uint64_t vector, uint64_t error, uint64_t pc)
{
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("vector", hy_vcpu_get_gpr(vcpu, RDI), vector);
	test_equal("error code", hy_vcpu_get_gpr(vcpu, RSI), error);
	test_equal("rip", hy_vcpu_get_gpr(vcpu, RDX), pc);
}
