/* Halyard: a physical CPU that runs guests. */
#ifndef HALYARD_PERCPU_H
#define HALYARD_PERCPU_H

#include <halyard/arch/context.h> /* struct hy_arch_percpu: generated */
#include <halyard/types.h>

struct hy_hal;
struct hy_vcpu;

struct hy_percpu {
	struct hy_arch_percpu arch; /* host registers kept while a guest is bound */
	uint32_t id;
	bool initialised;
	bool enabled;
	uint64_t features;        /* HY_<ARCH>_FEATURE_*, probed when enabled */
	struct hy_vcpu *bound;    /* whose state the CPU holds */
	const struct hy_hal *hal;
	uint64_t tag_generation;  /* generation of stage-2 tags that this CPU's TLB may hold */
};

/* On the CPU itself. A second init is HY_E_BAD_STATE; a failed one leaves the memory as if never initialised. */
HY_MUST_CHECK enum hy_status hy_percpu_init(struct hy_percpu *cpu, const struct hy_hal *hal, uint32_t id);

/* Turns hardware virtualisation on (HY_E_UNSUPPORTED, HY_E_HARDWARE) or off again. On the CPU itself, interrupts off. Enabling an
 * enabled CPU and disabling a disabled one do nothing; disabling with a bound vCPU is HY_E_BUSY. */
HY_MUST_CHECK enum hy_status hy_percpu_enable(struct hy_percpu *cpu);
HY_MUST_CHECK enum hy_status hy_percpu_disable(struct hy_percpu *cpu);

/* Disables if need be; safe in every state, also on zeroed memory. */
void hy_percpu_teardown(struct hy_percpu *cpu);

#endif
