/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a virtual RISC-V PLIC 1.0.0: up to 1023 sources, each with a priority, and up to 15872 contexts. A context is one privilege mode
 * of one hart. Priorities have three bits.
 *
 * A source's gateway forwards a request when its line rises (edge) or is high (level), and no other before the request has been completed.
 * A request that was forwarded stays, whatever the line does. An edge that comes between claim and completion is kept, one at most.
 * Registers are 32 bits wide and so are accesses; all others are refused, and the VM's policy decides. Reserved places, and contexts
 * that are connected to no vCPU, read as zero and ignore writes.
 * Reference: RISC-V Platform-Level Interrupt Controller Specification, version 1.0.0.
 *
 * Locking: every function may be called from any CPU, with the host's interrupts off; a spinlock in the device orders them. They do not
 * allocate and do not wait for a guest. */
#ifndef HALYARD_DEVICES_PLIC_H
#define HALYARD_DEVICES_PLIC_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

#define HY_PLIC_MAX_SOURCES 1023u /* 1 and up; 0 means none */
#define HY_PLIC_MAX_CONTEXTS 15872u
#define HY_PLIC_MAX_PRIORITY 7u
#define HY_PLIC_WORDS 32u /* of a bit for each source */
#define HY_PLIC_SIZE(contexts) (UINT64_C(0x200000) + (contexts) * UINT64_C(0x1000)) /* the least that holds so many */

struct hy_plic_context {
	struct hy_vcpu *vcpu; /* NULL: the guest has no such mode */
	uint32_t interrupt;   /* the vCPU's interrupt number that this context drives */
	uint32_t threshold;
	uint32_t enabled[HY_PLIC_WORDS];
	bool notified; /* the vCPU has the interrupt */
};

struct hy_plic {
	struct hy_device device; /* for hy_bus_add on the VM's MMIO bus */
	HY_ATOMIC(uint32_t) lock;
	uint32_t source_count, context_count;
	struct hy_plic_context *contexts;
	uint32_t line[HY_PLIC_WORDS];    /* inputs as they are */
	uint32_t edge[HY_PLIC_WORDS];    /* edge-triggered; level-triggered otherwise */
	uint32_t pending[HY_PLIC_WORDS]; /* forwarded, not claimed */
	uint32_t claimed[HY_PLIC_WORDS]; /* not completed */
	uint32_t again[HY_PLIC_WORDS];   /* edges that came meanwhile */
	uint8_t priority[HY_PLIC_MAX_SOURCES + 1];
};

/* All memory is the caller's and stays in use as long as the device. */
struct hy_plic_config {
	uint64_t base; /* guest-physical */
	uint64_t size; /* at least HY_PLIC_SIZE(context_count); 0: exactly that */
	uint32_t source_count;
	struct hy_plic_context *contexts;
	uint32_t context_count;
};

/* Nothing is connected, all sources are level-triggered. HY_E_INVALID: base or size not aligned to 4 KiB, a count out of range. */
HY_MUST_CHECK enum hy_status hy_plic_init(struct hy_plic *plic, const struct hy_plic_config *config);

/* Context number `context` drives interrupt `interrupt` of the vCPU, before the vCPU runs. HY_E_INVALID: no such context, or a number that
 * the port cannot inject. HY_E_EXISTS: it is connected already. */
HY_MUST_CHECK enum hy_status hy_plic_connect(struct hy_plic *plic, uint32_t context, struct hy_vcpu *vcpu, uint32_t interrupt);

/* Makes a source edge- or level-triggered: how the machine is wired, before it runs. HY_E_INVALID: no such source. */
HY_MUST_CHECK enum hy_status hy_plic_set_edge(struct hy_plic *plic, uint32_t source, bool edge);

/* Sets the input line of a source. HY_E_INVALID: no such source. */
HY_MUST_CHECK enum hy_status hy_plic_set_line(struct hy_plic *plic, uint32_t source, bool level);

/* Puts everything into its reset state and withdraws what is pending; all vCPUs stand still. Lines keep their level. */
void hy_plic_reset(struct hy_plic *plic);

HY_C_END

#endif
