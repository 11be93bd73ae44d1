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
enum { BLOCK, HOST_BLOCK, HOST_SAVE, IO_MAP, MSR_MAP = IO_MAP + 3, FRAMES = MSR_MAP + 2 };

static void prepare_block(struct hy_svm_vmcb *block, hy_phys frames)
{
	block->intercept_cr = HY_SVM_CR_GUEST;
	block->intercept_exceptions = HY_SVM_EXCEPTIONS_GUEST;
	block->intercept_misc1 = HY_SVM_MISC1_GUEST;
	block->intercept_misc2 = HY_SVM_MISC2_GUEST;
	block->intercept_misc3 = HY_SVM_MISC3_GUEST;
	block->virtual_control = HY_SVM_VIRTUAL_GUEST;
	block->nested_control = HY_SVM_NESTED_GUEST;
	block->iopm_base = frames + IO_MAP * HY_FRAME_SIZE;
	block->msrpm_base = frames + MSR_MAP * HY_FRAME_SIZE;
}

enum hy_status hy_svm_enable(struct hy_percpu *cpu)
{
	hy_phys address;
	uint8_t *frames;

	address = hy_call_alloc_frames(cpu->hal, FRAMES, HY_FRAME_SIZE);
	if (address == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	frames = hy_call_phys_to_virt(cpu->hal, address);
	__builtin_memset(frames, 0, IO_MAP * HY_FRAME_SIZE);
	__builtin_memset(frames + IO_MAP * HY_FRAME_SIZE, 0xff, (FRAMES - IO_MAP) * HY_FRAME_SIZE);
	hy_svm_fill_msr(frames + MSR_MAP * HY_FRAME_SIZE);
	prepare_block((struct hy_svm_vmcb *)(void *)frames, address);
	cpu->arch.host_frames = (uintptr_t)frames;
	cpu->arch.host_frames_address = address;
	hy_svm_save_host(&cpu->arch, cpu->features);
	hy_x86_write_host_efer(cpu->arch.host_efer | HY_SVM_EFER_HOST);
	hy_svm_write_vm_hsave_pa(address + HOST_SAVE * HY_FRAME_SIZE);
	return HY_OK;
}

void hy_svm_disable(struct hy_percpu *cpu)
{
	hy_svm_restore_host(&cpu->arch, cpu->features);
	hy_call_dealloc_frames(cpu->hal, cpu->arch.host_frames_address, FRAMES);
}

/* 0F 22 behind prefixes, of which REX.B is the upper half of the number. If the instruction has become another one, any of the guest's own
 * registers is as good. */
uint64_t hy_svm_operand(struct hy_vcpu *vcpu)
{
	uint8_t bytes[HY_X86_INSN_BYTES] = {0};
	uint64_t length, rex = 0;

	if ((vcpu->cpu->features & HY_SVM_FEATURE_DECODE_ASSISTS) != 0)
		return hy_svm_vmcb(&vcpu->ctx)->exitinfo1 & 0xf;
	length = hy_svm_length(vcpu);
	if (hy_x86_fetch(vcpu, vcpu->ctx.code_page, bytes) < length || length < 3)
		return 0;
	if (length > 3 && hy_x86_code_bits(&vcpu->ctx) == 64 && (bytes[length - 4] & 0xf1) == 0x41)
		rex = 8;
	return (bytes[length - 1] & 7u) | rex;
}
