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

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0xdf2f8e0f5db49268), UINT64_C(0x7241e465b59b21ef)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x3f));

	prepare(0);
	hy_riscv_host_registers[HY_RISCV_REG_HTVAL] = 0;
	hy_riscv_host_registers[HY_RISCV_REG_HTINST] = 0;
	assert_int_equal(hy_riscv_decode(&vcpu, UINT64_C(0x3c9b72e3dcc6e37f), UINT64_C(0xaa2a9cdb21c99820)), false);
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
		cmocka_unit_test(every_class_is_decoded),
		cmocka_unit_test(trapped_registers_have_names),
		cmocka_unit_test(instructions),
		cmocka_unit_test(any_word_is_decoded),
	};

	return cmocka_run_group_tests_name("riscv32", tests, NULL, NULL);
}
/* crc32 43b59936 */
