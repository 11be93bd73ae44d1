/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual MC146818 real-time clock and the CMOS memory of a PC around it, at ports 0x70 and 0x71: 128 bytes, the century in
 * 0x32, the size of the memory where firmware leaves it.
 *
 * The time is a wall-clock time that the host gives, plus what has passed since on the hook current_time_nanos. The guest sets its own
 * clock and never the host's, and a reset of the machine does not. BCD and binary, 12 and 24 hours, update in progress, the divider chain's
 * reset; periodic, alarm and update interrupts on interrupt 8. Daylight saving and the square wave are kept, without effect; the day of the
 * week is always that of the date.
 * Reference: Motorola MC146818A; CMOS memory: the PC/AT's technical reference.
 *
 * Locking: any CPU, interrupts off; a spinlock in the device. */
#ifndef HALYARD_DEVICES_CMOS_H
#define HALYARD_DEVICES_CMOS_H

#include <halyard/bus.h>
#include <halyard/timer.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;
struct hy_vm;

#define HY_CMOS_BYTES 128u
#define HY_CMOS_CENTURY 0x32u /* what an ACPI FADT calls its index */

struct hy_cmos_config {
	struct hy_vcpu *vcpu;       /* whose timer is used, and whose host's clock. Mandatory */
	uint64_t seconds;           /* the time at hy_cmos_init, in seconds since 1970 */
	uint64_t low_memory;        /* bytes from address 0 on, the first MiB included */
	uint64_t high_memory;       /* bytes from 4 GiB on */
	void (*irq_line)(void *data, bool level); /* interrupt 8, under the device's lock: must not call back. NULL: not connected */
	void *data;
};

struct hy_cmos {
	struct hy_device device; /* for the VM's port bus */
	struct hy_cmos_config config;
	HY_ATOMIC(uint32_t) lock;
	struct hy_timer timer;
	uint64_t base;  /* the time when the clock began to count, in seconds since 1 March of the year 0 */
	uint64_t began; /* current_time_nanos then */
	uint64_t seen;  /* nanoseconds since then, up to which flags have been raised */
	uint8_t index;
	uint8_t bytes[HY_CMOS_BYTES]; /* times and registers as the guest sees them, then memory */
	bool line;                    /* what irq_line was told last */
};

/* After hy_vcpu_init. HY_E_INVALID: no vCPU, or a time after the year 9999. */
HY_MUST_CHECK enum hy_status hy_cmos_init(struct hy_cmos *cmos, const struct hy_cmos_config *config);

/* CMOS memory from the host's side: what firmware expects there, before the VM runs. Index 14 and up but for the century; others do
 * nothing. */
void hy_cmos_set(struct hy_cmos *cmos, uint32_t index, uint8_t value);

/* The device onto a VM's port bus: as hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_cmos_add(struct hy_cmos *cmos, struct hy_vm *vm);

HY_C_END

#endif
