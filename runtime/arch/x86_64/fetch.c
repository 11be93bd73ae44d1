/* SPDX-License-Identifier: Apache-2.0 */
/* The guest's own addresses: translated, and instructions read from them. */
#include "access.h"
#include "port.h"

#include <halyard/arch/backend.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/stage1.h>
#include <halyard/hal.h>
#include <halyard/port.h>
#include <halyard/space.h>

#define PAGE_BYTES 4096u

enum { FAULT_PRESENT = 1, FAULT_WRITE = 2, FAULT_USER = 4, FAULT_RESERVED = 8 }; /* of a page fault's error code */

static bool wide_entries(const struct hy_x86_context *ctx)
{
	return (ctx->cr4 & HY_X86_CR4_PAE_MASK) != 0;
}

/* By the guest's tables, if it has paging on. */
static bool walk(struct hy_vcpu *vcpu, uint64_t linear, struct hy_walk_result *result)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	bool large = (ctx->cr4 & HY_X86_CR4_PSE_MASK) != 0, five = (ctx->cr4 & HY_X86_CR4_LA57_MASK) != 0;
	struct hy_walk_tables tables = {.format = large ? &hy_x86_walk_legacy_pse : &hy_x86_walk_legacy, .root = ctx->cr3};

	*result = (struct hy_walk_result){.address = linear, .access = ~0u};
	if ((ctx->cr0 & HY_X86_CR0_PG_MASK) == 0)
		return true;
	if (wide_entries(ctx)) {
		tables.format = (ctx->efer & HY_X86_EFER_LMA_MASK) != 0 ? &hy_x86_walk_long : &hy_x86_walk_pae;
		tables.reserved = (ctx->efer & HY_X86_EFER_NXE_MASK) != 0 ? 0 : (uint64_t)1 << 63;
	}
	if (tables.format == &hy_x86_walk_long)
		tables.width = five ? HY_X86_WALK_LONG_FIVE_LEVELS : HY_X86_WALK_LONG_FOUR_LEVELS;
	return hy_walk(vcpu->space, &tables, linear, result) == HY_OK;
}

enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	bool write = access == HY_WRITE, user, translated, allowed;
	struct hy_walk_result result;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	if (hy_x86_code_bits(ctx) != 64)
		address = (uint32_t)address;
	user = ctx->cpl == 3;
	translated = walk(vcpu, address, &result);
	allowed = (result.access & HY_WALK_USER) != 0 ? user || (ctx->cr4 & HY_X86_CR4_SMAP_MASK) == 0 || (ctx->rflags & HY_X86_RFLAGS_AC_MASK) != 0 : !user;
	if (write && (result.access & HY_WRITE) == 0 && (user || (ctx->cr0 & HY_X86_CR0_WP_MASK) != 0))
		allowed = false;
	*gpa = result.address;
	if (translated && (allowed || (ctx->cr0 & HY_X86_CR0_PG_MASK) == 0))
		return HY_OK;
	if (result.end == HY_WALK_ADDRESS)
		hy_x86_exception(vcpu, 13, 0);
	else
		hy_x86_page_fault(vcpu, address, (translated || result.end == HY_WALK_RESERVED ? FAULT_PRESENT : 0u) | (write ? FAULT_WRITE : 0u) |
				  (user ? FAULT_USER : 0u) | (result.end == HY_WALK_RESERVED ? FAULT_RESERVED : 0u));
	return HY_E_FAULT;
}

/* Where the host sees ordinary memory of the guest; NULL: there is none. */
static uintptr_t host_view(struct hy_space *space, hy_gpa gpa)
{
	struct hy_mapping mapping;

	if (hy_space_query(space, gpa, &mapping) != HY_OK || mapping.type != HY_MEMORY_NORMAL)
		return 0;
	return (uintptr_t)hy_call_phys_to_virt(space->hal, mapping.phys);
}

static uint64_t entry_now(const struct hy_x86_context *ctx)
{
	const volatile void *leaf = (const volatile void *)(uintptr_t)ctx->fetch_leaf;

	return wide_entries(ctx) ? *(const volatile uint64_t *)leaf : *(const volatile uint32_t *)leaf;
}

/* The page of code at `linear`, from the host's side. Its translation is kept: it holds while the entry that maps it, the paging mode and
 * the memory behind both stay as they were. Tables above may change under a leaf that stays; then they led nowhere else. */
static const uint8_t *code_page(struct hy_vcpu *vcpu, uint64_t linear, uint32_t changes)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t page = (linear & ~(uint64_t)(PAGE_BYTES - 1)) | 2 | (ctx->cr0 >> HY_X86_CR0_PG_SHIFT & 1) | (ctx->efer & HY_X86_EFER_LMA_MASK) |
			(ctx->cr4 & (HY_X86_CR4_PSE_MASK | HY_X86_CR4_PAE_MASK)) | (ctx->cr4 & HY_X86_CR4_LA57_MASK) >> 1;
	struct hy_walk_result result;

	if (ctx->fetch_page == page && ctx->fetch_root == ctx->cr3 && ctx->fetch_changes == changes && ctx->fetch_entry == entry_now(ctx))
		return (const uint8_t *)(uintptr_t)ctx->fetch_code;
	ctx->fetch_page = 0;
	if (!walk(vcpu, linear & ~(uint64_t)(PAGE_BYTES - 1), &result))
		return NULL;
	ctx->fetch_code = host_view(vcpu->space, result.address);
	ctx->fetch_leaf = result.page_size == 0 ? (uintptr_t)&ctx->fetch_entry : host_view(vcpu->space, result.entry_at);
	if (ctx->fetch_code == 0 || ctx->fetch_leaf == 0)
		return NULL;
	ctx->fetch_entry = result.entry;
	ctx->fetch_root = ctx->cr3;
	ctx->fetch_changes = changes;
	ctx->fetch_page = page;
	return (const uint8_t *)(uintptr_t)ctx->fetch_code;
}

uint32_t hy_x86_fetch(struct hy_vcpu *vcpu, uint8_t bytes[HY_X86_INSN_BYTES])
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t changes = hy_space_changes(vcpu->space), count;
	const uint8_t *page = NULL;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	for (count = 0; count < HY_X86_INSN_BYTES; count++) {
		uint64_t linear = ctx->rip + count;

		if (hy_x86_code_bits(ctx) != 64)
			linear = (uint32_t)(ctx->cs_base + linear);
		if (page == NULL || linear % PAGE_BYTES == 0)
			page = code_page(vcpu, linear, changes);
		if (page == NULL)
			break;
		bytes[count] = page[linear % PAGE_BYTES];
	}
	return hy_space_changes(vcpu->space) == changes ? count : 0;
}
