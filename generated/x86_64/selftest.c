/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/x86_64/traps.yaml by `./halyard gen`; do not
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
	assert_int_equal(written, 85);
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
		{ HY_X86_REG_RDX, UINT64_C(0x0) },
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
		{ HY_X86_REG_APIC_BASE, UINT64_C(0xfee00900) },
		{ HY_X86_REG_FAST_CALL, UINT64_C(0x0) },
		{ HY_X86_REG_BLOCK, UINT64_C(0x0) },
		{ HY_X86_REG_BLOCK_ADDRESS, UINT64_C(0x0) },
		{ HY_X86_REG_OPERATIONS, UINT64_C(0x0) },
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


static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	assert_int_equal(hy_x86_decode(&vcpu, UINT64_C(0x11b7584a2265b1f5), UINT64_C(0xcd613e30d8f16adf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 0);

	prepare(0);
	assert_int_equal(hy_x86_decode(&vcpu, UINT64_C(0x9027c4d1c386bbc4), UINT64_C(0x1e2feb89414c343c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_do_not_overlap),
		cmocka_unit_test(unknown_registers_are_refused),
		cmocka_unit_test(registers_have_names),
		cmocka_unit_test(reset_values),
		cmocka_unit_test(registers_of_features),
		cmocka_unit_test(every_class_is_decoded),
	};

	return cmocka_run_group_tests_name("x86_64", tests, NULL, NULL);
}
/* crc32 314ca0d5 */
