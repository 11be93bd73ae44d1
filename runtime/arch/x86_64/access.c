/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to devices by instructions that do more than the hardware tells. */
#include "access.h"
#include "port.h"

/* The instruction there, and where its operands are. Bases of segments are only looked at where there are any. */
static enum hy_x86_decoded read_insn(struct hy_vcpu *vcpu, struct hy_x86_insn *insn, struct hy_x86_addresses *addresses)
{
	enum hy_x86_decoded decoded = hy_x86_read_insn(vcpu, vcpu->ctx.fetch_page, (uint8_t[HY_X86_INSN_BYTES]){0}, insn);
	uint32_t mode = hy_x86_code_bits(&vcpu->ctx);

	if (decoded != HY_X86_DECODED)
		return decoded;
	if (mode != 64 || insn->segment != HY_X86_INSN_NONE)
		hy_x86_backend->save(vcpu, HY_X86_SET_SEGMENTS);
	hy_x86_addresses(&vcpu->ctx, insn, mode, addresses);
	return HY_X86_DECODED;
}

uint64_t hy_port_update(struct hy_vcpu *vcpu, const struct hy_access_insn *insn, uint64_t loaded, bool done)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_x86_effect effect;

	hy_x86_effect(ctx, insn->operation, insn->bytes, insn->reg, insn->operand, loaded, &effect);
	if (!done || (effect.copies && insn->load && !hy_mmio_copy(vcpu, insn->operand, &loaded, insn->bytes, HY_WRITE, false)))
		return effect.stored;
	ctx->rflags = effect.flags;
	if (effect.reg != HY_X86_EFFECT_NONE)
		hy_x86_set_gpr(ctx, effect.reg, effect.written);
	if (effect.string) {
		ctx->rsi = effect.source;
		ctx->rdi = effect.destination;
		ctx->rcx = effect.left;
	}
	return effect.stored;
}

/* False: vcpu->exit says what it is, a stage2_fault where no device can answer; true: the guest shall run it again, or take its own fault. */
bool hy_x86_access(struct hy_vcpu *vcpu, uint64_t gpa, uint64_t write)
{
	struct hy_exit *exit = &vcpu->exit;
	struct hy_x86_addresses addresses;
	struct hy_access_insn insn;
	struct hy_x86_insn x86;
	uint64_t value = 0;
	enum hy_x86_decoded decoded = read_insn(vcpu, &x86, &addresses);

	if (decoded == HY_X86_TOO_SHORT)
		return true;
	if (decoded == HY_X86_INVALID || !hy_x86_device_access(&vcpu->ctx, &x86, &addresses, gpa, write != 0, &insn)) {
		hy_exit_set_stage2_fault(exit, gpa, write != 0 ? HY_WRITE : HY_READ, false);
		return false;
	}
	if (x86.operation == HY_X86_OPERATION_MOVS) { /* the other operand is in memory */
		if (!hy_mmio_copy(vcpu, insn.operand, &value, insn.bytes, write != 0 ? HY_READ : HY_WRITE, write == 0))
			return exit->reason == HY_EXIT_NOTHING;
		insn.operand = write != 0 ? value : insn.operand;
	}
	exit->advance = insn.length;
	if (x86.operation == HY_X86_OPERATION_MOV && write != 0)
		hy_exit_set_mmio_write(exit, gpa, insn.bytes, insn.operand);
	else if (x86.operation <= HY_X86_OPERATION_MOVSX && !x86.high)
		hy_exit_set_mmio_read(exit, gpa, insn.bytes, insn.reg, insn.reg_bytes, insn.sign);
	else
		hy_mmio_begin(vcpu, &insn, gpa);
	return false;
}

/* INS stores at rDI, OUTS loads from rSI. */
bool hy_x86_io_string(struct hy_vcpu *vcpu, uint64_t port)
{
	struct hy_x86_addresses addresses;
	struct hy_x86_insn insn;

	if (read_insn(vcpu, &insn, &addresses) != HY_X86_DECODED || insn.operation < HY_X86_OPERATION_INS)
		return true;
	hy_exit_set_io_string(&vcpu->exit, (uint16_t)port, insn.bytes, insn.operation == HY_X86_OPERATION_OUTS, insn.repeat != 0,
			      addresses.memory, (vcpu->ctx.rflags & HY_X86_RFLAGS_DF_MASK) != 0, insn.address_bytes, insn.base, 1 /* rCX */);
	vcpu->exit.advance = insn.length;
	return false;
}
