/* SPDX-License-Identifier: Apache-2.0 */
/* Guest page faults of loads and stores: instructions that are fetched, transformed, pseudo, none of a device, or gone meanwhile. */
#include "decode_fixture.h"

#define WALK_READ (XLEN == 64 ? 0x3000u : 0x2000u)
#define WALK_WRITE (XLEN == 64 ? 0x3020u : 0x2020u)

struct access {
	uint32_t word, bytes, reg; /* the instruction as fetched, not transformed */
	bool load, sign;
	uint8_t least_xlen;
};

/* RV32I 2.6, RV64I 4.3, C 16.3, Zcb: what each does; the second ones of a kind have other base registers and offsets. */
static const struct access accesses[] = {
	{0x00050583, 1, 11, true, true, 32},   /* lb a1, 0(a0) */
	{0x7ff51583, 2, 11, true, true, 32},   /* lh a1, 2047(a0) */
	{0x80052583, 4, 11, true, true, 32},   /* lw a1, -2048(a0) */
	{0x00053583, 8, 11, true, true, 64},   /* ld a1, 0(a0) */
	{0x00054583, 1, 11, true, false, 32},  /* lbu a1, 0(a0) */
	{0x00055583, 2, 11, true, false, 32},  /* lhu a1, 0(a0) */
	{0x00056583, 4, 11, true, false, 64},  /* lwu a1, 0(a0) */
	{0x00052003, 4, 0, true, true, 32},    /* lw zero, 0(a0) */
	{0x00b50023, 1, 11, false, false, 32}, /* sb a1, 0(a0) */
	{0x7eb51fa3, 2, 11, false, false, 32}, /* sh a1, 2047(a0) */
	{0x80b52023, 4, 11, false, false, 32}, /* sw a1, -2048(a0) */
	{0x00b53023, 8, 11, false, false, 64}, /* sd a1, 0(a0) */
	{0x00052023, 4, 0, false, false, 32},  /* sw zero, 0(a0) */
	{0x418c, 4, 11, true, true, 32},       /* c.lw a1, 0(a1) */
	{0x5ffc, 4, 15, true, true, 32},       /* c.lw a5, 124(a5) */
	{0x618c, 8, 11, true, true, 64},       /* c.ld a1, 0(a1) */
	{0xc188, 4, 10, false, false, 32},     /* c.sw a0, 0(a1) */
	{0xe188, 8, 10, false, false, 64},     /* c.sd a0, 0(a1) */
	{0x4502, 4, 10, true, true, 32},       /* c.lwsp a0, 0(sp) */
	{0x6fae, 8, 31, true, true, 64},       /* c.ldsp t6, 200(sp) */
	{0xc02a, 4, 10, false, false, 32},     /* c.swsp a0, 0(sp) */
	{0xe002, 8, 0, false, false, 64},      /* c.sdsp zero, 0(sp) */
	{0x8188, 1, 10, true, false, 32},      /* c.lbu a0, 0(a1) */
	{0x8588, 2, 10, true, false, 32},      /* c.lhu a0, 0(a1) */
	{0x85c8, 2, 10, true, true, 32},       /* c.lh a0, 0(a1) */
	{0x8988, 1, 10, false, false, 32},     /* c.sb a0, 0(a1) */
	{0x8d88, 2, 10, false, false, 32},     /* c.sh a0, 0(a1) */
};

/* The exit says what the instruction does, `length` bytes of which are done with it. */
static void check_access(const struct access *wanted, uint64_t gpa, uint32_t length)
{
	const struct hy_exit *exit = &box.vcpu.exit;

	assert_int_equal(exit->reason, wanted->load ? HY_EXIT_MMIO_READ : HY_EXIT_MMIO_WRITE);
	assert_int_equal(exit->advance, length);
	assert_int_equal(box.vcpu.ctx.sepc, GUEST_PC);
	if (wanted->load) {
		assert_int_equal(exit->mmio_read.address, gpa);
		assert_int_equal(exit->mmio_read.width, wanted->bytes);
		assert_int_equal(exit->mmio_read.reg, wanted->reg);
		assert_int_equal(exit->mmio_read.reg_width, WORD_BYTES);
		assert_int_equal(exit->mmio_read.sign_extend, wanted->sign);
		return;
	}
	assert_int_equal(exit->mmio_write.address, gpa);
	assert_int_equal(exit->mmio_write.width, wanted->bytes);
	assert_int_equal(exit->mmio_write.data, hy_riscv_gpr(&box.vcpu.ctx, wanted->reg) & (UINT64_MAX >> (64 - 8 * wanted->bytes)));
}

static void not_described(uint64_t scause, uint64_t gpa)
{
	assert_int_equal(box.vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(box.vcpu.exit.advance, 0);
	assert_int_equal(box.vcpu.exit.stage2_fault.address, gpa);
	assert_int_equal(box.vcpu.exit.stage2_fault.access, scause == LOAD_FAULT ? 1 : 2);
}

/* htinst is 0: the guest's instruction is fetched. htval lacks the lowest bits of the address, stval has them (8.2.8). */
static void fetched_accesses(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(accesses); i++) {
		uint64_t scause = accesses[i].load ? LOAD_FAULT : STORE_FAULT;
		uint32_t length = (accesses[i].word & 3) == 3 ? 4 : 2;

		for (uint64_t low = 0; low < 4; low++) {
			test_fetched = accesses[i].word | (length == 2 ? 0xabcd0000u : 0);
			assert_false(decode(scause, GVA + low));
			assert_int_equal(test_fetched_from, GUEST_PC);
			if (accesses[i].least_xlen <= XLEN)
				check_access(&accesses[i], GPA + low, length);
			else
				not_described(scause, GPA + low);
		}
	}
}

/* As 8.6.3 transforms it: rs1 has made way for the offset of the fault, immediates for 0; the low bits of a compressed one are 01. */
static uint32_t transformed(const struct access *access, uint32_t length, uint32_t offset)
{
	uint32_t size = access->bytes == 8 ? 3 : access->bytes / 2, low = length == 4 ? 3 : 1;

	if (access->load)
		return offset << 15 | (access->sign ? 0u : 4u) << 12 | size << 12 | access->reg << 7 | low;
	return access->reg << 20 | offset << 15 | size << 12 | 0x20 | low;
}

static void transformed_accesses(void **state)
{
	(void)state;
	test_fetched = 0x0005a583; /* lw a1, 0(a1), which nobody is to fetch */
	for (size_t i = 0; i < COUNT(accesses); i++)
		for (uint32_t length = 2; length <= 4; length += 2) {
			uint64_t scause = accesses[i].load ? LOAD_FAULT : STORE_FAULT;

			HARDWARE(HTINST) = transformed(&accesses[i], length, 0);
			assert_false(decode(scause, GVA));
			if (accesses[i].least_xlen <= XLEN)
				check_access(&accesses[i], GPA, length);
			else
				not_described(scause, GPA);
			HARDWARE(HTINST) = transformed(&accesses[i], length, 2); /* the second part of a misaligned one */
			assert_false(decode(scause, GVA));
			not_described(scause, GPA);
		}
}

/* Atomics, floating point, vectors, cache blocks, custom instructions, and what is reserved: never skipped. */
static void what_is_no_plain_access(void **state)
{
	static const struct { uint32_t word; bool load; } others[] = {
		{0x1005252f, true}, {0x00b5252f, false}, {0x18b5252f, false}, {0x00052507, true}, {0x00a53027, false}, {0x02050507, true},
		{0x02050527, false}, {0x0045200f, false}, {0x0000000b, true}, {0x00057583, true}, {0x00b54023, false}, {0x00b57023, false},
		{0x2108, true}, {0xa108, false}, {0x2502, true}, {0xa02a, false}, {0x4002, true}, {0x6002, true}, {0x8dc8, false}, {0x9002, true},
		{0x8001, true}, {0x0000001f, true}, {0xffffffff, true}, {0x00b52063, false}, {0x00052043, true},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(others); i++) {
		uint64_t scause = others[i].load ? LOAD_FAULT : STORE_FAULT;

		HARDWARE(HTINST) = 0;
		test_fetched = others[i].word;
		assert_false(decode(scause, GVA));
		not_described(scause, GPA);
		if ((others[i].word & 3) != 3)
			continue;
		HARDWARE(HTINST) = others[i].word & 0xfff07fff;
		assert_false(decode(scause, GVA));
		not_described(scause, GPA);
	}
}

/* The page went away between the trap and the fetch, or another CPU of the guest changed the instruction: it runs again. */
static void what_changed_meanwhile(void **state)
{
	(void)state;
	assert_true(decode(LOAD_FAULT, GVA));
	assert_int_equal(box.vcpu.ctx.sepc, GUEST_PC);
	test_fetched = 0x00b52023; /* sw */
	assert_true(decode(LOAD_FAULT, GVA));
	test_fetched = 0x418c; /* c.lw */
	assert_true(decode(STORE_FAULT, GVA));
	assert_int_equal(box.vcpu.exit.reason, HY_EXIT_NOTHING);
	assert_int_equal(box.vcpu.exit.advance, 0);
	assert_int_equal(HARDWARE(VSCAUSE), 0);
	test_fetched = 0x0005a583; /* lw over the end of a page */
	assert_false(decode(LOAD_FAULT, GVA | 0xffe));
	HARDWARE(HTVAL) = (GPA | 0xffc) >> 2;
	assert_false(decode(LOAD_FAULT, GVA | 0xffe));
	not_described(LOAD_FAULT, GPA | 0xffe);
}

/* Faults of the guest's own walk are none of a device, whatever the instruction was. */
static void faults_of_walks(void **state)
{
	static const uint32_t pseudo[][2] = {{WALK_READ, 1}, {WALK_WRITE, 2}};

	(void)state;
	test_fetched = 0x0005a583;
	for (uint64_t scause = FETCH_FAULT; scause <= STORE_FAULT; scause++)
		for (size_t i = 0; i < COUNT(pseudo) && scause != VIRTUAL_INSTRUCTION; i++) {
			HARDWARE(HTINST) = pseudo[i][0];
			assert_false(decode(scause, GVA + 3));
			assert_int_equal(box.vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
			assert_int_equal(box.vcpu.exit.stage2_fault.address, GPA & ~UINT64_C(3)); /* of the entry, which is aligned */
			assert_int_equal(box.vcpu.exit.stage2_fault.access, pseudo[i][1]);
		}
	HARDWARE(HTINST) = 0;
	assert_false(decode(FETCH_FAULT, GVA + 2));
	assert_int_equal(box.vcpu.exit.stage2_fault.address, GPA + 2);
	assert_int_equal(box.vcpu.exit.stage2_fault.access, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(fetched_accesses, prepare),
		cmocka_unit_test_setup(transformed_accesses, prepare),
		cmocka_unit_test_setup(what_is_no_plain_access, prepare),
		cmocka_unit_test_setup(what_changed_meanwhile, prepare),
		cmocka_unit_test_setup(faults_of_walks, prepare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
