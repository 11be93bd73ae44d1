/* SPDX-License-Identifier: Apache-2.0 */
/* How long the instruction is that exited: reported, or read from the guest and remembered. By itself, since tests of rules answer it
 * themselves. */
#include "access.h"

#include <halyard/svm/block.h>
#include <halyard/svm/features.h>
#include <halyard/svm/traps.h>
#include <halyard/walk.h>

/* Nothing has changed since the length was asked for last: neither what the guest executes, nor where its page is. The bytes are read
 * before hy_walk_holds looks whether that was right. */
static inline bool remembered(const struct hy_vcpu *vcpu, const struct hy_x86_context *ctx, const struct hy_svm_vmcb *block)
{
	uint64_t bytes;

	if (ctx->code_at == 0 || !hy_svm_unchanged(ctx, block))
		return false;
	__builtin_memcpy(&bytes, (const void *)(uintptr_t)ctx->code_at, sizeof(bytes));
	return bytes == ctx->code_bytes && hy_walk_holds(vcpu->space, ctx->code_page);
}

/* Remembered is what does not leave its page, and no more than eight bytes of it. 0 where it cannot be told any more: the guest shall run
 * it again. */
static __attribute__((noinline)) uint64_t measure(struct hy_vcpu *vcpu, struct hy_x86_context *ctx, const struct hy_svm_vmcb *block)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	struct hy_x86_insn insn;
	uint64_t offset;

	ctx->code_at = 0;
	if (hy_x86_read_insn(vcpu, ctx->code_page, bytes, &insn) != HY_X86_DECODED)
		return 0;
	offset = (hy_x86_code_bits(ctx) == 64 ? ctx->rip : ctx->cs_base + ctx->rip) % HY_FRAME_SIZE;
	if (insn.length <= sizeof(ctx->code_bytes) && offset <= HY_FRAME_SIZE - sizeof(bytes)) {
		ctx->code_at = ctx->code_page[HY_WALK_KEPT_MEMORY] + offset;
		__builtin_memcpy(&ctx->code_bytes, bytes, sizeof(ctx->code_bytes));
		ctx->code_length = insn.length;
		hy_svm_remember(ctx, block);
	}
	return insn.length;
}

uint64_t hy_svm_length(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	const struct hy_svm_vmcb *block = hy_svm_vmcb(ctx);

	if ((vcpu->cpu->features & HY_SVM_FEATURE_NRIPS) != 0)
		return block->nrip - ctx->rip;
	return remembered(vcpu, ctx, block) ? ctx->code_length : measure(vcpu, ctx, block);
}
