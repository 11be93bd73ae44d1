/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/entry.yaml, desc/arch/sim/instructions.yaml, desc/arch/sim/registers.yaml,
 * desc/arch/sim/stage1.yaml, desc/arch/sim/stage2.yaml, desc/arch/sim/sysregs.yaml, desc/arch/sim/traps.yaml by `./halyard gen`; do not
 * edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/arch/access.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage2.h>
#include <halyard/arch/instructions.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

#define ALL_FEATURES (~UINT64_C(0))

static struct hy_percpu cpu;
static struct hy_vcpu vcpu;

/* A vCPU as if it had just exited, on a CPU with these features. */
static void prepare(uint64_t features)
{
	memset(&cpu, 0, sizeof(cpu));
	memset(&vcpu, 0, sizeof(vcpu));
	cpu.features = features;
	vcpu.cpu = &cpu;
	for (uint32_t index = 0; index < 15; index++)
		hy_sim_set_gpr(&vcpu.ctx, index, UINT64_C(0x0101010101010101) * (index + 1));
}

/* Every register takes a value of its own, as wide as it can, and keeps it while all others take theirs. */
static void registers_do_not_overlap(void **state)
{
	static uint64_t stored[HY_SIM_REG_COUNT];
	static bool taken[HY_SIM_REG_COUNT];
	uint32_t written = 0;

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_SIM_REG_COUNT; id++) {
		stored[id] = UINT64_C(0x0101010101010101) * (id % 250 + 1) + id;
		while (hy_sim_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_E_INVALID)
			stored[id] >>= 8;
		taken[id] = hy_sim_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_OK;
	}
	for (uint32_t id = 0; id < HY_SIM_REG_COUNT; id++) {
		uint64_t value;

		if (!taken[id])
			continue;
		assert_int_equal(hy_sim_get_reg(&vcpu.ctx, ALL_FEATURES, id, &value), HY_OK);
		assert_int_equal(value, stored[id]);
		written++;
	}
	assert_int_equal(written, 37);
}

static void unknown_registers_are_refused(void **state)
{
	uint64_t value = 42;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_sim_get_reg(&vcpu.ctx, ALL_FEATURES, HY_SIM_REG_COUNT, &value), HY_E_NOT_FOUND);
	assert_int_equal(hy_sim_set_reg(&vcpu.ctx, ALL_FEATURES, HY_SIM_REG_COUNT, 0), HY_E_NOT_FOUND);
	assert_int_equal(hy_sim_get_reg(&vcpu.ctx, ALL_FEATURES, UINT32_MAX, &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void registers_have_names(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < HY_SIM_REG_COUNT; id++)
		assert_string_not_equal(hy_sim_register_name(id), "unrecognised");
	assert_string_equal(hy_sim_register_name(HY_SIM_REG_COUNT), "unrecognised");
}

static void registers_of_features(void **state)
{
	static const uint32_t absent[] = {
		HY_SIM_REG_TRACE_BASE,
		HY_SIM_REG_V0,
		HY_SIM_REG_V1,
		HY_SIM_REG_V2,
		HY_SIM_REG_V3,
	};
	uint64_t value = 42;

	(void)state;
	prepare(0);
	for (size_t n = 0; n < sizeof(absent) / sizeof(absent[0]); n++)
		assert_int_equal(hy_sim_get_reg(&vcpu.ctx, 0, absent[n], &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void reset_values(void **state)
{
	static const struct {
		uint32_t id;
		uint64_t value;
	} expected[] = {
		{ HY_SIM_REG_R0, UINT64_C(0x0) },
		{ HY_SIM_REG_R1, UINT64_C(0x0) },
		{ HY_SIM_REG_R2, UINT64_C(0x0) },
		{ HY_SIM_REG_R3, UINT64_C(0x0) },
		{ HY_SIM_REG_R4, UINT64_C(0x0) },
		{ HY_SIM_REG_R5, UINT64_C(0x0) },
		{ HY_SIM_REG_R6, UINT64_C(0x0) },
		{ HY_SIM_REG_R7, UINT64_C(0x0) },
		{ HY_SIM_REG_R8, UINT64_C(0x0) },
		{ HY_SIM_REG_R9, UINT64_C(0x0) },
		{ HY_SIM_REG_R10, UINT64_C(0x0) },
		{ HY_SIM_REG_R11, UINT64_C(0x0) },
		{ HY_SIM_REG_R12, UINT64_C(0x0) },
		{ HY_SIM_REG_R13, UINT64_C(0x0) },
		{ HY_SIM_REG_R14, UINT64_C(0x0) },
		{ HY_SIM_REG_PC, UINT64_C(0x0) },
		{ HY_SIM_REG_STATUS, UINT64_C(0x2) },
		{ HY_SIM_REG_FAULT_ADDRESS, UINT64_C(0x0) },
		{ HY_SIM_REG_FAULT_WORD, UINT64_C(0x0) },
		{ HY_SIM_REG_SCRATCH, UINT64_C(0x0) },
		{ HY_SIM_REG_TVEC, UINT64_C(0x100) },
		{ HY_SIM_REG_EPC, UINT64_C(0x0) },
		{ HY_SIM_REG_CAUSE, UINT64_C(0x0) },
		{ HY_SIM_REG_SLOT, UINT64_C(0x0) },
		{ HY_SIM_REG_TRACE_BASE, UINT64_C(0x0) },
		{ HY_SIM_REG_V0, UINT64_C(0x0) },
		{ HY_SIM_REG_V1, UINT64_C(0x0) },
		{ HY_SIM_REG_V2, UINT64_C(0x0) },
		{ HY_SIM_REG_V3, UINT64_C(0x0) },
		{ HY_SIM_REG_DEADLINE, UINT64_C(0xffffffffffffffff) },
		{ HY_SIM_REG_TABLES, UINT64_C(0x0) },
		{ HY_SIM_REG_FAST_CALL, UINT64_C(0x0) },
		{ HY_SIM_REG_FUEL, UINT64_C(0x0) },
	};

	(void)state;
	prepare(ALL_FEATURES);
	memset(&vcpu.ctx, 0xff, sizeof(vcpu.ctx));
	hy_sim_reset(&vcpu.ctx);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value;

		assert_int_equal(hy_sim_get_reg(&vcpu.ctx, ALL_FEATURES, expected[n].id, &value), HY_OK);
		assert_int_equal(value, expected[n].value);
	}
}

/* Leaves and tables can be told apart, and neither is mistaken for nothing. What cannot be read need not be expressible. */
static void stage2_format(const struct hy_stage2_format *format)
{
	uint64_t address = (~UINT64_C(0) >> (63 - format->address_msb)) & (~UINT64_C(0) << format->address_lsb);

	assert_int_not_equal(format->leaf[0].mask, 0);
	assert_int_not_equal((format->table_match | format->table_set) & format->present_mask, 0);
	assert_int_equal(address & (format->permission_mask | format->type_mask | format->accessed | format->dirty), 0);
	assert_int_equal(format->permission_mask & format->type_mask, 0);
	for (uint32_t level = 0; level < format->levels; level++) {
		const struct hy_stage2_leaf *leaf = &format->leaf[level];

		if (leaf->mask == 0)
			continue;
		assert_int_equal(leaf->match & ~leaf->mask, 0);
		for (uint32_t access = HY_READ; access < 8; access += 2) {
			uint64_t entry = leaf->match | format->leaf_set | format->permission[access] | format->type[HY_MEMORY_NORMAL];

			assert_int_not_equal(entry & format->present_mask, 0);
			assert_int_equal(entry & leaf->mask, leaf->match);
			assert_int_equal(entry & format->permission_mask, format->permission[access]);
			if (level > 0)
				assert_int_not_equal(entry & format->table_mask, format->table_match);
		}
	}
	for (uint32_t one = HY_READ; one < 8; one += 2) {
		for (uint32_t other = one + 2; other < 8; other += 2)
			assert_int_not_equal(format->permission[one], format->permission[other]);
	}
}

static void stage2_formats(void **state)
{
	size_t count = 0;

	(void)state;
	while (hy_arch_stage2_formats[count] != NULL)
		stage2_format(hy_arch_stage2_formats[count++]);
	assert_int_equal(count, 2);
}

/* desc/arch/sim/traps.yaml#rules.hypercall */
static void decodes_hypercall(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x30f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x302feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x30cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.firmware */
static void decodes_firmware(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x31f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x312feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x31cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.wait */
static void decodes_wait(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x32f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x322feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x32cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.spin */
static void decodes_spin(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x33f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x332feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x33cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.io_read */
static void decodes_io_read(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x36f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.io_read.width, 2);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x362feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.io_read.width, 8);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x36cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.io_read.width, 4);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.io_write */
static void decodes_io_write(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x37f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.io_write.width, 2);
	assert_int_equal(vcpu.exit.io_write.data, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x372feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.io_write.width, 8);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x3030303));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x37cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.io_write.width, 4);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0xd0d0d0d));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.io_string */
static void decodes_io_string(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3cf16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0xdf));
	assert_int_equal(vcpu.exit.io_string.width, 4);
	assert_int_equal(vcpu.exit.io_string.write, 1);
	assert_int_equal(vcpu.exit.io_string.repeat, 1);
	assert_int_equal(vcpu.exit.io_string.down, 1);
	assert_int_equal(vcpu.exit.io_string.address_width, 4);
	assert_int_equal(vcpu.exit.io_string.index, 5);
	assert_int_equal(vcpu.exit.io_string.counter, 6);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3c2feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0x89));
	assert_int_equal(vcpu.exit.io_string.width, 8);
	assert_int_equal(vcpu.exit.io_string.write, 0);
	assert_int_equal(vcpu.exit.io_string.repeat, 1);
	assert_int_equal(vcpu.exit.io_string.down, 0);
	assert_int_equal(vcpu.exit.io_string.address_width, UINT64_C(0x10));
	assert_int_equal(vcpu.exit.io_string.index, 5);
	assert_int_equal(vcpu.exit.io_string.counter, 6);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3ccecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0x1b));
	assert_int_equal(vcpu.exit.io_string.width, 1);
	assert_int_equal(vcpu.exit.io_string.write, 0);
	assert_int_equal(vcpu.exit.io_string.repeat, 0);
	assert_int_equal(vcpu.exit.io_string.down, 1);
	assert_int_equal(vcpu.exit.io_string.address_width, 8);
	assert_int_equal(vcpu.exit.io_string.index, 5);
	assert_int_equal(vcpu.exit.io_string.counter, 6);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.cpu_up */
static void decodes_cpu_up(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x40f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu.exit.cpu_up.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.cpu_up.entry, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.cpu_up.argument, UINT64_C(0x404040404040404));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x402feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu.exit.cpu_up.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.cpu_up.entry, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.cpu_up.argument, UINT64_C(0x404040404040404));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x40cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu.exit.cpu_up.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.cpu_up.entry, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.cpu_up.argument, UINT64_C(0x404040404040404));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.cpu_down */
static void decodes_cpu_down(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x41f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(vcpu.exit.cpu_down.state, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x412feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(vcpu.exit.cpu_down.state, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x41cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(vcpu.exit.cpu_down.state, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.system_down */
static void decodes_system_down(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x42f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x422feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x42cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.system_reset */
static void decodes_system_reset(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x43f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu.exit.system_reset.kind, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x432feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu.exit.system_reset.kind, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x43cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu.exit.system_reset.kind, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.send_ipi */
static void decodes_send_ipi(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x44f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu.exit.send_ipi.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.send_ipi.mask, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.send_ipi.vector, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.send_ipi.to_all, 0);
	assert_int_equal(vcpu.exit.send_ipi.to_self, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x442feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu.exit.send_ipi.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.send_ipi.mask, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.send_ipi.vector, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.send_ipi.to_all, 0);
	assert_int_equal(vcpu.exit.send_ipi.to_self, 1);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x44cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu.exit.send_ipi.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.send_ipi.mask, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.send_ipi.vector, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.send_ipi.to_all, 0);
	assert_int_equal(vcpu.exit.send_ipi.to_self, 0);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.halt */
static void decodes_halt(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x45f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x452feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x45cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.breakpoint */
static void decodes_breakpoint(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x46f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x46));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x462feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x46));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x46cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x46));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/sim/traps.yaml#rules.data_permission */
static void decodes_data_permission(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/sim/traps.yaml#rules.data_read */
static void decodes_data_read(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1f16adc), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 8);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0xb));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0xe));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1cecc1c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 8);
	assert_int_equal(vcpu.exit.mmio_read.reg, 0);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 8);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.data_write */
static void decodes_data_write(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1f16add), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 8);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0xc0c0c0c0c0c0c0c));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 2);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0xf0f));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1cecc1d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 8);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/sim/traps.yaml#rules.fetch */
static void decodes_fetch(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf2f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf22feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf2cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/sim/traps.yaml#rules.bus_error */
static void decodes_bus_error(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf4f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf4f16adf));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf42feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf42feb89));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf4cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf4cecc1b));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/sim/traps.yaml#rules.fuel */
static void decodes_fuel(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf5f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf52feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf5cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);
}

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 1);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x22feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 2);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 3);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4e42c82), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 4);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5c9d286), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 5);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6902931), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 6);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x79a021e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 7);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8bd67f9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 8);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x96d3fef), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 9);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xac64af7), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb6b829e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc999e3f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd446dd4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe6baea1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf7f6cbd), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x107e134f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x10));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x11283d15), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x11));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x122a4aa2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x12));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x13245e6b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x13));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x14c24d42), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x14));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x15762741), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x15));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1663b337), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x16));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1723cae8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x17));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x189aae90), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x18));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x19b8fc4c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x19));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1a449ebe), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1ba7ae1f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1c6b13ab), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1ded17e3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1e7c96c0), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x1fb37f32), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2080fa48), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x20));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x219cedde), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x21));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x221b1bf1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x22));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x23dbf924), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x23));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x243d2a54), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x24));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2591f9b9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x25));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x26615022), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x26));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x27b4e5d2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x27));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2826e655), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x28));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2985552f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x29));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2abb8ba3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2b229650), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2c2ee0bc), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2daf4a5a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2e7393d6), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x2f190b2a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x30081bb7), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x31711343), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x329e994c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x332186d3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3656c4df), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x37605d95), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x397f9669), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x39));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3a1752a3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3cb09a93), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3dfd2973), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3eb087f8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3f3dd1a6), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4025bd97), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x412d3504), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x42e3e380), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x43ea2981), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x44389b09), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4539c746), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4696dfde), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x479fd49b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x47));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x483bb4c2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x48));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x49ae305b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x49));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4afe2f4b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4b30cb28), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4c8e3b13), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4d9cf440), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4e06718c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x4f7f8143), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x50553a33), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x50));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5136bf62), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x51));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x52358a27), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x52));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x53427403), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x53));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x542f21e4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x54));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x55fe3a4a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x55));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x56fa4d7a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x56));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x57d24206), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x57));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5885e5de), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x58));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x598ce97a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x59));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5a3fad4c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5bc371cf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5c8b2b79), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5dd5669f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5e9dc599), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x5f8047cf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x60ef5e7a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x60));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x61db30af), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x61));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x62293815), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x62));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x63b7cc6b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x63));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x64332483), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x64));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6539d142), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x65));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x667a4bee), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x66));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x674cc645), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x67));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x68859f8f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x68));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x69f7d343), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x69));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6a58796a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6bb7f628), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6c2b92c3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6d903fd9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6e2149e8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6f2a2ba5), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x70fe76e0), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x70));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x719d133d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x71));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x72eaac97), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x72));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7317511f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x73));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x747addc9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x74));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7597c0d6), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x75));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7640cce4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x76));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x773562b7), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x77));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x78a74958), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x78));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x79cab1f9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x79));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7a265442), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7b11dc91), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7c3e96d0), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7d883110), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7e66b259), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7fd8cd47), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x809bf22d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x80));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x814e263f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x81));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x824a8296), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x82));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x83270133), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x83));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8451d375), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x84));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x85d4f091), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x85));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x86fb6462), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x86));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x878b82b1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x87));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x88fa361a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x88));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x89fb5e56), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x89));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8a243e53), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8b5b5238), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8c9f0a63), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8d8d58b8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8e6709e9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x8fb076bd), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x8f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x900354be), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x90));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x919b02f9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x91));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x922c79d4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x92));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x937ef083), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x93));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9439d34d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x94));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x95480046), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x95));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x96fca10c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x96));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9795d62a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x97));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x989b69d3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x98));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x99d837af), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x99));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9a10c3f6), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9a));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9b1e53cb), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9b));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9cbb37b8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9c));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9dcf615d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9d));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9e27b4c9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9e));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x9f14e7e7), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x9f));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa0e2896a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa139f1b8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa1));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa2cd14a1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa2));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa311f8b9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa3));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa4ee29aa), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa4));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa5ef1ac1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa5));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa6ddee9c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa785459d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa83b3bea), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xa9a3c54b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xa9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xaa9871bc), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xaa));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xab969920), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xab));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xac2b0627), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xac));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xadf424d9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xad));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xae646cf9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xae));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xaf3482ec), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xaf));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb08fcc23), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb1d5da31), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb1));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb211494f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb2));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb35f419c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb3));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb47ab56d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb4));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb5c80450), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb5));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb66c8264), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb753e9e8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb89e0387), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb9c32896), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbafc706b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xba));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbbf292ed), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xbb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbcd78663), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xbc));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbd64e0d2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xbd));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbef46356), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xbe));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xbf9ea21f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xbf));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc0419650), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc107158a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc1));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc2620a8b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc2));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc337a988), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc3));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc47cd4ed), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc4));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc5b25244), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc5));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc60a78d0), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc76956d4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc8bc9f74), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc91c6152), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xc9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xca530f5e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xca));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xcb53d283), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xcb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xcca11177), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xcc));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xcda68fdb), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xcd));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xce6631d2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xce));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xcf1f0eba), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xcf));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd0e901e1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd14962f5), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd1));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd2644451), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd2));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd3ae9d40), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd3));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd4a10d9b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd4));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd53caa1f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd5));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd6dc3a81), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd79b6c99), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd8f2b9a2), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd9bb2fb1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xda4c95d1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xda));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xdbe0472c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xdb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xdc287100), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xdc));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xdd0ca1a8), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xdd));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xde0756b9), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xde));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xdfb9eea1), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xdf));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe02538db), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe1d31ecc), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe1));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe2ce2877), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe2));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe30476a6), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe3));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe4b0cd98), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe4));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe54be91a), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe5));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe65d5cf7), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe7e68ad3), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe8dc47c4), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe918664e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xead9949c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xea));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xeb1a7ddc), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xeb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xec867e2f), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xec));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xed61442e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xed));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xeecec1bd), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xee));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xefc3afbe), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xef));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf004b28c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf0));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf19de3ae), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb43ce7fa), 2), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf4a43d4e), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf5fb1997), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x6f53d0b3), 6), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf6));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xc1000bea), 7), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf7));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf8016992), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf8));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x24f5a901), 9), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xf9));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xe431ae89), UINT64_C(0xa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xfa));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xfb3b4b0b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xfb));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xfcde8693), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xfc));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x7af20e3f), UINT64_C(0xd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xfd));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xd57715f1), UINT64_C(0xe)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xfe));

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x3a5163f4), UINT64_C(0xf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xff));
}

/* Every key has the name that the description gives it, or none. */
static void trapped_registers_have_names(void **state)
{
	static const struct {
		uint32_t first, last;
		const char *name;
	} expected[] = {
		{ 0x100, 0x100, "identity" },
		{ 0x101, 0x101, "control" },
		{ 0x102, 0x102, "scratch_alias" },
		{ 0x103, 0x103, "clock" },
		{ 0x110, 0x11f, "reserved" },
		{ 0x200, 0x200, "mailbox" },
	};
	uint32_t named = 0;

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		for (uint32_t key = expected[n].first; key <= expected[n].last; key++)
			assert_string_equal(hy_sim_sysreg_name(key), expected[n].name);
	}
	for (uint32_t key = 0; key < 0x10000; key++)
		named += hy_sim_sysreg_name(key) != NULL;
	assert_int_equal(named, 21);
	assert_null(hy_sim_sysreg_name(UINT32_MAX));
}

static void trapped_registers_answer(void **state)
{
	static const struct {
		uint32_t key;
		uint64_t value;
	} expected[] = {
		{ 0x100, UINT64_C(0x51) },
		{ 0x101, 0 },
		{ 0x110, 0 },
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		assert_true(hy_sim_sysreg(&vcpu, expected[n].key, false, 1));
		assert_int_equal(hy_sim_gpr(&vcpu.ctx, 1), expected[n].value);
	}
}

/* What a guest writes to a register of its own it reads again, but for reserved bits. */
static void trapped_registers_of_the_guest(void **state)
{
	static const struct {
		uint32_t key;
		uint64_t kept, ones;
	} expected[] = {
		{ 0x102, UINT64_C(0xffffffffffffffff), 0 },
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value = UINT64_C(0x123456789abcdef0) + n;

		hy_sim_set_gpr(&vcpu.ctx, 1, value);
		assert_true(hy_sim_sysreg(&vcpu, expected[n].key, true, 1));
		assert_true(hy_sim_sysreg(&vcpu, expected[n].key, false, 2));
		assert_int_equal(hy_sim_gpr(&vcpu.ctx, 2), (hy_sim_gpr(&vcpu.ctx, 1) & expected[n].kept) | expected[n].ones);
	}
}

/* Accesses that the description forwards: the key and the register, or the value, are in the exit. */
static void trapped_registers_are_reported(void **state)
{
	(void)state;
	prepare(ALL_FEATURES);
	assert_false(hy_sim_sysreg(&vcpu, 0x200, false, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_READ);
	assert_int_equal(vcpu.exit.sysreg_read.address, 0x200);
	assert_int_equal(vcpu.exit.sysreg_read.reg, 3);
	assert_false(hy_sim_sysreg(&vcpu, 0x200, true, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_WRITE);
	assert_int_equal(vcpu.exit.sysreg_write.address, 0x200);
	assert_int_equal(vcpu.exit.sysreg_write.value, hy_sim_gpr(&vcpu.ctx, 3));
}

/* Words of every pattern, and what they do. */
static void instructions(void **state)
{
	static const struct {
		uint32_t word;
		int instruction;
		bool access;
		struct hy_access_insn insn;
	} expected[] = {
		{ 0x285f0004, HY_SIM_INSN_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 5, .reg2 = 4, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x28cb0003, HY_SIM_INSN_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x28b6000c, HY_SIM_INSN_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 11, .reg2 = 12, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x295f0004, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 5, .reg2 = 4, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x29cb0003, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x29b6000c, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 11, .reg2 = 12, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2a5fbbc4, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 15, .writeback = -17468 } },
		{ 0x2acbd8a3, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 11, .writeback = -10077 } },
		{ 0x2ab62e8c, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 6, .writeback = 11916 } },
		{ 0x2b5fbbc4, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 15, .writeback = -17468 } },
		{ 0x2bcbd8a3, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 11, .writeback = -10077 } },
		{ 0x2bb62e8c, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 6, .writeback = 11916 } },
		{ 0x2c1f0000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2c0c0000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 0, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2c330000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d1f0000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d0c0000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 0, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d330000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e1f0000, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 1, .reg2 = 0, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e0b0003, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 0, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e360000, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .update = 0, .bytes = 16, .reg_bytes = 16,
		    .reg = 3, .reg2 = 0, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x245f0000, HY_SIM_INSN_UPDATE_ADD, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 3, .bytes = 1, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x24cb0003, HY_SIM_INSN_UPDATE_ADD, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 3, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x24b60000, HY_SIM_INSN_UPDATE_ADD, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 3, .bytes = 1, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x255f0000, HY_SIM_INSN_UPDATE_GIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 2, .bytes = 1, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x25cb0003, HY_SIM_INSN_UPDATE_GIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 2, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x25b60000, HY_SIM_INSN_UPDATE_GIVE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 2, .bytes = 1, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x265f0000, HY_SIM_INSN_UPDATE_TEST, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 1, .bytes = 1, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x26cb0003, HY_SIM_INSN_UPDATE_TEST, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 1, .bytes = 8, .reg_bytes = 8,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x26b60000, HY_SIM_INSN_UPDATE_TEST, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 1, .bytes = 1, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2f5f0000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2f4c0000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 4, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2fb30000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .update = 0, .bytes = 8, .reg_bytes = 8,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		const struct hy_access_insn *wanted = &expected[n].insn;
		struct hy_access_insn got;

		assert_int_equal(hy_sim_instruction_find(expected[n].word), expected[n].instruction);
		assert_int_equal(hy_sim_instruction_decode(expected[n].word, &got), expected[n].access);
		if (!expected[n].access)
			continue;
		assert_int_equal(got.load, wanted->load);
		assert_int_equal(got.sign, wanted->sign);
		assert_int_equal(got.simd, wanted->simd);
		assert_int_equal(got.atomic, wanted->atomic);
		assert_int_equal(got.update, wanted->update);
		assert_int_equal(got.bytes, wanted->bytes);
		assert_int_equal(got.reg_bytes, wanted->reg_bytes);
		assert_int_equal(got.reg, wanted->reg);
		assert_int_equal(got.reg2, wanted->reg2);
		assert_int_equal(got.writeback_reg, wanted->writeback_reg);
		assert_int_equal(got.writeback, wanted->writeback);
		assert_int_equal(got.length, wanted->length);
	}
}

/* Whatever the word, the answer is none or a sensible one. */
static void any_word_is_decoded(void **state)
{
	uint64_t word = 1;

	(void)state;
	for (uint32_t n = 0; n < 1000000; n++) {
		struct hy_access_insn insn;

		word = word * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		if (!hy_sim_instruction_decode((uint32_t)(word >> 24), &insn))
			continue;
		assert_true(insn.bytes >= 1 && insn.bytes <= 16 && (insn.bytes & (insn.bytes - 1)) == 0);
		assert_true(insn.simd || insn.bytes <= 8);
		assert_true(insn.length > 0 && insn.length <= 8);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_do_not_overlap),
		cmocka_unit_test(unknown_registers_are_refused),
		cmocka_unit_test(registers_have_names),
		cmocka_unit_test(reset_values),
		cmocka_unit_test(stage2_formats),
		cmocka_unit_test(registers_of_features),
		cmocka_unit_test(decodes_hypercall),
		cmocka_unit_test(decodes_firmware),
		cmocka_unit_test(decodes_wait),
		cmocka_unit_test(decodes_spin),
		cmocka_unit_test(decodes_io_read),
		cmocka_unit_test(decodes_io_write),
		cmocka_unit_test(decodes_io_string),
		cmocka_unit_test(decodes_cpu_up),
		cmocka_unit_test(decodes_cpu_down),
		cmocka_unit_test(decodes_system_down),
		cmocka_unit_test(decodes_system_reset),
		cmocka_unit_test(decodes_send_ipi),
		cmocka_unit_test(decodes_halt),
		cmocka_unit_test(decodes_breakpoint),
		cmocka_unit_test(decodes_data_permission),
		cmocka_unit_test(decodes_data_read),
		cmocka_unit_test(decodes_data_write),
		cmocka_unit_test(decodes_fetch),
		cmocka_unit_test(decodes_bus_error),
		cmocka_unit_test(decodes_fuel),
		cmocka_unit_test(every_class_is_decoded),
		cmocka_unit_test(trapped_registers_have_names),
		cmocka_unit_test(trapped_registers_answer),
		cmocka_unit_test(trapped_registers_of_the_guest),
		cmocka_unit_test(trapped_registers_are_reported),
		cmocka_unit_test(instructions),
		cmocka_unit_test(any_word_is_decoded),
	};

	return cmocka_run_group_tests_name("sim", tests, NULL, NULL);
}
/* crc32 a7d1cac0 */
