/* SPDX-License-Identifier: Apache-2.0 */
/* How interrupts get to the guest's CPU: each line of the ISA bus goes to the 8259s. */
#include "machine.h"
#include <halyard/devices/i8259.h>

static struct hy_i8259 pic;

void machine_set_irq(void *data, uint32_t irq, bool level)
{
	(void)data;
	hy_i8259_set_line(&pic, irq, level);
}

enum hy_status machine_add_interrupts(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	const struct hy_i8259_config config = {.vcpu = vcpu};
	enum hy_status status = hy_i8259_init(&pic, &config);

	return status == HY_OK ? hy_i8259_add(&pic, vm) : status;
}
