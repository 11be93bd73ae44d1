/* Generated from desc/arch/riscv64/traps.yaml, desc/arch/riscv64/arch.yaml, desc/arch/riscv32/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/port.h>

/* desc/arch/riscv64/traps.yaml#class: what no rule takes. */
static bool unknown(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)hy_riscv_trap_class(record);
	exit->unknown.syndrome = record->scause;
	exit->unknown.address = record->stval;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.walk: The walk of the guest's own tables left what stage 2 allows, or would have to write
 * where it may not; whatever the access was, this is none to a device. (Privileged 8.6.3 Transformed Instruction or
 * Pseudoinstruction for mtinst or htinst) */
static bool rule_walk(struct hy_vcpu *vcpu, uint64_t htinst)
{
	const uint64_t htval = hy_riscv_read_htval();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_riscv_guest_fault_walk_address(htval);
	exit->stage2_fault.access = (uint8_t)((hy_riscv_guest_fault_walk_write(htinst) != 0) ? 2 : 1);
	exit->stage2_fault.permission = false;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.fetch: A fetch that stage 2 does not allow. (Privileged 8.6.1 Hypervisor Trap Cause Codes) */
static bool rule_fetch(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htval = hy_riscv_read_htval();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_riscv_guest_fault_address(record, htval);
	exit->stage2_fault.access = 4;
	exit->stage2_fault.permission = false;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.load: A load of one register that the hardware describes. (Privileged 8.6.3 Transformed
 * Instruction or Pseudoinstruction for mtinst or htinst) */
static bool rule_load(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t htinst)
{
	const uint64_t htval = hy_riscv_read_htval();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_READ;
	exit->advance = (uint32_t)hy_riscv_guest_fault_length(htinst);
	exit->mmio_read.address = hy_riscv_guest_fault_address(record, htval);
	exit->mmio_read.width = (uint8_t)hy_shift_left(1, hy_riscv_guest_fault_size(htinst));
	exit->mmio_read.reg = (uint8_t)hy_riscv_guest_fault_rd(htinst);
	exit->mmio_read.reg_width = 4;
	exit->mmio_read.sign_extend = hy_riscv_guest_fault_zero(htinst) == 0;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.store: A store of one register that the hardware describes. (Privileged 8.6.3 Transformed
 * Instruction or Pseudoinstruction for mtinst or htinst) */
static bool rule_store(struct hy_vcpu *vcpu, const struct hy_riscv_record *record, uint64_t htinst)
{
	const struct hy_riscv_context *ctx = &vcpu->ctx;
	const uint64_t htval = hy_riscv_read_htval();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->advance = (uint32_t)hy_riscv_guest_fault_length(htinst);
	exit->mmio_write.address = hy_riscv_guest_fault_address(record, htval);
	exit->mmio_write.width = (uint8_t)hy_shift_left(1, hy_riscv_guest_fault_size(htinst));
	exit->mmio_write.data = hy_riscv_guest_fault_size(htinst) == 3 ? hy_riscv_gpr(ctx, hy_riscv_guest_fault_rs2(htinst))
		: (hy_riscv_gpr(ctx, hy_riscv_guest_fault_rs2(htinst))
		& (hy_shift_left(1, hy_shift_left(8, hy_riscv_guest_fault_size(htinst))) - 1));
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.other_access: Atomics, floating point, vectors, cache blocks, and the second half of what
 * crosses pages: no access to a device. Memory that is mapped on demand lets the instruction run again; for all else the policy
 * of the VM holds. (Privileged 8.6.3 Transformed Instruction or Pseudoinstruction for mtinst or htinst) */
static bool rule_other_access(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htval = hy_riscv_read_htval();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = hy_riscv_guest_fault_address(record, htval);
	exit->stage2_fault.access = (uint8_t)((hy_riscv_guest_fault_is_store(record) != 0) ? 2 : 1);
	exit->stage2_fault.permission = false;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.unreported_instruction: The hardware does not say which instruction it was. (Privileged
 * 4.1.9 Supervisor Trap Value Register) */
static bool rule_unreported_instruction(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t word = hy_riscv_fetch_word(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_riscv_fetch_instruction(vcpu, record, word);
}

/* desc/arch/riscv64/traps.yaml#rules.wfi: WFI in VS mode, trapped by hstatus.VTW; in VU mode it is what it is in U mode:
 * illegal. (Privileged 8.2.1 Hypervisor Status Register) */
static bool rule_wfi(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_riscv_wait(vcpu, record);
}

/* desc/arch/riscv64/traps.yaml#rules.csr: A CSR instruction in VS mode: CSRRW into x0 does not read, CSRRS and CSRRC of x0 or 0
 * do not write. In VU mode, what comes here is what the guest's own kernel does not let it reach. (Unprivileged 9.1 CSR
 * Instructions) */
static bool rule_csr(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const struct hy_riscv_context *ctx = &vcpu->ctx;
	const uint32_t key = (uint32_t)hy_riscv_virtual_instruction_csr(record);
	const struct hy_riscv_sysreg_update update = {
		.read = hy_riscv_virtual_instruction_operation(record) != 1 || hy_riscv_virtual_instruction_rd(record) != 0,
		.write = hy_riscv_virtual_instruction_operation(record) == 1 || hy_riscv_virtual_instruction_rs1(record) != 0,
		.gpr = (uint32_t)hy_riscv_virtual_instruction_rd(record),
		.keep = hy_riscv_virtual_instruction_operation(record) == 1 ? 0 : (hy_riscv_virtual_instruction_operation(record) == 2
		? 0xffffffffffffffff : ~((hy_riscv_virtual_instruction_immediate(record) != 0) ? hy_riscv_virtual_instruction_rs1(record)
		: hy_riscv_gpr(ctx, hy_riscv_virtual_instruction_rs1(record)))),
		.set = hy_riscv_virtual_instruction_operation(record) == 3 ? 0 : ((hy_riscv_virtual_instruction_immediate(record) != 0)
		? hy_riscv_virtual_instruction_rs1(record) : hy_riscv_gpr(ctx, hy_riscv_virtual_instruction_rs1(record))),
	};
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_riscv_sysreg_update(vcpu, key, &update);
}

/* desc/arch/riscv64/traps.yaml#rules.virtual_instruction: Supervisor instructions and CSRs in VU mode, and instructions and CSRs
 * of the hypervisor extension, which the guest does not have: an illegal instruction. (Privileged 8.6.1 Hypervisor Trap Cause
 * Codes) */
static bool rule_virtual_instruction(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/riscv64/traps.yaml#rules.illegal_instruction: The first use of floating point or vectors since the vCPU was bound,
 * or the guest takes it. (Privileged 8.6.1 Hypervisor Trap Cause Codes) */
static bool rule_illegal_instruction(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_riscv_lazy_fp(vcpu, record);
}

/* desc/arch/riscv64/traps.yaml#rules.access_fault: Memory behind stage 2 that answers with an error, or that physical memory
 * protection refuses. (Privileged 3.7.1 Physical Memory Protection CSRs) */
static bool rule_access_fault(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK;
}

/* desc/arch/riscv64/traps.yaml#rules.undelegated: Misaligned addresses, breakpoints, system calls, page faults of the guest's
 * own tables and software checks go to the guest by hedeleg; what the host withholds from it to see it, it sees. (Privileged
 * 8.2.2 Hypervisor Trap Delegation Registers) */
static bool rule_undelegated(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXCEPTION;
	exit->advance = 0;
	exit->exception.vector = (uint32_t)(record->scause & 0x3f);
	exit->exception.code = record->scause;
	exit->exception.address = record->stval;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.double_trap: A trap in the guest's handler of traps; its first one is lost. (Privileged,
 * Ssdbltrp) */
static bool rule_double_trap(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SHUTDOWN;
	exit->advance = 0;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.hardware_error: Corrupt memory or a failed device; whose it is the host decides.
 * (Privileged 4.1.8 Supervisor Cause Register) */
static bool rule_hardware_error(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->advance = 0;
	exit->system_error.syndrome = record->scause;
	return false;
}

/* desc/arch/riscv64/traps.yaml#rules.interrupt: Software, timer, external, guest external (hgeie), counter overflow. (Privileged
 * 4.1.3 Supervisor Interrupt Registers) */
static bool rule_interrupt(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_riscv_interrupt(vcpu, record);
}

static bool class_14(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htinst = hy_riscv_read_htinst();

	if (hy_riscv_guest_fault_walk(htinst) != 0)
		return rule_walk(vcpu, htinst);
	return rule_fetch(vcpu, record);
}

static bool class_15(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htinst = hy_riscv_read_htinst();

	if (hy_riscv_guest_fault_walk(htinst) != 0)
		return rule_walk(vcpu, htinst);
	if (hy_riscv_guest_fault_load_instruction(htinst) != 0)
		return rule_load(vcpu, record, htinst);
	return rule_other_access(vcpu, record);
}

static bool class_16(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const struct hy_riscv_context *ctx = &vcpu->ctx;

	if (record->stval == 0)
		return rule_unreported_instruction(vcpu, record);
	if (record->stval == 0x10500073 && (((uint64_t)ctx->sstatus >> 8) & 1) != 0)
		return rule_wfi(vcpu, record);
	if (hy_riscv_virtual_instruction_is_csr(record) != 0 && (((uint64_t)ctx->sstatus >> 8) & 1) != 0)
		return rule_csr(vcpu, record);
	return rule_virtual_instruction(vcpu);
}

static bool class_17(struct hy_vcpu *vcpu, const struct hy_riscv_record *record)
{
	const uint64_t htinst = hy_riscv_read_htinst();

	if (hy_riscv_guest_fault_walk(htinst) != 0)
		return rule_walk(vcpu, htinst);
	if (hy_riscv_guest_fault_store_instruction(htinst) != 0)
		return rule_store(vcpu, record, htinst);
	return rule_other_access(vcpu, record);
}

/* Total: every class has its place. */
bool hy_riscv_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_riscv_record *record = &(const struct hy_riscv_record){ .scause = syndrome, .stval = vector };

	const uint64_t htinst = hy_riscv_read_htinst();

	if ((record->scause | 2) == 23 && htinst == 0)
		return hy_riscv_rule_access(vcpu, record) == HY_DECODED_HANDLED;
	switch (hy_riscv_trap_class(record)) {
	case 0x00:
	case 0x03:
	case 0x04:
	case 0x06:
	case 0x08:
	case 0x0c:
	case 0x0d:
	case 0x0f:
	case 0x12:
		return rule_undelegated(vcpu, record);
	case 0x01:
	case 0x05:
	case 0x07:
		return rule_access_fault(vcpu);
	case 0x02:
		return rule_illegal_instruction(vcpu, record);
	case 0x10:
		return rule_double_trap(vcpu);
	case 0x13:
		return rule_hardware_error(vcpu, record);
	case 0x14:
		return class_14(vcpu, record);
	case 0x15:
		return class_15(vcpu, record);
	case 0x16:
		return class_16(vcpu, record);
	case 0x17:
		return class_17(vcpu, record);
	case 0x41:
	case 0x45:
	case 0x49:
	case 0x4c:
	case 0x4d:
		return rule_interrupt(vcpu, record);
	default:
		return unknown(vcpu, record);
	}
}

bool hy_riscv_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_riscv_likely rule = hy_riscv_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_RISCV_LIKELY_NONE)
		decoded = hy_riscv_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_riscv_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_riscv_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "instruction address misaligned";
	case 0x01:
		return "instruction access fault";
	case 0x02:
		return "illegal instruction";
	case 0x03:
		return "breakpoint";
	case 0x04:
		return "load address misaligned";
	case 0x05:
		return "load access fault";
	case 0x06:
		return "store address misaligned";
	case 0x07:
		return "store access fault";
	case 0x08:
		return "call from VU";
	case 0x09:
		return "call from HS";
	case 0x0a:
		return "call from VS";
	case 0x0b:
		return "call from M";
	case 0x0c:
		return "instruction page fault";
	case 0x0d:
		return "load page fault";
	case 0x0f:
		return "store page fault";
	case 0x10:
		return "double trap";
	case 0x12:
		return "software check";
	case 0x13:
		return "hardware error";
	case 0x14:
		return "instruction guest page fault";
	case 0x15:
		return "load guest page fault";
	case 0x16:
		return "virtual instruction";
	case 0x17:
		return "store guest page fault";
	case 0x3f:
		return "cause of the platform";
	case 0x41:
		return "software interrupt";
	case 0x42:
		return "guest software interrupt";
	case 0x45:
		return "timer interrupt";
	case 0x46:
		return "guest timer interrupt";
	case 0x49:
		return "external interrupt";
	case 0x4a:
		return "guest external interrupt";
	case 0x4c:
		return "guest external interrupt of the host";
	case 0x4d:
		return "counter overflow interrupt";
	case 0x7f:
		return "interrupt of the platform";
	default:
		return "unnamed";
	}
}
/* crc32 d788120c */
