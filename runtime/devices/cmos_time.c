/* SPDX-License-Identifier: Apache-2.0 */
/* Dates and times in the registers of the real-time clock. */
#include "cmos_time.h"

#include <halyard/devices/cmos.h>

#define DAY 86400u
#define DAYS_OF_400_YEARS 146097u
#define PM 0x80u
#define ANY 0xc0u /* an alarm byte with both bits: it does not matter */

static uint8_t encode(const uint8_t *bytes, uint32_t value)
{
	return (uint8_t)((bytes[HY_CMOS_B] & HY_CMOS_B_BINARY) != 0 ? value : value / 10 << 4 | value % 10);
}

static uint32_t decode(const uint8_t *bytes, uint8_t value)
{
	return (bytes[HY_CMOS_B] & HY_CMOS_B_BINARY) != 0 ? value : (value >> 4) * 10u + (value & 15u);
}

static uint8_t encode_hour(const uint8_t *bytes, uint32_t hour)
{
	if ((bytes[HY_CMOS_B] & HY_CMOS_B_24) != 0)
		return encode(bytes, hour);
	return encode(bytes, hour % 12 != 0 ? hour % 12 : 12) | (uint8_t)(hour >= 12 ? PM : 0);
}

static uint32_t decode_hour(const uint8_t *bytes, uint8_t value)
{
	if ((bytes[HY_CMOS_B] & HY_CMOS_B_24) != 0)
		return decode(bytes, value);
	return decode(bytes, (uint8_t)(value & ~PM)) % 12 + ((value & PM) != 0 ? 12 : 0);
}

/* Days in the months before `month`, counted from March: 31 and 30 by turns, five months always making 153. */
static uint32_t days_before(uint32_t month)
{
	return (153 * month + 2) / 5;
}

/* The month is counted from March, in a year that begins there. */
static void show_date(uint8_t *bytes, uint32_t days)
{
	uint32_t rest = days % DAYS_OF_400_YEARS;
	uint32_t year = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
	uint32_t day = rest - (365 * year + year / 4 - year / 100), month = (5 * day + 2) / 153;

	day = day - days_before(month) + 1;
	year += days / DAYS_OF_400_YEARS * 400 + (month >= 10);
	bytes[HY_CMOS_DAY] = encode(bytes, day);
	bytes[HY_CMOS_MONTH] = encode(bytes, month < 10 ? month + 3 : month - 9);
	bytes[HY_CMOS_YEAR] = encode(bytes, year % 100);
	bytes[HY_CMOS_CENTURY] = encode(bytes, year / 100 % 100);
	bytes[HY_CMOS_WEEKDAY] = encode(bytes, (days + 3) % 7 + 1); /* 1 March of the year 0 was a Wednesday; Sunday is 1 */
}

void hy_cmos_show(uint8_t *bytes, uint64_t seconds)
{
	uint32_t time = (uint32_t)(seconds % DAY);

	bytes[HY_CMOS_SECOND] = encode(bytes, time % 60);
	bytes[HY_CMOS_MINUTE] = encode(bytes, time / 60 % 60);
	bytes[HY_CMOS_HOUR] = encode_hour(bytes, time / 3600);
	show_date(bytes, (uint32_t)(seconds / DAY));
}

static uint32_t within(uint32_t value, uint32_t low, uint32_t high)
{
	return value < low ? low : value > high ? high : value;
}

/* A guest that leaves the century alone means this one or the last. */
static uint32_t full_year(const uint8_t *bytes)
{
	uint32_t year = decode(bytes, bytes[HY_CMOS_YEAR]) % 100, century = decode(bytes, bytes[HY_CMOS_CENTURY]);

	if (century < 19 || century > 99)
		century = year < 70 ? 20 : 19;
	return century * 100 + year;
}

static uint32_t read_date(const uint8_t *bytes)
{
	uint32_t month = within(decode(bytes, bytes[HY_CMOS_MONTH]), 1, 12), day = within(decode(bytes, bytes[HY_CMOS_DAY]), 1, 31);
	uint32_t year = full_year(bytes) - (month < 3), of_400 = year % 400;

	return year / 400 * DAYS_OF_400_YEARS + of_400 * 365 + of_400 / 4 - of_400 / 100 + days_before((month + 9) % 12) + day - 1;
}

uint64_t hy_cmos_read(const uint8_t *bytes)
{
	uint32_t hour = within(decode_hour(bytes, bytes[HY_CMOS_HOUR]), 0, 23);
	uint32_t minute = within(decode(bytes, bytes[HY_CMOS_MINUTE]), 0, 59), second = within(decode(bytes, bytes[HY_CMOS_SECOND]), 0, 59);

	return (uint64_t)read_date(bytes) * DAY + hour * 3600 + minute * 60 + second;
}

static bool fits(const uint8_t *bytes, uint32_t at, uint8_t value)
{
	return (bytes[at] & ANY) == ANY || bytes[at] == value;
}

/* There is an hour, a minute and a second that fit: a guest may have asked for the 61st second, and nobody shall look for that all day. */
static bool is_possible(const uint8_t *bytes)
{
	bool second = false, minute = false, hour = false;

	for (uint32_t i = 0; i < 60; i++) {
		second = second || fits(bytes, HY_CMOS_SECOND_ALARM, encode(bytes, i));
		minute = minute || fits(bytes, HY_CMOS_MINUTE_ALARM, encode(bytes, i));
		hour = hour || (i < 24 && fits(bytes, HY_CMOS_HOUR_ALARM, encode_hour(bytes, i)));
	}
	return second && minute && hour;
}

/* By hours, minutes and seconds, whichever does not fit: some hundred steps at most. */
uint64_t hy_cmos_next_alarm(const uint8_t *bytes, uint64_t after)
{
	uint64_t at = after + 1;

	if (!is_possible(bytes))
		return HY_CMOS_NEVER;
	for (;;) {
		uint32_t time = (uint32_t)(at % DAY);

		if (!fits(bytes, HY_CMOS_HOUR_ALARM, encode_hour(bytes, time / 3600)))
			at += 3600 - time % 3600;
		else if (!fits(bytes, HY_CMOS_MINUTE_ALARM, encode(bytes, time / 60 % 60)))
			at += 60 - time % 60;
		else if (!fits(bytes, HY_CMOS_SECOND_ALARM, encode(bytes, time % 60)))
			at++;
		else
			return at;
	}
}
