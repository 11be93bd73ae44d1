/* Generated from desc/arch/sim/traps.yaml, desc/arch/sim/arch.yaml by `./halyard gen`; do not edit. */
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
struct hy_sim_record {
	/* 0 instruction, 1 data fault, 2 fetch fault, 3 interrupt of the host, 4 bus error, 5 fuel used up */
	uint64_t vector;
	/* Instruction word or description of the access */
	uint64_t syndrome;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_sim_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_sim_class_name(uint32_t trap_class);

/* Makes the guest take an undefined-instruction exception. Of the port, called by rules with vcpu->exit set to `nothing`. True:
 * handled; false: it has filled in vcpu->exit. */
bool hy_sim_undefined(struct hy_vcpu *vcpu, const struct hy_sim_record *record);

/* Decodes a load or store that the record does not describe and begins its accesses. Of the port, called by rules with
 * vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_sim_decode_access(struct hy_vcpu *vcpu, const struct hy_sim_record *record);

/* Ends the interrupt that the guest has taken. Of the port, called by rules with vcpu->exit set to `nothing`. True: handled;
 * false: it has filled in vcpu->exit. */
bool hy_sim_end_interrupt(struct hy_vcpu *vcpu, const struct hy_sim_record *record);

static inline uint64_t hy_sim_trap_class(const struct hy_sim_record *record)
{
	return record->vector == 0 ? ((record->syndrome >> 24) & 0xff) : (0xf0 + record->vector);
}

/* desc/arch/sim/traps.yaml#formats.instruction.rd */
static inline uint64_t hy_sim_instruction_rd(const struct hy_sim_record *record)
{
	return (record->syndrome >> 20) & 0xf;
}

/* desc/arch/sim/traps.yaml#formats.instruction.rs */
static inline uint64_t hy_sim_instruction_rs(const struct hy_sim_record *record)
{
	return (record->syndrome >> 16) & 0xf;
}

/* desc/arch/sim/traps.yaml#formats.instruction.size */
static inline uint64_t hy_sim_instruction_size(const struct hy_sim_record *record)
{
	return (record->syndrome >> 16) & 3;
}

/* desc/arch/sim/traps.yaml#formats.instruction.imm */
static inline uint64_t hy_sim_instruction_imm(const struct hy_sim_record *record)
{
	return record->syndrome & 0xffff;
}

/* desc/arch/sim/traps.yaml#formats.access.write */
static inline uint64_t hy_sim_access_write(const struct hy_sim_record *record)
{
	return record->syndrome & 1;
}

/* desc/arch/sim/traps.yaml#formats.access.permission */
static inline uint64_t hy_sim_access_permission(const struct hy_sim_record *record)
{
	return (record->syndrome >> 1) & 1;
}

/* desc/arch/sim/traps.yaml#formats.access.valid */
static inline uint64_t hy_sim_access_valid(const struct hy_sim_record *record)
{
	return (record->syndrome >> 2) & 1;
}

/* desc/arch/sim/traps.yaml#formats.access.size */
static inline uint64_t hy_sim_access_size(const struct hy_sim_record *record)
{
	return (record->syndrome >> 3) & 3;
}

/* desc/arch/sim/traps.yaml#formats.access.sign */
static inline uint64_t hy_sim_access_sign(const struct hy_sim_record *record)
{
	return (record->syndrome >> 5) & 1;
}

/* desc/arch/sim/traps.yaml#formats.access.reg */
static inline uint64_t hy_sim_access_reg(const struct hy_sim_record *record)
{
	return (record->syndrome >> 6) & 0xf;
}

/* desc/arch/sim/traps.yaml#formats.access.wide */
static inline uint64_t hy_sim_access_wide(const struct hy_sim_record *record)
{
	return (record->syndrome >> 10) & 1;
}

/* desc/arch/sim/traps.yaml#rules.hypercall: Hypercall (instructions) */
static inline bool hy_sim_rule_hypercall(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_HYPERCALL;
	exit->advance = 4;
	exit->hypercall.number = ctx->r0;
	exit->hypercall.immediate = (uint16_t)hy_sim_instruction_imm(record);
	return false;
}

/* The exits that come most often, inline. False: none of them. True: *handled is what hy_sim_dispatch would answer. */
static inline bool hy_sim_decode_likely(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector, bool *handled)
{
	const struct hy_sim_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	if (hy_sim_trap_class(record) == 0x30) {
		*handled = hy_sim_rule_hypercall(vcpu, record);
		return true;
	}
	return false;
}

/* Both together, for those who do not count instructions. */
bool hy_sim_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define hy_arch_decode_likely hy_sim_decode_likely
#define hy_arch_dispatch hy_sim_dispatch

HY_C_END

#endif
/* crc32 fc6fc35a */
