/* SPDX-License-Identifier: Apache-2.0 */
/* AMD SVM: the control block (VMCB) of each CPU and what exits make of it. */
#include "access.h"
#include "port.h"

#include <halyard/svm/block.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/features.h>
#include <halyard/svm/maps.h>
#include <halyard/svm/operations.h>
#include <halyard/svm/switch.h>
#include <halyard/svm/traps.h>

/* Frames of a CPU: control block, the host's part of one, what VMRUN keeps of the host, I/O map (3), MSR map (2). */
enum { IO_MAP = 3, MSR_MAP = IO_MAP + 3, FRAMES = MSR_MAP + 2 };

/* What svm.S calls: before an entry, and behind an exit, with the vCPU to enter as the answer, or NULL. */
void hy_svm_prepare(struct hy_vcpu *vcpu);
struct hy_vcpu *hy_svm_exited(struct hy_vcpu *vcpu);

enum hy_status hy_svm_enable(struct hy_percpu *cpu)
{
	uint8_t *frames = hy_percpu_frames(cpu, FRAMES);

	if (frames == NULL)
		return HY_E_NO_MEMORY;
	__builtin_memset(frames + IO_MAP * HY_FRAME_SIZE, 0xff, (FRAMES - IO_MAP) * HY_FRAME_SIZE);
	hy_svm_fill_msr(frames + MSR_MAP * HY_FRAME_SIZE);
	cpu->arch.host_block = (uintptr_t)frames;
	hy_svm_save_host(&cpu->arch, cpu->features);
	hy_x86_write_host_efer(cpu->arch.host_efer | HY_SVM_EFER_HOST);
	hy_svm_begin_host(cpu);
	return hy_svm_begin((void *)frames, cpu) ? HY_OK : HY_E_UNSUPPORTED;
}

void hy_svm_disable(struct hy_percpu *cpu)
{
	hy_svm_restore_host(&cpu->arch, cpu->features);
}

void hy_svm_prepare(struct hy_vcpu *vcpu)
{
	struct hy_svm_vmcb *block = hy_svm_vmcb(&vcpu->ctx);

	block->tlb_control = hy_flush_enter(vcpu->cpu) ? HY_SVM_FLUSH_ALL : 0;
	hy_svm_load_exit(&vcpu->ctx, block);
}

struct hy_vcpu *hy_svm_exited(struct hy_vcpu *vcpu)
{
	const struct hy_svm_vmcb *block = hy_svm_vmcb(&vcpu->ctx);

	hy_flush_leave(vcpu->cpu);
	hy_svm_save_exit(&vcpu->ctx, block);
	return hy_vcpu_exited(vcpu, block->exitcode, block->exitinfo1);
}

/* If the instruction has become another one, any of the guest's own registers is as good. */
uint64_t hy_svm_operand(struct hy_vcpu *vcpu)
{
	uint8_t bytes[HY_X86_INSN_BYTES];
	struct hy_x86_insn insn;

	if ((vcpu->cpu->features & HY_SVM_FEATURE_DECODE_ASSISTS) != 0)
		return hy_svm_vmcb(&vcpu->ctx)->exitinfo1 & 0xf;
	return hy_x86_read_insn(vcpu, vcpu->ctx.code_page, bytes, &insn) == HY_X86_DECODED ? insn.rm & 0xf : 0;
}
