/* Generated from desc/arch/vmx/entry.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_ENTRY_H
#define HALYARD_VMX_ENTRY_H

#include <halyard/arch/context.h>
#include <halyard/types.h>

HY_C_BEGIN

/* Bits that VMX operation fixes have their values; PE and PG are free. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CR0_FIXED 1u
/* The upper half is 0. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CR0_RESERVED 2u
/* Paging needs protected mode. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_PAGING_PROTECTED 3u
/* Bits that VMX operation fixes have their values. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CR4_FIXED 4u
/* The guest has no more than CPUID shows it. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CR4_HIDDEN 5u
/* CET needs write protection. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CET_PROTECTED 6u
/* Reserved bits are 0. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_DEBUGCTL_RESERVED 7u
/* Long mode has paging with wide entries. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_LONG_MODE_PAGING 8u
/* Process-context identifiers need long mode. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_PCID_LONG_MODE 9u
/* The root lies within physical addresses. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_CR3_RESERVED 10u
/* The upper half is 0. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_DR7_HIGH 11u
/* A canonical address. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_SYSENTER_ESP_CANONICAL 12u
/* A canonical address. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_SYSENTER_EIP_CANONICAL 13u
/* Each byte is one of the types 0, 1, 4, 5, 6 and 7. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_PAT_TYPES 14u
/* Reserved bits are 0. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_EFER_RESERVED 15u
/* LMA is what the entry control says. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_EFER_LMA 16u
/* With paging on, LMA is LME. (SDM 27.3.1.1) */
#define HY_VMX_ENTRY_EFER_LME 17u
/* TR is in the GDT. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_TR_SELECTOR_TI 18u
/* LDTR is in the GDT. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_LDTR_SELECTOR_TI 19u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_VIRTUAL_8086 20u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_VIRTUAL_8086 21u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_DS_VIRTUAL_8086 22u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_ES_VIRTUAL_8086 23u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_FS_VIRTUAL_8086 24u
/* In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_GS_VIRTUAL_8086 25u
/* A canonical address. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_TR_BASE_CANONICAL 26u
/* A canonical address. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_FS_BASE_CANONICAL 27u
/* A canonical address. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_GS_BASE_CANONICAL 28u
/* A canonical address. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_LDTR_BASE_CANONICAL 29u
/* The upper half is 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_BASE_HIGH 30u
/* The upper half is 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_BASE_HIGH 31u
/* The upper half is 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_DS_BASE_HIGH 32u
/* The upper half is 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_ES_BASE_HIGH 33u
/* Accessed code, or accessed data that can be written. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_TYPE 34u
/* Accessed data that can be written. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_TYPE 35u
/* Accessed, and code can be read. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_DS_TYPE 36u
/* Accessed, and code can be read. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_ES_TYPE 37u
/* Accessed, and code can be read. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_FS_TYPE 38u
/* Accessed, and code can be read. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_GS_TYPE 39u
/* CS is present and no system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_PRESENT 40u
/* No system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_NO_SYSTEM 41u
/* No system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_DS_NO_SYSTEM 42u
/* No system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_ES_NO_SYSTEM 43u
/* No system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_FS_NO_SYSTEM 44u
/* No system segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_GS_NO_SYSTEM 45u
/* Data as code is of privilege level 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_PRIVILEGE_DATA 46u
/* Code that does not conform has the privilege level of SS. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_PRIVILEGE 47u
/* Conforming code has no lower privilege than SS. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_PRIVILEGE_CONFORMING 48u
/* Without protection, and with data as code, the privilege level is 0. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_PRIVILEGE 49u
/* 64-bit code has no default operand size. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_SIZE 50u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_CS_GRANULARITY 51u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_SS_GRANULARITY 52u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_DS_GRANULARITY 53u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_ES_GRANULARITY 54u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_FS_GRANULARITY 55u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_GS_GRANULARITY 56u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_LDTR_GRANULARITY 57u
/* The limit is one that the granularity can say. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_TR_GRANULARITY 58u
/* A busy task-state segment. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_TR_TYPE 59u
/* A system segment that is present. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_TR_PRESENT 60u
/* A local descriptor table. (SDM 27.3.1.2) */
#define HY_VMX_ENTRY_LDTR_TYPE 61u
/* A canonical address. (SDM 27.3.1.3) */
#define HY_VMX_ENTRY_GDTR_BASE_CANONICAL 62u
/* A limit of 16 bits. (SDM 27.3.1.3) */
#define HY_VMX_ENTRY_GDTR_LIMIT_HIGH 63u
/* A canonical address. (SDM 27.3.1.3) */
#define HY_VMX_ENTRY_IDTR_BASE_CANONICAL 64u
/* A limit of 16 bits. (SDM 27.3.1.3) */
#define HY_VMX_ENTRY_IDTR_LIMIT_HIGH 65u
/* Outside of 64-bit mode the upper half is 0. (SDM 27.3.1.4) */
#define HY_VMX_ENTRY_RIP_HIGH 66u
/* A canonical address. (SDM 27.3.1.4) */
#define HY_VMX_ENTRY_RIP_CANONICAL 67u
/* Reserved bits have their values. (SDM 27.3.1.4) */
#define HY_VMX_ENTRY_RFLAGS_RESERVED 68u
/* Virtual-8086 mode is protected and not long. (SDM 27.3.1.4) */
#define HY_VMX_ENTRY_VIRTUAL_8086 69u
/* An interrupt is delivered to a guest that takes interrupts. (SDM 27.3.1.4) */
#define HY_VMX_ENTRY_INTERRUPT_ENABLED 70u
/* One of the four states. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_ACTIVITY_STATE 71u
/* HLT is of privilege level 0. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_HALTED_PRIVILEGE 72u
/* Behind STI and loads of SS the guest is active. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_ACTIVE_SHADOW 73u
/* STI or a load of SS, not both. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_ONE_SHADOW 74u
/* Behind STI interrupts are enabled. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_STI_ENABLED 75u
/* An interrupt is not delivered behind STI or a load of SS. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_SHADOW_INTERRUPT 76u
/* An NMI is not delivered behind a load of SS, nor in the handler of one. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_SHADOW_NMI 77u
/* Reserved bits are 0, and there are no enclaves. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_INTERRUPTIBILITY_RESERVED 78u
/* Reserved bits are 0. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_PENDING_DEBUG_RESERVED 79u
/* In a shadow, a single step is due where TF says so. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_PENDING_SINGLE_STEP 80u
/* There is no shadow VMCS. (SDM 27.3.1.5) */
#define HY_VMX_ENTRY_NO_SHADOW_VMCS 81u
/* Of an entry that is present reserved bits are 0. (SDM 27.3.1.6) */
#define HY_VMX_ENTRY_PDPTE0_RESERVED 82u
/* Of an entry that is present reserved bits are 0. (SDM 27.3.1.6) */
#define HY_VMX_ENTRY_PDPTE1_RESERVED 83u
/* Of an entry that is present reserved bits are 0. (SDM 27.3.1.6) */
#define HY_VMX_ENTRY_PDPTE2_RESERVED 84u
/* Of an entry that is present reserved bits are 0. (SDM 27.3.1.6) */
#define HY_VMX_ENTRY_PDPTE3_RESERVED 85u
/* One of the types that there are. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_TYPE 86u
/* An NMI has vector 2. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_NMI 87u
/* Exceptions have vectors below 32. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_EXCEPTION 88u
/* Error codes come with those exceptions that have one, in protected mode. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_ERROR 89u
/* Reserved bits are 0. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_RESERVED 90u
/* An error code has 16 bits. (SDM 27.2.1.3) */
#define HY_VMX_ENTRY_EVENT_ERROR_CODE 91u

/* Checks what a guest is about to be entered with on a CPU with `features`. 0 when every rule holds; else the number of the first
 * that does not, and *rule (which may be NULL) says in words which register breaks what. */
uint32_t hy_vmx_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule);

HY_C_END

#endif
/* crc32 9fd78524 */
