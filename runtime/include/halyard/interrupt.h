/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: virtual interrupts. A vCPU holds one pending bit, one level bit and one priority for each virtual interrupt number.
 * Other CPUs only set and clear atomic bits; the owner moves them into the hardware before the next entry. */
#ifndef HALYARD_INTERRUPT_H
#define HALYARD_INTERRUPT_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

enum hy_interrupt_flags {
	HY_INTERRUPT_LEVEL = 1,    /* stays asserted until hy_vcpu_clear_interrupt; edge otherwise */
	HY_INTERRUPT_HARDWARE = 2, /* the guest's end of interrupt deactivates physical interrupt `physical` */
	HY_INTERRUPT_NOTIFY = 4,   /* report interrupt_end when the guest ends it */
	HY_INTERRUPT_FAST = 8,     /* taken as the architecture's fast interrupt (Arm group 0, FIQ); ports without one ignore it */
	HY_INTERRUPT_EXTERNAL = 16, /* not of the CPU's own controller: the priority that the guest runs at does not hold it back (x86: the 8259's
				     * vectors, which pass the local APIC by) */
};

#define HY_INTERRUPT_NONE UINT32_MAX /* no virtual interrupt number */

struct hy_interrupt {
	uint32_t number;   /* virtual interrupt number, below HY_ARCH_INTERRUPT_COUNT */
	uint32_t physical; /* with HY_INTERRUPT_HARDWARE: the host's number, below 65536 */
	uint8_t priority;  /* 0 is the most urgent; ports without priorities ignore it */
	uint8_t flags;     /* enum hy_interrupt_flags */
};

enum hy_interrupt_state {
	HY_INTERRUPT_INACTIVE = 0,
	HY_INTERRUPT_PENDING = 1,
	HY_INTERRUPT_ACTIVE = 2,
};

/* Makes an interrupt pending, kicks a running vCPU and wakes a blocked one. Any CPU; never blocks.
 * HY_E_INVALID: number or physical out of range, or unknown flags. HY_E_BAD_STATE: the vCPU is created or invalid. */
HY_MUST_CHECK enum hy_status hy_vcpu_inject_interrupt(struct hy_vcpu *vcpu, const struct hy_interrupt *interrupt);

/* Takes a pending interrupt back and lowers its level; one that the guest has taken stays active. Any CPU.
 * HY_E_INVALID: number out of range. */
HY_MUST_CHECK enum hy_status hy_vcpu_clear_interrupt(struct hy_vcpu *vcpu, uint32_t number);

/* The same for a controller whose interrupt must not be lost between its hands and the guest's. True: it was still pending here and will
 * not be delivered. False: it was not; if the controller had injected it, the guest's CPU has taken it, and the controller's source hears
 * of that now or next. Any CPU. Out of range: false. */
HY_MUST_CHECK bool hy_vcpu_withdraw_interrupt(struct hy_vcpu *vcpu, uint32_t number);

/* Ends an active interrupt on the guest's behalf (interrupt-controller emulation). Any CPU. HY_E_INVALID: number out of range. */
HY_MUST_CHECK enum hy_status hy_vcpu_deactivate_interrupt(struct hy_vcpu *vcpu, uint32_t number);

/* What an emulated interrupt controller allows: only an interrupt that is pending and enabled is delivered. hy_vcpu_init enables all, so
 * that a host without such a controller need not care. Disabling withdraws one that the guest has not taken yet; it stays pending.
 * Any CPU. HY_E_INVALID: number out of range. */
HY_MUST_CHECK enum hy_status hy_vcpu_enable_interrupt(struct hy_vcpu *vcpu, uint32_t number, bool enabled);

/* The priority that the guest configured: what the port gives to interrupts that it injects by itself (its timer) and to the
 * next injection of this number at the latest. Any CPU. HY_E_INVALID: number out of range. */
HY_MUST_CHECK enum hy_status hy_vcpu_set_interrupt_priority(struct hy_vcpu *vcpu, uint32_t number, uint8_t priority);

/* Bits of enum hy_interrupt_state as of the vCPU's last exit (exact on the owner's CPU). Any CPU. Out of range: inactive. */
uint8_t hy_vcpu_interrupt_state(struct hy_vcpu *vcpu, uint32_t number);

/* An interrupt controller that keeps requests to itself and presents its most urgent one (hy_vcpu_inject_interrupt), as an x86 CPU's
 * controllers do: it hears when the CPU has taken that one, as an acknowledge cycle tells real ones, and presents the next. */
struct hy_interrupt_source {
	/* The CPU has taken interrupt `number` for the guest and does not give it back: true if it was this source's, and no other is asked.
	 * HY_INTERRUPT_NONE: the vCPU is being reset, what was presented is forgotten; all sources hear that. On the owner's CPU, interrupts
	 * off; may inject into this vCPU. Mandatory. */
	bool (*taken)(void *state, struct hy_vcpu *vcpu, uint32_t number);
	void *state;
	struct hy_interrupt_source *next; /* of the vCPU's */
};

/* Adds a source, behind those that are there; `source` is the caller's memory, in use until hy_vcpu_init. hy_vcpu_reset keeps it. A second
 * time does nothing. While nobody runs the vCPU or injects into it. */
void hy_vcpu_add_interrupt_source(struct hy_vcpu *vcpu, struct hy_interrupt_source *source);

/* True when the vCPU has an enabled interrupt to take: what wakes it from idle. Any CPU; exact on the owner's. */
bool hy_vcpu_interrupt_pending(struct hy_vcpu *vcpu);

HY_C_END

#endif
