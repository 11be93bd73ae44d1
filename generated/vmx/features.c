/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by
 * `./halyard gen`; do not edit. */
#include <halyard/vmx/access.h>
#include <halyard/vmx/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_vmx_features_probe(void)
{
	uint64_t features = 0;

	/* desc/arch/vmx/arch.yaml#features.timer */
	if (((hy_vmx_read_true_pin_based_capability() >> 38) & 1) != 0 && ((hy_vmx_read_true_exit_capability() >> 54) & 1) != 0)
		features |= HY_VMX_FEATURE_TIMER;
	/* desc/arch/vmx/arch.yaml#features.tagged */
	if (((hy_vmx_read_secondary_capability() >> 37) & 1) != 0 && ((hy_vmx_read_ept_capability() >> 32) & 1) == 1
		&& ((hy_vmx_read_ept_capability() >> 41) & 1) == 1 && ((hy_vmx_read_ept_capability() >> 42) & 1) == 1)
		features |= HY_VMX_FEATURE_TAGGED;
	/* desc/arch/vmx/arch.yaml#features.invept_single */
	if (((hy_vmx_read_ept_capability() >> 25) & 1) == 1)
		features |= HY_VMX_FEATURE_INVEPT_SINGLE;
	/* desc/arch/vmx/arch.yaml#features.rdtscp_allowed */
	if (((hy_vmx_read_secondary_capability() >> 35) & 1) != 0)
		features |= HY_VMX_FEATURE_RDTSCP_ALLOWED;
	/* desc/arch/vmx/arch.yaml#features.invpcid_allowed */
	if (((hy_vmx_read_secondary_capability() >> 44) & 1) != 0)
		features |= HY_VMX_FEATURE_INVPCID_ALLOWED;
	/* desc/arch/vmx/arch.yaml#features.xsaves_allowed */
	if (((hy_vmx_read_secondary_capability() >> 52) & 1) != 0)
		features |= HY_VMX_FEATURE_XSAVES_ALLOWED;
	return features;
}

const char *hy_vmx_feature_name(uint32_t bit)
{
	switch (bit) {
	case 26:
		return "timer";
	case 27:
		return "tagged";
	case 28:
		return "invept_single";
	case 29:
		return "rdtscp_allowed";
	case 30:
		return "invpcid_allowed";
	case 31:
		return "xsaves_allowed";
	default:
		return NULL;
	}
}
/* crc32 a62fd86a */
