/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include <halyard/arch/backend.h>

/* VMMCALL, and VMCALL, which differ in the last byte. */
void test_guest_loaded(struct hy_vm *vm)
{
	static const uint8_t vmmcall[3] = {0x0f, 0x01, 0xd9}, vmcall = 0xc1;

	if (hy_x86_backend != &hy_vmx_ops)
		return;
	for (size_t at = 0; at + sizeof(vmmcall) <= (size_t)(guest_end - guest_start); at++)
		if (__builtin_memcmp(guest_start + at, vmmcall, sizeof(vmmcall)) == 0)
			test_equal("hy_vm_write", hy_vm_write(vm, GUEST_RAM + at + 2, &vmcall, 1), HY_OK);
}
