/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU's registers: made at setup, exchanged with the host's while it is bound. */
#include "port.h"

#define GUEST_AREA(cpu) ((uint64_t *)(uintptr_t)((cpu)->arch.host_xsave + 2048u)) /* the host's is at the start of the frame */
#define MXCSR 3u   /* 64-bit words of an XSAVE area: MXCSR and, above it, its mask */
#define HEADER 64u /* XSTATE_BV; seven others that are 0 */
#define MXCSR_RESET 0x1f80u

/* As after a reset, but that the code segment and RIP are at the entry, in real mode: as a start-up signal has it where a page begins. */
enum hy_status hy_port_setup(struct hy_vcpu *vcpu, hy_gpa entry)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_reset(ctx);
	ctx->cs_base = entry % HY_FRAME_SIZE == 0 ? entry : entry & ~UINT64_C(0xffff);
	ctx->cs_selector = (uint16_t)(ctx->cs_base >> 4);
	ctx->rip = entry - ctx->cs_base;
	ctx->rdx = hy_x86_read_leaf_1_eax();
	ctx->xsave[MXCSR] = MXCSR_RESET;
	ctx->xsave[HEADER] = 1; /* x87; the others are 0 */
	if (vcpu->config.id != 0)
		ctx->apic_base &= ~HY_X86_APIC_BASE_BOOT_MASK;
	return HY_OK;
}

void hy_port_set_entry_argument(struct hy_vcpu *vcpu, uint64_t value)
{
	vcpu->ctx.rdi = value;
}

static uint64_t canonical(uint64_t address)
{
	return (uint64_t)((int64_t)(address << 16) >> 16);
}

/* XRSTOR, WRMSR and MOV to DR6 of anything that is not as XSAVE leaves it would be a fault of the host's. */
static void load_extended(struct hy_percpu *cpu, struct hy_x86_context *ctx, uint64_t components)
{
	uint64_t *area = GUEST_AREA(cpu), mask = *(uint64_t *)(uintptr_t)(cpu->arch.host_xsave + 8u * MXCSR) >> 32;

	__builtin_memcpy(area, ctx->xsave, HY_X86_XSAVE_BYTES);
	area[MXCSR] &= mask != 0 ? mask : 0xffbf;
	area[HEADER] &= components;
	__builtin_memset(&area[HEADER + 1], 0, 56);
	hy_switch_xrstor(area);
	ctx->xcr0 = (ctx->xcr0 & components) | HY_X86_XCR0_X87_MASK;
	if ((ctx->xcr0 & HY_X86_XCR0_SSE_MASK) == 0)
		ctx->xcr0 &= ~HY_X86_XCR0_AVX_MASK;
	ctx->xss = 0;
	ctx->tsc_aux &= UINT32_MAX;
	ctx->sfmask &= UINT32_MAX;
	ctx->dr6 &= UINT32_MAX;
	ctx->lstar = canonical(ctx->lstar);
	ctx->cstar = canonical(ctx->cstar);
	ctx->kernel_gs_base = canonical(ctx->kernel_gs_base);
}

void hy_port_save(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_x86_backend->save(vcpu, HY_X86_SET_ALL);
	hy_x86_save_bind(&vcpu->ctx, cpu->features);
	hy_x86_write_xcr0(hy_x86_xcr0_guest(cpu->features));
	hy_switch_xsave(GUEST_AREA(cpu));
	__builtin_memcpy(vcpu->ctx.xsave, GUEST_AREA(cpu), HY_X86_XSAVE_BYTES);
	hy_x86_write_xcr0(vcpu->ctx.xcr0);
}

void hy_port_load(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_x86_write_xcr0(hy_x86_xcr0_guest(cpu->features));
	load_extended(cpu, &vcpu->ctx, hy_x86_xcr0_guest(cpu->features));
	hy_x86_restore_bind(&vcpu->ctx, cpu->features);
	hy_x86_backend->load(vcpu, HY_X86_SET_ALL);
}

enum hy_status hy_port_bind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	enum hy_status status;

	vcpu->ctx.enter = (uintptr_t)hy_x86_backend->enter;
	vcpu->ctx.host_cpu = (uintptr_t)cpu;
	status = hy_x86_backend->bind(vcpu, hy_space_tag(vcpu->space), vcpu->space->root);
	if (status != HY_OK)
		return status;
	hy_x86_save_bind_host(&cpu->arch, cpu->features);
	hy_x86_write_xcr0(hy_x86_xcr0_guest(cpu->features));
	hy_switch_xsave((void *)(uintptr_t)cpu->arch.host_xsave);
	hy_port_load(vcpu);
	if (cpu->tag_new)
		hy_port_tlb_flush_local();
	atomic_fetch_or(&vcpu->attention, HY_ATTENTION_PORT); /* what waited for a window elsewhere */
	return HY_OK;
}

void hy_port_unbind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	hy_port_save(vcpu);
	hy_x86_write_xcr0(hy_x86_xcr0_guest(cpu->features));
	hy_switch_xrstor((const void *)(uintptr_t)cpu->arch.host_xsave);
	hy_x86_restore_bind_host(&cpu->arch, cpu->features);
	hy_x86_backend->unbind(vcpu);
}

bool hy_x86_exit(struct hy_vcpu *vcpu, const struct hy_x86_record *record)
{
	vcpu->ctx.undefined = HY_X86_UD;
	return hy_x86_backend->dispatch(vcpu, record->code, record->information);
}
