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

/* A data abort at an address that stage 2 does not map, without a valid syndrome: fetches and decodes the instruction; what
 * cannot be decoded is an external abort. Of the port, called by rules with vcpu->exit set to `nothing`. True: handled; false:
 * it has filled in vcpu->exit. */
bool hy_aarch64_decode_access(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

/* A permission fault of stage 2: the guest-physical address is not reported, so the guest's address is translated anew; reported
 * as stage2_fault with permission. When the translation fails, the guest runs the instruction again. Of the port, called by
 * rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_aarch64_resolve_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

/* A physical interrupt: asks irq_fetch which it is and delivers the guest's own timers; all others are reported as
 * external_interrupt. Of the port, called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in
 * vcpu->exit. */
bool hy_aarch64_interrupt(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record);

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
static inline bool hy_aarch64_rule_hvc64(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_HYPERCALL;
	exit->advance = 0;
	exit->hypercall.number = ctx->x0;
	exit->hypercall.immediate = (uint16_t)hy_aarch64_call_immediate(record);
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.data_load: A load of one register from an address that stage 2 does not map. (ESR_EL2, ISS
 * encoding for an exception from a Data Abort) */
static inline bool hy_aarch64_rule_data_load(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = 4;
	exit->mmio_read.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_read.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_read.reg = (uint8_t)hy_aarch64_data_abort_rt(record);
	exit->mmio_read.reg_width = (uint8_t)hy_shift_left(4, hy_aarch64_data_abort_wide(record));
	exit->mmio_read.sign_extend = hy_aarch64_data_abort_sign(record) != 0;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.data_store: A store of one register. (ESR_EL2, ISS encoding for an exception from a Data
 * Abort) */
static inline bool hy_aarch64_rule_data_store(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->advance = 4;
	exit->mmio_write.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_write.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_write.data = hy_aarch64_gpr(ctx, hy_aarch64_data_abort_rt(record))
		& (hy_shift_left(1, hy_shift_left(8, hy_aarch64_data_abort_size(record))) - 1);
	return false;
}

/* The exits that come most often, inline. False: none of them. True: *handled is what hy_aarch64_dispatch would answer. */
static inline bool hy_aarch64_decode_likely(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector, bool *handled)
{
	const struct hy_aarch64_record reported = { .vector = vector, .syndrome = syndrome }, *record = &reported;

	if (hy_aarch64_trap_class(record) == 0x16 && record->vector == 8) {
		*handled = hy_aarch64_rule_hvc64(vcpu, record);
		return true;
	}
	if (hy_aarch64_trap_class(record) == 0x24 && record->vector == 8 && hy_aarch64_data_abort_valid(record) != 0
		&& hy_aarch64_data_abort_what(record) == 1) {
		*handled = hy_aarch64_rule_data_load(vcpu, record);
		return true;
	}
	if (hy_aarch64_trap_class(record) == 0x24 && record->vector == 8 && hy_aarch64_data_abort_valid(record) != 0
		&& hy_aarch64_data_abort_what(record) == 0x11) {
		*handled = hy_aarch64_rule_data_store(vcpu, record);
		return true;
	}
	return false;
}

/* Both together, for those who do not count instructions. */
bool hy_aarch64_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define hy_arch_decode_likely hy_aarch64_decode_likely
#define hy_arch_dispatch hy_aarch64_dispatch

HY_C_END

#endif
/* crc32 bcbf5317 */
