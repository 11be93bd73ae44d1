/* Generated from desc/arch/sim/traps.yaml, desc/arch/sim/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/port.h>

/* desc/arch/sim/traps.yaml#class: what no rule takes. */
static bool unknown(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)hy_sim_trap_class(record);
	exit->unknown.syndrome = record->syndrome;
	exit->unknown.address = 0;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.firmware: Firmware call (instructions) */
static bool rule_firmware(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_FIRMWARE_CALL;
	exit->advance = 4;
	exit->firmware_call.number = ctx->r0;
	exit->firmware_call.immediate = (uint16_t)hy_sim_instruction_imm(record);
	return false;
}

/* desc/arch/sim/traps.yaml#rules.wait: Wait for an interrupt (instructions) */
static bool rule_wait(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IDLE;
	exit->advance = 4;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.spin: Wait for an event (instructions) */
static bool rule_spin(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_YIELD;
	exit->advance = 4;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.sysreg_read: Read of a system register (instructions) */
static bool rule_sysreg_read(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const uint32_t key = (uint32_t)hy_sim_instruction_imm(record);
	const bool write = false;
	const uint32_t gpr = (uint32_t)hy_sim_instruction_rd(record);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_sim_sysreg(vcpu, key, write, gpr);
}

/* desc/arch/sim/traps.yaml#rules.sysreg_write: Write of a system register (instructions) */
static bool rule_sysreg_write(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const uint32_t key = (uint32_t)hy_sim_instruction_imm(record);
	const bool write = true;
	const uint32_t gpr = (uint32_t)hy_sim_instruction_rd(record);
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_sim_sysreg(vcpu, key, write, gpr);
}

/* desc/arch/sim/traps.yaml#rules.sysreg_set: Bits of a system register set, and its old value (instructions) */
static bool rule_sysreg_set(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	const uint32_t key = (uint32_t)hy_sim_instruction_imm(record);
	const struct hy_sim_sysreg_update update = {
		.read = hy_sim_instruction_rd(record) != 0,
		.write = hy_sim_instruction_rs(record) != 0,
		.gpr = (uint32_t)hy_sim_instruction_rd(record),
		.keep = 0xffffffffffffffff,
		.set = hy_sim_gpr(ctx, hy_sim_instruction_rs(record)),
	};
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_sim_sysreg_update(vcpu, key, &update);
}

/* desc/arch/sim/traps.yaml#rules.io_read: Port read (instructions) */
static bool rule_io_read(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_READ;
	exit->advance = 4;
	exit->io_read.port = (uint16_t)hy_sim_instruction_imm(record);
	exit->io_read.width = (uint8_t)hy_shift_left(1, hy_sim_instruction_size(record));
	return false;
}

/* desc/arch/sim/traps.yaml#rules.io_write: Port write (instructions) */
static bool rule_io_write(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_WRITE;
	exit->advance = 4;
	exit->io_write.port = (uint16_t)hy_sim_instruction_imm(record);
	exit->io_write.width = (uint8_t)hy_shift_left(1, hy_sim_instruction_size(record));
	exit->io_write.data = (uint32_t)(hy_sim_gpr(ctx, hy_sim_instruction_rd(record)) & 0xffffffff);
	return false;
}

/* desc/arch/sim/traps.yaml#rules.io_string: A string between a port and memory at scratch + r5, r6 elements of it where it
 * repeats (instructions) */
static bool rule_io_string(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_IO_STRING;
	exit->advance = 4;
	exit->io_string.port = (uint16_t)(record->syndrome & 0xff);
	exit->io_string.width = (uint8_t)hy_shift_left(1, (record->syndrome >> 8) & 3);
	exit->io_string.write = ((record->syndrome >> 20) & 1) != 0;
	exit->io_string.repeat = ((record->syndrome >> 21) & 1) != 0;
	exit->io_string.address = ctx->scratch + (((record->syndrome >> 16) & 3) == 2 ? ctx->r5 : (ctx->r5
		& (hy_shift_left(1, hy_shift_left(16, (record->syndrome >> 16) & 3)) - 1)));
	exit->io_string.down = ((record->syndrome >> 22) & 1) != 0;
	exit->io_string.address_width = (uint8_t)hy_shift_left(2, (record->syndrome >> 16) & 3);
	exit->io_string.index = 5;
	exit->io_string.counter = 6;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.end_interrupt: End of interrupt (interrupts) */
static bool rule_end_interrupt(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 4;
	return hy_sim_end_interrupt(vcpu, record);
}

/* desc/arch/sim/traps.yaml#rules.cpu_up: Start a CPU (instructions) */
static bool rule_cpu_up(struct hy_vcpu *vcpu)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_CPU_UP;
	exit->advance = 4;
	exit->cpu_up.target = ctx->r1;
	exit->cpu_up.entry = ctx->r2;
	exit->cpu_up.argument = ctx->r3;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.cpu_down: Stop this CPU (instructions) */
static bool rule_cpu_down(struct hy_vcpu *vcpu)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_CPU_DOWN;
	exit->advance = 4;
	exit->cpu_down.state = ctx->r1;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.system_down: Power off (instructions) */
static bool rule_system_down(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_DOWN;
	exit->advance = 4;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.system_reset: Reset (instructions) */
static bool rule_system_reset(struct hy_vcpu *vcpu)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_RESET;
	exit->advance = 4;
	exit->system_reset.kind = ctx->r1;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.send_ipi: Interrupt other CPUs (instructions) */
static bool rule_send_ipi(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SEND_IPI;
	exit->advance = 4;
	exit->send_ipi.target = ctx->r1;
	exit->send_ipi.mask = ctx->r2;
	exit->send_ipi.vector = (uint32_t)hy_sim_instruction_imm(record);
	exit->send_ipi.to_all = hy_sim_instruction_rd(record) == 1;
	exit->send_ipi.to_self = hy_sim_instruction_rd(record) == 2;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.halt: Stop until an interrupt arrives (instructions) */
static bool rule_halt(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_HALT;
	exit->advance = 4;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.breakpoint: Breakpoint (instructions) */
static bool rule_breakpoint(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXCEPTION;
	exit->advance = 0;
	exit->exception.vector = 0x46;
	exit->exception.code = hy_sim_instruction_imm(record);
	exit->exception.address = ctx->pc;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.undefined: An instruction word of zeros (instructions) */
static bool rule_undefined(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_sim_undefined(vcpu, record);
}

/* desc/arch/sim/traps.yaml#rules.data_permission: The page is mapped, but not for this access (faults) */
static bool rule_data_permission(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = ctx->fault_address;
	exit->stage2_fault.access = (uint8_t)((hy_sim_access_write(record) != 0) ? 2 : 1);
	exit->stage2_fault.permission = true;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.data_other: A load or store that the record does not describe (faults) */
static bool rule_data_other(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_NOTHING;
	exit->advance = 0;
	return hy_sim_decode_access(vcpu, record);
}

/* desc/arch/sim/traps.yaml#rules.fetch: Instruction fetch that stage 2 does not allow (faults) */
static bool rule_fetch(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	const struct hy_sim_context *ctx = &vcpu->ctx;
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->advance = 0;
	exit->stage2_fault.address = ctx->fault_address;
	exit->stage2_fault.access = 4;
	exit->stage2_fault.permission = hy_sim_access_permission(record) != 0;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.irq: Interrupt of the host (interrupts) */
static bool rule_irq(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_EXTERNAL_INTERRUPT;
	exit->advance = 0;
	exit->external_interrupt.vector = (uint64_t)hy_call_irq_fetch(vcpu->hal);
	return false;
}

/* desc/arch/sim/traps.yaml#rules.bus_error: Bus error (faults) */
static bool rule_bus_error(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->advance = 0;
	exit->system_error.syndrome = record->syndrome;
	return false;
}

/* desc/arch/sim/traps.yaml#rules.fuel: Fuel used up (faults) */
static bool rule_fuel(struct hy_vcpu *vcpu)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_PREEMPTION_TIMER;
	exit->advance = 0;
	return false;
}

static bool class_f1(struct hy_vcpu *vcpu, const struct hy_sim_record *record)
{
	if (hy_sim_access_permission(record) != 0)
		return rule_data_permission(vcpu, record);
	return rule_data_other(vcpu, record);
}

/* Total: every class has its place. */
bool hy_sim_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_sim_record *record = &(const struct hy_sim_record){ .vector = vector, .syndrome = syndrome };

	switch (hy_sim_trap_class(record)) {
	case 0x00:
		return rule_undefined(vcpu, record);
	case 0x31:
		return rule_firmware(vcpu, record);
	case 0x32:
		return rule_wait(vcpu);
	case 0x33:
		return rule_spin(vcpu);
	case 0x34:
		return rule_sysreg_read(vcpu, record);
	case 0x35:
		return rule_sysreg_write(vcpu, record);
	case 0x36:
		return rule_io_read(vcpu, record);
	case 0x37:
		return rule_io_write(vcpu, record);
	case 0x38:
		return rule_sysreg_set(vcpu, record);
	case 0x3b:
		return rule_end_interrupt(vcpu, record);
	case 0x3c:
		return rule_io_string(vcpu, record);
	case 0x40:
		return rule_cpu_up(vcpu);
	case 0x41:
		return rule_cpu_down(vcpu);
	case 0x42:
		return rule_system_down(vcpu);
	case 0x43:
		return rule_system_reset(vcpu);
	case 0x44:
		return rule_send_ipi(vcpu, record);
	case 0x45:
		return rule_halt(vcpu);
	case 0x46:
		return rule_breakpoint(vcpu, record);
	case 0xf1:
		return class_f1(vcpu, record);
	case 0xf2:
		return rule_fetch(vcpu, record);
	case 0xf3:
		return rule_irq(vcpu);
	case 0xf4:
		return rule_bus_error(vcpu, record);
	case 0xf5:
		return rule_fuel(vcpu);
	default:
		return unknown(vcpu, record);
	}
}

bool hy_sim_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_sim_likely rule = hy_sim_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_SIM_LIKELY_NONE)
		decoded = hy_sim_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_sim_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_sim_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "undefined";
	case 0x30:
		return "hypercall";
	case 0x31:
		return "firmware";
	case 0x32:
		return "wait";
	case 0x33:
		return "spin";
	case 0x34:
		return "sysreg";
	case 0x35:
		return "sysreg_write";
	case 0x36:
		return "io_read";
	case 0x37:
		return "io_write";
	case 0x38:
		return "sysreg_set";
	case 0x3b:
		return "end_interrupt";
	case 0x3c:
		return "io_string";
	case 0x40:
		return "cpu_up";
	case 0x41:
		return "cpu_down";
	case 0x42:
		return "system_down";
	case 0x43:
		return "system_reset";
	case 0x44:
		return "send_ipi";
	case 0x45:
		return "halt";
	case 0x46:
		return "breakpoint";
	case 0xf1:
		return "data fault";
	case 0xf2:
		return "fetch fault";
	case 0xf3:
		return "host interrupt";
	case 0xf4:
		return "bus_error";
	case 0xf5:
		return "fuel";
	default:
		return "unnamed";
	}
}
/* crc32 9fc97f68 */
