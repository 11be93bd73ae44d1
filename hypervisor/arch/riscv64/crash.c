/* SPDX-License-Identifier: Apache-2.0 */
/* The end of the hypervisor, when it took a trap of its own: says where and why, and powers off. Nothing a guest does leads here. */
#include "arch.h"
#include "console.h"
#include "host.h"
#include "report.h"

struct crash_frame { unsigned long x[32]; }; /* as vectors.S builds it; x[0] is not written */

void crash_report(const struct crash_frame *frame);

void crash_report(const struct crash_frame *frame)
{
	static bool crashed;

	if (crashed) /* the report itself failed */
		host_power_off();
	crashed = true;
	console_print("\nHOST CRASH: hypervisor took a trap, scause %016lx sepc %016lx stval %016lx sstatus %016lx htval %016lx htinst %016lx\n",
		      ARCH_READ(scause), ARCH_READ(sepc), ARCH_READ(stval), ARCH_READ(sstatus), ARCH_READ(ARCH_HTVAL), ARCH_READ(ARCH_HTINST));
	for (uint32_t i = 1; i < 32; i++)
		console_print("x%02u %016lx%s", i, frame->x[i], i % 4 == 3 ? "\n" : "  ");
	report_end(REPORT_HYPERVISOR_CRASH, "the hypervisor took a trap of its own; its registers are on the console");
	host_power_off();
}
