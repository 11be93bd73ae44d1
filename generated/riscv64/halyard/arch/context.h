/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTEXT_H
#define HALYARD_ARCH_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* RISC-V guests of 64 bits in VS mode under HS mode (RISC-V Privileged Architecture 20240411). */
#define HY_ARCH_NAME "riscv64"
#define HY_ARCH_WORD_BITS 64u
#define HY_ARCH_INTERRUPT_COUNT 64u /* virtual interrupt numbers are below */
#define HY_ARCH_INTERRUPT_PRIVATE 0u /* physical ones below belong to one CPU */
#define HY_ARCH_STAGE2_TAG_BITS 14u
#define HY_ARCH_STAGE2_TAG_RESERVED 1u /* low tags that no guest gets */

/* What a general register holds. */
typedef uint64_t hy_arch_word;

#define hy_arch_context hy_riscv_context
#define hy_arch_config hy_riscv_config
#define hy_arch_percpu hy_riscv_percpu

/* A vCPU's registers. `doc (manual section)`; each is described in registers.yaml under its name. */
struct hy_riscv_context {
	/* At every exit and entry. */
	/* The guest's program counter while HS mode runs (Supervisor Exception Program Counter) */
	uint64_t sepc;
	/* HS mode's status while the guest runs: where SRET goes, and whether FP and vector state is loaded; reset: VS mode
	 * (Supervisor Status Register) */
	uint64_t sstatus;
	/* Hypervisor status: whether SRET enters a guest, and what of it traps; reset: VS mode, WFI traps (Hypervisor Status
	 * Register) */
	uint64_t hstatus;
	/* General register; subset caller: what a C call may change, and sp, gp and tp, but not x31, by which a switch finds the
	 * context (Unprivileged 2.1) */
	union {
		uint64_t x_from_1[31];
		struct {
			uint64_t x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21, x22, x23,
				x24, x25, x26, x27, x28, x29, x30, x31;
		};
	};

	/* At first use after bind. */
	uint64_t fcsr;                           /* FP control and status (Unprivileged 21.2) */
	/* FP register (Unprivileged 21.1) */
	union {
		uint64_t f[32];
		struct {
			uint64_t f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22,
				f23, f24, f25, f26, f27, f28, f29, f30, f31;
		};
	};
	/* Element at which the interrupted vector instruction goes on (Unprivileged, Vector Start Index) */
	uint64_t vstart;
	uint64_t vcsr;                           /* Vector control and status (Unprivileged, Vector Control and Status Register) */
	uint64_t vl;                             /* Vector length (Unprivileged, Vector Length Register) */
	uint64_t vtype;                          /* Vector type; reset: illegal, as vill says (Unprivileged, Vector Type Register) */
	/* Vector register; its length is vlenb, the rest of the place stays as it is (Unprivileged, Vector Registers) */
	union {
		uint64_t v[32][4];
		struct {
			uint64_t v0[4], v1[4], v2[4], v3[4], v4[4], v5[4], v6[4], v7[4], v8[4], v9[4], v10[4], v11[4], v12[4], v13[4],
				v14[4], v15[4], v16[4], v17[4], v18[4], v19[4], v20[4], v21[4], v22[4], v23[4], v24[4], v25[4], v26[4],
				v27[4], v28[4], v29[4], v30[4], v31[4];
		};
	};

	/* When a vCPU is bound to or unbound from a physical CPU. */
	uint64_t hedeleg;                        /* Exceptions that the guest takes itself (Hypervisor Trap Delegation Registers) */
	uint64_t hideleg;                        /* Interrupts that the guest takes itself (Hypervisor Trap Delegation Registers) */
	uint64_t hie;                            /* Interrupts that concern the guest (Hypervisor Interrupt Registers) */
	/* Guest external interrupts that HS mode takes (Hypervisor Guest External Interrupt Registers) */
	uint64_t hgeie;
	uint64_t hcounteren;                     /* Counters that the guest reads (Hypervisor Counter-Enable) */
	uint64_t henvcfg;                        /* The guest's environment (Hypervisor Environment Configuration Register) */
	/* Second-stage root, VMID and mode (Hypervisor Guest Address Translation and Protection Register) */
	uint64_t hgatp;
	uint64_t hstateen0;                      /* State of extensions that the guest reaches (State Enable Extension) */
	uint64_t hstateen1;                      /* The same for further extensions (State Enable Extension) */
	uint64_t hstateen2;                      /* The same for further extensions (State Enable Extension) */
	uint64_t hstateen3;                      /* The same for further extensions (State Enable Extension) */
	uint64_t htimedelta;                     /* The guest's time less the host's (Hypervisor Time Delta Register) */
	/* The guest's status; reset: FP and vector state off (Virtual Supervisor Status Register) */
	uint64_t vsstatus;
	uint64_t vsie;                           /* The guest's interrupt enables (Virtual Supervisor Interrupt Registers) */
	uint64_t vstvec;                         /* The guest's trap vector (Virtual Supervisor Trap Vector Base Address Register) */
	uint64_t vsscratch;                      /* The guest's scratch (Virtual Supervisor Scratch Register) */
	uint64_t vsepc;                          /* Where the guest's trap came from (Virtual Supervisor Exception Program Counter) */
	uint64_t vscause;                        /* The guest's trap cause (Virtual Supervisor Cause Register) */
	uint64_t vstval;                         /* The guest's trap value (Virtual Supervisor Trap Value Register) */
	/* The guest's first stage (Virtual Supervisor Address Translation and Protection Register) */
	uint64_t vsatp;
	uint64_t vstimecmp;                      /* The guest's timer comparator; reset: never (Sstc) */
	/* Interrupts that are made pending for the guest; behind vstimecmp, since some CPUs take a timer interrupt back when
	 * that is written (Hypervisor Interrupt Registers) */
	uint64_t hvip;
	/* Counters that user mode reads, the guest's too; reset: all that hcounteren lets through (Counter-Enable Register) */
	uint64_t scounteren;
	/* Environment of user mode, the guest's too (Supervisor Environment Configuration Register) */
	uint64_t senvcfg;
	uint64_t vsiselect;                      /* The guest's indirect register (Advanced Interrupt Architecture) */
	uint64_t hvictl;                         /* Virtual interrupt control (Advanced Interrupt Architecture) */
	uint64_t hvien;                          /* Interrupts that are virtual for the guest (Advanced Interrupt Architecture) */
	/* Priorities of the guest's interrupts (Advanced Interrupt Architecture) */
	union {
		uint64_t hviprio_from_1[2];
		struct {
			uint64_t hviprio1, hviprio2;
		};
	};

	/* In memory only. */
	/* Where the registers of the host are that the switch keeps, while the vCPU is bound (runtime/arch/riscv64/switch.S) */
	uint64_t host_cpu;
	/* A C function bool (vcpu, syndrome) that is tried first at an ECALL from VS mode with only the caller-saved registers
	 * spilled; 0 for none (runtime/arch/riscv64/switch.S) */
	uint64_t fast_call;
	/* scause of the last exit that was more than a fast call (runtime/arch/riscv64/fault.c) */
	uint64_t exit_cause;
	uint64_t exit_value;                     /* stval of that exit (runtime/arch/riscv64/fault.c) */
	uint64_t lazy_live;                      /* 1 while the guest's FP and vector state is loaded (runtime/arch/riscv64/vcpu.c) */
	/* When the guest's timer fires, on its own clock, where the CPU has no vstimecmp; all ones: never
	 * (runtime/arch/riscv64/interrupt.c) */
	uint64_t deadline;
} __attribute__((aligned(16)));

/* What the port wants to know of a vCPU. */
struct hy_riscv_config {
	uint32_t timebase;                       /* Hertz of the time counter */
};

/* The host's own registers, kept for each physical CPU. */
struct hy_riscv_percpu {
	uint64_t fcsr;                           /* FP control and status (Unprivileged 21.2) */
	/* FP register (Unprivileged 21.1) */
	union {
		uint64_t f[32];
		struct {
			uint64_t f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22,
				f23, f24, f25, f26, f27, f28, f29, f30, f31;
		};
	};
	/* Element at which the interrupted vector instruction goes on (Unprivileged, Vector Start Index) */
	uint64_t vstart;
	uint64_t vcsr;                           /* Vector control and status (Unprivileged, Vector Control and Status Register) */
	uint64_t vl;                             /* Vector length (Unprivileged, Vector Length Register) */
	uint64_t vtype;                          /* Vector type; reset: illegal, as vill says (Unprivileged, Vector Type Register) */
	/* Vector register; its length is vlenb, the rest of the place stays as it is (Unprivileged, Vector Registers) */
	union {
		uint64_t v[32][4];
		struct {
			uint64_t v0[4], v1[4], v2[4], v3[4], v4[4], v5[4], v6[4], v7[4], v8[4], v9[4], v10[4], v11[4], v12[4], v13[4],
				v14[4], v15[4], v16[4], v17[4], v18[4], v19[4], v20[4], v21[4], v22[4], v23[4], v24[4], v25[4], v26[4],
				v27[4], v28[4], v29[4], v30[4], v31[4];
		};
	};
	uint64_t hedeleg;                        /* Exceptions that the guest takes itself (Hypervisor Trap Delegation Registers) */
	uint64_t hideleg;                        /* Interrupts that the guest takes itself (Hypervisor Trap Delegation Registers) */
	uint64_t hie;                            /* Interrupts that concern the guest (Hypervisor Interrupt Registers) */
	/* Guest external interrupts that HS mode takes (Hypervisor Guest External Interrupt Registers) */
	uint64_t hgeie;
	uint64_t hcounteren;                     /* Counters that the guest reads (Hypervisor Counter-Enable) */
	uint64_t henvcfg;                        /* The guest's environment (Hypervisor Environment Configuration Register) */
	/* Second-stage root, VMID and mode (Hypervisor Guest Address Translation and Protection Register) */
	uint64_t hgatp;
	uint64_t hstateen0;                      /* State of extensions that the guest reaches (State Enable Extension) */
	uint64_t hstateen1;                      /* The same for further extensions (State Enable Extension) */
	uint64_t hstateen2;                      /* The same for further extensions (State Enable Extension) */
	uint64_t hstateen3;                      /* The same for further extensions (State Enable Extension) */
	/* Interrupts that are made pending for the guest; behind vstimecmp, since some CPUs take a timer interrupt back when
	 * that is written (Hypervisor Interrupt Registers) */
	uint64_t hvip;
	/* Counters that user mode reads, the guest's too; reset: all that hcounteren lets through (Counter-Enable Register) */
	uint64_t scounteren;
	/* Environment of user mode, the guest's too (Supervisor Environment Configuration Register) */
	uint64_t senvcfg;
	uint64_t vsiselect;                      /* The guest's indirect register (Advanced Interrupt Architecture) */
	uint64_t hvictl;                         /* Virtual interrupt control (Advanced Interrupt Architecture) */
	uint64_t hvien;                          /* Interrupts that are virtual for the guest (Advanced Interrupt Architecture) */
	/* Priorities of the guest's interrupts (Advanced Interrupt Architecture) */
	union {
		uint64_t hviprio_from_1[2];
		struct {
			uint64_t hviprio1, hviprio2;
		};
	};
	uint64_t host_sstatus;                   /* HS mode's status (Supervisor Status Register) */
	uint64_t host_hstatus;                   /* Where an SRET of the host goes (Hypervisor Status Register) */
	uint64_t stvec;                          /* Trap vector (Supervisor Trap Vector Base Address Register) */
	uint64_t sscratch;                       /* Scratch; the context while the guest runs (Supervisor Scratch Register) */
	uint64_t host_ra;                        /* Where the caller goes on (RISC-V ELF psABI 1.0) */
	uint64_t host_sp;                        /* Stack pointer (RISC-V ELF psABI 1.0) */
	uint64_t host_gp;                        /* Global pointer (RISC-V ELF psABI 1.0) */
	uint64_t host_tp;                        /* Thread pointer (RISC-V ELF psABI 1.0) */
	uint64_t host_s0;                        /* What the compiler keeps across hy_vcpu_run (RISC-V ELF psABI 1.0) */
};

#endif
/* crc32 52ed9497 */
