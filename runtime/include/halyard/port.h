/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: the contract between the core and a port, the whole of it. runtime/arch/<arch> defines each of these; nothing else is looked
 * for. Every function runs on the CPU it speaks of, with interrupts off, unless it says otherwise.
 *
 * Beside this, the core uses what is generated for every architecture: the types of <halyard/arch/context.h>, whose context has a word
 * `fast_call`: the host's bool (*)(vcpu, syndrome), which the switch tries first at a hypercall, or 0; hy_arch_get_reg, hy_arch_set_reg,
 * hy_arch_get_gpr, hy_arch_set_gpr, hy_arch_get_argument, hy_arch_set_argument, hy_arch_set_entry_argument, hy_arch_set_result, hy_arch_get_pc, hy_arch_set_pc and
 * HY_ARCH_REG_PC of <halyard/arch/registers.h>; hy_arch_entry_check and, while a vCPU is bound, hy_arch_entry_check_bound of <halyard/arch/entry.h>. */
#ifndef HALYARD_PORT_H
#define HALYARD_PORT_H

#include <halyard/arch/stage2.h> /* generated: the formats, and which is the default */
#include <halyard/percpu.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>

HY_C_BEGIN

/* --- percpu.c ---------------------------------------------------------------------------------------------------------------------- */

/* Hardware virtualisation on and off, features probed into cpu->features. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu);
/* For hy_port_cpu_enable, once at most: contiguous frames of zeros that the CPU has until it is disabled, or could not be enabled; cpu->frames is
 * their physical address. NULL: there are not that many. */
void *hy_percpu_frames(struct hy_percpu *cpu, size_t count);
void hy_port_cpu_disable(struct hy_percpu *cpu);

/* --- vcpu.c ------------------------------------------------------------------------------------------------------------------------ */

/* Reset values and entry; vcpu->space is set. Called by hy_vcpu_setup on any CPU. ctx holds zeros; `entry` has been checked for nothing. */
enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry);
/* Loads the guest's bind-group state, control registers, stage-2 root and tag (vcpu->cpu and space->tag are set); and stores it again, with
 * the host's back in place. cpu->tag_new: what this CPU remembers of the guest may be old; where hy_port_tlb_flush_local reaches no guest
 * but the bound one, that goes now. */
enum hy_status hy_port_bind(struct hy_vcpu *vcpu);
void hy_port_unbind(struct hy_vcpu *vcpu);
/* While bound: brings ctx up to date with the hardware (before get_reg), or the hardware with ctx (after set_reg). */
void hy_port_save(struct hy_vcpu *vcpu);
void hy_port_load(struct hy_vcpu *vcpu);

/* The instruction that exited is done: moves the guest's pc by `bytes` and whatever else steps with it. Called where `advance:` of
 * arch.yaml does not say that the pc is all. */
void hy_port_advance(struct hy_vcpu *vcpu, uint32_t bytes);
/* Makes the guest take a fault at its pc; bound. Where no fault can be taken any more (a triple fault), an error, and vcpu->exit says so. */
enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault);
/* Sets the timer that a guest has from its firmware: its interrupt becomes pending when the guest's own clock reads `deadline`, which may
 * be long past, and is withdrawn until then. Bound. Optional: for ports whose guests have such firmware. */
void hy_port_set_timer(struct hy_vcpu *vcpu, uint64_t deadline);
/* The guest waits for an interrupt by a firmware call: has the host hear of the guest's timer (hy_vcpu_wake_at, hy_vcpu_wake_after). Bound. The
 * core has one that does nothing, for ports whose guests' timers interrupt the host. */
void hy_port_wait(struct hy_vcpu *vcpu);

/* Registers of a decoded access (struct hy_access_insn) that are not general registers as operands see them; bound. Optional: without them
 * a base register is a general one, and no SIMD register is accessed (the description's instructions say neither).
 * Base: the register as an address operand (Arm: 31 is the stack pointer). SIMD: its low 16 bytes; a write clears the rest. */
void hy_port_base_add(struct hy_vcpu *vcpu, uint32_t reg, int64_t delta);
void hy_port_simd_read(struct hy_vcpu *vcpu, uint32_t reg, uint64_t value[2]);
void hy_port_simd_write(struct hy_vcpu *vcpu, uint32_t reg, const uint64_t value[2]);
/* An access with `update`; bound. `loaded`: the value, zero-extended, 0 where nothing is loaded. Before the store, `done` false: answers what
 * to store and changes nothing, since the store may fault. After the last access, `done` true: flags and registers change; the answer does
 * not count. Optional, as above. */
uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done);

/* Where guest-virtual `address` is for an access (one of enum hy_access) by the instruction that exited, as the guest's privilege and paging
 * have it; an address that wraps, wraps here. HY_E_FAULT: the port has made the guest take its fault instead, or vcpu->exit says
 * why it cannot: the core has made that `nothing` before. Bound. Optional: for ports
 * whose guests have string instructions on ports (exit io_string). */
HY_MUST_CHECK enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa);

/* --- interrupt.c ------------------------------------------------------------------------------------------------------------------- */

/* Slow path before an entry: obeys irq_retract and irq_deactivate, takes pending interrupts over into the hardware (hy_vcpu_next_interrupt,
 * hy_vcpu_claim_interrupt), gives back those that the guest may not take any more (hy_vcpu_return_interrupt), updates irq_active. */
void hy_port_prepare(struct hy_vcpu *vcpu);
/* Interrupt state held in the hardware or its image in ctx: bits of enum hy_interrupt_state. `cpu` is this CPU, where the vCPU is bound; or
 * NULL, on any CPU, for the image alone: vcpu->cpu may have changed since, and nothing is written then. */
uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, const struct hy_percpu *cpu, uint32_t number);
/* The hardware, or its image in ctx, holds something that the guest has not taken yet. Called as above. */
bool hy_port_interrupt_pending(struct hy_vcpu *vcpu, const struct hy_percpu *cpu);

/* --- switch.S and decode ----------------------------------------------------------------------------------------------------------- */

/* Enters the guest; comes back when hy_vcpu_exited answers NULL. If the hardware refuses to enter: hy_vcpu_exited with a record whose rule
 * says fail_entry; what leaves the CPU unusable: `return hy_vcpu_enter_failed(vcpu, status)`. */
enum hy_status hy_port_enter(struct hy_vcpu *vcpu); /* declared in <halyard/arch/enter.h> too, which says how it is called */

/* --- tlb.c ------------------------------------------------------------------------------------------------------------------------- */

/* What all CPUs look up anew. */
enum hy_fence {
	HY_FENCE_TABLES = 1, /* translations of the guest's own tables */
	HY_FENCE_CODE = 2,   /* instructions; where fetches do not see the data caches, the writer has cleaned them */
};

/* The first three are optional, all together: where the entry into a guest flushes, the core counts for it (<halyard/flush.h>).
 * Maintenance for all CPUs; `tag` is what the hardware gets. Any CPU. Of stage 2, and what one guest did for its other CPUs: `what` holds
 * enum hy_fence. Complete on return. */
void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size);
void hy_port_fence(uint32_t tag, hy_phys root, uint32_t what);
/* This CPU: everything of every guest, when a generation of tags begins or another vCPU of the same guest comes. */
void hy_port_tlb_flush_local(void);
/* Orders table writes before walks. Any CPU. */
void hy_port_tables_written(void);

/* --- what the core gives to ports -------------------------------------------------------------------------------------------------- */

/* Called by the switch on the host's stack after every full exit: the vCPU to enter again, or NULL to return
 * from hy_vcpu_run with HY_OK. */
struct hy_vcpu *hy_vcpu_exited(struct hy_vcpu *vcpu, uintptr_t syndrome, uintptr_t vector);

/* The host shall wake the vCPU at `deadline` of the hook current_time_nanos, or when a timer of its devices is due, if that is sooner: the
 * port's deadline before this one is forgotten, and the next bind withdraws both. Owner's CPU. What the hook register_timer answers. */
enum hy_status hy_vcpu_wake_at(struct hy_vcpu *vcpu, uint64_t deadline);

/* The same in `ticks` of a counter of `hertz`, or a little before. Does nothing where the counter's frequency is not known (0). */
void hy_vcpu_wake_after(struct hy_vcpu *vcpu, uint64_t ticks, uint32_t hertz);

/* Takes a vCPU that could not be entered off this CPU and makes it invalid; answers `status`. */
enum hy_status hy_vcpu_enter_failed(struct hy_vcpu *vcpu, enum hy_status status);

/* Begins the accesses of a decoded instruction at guest-physical `address`, where stage 2 maps nothing; nothing of them crosses into a page
 * that the guest maps elsewhere. vcpu->exit reports the first one; or a stage2_fault, when this instruction cannot be carried out by
 * accesses. */
void hy_mmio_begin(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, hy_gpa address);

/* Moves `bytes`, at most 8, between *value and memory at a guest-virtual address, for an instruction that moves them to or from a device
 * beside; `probe`: nothing but that they could be. False: vcpu->exit says which memory is not there, or is `nothing`, and the guest takes
 * the fault that hy_port_translate made of it; the instruction is over, its pc stays. */
bool hy_mmio_copy(struct hy_vcpu *vcpu, uint64_t address, uint64_t *value, uint32_t bytes, uint32_t access, bool probe);

/* What a processor does behind a walk that hy_walk has done, and whose page permits the access: the entries on the way say that they are used,
 * and with `write` that the page is written to. HY_E_FAULT: as with hy_port_translate; an entry has changed meanwhile, and the guest's
 * instruction is to look again, or vcpu->exit says that the guest may not write to the table. */
struct hy_walk_tables;
struct hy_walk_result;
HY_MUST_CHECK enum hy_status hy_walk_mark(struct hy_vcpu *vcpu, const struct hy_walk_tables *tables, const struct hy_walk_result *result,
					  bool write);

/* Most of hy_port_translate, where stage1.yaml says which tables are in use and whom they permit what, by registers that the context must
 * have: a walk, the permission, and the mark. HY_OK: result->address. HY_E_FAULT: the guest takes the fault that the port makes of
 * result->end, which is `done` where the access is not permitted. HY_E_BUSY: as where hy_walk_mark fails. On the owner's CPU. */
HY_MUST_CHECK enum hy_status hy_walk_access(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, struct hy_walk_result *result);

/* The most urgent interrupt that is pending and enabled, HY_INTERRUPT_NONE for none. Lowest priority value first, then lowest number. */
uint32_t hy_vcpu_next_interrupt(struct hy_vcpu *vcpu);
/* The same among those that `may` accepts: where one that the guest holds back must not hide others. */
uint32_t hy_vcpu_choose_interrupt(struct hy_vcpu *vcpu, bool (*may)(const struct hy_vcpu *vcpu, uint32_t number));
/* Takes an interrupt out of the pending set, for the hardware, and drops older requests about it; false: it has been taken back
 * meanwhile. Where interrupts have sources, who of them presented it hears of it here: the port then sees to it that the guest takes it. */
bool hy_vcpu_claim_interrupt(struct hy_vcpu *vcpu, uint32_t number);
/* True, once, when somebody asked to drop an interrupt that the guest has not taken, or to end one that is active. */
bool hy_vcpu_take_retract(struct hy_vcpu *vcpu, uint32_t number);
bool hy_vcpu_take_deactivate(struct hy_vcpu *vcpu, uint32_t number);
/* Makes an interrupt pending again that the hardware did not deliver. No kick: for hy_port_prepare and hy_port_unbind. */
void hy_vcpu_return_interrupt(struct hy_vcpu *vcpu, uint32_t number);

HY_C_END

#endif
