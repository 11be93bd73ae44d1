/* SPDX-License-Identifier: Apache-2.0 */
/* What is unmapped is forgotten by every CPU when the call returns: those that are in a guest are kicked, and waited for. */
#include <pthread.h>
#include <sched.h>
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

/* --- a CPU changes tables while another begins to walk them --------------------------------------------------------------------------- */

#define ROUNDS 100u
#define PLACES 4096u

static struct {
	_Alignas(64) volatile uint64_t entry; /* as hy_space_put has it */
	_Alignas(64) _Atomic(uint32_t) tag;
	_Alignas(64) bool told;
	_Alignas(64) bool found;
} places[PLACES];
static _Atomic(uint32_t) arrived;

static void meet(uint32_t times)
{
	atomic_fetch_add(&arrived, 1);
	for (uint32_t tries = 0; atomic_load(&arrived) < 2 * times; tries++)
		if (tries > 100000)
			(void)sched_yield();
}

static void *walk(void *nothing)
{
	for (uint32_t round = 0; round < ROUNDS; round++) {
		meet(2 * round + 1);
		for (uint32_t n = 0; n < PLACES; n++) {
			atomic_store(&places[n].tag, 1);
			places[n].found = places[n].entry != 0;
		}
		meet(2 * round + 2);
	}
	return nothing;
}

/* One of the two sees what the other has written: what is changed is walked as it is, or flushed. Whether a mistake is found depends on
 * time: most runs find it. */
static void changes_are_seen_or_flushed(void **state)
{
	uint32_t missed = 0;
	pthread_t walker;

	(void)state;
	assert_int_equal(pthread_create(&walker, NULL, walk, NULL), 0);
	for (uint32_t round = 0; round < ROUNDS; round++) {
		memset(places, 0, sizeof(places));
		meet(2 * round + 1);
		for (uint32_t n = 0; n < PLACES; n++) {
			places[n].entry = 1;
			hy_port_tables_written();
			places[n].told = atomic_load(&places[n].tag) != 0;
		}
		meet(2 * round + 2);
		for (uint32_t n = 0; n < PLACES; n++)
			missed += !places[n].told && !places[n].found;
	}
	assert_int_equal(pthread_join(walker, NULL), 0);
	assert_int_equal(missed, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(only_those_in_a_guest_are_kicked, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_cpu_that_is_disabled_is_not_waited_for, set_up, tear_down),
		cmocka_unit_test(changes_are_seen_or_flushed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
