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

enum hy_x86_vector { HY_X86_DB = 1, HY_X86_NMI = 2, HY_X86_UD = 6, HY_X86_DF = 8, HY_X86_GP = 13, HY_X86_PF = 14 };

/* What holds an interrupt back must be as urgent as its class; nothing that is one of a guest's priorities is as urgent as the last two. */
enum hy_x86_urgency { HY_X86_URGENCY_NONE = 0, HY_X86_URGENCY_EXTERNAL = 16, HY_X86_URGENCY_NMI = 17 };

/* fault.c: the guest takes a page fault at a linear address. */
void hy_x86_page_fault(struct hy_vcpu *vcpu, uint64_t address, uint32_t error);

/* cpuid.c */
void hy_cpuid_execute(uint32_t leaf, uint32_t subleaf, uint32_t answer[4]);

#endif
