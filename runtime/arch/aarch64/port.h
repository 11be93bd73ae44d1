/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this port share. */
#ifndef HY_AARCH64_PORT_H
#define HY_AARCH64_PORT_H

#include <halyard/arch/controls.h>
#include <halyard/arch/instructions.h>
#include <halyard/arch/switch.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/port.h>

/* switch.S: the exception vectors, and the FP and SIMD registers, which compiled code never touches. */

extern const char hy_aarch64_vectors[];
void hy_switch_fp_save(struct hy_aarch64_context *guest);
void hy_switch_fp_restore(const struct hy_aarch64_context *guest);
void hy_switch_fp_save_host(struct hy_aarch64_percpu *host);
void hy_switch_fp_restore_host(const struct hy_aarch64_percpu *host);

/* interrupt.c: the list registers, up to date in ctx, let go of interrupts that are this CPU's own. */
void hy_interrupt_release(struct hy_vcpu *vcpu);

#endif
