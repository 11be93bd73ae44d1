/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by
 * `./halyard gen`; do not edit. */
#include <halyard/svm/access.h>
#include <halyard/svm/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_svm_features_probe(void)
{
	uint64_t features = 0;

	/* desc/arch/svm/arch.yaml#features.nrips */
	if (((hy_x86_read_leaf_8000000a_edx() >> 3) & 1) == 1)
		features |= HY_SVM_FEATURE_NRIPS;
	/* desc/arch/svm/arch.yaml#features.decode_assists */
	if (((hy_x86_read_leaf_8000000a_edx() >> 7) & 1) == 1)
		features |= HY_SVM_FEATURE_DECODE_ASSISTS;
	/* desc/arch/svm/arch.yaml#features.flush_by_asid */
	if (((hy_x86_read_leaf_8000000a_edx() >> 6) & 1) == 1)
		features |= HY_SVM_FEATURE_FLUSH_BY_ASID;
	/* desc/arch/svm/arch.yaml#features.lbrv */
	if (((hy_x86_read_leaf_8000000a_edx() >> 1) & 1) == 1)
		features |= HY_SVM_FEATURE_LBRV;
	/* desc/arch/svm/arch.yaml#features.spec_ctrl */
	if (((hy_x86_read_leaf_8000000a_edx() >> 20) & 1) == 1)
		features |= HY_SVM_FEATURE_SPEC_CTRL;
	return features;
}

const char *hy_svm_feature_name(uint32_t bit)
{
	switch (bit) {
	case 26:
		return "nrips";
	case 27:
		return "decode_assists";
	case 28:
		return "flush_by_asid";
	case 29:
		return "lbrv";
	case 30:
		return "spec_ctrl";
	default:
		return NULL;
	}
}
/* crc32 04be4098 */
