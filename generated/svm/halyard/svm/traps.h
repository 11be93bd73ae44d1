/* Generated from desc/arch/svm/traps.yaml, desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_TRAPS_H
#define HALYARD_SVM_TRAPS_H

#include <halyard/svm/access.h>
#include <halyard/svm/block.h>
#include <halyard/svm/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>
#include <halyard/vcpu.h>

HY_C_BEGIN

/* What the hardware reports at an exit and the switch hands over; the rest is read from registers where a rule needs it. */
struct hy_svm_record {
	/* Exit code */
	uint64_t code;
	/* EXITINFO1 */
	uint64_t info1;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_svm_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_svm_class_name(uint32_t trap_class);

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

/* Bytes of the instruction that exited: as reported, or fetched and decoded; 0 where it cannot be fetched any more. Of the port,
 * called by rules that need it, on the owner's CPU. */
uint64_t hy_svm_length(struct hy_vcpu *vcpu);

/* Which general register is moved to a control register: as reported, or fetched. Of the port, called by rules that need it, on
 * the owner's CPU. */
uint64_t hy_svm_operand(struct hy_vcpu *vcpu);

static inline uint64_t hy_svm_trap_class(const struct hy_svm_record *record)
{
	return record->code < 0xc0 ? record->code : ((record->code >= 0x400 && record->code < 0x404) ? (0xc0 + (record->code & 3)) : ((record->code & 0xffffffff) >= 0xfffffffd ? (record->code & 0xff) : 0xbf));
}

/* desc/arch/svm/traps.yaml#formats.port.read */
static inline uint64_t hy_svm_port_read(const struct hy_svm_record *record)
{
	return record->info1 & 1;
}

/* desc/arch/svm/traps.yaml#formats.port.string */
static inline uint64_t hy_svm_port_string(const struct hy_svm_record *record)
{
	return (record->info1 >> 2) & 1;
}

/* desc/arch/svm/traps.yaml#formats.port.repeat */
static inline uint64_t hy_svm_port_repeat(const struct hy_svm_record *record)
{
	return (record->info1 >> 3) & 1;
}

/* desc/arch/svm/traps.yaml#formats.port.bytes */
static inline uint64_t hy_svm_port_bytes(const struct hy_svm_record *record)
{
	return (record->info1 >> 4) & 7;
}

/* desc/arch/svm/traps.yaml#formats.port.number */
static inline uint64_t hy_svm_port_number(const struct hy_svm_record *record)
{
	return (record->info1 >> 16) & 0xffff;
}

/* desc/arch/svm/traps.yaml#formats.nested_fault.present */
static inline uint64_t hy_svm_nested_fault_present(const struct hy_svm_record *record)
{
	return record->info1 & 1;
}

/* desc/arch/svm/traps.yaml#formats.nested_fault.write */
static inline uint64_t hy_svm_nested_fault_write(const struct hy_svm_record *record)
{
	return (record->info1 >> 1) & 1;
}

/* desc/arch/svm/traps.yaml#formats.nested_fault.fetch */
static inline uint64_t hy_svm_nested_fault_fetch(const struct hy_svm_record *record)
{
	return (record->info1 >> 4) & 1;
}

/* desc/arch/svm/traps.yaml#formats.nested_fault.walk */
static inline uint64_t hy_svm_nested_fault_walk(const struct hy_svm_record *record)
{
	return (record->info1 >> 33) & 1;
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_svm_likely {
	HY_SVM_LIKELY_NONE,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_svm_dispatch's. */
static inline enum hy_svm_likely hy_svm_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	(void)vcpu;
	(void)syndrome;
	(void)vector;
	return HY_SVM_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_svm_likely hy_svm_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	default:
		return HY_SVM_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_svm_decode_likely(enum hy_svm_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
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
bool hy_svm_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

HY_C_END

#endif
/* crc32 f9a8f488 */
