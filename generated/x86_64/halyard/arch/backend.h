/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_BACKEND_H
#define HALYARD_ARCH_BACKEND_H

#include <halyard/arch/context.h>
#include <halyard/stage2.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_percpu;
struct hy_space;
struct hy_vcpu;

/* Sets of registers of group `bind`: what moves between the context and where a back end keeps a guest. */
#define HY_X86_SET_PAGING 0x1u /* what instructions are fetched by, and addresses translated */
#define HY_X86_SET_SEGMENTS 0x2u /* segments and descriptor tables */
#define HY_X86_SET_EVENTS 0x4u /* what holds interrupts and exceptions back */
#define HY_X86_SET_REST 0x8u /* what no subset has */
#define HY_X86_SET_DEBUG 0x10u /* debug registers */
#define HY_X86_SET_SYSTEM 0x20u /* what few accesses need, those to system registers of the guest */
#define HY_X86_SET_ALL 0x3fu /* every one of them */

/* What a back end can do, and what is known of it. */
struct hy_x86_ops {
	const char *name;
	/* Ended by NULL; the first is the default. */
	const struct hy_stage2_format *const *stage2_formats;
	/* Its own features of this CPU, in bits behind those of hy_x86_features_probe. */
	uint64_t (*features_probe)(void);
	/* Rules of the hardware's own for what it is entered with, as hy_arch_entry_check; while the vCPU is bound. */
	uint32_t (*entry_check)(const struct hy_x86_context *ctx, uint64_t features, const char **rule);
	/* What it must have beside the needs of hy_x86_needs, ended by NULL, and how many of them this CPU has in that order. */
	const char *const *needs;
	uint32_t (*needs_met)(void);
	/* Gets frames for the control block and turns it on. */
	enum hy_status (*enable)(struct hy_percpu *cpu);
	/* Undoes that. */
	void (*disable)(struct hy_percpu *cpu);
	/* The switch, reached by hy_arch_enter: by its instruction, not by a C call. */
	enum hy_status (*enter)(struct hy_vcpu *vcpu);
	/* Decodes an exit by the back end's rules, as hy_arch_dispatch answers. */
	bool (*dispatch)(struct hy_vcpu *vcpu, uint64_t code, uint64_t information);
	/* Makes the CPU's control block this vCPU's; its state is loaded afterwards. */
	enum hy_status (*bind)(struct hy_vcpu *vcpu, uint32_t tag, hy_phys root);
	/* The control block is nobody's again; its state has been saved. */
	void (*unbind)(struct hy_vcpu *vcpu);
	/* Brings sets of registers from the control block into the context. */
	void (*save)(struct hy_vcpu *vcpu, uint32_t sets);
	/* Brings them from the context into the control block. */
	void (*load)(struct hy_vcpu *vcpu, uint32_t sets);
	/* An instruction is over: the interrupt shadow of the one before ends. */
	void (*finished)(struct hy_vcpu *vcpu);
	/* Has the guest exit once it can take an interrupt as urgent as this (enum hy_x86_urgency); 0: it need not. */
	void (*window)(struct hy_vcpu *vcpu, uint32_t urgency);
};

extern const struct hy_x86_ops hy_svm_ops;
extern const struct hy_x86_ops hy_vmx_ops;

/* All of them, ended by NULL. */
extern const struct hy_x86_ops *const hy_x86_backends[3];

/* The one in use, on every CPU: the port chooses it when the first is enabled. NULL before. */
extern const struct hy_x86_ops *hy_x86_backend;

/* The one whose needs this CPU has, of all that are in question: where one is in use, that alone. NULL: `lacking` says what is missing of the
 * one of which it has most. On the CPU itself. */
const struct hy_x86_ops *hy_x86_find_backend(const char **lacking);

HY_C_END

#endif
/* crc32 5aaa7e17 */
