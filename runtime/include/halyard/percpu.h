/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a physical CPU that runs guests. */
#ifndef HALYARD_PERCPU_H
#define HALYARD_PERCPU_H

#include <halyard/arch/context.h> /* struct hy_arch_percpu: generated */
#include <halyard/types.h>

HY_C_BEGIN

struct hy_hal;
struct hy_vcpu;

#define HY_PERCPU_TAG_RECORDS 8u

/* How many stage-2 tags (VMID, ASID, VPID) are used: all that the hardware has, within reason. */
#define HY_TAG_COUNT (HY_ARCH_STAGE2_TAG_BITS > 10 ? 1024u : 1u << HY_ARCH_STAGE2_TAG_BITS)

/* Which vCPU last ran here under a stage-2 tag: another one of the same guest must not see its translations. */
struct hy_percpu_tag {
	uint32_t number;
	const struct hy_vcpu *vcpu; /* NULL: no record */
};

/* Memory of the host's, zeroed before hy_percpu_init. Only the CPU itself touches it; others look at `visits`. */
struct hy_percpu {
	HY_ATOMIC(hy_word) visits;  /* how often it has gone into a guest and come out again: odd while it is in one (halyard/flush.h) */
	hy_word flushed;            /* how many of all flushes it has done */
	struct hy_arch_percpu arch; /* host registers kept while a guest is bound */
	uint32_t id;
	bool initialised;
	bool enabled;
	uint64_t features;     /* HY_<ARCH>_FEATURE_*, probed when enabled */
	const char *lacking;   /* what a CPU lacks that could not be enabled, where the port has words for it */
	struct hy_vcpu *bound; /* whose state the CPU holds */
	const struct hy_hal *hal;
	struct hy_percpu *next; /* another one that is enabled */
	hy_phys frames;         /* what the port needs of memory while the CPU is enabled ... */
	size_t frame_count;     /* ... and how much that is */
	uint64_t tag_generation; /* generation of stage-2 tags that this CPU's TLB may hold */
	struct hy_percpu_tag tags[HY_PERCPU_TAG_RECORDS];
	uint64_t tags_seen[(HY_TAG_COUNT + 63u) / 64u]; /* tags of this generation that were used here */
	bool tag_new; /* under the tag that is bound, nothing that this CPU may remember is this vCPU's, or it has been elsewhere since */
};

/* Any CPU. `id` is what the hook current_pcpu_id answers there. A second init is HY_E_BAD_STATE. HY_E_INVALID: NULL, or memory aligned less
 * than the type says; HY_E_MISSING_HOOK: `hal` lacks a mandatory hook; then the memory is as if never initialised. */
HY_MUST_CHECK enum hy_status hy_percpu_init(struct hy_percpu *cpu, const struct hy_hal *hal, uint32_t id);

/* Turns hardware virtualisation on or off again. On the CPU itself, interrupts off. Enabling an enabled CPU and disabling a disabled one do
 * nothing. HY_E_BAD_STATE: not initialised. HY_E_BUSY: a vCPU is bound (disable). HY_E_UNSUPPORTED: `lacking` may say of what; HY_E_HARDWARE: what the port
 * says. */
HY_MUST_CHECK enum hy_status hy_percpu_enable(struct hy_percpu *cpu);
HY_MUST_CHECK enum hy_status hy_percpu_disable(struct hy_percpu *cpu);

/* Unbinds what is bound, disables if need be and forgets the initialisation; safe in every state, also on zeroed memory. On the CPU itself,
 * interrupts off. */
void hy_percpu_teardown(struct hy_percpu *cpu);

HY_C_END

#endif
