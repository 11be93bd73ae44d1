/* SPDX-License-Identifier: Apache-2.0 */
/* GICv3: the public side: set-up, input lines, SGIs, reset. */
#include "gicv3_state.h"

#include <halyard/interrupt.h>
#include <halyard/vcpu.h>

#define SGI_COUNT 16u
#define MAX_CPUS 512u
#define WAKER_ASLEEP 0x6u /* ProcessorSleep, ChildrenAsleep */
#define FRAME_ALIGN 0x10000u

/* Reset state of an interrupt: group 1, as firmware leaves it for an operating system. Its line is an input and stays. */
static void reset_irq(const struct hy_gicv3_frame *frame, uint32_t intid)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);
	uint8_t line = irq->flags & HY_GICV3_LINE;

	hy_gicv3_state_withdraw(frame, intid);
	hy_gicv3_state_deactivate(frame, intid);
	irq->flags = (uint8_t)(line | HY_GICV3_GROUP1 | (intid < SGI_COUNT ? HY_GICV3_EDGE : 0));
	irq->priority = 0;
	irq->route = 0;
	hy_gicv3_state_apply(frame, intid);
	if (line != 0 && intid >= SGI_COUNT)
		hy_gicv3_state_deliver(frame, intid);
}

static void reset_cpu(struct hy_gicv3 *gic, struct hy_gicv3_cpu *cpu)
{
	struct hy_gicv3_frame frame = {gic, cpu};

	cpu->waker = WAKER_ASLEEP;
	for (uint32_t n = 0; n < HY_GICV3_PRIVATE_IRQS; n++)
		reset_irq(&frame, n);
}

void hy_gicv3_reset(struct hy_gicv3 *gic)
{
	struct hy_gicv3_frame frame = {gic, NULL};

	hy_lock(&gic->lock);
	gic->control = 0;
	for (uint32_t n = 0; n < gic->spi_count; n++)
		reset_irq(&frame, n + HY_GICV3_PRIVATE_IRQS);
	for (uint32_t i = 0; i < gic->cpu_count; i++)
		reset_cpu(gic, &gic->cpus[i]);
	hy_unlock(&gic->lock);
}

static enum hy_status reset_device(void *state)
{
	hy_gicv3_reset(state);
	return HY_OK;
}

/* The redistributors go with the distributor, which resets both. */
static enum hy_status reset_nothing(void *state)
{
	(void)state;
	return HY_OK;
}

static bool is_valid(const struct hy_gicv3_config *config)
{
	uint32_t spis = config->spi_count;

	if (((config->distributor_base | config->redistributor_base) & (FRAME_ALIGN - 1)) != 0)
		return false;
	if (config->cpus == NULL || config->cpu_capacity == 0 || config->cpu_capacity > MAX_CPUS)
		return false;
	if (spis > HY_GICV3_MAX_SPIS || (spis % 32 != 0 && spis != HY_GICV3_MAX_SPIS) || (spis != 0 && config->spis == NULL))
		return false;
	return spis + HY_GICV3_PRIVATE_IRQS <= HY_ARCH_INTERRUPT_COUNT;
}

enum hy_status hy_gicv3_init(struct hy_gicv3 *gic, const struct hy_gicv3_config *config)
{
	if (gic == NULL || config == NULL || !is_valid(config))
		return HY_E_INVALID;
	*gic = (struct hy_gicv3){
		.distributor = {
			.name = "gicv3 distributor", .base = config->distributor_base, .size = HY_GICV3_DISTRIBUTOR_SIZE, .state = gic,
			.read = hy_gicv3_distributor_read, .write = hy_gicv3_distributor_write, .reset = reset_device,
		},
		.redistributor = {
			.name = "gicv3 redistributor", .base = config->redistributor_base, .state = gic,
			.read = hy_gicv3_redistributor_read, .write = hy_gicv3_redistributor_write, .reset = reset_nothing,
		},
		.cpus = config->cpus, .cpu_capacity = config->cpu_capacity, .spis = config->spis, .spi_count = config->spi_count,
	};
	for (uint32_t n = 0; n < gic->spi_count; n++)
		gic->spis[n] = (struct hy_gicv3_irq){.flags = HY_GICV3_GROUP1};
	return HY_OK;
}

/* Aff3 of MPIDR_EL1 stands in bits 39:32; bits 31:24 are no affinity. */
static uint32_t affinity_of(uint64_t mpidr)
{
	return ((uint32_t)mpidr & 0xffffffu) | (uint32_t)(mpidr >> 32 & 0xff) << 24;
}

static struct hy_gicv3_cpu *find_affinity(struct hy_gicv3 *gic, uint32_t affinity)
{
	for (uint32_t i = 0; i < gic->cpu_count; i++)
		if (gic->cpus[i].affinity == affinity)
			return &gic->cpus[i];
	return NULL;
}

static struct hy_gicv3_cpu *find_vcpu(struct hy_gicv3 *gic, const struct hy_vcpu *vcpu)
{
	for (uint32_t i = 0; i < gic->cpu_count; i++)
		if (gic->cpus[i].vcpu == vcpu)
			return &gic->cpus[i];
	return NULL;
}

enum hy_status hy_gicv3_add_cpu(struct hy_gicv3 *gic, struct hy_vcpu *vcpu)
{
	uint32_t affinity;
	enum hy_status status = HY_OK;

	if (gic == NULL || vcpu == NULL)
		return HY_E_INVALID;
	affinity = affinity_of(vcpu->config.guest_id);
	hy_lock(&gic->lock);
	if (find_vcpu(gic, vcpu) != NULL || find_affinity(gic, affinity) != NULL) {
		status = HY_E_EXISTS;
	} else if (gic->cpu_count == gic->cpu_capacity) {
		status = HY_E_NO_MEMORY;
	} else {
		struct hy_gicv3_cpu *cpu = &gic->cpus[gic->cpu_count++];
		struct hy_gicv3_frame frame = {gic, NULL};

		*cpu = (struct hy_gicv3_cpu){.vcpu = vcpu, .affinity = affinity};
		reset_cpu(gic, cpu);
		for (uint32_t n = 0; n < gic->spi_count; n++)
			hy_gicv3_state_apply(&frame, n + HY_GICV3_PRIVATE_IRQS);
		gic->redistributor.size = (uint64_t)gic->cpu_count * HY_GICV3_REDISTRIBUTOR_SIZE;
	}
	hy_unlock(&gic->lock);
	return status;
}

enum hy_status hy_gicv3_set_spi(struct hy_gicv3 *gic, uint32_t intid, bool level)
{
	struct hy_gicv3_frame frame = {gic, NULL};

	if (hy_gicv3_state_irq(&frame, intid) == NULL)
		return HY_E_INVALID;
	hy_lock(&gic->lock);
	hy_gicv3_state_line(&frame, intid, level);
	hy_unlock(&gic->lock);
	return HY_OK;
}

enum hy_status hy_gicv3_set_ppi(struct hy_gicv3 *gic, struct hy_vcpu *vcpu, uint32_t intid, bool level)
{
	struct hy_gicv3_frame frame = {gic, find_vcpu(gic, vcpu)};

	if (intid < SGI_COUNT || intid >= HY_GICV3_PRIVATE_IRQS)
		return HY_E_INVALID;
	if (frame.cpu == NULL)
		return HY_E_NOT_FOUND;
	hy_lock(&gic->lock);
	hy_gicv3_state_line(&frame, intid, level);
	hy_unlock(&gic->lock);
	return HY_OK;
}

static void send(struct hy_gicv3 *gic, struct hy_gicv3_cpu *cpu, uint32_t intid)
{
	struct hy_gicv3_frame frame = {gic, cpu};

	hy_gicv3_state_deliver(&frame, intid);
}

enum hy_status hy_gicv3_send_sgi(struct hy_gicv3 *gic, struct hy_vcpu *sender, const struct hy_exit_send_ipi *ipi)
{
	uint32_t group = affinity_of(ipi->target);

	if (ipi->vector >= SGI_COUNT)
		return HY_E_INVALID;
	hy_lock(&gic->lock);
	for (uint32_t i = 0; i < gic->cpu_count; i++) {
		struct hy_gicv3_cpu *cpu = &gic->cpus[i];
		uint32_t n = (cpu->affinity & 0xff) - (group & 0xff); /* wraps to a large number below the group's first */
		bool listed = cpu->affinity >> 8 == group >> 8 && n < 64 && (ipi->mask >> n & 1) != 0;

		if (ipi->to_all ? cpu->vcpu != sender : ipi->to_self ? cpu->vcpu == sender : listed)
			send(gic, cpu, ipi->vector);
	}
	hy_unlock(&gic->lock);
	return HY_OK;
}
