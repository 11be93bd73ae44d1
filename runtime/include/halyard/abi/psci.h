/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: PSCI 1.1 for guests (Arm DEN 0022). Usually reached through hy_smccc_call. */
#ifndef HALYARD_ABI_PSCI_H
#define HALYARD_ABI_PSCI_H

#include <halyard/psci.h> /* generated: function ids and results */
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

#define HY_PSCI_COLD_RESET 0u /* system_reset.kind for SYSTEM_RESET ... */
#define HY_PSCI_WARM_RESET 1u /* ... and for SYSTEM_RESET2 with the architecture's warm reset */

/* True when the function id is PSCI's: standard secure service calls 0 to 31. Any context. */
bool hy_psci_owns(uint32_t id);

/* Answers PSCI function `id` of the guest; arguments are in their registers, the result goes into its own. True: done, re-enter. False:
 * vcpu->exit has become what the call means. On the owner's CPU, interrupts off.
 *
 * CPUs are the VM's vCPUs by guest_id. CPU_SUSPEND is a standby whatever state is asked for, which PSCI permits (5.4): the exit is
 * `halt`, the result SUCCESS. */
bool hy_psci_call(struct hy_vcpu *vcpu, uint32_t id);

HY_C_END

#endif
