/* SPDX-License-Identifier: Apache-2.0 */
/* What test_registers.c asks of the architecture (ARCH/test_registers_arch.c), and what it gives to its further tests. */
#ifndef TEST_REGISTERS_H
#define TEST_REGISTERS_H

#include "support.h"

/* Registers that the guest reads by itself, into guest_table, one behind the other. */
struct registers_list {
	const uint16_t *ids;
	size_t count;
	bool present; /* on this CPU: the guest is told to read them */
};

extern const char guest_table[], guest_general[];

#define REGISTERS_TURNS 6u
#define REGISTERS_READ 1u /* the call behind the reading */

/* What a register is poisoned with, for vCPU 0 and 1, from some noise; false for what must not be poisoned. */
bool registers_pattern(uint32_t id, uint32_t who, uint64_t noise, uint64_t *value);
/* Bits that the hardware makes of others: what they are says nothing about the switch. */
uint64_t registers_computed(uint32_t id);
/* Known to be out of the guest's own reach. */
bool registers_unreachable(uint32_t id);
/* Ended by an entry without ids. */
const struct registers_list *registers_lists(void);
/* How many registers must tell the two vCPUs apart. */
extern const uint32_t registers_least_different;
/* The vCPU, free, is about to read its registers. */
void registers_read(struct hy_vcpu *vcpu);
/* The host's registers that are kept while a guest is bound: saved and restored, and other values for those of them that may change. */
void registers_save_host(struct hy_arch_percpu *own);
void registers_restore_host(const struct hy_arch_percpu *own);
void registers_poison_host(struct hy_arch_percpu *own);

/* General registers REGISTERS_FIRST to REGISTERS_LAST: at guest_general the guest puts `base` and their number into each, and looks
 * whether a call changes one. The vCPU's start there; and whether the last call says that it has found nothing. */
void registers_general_start(struct hy_vcpu *vcpu, uint64_t base);
bool registers_general_good(const struct hy_vcpu *vcpu, uint64_t base);
/* support_canary.S: a run with the host's own registers marked; 0, or what is wrong. */
uint32_t canary_run(struct hy_vcpu *vcpu);

/* Tests of the architecture's own. */
void registers_more(void);

#endif
