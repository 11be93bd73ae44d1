/* SPDX-License-Identifier: Apache-2.0 */
/* Faults that the host makes the guest take: in its handler with the right cause, value, return address and status, from VS and VU mode,
 * whatever the instruction was; and its SRET goes back to where it was. */
#include "host.h"
#include "support_riscv.h"

#define FETCH_FROM (GUEST_HOLE + 0x124)
#define DATA_AT (GUEST_HOLE + 0xabc)
#define S0 8
#define LOAD_GUEST_PAGE_FAULT 21

extern const char guest_vectors[], guest_behind[], guest_load[], guest_store[], guest_amo[], guest_reserve[], guest_load_fp[], guest_store_fp[],
	guest_load_short[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* How the guest is before the fault. */
struct origin {
	bool user, interruptible, vectored;
};

static const struct access {
	const char *name, *insn;
	uint32_t exit; /* reason */
	uint64_t cause;
} accesses[] = {
	{"external_abort_load", guest_load, HY_EXIT_MMIO_READ, CAUSE_LOAD_ACCESS},
	{"external_abort_store", guest_store, HY_EXIT_MMIO_WRITE, CAUSE_STORE_ACCESS},
	{"external_abort_compressed_load", guest_load_short, HY_EXIT_MMIO_READ, CAUSE_LOAD_ACCESS},
	{"external_abort_amo", guest_amo, HY_EXIT_STAGE2_FAULT, CAUSE_STORE_ACCESS},
	{"external_abort_load_reserved", guest_reserve, HY_EXIT_STAGE2_FAULT, CAUSE_LOAD_ACCESS},
	{"external_abort_fp_load", guest_load_fp, HY_EXIT_STAGE2_FAULT, CAUSE_LOAD_ACCESS},
	{"external_abort_fp_store", guest_store_fp, HY_EXIT_STAGE2_FAULT, CAUSE_STORE_ACCESS},
};

static void start(const struct origin *origin, uint64_t pc)
{
	test_start(vcpu, pc, origin->user, PLACE(guest_vectors) | origin->vectored);
	test_set(vcpu, HY_RISCV_REG_VSSTATUS, SSTATUS_FS | SSTATUS_SPP | (origin->interruptible ? SSTATUS_SIE : 0u));
	hy_vcpu_set_gpr(vcpu, S0, DATA_AT);
	hy_vcpu_set_gpr(vcpu, A7, CALL_NONE);
}

static void stopped(uint32_t reason)
{
	test_equal("exit", test_run(vcpu), reason);
	if (reason == HY_EXIT_STAGE2_FAULT)
		test_equal("no mapping is there", vcpu->exit.stage2_fault.permission, false);
}

/* In the handler the guest sees where it comes from, and is in VS mode. */
static void check_status(const struct origin *origin)
{
	uint64_t status = hy_vcpu_get_gpr(vcpu, A3);

	test_equal("sstatus.SPP", (status & SSTATUS_SPP) == 0, origin->user);
	test_equal("sstatus.SPIE", (status & SSTATUS_SPIE) != 0, origin->interruptible);
	test_equal("sstatus.SIE", status & SSTATUS_SIE, 0);
	test_equal("mode", test_get(vcpu, HY_RISCV_REG_SSTATUS) & SSTATUS_SPP, SSTATUS_SPP);
}

/* The guest's SRET goes back to the instruction, in its mode: it faults as before. */
static void goes_back(const struct origin *origin, uint64_t pc, uint32_t reason)
{
	stopped(reason);
	test_equal("pc once more", hy_vcpu_get_pc(vcpu), pc);
	test_equal("mode once more", (test_get(vcpu, HY_RISCV_REG_SSTATUS) & SSTATUS_SPP) == 0, origin->user);
	test_equal("SIE once more", (test_get(vcpu, HY_RISCV_REG_VSSTATUS) & SSTATUS_SIE) != 0, origin->interruptible);
}

static void test_access(const struct access *access, const struct origin *origin)
{
	uint64_t pc = PLACE(access->insn);

	start(origin, pc);
	stopped(access->exit);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	if (access->insn == guest_amo && vcpu->ctx.exit_cause == LOAD_GUEST_PAGE_FAULT)
		test_expect_trap(vcpu, CAUSE_LOAD_ACCESS, pc, DATA_AT); /* the emulator has seen the load first */
	else
		test_expect_trap(vcpu, access->cause, pc, DATA_AT);
	check_status(origin);
	goes_back(origin, pc, access->exit);
}

static void test_fetch(const struct origin *origin)
{
	start(origin, FETCH_FROM);
	stopped(HY_EXIT_STAGE2_FAULT);
	test_equal("access", vcpu->exit.stage2_fault.access, HY_EXECUTE);
	test_equal("address", vcpu->exit.stage2_fault.address, FETCH_FROM);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	test_expect_trap(vcpu, CAUSE_FETCH_ACCESS, FETCH_FROM, FETCH_FROM);
	check_status(origin);
	goes_back(origin, FETCH_FROM, HY_EXIT_STAGE2_FAULT);
}

static void test_undefined(const struct origin *origin)
{
	uint64_t pc = PLACE(guest_load);
	uint32_t word;

	__builtin_memcpy(&word, guest_load, sizeof(word));
	start(origin, pc);
	stopped(HY_EXIT_MMIO_READ);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED), HY_OK);
	test_expect_illegal(vcpu, pc, word);
	check_status(origin);
	goes_back(origin, pc, HY_EXIT_MMIO_READ);
}

/* There is no asynchronous error to virtualise: the guest takes one in step with the instruction. */
static void test_system_error(const struct origin *origin)
{
	uint64_t pc = PLACE(guest_load);

	start(origin, pc);
	stopped(HY_EXIT_MMIO_READ);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_SYSTEM_ERROR), HY_OK);
	test_expect_trap(vcpu, CAUSE_LOAD_ACCESS, pc, DATA_AT);
	check_status(origin);
}

/* A fault of the load is not followed by the load's end, and one after a hypercall is taken behind it. */
static void test_instead(void)
{
	static const struct origin origin = {false, false, false};

	test_begin("fault_instead_of_the_instruction");
	start(&origin, PLACE(guest_load));
	hy_vcpu_set_gpr(vcpu, 14, 0x1234);
	stopped(HY_EXIT_MMIO_READ);
	test_equal("answer", hy_vcpu_complete_read(vcpu, 0x5678), HY_OK);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	test_expect_trap(vcpu, CAUSE_LOAD_ACCESS, PLACE(guest_load), DATA_AT);
	start(&origin, PLACE(guest_behind));
	hy_vcpu_set_gpr(vcpu, A7, 7);
	test_equal("call", test_run_to_call(vcpu), 7);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED), HY_OK);
	test_expect_illegal(vcpu, PLACE(guest_behind) + CALL_BYTES, 0);
	test_end();
}

/* The guest's own tables lie where nothing is. The emulator may call the fetch's walk a load. */
static void test_walk(void)
{
	static const struct origin origin = {false, false, false};
	uint64_t satp = (HY_ARCH_WORD_BITS == 64 ? UINT64_C(8) << 60 : UINT64_C(1) << 31) | GUEST_HOLE >> 12, cause;

	test_begin("external_abort_on_walk");
	start(&origin, PLACE(guest_load));
	test_set(vcpu, HY_RISCV_REG_VSATP, satp);
	stopped(HY_EXIT_STAGE2_FAULT);
	test_equal("access", vcpu->exit.stage2_fault.access, HY_READ);
	test_equal("page", vcpu->exit.stage2_fault.address & ~UINT64_C(0xfff), GUEST_HOLE);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	cause = test_get(vcpu, HY_RISCV_REG_VSCAUSE);
	test_true("access fault", cause == CAUSE_FETCH_ACCESS || cause == CAUSE_LOAD_ACCESS);
	test_equal("vstval", test_get(vcpu, HY_RISCV_REG_VSTVAL), PLACE(guest_load));
	test_equal("vsepc", test_get(vcpu, HY_RISCV_REG_VSEPC), PLACE(guest_load));
	test_equal("pc", hy_vcpu_get_pc(vcpu), PLACE(guest_vectors));
	test_end();
}

static void test_all(const char *name, void (*test)(const struct origin *))
{
	test_begin(name);
	for (uint32_t i = 0; i < 8; i++) {
		const struct origin origin = {(i & 1) != 0, (i & 2) != 0, (i & 4) != 0};

		test(&origin);
	}
	test_end();
}

void host_main(void)
{
	test_init();
	for (uint32_t n = 0; n < sizeof(accesses) / sizeof(accesses[0]); n++) {
		test_begin(accesses[n].name);
		for (uint32_t i = 0; i < 8; i++) {
			const struct origin origin = {(i & 1) != 0, (i & 2) != 0, (i & 4) != 0};

			test_access(&accesses[n], &origin);
		}
		test_end();
	}
	test_all("external_abort_fetch", test_fetch);
	test_all("undefined", test_undefined);
	test_all("system_error", test_system_error);
	test_instead();
	test_walk();
	test_done();
}
