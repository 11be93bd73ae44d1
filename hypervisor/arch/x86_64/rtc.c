/* SPDX-License-Identifier: Apache-2.0 */
/* The host's clock of days (MC146818A), read once for the guest's. */
#include "arch.h"
#include "platform.h"

enum rtc_register { RTC_SECONDS = 0, RTC_MINUTES = 2, RTC_HOURS = 4, RTC_DAY = 7, RTC_MONTH = 8, RTC_YEAR = 9, RTC_A = 0xa, RTC_B = 0xb, RTC_CENTURY = 0x32 };

#define RTC_A_UPDATING 0x80u
#define RTC_B_BINARY 0x04u
#define RTC_B_24_HOURS 0x02u
#define RTC_AFTERNOON 0x80u       /* of the hours, where they are 12 */
#define SECONDS_A_DAY 86400u

struct rtc_time { uint32_t second, minute, hour, day, month, year; };

static uint8_t rtc_read(enum rtc_register index)
{
	arch_out8(PLATFORM_CMOS_BASE, (uint8_t)index);
	return arch_in8(PLATFORM_CMOS_BASE + 1);
}

static uint32_t rtc_number(uint8_t value, bool binary)
{
	return binary ? value : (uint32_t)(value >> 4) * 10 + (value & 15);
}

static struct rtc_time rtc_sample(void)
{
	uint8_t mode = rtc_read(RTC_B), hour = rtc_read(RTC_HOURS);
	bool binary = (mode & RTC_B_BINARY) != 0;
	struct rtc_time time = {
		.second = rtc_number(rtc_read(RTC_SECONDS), binary),
		.minute = rtc_number(rtc_read(RTC_MINUTES), binary),
		.hour = rtc_number(hour & (uint8_t)~RTC_AFTERNOON, binary),
		.day = rtc_number(rtc_read(RTC_DAY), binary),
		.month = rtc_number(rtc_read(RTC_MONTH), binary),
		.year = rtc_number(rtc_read(RTC_CENTURY), binary) * 100 + rtc_number(rtc_read(RTC_YEAR), binary),
	};

	if ((mode & RTC_B_24_HOURS) == 0)
		time.hour = time.hour % 12 + ((hour & RTC_AFTERNOON) != 0 ? 12 : 0);
	return time;
}

/* Days since 1 January 1970, in the Gregorian calendar: years begin in March, so that a leap day is a year's last. */
static uint64_t rtc_days(const struct rtc_time *time)
{
	uint64_t year = time->year - (time->month <= 2), month = (time->month + 9) % 12;

	return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + time->day - 1 - 719468;
}

uint64_t rtc_seconds(void)
{
	struct rtc_time time;

	do {
		while ((rtc_read(RTC_A) & RTC_A_UPDATING) != 0)
			;
		time = rtc_sample();
	} while (time.second != rtc_sample().second); /* it went on in between */
	if (time.month < 1 || time.month > 12 || time.day < 1 || time.day > 31 || time.year < 1970 || time.year > 9999)
		return 0; /* a clock without a battery */
	return rtc_days(&time) * SECONDS_A_DAY + time.hour * 3600 + time.minute * 60 + time.second;
}
