/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's machine, shaped like a PC. */
#include "guest.h"
#include "host.h"
#include "platform.h"

bool machine_can_receive(void)
{
	return false;
}

void machine_receive(uint8_t byte)
{
	(void)byte;
}

bool machine_failed(uint16_t *code)
{
	(void)code;
	return false;
}

void machine_describe_cpu(struct hy_vcpu_config *config)
{
	config->guest_id = 0; /* the local APIC's id */
}

enum hy_status machine_add_devices(struct hy_vm *vm, struct hy_vcpu *vcpu)
{
	(void)vm;
	(void)vcpu;
	return HY_OK;
}
