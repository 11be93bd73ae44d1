/* Generated from desc/arch/svm/traps.yaml, desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/access.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/svm/traps.h>
#include <halyard/flush.h>
#include <halyard/hal.h>
#include <halyard/port.h>

/* desc/arch/svm/traps.yaml#rules.interrupt: A physical interrupt. (APM 15.13.1) */
static bool rule_interrupt(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXTERNAL_INTERRUPT;
	exit->advance = 0;
	exit->external_interrupt.vector = (uint64_t)hy_call_irq_fetch(vcpu->hal);
	return false;
}

/* desc/arch/svm/traps.yaml#rules.nmi: A non-maskable interrupt, which the host takes once it may. (APM 15.13.2) */
static bool rule_nmi(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NMI;
	exit->advance = 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.init: An INIT for the physical CPU. (APM 15.13.4) */
static bool rule_init(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_INIT;
	exit->advance = 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.machine_check: A machine check. (APM 15.12.15) */
static bool rule_machine_check(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->advance = 0;
	exit->system_error.syndrome = record->info1;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.hypercall: VMMCALL of the guest's kernel. (APM 15.14.5) */
static bool rule_hypercall(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	return hy_x86_hypercall(vcpu);
}

/* desc/arch/svm/traps.yaml#rules.hypercall_of_user: VMMCALL of a user: who may ask the hypervisor, the guest's kernel decides.
 * (APM 15.14.5) */
static bool rule_hypercall_of_user(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/svm/traps.yaml#rules.cpuid: CPUID. (APM 15.14.1) */
static bool rule_cpuid(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	return hy_x86_cpuid(vcpu);
}

/* desc/arch/svm/traps.yaml#rules.msr: RDMSR and WRMSR of what the permission map holds back. (APM 15.11) */
static bool rule_msr(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_svm_length(vcpu);
	const uint32_t key = (uint32_t)(ctx->rcx & 0xffffffff);
	const bool write = (record->info1 & 1) != 0;
	const uint32_t gpr = 0x10;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	ctx->undefined = 13;
	return hy_x86_sysreg(vcpu, key, write, gpr);
}

/* desc/arch/svm/traps.yaml#rules.xsetbv: XSETBV. (APM 15.14) */
static bool rule_xsetbv(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	ctx->undefined = 13;
	return hy_x86_xsetbv(vcpu, hy_x86_gpr(ctx, 0x10));
}

/* desc/arch/svm/traps.yaml#rules.move_to_cr4: A move to CR4: what it may set says the base, and translations may not be what
 * they were. (APM 15.8.1) */
static bool rule_move_to_cr4(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_svm_length(vcpu);
	const uint64_t operand = hy_svm_operand(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	ctx->undefined = 13;
	hy_flush_again(vcpu->cpu);
	return hy_x86_write_cr4(vcpu, hy_x86_gpr(ctx, operand));
}

/* desc/arch/svm/traps.yaml#rules.move_from_cr4: A move from CR4, without what is the host's there. (APM 15.8.1) */
static bool rule_move_from_cr4(struct hy_vcpu *vcpu)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_svm_length(vcpu);
	const uint64_t operand = hy_svm_operand(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	hy_x86_set_gpr(ctx, operand, (vmcb->cr4 & 0xffffffffffffffbf));
	return true;
}

/* desc/arch/svm/traps.yaml#rules.switched_off: HLT that no interrupt ends. (APM 15.9) */
static bool rule_switched_off(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	exit->reason = HY_EXIT_CPU_DOWN;
	exit->cpu_down.state = 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.priority_again: A move to CR8 that cannot be fetched any more: what it would write is not
 * known, the guest runs it again. (APM 15.8.1) */
static bool rule_priority_again(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return true;
}

/* desc/arch/svm/traps.yaml#rules.priority_reserved: Reserved bits of CR8. (APM 16.6.4) */
static bool rule_priority_reserved(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/svm/traps.yaml#rules.move_to_cr8: A move to CR8 while an interrupt waits. (APM 15.8.1) */
static bool rule_move_to_cr8(struct hy_vcpu *vcpu, uint64_t length, uint64_t operand)
{
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	hy_svm_write_cr8(vmcb, hy_x86_gpr(ctx, operand));
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return true;
}

/* desc/arch/svm/traps.yaml#rules.hlt: HLT. (APM 15.9) */
static bool rule_hlt(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	exit->reason = HY_EXIT_IDLE;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.pause: PAUSE. (APM 15.14.4) */
static bool rule_pause(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	exit->reason = HY_EXIT_YIELD;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.cache: INVD, WBINVD: caches are coherent, and the host's data is in them. (APM 15.9) */
static bool rule_cache(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_svm_length(vcpu);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	if (__builtin_expect(length == 0, 0))
		return true; /* the guest shall run it again */
	return true;
}

/* desc/arch/svm/traps.yaml#rules.counters: RDPMC: there are no counters. (APM 13.2.4) */
static bool rule_counters(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/svm/traps.yaml#rules.hidden: SVM's own instructions, MONITOR, MWAIT, RDPRU, INVLPGB, TLBSYNC, MCOMMIT: CPUID does
 * not show them. (APM 15.9) */
static bool rule_hidden(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/svm/traps.yaml#rules.port_string: INS or OUTS. (APM 15.10.2) */
static bool rule_port_string(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)(info2 - ctx->rip);
	return hy_x86_io_string(vcpu, hy_svm_port_number(record));
}

/* desc/arch/svm/traps.yaml#rules.port_read: IN. (APM 15.10.2) */
static bool rule_port_read(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_READ;
	exit->advance = (uint32_t)(info2 - ctx->rip);
	exit->io_read.port = (uint16_t)hy_svm_port_number(record);
	exit->io_read.width = (uint8_t)hy_svm_port_bytes(record);
	return false;
}

/* desc/arch/svm/traps.yaml#rules.port_write: OUT. (APM 15.10.2) */
static bool rule_port_write(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_WRITE;
	exit->advance = (uint32_t)(info2 - ctx->rip);
	exit->io_write.port = (uint16_t)hy_svm_port_number(record);
	exit->io_write.width = (uint8_t)hy_svm_port_bytes(record);
	exit->io_write.data = (uint32_t)(hy_svm_port_bytes(record) == 4 ? (ctx->rax & 0xffffffff) : (ctx->rax
		& (hy_shift_left(1, hy_svm_port_bytes(record) * 8) - 1)));
	return false;
}

/* desc/arch/svm/traps.yaml#rules.access: A load or store of an instruction that stage 2 does not map. (APM 15.25.6) */
static bool rule_access(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_access(vcpu, info2, hy_svm_nested_fault_write(record));
}

/* desc/arch/svm/traps.yaml#rules.nested_fault: A fetch, an access that stage 2 maps but does not permit, the walk of the guest's
 * own tables, or the delivery of an event: no access to a device. (APM 15.25.6) */
static bool rule_nested_fault(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = info2;
	exit->stage2_fault.access = (uint8_t)((hy_svm_nested_fault_fetch(record) != 0) ? 4 : ((hy_svm_nested_fault_write(record) != 0) ? 2
		: 1));
	exit->stage2_fault.permission = hy_svm_nested_fault_present(record) != 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.window: The guest can take an interrupt, which the next entry brings. (APM 15.21.4) */
static bool rule_window(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return true;
}

/* desc/arch/svm/traps.yaml#rules.iret: The handler of an NMI ends: others are let in before IRET is executed, the shadow holds
 * them back until it is. (APM 15.9) */
static bool rule_iret(struct hy_vcpu *vcpu)
{
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	ctx->nmi_blocked = (uint8_t)0;
	hy_svm_write_interrupt_shadow(vmcb, 1);
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return true;
}

/* desc/arch/svm/traps.yaml#rules.debug: #DB: DR6 and DR7 are in the block as the guest's handler is to find them. (APM 15.12.2) */
static bool rule_debug(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 1, 0);
}

/* desc/arch/svm/traps.yaml#rules.alignment: #AC. (APM 15.12.14) */
static bool rule_alignment(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 17, record->info1);
}

/* desc/arch/svm/traps.yaml#rules.exception: Exceptions that the host asked to see. (APM 15.12) */
static bool rule_exception(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXCEPTION;
	exit->advance = 0;
	exit->exception.vector = (uint32_t)(record->code & 0x1f);
	exit->exception.code = record->info1;
	exit->exception.address = info2;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.task_switch: A task switch. (APM 15.14.1) */
static bool rule_task_switch(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_TASK_SWITCH;
	exit->advance = 0;
	exit->task_switch.selector = (uint32_t)(record->info1 & 0xffff);
	return false;
}

/* desc/arch/svm/traps.yaml#rules.shutdown: A triple fault, or a CPU frozen by a legacy x87 error. (APM 15.14.3) */
static bool rule_shutdown(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SHUTDOWN;
	exit->advance = 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.refused: VMRUN refused the control block. (APM 15.5.1) */
static bool rule_refused(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_FAIL_ENTRY;
	exit->advance = 0;
	exit->fail_entry.reason = record->code;
	exit->fail_entry.qualification = 0;
	return false;
}

/* desc/arch/svm/traps.yaml#rules.not_asked_for: Intercepts that are off: other control registers, debug registers, descriptor
 * tables, RDTSC, flags, INVLPG, traps after writes, the virtual APIC; and codes that no manual knows. (APM Appendix C) */
static bool rule_not_asked_for(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);
	const uint64_t info2 = vmcb->exitinfo2;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)record->code;
	exit->unknown.syndrome = record->info1;
	exit->unknown.address = info2;
	return false;
}

static bool class_18(struct hy_vcpu *vcpu)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;

	const uint64_t length = hy_svm_length(vcpu);

	if (length == 0)
		return rule_priority_again(vcpu);

	const uint64_t operand = hy_svm_operand(vcpu);

	if (hy_x86_gpr(ctx, operand) > 15)
		return rule_priority_reserved(vcpu);
	return rule_move_to_cr8(vcpu, length, operand);
}

static bool class_78(struct hy_vcpu *vcpu)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;

	if (((ctx->rflags >> 9) & 1) == 0)
		return rule_switched_off(vcpu);
	return rule_hlt(vcpu);
}

static bool class_7b(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	if (hy_svm_port_string(record) != 0)
		return rule_port_string(vcpu, record);
	if (hy_svm_port_read(record) != 0)
		return rule_port_read(vcpu, record);
	return rule_port_write(vcpu, record);
}

static bool class_81(struct hy_vcpu *vcpu)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	if (vmcb->cpl == 0)
		return rule_hypercall(vcpu);
	return rule_hypercall_of_user(vcpu);
}

static bool class_c0(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	const uint64_t delivered = vmcb->exitintinfo;

	if (hy_svm_nested_fault_present(record) == 0 && hy_svm_nested_fault_walk(record) == 0 && hy_svm_nested_fault_fetch(record) == 0
		&& ((delivered >> 31) & 1) == 0)
		return rule_access(vcpu, record);
	return rule_nested_fault(vcpu, record);
}

/* desc/arch/svm/traps.yaml#before.known: The processor has all of the control block, until somebody writes. (APM 15.15.3) */
static void before_known(struct hy_vcpu *vcpu)
{
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	hy_svm_write_clean(vmcb, HY_SVM_CLEAN_ALL);
}

/* desc/arch/svm/traps.yaml#before.delivered_again: An event whose delivery the exit interrupted is delivered again; what
 * instructions raise comes again by itself. What VMRUN refused to enter has interrupted nothing. (APM 15.20) */
static void before_delivered_again(struct hy_vcpu *vcpu, const struct hy_svm_record *record)
{
	struct hy_svm_vmcb *vmcb = hy_svm_vmcb(&vcpu->ctx);

	if (((record->code >> 31) & 1) != 0)
		return;
	const uint64_t delivered = vmcb->exitintinfo;

	if (((delivered >> 31) & 1) == 0 || ((delivered >> 8) & 7) == 4 || (((delivered >> 8) & 7) == 3 && ((delivered & 0xff) == 3
		|| (delivered & 0xff) == 4)))
		return;
	hy_svm_write_event(vmcb, delivered);
}

/* Total: every class has its place. */
bool hy_svm_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_svm_record *record = &(const struct hy_svm_record){ .code = syndrome, .info1 = vector };

	before_known(vcpu);
	before_delivered_again(vcpu, record);
	switch (hy_svm_trap_class(record)) {
	case 0x04:
		return rule_move_from_cr4(vcpu);
	case 0x14:
		return rule_move_to_cr4(vcpu);
	case 0x18:
		return class_18(vcpu);
	case 0x40:
	case 0x42:
	case 0x43:
	case 0x44:
	case 0x45:
	case 0x46:
	case 0x47:
	case 0x48:
	case 0x49:
	case 0x4a:
	case 0x4b:
	case 0x4c:
	case 0x4d:
	case 0x4e:
	case 0x4f:
	case 0x50:
	case 0x53:
	case 0x54:
	case 0x55:
	case 0x56:
	case 0x57:
	case 0x58:
	case 0x59:
	case 0x5a:
	case 0x5b:
	case 0x5c:
	case 0x5d:
	case 0x5e:
	case 0x5f:
		return rule_exception(vcpu, record);
	case 0x41:
		return rule_debug(vcpu);
	case 0x51:
		return rule_alignment(vcpu, record);
	case 0x52:
		return rule_machine_check(vcpu, record);
	case 0x60:
		return rule_interrupt(vcpu);
	case 0x61:
		return rule_nmi(vcpu);
	case 0x63:
		return rule_init(vcpu);
	case 0x64:
		return rule_window(vcpu);
	case 0x6f:
		return rule_counters(vcpu);
	case 0x72:
		return rule_cpuid(vcpu);
	case 0x74:
		return rule_iret(vcpu);
	case 0x76:
	case 0x89:
		return rule_cache(vcpu);
	case 0x77:
		return rule_pause(vcpu);
	case 0x78:
		return class_78(vcpu);
	case 0x7a:
	case 0x80:
	case 0x82:
	case 0x83:
	case 0x84:
	case 0x85:
	case 0x86:
	case 0x8a:
	case 0x8b:
	case 0x8c:
	case 0x8e:
	case 0xa0:
	case 0xa1:
	case 0xa3:
	case 0xa4:
		return rule_hidden(vcpu);
	case 0x7b:
		return class_7b(vcpu, record);
	case 0x7c:
		return rule_msr(vcpu, record);
	case 0x7d:
		return rule_task_switch(vcpu, record);
	case 0x7e:
	case 0x7f:
		return rule_shutdown(vcpu);
	case 0x81:
		return class_81(vcpu);
	case 0x8d:
		return rule_xsetbv(vcpu);
	case 0xc0:
		return class_c0(vcpu, record);
	case 0xfd:
	case 0xfe:
	case 0xff:
		return rule_refused(vcpu, record);
	default:
		return rule_not_asked_for(vcpu, record);
	}
}

bool hy_svm_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_svm_likely rule = hy_svm_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_SVM_LIKELY_NONE)
		decoded = hy_svm_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_svm_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_svm_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "read_cr0";
	case 0x02:
		return "read_cr2";
	case 0x03:
		return "read_cr3";
	case 0x04:
		return "read_cr4";
	case 0x08:
		return "read_cr8";
	case 0x10:
		return "write_cr0";
	case 0x12:
		return "write_cr2";
	case 0x13:
		return "write_cr3";
	case 0x14:
		return "write_cr4";
	case 0x18:
		return "write_cr8";
	case 0x20:
		return "read_dr0";
	case 0x21:
		return "read_dr1";
	case 0x22:
		return "read_dr2";
	case 0x23:
		return "read_dr3";
	case 0x24:
		return "read_dr4";
	case 0x25:
		return "read_dr5";
	case 0x26:
		return "read_dr6";
	case 0x27:
		return "read_dr7";
	case 0x30:
		return "write_dr0";
	case 0x31:
		return "write_dr1";
	case 0x32:
		return "write_dr2";
	case 0x33:
		return "write_dr3";
	case 0x34:
		return "write_dr4";
	case 0x35:
		return "write_dr5";
	case 0x36:
		return "write_dr6";
	case 0x37:
		return "write_dr7";
	case 0x40:
		return "exception de";
	case 0x41:
		return "exception db";
	case 0x42:
		return "exception nmi exception";
	case 0x43:
		return "exception bp";
	case 0x44:
		return "exception of";
	case 0x45:
		return "exception br";
	case 0x46:
		return "exception ud";
	case 0x47:
		return "exception nm";
	case 0x48:
		return "exception df";
	case 0x49:
		return "exception coprocessor";
	case 0x4a:
		return "exception ts";
	case 0x4b:
		return "exception np";
	case 0x4c:
		return "exception ss";
	case 0x4d:
		return "exception gp";
	case 0x4e:
		return "exception pf";
	case 0x4f:
		return "exception";
	case 0x50:
		return "exception mf";
	case 0x51:
		return "exception ac";
	case 0x52:
		return "exception mc";
	case 0x53:
		return "exception xf";
	case 0x54:
		return "exception";
	case 0x55:
		return "exception cp";
	case 0x56:
		return "exception";
	case 0x57:
		return "exception";
	case 0x58:
		return "exception";
	case 0x59:
		return "exception";
	case 0x5a:
		return "exception";
	case 0x5b:
		return "exception";
	case 0x5c:
		return "exception hv";
	case 0x5d:
		return "exception vc";
	case 0x5e:
		return "exception sx";
	case 0x5f:
		return "exception";
	case 0x60:
		return "intr";
	case 0x61:
		return "nmi";
	case 0x62:
		return "smi";
	case 0x63:
		return "init";
	case 0x64:
		return "vintr";
	case 0x65:
		return "cr0_sel_write";
	case 0x66:
		return "idtr_read";
	case 0x67:
		return "gdtr_read";
	case 0x68:
		return "ldtr_read";
	case 0x69:
		return "tr_read";
	case 0x6a:
		return "idtr_write";
	case 0x6b:
		return "gdtr_write";
	case 0x6c:
		return "ldtr_write";
	case 0x6d:
		return "tr_write";
	case 0x6e:
		return "rdtsc";
	case 0x6f:
		return "rdpmc";
	case 0x70:
		return "pushf";
	case 0x71:
		return "popf";
	case 0x72:
		return "cpuid";
	case 0x73:
		return "rsm";
	case 0x74:
		return "iret";
	case 0x75:
		return "swint";
	case 0x76:
		return "invd";
	case 0x77:
		return "pause";
	case 0x78:
		return "hlt";
	case 0x79:
		return "invlpg";
	case 0x7a:
		return "invlpga";
	case 0x7b:
		return "ioio";
	case 0x7c:
		return "msr";
	case 0x7d:
		return "task_switch";
	case 0x7e:
		return "ferr_freeze";
	case 0x7f:
		return "shutdown";
	case 0x80:
		return "vmrun";
	case 0x81:
		return "vmmcall";
	case 0x82:
		return "vmload";
	case 0x83:
		return "vmsave";
	case 0x84:
		return "stgi";
	case 0x85:
		return "clgi";
	case 0x86:
		return "skinit";
	case 0x87:
		return "rdtscp";
	case 0x88:
		return "icebp";
	case 0x89:
		return "wbinvd";
	case 0x8a:
		return "monitor";
	case 0x8b:
		return "mwait";
	case 0x8c:
		return "mwait_cond";
	case 0x8d:
		return "xsetbv";
	case 0x8e:
		return "rdpru";
	case 0x8f:
		return "efer_write_trap";
	case 0x90:
		return "cr0_write_trap";
	case 0x91:
		return "cr1_write_trap";
	case 0x92:
		return "cr2_write_trap";
	case 0x93:
		return "cr3_write_trap";
	case 0x94:
		return "cr4_write_trap";
	case 0x95:
		return "cr5_write_trap";
	case 0x96:
		return "cr6_write_trap";
	case 0x97:
		return "cr7_write_trap";
	case 0x98:
		return "cr8_write_trap";
	case 0x99:
		return "cr9_write_trap";
	case 0x9a:
		return "cr10_write_trap";
	case 0x9b:
		return "cr11_write_trap";
	case 0x9c:
		return "cr12_write_trap";
	case 0x9d:
		return "cr13_write_trap";
	case 0x9e:
		return "cr14_write_trap";
	case 0x9f:
		return "cr15_write_trap";
	case 0xa0:
		return "invlpgb";
	case 0xa1:
		return "invlpgb_illegal";
	case 0xa2:
		return "invpcid";
	case 0xa3:
		return "mcommit";
	case 0xa4:
		return "tlbsync";
	case 0xa5:
		return "bus_lock";
	case 0xa6:
		return "idle_hlt";
	case 0xc0:
		return "npf";
	case 0xc1:
		return "avic_incomplete_ipi";
	case 0xc2:
		return "avic_unaccelerated_access";
	case 0xc3:
		return "vmgexit";
	case 0xfd:
		return "idle_required";
	case 0xfe:
		return "busy";
	case 0xff:
		return "err";
	default:
		return "unnamed";
	}
}
/* crc32 4d59db6c */
