/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's own addresses: translated, and instructions read from them. */
#include "access.h"
#include "port.h"

#include <halyard/arch/stage1.h>
#include <halyard/space.h>

/* Of a page fault's error code. */
enum { FAULT_PRESENT = 1, FAULT_WRITE = 2, FAULT_USER = 4, FAULT_RESERVED = 8 };

enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_walk_result result = {.end = HY_WALK_DONE};
	struct hy_walk_tables tables;
	uint32_t error;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	tables = hy_x86_walk_tables(ctx, 0, address);
	*gpa = result.address = hy_x86_code_bits(ctx) == 64 ? address : (uint32_t)address;
	if (tables.format == NULL || (hy_walk(vcpu->space, &tables, *gpa, &result) == HY_OK && hy_x86_permits(ctx, 0, access, result.access))) {
		*gpa = result.address;
		return tables.format == NULL ? HY_OK : hy_walk_mark(vcpu, &tables, &result, access == HY_WRITE);
	}
	if (result.end == HY_WALK_ADDRESS) {
		(void)hy_x86_exception(vcpu, HY_X86_GP, 0);
		return HY_E_FAULT;
	}
	error = (access == HY_WRITE ? FAULT_WRITE : 0u) | (ctx->cpl == 3 ? FAULT_USER : 0u);
	error |= result.end == HY_WALK_DONE ? FAULT_PRESENT : result.end == HY_WALK_RESERVED ? FAULT_PRESENT | FAULT_RESERVED : 0;
	hy_x86_page_fault(vcpu, *gpa, error);
	return HY_E_FAULT;
}

uint32_t hy_x86_fetch(struct hy_vcpu *vcpu, uint64_t *kept, uint8_t bytes[HY_X86_INSN_BYTES])
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_walk_tables tables;
	bool wide;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	tables = hy_x86_walk_tables(ctx, 0, ctx->rip);
	wide = hy_x86_code_bits(ctx) == 64;
	return hy_walk_read(vcpu->space, &tables, wide ? ctx->rip : ctx->cs_base + ctx->rip, !wide, bytes, HY_X86_INSN_BYTES, kept);
}

enum hy_x86_decoded hy_x86_read_insn(struct hy_vcpu *vcpu, struct hy_x86_insn *insn)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, vcpu->ctx.fetch_page, bytes);

	return hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), insn);
}
