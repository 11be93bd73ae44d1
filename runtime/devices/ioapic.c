/* SPDX-License-Identifier: Apache-2.0 */
/* IO-APIC. Its lock is held while messages go to local APICs, which hold none of theirs when they call it: the order is always this one. */
#include <halyard/devices/ioapic.h>

#include <halyard/devices/lapic.h>
#include <halyard/lock.h>

#define SIZE 0x1000u
#define SELECT 0x00u
#define WINDOW 0x10u
#define END 0x40u

#define INDEX_ID 0x00u
#define INDEX_VERSION 0x01u
#define INDEX_ARBITRATION 0x02u
#define INDEX_TABLE 0x10u
#define VERSION ((HY_IOAPIC_PINS - 1) << 16 | 0x20u)

#define ENTRY_MODE(entry) ((entry) >> 8 & 7)
#define ENTRY_LOGICAL 0x800u
#define ENTRY_REMOTE_IRR 0x4000u
#define ENTRY_LEVEL 0x8000u
#define ENTRY_MASKED 0x10000u
#define ENTRY_WRITABLE UINT64_C(0xff0000000001afff)

static bool send(struct hy_ioapic *ioapic, uint64_t entry)
{
	const struct hy_apic_message message = {
		.destination = (uint32_t)(entry >> 56), .vector = (uint8_t)entry, .mode = (uint8_t)ENTRY_MODE(entry),
		.logical = (entry & ENTRY_LOGICAL) != 0, .level = (entry & ENTRY_LEVEL) != 0,
	};

	return hy_lapics_send(ioapic->apics, &message);
}

/* A level that is high interrupts once, and again when that has ended. */
static void look(struct hy_ioapic *ioapic, uint32_t pin)
{
	uint64_t *entry = &ioapic->entry[pin];

	if ((*entry & (ENTRY_LEVEL | ENTRY_REMOTE_IRR | ENTRY_MASKED)) != ENTRY_LEVEL || (ioapic->lines >> pin & 1) == 0)
		return;
	if (send(ioapic, *entry))
		*entry |= ENTRY_REMOTE_IRR;
}

void hy_ioapic_set_line(struct hy_ioapic *ioapic, uint32_t pin, bool level)
{
	uint64_t entry;
	bool before;

	if (pin >= HY_IOAPIC_PINS)
		return;
	hy_lock(&ioapic->lock);
	entry = ioapic->entry[pin];
	before = (ioapic->lines >> pin & 1) != 0;
	ioapic->lines = level ? ioapic->lines | 1u << pin : ioapic->lines & ~(1u << pin);
	if ((entry & ENTRY_LEVEL) != 0)
		look(ioapic, pin);
	else if (level && !before && (entry & ENTRY_MASKED) == 0)
		(void)send(ioapic, entry);
	hy_unlock(&ioapic->lock);
}

void hy_ioapic_end(struct hy_ioapic *ioapic, uint32_t vector)
{
	hy_lock(&ioapic->lock);
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++) {
		if ((ioapic->entry[pin] & ENTRY_LEVEL) == 0 || (ioapic->entry[pin] & 0xff) != vector)
			continue;
		ioapic->entry[pin] &= ~(uint64_t)ENTRY_REMOTE_IRR;
		look(ioapic, pin);
	}
	hy_unlock(&ioapic->lock);
}

/* Half an entry. One that is made edge-triggered forgets what it waits for. */
static void write_entry(struct hy_ioapic *ioapic, uint32_t pin, bool high, uint32_t value)
{
	uint32_t shift = high ? 32 : 0;
	uint64_t mask = ENTRY_WRITABLE & (uint64_t)UINT32_MAX << shift, entry = ioapic->entry[pin];

	entry = (entry & ~mask) | ((uint64_t)value << shift & mask);
	if ((entry & ENTRY_LEVEL) == 0)
		entry &= ~(uint64_t)ENTRY_REMOTE_IRR;
	ioapic->entry[pin] = entry;
	look(ioapic, pin);
}

static uint32_t read_window(const struct hy_ioapic *ioapic)
{
	uint32_t at = ioapic->select - INDEX_TABLE;

	if (ioapic->select >= INDEX_TABLE)
		return at < 2 * HY_IOAPIC_PINS ? (uint32_t)(ioapic->entry[at / 2] >> 32 * (at % 2)) : 0;
	return ioapic->select == INDEX_VERSION ? VERSION : ioapic->select <= INDEX_ARBITRATION ? ioapic->id : 0;
}

static void write_window(struct hy_ioapic *ioapic, uint32_t value)
{
	uint32_t at = ioapic->select - INDEX_TABLE;

	if (ioapic->select == INDEX_ID)
		ioapic->id = value & 0x0f000000;
	else if (ioapic->select >= INDEX_TABLE && at < 2 * HY_IOAPIC_PINS)
		write_entry(ioapic, at / 2, at % 2 != 0, value);
}

/* Registers are 32 bits wide; the index may be accessed as a byte too. Elsewhere is nothing. */
static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_ioapic *ioapic = state;

	(void)vcpu;
	*value = 0;
	hy_lock(&ioapic->lock);
	if (offset == SELECT)
		*value = ioapic->select;
	else if (offset == WINDOW && width == 4)
		*value = read_window(ioapic);
	hy_unlock(&ioapic->lock);
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_ioapic *ioapic = state;

	(void)vcpu;
	if (offset == END && width == 4)
		hy_ioapic_end(ioapic, value & 0xff);
	hy_lock(&ioapic->lock);
	if (offset == SELECT)
		ioapic->select = value & 0xff;
	else if (offset == WINDOW && width == 4)
		write_window(ioapic, (uint32_t)value);
	hy_unlock(&ioapic->lock);
	return HY_OK;
}

void hy_ioapic_reset(struct hy_ioapic *ioapic)
{
	hy_lock(&ioapic->lock);
	ioapic->id = ioapic->select = 0;
	for (uint32_t pin = 0; pin < HY_IOAPIC_PINS; pin++)
		ioapic->entry[pin] = ENTRY_MASKED;
	hy_unlock(&ioapic->lock);
}

static enum hy_status device_reset(void *state)
{
	hy_ioapic_reset(state);
	return HY_OK;
}

enum hy_status hy_ioapic_init(struct hy_ioapic *ioapic, struct hy_lapics *apics, uint64_t base)
{
	if (ioapic == NULL || apics == NULL || base % SIZE != 0)
		return HY_E_INVALID;
	*ioapic = (struct hy_ioapic){
		.device = {.name = "ioapic", .base = base != 0 ? base : HY_IOAPIC_BASE, .size = SIZE, .state = ioapic, .read = device_read,
			   .write = device_write, .reset = device_reset},
		.apics = apics,
	};
	hy_ioapic_reset(ioapic);
	return HY_OK;
}
