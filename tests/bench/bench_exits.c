/* SPDX-License-Identifier: Apache-2.0 */
/* What answers the exits of ARCH/bench_exits_guest.S, as a host would that cares for speed: a fast call, a return to the caller, a device on the
 * VM's bus, the table of trapped registers, lazy memory, and a change of vCPU. */
#include "host.h"
#include "support.h"

#define LAZY 0x50000000u

static bool fast_call(struct hy_vcpu *vcpu, uint64_t syndrome)
{
	if (test_fast_number(vcpu, syndrome) != 1)
		return false; /* what changes the measurement */
	hy_arch_set_result(&vcpu->ctx, 0);
	return true;
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)vcpu;
	(void)width;
	*value = *(const uint64_t *)state + offset;
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)vcpu;
	(void)offset;
	(void)width;
	*(uint64_t *)state = value;
	return HY_OK;
}

static uint64_t device_state;
static const struct hy_device device = {
	.name = "counter", .base = GUEST_HOLE, .size = 0x1000, .state = &device_state, .read = device_read, .write = device_write,
};

/* True while the guest goes on. */
static bool change(struct hy_vcpu *vcpu, uint32_t call)
{
	switch (call) {
	case 0x100:
		vcpu->ctx.fast_call = (uintptr_t)fast_call;
		return true;
	case 0x101:
		vcpu->ctx.fast_call = 0;
		return true;
	case 0x102:
		vcpu->handler = hy_vm_handle;
		return true;
	case 0x105:
		vcpu->handler = NULL;
		return true;
	default:
		return false;
	}
}

static void run(struct hy_vcpu *first, struct hy_vcpu *second)
{
	for (;;) {
		enum hy_status status;

		do /* the caller that exit_returned is about */
			status = hy_vcpu_run(first);
		while (status == HY_OK && test_call_number(first) == 2);
		if (status != HY_OK || first->exit.reason != HY_EXIT_HYPERCALL)
			return;
		if (test_call_number(first) == 3) {
			if (hy_vcpu_unbind(first) != HY_OK || test_run(second) != HY_EXIT_HYPERCALL || hy_vcpu_unbind(second) != HY_OK ||
			    hy_vcpu_bind(first, &test_cpu) != HY_OK)
				return;
		} else if (!change(first, test_call_number(first))) {
			return;
		}
	}
}

/* The second vCPU belongs to another guest, which is the usual case: its memory is the first one's, under a stage-2 root and tag of its own. */
static void separate(struct hy_vcpu *vcpu)
{
	static struct hy_space space;
	const struct hy_mapping memory = {
		.gpa = GUEST_RAM, .phys = hy_vm_region(&test_vm, GUEST_RAM)->phys, .size = GUEST_SIZE, .access = HY_READ | HY_WRITE | HY_EXECUTE, .type = HY_MEMORY_NORMAL,
	};

	test_true("another space", hy_space_init(&space, test_hal, test_vm.space.format, GUEST_BITS) == HY_OK && hy_space_map(&space, &memory) == HY_OK);
	test_true("moved there", hy_vcpu_reset(vcpu) == HY_OK && hy_vcpu_setup(vcpu, GUEST_RAM, &space) == HY_OK);
	hy_vcpu_set_entry_argument(vcpu, 1);
}

void host_main(void)
{
	const struct hy_vm_region lazy = {
		.gpa = LAZY, .size = GUEST_SIZE, .access = HY_READ | HY_WRITE, .kind = HY_MEMORY_LAZY, .type = HY_MEMORY_NORMAL,
	};

	test_init();
	test_begin("bench");
	test_true("a device", hy_vm_add_device(&test_vm, HY_VM_MMIO, &device) == HY_OK);
	test_true("lazy memory", hy_vm_add_memory(&test_vm, &lazy) == HY_OK);
	separate(&test_vcpus[1]);
	test_true("bound", hy_vcpu_bind(&test_vcpus[0], &test_cpu) == HY_OK);
	run(&test_vcpus[0], &test_vcpus[1]);
	test_equal("last exit", test_vcpus[0].exit.reason, HY_EXIT_HYPERCALL);
	test_equal("last call", test_call_number(&test_vcpus[0]), 0x1ff);
	test_end();
	test_done();
}
