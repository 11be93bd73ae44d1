/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores to a device, in every form: width, sign, register width, xzr, write-back, pairs, SIMD; what cannot be taken apart is no
 * access to a device. The device answers each access with its address's byte pattern and notes what is stored. */
#include "host.h"
#include "support.h"

#define BASE (GUEST_HOLE + 0x40)
#define X2 UINT64_C(0x8877665544332211)
#define X3 UINT64_C(0x99aabbccddeeff00)
#define Q2_LOW UINT64_C(0x1716151413121110)
#define Q2_HIGH UINT64_C(0x1f1e1d1c1b1a1918)
#define READ0 UINT64_C(0xf1e2d3c4b5a69788) /* what the first access reads, and the second one */
#define READ1 UINT64_C(0x8192a3b4c5d6e7f8)
#define ABORTS 0xff

struct access {
	uint64_t offset, data; /* data: of a store, zero-extended */
	uint8_t width;
};

struct form {
	const char *name;
	uint8_t accesses; /* ABORTS: none, the exit is a stage2_fault, for which the guest takes an external abort */
	bool write;
	struct access access[4];
	uint64_t x1, x2, x3; /* afterwards; x1 counts from BASE */
};

#define LOAD(bytes, result) 1, false, {{0, 0, bytes}}, 0, result, X3
#define STORE(bytes, value) 1, true, {{0, value, bytes}}, 0, X2, X3

static const struct form forms[] = {
	{"ldrb_w", LOAD(1, 0x88)},
	{"ldrh_w", LOAD(2, 0x9788)},
	{"ldr_w", LOAD(4, 0xb5a69788)},
	{"ldr_x", LOAD(8, READ0)},
	{"ldrsb_w", LOAD(1, 0xffffff88)},
	{"ldrsb_x", LOAD(1, UINT64_C(0xffffffffffffff88))},
	{"ldrsh_w", LOAD(2, 0xffff9788)},
	{"ldrsh_x", LOAD(2, UINT64_C(0xffffffffffff9788))},
	{"ldrsw_x", LOAD(4, UINT64_C(0xffffffffb5a69788))},
	{"ldr_xzr", LOAD(8, X2)},
	{"ldr_x_post", 1, false, {{0, 0, 8}}, 16, READ0, X3},
	{"ldr_w_pre", 1, false, {{(uint64_t)-8, 0, 4}}, (uint64_t)-8, 0xb5a69788, X3},
	{"ldrsb_w_post", 1, false, {{0, 0, 1}}, 1, 0xffffff88, X3},
	{"ldp_x", 2, false, {{0, 0, 8}, {8, 0, 8}}, 0, READ0, READ1},
	{"ldp_w_post", 2, false, {{0, 0, 4}, {4, 0, 4}}, 8, 0xb5a69788, 0xc5d6e7f8},
	{"ldpsw_x", 2, false, {{0, 0, 4}, {4, 0, 4}}, 0, UINT64_C(0xffffffffb5a69788), UINT64_C(0xffffffffc5d6e7f8)},
	{"ldp_over_its_base", 2, false, {{0, 0, 8}, {8, 0, 8}}, READ0 - BASE, READ1, X3},
	{"ldr_x_sp_post", 1, false, {{0, 0, 8}}, 0, READ0, X3},
	{"ldr_q", 2, false, {{0, 0, 8}, {8, 0, 8}}, 0, X2, X3},
	{"ldr_d_post", 1, false, {{0, 0, 8}}, 8, X2, X3},
	{"ldr_b", LOAD(1, X2)},
	{"strb_w", STORE(1, 0x11)},
	{"strh_w", STORE(2, 0x2211)},
	{"str_w", STORE(4, 0x44332211)},
	{"str_x", STORE(8, X2)},
	{"str_xzr", STORE(8, 0)},
	{"str_x_post", 1, true, {{0, X2, 8}}, 8, X2, X3},
	{"strb_w_pre", 1, true, {{4, 0x11, 1}}, 4, X2, X3},
	{"stp_x_post", 2, true, {{0, X2, 8}, {8, X3, 8}}, 16, X2, X3},
	{"stp_w_wzr", 2, true, {{0, 0x44332211, 4}, {4, 0, 4}}, 0, X2, X3},
	{"str_q", 2, true, {{0, Q2_LOW, 8}, {8, Q2_HIGH, 8}}, 0, X2, X3},
	{"str_s_post", 1, true, {{0, Q2_LOW & 0xffffffff, 4}}, 4, X2, X3},
	{"stp_q", 4, true, {{0, Q2_LOW, 8}, {8, Q2_HIGH, 8}, {16, X3, 8}, {24, X2, 8}}, 0, X2, X3},
	{"ldxr_x", ABORTS, false, {{0, 0, 0}}, 0, X2, X3},
};

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(uint32_t number)
{
	test_restart(vcpu, number * 8);
	hy_vcpu_set_gpr(vcpu, 1, BASE);
	hy_vcpu_set_gpr(vcpu, 2, X2);
	hy_vcpu_set_gpr(vcpu, 3, X3);
	test_set(vcpu, HY_AARCH64_REG_SP_EL1, BASE);
	test_set(vcpu, HY_AARCH64_REG_Q2, Q2_LOW);
	test_set(vcpu, HY_AARCH64_REG_Q2_1, Q2_HIGH);
	test_set(vcpu, HY_AARCH64_REG_Q3, X3);
	test_set(vcpu, HY_AARCH64_REG_Q3_1, X2);
	test_set(vcpu, HY_AARCH64_REG_CPACR_EL1, 3 << 20);
}

static void check_access(const struct form *form, uint32_t index)
{
	const struct access *wanted = &form->access[index];
	const struct hy_exit *exit = &vcpu->exit;

	test_equal("exit", test_run(vcpu), form->write ? HY_EXIT_MMIO_WRITE : HY_EXIT_MMIO_READ);
	if (form->write) {
		test_equal("address stored to", exit->mmio_write.address, BASE + wanted->offset);
		test_equal("width stored", exit->mmio_write.width, wanted->width);
		test_equal("data stored", exit->mmio_write.data, wanted->data);
		return;
	}
	test_equal("address loaded from", exit->mmio_read.address, BASE + wanted->offset);
	test_equal("width loaded", exit->mmio_read.width, wanted->width);
	test_equal("answer", hy_vcpu_complete_read(vcpu, index == 0 ? READ0 : READ1), HY_OK);
}

static void check_form(uint32_t number)
{
	const struct form *form = &forms[number];

	start(number);
	if (form->accesses == ABORTS) {
		test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
		test_equal("address", vcpu->exit.stage2_fault.address, BASE);
		test_equal("access", vcpu->exit.stage2_fault.access, form->write ? HY_WRITE : HY_READ);
		test_set(vcpu, HY_AARCH64_REG_VBAR_EL1, GUEST_HOLE & ~UINT64_C(0x7ff));
		test_equal("fault", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
		test_equal("the guest's vector is fetched", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
		test_equal("ESR_EL1", test_get(vcpu, HY_AARCH64_REG_ESR_EL1), UINT64_C(0x25) << 26 | 1u << 25 | 0x10);
		test_equal("ELR_EL1", test_get(vcpu, HY_AARCH64_REG_ELR_EL1), GUEST_RAM + number * 8);
		return;
	}
	for (uint32_t i = 0; i < form->accesses; i++)
		check_access(form, i);
	test_equal("hvc behind it", test_run_to_call(vcpu), number);
	test_equal("base register", hy_vcpu_get_gpr(vcpu, 1) - BASE, form->x1);
	test_equal("x2", hy_vcpu_get_gpr(vcpu, 2), form->x2);
	test_equal("x3", hy_vcpu_get_gpr(vcpu, 3), form->x3);
}

/* What the loads of SIMD registers leave there. */
static void check_simd(uint32_t number)
{
	static const struct { uint32_t number; uint64_t low, high; } loads[] = {{18, READ0, READ1}, {19, READ0, 0}, {20, 0x88, 0}};

	for (uint32_t i = 0; i < sizeof(loads) / sizeof(loads[0]); i++) {
		if (loads[i].number != number)
			continue;
		test_equal("low half", test_get(vcpu, HY_AARCH64_REG_Q2), loads[i].low);
		test_equal("high half", test_get(vcpu, HY_AARCH64_REG_Q2_1), loads[i].high);
	}
}

void host_main(void)
{
	test_init();
	for (uint32_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		test_begin(forms[i].name);
		check_form(i);
		check_simd(i);
		if (i == 17)
			test_equal("SP_EL1", test_get(vcpu, HY_AARCH64_REG_SP_EL1), BASE + 32);
		test_end();
	}
	test_done();
}
