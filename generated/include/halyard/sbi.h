/* Generated from desc/abi/sbi.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SBI_H
#define HALYARD_SBI_H

#include <halyard/exit.h>

HY_C_BEGIN

/* RISC-V Supervisor Binary Interface 2.0, as a guest sees it (SBI 2.0) */
enum hy_sbi_function {
	/* Sets the timer (SBI 2.0 5.1) */
	HY_SBI_LEGACY_SET_TIMER,
	/* Writes a byte (SBI 2.0 5.2) */
	HY_SBI_LEGACY_CONSOLE_PUTCHAR,
	/* Reads a byte (SBI 2.0 5.3) */
	HY_SBI_LEGACY_CONSOLE_GETCHAR,
	/* Takes back an IPI to the calling hart (SBI 2.0 5.4) */
	HY_SBI_LEGACY_CLEAR_IPI,
	/* Interrupts harts (SBI 2.0 5.5) */
	HY_SBI_LEGACY_SEND_IPI,
	/* Orders instruction fetches on harts (SBI 2.0 5.6) */
	HY_SBI_LEGACY_FENCE_I,
	/* Orders address translation on harts (SBI 2.0 5.7) */
	HY_SBI_LEGACY_SFENCE_VMA,
	/* Orders address translation in one address space on harts (SBI 2.0 5.8) */
	HY_SBI_LEGACY_SFENCE_VMA_ASID,
	/* Powers the machine off (SBI 2.0 5.9) */
	HY_SBI_LEGACY_SHUTDOWN,
	/* Version of the specification (SBI 2.0 4.1) */
	HY_SBI_GET_SPEC_VERSION,
	/* Which implementation it is (SBI 2.0 4.2) */
	HY_SBI_GET_IMPL_ID,
	/* Version of the implementation (SBI 2.0 4.3) */
	HY_SBI_GET_IMPL_VERSION,
	/* Whether an extension is there (SBI 2.0 4.4) */
	HY_SBI_PROBE_EXTENSION,
	/* CSR mvendorid (SBI 2.0 4.5) */
	HY_SBI_GET_MVENDORID,
	/* CSR marchid (SBI 2.0 4.6) */
	HY_SBI_GET_MARCHID,
	/* CSR mimpid (SBI 2.0 4.7) */
	HY_SBI_GET_MIMPID,
	/* Sets the timer (SBI 2.0 6.1) */
	HY_SBI_SET_TIMER,
	/* Interrupts harts (SBI 2.0 7.1) */
	HY_SBI_SEND_IPI,
	/* Orders instruction fetches on harts (SBI 2.0 8.1) */
	HY_SBI_REMOTE_FENCE_I,
	/* Orders address translation on harts (SBI 2.0 8.2) */
	HY_SBI_REMOTE_SFENCE_VMA,
	/* Orders address translation in one address space on harts (SBI 2.0 8.3) */
	HY_SBI_REMOTE_SFENCE_VMA_ASID,
	/* Orders guest-physical translation of one VM on harts (SBI 2.0 8.4) */
	HY_SBI_REMOTE_HFENCE_GVMA_VMID,
	/* Orders guest-physical translation on harts (SBI 2.0 8.5) */
	HY_SBI_REMOTE_HFENCE_GVMA,
	/* Orders a VM's translation in one address space on harts (SBI 2.0 8.6) */
	HY_SBI_REMOTE_HFENCE_VVMA_ASID,
	/* Orders a VM's translation on harts (SBI 2.0 8.7) */
	HY_SBI_REMOTE_HFENCE_VVMA,
	/* Starts another hart (SBI 2.0 9.1) */
	HY_SBI_HART_START,
	/* Stops the calling hart (SBI 2.0 9.2) */
	HY_SBI_HART_STOP,
	/* State of a hart (SBI 2.0 9.3) */
	HY_SBI_HART_GET_STATUS,
	/* Suspends the calling hart until an interrupt (SBI 2.0 9.4) */
	HY_SBI_HART_SUSPEND,
	/* Resets the machine or powers it off (SBI 2.0 10.1) */
	HY_SBI_SYSTEM_RESET,
	/* How many counters there are (SBI 2.0 11.5) */
	HY_SBI_PMU_NUM_COUNTERS,
	/* What a counter is (SBI 2.0 11.6) */
	HY_SBI_PMU_COUNTER_GET_INFO,
	/* Finds a counter for an event (SBI 2.0 11.7) */
	HY_SBI_PMU_COUNTER_CONFIG_MATCHING,
	/* Starts counters (SBI 2.0 11.8) */
	HY_SBI_PMU_COUNTER_START,
	/* Stops counters (SBI 2.0 11.9) */
	HY_SBI_PMU_COUNTER_STOP,
	/* Reads a counter of the firmware (SBI 2.0 11.10) */
	HY_SBI_PMU_COUNTER_FW_READ,
	/* Reads the high half of a counter of the firmware (SBI 2.0 11.11) */
	HY_SBI_PMU_COUNTER_FW_READ_HI,
	/* Names memory for snapshots (SBI 2.0 11.12) */
	HY_SBI_PMU_SNAPSHOT_SET_SHMEM,
	/* Writes bytes (SBI 2.0 12.1) */
	HY_SBI_DEBUG_CONSOLE_WRITE,
	/* Reads bytes (SBI 2.0 12.2) */
	HY_SBI_DEBUG_CONSOLE_READ,
	/* Writes a byte (SBI 2.0 12.3) */
	HY_SBI_DEBUG_CONSOLE_WRITE_BYTE,
	/* Suspends the machine to memory (SBI 2.0 13.1) */
	HY_SBI_SYSTEM_SUSPEND,
	/* Whether a register is there (SBI 2.0 14.1) */
	HY_SBI_CPPC_PROBE,
	/* Reads a register (SBI 2.0 14.2) */
	HY_SBI_CPPC_READ,
	/* Reads the high half of a register (SBI 2.0 14.3) */
	HY_SBI_CPPC_READ_HI,
	/* Writes a register (SBI 2.0 14.4) */
	HY_SBI_CPPC_WRITE,
	/* Whether a feature is there (SBI 2.0 15.5) */
	HY_SBI_NACL_PROBE_FEATURE,
	/* Names the memory to share (SBI 2.0 15.6) */
	HY_SBI_NACL_SET_SHMEM,
	/* Brings CSRs up to date (SBI 2.0 15.7) */
	HY_SBI_NACL_SYNC_CSR,
	/* Executes fences (SBI 2.0 15.8) */
	HY_SBI_NACL_SYNC_HFENCE,
	/* Brings everything up to date and enters the guest (SBI 2.0 15.9) */
	HY_SBI_NACL_SYNC_SRET,
	/* Names the memory of the counts (SBI 2.0 16.1) */
	HY_SBI_STEAL_TIME_SET_SHMEM,
	HY_SBI_COUNT,
};

/* Extension ids as guests pass them. */
/* Timer of version 0.1 (SBI 2.0 5.1) */
#define HY_SBI_EXTENSION_LEGACY_SET_TIMER 0x0u
/* Console output of version 0.1 (SBI 2.0 5.2) */
#define HY_SBI_EXTENSION_LEGACY_CONSOLE_PUTCHAR 0x1u
/* Console input of version 0.1 (SBI 2.0 5.3) */
#define HY_SBI_EXTENSION_LEGACY_CONSOLE_GETCHAR 0x2u
/* End of an IPI of version 0.1 (SBI 2.0 5.4) */
#define HY_SBI_EXTENSION_LEGACY_CLEAR_IPI 0x3u
/* IPI of version 0.1 (SBI 2.0 5.5) */
#define HY_SBI_EXTENSION_LEGACY_SEND_IPI 0x4u
/* Instruction fence of version 0.1 (SBI 2.0 5.6) */
#define HY_SBI_EXTENSION_LEGACY_FENCE_I 0x5u
/* Translation fence of version 0.1 (SBI 2.0 5.7) */
#define HY_SBI_EXTENSION_LEGACY_SFENCE_VMA 0x6u
/* Translation fence of one address space of version 0.1 (SBI 2.0 5.8) */
#define HY_SBI_EXTENSION_LEGACY_SFENCE_VMA_ASID 0x7u
/* Power off of version 0.1 (SBI 2.0 5.9) */
#define HY_SBI_EXTENSION_LEGACY_SHUTDOWN 0x8u
/* What the implementation is (SBI 2.0 4) */
#define HY_SBI_EXTENSION_BASE 0x10u
/* Timer (SBI 2.0 6) */
#define HY_SBI_EXTENSION_TIME 0x54494d45u
/* Interrupts between harts (SBI 2.0 7) */
#define HY_SBI_EXTENSION_IPI 0x735049u
/* Fences on other harts (SBI 2.0 8) */
#define HY_SBI_EXTENSION_RFENCE 0x52464e43u
/* Hart state management (SBI 2.0 9) */
#define HY_SBI_EXTENSION_HSM 0x48534du
/* System reset (SBI 2.0 10) */
#define HY_SBI_EXTENSION_SRST 0x53525354u
/* Performance monitoring (SBI 2.0 11) */
#define HY_SBI_EXTENSION_PMU 0x504d55u
/* Debug console (SBI 2.0 12) */
#define HY_SBI_EXTENSION_DBCN 0x4442434eu
/* System suspend (SBI 2.0 13) */
#define HY_SBI_EXTENSION_SUSP 0x53555350u
/* Collaborative processor performance control (SBI 2.0 14) */
#define HY_SBI_EXTENSION_CPPC 0x43505043u
/* Acceleration of nested virtualisation (SBI 2.0 15) */
#define HY_SBI_EXTENSION_NACL 0x4e41434cu
/* Accounting of stolen time (SBI 2.0 16) */
#define HY_SBI_EXTENSION_STA 0x535441u

/* Function ids as guests pass them, each in its extension. A function without an id is its extension's only one, whatever id is passed. */
#define HY_SBI_ID_GET_SPEC_VERSION 0x00000000u
#define HY_SBI_ID_GET_IMPL_ID 0x00000001u
#define HY_SBI_ID_GET_IMPL_VERSION 0x00000002u
#define HY_SBI_ID_PROBE_EXTENSION 0x00000003u
#define HY_SBI_ID_GET_MVENDORID 0x00000004u
#define HY_SBI_ID_GET_MARCHID 0x00000005u
#define HY_SBI_ID_GET_MIMPID 0x00000006u
#define HY_SBI_ID_SET_TIMER 0x00000000u
#define HY_SBI_ID_SEND_IPI 0x00000000u
#define HY_SBI_ID_REMOTE_FENCE_I 0x00000000u
#define HY_SBI_ID_REMOTE_SFENCE_VMA 0x00000001u
#define HY_SBI_ID_REMOTE_SFENCE_VMA_ASID 0x00000002u
#define HY_SBI_ID_REMOTE_HFENCE_GVMA_VMID 0x00000003u
#define HY_SBI_ID_REMOTE_HFENCE_GVMA 0x00000004u
#define HY_SBI_ID_REMOTE_HFENCE_VVMA_ASID 0x00000005u
#define HY_SBI_ID_REMOTE_HFENCE_VVMA 0x00000006u
#define HY_SBI_ID_HART_START 0x00000000u
#define HY_SBI_ID_HART_STOP 0x00000001u
#define HY_SBI_ID_HART_GET_STATUS 0x00000002u
#define HY_SBI_ID_HART_SUSPEND 0x00000003u
#define HY_SBI_ID_SYSTEM_RESET 0x00000000u
#define HY_SBI_ID_PMU_NUM_COUNTERS 0x00000000u
#define HY_SBI_ID_PMU_COUNTER_GET_INFO 0x00000001u
#define HY_SBI_ID_PMU_COUNTER_CONFIG_MATCHING 0x00000002u
#define HY_SBI_ID_PMU_COUNTER_START 0x00000003u
#define HY_SBI_ID_PMU_COUNTER_STOP 0x00000004u
#define HY_SBI_ID_PMU_COUNTER_FW_READ 0x00000005u
#define HY_SBI_ID_PMU_COUNTER_FW_READ_HI 0x00000006u
#define HY_SBI_ID_PMU_SNAPSHOT_SET_SHMEM 0x00000007u
#define HY_SBI_ID_DEBUG_CONSOLE_WRITE 0x00000000u
#define HY_SBI_ID_DEBUG_CONSOLE_READ 0x00000001u
#define HY_SBI_ID_DEBUG_CONSOLE_WRITE_BYTE 0x00000002u
#define HY_SBI_ID_SYSTEM_SUSPEND 0x00000000u
#define HY_SBI_ID_CPPC_PROBE 0x00000000u
#define HY_SBI_ID_CPPC_READ 0x00000001u
#define HY_SBI_ID_CPPC_READ_HI 0x00000002u
#define HY_SBI_ID_CPPC_WRITE 0x00000003u
#define HY_SBI_ID_NACL_PROBE_FEATURE 0x00000000u
#define HY_SBI_ID_NACL_SET_SHMEM 0x00000001u
#define HY_SBI_ID_NACL_SYNC_CSR 0x00000002u
#define HY_SBI_ID_NACL_SYNC_HFENCE 0x00000003u
#define HY_SBI_ID_NACL_SYNC_SRET 0x00000004u
#define HY_SBI_ID_STEAL_TIME_SET_SHMEM 0x00000000u
#define HY_SBI_VERSION_2_0 0x2000000u
#define HY_SBI_IMPLEMENTATION_ID 0x48414c59u
#define HY_SBI_IMPLEMENTATION_VERSION 1u
#define HY_SBI_LEGACY_LAST 0xfu
#define HY_SBI_SOFTWARE_INTERRUPT 1u
#define HY_SBI_HART_STARTED 0u
#define HY_SBI_HART_STOPPED 1u
#define HY_SBI_HART_START_PENDING 2u
#define HY_SBI_HART_STOP_PENDING 3u
#define HY_SBI_HART_SUSPENDED 4u
#define HY_SBI_HART_SUSPEND_PENDING 5u
#define HY_SBI_HART_RESUME_PENDING 6u
#define HY_SBI_SUSPEND_RETENTIVE 0u
#define HY_SBI_SUSPEND_NON_RETENTIVE 0x80000000u
#define HY_SBI_RESET_SHUTDOWN 0u
#define HY_SBI_RESET_COLD_REBOOT 1u
#define HY_SBI_RESET_WARM_REBOOT 2u
#define HY_SBI_REASON_NONE 0u
#define HY_SBI_REASON_SYSTEM_FAILURE 1u

/* What a call answers. */
enum hy_sbi_result {
	HY_SBI_RESULT_SUCCESS = 0,
	HY_SBI_RESULT_FAILED = -1,
	HY_SBI_RESULT_NOT_SUPPORTED = -2,
	HY_SBI_RESULT_INVALID_PARAM = -3,
	HY_SBI_RESULT_DENIED = -4,
	HY_SBI_RESULT_INVALID_ADDRESS = -5,
	HY_SBI_RESULT_ALREADY_AVAILABLE = -6,
	HY_SBI_RESULT_ALREADY_STARTED = -7,
	HY_SBI_RESULT_ALREADY_STOPPED = -8,
	HY_SBI_RESULT_NO_SHMEM = -9,
};

/* The answer to every function that is not listed. */
#define HY_SBI_UNKNOWN (-2)

/* The function that a pair of ids means, or -1; whole registers count. Any context. */
int hy_sbi_find(uint64_t extension, uint64_t id);

/* The id of a function's extension, UINT32_MAX for no function. Any context. */
uint32_t hy_sbi_extension(enum hy_sbi_function function);

/* A function's arguments in order, a letter for each: b 8 bits, i 32 bits, l 64 bits, w a register. Never NULL. Any context. */
const char *hy_sbi_arguments(enum hy_sbi_function function);

/* The neutral exit that a function means, HY_EXIT_NOTHING where the library answers by itself. Any context. */
uint32_t hy_sbi_exit(enum hy_sbi_function function);

/* Name of a function for logs, never NULL. Any context. */
const char *hy_sbi_name(enum hy_sbi_function function);

HY_C_END

#endif
/* crc32 6c9e06da */
