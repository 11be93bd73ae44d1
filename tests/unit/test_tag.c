/* SPDX-License-Identifier: Apache-2.0 */
/* Physical CPUs, and stage-2 tags: none is ever shared by two guests whose translations a TLB may hold. */
#include "host.h"

#define SPACES 40u /* more than there are tags */
#define CPUS 4u
#define NUMBER(tag) ((uint32_t)(tag) & 0xffffu)

static struct hy_percpu cpus[CPUS];
static struct hy_space spaces[SPACES];
static struct hy_vcpu vcpus[SPACES][2];

static int make(void **state)
{
	(void)state;
	host_reset();
	memset(cpus, 0, sizeof(cpus));
	for (host_cpu = 0; host_cpu < CPUS; host_cpu++) {
		expect(hy_percpu_init(&cpus[host_cpu], host_hal(), host_cpu));
		expect(hy_percpu_enable(&cpus[host_cpu]));
	}
	host_cpu = 0;
	for (uint32_t i = 0; i < SPACES; i++) {
		expect(hy_space_init(&spaces[i], host_hal(), NULL, 39));
		for (uint32_t n = 0; n < 2; n++) {
			struct hy_vcpu_config config = {.vm_id = i, .id = n};

			expect(hy_vcpu_init(&vcpus[i][n], host_hal(), &config));
			expect(hy_vcpu_setup(&vcpus[i][n], 0, &spaces[i]));
		}
	}
	return 0;
}

static int drop(void **state)
{
	(void)state;
	for (host_cpu = 0; host_cpu < CPUS; host_cpu++)
		hy_percpu_teardown(&cpus[host_cpu]);
	host_cpu = 0;
	for (uint32_t i = 0; i < SPACES; i++)
		hy_space_destroy(&spaces[i]);
	assert_int_equal(host_frames_used(), 0);
	return 0;
}

static void bind(struct hy_vcpu *vcpu, uint32_t cpu)
{
	host_cpu = cpu;
	expect(hy_vcpu_bind(vcpu, &cpus[cpu]));
}

static void unbind(uint32_t cpu)
{
	host_cpu = cpu;
	if (cpus[cpu].bound != NULL)
		expect(hy_vcpu_unbind(cpus[cpu].bound));
}

/* What the port gets of memory goes with the CPU, however that ends. */
static void frames_of_a_cpu_go_with_it(void **state)
{
	size_t before = host_frames_used();
	struct hy_percpu cpu = {0};
	uint8_t *memory;

	(void)state;
	expect(hy_percpu_init(&cpu, host_hal(), 5));
	memory = hy_percpu_frames(&cpu, 2);
	assert_non_null(memory);
	for (size_t n = 0; n < 2 * HY_FRAME_SIZE; n++)
		assert_int_equal(memory[n], 0);
	assert_int_equal(host_frames_used(), before + 2);
	hy_sim_failing = SIM_ENABLE;
	expect_status(hy_percpu_enable(&cpu), HY_E_HARDWARE);
	hy_sim_failing = 0;
	assert_int_equal(host_frames_used(), before);
	expect(hy_percpu_enable(&cpu));
	assert_non_null(hy_percpu_frames(&cpu, 3));
	assert_int_equal(host_frames_used(), before + 3);
	hy_percpu_teardown(&cpu);
	assert_int_equal(host_frames_used(), before);
}

static void a_cpu_has_its_life_too(void **state)
{
	struct hy_percpu cpu = {0};

	(void)state;
	unbind(0);
	expect_status(hy_percpu_enable(&cpu), HY_E_BAD_STATE);
	expect_status(hy_percpu_disable(&cpu), HY_E_BAD_STATE);
	hy_percpu_teardown(&cpu);
	expect_status(hy_percpu_init(NULL, host_hal(), 0), HY_E_INVALID);
	expect_status(hy_percpu_init((void *)1, host_hal(), 0), HY_E_INVALID); /* aligned less than the type says */
	expect_status(hy_percpu_init(&cpu, NULL, 0), HY_E_INVALID);
	expect(hy_percpu_init(&cpu, host_hal(), 5));
	expect_status(hy_percpu_init(&cpu, host_hal(), 5), HY_E_BAD_STATE);
	hy_sim_failing = SIM_ENABLE;
	expect_status(hy_percpu_enable(&cpu), HY_E_HARDWARE);
	assert_false(cpu.enabled);
	hy_sim_failing = 0;
	expect(hy_percpu_enable(&cpu));
	expect(hy_percpu_enable(&cpu));
	assert_int_not_equal(cpu.features, 0);
	bind(&vcpus[0][0], 0);
	expect_status(hy_percpu_disable(&cpus[0]), HY_E_BUSY);
	/* A teardown unbinds. */
	hy_percpu_teardown(&cpus[0]);
	assert_int_equal(hy_vcpu_state(&vcpus[0][0]), HY_VCPU_FREE);
	assert_false(cpus[0].enabled || cpus[0].initialised);
	expect(hy_percpu_disable(&cpu));
	expect(hy_percpu_disable(&cpu));
	hy_percpu_teardown(&cpu);
	expect(hy_percpu_init(&cpu, host_hal(), 5));
}

static void binding_again_flushes_nothing(void **state)
{
	(void)state;
	bind(&vcpus[0][0], 0);
	unbind(0);
	bind(&vcpus[1][0], 0);
	unbind(0);
	hy_sim_tlb.local_flushes = 0;
	for (uint32_t n = 0; n < 100; n++) {
		bind(&vcpus[n % 2][0], 0);
		unbind(0);
	}
	assert_int_equal(hy_sim_tlb.local_flushes + hy_sim_tlb.range_flushes + hy_sim_tlb.table_fences, 0);
}

/* The other vCPU may use the same address-space numbers for other tables. */
static void another_vcpu_of_the_same_guest_flushes(void **state)
{
	(void)state;
	bind(&vcpus[0][0], 0);
	unbind(0);
	hy_sim_tlb.local_flushes = 0;
	bind(&vcpus[0][1], 0);
	unbind(0);
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
	assert_true(cpus[0].tag_new);
	bind(&vcpus[0][1], 0);
	unbind(0);
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
	assert_false(cpus[0].tag_new);
	/* Elsewhere, where it never was, nothing is stale. */
	bind(&vcpus[0][0], 1);
	unbind(1);
	hy_sim_tlb.local_flushes = 0;
	bind(&vcpus[0][0], 0);
	unbind(0);
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
	/* There and back again: what changed there is not known here. */
	bind(&vcpus[0][0], 1);
	unbind(1);
	hy_sim_tlb.local_flushes = 0;
	bind(&vcpus[0][0], 0);
	assert_int_equal(hy_sim_tlb.local_flushes, 1);
	assert_true(cpus[0].tag_new);
}

/* What each CPU's TLB may hold: whose translations, by tag number. */
static uint32_t owner[CPUS][HY_TAG_COUNT];
#define NOBODY UINT32_MAX

static void forget_all(void)
{
	for (uint32_t number = 0; number < HY_TAG_COUNT; number++)
		owner[host_cpu][number] = NOBODY;
}

static void no_two_guests_share_what_a_tlb_holds(void **state)
{
	uint64_t seed = 5;
	uint64_t generations = 0, last = 0;

	(void)state;
	for (host_cpu = 0; host_cpu < CPUS; host_cpu++)
		forget_all();
	hy_sim_tlb.on_local = forget_all;
	for (uint32_t n = 0; n < 20000; n++) {
		uint32_t cpu = (uint32_t)(host_random(&seed) % CPUS), i = (uint32_t)(host_random(&seed) % SPACES);
		struct hy_vcpu *vcpu = &vcpus[i][host_random(&seed) % 2];
		uint32_t number;

		unbind(cpu);
		if (host_random(&seed) % 4 == 0 || vcpu->cpu != NULL)
			continue;
		bind(vcpu, cpu);
		number = NUMBER(spaces[i].tag);
		assert_true(number >= HY_ARCH_STAGE2_TAG_RESERVED && number < HY_TAG_COUNT);
		/* Nobody else's translations are here under this number, and no other guest runs with it anywhere. */
		assert_true(owner[cpu][number] == NOBODY || owner[cpu][number] == i);
		owner[cpu][number] = i;
		for (uint32_t other = 0; other < CPUS; other++)
			if (cpus[other].bound != NULL && cpus[other].bound->config.vm_id != i)
				assert_int_not_equal(NUMBER(cpus[other].bound->space->tag), number);
		generations += spaces[i].generation != last;
		last = spaces[i].generation;
	}
	assert_true(generations > 100);
	for (uint32_t cpu = 0; cpu < CPUS; cpu++)
		unbind(cpu);
}

/* Every tag is pinned: there is no other, and binding says so. */
static void tags_can_run_out(void **state)
{
	uint32_t count = 0;

	(void)state;
	for (uint32_t i = 0; i < SPACES; i++) {
		enum hy_status status;

		/* As if each were bound to a CPU of its own. */
		cpus[0].bound = NULL;
		host_cpu = 0;
		status = hy_vcpu_bind(&vcpus[i][0], &cpus[0]);
		if (status == HY_OK) {
			count++;
			continue;
		}
		expect_status(status, HY_E_NO_MEMORY);
		assert_int_equal(hy_vcpu_state(&vcpus[i][0]), HY_VCPU_FREE);
	}
	assert_int_equal(count, HY_TAG_COUNT - HY_ARCH_STAGE2_TAG_RESERVED);
	for (uint32_t i = 0; i < SPACES; i++) {
		if (vcpus[i][0].cpu == NULL)
			continue;
		cpus[0].bound = &vcpus[i][0];
		expect(hy_vcpu_unbind(&vcpus[i][0]));
	}
	bind(&vcpus[SPACES - 1][0], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_cpu_has_its_life_too, make, drop),
		cmocka_unit_test_setup_teardown(frames_of_a_cpu_go_with_it, make, drop),
		cmocka_unit_test_setup_teardown(binding_again_flushes_nothing, make, drop),
		cmocka_unit_test_setup_teardown(another_vcpu_of_the_same_guest_flushes, make, drop),
		cmocka_unit_test_setup_teardown(no_two_guests_share_what_a_tlb_holds, make, drop),
		cmocka_unit_test_setup_teardown(tags_can_run_out, make, drop),
	};

	return cmocka_run_group_tests_name("tag", tests, NULL, NULL);
}
