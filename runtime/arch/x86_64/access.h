/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions that exited, fetched and decoded as the guest sees them. The vCPU is bound, and its exit group in the context. */
#ifndef HALYARD_X86_ACCESS_H
#define HALYARD_X86_ACCESS_H

#include <halyard/arch/computed.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/tables.h>
#include <halyard/arch/traps.h>
#include <halyard/vcpu.h>

/* The instruction at the guest's rip, decoded, and its bytes. Permissions are not looked at: the processor has fetched them. `kept`: where
 * hy_walk_page keeps their page. Set `paging` is in the context afterwards. */
enum hy_x86_decoded hy_x86_read_insn(struct hy_vcpu *vcpu, uint64_t *kept, uint8_t bytes[HY_X86_INSN_BYTES], struct hy_x86_insn *insn);

#endif
