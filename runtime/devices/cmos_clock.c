/* SPDX-License-Identifier: Apache-2.0 */
/* The running clock: a function of the host's. The registers hold the time only while the guest sets it; flags are raised when somebody
 * looks, or when a timer says that an interrupt is due. */
#include "cmos_clock.h"

#include "device.h"

#define A_DIVIDER_RESET 0x60u /* and 0x70 */
#define A_RATE 0xfu
#define HERTZ 32768u
#define NO_DIVIDER (HY_SECOND / 2) /* released from its reset, the divider needs half a second to the next update */

static bool is_divider_reset(const struct hy_cmos *cmos)
{
	return (cmos->bytes[HY_CMOS_A] & A_DIVIDER_RESET) == A_DIVIDER_RESET;
}

bool hy_cmos_is_frozen(const struct hy_cmos *cmos)
{
	return (cmos->bytes[HY_CMOS_B] & HY_CMOS_B_SET) != 0 || is_divider_reset(cmos);
}

static uint64_t time_then(const struct hy_cmos *cmos, uint64_t nanos)
{
	return cmos->base + nanos / HY_SECOND;
}

uint64_t hy_cmos_time(const struct hy_cmos *cmos)
{
	return time_then(cmos, cmos->seen);
}

/* Ticks of 32.768 kHz in a period, as a power of two; 0: no periods. The first two rates are those of two others. */
static uint32_t period_shift(const struct hy_cmos *cmos)
{
	uint32_t rate = cmos->bytes[HY_CMOS_A] & A_RATE;

	return rate == 0 ? 0 : rate < 3 ? rate + 6 : rate - 1;
}

void hy_cmos_notice(struct hy_cmos *cmos, uint64_t now)
{
	uint32_t shift = period_shift(cmos);
	uint8_t *flags = &cmos->bytes[HY_CMOS_C];

	if (!is_divider_reset(cmos)) {
		if (shift != 0 && hy_ticks(now, HERTZ) >> shift != hy_ticks(cmos->seen, HERTZ) >> shift)
			*flags |= HY_CMOS_B_PERIODIC;
		if (!hy_cmos_is_frozen(cmos) && time_then(cmos, now) != hy_cmos_time(cmos)) {
			*flags |= HY_CMOS_B_UPDATE;
			if (hy_cmos_next_alarm(cmos->bytes, hy_cmos_time(cmos)) <= time_then(cmos, now))
				*flags |= HY_CMOS_B_ALARM;
		}
	}
	cmos->seen = now;
}

static uint64_t sooner(uint64_t deadline, uint64_t other)
{
	return other < deadline ? other : deadline;
}

uint64_t hy_cmos_next_event(const struct hy_cmos *cmos)
{
	uint8_t wanted = cmos->bytes[HY_CMOS_B] & (uint8_t)~cmos->bytes[HY_CMOS_C];
	uint32_t shift = period_shift(cmos);
	uint64_t deadline = HY_CMOS_NEVER, alarm;

	if (is_divider_reset(cmos))
		return HY_CMOS_NEVER;
	if ((wanted & HY_CMOS_B_PERIODIC) != 0 && shift != 0)
		deadline = hy_ticks_nanos(((hy_ticks(cmos->seen, HERTZ) >> shift) + 1) << shift, HERTZ);
	if (hy_cmos_is_frozen(cmos))
		return deadline;
	if ((wanted & HY_CMOS_B_UPDATE) != 0)
		deadline = sooner(deadline, (cmos->seen / HY_SECOND + 1) * HY_SECOND);
	if ((wanted & HY_CMOS_B_ALARM) != 0) {
		alarm = hy_cmos_next_alarm(cmos->bytes, hy_cmos_time(cmos));
		deadline = sooner(deadline, alarm == HY_CMOS_NEVER ? HY_CMOS_NEVER : (alarm - cmos->base) * HY_SECOND);
	}
	return deadline;
}

/* Frozen, the time comes into the registers; and goes on from what the guest has made of it. */
void hy_cmos_write_control(struct hy_cmos *cmos, uint8_t value)
{
	bool frozen = hy_cmos_is_frozen(cmos), divider_reset = is_divider_reset(cmos);

	if (!frozen)
		hy_cmos_show(cmos->bytes, hy_cmos_time(cmos));
	cmos->bytes[cmos->index] = value;
	if ((cmos->bytes[HY_CMOS_B] & HY_CMOS_B_SET) != 0)
		cmos->bytes[HY_CMOS_B] &= (uint8_t)~HY_CMOS_B_UPDATE;
	if (divider_reset && !is_divider_reset(cmos)) {
		cmos->began += cmos->seen - NO_DIVIDER;
		cmos->seen = NO_DIVIDER;
	}
	if (frozen && !hy_cmos_is_frozen(cmos))
		cmos->base = hy_cmos_read(cmos->bytes) - cmos->seen / HY_SECOND;
}
