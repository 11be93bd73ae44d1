/* SPDX-License-Identifier: Apache-2.0 */
/* What the bare tests share: a VM with two vCPUs whose guest is assembled into the image, and verdicts on the console. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include "support_arch.h"

#include <halyard/arch/registers.h>
#include <halyard/percpu.h>
#include <halyard/vm.h>

#define GUEST_SIZE 0x100000u

extern const char guest_start[], guest_end[]; /* the guest of the test, position-independent */

extern const struct hy_hal *test_hal;
extern struct hy_percpu test_cpu;
extern struct hy_vm test_vm;
extern struct hy_vcpu test_vcpus[2];

/* Host, VM and vCPUs; every vCPU is set up at the start of the guest, its id both its guest_id and its entry argument, and no exit is handled.
 * Ends the run when that fails. */
void test_init(void);
/* The guest's memory as it was at first, and the vCPU set up anew at `entry` bytes from the start. */
void test_restart(struct hy_vcpu *vcpu, uint64_t entry);
/* Runs until an exit returns, binding first if need be. Ends the run on an error. */
uint32_t test_run(struct hy_vcpu *vcpu);
/* hy_vcpu_run, which is inline, as a function that assembly can call. */
enum hy_status test_vcpu_run(struct hy_vcpu *vcpu);
/* Runs to the next hypercall and answers its number; any other exit fails the test and answers CALL_NONE. */
uint32_t test_run_to_call(struct hy_vcpu *vcpu);
#define CALL_NONE 0x10000u

/* A register of the vCPU; failing is a failure of the test. */
uint64_t test_get(struct hy_vcpu *vcpu, uint32_t id);
void test_set(struct hy_vcpu *vcpu, uint32_t id, uint64_t value);

/* A test has a name and ends with PASS or with FAIL and the first thing that was wrong. */
void test_begin(const char *name);
void test_equal(const char *what, uint64_t got, uint64_t wanted);
void test_true(const char *what, bool holds);
bool test_failed(void);
void test_end(void);
void test_skip(const char *name, const char *why);
/* The last line, and power off. */
void test_done(void) __attribute__((noreturn));

#endif
