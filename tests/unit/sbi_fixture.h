/* SPDX-License-Identifier: Apache-2.0 */
/* The firmware fixture's VM with SBI: harts that make calls, a console that remembers, hooks that can be made to fail. */
#ifndef SBI_FIXTURE_H
#define SBI_FIXTURE_H

#include "firmware_fixture.h"

#include <halyard/abi/sbi.h>

#include "mock_hal.h"

#define ALL (~(uint64_t)0)
#define POISON 0x5a5a5a5a00000000u
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define CONSOLE_SIZE 1024u

static struct mock_hal mock;
static struct hy_hal hooks;
static struct {
	uint8_t out[CONSOLE_SIZE], in[CONSOLE_SIZE];
	size_t written, room, waiting, taken;
	uint32_t vm;
} console;

static inline int64_t console_write(void *context, uint32_t vm, const void *bytes, size_t size)
{
	size_t count = size < console.room ? size : console.room;

	(void)context;
	console.vm = vm;
	assert_true(console.written + count <= CONSOLE_SIZE);
	memcpy(console.out + console.written, bytes, count);
	console.written += count;
	console.room -= count;
	return (int64_t)count;
}

static inline int64_t console_read(void *context, uint32_t vm, void *bytes, size_t size)
{
	size_t count = size < console.waiting ? size : console.waiting;

	(void)context;
	console.vm = vm;
	memcpy(bytes, console.in + console.taken, count);
	console.taken += count;
	console.waiting -= count;
	return (int64_t)count;
}

static uint64_t registered;

static inline enum hy_status register_timer(void *context, uint32_t vm, uint32_t vcpu, uint64_t deadline)
{
	(void)context;
	assert_int_equal(vm + vcpu, 0);
	registered = deadline;
	return HY_OK;
}

/* A VM whose harts are 0, 1, 0x100 and 0x100000000, on a host with a console. */
static inline int setup(void **state)
{
	struct firmware *firmware;
	int result = firmware_setup(state);

	firmware = *state;
	hooks = host_hooks;
	hooks.console_write = console_write;
	hooks.console_read = console_read;
	hooks.register_timer = register_timer;
	memset(&console, 0, sizeof(console));
	console.room = CONSOLE_SIZE;
	mock_hal_init(&mock, &hooks);
	for (uint32_t i = 0; i < CPUS; i++)
		firmware->vcpus[i].hal = &mock.hal;
	firmware->vm.hal = &mock.hal;
	firmware->vm.call = hy_sbi_call;
	return result;
}

/* Registers of a call, every other one poisoned: a0-a5 are r1-r6, a6 is r7, a7 is r0 and takes the result that is a0. */
static inline void set_call(struct hy_vcpu *vcpu, uint64_t extension, uint64_t function, const uint64_t args[5])
{
	for (uint32_t n = 0; n < 15; n++)
		hy_vcpu_set_gpr(vcpu, n, POISON + n);
	for (uint32_t n = 0; n < 5; n++)
		hy_vcpu_set_arg(vcpu, n, args[n]);
	hy_vcpu_set_arg(vcpu, 6, function);
	hy_vcpu_set_gpr(vcpu, 0, extension);
	vcpu->exit = (struct hy_exit){.reason = HY_EXIT_HYPERCALL, .advance = 4, .hypercall = {.number = extension}};
}

/* Nothing but the results changed; a1 too for a legacy call. */
static inline void assert_kept(struct hy_vcpu *vcpu, uint64_t extension, uint64_t function, const uint64_t args[5])
{
	for (uint32_t n = 0; n < 5; n++)
		if (n != 1 || extension <= HY_SBI_LEGACY_LAST)
			assert_int_equal(hy_vcpu_get_arg(vcpu, n), args[n]);
	assert_int_equal(hy_vcpu_get_arg(vcpu, 5), POISON + 6);
	assert_int_equal(hy_vcpu_get_arg(vcpu, 6), function);
	for (uint32_t n = 8; n < 15; n++)
		assert_int_equal(hy_vcpu_get_gpr(vcpu, n), POISON + n);
}

static inline int64_t error_of(struct hy_vcpu *vcpu)
{
	return (int64_t)hy_vcpu_get_gpr(vcpu, 0);
}

/* A call that is answered at once; its error. */
static inline int64_t answered(struct firmware *firmware, uint64_t extension, uint64_t function, uint64_t a, uint64_t b, uint64_t c)
{
	const uint64_t args[5] = {a, b, c, POISON + 4, POISON + 5};
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_call(vcpu, extension, function, args);
	assert_true(hy_sbi_call(vcpu));
	assert_int_equal(vcpu->exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.advance, 4);
	assert_kept(vcpu, extension, function, args);
	return error_of(vcpu);
}

/* The second result of the last call. */
static inline uint64_t value(struct firmware *firmware)
{
	return hy_vcpu_get_arg(&firmware->vcpus[0], 1);
}

/* A call that becomes an exit; the instruction is still to be stepped over. */
static inline const struct hy_exit *exited(struct firmware *firmware, uint64_t extension, uint64_t function, uint64_t a, uint64_t b,
					   uint64_t c)
{
	const uint64_t args[5] = {a, b, c, POISON + 4, POISON + 5};
	struct hy_vcpu *vcpu = &firmware->vcpus[0];

	set_call(vcpu, extension, function, args);
	assert_false(hy_sbi_call(vcpu));
	assert_int_equal(vcpu->exit.advance, 4);
	assert_kept(vcpu, extension, function, args);
	return &vcpu->exit;
}

/* Starts the other harts, as hy_vm_run would; hart 0x100000000 stays off. */
static inline void start_others(struct firmware *firmware)
{
	for (uint32_t i = 1; i < 3; i++) {
		expect(hy_vm_cpu_on(&firmware->vm, guest_ids[i], RAM, 0));
		atomic_store(&firmware->vcpus[i].power, HY_VM_POWER_ON);
	}
}

static inline int64_t start(struct firmware *firmware, uint64_t hart, uint64_t entry, uint64_t opaque)
{
	return answered(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_START, hart, entry, opaque);
}

static inline uint64_t status_of(struct firmware *firmware, uint64_t hart)
{
	assert_int_equal(answered(firmware, HY_SBI_EXTENSION_HSM, HY_SBI_ID_HART_GET_STATUS, hart, 0, 0), HY_SBI_RESULT_SUCCESS);
	return value(firmware);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, firmware_teardown)

#endif
