/* Generated from desc/exits.yaml by `./halyard gen`; do not edit. */
#include <halyard/exit.h>

static const char *const exit_names[HY_EXIT_COUNT] = {
	[HY_EXIT_NOTHING] = "nothing",
	[HY_EXIT_UNKNOWN] = "unknown",
	[HY_EXIT_HYPERCALL] = "hypercall",
	[HY_EXIT_FIRMWARE_CALL] = "firmware_call",
	[HY_EXIT_MMIO_READ] = "mmio_read",
	[HY_EXIT_MMIO_WRITE] = "mmio_write",
	[HY_EXIT_SYSREG_READ] = "sysreg_read",
	[HY_EXIT_SYSREG_WRITE] = "sysreg_write",
	[HY_EXIT_IO_READ] = "io_read",
	[HY_EXIT_IO_WRITE] = "io_write",
	[HY_EXIT_EXTERNAL_INTERRUPT] = "external_interrupt",
	[HY_EXIT_STAGE2_FAULT] = "stage2_fault",
	[HY_EXIT_HALT] = "halt",
	[HY_EXIT_IDLE] = "idle",
	[HY_EXIT_YIELD] = "yield",
	[HY_EXIT_CPU_UP] = "cpu_up",
	[HY_EXIT_CPU_DOWN] = "cpu_down",
	[HY_EXIT_SYSTEM_DOWN] = "system_down",
	[HY_EXIT_SYSTEM_RESET] = "system_reset",
	[HY_EXIT_FAIL_ENTRY] = "fail_entry",
	[HY_EXIT_SEND_IPI] = "send_ipi",
	[HY_EXIT_PREEMPTION_TIMER] = "preemption_timer",
	[HY_EXIT_INTERRUPT_END] = "interrupt_end",
	[HY_EXIT_INTERRUPT_WINDOW] = "interrupt_window",
	[HY_EXIT_KICKED] = "kicked",
	[HY_EXIT_EXCEPTION] = "exception",
	[HY_EXIT_SYSTEM_ERROR] = "system_error",
	[HY_EXIT_NMI] = "nmi",
	[HY_EXIT_SHUTDOWN] = "shutdown",
	[HY_EXIT_INIT] = "init",
	[HY_EXIT_SIPI] = "sipi",
	[HY_EXIT_TASK_SWITCH] = "task_switch",
	[HY_EXIT_IO_STRING] = "io_string",
};

const char *hy_exit_name(uint32_t reason)
{
	const char *name = reason < HY_EXIT_COUNT ? exit_names[reason] : NULL;

	return name != NULL ? name : "unrecognised";
}
/* crc32 70d51055 */
