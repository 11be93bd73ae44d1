/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of the guest's machine call of each other. */
#ifndef MACHINE_H
#define MACHINE_H

#include "guest.h"

/* machine_interrupts.c: 8259s, IO-APIC and local APIC. */
enum hy_status machine_add_interrupts(struct hy_vm *vm, struct hy_vcpu *vcpu);
/* An interrupt of the ISA bus has this level now: as devices' callbacks want it. */
void machine_set_irq(void *data, uint32_t irq, bool level);

/* machine_gaps.c: addresses where nothing is. After memory and before anything else on the bus of memory. */
enum hy_status machine_add_gaps(struct hy_vm *vm);

#endif
