/* SPDX-License-Identifier: Apache-2.0 */
/* Memory of a VM: the kinds of regions, what is refused, what comes and goes. */
#include "machine.h"

#include "mock_hal.h"

#define BASE 0x40000000u
#define FIXED ((hy_phys)HOST_BASE + 16 * LARGE - 0x800000)

static struct machine machine;

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_FAULT);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

static enum hy_status add(hy_gpa gpa, hy_phys phys, uint64_t size, uint32_t access, enum hy_memory_kind kind)
{
	struct hy_vm_region region = {gpa, phys, size, access, kind, HY_MEMORY_NORMAL};

	return hy_vm_add_memory(&machine.vm, &region);
}

static void allocated_memory_is_zeroed_and_in_large_pages(void **state)
{
	struct hy_mapping mapping;
	uint8_t bytes[PAGE];
	size_t before = host_frames_used();
	hy_phys hoard;

	(void)state;
	expect(add(BASE, 0, 2 * LARGE, RW, HY_MEMORY_ALLOC));
	expect(hy_space_query(&machine.vm.space, BASE, &mapping));
	assert_int_equal(mapping.size, LARGE);
	assert_int_equal(mapping.access, RW);
	assert_int_equal(hy_vm_region(&machine.vm, BASE + 5)->phys, mapping.phys);
	expect(hy_vm_read(&machine.vm, BASE + LARGE, bytes, sizeof(bytes)));
	for (size_t i = 0; i < sizeof(bytes); i++)
		assert_int_equal(bytes[i], 0);
	expect(hy_vm_remove_memory(&machine.vm, BASE));
	expect_status(hy_vm_remove_memory(&machine.vm, BASE), HY_E_NOT_FOUND);
	assert_int_equal(host_frames_used(), before);
	/* When no large piece is free, small ones do. */
	hoard = host_alloc_frames(NULL, HOST_FRAMES - before - 600, PAGE);
	expect(add(BASE, 0, LARGE, RW, HY_MEMORY_ALLOC));
	expect_status(add(BASE + LARGE, 0, LARGE, RW, HY_MEMORY_ALLOC), HY_E_NO_MEMORY);
	assert_null(hy_vm_region(&machine.vm, BASE + LARGE));
	expect(hy_vm_remove_memory(&machine.vm, BASE));
	host_dealloc_frames(NULL, hoard, HOST_FRAMES - before - 600);
}

static void identical_memory_is_where_the_guest_thinks(void **state)
{
	struct hy_mapping mapping;

	(void)state;
	expect(add(FIXED, 0, 4 * PAGE, RWX, HY_MEMORY_IDENTICAL));
	expect(hy_space_query(&machine.vm.space, FIXED, &mapping));
	assert_int_equal(mapping.phys, FIXED);
	/* The host has it no more, and gives what is somebody's to nobody. */
	expect_status(add(HOST_BASE, 0, PAGE, RWX, HY_MEMORY_IDENTICAL), HY_E_NO_MEMORY);
	expect_status(add(FIXED, 0, PAGE, RWX, HY_MEMORY_IDENTICAL), HY_E_EXISTS);
	expect(hy_vm_remove_memory(&machine.vm, FIXED));
}

static void reserved_memory_is_mapped_where_it_is(void **state)
{
	struct hy_vm_region uart = {BASE + 0x123, FIXED + PAGE + 0x123, 0xf00, RW, HY_MEMORY_RESERVED, HY_MEMORY_DEVICE};
	struct hy_mapping mapping;

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &uart));
	expect(hy_space_query(&machine.vm.space, BASE + 0x1010, &mapping));
	assert_int_equal(mapping.phys, FIXED + 2 * PAGE + 0x10);
	assert_int_equal(mapping.type, HY_MEMORY_DEVICE);
	assert_int_equal(hy_vm_region(&machine.vm, BASE)->size, 2 * PAGE);
	/* Both sides must stand at the same place in a page. */
	uart.gpa = BASE + LARGE + 0x124;
	expect_status(hy_vm_add_memory(&machine.vm, &uart), HY_E_INVALID);
	expect(hy_vm_remove_memory(&machine.vm, BASE));
	/* It was not the library's to give back. */
	assert_int_equal(host.used[(FIXED + PAGE - HOST_BASE) / PAGE], 0);
}

static void lazy_memory_comes_with_its_first_use(void **state)
{
	struct hy_mapping mapping;
	size_t before = host_frames_used(), tables;
	uint64_t value = 0x1122334455667788;

	(void)state;
	expect(add(BASE, 0, 4 * LARGE, RW, HY_MEMORY_LAZY));
	assert_int_equal(host_frames_used(), before);
	expect_status(hy_space_query(&machine.vm.space, BASE, &mapping), HY_E_FAULT);
	expect(hy_vm_write(&machine.vm, BASE + PAGE - 4, &value, 8));
	tables = host_frames_used() - before - 2;
	assert_int_equal(tables, 2);
	/* The guest: a store and a load of pages that are not there, and a call that is. */
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 3), SIM_LOAD(3, 4, 3), SIM_LOAD_PAIR(5, 6, 7), SIM_HYPERCALL(1));
	machine_boot(&machine);
	machine.vcpu[0].ctx.r1 = BASE + LARGE;
	machine.vcpu[0].ctx.r2 = 42;
	machine.vcpu[0].ctx.r3 = 1;
	machine.vcpu[0].ctx.r4 = BASE + 2 * LARGE;
	machine.vcpu[0].ctx.r7 = BASE + 3 * LARGE;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(machine.vcpu[0].exit.hypercall.immediate, 1);
	assert_int_equal(machine.vcpu[0].ctx.r3, 0);
	expect(hy_vm_read(&machine.vm, BASE + LARGE, &value, 8));
	assert_int_equal(value, 42);
	expect(hy_vm_remove_memory(&machine.vm, BASE));
	assert_int_equal(host_frames_used(), before);
}

/* A page is there when its fault is looked at: this CPU forgets that it was not, where a TLB remembers that, or the guest would come again and again. */
static void a_fault_on_what_is_mapped_is_forgotten(void **state)
{
	struct hy_vcpu *vcpu = &machine.vcpu[0];

	(void)state;
	machine_boot(&machine);
	vcpu->exit.reason = HY_EXIT_STAGE2_FAULT;
	vcpu->exit.stage2_fault.address = MACHINE_RAM;
	vcpu->exit.stage2_fault.access = HY_READ;
	assert_true(hy_vm_handle(vcpu));
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
	/* Not for what it may not do anyway. */
	expect(hy_space_protect(&machine.vm.space, MACHINE_RAM, PAGE, HY_READ));
	vcpu->exit.stage2_fault.access = HY_WRITE;
	assert_false(hy_vm_handle(vcpu));
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
}

/* The hardware refuses what stage 2 allows: a second time it is the policy's, instead of the guest coming again and again. */
static void what_is_allowed_but_refused_is_retried_once(void **state)
{
	struct hy_vcpu *vcpu = &machine.vcpu[0];

	(void)state;
	machine_boot(&machine);
	vcpu->exit.reason = HY_EXIT_STAGE2_FAULT;
	vcpu->exit.stage2_fault.address = MACHINE_RAM;
	vcpu->exit.stage2_fault.access = HY_WRITE;
	vcpu->exit.stage2_fault.permission = true;
	assert_true(hy_vm_handle(vcpu));
	assert_false(hy_vm_handle(vcpu));
	vcpu->exit.stage2_fault.address = MACHINE_RAM + PAGE;
	assert_true(hy_vm_handle(vcpu));
	vcpu->ctx.pc += 4;
	assert_true(hy_vm_handle(vcpu));
	assert_false(hy_vm_handle(vcpu));
	vcpu->exit.stage2_fault.permission = false;
	assert_true(hy_vm_handle(vcpu));
}

static void code_may_be_lazy_too(void **state)
{
	(void)state;
	expect(add(BASE, 0, LARGE, RWX, HY_MEMORY_LAZY));
	LOAD(&machine, BASE + PAGE - 4, SIM_NOP, SIM_HYPERCALL(6));
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(5));
	machine_boot(&machine);
	hy_vcpu_set_pc(&machine.vcpu[0], BASE + PAGE - 4);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(machine.vcpu[0].exit.hypercall.immediate, 6);
}

/* The host has no frame: the access is the caller's, who may find one and let the guest try again. */
static void when_no_frame_is_left_the_exit_returns(void **state)
{
	hy_phys hoard[HOST_FRAMES];
	size_t count = 0;

	(void)state;
	expect(add(BASE, 0, LARGE, RW, HY_MEMORY_LAZY));
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 3), SIM_HYPERCALL(5));
	machine_boot(&machine);
	machine.vcpu[0].ctx.r1 = BASE;
	while (host_frames_used() < HOST_FRAMES)
		hoard[count++] = host_alloc_frame(NULL);
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	while (count > 0)
		host_dealloc_frame(NULL, hoard[--count]);
	hy_vcpu_set_pc(&machine.vcpu[0], MACHINE_RAM);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

static void a_page_that_may_not_be_written_is_a_fault(void **state)
{
	(void)state;
	expect(add(BASE, 0, PAGE, HY_READ, HY_MEMORY_ALLOC));
	expect(add(BASE + LARGE, 0, PAGE, HY_READ, HY_MEMORY_LAZY));
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 3), SIM_HYPERCALL(1));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(99));
	machine_boot(&machine);
	for (hy_gpa at = BASE; at <= BASE + LARGE; at += LARGE) {
		hy_vcpu_set_pc(&machine.vcpu[0], MACHINE_RAM);
		machine.vcpu[0].ctx.r1 = at;
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(machine.vcpu[0].exit.hypercall.immediate, 99);
		assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	}
	expect_status(hy_vm_write(&machine.vm, BASE, "x", 1), HY_E_FAULT);
	expect_status(hy_vm_write(&machine.vm, BASE + LARGE, "x", 1), HY_E_FAULT);
}

static uint64_t synced; /* bytes */
static uint8_t synced_first;
static hy_phys synced_at;

static void sync_memory(void *context, const void *start, size_t size)
{
	(void)context;
	assert_true(size > 0 && size <= PAGE);
	synced += size;
	synced_first = *(const uint8_t *)start;
	synced_at = host_virt_to_phys(NULL, start);
}

/* Whatever the host writes where a guest may look with its caches off is handed to the hook, when it stands there. */
static void written_memory_is_synchronised(void **state)
{
	static struct mock_hal mock;
	struct hy_hal hooks = host_hooks;
	struct hy_mapping mapping;
	uint8_t bytes[2 * PAGE];

	(void)state;
	hooks.sync_memory = sync_memory;
	mock_hal_init(&mock, &hooks);
	machine.vm.hal = &mock.hal;
	machine.vm.space.hal = &mock.hal;
	synced = 0;
	expect(add(BASE, 0, LARGE, RW, HY_MEMORY_ALLOC));
	assert_int_equal(synced, LARGE);
	expect(add(BASE + LARGE, 0, LARGE, RW, HY_MEMORY_LAZY));
	assert_int_equal(synced, LARGE);
	expect(hy_vm_read(&machine.vm, BASE + LARGE + 5, bytes, 1)); /* comes into being, zeros */
	assert_int_equal(synced, LARGE + PAGE);
	assert_int_equal(synced_first, 0);
	memset(bytes, 0x77, sizeof(bytes));
	expect(hy_vm_write(&machine.vm, BASE + 0xff0, bytes, PAGE + 32)); /* three pages are touched */
	assert_int_equal(synced, LARGE + PAGE + PAGE + 32);
	assert_int_equal(synced_first, 0x77);
	expect(hy_space_query(&machine.vm.space, BASE + 2 * PAGE, &mapping));
	assert_int_equal(synced_at, mapping.phys);
	expect(hy_space_write(&machine.vm.space, BASE, bytes, 1));
	assert_int_equal(synced, LARGE + PAGE + PAGE + 33);
	expect(hy_vm_read(&machine.vm, BASE, bytes, sizeof(bytes)));
	expect_status(hy_vm_write(&machine.vm, BASE + 2 * LARGE - 1, bytes, 2), HY_E_FAULT);
	assert_int_equal(synced, LARGE + 2 * PAGE + PAGE + 33); /* the page of the byte that is there has come into being */
	expect(hy_vm_remove_memory(&machine.vm, BASE));
	expect(hy_vm_remove_memory(&machine.vm, BASE + LARGE));
	machine.vm.hal = machine.vm.space.hal = machine.hal;
}

static void nonsense_is_refused(void **state)
{
	static const struct hy_device device = {"device", BASE + LARGE, PAGE, NULL, NULL, NULL, NULL};

	(void)state;
	expect_status(add(BASE, 0, 0, RW, HY_MEMORY_ALLOC), HY_E_INVALID);
	expect_status(add(BASE + 8, 0, PAGE, RW, HY_MEMORY_ALLOC), HY_E_INVALID);
	expect_status(add(BASE, 0, PAGE + 8, RW, HY_MEMORY_LAZY), HY_E_INVALID);
	expect_status(add(BASE, 0, PAGE, HY_WRITE, HY_MEMORY_ALLOC), HY_E_INVALID);
	expect_status(add(BASE, 0, PAGE, 8 | RW, HY_MEMORY_ALLOC), HY_E_INVALID);
	expect_status(add(BASE, 0, PAGE, RW, (enum hy_memory_kind)4), HY_E_INVALID);
	expect_status(add((hy_gpa)1 << 40, 0, PAGE, RW, HY_MEMORY_LAZY), HY_E_INVALID);
	expect_status(add(~(hy_gpa)0 - PAGE + 1, 0, 2 * PAGE, RW, HY_MEMORY_LAZY), HY_E_INVALID);
	expect_status(add(MACHINE_RAM + MACHINE_RAM_SIZE - PAGE, 0, LARGE, RW, HY_MEMORY_ALLOC), HY_E_EXISTS);
	expect_status(add(0, 0, LARGE, RW, HY_MEMORY_LAZY), HY_E_EXISTS);
	expect(add(BASE, 0, PAGE, RW, HY_MEMORY_ALLOC));
	expect_status(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &(struct hy_device){.base = BASE + 0x800, .size = 8}), HY_E_EXISTS);
	machine.vm.mmio.devices[machine.vm.mmio.count++] = &device;
	expect_status(add(BASE + PAGE, 0, 4 * LARGE, RW, HY_MEMORY_LAZY), HY_E_EXISTS);
	machine.vm.mmio.count--;
	expect_status(hy_vm_read(&machine.vm, ~(hy_gpa)0, (uint8_t[8]){0}, 8), HY_E_FAULT);
	expect_status(hy_vm_read(&machine.vm, BASE + LARGE, (uint8_t[8]){0}, 8), HY_E_FAULT);
	expect(hy_vm_read(&machine.vm, BASE + LARGE, (uint8_t[8]){0}, 0));
	for (uint32_t i = machine.vm.region_count; i < MACHINE_TABLE; i++)
		expect(add(BASE + LARGE * (i + 1), 0, PAGE, RW, HY_MEMORY_LAZY));
	expect_status(add(BASE + LARGE * 100, 0, PAGE, RW, HY_MEMORY_ALLOC), HY_E_NO_MEMORY);
	for (uint32_t i = 1; i < machine.vm.region_count; i++)
		assert_true(machine.vm.regions[i - 1].gpa < machine.vm.regions[i].gpa);
	expect(hy_vm_stop(&machine.vm));
	expect_status(add(0x8000, 0, PAGE, RW, HY_MEMORY_LAZY), HY_E_BAD_STATE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(allocated_memory_is_zeroed_and_in_large_pages, make, drop),
		cmocka_unit_test_setup_teardown(identical_memory_is_where_the_guest_thinks, make, drop),
		cmocka_unit_test_setup_teardown(reserved_memory_is_mapped_where_it_is, make, drop),
		cmocka_unit_test_setup_teardown(lazy_memory_comes_with_its_first_use, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_on_what_is_mapped_is_forgotten, make, drop),
		cmocka_unit_test_setup_teardown(what_is_allowed_but_refused_is_retried_once, make, drop),
		cmocka_unit_test_setup_teardown(code_may_be_lazy_too, make, drop),
		cmocka_unit_test_setup_teardown(when_no_frame_is_left_the_exit_returns, make, drop),
		cmocka_unit_test_setup_teardown(a_page_that_may_not_be_written_is_a_fault, make, drop),
		cmocka_unit_test_setup_teardown(written_memory_is_synchronised, make, drop),
		cmocka_unit_test_setup_teardown(nonsense_is_refused, make, drop),
	};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
