/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <halyard/vcpu.h>

/* What CPUID answers, whatever the leaf. */
extern uint32_t support_cpuid[4];
extern uint64_t support_length; /* of every instruction that exits */

#endif
