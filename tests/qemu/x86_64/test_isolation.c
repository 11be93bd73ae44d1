/* SPDX-License-Identifier: Apache-2.0 */
/* Two vCPUs and the host have other values in every register that is switched, and take turns on one CPU: each finds its own. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/access.h>

#define TURNS 6u
#define PATTERN(who) (UINT64_C(0x5a5a11110000cafe) + ((uint64_t)(who) << 32))

extern const char guest_registers[];

/* Registers that hold any address of 47 bits, or what the mask leaves of it. */
static const struct {
	uint32_t id;
	uint64_t mask;
} registers[] = {
	{HY_X86_REG_STAR, UINT64_MAX}, {HY_X86_REG_LSTAR, 0x7fffffffffff}, {HY_X86_REG_CSTAR, 0x7fffffffffff}, {HY_X86_REG_SFMASK, 0xffffffff},
	{HY_X86_REG_KERNEL_GS_BASE, 0x7fffffffffff}, {HY_X86_REG_SYSENTER_CS, 0xffff}, {HY_X86_REG_SYSENTER_ESP, 0x7fffffffffff},
	{HY_X86_REG_SYSENTER_EIP, 0x7fffffffffff}, {HY_X86_REG_FS_BASE, 0x7fffffffffff}, {HY_X86_REG_GS_BASE, 0x7fffffffffff},
	{HY_X86_REG_CR2, UINT64_MAX}, {HY_X86_REG_DR0, 0x7fffffffffff}, {HY_X86_REG_DR1, 0x7fffffffffff}, {HY_X86_REG_DR2, 0x7fffffffffff},
	{HY_X86_REG_DR3, 0x7fffffffffff}, {HY_X86_REG_TSC_AUX, 0xffffffff}, {HY_X86_REG_TSC_OFFSET, UINT64_MAX},
	{HY_X86_REG_LDTR_SELECTOR, 0xfff8}, {HY_X86_REG_LDTR_BASE, 0x7fffffffffff}, {HY_X86_REG_CR8, 0xf},
};
#define COUNT (sizeof(registers) / sizeof(registers[0]))

/* What the CPU has of the host where a guest has been. */
static const uint32_t host_msrs[] = {0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000102, 0xc0000100, 0xc0000101, 0x174, 0x175, 0x176};
#define HOST_MSRS (sizeof(host_msrs) / sizeof(host_msrs[0]))

static uint64_t value(uint32_t who, size_t n)
{
	return ((n + 1) * UINT64_C(0x9e3779b97f4a7c15) ^ (who != 0 ? UINT64_C(0x0f0f0f0f0f0f0f0f) : 0)) & registers[n].mask;
}

static void poison(uint32_t who)
{
	test_long(&test_vcpus[who], PLACE(guest_registers), false);
	hy_vcpu_set_gpr(&test_vcpus[who], RDI, PATTERN(who));
	for (size_t n = 0; n < COUNT; n++)
		test_set(&test_vcpus[who], registers[n].id, value(who, n));
}

static void poison_host(void)
{
	for (size_t n = 0; n < HOST_MSRS; n++)
		hy_x86_write_msr(host_msrs[n], 0x1000 * (n + 1));
	hy_x86_write_dr0(0x1111);
	hy_x86_write_dr3(0x3333);
}

static void check_host(void)
{
	for (size_t n = 0; n < HOST_MSRS; n++)
		test_equal("MSR of the host", hy_x86_read_msr(host_msrs[n]), 0x1000 * (n + 1));
	test_equal("DR0 of the host", hy_x86_read_dr0(), 0x1111);
	test_equal("DR3 of the host", hy_x86_read_dr3(), 0x3333);
}

void host_main(void)
{
	test_init();
	test_begin("isolation");
	poison(0);
	poison(1);
	poison_host();
	for (uint32_t turn = 0; turn < TURNS; turn++) {
		uint32_t who = turn % 2;
		struct hy_vcpu *vcpu = &test_vcpus[who];

		test_equal("the guest finds its own", test_run_to_call(vcpu), 1);
		test_equal("and again", test_run_to_call(vcpu), 1);
		for (size_t n = 0; n < COUNT; n++)
			test_equal(hy_arch_register_name(registers[n].id), test_get(vcpu, registers[n].id), value(who, n));
		test_equal("as the host sees it", hy_vcpu_get_gpr(vcpu, 15), PATTERN(who));
		test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		for (size_t n = 0; n < COUNT; n++)
			test_equal(hy_arch_register_name(registers[n].id), test_get(vcpu, registers[n].id), value(who, n));
		check_host();
	}
	test_end();
	test_done();
}
