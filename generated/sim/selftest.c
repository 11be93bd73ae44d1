/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/entry.yaml, desc/arch/sim/instructions.yaml, desc/arch/sim/registers.yaml, desc/arch/sim/stage2.yaml, desc/arch/sim/sysregs.yaml, desc/arch/sim/traps.yaml by `./halyard gen`; do not edit. */
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
	uint32_t written = 0;

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_SIM_REG_COUNT; id++) {
		stored[id] = UINT64_C(0x0101010101010101) * (id % 250 + 1) + id;
		while (hy_sim_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_E_INVALID)
			stored[id] >>= 8;
	}
	for (uint32_t id = 0; id < HY_SIM_REG_COUNT; id++) {
		uint64_t value;

		if (hy_sim_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) != HY_OK)
			continue;
		assert_int_equal(hy_sim_get_reg(&vcpu.ctx, ALL_FEATURES, id, &value), HY_OK);
		assert_int_equal(value, stored[id]);
		written++;
	}
	assert_int_equal(written, 35);
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
		{ HY_SIM_REG_SLOT0, UINT64_C(0x0) },
		{ HY_SIM_REG_SLOT1, UINT64_C(0x0) },
		{ HY_SIM_REG_TRACE_BASE, UINT64_C(0x0) },
		{ HY_SIM_REG_V0, UINT64_C(0x0) },
		{ HY_SIM_REG_V1, UINT64_C(0x0) },
		{ HY_SIM_REG_V2, UINT64_C(0x0) },
		{ HY_SIM_REG_V3, UINT64_C(0x0) },
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

/* Leaves and tables can be told apart, and neither is mistaken for nothing. */
static void stage2_format(const struct hy_stage2_format *format)
{
	uint64_t address = (~UINT64_C(0) >> (63 - format->address_msb)) & (~UINT64_C(0) << format->address_lsb);

	assert_int_not_equal(format->leaf[0].mask, 0);
	assert_int_not_equal(format->table_match & format->present_mask, 0);
	assert_int_equal(address & (format->permission_mask | format->type_mask | format->accessed | format->dirty), 0);
	assert_int_equal(format->permission_mask & format->type_mask, 0);
	for (uint32_t level = 0; level < format->levels; level++) {
		const struct hy_stage2_leaf *leaf = &format->leaf[level];

		if (leaf->mask == 0)
			continue;
		assert_int_equal(leaf->match & ~leaf->mask, 0);
		for (uint32_t access = 1; access < 8; access++) {
			uint64_t entry = leaf->match | format->leaf_set | format->permission[access] | format->type[HY_MEMORY_NORMAL];

			assert_int_not_equal(entry & format->present_mask, 0);
			assert_int_equal(entry & leaf->mask, leaf->match);
			assert_int_equal(entry & format->permission_mask, format->permission[access]);
			if (level > 0)
				assert_int_not_equal(entry & format->table_mask, format->table_match);
		}
	}
	for (uint32_t one = 0; one < 8; one++) {
		for (uint32_t other = one + 1; other < 8; other++)
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x302feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x30cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.hypercall.immediate, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x312feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x31cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FIRMWARE_CALL);
	assert_int_equal(vcpu.exit.firmware_call.number, UINT64_C(0x101010101010101));
	assert_int_equal(vcpu.exit.firmware_call.immediate, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.wait */
static void decodes_wait(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x32f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x322feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x32cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.spin */
static void decodes_spin(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x33f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x332feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x33cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.io_read */
static void decodes_io_read(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x36f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.io_read.width, 1);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x362feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.io_read.width, UINT64_C(0xf));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x36cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.io_read.width, UINT64_C(0xe));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.io_write */
static void decodes_io_write(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x37f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x6adf));
	assert_int_equal(vcpu.exit.io_write.width, 1);
	assert_int_equal(vcpu.exit.io_write.data, 0);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x372feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.io_write.width, UINT64_C(0xf));
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x3030303));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x37cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.io_write.width, UINT64_C(0xe));
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0xd0d0d0d));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x402feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu.exit.cpu_up.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.cpu_up.entry, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.cpu_up.argument, UINT64_C(0x404040404040404));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x40cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_UP);
	assert_int_equal(vcpu.exit.cpu_up.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.cpu_up.entry, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.cpu_up.argument, UINT64_C(0x404040404040404));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x412feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(vcpu.exit.cpu_down.state, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x41cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_CPU_DOWN);
	assert_int_equal(vcpu.exit.cpu_down.state, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.system_down */
static void decodes_system_down(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x42f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x422feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x42cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_DOWN);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x432feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu.exit.system_reset.kind, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x43cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_RESET);
	assert_int_equal(vcpu.exit.system_reset.kind, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x442feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu.exit.send_ipi.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.send_ipi.mask, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.send_ipi.vector, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.send_ipi.to_all, 0);
	assert_int_equal(vcpu.exit.send_ipi.to_self, 1);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x44cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SEND_IPI);
	assert_int_equal(vcpu.exit.send_ipi.target, UINT64_C(0x202020202020202));
	assert_int_equal(vcpu.exit.send_ipi.mask, UINT64_C(0x303030303030303));
	assert_int_equal(vcpu.exit.send_ipi.vector, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.send_ipi.to_all, 0);
	assert_int_equal(vcpu.exit.send_ipi.to_self, 0);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.halt */
static void decodes_halt(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x45f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x452feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x45cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HALT);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x462feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x46));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xeb89));
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0x46cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x46));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xcc1b));
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);
}

/* desc/arch/sim/traps.yaml#rules.data_read */
static void decodes_data_read(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8c), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0xe));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb2221a5c), 1), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 8);
	assert_int_equal(vcpu.exit.mmio_read.reg, 9);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1902934), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.width, 4);
	assert_int_equal(vcpu.exit.mmio_read.reg, 4);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 1);
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
}

/* desc/arch/sim/traps.yaml#rules.data_write */
static void decodes_data_write(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf12feb8d), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 2);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0xf0f));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xb2221a5d), 1), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 8);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0xa0a0a0a0a0a0a0a));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf1902935), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.width, 4);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x5050505));
	assert_int_equal(vcpu.exit.advance, 4);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, true);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf22feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf2cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);
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
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf42feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf42feb89));
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf4cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf4cecc1b));
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);
}

/* desc/arch/sim/traps.yaml#rules.fuel */
static void decodes_fuel(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf5f16adf), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf52feb89), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);

	prepare(0);
	assert_int_equal(hy_sim_decode(&vcpu, UINT64_C(0xf5cecc1b), 0), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_PREEMPTION_TIMER);
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal((vcpu.attention & HY_ATTENTION_ADVANCE) != 0, false);
}

static void every_class_is_decoded(void **state)
{
	static const struct {
		uint32_t trap_class;
		uint64_t syndrome, vector;
		uint32_t reason;
	} expected[] = {
		{ 1, UINT64_C(0x1cecc1b), 0, HY_EXIT_UNKNOWN },
		{ 2, UINT64_C(0x2c9d286), 0, HY_EXIT_UNKNOWN },
		{ 3, UINT64_C(0x39a021e), 0, HY_EXIT_UNKNOWN },
		{ 4, UINT64_C(0x46d3fef), 0, HY_EXIT_UNKNOWN },
		{ 5, UINT64_C(0x56b829e), 0, HY_EXIT_UNKNOWN },
		{ 6, UINT64_C(0x6446dd4), 0, HY_EXIT_UNKNOWN },
		{ 7, UINT64_C(0x77f6cbd), 0, HY_EXIT_UNKNOWN },
		{ 8, UINT64_C(0x8283d15), 0, HY_EXIT_UNKNOWN },
		{ 9, UINT64_C(0x9245e6b), 0, HY_EXIT_UNKNOWN },
		{ 10, UINT64_C(0xa762741), 0, HY_EXIT_UNKNOWN },
		{ 11, UINT64_C(0xb23cae8), 0, HY_EXIT_UNKNOWN },
		{ 12, UINT64_C(0xcb8fc4c), 0, HY_EXIT_UNKNOWN },
		{ 13, UINT64_C(0xda7ae1f), 0, HY_EXIT_UNKNOWN },
		{ 14, UINT64_C(0xeed17e3), 0, HY_EXIT_UNKNOWN },
		{ 15, UINT64_C(0xfb37f32), 0, HY_EXIT_UNKNOWN },
		{ 16, UINT64_C(0x109cedde), 0, HY_EXIT_UNKNOWN },
		{ 17, UINT64_C(0x11dbf924), 0, HY_EXIT_UNKNOWN },
		{ 18, UINT64_C(0x1291f9b9), 0, HY_EXIT_UNKNOWN },
		{ 19, UINT64_C(0x13b4e5d2), 0, HY_EXIT_UNKNOWN },
		{ 20, UINT64_C(0x1485552f), 0, HY_EXIT_UNKNOWN },
		{ 21, UINT64_C(0x15229650), 0, HY_EXIT_UNKNOWN },
		{ 22, UINT64_C(0x16af4a5a), 0, HY_EXIT_UNKNOWN },
		{ 23, UINT64_C(0x17190b2a), 0, HY_EXIT_UNKNOWN },
		{ 24, UINT64_C(0x18711343), 0, HY_EXIT_UNKNOWN },
		{ 25, UINT64_C(0x192186d3), 0, HY_EXIT_UNKNOWN },
		{ 26, UINT64_C(0x1a605d95), 0, HY_EXIT_UNKNOWN },
		{ 27, UINT64_C(0x1b1752a3), 0, HY_EXIT_UNKNOWN },
		{ 28, UINT64_C(0x1cfd2973), 0, HY_EXIT_UNKNOWN },
		{ 29, UINT64_C(0x1d3dd1a6), 0, HY_EXIT_UNKNOWN },
		{ 30, UINT64_C(0x1e2d3504), 0, HY_EXIT_UNKNOWN },
		{ 31, UINT64_C(0x1fea2981), 0, HY_EXIT_UNKNOWN },
		{ 32, UINT64_C(0x2039c746), 0, HY_EXIT_UNKNOWN },
		{ 33, UINT64_C(0x219fd49b), 0, HY_EXIT_UNKNOWN },
		{ 34, UINT64_C(0x22ae305b), 0, HY_EXIT_UNKNOWN },
		{ 35, UINT64_C(0x2330cb28), 0, HY_EXIT_UNKNOWN },
		{ 36, UINT64_C(0x249cf440), 0, HY_EXIT_UNKNOWN },
		{ 37, UINT64_C(0x257f8143), 0, HY_EXIT_UNKNOWN },
		{ 38, UINT64_C(0x2636bf62), 0, HY_EXIT_UNKNOWN },
		{ 39, UINT64_C(0x27427403), 0, HY_EXIT_UNKNOWN },
		{ 40, UINT64_C(0x28fe3a4a), 0, HY_EXIT_UNKNOWN },
		{ 41, UINT64_C(0x29d24206), 0, HY_EXIT_UNKNOWN },
		{ 42, UINT64_C(0x2a8ce97a), 0, HY_EXIT_UNKNOWN },
		{ 43, UINT64_C(0x2bc371cf), 0, HY_EXIT_UNKNOWN },
		{ 44, UINT64_C(0x2cd5669f), 0, HY_EXIT_UNKNOWN },
		{ 45, UINT64_C(0x2d8047cf), 0, HY_EXIT_UNKNOWN },
		{ 46, UINT64_C(0x2edb30af), 0, HY_EXIT_UNKNOWN },
		{ 47, UINT64_C(0x2fb7cc6b), 0, HY_EXIT_UNKNOWN },
		{ 48, UINT64_C(0x3039d142), 0, HY_EXIT_HYPERCALL },
		{ 49, UINT64_C(0x314cc645), 0, HY_EXIT_FIRMWARE_CALL },
		{ 50, UINT64_C(0x32f7d343), 0, HY_EXIT_IDLE },
		{ 51, UINT64_C(0x33b7f628), 0, HY_EXIT_YIELD },
		{ 54, UINT64_C(0x369d133d), 0, HY_EXIT_IO_READ },
		{ 55, UINT64_C(0x3717511f), 0, HY_EXIT_IO_WRITE },
		{ 56, UINT64_C(0x3897c0d6), 0, HY_EXIT_UNKNOWN },
		{ 57, UINT64_C(0x393562b7), 0, HY_EXIT_UNKNOWN },
		{ 58, UINT64_C(0x3acab1f9), 0, HY_EXIT_UNKNOWN },
		{ 60, UINT64_C(0x3c883110), 0, HY_EXIT_UNKNOWN },
		{ 61, UINT64_C(0x3dd8cd47), 0, HY_EXIT_UNKNOWN },
		{ 62, UINT64_C(0x3e4e263f), 0, HY_EXIT_UNKNOWN },
		{ 63, UINT64_C(0x3f270133), 0, HY_EXIT_UNKNOWN },
		{ 64, UINT64_C(0x40d4f091), 0, HY_EXIT_CPU_UP },
		{ 65, UINT64_C(0x418b82b1), 0, HY_EXIT_CPU_DOWN },
		{ 66, UINT64_C(0x42fb5e56), 0, HY_EXIT_SYSTEM_DOWN },
		{ 67, UINT64_C(0x435b5238), 0, HY_EXIT_SYSTEM_RESET },
		{ 68, UINT64_C(0x448d58b8), 0, HY_EXIT_SEND_IPI },
		{ 69, UINT64_C(0x45b076bd), 0, HY_EXIT_HALT },
		{ 70, UINT64_C(0x469b02f9), 0, HY_EXIT_EXCEPTION },
		{ 71, UINT64_C(0x477ef083), 0, HY_EXIT_UNKNOWN },
		{ 72, UINT64_C(0x48480046), 0, HY_EXIT_UNKNOWN },
		{ 73, UINT64_C(0x4995d62a), 0, HY_EXIT_UNKNOWN },
		{ 74, UINT64_C(0x4ad837af), 0, HY_EXIT_UNKNOWN },
		{ 75, UINT64_C(0x4b1e53cb), 0, HY_EXIT_UNKNOWN },
		{ 76, UINT64_C(0x4ccf615d), 0, HY_EXIT_UNKNOWN },
		{ 77, UINT64_C(0x4d14e7e7), 0, HY_EXIT_UNKNOWN },
		{ 78, UINT64_C(0x4e39f1b8), 0, HY_EXIT_UNKNOWN },
		{ 79, UINT64_C(0x4f11f8b9), 0, HY_EXIT_UNKNOWN },
		{ 80, UINT64_C(0x50ef1ac1), 0, HY_EXIT_UNKNOWN },
		{ 81, UINT64_C(0x5185459d), 0, HY_EXIT_UNKNOWN },
		{ 82, UINT64_C(0x52a3c54b), 0, HY_EXIT_UNKNOWN },
		{ 83, UINT64_C(0x53969920), 0, HY_EXIT_UNKNOWN },
		{ 84, UINT64_C(0x54f424d9), 0, HY_EXIT_UNKNOWN },
		{ 85, UINT64_C(0x553482ec), 0, HY_EXIT_UNKNOWN },
		{ 86, UINT64_C(0x56d5da31), 0, HY_EXIT_UNKNOWN },
		{ 87, UINT64_C(0x575f419c), 0, HY_EXIT_UNKNOWN },
		{ 88, UINT64_C(0x58c80450), 0, HY_EXIT_UNKNOWN },
		{ 89, UINT64_C(0x5953e9e8), 0, HY_EXIT_UNKNOWN },
		{ 90, UINT64_C(0x5ac32896), 0, HY_EXIT_UNKNOWN },
		{ 91, UINT64_C(0x5bf292ed), 0, HY_EXIT_UNKNOWN },
		{ 92, UINT64_C(0x5c64e0d2), 0, HY_EXIT_UNKNOWN },
		{ 93, UINT64_C(0x5d9ea21f), 0, HY_EXIT_UNKNOWN },
		{ 94, UINT64_C(0x5e07158a), 0, HY_EXIT_UNKNOWN },
		{ 95, UINT64_C(0x5f37a988), 0, HY_EXIT_UNKNOWN },
		{ 96, UINT64_C(0x60b25244), 0, HY_EXIT_UNKNOWN },
		{ 97, UINT64_C(0x616956d4), 0, HY_EXIT_UNKNOWN },
		{ 98, UINT64_C(0x621c6152), 0, HY_EXIT_UNKNOWN },
		{ 99, UINT64_C(0x6353d283), 0, HY_EXIT_UNKNOWN },
		{ 100, UINT64_C(0x64a68fdb), 0, HY_EXIT_UNKNOWN },
		{ 101, UINT64_C(0x651f0eba), 0, HY_EXIT_UNKNOWN },
		{ 102, UINT64_C(0x664962f5), 0, HY_EXIT_UNKNOWN },
		{ 103, UINT64_C(0x67ae9d40), 0, HY_EXIT_UNKNOWN },
		{ 104, UINT64_C(0x683caa1f), 0, HY_EXIT_UNKNOWN },
		{ 105, UINT64_C(0x699b6c99), 0, HY_EXIT_UNKNOWN },
		{ 106, UINT64_C(0x6abb2fb1), 0, HY_EXIT_UNKNOWN },
		{ 107, UINT64_C(0x6be0472c), 0, HY_EXIT_UNKNOWN },
		{ 108, UINT64_C(0x6c0ca1a8), 0, HY_EXIT_UNKNOWN },
		{ 109, UINT64_C(0x6db9eea1), 0, HY_EXIT_UNKNOWN },
		{ 110, UINT64_C(0x6ed31ecc), 0, HY_EXIT_UNKNOWN },
		{ 111, UINT64_C(0x6f0476a6), 0, HY_EXIT_UNKNOWN },
		{ 112, UINT64_C(0x704be91a), 0, HY_EXIT_UNKNOWN },
		{ 113, UINT64_C(0x71e68ad3), 0, HY_EXIT_UNKNOWN },
		{ 114, UINT64_C(0x7218664e), 0, HY_EXIT_UNKNOWN },
		{ 115, UINT64_C(0x731a7ddc), 0, HY_EXIT_UNKNOWN },
		{ 116, UINT64_C(0x7461442e), 0, HY_EXIT_UNKNOWN },
		{ 117, UINT64_C(0x75c3afbe), 0, HY_EXIT_UNKNOWN },
		{ 118, UINT64_C(0x769de3ae), 0, HY_EXIT_UNKNOWN },
		{ 119, UINT64_C(0x77fb1997), 0, HY_EXIT_UNKNOWN },
		{ 120, UINT64_C(0x783b4b0b), 0, HY_EXIT_UNKNOWN },
		{ 121, UINT64_C(0x794bef6b), 0, HY_EXIT_UNKNOWN },
		{ 122, UINT64_C(0x7a1cae65), 0, HY_EXIT_UNKNOWN },
		{ 123, UINT64_C(0x7b03caef), 0, HY_EXIT_UNKNOWN },
		{ 124, UINT64_C(0x7ca01524), 0, HY_EXIT_UNKNOWN },
		{ 125, UINT64_C(0x7d40998e), 0, HY_EXIT_UNKNOWN },
		{ 126, UINT64_C(0x7e5cea36), 0, HY_EXIT_UNKNOWN },
		{ 127, UINT64_C(0x7ff49ae2), 0, HY_EXIT_UNKNOWN },
		{ 128, UINT64_C(0x80081239), 0, HY_EXIT_UNKNOWN },
		{ 129, UINT64_C(0x811199da), 0, HY_EXIT_UNKNOWN },
		{ 130, UINT64_C(0x82c947f3), 0, HY_EXIT_UNKNOWN },
		{ 131, UINT64_C(0x83c7cfe5), 0, HY_EXIT_UNKNOWN },
		{ 132, UINT64_C(0x842fe1b4), 0, HY_EXIT_UNKNOWN },
		{ 133, UINT64_C(0x855133be), 0, HY_EXIT_UNKNOWN },
		{ 134, UINT64_C(0x86e3944e), 0, HY_EXIT_UNKNOWN },
		{ 135, UINT64_C(0x87ceb485), 0, HY_EXIT_UNKNOWN },
		{ 136, UINT64_C(0x88541900), 0, HY_EXIT_UNKNOWN },
		{ 137, UINT64_C(0x89f0ee9c), 0, HY_EXIT_UNKNOWN },
		{ 138, UINT64_C(0x8a4adc1f), 0, HY_EXIT_UNKNOWN },
		{ 139, UINT64_C(0x8b9863ef), 0, HY_EXIT_UNKNOWN },
		{ 140, UINT64_C(0x8c8563f0), 0, HY_EXIT_UNKNOWN },
		{ 141, UINT64_C(0x8df4081b), 0, HY_EXIT_UNKNOWN },
		{ 142, UINT64_C(0x8ee95d91), 0, HY_EXIT_UNKNOWN },
		{ 143, UINT64_C(0x8f1829af), 0, HY_EXIT_UNKNOWN },
		{ 144, UINT64_C(0x909c4b65), 0, HY_EXIT_UNKNOWN },
		{ 145, UINT64_C(0x91f293e6), 0, HY_EXIT_UNKNOWN },
		{ 146, UINT64_C(0x9299414d), 0, HY_EXIT_UNKNOWN },
		{ 147, UINT64_C(0x93938ebf), 0, HY_EXIT_UNKNOWN },
		{ 148, UINT64_C(0x9445f8d3), 0, HY_EXIT_UNKNOWN },
		{ 149, UINT64_C(0x9500e973), 0, HY_EXIT_UNKNOWN },
		{ 150, UINT64_C(0x96fc552e), 0, HY_EXIT_UNKNOWN },
		{ 151, UINT64_C(0x9769aa45), 0, HY_EXIT_UNKNOWN },
		{ 152, UINT64_C(0x98006f12), 0, HY_EXIT_UNKNOWN },
		{ 153, UINT64_C(0x991c27ce), 0, HY_EXIT_UNKNOWN },
		{ 154, UINT64_C(0x9a6ae587), 0, HY_EXIT_UNKNOWN },
		{ 155, UINT64_C(0x9b9e5481), 0, HY_EXIT_UNKNOWN },
		{ 156, UINT64_C(0x9cc9bcb7), 0, HY_EXIT_UNKNOWN },
		{ 157, UINT64_C(0x9d5e6907), 0, HY_EXIT_UNKNOWN },
		{ 158, UINT64_C(0x9ed21096), 0, HY_EXIT_UNKNOWN },
		{ 159, UINT64_C(0x9fe19cd2), 0, HY_EXIT_UNKNOWN },
		{ 160, UINT64_C(0xa006a949), 0, HY_EXIT_UNKNOWN },
		{ 161, UINT64_C(0xa13e07b5), 0, HY_EXIT_UNKNOWN },
		{ 162, UINT64_C(0xa2e951c5), 0, HY_EXIT_UNKNOWN },
		{ 163, UINT64_C(0xa318c7d8), 0, HY_EXIT_UNKNOWN },
		{ 164, UINT64_C(0xa4d5fdff), 0, HY_EXIT_UNKNOWN },
		{ 165, UINT64_C(0xa5590374), 0, HY_EXIT_UNKNOWN },
		{ 166, UINT64_C(0xa6e85f9b), 0, HY_EXIT_UNKNOWN },
		{ 167, UINT64_C(0xa790105e), 0, HY_EXIT_UNKNOWN },
		{ 168, UINT64_C(0xa8c6dd5a), 0, HY_EXIT_UNKNOWN },
		{ 169, UINT64_C(0xa9cfbb44), 0, HY_EXIT_UNKNOWN },
		{ 170, UINT64_C(0xaad1f298), 0, HY_EXIT_UNKNOWN },
		{ 171, UINT64_C(0xab821aa4), 0, HY_EXIT_UNKNOWN },
		{ 172, UINT64_C(0xac5ea426), 0, HY_EXIT_UNKNOWN },
		{ 173, UINT64_C(0xaddf19cb), 0, HY_EXIT_UNKNOWN },
		{ 174, UINT64_C(0xae200053), 0, HY_EXIT_UNKNOWN },
		{ 175, UINT64_C(0xaf112bc1), 0, HY_EXIT_UNKNOWN },
		{ 176, UINT64_C(0xb0b2cccf), 0, HY_EXIT_UNKNOWN },
		{ 177, UINT64_C(0xb1e1839d), 0, HY_EXIT_UNKNOWN },
		{ 178, UINT64_C(0xb2ba1741), 0, HY_EXIT_UNKNOWN },
		{ 179, UINT64_C(0xb34721d7), 0, HY_EXIT_UNKNOWN },
		{ 180, UINT64_C(0xb4ca96b3), 0, HY_EXIT_UNKNOWN },
		{ 181, UINT64_C(0xb5a5913f), 0, HY_EXIT_UNKNOWN },
		{ 182, UINT64_C(0xb62090ab), 0, HY_EXIT_UNKNOWN },
		{ 183, UINT64_C(0xb7caa6c5), 0, HY_EXIT_UNKNOWN },
		{ 184, UINT64_C(0xb80d6262), 0, HY_EXIT_UNKNOWN },
		{ 185, UINT64_C(0xb98fbba2), 0, HY_EXIT_UNKNOWN },
		{ 186, UINT64_C(0xbaa92bdf), 0, HY_EXIT_UNKNOWN },
		{ 187, UINT64_C(0xbb564ee4), 0, HY_EXIT_UNKNOWN },
		{ 188, UINT64_C(0xbcfa1dd9), 0, HY_EXIT_UNKNOWN },
		{ 189, UINT64_C(0xbd8d5a76), 0, HY_EXIT_UNKNOWN },
		{ 190, UINT64_C(0xbe2540d7), 0, HY_EXIT_UNKNOWN },
		{ 191, UINT64_C(0xbfa534c8), 0, HY_EXIT_UNKNOWN },
		{ 192, UINT64_C(0xc0a2329d), 0, HY_EXIT_UNKNOWN },
		{ 193, UINT64_C(0xc1637df1), 0, HY_EXIT_UNKNOWN },
		{ 194, UINT64_C(0xc2a1d756), 0, HY_EXIT_UNKNOWN },
		{ 195, UINT64_C(0xc30c3046), 0, HY_EXIT_UNKNOWN },
		{ 196, UINT64_C(0xc4e53adb), 0, HY_EXIT_UNKNOWN },
		{ 197, UINT64_C(0xc5d52e83), 0, HY_EXIT_UNKNOWN },
		{ 198, UINT64_C(0xc69bf151), 0, HY_EXIT_UNKNOWN },
		{ 199, UINT64_C(0xc79bac6e), 0, HY_EXIT_UNKNOWN },
		{ 200, UINT64_C(0xc8959f0c), 0, HY_EXIT_UNKNOWN },
		{ 201, UINT64_C(0xc9d4e5cb), 0, HY_EXIT_UNKNOWN },
		{ 202, UINT64_C(0xca087c63), 0, HY_EXIT_UNKNOWN },
		{ 203, UINT64_C(0xcb97ccba), 0, HY_EXIT_UNKNOWN },
		{ 204, UINT64_C(0xcc1f6780), 0, HY_EXIT_UNKNOWN },
		{ 205, UINT64_C(0xcd101d93), 0, HY_EXIT_UNKNOWN },
		{ 206, UINT64_C(0xceafdd0f), 0, HY_EXIT_UNKNOWN },
		{ 207, UINT64_C(0xcf3dbbe4), 0, HY_EXIT_UNKNOWN },
		{ 208, UINT64_C(0xd08819d0), 0, HY_EXIT_UNKNOWN },
		{ 209, UINT64_C(0xd1e135b1), 0, HY_EXIT_UNKNOWN },
		{ 210, UINT64_C(0xd284c266), 0, HY_EXIT_UNKNOWN },
		{ 211, UINT64_C(0xd3445053), 0, HY_EXIT_UNKNOWN },
		{ 212, UINT64_C(0xd48bdb4b), 0, HY_EXIT_UNKNOWN },
		{ 213, UINT64_C(0xd54e9422), 0, HY_EXIT_UNKNOWN },
		{ 214, UINT64_C(0xd66b8efc), 0, HY_EXIT_UNKNOWN },
		{ 215, UINT64_C(0xd72120eb), 0, HY_EXIT_UNKNOWN },
		{ 216, UINT64_C(0xd83c39a3), 0, HY_EXIT_UNKNOWN },
		{ 217, UINT64_C(0xd9384ff9), 0, HY_EXIT_UNKNOWN },
		{ 218, UINT64_C(0xdadf7521), 0, HY_EXIT_UNKNOWN },
		{ 219, UINT64_C(0xdbe053d0), 0, HY_EXIT_UNKNOWN },
		{ 220, UINT64_C(0xdc512cdd), 0, HY_EXIT_UNKNOWN },
		{ 221, UINT64_C(0xdd6a625c), 0, HY_EXIT_UNKNOWN },
		{ 222, UINT64_C(0xde83e8d4), 0, HY_EXIT_UNKNOWN },
		{ 223, UINT64_C(0xdfef385c), 0, HY_EXIT_UNKNOWN },
		{ 224, UINT64_C(0xe0affe59), 0, HY_EXIT_UNKNOWN },
		{ 225, UINT64_C(0xe1c4281d), 0, HY_EXIT_UNKNOWN },
		{ 226, UINT64_C(0xe2889088), 0, HY_EXIT_UNKNOWN },
		{ 227, UINT64_C(0xe3872d74), 0, HY_EXIT_UNKNOWN },
		{ 228, UINT64_C(0xe430c1b6), 0, HY_EXIT_UNKNOWN },
		{ 229, UINT64_C(0xe59fe889), 0, HY_EXIT_UNKNOWN },
		{ 230, UINT64_C(0xe6a71ef7), 0, HY_EXIT_UNKNOWN },
		{ 231, UINT64_C(0xe78e0b46), 0, HY_EXIT_UNKNOWN },
		{ 232, UINT64_C(0xe86d5664), 0, HY_EXIT_UNKNOWN },
		{ 233, UINT64_C(0xe9edc685), 0, HY_EXIT_UNKNOWN },
		{ 234, UINT64_C(0xea8aafc6), 0, HY_EXIT_UNKNOWN },
		{ 235, UINT64_C(0xeb44115a), 0, HY_EXIT_UNKNOWN },
		{ 236, UINT64_C(0xecff2761), 0, HY_EXIT_UNKNOWN },
		{ 237, UINT64_C(0xedf608be), 0, HY_EXIT_UNKNOWN },
		{ 238, UINT64_C(0xeec91581), 0, HY_EXIT_UNKNOWN },
		{ 239, UINT64_C(0xef6f3840), 0, HY_EXIT_UNKNOWN },
		{ 240, UINT64_C(0xf049d195), 0, HY_EXIT_UNKNOWN },
		{ 241, UINT64_C(0xf184048a), 0, HY_EXIT_STAGE2_FAULT },
		{ 242, UINT64_C(0xc530ffe1), 2, HY_EXIT_STAGE2_FAULT },
		{ 244, UINT64_C(0xf421ac11), 0, HY_EXIT_SYSTEM_ERROR },
		{ 245, UINT64_C(0xf5346324), 0, HY_EXIT_PREEMPTION_TIMER },
		{ 246, UINT64_C(0xe6af3e0b), 6, HY_EXIT_UNKNOWN },
		{ 247, UINT64_C(0x12be961c), 7, HY_EXIT_UNKNOWN },
		{ 248, UINT64_C(0xf8e8c81d), 0, HY_EXIT_UNKNOWN },
		{ 249, UINT64_C(0xe06cb6e6), 9, HY_EXIT_UNKNOWN },
		{ 250, UINT64_C(0xb3969372), UINT64_C(0xa), HY_EXIT_UNKNOWN },
		{ 251, UINT64_C(0x4d428d58), UINT64_C(0xb), HY_EXIT_UNKNOWN },
		{ 252, UINT64_C(0x25c608fe), UINT64_C(0xc), HY_EXIT_UNKNOWN },
		{ 253, UINT64_C(0xfd3ce7d4), 0, HY_EXIT_UNKNOWN },
		{ 254, UINT64_C(0xfef2279d), 0, HY_EXIT_UNKNOWN },
		{ 255, UINT64_C(0xff41a523), 0, HY_EXIT_UNKNOWN },
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		prepare(0);
		assert_int_equal(hy_sim_decode(&vcpu, expected[n].syndrome, expected[n].vector), expected[n].reason == HY_EXIT_NOTHING);
		assert_int_equal(vcpu.exit.reason, expected[n].reason);
		if (expected[n].reason == HY_EXIT_UNKNOWN)
			assert_int_equal(vcpu.exit.unknown.trap_class, expected[n].trap_class);
	}
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
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 5, .reg2 = 4, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x28cb0003, HY_SIM_INSN_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 12, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x28b6000c, HY_SIM_INSN_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 11, .reg2 = 12, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x295f0004, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 5, .reg2 = 4, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x29cb0003, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 12, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x29b6000c, HY_SIM_INSN_STORE_PAIR, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 8, .reg_bytes = 8, .reg = 11, .reg2 = 12, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2a5fbbc4, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 15, .writeback = -17468 } },
		{ 0x2acbd8a3, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 11, .writeback = -10077 } },
		{ 0x2ab62e8c, HY_SIM_INSN_LOAD_POST, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 6, .writeback = 11916 } },
		{ 0x2b5fbbc4, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 15, .writeback = -17468 } },
		{ 0x2bcbd8a3, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 11, .writeback = -10077 } },
		{ 0x2bb62e8c, HY_SIM_INSN_STORE_POST, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .bytes = 4, .reg_bytes = 8, .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = 6, .writeback = 11916 } },
		{ 0x2c1f0000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2c0c0000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 0, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2c330000, HY_SIM_INSN_VECTOR_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d1f0000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d0c0000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 0, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2d330000, HY_SIM_INSN_VECTOR_STORE, true,
		  { .load = 0, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 3, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e1f0000, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 1, .reg2 = 0, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e0b0003, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 0, .reg2 = 3, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2e360000, HY_SIM_INSN_VECTOR_LOAD_PAIR, true,
		  { .load = 1, .sign = 0, .simd = 1, .atomic = 0, .bytes = 16, .reg_bytes = 16, .reg = 3, .reg2 = 0, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2f5f0000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .bytes = 8, .reg_bytes = 8, .reg = 5, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2f4c0000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .bytes = 8, .reg_bytes = 8, .reg = 4, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x2fb30000, HY_SIM_INSN_SWAP, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 1, .bytes = 8, .reg_bytes = 8, .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
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
/* crc32 600161b5 */
