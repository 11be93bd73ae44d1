/* SPDX-License-Identifier: Apache-2.0 */
/* A guest's own tables: RISC-V privileged architecture, Sv32, Sv39, Sv48 and Sv57. */
#define STAGE2 hy_arch_stage2_formats[0]
#define LINK(address) ((address) >> 2)
#include "../walk_fixture.h"

#define V 1u
#define PR 2u
#define PW 4u
#define PX 8u
#define PU 0x10u
#define PA 0x40u
#define PD 0x80u
#define PPN(address) ((uint64_t)(address) >> 2)

static const struct walk_case cases[] = {
#if HY_ARCH_WORD_BITS == 64
#define SV &hy_riscv_walk_sv57
	{SV, 39, ROOT >> 12 | (uint64_t)8 << 60, 0, 0xffffffe3456789ab, 2, {V, V}, PPN(0x89abc000) | PA | PD | PR | PW | V, HY_WALK_DONE, 0,
	 0x89abc9ab, 0x1000, R | W},
	{SV, 48, ROOT >> 12, 0, 0xffff8123456789ab, 3, {V, V, V}, PPN(0x89abc000) | PU | PR | PX | V, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000,
	 R | X | U | UX},
	{SV, 57, ROOT >> 12, 0, 0xff008123456789ab, 4, {V, V, V, V}, PPN(0x89abc000) | PX | V, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, X | UX},
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 1, {V}, PPN(0x89a00000) | PR | V, HY_WALK_DONE, 1, 0x89a789ab, 0x200000, R},
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 0, {0}, PPN(0x1c0000000) | PX | V, HY_WALK_DONE, 2, 0x1c56789ab, 0x40000000, X | UX},
	{SV, 48, ROOT >> 12, 0, 0x00000123456789ab, 0, {0}, PPN(0x8000000000) | PR | V, HY_WALK_DONE, 3, 0xa3456789ab, (uint64_t)1 << 39, R},
	/* The memory type of Svpbmt does not matter here. */
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 2, {V, V}, PPN(0x89abc000) | (uint64_t)3 << 61 | PR | V, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000,
	 R},
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 2, {V, V}, PPN(0x89abc000) | (uint64_t)1 << 60 | PR | V, HY_WALK_RESERVED, 0, 0, 0, 0},
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 2, {V, V | (uint64_t)1 << 61}, PPN(0x89abc000) | PR | V, HY_WALK_RESERVED, 1, 0, 0, 0},
	/* A large page that is not aligned. */
	{SV, 39, ROOT >> 12, 0, 0x00000023456789ab, 1, {V}, PPN(0x89a01000) | PR | V, HY_WALK_RESERVED, 1, 0, 0, 0},
	{SV, 39, ROOT >> 12, 0, 0x00000043456789ab, 2, {V, V}, PPN(0x89abc000) | PR | V, HY_WALK_ADDRESS, 2, 0, 0, 0},
#else
#define SV &hy_riscv_walk_sv32
	{SV, 0, ROOT >> 12 | 0x80000000, 0, 0xc0123456, 1, {V}, PPN(0x389abc000) | PR | PW | V, HY_WALK_DONE, 0, 0x389abc456, 0x1000, R | W},
	{SV, 0, ROOT >> 12, 0, 0xc0123456, 0, {0}, PPN(0x389c00000) | PU | PX | V, HY_WALK_DONE, 1, 0x389d23456, 0x400000, X | UX | U},
	{SV, 0, ROOT >> 12, 0, 0xc0123456, 0, {0}, PPN(0x389c01000) | PX | V, HY_WALK_RESERVED, 1, 0, 0, 0},
#endif
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V}, PPN(0x89a00000) | PR | PW, HY_WALK_NOT_PRESENT, HY_ARCH_WORD_BITS == 64, 0, 0, 0},
	/* Written but not read; a table with U, A or D. */
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V}, PPN(0x80000000) | PW | V, HY_WALK_RESERVED, HY_ARCH_WORD_BITS == 64, 0, 0, 0},
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V}, PPN(0x80000000) | PW | PX | V, HY_WALK_RESERVED, HY_ARCH_WORD_BITS == 64, 0, 0, 0},
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V | PU}, 0, HY_WALK_RESERVED, HY_ARCH_WORD_BITS == 64 ? 2 : 1, 0, 0, 0},
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V | PA}, 0, HY_WALK_RESERVED, HY_ARCH_WORD_BITS == 64 ? 2 : 1, 0, 0, 0},
	{SV, 32, ROOT >> 12, 0, 0x40123456, 1, {V | PD}, 0, HY_WALK_RESERVED, HY_ARCH_WORD_BITS == 64 ? 2 : 1, 0, 0, 0},
	/* A table behind the last level. */
	{SV, 32, ROOT >> 12, 0, 0x40123456, HY_ARCH_WORD_BITS == 64 ? 2 : 1, {V, V}, PPN(0x80000000) | V, HY_WALK_RESERVED, 0, 0, 0, 0},
};

static void tables_of_the_manual(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		check_walk(&cases[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(tables_of_the_manual, prepare),
	};

	return cmocka_run_group_tests_name("riscv_walk", tests, NULL, NULL);
}
