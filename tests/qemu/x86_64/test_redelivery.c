/* SPDX-License-Identifier: Apache-2.0 */
/* Events whose delivery is interrupted, since the guest's table of gates is memory that stage 2 does not map yet: the exit is a stage-2
 * fault of that page, whatever instruction the guest is at, and once the page is there the event arrives, and once. */
#include "host.h"
#include "support_x86.h"

#include <halyard/stage2.h>

extern const char guest_idt[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

/* The guest is at a hypercall; what comes next needs a gate. */
static void deliver(const char *name, uint32_t interrupt, uint32_t handler, uint32_t next)
{
	const hy_gpa page = PLACE(guest_idt);
	struct hy_mapping mapping;

	test_begin(name);
	test_equal("query", hy_space_query(&test_vm.space, page, &mapping), HY_OK);
	mapping.size = HY_FRAME_SIZE;
	test_equal("unmap", hy_space_unmap(&test_vm.space, page, HY_FRAME_SIZE), HY_OK);
	if (interrupt != HY_INTERRUPT_NONE)
		test_equal("inject", hy_vcpu_inject_interrupt(vcpu, &(struct hy_interrupt){.number = interrupt}), HY_OK);
	for (uint32_t i = 0; i < 2; i++) { /* running again retries */
		test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
		test_equal("page", vcpu->exit.stage2_fault.address & ~(uint64_t)(HY_FRAME_SIZE - 1), page);
	}
	test_equal("map", hy_space_map(&test_vm.space, &mapping), HY_OK);
	test_equal("handler", test_run_to_call(vcpu), 0x100 + handler);
	test_equal("behind it", test_run_to_call(vcpu), next);
	test_end();
}

void host_main(void)
{
	test_init();
	test_restart(vcpu, 0);
	test_begin("starts");
	test_equal("call", test_run_to_call(vcpu), 1);
	test_end();
	deliver("exception", HY_INTERRUPT_NONE, 6, 2);
	deliver("software_interrupt", HY_INTERRUPT_NONE, 0x40, 3);
	deliver("interrupt", 0x30, 0x30, 4);
	deliver("nmi", 2, 2, 5);
	test_done();
}
