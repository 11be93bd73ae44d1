/* SPDX-License-Identifier: Apache-2.0 */
/* One counter of an 8254, a function of the tick `now`, which never goes back. Under the device's lock. */
#ifndef HALYARD_I8254_COUNTER_H
#define HALYARD_I8254_COUNTER_H

#include <halyard/devices/i8254.h>

#define HY_I8254_NEVER UINT64_MAX
#define HY_I8254_ACCESS 0x30u /* of the control word */
#define HY_I8254_LOW 0x10u
#define HY_I8254_HIGH 0x20u
#define HY_I8254_BOTH 0x30u

/* A count that waits for the end of the period is in use, when that is over. Before anything else is asked. */
void hy_i8254_settle(struct hy_i8254_counter *counter, uint64_t now);

/* A control word; the first byte of two; a count. */
void hy_i8254_program(struct hy_i8254_counter *counter, uint8_t control);
void hy_i8254_half_loaded(struct hy_i8254_counter *counter);
void hy_i8254_load(struct hy_i8254_counter *counter, uint16_t value, uint64_t now);
void hy_i8254_set_gate(struct hy_i8254_counter *counter, bool gate, uint64_t now);

bool hy_i8254_output(const struct hy_i8254_counter *counter, uint64_t now);
uint16_t hy_i8254_value(const struct hy_i8254_counter *counter, uint64_t now);
uint8_t hy_i8254_status(const struct hy_i8254_counter *counter, uint64_t now);

/* The first tick behind `after` at which the output rises by itself, HY_I8254_NEVER for none. */
uint64_t hy_i8254_next_edge(const struct hy_i8254_counter *counter, uint64_t after);

#endif
