/* Generated from desc/arch/riscv64/traps.yaml, desc/arch/riscv64/arch.yaml, desc/arch/riscv32/arch.yaml by `./halyard gen`; do not edit. */
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
struct hy_riscv_record {
	/* Interrupt bit, the highest, and cause */
	uint64_t scause;
	/* Guest-virtual address of a fault, or the instruction, or 0 */
	uint64_t stval;
};

/* Decodes an exit of any class into vcpu->exit. True: handled, there is nothing to report. On the owner's CPU, on the way out of the guest. */
bool hy_riscv_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* Name of an exit class for logs, never NULL. Any context. */
const char *hy_riscv_class_name(uint32_t trap_class);

/* An instruction that is illegal while the guest's FP and vector state is not loaded: loads it, and the instruction runs again;
 * anything else is the guest's own illegal instruction. Of the port, called by rules with vcpu->exit set to `nothing`. True:
 * handled; false: it has filled in vcpu->exit. */
bool hy_riscv_lazy_fp(struct hy_vcpu *vcpu, const struct hy_riscv_record *record);

/* A guest page fault of a load or store that the hardware does not describe: decodes the instruction; what is no plain load or
 * store within a page is reported as stage2_fault. Of the port, called by rules with vcpu->exit set to `nothing`. True: handled;
 * false: it has filled in vcpu->exit. */
bool hy_riscv_decode_access(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t htval, uint64_t word);

/* WFI: arms the hook register_timer for the guest's deadline, and is reported as idle. Of the port, called by rules with
 * vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_riscv_wait(struct hy_vcpu *vcpu, const struct hy_riscv_record *record);

/* An interrupt of the host: the host's timer may be the guest's; others are reported as external_interrupt. Of the port, called
 * by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_riscv_interrupt(struct hy_vcpu *vcpu, const struct hy_riscv_record *record);

/* A virtual instruction that stval does not report: decodes the trap anew with what was fetched, or lets the guest run it again.
 * Of the port, called by rules with vcpu->exit set to `nothing`. True: handled; false: it has filled in vcpu->exit. */
bool hy_riscv_fetch_instruction(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t word);

/* The instruction at the guest's pc, fetched as the guest fetches it; 0, which is none, where it may not any more. A fetch that
 * traps leaves CSRs that tell of itself. Of the port, called by rules that need it, on the owner's CPU. */
uint64_t hy_riscv_fetch_word(struct hy_vcpu *vcpu);

static inline uint64_t hy_riscv_trap_class(const struct hy_riscv_record *record)
{
	return (((record->scause >> 31) & 1) << 6) | (((record->scause << 33) >> 39) == 0 ? (record->scause & 0x3f) : 63);
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.address */
static inline uint64_t hy_riscv_guest_fault_address(const struct hy_riscv_record *record, uint64_t htval)
{
	return (htval << 2) | (record->stval & 3);
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.walk_address */
static inline uint64_t hy_riscv_guest_fault_walk_address(uint64_t htval)
{
	return htval << 2;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.walk */
static inline uint64_t hy_riscv_guest_fault_walk(uint64_t htinst)
{
	return (uint64_t)((htinst & 0xffffffffffffffdf) == 0x2000);
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.walk_write */
static inline uint64_t hy_riscv_guest_fault_walk_write(uint64_t htinst)
{
	return (htinst >> 5) & 1;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.is_store */
static inline uint64_t hy_riscv_guest_fault_is_store(const struct hy_riscv_record *record)
{
	return (uint64_t)(record->scause == 23);
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.width */
static inline uint64_t hy_riscv_guest_fault_width(uint64_t htinst)
{
	return (htinst >> 12) & 7;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.size */
static inline uint64_t hy_riscv_guest_fault_size(uint64_t htinst)
{
	return (htinst >> 12) & 3;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.load_instruction */
static inline uint64_t hy_riscv_guest_fault_load_instruction(uint64_t htinst)
{
	return (uint64_t)(((htinst >> 2) & 0x1f) == 0 && (htinst & 1) != 0 && ((htinst >> 15) & 0x1f) == 0
		&& (hy_riscv_guest_fault_width(htinst) != 3 && hy_riscv_guest_fault_width(htinst) < 6));
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.store_instruction */
static inline uint64_t hy_riscv_guest_fault_store_instruction(uint64_t htinst)
{
	return (uint64_t)(((htinst >> 2) & 0x1f) == 8 && (htinst & 1) != 0 && ((htinst >> 15) & 0x1f) == 0
		&& hy_riscv_guest_fault_width(htinst) < 3);
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.zero */
static inline uint64_t hy_riscv_guest_fault_zero(uint64_t htinst)
{
	return (htinst >> 14) & 1;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.rd */
static inline uint64_t hy_riscv_guest_fault_rd(uint64_t htinst)
{
	return (htinst >> 7) & 0x1f;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.rs2 */
static inline uint64_t hy_riscv_guest_fault_rs2(uint64_t htinst)
{
	return (htinst >> 20) & 0x1f;
}

/* desc/arch/riscv64/traps.yaml#formats.guest_fault.length */
static inline uint64_t hy_riscv_guest_fault_length(uint64_t htinst)
{
	return (((htinst >> 1) & 1) != 0) ? 4 : 2;
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.short */
static inline uint64_t hy_riscv_fetched_load_short(uint64_t word)
{
	return (uint64_t)((word & 3) == 0);
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.width */
static inline uint64_t hy_riscv_fetched_load_width(uint64_t word)
{
	return (word >> 12) & 7;
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.plain */
static inline uint64_t hy_riscv_fetched_load_plain(uint64_t word)
{
	return (hy_riscv_fetched_load_short(word) != 0) ? (uint64_t)(((word >> 14) & 3) == 1
		&& (((word >> 13) & 1) == 0)) : (uint64_t)((word & 0x7f) == 3 && (hy_riscv_fetched_load_width(word) != 3
		&& hy_riscv_fetched_load_width(word) < 6));
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.sign */
static inline uint64_t hy_riscv_fetched_load_sign(uint64_t word)
{
	return (uint64_t)(hy_riscv_fetched_load_short(word) != 0 || ((word >> 14) & 1) == 0);
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.rd */
static inline uint64_t hy_riscv_fetched_load_rd(uint64_t word)
{
	return (hy_riscv_fetched_load_short(word) != 0) ? (8 + ((word >> 2) & 7)) : ((word >> 7) & 0x1f);
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.length */
static inline uint64_t hy_riscv_fetched_load_length(uint64_t word)
{
	return (hy_riscv_fetched_load_short(word) != 0) ? 2 : 4;
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.bytes */
static inline uint64_t hy_riscv_fetched_load_bytes(uint64_t word)
{
	return (hy_riscv_fetched_load_short(word) != 0) ? hy_shift_left(4, (word >> 13) & 1) : hy_shift_left(1, (word >> 12) & 3);
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.aligned */
static inline uint64_t hy_riscv_fetched_load_aligned(const struct hy_riscv_record *record, uint64_t word)
{
	return (uint64_t)((record->stval & (hy_riscv_fetched_load_bytes(word) - 1)) == 0);
}

/* desc/arch/riscv64/traps.yaml#formats.fetched_load.address */
static inline uint64_t hy_riscv_fetched_load_address(const struct hy_riscv_record *record, uint64_t htval)
{
	return (htval << 2) | (record->stval & 3);
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.csr */
static inline uint64_t hy_riscv_virtual_instruction_csr(const struct hy_riscv_record *record)
{
	return (record->stval >> 20) & 0xfff;
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.rs1 */
static inline uint64_t hy_riscv_virtual_instruction_rs1(const struct hy_riscv_record *record)
{
	return (record->stval >> 15) & 0x1f;
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.immediate */
static inline uint64_t hy_riscv_virtual_instruction_immediate(const struct hy_riscv_record *record)
{
	return (record->stval >> 14) & 1;
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.operation */
static inline uint64_t hy_riscv_virtual_instruction_operation(const struct hy_riscv_record *record)
{
	return (record->stval >> 12) & 3;
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.rd */
static inline uint64_t hy_riscv_virtual_instruction_rd(const struct hy_riscv_record *record)
{
	return (record->stval >> 7) & 0x1f;
}

/* desc/arch/riscv64/traps.yaml#formats.virtual_instruction.is_csr */
static inline uint64_t hy_riscv_virtual_instruction_is_csr(const struct hy_riscv_record *record)
{
	return (uint64_t)((record->stval & 0x7f) == 0x73 && hy_riscv_virtual_instruction_operation(record) != 0);
}

/* desc/arch/riscv64/traps.yaml#rules.call: ECALL in VS mode. (Privileged 3.3.1 Environment Call and Breakpoint) */
HY_INLINE enum hy_decoded hy_riscv_rule_call(struct hy_vcpu *vcpu, struct hy_exit *exit)
{
	const struct hy_riscv_context *ctx = &vcpu->ctx;

	exit->reason = HY_EXIT_HYPERCALL;
	exit->advance = 4;
	exit->hypercall.number = (uint64_t)ctx->x17;
	exit->hypercall.immediate = 0;
	return HY_DECODED_EXIT;
}

/* desc/arch/riscv64/traps.yaml#rules.fetched_load: A load of one register of which the hardware says nothing but the address.
 * The address is that of the byte that faulted: aligned, it is where the access began, unless it is the first of a page into
 * which a misaligned one reaches. Offsets of the short forms are multiples of what they load. (Unprivileged 2.6 Load and Store
 * Instructions; 16.3 Load and Store Instructions; Privileged 4.1.9 Supervisor Trap Value Register) */
HY_INLINE enum hy_decoded hy_riscv_rule_fetched_load(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, struct hy_exit *exit)
{
	const struct hy_riscv_context *ctx = &vcpu->ctx;
	const uint64_t htval = hy_riscv_read_htval();
	const uint64_t word = hy_riscv_fetch_word(vcpu);

	if (__builtin_expect(!(hy_riscv_fetched_load_plain(word) != 0 && hy_riscv_fetched_load_aligned(record, word) != 0 && ((record->stval & 0xfff) != 0
		|| (((hy_riscv_fetched_load_short(word) != 0) ? hy_riscv_gpr(ctx, 8 + ((word >> 7) & 7)) : (hy_riscv_gpr(ctx, (word >> 15)
		& 0x1f) + ((word >> 20) & 0xfff))) & (hy_riscv_fetched_load_bytes(word) - 1)) == 0)), 0))
		return HY_DECODED_OTHER;
	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = (uint32_t)hy_riscv_fetched_load_length(word);
	exit->mmio_read.address = hy_riscv_fetched_load_address(record, htval);
	exit->mmio_read.width = (uint8_t)hy_riscv_fetched_load_bytes(word);
	exit->mmio_read.reg = (uint8_t)hy_riscv_fetched_load_rd(word);
	exit->mmio_read.reg_width = 4;
	exit->mmio_read.sign_extend = hy_riscv_fetched_load_sign(word) != 0;
	return HY_DECODED_EXIT;
}

/* desc/arch/riscv64/traps.yaml#rules.access: A load or store that stage 2 does not allow, of which the hardware says nothing but
 * the address. (Privileged 8.6.3 Transformed Instruction or Pseudoinstruction for mtinst or htinst) */
HY_INLINE enum hy_decoded hy_riscv_rule_access(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htval = hy_riscv_read_htval();
	const uint64_t word = hy_riscv_fetch_word(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_riscv_decode_access(vcpu, record, htval, word) ? HY_DECODED_HANDLED : HY_DECODED_EXIT;
}

/* The rules that are tried before all others: the exits that come most often. */
enum hy_riscv_likely {
	HY_RISCV_LIKELY_NONE,
	HY_RISCV_LIKELY_CALL,
	HY_RISCV_LIKELY_FETCHED_LOAD,
	HY_RISCV_LIKELY_ACCESS,
};

/* The first of them that takes an exit, as far as the record tells; none: it is hy_riscv_dispatch's. */
static inline enum hy_riscv_likely hy_riscv_likely(const struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_riscv_record reported = { .scause = syndrome, .stval = vector }, *record = &reported;

	(void)vcpu;
	/* desc/arch/riscv64/traps.yaml#rules.call: scause == 10 */
	if (record->scause == 10)
		return HY_RISCV_LIKELY_CALL;
	const uint64_t htinst = hy_riscv_read_htinst();
	/* desc/arch/riscv64/traps.yaml#rules.fetched_load: scause == 21 && htinst == 0 && plain && aligned && (stval[11:0] != 0
	 * || ((short ? gpr(8 + word[9:7]) : gpr(word[19:15]) + word[31:20]) & (bytes - 1)) == 0) */
	if (record->scause == 21 && htinst == 0)
		return HY_RISCV_LIKELY_FETCHED_LOAD;
	/* desc/arch/riscv64/traps.yaml#rules.access: (scause | 2) == 23 && htinst == 0 */
	if (htinst == 0 && (record->scause | 2) == 23)
		return HY_RISCV_LIKELY_ACCESS;
	return HY_RISCV_LIKELY_NONE;
}

/* The one that reports exits of a kind (the first, where there are several); a constant where the argument is one. */
static inline enum hy_riscv_likely hy_riscv_likely_exit(enum hy_exit_reason reason)
{
	switch (reason) {
	case HY_EXIT_HYPERCALL:
		return HY_RISCV_LIKELY_CALL;
	case HY_EXIT_MMIO_READ:
		return HY_RISCV_LIKELY_FETCHED_LOAD;
	default:
		return HY_RISCV_LIKELY_NONE;
	}
}

/* Decodes an exit that such a rule takes. What a rule reports goes to `exit`; one that does more than that leaves it alone and uses
 * vcpu->exit. */
HY_INLINE enum hy_decoded hy_riscv_decode_likely(enum hy_riscv_likely rule, struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector,
	struct hy_exit *exit)
{
	const struct hy_riscv_record reported = { .scause = syndrome, .stval = vector }, *record = &reported;

	switch (rule) {
	case HY_RISCV_LIKELY_CALL:
		return hy_riscv_rule_call(vcpu, exit);
	case HY_RISCV_LIKELY_FETCHED_LOAD:
		return hy_riscv_rule_fetched_load(vcpu, record, exit);
	case HY_RISCV_LIKELY_ACCESS:
		return hy_riscv_rule_access(vcpu, record);
	default:
		return HY_DECODED_EXIT; /* there is none */
	}
}

/* Instructions of 2 and 4 bytes stand one behind the other. (Unprivileged 1.5 Base Instruction-Length Encoding) */
static inline void hy_riscv_advance(struct hy_vcpu *vcpu, uint32_t bytes)
{
	struct hy_riscv_context *ctx = &vcpu->ctx;

	ctx->sepc += bytes;
}

/* Both together, for those who do not count instructions. */
bool hy_riscv_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector);

/* What the core calls. */
#define HY_ARCH_LIKELY_NONE HY_RISCV_LIKELY_NONE
#define hy_arch_likely hy_riscv_likely
#define hy_arch_likely_exit hy_riscv_likely_exit
#define hy_arch_decode_likely hy_riscv_decode_likely
#define hy_arch_dispatch hy_riscv_dispatch
#define hy_arch_advance hy_riscv_advance

HY_C_END

#endif
/* crc32 9b117a4c */
