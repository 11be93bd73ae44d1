/* Generated from desc/arch/aarch64/traps.yaml, desc/arch/aarch64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/port.h>

/* desc/arch/aarch64/traps.yaml#class: what no rule takes. */
static bool unknown(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)hy_aarch64_trap_class(record);
	exit->unknown.syndrome = record->syndrome;
	exit->unknown.address = far;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.irq: Vectors 9 and 13: a physical IRQ. (D1.3 Exceptions, asynchronous exception types) */
static bool rule_irq(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_aarch64_interrupt(vcpu, record);
}

/* desc/arch/aarch64/traps.yaml#rules.fiq: Vectors 10 and 14: a physical FIQ. (D1.3 Exceptions, asynchronous exception types) */
static bool rule_fiq(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NMI;
	exit->advance = 0;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.serror: Vectors 11 and 15: a physical SError; whose it is the host decides. (ESR_EL2, ISS
 * encoding for an SError interrupt) */
static bool rule_serror(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->advance = 0;
	exit->system_error.syndrome = record->syndrome;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.wfi: WFI and WFIT. (ESR_EL2, ISS encoding for a WFI or WFE instruction) */
static bool rule_wfi(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IDLE;
	exit->advance = (uint32_t)hy_aarch64_wait_size(record);
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.wfe: WFE and WFET. (ESR_EL2, ISS encoding for a WFI or WFE instruction) */
static bool rule_wfe(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_YIELD;
	exit->advance = (uint32_t)hy_aarch64_wait_size(record);
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.smc64: SMC, trapped: the saved PC is the SMC itself. (ESR_EL2, ISS encoding for SMC
 * instruction execution in AArch64 state) */
static bool rule_smc64(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_FIRMWARE_CALL;
	exit->advance = 4;
	exit->firmware_call.number = ctx->x0;
	exit->firmware_call.immediate = (uint16_t)hy_aarch64_call_immediate(record);
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.msr_mrs: A trapped system register or system instruction, answered by sysregs.yaml.
 * (ESR_EL2, ISS encoding for MSR, MRS, or System instruction execution in AArch64 state) */
static bool rule_msr_mrs(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint32_t key = (uint32_t)hy_aarch64_sysreg_access_key(record);
	const bool write = hy_aarch64_sysreg_access_read(record) == 0;
	const uint32_t gpr = (uint32_t)hy_aarch64_sysreg_access_rt(record);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_aarch64_sysreg(vcpu, key, write, gpr);
}

/* desc/arch/aarch64/traps.yaml#rules.fp_access: First use of FP or SIMD since the vCPU was bound; the instruction runs again.
 * (ESR_EL2, ISS encoding for an access to SVE, Advanced SIMD or floating-point functionality) */
static bool rule_fp_access(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_aarch64_lazy_fp(vcpu, record);
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_walk: The walk of the guest's own tables for a fetch left what stage 2 maps, or would
 * have to write where it may not. (ESR_EL2, ISS encoding for an exception from an Instruction Abort) */
static bool rule_fetch_walk(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_aarch64_instruction_abort_page(hpfar);
	exit->stage2_fault.access = (uint8_t)(hy_aarch64_instruction_abort_kind(record) == 3 ? 2 : 1);
	exit->stage2_fault.permission = hy_aarch64_instruction_abort_kind(record) == 3;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_permission: A fetch from a page that stage 2 maps without the right to execute;
 * HPFAR_EL2 is not valid. (ESR_EL2, ISS encoding for an exception from an Instruction Abort; HPFAR_EL2) */
static bool rule_fetch_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_aarch64_resolve_permission(vcpu, record);
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_translation: A fetch from an address that stage 2 does not map; memory that is mapped
 * on demand, or the VM's policy. (ESR_EL2, ISS encoding for an exception from an Instruction Abort) */
static bool rule_fetch_translation(struct hy_vcpu *vcpu)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_aarch64_instruction_abort_address(far, hpfar);
	exit->stage2_fault.access = 4;
	exit->stage2_fault.permission = false;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.fetch_other: External aborts, address sizes and whatever else a fetch can meet become an
 * external abort of the guest. (ESR_EL2, ISS encoding for an exception from an Instruction Abort) */
static bool rule_fetch_other(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK;
}

/* desc/arch/aarch64/traps.yaml#rules.data_walk: The walk of the guest's own tables left what stage 2 maps, or would have to
 * write where it may not; whatever the access was, this is none to a device. (ESR_EL2, ISS encoding for an exception from a Data
 * Abort) */
static bool rule_data_walk(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_aarch64_data_abort_page(hpfar);
	exit->stage2_fault.access = (uint8_t)(hy_aarch64_data_abort_kind(record) == 3 ? 2 : 1);
	exit->stage2_fault.permission = hy_aarch64_data_abort_kind(record) == 3;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.data_load_a32: A load by AArch32 code, whose instructions may be two bytes long. (ESR_EL2,
 * ISS encoding for an exception from a Data Abort) */
static bool rule_data_load_a32(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = (uint32_t)hy_aarch64_data_abort_length(record);
	exit->mmio_read.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_read.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_read.reg = (uint8_t)hy_aarch64_data_abort_rt(record);
	exit->mmio_read.reg_width = 4;
	exit->mmio_read.sign_extend = hy_aarch64_data_abort_sign(record) != 0;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.data_store_a32: A store by AArch32 code. (ESR_EL2, ISS encoding for an exception from a
 * Data Abort) */
static bool rule_data_store_a32(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const struct hy_aarch64_context *ctx = &vcpu->ctx;
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->advance = (uint32_t)hy_aarch64_data_abort_length(record);
	exit->mmio_write.address = hy_aarch64_data_abort_address(far, hpfar);
	exit->mmio_write.width = (uint8_t)hy_aarch64_data_abort_bytes(record);
	exit->mmio_write.data = hy_aarch64_gpr(ctx, hy_aarch64_data_abort_rt(record))
		& (hy_shift_left(1, hy_shift_left(8, hy_aarch64_data_abort_size(record))) - 1);
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.data_maintenance: Cache maintenance by address where no memory is has nothing to do.
 * (ESR_EL2, ISS encoding for an exception from a Data Abort) */
static bool rule_data_maintenance(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)hy_aarch64_data_abort_length(record);
	return true;
}

/* desc/arch/aarch64/traps.yaml#rules.data_permission: Stage 2 maps the page, but not for this access; HPFAR_EL2 is not valid.
 * (ESR_EL2, ISS encoding for an exception from a Data Abort; HPFAR_EL2) */
static bool rule_data_permission(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_aarch64_resolve_permission(vcpu, record);
}

/* desc/arch/aarch64/traps.yaml#rules.data_other: External aborts, address sizes, alignment by stage 2 attributes, unsupported
 * exclusives and atomics become an external abort of the guest. (ESR_EL2, ISS encoding for an exception from a Data Abort) */
static bool rule_data_other(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK;
}

/* desc/arch/aarch64/traps.yaml#rules.data_again: The guest's tables changed meanwhile: it runs the instruction again and sees
 * for itself. (ESR_EL2, ISS encoding for an exception from a Data Abort) */
static bool rule_data_again(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return true;
}

/* desc/arch/aarch64/traps.yaml#rules.data_decode: The hardware does not describe the access: write-back forms, pairs, SIMD
 * registers, atomics. (ESR_EL2, ISS encoding for an exception from a Data Abort) */
static bool rule_data_decode(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record, uint64_t word)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	const uint64_t hpfar = hy_aarch64_read_hpfar_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_aarch64_decode_access(vcpu, record, far, hpfar, word);
}

/* desc/arch/aarch64/traps.yaml#rules.debug: Breakpoint, step, watchpoint, BKPT, vector catch and BRK of the guest; here only if
 * MDCR_EL2.TDE was set. (ESR_EL2, ISS encoding for an exception from a Breakpoint or Vector Catch debug exception) */
static bool rule_debug(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	const uint64_t far = hy_aarch64_read_far_el2();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXCEPTION;
	exit->advance = 0;
	exit->exception.vector = (uint32_t)((record->syndrome >> 26) & 0x3f);
	exit->exception.code = record->syndrome;
	exit->exception.address = far;
	return false;
}

/* desc/arch/aarch64/traps.yaml#rules.absent: Pointer authentication without its extension, 64-byte accesses, 128-bit registers,
 * SVE, ERET of a nested guest, transactions, SME, memory copies, guarded stacks and profiling exceptions: hidden from the guest,
 * so undefined. (ESR_EL2.EC) */
static bool rule_absent(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/aarch64/traps.yaml#rules.aarch32: Coprocessor accesses and calls of AArch32 EL0 that trap. An undefined instruction
 * may be reported whether its condition holds or not, so the condition is not looked at. (ESR_EL2, ISS encoding for an exception
 * from an MCR or MRC access) */
static bool rule_aarch32(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/aarch64/traps.yaml#rules.system_call: SVC comes here only with HCR_EL2.TGE, which is never set for a guest.
 * (ESR_EL2, ISS encoding for HVC and SVC) */
static bool rule_system_call(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/aarch64/traps.yaml#rules.unexpected: Unknown reasons, branch targets, illegal state, authentication failures,
 * misaligned PC or SP and FP exceptions go to EL1 by themselves; should one come here, the guest still gets an exception. (D1.3
 * Exceptions, synchronous exception types) */
static bool rule_unexpected(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

static bool class_01(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	if (hy_aarch64_wait_event(record) == 0)
		return rule_wfi(vcpu, record);
	return rule_wfe(vcpu, record);
}

static bool class_20(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	if (hy_aarch64_instruction_abort_walk(record) != 0 && (hy_aarch64_instruction_abort_kind(record) < 4
		|| hy_aarch64_instruction_abort_kind(record) == 10))
		return rule_fetch_walk(vcpu, record);
	if (hy_aarch64_instruction_abort_kind(record) == 3)
		return rule_fetch_permission(vcpu, record);
	if (hy_aarch64_instruction_abort_kind(record) == 1 || hy_aarch64_instruction_abort_fault(record) == 0x2b)
		return rule_fetch_translation(vcpu);
	return rule_fetch_other(vcpu);
}

static bool class_24(struct hy_vcpu *vcpu, const struct hy_aarch64_record *record)
{
	if (hy_aarch64_data_abort_walk(record) != 0 && (hy_aarch64_data_abort_kind(record) < 4 || hy_aarch64_data_abort_kind(record) == 10))
		return rule_data_walk(vcpu, record);
	if (record->vector == 12 && hy_aarch64_data_abort_valid(record) != 0 && hy_aarch64_data_abort_what(record) == 1)
		return rule_data_load_a32(vcpu, record);
	if (record->vector == 12 && hy_aarch64_data_abort_valid(record) != 0 && hy_aarch64_data_abort_what(record) == 0x11)
		return rule_data_store_a32(vcpu, record);
	if (hy_aarch64_data_abort_translation(record) != 0 && hy_aarch64_data_abort_maintenance(record) != 0)
		return rule_data_maintenance(vcpu, record);
	if (hy_aarch64_data_abort_kind(record) == 3)
		return rule_data_permission(vcpu, record);
	if (hy_aarch64_data_abort_translation(record) == 0)
		return rule_data_other(vcpu);

	const uint64_t word = hy_aarch64_fetch_word(vcpu);

	if (word == 0)
		return rule_data_again(vcpu);
	return rule_data_decode(vcpu, record, word);
}

/* Total: every class has its place. */
bool hy_aarch64_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_aarch64_record *record = &(const struct hy_aarch64_record){ .vector = vector, .syndrome = syndrome };

	if ((record->vector & 3) == 1)
		return rule_irq(vcpu, record);
	if ((record->vector & 3) == 2)
		return rule_fiq(vcpu);
	if ((record->vector & 3) == 3)
		return rule_serror(vcpu, record);
	switch (hy_aarch64_trap_class(record)) {
	case 0x00:
	case 0x0d:
	case 0x0e:
	case 0x1c:
	case 0x22:
	case 0x26:
	case 0x28:
	case 0x2c:
		return rule_unexpected(vcpu);
	case 0x01:
		return class_01(vcpu, record);
	case 0x03:
	case 0x04:
	case 0x05:
	case 0x06:
	case 0x08:
	case 0x0c:
	case 0x12:
	case 0x13:
		return rule_aarch32(vcpu);
	case 0x07:
		return rule_fp_access(vcpu, record);
	case 0x09:
	case 0x0a:
	case 0x14:
	case 0x19:
	case 0x1a:
	case 0x1b:
	case 0x1d:
	case 0x27:
	case 0x2d:
	case 0x3d:
		return rule_absent(vcpu);
	case 0x11:
	case 0x15:
		return rule_system_call(vcpu);
	case 0x17:
		return rule_smc64(vcpu, record);
	case 0x18:
		return rule_msr_mrs(vcpu, record);
	case 0x20:
		return class_20(vcpu, record);
	case 0x24:
		return class_24(vcpu, record);
	case 0x30:
	case 0x32:
	case 0x34:
	case 0x38:
	case 0x3a:
	case 0x3c:
		return rule_debug(vcpu, record);
	default:
		return unknown(vcpu, record);
	}
}

bool hy_aarch64_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_aarch64_likely rule = hy_aarch64_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_AARCH64_LIKELY_NONE)
		decoded = hy_aarch64_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_aarch64_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_aarch64_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "unknown reason";
	case 0x01:
		return "WFI or WFE";
	case 0x03:
		return "AArch32 MCR or MRC, CP15";
	case 0x04:
		return "AArch32 MCRR or MRRC, CP15";
	case 0x05:
		return "AArch32 MCR or MRC, CP14";
	case 0x06:
		return "AArch32 LDC or STC, CP14";
	case 0x07:
		return "FP, SIMD or SVE disabled";
	case 0x08:
		return "AArch32 VMRS";
	case 0x09:
		return "pointer authentication";
	case 0x0a:
		return "LD64B or ST64B";
	case 0x0c:
		return "AArch32 MRRC, CP14";
	case 0x0d:
		return "branch target";
	case 0x0e:
		return "illegal execution state";
	case 0x11:
		return "SVC in AArch32";
	case 0x12:
		return "HVC in AArch32";
	case 0x13:
		return "SMC in AArch32";
	case 0x14:
		return "MSRR, MRRS or 128-bit SYS";
	case 0x15:
		return "SVC";
	case 0x16:
		return "HVC";
	case 0x17:
		return "SMC";
	case 0x18:
		return "MSR, MRS or SYS";
	case 0x19:
		return "SVE";
	case 0x1a:
		return "ERET";
	case 0x1b:
		return "TSTART";
	case 0x1c:
		return "pointer authentication failure";
	case 0x1d:
		return "SME";
	case 0x1e:
		return "granule protection check";
	case 0x20:
		return "instruction abort";
	case 0x21:
		return "instruction abort, same level";
	case 0x22:
		return "PC alignment";
	case 0x24:
		return "data abort";
	case 0x25:
		return "data abort, same level";
	case 0x26:
		return "SP alignment";
	case 0x27:
		return "memory copy and set";
	case 0x28:
		return "AArch32 floating point";
	case 0x2c:
		return "floating point";
	case 0x2d:
		return "guarded control stack";
	case 0x2f:
		return "SError";
	case 0x30:
		return "breakpoint";
	case 0x31:
		return "breakpoint, same level";
	case 0x32:
		return "software step";
	case 0x33:
		return "software step, same level";
	case 0x34:
		return "watchpoint";
	case 0x35:
		return "watchpoint, same level";
	case 0x38:
		return "BKPT in AArch32";
	case 0x3a:
		return "vector catch in AArch32";
	case 0x3c:
		return "BRK";
	case 0x3d:
		return "profiling exception";
	default:
		return "unnamed";
	}
}
/* crc32 c11575be */
