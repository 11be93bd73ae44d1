/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv32/arch.yaml, desc/arch/riscv64/controls.yaml,
 * desc/arch/riscv32/controls.yaml, desc/arch/riscv64/entry.yaml, desc/arch/riscv32/entry.yaml, desc/arch/riscv64/instructions.yaml,
 * desc/arch/riscv64/registers.yaml, desc/arch/riscv32/registers.yaml, desc/arch/riscv64/stage1.yaml, desc/arch/riscv32/stage1.yaml,
 * desc/arch/riscv64/stage2.yaml, desc/arch/riscv32/stage2.yaml, desc/arch/riscv64/sysregs.yaml, desc/arch/riscv32/sysregs.yaml,
 * desc/arch/riscv64/traps.yaml by `./halyard gen`; do not edit. */
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
	for (uint32_t index = 0; index < 32; index++)
		hy_riscv_set_gpr(&vcpu.ctx, index, UINT64_C(0x0101010101010101) * (index + 1));
}

/* Every register takes a value of its own, as wide as it can, and keeps it while all others take theirs. */
static void registers_do_not_overlap(void **state)
{
	static uint64_t stored[HY_RISCV_REG_COUNT];
	static bool taken[HY_RISCV_REG_COUNT];
	uint32_t written = 0;

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_RISCV_REG_COUNT; id++) {
		stored[id] = UINT64_C(0x0101010101010101) * (id % 250 + 1) + id;
		while (hy_riscv_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_E_INVALID)
			stored[id] >>= 8;
		taken[id] = hy_riscv_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_OK;
	}
	for (uint32_t id = 0; id < HY_RISCV_REG_COUNT; id++) {
		uint64_t value;

		if (!taken[id])
			continue;
		assert_int_equal(hy_riscv_get_reg(&vcpu.ctx, ALL_FEATURES, id, &value), HY_OK);
		assert_int_equal(value, stored[id]);
		written++;
	}
	assert_int_equal(written, 229);
}

static void unknown_registers_are_refused(void **state)
{
	uint64_t value = 42;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_riscv_get_reg(&vcpu.ctx, ALL_FEATURES, HY_RISCV_REG_COUNT, &value), HY_E_NOT_FOUND);
	assert_int_equal(hy_riscv_set_reg(&vcpu.ctx, ALL_FEATURES, HY_RISCV_REG_COUNT, 0), HY_E_NOT_FOUND);
	assert_int_equal(hy_riscv_get_reg(&vcpu.ctx, ALL_FEATURES, UINT32_MAX, &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void registers_have_names(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < HY_RISCV_REG_COUNT; id++)
		assert_string_not_equal(hy_riscv_register_name(id), "unrecognised");
	assert_string_equal(hy_riscv_register_name(HY_RISCV_REG_COUNT), "unrecognised");
}

static void registers_of_features(void **state)
{
	static const uint32_t absent[] = {
		HY_RISCV_REG_FCSR,
		HY_RISCV_REG_F0,
		HY_RISCV_REG_F1,
		HY_RISCV_REG_F2,
		HY_RISCV_REG_F3,
		HY_RISCV_REG_F4,
		HY_RISCV_REG_F5,
		HY_RISCV_REG_F6,
		HY_RISCV_REG_F7,
		HY_RISCV_REG_F8,
		HY_RISCV_REG_F9,
		HY_RISCV_REG_F10,
		HY_RISCV_REG_F11,
		HY_RISCV_REG_F12,
		HY_RISCV_REG_F13,
		HY_RISCV_REG_F14,
		HY_RISCV_REG_F15,
		HY_RISCV_REG_F16,
		HY_RISCV_REG_F17,
		HY_RISCV_REG_F18,
		HY_RISCV_REG_F19,
		HY_RISCV_REG_F20,
		HY_RISCV_REG_F21,
		HY_RISCV_REG_F22,
		HY_RISCV_REG_F23,
		HY_RISCV_REG_F24,
		HY_RISCV_REG_F25,
		HY_RISCV_REG_F26,
		HY_RISCV_REG_F27,
		HY_RISCV_REG_F28,
		HY_RISCV_REG_F29,
		HY_RISCV_REG_F30,
		HY_RISCV_REG_F31,
		HY_RISCV_REG_VSTART,
		HY_RISCV_REG_VCSR,
		HY_RISCV_REG_VL,
		HY_RISCV_REG_VTYPE,
		HY_RISCV_REG_V0,
		HY_RISCV_REG_V1,
		HY_RISCV_REG_V2,
		HY_RISCV_REG_V3,
		HY_RISCV_REG_V4,
		HY_RISCV_REG_V5,
		HY_RISCV_REG_V6,
		HY_RISCV_REG_V7,
		HY_RISCV_REG_V8,
		HY_RISCV_REG_V9,
		HY_RISCV_REG_V10,
		HY_RISCV_REG_V11,
		HY_RISCV_REG_V12,
		HY_RISCV_REG_V13,
		HY_RISCV_REG_V14,
		HY_RISCV_REG_V15,
		HY_RISCV_REG_V16,
		HY_RISCV_REG_V17,
		HY_RISCV_REG_V18,
		HY_RISCV_REG_V19,
		HY_RISCV_REG_V20,
		HY_RISCV_REG_V21,
		HY_RISCV_REG_V22,
		HY_RISCV_REG_V23,
		HY_RISCV_REG_V24,
		HY_RISCV_REG_V25,
		HY_RISCV_REG_V26,
		HY_RISCV_REG_V27,
		HY_RISCV_REG_V28,
		HY_RISCV_REG_V29,
		HY_RISCV_REG_V30,
		HY_RISCV_REG_V31,
		HY_RISCV_REG_HSTATEEN0,
		HY_RISCV_REG_HSTATEEN1,
		HY_RISCV_REG_HSTATEEN2,
		HY_RISCV_REG_HSTATEEN3,
		HY_RISCV_REG_VSTIMECMP,
		HY_RISCV_REG_VSISELECT,
		HY_RISCV_REG_HVICTL,
		HY_RISCV_REG_HVIEN,
		HY_RISCV_REG_HVIPRIO1,
		HY_RISCV_REG_HVIPRIO2,
	};
	uint64_t value = 42;

	(void)state;
	prepare(0);
	for (size_t n = 0; n < sizeof(absent) / sizeof(absent[0]); n++)
		assert_int_equal(hy_riscv_get_reg(&vcpu.ctx, 0, absent[n], &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void reset_values(void **state)
{
	static const struct {
		uint32_t id;
		uint64_t value;
	} expected[] = {
		{ HY_RISCV_REG_SEPC, UINT64_C(0x0) },
		{ HY_RISCV_REG_SSTATUS, UINT64_C(0x100) },
		{ HY_RISCV_REG_HSTATUS, UINT64_C(0x200180) },
		{ HY_RISCV_REG_X1, UINT64_C(0x0) },
		{ HY_RISCV_REG_X2, UINT64_C(0x0) },
		{ HY_RISCV_REG_X3, UINT64_C(0x0) },
		{ HY_RISCV_REG_X4, UINT64_C(0x0) },
		{ HY_RISCV_REG_X5, UINT64_C(0x0) },
		{ HY_RISCV_REG_X6, UINT64_C(0x0) },
		{ HY_RISCV_REG_X7, UINT64_C(0x0) },
		{ HY_RISCV_REG_X8, UINT64_C(0x0) },
		{ HY_RISCV_REG_X9, UINT64_C(0x0) },
		{ HY_RISCV_REG_X10, UINT64_C(0x0) },
		{ HY_RISCV_REG_X11, UINT64_C(0x0) },
		{ HY_RISCV_REG_X12, UINT64_C(0x0) },
		{ HY_RISCV_REG_X13, UINT64_C(0x0) },
		{ HY_RISCV_REG_X14, UINT64_C(0x0) },
		{ HY_RISCV_REG_X15, UINT64_C(0x0) },
		{ HY_RISCV_REG_X16, UINT64_C(0x0) },
		{ HY_RISCV_REG_X17, UINT64_C(0x0) },
		{ HY_RISCV_REG_X18, UINT64_C(0x0) },
		{ HY_RISCV_REG_X19, UINT64_C(0x0) },
		{ HY_RISCV_REG_X20, UINT64_C(0x0) },
		{ HY_RISCV_REG_X21, UINT64_C(0x0) },
		{ HY_RISCV_REG_X22, UINT64_C(0x0) },
		{ HY_RISCV_REG_X23, UINT64_C(0x0) },
		{ HY_RISCV_REG_X24, UINT64_C(0x0) },
		{ HY_RISCV_REG_X25, UINT64_C(0x0) },
		{ HY_RISCV_REG_X26, UINT64_C(0x0) },
		{ HY_RISCV_REG_X27, UINT64_C(0x0) },
		{ HY_RISCV_REG_X28, UINT64_C(0x0) },
		{ HY_RISCV_REG_X29, UINT64_C(0x0) },
		{ HY_RISCV_REG_X30, UINT64_C(0x0) },
		{ HY_RISCV_REG_X31, UINT64_C(0x0) },
		{ HY_RISCV_REG_HOST_CPU, UINT64_C(0x0) },
		{ HY_RISCV_REG_FAST_CALL, UINT64_C(0x0) },
		{ HY_RISCV_REG_EXIT_CAUSE, UINT64_C(0x0) },
		{ HY_RISCV_REG_EXIT_VALUE, UINT64_C(0x0) },
		{ HY_RISCV_REG_LAZY_LIVE, UINT64_C(0x0) },
		{ HY_RISCV_REG_DEADLINE, UINT64_C(0xffffffffffffffff) },
		{ HY_RISCV_REG_FCSR, UINT64_C(0x0) },
		{ HY_RISCV_REG_F0, UINT64_C(0x0) },
		{ HY_RISCV_REG_F1, UINT64_C(0x0) },
		{ HY_RISCV_REG_F2, UINT64_C(0x0) },
		{ HY_RISCV_REG_F3, UINT64_C(0x0) },
		{ HY_RISCV_REG_F4, UINT64_C(0x0) },
		{ HY_RISCV_REG_F5, UINT64_C(0x0) },
		{ HY_RISCV_REG_F6, UINT64_C(0x0) },
		{ HY_RISCV_REG_F7, UINT64_C(0x0) },
		{ HY_RISCV_REG_F8, UINT64_C(0x0) },
		{ HY_RISCV_REG_F9, UINT64_C(0x0) },
		{ HY_RISCV_REG_F10, UINT64_C(0x0) },
		{ HY_RISCV_REG_F11, UINT64_C(0x0) },
		{ HY_RISCV_REG_F12, UINT64_C(0x0) },
		{ HY_RISCV_REG_F13, UINT64_C(0x0) },
		{ HY_RISCV_REG_F14, UINT64_C(0x0) },
		{ HY_RISCV_REG_F15, UINT64_C(0x0) },
		{ HY_RISCV_REG_F16, UINT64_C(0x0) },
		{ HY_RISCV_REG_F17, UINT64_C(0x0) },
		{ HY_RISCV_REG_F18, UINT64_C(0x0) },
		{ HY_RISCV_REG_F19, UINT64_C(0x0) },
		{ HY_RISCV_REG_F20, UINT64_C(0x0) },
		{ HY_RISCV_REG_F21, UINT64_C(0x0) },
		{ HY_RISCV_REG_F22, UINT64_C(0x0) },
		{ HY_RISCV_REG_F23, UINT64_C(0x0) },
		{ HY_RISCV_REG_F24, UINT64_C(0x0) },
		{ HY_RISCV_REG_F25, UINT64_C(0x0) },
		{ HY_RISCV_REG_F26, UINT64_C(0x0) },
		{ HY_RISCV_REG_F27, UINT64_C(0x0) },
		{ HY_RISCV_REG_F28, UINT64_C(0x0) },
		{ HY_RISCV_REG_F29, UINT64_C(0x0) },
		{ HY_RISCV_REG_F30, UINT64_C(0x0) },
		{ HY_RISCV_REG_F31, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSTART, UINT64_C(0x0) },
		{ HY_RISCV_REG_VCSR, UINT64_C(0x0) },
		{ HY_RISCV_REG_VL, UINT64_C(0x0) },
		{ HY_RISCV_REG_VTYPE, UINT64_C(0x80000000) },
		{ HY_RISCV_REG_V0, UINT64_C(0x0) },
		{ HY_RISCV_REG_V1, UINT64_C(0x0) },
		{ HY_RISCV_REG_V2, UINT64_C(0x0) },
		{ HY_RISCV_REG_V3, UINT64_C(0x0) },
		{ HY_RISCV_REG_V4, UINT64_C(0x0) },
		{ HY_RISCV_REG_V5, UINT64_C(0x0) },
		{ HY_RISCV_REG_V6, UINT64_C(0x0) },
		{ HY_RISCV_REG_V7, UINT64_C(0x0) },
		{ HY_RISCV_REG_V8, UINT64_C(0x0) },
		{ HY_RISCV_REG_V9, UINT64_C(0x0) },
		{ HY_RISCV_REG_V10, UINT64_C(0x0) },
		{ HY_RISCV_REG_V11, UINT64_C(0x0) },
		{ HY_RISCV_REG_V12, UINT64_C(0x0) },
		{ HY_RISCV_REG_V13, UINT64_C(0x0) },
		{ HY_RISCV_REG_V14, UINT64_C(0x0) },
		{ HY_RISCV_REG_V15, UINT64_C(0x0) },
		{ HY_RISCV_REG_V16, UINT64_C(0x0) },
		{ HY_RISCV_REG_V17, UINT64_C(0x0) },
		{ HY_RISCV_REG_V18, UINT64_C(0x0) },
		{ HY_RISCV_REG_V19, UINT64_C(0x0) },
		{ HY_RISCV_REG_V20, UINT64_C(0x0) },
		{ HY_RISCV_REG_V21, UINT64_C(0x0) },
		{ HY_RISCV_REG_V22, UINT64_C(0x0) },
		{ HY_RISCV_REG_V23, UINT64_C(0x0) },
		{ HY_RISCV_REG_V24, UINT64_C(0x0) },
		{ HY_RISCV_REG_V25, UINT64_C(0x0) },
		{ HY_RISCV_REG_V26, UINT64_C(0x0) },
		{ HY_RISCV_REG_V27, UINT64_C(0x0) },
		{ HY_RISCV_REG_V28, UINT64_C(0x0) },
		{ HY_RISCV_REG_V29, UINT64_C(0x0) },
		{ HY_RISCV_REG_V30, UINT64_C(0x0) },
		{ HY_RISCV_REG_V31, UINT64_C(0x0) },
		{ HY_RISCV_REG_HEDELEG, UINT64_C(0x0) },
		{ HY_RISCV_REG_HIDELEG, UINT64_C(0x0) },
		{ HY_RISCV_REG_HIE, UINT64_C(0x0) },
		{ HY_RISCV_REG_HGEIE, UINT64_C(0x0) },
		{ HY_RISCV_REG_HCOUNTEREN, UINT64_C(0x0) },
		{ HY_RISCV_REG_HENVCFG, UINT64_C(0x0) },
		{ HY_RISCV_REG_HGATP, UINT64_C(0x0) },
		{ HY_RISCV_REG_HSTATEEN0, UINT64_C(0x0) },
		{ HY_RISCV_REG_HSTATEEN1, UINT64_C(0x0) },
		{ HY_RISCV_REG_HSTATEEN2, UINT64_C(0x0) },
		{ HY_RISCV_REG_HSTATEEN3, UINT64_C(0x0) },
		{ HY_RISCV_REG_HTIMEDELTA, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSSTATUS, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSIE, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSTVEC, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSSCRATCH, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSEPC, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSCAUSE, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSTVAL, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSATP, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSTIMECMP, UINT64_C(0xffffffffffffffff) },
		{ HY_RISCV_REG_HVIP, UINT64_C(0x0) },
		{ HY_RISCV_REG_SCOUNTEREN, UINT64_C(0x7) },
		{ HY_RISCV_REG_SENVCFG, UINT64_C(0x0) },
		{ HY_RISCV_REG_VSISELECT, UINT64_C(0x0) },
		{ HY_RISCV_REG_HVICTL, UINT64_C(0x0) },
		{ HY_RISCV_REG_HVIEN, UINT64_C(0x0) },
		{ HY_RISCV_REG_HVIPRIO1, UINT64_C(0x0) },
		{ HY_RISCV_REG_HVIPRIO2, UINT64_C(0x0) },
	};

	(void)state;
	prepare(ALL_FEATURES);
	memset(&vcpu.ctx, 0xff, sizeof(vcpu.ctx));
	for (uint32_t id = 0; id < HY_RISCV_REG_COUNT; id++)
		hy_riscv_host_registers[id] = UINT64_C(0x5aa512348765c33c);
	hy_riscv_reset(&vcpu.ctx);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value;

		assert_int_equal(hy_riscv_get_reg(&vcpu.ctx, ALL_FEATURES, expected[n].id, &value), HY_OK);
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
	assert_int_equal(count, 1);
}

/* desc/arch/riscv64/traps.yaml#rules.call */
static void decodes_call(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xc386bbc4);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x414c343c);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xa), UINT64_C(0xcd613e30d8f16adf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x12121212));
	assert_int_equal(vcpu.exit.hypercall.immediate, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa6cecc1b);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xc9e9c616);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xa), UINT64_C(0x78e510617311d8a3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x12121212));
	assert_int_equal(vcpu.exit.hypercall.immediate, 0);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xd5f4b3b2);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x6ec9d286);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xa), UINT64_C(0xe4b06ce60741c7a8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu.exit.hypercall.number, UINT64_C(0x12121212));
	assert_int_equal(vcpu.exit.hypercall.immediate, 0);
	assert_int_equal(vcpu.exit.advance, 4);
}

/* desc/arch/riscv64/traps.yaml#rules.fetch */
static void decodes_fetch(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a9a021e);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x14), UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x1a0e7ae4));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf8130c42);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb9d179e0);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x14), UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x3e04c3109));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f978d87);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x14), UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x291b59d4f));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/riscv64/traps.yaml#rules.load */
static void decodes_load(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x1ef2a4f0);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x55200283);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0x4be03db0dc2574bd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0x7bca93c1));
	assert_int_equal(vcpu.exit.mmio_read.width, 1);
	assert_int_equal(vcpu.exit.mmio_read.reg, 5);
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 1);
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xb21fbac);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb4105901);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0x78255d6807923986)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0x2c87eeb2));
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x12));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 2);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xc89da11b);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xd2005d01);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0x62397bc701762741)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	assert_int_equal(vcpu.exit.mmio_read.address, UINT64_C(0x32276846d));
	assert_int_equal(vcpu.exit.mmio_read.width, 2);
	assert_int_equal(vcpu.exit.mmio_read.reg, UINT64_C(0x1a));
	assert_int_equal(vcpu.exit.mmio_read.reg_width, 4);
	assert_int_equal(vcpu.exit.mmio_read.sign_extend, 0);
	assert_int_equal(vcpu.exit.advance, 2);
}

/* desc/arch/riscv64/traps.yaml#rules.store */
static void decodes_store(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a900223);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0x1a0e7ae4));
	assert_int_equal(vcpu.exit.mmio_write.width, 1);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0xa));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f900da3);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0x291b59d4f));
	assert_int_equal(vcpu.exit.mmio_write.width, 1);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x1a));
	assert_int_equal(vcpu.exit.advance, 4);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x3b6fe507);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x83800a21);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0x8c5fe8f8dc3bf364)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(vcpu.exit.mmio_write.address, UINT64_C(0xedbf941c));
	assert_int_equal(vcpu.exit.mmio_write.width, 1);
	assert_int_equal(vcpu.exit.mmio_write.data, UINT64_C(0x19));
	assert_int_equal(vcpu.exit.advance, 2);
}

/* desc/arch/riscv64/traps.yaml#rules.other_access */
static void decodes_other_access(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a9a021e);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x1a0e7ae4));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf8130c42);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb9d179e0);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x3e04c3109));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f978d87);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x15), UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x291b59d4f));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xbe3edc0a);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xe5446dd4);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0x1ef2a4f04be03db0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x2f8fb7028));
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6c0f3459);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xd47d380d);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0xf79b17aeefba91fc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x1b03cd164));
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf9341c68);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x7fd63116);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x17), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x3e4d071a3));
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/riscv64/traps.yaml#rules.undelegated */
static void decodes_undelegated(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a9a021e);
	assert_int_equal(hy_riscv_decode(&vcpu, 0, UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, 0);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x5b6e6e307d4bedc));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf8130c42);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb9d179e0);
	assert_int_equal(hy_riscv_decode(&vcpu, 0, UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, 0);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x37730edfafbd67f9));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f978d87);
	assert_int_equal(hy_riscv_decode(&vcpu, 0, UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, 0);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xec148cb48e73ca47));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xbe3edc0a);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xe5446dd4);
	assert_int_equal(hy_riscv_decode(&vcpu, 3, UINT64_C(0x1ef2a4f04be03db0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 3);
	assert_int_equal(vcpu.exit.exception.code, 3);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x1ef2a4f04be03db0));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6c0f3459);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xd47d380d);
	assert_int_equal(hy_riscv_decode(&vcpu, 3, UINT64_C(0xf79b17aeefba91fc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 3);
	assert_int_equal(vcpu.exit.exception.code, 3);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xf79b17aeefba91fc));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf9341c68);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x7fd63116);
	assert_int_equal(hy_riscv_decode(&vcpu, 3, UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 3);
	assert_int_equal(vcpu.exit.exception.code, 3);
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x966baea148beab13));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/riscv64/traps.yaml#rules.double_trap */
static void decodes_double_trap(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a9a021e);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x10), UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf8130c42);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb9d179e0);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x10), UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f978d87);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x10), UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/riscv64/traps.yaml#rules.hardware_error */
static void decodes_hardware_error(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0x6839eb9);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x8a9a021e);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x13), UINT64_C(0x5b6e6e307d4bedc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xf8130c42);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0xb9d179e0);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x13), UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = UINT64_C(0xa46d6753);
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = UINT64_C(0x2f978d87);
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x13), UINT64_C(0xec148cb48e73ca47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x13));
	assert_int_equal(vcpu.exit.advance, 0);
}

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 0, UINT64_C(0xcd613e30d8f16adf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 3, UINT64_C(0x7ed4d57b1e2feb89)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 4, UINT64_C(0x612e7696a6cecc1b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 6, UINT64_C(0x741c7a87ce42c82)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 8, UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, 9, UINT64_C(0x9755d4c13a902931)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 9);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xa), UINT64_C(0x25b413f8a9a021e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_HYPERCALL);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xb), UINT64_C(0x37730edfafbd67f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xb));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xc), UINT64_C(0x7eed8d14f06d3fef)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xd), UINT64_C(0x4a2f20aaf3c64af7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xe), UINT64_C(0xea90a8f0d66b829e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xe));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xf), UINT64_C(0x2f978d8719999e3f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x10), UINT64_C(0xb8b333a8e5446dd4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x11), UINT64_C(0xf9341c68966baea1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x11));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x12), UINT64_C(0x6a107b75677f6cbd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x13), UINT64_C(0xe1fab9d78c7e134f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x14), UINT64_C(0x1ba1621582283d15)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x18), UINT64_C(0x2aa3300b2b711343)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x18));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x19), UINT64_C(0xc78fec459a9e994c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x19));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1a), UINT64_C(0x22a608bf7d2186d3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1b), UINT64_C(0xddbd358f6156c4df)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1c), UINT64_C(0xc82ad58996605d95)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1d), UINT64_C(0x88c780f6907f9669)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1e), UINT64_C(0xfcf7f49dc91752a3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x1f), UINT64_C(0xbe77344828b09a93)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x1f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x20), UINT64_C(0xe8c2d2198afd2973)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x20));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x21), UINT64_C(0xc96fa75802b087f8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x21));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x22), UINT64_C(0xf845aed9513dd1a6)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x22));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x23), UINT64_C(0xfade312dc725bd97)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x23));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x24), UINT64_C(0x780b25d9b02d3504)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x24));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x25), UINT64_C(0xfbbe938116e3e380)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x25));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x26), UINT64_C(0x93090287a6ea2981)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x26));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x27), UINT64_C(0x63f666e03a389b09)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x27));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x28), UINT64_C(0xe4bc6e829439c746)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x28));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x29), UINT64_C(0x19d7b4035596dfde)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x29));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2a), UINT64_C(0x8d1bc13a449fd49b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2b), UINT64_C(0x581f255133bb4c2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2c), UINT64_C(0xeb5af9f9d5ae305b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2d), UINT64_C(0x8216b65b8fe2f4b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2e), UINT64_C(0x9f9f80d0e730cb28)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x2f), UINT64_C(0xd739543b8d8e3b13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x30), UINT64_C(0x400e67ed8c9cf440)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x30));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x31), UINT64_C(0xa57d041ecb06718c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x31));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x32), UINT64_C(0x23669676947f8143)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x32));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x33), UINT64_C(0xfbb41d1442553a33)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x33));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x34), UINT64_C(0x803af5065136bf62)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x34));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x35), UINT64_C(0xee1b8cc470358a27)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x35));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x36), UINT64_C(0x8f76dc8756427403)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x36));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x37), UINT64_C(0xc56a92d382f21e4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x37));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x38), UINT64_C(0xa5319f4782fe3a4a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x38));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x39), UINT64_C(0xc41a66d982fa4d7a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x39));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3a), UINT64_C(0x4c78c7ab4fd24206)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3b), UINT64_C(0x76fbb6edbc85e5de)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3c), UINT64_C(0xe587dd211f8ce97a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3d), UINT64_C(0x37b5dbac6d3fad4c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3e), UINT64_C(0xb7975b2864c371cf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x40), UINT64_C(0xd87064fc83dab265)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000000), UINT64_C(0xa6be26cfe8b2b79)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x40));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000002), UINT64_C(0x4153bbc7ced5669f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x42));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000003), UINT64_C(0xf81f5c80239dc599)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x43));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000004), UINT64_C(0xa8e33c94f78047cf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x44));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000006), UINT64_C(0xd9d9320e71ef5e7a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x46));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000007), UINT64_C(0x61e1e80dd9db30af)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x47));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000008), UINT64_C(0x20572aeb70293815)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x48));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000000a), UINT64_C(0x68815fda88b7cc6b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000000b), UINT64_C(0x106bb058f332483)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000000e), UINT64_C(0xd51536644039d142)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000000f), UINT64_C(0xcf03fd21dc7a4bee)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000010), UINT64_C(0x3621f97bf4cc645)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x50));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000011), UINT64_C(0xc2d532faac859f8f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x51));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000012), UINT64_C(0x133f3b0a22f7d343)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x52));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000013), UINT64_C(0xc234472f5b58796a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x53));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000014), UINT64_C(0x713b831b1fb7f628)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x54));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000015), UINT64_C(0xaef4259cbb2b92c3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x55));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000016), UINT64_C(0xfdfeae8e903fd9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x56));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000017), UINT64_C(0xb8e7df9b992149e8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x57));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000018), UINT64_C(0x99d026a7762a2ba5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x58));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000019), UINT64_C(0xbea01ca0effe76e0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x59));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001a), UINT64_C(0xf977edf4959d133d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001b), UINT64_C(0x3f64c50cbeeaac97)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001c), UINT64_C(0x27f52fa9a117511f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001d), UINT64_C(0x12cb2f3fc47addc9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001e), UINT64_C(0x59758f830297c0d6)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000001f), UINT64_C(0x6940776cb540cce4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000020), UINT64_C(0x29606598f23562b7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x60));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000021), UINT64_C(0xe90c0722d4a74958)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x61));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000022), UINT64_C(0x82f2e77077cab1f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x62));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000023), UINT64_C(0x4c0015082b265442)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x63));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000024), UINT64_C(0xd0a410daff11dc91)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x64));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000025), UINT64_C(0xf6bad673423e96d0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x65));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000026), UINT64_C(0xeee133ea6e883110)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x66));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000027), UINT64_C(0xdefd56702a66b259)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x67));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000028), UINT64_C(0xe9c3deee94d8cd47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x68));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000029), UINT64_C(0x237c9540299bf22d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x69));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002a), UINT64_C(0xd09dfa6c874e263f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002b), UINT64_C(0x1e39a54c464a8296)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002c), UINT64_C(0x60bdadce73270133)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002d), UINT64_C(0x3c593e7f3b51d375)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002e), UINT64_C(0x3f207910bd4f091)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000002f), UINT64_C(0x51cfa14e7afb6462)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000030), UINT64_C(0x4986f3a6948b82b1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x70));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000031), UINT64_C(0xe149a83728fa361a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x71));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000032), UINT64_C(0xcb320db826fb5e56)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x72));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000033), UINT64_C(0x252a66d863243e53)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x73));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000034), UINT64_C(0x767fe953145b5238)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x74));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000035), UINT64_C(0x477e4a80be9f0a63)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x75));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000036), UINT64_C(0x4499e3afa18d58b8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x76));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000037), UINT64_C(0xc9b8056fef6709e9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x77));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000038), UINT64_C(0x9af865df6db076bd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x78));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x80000039), UINT64_C(0x69a36e9a8c0354be)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x79));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003a), UINT64_C(0xf8ecae24b89b02f9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7a));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003b), UINT64_C(0x340e8462eb2c79d4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7b));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003c), UINT64_C(0xd8509db0b7ef083)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7c));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003d), UINT64_C(0x652b0ed7e539d34d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7d));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003e), UINT64_C(0x42a305d521480046)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7e));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x8000003f), UINT64_C(0xdb19a0bb1dfca10c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7f));
}

/* Every key has the name that the description gives it, or none. */
static void trapped_registers_have_names(void **state)
{
	static const struct {
		uint32_t first, last;
		const char *name;
	} expected[] = {
		{ 0x11, 0x11, "ssp" },
		{ 0x15, 0x15, "seed" },
		{ 0x17, 0x17, "jvt" },
		{ 0x10c, 0x10c, "sstateen0" },
		{ 0x10d, 0x10d, "sstateen1" },
		{ 0x10e, 0x10e, "sstateen2" },
		{ 0x10f, 0x10f, "sstateen3" },
		{ 0x114, 0x114, "sieh" },
		{ 0x14d, 0x14d, "stimecmp" },
		{ 0x14e, 0x14e, "sctrctl" },
		{ 0x14f, 0x14f, "sctrstatus" },
		{ 0x150, 0x150, "siselect" },
		{ 0x151, 0x151, "sireg" },
		{ 0x154, 0x154, "siph" },
		{ 0x15c, 0x15c, "stopei" },
		{ 0x15d, 0x15d, "stimecmph" },
		{ 0x15f, 0x15f, "sctrdepth" },
		{ 0x181, 0x181, "srmcfg" },
		{ 0x200, 0x2ff, "virtual_supervisor" },
		{ 0x5a8, 0x5a8, "scontext" },
		{ 0x600, 0x6ff, "hypervisor" },
		{ 0xa80, 0xabf, "hypervisor_custom" },
		{ 0xc00, 0xc00, "cycle" },
		{ 0xc02, 0xc02, "instret" },
		{ 0xc03, 0xc03, "hpmcounter3" },
		{ 0xc04, 0xc04, "hpmcounter4" },
		{ 0xc05, 0xc05, "hpmcounter5" },
		{ 0xc06, 0xc06, "hpmcounter6" },
		{ 0xc07, 0xc07, "hpmcounter7" },
		{ 0xc08, 0xc08, "hpmcounter8" },
		{ 0xc09, 0xc09, "hpmcounter9" },
		{ 0xc0a, 0xc0a, "hpmcounter10" },
		{ 0xc0b, 0xc0b, "hpmcounter11" },
		{ 0xc0c, 0xc0c, "hpmcounter12" },
		{ 0xc0d, 0xc0d, "hpmcounter13" },
		{ 0xc0e, 0xc0e, "hpmcounter14" },
		{ 0xc0f, 0xc0f, "hpmcounter15" },
		{ 0xc10, 0xc10, "hpmcounter16" },
		{ 0xc11, 0xc11, "hpmcounter17" },
		{ 0xc12, 0xc12, "hpmcounter18" },
		{ 0xc13, 0xc13, "hpmcounter19" },
		{ 0xc14, 0xc14, "hpmcounter20" },
		{ 0xc15, 0xc15, "hpmcounter21" },
		{ 0xc16, 0xc16, "hpmcounter22" },
		{ 0xc17, 0xc17, "hpmcounter23" },
		{ 0xc18, 0xc18, "hpmcounter24" },
		{ 0xc19, 0xc19, "hpmcounter25" },
		{ 0xc1a, 0xc1a, "hpmcounter26" },
		{ 0xc1b, 0xc1b, "hpmcounter27" },
		{ 0xc1c, 0xc1c, "hpmcounter28" },
		{ 0xc1d, 0xc1d, "hpmcounter29" },
		{ 0xc1e, 0xc1e, "hpmcounter30" },
		{ 0xc1f, 0xc1f, "hpmcounter31" },
		{ 0xc80, 0xc80, "cycleh" },
		{ 0xc82, 0xc82, "instreth" },
		{ 0xc83, 0xc83, "hpmcounter3h" },
		{ 0xc84, 0xc84, "hpmcounter4h" },
		{ 0xc85, 0xc85, "hpmcounter5h" },
		{ 0xc86, 0xc86, "hpmcounter6h" },
		{ 0xc87, 0xc87, "hpmcounter7h" },
		{ 0xc88, 0xc88, "hpmcounter8h" },
		{ 0xc89, 0xc89, "hpmcounter9h" },
		{ 0xc8a, 0xc8a, "hpmcounter10h" },
		{ 0xc8b, 0xc8b, "hpmcounter11h" },
		{ 0xc8c, 0xc8c, "hpmcounter12h" },
		{ 0xc8d, 0xc8d, "hpmcounter13h" },
		{ 0xc8e, 0xc8e, "hpmcounter14h" },
		{ 0xc8f, 0xc8f, "hpmcounter15h" },
		{ 0xc90, 0xc90, "hpmcounter16h" },
		{ 0xc91, 0xc91, "hpmcounter17h" },
		{ 0xc92, 0xc92, "hpmcounter18h" },
		{ 0xc93, 0xc93, "hpmcounter19h" },
		{ 0xc94, 0xc94, "hpmcounter20h" },
		{ 0xc95, 0xc95, "hpmcounter21h" },
		{ 0xc96, 0xc96, "hpmcounter22h" },
		{ 0xc97, 0xc97, "hpmcounter23h" },
		{ 0xc98, 0xc98, "hpmcounter24h" },
		{ 0xc99, 0xc99, "hpmcounter25h" },
		{ 0xc9a, 0xc9a, "hpmcounter26h" },
		{ 0xc9b, 0xc9b, "hpmcounter27h" },
		{ 0xc9c, 0xc9c, "hpmcounter28h" },
		{ 0xc9d, 0xc9d, "hpmcounter29h" },
		{ 0xc9e, 0xc9e, "hpmcounter30h" },
		{ 0xc9f, 0xc9f, "hpmcounter31h" },
		{ 0xda0, 0xda0, "scountovf" },
		{ 0xdb0, 0xdb0, "stopi" },
		{ 0xe00, 0xeff, "hypervisor_read_only" },
	};
	uint32_t named = 0;

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		for (uint32_t key = expected[n].first; key <= expected[n].last; key++)
			assert_string_equal(hy_riscv_sysreg_name(key), expected[n].name);
	}
	for (uint32_t key = 0; key < 0x1000; key++)
		named += hy_riscv_sysreg_name(key) != NULL;
	assert_int_equal(named, 915);
	assert_null(hy_riscv_sysreg_name(UINT32_MAX));
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
		{ 0x00005f03, HY_RISCV_INSN_LOAD, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 30, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x01101023, HY_RISCV_INSN_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 17, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00d02023, HY_RISCV_INSN_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x01202023, HY_RISCV_INSN_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 18, .reg2 = HY_INSN_NO_REG, .length = 4, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000401c, HY_RISCV_INSN_C_LOAD, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00004004, HY_RISCV_INSN_C_LOAD, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 9, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000400c, HY_RISCV_INSN_C_LOAD, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c01c, HY_RISCV_INSN_C_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c004, HY_RISCV_INSN_C_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 9, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c00c, HY_RISCV_INSN_C_STORE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00004082, HY_RISCV_INSN_C_LOAD_SP, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 1, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c07e, HY_RISCV_INSN_C_STORE_SP, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 31, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c026, HY_RISCV_INSN_C_STORE_SP, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 9, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000c06e, HY_RISCV_INSN_C_STORE_SP, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 4, .reg_bytes = 4,
		    .reg = 27, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008014, HY_RISCV_INSN_C_LOAD_BYTE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000801c, HY_RISCV_INSN_C_LOAD_BYTE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008010, HY_RISCV_INSN_C_LOAD_BYTE, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000845c, HY_RISCV_INSN_C_LOAD_HALF, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008410, HY_RISCV_INSN_C_LOAD_HALF, true,
		  { .load = 1, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000844c, HY_RISCV_INSN_C_LOAD_HALF, true,
		  { .load = 1, .sign = 1, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 11, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008814, HY_RISCV_INSN_C_STORE_BYTE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x0000881c, HY_RISCV_INSN_C_STORE_BYTE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008810, HY_RISCV_INSN_C_STORE_BYTE, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 1, .reg_bytes = 4,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008c14, HY_RISCV_INSN_C_STORE_HALF, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 13, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008c1c, HY_RISCV_INSN_C_STORE_HALF, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 15, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x00008c10, HY_RISCV_INSN_C_STORE_HALF, true,
		  { .load = 0, .sign = 0, .simd = 0, .atomic = 0, .update = 0, .bytes = 2, .reg_bytes = 4,
		    .reg = 12, .reg2 = HY_INSN_NO_REG, .length = 2, .writeback_reg = HY_INSN_NO_REG, .writeback = 0 } },
		{ 0x1f5f9df3, HY_RISCV_INSN_CSR, false, { 0 } },
		{ 0x8a3d9473, HY_RISCV_INSN_CSR, false, { 0 } },
		{ 0x3b2356f3, HY_RISCV_INSN_CSR, false, { 0 } },
		{ 0x10500073, HY_RISCV_INSN_WFI, false, { 0 } },
		{ 0x10200073, HY_RISCV_INSN_SRET, false, { 0 } },
		{ 0x12000073, HY_RISCV_INSN_SFENCE_VMA, false, { 0 } },
		{ 0x16000073, HY_RISCV_INSN_SINVAL_VMA, false, { 0 } },
		{ 0x18000073, HY_RISCV_INSN_SFENCE_W_INVAL, false, { 0 } },
		{ 0x18100073, HY_RISCV_INSN_SFENCE_INVAL_IR, false, { 0 } },
		{ 0x22000073, HY_RISCV_INSN_HFENCE_VVMA, false, { 0 } },
		{ 0x62000073, HY_RISCV_INSN_HFENCE_GVMA, false, { 0 } },
		{ 0x26000073, HY_RISCV_INSN_HINVAL_VVMA, false, { 0 } },
		{ 0x66000073, HY_RISCV_INSN_HINVAL_GVMA, false, { 0 } },
		{ 0x64104073, HY_RISCV_INSN_HLV, false, { 0 } },
		{ 0x64004073, HY_RISCV_INSN_HLV, false, { 0 } },
		{ 0x68004073, HY_RISCV_INSN_HLV, false, { 0 } },
		{ 0x68304073, HY_RISCV_INSN_HLVX, false, { 0 } },
		{ 0x64304073, HY_RISCV_INSN_HLVX, false, { 0 } },
		{ 0x66004073, HY_RISCV_INSN_HSV, false, { 0 } },
		{ 0x62004073, HY_RISCV_INSN_HSV, false, { 0 } },
		{ 0x6a004073, HY_RISCV_INSN_HSV, false, { 0 } },
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		const struct hy_access_insn *wanted = &expected[n].insn;
		struct hy_access_insn got;

		assert_int_equal(hy_riscv_instruction_find(expected[n].word), expected[n].instruction);
		assert_int_equal(hy_riscv_instruction_decode(expected[n].word, &got), expected[n].access);
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
		if (!hy_riscv_instruction_decode((uint32_t)(word >> 24), &insn))
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
		cmocka_unit_test(decodes_call),
		cmocka_unit_test(decodes_fetch),
		cmocka_unit_test(decodes_load),
		cmocka_unit_test(decodes_store),
		cmocka_unit_test(decodes_other_access),
		cmocka_unit_test(decodes_undelegated),
		cmocka_unit_test(decodes_double_trap),
		cmocka_unit_test(decodes_hardware_error),
		cmocka_unit_test(every_class_is_decoded),
		cmocka_unit_test(trapped_registers_have_names),
		cmocka_unit_test(instructions),
		cmocka_unit_test(any_word_is_decoded),
	};

	return cmocka_run_group_tests_name("riscv32", tests, NULL, NULL);
}
/* crc32 0e6dea6e */
