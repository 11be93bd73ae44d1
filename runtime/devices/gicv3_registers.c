/* SPDX-License-Identifier: Apache-2.0 */
/* GICv3: accesses through a table of registers, and the fields that distributor and redistributor have in common. */
#include "gicv3_state.h"

#include <halyard/interrupt.h>

/* Product 'H', implementer Arm: Halyard's GIC follows Arm's architecture and no product's erratum list. */
#define IIDR 0x4800043bu
#define PRIORITY_MASK 0xf8u /* five bits, as many as any list register has */

static uint64_t mask_of(uint32_t bits)
{
	return bits >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << bits) - 1;
}

/* The row of an access that the architecture permits, NULL for one that reads as zero and ignores writes. */
static const struct hy_gicv3_row *row_of(const struct hy_gicv3_table *table, uint32_t offset, uint32_t width)
{
	uint32_t low = 0, high = table->count;

	while (low < high) {
		uint32_t middle = (low + high) / 2;
		const struct hy_gicv3_row *row = &table->rows[middle];

		if (offset < row->first)
			high = middle;
		else if (offset >= row->end)
			low = middle + 1;
		else
			return (row->widths & width) != 0 && (offset & (width - 1)) == 0 && width <= row->end - offset ? row : NULL;
	}
	return NULL;
}

uint64_t hy_gicv3_registers_read(const struct hy_gicv3_table *table, const struct hy_gicv3_frame *frame, uint32_t offset, uint32_t width)
{
	const struct hy_gicv3_row *row = row_of(table, offset, width);
	uint64_t value = 0;

	if (row == NULL || row->get == NULL)
		return 0;
	uint32_t bit = (offset - row->first) * 8, n = bit / row->bits;

	if (width * 8 < row->bits)
		return row->get(frame, n) >> (bit % row->bits) & mask_of(width * 8);
	for (uint32_t i = 0; i < width * 8; i += row->bits, n++)
		value |= (row->get(frame, n) & mask_of(row->bits)) << i;
	return value;
}

void hy_gicv3_registers_write(const struct hy_gicv3_table *table, const struct hy_gicv3_frame *frame, uint32_t offset, uint32_t width,
	uint64_t value)
{
	const struct hy_gicv3_row *row = row_of(table, offset, width);

	if (row == NULL || row->set == NULL)
		return;
	uint32_t bit = (offset - row->first) * 8, n = bit / row->bits, shift = bit % row->bits;

	if (width * 8 < row->bits) { /* a lane of a wide register: the others stay */
		uint64_t lane = mask_of(width * 8) << shift, old = row->get != NULL ? row->get(frame, n) : 0;

		row->set(frame, n, (old & ~lane) | (value << shift & lane));
		return;
	}
	for (uint32_t i = 0; i < width * 8; i += row->bits, n++) {
		uint64_t field = value >> i & mask_of(row->bits);

		if (!row->ones || field != 0)
			row->set(frame, n, field);
	}
}

static uint64_t flag(const struct hy_gicv3_frame *frame, uint32_t n, uint8_t mask)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);

	return irq != NULL && (irq->flags & mask) != 0;
}

static void set_flag(const struct hy_gicv3_frame *frame, uint32_t n, uint8_t mask, bool value)
{
	if (hy_gicv3_state_irq(frame, n) != NULL)
		hy_gicv3_state_change(frame, n, mask, value ? mask : 0);
}

static bool has_state(const struct hy_gicv3_frame *frame, uint32_t n, uint8_t mask)
{
	return hy_gicv3_state_irq(frame, n) != NULL && (hy_gicv3_state_of(frame, n) & mask) != 0;
}

uint64_t hy_gicv3_registers_group(const struct hy_gicv3_frame *frame, uint32_t n)
{
	return flag(frame, n, HY_GICV3_GROUP1);
}

void hy_gicv3_registers_set_group(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	set_flag(frame, n, HY_GICV3_GROUP1, value != 0);
}

uint64_t hy_gicv3_registers_enabled(const struct hy_gicv3_frame *frame, uint32_t n)
{
	return flag(frame, n, HY_GICV3_ENABLED);
}

void hy_gicv3_registers_enable(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	set_flag(frame, n, HY_GICV3_ENABLED, value != 0);
}

void hy_gicv3_registers_disable(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	set_flag(frame, n, HY_GICV3_ENABLED, value == 0);
}

uint64_t hy_gicv3_registers_pending(const struct hy_gicv3_frame *frame, uint32_t n)
{
	return has_state(frame, n, HY_INTERRUPT_PENDING);
}

void hy_gicv3_registers_pend(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	if (value != 0 && hy_gicv3_state_irq(frame, n) != NULL && !has_state(frame, n, HY_INTERRUPT_PENDING))
		hy_gicv3_state_deliver(frame, n);
}

/* A level-triggered interrupt stays pending as long as its line is high, whatever is written. */
void hy_gicv3_registers_unpend(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);

	if (value != 0 && irq != NULL && (irq->flags & (HY_GICV3_LINE | HY_GICV3_EDGE)) != HY_GICV3_LINE)
		hy_gicv3_state_withdraw(frame, n);
}

uint64_t hy_gicv3_registers_active(const struct hy_gicv3_frame *frame, uint32_t n)
{
	return has_state(frame, n, HY_INTERRUPT_ACTIVE);
}

/* An interrupt that the guest makes active is not delivered until it is made inactive again. */
void hy_gicv3_registers_activate(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	if (value != 0 && !has_state(frame, n, HY_INTERRUPT_ACTIVE))
		set_flag(frame, n, HY_GICV3_ACTIVE, true);
}

void hy_gicv3_registers_deactivate(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	if (value != 0 && hy_gicv3_state_irq(frame, n) != NULL)
		hy_gicv3_state_deactivate(frame, n);
}

uint64_t hy_gicv3_registers_priority(const struct hy_gicv3_frame *frame, uint32_t n)
{
	const struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);

	return irq != NULL ? irq->priority : 0;
}

void hy_gicv3_registers_set_priority(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	struct hy_gicv3_irq *irq = hy_gicv3_state_irq(frame, n);
	uint8_t priority = (uint8_t)(value & PRIORITY_MASK);

	if (irq == NULL || irq->priority == priority)
		return;
	irq->priority = priority;
	hy_gicv3_state_apply(frame, n);
}

uint64_t hy_gicv3_registers_config(const struct hy_gicv3_frame *frame, uint32_t n)
{
	return flag(frame, n, HY_GICV3_EDGE) << 1;
}

void hy_gicv3_registers_set_config(const struct hy_gicv3_frame *frame, uint32_t n, uint64_t value)
{
	if (n >= 16) /* SGIs are edge-triggered for good */
		set_flag(frame, n, HY_GICV3_EDGE, (value & 2) != 0);
}

/* IHI 0069H, 12.1.13: JEP106 code of Arm, architecture revision 3, component class 15. */
uint64_t hy_gicv3_registers_id(const struct hy_gicv3_frame *frame, uint32_t n)
{
	static const uint8_t ids[] = {0x44, 0, 0, 0, 0x92, 0xb4, 0x3b, 0, 0x0d, 0xf0, 0x05, 0xb1};

	(void)frame;
	return ids[n];
}

uint64_t hy_gicv3_registers_iidr(const struct hy_gicv3_frame *frame, uint32_t n)
{
	(void)frame;
	(void)n;
	return IIDR;
}
