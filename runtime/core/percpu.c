/* SPDX-License-Identifier: Apache-2.0 */
/* Physical CPUs: hardware virtualisation on and off, and what is bound where. */
#include "core.h"

#include <halyard/port.h>

enum hy_status hy_percpu_init(struct hy_percpu *cpu, const struct hy_hal *hal, uint32_t id)
{
	enum hy_status status = hy_core_check_hal(hal);

	if (cpu == NULL || !HY_CORE_ALIGNED(cpu))
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

void *hy_percpu_frames(struct hy_percpu *cpu, size_t count)
{
	void *memory;

	cpu->frames = hy_call_alloc_frames(cpu->hal, count, HY_FRAME_SIZE);
	if (cpu->frames == HY_PHYS_NONE)
		return NULL;
	cpu->frame_count = count;
	memory = hy_call_phys_to_virt(cpu->hal, cpu->frames);
	memset(memory, 0, count * HY_FRAME_SIZE);
	return memory;
}

static void free_frames(struct hy_percpu *cpu)
{
	if (cpu->frame_count != 0)
		hy_call_dealloc_frames(cpu->hal, cpu->frames, cpu->frame_count);
	cpu->frame_count = 0;
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
	if (status != HY_OK) {
		free_frames(cpu);
		return status;
	}
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
		free_frames(cpu);
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
