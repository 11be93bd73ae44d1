/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/vmx/controls.yaml, desc/arch/vmx/entry.yaml,
 * desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml, desc/arch/vmx/stage2.yaml, desc/arch/vmx/traps.yaml by `./halyard gen`;
 * do not edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/vmx/block.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/operations.h>
#include <halyard/vmx/stage2.h>
#include <halyard/vmx/traps.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage2.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

#define ALL_FEATURES (~UINT64_C(0))

static struct hy_percpu cpu;
static struct hy_vcpu vcpu;

/* A vCPU that is bound and has just exited, on a CPU with these features. */
static void prepare(uint64_t features)
{
	memset(&cpu, 0, sizeof(cpu));
	memset(&vcpu, 0, sizeof(vcpu));
	cpu.features = features;
	vcpu.cpu = &cpu;
	for (uint32_t index = 0; index < 16; index++)
		hy_x86_set_gpr(&vcpu.ctx, index, UINT64_C(0x0101010101010101) * (index + 1));
}

struct moved {
	uint32_t id, set;
	uint64_t kept; /* bits that both places have */
};

static uint64_t pattern(const struct moved *row)
{
	return (UINT64_C(0x0123456789abcdef) * (row->id + 1)) & row->kept;
}

static void put(const struct moved *rows, size_t count, bool zero)
{
	for (size_t n = 0; n < count; n++)
		assert_int_equal(hy_x86_set_reg(&vcpu.ctx, ALL_FEATURES, rows[n].id, zero ? 0 : pattern(&rows[n])), HY_OK);
}

static void look(const struct moved *rows, size_t count, uint32_t sets)
{
	for (size_t n = 0; n < count; n++) {
		uint64_t value;

		assert_int_equal(hy_x86_get_reg(&vcpu.ctx, ALL_FEATURES, rows[n].id, &value), HY_OK);
		assert_int_equal(value, (rows[n].set & sets) != 0 ? pattern(&rows[n]) : 0);
	}
}

static void sets_move_alone(void **state)
{
	static const struct moved rows[] = {
		{ HY_X86_REG_CR3, HY_X86_SET_PAGING, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CS_BASE, HY_X86_SET_PAGING, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_CS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_ES_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_ES_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_ES_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_SS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_SS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_DS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_DS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_FS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_FS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_FS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_GS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_GS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_GS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_LDTR_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_LDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_LDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_TR_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_TR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_TR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_GDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_GDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_IDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_IDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DR6, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DR7, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DEBUGCTL, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CR2, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_PDPTE0, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_PDPTE1, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_PDPTE2, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_PDPTE3, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_STAR, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_LSTAR, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CSTAR, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SFMASK, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_KERNEL_GS_BASE, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SYSENTER_CS, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SYSENTER_ESP, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SYSENTER_EIP, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_PAT, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_TSC_OFFSET, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
		{ 0, 0, 0 },
	};
	const size_t count = sizeof(rows) / sizeof(rows[0]) - 1;

	(void)state;
	prepare(ALL_FEATURES);
	put(rows, count, false);
	hy_vmx_load_state(&vcpu.ctx, ALL_FEATURES, HY_X86_SET_ALL);
	for (uint32_t set = 1; set <= HY_X86_SET_ALL; set <<= 1) {
		put(rows, count, true);
		hy_vmx_save_state(&vcpu.ctx, ALL_FEATURES, set);
		look(rows, count, set);
	}
}

static void exit_registers_move(void **state)
{
	static const struct moved rows[] = {
		{ HY_X86_REG_RSP, 1, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_RIP, 1, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_RFLAGS, 1, UINT64_C(0xffffffffffffffff) },
		{ 0, 0, 0 },
	};
	const size_t count = sizeof(rows) / sizeof(rows[0]) - 1;

	(void)state;
	prepare(ALL_FEATURES);
	put(rows, count, false);
	hy_vmx_load_exit(&vcpu.ctx);
	put(rows, count, true);
	hy_vmx_save_exit(&vcpu.ctx);
	look(rows, count, 1);
}

static void table_is_listed(void **state)
{
	size_t found = 0;

	(void)state;
	for (size_t n = 0; hy_x86_backends[n] != NULL; n++)
		found += hy_x86_backends[n] == &hy_vmx_ops;
	assert_int_equal(found, 1);
	assert_string_equal(hy_vmx_ops.name, "vmx");
	assert_null(hy_x86_backend);
	assert_ptr_equal(hy_arch_stage2_default(), hy_arch_stage2_formats[0]);
	hy_x86_backend = &hy_vmx_ops;
	assert_ptr_equal(hy_arch_stage2_default(), hy_vmx_stage2_formats[0]);
	hy_x86_backend = NULL;
}

static void features_stand_behind_the_others(void **state)
{
	uint64_t features;

	(void)state;
	memset(hy_vmx_host_registers, 0xff, sizeof(hy_vmx_host_registers));
	features = hy_vmx_features_probe();
	assert_int_equal(features & ~UINT64_C(0xfc000000), 0);
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
	while (hy_vmx_stage2_formats[count] != NULL)
		stage2_format(hy_vmx_stage2_formats[count++]);
	assert_int_equal(count, 1);
}

/* desc/arch/vmx/traps.yaml#rules.pause */
static void decodes_pause(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40028), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990028), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4180941928);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030028), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
	assert_int_equal(vcpu.exit.advance, 4079013207);
}

/* desc/arch/vmx/traps.yaml#rules.cache */
static void decodes_cache(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f4000d), UINT64_C(0x9b810e766ec9d286)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3099000d), UINT64_C(0x966baea148beab13)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 4180941928);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4703000d), UINT64_C(0x6d14475b349aae90)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 4079013207);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd100036), UINT64_C(0xd1020a15d9ed17e3)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 3998399926);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x2f429ce5);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x11cbc2884a5012dc);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x2adf559a);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x4155d7ef);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf3b37f32);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x45ddb87da81aa40a);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xa5f09e63);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x44c50036), UINT64_C(0x9ff3078fcc1b0c3e)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 792894693);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x909ff497);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x22bc32021615022);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x8f8b2b83);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xd9bc1d97);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x973082d6);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0xf652d00837b4000b);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe69bae29);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4c410036), UINT64_C(0x6a8a43ef28804790)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 2426401943);
}

/* desc/arch/vmx/traps.yaml#rules.move_from_cr8 */
static void decodes_move_from_cr8(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f4001c), UINT64_C(0x9b810e766ec9d298)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3099001c), UINT64_C(0x966baea148beab18)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 4180941928);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4703001c), UINT64_C(0x6d14475b349aae98)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 4079013207);
}

/* desc/arch/vmx/traps.yaml#rules.port_string */
static void decodes_port_string(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f4001e), UINT64_C(0x9b810e766ec9d296)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0x6ec9));
	assert_int_equal(vcpu.exit.io_string.width, 7);
	assert_int_equal(vcpu.exit.io_string.write, 1);
	assert_int_equal(vcpu.exit.io_string.repeat, 0);
	assert_int_equal(vcpu.exit.io_string.address, UINT64_C(0x1a2b8f1ff1fd42a2));
	assert_int_equal(vcpu.exit.io_string.address_width, 8);
	assert_int_equal(vcpu.exit.io_string.index, 6);
	assert_int_equal(vcpu.exit.io_string.counter, 1);
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3099001e), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0x48be));
	assert_int_equal(vcpu.exit.io_string.width, 4);
	assert_int_equal(vcpu.exit.io_string.write, 1);
	assert_int_equal(vcpu.exit.io_string.repeat, 0);
	assert_int_equal(vcpu.exit.io_string.address, UINT64_C(0x3e2434e37af027bc));
	assert_int_equal(vcpu.exit.io_string.address_width, UINT64_C(0x10));
	assert_int_equal(vcpu.exit.io_string.index, 6);
	assert_int_equal(vcpu.exit.io_string.counter, 1);
	assert_int_equal(vcpu.exit.advance, 4180941928);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4703001e), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, UINT64_C(0x349a));
	assert_int_equal(vcpu.exit.io_string.width, 1);
	assert_int_equal(vcpu.exit.io_string.write, 1);
	assert_int_equal(vcpu.exit.io_string.repeat, 0);
	assert_int_equal(vcpu.exit.io_string.address, UINT64_C(0x7c240d4969d495dd));
	assert_int_equal(vcpu.exit.io_string.address_width, UINT64_C(0x10));
	assert_int_equal(vcpu.exit.io_string.index, 6);
	assert_int_equal(vcpu.exit.io_string.counter, 1);
	assert_int_equal(vcpu.exit.advance, 4079013207);
}

/* desc/arch/vmx/traps.yaml#rules.port_read */
static void decodes_port_read(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f4001e), UINT64_C(0x9b810e766ec9d28e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x6ec9));
	assert_int_equal(vcpu.exit.io_read.width, 7);
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd10001e), UINT64_C(0xd1020a15d9ed17eb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xd9ed));
	assert_int_equal(vcpu.exit.io_read.width, 4);
	assert_int_equal(vcpu.exit.advance, 3998399926);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x415ac400);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x571ceeee56befa39);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x1d296588);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x3c35612e);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf1a9a658);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0xf44d7e40c78fec45);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xb7115c02);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x550d001e), UINT64_C(0xd75470808181e84d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x8181));
	assert_int_equal(vcpu.exit.io_read.width, 6);
	assert_int_equal(vcpu.exit.advance, 1096467456);
}

/* desc/arch/vmx/traps.yaml#rules.port_write */
static void decodes_port_write(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f4001e), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x6ec9));
	assert_int_equal(vcpu.exit.io_write.width, 7);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x1010101));
	assert_int_equal(vcpu.exit.advance, 3273968005);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd10001e), UINT64_C(0xd1020a15d9ed17e3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xd9ed));
	assert_int_equal(vcpu.exit.io_write.width, 4);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x1010101));
	assert_int_equal(vcpu.exit.advance, 3998399926);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x4d84e990);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x19d7b4035596dfde);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x8b525b4f);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x943863a5);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x98910052);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x385c1b333ebebe3e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0x5373b76);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x58dd001e), UINT64_C(0xebddb098e4bc6e82)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0xe4bc));
	assert_int_equal(vcpu.exit.io_write.width, 3);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x10101));
	assert_int_equal(vcpu.exit.advance, 1300556176);
}

/* desc/arch/vmx/traps.yaml#rules.violation */
static void decodes_violation(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40030), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xb2221a58008a05a6));
	assert_int_equal(vcpu.exit.stage2_fault.access, 4);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 0);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990030), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xd8a064df7fd63116));
	assert_int_equal(vcpu.exit.stage2_fault.access, 2);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030030), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0xdeb8fc4c7b297d0b));
	assert_int_equal(vcpu.exit.stage2_fault.access, 1);
	assert_int_equal(vcpu.exit.stage2_fault.permission, 1);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.nmi */
static void decodes_nmi(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e22d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40000), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb2a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990000), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f526c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030000), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.machine_check */
static void decodes_machine_check(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e512);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40000), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb412);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990000), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x966baea148beab13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f5712);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030000), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x6d14475b349aae90));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.exception */
static void decodes_exception(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40000), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x2d));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xb8b6d8fe));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990000), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0xa5));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x64b2d2bc));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x966baea148beab13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030000), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, UINT64_C(0x6c));
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x8ded3c96));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x6d14475b349aae90));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.shutdown */
static void decodes_shutdown(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40002), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990002), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030002), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.init */
static void decodes_init(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40003), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990003), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030003), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.sipi */
static void decodes_sipi(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40004), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SIPI);
	assert_int_equal(vcpu.exit.sipi.vector, UINT64_C(0x86));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990004), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SIPI);
	assert_int_equal(vcpu.exit.sipi.vector, UINT64_C(0x13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030004), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SIPI);
	assert_int_equal(vcpu.exit.sipi.vector, UINT64_C(0x90));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.window */
static void decodes_window(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40007), UINT64_C(0x9b810e766ec9d286)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990007), UINT64_C(0x966baea148beab13)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030007), UINT64_C(0x6d14475b349aae90)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd100008), UINT64_C(0xd1020a15d9ed17e3)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x2f429ce5);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x11cbc2884a5012dc);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x2adf559a);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x4155d7ef);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf3b37f32);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x45ddb87da81aa40a);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xa5f09e63);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x44c50008), UINT64_C(0x9ff3078fcc1b0c3e)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x909ff497);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x22bc32021615022);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x8f8b2b83);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xd9bc1d97);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x973082d6);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0xf652d00837b4000b);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe69bae29);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4c410008), UINT64_C(0x6a8a43ef28804790)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.task_switch */
static void decodes_task_switch(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40009), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0xd286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990009), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0xab13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030009), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0xae90));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.not_entered */
static void decodes_not_entered(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40021), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x21));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990021), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x21));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0x966baea148beab13));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030021), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x21));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0x6d14475b349aae90));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd100022), UINT64_C(0xd1020a15d9ed17e3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x22));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0xd1020a15d9ed17e3));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x2f429ce5);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x11cbc2884a5012dc);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x2adf559a);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x4155d7ef);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf3b37f32);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x45ddb87da81aa40a);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xa5f09e63);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x44c50022), UINT64_C(0x9ff3078fcc1b0c3e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x22));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0x9ff3078fcc1b0c3e));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x909ff497);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x22bc32021615022);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x8f8b2b83);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xd9bc1d97);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x973082d6);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0xf652d00837b4000b);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe69bae29);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4c410022), UINT64_C(0x6a8a43ef28804790)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
	assert_int_equal(vcpu.exit.fail_entry.reason, UINT64_C(0x22));
	assert_int_equal(vcpu.exit.fail_entry.qualification, UINT64_C(0x6a8a43ef28804790));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/vmx/traps.yaml#rules.unexpected */
static void decodes_unexpected(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xc324c985);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xb2221a58008a05a6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x7204e52d);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xb8b6d8fe);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x3a902931);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x1a2b8f1ff1fd42a2);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe6c3f339);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x55f40005), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x55f40005));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0xb2221a58008a05a6));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf9341c68);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd8a064df7fd63116);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf0dfb4a5);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x64b2d2bc);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xda711448);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3e2434e37af027bc);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xbe6521cc);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x30990005), UINT64_C(0x966baea148beab13)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x30990005));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x966baea148beab13));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0xd8a064df7fd63116));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xf320cd57);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xdeb8fc4c7b297d0b);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x5d5f576c);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x8ded3c96);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf0e642f4);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x7c240d4969d495dd);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xd037cdff);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47030005), UINT64_C(0x6d14475b349aae90)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x47030005));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x6d14475b349aae90));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0xdeb8fc4c7b297d0b));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0xee52bdb6);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0xd77c96c0084f3dd6);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0xf18dd1ee);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x12093d26);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xde3a5db5);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x3ba33db73f7ba8e);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xc10faa40);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xd100006), UINT64_C(0xd1020a15d9ed17e3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0xd100006));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0xd1020a15d9ed17e3));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0xd77c96c0084f3dd6));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x2f429ce5);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x11cbc2884a5012dc);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x2adf559a);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0x4155d7ef);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0xf3b37f32);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0x45ddb87da81aa40a);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xa5f09e63);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x44c50006), UINT64_C(0x9ff3078fcc1b0c3e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x44c50006));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x9ff3078fcc1b0c3e));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0x11cbc2884a5012dc));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = UINT64_C(0x909ff497);
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = UINT64_C(0x22bc32021615022);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = UINT64_C(0x8f8b2b83);
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = UINT64_C(0xd9bc1d97);
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = UINT64_C(0x973082d6);
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = UINT64_C(0xf652d00837b4000b);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = UINT64_C(0xe69bae29);
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4c410006), UINT64_C(0x6a8a43ef28804790)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4c410006));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x6a8a43ef28804790));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0x22bc32021615022));
	assert_int_equal(vcpu.exit.advance, 0);
}

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x75a80000), UINT64_C(0xed2f89d94a2f20aa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x15a0002), UINT64_C(0xda71144896c8da19)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x469d0003), UINT64_C(0x5fec898fbcfbb050)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x58040004), UINT64_C(0x93ea5c4ed8f33418)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SIPI);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xded0005), UINT64_C(0x81355c53f0e642f4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xa440006), UINT64_C(0x9cc9af4ec9546b43)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x1ff30007), UINT64_C(0x4a5012dc582c18c9)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x526e0008), UINT64_C(0x1d3b993f79490eab)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x62f50009), UINT64_C(0xcbd3f5e06bc15385)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x66fe000d), UINT64_C(0x4a1bde44806aa81)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x485f000e), UINT64_C(0x6de2b33b56cef8ec)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x8530010), UINT64_C(0xb9b8163510b8fe22)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x40df001c), UINT64_C(0x50806f017a1d556c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x51fb001d), UINT64_C(0x50332cb8642a357c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5e1b001e), UINT64_C(0xa96dfb2c780b25d9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2ee70021), UINT64_C(0x4eac98d63534ccae)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x58dd0022), UINT64_C(0xebddb098e4bc6e82)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4ebc0023), UINT64_C(0x3ebebe3e179030da)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x23));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2890025), UINT64_C(0xcacc9ec8c02fc22a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x740c0026), UINT64_C(0xd6172adf654d479a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x26));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x6ec10028), UINT64_C(0x9213147bf9ef954e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x7a940029), UINT64_C(0xb67d153d399dab3c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2745002a), UINT64_C(0xa57b7700f8ec2d34)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2a));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x123c002b), UINT64_C(0x27e125a42d206ada)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x6ed3002c), UINT64_C(0xe8fb46b52a2d551f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x6881002d), UINT64_C(0xa9172a051e3b25e5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3099002e), UINT64_C(0x943ec25a70536e9b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x357d002f), UINT64_C(0x621d1733e1018cc5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4f800030), UINT64_C(0xcebb898ae76db5ef)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5b580031), UINT64_C(0x52dd34d68744d3c0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4dbd0036), UINT64_C(0xd53dde5e764a44e3)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x193f0038), UINT64_C(0x6c2f5ecc9733ef95)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x35d20039), UINT64_C(0xb0c12c6029606598)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x22cf003a), UINT64_C(0x9ae0e1b9469a8a20)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x731003c), UINT64_C(0xe2d28da83cbb5615)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x450f003d), UINT64_C(0xbd6679c09c1317a3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x720a003e), UINT64_C(0x86cec133759aaeee)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4749003f), UINT64_C(0xb73b6062e4d4ad86)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x34c80040), UINT64_C(0x4e34fa77ae7024ed)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x39550041), UINT64_C(0x9cf94bc1e31e1292)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x31500042), UINT64_C(0x38d9431f18610c9f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2a310043), UINT64_C(0x909311ed0e9f654f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x460a0044), UINT64_C(0x6eb8f85f1e10553b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x42850045), UINT64_C(0x3e3b4290a2b73a66)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x16820046), UINT64_C(0x972ab68bc9b8056f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5ec80047), UINT64_C(0x500c48e1fc147a78)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x47));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x72320048), UINT64_C(0x8646422cbc937d7e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x40000049), UINT64_C(0x15f6063e534e570f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5c14004a), UINT64_C(0xbb8c14090ee3bdcb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x1dfc004b), UINT64_C(0x4dc232a6ad83c3fb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5765004c), UINT64_C(0x8ea32f2e80b38011)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4c));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x54e4004d), UINT64_C(0xbe40f38e4a945554)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4d));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5ecf004e), UINT64_C(0x53001b63856558b2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4e));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x586a004f), UINT64_C(0x109ada70932d0488)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x4f));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x50a00050), UINT64_C(0x889f5e9aa6af9b40)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x50));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x53580051), UINT64_C(0x92b7563053db4391)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x51));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3ed00052), UINT64_C(0xbf24642492e38012)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x52));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x7d980053), UINT64_C(0xa4bc7977cc025364)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x53));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x389c0054), UINT64_C(0xe82474872226ff43)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x54));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2e6a0055), UINT64_C(0x1b604336b6f3d08a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x55));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x58fe0056), UINT64_C(0xceb52fc3b5d4ce45)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x56));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x7f870057), UINT64_C(0x68457e4141adfe67)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x57));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x10df0058), UINT64_C(0x6bbe026b5e4d0c25)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x58));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x1dd30059), UINT64_C(0x250abf6e5ac04ca4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x59));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4a6005a), UINT64_C(0xd065c0e72c0d0a30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5a));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x498a005b), UINT64_C(0xb0fa62166bb685a0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5b));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x264c005c), UINT64_C(0x6b0da21baec1fcf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5c));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x27dc005d), UINT64_C(0xf3c151a4c652fc97)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5d));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2650005e), UINT64_C(0xd598c8592ffbbd51)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5e));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x64a1005f), UINT64_C(0xda97a9179b2a1bb0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x5f));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x57a60060), UINT64_C(0x820d311a3a82eb36)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x60));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x34cd0061), UINT64_C(0x25f9672969617062)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x61));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x1be60062), UINT64_C(0xf2242639261b5841)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x62));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x47a00063), UINT64_C(0x4e48b720b2073b39)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x63));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x36e20064), UINT64_C(0x995880fb5e209080)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x64));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x38010065), UINT64_C(0x5eb816561184461)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x65));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x451d0066), UINT64_C(0x92f233a4ae634acc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x66));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x13ce0067), UINT64_C(0xffaff116b994f614)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x67));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x51280068), UINT64_C(0x8795a22044f34f87)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x68));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x7fa0069), UINT64_C(0xecfeba262397c884)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x69));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x6f07006a), UINT64_C(0xb0f92f03a36cbfa7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6a));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x6360006b), UINT64_C(0xf2dc18c6f57dd6ab)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6b));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x382a006c), UINT64_C(0x8c93547a4d7be03f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6c));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x199f006d), UINT64_C(0x2cd66a721c205729)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6d));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x65b0006e), UINT64_C(0x8bc3d38a46453b16)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6e));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x9f0006f), UINT64_C(0x87b7abb6f1e09e06)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x6f));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x4ee10070), UINT64_C(0x21d89737aeb292fb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x70));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xfd90071), UINT64_C(0x19e48393e1fff8d3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x71));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x477a0072), UINT64_C(0xade3485d993b27e2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x72));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x3ec30073), UINT64_C(0x9f2dc62dceebd5c2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x73));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xff60074), UINT64_C(0xdf3b2f485b935771)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x74));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x46df0075), UINT64_C(0xb43ce7faea955e0e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x75));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0xe400076), UINT64_C(0x6a3932eb6f53d0b3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x76));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x2cb90077), UINT64_C(0x3a5163f4b7728bf8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x77));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x29c60078), UINT64_C(0x319ac940efd01861)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x78));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x44360079), UINT64_C(0x265e9ded200e1425)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x79));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x64c007a), UINT64_C(0xf2604f521b1174fa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7a));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x7706007b), UINT64_C(0xa4d5daf89127bd47)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7b));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x31d007c), UINT64_C(0xdbf9fb74f48bc982)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7c));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x653e007d), UINT64_C(0xcef1bdf6639b57dd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7d));

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x5121007e), UINT64_C(0xed9d7dcb5c285d6d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH] = 0;
	hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION] = 0;
	hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR] = 0;
	hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING] = 0;
	hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS] = 0;
	hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION] = 0;
	assert_int_equal(hy_vmx_decode(&vcpu, UINT64_C(0x911eace3), UINT64_C(0x2cd71c4ad847a872)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_FAIL_ENTRY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sets_move_alone),
		cmocka_unit_test(exit_registers_move),
		cmocka_unit_test(table_is_listed),
		cmocka_unit_test(features_stand_behind_the_others),
		cmocka_unit_test(stage2_formats),
		cmocka_unit_test(decodes_pause),
		cmocka_unit_test(decodes_cache),
		cmocka_unit_test(decodes_move_from_cr8),
		cmocka_unit_test(decodes_port_string),
		cmocka_unit_test(decodes_port_read),
		cmocka_unit_test(decodes_port_write),
		cmocka_unit_test(decodes_violation),
		cmocka_unit_test(decodes_nmi),
		cmocka_unit_test(decodes_machine_check),
		cmocka_unit_test(decodes_exception),
		cmocka_unit_test(decodes_shutdown),
		cmocka_unit_test(decodes_init),
		cmocka_unit_test(decodes_sipi),
		cmocka_unit_test(decodes_window),
		cmocka_unit_test(decodes_task_switch),
		cmocka_unit_test(decodes_not_entered),
		cmocka_unit_test(decodes_unexpected),
		cmocka_unit_test(every_class_is_decoded),
	};

	return cmocka_run_group_tests_name("vmx", tests, NULL, NULL);
}
/* crc32 79650289 */
