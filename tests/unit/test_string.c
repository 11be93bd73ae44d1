/* SPDX-License-Identifier: Apache-2.0 */
/* String instructions on ports: what the device sees, what memory holds, and registers that tell the truth wherever one ends early. */
#include "machine.h"

#define PORT 0x60u
#define BUFFER (MACHINE_RAM + 0x4000u)
#define TABLES (MACHINE_RAM + 0x10000u)
#define NOWHERE 0x9000u /* no memory, no device */
#define WINDOW 0x50000u /* a device's registers */
#define LAZY 0x40000000u
#define OUT 1u
#define REPEAT 2u
#define DOWN 4u
#define BITS16 0u
#define BITS32 1u
#define BITS64 2u
#define SEEN 2048u

static struct machine machine;
static struct hy_vcpu *vcpu;
static uint64_t counts[HY_EXIT_COUNT];

/* The device behind the port: what was written to it; reads count up. `at`: the element at which `then` happens. */
static struct {
	uint64_t seen[SEEN];
	uint32_t count, width, at;
	enum { NOTHING, INTERRUPT, KICK, FAULT, RESET } then;
} device;
/* The device in the guest's memory. */
static struct {
	uint64_t written, read;
	uint32_t writes, reads;
	bool fault, answer; /* makes the guest take a fault, and answers HY_OK all the same */
} window;

static void happen(struct hy_vcpu *by)
{
	if (device.then == NOTHING || device.count != device.at)
		return;
	if (device.then == INTERRUPT)
		expect(hy_vcpu_inject_interrupt(by, &(const struct hy_interrupt){.number = 40}));
	else if (device.then == KICK)
		hy_vcpu_kick(by);
	else if (device.then == FAULT)
		expect(hy_vcpu_inject_fault(by, HY_FAULT_EXTERNAL_ABORT));
	else
		hy_exit_set_system_reset(&by->exit, 0);
}

static enum hy_status port_read(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state, (void)offset;
	device.width = width;
	*value = UINT64_C(0x1111111111111111) * ++device.count;
	happen(by);
	return HY_OK;
}

static enum hy_status port_write(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state, (void)offset;
	assert_true(device.count < SEEN);
	device.width = width;
	device.seen[device.count++] = value;
	happen(by);
	return HY_OK;
}

static enum hy_status window_read(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state, (void)width;
	if (window.fault)
		return hy_vcpu_inject_fault(by, HY_FAULT_EXTERNAL_ABORT) != HY_OK || !window.answer ? HY_E_INVALID : HY_OK;
	window.reads++;
	*value = window.read + offset;
	return HY_OK;
}

static enum hy_status window_write(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state, (void)by, (void)offset, (void)width;
	window.writes++;
	window.written = value;
	return HY_OK;
}

static void build(enum hy_vm_policy policy)
{
	static const struct hy_device port = {.base = PORT, .size = 4, .read = port_read, .write = port_write};
	static const struct hy_device mmio = {.base = WINDOW, .size = 2 * PAGE, .read = window_read, .write = window_write};

	host_reset();
	memset(&device, 0, sizeof(device));
	memset(&window, 0, sizeof(window));
	memset(counts, 0, sizeof(counts));
	machine_make(&machine, 0, policy);
	vcpu = &machine.vcpu[0];
	vcpu->exit_counts = counts;
	expect(hy_vm_add_device(&machine.vm, HY_VM_PORTS, &port));
	expect(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &mmio));
}

static int make(void **state)
{
	(void)state;
	build(HY_VM_FAULT);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

/* One string instruction, then hypercall 0; an exception makes hypercall 1 and returns. */
static void start(uint32_t word, uint64_t index, uint64_t count)
{
	LOAD(&machine, MACHINE_RAM, word, SIM_HYPERCALL(0));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1), SIM_END_INTERRUPT, SIM_RETURN);
	machine_boot(&machine);
	vcpu->ctx.r5 = index;
	vcpu->ctx.r6 = count;
}

static void ends(uint32_t immediate, uint64_t index, uint64_t count)
{
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, immediate);
	assert_int_equal(vcpu->ctx.r5, index);
	assert_int_equal(vcpu->ctx.r6, count);
}

static void fill(hy_gpa at, size_t size)
{
	uint8_t bytes[4096];

	assert_true(size <= sizeof(bytes));
	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)(i + 1);
	expect(hy_vm_write(&machine.vm, at, bytes, size));
}

static uint64_t memory(hy_gpa at, size_t size)
{
	uint64_t value = 0;

	expect(hy_vm_read(&machine.vm, at, &value, size));
	return value;
}

static void elements_leave_in_order(void **state)
{
	(void)state;
	fill(BUFFER, 16);
	start(SIM_STRING(PORT, 1, OUT | REPEAT, BITS64), BUFFER, 4);
	ends(0, BUFFER + 8, 0);
	assert_int_equal(device.count, 4);
	assert_int_equal(device.width, 2);
	for (uint64_t n = 0; n < 4; n++)
		assert_int_equal(device.seen[n], (2 * n + 2) << 8 | (2 * n + 1));
	assert_int_equal(counts[HY_EXIT_IO_STRING], 1);
}

static void elements_arrive_downwards(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 2, REPEAT | DOWN, BITS64), BUFFER + 8, 3);
	ends(0, BUFFER - 4, 0);
	assert_int_equal(device.width, 4);
	assert_int_equal(memory(BUFFER + 8, 8), 0x11111111);
	assert_int_equal(memory(BUFFER, 8), 0x2222222233333333);
}

static void one_element_leaves_the_counter(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, 0, BITS64), BUFFER, 77);
	ends(0, BUFFER + 1, 77);
	assert_int_equal(memory(BUFFER, 2), 0x11);
}

static void none_at_all_is_done_at_once(void **state)
{
	(void)state;
	/* The counter's low half counts. */
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS32), 0x900000000, 0x500000000);
	ends(0, 0x900000000, 0x500000000);
	assert_int_equal(device.count, 0);
}

static void short_registers_wrap_and_keep_their_upper_part(void **state)
{
	(void)state;
	fill(BUFFER - 2, 4);
	start(SIM_STRING(PORT, 1, OUT | REPEAT | DOWN, BITS16), 0xabcd000000000000, 0x77770002);
	vcpu->ctx.scratch = BUFFER;
	/* Its second element is 64 KiB above the first one, for 0 is followed by 0xfffe. */
	expect(hy_vm_write(&machine.vm, BUFFER + 0xfffe, "xy", 2));
	ends(0, 0xabcd00000000fffc, 0x77770000);
	assert_int_equal(device.seen[0], 0x0403);
	assert_int_equal(device.seen[1], 'x' | 'y' << 8);
}

static void registers_of_32_bits_lose_their_upper_part(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS32), 0x7700000000 | BUFFER, 0x8800000002);
	ends(0, BUFFER + 2, 0);
	assert_int_equal(device.count, 2);
}

/* Two pages of the guest that are neighbours for it alone; the first translation that fails is in `missing`. */
static void map(bool second)
{
	const hy_gpa table[4] = {TABLES, TABLES + PAGE, TABLES + 2 * PAGE, TABLES + 3 * PAGE};
	uint64_t entry;

	for (uint32_t n = 0; n < 3; n++) {
		entry = table[n + 1] | 7;
		expect(hy_vm_write(&machine.vm, table[n], &entry, 8));
	}
	entry = (BUFFER + 3 * PAGE) | 7;
	expect(hy_vm_write(&machine.vm, table[3], &entry, 8));
	entry = second ? BUFFER | 7 : 0;
	expect(hy_vm_write(&machine.vm, table[3] + 8, &entry, 8));
	vcpu->ctx.tables = TABLES;
}

static void elements_cross_pages_that_are_apart(void **state)
{
	(void)state;
	fill(BUFFER + 4 * PAGE - 2, 2);
	start(SIM_STRING(PORT, 2, OUT | REPEAT, BITS64), PAGE - 2, 1);
	map(true);
	expect(hy_vm_write(&machine.vm, BUFFER, "\x33\x44", 2));
	ends(0, PAGE + 2, 0);
	assert_int_equal(device.seen[0], 0x44330201);
	/* And the other way. */
	vcpu->ctx.pc = MACHINE_RAM;
	LOAD(&machine, MACHINE_RAM, SIM_STRING(PORT, 2, REPEAT, BITS64), SIM_HYPERCALL(0));
	vcpu->ctx.r5 = PAGE - 3;
	vcpu->ctx.r6 = 1;
	ends(0, PAGE + 1, 0);
	assert_int_equal(memory(BUFFER + 4 * PAGE - 3, 3), 0x222222);
	assert_int_equal(memory(BUFFER, 2), 0x4422);
	/* Both pages have been written to, and the tables above are in use. */
	assert_int_equal(memory(TABLES + 3 * PAGE, 1) & 0x60, 0x60);
	assert_int_equal(memory(TABLES + 3 * PAGE + 8, 1) & 0x60, 0x60);
	assert_int_equal(memory(TABLES, 1) & 0x60, 0x40);
}

/* A page that the guest has not mapped: registers name the element that failed, nothing of it has been moved, and it goes on from there. */
static void a_fault_midway_can_be_mended(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 2, REPEAT, BITS64), PAGE - 10, 5);
	map(false);
	ends(1, PAGE - 2, 3);
	assert_int_equal(hy_sim_hardware.cause, SIM_PAGE_FAULT);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	assert_int_equal(device.count, 2);
	map(true);
	ends(0, PAGE + 10, 0);
	assert_int_equal(device.count, 5);
	assert_int_equal(memory(BUFFER, 2), 0x3333);
	assert_int_equal(memory(BUFFER + 2, 8), 0x5555555544444444);
}

/* An interrupt is taken between two elements. */
static void an_interrupt_does_not_wait_for_the_end(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, REPEAT, BITS64), BUFFER, 10);
	vcpu->ctx.status |= 1;
	device.then = INTERRUPT;
	device.at = 3;
	ends(1, BUFFER + 3, 7);
	assert_int_equal(hy_sim_hardware.cause, 40);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	ends(0, BUFFER + 10, 0);
	assert_int_equal(device.count, 10);
	assert_int_equal(memory(BUFFER + 9, 1), 0xaa);
}

static void a_kick_does_not_wait_for_the_end(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS64), BUFFER, 10);
	device.then = KICK;
	device.at = 4;
	machine_run(&machine, HY_EXIT_KICKED);
	assert_int_equal(vcpu->ctx.r6, 6);
	assert_int_equal(hy_vcpu_get_pc(vcpu), MACHINE_RAM);
	ends(0, BUFFER + 10, 0);
	assert_int_equal(device.count, 10);
}

/* A kick that is there before the first element lets that one through, so that nobody can stop the guest for good. */
static void the_first_element_always_moves(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS64), BUFFER, 3);
	device.then = KICK;
	for (uint32_t n = 1; n < 3; n++) {
		device.at = n;
		machine_run(&machine, HY_EXIT_KICKED);
		assert_int_equal(vcpu->ctx.r6, 3 - n);
	}
	device.then = NOTHING;
	ends(0, BUFFER + 3, 0);
}

static void long_strings_are_cut(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS64), BUFFER, 1000);
	ends(0, BUFFER + 1000, 0);
	assert_int_equal(device.count, 1000);
	assert_int_equal(counts[HY_EXIT_IO_STRING], 4);
}

static void memory_may_be_a_device(void **state)
{
	(void)state;
	window.read = 0x100;
	start(SIM_STRING(PORT, 1, OUT | REPEAT, BITS64), WINDOW + 8, 2);
	ends(0, WINDOW + 12, 0);
	assert_int_equal(device.seen[0], 0x108);
	assert_int_equal(device.seen[1], 0x10a);
	vcpu->ctx.pc = MACHINE_RAM;
	LOAD(&machine, MACHINE_RAM, SIM_STRING(PORT, 2, REPEAT, BITS64), SIM_HYPERCALL(0));
	vcpu->ctx.r6 = 1;
	ends(0, WINDOW + 16, 0);
	assert_int_equal(window.written, 0x33333333);
	assert_int_equal(window.writes, 1);
	assert_int_equal(window.reads, 2);
}

/* Half an element for a device is none; the port has not been asked yet. */
static void no_device_takes_half_an_element(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 1, REPEAT, BITS64), WINDOW + PAGE - 1, 2);
	ends(1, WINDOW + PAGE - 1, 2);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	assert_int_equal(device.count, 0);
	assert_int_equal(window.writes, 0);
}

/* A fault at the one end: the other hears nothing. */
static void a_fault_at_one_end_spares_the_other(void **state)
{
	(void)state;
	window.fault = true;
	start(SIM_STRING(PORT, 1, OUT | REPEAT, BITS64), WINDOW, 2);
	ends(1, WINDOW, 2);
	assert_int_equal(device.count, 0);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	window.answer = true;
	vcpu->ctx.pc = MACHINE_RAM;
	ends(1, WINDOW, 2);
	assert_int_equal(device.count, 0);
	vcpu->ctx.pc = MACHINE_RAM;
	LOAD(&machine, MACHINE_RAM, SIM_STRING(PORT, 1, REPEAT, BITS64));
	device.then = FAULT;
	device.at = 1;
	ends(1, WINDOW, 2);
	assert_int_equal(window.writes, 0);
}

static void memory_comes_on_demand(void **state)
{
	const struct hy_vm_region lazy = {.gpa = LAZY, .size = 2 * PAGE, .access = RWX, .kind = HY_MEMORY_LAZY};

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &lazy));
	start(SIM_STRING(PORT, 1, REPEAT, BITS64), LAZY + PAGE - 1, 1);
	ends(0, LAZY + PAGE + 1, 0);
	assert_int_equal(memory(LAZY + PAGE - 1, 2), 0x1111);
}

static void memory_that_may_not_be_written_is_not(void **state)
{
	const struct hy_vm_region rom = {.gpa = LAZY, .size = PAGE, .access = HY_READ, .kind = HY_MEMORY_ALLOC};

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &rom));
	start(SIM_STRING(PORT, 0, REPEAT, BITS64), LAZY, 2);
	ends(1, LAZY, 2);
	assert_int_equal(device.count, 0);
}

static void ports_without_a_device_read_as_ones(void **state)
{
	(void)state;
	start(SIM_STRING(PORT + 8, 1, REPEAT, BITS64), BUFFER, 2);
	ends(0, BUFFER + 4, 0);
	assert_int_equal(memory(BUFFER, 8), 0xffffffff);
}

static void a_device_may_end_the_instruction(void **state)
{
	(void)state;
	start(SIM_STRING(PORT, 0, OUT | REPEAT, BITS64), BUFFER, 5);
	device.then = FAULT;
	device.at = 2;
	ends(1, BUFFER + 1, 4); /* the second one has not been taken */
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	device.then = RESET;
	device.at = 4;
	machine_run(&machine, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu->ctx.r6, 2);
	assert_int_equal(vcpu->exit.advance, 0);
}

static void the_owner_gets_what_is_left(void **state)
{
	(void)state;
	machine_drop(&machine);
	build(HY_VM_RETURN);
	start(SIM_STRING(PORT, 2, OUT | REPEAT, BITS64), MACHINE_RAM + MACHINE_RAM_SIZE - 8, 5);
	machine_run(&machine, HY_EXIT_IO_STRING);
	assert_int_equal(device.count, 2);
	assert_int_equal(vcpu->ctx.r6, 3);
	assert_int_equal(vcpu->exit.io_string.address, MACHINE_RAM + MACHINE_RAM_SIZE);
	assert_int_equal(vcpu->exit.io_string.port, PORT);
	assert_int_equal(vcpu->exit.io_string.width, 4);
	assert_true(vcpu->exit.io_string.write && vcpu->exit.io_string.repeat && !vcpu->exit.io_string.down);
	/* It is carried out then: the guest goes on behind it. */
	ends(0, MACHINE_RAM + MACHINE_RAM_SIZE, 3);
}

static void the_owner_is_asked_before_anything_moves(void **state)
{
	(void)state;
	machine_drop(&machine);
	build(HY_VM_RETURN);
	start(SIM_STRING(PORT + 8, 0, REPEAT, BITS64), BUFFER, 2);
	machine_run(&machine, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu->ctx.r6, 2);
	assert_int_equal(vcpu->exit.io_string.address, BUFFER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(elements_leave_in_order, make, drop),
		cmocka_unit_test_setup_teardown(elements_arrive_downwards, make, drop),
		cmocka_unit_test_setup_teardown(one_element_leaves_the_counter, make, drop),
		cmocka_unit_test_setup_teardown(none_at_all_is_done_at_once, make, drop),
		cmocka_unit_test_setup_teardown(short_registers_wrap_and_keep_their_upper_part, make, drop),
		cmocka_unit_test_setup_teardown(registers_of_32_bits_lose_their_upper_part, make, drop),
		cmocka_unit_test_setup_teardown(elements_cross_pages_that_are_apart, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_midway_can_be_mended, make, drop),
		cmocka_unit_test_setup_teardown(an_interrupt_does_not_wait_for_the_end, make, drop),
		cmocka_unit_test_setup_teardown(a_kick_does_not_wait_for_the_end, make, drop),
		cmocka_unit_test_setup_teardown(the_first_element_always_moves, make, drop),
		cmocka_unit_test_setup_teardown(long_strings_are_cut, make, drop),
		cmocka_unit_test_setup_teardown(memory_may_be_a_device, make, drop),
		cmocka_unit_test_setup_teardown(no_device_takes_half_an_element, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_at_one_end_spares_the_other, make, drop),
		cmocka_unit_test_setup_teardown(memory_comes_on_demand, make, drop),
		cmocka_unit_test_setup_teardown(memory_that_may_not_be_written_is_not, make, drop),
		cmocka_unit_test_setup_teardown(ports_without_a_device_read_as_ones, make, drop),
		cmocka_unit_test_setup_teardown(a_device_may_end_the_instruction, make, drop),
		cmocka_unit_test_setup_teardown(the_owner_gets_what_is_left, make, drop),
		cmocka_unit_test_setup_teardown(the_owner_is_asked_before_anything_moves, make, drop),
	};

	return cmocka_run_group_tests_name("string", tests, NULL, NULL);
}
