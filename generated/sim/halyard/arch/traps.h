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
HY_INLINE enum hy_decoded hy_sim_rule_hypercall(struct hy_vcpu *vcpu, const struct hy_sim_record *record, struct hy_exit *exit)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;

	exit->reason = HY_EXIT_HYPERCALL;
	exit->advance = 4;
	exit->hypercall.number = ctx->r0;
	exit->hypercall.immediate = (uint16_t)hy_sim_instruction_imm(record);
	return HY_DECODED_EXIT;
}

/* desc/arch/sim/traps.yaml#rules.data_read: Load from an address that stage 2 does not map (faults) */
HY_INLINE enum hy_decoded hy_sim_rule_data_read(struct hy_vcpu *vcpu, const struct hy_sim_record *record, struct hy_exit *exit)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;

	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = 4;
	exit->mmio_read.address = ctx->fault_address;
	exit->mmio_read.width = (uint8_t)hy_shift_left(1, hy_sim_access_size(record));
	exit->mmio_read.reg = (uint8_t)hy_sim_access_reg(record);
	exit->mmio_read.reg_width = (uint8_t)((hy_sim_access_wide(record) != 0) ? 8 : 4);
	exit->mmio_read.sign_extend = hy_sim_access_sign(record) != 0;
	return HY_DECODED_EXIT;
}

/* desc/arch/sim/traps.yaml#rules.data_write: Store to an address that stage 2 does not map (faults) */
HY_INLINE enum hy_decoded hy_sim_rule_data_write(struct hy_vcpu *vcpu, const struct hy_sim_record *record, struct hy_exit *exit)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;

	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->advance = 4;
	exit->mmio_write.address = ctx->fault_address;
	exit->mmio_write.width = (uint8_t)hy_shift_left(1, hy_sim_access_size(record));
	exit->mmio_write.data = hy_sim_access_size(record) == 3 ? hy_sim_gpr(ctx, hy_sim_access_reg(record))
		: (hy_sim_gpr(ctx, hy_sim_access_reg(record)) & (hy_shift_left(1, hy_shift_left(8, hy_sim_access_size(record))) - 1));
	return HY_DECODED_EXIT;
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_sim_likely {
	HY_SIM_LIKELY_NONE,
	HY_SIM_LIKELY_HYPERCALL,
	HY_SIM_LIKELY_DATA_READ,
	HY_SIM_LIKELY_DATA_WRITE,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_sim_dispatch's. */
static inline enum hy_sim_likely hy_sim_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_sim_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	(void)vcpu;
	/* desc/arch/sim/traps.yaml#rules.hypercall: class 0x30 */
	if (hy_sim_trap_class(record) == 0x30)
		return HY_SIM_LIKELY_HYPERCALL;
	/* desc/arch/sim/traps.yaml#rules.data_read: class 0xf1 and valid && !write && !permission */
	if (hy_sim_trap_class(record) == 0xf1 && (record->syndrome & 7) == 4)
		return HY_SIM_LIKELY_DATA_READ;
	/* desc/arch/sim/traps.yaml#rules.data_write: class 0xf1 and valid && write && !permission */
	if (hy_sim_trap_class(record) == 0xf1 && (record->syndrome & 7) == 5)
		return HY_SIM_LIKELY_DATA_WRITE;
	return HY_SIM_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_sim_likely hy_sim_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	case HY_EXIT_HYPERCALL:
		return HY_SIM_LIKELY_HYPERCALL;
	case HY_EXIT_MMIO_READ:
		return HY_SIM_LIKELY_DATA_READ;
	case HY_EXIT_MMIO_WRITE:
		return HY_SIM_LIKELY_DATA_WRITE;
	default:
		return HY_SIM_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_sim_decode_likely(enum hy_sim_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
	struct hy_exit *exit)
{
	const struct hy_sim_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	switch (rule) {
	case HY_SIM_LIKELY_HYPERCALL:
		return hy_sim_rule_hypercall(vcpu, record, exit);
	case HY_SIM_LIKELY_DATA_READ:
		return hy_sim_rule_data_read(vcpu, record, exit);
	case HY_SIM_LIKELY_DATA_WRITE:
		return hy_sim_rule_data_write(vcpu, record, exit);
	default:
		return HY_DECODED_EXIT; /* there is none */
	}
}

/* Instructions stand one behind the other. (instructions) */
static inline void hy_sim_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	struct hy_sim_context *ctx = &vcpu->ctx;

	ctx->pc += bytes;
}

/* Both together, for those who do not count instructions. */
bool hy_sim_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define HY_ARCH_LIKELY_NONE HY_SIM_LIKELY_NONE
#define hy_arch_likely hy_sim_likely
#define hy_arch_likely_exit hy_sim_likely_exit
#define hy_arch_decode_likely hy_sim_decode_likely
#define hy_arch_dispatch hy_sim_dispatch
#define hy_arch_advance hy_sim_advance

HY_C_END

#endif
/* crc32 ecc49705 */
