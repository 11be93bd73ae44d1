/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual IO-APIC with 24 inputs, 82093AA with the end-of-interrupt register of version 0x20.
 *
 * An edge at an input that is masked is lost. A level-triggered input interrupts again after its end while its line is high. Lines are
 * logical: `true` asserts, whatever polarity the guest sets. ExtINT at an input is ignored: the 8259 is at LINT0 of the local APICs.
 * Reference: Intel 82093AA (order number 290566); Intel ICH9, 13.5 for the version.
 *
 * Locking: every function may be called from any CPU, with the host's interrupts off; a spinlock in the device orders them. */
#ifndef HALYARD_DEVICES_IOAPIC_H
#define HALYARD_DEVICES_IOAPIC_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_lapics;

#define HY_IOAPIC_BASE UINT64_C(0xfec00000)
#define HY_IOAPIC_PINS 24u

struct hy_ioapic {
	struct hy_device device; /* for the VM's MMIO bus */
	struct hy_lapics *apics;
	HY_ATOMIC(uint32_t) lock;
	uint32_t id, select;
	uint32_t lines;                 /* inputs as they are */
	uint64_t entry[HY_IOAPIC_PINS]; /* the redirection table */
};

/* All inputs are masked. `base` 0: HY_IOAPIC_BASE. HY_E_INVALID: a NULL argument, or base is not aligned to 4 KiB. */
HY_MUST_CHECK enum hy_status hy_ioapic_init(struct hy_ioapic *ioapic, struct hy_lapics *apics, uint64_t base);

/* Sets an input line; of one that is not there, nothing happens. */
void hy_ioapic_set_line(struct hy_ioapic *ioapic, uint32_t pin, bool level);

/* A CPU has ended a level-triggered interrupt: hy_lapics_config.ended. */
void hy_ioapic_end(struct hy_ioapic *ioapic, uint32_t vector);

/* Puts everything into its reset state; all vCPUs stand still. Lines keep their level. */
void hy_ioapic_reset(struct hy_ioapic *ioapic);

HY_C_END

#endif
