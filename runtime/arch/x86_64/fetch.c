/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's own addresses: translated, and instructions read from them. */
#include "access.h"
#include "port.h"

#include <halyard/arch/stage1.h>

/* Of a page fault's error code. */
enum { FAULT_PRESENT = 1, FAULT_WRITE = 2, FAULT_USER = 4, FAULT_RESERVED = 8 };

enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	struct hy_walk_result result;
	enum hy_status status;
	uint32_t error;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	address = hy_x86_code_bits(&vcpu->ctx) == 64 ? address : (uint32_t)address;
	status = hy_walk_access(vcpu, address, access, &result);
	*gpa = result.address;
	if (status != HY_E_FAULT)
		return status;
	error = (access == HY_WRITE ? FAULT_WRITE : 0u) | (vcpu->ctx.cpl == 3 ? FAULT_USER : 0u);
	error |= result.end == HY_WALK_DONE ? FAULT_PRESENT : result.end == HY_WALK_RESERVED ? FAULT_PRESENT | FAULT_RESERVED : 0;
	if (result.end == HY_WALK_ADDRESS)
		(void)hy_x86_exception(vcpu, HY_X86_GP, 0);
	else
		hy_x86_page_fault(vcpu, address, error);
	return HY_E_FAULT;
}

enum hy_x86_decoded hy_x86_read_insn(struct hy_vcpu *vcpu, uint64_t *kept, uint8_t bytes[HY_X86_INSN_BYTES], struct hy_x86_insn *insn)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_walk_tables tables;
	uint32_t mode, count;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	tables = hy_x86_walk_tables(ctx, 0, ctx->rip);
	mode = hy_x86_code_bits(ctx);
	count = hy_walk_read(vcpu->space, &tables, mode == 64 ? ctx->rip : ctx->cs_base + ctx->rip, mode != 64, bytes, HY_X86_INSN_BYTES, kept);
	return hy_x86_insn_decode(bytes, count, mode, insn);
}
