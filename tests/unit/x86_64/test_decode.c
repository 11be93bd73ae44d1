/* SPDX-License-Identifier: Apache-2.0 */
/* The decoder by examples whose bytes the manuals say, and by any bytes: it answers, and reads no further than there are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <halyard/arch/computed.h>
#include <halyard/arch/tables.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { NO = HY_X86_INSN_NONE, RIP = HY_X86_INSN_NEXT_RIP };
enum { MOV = HY_X86_OPERATION_MOV, ADD = HY_X86_OPERATION_ADD, TEST = HY_X86_OPERATION_TEST, NONE = HY_X86_OPERATION_NONE };

static const struct {
	const char *what;
	uint8_t code[15];
	uint8_t mode, length, operation, bytes, address_bytes, segment, base, index, shift, reg, immediate_bytes;
	int64_t displacement;
	uint64_t immediate;
} instructions[] = {
	{"mov %eax,(%rdi)", {0x89, 0x07}, 64, 2, MOV, 4, 8, NO, 7, NO, 0, 0, 0, 0, 0},
	{"mov %r8,-8(%r9,%r10,4)", {0x4f, 0x89, 0x44, 0x91, 0xf8}, 64, 5, MOV, 8, 8, NO, 9, 10, 2, 8, 0, -8, 0},
	{"mov %ax,(%rsp)", {0x66, 0x89, 0x04, 0x24}, 64, 4, MOV, 2, 8, NO, 4, NO, 0, 0, 0, 0, 0},
	{"mov %ax,(%rsp,%r12)", {0x66, 0x42, 0x89, 0x04, 0x24}, 64, 5, MOV, 2, 8, NO, 4, 12, 0, 0, 0, 0, 0},
	{"mov %eax,0x10(%rip)", {0x89, 0x05, 0x10, 0, 0, 0}, 64, 6, MOV, 4, 8, NO, RIP, NO, 0, 0, 0, 0x10, 0},
	{"mov %eax,0x10", {0x89, 0x04, 0x25, 0x10, 0, 0, 0}, 64, 7, MOV, 4, 8, NO, NO, NO, 0, 0, 0, 0x10, 0},
	{"mov %eax,0x10 in 32 bits", {0x89, 0x05, 0x10, 0, 0, 0}, 32, 6, MOV, 4, 4, NO, NO, NO, 0, 0, 0, 0x10, 0},
	{"mov %ax,0x10 in 16 bits", {0x89, 0x06, 0x10, 0}, 16, 4, MOV, 2, 2, NO, NO, NO, 0, 0, 0, 0x10, 0},
	{"mov %fs:(%rax),%cl, prefixes before", {0x2e, 0x67, 0x64, 0x8a, 0x08}, 64, 5, MOV, 1, 4, 4, 0, NO, 0, 1, 0, 0, 0},
	{"REX is no REX before another prefix", {0x48, 0x66, 0x89, 0x07}, 64, 4, MOV, 2, 8, NO, 7, NO, 0, 0, 0, 0, 0},
	{"REX.W is stronger than 66", {0x66, 0x48, 0x89, 0x07}, 64, 4, MOV, 8, 8, NO, 7, NO, 0, 0, 0, 0, 0},
	{"the last of two segments counts", {0x64, 0x65, 0x8b, 0x00}, 64, 4, MOV, 4, 8, 5, 0, NO, 0, 0, 0, 0, 0},
	{"movb $-1,(%rax)", {0xc6, 0x00, 0xff}, 64, 3, MOV, 1, 8, NO, 0, NO, 0, 0, 1, 0, UINT64_MAX},
	{"movq $-2,(%rax)", {0x48, 0xc7, 0x00, 0xfe, 0xff, 0xff, 0xff}, 64, 7, MOV, 8, 8, NO, 0, NO, 0, 0, 4, 0, UINT64_MAX - 1},
	{"movw $1,(%rax)", {0x66, 0xc7, 0x00, 1, 0}, 64, 5, MOV, 2, 8, NO, 0, NO, 0, 0, 2, 0, 1},
	{"movabs $1,%rcx", {0x48, 0xb9, 1, 0, 0, 0, 0, 0, 0, 0}, 64, 10, NONE, 8, 8, NO, NO, NO, 0, 0, 8, 0, 1},
	{"movabs %al,moffs", {0xa2, 1, 2, 3, 4, 5, 6, 7, 8}, 64, 9, MOV, 1, 8, NO, NO, NO, 0, 0, 0, 0x0807060504030201, 0},
	{"the same with 67", {0x67, 0xa2, 1, 2, 3, 4}, 64, 6, MOV, 1, 4, NO, NO, NO, 0, 0, 0, 0x04030201, 0},
	{"the same in 16 bits with 67", {0x67, 0xa2, 1, 2, 3, 4}, 16, 6, MOV, 1, 4, NO, NO, NO, 0, 0, 0, 0x04030201, 0},
	{"testl $1,(%rax)", {0xf7, 0x00, 1, 0, 0, 0}, 64, 6, TEST, 4, 8, NO, 0, NO, 0, 0, 4, 0, 1},
	{"testb $1,(%rax), the other encoding", {0xf6, 0x08, 1}, 64, 3, TEST, 1, 8, NO, 0, NO, 0, 1, 1, 0, 1},
	{"mull (%rax) has no immediate", {0xf7, 0x20}, 64, 2, NONE, 4, 8, NO, 0, NO, 0, 4, 0, 0, 0},
	{"addl $-1,(%rbp)", {0x83, 0x45, 0, 0xff}, 64, 4, ADD, 4, 8, NO, 5, NO, 0, 0, 1, 0, UINT64_MAX},
	{"add %ax,(%bp,%si)", {0x01, 0x02}, 16, 2, ADD, 2, 2, NO, 5, 6, 0, 0, 0, 0, 0},
	{"call far in 32 bits", {0x9a, 1, 0, 0, 0, 8, 0}, 32, 7, NONE, 4, 4, NO, NO, NO, 0, 0, 6, 0, 0x800000001},
	{"enter", {0xc8, 8, 0, 1}, 64, 4, NONE, 8, 8, NO, NO, NO, 0, 0, 3, 0, 0x10008},
	{"jmp with 66, as Intel has it", {0x66, 0xe9, 0, 0, 0, 0}, 64, 6, NONE, 8, 8, NO, NO, NO, 0, 0, 4, 0, 0},
	{"mov %rax,%cr3 whatever mod says", {0x0f, 0x22, 0x1c}, 64, 3, NONE, 0, 8, NO, NO, NO, 0, 3, 0, 0, 0},
	{"les in 32 bits", {0xc4, 0x00}, 32, 2, NONE, 0, 4, NO, 0, NO, 0, 0, 0, 0, 0},
	{"vzeroupper", {0xc5, 0xf8, 0x77}, 32, 3, NONE, 0, 4, NO, NO, NO, 0, 0, 0, 0, 0},
	{"vpalignr $1", {0xc4, 0xe3, 0x71, 0x0f, 0xc0, 1}, 64, 6, NONE, 0, 8, NO, NO, NO, 0, 0, 1, 0, 1},
	{"bextr of XOP", {0x8f, 0xea, 0x78, 0x10, 0xc0, 1, 0, 0, 0}, 64, 9, NONE, 0, 8, NO, NO, NO, 0, 0, 4, 0, 1},
	{"vmovups of EVEX", {0x62, 0xf1, 0x7c, 0x48, 0x10, 0x40, 1}, 64, 7, NONE, 0, 8, NO, 0, NO, 0, 0, 0, 1, 0},
	{"bound in 32 bits", {0x62, 0x00}, 32, 2, NONE, 0, 4, NO, 0, NO, 0, 0, 0, 0, 0},
};

static void examples(void **state)
{

	(void)state;
	for (size_t n = 0; n < COUNT(instructions); n++) {
		struct hy_x86_insn insn;

		if (hy_x86_insn_decode(instructions[n].code, 15, instructions[n].mode, &insn) != HY_X86_DECODED)
			fail_msg("%s: no instruction", instructions[n].what);
#define CHECK(member)                                                                                                                  \
	if (insn.member != instructions[n].member)                                                                                     \
		fail_msg("%s: " #member " is %#llx", instructions[n].what, (long long)insn.member)
		CHECK(length);
		CHECK(operation);
		CHECK(bytes);
		CHECK(address_bytes);
		CHECK(segment);
		CHECK(base);
		CHECK(index);
		CHECK(shift);
		CHECK(reg);
		CHECK(immediate_bytes);
		CHECK(displacement);
		CHECK(immediate);
	}
}

static void no_instructions(void **state)
{
	static const struct {
		uint8_t code[15];
		uint8_t mode;
	} invalid[] = {
		{{0x06}, 64}, {{0x82, 0, 0}, 64}, {{0x9a}, 64}, {{0xd4, 0}, 64}, {{0x0f, 0x04}, 32}, {{0xfe, 0x10}, 32}, {{0xff, 0x38}, 64},
		{{0x8f, 0x20}, 64},
		{{0x0f, 0xba, 0x00, 0}, 64}, {{0x66, 0xc5, 0xf8, 0x77}, 64}, {{0x48, 0xc5, 0xf8, 0x77}, 64}, {{0xc4, 0xe4, 0x71, 0x0f}, 64},
		{{0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66}, 64},
		{{0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x8b, 0x40}, 64},
	};
	static const uint8_t longest[15] = {0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x2e, 0x8b, 0x00};
	struct hy_x86_insn insn;

	(void)state;
	for (size_t n = 0; n < COUNT(invalid); n++)
		if (hy_x86_insn_decode(invalid[n].code, 15, invalid[n].mode, &insn) != HY_X86_INVALID)
			fail_msg("case %zu", n);
	assert_int_equal(hy_x86_insn_decode(longest, 15, 64, &insn), HY_X86_DECODED);
	assert_int_equal(insn.length, 15);
	assert_int_equal(hy_x86_insn_decode(longest, 14, 64, &insn), HY_X86_TOO_SHORT);
	assert_int_equal(hy_x86_insn_decode(longest, 0, 64, &insn), HY_X86_TOO_SHORT);
}

static void high_bytes(void **state)
{
	struct hy_x86_insn insn;

	(void)state;
	assert_int_equal(hy_x86_insn_decode((const uint8_t[]){0x8a, 0x20}, 2, 64, &insn), HY_X86_DECODED); /* mov (%rax),%ah */
	assert_true(insn.high && insn.reg == 0);
	assert_int_equal(hy_x86_insn_decode((const uint8_t[]){0x40, 0x8a, 0x20}, 3, 64, &insn), HY_X86_DECODED); /* %spl */
	assert_true(!insn.high && insn.reg == 4);
	assert_int_equal(hy_x86_insn_decode((const uint8_t[]){0x8b, 0x20}, 2, 64, &insn), HY_X86_DECODED); /* %esp */
	assert_true(!insn.high && insn.reg == 4);
	assert_int_equal(hy_x86_insn_decode((const uint8_t[]){0x0f, 0xb6, 0x20}, 3, 64, &insn), HY_X86_DECODED); /* movzbl (%rax),%esp */
	assert_true(!insn.high && insn.reg == 4 && insn.bytes == 1 && insn.reg_bytes == 4);
}

/* Each length of any bytes: the whole instruction decodes alike, a part of it is too short, and nothing behind it counts. */
static void any_bytes(void **state)
{
	static const uint32_t modes[] = {16, 32, 64};
	uint64_t word = 1;

	(void)state;
	for (uint32_t round = 0; round < 150000; round++) {
		uint32_t mode = modes[round % 3], count;
		uint8_t bytes[HY_X86_INSN_BYTES];
		struct hy_x86_insn whole, part;
		enum hy_x86_decoded decoded, found;

		for (uint32_t n = 0; n < HY_X86_INSN_BYTES; n++) {
			word = word * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
			bytes[n] = (uint8_t)(word >> 33);
		}
		decoded = hy_x86_insn_decode(bytes, HY_X86_INSN_BYTES, mode, &whole);
		assert_int_not_equal(decoded, HY_X86_TOO_SHORT);
		count = decoded == HY_X86_DECODED ? whole.length : (uint32_t)(word >> 40) % 15;
		assert_in_range(count, decoded == HY_X86_DECODED, HY_X86_INSN_BYTES);
		for (uint32_t have = 0; have <= count; have++) {
			uint8_t *copy = malloc(have + !have); /* so that a sanitizer sees a byte too many */

			assert_non_null(copy);
			memcpy(copy, bytes, have);
			found = hy_x86_insn_decode(copy, have, mode, &part);
			if (decoded == HY_X86_DECODED)
				assert_int_equal(found, have < count ? HY_X86_TOO_SHORT : HY_X86_DECODED);
			else
				assert_int_not_equal(found, HY_X86_DECODED);
			free(copy);
		}
		if (decoded == HY_X86_DECODED)
			assert_memory_equal(&part, &whole, sizeof(whole));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples),
		cmocka_unit_test(no_instructions),
		cmocka_unit_test(high_bytes),
		cmocka_unit_test(any_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
