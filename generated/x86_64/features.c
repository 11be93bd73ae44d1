/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_x86_features_probe(void)
{
	uint64_t features = 0, number;

	/* desc/arch/x86_64/arch.yaml#features.xsaves */
	if (((hy_x86_read_leaf_d_1_eax() >> 3) & 1) == 1)
		features |= HY_X86_FEATURE_XSAVES;
	/* desc/arch/x86_64/arch.yaml#features.rdtscp */
	if (((hy_x86_read_leaf_80000001_edx() >> 27) & 1) == 1)
		features |= HY_X86_FEATURE_RDTSCP;
	/* desc/arch/x86_64/arch.yaml#features.xsave */
	if (((hy_x86_read_leaf_1_ecx() >> 26) & 1) == 1)
		features |= HY_X86_FEATURE_XSAVE;
	/* desc/arch/x86_64/arch.yaml#features.avx */
	if (((hy_x86_read_leaf_d_0_eax() >> 2) & 1) == 1)
		features |= HY_X86_FEATURE_AVX;
	/* desc/arch/x86_64/arch.yaml#features.pcid */
	if (((hy_x86_read_leaf_1_ecx() >> 17) & 1) == 1)
		features |= HY_X86_FEATURE_PCID;
	/* desc/arch/x86_64/arch.yaml#features.fsgsbase */
	if ((hy_x86_read_leaf_7_ebx() & 1) == 1)
		features |= HY_X86_FEATURE_FSGSBASE;
	/* desc/arch/x86_64/arch.yaml#features.smep */
	if (((hy_x86_read_leaf_7_ebx() >> 7) & 1) == 1)
		features |= HY_X86_FEATURE_SMEP;
	/* desc/arch/x86_64/arch.yaml#features.smap */
	if (((hy_x86_read_leaf_7_ebx() >> 20) & 1) == 1)
		features |= HY_X86_FEATURE_SMAP;
	/* desc/arch/x86_64/arch.yaml#features.umip */
	if (((hy_x86_read_leaf_7_ecx() >> 2) & 1) == 1)
		features |= HY_X86_FEATURE_UMIP;
	/* desc/arch/x86_64/arch.yaml#features.misalignsse */
	if (((hy_x86_read_leaf_80000001_ecx() >> 7) & 1) == 1)
		features |= HY_X86_FEATURE_MISALIGNSSE;
	/* desc/arch/x86_64/arch.yaml#features.leaves */
	number = hy_x86_read_leaf_0_eax() & 0xff;
	features |= (number << HY_X86_FEATURE_LEAVES_SHIFT) & HY_X86_FEATURE_LEAVES;
	/* desc/arch/x86_64/arch.yaml#features.extended_leaves */
	number = hy_x86_read_leaf_80000000_eax() & 0xff;
	features |= (number << HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT) & HY_X86_FEATURE_EXTENDED_LEAVES;
	return features;
}

const char *hy_x86_feature_name(uint32_t bit)
{
	switch (bit) {
	case 0:
		return "xsaves";
	case 1:
		return "rdtscp";
	case 2:
		return "xsave";
	case 3:
		return "avx";
	case 4:
		return "pcid";
	case 5:
		return "fsgsbase";
	case 6:
		return "smep";
	case 7:
		return "smap";
	case 8:
		return "umip";
	case 9:
		return "misalignsse";
	case 10:
		return "leaves";
	case 18:
		return "extended_leaves";
	default:
		return NULL;
	}
}
/* crc32 f2e19c5c */
