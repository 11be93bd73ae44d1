/* Generated from desc/abi/psci.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_PSCI_H
#define HALYARD_PSCI_H

#include <halyard/exit.h>

HY_C_BEGIN

/* Power State Coordination Interface 1.1, as a guest sees it (DEN 0022D) */
enum hy_psci_function {
	/* Version of the interface (DEN 0022D 5.3) */
	HY_PSCI_VERSION,
	/* Suspends the calling CPU until an interrupt (DEN 0022D 5.4) */
	HY_PSCI_CPU_SUSPEND,
	/* Switches the calling CPU off (DEN 0022D 5.5) */
	HY_PSCI_CPU_OFF,
	/* Starts another CPU (DEN 0022D 5.6) */
	HY_PSCI_CPU_ON,
	/* Whether CPUs of an affinity instance run (DEN 0022D 5.7) */
	HY_PSCI_AFFINITY_INFO,
	/* Moves the trusted OS to another CPU (DEN 0022D 5.8) */
	HY_PSCI_MIGRATE,
	/* How the trusted OS may migrate (DEN 0022D 5.9) */
	HY_PSCI_MIGRATE_INFO_TYPE,
	/* Where the trusted OS runs (DEN 0022D 5.10) */
	HY_PSCI_MIGRATE_INFO_UP_CPU,
	/* Powers the machine off (DEN 0022D 5.11) */
	HY_PSCI_SYSTEM_OFF,
	/* Resets the machine (DEN 0022D 5.12) */
	HY_PSCI_SYSTEM_RESET,
	/* Whether a function is there and what it can do (DEN 0022D 5.15) */
	HY_PSCI_FEATURES,
	/* Suspends the calling CPU without a way to wake it by an interrupt (DEN 0022D 5.16) */
	HY_PSCI_CPU_FREEZE,
	/* Suspends into a state that the firmware chooses (DEN 0022D 5.17) */
	HY_PSCI_CPU_DEFAULT_SUSPEND,
	/* Power state of a node as the hardware sees it (DEN 0022D 5.18) */
	HY_PSCI_NODE_HW_STATE,
	/* Suspends the machine to memory (DEN 0022D 5.19) */
	HY_PSCI_SYSTEM_SUSPEND,
	/* Who coordinates suspended CPUs (DEN 0022D 5.20) */
	HY_PSCI_SET_SUSPEND_MODE,
	/* Time spent in a power state (DEN 0022D 5.21) */
	HY_PSCI_STAT_RESIDENCY,
	/* How often a power state was entered (DEN 0022D 5.22) */
	HY_PSCI_STAT_COUNT,
	/* Resets the machine in a way the caller names (DEN 0022D 5.13) */
	HY_PSCI_SYSTEM_RESET2,
	/* Has memory wiped at the next boot (DEN 0022D 5.14) */
	HY_PSCI_MEM_PROTECT,
	/* Whether a range can be wiped (DEN 0022D 5.14) */
	HY_PSCI_MEM_PROTECT_CHECK_RANGE,
	HY_PSCI_COUNT,
};

/* Function ids as guests pass them: ID32 and ID64 by calling convention, ID where there is but one. */
#define HY_PSCI_ID_VERSION 0x84000000u
#define HY_PSCI_ID32_CPU_SUSPEND 0x84000001u
#define HY_PSCI_ID64_CPU_SUSPEND 0xc4000001u
#define HY_PSCI_ID_CPU_OFF 0x84000002u
#define HY_PSCI_ID32_CPU_ON 0x84000003u
#define HY_PSCI_ID64_CPU_ON 0xc4000003u
#define HY_PSCI_ID32_AFFINITY_INFO 0x84000004u
#define HY_PSCI_ID64_AFFINITY_INFO 0xc4000004u
#define HY_PSCI_ID32_MIGRATE 0x84000005u
#define HY_PSCI_ID64_MIGRATE 0xc4000005u
#define HY_PSCI_ID_MIGRATE_INFO_TYPE 0x84000006u
#define HY_PSCI_ID32_MIGRATE_INFO_UP_CPU 0x84000007u
#define HY_PSCI_ID64_MIGRATE_INFO_UP_CPU 0xc4000007u
#define HY_PSCI_ID_SYSTEM_OFF 0x84000008u
#define HY_PSCI_ID_SYSTEM_RESET 0x84000009u
#define HY_PSCI_ID_FEATURES 0x8400000au
#define HY_PSCI_ID_CPU_FREEZE 0x8400000bu
#define HY_PSCI_ID32_CPU_DEFAULT_SUSPEND 0x8400000cu
#define HY_PSCI_ID64_CPU_DEFAULT_SUSPEND 0xc400000cu
#define HY_PSCI_ID32_NODE_HW_STATE 0x8400000du
#define HY_PSCI_ID64_NODE_HW_STATE 0xc400000du
#define HY_PSCI_ID32_SYSTEM_SUSPEND 0x8400000eu
#define HY_PSCI_ID64_SYSTEM_SUSPEND 0xc400000eu
#define HY_PSCI_ID_SET_SUSPEND_MODE 0x8400000fu
#define HY_PSCI_ID32_STAT_RESIDENCY 0x84000010u
#define HY_PSCI_ID64_STAT_RESIDENCY 0xc4000010u
#define HY_PSCI_ID32_STAT_COUNT 0x84000011u
#define HY_PSCI_ID64_STAT_COUNT 0xc4000011u
#define HY_PSCI_ID32_SYSTEM_RESET2 0x84000012u
#define HY_PSCI_ID64_SYSTEM_RESET2 0xc4000012u
#define HY_PSCI_ID_MEM_PROTECT 0x84000013u
#define HY_PSCI_ID32_MEM_PROTECT_CHECK_RANGE 0x84000014u
#define HY_PSCI_ID64_MEM_PROTECT_CHECK_RANGE 0xc4000014u
#define HY_PSCI_VERSION_1_1 0x10001u
#define HY_PSCI_AFFINITY_ON 0u
#define HY_PSCI_AFFINITY_OFF 1u
#define HY_PSCI_AFFINITY_ON_PENDING 2u
#define HY_PSCI_MIGRATE_NOT_NEEDED 2u

/* What a call answers. */
enum hy_psci_result {
	HY_PSCI_RESULT_SUCCESS = 0,
	HY_PSCI_RESULT_NOT_SUPPORTED = -1,
	HY_PSCI_RESULT_INVALID_PARAMETERS = -2,
	HY_PSCI_RESULT_DENIED = -3,
	HY_PSCI_RESULT_ALREADY_ON = -4,
	HY_PSCI_RESULT_ON_PENDING = -5,
	HY_PSCI_RESULT_INTERNAL_FAILURE = -6,
	HY_PSCI_RESULT_NOT_PRESENT = -7,
	HY_PSCI_RESULT_DISABLED = -8,
	HY_PSCI_RESULT_INVALID_ADDRESS = -9,
};

/* The answer to every function that is not listed. */
#define HY_PSCI_UNKNOWN (-1)

/* The function of an id, whatever its calling convention, or -1. Any context. */
int hy_psci_find(uint32_t id);

/* The neutral exit that a function means, HY_EXIT_NOTHING where the library answers by itself. Any context. */
uint32_t hy_psci_exit(enum hy_psci_function function);

/* Name of a function for logs, never NULL. Any context. */
const char *hy_psci_name(enum hy_psci_function function);

HY_C_END

#endif
/* crc32 cceb649a */
