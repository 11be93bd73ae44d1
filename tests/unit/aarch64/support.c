/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for switch.S, which cannot run on this machine. */
#include <halyard/arch/registers.h>
#include <halyard/port.h>

char hy_aarch64_vectors[4096];

enum hy_status hy_port_enter(struct hy_vcpu *vcpu)
{
	return hy_vcpu_enter_failed(vcpu, HY_E_UNSUPPORTED);
}

void hy_switch_fp_save(struct hy_arch_context *ctx)
{
	(void)ctx;
}

void hy_switch_fp_restore(const struct hy_arch_context *ctx)
{
	(void)ctx;
}

void hy_switch_fp_save_host(struct hy_arch_percpu *cpu)
{
	(void)cpu;
}

void hy_switch_fp_restore_host(const struct hy_arch_percpu *cpu)
{
	(void)cpu;
}
