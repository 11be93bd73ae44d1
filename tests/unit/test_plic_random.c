/* SPDX-License-Identifier: Apache-2.0 */
/* The PLIC against a plain model of the specification, against nonsense, and with several CPUs at once. */
#include "plic_fixture.h"

/* --- a model: one structure for each source, no bit sets, everything looked at every time -------------------------------------------- */

enum gateway { OPEN, FORWARDED, CLAIMED };

struct model_source {
	enum gateway gateway;
	uint32_t priority;
	bool line, edge, again;
};

struct model {
	struct model_source source[SOURCES + 1];
	bool enabled[CONTEXT_COUNT][SOURCES + 1];
	uint32_t threshold[CONTEXT_COUNT];
};

static uint32_t model_best(const struct model *model, uint32_t context)
{
	uint32_t best = 0, priority = 0;

	for (uint32_t n = SOURCES; n >= 1; n--) {
		const struct model_source *source = &model->source[n];

		if (source->gateway != FORWARDED || !model->enabled[context][n] || source->priority == 0 || source->priority < priority)
			continue;
		best = n;
		priority = source->priority;
	}
	return best;
}

static void model_line(struct model *model, uint32_t n, bool level)
{
	struct model_source *source = &model->source[n];
	bool rose = level && !source->line;

	source->line = level;
	if (rose && source->gateway == OPEN)
		source->gateway = FORWARDED;
	else if (rose && source->gateway == CLAIMED && source->edge)
		source->again = true;
}

static uint32_t model_claim(struct model *model, uint32_t context)
{
	uint32_t n = model_best(model, context);

	if (n != 0)
		model->source[n].gateway = CLAIMED;
	return n;
}

static void model_complete(struct model *model, uint32_t context, uint32_t n)
{
	struct model_source *source = &model->source[n];

	if (n == 0 || n > SOURCES || !model->enabled[context][n] || source->gateway != CLAIMED)
		return;
	source->gateway = (source->edge ? source->again : source->line) ? FORWARDED : OPEN;
	source->again = false;
}

static void check(struct world *world, const struct model *model)
{
	for (uint32_t n = 1; n <= SOURCES; n++)
		assert_int_equal(is_forwarded(world, n), model->source[n].gateway == FORWARDED);
	for (uint32_t context = 1; context < CONTEXT_COUNT; context += 2) {
		uint32_t best = model_best(model, context);

		assert_int_equal(is_notified(world, context), best != 0 && model->source[best].priority > model->threshold[context]);
	}
}

static void step(struct world *world, struct model *model, uint64_t random)
{
	uint32_t n = (uint32_t)(random >> 8) % (SOURCES + 1), context = (random >> 24 & 1) != 0 ? 3 : 1;
	uint32_t value = (uint32_t)(random >> 32);

	switch (random & 7) {
	case 0:
	case 1:
		if (n != 0)
			set_line(world, n, (value & 1) != 0), model_line(model, n, (value & 1) != 0);
		break;
	case 2:
		put(world, PRIORITY + 4 * n, value);
		model->source[n].priority = value & 7;
		break;
	case 3:
		put(world, ENABLES + 0x80 * context + n / 32 * 4, value);
		for (uint32_t i = n / 32 * 32; i < n / 32 * 32 + 32 && i <= SOURCES; i++)
			model->enabled[context][i] = i != 0 && (value >> i % 32 & 1) != 0;
		break;
	case 4:
		set_threshold(world, context, value & 3);
		model->threshold[context] = value & 3;
		break;
	case 5:
		assert_int_equal(claim(world, context), model_claim(model, context));
		break;
	default:
		complete(world, context, n);
		model_complete(model, context, n);
		break;
	}
}

static void agrees_with_a_plain_model(void **state)
{
	static struct model model;
	struct world *world = *state;
	uint64_t seed = 16;

	memset(&model, 0, sizeof(model));
	for (uint32_t n = 1; n <= SOURCES; n++) {
		model.source[n].edge = n % 3 == 0;
		expect(hy_plic_set_edge(&world->plic, n, n % 3 == 0));
	}
	for (unsigned i = 0; i < 100000; i++) {
		step(world, &model, host_random(&seed));
		check(world, &model);
	}
}

/* Any access of any width anywhere, any line: refused or answered, and the PLIC still works. */
static void survives_everything(void **state)
{
	struct world *world = *state;
	const struct hy_device *device = &world->plic.device;
	uint64_t seed = 17;

	for (unsigned i = 0; i < 300000; i++) {
		uint64_t random = host_random(&seed), value = 0;
		uint32_t width = 1u << (random & 3);
		uint64_t offset = (random >> 8) % (PLIC_SPAN - width + 1);
		bool word;

		if ((random >> 4 & 3) != 0) /* mostly where the registers are */
			offset = offset % 0x2400 + ((random >> 4 & 3) == 1 ? CONTEXTS - 0x200 : 0);
		word = width == 4 && offset % 4 == 0;
		expect_status(device->write(device->state, NULL, offset, width, host_random(&seed)), word ? HY_OK : HY_E_UNSUPPORTED);
		expect_status(device->read(device->state, NULL, offset, width, &value), word ? HY_OK : HY_E_UNSUPPORTED);
		assert_int_equal(value >> 32, 0);
		if (i % 4 == 0)
			expect_status(hy_plic_set_line(&world->plic, i / 4 % 128, (random >> 60 & 1) != 0), i / 4 % 128 - 1 < SOURCES ? HY_OK : HY_E_INVALID);
	}
	hy_plic_reset(&world->plic);
	for (uint32_t n = 1; n <= SOURCES; n++)
		set_line(world, n, n == 50);
	prepare_source(world, 3, 50, 7);
	assert_int_equal(claim(world, 3), 50);
	set_line(world, 50, false);
	complete(world, 3, 50);
	assert_false(is_forwarded(world, 50));
}

/* --- two harts that claim, four devices that raise ------------------------------------------------------------------------------------ */

#define DEVICES 4u
#define REQUESTS 2000u

static struct world *shared;
static _Atomic(uint32_t) served[DEVICES + 1], raised[DEVICES + 1], inside[DEVICES + 1];
static _Atomic(bool) over;

static void need(bool condition)
{
	if (!condition)
		abort(); /* CMocka's assertions do not work in threads */
}

static void *raise_again_and_again(void *argument)
{
	uint32_t n = (uint32_t)(uintptr_t)argument;

	host_cpu = 4 + n % 4;
	for (uint32_t i = 1; i <= REQUESTS; i++) {
		raised[n] = i;
		need(hy_plic_set_line(&shared->plic, n, true) == HY_OK);
		while (served[n] != i)
			sched_yield();
	}
	return NULL;
}

static void *serve(void *argument)
{
	uint64_t at = CONTEXTS + 0x1000 * (uint64_t)(uintptr_t)argument + CLAIM;
	const struct hy_device *device = &shared->plic.device;

	host_cpu = (uint32_t)(uintptr_t)argument;
	while (!over) {
		uint64_t n;

		need(device->read(device->state, NULL, at, 4, &n) == HY_OK && n <= DEVICES);
		if (n == 0) {
			sched_yield();
			continue;
		}
		need(atomic_fetch_add(&inside[n], 1) == 0); /* nobody else claims it before it is completed */
		need(served[n] + 1 == raised[n]);           /* and it comes once for each time it was raised */
		need(hy_plic_set_line(&shared->plic, (uint32_t)n, false) == HY_OK);
		atomic_fetch_sub(&inside[n], 1);
		need(device->write(device->state, NULL, at, 4, n) == HY_OK);
		served[n]++;
	}
	return NULL;
}

static void every_request_is_served_once(void **state)
{
	pthread_t devices[DEVICES + 1], harts[2];

	shared = *state;
	over = false;
	for (uint32_t n = 1; n <= DEVICES; n++) {
		served[n] = 0;
		prepare_source(shared, 1, n, n);
		prepare_source(shared, 3, n, n);
		assert_int_equal(pthread_create(&devices[n], NULL, raise_again_and_again, (void *)(uintptr_t)n), 0);
	}
	for (uint32_t i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&harts[i], NULL, serve, (void *)(uintptr_t)(2 * i + 1)), 0);
	for (uint32_t n = 1; n <= DEVICES; n++) {
		assert_int_equal(pthread_join(devices[n], NULL), 0);
		assert_int_equal(served[n], REQUESTS);
	}
	over = true;
	for (uint32_t i = 0; i < 2; i++)
		assert_int_equal(pthread_join(harts[i], NULL), 0);
	assert_false(is_notified(shared, 1) || is_notified(shared, 3));
}

#define test(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(agrees_with_a_plain_model),
		test(survives_everything),
		test(every_request_is_served_once),
	};

	return cmocka_run_group_tests_name("plic, random", tests, NULL, NULL);
}
