/* SPDX-License-Identifier: Apache-2.0 */
/* Two CPUs of the host. What one of them takes from a guest that the other one runs is gone when the call returns; and a guest's two CPUs run at the
 * same time, interrupt each other and tell each other to forget translations. The platform knows of one CPU: the test brings up the second
 * one. */
#include "test_cpus.h"

#include "arch.h"
#include "console.h"
#include "host.h"
#include "platform.h"
#include "test_smp.h"

#include <halyard/hal.h>
#include <halyard/stage2.h>

#define ROUNDS 50u
#define PAGES_TAKEN 80u
#define POISON 0xdeadu
#define LAPIC_ON 0x100u
#define LATE 1000000u /* ticks of the second CPU's timer */
#define PERIODIC 0x20000u
#define WAIT UINT64_C(5000000000) /* nanoseconds for what takes hardly any, on a machine that has much else to do */

struct table {
	uint16_t limit;
	uint64_t base;
} __attribute__((packed));

extern const char guest_shooter[], guest_target[], guest_reader[];

volatile uint64_t cpu_taken;

static struct hy_vcpu *const first = &test_vcpus[0], *const second = &test_vcpus[1];
static struct hy_percpu other_cpu;
static uint8_t stack[16384] __attribute__((aligned(16)));
static uint64_t gates[2 * PLATFORM_VECTORS] __attribute__((aligned(16)));

/* What the second CPU is to do, and how that ended. */
static void (*_Atomic job)(void);
static _Atomic(uint32_t) alive;
static enum hy_status job_status;
static bool late;

/* --- the second CPU --------------------------------------------------------------------------------------------------------------------------- */

static uint32_t this_cpu(void)
{
	return arch_device_read(PLATFORM_LAPIC_BASE + LAPIC_ID) >> 24;
}

static uint32_t current_pcpu_id(void *context)
{
	(void)context;
	return this_cpu();
}

/* Where `late`, the second CPU's own timer is the kick: it comes when it comes. */
static void kick_pcpu(void *context, uint32_t cpu)
{
	(void)context;
	if (cpu != 1 || !late)
		host_kick(cpu);
}

/* The platform's is the first CPU's. */
static int64_t irq_fetch(void *context)
{
	uint64_t taken;

	(void)context;
	if (this_cpu() == 0)
		return host_irq_fetch();
	__asm__ volatile("sti\n\tnop\n\tcli" ::: "memory");
	taken = cpu_taken;
	cpu_taken = 0;
	if (taken == 0)
		return HY_IRQ_NONE;
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_EOI, 0);
	return (int64_t)taken;
}

static void own_gates(void)
{
	struct table idt;
	uint64_t entry = (uintptr_t)cpu_kicked;

	__asm__ volatile("sidt %0" : "=m"(idt));
	__builtin_memcpy(gates, (const void *)(uintptr_t)idt.base, sizeof(gates));
	gates[2 * PLATFORM_VECTOR_KICK] = (entry & 0xffff) | (uint64_t)PLATFORM_CODE << 16 | UINT64_C(0x8e) << 40 | (entry >> 16 & 0xffff) << 48;
	gates[2 * PLATFORM_VECTOR_KICK + 1] = entry >> 32;
}

static void work(void)
{
	const struct table idt = {sizeof(gates) - 1, (uintptr_t)gates};

	__asm__ volatile("lidt %0" : : "m"(idt));
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_SVR, LAPIC_ON | PLATFORM_VECTOR_SPURIOUS);
	atomic_store(&alive, 1);
	for (;;) {
		void (*next)(void) = atomic_load(&job);

		if (next == NULL) {
			__asm__ volatile("pause");
			continue;
		}
		next();
		atomic_store(&job, NULL);
	}
}

/* The lowest memory is not in the platform's map, which begins at a boundary of 2 MiB. */
static void map_start(void)
{
	uint64_t root, *table;

	__asm__ volatile("mov %%cr3, %0" : "=r"(root));
	table = (uint64_t *)root;
	for (uint32_t level = 0; level < 2; level++)
		table = (uint64_t *)(table[0] & ~UINT64_C(0xfff));
	table[0] = 0xe3; /* present, writable, used, a page of 2 MiB */
	__asm__ volatile("mov %0, %%cr3" : : "r"(root) : "memory");
}

static void wait_for(const _Atomic(uint32_t) *word, uint32_t value)
{
	uint64_t began = host_nanos();

	while (atomic_load(word) != value && host_nanos() - began < WAIT)
		;
}

static void start_cpu(void)
{
	struct start_data *data = (struct start_data *)START_DATA;
	struct table gdt;
	uint64_t cr3, cr4;

	own_gates();
	map_start();
	__builtin_memcpy((void *)START, cpu_start, (size_t)(cpu_start_end - cpu_start));
	__asm__ volatile("mov %%cr3, %0; mov %%cr4, %1; sgdt %2" : "=r"(cr3), "=r"(cr4), "=m"(gdt));
	*data = (struct start_data){cr3, cr4, (uintptr_t)stack + sizeof(stack) - 8, (uintptr_t)work, gdt.limit, gdt.base};
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_ICR_HIGH, 1u << 24);
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_ICR, 0x4500);
	for (uint64_t began = host_nanos(); host_nanos() - began < 10000000;)
		;
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_ICR_HIGH, 1u << 24);
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_ICR, 0x4600 | START >> 12);
	wait_for(&alive, 1);
}

static void begin_job(void (*what)(void))
{
	atomic_store(&job, what);
}

static void end_job(void)
{
	uint64_t began = host_nanos();

	while (atomic_load(&job) != NULL && host_nanos() - began < WAIT)
		;
	test_true("the second CPU is done", atomic_load(&job) == NULL);
	test_equal("its status", job_status, HY_OK);
}

static void enable(void)
{
	job_status = hy_percpu_init(&other_cpu, test_hal, 1);
	if (job_status == HY_OK)
		job_status = hy_percpu_enable(&other_cpu);
}

/* --- memory that goes -------------------------------------------------------------------------------------------------------------------------- */

static _Atomic(uint32_t) page_there, missed;
static _Atomic(bool) stop;

static void put(hy_gpa at, uint64_t value)
{
	test_equal("guest memory", hy_vm_write(&test_vm, at, &value, sizeof(value)), HY_OK);
}

/* Past hy_vm_read, whose lock the other CPU needs for its exits. */
static uint64_t get(hy_gpa at)
{
	return *(const volatile uint64_t *)(uintptr_t)(test_vm.regions[0].phys + at - GUEST_RAM);
}

static void set_timer(void)
{
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_TIMER, PERIODIC | PLATFORM_VECTOR_KICK);
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_DIVIDE, 0xb);
	arch_device_write(PLATFORM_LAPIC_BASE + LAPIC_INITIAL, late ? LATE : 0);
}

/* Runs the guest; where it finds no page it waits until there is one, and lets it look again. */
static void read_page(void)
{
	job_status = HY_OK;
	set_timer();
	while (!atomic_load(&stop) && job_status == HY_OK) {
		job_status = hy_vm_run(second, &other_cpu);
		if (job_status != HY_OK || second->exit.reason == HY_EXIT_KICKED)
			continue;
		if (second->exit.reason != HY_EXIT_MMIO_READ) {
			job_status = HY_E_FAULT;
			return;
		}
		hy_vcpu_set_pc(second, hy_vcpu_get_pc(second));
		atomic_fetch_add(&missed, 1);
		while (atomic_load(&page_there) == 0 && !atomic_load(&stop))
			;
	}
}

/* Nobody else may look at its registers before. */
static void leave(void)
{
	late = false;
	set_timer();
	job_status = hy_vcpu_unbind(second);
}

static void await_more(uint64_t count)
{
	uint64_t began = host_nanos();

	while (get(COUNT) <= count && host_nanos() - began < WAIT)
		;
	test_true("the guest goes on", get(COUNT) > count);
}

/* As soon as the page is out of the guest it is somebody else's, who writes to it; until the guest has missed it, or for a moment. */
static void take_page(struct hy_mapping *mapping, bool until_missed)
{
	volatile uint64_t *frame;
	uint64_t began = host_nanos();

	atomic_store(&page_there, 0);
	test_equal("unmap", hy_space_unmap(&test_vm.space, PAGE_ODD, HY_FRAME_SIZE), HY_OK);
	frame = (volatile uint64_t *)(uintptr_t)mapping->phys;
	*frame = POISON;
	for (uint32_t i = 0; i < 50000; i++)
		__asm__ volatile("");
	while (until_missed && atomic_load(&missed) == 0 && host_nanos() - began < WAIT)
		;
	*frame = 1;
	test_equal("map", hy_space_map(&test_vm.space, mapping), HY_OK);
	atomic_store(&page_there, 1);
}

static void test_taken(const char *name, bool comes_late)
{
	struct hy_mapping mapping;

	test_begin(name);
	late = comes_late;
	atomic_store(&missed, 0);
	put(PAGE_ODD, 1), put(COUNT, 0), put(SHARED_WRONG, 0);
	test_equal("query", hy_space_query(&test_vm.space, PAGE_ODD, &mapping), HY_OK);
	mapping.gpa = PAGE_ODD;
	mapping.size = HY_FRAME_SIZE;
	atomic_store(&page_there, 1);
	atomic_store(&stop, false);
	hy_vcpu_set_pc(second, PLACE(guest_reader));
	begin_job(read_page);
	for (uint32_t i = 0; i < PAGES_TAKEN && !test_failed(); i++) {
		await_more(get(COUNT) + 10);
		take_page(&mapping, i == 0);
	}
	atomic_store(&stop, true);
	hy_vcpu_kick(second);
	end_job();
	begin_job(leave);
	end_job();
	test_equal("pages that were somebody else's", get(SHARED_WRONG) & UINT32_MAX, 0);
	test_true("it was missing", atomic_load(&missed) != 0);
	test_end();
}

/* --- both CPUs of a guest ---------------------------------------------------------------------------------------------------------------------- */

static struct hy_vcpu *away; /* what the second CPU runs */

/* Until one of the two says that all is done, and then the other one is let go. */
static enum hy_status run(struct hy_vcpu *vcpu, struct hy_percpu *cpu)
{
	enum hy_status status;

	do
		status = hy_vm_run(vcpu, cpu);
	while (status == HY_OK && !atomic_load(&stop) && vcpu->exit.reason == HY_EXIT_KICKED);
	atomic_store(&stop, true);
	hy_vcpu_kick(vcpu == first ? second : first);
	return status;
}

static void run_away(void)
{
	job_status = run(away, &other_cpu);
}

static void leave_away(void)
{
	job_status = hy_vcpu_unbind(away);
}

static void make_window(void)
{
	put(TEST_TABLES + 0x1000 + 8 * (WINDOW >> 30), DIRECTORY | 7);
	put(DIRECTORY + 8 * (WINDOW >> 21 & 511), ENTRY | 7);
	put(ENTRY, PAGE_EVEN | 7);
	put(PAGE_EVEN, 0);
	put(PAGE_ODD, 1);
	put(SHARED_ROUND, 0), put(SHARED_ANSWER, 0), put(SHARED_WRONG, 0);
}

/* Each vCPU has run on the other CPU before, in the second test. */
static void test_together(const char *name, struct hy_vcpu *here, struct hy_vcpu *there)
{
	test_begin(name);
	make_window();
	atomic_store(&stop, false);
	away = there;
	hy_vcpu_set_pc(second, PLACE(guest_target));
	hy_vcpu_set_pc(first, PLACE(guest_shooter));
	hy_vcpu_set_gpr(first, RBX, ROUNDS);
	test_limit = host_nanos() + 2 * WAIT;
	begin_job(run_away);
	host_timer_set(test_limit); /* one that waits in vain is not waited for */
	test_equal("run", run(here, &test_cpu), HY_OK);
	host_timer_stop();
	end_job();
	test_equal("exit of the first", first->exit.reason, HY_EXIT_HYPERCALL);
	test_equal("exit of the second", second->exit.reason, HY_EXIT_KICKED);
	test_equal("unbind", hy_vcpu_unbind(here), HY_OK);
	begin_job(leave_away);
	end_job();
	test_equal("rounds", hy_vcpu_get_gpr(first, 9), ROUNDS);
	test_equal("pages that were another one", get(SHARED_WRONG) & UINT32_MAX, 0);
	test_equal("answers", get(SHARED_ANSWER), ROUNDS);
	test_end();
}

static void start_guests(void)
{
	test_begin("two_cpus");
	test_pc_start(second);
	test_pc_start(first);
	test_equal("unbind", hy_vcpu_unbind(first), HY_OK);
	test_equal("loaded", hy_vm_loaded(&test_vm), HY_OK);
	test_equal("boot", hy_vm_boot(&test_vm), HY_OK);
	test_apic_write(second, LAPIC_SVR, 0x1ff); /* the start has reset both */
	test_equal("unbind", hy_vcpu_unbind(second), HY_OK);
	begin_job(enable);
	end_job();
	test_end();
}

void host_main(void)
{
	struct hy_hal *hal;

	test_init();
	start_cpu();
	if (atomic_load(&alive) == 0) {
		test_skip("two_cpus", "this machine has one");
		test_done();
	}
	hal = (struct hy_hal *)(uintptr_t)test_hal; /* the platform's own table, which it may change */
	hal->irq_fetch = irq_fetch;
	hal->kick_pcpu = kick_pcpu;
	hal->current_pcpu_id = current_pcpu_id;
	test_add_pc();
	start_guests();
	test_taken("memory_that_goes_while_another_cpu_reads_it", false);
	test_taken("memory_that_goes_before_a_kick_comes", true);
	late = false;
	test_together("both_cpus_of_a_guest_at_once", first, second);
	test_together("both_cpus_of_a_guest_change_places", second, first);
	test_done();
}
