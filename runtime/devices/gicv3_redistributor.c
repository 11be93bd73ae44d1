/* SPDX-License-Identifier: Apache-2.0 */
/* GICv3: a CPU's redistributor (IHI 0069H, 12.10 and 12.11): RD_base, and from 0x10000 on SGI_base. */
#include "gicv3_state.h"

#define TYPER_LAST ((uint64_t)1 << 4)
#define WAKER_PROCESSOR_SLEEP 0x2u
#define WAKER_CHILDREN_ASLEEP 0x4u

static uint64_t typer(const struct hy_gicv3_frame *frame, uint32_t n)
{
	uint32_t number = (uint32_t)(frame->cpu - frame->gic->cpus);

	(void)n;
	return (uint64_t)frame->cpu->affinity << 32 | (uint64_t)number << 8 | (number + 1 == frame->gic->cpu_count ? TYPER_LAST : 0);
}

static uint64_t waker(const struct hy_gicv3_frame *frame, uint32_t n)
{
	(void)n;
	return frame->cpu->waker;
}

/* The CPU interface follows at once. */
static void set_waker(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	(void)n;
	frame->cpu->waker = (value & WAKER_PROCESSOR_SLEEP) != 0 ? WAKER_PROCESSOR_SLEEP | WAKER_CHILDREN_ASLEEP : 0;
	if (frame->cpu->waker == 0)
		hy_gicv3_state_wake(frame->gic, frame->cpu);
}

/* No LPIs: GICR_CTLR has nothing to enable, and the registers of their tables are reserved. */
static const struct hy_gicv3_row rows[] = {
	{0x00000, 0x00004, 32, 4, false, NULL, NULL}, /* CTLR */
	{0x00004, 0x00008, 32, 4, false, hy_gicv3_registers_iidr, NULL},
	{0x00008, 0x00010, 64, 4 | 8, false, typer, NULL},
	{0x00010, 0x00014, 32, 4, false, NULL, NULL}, /* STATUSR */
	{0x00014, 0x00018, 32, 4, false, waker, set_waker},
	{0x00040, 0x00050, 64, 4 | 8, false, NULL, NULL}, /* SETLPIR, CLRLPIR */
	{0x00070, 0x00080, 64, 4 | 8, false, NULL, NULL}, /* PROPBASER, PENDBASER */
	{0x000a0, 0x000a8, 64, 4 | 8, false, NULL, NULL}, /* INVLPIR */
	{0x000b0, 0x000b8, 64, 4 | 8, false, NULL, NULL}, /* INVALLR */
	{0x000c0, 0x000c4, 32, 4, false, NULL, NULL}, /* SYNCR: never busy */
	{0x0ffd0, 0x10000, 32, 4, false, hy_gicv3_registers_id, NULL},
	{0x10080, 0x10084, 1, 4, false, hy_gicv3_registers_group, hy_gicv3_registers_set_group},
	{0x10100, 0x10104, 1, 4, true, hy_gicv3_registers_enabled, hy_gicv3_registers_enable},
	{0x10180, 0x10184, 1, 4, true, hy_gicv3_registers_enabled, hy_gicv3_registers_disable},
	{0x10200, 0x10204, 1, 4, true, hy_gicv3_registers_pending, hy_gicv3_registers_pend},
	{0x10280, 0x10284, 1, 4, true, hy_gicv3_registers_pending, hy_gicv3_registers_unpend},
	{0x10300, 0x10304, 1, 4, true, hy_gicv3_registers_active, hy_gicv3_registers_activate},
	{0x10380, 0x10384, 1, 4, true, hy_gicv3_registers_active, hy_gicv3_registers_deactivate},
	{0x10400, 0x10420, 8, 1 | 4, false, hy_gicv3_registers_priority, hy_gicv3_registers_set_priority},
	{0x10c00, 0x10c08, 2, 4, false, hy_gicv3_registers_config, hy_gicv3_registers_set_config},
	{0x10d00, 0x10d04, 1, 4, false, NULL, NULL}, /* IGRPMODR0 */
	{0x10e00, 0x10e04, 2, 4, false, NULL, NULL}, /* NSACR */
};
static const struct hy_gicv3_table table = {rows, sizeof(rows) / sizeof(rows[0])};

/* The device spans all CPUs' frames, and any CPU may access any of them. */
static bool frame_of(struct hy_gicv3 *gic, uint64_t offset, struct hy_gicv3_frame *frame)
{
	uint64_t number = offset / HY_GICV3_REDISTRIBUTOR_SIZE;

	if (number >= gic->cpu_count)
		return false;
	frame->gic = gic;
	frame->cpu = &gic->cpus[number];
	return true;
}

enum hy_status hy_gicv3_redistributor_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_gicv3_frame frame;

	(void)vcpu;
	if (!frame_of(state, offset, &frame))
		return HY_E_NOT_FOUND;
	hy_lock(&frame.gic->lock);
	*value = hy_gicv3_registers_read(&table, &frame, (uint32_t)(offset % HY_GICV3_REDISTRIBUTOR_SIZE), width);
	hy_unlock(&frame.gic->lock);
	return HY_OK;
}

enum hy_status hy_gicv3_redistributor_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_gicv3_frame frame;

	(void)vcpu;
	if (!frame_of(state, offset, &frame))
		return HY_E_NOT_FOUND;
	hy_lock(&frame.gic->lock);
	hy_gicv3_registers_write(&table, &frame, (uint32_t)(offset % HY_GICV3_REDISTRIBUTOR_SIZE), width, value);
	hy_unlock(&frame.gic->lock);
	return HY_OK;
}
