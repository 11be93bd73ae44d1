/* SPDX-License-Identifier: Apache-2.0 */
/* Real-time clock and CMOS memory: the ports, the registers and the interrupt. */
#include "cmos_clock.h"

#include <halyard/hal.h>
#include <halyard/vcpu.h>
#include <halyard/vm.h>

#include "device.h"

#define PORTS 0x70u
#define DATA 1u
#define A_UPDATING 0x80u
#define A_RESET 0x26u /* 32.768 kHz, 1024 Hz */
#define B_FLAGS (HY_CMOS_B_PERIODIC | HY_CMOS_B_ALARM | HY_CMOS_B_UPDATE) /* at the same places in C */
#define B_SQUARE 0x8u
#define C_REQUEST 0x80u
#define D_VALID 0x80u
#define UPDATE_NANOS 244000u /* an update is announced so long before */
#define MIB UINT64_C(0x100000)
#define LAST_SECOND UINT64_C(253402300799) /* of the year 9999, since 1970 */

/* Where firmware leaves the size of the memory. */
enum memory { EQUIPMENT = 0x14, BASE_KIB = 0x15, EXTENDED_KIB = 0x17, EXTENDED_KIB_TOO = 0x30, EXTENDED_64_KIB = 0x34, HIGH_64_KIB = 0x5b };

/* Nanoseconds that the divider chain has counted. */
static uint64_t elapsed(const struct hy_cmos *cmos)
{
	return hy_call_current_time_nanos(cmos->config.vcpu->hal) - cmos->began;
}

static void update(struct hy_cmos *cmos)
{
	uint8_t *flags = &cmos->bytes[HY_CMOS_C];
	bool level = (cmos->bytes[HY_CMOS_B] & *flags & B_FLAGS) != 0;
	uint64_t event = hy_cmos_next_event(cmos);

	*flags = (uint8_t)((*flags & ~C_REQUEST) | (level ? C_REQUEST : 0));
	if (event == HY_CMOS_NEVER)
		hy_timer_cancel(cmos->config.vcpu, &cmos->timer);
	else
		hy_timer_set(cmos->config.vcpu, &cmos->timer, cmos->began + event);
	if (level == cmos->line)
		return;
	cmos->line = level;
	if (cmos->config.irq_line != NULL)
		cmos->config.irq_line(cmos->config.data, level);
}

static void fire(void *state, struct hy_vcpu *vcpu)
{
	struct hy_cmos *cmos = state;

	(void)vcpu;
	hy_lock(&cmos->lock);
	hy_cmos_notice(cmos, elapsed(cmos));
	update(cmos);
	hy_unlock(&cmos->lock);
}

static bool is_time(uint32_t index)
{
	return index < HY_CMOS_A ? index != HY_CMOS_SECOND_ALARM && index != HY_CMOS_MINUTE_ALARM && index != HY_CMOS_HOUR_ALARM
				 : index == HY_CMOS_CENTURY;
}

static uint8_t read_register(struct hy_cmos *cmos)
{
	uint8_t *byte = &cmos->bytes[cmos->index], value;

	if (is_time(cmos->index) && !hy_cmos_is_frozen(cmos))
		hy_cmos_show(cmos->bytes, hy_cmos_time(cmos));
	value = *byte;
	if (cmos->index == HY_CMOS_A && !hy_cmos_is_frozen(cmos) && cmos->seen % HY_SECOND >= HY_SECOND - UPDATE_NANOS)
		value |= A_UPDATING;
	if (cmos->index == HY_CMOS_C) {
		*byte = 0;
		update(cmos);
	}
	return value;
}

static void write_register(struct hy_cmos *cmos, uint8_t value)
{
	bool sets = is_time(cmos->index) && !hy_cmos_is_frozen(cmos);

	if (cmos->index == HY_CMOS_A) {
		hy_cmos_write_control(cmos, value & (uint8_t)~A_UPDATING);
	} else if (cmos->index == HY_CMOS_B) {
		hy_cmos_write_control(cmos, value);
	} else if (cmos->index != HY_CMOS_C && cmos->index != HY_CMOS_D) {
		if (sets)
			hy_cmos_show(cmos->bytes, hy_cmos_time(cmos));
		cmos->bytes[cmos->index] = value;
		if (sets)
			cmos->base = hy_cmos_read(cmos->bytes) - cmos->seen / HY_SECOND;
	}
	update(cmos);
}

static uint8_t read_byte(void *state, uint32_t offset)
{
	return offset == DATA ? read_register(state) : 0xff; /* the index cannot be read */
}

static void write_byte(void *state, uint32_t offset, uint8_t value)
{
	struct hy_cmos *cmos = state;

	if (offset == DATA)
		write_register(cmos, value);
	else
		cmos->index = value % HY_CMOS_BYTES; /* the highest bit masks NMIs, of which there are none */
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_cmos *cmos = state;

	(void)vcpu;
	hy_lock(&cmos->lock);
	hy_cmos_notice(cmos, elapsed(cmos));
	*value = hy_device_read_bytes(cmos, offset, width, read_byte);
	hy_unlock(&cmos->lock);
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_cmos *cmos = state;

	(void)vcpu;
	hy_lock(&cmos->lock);
	hy_cmos_notice(cmos, elapsed(cmos));
	hy_device_write_bytes(cmos, offset, width, value, write_byte);
	hy_unlock(&cmos->lock);
	return HY_OK;
}

/* A battery keeps the time and the memory. */
static enum hy_status device_reset(void *state)
{
	struct hy_cmos *cmos = state;

	hy_lock(&cmos->lock);
	hy_cmos_notice(cmos, elapsed(cmos));
	cmos->bytes[HY_CMOS_B] &= (uint8_t)~(B_FLAGS | B_SQUARE);
	cmos->bytes[HY_CMOS_C] = 0;
	cmos->index = 0;
	update(cmos);
	hy_unlock(&cmos->lock);
	return HY_OK;
}

static void put(struct hy_cmos *cmos, uint32_t at, uint32_t bytes, uint64_t value)
{
	for (uint32_t i = 0; i < bytes; i++)
		cmos->bytes[at + i] = (uint8_t)(value >> 8 * i);
}

/* The part of `memory` behind `from`, in `units`, no more than 65535. */
static uint64_t share(uint64_t memory, uint64_t from, uint32_t units)
{
	uint64_t count = memory > from ? (memory - from) / units : 0;

	return count < 0xffff ? count : 0xffff;
}

static void describe_machine(struct hy_cmos *cmos)
{
	put(cmos, EQUIPMENT, 1, 2); /* a coprocessor */
	put(cmos, BASE_KIB, 2, 640);
	put(cmos, EXTENDED_KIB, 2, share(cmos->config.low_memory, MIB, 1024));
	put(cmos, EXTENDED_KIB_TOO, 2, share(cmos->config.low_memory, MIB, 1024));
	put(cmos, EXTENDED_64_KIB, 2, share(cmos->config.low_memory, 16 * MIB, 65536));
	put(cmos, HIGH_64_KIB, 3, cmos->config.high_memory / 65536);
}

enum hy_status hy_cmos_init(struct hy_cmos *cmos, const struct hy_cmos_config *config)
{
	if (cmos == NULL || config == NULL || config->vcpu == NULL || config->seconds > LAST_SECOND)
		return HY_E_INVALID;
	*cmos = (struct hy_cmos){
		.device = {
			.name = "cmos", .base = PORTS, .size = 2, .state = cmos, .read = device_read, .write = device_write, .reset = device_reset,
		},
		.config = *config,
		.timer = {.fire = fire, .state = cmos},
		.base = HY_CMOS_1970 + config->seconds,
		.began = hy_call_current_time_nanos(config->vcpu->hal),
		.bytes = {[HY_CMOS_A] = A_RESET, [HY_CMOS_B] = HY_CMOS_B_24, [HY_CMOS_D] = D_VALID},
	};
	describe_machine(cmos);
	return device_reset(cmos);
}

void hy_cmos_set(struct hy_cmos *cmos, uint32_t index, uint8_t value)
{
	if (index > HY_CMOS_D && index < HY_CMOS_BYTES && index != HY_CMOS_CENTURY)
		cmos->bytes[index] = value;
}

enum hy_status hy_cmos_add(struct hy_cmos *cmos, struct hy_vm *vm)
{
	return hy_vm_add_device(vm, HY_VM_PORTS, &cmos->device);
}
