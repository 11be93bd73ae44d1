/* SPDX-License-Identifier: Apache-2.0 */
/* The PLIC: its register map, gateways, claims and completions, notification of vCPUs. */
#include "plic_fixture.h"

static void init_refuses_nonsense(void **state)
{
	struct world *world = *state;
	struct hy_plic_context contexts[2];
	const struct hy_plic_config good = {.base = 0x1000, .source_count = 1023, .contexts = contexts, .context_count = 2};
	struct hy_plic_config config = good;
	struct hy_plic plic;

	expect(hy_plic_init(&plic, &good));
	assert_int_equal(plic.device.size, 0x202000);
	expect_status(hy_plic_init(NULL, &good), HY_E_INVALID);
	expect_status(hy_plic_init(&plic, NULL), HY_E_INVALID);
	config.base = 0x1004;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.source_count = 0;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.source_count = 1024;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.contexts = NULL;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.context_count = 0;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.context_count = 15873;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.size = 0x201000;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	config = good, config.size = 0x202800;
	expect_status(hy_plic_init(&plic, &config), HY_E_INVALID);
	expect_status(hy_plic_connect(&world->plic, 4, &world->machine.vcpu[0], EXTERNAL), HY_E_INVALID);
	expect_status(hy_plic_connect(&world->plic, 0, NULL, EXTERNAL), HY_E_INVALID);
	expect_status(hy_plic_connect(&world->plic, 0, &world->machine.vcpu[0], HY_ARCH_INTERRUPT_COUNT), HY_E_INVALID);
	expect_status(hy_plic_connect(&world->plic, 1, &world->machine.vcpu[0], EXTERNAL), HY_E_EXISTS);
	expect_status(hy_plic_set_line(&world->plic, 0, true), HY_E_INVALID);
	expect_status(hy_plic_set_line(&world->plic, SOURCES + 1, true), HY_E_INVALID);
	expect_status(hy_plic_set_edge(&world->plic, 0, true), HY_E_INVALID);
	expect_status(hy_plic_set_edge(&world->plic, SOURCES + 1, true), HY_E_INVALID);
}

static bool is_connected(uint64_t context)
{
	return context == 1 || context == 3;
}

/* The bits that a register of the map keeps when ones are written. */
static uint32_t writable_at(uint64_t offset)
{
	static const uint32_t sources[32] = {0xfffffffe, 0xffffffff, 0xffffffff, 0x00000001};

	if (offset < PENDING)
		return offset != 0 && offset <= 4 * SOURCES ? 7 : 0;
	if (offset >= ENABLES && offset < CONTEXTS)
		return is_connected((offset - ENABLES) / 0x80) ? sources[offset % 0x80 / 4] : 0;
	return offset >= CONTEXTS && offset % 0x1000 == 0 && is_connected((offset - CONTEXTS) / 0x1000) ? 7 : 0;
}

/* Every word of the map, what is reserved and who is not there included. */
static void register_map(void **state)
{
	struct world *world = *state;

	for (uint64_t offset = 0; offset < PLIC_SPAN; offset += 4) {
		if (get(world, offset) != 0)
			fail_msg("%#lx is not zero after reset", (unsigned long)offset);
		put(world, offset, 0xffffffff);
		if (get(world, offset) != writable_at(offset))
			fail_msg("%#lx reads %#x", (unsigned long)offset, get(world, offset));
	}
	hy_plic_reset(&world->plic);
	for (uint64_t offset = 0; offset < PLIC_SPAN; offset += 4)
		assert_int_equal(get(world, offset), 0);
}

/* As large as a PLIC gets, its first and last context and its last source in use. */
static void the_largest_plic(void **state)
{
	static struct hy_plic_context contexts[HY_PLIC_MAX_CONTEXTS];
	struct world *world = *state;
	struct hy_plic_config config = {.size = 0x4000000, .source_count = 1023, .contexts = contexts, .context_count = HY_PLIC_MAX_CONTEXTS};

	expect(hy_plic_init(&world->plic, &config));
	expect(hy_plic_connect(&world->plic, 0, &world->machine.vcpu[0], EXTERNAL));
	expect(hy_plic_connect(&world->plic, HY_PLIC_MAX_CONTEXTS - 1, &world->machine.vcpu[1], EXTERNAL));
	for (uint64_t at = ENABLES; at < ENABLES + 0x80; at += 4) {
		put(world, at, 0xffffffff);
		put(world, at + 0x80 * (HY_PLIC_MAX_CONTEXTS - 1), 0xffffffff);
		assert_int_equal(get(world, at), at == ENABLES ? 0xfffffffe : 0xffffffff);
		assert_int_equal(get(world, at + 0x80 * (HY_PLIC_MAX_CONTEXTS - 1)), at == ENABLES ? 0xfffffffe : 0xffffffff);
		assert_int_equal(get(world, at + 0x80), 0);
	}
	for (uint32_t source = 1; source <= 1023; source += 1022) {
		put(world, PRIORITY + 4 * source, 5);
		set_line(world, source, true);
	}
	set_threshold(world, 0, 5);
	assert_int_equal(get(world, CONTEXTS), 5);
	assert_true(!is_notified(world, 1) && is_notified(world, 3));
	assert_int_equal(claim(world, 0), 1);
	assert_int_equal(get(world, PENDING + 0x80), 0); /* nothing stands behind the pending bits */
	assert_int_equal(claim(world, HY_PLIC_MAX_CONTEXTS - 1), 1023);
	complete(world, 0, 1023);
	complete(world, HY_PLIC_MAX_CONTEXTS - 1, 1);
	assert_true(is_forwarded(world, 1) && is_forwarded(world, 1023));
}

static void other_widths_are_refused(void **state)
{
	struct world *world = *state;
	const struct hy_device *device = &world->plic.device;

	prepare_source(world, 1, 5, 3);
	for (uint32_t width = 1; width <= 8; width *= 2)
		for (uint64_t at = 0; at < 4; at++) {
			uint64_t value = 55;

			if (width == 4 && at == 0)
				continue;
			expect_status(device->read(device->state, NULL, PRIORITY + 4 * 5 + at, width, &value), HY_E_UNSUPPORTED);
			expect_status(device->write(device->state, NULL, PRIORITY + 4 * 5 + at, width, 0), HY_E_UNSUPPORTED);
			assert_int_equal(value, 55);
		}
	assert_int_equal(get(world, PRIORITY + 4 * 5), 3);
}

static void a_level_is_taken_until_it_falls(void **state)
{
	struct world *world = *state;

	prepare_source(world, 1, 10, 1);
	assert_false(is_notified(world, 1));
	set_line(world, 10, true);
	assert_true(is_forwarded(world, 10) && is_notified(world, 1));
	assert_false(is_notified(world, 3));
	assert_int_equal(claim(world, 1), 10);
	assert_false(is_forwarded(world, 10) || is_notified(world, 1)); /* high, but the gateway is closed */
	assert_int_equal(claim(world, 1), 0);
	complete(world, 1, 10);
	assert_true(is_forwarded(world, 10) && is_notified(world, 1)); /* still high */
	assert_int_equal(claim(world, 1), 10);
	set_line(world, 10, false);
	complete(world, 1, 10);
	assert_false(is_forwarded(world, 10) || is_notified(world, 1));
	set_line(world, 10, true);
	assert_true(is_forwarded(world, 10) && is_notified(world, 1));
}

/* The gateway cannot take a request back. */
static void what_was_forwarded_stays(void **state)
{
	struct world *world = *state;

	prepare_source(world, 1, 96, 1);
	set_line(world, 96, true);
	set_line(world, 96, false);
	assert_true(is_forwarded(world, 96) && is_notified(world, 1));
	assert_int_equal(claim(world, 1), 96);
	complete(world, 1, 96);
	assert_false(is_forwarded(world, 96) || is_notified(world, 1));
}

static void an_edge_counts_once(void **state)
{
	struct world *world = *state;

	expect(hy_plic_set_edge(&world->plic, 7, true));
	prepare_source(world, 3, 7, 1);
	set_line(world, 7, true);
	set_line(world, 7, true);
	assert_true(is_notified(world, 3));
	set_line(world, 7, false);
	set_line(world, 7, true); /* before the claim: the same request */
	assert_int_equal(claim(world, 3), 7);
	complete(world, 3, 7);
	assert_false(is_forwarded(world, 7)); /* high, but that is no edge */
	set_line(world, 7, false);
	assert_false(is_forwarded(world, 7));
	set_line(world, 7, true);
	assert_int_equal(claim(world, 3), 7);
	for (unsigned i = 0; i < 3; i++) {
		set_line(world, 7, false);
		set_line(world, 7, true); /* after the claim: kept, and once only */
		assert_false(is_forwarded(world, 7));
	}
	complete(world, 3, 7);
	assert_true(is_forwarded(world, 7) && is_notified(world, 3));
	assert_int_equal(claim(world, 3), 7);
	complete(world, 3, 7);
	assert_false(is_forwarded(world, 7) || is_notified(world, 3));
}

static void by_priority_then_by_number(void **state)
{
	static const struct {
		uint32_t source, priority;
	} rows[] = {{70, 7}, {3, 6}, {64, 6}, {31, 5}, {32, 5}, {96, 2}, {1, 1}};
	struct world *world = *state;

	for (unsigned i = 0; i < 7; i++) {
		prepare_source(world, 1, rows[i].source, rows[i].priority);
		set_line(world, rows[i].source, true);
	}
	for (unsigned i = 0; i < 7; i++) {
		assert_true(is_notified(world, 1));
		assert_int_equal(claim(world, 1), rows[i].source);
	}
	assert_false(is_notified(world, 1));
}

/* Priorities at and below the threshold notify nobody, yet can be claimed; 0 can neither. */
static void thresholds(void **state)
{
	struct world *world = *state;

	prepare_source(world, 1, 4, 3);
	set_line(world, 4, true);
	for (uint32_t threshold = 0; threshold < 8; threshold++) {
		set_threshold(world, 1, threshold);
		assert_int_equal(is_notified(world, 1), threshold < 3);
	}
	assert_int_equal(claim(world, 1), 4);
	complete(world, 1, 4);
	put(world, PRIORITY + 4 * 4, 0);
	set_threshold(world, 1, 0);
	assert_true(is_forwarded(world, 4));
	assert_false(is_notified(world, 1));
	assert_int_equal(claim(world, 1), 0);
	put(world, PRIORITY + 4 * 4, 1);
	assert_true(is_notified(world, 1));
}

static void only_enabled_sources_reach_a_context(void **state)
{
	struct world *world = *state;

	put(world, PRIORITY + 4 * 40, 1);
	set_line(world, 40, true);
	assert_true(is_forwarded(world, 40));
	assert_false(is_notified(world, 1) || is_notified(world, 3));
	assert_int_equal(claim(world, 1), 0);
	prepare_source(world, 3, 40, 1);
	assert_true(is_notified(world, 3));
	assert_int_equal(claim(world, 1), 0);
	put(world, ENABLES + 0x80 * 3 + 4, 0);
	assert_false(is_notified(world, 3));
	assert_int_equal(claim(world, 3), 0);
}

static void completions_that_are_ignored(void **state)
{
	struct world *world = *state;

	prepare_source(world, 1, 10, 1);
	prepare_source(world, 1, 11, 1);
	set_line(world, 10, true);
	assert_int_equal(claim(world, 1), 10);
	complete(world, 1, 0);
	complete(world, 1, 11);
	complete(world, 1, SOURCES + 1);
	complete(world, 1, 1024 + 10);
	complete(world, 1, 0x8000000a);
	complete(world, 3, 10); /* not enabled there */
	complete(world, 0, 10); /* nobody there */
	put(world, ENABLES + 0x80, 0);
	complete(world, 1, 10); /* not enabled any more */
	put(world, ENABLES + 0x80, 3u << 10);
	assert_false(is_forwarded(world, 10));
	prepare_source(world, 3, 10, 1);
	complete(world, 3, 10); /* enabled there: whoever claimed it */
	assert_true(is_forwarded(world, 10));
}

/* All contexts hear of it, one gets it. */
static void the_first_to_claim_wins(void **state)
{
	struct world *world = *state;

	prepare_source(world, 1, 20, 2);
	prepare_source(world, 3, 20, 2);
	set_line(world, 20, true);
	assert_true(is_notified(world, 1) && is_notified(world, 3));
	assert_int_equal(claim(world, 3), 20);
	assert_false(is_notified(world, 1) || is_notified(world, 3));
	assert_int_equal(claim(world, 1), 0);
	complete(world, 3, 20);
	assert_true(is_notified(world, 1) && is_notified(world, 3));
}

/* A hart that is off loses what it had; the PLIC tells it again as soon as it sets itself up. */
static void a_hart_that_starts_late(void **state)
{
	struct world *world = *state;
	struct hy_vcpu *vcpu = &world->machine.vcpu[1];

	expect(hy_vcpu_reset(vcpu));
	prepare_source(world, 3, 20, 2);
	set_line(world, 20, true);
	assert_false(is_notified(world, 3));
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &world->machine.vm.space));
	set_threshold(world, 3, 0);
	assert_true(is_notified(world, 3));
	expect(hy_vcpu_reset(vcpu));
	expect(hy_vcpu_setup(vcpu, MACHINE_RAM, &world->machine.vm.space));
	assert_false(is_notified(world, 3));
	set_threshold(world, 3, 0);
	assert_true(is_notified(world, 3));
}

static void reset_keeps_the_lines(void **state)
{
	static const uint32_t sources[] = {5, 40, 41, 90};
	struct world *world = *state;

	expect(hy_plic_set_edge(&world->plic, 40, true));
	for (uint32_t i = 0; i < 4; i++) {
		prepare_source(world, 1, sources[i], 1);
		set_line(world, sources[i], true);
	}
	assert_int_equal(claim(world, 1), 5);
	assert_int_equal(claim(world, 1), 40);
	assert_int_equal(claim(world, 1), 41);
	set_line(world, 40, false);
	set_line(world, 40, true); /* an edge that waits */
	set_line(world, 90, false);
	assert_true(is_notified(world, 1));
	expect(world->plic.device.reset(&world->plic));
	assert_false(is_notified(world, 1));
	for (uint32_t i = 0; i < 4; i++) {
		assert_int_equal(is_forwarded(world, sources[i]), sources[i] == 5 || sources[i] == 41);
		prepare_source(world, 1, sources[i], 1);
	}
	assert_true(is_notified(world, 1));
	assert_int_equal(claim(world, 1), 5);
	assert_int_equal(claim(world, 1), 41);
	assert_int_equal(claim(world, 1), 0);
	set_line(world, 40, false);
	set_line(world, 40, true); /* its gateway is open, and nothing waits behind it */
	assert_int_equal(claim(world, 1), 40);
	complete(world, 1, 40);
	assert_false(is_forwarded(world, 40));
}

/* A guest on the bus: it waits, takes interrupt 9, claims, sees the device quiet, completes. */
static void a_guest_serves_its_device(void **state)
{
	struct world *world = *state;
	struct machine *machine = &world->machine;
	struct hy_vcpu *vcpu = &machine->vcpu[0];

	LOAD(machine, MACHINE_RAM, SIM_INTERRUPTS(1), SIM_HYPERCALL(1), SIM_JUMP(-1));
	LOAD(machine, MACHINE_VECTOR, SIM_LOAD(3, 1, 2), SIM_HYPERCALL(2), SIM_STORE(3, 1, 2), SIM_END_INTERRUPT, SIM_RETURN);
	expect(hy_vcpu_reset(vcpu)); /* machine_boot sets it up */
	machine_boot(machine);
	vcpu->ctx.r1 = PLIC_BASE + CONTEXTS + 0x1000 + CLAIM;
	machine_run(machine, HY_EXIT_HYPERCALL);
	assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	prepare_source(world, 1, 33, 1);
	for (unsigned i = 0; i < 3; i++) {
		set_line(world, 33, true);
		for (unsigned again = 0; again < 2; again++) { /* the first time the device is not served */
			machine_run(machine, HY_EXIT_HYPERCALL);
			assert_int_equal(vcpu->exit.hypercall.immediate, 2);
			assert_int_equal(hy_sim_hardware.cause, EXTERNAL);
			assert_int_equal(vcpu->ctx.r3, 33);
		}
		set_line(world, 33, false);
		machine_run(machine, HY_EXIT_HYPERCALL);
		assert_int_equal(vcpu->exit.hypercall.immediate, 1);
	}
}

#define test(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(init_refuses_nonsense),
		test(register_map),
		test(the_largest_plic),
		test(other_widths_are_refused),
		test(a_level_is_taken_until_it_falls),
		test(what_was_forwarded_stays),
		test(an_edge_counts_once),
		test(by_priority_then_by_number),
		test(thresholds),
		test(only_enabled_sources_reach_a_context),
		test(completions_that_are_ignored),
		test(the_first_to_claim_wins),
		test(a_hart_that_starts_late),
		test(reset_keeps_the_lines),
		test(a_guest_serves_its_device),
	};

	return cmocka_run_group_tests_name("plic", tests, NULL, NULL);
}
