/* Generated from desc/abi/psci.yaml by `./halyard gen`; do not edit. */
#include <halyard/psci.h>

static const struct {
	const char *name;
	uint32_t exit;
} functions[HY_PSCI_COUNT] = {
	[HY_PSCI_VERSION] = { "version", HY_EXIT_NOTHING },
	[HY_PSCI_CPU_SUSPEND] = { "cpu_suspend", HY_EXIT_HALT },
	[HY_PSCI_CPU_OFF] = { "cpu_off", HY_EXIT_CPU_DOWN },
	[HY_PSCI_CPU_ON] = { "cpu_on", HY_EXIT_CPU_UP },
	[HY_PSCI_AFFINITY_INFO] = { "affinity_info", HY_EXIT_NOTHING },
	[HY_PSCI_MIGRATE] = { "migrate", HY_EXIT_NOTHING },
	[HY_PSCI_MIGRATE_INFO_TYPE] = { "migrate_info_type", HY_EXIT_NOTHING },
	[HY_PSCI_MIGRATE_INFO_UP_CPU] = { "migrate_info_up_cpu", HY_EXIT_NOTHING },
	[HY_PSCI_SYSTEM_OFF] = { "system_off", HY_EXIT_SYSTEM_DOWN },
	[HY_PSCI_SYSTEM_RESET] = { "system_reset", HY_EXIT_SYSTEM_RESET },
	[HY_PSCI_FEATURES] = { "features", HY_EXIT_NOTHING },
	[HY_PSCI_CPU_FREEZE] = { "cpu_freeze", HY_EXIT_NOTHING },
	[HY_PSCI_CPU_DEFAULT_SUSPEND] = { "cpu_default_suspend", HY_EXIT_NOTHING },
	[HY_PSCI_NODE_HW_STATE] = { "node_hw_state", HY_EXIT_NOTHING },
	[HY_PSCI_SYSTEM_SUSPEND] = { "system_suspend", HY_EXIT_NOTHING },
	[HY_PSCI_SET_SUSPEND_MODE] = { "set_suspend_mode", HY_EXIT_NOTHING },
	[HY_PSCI_STAT_RESIDENCY] = { "stat_residency", HY_EXIT_NOTHING },
	[HY_PSCI_STAT_COUNT] = { "stat_count", HY_EXIT_NOTHING },
	[HY_PSCI_SYSTEM_RESET2] = { "system_reset2", HY_EXIT_SYSTEM_RESET },
	[HY_PSCI_MEM_PROTECT] = { "mem_protect", HY_EXIT_NOTHING },
	[HY_PSCI_MEM_PROTECT_CHECK_RANGE] = { "mem_protect_check_range", HY_EXIT_NOTHING },
};

int hy_psci_find(uint32_t id)
{
	switch (id) {
	case HY_PSCI_ID_VERSION:
		return HY_PSCI_VERSION;
	case HY_PSCI_ID32_CPU_SUSPEND:
	case HY_PSCI_ID64_CPU_SUSPEND:
		return HY_PSCI_CPU_SUSPEND;
	case HY_PSCI_ID_CPU_OFF:
		return HY_PSCI_CPU_OFF;
	case HY_PSCI_ID32_CPU_ON:
	case HY_PSCI_ID64_CPU_ON:
		return HY_PSCI_CPU_ON;
	case HY_PSCI_ID32_AFFINITY_INFO:
	case HY_PSCI_ID64_AFFINITY_INFO:
		return HY_PSCI_AFFINITY_INFO;
	case HY_PSCI_ID32_MIGRATE:
	case HY_PSCI_ID64_MIGRATE:
		return HY_PSCI_MIGRATE;
	case HY_PSCI_ID_MIGRATE_INFO_TYPE:
		return HY_PSCI_MIGRATE_INFO_TYPE;
	case HY_PSCI_ID32_MIGRATE_INFO_UP_CPU:
	case HY_PSCI_ID64_MIGRATE_INFO_UP_CPU:
		return HY_PSCI_MIGRATE_INFO_UP_CPU;
	case HY_PSCI_ID_SYSTEM_OFF:
		return HY_PSCI_SYSTEM_OFF;
	case HY_PSCI_ID_SYSTEM_RESET:
		return HY_PSCI_SYSTEM_RESET;
	case HY_PSCI_ID_FEATURES:
		return HY_PSCI_FEATURES;
	case HY_PSCI_ID_CPU_FREEZE:
		return HY_PSCI_CPU_FREEZE;
	case HY_PSCI_ID32_CPU_DEFAULT_SUSPEND:
	case HY_PSCI_ID64_CPU_DEFAULT_SUSPEND:
		return HY_PSCI_CPU_DEFAULT_SUSPEND;
	case HY_PSCI_ID32_NODE_HW_STATE:
	case HY_PSCI_ID64_NODE_HW_STATE:
		return HY_PSCI_NODE_HW_STATE;
	case HY_PSCI_ID32_SYSTEM_SUSPEND:
	case HY_PSCI_ID64_SYSTEM_SUSPEND:
		return HY_PSCI_SYSTEM_SUSPEND;
	case HY_PSCI_ID_SET_SUSPEND_MODE:
		return HY_PSCI_SET_SUSPEND_MODE;
	case HY_PSCI_ID32_STAT_RESIDENCY:
	case HY_PSCI_ID64_STAT_RESIDENCY:
		return HY_PSCI_STAT_RESIDENCY;
	case HY_PSCI_ID32_STAT_COUNT:
	case HY_PSCI_ID64_STAT_COUNT:
		return HY_PSCI_STAT_COUNT;
	case HY_PSCI_ID32_SYSTEM_RESET2:
	case HY_PSCI_ID64_SYSTEM_RESET2:
		return HY_PSCI_SYSTEM_RESET2;
	case HY_PSCI_ID_MEM_PROTECT:
		return HY_PSCI_MEM_PROTECT;
	case HY_PSCI_ID32_MEM_PROTECT_CHECK_RANGE:
	case HY_PSCI_ID64_MEM_PROTECT_CHECK_RANGE:
		return HY_PSCI_MEM_PROTECT_CHECK_RANGE;
	default:
		return -1;
	}
}

uint32_t hy_psci_exit(enum hy_psci_function function)
{
	return (uint32_t)function < HY_PSCI_COUNT ? functions[function].exit : HY_EXIT_NOTHING;
}

const char *hy_psci_name(enum hy_psci_function function)
{
	return (uint32_t)function < HY_PSCI_COUNT ? functions[function].name : "unrecognised";
}
/* crc32 48b37c6a */
