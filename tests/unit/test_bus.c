/* SPDX-License-Identifier: Apache-2.0 */
/* Buses: order, overlap, lookup, and what reaches a device. */
#include "host.h"

#include <halyard/bus.h>

#define CAPACITY 16u

struct record {
	uint64_t offset, value;
	uint32_t width, calls;
};

static enum hy_status record_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct record *record = state;

	(void)vcpu;
	record->offset = offset;
	record->width = width;
	record->calls++;
	*value = 0x1234;
	return HY_OK;
}

static enum hy_status record_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct record *record = state;

	(void)vcpu;
	record->offset = offset;
	record->width = width;
	record->value = value;
	record->calls++;
	return value == 0xbad ? HY_E_INVALID : HY_OK;
}

static enum hy_status record_reset(void *state)
{
	struct record *record = state;

	record->calls = 0;
	return record->value == 0xbad ? HY_E_HARDWARE : HY_OK;
}

static struct hy_device device_at(uint64_t base, uint64_t size, struct record *record)
{
	return (struct hy_device){"record", base, size, record, record_read, record_write, record_reset};
}

static void bus_refuses_nonsense(void **state)
{
	const struct hy_device *storage[1];
	struct record record = {0};
	struct hy_device device = device_at(0x1000, 0, &record);
	struct hy_bus bus;

	(void)state;
	hy_bus_init(&bus, storage, 1);
	expect_status(hy_bus_add(&bus, NULL), HY_E_INVALID);
	expect_status(hy_bus_add(&bus, &device), HY_E_INVALID);
	device = device_at(~(uint64_t)0 - 3, 8, &record);
	expect_status(hy_bus_add(&bus, &device), HY_E_INVALID);
	device = device_at(0x1000, 8, &record);
	device.write = NULL;
	expect_status(hy_bus_add(&bus, &device), HY_E_INVALID);
	assert_int_equal(bus.count, 0);
}

static void bus_refuses_overlap_and_keeps_its_order(void **state)
{
	static const uint64_t bases[] = {0x5000, 0x1000, 0x3000, 0x2000, 0x4000};
	const struct hy_device *storage[CAPACITY];
	struct hy_device devices[5], other;
	struct record record = {0};
	struct hy_bus bus;

	(void)state;
	hy_bus_init(&bus, storage, CAPACITY);
	for (size_t i = 0; i < 5; i++) {
		devices[i] = device_at(bases[i], 0x1000, &record);
		expect(hy_bus_add(&bus, &devices[i]));
	}
	for (uint32_t i = 1; i < bus.count; i++)
		assert_true(bus.devices[i - 1]->base < bus.devices[i]->base);
	for (uint64_t base = 0xff1; base < 0x6000; base += 0x7ff) {
		other = device_at(base, 0x10, &record);
		expect_status(hy_bus_add(&bus, &other), HY_E_EXISTS);
	}
	other = device_at(0, ~(uint64_t)0, &record);
	expect_status(hy_bus_add(&bus, &other), HY_E_EXISTS);
	assert_int_equal(bus.count, 5);
	expect(hy_bus_remove(&bus, &devices[2]));
	expect_status(hy_bus_remove(&bus, &devices[2]), HY_E_NOT_FOUND);
	other = device_at(0x3800, 0x800, &record);
	expect(hy_bus_add(&bus, &other));
}

static void bus_says_when_it_is_full(void **state)
{
	const struct hy_device *storage[1];
	struct record record = {0};
	struct hy_device first = device_at(0, 1, &record), second = device_at(1, 1, &record);
	struct hy_bus bus;

	(void)state;
	hy_bus_init(&bus, storage, 1);
	expect(hy_bus_add(&bus, &first));
	expect_status(hy_bus_add(&bus, &second), HY_E_NO_MEMORY);
	hy_bus_init(&bus, NULL, 5);
	expect_status(hy_bus_add(&bus, &second), HY_E_NO_MEMORY);
}

/* Every address and width against a plain search. */
static void find_agrees_with_a_plain_search(void **state)
{
	const struct hy_device *storage[CAPACITY];
	struct hy_device devices[CAPACITY];
	struct record record = {0};
	struct hy_bus bus;
	uint64_t base = 3, seed = 42;

	(void)state;
	hy_bus_init(&bus, storage, CAPACITY);
	for (size_t i = 0; i < CAPACITY; i++) {
		uint64_t size = 1 + host_random(&seed) % 12;

		devices[i] = device_at(base, size, &record);
		expect(hy_bus_add(&bus, &devices[i]));
		base += size + host_random(&seed) % 4;
	}
	for (uint64_t n = 0; n < 20000; n++) {
		uint64_t address = host_random(&seed) % (base + 8);
		uint32_t width = 1u << host_random(&seed) % 4;
		const struct hy_device *wanted = NULL;

		for (size_t i = 0; i < CAPACITY; i++)
			if (address >= devices[i].base && address + width <= devices[i].base + devices[i].size)
				wanted = &devices[i];
		assert_ptr_equal(hy_bus_find(&bus, address, width), wanted);
	}
}

static void find_holds_at_both_ends_of_the_address_space(void **state)
{
	const struct hy_device *storage[2];
	struct record record = {0};
	struct hy_device low = device_at(0, 8, &record), high = device_at(~(uint64_t)0 - 7, 8, &record);
	struct hy_bus bus;

	(void)state;
	hy_bus_init(&bus, storage, 2);
	expect(hy_bus_add(&bus, &high));
	expect(hy_bus_add(&bus, &low));
	assert_ptr_equal(hy_bus_find(&bus, ~(uint64_t)0 - 7, 8), &high);
	assert_ptr_equal(hy_bus_find(&bus, ~(uint64_t)0, 1), &high);
	assert_null(hy_bus_find(&bus, ~(uint64_t)0, 2));
	assert_null(hy_bus_find(&bus, ~(uint64_t)0 - 6, 8));
	assert_ptr_equal(hy_bus_find(&bus, 0, 8), &low);
	assert_null(hy_bus_find(&bus, 1, 8));
}

static void accesses_reach_the_device(void **state)
{
	const struct hy_device *storage[1];
	struct record record = {0};
	struct hy_device device = device_at(0x1000, 0x100, &record);
	uint64_t value = 0;
	struct hy_bus bus;

	(void)state;
	hy_bus_init(&bus, storage, 1);
	expect(hy_bus_add(&bus, &device));
	expect(hy_bus_read(&bus, NULL, 0x10fc, 4, &value));
	assert_int_equal(value, 0x1234);
	assert_int_equal(record.offset, 0xfc);
	assert_int_equal(record.width, 4);
	expect_status(hy_bus_read(&bus, NULL, 0x10fd, 4, &value), HY_E_NOT_FOUND);
	expect(hy_bus_write(&bus, NULL, 0x1001, 1, 0x77));
	assert_int_equal(record.value, 0x77);
	expect_status(hy_bus_write(&bus, NULL, 0x1000, 8, 0xbad), HY_E_INVALID);
	expect_status(hy_bus_write(&bus, NULL, 0x2000, 8, 0), HY_E_NOT_FOUND);
	assert_int_equal(record.calls, 3);
	expect_status(hy_bus_reset(&bus), HY_E_HARDWARE);
	record.value = 0;
	device.reset = NULL;
	expect(hy_bus_reset(&bus));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bus_refuses_nonsense),
		cmocka_unit_test(bus_refuses_overlap_and_keeps_its_order),
		cmocka_unit_test(bus_says_when_it_is_full),
		cmocka_unit_test(find_agrees_with_a_plain_search),
		cmocka_unit_test(find_holds_at_both_ends_of_the_address_space),
		cmocka_unit_test(accesses_reach_the_device),
	};

	return cmocka_run_group_tests_name("bus", tests, NULL, NULL);
}
