/* SPDX-License-Identifier: Apache-2.0 */
/* Intel VMX: the VMCS of each CPU, which is that of whatever guest is bound there, and what exits make of it. */
#include "port.h"

#include <halyard/vmx/block.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/maps.h>
#include <halyard/vmx/operations.h>
#include <halyard/vmx/switch.h>
#include <halyard/vmx/traps.h>

#define TIMER_TICKS (UINT64_C(1) << 20) /* of the TSC: the longest time for which a guest that takes no interrupts keeps the host's away */

/* Frames of a CPU: VMXON's own, the VMCS, the MSR bitmap, the host's descriptor tables. */
enum { REGION, VMCS, MSR_MAP, TABLES, FRAMES };

struct table {
	uint16_t limit;
	uint64_t base;
} __attribute__((packed));

/* vmx.S, and what it calls. Answers: the vCPU to enter, or NULL. */
void hy_vmx_left(void);
void hy_vmx_prepare(struct hy_vcpu *vcpu, uintptr_t stack);
struct hy_vcpu *hy_vmx_exited(struct hy_vcpu *vcpu);
struct hy_vcpu *hy_vmx_refused(struct hy_vcpu *vcpu);

/* --- on and off ----------------------------------------------------------------------------------------------------------------------- */

/* An instruction that names memory by its physical address; false: it failed. */
#define OPERATE(instruction, address) __extension__({ \
	uint64_t address_ = (address); \
	bool done_; \
	__asm__ volatile(instruction " %1; seta %0" : "=q"(done_) : "m"(address_) : "cc", "memory"); \
	done_; \
})

static void stop(struct hy_percpu *cpu)
{
	hy_vmx_restore_host(&cpu->arch, cpu->features);
	hy_call_dealloc_frames(cpu->hal, cpu->arch.host_frames_address, FRAMES);
}

/* Where firmware has left it to us, VMX is unlocked for good. */
static bool start(const struct hy_percpu *cpu)
{
	uint64_t control = hy_vmx_read_feature_control();

	if ((control & HY_VMX_FEATURE_CONTROL_LOCK_MASK) == 0)
		hy_vmx_write_feature_control(control | HY_VMX_FEATURE_CONTROL_ON);
	hy_vmx_write_host_cr0(cpu->arch.host_cr0 | hy_vmx_read_cr0_fixed0());
	hy_x86_write_host_cr4(hy_x86_read_host_cr4() | hy_vmx_read_cr4_fixed0());
	return OPERATE("vmxon", cpu->arch.host_frames_address);
}

enum hy_status hy_vmx_enable(struct hy_percpu *cpu)
{
	hy_phys address = hy_call_alloc_frames(cpu->hal, FRAMES, HY_FRAME_SIZE), vmcs = address + VMCS * HY_FRAME_SIZE;
	uint32_t revision = (uint32_t)(hy_vmx_read_vmx_basic() & HY_VMX_VMX_BASIC_REVISION_MASK);
	uint8_t *frames;

	if (address == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	frames = hy_call_phys_to_virt(cpu->hal, address);
	__builtin_memset(frames, 0, FRAMES * HY_FRAME_SIZE);
	__builtin_memcpy(frames + REGION * HY_FRAME_SIZE, &revision, sizeof(revision));
	__builtin_memcpy(frames + VMCS * HY_FRAME_SIZE, &revision, sizeof(revision));
	hy_vmx_fill_msr(frames + MSR_MAP * HY_FRAME_SIZE);
	cpu->arch.host_frames = (uintptr_t)frames;
	cpu->arch.host_frames_address = address;
	hy_vmx_save_host(&cpu->arch, cpu->features);
	if (!start(cpu)) {
		stop(cpu);
		return HY_E_HARDWARE;
	}
	if (!OPERATE("vmclear", vmcs) || !OPERATE("vmptrld", vmcs) || !hy_vmx_begin(cpu->features)) {
		hy_vmx_disable(cpu);
		return HY_E_UNSUPPORTED;
	}
	hy_vmx_write_msr_bitmap(address + MSR_MAP * HY_FRAME_SIZE);
	hy_vmx_write_cr0_mask(~HY_VMX_CR0_GUEST);
	hy_vmx_write_cr4_mask(~hy_x86_cr4_guest(cpu->features));
	hy_vmx_write_preemption_timer(TIMER_TICKS >> (hy_vmx_read_vmx_misc() & HY_VMX_VMX_MISC_TIMER_SHIFT_MASK));
	return HY_OK;
}

void hy_vmx_disable(struct hy_percpu *cpu)
{
	(void)OPERATE("vmclear", cpu->arch.host_frames_address + VMCS * HY_FRAME_SIZE);
	__asm__ volatile("vmxoff" : : : "cc", "memory");
	hy_x86_write_host_cr4(hy_x86_read_host_cr4() & ~hy_vmx_read_cr4_fixed0());
	stop(cpu);
}

/* --- a guest and its CPU -------------------------------------------------------------------------------------------------------------- */

static struct table *tables(const struct hy_percpu *cpu)
{
	return (struct table *)(uintptr_t)(cpu->arch.host_frames + TABLES * HY_FRAME_SIZE);
}

/* The address in the descriptor of TR (APM 4.8.3). */
static uint64_t task_base(void)
{
	const uint8_t *descriptor = (const uint8_t *)(uintptr_t)(hy_vmx_read_host_gdtr_base() + hy_vmx_read_host_tr());
	uint64_t base = 0;

	__builtin_memcpy(&base, descriptor + 2, 3);
	__builtin_memcpy((uint8_t *)&base + 3, descriptor + 7, 5);
	return base;
}

enum hy_status hy_vmx_bind(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	struct table *saved = tables(cpu);

	hy_vmx_save_bind_host(&cpu->arch, cpu->features);
	__asm__ volatile("sgdt %0; sidt %1" : "=m"(saved[0]), "=m"(saved[1])); /* an exit makes both as long as can be */
	(void)hy_vmx_begin(cpu->features); /* with what the host has now */
	hy_vmx_write_vmcs_host_tr_base(task_base());
	hy_vmx_write_vmcs_host_rip((uintptr_t)hy_vmx_left);
	hy_vmx_write_eptp(vcpu->space->root | HY_VMX_EPTP_GUEST);
	if ((cpu->features & HY_VMX_FEATURE_TAGGED) != 0)
		hy_vmx_write_vpid(hy_space_tag(vcpu->space));
	hy_vmx_window(vcpu, HY_X86_URGENCY_NONE);
	return HY_OK;
}

void hy_vmx_unbind(struct hy_vcpu *vcpu)
{
	const struct hy_percpu *cpu = atomic_load(&vcpu->cpu);
	const struct table *saved = tables(cpu);

	__asm__ volatile("lgdt %0; lidt %1" : : "m"(saved[0]), "m"(saved[1]));
	hy_vmx_restore_bind_host(&cpu->arch, cpu->features);
}

void hy_vmx_save(struct hy_vcpu *vcpu, uint32_t sets)
{
	hy_vmx_save_state(&vcpu->ctx, vcpu->cpu->features, sets);
}

/* With PAE paging the processor has the four entries that CR3 points at, as a load of CR3 would have read them. */
void hy_vmx_load(struct hy_vcpu *vcpu, uint32_t sets)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	uint64_t entries[4];

	hy_vmx_load_state(ctx, vcpu->cpu->features, sets);
	if ((sets & HY_X86_SET_EVENTS) != 0 && ctx->interrupt_shadow != 0 && (ctx->rflags & HY_X86_RFLAGS_TF_MASK) != 0 &&
	    (hy_vmx_read_debugctl() & HY_X86_DEBUGCTL_BTF_MASK) == 0)
		hy_vmx_write_pending_debug(hy_vmx_read_pending_debug() | HY_VMX_PENDING_DEBUG_SINGLE_STEP_MASK); /* SDM 27.3.1.5 */
	if ((sets & HY_X86_SET_PAGING) == 0 || (ctx->cr0 & HY_X86_CR0_PG_MASK) == 0 || (ctx->cr4 & HY_X86_CR4_PAE_MASK) == 0 ||
	    (ctx->efer & HY_X86_EFER_LMA_MASK) != 0)
		return;
	if (hy_space_read(vcpu->space, ctx->cr3 & 0xffffffe0, entries, sizeof(entries)) != HY_OK)
		__builtin_memset(entries, 0, sizeof(entries)); /* not those of the guest before */
	for (uint32_t n = 0; n < 4; n++)
		hy_vmx_write_pdpte(n, entries[n]);
}

void hy_vmx_finished(struct hy_vcpu *vcpu)
{
	(void)vcpu;
	hy_vmx_write_pending_debug(hy_vmx_read_pending_debug() & ~HY_VMX_PENDING_DEBUG_SINGLE_STEP_MASK); /* hy_port_advance raises it */
	hy_vmx_write_interruptibility(hy_vmx_read_interruptibility() & HY_VMX_INTERRUPTIBILITY_NMI_MASK);
}

/* What the task priority holds back waits for a move to CR8, which exits. */
void hy_vmx_window(struct hy_vcpu *vcpu, uint32_t urgency)
{
	const uint64_t interrupt = HY_VMX_PROCESSOR_BASED_INTERRUPT_WINDOW_MASK, nmi = HY_VMX_PROCESSOR_BASED_NMI_WINDOW_MASK;
	uint64_t before = hy_vmx_read_processor_based(), after = before & ~(interrupt | nmi);

	if (urgency == HY_X86_URGENCY_NMI)
		after |= nmi;
	else if (urgency > vcpu->ctx.cr8)
		after |= interrupt;
	if (after != before)
		hy_vmx_write_processor_based(after);
}

/* --- in and out ----------------------------------------------------------------------------------------------------------------------- */

#define FORGET_ALL(instruction) do { \
	const uint64_t nobody_[2] = {0, 0}; \
	__asm__ volatile(instruction " %0, %1" : : "m"(nobody_), "r"(UINT64_C(2)) : "cc", "memory"); \
} while (0)

/* What vmx.S does not load, and what of the TLB was to be forgotten since the last entry. */
static void load(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = vcpu->cpu;

	if (hy_flush_enter(cpu)) {
		FORGET_ALL("invept");
		if ((cpu->features & HY_VMX_FEATURE_TAGGED) != 0)
			FORGET_ALL("invvpid");
	}
	hy_vmx_load_exit(&vcpu->ctx);
}

/* Before the first entry of a run: what of the host may have changed since the last one. */
void hy_vmx_prepare(struct hy_vcpu *vcpu, uintptr_t stack)
{
	hy_vmx_write_vmcs_host_rsp(stack);
	hy_vmx_write_vmcs_host_cr3(hy_vmx_read_host_cr3());
	hy_vmx_write_vmcs_host_fs_base(hy_vmx_read_host_fs_base());
	hy_vmx_write_vmcs_host_gs_base(hy_vmx_read_host_gs_base());
	load(vcpu);
}

static struct hy_vcpu *report(struct hy_vcpu *vcpu, uint64_t reason, uint64_t qualification)
{
	hy_flush_leave(vcpu->cpu);
	vcpu = hy_vcpu_exited(vcpu, reason, qualification);
	if (vcpu != NULL)
		load(vcpu);
	return vcpu;
}

struct hy_vcpu *hy_vmx_exited(struct hy_vcpu *vcpu)
{
	hy_vmx_save_exit(&vcpu->ctx);
	return report(vcpu, hy_vmx_read_exit_reason(), hy_vmx_read_exit_qualification());
}

/* Neither VMRESUME nor VMLAUNCH: no reason, but the number of an error. */
struct hy_vcpu *hy_vmx_refused(struct hy_vcpu *vcpu)
{
	return report(vcpu, HY_VMX_EXIT_REASON_FAILED_MASK, hy_vmx_read_instruction_error());
}
