/* SPDX-License-Identifier: Apache-2.0 */
/* Physical CPUs of the simulated architecture: threads of the host. */
#include "sim.h"

#include <halyard/arch/features.h>

_Thread_local struct hy_sim_context hy_sim_hardware;
_Atomic(bool) hy_sim_line[SIM_CPUS];
_Atomic(uint32_t) hy_sim_failing;

enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	if (cpu->id >= SIM_CPUS || (hy_sim_failing & SIM_ENABLE) != 0)
		return HY_E_HARDWARE;
	cpu->features = hy_sim_features_probe();
	return HY_OK;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	cpu->features = 0;
}
