/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores of the guest as exits: width, sign, register, and instructions that take several accesses. */
#include "machine.h"

#include "../../runtime/core/core.h"

#define DEVICE 0x9000u /* no memory there */
#define LAZY 0x40000000u

static struct machine machine;
static struct hy_vcpu *vcpu;

static int make(void **state)
{
	(void)state;
	host_reset();
	machine_make(&machine, 0, HY_VM_RETURN);
	vcpu = &machine.vcpu[0];
	return 0;
}

static int drop(void **state)
{
	(void)state;
	machine_drop(&machine);
	return 0;
}

/* One instruction at the start of RAM, r1 = DEVICE, then a hypercall. */
static void start(uint32_t word)
{
	LOAD(&machine, MACHINE_RAM, word, SIM_HYPERCALL(0));
	LOAD(&machine, MACHINE_VECTOR, SIM_HYPERCALL(1));
	machine_boot(&machine);
	vcpu->ctx.r1 = DEVICE;
}

/* Every width, sign and register width, against what the manuals of all architectures say. */
static void answers_are_merged_as_the_instruction_asks(void **state)
{
	static const struct {
		uint8_t width, reg_width;
		bool sign;
		uint64_t answer, wanted;
	} cases[] = {
		{1, 8, false, 0xffffffffffffff80, 0x80},
		{1, 8, true, 0x80, 0xffffffffffffff80},
		{1, 8, true, 0x7f, 0x7f},
		{1, 4, true, 0x80, 0xffffff80},
		{2, 4, true, 0x8000, 0xffff8000},
		{2, 8, true, 0x18000, 0xffffffffffff8000},
		{2, 8, false, 0x18000, 0x8000},
		{4, 8, true, 0x80000000, 0xffffffff80000000},
		{4, 4, true, 0x80000000, 0x80000000},
		{4, 4, false, 0x1ffffffff, 0xffffffff},
		{4, 8, false, 0x180000000, 0x80000000},
		{8, 8, false, 0x8123456789abcdef, 0x8123456789abcdef},
		{8, 8, true, 0x8123456789abcdef, 0x8123456789abcdef},
		/* Registers with parts: what the load does not define stays. */
		{1, 1, false, 0x1ff, 0xa5a5a5a5a5a5a5ff},
		{2, 2, false, 0x11234, 0xa5a5a5a5a5a51234},
		{1, 2, true, 0x80, 0xa5a5a5a5a5a5ff80},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vcpu->exit.reason = HY_EXIT_MMIO_READ;
		vcpu->exit.mmio_read.width = cases[i].width;
		vcpu->exit.mmio_read.reg = 4;
		vcpu->exit.mmio_read.reg_width = cases[i].reg_width;
		vcpu->exit.mmio_read.sign_extend = cases[i].sign;
		hy_vcpu_set_gpr(vcpu, 4, 0xa5a5a5a5a5a5a5a5);
		expect(hy_vcpu_complete_read(vcpu, cases[i].answer));
		assert_int_equal(hy_vcpu_get_gpr(vcpu, 4), cases[i].wanted);
	}
	/* The zero register takes nothing. */
	vcpu->exit.mmio_read.reg = 15;
	expect(hy_vcpu_complete_read(vcpu, 5));
	for (uint32_t n = 0; n < 15; n++)
		assert_true(n == 4 || hy_vcpu_get_gpr(vcpu, n) == 0);
}

static void ports_answer_into_the_accumulator(void **state)
{
	static const uint64_t wanted[] = {0x11223344556677ff, 0x112233445566ffff, 0xffffffff};

	(void)state;
	for (uint32_t n = 0; n < 3; n++) {
		vcpu->exit.reason = HY_EXIT_IO_READ;
		vcpu->exit.io_read.width = (uint8_t)(1u << n);
		vcpu->ctx.r0 = 0x1122334455667788;
		expect(hy_vcpu_complete_read(vcpu, ~(uint64_t)0));
		assert_int_equal(vcpu->ctx.r0, wanted[n]);
	}
	vcpu->exit.reason = HY_EXIT_SYSREG_READ;
	vcpu->exit.sysreg_read.reg = 3;
	expect(hy_vcpu_complete_read(vcpu, 0x8000000000000001));
	assert_int_equal(vcpu->ctx.r3, 0x8000000000000001);
	vcpu->exit.reason = HY_EXIT_MMIO_WRITE;
	expect_status(hy_vcpu_complete_read(vcpu, 0), HY_E_BAD_STATE);
	vcpu->exit.reason = HY_EXIT_HYPERCALL;
	expect_status(hy_vcpu_complete_read(vcpu, 0), HY_E_BAD_STATE);
}

static void a_load_goes_through(void **state)
{
	(void)state;
	start(SIM_LOAD_S(2, 1, 1));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu->exit.mmio_read.address, DEVICE);
	assert_int_equal(vcpu->exit.mmio_read.width, 2);
	assert_true(vcpu->exit.mmio_read.sign_extend);
	expect(hy_vcpu_complete_read(vcpu, 0x8001));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r2, 0xffffffffffff8001);
}

static void a_store_goes_through(void **state)
{
	(void)state;
	start(SIM_STORE(2, 1, 1));
	vcpu->ctx.r2 = 0x12345678;
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.data, 0x5678);
	assert_int_equal(vcpu->exit.mmio_write.width, 2);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

/* The base is a destination too: it may change only when both have been answered. */
static void a_pair_is_loaded_by_two_exits(void **state)
{
	(void)state;
	start(SIM_LOAD_PAIR(1, 2, 1));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu->exit.mmio_read.address, DEVICE);
	expect(hy_vcpu_complete_read(vcpu, 111));
	assert_int_equal(vcpu->ctx.r1, DEVICE);
	machine_run(&machine, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu->exit.mmio_read.address, DEVICE + 8);
	assert_int_equal(vcpu->exit.mmio_read.reg, 2);
	assert_int_equal(hy_vcpu_get_pc(vcpu), MACHINE_RAM);
	expect(hy_vcpu_complete_read(vcpu, 222));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r1, 111);
	assert_int_equal(vcpu->ctx.r2, 222);
	assert_int_equal(hy_vcpu_get_pc(vcpu), MACHINE_RAM + 8); /* behind the hypercall behind it */
}

static void a_pair_is_stored_by_two_exits(void **state)
{
	(void)state;
	start(SIM_STORE_PAIR(2, 15, 1));
	vcpu->ctx.r2 = 0x1122334455667788;
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.data, 0x1122334455667788);
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.address, DEVICE + 8);
	assert_int_equal(vcpu->exit.mmio_write.data, 0);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

static void the_base_moves_last(void **state)
{
	(void)state;
	start(SIM_LOAD_POST(2, 1, -16));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu->ctx.r1, DEVICE);
	expect(hy_vcpu_complete_read(vcpu, 0x80000000));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r2, 0xffffffff80000000);
	assert_int_equal(vcpu->ctx.r1, DEVICE - 16);
}

static void vectors_take_two_exits_each(void **state)
{
	(void)state;
	start(SIM_VECTOR_LOAD_PAIR(1, 2, 1));
	for (uint64_t n = 0; n < 4; n++) {
		machine_run(&machine, HY_EXIT_MMIO_READ);
		assert_int_equal(vcpu->exit.mmio_read.address, DEVICE + 8 * n);
		assert_int_equal(vcpu->ctx.v1[0], 0);
		expect(hy_vcpu_complete_read(vcpu, 100 + n));
	}
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.v1[0], 100);
	assert_int_equal(vcpu->ctx.v1[1], 101);
	assert_int_equal(vcpu->ctx.v2[0], 102);
	assert_int_equal(vcpu->ctx.v2[1], 103);
}

static void vectors_are_stored(void **state)
{
	(void)state;
	start(SIM_VECTOR_STORE(3, 1));
	vcpu->ctx.v3[0] = 33;
	vcpu->ctx.v3[1] = 44;
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.data, 33);
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.data, 44);
	machine_run(&machine, HY_EXIT_HYPERCALL);
}

/* A device that does not answer: the register stays, and with a fault the whole instruction is undone. */
static void a_fault_in_the_middle_ends_the_instruction(void **state)
{
	(void)state;
	start(SIM_LOAD_PAIR(2, 3, 1));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_complete_read(vcpu, 111));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT));
	expect_status(hy_vcpu_complete_read(vcpu, 222), HY_E_BAD_STATE);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	assert_int_equal(vcpu->ctx.r2 | vcpu->ctx.r3, 0);
}

static void what_nobody_answers_stays(void **state)
{
	(void)state;
	start(SIM_LOAD_PAIR(2, 3, 1));
	vcpu->ctx.r2 = 5;
	machine_run(&machine, HY_EXIT_MMIO_READ);
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_complete_read(vcpu, 222));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->ctx.r2, 5);
	assert_int_equal(vcpu->ctx.r3, 222);
}

static void a_kick_waits_for_the_answer(void **state)
{
	(void)state;
	start(SIM_LOAD_PAIR(2, 3, 1));
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_complete_read(vcpu, 111));
	hy_vcpu_kick(vcpu);
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_complete_read(vcpu, 222));
	machine_run(&machine, HY_EXIT_KICKED);
	assert_int_equal(vcpu->ctx.r3, 222);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
}

static void what_cannot_be_split_is_a_fault(void **state)
{
	(void)state;
	start(SIM_SWAP(2, 1));
	machine_run(&machine, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu->exit.stage2_fault.address, DEVICE);
	assert_false(vcpu->exit.stage2_fault.permission);
	expect(hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
}

/* Memory on demand comes into being for it, and the guest's own instruction does it. */
static void what_cannot_be_split_finds_lazy_memory(void **state)
{
	const struct hy_vm_region lazy = {.gpa = LAZY, .size = HY_FRAME_SIZE, .access = RWX, .kind = HY_MEMORY_LAZY};
	struct hy_mapping mapping;

	(void)state;
	expect(hy_vm_add_memory(&machine.vm, &lazy));
	start(SIM_SWAP(2, 1));
	vcpu->ctx.r1 = LAZY + 8;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	expect(hy_space_query(&machine.vm.space, LAZY + 8, &mapping));
}

/* One device behind three kinds of instruction: what it sees, in order. */
static struct {
	uint64_t value;      /* what reads answer */
	char seen[8];        /* r, w */
	uint64_t written[8]; /* by place in `seen` */
	uint32_t count;
	bool refuse_write;
} recorder;

static enum hy_status recorder_read(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state, (void)by;
	assert_true(offset == 0 && width <= 8 && recorder.count < 8);
	recorder.seen[recorder.count++] = 'r';
	*value = recorder.value;
	return HY_OK;
}

static enum hy_status recorder_write(void *state, struct hy_vcpu *by, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state;
	assert_true(offset == 0 && width <= 8 && recorder.count < 8);
	if (recorder.refuse_write)
		return hy_vcpu_inject_fault(by, HY_FAULT_EXTERNAL_ABORT);
	recorder.written[recorder.count] = value;
	recorder.seen[recorder.count++] = 'w';
	return HY_OK;
}

static void record(uint32_t word, uint64_t r2, uint64_t value)
{
	static const struct hy_device device = {.base = DEVICE, .size = 8, .read = recorder_read, .write = recorder_write};

	memset(&recorder, 0, sizeof(recorder));
	recorder.value = value;
	if (machine.vm.mmio.count == 0)
		expect(hy_vm_add_device(&machine.vm, HY_VM_MMIO, &device));
	start(word);
	vcpu->ctx.r2 = r2;
}

static void an_update_reads_once_and_writes_once(void **state)
{
	(void)state;
	record(SIM_UPDATE_ADD(2, 1, 2), 5, 0xffffffff80000001);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_string_equal(recorder.seen, "rw");
	assert_int_equal(recorder.written[1], 0x80000006);
	assert_int_equal(vcpu->ctx.r2, 0x80000001); /* what was loaded has the access's width */
	assert_int_equal(hy_vcpu_get_pc(vcpu), MACHINE_RAM + 8);
	assert_int_equal(vcpu->access.count, 0);
}

static void a_test_does_not_write(void **state)
{
	(void)state;
	record(SIM_UPDATE_TEST(2, 1, 0), 0xfff, 0xabc);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_string_equal(recorder.seen, "r");
	assert_int_equal(vcpu->ctx.r2, 0xbc);
}

static void the_port_gives_what_is_stored(void **state)
{
	(void)state;
	record(SIM_UPDATE_GIVE(2, 1, 1), 0x1234, 0);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_string_equal(recorder.seen, "w");
	assert_int_equal(recorder.written[0], 0xedcb);
	assert_int_equal(vcpu->ctx.r2, 0x1235); /* once, although the value was asked for before the store and the register moved behind it */
}

static void a_fault_of_the_store_leaves_the_registers(void **state)
{
	(void)state;
	record(SIM_UPDATE_ADD(2, 1, 3), 5, 7);
	recorder.refuse_write = true;
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_string_equal(recorder.seen, "r");
	assert_int_equal(vcpu->ctx.r2, 5);
	assert_int_equal(hy_sim_hardware.epc, MACHINE_RAM);
	assert_int_equal(hy_sim_hardware.cause, SIM_FAULT_CAUSE + HY_FAULT_EXTERNAL_ABORT);
}

static void a_fault_of_the_load_stores_nothing(void **state)
{
	(void)state;
	start(SIM_UPDATE_ADD(2, 1, 3));
	vcpu->ctx.r2 = 5;
	machine_run(&machine, HY_EXIT_MMIO_READ);
	expect(hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT));
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	assert_int_equal(vcpu->ctx.r2, 5);
}

static void the_owner_answers_an_update(void **state)
{
	(void)state;
	start(SIM_UPDATE_ADD(2, 1, 2));
	vcpu->ctx.r2 = 5;
	machine_run(&machine, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu->exit.mmio_read.address, DEVICE);
	assert_int_equal(vcpu->exit.mmio_read.width, 4);
	expect(hy_vcpu_complete_read(vcpu, 20));
	assert_int_equal(vcpu->ctx.r2, 5);
	machine_run(&machine, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu->exit.mmio_write.address, DEVICE);
	assert_int_equal(vcpu->exit.mmio_write.data, 25);
	assert_int_equal(vcpu->ctx.r2, 5);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	assert_int_equal(vcpu->ctx.r2, 20);
}

static void an_update_that_nobody_answers_does_nothing(void **state)
{
	(void)state;
	start(SIM_UPDATE_ADD(2, 1, 2));
	vcpu->ctx.r2 = 5;
	machine_run(&machine, HY_EXIT_MMIO_READ);
	machine_run(&machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 0);
	assert_int_equal(vcpu->ctx.r2, 5);
}

/* No width, register or flag that a decoder might come up with does harm. */
static void decoded_nonsense_is_a_fault(void **state)
{
	uint64_t seed = 3;

	(void)state;
	start(SIM_SPIN);
	machine_run(&machine, HY_EXIT_YIELD);
	atomic_store(&vcpu->state, HY_VCPU_RUNNING);
	for (uint32_t n = 0; n < 100000; n++) {
		uint64_t dice = host_random(&seed);
		struct hy_access_insn insn = {
			.load = dice & 1, .sign = dice >> 1 & 1, .simd = dice >> 2 & 1, .atomic = (dice >> 3 & 7) == 0,
			.bytes = (uint8_t)(dice >> 8 & 31), .reg_bytes = (uint8_t)(dice >> 16 & 15), .reg = (uint8_t)(dice >> 20),
			.reg2 = (uint8_t)(dice >> 28 & 1 ? HY_INSN_NO_REG : dice >> 30), .writeback_reg = (uint8_t)(dice >> 40),
			.length = 4, .writeback = (int64_t)dice, .update = (uint8_t)(dice >> 50 & 3 ? 0 : dice >> 52 & 7),
		};
		bool pair = insn.reg2 != HY_INSN_NO_REG, updates = insn.update <= 3 && !insn.simd && !pair && insn.load == (insn.update & 1);
		bool right = (insn.update == 0 || updates) && !insn.atomic && (insn.bytes == 1 || insn.bytes == 2 || insn.bytes == 4 || insn.bytes == 8 || insn.bytes == 16) &&
			     (insn.simd || (insn.bytes <= 8 && insn.reg_bytes >= insn.bytes && insn.reg_bytes <= 8 &&
					    (insn.reg_bytes & (insn.reg_bytes - 1)) == 0));

		hy_mmio_begin(vcpu, &insn, dice);
		assert_true((vcpu->exit.reason == HY_EXIT_STAGE2_FAULT) == !right);
		for (uint32_t i = 0; right && i < 4 && vcpu->access.count != 0; i++) {
			bool load = insn.load && (insn.update == 0 || i == 0);

			assert_int_equal(vcpu->exit.reason, load ? HY_EXIT_MMIO_READ : HY_EXIT_MMIO_WRITE);
			if (load)
				expect(hy_vcpu_complete_read(vcpu, dice));
			(void)hy_mmio_continue(vcpu);
		}
		assert_int_equal(vcpu->access.count, 0);
		vcpu->exit.advance = 0;
	}
	atomic_store(&vcpu->state, HY_VCPU_READY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(answers_are_merged_as_the_instruction_asks, make, drop),
		cmocka_unit_test_setup_teardown(ports_answer_into_the_accumulator, make, drop),
		cmocka_unit_test_setup_teardown(a_load_goes_through, make, drop),
		cmocka_unit_test_setup_teardown(a_store_goes_through, make, drop),
		cmocka_unit_test_setup_teardown(a_pair_is_loaded_by_two_exits, make, drop),
		cmocka_unit_test_setup_teardown(a_pair_is_stored_by_two_exits, make, drop),
		cmocka_unit_test_setup_teardown(the_base_moves_last, make, drop),
		cmocka_unit_test_setup_teardown(vectors_take_two_exits_each, make, drop),
		cmocka_unit_test_setup_teardown(vectors_are_stored, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_in_the_middle_ends_the_instruction, make, drop),
		cmocka_unit_test_setup_teardown(what_nobody_answers_stays, make, drop),
		cmocka_unit_test_setup_teardown(a_kick_waits_for_the_answer, make, drop),
		cmocka_unit_test_setup_teardown(what_cannot_be_split_is_a_fault, make, drop),
		cmocka_unit_test_setup_teardown(what_cannot_be_split_finds_lazy_memory, make, drop),
		cmocka_unit_test_setup_teardown(an_update_reads_once_and_writes_once, make, drop),
		cmocka_unit_test_setup_teardown(a_test_does_not_write, make, drop),
		cmocka_unit_test_setup_teardown(the_port_gives_what_is_stored, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_of_the_store_leaves_the_registers, make, drop),
		cmocka_unit_test_setup_teardown(a_fault_of_the_load_stores_nothing, make, drop),
		cmocka_unit_test_setup_teardown(the_owner_answers_an_update, make, drop),
		cmocka_unit_test_setup_teardown(an_update_that_nobody_answers_does_nothing, make, drop),
		cmocka_unit_test_setup_teardown(decoded_nonsense_is_a_fault, make, drop),
	};

	return cmocka_run_group_tests_name("mmio", tests, NULL, NULL);
}
