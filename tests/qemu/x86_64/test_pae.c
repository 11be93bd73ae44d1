/* SPDX-License-Identifier: Apache-2.0 */
/* A guest with PAE paging. A processor reads the four pointers when CR3 is loaded, and VMX keeps them for the guest: what is stored there later
 * does not count, wherever the guest has been meanwhile. Under SVM they may be read at any time. */
#include "host.h"
#include "support_x86.h"

#include <halyard/arch/backend.h>
#include <halyard/arch/controls.h>

extern const char guest_read[], guest_load[], guest_pointers[], guest_others[], guest_table_a[], guest_table_b[];

#define A 0xaaaau
#define B 0xbbbbu

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(const char *piece)
{
	test_long(vcpu, PLACE(piece), false);
	test_set(vcpu, HY_X86_REG_EFER, HY_X86_EFER_NXE_MASK);
	test_set(vcpu, HY_X86_REG_CS_ATTRIBUTES, 0xc9b);
	test_set(vcpu, HY_X86_REG_CR3, PLACE(guest_pointers));
}

static uint64_t seen(void)
{
	test_equal("call", test_run_to_call(vcpu), 1);
	return hy_vcpu_get_gpr(vcpu, RBX);
}

/* The pointer of the second gigabyte. */
static void point(const char *pointers, const char *table)
{
	uint64_t entry = PLACE(table) | 1;

	test_equal("guest memory", hy_vm_write(&test_vm, PLACE(pointers) + 8, &entry, sizeof(entry)), HY_OK);
}

/* After the pointer has changed: whatever moves of the guest's registers. */
static void stays(const char *what, uint64_t value)
{
	if (hy_x86_backend == &hy_vmx_ops)
		test_equal(what, seen(), value);
}

static void test_host_loads(void)
{
	test_begin("the_host_has_loaded_cr3");
	start(guest_read);
	test_equal("first", seen(), A);
	point(guest_pointers, guest_table_b);
	stays("at the next entry", A);
	test_set(vcpu, HY_X86_REG_STAR, 1);
	stays("after a register was set", A);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	stays("after it was bound again", A);
	test_set(vcpu, HY_X86_REG_CR3, PLACE(guest_others));
	test_equal("after CR3 was set", seen(), B);
	test_end();
}

static void test_guest_loads(void)
{
	test_begin("the_guest_has_loaded_cr3");
	start(guest_load);
	test_equal("first", seen(), B);
	point(guest_others, guest_table_a);
	test_set(vcpu, HY_X86_REG_STAR, 2);
	stays("after a register was set", B);
	test_equal("unbind", hy_vcpu_unbind(vcpu), HY_OK);
	stays("after it was bound again", B);
	hy_vcpu_set_pc(vcpu, PLACE(guest_load));
	test_equal("after it has loaded CR3 again", seen(), A);
	test_end();
}

void host_main(void)
{
	test_init();
	test_host_loads();
	test_guest_loads();
	test_done();
}
