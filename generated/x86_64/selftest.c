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
		{ HY_X86_REG_UNDEFINED, UINT64_C(0x6) },
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
	static const struct {
		uint8_t code[15];
		uint32_t count;
		uint32_t mode;
		uint64_t answer;
		uint64_t members[19];
	} rounds[] = {
		{{4, 7, 107, 199, 228, 52, 0, 110, 132, 42, 112, 33, 1, 3, 255}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 7, 2, 0, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{206, 5, 2, 189, 58, 28, 116, 6, 52, 200, 66, 154, 6, 0, 169}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{90, 232, 36, 0, 14, 94, 48}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{112, 164, 4, 215, 3, 3, 74}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0xffffffffffffffa4), 2, 0, 8, 8, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{170, 140, 179, 7, 152, 156, 158}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 1, 5, 1, 1, 8, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 0, 0, 0, 0, 2, 1, 0, 0}},
		{{1, 3, 87, 39, 221, 4, 5}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 6, 4, 4, 8, UINT64_C(0xff), 3, UINT64_C(0xff), 0, 0, 3, 0, 0, 0, 1, 0, 0}},
		{{3, 69, 1, 197, 120, 43, 4, 5, 43, 160, 5, 37, 14, 155, 1}, 15, UINT64_C(0x40), HY_X86_DECODED, {1, 0, 3, 6, 4, 4, 8, UINT64_C(0xff), 5, UINT64_C(0xff), 0, 0, 5, 0, 0, 0, 1, 1, 0}},
		{{7, 0, 0, 58, 2, 27, 100}, 7, UINT64_C(0x40), HY_X86_INVALID, {0, 0, 1, 0, 0, 0, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{129, 106, 190, 7, 1, 233, 240}, 7, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0xffffffffffffffbe), UINT64_C(0x107), 5, UINT64_C(0xb), 2, 2, 2, UINT64_C(0xff), 5, 6, 0, 5, 2, 2, 0, 0, 1, 0, 0}},
		{{101, 1, 5, 157, 4, 51, 10, 137, 0, 252, 9, 88, 72, 150, 0}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 3, 6, 2, 2, 2, 5, 7, UINT64_C(0xff), 0, 0, 5, 0, 0, 0, 1, 0, 0}},
		{{153, 24, 6, 7, 2, 12, 31, 2, 32, 45, 134, 3, 41, 152, 140}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 1, 0, 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{56, 28, 237, 2, 154, 7, 178, 1, 51, 71, 195, 16, 3, 1, 100}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, UINT64_C(0xd), 1, 1, 2, UINT64_C(0xff), 6, UINT64_C(0xff), 0, 3, 4, 0, 0, 0, 1, 0, 0}},
		{{3, 124, 145, 4, 2, 251, 6, 15, 179, 1, 134, 182, 7, 200, 1}, 15, UINT64_C(0x40), HY_X86_DECODED, {4, 0, 4, 6, 4, 4, 8, UINT64_C(0xff), 1, 2, 2, 7, 4, 0, 0, 0, 1, 1, 0}},
		{{171, 163, 209, 98, 6, 242, 34, 104, 6, 215, 50, 4, 7, 23, 216}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 1, 5, 4, 4, 8, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 0, 0, 0, 0, 2, 1, 0, 0}},
		{{84, 4, 3, 9, 136, 56, 165, 6, 7, 50, 240, 206, 9, 160, 112}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{7, 14, 105, 6, 51, 11, 74, 165, 1, 7, 3, 6, 132, 56, 0}, 15, UINT64_C(0x40), HY_X86_INVALID, {0, 0, 1, 0, 0, 0, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{147, 0, 0, 2, 4, 2, 60, 14, 3, 5, 133, 106, 5, 102, 136}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{3, 22, 5, 20, 2, 192, 1, 4, 62, 4, 4, 3, 200, 0, 3}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 6, 4, 4, 8, UINT64_C(0xff), 6, UINT64_C(0xff), 0, 2, 6, 0, 0, 0, 1, 1, 0}},
		{{16, 56, 6, 63, 1, 166, 4, 186, 6, 251, 208, 6, 174, 128, 2}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 8, 1, 1, 2, UINT64_C(0xff), 3, 6, 0, 3, 0, 0, 0, 0, 1, 0, 1}},
		{{1, 34, 2, 5, 145, 3, 3, 37, 6, 165, 0, 56, 1, 4, 4}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 6, 2, 2, 2, UINT64_C(0xff), 5, 6, 0, 4, 2, 0, 0, 0, 1, 0, 0}},
		{{227, 106, 5, 144, 6, 171, 5}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, UINT64_C(0x6a), 2, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{181, 2, 2, 4, 4, 3, 205, 66, 13, 103, 0, 3, 177, 50, 128}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 2, 2, 0, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{15, 182, 14, 1, 2, 4, 5, 195, 7, 225, 52, 126, 104, 2, 7}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 3, 2, 1, 4, 8, UINT64_C(0xff), 6, UINT64_C(0xff), 0, 1, 6, 0, 0, 0, 1, 1, 0}},
		{{99, 240, 92, 140, 62, 252, 2, 171, 25, 134, 157, 216, 112, 52, 0}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 3, 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 6, 0, 0, 0, 0, 0, 1, 0}},
		{{58, 21, 52, 137, 2, 1, 0, 208, 64, 6, 3, 163, 56, 222, 4}, 15, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0x1028934), 0, 6, UINT64_C(0xd), 1, 1, 8, UINT64_C(0xff), UINT64_C(0xfe), UINT64_C(0xff), 0, 2, 5, 0, 0, 0, 1, 1, 0}},
		{{1, 143, 110, 9, 3, 186, 195, 55, 215, 194, 7, 4, 207, 172, 0}, 15, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x96e), 0, 4, 6, 2, 2, 2, UINT64_C(0xff), 3, UINT64_C(0xff), 0, 1, 7, 0, 0, 0, 1, 0, 0}},
		{{200, 215, 13, 183, 246, 175, 6}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0xffffffffffb70dd7), 4, 0, 8, 8, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 3, 0, 0, 0, 0, 0}},
		{{208, 2, 143, 195, 62, 102, 1, 200, 7, 6, 61, 0, 55, 7, 26}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 0, 1, 1, 2, UINT64_C(0xff), 5, 6, 0, 0, 2, 0, 0, 0, 1, 0, 0}},
		{{102, 0, 27, 91, 2, 11, 184, 3, 60, 5, 0, 4, 152, 7, 6}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 3, 6, 1, 1, 2, UINT64_C(0xff), 5, 7, 0, 3, 3, 0, 0, 0, 1, 0, 0}},
		{{5, 198, 42, 4, 4, 2, 9, 101, 102, 100, 3, 105, 179, 3, 38}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x4042ac6), 5, 0, 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 4, 0, 0, 0, 0, 0}},
		{{56, 131, 1, 7, 5, 0, 81, 171, 134, 203, 215, 130, 6, 4, 3}, 15, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0x50701), 0, 6, UINT64_C(0xd), 1, 1, 8, UINT64_C(0xff), 3, UINT64_C(0xff), 0, 0, 3, 0, 0, 0, 1, 0, 0}},
		{{6, 33, 8, 102, 172, 6, 163}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{197, 184, 228, 2, 160, 6, 6}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 4, 0, 0, 0, 8, UINT64_C(0xff), 2, UINT64_C(0xff), 0, 0, 2, 0, 0, 0, 1, 0, 0}},
		{{0, 163, 242, 102, 4, 1, 0, 255, 64, 2, 255, 1, 5, 188, 4}, 15, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0x10466f2), 0, 6, 6, 1, 1, 8, UINT64_C(0xff), 3, UINT64_C(0xff), 0, 0, 3, 0, 0, 0, 1, 0, 1}},
		{{42, 136, 144, 4, 24, 5, 0}, 7, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x490), 0, 4, UINT64_C(0xb), 1, 1, 2, UINT64_C(0xff), 3, 6, 0, 1, 0, 0, 0, 0, 1, 1, 0}},
		{{161, 20, 119, 62, 5, 181, 7, 129, 4, 3, 7, 166, 34, 6, 186}, 15, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x7714), 0, 3, 1, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 1, 1, 0}},
		{{221, 184, 163, 7, 164, 132, 7}, 7, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x7a3), 0, 4, 0, 0, 0, 2, UINT64_C(0xff), 3, 6, 0, 7, 0, 0, 0, 0, 1, 0, 0}},
		{{3, 2, 27, 0, 5, 25, 176}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 6, 2, 2, 2, UINT64_C(0xff), 5, 6, 0, 0, 2, 0, 0, 0, 1, 1, 0}},
		{{6, 172, 5, 6, 37, 21, 124, 194, 187, 157, 0, 62, 212, 6, 14}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{135, 163, 83, 0, 191, 10, 17}, 7, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x53), 0, 4, UINT64_C(0xf), 2, 2, 2, UINT64_C(0xff), 5, 7, 0, 4, 3, 0, 0, 0, 1, 0, 0}},
		{{7, 151, 93, 7, 167, 94, 3}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{2, 5, 7, 45, 94, 11, 4, 216, 3, 196, 6, 7, 91, 4, 5}, 15, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0xb5e2d07), 0, 6, 6, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xfe), UINT64_C(0xff), 0, 0, 5, 0, 0, 0, 1, 1, 0}},
		{{120, 5, 86, 112, 77, 96, 2, 158, 180, 161, 5, 5, 74, 61, 138}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 5, 2, 0, 8, 8, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{206, 184, 3, 5, 72, 6, 2, 100, 141, 68, 248, 184, 108, 28, 3}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{7, 8, 4, 7, 8, 0, 5, 156, 2, 1, 96, 4, 5, 96, 98}, 15, UINT64_C(0x40), HY_X86_INVALID, {0, 0, 1, 0, 0, 0, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{191, 126, 7, 154, 6, 162, 232}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x69a077e), 5, 0, 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 4, 0, 0, 0, 0, 0}},
		{{183, 1, 2, 5, 88, 108, 3, 63, 86, 144, 112, 138, 54, 0, 100}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 1, 2, 0, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{215, 226, 27, 6, 2, 3, 6}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{139, 31, 5, 6, 4, 1, 218}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 1, 4, 4, 8, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 3, 7, 0, 0, 0, 1, 1, 0}},
		{{179, 3, 79, 217, 5, 131, 192, 6, 89, 228, 5, 152, 131, 201, 3}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 3, 2, 0, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{0, 6, 102, 2, 179, 39, 150, 1, 141, 5, 143, 141, 84, 226, 170}, 15, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0x266), 0, 4, 6, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 6, 0, 0, 0, 1, 0, 0}},
		{{43, 4, 2, 98, 255, 1, 15, 123, 52, 96, 56, 7, 99, 6, 188}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, UINT64_C(0xb), 2, 2, 2, UINT64_C(0xff), 6, UINT64_C(0xff), 0, 0, 4, 0, 0, 0, 1, 1, 0}},
		{{43, 200, 225, 0, 212, 6, 16, 186, 125, 9, 120, 8, 120, 141, 43}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, UINT64_C(0xb), 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 1, 0, 0, 0, 0, 0, 1, 0}},
		{{162, 107, 181, 0, 3, 0, 152, 4, 3, 244, 194, 55, 136, 182, 195}, 15, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0xb56b), 0, 3, 1, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 1, 0, 0}},
		{{1, 5, 13, 70, 191, 16, 3, 33, 0, 1, 1, 175, 28, 60, 82}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 6, 2, 2, 2, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 0, 5, 0, 0, 0, 1, 0, 0}},
		{{52, 68, 35, 4, 216, 197, 6}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x44), 2, 0, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{75, 117, 228, 26, 128, 7, 149, 0, 234, 1, 3, 3, 2, 6, 12}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0xffffffffffffffe4), 3, 0, 8, 8, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{101, 38, 7, 135, 152, 5, 48, 6, 66, 14, 46, 7, 20, 34, 157}, 15, UINT64_C(0x40), HY_X86_INVALID, {0, 0, 3, 0, 0, 0, 8, 5, UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{183, 63, 171, 58, 165, 243, 117}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, UINT64_C(0x3f), 2, 0, 1, 1, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{204, 101, 2, 110, 190, 148, 35, 187, 234, 234, 0, 4, 178, 0, 3}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{46, 56, 108, 3, 88, 32, 138}, 7, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0x58), 0, 5, UINT64_C(0xd), 1, 1, 8, UINT64_C(0xff), 3, 0, 0, 1, 4, 0, 0, 0, 1, 0, 1}},
		{{0, 4, 206, 7, 68, 26, 6, 208, 2, 199, 56, 194, 141, 83, 6}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 3, 6, 1, 1, 8, UINT64_C(0xff), 6, 1, 3, 0, 4, 0, 0, 0, 1, 0, 0}},
		{{7, 20, 212, 55, 74, 136, 215, 7, 208, 117, 92, 7, 3, 46, 16}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{159, 3, 1, 63, 55, 2, 242, 1, 42, 0, 166, 0, 80, 108, 101}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 1, 0, 0, 0, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{0, 141, 0, 179, 224, 103, 4, 120, 2, 2, 80, 6, 96, 2, 4}, 15, UINT64_C(0x10), HY_X86_DECODED, {UINT64_C(0xffffffffffffb300), 0, 4, 6, 1, 1, 2, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 1, 5, 0, 0, 0, 1, 0, 0}},
		{{129, 247, 57, 119, 0, 254, 5, 5, 199, 5, 223, 5, 34, 74, 96}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, UINT64_C(0x7739), 4, UINT64_C(0xc), 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 6, 7, 2, 0, 0, 0, 0, 0}},
		{{236, 6, 179, 12, 108, 6, 10, 236, 240, 0, 103, 4, 53, 18, 13}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 1, 0, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 0, 0, 0, 0, 0, 0}},
		{{62, 254, 160, 1, 1, 5, 2, 200, 160, 0, 210, 155, 164, 4, 27}, 15, UINT64_C(0x40), HY_X86_INVALID, {UINT64_C(0x2050101), 0, 7, 0, 0, 0, 8, UINT64_C(0xff), 0, UINT64_C(0xff), 0, 4, 0, 0, 0, 0, 1, 0, 0}},
		{{140, 61, 238, 21, 160, 0, 75, 27, 96, 63, 1, 152, 0, 4, 58}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, 0, 2, 2, 2, UINT64_C(0xff), 7, UINT64_C(0xff), 0, 7, 5, 0, 0, 0, 1, 0, 0}},
		{{243, 107, 4, 64, 72, 96, 6}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x48), 5, 0, 4, 4, 8, UINT64_C(0xff), 0, 0, 1, 0, 4, 1, UINT64_C(0x13), 0, 1, 0, 0}},
		{{225, 151, 3, 131, 6, 46, 55}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, UINT64_C(0xffffffffffffff97), 2, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{225, 232, 5, 0, 246, 50, 106}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0xffffffffffffffe8), 2, 0, 8, 8, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 1, 0, 0, 0, 0, 0}},
		{{189, 5, 162, 195, 141, 3, 177}, 7, UINT64_C(0x10), HY_X86_DECODED, {0, UINT64_C(0xffffffffffffa205), 3, 0, 2, 2, 2, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 2, 0, 0, 0, 0, 0}},
		{{27, 4, 2, 7, 104, 40, 0}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 3, 9, 4, 4, 8, UINT64_C(0xff), 2, 0, 0, 0, 4, 0, 0, 0, 1, 1, 0}},
		{{128, 5, 4, 7, 4, 101, 226, 11, 6, 156, 2, 5, 1, 9, 3}, 15, UINT64_C(0x40), HY_X86_DECODED, {UINT64_C(0x65040704), UINT64_C(0xffffffffffffffe2), 7, 6, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xfe), UINT64_C(0xff), 0, 0, 5, 1, 0, 0, 1, 0, 0}},
		{{0, 1, 0, 214, 205, 207, 208}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 6, 1, 1, 8, UINT64_C(0xff), 1, UINT64_C(0xff), 0, 0, 1, 0, 0, 0, 1, 0, 0}},
		{{202, 144, 4, 4, 7, 5, 154}, 7, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x490), 3, 0, 0, 0, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 2, 0, 0, 0, 0, 0}},
		{{5, 82, 0, 0, 0, 212, 143, 34, 46, 255, 98, 141, 1, 86, 3}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, UINT64_C(0x52), 5, 0, 4, 4, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 0, 0, 4, 0, 0, 0, 0, 0}},
		{{133, 7, 6, 4, 200, 182, 4, 7, 20, 6, 164, 3, 200, 2, 6}, 15, UINT64_C(0x10), HY_X86_DECODED, {0, 0, 2, UINT64_C(0xe), 2, 2, 2, UINT64_C(0xff), 3, UINT64_C(0xff), 0, 0, 7, 0, 0, 0, 1, 0, 0}},
		{{26, 240, 32, 68, 5, 6, 94, 2, 0, 58, 8, 80, 37, 3, 250}, 15, UINT64_C(0x40), HY_X86_DECODED, {0, 0, 2, 9, 1, 1, 8, UINT64_C(0xff), UINT64_C(0xff), UINT64_C(0xff), 0, 2, 0, 0, 0, 0, 0, 1, 1}},
	};
	struct hy_x86_insn out;

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		assert_int_equal(hy_x86_insn_decode(rounds[n].code, rounds[n].count, rounds[n].mode, &out), rounds[n].answer);
		if (!(rounds[n].answer == HY_X86_DECODED))
			continue;
		assert_int_equal((uint64_t)out.displacement, rounds[n].members[0]);
		assert_int_equal((uint64_t)out.immediate, rounds[n].members[1]);
		assert_int_equal((uint64_t)out.length, rounds[n].members[2]);
		assert_int_equal((uint64_t)out.operation, rounds[n].members[3]);
		assert_int_equal((uint64_t)out.bytes, rounds[n].members[4]);
		assert_int_equal((uint64_t)out.reg_bytes, rounds[n].members[5]);
		assert_int_equal((uint64_t)out.address_bytes, rounds[n].members[6]);
		assert_int_equal((uint64_t)out.segment, rounds[n].members[7]);
		assert_int_equal((uint64_t)out.base, rounds[n].members[8]);
		assert_int_equal((uint64_t)out.index, rounds[n].members[9]);
		assert_int_equal((uint64_t)out.shift, rounds[n].members[10]);
		assert_int_equal((uint64_t)out.reg, rounds[n].members[11]);
		assert_int_equal((uint64_t)out.rm, rounds[n].members[12]);
		assert_int_equal((uint64_t)out.immediate_bytes, rounds[n].members[13]);
		assert_int_equal((uint64_t)out.repeat, rounds[n].members[14]);
		assert_int_equal((uint64_t)out.string, rounds[n].members[15]);
		assert_int_equal((uint64_t)out.memory, rounds[n].members[16]);
		assert_int_equal((uint64_t)out.to_reg, rounds[n].members[17]);
		assert_int_equal((uint64_t)out.high, rounds[n].members[18]);
	}
}

/* What code_bits comes to of some bytes and numbers. */
static void computes_code_bits(void **state)
{
	static const struct {
		uint64_t answer;
	} rounds[] = {
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
		{UINT64_C(0x10)},
	};

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		assert_int_equal(hy_x86_code_bits(&vcpu.ctx), rounds[n].answer);
	}
}

/* What addresses comes to of some bytes and numbers. */
static void computes_addresses(void **state)
{
	static const struct {
		struct hy_x86_insn insn;
		uint32_t mode;
		uint64_t members[2];
	} rounds[] = {
		{{(int64_t)UINT64_C(0x44), UINT64_C(0xe6), UINT64_C(0x30), UINT64_C(0xe), UINT64_C(0xdd), 1, 2, UINT64_C(0x75), UINT64_C(0xa2), UINT64_C(0xb), 4, 4, UINT64_C(0xd8), UINT64_C(0x71), 0, UINT64_C(0x77), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xc50), 0}},
		{{(int64_t)UINT64_C(0x5f), UINT64_C(0x48beab134da98f1d), UINT64_C(0xff), UINT64_C(0x11), UINT64_C(0x7c), 1, 2, UINT64_C(0xbb), UINT64_C(0x2c), UINT64_C(0x37), UINT64_C(0xc9), 4, UINT64_C(0xf), UINT64_C(0x16), 0, UINT64_C(0x57), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5f), 0}},
		{{(int64_t)UINT64_C(0x8c497c68a8c24d42), UINT64_C(0xdb610487c89da11b), UINT64_C(0x42), UINT64_C(0xda), UINT64_C(0xf6), 1, 2, UINT64_C(0xf8), UINT64_C(0xd4), 0, UINT64_C(0xea), 4, UINT64_C(0x5a), UINT64_C(0x2e), 0, UINT64_C(0x24), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5146), 0}},
		{{(int64_t)UINT64_C(0x5e), UINT64_C(0x51), UINT64_C(0x8b), UINT64_C(0xe8), UINT64_C(0xfe), 1, 2, UINT64_C(0x9f), UINT64_C(0xaf), UINT64_C(0x60), UINT64_C(0x37), 4, UINT64_C(0xdd), UINT64_C(0x73), 0, UINT64_C(0x4a), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5e), 0}},
		{{(int64_t)UINT64_C(0xca), UINT64_C(0x1e), UINT64_C(0x18), UINT64_C(0x24), UINT64_C(0x9e), 1, 2, UINT64_C(0x81), 4, UINT64_C(0x6f), UINT64_C(0x57), 4, UINT64_C(0x66), UINT64_C(0x32), 0, UINT64_C(0x63), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5cf), 0}},
		{{(int64_t)UINT64_C(0x90), UINT64_C(0x45), UINT64_C(0x31), UINT64_C(0xb0), UINT64_C(0x78), 1, 2, UINT64_C(0x44), UINT64_C(0x55), UINT64_C(0x89), UINT64_C(0x82), 4, UINT64_C(0xae), UINT64_C(0x95), 0, UINT64_C(0x45), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x90), 0}},
		{{(int64_t)UINT64_C(0xae), UINT64_C(0x27), UINT64_C(0xba), UINT64_C(0x3a), UINT64_C(0x8d), 1, 2, 6, UINT64_C(0x2e), UINT64_C(0x3a), UINT64_C(0x60), 4, UINT64_C(0x52), UINT64_C(0xe6), 0, UINT64_C(0x51), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xae), 0}},
		{{(int64_t)UINT64_C(0x6a), UINT64_C(0x97), UINT64_C(0xcc), UINT64_C(0x20), UINT64_C(0xe9), 1, 2, UINT64_C(0xf0), UINT64_C(0x84), UINT64_C(0x6a), UINT64_C(0x65), 4, UINT64_C(0x29), UINT64_C(0x2d), 0, UINT64_C(0xad), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x6a), 0}},
		{{(int64_t)UINT64_C(0x8b525b4f19d7b403), UINT64_C(0x2f), UINT64_C(0xcd), UINT64_C(0x89), UINT64_C(0x26), 1, 2, UINT64_C(0xb7), UINT64_C(0xf0), UINT64_C(0x33), UINT64_C(0x27), 4, UINT64_C(0x4c), UINT64_C(0xa3), 0, UINT64_C(0x96), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb403), 0}},
		{{(int64_t)UINT64_C(0xb6febc3a0c6e5973), UINT64_C(0x107d72d5c71c5cf1), UINT64_C(0xe4), UINT64_C(0x80), UINT64_C(0xe8), 1, 2, UINT64_C(0x57), UINT64_C(0xf8), UINT64_C(0xd5), UINT64_C(0x1f), 4, UINT64_C(0x40), UINT64_C(0x84), 0, UINT64_C(0xcd), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5973), 0}},
		{{(int64_t)UINT64_C(0x7ebd0e05501fc6f4), UINT64_C(0xf5), UINT64_C(0x8c), UINT64_C(0x18), UINT64_C(0xbc), 1, 2, UINT64_C(0x98), UINT64_C(0xbe), UINT64_C(0xed), UINT64_C(0x3f), 4, UINT64_C(0x4f), UINT64_C(0xda), 0, UINT64_C(0xfd), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xc6f4), 0}},
		{{(int64_t)UINT64_C(0x88), UINT64_C(0x29), UINT64_C(0xc3), UINT64_C(0xcb), UINT64_C(0xa6), 1, 2, UINT64_C(0x6c), UINT64_C(0xdc), UINT64_C(0x3c), UINT64_C(0x8e), 4, 2, UINT64_C(0xe0), 0, UINT64_C(0x7c), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x88), 0}},
		{{(int64_t)UINT64_C(0x80), UINT64_C(0xb6), UINT64_C(0x6a), UINT64_C(0x68), UINT64_C(0x37), 1, 2, UINT64_C(0x97), UINT64_C(0x26), UINT64_C(0x9f), UINT64_C(0xb6), 4, UINT64_C(0x3f), UINT64_C(0xe6), 0, UINT64_C(0xcc), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x80), 0}},
		{{(int64_t)UINT64_C(0xd5a7eb2e99d026a7), UINT64_C(0xd1), UINT64_C(0x65), 1, UINT64_C(0xda), 1, 2, UINT64_C(0xfc), UINT64_C(0x94), UINT64_C(0xd0), UINT64_C(0xcb), 4, UINT64_C(0x25), UINT64_C(0xb2), 0, UINT64_C(0x9b), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x26a7), 0}},
		{{(int64_t)UINT64_C(0x32), UINT64_C(0x81d579302a04ff67), UINT64_C(0x52), UINT64_C(0xcd), UINT64_C(0x9b), 1, 2, UINT64_C(0xaa), UINT64_C(0x23), UINT64_C(0xbc), UINT64_C(0x19), 4, UINT64_C(0x8a), UINT64_C(0x76), 0, UINT64_C(0x58), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x32), 0}},
		{{(int64_t)UINT64_C(0xa2), UINT64_C(0xa03a19151291f006), UINT64_C(0x54), UINT64_C(0x4b), UINT64_C(0xeb), 1, 2, UINT64_C(0xe1), UINT64_C(0x9e), UINT64_C(0x7b), UINT64_C(0x69), 4, UINT64_C(0x36), UINT64_C(0xcb), 0, UINT64_C(0x33), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa2), 0}},
		{{(int64_t)UINT64_C(0x9cfd717d1e39a54c), UINT64_C(0x58), UINT64_C(0xfd), UINT64_C(0xc1), UINT64_C(0x76), 1, 2, UINT64_C(0xc7), UINT64_C(0xe7), UINT64_C(0xa9), UINT64_C(0x38), 4, UINT64_C(0x17), 2, 0, UINT64_C(0xc4), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa54c), 0}},
		{{(int64_t)UINT64_C(0x4a), UINT64_C(0x42), 7, UINT64_C(0x1f), UINT64_C(0x15), 1, 2, UINT64_C(0x2e), UINT64_C(0xe), UINT64_C(0x42), UINT64_C(0x62), 4, UINT64_C(0xa8), UINT64_C(0x85), 0, UINT64_C(0x1e), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xf59), 0}},
		{{(int64_t)UINT64_C(0x9c546496be47cc7a), UINT64_C(0x25), UINT64_C(0x4d), UINT64_C(0x68), UINT64_C(0x16), 1, 2, UINT64_C(0xbd), UINT64_C(0xa0), UINT64_C(0x40), UINT64_C(0xe2), 4, UINT64_C(0xe4), UINT64_C(0x8a), 0, UINT64_C(0xa6), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xcc7a), 0}},
		{{(int64_t)UINT64_C(0x1dfca10cce9244cb), UINT64_C(0x9b), UINT64_C(0x69), UINT64_C(0xad), UINT64_C(0xf6), 1, 2, UINT64_C(0xf), UINT64_C(0x50), UINT64_C(0xbd), UINT64_C(0xa6), 4, UINT64_C(0xb0), UINT64_C(0x21), 0, UINT64_C(0xa0), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x44cb), 0}},
		{{(int64_t)UINT64_C(0x4c), UINT64_C(0xa7), UINT64_C(0xf5), UINT64_C(0xba), UINT64_C(0x28), 1, 2, UINT64_C(0xfb), UINT64_C(0x7d), UINT64_C(0xb9), UINT64_C(0xce), 4, UINT64_C(0xae), UINT64_C(0xe), 0, UINT64_C(0x71), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x4c), 0}},
		{{(int64_t)UINT64_C(0xa1d3ff8211180cd9), UINT64_C(0x28), UINT64_C(0x58), UINT64_C(0xb), UINT64_C(0xf9), 1, 2, UINT64_C(0xfc), UINT64_C(0xd9), UINT64_C(0xbb), UINT64_C(0xf6), 4, UINT64_C(0xd0), 4, 0, UINT64_C(0x27), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xcd9), 0}},
		{{(int64_t)UINT64_C(0x4d7ab56dd265bcd7), UINT64_C(0x6953e9e8868f8154), UINT64_C(0xd1), UINT64_C(0xe7), UINT64_C(0x43), 1, 2, UINT64_C(0x81), UINT64_C(0xd9), UINT64_C(0xbc), UINT64_C(0xcd), 4, UINT64_C(0x2e), 2, 0, UINT64_C(0xed), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xbcd7), 0}},
		{{(int64_t)UINT64_C(0xb5), UINT64_C(0x58), UINT64_C(0x93), UINT64_C(0x84), UINT64_C(0xd7), 1, 2, UINT64_C(0xf8), UINT64_C(0xfb), UINT64_C(0xd9), UINT64_C(0x20), 4, UINT64_C(0x4c), UINT64_C(0xd), 0, UINT64_C(0x4f), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb5), 0}},
		{{(int64_t)UINT64_C(0xc0a78d058c17f6b), UINT64_C(0xabf100b0d5bc9f74), UINT64_C(0x3c), UINT64_C(0x8e), UINT64_C(0xf5), 1, 2, UINT64_C(0xc7), UINT64_C(0xe5), UINT64_C(0xfe), UINT64_C(0x3b), 4, UINT64_C(0x4c), UINT64_C(0x67), 0, UINT64_C(0xd5), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x7f6b), 0}},
		{{(int64_t)UINT64_C(0x88), UINT64_C(0x99), UINT64_C(0x8a), UINT64_C(0xd2), UINT64_C(0x42), 1, 2, UINT64_C(0x1d), UINT64_C(0xd3), UINT64_C(0x8f), UINT64_C(0x9c), 4, UINT64_C(0x6d), UINT64_C(0xbc), 0, UINT64_C(0xad), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x88), 0}},
		{{(int64_t)UINT64_C(0xa1), UINT64_C(0x41), UINT64_C(0x2d), UINT64_C(0x58), UINT64_C(0x73), 1, 2, UINT64_C(0xa7), UINT64_C(0xa), UINT64_C(0x70), UINT64_C(0x72), 4, UINT64_C(0x89), UINT64_C(0xb), 0, UINT64_C(0xb1), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xbac), 0}},
		{{(int64_t)UINT64_C(0x34), UINT64_C(0x19), UINT64_C(0xcc), UINT64_C(0x7b), UINT64_C(0xa8), 1, 2, UINT64_C(0x39), UINT64_C(0x40), UINT64_C(0xcf), UINT64_C(0xf3), 4, UINT64_C(0x9a), UINT64_C(0x9a), 0, UINT64_C(0x38), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x34), 0}},
		{{(int64_t)UINT64_C(0x673dd93b20465604), UINT64_C(0xa78826d611aee297), UINT64_C(0xb9), UINT64_C(0x9d), UINT64_C(0x43), 1, 2, UINT64_C(0x6e), UINT64_C(0xab), UINT64_C(0x95), UINT64_C(0x4f), 4, UINT64_C(0xcf), UINT64_C(0x4a), 0, 4, 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5604), 0}},
		{{(int64_t)UINT64_C(0x67f86286688eed8f), UINT64_C(0xec), 0, UINT64_C(0x38), UINT64_C(0xb6), 1, 2, UINT64_C(0x7d), UINT64_C(0x36), UINT64_C(0x51), UINT64_C(0x14), 4, UINT64_C(0xb1), UINT64_C(0x1c), 0, UINT64_C(0xc0), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xed8f), 0}},
		{{(int64_t)UINT64_C(0xa48ae5e08b044551), UINT64_C(0xf9), UINT64_C(0xb), UINT64_C(0x6b), UINT64_C(0x59), 1, 2, UINT64_C(0x7f), UINT64_C(0xa8), UINT64_C(0xec), UINT64_C(0xbd), 4, UINT64_C(0xdd), UINT64_C(0xcc), 0, UINT64_C(0x88), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x4551), 0}},
		{{(int64_t)UINT64_C(0x6084377cc41da245), UINT64_C(0xf8db903a277f7617), UINT64_C(0x36), 9, UINT64_C(0xcb), 1, 2, UINT64_C(0x7f), UINT64_C(0x51), UINT64_C(0xaf), UINT64_C(0x26), 4, UINT64_C(0xc0), UINT64_C(0x6f), 0, UINT64_C(0x14), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa245), 0}},
		{{(int64_t)UINT64_C(0x2d), UINT64_C(0x17), UINT64_C(0x9f), UINT64_C(0x8e), UINT64_C(0x55), 1, 2, UINT64_C(0xd5), UINT64_C(0xca), UINT64_C(0x66), UINT64_C(0x8e), 4, UINT64_C(0x84), UINT64_C(0x59), 0, UINT64_C(0xac), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x2d), 0}},
		{{(int64_t)6, UINT64_C(0xcd3c409b1209a614), UINT64_C(0x65), UINT64_C(0x7a), UINT64_C(0xeb), 1, 2, UINT64_C(0x27), UINT64_C(0x1d), UINT64_C(0xcf), UINT64_C(0xd5), 4, UINT64_C(0x25), UINT64_C(0xc3), 0, UINT64_C(0x67), 1, 1, 1}, UINT64_C(0x40), {6, 0}},
		{{(int64_t)UINT64_C(0x95), UINT64_C(0x4a50d337059b5c77), UINT64_C(0x34), UINT64_C(0xe3), UINT64_C(0x1d), 1, 2, UINT64_C(0x43), UINT64_C(0x39), UINT64_C(0x7d), UINT64_C(0xcb), 4, UINT64_C(0xc4), UINT64_C(0x82), 0, UINT64_C(0x67), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x95), 0}},
		{{(int64_t)UINT64_C(0x8c), UINT64_C(0x32), UINT64_C(0xe8), UINT64_C(0xfa), UINT64_C(0xc9), 1, 2, UINT64_C(0x27), UINT64_C(0xd8), UINT64_C(0x60), UINT64_C(0x61), 4, UINT64_C(0x64), UINT64_C(0xb8), 0, UINT64_C(0x1a), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x8c), 0}},
		{{(int64_t)UINT64_C(0x6662bec8fe3a0f38), UINT64_C(0x9a), UINT64_C(0xf0), UINT64_C(0xf4), UINT64_C(0xda), 1, 2, UINT64_C(0x8e), UINT64_C(0xb8), UINT64_C(0xc8), UINT64_C(0x3a), 4, UINT64_C(0x33), UINT64_C(0xac), 0, UINT64_C(0xbd), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xf38), 0}},
		{{(int64_t)UINT64_C(0xe560e8692569aa45), UINT64_C(0x5134151e676b00ec), UINT64_C(0xd7), UINT64_C(0xae), UINT64_C(0xbc), 1, 2, UINT64_C(0x87), UINT64_C(0x91), UINT64_C(0x26), UINT64_C(0x88), 4, UINT64_C(0x40), UINT64_C(0x86), 0, UINT64_C(0x32), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xaa45), 0}},
		{{(int64_t)UINT64_C(0x97), UINT64_C(0x13), UINT64_C(0x53), UINT64_C(0xd9), UINT64_C(0x65), 1, 2, UINT64_C(0x3e), UINT64_C(0xea), UINT64_C(0x1c), UINT64_C(0xe9), 4, UINT64_C(0x70), 7, 0, UINT64_C(0x54), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x97), 0}},
		{{(int64_t)UINT64_C(0x6b), UINT64_C(0xf1c75fdf6458ce09), UINT64_C(0x25), UINT64_C(0x5c), UINT64_C(0x98), 1, 2, UINT64_C(0xb), UINT64_C(0xa), UINT64_C(0xdd), UINT64_C(0xad), 4, UINT64_C(0x63), UINT64_C(0xf4), 0, UINT64_C(0x54), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb76), 0}},
		{{(int64_t)UINT64_C(0xea), UINT64_C(0xe3), UINT64_C(0x4a), UINT64_C(0xdf), UINT64_C(0x38), 1, 2, UINT64_C(0x1b), UINT64_C(0xc1), UINT64_C(0xa6), UINT64_C(0x9e), 4, UINT64_C(0x29), UINT64_C(0x3d), 0, UINT64_C(0x96), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xea), 0}},
		{{(int64_t)UINT64_C(0xc1), UINT64_C(0x25), UINT64_C(0x15), UINT64_C(0x72), UINT64_C(0xca), 1, 2, UINT64_C(0x99), 0, UINT64_C(0xe3), UINT64_C(0x57), 4, UINT64_C(0xbd), UINT64_C(0xaf), 0, UINT64_C(0x39), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x1c2), 0}},
		{{(int64_t)UINT64_C(0x70), UINT64_C(0x83e60e7598cfbb44), UINT64_C(0x53), UINT64_C(0x95), UINT64_C(0x22), 1, 2, UINT64_C(0xd8), UINT64_C(0x21), 4, UINT64_C(0xad), 4, 4, UINT64_C(0xf0), 0, UINT64_C(0x97), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa7a), 0}},
		{{(int64_t)UINT64_C(0x12), 8, UINT64_C(0x5e), UINT64_C(0x73), UINT64_C(0x9b), 1, 2, UINT64_C(0x4a), UINT64_C(0xe2), UINT64_C(0x76), UINT64_C(0x92), 4, UINT64_C(0x2d), UINT64_C(0x66), 0, UINT64_C(0x3d), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x12), 0}},
		{{(int64_t)UINT64_C(0x8426379b8fbb54a), UINT64_C(0x80), UINT64_C(0xe8), UINT64_C(0xc5), UINT64_C(0xda), 1, 2, UINT64_C(0x5b), UINT64_C(0x7a), UINT64_C(0xdf), UINT64_C(0x9b), 4, UINT64_C(0xd1), UINT64_C(0xba), 0, UINT64_C(0xca), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb54a), 0}},
		{{(int64_t)UINT64_C(0xa517d182752ac62a), UINT64_C(0x14667d17293ed17f), UINT64_C(0x81), UINT64_C(0xb6), UINT64_C(0x57), 1, 2, UINT64_C(0x27), UINT64_C(0x4e), UINT64_C(0xe6), UINT64_C(0x4f), 4, UINT64_C(0x5f), UINT64_C(0x11), 0, UINT64_C(0xb6), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xc62a), 0}},
		{{(int64_t)UINT64_C(0x8a), UINT64_C(0xa7), UINT64_C(0x76), 3, UINT64_C(0x31), 1, 2, UINT64_C(0x88), UINT64_C(0x53), UINT64_C(0x26), UINT64_C(0xdd), 4, UINT64_C(0x5d), UINT64_C(0x64), 0, UINT64_C(0x8d), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x8a), 0}},
		{{(int64_t)UINT64_C(0xb9), UINT64_C(0x2a), UINT64_C(0x2c), UINT64_C(0x64), UINT64_C(0x54), 1, 2, UINT64_C(0xf5), UINT64_C(0x1a), UINT64_C(0xff), UINT64_C(0x45), 4, UINT64_C(0xa3), UINT64_C(0xa2), 0, UINT64_C(0xad), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb9), 0}},
		{{(int64_t)UINT64_C(0x73), UINT64_C(0x9c), UINT64_C(0x96), UINT64_C(0x94), UINT64_C(0x3b), 1, 2, UINT64_C(0x8e), UINT64_C(0xfd), UINT64_C(0x83), UINT64_C(0xa5), 4, UINT64_C(0x30), UINT64_C(0xb6), 0, UINT64_C(0xe6), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x73), 0}},
		{{(int64_t)UINT64_C(0x53c752bab3186bd8), UINT64_C(0x57), UINT64_C(0xe6), UINT64_C(0xbf), UINT64_C(0xbc), 1, 2, UINT64_C(0x9b), UINT64_C(0xe2), UINT64_C(0x63), UINT64_C(0x44), 4, UINT64_C(0xba), UINT64_C(0x58), 0, 4, 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x6bd8), 0}},
		{{(int64_t)UINT64_C(0xa1), UINT64_C(0xce31b56e2e33d87a), UINT64_C(0x9d), UINT64_C(0xda), UINT64_C(0xea), 1, 2, UINT64_C(0x69), UINT64_C(0x4f), UINT64_C(0xae), UINT64_C(0xd9), 4, UINT64_C(0xe1), UINT64_C(0xe2), 0, UINT64_C(0x1b), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa1), 0}},
		{{(int64_t)UINT64_C(0xda574974859f729b), UINT64_C(0xf9c1f002f26515f4), UINT64_C(0xe6), UINT64_C(0xc7), UINT64_C(0xb2), 1, 2, UINT64_C(0xe), UINT64_C(0x21), UINT64_C(0xe4), UINT64_C(0xe2), 4, UINT64_C(0xc6), UINT64_C(0xef), 0, UINT64_C(0xee), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x729b), 0}},
		{{(int64_t)UINT64_C(0x23208544f8a3ba1d), UINT64_C(0x63), UINT64_C(0xe8), UINT64_C(0x34), UINT64_C(0xd9), 1, 2, UINT64_C(0xbf), UINT64_C(0x8f), 7, UINT64_C(0xf9), 4, UINT64_C(0x9b), UINT64_C(0xa0), 0, UINT64_C(0x33), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xca2d), 0}},
		{{(int64_t)UINT64_C(0xad4662b1f3949dd1), UINT64_C(0xae), UINT64_C(0xa5), UINT64_C(0xc9), UINT64_C(0x55), 1, 2, UINT64_C(0x1a), UINT64_C(0x1f), UINT64_C(0xd6), UINT64_C(0xb0), 4, UINT64_C(0xd1), UINT64_C(0x93), 0, UINT64_C(0xcb), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x9dd1), 0}},
		{{(int64_t)UINT64_C(0xa3), UINT64_C(0x31), UINT64_C(0x2f), UINT64_C(0x4e), UINT64_C(0x5b), 1, 2, UINT64_C(0xdf), UINT64_C(0x8d), UINT64_C(0x63), UINT64_C(0x54), 4, UINT64_C(0x3d), UINT64_C(0x42), 0, UINT64_C(0xaa), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xa3), 0}},
		{{(int64_t)UINT64_C(0xfa), UINT64_C(0x44), UINT64_C(0x6b), UINT64_C(0x46), UINT64_C(0xb2), 1, 2, UINT64_C(0xf), UINT64_C(0x64), UINT64_C(0x69), UINT64_C(0x9b), 4, UINT64_C(0x60), UINT64_C(0x36), 0, UINT64_C(0xa9), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xfa), 0}},
		{{(int64_t)UINT64_C(0x5e384ff96faab8a9), UINT64_C(0x69), UINT64_C(0x7a), UINT64_C(0x7b), UINT64_C(0xe9), 1, 2, UINT64_C(0x58), UINT64_C(0x16), UINT64_C(0x8e), UINT64_C(0x43), 4, UINT64_C(0xd4), UINT64_C(0x18), 0, UINT64_C(0xba), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb8a9), 0}},
		{{(int64_t)UINT64_C(0xbb), UINT64_C(0x112fe0d67bab3c75), UINT64_C(0xdc), UINT64_C(0xf0), UINT64_C(0x41), 1, 2, UINT64_C(0xc2), UINT64_C(0xa2), UINT64_C(0x3b), UINT64_C(0x6b), 4, UINT64_C(0x31), UINT64_C(0x36), 0, UINT64_C(0x2c), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xbb), 0}},
		{{(int64_t)UINT64_C(0xa780c39a0c5be36), UINT64_C(0xe), UINT64_C(0xe0), UINT64_C(0x89), UINT64_C(0xf4), 1, 2, UINT64_C(0x58), UINT64_C(0xe9), UINT64_C(0x5d), UINT64_C(0xcb), 4, UINT64_C(0xf4), UINT64_C(0x9c), 0, UINT64_C(0x4b), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xbe36), 0}},
		{{(int64_t)UINT64_C(0x46), UINT64_C(0xf0), 7, UINT64_C(0x89), UINT64_C(0xec), 1, 2, UINT64_C(0xb), UINT64_C(0x39), UINT64_C(0xa4), UINT64_C(0x2e), 4, UINT64_C(0x16), UINT64_C(0x56), 0, UINT64_C(0x15), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x46), 0}},
		{{(int64_t)UINT64_C(0xb4), UINT64_C(0xdb28c28611ce71b2), UINT64_C(0x87), UINT64_C(0xb), UINT64_C(0x90), 1, 2, UINT64_C(0x22), UINT64_C(0x6d), UINT64_C(0xdb), UINT64_C(0xb5), 4, UINT64_C(0x5b), UINT64_C(0x75), 0, UINT64_C(0x22), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb4), 0}},
		{{(int64_t)UINT64_C(0xf4), UINT64_C(0x21ff5c84cc584af5), UINT64_C(0xc2), UINT64_C(0xc3), UINT64_C(0xc), 1, 2, UINT64_C(0x32), UINT64_C(0xdf), UINT64_C(0xaa), UINT64_C(0x7f), 4, UINT64_C(0x3b), UINT64_C(0xfe), 0, UINT64_C(0xcc), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xf4), 0}},
		{{(int64_t)UINT64_C(0xc6), UINT64_C(0x8a), UINT64_C(0x36), UINT64_C(0x4e), UINT64_C(0xc), 1, 2, UINT64_C(0x87), UINT64_C(0x91), UINT64_C(0x2b), UINT64_C(0xc2), 4, UINT64_C(0x42), UINT64_C(0xfb), 0, UINT64_C(0xc0), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xc6), 0}},
		{{(int64_t)UINT64_C(0x14), UINT64_C(0x25), UINT64_C(0x9d), UINT64_C(0xf0), UINT64_C(0xa7), 1, 2, UINT64_C(0xa7), UINT64_C(0x7f), UINT64_C(0x9f), UINT64_C(0xa5), 4, UINT64_C(0xf6), UINT64_C(0x75), 0, UINT64_C(0x52), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x14), 0}},
		{{(int64_t)UINT64_C(0xc5), UINT64_C(0x1cd52fb2ca41a523), UINT64_C(0x9f), UINT64_C(0x94), UINT64_C(0xac), 1, 2, UINT64_C(0x76), UINT64_C(0xed), 5, UINT64_C(0xea), 4, UINT64_C(0x62), UINT64_C(0x7c), 0, UINT64_C(0x96), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x18dd), 0}},
		{{(int64_t)UINT64_C(0xe1), UINT64_C(0x3f235de11d44358e), UINT64_C(0x38), UINT64_C(0xf), UINT64_C(0x45), 1, 2, UINT64_C(0x74), UINT64_C(0x58), UINT64_C(0x72), UINT64_C(0x20), 4, UINT64_C(0xa4), UINT64_C(0x85), 0, 4, 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xe1), 0}},
		{{(int64_t)UINT64_C(0x5c), UINT64_C(0x6a), UINT64_C(0x4a), UINT64_C(0xa3), UINT64_C(0x14), 1, 2, UINT64_C(0x11), UINT64_C(0xd2), UINT64_C(0x8b), UINT64_C(0x6f), 4, UINT64_C(0xc2), UINT64_C(0xb), 0, UINT64_C(0x53), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x5c), 0}},
		{{(int64_t)7, UINT64_C(0xdc), UINT64_C(0xef), UINT64_C(0xcf), UINT64_C(0x20), 1, 2, UINT64_C(0xfc), UINT64_C(0xdd), UINT64_C(0xe2), UINT64_C(0xce), 4, UINT64_C(0x75), UINT64_C(0x36), 0, UINT64_C(0x26), 1, 1, 1}, UINT64_C(0x40), {7, 0}},
		{{(int64_t)UINT64_C(0x55cfe33ce360783d), UINT64_C(0x96e3bb71d7b3f4ea), UINT64_C(0xab), UINT64_C(0x55), UINT64_C(0x9f), 1, 2, UINT64_C(0xc4), UINT64_C(0x82), UINT64_C(0x92), UINT64_C(0xc), 4, UINT64_C(0x5c), UINT64_C(0x96), 0, UINT64_C(0xe9), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x783d), 0}},
		{{(int64_t)UINT64_C(0x1e), UINT64_C(0x7a344a7a89a1088d), UINT64_C(0xac), UINT64_C(0xe8), UINT64_C(0x79), 1, 2, UINT64_C(0xb), UINT64_C(0x65), UINT64_C(0x4e), UINT64_C(0x76), 4, UINT64_C(0x14), UINT64_C(0xa3), 0, UINT64_C(0x53), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x1e), 0}},
		{{(int64_t)UINT64_C(0xd2), UINT64_C(0xe2), UINT64_C(0x28), UINT64_C(0xd6), UINT64_C(0xdc), 1, 2, UINT64_C(0xd3), UINT64_C(0x92), UINT64_C(0xe9), UINT64_C(0xc0), 4, UINT64_C(0xb7), UINT64_C(0x87), 0, UINT64_C(0x86), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xd2), 0}},
		{{(int64_t)UINT64_C(0x38), UINT64_C(0x1d), UINT64_C(0xef), UINT64_C(0x1d), UINT64_C(0x1a), 1, 2, UINT64_C(0xe0), UINT64_C(0xad), UINT64_C(0xc3), UINT64_C(0x94), 4, UINT64_C(0xe1), UINT64_C(0xda), 0, UINT64_C(0x88), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x38), 0}},
		{{(int64_t)UINT64_C(0xb826a9a4c39db641), UINT64_C(0xf258af1d7a2db032), UINT64_C(0x77), UINT64_C(0x52), UINT64_C(0x99), 1, 2, UINT64_C(0xd9), UINT64_C(0xb3), UINT64_C(0x26), UINT64_C(0xbc), 4, UINT64_C(0x6d), UINT64_C(0xe3), 0, UINT64_C(0xad), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb641), 0}},
		{{(int64_t)4, UINT64_C(0xb6afd65166fa572e), UINT64_C(0x8a), UINT64_C(0xc4), UINT64_C(0xca), 1, 2, UINT64_C(0xa0), UINT64_C(0xd), UINT64_C(0x1c), UINT64_C(0xb0), 4, UINT64_C(0xa2), UINT64_C(0xa1), 0, UINT64_C(0xe4), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xe12), 0}},
		{{(int64_t)UINT64_C(0x59), UINT64_C(0x92), UINT64_C(0xf0), UINT64_C(0x83), UINT64_C(0xc8), 1, 2, UINT64_C(0x57), UINT64_C(0xc9), UINT64_C(0x28), UINT64_C(0x85), 4, UINT64_C(0x11), UINT64_C(0x51), 0, UINT64_C(0x8c), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x59), 0}},
		{{(int64_t)UINT64_C(0x7b), UINT64_C(0x995e99fba535f0a), UINT64_C(0x3a), UINT64_C(0x81), UINT64_C(0x4b), 1, 2, UINT64_C(0xc7), UINT64_C(0x51), UINT64_C(0x57), UINT64_C(0xcb), 4, UINT64_C(0x24), 7, 0, UINT64_C(0xe6), 0, 1, 1}, UINT64_C(0x40), {UINT64_C(0x7b), 0}},
		{{(int64_t)UINT64_C(0xa4233b0b4e5ffa99), UINT64_C(0xdf2f8e0f5db49268), UINT64_C(0xe4), UINT64_C(0xdc), UINT64_C(0x8c), 1, 2, UINT64_C(0x6c), UINT64_C(0x48), 3, UINT64_C(0xf7), 4, UINT64_C(0xd1), UINT64_C(0xda), 0, UINT64_C(0x80), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x1ab9), 0}},
		{{(int64_t)UINT64_C(0xb1), UINT64_C(0x47), UINT64_C(0x8d), UINT64_C(0x70), UINT64_C(0xda), 1, 2, UINT64_C(0xe1), UINT64_C(0x52), UINT64_C(0x8b), UINT64_C(0xa7), 4, UINT64_C(0x4c), UINT64_C(0x71), 0, 8, 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xb1), 0}},
		{{(int64_t)UINT64_C(0xbc), UINT64_C(0x36), UINT64_C(0xa8), UINT64_C(0xaf), UINT64_C(0xce), 1, 2, UINT64_C(0xdf), UINT64_C(0xf1), UINT64_C(0x90), UINT64_C(0x36), 4, UINT64_C(0x73), UINT64_C(0x96), 0, 2, 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0xbc), 0}},
		{{(int64_t)UINT64_C(0xb6cc73c5e6a73ad7), UINT64_C(0x4f0d8bc7a7f7b0fe), UINT64_C(0x12), UINT64_C(0x96), UINT64_C(0x80), 1, 2, UINT64_C(0xdf), UINT64_C(0xa4), UINT64_C(0x8e), UINT64_C(0x9f), 4, UINT64_C(0x99), UINT64_C(0x51), 0, UINT64_C(0xab), 1, 1, 1}, UINT64_C(0x40), {UINT64_C(0x3ad7), 0}},
	};
	struct hy_x86_addresses out;

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		hy_x86_addresses(&vcpu.ctx, &rounds[n].insn, rounds[n].mode, &out);
		assert_int_equal((uint64_t)out.memory, rounds[n].members[0]);
		assert_int_equal((uint64_t)out.source, rounds[n].members[1]);
	}
}

/* What device_access comes to of some bytes and numbers. */
static void computes_device_access(void **state)
{
	static const struct {
		struct hy_x86_insn insn;
		struct hy_x86_addresses linear;
		uint64_t address;
		bool write;
		uint64_t answer;
		uint64_t members[9];
	} rounds[] = {
		{{(int64_t)UINT64_C(0x44), UINT64_C(0xe6), UINT64_C(0x30), UINT64_C(0xe), UINT64_C(0xdd), 1, 2, UINT64_C(0x75), UINT64_C(0xa2), UINT64_C(0xb), 4, 4, UINT64_C(0xd8), UINT64_C(0x71), 0, UINT64_C(0x77), 1, 1, 1}, {UINT64_C(0xfe175330a11d459a), UINT64_C(0x552b82f6be3edc0a)}, UINT64_C(0x48beab134da98f1d), 1, false, {1, 0, 1, UINT64_C(0xdd), 1, 2, UINT64_C(0x30), UINT64_C(0x6e), UINT64_C(0xe6)}},
		{{(int64_t)UINT64_C(0x11), UINT64_C(0x8c7e134f5dfbd3d1), UINT64_C(0xbf), UINT64_C(0xe0), UINT64_C(0x53), 1, 2, UINT64_C(0xf), UINT64_C(0x16), UINT64_C(0xc9), UINT64_C(0x56), 4, UINT64_C(0x66), UINT64_C(0xcf), 0, UINT64_C(0xeb), 1, 1, 1}, {UINT64_C(0xf6), UINT64_C(0xd3)}, UINT64_C(0x8a449ebe89d9bf02), 1, false, {0, 0, 0, UINT64_C(0x53), 1, 2, UINT64_C(0xbf), UINT64_C(0xe0), UINT64_C(0xfbd3d1)}},
		{{(int64_t)UINT64_C(0x2d5db79ba2a7ae1f), UINT64_C(0x5c), UINT64_C(0x10), UINT64_C(0x2a), UINT64_C(0xe7), 1, 2, UINT64_C(0x89), UINT64_C(0x5e), UINT64_C(0x94), UINT64_C(0x55), 4, UINT64_C(0x56), UINT64_C(0x96), 0, UINT64_C(0xfe), 1, 1, 1}, {UINT64_C(0x40e2a20a1bd7ce73), UINT64_C(0x6b)}, UINT64_C(0x73), 1, false, {1, 0, 1, UINT64_C(0xe7), 1, 2, UINT64_C(0x10), UINT64_C(0x6a), UINT64_C(0x5c)}},
		{{(int64_t)UINT64_C(0xf9c08feffa1b1bf1), UINT64_C(0xe6), UINT64_C(0xca), UINT64_C(0xda), UINT64_C(0x98), 1, 2, UINT64_C(0x9c), UINT64_C(0x27), UINT64_C(0x98), UINT64_C(0xd5), 4, 4, UINT64_C(0x6f), 0, UINT64_C(0x13), 1, 1, 1}, {UINT64_C(0xfc), UINT64_C(0x5349da4804673b75)}, UINT64_C(0xcd), 1, false, {0, 0, 0, UINT64_C(0x98), 1, 2, UINT64_C(0xca), UINT64_C(0xfa), UINT64_C(0xe6)}},
		{{(int64_t)UINT64_C(0x443baac536891eeb), UINT64_C(0x31), UINT64_C(0xf8), UINT64_C(0x21), UINT64_C(0x2b), 1, 2, UINT64_C(0x6d), UINT64_C(0xaa), UINT64_C(0xbc), UINT64_C(0xae), 4, UINT64_C(0x78), UINT64_C(0x45), 0, UINT64_C(0x14), 1, 1, 1}, {UINT64_C(0xc1), UINT64_C(0x29)}, UINT64_C(0x3a), 1, false, {1, 0, 1, UINT64_C(0x2b), 1, 2, UINT64_C(0xf8), UINT64_C(0x61), UINT64_C(0x31)}},
		{{(int64_t)6, UINT64_C(0xc91752a33d589cab), UINT64_C(0xd7), UINT64_C(0x3b), UINT64_C(0x55), 1, 2, UINT64_C(0xde), UINT64_C(0x96), UINT64_C(0xf4), UINT64_C(0x33), 4, UINT64_C(0x14), 5, 0, UINT64_C(0xe6), 1, 1, 1}, {UINT64_C(0xc8fea5d73716e7ea), UINT64_C(0x2ee7af97425375be)}, UINT64_C(0x6a), 1, false, {0, 0, 0, UINT64_C(0x55), 1, 2, UINT64_C(0xd7), UINT64_C(0x7b), UINT64_C(0xa33d589cab)}},
		{{(int64_t)UINT64_C(0xa6ea2981172a4012), UINT64_C(0xad), UINT64_C(0x15), UINT64_C(0x5f), UINT64_C(0x9b), 1, 2, UINT64_C(0x2f), UINT64_C(0x70), UINT64_C(0x7c), UINT64_C(0x25), 4, UINT64_C(0x26), 5, 0, UINT64_C(0xfc), 1, 1, 1}, {UINT64_C(0x4c), UINT64_C(0x83acfb7eb59641d2)}, UINT64_C(0x96), 1, false, {1, 0, 1, UINT64_C(0x9b), 1, 2, UINT64_C(0x15), UINT64_C(0x7f), UINT64_C(0xad)}},
		{{(int64_t)UINT64_C(0x6ec15d384c867062), UINT64_C(0xdcb284f8b6febc3a), UINT64_C(0x7e), UINT64_C(0x20), UINT64_C(0xdc), 1, 2, 5, UINT64_C(0xad), UINT64_C(0x84), UINT64_C(0xc), 4, UINT64_C(0x1f), UINT64_C(0x46), 0, UINT64_C(0x84), 1, 1, 1}, {UINT64_C(0x5136bf628758ff4d), UINT64_C(0xe0)}, UINT64_C(0xf5), 1, false, {0, 0, 0, UINT64_C(0xdc), 1, 2, UINT64_C(0x7e), UINT64_C(0x60), UINT64_C(0xb6febc3a)}},
		{{(int64_t)UINT64_C(0x82fe3a4ac360b3b7), UINT64_C(0xbc), UINT64_C(0x9f), UINT64_C(0x99), UINT64_C(0x54), 1, 2, UINT64_C(0xc1), UINT64_C(0x4f), UINT64_C(0xda), UINT64_C(0x1a), 4, UINT64_C(0xb2), UINT64_C(0x54), 0, UINT64_C(0x82), 1, 1, 1}, {UINT64_C(0xc3), UINT64_C(0xe0)}, UINT64_C(0x99c61aa86e671698), 1, false, {1, 0, 1, UINT64_C(0x54), 1, 2, UINT64_C(0x9f), UINT64_C(0xf9), UINT64_C(0xbc)}},
		{{(int64_t)UINT64_C(0x60fc47fa3f8b1baa), UINT64_C(0x70536e9b8742ced2), UINT64_C(0xa), UINT64_C(0x7c), UINT64_C(0x69), 1, 2, UINT64_C(0x66), UINT64_C(0x9f), UINT64_C(0xe4), UINT64_C(0xb6), 4, UINT64_C(0x3e), UINT64_C(0xc4), 0, UINT64_C(0x37), 1, 1, 1}, {UINT64_C(0x9f), UINT64_C(0x713b831b1fb7f628)}, UINT64_C(0xe6), 1, false, {0, 0, 0, UINT64_C(0x69), 1, 2, UINT64_C(0xa), UINT64_C(0x7c), UINT64_C(0xd2)}},
		{{(int64_t)UINT64_C(0x3433b60c61e406a6), UINT64_C(0x992149e8a2b249ab), UINT64_C(0x65), UINT64_C(0xd1), UINT64_C(0x57), 1, 2, 1, UINT64_C(0xda), UINT64_C(0xac), UINT64_C(0xfc), 4, UINT64_C(0xa), UINT64_C(0x4f), 0, UINT64_C(0x5b), 1, 1, 1}, {UINT64_C(0xec), UINT64_C(0x193fd24d82a1c54c)}, UINT64_C(0x1126d71a5aece68f), 1, false, {1, 0, 1, UINT64_C(0x57), 1, 2, UINT64_C(0x65), UINT64_C(0xf1), UINT64_C(0x2149e8a2b249ab)}},
		{{(int64_t)UINT64_C(0x54), UINT64_C(0x8d), UINT64_C(0x79), UINT64_C(0x89), UINT64_C(0x26), 1, 2, UINT64_C(0x56), UINT64_C(0x8a), UINT64_C(0x76), UINT64_C(0xcc), 4, UINT64_C(0x84), UINT64_C(0x71), 0, UINT64_C(0xf), 1, 1, 1}, {UINT64_C(0xe9c3deee94d8cd47), UINT64_C(0x4b)}, UINT64_C(0x46), 1, false, {1, 0, 1, UINT64_C(0x26), 1, 2, UINT64_C(0x79), UINT64_C(0xe9), UINT64_C(0x8d)}},
		{{(int64_t)UINT64_C(0xcd), UINT64_C(0x9c), UINT64_C(0xa4), UINT64_C(0x33), UINT64_C(0x17), 1, 2, UINT64_C(0x11), UINT64_C(0xe2), UINT64_C(0x8c), UINT64_C(0x58), 4, UINT64_C(0xcc), UINT64_C(0xfd), 0, UINT64_C(0x56), 1, 1, 1}, {UINT64_C(0x84), UINT64_C(0x6d)}, UINT64_C(0x6215f679e38a59aa), 1, false, {1, 0, 1, UINT64_C(0x17), 1, 2, UINT64_C(0xa4), UINT64_C(0x73), UINT64_C(0x9c)}},
		{{(int64_t)UINT64_C(0xd3005630e149a837), UINT64_C(0x4d), UINT64_C(0x1d), UINT64_C(0x82), UINT64_C(0x28), 1, 2, UINT64_C(0x12), UINT64_C(0x42), UINT64_C(0x8c), UINT64_C(0xdd), 4, UINT64_C(0xe), UINT64_C(0x42), 0, UINT64_C(0xe5), 1, 1, 1}, {UINT64_C(0x9af865df6db076bd), UINT64_C(0x69a36e9a8c0354be)}, UINT64_C(0x66), 1, false, {1, 0, 1, UINT64_C(0x28), 1, 2, UINT64_C(0x1d), UINT64_C(0xe2), UINT64_C(0x4d)}},
		{{(int64_t)UINT64_C(0x80), UINT64_C(0x1e), UINT64_C(0x1b), UINT64_C(0xf0), UINT64_C(0x32), 1, 2, UINT64_C(0x10), UINT64_C(0x41), UINT64_C(0xe4), UINT64_C(0x8a), 4, UINT64_C(0xa6), UINT64_C(0x9a), 0, UINT64_C(0x1d), 1, 1, 1}, {UINT64_C(0x3ed1e0ebd765194f), UINT64_C(0x56b2a3e4ec4c277b)}, UINT64_C(0x21358ee61accd407), 1, false, {1, 0, 1, UINT64_C(0x32), 1, 2, UINT64_C(0x1b), UINT64_C(0xf0), UINT64_C(0x1e)}},
		{{(int64_t)UINT64_C(0x95), UINT64_C(0xa6), UINT64_C(0x21), UINT64_C(0x99), UINT64_C(0xd5), 1, 2, UINT64_C(0x8b), 4, UINT64_C(0x4c), UINT64_C(0xa6), 4, UINT64_C(0xe7), UINT64_C(0xf5), 0, UINT64_C(0xc2), 1, 1, 1}, {UINT64_C(0xf13b7619fd983df5), UINT64_C(0x76ee29aa4eb0ff74)}, UINT64_C(0xae), 1, false, {1, 0, 1, UINT64_C(0xd5), 1, 2, UINT64_C(0x21), UINT64_C(0xf9), UINT64_C(0xa6)}},
		{{(int64_t)UINT64_C(0x693e6d5dc42dddc2), UINT64_C(0x8bb3835bfa85459d), UINT64_C(0x88), UINT64_C(0x68), UINT64_C(0x22), 1, 2, UINT64_C(0x58), UINT64_C(0xb), UINT64_C(0xf9), UINT64_C(0x70), 4, UINT64_C(0x78), UINT64_C(0xe7), 0, UINT64_C(0xf6), 1, 1, 1}, {UINT64_C(0xe1f86d039da7fdf2), UINT64_C(0xd9)}, UINT64_C(0x4ca27b41f5e4c4bb), 1, false, {1, 0, 1, UINT64_C(0x22), 1, 2, UINT64_C(0x88), UINT64_C(0x68), UINT64_C(0x459d)}},
		{{(int64_t)UINT64_C(0xc6cd35fff885ce63), UINT64_C(0xf08b56528ac32bbd), UINT64_C(0xd1), UINT64_C(0xe7), UINT64_C(0x43), 1, 2, UINT64_C(0x81), UINT64_C(0xd9), UINT64_C(0xbc), UINT64_C(0xcd), 4, UINT64_C(0x2e), 2, 0, UINT64_C(0xed), 1, 1, 1}, {UINT64_C(0xf7), 9}, UINT64_C(0x41), 1, false, {1, 0, 1, UINT64_C(0x43), 1, 2, UINT64_C(0xd1), UINT64_C(0xe7), UINT64_C(0xc32bbd)}},
		{{(int64_t)UINT64_C(0xd7), UINT64_C(0x6e), UINT64_C(0xd9), UINT64_C(0x20), UINT64_C(0x69), 1, 2, UINT64_C(0x34), UINT64_C(0x4f), UINT64_C(0x32), UINT64_C(0x5f), 4, UINT64_C(0xda), UINT64_C(0x6f), 0, UINT64_C(0x18), 1, 1, 1}, {UINT64_C(0x18), UINT64_C(0xc7)}, UINT64_C(0xfe), 1, false, {0, 0, 0, UINT64_C(0x69), 1, 2, UINT64_C(0xd9), UINT64_C(0x60), UINT64_C(0x6e)}},
		{{(int64_t)UINT64_C(0xc5), UINT64_C(0x7e12f154de724287), UINT64_C(0x6d), UINT64_C(0xf8), 4, 1, 2, UINT64_C(0xe1), UINT64_C(0x33), UINT64_C(0x8c), UINT64_C(0x7e), 4, UINT64_C(0x42), UINT64_C(0x63), 0, UINT64_C(0x4c), 1, 1, 1}, {UINT64_C(0x6d), UINT64_C(0x7b)}, UINT64_C(0xe6), 1, false, {1, 0, 1, 4, 1, 2, UINT64_C(0x6d), UINT64_C(0xf8), UINT64_C(0xde724287)}},
		{{(int64_t)UINT64_C(0xa1), UINT64_C(0x41), UINT64_C(0x2d), UINT64_C(0x58), UINT64_C(0x73), 1, 2, UINT64_C(0xa7), UINT64_C(0xa), UINT64_C(0x70), UINT64_C(0x72), 4, UINT64_C(0x89), UINT64_C(0xb), 0, UINT64_C(0xb1), 1, 1, 1}, {UINT64_C(0x2f), UINT64_C(0x89)}, UINT64_C(0xef0756b95f3f23f3), 1, false, {1, 0, 1, UINT64_C(0x73), 1, 2, UINT64_C(0x2d), UINT64_C(0x78), UINT64_C(0x41)}},
		{{(int64_t)UINT64_C(0xa8), UINT64_C(0xcdb64aa5ec5f80dd), UINT64_C(0x40), UINT64_C(0xcf), UINT64_C(0xf3), 1, 2, UINT64_C(0x70), UINT64_C(0x44), UINT64_C(0x38), UINT64_C(0x7b), 4, UINT64_C(0x8c), UINT64_C(0x80), 0, UINT64_C(0xf2), 1, 1, 1}, {UINT64_C(0x9d), UINT64_C(0x26)}, UINT64_C(0xf7), 1, false, {1, 0, 1, UINT64_C(0xf3), 1, 2, UINT64_C(0x40), UINT64_C(0xef), UINT64_C(0x5f80dd)}},
		{{(int64_t)UINT64_C(0x1e2c0ef767d80702), UINT64_C(0xaab89a164b9848d9), 4, UINT64_C(0x43), UINT64_C(0x33), 1, 2, UINT64_C(0xd8), UINT64_C(0xbd), UINT64_C(0xcf), UINT64_C(0x1b), 4, UINT64_C(0x13), UINT64_C(0x15), 0, UINT64_C(0xb6), 1, 1, 1}, {UINT64_C(0xa635aa2c6dfeea6), UINT64_C(0xa0)}, UINT64_C(0x81), 1, false, {1, 0, 1, UINT64_C(0x33), 1, 2, 4, UINT64_C(0x63), UINT64_C(0x9848d9)}},
		{{(int64_t)UINT64_C(0xcc564cc870e6b31e), UINT64_C(0x576c5be30e580ffe), UINT64_C(0x3a), UINT64_C(0xf9), UINT64_C(0x3e), 1, 2, UINT64_C(0xc4), UINT64_C(0xcb), UINT64_C(0x33), UINT64_C(0xab), 4, UINT64_C(0xec), UINT64_C(0xbd), 0, UINT64_C(0xdd), 1, 1, 1}, {6, UINT64_C(0x26)}, UINT64_C(0xf8db903a277f7617), 1, false, {1, 0, 1, UINT64_C(0x3e), 1, 2, UINT64_C(0x3a), UINT64_C(0xf9), UINT64_C(0x5be30e580ffe)}},
		{{(int64_t)UINT64_C(0xcf95442d658422b2), UINT64_C(0x15cea36fddccada), UINT64_C(0x7f), UINT64_C(0x51), UINT64_C(0xaf), 1, 2, UINT64_C(0x59), UINT64_C(0xb), UINT64_C(0xda), UINT64_C(0x14), 4, UINT64_C(0x7e), UINT64_C(0xee), 0, UINT64_C(0xc6), 1, 1, 1}, {UINT64_C(0x9f), UINT64_C(0x8fc947f3fc72011f)}, UINT64_C(0xa2), 1, false, {1, 0, 1, UINT64_C(0xaf), 1, 2, UINT64_C(0x7f), UINT64_C(0x71), UINT64_C(0x5cea36fddccada)}},
		{{(int64_t)UINT64_C(0xc7), UINT64_C(0xb8), UINT64_C(0x59), UINT64_C(0xb8), UINT64_C(0x49), 1, 2, UINT64_C(0xb2), UINT64_C(0x8e), 6, UINT64_C(0x42), 4, UINT64_C(0x64), UINT64_C(0x65), 0, UINT64_C(0x47), 1, 1, 1}, {UINT64_C(0x6ad12a0f61f3fbc8), UINT64_C(0x89db4616ac354cdd)}, UINT64_C(0x25), 1, false, {1, 0, 1, UINT64_C(0x49), 1, 2, UINT64_C(0x59), UINT64_C(0xf8), UINT64_C(0xb8)}},
		{{(int64_t)UINT64_C(0xcb), UINT64_C(0x73), UINT64_C(0xfb), UINT64_C(0x2d), UINT64_C(0x6a), 1, 2, UINT64_C(0x34), UINT64_C(0xe3), UINT64_C(0x1d), UINT64_C(0xa1), 4, UINT64_C(0x34), UINT64_C(0xde), 0, UINT64_C(0xcb), 1, 1, 1}, {UINT64_C(0x7b665c24a9bdb4ee), UINT64_C(0x76)}, UINT64_C(0x46108b43f7be93af), 1, false, {1, 0, 1, UINT64_C(0x6a), 1, 2, UINT64_C(0xfb), UINT64_C(0x6d), UINT64_C(0x73)}},
		{{(int64_t)UINT64_C(0x8b), UINT64_C(0x5f), UINT64_C(0xfa), UINT64_C(0xc9), UINT64_C(0x7c), 1, 2, UINT64_C(0xd8), UINT64_C(0x60), UINT64_C(0x61), UINT64_C(0xb8), 4, UINT64_C(0xb8), UINT64_C(0xae), 0, UINT64_C(0x16), 1, 1, 1}, {UINT64_C(0x8300089acbf293e6), UINT64_C(0x9a)}, UINT64_C(0xf0), 1, false, {1, 0, 1, UINT64_C(0x7c), 1, 2, UINT64_C(0xfa), UINT64_C(0xe9), UINT64_C(0x5f)}},
		{{(int64_t)UINT64_C(0x263eec0bcb938ebf), UINT64_C(0x8e), UINT64_C(0xd4), UINT64_C(0xc), UINT64_C(0x12), 1, 2, UINT64_C(0xac), UINT64_C(0x11), UINT64_C(0x25), UINT64_C(0x2a), 4, 1, UINT64_C(0xa6), 0, UINT64_C(0x4a), 1, 1, 1}, {UINT64_C(0x85), UINT64_C(0x7e)}, UINT64_C(0x91), 1, false, {1, 0, 1, UINT64_C(0x12), 1, 2, UINT64_C(0xd4), UINT64_C(0x6c), UINT64_C(0x8e)}},
		{{(int64_t)UINT64_C(0x8d0389dd484d4356), UINT64_C(0x86), UINT64_C(0xf5), UINT64_C(0x9a), UINT64_C(0x26), 1, 2, UINT64_C(0x44), UINT64_C(0xe2), UINT64_C(0x13), UINT64_C(0xa1), 4, UINT64_C(0x14), UINT64_C(0x5e), 0, UINT64_C(0x3a), 1, 1, 1}, {UINT64_C(0xf6c9bcb7ed53bda4), UINT64_C(0xeebb6118ecf50b6e)}, 4, 1, false, {0, 0, 0, UINT64_C(0x26), 1, 2, UINT64_C(0xf5), UINT64_C(0xfa), UINT64_C(0x86)}},
		{{(int64_t)UINT64_C(0x14), UINT64_C(0x58), UINT64_C(0x6b), UINT64_C(0x93), UINT64_C(0xfb), 1, 2, UINT64_C(0x25), UINT64_C(0x5c), UINT64_C(0x98), UINT64_C(0xf2), 4, UINT64_C(0xf9), UINT64_C(0x35), 0, UINT64_C(0xad), 1, 1, 1}, {UINT64_C(0xd1c44202acf67f8d), UINT64_C(0x9a)}, UINT64_C(0x82), 1, false, {1, 0, 1, UINT64_C(0xfb), 1, 2, UINT64_C(0x6b), UINT64_C(0xf3), UINT64_C(0x58)}},
		{{(int64_t)UINT64_C(0xb6), UINT64_C(0xfd0e423cb23ef624), UINT64_C(0x4a), UINT64_C(0xdf), UINT64_C(0x38), 1, 2, UINT64_C(0x1b), UINT64_C(0xc1), UINT64_C(0xa6), UINT64_C(0x9e), 4, UINT64_C(0x29), UINT64_C(0x3d), 0, UINT64_C(0x96), 1, 1, 1}, {UINT64_C(0xed5903746ba1bb2b), UINT64_C(0xec)}, UINT64_C(0x3da256de9e166ea5), 1, false, {1, 0, 1, UINT64_C(0x38), 1, 2, UINT64_C(0x4a), UINT64_C(0xff), UINT64_C(0xfd0e423cb23ef624)}},
		{{(int64_t)UINT64_C(0xca), UINT64_C(0xb6715fe0005fe4e2), UINT64_C(0x9d), UINT64_C(0xfe), UINT64_C(0x4a), 1, 2, UINT64_C(0xaf), UINT64_C(0xa2), UINT64_C(0x95), UINT64_C(0xdb), 4, UINT64_C(0x2c), UINT64_C(0x3a), 0, UINT64_C(0xdf), 1, 1, 1}, {UINT64_C(0xcfd09937def267), UINT64_C(0x1f)}, UINT64_C(0x8ed9a49024b5a59), 1, false, {0, 0, 0, UINT64_C(0x4a), 1, 2, UINT64_C(0x9d), UINT64_C(0xfe), UINT64_C(0xe4e2)}},
		{{(int64_t)9, UINT64_C(0x94eafc854b9ceb25), UINT64_C(0x80), UINT64_C(0x5d), UINT64_C(0xc8), 1, 2, UINT64_C(0x12), UINT64_C(0xa7), UINT64_C(0x3d), UINT64_C(0x5e), 4, UINT64_C(0x6f), UINT64_C(0x5a), 0, UINT64_C(0x1e), 1, 1, 1}, {UINT64_C(0x92), UINT64_C(0x3a519f3ccb200053)}, UINT64_C(0x5e), 1, false, {0, 0, 0, UINT64_C(0xc8), 1, 2, UINT64_C(0x80), UINT64_C(0x7d), UINT64_C(0x94eafc854b9ceb25)}},
		{{(int64_t)UINT64_C(0x408b4204b6cbe1de), UINT64_C(0x8426379b8fbb54a), UINT64_C(0x80), UINT64_C(0xa6), UINT64_C(0xb6), 1, 2, UINT64_C(0x2d), UINT64_C(0x7d), UINT64_C(0xaf), UINT64_C(0x3a), 4, UINT64_C(0xdf), UINT64_C(0x9b), 0, UINT64_C(0xd1), 1, 1, 1}, {UINT64_C(0xbd), UINT64_C(0x752ac62a2abbfcc2)}, UINT64_C(0x14667d17293ed17f), 1, false, {1, 0, 1, UINT64_C(0xb6), 1, 2, UINT64_C(0x80), UINT64_C(0xe6), UINT64_C(0x6379b8fbb54a)}},
		{{(int64_t)UINT64_C(0xb6), UINT64_C(0x276dcee06da8ec24), UINT64_C(0xb4), UINT64_C(0x37), UINT64_C(0xa1), 1, 2, UINT64_C(0x11), UINT64_C(0x62), UINT64_C(0xbb), UINT64_C(0xbf), 4, UINT64_C(0x5e), UINT64_C(0x10), 0, UINT64_C(0x1f), 1, 1, 1}, {UINT64_C(0x76), UINT64_C(0x64)}, UINT64_C(0xbc), 1, false, {1, 0, 1, UINT64_C(0xa1), 1, 2, UINT64_C(0xb4), UINT64_C(0x77), UINT64_C(0x24)}},
		{{(int64_t)UINT64_C(0xdd), UINT64_C(0x5d), UINT64_C(0x8d), UINT64_C(0x75), UINT64_C(0x44), 1, 2, UINT64_C(0xf8), UINT64_C(0x5e), UINT64_C(0xb8), UINT64_C(0x79), 4, UINT64_C(0xe1), UINT64_C(0xaf), 0, UINT64_C(0x6f), 1, 1, 1}, {UINT64_C(0x45), UINT64_C(0xc8a11043e3f0f9d1)}, UINT64_C(0x2d), 1, false, {1, 0, 1, UINT64_C(0x44), 1, 2, UINT64_C(0x8d), UINT64_C(0x75), UINT64_C(0x5d)}},
		{{(int64_t)UINT64_C(0xa5), UINT64_C(0x73), UINT64_C(0x9c), UINT64_C(0xd4), UINT64_C(0x96), 1, 2, UINT64_C(0x3b), UINT64_C(0xdc), UINT64_C(0x8e), UINT64_C(0xfd), 4, UINT64_C(0x58), UINT64_C(0x49), 0, UINT64_C(0xcb), 1, 1, 1}, {UINT64_C(0x13), UINT64_C(0x7bf8528e91ea1fb1)}, UINT64_C(0xa7), 1, false, {1, 0, 1, UINT64_C(0x96), 1, 2, UINT64_C(0x9c), UINT64_C(0xf4), UINT64_C(0x73)}},
		{{(int64_t)UINT64_C(0x97e7ee292a5786c0), UINT64_C(0xbf), UINT64_C(0xb4), UINT64_C(0x79), UINT64_C(0x2d), 1, 2, UINT64_C(0x52), UINT64_C(0xe2), UINT64_C(0xba), UINT64_C(0x58), 4, 4, UINT64_C(0x1e), 0, UINT64_C(0x6a), 1, 1, 1}, {UINT64_C(0xce31b56e2e33d87a), UINT64_C(0x9d)}, UINT64_C(0xef), 1, false, {1, 0, 1, UINT64_C(0x2d), 1, 2, UINT64_C(0xb4), UINT64_C(0x79), UINT64_C(0xbf)}},
		{{(int64_t)UINT64_C(0x2793967cac690e43), 3, UINT64_C(0x5b), UINT64_C(0xe6), UINT64_C(0xba), 1, 2, UINT64_C(0x36), UINT64_C(0xc6), UINT64_C(0xe3), UINT64_C(0x5d), 4, UINT64_C(0x12), UINT64_C(0xe6), 0, UINT64_C(0x94), 1, 1, 1}, {UINT64_C(0x75), UINT64_C(0xdc564df636958ae)}, UINT64_C(0xef), 1, false, {1, 0, 1, UINT64_C(0xba), 1, 2, UINT64_C(0x5b), UINT64_C(0xe6), 3}},
		{{(int64_t)UINT64_C(0x54), UINT64_C(0xf4), UINT64_C(0x46), UINT64_C(0x73), UINT64_C(0xe8), 1, 2, UINT64_C(0xd9), UINT64_C(0xe8), UINT64_C(0xbf), UINT64_C(0x8f), 4, UINT64_C(0xc6), UINT64_C(0xe4), 0, UINT64_C(0xc6), 1, 1, 1}, {UINT64_C(0x4e), UINT64_C(0xa3)}, UINT64_C(0xae), 1, false, {1, 0, 1, UINT64_C(0xe8), 1, 2, UINT64_C(0x46), UINT64_C(0x73), UINT64_C(0xf4)}},
		{{(int64_t)UINT64_C(0x3db3af932a846be0), UINT64_C(0x66), UINT64_C(0x1f), UINT64_C(0xd6), UINT64_C(0xb0), 1, 2, UINT64_C(0x6b), UINT64_C(0x72), UINT64_C(0xcb), UINT64_C(0x59), 4, UINT64_C(0xb3), UINT64_C(0x77), 0, UINT64_C(0xc4), 1, 1, 1}, {UINT64_C(0x889aee191c84c266), UINT64_C(0x5b)}, UINT64_C(0xa6), 1, false, {1, 0, 1, UINT64_C(0xb0), 1, 2, UINT64_C(0x1f), UINT64_C(0xf6), UINT64_C(0x66)}},
		{{(int64_t)UINT64_C(0x54), UINT64_C(0x3d), UINT64_C(0xdc), UINT64_C(0xaa), UINT64_C(0x46), 1, 2, UINT64_C(0x73), UINT64_C(0xfe), UINT64_C(0x11), UINT64_C(0x44), 4, UINT64_C(0x6b), UINT64_C(0x46), 0, UINT64_C(0x21), 1, 1, 1}, {UINT64_C(0x44583b620acada4a), UINT64_C(0x60)}, UINT64_C(0x7204c2361ad40229), 1, false, {1, 0, 1, UINT64_C(0x46), 1, 2, UINT64_C(0xdc), UINT64_C(0xea), UINT64_C(0x3d)}},
		{{(int64_t)UINT64_C(0x49), UINT64_C(0x5e384ff96faab8a9), UINT64_C(0x69), UINT64_C(0x21), UINT64_C(0x79), 1, 2, UINT64_C(0xc9), UINT64_C(0xe1), UINT64_C(0x1b), 3, 4, UINT64_C(0x8e), UINT64_C(0x43), 0, UINT64_C(0xd4), 1, 1, 1}, {UINT64_C(0x3c), UINT64_C(0xdf)}, UINT64_C(0x42), 1, false, {1, 0, 1, UINT64_C(0x79), 1, 2, UINT64_C(0x69), UINT64_C(0x61), UINT64_C(0xa9)}},
		{{(int64_t)UINT64_C(0x7844082b1783e8d4), UINT64_C(0xd9196faf89e730f6), UINT64_C(0xc9), UINT64_C(0x7b), UINT64_C(0xf4), 1, 2, UINT64_C(0x22), UINT64_C(0xbd), UINT64_C(0x31), UINT64_C(0x36), 4, UINT64_C(0x2c), UINT64_C(0xdd), 0, UINT64_C(0x9d), 1, 1, 1}, {UINT64_C(0x8d), UINT64_C(0xa4)}, UINT64_C(0x89), 1, false, {0, 0, 0, UINT64_C(0xf4), 1, 2, UINT64_C(0xc9), UINT64_C(0x7b), UINT64_C(0x89e730f6)}},
		{{(int64_t)UINT64_C(0xf9366ed1828d23f6), UINT64_C(0xaf6c50e4fd19133a), UINT64_C(0xcb), UINT64_C(0x70), 8, 1, 2, UINT64_C(0x3b), UINT64_C(0x84), UINT64_C(0x9b), UINT64_C(0x36), 4, UINT64_C(0x13), UINT64_C(0xf0), 0, UINT64_C(0x40), 1, 1, 1}, {UINT64_C(0x88), UINT64_C(0x9ea88b819afe7657)}, UINT64_C(0x7f9435439c6aa56e), 1, false, {1, 0, 1, 8, 1, 2, UINT64_C(0xcb), UINT64_C(0x70), UINT64_C(0xaf6c50e4fd19133a)}},
		{{(int64_t)UINT64_C(0x60), UINT64_C(0x15), UINT64_C(0x66), UINT64_C(0x4c), UINT64_C(0x6f), 1, 2, UINT64_C(0x88), UINT64_C(0x92), UINT64_C(0x23), UINT64_C(0x1d), 4, UINT64_C(0x90), UINT64_C(0xd8), 0, UINT64_C(0x5e), 1, 1, 1}, {UINT64_C(0x5b), UINT64_C(0xbb)}, UINT64_C(0x27ad6b8d41f923c1), 1, false, {1, 0, 1, UINT64_C(0x6f), 1, 2, UINT64_C(0x66), UINT64_C(0x6c), UINT64_C(0x15)}},
		{{(int64_t)UINT64_C(0xf4), UINT64_C(0x21ff5c84cc584af5), UINT64_C(0xc2), UINT64_C(0xc3), UINT64_C(0xc), 1, 2, UINT64_C(0x32), UINT64_C(0xdf), UINT64_C(0xaa), UINT64_C(0x7f), 4, UINT64_C(0x3b), UINT64_C(0xfe), 0, UINT64_C(0xcc), 1, 1, 1}, {UINT64_C(0x6e17b1549dc2e33e), UINT64_C(0x30)}, UINT64_C(0xd8), 1, false, {1, 0, 1, UINT64_C(0xc), 1, 2, UINT64_C(0xc2), UINT64_C(0xe3), UINT64_C(0xcc584af5)}},
		{{(int64_t)UINT64_C(0xa939d7578fc01fd4), UINT64_C(0x31), UINT64_C(0x91), UINT64_C(0x2b), UINT64_C(0xc2), 1, 2, UINT64_C(0xc8), UINT64_C(0x77), UINT64_C(0xc0), UINT64_C(0xd2), 4, UINT64_C(0x14), UINT64_C(0x2a), 0, UINT64_C(0xb1), 1, 1, 1}, {UINT64_C(0x2e), UINT64_C(0x57)}, UINT64_C(0x3f906910fcff9afa), 1, false, {1, 0, 1, UINT64_C(0xc2), 1, 2, UINT64_C(0x91), UINT64_C(0x6b), UINT64_C(0x31)}},
		{{(int64_t)UINT64_C(0x4d428d58b6c6cba5), UINT64_C(0xdf97e44740b27ffd), UINT64_C(0x75), UINT64_C(0x7b), UINT64_C(0x2b), 1, 2, UINT64_C(0x46), UINT64_C(0x25), UINT64_C(0xc5), UINT64_C(0x51), 4, UINT64_C(0x6e), UINT64_C(0x39), 0, UINT64_C(0x94), 1, 1, 1}, {UINT64_C(0xed), UINT64_C(0xea)}, UINT64_C(0x36d471594ecb5ffc), 1, false, {0, 0, 0, UINT64_C(0x2b), 1, 2, UINT64_C(0x75), UINT64_C(0x7b), UINT64_C(0xb27ffd)}},
		{{(int64_t)UINT64_C(0x87), UINT64_C(0xe), UINT64_C(0x15), UINT64_C(0x27), UINT64_C(0xe7), 1, 2, UINT64_C(0x38), UINT64_C(0xf), UINT64_C(0x45), UINT64_C(0xe1), 4, UINT64_C(0xf3), 4, 0, UINT64_C(0x20), 1, 1, 1}, {UINT64_C(0x4249dc015a176aae), UINT64_C(0x8751faa687b40509)}, UINT64_C(0xee), 1, false, {1, 0, 1, UINT64_C(0xe7), 1, 2, UINT64_C(0x15), UINT64_C(0x67), UINT64_C(0xe)}},
		{{(int64_t)UINT64_C(0x6a), UINT64_C(0x4a), UINT64_C(0xd1), UINT64_C(0x21), UINT64_C(0x43), 1, 2, UINT64_C(0x16), UINT64_C(0x63), UINT64_C(0xc2), UINT64_C(0xb), 4, UINT64_C(0x53), UINT64_C(0x2d), 0, UINT64_C(0x54), 1, 1, 1}, {UINT64_C(0xdc), UINT64_C(0xdd3c508ef84a046e)}, UINT64_C(0xcf), 1, false, {1, 0, 1, UINT64_C(0x43), 1, 2, UINT64_C(0xd1), UINT64_C(0x61), UINT64_C(0x4a)}},
		{{(int64_t)UINT64_C(0xdba90e62d1260da5), UINT64_C(0x7f), UINT64_C(0xb6), UINT64_C(0x75), UINT64_C(0x36), 1, 2, UINT64_C(0xd), UINT64_C(0xfc), UINT64_C(0xeb), UINT64_C(0x77), 4, UINT64_C(0x2e), UINT64_C(0x12), 0, UINT64_C(0x42), 1, 1, 1}, {UINT64_C(0xe), UINT64_C(0xa0116ea65319dae8)}, UINT64_C(0x5c), 1, false, {1, 0, 1, UINT64_C(0x36), 1, 2, UINT64_C(0xb6), UINT64_C(0x75), UINT64_C(0x7f)}},
		{{(int64_t)UINT64_C(0xbe), UINT64_C(0x7d1fcd46900ca78e), UINT64_C(0x2a), UINT64_C(0x1e), UINT64_C(0x8e), 1, 2, UINT64_C(0x5a), UINT64_C(0xac), UINT64_C(0xe8), UINT64_C(0x79), 4, UINT64_C(0x1d), UINT64_C(0xe1), 0, UINT64_C(0x4e), 1, 1, 1}, {UINT64_C(0xd0fd034689d463b4), UINT64_C(0x53)}, UINT64_C(0x83), 1, false, {0, 0, 0, UINT64_C(0x8e), 1, 2, UINT64_C(0x2a), UINT64_C(0x7e), UINT64_C(0xcd46900ca78e)}},
		{{(int64_t)UINT64_C(0xcc), UINT64_C(0xd508bae578f59627), UINT64_C(0xd6), UINT64_C(0xdc), UINT64_C(0x58), 1, 2, UINT64_C(0x92), UINT64_C(0xe9), UINT64_C(0xc0), UINT64_C(0x7a), 4, UINT64_C(0x87), UINT64_C(0x25), 0, UINT64_C(0x52), 1, 1, 1}, {UINT64_C(0x70), UINT64_C(0x77eb6cdc18459f6d)}, UINT64_C(0xef), 1, false, {0, 0, 0, UINT64_C(0x58), 1, 2, UINT64_C(0xd6), UINT64_C(0xfc), UINT64_C(0xd508bae578f59627)}},
		{{(int64_t)UINT64_C(0xb6), UINT64_C(0xc3), UINT64_C(0xe1), UINT64_C(0xda), UINT64_C(0xdf), 1, 2, UINT64_C(0x1b), UINT64_C(0xb4), UINT64_C(0x22), UINT64_C(0x5a), 4, UINT64_C(0x68), UINT64_C(0x77), 0, UINT64_C(0x68), 1, 1, 1}, {UINT64_C(0x11), UINT64_C(0x4f)}, UINT64_C(0x8b), 1, false, {0, 0, 0, UINT64_C(0xdf), 1, 2, UINT64_C(0xe1), UINT64_C(0xfa), UINT64_C(0xc3)}},
		{{(int64_t)UINT64_C(0x23a5d43fc6e6ee06), UINT64_C(0xf0), UINT64_C(0xc), UINT64_C(0x8e), UINT64_C(0xeb), 1, 2, UINT64_C(0xc4), UINT64_C(0xca), UINT64_C(0x7b), UINT64_C(0xa0), 4, UINT64_C(0xc1), UINT64_C(0x94), 0, UINT64_C(0xe0), 1, 1, 1}, {UINT64_C(0x1f8f680ebc5a67a3), UINT64_C(0xef2eafb4ea37be8c)}, UINT64_C(0x678d764a2cf2b344), 1, false, {1, 0, 1, UINT64_C(0xeb), 1, 2, UINT64_C(0xc), UINT64_C(0xee), UINT64_C(0xf0)}},
		{{(int64_t)UINT64_C(0x92), UINT64_C(0xcf99874e9530adcb), UINT64_C(0x83), UINT64_C(0xc8), UINT64_C(0x4a), 1, 2, UINT64_C(0xc9), UINT64_C(0x28), UINT64_C(0x85), UINT64_C(0xfa), 4, UINT64_C(0x51), UINT64_C(0xc6), 0, UINT64_C(0x82), 1, 1, 1}, {UINT64_C(0x79), UINT64_C(0x31)}, UINT64_C(0x16), 1, false, {1, 0, 1, UINT64_C(0x4a), 1, 2, UINT64_C(0x83), UINT64_C(0xe8), UINT64_C(0xadcb)}},
		{{(int64_t)UINT64_C(0x894b2cf128c36aed), UINT64_C(0xd426d1745a2eb2a0), UINT64_C(0xcb), UINT64_C(0xa6), UINT64_C(0x19), 1, 2, UINT64_C(0xe6), 0, UINT64_C(0x8f), UINT64_C(0x82), 4, UINT64_C(0x3c), UINT64_C(0x9c), 0, UINT64_C(0xbb), 1, 1, 1}, {UINT64_C(0xec1e05c054181067), UINT64_C(0x48)}, UINT64_C(0x75), 1, false, {1, 0, 1, UINT64_C(0x19), 1, 2, UINT64_C(0xcb), UINT64_C(0xe6), UINT64_C(0xa0)}},
		{{(int64_t)UINT64_C(0xda), UINT64_C(0x97), UINT64_C(0x75), UINT64_C(0xc0), UINT64_C(0x83), 1, 2, UINT64_C(0xda), UINT64_C(0x2e), UINT64_C(0x33), UINT64_C(0x37), 4, UINT64_C(0x48), UINT64_C(0xe1), 0, UINT64_C(0x6e), 1, 1, 1}, {UINT64_C(0x7b6e50c4ec5bef77), 8}, UINT64_C(0x66), 1, false, {0, 0, 0, UINT64_C(0x83), 1, 2, UINT64_C(0x75), UINT64_C(0xe0), UINT64_C(0x97)}},
		{{(int64_t)UINT64_C(0xbc), UINT64_C(0x36), UINT64_C(0xa8), UINT64_C(0xaf), UINT64_C(0xce), 1, 2, UINT64_C(0xdf), UINT64_C(0xf1), UINT64_C(0x90), UINT64_C(0x36), 4, UINT64_C(0x73), UINT64_C(0x96), 0, 2, 1, 1, 1}, {UINT64_C(0xc89b5a23ead2a5f8), UINT64_C(0x54)}, UINT64_C(0x12), 1, false, {1, 0, 1, UINT64_C(0xce), 1, 2, UINT64_C(0xa8), UINT64_C(0xef), UINT64_C(0x36)}},
		{{(int64_t)UINT64_C(0x555d71ca6fb846d7), UINT64_C(0xa4), UINT64_C(0x96), UINT64_C(0x99), UINT64_C(0x51), 1, 2, UINT64_C(0x4c), UINT64_C(0xc6), UINT64_C(0xfd), UINT64_C(0xc4), 4, UINT64_C(0x69), UINT64_C(0x1a), 0, UINT64_C(0xd4), 1, 1, 1}, {UINT64_C(0xde), UINT64_C(0xab)}, UINT64_C(0xab935d03cddd1250), 1, false, {1, 0, 1, UINT64_C(0x51), 1, 2, UINT64_C(0x96), UINT64_C(0xf9), UINT64_C(0xa4)}},
		{{(int64_t)UINT64_C(0x94), UINT64_C(0xc7), UINT64_C(0x19), UINT64_C(0xaa), UINT64_C(0xf9), 1, 2, UINT64_C(0xcf), UINT64_C(0x78), UINT64_C(0x24), UINT64_C(0xca), 4, 0, UINT64_C(0x10), 0, UINT64_C(0x5c), 1, 1, 1}, {UINT64_C(0x4121ba4fd10cce99), UINT64_C(0x6a)}, 5, 1, false, {1, 0, 1, UINT64_C(0xf9), 1, 2, UINT64_C(0x19), UINT64_C(0xea), UINT64_C(0xc7)}},
		{{(int64_t)UINT64_C(0x83), UINT64_C(0xb393ae8ec7ca1fbf), UINT64_C(0xc1), UINT64_C(0x70), 9, 1, 2, UINT64_C(0x1b), UINT64_C(0xd4), UINT64_C(0x51), UINT64_C(0x2e), 4, UINT64_C(0x80), UINT64_C(0x82), 0, UINT64_C(0x95), 1, 1, 1}, {UINT64_C(0xb), UINT64_C(0xa750699929ad75ce)}, UINT64_C(0x10), 1, false, {1, 0, 1, 9, 1, 2, UINT64_C(0xc1), UINT64_C(0x70), UINT64_C(0xbf)}},
		{{(int64_t)UINT64_C(0xc0), UINT64_C(0xfe), UINT64_C(0xcf), UINT64_C(0x65), UINT64_C(0x8f), 1, 2, UINT64_C(0xb6), UINT64_C(0xc7), UINT64_C(0x24), UINT64_C(0x26), 4, UINT64_C(0xe8), UINT64_C(0x14), 0, 2, 1, 1, 1}, {UINT64_C(0xdd), UINT64_C(0x29)}, UINT64_C(0xdb), 1, false, {0, 0, 0, UINT64_C(0x8f), 1, 2, UINT64_C(0xcf), UINT64_C(0x65), UINT64_C(0xfe)}},
		{{(int64_t)UINT64_C(0x3aac4314ff9a0c8d), UINT64_C(0xf4), UINT64_C(0x70), UINT64_C(0xb1), UINT64_C(0xe1), 1, 2, UINT64_C(0x5e), UINT64_C(0x65), UINT64_C(0x43), UINT64_C(0x8c), 4, UINT64_C(0xbe), UINT64_C(0x6d), 0, UINT64_C(0x4b), 1, 1, 1}, {UINT64_C(0x62), UINT64_C(0xc9)}, UINT64_C(0x12a04a9634337a73), 1, false, {1, 0, 1, UINT64_C(0xe1), 1, 2, UINT64_C(0x70), UINT64_C(0xf1), UINT64_C(0xf4)}},
		{{(int64_t)UINT64_C(0x60), UINT64_C(0xbe), UINT64_C(0x5b), UINT64_C(0xdd), UINT64_C(0x40), 1, 2, UINT64_C(0xbc), UINT64_C(0xe3), UINT64_C(0xaa), UINT64_C(0x1a), 4, UINT64_C(0xed), UINT64_C(0xee), 0, UINT64_C(0x4f), 1, 1, 1}, {UINT64_C(0x90), UINT64_C(0x36d5a1628315e0e3)}, UINT64_C(0x99), 1, false, {0, 0, 0, UINT64_C(0x40), 1, 2, UINT64_C(0x5b), UINT64_C(0xfd), UINT64_C(0xbe)}},
		{{(int64_t)UINT64_C(0x9e), 6, UINT64_C(0x35), UINT64_C(0x1a), UINT64_C(0x53), 1, 2, UINT64_C(0xbc), UINT64_C(0xe), UINT64_C(0xc7), 4, 4, UINT64_C(0xa1), UINT64_C(0x45), 0, UINT64_C(0xe7), 1, 1, 1}, {UINT64_C(0xc4), UINT64_C(0xd1)}, UINT64_C(0x87b62c213274d616), 1, false, {0, 0, 0, UINT64_C(0x53), 1, 2, UINT64_C(0x35), UINT64_C(0x7a), 6}},
		{{(int64_t)UINT64_C(0xf4), UINT64_C(0xc508b8cff82a45be), 5, UINT64_C(0xa1), UINT64_C(0x5b), 1, 2, UINT64_C(0x47), UINT64_C(0x47), UINT64_C(0xb7), UINT64_C(0x61), 4, UINT64_C(0x2b), UINT64_C(0xbb), 0, UINT64_C(0x6c), 1, 1, 1}, {UINT64_C(0xf7431e77bc2015f1), UINT64_C(0x70)}, UINT64_C(0x4c271def5999fe0), 1, false, {1, 0, 1, UINT64_C(0x5b), 1, 2, 5, UINT64_C(0xe1), UINT64_C(0x2a45be)}},
		{{(int64_t)UINT64_C(0xcc31ada4441458e0), UINT64_C(0x8b), 6, UINT64_C(0xd3), UINT64_C(0x8a), 1, 2, UINT64_C(0x38), UINT64_C(0xd6), UINT64_C(0x75), UINT64_C(0x87), 4, UINT64_C(0x4d), UINT64_C(0x4c), 0, UINT64_C(0x7e), 1, 1, 1}, {UINT64_C(0x46), UINT64_C(0x8e)}, UINT64_C(0x74c90e0dcc5cc865), 1, false, {1, 0, 1, UINT64_C(0x8a), 1, 2, 6, UINT64_C(0xf3), UINT64_C(0x8b)}},
		{{(int64_t)UINT64_C(0x9e), UINT64_C(0xe5), UINT64_C(0x5f), 4, UINT64_C(0x75), 1, 2, 3, UINT64_C(0xed), UINT64_C(0x7d), UINT64_C(0xc8), 4, UINT64_C(0x8d), UINT64_C(0x6f), 0, UINT64_C(0xa9), 1, 1, 1}, {UINT64_C(0x2a), UINT64_C(0x5c)}, UINT64_C(0xfc), 1, false, {0, 0, 2, UINT64_C(0x75), 1, 2, UINT64_C(0x5f), UINT64_C(0x64), UINT64_C(0x5c)}},
		{{(int64_t)UINT64_C(0x22), UINT64_C(0x9ee13fa484419a74), UINT64_C(0x24), UINT64_C(0xd2), UINT64_C(0xfe), 1, 2, UINT64_C(0xa8), UINT64_C(0x73), UINT64_C(0xd2), UINT64_C(0x62), 4, UINT64_C(0x53), UINT64_C(0x1d), 0, UINT64_C(0x39), 1, 1, 1}, {UINT64_C(0x4ab080f280c7e1bf), UINT64_C(0xc0)}, UINT64_C(0x100a4c7e7c9dd4ef), 1, false, {1, 0, 1, UINT64_C(0xfe), 1, 2, UINT64_C(0x24), UINT64_C(0xf2), UINT64_C(0x3fa484419a74)}},
		{{(int64_t)UINT64_C(0x1f), UINT64_C(0x86e321fab5a4a732), UINT64_C(0xd2), UINT64_C(0x54), 0, 1, 2, UINT64_C(0x2e), UINT64_C(0x48), UINT64_C(0x75), UINT64_C(0xaa), 4, UINT64_C(0x82), UINT64_C(0xb6), 0, UINT64_C(0xea), 1, 1, 1}, {UINT64_C(0x1eb1ea32ac1be665), 5}, UINT64_C(0x3f), 1, false, {1, 0, 1, 0, 1, 2, UINT64_C(0xd2), UINT64_C(0x74), UINT64_C(0x86e321fab5a4a732)}},
		{{(int64_t)UINT64_C(0x6d), UINT64_C(0xee), UINT64_C(0x2a), UINT64_C(0x25), UINT64_C(0xe6), 1, 2, UINT64_C(0x5e), UINT64_C(0xc0), UINT64_C(0x71), UINT64_C(0xfc), 4, UINT64_C(0x89), UINT64_C(0xfc), 0, UINT64_C(0x3d), 1, 1, 1}, {UINT64_C(0xc5), UINT64_C(0x22)}, UINT64_C(0xee), 1, false, {0, 0, 0, UINT64_C(0xe6), 1, 2, UINT64_C(0x2a), UINT64_C(0x65), UINT64_C(0xee)}},
		{{(int64_t)UINT64_C(0xde), UINT64_C(0x6f), UINT64_C(0xf2), UINT64_C(0xd4), UINT64_C(0x8d), 1, 2, UINT64_C(0xa6), UINT64_C(0x93), UINT64_C(0xa3), UINT64_C(0x4f), 4, UINT64_C(0x7f), UINT64_C(0xf), 0, UINT64_C(0x73), 1, 1, 1}, {UINT64_C(0x95), UINT64_C(0x4c)}, UINT64_C(0xfa9b61f8dddc6ad), 1, false, {1, 0, 1, UINT64_C(0x8d), 1, 2, UINT64_C(0xf2), UINT64_C(0xf4), UINT64_C(0x6f)}},
		{{(int64_t)UINT64_C(0x54), UINT64_C(0x1d), UINT64_C(0x12), UINT64_C(0xe7), UINT64_C(0xb0), 1, 2, UINT64_C(0x8c), UINT64_C(0x92), UINT64_C(0x2d), UINT64_C(0x41), 4, UINT64_C(0xa5), UINT64_C(0xf1), 0, UINT64_C(0xd), 1, 1, 1}, {UINT64_C(0x93001dfedf9df22f), 8}, UINT64_C(0xb5), 1, false, {1, 0, 1, UINT64_C(0xb0), 1, 2, UINT64_C(0x12), UINT64_C(0xe7), UINT64_C(0x1d)}},
		{{(int64_t)4, UINT64_C(0x73d8e1956a8b2441), UINT64_C(0x97), UINT64_C(0x1a), UINT64_C(0x4e), 1, 2, UINT64_C(0xe9), UINT64_C(0x38), UINT64_C(0x33), UINT64_C(0xa2), 4, UINT64_C(0xa9), UINT64_C(0x6a), 0, UINT64_C(0xfb), 1, 1, 1}, {UINT64_C(0x2d5e173e4ef89d80), UINT64_C(0x4c)}, UINT64_C(0x7c), 1, false, {0, 0, 0, UINT64_C(0x4e), 1, 2, UINT64_C(0x97), UINT64_C(0x7a), UINT64_C(0xe1956a8b2441)}},
		{{(int64_t)UINT64_C(0xf4d67f388b532222), UINT64_C(0xdf), UINT64_C(0x65), UINT64_C(0x12), UINT64_C(0x47), 1, 2, UINT64_C(0xc7), UINT64_C(0x1f), UINT64_C(0x73), UINT64_C(0x92), 4, UINT64_C(0x4e), UINT64_C(0xc9), 0, 0, 1, 1, 1}, {UINT64_C(0x474e51caae94138e), UINT64_C(0xb5)}, UINT64_C(0xd1), 1, false, {1, 0, 1, UINT64_C(0x47), 1, 4, UINT64_C(0x65), UINT64_C(0x72), UINT64_C(0xdf)}},
		{{(int64_t)UINT64_C(0x34), UINT64_C(0xe80dfab7c4497c24), UINT64_C(0x6c), UINT64_C(0x22), UINT64_C(0xe9), 1, 2, UINT64_C(0x9e), UINT64_C(0xe7), UINT64_C(0x16), UINT64_C(0x51), 4, UINT64_C(0xc), UINT64_C(0x81), 0, UINT64_C(0x83), 1, 1, 1}, {UINT64_C(0x78), UINT64_C(0x7c)}, UINT64_C(0x64), 1, false, {1, 0, 1, UINT64_C(0xe9), 1, 2, UINT64_C(0x6c), UINT64_C(0x62), UINT64_C(0x24)}},
		{{(int64_t)UINT64_C(0x29), UINT64_C(0x4c37061823ab691c), UINT64_C(0x3d), UINT64_C(0x33), UINT64_C(0xe1), 1, 2, UINT64_C(0xca), 3, UINT64_C(0xf0), UINT64_C(0xbc), 4, UINT64_C(0xf4), UINT64_C(0x73), 0, UINT64_C(0x65), 1, 1, 1}, {UINT64_C(0x22), UINT64_C(0xd0)}, UINT64_C(0x341e0cde0a0a8221), 1, false, {1, 0, 1, UINT64_C(0xe1), 1, 2, UINT64_C(0x3d), UINT64_C(0x73), UINT64_C(0x1c)}},
	};
	struct hy_access_insn out;

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		assert_int_equal(hy_x86_device_access(&vcpu.ctx, &rounds[n].insn, &rounds[n].linear, rounds[n].address, rounds[n].write, &out), rounds[n].answer);
		assert_int_equal((uint64_t)out.load, rounds[n].members[0]);
		assert_int_equal((uint64_t)out.sign, rounds[n].members[1]);
		assert_int_equal((uint64_t)out.update, rounds[n].members[2]);
		assert_int_equal((uint64_t)out.bytes, rounds[n].members[3]);
		assert_int_equal((uint64_t)out.reg_bytes, rounds[n].members[4]);
		assert_int_equal((uint64_t)out.reg, rounds[n].members[5]);
		assert_int_equal((uint64_t)out.length, rounds[n].members[6]);
		assert_int_equal((uint64_t)out.operation, rounds[n].members[7]);
		assert_int_equal((uint64_t)out.operand, rounds[n].members[8]);
	}
}

/* What effect comes to of some bytes and numbers. */
static void computes_effect(void **state)
{
	static const struct {
		uint8_t kind;
		uint8_t bytes;
		uint8_t number;
		uint64_t operand;
		uint64_t loaded;
		uint64_t members[9];
	} rounds[] = {
		{UINT64_C(0x44), 8, 4, UINT64_C(0xfd), UINT64_C(0x6b), {UINT64_C(0xfd), 0, 0, UINT64_C(0x707070f), UINT64_C(0x8080810), UINT64_C(0x202020202020202), UINT64_C(0xff), 1, 1}},
		{UINT64_C(0xdd), 8, 8, UINT64_C(0x75), UINT64_C(0xb), {UINT64_C(0x75), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xc3), 8, 4, UINT64_C(0x7eed8d14f06d3fef), UINT64_C(0x77), {UINT64_C(0x7eed8d14f06d3fef), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xeb), 4, 8, UINT64_C(0xfe175330a11d459a), UINT64_C(0x552b82f6be3edc0a), {UINT64_C(0xe2de6990), UINT64_C(0x85), UINT64_C(0xe2de699000), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xd8), 8, 8, UINT64_C(0xff), UINT64_C(0xf5), {UINT64_C(0x1f4), UINT64_C(0x10), UINT64_C(0xf500), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xd4), 8, 8, UINT64_C(0x2c), UINT64_C(0x7d5c8dfc5eda92d8), {UINT64_C(0x7d5c8dfc5eda92d8), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xf), 4, 8, UINT64_C(0xc9), UINT64_C(0xeb8ac8ce8a245e6b), {UINT64_C(0xc9), 0, UINT64_C(0x8a245e6b), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x76), 8, 8, UINT64_C(0x8c497c68a8c24d42), UINT64_C(0xdb610487c89da11b), {UINT64_C(0x8c497c68a0c24d42), 1, UINT64_C(0x497c68a0c24d4200), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x42), 8, 4, UINT64_C(0xf6), UINT64_C(0xd3), {UINT64_C(0xf6), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xb1), 8, 8, UINT64_C(0x2d5db79ba2a7ae1f), UINT64_C(0x5c), {UINT64_C(0xd2a248645d5851e1), UINT64_C(0x95), UINT64_C(0xd2a248645d5851e1), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x10), 4, 4, UINT64_C(0xe7), UINT64_C(0xcc1b0c3e1c07724e), {UINT64_C(0xe3f88db1), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x5e), 8, 4, UINT64_C(0x55), UINT64_C(0x8b), {UINT64_C(0x55), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xfe), 4, 4, UINT64_C(0x9f), UINT64_C(0xe65a814940e2a20a), {UINT64_C(0x40e2a20a), 0, UINT64_C(0x40e2a20a00), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x6b), 4, 4, UINT64_C(0x90b20bb257e8454), UINT64_C(0x819d7ca7b46108cc), {UINT64_C(0x711d7b88), UINT64_C(0x15), UINT64_C(0x711d7b8800), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xda), 8, 4, UINT64_C(0xf), UINT64_C(0xda), {UINT64_C(0xf), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x6c), 8, 4, UINT64_C(0x27), UINT64_C(0x51), {UINT64_C(0x76), 0, UINT64_C(0x7600), 0, 0, 0, 4, 0, 0}},
		{4, 4, 8, UINT64_C(0x57), UINT64_C(0x32), {UINT64_C(0x57), 0, 0, UINT64_C(0x70707070707070b), UINT64_C(0x80808080808080c), UINT64_C(0x202020202020202), UINT64_C(0xff), 1, 1}},
		{UINT64_C(0x63), 4, 8, UINT64_C(0x5349da4804673b75), UINT64_C(0xcd), {UINT64_C(0xcd), 0, UINT64_C(0xcd00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xa7), 8, 8, UINT64_C(0x6d), UINT64_C(0xfc4a447ec49872c6), {UINT64_C(0xfc4a447ec49872ef), UINT64_C(0x80), UINT64_C(0xfc4a447ec49872ef), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x78), 4, 4, UINT64_C(0xe9367ed92aa3300b), UINT64_C(0x550d40ddc2557035), {UINT64_C(0xecf8a040), UINT64_C(0x90), UINT64_C(0x2aa3300b00), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x82), 8, 8, UINT64_C(0xde0f39a73c35612e), UINT64_C(0xfa), {UINT64_C(0xde0f39a73c35612e), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xa4), 8, 4, UINT64_C(0xc2), UINT64_C(0x921ebce6139f7110), {UINT64_C(0x921ebce6139f7110), 0, UINT64_C(0x921ebce6139f7110), UINT64_C(0x707070f), UINT64_C(0x8080810), UINT64_C(0x2020201), 4, 1, 1}},
		{UINT64_C(0x72), 8, 8, UINT64_C(0x97), UINT64_C(0x37), {UINT64_C(0x98), 0, UINT64_C(0x9800), 0, 0, 0, 8, 0, 0}},
		{7, 8, 4, UINT64_C(0xc91752a33d589cab), UINT64_C(0xd7), {UINT64_C(0xc91752a33d589cff), UINT64_C(0x84), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x7b), 4, 8, UINT64_C(0x40df7c9a8cda80a3), UINT64_C(0x35263b4519a2105c), {UINT64_C(0x19a2105c), 0, UINT64_C(0x19a2105c00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xa2), 4, 4, UINT64_C(0x97), UINT64_C(0xcc), {UINT64_C(0xcc), 0, UINT64_C(0xcc), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xe9), 8, 4, UINT64_C(0x2ee7af97425375be), UINT64_C(0x6a), {UINT64_C(0x2ee7af9742537554), 0, UINT64_C(0xe7af974253755400), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x29), 4, 8, UINT64_C(0x2e), UINT64_C(0x9d), {UINT64_C(0xffffff91), UINT64_C(0x81), UINT64_C(0xffffff91), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x9b), 8, 4, UINT64_C(0x2f), UINT64_C(0xcd), {UINT64_C(0x2f), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x26), 4, 8, UINT64_C(0xb7), UINT64_C(0x825f854213bd488e), {UINT64_C(0x13bd4945), UINT64_C(0x10), UINT64_C(0x13bd4945), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x58), 4, 4, UINT64_C(0xb59641d21b5c56d3), UINT64_C(0x96), {UINT64_C(0x1b5c5769), 4, UINT64_C(0x9600), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x10), 4, 4, UINT64_C(0x99), UINT64_C(0x107d72d5c71c5cf1), {UINT64_C(0x38e3a30e), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xe4), 8, 8, UINT64_C(0xe8), UINT64_C(0x63fa2b67c5c483d), {UINT64_C(0x63fa2b67c5c483d), 0, UINT64_C(0x3fa2b67c5c483d00), UINT64_C(0x70707070707070f), UINT64_C(0x808080808080810), UINT64_C(0x202020202020201), 8, 1, 1}},
		{UINT64_C(0xd5), 4, 8, UINT64_C(0x46), UINT64_C(0xcb), {UINT64_C(0xcb), 1, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x77), 4, 4, UINT64_C(0xafbf5310ee1b8cc4), UINT64_C(0x7ebd0e05501fc6f4), {UINT64_C(0xee0b8cc4), 1, UINT64_C(0xee0b8cc400), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xf5), 8, 8, UINT64_C(0x8c), UINT64_C(0xbc), {UINT64_C(0x100000000000008c), 0, UINT64_C(0x8c00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x9f), 8, 8, UINT64_C(0x54), UINT64_C(0xc1), {UINT64_C(0x54), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x6f), 8, 8, UINT64_C(0xb2), UINT64_C(0x4153bbc7ced5669f), {UINT64_C(0x4153bbc7ced5669f), 0, UINT64_C(0xb200), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x33), 4, 4, UINT64_C(0x29), UINT64_C(0xc3), {UINT64_C(0x28), 4, UINT64_C(0x28), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xe0), 8, 4, UINT64_C(0x3d), UINT64_C(0x3c), {UINT64_C(0x3c), 0, UINT64_C(0x3c00), 0, 0, 0, 4, 0, 0}},
		{2, 8, 4, UINT64_C(0xf), UINT64_C(0x58), {UINT64_C(0xf), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x8b), 8, 8, UINT64_C(0x56), UINT64_C(0x6a), {UINT64_C(0x14), 4, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xc), 4, 8, UINT64_C(0x5fac971a80185844), UINT64_C(0x9f), {UINT64_C(0x801858db), UINT64_C(0x84), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xa5), 4, 8, UINT64_C(0xe6), UINT64_C(0xad), {UINT64_C(0xad), 0, UINT64_C(0xad), UINT64_C(0x707070707070707), UINT64_C(0x80808080808080c), UINT64_C(0x202020202020201), 8, 1, 0}},
		{UINT64_C(0xc3), 4, 8, UINT64_C(0xd5a7eb2e99d026a7), UINT64_C(0xd1), {UINT64_C(0x99d026a7), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x65), 4, 8, UINT64_C(0xdc7a92835604c3b6), UINT64_C(0x22), {UINT64_C(0x22), 0, UINT64_C(0x2200), UINT64_C(0x707070707070707), UINT64_C(0x80808080808080c), UINT64_C(0x202020202020202), 8, 1, 0}},
		{UINT64_C(0x94), 8, 4, UINT64_C(0xcb), UINT64_C(0x43bbba66e9a413ca), {UINT64_C(0x43bbba66e9a413ca), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xd2), 4, 8, UINT64_C(0x779409b92b6c5763), UINT64_C(0x193fd24d82a1c54c), {UINT64_C(0x82a1c54d), UINT64_C(0x84), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xd8), 8, 4, UINT64_C(0x81d579302a04ff67), UINT64_C(0xa2cf179f66e47927), {UINT64_C(0x24a490cf90e9788e), UINT64_C(0x805), UINT64_C(0xcf179f66e4792700), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x8d), 4, 4, UINT64_C(0x79), UINT64_C(0x8ec2361582f2e770), {UINT64_C(0x82f2e6f7), UINT64_C(0x90), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x19), 8, 8, UINT64_C(0xb6), UINT64_C(0x427005f6ca2e3611), {UINT64_C(0x427005f6ca2e3611), UINT64_C(0x85), UINT64_C(0x427005f6ca2e3611), 0, 0, 0, 0, 0, 0}},
		{UINT64_C(0xa8), 8, 4, UINT64_C(0xf), UINT64_C(0x1291f006309d57ed), {UINT64_C(0x1291f006309d57fc), UINT64_C(0x14), UINT64_C(0x1291f006309d57fc), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x54), 4, 8, UINT64_C(0xeb), UINT64_C(0xe1), {UINT64_C(0xe1), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x7b), 4, 8, UINT64_C(0x22), UINT64_C(0xfc), {UINT64_C(0xfc), 0, UINT64_C(0xfc00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x1c), 4, 4, UINT64_C(0xfd), UINT64_C(0x3c), {UINT64_C(0xfd), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x77), 8, 8, UINT64_C(0x56), UINT64_C(0x73a26890363f89c2), {UINT64_C(0x52), 1, UINT64_C(0x5200), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x84), 8, 4, UINT64_C(0x6d), UINT64_C(0x6215f679e38a59aa), {UINT64_C(0x6d), 0, 0, UINT64_C(0x707070f), UINT64_C(0x8080810), UINT64_C(0x2020201), UINT64_C(0xff), 1, 1}},
		{UINT64_C(0x93), 8, 4, UINT64_C(0x4d), UINT64_C(0x1d), {UINT64_C(0x1c), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xec), 4, 4, UINT64_C(0x1f), UINT64_C(0x3c), {UINT64_C(0x23), 0, UINT64_C(0x2300), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xff), 8, 4, UINT64_C(0xe5), UINT64_C(0xf6839853ed43ab3), {UINT64_C(0xf6839853ed43ab3), 0, UINT64_C(0x6839853ed43ab300), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x59), 8, 4, UINT64_C(0x3309cdb189c08e1c), UINT64_C(0x446056bfb6aafae5), {UINT64_C(0x446056bfb6aafae5), UINT64_C(0x91), UINT64_C(0x446056bfb6aafae5), 0, 0, 0, 0, 0, 0}},
		{UINT64_C(0x25), 4, 4, UINT64_C(0x4d), UINT64_C(0x175a1163a31a7b19), {UINT64_C(0xa31a7b19), 0, UINT64_C(0xa31a7b19), UINT64_C(0x707070707070707), UINT64_C(0x808080c), UINT64_C(0x202020202020202), 4, 1, 0}},
		{UINT64_C(0xf0), 4, 8, UINT64_C(0x14), UINT64_C(0x41), {UINT64_C(0xffffffeb), 0, UINT64_C(0xffffffeb00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xc), 4, 8, UINT64_C(0xa6), UINT64_C(0x1d), {UINT64_C(0xbb), 4, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x85), 4, 8, UINT64_C(0x3ed1e0ebd765194f), UINT64_C(0x56b2a3e4ec4c277b), {UINT64_C(0xd765194f), 0, 0, UINT64_C(0x707070707070707), UINT64_C(0x80808080808080c), UINT64_C(0x202020202020201), UINT64_C(0xff), 1, 0}},
		{UINT64_C(0xc8), 4, 4, UINT64_C(0xe5), UINT64_C(0x63a522e35ecf615d), {UINT64_C(0x5ecf6242), UINT64_C(0x14), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xa6), 8, 8, UINT64_C(0x4ced509a0b27b4c9), UINT64_C(0xa0), {UINT64_C(0x4ced509a0b27b569), 4, UINT64_C(0x4ced509a0b27b569), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0x8b), 4, 4, UINT64_C(0x4c), UINT64_C(0xa7), {UINT64_C(0x5b), UINT64_C(0x10), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xf5), 8, 8, UINT64_C(0xc7950fa2273ea38), UINT64_C(0x3ed03c49c8b0da28), {UINT64_C(0xc7951fa2273ea38), 0, UINT64_C(0x7951fa2273ea3800), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xad), 8, 8, UINT64_C(0x9d), UINT64_C(0x400839a925fa97dd), {UINT64_C(0xbff7c656da0568c0), UINT64_C(0x85), 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0x71), 4, 4, UINT64_C(0x1966a3bbcfcd6902), UINT64_C(0x88), {UINT64_C(0x303296fe), UINT64_C(0x11), UINT64_C(0x303296fe00), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0x28), 4, 4, UINT64_C(0xdd), UINT64_C(0x334c76b8e42b0627), {UINT64_C(0xe42b0704), UINT64_C(0x90), UINT64_C(0xe42b0704), 0, 0, 0, 4, 0, 0}},
		{UINT64_C(0xfc), 8, 8, UINT64_C(0x7b6eb806cc544333), UINT64_C(0x25), {UINT64_C(0x25), 0, UINT64_C(0x2500), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xc2), 4, 8, UINT64_C(0xd9), UINT64_C(0x4ca27b41f5e4c4bb), {UINT64_C(0xd9), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{2, 8, 8, UINT64_C(0xf08b56528ac32bbd), UINT64_C(0xd1), {UINT64_C(0xf08b56528ac32bbd), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xe3), 4, 8, UINT64_C(0xa95b3b44bc735ca7), UINT64_C(0x12), {UINT64_C(0x12), 0, UINT64_C(0x1200), 0, 0, 0, 8, 0, 0}},
		{9, 4, 4, UINT64_C(0xc4), UINT64_C(0xf6), {UINT64_C(0x32), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xf7), 4, 8, UINT64_C(0x4b), UINT64_C(0xbc), {UINT64_C(0x1000004b), 0, UINT64_C(0x1000004b00), 0, 0, 0, 8, 0, 0}},
		{UINT64_C(0xd3), 8, 8, UINT64_C(0x8c), UINT64_C(0x6e), {UINT64_C(0x6d), 0, 0, 0, 0, 0, UINT64_C(0xff), 0, 0}},
		{UINT64_C(0xd9), 4, 4, UINT64_C(0x69), UINT64_C(0x34), {UINT64_C(0x34), UINT64_C(0x10), UINT64_C(0x34), 0, 0, 0, 0, 0, 0}},
	};
	struct hy_x86_effect out;

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		hy_x86_effect(&vcpu.ctx, rounds[n].kind, rounds[n].bytes, rounds[n].number, rounds[n].operand, rounds[n].loaded, &out);
		assert_int_equal((uint64_t)out.stored, rounds[n].members[0]);
		assert_int_equal((uint64_t)out.flags, rounds[n].members[1]);
		assert_int_equal((uint64_t)out.written, rounds[n].members[2]);
		assert_int_equal((uint64_t)out.source, rounds[n].members[3]);
		assert_int_equal((uint64_t)out.destination, rounds[n].members[4]);
		assert_int_equal((uint64_t)out.left, rounds[n].members[5]);
		assert_int_equal((uint64_t)out.reg, rounds[n].members[6]);
		assert_int_equal((uint64_t)out.string, rounds[n].members[7]);
		assert_int_equal((uint64_t)out.copies, rounds[n].members[8]);
	}
}

/* What raised comes to of some bytes and numbers. */
static void computes_raised(void **state)
{
	static const struct {
		uint8_t vector;
		uint64_t error;
		uint64_t members[3];
	} rounds[] = {
		{UINT64_C(0x44), UINT64_C(0x82), {UINT64_C(0x80000344), 0, 0}},
		{UINT64_C(0xf1), UINT64_C(0x6b), {UINT64_C(0x800003f1), 0, 0}},
		{UINT64_C(0xdd), UINT64_C(0xe4), {UINT64_C(0x800003dd), 0, 0}},
		{UINT64_C(0x34), UINT64_C(0xa648a7dd06839eb9), {UINT64_C(0x80000334), 0, 0}},
		{4, UINT64_C(0x76f3787b9d179e0), {UINT64_C(0x80000304), 0, 0}},
		{UINT64_C(0x71), UINT64_C(0x3b1a11df587fd280), {UINT64_C(0x80000371), 0, 0}},
		{UINT64_C(0x70), UINT64_C(0xd66b829e6a8ac4ba), {UINT64_C(0x80000370), 0, 0}},
		{UINT64_C(0x33), UINT64_C(0x552b82f6be3edc0a), {UINT64_C(0x80000333), 0, 0}},
		{UINT64_C(0xd8), UINT64_C(0x9b), {UINT64_C(0x800003d8), 0, 0}},
		{UINT64_C(0xc9), UINT64_C(0xf5), {UINT64_C(0x800003c9), 0, 0}},
		{UINT64_C(0xd4), UINT64_C(0x705fca161622bd79), {UINT64_C(0x800003d4), 0, 0}},
		{UINT64_C(0x37), UINT64_C(0xc9), {UINT64_C(0x80000337), 0, 0}},
		{UINT64_C(0xf0), UINT64_C(0x9d), {UINT64_C(0x800003f0), 0, 0}},
		{UINT64_C(0x74), UINT64_C(0x66), {UINT64_C(0x80000374), 0, 0}},
		{UINT64_C(0xb4), UINT64_C(0xc89da11b62397bc7), {UINT64_C(0x800003b4), 0, 0}},
		{UINT64_C(0x42), UINT64_C(0xda), {UINT64_C(0x80000342), 0, 0}},
		{UINT64_C(0x66), UINT64_C(0xf8), {UINT64_C(0x80000366), 0, 0}},
		{UINT64_C(0xa9), UINT64_C(0x2d5db79ba2a7ae1f), {UINT64_C(0x800003a9), 0, 0}},
		{UINT64_C(0x5c), UINT64_C(0xf18dd1eed77c96c0), {UINT64_C(0x8000035c), 0, 0}},
		{UINT64_C(0x24), 8, {UINT64_C(0x80000324), 0, 0}},
		{UINT64_C(0x7f), UINT64_C(0x38), {UINT64_C(0x8000037f), 0, 0}},
		{UINT64_C(0x55), UINT64_C(0x45ddb87da81aa40a), {UINT64_C(0x80000355), 0, 0}},
		{UINT64_C(0x96), UINT64_C(0xa4), {UINT64_C(0x80000396), 0, 0}},
		{UINT64_C(0x9f), UINT64_C(0xaf), {UINT64_C(0x8000039f), 0, 0}},
		{UINT64_C(0x37), UINT64_C(0x6b), {UINT64_C(0x80000337), 0, 0}},
		{UINT64_C(0x73), UINT64_C(0xcb), {UINT64_C(0x80000373), 0, 0}},
		{UINT64_C(0xe4), UINT64_C(0x861e02ec39235bc0), {UINT64_C(0x800003e4), 0, 0}},
		{UINT64_C(0xf), UINT64_C(0xa4), {UINT64_C(0x8000030f), 0, 0}},
		{UINT64_C(0x40), UINT64_C(0x18), {UINT64_C(0x80000340), 0, 0}},
		{UINT64_C(0x9e), UINT64_C(0x51), {UINT64_C(0x8000039e), 0, 0}},
		{4, UINT64_C(0xd3f21dcc2be88b46), {UINT64_C(0x80000304), 0, 0}},
		{UINT64_C(0x13), UINT64_C(0x34accd781959b9ef), {UINT64_C(0x80000313), 0, 0}},
		{UINT64_C(0xdd), UINT64_C(0xfc), {UINT64_C(0x800003dd), 0, 0}},
		{UINT64_C(0x97), 8, {UINT64_C(0x80000397), 0, 0}},
		{UINT64_C(0x90), UINT64_C(0x53e6d093db87872d), {UINT64_C(0x80000390), 0, 0}},
		{UINT64_C(0x45), UINT64_C(0xdb), {UINT64_C(0x80000345), 0, 0}},
		{UINT64_C(0xc2), UINT64_C(0xf8), {UINT64_C(0x800003c2), 0, 0}},
		{UINT64_C(0x2b), UINT64_C(0x56), {UINT64_C(0x8000032b), 0, 0}},
		{UINT64_C(0x89), UINT64_C(0x82), {UINT64_C(0x80000389), 0, 0}},
		{UINT64_C(0x95), UINT64_C(0xfa), {UINT64_C(0x80000395), 0, 0}},
		{UINT64_C(0xa4), UINT64_C(0xd0), {UINT64_C(0x800003a4), 0, 0}},
		{UINT64_C(0x40), UINT64_C(0x921ebce6139f7110), {UINT64_C(0x80000340), 0, 0}},
		{UINT64_C(0x72), UINT64_C(0x4ba955f3e4096150), {UINT64_C(0x80000372), 0, 0}},
		{UINT64_C(0x3a), UINT64_C(0x8d), {UINT64_C(0x8000033a), 0, 0}},
		{6, UINT64_C(0x2e), {UINT64_C(0x80000306), 0, 0}},
		{UINT64_C(0x60), UINT64_C(0xd7), {UINT64_C(0x80000360), 0, 0}},
		{UINT64_C(0x7b), UINT64_C(0x34), {UINT64_C(0x8000037b), 0, 0}},
		{UINT64_C(0x96), UINT64_C(0x35263b4519a2105c), {UINT64_C(0x80000396), 0, 0}},
		{UINT64_C(0xa2), UINT64_C(0xd), {UINT64_C(0x800003a2), 0, 0}},
		{UINT64_C(0xa3), UINT64_C(0xc8), {UINT64_C(0x800003a3), 0, 0}},
		{UINT64_C(0xa2), UINT64_C(0xc8fea5d73716e7ea), {UINT64_C(0x800003a2), 0, 0}},
		{UINT64_C(0xf0), UINT64_C(0x84), {UINT64_C(0x800003f0), 0, 0}},
		{UINT64_C(0x65), UINT64_C(0xb8), {UINT64_C(0x80000365), 0, 0}},
		{UINT64_C(0xe5), UINT64_C(0xad), {UINT64_C(0x800003e5), 0, 0}},
		{UINT64_C(0x15), UINT64_C(0xd8ddd2efcaf078b0), {UINT64_C(0x80000315), 0, 0}},
		{UINT64_C(0x9b), UINT64_C(0x9c842b6a8b525b4f), {UINT64_C(0x8000039b), 0, 0}},
		{UINT64_C(0x2f), UINT64_C(0x70), {UINT64_C(0x8000032f), 0, 0}},
		{UINT64_C(0x25), UINT64_C(0x24), {UINT64_C(0x80000325), 0, 0}},
		{UINT64_C(0x94), UINT64_C(0xfc), {UINT64_C(0x80000394), 0, 0}},
		{UINT64_C(0x33), UINT64_C(0x27), {UINT64_C(0x80000333), 0, 0}},
		{UINT64_C(0x48), UINT64_C(0x83acfb7eb59641d2), {UINT64_C(0x80000348), 0, 0}},
		{UINT64_C(0x96), UINT64_C(0xe91553a98ba56d34), {UINT64_C(0x80000396), 0, 0}},
		{UINT64_C(0x10), UINT64_C(0x6ec15d384c867062), {UINT64_C(0x80000310), 0, 0}},
		{UINT64_C(0x50), UINT64_C(0x107d72d5c71c5cf1), {UINT64_C(0x80000350), 0, 0}},
		{UINT64_C(0xe4), UINT64_C(0x80), {UINT64_C(0x800003e4), 0, 0}},
		{5, UINT64_C(0xad), {UINT64_C(0x80000305), 0, 0}},
		{UINT64_C(0xd5), UINT64_C(0x23669676947f8143), {UINT64_C(0x800003d5), 0, 0}},
		{UINT64_C(0x40), UINT64_C(0x84), {UINT64_C(0x80000340), 0, 0}},
		{UINT64_C(0x58), UINT64_C(0x2d75c25d01ea0639), {UINT64_C(0x80000358), 0, 0}},
		{UINT64_C(0xa2), UINT64_C(0x7ebd0e05501fc6f4), {UINT64_C(0x800003a2), 0, 0}},
		{UINT64_C(0xf5), UINT64_C(0x9c7d498a8f76dc87), {UINT64_C(0x800003f5), 0, 0}},
		{UINT64_C(0x8c), UINT64_C(0x82fe3a4ac360b3b7), {UINT64_C(0x8000038c), 0, 0}},
		{UINT64_C(0xbc), UINT64_C(0x68), {UINT64_C(0x800003bc), 0, 0}},
		{UINT64_C(0xbe), UINT64_C(0x1f8ce97adb34fa8d), {UINT64_C(0x800003be), 0, 0}},
		{UINT64_C(0xc1), UINT64_C(0x37b5dbac6d3fad4c), {UINT64_C(0x800003c1), 0, 0}},
		{UINT64_C(0x1a), UINT64_C(0xc9), {UINT64_C(0x8000031a), 0, 0}},
		{UINT64_C(0x14), UINT64_C(0x82), {UINT64_C(0x80000314), 0, 0}},
		{UINT64_C(0x47), UINT64_C(0xe3), {UINT64_C(0x80000347), 0, 0}},
		{UINT64_C(0xdd), UINT64_C(0x20572aeb70293815), {UINT64_C(0x800003dd), 0, 0}},
		{UINT64_C(0xf9), UINT64_C(0x3d), {UINT64_C(0x800003f9), 0, 0}},
	};
	struct hy_x86_raised out;

	(void)state;
	prepare(ALL_FEATURES);
	for (size_t n = 0; n < sizeof(rounds) / sizeof(rounds[0]); n++) {
		hy_x86_raised(&vcpu.ctx, rounds[n].vector, rounds[n].error, &out);
		assert_int_equal((uint64_t)out.injected, rounds[n].members[0]);
		assert_int_equal((uint64_t)out.waits, rounds[n].members[1]);
		assert_int_equal((uint64_t)out.too_many, rounds[n].members[2]);
	}
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
/* crc32 81c7886a */
