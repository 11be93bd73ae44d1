/* Generated from desc/arch/aarch64/arch.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_aarch64_features_probe(void)
{
	uint64_t features = 0, number;

	/* desc/arch/aarch64/arch.yaml#features.aarch32_el0 */
	if ((hy_aarch64_read_id_aa64pfr0_el1() & 0xf) == 2)
		features |= HY_AARCH64_FEATURE_AARCH32_EL0;
	/* desc/arch/aarch64/arch.yaml#features.aarch32_el1 */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 4) & 0xf) == 2)
		features |= HY_AARCH64_FEATURE_AARCH32_EL1;
	/* desc/arch/aarch64/arch.yaml#features.pan */
	if (((hy_aarch64_read_id_aa64mmfr1_el1() >> 20) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_PAN;
	/* desc/arch/aarch64/arch.yaml#features.ssbs */
	if (((hy_aarch64_read_id_aa64pfr1_el1() >> 4) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_SSBS;
	/* desc/arch/aarch64/arch.yaml#features.pauth */
	if (((hy_aarch64_read_id_aa64isar1_el1() >> 4) & 0xf) != 0 || ((hy_aarch64_read_id_aa64isar1_el1() >> 8) & 0xf) != 0
		|| ((hy_aarch64_read_id_aa64isar2_el1() >> 12) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_PAUTH;
	/* desc/arch/aarch64/arch.yaml#features.ras */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 28) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_RAS;
	/* desc/arch/aarch64/arch.yaml#features.csv2_2 */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 56) & 0xf) > 1 || (((hy_aarch64_read_id_aa64pfr0_el1() >> 56) & 0xf) == 1
		&& ((hy_aarch64_read_id_aa64pfr1_el1() >> 32) & 0xf) > 1))
		features |= HY_AARCH64_FEATURE_CSV2_2;
	/* desc/arch/aarch64/arch.yaml#features.sve */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 32) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_SVE;
	/* desc/arch/aarch64/arch.yaml#features.sme */
	if (((hy_aarch64_read_id_aa64pfr1_el1() >> 24) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_SME;
	/* desc/arch/aarch64/arch.yaml#features.mte */
	if (((hy_aarch64_read_id_aa64pfr1_el1() >> 8) & 0xf) > 1)
		features |= HY_AARCH64_FEATURE_MTE;
	/* desc/arch/aarch64/arch.yaml#features.amu */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 44) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_AMU;
	/* desc/arch/aarch64/arch.yaml#features.mpam */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 40) & 0xf) != 0 || ((hy_aarch64_read_id_aa64pfr1_el1() >> 16) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_MPAM;
	/* desc/arch/aarch64/arch.yaml#features.pmu */
	if (((hy_aarch64_read_id_aa64dfr0_el1() >> 8) & 0xf) != 0 && ((hy_aarch64_read_id_aa64dfr0_el1() >> 8) & 0xf) != 15)
		features |= HY_AARCH64_FEATURE_PMU;
	/* desc/arch/aarch64/arch.yaml#features.trace_filter */
	if (((hy_aarch64_read_id_aa64dfr0_el1() >> 40) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_TRACE_FILTER;
	/* desc/arch/aarch64/arch.yaml#features.spe */
	if (((hy_aarch64_read_id_aa64dfr0_el1() >> 32) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_SPE;
	/* desc/arch/aarch64/arch.yaml#features.lor */
	if (((hy_aarch64_read_id_aa64mmfr1_el1() >> 16) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_LOR;
	/* desc/arch/aarch64/arch.yaml#features.hcx */
	if (((hy_aarch64_read_id_aa64mmfr1_el1() >> 40) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_HCX;
	/* desc/arch/aarch64/arch.yaml#features.fgt */
	if (((hy_aarch64_read_id_aa64mmfr0_el1() >> 56) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_FGT;
	/* desc/arch/aarch64/arch.yaml#features.tcr2 */
	if ((hy_aarch64_read_id_aa64mmfr3_el1() & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_TCR2;
	/* desc/arch/aarch64/arch.yaml#features.sctlr2 */
	if (((hy_aarch64_read_id_aa64mmfr3_el1() >> 4) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_SCTLR2;
	/* desc/arch/aarch64/arch.yaml#features.s1pie */
	if (((hy_aarch64_read_id_aa64mmfr3_el1() >> 8) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_S1PIE;
	/* desc/arch/aarch64/arch.yaml#features.s1poe */
	if (((hy_aarch64_read_id_aa64mmfr3_el1() >> 16) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_S1POE;
	/* desc/arch/aarch64/arch.yaml#features.gicv3 */
	if (((hy_aarch64_read_id_aa64pfr0_el1() >> 24) & 0xf) != 0)
		features |= HY_AARCH64_FEATURE_GICV3;
	/* desc/arch/aarch64/arch.yaml#features.breakpoints */
	number = ((hy_aarch64_read_id_aa64dfr0_el1() >> 12) & 0xf) + 1;
	features |= (number << HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) & HY_AARCH64_FEATURE_BREAKPOINTS;
	/* desc/arch/aarch64/arch.yaml#features.watchpoints */
	number = ((hy_aarch64_read_id_aa64dfr0_el1() >> 20) & 0xf) + 1;
	features |= (number << HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) & HY_AARCH64_FEATURE_WATCHPOINTS;
	/* desc/arch/aarch64/arch.yaml#features.list_registers */
	number = ((hy_aarch64_read_id_aa64pfr0_el1() >> 24) & 0xf) != 0 ? ((hy_aarch64_read_ich_vtr_el2() & 0x1f) + 1) : 0;
	features |= (number << HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT) & HY_AARCH64_FEATURE_LIST_REGISTERS;
	/* desc/arch/aarch64/arch.yaml#features.active_priorities */
	number = ((hy_aarch64_read_id_aa64pfr0_el1() >> 24) & 0xf) == 0 ? 0 : (((hy_aarch64_read_ich_vtr_el2() >> 26) & 7) > 5 ? 4
		: (((hy_aarch64_read_ich_vtr_el2() >> 26) & 7) > 4 ? 2 : 1));
	features |= (number << HY_AARCH64_FEATURE_ACTIVE_PRIORITIES_SHIFT) & HY_AARCH64_FEATURE_ACTIVE_PRIORITIES;
	return features;
}

const char *hy_aarch64_feature_name(uint32_t bit)
{
	switch (bit) {
	case 0:
		return "aarch32_el0";
	case 1:
		return "aarch32_el1";
	case 2:
		return "pan";
	case 3:
		return "ssbs";
	case 4:
		return "pauth";
	case 5:
		return "ras";
	case 6:
		return "csv2_2";
	case 7:
		return "sve";
	case 8:
		return "sme";
	case 9:
		return "mte";
	case 10:
		return "amu";
	case 11:
		return "mpam";
	case 12:
		return "pmu";
	case 13:
		return "trace_filter";
	case 14:
		return "spe";
	case 15:
		return "lor";
	case 16:
		return "hcx";
	case 17:
		return "fgt";
	case 18:
		return "tcr2";
	case 19:
		return "sctlr2";
	case 20:
		return "s1pie";
	case 21:
		return "s1poe";
	case 22:
		return "gicv3";
	case 23:
		return "breakpoints";
	case 28:
		return "watchpoints";
	case 33:
		return "list_registers";
	case 38:
		return "active_priorities";
	default:
		return NULL;
	}
}
/* crc32 f62f1485 */
