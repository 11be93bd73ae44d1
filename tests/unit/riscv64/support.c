/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for switch.S, which cannot run on this machine. */
#include "support.h"

#include <halyard/arch/registers.h>
#include <halyard/arch/traps.h>
#include <halyard/port.h>

uint32_t test_fetched;
uint64_t test_fetched_from;

enum hy_status hy_port_enter(struct hy_vcpu *vcpu)
{
	return hy_vcpu_enter_failed(vcpu, HY_E_UNSUPPORTED);
}

uint64_t hy_switch_fetch(uintptr_t address)
{
	test_fetched_from = address;
	return test_fetched;
}

uint64_t hy_riscv_fetch_word(struct hy_vcpu *vcpu)
{
	return hy_switch_fetch(vcpu->ctx.sepc);
}

void hy_switch_save(struct hy_riscv_context *guest, bool fp, bool vector)
{
	(void)guest;
	(void)fp;
	(void)vector;
}

void hy_switch_restore(const struct hy_riscv_context *guest, bool fp, bool vector)
{
	(void)guest;
	(void)fp;
	(void)vector;
}

void hy_switch_save_host(struct hy_riscv_percpu *host, bool fp, bool vector)
{
	(void)host;
	(void)fp;
	(void)vector;
}

void hy_switch_restore_host(const struct hy_riscv_percpu *host, bool fp, bool vector)
{
	(void)host;
	(void)fp;
	(void)vector;
}

void hy_switch_fence(uintptr_t mask, uintptr_t base, uintptr_t start, uintptr_t size, uintptr_t vmid, uintptr_t unused, uintptr_t function)
{
	(void)mask;
	(void)base;
	(void)start;
	(void)size;
	(void)vmid;
	(void)unused;
	(void)function;
}
