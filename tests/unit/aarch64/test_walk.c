/* SPDX-License-Identifier: Apache-2.0 */
/* A guest's own tables: Arm DDI 0487, D8.3, stage 1 of EL1 and EL0 with a 4 KiB granule. */
#define STAGE2 hy_arch_stage2_formats[0]
#define LINK(address) (address)
#include "../walk_fixture.h"

#define FORMAT &hy_aarch64_walk_stage1_4k
#define AF 0x400u
#define EL0 0x40u
#define READ_ONLY 0x80u
#define PXN ((uint64_t)1 << 53)
#define UXN ((uint64_t)1 << 54)
#define PXN_TABLE ((uint64_t)1 << 59)
#define UXN_TABLE ((uint64_t)1 << 60)
#define NO_EL0_TABLE ((uint64_t)1 << 61)
#define READ_ONLY_TABLE ((uint64_t)1 << 62)

static const struct walk_case cases[] = {
	/* The kernel's half, 48 bits: TTBR with an ASID and CnP. */
	{FORMAT, 48, ROOT | UINT64_C(0x1234000000000001), 0, 0xffff8123456789ab, 3, {3, 3, 3}, 0x89abc000 | AF | UXN | 3, HY_WALK_DONE, 0,
	 0x89abc9ab, 0x1000, R | W | X},
	{FORMAT, 48, ROOT, 0, 0xffff8123456789ab, 2, {3, 3}, 0x89a00000 | AF | READ_ONLY | 1, HY_WALK_DONE, 1, 0x89a789ab, 0x200000, R | X | UX},
	{FORMAT, 48, ROOT, 0, 0xffff8123456789ab, 1, {3}, 0x1c0000000 | AF | EL0 | PXN | 1, HY_WALK_DONE, 2, 0x1c56789ab, 0x40000000,
	 R | W | U | UX},
	/* 39 bits begin one level lower; 36 bits need a root of 64 entries, which 512 bytes hold. */
	{FORMAT, 39, ROOT, 0, 0x00000023456789ab, 2, {3, 3}, 0x89abc000 | AF | EL0 | 3, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, R | W | X | U | UX},
	{FORMAT, 36, ROOT | 0x200, 0, 0x0000000f456789ab, 2, {3, 3}, 0x89abc000 | AF | 3, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, R | W | X | UX},
	/* Tags do not count. */
	{FORMAT, 39, ROOT, 0, 0x5a00002345678000, 2, {3, 3}, 0x89abc000 | AF | 3, HY_WALK_DONE, 0, 0x89abc000, 0x1000, R | W | X | UX},
	/* What tables take. */
	{FORMAT, 48, ROOT, 0, 0x0000012345678000, 3, {3 | READ_ONLY_TABLE, 3 | NO_EL0_TABLE, 3}, 0x89abc000 | EL0 | 3, HY_WALK_DONE, 0, 0x89abc000,
	 0x1000, R | X | UX},
	{FORMAT, 48, ROOT, 0, 0x0000012345678000, 3, {3, 3 | PXN_TABLE, 3 | UXN_TABLE}, 0x89abc000 | EL0 | 3, HY_WALK_DONE, 0, 0x89abc000, 0x1000,
	 R | W | U},
	/* Invalid, and forms that a level has not: a block at level 0 of the manual's, none at its level 3. */
	{FORMAT, 48, ROOT, 0, 0x0000012345678000, 2, {3, 3}, 0x89a00002, HY_WALK_NOT_PRESENT, 1, 0, 0, 0},
	{FORMAT, 48, ROOT, 0, 0x0000012345678000, 0, {0}, 0x89a00001, HY_WALK_RESERVED, 3, 0, 0, 0},
	{FORMAT, 48, ROOT, 0, 0x0000012345678000, 3, {3, 3, 3}, 0x89abc001, HY_WALK_RESERVED, 0, 0, 0, 0},
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

	return cmocka_run_group_tests_name("aarch64_walk", tests, NULL, NULL);
}
