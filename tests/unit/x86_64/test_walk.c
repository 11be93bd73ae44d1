/* SPDX-License-Identifier: Apache-2.0 */
/* A guest's own tables: AMD APM volume 2, 5.2 and 5.3; Intel SDM volume 3, 4.3 to 4.5. */
#define STAGE2 hy_x86_backends[0]->stage2_formats[0]
#define LINK(address) (address)
#include "../walk_fixture.h"

#include <halyard/arch/backend.h>
#include <halyard/port.h>

#define LEGACY &hy_x86_walk_legacy
#define PSE &hy_x86_walk_legacy_pse
#define PAE &hy_x86_walk_pae
#define LONG &hy_x86_walk_long
#define NX ((uint64_t)1 << 63)
#define ANY (R | X | UX) /* what no bit takes away */

static const struct walk_case cases[] = {
	/* 32-bit: 10 bits of each level; without PSE bit 7 means nothing. */
	{LEGACY, 0, ROOT | 0x18, 0, 0xc0123456, 1, {7}, 0x89abc007, HY_WALK_DONE, 0, 0x89abc456, 0x1000, ANY | W | U},
	{LEGACY, 0, ROOT, 0, 0xc0123456, 1, {0x87}, 0x89abc005, HY_WALK_DONE, 0, 0x89abc456, 0x1000, ANY | U},
	{LEGACY, 0, ROOT, 0, 0xc0123456, 1, {5}, 0x89abc003, HY_WALK_DONE, 0, 0x89abc456, 0x1000, ANY},
	{LEGACY, 0, ROOT, 0, 0xc0123456, 1, {6}, 0x89abc003, HY_WALK_NOT_PRESENT, 1, 0, 0, 0},
	{LEGACY, 0, ROOT, 0, 0xc0123456, 1, {7}, 0x89abc006, HY_WALK_NOT_PRESENT, 0, 0, 0, 0},
	{LEGACY, 0, ROOT, 0, 0x1c0123456, 1, {7}, 0x89abc007, HY_WALK_ADDRESS, 1, 0, 0, 0},
	/* PSE-36: bits 20 to 13 are 39 to 32 of the address; bit 12 is PAT, 21 reserved. */
	{PSE, 0, ROOT, 0, 0xc0123456, 0, {0}, 0x89c01087, HY_WALK_DONE, 1, 0x89d23456, 0x400000, ANY | W | U},
	{PSE, 0, ROOT, 0, 0xc0123456, 0, {0}, 0x89d4a083, HY_WALK_DONE, 1, 0xa589d23456, 0x400000, ANY | W},
	{PSE, 0, ROOT, 0, 0xc0123456, 0, {0}, 0x89e00083, HY_WALK_RESERVED, 1, 0, 0, 0},
	{PSE, 0, ROOT, 0, 0xc0123456, 1, {7}, 0x89abc087, HY_WALK_DONE, 0, 0x89abc456, 0x1000, ANY | W | U}, /* PAT */
	/* PAE: a root of four entries anywhere at 32 bytes, without rights. */
	{PAE, 0, ROOT | 0x20, NX, 0xc0123456, 2, {1, 7}, 0x000f123456789007, HY_WALK_DONE, 0, 0x000f123456789456, 0x1000, ANY | W | U},
	{PAE, 0, ROOT, 0, 0x40123456, 2, {1, 7}, NX | 0x89abc007, HY_WALK_DONE, 0, 0x89abc456, 0x1000, R | W | U},
	{PAE, 0, ROOT, NX, 0x40123456, 2, {1, 7}, NX | 0x89abc007, HY_WALK_RESERVED, 0, 0, 0, 0},
	{PAE, 0, ROOT, 0, 0x40123456, 2, {3, 7}, 0x89abc007, HY_WALK_RESERVED, 2, 0, 0, 0},
	{PAE, 0, ROOT, 0, 0x40123456, 1, {1}, 0x89a01087, HY_WALK_DONE, 1, 0x89b23456, 0x200000, ANY | W | U},
	{PAE, 0, ROOT, 0, 0x40123456, 1, {1}, 0x89a02087, HY_WALK_RESERVED, 1, 0, 0, 0},
	{PAE, 0, ROOT, 0, 0x40123456, 2, {1, 7}, 0x0010000089abc007, HY_WALK_RESERVED, 0, 0, 0, 0},
	{PAE, 0, ROOT, (uint64_t)1 << 40, 0x40123456, 2, {1, 7}, 0x10089abc007, HY_WALK_RESERVED, 0, 0, 0, 0},
	/* Four levels; bits 62 to 52 are the guest's. */
	{LONG, 48, ROOT | 0x1f, 0, 0xffff8123456789ab, 3, {7, 7, 7}, 0x7ff0000089abc087, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, ANY | W | U},
	{LONG, 48, ROOT, 0, 0xffff8123456789ab, 2, {7, 7}, 0x89a01087, HY_WALK_DONE, 1, 0x89a789ab, 0x200000, ANY | W | U},
	{LONG, 48, ROOT, 0, 0xffff8123456789ab, 1, {7}, 0x1c0001087, HY_WALK_DONE, 2, 0x1c56789ab, 0x40000000, ANY | W | U},
	{LONG, 48, ROOT, 0, 0xffff8123456789ab, 0, {0}, 0x1c0001087, HY_WALK_RESERVED, 3, 0, 0, 0},
	{LONG, 48, ROOT, 0, 0xffff8123456789ab, 1, {7}, 0x1e0001087, HY_WALK_RESERVED, 2, 0, 0, 0},
	{LONG, 48, ROOT, 0, 0xffff8123456789ab, 3, {NX | 7, 5, 3}, 0x89abc007, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, R},
	{LONG, 48, ROOT, 0, 0x00008123456789ab, 3, {7, 7, 7}, 0x89abc007, HY_WALK_ADDRESS, 3, 0, 0, 0},
	{LONG, 48, 0x100000000, 0, 0, 3, {7, 7, 7}, 0x89abc007, HY_WALK_NO_TABLE, 3, 0, 0, 0},
	/* Five. */
	{LONG, 57, ROOT, 0, 0xff008123456789ab, 4, {7, 7, 7, 7}, 0x89abc007, HY_WALK_DONE, 0, 0x89abc9ab, 0x1000, ANY | W | U},
	{LONG, 57, ROOT, 0, 0xff008123456789ab, 4, {0x87, 7, 7, 7}, 0x89abc007, HY_WALK_RESERVED, 4, 0, 0, 0},
};

static void tables_of_the_manuals(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		check_walk(&cases[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(tables_of_the_manuals, prepare),
	};

	return cmocka_run_group_tests_name("x86_64_walk", tests, NULL, NULL);
}
