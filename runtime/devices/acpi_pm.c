/* SPDX-License-Identifier: Apache-2.0 */
/* ACPI's fixed hardware: registers are bytes, since guests access them in any width that fits. */
#include <halyard/devices/acpi_pm.h>

#include <halyard/hal.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#include "device.h"

#define HERTZ 3579545u

enum place { STATUS = 0, ENABLE = 2, CONTROL = 4, TIMER = 8, GPE_STATUS = 12, GPE_ENABLE = 14 };

#define ENABLE_ALL (HY_ACPI_PM_TIMER | HY_ACPI_PM_GLOBAL | HY_ACPI_PM_POWER_BUTTON | HY_ACPI_PM_SLEEP_BUTTON | HY_ACPI_PM_RTC)
#define STATUS_ALL (ENABLE_ALL | HY_ACPI_PM_WAKE)
#define CONTROL_SCI 0x1u         /* SCI_EN: ACPI is on */
#define CONTROL_KEPT 0x1c02u     /* SLP_TYP and BM_RLD; GBL_RLS and SLP_EN read as zero */
#define CONTROL_TYPE_SHIFT 2u    /* SLP_TYP and SLP_EN are in the high byte */
#define CONTROL_SLEEP 0x20u
#define RESET_CPU 0x4u

static uint16_t word(const struct hy_acpi_pm *pm, uint32_t at)
{
	return (uint16_t)(pm->bytes[at] | pm->bytes[at + 1] << 8);
}

static void set_word(struct hy_acpi_pm *pm, uint32_t at, uint16_t value)
{
	pm->bytes[at] = (uint8_t)value;
	pm->bytes[at + 1] = (uint8_t)(value >> 8);
}

static uint64_t ticks(const struct hy_acpi_pm *pm)
{
	return hy_ticks(hy_call_current_time_nanos(pm->config.vcpu->hal), HERTZ);
}

static uint32_t highest_bit(const struct hy_acpi_pm *pm)
{
	return pm->config.timer_32 ? 31 : 23;
}

/* TMR_STS: the highest bit of the timer has changed, in either direction. True: it had not been known. */
static bool notice_carry(struct hy_acpi_pm *pm, uint64_t now)
{
	uint32_t bit = highest_bit(pm);
	bool changed = now >> bit != pm->seen >> bit && (pm->bytes[STATUS] & HY_ACPI_PM_TIMER) == 0;

	if (changed)
		pm->bytes[STATUS] |= HY_ACPI_PM_TIMER;
	pm->seen = now;
	return changed;
}

static void update_line(struct hy_acpi_pm *pm)
{
	bool level = ((word(pm, STATUS) & word(pm, ENABLE)) | (word(pm, GPE_STATUS) & word(pm, GPE_ENABLE))) != 0;

	if (level == pm->line)
		return;
	pm->line = level;
	if (pm->config.irq_line != NULL)
		pm->config.irq_line(pm->config.data, level);
}

/* The timer interrupts when its highest bit changes next, where the guest wants that and has seen the change before. */
static void arm(struct hy_acpi_pm *pm)
{
	uint32_t bit = highest_bit(pm);

	if ((pm->bytes[ENABLE] & ~pm->bytes[STATUS] & HY_ACPI_PM_TIMER) != 0)
		hy_timer_set(pm->config.vcpu, &pm->timer, hy_ticks_nanos(((pm->seen >> bit) + 1) << bit, HERTZ));
	else
		hy_timer_cancel(pm->config.vcpu, &pm->timer);
}

static void update(struct hy_acpi_pm *pm)
{
	update_line(pm);
	arm(pm);
}

static void fire(void *state, struct hy_vcpu *vcpu)
{
	struct hy_acpi_pm *pm = state;

	(void)vcpu;
	hy_lock(&pm->lock);
	(void)notice_carry(pm, ticks(pm));
	update(pm);
	hy_unlock(&pm->lock);
}

static uint8_t read_byte(void *state, uint32_t offset)
{
	const struct hy_acpi_pm *pm = state;

	if (offset - TIMER >= 4)
		return pm->bytes[offset];
	return offset == TIMER + 3 && !pm->config.timer_32 ? 0 : (uint8_t)(pm->seen >> 8 * (offset - TIMER));
}

/* The high byte of the control register. A guest that sleeps otherwise than in S5 is woken at once. */
static void write_sleep(struct hy_acpi_pm *pm, uint8_t value)
{
	if ((value & CONTROL_SLEEP) != 0 && (value >> CONTROL_TYPE_SHIFT & 7) != pm->config.s5)
		set_word(pm, STATUS, word(pm, STATUS) | HY_ACPI_PM_WAKE);
}

static void write_byte(void *state, uint32_t offset, uint8_t value)
{
	struct hy_acpi_pm *pm = state;
	uint32_t shift = 8 * (offset & 1);

	switch (offset & ~1u) {
	case STATUS:
	case GPE_STATUS:
		pm->bytes[offset] &= (uint8_t)~value;
		return;
	case ENABLE:
		pm->bytes[offset] = value & (uint8_t)(ENABLE_ALL >> shift);
		return;
	case CONTROL:
		pm->bytes[offset] = (uint8_t)((value & (CONTROL_KEPT >> shift)) | (CONTROL_SCI >> shift));
		if (shift != 0)
			write_sleep(pm, value);
		return;
	case GPE_ENABLE:
		pm->bytes[offset] = value;
		return;
	default: /* the timer, and what is reserved */
		return;
	}
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_acpi_pm *pm = state;

	(void)vcpu;
	hy_lock(&pm->lock);
	if (notice_carry(pm, ticks(pm)))
		update(pm);
	*value = hy_device_read_bytes(pm, offset, width, read_byte);
	hy_unlock(&pm->lock);
	return HY_OK;
}

/* The guest powers its machine off: the byte with SLP_EN is among those that it writes. */
static bool powers_off(const struct hy_acpi_pm *pm, uint64_t offset, uint32_t width, uint64_t value)
{
	uint64_t high;

	if (offset > CONTROL + 1 || offset + width <= CONTROL + 1)
		return false;
	high = value >> 8 * (CONTROL + 1 - offset);
	return (high & CONTROL_SLEEP) != 0 && (high >> CONTROL_TYPE_SHIFT & 7) == pm->config.s5;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_acpi_pm *pm = state;

	hy_lock(&pm->lock);
	(void)notice_carry(pm, ticks(pm));
	hy_device_write_bytes(pm, offset, width, value, write_byte);
	update(pm);
	hy_unlock(&pm->lock);
	if (powers_off(pm, offset, width, value))
		vcpu->exit.reason = HY_EXIT_SYSTEM_DOWN;
	return HY_OK;
}

static enum hy_status reset_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_acpi_pm *pm = state;

	(void)vcpu, (void)offset, (void)width;
	hy_lock(&pm->lock);
	*value = pm->reset_control;
	hy_unlock(&pm->lock);
	return HY_OK;
}

/* The rise of the bit resets. */
static enum hy_status reset_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_acpi_pm *pm = state;
	bool rises;

	(void)offset, (void)width;
	hy_lock(&pm->lock);
	rises = (value & ~(uint64_t)pm->reset_control & RESET_CPU) != 0;
	pm->reset_control = (uint8_t)value;
	hy_unlock(&pm->lock);
	if (rises) {
		vcpu->exit.reason = HY_EXIT_SYSTEM_RESET;
		vcpu->exit.system_reset.kind = 0;
	}
	return HY_OK;
}

static enum hy_status device_reset(void *state)
{
	struct hy_acpi_pm *pm = state;

	hy_lock(&pm->lock);
	for (uint32_t i = 0; i < HY_ACPI_PM_SIZE; i++)
		pm->bytes[i] = 0;
	pm->bytes[CONTROL] = CONTROL_SCI;
	pm->reset_control = 0;
	pm->seen = ticks(pm);
	update(pm);
	hy_unlock(&pm->lock);
	return HY_OK;
}

enum hy_status hy_acpi_pm_init(struct hy_acpi_pm *pm, const struct hy_acpi_pm_config *config)
{
	if (pm == NULL || config == NULL || config->vcpu == NULL || config->base % HY_ACPI_PM_SIZE != 0 || config->s5 > 7)
		return HY_E_INVALID;
	*pm = (struct hy_acpi_pm){
		.device = {
			.name = "acpi_pm", .base = config->base, .size = HY_ACPI_PM_SIZE, .state = pm,
			.read = device_read, .write = device_write, .reset = device_reset,
		},
		.reset = {.name = "reset", .base = HY_ACPI_PM_RESET, .size = 1, .state = pm, .read = reset_read, .write = reset_write},
		.config = *config,
		.timer = {.fire = fire, .state = pm},
	};
	return device_reset(pm);
}

enum hy_status hy_acpi_pm_add(struct hy_acpi_pm *pm, struct hy_vm *vm)
{
	enum hy_status status = hy_vm_add_device(vm, HY_VM_PORTS, &pm->device);

	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_PORTS, &pm->reset) : status;
}

static void raise(struct hy_acpi_pm *pm, uint32_t at, uint16_t events)
{
	hy_lock(&pm->lock);
	set_word(pm, at, word(pm, at) | events);
	update(pm);
	hy_unlock(&pm->lock);
}

void hy_acpi_pm_raise(struct hy_acpi_pm *pm, uint16_t events)
{
	raise(pm, STATUS, events & STATUS_ALL);
}

void hy_acpi_pm_raise_gpe(struct hy_acpi_pm *pm, uint16_t events)
{
	raise(pm, GPE_STATUS, events);
}
