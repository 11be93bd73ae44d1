/* SPDX-License-Identifier: Apache-2.0 */
/* A guest with two CPUs: the second one is started by INIT and SIPI through the local APICs, in real mode; they interrupt each other and tell
 * each other to forget translations; it switches itself off and is started again. Both vCPUs take turns on one CPU of the host. */
#include "host.h"
#include "test_smp.h"

#define INIT 0xc500u
#define INIT_OVER 0x8500u
#define SIPI(place) (0x4600u | (uint32_t)(place) >> 12)
#define FIXED 0x4000u
#define LOWEST 0x4100u
#define NMI_TO 0x4400u
#define LOGICAL 0x800u
#define SELF 0x40000u
#define ALL 0x80000u
#define OTHERS 0xc0000u
#define NMI 2u
#define ROUNDS 40u
#define SLICE UINT64_C(50000) /* nanoseconds */

extern const char guest_second[], guest_shooter[], guest_target[];

static struct hy_vcpu *const first = &test_vcpus[0], *const second = &test_vcpus[1];

static void send(struct hy_vcpu *sender, uint32_t target, uint32_t icr)
{
	test_apic_write(sender, LAPIC_ICR_HIGH, target << 24);
	test_apic_write(sender, LAPIC_ICR, icr);
}

static uint32_t power_of(const struct hy_vcpu *vcpu)
{
	return atomic_load(&vcpu->power);
}

/* It is let run for a moment, and then in the handler of `vector`, 0 for none. */
static void takes(struct hy_vcpu *vcpu, uint64_t vector)
{
	(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal(vcpu == first ? "taken by the first" : "taken by the second", test_in_handler(vcpu), vector);
	if (test_in_handler(vcpu) == 0)
		return;
	test_apic_write(vcpu, LAPIC_EOI, 0);
	(void)test_do(vcpu, DO_RETURN, 0, 0);
	test_equal("nothing behind it", test_in_handler(vcpu), 0);
}

static void reaches_service(struct hy_vcpu *vcpu)
{
	test_equal("run", hy_vcpu_unbind(test_cpu.bound), HY_OK);
	test_equal("run", hy_vm_run(vcpu, &test_cpu), HY_OK);
	test_equal("exit", vcpu->exit.reason, HY_EXIT_HYPERCALL);
	test_equal("call", test_call_number(vcpu), SERVICE);
	test_equal("outside of handlers", test_in_handler(vcpu), 0);
}

static void start_second(void)
{
	send(first, 1, INIT);
	send(first, 1, INIT_OVER);
	test_equal("power behind INIT", power_of(second), HY_VM_POWER_OFF);
	send(first, 1, SIPI(PLACE(guest_second)));
	test_equal("power behind SIPI", power_of(second), HY_VM_POWER_PENDING);
	send(first, 1, SIPI(PLACE(guest_second)));
	reaches_service(second);
	test_equal("power", power_of(second), HY_VM_POWER_ON);
}

static void boot(void)
{
	test_begin("first_cpu_alone");
	test_pc_start(first);
	test_equal("unbind", hy_vcpu_unbind(first), HY_OK);
	test_equal("reset", hy_vcpu_reset(second), HY_OK);
	test_equal("loaded", hy_vm_loaded(&test_vm), HY_OK);
	test_equal("boot", hy_vm_boot(&test_vm), HY_OK);
	test_equal("the second one", hy_vm_run(second, &test_cpu), HY_E_BAD_STATE);
	send(first, 1, FIXED | 0x47); /* to nobody */
	send(first, 1, NMI_TO);
	send(first, 0, FIXED | 0x48);
	takes(first, 0x48);
	test_end();
}

static void test_start(void)
{
	test_begin("started_by_init_and_sipi");
	start_second();
	test_equal("CS as the SIPI has it", hy_vcpu_get_gpr(second, RSI), PLACE(guest_second) >> 4);
	for (uint32_t id = 0; id < 2; id++) {
		struct hy_vcpu *vcpu = &test_vcpus[id];

		test_equal("id of the APIC", test_apic_read(vcpu, LAPIC_ID), id << 24);
		test_equal("MSR 0x1b", test_do(vcpu, DO_RDMSR, 0x1b, 0), id == 0 ? 0xfee00900 : 0xfee00800);
		(void)test_do(vcpu, DO_CPUID, 1, 0);
		test_equal("id of CPUID", hy_vcpu_get_gpr(vcpu, RBX) >> 24, id);
		(void)test_do(vcpu, DO_CPUID, 0xb, 0);
		test_equal("id of the topology", hy_vcpu_get_gpr(vcpu, RDX), id);
	}
	test_equal("its APIC is off", test_apic_read(second, LAPIC_SVR), 0xff);
	test_apic_write(second, LAPIC_SVR, 0x1ff);
	test_end();
}

static void test_sipi_again(void)
{
	test_begin("sipi_to_one_that_runs");
	(void)test_do(second, DO_LOAD, PAGE_EVEN, 0x1234);
	send(first, 1, SIPI(PLACE(guest_second)));
	test_equal("power", power_of(second), HY_VM_POWER_ON);
	(void)test_do(second, DO_STORE, SHARED_ANSWER, 0x77);
	test_equal("r9", hy_vcpu_get_gpr(second, 9), 0x77);
	test_end();
}

static void test_interrupts(void)
{
	test_begin("between_cpus");
	send(first, 1, FIXED | 0x41);
	takes(first, 0);
	takes(second, 0x41);
	send(second, 0, FIXED | 0x42);
	takes(second, 0);
	takes(first, 0x42);
	send(first, 0, OTHERS | FIXED | 0x43);
	takes(first, 0);
	takes(second, 0x43);
	send(second, 0, ALL | FIXED | 0x44);
	takes(first, 0x44);
	takes(second, 0x44);
	send(second, 0, SELF | FIXED | 0x45);
	takes(first, 0);
	takes(second, 0x45);
	send(first, 7, FIXED | 0x46); /* to nobody */
	takes(first, 0);
	takes(second, 0);
	test_end();
}

static void test_logical(void)
{
	test_begin("logical_destinations");
	test_apic_write(first, LAPIC_LDR, 1u << 24);
	test_apic_write(second, LAPIC_LDR, 2u << 24);
	send(first, 2, LOGICAL | FIXED | 0x51);
	takes(first, 0);
	takes(second, 0x51);
	send(first, 3, LOGICAL | FIXED | 0x52);
	takes(first, 0x52);
	takes(second, 0x52);
	test_apic_write(first, LAPIC_TPR, 0x20); /* busier */
	send(first, 3, LOGICAL | LOWEST | 0x53);
	takes(first, 0);
	takes(second, 0x53);
	test_apic_write(first, LAPIC_TPR, 0);
	test_end();
}

static void test_nmi(void)
{
	test_begin("nmi");
	send(first, 1, NMI_TO);
	(void)test_do(second, DO_GET_CR8, 0, 0); /* interrupts being off */
	test_equal("taken", test_in_handler(second), NMI);
	(void)test_do(second, DO_RETURN, 0, 0);
	takes(first, 0);
	test_end();
}

static void test_wakes(void)
{
	test_begin("one_that_waits");
	test_equal("idle", test_order(second, DO_HALT, 0, 0), HY_EXIT_IDLE);
	test_true("nothing to do", !hy_vcpu_interrupt_pending(second));
	send(first, 1, FIXED | 0x61);
	test_true("something to do", hy_vcpu_interrupt_pending(second));
	test_equal("unbind", hy_vcpu_unbind(first), HY_OK);
	test_equal("run", hy_vm_run(second, &test_cpu), HY_OK);
	test_equal("taken", test_in_handler(second), 0x61);
	test_apic_write(second, LAPIC_EOI, 0);
	(void)test_do(second, DO_RETURN, 0, 0);
	test_end();
}

/* --- memory --------------------------------------------------------------------------------------------------------------------------------- */

static void put(hy_gpa at, uint64_t value)
{
	test_equal("guest memory", hy_vm_write(&test_vm, at, &value, sizeof(value)), HY_OK);
}

static void make_window(void)
{
	put(TEST_TABLES + 0x1000 + 8 * (WINDOW >> 30), DIRECTORY | 7);
	put(DIRECTORY + 8 * (WINDOW >> 21 & 511), ENTRY | 7);
	put(ENTRY, PAGE_EVEN | 7);
	put(PAGE_EVEN, 0);
	put(PAGE_ODD, 1);
}

/* By hand: each step is one instruction of one of them. */
static void test_shootdown(void)
{
	test_begin("translations_that_go");
	make_window();
	for (uint32_t i = 0; i < 2; i++)
		test_equal("page", test_do(&test_vcpus[i], DO_LOAD, WINDOW, 7), 0);
	(void)test_do(first, DO_STORE_64, ENTRY, PAGE_ODD | 7);
	(void)test_do(first, DO_INVLPG, WINDOW, 0);
	test_equal("page of the first", test_do(first, DO_LOAD, WINDOW, 7), 1);
	send(first, 0, OTHERS | FIXED | SHOOT);
	(void)test_do(second, DO_OPEN, 0, 0);
	test_equal("told", test_in_handler(second), SHOOT);
	(void)test_do(second, DO_INVLPG, WINDOW, 0);
	test_equal("page of the second", test_do(second, DO_LOAD, WINDOW, 7), 1);
	(void)test_do(second, DO_STORE, SHARED_ANSWER, 5);
	test_apic_write(second, LAPIC_EOI, 0);
	(void)test_do(second, DO_RETURN, 0, 0);
	test_equal("answer", test_do(first, DO_LOAD, SHARED_ANSWER, 0), 5);
	test_end();
}

/* What the host takes away is gone for both, whoever has used it. */
static void test_unmapped(void)
{
	struct hy_mapping mapping;

	test_begin("memory_that_goes");
	for (uint32_t i = 0; i < 2; i++)
		test_equal("page", test_do(&test_vcpus[i], DO_LOAD, PAGE_ODD, 7), 1);
	test_equal("query", hy_space_query(&test_vm.space, PAGE_ODD, &mapping), HY_OK);
	mapping.size = HY_FRAME_SIZE;
	test_equal("unmap", hy_space_unmap(&test_vm.space, PAGE_ODD, HY_FRAME_SIZE), HY_OK);
	for (uint32_t i = 0; i < 2; i++)
		test_equal("exit", test_order(&test_vcpus[i], DO_LOAD, PAGE_ODD, 7), HY_EXIT_MMIO_READ);
	test_equal("map", hy_space_map(&test_vm.space, &mapping), HY_OK);
	for (uint32_t i = 0; i < 2; i++) {
		hy_vcpu_set_pc(&test_vcpus[i], hy_vcpu_get_pc(&test_vcpus[i])); /* the load again */
		test_equal("unbind", test_cpu.bound != NULL ? hy_vcpu_unbind(test_cpu.bound) : HY_OK, HY_OK);
		test_equal("run", hy_vm_run(&test_vcpus[i], &test_cpu), HY_OK);
		test_equal("page again", hy_vcpu_get_gpr(&test_vcpus[i], 9), 1);
	}
	test_end();
}

/* Both run code of their own, which waits for the other one's; the host lets them take turns when its timer says so. */
static void test_together(void)
{
	uint32_t reason = HY_EXIT_NOTHING, turn;
	uint64_t wrong = 0;

	test_begin("both_at_work");
	make_window();
	put(SHARED_ROUND, 0), put(SHARED_ANSWER, 0), put(SHARED_WRONG, 0);
	hy_vcpu_set_gpr(second, 10, DO_GOTO);
	hy_vcpu_set_gpr(second, 8, PLACE(guest_target));
	hy_vcpu_set_gpr(first, 10, DO_GOTO);
	hy_vcpu_set_gpr(first, 8, PLACE(guest_shooter));
	hy_vcpu_set_gpr(first, RBX, ROUNDS);
	for (turn = 0; turn < 100 * ROUNDS && reason != HY_EXIT_HYPERCALL && !test_failed(); turn++) {
		struct hy_vcpu *vcpu = &test_vcpus[1 - turn % 2];

		test_equal("unbind", test_cpu.bound != NULL ? hy_vcpu_unbind(test_cpu.bound) : HY_OK, HY_OK);
		test_limit = host_nanos() + SLICE;
		host_timer_set(test_limit);
		test_equal("run", hy_vm_run(vcpu, &test_cpu), HY_OK);
		reason = vcpu->exit.reason;
		test_true(hy_exit_name(reason), reason == HY_EXIT_EXTERNAL_INTERRUPT || reason == HY_EXIT_HYPERCALL);
	}
	test_limit = UINT64_MAX;
	host_timer_stop();
	test_equal("exit", reason, HY_EXIT_HYPERCALL);
	test_equal("call", test_call_number(first), DONE);
	test_equal("rounds", hy_vcpu_get_gpr(first, 9), ROUNDS);
	test_equal("what was wrong", hy_vm_read(&test_vm, SHARED_WRONG, &wrong, 4), HY_OK);
	test_equal("pages that were another one", wrong, 0);
	test_end();
}

static void test_off(void)
{
	test_begin("off_and_on_again");
	test_equal("exit", test_order(second, DO_STOP, 0, 0), HY_EXIT_CPU_DOWN);
	test_equal("power", power_of(second), HY_VM_POWER_OFF);
	test_equal("it is bound nowhere", hy_vcpu_state(second), HY_VCPU_FREE);
	send(first, 1, SIPI(PLACE(guest_second)));
	test_equal("power without INIT", power_of(second), HY_VM_POWER_OFF);
	start_second();
	test_equal("its APIC is off", test_apic_read(second, LAPIC_SVR), 0xff);
	test_equal("and masked", test_apic_read(second, LAPIC_TIMER), 0x10000);
	test_apic_write(second, LAPIC_SVR, 0x1ff);
	send(first, 1, FIXED | 0x41);
	takes(second, 0x41);
	test_end();
}

void host_main(void)
{
	test_init();
	test_add_pc();
	boot();
	test_start();
	test_sipi_again();
	test_interrupts();
	test_logical();
	test_nmi();
	test_wakes();
	test_shootdown();
	test_unmapped();
	test_off();
	test_together();
	test_done();
}
