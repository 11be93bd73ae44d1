/* Generated from desc/arch/vmx/traps.yaml, desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/access.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/vmx/traps.h>
#include <halyard/hal.h>
#include <halyard/port.h>

/* desc/arch/vmx/traps.yaml#class: what no rule takes. */
static bool unknown(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t physical = hy_vmx_read_physical_address();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)hy_vmx_trap_class(record);
	exit->unknown.syndrome = record->qualification;
	exit->unknown.address = physical;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.hypercall: VMCALL of the guest's kernel. (SDM 26.1.2) */
static bool rule_hypercall(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	return hy_x86_hypercall(vcpu);
}

/* desc/arch/vmx/traps.yaml#rules.hypercall_of_user: VMCALL of a user: who may ask the hypervisor, the guest's kernel decides.
 * (SDM 26.1.2) */
static bool rule_hypercall_of_user(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/vmx/traps.yaml#rules.cpuid: CPUID. (SDM 26.1.2) */
static bool rule_cpuid(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	return hy_x86_cpuid(vcpu);
}

/* desc/arch/vmx/traps.yaml#rules.msr: RDMSR and WRMSR of what the bitmap holds back. (SDM 25.6.9) */
static bool rule_msr(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	const uint32_t key = (uint32_t)(ctx->rcx & 0xffffffff);
	const bool write = record->reason == 32;
	const uint32_t gpr = 0x10;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	ctx->undefined = 13;
	return hy_x86_sysreg(vcpu, key, write, gpr);
}

/* desc/arch/vmx/traps.yaml#rules.xsetbv: XSETBV. (SDM 26.1.2) */
static bool rule_xsetbv(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	ctx->undefined = 13;
	return hy_x86_xsetbv(vcpu, hy_x86_gpr(ctx, 0x10));
}

/* desc/arch/vmx/traps.yaml#rules.halt_for_good: HLT that no interrupt ends. (SDM 26.1.3) */
static bool rule_halt_for_good(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_CPU_DOWN;
	exit->advance = (uint32_t)length;
	exit->cpu_down.state = 0;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.hlt: HLT. (SDM 26.1.3) */
static bool rule_hlt(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IDLE;
	exit->advance = (uint32_t)length;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.pause: PAUSE, where that exits. (SDM 26.1.3) */
static bool rule_pause(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_YIELD;
	exit->advance = (uint32_t)length;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.cache: INVD, WBINVD: caches are coherent, and the host's data is in them. (SDM 26.1.2, 26.1.3) */
static bool rule_cache(struct hy_vcpu *vcpu)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	return true;
}

/* desc/arch/vmx/traps.yaml#rules.counters: RDPMC: there are no counters. (SDM 26.1.3) */
static bool rule_counters(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/vmx/traps.yaml#rules.hidden: GETSEC, RSM outside of SMM, VMX's own instructions, MONITOR, MWAIT: CPUID does not show
 * them. (SDM 26.1.2, 26.1.3) */
static bool rule_hidden(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_port_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* desc/arch/vmx/traps.yaml#rules.cr0_impossible: A move to CR0 of what no processor takes: an upper half, which there is in
 * 64-bit mode alone, NW without CD. (SDM Table 28-3) */
static bool rule_cr0_impossible(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/vmx/traps.yaml#rules.move_to_cr0: A move to CR0 that changes what the host owns of it. What the guest reads of the
 * bits that are the host's becomes what it wants to write; then the move changes nothing of them, and the processor carries it
 * out with all that follows from it. (SDM Table 28-3) */
static bool rule_move_to_cr0(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	hy_vmx_write_cr0_shadow(hy_x86_gpr(ctx, (record->qualification >> 8) & 0xf) & 0xffffffff);
	return true;
}

/* desc/arch/vmx/traps.yaml#rules.move_to_cr4: A move to CR4 that sets what CPUID does not show. (SDM Table 28-3) */
static bool rule_move_to_cr4(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/vmx/traps.yaml#rules.move_from_cr8: A move from CR8. (SDM Table 28-3) */
static bool rule_move_from_cr8(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	hy_x86_set_gpr(ctx, (record->qualification >> 8) & 0xf, (uint64_t)ctx->cr8);
	return true;
}

/* desc/arch/vmx/traps.yaml#rules.priority_reserved: Reserved bits of CR8. (SDM Table 28-3) */
static bool rule_priority_reserved(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 13, 0);
}

/* desc/arch/vmx/traps.yaml#rules.move_to_cr8: A move to CR8: the task priority, which may let interrupts in. (SDM Table 28-3) */
static bool rule_move_to_cr8(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = (uint32_t)length;
	ctx->cr8 = (uint8_t)hy_x86_gpr(ctx, (record->qualification >> 8) & 0xf);
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return true;
}

/* desc/arch/vmx/traps.yaml#rules.port_string: INS or OUTS. (SDM Table 28-5, 28-12) */
static bool rule_port_string(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	const uint64_t linear = hy_vmx_read_linear_address();
	const uint64_t information = hy_vmx_read_instruction_information();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_STRING;
	exit->advance = (uint32_t)length;
	exit->io_string.port = (uint16_t)hy_vmx_port_number(record);
	exit->io_string.width = (uint8_t)hy_vmx_port_bytes(record);
	exit->io_string.write = hy_vmx_port_read(record) == 0;
	exit->io_string.repeat = hy_vmx_port_repeat(record) != 0;
	exit->io_string.address = linear;
	exit->io_string.down = ((ctx->rflags >> 10) & 1) != 0;
	exit->io_string.address_width = (uint8_t)hy_shift_left(2, (information >> 7) & 3);
	exit->io_string.index = (uint8_t)((hy_vmx_port_read(record) != 0) ? 7 : 6);
	exit->io_string.counter = 1;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.port_read: IN. (SDM Table 28-5) */
static bool rule_port_read(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_READ;
	exit->advance = (uint32_t)length;
	exit->io_read.port = (uint16_t)hy_vmx_port_number(record);
	exit->io_read.width = (uint8_t)hy_vmx_port_bytes(record);
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.port_write: OUT. (SDM Table 28-5) */
static bool rule_port_write(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_WRITE;
	exit->advance = (uint32_t)length;
	exit->io_write.port = (uint16_t)hy_vmx_port_number(record);
	exit->io_write.width = (uint8_t)hy_vmx_port_bytes(record);
	exit->io_write.data = (uint32_t)(hy_vmx_port_bytes(record) == 4 ? (ctx->rax & 0xffffffff) : (ctx->rax
		& (hy_shift_left(1, hy_vmx_port_bytes(record) * 8) - 1)));
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.access: A load or store of the instruction itself that stage 2 does not map, not one of the
 * delivery of an event. (SDM Table 28-7) */
static bool rule_access(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t physical = hy_vmx_read_physical_address();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_access(vcpu, physical, hy_vmx_violation_write(record));
}

/* desc/arch/vmx/traps.yaml#rules.violation: A fetch, an access that stage 2 maps but does not permit, or the walk of the guest's
 * own tables. (SDM Table 28-7) */
static bool rule_violation(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t physical = hy_vmx_read_physical_address();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = physical;
	exit->stage2_fault.access = (uint8_t)((hy_vmx_violation_fetch(record) != 0) ? 4 : ((hy_vmx_violation_write(record) != 0) ? 2 : 1));
	exit->stage2_fault.permission = hy_vmx_violation_permission(record) != 0;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.nmi: An NMI, which is the host's. (SDM 25.9.2) */
static bool rule_nmi(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NMI;
	exit->advance = 0;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.machine_check: A machine check; whose it is the host decides. (SDM 25.9.2) */
static bool rule_machine_check(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->advance = 0;
	exit->system_error.syndrome = record->qualification;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.int1: #DB of INT1, which is behind the instruction; DR6 says nothing of it. (SDM 26.2, 28.3.3) */
static bool rule_int1(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t length = hy_vmx_read_instruction_length();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	ctx->rip = (ctx->rip + length) & (((hy_vmx_read_cs_attributes() >> 9) & 1) == 1 ? 0xffffffffffffffff : 0xffffffff);
	return hy_x86_exception(vcpu, 1, 0);
}

/* desc/arch/vmx/traps.yaml#rules.debug: #DB: the qualification has what DR6 is to say; nothing has changed but that. (SDM Table
 * 28-1) */
static bool rule_debug(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	hy_vmx_write_dr6((hy_vmx_read_dr6() & ~HY_VMX_DR6_HITS) | (record->qualification & HY_VMX_DR6_REPORTED));
	hy_vmx_write_dr7(hy_vmx_read_dr7() & 0xffffffffffffdfff);
	return hy_x86_exception(vcpu, 1, 0);
}

/* desc/arch/vmx/traps.yaml#rules.alignment: #AC. (SDM 26.2) */
static bool rule_alignment(struct hy_vcpu *vcpu)
{
	const uint64_t error = hy_vmx_read_exit_interruption_error();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_x86_exception(vcpu, 17, error);
}

/* desc/arch/vmx/traps.yaml#rules.exception: Exceptions that the host asked to see. (SDM 26.2) */
static bool rule_exception(struct hy_vcpu *vcpu, const struct hy_vmx_record *record, uint64_t interruption)
{
	const uint64_t error = hy_vmx_read_exit_interruption_error();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXCEPTION;
	exit->advance = 0;
	exit->exception.vector = (uint32_t)(interruption & 0xff);
	exit->exception.code = error;
	exit->exception.address = record->qualification;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.external_interrupt: An interrupt of the host, or the preemption timer: where a processor enters
 * a guest that takes no interrupts, and holds the host's back too, the time ends the run, and the host looks. Then the time
 * begins anew. (SDM 26.2, 26.5.1) */
static bool rule_external_interrupt(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXTERNAL_INTERRUPT;
	exit->advance = 0;
	exit->external_interrupt.vector = (uint64_t)hy_call_irq_fetch(vcpu->hal);
	hy_vmx_write_preemption_timer(hy_shift_right(0x100000, hy_vmx_read_vmx_misc() & 0x1f));
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.shutdown: Triple fault. (SDM 26.2) */
static bool rule_shutdown(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SHUTDOWN;
	exit->advance = 0;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.init: INIT. (SDM 26.2) */
static bool rule_init(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_INIT;
	exit->advance = 0;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.sipi: Start-up IPI. (SDM 26.2) */
static bool rule_sipi(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SIPI;
	exit->advance = 0;
	exit->sipi.vector = (uint8_t)(record->qualification & 0xff);
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.window: What waited can be delivered now. (SDM 26.2) */
static bool rule_window(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT);
	return true;
}

/* desc/arch/vmx/traps.yaml#rules.task_switch: A task switch, which is not emulated. (SDM 26.4.2) */
static bool rule_task_switch(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_TASK_SWITCH;
	exit->advance = 0;
	exit->task_switch.selector = (uint32_t)(record->qualification & 0xffff);
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.not_entered: The entry failed: guest state 33, loading of MSRs 34, machine check 41. (SDM 27.8) */
static bool rule_not_entered(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_FAIL_ENTRY;
	exit->advance = 0;
	exit->fail_entry.reason = record->reason & 0xffff;
	exit->fail_entry.qualification = record->qualification;
	return false;
}

/* desc/arch/vmx/traps.yaml#rules.unexpected: SMIs of dual-monitor treatment, INVLPG, RDTSC, other moves to and from control
 * registers, debug registers, monitor trap, APIC virtualisation, descriptor tables, misconfigured entries of tables, RDTSCP,
 * RDRAND, INVPCID, SGX, RDSEED, page-modification log, supervisor state, PCONFIG, sub-page permissions, user waits, key locker,
 * ENQCMD, bus locks, event windows, and what later manuals have. (SDM Appendix C) */
static bool rule_unexpected(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t physical = hy_vmx_read_physical_address();
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)record->reason;
	exit->unknown.syndrome = record->qualification;
	exit->unknown.address = physical;
	return false;
}

static bool class_00(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t interruption = hy_vmx_read_exit_interruption();

	if (((interruption >> 8) & 7) == 2)
		return rule_nmi(vcpu);
	if ((interruption & 0xff) == 18)
		return rule_machine_check(vcpu, record);
	if ((interruption & 0x7ff) == 0x501)
		return rule_int1(vcpu);
	if ((interruption & 0xff) == 1)
		return rule_debug(vcpu, record);
	if ((interruption & 0xff) == 17)
		return rule_alignment(vcpu);
	return rule_exception(vcpu, record, interruption);
}

static bool class_0c(struct hy_vcpu *vcpu)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;

	if (((ctx->rflags >> 9) & 1) == 0)
		return rule_halt_for_good(vcpu);
	return rule_hlt(vcpu);
}

static bool class_12(struct hy_vcpu *vcpu)
{
	if (hy_vmx_read_cpl() == 0)
		return rule_hypercall(vcpu);
	return rule_hypercall_of_user(vcpu);
}

static bool class_1c(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;

	if ((record->qualification & 0x3f) == 0 && ((((hy_vmx_read_efer() >> 10) & 1) != 0 && ((hy_vmx_read_cs_attributes() >> 9) & 1) != 0
		&& (hy_x86_gpr(ctx, (record->qualification >> 8) & 0xf) >> 32) != 0)
		|| ((hy_x86_gpr(ctx, (record->qualification >> 8) & 0xf) >> 29) & 3) == 1))
		return rule_cr0_impossible(vcpu);
	if ((record->qualification & 0x3f) == 0)
		return rule_move_to_cr0(vcpu, record);
	if ((record->qualification & 0x3f) == 4)
		return rule_move_to_cr4(vcpu);
	if ((record->qualification & 0x3f) == 0x18)
		return rule_move_from_cr8(vcpu, record);
	if ((record->qualification & 0x3f) == 8 && hy_x86_gpr(ctx, (record->qualification >> 8) & 0xf) > 15)
		return rule_priority_reserved(vcpu);
	if ((record->qualification & 0x3f) == 8)
		return rule_move_to_cr8(vcpu, record);
	return rule_unexpected(vcpu, record);
}

static bool class_1e(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	if (hy_vmx_port_string(record) != 0)
		return rule_port_string(vcpu, record);
	if (hy_vmx_port_read(record) != 0)
		return rule_port_read(vcpu, record);
	return rule_port_write(vcpu, record);
}

static bool class_30(struct hy_vcpu *vcpu, const struct hy_vmx_record *record)
{
	const uint64_t vectoring = hy_vmx_read_idt_vectoring();

	if (hy_vmx_violation_permission(record) == 0 && hy_vmx_violation_final(record) != 0 && hy_vmx_violation_fetch(record) == 0
		&& ((vectoring >> 31) & 1) == 0)
		return rule_access(vcpu, record);
	return rule_violation(vcpu, record);
}

/* desc/arch/vmx/traps.yaml#before.delivered_again: An event whose delivery the exit interrupted is delivered again; what
 * instructions raise (types from 4) comes again by itself. (SDM 28.2.4) */
static void before_delivered_again(const struct hy_vmx_record *record)
{
	if (((record->reason >> 31) & 1) != 0)
		return;
	const uint64_t vectoring = hy_vmx_read_idt_vectoring();

	if (((vectoring >> 31) & 1) == 0 || ((vectoring >> 10) & 1) != 0)
		return;
	hy_vmx_write_event((vectoring & 0xffffffff) | (hy_vmx_read_idt_vectoring_error() << 32));
}

/* desc/arch/vmx/traps.yaml#before.nmi_unblocked: An IRET had let NMIs in before it faulted. (SDM 28.2.3) */
static void before_nmi_unblocked(const struct hy_vmx_record *record)
{
	if (record->reason != 48 || ((record->qualification >> 12) & 1) == 0)
		return;
	const uint64_t vectoring = hy_vmx_read_idt_vectoring();

	if (((vectoring >> 31) & 1) != 0)
		return;
	hy_vmx_write_nmi_blocked(1);
}

/* Total: every class has its place. */
bool hy_vmx_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_vmx_record *record = &(const struct hy_vmx_record){ .reason = syndrome, .qualification = vector };

	before_delivered_again(record);
	before_nmi_unblocked(record);
	switch (hy_vmx_trap_class(record)) {
	case 0x00:
		return class_00(vcpu, record);
	case 0x01:
	case 0x34:
		return rule_external_interrupt(vcpu);
	case 0x02:
		return rule_shutdown(vcpu);
	case 0x03:
		return rule_init(vcpu);
	case 0x04:
		return rule_sipi(vcpu, record);
	case 0x05:
	case 0x06:
	case 0x0e:
	case 0x10:
	case 0x1d:
	case 0x25:
	case 0x2b:
	case 0x2c:
	case 0x2d:
	case 0x2e:
	case 0x2f:
	case 0x31:
	case 0x33:
	case 0x38:
	case 0x39:
	case 0x3a:
	case 0x3c:
	case 0x3d:
	case 0x3e:
	case 0x3f:
	case 0x40:
	case 0x41:
	case 0x42:
	case 0x43:
	case 0x44:
	case 0x45:
	case 0x46:
	case 0x48:
	case 0x49:
	case 0x4a:
	case 0x4b:
	case 0x7e:
		return rule_unexpected(vcpu, record);
	case 0x07:
	case 0x08:
		return rule_window(vcpu);
	case 0x09:
		return rule_task_switch(vcpu, record);
	case 0x0a:
		return rule_cpuid(vcpu);
	case 0x0b:
	case 0x11:
	case 0x13:
	case 0x14:
	case 0x15:
	case 0x16:
	case 0x17:
	case 0x18:
	case 0x19:
	case 0x1a:
	case 0x1b:
	case 0x24:
	case 0x27:
	case 0x32:
	case 0x35:
	case 0x3b:
		return rule_hidden(vcpu);
	case 0x0c:
		return class_0c(vcpu);
	case 0x0d:
	case 0x36:
		return rule_cache(vcpu);
	case 0x0f:
		return rule_counters(vcpu);
	case 0x12:
		return class_12(vcpu);
	case 0x1c:
		return class_1c(vcpu, record);
	case 0x1e:
		return class_1e(vcpu, record);
	case 0x1f:
	case 0x20:
		return rule_msr(vcpu, record);
	case 0x21:
	case 0x22:
	case 0x29:
	case 0x7f:
		return rule_not_entered(vcpu, record);
	case 0x28:
		return rule_pause(vcpu);
	case 0x30:
		return class_30(vcpu, record);
	case 0x37:
		return rule_xsetbv(vcpu);
	default:
		return unknown(vcpu, record);
	}
}

bool hy_vmx_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_vmx_likely rule = hy_vmx_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_VMX_LIKELY_NONE)
		decoded = hy_vmx_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_vmx_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_vmx_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "exception or NMI";
	case 0x01:
		return "external interrupt";
	case 0x02:
		return "triple fault";
	case 0x03:
		return "INIT";
	case 0x04:
		return "start-up IPI";
	case 0x05:
		return "SMI of a port";
	case 0x06:
		return "other SMI";
	case 0x07:
		return "interrupt window";
	case 0x08:
		return "NMI window";
	case 0x09:
		return "task switch";
	case 0x0a:
		return "CPUID";
	case 0x0b:
		return "GETSEC";
	case 0x0c:
		return "HLT";
	case 0x0d:
		return "INVD";
	case 0x0e:
		return "INVLPG";
	case 0x0f:
		return "RDPMC";
	case 0x10:
		return "RDTSC";
	case 0x11:
		return "RSM";
	case 0x12:
		return "VMCALL";
	case 0x13:
		return "VMCLEAR";
	case 0x14:
		return "VMLAUNCH";
	case 0x15:
		return "VMPTRLD";
	case 0x16:
		return "VMPTRST";
	case 0x17:
		return "VMREAD";
	case 0x18:
		return "VMRESUME";
	case 0x19:
		return "VMWRITE";
	case 0x1a:
		return "VMXOFF";
	case 0x1b:
		return "VMXON";
	case 0x1c:
		return "control register";
	case 0x1d:
		return "debug register";
	case 0x1e:
		return "port";
	case 0x1f:
		return "RDMSR";
	case 0x20:
		return "WRMSR";
	case 0x21:
		return "invalid guest state";
	case 0x22:
		return "MSR loading";
	case 0x24:
		return "MWAIT";
	case 0x25:
		return "monitor trap";
	case 0x27:
		return "MONITOR";
	case 0x28:
		return "PAUSE";
	case 0x29:
		return "machine check at entry";
	case 0x2b:
		return "TPR below threshold";
	case 0x2c:
		return "APIC access";
	case 0x2d:
		return "virtual EOI";
	case 0x2e:
		return "GDTR or IDTR";
	case 0x2f:
		return "LDTR or TR";
	case 0x30:
		return "EPT violation";
	case 0x31:
		return "EPT misconfiguration";
	case 0x32:
		return "INVEPT";
	case 0x33:
		return "RDTSCP";
	case 0x34:
		return "preemption timer";
	case 0x35:
		return "INVVPID";
	case 0x36:
		return "WBINVD";
	case 0x37:
		return "XSETBV";
	case 0x38:
		return "APIC write";
	case 0x39:
		return "RDRAND";
	case 0x3a:
		return "INVPCID";
	case 0x3b:
		return "VMFUNC";
	case 0x3c:
		return "ENCLS";
	case 0x3d:
		return "RDSEED";
	case 0x3e:
		return "page-modification log";
	case 0x3f:
		return "XSAVES";
	case 0x40:
		return "XRSTORS";
	case 0x41:
		return "PCONFIG";
	case 0x42:
		return "sub-page permissions";
	case 0x43:
		return "UMWAIT";
	case 0x44:
		return "TPAUSE";
	case 0x45:
		return "LOADIWKEY";
	case 0x46:
		return "ENCLV";
	case 0x48:
		return "ENQCMD";
	case 0x49:
		return "ENQCMDS";
	case 0x4a:
		return "bus lock";
	case 0x4b:
		return "no event window";
	case 0x7e:
		return "reason of a later manual";
	case 0x7f:
		return "not entered";
	default:
		return "unnamed";
	}
}
/* crc32 97a1cccb */
