/* SPDX-License-Identifier: Apache-2.0 */
/* The GICv3: lines, routes, SGIs, and what of it reaches the vCPUs. */
#include "gicv3_fixture.h"

static void init_refuses_nonsense(void **state)
{
	struct world *world = *state;
	struct hy_gicv3_config good, bad;
	struct hy_gicv3 gic;

	set_config(world, &good);
	assert_int_equal(hy_gicv3_init(NULL, &good), HY_E_INVALID);
	assert_int_equal(hy_gicv3_init(&gic, NULL), HY_E_INVALID);
#define REFUSED(member, value) (bad = good, bad.member = (value), assert_int_equal(hy_gicv3_init(&gic, &bad), HY_E_INVALID))
	REFUSED(distributor_base, 0x8001000);
	REFUSED(redistributor_base, 0x80a0001);
	REFUSED(spi_count, 33);
	REFUSED(spi_count, 256); /* more than the port can inject */
	REFUSED(spi_count, 1024);
	REFUSED(spis, NULL);
	REFUSED(cpus, NULL);
	REFUSED(cpu_capacity, 0);
	REFUSED(cpu_capacity, 513);
#undef REFUSED
	assert_int_equal(hy_gicv3_add_cpu(&world->gic, &world->vcpus[0]), HY_E_EXISTS);
	assert_int_equal(hy_gicv3_add_cpu(&world->gic, NULL), HY_E_INVALID);
}

static void no_more_cpus_than_there_is_room_for(void **state)
{
	struct world *world = *state;
	static struct hy_vcpu another;
	struct hy_vcpu_config config = {.id = 9, .guest_id = 9};

	assert_int_equal(hy_vcpu_init(&another, &world->mock.hal, &config), HY_OK);
	assert_int_equal(hy_gicv3_add_cpu(&world->gic, &another), HY_E_NO_MEMORY);
	another.config.guest_id = guest_ids[1];
	assert_int_equal(hy_gicv3_add_cpu(&world->gic, &another), HY_E_EXISTS);
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &another, 20, true), HY_E_NOT_FOUND);
}

/* Pending alone is not enough: its own enable and its group's decide. */
static void enables_decide(void **state)
{
	struct world *world = *state;

	assert_int_equal(hy_gicv3_set_spi(&world->gic, 40, true), HY_OK);
	assert_true(is_pending(world, 0, 40));
	assert_false(is_delivered(world, 0, 40));
	put(world, ISENABLER + 4, 4, 1 << 8);
	assert_false(is_delivered(world, 0, 40));
	put(world, CTLR, 4, 1); /* group 0 alone */
	assert_false(is_delivered(world, 0, 40));
	put(world, CTLR, 4, 2);
	assert_true(is_delivered(world, 0, 40));
	assert_true(hy_vcpu_interrupt_pending(&world->vcpus[0]));
	put(world, ICENABLER + 4, 4, 1 << 8);
	assert_false(is_delivered(world, 0, 40));
	assert_false(hy_vcpu_interrupt_pending(&world->vcpus[0]));
	assert_int_equal(get(world, ISPENDR + 4, 4), 1 << 8);
}

static void group_0_is_fast(void **state)
{
	struct world *world = *state;

	put(world, ISENABLER + 4, 4, 1);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_int_equal(atomic_load(&world->vcpus[0].irq_flags[32]), HY_INTERRUPT_LEVEL);
	put(world, IGROUPR + 4, 4, ~1u); /* reaches what is pending already */
	assert_int_equal(atomic_load(&world->vcpus[0].irq_flags[32]), HY_INTERRUPT_LEVEL | HY_INTERRUPT_FAST);
	assert_true(is_delivered(world, 0, 32));
	put(world, CTLR, 4, 2);
	assert_false(is_delivered(world, 0, 32));
}

static void level_follows_the_line(void **state)
{
	struct world *world = *state;

	put(world, ISENABLER + 4, 4, 1);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_true(is_delivered(world, 0, 32));
	put(world, ICPENDR + 4, 4, 1); /* the line is still high */
	assert_true(is_delivered(world, 0, 32));
	assert_int_equal(get(world, ISPENDR + 4, 4), 1);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, false), HY_OK);
	assert_false(is_pending(world, 0, 32));
	assert_int_equal(atomic_load(&world->vcpus[0].irq_level[0]), 0);
	put(world, ISPENDR + 4, 4, 1); /* by software, until it is cleared or taken */
	assert_true(is_delivered(world, 0, 32));
	put(world, ICPENDR + 4, 4, 1);
	assert_false(is_pending(world, 0, 32));
}

static void edge_stays_pending(void **state)
{
	struct world *world = *state;

	put(world, ICFGR + 8, 4, 2);
	put(world, ISENABLER + 4, 4, 1);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, false), HY_OK);
	assert_true(is_delivered(world, 0, 32));
	assert_int_equal(atomic_load(&world->vcpus[0].irq_flags[32]), 0);
	put(world, ICPENDR + 4, 4, 1);
	assert_false(is_pending(world, 0, 32));
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, false), HY_OK); /* no edge */
	assert_false(is_pending(world, 0, 32));
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_true(is_pending(world, 0, 32));
}

static void changing_the_trigger_keeps_the_line(void **state)
{
	struct world *world = *state;

	assert_int_equal(hy_gicv3_set_spi(&world->gic, 33, true), HY_OK);
	put(world, ICFGR + 8, 4, 2 << 2); /* edge: still pending, though the line may fall now */
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 33, false), HY_OK);
	assert_true(is_pending(world, 0, 33));
	put(world, ICPENDR + 4, 4, 2);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 33, true), HY_OK);
	put(world, ICFGR + 8, 4, 0); /* level again */
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 33, false), HY_OK);
	assert_false(is_pending(world, 0, 33));
}

static void lines_that_do_not_exist(void **state)
{
	struct world *world = *state;

	assert_int_equal(hy_gicv3_set_spi(&world->gic, 31, true), HY_E_INVALID);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32 + SPIS, true), HY_E_INVALID);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, UINT32_MAX, true), HY_E_INVALID);
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[0], 15, true), HY_E_INVALID);
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[0], 32, true), HY_E_INVALID);
}

static void ppis_belong_to_one_cpu(void **state)
{
	struct world *world = *state;

	put_r(world, FRAME + SGI + ISENABLER, 4, 1 << 23);
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[1], 23, true), HY_OK);
	assert_true(is_delivered(world, 1, 23));
	assert_false(is_pending(world, 0, 23));
	assert_int_equal(get_r(world, FRAME + SGI + ISPENDR, 4), 1 << 23);
	assert_int_equal(get_r(world, SGI + ISPENDR, 4), 0);
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[1], 23, false), HY_OK);
	assert_false(is_pending(world, 1, 23));
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[1], 16, true), HY_OK); /* the first and the last */
	assert_int_equal(hy_gicv3_set_ppi(&world->gic, &world->vcpus[1], 31, true), HY_OK);
	assert_true(is_pending(world, 1, 16) && is_pending(world, 1, 31));
}

/* The port injects the timer's PPI by itself: it finds what the guest configured in the vCPU. */
static void enables_and_priorities_reach_the_vcpu(void **state)
{
	struct world *world = *state;

	for (uint32_t n = 0; n < 32 + SPIS; n++)
		assert_false(is_enabled(world, 1, n));
	put_r(world, FRAME + SGI + ISENABLER, 4, 1 << 27);
	put_r(world, FRAME + SGI + IPRIORITYR + 27, 1, 0x5f);
	put(world, IPRIORITYR + 50, 1, 0xa0);
	assert_true(is_enabled(world, 1, 27));
	assert_false(is_enabled(world, 0, 27));
	assert_int_equal(atomic_load(&world->vcpus[1].irq_priority[27]), 0x58);
	assert_int_equal(atomic_load(&world->vcpus[0].irq_priority[27]), 0);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 50, true), HY_OK);
	assert_int_equal(atomic_load(&world->vcpus[0].irq_priority[50]), 0xa0);
	put(world, CTLR, 4, 0);
	assert_false(is_enabled(world, 1, 27));
}

static void spis_follow_their_route(void **state)
{
	struct world *world = *state;

	put(world, IROUTER + 8 * 34, 8, guest_ids[2]); /* nothing pending: nothing moves */
	put(world, IGROUPR + 4, 4, ~4u);
	put(world, IGROUPR + 4, 4, ~0u);
	assert_false(is_pending(world, 2, 34));
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 34, true), HY_OK);
	assert_true(is_pending(world, 2, 34));
	assert_false(is_pending(world, 0, 34));
	put(world, IROUTER + 8 * 34, 8, 1); /* a pending one moves */
	assert_false(is_pending(world, 2, 34));
	assert_true(is_pending(world, 1, 34));
	put(world, IROUTER + 8 * 34, 8, 0x77); /* nobody there: it waits */
	assert_false(is_pending(world, 1, 34));
	assert_int_equal(get(world, ISPENDR + 4, 4), 4);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 34, false), HY_OK);
	assert_int_equal(get(world, ISPENDR + 4, 4), 0);
	put(world, ICFGR + 8, 4, 2 << 4);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 34, true), HY_OK); /* an edge waits too */
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 34, false), HY_OK);
	put(world, IROUTER + 8 * 34, 8, 0);
	assert_true(is_pending(world, 0, 34));
	put(world, ICPENDR + 4, 4, 4);
	assert_false(is_pending(world, 0, 34));
	assert_int_equal(get(world, ISPENDR + 4, 4), 0);
}

static void any_cpu_means_one_that_is_awake(void **state)
{
	struct world *world = *state;

	put_r(world, GICR_WAKER, 4, 2);
	put(world, IROUTER + 8 * 35, 8, (uint64_t)1 << 31);
	put(world, IROUTER + 8 * 127, 8, (uint64_t)1 << 31);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 35, true), HY_OK);
	assert_false(is_pending(world, 0, 35));
	assert_true(is_pending(world, 1, 35));
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 35, false), HY_OK);
	assert_false(is_pending(world, 1, 35));
	put_r(world, FRAME + GICR_WAKER, 4, 2);
	put_r(world, 2 * FRAME + GICR_WAKER, 4, 2);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 35, true), HY_OK); /* all asleep: it waits for the first to wake */
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 127, true), HY_OK);
	assert_false(is_pending(world, 1, 35) || is_pending(world, 0, 35) || is_pending(world, 2, 35));
	put_r(world, 2 * FRAME + GICR_WAKER, 4, 0);
	assert_true(is_pending(world, 2, 35) && is_pending(world, 2, 127));
}

/* Edge while a CPU is off: its vCPU refuses interrupts, the redistributor keeps them until the CPU wakes up. */
static void a_cpu_that_is_off_gets_them_later(void **state)
{
	struct world *world = *state;
	struct hy_exit_send_ipi ipi = {.target = 0, .mask = 2, .vector = 5};

	assert_int_equal(hy_vcpu_reset(&world->vcpus[1]), HY_OK);
	assert_int_equal(hy_gicv3_send_sgi(&world->gic, &world->vcpus[0], &ipi), HY_OK);
	assert_false(is_pending(world, 1, 5));
	assert_int_equal(get_r(world, FRAME + SGI + ISPENDR, 4), 1 << 5);
	assert_int_equal(hy_vcpu_setup(&world->vcpus[1], 0, &world->space), HY_OK);
	put_r(world, FRAME + GICR_WAKER, 4, 0);
	assert_true(is_pending(world, 1, 5));
}

static uint32_t sgi_targets(struct world *world, struct hy_exit_send_ipi ipi)
{
	uint32_t targets = 0;

	assert_int_equal(hy_gicv3_send_sgi(&world->gic, &world->vcpus[1], &ipi), HY_OK);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++) {
		targets |= (uint32_t)is_pending(world, cpu, ipi.vector) << cpu;
		put_r(world, cpu * FRAME + SGI + ICPENDR, 4, ~0u);
	}
	return targets;
}

static void sgis(void **state)
{
	struct world *world = *state;

	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = 1, .vector = 0}), 1);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = 3, .vector = 15}), 3);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = ~(uint64_t)0, .vector = 7}), 3); /* CPUs that do not exist */
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = 0, .vector = 7}), 0);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = 2, .vector = 7, .to_all = true}), 5); /* all but the sender */
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.mask = 1, .vector = 7, .to_self = true}), 2);
	/* the third CPU: affinity 1.2.3.17, so range selector 1, bit 1 */
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.target = 0x0100020310, .mask = 2, .vector = 7}), 4);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.target = 0x0100020300, .mask = 0xffff, .vector = 7}), 0);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.target = 0x0000020310, .mask = 2, .vector = 7}), 0);
	assert_int_equal(sgi_targets(world, (struct hy_exit_send_ipi){.target = 0x01000203f0, .mask = ~(uint64_t)0, .vector = 7}), 0);
	assert_int_equal(hy_gicv3_send_sgi(&world->gic, &world->vcpus[0], &(struct hy_exit_send_ipi){.mask = 1, .vector = 16}), HY_E_INVALID);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		assert_false(is_pending(world, cpu, 16));
}

static void messages(void **state)
{
	struct world *world = *state;

	put(world, SETSPI, 4, 36);
	assert_true(is_pending(world, 0, 36));
	put(world, ICPENDR + 4, 4, 1 << 4); /* level: until the message that lowers it */
	assert_true(is_pending(world, 0, 36));
	put(world, CLRSPI, 2, 36);
	assert_false(is_pending(world, 0, 36));
	put(world, ICFGR + 8, 4, 2 << 8);
	put(world, SETSPI, 2, 36);
	put(world, ICPENDR + 4, 4, 1 << 4);
	put(world, SETSPI, 2, 36); /* every message is an edge */
	assert_true(is_pending(world, 0, 36));
	put(world, CLRSPI, 4, 36);
	assert_false(is_pending(world, 0, 36));
	put(world, SETSPI, 4, 31); /* no SPIs */
	put(world, SETSPI, 4, 32 + SPIS);
	put(world, SETSPI, 4, 0x1fff);
	assert_false(is_pending(world, 0, 31));
	assert_int_equal(get(world, SETSPI, 4), 0);
}

/* The guest may make an interrupt active by hand; it is not delivered until it is made inactive. */
static void active_by_software(void **state)
{
	struct world *world = *state;

	put(world, ISENABLER + 4, 4, 1);
	put(world, ISACTIVER + 4, 4, 1);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_false(is_delivered(world, 0, 32));
	assert_int_equal(get(world, ICACTIVER + 4, 4), 1);
	put(world, ICACTIVER + 4, 4, 1);
	assert_true(is_delivered(world, 0, 32));
	assert_int_equal(get(world, ISACTIVER + 4, 4), 0);
}

/* One that a vCPU has taken: the request to end it goes to the vCPU that has it, even if the route has changed since. */
static void active_in_a_vcpu(void **state)
{
	struct world *world = *state;
	static struct hy_percpu elsewhere = {.id = 7};

	atomic_store(&world->vcpus[2].cpu, &elsewhere); /* bound to another CPU: its last exit tells */
	atomic_store(&world->vcpus[2].irq_active[0], (uint64_t)1 << 32);
	put(world, ISACTIVER + 4, 4, 1); /* it is active already */
	assert_int_equal(get(world, ISACTIVER + 4, 4), 1);
	assert_int_equal(get(world, ISPENDR + 4, 4), 0);
	put(world, ICACTIVER + 4, 4, 2);
	assert_int_equal(atomic_load(&world->vcpus[2].irq_deactivate[0]), 0);
	put(world, ICACTIVER + 4, 4, 1);
	assert_int_equal(atomic_load(&world->vcpus[2].irq_deactivate[0]), (uint64_t)1 << 32);
	assert_int_equal(atomic_load(&world->vcpus[0].irq_deactivate[0]), 0);
	atomic_store(&world->vcpus[2].irq_active[0], 0);
	assert_int_equal(get(world, ISACTIVER + 4, 4), 0);
	atomic_store(&world->vcpus[2].cpu, NULL);
}

static void reset_keeps_lines_only(void **state)
{
	struct world *world = *state;

	put(world, ISENABLER + 4, 4, ~0u);
	put(world, IPRIORITYR + 32, 4, ~0u);
	put(world, IROUTER + 8 * 32, 8, 1);
	put(world, ISPENDR + 4, 4, 2);
	assert_int_equal(hy_gicv3_set_spi(&world->gic, 32, true), HY_OK);
	assert_int_equal(world->gic.distributor.reset(&world->gic), HY_OK);
	assert_int_equal(world->gic.redistributor.reset(&world->gic), HY_OK);
	assert_int_equal(get(world, CTLR, 4), 0x50);
	assert_int_equal(get(world, ISENABLER + 4, 4), 0);
	assert_int_equal(get(world, IPRIORITYR + 32, 4), 0);
	assert_int_equal(get(world, IROUTER + 8 * 32, 8), 0);
	assert_int_equal(get(world, ISPENDR + 4, 4), 1);
	assert_true(is_pending(world, 0, 32));
	assert_false(is_pending(world, 1, 32));
	assert_false(is_enabled(world, 0, 32));
	assert_int_equal(get_r(world, GICR_WAKER, 4), 6);
}

/* Devices raise and lower lines while guests on several CPUs reprogram: in the end, lines and registers decide what is pending where. */
struct hammer {
	struct world *world;
	uint32_t first;
};

static void *hammer_lines(void *data)
{
	const struct hammer *hammer = data;

	for (uint32_t i = 0; i < 20000; i++)
		if (hy_gicv3_set_spi(&hammer->world->gic, hammer->first + i % 16, (i / 16 & 1) != 0) != HY_OK)
			return data;
	return NULL;
}

static void *hammer_registers(void *data)
{
	const struct hammer *hammer = data;
	struct hy_gicv3 *gic = &hammer->world->gic;
	uint64_t value;

	for (uint32_t i = 0; i < 20000; i++) {
		gic->distributor.write(gic, NULL, IROUTER + 8 * (hammer->first + i % 16), 8, i % 5 < CPUS ? guest_ids[i % 5] : 0x77);
		gic->distributor.write(gic, NULL, (i & 1) != 0 ? ISENABLER + 4 : ICENABLER + 4, 4, i);
		gic->distributor.read(gic, NULL, ISPENDR + 4, 4, &value);
	}
	for (uint32_t n = 0; n < 16; n++)
		gic->distributor.write(gic, NULL, IROUTER + 8 * (hammer->first + n), 8, guest_ids[n % CPUS]);
	return NULL;
}

static void several_cpus_at_once(void **state)
{
	struct world *world = *state;
	struct hammer hammers[] = {{world, 32}, {world, 48}};
	pthread_t threads[4];
	void *failed;

	for (uint32_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, i < 2 ? hammer_lines : hammer_registers, &hammers[i % 2]), 0);
	for (uint32_t i = 0; i < 4; i++) {
		assert_int_equal(pthread_join(threads[i], &failed), 0);
		assert_null(failed);
	}
	assert_int_equal(get(world, ISPENDR + 4, 4), 0xffffffff); /* 1250 rounds of 16 lines: the last one raised them */
	for (uint32_t n = 0; n < 32; n++)
		for (uint32_t cpu = 0; cpu < CPUS; cpu++)
			assert_int_equal(is_pending(world, cpu, 32 + n), cpu == n % 16 % CPUS);
	for (uint32_t n = 0; n < 32; n++)
		assert_int_equal(hy_gicv3_set_spi(&world->gic, 32 + n, false), HY_OK);
	assert_int_equal(get(world, ISPENDR + 4, 4), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(init_refuses_nonsense, setup),
		cmocka_unit_test_setup(no_more_cpus_than_there_is_room_for, setup),
		cmocka_unit_test_setup(enables_decide, setup),
		cmocka_unit_test_setup(group_0_is_fast, setup_running),
		cmocka_unit_test_setup(level_follows_the_line, setup_running),
		cmocka_unit_test_setup(edge_stays_pending, setup_running),
		cmocka_unit_test_setup(changing_the_trigger_keeps_the_line, setup_running),
		cmocka_unit_test_setup(lines_that_do_not_exist, setup_running),
		cmocka_unit_test_setup(ppis_belong_to_one_cpu, setup_running),
		cmocka_unit_test_setup(enables_and_priorities_reach_the_vcpu, setup_running),
		cmocka_unit_test_setup(spis_follow_their_route, setup_running),
		cmocka_unit_test_setup(any_cpu_means_one_that_is_awake, setup_running),
		cmocka_unit_test_setup(a_cpu_that_is_off_gets_them_later, setup_running),
		cmocka_unit_test_setup(sgis, setup_running),
		cmocka_unit_test_setup(messages, setup_running),
		cmocka_unit_test_setup(active_by_software, setup_running),
		cmocka_unit_test_setup(active_in_a_vcpu, setup_running),
		cmocka_unit_test_setup(reset_keeps_lines_only, setup_running),
		cmocka_unit_test_setup(several_cpus_at_once, setup_running),
	};

	return cmocka_run_group_tests_name("gicv3", tests, NULL, NULL);
}
