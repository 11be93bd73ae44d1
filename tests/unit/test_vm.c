/* SPDX-License-Identifier: Apache-2.0 */
/* VMs: lifecycle, what the run loop handles, what it returns. */
#include "machine.h"

#define DEVICE 0x9000u
#define NOWHERE 0xa000u

static struct machine machine;
static struct hy_vcpu *vcpu;

/* A device with one register; 0xbad is an access that it refuses, 0xdead one that it answers with a fault, 0xdeadbad
 * one that it answers with a fault and refuses; of a write of EXIT_OF(reason) it makes that exit. */
#define EXIT_OF(reason) (0xe0u + (reason))
static uint64_t cell;

static enum hy_status cell_read(void *state, struct hy_vcpu *reader, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state;
	(void)width;
	if (cell == 0xbad)
		return HY_E_INVALID;
	if (cell == 0xdead)
		return hy_vcpu_inject_fault(reader, HY_FAULT_SYSTEM_ERROR);
	if (cell == 0xdeadbad)
		return hy_vcpu_inject_fault(reader, HY_FAULT_SYSTEM_ERROR) == HY_OK ? HY_E_INVALID : HY_OK;
	*value = cell + offset;
	return HY_OK;
}

static enum hy_status cell_write(void *state, struct hy_vcpu *writer, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state;
	(void)width;
	if (value == 0xbad)
		return HY_E_INVALID;
	if (value == EXIT_OF(HY_EXIT_SYSTEM_DOWN) || value == EXIT_OF(HY_EXIT_SYSTEM_RESET) || value == EXIT_OF(HY_EXIT_HALT))
		writer->exit.reason = (uint32_t)value - EXIT_OF(0);
	cell = value - offset;
	return HY_OK;
}

static enum hy_status cell_reset(void *state)
{
	(void)state;
	cell = 1;
	return HY_OK;
}

static const struct hy_device mmio_cell = {"cell", DEVICE, 0x100, NULL, cell_read, cell_write, cell_reset};
static const struct hy_device port_cell = {"port", 0x60, 4, NULL, cell_read, cell_write, NULL};
static const struct hy_device sysreg_cell = {"mailbox", 0x200, 1, NULL, cell_read, cell_write, NULL};

static void make_with(enum hy_vm_policy policy)
{
	host_reset();
	machine_make(&machine, 0, policy);
	vcpu = &machine.vcpu[0];
	cell = 0;
	expect(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &mmio_cell));
	expect(hy_vm_add_device(&machine.vm, HY_VM_PORTS, &port_cell));
	expect(hy_vm_add_device(&machine.vm, HY_VM_SYSREGS, &sysreg_cell));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(99));
}

static int make(void **state)
{
	(void)state;
	make_with(HY_VM_FAULT);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

enum step {
	LOADED,
	BOOT,
	SUSPEND,
	RESUME,
	SHUTDOWN,
	STOP,
	RESET,
	FAIL,
	STEPS,
};

static enum hy_status perform(enum step step)
{
	switch (step) {
	case LOADED:
		return hy_vm_loaded(&machine.vm);
	case BOOT:
		return hy_vm_boot(&machine.vm);
	case SUSPEND:
		return hy_vm_suspend(&machine.vm);
	case RESUME:
		return hy_vm_resume(&machine.vm);
	case SHUTDOWN:
		return hy_vm_shutdown(&machine.vm);
	case STOP:
		return hy_vm_stop(&machine.vm);
	case RESET:
		return hy_vm_reset(&machine.vm);
	default:
		/* An entry that fails; whoever suspended the VM may have kicked. */
		vcpu->attention = 0;
		hy_sim_failing = SIM_ENTER;
		return hy_vm_run(vcpu, &machine.cpu);
	}
}

/* State that a step leads to; the state itself: refused. -1: allowed, and stays. */
static const int wanted[STEPS][HY_VM_FAILED + 1] = {
	[LOADED] = {HY_VM_LOADED, 1, 2, 3, 4, 5, 6},
	[BOOT] = {0, HY_VM_RUNNING, 2, 3, 4, 5, 6},
	[SUSPEND] = {0, 1, HY_VM_SUSPENDED, 3, 4, 5, 6},
	[RESUME] = {0, 1, 2, HY_VM_RUNNING, 4, 5, 6},
	[SHUTDOWN] = {HY_VM_STOPPED, HY_VM_STOPPED, HY_VM_STOPPED, HY_VM_STOPPED, 4, 5, 6},
	[STOP] = {HY_VM_STOPPED, HY_VM_STOPPED, HY_VM_STOPPED, HY_VM_STOPPED, HY_VM_STOPPED, -1, 6},
	[RESET] = {0, 1, 2, 3, 4, HY_VM_LOADING, HY_VM_LOADING},
	[FAIL] = {0, 1, HY_VM_FAILED, 3, 4, 5, 6},
};

static void every_step_in_every_state(void **state)
{
	uint32_t seen[STEPS][HY_VM_FAILED + 1] = {0};
	uint64_t seed = 11;

	(void)state;
	for (uint32_t n = 0; n < 20000; n++) {
		enum step step = (enum step)(host_random(&seed) % STEPS);
		uint32_t from = hy_vm_state(&machine.vm);
		int to = wanted[step][from];
		enum hy_status status;

		if (hy_vcpu_state(vcpu) == HY_VCPU_CREATED)
			expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &machine.vm.space));
		status = perform(step);
		hy_sim_failing = 0;
		if (to == (int)from)
			expect_status(status, HY_E_BAD_STATE);
		else if (step != FAIL)
			expect(status);
		else
			expect_status(status, HY_E_HARDWARE);
		assert_string_equal(hy_vm_state_name(hy_vm_state(&machine.vm)), hy_vm_state_name(to < 0 ? from : (enum hy_vm_state)to));
		assert_true(hy_vm_idle(&machine.vm));
		assert_null(vcpu->cpu);
		seen[step][from]++;
	}
	for (uint32_t step = 0; step < STEPS; step++)
		for (uint32_t from = 0; from <= HY_VM_FAILED; from++)
			assert_true(seen[step][from] > 0 || from == HY_VM_STOPPING);
	if (hy_vm_state(&machine.vm) == HY_VM_FAILED)
		expect(hy_vm_reset(&machine.vm));
}

static void a_vm_without_its_first_vcpu_does_not_boot(void **state)
{
	(void)state;
	expect(hy_vm_loaded(&machine.vm));
	expect_status(hy_vm_boot(&machine.vm), HY_E_INVALID);
	machine.vm.vcpu_count = 0;
	expect(hy_vm_stop(&machine.vm));
	expect(hy_vm_reset(&machine.vm));
	expect_status(hy_vm_loaded(&machine.vm), HY_E_INVALID);
}

/* Whatever a CPU fetched from those frames before, it is not what was loaded. */
static void images_are_fetched_anew(void **state)
{
	(void)state;
	machine_boot(&machine);
	assert_int_equal(hy_sim_tlb.code_fences, 1);
	assert_int_equal(hy_sim_tlb.table_fences, 0);
}

static void vcpus_are_added_once(void **state)
{
	struct hy_vcpu_config config = {.vm_id = 0, .id = 7, .guest_id = 0x100};
	static struct hy_vcpu other;

	(void)state;
	expect(hy_vcpu_init(&other, machine.hal, &config));
	expect_status(hy_vm_add_vcpu(&machine.vm, &other), HY_E_EXISTS);
	other.config.guest_id = 5;
	other.config.id = 0;
	expect_status(hy_vm_add_vcpu(&machine.vm, &other), HY_E_EXISTS);
	other.config.id = 7;
	other.config.vm_id = 1;
	expect_status(hy_vm_add_vcpu(&machine.vm, &other), HY_E_INVALID);
	other.config.vm_id = 0;
	expect(hy_vm_add_vcpu(&machine.vm, &other));
	assert_ptr_equal(hy_vm_vcpu(&machine.vm, 7), &other);
	assert_ptr_equal(hy_vm_find_cpu(&machine.vm, 5), &other);
	assert_null(hy_vm_vcpu(&machine.vm, 1));
	assert_null(hy_vm_find_cpu(&machine.vm, 6));
	machine_boot(&machine);
	expect_status(hy_vm_add_vcpu(&machine.vm, &other), HY_E_BAD_STATE);
	expect_status(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &mmio_cell), HY_E_BAD_STATE);
	expect_status(hy_vm_destroy(&machine.vm), HY_E_BAD_STATE);
	expect_status(hy_vm_inject_interrupt(&machine.vm, 3, &(struct hy_interrupt){.number = 1}), HY_E_NOT_FOUND);
	expect(hy_vm_inject_interrupt(&machine.vm, 0, &(struct hy_interrupt){.number = 1}));
}

static void devices_answer_without_leaving(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 2), SIM_LOAD(3, 1, 2), SIM_SYSREG_WRITE(2, 0x200), SIM_SYSREG_READ(4, 0x200),
	     SIM_IO_WRITE(2, 0x60, 1), SIM_IO_READ(0x60, 1), SIM_LOAD_PAIR(5, 6, 1), SIM_HYPERCALL(1));
	machine_boot(&machine);
	vcpu->ctx.r1 = DEVICE + 8;
	vcpu->ctx.r2 = 0x1234;
	vcpu->ctx.r0 = 0xaaaa0000;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(vcpu->ctx.r3, 0x1234);
	assert_int_equal(vcpu->ctx.r4, 0x1234);
	assert_int_equal(vcpu->ctx.r0, 0xaaaa1234);
	assert_int_equal(vcpu->ctx.r5, 0x1234 + 8);
	assert_int_equal(vcpu->ctx.r6, 0x1234 + 16);
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_READY);
}

/* A load, store, system register and port that nothing answers. */
static const uint32_t misses[] = {SIM_LOAD(3, 1, 3), SIM_STORE(2, 1, 3), SIM_SYSREG_READ(3, 0x200), SIM_SYSREG_WRITE(2, 0x200)};

static void missing(enum hy_vm_policy policy, uint32_t word)
{
	make_with(policy);
	expect(hy_bus_remove(&machine.vm.sysregs, &sysreg_cell));
	LOAD(&machine, MACHINE_RAM, word, SIM_HYPERCALL(1));
	machine_boot(&machine);
	vcpu->ctx.r1 = NOWHERE;
	vcpu->ctx.r3 = 77;
}

static void the_policy_decides_about_what_nothing_answers(void **state)
{
	static const uint32_t reasons[] = {HY_EXIT_MMIO_READ, HY_EXIT_MMIO_WRITE, HY_EXIT_SYSREG_READ, HY_EXIT_SYSREG_WRITE};

	(void)state;
	machine_drop(&machine);
	for (uint32_t i = 0; i < 4; i++) {
		missing(HY_VM_FAULT, misses[i]);
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 99);
		assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
		assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + (i < 2 ? HY_FAULT_EXTERNAL_ABORT : HY_FAULT_UNDEFINED));
		assert_int_equal(vcpu->ctx.r3, 77);
		machine_drop(&machine);
		missing(HY_VM_READ_AS_ZERO, misses[i]);
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 1);
		assert_int_equal(vcpu->ctx.r3, i % 2 == 0 ? 0 : 77);
		machine_drop(&machine);
		missing(HY_VM_RETURN, misses[i]);
		machine_run(&machine, reasons[i]);
		if (i % 2 == 0)
			expect(hy_vcpu_complete_read(vcpu, 5));
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 1);
		assert_int_equal(vcpu->ctx.r3, i % 2 == 0 ? 5 : 77);
		machine_drop(&machine);
	}
	make_with(HY_VM_FAULT);
}

static void ports_that_nothing_answers_float(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_IO_READ(0x70, 1), SIM_IO_WRITE(1, 0x70, 1), SIM_HYPERCALL(1));
	machine_boot(&machine);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r0, 0xffff);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
}

static void a_device_may_refuse_or_fault(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_LOAD(3, 1, 2), SIM_HYPERCALL(1));
	machine_boot(&machine);
	vcpu->ctx.r1 = DEVICE;
	vcpu->ctx.r3 = 77;
	cell = 0xbad;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	cell = 0xdead;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_SYSTEM_ERROR);
	assert_int_equal(vcpu->ctx.r3, 77);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	cell = 0xdeadbad;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_SYSTEM_ERROR);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
}

/* A device on any bus may end the machine by a store: the VM stops as if the guest had asked its firmware. */
static void a_device_may_end_the_machine(void **state)
{
	static const uint32_t stores[] = {SIM_STORE(2, 1, 2), SIM_IO_WRITE(2, 0x60, 2), SIM_SYSREG_WRITE(2, 0x200), SIM_STORE_PAIR(2, 2, 1)};

	(void)state;
	for (uint32_t i = 0; i < 8; i++) {
		uint32_t reason = i % 2 == 0 ? HY_EXIT_SYSTEM_DOWN : HY_EXIT_SYSTEM_RESET;

		LOAD(&machine, MACHINE_RAM, stores[i / 2], SIM_HYPERCALL(1));
		machine_boot(&machine);
		vcpu->ctx.r1 = DEVICE;
		vcpu->ctx.r2 = EXIT_OF(reason);
		machine_run(&machine, reason);
		assert_int_equal(hy_vm_state(&machine.vm), HY_VM_STOPPED);
		assert_int_equal(machine.vm.stop_reason, i % 2 == 0 ? HY_VM_STOP_GUEST : HY_VM_STOP_RESET);
		assert_null(machine.cpu.bound);
		expect_status(hy_vm_run(vcpu, &machine.cpu), HY_E_BAD_STATE);
		expect(hy_vm_reset(&machine.vm));
		LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(2)); /* and nothing of it is left */
		machine_boot(&machine);
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 2);
		expect(hy_vcpu_unbind(vcpu));
		expect(hy_vm_stop(&machine.vm));
		expect(hy_vm_reset(&machine.vm));
	}
}

/* The loop handles what it can of the exits that devices make: here a wait. The store is done once. */
static void a_device_may_make_the_guest_wait(void **state)
{
	static const uint32_t stores[] = {SIM_STORE(2, 1, 2), SIM_IO_WRITE(2, 0x60, 2), SIM_SYSREG_WRITE(2, 0x200)};

	(void)state;
	for (uint32_t i = 0; i < 3; i++) {
		LOAD(&machine, MACHINE_RAM, stores[i], SIM_HYPERCALL(1));
		machine_boot(&machine);
		vcpu->ctx.r1 = DEVICE;
		vcpu->ctx.r2 = EXIT_OF(HY_EXIT_HALT);
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(host.waits, i + 1);
		expect(hy_vcpu_unbind(vcpu));
		expect(hy_vm_stop(&machine.vm));
		expect(hy_vm_reset(&machine.vm));
	}
}

static void host_interrupts_are_served(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(1));
	machine_boot(&machine);
	hy_sim_line[0] = true;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(host.handled, 1);
}

static void inject_while_waiting(void)
{
	expect(hy_vm_inject_interrupt(&machine.vm, 0, &(struct hy_interrupt){.number = 4}));
}

static void kick_while_waiting(void)
{
	hy_vcpu_kick(vcpu);
}

static void idling_ends_with_an_interrupt_or_a_kick(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_WAIT, SIM_HYPERCALL(1));
	LOAD(&machine, MACHINE_VECTOR, SIM_END_INTERRUPT, SIM_RETURN);
	machine_boot(&machine);
	host.on_wait = inject_while_waiting;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(host.waits, 1);
	/* With something pending there is nothing to wait for. */
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	vcpu->ctx.status &= ~(uint64_t)1;
	LOAD(&machine, MACHINE_RAM, SIM_INTERRUPTS(0), SIM_WAIT, SIM_HYPERCALL(1));
	inject_while_waiting();
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(host.waits, 1);
	expect(hy_vcpu_clear_interrupt(vcpu, 4));
	hy_vcpu_set_pc(vcpu, MACHINE_RAM + 4);
	host.on_wait = kick_while_waiting;
	machine_run(&machine, HY_EXIT_KICKED);
	assert_int_equal(host.waits, 2);
}

static void a_host_that_cannot_wait_gets_the_exit(void **state)
{
	struct hy_hal hal = host_hooks;

	(void)state;
	hal.wait_for_event = NULL;
	expect(hy_hal_bind(&hal, NULL));
	LOAD(&machine, MACHINE_RAM, SIM_WAIT, SIM_HALT, SIM_SPIN);
	machine_boot(&machine);
	vcpu->hal = &hal;
	machine_run(&machine, HY_EXIT_IDLE);
	machine_run(&machine, HY_EXIT_HALT);
	machine_run(&machine, HY_EXIT_YIELD);
	vcpu->hal = machine.hal;
}

static bool answer_seven(struct hy_vcpu *caller)
{
	if (caller->exit.reason != HY_EXIT_HYPERCALL || caller->exit.hypercall.immediate != 7)
		return false;
	hy_vcpu_set_return_value(caller, 777);
	return true;
}

static void calls_are_answered_inside_or_returned(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(7), SIM_FIRMWARE(8));
	machine.vm.call = answer_seven;
	machine_boot(&machine);
	machine_run(&machine, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu->exit.firmware_call.immediate, 8);
	assert_int_equal(vcpu->ctx.r0, 777);
}

static uint32_t made_runnable;

static void note_runnable(struct hy_vcpu *started)
{
	made_runnable = started->config.id;
}

static void cpus_are_started_and_stopped(void **state)
{
	struct hy_vm *vm = &machine.vm;
	enum hy_vm_power power;

	(void)state;
	expect(machine_make_vcpu(&machine, 1));
	LOAD(&machine, MACHINE_RAM, SIM_CPU_UP, SIM_HYPERCALL(1));
	LOAD(&machine, MACHINE_RAM + 0x100, SIM_HYPERCALL(2), SIM_CPU_DOWN);
	vm->runnable = note_runnable;
	machine_boot(&machine);
	expect_status(hy_vm_run(&machine.vcpu[1], &machine.cpu), HY_E_BAD_STATE);
	expect_status(hy_vm_cpu_on(vm, 0x999, MACHINE_RAM, 0), HY_E_NOT_FOUND);
	expect_status(hy_vm_cpu_on(vm, 0x100, MACHINE_RAM, 0), HY_E_EXISTS);
	expect_status(hy_vm_cpu_on(vm, 0x101, NOWHERE, 0), HY_E_FAULT);
	expect_status(hy_vm_cpu_power(vm, 0x999, &power), HY_E_NOT_FOUND);
	expect(hy_vm_cpu_power(vm, 0x101, &power));
	assert_int_equal(power, HY_VM_POWER_OFF);
	for (uint32_t round = 0; round < 3; round++) {
		hy_vcpu_set_pc(vcpu, MACHINE_RAM);
		vcpu->ctx.r0 = 5;
		vcpu->ctx.r1 = 0x101;
		vcpu->ctx.r2 = MACHINE_RAM + 0x100;
		vcpu->ctx.r3 = 0xabc + round;
		made_runnable = 0;
		machine_run(&machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 1);
		assert_int_equal(vcpu->ctx.r0, 0);
		assert_int_equal(made_runnable, 1);
		expect_status(hy_vm_cpu_on(vm, 0x101, MACHINE_RAM, 0), HY_E_BUSY);
		expect(hy_vcpu_unbind(vcpu));
		expect(hy_vm_run(&machine.vcpu[1], &machine.cpu));
		assert_int_equal(machine.vcpu[1].exit.hypercall.immediate, 2);
		assert_int_equal(machine.vcpu[1].ctx.r0, 0xabc + round);
		expect_status(hy_vm_cpu_on(vm, 0x101, MACHINE_RAM, 0), HY_E_EXISTS);
		expect(hy_vm_run(&machine.vcpu[1], &machine.cpu));
		assert_int_equal(machine.vcpu[1].exit.reason, HY_EXIT_CPU_DOWN);
		assert_null(machine.cpu.bound);
		expect(hy_vm_cpu_power(vm, 0x101, &power));
		assert_int_equal(power, HY_VM_POWER_OFF);
	}
	/* What the guest is told about a failure is the caller's business. */
	hy_vcpu_set_pc(vcpu, MACHINE_RAM);
	vcpu->ctx.r1 = 0x100;
	machine_run(&machine, HY_EXIT_CPU_UP);
}

static void ipis_reach_their_targets(void **state)
{
	(void)state;
	expect(machine_make_vcpu(&machine, 1));
	expect(machine_make_vcpu(&machine, 2));
	expect(machine_make_vcpu(&machine, 3));
	LOAD(&machine, MACHINE_RAM, SIM_SEND_IPI(0, 20), SIM_SEND_IPI(1, 21), SIM_SEND_IPI(2, 22), SIM_SEND_IPI(0, 300));
	expect(hy_vcpu_setup(&machine.vcpu[1], MACHINE_RAM, &machine.vm.space));
	expect(hy_vcpu_setup(&machine.vcpu[2], MACHINE_RAM, &machine.vm.space));
	machine_boot(&machine);
	vcpu->ctx.r1 = 0x100;
	vcpu->ctx.r2 = 0xfffffffc; /* 2, 3 (which is off) and many that do not exist */
	machine_run(&machine, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu->exit.send_ipi.vector, 300);
	for (uint32_t id = 0; id < 4; id++) {
		assert_int_equal(hy_vcpu_interrupt_state(&machine.vcpu[id], 20) != 0, id == 2);
		assert_int_equal(hy_vcpu_interrupt_state(&machine.vcpu[id], 21) != 0, id == 1 || id == 2);
		assert_int_equal(hy_vcpu_interrupt_state(&machine.vcpu[id], 22) != 0, id == 0);
	}
}

static void powering_off_stops_the_vm(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_SYSTEM_DOWN);
	machine_boot(&machine);
	machine_run(&machine, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(hy_vm_state(&machine.vm), HY_VM_STOPPED);
	assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_GUEST);
	assert_null(machine.cpu.bound);
	expect_status(hy_vm_run(vcpu, &machine.cpu), HY_E_BAD_STATE);
}

static void a_reset_begins_anew(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_STORE(2, 1, 3), SIM_SYSTEM_RESET);
	cell = 5;
	machine_boot(&machine);
	vcpu->ctx.r1 = DEVICE;
	vcpu->ctx.r2 = 55;
	inject_while_waiting();
	machine_run(&machine, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_RESET);
	assert_int_equal(cell, 55);
	expect(hy_vm_reset(&machine.vm));
	assert_int_equal(cell, 1);
	assert_int_equal(hy_vcpu_state(vcpu), HY_VCPU_CREATED);
	assert_int_equal(hy_vcpu_get_gpr(vcpu, 2), 0);
	assert_false(hy_vcpu_interrupt_pending(vcpu));
	machine_boot(&machine);
	vcpu->ctx.r1 = DEVICE;
	machine_run(&machine, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(cell, 0);
}

static void suspending_keeps_the_guest_out(void **state)
{
	(void)state;
	LOAD(&machine, MACHINE_RAM, SIM_HYPERCALL(1), SIM_HYPERCALL(2));
	machine_boot(&machine);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	expect(hy_vm_suspend(&machine.vm));
	expect_status(hy_vm_run(vcpu, &machine.cpu), HY_E_BAD_STATE);
	assert_null(vcpu->cpu);
	expect(hy_vm_resume(&machine.vm));
	machine_run(&machine, HY_EXIT_KICKED);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 2);
	expect_status(hy_vm_destroy(&machine.vm), HY_E_BAD_STATE);
	expect(hy_vm_shutdown(&machine.vm));
	expect_status(hy_vm_destroy(&machine.vm), HY_E_BUSY);
	expect_status(hy_vm_reset(&machine.vm), HY_E_BUSY);
}

static void errors_leave_the_vcpu_unbound(void **state)
{
	struct hy_percpu other = {0};

	(void)state;
	machine_boot(&machine);
	expect_status(hy_vm_run(vcpu, NULL), HY_E_INVALID);
	expect_status(hy_vm_run(vcpu, &other), HY_E_BAD_STATE);
	hy_sim_failing = SIM_ENTER;
	expect_status(hy_vm_run(vcpu, &machine.cpu), HY_E_HARDWARE);
	assert_int_equal(hy_vm_state(&machine.vm), HY_VM_FAILED);
	assert_int_equal(machine.vm.stop_reason, HY_VM_STOP_FAULT);
	assert_null(machine.cpu.bound);
	hy_sim_failing = 0;
	expect(hy_vm_reset(&machine.vm));
}

/* Random words from a fixed seed: whatever the guest does, the host gets an answer. */
static void a_guest_of_random_words_harms_nobody(void **state)
{
	uint32_t words[1024];
	uint64_t seed = 1234567;

	(void)state;
	machine_boot(&machine);
	for (uint32_t round = 0; round < 300; round++) {
		for (size_t i = 0; i < 1024; i++) {
			words[i] = (uint32_t)host_random(&seed) & 0x7fffffff;
			if (host_random(&seed) % 4 != 0)
				words[i] = (words[i] & 0xffffff) | (uint32_t)(host_random(&seed) % 0x48) << 24;
		}
		expect(hy_vm_write(&machine.vm, MACHINE_RAM, words, sizeof(words)));
		hy_vcpu_set_pc(vcpu, MACHINE_RAM);
		host.on_wait = kick_while_waiting;
		for (uint32_t n = 0; n < 100; n++) {
			enum hy_status status = hy_vm_run(vcpu, &machine.cpu);

			if (status != HY_OK || vcpu->exit.reason == HY_EXIT_SYSTEM_DOWN || vcpu->exit.reason == HY_EXIT_SYSTEM_RESET ||
			    vcpu->exit.reason == HY_EXIT_CPU_DOWN) {
				expect(hy_vm_stop(&machine.vm));
				if (vcpu->cpu != NULL)
					expect(hy_vcpu_unbind(vcpu));
				expect(hy_vm_reset(&machine.vm));
				machine_boot(&machine);
				break;
			}
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_step_in_every_state, make, drop),
		cmocka_unit_test_setup_teardown(a_vm_without_its_first_vcpu_does_not_boot, make, drop),
		cmocka_unit_test_setup_teardown(images_are_fetched_anew, make, drop),
		cmocka_unit_test_setup_teardown(vcpus_are_added_once, make, drop),
		cmocka_unit_test_setup_teardown(devices_answer_without_leaving, make, drop),
		cmocka_unit_test_setup_teardown(the_policy_decides_about_what_nothing_answers, make, drop),
		cmocka_unit_test_setup_teardown(ports_that_nothing_answers_float, make, drop),
		cmocka_unit_test_setup_teardown(a_device_may_refuse_or_fault, make, drop),
		cmocka_unit_test_setup_teardown(a_device_may_end_the_machine, make, drop),
		cmocka_unit_test_setup_teardown(a_device_may_make_the_guest_wait, make, drop),
		cmocka_unit_test_setup_teardown(host_interrupts_are_served, make, drop),
		cmocka_unit_test_setup_teardown(idling_ends_with_an_interrupt_or_a_kick, make, drop),
		cmocka_unit_test_setup_teardown(a_host_that_cannot_wait_gets_the_exit, make, drop),
		cmocka_unit_test_setup_teardown(calls_are_answered_inside_or_returned, make, drop),
		cmocka_unit_test_setup_teardown(cpus_are_started_and_stopped, make, drop),
		cmocka_unit_test_setup_teardown(ipis_reach_their_targets, make, drop),
		cmocka_unit_test_setup_teardown(powering_off_stops_the_vm, make, drop),
		cmocka_unit_test_setup_teardown(a_reset_begins_anew, make, drop),
		cmocka_unit_test_setup_teardown(suspending_keeps_the_guest_out, make, drop),
		cmocka_unit_test_setup_teardown(errors_leave_the_vcpu_unbound, make, drop),
		cmocka_unit_test_setup_teardown(a_guest_of_random_words_harms_nobody, make, drop),
	};

	return cmocka_run_group_tests_name("vm", tests, NULL, NULL);
}
