/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_VMX_ACCESS_H
#define HALYARD_VMX_ACCESS_H

#include <halyard/arch/access.h>
#include <halyard/bits.h>
#include <stdint.h>

/* Stack pointer (APM 3.1.2) */
static inline uint64_t hy_vmx_read_rsp(void)
{
	uint64_t value;

	__asm__ volatile("movl $26652, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_rsp(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26652, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Instruction pointer (APM 14.1.3) */
static inline uint64_t hy_vmx_read_rip(void)
{
	uint64_t value;

	__asm__ volatile("movl $26654, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_rip(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26654, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Flags (APM 3.1.4) */
static inline uint64_t hy_vmx_read_rflags(void)
{
	uint64_t value;

	__asm__ volatile("movl $26656, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_rflags(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26656, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Root of the guest's own tables (APM 3.1.2) */
static inline uint64_t hy_vmx_read_cr3(void)
{
	uint64_t value;

	__asm__ volatile("movl $26626, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26626, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of CS; those of other segments have the same form (APM 4.7.1, 15.5.1) */
static inline uint64_t hy_vmx_read_raw_cs_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18454, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_cs_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18454, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of CS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_cs_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26632, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cs_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26632, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of CS (APM 4.5.1) */
static inline uint64_t hy_vmx_read_cs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2050, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2050, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of CS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_cs_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18434, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cs_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18434, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of ES (APM 4.5.1) */
static inline uint64_t hy_vmx_read_es_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2048, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_es_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2048, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of ES (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_es_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18452, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_es_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18452, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of ES (APM 4.5.3) */
static inline uint64_t hy_vmx_read_es_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18432, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_es_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18432, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of ES (APM 4.5.3) */
static inline uint64_t hy_vmx_read_es_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26630, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_es_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26630, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of SS (APM 4.5.1) */
static inline uint64_t hy_vmx_read_ss_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2052, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ss_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2052, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of SS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_ss_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18456, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_ss_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18456, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of SS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ss_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18436, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ss_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18436, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of SS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ss_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26634, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ss_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26634, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of DS (APM 4.5.1) */
static inline uint64_t hy_vmx_read_ds_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2054, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ds_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2054, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of DS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_ds_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18458, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_ds_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18458, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of DS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ds_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18438, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ds_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18438, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of DS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ds_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26636, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ds_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26636, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of FS (APM 4.5.1) */
static inline uint64_t hy_vmx_read_fs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2056, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_fs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2056, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of FS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_fs_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18460, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_fs_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18460, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of FS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_fs_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18440, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_fs_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18440, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of FS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_fs_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26638, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_fs_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26638, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of GS (APM 4.5.1) */
static inline uint64_t hy_vmx_read_gs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2058, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_gs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2058, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of GS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_gs_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18462, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_gs_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18462, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of GS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_gs_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18442, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_gs_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18442, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of GS (APM 4.5.3) */
static inline uint64_t hy_vmx_read_gs_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26640, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_gs_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26640, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of LDTR (APM 4.5.1) */
static inline uint64_t hy_vmx_read_ldtr_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2060, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ldtr_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2060, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of LDTR (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_ldtr_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18464, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_ldtr_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18464, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of LDTR (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ldtr_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18444, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ldtr_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18444, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of LDTR (APM 4.5.3) */
static inline uint64_t hy_vmx_read_ldtr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26642, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ldtr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26642, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selector of TR (APM 4.5.1) */
static inline uint64_t hy_vmx_read_tr_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2062, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tr_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2062, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of TR (APM 4.7.1) */
static inline uint64_t hy_vmx_read_raw_tr_attributes(void)
{
	uint64_t value;

	__asm__ volatile("movl $18466, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_raw_tr_attributes(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18466, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of TR (APM 4.5.3) */
static inline uint64_t hy_vmx_read_tr_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18446, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tr_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18446, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of TR (APM 4.5.3) */
static inline uint64_t hy_vmx_read_tr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26644, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26644, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of GDTR (APM 4.6) */
static inline uint64_t hy_vmx_read_gdtr_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18448, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_gdtr_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18448, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of GDTR (APM 4.6) */
static inline uint64_t hy_vmx_read_gdtr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26646, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_gdtr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26646, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Limit of IDTR (APM 4.6) */
static inline uint64_t hy_vmx_read_idtr_limit(void)
{
	uint64_t value;

	__asm__ volatile("movl $18450, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_idtr_limit(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18450, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of IDTR (APM 4.6) */
static inline uint64_t hy_vmx_read_idtr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $26648, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_idtr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26648, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Debug status (APM 13.1.1.3) */
static inline uint64_t hy_vmx_read_dr6(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr6, %0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_dr6(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr6" : : "r"(value) : "memory");
}

/* Debug control (APM 13.1.1.4) */
static inline uint64_t hy_vmx_read_dr7(void)
{
	uint64_t value;

	__asm__ volatile("movl $26650, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_dr7(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26650, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Debug control MSR (APM 13.1.1.6) */
static inline uint64_t hy_vmx_read_debugctl(void)
{
	uint64_t value;

	__asm__ volatile("movl $10242, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_debugctl(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10242, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Address of the last page fault (APM 3.1.2) */
static inline uint64_t hy_vmx_read_cr2(void)
{
	uint64_t value;

	__asm__ volatile("mov %%cr2, %0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr2(uint64_t value)
{
	__asm__ volatile("mov %0, %%cr2" : : "r"(value) : "memory");
}

/* Pointer of PAE paging, as the load of CR3 found it, where the processor keeps them (SDM 4.4.1) */
static inline uint64_t hy_vmx_read_pdpte0(void)
{
	uint64_t value;

	__asm__ volatile("movl $10250, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pdpte0(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10250, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Pointer of PAE paging, as the load of CR3 found it, where the processor keeps them (SDM 4.4.1) */
static inline uint64_t hy_vmx_read_pdpte1(void)
{
	uint64_t value;

	__asm__ volatile("movl $10252, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pdpte1(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10252, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Pointer of PAE paging, as the load of CR3 found it, where the processor keeps them (SDM 4.4.1) */
static inline uint64_t hy_vmx_read_pdpte2(void)
{
	uint64_t value;

	__asm__ volatile("movl $10254, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pdpte2(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10254, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Pointer of PAE paging, as the load of CR3 found it, where the processor keeps them (SDM 4.4.1) */
static inline uint64_t hy_vmx_read_pdpte3(void)
{
	uint64_t value;

	__asm__ volatile("movl $10256, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pdpte3(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10256, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Selectors of SYSCALL and SYSRET (APM 6.1.1) */
static inline uint64_t hy_vmx_read_star(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225601, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_star(uint64_t value)
{
	__asm__ volatile("mov $3221225601, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Target of SYSCALL in 64-bit mode (APM 6.1.1) */
static inline uint64_t hy_vmx_read_lstar(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225602, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_lstar(uint64_t value)
{
	__asm__ volatile("mov $3221225602, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Target of SYSCALL in compatibility mode (APM 6.1.1) */
static inline uint64_t hy_vmx_read_cstar(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225603, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_cstar(uint64_t value)
{
	__asm__ volatile("mov $3221225603, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Flags that SYSCALL clears (APM 6.1.1) */
static inline uint64_t hy_vmx_read_sfmask(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225604, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_sfmask(uint64_t value)
{
	__asm__ volatile("mov $3221225604, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* What SWAPGS brings (APM 4.5.3) */
static inline uint64_t hy_vmx_read_kernel_gs_base(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225730, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_kernel_gs_base(uint64_t value)
{
	__asm__ volatile("mov $3221225730, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Selector of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_vmx_read_sysenter_cs(void)
{
	uint64_t value;

	__asm__ volatile("movl $18474, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_sysenter_cs(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18474, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Stack of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_vmx_read_sysenter_esp(void)
{
	uint64_t value;

	__asm__ volatile("movl $26660, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_sysenter_esp(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26660, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Target of SYSENTER (APM 6.1.2) */
static inline uint64_t hy_vmx_read_sysenter_eip(void)
{
	uint64_t value;

	__asm__ volatile("movl $26662, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_sysenter_eip(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26662, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Memory types of the guest's own tables (APM 7.8.1) */
static inline uint64_t hy_vmx_read_pat(void)
{
	uint64_t value;

	__asm__ volatile("movl $10244, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pat(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10244, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Added to the counter where the guest reads it (APM 15.30.5) */
static inline uint64_t hy_vmx_read_tsc_offset(void)
{
	uint64_t value;

	__asm__ volatile("movl $8208, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tsc_offset(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8208, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* What holds interrupts back (SDM 25.4.2 Table 25-3) */
static inline uint64_t hy_vmx_read_interruptibility(void)
{
	uint64_t value;

	__asm__ volatile("movl $18468, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_interruptibility(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18468, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Attributes of SS; those of other segments have the same form (SDM 25.4.1 Table 25-2) */
static inline uint64_t hy_vmx_read_ss_rights(void)
{
	uint64_t value;

	__asm__ volatile("movl $18456, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ss_rights(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18456, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CR0 as the processor has it while the guest runs (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_real_cr0(void)
{
	uint64_t value;

	__asm__ volatile("movl $26624, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_real_cr0(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26624, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* EFER as the processor has it while the guest runs (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_real_efer(void)
{
	uint64_t value;

	__asm__ volatile("movl $10246, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_real_efer(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10246, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CR4 as the processor has it while the guest runs (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_real_cr4(void)
{
	uint64_t value;

	__asm__ volatile("movl $26628, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_real_cr4(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26628, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Active 0, HLT 1, shutdown 2, wait for SIPI 3 (SDM 25.4.2) */
static inline uint64_t hy_vmx_read_activity(void)
{
	uint64_t value;

	__asm__ volatile("movl $18470, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_activity(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18470, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Debug exceptions that are due and not delivered (SDM 25.4.2 Table 25-4) */
static inline uint64_t hy_vmx_read_pending_debug(void)
{
	uint64_t value;

	__asm__ volatile("movl $26658, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pending_debug(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $26658, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Shadow VMCS, all ones for none (SDM 25.4.2) */
static inline uint64_t hy_vmx_read_link_pointer(void)
{
	uint64_t value;

	__asm__ volatile("movl $10240, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_link_pointer(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10240, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Counts down while the guest runs, over any number of exits. It begins with what is a million of the TSC: the longest time for
 * which a guest that takes no interrupts keeps the host's away. (SDM 25.4.2, 25.5.1) */
static inline uint64_t hy_vmx_read_preemption_timer(void)
{
	uint64_t value;

	__asm__ volatile("movl $18478, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_preemption_timer(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18478, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Virtual interrupts in service and requested (SDM 25.4.2) */
static inline uint64_t hy_vmx_read_interrupt_status(void)
{
	uint64_t value;

	__asm__ volatile("movl $2064, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_interrupt_status(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2064, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Next entry of the page-modification log (SDM 25.4.2) */
static inline uint64_t hy_vmx_read_pml_index(void)
{
	uint64_t value;

	__asm__ volatile("movl $2066, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pml_index(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2066, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_PERF_GLOBAL_CTRL (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_perf_global_ctrl(void)
{
	uint64_t value;

	__asm__ volatile("movl $10248, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_perf_global_ctrl(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10248, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_BNDCFGS (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_bndcfgs(void)
{
	uint64_t value;

	__asm__ volatile("movl $10258, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_bndcfgs(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10258, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_RTIT_CTL (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_rtit_ctl(void)
{
	uint64_t value;

	__asm__ volatile("movl $10260, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_rtit_ctl(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $10260, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of SMRAM (SDM 25.4.1) */
static inline uint64_t hy_vmx_read_smbase(void)
{
	uint64_t value;

	__asm__ volatile("movl $18472, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_smbase(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $18472, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CR0 of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_cr0(void)
{
	uint64_t value;

	__asm__ volatile("movl $27648, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_cr0(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27648, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CR3 of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_cr3(void)
{
	uint64_t value;

	__asm__ volatile("movl $27650, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_cr3(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27650, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CR4 of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_cr4(void)
{
	uint64_t value;

	__asm__ volatile("movl $27652, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_cr4(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27652, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* RSP of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_rsp(void)
{
	uint64_t value;

	__asm__ volatile("movl $27668, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_rsp(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27668, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* RIP of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_rip(void)
{
	uint64_t value;

	__asm__ volatile("movl $27670, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_rip(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27670, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* ES of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_es_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3072, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_es_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3072, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* CS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_cs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3074, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_cs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3074, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* SS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_ss_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3076, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_ss_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3076, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* DS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_ds_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3078, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_ds_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3078, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* FS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_fs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3080, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_fs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3080, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* GS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_gs_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3082, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_gs_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3082, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* TR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_tr_selector(void)
{
	uint64_t value;

	__asm__ volatile("movl $3084, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_tr_selector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $3084, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of FS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_fs_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $27654, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_fs_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27654, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of GS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_gs_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $27656, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_gs_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27656, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of TR of the host (SDM 25.5, 8.2.3) */
static inline uint64_t hy_vmx_read_vmcs_host_tr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $27658, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_tr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27658, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of GDTR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_gdtr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $27660, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_gdtr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27660, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Base of IDTR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_idtr_base(void)
{
	uint64_t value;

	__asm__ volatile("movl $27662, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_idtr_base(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27662, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_SYSENTER_CS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_sysenter_cs(void)
{
	uint64_t value;

	__asm__ volatile("movl $19456, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_sysenter_cs(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $19456, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_SYSENTER_ESP of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_sysenter_esp(void)
{
	uint64_t value;

	__asm__ volatile("movl $27664, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_sysenter_esp(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27664, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_SYSENTER_EIP of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_sysenter_eip(void)
{
	uint64_t value;

	__asm__ volatile("movl $27666, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_sysenter_eip(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $27666, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_PAT of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_pat(void)
{
	uint64_t value;

	__asm__ volatile("movl $11264, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_pat(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $11264, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_EFER of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_efer(void)
{
	uint64_t value;

	__asm__ volatile("movl $11266, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_efer(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $11266, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* IA32_PERF_GLOBAL_CTRL of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_vmcs_host_perf_global_ctrl(void)
{
	uint64_t value;

	__asm__ volatile("movl $11268, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmcs_host_perf_global_ctrl(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $11268, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Which asynchronous events leave the guest (SDM 25.6.1 Table 25-5) */
static inline uint64_t hy_vmx_read_pin_based(void)
{
	uint64_t value;

	__asm__ volatile("movl $16384, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pin_based(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16384, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Which instructions and events leave the guest (SDM 25.6.2 Table 25-6) */
static inline uint64_t hy_vmx_read_processor_based(void)
{
	uint64_t value;

	__asm__ volatile("movl $16386, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_processor_based(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16386, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Secondary processor-based controls (SDM 25.6.2 Table 25-7) */
static inline uint64_t hy_vmx_read_secondary(void)
{
	uint64_t value;

	__asm__ volatile("movl $16414, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_secondary(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16414, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Tertiary processor-based controls (SDM 25.6.2 Table 25-8) */
static inline uint64_t hy_vmx_read_tertiary(void)
{
	uint64_t value;

	__asm__ volatile("movl $8244, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tertiary(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8244, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* What an exit does (SDM 25.7.1 Table 25-13) */
static inline uint64_t hy_vmx_read_exit_controls(void)
{
	uint64_t value;

	__asm__ volatile("movl $16396, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exit_controls(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16396, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* What an entry does (SDM 25.8.1 Table 25-15) */
static inline uint64_t hy_vmx_read_entry_controls(void)
{
	uint64_t value;

	__asm__ volatile("movl $16402, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_controls(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16402, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Exceptions that exit, by vector (SDM 25.6.3) */
static inline uint64_t hy_vmx_read_exception_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $16388, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exception_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16388, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Which page faults exit: mask of the error code (SDM 25.6.3) */
static inline uint64_t hy_vmx_read_page_fault_mask(void)
{
	uint64_t value;

	__asm__ volatile("movl $16390, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_page_fault_mask(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16390, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Which page faults exit: value under the mask (SDM 25.6.3) */
static inline uint64_t hy_vmx_read_page_fault_match(void)
{
	uint64_t value;

	__asm__ volatile("movl $16392, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_page_fault_match(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16392, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Bitmap of ports 0 to 0x7fff (SDM 25.6.4) */
static inline uint64_t hy_vmx_read_io_bitmap_a(void)
{
	uint64_t value;

	__asm__ volatile("movl $8192, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_io_bitmap_a(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8192, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Bitmap of ports from 0x8000 (SDM 25.6.4) */
static inline uint64_t hy_vmx_read_io_bitmap_b(void)
{
	uint64_t value;

	__asm__ volatile("movl $8194, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_io_bitmap_b(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8194, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* TSC of the guest per TSC, 48 binary places (SDM 25.6.5) */
static inline uint64_t hy_vmx_read_tsc_multiplier(void)
{
	uint64_t value;

	__asm__ volatile("movl $8242, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tsc_multiplier(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8242, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Bits of CR0 that the host owns (SDM 25.6.6) */
static inline uint64_t hy_vmx_read_cr0_mask(void)
{
	uint64_t value;

	__asm__ volatile("movl $24576, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr0_mask(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24576, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Bits of CR4 that the host owns (SDM 25.6.6) */
static inline uint64_t hy_vmx_read_cr4_mask(void)
{
	uint64_t value;

	__asm__ volatile("movl $24578, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr4_mask(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24578, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* What the guest reads of those bits of CR0 (SDM 25.6.6) */
static inline uint64_t hy_vmx_read_cr0_shadow(void)
{
	uint64_t value;

	__asm__ volatile("movl $24580, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr0_shadow(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24580, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* What the guest reads of those bits of CR4 (SDM 25.6.6) */
static inline uint64_t hy_vmx_read_cr4_shadow(void)
{
	uint64_t value;

	__asm__ volatile("movl $24582, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr4_shadow(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24582, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* How many of the CR3 targets count (SDM 25.6.7) */
static inline uint64_t hy_vmx_read_cr3_targets(void)
{
	uint64_t value;

	__asm__ volatile("movl $16394, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3_targets(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16394, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Value of CR3 whose load does not exit (SDM 25.6.7) */
static inline uint64_t hy_vmx_read_cr3_target0(void)
{
	uint64_t value;

	__asm__ volatile("movl $24584, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3_target0(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24584, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Value of CR3 whose load does not exit (SDM 25.6.7) */
static inline uint64_t hy_vmx_read_cr3_target1(void)
{
	uint64_t value;

	__asm__ volatile("movl $24586, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3_target1(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24586, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Value of CR3 whose load does not exit (SDM 25.6.7) */
static inline uint64_t hy_vmx_read_cr3_target2(void)
{
	uint64_t value;

	__asm__ volatile("movl $24588, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3_target2(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24588, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Value of CR3 whose load does not exit (SDM 25.6.7) */
static inline uint64_t hy_vmx_read_cr3_target3(void)
{
	uint64_t value;

	__asm__ volatile("movl $24590, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_cr3_target3(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $24590, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Page whose accesses are APIC accesses (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_apic_access(void)
{
	uint64_t value;

	__asm__ volatile("movl $8212, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_apic_access(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8212, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Virtual-APIC page (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_virtual_apic(void)
{
	uint64_t value;

	__asm__ volatile("movl $8210, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_virtual_apic(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8210, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* A TPR below it exits (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_tpr_threshold(void)
{
	uint64_t value;

	__asm__ volatile("movl $16412, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_tpr_threshold(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16412, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Ends of interrupts 0 to 63 that exit (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_eoi_exit0(void)
{
	uint64_t value;

	__asm__ volatile("movl $8220, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eoi_exit0(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8220, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Ends of interrupts 64 to 127 that exit (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_eoi_exit1(void)
{
	uint64_t value;

	__asm__ volatile("movl $8222, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eoi_exit1(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8222, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Ends of interrupts 128 to 191 that exit (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_eoi_exit2(void)
{
	uint64_t value;

	__asm__ volatile("movl $8224, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eoi_exit2(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8224, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Ends of interrupts 192 to 255 that exit (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_eoi_exit3(void)
{
	uint64_t value;

	__asm__ volatile("movl $8226, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eoi_exit3(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8226, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Notification vector of posted interrupts (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_posted_vector(void)
{
	uint64_t value;

	__asm__ volatile("movl $2, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_posted_vector(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $2, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Descriptor of posted interrupts (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_posted_descriptor(void)
{
	uint64_t value;

	__asm__ volatile("movl $8214, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_posted_descriptor(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8214, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Which MSRs exit: reads of low and high ones, then writes (SDM 25.6.9) */
static inline uint64_t hy_vmx_read_msr_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8196, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_msr_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8196, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* VMCS pointer of dual-monitor treatment (SDM 25.6.10) */
static inline uint64_t hy_vmx_read_executive_vmcs(void)
{
	uint64_t value;

	__asm__ volatile("movl $8204, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_executive_vmcs(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8204, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Page of EPT pointers for VMFUNC (SDM 25.6.14) */
static inline uint64_t hy_vmx_read_eptp_list(void)
{
	uint64_t value;

	__asm__ volatile("movl $8228, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eptp_list(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8228, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Virtual-processor identifier (SDM 25.6.12) */
static inline uint64_t hy_vmx_read_vpid(void)
{
	uint64_t value;

	__asm__ volatile("movl $0, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vpid(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $0, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Most cycles between two PAUSE of a series (SDM 25.6.13) */
static inline uint64_t hy_vmx_read_ple_gap(void)
{
	uint64_t value;

	__asm__ volatile("movl $16416, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ple_gap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16416, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Most cycles of such a series (SDM 25.6.13) */
static inline uint64_t hy_vmx_read_ple_window(void)
{
	uint64_t value;

	__asm__ volatile("movl $16418, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ple_window(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16418, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Functions of VMFUNC that are on (SDM 25.6.14) */
static inline uint64_t hy_vmx_read_vm_functions(void)
{
	uint64_t value;

	__asm__ volatile("movl $8216, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vm_functions(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8216, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Fields whose VMREAD exits (SDM 25.6.15) */
static inline uint64_t hy_vmx_read_vmread_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8230, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmread_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8230, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Fields whose VMWRITE exits (SDM 25.6.15) */
static inline uint64_t hy_vmx_read_vmwrite_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8232, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmwrite_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8232, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Leaves of ENCLS that exit (SDM 25.6.16) */
static inline uint64_t hy_vmx_read_encls_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8238, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_encls_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8238, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Page-modification log (SDM 25.6.17) */
static inline uint64_t hy_vmx_read_pml_address(void)
{
	uint64_t value;

	__asm__ volatile("movl $8206, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pml_address(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8206, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Page that says what a #VE was (SDM 25.6.18) */
static inline uint64_t hy_vmx_read_ve_information(void)
{
	uint64_t value;

	__asm__ volatile("movl $8234, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_ve_information(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8234, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Index of the EPT pointer for #VE (SDM 25.6.18) */
static inline uint64_t hy_vmx_read_eptp_index(void)
{
	uint64_t value;

	__asm__ volatile("movl $4, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eptp_index(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $4, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Bits of IA32_XSS whose XSAVES and XRSTORS exit (SDM 25.6.20) */
static inline uint64_t hy_vmx_read_xss_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8236, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_xss_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8236, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Table of sub-page permissions (SDM 25.6.21) */
static inline uint64_t hy_vmx_read_sub_page_table(void)
{
	uint64_t value;

	__asm__ volatile("movl $8240, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_sub_page_table(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8240, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Leaves of ENCLV that exit (SDM 25.6.16) */
static inline uint64_t hy_vmx_read_enclv_bitmap(void)
{
	uint64_t value;

	__asm__ volatile("movl $8246, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_enclv_bitmap(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8246, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Last index of the table of posted-interrupt descriptors (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_last_pid_index(void)
{
	uint64_t value;

	__asm__ volatile("movl $8, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_last_pid_index(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Table of posted-interrupt descriptors (SDM 25.6.8) */
static inline uint64_t hy_vmx_read_pid_pointer_table(void)
{
	uint64_t value;

	__asm__ volatile("movl $8258, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_pid_pointer_table(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8258, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Cycles without a window for events (SDM 25.6.23) */
static inline uint64_t hy_vmx_read_notify_window(void)
{
	uint64_t value;

	__asm__ volatile("movl $16420, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_notify_window(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16420, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* EPT pointer (SDM 25.6.11 Table 25-9) */
static inline uint64_t hy_vmx_read_eptp(void)
{
	uint64_t value;

	__asm__ volatile("movl $8218, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_eptp(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8218, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* MSRs that an exit stores (SDM 25.7.2) */
static inline uint64_t hy_vmx_read_exit_msr_store(void)
{
	uint64_t value;

	__asm__ volatile("movl $8198, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exit_msr_store(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8198, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* How many those are (SDM 25.7.2) */
static inline uint64_t hy_vmx_read_exit_msr_store_count(void)
{
	uint64_t value;

	__asm__ volatile("movl $16398, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exit_msr_store_count(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16398, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* MSRs that an exit loads (SDM 25.7.2) */
static inline uint64_t hy_vmx_read_exit_msr_load(void)
{
	uint64_t value;

	__asm__ volatile("movl $8200, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exit_msr_load(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8200, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* How many those are (SDM 25.7.2) */
static inline uint64_t hy_vmx_read_exit_msr_load_count(void)
{
	uint64_t value;

	__asm__ volatile("movl $16400, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_exit_msr_load_count(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16400, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* MSRs that an entry loads (SDM 25.8.2) */
static inline uint64_t hy_vmx_read_entry_msr_load(void)
{
	uint64_t value;

	__asm__ volatile("movl $8202, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_msr_load(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $8202, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* How many those are (SDM 25.8.2) */
static inline uint64_t hy_vmx_read_entry_msr_load_count(void)
{
	uint64_t value;

	__asm__ volatile("movl $16404, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_msr_load_count(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16404, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Event that the entry delivers (SDM 25.8.3 Table 25-16) */
static inline uint64_t hy_vmx_read_entry_interruption(void)
{
	uint64_t value;

	__asm__ volatile("movl $16406, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_interruption(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16406, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Its error code (SDM 25.8.3) */
static inline uint64_t hy_vmx_read_entry_error(void)
{
	uint64_t value;

	__asm__ volatile("movl $16408, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_error(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16408, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Length of the instruction of a software event (SDM 25.8.3) */
static inline uint64_t hy_vmx_read_entry_length(void)
{
	uint64_t value;

	__asm__ volatile("movl $16410, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_entry_length(uint64_t value)
{
	__asm__ volatile("pushq %q0\n\tmovl $16410, %k0\n\tvmwrite (%%rsp), %q0\n\tpopq %q0" : : "r"(value) : "memory");
}

/* Why an instruction of VMX failed (SDM 25.9.5) */
static inline uint64_t hy_vmx_read_instruction_error(void)
{
	uint64_t value;

	__asm__ volatile("movl $17408, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Why the guest exited (SDM 25.9.1 Table 25-17) */
static inline uint64_t hy_vmx_read_exit_reason(void)
{
	uint64_t value;

	__asm__ volatile("movl $17410, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* What the exit was about (SDM 25.9.1) */
static inline uint64_t hy_vmx_read_exit_qualification(void)
{
	uint64_t value;

	__asm__ volatile("movl $25600, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Linear address of the guest (SDM 25.9.1) */
static inline uint64_t hy_vmx_read_linear_address(void)
{
	uint64_t value;

	__asm__ volatile("movl $25610, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Physical address of the guest (SDM 25.9.1) */
static inline uint64_t hy_vmx_read_physical_address(void)
{
	uint64_t value;

	__asm__ volatile("movl $9216, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Event that exited (SDM 25.9.2 Table 25-18) */
static inline uint64_t hy_vmx_read_exit_interruption(void)
{
	uint64_t value;

	__asm__ volatile("movl $17412, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Its error code (SDM 25.9.2) */
static inline uint64_t hy_vmx_read_exit_interruption_error(void)
{
	uint64_t value;

	__asm__ volatile("movl $17414, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Event that was being delivered (SDM 25.9.3 Table 25-19) */
static inline uint64_t hy_vmx_read_idt_vectoring(void)
{
	uint64_t value;

	__asm__ volatile("movl $17416, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Its error code (SDM 25.9.3) */
static inline uint64_t hy_vmx_read_idt_vectoring_error(void)
{
	uint64_t value;

	__asm__ volatile("movl $17418, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Bytes of the instruction that exited (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_instruction_length(void)
{
	uint64_t value;

	__asm__ volatile("movl $17420, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* Operands of the instruction that exited (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_instruction_information(void)
{
	uint64_t value;

	__asm__ volatile("movl $17422, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* RCX of a string instruction, for SMM (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_io_rcx(void)
{
	uint64_t value;

	__asm__ volatile("movl $25602, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* RSI of a string instruction, for SMM (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_io_rsi(void)
{
	uint64_t value;

	__asm__ volatile("movl $25604, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* RDI of a string instruction, for SMM (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_io_rdi(void)
{
	uint64_t value;

	__asm__ volatile("movl $25606, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* RIP of a string instruction, for SMM (SDM 25.9.4) */
static inline uint64_t hy_vmx_read_io_rip(void)
{
	uint64_t value;

	__asm__ volatile("movl $25608, %k0\n\tvmread %q0, %q0" : "=r"(value));
	return value;
}

/* The host's CR0 before its CPU was enabled (SDM 24.8) */
static inline uint64_t hy_vmx_read_host_cr0(void)
{
	uint64_t value;

	__asm__ volatile("mov %%cr0, %0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_host_cr0(uint64_t value)
{
	__asm__ volatile("mov %0, %%cr0" : : "r"(value) : "memory");
}

/* The host's CR4, without VMX (SDM 24.8) */
static inline uint64_t hy_vmx_read_vmxe(void)
{
	uint64_t value;

	__asm__ volatile("mov %%cr4, %0" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_vmxe(uint64_t value)
{
	__asm__ volatile("mov %0, %%cr4" : : "r"(value) : "memory");
}

/* Limit of GDTR of the host (SDM 28.5.2) */
static inline uint64_t hy_vmx_read_host_gdtr_limit(void)
{
	uint16_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsgdt (%%rsp)\n\tmovw (%%rsp), %w0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_host_gdtr_limit(uint64_t value)
{
	__asm__ volatile("subq $16, %%rsp\n\tsgdt (%%rsp)\n\tmovw %w0, (%%rsp)\n\tlgdt (%%rsp)\n\taddq $16, %%rsp" : : "r"((uint16_t)value) : "memory");
}

/* Limit of IDTR of the host (SDM 28.5.2) */
static inline uint64_t hy_vmx_read_host_idtr_limit(void)
{
	uint16_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsidt (%%rsp)\n\tmovw (%%rsp), %w0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

static inline void hy_vmx_write_host_idtr_limit(uint64_t value)
{
	__asm__ volatile("subq $16, %%rsp\n\tsidt (%%rsp)\n\tmovw %w0, (%%rsp)\n\tlidt (%%rsp)\n\taddq $16, %%rsp" : : "r"((uint16_t)value) : "memory");
}

/* Root of the host's tables (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_cr3(void)
{
	uint64_t value;

	__asm__ volatile("mov %%cr3, %0" : "=r"(value));
	return value;
}

/* ES of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_es(void)
{
	uint16_t value;

	__asm__ volatile("movw %%es, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* CS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_cs(void)
{
	uint16_t value;

	__asm__ volatile("movw %%cs, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* SS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_ss(void)
{
	uint16_t value;

	__asm__ volatile("movw %%ss, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* DS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_ds(void)
{
	uint16_t value;

	__asm__ volatile("movw %%ds, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* FS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_fs(void)
{
	uint16_t value;

	__asm__ volatile("movw %%fs, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* GS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_gs(void)
{
	uint16_t value;

	__asm__ volatile("movw %%gs, %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* Base of GDTR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_gdtr_base(void)
{
	uint64_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsgdt (%%rsp)\n\tmovq 2(%%rsp), %q0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

/* Base of IDTR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_idtr_base(void)
{
	uint64_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsidt (%%rsp)\n\tmovq 2(%%rsp), %q0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

/* TR of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_tr(void)
{
	uint16_t value;

	__asm__ volatile("str %w0\n\tandw $0xfff8, %w0" : "=r"(value));
	return value;
}

/* First half of the host's task descriptor (SDM 8.2.3) */
static inline uint64_t hy_vmx_read_task_low(void)
{
	uint64_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsgdt (%%rsp)\n\tstr %w0\n\tmovzwl %w0, %k0\n\tandl $0xfff8, %k0\n\taddq 2(%%rsp), %q0\n\tmovq 0(%q0), %q0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

/* Its second half (SDM 8.2.3) */
static inline uint64_t hy_vmx_read_task_high(void)
{
	uint64_t value;

	__asm__ volatile("subq $16, %%rsp\n\tsgdt (%%rsp)\n\tstr %w0\n\tmovzwl %w0, %k0\n\tandl $0xfff8, %k0\n\taddq 2(%%rsp), %q0\n\tmovq 8(%q0), %q0\n\taddq $16, %%rsp" : "=r"(value));
	return value;
}

/* What comes of extended page tables (SDM 29.4.3.1) */
static inline void hy_vmx_write_forget_tables(uint64_t value)
{
	__asm__ volatile("pushq $0\n\tpushq $0\n\tinvept (%%rsp), %q0\n\taddq $16, %%rsp" : : "r"(value) : "memory");
}

/* What is remembered under VPIDs (SDM 29.4.3.1) */
static inline void hy_vmx_write_forget_tags(uint64_t value)
{
	__asm__ volatile("pushq $0\n\tpushq $0\n\tinvvpid (%%rsp), %q0\n\taddq $16, %%rsp" : : "r"(value) : "memory");
}

/* Base of FS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_fs_base(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225728, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Base of GS of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_gs_base(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225729, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Selector of SYSENTER of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_sysenter_cs(void)
{
	uint64_t value;

	__asm__ volatile("mov $372, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Stack of SYSENTER of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_sysenter_esp(void)
{
	uint64_t value;

	__asm__ volatile("mov $373, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Target of SYSENTER of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_sysenter_eip(void)
{
	uint64_t value;

	__asm__ volatile("mov $374, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Memory types of the host (SDM 25.5) */
static inline uint64_t hy_vmx_read_host_pat(void)
{
	uint64_t value;

	__asm__ volatile("mov $631, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Whether firmware lets VMX be switched on (SDM 25.7) */
static inline uint64_t hy_vmx_read_feature_control(void)
{
	uint64_t value;

	__asm__ volatile("mov $58, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_vmx_write_feature_control(uint64_t value)
{
	__asm__ volatile("mov $58, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Revision, sizes and memory type of VMX (SDM A.1) */
static inline uint64_t hy_vmx_read_vmx_basic(void)
{
	uint64_t value;

	__asm__ volatile("mov $1152, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Pin-based controls; low half: must be 1; high half: may be 1 (SDM A.3.1) */
static inline uint64_t hy_vmx_read_pin_based_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1153, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Processor-based controls; low half: must be 1; high half: may be 1 (SDM A.3.2) */
static inline uint64_t hy_vmx_read_processor_based_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1154, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Exit controls; low half: must be 1; high half: may be 1 (SDM A.4) */
static inline uint64_t hy_vmx_read_exit_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1155, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Entry controls; low half: must be 1; high half: may be 1 (SDM A.5) */
static inline uint64_t hy_vmx_read_entry_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1156, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Secondary controls; low half: must be 1; high half: may be 1 (SDM A.3.3) */
static inline uint64_t hy_vmx_read_secondary_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1163, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Pin-based controls, default1 bits too; low half: must be 1; high half: may be 1 (SDM A.3.1) */
static inline uint64_t hy_vmx_read_true_pin_based_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1165, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Processor-based controls, default1 bits too; low half: must be 1; high half: may be 1 (SDM A.3.2) */
static inline uint64_t hy_vmx_read_true_processor_based_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1166, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Exit controls, default1 bits too; low half: must be 1; high half: may be 1 (SDM A.4) */
static inline uint64_t hy_vmx_read_true_exit_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1167, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Entry controls, default1 bits too; low half: must be 1; high half: may be 1 (SDM A.5) */
static inline uint64_t hy_vmx_read_true_entry_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1168, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Tertiary controls: bits that may be 1 (SDM A.3.4) */
static inline uint64_t hy_vmx_read_tertiary_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1170, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Functions of VMFUNC that may be on (SDM A.11) */
static inline uint64_t hy_vmx_read_vmfunc_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1169, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* What else there is of VMX (SDM A.6) */
static inline uint64_t hy_vmx_read_vmx_misc(void)
{
	uint64_t value;

	__asm__ volatile("mov $1157, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Bits of CR0 that are 1 in VMX operation (SDM A.7) */
static inline uint64_t hy_vmx_read_cr0_fixed0(void)
{
	uint64_t value;

	__asm__ volatile("mov $1158, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Bits of CR0 that may be 1 in VMX operation (SDM A.7) */
static inline uint64_t hy_vmx_read_cr0_fixed1(void)
{
	uint64_t value;

	__asm__ volatile("mov $1159, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Bits of CR4 that are 1 in VMX operation (SDM A.8) */
static inline uint64_t hy_vmx_read_cr4_fixed0(void)
{
	uint64_t value;

	__asm__ volatile("mov $1160, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Bits of CR4 that may be 1 in VMX operation (SDM A.8) */
static inline uint64_t hy_vmx_read_cr4_fixed1(void)
{
	uint64_t value;

	__asm__ volatile("mov $1161, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Highest index of a field (SDM A.9) */
static inline uint64_t hy_vmx_read_vmcs_enum(void)
{
	uint64_t value;

	__asm__ volatile("mov $1162, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* EPT and VPID (SDM A.10) */
static inline uint64_t hy_vmx_read_ept_capability(void)
{
	uint64_t value;

	__asm__ volatile("mov $1164, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* Operating mode (APM 3.1.1) */
static inline uint64_t hy_vmx_read_cr0(void) /* desc/arch/vmx/registers.yaml#registers.cr0 */
{
	return (hy_vmx_read_real_cr0() & ~hy_vmx_read_cr0_mask()) | (hy_vmx_read_cr0_shadow() & hy_vmx_read_cr0_mask());
}

static inline void hy_vmx_write_cr0(uint64_t value)
{
	hy_vmx_write_cr0_shadow(value);
	hy_vmx_write_real_cr0((value & ~hy_vmx_read_cr0_mask()) | (hy_vmx_read_cr0_fixed0() & 0xffffffff7ffffffe));
}

/* Extensions of the operating mode (APM 3.1.3) */
static inline uint64_t hy_vmx_read_cr4(void) /* desc/arch/vmx/registers.yaml#registers.cr4 */
{
	return (hy_vmx_read_real_cr4() & ~hy_vmx_read_cr4_mask()) | (hy_vmx_read_cr4_shadow() & hy_vmx_read_cr4_mask());
}

static inline void hy_vmx_write_cr4(uint64_t value)
{
	hy_vmx_write_cr4_shadow(value);
	hy_vmx_write_real_cr4((value & ~hy_vmx_read_cr4_mask()) | hy_vmx_read_cr4_fixed0() | (hy_x86_read_host_cr4() & 0x40));
}

/* Extended features, as the guest sees them (APM 3.1.7) */
static inline uint64_t hy_vmx_read_efer(void) /* desc/arch/vmx/registers.yaml#registers.efer */
{
	return hy_vmx_read_real_efer();
}

static inline void hy_vmx_write_efer(uint64_t value)
{
	hy_vmx_write_real_efer(value & 0xffffffffffffefff);
	hy_vmx_write_entry_controls((hy_vmx_read_entry_controls() & 0xfffffffffffffdff) | (((value >> 10) & 1) << 9));
}

/* Privilege level (APM 4.9.1) */
static inline uint64_t hy_vmx_read_cpl(void) /* desc/arch/vmx/registers.yaml#registers.cpl */
{
	return (hy_vmx_read_ss_rights() >> 5) & 3;
}

/* Attributes of CS; those of other segments have the same form (APM 4.7.1, 15.5.1) */
static inline uint64_t hy_vmx_read_cs_attributes(void) /* desc/arch/vmx/registers.yaml#registers.cs_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_cs_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_cs_attributes(uint64_t value)
{
	hy_vmx_write_raw_cs_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of ES (APM 4.7.1) */
static inline uint64_t hy_vmx_read_es_attributes(void) /* desc/arch/vmx/registers.yaml#registers.es_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_es_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_es_attributes(uint64_t value)
{
	hy_vmx_write_raw_es_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of SS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_ss_attributes(void) /* desc/arch/vmx/registers.yaml#registers.ss_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_ss_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_ss_attributes(uint64_t value)
{
	hy_vmx_write_raw_ss_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of DS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_ds_attributes(void) /* desc/arch/vmx/registers.yaml#registers.ds_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_ds_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_ds_attributes(uint64_t value)
{
	hy_vmx_write_raw_ds_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of FS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_fs_attributes(void) /* desc/arch/vmx/registers.yaml#registers.fs_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_fs_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_fs_attributes(uint64_t value)
{
	hy_vmx_write_raw_fs_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of GS (APM 4.7.1) */
static inline uint64_t hy_vmx_read_gs_attributes(void) /* desc/arch/vmx/registers.yaml#registers.gs_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_gs_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_gs_attributes(uint64_t value)
{
	hy_vmx_write_raw_gs_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of LDTR (APM 4.7.1) */
static inline uint64_t hy_vmx_read_ldtr_attributes(void) /* desc/arch/vmx/registers.yaml#registers.ldtr_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_ldtr_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_ldtr_attributes(uint64_t value)
{
	hy_vmx_write_raw_ldtr_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* Attributes of TR (APM 4.7.1) */
static inline uint64_t hy_vmx_read_tr_attributes(void) /* desc/arch/vmx/registers.yaml#registers.tr_attributes */
{
	const uint64_t raw = hy_vmx_read_raw_tr_attributes();

	return ((raw >> 16) & 1) == 1 ? ((((raw >> 12) & 0xf) << 8) | (raw & 0x7f)) : ((((raw >> 12) & 0xf) << 8) | (raw & 0xff));
}

static inline void hy_vmx_write_tr_attributes(uint64_t value)
{
	hy_vmx_write_raw_tr_attributes((((value >> 7) & 1) == 1 ? 0 : 0x10000) | (((value >> 8) & 0xf) << 12) | (value & 0xff));
}

/* 1: the instruction before was STI or loaded SS, and no interrupt is taken yet (APM 15.21.5) */
static inline uint64_t hy_vmx_read_interrupt_shadow(void) /* desc/arch/vmx/registers.yaml#registers.interrupt_shadow */
{
	return hy_vmx_read_interruptibility() & 3;
}

static inline void hy_vmx_write_interrupt_shadow(uint64_t value)
{
	hy_vmx_write_interruptibility(value);
}

/* 1: an NMI is being handled, up to IRET (APM 8.2.3) */
static inline uint64_t hy_vmx_read_nmi_blocked(void) /* desc/arch/vmx/registers.yaml#registers.nmi_blocked */
{
	return (hy_vmx_read_interruptibility() >> 3) & 1;
}

static inline void hy_vmx_write_nmi_blocked(uint64_t value)
{
	hy_vmx_write_interruptibility((hy_vmx_read_interruptibility() & 0xfffffffffffffff7) | (value << 3));
}

/* What the guest takes at its next entry (APM 15.20) */
static inline uint64_t hy_vmx_read_event(void) /* desc/arch/vmx/registers.yaml#registers.event */
{
	return hy_vmx_read_entry_interruption() | (hy_vmx_read_entry_error() << 32);
}

static inline void hy_vmx_write_event(uint64_t value)
{
	hy_vmx_write_nmi_blocked((((value >> 31) & 1) == 1 && ((value >> 8) & 7) == 2) ? 0 : hy_vmx_read_nmi_blocked());
	hy_vmx_write_entry_interruption(value & 0x80000fff);
	hy_vmx_write_entry_error(value >> 32);
}

/* Where those have come from, and bit 0; 0: nowhere (SDM 4.4.1) */
static inline uint64_t hy_vmx_read_pdpte_root(void) /* desc/arch/vmx/registers.yaml#registers.pdpte_root */
{
	return (((hy_vmx_read_cr0() >> 31) & 1) == 1 && ((hy_vmx_read_cr4() >> 5) & 1) == 1
		&& ((hy_vmx_read_efer() >> 10) & 1) == 0) ? ((((hy_vmx_read_cr3() >> 5) & 0x7ffffff) << 5) | 1) : 0;
}

/* pdpte{n} by its number; there are 4. */
static inline uint64_t hy_vmx_read_pdpte(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_vmx_read_pdpte0();
	case 1:
		return hy_vmx_read_pdpte1();
	case 2:
		return hy_vmx_read_pdpte2();
	case 3:
		return hy_vmx_read_pdpte3();
	default:
		return 0;
	}
}

static inline void hy_vmx_write_pdpte(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_vmx_write_pdpte0(value);
		return;
	case 1:
		hy_vmx_write_pdpte1(value);
		return;
	case 2:
		hy_vmx_write_pdpte2(value);
		return;
	case 3:
		hy_vmx_write_pdpte3(value);
		return;
	default:
		return;
	}
}

#endif
/* crc32 85db9e56 */
