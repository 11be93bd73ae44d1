/* SPDX-License-Identifier: Apache-2.0 */
/* Which registers of VS and VU mode the guest reads by itself, what they are poisoned with, and the FP and vector registers. */
#include "support_riscv.h"
#include "test_registers.h"

#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/switch.h>

#include "test_registers_list.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define NUMBER(name, number) HY_RISCV_REG_##name,

extern const char guest_fp[], guest_vector[], guest_read[];
void canary_fp_write(uint64_t pattern);
uint32_t canary_fp_check(uint64_t pattern);
void canary_vector_write(uint64_t pattern);
uint32_t canary_vector_check(uint64_t pattern);

static const uint16_t always[] = {LIST_ALWAYS(NUMBER)};
static const uint16_t sstc[] = {LIST_SSTC(NUMBER)};
static const uint16_t fp[] = {LIST_FP(NUMBER)};
const uint32_t registers_least_different = 10;

static bool has(uint64_t feature)
{
	return (test_cpu.features & feature) != 0;
}

static bool starts_with(const char *text, const char *prefix)
{
	for (; *prefix != 0; text++, prefix++)
		if (*text != *prefix)
			return false;
	return true;
}

/* Of HS mode and of the port. */
static bool of_host(uint32_t id)
{
	static const char *const names[] = {"sepc", "sstatus", "hstatus", "host_cpu", "fast_call", "lazy_live", "exit_", "hedeleg", "hideleg", "hie", "hvip", "hgeie",
					    "hcounteren", "henvcfg", "hgatp", "hstateen", "vsiselect", "hvictl", "hvien", "hviprio"};
	const char *name = hy_arch_register_name(id);

	for (size_t i = 0; i < COUNT(names); i++)
		if (starts_with(name, names[i]))
			return true;
	return false;
}

/* The guest goes on with these: it must find its code, stay in VS mode without interrupts, and keep FP. */
bool registers_pattern(uint32_t id, uint32_t who, uint64_t noise, uint64_t *value)
{
	if ((id >= HY_RISCV_REG_X1 && id <= HY_RISCV_REG_X31) || of_host(id))
		return false;
	*value = noise & WORD_MASK;
	if (id == HY_RISCV_REG_VSSTATUS)
		*value = (HY_ARCH_WORD_BITS == 64 ? UINT64_C(2) << 32 : 0) | (has(HY_RISCV_FEATURE_FP) ? SSTATUS_FS : 0) | (who != 0 ? SSTATUS_SPP : SSTATUS_SPIE);
	else if (id == HY_RISCV_REG_VSIE)
		*value = who != 0 ? 0x202 : 0x020;
	else if (id == HY_RISCV_REG_VSATP)
		*value = who << 22; /* no translation: what is in the other fields matters to nobody */
	else if (id == HY_RISCV_REG_HTIMEDELTA)
		*value = UINT64_C(0x100000000) * (who + 1);
	else if (id == HY_RISCV_REG_VSTIMECMP || id == HY_RISCV_REG_DEADLINE)
		*value = noise | UINT64_C(1) << 63; /* far in the future */
	else if (id == HY_RISCV_REG_FCSR)
		*value = noise & 0x7f;
	return true;
}

const struct registers_list *registers_lists(void)
{
	static struct registers_list lists[4];

	lists[0] = (struct registers_list){always, COUNT(always), true};
	lists[1] = (struct registers_list){sstc, COUNT(sstc), has(HY_RISCV_FEATURE_SSTC)};
	lists[2] = (struct registers_list){fp, COUNT(fp), has(HY_RISCV_FEATURE_FP)};
	return lists;
}

uint64_t registers_computed(uint32_t id)
{
	return id == HY_RISCV_REG_VSSTATUS ? HY_RISCV_VSSTATUS_SD_MASK : 0;
}

/* The offset of the guest's clock, deadlines of firmware; FP and vector registers have tests of their own. */
bool registers_unreachable(uint32_t id)
{
	static const char *const names[] = {"htimedelta", "deadline", "f", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "vstart", "vcsr", "vl", "vtype"};

	for (size_t i = 0; i < COUNT(names); i++)
		if (starts_with(hy_arch_register_name(id), names[i]))
			return true;
	return false;
}

void registers_read(struct hy_vcpu *vcpu)
{
	hy_vcpu_set_pc(vcpu, PLACE(guest_read));
	hy_vcpu_set_gpr(vcpu, A2, has(HY_RISCV_FEATURE_SSTC));
	hy_vcpu_set_gpr(vcpu, A3, has(HY_RISCV_FEATURE_FP));
}

void registers_save_host(struct hy_arch_percpu *own)
{
	hy_riscv_save_bind_host(own, test_cpu.features);
}

void registers_restore_host(const struct hy_arch_percpu *own)
{
	hy_riscv_restore_bind_host(own, test_cpu.features);
}

void registers_poison_host(struct hy_arch_percpu *own)
{
	own->hedeleg ^= 0xb109;
	own->hideleg ^= HY_RISCV_HIDELEG_VSSI_MASK;
	own->hie ^= HY_RISCV_HVIP_VSTIP_MASK;
	own->hvip ^= HY_RISCV_HVIP_VSSIP_MASK;
	own->hcounteren ^= 5;
	own->henvcfg ^= HY_RISCV_HENVCFG_FIOM_MASK;
	own->scounteren ^= 3;
	own->senvcfg ^= 1;
}

void registers_general_start(struct hy_vcpu *vcpu, uint64_t base)
{
	hy_vcpu_set_gpr(vcpu, A0, base);
}

/* a7 as the guest has it: a call that finds something has set it. */
bool registers_general_good(const struct hy_vcpu *vcpu, uint64_t base)
{
	return vcpu->exit.hypercall.number == base + A7;
}

static uint64_t read_fp(struct hy_vcpu *vcpu, uint32_t number)
{
	return test_get(vcpu, HY_RISCV_REG_F0 + number);
}

static void test_fp(void)
{
	static const uint64_t patterns[2] = {UINT64_C(0x0123456703000065), UINT64_C(0xfedcba980100008a)};
	uint64_t own = UINT64_C(0x5a5a5a5a00400033) & WORD_MASK;

	test_begin("fp");
	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], OFFSET(guest_fp));
		hy_vcpu_set_gpr(&test_vcpus[who], A0, patterns[who] & WORD_MASK);
		test_set(&test_vcpus[who], HY_RISCV_REG_VSSTATUS, SSTATUS_FS);
	}
	canary_fp_write(own);
	for (uint32_t turn = 0; turn < REGISTERS_TURNS && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[turn % 2];
		uint64_t pattern = patterns[turn % 2] & WORD_MASK;

		test_equal("guest's check", test_run_to_call(vcpu), 3);
		test_equal("f7 while bound", read_fp(vcpu, 7), pattern + 7);
		test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
		test_equal("host register that changed, + 1", canary_fp_check(own), 0);
		test_equal("f31", read_fp(vcpu, 31), pattern + 31);
		test_equal("fcsr", test_get(vcpu, HY_RISCV_REG_FCSR), pattern & 0xff);
	}
	test_end();
}

/* A guest that has not enabled FP for itself traps to itself, whatever its neighbour does. */
static void test_fp_disabled(void)
{
	test_begin("fp_disabled_by_the_guest");
	test_equal("neighbour uses FP", test_run_to_call(&test_vcpus[1]), 3);
	test_restart(&test_vcpus[0], OFFSET(guest_fp));
	test_set(&test_vcpus[0], HY_RISCV_REG_VSTVEC, GUEST_HOLE);
	test_equal("its vector is fetched", test_run(&test_vcpus[0]), HY_EXIT_STAGE2_FAULT);
	test_equal("vscause", test_get(&test_vcpus[0], HY_RISCV_REG_VSCAUSE), CAUSE_ILLEGAL);
	test_end();
}

static void test_vector(void)
{
	static const uint64_t patterns[2] = {UINT64_C(0x0123456703000065), UINT64_C(0xfedcba980100008a)};
	uint64_t own = UINT64_C(0x5a5a5a5a00400033) & WORD_MASK;

	test_begin("vectors");
	for (uint32_t who = 0; who < 2; who++) {
		test_restart(&test_vcpus[who], OFFSET(guest_vector));
		hy_vcpu_set_gpr(&test_vcpus[who], A0, patterns[who] & WORD_MASK);
		test_set(&test_vcpus[who], HY_RISCV_REG_VSSTATUS, SSTATUS_VS);
	}
	canary_vector_write(own);
	for (uint32_t turn = 0; turn < REGISTERS_TURNS && !test_failed(); turn++) {
		test_equal("guest's check", test_run_to_call(&test_vcpus[turn % 2]), 4);
		test_equal("unbind", hy_vcpu_unbind(&test_vcpus[turn % 2]), HY_OK);
		test_equal("host register that changed, + 1", canary_vector_check(own), 0);
	}
	test_end();
}

void registers_more(void)
{
	if (has(HY_RISCV_FEATURE_VECTOR))
		test_vector();
	if (!has(HY_RISCV_FEATURE_FP)) {
		test_skip("fp", "this CPU model has none");
		return;
	}
	test_fp();
	test_fp_disabled();
}
