/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_x86_features_probe(void)
{
	uint64_t features = 0;

	/* desc/arch/x86_64/arch.yaml#features.xsaves */
	if (((hy_x86_read_leaf_d_1_eax() >> 3) & 1) == 1)
		features |= HY_X86_FEATURE_XSAVES;
	/* desc/arch/x86_64/arch.yaml#features.rdtscp */
	if (((hy_x86_read_leaf_80000001_edx() >> 27) & 1) == 1)
		features |= HY_X86_FEATURE_RDTSCP;
	return features;
}

const char *hy_x86_feature_name(uint32_t bit)
{
	switch (bit) {
	case 0:
		return "xsaves";
	case 1:
		return "rdtscp";
	default:
		return NULL;
	}
}
/* crc32 db77de02 */
