/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's own addresses: translated, and instructions read from them. */
#include "access.h"
#include "port.h"

#include <halyard/arch/stage1.h>
#include <halyard/space.h>

enum { FAULT_PRESENT = 1, FAULT_WRITE = 2, FAULT_USER = 4, FAULT_RESERVED = 8 }; /* of a page fault's error code */

/* The tables that the guest uses; without a format none. */
static struct hy_walk_tables tables_of(const struct hy_x86_context *ctx)
{
	bool pae = (ctx->cr4 & HY_X86_CR4_PAE_MASK) != 0, lma = (ctx->efer & HY_X86_EFER_LMA_MASK) != 0;
	const struct hy_walk_format *narrow = (ctx->cr4 & HY_X86_CR4_PSE_MASK) != 0 ? &hy_x86_walk_legacy_pse : &hy_x86_walk_legacy;

	return (struct hy_walk_tables){
		.format = (ctx->cr0 & HY_X86_CR0_PG_MASK) == 0 ? NULL : lma ? &hy_x86_walk_long : pae ? &hy_x86_walk_pae : narrow,
		.root = ctx->cr3,
		.width = !lma ? 0 : (ctx->cr4 & HY_X86_CR4_LA57_MASK) != 0 ? HY_X86_WALK_LONG_FIVE_LEVELS : HY_X86_WALK_LONG_FOUR_LEVELS,
		.reserved = pae && (ctx->efer & HY_X86_EFER_NXE_MASK) == 0 ? (uint64_t)1 << 63 : 0,
	};
}

/* A page that is there serves an access: as CR0.WP, CR4.SMAP and the privilege level have it. Protection keys are hidden from guests. */
static bool permitted(const struct hy_x86_context *ctx, uint32_t granted, bool write)
{
	bool user = ctx->cpl == 3, guarded = (ctx->cr4 & HY_X86_CR4_SMAP_MASK) != 0 && (ctx->rflags & HY_X86_RFLAGS_AC_MASK) == 0;

	if (write && (granted & HY_WRITE) == 0 && (user || (ctx->cr0 & HY_X86_CR0_WP_MASK) != 0))
		return false;
	return (granted & HY_WALK_USER) != 0 ? user || !guarded : !user;
}

enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	struct hy_walk_result result = {.end = HY_WALK_DONE};
	struct hy_walk_tables tables;
	uint32_t error;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	tables = tables_of(ctx);
	*gpa = result.address = hy_x86_code_bits(ctx) == 64 ? address : (uint32_t)address;
	if (tables.format == NULL)
		return HY_OK;
	error = (access == HY_WRITE ? FAULT_WRITE : 0u) | (ctx->cpl == 3 ? FAULT_USER : 0u);
	if (hy_walk(vcpu->space, &tables, *gpa, &result) == HY_OK && permitted(ctx, result.access, access == HY_WRITE)) {
		*gpa = result.address;
		return hy_walk_mark(vcpu, &tables, &result, access == HY_WRITE);
	}
	if (result.end == HY_WALK_ADDRESS) {
		(void)hy_x86_exception(vcpu, HY_X86_GP, 0);
		return HY_E_FAULT;
	}
	error |= result.end == HY_WALK_DONE ? FAULT_PRESENT : result.end == HY_WALK_RESERVED ? FAULT_PRESENT | FAULT_RESERVED : 0;
	hy_x86_page_fault(vcpu, *gpa, error);
	return HY_E_FAULT;
}

/* At most two pages, and one copy for what lies in each. */
uint32_t hy_x86_fetch(struct hy_vcpu *vcpu, uint8_t bytes[HY_X86_INSN_BYTES])
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t changes = hy_space_changes(vcpu->space), count = 0;
	struct hy_walk_tables tables;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	tables = tables_of(ctx);
	while (count < HY_X86_INSN_BYTES) {
		bool wide = hy_x86_code_bits(ctx) == 64;
		uint64_t linear = wide ? ctx->rip + count : (uint32_t)(ctx->cs_base + ctx->rip + count);
		uint32_t offset = linear % HY_FRAME_SIZE, left = HY_FRAME_SIZE - offset;
		const uint8_t *page = hy_walk_page(vcpu->space, &tables, linear, changes, ctx->fetch_page);

		if (page == NULL)
			break;
		if (count == 0 && left >= HY_X86_INSN_BYTES) {
			__builtin_memcpy(bytes, page + offset, HY_X86_INSN_BYTES); /* a size that is known: no call */
			count = HY_X86_INSN_BYTES;
			break;
		}
		for (; left > 0 && count < HY_X86_INSN_BYTES; left--)
			bytes[count++] = page[offset++];
	}
	return hy_space_changes(vcpu->space) == changes ? count : 0;
}

enum hy_x86_decoded hy_x86_read_insn(struct hy_vcpu *vcpu, struct hy_x86_insn *insn)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, bytes);

	return hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), insn);
}

/* Without prefixes CPUID, RDMSR, WRMSR, VMCALL and VMMCALL need no table. */
uint64_t hy_x86_instruction_length(struct hy_vcpu *vcpu)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	uint32_t count = hy_x86_fetch(vcpu, bytes);
	struct hy_x86_insn insn;

	if (count >= 3 && bytes[0] == 0x0f) {
		if (bytes[1] == 0xa2 || (bytes[1] & 0xfd) == 0x30)
			return 2;
		if (bytes[1] == 0x01 && (bytes[2] == 0xd9 || bytes[2] == 0xc1))
			return 3;
	}
	return hy_x86_insn_decode(bytes, count, hy_x86_code_bits(&vcpu->ctx), &insn) == HY_X86_DECODED ? insn.length : 0;
}
