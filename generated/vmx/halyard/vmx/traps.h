/* Generated from desc/arch/vmx/traps.yaml, desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_TRAPS_H
#define HALYARD_VMX_TRAPS_H

#include <halyard/vmx/access.h>
#include <halyard/vmx/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

HY_C_BEGIN

/* What the hardware reports at an exit and the switch hands over; the rest is read from registers where a rule needs it. */
struct hy_vmx_record {
	/* Exit reason */
	uint64_t reason;
	/* Exit qualification */
	uint64_t qualification;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_vmx_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_vmx_class_name(uint32_t trap_class);

/* Tries ctx.fast_call; without it, and where it declines, the hypercall is reported. Of the port, called by rules with
 * vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_hypercall(struct hy_vcpu *vcpu);

/* CPUID: what of the CPU's own answer guests see, and what is the vCPU's own. Of the port, called by rules with vcpu->exit set
 * to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_cpuid(struct hy_vcpu *vcpu);

/* XSETBV: what guests see of XCR0, checked as the processor does. Of the port, called by rules with vcpu->exit set to `nothing`.
 * True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_xsetbv(struct hy_vcpu *vcpu, uint64_t value);

/* Makes the guest take an exception, with an error code where the vector has one, and its pc at the instruction. Of the port,
 * called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_exception(struct hy_vcpu *vcpu, uint64_t vector, uint64_t error);

/* An access of the guest that stage 2 does not map: decoded, and reported as one to a device. Of the port, called by rules with
 * vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_access(struct hy_vcpu *vcpu, uint64_t address, uint64_t write);

static inline uint64_t hy_vmx_trap_class(const struct hy_vmx_record *record)
{
	return ((record->reason >> 31) & 1) == 1 ? 0x7f : (((record->reason >> 7) & 0x1ff) != 0 ? 0x7e : (record->reason & 0x7f));
}

/* desc/arch/vmx/traps.yaml#formats.port.bytes */
static inline uint64_t hy_vmx_port_bytes(const struct hy_vmx_record *record)
{
	return (record->qualification & 7) + 1;
}

/* desc/arch/vmx/traps.yaml#formats.port.read */
static inline uint64_t hy_vmx_port_read(const struct hy_vmx_record *record)
{
	return (record->qualification >> 3) & 1;
}

/* desc/arch/vmx/traps.yaml#formats.port.string */
static inline uint64_t hy_vmx_port_string(const struct hy_vmx_record *record)
{
	return (record->qualification >> 4) & 1;
}

/* desc/arch/vmx/traps.yaml#formats.port.repeat */
static inline uint64_t hy_vmx_port_repeat(const struct hy_vmx_record *record)
{
	return (record->qualification >> 5) & 1;
}

/* desc/arch/vmx/traps.yaml#formats.port.number */
static inline uint64_t hy_vmx_port_number(const struct hy_vmx_record *record)
{
	return (record->qualification >> 16) & 0xffff;
}

/* desc/arch/vmx/traps.yaml#formats.violation.read */
static inline uint64_t hy_vmx_violation_read(const struct hy_vmx_record *record)
{
	return record->qualification & 1;
}

/* desc/arch/vmx/traps.yaml#formats.violation.write */
static inline uint64_t hy_vmx_violation_write(const struct hy_vmx_record *record)
{
	return (record->qualification >> 1) & 1;
}

/* desc/arch/vmx/traps.yaml#formats.violation.fetch */
static inline uint64_t hy_vmx_violation_fetch(const struct hy_vmx_record *record)
{
	return (record->qualification >> 2) & 1;
}

/* desc/arch/vmx/traps.yaml#formats.violation.permission */
static inline uint64_t hy_vmx_violation_permission(const struct hy_vmx_record *record)
{
	return (uint64_t)(((record->qualification >> 3) & 7) != 0);
}

/* desc/arch/vmx/traps.yaml#formats.violation.final */
static inline uint64_t hy_vmx_violation_final(const struct hy_vmx_record *record)
{
	return (uint64_t)(((record->qualification >> 7) & 3) == 3);
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_vmx_likely {
	HY_VMX_LIKELY_NONE,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_vmx_dispatch's. */
static inline enum hy_vmx_likely hy_vmx_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	(void)vcpu;
	(void)syndrome;
	(void)vector;
	return HY_VMX_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_vmx_likely hy_vmx_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	default:
		return HY_VMX_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_vmx_decode_likely(enum hy_vmx_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
	struct hy_exit *exit)
{
	(void)vcpu;
	(void)exit;
	(void)syndrome;
	(void)vector;
	switch (rule) {
	default:
		return HY_DECODED_EXIT; /* there is none */
	}
}

/* Both together, for those who do not count instructions. */
bool hy_vmx_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

HY_C_END

#endif
/* crc32 ccfb0355 */
