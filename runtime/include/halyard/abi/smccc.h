/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: what an Arm guest's HVC and SMC instructions ask for (SMC Calling Convention 1.1, Arm DEN 0028). Nothing reaches the host's
 * firmware: a call is answered by the host's own ranges (struct hy_vm_call), by PSCI or here, and by NOT_SUPPORTED otherwise. */
#ifndef HALYARD_ABI_SMCCC_H
#define HALYARD_ABI_SMCCC_H

#include <halyard/smccc.h> /* generated: function ids and results */
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* For struct hy_vm.call: answers the hypercall or firmware_call in vcpu->exit, both conduits alike. True: answered, re-enter. False:
 * vcpu->exit is what the call means to the host (halt, cpu_down, system_down, system_reset, cpu_up for a vCPU without a VM), or as it
 * was for a range that the host wants to see; a result is already in place. A call with an immediate other than 0 is no SMCCC call: it
 * is answered with NOT_SUPPORTED unless a range of the host's takes its number. */
bool hy_smccc_call(struct hy_vcpu *vcpu);

/* For ctx.fast_call: answers what needs no more than the argument registers, inside the switch: PSCI_VERSION, SMCCC_VERSION and the host's
 * ranges marked `fast`. `syndrome` is the HVC's ESR_EL2. False: the call takes the full path. On the owner's CPU, interrupts off. */
bool hy_smccc_fast_call(struct hy_vcpu *vcpu, uintptr_t syndrome);

HY_C_END

#endif
