/* SPDX-License-Identifier: Apache-2.0 */
/* What the stand-in for switch.S is told and tells. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <stdint.h>

extern uint32_t test_fetched;      /* what every fetch from the guest gives; 0: it may not */
extern uint64_t test_fetched_from; /* the address of the last one */

#endif
