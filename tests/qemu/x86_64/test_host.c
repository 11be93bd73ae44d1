/* SPDX-License-Identifier: Apache-2.0 */
/* What the host has in its CPU is there again once a guest is unbound: after a run, and after an entry that the hardware refuses. While a
 * guest is bound, what C needs is the host's already: the stack, tables, segments, flags. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/vmx/block.h>

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* MSRs of the host, by number: EFER, PAT, SYSENTER's, STAR to SFMASK, bases. */
static const uint32_t msrs[] = {0xc0000080, 0x277, 0x174, 0x175, 0x176, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000100, 0xc0000101, 0xc0000102};

struct table {
	uint16_t limit;
	uint64_t base;
} __attribute__((packed));

struct state {
	uint64_t cr[5], dr[8], xcr0, flags, msr[sizeof(msrs) / sizeof(msrs[0])];
	struct table gdt, idt;
	uint16_t segment[7]; /* ES CS SS DS FS GS TR */
};

#define READ(into, what) __asm__ volatile("mov %%" what ", %0" : "=r"(into))

static void read_state(struct state *state)
{
	*state = (struct state){0};
	READ(state->cr[0], "cr0");
	READ(state->cr[3], "cr3");
	READ(state->cr[4], "cr4");
	READ(state->dr[0], "dr0");
	READ(state->dr[1], "dr1");
	READ(state->dr[2], "dr2");
	READ(state->dr[3], "dr3");
	READ(state->dr[7], "dr7");
	READ(state->segment[0], "es");
	READ(state->segment[1], "cs");
	READ(state->segment[2], "ss");
	READ(state->segment[3], "ds");
	READ(state->segment[4], "fs");
	READ(state->segment[5], "gs");
	__asm__ volatile("str %0" : "=r"(state->segment[6]));
	__asm__ volatile("sgdt %0; sidt %1" : "=m"(state->gdt), "=m"(state->idt));
	__asm__ volatile("pushfq; pop %0" : "=r"(state->flags));
	state->flags &= 0x600; /* IF, DF */
	state->xcr0 = hy_x86_read_xcr(0);
	for (size_t i = 0; i < sizeof(msrs) / sizeof(msrs[0]); i++)
		state->msr[i] = hy_x86_read_msr(msrs[i]);
}

static void compare(const struct state *before)
{
	struct state now;

	read_state(&now);
	for (size_t i = 0; i < 5; i++)
		test_equal("control register", now.cr[i], before->cr[i]);
	for (size_t i = 0; i < 8; i++)
		test_equal("debug register", now.dr[i], before->dr[i]);
	for (size_t i = 0; i < 7; i++)
		test_equal("segment", now.segment[i], before->segment[i]);
	for (size_t i = 0; i < sizeof(msrs) / sizeof(msrs[0]); i++)
		test_equal("MSR", now.msr[i], before->msr[i]);
	test_equal("GDT", now.gdt.base, before->gdt.base);
	test_equal("limit of GDT", now.gdt.limit, before->gdt.limit);
	test_equal("IDT", now.idt.base, before->idt.base);
	test_equal("limit of IDT", now.idt.limit, before->idt.limit);
	test_equal("XCR0", now.xcr0, before->xcr0);
	test_equal("flags", now.flags, before->flags);
}

static void test_intact(const struct state *before)
{
	test_begin("intact_after_a_run");
	test_restart(vcpu, 0);
	test_equal("call", test_run_to_call(vcpu), 1);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	compare(before);
	test_end();
}

/* No rule looks at what an exit brings back: here at a selector that it could not load. */
static void test_refused(const struct state *before)
{
	if (hy_x86_backend != &hy_vmx_ops) {
		test_skip("intact_after_a_refusal", "QEMU 7.2 enters guests whose control block SVM would refuse");
		return;
	}
	test_begin("intact_after_a_refusal");
	test_restart(vcpu, 0);
	test_equal("call", test_run_to_call(vcpu), 1);
	hy_vmx_write_vmcs_host_cs_selector(0);
	test_equal("exit", test_run(vcpu), HY_EXIT_FAIL_ENTRY);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	compare(before);
	test_equal("runs again", test_run_to_call(vcpu), 1);
	test_equal("rbx is the guest's", test_get(vcpu, HY_X86_REG_RBX), 0x55555555);
	test_end();
}

void host_main(void)
{
	struct state before;

	test_init();
	for (uint32_t i = 0; i < 4; i++) /* values of the host's own, which a reset has not */
		hy_x86_write_msr(0xc0000081 + i, 0x1000 + i);
	hy_x86_write_msr(0xc0000102, 0x2000);
	hy_x86_write_msr(0x175, 0x3000);
	__asm__ volatile("mov %0, %%dr0; mov %0, %%dr3" : : "r"(UINT64_C(0x4000)));
	read_state(&before);
	test_intact(&before);
	test_refused(&before);
	test_done();
}
