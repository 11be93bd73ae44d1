/* SPDX-License-Identifier: Apache-2.0 */
/* MSRs that trap: what a guest may write into its own, what it takes of that, and #GP for the rest. */
#include "../../../runtime/arch/x86_64/port.h"

#include "guest_fixture.h"

#define EFER 0xc0000080u
#define PAT 0x277u
#define DEBUGCTL 0x1d9u
#define TSC 0x10u
#define RDX_RAX 16u /* the pair's number */

static uint32_t saved, loaded;

static void count_saved(struct hy_vcpu *which, uint32_t sets)
{
	(void)which;
	saved |= sets;
}

static void count_loaded(struct hy_vcpu *which, uint32_t sets)
{
	(void)which;
	loaded |= sets;
}

static const struct hy_x86_ops counting = {.name = "counting", .save = count_saved, .load = count_loaded};

static void start(void **state)
{
	assert_int_equal(prepare(state), 0);
	hy_x86_backend = &counting;
	atomic_store(&vcpu.state, (uint32_t)HY_VCPU_RUNNING); /* only such a guest takes faults */
	vcpu.ctx.undefined = HY_X86_GP; /* as rules have it */
	saved = loaded = 0;
}

/* True when the write was taken; otherwise #GP. */
static bool taken(void)
{
	if (vcpu.ctx.event == 0)
		return true;
	assert_int_equal(vcpu.ctx.event & HY_X86_EVENT_VECTOR_MASK, HY_X86_GP);
	return false;
}

/* True when the write was taken; otherwise the guest has a #GP pending and nothing else has changed. */
static bool write_msr(uint32_t msr, uint64_t value)
{
	vcpu.ctx.rax = (uint32_t)value | UINT64_C(0xbad) << 40; /* the upper half does not count */
	vcpu.ctx.rdx = value >> 32;
	vcpu.ctx.event = 0;
	assert_true(hy_x86_sysreg(&vcpu, msr, true, RDX_RAX));
	return taken();
}

static uint64_t read_msr(uint32_t msr)
{
	vcpu.ctx.rax = vcpu.ctx.rdx = UINT64_MAX;
	assert_true(hy_x86_sysreg(&vcpu, msr, false, RDX_RAX));
	assert_int_equal(vcpu.ctx.rax >> 32 | vcpu.ctx.rdx >> 32, 0);
	return vcpu.ctx.rdx << 32 | vcpu.ctx.rax;
}

static void efer(void **state)
{
	start(state);
	vcpu.ctx.cr0 = HY_X86_CR0_PE_MASK;
	vcpu.ctx.efer = 0;
	assert_true(write_msr(EFER, 0x901));
	assert_int_equal(saved, HY_X86_SET_PAGING);
	assert_int_equal(loaded, HY_X86_SET_PAGING);
	assert_int_equal(vcpu.ctx.efer, 0x901);
	assert_true(write_msr(EFER, 0x400)); /* LMA is not the guest's to write, and may stand there */
	assert_int_equal(vcpu.ctx.efer, 0);
	vcpu.ctx.cr0 |= HY_X86_CR0_PG_MASK;
	vcpu.ctx.efer = 0x500;
	assert_false(write_msr(EFER, 0));
	assert_true(write_msr(EFER, 0x900));
	assert_int_equal(vcpu.ctx.efer, 0xd00);
	assert_int_equal(read_msr(EFER), 0xd00);
	for (uint32_t bit = 0; bit < 64; bit++)
		if ((UINT64_C(0xd01) >> bit & 1) == 0)
			assert_false(write_msr(EFER, 0x500 | UINT64_C(1) << bit));
	assert_int_equal(vcpu.ctx.efer, 0xd00);
}

/* The host's devices have them, also where nobody has said so by CPUID. */
static void the_apic_has_msrs(void **state)
{
	start(state);
	for (uint32_t msr = 0x7ff; msr <= 0x840; msr++) {
		bool ours = msr >= 0x800 && msr < 0x840;

		vcpu.ctx.rax = 0x1234;
		vcpu.ctx.rdx = 5;
		vcpu.ctx.event = 0;
		assert_int_equal(hy_x86_sysreg(&vcpu, msr, true, RDX_RAX), !ours);
		assert_int_equal(vcpu.ctx.event == 0, ours);
		if (!ours)
			continue;
		assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_WRITE);
		assert_int_equal(vcpu.exit.sysreg_write.address, msr);
		assert_int_equal(vcpu.exit.sysreg_write.value, UINT64_C(0x500001234));
		assert_false(hy_x86_sysreg(&vcpu, msr, false, RDX_RAX));
		assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_READ);
		assert_int_equal(vcpu.exit.sysreg_read.address, msr);
	}
}

static void pat(void **state)
{
	start(state);
	for (uint32_t type = 0; type < 256; type++) {
		bool known = type < 8 && type != 2 && type != 3;

		for (uint32_t entry = 0; entry < 8; entry++) {
			vcpu.ctx.pat = 0x0007040600070406;
			assert_int_equal(write_msr(PAT, (uint64_t)type << 8 * entry), known);
			assert_int_equal(read_msr(PAT), known ? (uint64_t)type << 8 * entry : 0x0007040600070406);
		}
	}
	assert_int_equal(saved & ~(HY_X86_SET_EVENTS | HY_X86_SET_PAGING), HY_X86_SET_SYSTEM);
}

static void debugctl(void **state)
{
	start(state);
	assert_true(write_msr(DEBUGCTL, 3));
	assert_int_equal(read_msr(DEBUGCTL), 2);
	assert_int_equal(loaded, HY_X86_SET_DEBUG);
	assert_false(write_msr(DEBUGCTL, 4));
	assert_false(write_msr(DEBUGCTL, UINT64_C(1) << 63));
	assert_int_equal(read_msr(DEBUGCTL), 2);
}

static void unknown(void **state)
{
	start(state);
	assert_false(write_msr(0x480, 0));
	assert_false(write_msr(0xc0010117, 0));
	vcpu.ctx.event = 0;
	vcpu.ctx.rdx = 7;
	assert_true(hy_x86_sysreg(&vcpu, 0x480, false, RDX_RAX));
	assert_int_equal(vcpu.ctx.rdx, 7);
	assert_int_equal(vcpu.ctx.event & HY_X86_EVENT_VECTOR_MASK, HY_X86_GP);
}

static void tsc(void **state)
{
	uint64_t before;

	start(state);
	vcpu.ctx.tsc_offset = UINT64_C(0x1234567800000000);
	before = hy_x86_read_tsc();
	assert_int_equal(read_msr(TSC), before + vcpu.ctx.tsc_offset);
	assert_int_equal(saved, HY_X86_SET_SYSTEM);
	assert_true(write_msr(TSC, 5));
	assert_int_equal(loaded, HY_X86_SET_SYSTEM);
	assert_int_equal(before + vcpu.ctx.tsc_offset, 5);
	assert_int_equal(read_msr(TSC), 5);
}

static bool write_cr4(uint64_t value)
{
	vcpu.ctx.event = 0;
	assert_true(hy_x86_write_cr4(&vcpu, value));
	return taken();
}

static void cr4(void **state)
{
	const uint64_t shown = 0x407bf; /* without what features show */
	struct hy_x86_context *ctx = &vcpu.ctx;

	start(state);
	ctx->efer = ctx->cr4 = 0;
	for (uint32_t bit = 0; bit < 64; bit++) {
		assert_int_equal(write_cr4(UINT64_C(1) << bit), (shown >> bit & 1) != 0);
		assert_true(write_cr4(0));
	}
	assert_int_equal(loaded, HY_X86_SET_PAGING | HY_X86_SET_EVENTS);
	assert_int_equal(ctx->cr4, 0);
	cpu.features = HY_X86_FEATURE_PCID | HY_X86_FEATURE_UMIP | HY_X86_FEATURE_SMEP | HY_X86_FEATURE_SMAP | HY_X86_FEATURE_FSGSBASE;
	assert_true(write_cr4(0x310800));
	assert_false(write_cr4(HY_X86_CR4_PCIDE_MASK)); /* only in long mode */
	ctx->efer = HY_X86_EFER_LMA_MASK;
	assert_false(write_cr4(0)); /* where PAE stays on */
	ctx->cr3 = ROOT | 1;
	assert_false(write_cr4(HY_X86_CR4_PAE_MASK | HY_X86_CR4_PCIDE_MASK));
	assert_true(write_cr4(HY_X86_CR4_PAE_MASK));
	ctx->cr3 = ROOT;
	assert_true(write_cr4(HY_X86_CR4_PAE_MASK | HY_X86_CR4_PCIDE_MASK));
	ctx->cr3 = ROOT | 1;
	assert_true(write_cr4(HY_X86_CR4_PAE_MASK | HY_X86_CR4_PCIDE_MASK | HY_X86_CR4_PGE_MASK));
	assert_int_equal(ctx->cr4, HY_X86_CR4_PAE_MASK | HY_X86_CR4_PCIDE_MASK | HY_X86_CR4_PGE_MASK);
	cpu.features = 0;
}

static void xcr0(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;

	start(state);
	ctx->rcx = UINT64_C(0x100000000);
	for (uint64_t value = 0; value < 16; value++) {
		hy_x86_write_xcr0(1);
		for (cpu.features = 0; cpu.features <= HY_X86_FEATURE_AVX; cpu.features += HY_X86_FEATURE_AVX) {
			bool right = value == 1 || value == 3 || (value == 7 && cpu.features != 0);

			ctx->event = 0;
			assert_true(hy_x86_xsetbv(&vcpu, value));
			assert_int_equal(taken(), right);
			assert_true(!right || hy_x86_read_xcr0() == value);
		}
	}
	hy_x86_write_xcr0(1);
	ctx->event = 0;
	ctx->cpl = 3;
	assert_true(hy_x86_xsetbv(&vcpu, 3));
	assert_false(taken());
	ctx->cpl = 0;
	ctx->event = 0;
	ctx->rcx = 1;
	assert_true(hy_x86_xsetbv(&vcpu, 3));
	assert_false(taken());
	assert_int_equal(hy_x86_read_xcr0(), 1);
	cpu.features = 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(efer),
		cmocka_unit_test(the_apic_has_msrs),
		cmocka_unit_test(pat),
		cmocka_unit_test(debugctl),
		cmocka_unit_test(unknown),
		cmocka_unit_test(tsc),
		cmocka_unit_test(cr4),
		cmocka_unit_test(xcr0),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
