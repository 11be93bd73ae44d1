/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/controls.yaml, desc/arch/x86_64/instructions.yaml,
 * desc/arch/x86_64/registers.yaml, desc/arch/x86_64/stage1.yaml, desc/arch/x86_64/sysregs.yaml, desc/arch/x86_64/traps.yaml by
 * `./halyard gen`; do not edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/arch/access.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage2.h>
#include <halyard/arch/tables.h>
#include <halyard/arch/computed.h>
#include <halyard/arch/sysregs.h>
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
	for (uint32_t index = 0; index < 16; index++)
		hy_x86_set_gpr(&vcpu.ctx, index, UINT64_C(0x0101010101010101) * (index + 1));
}

/* Every register takes a value of its own, as wide as it can, and keeps it while all others take theirs. */
static void registers_do_not_overlap(void **state)
{
	static uint64_t stored[HY_X86_REG_COUNT];
	static bool taken[HY_X86_REG_COUNT];
	uint32_t written = 0;

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_X86_REG_COUNT; id++) {
		stored[id] = UINT64_C(0x0101010101010101) * (id % 250 + 1) + id;
		while (hy_x86_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_E_INVALID)
			stored[id] >>= 8;
		taken[id] = hy_x86_set_reg(&vcpu.ctx, ALL_FEATURES, id, stored[id]) == HY_OK;
	}
	for (uint32_t id = 0; id < HY_X86_REG_COUNT; id++) {
		uint64_t value;

		if (!taken[id])
			continue;
		assert_int_equal(hy_x86_get_reg(&vcpu.ctx, ALL_FEATURES, id, &value), HY_OK);
		assert_int_equal(value, stored[id]);
		written++;
	}
	assert_int_equal(written, 194);
}

static void unknown_registers_are_refused(void **state)
{
	uint64_t value = 42;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_x86_get_reg(&vcpu.ctx, ALL_FEATURES, HY_X86_REG_COUNT, &value), HY_E_NOT_FOUND);
	assert_int_equal(hy_x86_set_reg(&vcpu.ctx, ALL_FEATURES, HY_X86_REG_COUNT, 0), HY_E_NOT_FOUND);
	assert_int_equal(hy_x86_get_reg(&vcpu.ctx, ALL_FEATURES, UINT32_MAX, &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void registers_have_names(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < HY_X86_REG_COUNT; id++)
		assert_string_not_equal(hy_x86_register_name(id), "unrecognised");
	assert_string_equal(hy_x86_register_name(HY_X86_REG_COUNT), "unrecognised");
}

static void registers_of_features(void **state)
{
	static const uint32_t absent[] = {
		HY_X86_REG_TSC_AUX,
		HY_X86_REG_XSS,
	};
	uint64_t value = 42;

	(void)state;
	prepare(0);
	for (size_t n = 0; n < sizeof(absent) / sizeof(absent[0]); n++)
		assert_int_equal(hy_x86_get_reg(&vcpu.ctx, 0, absent[n], &value), HY_E_NOT_FOUND);
	assert_int_equal(value, 42);
}

static void reset_values(void **state)
{
	static const struct {
		uint32_t id;
		uint64_t value;
	} expected[] = {
		{ HY_X86_REG_RAX, UINT64_C(0x0) },
		{ HY_X86_REG_RCX, UINT64_C(0x0) },
		{ HY_X86_REG_RDX, UINT64_C(0x5aa512348765c33c) },
		{ HY_X86_REG_RBX, UINT64_C(0x0) },
		{ HY_X86_REG_RSP, UINT64_C(0x0) },
		{ HY_X86_REG_RBP, UINT64_C(0x0) },
		{ HY_X86_REG_RSI, UINT64_C(0x0) },
		{ HY_X86_REG_RDI, UINT64_C(0x0) },
		{ HY_X86_REG_R8, UINT64_C(0x0) },
		{ HY_X86_REG_R9, UINT64_C(0x0) },
		{ HY_X86_REG_R10, UINT64_C(0x0) },
		{ HY_X86_REG_R11, UINT64_C(0x0) },
		{ HY_X86_REG_R12, UINT64_C(0x0) },
		{ HY_X86_REG_R13, UINT64_C(0x0) },
		{ HY_X86_REG_R14, UINT64_C(0x0) },
		{ HY_X86_REG_R15, UINT64_C(0x0) },
		{ HY_X86_REG_RIP, UINT64_C(0xfff0) },
		{ HY_X86_REG_RFLAGS, UINT64_C(0x2) },
		{ HY_X86_REG_CR0, UINT64_C(0x60000010) },
		{ HY_X86_REG_CR3, UINT64_C(0x0) },
		{ HY_X86_REG_CR4, UINT64_C(0x0) },
		{ HY_X86_REG_EFER, UINT64_C(0x0) },
		{ HY_X86_REG_CPL, UINT64_C(0x0) },
		{ HY_X86_REG_CS_ATTRIBUTES, UINT64_C(0x9b) },
		{ HY_X86_REG_CS_BASE, UINT64_C(0xffff0000) },
		{ HY_X86_REG_CS_SELECTOR, UINT64_C(0xf000) },
		{ HY_X86_REG_CS_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_ES_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_ES_ATTRIBUTES, UINT64_C(0x93) },
		{ HY_X86_REG_ES_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_ES_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_SS_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_SS_ATTRIBUTES, UINT64_C(0x93) },
		{ HY_X86_REG_SS_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_SS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_DS_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_DS_ATTRIBUTES, UINT64_C(0x93) },
		{ HY_X86_REG_DS_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_DS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_FS_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_FS_ATTRIBUTES, UINT64_C(0x93) },
		{ HY_X86_REG_FS_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_FS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_GS_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_GS_ATTRIBUTES, UINT64_C(0x93) },
		{ HY_X86_REG_GS_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_GS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_LDTR_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_LDTR_ATTRIBUTES, UINT64_C(0x82) },
		{ HY_X86_REG_LDTR_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_LDTR_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_TR_SELECTOR, UINT64_C(0x0) },
		{ HY_X86_REG_TR_ATTRIBUTES, UINT64_C(0x8b) },
		{ HY_X86_REG_TR_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_TR_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_GDTR_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_GDTR_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_IDTR_LIMIT, UINT64_C(0xffff) },
		{ HY_X86_REG_IDTR_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_INTERRUPT_SHADOW, UINT64_C(0x0) },
		{ HY_X86_REG_NMI_BLOCKED, UINT64_C(0x0) },
		{ HY_X86_REG_CR8, UINT64_C(0x0) },
		{ HY_X86_REG_EVENT, UINT64_C(0x0) },
		{ HY_X86_REG_DR0, UINT64_C(0x0) },
		{ HY_X86_REG_DR1, UINT64_C(0x0) },
		{ HY_X86_REG_DR2, UINT64_C(0x0) },
		{ HY_X86_REG_DR3, UINT64_C(0x0) },
		{ HY_X86_REG_DR6, UINT64_C(0xffff0ff0) },
		{ HY_X86_REG_DR7, UINT64_C(0x400) },
		{ HY_X86_REG_DEBUGCTL, UINT64_C(0x0) },
		{ HY_X86_REG_CR2, UINT64_C(0x0) },
		{ HY_X86_REG_PDPTE0, UINT64_C(0x0) },
		{ HY_X86_REG_PDPTE1, UINT64_C(0x0) },
		{ HY_X86_REG_PDPTE2, UINT64_C(0x0) },
		{ HY_X86_REG_PDPTE3, UINT64_C(0x0) },
		{ HY_X86_REG_PDPTE_ROOT, UINT64_C(0x0) },
		{ HY_X86_REG_STAR, UINT64_C(0x0) },
		{ HY_X86_REG_LSTAR, UINT64_C(0x0) },
		{ HY_X86_REG_CSTAR, UINT64_C(0x0) },
		{ HY_X86_REG_SFMASK, UINT64_C(0x0) },
		{ HY_X86_REG_KERNEL_GS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_SYSENTER_CS, UINT64_C(0x0) },
		{ HY_X86_REG_SYSENTER_ESP, UINT64_C(0x0) },
		{ HY_X86_REG_SYSENTER_EIP, UINT64_C(0x0) },
		{ HY_X86_REG_PAT, UINT64_C(0x7040600070406) },
		{ HY_X86_REG_TSC_OFFSET, UINT64_C(0x0) },
		{ HY_X86_REG_TSC_AUX, UINT64_C(0x0) },
		{ HY_X86_REG_XSS, UINT64_C(0x0) },
		{ HY_X86_REG_XCR0, UINT64_C(0x1) },
		{ HY_X86_REG_XSAVE, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_3, UINT64_C(0x1f80) },
		{ HY_X86_REG_XSAVE_64, UINT64_C(0x1) },
		{ HY_X86_REG_XSAVE_65, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_66, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_67, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_68, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_69, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_70, UINT64_C(0x0) },
		{ HY_X86_REG_XSAVE_71, UINT64_C(0x0) },
		{ HY_X86_REG_APIC_BASE, UINT64_C(0xfee00900) },
		{ HY_X86_REG_FAST_CALL, UINT64_C(0x0) },
		{ HY_X86_REG_UNDEFINED, UINT64_C(0x0) },
		{ HY_X86_REG_BLOCK, UINT64_C(0x0) },
		{ HY_X86_REG_BLOCK_ADDRESS, UINT64_C(0x0) },
		{ HY_X86_REG_ENTER, UINT64_C(0x0) },
		{ HY_X86_REG_FETCH_PAGE, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_PAGE, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_AT, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_BYTES, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_LENGTH, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_RIP, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_CS_BASE, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_CS_ATTRIBUTES, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_CR0, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_CR3, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_CR4, UINT64_C(0x0) },
		{ HY_X86_REG_CODE_EFER, UINT64_C(0x0) },
	};

	(void)state;
	prepare(ALL_FEATURES);
	memset(&vcpu.ctx, 0xff, sizeof(vcpu.ctx));
	for (uint32_t id = 0; id < HY_X86_REG_COUNT; id++)
		hy_x86_host_registers[id] = UINT64_C(0x5aa512348765c33c);
	hy_x86_reset(&vcpu.ctx);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t value;

		assert_int_equal(hy_x86_get_reg(&vcpu.ctx, ALL_FEATURES, expected[n].id, &value), HY_OK);
		assert_int_equal(value, expected[n].value);
	}
}


/* Every key has the name that the description gives it, or none. */
static void trapped_registers_have_names(void **state)
{
	static const struct {
		uint32_t first, last;
		const char *name;
	} expected[] = {
		{ 0x10, 0x10, "time_stamp" },
		{ 0x1b, 0x1b, "local_apic" },
		{ 0x8b, 0x8b, "patch_level" },
		{ 0x1a0, 0x1a0, "misc_enable" },
		{ 0x1d9, 0x1d9, "debug_control" },
		{ 0x277, 0x277, "page_attributes" },
		{ 0x800, 0x83f, "x2apic" },
		{ 0xc0000080, 0xc0000080, "extended_features" },
		{ 0xc0010015, 0xc0010015, "hardware_configuration" },
		{ 0xc001001f, 0xc001001f, "northbridge_configuration" },
		{ 0xc0011029, 0xc0011029, "decode_configuration" },
	};
	uint32_t named = 0;

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		for (uint32_t key = expected[n].first; key <= expected[n].last; key++)
			assert_string_equal(hy_x86_sysreg_name(key), expected[n].name);
	}
	for (uint32_t key = 0; key < 0x100000; key++)
		named += hy_x86_sysreg_name(key) != NULL;
	assert_int_equal(named, 70);
	assert_null(hy_x86_sysreg_name(UINT32_MAX));
}

static void trapped_registers_answer(void **state)
{
	static const struct {
		uint32_t key;
		uint64_t value;
	} expected[] = {
		{ 0x8b, 0 },
		{ 0x1a0, 1 },
		{ 0xc0010015, 0 },
		{ 0xc001001f, 0 },
		{ 0xc0011029, 2 },
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (uint32_t id = 0; id < HY_X86_REG_COUNT; id++)
		hy_x86_host_registers[id] = UINT64_C(0x5aa512348765c33c);
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		assert_true(hy_x86_sysreg(&vcpu, expected[n].key, false, 1));
		assert_int_equal(hy_x86_gpr(&vcpu.ctx, 1), expected[n].value);
	}
}


/* Accesses that the description forwards: the key and the register, or the value, are in the exit. */
static void trapped_registers_are_reported(void **state)
{
	(void)state;
	prepare(ALL_FEATURES);
	assert_false(hy_x86_sysreg(&vcpu, 0x1b, false, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_READ);
	assert_int_equal(vcpu.exit.sysreg_read.address, 0x1b);
	assert_int_equal(vcpu.exit.sysreg_read.reg, 3);
	assert_false(hy_x86_sysreg(&vcpu, 0x800, false, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_READ);
	assert_int_equal(vcpu.exit.sysreg_read.address, 0x800);
	assert_int_equal(vcpu.exit.sysreg_read.reg, 3);
	assert_false(hy_x86_sysreg(&vcpu, 0x1b, true, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_WRITE);
	assert_int_equal(vcpu.exit.sysreg_write.address, 0x1b);
	assert_int_equal(vcpu.exit.sysreg_write.value, hy_x86_gpr(&vcpu.ctx, 3));
	assert_false(hy_x86_sysreg(&vcpu, 0x800, true, 3));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSREG_WRITE);
	assert_int_equal(vcpu.exit.sysreg_write.address, 0x800);
	assert_int_equal(vcpu.exit.sysreg_write.value, hy_x86_gpr(&vcpu.ctx, 3));
}

/* What insn comes to of some bytes and numbers. */
static void computes_insn(void **state)
{
	struct hy_x86_insn out;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){32, 3, 194, 0, 102, 102, 0, 15, 102, 102, 1, 1, 1, 0, 102}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0xa));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 2, 102, 17, 102, 102, 0, 102, 2, 15, 102, 102, 116, 102, 2}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x11));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 105, 102, 3, 3, 2, 102, 90, 102, 36, 0, 127, 2, 35, 102}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x3));
	assert_true((uint64_t)out.immediate == UINT64_C(0x203));
	assert_true((uint64_t)out.length == UINT64_C(0x6));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){2, 242, 3, 1, 102, 107, 0}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 102, 102, 164, 152, 24, 2, 102, 129, 102, 102, 19, 177, 1}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x4));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x7));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x3));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){151, 3, 9, 1, 1, 102, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x1));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){20, 102, 2, 2, 0, 120, 53, 0, 1, 58, 0, 102, 3, 0, 6}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x66));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){20, 215, 102, 102, 3, 102, 244, 106, 0, 3, 160, 102, 0, 102, 182}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0xffffffffffffffd7));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 41, 102, 1, 0, 102, 1}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0x7));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x5));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){125, 124, 102, 102, 2, 252, 51, 88, 2, 54, 102, 102, 1, 221, 126}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x7c));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 0, 1, 102, 213, 102, 1}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x1));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 1, 102, 102, 1, 253, 102}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 2, 153, 237, 193, 128, 102, 2, 102, 102, 102, 102, 41, 3}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0xffffffffffffc1ed));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x6));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0x7));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x3));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 249, 220, 151, 193, 224, 124}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 102, 102, 3, 102, 1, 55}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 2, 182, 102, 2, 102, 102}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66660266));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x7));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){0, 102, 102, 102, 102, 102, 3}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 3, 102, 2, 210, 2}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x2));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 50, 102, 226, 0, 141, 1}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0xffffffffffffffe2));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0xc));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){2, 1, 102, 102, 1, 102, 102, 102, 2, 127, 102, 102, 102, 83, 2}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x1));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 156, 3, 252, 102, 102, 102, 102, 102, 88, 1, 230, 1, 236, 2}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){109, 0, 102, 1, 81, 7, 3, 0, 155, 31, 0, 46, 102, 102, 3}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x1));
	assert_true((uint64_t)out.operation == UINT64_C(0x1d));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x7));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x2));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){124, 2, 102, 102, 102, 0, 90}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){219, 102, 0, 102, 102, 102, 102, 0, 0, 17, 102, 2, 59, 102, 2}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 0, 1, 199, 209, 0, 3}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x1));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 4, 2, 3, 3, 102, 28}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){2, 3, 102, 85, 102, 68, 210}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){104, 40, 88, 102, 145, 1, 102, 102, 2, 102, 194, 206, 180, 102, 0}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0xffffffff91665828));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 3, 102, 1, 102, 2, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x1));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){0, 3, 3, 198, 247, 212, 2, 2, 102, 2, 171, 102, 217, 66, 117}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){0, 95, 102, 3, 102, 0, 1, 102, 44, 102, 254, 245, 197, 102, 102}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x3));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){248, 177, 225, 2, 126, 66, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x1));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){2, 2, 3, 1, 102, 230, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0x6));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){3, 60, 131, 102, 102, 2, 167}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0x0));
	assert_true((uint64_t)out.shift == UINT64_C(0x2));
	assert_true((uint64_t)out.reg == UINT64_C(0x7));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 102, 194, 168, 58, 21, 0, 1, 25, 1, 190, 168, 0, 2, 102}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0xffffffffffffffc2));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 154, 56, 3, 102, 2, 102}, 7, 16, &out), HY_X86_TOO_SHORT);
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 2, 67, 1, 2, 1, 225}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x1));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0x7));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 1, 51, 3, 3, 236, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0x7));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x6));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 102, 125, 183, 2, 102, 3, 2, 102, 121, 102, 3, 0, 102}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0xffffffffffffffb7));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){116, 102, 102, 2, 3, 102, 249}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x66));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){192, 13, 102, 147, 54, 102, 116, 127, 102, 102, 1, 1, 102, 97, 203}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x66));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x7));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x1));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 122, 3, 102, 102, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x3));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 142, 132, 2, 2, 2, 142}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x284));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x1));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){129, 102, 102, 3, 102, 102, 102, 3, 102, 1, 71, 102, 1, 2, 102}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x66666603));
	assert_true((uint64_t)out.length == UINT64_C(0x7));
	assert_true((uint64_t)out.operation == UINT64_C(0xa));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){0, 2, 130, 161, 0, 102, 102, 102, 102, 1, 102, 118, 1, 3, 139}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0x6));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){8, 1, 172, 0, 226, 102, 184, 0, 26, 1, 102, 33, 2, 2, 25}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x7));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x1));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 3, 12, 0, 102, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x1));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){3, 1, 184, 0, 3, 102, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0x7));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 145, 2, 1, 134, 102, 102, 102, 2, 151, 102, 0, 102, 20, 101}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){136, 2, 171, 0, 1, 20, 43, 1, 1, 2, 102, 102, 102, 242, 249}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x2));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 102, 230, 102, 2, 102}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x66));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){234, 102, 102, 3, 0, 102, 2}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x36666));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 102, 41, 102, 102, 174, 2}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x5));
	assert_true((uint64_t)out.operation == UINT64_C(0xb));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){215, 101, 102, 102, 202, 102, 102}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x1));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){102, 0, 102, 102, 102, 141, 102}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x66));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){2, 190, 52, 149, 102, 102, 10, 102, 173, 1, 2, 128, 107, 122, 2}, 15, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0xffffffffffff9534));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x3));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x1));
	assert_true((uint64_t)out.high == UINT64_C(0x1));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){94, 111, 155, 160, 226, 2, 0, 102, 94, 102, 102, 102, 129, 16, 2}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x1));
	assert_true((uint64_t)out.operation == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0xff));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x0));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){0, 3, 91, 3, 2, 3, 2}, 7, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x2));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x3));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 102, 64, 234, 102, 1, 1, 242, 102, 180, 79, 102, 102, 102, 102}, 15, 64, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x40));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x6));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
	assert_int_equal(hy_x86_insn_decode((const uint8_t[15]){1, 102, 107, 102, 1, 1, 3}, 7, 16, &out), HY_X86_DECODED);
	assert_true((uint64_t)out.displacement == UINT64_C(0x6b));
	assert_true((uint64_t)out.immediate == UINT64_C(0x0));
	assert_true((uint64_t)out.length == UINT64_C(0x3));
	assert_true((uint64_t)out.operation == UINT64_C(0x6));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.address_bytes == UINT64_C(0x2));
	assert_true((uint64_t)out.segment == UINT64_C(0xff));
	assert_true((uint64_t)out.base == UINT64_C(0x5));
	assert_true((uint64_t)out.index == UINT64_C(0xff));
	assert_true((uint64_t)out.shift == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
}

/* Each stretch of indices with one row begins with the attributes that the row says. */
static void tables(void **state)
{
	static const struct {
		uint32_t (*table)(uint64_t index);
		uint32_t index;
		uint32_t attributes[11];
	} expected[] = {
		{ hy_x86_table_one_byte, 0x00, { 0, 1, 3, 1, 0, 0, 6, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_one_byte, 0x02, { 0, 1, 3, 1, 0, 0, 6, 1, 0, 0, 0 } }, /* add_reg */
		{ hy_x86_table_one_byte, 0x04, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x06, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x08, { 0, 1, 3, 1, 0, 0, 7, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_one_byte, 0x0a, { 0, 1, 3, 1, 0, 0, 7, 1, 0, 0, 0 } }, /* or_reg */
		{ hy_x86_table_one_byte, 0x0c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x0e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x0f, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_one_byte, 0x10, { 0, 1, 3, 1, 0, 0, 8, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_one_byte, 0x12, { 0, 1, 3, 1, 0, 0, 8, 1, 0, 0, 0 } }, /* adc_reg */
		{ hy_x86_table_one_byte, 0x14, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x16, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x18, { 0, 1, 3, 1, 0, 0, 9, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_one_byte, 0x1a, { 0, 1, 3, 1, 0, 0, 9, 1, 0, 0, 0 } }, /* sbb_reg */
		{ hy_x86_table_one_byte, 0x1c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x1e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x20, { 0, 1, 3, 1, 0, 0, 10, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_one_byte, 0x22, { 0, 1, 3, 1, 0, 0, 10, 1, 0, 0, 0 } }, /* and_reg */
		{ hy_x86_table_one_byte, 0x24, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x26, { 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* es */
		{ hy_x86_table_one_byte, 0x27, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x28, { 0, 1, 3, 1, 0, 0, 11, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_one_byte, 0x2a, { 0, 1, 3, 1, 0, 0, 11, 1, 0, 0, 0 } }, /* sub_reg */
		{ hy_x86_table_one_byte, 0x2c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x2e, { 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* cs */
		{ hy_x86_table_one_byte, 0x2f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x30, { 0, 1, 3, 1, 0, 0, 12, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_one_byte, 0x32, { 0, 1, 3, 1, 0, 0, 12, 1, 0, 0, 0 } }, /* xor_reg */
		{ hy_x86_table_one_byte, 0x34, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x36, { 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ss */
		{ hy_x86_table_one_byte, 0x37, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x38, { 0, 1, 3, 1, 0, 0, 13, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_one_byte, 0x3a, { 0, 1, 3, 1, 0, 0, 13, 1, 0, 0, 0 } }, /* cmp_reg */
		{ hy_x86_table_one_byte, 0x3c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x3e, { 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ds */
		{ hy_x86_table_one_byte, 0x3f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x40, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* inc_dec_reg */
		{ hy_x86_table_one_byte, 0x50, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0x60, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_all */
		{ hy_x86_table_one_byte, 0x62, { 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bound */
		{ hy_x86_table_one_byte, 0x63, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* adjust_rpl */
		{ hy_x86_table_one_byte, 0x64, { 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* fs */
		{ hy_x86_table_one_byte, 0x65, { 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gs */
		{ hy_x86_table_one_byte, 0x66, { 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* operand_size */
		{ hy_x86_table_one_byte, 0x67, { 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address_size */
		{ hy_x86_table_one_byte, 0x68, { 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* push_imm */
		{ hy_x86_table_one_byte, 0x69, { 0, 1, 3, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* imul */
		{ hy_x86_table_one_byte, 0x6a, { 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* push_byte */
		{ hy_x86_table_one_byte, 0x6b, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* imul_byte */
		{ hy_x86_table_one_byte, 0x6c, { 0, 0, 4, 1, 0, 0, 29, 0, 2, 0, 0 } }, /* ins */
		{ hy_x86_table_one_byte, 0x6e, { 0, 0, 4, 1, 0, 0, 30, 0, 1, 0, 0 } }, /* outs */
		{ hy_x86_table_one_byte, 0x70, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0x80, { 0, 1, 3, 1, 4, 1, 0, 0, 0, 0, 0 } }, /* group1 */
		{ hy_x86_table_one_byte, 0x83, { 0, 1, 3, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* group1_byte */
		{ hy_x86_table_one_byte, 0x84, { 0, 1, 3, 1, 0, 0, 14, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_one_byte, 0x86, { 0, 1, 3, 1, 0, 0, 15, 0, 0, 0, 0 } }, /* xchg */
		{ hy_x86_table_one_byte, 0x88, { 0, 1, 3, 1, 0, 0, 1, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_one_byte, 0x8a, { 0, 1, 3, 1, 0, 0, 1, 1, 0, 0, 0 } }, /* mov_reg */
		{ hy_x86_table_one_byte, 0x8c, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte, 0x8d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address */
		{ hy_x86_table_one_byte, 0x8e, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte, 0x8f, { 8, 1, 5, 0, 0, 2, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_one_byte, 0x90, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* exchange */
		{ hy_x86_table_one_byte, 0x98, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* convert */
		{ hy_x86_table_one_byte, 0x9a, { 0, 0, 3, 0, 7, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_one_byte, 0x9b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0x9c, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0x9e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xa0, { 0, 0, 3, 1, 6, 0, 1, 1, 0, 0, 0 } }, /* mov_offset_load */
		{ hy_x86_table_one_byte, 0xa2, { 0, 0, 3, 1, 6, 0, 1, 0, 0, 0, 0 } }, /* mov_offset_store */
		{ hy_x86_table_one_byte, 0xa4, { 0, 0, 3, 1, 0, 0, 4, 0, 3, 0, 0 } }, /* movs */
		{ hy_x86_table_one_byte, 0xa6, { 0, 0, 3, 1, 0, 0, 27, 0, 3, 0, 0 } }, /* cmps */
		{ hy_x86_table_one_byte, 0xa8, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0xaa, { 0, 0, 3, 1, 0, 0, 5, 0, 2, 0, 0 } }, /* stos */
		{ hy_x86_table_one_byte, 0xac, { 0, 0, 3, 1, 0, 0, 26, 0, 1, 0, 0 } }, /* lods */
		{ hy_x86_table_one_byte, 0xae, { 0, 0, 3, 1, 0, 0, 28, 0, 2, 0, 0 } }, /* scas */
		{ hy_x86_table_one_byte, 0xb0, { 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_byte */
		{ hy_x86_table_one_byte, 0xb8, { 0, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_reg */
		{ hy_x86_table_one_byte, 0xc0, { 0, 1, 3, 1, 1, 0, 0, 0, 0, 0, 0 } }, /* shifts_byte */
		{ hy_x86_table_one_byte, 0xc2, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte, 0xc3, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret */
		{ hy_x86_table_one_byte, 0xc4, { 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_es */
		{ hy_x86_table_one_byte, 0xc5, { 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_ds */
		{ hy_x86_table_one_byte, 0xc6, { 0, 1, 3, 1, 4, 7, 0, 0, 0, 0, 0 } }, /* group11 */
		{ hy_x86_table_one_byte, 0xc8, { 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0 } }, /* enter */
		{ hy_x86_table_one_byte, 0xc9, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0xca, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte, 0xcb, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xcd, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* int */
		{ hy_x86_table_one_byte, 0xce, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xd0, { 0, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts */
		{ hy_x86_table_one_byte, 0xd4, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* decimal_base */
		{ hy_x86_table_one_byte, 0xd6, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xd7, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* translate */
		{ hy_x86_table_one_byte, 0xd8, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* x87 */
		{ hy_x86_table_one_byte, 0xe0, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0xe4, { 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0 } }, /* port_byte */
		{ hy_x86_table_one_byte, 0xe8, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_one_byte, 0xea, { 0, 0, 3, 0, 7, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_one_byte, 0xeb, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0xec, { 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* port */
		{ hy_x86_table_one_byte, 0xf0, { 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* lock */
		{ hy_x86_table_one_byte, 0xf1, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xf2, { 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* repne */
		{ hy_x86_table_one_byte, 0xf3, { 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rep */
		{ hy_x86_table_one_byte, 0xf4, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xf6, { 0, 1, 3, 1, 0, 3, 0, 0, 0, 0, 0 } }, /* group3 */
		{ hy_x86_table_one_byte, 0xf8, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xfe, { 0, 1, 3, 1, 0, 4, 0, 0, 0, 0, 0 } }, /* group4 */
		{ hy_x86_table_one_byte, 0xff, { 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0 } }, /* group5 */
		{ hy_x86_table_one_byte_64, 0x00, { 0, 1, 3, 1, 0, 0, 6, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_one_byte_64, 0x02, { 0, 1, 3, 1, 0, 0, 6, 1, 0, 0, 0 } }, /* add_reg */
		{ hy_x86_table_one_byte_64, 0x04, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x06, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x08, { 0, 1, 3, 1, 0, 0, 7, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_one_byte_64, 0x0a, { 0, 1, 3, 1, 0, 0, 7, 1, 0, 0, 0 } }, /* or_reg */
		{ hy_x86_table_one_byte_64, 0x0c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x0e, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x0f, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_one_byte_64, 0x10, { 0, 1, 3, 1, 0, 0, 8, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_one_byte_64, 0x12, { 0, 1, 3, 1, 0, 0, 8, 1, 0, 0, 0 } }, /* adc_reg */
		{ hy_x86_table_one_byte_64, 0x14, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x16, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x18, { 0, 1, 3, 1, 0, 0, 9, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_one_byte_64, 0x1a, { 0, 1, 3, 1, 0, 0, 9, 1, 0, 0, 0 } }, /* sbb_reg */
		{ hy_x86_table_one_byte_64, 0x1c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x1e, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x20, { 0, 1, 3, 1, 0, 0, 10, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_one_byte_64, 0x22, { 0, 1, 3, 1, 0, 0, 10, 1, 0, 0, 0 } }, /* and_reg */
		{ hy_x86_table_one_byte_64, 0x24, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x26, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x27, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x28, { 0, 1, 3, 1, 0, 0, 11, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_one_byte_64, 0x2a, { 0, 1, 3, 1, 0, 0, 11, 1, 0, 0, 0 } }, /* sub_reg */
		{ hy_x86_table_one_byte_64, 0x2c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x2e, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x2f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x30, { 0, 1, 3, 1, 0, 0, 12, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_one_byte_64, 0x32, { 0, 1, 3, 1, 0, 0, 12, 1, 0, 0, 0 } }, /* xor_reg */
		{ hy_x86_table_one_byte_64, 0x34, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x36, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x37, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x38, { 0, 1, 3, 1, 0, 0, 13, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_one_byte_64, 0x3a, { 0, 1, 3, 1, 0, 0, 13, 1, 0, 0, 0 } }, /* cmp_reg */
		{ hy_x86_table_one_byte_64, 0x3c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x3e, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x3f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x40, { 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rex */
		{ hy_x86_table_one_byte_64, 0x50, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0x60, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x62, { 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bound */
		{ hy_x86_table_one_byte_64, 0x63, { 0, 1, 4, 0, 0, 0, 3, 1, 0, 0, 0 } }, /* movsxd */
		{ hy_x86_table_one_byte_64, 0x64, { 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* fs */
		{ hy_x86_table_one_byte_64, 0x65, { 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gs */
		{ hy_x86_table_one_byte_64, 0x66, { 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* operand_size */
		{ hy_x86_table_one_byte_64, 0x67, { 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address_size */
		{ hy_x86_table_one_byte_64, 0x68, { 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* push_imm */
		{ hy_x86_table_one_byte_64, 0x69, { 0, 1, 3, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* imul */
		{ hy_x86_table_one_byte_64, 0x6a, { 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* push_byte */
		{ hy_x86_table_one_byte_64, 0x6b, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* imul_byte */
		{ hy_x86_table_one_byte_64, 0x6c, { 0, 0, 4, 1, 0, 0, 29, 0, 2, 0, 0 } }, /* ins */
		{ hy_x86_table_one_byte_64, 0x6e, { 0, 0, 4, 1, 0, 0, 30, 0, 1, 0, 0 } }, /* outs */
		{ hy_x86_table_one_byte_64, 0x70, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0x80, { 0, 1, 3, 1, 4, 1, 0, 0, 0, 0, 0 } }, /* group1 */
		{ hy_x86_table_one_byte_64, 0x82, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x83, { 0, 1, 3, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* group1_byte */
		{ hy_x86_table_one_byte_64, 0x84, { 0, 1, 3, 1, 0, 0, 14, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_one_byte_64, 0x86, { 0, 1, 3, 1, 0, 0, 15, 0, 0, 0, 0 } }, /* xchg */
		{ hy_x86_table_one_byte_64, 0x88, { 0, 1, 3, 1, 0, 0, 1, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_one_byte_64, 0x8a, { 0, 1, 3, 1, 0, 0, 1, 1, 0, 0, 0 } }, /* mov_reg */
		{ hy_x86_table_one_byte_64, 0x8c, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte_64, 0x8d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address */
		{ hy_x86_table_one_byte_64, 0x8e, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte_64, 0x8f, { 8, 1, 5, 0, 0, 2, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_one_byte_64, 0x90, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* exchange */
		{ hy_x86_table_one_byte_64, 0x98, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* convert */
		{ hy_x86_table_one_byte_64, 0x9a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x9b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0x9c, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0x9e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xa0, { 0, 0, 3, 1, 6, 0, 1, 1, 0, 0, 0 } }, /* mov_offset_load */
		{ hy_x86_table_one_byte_64, 0xa2, { 0, 0, 3, 1, 6, 0, 1, 0, 0, 0, 0 } }, /* mov_offset_store */
		{ hy_x86_table_one_byte_64, 0xa4, { 0, 0, 3, 1, 0, 0, 4, 0, 3, 0, 0 } }, /* movs */
		{ hy_x86_table_one_byte_64, 0xa6, { 0, 0, 3, 1, 0, 0, 27, 0, 3, 0, 0 } }, /* cmps */
		{ hy_x86_table_one_byte_64, 0xa8, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0xaa, { 0, 0, 3, 1, 0, 0, 5, 0, 2, 0, 0 } }, /* stos */
		{ hy_x86_table_one_byte_64, 0xac, { 0, 0, 3, 1, 0, 0, 26, 0, 1, 0, 0 } }, /* lods */
		{ hy_x86_table_one_byte_64, 0xae, { 0, 0, 3, 1, 0, 0, 28, 0, 2, 0, 0 } }, /* scas */
		{ hy_x86_table_one_byte_64, 0xb0, { 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_byte */
		{ hy_x86_table_one_byte_64, 0xb8, { 0, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_reg */
		{ hy_x86_table_one_byte_64, 0xc0, { 0, 1, 3, 1, 1, 0, 0, 0, 0, 0, 0 } }, /* shifts_byte */
		{ hy_x86_table_one_byte_64, 0xc2, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte_64, 0xc3, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret */
		{ hy_x86_table_one_byte_64, 0xc4, { 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_es */
		{ hy_x86_table_one_byte_64, 0xc5, { 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_ds */
		{ hy_x86_table_one_byte_64, 0xc6, { 0, 1, 3, 1, 4, 7, 0, 0, 0, 0, 0 } }, /* group11 */
		{ hy_x86_table_one_byte_64, 0xc8, { 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0 } }, /* enter */
		{ hy_x86_table_one_byte_64, 0xc9, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0xca, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte_64, 0xcb, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xcd, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* int */
		{ hy_x86_table_one_byte_64, 0xce, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xcf, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xd0, { 0, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts */
		{ hy_x86_table_one_byte_64, 0xd4, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xd7, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* translate */
		{ hy_x86_table_one_byte_64, 0xd8, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* x87 */
		{ hy_x86_table_one_byte_64, 0xe0, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0xe4, { 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0 } }, /* port_byte */
		{ hy_x86_table_one_byte_64, 0xe8, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_one_byte_64, 0xea, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xeb, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0xec, { 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* port */
		{ hy_x86_table_one_byte_64, 0xf0, { 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* lock */
		{ hy_x86_table_one_byte_64, 0xf1, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xf2, { 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* repne */
		{ hy_x86_table_one_byte_64, 0xf3, { 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rep */
		{ hy_x86_table_one_byte_64, 0xf4, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xf6, { 0, 1, 3, 1, 0, 3, 0, 0, 0, 0, 0 } }, /* group3 */
		{ hy_x86_table_one_byte_64, 0xf8, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xfe, { 0, 1, 3, 1, 0, 4, 0, 0, 0, 0, 0 } }, /* group4 */
		{ hy_x86_table_one_byte_64, 0xff, { 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0 } }, /* group5 */
		{ hy_x86_table_groups, 0x00, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x08, { 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_groups, 0x09, { 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_groups, 0x0a, { 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_groups, 0x0b, { 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_groups, 0x0c, { 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_groups, 0x0d, { 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_groups, 0x0e, { 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_groups, 0x0f, { 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_groups, 0x10, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_groups, 0x11, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x18, { 0, 0, 0, 0, 4, 0, 14, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_groups, 0x1a, { 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0 } }, /* not */
		{ hy_x86_table_groups, 0x1b, { 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0 } }, /* neg */
		{ hy_x86_table_groups, 0x1c, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* multiply */
		{ hy_x86_table_groups, 0x20, { 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0 } }, /* inc_byte */
		{ hy_x86_table_groups, 0x21, { 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0 } }, /* dec_byte */
		{ hy_x86_table_groups, 0x22, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x28, { 0, 0, 3, 0, 0, 0, 18, 0, 0, 0, 0 } }, /* inc */
		{ hy_x86_table_groups, 0x29, { 0, 0, 3, 0, 0, 0, 19, 0, 0, 0, 0 } }, /* dec */
		{ hy_x86_table_groups, 0x2a, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* branch */
		{ hy_x86_table_groups, 0x2b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_groups, 0x2c, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* branch */
		{ hy_x86_table_groups, 0x2d, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_groups, 0x2e, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push */
		{ hy_x86_table_groups, 0x2f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x34, { 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0 } }, /* bt */
		{ hy_x86_table_groups, 0x35, { 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0 } }, /* bts */
		{ hy_x86_table_groups, 0x36, { 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0 } }, /* btr */
		{ hy_x86_table_groups, 0x37, { 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0 } }, /* btc */
		{ hy_x86_table_groups, 0x38, { 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_groups, 0x39, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x3f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* transaction */
		{ hy_x86_table_map_0f, 0x00, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x04, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x05, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x0b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0c, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x0d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x0e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0f, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* now_3d */
		{ hy_x86_table_map_0f, 0x10, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x20, { 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_control */
		{ hy_x86_table_map_0f, 0x24, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x28, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x30, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x36, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x37, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x38, { 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_map_0f, 0x39, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x3a, { 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_map_0f, 0x3b, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x40, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_condition */
		{ hy_x86_table_map_0f, 0x50, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x70, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0x74, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x77, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x78, { 0, 1, 0, 0, 9, 0, 0, 0, 0, 0, 0 } }, /* extract */
		{ hy_x86_table_map_0f, 0x79, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x7a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x7c, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x80, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_map_0f, 0x90, { 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* set */
		{ hy_x86_table_map_0f, 0xa0, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_map_0f, 0xa2, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0xa3, { 0, 1, 3, 0, 0, 0, 20, 0, 0, 0, 0 } }, /* bt */
		{ hy_x86_table_map_0f, 0xa4, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* shift_double_byte */
		{ hy_x86_table_map_0f, 0xa5, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double */
		{ hy_x86_table_map_0f, 0xa6, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0xa8, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_map_0f, 0xaa, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0xab, { 0, 1, 3, 0, 0, 0, 21, 0, 0, 0, 0 } }, /* bts */
		{ hy_x86_table_map_0f, 0xac, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* shift_double_byte */
		{ hy_x86_table_map_0f, 0xad, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double */
		{ hy_x86_table_map_0f, 0xae, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xaf, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xb0, { 0, 1, 3, 1, 0, 0, 25, 0, 0, 0, 0 } }, /* cmpxchg */
		{ hy_x86_table_map_0f, 0xb2, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xb3, { 0, 1, 3, 0, 0, 0, 22, 0, 0, 0, 0 } }, /* btr */
		{ hy_x86_table_map_0f, 0xb4, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xb6, { 0, 1, 1, 0, 0, 0, 2, 1, 0, 0, 0 } }, /* movzx_byte */
		{ hy_x86_table_map_0f, 0xb7, { 0, 1, 2, 0, 0, 0, 2, 1, 0, 0, 0 } }, /* movzx_word */
		{ hy_x86_table_map_0f, 0xb8, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xb9, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xba, { 0, 1, 3, 0, 1, 6, 0, 0, 0, 0, 0 } }, /* group8 */
		{ hy_x86_table_map_0f, 0xbb, { 0, 1, 3, 0, 0, 0, 23, 0, 0, 0, 0 } }, /* btc */
		{ hy_x86_table_map_0f, 0xbc, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xbe, { 0, 1, 1, 0, 0, 0, 3, 1, 0, 0, 0 } }, /* movsx_byte */
		{ hy_x86_table_map_0f, 0xbf, { 0, 1, 2, 0, 0, 0, 3, 1, 0, 0, 0 } }, /* movsx_word */
		{ hy_x86_table_map_0f, 0xc0, { 0, 1, 3, 1, 0, 0, 24, 0, 0, 0, 0 } }, /* xadd */
		{ hy_x86_table_map_0f, 0xc2, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0xc3, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xc4, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0xc7, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xc8, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bswap */
		{ hy_x86_table_map_0f, 0xd0, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x00, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x70, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0x74, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x77, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* vzeroupper */
		{ hy_x86_table_vector_0f, 0x78, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0xc2, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0xc3, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0xc4, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0xc7, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x00, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x01, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_vector_maps, 0x02, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x03, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x04, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x21, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_vector_maps, 0x22, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x23, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x24, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x25, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x27, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x48, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x49, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x4a, { 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0 } }, /* xop_dword */
		{ hy_x86_table_vector_maps, 0x4b, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_addresses_16, 0x00, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6 } }, /* bx_si */
		{ hy_x86_table_addresses_16, 0x01, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 7 } }, /* bx_di */
		{ hy_x86_table_addresses_16, 0x02, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6 } }, /* bp_si */
		{ hy_x86_table_addresses_16, 0x03, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7 } }, /* bp_di */
		{ hy_x86_table_addresses_16, 0x04, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0 } }, /* si */
		{ hy_x86_table_addresses_16, 0x05, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0 } }, /* di */
		{ hy_x86_table_addresses_16, 0x06, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0 } }, /* bp */
		{ hy_x86_table_addresses_16, 0x07, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0 } }, /* bx */
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint32_t row = expected[n].table(expected[n].index);

		assert_int_equal(hy_x86_row_role(row), expected[n].attributes[0]);
		assert_int_equal(hy_x86_row_modrm(row), expected[n].attributes[1]);
		assert_int_equal(hy_x86_row_size(row), expected[n].attributes[2]);
		assert_int_equal(hy_x86_row_width(row), expected[n].attributes[3]);
		assert_int_equal(hy_x86_row_immediate(row), expected[n].attributes[4]);
		assert_int_equal(hy_x86_row_group(row), expected[n].attributes[5]);
		assert_int_equal(hy_x86_row_operation(row), expected[n].attributes[6]);
		assert_int_equal(hy_x86_row_to_reg(row), expected[n].attributes[7]);
		assert_int_equal(hy_x86_row_string(row), expected[n].attributes[8]);
		assert_int_equal(hy_x86_row_first(row), expected[n].attributes[9]);
		assert_int_equal(hy_x86_row_second(row), expected[n].attributes[10]);
	}
}

/* What choices compute. */
static void columns(void **state)
{
	(void)state;
	assert_true(hy_x86_size_wide(HY_X86_SIZE_NONE, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_NONE, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_BYTE, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_BYTE, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_WORD, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_WORD, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_FULL, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_FULL, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_CAPPED, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_CAPPED, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_STACK, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_STACK, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_BRANCH, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x8));
	assert_true(hy_x86_size_wide(HY_X86_SIZE_BRANCH, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x8));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_NONE, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x0));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_NONE, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x0));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_BYTE, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x1));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_BYTE, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x1));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_WORD, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x2));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_WORD, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x2));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_FULL, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_FULL, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_CAPPED, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_CAPPED, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_STACK, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_STACK, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_BRANCH, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_size_bytes(HY_X86_SIZE_BRANCH, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x0));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x0));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_BYTE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x1));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_BYTE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x1));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_WORD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x2));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_WORD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x2));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_DWORD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x4));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_DWORD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x4));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_CAPPED, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x4));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_CAPPED, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x4));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_FULL, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_FULL, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_OFFSET, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x0));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_OFFSET, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x0));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_FAR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x6));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_FAR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x6));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_ENTER, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x3));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_ENTER, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x3));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_PAIR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0xb8ab04fbe3a3634));
	assert_true(hy_x86_immediate_length(HY_X86_IMMEDIATE_PAIR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x139d1889cbf60c46));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x1715609f7c746c69));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x273a311397ec188f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xfeeeff7effdffc3f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xf737eefef7ebff8f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x1cdab8c75b918783));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x3108bd587de71eb2));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x98722191a02d60fb));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x313d17256b9a9860));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x182661207c94702a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x30024214a0001900));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x9e3779b97f4a7c15));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x3b0ba36a51959e83));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xe6c89e5e834b8c15));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xc735acea57ebe68f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x9e3779b97f4a7c15));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x3b0ba36a51959e83));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x182661207c94702a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x30024214a0001900));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x255992d382208bc0));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x4edd15c10b3f2476));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x255992d382208bc1));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x4edd15c10b3f2477));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdaa66d2c7ddf7440));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb122ea3ef4c0db8a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdaa66d2c7ddf743e));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb122ea3ef4c0db88));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdeafff6f7ffffd3f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xbd6afabffdf0ffeb));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xc806642460882030));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb122403040c0c909));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xcc0ff66762a8a930));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xbd6a50b149f0ed6b));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x1715609f7c746c69));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x273a311397ec188f));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x2a91d814a9d1220a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x58b22d3f8ef099d0));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_value(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a)) == UINT64_C(0x5c55827df1d1b1a));
	assert_true(hy_x86_operation_stored(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623)) == UINT64_C(0x9ce8c44e5fb0623));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xfa2ee7787cd6f42f));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xf63362beb200f98c));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xfa2ee7787cd6f42f));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xf63362beb200f98c));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x254dd273de149b0a));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x4edf04c4a33b2426));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x254dd273de149b0a));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x4edf04c4a33b2426));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x254dd273de149b0a));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x4edf04c4a33b2426));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdfe77d2fffdf7f3f));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb9eeee7ef5fbdfab));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xda22250820c26425));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb020623a1000d989));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x541100382000b00));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x8cc0440013b0423));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xffffffffffffffff));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xfa2ee7787cd6f42f));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xf63362beb200f98c));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0xdac7782edd5f793e));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0xb12ae804f4ca8aa3));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a), UINT64_C(0x5c55827df1d1b1a), UINT64_C(0x16a99b4b1f77dd0f), UINT64_C(0x538454127b09649)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_carries(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06), UINT64_C(0x9ce8c44e5fb0623), UINT64_C(0xc48ba8fbd3036e2), UINT64_C(0x9d5177e83b17559)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_loads(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_stores(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x0));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0x1));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_defines(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NONE, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NONE, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOV, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOV, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVZX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVZX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVSX, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0x3c6ef372fe94f82a));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVSX, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0x761746d4a32b3d06));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_MOVS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_STOS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_STOS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_ADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_ADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_OR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_OR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_ADC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_ADC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SBB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SBB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_AND, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_AND, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SUB, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SUB, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XOR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XOR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMP, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMP, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_TEST, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_TEST, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NOT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NOT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NEG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_NEG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_INC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_INC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_DEC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_DEC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BT, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BT, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTR, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTR, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTC, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_BTC, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XADD, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_XADD, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMPXCHG, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_LODS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_LODS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMPS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_CMPS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SCAS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_SCAS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_INS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_INS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_OUTS, UINT64_C(0xdaa66d2c7ddf743f), UINT64_C(0x3c6ef372fe94f82a)) == UINT64_C(0xdaa66d2c7ddf743f));
	assert_true(hy_x86_operation_reg_bytes(HY_X86_OPERATION_OUTS, UINT64_C(0xb122ea3ef4c0db89), UINT64_C(0x761746d4a32b3d06)) == UINT64_C(0xb122ea3ef4c0db89));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NONE) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NONE) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOV) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOV) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVZX) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVZX) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVSX) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVSX) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_MOVS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_STOS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_STOS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_ADD) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_ADD) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_OR) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_OR) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_ADC) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_ADC) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SBB) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SBB) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_AND) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_AND) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SUB) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SUB) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XOR) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XOR) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMP) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMP) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_TEST) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_TEST) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XCHG) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XCHG) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NOT) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NOT) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NEG) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_NEG) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_INC) == UINT64_C(0x8d4));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_INC) == UINT64_C(0x8d4));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_DEC) == UINT64_C(0x8d4));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_DEC) == UINT64_C(0x8d4));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BT) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BT) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTS) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTS) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTR) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTR) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTC) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_BTC) == UINT64_C(0x1));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XADD) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_XADD) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMPXCHG) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMPXCHG) == UINT64_C(0x8d5));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_LODS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_LODS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMPS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_CMPS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SCAS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_SCAS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_INS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_INS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_OUTS) == UINT64_C(0x0));
	assert_true(hy_x86_operation_flags(HY_X86_OPERATION_OUTS) == UINT64_C(0x0));
}

/* What is beyond an index is not looked at: every row is one that there is. */
static void any_index_has_a_row(void **state)
{
	(void)state;
	for (uint32_t n = 0; n < 1u << 13; n++) {
		assert_true(hy_x86_places_one_byte[n & 0xffu] < 158);
		assert_int_equal(hy_x86_table_one_byte(n | 0xabcd0000u), hy_x86_table_one_byte(n & 0xffu));
		assert_true(hy_x86_places_one_byte_64[n & 0xffu] < 158);
		assert_int_equal(hy_x86_table_one_byte_64(n | 0xabcd0000u), hy_x86_table_one_byte_64(n & 0xffu));
		assert_true(hy_x86_places_groups[n & 0x3fu] < 158);
		assert_int_equal(hy_x86_table_groups(n | 0xabcd0000u), hy_x86_table_groups(n & 0x3fu));
		assert_true(hy_x86_places_map_0f[n & 0xffu] < 158);
		assert_int_equal(hy_x86_table_map_0f(n | 0xabcd0000u), hy_x86_table_map_0f(n & 0xffu));
		assert_true(hy_x86_places_vector_0f[n & 0xffu] < 158);
		assert_int_equal(hy_x86_table_vector_0f(n | 0xabcd0000u), hy_x86_table_vector_0f(n & 0xffu));
		assert_true(hy_x86_places_vector_maps[n & 0x7fu] < 158);
		assert_int_equal(hy_x86_table_vector_maps(n | 0xabcd0000u), hy_x86_table_vector_maps(n & 0x7fu));
		assert_true(hy_x86_places_addresses_16[n & 0x7u] < 158);
		assert_int_equal(hy_x86_table_addresses_16(n | 0xabcd0000u), hy_x86_table_addresses_16(n & 0x7u));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_do_not_overlap),
		cmocka_unit_test(unknown_registers_are_refused),
		cmocka_unit_test(registers_have_names),
		cmocka_unit_test(reset_values),
		cmocka_unit_test(registers_of_features),
		cmocka_unit_test(trapped_registers_have_names),
		cmocka_unit_test(trapped_registers_answer),
		cmocka_unit_test(trapped_registers_are_reported),
		cmocka_unit_test(tables),
		cmocka_unit_test(any_index_has_a_row),
		cmocka_unit_test(computes_insn),
		cmocka_unit_test(columns),
	};

	return cmocka_run_group_tests_name("x86_64", tests, NULL, NULL);
}
/* crc32 9816a13f */
