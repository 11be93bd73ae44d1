/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: what a RISC-V guest's environment calls ask for (Supervisor Binary Interface 2.0). Nothing reaches the host's firmware: a call
 * is answered by the host's own ranges (struct hy_vm_call, whose numbers are extension ids) or here, and by NOT_SUPPORTED otherwise. */
#ifndef HALYARD_ABI_SBI_H
#define HALYARD_ABI_SBI_H

#include <halyard/sbi.h> /* generated: extensions, function ids and results */
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* For struct hy_vm.call: answers the hypercall in vcpu->exit. True: answered, re-enter. False: vcpu->exit is what the call means to the
 * host (halt, cpu_down, send_ipi, system_down, system_reset, cpu_up for a vCPU without a VM), or as it was for a range that the host wants
 * to see; a result is already in place. An answer of the host's own sets a0 with hy_vcpu_set_return_value and a1 with hy_vcpu_set_arg(1).
 *
 * Offered: BASE, TIME, IPI, RFENCE without the functions for hypervisors, HSM, SRST, DBCN where the host has console hooks, and of version
 * 0.1 all but send_ipi. Harts are the VM's vCPUs by guest_id, in RFENCE too; a fence covers all addresses, and every hart of the guest.
 * Suspension is the retentive default; a suspended hart counts as started, since any interrupt may have resumed it by the time that
 * somebody looks. */
bool hy_sbi_call(struct hy_vcpu *vcpu);

/* For ctx.fast_call: answers what needs no more than the argument registers, inside the switch: the version, id and extensions of this
 * implementation, set_timer, and the host's ranges marked `fast`. `syndrome` is not looked at. False: the call takes the full path. On the
 * owner's CPU, interrupts off. */
bool hy_sbi_fast_call(struct hy_vcpu *vcpu, uintptr_t syndrome);

HY_C_END

#endif
