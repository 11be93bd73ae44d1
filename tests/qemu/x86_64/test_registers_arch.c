/* SPDX-License-Identifier: Apache-2.0 */
/* Which registers the guest reads by itself, in 64-bit mode, what they are poisoned with, and x87, SSE and AVX registers. */
#include "host.h"
#include "support_x86.h"
#include "test_registers.h"

#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>

#include "test_registers_list.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define NUMBER(name, ...) HY_X86_REG_##name,
#define ADDRESS UINT64_C(0x7fffffffffff)

extern const char guest_extended[], guest_read[], guest_root[];
void canary_extended_write(uint64_t pattern);
uint32_t canary_extended_check(uint64_t pattern);

static const uint16_t always[] = {LIST_ALWAYS(NUMBER)};
static const uint16_t rdtscp[] = {LIST_RDTSCP(NUMBER)};
const uint32_t registers_least_different = 59; /* each one that `patterns` lets differ */

/* What a register must keep of noise and get beside, so that the guest finds its code and tables and takes no exceptions: what vCPU 1 has
 * instead of `fixed`, where that is not the same. Other registers take what they get. */
static const struct {
	uint32_t id;
	uint64_t mask, fixed, fixed_1;
} patterns[] = {
	{HY_X86_REG_CR0, 0, 0x8001003b, 0x80050033}, /* TS; AM */
	{HY_X86_REG_CR4, 0, HY_X86_CR4_PAE_MASK | HY_X86_CR4_OSXSAVE_MASK | HY_X86_CR4_OSFXSR_MASK | HY_X86_CR4_DE_MASK,
	 HY_X86_CR4_PAE_MASK | HY_X86_CR4_OSXSAVE_MASK | HY_X86_CR4_PGE_MASK | HY_X86_CR4_OSXMMEXCPT_MASK},
	{HY_X86_REG_EFER, 0, 0xd00, 0xd01}, /* NXE, LMA, LME; SCE */
	{HY_X86_REG_CPL, 0, 0, 0},
	{HY_X86_REG_CR8, 0xf, 0, 0},
	{HY_X86_REG_INTERRUPT_SHADOW, 0, 0, 0},
	{HY_X86_REG_NMI_BLOCKED, 0, 0, 1},
	{HY_X86_REG_EVENT, 0, 0, 0},
	{HY_X86_REG_CS_SELECTOR, 0, CODE64, CODE64},
	{HY_X86_REG_CS_ATTRIBUTES, 0, 0xa9b, 0xb9b}, /* software's own bit */
	{HY_X86_REG_CS_BASE, 0, 0, 0},
	{HY_X86_REG_CS_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_SS_SELECTOR, 0xfff8, 0, 0},
	{HY_X86_REG_SS_ATTRIBUTES, 0, 0xc93, 0xd93},
	{HY_X86_REG_SS_BASE, 0xffffffff, 0, 0},
	{HY_X86_REG_SS_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_DS_SELECTOR, 0xffff, 0, 0},
	{HY_X86_REG_DS_ATTRIBUTES, 0, 0xcf3, 0xdf3},
	{HY_X86_REG_DS_BASE, 0xffffffff, 0, 0},
	{HY_X86_REG_DS_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_ES_SELECTOR, 0xffff, 0, 0},
	{HY_X86_REG_ES_ATTRIBUTES, 0, 0xcf3, 0xdf3},
	{HY_X86_REG_ES_BASE, 0xffffffff, 0, 0},
	{HY_X86_REG_ES_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_FS_SELECTOR, 0xffff, 0, 0},
	{HY_X86_REG_FS_ATTRIBUTES, 0, 0xcf3, 0xdf3},
	{HY_X86_REG_FS_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_FS_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_GS_SELECTOR, 0xffff, 0, 0},
	{HY_X86_REG_GS_ATTRIBUTES, 0, 0xcf3, 0xdf3},
	{HY_X86_REG_GS_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_GS_LIMIT, 0xfffff000, 0xfff, 0xfff},
	{HY_X86_REG_LDTR_SELECTOR, 0xfff8, 0, 0},
	{HY_X86_REG_LDTR_ATTRIBUTES, 0, 0x82, 0x82},
	{HY_X86_REG_LDTR_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_LDTR_LIMIT, 0xffff, 0, 0},
	{HY_X86_REG_TR_SELECTOR, 0xfff8, 0, 0},
	{HY_X86_REG_TR_ATTRIBUTES, 0, 0x8b, 0x8b},
	{HY_X86_REG_TR_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_TR_LIMIT, 0xffff, 0, 0},
	{HY_X86_REG_GDTR_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_GDTR_LIMIT, 0xffff, 0, 0},
	{HY_X86_REG_IDTR_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_IDTR_LIMIT, 0xffff, 0, 0},
	{HY_X86_REG_DR6, 0xe00f, 0xffff0ff0, 0xffff0ff0},
	{HY_X86_REG_DR7, 0xffff0000, 0x500, 0x600}, /* no breakpoint is on: QEMU 7.2 crashes of those that come with an entry */
	{HY_X86_REG_DEBUGCTL, 0, 0, HY_X86_DEBUGCTL_BTF_MASK},
	{HY_X86_REG_LSTAR, ADDRESS, 0, 0},
	{HY_X86_REG_CSTAR, ADDRESS, 0, 0},
	{HY_X86_REG_KERNEL_GS_BASE, ADDRESS, 0, 0},
	{HY_X86_REG_SFMASK, 0xffffffff, 0, 0},
	{HY_X86_REG_SYSENTER_CS, 0xffff, 0, 0},
	{HY_X86_REG_SYSENTER_ESP, ADDRESS, 0, 0},
	{HY_X86_REG_SYSENTER_EIP, ADDRESS, 0, 0},
	{HY_X86_REG_PAT, 0, 0x0007040600070406, 0x0600010500000406},
	{HY_X86_REG_TSC_AUX, 0xffffffff, 0, 0},
	{HY_X86_REG_XSS, 0, 0, 0},
	{HY_X86_REG_XCR0, 0, 3, 7},
	{HY_X86_REG_APIC_BASE, 0, 0xfee00800, 0xfee00900},
};

static bool starts_with(const char *text, const char *prefix)
{
	for (; *prefix != 0; text++, prefix++)
		if (*text != *prefix)
			return false;
	return true;
}

static bool is_any_of(uint32_t id, const char *const names[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (starts_with(hy_arch_register_name(id), names[i]))
			return true;
	return false;
}

/* Of the port, and what there is of the host in this list. What XSAVE stores has a test of its own. */
static bool of_host(uint32_t id)
{
	static const char *const names[] = {"fast_call", "undefined", "block", "host_", "enter", "fetch_", "code_", "leaf_", "xsave"};

	return id == HY_X86_REG_TSC || is_any_of(id, names, COUNT(names));
}

bool registers_pattern(uint32_t id, uint32_t who, uint64_t noise, uint64_t *value)
{
	if (id <= HY_X86_REG_RFLAGS || of_host(id))
		return false;
	*value = noise;
	if (id >= HY_X86_REG_DR0 && id <= HY_X86_REG_DR3)
		*value = noise & ADDRESS;
	if (id == HY_X86_REG_CR3)
		*value = PLACE(guest_root) | (who != 0 ? 0x08 : 0x10); /* bits for caches */
	for (size_t i = 0; i < COUNT(patterns); i++)
		if (patterns[i].id == id)
			*value = (noise & patterns[i].mask) | (who != 0 ? patterns[i].fixed_1 : patterns[i].fixed);
	return true;
}

/* Bochs 2.7 holds NMIs back from whoever comes behind a guest that holds them back, whatever its VMCS says. */
uint64_t registers_computed(uint32_t id)
{
	return id == HY_X86_REG_NMI_BLOCKED && hy_x86_backend == &hy_vmx_ops ? 1 : 0;
}

/* What descriptors bring, what holds events back, the offset of the counter, what no instruction of a guest reaches. */
bool registers_unreachable(uint32_t id)
{
	static const char *const names[] = {"es_", "cs_", "ss_", "ds_", "fs_", "gs_", "ldtr_", "tr_", "cpl", "interrupt_shadow",
					    "nmi_blocked", "event", "tsc_offset", "xss", "apic_base", "pdpte"};

	return is_any_of(id, names, COUNT(names));
}

static bool has_rdtscp(void)
{
	return (test_cpu.features & HY_X86_FEATURE_RDTSCP) != 0;
}

const struct registers_list *registers_lists(void)
{
	static struct registers_list lists[3];

	lists[0] = (struct registers_list){always, COUNT(always), true};
	lists[1] = (struct registers_list){rdtscp, COUNT(rdtscp), has_rdtscp()};
	return lists;
}

void registers_read(struct hy_vcpu *vcpu)
{
	hy_vcpu_set_pc(vcpu, PLACE(guest_read));
	hy_vcpu_set_gpr(vcpu, RSI, has_rdtscp());
}

/* --- the host --------------------------------------------------------------------------------------------------------------------------- */

/* MSRs, and what other values of theirs do the host no harm. Entries 4 to 7 of PAT are nobody's; of DEBUGCTL it is BTF, of EFER SCE. */
static const struct {
	uint32_t number;
	uint64_t flip;
} msrs[] = {
	{0xc0000081, 0x123456789abcdef0}, {0xc0000082, 0x12345678}, {0xc0000083, 0x23456789}, {0xc0000084, 0x3456789a}, {0xc0000100, 0x456789ab},
	{0xc0000101, 0x56789abc}, {0xc0000102, 0x6789abcd}, {0x174, 0x18}, {0x175, 0x789abcde}, {0x176, 0x89abcdef},
	{0x277, UINT64_C(0x0606000600000000)}, {0xc0000080, 1},
};
#define OTHERS 8u /* DR0 to DR3, DR6, CR0, CR4, XCR0 */

_Static_assert((OTHERS + COUNT(msrs)) * 8 <= sizeof(struct hy_arch_percpu), "there is a word for each");

/* One behind the other: what word is what in struct hy_arch_percpu, the port alone needs to know. */
void registers_save_host(struct hy_arch_percpu *own)
{
	uint64_t *words = (uint64_t *)own;

	__asm__ volatile("mov %%dr0, %0; mov %%dr1, %1; mov %%dr2, %2; mov %%dr3, %3"
			 : "=r"(words[0]), "=r"(words[1]), "=r"(words[2]), "=r"(words[3]));
	__asm__ volatile("mov %%dr6, %0; mov %%cr0, %1; mov %%cr4, %2" : "=r"(words[4]), "=r"(words[5]), "=r"(words[6]));
	words[7] = hy_x86_read_xcr0();
	for (size_t i = 0; i < COUNT(msrs); i++)
		words[OTHERS + i] = test_read_msr(msrs[i].number);
}

void registers_restore_host(const struct hy_arch_percpu *own)
{
	const uint64_t *words = (const uint64_t *)own;

	__asm__ volatile("mov %0, %%dr0; mov %1, %%dr1; mov %2, %%dr2; mov %3, %%dr3" : : "r"(words[0]), "r"(words[1]), "r"(words[2]), "r"(words[3]));
	__asm__ volatile("mov %0, %%dr6; mov %1, %%cr0; mov %2, %%cr4" : : "r"(words[4]), "r"(words[5]), "r"(words[6]));
	hy_x86_write_xcr0(words[7]);
	for (size_t i = 0; i < COUNT(msrs); i++)
		test_write_msr(msrs[i].number, words[OTHERS + i]);
}

void registers_poison_host(struct hy_arch_percpu *own)
{
	uint64_t *words = (uint64_t *)own;

	for (uint32_t i = 0; i < 4; i++)
		words[i] ^= 0x1234567 * (i + 1);
	words[4] ^= 0xe00f;
	words[5] ^= HY_X86_CR0_AM_MASK;
	words[6] ^= HY_X86_CR4_DE_MASK;
	words[7] ^= HY_X86_XCR0_SSE_MASK;
	for (size_t i = 0; i < COUNT(msrs); i++)
		words[OTHERS + i] ^= msrs[i].flip;
}

/* --- general and extended registers ------------------------------------------------------------------------------------------------------ */

void registers_general_start(struct hy_vcpu *vcpu, uint64_t base)
{
	test_place(vcpu, false);
	hy_vcpu_set_pc(vcpu, PLACE(guest_general));
	hy_vcpu_set_gpr(vcpu, RDI, base);
}

bool registers_general_good(const struct hy_vcpu *vcpu, uint64_t base)
{
	(void)base;
	return test_call_number(vcpu) == 2;
}

static void test_extended(void)
{
	static const uint64_t guests[2] = {UINT64_C(0x0123456789ab2000), UINT64_C(0x7edcba9876544400)};
	uint64_t own = UINT64_C(0x5a5a5a5a3c3c6800);

	test_begin("extended_registers");
	for (uint32_t who = 0; who < 2; who++) {
		test_long(&test_vcpus[who], PLACE(guest_extended), false);
		hy_vcpu_set_gpr(&test_vcpus[who], RDI, guests[who]);
	}
	canary_extended_write(own);
	for (uint32_t turn = 0; turn < REGISTERS_TURNS && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];

		test_equal("guest's check", test_run_to_call(vcpu), 3);
		test_equal("guest's check at once", test_run_to_call(vcpu), 3);
		test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		test_equal("host register that changed, + 1", canary_extended_check(own), 0);
	}
	test_end();
}

void registers_more(void)
{
	test_extended();
}
