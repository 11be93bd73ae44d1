/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/controls.yaml, desc/arch/aarch64/entry.yaml,
 * desc/arch/aarch64/instructions.yaml, desc/arch/aarch64/registers.yaml, desc/arch/aarch64/stage1.yaml, desc/arch/aarch64/stage2.yaml,
 * desc/arch/aarch64/sysregs.yaml, desc/arch/aarch64/traps.yaml by `./halyard gen`; do not edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/arch/access.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage2.h>
#include <halyard/arch/instructions.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

#define ALL_FEATURES (~UINT64_C(0))

static struct hy_percpu cpu;
static struct hy_vcpu vcpu;

/* A vCPU as if it had just exited, on a CPU with these features. */
static void prepare(uint64_t features)
{
	memset(&cpu, 0, sizeof(cpu));
	memset(&vcpu, 0, sizeof(vcpu));
	cpu.features = features;
	vcpu.cpu = &cpu;
	for (uint32_t index = 0; index < 31; index++)
		hy_aarch64_set_gpr(&vcpu.ctx, index, UINT64_C(0x0101010101010101) * (index + 1));
}

/* Every register takes a value of its own, as wide as it can, and keeps it while all others take theirs. */
static void registers_do_not_overlap(void **state)
{
	static uint64_t stored[HY_AARCH64_REG_COUNT];
	static bool taken[HY_AARCH64_REG_COUNT];
	uint32_t written = 0;

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++) {
		stored[id] = UINT64_C(0x0101010101010101) * (id % 250 + 1) + id;
		while (hy_aarch64_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_E_INVALID)
			stored[id] >>= 8;
		taken[id] = hy_aarch64_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_OK;
	}
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++) {
		uint64_t value;

		if (!taken[id])
			continue;
		assert_int_equal(hy_aarch64_get_reg(&vcpu.ctx, ALL_FEATURES, id, &value), HY_OK);
		assert_int_equal(value, stored[id]);
		written++;
	}
	assert_int_equal(written, 264);
}

static void unknown_registers_are_refused(void **state)
{
	uint64_t value = 42;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_aarch64_get_reg(&vcpu.ctx, ALL_FEATURES, HY_AARCH64_REG_COUNT, &value), HY_E_NOT_FOUND);
	assert_int_equal(hy_aarch64_set_reg(&vcpu.ctx, ALL_FEATURES, HY_AARCH64_REG_COUNT, 0), HY_E_NOT_FOUND);
	assert_int_equal(hy_aarch64_get_reg(&vcpu.ctx, ALL_FEATURES, UINT32_MAX, &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void registers_have_names(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
		assert_string_not_equal(hy_aarch64_register_name(id), "unrecognised");
	assert_string_equal(hy_aarch64_register_name(HY_AARCH64_REG_COUNT), "unrecognised");
}

static void registers_of_features(void **state)
{
	static const uint32_t absent[] = {
		HY_AARCH64_REG_SCTLR2_EL1,
		HY_AARCH64_REG_TCR2_EL1,
		HY_AARCH64_REG_PIRE0_EL1,
		HY_AARCH64_REG_PIR_EL1,
		HY_AARCH64_REG_POR_EL0,
		HY_AARCH64_REG_POR_EL1,
		HY_AARCH64_REG_SCXTNUM_EL0,
		HY_AARCH64_REG_SCXTNUM_EL1,
		HY_AARCH64_REG_APIAKEYLO_EL1,
		HY_AARCH64_REG_APIAKEYHI_EL1,
		HY_AARCH64_REG_APIBKEYLO_EL1,
		HY_AARCH64_REG_APIBKEYHI_EL1,
		HY_AARCH64_REG_APDAKEYLO_EL1,
		HY_AARCH64_REG_APDAKEYHI_EL1,
		HY_AARCH64_REG_APDBKEYLO_EL1,
		HY_AARCH64_REG_APDBKEYHI_EL1,
		HY_AARCH64_REG_APGAKEYLO_EL1,
		HY_AARCH64_REG_APGAKEYHI_EL1,
		HY_AARCH64_REG_DACR32_EL2,
		HY_AARCH64_REG_IFSR32_EL2,
		HY_AARCH64_REG_SPSR_IRQ,
		HY_AARCH64_REG_SPSR_ABT,
		HY_AARCH64_REG_SPSR_UND,
		HY_AARCH64_REG_SPSR_FIQ,
		HY_AARCH64_REG_DBGBVR0_EL1,
		HY_AARCH64_REG_DBGBVR1_EL1,
		HY_AARCH64_REG_DBGBVR2_EL1,
		HY_AARCH64_REG_DBGBVR3_EL1,
		HY_AARCH64_REG_DBGBVR4_EL1,
		HY_AARCH64_REG_DBGBVR5_EL1,
		HY_AARCH64_REG_DBGBVR6_EL1,
		HY_AARCH64_REG_DBGBVR7_EL1,
		HY_AARCH64_REG_DBGBVR8_EL1,
		HY_AARCH64_REG_DBGBVR9_EL1,
		HY_AARCH64_REG_DBGBVR10_EL1,
		HY_AARCH64_REG_DBGBVR11_EL1,
		HY_AARCH64_REG_DBGBVR12_EL1,
		HY_AARCH64_REG_DBGBVR13_EL1,
		HY_AARCH64_REG_DBGBVR14_EL1,
		HY_AARCH64_REG_DBGBVR15_EL1,
		HY_AARCH64_REG_DBGBCR0_EL1,
		HY_AARCH64_REG_DBGBCR1_EL1,
		HY_AARCH64_REG_DBGBCR2_EL1,
		HY_AARCH64_REG_DBGBCR3_EL1,
		HY_AARCH64_REG_DBGBCR4_EL1,
		HY_AARCH64_REG_DBGBCR5_EL1,
		HY_AARCH64_REG_DBGBCR6_EL1,
		HY_AARCH64_REG_DBGBCR7_EL1,
		HY_AARCH64_REG_DBGBCR8_EL1,
		HY_AARCH64_REG_DBGBCR9_EL1,
		HY_AARCH64_REG_DBGBCR10_EL1,
		HY_AARCH64_REG_DBGBCR11_EL1,
		HY_AARCH64_REG_DBGBCR12_EL1,
		HY_AARCH64_REG_DBGBCR13_EL1,
		HY_AARCH64_REG_DBGBCR14_EL1,
		HY_AARCH64_REG_DBGBCR15_EL1,
		HY_AARCH64_REG_DBGWVR0_EL1,
		HY_AARCH64_REG_DBGWVR1_EL1,
		HY_AARCH64_REG_DBGWVR2_EL1,
		HY_AARCH64_REG_DBGWVR3_EL1,
		HY_AARCH64_REG_DBGWVR4_EL1,
		HY_AARCH64_REG_DBGWVR5_EL1,
		HY_AARCH64_REG_DBGWVR6_EL1,
		HY_AARCH64_REG_DBGWVR7_EL1,
		HY_AARCH64_REG_DBGWVR8_EL1,
		HY_AARCH64_REG_DBGWVR9_EL1,
		HY_AARCH64_REG_DBGWVR10_EL1,
		HY_AARCH64_REG_DBGWVR11_EL1,
		HY_AARCH64_REG_DBGWVR12_EL1,
		HY_AARCH64_REG_DBGWVR13_EL1,
		HY_AARCH64_REG_DBGWVR14_EL1,
		HY_AARCH64_REG_DBGWVR15_EL1,
		HY_AARCH64_REG_DBGWCR0_EL1,
		HY_AARCH64_REG_DBGWCR1_EL1,
		HY_AARCH64_REG_DBGWCR2_EL1,
		HY_AARCH64_REG_DBGWCR3_EL1,
		HY_AARCH64_REG_DBGWCR4_EL1,
		HY_AARCH64_REG_DBGWCR5_EL1,
		HY_AARCH64_REG_DBGWCR6_EL1,
		HY_AARCH64_REG_DBGWCR7_EL1,
		HY_AARCH64_REG_DBGWCR8_EL1,
		HY_AARCH64_REG_DBGWCR9_EL1,
		HY_AARCH64_REG_DBGWCR10_EL1,
		HY_AARCH64_REG_DBGWCR11_EL1,
		HY_AARCH64_REG_DBGWCR12_EL1,
		HY_AARCH64_REG_DBGWCR13_EL1,
		HY_AARCH64_REG_DBGWCR14_EL1,
		HY_AARCH64_REG_DBGWCR15_EL1,
		HY_AARCH64_REG_VSESR_EL2,
		HY_AARCH64_REG_VDISR_EL2,
		HY_AARCH64_REG_ICC_SRE_EL1,
		HY_AARCH64_REG_ICH_VMCR_EL2,
		HY_AARCH64_REG_ICH_AP0R0_EL2,
		HY_AARCH64_REG_ICH_AP0R1_EL2,
		HY_AARCH64_REG_ICH_AP0R2_EL2,
		HY_AARCH64_REG_ICH_AP0R3_EL2,
		HY_AARCH64_REG_ICH_AP1R0_EL2,
		HY_AARCH64_REG_ICH_AP1R1_EL2,
		HY_AARCH64_REG_ICH_AP1R2_EL2,
		HY_AARCH64_REG_ICH_AP1R3_EL2,
		HY_AARCH64_REG_ICH_LR0_EL2,
		HY_AARCH64_REG_ICH_LR1_EL2,
		HY_AARCH64_REG_ICH_LR2_EL2,
		HY_AARCH64_REG_ICH_LR3_EL2,
		HY_AARCH64_REG_ICH_LR4_EL2,
		HY_AARCH64_REG_ICH_LR5_EL2,
		HY_AARCH64_REG_ICH_LR6_EL2,
		HY_AARCH64_REG_ICH_LR7_EL2,
		HY_AARCH64_REG_ICH_LR8_EL2,
		HY_AARCH64_REG_ICH_LR9_EL2,
		HY_AARCH64_REG_ICH_LR10_EL2,
		HY_AARCH64_REG_ICH_LR11_EL2,
		HY_AARCH64_REG_ICH_LR12_EL2,
		HY_AARCH64_REG_ICH_LR13_EL2,
		HY_AARCH64_REG_ICH_LR14_EL2,
		HY_AARCH64_REG_ICH_LR15_EL2,
		HY_AARCH64_REG_ICH_HCR_EL2,
		HY_AARCH64_REG_ICC_SRE_EL2,
		HY_AARCH64_REG_HCRX_EL2,
		HY_AARCH64_REG_MPAM2_EL2,
		HY_AARCH64_REG_HFGRTR_EL2,
		HY_AARCH64_REG_HFGWTR_EL2,
		HY_AARCH64_REG_HFGITR_EL2,
		HY_AARCH64_REG_HDFGRTR_EL2,
		HY_AARCH64_REG_HDFGWTR_EL2,
	};
	uint64_t value = 42;

	(void)state;
	prepare(0);
	for (size_t n = 0; n < sizeof(absent) / sizeof(absent[0]); n++)
		assert_int_equal(hy_aarch64_get_reg(&vcpu.ctx, 0, absent[n], &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void reset_values(void **state)
{
	static const struct {
		uint32_t id;
		uint64_t value;
	} expected[] = {
		{ HY_AARCH64_REG_PC, UINT64_C(0x0) },
		{ HY_AARCH64_REG_PSTATE, UINT64_C(0x3c5) },
		{ HY_AARCH64_REG_X0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X3, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X4, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X5, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X6, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X7, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X8, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X9, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X10, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X11, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X12, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X13, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X14, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X15, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X16, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X17, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X18, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X19, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X20, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X21, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X22, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X23, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X24, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X25, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X26, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X27, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X28, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X29, UINT64_C(0x0) },
		{ HY_AARCH64_REG_X30, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HOST_SP, UINT64_C(0x0) },
		{ HY_AARCH64_REG_FAST_CALL, UINT64_C(0x0) },
		{ HY_AARCH64_REG_LAZY_LIVE, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SP_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SP_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ELR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SPSR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SCTLR_EL1, UINT64_C(0x30d00800) },
		{ HY_AARCH64_REG_SCTLR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CPACR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TTBR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TTBR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TCR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TCR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_PIRE0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_PIR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_POR_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_POR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ESR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_AFSR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_AFSR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_FAR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_PAR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_MAIR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_AMAIR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_VBAR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CONTEXTIDR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TPIDR_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TPIDRRO_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_TPIDR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SCXTNUM_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SCXTNUM_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CSSELR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APIAKEYLO_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APIAKEYHI_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APIBKEYLO_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APIBKEYHI_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APDAKEYLO_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APDAKEYHI_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APDBKEYLO_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APDBKEYHI_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APGAKEYLO_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_APGAKEYHI_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DACR32_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_IFSR32_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SPSR_IRQ, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SPSR_ABT, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SPSR_UND, UINT64_C(0x0) },
		{ HY_AARCH64_REG_SPSR_FIQ, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTVOFF_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTKCTL_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTV_CVAL_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTV_CTL_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTP_CVAL_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTP_CTL_EL0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_MDSCR_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR3_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR4_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR5_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR6_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR7_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR8_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR9_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR10_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR11_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR12_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR13_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR14_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBVR15_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR3_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR4_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR5_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR6_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR7_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR8_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR9_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR10_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR11_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR12_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR13_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR14_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGBCR15_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR3_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR4_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR5_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR6_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR7_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR8_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR9_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR10_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR11_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR12_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR13_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR14_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWVR15_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR0_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR1_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR2_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR3_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR4_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR5_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR6_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR7_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR8_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR9_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR10_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR11_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR12_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR13_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR14_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_DBGWCR15_EL1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_VPIDR_EL2, UINT64_C(0x5aa512348765c33c) },
		{ HY_AARCH64_REG_VMPIDR_EL2, UINT64_C(0x80000000) },
		{ HY_AARCH64_REG_VSESR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_VDISR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ESR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_FAR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICC_SRE_EL1, UINT64_C(0x7) },
		{ HY_AARCH64_REG_ICH_VMCR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP0R0_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP0R1_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP0R2_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP0R3_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP1R0_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP1R1_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP1R2_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_AP1R3_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR0_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR1_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR2_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR3_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR4_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR5_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR6_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR7_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR8_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR9_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR10_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR11_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR12_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR13_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR14_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_LR15_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_ICH_HCR_EL2, UINT64_C(0x1) },
		{ HY_AARCH64_REG_ICC_SRE_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_VTTBR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_VTCR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HCR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HCRX_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CPTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_MDCR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_MPAM2_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HSTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_CNTHCTL_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HFGRTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HFGWTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HFGITR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HDFGRTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_HDFGWTR_EL2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_FPSR, UINT64_C(0x0) },
		{ HY_AARCH64_REG_FPCR, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q0, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q1, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q2, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q3, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q4, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q5, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q6, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q7, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q8, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q9, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q10, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q11, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q12, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q13, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q14, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q15, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q16, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q17, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q18, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q19, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q20, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q21, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q22, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q23, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q24, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q25, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q26, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q27, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q28, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q29, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q30, UINT64_C(0x0) },
		{ HY_AARCH64_REG_Q31, UINT64_C(0x0) },
	};

	(void)state;
	prepare(ALL_FEATURES);
	memset(&vcpu.ctx, 0xff, sizeof(vcpu.ctx));
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
		hy_aarch64_host_registers[id] = UINT64_C(0x5aa512348765c33c);
	hy_aarch64_reset(&vcpu.ctx);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value;

		assert_int_equal(hy_aarch64_get_reg(&vcpu.ctx, ALL_FEATURES, expected[n].id, &value), HY_OK);
		assert_int_equal(value, expected[n].value);
	}
}

/* Leaves and tables can be told apart, and neither is mistaken for nothing. What cannot be read need not be expressible. */
static void stage2_format(const struct hy_stage2_format *format)
{
	uint64_t address = (~UINT64_C(0) >> (63 - format->address_msb)) & (~UINT64_C(0) << format->address_lsb);

	assert_int_not_equal(format->leaf[0].mask, 0);
	assert_int_not_equal((format->table_match | format->table_set) & format->present_mask, 0);
	assert_int_equal(address & (format->permission_mask | format->type_mask | format->accessed | format->dirty), 0);
	assert_int_equal(format->permission_mask & format->type_mask, 0);
	for (uint32_t level = 0; level < format->levels; level++) {
		const struct hy_stage2_leaf *leaf = &format->leaf[level];

		if (leaf->mask == 0)
			continue;
		assert_int_equal(leaf->match & ~leaf->mask, 0);
		for (uint32_t access = HY_READ; access < 8; access += 2) {
			uint64_t entry = leaf->match | format->leaf_set | format->permission[access] | format->type[HY_MEMORY_NORMAL];

			assert_int_not_equal(entry & format->present_mask, 0);
			assert_int_equal(entry & leaf->mask, leaf->match);
			assert_int_equal(entry & format->permission_mask, format->permission[access]);
			if (level > 0)
				assert_int_not_equal(entry & format->table_mask, format->table_match);
		}
	}
	for (uint32_t one = HY_READ; one < 8; one += 2) {
		for (uint32_t other = one + 2; other < 8; other += 2)
			assert_int_not_equal(format->permission[one], format->permission[other]);
	}
}

static void stage2_formats(void **state)
{
	size_t count = 0;

	(void)state;
	while (hy_arch_stage2_formats[count] != NULL)
		stage2_format(hy_arch_stage2_formats[count++]);
	assert_int_equal(count, 1);
}

/* desc/arch/aarch64/traps.yaml#rules.hvc64 */
static void decodes_hvc64(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e3058f16adf), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510615b11d8a3), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xd8a3));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce65b41c7a8), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xc7a8));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.fiq */
static void decodes_fiq(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e30d8f16adf), UINT64_C(0xf6)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510617311d8a3), UINT64_C(0x7a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce60741c7a8), UINT64_C(0x8e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.serror */
static void decodes_serror(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e30d8f16adf), UINT64_C(0xf7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xcd613e30d8f16adf));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510617311d8a3), UINT64_C(0x7b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x78e510617311d8a3));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce60741c7a8), UINT64_C(0x8f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xe4b06ce60741c7a8));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.wfi */
static void decodes_wfi(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce60741c7a8), UINT64_C(0x8c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x587fd2803bab6c39);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xad45f23d3b1a11df);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x8d88348a06ed8d14), UINT64_C(0xa0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xbe3edc0a1ef2a4f0);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xe5446dd4552b82f6);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x4be03db0042574bc), UINT64_C(0x30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 2);
}

/* desc/arch/aarch64/traps.yaml#rules.wfe */
static void decodes_wfe(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xbe3edc0a1ef2a4f0);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xe5446dd4552b82f6);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x4be03db0042574bd), UINT64_C(0x30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xf79b17aeefba91fc);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x81f9c1f66c0f3459);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x803468b60610a9f7), UINT64_C(0xa8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x64b2d2bc815a47c5);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xda71144896c8da19);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xf0dfb4a504a064df), UINT64_C(0xc4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 2);
}

/* desc/arch/aarch64/traps.yaml#rules.smc64 */
static void decodes_smc64(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce65f41c7a8), UINT64_C(0x8c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0xc7a8));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x587fd2803bab6c39);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xad45f23d3b1a11df);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x8d88348a5eed8d14), UINT64_C(0xa0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0x8d14));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xbe3edc0a1ef2a4f0);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xe5446dd4552b82f6);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x4be03db05c2574bd), UINT64_C(0x30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0x74bd));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_walk */
static void decodes_fetch_walk(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x3a902931cd447e35);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xf1fd42a29755d4c1);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xb8b6d8fe802e3dc3), UINT64_C(0x58)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x2a29755d4c000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x44ef7febe8e5b461);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x8c497c68a8c24d42);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x7589a82b82702cea), UINT64_C(0x18)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xc68a8c24d4000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xcc1b0c3e1c07724e);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x2f429ce59ff3078f);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x44c5b47683e31d83), UINT64_C(0x84)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xce59ff3078000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_translation */
static void decodes_fetch_translation(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xc9e9c616612e7696);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x18072e8c35bf992d);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xa6cecc1b80e51045), UINT64_C(0x44)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xe8c35bf992696));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x3a902931cd447e35);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xf1fd42a29755d4c1);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xb8b6d8fe802e3d47), UINT64_C(0x58)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x2a29755d4ce35));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x7d5c8dfc5eda92d8);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x7923986bb968a43);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x64ac5db983071046), UINT64_C(0xa4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x986bb968a42d8));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.data_walk */
static void decodes_data_walk(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x3a902931cd447e35);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xf1fd42a29755d4c1);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xb8b6d8fe902e3dc3), UINT64_C(0x58)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x2a29755d4c000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x44ef7febe8e5b461);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x8c497c68a8c24d42);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x7589a82b92702cea), UINT64_C(0x18)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xc68a8c24d4000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xcc1b0c3e1c07724e);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x2f429ce59ff3078f);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x44c5b47693e31d83), UINT64_C(0x84)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xce59ff3078000));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/aarch64/traps.yaml#rules.data_load */
static void decodes_data_load(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e3091f16a07), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0xb89414c343bc4));
	assert_int_equal(vcpu.exit.mmio_read.width, 8);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x11));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 1);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510619311d807), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0x92dc9e9c61c1b));
	assert_int_equal(vcpu.exit.mmio_read.width, 1);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x11));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 8);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce69341c704), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0xe766ec9d283b2));
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, 1);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 8);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.data_store */
static void decodes_data_store(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e3091f16a47), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0xb89414c343bc4));
	assert_int_equal(vcpu.exit.mmio_write.width, 8);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x1212121212121212));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510619311d847), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0x92dc9e9c61c1b));
	assert_int_equal(vcpu.exit.mmio_write.width, 1);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x12));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce69341c744), 8), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0xe766ec9d283b2));
	assert_int_equal(vcpu.exit.mmio_write.width, 2);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x202));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.data_load_a32 */
static void decodes_data_load_a32(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e3091f16a07), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0xb89414c343bc4));
	assert_int_equal(vcpu.exit.mmio_read.width, 8);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x11));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 1);
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510619311d807), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0x92dc9e9c61c1b));
	assert_int_equal(vcpu.exit.mmio_read.width, 1);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x11));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce69341c704), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0xe766ec9d283b2));
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, 1);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.data_store_a32 */
static void decodes_data_store_a32(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x1027c4d1c386bbc4);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xcd613e3091f16a47), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0xb89414c343bc4));
	assert_int_equal(vcpu.exit.mmio_write.width, 8);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x1212121212121212));
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x612e7696a6cecc1b);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510619311d847), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0x92dc9e9c61c1b));
	assert_int_equal(vcpu.exit.mmio_write.width, 1);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x12));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce69341c744), UINT64_C(0xc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0xe766ec9d283b2));
	assert_int_equal(vcpu.exit.mmio_write.width, 2);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x202));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.data_maintenance */
static void decodes_data_maintenance(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xc9e9c616612e7696);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x18072e8c35bf992d);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xa6cecc1b90e51145), UINT64_C(0x44)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x3a902931cd447e35);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xf1fd42a29755d4c1);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xb8b6d8fe902e3d47), UINT64_C(0x58)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x7d5c8dfc5eda92d8);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x7923986bb968a43);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x64ac5db993071146), UINT64_C(0xa4)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/aarch64/traps.yaml#rules.debug */
static void decodes_debug(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x63ca828dd5f4b3b2);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce6c341c7a8), UINT64_C(0x8c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x30));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xe4b06ce6c341c7a8));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x63ca828dd5f4b3b2));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x587fd2803bab6c39);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xad45f23d3b1a11df);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x8d88348ac2ed8d14), UINT64_C(0xa0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x30));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x8d88348ac2ed8d14));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x587fd2803bab6c39));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xbe3edc0a1ef2a4f0);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xe5446dd4552b82f6);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x4be03db0c02574bd), UINT64_C(0x30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x30));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x4be03db0c02574bd));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xbe3edc0a1ef2a4f0));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xf79b17aeefba91fc);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x81f9c1f66c0f3459);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x803468b6ca10a9f7), UINT64_C(0xa8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x32));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x803468b6ca10a9f7));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xf79b17aeefba91fc));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0x64b2d2bc815a47c5);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xda71144896c8da19);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xf0dfb4a5c8a064df), UINT64_C(0xc4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x32));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xf0dfb4a5c8a064df));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x64b2d2bc815a47c5));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xc69d4bd8b3fa7aa7);
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0xbcfbb050acab1a6b);
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe1fab9d7c87e134f), UINT64_C(0x98)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x32));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xe1fab9d7c87e134f));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xc69d4bd8b3fa7aa7));
	assert_int_equal(vcpu.exit.advance, 0);
}

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x1e2feb89054c343c), UINT64_C(0xc4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78e510610b11d8a3), UINT64_C(0x7b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x35bf992d2de9c616), UINT64_C(0x1b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe4b06ce63f41c7a8), UINT64_C(0x8c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x9b810e7642c9d286), UINT64_C(0xb2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xafbd67f9599699cf), UINT64_C(0x4a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xb9d179e05c0fd4f5), UINT64_C(0xdf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xc381e88f78c0c8fd), UINT64_C(0x87)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x8d88348a7eed8d14), UINT64_C(0xa0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1f));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x6a8ac4ba81805975), UINT64_C(0xaa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xec148cb48673ca47), UINT64_C(0x9e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xa11d459a8f978d87), UINT64_C(0x53)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xbe6521cc922434e3), UINT64_C(0x57)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xaa2ca1af96107b75), UINT64_C(0x58)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x25));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe1fab9d7a47e134f), UINT64_C(0x98)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x29));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xbcfbb050a8ab1a6b), UINT64_C(0xa7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xa9ec0806ac5fca16), UINT64_C(0x8f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x5eda92d8b8ac5db9), UINT64_C(0x44)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2e));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x78255d68bf923986), UINT64_C(0xfc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2f));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xd92a4aa2c010d93c), UINT64_C(0xac)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x9403560dc7dae38d), UINT64_C(0xbb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x2b28fef0cb9c014e), UINT64_C(0xe3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x326324dcf695ffb), UINT64_C(0xd4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x33));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x678a5aa3d36fe507), UINT64_C(0x64)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xe8e5b461d589a82b), UINT64_C(0x4e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x9be3cecbd8497c68), UINT64_C(0xeb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xf463b337de0b5d59), UINT64_C(0x1b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x83333218e191a1b7), UINT64_C(0x37)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xc7038069e4c81999), UINT64_C(0xe8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x39));

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xf320cd57e914475b), UINT64_C(0x2c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x5d5f576ceeb8fc4c), UINT64_C(0xba)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xf0e642f4f328ad08), UINT64_C(0xfa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0xd037cdfff8240d49), UINT64_C(0x53)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = 0;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = 0;
	assert_int_equal(hy_aarch64_decode(&vcpu, UINT64_C(0x67dba8fc989008), UINT64_C(0x43)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
}

/* Every key has the name that the description gives it, or none. */
static void trapped_registers_have_names(void **state)
{
	static const struct {
		uint32_t first, last;
		const char *name;
	} expected[] = {
		{ 0x4580, 0x45ff, "instructions_11" },
		{ 0x4780, 0x47ff, "instructions_15" },
		{ 0x4d80, 0x4dff, "instructions_11" },
		{ 0x4f80, 0x4fff, "instructions_15" },
		{ 0x5580, 0x55ff, "instructions_11" },
		{ 0x5780, 0x57ff, "instructions_15" },
		{ 0x5d80, 0x5dff, "instructions_11" },
		{ 0x5f80, 0x5fff, "instructions_15" },
		{ 0x6580, 0x65ff, "instructions_11" },
		{ 0x6780, 0x67ff, "instructions_15" },
		{ 0x6d80, 0x6dff, "instructions_11" },
		{ 0x6f80, 0x6fff, "instructions_15" },
		{ 0x7580, 0x75ff, "instructions_11" },
		{ 0x7780, 0x77ff, "instructions_15" },
		{ 0x7d80, 0x7dff, "instructions_11" },
		{ 0x7f80, 0x7fff, "instructions_15" },
		{ 0x8002, 0x8002, "osdtrrx_el1" },
		{ 0x8004, 0x8004, "dbgbvr0_el1" },
		{ 0x8005, 0x8005, "dbgbcr0_el1" },
		{ 0x8006, 0x8006, "dbgwvr0_el1" },
		{ 0x8007, 0x8007, "dbgwcr0_el1" },
		{ 0x800c, 0x800c, "dbgbvr1_el1" },
		{ 0x800d, 0x800d, "dbgbcr1_el1" },
		{ 0x800e, 0x800e, "dbgwvr1_el1" },
		{ 0x800f, 0x800f, "dbgwcr1_el1" },
		{ 0x8010, 0x8010, "mdccint_el1" },
		{ 0x8012, 0x8012, "mdscr_el1" },
		{ 0x8014, 0x8014, "dbgbvr2_el1" },
		{ 0x8015, 0x8015, "dbgbcr2_el1" },
		{ 0x8016, 0x8016, "dbgwvr2_el1" },
		{ 0x8017, 0x8017, "dbgwcr2_el1" },
		{ 0x801a, 0x801a, "osdtrtx_el1" },
		{ 0x801c, 0x801c, "dbgbvr3_el1" },
		{ 0x801d, 0x801d, "dbgbcr3_el1" },
		{ 0x801e, 0x801e, "dbgwvr3_el1" },
		{ 0x801f, 0x801f, "dbgwcr3_el1" },
		{ 0x8024, 0x8024, "dbgbvr4_el1" },
		{ 0x8025, 0x8025, "dbgbcr4_el1" },
		{ 0x8026, 0x8026, "dbgwvr4_el1" },
		{ 0x8027, 0x8027, "dbgwcr4_el1" },
		{ 0x802c, 0x802c, "dbgbvr5_el1" },
		{ 0x802d, 0x802d, "dbgbcr5_el1" },
		{ 0x802e, 0x802e, "dbgwvr5_el1" },
		{ 0x802f, 0x802f, "dbgwcr5_el1" },
		{ 0x8032, 0x8032, "oseccr_el1" },
		{ 0x8034, 0x8034, "dbgbvr6_el1" },
		{ 0x8035, 0x8035, "dbgbcr6_el1" },
		{ 0x8036, 0x8036, "dbgwvr6_el1" },
		{ 0x8037, 0x8037, "dbgwcr6_el1" },
		{ 0x803c, 0x803c, "dbgbvr7_el1" },
		{ 0x803d, 0x803d, "dbgbcr7_el1" },
		{ 0x803e, 0x803e, "dbgwvr7_el1" },
		{ 0x803f, 0x803f, "dbgwcr7_el1" },
		{ 0x8044, 0x8044, "dbgbvr8_el1" },
		{ 0x8045, 0x8045, "dbgbcr8_el1" },
		{ 0x8046, 0x8046, "dbgwvr8_el1" },
		{ 0x8047, 0x8047, "dbgwcr8_el1" },
		{ 0x804c, 0x804c, "dbgbvr9_el1" },
		{ 0x804d, 0x804d, "dbgbcr9_el1" },
		{ 0x804e, 0x804e, "dbgwvr9_el1" },
		{ 0x804f, 0x804f, "dbgwcr9_el1" },
		{ 0x8054, 0x8054, "dbgbvr10_el1" },
		{ 0x8055, 0x8055, "dbgbcr10_el1" },
		{ 0x8056, 0x8056, "dbgwvr10_el1" },
		{ 0x8057, 0x8057, "dbgwcr10_el1" },
		{ 0x805c, 0x805c, "dbgbvr11_el1" },
		{ 0x805d, 0x805d, "dbgbcr11_el1" },
		{ 0x805e, 0x805e, "dbgwvr11_el1" },
		{ 0x805f, 0x805f, "dbgwcr11_el1" },
		{ 0x8064, 0x8064, "dbgbvr12_el1" },
		{ 0x8065, 0x8065, "dbgbcr12_el1" },
		{ 0x8066, 0x8066, "dbgwvr12_el1" },
		{ 0x8067, 0x8067, "dbgwcr12_el1" },
		{ 0x806c, 0x806c, "dbgbvr13_el1" },
		{ 0x806d, 0x806d, "dbgbcr13_el1" },
		{ 0x806e, 0x806e, "dbgwvr13_el1" },
		{ 0x806f, 0x806f, "dbgwcr13_el1" },
		{ 0x8074, 0x8074, "dbgbvr14_el1" },
		{ 0x8075, 0x8075, "dbgbcr14_el1" },
		{ 0x8076, 0x8076, "dbgwvr14_el1" },
		{ 0x8077, 0x8077, "dbgwcr14_el1" },
		{ 0x807c, 0x807c, "dbgbvr15_el1" },
		{ 0x807d, 0x807d, "dbgbcr15_el1" },
		{ 0x807e, 0x807e, "dbgwvr15_el1" },
		{ 0x807f, 0x807f, "dbgwcr15_el1" },
		{ 0x8080, 0x8080, "mdrar_el1" },
		{ 0x8084, 0x8084, "oslar_el1" },
		{ 0x808c, 0x808c, "oslsr_el1" },
		{ 0x809c, 0x809c, "osdlr_el1" },
		{ 0x80a4, 0x80a4, "dbgprcr_el1" },
		{ 0x83c6, 0x83c6, "dbgclaimset_el1" },
		{ 0x83ce, 0x83ce, "dbgclaimclr_el1" },
		{ 0x83f6, 0x83f6, "dbgauthstatus_el1" },
		{ 0x8800, 0x8fff, "trace" },
		{ 0x9808, 0x9808, "mdccsr_el0" },
		{ 0x9820, 0x9820, "dbgdtr_el0" },
		{ 0x9828, 0x9828, "dbgdtrrx_el0" },
		{ 0xc006, 0xc006, "revidr_el1" },
		{ 0xc008, 0xc008, "id_pfr0_el1" },
		{ 0xc009, 0xc009, "id_pfr1_el1" },
		{ 0xc00a, 0xc00a, "id_dfr0_el1" },
		{ 0xc00b, 0xc00b, "id_space" },
		{ 0xc00c, 0xc00c, "id_mmfr0_el1" },
		{ 0xc00d, 0xc00d, "id_mmfr1_el1" },
		{ 0xc00e, 0xc00e, "id_mmfr2_el1" },
		{ 0xc00f, 0xc00f, "id_mmfr3_el1" },
		{ 0xc010, 0xc010, "id_isar0_el1" },
		{ 0xc011, 0xc011, "id_isar1_el1" },
		{ 0xc012, 0xc012, "id_isar2_el1" },
		{ 0xc013, 0xc013, "id_isar3_el1" },
		{ 0xc014, 0xc014, "id_isar4_el1" },
		{ 0xc015, 0xc015, "id_isar5_el1" },
		{ 0xc016, 0xc016, "id_mmfr4_el1" },
		{ 0xc017, 0xc017, "id_isar6_el1" },
		{ 0xc018, 0xc018, "mvfr0_el1" },
		{ 0xc019, 0xc019, "mvfr1_el1" },
		{ 0xc01a, 0xc01a, "mvfr2_el1" },
		{ 0xc01b, 0xc01b, "id_space" },
		{ 0xc01c, 0xc01c, "id_pfr2_el1" },
		{ 0xc01d, 0xc01d, "id_space" },
		{ 0xc01e, 0xc01e, "id_mmfr5_el1" },
		{ 0xc01f, 0xc01f, "id_space" },
		{ 0xc020, 0xc020, "id_aa64pfr0_el1" },
		{ 0xc021, 0xc021, "id_aa64pfr1_el1" },
		{ 0xc022, 0xc027, "id_space" },
		{ 0xc028, 0xc028, "id_aa64dfr0_el1" },
		{ 0xc029, 0xc02f, "id_space" },
		{ 0xc030, 0xc030, "id_aa64isar0_el1" },
		{ 0xc031, 0xc031, "id_aa64isar1_el1" },
		{ 0xc032, 0xc032, "id_aa64isar2_el1" },
		{ 0xc033, 0xc037, "id_space" },
		{ 0xc038, 0xc038, "id_aa64mmfr0_el1" },
		{ 0xc039, 0xc039, "id_aa64mmfr1_el1" },
		{ 0xc03a, 0xc03a, "id_aa64mmfr2_el1" },
		{ 0xc03b, 0xc03b, "id_aa64mmfr3_el1" },
		{ 0xc03c, 0xc03f, "id_space" },
		{ 0xc081, 0xc081, "actlr_el1" },
		{ 0xc085, 0xc086, "tag_control" },
		{ 0xc090, 0xc097, "trace_filter" },
		{ 0xc298, 0xc2af, "errors" },
		{ 0xc2b0, 0xc2b7, "tag_faults" },
		{ 0xc4c8, 0xc4df, "profiling" },
		{ 0xc4f0, 0xc4f7, "monitors_el1" },
		{ 0xc520, 0xc527, "ordering_regions" },
		{ 0xc580, 0xc5ff, "implementation_11" },
		{ 0xc65d, 0xc65d, "icc_sgi1r_el1" },
		{ 0xc65e, 0xc65e, "icc_asgi1r_el1" },
		{ 0xc65f, 0xc65f, "icc_sgi0r_el1" },
		{ 0xc665, 0xc665, "icc_sre_el1" },
		{ 0xc780, 0xc7ff, "implementation_15" },
		{ 0xc807, 0xc807, "aidr_el1" },
		{ 0xcd80, 0xcdff, "implementation_11" },
		{ 0xcf80, 0xcfff, "implementation_15" },
		{ 0xd580, 0xd5ff, "implementation_11" },
		{ 0xd780, 0xd7ff, "implementation_15" },
		{ 0xdce0, 0xdcf7, "monitors" },
		{ 0xdd80, 0xddff, "implementation_11" },
		{ 0xde90, 0xdeff, "activity_monitors" },
		{ 0xdf40, 0xdf7f, "event_counters" },
		{ 0xdf80, 0xdfff, "implementation_15" },
		{ 0xe580, 0xe5ff, "implementation_11" },
		{ 0xe780, 0xe7ff, "implementation_15" },
		{ 0xed80, 0xedff, "implementation_11" },
		{ 0xef80, 0xefff, "implementation_15" },
		{ 0xf580, 0xf5ff, "implementation_11" },
		{ 0xf780, 0xf7ff, "implementation_15" },
		{ 0xfd80, 0xfdff, "implementation_11" },
		{ 0xff80, 0xffff, "implementation_15" },
	};
	uint32_t named = 0;

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		for (uint32_t key = expected[n].first; key <= expected[n].last; key++)
			assert_string_equal(hy_aarch64_sysreg_name(key), expected[n].name);
	}
	for (uint32_t key = 0; key < 0x10000; key++)
		named += hy_aarch64_sysreg_name(key) != NULL;
	assert_int_equal(named, 6569);
	assert_null(hy_aarch64_sysreg_name(UINT32_MAX));
}

static void trapped_registers_answer(void **state)
{
	static const struct {
		uint32_t key;
		uint64_t value;
	} expected[] = {
		{ 0x8002, 0 },
		{ 0x8010, 0 },
		{ 0x801a, 0 },
		{ 0x8032, 0 },
		{ 0x8080, 0 },
		{ 0x808c, 8 },
		{ 0x809c, 0 },
		{ 0x80a4, 0 },
		{ 0x83c6, 0 },
		{ 0x83ce, 0 },
		{ 0x83f6, 0 },
		{ 0x9808, 0 },
		{ 0x9820, 0 },
		{ 0x9828, 0 },
		{ 0xc006, 0 },
		{ 0xc008, UINT64_C(0x705c33c) },
		{ 0xc009, UINT64_C(0x50000) },
		{ 0xc00a, UINT64_C(0xc) },
		{ 0xc00b, 0 },
		{ 0xc00c, UINT64_C(0x8760c33c) },
		{ 0xc00d, UINT64_C(0x8765c33c) },
		{ 0xc00e, UINT64_C(0x8765c33c) },
		{ 0xc00f, UINT64_C(0x8765c33c) },
		{ 0xc010, UINT64_C(0x765c33c) },
		{ 0xc011, UINT64_C(0x8765c33c) },
		{ 0xc012, UINT64_C(0x8765c33c) },
		{ 0xc013, UINT64_C(0x8765c33c) },
		{ 0xc014, UINT64_C(0x8765c33c) },
		{ 0xc015, UINT64_C(0x8705c33c) },
		{ 0xc016, UINT64_C(0x765c030) },
		{ 0xc017, UINT64_C(0x8765c33c) },
		{ 0xc018, UINT64_C(0x8765c33c) },
		{ 0xc019, UINT64_C(0x8765c33c) },
		{ 0xc01a, UINT64_C(0x3c) },
		{ 0xc01b, 0 },
		{ 0xc01c, UINT64_C(0x3c) },
		{ 0xc01d, 0 },
		{ 0xc01e, UINT64_C(0x3c) },
		{ 0xc01f, 0 },
		{ 0xc020, UINT64_C(0x5a0500000165001c) },
		{ 0xc021, UINT64_C(0x40000003c) },
		{ 0xc022, 0 },
		{ 0xc028, UINT64_C(0x308060c00c) },
		{ 0xc029, 0 },
		{ 0xc030, UINT64_C(0x5aa512348065c330) },
		{ 0xc031, UINT64_C(0xaa512348765c33c) },
		{ 0xc032, UINT64_C(0xa502008760c33c) },
		{ 0xc033, 0 },
		{ 0xc038, UINT64_C(0x10008765033c) },
		{ 0xc039, UINT64_C(0x50a510300060c00c) },
		{ 0xc03a, UINT64_C(0x50a500348065c33c) },
		{ 0xc03b, UINT64_C(0x500000000005033c) },
		{ 0xc03c, 0 },
		{ 0xc081, 0 },
		{ 0xc665, 7 },
		{ 0xc807, 0 },
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_AARCH64_REG_COUNT; id++)
		hy_aarch64_host_registers[id] = UINT64_C(0x5aa512348765c33c);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		assert_true(hy_aarch64_sysreg(&vcpu, expected[n].key, false, 1));
		assert_int_equal(hy_aarch64_gpr(&vcpu.ctx, 1), expected[n].value);
	}
}

/* What a guest writes to a register of its own it reads again, but for reserved bits. */
static void trapped_registers_of_the_guest(void **state)
{
	static const struct {
		uint32_t key;
		uint64_t kept, ones;
	} expected[] = {
		{ 0x8004, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8005, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8006, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8007, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x800c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x800d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x800e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x800f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8012, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8014, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8015, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8016, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8017, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x801c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x801d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x801e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x801f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8024, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8025, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8026, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8027, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x802c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x802d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x802e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x802f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8034, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8035, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8036, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8037, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x803c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x803d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x803e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x803f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8044, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8045, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8046, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8047, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x804c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x804d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x804e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x804f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8054, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8055, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8056, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8057, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x805c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x805d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x805e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x805f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8064, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8065, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8066, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8067, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x806c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x806d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x806e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x806f, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8074, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8075, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8076, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x8077, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x807c, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x807d, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x807e, UINT64_C(0xffffffffffffffff), 0 },
		{ 0x807f, UINT64_C(0xffffffffffffffff), 0 },
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value = UINT64_C(0x123456789abcdef0) + n;

		hy_aarch64_set_gpr(&vcpu.ctx, 1, value);
		assert_true(hy_aarch64_sysreg(&vcpu, expected[n].key, true, 1));
		assert_true(hy_aarch64_sysreg(&vcpu, expected[n].key, false, 2));
		assert_int_equal(hy_aarch64_gpr(&vcpu.ctx, 2), (hy_aarch64_gpr(&vcpu.ctx, 1) & expected[n].kept) | expected[n].ones);
	}
}

/* Words of every pattern, and what they do. */
static void instructions(void **state)
{
	static const struct {
		uint32_t word;
		int instruction;
		bool access;
		struct hy_access_insn insn;
	} expected[] = {
		{ 0x79ef139b, HY_AARCH64_INSN_GPR_OFFSET, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x79d4b7d1, HY_AARCH64_INSN_GPR_OFFSET, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 17, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x39877d34, HY_AARCH64_INSN_GPR_OFFSET, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 20, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78a0489c, HY_AARCH64_INSN_GPR_REGISTER, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 8,
		    .reg = 28, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xb8a048a6, HY_AARCH64_INSN_GPR_REGISTER, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xb8604859, HY_AARCH64_INSN_GPR_REGISTER, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 25, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78dc439b, HY_AARCH64_INSN_GPR_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78d2d3d1, HY_AARCH64_INSN_GPR_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 17, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x389df134, HY_AARCH64_INSN_GPR_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 20, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78dc479b, HY_AARCH64_INSN_GPR_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 28, .writeback = -60 } },
		{ 0x789437e1, HY_AARCH64_INSN_GPR_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 8,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 31, .writeback = -189 } },
		{ 0x3881e7ef, HY_AARCH64_INSN_GPR_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 31, .writeback = 30 } },
		{ 0x78dc4b9b, HY_AARCH64_INSN_GPR_UNPRIVILEGED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78d2dbd1, HY_AARCH64_INSN_GPR_UNPRIVILEGED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 17, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x389df934, HY_AARCH64_INSN_GPR_UNPRIVILEGED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 20, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78dc4f9b, HY_AARCH64_INSN_GPR_PRE, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 28, .writeback = -60 } },
		{ 0x78943fe1, HY_AARCH64_INSN_GPR_PRE, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 8,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 31, .writeback = -189 } },
		{ 0x3881efef, HY_AARCH64_INSN_GPR_PRE, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 31, .writeback = 30 } },
		{ 0x582d5be4, HY_AARCH64_INSN_GPR_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 4, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x189aaf63, HY_AARCH64_INSN_GPR_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x18967646, HY_AARCH64_INSN_GPR_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xbd5699be, HY_AARCH64_INSN_SIMD_OFFSET, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3dd2281d, HY_AARCH64_INSN_SIMD_OFFSET, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 29, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3da5d7c7, HY_AARCH64_INSN_SIMD_OFFSET, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 7, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3c604acd, HY_AARCH64_INSN_SIMD_REGISTER, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 1,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3ca048c5, HY_AARCH64_INSN_SIMD_REGISTER, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3ce04aa1, HY_AARCH64_INSN_SIMD_REGISTER, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xbc5a61be, HY_AARCH64_INSN_SIMD_UNSCALED, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3cc8a01d, HY_AARCH64_INSN_SIMD_UNSCALED, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 29, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x3c9753c7, HY_AARCH64_INSN_SIMD_UNSCALED, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 7, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xbc5a65be, HY_AARCH64_INSN_SIMD_POST, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 13, .writeback = -90 } },
		{ 0x3cc8a41d, HY_AARCH64_INSN_SIMD_POST, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 29, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 0, .writeback = 138 } },
		{ 0x3c9757c7, HY_AARCH64_INSN_SIMD_POST, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 7, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 30, .writeback = -139 } },
		{ 0xbc5a6dbe, HY_AARCH64_INSN_SIMD_PRE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 13, .writeback = -90 } },
		{ 0x3cc8ac1d, HY_AARCH64_INSN_SIMD_PRE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 29, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 0, .writeback = 138 } },
		{ 0x3c975fc7, HY_AARCH64_INSN_SIMD_PRE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 7, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 30, .writeback = -139 } },
		{ 0x5c2d5be4, HY_AARCH64_INSN_SIMD_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 4, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x1c9aaf63, HY_AARCH64_INSN_SIMD_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x1c967646, HY_AARCH64_INSN_SIMD_LITERAL, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x291448c5, HY_AARCH64_INSN_PAIR_OFFSET, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 5, .reg2 = 18, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x29188b3c, HY_AARCH64_INSN_PAIR_OFFSET, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 28, .reg2 = 2, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2927fea7, HY_AARCH64_INSN_PAIR_OFFSET, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 7, .reg2 = 31, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xa8916799, HY_AARCH64_INSN_PAIR_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 25, .reg2 = 25, .length = 4, .writeback_reg = 28, .writeback = 272 } },
		{ 0x68d4d155, HY_AARCH64_INSN_PAIR_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 21, .reg2 = 20, .length = 4, .writeback_reg = 10, .writeback = 164 } },
		{ 0x28cd360a, HY_AARCH64_INSN_PAIR_POST, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 10, .reg2 = 13, .length = 4, .writeback_reg = 16, .writeback = 104 } },
		{ 0xa9916799, HY_AARCH64_INSN_PAIR_PRE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 25, .reg2 = 25, .length = 4, .writeback_reg = 28, .writeback = 272 } },
		{ 0x69d4d155, HY_AARCH64_INSN_PAIR_PRE, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 21, .reg2 = 20, .length = 4, .writeback_reg = 10, .writeback = 164 } },
		{ 0x29cd360a, HY_AARCH64_INSN_PAIR_PRE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 10, .reg2 = 13, .length = 4, .writeback_reg = 16, .writeback = 104 } },
		{ 0xa8627363, HY_AARCH64_INSN_PAIR_NO_ALLOCATE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x284119b6, HY_AARCH64_INSN_PAIR_NO_ALLOCATE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x283f4459, HY_AARCH64_INSN_PAIR_NO_ALLOCATE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x6d627363, HY_AARCH64_INSN_SIMD_PAIR_OFFSET, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xad4119b6, HY_AARCH64_INSN_SIMD_PAIR_OFFSET, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xad3f4459, HY_AARCH64_INSN_SIMD_PAIR_OFFSET, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x6ce27363, HY_AARCH64_INSN_SIMD_PAIR_POST, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = 27, .writeback = -480 } },
		{ 0xacc119b6, HY_AARCH64_INSN_SIMD_PAIR_POST, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = 13, .writeback = 32 } },
		{ 0xacbf4459, HY_AARCH64_INSN_SIMD_PAIR_POST, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = 2, .writeback = -32 } },
		{ 0x6de27363, HY_AARCH64_INSN_SIMD_PAIR_PRE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = 27, .writeback = -480 } },
		{ 0xadc119b6, HY_AARCH64_INSN_SIMD_PAIR_PRE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = 13, .writeback = 32 } },
		{ 0xadbf4459, HY_AARCH64_INSN_SIMD_PAIR_PRE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = 2, .writeback = -32 } },
		{ 0x6c627363, HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xac4119b6, HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xac3f4459, HY_AARCH64_INSN_SIMD_PAIR_NO_ALLOCATE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x48df7f9b, HY_AARCH64_INSN_ORDERED, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xc8df7d88, HY_AARCH64_INSN_ORDERED, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 8, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x889ffccd, HY_AARCH64_INSN_ORDERED, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x78bfc3e4, HY_AARCH64_INSN_ACQUIRE_RCPC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 4, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x38bfc363, HY_AARCH64_INSN_ACQUIRE_RCPC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf8bfc2cc, HY_AARCH64_INSN_ACQUIRE_RCPC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x59dc439b, HY_AARCH64_INSN_ORDERED_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x59d2d3d1, HY_AARCH64_INSN_ORDERED_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 17, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x199df134, HY_AARCH64_INSN_ORDERED_UNSCALED, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 8,
		    .reg = 20, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf86df49c, HY_AARCH64_INSN_AUTHENTICATED, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 28, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf86a3776, HY_AARCH64_INSN_AUTHENTICATED, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 22, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf83a8646, HY_AARCH64_INSN_AUTHENTICATED, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x48047f9b, HY_AARCH64_INSN_EXCLUSIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x480d7c46, HY_AARCH64_INSN_EXCLUSIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x88067dbe, HY_AARCH64_INSN_EXCLUSIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xc87f7363, HY_AARCH64_INSN_EXCLUSIVE_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = 28, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x887f19b6, HY_AARCH64_INSN_EXCLUSIVE_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 22, .reg2 = 6, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x883e4459, HY_AARCH64_INSN_EXCLUSIVE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 25, .reg2 = 17, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x48bf7c9c, HY_AARCH64_INSN_COMPARE_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 31, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xc8a37f76, HY_AARCH64_INSN_COMPARE_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x08a87e46, HY_AARCH64_INSN_COMPARE_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 8, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x483e7c9c, HY_AARCH64_INSN_COMPARE_SWAP_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 30, .reg2 = 31, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x48227f76, HY_AARCH64_INSN_COMPARE_SWAP_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 2, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x08287e46, HY_AARCH64_INSN_COMPARE_SWAP_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 8, .reg2 = 9, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x783f009c, HY_AARCH64_INSN_ATOMIC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 28, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf8230376, HY_AARCH64_INSN_ATOMIC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 22, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x38280246, HY_AARCH64_INSN_ATOMIC, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x783f809c, HY_AARCH64_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 28, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0xf8238376, HY_AARCH64_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 22, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x38288246, HY_AARCH64_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 6, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		const struct hy_access_insn *wanted = &expected[n].insn;
		struct hy_access_insn got;

		assert_int_equal(hy_aarch64_instruction_find(expected[n].word), expected[n].instruction);
		assert_int_equal(hy_aarch64_instruction_decode(expected[n].word, &got), expected[n].access);
		if (!expected[n].access)
			continue;
		assert_int_equal(got.load, wanted->load);
		assert_int_equal(got.sign, wanted->sign);
		assert_int_equal(got.simd, wanted->simd);
		assert_int_equal(got.atomic, wanted->atomic);
		assert_int_equal(got.update, wanted->update);
		assert_int_equal(got.bytes, wanted->bytes);
		assert_int_equal(got.reg_bytes, wanted->reg_bytes);
		assert_int_equal(got.reg, wanted->reg);
		assert_int_equal(got.reg2, wanted->reg2);
		assert_int_equal(got.writeback_reg, wanted->writeback_reg);
		assert_int_equal(got.writeback, wanted->writeback);
		assert_int_equal(got.length, wanted->length);
	}
}

/* Whatever the word, the answer is none or a sensible one. */
static void any_word_is_decoded(void **state)
{
	uint64_t word = 1;

	(void)state;
	for (uint32_t n = 0; n < 1000000; n++) {
		struct hy_access_insn insn;

		word = word * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		if (!hy_aarch64_instruction_decode((uint32_t)(word >> 24), &insn))
			continue;
		assert_true(insn.bytes >= 1 && insn.bytes <= 16 && (insn.bytes & (insn.bytes - 1)) == 0);
		assert_true(insn.simd || insn.bytes <= 8);
		assert_true(insn.length > 0 && insn.length <= 8);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_do_not_overlap),
		cmocka_unit_test(unknown_registers_are_refused),
		cmocka_unit_test(registers_have_names),
		cmocka_unit_test(reset_values),
		cmocka_unit_test(stage2_formats),
		cmocka_unit_test(registers_of_features),
		cmocka_unit_test(decodes_hvc64),
		cmocka_unit_test(decodes_fiq),
		cmocka_unit_test(decodes_serror),
		cmocka_unit_test(decodes_wfi),
		cmocka_unit_test(decodes_wfe),
		cmocka_unit_test(decodes_smc64),
		cmocka_unit_test(decodes_fetch_walk),
		cmocka_unit_test(decodes_fetch_translation),
		cmocka_unit_test(decodes_data_walk),
		cmocka_unit_test(decodes_data_load),
		cmocka_unit_test(decodes_data_store),
		cmocka_unit_test(decodes_data_load_a32),
		cmocka_unit_test(decodes_data_store_a32),
		cmocka_unit_test(decodes_data_maintenance),
		cmocka_unit_test(decodes_debug),
		cmocka_unit_test(every_class_is_decoded),
		cmocka_unit_test(trapped_registers_have_names),
		cmocka_unit_test(trapped_registers_answer),
		cmocka_unit_test(trapped_registers_of_the_guest),
		cmocka_unit_test(instructions),
		cmocka_unit_test(any_word_is_decoded),
	};

	return cmocka_run_group_tests_name("aarch64", tests, NULL, NULL);
}
/* crc32 76944624 */
