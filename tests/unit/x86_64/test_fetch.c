/* SPDX-License-Identifier: Apache-2.0 */
/* Where the guest's instructions and operands are: all its paging modes, what is kept of a translation and what ends it. */
#define hy_svm_length real_length /* support.c has one that tests of rules answer */
#include "../../../runtime/arch/x86_64/svm_length.c"

#include "guest_fixture.h"

#include <halyard/arch/stage1.h>

static const uint8_t cpuid[] = {0x0f, 0xa2}, wide_cpuid[] = {0x48, 0x0f, 0xa2}, vmmcall[] = {0x0f, 0x01, 0xd9};

static struct hy_svm_vmcb block;

static uint32_t fetched(void)
{
	const struct hy_walk_tables tables = hy_x86_walk_tables(&vcpu.ctx, 0, 0);
	uint8_t bytes[HY_X86_INSN_BYTES];
	bool wide = hy_x86_code_bits(&vcpu.ctx) == 64;

	return hy_walk_read(&space, &tables, wide ? vcpu.ctx.rip : vcpu.ctx.cs_base + vcpu.ctx.rip, !wide, bytes, sizeof(bytes), vcpu.ctx.code_page);
}

/* Of the instruction that has exited: the control block says what the guest's registers are. */
static uint64_t length(void)
{
	vcpu.ctx.block = (uintptr_t)&block;
	hy_svm_load_state(&vcpu.ctx, &block, 0, HY_X86_SET_PAGING);
	return real_length(&vcpu);
}

/* How often the host was asked where a page is: for each table and page that was looked at. */
static unsigned lookups(void)
{
	unsigned before = mock.calls[HY_HAL_PHYS_TO_VIRT];

	assert_int_equal(fetched(), HY_X86_INSN_BYTES);
	return mock.calls[HY_HAL_PHYS_TO_VIRT] - before;
}

static void lengths_of_what_exits(void **state)
{
	(void)state;
	load_code(0, cpuid, sizeof(cpuid));
	assert_int_equal(length(), 2);
	load_code(0, wide_cpuid, sizeof(wide_cpuid));
	assert_int_equal(length(), 3);
	load_code(0, vmmcall, sizeof(vmmcall));
	assert_int_equal(length(), 3);
	load_code(0, (const uint8_t[]){0x06}, 1);
	assert_int_equal(length(), 0);
	vcpu.ctx.rip = 0x1000; /* not mapped */
	assert_int_equal(length(), 0);
	assert_true(hy_x86_access(&vcpu, DEVICE, false));
}

/* How often the host was asked where a page is. */
static unsigned measured(void)
{
	unsigned before = mock.calls[HY_HAL_PHYS_TO_VIRT];

	assert_int_not_equal(length(), 0);
	return mock.calls[HY_HAL_PHYS_TO_VIRT] - before;
}

static void reported_lengths(void **state)
{
	(void)state;
	cpu.features = HY_SVM_FEATURE_NRIPS;
	load_code(0, cpuid, sizeof(cpuid));
	block.nrip = vcpu.ctx.rip + 7;
	assert_int_equal(length(), 7);
	cpu.features = 0;
	assert_int_equal(length(), 2);
}

/* Another instruction at the same address, in the same registers. */
static void a_length_ends_with_its_bytes(void **state)
{
	(void)state;
	load_code(0, cpuid, sizeof(cpuid));
	assert_int_equal(length(), 2);
	for (uint32_t n = 0; n < 4; n++) {
		load_code(0, vmmcall, sizeof(vmmcall));
		assert_int_equal(length(), 3);
		assert_int_equal(measured(), 0);
		load_code(0, wide_cpuid, sizeof(wide_cpuid));
		assert_int_equal(length(), 3);
		load_code(0, cpuid, sizeof(cpuid));
		assert_int_equal(length(), 2);
	}
	load_code(0, (const uint8_t[]){0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x0f, 0xa2}, 9); /* more than are remembered */
	assert_int_equal(length(), 9);
	load_code(7, (const uint8_t[]){0x66, 0x0f, 0xa2}, 3);
	assert_int_equal(length(), 10);
}

/* The same bytes mean something else where the guest's registers are others: MOV EAX has an immediate of two bytes or four. */
static void a_length_ends_with_the_mode(void **state)
{
	static const uint8_t mov[] = {0xb8, 0, 0, 0, 0, 0xc7, 0x06, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	struct hy_x86_context *ctx = &vcpu.ctx;

	(void)state;
	load_code(0, mov, sizeof(mov));
	map(CODE_PAGE, CODE_PAGE, PRESENT);
	ctx->rip = CODE_PAGE;
	for (uint32_t n = 0; n < 4; n++) {
		ctx->cs_attributes = 0x29b;
		assert_int_equal(length(), 5);
		ctx->cs_attributes = 0x9b; /* compatibility mode, 16 bits */
		assert_int_equal(length(), 3);
		ctx->cs_base = 5;
		assert_int_equal(length(), 6);
		ctx->cs_base = 0;
		ctx->cs_attributes = 0x49b;
		assert_int_equal(length(), 5);
		ctx->efer ^= HY_X86_EFER_NXE_MASK;
		assert_int_equal(length(), 5);
		assert_int_not_equal(ctx->code_efer & HY_X86_EFER_NXE_MASK, (ctx->efer ^ HY_X86_EFER_NXE_MASK) & HY_X86_EFER_NXE_MASK);
	}
	assert_int_equal(measured(), 0);
	ctx->cr4 ^= HY_X86_CR4_PGE_MASK;
	assert_int_equal(measured(), 0); /* the page is the same, and the length is looked at anew */
	assert_int_equal(ctx->code_cr4, ctx->cr4);
	ctx->cr0 = HY_X86_CR0_PE_MASK; /* no tables: the same page at the same address */
	ctx->efer = 0;
	assert_int_equal(length(), 5);
	ram[CODE_PAGE] = 0xf4;
	assert_int_equal(length(), 1);
}

/* Nothing is remembered of a page that was another one in between, nor what has left its page. */
static void a_length_ends_with_its_page(void **state)
{
	(void)state;
	load_code(0, cpuid, sizeof(cpuid));
	load_code(PAGE - 1, vmmcall, sizeof(vmmcall));
	assert_int_equal(length(), 2);
	vcpu.ctx.rip = CODE + PAGE - 1;
	assert_int_equal(length(), 3);
	ram[CODE_PAGE + PAGE + 1] = 0x15; /* with an address of four bytes */
	assert_int_equal(length(), 7);
	ram[CODE_PAGE + PAGE + 1] = 0xd9;
	vcpu.ctx.rip = CODE;
	assert_int_equal(length(), 2);
	assert_int_equal(hy_space_unmap(&space, CODE_PAGE, PAGE), HY_OK);
	assert_int_equal(length(), 0);
}

static void a_translation_is_kept(void **state)
{
	(void)state;
	assert_true(lookups() > 4);
	assert_int_equal(lookups(), 0);
	vcpu.ctx.rip = CODE + 0xff0;
	assert_int_equal(lookups(), 0);
	vcpu.ctx.rip = CODE + PAGE;
	assert_true(lookups() > 4);
	assert_int_equal(lookups(), 0);
}

/* The guest has another page there: by its entry, by other tables, by another mode; or the host has. */
static void a_translation_ends(void **state)
{
	struct hy_mapping other = {.gpa = CODE_PAGE, .size = PAGE, .access = HY_READ | HY_EXECUTE, .type = HY_MEMORY_NORMAL};
	uint64_t second = 90 * PAGE;

	(void)state;
	load_code(0, cpuid, sizeof(cpuid));
	load_code(8 * PAGE, vmmcall, sizeof(vmmcall));
	assert_int_equal(length(), 2);
	map(CODE, CODE_PAGE + 8 * PAGE, PRESENT);
	assert_int_equal(length(), 3);
	map(CODE, 0, 0);
	assert_int_equal(length(), 0);
	map(CODE, CODE_PAGE, PRESENT);
	assert_int_equal(length(), 2);

	memcpy(ram + second, ram + ROOT, PAGE);
	vcpu.ctx.cr3 = second;
	assert_true(lookups() > 4);
	assert_int_equal(lookups(), 0);
	vcpu.ctx.cr3 = second | 0x18; /* PCD and PWT: the same root, but who knows */
	assert_true(lookups() > 4);
	set_entry(second + 8 * 511, 0);
	vcpu.ctx.cr3 = second;
	assert_int_equal(fetched(), 0);
	vcpu.ctx.cr3 = ROOT;
	assert_true(lookups() > 4);

	other.phys = alloc_frames(NULL, 1, PAGE);
	memcpy(phys_to_virt(NULL, other.phys), wide_cpuid, sizeof(wide_cpuid));
	assert_int_equal(length(), 2);
	assert_int_equal(hy_space_unmap(&space, CODE_PAGE, PAGE), HY_OK);
	assert_int_equal(fetched(), 0);
	assert_int_equal(hy_space_map(&space, &other), HY_OK);
	assert_int_equal(length(), 3);
}

static void instructions_across_pages(void **state)
{
	(void)state;
	vcpu.ctx.rip = CODE + PAGE - 1;
	load_code(PAGE - 1, wide_cpuid, sizeof(wide_cpuid));
	assert_int_equal(length(), 3);
	assert_int_equal(fetched(), HY_X86_INSN_BYTES);
	map(CODE + PAGE, 0, 0);
	assert_int_equal(fetched(), 1);
	assert_int_equal(length(), 0);
	ram[CODE_PAGE + PAGE - 1] = 0xf4; /* hlt */
	assert_int_equal(length(), 1);
}

static void real_mode_has_no_tables(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;

	(void)state;
	ctx->cr0 = ctx->cr4 = ctx->efer = 0;
	ctx->cs_attributes = 0x9b;
	ctx->cs_base = CODE_PAGE;
	ctx->rip = 0x10;
	load_code(0x10, (const uint8_t[]){0xc7, 0x06, 0, 0, 0, 0}, 6);
	assert_int_equal(length(), 6);
	assert_int_equal(lookups(), 0);
	ctx->cs_base = UINT64_C(0xffff0000); /* wraps at 4 GiB */
	ctx->rip = 0x10010 + CODE_PAGE;
	assert_int_equal(length(), 6);
	ctx->cs_attributes = 0x49b;
	assert_int_equal(length(), 6); /* other immediate, other address */
}

static void tables_of_32_bits(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;
	const uint32_t linear = 0xc0100000;

	(void)state;
	load_code(0x20, cpuid, sizeof(cpuid));
	ctx->efer = 0;
	ctx->cr4 = 0;
	ctx->cr3 = 100 * PAGE;
	ctx->cs_attributes = 0xc9b;
	ctx->rip = linear + 0x20;
	memcpy(ram + 100 * PAGE + 4 * (linear >> 22), &(uint32_t){101 * PAGE | 0x80 | PRESENT}, 4); /* bit 7 is ignored without PSE */
	memcpy(ram + 101 * PAGE + 4 * (linear >> 12 & 1023), &(uint32_t){CODE_PAGE | PRESENT}, 4);
	assert_int_equal(length(), 2);
	assert_int_equal(lookups(), 0);
	memcpy(ram + 101 * PAGE + 4 * (linear >> 12 & 1023), &(uint32_t){0}, 4);
	assert_int_equal(fetched(), 0);

	ctx->cr4 = HY_X86_CR4_PSE_MASK; /* a page of 4 MiB at 0 */
	ctx->rip = (linear & 0xffc00000) + CODE_PAGE + 0x20;
	memcpy(ram + 100 * PAGE + 4 * (linear >> 22), &(uint32_t){BIG | PRESENT}, 4);
	assert_int_equal(length(), 2);

	ctx->cr4 = HY_X86_CR4_PAE_MASK;
	ctx->cr3 = 102 * PAGE + 0x20;
	ctx->rip = linear + 0x20;
	set_entry(102 * PAGE + 0x20 + 8 * (linear >> 30), 103 * PAGE | PRESENT);
	set_entry(103 * PAGE + 8 * (linear >> 21 & 511), 104 * PAGE | PRESENT);
	set_entry(104 * PAGE + 8 * (linear >> 12 & 511), CODE_PAGE | PRESENT);
	assert_int_equal(length(), 2);
	set_entry(104 * PAGE + 8 * (linear >> 12 & 511), CODE_PAGE | PRESENT | UINT64_C(1) << 63); /* reserved without NXE */
	assert_int_equal(fetched(), 0);
	ctx->efer = HY_X86_EFER_NXE_MASK;
	assert_int_equal(length(), 2);
}

static void five_levels(void **state)
{
	(void)state;
	vcpu.ctx.cr4 |= HY_X86_CR4_LA57_MASK;
	assert_int_equal(fetched(), 0);
	set_entry(91 * PAGE + 8 * 511, ROOT | PRESENT);
	vcpu.ctx.cr3 = 91 * PAGE;
	assert_int_equal(fetched(), HY_X86_INSN_BYTES);
}

static const struct {
	uint64_t bits;
	uint8_t cpl;
	bool write, wp, smap, ac;
	int error; /* -1: none */
} permissions[] = {
	{PRESENT | WRITABLE | USER, 3, true, true, false, false, -1},
	{PRESENT | USER, 3, false, true, false, false, -1},
	{PRESENT | USER, 3, true, false, false, false, 7},
	{PRESENT | WRITABLE, 3, false, true, false, false, 5},
	{0, 3, true, true, false, false, 6},
	{0, 0, false, true, false, false, 0},
	{PRESENT, 0, true, true, false, false, 3},
	{PRESENT, 0, true, false, false, false, -1},
	{PRESENT | USER, 0, false, true, true, false, 1},
	{PRESENT | USER, 0, false, true, true, true, -1},
	{PRESENT | USER, 3, false, true, true, false, -1},
	{PRESENT | UINT64_C(1) << 52, 0, false, true, false, false, -1},
};

/* Operands in the guest's memory, with the guest's privilege; error codes: present 1, write 2, user 4, reserved 8. */
static void translations_with_permissions(void **state)
{
	const uint64_t linear = 0x7123;
	hy_gpa gpa;

	(void)state;
	for (size_t n = 0; n < COUNT(permissions); n++) {
		struct hy_x86_context *ctx = &vcpu.ctx;
		enum hy_status status;

		prepare(state);
		map(linear & ~UINT64_C(0xfff), DATA_PAGE, permissions[n].bits);
		ctx->cpl = permissions[n].cpl;
		ctx->cr0 = HY_X86_CR0_PG_MASK | HY_X86_CR0_PE_MASK | (permissions[n].wp ? HY_X86_CR0_WP_MASK : 0);
		ctx->cr4 |= permissions[n].smap ? HY_X86_CR4_SMAP_MASK : 0;
		ctx->rflags |= permissions[n].ac ? HY_X86_RFLAGS_AC_MASK : 0;
		status = hy_port_translate(&vcpu, linear, permissions[n].write ? HY_WRITE : HY_READ, &gpa);
		assert_int_equal(status, permissions[n].error < 0 ? HY_OK : HY_E_FAULT);
		if (permissions[n].error < 0) {
			assert_int_equal(gpa, DATA_PAGE + 0x123);
			assert_int_equal(ctx->event, 0);
			continue;
		}
		assert_int_equal(ctx->event & 0xffffffff, 0x80000b0e); /* #PF with an error code */
		assert_int_equal(ctx->event >> 32, permissions[n].error);
		assert_int_equal(ctx->cr2, linear);
	}
	prepare(state);
	assert_int_equal(hy_port_translate(&vcpu, UINT64_C(0x800000000000), HY_READ, &gpa), HY_E_FAULT);
	assert_int_equal(vcpu.ctx.event & 0xffffffff, 0x80000b0d); /* not canonical: #GP */
	prepare(state);
	vcpu.ctx.cr0 = 0;
	vcpu.ctx.efer = 0;
	vcpu.ctx.cr4 |= HY_X86_CR4_SMAP_MASK;
	assert_int_equal(hy_port_translate(&vcpu, UINT64_C(0x100007123), HY_WRITE, &gpa), HY_OK);
	assert_int_equal(gpa, 0x7123);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(lengths_of_what_exits, prepare),
		cmocka_unit_test_setup(reported_lengths, prepare),
		cmocka_unit_test_setup(a_length_ends_with_its_bytes, prepare),
		cmocka_unit_test_setup(a_length_ends_with_the_mode, prepare),
		cmocka_unit_test_setup(a_length_ends_with_its_page, prepare),
		cmocka_unit_test_setup(a_translation_is_kept, prepare),
		cmocka_unit_test_setup(a_translation_ends, prepare),
		cmocka_unit_test_setup(instructions_across_pages, prepare),
		cmocka_unit_test_setup(real_mode_has_no_tables, prepare),
		cmocka_unit_test_setup(tables_of_32_bits, prepare),
		cmocka_unit_test_setup(five_levels, prepare),
		cmocka_unit_test(translations_with_permissions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
