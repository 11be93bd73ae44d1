/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTEXT_H
#define HALYARD_ARCH_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A simulated architecture for tests on the host (runtime/arch/sim). */
#define HY_ARCH_NAME "sim"
#define HY_ARCH_WORD_BITS 64u
#define HY_ARCH_INTERRUPT_COUNT 256u /* virtual interrupt numbers are below */
#define HY_ARCH_INTERRUPT_PRIVATE 32u /* physical ones below belong to one CPU */
#define HY_ARCH_STAGE2_TAG_BITS 4u
#define HY_ARCH_STAGE2_TAG_RESERVED 1u /* low tags that no guest gets */

/* What a general register holds. */
typedef uint64_t hy_arch_word;

#define hy_arch_context hy_sim_context
#define hy_arch_config hy_sim_config
#define hy_arch_percpu hy_sim_percpu

/* A vCPU's registers. `doc (manual section)`; each is described in registers.yaml under its name. */
struct hy_sim_context {
	/* At every exit and entry. */
	/* General register (registers) */
	union {
		uint64_t r[15];
		struct {
			uint64_t r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14;
		};
	};
	uint64_t pc;                             /* Program counter (registers) */
	uint64_t status;                         /* Status (registers) */
	uint64_t fault_address;                  /* Guest-physical address of the last fault (faults) */
	uint64_t fault_word;                     /* Instruction word that faulted (faults) */
	uint64_t scratch;                        /* For the guest's use (registers) */

	/* At first use after bind. */
	/* Vector register (registers) */
	union {
		uint64_t v[4][2];
		struct {
			uint64_t v0[2], v1[2], v2[2], v3[2];
		};
	} __attribute__((aligned(16)));

	/* When a vCPU is bound to or unbound from a physical CPU. */
	uint64_t tvec;                           /* Exception vector (registers) */
	uint64_t epc;                            /* Program counter before the exception (registers) */
	uint64_t cause;                          /* Cause of the exception: interrupt number, or 0x1000 + fault (registers) */
	uint64_t slot[2];                        /* Interrupt slots: number, priority, state (interrupts) */
	uint64_t trace_base;                     /* Trace buffer (features) */

	/* In memory only. */
	uint64_t deadline;                       /* When the timer's interrupt comes; all ones for never (interrupts) */
	uint64_t tables;                         /* Root of the guest's own tables, which string instructions use; 0 for none (stage1) */
	/* A C function bool (vcpu, syndrome) that is tried first at a hypercall; 0 for none (runtime/arch/sim/switch.c) */
	uint64_t fast_call;
	uint64_t fuel;                           /* Instructions left in this run (registers) */
} __attribute__((aligned(16)));

/* What the port wants to know of a vCPU. */
struct hy_sim_config {
	/* Instructions that a run may execute before it exits with preemption_timer; 0 for any number. */
	uint64_t fuel;
};

/* The host's own registers, kept for each physical CPU. */
struct hy_sim_percpu {
	uint8_t nothing;
};

#endif
/* crc32 934339ef */
