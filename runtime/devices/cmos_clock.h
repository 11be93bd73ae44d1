/* SPDX-License-Identifier: Apache-2.0 */
/* The clock of the CMOS device, under its lock. */
#ifndef HALYARD_CMOS_CLOCK_H
#define HALYARD_CMOS_CLOCK_H

#include <halyard/devices/cmos.h>

#include "cmos_time.h"

#define HY_CMOS_B_SET 0x80u
#define HY_CMOS_B_PERIODIC 0x40u
#define HY_CMOS_B_ALARM 0x20u
#define HY_CMOS_B_UPDATE 0x10u

/* The registers hold the time: it is not updated. */
bool hy_cmos_is_frozen(const struct hy_cmos *cmos);

/* It is `now`, in nanoseconds of the divider chain: raises the flags of what has happened since. */
void hy_cmos_notice(struct hy_cmos *cmos, uint64_t now);

/* The time as of then. */
uint64_t hy_cmos_time(const struct hy_cmos *cmos);

/* When the first of the enabled flags goes up that is not up, in nanoseconds of the divider chain; HY_CMOS_NEVER for none. */
uint64_t hy_cmos_next_event(const struct hy_cmos *cmos);

/* Register A or B, which the index says. */
void hy_cmos_write_control(struct hy_cmos *cmos, uint8_t value);

#endif
