/* SPDX-License-Identifier: Apache-2.0 */
/* What is unmapped is forgotten by every CPU when the call returns: those that are in a guest are kicked, and waited for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <halyard/flush.h>
#include <halyard/port.h>

#include "../../../runtime/core/core.h"

#define CPUS 3u

static struct hy_percpu cpus[CPUS];
static uint32_t kicks[CPUS];

/* The CPU comes out of its guest. */
static void kick(void *context, uint32_t id)
{
	(void)context;
	kicks[id]++;
	cpus[id].visits++;
}

static const struct hy_hal hal = {.kick_pcpu = kick, .present = UINT64_MAX};

static int set_up(void **state)
{
	(void)state;
	memset(cpus, 0, sizeof(cpus));
	memset(kicks, 0, sizeof(kicks));
	for (uint32_t id = 0; id < CPUS; id++) {
		cpus[id].id = id;
		cpus[id].hal = &hal;
		hy_flush_add(&cpus[id]);
	}
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < CPUS; id++)
		if (cpus[id].hal != NULL)
			hy_flush_remove(&cpus[id]);
	return 0;
}

static void only_those_in_a_guest_are_kicked(void **state)
{
	hy_word before = hy_flushes;

	(void)state;
	cpus[1].visits = 7;
	cpus[2].visits = 8;
	hy_port_tlb_flush_range(1, 0x1000, 0, 4096);
	assert_int_equal(hy_flushes, before + 1);
	assert_int_equal(kicks[0], 0);
	assert_int_equal(kicks[1], 1);
	assert_int_equal(kicks[2], 0);
	assert_int_equal(cpus[1].visits, 8);
}

static void a_cpu_that_is_disabled_is_not_waited_for(void **state)
{
	(void)state;
	for (uint32_t id = 0; id < CPUS; id++)
		cpus[id].visits = 1;
	hy_flush_remove(&cpus[1]);
	cpus[1].hal = NULL;
	hy_port_tlb_flush_range(1, 0x1000, 0, 4096);
	assert_int_equal(kicks[0], 1);
	assert_int_equal(kicks[1], 0);
	assert_int_equal(kicks[2], 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(only_those_in_a_guest_are_kicked, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_cpu_that_is_disabled_is_not_waited_for, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
