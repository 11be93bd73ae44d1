/* Generated from desc/arch/svm/entry.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_ENTRY_H
#define HALYARD_SVM_ENTRY_H

#include <halyard/arch/context.h>
#include <halyard/types.h>

HY_C_BEGIN

/* Reserved bits of EFER are 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_EFER_RESERVED 1u
/* CR0.NW is not set without CR0.CD. (APM 15.5.1) */
#define HY_SVM_ENTRY_CR0_WRITE_THROUGH 2u
/* The upper half of CR0 is 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_CR0_UPPER 3u
/* Paging is of protected mode. (APM 15.5.1) */
#define HY_SVM_ENTRY_PAGING_PROTECTED 4u
/* Reserved bits of CR3 are 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_CR3_RESERVED 5u
/* Reserved bits of CR4 are 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_CR4_RESERVED 6u
/* The upper half of DR6 is 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_DR6_UPPER 7u
/* The upper half of DR7 is 0. (APM 15.5.1) */
#define HY_SVM_ENTRY_DR7_UPPER 8u
/* Long mode has PAE. (APM 15.5.1) */
#define HY_SVM_ENTRY_LONG_MODE_PAE 9u
/* Long mode is protected mode. (APM 15.5.1) */
#define HY_SVM_ENTRY_LONG_MODE_PROTECTED 10u
/* A code segment of 64 bits is none of 32. (APM 15.5.1) */
#define HY_SVM_ENTRY_LONG_MODE_CODE 11u
/* EFER.LMA says what EFER.LME and CR0.PG make; VMRUN takes it over as it is. (APM 14.1.3) */
#define HY_SVM_ENTRY_LONG_MODE_ACTIVE 12u
/* VMRUN of the guest exits. (APM 15.5.1) */
#define HY_SVM_ENTRY_VMRUN_EXITS 13u
/* ASID 0 is the host's. (APM 15.5.1) */
#define HY_SVM_ENTRY_ASID 14u
/* The event has a type that there is. (APM 15.20) */
#define HY_SVM_ENTRY_EVENT_TYPE 15u
/* The event is an exception that there is. (APM 15.20) */
#define HY_SVM_ENTRY_EVENT_EXCEPTION 16u
/* CR4.CET needs CR0.WP. (APM 15.5.1) */
#define HY_SVM_ENTRY_CET_WRITE_PROTECT 17u
/* Reserved bits of RFLAGS are what they are. (APM 3.1.4) */
#define HY_SVM_ENTRY_FLAGS_FIXED 18u
/* Memory types of PAT are 0, 1, 4, 5, 6 or 7. (APM 15.25.4, 7.8.1) */
#define HY_SVM_ENTRY_PAT_TYPES 19u

/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_svm_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule);

HY_C_END

#endif
/* crc32 3e60d1dd */
