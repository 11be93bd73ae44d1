/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv32/arch.yaml, desc/arch/riscv64/registers.yaml,
 * desc/arch/riscv32/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_riscv_features_probe(void)
{
	uint64_t features = 0, number;

	/* desc/arch/riscv64/arch.yaml#features.sstc */
	if ((hy_riscv_read_henvcfg() >> 63) != 0 && hy_riscv_read_vstimecmp_absent() == 0)
		features |= HY_RISCV_FEATURE_SSTC;
	/* desc/arch/riscv64/arch.yaml#features.svpbmt */
	if (((hy_riscv_read_henvcfg() >> 62) & 1) != 0)
		features |= HY_RISCV_FEATURE_SVPBMT;
	/* desc/arch/riscv64/arch.yaml#features.svadu */
	if (((hy_riscv_read_henvcfg() >> 61) & 1) != 0)
		features |= HY_RISCV_FEATURE_SVADU;
	/* desc/arch/riscv64/arch.yaml#features.zicbom */
	if (((hy_riscv_read_henvcfg() >> 6) & 1) != 0)
		features |= HY_RISCV_FEATURE_ZICBOM;
	/* desc/arch/riscv64/arch.yaml#features.zicboz */
	if (((hy_riscv_read_henvcfg() >> 7) & 1) != 0)
		features |= HY_RISCV_FEATURE_ZICBOZ;
	/* desc/arch/riscv64/arch.yaml#features.fp */
	if (((hy_riscv_read_sstatus() >> 13) & 3) != 0 && hy_riscv_read_fp_double_absent() == 0)
		features |= HY_RISCV_FEATURE_FP;
	/* desc/arch/riscv64/arch.yaml#features.vector */
	if (((hy_riscv_read_sstatus() >> 9) & 3) != 0 && hy_riscv_read_vector_absent() == 0 && hy_riscv_read_vlenb() <= 32)
		features |= HY_RISCV_FEATURE_VECTOR;
	/* desc/arch/riscv64/arch.yaml#features.smstateen */
	if (hy_riscv_read_hstateen_absent() == 0)
		features |= HY_RISCV_FEATURE_SMSTATEEN;
	/* desc/arch/riscv64/arch.yaml#features.further_stateen */
	if (hy_riscv_read_hstateen1_absent() == 0 && hy_riscv_read_hstateen2_absent() == 0 && hy_riscv_read_hstateen3_absent() == 0)
		features |= HY_RISCV_FEATURE_FURTHER_STATEEN;
	/* desc/arch/riscv64/arch.yaml#features.aia */
	if (hy_riscv_read_vsiselect_absent() == 0 && hy_riscv_read_hvictl_absent() == 0)
		features |= HY_RISCV_FEATURE_AIA;
	/* desc/arch/riscv32/arch.yaml#features.vmid */
	if (((hy_riscv_read_hgatp() >> 22) & 0x7f) == 0x7f)
		features |= HY_RISCV_FEATURE_VMID;
	/* desc/arch/riscv32/arch.yaml#features.gstage_levels */
	number = ((hy_riscv_read_hgatp() >> 31) & 1) << 1;
	features |= (number << HY_RISCV_FEATURE_GSTAGE_LEVELS_SHIFT) & HY_RISCV_FEATURE_GSTAGE_LEVELS;
	return features;
}

const char *hy_riscv_feature_name(uint32_t bit)
{
	switch (bit) {
	case 0:
		return "sstc";
	case 1:
		return "svpbmt";
	case 2:
		return "svadu";
	case 3:
		return "zicbom";
	case 4:
		return "zicboz";
	case 5:
		return "fp";
	case 6:
		return "vector";
	case 7:
		return "smstateen";
	case 8:
		return "further_stateen";
	case 9:
		return "aia";
	case 10:
		return "vmid";
	case 11:
		return "gstage_levels";
	default:
		return NULL;
	}
}
/* crc32 39f31ef6 */
