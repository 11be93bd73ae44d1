/* Generated from desc/arch/x86_64/traps.yaml, desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_TRAPS_H
#define HALYARD_ARCH_TRAPS_H

#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

HY_C_BEGIN

/* What the hardware reports at an exit and the switch hands over; the rest is read from registers where a rule needs it. */
struct hy_x86_record {
	/* Exit code of SVM, or exit reason of VMX */
	uint64_t code;
	/* EXITINFO1 of SVM, or exit qualification of VMX */
	uint64_t information;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_x86_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_x86_class_name(uint32_t trap_class);

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

/* INS or OUTS: where its elements are, the instruction says. Of the port, called by rules with vcpu->exit set to `nothing`.
 * True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_io_string(struct hy_vcpu *vcpu, uint64_t port);

/* A move to CR4, checked as the processor does; CPUID does not show all that the CPU has. Of the port, called by rules with
 * vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_x86_write_cr4(struct hy_vcpu *vcpu, uint64_t value);

static inline uint64_t hy_x86_trap_class(const struct hy_x86_record *record)
{
	return record->code >> 63;
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_x86_likely {
	HY_X86_LIKELY_NONE,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_x86_dispatch's. */
static inline enum hy_x86_likely hy_x86_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	(void)vcpu;
	(void)syndrome;
	(void)vector;
	return HY_X86_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_x86_likely hy_x86_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	default:
		return HY_X86_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_x86_decode_likely(enum hy_x86_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
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

void hy_port_advance(struct hy_vcpu *vcpu, uint32_t bytes); /* as <halyard/port.h> says */

/* The instruction that exited is done. */
static inline void hy_x86_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	hy_port_advance(vcpu, bytes);
}

/* Both together, for those who do not count instructions. */
bool hy_x86_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define HY_ARCH_LIKELY_NONE HY_X86_LIKELY_NONE
#define hy_arch_likely hy_x86_likely
#define hy_arch_likely_exit hy_x86_likely_exit
#define hy_arch_decode_likely hy_x86_decode_likely
#define hy_arch_dispatch hy_x86_dispatch
#define hy_arch_advance hy_x86_advance

HY_C_END

#endif
/* crc32 803de735 */
