/* SPDX-License-Identifier: Apache-2.0 */
/* Intel VMX: the VMCS of each CPU, which is that of whatever guest is bound there, and what exits make of it. */
#include "port.h"

#include <halyard/vmx/block.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/maps.h>
#include <halyard/vmx/operations.h>
#include <halyard/vmx/switch.h>

enum { REGION, VMCS, MSR_MAP, FRAMES }; /* of a CPU: VMXON's own, the VMCS, the MSR bitmap */

/* vmx.S, and what it calls. Answers: the vCPU to enter, or NULL. */
void hy_vmx_left(void);
void hy_vmx_prepare(struct hy_vcpu *vcpu, uintptr_t stack);
struct hy_vcpu *hy_vmx_exited(struct hy_vcpu *vcpu, bool refused);

/* --- on and off ----------------------------------------------------------------------------------------------------------------------- */

/* An instruction that names memory by its physical address; false: it failed. */
#define OPERATE(instruction, address) __extension__({ \
	uint64_t address_ = (address); \
	bool done_; \
	__asm__ volatile(instruction " %1; seta %0" : "=q"(done_) : "m"(address_) : "cc", "memory"); \
	done_; \
})

/* Where firmware has left it to us, VMX is unlocked for good. */
enum hy_status hy_vmx_enable(struct hy_percpu *cpu)
{
	uint32_t revision = (uint32_t)(hy_vmx_read_vmx_basic() & HY_VMX_VMX_BASIC_REVISION_MASK);
	uint8_t *frames = hy_percpu_frames(cpu, FRAMES);
	hy_phys vmcs = cpu->frames + VMCS * HY_FRAME_SIZE;

	if (frames == NULL)
		return HY_E_NO_MEMORY;
	__builtin_memcpy(frames + REGION * HY_FRAME_SIZE, &revision, sizeof(revision));
	__builtin_memcpy(frames + VMCS * HY_FRAME_SIZE, &revision, sizeof(revision));
	hy_vmx_fill_msr(frames + MSR_MAP * HY_FRAME_SIZE);
	if ((hy_vmx_read_feature_control() & HY_VMX_FEATURE_CONTROL_LOCK_MASK) == 0)
		hy_vmx_write_feature_control(hy_vmx_read_feature_control() | HY_VMX_FEATURE_CONTROL_ON);
	hy_vmx_save_host(&cpu->arch, cpu->features);
	hy_vmx_begin_host(cpu);
	if (!OPERATE("vmxon", cpu->frames)) {
		hy_vmx_restore_host(&cpu->arch, cpu->features);
		return HY_E_HARDWARE;
	}
	if (OPERATE("vmclear", vmcs) && OPERATE("vmptrld", vmcs))
		return HY_OK;
	hy_vmx_disable(cpu);
	return HY_E_HARDWARE;
}

void hy_vmx_disable(struct hy_percpu *cpu)
{
	(void)OPERATE("vmclear", cpu->frames + VMCS * HY_FRAME_SIZE);
	__asm__ volatile("vmxoff" : : : "cc", "memory");
	hy_vmx_restore_host(&cpu->arch, cpu->features);
}

/* --- a guest and its CPU -------------------------------------------------------------------------------------------------------------- */

enum hy_status hy_vmx_bind(struct hy_vcpu *vcpu, uint32_t tag, hy_phys root)
{
	struct hy_percpu *cpu = atomic_load(&vcpu->cpu);

	if (!hy_vmx_begin(cpu))
		return HY_E_UNSUPPORTED;
	hy_vmx_save_bind_host(&cpu->arch, cpu->features);
	hy_vmx_write_vmcs_host_rip((uintptr_t)hy_vmx_left);
	hy_vmx_write_eptp(root | HY_VMX_EPTP_GUEST);
	if ((cpu->features & HY_VMX_FEATURE_TAGGED) != 0)
		hy_vmx_write_vpid(tag);
	return HY_OK;
}

void hy_vmx_unbind(struct hy_vcpu *vcpu)
{
	hy_vmx_restore_bind_host(&vcpu->cpu->arch, vcpu->cpu->features);
}

/* With PAE paging the processor has the four entries that CR3 pointed at when it was loaded: they are read again where the host has
 * loaded it. */
static void load_pdptes(struct hy_vcpu *vcpu)
{
	uint64_t root = hy_vmx_read_pdpte_root();

	if (root == 0 || root == vcpu->ctx.pdpte_root)
		return;
	if (hy_space_read(vcpu->space, root & ~UINT64_C(1), vcpu->ctx.pdpte, sizeof(vcpu->ctx.pdpte)) != HY_OK)
		__builtin_memset(vcpu->ctx.pdpte, 0, sizeof(vcpu->ctx.pdpte));
	vcpu->ctx.pdpte_root = root;
	for (uint32_t n = 0; n < 4; n++)
		hy_vmx_write_pdpte(n, vcpu->ctx.pdpte[n]);
}

void hy_vmx_load(struct hy_vcpu *vcpu, uint32_t sets)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;

	hy_vmx_load_state(ctx, vcpu->cpu->features, sets);
	if ((sets & HY_X86_SET_EVENTS) != 0 && ctx->interrupt_shadow != 0 && (ctx->rflags & HY_X86_RFLAGS_TF_MASK) != 0 &&
	    (hy_vmx_read_debugctl() & HY_X86_DEBUGCTL_BTF_MASK) == 0)
		hy_vmx_write_pending_debug(hy_vmx_read_pending_debug() | HY_VMX_PENDING_DEBUG_SINGLE_STEP_MASK); /* SDM 27.3.1.5 */
	if ((sets & HY_X86_SET_SYSTEM) != 0)
		load_pdptes(vcpu);
}

/* --- in and out ----------------------------------------------------------------------------------------------------------------------- */

/* What vmx.S does not load, and what of the TLB was to be forgotten since the last entry. */
static void load(struct hy_vcpu *vcpu)
{
	struct hy_percpu *cpu = vcpu->cpu;

	if (hy_flush_enter(cpu)) {
		hy_vmx_write_forget_tables(2);
		if ((cpu->features & HY_VMX_FEATURE_TAGGED) != 0)
			hy_vmx_write_forget_tags(2);
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

/* Refused: neither VMRESUME nor VMLAUNCH has entered the guest, and there is no reason, but the number of an error. */
struct hy_vcpu *hy_vmx_exited(struct hy_vcpu *vcpu, bool refused)
{
	uint64_t reason = refused ? HY_VMX_EXIT_REASON_FAILED_MASK : hy_vmx_read_exit_reason();

	hy_vmx_save_exit(&vcpu->ctx);
	hy_flush_leave(vcpu->cpu);
	vcpu = hy_vcpu_exited(vcpu, reason, refused ? hy_vmx_read_instruction_error() : hy_vmx_read_exit_qualification());
	if (vcpu != NULL)
		load(vcpu);
	return vcpu;
}
