/* Generated from desc/abi/smccc.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SMCCC_H
#define HALYARD_SMCCC_H

#include <halyard/exit.h>

HY_C_BEGIN

/* SMC calling convention 1.1, the architecture's own calls (DEN 0028) */
enum hy_smccc_function {
	/* Version of the convention (DEN 0028 7.2) */
	HY_SMCCC_VERSION,
	/* Whether an architecture call is there (DEN 0028 7.3) */
	HY_SMCCC_ARCH_FEATURES,
	/* Identity of the system on chip (DEN 0028 7.4) */
	HY_SMCCC_ARCH_SOC_ID,
	/* Hides branch predictor state (CVE-2017-5715) (DEN 0028 7.5) */
	HY_SMCCC_ARCH_WORKAROUND_1,
	/* Forbids speculative store bypass (CVE-2018-3639) (DEN 0028 7.6) */
	HY_SMCCC_ARCH_WORKAROUND_2,
	/* Hides branch history (CVE-2022-23960) (DEN 0028 7.7) */
	HY_SMCCC_ARCH_WORKAROUND_3,
	/* How many vendor hypervisor calls there are (DEN 0028 6.2) */
	HY_SMCCC_HYPERVISOR_CALL_COUNT,
	/* Who the hypervisor is (DEN 0028 6.2) */
	HY_SMCCC_HYPERVISOR_CALL_UID,
	/* Revision of the vendor hypervisor calls (DEN 0028 6.2) */
	HY_SMCCC_HYPERVISOR_CALL_REVISION,
	HY_SMCCC_COUNT,
};

/* Function ids as guests pass them: ID32 and ID64 by calling convention, ID where there is but one. */
#define HY_SMCCC_ID_VERSION 0x80000000u
#define HY_SMCCC_ID_ARCH_FEATURES 0x80000001u
#define HY_SMCCC_ID32_ARCH_SOC_ID 0x80000002u
#define HY_SMCCC_ID64_ARCH_SOC_ID 0xc0000002u
#define HY_SMCCC_ID_ARCH_WORKAROUND_1 0x80008000u
#define HY_SMCCC_ID_ARCH_WORKAROUND_2 0x80007fffu
#define HY_SMCCC_ID_ARCH_WORKAROUND_3 0x80003fffu
#define HY_SMCCC_ID_HYPERVISOR_CALL_COUNT 0x8600ff00u
#define HY_SMCCC_ID_HYPERVISOR_CALL_UID 0x8600ff01u
#define HY_SMCCC_ID_HYPERVISOR_CALL_REVISION 0x8600ff03u
#define HY_SMCCC_VERSION_1_1 0x10001u
#define HY_SMCCC_FAST_CALL 0x80000000u
#define HY_SMCCC_CALL_64 0x40000000u
#define HY_SMCCC_OWNER_SHIFT 0x18u
#define HY_SMCCC_OWNER_MASK 0x3fu
#define HY_SMCCC_SVE_HINT 0x10000u

/* What a call answers. */
enum hy_smccc_result {
	HY_SMCCC_RESULT_SUCCESS = 0,
	HY_SMCCC_RESULT_NOT_SUPPORTED = -1,
	HY_SMCCC_RESULT_NOT_REQUIRED = -2,
	HY_SMCCC_RESULT_INVALID_PARAMETER = -3,
};

/* The answer to every function that is not listed. */
#define HY_SMCCC_UNKNOWN (-1)

/* The function of an id, whatever its calling convention, or -1. Any context. */
int hy_smccc_find(uint32_t id);

/* The neutral exit that a function means, HY_EXIT_NOTHING where the library answers by itself. Any context. */
uint32_t hy_smccc_exit(enum hy_smccc_function function);

/* Name of a function for logs, never NULL. Any context. */
const char *hy_smccc_name(enum hy_smccc_function function);

HY_C_END

#endif
/* crc32 82675d5a */
