/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts, NMIs and exceptions that the host makes a guest take: at once where the guest can take them, and otherwise as soon as it can. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/controls.h>

extern const char guest_open[], guest_opened[], guest_looped[], guest_closed[], guest_after_shadow[], guest_wait[], guest_woken[],
	guest_priority[], guest_lowered[], guest_unaligned[], guest_unaligned_load[];

#define VECTOR 0x30u
#define OTHER 0x28u
#define NMI 2u
#define FLAGS_IF 0x202u

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* At the piece's first call. */
static void start(const char *piece, uint64_t flags)
{
	test_long(vcpu, PLACE(piece), false);
	test_set(vcpu, HY_X86_REG_RFLAGS, flags);
	test_equal("first call", test_run_to_call(vcpu), 1);
}

static void inject(uint32_t number, uint8_t priority)
{
	const struct hy_interrupt interrupt = {.number = number, .priority = priority};

	test_equal("hy_vcpu_inject_interrupt", hy_vcpu_inject_interrupt(vcpu, &interrupt), HY_OK);
}

static void test_open(void)
{
	test_begin("interrupts_are_on");
	start(guest_open, FLAGS_IF);
	inject(VECTOR, 0);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_opened));
	test_true("interrupts are off in the handler", (test_get(vcpu, HY_X86_REG_RFLAGS) & HY_X86_RFLAGS_IF_MASK) == 0);
	test_equal("taken", hy_vcpu_interrupt_state(vcpu, VECTOR), HY_INTERRUPT_INACTIVE);
	inject(VECTOR, 0);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_opened)); /* behind IRET */
	test_equal("goes on", test_run_to_call(vcpu), 2);
	test_end();
}

static void test_closed(void)
{
	test_begin("interrupts_are_off");
	start(guest_closed, 2);
	inject(VECTOR, 0);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_after_shadow));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	start(guest_closed, 2);
	inject(VECTOR, 0);
	test_equal("hy_vcpu_clear_interrupt", hy_vcpu_clear_interrupt(vcpu, VECTOR), HY_OK);
	test_equal("taken back", test_run_to_call(vcpu), 2);
	test_end();
}

static void test_wait(void)
{
	test_begin("halted");
	start(guest_wait, 2);
	test_equal("exit", test_run(vcpu), HY_EXIT_IDLE);
	test_true("nothing is pending", !hy_vcpu_interrupt_pending(vcpu));
	inject(VECTOR, 0);
	test_true("something is pending", hy_vcpu_interrupt_pending(vcpu));
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_woken));
	start(guest_wait, 2);
	inject(VECTOR, 0); /* in the shadow of STI the guest halts first, or takes it right behind HLT */
	if (test_run(vcpu) == HY_EXIT_IDLE)
		test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_woken));
	else
		test_equal("behind HLT", hy_vcpu_get_gpr(vcpu, RDX), PLACE(guest_woken));
	test_end();
}

static void test_order(void)
{
	test_begin("priorities");
	start(guest_open, FLAGS_IF);
	inject(VECTOR, 5);
	inject(OTHER, 9);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_opened));
	test_expect_trap(vcpu, OTHER, 0, PLACE(guest_opened));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	start(guest_priority, FLAGS_IF);
	inject(VECTOR, 0); /* class 3 is not above 4 */
	test_equal("held back", test_run_to_call(vcpu), 2);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_lowered));
	test_equal("goes on", test_run_to_call(vcpu), 3);
	test_end();
}

static void test_nmi(void)
{
	test_begin("nmi");
	start(guest_open, 2);
	inject(NMI, 0); /* whatever the flag says */
	test_expect_trap(vcpu, NMI, 0, PLACE(guest_opened));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	inject(NMI, 0); /* the end of the first one has been seen, though nothing waited for it */
	test_expect_trap(vcpu, NMI, 0, PLACE(guest_looped));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	start(guest_open, FLAGS_IF);
	inject(NMI, 0);
	test_expect_trap(vcpu, NMI, 0, PLACE(guest_opened));
	inject(NMI, 0);
	test_expect_trap(vcpu, NMI, 0, PLACE(guest_opened)); /* not before IRET */
	test_equal("goes on", test_run_to_call(vcpu), 2);
	test_end();
}

/* The walk through the IDT leaves what stage 2 maps: the exit interrupts a delivery, which is made up for. */
static void test_interrupted(void)
{
	uint64_t idt;

	test_begin("interrupted_delivery");
	start(guest_open, FLAGS_IF);
	idt = test_get(vcpu, HY_X86_REG_IDTR_BASE);
	test_set(vcpu, HY_X86_REG_IDTR_BASE, GUEST_HOLE);
	inject(VECTOR, 0);
	test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
	test_true("it is where the gate is", vcpu->exit.stage2_fault.address >> 12 == GUEST_HOLE >> 12);
	test_equal("still to come", hy_vcpu_interrupt_state(vcpu, VECTOR), HY_INTERRUPT_PENDING);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	test_equal("still to come when free", hy_vcpu_interrupt_state(vcpu, VECTOR), HY_INTERRUPT_PENDING);
	test_set(vcpu, HY_X86_REG_IDTR_BASE, idt);
	test_expect_trap(vcpu, VECTOR, 0, PLACE(guest_opened));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	test_end();
}

static void test_faults(void)
{
	test_begin("faults");
	start(guest_open, 2);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED), HY_OK);
	test_expect_trap(vcpu, 6, 0, PLACE(guest_opened));
	test_equal("goes on", test_run_to_call(vcpu), 2);
	test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
	test_expect_trap(vcpu, 13, 0, hy_vcpu_get_pc(vcpu));
	test_end();
}

static void test_alignment(void)
{
	test_begin("alignment");
	test_long(vcpu, PLACE(guest_unaligned), true);
	test_set(vcpu, HY_X86_REG_DR7, 0x400);
	test_equal("exit", test_run_to_call(vcpu), CALL_TRAPPED);
	if (hy_vcpu_get_gpr(vcpu, RDI) == 17) {
		test_equal("rip", hy_vcpu_get_gpr(vcpu, RDX), PLACE(guest_unaligned_load));
		test_equal("error code", hy_vcpu_get_gpr(vcpu, RSI), 0);
		test_end();
	} else { /* QEMU does not check alignment: the call of a user comes instead */
		test_skip("alignment", "this CPU checks none");
	}
}

void host_main(void)
{
	test_init();
	test_open();
	test_closed();
	test_wait();
	test_order();
	test_nmi();
	test_interrupted();
	test_faults();
	test_alignment();
	test_done();
}
