/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual GICv3: one distributor and a redistributor for each vCPU.
 *
 * One security state (GICD_CTLR.DS and ARE are set for good), both interrupt groups, up to 988 SPIs, affinity routing, 1-of-N routing to
 * the first CPU that is awake, message-signalled SPIs through GICD_SETSPI_NSR, no LPIs. The CPU interface is the hardware's: the
 * device decides what is pending and enabled, the vCPU's port moves it into list registers.
 * Reference: Arm IHI 0069H, chapters 4, 8 and 12.
 *
 * Locking: every function may be called from any CPU, with the host's interrupts off; a spinlock in the device orders them. They do not
 * allocate and do not wait for a guest. */
#ifndef HALYARD_DEVICES_GICV3_H
#define HALYARD_DEVICES_GICV3_H

#include <halyard/bus.h>
#include <halyard/exit.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

#define HY_GICV3_PRIVATE_IRQS 32u /* SGIs 0-15 and PPIs 16-31, one set for each CPU */
#define HY_GICV3_MAX_SPIS 988u    /* 32-1019 */
#define HY_GICV3_DISTRIBUTOR_SIZE 0x10000u
#define HY_GICV3_REDISTRIBUTOR_SIZE 0x20000u /* of one CPU: RD_base and SGI_base */

/* What the device keeps of one interrupt. Pending and active state that a vCPU has taken over lives in the vCPU. */
struct hy_gicv3_irq {
	uint32_t route;   /* SPIs: affinity Aff3.Aff2.Aff1.Aff0, a byte each */
	uint16_t home;    /* SPIs: number of the CPU that it was delivered to last */
	uint8_t priority; /* the upper five bits count */
	uint8_t flags;    /* private to the device */
};

struct hy_gicv3_cpu {
	struct hy_vcpu *vcpu;
	uint32_t affinity; /* Aff3.Aff2.Aff1.Aff0, a byte each */
	uint32_t waker;    /* GICR_WAKER */
	struct hy_gicv3_irq irqs[HY_GICV3_PRIVATE_IRQS];
};

struct hy_gicv3 {
	struct hy_device distributor;   /* for hy_bus_add on the VM's MMIO bus */
	struct hy_device redistributor; /* all CPUs' frames; its size is right once the last CPU has been added */
	HY_ATOMIC(uint32_t) lock;
	uint32_t control; /* GICD_CTLR: the group enables */
	struct hy_gicv3_cpu *cpus;
	uint32_t cpu_count, cpu_capacity;
	struct hy_gicv3_irq *spis;
	uint32_t spi_count;
};

/* All memory is the caller's and stays in use as long as the device. */
struct hy_gicv3_config {
	uint64_t distributor_base, redistributor_base; /* guest-physical, 64 KiB aligned */
	struct hy_gicv3_irq *spis;
	uint32_t spi_count; /* a multiple of 32, at most 960; or 988 */
	struct hy_gicv3_cpu *cpus;
	uint32_t cpu_capacity; /* 1-512 */
};

/* HY_E_INVALID: a base is not aligned, a count is out of range or more than the port can inject. */
HY_MUST_CHECK enum hy_status hy_gicv3_init(struct hy_gicv3 *gic, const struct hy_gicv3_config *config);

/* Gives a vCPU its redistributor, in the order of the frames; before the devices are added to a bus and before the vCPU runs. Its
 * affinity is the guest_id of its configuration, laid out as in MPIDR_EL1. From now on the guest enables its interrupts itself: all
 * are disabled. HY_E_NO_MEMORY: no room for another CPU. HY_E_EXISTS: the affinity is taken. */
HY_MUST_CHECK enum hy_status hy_gicv3_add_cpu(struct hy_gicv3 *gic, struct hy_vcpu *vcpu);

/* Sets an input line: SPIs 32 and up, PPIs 16-31 of one vCPU. Edge-triggered interrupts become pending when the line rises, level-triggered
 * ones are pending while it is high. HY_E_INVALID: no such interrupt. HY_E_NOT_FOUND: no such vCPU. */
HY_MUST_CHECK enum hy_status hy_gicv3_set_spi(struct hy_gicv3 *gic, uint32_t intid, bool level);
HY_MUST_CHECK enum hy_status hy_gicv3_set_ppi(struct hy_gicv3 *gic, struct hy_vcpu *vcpu, uint32_t intid, bool level);

/* Sends the SGI of a send_ipi exit: target is the first CPU of the group as MPIDR_EL1 would show it (the range selector in Aff0), bit n of
 * mask means the CPU n after it. Targets that do not exist are skipped. HY_E_INVALID: the number is no SGI. */
HY_MUST_CHECK enum hy_status hy_gicv3_send_sgi(struct hy_gicv3 *gic, struct hy_vcpu *sender, const struct hy_exit_send_ipi *ipi);

/* Puts everything into its reset state and withdraws what is pending; all vCPUs stand still. Lines keep their level. */
void hy_gicv3_reset(struct hy_gicv3 *gic);

HY_C_END

#endif
