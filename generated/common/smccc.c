/* Generated from desc/abi/smccc.yaml by `./halyard gen`; do not edit. */
#include <halyard/smccc.h>

static const struct {
	const char *name;
	uint32_t exit;
} functions[HY_SMCCC_COUNT] = {
	[HY_SMCCC_VERSION] = { "version", HY_EXIT_NOTHING },
	[HY_SMCCC_ARCH_FEATURES] = { "arch_features", HY_EXIT_NOTHING },
	[HY_SMCCC_ARCH_SOC_ID] = { "arch_soc_id", HY_EXIT_NOTHING },
	[HY_SMCCC_ARCH_WORKAROUND_1] = { "arch_workaround_1", HY_EXIT_NOTHING },
	[HY_SMCCC_ARCH_WORKAROUND_2] = { "arch_workaround_2", HY_EXIT_NOTHING },
	[HY_SMCCC_ARCH_WORKAROUND_3] = { "arch_workaround_3", HY_EXIT_NOTHING },
	[HY_SMCCC_HYPERVISOR_CALL_COUNT] = { "hypervisor_call_count", HY_EXIT_NOTHING },
	[HY_SMCCC_HYPERVISOR_CALL_UID] = { "hypervisor_call_uid", HY_EXIT_NOTHING },
	[HY_SMCCC_HYPERVISOR_CALL_REVISION] = { "hypervisor_call_revision", HY_EXIT_NOTHING },
};

int hy_smccc_find(uint32_t id)
{
	switch (id) {
	case HY_SMCCC_ID_VERSION:
		return HY_SMCCC_VERSION;
	case HY_SMCCC_ID_ARCH_FEATURES:
		return HY_SMCCC_ARCH_FEATURES;
	case HY_SMCCC_ID32_ARCH_SOC_ID:
	case HY_SMCCC_ID64_ARCH_SOC_ID:
		return HY_SMCCC_ARCH_SOC_ID;
	case HY_SMCCC_ID_ARCH_WORKAROUND_1:
		return HY_SMCCC_ARCH_WORKAROUND_1;
	case HY_SMCCC_ID_ARCH_WORKAROUND_2:
		return HY_SMCCC_ARCH_WORKAROUND_2;
	case HY_SMCCC_ID_ARCH_WORKAROUND_3:
		return HY_SMCCC_ARCH_WORKAROUND_3;
	case HY_SMCCC_ID_HYPERVISOR_CALL_COUNT:
		return HY_SMCCC_HYPERVISOR_CALL_COUNT;
	case HY_SMCCC_ID_HYPERVISOR_CALL_UID:
		return HY_SMCCC_HYPERVISOR_CALL_UID;
	case HY_SMCCC_ID_HYPERVISOR_CALL_REVISION:
		return HY_SMCCC_HYPERVISOR_CALL_REVISION;
	default:
		return -1;
	}
}

uint32_t hy_smccc_exit(enum hy_smccc_function function)
{
	return (uint32_t)function < HY_SMCCC_COUNT ? functions[function].exit : HY_EXIT_NOTHING;
}

const char *hy_smccc_name(enum hy_smccc_function function)
{
	return (uint32_t)function < HY_SMCCC_COUNT ? functions[function].name : "unrecognised";
}
/* crc32 80650e17 */
