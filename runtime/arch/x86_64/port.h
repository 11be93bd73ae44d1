/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this port share. */
#ifndef HY_X86_PORT_H
#define HY_X86_PORT_H

#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/switch.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/flush.h>
#include <halyard/hal.h>
#include <halyard/port.h>

#define HY_X86_XSAVE_BYTES 832u

enum hy_x86_vector { HY_X86_DB = 1, HY_X86_NMI = 2, HY_X86_UD = 6, HY_X86_DF = 8, HY_X86_GP = 13, HY_X86_PF = 14, HY_X86_AC = 17 };

/* What holds an interrupt back must be as urgent as its class; nothing that is one of a guest's priorities is as urgent as the last two. */
enum hy_x86_urgency { HY_X86_URGENCY_NONE = 0, HY_X86_URGENCY_EXTERNAL = 16, HY_X86_URGENCY_NMI = 17 };

/* fault.c: the guest takes an exception at its next entry, with an error code where the vector has one; it may become a double fault, or,
 * false, be one too many. Answers true otherwise. */
bool hy_x86_exception(struct hy_vcpu *vcpu, uint32_t vector, uint32_t error);

/* The same for a page fault at a linear address. */
void hy_x86_page_fault(struct hy_vcpu *vcpu, uint64_t address, uint32_t error);

/* registers.c. A move to CR4; true: nothing is to be reported. */
bool hy_x86_write_cr4(struct hy_vcpu *vcpu, uint64_t value);
/* The halves of RAX into EDX and EAX. */
void hy_x86_split(struct hy_x86_context *ctx);

/* fault.c and registers.c: what rules of the back ends call, beside what each of them has itself. */
bool hy_x86_hypercall(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_cpuid(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_rdmsr(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_wrmsr(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_xsetbv(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_protection(struct hy_vcpu *vcpu, const struct hy_x86_record *record);
bool hy_x86_nothing(struct hy_vcpu *vcpu, const struct hy_x86_record *record);

/* switch.S */
void hy_switch_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t answer[4]);
void hy_switch_xsave(void *area);
void hy_switch_xrstor(const void *area);

#endif
