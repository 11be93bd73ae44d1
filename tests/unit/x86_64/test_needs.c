/* SPDX-License-Identifier: Apache-2.0 */
/* Which back end a CPU gets, and what it is told to lack; registers of the VMCS that have another form than the context's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/svm/access.h>
#include <halyard/svm/controls.h>
#include <halyard/vmx/access.h>
#include <halyard/vmx/controls.h>

#define BASE(name) hy_x86_host_registers[HY_X86_REG_##name]
#define SVM(name) hy_svm_host_registers[HY_SVM_REG_##name]
#define VMX(name) hy_vmx_host_registers[HY_VMX_REG_##name]

static int set_up(void **state)
{
	(void)state;
	memset(hy_x86_host_registers, 0, sizeof(hy_x86_host_registers));
	memset(hy_svm_host_registers, 0, sizeof(hy_svm_host_registers));
	memset(hy_vmx_host_registers, 0, sizeof(hy_vmx_host_registers));
	hy_x86_backend = NULL;
	BASE(LEAF_1_ECX) = HY_X86_LEAF_1_ECX_XSAVE_MASK;
	return 0;
}

static void amd(void)
{
	BASE(LEAF_80000000_EAX) = 0x8000000a;
	BASE(LEAF_80000001_ECX) = HY_X86_LEAF_80000001_ECX_SVM_MASK;
	BASE(LEAF_8000000A_EDX) = HY_X86_LEAF_8000000A_EDX_NPT_MASK;
	BASE(LEAF_8000000A_EBX) = 16;
}

static void intel(void)
{
	BASE(LEAF_1_ECX) |= HY_X86_LEAF_1_ECX_VMX_MASK;
	VMX(VMX_BASIC) = HY_VMX_BASIC_NEEDED;
	VMX(TRUE_PIN_BASED_CAPABILITY) = VMX(TRUE_PROCESSOR_BASED_CAPABILITY) = VMX(SECONDARY_CAPABILITY) = UINT64_MAX;
	VMX(TRUE_EXIT_CAPABILITY) = VMX(TRUE_ENTRY_CAPABILITY) = UINT64_MAX;
	VMX(EPT_CAPABILITY) = HY_VMX_EPT_NEEDED;
}

static void lacks(const char *words)
{
	const char *lacking = NULL;

	assert_null(hy_x86_find_backend(&lacking));
	assert_non_null(lacking);
	assert_memory_equal(lacking, words, strlen(words));
}

static void finds(const struct hy_x86_ops *ops)
{
	const char *lacking = "";

	assert_ptr_equal(hy_x86_find_backend(&lacking), ops);
	assert_null(lacking);
}

static void each_cpu_gets_its_own(void **state)
{
	(void)state;
	amd();
	finds(&hy_svm_ops);
	set_up(NULL);
	intel();
	finds(&hy_vmx_ops);
	amd();
	finds(&hy_svm_ops);
	hy_x86_backend = &hy_vmx_ops;
	finds(&hy_vmx_ops);
}

static void what_is_missing_is_told(void **state)
{
	(void)state;
	lacks("AMD SVM or Intel VMX");
	amd();
	SVM(VM_CR) = HY_SVM_VM_CR_SVMDIS_MASK;
	lacks("SVM that firmware has not locked");
	SVM(VM_CR) = 0;
	BASE(LEAF_8000000A_EBX) = 15;
	lacks("16 address-space identifiers");
	BASE(LEAF_1_ECX) = 0;
	lacks("XSAVE");
	set_up(NULL);
	intel();
	VMX(FEATURE_CONTROL) = HY_VMX_FEATURE_CONTROL_LOCK_MASK;
	lacks("VMX that firmware has not locked");
	VMX(FEATURE_CONTROL) |= HY_VMX_FEATURE_CONTROL_OUTSIDE_SMX_MASK;
	VMX(SECONDARY_CAPABILITY) &= ~(HY_VMX_SECONDARY_UNRESTRICTED_MASK << 32);
	lacks("Extended page tables and unrestricted guests");
	hy_x86_backend = &hy_svm_ops;
	lacks("AMD SVM");
}

/* SDM 25.4.1: bits 15 to 12 are bits 11 to 8 of the canonical form; bit 16 is set where there is no segment. */
static void attributes(void **state)
{
	(void)state;
	hy_vmx_write_cs_attributes(0xa9b);
	assert_int_equal(VMX(CS_ATTRIBUTES), 0xa09b);
	assert_int_equal(hy_vmx_read_cs_attributes(), 0xa9b);
	hy_vmx_write_fs_attributes(0xc13);
	assert_int_equal(VMX(FS_ATTRIBUTES), 0x1c013);
	VMX(FS_ATTRIBUTES) = 0x1c093;
	assert_int_equal(hy_vmx_read_fs_attributes(), 0xc13);
	VMX(SS_RIGHTS) = 0xc0f3;
	assert_int_equal(hy_vmx_read_cpl(), 3);
}

static void control_registers(void **state)
{
	(void)state;
	VMX(CR0_MASK) = ~HY_VMX_CR0_GUEST;
	VMX(CR0_FIXED0) = 0x80000021;
	hy_vmx_write_cr0(0x60000010);
	assert_int_equal(VMX(REAL_CR0), 0x20); /* neither protection nor paging, which are free, nor caches off */
	assert_int_equal(hy_vmx_read_cr0(), 0x60000010);
	VMX(REAL_CR0) |= HY_X86_CR0_PE_MASK;
	assert_int_equal(hy_vmx_read_cr0(), 0x60000011);
	VMX(CR4_MASK) = ~UINT64_C(0x20);
	VMX(CR4_FIXED0) = 0x2000;
	BASE(HOST_CR4) = 0x660;
	hy_vmx_write_cr4(0x20);
	assert_int_equal(VMX(REAL_CR4), 0x2060);
	assert_int_equal(hy_vmx_read_cr4(), 0x20);
	VMX(ENTRY_CONTROLS) = 0x4000;
	hy_vmx_write_efer(0x1d01);
	assert_int_equal(VMX(REAL_EFER), 0xd01);
	assert_int_equal(VMX(ENTRY_CONTROLS), 0x4200);
	hy_vmx_write_efer(0x100);
	assert_int_equal(VMX(ENTRY_CONTROLS), 0x4000);
}

static void events(void **state)
{
	(void)state;
	hy_vmx_write_interrupt_shadow(2);
	hy_vmx_write_nmi_blocked(1);
	assert_int_equal(VMX(INTERRUPTIBILITY), 10);
	assert_int_equal(hy_vmx_read_interrupt_shadow(), 2);
	hy_vmx_write_event(UINT64_C(0x1234) << 32 | 0x80000b0d); /* #GP with an error code: NMIs stay as they are */
	assert_int_equal(VMX(INTERRUPTIBILITY), 10);
	assert_int_equal(VMX(ENTRY_INTERRUPTION), 0x80000b0d);
	assert_int_equal(VMX(ENTRY_ERROR), 0x1234);
	assert_true(hy_vmx_read_event() == (UINT64_C(0x1234) << 32 | 0x80000b0d));
	hy_vmx_write_event(0x80000202); /* an NMI: its delivery holds others back */
	assert_int_equal(VMX(INTERRUPTIBILITY), 2);
	hy_vmx_write_nmi_blocked(0);
	hy_vmx_write_event(0x80000020 | 0x7ffff000); /* what is undefined in exits is not told to entries */
	assert_int_equal(VMX(ENTRY_INTERRUPTION), 0x80000020);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(each_cpu_gets_its_own, set_up), cmocka_unit_test_setup(what_is_missing_is_told, set_up),
		cmocka_unit_test_setup(attributes, set_up), cmocka_unit_test_setup(control_registers, set_up), cmocka_unit_test_setup(events, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
