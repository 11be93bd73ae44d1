/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_OPERATIONS_H
#define HALYARD_SVM_OPERATIONS_H

#include <halyard/arch/backend.h>

HY_C_BEGIN

/* Of the port, reached by hy_svm_ops. */

/* Gets frames for the control block and turns it on. */
HY_MUST_CHECK enum hy_status hy_svm_enable(struct hy_percpu *cpu);

/* Undoes that. */
void hy_svm_disable(struct hy_percpu *cpu);

/* The switch, reached by hy_arch_enter: by its instruction, not by a C call. */
HY_MUST_CHECK enum hy_status hy_svm_enter(struct hy_vcpu *vcpu);

/* Decodes an exit by the back end's rules, as hy_arch_dispatch answers. */
bool hy_svm_dispatch(struct hy_vcpu *vcpu, uint64_t code, uint64_t information);

/* Makes the CPU's control block this vCPU's; its state is loaded afterwards. */
HY_MUST_CHECK enum hy_status hy_svm_bind(struct hy_vcpu *vcpu, uint32_t tag, hy_phys root);

/* The control block is nobody's again; its state has been saved. */
void hy_svm_unbind(struct hy_vcpu *vcpu);

/* Brings sets of registers from the control block into the context. */
void hy_svm_save(struct hy_vcpu *vcpu, uint32_t sets);

/* Brings them from the context into the control block. */
void hy_svm_load(struct hy_vcpu *vcpu, uint32_t sets);

/* An instruction is over: the interrupt shadow of the one before ends. */
void hy_svm_finished(struct hy_vcpu *vcpu);

/* Has the guest exit once it can take an interrupt as urgent as this (enum hy_x86_urgency); 0: it need not. */
void hy_svm_window(struct hy_vcpu *vcpu, uint32_t urgency);

HY_C_END

#endif
/* crc32 67b67a1c */
