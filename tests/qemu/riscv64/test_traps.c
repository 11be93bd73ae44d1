/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions and CSRs that a guest must not have are illegal to it, in VS and VU mode, and nothing comes to the host but its calls;
 * what it may have works without an exit. Every CSR number is tried. */
#include "host.h"
#include "support_riscv.h"

#include <halyard/arch/features.h>

#define DONE_CALL 0x42u
#define S0 8
#define A4 14
#define RV64 (HY_ARCH_WORD_BITS == 64)

extern const char guest_slot[], guest_vectors[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* What became of the instruction. */
enum outcome { DONE, ILLEGAL, OTHER };

static void start(uint32_t word, bool user)
{
	uint64_t slot = PLACE(guest_slot);

	test_start(vcpu, slot, user, PLACE(guest_vectors));
	test_set(vcpu, HY_RISCV_REG_VSSTATUS, SSTATUS_FS | 0x600); /* FP and vectors on */
	test_equal("slot", hy_vm_write(&test_vm, slot, &word, sizeof(word)), HY_OK);
	host_sync_caches((const void *)(uintptr_t)(test_vm.regions[0].phys + OFFSET(guest_slot)), sizeof(word));
	for (uint32_t i = 1; i < 32; i++)
		hy_vcpu_set_gpr(vcpu, i, GUEST_RAM + GUEST_SIZE / 4);
	hy_vcpu_set_gpr(vcpu, A7, DONE_CALL);
}

/* Runs what start() has put there. The call behind it is a trap of its own in VU mode. */
static enum outcome outcome(uint32_t word, bool user)
{
	uint64_t slot = PLACE(guest_slot);
	uint32_t call = test_run_to_call(vcpu);

	if (call == DONE_CALL && !user)
		return DONE;
	if (call != CALL_TRAPPED)
		return OTHER;
	if (user && hy_vcpu_get_gpr(vcpu, A0) == CAUSE_CALL_FROM_USER && hy_vcpu_get_gpr(vcpu, A1) == slot + 4)
		return DONE;
	if (hy_vcpu_get_gpr(vcpu, A0) != CAUSE_ILLEGAL || hy_vcpu_get_gpr(vcpu, A1) != slot)
		return OTHER;
	if ((word & 0xf000707f) == 0x60004073)
		return ILLEGAL; /* of a hypervisor's load or store the emulator may report the word of an instruction before */
	return hy_vcpu_get_gpr(vcpu, A2) == 0 || hy_vcpu_get_gpr(vcpu, A2) == word ? ILLEGAL : OTHER;
}

static enum outcome try_word(uint32_t word, bool user)
{
	start(word, user);
	return outcome(word, user);
}

static const struct {
	const char *name;
	uint32_t word;
	bool supervisor, user; /* has it */
} words[] = {
	{"zeros", 0x00000000, false, false},
	{"ones", 0xffffffff, false, false},
	{"mret", 0x30200073, false, false},
	{"sfence_vma", 0x12000073, true, false},
	{"sfence_vma_address", 0x12b50073, true, false},
	{"hfence_vvma", 0x22000073, false, false},
	{"hfence_vvma_address", 0x22b50073, false, false},
	{"hfence_gvma", 0x62000073, false, false},
	{"hfence_gvma_address", 0x62b50073, false, false},
	{"hinval_vvma", 0x26b50073, false, false},
	{"hinval_gvma", 0x66b50073, false, false},
	{"hlv_b", 0x60054773, false, false},
	{"hlv_bu", 0x60154773, false, false},
	{"hlv_h", 0x64054773, false, false},
	{"hlv_hu", 0x64154773, false, false},
	{"hlvx_hu", 0x64354773, false, false},
	{"hlv_w", 0x68054773, false, false},
	{"hlvx_wu", 0x68354773, false, false},
	{"hsv_b", 0x62e54073, false, false},
	{"hsv_h", 0x66e54073, false, false},
	{"hsv_w", 0x6ae54073, false, false},
#if __riscv_xlen == 64
	{"hlv_wu", 0x68154773, false, false},
	{"hlv_d", 0x6c054773, false, false},
	{"hsv_d", 0x6ee54073, false, false},
#endif
	{"fence", 0x0ff0000f, true, true},
	{"fence_i", 0x0000100f, true, true},
};

static void test_words(void)
{
	for (uint32_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		test_begin(words[i].name);
		test_equal("in VS mode", try_word(words[i].word, false), words[i].supervisor ? DONE : ILLEGAL);
		test_equal("in VU mode", try_word(words[i].word, true), words[i].user ? DONE : ILLEGAL);
		test_end();
	}
}

static bool has(uint64_t feature)
{
	return (test_cpu.features & feature) != 0;
}

/* Those that the guest has. */
static bool csr_exists(uint32_t number, bool user)
{
	static const uint16_t supervisor[] = {0x100, 0x104, 0x105, 0x106, 0x10a, 0x140, 0x141, 0x142, 0x143, 0x144, 0x180};

	if ((number >= 0x001 && number <= 0x003) || number == 0xc01 || (!RV64 && number == 0xc81))
		return number >= 0xc00 || has(HY_RISCV_FEATURE_FP);
	if ((number >= 0x008 && number <= 0x00a) || number == 0x00f || (number >= 0xc20 && number <= 0xc22))
		return has(HY_RISCV_FEATURE_VECTOR);
	if (user)
		return false;
	if (number == 0x14d || (!RV64 && number == 0x15d))
		return has(HY_RISCV_FEATURE_SSTC);
	if (number >= 0x10c && number <= 0x10f)
		return false;
	for (size_t i = 0; i < sizeof(supervisor) / sizeof(supervisor[0]); i++)
		if (supervisor[i] == number)
			return true;
	return false;
}

/* Read, and what was read written again; a CSR of the read-only quarter is illegal to write. */
static void test_csr(uint32_t number, bool user)
{
	uint32_t read = number << 20 | 0x2773, write = number << 20 | 0x71073; /* csrr a4, NUMBER; csrw NUMBER, a4 */
	bool exists = csr_exists(number, user);
	uint64_t value;

	if (try_word(read, user) != (exists ? DONE : ILLEGAL))
		test_equal("read of CSR", number, ~UINT64_C(0));
	value = hy_vcpu_get_gpr(vcpu, A4);
	start(write, user);
	hy_vcpu_set_gpr(vcpu, A4, value);
	if (outcome(write, user) != (exists && number < 0xc00 ? DONE : ILLEGAL))
		test_equal("write of CSR", number, ~UINT64_C(0));
}

static void test_csrs(const char *name, bool user)
{
	test_begin(name);
	for (uint32_t number = 0; number < 0x1000 && !test_failed(); number++)
		test_csr(number, user);
	test_end();
}

/* WFI in VS mode waits in the host, in VU mode it is illegal; SRET works in VS mode only. */
static void test_wait_and_return(void)
{
	static const uint32_t wfi = 0x10500073, sret = 0x10200073;
	uint64_t slot = PLACE(guest_slot);

	test_begin("wfi");
	start(wfi, false);
	test_equal("exit", test_run(vcpu), HY_EXIT_IDLE);
	test_equal("behind it", outcome(wfi, false), DONE);
	test_equal("pc", hy_vcpu_get_pc(vcpu), slot + 4 + CALL_BYTES);
	test_equal("in VU mode", try_word(wfi, true), ILLEGAL);
	test_end();
	test_begin("sret");
	test_equal("in VU mode", try_word(sret, true), ILLEGAL);
	start(sret, false);
	test_set(vcpu, HY_RISCV_REG_VSEPC, slot + 4);
	test_set(vcpu, HY_RISCV_REG_VSSTATUS, 0);
	test_equal("from VS to VU mode", outcome(sret, true), DONE);
	test_end();
}

/* What the guest takes without the host: its own breakpoints, calls, page faults and misaligned atomics. */
static void test_own(void)
{
	static const uint32_t load = 0x00042703, store = 0x00e42023, add = 0x00e4272f, call = 0x00000073, breakpoint = 0x00100073; /* lw, sw, amoadd.w a4, (s0) */
	uint64_t slot = PLACE(guest_slot);

	test_begin("own_exceptions");
	start(breakpoint, true);
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("scause", hy_vcpu_get_gpr(vcpu, A0), CAUSE_BREAKPOINT);
	start(call, true);
	test_expect_trap(vcpu, CAUSE_CALL_FROM_USER, slot, 0);
	for (uint32_t i = 0; i < 2; i++) {
		start(i == 0 ? load : store, false);
		test_map(vcpu, false);
		hy_vcpu_set_gpr(vcpu, S0, MAP_WINDOW);
		test_expect_trap(vcpu, i == 0 ? CAUSE_LOAD_PAGE : CAUSE_STORE_PAGE, slot, MAP_WINDOW);
	}
	start(load, false);
	test_map(vcpu, false);
	hy_vcpu_set_pc(vcpu, MAP_WINDOW);
	test_expect_trap(vcpu, CAUSE_FETCH_PAGE, MAP_WINDOW, MAP_WINDOW);
	start(add, false);
	hy_vcpu_set_gpr(vcpu, S0, GUEST_RAM + GUEST_SIZE / 4 + 2);
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("scause of a misaligned atomic, of its load or its store", hy_vcpu_get_gpr(vcpu, A0) | 2, CAUSE_STORE_MISALIGNED);
	test_end();
}

void host_main(void)
{
	test_init();
	test_words();
	test_wait_and_return();
	test_own();
	test_csrs("csrs_in_vs_mode", false);
	test_csrs("csrs_in_vu_mode", true);
	test_done();
}
