/* SPDX-License-Identifier: Apache-2.0 */
/* Every syndrome that the hardware can report: each value of the 25 bits of ISS in each exception class, and every vector. The decoder
 * must answer each with an exit that makes sense, or have handled it, and must touch nothing but the vCPU. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include <halyard/arch/access.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/port.h>

#define ISS_BITS 25
#define CLASSES 64
#define SYNC 8
/* Sanitizers make each step some ten times as long: they see a sample, odd so that it visits every residue. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STRIDE 61
#endif
#endif
#ifndef STRIDE
#define STRIDE 1
#endif
#define GUEST_PC UINT64_C(0x40001000)
#define GUARD 0xa5

static struct {
	uint8_t before[64];
	struct hy_vcpu vcpu;
	uint8_t after[64];
} box;
static struct hy_percpu cpu;
static struct hy_space space;
static struct hy_hal hal;
static int64_t next_irq;

static int64_t fetch(void *context)
{
	(void)context;
	return next_irq;
}

static void serve(void *context, int64_t irq)
{
	(void)context;
	(void)irq;
}

static int prepare(void **state)
{
	(void)state;
	memset(&box, GUARD, sizeof(box));
	memset(&box.vcpu, 0, sizeof(box.vcpu));
	memset(hy_aarch64_host_registers, 0, sizeof(hy_aarch64_host_registers));
	hal = (struct hy_hal){.irq_fetch = fetch, .irq_handler = serve};
	box.vcpu.hal = &hal;
	box.vcpu.space = &space;
	cpu.hal = &hal;
	atomic_store(&box.vcpu.cpu, &cpu);
	atomic_store(&box.vcpu.state, HY_VCPU_RUNNING);
	/* The guest's page of code does not translate: instructions that would have to be fetched are run again. */
	hy_aarch64_host_registers[HY_AARCH64_REG_PAR_EL1] = 1;
	return 0;
}

static void check_access(uint8_t width, uint8_t reg)
{
	if (width != 1 && width != 2 && width != 4 && width != 8)
		fail_msg("an access of %u bytes", width);
	assert_true(reg <= 31);
}

static void check_exit(const struct hy_exit *exit, uint64_t syndrome)
{
	uint32_t trap_class = (uint32_t)(syndrome >> 26);

	if (exit->reason >= HY_EXIT_COUNT || exit->reason == HY_EXIT_NOTHING)
		fail_msg("class 0x%x: exit %u", trap_class, exit->reason);
	if (exit->advance != 0 && exit->advance != 2 && exit->advance != 4)
		fail_msg("class 0x%x: advance by %u", trap_class, exit->advance);
	if (exit->reason == HY_EXIT_MMIO_READ) {
		check_access(exit->mmio_read.width, exit->mmio_read.reg);
		assert_true(exit->mmio_read.reg_width == 4 || exit->mmio_read.reg_width == 8);
		/* 8 bytes (SAS 3) into a W register (SF 0) is no instruction, and nothing but that is wider than its register. */
		if (exit->mmio_read.reg_width < exit->mmio_read.width)
			assert_true((syndrome >> 22 & 3) == 3 && (syndrome >> 15 & 1) == 0);
	} else if (exit->reason == HY_EXIT_MMIO_WRITE) {
		check_access(exit->mmio_write.width, 0);
		if (exit->mmio_write.width < 8)
			assert_true(exit->mmio_write.data >> (8 * exit->mmio_write.width) == 0);
	} else if (exit->reason == HY_EXIT_STAGE2_FAULT) {
		assert_in_range(exit->stage2_fault.access, 1, 7);
	}
}

/* One syndrome: what the decoder says of it. */
static bool decode(uint64_t syndrome, uint64_t vector)
{
	struct hy_vcpu *vcpu = &box.vcpu;
	bool handled;

	vcpu->ctx.pc = GUEST_PC;
	vcpu->ctx.pstate = 0x3c5; /* EL1h */
	vcpu->ctx.lazy_live = 0;
	vcpu->exit.reason = HY_EXIT_NOTHING;
	handled = hy_aarch64_decode(vcpu, syndrome, vector);
	if (!handled)
		check_exit(&vcpu->exit, syndrome);
	return handled;
}

static void every_syndrome_of_every_class(void **state)
{
	uint64_t counts[HY_EXIT_COUNT] = {0}, handled = 0, total = 0;

	(void)state;
	for (uint64_t trap_class = 0; trap_class < CLASSES; trap_class++)
		for (uint64_t iss = 0; iss < UINT64_C(1) << ISS_BITS; iss += STRIDE, total++) {
			if (decode(trap_class << 26 | iss, SYNC))
				handled++;
			else
				counts[box.vcpu.exit.reason]++;
		}
	print_message("%llu syndromes, %llu handled by the port, %llu unknown\n", (unsigned long long)total, (unsigned long long)handled,
		      (unsigned long long)counts[HY_EXIT_UNKNOWN]);
	assert_true(counts[HY_EXIT_HYPERCALL] >= total / CLASSES / 2 - 1);
	assert_true(counts[HY_EXIT_MMIO_READ] > 0 && counts[HY_EXIT_MMIO_WRITE] > 0);
	for (size_t i = 0; i < sizeof(box.before); i++)
		assert_true(box.before[i] == GUARD && box.after[i] == GUARD);
}

static void every_vector(void **state)
{
	(void)state;
	for (uint64_t vector = SYNC; vector < 16; vector++)
		for (uint64_t syndrome = 0; syndrome < UINT64_C(1) << 32; syndrome += 0x10fff1)
			for (next_irq = -1; next_irq < 2000; next_irq += 667)
				decode(syndrome, vector);
}

/* Bits above the syndrome's 32 (ISS2) change nothing in which rule is taken. */
static void upper_bits(void **state)
{
	(void)state;
	for (uint64_t trap_class = 0; trap_class < CLASSES; trap_class++)
		for (uint64_t iss = 0; iss < UINT64_C(1) << ISS_BITS; iss += 0x1fff3) {
			bool handled = decode(trap_class << 26 | iss, SYNC);
			uint32_t reason = box.vcpu.exit.reason;

			assert_int_equal(handled, decode(trap_class << 26 | iss | UINT64_C(0xff) << 32, SYNC));
			if (!handled)
				assert_int_equal(reason, box.vcpu.exit.reason);
		}
}

/* Facts of the manual (ESR_EL2, ISS encoding for a Data Abort), one row a case: sign, width and register of a load. */
static void data_aborts(void **state)
{
	static const struct { uint32_t iss, width, reg, reg_width; bool sign; } loads[] = {
		{0x01000007, 1, 0, 4, false},            /* ldrb w0 */
		{0x01208007, 1, 0, 8, true},             /* ldrsb x0 */
		{0x01200007, 1, 0, 4, true},             /* ldrsb w0 */
		{0x01670007, 2, 7, 4, true},             /* ldrsh w7 */
		{0x01be8006, 4, 30, 8, true},            /* ldrsw x30 */
		{0x01df8005, 8, 31, 8, false},           /* ldr xzr */
	};

	(void)state;
	hy_aarch64_host_registers[HY_AARCH64_REG_HPFAR_EL2] = UINT64_C(0x90000000) >> 12 << 4;
	hy_aarch64_host_registers[HY_AARCH64_REG_FAR_EL2] = UINT64_C(0xffff800012345abc);
	for (size_t i = 0; i < sizeof(loads) / sizeof(loads[0]); i++) {
		const struct hy_exit_mmio_read *read = &box.vcpu.exit.mmio_read;

		assert_false(decode(UINT64_C(0x92000000) | loads[i].iss, SYNC));
		assert_int_equal(box.vcpu.exit.reason, HY_EXIT_MMIO_READ);
		assert_int_equal(box.vcpu.exit.advance, 4);
		assert_int_equal(read->address, UINT64_C(0x90000abc));
		assert_int_equal(read->width, loads[i].width);
		assert_int_equal(read->reg, loads[i].reg);
		assert_int_equal(read->reg_width, loads[i].reg_width);
		assert_int_equal(read->sign_extend, loads[i].sign);
	}
}

static void stores_of_the_zero_register(void **state)
{
	(void)state;
	memset(&box.vcpu.ctx.x, 0xee, sizeof(box.vcpu.ctx.x));
	assert_false(decode(UINT64_C(0x92000000) | 0x019f8047, SYNC)); /* str wzr or xzr, 4 bytes */
	assert_int_equal(box.vcpu.exit.reason, HY_EXIT_MMIO_WRITE);
	assert_int_equal(box.vcpu.exit.mmio_write.data, 0);
	assert_false(decode(UINT64_C(0x92000000) | 0x01018047, SYNC)); /* strb w1: one byte of it */
	assert_int_equal(box.vcpu.exit.mmio_write.data, 0xee);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(every_syndrome_of_every_class, prepare),
		cmocka_unit_test_setup(every_vector, prepare),
		cmocka_unit_test_setup(upper_bits, prepare),
		cmocka_unit_test_setup(data_aborts, prepare),
		cmocka_unit_test_setup(stores_of_the_zero_register, prepare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
