/* SPDX-License-Identifier: Apache-2.0 */
/* Physical CPUs: hardware virtualisation on and off, and what is bound where. */
#include "core.h"

#include <halyard/port.h>

enum hy_status hy_percpu_init(struct hy_percpu *cpu, const struct hy_hal *hal, uint32_t id)
{
	enum hy_status status = hy_core_check_hal(hal);

	if (cpu == NULL)
		return HY_E_INVALID;
	if (cpu->initialised)
		return HY_E_BAD_STATE;
	if (status != HY_OK)
		return status;
	memset(cpu, 0, sizeof(*cpu));
	cpu->hal = hal;
	cpu->id = id;
	cpu->initialised = true;
	return HY_OK;
}

enum hy_status hy_percpu_enable(struct hy_percpu *cpu)
{
	enum hy_status status;

	if (!cpu->initialised)
		return HY_E_BAD_STATE;
	if (cpu->enabled)
		return HY_OK;
	cpu->lacking = NULL;
	status = hy_port_cpu_enable(cpu);
	if (status != HY_OK)
		return status;
	/* What the TLB holds of guests is from before: no generation. */
	cpu->tag_generation = 0;
	hy_flush_add(cpu);
	cpu->enabled = true;
	return HY_OK;
}

enum hy_status hy_percpu_disable(struct hy_percpu *cpu)
{
	if (!cpu->initialised)
		return HY_E_BAD_STATE;
	if (cpu->bound != NULL)
		return HY_E_BUSY;
	if (cpu->enabled) {
		hy_flush_remove(cpu);
		hy_port_cpu_disable(cpu);
	}
	cpu->enabled = false;
	return HY_OK;
}

void hy_percpu_teardown(struct hy_percpu *cpu)
{
	if (!cpu->initialised)
		return;
	/* Refused only for a vCPU that runs, and then it is not this CPU that tears down. */
	if (cpu->bound != NULL && hy_vcpu_unbind(cpu->bound) != HY_OK)
		return;
	if (hy_percpu_disable(cpu) == HY_OK)
		cpu->initialised = false;
}
