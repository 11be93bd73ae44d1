/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: the fixed hardware of ACPI: PM1a event and control blocks, the power-management timer of 3.579545 MHz, a general-purpose event
 * block of 16 events, and the reset register of PCs at 0xcf9. ACPI is always on: SCI_EN reads as one, and no SMI command is needed.
 *
 *   base + 0  PM1a status, PM1a enable  (PM1a_EVT_BLK, 4 bytes)
 *   base + 4  PM1a control              (PM1a_CNT_BLK, 2 bytes)
 *   base + 8  timer                     (PM_TMR_BLK, 4 bytes)
 *   base + 12 status, enable            (GPE0_BLK, 4 bytes)
 *
 * Setting SLP_EN with the sleep type of S5 makes the exit system_down of the store; with any other the guest wakes at once. The reset
 * register makes it system_reset. Reference: ACPI 6.4, 4.8.
 *
 * Locking: any CPU, interrupts off; a spinlock in the device. */
#ifndef HALYARD_DEVICES_ACPI_PM_H
#define HALYARD_DEVICES_ACPI_PM_H

#include <halyard/bus.h>
#include <halyard/timer.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;
struct hy_vm;

#define HY_ACPI_PM_SIZE 16u
#define HY_ACPI_PM_RESET 0xcf9u     /* FADT's RESET_REG ... */
#define HY_ACPI_PM_RESET_VALUE 0x6u /* ... and RESET_VALUE */

/* Bits of the PM1 status and enable registers. */
enum hy_acpi_pm_event {
	HY_ACPI_PM_TIMER = 0x1,
	HY_ACPI_PM_GLOBAL = 0x20,
	HY_ACPI_PM_POWER_BUTTON = 0x100,
	HY_ACPI_PM_SLEEP_BUTTON = 0x200,
	HY_ACPI_PM_RTC = 0x400,
	HY_ACPI_PM_WAKE = 0x8000,
};

struct hy_acpi_pm_config {
	struct hy_vcpu *vcpu; /* whose timer is used, and whose host's clock. Mandatory */
	uint16_t base;        /* first port, a multiple of 16 */
	uint8_t s5;           /* SLP_TYP of S5, below 8: what \_S5 says */
	bool timer_32;        /* the timer has 32 bits (FADT flag TMR_VAL_EXT), not 24 */
	/* The system control interrupt has this level now. Under the device's lock: it must not call back. NULL: not connected. */
	void (*irq_line)(void *data, bool level);
	void *data;
};

struct hy_acpi_pm {
	struct hy_device device, reset; /* for the VM's port bus */
	struct hy_acpi_pm_config config;
	HY_ATOMIC(uint32_t) lock;
	struct hy_timer timer;
	uint64_t seen; /* the timer's highest bit has been looked at up to this tick */
	uint8_t bytes[HY_ACPI_PM_SIZE]; /* the registers but the timer */
	uint8_t reset_control;
	bool line; /* what irq_line was told last */
};

/* After hy_vcpu_init. HY_E_INVALID: no vCPU, base not aligned, or s5 out of range. */
HY_MUST_CHECK enum hy_status hy_acpi_pm_init(struct hy_acpi_pm *pm, const struct hy_acpi_pm_config *config);

/* The devices onto a VM's port bus: as hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_acpi_pm_add(struct hy_acpi_pm *pm, struct hy_vm *vm);

/* Something has happened: `events` are bits of enum hy_acpi_pm_event, or of the general-purpose status. Any CPU, interrupts off. */
void hy_acpi_pm_raise(struct hy_acpi_pm *pm, uint16_t events);
void hy_acpi_pm_raise_gpe(struct hy_acpi_pm *pm, uint16_t events);

HY_C_END

#endif
