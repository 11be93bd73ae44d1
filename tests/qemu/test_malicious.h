/* SPDX-License-Identifier: Apache-2.0 */
/* What test_malicious.c and the architecture's test_malicious_arch.c give each other. */
#ifndef TEST_MALICIOUS_H
#define TEST_MALICIOUS_H

#include <halyard/vcpu.h>

/* Seeded noise; a number below `limit`; an address or a number that a guest may want in a register. */
uint64_t malicious_number(void);
uint32_t malicious_below(uint32_t limit);
uint64_t malicious_value(void);

/* How many exits it takes part in where nobody says. */
extern const uint32_t malicious_exits;
/* A word of code that is worth trying, often enough one that exits. */
uint32_t malicious_word(void);
/* Every register, but pc and mode, to what a guest may have left there. */
void malicious_registers(struct hy_vcpu *vcpu);
/* On at `offset` bytes of the code (a multiple of 4) or behind it in the same word, in a mode that the guest may be in. */
void malicious_jump(struct hy_vcpu *vcpu, uint64_t code, uint64_t offset);

#endif
