/* Generated from desc/abi/sbi.yaml by `./halyard gen`; do not edit. */
#include <halyard/sbi.h>

static const struct {
	const char *name;
	uint32_t exit;
	uint32_t extension;
	const char *arguments;
} functions[HY_SBI_COUNT] = {
	[HY_SBI_LEGACY_SET_TIMER] = { "legacy_set_timer", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_SET_TIMER, "l" },
	[HY_SBI_LEGACY_CONSOLE_PUTCHAR] = { "legacy_console_putchar", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR, "b" },
	[HY_SBI_LEGACY_CONSOLE_GETCHAR] = { "legacy_console_getchar", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR, "" },
	[HY_SBI_LEGACY_CLEAR_IPI] = { "legacy_clear_ipi", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_CLEAR_IPI, "" },
	[HY_SBI_LEGACY_SEND_IPI] = { "legacy_send_ipi", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_SEND_IPI, "w" },
	[HY_SBI_LEGACY_FENCE_I] = { "legacy_fence_i", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_FENCE_I, "w" },
	[HY_SBI_LEGACY_SFENCE_VMA] = { "legacy_sfence_vma", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_SFENCE_VMA, "www" },
	[HY_SBI_LEGACY_SFENCE_VMA_ASID] = { "legacy_sfence_vma_asid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_LEGACY_SFENCE_VMA_ASID, "wwww" },
	[HY_SBI_LEGACY_SHUTDOWN] = { "legacy_shutdown", HY_EXIT_SYSTEM_DOWN, HY_SBI_EXTENSION_LEGACY_SHUTDOWN, "" },
	[HY_SBI_GET_SPEC_VERSION] = { "get_spec_version", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_GET_IMPL_ID] = { "get_impl_id", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_GET_IMPL_VERSION] = { "get_impl_version", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_PROBE_EXTENSION] = { "probe_extension", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "w" },
	[HY_SBI_GET_MVENDORID] = { "get_mvendorid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_GET_MARCHID] = { "get_marchid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_GET_MIMPID] = { "get_mimpid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_BASE, "" },
	[HY_SBI_SET_TIMER] = { "set_timer", HY_EXIT_NOTHING, HY_SBI_EXTENSION_TIME, "l" },
	[HY_SBI_SEND_IPI] = { "send_ipi", HY_EXIT_SEND_IPI, HY_SBI_EXTENSION_IPI, "ww" },
	[HY_SBI_REMOTE_FENCE_I] = { "remote_fence_i", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "ww" },
	[HY_SBI_REMOTE_SFENCE_VMA] = { "remote_sfence_vma", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwww" },
	[HY_SBI_REMOTE_SFENCE_VMA_ASID] = { "remote_sfence_vma_asid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwwww" },
	[HY_SBI_REMOTE_HFENCE_GVMA_VMID] = { "remote_hfence_gvma_vmid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwwww" },
	[HY_SBI_REMOTE_HFENCE_GVMA] = { "remote_hfence_gvma", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwww" },
	[HY_SBI_REMOTE_HFENCE_VVMA_ASID] = { "remote_hfence_vvma_asid", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwwww" },
	[HY_SBI_REMOTE_HFENCE_VVMA] = { "remote_hfence_vvma", HY_EXIT_NOTHING, HY_SBI_EXTENSION_RFENCE, "wwww" },
	[HY_SBI_HART_START] = { "hart_start", HY_EXIT_CPU_UP, HY_SBI_EXTENSION_HSM, "www" },
	[HY_SBI_HART_STOP] = { "hart_stop", HY_EXIT_CPU_DOWN, HY_SBI_EXTENSION_HSM, "" },
	[HY_SBI_HART_GET_STATUS] = { "hart_get_status", HY_EXIT_NOTHING, HY_SBI_EXTENSION_HSM, "w" },
	[HY_SBI_HART_SUSPEND] = { "hart_suspend", HY_EXIT_HALT, HY_SBI_EXTENSION_HSM, "iww" },
	[HY_SBI_SYSTEM_RESET] = { "system_reset", HY_EXIT_SYSTEM_RESET, HY_SBI_EXTENSION_SRST, "ii" },
	[HY_SBI_PMU_NUM_COUNTERS] = { "pmu_num_counters", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "" },
	[HY_SBI_PMU_COUNTER_GET_INFO] = { "pmu_counter_get_info", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "w" },
	[HY_SBI_PMU_COUNTER_CONFIG_MATCHING] = { "pmu_counter_config_matching", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "wwwwl" },
	[HY_SBI_PMU_COUNTER_START] = { "pmu_counter_start", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "wwwl" },
	[HY_SBI_PMU_COUNTER_STOP] = { "pmu_counter_stop", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "www" },
	[HY_SBI_PMU_COUNTER_FW_READ] = { "pmu_counter_fw_read", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "w" },
	[HY_SBI_PMU_COUNTER_FW_READ_HI] = { "pmu_counter_fw_read_hi", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "w" },
	[HY_SBI_PMU_SNAPSHOT_SET_SHMEM] = { "pmu_snapshot_set_shmem", HY_EXIT_NOTHING, HY_SBI_EXTENSION_PMU, "www" },
	[HY_SBI_DEBUG_CONSOLE_WRITE] = { "debug_console_write", HY_EXIT_NOTHING, HY_SBI_EXTENSION_DBCN, "www" },
	[HY_SBI_DEBUG_CONSOLE_READ] = { "debug_console_read", HY_EXIT_NOTHING, HY_SBI_EXTENSION_DBCN, "www" },
	[HY_SBI_DEBUG_CONSOLE_WRITE_BYTE] = { "debug_console_write_byte", HY_EXIT_NOTHING, HY_SBI_EXTENSION_DBCN, "b" },
	[HY_SBI_SYSTEM_SUSPEND] = { "system_suspend", HY_EXIT_NOTHING, HY_SBI_EXTENSION_SUSP, "iww" },
	[HY_SBI_CPPC_PROBE] = { "cppc_probe", HY_EXIT_NOTHING, HY_SBI_EXTENSION_CPPC, "i" },
	[HY_SBI_CPPC_READ] = { "cppc_read", HY_EXIT_NOTHING, HY_SBI_EXTENSION_CPPC, "i" },
	[HY_SBI_CPPC_READ_HI] = { "cppc_read_hi", HY_EXIT_NOTHING, HY_SBI_EXTENSION_CPPC, "i" },
	[HY_SBI_CPPC_WRITE] = { "cppc_write", HY_EXIT_NOTHING, HY_SBI_EXTENSION_CPPC, "il" },
	[HY_SBI_NACL_PROBE_FEATURE] = { "nacl_probe_feature", HY_EXIT_NOTHING, HY_SBI_EXTENSION_NACL, "i" },
	[HY_SBI_NACL_SET_SHMEM] = { "nacl_set_shmem", HY_EXIT_NOTHING, HY_SBI_EXTENSION_NACL, "www" },
	[HY_SBI_NACL_SYNC_CSR] = { "nacl_sync_csr", HY_EXIT_NOTHING, HY_SBI_EXTENSION_NACL, "w" },
	[HY_SBI_NACL_SYNC_HFENCE] = { "nacl_sync_hfence", HY_EXIT_NOTHING, HY_SBI_EXTENSION_NACL, "w" },
	[HY_SBI_NACL_SYNC_SRET] = { "nacl_sync_sret", HY_EXIT_NOTHING, HY_SBI_EXTENSION_NACL, "" },
	[HY_SBI_STEAL_TIME_SET_SHMEM] = { "steal_time_set_shmem", HY_EXIT_NOTHING, HY_SBI_EXTENSION_STA, "www" },
};

int hy_sbi_find(uint64_t extension, uint64_t id)
{
	switch (extension) {
	case HY_SBI_EXTENSION_LEGACY_SET_TIMER:
		return HY_SBI_LEGACY_SET_TIMER;
	case HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR:
		return HY_SBI_LEGACY_CONSOLE_PUTCHAR;
	case HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR:
		return HY_SBI_LEGACY_CONSOLE_GETCHAR;
	case HY_SBI_EXTENSION_LEGACY_CLEAR_IPI:
		return HY_SBI_LEGACY_CLEAR_IPI;
	case HY_SBI_EXTENSION_LEGACY_SEND_IPI:
		return HY_SBI_LEGACY_SEND_IPI;
	case HY_SBI_EXTENSION_LEGACY_FENCE_I:
		return HY_SBI_LEGACY_FENCE_I;
	case HY_SBI_EXTENSION_LEGACY_SFENCE_VMA:
		return HY_SBI_LEGACY_SFENCE_VMA;
	case HY_SBI_EXTENSION_LEGACY_SFENCE_VMA_ASID:
		return HY_SBI_LEGACY_SFENCE_VMA_ASID;
	case HY_SBI_EXTENSION_LEGACY_SHUTDOWN:
		return HY_SBI_LEGACY_SHUTDOWN;
	case HY_SBI_EXTENSION_BASE:
		switch (id) {
		case HY_SBI_ID_GET_SPEC_VERSION:
			return HY_SBI_GET_SPEC_VERSION;
		case HY_SBI_ID_GET_IMPL_ID:
			return HY_SBI_GET_IMPL_ID;
		case HY_SBI_ID_GET_IMPL_VERSION:
			return HY_SBI_GET_IMPL_VERSION;
		case HY_SBI_ID_PROBE_EXTENSION:
			return HY_SBI_PROBE_EXTENSION;
		case HY_SBI_ID_GET_MVENDORID:
			return HY_SBI_GET_MVENDORID;
		case HY_SBI_ID_GET_MARCHID:
			return HY_SBI_GET_MARCHID;
		case HY_SBI_ID_GET_MIMPID:
			return HY_SBI_GET_MIMPID;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_TIME:
		switch (id) {
		case HY_SBI_ID_SET_TIMER:
			return HY_SBI_SET_TIMER;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_IPI:
		switch (id) {
		case HY_SBI_ID_SEND_IPI:
			return HY_SBI_SEND_IPI;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_RFENCE:
		switch (id) {
		case HY_SBI_ID_REMOTE_FENCE_I:
			return HY_SBI_REMOTE_FENCE_I;
		case HY_SBI_ID_REMOTE_SFENCE_VMA:
			return HY_SBI_REMOTE_SFENCE_VMA;
		case HY_SBI_ID_REMOTE_SFENCE_VMA_ASID:
			return HY_SBI_REMOTE_SFENCE_VMA_ASID;
		case HY_SBI_ID_REMOTE_HFENCE_GVMA_VMID:
			return HY_SBI_REMOTE_HFENCE_GVMA_VMID;
		case HY_SBI_ID_REMOTE_HFENCE_GVMA:
			return HY_SBI_REMOTE_HFENCE_GVMA;
		case HY_SBI_ID_REMOTE_HFENCE_VVMA_ASID:
			return HY_SBI_REMOTE_HFENCE_VVMA_ASID;
		case HY_SBI_ID_REMOTE_HFENCE_VVMA:
			return HY_SBI_REMOTE_HFENCE_VVMA;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_HSM:
		switch (id) {
		case HY_SBI_ID_HART_START:
			return HY_SBI_HART_START;
		case HY_SBI_ID_HART_STOP:
			return HY_SBI_HART_STOP;
		case HY_SBI_ID_HART_GET_STATUS:
			return HY_SBI_HART_GET_STATUS;
		case HY_SBI_ID_HART_SUSPEND:
			return HY_SBI_HART_SUSPEND;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_SRST:
		switch (id) {
		case HY_SBI_ID_SYSTEM_RESET:
			return HY_SBI_SYSTEM_RESET;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_PMU:
		switch (id) {
		case HY_SBI_ID_PMU_NUM_COUNTERS:
			return HY_SBI_PMU_NUM_COUNTERS;
		case HY_SBI_ID_PMU_COUNTER_GET_INFO:
			return HY_SBI_PMU_COUNTER_GET_INFO;
		case HY_SBI_ID_PMU_COUNTER_CONFIG_MATCHING:
			return HY_SBI_PMU_COUNTER_CONFIG_MATCHING;
		case HY_SBI_ID_PMU_COUNTER_START:
			return HY_SBI_PMU_COUNTER_START;
		case HY_SBI_ID_PMU_COUNTER_STOP:
			return HY_SBI_PMU_COUNTER_STOP;
		case HY_SBI_ID_PMU_COUNTER_FW_READ:
			return HY_SBI_PMU_COUNTER_FW_READ;
		case HY_SBI_ID_PMU_COUNTER_FW_READ_HI:
			return HY_SBI_PMU_COUNTER_FW_READ_HI;
		case HY_SBI_ID_PMU_SNAPSHOT_SET_SHMEM:
			return HY_SBI_PMU_SNAPSHOT_SET_SHMEM;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_DBCN:
		switch (id) {
		case HY_SBI_ID_DEBUG_CONSOLE_WRITE:
			return HY_SBI_DEBUG_CONSOLE_WRITE;
		case HY_SBI_ID_DEBUG_CONSOLE_READ:
			return HY_SBI_DEBUG_CONSOLE_READ;
		case HY_SBI_ID_DEBUG_CONSOLE_WRITE_BYTE:
			return HY_SBI_DEBUG_CONSOLE_WRITE_BYTE;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_SUSP:
		switch (id) {
		case HY_SBI_ID_SYSTEM_SUSPEND:
			return HY_SBI_SYSTEM_SUSPEND;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_CPPC:
		switch (id) {
		case HY_SBI_ID_CPPC_PROBE:
			return HY_SBI_CPPC_PROBE;
		case HY_SBI_ID_CPPC_READ:
			return HY_SBI_CPPC_READ;
		case HY_SBI_ID_CPPC_READ_HI:
			return HY_SBI_CPPC_READ_HI;
		case HY_SBI_ID_CPPC_WRITE:
			return HY_SBI_CPPC_WRITE;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_NACL:
		switch (id) {
		case HY_SBI_ID_NACL_PROBE_FEATURE:
			return HY_SBI_NACL_PROBE_FEATURE;
		case HY_SBI_ID_NACL_SET_SHMEM:
			return HY_SBI_NACL_SET_SHMEM;
		case HY_SBI_ID_NACL_SYNC_CSR:
			return HY_SBI_NACL_SYNC_CSR;
		case HY_SBI_ID_NACL_SYNC_HFENCE:
			return HY_SBI_NACL_SYNC_HFENCE;
		case HY_SBI_ID_NACL_SYNC_SRET:
			return HY_SBI_NACL_SYNC_SRET;
		default:
			return -1;
		}
	case HY_SBI_EXTENSION_STA:
		switch (id) {
		case HY_SBI_ID_STEAL_TIME_SET_SHMEM:
			return HY_SBI_STEAL_TIME_SET_SHMEM;
		default:
			return -1;
		}
	default:
		return -1;
	}
}

uint32_t hy_sbi_extension(enum hy_sbi_function function)
{
	return (uint32_t)function < HY_SBI_COUNT ? functions[function].extension : UINT32_MAX;
}

const char *hy_sbi_arguments(enum hy_sbi_function function)
{
	return (uint32_t)function < HY_SBI_COUNT ? functions[function].arguments : "";
}

uint32_t hy_sbi_exit(enum hy_sbi_function function)
{
	return (uint32_t)function < HY_SBI_COUNT ? functions[function].exit : HY_EXIT_NOTHING;
}

const char *hy_sbi_name(enum hy_sbi_function function)
{
	return (uint32_t)function < HY_SBI_COUNT ? functions[function].name : "unrecognised";
}
/* crc32 1eeadd14 */
