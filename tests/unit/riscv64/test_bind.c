/* SPDX-License-Identifier: Apache-2.0 */
/* What belongs to one vCPU stays with it, what is the host's comes back, and nothing that was written into a context opens the host. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/port.h>

#include "mock_hal.h"

#define REGISTER(name) hy_riscv_host_registers[HY_RISCV_REG_##name]
#define VSSIP 0x4u
#define VSTIP 0x40u

static struct hy_percpu here;
static struct hy_space space;
static struct hy_vcpu vcpu;
static struct mock_hal mock;

static int prepare(void **state)
{
	static const struct hy_hal behaviour = {0};

	(void)state;
	mock_hal_init(&mock, &behaviour);
	memset(hy_riscv_host_registers, 0, sizeof(hy_riscv_host_registers));
	memset(&vcpu, 0, sizeof(vcpu));
	space = (struct hy_space){.format = hy_arch_stage2_formats[0], .levels = hy_arch_stage2_formats[0]->fewest_levels, .root = 0x80004000};
	atomic_store(&space.tag, 0x10003);
	here = (struct hy_percpu){.hal = &mock.hal};
	here.features = (uint64_t)space.levels << HY_RISCV_FEATURE_GSTAGE_LEVELS_SHIFT | HY_RISCV_FEATURE_VMID | HY_RISCV_FEATURE_FP;
	vcpu.hal = &mock.hal;
	vcpu.space = &space;
	vcpu.config.guest_id = 7;
	assert_int_equal(hy_port_setup(&vcpu, 0x80200000), HY_OK);
	atomic_store(&vcpu.irq_enabled[0], ~(__typeof__(vcpu.irq_enabled[0] + 0))0);
	atomic_store(&vcpu.cpu, &here);
	return 0;
}

static void test_start(void **state)
{
	(void)state;
	hy_vcpu_set_entry_argument(&vcpu, 0x1234);
	assert_int_equal(vcpu.ctx.x10, 7);
	assert_int_equal(vcpu.ctx.x11, 0x1234);
	assert_int_equal(vcpu.ctx.sepc, 0x80200000);
}

static void test_host_comes_back(void **state)
{
	(void)state;
	REGISTER(HEDELEG) = 0x11;
	REGISTER(HGATP) = 0x22;
	REGISTER(SCOUNTEREN) = 0x33;
	REGISTER(SENVCFG) = 0x44;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	assert_int_equal(REGISTER(HEDELEG), HY_RISCV_HEDELEG_GUEST);
	assert_int_equal(REGISTER(HGATP) & HY_RISCV_HGATP_PPN_MASK, 0x80004);
	assert_int_equal((REGISTER(HGATP) & HY_RISCV_HGATP_VMID_MASK) >> HY_RISCV_HGATP_VMID_SHIFT, 3);
	assert_int_equal((REGISTER(HGATP) & HY_RISCV_HGATP_MODE_MASK) >> HY_RISCV_HGATP_MODE_SHIFT, space.format->mode[space.levels]);
	REGISTER(SCOUNTEREN) = 2; /* the guest's own */
	REGISTER(VSATP) = 0x55;
	hy_port_unbind(&vcpu);
	assert_int_equal(REGISTER(HEDELEG), 0x11);
	assert_int_equal(REGISTER(HGATP), 0x22);
	assert_int_equal(REGISTER(SCOUNTEREN), 0x33);
	assert_int_equal(REGISTER(SENVCFG), 0x44);
	assert_int_equal(REGISTER(VSATP), 0);
	assert_int_equal(vcpu.ctx.scounteren, 2);
	assert_int_equal(vcpu.ctx.vsatp, 0x55);
}

static void test_deeper_than_the_cpu(void **state)
{
	(void)state;
	space.levels++;
	assert_int_equal(hy_port_bind(&vcpu), HY_E_UNSUPPORTED);
	assert_int_equal(REGISTER(HGATP), 0);
}

/* Fences reach the guest whose VMID hgatp holds, so that they wait for bind. */
static void test_what_the_cpu_remembers(void **state)
{
	(void)state;
	for (uint32_t n = 0; n < 2; n++) {
		REGISTER(HFENCE_VVMA_ALL) = REGISTER(FENCE_I) = 1;
		here.tag_new = n == 0;
		assert_int_equal(hy_port_bind(&vcpu), HY_OK);
		assert_int_equal(REGISTER(HFENCE_VVMA_ALL), n);
		assert_int_equal(REGISTER(FENCE_I), n);
		hy_port_unbind(&vcpu);
	}
}

static void test_controls_are_ours(void **state)
{
	(void)state;
	vcpu.ctx.sstatus = (hy_arch_word)~(hy_arch_word)HY_RISCV_SSTATUS_SPP_MASK;
	vcpu.ctx.hstatus = 0;
	vcpu.ctx.hedeleg = vcpu.ctx.hideleg = vcpu.ctx.hvip = (hy_arch_word)-1;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	assert_int_equal(vcpu.ctx.sstatus, HY_RISCV_SSTATUS_GUEST & ~HY_RISCV_SSTATUS_SPP_MASK);
	assert_int_equal(vcpu.ctx.hstatus, HY_RISCV_HSTATUS_GUEST);
	assert_int_equal(REGISTER(HEDELEG), HY_RISCV_HEDELEG_GUEST);
	assert_int_equal(REGISTER(HIDELEG), HY_RISCV_HIDELEG_GUEST);
	assert_int_equal(REGISTER(HVIP), HY_RISCV_HIDELEG_GUEST);
}

static void test_first_use_of_fp(void **state)
{
	const struct hy_riscv_record record = {.scause = 2};

	(void)state;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	assert_true(hy_riscv_lazy_fp(&vcpu, &record));
	assert_int_equal(vcpu.ctx.sepc, 0x80200000);
	assert_int_equal(REGISTER(HEDELEG), HY_RISCV_HEDELEG_FP_LIVE);
	assert_int_not_equal(vcpu.ctx.sstatus & HY_RISCV_SSTATUS_FS_MASK, 0);
	hy_port_unbind(&vcpu);
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	assert_int_equal(vcpu.ctx.sstatus & HY_RISCV_SSTATUS_FS_MASK, 0);
	assert_int_equal(REGISTER(HEDELEG), HY_RISCV_HEDELEG_GUEST);
}

static void test_faults(void **state)
{
	static const uint8_t causes[][2] = {{20, 1}, {1, 1}, {21, 5}, {5, 5}, {23, 7}, {7, 7}};

	(void)state;
	for (size_t i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {
		(void)prepare(NULL);
		assert_int_equal(hy_port_bind(&vcpu), HY_OK);
		REGISTER(VSTVEC) = 0x80001001;
		REGISTER(VSSTATUS) = HY_RISCV_VSSTATUS_SIE_MASK;
		vcpu.ctx.sstatus &= (hy_arch_word)~HY_RISCV_SSTATUS_SPP_MASK;
		vcpu.ctx.exit_cause = causes[i][0];
		vcpu.ctx.exit_value = 0x1234;
		assert_int_equal(hy_port_inject_fault(&vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
		assert_int_equal(REGISTER(VSCAUSE), causes[i][1]);
		assert_int_equal(REGISTER(VSTVAL), 0x1234);
		assert_int_equal(REGISTER(VSEPC), 0x80200000);
		assert_int_equal(REGISTER(VSSTATUS), HY_RISCV_VSSTATUS_SPIE_MASK);
		assert_int_equal(vcpu.ctx.sepc, 0x80001000);
		assert_int_not_equal(vcpu.ctx.sstatus & HY_RISCV_SSTATUS_SPP_MASK, 0);
	}
}

static void test_interrupts(void **state)
{
	(void)state;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	atomic_store(&vcpu.irq_pending[0], 1u << 1 | 1u << 5 | 1u << 6);
	hy_port_prepare(&vcpu);
	assert_int_equal(REGISTER(HVIP), VSSIP | VSTIP); /* there is no interrupt 6 */
	assert_int_equal(atomic_load(&vcpu.irq_pending[0]), 0);
	REGISTER(HVIP) = VSTIP; /* the guest has taken the first */
	atomic_store(&vcpu.irq_retract[0], 1u << 5);
	hy_port_prepare(&vcpu);
	assert_int_equal(REGISTER(HVIP), 0);
}

static void test_timer(void **state)
{
	(void)state;
	here.features |= HY_RISCV_FEATURE_SSTC;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	hy_port_set_timer(&vcpu, 1000);
	assert_int_equal(REGISTER(VSTIMECMP), 1000);
	here.features &= ~HY_RISCV_FEATURE_SSTC;
	hy_port_set_timer(&vcpu, 2000);
	REGISTER(TIME) = 1999;
	hy_port_prepare(&vcpu);
	assert_int_equal(REGISTER(HVIP), 0);
	REGISTER(TIME) = 2000;
	hy_port_prepare(&vcpu);
	assert_int_equal(REGISTER(HVIP), VSTIP);
	hy_port_prepare(&vcpu); /* it stays until the guest sets another */
	assert_int_equal(REGISTER(HVIP), VSTIP);
	hy_port_set_timer(&vcpu, 3000);
	hy_port_prepare(&vcpu);
	assert_int_equal(REGISTER(HVIP), 0);
}

/* What machine mode has not opened traps: whatever else is there, it is left alone. */
static void test_closed_registers(void **state)
{
	(void)state;
	REGISTER(HSTATEEN1_ABSENT) = REGISTER(HVICTL_ABSENT) = 2;
	REGISTER(HSTATEEN0) = REGISTER(HSTATEEN1) = REGISTER(VSISELECT) = REGISTER(HVICTL) = 0x77;
	here.features |= hy_riscv_features_probe() & ~(uint64_t)HY_RISCV_FEATURE_GSTAGE_LEVELS;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	assert_int_equal(REGISTER(HSTATEEN0), HY_RISCV_HSTATEEN0_GUEST);
	assert_int_equal(REGISTER(HSTATEEN1), 0x77);
	assert_int_equal(REGISTER(VSISELECT), 0x77);
	assert_int_equal(REGISTER(HVICTL), 0x77);
}

/* The host's timer fires while the host runs with the vCPU bound: no exit tells. */
static void test_timer_of_the_host(void **state)
{
	(void)state;
	vcpu.config.arch.timebase = 1000000000;
	assert_int_equal(hy_port_bind(&vcpu), HY_OK);
	hy_vcpu_wake(&vcpu);
	assert_int_equal(atomic_load(&vcpu.attention), 0);
	hy_port_set_timer(&vcpu, 1000);
	will_return(mock_hal_current_time_nanos, 0);
	will_return(mock_hal_register_timer, HY_OK);
	hy_port_wait(&vcpu);
	atomic_store(&vcpu.attention, 0);
	hy_vcpu_wake(&vcpu);
	assert_int_not_equal(atomic_load(&vcpu.attention) & HY_ATTENTION_PORT, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_start, prepare),           cmocka_unit_test_setup(test_host_comes_back, prepare),
		cmocka_unit_test_setup(test_deeper_than_the_cpu, prepare), cmocka_unit_test_setup(test_controls_are_ours, prepare),
		cmocka_unit_test_setup(test_first_use_of_fp, prepare), cmocka_unit_test_setup(test_faults, prepare),
		cmocka_unit_test_setup(test_interrupts, prepare),      cmocka_unit_test_setup(test_timer, prepare),
		cmocka_unit_test_setup(test_what_the_cpu_remembers, prepare), cmocka_unit_test_setup(test_timer_of_the_host, prepare),
		cmocka_unit_test_setup(test_closed_registers, prepare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
