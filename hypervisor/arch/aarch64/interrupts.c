/* SPDX-License-Identifier: Apache-2.0 */
/* The host's GICv3 (IHI 0069H), one CPU. Group 1 throughout, and end of interrupt is split (EOImode 1): fetching acknowledges and drops
 * the priority, ending deactivates. An interrupt that is handed to a guest stays active until the guest ends it. */
#include "arch.h"
#include "host.h"
#include "platform.h"
#include <halyard/types.h>

enum gic_register {
	GICD_CTLR = 0x0, GICD_IGROUPR = 0x80, GICD_ISENABLER = 0x100, GICD_IPRIORITYR = 0x400, GICD_IROUTER = 0x6000,
	GICR_WAKER = 0x14, GICR_SGI = 0x10000, /* the redistributor's second frame: SGIs and PPIs, laid out like the distributor */
};

#define GICD_CTLR_ON 0x12u      /* affinity routing, group 1 */
#define GICD_CTLR_RWP (1u << 31)
#define GICR_WAKER_SLEEP (1u << 1)
#define GICR_WAKER_ASLEEP (1u << 2)
#define GIC_PRIORITY 0xa0u
#define GIC_SPECIAL 1020u       /* from here on INTIDs mean "none" */

/* CPU interface by encoding: assemblers know the names only from some version on. */
#define ICC_PMR_EL1 s3_0_c4_c6_0
#define ICC_IAR1_EL1 s3_0_c12_c12_0
#define ICC_EOIR1_EL1 s3_0_c12_c12_1
#define ICC_BPR1_EL1 s3_0_c12_c12_3
#define ICC_DIR_EL1 s3_0_c12_c11_1
#define ICC_SGI1R_EL1 s3_0_c12_c11_5
#define ICC_CTLR_EL1 s3_0_c12_c12_4
#define ICC_IGRPEN1_EL1 s3_0_c12_c12_7
#define ICC_SRE_EL2 s3_4_c12_c9_5

static void gic_enable(uint64_t frame, uint32_t intid)
{
	volatile uint8_t *priority = (volatile uint8_t *)(uintptr_t)(frame + GICD_IPRIORITYR + intid);
	uint64_t group = frame + GICD_IGROUPR + intid / 32 * 4;

	arch_device_write(group, arch_device_read(group) | 1u << intid % 32);
	*priority = GIC_PRIORITY;
	arch_device_write(frame + GICD_ISENABLER + intid / 32 * 4, 1u << intid % 32);
}

static void gic_init_distributor(void)
{
	arch_device_write(PLATFORM_GICD_BASE + GICD_CTLR, GICD_CTLR_ON);
	while ((arch_device_read(PLATFORM_GICD_BASE + GICD_CTLR) & GICD_CTLR_RWP) != 0)
		;
	*(volatile uint64_t *)(uintptr_t)(PLATFORM_GICD_BASE + GICD_IROUTER + 8u * PLATFORM_SPI_UART) = ARCH_READ(mpidr_el1) & UINT64_C(0xff00ffffff);
	gic_enable(PLATFORM_GICD_BASE, PLATFORM_SPI_UART);
}

static void gic_init_redistributor(void)
{
	static const uint8_t private_interrupts[] = {
		PLATFORM_SGI_KICK, PLATFORM_PPI_MAINTENANCE, PLATFORM_PPI_HYPERVISOR_TIMER, PLATFORM_PPI_VIRTUAL_TIMER, PLATFORM_PPI_PHYSICAL_TIMER,
	};
	uint64_t waker = PLATFORM_GICR_BASE + GICR_WAKER;

	arch_device_write(waker, arch_device_read(waker) & ~GICR_WAKER_SLEEP);
	while ((arch_device_read(waker) & GICR_WAKER_ASLEEP) != 0)
		;
	for (uint32_t i = 0; i < sizeof(private_interrupts); i++)
		gic_enable(PLATFORM_GICR_BASE + GICR_SGI, private_interrupts[i]);
}

void gic_init(void)
{
	ARCH_WRITE(ICC_SRE_EL2, 0xf); /* system registers at EL2, and EL1 may use its own */
	arch_isb();
	gic_init_distributor();
	gic_init_redistributor();
	ARCH_WRITE(ICC_PMR_EL1, 0xff);
	ARCH_WRITE(ICC_BPR1_EL1, 0);
	ARCH_WRITE(ICC_CTLR_EL1, 2); /* EOImode: EOIR drops the priority, DIR deactivates */
	ARCH_WRITE(ICC_IGRPEN1_EL1, 1);
	arch_isb();
}

int64_t host_irq_fetch(void)
{
	uint64_t intid = ARCH_READ(ICC_IAR1_EL1) & 0xffffff;

	__asm__ volatile("dsb sy" ::: "memory"); /* the acknowledgement comes before what serves the interrupt (IHI 0069H 4.1.1) */
	if (intid >= GIC_SPECIAL && intid < 8192)
		return HY_IRQ_NONE;
	ARCH_WRITE(ICC_EOIR1_EL1, intid);
	return (int64_t)intid;
}

void host_irq_end(int64_t irq)
{
	if (irq < 0)
		return;
	ARCH_WRITE(ICC_DIR_EL1, irq);
	arch_isb();
}

void host_kick(uint32_t cpu)
{
	__asm__ volatile("dsb ishst" ::: "memory"); /* the target sees the mailbox before the interrupt */
	ARCH_WRITE(ICC_SGI1R_EL1, (uint64_t)PLATFORM_SGI_KICK << 24 | UINT64_C(1) << (cpu & 15) | (uint64_t)(cpu >> 4 & 0xff) << 16);
	arch_isb();
}

void host_wait(void)
{
	__asm__ volatile("dsb sy\n\twfi" ::: "memory"); /* stores are out before sleeping; wakes although interrupts are masked (D1.6.2) */
}

int64_t host_irq_timer(void)
{
	return PLATFORM_PPI_HYPERVISOR_TIMER;
}

int64_t host_irq_uart(void)
{
	return PLATFORM_SPI_UART;
}
