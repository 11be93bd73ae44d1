/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_CONTEXT_H
#define HALYARD_ARCH_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* x86-64 guests under AMD SVM or Intel VMX, with nested paging (AMD64 Architecture Programmer's Manual 3.42, Intel SDM 2023-12). */
#define HY_ARCH_NAME "x86_64"
#define HY_ARCH_WORD_BITS 64u
#define HY_ARCH_INTERRUPT_COUNT 256u /* virtual interrupt numbers are below */
#define HY_ARCH_INTERRUPT_PRIVATE 0u /* physical ones below belong to one CPU */
#define HY_ARCH_STAGE2_TAG_BITS 4u
#define HY_ARCH_STAGE2_TAG_RESERVED 1u /* low tags that no guest gets */

/* What a general register holds. */
typedef uint64_t hy_arch_word;

#define hy_arch_context hy_x86_context
#define hy_arch_config hy_x86_config
#define hy_arch_percpu hy_x86_percpu

/* A vCPU's registers. `doc (manual section)`; each is described in registers.yaml under its name. */
struct hy_x86_context {
	/* At every exit and entry. */
	uint64_t rax;                            /* Accumulator (APM 3.1.2) */
	uint64_t rcx;                            /* Counter (APM 3.1.2) */
	uint64_t rdx;                            /* Data (APM 3.1.2) */
	uint64_t rbx;                            /* Base (APM 3.1.2) */
	uint64_t rsp;                            /* Stack pointer (APM 3.1.2) */
	uint64_t rbp;                            /* Frame pointer (APM 3.1.2) */
	uint64_t rsi;                            /* Source index (APM 3.1.2) */
	uint64_t rdi;                            /* Destination index (APM 3.1.2) */
	/* General register (APM 3.1.2) */
	union {
		uint64_t r_from_8[8];
		struct {
			uint64_t r8, r9, r10, r11, r12, r13, r14, r15;
		};
	};
	uint64_t rip;                            /* Instruction pointer (APM 14.1.3) */
	uint64_t rflags;                         /* Flags (APM 3.1.4) */

	/* When a vCPU is bound to or unbound from a physical CPU. */
	uint64_t cr0;                            /* Operating mode (APM 3.1.1) */
	uint64_t cr3;                            /* Root of the guest's own tables (APM 3.1.2) */
	uint64_t cr4;                            /* Extensions of the operating mode (APM 3.1.3) */
	uint64_t efer;                           /* Extended features, as the guest sees them (APM 3.1.7) */
	uint8_t cpl;                             /* Privilege level (APM 4.9.1) */
	uint16_t cs_attributes;                  /* Attributes of CS; those of other segments have the same form (APM 4.7.1, 15.5.1) */
	uint64_t cs_base;                        /* Base of CS (APM 4.5.3) */
	uint16_t cs_selector;                    /* Selector of CS (APM 4.5.1) */
	uint32_t cs_limit;                       /* Limit of CS (APM 4.5.3) */
	uint16_t es_selector;                    /* Selector of ES (APM 4.5.1) */
	uint16_t es_attributes;                  /* Attributes of ES (APM 4.7.1) */
	uint32_t es_limit;                       /* Limit of ES (APM 4.5.3) */
	uint64_t es_base;                        /* Base of ES (APM 4.5.3) */
	uint16_t ss_selector;                    /* Selector of SS (APM 4.5.1) */
	uint16_t ss_attributes;                  /* Attributes of SS (APM 4.7.1) */
	uint32_t ss_limit;                       /* Limit of SS (APM 4.5.3) */
	uint64_t ss_base;                        /* Base of SS (APM 4.5.3) */
	uint16_t ds_selector;                    /* Selector of DS (APM 4.5.1) */
	uint16_t ds_attributes;                  /* Attributes of DS (APM 4.7.1) */
	uint32_t ds_limit;                       /* Limit of DS (APM 4.5.3) */
	uint64_t ds_base;                        /* Base of DS (APM 4.5.3) */
	uint16_t fs_selector;                    /* Selector of FS (APM 4.5.1) */
	uint16_t fs_attributes;                  /* Attributes of FS (APM 4.7.1) */
	uint32_t fs_limit;                       /* Limit of FS (APM 4.5.3) */
	uint64_t fs_base;                        /* Base of FS (APM 4.5.3) */
	uint16_t gs_selector;                    /* Selector of GS (APM 4.5.1) */
	uint16_t gs_attributes;                  /* Attributes of GS (APM 4.7.1) */
	uint32_t gs_limit;                       /* Limit of GS (APM 4.5.3) */
	uint64_t gs_base;                        /* Base of GS (APM 4.5.3) */
	uint16_t ldtr_selector;                  /* Selector of LDTR (APM 4.5.1) */
	uint16_t ldtr_attributes;                /* Attributes of LDTR (APM 4.7.1) */
	uint32_t ldtr_limit;                     /* Limit of LDTR (APM 4.5.3) */
	uint64_t ldtr_base;                      /* Base of LDTR (APM 4.5.3) */
	uint16_t tr_selector;                    /* Selector of TR (APM 4.5.1) */
	uint16_t tr_attributes;                  /* Attributes of TR (APM 4.7.1) */
	uint32_t tr_limit;                       /* Limit of TR (APM 4.5.3) */
	uint64_t tr_base;                        /* Base of TR (APM 4.5.3) */
	uint32_t gdtr_limit;                     /* Limit of GDTR (APM 4.6) */
	uint64_t gdtr_base;                      /* Base of GDTR (APM 4.6) */
	uint32_t idtr_limit;                     /* Limit of IDTR (APM 4.6) */
	uint64_t idtr_base;                      /* Base of IDTR (APM 4.6) */
	/* 1: the instruction before was STI or loaded SS, and no interrupt is taken yet (APM 15.21.5) */
	uint8_t interrupt_shadow;
	uint8_t nmi_blocked;                     /* 1: an NMI is being handled, up to IRET (APM 8.2.3) */
	uint8_t cr8;                             /* Task priority: interrupts of this class and below wait (APM 16.6.4) */
	uint64_t event;                          /* What the guest takes at its next entry (APM 15.20) */
	/* Address of a breakpoint (APM 13.1.1.1) */
	union {
		uint64_t dr[4];
		struct {
			uint64_t dr0, dr1, dr2, dr3;
		};
	};
	uint64_t dr6;                            /* Debug status (APM 13.1.1.3) */
	uint64_t dr7;                            /* Debug control (APM 13.1.1.4) */
	uint64_t debugctl;                       /* Debug control MSR (APM 13.1.1.6) */
	uint64_t cr2;                            /* Address of the last page fault (APM 3.1.2) */
	/* Pointer of PAE paging, as the load of CR3 found it, where the processor keeps them (SDM 4.4.1) */
	union {
		uint64_t pdpte[4];
		struct {
			uint64_t pdpte0, pdpte1, pdpte2, pdpte3;
		};
	};
	uint64_t pdpte_root;                     /* Where those have come from, and bit 0; 0: nowhere (SDM 4.4.1) */
	uint64_t star;                           /* Selectors of SYSCALL and SYSRET (APM 6.1.1) */
	uint64_t lstar;                          /* Target of SYSCALL in 64-bit mode (APM 6.1.1) */
	uint64_t cstar;                          /* Target of SYSCALL in compatibility mode (APM 6.1.1) */
	uint64_t sfmask;                         /* Flags that SYSCALL clears (APM 6.1.1) */
	uint64_t kernel_gs_base;                 /* What SWAPGS brings (APM 4.5.3) */
	uint64_t sysenter_cs;                    /* Selector of SYSENTER (APM 6.1.2) */
	uint64_t sysenter_esp;                   /* Stack of SYSENTER (APM 6.1.2) */
	uint64_t sysenter_eip;                   /* Target of SYSENTER (APM 6.1.2) */
	uint64_t pat;                            /* Memory types of the guest's own tables (APM 7.8.1) */
	uint64_t tsc_offset;                     /* Added to the counter where the guest reads it (APM 15.30.5) */
	uint64_t tsc_aux;                        /* What RDTSCP and RDPID answer (APM 13.2.4) */
	uint64_t xss;                            /* Supervisor state components (SDM 13.3) */
	uint64_t xcr0;                           /* State components that XSAVE manages; wider state than AVX is hidden (APM 11.5.2) */
	/* x87, SSE and AVX registers as XSAVE stores them: 512 bytes, a header of 64, 256 bytes (APM 11.5) */
	uint64_t xsave[104] __attribute__((aligned(64)));

	/* In memory only. */
	uint64_t apic_base;                      /* Base of the local APIC (APM 16.3.1) */
	/* A C function bool (vcpu, syndrome) that is tried first at a hypercall; 0 for none (runtime/arch/x86_64/fault.c) */
	uint64_t fast_call;
	uint64_t undefined;                      /* Which exception the exit is for what does not exist (runtime/arch/x86_64/fault.c) */
	uint64_t block;                          /* While bound: where the host sees the CPU's control block (runtime/arch/x86_64/svm.c) */
	uint64_t block_address;                  /* While bound: its physical address (runtime/arch/x86_64/svm.S) */
	uint64_t enter;                          /* While bound: the switch of the back end in use (runtime/arch/x86_64/vcpu.c) */
	/* The page that instructions were fetched from last, as hy_walk_page keeps it (runtime/arch/x86_64/fetch.c) */
	uint64_t fetch_page[8];
	uint64_t code_page[8];                   /* Its page, as hy_walk_page keeps it (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_at;                        /* Where the host sees it; 0: nothing is known (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_bytes;                     /* Eight bytes that begin there (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_length;                    /* How long it is (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_rip;                       /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_cs_base;                   /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint16_t code_cs_attributes;             /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_cr0;                       /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_cr3;                       /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_cr4;                       /* What it was then (runtime/arch/x86_64/svm_length.c) */
	uint64_t code_efer;                      /* What it was then (runtime/arch/x86_64/svm_length.c) */
} __attribute__((aligned(64)));

/* What the port wants to know of a vCPU. */
struct hy_x86_config {
	uint8_t nothing;
};

/* The host's own registers, kept for each physical CPU. */
struct hy_x86_percpu {
	/* Address of a breakpoint (APM 13.1.1.1) */
	union {
		uint64_t dr[4];
		struct {
			uint64_t dr0, dr1, dr2, dr3;
		};
	};
	uint64_t tsc_aux;                        /* What RDTSCP and RDPID answer (APM 13.2.4) */
	uint64_t xss;                            /* Supervisor state components (SDM 13.3) */
	uint64_t xcr0;                           /* State components that XSAVE manages; wider state than AVX is hidden (APM 11.5.2) */
	/* x87, SSE and AVX registers as XSAVE stores them: 512 bytes, a header of 64, 256 bytes (APM 11.5) */
	uint64_t xsave[104] __attribute__((aligned(64)));
	uint64_t host_dr6;                       /* Debug status of the host, in whose place an exit leaves the guest's (APM 15.6) */
	/* Debug control of the host, which an exit leaves without breakpoints; no addresses of guests are the host's breakpoints
	 * meanwhile (APM 15.6, SDM 28.5.1) */
	uint64_t host_dr7;
	/* Debug control MSR of the host, which an exit clears, or which counts in the guest as well (APM 15.23, SDM 28.5.1) */
	uint64_t host_debugctl;
	uint16_t host_ldtr;                      /* Selector of LDTR of the host, which has none after an exit (SDM 28.5.2) */
	uint64_t host_cr4;                       /* The host's CR4 before its CPU was enabled (APM 3.1.3) */
	uint64_t host_efer;                      /* The host's EFER before its CPU was enabled (APM 3.1.7) */
	uint64_t host_block;                     /* Where the host sees the CPU's control block (runtime/arch/x86_64/svm.c) */
	uint64_t vm_hsave_pa;                    /* Where VMRUN keeps the host's state (APM 15.30.4) */
	uint64_t star;                           /* Selectors of SYSCALL and SYSRET (APM 6.1.1) */
	uint64_t lstar;                          /* Target of SYSCALL in 64-bit mode (APM 6.1.1) */
	uint64_t cstar;                          /* Target of SYSCALL in compatibility mode (APM 6.1.1) */
	uint64_t sfmask;                         /* Flags that SYSCALL clears (APM 6.1.1) */
	uint64_t kernel_gs_base;                 /* What SWAPGS brings (APM 4.5.3) */
	uint16_t host_gdtr_limit;                /* Limit of GDTR of the host (SDM 28.5.2) */
	uint16_t host_idtr_limit;                /* Limit of IDTR of the host (SDM 28.5.2) */
	uint64_t host_cr0;                       /* The host's CR0 before its CPU was enabled (SDM 24.8) */
	uint64_t vmxe;                           /* The host's CR4, without VMX (SDM 24.8) */
};

#endif
/* crc32 f2d6b2c0 */
