/* SPDX-License-Identifier: Apache-2.0 */
/* Accesses to registers that trap: CPUID, MSRs, XCR0, CR4. */
#include "port.h"

#include <halyard/arch/shown.h>

#define ANY 0x3ffu /* a subleaf: ECX says nothing */
#define KEY(leaf, subleaf) (((leaf) >> 28) << 26 | ((leaf) & 0xffff) << 10 | (subleaf))

/* What is the vCPU's own of a leaf. APIC follows APIC_BASE, OSXSAVE follows CR4, the area's size follows XCR0. */
static void personal(struct hy_vcpu *vcpu, uint32_t leaf, uint32_t subleaf, uint32_t answer[4])
{
	uint64_t id = vcpu->config.guest_id;

	if ((leaf & 0x7fffffff) == 1 && (vcpu->ctx.apic_base & HY_X86_APIC_BASE_ENABLE_MASK) == 0)
		answer[3] &= ~(uint32_t)HY_X86_LEAF_1_EDX_APIC_MASK;
	if (leaf == 1) {
		hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
		answer[1] |= (uint32_t)id << HY_X86_LEAF_1_EBX_APIC_ID_SHIFT;
		if ((vcpu->ctx.cr4 & HY_X86_CR4_OSXSAVE_MASK) != 0)
			answer[2] |= HY_X86_LEAF_1_ECX_OSXSAVE_MASK;
	} else if (leaf == 0xb) {
		answer[3] = (uint32_t)id;
	} else if (leaf == 0xd && subleaf < 2) {
		answer[1] = (hy_x86_read_xcr0() & HY_X86_XCR0_AVX_MASK) != 0 ? HY_X86_XSAVE_BYTES : 576;
	}
}

bool hy_x86_cpuid(struct hy_vcpu *vcpu)
{
	uint32_t leaf = (uint32_t)vcpu->ctx.rax, subleaf = (uint32_t)vcpu->ctx.rcx, answer[4] = {0};
	const struct hy_x86_shown *shown = hy_x86_shown(KEY(leaf, ANY));
	uint64_t features = vcpu->cpu->features, most = leaf >> 31 != 0 ? features >> HY_X86_FEATURE_EXTENDED_LEAVES_SHIFT :
								      features >> HY_X86_FEATURE_LEAVES_SHIFT;

	if (shown == NULL && subleaf < ANY)
		shown = hy_x86_shown(KEY(leaf, subleaf));
	if (shown != NULL && (leaf & 0x0fff0000) == 0) {
		if ((leaf & 0xff) <= (most & 0xff))
			hy_switch_cpuid(leaf, subleaf, answer);
		for (uint32_t part = 0; part < 4; part++)
			answer[part] = (answer[part] & shown->host[part]) | shown->value[part];
		personal(vcpu, leaf, subleaf, answer);
	}
	vcpu->ctx.rax = answer[0];
	vcpu->ctx.rbx = answer[1];
	vcpu->ctx.rcx = answer[2];
	vcpu->ctx.rdx = answer[3];
	return true;
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
