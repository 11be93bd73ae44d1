/* SPDX-License-Identifier: Apache-2.0 */
/* The end of the hypervisor, when it took an exception of its own: says where and why, and powers off. Nothing a guest does leads here. */
#include "arch.h"
#include "console.h"
#include "host.h"
#include "report.h"

struct crash_frame { uint64_t x[31], sp; }; /* as vectors.S builds it */

void crash_report(uint64_t vector, const struct crash_frame *frame);

void crash_report(uint64_t vector, const struct crash_frame *frame)
{
	static bool crashed;

	if (crashed) /* the report itself failed */
		host_power_off();
	crashed = true;
	console_print("\nHOST CRASH: hypervisor took vector %lu, esr_el2 %016lx elr_el2 %016lx far_el2 %016lx spsr_el2 %016lx\n",
		      vector, ARCH_READ(esr_el2), ARCH_READ(elr_el2), ARCH_READ(far_el2), ARCH_READ(spsr_el2));
	for (uint32_t i = 0; i < 31; i++)
		console_print("x%02u %016lx%s", i, frame->x[i], i % 4 == 3 ? "\n" : "  ");
	console_print("sp  %016lx\n", frame->sp);
	report_end(REPORT_HYPERVISOR_CRASH, "the hypervisor took an exception of its own; its registers are on the console");
	host_power_off();
}
