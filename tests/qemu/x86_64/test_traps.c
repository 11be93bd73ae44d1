/* SPDX-License-Identifier: Apache-2.0 */
/* Every instruction that exits does what it does on a CPU that has what CPUID shows, and no more. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/controls.h>
#include <halyard/svm/block.h>

#define PIECE(name) extern const char guest_##name[]
PIECE(cpuid); PIECE(cpuid_prefixed); PIECE(rdmsr); PIECE(wrmsr); PIECE(rdmsr_prefixed); PIECE(xsetbv); PIECE(to_cr4); PIECE(to_cr4_extended);
PIECE(from_cr4); PIECE(vmrun); PIECE(vmload); PIECE(stgi); PIECE(clgi); PIECE(invlpga); PIECE(monitor); PIECE(mwait); PIECE(rdpmc);
PIECE(wbinvd); PIECE(invd); PIECE(hlt); PIECE(in_byte); PIECE(in_word); PIECE(in_long); PIECE(out_word); PIECE(breakpoint); PIECE(int1);
PIECE(undefined); PIECE(call); PIECE(align); PIECE(step); PIECE(stepped);

#define POISON UINT64_C(0xabcdef0100000000)
#define GP 13u
#define UD 6u

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* All of rax, rcx, rdx and rbx, with what must not survive in their upper halves. */
static void start(const char *piece, uint32_t eax, uint32_t ecx, uint32_t edx, uint32_t ebx)
{
	test_long(vcpu, PLACE(piece), false);
	hy_vcpu_set_gpr(vcpu, RAX, POISON | eax);
	hy_vcpu_set_gpr(vcpu, RCX, ecx); /* QEMU 7.2 would look up an MSR by all 64 bits in the permission map */
	hy_vcpu_set_gpr(vcpu, RDX, POISON | edx);
	hy_vcpu_set_gpr(vcpu, RBX, POISON | ebx);
}

static void cpuid(uint32_t leaf, uint32_t subleaf)
{
	start(guest_cpuid, leaf, subleaf, 7, 7);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	for (uint32_t reg = RAX; reg <= RBX; reg++)
		test_equal("upper half", hy_vcpu_get_gpr(vcpu, reg) >> 32, 0);
}

static void test_cpuid(void)
{
	test_begin("cpuid");
	cpuid(1, 0x1234);
	test_true("hypervisor", (hy_vcpu_get_gpr(vcpu, RCX) & HY_X86_LEAF_1_ECX_HYPERVISOR_MASK) != 0);
	test_true("OSXSAVE follows CR4", (hy_vcpu_get_gpr(vcpu, RCX) & HY_X86_LEAF_1_ECX_OSXSAVE_MASK) != 0);
	test_true("no VMX, no MONITOR", (hy_vcpu_get_gpr(vcpu, RCX) & (HY_X86_LEAF_1_ECX_VMX_MASK | HY_X86_LEAF_1_ECX_MONITOR_MASK)) == 0);
	cpuid(0x80000001, 0);
	test_true("no SVM", (hy_vcpu_get_gpr(vcpu, RCX) & HY_X86_LEAF_80000001_ECX_SVM_MASK) == 0);
	test_true("long mode", (hy_vcpu_get_gpr(vcpu, RDX) & HY_X86_LEAF_80000001_EDX_LM_MASK) != 0);
	cpuid(0xd, 0);
	test_equal("nothing wider than AVX", hy_vcpu_get_gpr(vcpu, RAX), 7);
	test_equal("size of all", hy_vcpu_get_gpr(vcpu, RCX), 832);
	test_equal("size now", hy_vcpu_get_gpr(vcpu, RBX), 576);
	cpuid(7, 1);
	test_equal("a subleaf that is not shown", hy_vcpu_get_gpr(vcpu, RAX) | hy_vcpu_get_gpr(vcpu, RBX), 0);
	cpuid(0x8000000a, 0);
	test_equal("a leaf that is not shown", hy_vcpu_get_gpr(vcpu, RBX) | hy_vcpu_get_gpr(vcpu, RDX), 0);
	cpuid(0x12345678, 0);
	test_equal("a leaf that there is not", hy_vcpu_get_gpr(vcpu, RAX), 0);
	start(guest_cpuid_prefixed, 0x40000000, 0, 0, 0);
	test_equal("prefixes", test_run_to_call(vcpu), 0x40000000);
	test_end();
}

static void rdmsr(const char *name, uint32_t msr, uint64_t wanted)
{
	start(guest_rdmsr, 1, msr, 2, 3);
	test_equal(name, test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal(name, hy_vcpu_get_gpr(vcpu, RDX) << 32 | hy_vcpu_get_gpr(vcpu, RAX), wanted);
}

static void wrmsr_refused(const char *name, uint32_t msr, uint64_t value)
{
	start(guest_wrmsr, (uint32_t)value, msr, (uint32_t)(value >> 32), 0);
	test_true(name, !test_failed());
	test_expect_trap(vcpu, GP, 0, PLACE(guest_wrmsr));
}

static void wrmsr_kept(const char *name, uint32_t msr, uint64_t value, uint32_t id)
{
	start(guest_wrmsr, (uint32_t)value, msr, (uint32_t)(value >> 32), 0);
	test_true(name, test_run_to_call(vcpu) != CALL_TRAPPED);
	test_equal(name, test_get(vcpu, id), value);
}

static void test_msrs(void)
{
	test_begin("msrs");
	rdmsr("EFER without SVME", 0xc0000080, 0xd01);
	rdmsr("PAT", 0x277, 0x0007040600070406);
	wrmsr_kept("PAT", 0x277, 0x0600010507000104, HY_X86_REG_PAT);
	wrmsr_kept("LSTAR", 0xc0000082, 0xffff800012345678, HY_X86_REG_LSTAR);
	wrmsr_kept("KernelGsBase", 0xc0000102, 0x00007fff87654321, HY_X86_REG_KERNEL_GS_BASE);
	wrmsr_kept("SYSENTER_EIP", 0x176, 0x1234567, HY_X86_REG_SYSENTER_EIP);
	wrmsr_refused("EFER.SVME", 0xc0000080, 0x1d01);
	wrmsr_refused("EFER.LME under paging", 0xc0000080, 0xc01);
	wrmsr_refused("PAT of no type", 0x277, 2);
	wrmsr_refused("DEBUGCTL", 0x1d9, 0x40);
	wrmsr_refused("VM_HSAVE_PA", 0xc0010117, 0x1000);
	wrmsr_refused("VM_CR", 0xc0010114, 0);
	start(guest_rdmsr, 0, 0xc0010117, 0, 0);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_rdmsr));
	start(guest_rdmsr, 0, 0x840, 0, 0); /* behind the last one of the local APIC */
	test_expect_trap(vcpu, GP, 0, PLACE(guest_rdmsr));
	start(guest_rdmsr, 0, 0x808, 0, 0);
	test_equal("the local APIC's are reported", test_run(vcpu), HY_EXIT_SYSREG_READ);
	start(guest_rdmsr_prefixed, 0, 0x277, 0, 0);
	test_equal("prefix", test_run(vcpu), HY_EXIT_HYPERCALL);
	start(guest_rdmsr, 1, 0x1b, 2, 3);
	test_equal("APIC_BASE is reported", test_run(vcpu), HY_EXIT_SYSREG_READ);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 0x12345678fee00900), HY_OK);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("low half", hy_vcpu_get_gpr(vcpu, RAX), 0xfee00900);
	test_equal("high half", hy_vcpu_get_gpr(vcpu, RDX), 0x12345678);
	test_end();
}

static void test_control_registers(void)
{
	const uint64_t cr4 = HY_X86_CR4_PAE_MASK | HY_X86_CR4_OSFXSR_MASK | HY_X86_CR4_OSXSAVE_MASK | HY_X86_CR4_PGE_MASK;

	test_begin("control_registers");
	start(guest_to_cr4, 0, 0, 0, 0);
	hy_vcpu_set_gpr(vcpu, RBX, cr4);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("CR4", test_get(vcpu, HY_X86_REG_CR4), cr4);
	start(guest_to_cr4_extended, 0, 0, 0, 0);
	hy_vcpu_set_gpr(vcpu, 11, cr4);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("CR4 of r11", test_get(vcpu, HY_X86_REG_CR4), cr4);
	start(guest_to_cr4, 0, 0, 0, 0);
	hy_vcpu_set_gpr(vcpu, RBX, cr4 | HY_X86_CR4_PKE_MASK);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_to_cr4));
	start(guest_to_cr4, 0, 0, 0, 0);
	hy_vcpu_set_gpr(vcpu, RBX, 0);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_to_cr4));
	start(guest_xsetbv, 7, 0, 0, 0);
	hy_vcpu_set_gpr(vcpu, RDX, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("XCR0", test_get(vcpu, HY_X86_REG_XCR0), 7);
	start(guest_xsetbv, 5, 0, 0, 0);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_xsetbv));
	start(guest_xsetbv, 0xe7, 0, 0, 0);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_xsetbv));
	test_end();
}

static void test_hidden(void)
{
	static const struct {
		const char *name, *code;
	} pieces[] = {
		{"VMRUN", guest_vmrun}, {"VMLOAD", guest_vmload}, {"STGI", guest_stgi}, {"CLGI", guest_clgi}, {"INVLPGA", guest_invlpga},
		{"MONITOR", guest_monitor}, {"MWAIT", guest_mwait}, {"UD2", guest_undefined},
	};

	test_begin("hidden_instructions");
	for (uint32_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		start(pieces[i].code, 0, 0, 0, 0);
		hy_vcpu_set_gpr(vcpu, RAX, 0); /* an address that they take, where they look at it first */
		test_equal(pieces[i].name, test_run_to_call(vcpu), CALL_TRAPPED);
		test_equal(pieces[i].name, hy_vcpu_get_gpr(vcpu, RDI), UD);
		test_equal(pieces[i].name, hy_vcpu_get_gpr(vcpu, RDX), PLACE(pieces[i].code));
	}
	start(guest_rdpmc, 0, 0, 0, 0);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_rdpmc));
	start(guest_wbinvd, 0x11, 0, 0, 0);
	test_equal("WBINVD", test_run_to_call(vcpu), 0x11);
	start(guest_invd, 0x12, 0, 0, 0);
	test_equal("INVD", test_run_to_call(vcpu), 0x12);
	test_long(vcpu, PLACE(guest_call), true);
	test_expect_trap(vcpu, UD, 0, PLACE(guest_call));
	test_long(vcpu, PLACE(guest_hlt), true);
	test_expect_trap(vcpu, GP, 0, PLACE(guest_hlt));
	test_end();
}

static void test_ports(void)
{
	test_begin("ports");
	start(guest_in_byte, 0x55667788, 0, 0x60, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_IO_READ);
	test_equal("port", vcpu->exit.io_read.port, 0x60);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 0xfff), HY_OK);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("8 bits keep the others", hy_vcpu_get_gpr(vcpu, RAX), POISON | 0x556677ff);
	start(guest_in_word, 0x55667788, 0, 0x61, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_IO_READ);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 0x11112222), HY_OK);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("16 bits keep the others", hy_vcpu_get_gpr(vcpu, RAX), POISON | 0x55662222);
	start(guest_in_long, 0x55667788, 0, 0x62, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_IO_READ);
	test_equal("width", vcpu->exit.io_read.width, 4);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 0x3333444455556666), HY_OK);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("32 bits clear the others", hy_vcpu_get_gpr(vcpu, RAX), 0x55556666);
	start(guest_out_word, 0x55667788, 0, 0, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_IO_WRITE);
	test_equal("port", vcpu->exit.io_write.port, 0x80);
	test_equal("data", vcpu->exit.io_write.data, 0x7788);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_end();
}

static void test_debug(void)
{
	test_begin("debug_and_alignment");
	start(guest_step, 0, 0, 0, 0);
	test_expect_trap(vcpu, 1, 0, PLACE(guest_stepped));
	test_equal("DR6.BS", test_get(vcpu, HY_X86_REG_DR6) & HY_X86_DR6_BS_MASK, HY_X86_DR6_BS_MASK);
	start(guest_breakpoint, 0, 0, 0, 0);
	test_expect_trap(vcpu, 3, 0, PLACE(guest_breakpoint) + 1);
	if (hy_x86_backend == &hy_vmx_ops) { /* QEMU 7.2 knows no INT1 in a guest of SVM */
		start(guest_int1, 7, 0, 0, 0);
		test_set(vcpu, HY_X86_REG_DR6, 0xffff0ff0);
		test_expect_trap(vcpu, 1, 0, PLACE(guest_int1) + 1);
		test_equal("DR6", test_get(vcpu, HY_X86_REG_DR6), 0xffff0ff0);
		test_equal("goes on", test_run(vcpu), HY_EXIT_HYPERCALL);
		test_equal("once, behind INT1", test_get(vcpu, HY_X86_REG_RIP), PLACE(guest_int1) + 4);
	}
	test_end();
}

/* The processor has them on while the host has, whatever the guest wants, and the guest does not see that. */
static void test_machine_checks(void)
{
	uint64_t host = hy_x86_read_host_cr4(), seen;

	test_begin("machine_checks");
	hy_x86_write_host_cr4(host | HY_X86_CR4_MCE_MASK);
	start(guest_from_cr4, 0, 0, 0, 0);
	seen = test_get(vcpu, HY_X86_REG_CR4);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("what the guest reads", hy_vcpu_get_gpr(vcpu, RAX), seen);
	test_equal("hidden", seen & HY_X86_CR4_MCE_MASK, 0);
	if (hy_x86_backend == &hy_svm_ops)
		test_equal("on", hy_svm_vmcb(&vcpu->ctx)->cr4 & HY_X86_CR4_MCE_MASK, HY_X86_CR4_MCE_MASK);
	hy_x86_write_host_cr4(host);
	test_end();
}

static void test_halt(void)
{
	test_begin("halt");
	start(guest_hlt, 5, 0, 0, 0);
	test_equal("with interrupts off", test_run(vcpu), HY_EXIT_CPU_DOWN);
	start(guest_hlt, 5, 0, 0, 0);
	test_set(vcpu, HY_X86_REG_RFLAGS, 0x202);
	test_equal("with interrupts on", test_run(vcpu), HY_EXIT_IDLE);
	test_equal("goes on", test_run_to_call(vcpu), 5 | (uint32_t)0);
	test_end();
}

void host_main(void)
{
	test_init();
	test_cpuid();
	test_msrs();
	test_control_registers();
	test_hidden();
	test_ports();
	test_debug();
	test_machine_checks();
	test_halt();
	test_done();
}
