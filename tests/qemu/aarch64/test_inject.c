/* SPDX-License-Identifier: Apache-2.0 */
/* Faults that the host makes the guest take: at the right vector with the right syndrome, address, return address and PSTATE, from every
 * state that a guest can be in. */
#include "host.h"
#include "support.h"

#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>

#define PSTATE(name) HY_AARCH64_PSTATE_##name##_MASK
#define OFFSET(label) ((uint64_t)((label) - guest_start))
#define FETCH_FROM (GUEST_HOLE + 0x124)
#define DATA_AT (GUEST_HOLE + 0xabc)

extern const char guest_vectors[], guest_load[], guest_store[], guest_pair[], guest_load_a32[];

/* Where an exception comes from: PSTATE there, and the vector's place in the table. */
struct origin {
	const char *name;
	uint64_t pstate;
	uint32_t slot;
	bool same_level, aarch32;
};

static const struct origin origins[] = {
	{"el1h", 0x3c5, 4, true, false},
	{"el1t", 0x3c4, 0, true, false},
	{"el0", 0x000, 8, false, false},
	{"el0_a32", 0x010, 12, false, true},
};

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(const struct origin *origin, uint64_t pc, uint64_t flags)
{
	test_restart(vcpu, 0);
	test_set(vcpu, HY_AARCH64_REG_PC, pc);
	test_set(vcpu, HY_AARCH64_REG_PSTATE, origin->pstate | flags);
	test_set(vcpu, HY_AARCH64_REG_VBAR_EL1, GUEST_RAM + OFFSET(guest_vectors));
	test_set(vcpu, HY_AARCH64_REG_FAR_EL1, 0x5555);
	hy_vcpu_set_gpr(vcpu, 1, DATA_AT);
}

static bool possible(const struct origin *origin)
{
	return !origin->aarch32 || (test_cpu.features & HY_AARCH64_FEATURE_AARCH32_EL0) != 0;
}

/* The guest arrives at its vector; the syndrome is checked but for the lower bit of the class, which says from which level. */
static void expect(const struct origin *origin, uint32_t kind, uint64_t class, uint64_t iss, uint64_t pc, uint64_t from)
{
	test_equal("vector", test_run_to_call(vcpu), 0x80 + origin->slot + kind);
	test_equal("ELR_EL1", test_get(vcpu, HY_AARCH64_REG_ELR_EL1), pc);
	test_equal("SPSR_EL1", test_get(vcpu, HY_AARCH64_REG_SPSR_EL1), from);
	if (kind == 0)
		test_equal("ESR_EL1", test_get(vcpu, HY_AARCH64_REG_ESR_EL1), class << 26 | 1u << 25 | iss);
	test_equal("mode and masks", test_get(vcpu, HY_AARCH64_REG_PSTATE) & 0x3df, 0x3c5);
}

static void data_abort(const struct origin *origin, const char *insn, uint32_t reason, uint64_t iss)
{
	uint64_t pc = GUEST_RAM + OFFSET(insn);

	start(origin, pc, 0);
	test_equal("exit", test_run(vcpu), reason);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	expect(origin, 0, origin->same_level ? 0x25 : 0x24, 0x10 | iss, pc, origin->pstate);
	test_equal("FAR_EL1", test_get(vcpu, HY_AARCH64_REG_FAR_EL1), DATA_AT);
}

static void test_aborts(const struct origin *origin)
{
	test_begin(origin->aarch32 ? "external_abort_el0_a32" : origin->slot == 4 ? "external_abort_el1h" : origin->slot == 0 ? "external_abort_el1t" :
		   "external_abort_el0");
	if (origin->aarch32) {
		data_abort(origin, guest_load_a32, HY_EXIT_MMIO_READ, 0);
	} else {
		data_abort(origin, guest_load, HY_EXIT_MMIO_READ, 0);
		data_abort(origin, guest_store, HY_EXIT_MMIO_WRITE, 0x40);
		data_abort(origin, guest_pair, HY_EXIT_MMIO_READ, 0);
	}
	start(origin, FETCH_FROM, 0);
	test_equal("exit of the fetch", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
	test_equal("access", vcpu->exit.stage2_fault.access, HY_EXECUTE);
	test_equal("address", vcpu->exit.stage2_fault.address, FETCH_FROM);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	expect(origin, 0, origin->same_level ? 0x21 : 0x20, 0x10, FETCH_FROM, origin->pstate);
	test_equal("FAR_EL1 of the fetch", test_get(vcpu, HY_AARCH64_REG_FAR_EL1), FETCH_FROM);
	test_end();
}

static void test_undefined(const struct origin *origin)
{
	uint64_t pc = GUEST_RAM + OFFSET(origin->aarch32 ? guest_load_a32 : guest_load);

	test_begin(origin->aarch32 ? "undefined_el0_a32" : origin->slot == 4 ? "undefined_el1h" : origin->slot == 0 ? "undefined_el1t" : "undefined_el0");
	start(origin, pc, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_MMIO_READ);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED), HY_OK);
	expect(origin, 0, 0, 0, pc, origin->pstate);
	test_equal("FAR_EL1", test_get(vcpu, HY_AARCH64_REG_FAR_EL1), 0x5555);
	test_end();
}

/* A virtual SError waits until it is unmasked, also while the vCPU is bound nowhere. */
static void test_serror(const struct origin *origin)
{
	uint64_t pc = GUEST_RAM + OFFSET(origin->aarch32 ? guest_load_a32 : guest_load);

	test_begin(origin->aarch32 ? "serror_el0_a32" : origin->slot == 4 ? "serror_el1h" : origin->slot == 0 ? "serror_el1t" : "serror_el0");
	start(origin, pc, PSTATE(A));
	test_equal("exit", test_run(vcpu), HY_EXIT_MMIO_READ);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_SYSTEM_ERROR), HY_OK);
	test_equal("still masked", test_run(vcpu), HY_EXIT_MMIO_READ);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	hy_vcpu_set_pc(vcpu, pc);
	test_set(vcpu, HY_AARCH64_REG_PSTATE, origin->pstate & ~PSTATE(A));
	expect(origin, 3, 0, 0, pc, origin->pstate & ~PSTATE(A));
	test_end();
}

/* PSTATE of the handler, bit by bit. */
static void test_pstate(void)
{
	uint64_t kept = PSTATE(N) | PSTATE(Z) | PSTATE(C) | PSTATE(V), pc = GUEST_RAM + OFFSET(guest_load);
	bool pan = (test_cpu.features & HY_AARCH64_FEATURE_PAN) != 0, ssbs = (test_cpu.features & HY_AARCH64_FEATURE_SSBS) != 0;

	test_begin("pstate_at_entry");
	for (uint32_t i = 0; i < 4; i++) {
		bool span = (i & 1) != 0, dssbs = (i & 2) != 0 && ssbs;
		uint64_t control = 0x30d00800 & ~HY_AARCH64_SCTLR_EL1_SPAN_MASK;

		start(&origins[0], pc, kept | PSTATE(SS));
		control |= (span ? HY_AARCH64_SCTLR_EL1_SPAN_MASK : 0) | (dssbs ? HY_AARCH64_SCTLR_EL1_DSSBS_MASK : 0);
		test_set(vcpu, HY_AARCH64_REG_SCTLR_EL1, control);
		test_equal("exit", test_run(vcpu), HY_EXIT_MMIO_READ);
		test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
		test_equal("PSTATE", test_get(vcpu, HY_AARCH64_REG_PSTATE),
			   0x3c5 | kept | (pan && !span ? PSTATE(PAN) : 0) | (dssbs ? PSTATE(SSBS) : 0));
		test_equal("vector", test_run_to_call(vcpu), 0x84);
	}
	test_end();
}

/* The guest's own tables lie where nothing is: an external abort on the walk. */
static void test_walk(void)
{
	test_begin("external_abort_on_walk");
	start(&origins[0], GUEST_RAM + OFFSET(guest_load), 0);
	test_set(vcpu, HY_AARCH64_REG_TTBR0_EL1, GUEST_HOLE);
	test_set(vcpu, HY_AARCH64_REG_TCR_EL1, 25 | UINT64_C(25) << 16);
	test_set(vcpu, HY_AARCH64_REG_SCTLR_EL1, 0x30d00801);
	test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
	test_equal("access", vcpu->exit.stage2_fault.access, HY_READ);
	test_equal("address", vcpu->exit.stage2_fault.address, GUEST_HOLE);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	test_equal("ESR_EL1", test_get(vcpu, HY_AARCH64_REG_ESR_EL1), UINT64_C(0x21) << 26 | 1u << 25 | 0x15);
	test_equal("FAR_EL1", test_get(vcpu, HY_AARCH64_REG_FAR_EL1), GUEST_RAM + OFFSET(guest_load));
	test_end();
}

void host_main(void)
{
	test_init();
	for (uint32_t i = 0; i < sizeof(origins) / sizeof(origins[0]); i++) {
		if (!possible(&origins[i]))
			continue;
		test_aborts(&origins[i]);
		test_undefined(&origins[i]);
		test_serror(&origins[i]);
	}
	test_pstate();
	test_walk();
	test_done();
}
