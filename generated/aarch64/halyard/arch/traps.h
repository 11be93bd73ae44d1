/* Generated from desc/arch/aarch64/traps.yaml, desc/arch/aarch64/arch.yaml by `./halyard gen`; do not edit. */
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
struct hy_aarch64_record {
	/* Place of the vector in the table */
	uint64_t vector;
	/* ESR_EL2 */
	uint64_t syndrome;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_aarch64_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_aarch64_class_name(uint32_t trap_class);

/* Loads the guest's FP and SIMD registers and lets it use them until the vCPU is unbound; the instruction runs again. Of the
 * port, called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_aarch64_lazy_fp(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

/* A data abort at an address that stage 2 does not map, without a valid syndrome: decodes the instruction; what cannot be
 * carried out as plain accesses is reported as stage2_fault, since there may be memory on demand. Of the port, called by rules
 * with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_aarch64_decode_access(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record, uint64_t far, uint64_t hpfar, uint64_t word);

/* A permission fault of stage 2: the guest-physical address is not reported, so the guest's address is translated anew; reported
 * as stage2_fault with permission. When the translation fails, the guest runs the instruction again. Of the port, called by
 * rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_aarch64_resolve_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

/* A physical interrupt: asks irq_fetch which it is and delivers the guest's own timers; all others are reported as
 * external_interrupt. Of the port, called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in
 * vcpu->exit. */
bool hy_aarch64_interrupt(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

/* The instruction at the guest's pc, by stage 1 as it is now; 0 where that does not translate the pc, 1, which is undefined,
 * where the space has nothing to read there and in AArch32 state. Of the port, called by rules that need it, on the owner's CPU. */
uint64_t hy_aarch64_fetch_word(struct hy_vcpu *vcpu);

static inline uint64_t hy_aarch64_trap_class(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 26) & 0x3f;
}

/* desc/arch/aarch64/traps.yaml#formats.wait.event */
static inline uint64_t hy_aarch64_wait_event(const struct hy_aarch64_record *record)
{
	return record->syndrome & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.wait.size */
static inline uint64_t hy_aarch64_wait_size(const struct hy_aarch64_record *record)
{
	return (((record->syndrome >> 25) & 1) != 0) ? 4 : 2;
}

/* desc/arch/aarch64/traps.yaml#formats.call.immediate */
static inline uint64_t hy_aarch64_call_immediate(const struct hy_aarch64_record *record)
{
	return record->syndrome & 0xffff;
}

/* desc/arch/aarch64/traps.yaml#formats.sysreg_access.key */
static inline uint64_t hy_aarch64_sysreg_access_key(const struct hy_aarch64_record *record)
{
	return (((record->syndrome >> 20) & 3) << 14) | (((record->syndrome >> 14) & 7) << 11) | (((record->syndrome >> 10) & 0xf) << 7)
		| (((record->syndrome >> 1) & 0xf) << 3) | ((record->syndrome >> 17) & 7);
}

/* desc/arch/aarch64/traps.yaml#formats.sysreg_access.read */
static inline uint64_t hy_aarch64_sysreg_access_read(const struct hy_aarch64_record *record)
{
	return record->syndrome & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.sysreg_access.rt */
static inline uint64_t hy_aarch64_sysreg_access_rt(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 5) & 0x1f;
}

/* desc/arch/aarch64/traps.yaml#formats.instruction_abort.fault */
static inline uint64_t hy_aarch64_instruction_abort_fault(const struct hy_aarch64_record *record)
{
	return record->syndrome & 0x3f;
}

/* desc/arch/aarch64/traps.yaml#formats.instruction_abort.kind */
static inline uint64_t hy_aarch64_instruction_abort_kind(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 2) & 0xf;
}

/* desc/arch/aarch64/traps.yaml#formats.instruction_abort.walk */
static inline uint64_t hy_aarch64_instruction_abort_walk(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 7) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.instruction_abort.page */
static inline uint64_t hy_aarch64_instruction_abort_page(uint64_t hpfar)
{
	return ((hpfar >> 4) & 0xffffffffff) << 12;
}

/* desc/arch/aarch64/traps.yaml#formats.instruction_abort.address */
static inline uint64_t hy_aarch64_instruction_abort_address(uint64_t far, uint64_t hpfar)
{
	return hy_aarch64_instruction_abort_page(hpfar) | (far & 0xfff);
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.fault */
static inline uint64_t hy_aarch64_data_abort_fault(const struct hy_aarch64_record *record)
{
	return record->syndrome & 0x3f;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.kind */
static inline uint64_t hy_aarch64_data_abort_kind(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 2) & 0xf;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.what */
static inline uint64_t hy_aarch64_data_abort_what(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 2) & 0x3f;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.write */
static inline uint64_t hy_aarch64_data_abort_write(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 6) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.walk */
static inline uint64_t hy_aarch64_data_abort_walk(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 7) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.maintenance */
static inline uint64_t hy_aarch64_data_abort_maintenance(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 8) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.wide */
static inline uint64_t hy_aarch64_data_abort_wide(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 15) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.rt */
static inline uint64_t hy_aarch64_data_abort_rt(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 16) & 0x1f;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.sign */
static inline uint64_t hy_aarch64_data_abort_sign(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 21) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.size */
static inline uint64_t hy_aarch64_data_abort_size(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 22) & 3;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.valid */
static inline uint64_t hy_aarch64_data_abort_valid(const struct hy_aarch64_record *record)
{
	return (record->syndrome >> 24) & 1;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.bytes */
static inline uint64_t hy_aarch64_data_abort_bytes(const struct hy_aarch64_record *record)
{
	return hy_shift_left(1, hy_aarch64_data_abort_size(record));
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.translation */
static inline uint64_t hy_aarch64_data_abort_translation(const struct hy_aarch64_record *record)
{
	return (uint64_t)(hy_aarch64_data_abort_kind(record) == 1 || hy_aarch64_data_abort_fault(record) == 0x2b);
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.page */
static inline uint64_t hy_aarch64_data_abort_page(uint64_t hpfar)
{
	return ((hpfar >> 4) & 0xffffffffff) << 12;
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.address */
static inline uint64_t hy_aarch64_data_abort_address(uint64_t far, uint64_t hpfar)
{
	return hy_aarch64_data_abort_page(hpfar) | (far & 0xfff);
}

/* desc/arch/aarch64/traps.yaml#formats.data_abort.length */
static inline uint64_t hy_aarch64_data_abort_length(const struct hy_aarch64_record *record)
{
	return (((record->syndrome >> 25) & 1) != 0) ? 4 : 2;
}

/* desc/arch/aarch64/traps.yaml#rules.hvc64: The saved PC is the instruction after HVC already. (ESR_EL2, ISS encoding for HVC
 * and SVC) */
HY_INLINE enum hy_decoded hy_aarch64_rule_hvc64(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record, struct hy_exit *exit)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;

	exit->reason = HY_EXIT_HYPERCALL;
	exit->advance = 0;
	exit->hypercall.number = ctx->x0;
	exit->hypercall.immediate = (uint16_t)hy_aarch64_call_immediate(record);
	return HY_DECODED_EXIT;
}

/* desc/arch/aarch64/traps.yaml#rules.data_load: A load of one register from an address that stage 2 does not map. (ESR_EL2, ISS
 * encoding for an exception from a Data Abort) */
HY_INLINE enum hy_decoded hy_aarch64_rule_data_load(const struct hy_aarch64_record *record, struct hy_exit *exit)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();

	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = 4;
	exit->mmio_read.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_read.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_read.reg = (uint8_t)hy_aarch64_data_abort_rt(record);
	exit->mmio_read.reg_width = (uint8_t)hy_shift_left(4, hy_aarch64_data_abort_wide(record));
	exit->mmio_read.sign_extend = hy_aarch64_data_abort_sign(record) != 0;
	return HY_DECODED_EXIT;
}

/* desc/arch/aarch64/traps.yaml#rules.data_store: A store of one register. (ESR_EL2, ISS encoding for an exception from a Data
 * Abort) */
HY_INLINE enum hy_decoded hy_aarch64_rule_data_store(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record, struct hy_exit *exit)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();

	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->advance = 4;
	exit->mmio_write.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_write.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_write.data = hy_aarch64_gpr(ctx, hy_aarch64_data_abort_rt(record))
		& (hy_shift_left(1, hy_shift_left(8, hy_aarch64_data_abort_size(record))) - 1);
	return HY_DECODED_EXIT;
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_aarch64_likely {
	HY_AARCH64_LIKELY_NONE,
	HY_AARCH64_LIKELY_HVC64,
	HY_AARCH64_LIKELY_DATA_LOAD,
	HY_AARCH64_LIKELY_DATA_STORE,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_aarch64_dispatch's. */
static inline enum hy_aarch64_likely hy_aarch64_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_aarch64_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	(void)vcpu;
	/* desc/arch/aarch64/traps.yaml#rules.hvc64: class 0x16 and vector == 8 */
	if (record->vector == 8 && ((record->syndrome >> 26) & 0x3f) == 0x16)
		return HY_AARCH64_LIKELY_HVC64;
	/* desc/arch/aarch64/traps.yaml#rules.data_load: class 0x24 and vector == 8 && valid && what == 0x01 */
	if (record->vector == 8 && (record->syndrome & 0xfd0000fc) == 0x91000004)
		return HY_AARCH64_LIKELY_DATA_LOAD;
	/* desc/arch/aarch64/traps.yaml#rules.data_store: class 0x24 and vector == 8 && valid && what == 0x11 */
	if (record->vector == 8 && (record->syndrome & 0xfd0000fc) == 0x91000044)
		return HY_AARCH64_LIKELY_DATA_STORE;
	return HY_AARCH64_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_aarch64_likely hy_aarch64_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	case HY_EXIT_HYPERCALL:
		return HY_AARCH64_LIKELY_HVC64;
	case HY_EXIT_MMIO_READ:
		return HY_AARCH64_LIKELY_DATA_LOAD;
	case HY_EXIT_MMIO_WRITE:
		return HY_AARCH64_LIKELY_DATA_STORE;
	default:
		return HY_AARCH64_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_aarch64_decode_likely(enum hy_aarch64_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
	struct hy_exit *exit)
{
	const struct hy_aarch64_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	switch (rule) {
	case HY_AARCH64_LIKELY_HVC64:
		return hy_aarch64_rule_hvc64(vcpu, record, exit);
	case HY_AARCH64_LIKELY_DATA_LOAD:
		return hy_aarch64_rule_data_load(record, exit);
	case HY_AARCH64_LIKELY_DATA_STORE:
		return hy_aarch64_rule_data_store(vcpu, record, exit);
	default:
		return HY_DECODED_EXIT; /* there is none */
	}
}

void hy_port_advance(struct hy_vcpu *vcpu, uint32_t bytes); /* as <halyard/port.h> says */

/* A step that is due, the branch type and, in AArch32 state, ITSTATE end with the instruction: the port's business. (SPSR_EL2) */
static inline void hy_aarch64_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	struct hy_aarch64_context *ctx = &vcpu->ctx;

	if (__builtin_expect(!((ctx->pstate & 0x200c10) == 0), 0)) {
		hy_port_advance(vcpu, bytes);
		return;
	}
	ctx->pc += bytes;
}

/* Both together, for those who do not count instructions. */
bool hy_aarch64_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define HY_ARCH_LIKELY_NONE HY_AARCH64_LIKELY_NONE
#define hy_arch_likely hy_aarch64_likely
#define hy_arch_likely_exit hy_aarch64_likely_exit
#define hy_arch_decode_likely hy_aarch64_decode_likely
#define hy_arch_dispatch hy_aarch64_dispatch
#define hy_arch_advance hy_aarch64_advance

HY_C_END

#endif
/* crc32 f7f90e15 */
