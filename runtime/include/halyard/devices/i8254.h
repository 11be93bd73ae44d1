/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual 8254 timer as PCs have it: three counters of 1.193182 MHz at ports 0x40 to 0x43, and port 0x61, which holds the gate
 * of counter 2, shows its output and toggles with each refresh of memory that a PC would do.
 *
 * Counters are functions of the hook current_time_nanos and never drift from it. All modes, BCD, all latches. A count that is written while
 * a counter of mode 2 or 3 runs is used when the current period ends. Of counter 0 the edges of its output are told, with a timer of the
 * vCPU's; those that come while the vCPU does not run are told as one, and those of periods below 20 us as fast as that.
 * Reference: Intel 82C54 (order number 231244); port 0x61: Intel 82371AB PIIX4, 4.2.9.
 *
 * Locking: any CPU, interrupts off; a spinlock in the device. */
#ifndef HALYARD_DEVICES_I8254_H
#define HALYARD_DEVICES_I8254_H

#include <halyard/bus.h>
#include <halyard/timer.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;
struct hy_vm;

struct hy_i8254_config {
	struct hy_vcpu *vcpu; /* whose timer is used, and whose host's clock. Mandatory */
	/* The output of counter 0 has this level now: interrupt 0. Under the device's lock: it must not call back. NULL: not connected. */
	void (*irq_line)(void *data, bool level);
	void *data;
};

struct hy_i8254_counter {
	uint64_t start;  /* tick at which the count in use was loaded */
	uint64_t halted; /* ticks counted when the gate stopped it */
	uint32_t count;  /* in use: 1 to 65536 */
	uint32_t next;   /* written and not in use yet; 0: none */
	uint16_t latched_count;
	uint8_t control; /* the control word: access, mode, BCD */
	uint8_t latched_status;
	uint8_t low;                          /* of a count whose high byte has not come */
	bool status_latched, count_latched;   /* the status is read first */
	bool write_high, read_high;           /* the byte that comes next */
	bool loaded;                          /* a count has been written since the control word */
	bool counting;                        /* the gate and, in modes 1 and 5, a trigger let it */
	bool gate;
};

struct hy_i8254 {
	struct hy_device device, port61; /* for the VM's port bus */
	struct hy_i8254_config config;
	HY_ATOMIC(uint32_t) lock;
	struct hy_timer timer;
	struct hy_i8254_counter counter[3];
	uint8_t speaker; /* bits of port 0x61 that are kept */
	bool line;       /* what irq_line was told last */
	uint64_t told;   /* tick up to which edges have been told */
};

/* After hy_vcpu_init. HY_E_INVALID: no vCPU. */
HY_MUST_CHECK enum hy_status hy_i8254_init(struct hy_i8254 *pit, const struct hy_i8254_config *config);

/* The devices onto a VM's port bus: as hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_i8254_add(struct hy_i8254 *pit, struct hy_vm *vm);

HY_C_END

#endif
