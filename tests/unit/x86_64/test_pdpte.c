/* SPDX-License-Identifier: Apache-2.0 */
/* With PAE paging a processor has the four entries that CR3 pointed at when it was loaded, whatever is done to their memory since. */
#include "guest_fixture.h"

#include <halyard/vmx/access.h>

#define TABLE 0x3020u
#define VMX(name) hy_vmx_host_registers[HY_VMX_REG_##name]

static void put_entries(uint64_t at, uint64_t first)
{
	for (uint64_t n = 0; n < 4; n++)
		set_entry(at + 8 * n, first + n);
}

/* CR3 has been loaded by the host, with PAE paging on. */
static int set_up(void **state)
{
	prepare(state);
	memset(hy_vmx_host_registers, 0, sizeof(hy_vmx_host_registers));
	VMX(CR0_MASK) = VMX(CR4_MASK) = UINT64_MAX;
	hy_x86_backend = &hy_vmx_ops;
	put_entries(TABLE, 0x1001);
	vcpu.ctx.cr0 = HY_X86_CR0_PG_MASK | HY_X86_CR0_PE_MASK;
	vcpu.ctx.cr4 = HY_X86_CR4_PAE_MASK;
	vcpu.ctx.efer = 0;
	vcpu.ctx.cr3 = TABLE | 0x18; /* PWT and PCD are no part of the address */
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	return 0;
}

static void a_load_of_cr3_reads_them(void **state)
{
	(void)state;
	for (uint32_t n = 0; n < 4; n++)
		assert_int_equal(hy_vmx_read_pdpte(n), 0x1001 + n);
	vcpu.ctx.cr3 = TABLE + 0x20;
	put_entries(TABLE + 0x20, 0x2001);
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	assert_int_equal(hy_vmx_read_pdpte(3), 0x2004);
}

static void nothing_else_does(void **state)
{
	(void)state;
	put_entries(TABLE, 0x2001);
	hy_vmx_ops.save(&vcpu, HY_X86_SET_ALL);
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	assert_int_equal(hy_vmx_read_pdpte(0), 0x1001);
}

/* The guest has loaded CR3 itself, and is bound elsewhere. */
static void they_move_with_the_guest(void **state)
{
	(void)state;
	VMX(CR3) = 0x5000;
	hy_vmx_write_pdpte(0, 0x7001);
	hy_vmx_ops.save(&vcpu, HY_X86_SET_ALL);
	memset(hy_vmx_host_registers, 0, sizeof(hy_vmx_host_registers));
	VMX(CR0_MASK) = VMX(CR4_MASK) = UINT64_MAX;
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	assert_int_equal(hy_vmx_read_pdpte(0), 0x7001);
	assert_int_equal(hy_vmx_read_pdpte(1), 0x1002);
}

static void not_those_of_another_guest(void **state)
{
	(void)state;
	vcpu.ctx.cr3 = 0x7ffff000; /* where there is no memory */
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	for (uint32_t n = 0; n < 4; n++)
		assert_int_equal(hy_vmx_read_pdpte(n), 0);
}

static void long_mode_has_none(void **state)
{
	(void)state;
	vcpu.ctx.efer = HY_X86_EFER_LMA_MASK | HY_X86_EFER_LME_MASK;
	vcpu.ctx.cr3 = TABLE + 0x20;
	put_entries(TABLE + 0x20, 0x2001);
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	assert_int_equal(hy_vmx_read_pdpte(0), 0x1001);
	hy_vmx_ops.save(&vcpu, HY_X86_SET_ALL);
	vcpu.ctx.efer = 0;
	hy_vmx_ops.load(&vcpu, HY_X86_SET_ALL);
	assert_int_equal(hy_vmx_read_pdpte(0), 0x2001);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_load_of_cr3_reads_them, set_up), cmocka_unit_test_setup(nothing_else_does, set_up),
		cmocka_unit_test_setup(they_move_with_the_guest, set_up), cmocka_unit_test_setup(not_those_of_another_guest, set_up),
		cmocka_unit_test_setup(long_mode_has_none, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
