/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this port share. */
#ifndef HY_RISCV_PORT_H
#define HY_RISCV_PORT_H

#include <halyard/arch/controls.h>
#include <halyard/arch/switch.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/port.h>

/* switch.S. */

/* FP and vector registers, which compiled code never touches, as far as this CPU has them. */
void hy_switch_save(struct hy_riscv_context *guest, bool fp, bool vector);
void hy_switch_restore(const struct hy_riscv_context *guest, bool fp, bool vector);
void hy_switch_save_host(struct hy_riscv_percpu *host, bool fp, bool vector);
void hy_switch_restore_host(const struct hy_riscv_percpu *host, bool fp, bool vector);
/* The instruction at an address of the guest, which is even, by the guest's own translation; 0, which is none, where it may not fetch. */
uint64_t hy_switch_fetch(uintptr_t address);
/* Firmware's remote fences: harts from `base` on in `mask`, guest-physical or guest-virtual range. */
void hy_switch_fence(uintptr_t mask, uintptr_t base, uintptr_t start, uintptr_t size, uintptr_t vmid, uintptr_t unused, uintptr_t function);

#endif
