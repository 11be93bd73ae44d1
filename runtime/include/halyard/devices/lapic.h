/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: the local APICs of a PC's CPUs, xAPIC (registers in memory, the same place for every CPU) and x2APIC (registers as MSRs), with
 * their timers, interrupts between CPUs, NMI, and INIT and SIPI, which start CPUs.
 *
 * Each presents the vector that its CPU shall take next (hy_vcpu_inject_interrupt) and hears when that is taken. What the 8259 presents
 * comes in by LINT0. The timer counts nanoseconds: its bus clock has 1 GHz; no TSC deadline. Not there: arbitration among buses (APR and
 * RRD read 0), suppressed broadcasts, the thermal and performance events behind two of the LVTs, writing to the ID, moving the registers.
 * An INIT for a CPU that is on is the host's business (`init`); a SIPI for it is lost, as it is on hardware.
 * Reference: Intel SDM volume 3A, chapter 10; AMD APM volume 2, chapter 16.
 *
 * Locking: every function may be called from any CPU, with the host's interrupts off, and by callbacks of other devices that hold their own
 * locks; a spinlock in each APIC orders them, and none is held while another device or APIC is called. */
#ifndef HALYARD_DEVICES_LAPIC_H
#define HALYARD_DEVICES_LAPIC_H

#include <halyard/bus.h>
#include <halyard/interrupt.h>
#include <halyard/timer.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;
struct hy_vm;
struct hy_lapics;

#define HY_LAPIC_BASE UINT64_C(0xfee00000)
#define HY_LAPIC_NMI 2u /* the vCPU's interrupt number that is its NMI */

/* How an interrupt is delivered: the field of LVTs, ICR, IO-APICs and messages. */
enum hy_apic_mode {
	HY_APIC_FIXED = 0,
	HY_APIC_LOWEST = 1, /* to one of those that it names: whose priority is lowest */
	HY_APIC_SMI = 2,    /* ignored */
	HY_APIC_NMI = 4,
	HY_APIC_INIT = 5,
	HY_APIC_STARTUP = 6,
	HY_APIC_EXTINT = 7,
};

/* An interrupt on its way to local APICs. */
struct hy_apic_message {
	uint32_t destination; /* an APIC id, or a logical destination; 0xff is all of them, 0xffffffff for senders in x2APIC mode */
	uint8_t vector;
	uint8_t mode; /* enum hy_apic_mode */
	bool logical;
	bool level; /* its end goes to config.ended */
};

struct hy_lapic {
	struct hy_lapics *all;
	struct hy_vcpu *vcpu;
	HY_ATOMIC(uint32_t) lock;
	struct hy_interrupt_source source;
	struct hy_timer timer;
	uint64_t base; /* MSR 0x1b, but for the address */
	uint32_t id;
	uint32_t irr[8], isr[8], tmr[8];
	uint32_t lvt[6]; /* timer, thermal, performance, LINT0, LINT1, error */
	uint32_t tpr, ldr, dfr, svr, esr, errors, icr_low, icr_high;
	uint32_t initial, divide;
	uint64_t started, expires; /* of the timer, in nanoseconds; expires 0: it stands */
	uint32_t presented;        /* to the vCPU, HY_INTERRUPT_NONE: nothing */
	uint32_t external;         /* what the 8259 has for this CPU, HY_INTERRUPT_NONE: nothing */
	bool presented_external;
	bool line[2];  /* LINT0 and LINT1 as they are */
	bool waits;    /* for a SIPI */
};

/* All memory is the caller's and stays in use as long as the device. */
struct hy_lapics_config {
	struct hy_lapic *cpus;
	uint32_t capacity;
	bool x2apic;       /* the mode is offered; what CPUID says of it, to which guests keep, is the port's (x86_64: nothing) */
	bool virtual_wire; /* the boot CPU begins as firmware leaves it: enabled, the 8259 at LINT0, NMI at LINT1 */
	/* The end of a level-triggered interrupt: for IO-APICs (hy_ioapic_end). NULL: nobody asks. */
	void (*ended)(void *data, uint32_t vector);
	/* The CPU of `vcpu` has taken the 8259's vector: hy_i8259_taken. NULL: nobody asks. */
	void (*external_taken)(void *data, uint32_t vector);
	/* An INIT has come for a CPU that is on; NULL: it is ignored. On the sender's CPU. */
	void (*init)(void *data, struct hy_vcpu *vcpu);
	/* Where the port keeps the task priority, as x86 does in CR8, and holds back what it forbids: reading and setting it, on the CPU of
	 * `vcpu`, in an exit of its. The upper four bits count, its class, which is what CR8 has. NULL, both: the APIC does both itself. */
	uint32_t (*get_priority)(struct hy_vcpu *vcpu);
	void (*set_priority)(struct hy_vcpu *vcpu, uint32_t priority);
	/* The guest has switched its APIC on or off, or between its modes: MSR 0x1b, for whoever shows that elsewhere (CPUID does). On the CPU of
	 * `vcpu`, in an exit of its. NULL: nobody does. */
	void (*set_base)(struct hy_vcpu *vcpu, uint64_t base);
	void *data;
};

struct hy_lapics {
	struct hy_device mmio, msrs, base; /* for the VM's MMIO bus, and for its system registers: by number of the MSR */
	struct hy_lapics_config config;
	uint32_t count;
};

/* None is connected. HY_E_INVALID: no memory for any, or one of the two priority hooks without the other. */
HY_MUST_CHECK enum hy_status hy_lapics_init(struct hy_lapics *apics, const struct hy_lapics_config *config);

/* Gives a vCPU its APIC: after hy_vcpu_init, before the VM runs. Its id is the vCPU's guest_id; the vCPU with id 0 is the boot CPU.
 * HY_E_INVALID: the id has more than 32 bits. HY_E_EXISTS: it has one. HY_E_NO_MEMORY: there is no place for it. */
HY_MUST_CHECK enum hy_status hy_lapics_connect(struct hy_lapics *apics, struct hy_vcpu *vcpu);

/* The devices onto a VM's buses: one on that of memory, two on that of system registers. As hy_vm_add_device. */
HY_MUST_CHECK enum hy_status hy_lapics_add(struct hy_lapics *apics, struct hy_vm *vm);

/* The APIC of a vCPU; NULL: none. */
struct hy_lapic *hy_lapics_of(struct hy_lapics *apics, const struct hy_vcpu *vcpu);

/* Delivers an interrupt of an IO-APIC or a device's message. True: somebody took it. */
bool hy_lapics_send(struct hy_lapics *apics, const struct hy_apic_message *message);

/* What the 8259 has for a CPU now, at its LINT0: hy_i8259_config.output. */
void hy_lapic_set_external(struct hy_lapic *apic, uint32_t vector);

/* Sets LINT0 or LINT1 (`input` 0 or 1); what comes of it, the LVT says. LINT0 is the 8259's otherwise. */
void hy_lapic_set_line(struct hy_lapic *apic, uint32_t input, bool level);

/* Puts all into the state after power-on; all vCPUs stand still. Lines keep their level. */
void hy_lapics_reset(struct hy_lapics *apics);

HY_C_END

#endif
