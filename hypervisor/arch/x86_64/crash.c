/* SPDX-License-Identifier: Apache-2.0 */
/* The end of the hypervisor, when it took an exception of its own: says where and why, and powers off. Nothing a guest does leads here. */
#include "arch.h"
#include "console.h"
#include "host.h"
#include "report.h"

/* As vectors.S builds it. */
struct crash_frame { uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax, vector, error, rip, cs, rflags, rsp, ss; };

void crash_report(struct crash_frame *frame);

static void crash_print(const struct crash_frame *frame)
{
	static const char names[][4] = {"r15", "r14", "r13", "r12", "r11", "r10", "r9 ", "r8 ", "rdi", "rsi", "rbp", "rbx", "rdx", "rcx", "rax"};
	const uint64_t *value = &frame->r15;

	console_print("\nHOST CRASH: hypervisor took vector %lu, error %lx rip %016lx cr2 %016lx cr3 %016lx rflags %lx\n", frame->vector, frame->error,
		      frame->rip, ARCH_READ(cr2), ARCH_READ(cr3), frame->rflags);
	for (uint32_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		console_print("%s %016lx%s", names[i], value[i], i % 4 == 3 ? "\n" : "  ");
	console_print("rsp %016lx\n", frame->rsp);
}

void crash_report(struct crash_frame *frame)
{
	static bool crashed;

	if (crashed) /* the report itself failed */
		host_power_off();
	crashed = true;
	crash_print(frame);
	report_end(REPORT_HYPERVISOR_CRASH, "the hypervisor took an exception of its own; its registers are on the console");
	host_power_off();
}
