/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_BLOCK_H
#define HALYARD_SVM_BLOCK_H

#include <halyard/svm/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/context.h>
#include <halyard/percpu.h>

HY_C_BEGIN

/* What the hardware keeps of a guest. Each field is described in registers.yaml under its name. */
struct hy_svm_vmcb {
	uint32_t intercept_cr;                   /* Control registers that exit (APM 15.8, B.1) */
	uint32_t intercept_dr;                   /* Debug registers that exit (APM 15.8, B.1) */
	uint32_t intercept_exceptions;           /* Exceptions that exit (APM 15.12, B.1) */
	uint32_t intercept_misc1;                /* Events and instructions that exit (APM 15.9, B.1) */
	uint32_t intercept_misc2;                /* Further instructions that exit (APM 15.9, B.1) */
	uint32_t intercept_misc3;                /* Further instructions that exit (APM 15.9, B.1) */
	uint8_t reserved_018[36];
	uint16_t pause_filter_threshold;         /* Cycles after which a PAUSE begins a new count (APM 15.14.4) */
	uint16_t pause_filter_count;             /* PAUSEs that do not exit (APM 15.14.4) */
	uint64_t iopm_base;                      /* Physical address of the I/O permission map (APM 15.10.1) */
	uint64_t msrpm_base;                     /* Physical address of the MSR permission map (APM 15.11) */
	uint64_t tsc_offset;                     /* Added to the counter where the guest reads it (APM 15.30.5) */
	uint32_t asid;                           /* Address space identifier (APM 15.16) */
	uint8_t tlb_control;                     /* What of the TLB the entry forgets (APM 15.16.2) */
	uint8_t reserved_05d[3];
	uint8_t cr8;                             /* Task priority: interrupts of this class and below wait (APM 16.6.4) */
	uint8_t virtual_interrupt;               /* What is pending for the guest (APM 15.21.4) */
	uint8_t virtual_priority;                /* How urgent it is (APM 15.21.4) */
	uint8_t virtual_control;                 /* How interrupts are virtualised (APM 15.21.1) */
	uint8_t virtual_vector;                  /* Vector of the virtual interrupt (APM 15.21.4) */
	uint8_t reserved_065[3];
	/* 1: the instruction before was STI or loaded SS, and no interrupt is taken yet (APM 15.21.5) */
	uint8_t interrupt_shadow;
	uint8_t reserved_069[7];
	uint64_t exitcode;                       /* Exit code (APM Appendix C) */
	uint64_t exitinfo1;                      /* Exit information (APM Appendix C) */
	uint64_t exitinfo2;                      /* Exit information (APM Appendix C) */
	uint64_t exitintinfo;                    /* The event whose delivery was under way (APM 15.7.2) */
	uint64_t nested_control;                 /* Nested paging and encryption (APM 15.25.3, B.1) */
	uint64_t avic_apic_bar;                  /* Guest-physical address of the virtual APIC (APM 15.29.3) */
	uint64_t ghcb;                           /* Guest-physical address of the GHCB (APM 15.35.5) */
	uint64_t event;                          /* What the guest takes at its next entry (APM 15.20) */
	uint64_t n_cr3;                          /* Root of the second stage (APM 15.25.3) */
	uint64_t virtual_extensions;             /* What else is virtualised (APM B.1) */
	uint32_t clean;                          /* What has not changed in the block since this processor last used it (APM 15.15.3) */
	uint8_t reserved_0c4[4];
	uint64_t nrip;                           /* Where the instruction behind the intercepted one is (APM 15.7.1) */
	uint8_t fetched;                         /* How many bytes of the instruction follow (APM 15.8.4) */
	uint8_t instruction[15];                 /* The instruction's bytes (APM 15.8.4) */
	uint64_t avic_backing_page;              /* Registers of the virtual APIC (APM 15.29.3) */
	uint8_t reserved_0e8[8];
	uint64_t avic_logical_table;             /* Logical ids of virtual APICs (APM 15.29.3) */
	uint64_t avic_physical_table;            /* Physical ids of virtual APICs (APM 15.29.3) */
	uint8_t reserved_100[8];
	uint64_t vmsa;                           /* Encrypted save area (APM 15.35.8) */
	uint64_t vmgexit_rax;                    /* RAX at VMGEXIT (APM B.1) */
	uint8_t vmgexit_cpl;                     /* CPL at VMGEXIT (APM B.1) */
	uint8_t reserved_119[7];
	uint16_t bus_lock_count;                 /* Bus locks that do not exit (APM B.1) */
	uint8_t reserved_122[734];
	uint16_t es_selector;                    /* Selector of ES (APM 4.5.1) */
	uint16_t es_attributes;                  /* Attributes of ES (APM 4.7.1) */
	uint32_t es_limit;                       /* Limit of ES (APM 4.5.3) */
	uint64_t es_base;                        /* Base of ES (APM 4.5.3) */
	uint16_t cs_selector;                    /* Selector of CS (APM 4.5.1) */
	uint16_t cs_attributes;                  /* Attributes of CS; those of other segments have the same form (APM 4.7.1, 15.5.1) */
	uint32_t cs_limit;                       /* Limit of CS (APM 4.5.3) */
	uint64_t cs_base;                        /* Base of CS (APM 4.5.3) */
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
	uint8_t reserved_460[4];
	uint32_t gdtr_limit;                     /* Limit of GDTR (APM 4.6) */
	uint64_t gdtr_base;                      /* Base of GDTR (APM 4.6) */
	uint16_t ldtr_selector;                  /* Selector of LDTR (APM 4.5.1) */
	uint16_t ldtr_attributes;                /* Attributes of LDTR (APM 4.7.1) */
	uint32_t ldtr_limit;                     /* Limit of LDTR (APM 4.5.3) */
	uint64_t ldtr_base;                      /* Base of LDTR (APM 4.5.3) */
	uint8_t reserved_480[4];
	uint32_t idtr_limit;                     /* Limit of IDTR (APM 4.6) */
	uint64_t idtr_base;                      /* Base of IDTR (APM 4.6) */
	uint16_t tr_selector;                    /* Selector of TR (APM 4.5.1) */
	uint16_t tr_attributes;                  /* Attributes of TR (APM 4.7.1) */
	uint32_t tr_limit;                       /* Limit of TR (APM 4.5.3) */
	uint64_t tr_base;                        /* Base of TR (APM 4.5.3) */
	uint8_t reserved_4a0[43];
	uint8_t cpl;                             /* Privilege level (APM 4.9.1) */
	uint8_t reserved_4cc[4];
	uint64_t efer;                           /* Extended features, as the guest sees them (APM 3.1.7) */
	uint8_t reserved_4d8[112];
	uint64_t cr4;                            /* Extensions of the operating mode (APM 3.1.3) */
	uint64_t cr3;                            /* Root of the guest's own tables (APM 3.1.2) */
	uint64_t cr0;                            /* Operating mode (APM 3.1.1) */
	uint64_t dr7;                            /* Debug control (APM 13.1.1.4) */
	uint64_t dr6;                            /* Debug status (APM 13.1.1.3) */
	uint64_t rflags;                         /* Flags (APM 3.1.4) */
	uint64_t rip;                            /* Instruction pointer (APM 14.1.3) */
	uint8_t reserved_580[88];
	uint64_t rsp;                            /* Stack pointer (APM 3.1.2) */
	uint64_t s_cet;                          /* Supervisor control-flow enforcement (APM B.2) */
	uint64_t ssp;                            /* Shadow stack pointer (APM B.2) */
	uint64_t isst_addr;                      /* Table of shadow stacks (APM B.2) */
	uint64_t rax;                            /* Accumulator (APM 3.1.2) */
	uint64_t star;                           /* Selectors of SYSCALL and SYSRET (APM 6.1.1) */
	uint64_t lstar;                          /* Target of SYSCALL in 64-bit mode (APM 6.1.1) */
	uint64_t cstar;                          /* Target of SYSCALL in compatibility mode (APM 6.1.1) */
	uint64_t sfmask;                         /* Flags that SYSCALL clears (APM 6.1.1) */
	uint64_t kernel_gs_base;                 /* What SWAPGS brings (APM 4.5.3) */
	uint64_t sysenter_cs;                    /* Selector of SYSENTER (APM 6.1.2) */
	uint64_t sysenter_esp;                   /* Stack of SYSENTER (APM 6.1.2) */
	uint64_t sysenter_eip;                   /* Target of SYSENTER (APM 6.1.2) */
	uint64_t cr2;                            /* Address of the last page fault (APM 3.1.2) */
	uint8_t reserved_648[32];
	uint64_t pat;                            /* Memory types of the guest's own tables (APM 7.8.1) */
	uint64_t debugctl;                       /* Debug control MSR (APM 13.1.1.6) */
	uint64_t br_from;                        /* Source of the last branch (APM B.2) */
	uint64_t br_to;                          /* Its target (APM B.2) */
	uint64_t last_excp_from;                 /* Where the last exception or interrupt was (APM B.2) */
	uint64_t last_excp_to;                   /* Its handler (APM B.2) */
	uint8_t reserved_698[72];
	uint64_t spec_ctrl;                      /* Speculation control, where it is virtual (APM B.2) */
};

/* The one that the vCPU is bound with. */
static inline struct hy_svm_vmcb *hy_svm_vmcb(const struct hy_x86_context *ctx)
{
	return (struct hy_svm_vmcb *)(uintptr_t)ctx->block;
}

/* Control registers that exit (APM 15.8, B.1) */
static inline uint64_t hy_svm_read_intercept_cr(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_cr;
}

static inline void hy_svm_write_intercept_cr(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_cr = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Debug registers that exit (APM 15.8, B.1) */
static inline uint64_t hy_svm_read_intercept_dr(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_dr;
}

static inline void hy_svm_write_intercept_dr(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_dr = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Exceptions that exit (APM 15.12, B.1) */
static inline uint64_t hy_svm_read_intercept_exceptions(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_exceptions;
}

static inline void hy_svm_write_intercept_exceptions(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_exceptions = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Events and instructions that exit (APM 15.9, B.1) */
static inline uint64_t hy_svm_read_intercept_misc1(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_misc1;
}

static inline void hy_svm_write_intercept_misc1(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_misc1 = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Further instructions that exit (APM 15.9, B.1) */
static inline uint64_t hy_svm_read_intercept_misc2(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_misc2;
}

static inline void hy_svm_write_intercept_misc2(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_misc2 = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Further instructions that exit (APM 15.9, B.1) */
static inline uint64_t hy_svm_read_intercept_misc3(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->intercept_misc3;
}

static inline void hy_svm_write_intercept_misc3(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->intercept_misc3 = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Cycles after which a PAUSE begins a new count (APM 15.14.4) */
static inline uint64_t hy_svm_read_pause_filter_threshold(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->pause_filter_threshold;
}

static inline void hy_svm_write_pause_filter_threshold(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->pause_filter_threshold = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* PAUSEs that do not exit (APM 15.14.4) */
static inline uint64_t hy_svm_read_pause_filter_count(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->pause_filter_count;
}

static inline void hy_svm_write_pause_filter_count(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->pause_filter_count = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Physical address of the I/O permission map (APM 15.10.1) */
static inline uint64_t hy_svm_read_iopm_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->iopm_base;
}

static inline void hy_svm_write_iopm_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->iopm_base = value;
	vmcb->clean &= ~UINT32_C(0x2);
}

/* Physical address of the MSR permission map (APM 15.11) */
static inline uint64_t hy_svm_read_msrpm_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->msrpm_base;
}

static inline void hy_svm_write_msrpm_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->msrpm_base = value;
	vmcb->clean &= ~UINT32_C(0x2);
}

/* Added to the counter where the guest reads it (APM 15.30.5) */
static inline uint64_t hy_svm_read_tsc_offset(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tsc_offset;
}

static inline void hy_svm_write_tsc_offset(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tsc_offset = value;
	vmcb->clean &= ~UINT32_C(0x1);
}

/* Address space identifier (APM 15.16) */
static inline uint64_t hy_svm_read_asid(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->asid;
}

static inline void hy_svm_write_asid(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->asid = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x4);
}

/* What of the TLB the entry forgets (APM 15.16.2) */
static inline uint64_t hy_svm_read_tlb_control(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tlb_control;
}

static inline void hy_svm_write_tlb_control(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tlb_control = (uint8_t)value;
}

/* Task priority: interrupts of this class and below wait (APM 16.6.4) */
static inline uint64_t hy_svm_read_cr8(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cr8;
}

static inline void hy_svm_write_cr8(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cr8 = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x8);
}

/* What is pending for the guest (APM 15.21.4) */
static inline uint64_t hy_svm_read_virtual_interrupt(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->virtual_interrupt;
}

static inline void hy_svm_write_virtual_interrupt(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->virtual_interrupt = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x8);
}

/* How urgent it is (APM 15.21.4) */
static inline uint64_t hy_svm_read_virtual_priority(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->virtual_priority;
}

static inline void hy_svm_write_virtual_priority(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->virtual_priority = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x8);
}

/* How interrupts are virtualised (APM 15.21.1) */
static inline uint64_t hy_svm_read_virtual_control(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->virtual_control;
}

static inline void hy_svm_write_virtual_control(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->virtual_control = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x8);
}

/* Vector of the virtual interrupt (APM 15.21.4) */
static inline uint64_t hy_svm_read_virtual_vector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->virtual_vector;
}

static inline void hy_svm_write_virtual_vector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->virtual_vector = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x8);
}

/* 1: the instruction before was STI or loaded SS, and no interrupt is taken yet (APM 15.21.5) */
static inline uint64_t hy_svm_read_interrupt_shadow(const struct hy_svm_vmcb *vmcb)
{
	return ((uint64_t)vmcb->interrupt_shadow & 1);
}

static inline void hy_svm_write_interrupt_shadow(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->interrupt_shadow = (uint8_t)value;
}

/* Exit code (APM Appendix C) */
static inline uint64_t hy_svm_read_exitcode(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->exitcode;
}

/* Exit information (APM Appendix C) */
static inline uint64_t hy_svm_read_exitinfo1(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->exitinfo1;
}

/* Exit information (APM Appendix C) */
static inline uint64_t hy_svm_read_exitinfo2(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->exitinfo2;
}

/* The event whose delivery was under way (APM 15.7.2) */
static inline uint64_t hy_svm_read_exitintinfo(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->exitintinfo;
}

/* Nested paging and encryption (APM 15.25.3, B.1) */
static inline uint64_t hy_svm_read_nested_control(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->nested_control;
}

static inline void hy_svm_write_nested_control(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->nested_control = value;
	vmcb->clean &= ~UINT32_C(0x10);
}

/* Guest-physical address of the virtual APIC (APM 15.29.3) */
static inline uint64_t hy_svm_read_avic_apic_bar(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->avic_apic_bar;
}

static inline void hy_svm_write_avic_apic_bar(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->avic_apic_bar = value;
	vmcb->clean &= ~UINT32_C(0x800);
}

/* Guest-physical address of the GHCB (APM 15.35.5) */
static inline uint64_t hy_svm_read_ghcb(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ghcb;
}

static inline void hy_svm_write_ghcb(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ghcb = value;
}

/* What the guest takes at its next entry (APM 15.20) */
static inline uint64_t hy_svm_read_event(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->event;
}

static inline void hy_svm_write_event(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->event = value;
}

/* Root of the second stage (APM 15.25.3) */
static inline uint64_t hy_svm_read_n_cr3(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->n_cr3;
}

static inline void hy_svm_write_n_cr3(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->n_cr3 = value;
	vmcb->clean &= ~UINT32_C(0x10);
}

/* What else is virtualised (APM B.1) */
static inline uint64_t hy_svm_read_virtual_extensions(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->virtual_extensions;
}

static inline void hy_svm_write_virtual_extensions(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->virtual_extensions = value;
}

/* What has not changed in the block since this processor last used it (APM 15.15.3) */
static inline uint64_t hy_svm_read_clean(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->clean;
}

static inline void hy_svm_write_clean(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->clean = (uint32_t)value;
}

/* Where the instruction behind the intercepted one is (APM 15.7.1) */
static inline uint64_t hy_svm_read_nrip(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->nrip;
}

/* How many bytes of the instruction follow (APM 15.8.4) */
static inline uint64_t hy_svm_read_fetched(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->fetched;
}

/* Registers of the virtual APIC (APM 15.29.3) */
static inline uint64_t hy_svm_read_avic_backing_page(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->avic_backing_page;
}

static inline void hy_svm_write_avic_backing_page(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->avic_backing_page = value;
	vmcb->clean &= ~UINT32_C(0x800);
}

/* Logical ids of virtual APICs (APM 15.29.3) */
static inline uint64_t hy_svm_read_avic_logical_table(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->avic_logical_table;
}

static inline void hy_svm_write_avic_logical_table(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->avic_logical_table = value;
	vmcb->clean &= ~UINT32_C(0x800);
}

/* Physical ids of virtual APICs (APM 15.29.3) */
static inline uint64_t hy_svm_read_avic_physical_table(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->avic_physical_table;
}

static inline void hy_svm_write_avic_physical_table(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->avic_physical_table = value;
	vmcb->clean &= ~UINT32_C(0x800);
}

/* Encrypted save area (APM 15.35.8) */
static inline uint64_t hy_svm_read_vmsa(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->vmsa;
}

static inline void hy_svm_write_vmsa(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->vmsa = value;
}

/* RAX at VMGEXIT (APM B.1) */
static inline uint64_t hy_svm_read_vmgexit_rax(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->vmgexit_rax;
}

/* CPL at VMGEXIT (APM B.1) */
static inline uint64_t hy_svm_read_vmgexit_cpl(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->vmgexit_cpl;
}

/* Bus locks that do not exit (APM B.1) */
static inline uint64_t hy_svm_read_bus_lock_count(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->bus_lock_count;
}

static inline void hy_svm_write_bus_lock_count(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->bus_lock_count = (uint16_t)value;
}

/* Selector of ES (APM 4.5.1) */
static inline uint64_t hy_svm_read_es_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->es_selector;
}

static inline void hy_svm_write_es_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->es_selector = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Attributes of ES (APM 4.7.1) */
static inline uint64_t hy_svm_read_es_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->es_attributes;
}

static inline void hy_svm_write_es_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->es_attributes = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Limit of ES (APM 4.5.3) */
static inline uint64_t hy_svm_read_es_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->es_limit;
}

static inline void hy_svm_write_es_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->es_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Base of ES (APM 4.5.3) */
static inline uint64_t hy_svm_read_es_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->es_base;
}

static inline void hy_svm_write_es_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->es_base = value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Selector of CS (APM 4.5.1) */
static inline uint64_t hy_svm_read_cs_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cs_selector;
}

static inline void hy_svm_write_cs_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cs_selector = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Attributes of CS; those of other segments have the same form (APM 4.7.1, 15.5.1) */
static inline uint64_t hy_svm_read_cs_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cs_attributes;
}

static inline void hy_svm_write_cs_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cs_attributes = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Limit of CS (APM 4.5.3) */
static inline uint64_t hy_svm_read_cs_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cs_limit;
}

static inline void hy_svm_write_cs_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cs_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Base of CS (APM 4.5.3) */
static inline uint64_t hy_svm_read_cs_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cs_base;
}

static inline void hy_svm_write_cs_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cs_base = value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Selector of SS (APM 4.5.1) */
static inline uint64_t hy_svm_read_ss_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ss_selector;
}

static inline void hy_svm_write_ss_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ss_selector = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Attributes of SS (APM 4.7.1) */
static inline uint64_t hy_svm_read_ss_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ss_attributes;
}

static inline void hy_svm_write_ss_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ss_attributes = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Limit of SS (APM 4.5.3) */
static inline uint64_t hy_svm_read_ss_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ss_limit;
}

static inline void hy_svm_write_ss_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ss_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Base of SS (APM 4.5.3) */
static inline uint64_t hy_svm_read_ss_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ss_base;
}

static inline void hy_svm_write_ss_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ss_base = value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Selector of DS (APM 4.5.1) */
static inline uint64_t hy_svm_read_ds_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ds_selector;
}

static inline void hy_svm_write_ds_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ds_selector = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Attributes of DS (APM 4.7.1) */
static inline uint64_t hy_svm_read_ds_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ds_attributes;
}

static inline void hy_svm_write_ds_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ds_attributes = (uint16_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Limit of DS (APM 4.5.3) */
static inline uint64_t hy_svm_read_ds_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ds_limit;
}

static inline void hy_svm_write_ds_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ds_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Base of DS (APM 4.5.3) */
static inline uint64_t hy_svm_read_ds_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ds_base;
}

static inline void hy_svm_write_ds_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ds_base = value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Selector of FS (APM 4.5.1) */
static inline uint64_t hy_svm_read_fs_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->fs_selector;
}

static inline void hy_svm_write_fs_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->fs_selector = (uint16_t)value;
}

/* Attributes of FS (APM 4.7.1) */
static inline uint64_t hy_svm_read_fs_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->fs_attributes;
}

static inline void hy_svm_write_fs_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->fs_attributes = (uint16_t)value;
}

/* Limit of FS (APM 4.5.3) */
static inline uint64_t hy_svm_read_fs_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->fs_limit;
}

static inline void hy_svm_write_fs_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->fs_limit = (uint32_t)value;
}

/* Base of FS (APM 4.5.3) */
static inline uint64_t hy_svm_read_fs_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->fs_base;
}

static inline void hy_svm_write_fs_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->fs_base = value;
}

/* Selector of GS (APM 4.5.1) */
static inline uint64_t hy_svm_read_gs_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gs_selector;
}

static inline void hy_svm_write_gs_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gs_selector = (uint16_t)value;
}

/* Attributes of GS (APM 4.7.1) */
static inline uint64_t hy_svm_read_gs_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gs_attributes;
}

static inline void hy_svm_write_gs_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gs_attributes = (uint16_t)value;
}

/* Limit of GS (APM 4.5.3) */
static inline uint64_t hy_svm_read_gs_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gs_limit;
}

static inline void hy_svm_write_gs_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gs_limit = (uint32_t)value;
}

/* Base of GS (APM 4.5.3) */
static inline uint64_t hy_svm_read_gs_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gs_base;
}

static inline void hy_svm_write_gs_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gs_base = value;
}

/* Limit of GDTR (APM 4.6) */
static inline uint64_t hy_svm_read_gdtr_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gdtr_limit;
}

static inline void hy_svm_write_gdtr_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gdtr_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x80);
}

/* Base of GDTR (APM 4.6) */
static inline uint64_t hy_svm_read_gdtr_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->gdtr_base;
}

static inline void hy_svm_write_gdtr_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->gdtr_base = value;
	vmcb->clean &= ~UINT32_C(0x80);
}

/* Selector of LDTR (APM 4.5.1) */
static inline uint64_t hy_svm_read_ldtr_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ldtr_selector;
}

static inline void hy_svm_write_ldtr_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ldtr_selector = (uint16_t)value;
}

/* Attributes of LDTR (APM 4.7.1) */
static inline uint64_t hy_svm_read_ldtr_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ldtr_attributes;
}

static inline void hy_svm_write_ldtr_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ldtr_attributes = (uint16_t)value;
}

/* Limit of LDTR (APM 4.5.3) */
static inline uint64_t hy_svm_read_ldtr_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ldtr_limit;
}

static inline void hy_svm_write_ldtr_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ldtr_limit = (uint32_t)value;
}

/* Base of LDTR (APM 4.5.3) */
static inline uint64_t hy_svm_read_ldtr_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ldtr_base;
}

static inline void hy_svm_write_ldtr_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ldtr_base = value;
}

/* Limit of IDTR (APM 4.6) */
static inline uint64_t hy_svm_read_idtr_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->idtr_limit;
}

static inline void hy_svm_write_idtr_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->idtr_limit = (uint32_t)value;
	vmcb->clean &= ~UINT32_C(0x80);
}

/* Base of IDTR (APM 4.6) */
static inline uint64_t hy_svm_read_idtr_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->idtr_base;
}

static inline void hy_svm_write_idtr_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->idtr_base = value;
	vmcb->clean &= ~UINT32_C(0x80);
}

/* Selector of TR (APM 4.5.1) */
static inline uint64_t hy_svm_read_tr_selector(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tr_selector;
}

static inline void hy_svm_write_tr_selector(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tr_selector = (uint16_t)value;
}

/* Attributes of TR (APM 4.7.1) */
static inline uint64_t hy_svm_read_tr_attributes(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tr_attributes;
}

static inline void hy_svm_write_tr_attributes(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tr_attributes = (uint16_t)value;
}

/* Limit of TR (APM 4.5.3) */
static inline uint64_t hy_svm_read_tr_limit(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tr_limit;
}

static inline void hy_svm_write_tr_limit(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tr_limit = (uint32_t)value;
}

/* Base of TR (APM 4.5.3) */
static inline uint64_t hy_svm_read_tr_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->tr_base;
}

static inline void hy_svm_write_tr_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->tr_base = value;
}

/* Privilege level (APM 4.9.1) */
static inline uint64_t hy_svm_read_cpl(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cpl;
}

static inline void hy_svm_write_cpl(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cpl = (uint8_t)value;
	vmcb->clean &= ~UINT32_C(0x100);
}

/* Extended features, as the guest sees them (APM 3.1.7) */
static inline uint64_t hy_svm_read_efer(const struct hy_svm_vmcb *vmcb)
{
	return (vmcb->efer & 0xffffffffffffefff);
}

static inline void hy_svm_write_efer(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->efer = (value | 0x1000);
	vmcb->clean &= ~UINT32_C(0x20);
}

/* Extensions of the operating mode (APM 3.1.3) */
static inline uint64_t hy_svm_read_cr4(const struct hy_svm_vmcb *vmcb)
{
	return (vmcb->cr4 & 0xffffffffffffffbf);
}

static inline void hy_svm_write_cr4(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cr4 = (value | (hy_x86_read_host_cr4() & 0x40));
	vmcb->clean &= ~UINT32_C(0x20);
}

/* Root of the guest's own tables (APM 3.1.2) */
static inline uint64_t hy_svm_read_cr3(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cr3;
}

static inline void hy_svm_write_cr3(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cr3 = value;
	vmcb->clean &= ~UINT32_C(0x20);
}

/* Operating mode (APM 3.1.1) */
static inline uint64_t hy_svm_read_cr0(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cr0;
}

static inline void hy_svm_write_cr0(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cr0 = value;
	vmcb->clean &= ~UINT32_C(0x20);
}

/* Debug control (APM 13.1.1.4) */
static inline uint64_t hy_svm_read_dr7(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->dr7;
}

static inline void hy_svm_write_dr7(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->dr7 = value;
	vmcb->clean &= ~UINT32_C(0x40);
}

/* Debug status (APM 13.1.1.3) */
static inline uint64_t hy_svm_read_dr6(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->dr6;
}

static inline void hy_svm_write_dr6(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->dr6 = value;
	vmcb->clean &= ~UINT32_C(0x40);
}

/* Flags (APM 3.1.4) */
static inline uint64_t hy_svm_read_rflags(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->rflags;
}

static inline void hy_svm_write_rflags(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->rflags = value;
}

/* Instruction pointer (APM 14.1.3) */
static inline uint64_t hy_svm_read_rip(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->rip;
}

static inline void hy_svm_write_rip(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->rip = value;
}

/* Stack pointer (APM 3.1.2) */
static inline uint64_t hy_svm_read_rsp(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->rsp;
}

static inline void hy_svm_write_rsp(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->rsp = value;
}

/* Supervisor control-flow enforcement (APM B.2) */
static inline uint64_t hy_svm_read_s_cet(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->s_cet;
}

static inline void hy_svm_write_s_cet(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->s_cet = value;
	vmcb->clean &= ~UINT32_C(0x1000);
}

/* Shadow stack pointer (APM B.2) */
static inline uint64_t hy_svm_read_ssp(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->ssp;
}

static inline void hy_svm_write_ssp(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->ssp = value;
	vmcb->clean &= ~UINT32_C(0x1000);
}

/* Table of shadow stacks (APM B.2) */
static inline uint64_t hy_svm_read_isst_addr(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->isst_addr;
}

static inline void hy_svm_write_isst_addr(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->isst_addr = value;
	vmcb->clean &= ~UINT32_C(0x1000);
}

/* Accumulator (APM 3.1.2) */
static inline uint64_t hy_svm_read_rax(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->rax;
}

static inline void hy_svm_write_rax(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->rax = value;
}

/* Selectors of SYSCALL and SYSRET (APM 6.1.1) */
static inline uint64_t hy_svm_read_star(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->star;
}

static inline void hy_svm_write_star(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->star = value;
}

/* Target of SYSCALL in 64-bit mode (APM 6.1.1) */
static inline uint64_t hy_svm_read_lstar(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->lstar;
}

static inline void hy_svm_write_lstar(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->lstar = value;
}

/* Target of SYSCALL in compatibility mode (APM 6.1.1) */
static inline uint64_t hy_svm_read_cstar(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cstar;
}

static inline void hy_svm_write_cstar(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cstar = value;
}

/* Flags that SYSCALL clears (APM 6.1.1) */
static inline uint64_t hy_svm_read_sfmask(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->sfmask;
}

static inline void hy_svm_write_sfmask(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->sfmask = value;
}

/* What SWAPGS brings (APM 4.5.3) */
static inline uint64_t hy_svm_read_kernel_gs_base(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->kernel_gs_base;
}

static inline void hy_svm_write_kernel_gs_base(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->kernel_gs_base = value;
}

/* Selector of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_svm_read_sysenter_cs(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->sysenter_cs;
}

static inline void hy_svm_write_sysenter_cs(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->sysenter_cs = value;
}

/* Stack of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_svm_read_sysenter_esp(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->sysenter_esp;
}

static inline void hy_svm_write_sysenter_esp(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->sysenter_esp = value;
}

/* Target of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_svm_read_sysenter_eip(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->sysenter_eip;
}

static inline void hy_svm_write_sysenter_eip(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->sysenter_eip = value;
}

/* Address of the last page fault (APM 3.1.2) */
static inline uint64_t hy_svm_read_cr2(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->cr2;
}

static inline void hy_svm_write_cr2(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->cr2 = value;
	vmcb->clean &= ~UINT32_C(0x200);
}

/* Memory types of the guest's own tables (APM 7.8.1) */
static inline uint64_t hy_svm_read_pat(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->pat;
}

static inline void hy_svm_write_pat(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->pat = value;
	vmcb->clean &= ~UINT32_C(0x10);
}

/* Debug control MSR (APM 13.1.1.6) */
static inline uint64_t hy_svm_read_debugctl(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->debugctl;
}

static inline void hy_svm_write_debugctl(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->debugctl = value;
	vmcb->clean &= ~UINT32_C(0x400);
}

/* Source of the last branch (APM B.2) */
static inline uint64_t hy_svm_read_br_from(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->br_from;
}

static inline void hy_svm_write_br_from(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->br_from = value;
	vmcb->clean &= ~UINT32_C(0x400);
}

/* Its target (APM B.2) */
static inline uint64_t hy_svm_read_br_to(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->br_to;
}

static inline void hy_svm_write_br_to(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->br_to = value;
	vmcb->clean &= ~UINT32_C(0x400);
}

/* Where the last exception or interrupt was (APM B.2) */
static inline uint64_t hy_svm_read_last_excp_from(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->last_excp_from;
}

static inline void hy_svm_write_last_excp_from(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->last_excp_from = value;
	vmcb->clean &= ~UINT32_C(0x400);
}

/* Its handler (APM B.2) */
static inline uint64_t hy_svm_read_last_excp_to(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->last_excp_to;
}

static inline void hy_svm_write_last_excp_to(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->last_excp_to = value;
	vmcb->clean &= ~UINT32_C(0x400);
}

/* Speculation control, where it is virtual (APM B.2) */
static inline uint64_t hy_svm_read_spec_ctrl(const struct hy_svm_vmcb *vmcb)
{
	return vmcb->spec_ctrl;
}

static inline void hy_svm_write_spec_ctrl(struct hy_svm_vmcb *vmcb, uint64_t value)
{
	vmcb->spec_ctrl = value;
}

/* Saves what instructions do not move of group `exit`; the macro hy_svm_save_exit moves the rest. */
static inline void hy_svm_save_exit(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->rax = vmcb->rax;
	ctx->rsp = vmcb->rsp;
	ctx->rip = vmcb->rip;
	ctx->rflags = vmcb->rflags;
}

/* Loads what instructions do not move of group `exit`; the macro hy_svm_restore_exit moves the rest. */
static inline void hy_svm_load_exit(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb)
{
	vmcb->rax = ctx->rax;
	vmcb->rsp = ctx->rsp;
	vmcb->rip = ctx->rip;
	vmcb->rflags = ctx->rflags;
}

/* Saves sets of registers of group `bind`. While the vCPU is bound here; `features` are those of the CPU. */
void hy_svm_save_state(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb, uint64_t features, uint32_t sets);

/* Loads sets of registers of group `bind`. While the vCPU is bound here; `features` are those of the CPU. */
void hy_svm_load_state(const struct hy_x86_context *ctx, struct hy_svm_vmcb *vmcb, uint64_t features, uint32_t sets);

/* Whether the registers of which the context has copies (`copy_of:`) are what they were when hy_svm_remember made them. While the vCPU is
 * bound here. */
static inline bool hy_svm_unchanged(const struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	return ctx->code_rip == ctx->rip && ctx->code_cs_base == vmcb->cs_base && ctx->code_cs_attributes == (uint64_t)vmcb->cs_attributes
		&& ctx->code_cr0 == vmcb->cr0 && ctx->code_cr3 == vmcb->cr3 && ctx->code_cr4 == (vmcb->cr4 & 0xffffffffffffffbf)
		&& ctx->code_efer == (vmcb->efer & 0xffffffffffffefff);
}

static inline void hy_svm_remember(struct hy_x86_context *ctx, const struct hy_svm_vmcb *vmcb)
{
	ctx->code_rip = ctx->rip;
	ctx->code_cs_base = vmcb->cs_base;
	ctx->code_cs_attributes = (uint16_t)(uint64_t)vmcb->cs_attributes;
	ctx->code_cr0 = vmcb->cr0;
	ctx->code_cr3 = vmcb->cr3;
	ctx->code_cr4 = (vmcb->cr4 & 0xffffffffffffffbf);
	ctx->code_efer = (vmcb->efer & 0xffffffffffffefff);
}

/* Gives what is no guest's the values that it begins with: `begin:`, `reset:`, the host's where `reset_from:` says so. False: the CPU has
 * not all of a control with `capability:`. */
bool hy_svm_begin(struct hy_svm_vmcb *vmcb, const struct hy_percpu *cpu);

HY_C_END

#endif
/* crc32 69885055 */
