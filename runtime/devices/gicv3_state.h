/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the GICv3 share. Everything here is called with the device's lock held. */
#ifndef HALYARD_DEVICES_GICV3_STATE_H
#define HALYARD_DEVICES_GICV3_STATE_H

#include <halyard/devices/gicv3.h>
#include <halyard/lock.h>

/* struct hy_gicv3_irq.flags */
enum hy_gicv3_irq_flags {
	HY_GICV3_ENABLED = 1,
	HY_GICV3_GROUP1 = 2,
	HY_GICV3_EDGE = 4,
	HY_GICV3_LINE = 8,    /* the input is high */
	HY_GICV3_LATCH = 16,  /* pending, and no vCPU has it: the route leads nowhere, or to a CPU that is off */
	HY_GICV3_ACTIVE = 32, /* made active by a write of ISACTIVER, not by a vCPU that took it */
	HY_GICV3_ANY = 64,    /* GICD_IROUTER.Interrupt_Routing_Mode: any CPU may take it */
};

/* Whose registers are accessed: a CPU's redistributor (its SGIs and PPIs), or with cpu NULL the distributor (SPIs). */
struct hy_gicv3_frame {
	struct hy_gicv3 *gic;
	struct hy_gicv3_cpu *cpu;
};

/* One register, or a bank of equal fields: one field for each interrupt. Tables are sorted by `first`; offsets that no row
 * holds are reserved and, as accesses of other widths, read as zero and ignore writes (IHI 0069H, 12.1.3). */
struct hy_gicv3_row {
	uint32_t first, end; /* byte offsets, [first, end) */
	uint8_t bits;        /* of a field */
	uint8_t widths;      /* sizes of access in bytes that the register supports, or-ed */
	bool ones;           /* only fields that are written non-zero mean something */
	uint64_t (*get)(const struct hy_gicv3_frame *frame, uint32_t n); /* NULL: reads as zero; n counts fields from `first` */
	void (*set)(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value); /* NULL: ignores writes */
};

/* gicv3_registers.c: an access through a table, and the fields that both frames have. */
struct hy_gicv3_table {
	const struct hy_gicv3_row *rows;
	uint32_t count;
};
uint64_t hy_gicv3_registers_read(const struct hy_gicv3_table *table, const struct hy_gicv3_frame *frame, uint32_t offset, uint32_t width);
void hy_gicv3_registers_write(const struct hy_gicv3_table *table, const struct hy_gicv3_frame *frame, uint32_t offset, uint32_t width,
	uint64_t value);
uint64_t hy_gicv3_registers_group(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_set_group(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_enabled(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_enable(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
void hy_gicv3_registers_disable(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_pending(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_pend(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
void hy_gicv3_registers_unpend(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_active(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_activate(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
void hy_gicv3_registers_deactivate(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_priority(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_set_priority(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_config(const struct hy_gicv3_frame *frame, uint32_t n);
void hy_gicv3_registers_set_config(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value);
uint64_t hy_gicv3_registers_id(const struct hy_gicv3_frame *frame, uint32_t n); /* 0xffd0: PIDR4-7, PIDR0-3, CIDR0-3 */
uint64_t hy_gicv3_registers_iidr(const struct hy_gicv3_frame *frame, uint32_t n);

/* gicv3_state.c. Functions below the first take interrupts that the frame has. */
struct hy_gicv3_irq *hy_gicv3_state_irq(const struct hy_gicv3_frame *frame, uint32_t intid); /* NULL: the frame has no such interrupt */
uint8_t hy_gicv3_state_of(const struct hy_gicv3_frame *frame, uint32_t intid);  /* enum hy_interrupt_state */
void hy_gicv3_state_apply(const struct hy_gicv3_frame *frame, uint32_t intid);  /* tells vCPUs what the guest enables, and priorities */
void hy_gicv3_state_apply_all(struct hy_gicv3 *gic);
void hy_gicv3_state_wake(struct hy_gicv3 *gic, struct hy_gicv3_cpu *cpu);         /* delivers what waits for this CPU */
void hy_gicv3_state_deliver(const struct hy_gicv3_frame *frame, uint32_t intid);  /* makes it pending where its route leads */
void hy_gicv3_state_withdraw(const struct hy_gicv3_frame *frame, uint32_t intid); /* and takes it back from wherever it is */
void hy_gicv3_state_deactivate(const struct hy_gicv3_frame *frame, uint32_t intid);
void hy_gicv3_state_change(const struct hy_gicv3_frame *frame, uint32_t intid, uint8_t mask, uint8_t flags); /* of the irq's flags */
void hy_gicv3_state_route(const struct hy_gicv3_frame *frame, uint32_t intid, uint32_t route, bool any);
void hy_gicv3_state_line(const struct hy_gicv3_frame *frame, uint32_t intid, bool level);

/* gicv3_distributor.c, gicv3_redistributor.c: callbacks of the two devices */
enum hy_status hy_gicv3_distributor_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value);
enum hy_status hy_gicv3_distributor_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value);
enum hy_status hy_gicv3_redistributor_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value);
enum hy_status hy_gicv3_redistributor_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value);

#endif
