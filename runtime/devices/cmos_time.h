/* SPDX-License-Identifier: Apache-2.0 */
/* The time as the registers of an MC146818 show it. Times are seconds since 1 March of the year 0, so that leap days come last in their
 * years and nothing is negative. */
#ifndef HALYARD_CMOS_TIME_H
#define HALYARD_CMOS_TIME_H

#include <halyard/types.h>

enum hy_cmos_register {
	HY_CMOS_SECOND,
	HY_CMOS_SECOND_ALARM,
	HY_CMOS_MINUTE,
	HY_CMOS_MINUTE_ALARM,
	HY_CMOS_HOUR,
	HY_CMOS_HOUR_ALARM,
	HY_CMOS_WEEKDAY,
	HY_CMOS_DAY,
	HY_CMOS_MONTH,
	HY_CMOS_YEAR,
	HY_CMOS_A,
	HY_CMOS_B,
	HY_CMOS_C,
	HY_CMOS_D,
};

#define HY_CMOS_B_24 0x2u
#define HY_CMOS_B_BINARY 0x4u
#define HY_CMOS_1970 (UINT64_C(719468) * 86400)
#define HY_CMOS_NEVER UINT64_MAX

/* Writes a time into the registers, in the form that register B says, and reads it from there. Nonsense gives some time. */
void hy_cmos_show(uint8_t *bytes, uint64_t seconds);
uint64_t hy_cmos_read(const uint8_t *bytes);

/* The first second behind `after` at which the alarm goes off, HY_CMOS_NEVER for none. */
uint64_t hy_cmos_next_alarm(const uint8_t *bytes, uint64_t after);

#endif
