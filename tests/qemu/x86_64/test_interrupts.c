/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts of a PC, as the guest sees them through its local APIC, the IO-APIC and the 8259s: order, nesting, the task priority, edges and
 * levels, NMI, waiting, both modes of the local APIC, and two vCPUs that take turns in the middle of their handlers. */
#include "host.h"
#include "support_pc.h"

#define FIXED 0x4000u /* ICR */
#define SELF 0x40000u
#define NMI 2u
#define PROTECTION 13u
#define IOAPIC_SELECT HY_IOAPIC_BASE
#define IOAPIC_WINDOW (HY_IOAPIC_BASE + 0x10)
#define LEVEL 0x8000u /* of an entry of the IO-APIC */
#define REMOTE_IRR 0x4000u
#define MASKED 0x10000u
#define PIC 0x20u
#define PIC_DATA 0x21u

static struct hy_vcpu *const vcpu = &test_vcpus[0], *const other = &test_vcpus[1];

static void start(const char *name)
{
	test_begin(name);
	test_pc_start(vcpu);
}

static void send(uint32_t vector)
{
	const struct hy_apic_message message = {.vector = (uint8_t)vector};

	test_true("it is accepted", hy_lapics_send(&test_apics, &message));
}

/* After this operation the guest is in the handler of `vector`, or in none (0). */
static void leads_to(uint32_t what, uint64_t r8, uint64_t r9, uint64_t vector)
{
	(void)test_do(vcpu, what, r8, r9);
	test_equal("taken", test_in_handler(vcpu), vector);
}

static void open_to(uint64_t vector)
{
	leads_to(DO_OPEN, 0, 0, vector);
}

/* Ends the interrupt and leaves its handler: `vector` is what comes then. */
static void end_to(uint64_t vector)
{
	test_apic_write(vcpu, LAPIC_EOI, 0);
	leads_to(DO_RETURN, 0, 0, vector);
}

static uint64_t bit_of(uint32_t registers, uint32_t vector)
{
	return test_apic_read(vcpu, registers + vector / 32 * 16) >> vector % 32 & 1;
}

static void test_order_of_classes(void)
{
	start("all_at_once");
	send(0x41), send(0x85), send(0x62), send(0x84), send(0x41);
	open_to(0x85);
	end_to(0x84);
	end_to(0x62);
	end_to(0x41);
	end_to(0); /* once: it was pending already */
	test_end();
}

static void test_nesting(void)
{
	start("nesting");
	send(0x72);
	open_to(0x72);
	send(0x41), send(0x7f);
	open_to(0x72); /* neither is of a higher class */
	test_equal("ISR", bit_of(LAPIC_ISR, 0x72), 1);
	test_equal("IRR", bit_of(LAPIC_IRR, 0x41), 1);
	test_equal("not in service", bit_of(LAPIC_ISR, 0x7f), 0);
	test_equal("PPR", test_apic_read(vcpu, LAPIC_PPR), 0x70);
	send(0x85);
	open_to(0x85);
	test_equal("PPR of the inner one", test_apic_read(vcpu, LAPIC_PPR), 0x80);
	send(0x85); /* the same again, while it is in service */
	open_to(0x85);
	end_to(0x85);
	end_to(0x72);
	end_to(0x7f);
	end_to(0x41);
	end_to(0);
	test_equal("PPR at last", test_apic_read(vcpu, LAPIC_PPR), 0);
	test_end();
}

static void test_priority(void)
{
	start("task_priority");
	test_apic_write(vcpu, LAPIC_TPR, 0x50);
	test_equal("CR8", test_do(vcpu, DO_GET_CR8, 0, 0), 5);
	send(0x5f), send(0x41);
	open_to(0);
	send(0x60);
	open_to(0x60);
	end_to(0);
	leads_to(DO_SET_CR8, 0, 8, 0);
	test_equal("TPR", test_apic_read(vcpu, LAPIC_TPR), 0x80);
	leads_to(DO_SET_CR8, 0, 4, 0x5f); /* at once */
	end_to(0);
	test_equal("IRR", bit_of(LAPIC_IRR, 0x41), 1);
	test_apic_write(vcpu, LAPIC_TPR, 0x30);
	open_to(0x41);
	end_to(0);
	test_apic_write(vcpu, LAPIC_TPR, 0x50);
	test_equal("idle", test_order(vcpu, DO_HALT, 0, 0), HY_EXIT_IDLE);
	send(0x5f); /* with interrupts on; the guest may wake, but takes nothing */
	if (test_run(vcpu) == HY_EXIT_IDLE)
		send(0x60), (void)test_run(vcpu);
	else
		send(0x60), (void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("taken", test_in_handler(vcpu), 0x60);
	end_to(0);
	test_end();
}

static void redirect(uint32_t pin, uint32_t entry)
{
	(void)test_do(vcpu, DO_STORE, IOAPIC_SELECT, 0x11 + 2 * pin);
	(void)test_do(vcpu, DO_STORE, IOAPIC_WINDOW, 0); /* to the APIC 0 */
	(void)test_do(vcpu, DO_STORE, IOAPIC_SELECT, 0x10 + 2 * pin);
	(void)test_do(vcpu, DO_STORE, IOAPIC_WINDOW, entry);
}

static uint64_t redirected(uint32_t pin)
{
	(void)test_do(vcpu, DO_STORE, IOAPIC_SELECT, 0x10 + 2 * pin);
	return test_do(vcpu, DO_LOAD, IOAPIC_WINDOW, 0);
}

static void test_level(void)
{
	start("level");
	redirect(10, LEVEL | 0x51);
	hy_ioapic_set_line(&test_ioapic, 10, true);
	open_to(0x51);
	test_equal("remote IRR", redirected(10) & REMOTE_IRR, REMOTE_IRR);
	open_to(0x51);
	test_apic_write(vcpu, LAPIC_EOI, 0); /* still up: it comes again */
	test_equal("IRR", bit_of(LAPIC_IRR, 0x51), 1);
	leads_to(DO_RETURN, 0, 0, 0x51);
	hy_ioapic_set_line(&test_ioapic, 10, false);
	end_to(0);
	test_equal("remote IRR at last", redirected(10) & REMOTE_IRR, 0);
	redirect(10, LEVEL | MASKED | 0x51);
	hy_ioapic_set_line(&test_ioapic, 10, true);
	open_to(0);
	redirect(10, LEVEL | 0x52);
	open_to(0x52);
	hy_ioapic_set_line(&test_ioapic, 10, false);
	end_to(0);
	test_end();
}

static void test_edge(void)
{
	start("edge");
	redirect(4, 0x53);
	hy_ioapic_set_line(&test_ioapic, 4, true);
	open_to(0x53);
	end_to(0); /* the line is up, and that is no edge */
	hy_ioapic_set_line(&test_ioapic, 4, false);
	open_to(0);
	hy_ioapic_set_line(&test_ioapic, 4, true);
	open_to(0x53);
	end_to(0);
	test_end();
}

/* Line 3 of the 8259s, whose vectors begin at 0x30; past the task priority, to the virtual wire. */
static void test_external(void)
{
	static const uint8_t words[] = {0x04, 0x01, 0xf7}; /* ICW3, ICW4, all but line 3 are masked */

	start("interrupts_of_the_8259");
	(void)test_do(vcpu, DO_OUT, PIC, 0x11);
	(void)test_do(vcpu, DO_OUT, PIC_DATA, 0x30);
	for (uint32_t i = 0; i < sizeof(words); i++)
		(void)test_do(vcpu, DO_OUT, PIC_DATA, words[i]);
	hy_i8259_set_line(&test_pic, 4, true); /* masked */
	open_to(0);
	hy_i8259_set_line(&test_pic, 3, true);
	leads_to(DO_SET_CR8, 0, 15, 0x33);
	(void)test_do(vcpu, DO_OUT, PIC, 0x0b);
	test_equal("in service", test_do(vcpu, DO_IN, PIC, 0), 0x08);
	test_equal("not in the APIC's", bit_of(LAPIC_ISR, 0x33), 0);
	hy_i8259_set_line(&test_pic, 3, false);
	hy_i8259_set_line(&test_pic, 3, true);
	open_to(0x33); /* not before its end */
	(void)test_do(vcpu, DO_OUT, PIC, 0x20);
	hy_i8259_set_line(&test_pic, 3, false);
	hy_i8259_set_line(&test_pic, 3, true);
	leads_to(DO_RETURN, 0, 0, 0x33);
	(void)test_do(vcpu, DO_OUT, PIC, 0x20);
	leads_to(DO_RETURN, 0, 0, 0);
	(void)test_do(vcpu, DO_OUT, PIC_DATA, 0xff);
	hy_i8259_set_line(&test_pic, 3, false);
	hy_i8259_set_line(&test_pic, 3, true);
	open_to(0);
	test_end();
}

static void test_nmi(void)
{
	const struct hy_apic_message nmi = {.mode = HY_APIC_NMI};

	start("nmi");
	test_true("it is accepted", hy_lapics_send(&test_apics, &nmi));
	leads_to(DO_GET_CR8, 0, 0, NMI); /* interrupts being off */
	test_true("it is accepted", hy_lapics_send(&test_apics, &nmi));
	leads_to(DO_GET_CR8, 0, 0, NMI);
	send(0x85);
	open_to(0x85); /* an interrupt is not held back there */
	test_apic_write(vcpu, LAPIC_EOI, 0);
	(void)test_do(vcpu, DO_RETURN, 0, 0); /* IRET ends what holds NMIs back, whatever it returns from */
	test_equal("the first or the second one", test_in_handler(vcpu), NMI);
	(void)test_do(vcpu, DO_RETURN, 0, 0);
	if (test_in_handler(vcpu) == 0) /* under SVM it may wait until interrupts are on */
		(void)test_do(vcpu, DO_OPEN, 0, 0);
	test_equal("the other one", test_in_handler(vcpu), NMI);
	leads_to(DO_RETURN, 0, 0, 0);
	test_end();
}

static void test_waiting(void)
{
	start("waiting");
	test_equal("idle", test_order(vcpu, DO_HALT, 0, 0), HY_EXIT_IDLE);
	test_true("nothing is pending", !hy_vcpu_interrupt_pending(vcpu));
	send(0x41);
	test_true("something is", hy_vcpu_interrupt_pending(vcpu));
	test_equal("goes on", test_run_to_call(vcpu), SERVICE);
	test_equal("taken", test_in_handler(vcpu), 0x41);
	end_to(0);
	send(0x42);
	leads_to(DO_HALT, 0, 0, 0x42); /* what is there already ends it at once */
	end_to(0);
	test_end();
}

/* What is wrong there is a general protection fault. */
static void test_x2apic(void)
{
	start("x2apic");
	test_vm.policy = HY_VM_FAULT;
	leads_to(DO_RDMSR, 0x802, 0, PROTECTION); /* not in that mode yet */
	test_pc_start(vcpu);
	(void)test_do(vcpu, DO_WRMSR, 0x1b, 0xfee00d00);
	test_equal("MSR 0x1b", test_do(vcpu, DO_RDMSR, 0x1b, 0), 0xfee00d00);
	test_equal("ID", test_do(vcpu, DO_RDMSR, 0x802, 7), 0);
	test_equal("nothing is in memory", test_apic_read(vcpu, LAPIC_SVR), UINT32_MAX);
	(void)test_do(vcpu, DO_WRMSR, 0x808, 0x60);
	test_equal("CR8", test_do(vcpu, DO_GET_CR8, 0, 0), 6);
	(void)test_do(vcpu, DO_WRMSR, 0x83f, 0x62); /* to itself */
	(void)test_do(vcpu, DO_WRMSR, 0x830, SELF | FIXED | 0x75);
	open_to(0x75);
	test_equal("ISR", test_do(vcpu, DO_RDMSR, 0x813, 0), 1u << (0x75 - 0x60));
	(void)test_do(vcpu, DO_WRMSR, 0x80b, 0);
	leads_to(DO_RETURN, 0, 0, 0);
	leads_to(DO_SET_CR8, 0, 0, 0x62);
	(void)test_do(vcpu, DO_WRMSR, 0x80b, 0);
	leads_to(DO_RETURN, 0, 0, 0);
	leads_to(DO_WRMSR, 0x80b, 1, PROTECTION); /* a reserved bit */
	test_vm.policy = HY_VM_RETURN;
	test_end();
}

/* Each has its own, also while the other one runs on the CPU; what is sent to one that is bound nowhere waits for it. */
static void test_turns(void)
{
	const struct hy_apic_message message = {.destination = 1, .vector = 0x47};

	test_begin("two_vcpus_in_turns");
	test_pc_start(other);
	test_pc_start(vcpu);
	test_apic_write(other, LAPIC_SVR, 0x1ff); /* the start has reset both */
	send(0x62);
	open_to(0x62);
	test_true("it is accepted", hy_lapics_send(&test_apics, &message));
	send(0x85);
	(void)test_do(other, DO_GET_CR8, 0, 0);
	test_equal("with interrupts off", test_in_handler(other), 0);
	(void)test_do(other, DO_OPEN, 0, 0);
	test_equal("its own", test_in_handler(other), 0x47);
	open_to(0x85);
	test_apic_write(other, LAPIC_EOI, 0);
	(void)test_do(other, DO_RETURN, 0, 0);
	test_equal("none", test_in_handler(other), 0);
	end_to(0x62);
	test_equal("idle", test_order(other, DO_HALT, 0, 0), HY_EXIT_IDLE);
	end_to(0);
	test_end();
}

void host_main(void)
{
	test_init();
	test_add_pc();
	test_order_of_classes();
	test_nesting();
	test_priority();
	test_level();
	test_edge();
	test_external();
	test_nmi();
	test_waiting();
	test_x2apic();
	test_turns();
	test_done();
}
