/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/svm/controls.yaml, desc/arch/svm/entry.yaml,
 * desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml, desc/arch/svm/stage2.yaml, desc/arch/svm/traps.yaml by `./halyard gen`;
 * do not edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/svm/block.h>
#include <halyard/svm/features.h>
#include <halyard/svm/operations.h>
#include <halyard/svm/stage2.h>
#include <halyard/svm/traps.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/stage2.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

#define ALL_FEATURES (~UINT64_C(0))

static struct hy_percpu cpu;
static struct hy_vcpu vcpu;
static struct hy_svm_vmcb vmcb;

/* A vCPU that is bound and has just exited, on a CPU with these features. */
static void prepare(uint64_t features)
{
	memset(&cpu, 0, sizeof(cpu));
	memset(&vcpu, 0, sizeof(vcpu));
	cpu.features = features;
	vcpu.cpu = &cpu;
	memset(&vmcb, 0, sizeof(vmcb));
	vcpu.ctx.block = (uintptr_t)&vmcb;
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
		{ HY_X86_REG_CR0, HY_X86_SET_PAGING, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CR3, HY_X86_SET_PAGING, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CPL, HY_X86_SET_PAGING, UINT64_C(0xff) },
		{ HY_X86_REG_CS_ATTRIBUTES, HY_X86_SET_PAGING, UINT64_C(0xffff) },
		{ HY_X86_REG_CS_BASE, HY_X86_SET_PAGING, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_CS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_ES_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_ES_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_ES_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_ES_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_SS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_SS_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_SS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_SS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_DS_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_DS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_DS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_FS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_FS_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_FS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_FS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_GS_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_GS_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_GS_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_GS_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_LDTR_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_LDTR_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_LDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_LDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_TR_SELECTOR, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_TR_ATTRIBUTES, HY_X86_SET_SEGMENTS, UINT64_C(0xffff) },
		{ HY_X86_REG_TR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_TR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_GDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_GDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_IDTR_LIMIT, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffff) },
		{ HY_X86_REG_IDTR_BASE, HY_X86_SET_SEGMENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CR8, HY_X86_SET_EVENTS, UINT64_C(0xff) },
		{ HY_X86_REG_EVENT, HY_X86_SET_EVENTS, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DR6, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DR7, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_DEBUGCTL, HY_X86_SET_DEBUG, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_CR2, HY_X86_SET_SYSTEM, UINT64_C(0xffffffffffffffff) },
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
	hy_svm_load_state(&vcpu.ctx, &vmcb, ALL_FEATURES, HY_X86_SET_ALL);
	for (uint32_t set = 1; set <= HY_X86_SET_ALL; set <<= 1) {
		put(rows, count, true);
		hy_svm_save_state(&vcpu.ctx, &vmcb, ALL_FEATURES, set);
		look(rows, count, set);
	}
}

static void exit_registers_move(void **state)
{
	static const struct moved rows[] = {
		{ HY_X86_REG_RAX, 1, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_RSP, 1, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_RIP, 1, UINT64_C(0xffffffffffffffff) },
		{ HY_X86_REG_RFLAGS, 1, UINT64_C(0xffffffffffffffff) },
		{ 0, 0, 0 },
	};
	const size_t count = sizeof(rows) / sizeof(rows[0]) - 1;

	(void)state;
	prepare(ALL_FEATURES);
	put(rows, count, false);
	hy_svm_load_exit(&vcpu.ctx, &vmcb);
	put(rows, count, true);
	hy_svm_save_exit(&vcpu.ctx, &vmcb);
	look(rows, count, 1);
}

static void writes_forget_what_is_kept(void **state)
{
	(void)state;
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cr0(&vmcb, 1);
	assert_int_equal(hy_svm_read_cr0(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffdf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cr3(&vmcb, 1);
	assert_int_equal(hy_svm_read_cr3(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffdf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cr4(&vmcb, 1);
	assert_int_equal(hy_svm_read_cr4(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffdf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_efer(&vmcb, 1);
	assert_int_equal(hy_svm_read_efer(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffdf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cpl(&vmcb, 1);
	assert_int_equal(hy_svm_read_cpl(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cs_attributes(&vmcb, 1);
	assert_int_equal(hy_svm_read_cs_attributes(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cs_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_cs_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cs_selector(&vmcb, 1);
	assert_int_equal(hy_svm_read_cs_selector(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cs_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_cs_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_es_selector(&vmcb, 1);
	assert_int_equal(hy_svm_read_es_selector(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_es_attributes(&vmcb, 1);
	assert_int_equal(hy_svm_read_es_attributes(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_es_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_es_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_es_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_es_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ss_selector(&vmcb, 1);
	assert_int_equal(hy_svm_read_ss_selector(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ss_attributes(&vmcb, 1);
	assert_int_equal(hy_svm_read_ss_attributes(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ss_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_ss_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ss_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_ss_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ds_selector(&vmcb, 1);
	assert_int_equal(hy_svm_read_ds_selector(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ds_attributes(&vmcb, 1);
	assert_int_equal(hy_svm_read_ds_attributes(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ds_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_ds_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ds_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_ds_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffeff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_gdtr_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_gdtr_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffff7f));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_gdtr_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_gdtr_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffff7f));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_idtr_limit(&vmcb, 1);
	assert_int_equal(hy_svm_read_idtr_limit(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffff7f));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_idtr_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_idtr_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffff7f));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cr8(&vmcb, 1);
	assert_int_equal(hy_svm_read_cr8(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffff7));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_dr6(&vmcb, 1);
	assert_int_equal(hy_svm_read_dr6(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffbf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_dr7(&vmcb, 1);
	assert_int_equal(hy_svm_read_dr7(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffbf));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_debugctl(&vmcb, 1);
	assert_int_equal(hy_svm_read_debugctl(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffbff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_cr2(&vmcb, 1);
	assert_int_equal(hy_svm_read_cr2(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffdff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_pat(&vmcb, 1);
	assert_int_equal(hy_svm_read_pat(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffef));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_tsc_offset(&vmcb, 1);
	assert_int_equal(hy_svm_read_tsc_offset(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_cr(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_cr(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_dr(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_dr(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_exceptions(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_exceptions(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_misc1(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_misc1(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_misc2(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_misc2(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_intercept_misc3(&vmcb, 1);
	assert_int_equal(hy_svm_read_intercept_misc3(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_pause_filter_threshold(&vmcb, 1);
	assert_int_equal(hy_svm_read_pause_filter_threshold(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_pause_filter_count(&vmcb, 1);
	assert_int_equal(hy_svm_read_pause_filter_count(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffe));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_iopm_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_iopm_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffd));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_msrpm_base(&vmcb, 1);
	assert_int_equal(hy_svm_read_msrpm_base(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffd));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_asid(&vmcb, 1);
	assert_int_equal(hy_svm_read_asid(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffffb));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_virtual_interrupt(&vmcb, 1);
	assert_int_equal(hy_svm_read_virtual_interrupt(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffff7));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_virtual_priority(&vmcb, 1);
	assert_int_equal(hy_svm_read_virtual_priority(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffff7));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_virtual_control(&vmcb, 1);
	assert_int_equal(hy_svm_read_virtual_control(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffff7));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_virtual_vector(&vmcb, 1);
	assert_int_equal(hy_svm_read_virtual_vector(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffff7));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_nested_control(&vmcb, 1);
	assert_int_equal(hy_svm_read_nested_control(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffef));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_avic_apic_bar(&vmcb, 1);
	assert_int_equal(hy_svm_read_avic_apic_bar(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffff7ff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_n_cr3(&vmcb, 1);
	assert_int_equal(hy_svm_read_n_cr3(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffffef));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_avic_backing_page(&vmcb, 1);
	assert_int_equal(hy_svm_read_avic_backing_page(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffff7ff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_avic_logical_table(&vmcb, 1);
	assert_int_equal(hy_svm_read_avic_logical_table(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffff7ff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_avic_physical_table(&vmcb, 1);
	assert_int_equal(hy_svm_read_avic_physical_table(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffff7ff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_s_cet(&vmcb, 1);
	assert_int_equal(hy_svm_read_s_cet(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffefff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_ssp(&vmcb, 1);
	assert_int_equal(hy_svm_read_ssp(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffefff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_isst_addr(&vmcb, 1);
	assert_int_equal(hy_svm_read_isst_addr(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xffffefff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_br_from(&vmcb, 1);
	assert_int_equal(hy_svm_read_br_from(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffbff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_br_to(&vmcb, 1);
	assert_int_equal(hy_svm_read_br_to(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffbff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_last_excp_from(&vmcb, 1);
	assert_int_equal(hy_svm_read_last_excp_from(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffbff));
	memset(&vmcb, 0xff, sizeof(vmcb));
	hy_svm_write_last_excp_to(&vmcb, 1);
	assert_int_equal(hy_svm_read_last_excp_to(&vmcb), 1);
	assert_int_equal(vmcb.clean, UINT64_C(0xfffffbff));
}

static void table_is_listed(void **state)
{
	size_t found = 0;

	(void)state;
	for (size_t n = 0; hy_x86_backends[n] != NULL; n++)
		found += hy_x86_backends[n] == &hy_svm_ops;
	assert_int_equal(found, 1);
	assert_string_equal(hy_svm_ops.name, "svm");
	assert_null(hy_x86_backend);
	assert_ptr_equal(hy_arch_stage2_default(), hy_arch_stage2_formats[0]);
	hy_x86_backend = &hy_svm_ops;
	assert_ptr_equal(hy_arch_stage2_default(), hy_svm_stage2_formats[0]);
	hy_x86_backend = NULL;
}

static void features_stand_behind_the_others(void **state)
{
	uint64_t features;

	(void)state;
	memset(hy_svm_host_registers, 0xff, sizeof(hy_svm_host_registers));
	features = hy_svm_features_probe();
	assert_int_equal(features & ~UINT64_C(0x7c000000), 0);
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
	while (hy_svm_stage2_formats[count] != NULL)
		stage2_format(hy_svm_stage2_formats[count++]);
	assert_int_equal(count, 1);
}

/* desc/arch/svm/traps.yaml#rules.nmi */
static void decodes_nmi(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x61), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x61), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x61), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.init */
static void decodes_init(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x63), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x63), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x63), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.machine_check */
static void decodes_machine_check(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x52), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x52), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xc381e88f38c0c8fd));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x52), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);
	assert_int_equal(vcpu.exit.system_error.syndrome, UINT64_C(0xf3c64af775a89294));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.pause */
static void decodes_pause(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x77), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x77), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x77), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);
}

/* desc/arch/svm/traps.yaml#rules.cache */
static void decodes_cache(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x76), UINT64_C(0x9b810e766ec9d286)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x76), UINT64_C(0xc381e88f38c0c8fd)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x76), UINT64_C(0xf3c64af775a89294)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x2f978d8719999e3f);
	vmcb.exitintinfo = UINT64_C(0xfe175330a11d459a);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x89), UINT64_C(0xa46d6753ec148cb4)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xe5446dd4552b82f6);
	vmcb.exitintinfo = UINT64_C(0xf9270f4eb8b333a8);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x89), UINT64_C(0xbe3edc0a1ef2a4f0)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xd47d380d81f9c1f6);
	vmcb.exitintinfo = UINT64_C(0xab99254ae901e35c);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x89), UINT64_C(0x6c0f3459f79b17ae)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
}

/* desc/arch/svm/traps.yaml#rules.port_read */
static void decodes_port_read(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xe5446dd4552b82f6);
	vmcb.exitintinfo = UINT64_C(0xf9270f4eb8b333a8);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0xbe3edc0a1ef2a4f1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x1ef2));
	assert_int_equal(vcpu.exit.io_read.width, 7);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x677f6cbdcc22af58);
	vmcb.exitintinfo = UINT64_C(0xaa2ca1af6a107b75);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0xbe6521cc3e2434e3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0x3e24));
	assert_int_equal(vcpu.exit.io_read.width, 6);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x1622bd795fec898f);
	vmcb.exitintinfo = UINT64_C(0xa9ec0806705fca16);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0xbcfbb050acab1a6b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);
	assert_int_equal(vcpu.exit.io_read.port, UINT64_C(0xacab));
	assert_int_equal(vcpu.exit.io_read.width, 6);
}

/* desc/arch/svm/traps.yaml#rules.port_write */
static void decodes_port_write(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xe5446dd4552b82f6);
	vmcb.exitintinfo = UINT64_C(0xf9270f4eb8b333a8);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0xbe3edc0a1ef2a4f0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x1ef2));
	assert_int_equal(vcpu.exit.io_write.width, 7);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x1010101));

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x44ef7febe8e5b461);
	vmcb.exitintinfo = UINT64_C(0x8c497c68a8c24d42);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0x7589a82b5a702cfa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x5a70));
	assert_int_equal(vcpu.exit.io_write.width, 7);
	assert_int_equal(vcpu.exit.io_write.data, UINT64_C(0x1010101));

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x73f7ba8e0445d656);
	vmcb.exitintinfo = UINT64_C(0xc10faa4003ba33db);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0xde3a5db5154ed512)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_WRITE);
	assert_int_equal(vcpu.exit.io_write.port, UINT64_C(0x154e));
	assert_int_equal(vcpu.exit.io_write.width, 1);
	assert_int_equal(vcpu.exit.io_write.data, 1);
}

/* desc/arch/svm/traps.yaml#rules.window */
static void decodes_window(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x64), UINT64_C(0x9b810e766ec9d286)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x64), UINT64_C(0xc381e88f38c0c8fd)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x64), UINT64_C(0xf3c64af775a89294)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.iret */
static void decodes_iret(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x74), UINT64_C(0x9b810e766ec9d286)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x74), UINT64_C(0xc381e88f38c0c8fd)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x74), UINT64_C(0xf3c64af775a89294)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.exception */
static void decodes_exception(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x40), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x9b810e766ec9d286));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xc4647159c324c985));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x40), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xc381e88f38c0c8fd));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xf06d3fef701966a0));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x40), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 0);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xf3c64af775a89294));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xed2f89d94a2f20aa));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x2f978d8719999e3f);
	vmcb.exitintinfo = UINT64_C(0xfe175330a11d459a);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x42), UINT64_C(0xa46d6753ec148cb4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 2);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xa46d6753ec148cb4));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0x2f978d8719999e3f));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xe5446dd4552b82f6);
	vmcb.exitintinfo = UINT64_C(0xf9270f4eb8b333a8);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x42), UINT64_C(0xbe3edc0a1ef2a4f0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 2);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0xbe3edc0a1ef2a4f0));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xe5446dd4552b82f6));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xd47d380d81f9c1f6);
	vmcb.exitintinfo = UINT64_C(0xab99254ae901e35c);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x42), UINT64_C(0x6c0f3459f79b17ae)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);
	assert_int_equal(vcpu.exit.exception.vector, 2);
	assert_int_equal(vcpu.exit.exception.code, UINT64_C(0x6c0f3459f79b17ae));
	assert_int_equal(vcpu.exit.exception.address, UINT64_C(0xd47d380d81f9c1f6));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.task_switch */
static void decodes_task_switch(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7d), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0xd286));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7d), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0xc8fd));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7d), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);
	assert_int_equal(vcpu.exit.task_switch.selector, UINT64_C(0x9294));
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.shutdown */
static void decodes_shutdown(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xc4647159c324c985);
	vmcb.exitintinfo = UINT64_C(0xb2221a58008a05a6);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7e), UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xf06d3fef701966a0);
	vmcb.exitintinfo = UINT64_C(0x8d88348a7eed8d14);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7e), UINT64_C(0xc381e88f38c0c8fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xed2f89d94a2f20aa);
	vmcb.exitintinfo = UINT64_C(0x6a8ac4ba05805975);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7e), UINT64_C(0xf3c64af775a89294)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x2f978d8719999e3f);
	vmcb.exitintinfo = UINT64_C(0xfe175330a11d459a);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7f), UINT64_C(0xa46d6753ec148cb4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xe5446dd4552b82f6);
	vmcb.exitintinfo = UINT64_C(0xf9270f4eb8b333a8);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7f), UINT64_C(0xbe3edc0a1ef2a4f0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0xd47d380d81f9c1f6);
	vmcb.exitintinfo = UINT64_C(0xab99254ae901e35c);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7f), UINT64_C(0x6c0f3459f79b17ae)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);
	assert_int_equal(vcpu.exit.advance, 0);
}

/* desc/arch/svm/traps.yaml#rules.not_asked_for */
static void decodes_not_asked_for(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x1027c4d1c386bbc4);
	vmcb.exitintinfo = UINT64_C(0x1e2feb89414c343c);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x91b7584a2265b1f5), UINT64_C(0xcd613e30d8f16adf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x2265b1f5));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0xcd613e30d8f16adf));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0x1027c4d1c386bbc4));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x612e7696a6cecc1b);
	vmcb.exitintinfo = UINT64_C(0x35bf992dc9e9c616);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xc2ce6f447ed4d57b), UINT64_C(0x78e510617311d8a3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x7ed4d57b));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0x78e510617311d8a3));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0x612e7696a6cecc1b));
	assert_int_equal(vcpu.exit.advance, 0);

	prepare(0);
	vmcb.exitinfo2 = UINT64_C(0x63ca828dd5f4b3b2);
	vmcb.exitintinfo = UINT64_C(0x9b810e766ec9d286);
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7ce42c8218072e8c), UINT64_C(0xe4b06ce60741c7a8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
	assert_int_equal(vcpu.exit.unknown.trap_class, UINT64_C(0x18072e8c));
	assert_int_equal(vcpu.exit.unknown.syndrome, UINT64_C(0xe4b06ce60741c7a8));
	assert_int_equal(vcpu.exit.unknown.address, UINT64_C(0x63ca828dd5f4b3b2));
	assert_int_equal(vcpu.exit.advance, 0);
}

static void every_class_is_decoded(void **state)
{
	(void)state;

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 0, UINT64_C(0xcd613e30d8f16adf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 1, UINT64_C(0x7ed4d57b1e2feb89)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 2, UINT64_C(0x612e7696a6cecc1b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 3, UINT64_C(0x741c7a87ce42c82)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 5, UINT64_C(0x9b810e766ec9d286)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 6, UINT64_C(0x6839eb905b6e6e3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 7, UINT64_C(0xed2f89d94a2f20aa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 8, UINT64_C(0xf9270f4eb8b333a8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, 9, UINT64_C(0x6c0f3459f79b17ae)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa), UINT64_C(0x3099fdf5ab99254a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb), UINT64_C(0xf0dfb4a5d8a064df)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xc), UINT64_C(0x8d6af57da711448)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xd), UINT64_C(0xacab1a6bc69d4bd8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xe), UINT64_C(0xa9ec0806705fca16)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xf), UINT64_C(0x855c384429e821a4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x10), UINT64_C(0x9d643c25fbb230bb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x11), UINT64_C(0xf50592859be3cecb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x12), UINT64_C(0xdb610487c89da11b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x13), UINT64_C(0xbd91a1b7f03edca7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x15), UINT64_C(0xc703806984c81999)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x16), UINT64_C(0x3328ad088ded3c96)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x17), UINT64_C(0xc9546b439f9d0129)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x19), UINT64_C(0x409a8a78909ff497)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1a), UINT64_C(0x2be88b4675fa6dd8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1b), UINT64_C(0xc7af3626f9495568)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1c), UINT64_C(0x6ed5d1bfe585552f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1d), UINT64_C(0xf01dbf291abb8ba3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1e), UINT64_C(0x7ff2e341810d2e30)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x1f), UINT64_C(0xe1e48557ea190b2a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x20), UINT64_C(0xc49872c67c081bb7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x21), UINT64_C(0xde0f39a73c35612e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x22), UINT64_C(0xb7115c02f44d7e40)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x23), UINT64_C(0x8d19821f947810d8)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x24), UINT64_C(0x6816de060a04ef48)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x25), UINT64_C(0x20012170d418f7af)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x26), UINT64_C(0x139f711060c73494)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x27), UINT64_C(0x14ed204990e32e82)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x28), UINT64_C(0x4ba955f3e4096150)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x29), UINT64_C(0x75305db71d43d1ff)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2a), UINT64_C(0xbb662a8c979cb06)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2b), UINT64_C(0xa3efb80ca357568)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2c), UINT64_C(0xf8633958ce75f4ba)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2d), UINT64_C(0x35263b4519a2105c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2e), UINT64_C(0x2b087f806faadb1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x2f), UINT64_C(0xb9fad67e4ba927c3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x30), UINT64_C(0x50332cb8642a357c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x31), UINT64_C(0xfade312dc725bd97)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x32), UINT64_C(0x780b25d9b02d3504)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x33), UINT64_C(0xa6ea2981172a4012)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x34), UINT64_C(0xcebcc1ba943863a5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x35), UINT64_C(0x5373b76385c1b33)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x36), UINT64_C(0x449fd49b12840ea1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x37), UINT64_C(0xcacc9ec8c02fc22a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x38), UINT64_C(0x805db06a19d6d73b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x39), UINT64_C(0x825f854213bd488e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3a), UINT64_C(0x51dd5d5cdd946658)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3b), UINT64_C(0xe91553a98ba56d34)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3c), UINT64_C(0xd22f02f350e9e079)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3d), UINT64_C(0xe83b3ab1ac153076)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3e), UINT64_C(0xfca7cb5fbf05f8fa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x3f), UINT64_C(0x6ec15d384c867062)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x40), UINT64_C(0xdcb284f8b6febc3a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x42), UINT64_C(0x107d72d5c71c5cf1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x43), UINT64_C(0x6e1fb6adcee9a4fd)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x44), UINT64_C(0xd9ee50e2707c70b4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x45), UINT64_C(0x2d75c25d01ea0639)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x46), UINT64_C(0xa61a59e3e49df6bb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x47), UINT64_C(0xa39cc4b2afbf5310)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x48), UINT64_C(0x7ebd0e05501fc6f4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x49), UINT64_C(0xb67d153d399dab3c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4a), UINT64_C(0x2a4926f05f221dfc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4b), UINT64_C(0xf5c7b9aa9b29b54b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4c), UINT64_C(0x27e125a42d206ada)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4d), UINT64_C(0x624c4b62591550ff)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4e), UINT64_C(0xbada79478b5230ed)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x4f), UINT64_C(0x1724925ffb314da0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x50), UINT64_C(0x447c999d19de2ded)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x52), UINT64_C(0xf78047cfd788c7cc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SYSTEM_ERROR);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x53), UINT64_C(0x71ef5e7a14fe7ebc)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x54), UINT64_C(0x9f55c5fc20572aeb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x55), UINT64_C(0x1e3b25e5e8c7a01d)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x56), UINT64_C(0x60fc47fa3f8b1baa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x57), UINT64_C(0x309944e2f5b5b934)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x58), UINT64_C(0x7e30f1105628748)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x59), UINT64_C(0x1e39ef8e062ebc92)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5a), UINT64_C(0x4be1b2488b97ef45)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5b), UINT64_C(0xf93897b0b96cc27a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5c), UINT64_C(0x5fac971a80185844)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5d), UINT64_C(0x80c6bcbd6fea51ca)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5e), UINT64_C(0x52dd34d68744d3c0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x5f), UINT64_C(0x8a0f42834e0751d7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_EXCEPTION);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x61), UINT64_C(0x1cf3d1797e0750ea)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NMI);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x62), UINT64_C(0x3433b60c61e406a6)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x63), UINT64_C(0xa2b249ab47122faa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_INIT);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x64), UINT64_C(0xd454f36dbd1296cd)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x65), UINT64_C(0xeffe76e068b1f3c9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x66), UINT64_C(0x4e2a89f5fcd26dad)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x67), UINT64_C(0xab3920349eba8775)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x68), UINT64_C(0xe6a30586b46f01)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x69), UINT64_C(0xf86668c16d05c818)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x6a), UINT64_C(0xb312ad6fbbdc55a2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x6b), UINT64_C(0x7e21b8aa1157c8b3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x6c), UINT64_C(0xf78d9952a3ee54d4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x6d), UINT64_C(0x683115a8055198c0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x6e), UINT64_C(0xc76330afa23c4b27)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x70), UINT64_C(0xdfbaaafa6940776c)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x71), UINT64_C(0x764a44e326ee0eac)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x73), UINT64_C(0x779409b92b6c5763)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x74), UINT64_C(0x193fd24d82a1c54c)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x75), UINT64_C(0x81d579302a04ff67)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x76), UINT64_C(0x557d728ce2d28da8)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x77), UINT64_C(0xa8a6217585f049fe)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_YIELD);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x79), UINT64_C(0x60bdadce73270133)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7b), UINT64_C(0x947678f58c09786b)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_READ);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7d), UINT64_C(0x51cfa14e7afb6462)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_TASK_SWITCH);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7e), UINT64_C(0x4986f3a6948b82b1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x7f), UINT64_C(0xe149a83728fa361a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_SHUTDOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x87), UINT64_C(0x40008e261722ebbe)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x88), UINT64_C(0x8c0e4a24d455c71)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x89), UINT64_C(0x6153af71cb6915c1)), true);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_NOTHING);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x8f), UINT64_C(0x5481e7363495d62a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x90), UINT64_C(0x641e9e8dc89b69d3)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x91), UINT64_C(0xfcef921586143e14)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x92), UINT64_C(0x94d43eded5b48ad0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x93), UINT64_C(0xe595e3cb07bfaaea)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x94), UINT64_C(0xcc88ebd1d0a079f5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x95), UINT64_C(0xea174c4e512e2bea)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x96), UINT64_C(0x5d39f1b8e9b2d06a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x97), UINT64_C(0xd0cd14a1616a43de)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x98), UINT64_C(0x943735d4ec1b2724)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x99), UINT64_C(0x5c905c2256b1b132)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9a), UINT64_C(0x5ec127b3a4bc7977)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9b), UINT64_C(0x2226ff4390120ea1)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9c), UINT64_C(0x693e6d5dc42dddc2)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9d), UINT64_C(0x37a6437bd9c2b0cf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9e), UINT64_C(0xb5d4ce457c969920)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0x9f), UINT64_C(0x334c76b8e42b0627)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa2), UINT64_C(0xe48e1b4de61baceb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa5), UINT64_C(0xd0646cf9129c03b0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa6), UINT64_C(0x68457e4141adfe67)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa7), UINT64_C(0xe0463f9f83a81a4e)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa8), UINT64_C(0x940a3aebcbd5da31)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xa9), UINT64_C(0xd9e46a515a11494f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xaa), UINT64_C(0xfe725a5ee31ef8fb)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xab), UINT64_C(0x8b03ee7cc6cd35ff)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xac), UINT64_C(0x48525e8a8d2707d7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xad), UINT64_C(0xd18da490f08b5652)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xae), UINT64_C(0x9a4f17b66886663a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xaf), UINT64_C(0x8ccc6ff223ec7597)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb0), UINT64_C(0x40b3d0c629b87baf)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb1), UINT64_C(0xbc735ca76c96edfa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb2), UINT64_C(0x6bbe026b5e4d0c25)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb3), UINT64_C(0x4b15253ab6fe7d5)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb4), UINT64_C(0x5f64e0d2c812fed7)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb5), UINT64_C(0xc4c5475d7b3e5daa)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb6), UINT64_C(0x250abf6e5ac04ca4)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb7), UINT64_C(0x5e25e8a0429ea21f)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb8), UINT64_C(0x49825407c9419650)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xb9), UINT64_C(0xf065df4a4207158a)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xba), UINT64_C(0xb0fa62166bb685a0)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xbb), UINT64_C(0xb728b7f93728aab9)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xbc), UINT64_C(0x66e33812f8b3e021)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xbd), UINT64_C(0x662d60881954f128)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xbe), UINT64_C(0xc458b4d598c859)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);

	prepare(0);
	vmcb.exitinfo2 = 0;
	vmcb.exitintinfo = 0;
	assert_int_equal(hy_svm_decode(&vcpu, UINT64_C(0xbf), UINT64_C(0x37e103558cb25244)), false);
	assert_int_equal(vcpu.exit.reason, HY_EXIT_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sets_move_alone),
		cmocka_unit_test(exit_registers_move),
		cmocka_unit_test(table_is_listed),
		cmocka_unit_test(features_stand_behind_the_others),
		cmocka_unit_test(writes_forget_what_is_kept),
		cmocka_unit_test(stage2_formats),
		cmocka_unit_test(decodes_nmi),
		cmocka_unit_test(decodes_init),
		cmocka_unit_test(decodes_machine_check),
		cmocka_unit_test(decodes_pause),
		cmocka_unit_test(decodes_cache),
		cmocka_unit_test(decodes_port_read),
		cmocka_unit_test(decodes_port_write),
		cmocka_unit_test(decodes_window),
		cmocka_unit_test(decodes_iret),
		cmocka_unit_test(decodes_exception),
		cmocka_unit_test(decodes_task_switch),
		cmocka_unit_test(decodes_shutdown),
		cmocka_unit_test(decodes_not_asked_for),
		cmocka_unit_test(every_class_is_decoded),
	};

	return cmocka_run_group_tests_name("svm", tests, NULL, NULL);
}
/* crc32 c42fd607 */
