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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x2));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x7));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x2));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x4));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x5));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x2));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x4));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x1));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x2));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x0));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x3));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
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
	assert_true((uint64_t)out.rm == UINT64_C(0x6));
	assert_true((uint64_t)out.immediate_bytes == UINT64_C(0x0));
	assert_true((uint64_t)out.repeat == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.memory == UINT64_C(0x1));
	assert_true((uint64_t)out.to_reg == UINT64_C(0x0));
	assert_true((uint64_t)out.high == UINT64_C(0x0));
}

/* What code_bits comes to of some bytes and numbers. */
static void computes_code_bits(void **state)
{
	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
	assert_int_equal(hy_x86_code_bits(&vcpu.ctx), UINT64_C(0x10));
}

/* What addresses comes to of some bytes and numbers. */
static void computes_addresses(void **state)
{
	struct hy_x86_addresses out;

	(void)state;
	prepare(ALL_FEATURES);
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x44), .immediate = UINT64_C(0xe6), .length = UINT64_C(0x30), .operation = UINT64_C(0xe), .bytes = UINT64_C(0xdd), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x75), .base = UINT64_C(0xa2), .index = UINT64_C(0xb), .shift = UINT64_C(0x4), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd8), .immediate_bytes = UINT64_C(0x71), .repeat = UINT64_C(0x0), .string = UINT64_C(0x77), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xc50));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x5f), .immediate = UINT64_C(0x48beab134da98f1d), .length = UINT64_C(0xff), .operation = UINT64_C(0x11), .bytes = UINT64_C(0x7c), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xbb), .base = UINT64_C(0x2c), .index = UINT64_C(0x37), .shift = UINT64_C(0xc9), .reg = UINT64_C(0x4), .rm = UINT64_C(0xf), .immediate_bytes = UINT64_C(0x16), .repeat = UINT64_C(0x0), .string = UINT64_C(0x57), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5f));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8c497c68a8c24d42), .immediate = UINT64_C(0xdb610487c89da11b), .length = UINT64_C(0x42), .operation = UINT64_C(0xda), .bytes = UINT64_C(0xf6), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf8), .base = UINT64_C(0xd4), .index = UINT64_C(0x0), .shift = UINT64_C(0xea), .reg = UINT64_C(0x4), .rm = UINT64_C(0x5a), .immediate_bytes = UINT64_C(0x2e), .repeat = UINT64_C(0x0), .string = UINT64_C(0x24), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5146));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x5e), .immediate = UINT64_C(0x51), .length = UINT64_C(0x8b), .operation = UINT64_C(0xe8), .bytes = UINT64_C(0xfe), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x9f), .base = UINT64_C(0xaf), .index = UINT64_C(0x60), .shift = UINT64_C(0x37), .reg = UINT64_C(0x4), .rm = UINT64_C(0xdd), .immediate_bytes = UINT64_C(0x73), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4a), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5e));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xca), .immediate = UINT64_C(0x1e), .length = UINT64_C(0x18), .operation = UINT64_C(0x24), .bytes = UINT64_C(0x9e), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x81), .base = UINT64_C(0x4), .index = UINT64_C(0x6f), .shift = UINT64_C(0x57), .reg = UINT64_C(0x4), .rm = UINT64_C(0x66), .immediate_bytes = UINT64_C(0x32), .repeat = UINT64_C(0x0), .string = UINT64_C(0x63), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5cf));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x90), .immediate = UINT64_C(0x45), .length = UINT64_C(0x31), .operation = UINT64_C(0xb0), .bytes = UINT64_C(0x78), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x44), .base = UINT64_C(0x55), .index = UINT64_C(0x89), .shift = UINT64_C(0x82), .reg = UINT64_C(0x4), .rm = UINT64_C(0xae), .immediate_bytes = UINT64_C(0x95), .repeat = UINT64_C(0x0), .string = UINT64_C(0x45), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x90));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xae), .immediate = UINT64_C(0x27), .length = UINT64_C(0xba), .operation = UINT64_C(0x3a), .bytes = UINT64_C(0x8d), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x6), .base = UINT64_C(0x2e), .index = UINT64_C(0x3a), .shift = UINT64_C(0x60), .reg = UINT64_C(0x4), .rm = UINT64_C(0x52), .immediate_bytes = UINT64_C(0xe6), .repeat = UINT64_C(0x0), .string = UINT64_C(0x51), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xae));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6a), .immediate = UINT64_C(0x97), .length = UINT64_C(0xcc), .operation = UINT64_C(0x20), .bytes = UINT64_C(0xe9), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf0), .base = UINT64_C(0x84), .index = UINT64_C(0x6a), .shift = UINT64_C(0x65), .reg = UINT64_C(0x4), .rm = UINT64_C(0x29), .immediate_bytes = UINT64_C(0x2d), .repeat = UINT64_C(0x0), .string = UINT64_C(0xad), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x6a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8b525b4f19d7b403), .immediate = UINT64_C(0x2f), .length = UINT64_C(0xcd), .operation = UINT64_C(0x89), .bytes = UINT64_C(0x26), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xb7), .base = UINT64_C(0xf0), .index = UINT64_C(0x33), .shift = UINT64_C(0x27), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4c), .immediate_bytes = UINT64_C(0xa3), .repeat = UINT64_C(0x0), .string = UINT64_C(0x96), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb403));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb6febc3a0c6e5973), .immediate = UINT64_C(0x107d72d5c71c5cf1), .length = UINT64_C(0xe4), .operation = UINT64_C(0x80), .bytes = UINT64_C(0xe8), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x57), .base = UINT64_C(0xf8), .index = UINT64_C(0xd5), .shift = UINT64_C(0x1f), .reg = UINT64_C(0x4), .rm = UINT64_C(0x40), .immediate_bytes = UINT64_C(0x84), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcd), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5973));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x7ebd0e05501fc6f4), .immediate = UINT64_C(0xf5), .length = UINT64_C(0x8c), .operation = UINT64_C(0x18), .bytes = UINT64_C(0xbc), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x98), .base = UINT64_C(0xbe), .index = UINT64_C(0xed), .shift = UINT64_C(0x3f), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4f), .immediate_bytes = UINT64_C(0xda), .repeat = UINT64_C(0x0), .string = UINT64_C(0xfd), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xc6f4));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x88), .immediate = UINT64_C(0x29), .length = UINT64_C(0xc3), .operation = UINT64_C(0xcb), .bytes = UINT64_C(0xa6), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x6c), .base = UINT64_C(0xdc), .index = UINT64_C(0x3c), .shift = UINT64_C(0x8e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2), .immediate_bytes = UINT64_C(0xe0), .repeat = UINT64_C(0x0), .string = UINT64_C(0x7c), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x88));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x80), .immediate = UINT64_C(0xb6), .length = UINT64_C(0x6a), .operation = UINT64_C(0x68), .bytes = UINT64_C(0x37), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x97), .base = UINT64_C(0x26), .index = UINT64_C(0x9f), .shift = UINT64_C(0xb6), .reg = UINT64_C(0x4), .rm = UINT64_C(0x3f), .immediate_bytes = UINT64_C(0xe6), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcc), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x80));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xd5a7eb2e99d026a7), .immediate = UINT64_C(0xd1), .length = UINT64_C(0x65), .operation = UINT64_C(0x1), .bytes = UINT64_C(0xda), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xfc), .base = UINT64_C(0x94), .index = UINT64_C(0xd0), .shift = UINT64_C(0xcb), .reg = UINT64_C(0x4), .rm = UINT64_C(0x25), .immediate_bytes = UINT64_C(0xb2), .repeat = UINT64_C(0x0), .string = UINT64_C(0x9b), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x26a7));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x32), .immediate = UINT64_C(0x81d579302a04ff67), .length = UINT64_C(0x52), .operation = UINT64_C(0xcd), .bytes = UINT64_C(0x9b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xaa), .base = UINT64_C(0x23), .index = UINT64_C(0xbc), .shift = UINT64_C(0x19), .reg = UINT64_C(0x4), .rm = UINT64_C(0x8a), .immediate_bytes = UINT64_C(0x76), .repeat = UINT64_C(0x0), .string = UINT64_C(0x58), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x32));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa2), .immediate = UINT64_C(0xa03a19151291f006), .length = UINT64_C(0x54), .operation = UINT64_C(0x4b), .bytes = UINT64_C(0xeb), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xe1), .base = UINT64_C(0x9e), .index = UINT64_C(0x7b), .shift = UINT64_C(0x69), .reg = UINT64_C(0x4), .rm = UINT64_C(0x36), .immediate_bytes = UINT64_C(0xcb), .repeat = UINT64_C(0x0), .string = UINT64_C(0x33), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa2));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x9cfd717d1e39a54c), .immediate = UINT64_C(0x58), .length = UINT64_C(0xfd), .operation = UINT64_C(0xc1), .bytes = UINT64_C(0x76), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc7), .base = UINT64_C(0xe7), .index = UINT64_C(0xa9), .shift = UINT64_C(0x38), .reg = UINT64_C(0x4), .rm = UINT64_C(0x17), .immediate_bytes = UINT64_C(0x2), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc4), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa54c));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x4a), .immediate = UINT64_C(0x42), .length = UINT64_C(0x7), .operation = UINT64_C(0x1f), .bytes = UINT64_C(0x15), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x2e), .base = UINT64_C(0xe), .index = UINT64_C(0x42), .shift = UINT64_C(0x62), .reg = UINT64_C(0x4), .rm = UINT64_C(0xa8), .immediate_bytes = UINT64_C(0x85), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1e), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xf59));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x9c546496be47cc7a), .immediate = UINT64_C(0x25), .length = UINT64_C(0x4d), .operation = UINT64_C(0x68), .bytes = UINT64_C(0x16), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xbd), .base = UINT64_C(0xa0), .index = UINT64_C(0x40), .shift = UINT64_C(0xe2), .reg = UINT64_C(0x4), .rm = UINT64_C(0xe4), .immediate_bytes = UINT64_C(0x8a), .repeat = UINT64_C(0x0), .string = UINT64_C(0xa6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xcc7a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x1dfca10cce9244cb), .immediate = UINT64_C(0x9b), .length = UINT64_C(0x69), .operation = UINT64_C(0xad), .bytes = UINT64_C(0xf6), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf), .base = UINT64_C(0x50), .index = UINT64_C(0xbd), .shift = UINT64_C(0xa6), .reg = UINT64_C(0x4), .rm = UINT64_C(0xb0), .immediate_bytes = UINT64_C(0x21), .repeat = UINT64_C(0x0), .string = UINT64_C(0xa0), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x44cb));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x4c), .immediate = UINT64_C(0xa7), .length = UINT64_C(0xf5), .operation = UINT64_C(0xba), .bytes = UINT64_C(0x28), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xfb), .base = UINT64_C(0x7d), .index = UINT64_C(0xb9), .shift = UINT64_C(0xce), .reg = UINT64_C(0x4), .rm = UINT64_C(0xae), .immediate_bytes = UINT64_C(0xe), .repeat = UINT64_C(0x0), .string = UINT64_C(0x71), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x4c));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa1d3ff8211180cd9), .immediate = UINT64_C(0x28), .length = UINT64_C(0x58), .operation = UINT64_C(0xb), .bytes = UINT64_C(0xf9), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xfc), .base = UINT64_C(0xd9), .index = UINT64_C(0xbb), .shift = UINT64_C(0xf6), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd0), .immediate_bytes = UINT64_C(0x4), .repeat = UINT64_C(0x0), .string = UINT64_C(0x27), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xcd9));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x4d7ab56dd265bcd7), .immediate = UINT64_C(0x6953e9e8868f8154), .length = UINT64_C(0xd1), .operation = UINT64_C(0xe7), .bytes = UINT64_C(0x43), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x81), .base = UINT64_C(0xd9), .index = UINT64_C(0xbc), .shift = UINT64_C(0xcd), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2e), .immediate_bytes = UINT64_C(0x2), .repeat = UINT64_C(0x0), .string = UINT64_C(0xed), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xbcd7));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb5), .immediate = UINT64_C(0x58), .length = UINT64_C(0x93), .operation = UINT64_C(0x84), .bytes = UINT64_C(0xd7), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf8), .base = UINT64_C(0xfb), .index = UINT64_C(0xd9), .shift = UINT64_C(0x20), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4c), .immediate_bytes = UINT64_C(0xd), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4f), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb5));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xc0a78d058c17f6b), .immediate = UINT64_C(0xabf100b0d5bc9f74), .length = UINT64_C(0x3c), .operation = UINT64_C(0x8e), .bytes = UINT64_C(0xf5), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc7), .base = UINT64_C(0xe5), .index = UINT64_C(0xfe), .shift = UINT64_C(0x3b), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4c), .immediate_bytes = UINT64_C(0x67), .repeat = UINT64_C(0x0), .string = UINT64_C(0xd5), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x7f6b));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x88), .immediate = UINT64_C(0x99), .length = UINT64_C(0x8a), .operation = UINT64_C(0xd2), .bytes = UINT64_C(0x42), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1d), .base = UINT64_C(0xd3), .index = UINT64_C(0x8f), .shift = UINT64_C(0x9c), .reg = UINT64_C(0x4), .rm = UINT64_C(0x6d), .immediate_bytes = UINT64_C(0xbc), .repeat = UINT64_C(0x0), .string = UINT64_C(0xad), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x88));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa1), .immediate = UINT64_C(0x41), .length = UINT64_C(0x2d), .operation = UINT64_C(0x58), .bytes = UINT64_C(0x73), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xa7), .base = UINT64_C(0xa), .index = UINT64_C(0x70), .shift = UINT64_C(0x72), .reg = UINT64_C(0x4), .rm = UINT64_C(0x89), .immediate_bytes = UINT64_C(0xb), .repeat = UINT64_C(0x0), .string = UINT64_C(0xb1), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xbac));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x34), .immediate = UINT64_C(0x19), .length = UINT64_C(0xcc), .operation = UINT64_C(0x7b), .bytes = UINT64_C(0xa8), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x39), .base = UINT64_C(0x40), .index = UINT64_C(0xcf), .shift = UINT64_C(0xf3), .reg = UINT64_C(0x4), .rm = UINT64_C(0x9a), .immediate_bytes = UINT64_C(0x9a), .repeat = UINT64_C(0x0), .string = UINT64_C(0x38), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x34));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x673dd93b20465604), .immediate = UINT64_C(0xa78826d611aee297), .length = UINT64_C(0xb9), .operation = UINT64_C(0x9d), .bytes = UINT64_C(0x43), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x6e), .base = UINT64_C(0xab), .index = UINT64_C(0x95), .shift = UINT64_C(0x4f), .reg = UINT64_C(0x4), .rm = UINT64_C(0xcf), .immediate_bytes = UINT64_C(0x4a), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x5604));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x67f86286688eed8f), .immediate = UINT64_C(0xec), .length = UINT64_C(0x0), .operation = UINT64_C(0x38), .bytes = UINT64_C(0xb6), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x7d), .base = UINT64_C(0x36), .index = UINT64_C(0x51), .shift = UINT64_C(0x14), .reg = UINT64_C(0x4), .rm = UINT64_C(0xb1), .immediate_bytes = UINT64_C(0x1c), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc0), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xed8f));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa48ae5e08b044551), .immediate = UINT64_C(0xf9), .length = UINT64_C(0xb), .operation = UINT64_C(0x6b), .bytes = UINT64_C(0x59), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x7f), .base = UINT64_C(0xa8), .index = UINT64_C(0xec), .shift = UINT64_C(0xbd), .reg = UINT64_C(0x4), .rm = UINT64_C(0xdd), .immediate_bytes = UINT64_C(0xcc), .repeat = UINT64_C(0x0), .string = UINT64_C(0x88), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x4551));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6084377cc41da245), .immediate = UINT64_C(0xf8db903a277f7617), .length = UINT64_C(0x36), .operation = UINT64_C(0x9), .bytes = UINT64_C(0xcb), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x7f), .base = UINT64_C(0x51), .index = UINT64_C(0xaf), .shift = UINT64_C(0x26), .reg = UINT64_C(0x4), .rm = UINT64_C(0xc0), .immediate_bytes = UINT64_C(0x6f), .repeat = UINT64_C(0x0), .string = UINT64_C(0x14), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa245));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x2d), .immediate = UINT64_C(0x17), .length = UINT64_C(0x9f), .operation = UINT64_C(0x8e), .bytes = UINT64_C(0x55), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd5), .base = UINT64_C(0xca), .index = UINT64_C(0x66), .shift = UINT64_C(0x8e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x84), .immediate_bytes = UINT64_C(0x59), .repeat = UINT64_C(0x0), .string = UINT64_C(0xac), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x2d));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6), .immediate = UINT64_C(0xcd3c409b1209a614), .length = UINT64_C(0x65), .operation = UINT64_C(0x7a), .bytes = UINT64_C(0xeb), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x27), .base = UINT64_C(0x1d), .index = UINT64_C(0xcf), .shift = UINT64_C(0xd5), .reg = UINT64_C(0x4), .rm = UINT64_C(0x25), .immediate_bytes = UINT64_C(0xc3), .repeat = UINT64_C(0x0), .string = UINT64_C(0x67), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x6));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x95), .immediate = UINT64_C(0x4a50d337059b5c77), .length = UINT64_C(0x34), .operation = UINT64_C(0xe3), .bytes = UINT64_C(0x1d), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x43), .base = UINT64_C(0x39), .index = UINT64_C(0x7d), .shift = UINT64_C(0xcb), .reg = UINT64_C(0x4), .rm = UINT64_C(0xc4), .immediate_bytes = UINT64_C(0x82), .repeat = UINT64_C(0x0), .string = UINT64_C(0x67), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x95));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8c), .immediate = UINT64_C(0x32), .length = UINT64_C(0xe8), .operation = UINT64_C(0xfa), .bytes = UINT64_C(0xc9), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x27), .base = UINT64_C(0xd8), .index = UINT64_C(0x60), .shift = UINT64_C(0x61), .reg = UINT64_C(0x4), .rm = UINT64_C(0x64), .immediate_bytes = UINT64_C(0xb8), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1a), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x8c));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6662bec8fe3a0f38), .immediate = UINT64_C(0x9a), .length = UINT64_C(0xf0), .operation = UINT64_C(0xf4), .bytes = UINT64_C(0xda), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x8e), .base = UINT64_C(0xb8), .index = UINT64_C(0xc8), .shift = UINT64_C(0x3a), .reg = UINT64_C(0x4), .rm = UINT64_C(0x33), .immediate_bytes = UINT64_C(0xac), .repeat = UINT64_C(0x0), .string = UINT64_C(0xbd), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xf38));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xe560e8692569aa45), .immediate = UINT64_C(0x5134151e676b00ec), .length = UINT64_C(0xd7), .operation = UINT64_C(0xae), .bytes = UINT64_C(0xbc), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x87), .base = UINT64_C(0x91), .index = UINT64_C(0x26), .shift = UINT64_C(0x88), .reg = UINT64_C(0x4), .rm = UINT64_C(0x40), .immediate_bytes = UINT64_C(0x86), .repeat = UINT64_C(0x0), .string = UINT64_C(0x32), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xaa45));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x97), .immediate = UINT64_C(0x13), .length = UINT64_C(0x53), .operation = UINT64_C(0xd9), .bytes = UINT64_C(0x65), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x3e), .base = UINT64_C(0xea), .index = UINT64_C(0x1c), .shift = UINT64_C(0xe9), .reg = UINT64_C(0x4), .rm = UINT64_C(0x70), .immediate_bytes = UINT64_C(0x7), .repeat = UINT64_C(0x0), .string = UINT64_C(0x54), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x97));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6b), .immediate = UINT64_C(0xf1c75fdf6458ce09), .length = UINT64_C(0x25), .operation = UINT64_C(0x5c), .bytes = UINT64_C(0x98), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xb), .base = UINT64_C(0xa), .index = UINT64_C(0xdd), .shift = UINT64_C(0xad), .reg = UINT64_C(0x4), .rm = UINT64_C(0x63), .immediate_bytes = UINT64_C(0xf4), .repeat = UINT64_C(0x0), .string = UINT64_C(0x54), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb76));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xea), .immediate = UINT64_C(0xe3), .length = UINT64_C(0x4a), .operation = UINT64_C(0xdf), .bytes = UINT64_C(0x38), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1b), .base = UINT64_C(0xc1), .index = UINT64_C(0xa6), .shift = UINT64_C(0x9e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x29), .immediate_bytes = UINT64_C(0x3d), .repeat = UINT64_C(0x0), .string = UINT64_C(0x96), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xea));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xc1), .immediate = UINT64_C(0x25), .length = UINT64_C(0x15), .operation = UINT64_C(0x72), .bytes = UINT64_C(0xca), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x99), .base = UINT64_C(0x0), .index = UINT64_C(0xe3), .shift = UINT64_C(0x57), .reg = UINT64_C(0x4), .rm = UINT64_C(0xbd), .immediate_bytes = UINT64_C(0xaf), .repeat = UINT64_C(0x0), .string = UINT64_C(0x39), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x1c2));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x70), .immediate = UINT64_C(0x83e60e7598cfbb44), .length = UINT64_C(0x53), .operation = UINT64_C(0x95), .bytes = UINT64_C(0x22), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd8), .base = UINT64_C(0x21), .index = UINT64_C(0x4), .shift = UINT64_C(0xad), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4), .immediate_bytes = UINT64_C(0xf0), .repeat = UINT64_C(0x0), .string = UINT64_C(0x97), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa7a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x12), .immediate = UINT64_C(0x8), .length = UINT64_C(0x5e), .operation = UINT64_C(0x73), .bytes = UINT64_C(0x9b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x4a), .base = UINT64_C(0xe2), .index = UINT64_C(0x76), .shift = UINT64_C(0x92), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2d), .immediate_bytes = UINT64_C(0x66), .repeat = UINT64_C(0x0), .string = UINT64_C(0x3d), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x12));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8426379b8fbb54a), .immediate = UINT64_C(0x80), .length = UINT64_C(0xe8), .operation = UINT64_C(0xc5), .bytes = UINT64_C(0xda), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x5b), .base = UINT64_C(0x7a), .index = UINT64_C(0xdf), .shift = UINT64_C(0x9b), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd1), .immediate_bytes = UINT64_C(0xba), .repeat = UINT64_C(0x0), .string = UINT64_C(0xca), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb54a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa517d182752ac62a), .immediate = UINT64_C(0x14667d17293ed17f), .length = UINT64_C(0x81), .operation = UINT64_C(0xb6), .bytes = UINT64_C(0x57), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x27), .base = UINT64_C(0x4e), .index = UINT64_C(0xe6), .shift = UINT64_C(0x4f), .reg = UINT64_C(0x4), .rm = UINT64_C(0x5f), .immediate_bytes = UINT64_C(0x11), .repeat = UINT64_C(0x0), .string = UINT64_C(0xb6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xc62a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8a), .immediate = UINT64_C(0xa7), .length = UINT64_C(0x76), .operation = UINT64_C(0x3), .bytes = UINT64_C(0x31), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x88), .base = UINT64_C(0x53), .index = UINT64_C(0x26), .shift = UINT64_C(0xdd), .reg = UINT64_C(0x4), .rm = UINT64_C(0x5d), .immediate_bytes = UINT64_C(0x64), .repeat = UINT64_C(0x0), .string = UINT64_C(0x8d), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x8a));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb9), .immediate = UINT64_C(0x2a), .length = UINT64_C(0x2c), .operation = UINT64_C(0x64), .bytes = UINT64_C(0x54), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf5), .base = UINT64_C(0x1a), .index = UINT64_C(0xff), .shift = UINT64_C(0x45), .reg = UINT64_C(0x4), .rm = UINT64_C(0xa3), .immediate_bytes = UINT64_C(0xa2), .repeat = UINT64_C(0x0), .string = UINT64_C(0xad), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb9));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x73), .immediate = UINT64_C(0x9c), .length = UINT64_C(0x96), .operation = UINT64_C(0x94), .bytes = UINT64_C(0x3b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x8e), .base = UINT64_C(0xfd), .index = UINT64_C(0x83), .shift = UINT64_C(0xa5), .reg = UINT64_C(0x4), .rm = UINT64_C(0x30), .immediate_bytes = UINT64_C(0xb6), .repeat = UINT64_C(0x0), .string = UINT64_C(0xe6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x73));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x53c752bab3186bd8), .immediate = UINT64_C(0x57), .length = UINT64_C(0xe6), .operation = UINT64_C(0xbf), .bytes = UINT64_C(0xbc), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x9b), .base = UINT64_C(0xe2), .index = UINT64_C(0x63), .shift = UINT64_C(0x44), .reg = UINT64_C(0x4), .rm = UINT64_C(0xba), .immediate_bytes = UINT64_C(0x58), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x6bd8));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa1), .immediate = UINT64_C(0xce31b56e2e33d87a), .length = UINT64_C(0x9d), .operation = UINT64_C(0xda), .bytes = UINT64_C(0xea), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x69), .base = UINT64_C(0x4f), .index = UINT64_C(0xae), .shift = UINT64_C(0xd9), .reg = UINT64_C(0x4), .rm = UINT64_C(0xe1), .immediate_bytes = UINT64_C(0xe2), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1b), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa1));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xda574974859f729b), .immediate = UINT64_C(0xf9c1f002f26515f4), .length = UINT64_C(0xe6), .operation = UINT64_C(0xc7), .bytes = UINT64_C(0xb2), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xe), .base = UINT64_C(0x21), .index = UINT64_C(0xe4), .shift = UINT64_C(0xe2), .reg = UINT64_C(0x4), .rm = UINT64_C(0xc6), .immediate_bytes = UINT64_C(0xef), .repeat = UINT64_C(0x0), .string = UINT64_C(0xee), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x729b));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x23208544f8a3ba1d), .immediate = UINT64_C(0x63), .length = UINT64_C(0xe8), .operation = UINT64_C(0x34), .bytes = UINT64_C(0xd9), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xbf), .base = UINT64_C(0x8f), .index = UINT64_C(0x7), .shift = UINT64_C(0xf9), .reg = UINT64_C(0x4), .rm = UINT64_C(0x9b), .immediate_bytes = UINT64_C(0xa0), .repeat = UINT64_C(0x0), .string = UINT64_C(0x33), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xca2d));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xad4662b1f3949dd1), .immediate = UINT64_C(0xae), .length = UINT64_C(0xa5), .operation = UINT64_C(0xc9), .bytes = UINT64_C(0x55), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1a), .base = UINT64_C(0x1f), .index = UINT64_C(0xd6), .shift = UINT64_C(0xb0), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd1), .immediate_bytes = UINT64_C(0x93), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcb), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x9dd1));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa3), .immediate = UINT64_C(0x31), .length = UINT64_C(0x2f), .operation = UINT64_C(0x4e), .bytes = UINT64_C(0x5b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xdf), .base = UINT64_C(0x8d), .index = UINT64_C(0x63), .shift = UINT64_C(0x54), .reg = UINT64_C(0x4), .rm = UINT64_C(0x3d), .immediate_bytes = UINT64_C(0x42), .repeat = UINT64_C(0x0), .string = UINT64_C(0xaa), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xa3));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xfa), .immediate = UINT64_C(0x44), .length = UINT64_C(0x6b), .operation = UINT64_C(0x46), .bytes = UINT64_C(0xb2), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf), .base = UINT64_C(0x64), .index = UINT64_C(0x69), .shift = UINT64_C(0x9b), .reg = UINT64_C(0x4), .rm = UINT64_C(0x60), .immediate_bytes = UINT64_C(0x36), .repeat = UINT64_C(0x0), .string = UINT64_C(0xa9), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xfa));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x5e384ff96faab8a9), .immediate = UINT64_C(0x69), .length = UINT64_C(0x7a), .operation = UINT64_C(0x7b), .bytes = UINT64_C(0xe9), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x58), .base = UINT64_C(0x16), .index = UINT64_C(0x8e), .shift = UINT64_C(0x43), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd4), .immediate_bytes = UINT64_C(0x18), .repeat = UINT64_C(0x0), .string = UINT64_C(0xba), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xb8a9));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xbb), .immediate = UINT64_C(0x112fe0d67bab3c75), .length = UINT64_C(0xdc), .operation = UINT64_C(0xf0), .bytes = UINT64_C(0x41), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc2), .base = UINT64_C(0xa2), .index = UINT64_C(0x3b), .shift = UINT64_C(0x6b), .reg = UINT64_C(0x4), .rm = UINT64_C(0x31), .immediate_bytes = UINT64_C(0x36), .repeat = UINT64_C(0x0), .string = UINT64_C(0x2c), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xbb));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa780c39a0c5be36), .immediate = UINT64_C(0xe), .length = UINT64_C(0xe0), .operation = UINT64_C(0x89), .bytes = UINT64_C(0xf4), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x58), .base = UINT64_C(0xe9), .index = UINT64_C(0x5d), .shift = UINT64_C(0xcb), .reg = UINT64_C(0x4), .rm = UINT64_C(0xf4), .immediate_bytes = UINT64_C(0x9c), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4b), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0xbe36));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	hy_x86_addresses(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x46), .immediate = UINT64_C(0xf0), .length = UINT64_C(0x7), .operation = UINT64_C(0x89), .bytes = UINT64_C(0xec), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xb), .base = UINT64_C(0x39), .index = UINT64_C(0xa4), .shift = UINT64_C(0x2e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x16), .immediate_bytes = UINT64_C(0x56), .repeat = UINT64_C(0x0), .string = UINT64_C(0x15), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, 64, &out);
	assert_true((uint64_t)out.memory == UINT64_C(0x46));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
}

/* What device_access comes to of some bytes and numbers. */
static void computes_device_access(void **state)
{
	struct hy_access_insn out;

	(void)state;
	prepare(ALL_FEATURES);
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x44), .immediate = UINT64_C(0xe6), .length = UINT64_C(0x30), .operation = UINT64_C(0xe), .bytes = UINT64_C(0xdd), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x75), .base = UINT64_C(0xa2), .index = UINT64_C(0xb), .shift = UINT64_C(0x4), .reg = UINT64_C(0x4), .rm = UINT64_C(0xd8), .immediate_bytes = UINT64_C(0x71), .repeat = UINT64_C(0x0), .string = UINT64_C(0x77), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xfe175330a11d459a), .source = UINT64_C(0x552b82f6be3edc0a)}, UINT64_C(0x48beab134da98f1d), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xdd));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x30));
	assert_true((uint64_t)out.operation == UINT64_C(0x6e));
	assert_true((uint64_t)out.operand == UINT64_C(0xe6));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x11), .immediate = UINT64_C(0x8c7e134f5dfbd3d1), .length = UINT64_C(0xbf), .operation = UINT64_C(0xe0), .bytes = UINT64_C(0x53), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf), .base = UINT64_C(0x16), .index = UINT64_C(0xc9), .shift = UINT64_C(0x56), .reg = UINT64_C(0x4), .rm = UINT64_C(0x66), .immediate_bytes = UINT64_C(0xcf), .repeat = UINT64_C(0x0), .string = UINT64_C(0xeb), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xf6), .source = UINT64_C(0xd3)}, UINT64_C(0x8a449ebe89d9bf02), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x53));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xbf));
	assert_true((uint64_t)out.operation == UINT64_C(0xe0));
	assert_true((uint64_t)out.operand == UINT64_C(0xfbd3d1));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x2d5db79ba2a7ae1f), .immediate = UINT64_C(0x5c), .length = UINT64_C(0x10), .operation = UINT64_C(0x2a), .bytes = UINT64_C(0xe7), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x89), .base = UINT64_C(0x5e), .index = UINT64_C(0x94), .shift = UINT64_C(0x55), .reg = UINT64_C(0x4), .rm = UINT64_C(0x56), .immediate_bytes = UINT64_C(0x96), .repeat = UINT64_C(0x0), .string = UINT64_C(0xfe), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x40e2a20a1bd7ce73), .source = UINT64_C(0x6b)}, UINT64_C(0x73), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xe7));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x10));
	assert_true((uint64_t)out.operation == UINT64_C(0x6a));
	assert_true((uint64_t)out.operand == UINT64_C(0x5c));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xf9c08feffa1b1bf1), .immediate = UINT64_C(0xe6), .length = UINT64_C(0xca), .operation = UINT64_C(0xda), .bytes = UINT64_C(0x98), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x9c), .base = UINT64_C(0x27), .index = UINT64_C(0x98), .shift = UINT64_C(0xd5), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4), .immediate_bytes = UINT64_C(0x6f), .repeat = UINT64_C(0x0), .string = UINT64_C(0x13), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xfc), .source = UINT64_C(0x5349da4804673b75)}, UINT64_C(0xcd), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x98));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xca));
	assert_true((uint64_t)out.operation == UINT64_C(0xfa));
	assert_true((uint64_t)out.operand == UINT64_C(0xe6));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x443baac536891eeb), .immediate = UINT64_C(0x31), .length = UINT64_C(0xf8), .operation = UINT64_C(0x21), .bytes = UINT64_C(0x2b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x6d), .base = UINT64_C(0xaa), .index = UINT64_C(0xbc), .shift = UINT64_C(0xae), .reg = UINT64_C(0x4), .rm = UINT64_C(0x78), .immediate_bytes = UINT64_C(0x45), .repeat = UINT64_C(0x0), .string = UINT64_C(0x14), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xc1), .source = UINT64_C(0x29)}, UINT64_C(0x3a), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2b));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xf8));
	assert_true((uint64_t)out.operation == UINT64_C(0x61));
	assert_true((uint64_t)out.operand == UINT64_C(0x31));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6), .immediate = UINT64_C(0xc91752a33d589cab), .length = UINT64_C(0xd7), .operation = UINT64_C(0x3b), .bytes = UINT64_C(0x55), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xde), .base = UINT64_C(0x96), .index = UINT64_C(0xf4), .shift = UINT64_C(0x33), .reg = UINT64_C(0x4), .rm = UINT64_C(0x14), .immediate_bytes = UINT64_C(0x5), .repeat = UINT64_C(0x0), .string = UINT64_C(0xe6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xc8fea5d73716e7ea), .source = UINT64_C(0x2ee7af97425375be)}, UINT64_C(0x6a), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x55));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd7));
	assert_true((uint64_t)out.operation == UINT64_C(0x7b));
	assert_true((uint64_t)out.operand == UINT64_C(0xa33d589cab));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa6ea2981172a4012), .immediate = UINT64_C(0xad), .length = UINT64_C(0x15), .operation = UINT64_C(0x5f), .bytes = UINT64_C(0x9b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x2f), .base = UINT64_C(0x70), .index = UINT64_C(0x7c), .shift = UINT64_C(0x25), .reg = UINT64_C(0x4), .rm = UINT64_C(0x26), .immediate_bytes = UINT64_C(0x5), .repeat = UINT64_C(0x0), .string = UINT64_C(0xfc), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x4c), .source = UINT64_C(0x83acfb7eb59641d2)}, UINT64_C(0x96), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x9b));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x15));
	assert_true((uint64_t)out.operation == UINT64_C(0x7f));
	assert_true((uint64_t)out.operand == UINT64_C(0xad));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6ec15d384c867062), .immediate = UINT64_C(0xdcb284f8b6febc3a), .length = UINT64_C(0x7e), .operation = UINT64_C(0x20), .bytes = UINT64_C(0xdc), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x5), .base = UINT64_C(0xad), .index = UINT64_C(0x84), .shift = UINT64_C(0xc), .reg = UINT64_C(0x4), .rm = UINT64_C(0x1f), .immediate_bytes = UINT64_C(0x46), .repeat = UINT64_C(0x0), .string = UINT64_C(0x84), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x5136bf628758ff4d), .source = UINT64_C(0xe0)}, UINT64_C(0xf5), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0xdc));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x7e));
	assert_true((uint64_t)out.operation == UINT64_C(0x60));
	assert_true((uint64_t)out.operand == UINT64_C(0xb6febc3a));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x82fe3a4ac360b3b7), .immediate = UINT64_C(0xbc), .length = UINT64_C(0x9f), .operation = UINT64_C(0x99), .bytes = UINT64_C(0x54), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc1), .base = UINT64_C(0x4f), .index = UINT64_C(0xda), .shift = UINT64_C(0x1a), .reg = UINT64_C(0x4), .rm = UINT64_C(0xb2), .immediate_bytes = UINT64_C(0x54), .repeat = UINT64_C(0x0), .string = UINT64_C(0x82), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xc3), .source = UINT64_C(0xe0)}, UINT64_C(0x99c61aa86e671698), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x54));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x9f));
	assert_true((uint64_t)out.operation == UINT64_C(0xf9));
	assert_true((uint64_t)out.operand == UINT64_C(0xbc));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x60fc47fa3f8b1baa), .immediate = UINT64_C(0x70536e9b8742ced2), .length = UINT64_C(0xa), .operation = UINT64_C(0x7c), .bytes = UINT64_C(0x69), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x66), .base = UINT64_C(0x9f), .index = UINT64_C(0xe4), .shift = UINT64_C(0xb6), .reg = UINT64_C(0x4), .rm = UINT64_C(0x3e), .immediate_bytes = UINT64_C(0xc4), .repeat = UINT64_C(0x0), .string = UINT64_C(0x37), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x9f), .source = UINT64_C(0x713b831b1fb7f628)}, UINT64_C(0xe6), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x69));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xa));
	assert_true((uint64_t)out.operation == UINT64_C(0x7c));
	assert_true((uint64_t)out.operand == UINT64_C(0xd2));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x3433b60c61e406a6), .immediate = UINT64_C(0x992149e8a2b249ab), .length = UINT64_C(0x65), .operation = UINT64_C(0xd1), .bytes = UINT64_C(0x57), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1), .base = UINT64_C(0xda), .index = UINT64_C(0xac), .shift = UINT64_C(0xfc), .reg = UINT64_C(0x4), .rm = UINT64_C(0xa), .immediate_bytes = UINT64_C(0x4f), .repeat = UINT64_C(0x0), .string = UINT64_C(0x5b), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xec), .source = UINT64_C(0x193fd24d82a1c54c)}, UINT64_C(0x1126d71a5aece68f), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x57));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x65));
	assert_true((uint64_t)out.operation == UINT64_C(0xf1));
	assert_true((uint64_t)out.operand == UINT64_C(0x2149e8a2b249ab));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x54), .immediate = UINT64_C(0x8d), .length = UINT64_C(0x79), .operation = UINT64_C(0x89), .bytes = UINT64_C(0x26), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x56), .base = UINT64_C(0x8a), .index = UINT64_C(0x76), .shift = UINT64_C(0xcc), .reg = UINT64_C(0x4), .rm = UINT64_C(0x84), .immediate_bytes = UINT64_C(0x71), .repeat = UINT64_C(0x0), .string = UINT64_C(0xf), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xe9c3deee94d8cd47), .source = UINT64_C(0x4b)}, UINT64_C(0x46), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x26));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x79));
	assert_true((uint64_t)out.operation == UINT64_C(0xe9));
	assert_true((uint64_t)out.operand == UINT64_C(0x8d));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xcd), .immediate = UINT64_C(0x9c), .length = UINT64_C(0xa4), .operation = UINT64_C(0x33), .bytes = UINT64_C(0x17), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x11), .base = UINT64_C(0xe2), .index = UINT64_C(0x8c), .shift = UINT64_C(0x58), .reg = UINT64_C(0x4), .rm = UINT64_C(0xcc), .immediate_bytes = UINT64_C(0xfd), .repeat = UINT64_C(0x0), .string = UINT64_C(0x56), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x84), .source = UINT64_C(0x6d)}, UINT64_C(0x6215f679e38a59aa), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x17));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xa4));
	assert_true((uint64_t)out.operation == UINT64_C(0x73));
	assert_true((uint64_t)out.operand == UINT64_C(0x9c));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xd3005630e149a837), .immediate = UINT64_C(0x4d), .length = UINT64_C(0x1d), .operation = UINT64_C(0x82), .bytes = UINT64_C(0x28), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x12), .base = UINT64_C(0x42), .index = UINT64_C(0x8c), .shift = UINT64_C(0xdd), .reg = UINT64_C(0x4), .rm = UINT64_C(0xe), .immediate_bytes = UINT64_C(0x42), .repeat = UINT64_C(0x0), .string = UINT64_C(0xe5), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x9af865df6db076bd), .source = UINT64_C(0x69a36e9a8c0354be)}, UINT64_C(0x66), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x28));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x1d));
	assert_true((uint64_t)out.operation == UINT64_C(0xe2));
	assert_true((uint64_t)out.operand == UINT64_C(0x4d));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x80), .immediate = UINT64_C(0x1e), .length = UINT64_C(0x1b), .operation = UINT64_C(0xf0), .bytes = UINT64_C(0x32), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x10), .base = UINT64_C(0x41), .index = UINT64_C(0xe4), .shift = UINT64_C(0x8a), .reg = UINT64_C(0x4), .rm = UINT64_C(0xa6), .immediate_bytes = UINT64_C(0x9a), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1d), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x3ed1e0ebd765194f), .source = UINT64_C(0x56b2a3e4ec4c277b)}, UINT64_C(0x21358ee61accd407), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x32));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x1b));
	assert_true((uint64_t)out.operation == UINT64_C(0xf0));
	assert_true((uint64_t)out.operand == UINT64_C(0x1e));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x95), .immediate = UINT64_C(0xa6), .length = UINT64_C(0x21), .operation = UINT64_C(0x99), .bytes = UINT64_C(0xd5), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x8b), .base = UINT64_C(0x4), .index = UINT64_C(0x4c), .shift = UINT64_C(0xa6), .reg = UINT64_C(0x4), .rm = UINT64_C(0xe7), .immediate_bytes = UINT64_C(0xf5), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc2), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xf13b7619fd983df5), .source = UINT64_C(0x76ee29aa4eb0ff74)}, UINT64_C(0xae), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xd5));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x21));
	assert_true((uint64_t)out.operation == UINT64_C(0xf9));
	assert_true((uint64_t)out.operand == UINT64_C(0xa6));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x693e6d5dc42dddc2), .immediate = UINT64_C(0x8bb3835bfa85459d), .length = UINT64_C(0x88), .operation = UINT64_C(0x68), .bytes = UINT64_C(0x22), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x58), .base = UINT64_C(0xb), .index = UINT64_C(0xf9), .shift = UINT64_C(0x70), .reg = UINT64_C(0x4), .rm = UINT64_C(0x78), .immediate_bytes = UINT64_C(0xe7), .repeat = UINT64_C(0x0), .string = UINT64_C(0xf6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xe1f86d039da7fdf2), .source = UINT64_C(0xd9)}, UINT64_C(0x4ca27b41f5e4c4bb), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x22));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x88));
	assert_true((uint64_t)out.operation == UINT64_C(0x68));
	assert_true((uint64_t)out.operand == UINT64_C(0x459d));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xc6cd35fff885ce63), .immediate = UINT64_C(0xf08b56528ac32bbd), .length = UINT64_C(0xd1), .operation = UINT64_C(0xe7), .bytes = UINT64_C(0x43), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x81), .base = UINT64_C(0xd9), .index = UINT64_C(0xbc), .shift = UINT64_C(0xcd), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2e), .immediate_bytes = UINT64_C(0x2), .repeat = UINT64_C(0x0), .string = UINT64_C(0xed), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xf7), .source = UINT64_C(0x9)}, UINT64_C(0x41), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x43));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd1));
	assert_true((uint64_t)out.operation == UINT64_C(0xe7));
	assert_true((uint64_t)out.operand == UINT64_C(0xc32bbd));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xd7), .immediate = UINT64_C(0x6e), .length = UINT64_C(0xd9), .operation = UINT64_C(0x20), .bytes = UINT64_C(0x69), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x34), .base = UINT64_C(0x4f), .index = UINT64_C(0x32), .shift = UINT64_C(0x5f), .reg = UINT64_C(0x4), .rm = UINT64_C(0xda), .immediate_bytes = UINT64_C(0x6f), .repeat = UINT64_C(0x0), .string = UINT64_C(0x18), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x18), .source = UINT64_C(0xc7)}, UINT64_C(0xfe), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x69));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd9));
	assert_true((uint64_t)out.operation == UINT64_C(0x60));
	assert_true((uint64_t)out.operand == UINT64_C(0x6e));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xc5), .immediate = UINT64_C(0x7e12f154de724287), .length = UINT64_C(0x6d), .operation = UINT64_C(0xf8), .bytes = UINT64_C(0x4), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xe1), .base = UINT64_C(0x33), .index = UINT64_C(0x8c), .shift = UINT64_C(0x7e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x42), .immediate_bytes = UINT64_C(0x63), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4c), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x6d), .source = UINT64_C(0x7b)}, UINT64_C(0xe6), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x6d));
	assert_true((uint64_t)out.operation == UINT64_C(0xf8));
	assert_true((uint64_t)out.operand == UINT64_C(0xde724287));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa1), .immediate = UINT64_C(0x41), .length = UINT64_C(0x2d), .operation = UINT64_C(0x58), .bytes = UINT64_C(0x73), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xa7), .base = UINT64_C(0xa), .index = UINT64_C(0x70), .shift = UINT64_C(0x72), .reg = UINT64_C(0x4), .rm = UINT64_C(0x89), .immediate_bytes = UINT64_C(0xb), .repeat = UINT64_C(0x0), .string = UINT64_C(0xb1), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x2f), .source = UINT64_C(0x89)}, UINT64_C(0xef0756b95f3f23f3), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x73));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x2d));
	assert_true((uint64_t)out.operation == UINT64_C(0x78));
	assert_true((uint64_t)out.operand == UINT64_C(0x41));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa8), .immediate = UINT64_C(0xcdb64aa5ec5f80dd), .length = UINT64_C(0x40), .operation = UINT64_C(0xcf), .bytes = UINT64_C(0xf3), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x70), .base = UINT64_C(0x44), .index = UINT64_C(0x38), .shift = UINT64_C(0x7b), .reg = UINT64_C(0x4), .rm = UINT64_C(0x8c), .immediate_bytes = UINT64_C(0x80), .repeat = UINT64_C(0x0), .string = UINT64_C(0xf2), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x9d), .source = UINT64_C(0x26)}, UINT64_C(0xf7), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xf3));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x40));
	assert_true((uint64_t)out.operation == UINT64_C(0xef));
	assert_true((uint64_t)out.operand == UINT64_C(0x5f80dd));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x1e2c0ef767d80702), .immediate = UINT64_C(0xaab89a164b9848d9), .length = UINT64_C(0x4), .operation = UINT64_C(0x43), .bytes = UINT64_C(0x33), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd8), .base = UINT64_C(0xbd), .index = UINT64_C(0xcf), .shift = UINT64_C(0x1b), .reg = UINT64_C(0x4), .rm = UINT64_C(0x13), .immediate_bytes = UINT64_C(0x15), .repeat = UINT64_C(0x0), .string = UINT64_C(0xb6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xa635aa2c6dfeea6), .source = UINT64_C(0xa0)}, UINT64_C(0x81), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x33));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x4));
	assert_true((uint64_t)out.operation == UINT64_C(0x63));
	assert_true((uint64_t)out.operand == UINT64_C(0x9848d9));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xcc564cc870e6b31e), .immediate = UINT64_C(0x576c5be30e580ffe), .length = UINT64_C(0x3a), .operation = UINT64_C(0xf9), .bytes = UINT64_C(0x3e), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc4), .base = UINT64_C(0xcb), .index = UINT64_C(0x33), .shift = UINT64_C(0xab), .reg = UINT64_C(0x4), .rm = UINT64_C(0xec), .immediate_bytes = UINT64_C(0xbd), .repeat = UINT64_C(0x0), .string = UINT64_C(0xdd), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x6), .source = UINT64_C(0x26)}, UINT64_C(0xf8db903a277f7617), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x3e));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x3a));
	assert_true((uint64_t)out.operation == UINT64_C(0xf9));
	assert_true((uint64_t)out.operand == UINT64_C(0x5be30e580ffe));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xcf95442d658422b2), .immediate = UINT64_C(0x15cea36fddccada), .length = UINT64_C(0x7f), .operation = UINT64_C(0x51), .bytes = UINT64_C(0xaf), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x59), .base = UINT64_C(0xb), .index = UINT64_C(0xda), .shift = UINT64_C(0x14), .reg = UINT64_C(0x4), .rm = UINT64_C(0x7e), .immediate_bytes = UINT64_C(0xee), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x9f), .source = UINT64_C(0x8fc947f3fc72011f)}, UINT64_C(0xa2), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xaf));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x7f));
	assert_true((uint64_t)out.operation == UINT64_C(0x71));
	assert_true((uint64_t)out.operand == UINT64_C(0x5cea36fddccada));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xc7), .immediate = UINT64_C(0xb8), .length = UINT64_C(0x59), .operation = UINT64_C(0xb8), .bytes = UINT64_C(0x49), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xb2), .base = UINT64_C(0x8e), .index = UINT64_C(0x6), .shift = UINT64_C(0x42), .reg = UINT64_C(0x4), .rm = UINT64_C(0x64), .immediate_bytes = UINT64_C(0x65), .repeat = UINT64_C(0x0), .string = UINT64_C(0x47), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x6ad12a0f61f3fbc8), .source = UINT64_C(0x89db4616ac354cdd)}, UINT64_C(0x25), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x49));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x59));
	assert_true((uint64_t)out.operation == UINT64_C(0xf8));
	assert_true((uint64_t)out.operand == UINT64_C(0xb8));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xcb), .immediate = UINT64_C(0x73), .length = UINT64_C(0xfb), .operation = UINT64_C(0x2d), .bytes = UINT64_C(0x6a), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x34), .base = UINT64_C(0xe3), .index = UINT64_C(0x1d), .shift = UINT64_C(0xa1), .reg = UINT64_C(0x4), .rm = UINT64_C(0x34), .immediate_bytes = UINT64_C(0xde), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcb), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x7b665c24a9bdb4ee), .source = UINT64_C(0x76)}, UINT64_C(0x46108b43f7be93af), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x6a));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xfb));
	assert_true((uint64_t)out.operation == UINT64_C(0x6d));
	assert_true((uint64_t)out.operand == UINT64_C(0x73));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8b), .immediate = UINT64_C(0x5f), .length = UINT64_C(0xfa), .operation = UINT64_C(0xc9), .bytes = UINT64_C(0x7c), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd8), .base = UINT64_C(0x60), .index = UINT64_C(0x61), .shift = UINT64_C(0xb8), .reg = UINT64_C(0x4), .rm = UINT64_C(0xb8), .immediate_bytes = UINT64_C(0xae), .repeat = UINT64_C(0x0), .string = UINT64_C(0x16), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x8300089acbf293e6), .source = UINT64_C(0x9a)}, UINT64_C(0xf0), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x7c));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xfa));
	assert_true((uint64_t)out.operation == UINT64_C(0xe9));
	assert_true((uint64_t)out.operand == UINT64_C(0x5f));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x263eec0bcb938ebf), .immediate = UINT64_C(0x8e), .length = UINT64_C(0xd4), .operation = UINT64_C(0xc), .bytes = UINT64_C(0x12), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xac), .base = UINT64_C(0x11), .index = UINT64_C(0x25), .shift = UINT64_C(0x2a), .reg = UINT64_C(0x4), .rm = UINT64_C(0x1), .immediate_bytes = UINT64_C(0xa6), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4a), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x85), .source = UINT64_C(0x7e)}, UINT64_C(0x91), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x12));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd4));
	assert_true((uint64_t)out.operation == UINT64_C(0x6c));
	assert_true((uint64_t)out.operand == UINT64_C(0x8e));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x8d0389dd484d4356), .immediate = UINT64_C(0x86), .length = UINT64_C(0xf5), .operation = UINT64_C(0x9a), .bytes = UINT64_C(0x26), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x44), .base = UINT64_C(0xe2), .index = UINT64_C(0x13), .shift = UINT64_C(0xa1), .reg = UINT64_C(0x4), .rm = UINT64_C(0x14), .immediate_bytes = UINT64_C(0x5e), .repeat = UINT64_C(0x0), .string = UINT64_C(0x3a), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xf6c9bcb7ed53bda4), .source = UINT64_C(0xeebb6118ecf50b6e)}, UINT64_C(0x4), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x26));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xf5));
	assert_true((uint64_t)out.operation == UINT64_C(0xfa));
	assert_true((uint64_t)out.operand == UINT64_C(0x86));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x14), .immediate = UINT64_C(0x58), .length = UINT64_C(0x6b), .operation = UINT64_C(0x93), .bytes = UINT64_C(0xfb), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x25), .base = UINT64_C(0x5c), .index = UINT64_C(0x98), .shift = UINT64_C(0xf2), .reg = UINT64_C(0x4), .rm = UINT64_C(0xf9), .immediate_bytes = UINT64_C(0x35), .repeat = UINT64_C(0x0), .string = UINT64_C(0xad), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xd1c44202acf67f8d), .source = UINT64_C(0x9a)}, UINT64_C(0x82), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xfb));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x6b));
	assert_true((uint64_t)out.operation == UINT64_C(0xf3));
	assert_true((uint64_t)out.operand == UINT64_C(0x58));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb6), .immediate = UINT64_C(0xfd0e423cb23ef624), .length = UINT64_C(0x4a), .operation = UINT64_C(0xdf), .bytes = UINT64_C(0x38), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1b), .base = UINT64_C(0xc1), .index = UINT64_C(0xa6), .shift = UINT64_C(0x9e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x29), .immediate_bytes = UINT64_C(0x3d), .repeat = UINT64_C(0x0), .string = UINT64_C(0x96), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xed5903746ba1bb2b), .source = UINT64_C(0xec)}, UINT64_C(0x3da256de9e166ea5), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x38));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x4a));
	assert_true((uint64_t)out.operation == UINT64_C(0xff));
	assert_true((uint64_t)out.operand == UINT64_C(0xfd0e423cb23ef624));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xca), .immediate = UINT64_C(0xb6715fe0005fe4e2), .length = UINT64_C(0x9d), .operation = UINT64_C(0xfe), .bytes = UINT64_C(0x4a), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xaf), .base = UINT64_C(0xa2), .index = UINT64_C(0x95), .shift = UINT64_C(0xdb), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2c), .immediate_bytes = UINT64_C(0x3a), .repeat = UINT64_C(0x0), .string = UINT64_C(0xdf), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xcfd09937def267), .source = UINT64_C(0x1f)}, UINT64_C(0x8ed9a49024b5a59), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4a));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x9d));
	assert_true((uint64_t)out.operation == UINT64_C(0xfe));
	assert_true((uint64_t)out.operand == UINT64_C(0xe4e2));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x9), .immediate = UINT64_C(0x94eafc854b9ceb25), .length = UINT64_C(0x80), .operation = UINT64_C(0x5d), .bytes = UINT64_C(0xc8), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x12), .base = UINT64_C(0xa7), .index = UINT64_C(0x3d), .shift = UINT64_C(0x5e), .reg = UINT64_C(0x4), .rm = UINT64_C(0x6f), .immediate_bytes = UINT64_C(0x5a), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1e), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x92), .source = UINT64_C(0x3a519f3ccb200053)}, UINT64_C(0x5e), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0xc8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x80));
	assert_true((uint64_t)out.operation == UINT64_C(0x7d));
	assert_true((uint64_t)out.operand == UINT64_C(0x94eafc854b9ceb25));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x408b4204b6cbe1de), .immediate = UINT64_C(0x8426379b8fbb54a), .length = UINT64_C(0x80), .operation = UINT64_C(0xa6), .bytes = UINT64_C(0xb6), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x2d), .base = UINT64_C(0x7d), .index = UINT64_C(0xaf), .shift = UINT64_C(0x3a), .reg = UINT64_C(0x4), .rm = UINT64_C(0xdf), .immediate_bytes = UINT64_C(0x9b), .repeat = UINT64_C(0x0), .string = UINT64_C(0xd1), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xbd), .source = UINT64_C(0x752ac62a2abbfcc2)}, UINT64_C(0x14667d17293ed17f), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xb6));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x80));
	assert_true((uint64_t)out.operation == UINT64_C(0xe6));
	assert_true((uint64_t)out.operand == UINT64_C(0x6379b8fbb54a));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb6), .immediate = UINT64_C(0x276dcee06da8ec24), .length = UINT64_C(0xb4), .operation = UINT64_C(0x37), .bytes = UINT64_C(0xa1), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x11), .base = UINT64_C(0x62), .index = UINT64_C(0xbb), .shift = UINT64_C(0xbf), .reg = UINT64_C(0x4), .rm = UINT64_C(0x5e), .immediate_bytes = UINT64_C(0x10), .repeat = UINT64_C(0x0), .string = UINT64_C(0x1f), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x76), .source = UINT64_C(0x64)}, UINT64_C(0xbc), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xa1));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xb4));
	assert_true((uint64_t)out.operation == UINT64_C(0x77));
	assert_true((uint64_t)out.operand == UINT64_C(0x24));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xdd), .immediate = UINT64_C(0x5d), .length = UINT64_C(0x8d), .operation = UINT64_C(0x75), .bytes = UINT64_C(0x44), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xf8), .base = UINT64_C(0x5e), .index = UINT64_C(0xb8), .shift = UINT64_C(0x79), .reg = UINT64_C(0x4), .rm = UINT64_C(0xe1), .immediate_bytes = UINT64_C(0xaf), .repeat = UINT64_C(0x0), .string = UINT64_C(0x6f), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x45), .source = UINT64_C(0xc8a11043e3f0f9d1)}, UINT64_C(0x2d), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x44));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x8d));
	assert_true((uint64_t)out.operation == UINT64_C(0x75));
	assert_true((uint64_t)out.operand == UINT64_C(0x5d));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa5), .immediate = UINT64_C(0x73), .length = UINT64_C(0x9c), .operation = UINT64_C(0xd4), .bytes = UINT64_C(0x96), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x3b), .base = UINT64_C(0xdc), .index = UINT64_C(0x8e), .shift = UINT64_C(0xfd), .reg = UINT64_C(0x4), .rm = UINT64_C(0x58), .immediate_bytes = UINT64_C(0x49), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcb), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x13), .source = UINT64_C(0x7bf8528e91ea1fb1)}, UINT64_C(0xa7), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x96));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x9c));
	assert_true((uint64_t)out.operation == UINT64_C(0xf4));
	assert_true((uint64_t)out.operand == UINT64_C(0x73));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x97e7ee292a5786c0), .immediate = UINT64_C(0xbf), .length = UINT64_C(0xb4), .operation = UINT64_C(0x79), .bytes = UINT64_C(0x2d), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x52), .base = UINT64_C(0xe2), .index = UINT64_C(0xba), .shift = UINT64_C(0x58), .reg = UINT64_C(0x4), .rm = UINT64_C(0x4), .immediate_bytes = UINT64_C(0x1e), .repeat = UINT64_C(0x0), .string = UINT64_C(0x6a), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xce31b56e2e33d87a), .source = UINT64_C(0x9d)}, UINT64_C(0xef), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2d));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xb4));
	assert_true((uint64_t)out.operation == UINT64_C(0x79));
	assert_true((uint64_t)out.operand == UINT64_C(0xbf));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x2793967cac690e43), .immediate = UINT64_C(0x3), .length = UINT64_C(0x5b), .operation = UINT64_C(0xe6), .bytes = UINT64_C(0xba), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x36), .base = UINT64_C(0xc6), .index = UINT64_C(0xe3), .shift = UINT64_C(0x5d), .reg = UINT64_C(0x4), .rm = UINT64_C(0x12), .immediate_bytes = UINT64_C(0xe6), .repeat = UINT64_C(0x0), .string = UINT64_C(0x94), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x75), .source = UINT64_C(0xdc564df636958ae)}, UINT64_C(0xef), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xba));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x5b));
	assert_true((uint64_t)out.operation == UINT64_C(0xe6));
	assert_true((uint64_t)out.operand == UINT64_C(0x3));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x54), .immediate = UINT64_C(0xf4), .length = UINT64_C(0x46), .operation = UINT64_C(0x73), .bytes = UINT64_C(0xe8), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd9), .base = UINT64_C(0xe8), .index = UINT64_C(0xbf), .shift = UINT64_C(0x8f), .reg = UINT64_C(0x4), .rm = UINT64_C(0xc6), .immediate_bytes = UINT64_C(0xe4), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc6), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x4e), .source = UINT64_C(0xa3)}, UINT64_C(0xae), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xe8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x46));
	assert_true((uint64_t)out.operation == UINT64_C(0x73));
	assert_true((uint64_t)out.operand == UINT64_C(0xf4));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x3db3af932a846be0), .immediate = UINT64_C(0x66), .length = UINT64_C(0x1f), .operation = UINT64_C(0xd6), .bytes = UINT64_C(0xb0), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x6b), .base = UINT64_C(0x72), .index = UINT64_C(0xcb), .shift = UINT64_C(0x59), .reg = UINT64_C(0x4), .rm = UINT64_C(0xb3), .immediate_bytes = UINT64_C(0x77), .repeat = UINT64_C(0x0), .string = UINT64_C(0xc4), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x889aee191c84c266), .source = UINT64_C(0x5b)}, UINT64_C(0xa6), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xb0));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x1f));
	assert_true((uint64_t)out.operation == UINT64_C(0xf6));
	assert_true((uint64_t)out.operand == UINT64_C(0x66));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x54), .immediate = UINT64_C(0x3d), .length = UINT64_C(0xdc), .operation = UINT64_C(0xaa), .bytes = UINT64_C(0x46), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x73), .base = UINT64_C(0xfe), .index = UINT64_C(0x11), .shift = UINT64_C(0x44), .reg = UINT64_C(0x4), .rm = UINT64_C(0x6b), .immediate_bytes = UINT64_C(0x46), .repeat = UINT64_C(0x0), .string = UINT64_C(0x21), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x44583b620acada4a), .source = UINT64_C(0x60)}, UINT64_C(0x7204c2361ad40229), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x46));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xdc));
	assert_true((uint64_t)out.operation == UINT64_C(0xea));
	assert_true((uint64_t)out.operand == UINT64_C(0x3d));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x49), .immediate = UINT64_C(0x5e384ff96faab8a9), .length = UINT64_C(0x69), .operation = UINT64_C(0x21), .bytes = UINT64_C(0x79), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc9), .base = UINT64_C(0xe1), .index = UINT64_C(0x1b), .shift = UINT64_C(0x3), .reg = UINT64_C(0x4), .rm = UINT64_C(0x8e), .immediate_bytes = UINT64_C(0x43), .repeat = UINT64_C(0x0), .string = UINT64_C(0xd4), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x3c), .source = UINT64_C(0xdf)}, UINT64_C(0x42), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x79));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x69));
	assert_true((uint64_t)out.operation == UINT64_C(0x61));
	assert_true((uint64_t)out.operand == UINT64_C(0xa9));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x7844082b1783e8d4), .immediate = UINT64_C(0xd9196faf89e730f6), .length = UINT64_C(0xc9), .operation = UINT64_C(0x7b), .bytes = UINT64_C(0xf4), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x22), .base = UINT64_C(0xbd), .index = UINT64_C(0x31), .shift = UINT64_C(0x36), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2c), .immediate_bytes = UINT64_C(0xdd), .repeat = UINT64_C(0x0), .string = UINT64_C(0x9d), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x8d), .source = UINT64_C(0xa4)}, UINT64_C(0x89), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0xf4));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xc9));
	assert_true((uint64_t)out.operation == UINT64_C(0x7b));
	assert_true((uint64_t)out.operand == UINT64_C(0x89e730f6));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xf9366ed1828d23f6), .immediate = UINT64_C(0xaf6c50e4fd19133a), .length = UINT64_C(0xcb), .operation = UINT64_C(0x70), .bytes = UINT64_C(0x8), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x3b), .base = UINT64_C(0x84), .index = UINT64_C(0x9b), .shift = UINT64_C(0x36), .reg = UINT64_C(0x4), .rm = UINT64_C(0x13), .immediate_bytes = UINT64_C(0xf0), .repeat = UINT64_C(0x0), .string = UINT64_C(0x40), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x88), .source = UINT64_C(0x9ea88b819afe7657)}, UINT64_C(0x7f9435439c6aa56e), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x8));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xcb));
	assert_true((uint64_t)out.operation == UINT64_C(0x70));
	assert_true((uint64_t)out.operand == UINT64_C(0xaf6c50e4fd19133a));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x60), .immediate = UINT64_C(0x15), .length = UINT64_C(0x66), .operation = UINT64_C(0x4c), .bytes = UINT64_C(0x6f), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x88), .base = UINT64_C(0x92), .index = UINT64_C(0x23), .shift = UINT64_C(0x1d), .reg = UINT64_C(0x4), .rm = UINT64_C(0x90), .immediate_bytes = UINT64_C(0xd8), .repeat = UINT64_C(0x0), .string = UINT64_C(0x5e), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x5b), .source = UINT64_C(0xbb)}, UINT64_C(0x27ad6b8d41f923c1), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x6f));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x66));
	assert_true((uint64_t)out.operation == UINT64_C(0x6c));
	assert_true((uint64_t)out.operand == UINT64_C(0x15));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xf4), .immediate = UINT64_C(0x21ff5c84cc584af5), .length = UINT64_C(0xc2), .operation = UINT64_C(0xc3), .bytes = UINT64_C(0xc), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x32), .base = UINT64_C(0xdf), .index = UINT64_C(0xaa), .shift = UINT64_C(0x7f), .reg = UINT64_C(0x4), .rm = UINT64_C(0x3b), .immediate_bytes = UINT64_C(0xfe), .repeat = UINT64_C(0x0), .string = UINT64_C(0xcc), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x6e17b1549dc2e33e), .source = UINT64_C(0x30)}, UINT64_C(0xd8), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xc));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xc2));
	assert_true((uint64_t)out.operation == UINT64_C(0xe3));
	assert_true((uint64_t)out.operand == UINT64_C(0xcc584af5));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xa939d7578fc01fd4), .immediate = UINT64_C(0x31), .length = UINT64_C(0x91), .operation = UINT64_C(0x2b), .bytes = UINT64_C(0xc2), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc8), .base = UINT64_C(0x77), .index = UINT64_C(0xc0), .shift = UINT64_C(0xd2), .reg = UINT64_C(0x4), .rm = UINT64_C(0x14), .immediate_bytes = UINT64_C(0x2a), .repeat = UINT64_C(0x0), .string = UINT64_C(0xb1), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x2e), .source = UINT64_C(0x57)}, UINT64_C(0x3f906910fcff9afa), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xc2));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x91));
	assert_true((uint64_t)out.operation == UINT64_C(0x6b));
	assert_true((uint64_t)out.operand == UINT64_C(0x31));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x4d428d58b6c6cba5), .immediate = UINT64_C(0xdf97e44740b27ffd), .length = UINT64_C(0x75), .operation = UINT64_C(0x7b), .bytes = UINT64_C(0x2b), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x46), .base = UINT64_C(0x25), .index = UINT64_C(0xc5), .shift = UINT64_C(0x51), .reg = UINT64_C(0x4), .rm = UINT64_C(0x6e), .immediate_bytes = UINT64_C(0x39), .repeat = UINT64_C(0x0), .string = UINT64_C(0x94), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xed), .source = UINT64_C(0xea)}, UINT64_C(0x36d471594ecb5ffc), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x2b));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x75));
	assert_true((uint64_t)out.operation == UINT64_C(0x7b));
	assert_true((uint64_t)out.operand == UINT64_C(0xb27ffd));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x87), .immediate = UINT64_C(0xe), .length = UINT64_C(0x15), .operation = UINT64_C(0x27), .bytes = UINT64_C(0xe7), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x38), .base = UINT64_C(0xf), .index = UINT64_C(0x45), .shift = UINT64_C(0xe1), .reg = UINT64_C(0x4), .rm = UINT64_C(0xf3), .immediate_bytes = UINT64_C(0x4), .repeat = UINT64_C(0x0), .string = UINT64_C(0x20), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x4249dc015a176aae), .source = UINT64_C(0x8751faa687b40509)}, UINT64_C(0xee), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xe7));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x15));
	assert_true((uint64_t)out.operation == UINT64_C(0x67));
	assert_true((uint64_t)out.operand == UINT64_C(0xe));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x6a), .immediate = UINT64_C(0x4a), .length = UINT64_C(0xd1), .operation = UINT64_C(0x21), .bytes = UINT64_C(0x43), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x16), .base = UINT64_C(0x63), .index = UINT64_C(0xc2), .shift = UINT64_C(0xb), .reg = UINT64_C(0x4), .rm = UINT64_C(0x53), .immediate_bytes = UINT64_C(0x2d), .repeat = UINT64_C(0x0), .string = UINT64_C(0x54), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xdc), .source = UINT64_C(0xdd3c508ef84a046e)}, UINT64_C(0xcf), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x43));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd1));
	assert_true((uint64_t)out.operation == UINT64_C(0x61));
	assert_true((uint64_t)out.operand == UINT64_C(0x4a));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xdba90e62d1260da5), .immediate = UINT64_C(0x7f), .length = UINT64_C(0xb6), .operation = UINT64_C(0x75), .bytes = UINT64_C(0x36), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xd), .base = UINT64_C(0xfc), .index = UINT64_C(0xeb), .shift = UINT64_C(0x77), .reg = UINT64_C(0x4), .rm = UINT64_C(0x2e), .immediate_bytes = UINT64_C(0x12), .repeat = UINT64_C(0x0), .string = UINT64_C(0x42), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xe), .source = UINT64_C(0xa0116ea65319dae8)}, UINT64_C(0x5c), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x36));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xb6));
	assert_true((uint64_t)out.operation == UINT64_C(0x75));
	assert_true((uint64_t)out.operand == UINT64_C(0x7f));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xbe), .immediate = UINT64_C(0x7d1fcd46900ca78e), .length = UINT64_C(0x2a), .operation = UINT64_C(0x1e), .bytes = UINT64_C(0x8e), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x5a), .base = UINT64_C(0xac), .index = UINT64_C(0xe8), .shift = UINT64_C(0x79), .reg = UINT64_C(0x4), .rm = UINT64_C(0x1d), .immediate_bytes = UINT64_C(0xe1), .repeat = UINT64_C(0x0), .string = UINT64_C(0x4e), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xd0fd034689d463b4), .source = UINT64_C(0x53)}, UINT64_C(0x83), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x8e));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x2a));
	assert_true((uint64_t)out.operation == UINT64_C(0x7e));
	assert_true((uint64_t)out.operand == UINT64_C(0xcd46900ca78e));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xcc), .immediate = UINT64_C(0xd508bae578f59627), .length = UINT64_C(0xd6), .operation = UINT64_C(0xdc), .bytes = UINT64_C(0x58), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x92), .base = UINT64_C(0xe9), .index = UINT64_C(0xc0), .shift = UINT64_C(0x7a), .reg = UINT64_C(0x4), .rm = UINT64_C(0x87), .immediate_bytes = UINT64_C(0x25), .repeat = UINT64_C(0x0), .string = UINT64_C(0x52), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x70), .source = UINT64_C(0x77eb6cdc18459f6d)}, UINT64_C(0xef), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x58));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xd6));
	assert_true((uint64_t)out.operation == UINT64_C(0xfc));
	assert_true((uint64_t)out.operand == UINT64_C(0xd508bae578f59627));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xb6), .immediate = UINT64_C(0xc3), .length = UINT64_C(0xe1), .operation = UINT64_C(0xda), .bytes = UINT64_C(0xdf), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0x1b), .base = UINT64_C(0xb4), .index = UINT64_C(0x22), .shift = UINT64_C(0x5a), .reg = UINT64_C(0x4), .rm = UINT64_C(0x68), .immediate_bytes = UINT64_C(0x77), .repeat = UINT64_C(0x0), .string = UINT64_C(0x68), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x11), .source = UINT64_C(0x4f)}, UINT64_C(0x8b), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0xdf));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xe1));
	assert_true((uint64_t)out.operation == UINT64_C(0xfa));
	assert_true((uint64_t)out.operand == UINT64_C(0xc3));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x23a5d43fc6e6ee06), .immediate = UINT64_C(0xf0), .length = UINT64_C(0xc), .operation = UINT64_C(0x8e), .bytes = UINT64_C(0xeb), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc4), .base = UINT64_C(0xca), .index = UINT64_C(0x7b), .shift = UINT64_C(0xa0), .reg = UINT64_C(0x4), .rm = UINT64_C(0xc1), .immediate_bytes = UINT64_C(0x94), .repeat = UINT64_C(0x0), .string = UINT64_C(0xe0), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x1f8f680ebc5a67a3), .source = UINT64_C(0xef2eafb4ea37be8c)}, UINT64_C(0x678d764a2cf2b344), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0xeb));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xc));
	assert_true((uint64_t)out.operation == UINT64_C(0xee));
	assert_true((uint64_t)out.operand == UINT64_C(0xf0));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x92), .immediate = UINT64_C(0xcf99874e9530adcb), .length = UINT64_C(0x83), .operation = UINT64_C(0xc8), .bytes = UINT64_C(0x4a), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xc9), .base = UINT64_C(0x28), .index = UINT64_C(0x85), .shift = UINT64_C(0xfa), .reg = UINT64_C(0x4), .rm = UINT64_C(0x51), .immediate_bytes = UINT64_C(0xc6), .repeat = UINT64_C(0x0), .string = UINT64_C(0x82), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x79), .source = UINT64_C(0x31)}, UINT64_C(0x16), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x4a));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x83));
	assert_true((uint64_t)out.operation == UINT64_C(0xe8));
	assert_true((uint64_t)out.operand == UINT64_C(0xadcb));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0x894b2cf128c36aed), .immediate = UINT64_C(0xd426d1745a2eb2a0), .length = UINT64_C(0xcb), .operation = UINT64_C(0xa6), .bytes = UINT64_C(0x19), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xe6), .base = UINT64_C(0x0), .index = UINT64_C(0x8f), .shift = UINT64_C(0x82), .reg = UINT64_C(0x4), .rm = UINT64_C(0x3c), .immediate_bytes = UINT64_C(0x9c), .repeat = UINT64_C(0x0), .string = UINT64_C(0xbb), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0xec1e05c054181067), .source = UINT64_C(0x48)}, UINT64_C(0x75), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x1));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x1));
	assert_true((uint64_t)out.bytes == UINT64_C(0x19));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0xcb));
	assert_true((uint64_t)out.operation == UINT64_C(0xe6));
	assert_true((uint64_t)out.operand == UINT64_C(0xa0));
	assert_int_equal(hy_x86_device_access(&vcpu.ctx, &(const struct hy_x86_insn){.displacement = (int64_t)UINT64_C(0xda), .immediate = UINT64_C(0x97), .length = UINT64_C(0x75), .operation = UINT64_C(0xc0), .bytes = UINT64_C(0x83), .reg_bytes = UINT64_C(0x1), .address_bytes = UINT64_C(0x2), .segment = UINT64_C(0xda), .base = UINT64_C(0x2e), .index = UINT64_C(0x33), .shift = UINT64_C(0x37), .reg = UINT64_C(0x4), .rm = UINT64_C(0x48), .immediate_bytes = UINT64_C(0xe1), .repeat = UINT64_C(0x0), .string = UINT64_C(0x6e), .memory = UINT64_C(0x1), .to_reg = UINT64_C(0x1), .high = UINT64_C(0x1)}, &(const struct hy_x86_addresses){.memory = UINT64_C(0x7b6e50c4ec5bef77), .source = UINT64_C(0x8)}, UINT64_C(0x66), 1, &out), false);
	assert_true((uint64_t)out.load == UINT64_C(0x0));
	assert_true((uint64_t)out.sign == UINT64_C(0x0));
	assert_true((uint64_t)out.update == UINT64_C(0x0));
	assert_true((uint64_t)out.bytes == UINT64_C(0x83));
	assert_true((uint64_t)out.reg_bytes == UINT64_C(0x1));
	assert_true((uint64_t)out.reg == UINT64_C(0x2));
	assert_true((uint64_t)out.length == UINT64_C(0x75));
	assert_true((uint64_t)out.operation == UINT64_C(0xe0));
	assert_true((uint64_t)out.operand == UINT64_C(0x97));
}

/* What effect comes to of some bytes and numbers. */
static void computes_effect(void **state)
{
	struct hy_x86_effect out;

	(void)state;
	prepare(ALL_FEATURES);
	hy_x86_effect(&vcpu.ctx, 68, 8, 4, UINT64_C(0xfd), UINT64_C(0x6b), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xfd));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x707070f));
	assert_true((uint64_t)out.destination == UINT64_C(0x8080810));
	assert_true((uint64_t)out.left == UINT64_C(0x202020202020202));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x1));
	hy_x86_effect(&vcpu.ctx, 221, 8, 8, UINT64_C(0x75), UINT64_C(0xb), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x75));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 195, 8, 4, UINT64_C(0x7eed8d14f06d3fef), UINT64_C(0x77), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x7eed8d14f06d3fef));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 235, 4, 8, UINT64_C(0xfe175330a11d459a), UINT64_C(0x552b82f6be3edc0a), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xe2de6990));
	assert_true((uint64_t)out.flags == UINT64_C(0x85));
	assert_true((uint64_t)out.written == UINT64_C(0xe2de699000));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 216, 8, 8, UINT64_C(0xff), UINT64_C(0xf5), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x1f4));
	assert_true((uint64_t)out.flags == UINT64_C(0x10));
	assert_true((uint64_t)out.written == UINT64_C(0xf500));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 212, 8, 8, UINT64_C(0x2c), UINT64_C(0x7d5c8dfc5eda92d8), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x7d5c8dfc5eda92d8));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 15, 4, 8, UINT64_C(0xc9), UINT64_C(0xeb8ac8ce8a245e6b), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xc9));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x8a245e6b));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 118, 8, 8, UINT64_C(0x8c497c68a8c24d42), UINT64_C(0xdb610487c89da11b), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x8c497c68a0c24d42));
	assert_true((uint64_t)out.flags == UINT64_C(0x1));
	assert_true((uint64_t)out.written == UINT64_C(0x497c68a0c24d4200));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 66, 8, 4, UINT64_C(0xf6), UINT64_C(0xd3), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xf6));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 177, 8, 8, UINT64_C(0x2d5db79ba2a7ae1f), UINT64_C(0x5c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xd2a248645d5851e1));
	assert_true((uint64_t)out.flags == UINT64_C(0x95));
	assert_true((uint64_t)out.written == UINT64_C(0xd2a248645d5851e1));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 16, 4, 4, UINT64_C(0xe7), UINT64_C(0xcc1b0c3e1c07724e), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xe3f88db1));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 94, 8, 4, UINT64_C(0x55), UINT64_C(0x8b), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x55));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 254, 4, 4, UINT64_C(0x9f), UINT64_C(0xe65a814940e2a20a), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x40e2a20a));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x40e2a20a00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 107, 4, 4, UINT64_C(0x90b20bb257e8454), UINT64_C(0x819d7ca7b46108cc), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x711d7b88));
	assert_true((uint64_t)out.flags == UINT64_C(0x15));
	assert_true((uint64_t)out.written == UINT64_C(0x711d7b8800));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 218, 8, 4, UINT64_C(0xf), UINT64_C(0xda), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xf));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 108, 8, 4, UINT64_C(0x27), UINT64_C(0x51), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x76));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x7600));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 4, 4, 8, UINT64_C(0x57), UINT64_C(0x32), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x57));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x70707070707070b));
	assert_true((uint64_t)out.destination == UINT64_C(0x80808080808080c));
	assert_true((uint64_t)out.left == UINT64_C(0x202020202020202));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x1));
	hy_x86_effect(&vcpu.ctx, 99, 4, 8, UINT64_C(0x5349da4804673b75), UINT64_C(0xcd), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xcd));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xcd00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 167, 8, 8, UINT64_C(0x6d), UINT64_C(0xfc4a447ec49872c6), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xfc4a447ec49872ef));
	assert_true((uint64_t)out.flags == UINT64_C(0x80));
	assert_true((uint64_t)out.written == UINT64_C(0xfc4a447ec49872ef));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 120, 4, 4, UINT64_C(0xe9367ed92aa3300b), UINT64_C(0x550d40ddc2557035), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xecf8a040));
	assert_true((uint64_t)out.flags == UINT64_C(0x90));
	assert_true((uint64_t)out.written == UINT64_C(0x2aa3300b00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 130, 8, 8, UINT64_C(0xde0f39a73c35612e), UINT64_C(0xfa), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xde0f39a73c35612e));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 164, 8, 4, UINT64_C(0xc2), UINT64_C(0x921ebce6139f7110), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x921ebce6139f7110));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x921ebce6139f7110));
	assert_true((uint64_t)out.source == UINT64_C(0x707070f));
	assert_true((uint64_t)out.destination == UINT64_C(0x8080810));
	assert_true((uint64_t)out.left == UINT64_C(0x2020201));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x1));
	hy_x86_effect(&vcpu.ctx, 114, 8, 8, UINT64_C(0x97), UINT64_C(0x37), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x98));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x9800));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 7, 8, 4, UINT64_C(0xc91752a33d589cab), UINT64_C(0xd7), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xc91752a33d589cff));
	assert_true((uint64_t)out.flags == UINT64_C(0x84));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 123, 4, 8, UINT64_C(0x40df7c9a8cda80a3), UINT64_C(0x35263b4519a2105c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x19a2105c));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x19a2105c00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 162, 4, 4, UINT64_C(0x97), UINT64_C(0xcc), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xcc));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xcc));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 233, 8, 4, UINT64_C(0x2ee7af97425375be), UINT64_C(0x6a), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x2ee7af9742537554));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xe7af974253755400));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 41, 4, 8, UINT64_C(0x2e), UINT64_C(0x9d), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xffffff91));
	assert_true((uint64_t)out.flags == UINT64_C(0x81));
	assert_true((uint64_t)out.written == UINT64_C(0xffffff91));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 155, 8, 4, UINT64_C(0x2f), UINT64_C(0xcd), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x2f));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 38, 4, 8, UINT64_C(0xb7), UINT64_C(0x825f854213bd488e), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x13bd4945));
	assert_true((uint64_t)out.flags == UINT64_C(0x10));
	assert_true((uint64_t)out.written == UINT64_C(0x13bd4945));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 88, 4, 4, UINT64_C(0xb59641d21b5c56d3), UINT64_C(0x96), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x1b5c5769));
	assert_true((uint64_t)out.flags == UINT64_C(0x4));
	assert_true((uint64_t)out.written == UINT64_C(0x9600));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 16, 4, 4, UINT64_C(0x99), UINT64_C(0x107d72d5c71c5cf1), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x38e3a30e));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 228, 8, 8, UINT64_C(0xe8), UINT64_C(0x63fa2b67c5c483d), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x63fa2b67c5c483d));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x3fa2b67c5c483d00));
	assert_true((uint64_t)out.source == UINT64_C(0x70707070707070f));
	assert_true((uint64_t)out.destination == UINT64_C(0x808080808080810));
	assert_true((uint64_t)out.left == UINT64_C(0x202020202020201));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x1));
	hy_x86_effect(&vcpu.ctx, 213, 4, 8, UINT64_C(0x46), UINT64_C(0xcb), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xcb));
	assert_true((uint64_t)out.flags == UINT64_C(0x1));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 119, 4, 4, UINT64_C(0xafbf5310ee1b8cc4), UINT64_C(0x7ebd0e05501fc6f4), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xee0b8cc4));
	assert_true((uint64_t)out.flags == UINT64_C(0x1));
	assert_true((uint64_t)out.written == UINT64_C(0xee0b8cc400));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 245, 8, 8, UINT64_C(0x8c), UINT64_C(0xbc), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x100000000000008c));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x8c00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 159, 8, 8, UINT64_C(0x54), UINT64_C(0xc1), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x54));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 111, 8, 8, UINT64_C(0xb2), UINT64_C(0x4153bbc7ced5669f), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x4153bbc7ced5669f));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xb200));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 51, 4, 4, UINT64_C(0x29), UINT64_C(0xc3), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x28));
	assert_true((uint64_t)out.flags == UINT64_C(0x4));
	assert_true((uint64_t)out.written == UINT64_C(0x28));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 224, 8, 4, UINT64_C(0x3d), UINT64_C(0x3c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x3c));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x3c00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 2, 8, 4, UINT64_C(0xf), UINT64_C(0x58), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xf));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 139, 8, 8, UINT64_C(0x56), UINT64_C(0x6a), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x14));
	assert_true((uint64_t)out.flags == UINT64_C(0x4));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 12, 4, 8, UINT64_C(0x5fac971a80185844), UINT64_C(0x9f), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x801858db));
	assert_true((uint64_t)out.flags == UINT64_C(0x84));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 165, 4, 8, UINT64_C(0xe6), UINT64_C(0xad), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xad));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xad));
	assert_true((uint64_t)out.source == UINT64_C(0x707070707070707));
	assert_true((uint64_t)out.destination == UINT64_C(0x80808080808080c));
	assert_true((uint64_t)out.left == UINT64_C(0x202020202020201));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 195, 4, 8, UINT64_C(0xd5a7eb2e99d026a7), UINT64_C(0xd1), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x99d026a7));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 101, 4, 8, UINT64_C(0xdc7a92835604c3b6), UINT64_C(0x22), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x22));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x2200));
	assert_true((uint64_t)out.source == UINT64_C(0x707070707070707));
	assert_true((uint64_t)out.destination == UINT64_C(0x80808080808080c));
	assert_true((uint64_t)out.left == UINT64_C(0x202020202020202));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 148, 8, 4, UINT64_C(0xcb), UINT64_C(0x43bbba66e9a413ca), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x43bbba66e9a413ca));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 210, 4, 8, UINT64_C(0x779409b92b6c5763), UINT64_C(0x193fd24d82a1c54c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x82a1c54d));
	assert_true((uint64_t)out.flags == UINT64_C(0x84));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 216, 8, 4, UINT64_C(0x81d579302a04ff67), UINT64_C(0xa2cf179f66e47927), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x24a490cf90e9788e));
	assert_true((uint64_t)out.flags == UINT64_C(0x805));
	assert_true((uint64_t)out.written == UINT64_C(0xcf179f66e4792700));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 141, 4, 4, UINT64_C(0x79), UINT64_C(0x8ec2361582f2e770), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x82f2e6f7));
	assert_true((uint64_t)out.flags == UINT64_C(0x90));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 25, 8, 8, UINT64_C(0xb6), UINT64_C(0x427005f6ca2e3611), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x427005f6ca2e3611));
	assert_true((uint64_t)out.flags == UINT64_C(0x85));
	assert_true((uint64_t)out.written == UINT64_C(0x427005f6ca2e3611));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x0));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 168, 8, 4, UINT64_C(0xf), UINT64_C(0x1291f006309d57ed), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x1291f006309d57fc));
	assert_true((uint64_t)out.flags == UINT64_C(0x14));
	assert_true((uint64_t)out.written == UINT64_C(0x1291f006309d57fc));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 84, 4, 8, UINT64_C(0xeb), UINT64_C(0xe1), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xe1));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 123, 4, 8, UINT64_C(0x22), UINT64_C(0xfc), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xfc));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0xfc00));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 28, 4, 4, UINT64_C(0xfd), UINT64_C(0x3c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xfd));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 119, 8, 8, UINT64_C(0x56), UINT64_C(0x73a26890363f89c2), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x52));
	assert_true((uint64_t)out.flags == UINT64_C(0x1));
	assert_true((uint64_t)out.written == UINT64_C(0x5200));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x8));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 132, 8, 4, UINT64_C(0x6d), UINT64_C(0x6215f679e38a59aa), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x6d));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x707070f));
	assert_true((uint64_t)out.destination == UINT64_C(0x8080810));
	assert_true((uint64_t)out.left == UINT64_C(0x2020201));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x1));
	assert_true((uint64_t)out.copies == UINT64_C(0x1));
	hy_x86_effect(&vcpu.ctx, 147, 8, 4, UINT64_C(0x4d), UINT64_C(0x1d), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x1c));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x0));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0xff));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 236, 4, 4, UINT64_C(0x1f), UINT64_C(0x3c), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0x23));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x2300));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
	hy_x86_effect(&vcpu.ctx, 255, 8, 4, UINT64_C(0xe5), UINT64_C(0xf6839853ed43ab3), &out);
	assert_true((uint64_t)out.stored == UINT64_C(0xf6839853ed43ab3));
	assert_true((uint64_t)out.flags == UINT64_C(0x0));
	assert_true((uint64_t)out.written == UINT64_C(0x6839853ed43ab300));
	assert_true((uint64_t)out.source == UINT64_C(0x0));
	assert_true((uint64_t)out.destination == UINT64_C(0x0));
	assert_true((uint64_t)out.left == UINT64_C(0x0));
	assert_true((uint64_t)out.reg == UINT64_C(0x4));
	assert_true((uint64_t)out.string == UINT64_C(0x0));
	assert_true((uint64_t)out.copies == UINT64_C(0x0));
}

/* What raised comes to of some bytes and numbers. */
static void computes_raised(void **state)
{
	struct hy_x86_raised out;

	(void)state;
	prepare(ALL_FEATURES);
	hy_x86_raised(&vcpu.ctx, 68, UINT64_C(0x82), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000344));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 241, UINT64_C(0x6b), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003f1));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 221, UINT64_C(0xe4), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003dd));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 52, UINT64_C(0xa648a7dd06839eb9), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000334));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 4, UINT64_C(0x76f3787b9d179e0), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000304));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 113, UINT64_C(0x3b1a11df587fd280), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000371));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 112, UINT64_C(0xd66b829e6a8ac4ba), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000370));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 51, UINT64_C(0x552b82f6be3edc0a), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000333));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 216, UINT64_C(0x9b), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003d8));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 201, UINT64_C(0xf5), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003c9));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 212, UINT64_C(0x705fca161622bd79), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003d4));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 55, UINT64_C(0xc9), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000337));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 240, UINT64_C(0x9d), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003f0));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 116, UINT64_C(0x66), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000374));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 180, UINT64_C(0xc89da11b62397bc7), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003b4));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 66, UINT64_C(0xda), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000342));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 102, UINT64_C(0xf8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000366));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 169, UINT64_C(0x2d5db79ba2a7ae1f), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003a9));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 92, UINT64_C(0xf18dd1eed77c96c0), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000035c));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 36, UINT64_C(0x8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000324));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 127, UINT64_C(0x38), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000037f));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 85, UINT64_C(0x45ddb87da81aa40a), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000355));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 150, UINT64_C(0xa4), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000396));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 159, UINT64_C(0xaf), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000039f));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 55, UINT64_C(0x6b), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000337));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 115, UINT64_C(0xcb), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000373));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 228, UINT64_C(0x861e02ec39235bc0), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003e4));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 15, UINT64_C(0xa4), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000030f));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 64, UINT64_C(0x18), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000340));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 158, UINT64_C(0x51), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000039e));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 4, UINT64_C(0xd3f21dcc2be88b46), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000304));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 19, UINT64_C(0x34accd781959b9ef), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000313));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 221, UINT64_C(0xfc), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003dd));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 151, UINT64_C(0x8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000397));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 144, UINT64_C(0x53e6d093db87872d), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000390));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 69, UINT64_C(0xdb), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000345));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 194, UINT64_C(0xf8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003c2));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 43, UINT64_C(0x56), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000032b));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 137, UINT64_C(0x82), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000389));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 149, UINT64_C(0xfa), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000395));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 164, UINT64_C(0xd0), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003a4));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 64, UINT64_C(0x921ebce6139f7110), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000340));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 114, UINT64_C(0x4ba955f3e4096150), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000372));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 58, UINT64_C(0x8d), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000033a));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 6, UINT64_C(0x2e), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000306));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 96, UINT64_C(0xd7), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000360));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 123, UINT64_C(0x34), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000037b));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 150, UINT64_C(0x35263b4519a2105c), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000396));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 162, UINT64_C(0xd), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003a2));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 163, UINT64_C(0xc8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003a3));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 162, UINT64_C(0xc8fea5d73716e7ea), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003a2));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 240, UINT64_C(0x84), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003f0));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 101, UINT64_C(0xb8), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000365));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 229, UINT64_C(0xad), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x800003e5));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 21, UINT64_C(0xd8ddd2efcaf078b0), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000315));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 155, UINT64_C(0x9c842b6a8b525b4f), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000039b));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 47, UINT64_C(0x70), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x8000032f));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 37, UINT64_C(0x24), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000325));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 148, UINT64_C(0xfc), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000394));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
	hy_x86_raised(&vcpu.ctx, 51, UINT64_C(0x27), &out);
	assert_true((uint64_t)out.injected == UINT64_C(0x80000333));
	assert_true((uint64_t)out.waits == UINT64_C(0x0));
	assert_true((uint64_t)out.too_many == UINT64_C(0x0));
}

/* Each stretch of indices with one row begins with the attributes that the row says. */
static void tables(void **state)
{
	static const struct {
		uint64_t (*table)(uint64_t index);
		uint32_t index;
		uint32_t attributes[13];
	} expected[] = {
		{ hy_x86_table_one_byte, 0x00, { 0, 1, 3, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_one_byte, 0x02, { 0, 1, 3, 1, 0, 0, 6, 1, 0, 0, 0, 0, 0 } }, /* add_reg */
		{ hy_x86_table_one_byte, 0x04, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x06, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x08, { 0, 1, 3, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_one_byte, 0x0a, { 0, 1, 3, 1, 0, 0, 7, 1, 0, 0, 0, 0, 0 } }, /* or_reg */
		{ hy_x86_table_one_byte, 0x0c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x0e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x0f, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_one_byte, 0x10, { 0, 1, 3, 1, 0, 0, 8, 0, 0, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_one_byte, 0x12, { 0, 1, 3, 1, 0, 0, 8, 1, 0, 0, 0, 0, 0 } }, /* adc_reg */
		{ hy_x86_table_one_byte, 0x14, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x16, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x18, { 0, 1, 3, 1, 0, 0, 9, 0, 0, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_one_byte, 0x1a, { 0, 1, 3, 1, 0, 0, 9, 1, 0, 0, 0, 0, 0 } }, /* sbb_reg */
		{ hy_x86_table_one_byte, 0x1c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x1e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_segment */
		{ hy_x86_table_one_byte, 0x20, { 0, 1, 3, 1, 0, 0, 10, 0, 0, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_one_byte, 0x22, { 0, 1, 3, 1, 0, 0, 10, 1, 0, 0, 0, 0, 0 } }, /* and_reg */
		{ hy_x86_table_one_byte, 0x24, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x26, { 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* es */
		{ hy_x86_table_one_byte, 0x27, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x28, { 0, 1, 3, 1, 0, 0, 11, 0, 0, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_one_byte, 0x2a, { 0, 1, 3, 1, 0, 0, 11, 1, 0, 0, 0, 0, 0 } }, /* sub_reg */
		{ hy_x86_table_one_byte, 0x2c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x2e, { 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* cs */
		{ hy_x86_table_one_byte, 0x2f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x30, { 0, 1, 3, 1, 0, 0, 12, 0, 0, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_one_byte, 0x32, { 0, 1, 3, 1, 0, 0, 12, 1, 0, 0, 0, 0, 0 } }, /* xor_reg */
		{ hy_x86_table_one_byte, 0x34, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x36, { 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ss */
		{ hy_x86_table_one_byte, 0x37, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x38, { 0, 1, 3, 1, 0, 0, 13, 0, 0, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_one_byte, 0x3a, { 0, 1, 3, 1, 0, 0, 13, 1, 0, 0, 0, 0, 0 } }, /* cmp_reg */
		{ hy_x86_table_one_byte, 0x3c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0x3e, { 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ds */
		{ hy_x86_table_one_byte, 0x3f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal */
		{ hy_x86_table_one_byte, 0x40, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* inc_dec_reg */
		{ hy_x86_table_one_byte, 0x50, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0x60, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack_all */
		{ hy_x86_table_one_byte, 0x62, { 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bound */
		{ hy_x86_table_one_byte, 0x63, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* adjust_rpl */
		{ hy_x86_table_one_byte, 0x64, { 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* fs */
		{ hy_x86_table_one_byte, 0x65, { 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gs */
		{ hy_x86_table_one_byte, 0x66, { 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* operand_size */
		{ hy_x86_table_one_byte, 0x67, { 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address_size */
		{ hy_x86_table_one_byte, 0x68, { 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push_imm */
		{ hy_x86_table_one_byte, 0x69, { 0, 1, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* imul */
		{ hy_x86_table_one_byte, 0x6a, { 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push_byte */
		{ hy_x86_table_one_byte, 0x6b, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* imul_byte */
		{ hy_x86_table_one_byte, 0x6c, { 0, 0, 4, 1, 0, 0, 29, 0, 2, 0, 0, 0, 0 } }, /* ins */
		{ hy_x86_table_one_byte, 0x6e, { 0, 0, 4, 1, 0, 0, 30, 0, 1, 0, 0, 0, 0 } }, /* outs */
		{ hy_x86_table_one_byte, 0x70, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0x80, { 0, 1, 3, 1, 4, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* group1 */
		{ hy_x86_table_one_byte, 0x83, { 0, 1, 3, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* group1_byte */
		{ hy_x86_table_one_byte, 0x84, { 0, 1, 3, 1, 0, 0, 14, 0, 0, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_one_byte, 0x86, { 0, 1, 3, 1, 0, 0, 15, 0, 0, 0, 0, 0, 0 } }, /* xchg */
		{ hy_x86_table_one_byte, 0x88, { 0, 1, 3, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_one_byte, 0x8a, { 0, 1, 3, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* mov_reg */
		{ hy_x86_table_one_byte, 0x8c, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte, 0x8d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address */
		{ hy_x86_table_one_byte, 0x8e, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte, 0x8f, { 8, 1, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_one_byte, 0x90, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* exchange */
		{ hy_x86_table_one_byte, 0x98, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* convert */
		{ hy_x86_table_one_byte, 0x9a, { 0, 0, 3, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_one_byte, 0x9b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0x9c, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0x9e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xa0, { 0, 0, 3, 1, 6, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* mov_offset_load */
		{ hy_x86_table_one_byte, 0xa2, { 0, 0, 3, 1, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov_offset_store */
		{ hy_x86_table_one_byte, 0xa4, { 0, 0, 3, 1, 0, 0, 4, 0, 3, 0, 0, 0, 0 } }, /* movs */
		{ hy_x86_table_one_byte, 0xa6, { 0, 0, 3, 1, 0, 0, 27, 0, 3, 0, 0, 0, 0 } }, /* cmps */
		{ hy_x86_table_one_byte, 0xa8, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte, 0xaa, { 0, 0, 3, 1, 0, 0, 5, 0, 2, 0, 0, 0, 0 } }, /* stos */
		{ hy_x86_table_one_byte, 0xac, { 0, 0, 3, 1, 0, 0, 26, 0, 1, 0, 0, 0, 0 } }, /* lods */
		{ hy_x86_table_one_byte, 0xae, { 0, 0, 3, 1, 0, 0, 28, 0, 2, 0, 0, 0, 0 } }, /* scas */
		{ hy_x86_table_one_byte, 0xb0, { 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_byte */
		{ hy_x86_table_one_byte, 0xb8, { 0, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_reg */
		{ hy_x86_table_one_byte, 0xc0, { 0, 1, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts_byte */
		{ hy_x86_table_one_byte, 0xc2, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte, 0xc3, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret */
		{ hy_x86_table_one_byte, 0xc4, { 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_es */
		{ hy_x86_table_one_byte, 0xc5, { 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_ds */
		{ hy_x86_table_one_byte, 0xc6, { 0, 1, 3, 1, 4, 7, 0, 0, 0, 0, 0, 0, 0 } }, /* group11 */
		{ hy_x86_table_one_byte, 0xc8, { 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* enter */
		{ hy_x86_table_one_byte, 0xc9, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte, 0xca, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte, 0xcb, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xcd, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* int */
		{ hy_x86_table_one_byte, 0xce, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xd0, { 0, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts */
		{ hy_x86_table_one_byte, 0xd4, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* decimal_base */
		{ hy_x86_table_one_byte, 0xd6, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xd7, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* translate */
		{ hy_x86_table_one_byte, 0xd8, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* x87 */
		{ hy_x86_table_one_byte, 0xe0, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0xe4, { 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* port_byte */
		{ hy_x86_table_one_byte, 0xe8, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_one_byte, 0xea, { 0, 0, 3, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_one_byte, 0xeb, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte, 0xec, { 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* port */
		{ hy_x86_table_one_byte, 0xf0, { 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* lock */
		{ hy_x86_table_one_byte, 0xf1, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xf2, { 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* repne */
		{ hy_x86_table_one_byte, 0xf3, { 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rep */
		{ hy_x86_table_one_byte, 0xf4, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xf6, { 0, 1, 3, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0 } }, /* group3 */
		{ hy_x86_table_one_byte, 0xf8, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte, 0xfe, { 0, 1, 3, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0 } }, /* group4 */
		{ hy_x86_table_one_byte, 0xff, { 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0 } }, /* group5 */
		{ hy_x86_table_one_byte_64, 0x00, { 0, 1, 3, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_one_byte_64, 0x02, { 0, 1, 3, 1, 0, 0, 6, 1, 0, 0, 0, 0, 0 } }, /* add_reg */
		{ hy_x86_table_one_byte_64, 0x04, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x06, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x08, { 0, 1, 3, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_one_byte_64, 0x0a, { 0, 1, 3, 1, 0, 0, 7, 1, 0, 0, 0, 0, 0 } }, /* or_reg */
		{ hy_x86_table_one_byte_64, 0x0c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x0e, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x0f, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_one_byte_64, 0x10, { 0, 1, 3, 1, 0, 0, 8, 0, 0, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_one_byte_64, 0x12, { 0, 1, 3, 1, 0, 0, 8, 1, 0, 0, 0, 0, 0 } }, /* adc_reg */
		{ hy_x86_table_one_byte_64, 0x14, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x16, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x18, { 0, 1, 3, 1, 0, 0, 9, 0, 0, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_one_byte_64, 0x1a, { 0, 1, 3, 1, 0, 0, 9, 1, 0, 0, 0, 0, 0 } }, /* sbb_reg */
		{ hy_x86_table_one_byte_64, 0x1c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x1e, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x20, { 0, 1, 3, 1, 0, 0, 10, 0, 0, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_one_byte_64, 0x22, { 0, 1, 3, 1, 0, 0, 10, 1, 0, 0, 0, 0, 0 } }, /* and_reg */
		{ hy_x86_table_one_byte_64, 0x24, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x26, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x27, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x28, { 0, 1, 3, 1, 0, 0, 11, 0, 0, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_one_byte_64, 0x2a, { 0, 1, 3, 1, 0, 0, 11, 1, 0, 0, 0, 0, 0 } }, /* sub_reg */
		{ hy_x86_table_one_byte_64, 0x2c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x2e, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x2f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x30, { 0, 1, 3, 1, 0, 0, 12, 0, 0, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_one_byte_64, 0x32, { 0, 1, 3, 1, 0, 0, 12, 1, 0, 0, 0, 0, 0 } }, /* xor_reg */
		{ hy_x86_table_one_byte_64, 0x34, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x36, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x37, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x38, { 0, 1, 3, 1, 0, 0, 13, 0, 0, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_one_byte_64, 0x3a, { 0, 1, 3, 1, 0, 0, 13, 1, 0, 0, 0, 0, 0 } }, /* cmp_reg */
		{ hy_x86_table_one_byte_64, 0x3c, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0x3e, { 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ignored */
		{ hy_x86_table_one_byte_64, 0x3f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x40, { 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rex */
		{ hy_x86_table_one_byte_64, 0x50, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0x60, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x62, { 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bound */
		{ hy_x86_table_one_byte_64, 0x63, { 0, 1, 4, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0 } }, /* movsxd */
		{ hy_x86_table_one_byte_64, 0x64, { 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* fs */
		{ hy_x86_table_one_byte_64, 0x65, { 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gs */
		{ hy_x86_table_one_byte_64, 0x66, { 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* operand_size */
		{ hy_x86_table_one_byte_64, 0x67, { 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address_size */
		{ hy_x86_table_one_byte_64, 0x68, { 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push_imm */
		{ hy_x86_table_one_byte_64, 0x69, { 0, 1, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* imul */
		{ hy_x86_table_one_byte_64, 0x6a, { 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push_byte */
		{ hy_x86_table_one_byte_64, 0x6b, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* imul_byte */
		{ hy_x86_table_one_byte_64, 0x6c, { 0, 0, 4, 1, 0, 0, 29, 0, 2, 0, 0, 0, 0 } }, /* ins */
		{ hy_x86_table_one_byte_64, 0x6e, { 0, 0, 4, 1, 0, 0, 30, 0, 1, 0, 0, 0, 0 } }, /* outs */
		{ hy_x86_table_one_byte_64, 0x70, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0x80, { 0, 1, 3, 1, 4, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* group1 */
		{ hy_x86_table_one_byte_64, 0x82, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x83, { 0, 1, 3, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0 } }, /* group1_byte */
		{ hy_x86_table_one_byte_64, 0x84, { 0, 1, 3, 1, 0, 0, 14, 0, 0, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_one_byte_64, 0x86, { 0, 1, 3, 1, 0, 0, 15, 0, 0, 0, 0, 0, 0 } }, /* xchg */
		{ hy_x86_table_one_byte_64, 0x88, { 0, 1, 3, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_one_byte_64, 0x8a, { 0, 1, 3, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* mov_reg */
		{ hy_x86_table_one_byte_64, 0x8c, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte_64, 0x8d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* address */
		{ hy_x86_table_one_byte_64, 0x8e, { 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_segment */
		{ hy_x86_table_one_byte_64, 0x8f, { 8, 1, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_one_byte_64, 0x90, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* exchange */
		{ hy_x86_table_one_byte_64, 0x98, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* convert */
		{ hy_x86_table_one_byte_64, 0x9a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0x9b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0x9c, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0x9e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xa0, { 0, 0, 3, 1, 6, 0, 1, 1, 0, 0, 0, 0, 0 } }, /* mov_offset_load */
		{ hy_x86_table_one_byte_64, 0xa2, { 0, 0, 3, 1, 6, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov_offset_store */
		{ hy_x86_table_one_byte_64, 0xa4, { 0, 0, 3, 1, 0, 0, 4, 0, 3, 0, 0, 0, 0 } }, /* movs */
		{ hy_x86_table_one_byte_64, 0xa6, { 0, 0, 3, 1, 0, 0, 27, 0, 3, 0, 0, 0, 0 } }, /* cmps */
		{ hy_x86_table_one_byte_64, 0xa8, { 0, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* accumulator */
		{ hy_x86_table_one_byte_64, 0xaa, { 0, 0, 3, 1, 0, 0, 5, 0, 2, 0, 0, 0, 0 } }, /* stos */
		{ hy_x86_table_one_byte_64, 0xac, { 0, 0, 3, 1, 0, 0, 26, 0, 1, 0, 0, 0, 0 } }, /* lods */
		{ hy_x86_table_one_byte_64, 0xae, { 0, 0, 3, 1, 0, 0, 28, 0, 2, 0, 0, 0, 0 } }, /* scas */
		{ hy_x86_table_one_byte_64, 0xb0, { 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_byte */
		{ hy_x86_table_one_byte_64, 0xb8, { 0, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_imm_reg */
		{ hy_x86_table_one_byte_64, 0xc0, { 0, 1, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts_byte */
		{ hy_x86_table_one_byte_64, 0xc2, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte_64, 0xc3, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret */
		{ hy_x86_table_one_byte_64, 0xc4, { 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_es */
		{ hy_x86_table_one_byte_64, 0xc5, { 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* load_ds */
		{ hy_x86_table_one_byte_64, 0xc6, { 0, 1, 3, 1, 4, 7, 0, 0, 0, 0, 0, 0, 0 } }, /* group11 */
		{ hy_x86_table_one_byte_64, 0xc8, { 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* enter */
		{ hy_x86_table_one_byte_64, 0xc9, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_one_byte_64, 0xca, { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* ret_word */
		{ hy_x86_table_one_byte_64, 0xcb, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xcd, { 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* int */
		{ hy_x86_table_one_byte_64, 0xce, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xcf, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xd0, { 0, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shifts */
		{ hy_x86_table_one_byte_64, 0xd4, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xd7, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* translate */
		{ hy_x86_table_one_byte_64, 0xd8, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* x87 */
		{ hy_x86_table_one_byte_64, 0xe0, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0xe4, { 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* port_byte */
		{ hy_x86_table_one_byte_64, 0xe8, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_one_byte_64, 0xea, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* gone */
		{ hy_x86_table_one_byte_64, 0xeb, { 0, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump_byte */
		{ hy_x86_table_one_byte_64, 0xec, { 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* port */
		{ hy_x86_table_one_byte_64, 0xf0, { 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* lock */
		{ hy_x86_table_one_byte_64, 0xf1, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xf2, { 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* repne */
		{ hy_x86_table_one_byte_64, 0xf3, { 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* rep */
		{ hy_x86_table_one_byte_64, 0xf4, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xf6, { 0, 1, 3, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0 } }, /* group3 */
		{ hy_x86_table_one_byte_64, 0xf8, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* others */
		{ hy_x86_table_one_byte_64, 0xfe, { 0, 1, 3, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0 } }, /* group4 */
		{ hy_x86_table_one_byte_64, 0xff, { 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0 } }, /* group5 */
		{ hy_x86_table_groups, 0x00, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x08, { 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0 } }, /* add */
		{ hy_x86_table_groups, 0x09, { 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0 } }, /* or */
		{ hy_x86_table_groups, 0x0a, { 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0 } }, /* adc */
		{ hy_x86_table_groups, 0x0b, { 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0 } }, /* sbb */
		{ hy_x86_table_groups, 0x0c, { 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0 } }, /* and */
		{ hy_x86_table_groups, 0x0d, { 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0 } }, /* sub */
		{ hy_x86_table_groups, 0x0e, { 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0 } }, /* xor */
		{ hy_x86_table_groups, 0x0f, { 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0 } }, /* cmp */
		{ hy_x86_table_groups, 0x10, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* pop */
		{ hy_x86_table_groups, 0x11, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x18, { 0, 0, 0, 0, 4, 0, 14, 0, 0, 0, 0, 0, 0 } }, /* test */
		{ hy_x86_table_groups, 0x1a, { 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0 } }, /* not */
		{ hy_x86_table_groups, 0x1b, { 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0 } }, /* neg */
		{ hy_x86_table_groups, 0x1c, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* multiply */
		{ hy_x86_table_groups, 0x20, { 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0 } }, /* inc_byte */
		{ hy_x86_table_groups, 0x21, { 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0 } }, /* dec_byte */
		{ hy_x86_table_groups, 0x22, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x28, { 0, 0, 3, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0 } }, /* inc */
		{ hy_x86_table_groups, 0x29, { 0, 0, 3, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0 } }, /* dec */
		{ hy_x86_table_groups, 0x2a, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* branch */
		{ hy_x86_table_groups, 0x2b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_groups, 0x2c, { 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* branch */
		{ hy_x86_table_groups, 0x2d, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* far */
		{ hy_x86_table_groups, 0x2e, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* push */
		{ hy_x86_table_groups, 0x2f, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x34, { 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0 } }, /* bt */
		{ hy_x86_table_groups, 0x35, { 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0 } }, /* bts */
		{ hy_x86_table_groups, 0x36, { 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0 } }, /* btr */
		{ hy_x86_table_groups, 0x37, { 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0 } }, /* btc */
		{ hy_x86_table_groups, 0x38, { 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 } }, /* mov */
		{ hy_x86_table_groups, 0x39, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_groups, 0x3f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* transaction */
		{ hy_x86_table_map_0f, 0x00, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x04, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x05, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x0b, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0c, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x0d, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x0e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x0f, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* now_3d */
		{ hy_x86_table_map_0f, 0x10, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x20, { 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_control */
		{ hy_x86_table_map_0f, 0x24, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x28, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x30, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x36, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x37, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x38, { 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_map_0f, 0x39, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x3a, { 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_map_0f, 0x3b, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x40, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* mov_condition */
		{ hy_x86_table_map_0f, 0x50, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x70, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0x74, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x77, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0x78, { 0, 1, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* extract */
		{ hy_x86_table_map_0f, 0x79, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x7a, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0x7c, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0x80, { 0, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* jump */
		{ hy_x86_table_map_0f, 0x90, { 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* set */
		{ hy_x86_table_map_0f, 0xa0, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_map_0f, 0xa2, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0xa3, { 0, 1, 3, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0 } }, /* bt */
		{ hy_x86_table_map_0f, 0xa4, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double_byte */
		{ hy_x86_table_map_0f, 0xa5, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double */
		{ hy_x86_table_map_0f, 0xa6, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* reserved */
		{ hy_x86_table_map_0f, 0xa8, { 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* stack */
		{ hy_x86_table_map_0f, 0xaa, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* plain */
		{ hy_x86_table_map_0f, 0xab, { 0, 1, 3, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0 } }, /* bts */
		{ hy_x86_table_map_0f, 0xac, { 0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double_byte */
		{ hy_x86_table_map_0f, 0xad, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* shift_double */
		{ hy_x86_table_map_0f, 0xae, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xaf, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xb0, { 0, 1, 3, 1, 0, 0, 25, 0, 0, 0, 0, 0, 0 } }, /* cmpxchg */
		{ hy_x86_table_map_0f, 0xb2, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xb3, { 0, 1, 3, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0 } }, /* btr */
		{ hy_x86_table_map_0f, 0xb4, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xb6, { 0, 1, 1, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0 } }, /* movzx_byte */
		{ hy_x86_table_map_0f, 0xb7, { 0, 1, 2, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0 } }, /* movzx_word */
		{ hy_x86_table_map_0f, 0xb8, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xb9, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xba, { 0, 1, 3, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0 } }, /* group8 */
		{ hy_x86_table_map_0f, 0xbb, { 0, 1, 3, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0 } }, /* btc */
		{ hy_x86_table_map_0f, 0xbc, { 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* two_operands */
		{ hy_x86_table_map_0f, 0xbe, { 0, 1, 1, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0 } }, /* movsx_byte */
		{ hy_x86_table_map_0f, 0xbf, { 0, 1, 2, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0 } }, /* movsx_word */
		{ hy_x86_table_map_0f, 0xc0, { 0, 1, 3, 1, 0, 0, 24, 0, 0, 0, 0, 0, 0 } }, /* xadd */
		{ hy_x86_table_map_0f, 0xc2, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0xc3, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xc4, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* sse_byte */
		{ hy_x86_table_map_0f, 0xc7, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_map_0f, 0xc8, { 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* bswap */
		{ hy_x86_table_map_0f, 0xd0, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x00, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x70, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0x74, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0x77, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* vzeroupper */
		{ hy_x86_table_vector_0f, 0x78, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0xc2, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0xc3, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_0f, 0xc4, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* byte */
		{ hy_x86_table_vector_0f, 0xc7, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x00, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x01, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_vector_maps, 0x02, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x03, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x04, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x21, { 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f */
		{ hy_x86_table_vector_maps, 0x22, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x23, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x24, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x25, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x27, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_vector_maps, 0x48, { 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f3a */
		{ hy_x86_table_vector_maps, 0x49, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* map_0f38 */
		{ hy_x86_table_vector_maps, 0x4a, { 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* xop_dword */
		{ hy_x86_table_vector_maps, 0x4b, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_addresses_16, 0x00, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 0, 0 } }, /* bx_si */
		{ hy_x86_table_addresses_16, 0x01, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 0, 0 } }, /* bx_di */
		{ hy_x86_table_addresses_16, 0x02, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 0 } }, /* bp_si */
		{ hy_x86_table_addresses_16, 0x03, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7, 0, 0 } }, /* bp_di */
		{ hy_x86_table_addresses_16, 0x04, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0 } }, /* si */
		{ hy_x86_table_addresses_16, 0x05, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0 } }, /* di */
		{ hy_x86_table_addresses_16, 0x06, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0 } }, /* bp */
		{ hy_x86_table_addresses_16, 0x07, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0 } }, /* bx */
		{ hy_x86_table_exceptions, 0x00, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0 } }, /* divide */
		{ hy_x86_table_exceptions, 0x01, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_exceptions, 0x08, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1 } }, /* double */
		{ hy_x86_table_exceptions, 0x09, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_exceptions, 0x0a, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1 } }, /* segments */
		{ hy_x86_table_exceptions, 0x0e, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1 } }, /* page */
		{ hy_x86_table_exceptions, 0x0f, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_exceptions, 0x11, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 } }, /* alignment */
		{ hy_x86_table_exceptions, 0x12, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
		{ hy_x86_table_exceptions, 0x15, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1 } }, /* control */
		{ hy_x86_table_exceptions, 0x16, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, /* default */
	};

	(void)state;
	for (size_t n = 0; n < sizeof(expected) / sizeof(expected[0]); n++) {
		uint64_t row = expected[n].table(expected[n].index);

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
		assert_int_equal(hy_x86_row_weight(row), expected[n].attributes[11]);
		assert_int_equal(hy_x86_row_has_error(row), expected[n].attributes[12]);
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
		assert_true(hy_x86_places_one_byte[n & 0xffu] < 165);
		assert_int_equal(hy_x86_table_one_byte(n | 0xabcd0000u), hy_x86_table_one_byte(n & 0xffu));
		assert_true(hy_x86_places_one_byte_64[n & 0xffu] < 165);
		assert_int_equal(hy_x86_table_one_byte_64(n | 0xabcd0000u), hy_x86_table_one_byte_64(n & 0xffu));
		assert_true(hy_x86_places_groups[n & 0x3fu] < 165);
		assert_int_equal(hy_x86_table_groups(n | 0xabcd0000u), hy_x86_table_groups(n & 0x3fu));
		assert_true(hy_x86_places_map_0f[n & 0xffu] < 165);
		assert_int_equal(hy_x86_table_map_0f(n | 0xabcd0000u), hy_x86_table_map_0f(n & 0xffu));
		assert_true(hy_x86_places_vector_0f[n & 0xffu] < 165);
		assert_int_equal(hy_x86_table_vector_0f(n | 0xabcd0000u), hy_x86_table_vector_0f(n & 0xffu));
		assert_true(hy_x86_places_vector_maps[n & 0x7fu] < 165);
		assert_int_equal(hy_x86_table_vector_maps(n | 0xabcd0000u), hy_x86_table_vector_maps(n & 0x7fu));
		assert_true(hy_x86_places_addresses_16[n & 0x7u] < 165);
		assert_int_equal(hy_x86_table_addresses_16(n | 0xabcd0000u), hy_x86_table_addresses_16(n & 0x7u));
		assert_true(hy_x86_places_exceptions[n & 0x1fu] < 165);
		assert_int_equal(hy_x86_table_exceptions(n | 0xabcd0000u), hy_x86_table_exceptions(n & 0x1fu));
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
		cmocka_unit_test(computes_code_bits),
		cmocka_unit_test(computes_addresses),
		cmocka_unit_test(computes_device_access),
		cmocka_unit_test(computes_effect),
		cmocka_unit_test(computes_raised),
		cmocka_unit_test(columns),
	};

	return cmocka_run_group_tests_name("x86_64", tests, NULL, NULL);
}
/* crc32 4c8538c1 */
