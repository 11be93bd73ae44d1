/* SPDX-License-Identifier: Apache-2.0 */
/* Every cause that the hardware can report, with every form of htinst and instructions of all kinds. The decoder must answer each with an
 * exit that makes sense, or have handled it, and must touch nothing but the vCPU. */
#include "decode_fixture.h"

#define ROUNDS 3000000u
#define WFI 0x10500073u

static bool decode_in_vu(uint64_t scause, uint64_t stval)
{
	bool handled;

	box.vcpu.ctx.sstatus = 0;
	box.vcpu.ctx.sepc = (hy_arch_word)GUEST_PC;
	box.vcpu.ctx.exit_cause = (hy_arch_word)scause;
	box.vcpu.ctx.exit_value = (hy_arch_word)stval;
	handled = hy_riscv_decode(&box.vcpu, scause, stval);
	assert_int_equal(HARDWARE(VSSTATUS) & SPP, 0);
	return handled;
}

/* The guest has taken an exception. */
static void took(uint64_t cause, uint64_t value)
{
	assert_int_equal(HARDWARE(VSCAUSE), cause);
	assert_int_equal(HARDWARE(VSTVAL), value);
	assert_int_equal(HARDWARE(VSEPC), GUEST_PC);
	assert_int_equal(box.vcpu.ctx.sepc, VSTVEC);
	assert_true((box.vcpu.ctx.sstatus & SPP) != 0);
}

static void check_exit(uint64_t scause)
{
	const struct hy_exit *exit = &box.vcpu.exit;
	uint64_t width = exit->mmio_read.width;

	if (exit->reason >= HY_EXIT_COUNT || exit->reason == HY_EXIT_NOTHING)
		fail_msg("cause 0x%llx: exit %u", (unsigned long long)scause, exit->reason);
	if (exit->advance != 0 && exit->advance != 2 && exit->advance != 4)
		fail_msg("cause 0x%llx: advance by %u", (unsigned long long)scause, exit->advance);
	if (exit->reason == HY_EXIT_MMIO_READ) {
		assert_int_equal(scause, LOAD_FAULT);
		assert_true(width == 1 || width == 2 || width == 4 || width == WORD_BYTES);
		assert_true(exit->mmio_read.reg < 32 && exit->mmio_read.reg_width == WORD_BYTES && exit->advance != 0);
	} else if (exit->reason == HY_EXIT_MMIO_WRITE) {
		width = exit->mmio_write.width;
		assert_int_equal(scause, STORE_FAULT);
		assert_true(width == 1 || width == 2 || width == 4 || width == WORD_BYTES);
		assert_true(width == 8 || exit->mmio_write.data >> (8 * width) == 0);
		assert_int_not_equal(exit->advance, 0);
	} else if (exit->reason == HY_EXIT_STAGE2_FAULT) {
		assert_true(exit->stage2_fault.access == 1 || exit->stage2_fault.access == 2 || exit->stage2_fault.access == 4);
	}
}

static uint64_t random_number(void)
{
	static uint64_t seed = 0x48414c59;

	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return seed ^ seed >> 29;
}

/* A word that is mostly random, often near something that is decoded. */
static uint32_t random_word(void)
{
	static const uint32_t near[] = {0x3, 0x23, 0x73, 0x7, 0x2f, 0x4000, 0x6000, 0xc000, 0x8000, 0x4002, 0xc002, 0x0, 0x3000};
	uint64_t chance = random_number();
	uint32_t word = (uint32_t)random_number();

	if ((chance & 3) == 0)
		return word;
	if ((chance & 63) == 1)
		return WFI;
	return near[(chance >> 8) % COUNT(near)] | (word & ((chance & 1) != 0 ? 0xffff8000u : 0x01f07f80u));
}

static void any_trap_is_answered(void **state)
{
	uint64_t counts[HY_EXIT_COUNT] = {0}, handled = 0;

	(void)state;
	for (uint32_t n = 0; n < ROUNDS; n++) {
		uint64_t chance = random_number(), scause = chance & 31, stval = random_number() & WORD_MASK;

		if ((chance >> 8 & 7) == 0)
			scause = (chance >> 16 & 63) | INTERRUPT;
		else if ((chance >> 8 & 31) == 1)
			scause = random_number() & WORD_MASK;
		if (scause == VIRTUAL_INSTRUCTION)
			stval = (chance & 32) != 0 ? 0 : random_word();
		HARDWARE(HTVAL) = random_number() & WORD_MASK;
		HARDWARE(HTINST) = (chance >> 24 & 7) == 0 ? random_number() & WORD_MASK : (chance >> 24 & 7) < 4 ? 0 : random_word() | 1;
		test_fetched = (chance >> 32 & 15) == 0 ? 0 : random_word();
		next_irq = (int64_t)(chance >> 40 & 255) - 1;
		if (decode(scause, stval)) {
			handled++;
			continue;
		}
		check_exit(scause);
		counts[box.vcpu.exit.reason]++;
	}
	for (size_t i = 0; i < sizeof(box.before); i++)
		assert_true(box.before[i] == GUARD && box.after[i] == GUARD);
	print_message("%u traps, %llu handled by the port, %llu unknown\n", ROUNDS, (unsigned long long)handled,
		      (unsigned long long)counts[HY_EXIT_UNKNOWN]);
	assert_true(counts[HY_EXIT_MMIO_READ] > ROUNDS / 1000 && counts[HY_EXIT_MMIO_WRITE] > ROUNDS / 1000);
	assert_true(counts[HY_EXIT_HYPERCALL] > ROUNDS / 100 && counts[HY_EXIT_IDLE] > ROUNDS / 10000 && handled > ROUNDS / 50);
}

/* Table 8.6 and table 4.2, with what becomes of each. */
static void every_cause(void **state)
{
	static const struct { uint32_t cause, reason; int32_t guest_takes; } exceptions[] = {
		{0, HY_EXIT_EXCEPTION, -1}, {1, HY_EXIT_NOTHING, 1}, {3, HY_EXIT_EXCEPTION, -1}, {4, HY_EXIT_EXCEPTION, -1},
		{5, HY_EXIT_NOTHING, 5}, {6, HY_EXIT_EXCEPTION, -1}, {7, HY_EXIT_NOTHING, 7}, {8, HY_EXIT_EXCEPTION, -1},
		{9, HY_EXIT_UNKNOWN, -1}, {10, HY_EXIT_HYPERCALL, -1}, {11, HY_EXIT_UNKNOWN, -1}, {12, HY_EXIT_EXCEPTION, -1},
		{13, HY_EXIT_EXCEPTION, -1}, {14, HY_EXIT_UNKNOWN, -1}, {15, HY_EXIT_EXCEPTION, -1}, {16, HY_EXIT_SHUTDOWN, -1},
		{17, HY_EXIT_UNKNOWN, -1}, {18, HY_EXIT_EXCEPTION, -1}, {19, HY_EXIT_SYSTEM_ERROR, -1}, {20, HY_EXIT_STAGE2_FAULT, -1},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		bool handled = decode(exceptions[i].cause, GVA);

		assert_int_equal(handled, exceptions[i].reason == HY_EXIT_NOTHING);
		assert_int_equal(box.vcpu.exit.reason, exceptions[i].reason);
		assert_int_equal(box.vcpu.exit.advance, exceptions[i].cause == 10 ? 4 : 0);
		if (exceptions[i].guest_takes >= 0)
			took((uint64_t)exceptions[i].guest_takes, GVA);
	}
	for (uint64_t cause = 24; cause < 200; cause++) {
		assert_false(decode(cause, GVA));
		assert_int_equal(box.vcpu.exit.reason, HY_EXIT_UNKNOWN);
		assert_int_equal(box.vcpu.exit.unknown.syndrome, cause);
		assert_int_equal(box.vcpu.exit.unknown.address, GVA);
	}
}

static void every_interrupt(void **state)
{
	(void)state;
	for (uint64_t cause = 0; cause < 200; cause++) {
		bool ours = cause == 1 || cause == 5 || cause == 9 || cause == 12 || cause == 13;

		assert_false(decode(INTERRUPT | cause, 0));
		assert_int_equal(box.vcpu.exit.reason, ours ? HY_EXIT_EXTERNAL_INTERRUPT : HY_EXIT_UNKNOWN);
		if (ours)
			assert_int_equal(box.vcpu.exit.external_interrupt.vector, 10);
	}
	next_irq = HY_IRQ_NONE;
	assert_true(decode(INTERRUPT | 9, 0));
}

static void calls(void **state)
{
	(void)state;
	assert_false(decode(10, 0));
	assert_int_equal(box.vcpu.exit.hypercall.number, hy_riscv_gpr(&box.vcpu.ctx, 17));
	assert_int_equal(box.vcpu.exit.hypercall.immediate, 0);
}

static void waiting(void **state)
{
	(void)state;
	assert_false(decode(VIRTUAL_INSTRUCTION, WFI));
	assert_int_equal(box.vcpu.exit.reason, HY_EXIT_IDLE);
	assert_int_equal(box.vcpu.exit.advance, 4);
	test_fetched = WFI; /* stval may be 0 */
	assert_false(decode(VIRTUAL_INSTRUCTION, 0));
	assert_int_equal(box.vcpu.exit.reason, HY_EXIT_IDLE);
	assert_true(decode_in_vu(VIRTUAL_INSTRUCTION, WFI));
	took(2, WFI);
}

/* What a guest without the hypervisor extension does not have, and what its VU mode may not: illegal instructions. */
static void what_guests_do_not_have(void **state)
{
	static const uint32_t words[] = {
		0x10200073, /* sret, in VU mode */
		0x12000073, /* sfence.vma, in VU mode */
		0x16000073, 0x18000073, 0x18100073, /* sinval.vma, sfence.w.inval, sfence.inval.ir */
		0x22000073, 0x62000073, 0x26000073, 0x66000073, /* hfence, hinval */
		0x6c004573, 0x64304573, 0x68304573, 0x6ea5c073, /* hlv.d, hlvx.hu, hlvx.wu, hsv.d */
		0x60002573, 0x68051073, 0x20001073, 0xe1202573, /* csrr hstatus, csrw hgatp, csrw vsstatus, csrr hgeip */
		0xc0002573, 0xc0202573, /* rdcycle, rdinstret */
		0x14d51073, 0x14d5f5f3, /* stimecmp, when Sstc is not the guest's */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++) {
		assert_true(decode(VIRTUAL_INSTRUCTION, words[i]));
		took(2, words[i]);
		assert_true(decode_in_vu(VIRTUAL_INSTRUCTION, words[i]));
		took(2, words[i]);
		test_fetched = words[i];
		assert_true(decode(VIRTUAL_INSTRUCTION, 0));
		assert_int_equal(HARDWARE(VSCAUSE), 2);
	}
	HARDWARE(VSCAUSE) = 0;
	test_fetched = 0;
	assert_true(decode(VIRTUAL_INSTRUCTION, 0)); /* cannot be fetched: it runs again */
	assert_int_equal(HARDWARE(VSCAUSE), 0);
	assert_int_equal(box.vcpu.ctx.sepc, GUEST_PC);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(any_trap_is_answered, prepare),
		cmocka_unit_test_setup(every_cause, prepare),
		cmocka_unit_test_setup(every_interrupt, prepare),
		cmocka_unit_test_setup(calls, prepare),
		cmocka_unit_test_setup(waiting, prepare),
		cmocka_unit_test_setup(what_guests_do_not_have, prepare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
