/* Halyard: the contract between the core and a port, the whole of it. runtime/arch/<arch> defines each of these; nothing else is looked for.
 * Every function runs on the CPU it speaks of, with interrupts off, unless it says otherwise. */
#ifndef HALYARD_PORT_H
#define HALYARD_PORT_H

#include <halyard/percpu.h>
#include <halyard/space.h>
#include <halyard/vcpu.h>

/* Generated: this architecture's formats; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[];

/* percpu.c: hardware virtualisation on and off, features probed into cpu->features. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu);
void hy_port_cpu_disable(struct hy_percpu *cpu);

/* vcpu.c: reset state and entry; called once by hy_vcpu_setup. `entry` has been checked for nothing. */
enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry);
/* Loads the guest's bind-group state, control registers, stage-2 root and tag; and stores it again, with the host's back in place. */
enum hy_status hy_port_bind(struct hy_vcpu *vcpu);
void hy_port_unbind(struct hy_vcpu *vcpu);
/* While bound: brings ctx up to date with the hardware (before get_reg), or the hardware with ctx (after set_reg). */
void hy_port_save(struct hy_vcpu *vcpu);
void hy_port_load(struct hy_vcpu *vcpu);

/* switch.S: enters the guest; comes back when hy_vcpu_exited answers false. */
enum hy_status hy_port_enter(struct hy_vcpu *vcpu);
/* Slow path before an entry: moves pending interrupts into the hardware. */
void hy_port_prepare(struct hy_vcpu *vcpu);
/* Decodes the exit into vcpu->exit (generated dispatch); true: handled, nothing to report. */
bool hy_port_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);
/* Makes the guest take a fault at its pc. */
enum hy_status hy_port_inject_fault(struct hy_vcpu *vcpu, enum hy_fault fault);
/* Interrupt state held in the hardware or its image in ctx: bits of enum hy_interrupt_state. */
uint8_t hy_port_interrupt_state(struct hy_vcpu *vcpu, uint32_t number);

/* tlb.c: stage-2 maintenance for all CPUs; `tag` is what is live for the space. Any CPU. */
void hy_port_tlb_flush_range(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size);
void hy_port_tlb_flush_tag(uint32_t tag, hy_phys root);
/* This CPU: everything of every guest, when a generation of tags begins. */
void hy_port_tlb_flush_local(void);
/* Orders table writes before walks. */
void hy_port_tables_written(void);

/* Called by the switch on the host's stack after every full exit: true re-enters the guest, false returns from hy_vcpu_run. */
bool hy_vcpu_exited(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

#endif
