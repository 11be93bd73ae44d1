/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: the virtual CPU.
 *
 *   created -> free -> ready -> running -> ready -> free      plus blocked and invalid
 *
 * One CPU owns a vCPU from bind to unbind. Only the owner runs it or touches its registers; every other CPU reaches it through
 * the atomic mailbox (inject, kick, wake). An illegal transition is refused with HY_E_BAD_STATE and leaves the state as it was; HY_E_BUSY
 * says that another operation on the same vCPU is under way. */
#ifndef HALYARD_VCPU_H
#define HALYARD_VCPU_H

#include <halyard/arch/context.h> /* struct hy_arch_context: generated */
#include <halyard/arch/enter.h>
#include <halyard/exit.h>
#include <halyard/insn.h>
#include <halyard/interrupt.h>
#include <halyard/types.h>
#include <halyard/vcpu_offsets.h>

HY_C_BEGIN

struct hy_hal;
struct hy_percpu;
struct hy_space;
struct hy_timer;
struct hy_vm;

enum hy_vcpu_state {
	HY_VCPU_INVALID = 0,  /* an operation of the port failed half-way; only hy_vcpu_init leaves it */
	HY_VCPU_CREATED = 1,  /* initialised, not set up */
	HY_VCPU_FREE = 2,     /* set up, on no physical CPU */
	HY_VCPU_READY = 3,    /* bound to a physical CPU */
	HY_VCPU_RUNNING = 4,  /* in the guest, or in the library on its behalf */
	HY_VCPU_BLOCKED = 5,  /* free, and waiting for hy_vcpu_wake or an interrupt */
	HY_VCPU_CHANGING = 6, /* setup, bind, unbind or reset is under way */
};

/* Why the slow path must run before the next entry (struct hy_vcpu.attention). */
enum hy_attention {
	HY_ATTENTION_INTERRUPT = 1, /* the pending set changed */
	HY_ATTENTION_KICK = 2,      /* leave run with exit `kicked` */
	HY_ATTENTION_ADVANCE = 4,   /* the guest's pc moves by exit.advance, unless that is 0 again */
	HY_ATTENTION_PORT = 8,      /* the port asked for hy_port_prepare */
	HY_ATTENTION_ACCESS = 16,   /* an instruction with several accesses is under way */
	HY_ATTENTION_CHECK = 32,    /* registers were set from outside: the entry check has to look at them */
	HY_ATTENTION_TIMER = 64,    /* a timer may be due; never without HY_ATTENTION_PORT */
};

#define HY_VCPU_IRQ_WORDS ((HY_ARCH_INTERRUPT_COUNT + HY_WORD_BITS - 1) / HY_WORD_BITS)
#define HY_VCPU_NO_CPU UINT32_MAX

struct hy_vcpu_config {
	uint32_t vm_id;
	uint32_t id;              /* 0 is the boot CPU */
	uint64_t guest_id;        /* the guest's own name of this CPU: MPIDR affinity, hart id, APIC id */
	uint32_t preferred_cpu;   /* a hint for the owner's scheduler */
	const uint64_t *cpu_mask; /* bit n: may run on physical CPU n; NULL: on any */
	size_t cpu_mask_words;
	struct hy_arch_config arch; /* generated: what this architecture wants to know beside */
};

/* A decoded load or store that is carried out in accesses of at most 8 bytes, each an exit of its own. Registers, base register and pc
 * change when the last one has been answered. */
struct hy_vcpu_access {
	struct hy_access_insn insn;
	hy_gpa address;    /* of the first access */
	uint64_t value[4]; /* answers to the loads */
	uint8_t count;     /* accesses in all; 0: none under way */
	uint8_t index;     /* the one that vcpu->exit reports */
	uint8_t answered;  /* bit n: load n has been answered */
};

/* What the run loop or the user installs to handle exits without leaving the switch; true: handled, re-enter. Runs on the owner's
 * CPU with interrupts off, on the host's stack. */
typedef bool (*hy_vcpu_handler)(struct hy_vcpu *vcpu);

struct hy_vcpu {
	HY_ATOMIC(uint32_t) state;     /* enum hy_vcpu_state; first: an atomic access to it needs no address computed */
	HY_ATOMIC(uint32_t) attention; /* enum hy_attention; nothing to do when 0 */
	hy_vcpu_handler handler;       /* NULL: every exit returns */
	struct hy_arch_context ctx;    /* at HY_VCPU_CTX, for the switch */
	struct hy_exit exit;           /* why the last run ended; valid until the next run. advance: still to be added to the pc */
	void *handler_data;
	uint64_t *exit_counts;           /* [HY_EXIT_COUNT] of exits by reason while there is a handler, in the owner's memory; NULL: not counted */
	HY_ATOMIC(struct hy_percpu *) cpu; /* where it is bound, NULL when nowhere */
	struct hy_vm *vm;                /* NULL for a vCPU used alone */
	const struct hy_hal *hal;
	struct hy_space *space;
	struct hy_vcpu_access access;
	struct {
		uint64_t pc, page;
	} denied; /* of the VM's run loop: the last access that stage 2 refused though it allows it; page: its last byte */
	struct hy_vcpu_config config;
	uint32_t last_cpu;       /* where it was bound last, HY_VCPU_NO_CPU at first */
	HY_ATOMIC(bool) timer;   /* the host has a deadline: hook register_timer */
	HY_ATOMIC(uint32_t) power; /* enum hy_vm_power, kept by the VM */
	HY_ATOMIC(hy_word) irq_pending[HY_VCPU_IRQ_WORDS];
	HY_ATOMIC(hy_word) irq_enabled[HY_VCPU_IRQ_WORDS]; /* all ones from init; pending & enabled is what gets delivered */
	HY_ATOMIC(hy_word) irq_level[HY_VCPU_IRQ_WORDS];
	HY_ATOMIC(hy_word) irq_retract[HY_VCPU_IRQ_WORDS];    /* request to the owner: drop it from the hardware if the guest has not taken it */
	HY_ATOMIC(hy_word) irq_deactivate[HY_VCPU_IRQ_WORDS]; /* request to the owner: end it if it is active */
	HY_ATOMIC(hy_word) irq_active[HY_VCPU_IRQ_WORDS];     /* as of the last exit; written by the owner */
	HY_ATOMIC(hy_word) irq_abandoned[HY_VCPU_IRQ_WORDS];  /* request to the owner: end the physical interrupt, the guest will not */
	HY_ATOMIC(uint32_t) abandoned;                         /* not 0: look at irq_abandoned */
	HY_ATOMIC(uint8_t) irq_priority[HY_ARCH_INTERRUPT_COUNT];
	HY_ATOMIC(uint8_t) irq_flags[HY_ARCH_INTERRUPT_COUNT];
	HY_ATOMIC(uint16_t) irq_physical[HY_ARCH_INTERRUPT_COUNT];
	struct hy_interrupt_source *sources; /* who hears what the guest takes */
	HY_ATOMIC(uint32_t) timer_lock;
	struct hy_timer *timers, *timers_due; /* of devices, by deadline; about to fire */
	uint64_t wake;           /* when the owner or the port wants to be woken beside: hook current_time_nanos */
};

/* Any state, nobody else uses it. `vcpu` is the caller's memory, in use until the vCPU is unbound for good. Whatever it held is
 * overwritten. -> created. HY_E_INVALID: a NULL argument, memory aligned less than the type says, or a CPU mask without words. */
HY_MUST_CHECK enum hy_status hy_vcpu_init(struct hy_vcpu *vcpu, const struct hy_hal *hal, const struct hy_vcpu_config *config);

/* created -> free. Sets entry (guest-physical), stage-2 root and reset values, in this order, once. When the port refuses: invalid. */
HY_MUST_CHECK enum hy_status hy_vcpu_setup(struct hy_vcpu *vcpu, hy_gpa entry, struct hy_space *space);

/* created, free, blocked -> created. Registers and pending interrupts are gone; what an interrupt controller configured (enables and
 * priorities), handler, counters, configuration, interrupt sources and ctx.fast_call stay. */
HY_MUST_CHECK enum hy_status hy_vcpu_reset(struct hy_vcpu *vcpu);

/* free -> ready on the calling CPU, interrupts off. HY_E_BUSY: another vCPU is bound here. HY_E_BAD_STATE: also when the CPU is not
 * enabled. HY_E_INVALID: the vCPU may not run on this CPU. When the port fails: invalid. */
HY_MUST_CHECK enum hy_status hy_vcpu_bind(struct hy_vcpu *vcpu, struct hy_percpu *cpu);

/* ready -> free, on the CPU where it is bound (elsewhere: HY_E_BUSY), interrupts off. */
HY_MUST_CHECK enum hy_status hy_vcpu_unbind(struct hy_vcpu *vcpu);

/* The part of hy_vcpu_run that is seldom needed; nobody else calls it. `running`: the state is running already. */
HY_MUST_CHECK enum hy_status hy_vcpu_run_prepared(struct hy_vcpu *vcpu, bool running);

/* ready -> running -> ready, on the CPU where it is bound, interrupts off. HY_OK: vcpu->exit says why it came back. When the port
 * fails: invalid, and unbound. */
HY_MUST_CHECK static inline enum hy_status hy_vcpu_run(struct hy_vcpu *vcpu)
{
	uint32_t state = HY_VCPU_READY;

	if (!atomic_compare_exchange_weak(&vcpu->state, &state, (uint32_t)HY_VCPU_RUNNING))
		return hy_vcpu_run_prepared(vcpu, false);
	if (atomic_load(&vcpu->attention) != 0)
		return hy_vcpu_run_prepared(vcpu, true);
	return hy_arch_enter(vcpu);
}

/* free -> blocked, unless something is pending (HY_E_BUSY; it stays free). Any CPU. */
HY_MUST_CHECK enum hy_status hy_vcpu_block(struct hy_vcpu *vcpu);
/* The same, and at `deadline` (time of the hook current_time_nanos) the host wakes it, or when a timer of its devices is due: hook
 * register_timer, on the owner's CPU; the next bind withdraws it. An error of the hook, or HY_E_UNSUPPORTED where the host has none: it
 * stays free. */
HY_MUST_CHECK enum hy_status hy_vcpu_block_until(struct hy_vcpu *vcpu, uint64_t deadline);
/* blocked -> free, of which the VM's `runnable` callback hears; otherwise the guest's deadline is looked at before the next entry. Any CPU.
 * Injection does it too. */
void hy_vcpu_wake(struct hy_vcpu *vcpu);

/* Makes a running vCPU return with exit `kicked`, or its next run return at once. Any CPU. */
void hy_vcpu_kick(struct hy_vcpu *vcpu);

/* Any CPU. */
enum hy_vcpu_state hy_vcpu_state(const struct hy_vcpu *vcpu);
/* Name of a state for logs, never NULL. Any context. */
const char *hy_vcpu_state_name(enum hy_vcpu_state state);
bool hy_vcpu_is_boot_cpu(const struct hy_vcpu *vcpu);

/* Any register by its generated id (HY_<ARCH>_REG_...), from created on. Owner's CPU while bound, also while running (from a handler or a
 * device, but not from ctx.fast_call, during which the CPU has most of them); anywhere while free.
 * HY_E_NOT_FOUND: no such id, or the CPU lacks the feature. HY_E_BUSY: bound elsewhere, or on its way. HY_E_BAD_STATE: invalid. */
HY_MUST_CHECK enum hy_status hy_vcpu_get_reg(struct hy_vcpu *vcpu, uint32_t id, uint64_t *value);
HY_MUST_CHECK enum hy_status hy_vcpu_set_reg(struct hy_vcpu *vcpu, uint32_t id, uint64_t value);

/* General registers as instructions encode them: a zero register, and an index that does not exist, reads 0 and drops writes.
 * Owner's CPU while bound, anywhere while free. */
uint64_t hy_vcpu_get_gpr(const struct hy_vcpu *vcpu, uint32_t index);
void hy_vcpu_set_gpr(struct hy_vcpu *vcpu, uint32_t index, uint64_t value);

/* Hypercall arguments, from 0, and result, by the architecture's calling convention. An n that it does not have reads 0 and drops writes. */
uint64_t hy_vcpu_get_arg(const struct hy_vcpu *vcpu, uint32_t n);
void hy_vcpu_set_arg(struct hy_vcpu *vcpu, uint32_t n, uint64_t value);
void hy_vcpu_set_return_value(struct hy_vcpu *vcpu, uint64_t value);

/* First register argument of an entry function: the device tree of a boot CPU, the context of a started one. */
void hy_vcpu_set_entry_argument(struct hy_vcpu *vcpu, uint64_t value);

/* Where the guest goes on: its pc without what the last exit still has to add, and setting it, which drops that. */
uint64_t hy_vcpu_get_pc(const struct hy_vcpu *vcpu);
void hy_vcpu_set_pc(struct hy_vcpu *vcpu, uint64_t value);

/* Answers mmio_read, sysreg_read and io_read: width, sign and register merge as the instruction asked. HY_E_BAD_STATE: the last exit was
 * none of these. */
HY_MUST_CHECK enum hy_status hy_vcpu_complete_read(struct hy_vcpu *vcpu, uint64_t value);

/* Faults that a device or a policy wants the guest to take. */
enum hy_fault {
	HY_FAULT_UNDEFINED,
	HY_FAULT_EXTERNAL_ABORT,
	HY_FAULT_SYSTEM_ERROR,
};

/* Makes the guest take a fault at its next entry, instead of finishing the instruction that exited: its pc stays there, but for a
 * hypercall that hy_vcpu_run has returned, which is over: the fault is taken by the instruction behind it. Owner's CPU,
 * ready or running (from a handler or a device). HY_E_BAD_STATE: another state. HY_E_FAULT: the guest cannot take it; vcpu->exit says
 * shutdown. */
HY_MUST_CHECK enum hy_status hy_vcpu_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault);

HY_C_END

#endif
