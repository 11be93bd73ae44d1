/* SPDX-License-Identifier: Apache-2.0 */
/* Self-hosted debug: the guest's breakpoints, watchpoints and single steps work on the hardware, whatever lock the CPU came with. */
#include "host.h"
#include "support.h"

#define FROM_EL0 0x88u /* immediate of the HVC at the vector: synchronous, from EL0 in AArch64 state */
#define STEP (UINT64_C(1) << 21) /* PSTATE.SS */
#define MDSCR_SS 1u
#define MDSCR_MDE (1u << 15)
#define AT_EL0 (0xfu << 5 | 2u << 1 | 1u) /* DBGBCR: all four bytes, EL0, enabled */
#define LOADS_AT_EL0 (0xffu << 5 | 1u << 3 | 2u << 1 | 1u) /* DBGWCR: all eight bytes, loads, EL0, enabled */
#define DATA_AT (GUEST_HOLE + 0xabc)

extern const char guest_vectors[], guest_nop[], guest_load[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static uint64_t place(const char *label)
{
	return GUEST_RAM + (uint64_t)(label - guest_start);
}

/* Once more from the start, at EL0 with nothing masked. */
static void start(const char *pc, uint64_t pstate, uint64_t mdscr)
{
	test_restart(vcpu, 0);
	test_set(vcpu, HY_AARCH64_REG_PC, place(pc));
	test_set(vcpu, HY_AARCH64_REG_PSTATE, pstate);
	test_set(vcpu, HY_AARCH64_REG_VBAR_EL1, place(guest_vectors));
	test_set(vcpu, HY_AARCH64_REG_MDSCR_EL1, mdscr);
	hy_vcpu_set_gpr(vcpu, 1, DATA_AT);
}

static void expect(uint64_t class, uint64_t pc)
{
	uint64_t elr = 0, esr = 0;

	test_equal("vector", test_run_to_call(vcpu), FROM_EL0);
	test_equal("hy_vcpu_get_reg", hy_vcpu_get_reg(vcpu, HY_AARCH64_REG_ELR_EL1, &elr), HY_OK);
	test_equal("hy_vcpu_get_reg", hy_vcpu_get_reg(vcpu, HY_AARCH64_REG_ESR_EL1, &esr), HY_OK);
	test_equal("ELR_EL1", elr, pc);
	test_equal("class", esr >> 26, class);
}

static void test_step(void)
{
	test_begin("single_step");
	start(guest_nop, STEP, MDSCR_SS);
	expect(0x32, place(guest_nop) + 4);
	test_end();
}

/* The host carries the instruction out: the step exception is due after it, neither before nor one instruction later. */
static void test_step_access(void)
{
	test_begin("single_step_of_a_device_access");
	start(guest_load, STEP, MDSCR_SS);
	test_equal("exit", test_run(vcpu), HY_EXIT_MMIO_READ);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 7), HY_OK);
	expect(0x32, place(guest_load) + 4);
	test_equal("value", hy_vcpu_get_gpr(vcpu, 0), 7);
	test_end();
}

static void test_breakpoint(void)
{
	test_begin("breakpoint");
	start(guest_nop, 0, MDSCR_MDE);
	test_set(vcpu, HY_AARCH64_REG_DBGBVR0_EL1, place(guest_nop) + 4);
	test_set(vcpu, HY_AARCH64_REG_DBGBCR0_EL1, AT_EL0);
	expect(0x30, place(guest_nop) + 4);
	test_end();
}

static void test_watchpoint(void)
{
	test_begin("watchpoint");
	start(guest_load, 0, MDSCR_MDE);
	hy_vcpu_set_gpr(vcpu, 1, GUEST_RAM);
	test_set(vcpu, HY_AARCH64_REG_DBGWVR0_EL1, GUEST_RAM);
	test_set(vcpu, HY_AARCH64_REG_DBGWCR0_EL1, LOADS_AT_EL0);
	expect(0x34, place(guest_load));
	test_end();
}

/* As after a cold reset, where nobody before us has opened it. */
static void lock(void)
{
	__asm__ volatile("msr oslar_el1, %0\n\tisb" ::"r"(UINT64_C(1)));
}

/* The guest reads that the lock is open and cannot open it. Not every emulator lets a lock that is closed suppress debug exceptions. */
static void test_lock(void)
{
	uint64_t status;

	test_begin("os_lock_open");
	__asm__ volatile("mrs %0, oslsr_el1" : "=r"(status));
	test_equal("OSLSR_EL1.OSLK", status & 2, 0);
	test_end();
}

void host_main(void)
{
	lock();
	test_init();
	test_lock();
	test_step();
	test_step_access();
	test_breakpoint();
	test_watchpoint();
	test_done();
}
