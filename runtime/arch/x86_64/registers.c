/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to registers that trap: MSRs, XCR0, CR4; and what this CPU answers to CPUID. */
#include "port.h"

#include <halyard/arch/shown.h>

void hy_x86_ask_cpuid(const struct hy_vcpu *vcpu, uint32_t answer[4])
{
	uint32_t leaf = (uint32_t)vcpu->ctx.rax;
	uint64_t most = vcpu->cpu->features >> (leaf >> 31 != 0 ? HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT : HY_X86_FEATURE_LEAVES_SHIFT);

	__builtin_memset(answer, 0, 4 * sizeof(answer[0]));
	if ((leaf & 0xff) <= (most & 0xff))
		hy_switch_cpuid(leaf, (uint32_t)vcpu->ctx.rcx, answer);
}

void hy_x86_split(struct hy_x86_context *ctx)
{
	ctx->rdx = ctx->rax >> 32;
	ctx->rax = (uint32_t)ctx->rax;
}

/* What is reported is split when it has been answered (hy_port_advance); a fault has taken the advance away. */
bool hy_x86_rdmsr(struct hy_vcpu *vcpu)
{
	const struct hy_x86_sysreg_update update = {.read = true};
	bool handled;

	vcpu->ctx.undefined = HY_X86_GP;
	handled = hy_x86_sysreg_update(vcpu, (uint32_t)vcpu->ctx.rcx, &update);
	if (handled && vcpu->exit.advance != 0)
		hy_x86_split(&vcpu->ctx);
	return handled;
}

bool hy_x86_wrmsr(struct hy_vcpu *vcpu)
{
	const struct hy_x86_sysreg_update update = {.write = true, .set = vcpu->ctx.rdx << 32 | (uint32_t)vcpu->ctx.rax};

	vcpu->ctx.undefined = HY_X86_GP;
	return hy_x86_sysreg_update(vcpu, (uint32_t)vcpu->ctx.rcx, &update);
}

bool hy_x86_time(struct hy_vcpu *vcpu, uint32_t key, bool write, uint64_t *value)
{
	uint64_t clock = hy_x86_read_tsc();

	(void)key;
	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	if (write) {
		vcpu->ctx.tsc_offset = *value - clock;
		hy_x86_backend->load(vcpu, HY_X86_SET_SYSTEM);
	}
	*value = clock + vcpu->ctx.tsc_offset;
	return true;
}

bool hy_x86_xsetbv(struct hy_vcpu *vcpu)
{
	uint64_t value = vcpu->ctx.rdx << 32 | (uint32_t)vcpu->ctx.rax;
	uint64_t both = HY_X86_XCR0_SSE_MASK | HY_X86_XCR0_AVX_MASK;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	if ((uint32_t)vcpu->ctx.rcx != 0 || vcpu->ctx.cpl != 0 || (value & HY_X86_XCR0_X87_MASK) == 0 ||
	    (value & ~hy_x86_xcr0_guest(vcpu->cpu->features)) != 0 || (value & both) == HY_X86_XCR0_AVX_MASK)
		return hy_x86_exception(vcpu, HY_X86_GP, 0);
	hy_x86_write_xcr0(value);
	return true;
}

bool hy_x86_write_cr4(struct hy_vcpu *vcpu, uint64_t value)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t changed;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	changed = ctx->cr4 ^ value;
	if ((value & ~hy_x86_cr4_guest(vcpu->cpu->features)) != 0 ||
	    ((ctx->efer & HY_X86_EFER_LMA_MASK) != 0 && (value & HY_X86_CR4_PAE_MASK) == 0) ||
	    ((value & changed & HY_X86_CR4_PCIDE_MASK) != 0 && ((ctx->efer & HY_X86_EFER_LMA_MASK) == 0 || (ctx->cr3 & 0xfff) != 0)))
		return hy_x86_exception(vcpu, HY_X86_GP, 0);
	ctx->cr4 = value;
	hy_x86_backend->load(vcpu, HY_X86_SET_PAGING);
	return true;
}
