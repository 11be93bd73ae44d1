/* SPDX-License-Identifier: Apache-2.0 */
/* GICv3: the distributor's registers (IHI 0069H, 12.8). */
#include "gicv3_state.h"

#define CTLR_GROUPS 0x3u /* EnableGrp0, EnableGrp1 */
#define CTLR_ARE (1u << 4)
#define CTLR_DS (1u << 6)
#define TYPER_MBIS (1u << 16)
#define TYPER_ID_BITS (9u << 19) /* ten bits of interrupt number */
#define TYPER_A3V (1u << 24)
#define TYPER_RSS (1u << 26)
#define IROUTER_ANY ((uint64_t)1 << 31)

static uint64_t ctlr(const struct hy_gicv3_frame *frame, uint32_t n)
{
	(void)n;
	return frame->gic->control | CTLR_ARE | CTLR_DS;
}

static void set_ctlr(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	uint32_t groups = (uint32_t)value & CTLR_GROUPS;

	(void)n;
	if (frame->gic->control == groups)
		return;
	frame->gic->control = groups;
	hy_gicv3_state_apply_all(frame->gic);
}

static uint64_t typer(const struct hy_gicv3_frame *frame, uint32_t n)
{
	(void)n;
	return (frame->gic->spi_count + 31) / 32 | TYPER_MBIS | TYPER_ID_BITS | TYPER_A3V | TYPER_RSS;
}

/* SETSPI_NSR and CLRSPI_NSR: a message raises and lowers a level-triggered SPI, and makes an edge-triggered one pending or not. */
static void message(const struct hy_gicv3_frame *frame, uint32_t intid, bool level)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, intid);

	if (irq == NULL)
		return;
	if ((irq->flags & HY_GICV3_EDGE) == 0)
		hy_gicv3_state_line(frame, intid, level);
	else if (level)
		hy_gicv3_registers_pend(frame, intid, 1);
	else
		hy_gicv3_registers_unpend(frame, intid, 1);
}

static void set_spi(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	(void)n;
	message(frame, (uint32_t)value & 0x1fff, true);
}

static void clear_spi(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	(void)n;
	message(frame, (uint32_t)value & 0x1fff, false);
}

/* IROUTER<n>: Aff3 stands apart from the others. */
static uint64_t route(const struct hy_gicv3_frame *frame, uint32_t n)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);

	if (irq == NULL)
		return 0;
	return (irq->route & 0xffffffu) | (uint64_t)(irq->route >> 24) << 32 | ((irq->flags & HY_GICV3_ANY) != 0 ? IROUTER_ANY : 0);
}

static void set_route(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	if (hy_gicv3_state_irq(frame, n) != NULL)
		hy_gicv3_state_route(frame, n, ((uint32_t)value & 0xffffffu) | (uint32_t)(value >> 32 & 0xff) << 24, (value & IROUTER_ANY) != 0);
}

/* Banks begin with the fields of SGIs and PPIs, which read as zero here: with affinity routing they live in the redistributors.
 * For the same reason ITARGETSR, SGIR, CPENDSGIR and SPENDSGIR are reserved, and with one security state IGRPMODR and NSACR. */
static const struct hy_gicv3_row rows[] = {
	{0x0000, 0x0004, 32, 4, false, ctlr, set_ctlr},
	{0x0004, 0x0008, 32, 4, false, typer, NULL},
	{0x0008, 0x000c, 32, 4, false, hy_gicv3_registers_iidr, NULL},
	{0x000c, 0x0010, 32, 4, false, NULL, NULL}, /* TYPER2: no extended virtual CPU numbers */
	{0x0010, 0x0014, 32, 4, false, NULL, NULL}, /* STATUSR: bad accesses are not reported */
	{0x0040, 0x0044, 32, 2 | 4, false, NULL, set_spi},
	{0x0048, 0x004c, 32, 2 | 4, false, NULL, clear_spi},
	{0x0080, 0x0100, 1, 4, false, hy_gicv3_registers_group, hy_gicv3_registers_set_group},
	{0x0100, 0x0180, 1, 4, true, hy_gicv3_registers_enabled, hy_gicv3_registers_enable},
	{0x0180, 0x0200, 1, 4, true, hy_gicv3_registers_enabled, hy_gicv3_registers_disable},
	{0x0200, 0x0280, 1, 4, true, hy_gicv3_registers_pending, hy_gicv3_registers_pend},
	{0x0280, 0x0300, 1, 4, true, hy_gicv3_registers_pending, hy_gicv3_registers_unpend},
	{0x0300, 0x0380, 1, 4, true, hy_gicv3_registers_active, hy_gicv3_registers_activate},
	{0x0380, 0x0400, 1, 4, true, hy_gicv3_registers_active, hy_gicv3_registers_deactivate},
	{0x0400, 0x0800, 8, 1 | 4, false, hy_gicv3_registers_priority, hy_gicv3_registers_set_priority},
	{0x0800, 0x0c00, 8, 1 | 4, false, NULL, NULL}, /* ITARGETSR */
	{0x0c00, 0x0d00, 2, 4, false, hy_gicv3_registers_config, hy_gicv3_registers_set_config},
	{0x0d00, 0x0d80, 1, 4, false, NULL, NULL}, /* IGRPMODR */
	{0x0e00, 0x0f00, 2, 4, false, NULL, NULL}, /* NSACR */
	{0x0f00, 0x0f04, 32, 4, false, NULL, NULL}, /* SGIR */
	{0x0f10, 0x0f30, 8, 1 | 4, false, NULL, NULL}, /* CPENDSGIR, SPENDSGIR */
	{0x6000, 0x8000, 64, 4 | 8, false, route, set_route},
	{0xffd0, 0x10000, 32, 4, false, hy_gicv3_registers_id, NULL},
};
static const struct hy_gicv3_table table = {rows, sizeof(rows) / sizeof(rows[0])};

enum hy_status hy_gicv3_distributor_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_gicv3_frame frame = {state, NULL};

	(void)vcpu;
	hy_lock(&frame.gic->lock);
	*value = hy_gicv3_registers_read(&table, &frame, (uint32_t)offset, width);
	hy_unlock(&frame.gic->lock);
	return HY_OK;
}

enum hy_status hy_gicv3_distributor_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_gicv3_frame frame = {state, NULL};

	(void)vcpu;
	hy_lock(&frame.gic->lock);
	hy_gicv3_registers_write(&table, &frame, (uint32_t)offset, width, value);
	hy_unlock(&frame.gic->lock);
	return HY_OK;
}
