/* SPDX-License-Identifier: Apache-2.0 */
/* What belongs to one vCPU stays with it while others come and go on the same CPU. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/hal.h>
#include <halyard/interrupt.h>
#include <halyard/percpu.h>
#include <halyard/port.h>

#include "mock_hal.h"

#define DATA_ABORT (UINT64_C(0x24) << 26 | 1u << 25)
#define WRITE (1u << 6)
#define NO_ADDRESS (1u << 10)
#define FIRST_ADDRESS UINT64_C(0xffff800012345678)
#define LIST_REGISTERS 4u

static uint64_t *const registers = hy_aarch64_host_registers;
static struct hy_percpu here, elsewhere;
static struct hy_space space;
static struct hy_vcpu vcpus[2];
static struct hy_hal hal;

static int prepare(void **state)
{
	(void)state;
	memset(registers, 0, sizeof(hy_aarch64_host_registers));
	memset(vcpus, 0, sizeof(vcpus));
	space = (struct hy_space){.format = hy_arch_stage2_formats[0], .guest_bits = 40, .levels = 3};
	here = (struct hy_percpu){.hal = &hal, .features = (uint64_t)LIST_REGISTERS << HY_AARCH64_FEATURE_LIST_REGISTERS_SHIFT};
	elsewhere = here;
	elsewhere.id = 1;
	for (uint32_t i = 0; i < 2; i++) {
		vcpus[i].hal = &hal;
		vcpus[i].space = &space;
		assert_int_equal(hy_port_setup(&vcpus[i], 0), HY_OK);
	}
	return 0;
}

static void bind(struct hy_vcpu *vcpu)
{
	atomic_store(&vcpu->cpu, &here);
	assert_int_equal(hy_port_bind(vcpu), HY_OK);
}

static void unbind(struct hy_vcpu *vcpu)
{
	hy_port_unbind(vcpu);
	atomic_store(&vcpu->cpu, NULL);
}

/* The first vCPU exits by a store, and another comes. */
static void exit_and_switch(void)
{
	bind(&vcpus[0]);
	registers[HY_AARCH64_REG_ESR_EL2] = DATA_ABORT | WRITE;
	registers[HY_AARCH64_REG_FAR_EL2] = FIRST_ADDRESS;
	unbind(&vcpus[0]);
	bind(&vcpus[1]);
}

static void test_abort_of_another(void **state)
{
	(void)state;
	exit_and_switch();
	assert_int_equal(hy_port_inject_fault(&vcpus[1], HY_FAULT_EXTERNAL_ABORT), HY_OK);
	assert_int_not_equal(registers[HY_AARCH64_REG_FAR_EL1], FIRST_ADDRESS);
	assert_int_equal(registers[HY_AARCH64_REG_ESR_EL1] & NO_ADDRESS, NO_ADDRESS);
}

static void test_abort_after_another(void **state)
{
	(void)state;
	exit_and_switch();
	registers[HY_AARCH64_REG_ESR_EL2] = 0;
	registers[HY_AARCH64_REG_FAR_EL2] = 0;
	unbind(&vcpus[1]);
	bind(&vcpus[0]);
	assert_int_equal(hy_port_inject_fault(&vcpus[0], HY_FAULT_EXTERNAL_ABORT), HY_OK);
	assert_int_equal(registers[HY_AARCH64_REG_FAR_EL1], FIRST_ADDRESS);
	assert_int_equal(registers[HY_AARCH64_REG_ESR_EL1] & (NO_ADDRESS | WRITE), WRITE);
}

/* Somebody asks for the state of an interrupt of a vCPU that is bound nowhere, and meanwhile another CPU binds it. */
static void test_state_while_another_binds(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < LIST_REGISTERS; i++)
		registers[HY_AARCH64_REG_ICH_LR0_EL2 + i] = UINT64_C(1) << 62 | 40; /* this CPU's, of another guest */
	atomic_store(&vcpus[0].cpu, &elsewhere);
	assert_int_equal(hy_port_interrupt_state(&vcpus[0], NULL, 40), HY_INTERRUPT_INACTIVE);
	assert_false(hy_port_interrupt_pending(&vcpus[0], NULL));
	for (uint32_t i = 0; i < LIST_REGISTERS; i++)
		assert_int_equal(vcpus[0].ctx.ich_lr_el2[i], 0);
}

/* The guest's partitions are the host's to choose: the guest reaches none of the registers, and the host's own setting comes back. */
static void test_partitions(void **state)
{
	const uint64_t host = UINT64_C(1) << 63 | UINT64_C(1) << 50 | 0x0102000300040005, traps = UINT64_C(3) << 48;

	(void)state;
	registers[HY_AARCH64_REG_MPAM2_EL2] = host;
	bind(&vcpus[0]); /* a CPU without them: nothing is written there */
	assert_int_equal(registers[HY_AARCH64_REG_MPAM2_EL2], host);
	unbind(&vcpus[0]);
	here.features |= HY_AARCH64_FEATURE_MPAM;
	bind(&vcpus[0]);
	assert_int_equal(registers[HY_AARCH64_REG_MPAM2_EL2], (host & ~(UINT64_C(1) << 50)) | traps);
	registers[HY_AARCH64_REG_MPAM2_EL2] |= 1 << 8; /* whatever becomes of it meanwhile */
	unbind(&vcpus[0]);
	assert_int_equal(registers[HY_AARCH64_REG_MPAM2_EL2], host);
}

/* Firmware that keeps the guest's time has the virtual timer. */
static void test_timer(void **state)
{
	(void)state;
	vcpus[0].config.arch.virtual_timer = 27;
	bind(&vcpus[0]);
	atomic_store(&vcpus[0].irq_pending[0], (uint64_t)1 << 27 | 1);
	hy_port_set_timer(&vcpus[0], 0x123456789abc);
	assert_int_equal(registers[HY_AARCH64_REG_CNTV_CVAL_EL0], 0x123456789abc);
	assert_int_equal(registers[HY_AARCH64_REG_CNTV_CTL_EL0], HY_AARCH64_CNTV_CTL_EL0_ENABLE_MASK);
	assert_int_equal(atomic_load(&vcpus[0].irq_pending[0]), 1);
	/* Interrupt 0 is no timer's. */
	vcpus[0].config.arch.virtual_timer = 0;
	hy_port_set_timer(&vcpus[0], 0);
	assert_int_equal(atomic_load(&vcpus[0].irq_pending[0]), 1);
}

/* What is invalidated, and that the guest that is bound has its own VMID back. */
static void test_fence(void **state)
{
	static const uint32_t operations[] = {HY_AARCH64_REG_TLBI_IPAS2E1IS, HY_AARCH64_REG_TLBI_VMALLE1IS, HY_AARCH64_REG_TLBI_VMALLS12E1IS,
					      HY_AARCH64_REG_IC_IALLUIS};
	static const struct {
		uint32_t what, done;
	} cases[] = {{HY_FENCE_TABLES, 2}, {HY_FENCE_CODE, 8}, {HY_FENCE_TABLES | HY_FENCE_CODE, 10}, {0, 0}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		uint32_t done = 0;

		for (uint32_t n = 0; n < 4; n++)
			registers[operations[n]] = 0x5a5a;
		registers[HY_AARCH64_REG_VTTBR_EL2] = 0x1234;
		hy_port_fence(3, 0x40000000, cases[i].what);
		for (uint32_t n = 0; n < 4; n++)
			done |= (uint32_t)(registers[operations[n]] == 0) << n;
		assert_int_equal(done, cases[i].done);
		assert_int_equal(registers[HY_AARCH64_REG_VTTBR_EL2], 0x1234);
	}
}

static _Alignas(16 * HY_FRAME_SIZE) uint8_t root[16 * HY_FRAME_SIZE];

static hy_phys take_root(void *context, size_t count, size_t align)
{
	(void)context;
	assert_in_range(count * HY_FRAME_SIZE, 1, sizeof(root));
	assert_in_range(align, 1, sizeof(root));
	return (uintptr_t)root;
}

static void give_root(void *context, hy_phys base, size_t count)
{
	(void)context;
	(void)base;
	(void)count;
}

static void *reach(void *context, hy_phys address)
{
	(void)context;
	return (void *)(uintptr_t)address;
}

static uint64_t field(uint64_t value, uint64_t mask, uint32_t shift)
{
	return (value & mask) >> shift;
}

/* VTCR_EL2 for every width: the walk starts where the root is, T0SZ is one that this start permits, and nothing else is set. */
static void test_widths(void **state)
{
	static const struct hy_hal behaviour = {.alloc_frames = take_root, .dealloc_frames = give_root, .phys_to_virt = reach};
	static const uint8_t least[] = {21, 30, 39}, most[] = {34, 43, 48};
	static struct mock_hal mock;

	(void)state;
	mock_hal_init(&mock, &behaviour);
	for (uint32_t bits = 13; bits <= 48; bits++) {
		uint64_t start, size;

		assert_int_equal(hy_space_init(&space, &mock.hal, NULL, bits), HY_OK);
		bind(&vcpus[0]);
		start = field(registers[HY_AARCH64_REG_VTCR_EL2], HY_AARCH64_VTCR_EL2_SL0_MASK, HY_AARCH64_VTCR_EL2_SL0_SHIFT);
		size = 64 - field(registers[HY_AARCH64_REG_VTCR_EL2], HY_AARCH64_VTCR_EL2_T0SZ_MASK, HY_AARCH64_VTCR_EL2_T0SZ_SHIFT);
		assert_in_range(start, 0, 2);
		assert_in_range(size, bits > 25 ? bits : 25, bits > 25 ? bits : 25);
		assert_in_range(size, least[start] + 1, most[start]);
		assert_int_equal(start, space.levels - 2);
		assert_int_equal(registers[HY_AARCH64_REG_VTCR_EL2] >> 32, 0);
		unbind(&vcpus[0]);
		hy_space_destroy(&space);
	}
	for (uint32_t bits = 49; bits <= 64; bits++) /* the format has no more, whatever the root could hold */
		assert_int_equal(hy_space_init(&space, &mock.hal, NULL, bits), HY_E_INVALID);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_abort_of_another, prepare),
		cmocka_unit_test_setup(test_abort_after_another, prepare),
		cmocka_unit_test_setup(test_state_while_another_binds, prepare),
		cmocka_unit_test_setup(test_partitions, prepare),
		cmocka_unit_test_setup(test_timer, prepare),
		cmocka_unit_test_setup(test_fence, prepare),
		cmocka_unit_test_setup(test_widths, prepare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
