/* Generated from desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_VMX_ACCESS_H
#define HALYARD_VMX_ACCESS_H

#include <halyard/arch/access.h>
#include <halyard/vmx/register_ids.h>
#include <halyard/bits.h>
#include <stdint.h>

#define HY_VMX_HOST_REGISTERS 1
extern uint64_t hy_vmx_host_registers[HY_VMX_REG_COUNT];

static inline uint64_t hy_vmx_read_rsp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_RSP];
}

static inline void hy_vmx_write_rsp(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_RSP] = value;
}

static inline uint64_t hy_vmx_read_rip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_RIP];
}

static inline void hy_vmx_write_rip(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_RIP] = value;
}

static inline uint64_t hy_vmx_read_rflags(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_RFLAGS];
}

static inline void hy_vmx_write_rflags(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_RFLAGS] = value;
}

static inline uint64_t hy_vmx_read_cr3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3];
}

static inline void hy_vmx_write_cr3(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3] = value;
}

static inline uint64_t hy_vmx_read_raw_cs_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CS_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_cs_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CS_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_cs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CS_BASE];
}

static inline void hy_vmx_write_cs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CS_BASE] = value;
}

static inline uint64_t hy_vmx_read_cs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CS_SELECTOR];
}

static inline void hy_vmx_write_cs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_cs_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CS_LIMIT];
}

static inline void hy_vmx_write_cs_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CS_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_es_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ES_SELECTOR];
}

static inline void hy_vmx_write_es_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ES_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_es_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ES_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_es_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ES_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_es_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ES_LIMIT];
}

static inline void hy_vmx_write_es_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ES_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_es_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ES_BASE];
}

static inline void hy_vmx_write_es_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ES_BASE] = value;
}

static inline uint64_t hy_vmx_read_ss_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SS_SELECTOR];
}

static inline void hy_vmx_write_ss_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_ss_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SS_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_ss_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SS_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_ss_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SS_LIMIT];
}

static inline void hy_vmx_write_ss_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SS_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_ss_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SS_BASE];
}

static inline void hy_vmx_write_ss_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SS_BASE] = value;
}

static inline uint64_t hy_vmx_read_ds_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DS_SELECTOR];
}

static inline void hy_vmx_write_ds_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_ds_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DS_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_ds_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DS_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_ds_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DS_LIMIT];
}

static inline void hy_vmx_write_ds_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DS_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_ds_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DS_BASE];
}

static inline void hy_vmx_write_ds_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DS_BASE] = value;
}

static inline uint64_t hy_vmx_read_fs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_FS_SELECTOR];
}

static inline void hy_vmx_write_fs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_fs_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_FS_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_fs_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FS_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_fs_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_FS_LIMIT];
}

static inline void hy_vmx_write_fs_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FS_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_fs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_FS_BASE];
}

static inline void hy_vmx_write_fs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FS_BASE] = value;
}

static inline uint64_t hy_vmx_read_gs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GS_SELECTOR];
}

static inline void hy_vmx_write_gs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_gs_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GS_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_gs_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GS_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_gs_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GS_LIMIT];
}

static inline void hy_vmx_write_gs_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GS_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_gs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GS_BASE];
}

static inline void hy_vmx_write_gs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GS_BASE] = value;
}

static inline uint64_t hy_vmx_read_ldtr_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LDTR_SELECTOR];
}

static inline void hy_vmx_write_ldtr_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LDTR_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_ldtr_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LDTR_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_ldtr_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LDTR_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_ldtr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LDTR_LIMIT];
}

static inline void hy_vmx_write_ldtr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LDTR_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_ldtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LDTR_BASE];
}

static inline void hy_vmx_write_ldtr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LDTR_BASE] = value;
}

static inline uint64_t hy_vmx_read_tr_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TR_SELECTOR];
}

static inline void hy_vmx_write_tr_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TR_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_raw_tr_attributes(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TR_ATTRIBUTES];
}

static inline void hy_vmx_write_raw_tr_attributes(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TR_ATTRIBUTES] = value;
}

static inline uint64_t hy_vmx_read_tr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TR_LIMIT];
}

static inline void hy_vmx_write_tr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TR_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_tr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TR_BASE];
}

static inline void hy_vmx_write_tr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TR_BASE] = value;
}

static inline uint64_t hy_vmx_read_gdtr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GDTR_LIMIT];
}

static inline void hy_vmx_write_gdtr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GDTR_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_gdtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_GDTR_BASE];
}

static inline void hy_vmx_write_gdtr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_GDTR_BASE] = value;
}

static inline uint64_t hy_vmx_read_idtr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IDTR_LIMIT];
}

static inline void hy_vmx_write_idtr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_IDTR_LIMIT] = value;
}

static inline uint64_t hy_vmx_read_idtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IDTR_BASE];
}

static inline void hy_vmx_write_idtr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_IDTR_BASE] = value;
}

static inline uint64_t hy_vmx_read_dr6(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DR6];
}

static inline void hy_vmx_write_dr6(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DR6] = value;
}

static inline uint64_t hy_vmx_read_dr7(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DR7];
}

static inline void hy_vmx_write_dr7(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DR7] = value;
}

static inline uint64_t hy_vmx_read_debugctl(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_DEBUGCTL];
}

static inline void hy_vmx_write_debugctl(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_DEBUGCTL] = value;
}

static inline uint64_t hy_vmx_read_cr2(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR2];
}

static inline void hy_vmx_write_cr2(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR2] = value;
}

static inline uint64_t hy_vmx_read_pdpte0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PDPTE0];
}

static inline void hy_vmx_write_pdpte0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PDPTE0] = value;
}

static inline uint64_t hy_vmx_read_pdpte1(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PDPTE1];
}

static inline void hy_vmx_write_pdpte1(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PDPTE1] = value;
}

static inline uint64_t hy_vmx_read_pdpte2(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PDPTE2];
}

static inline void hy_vmx_write_pdpte2(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PDPTE2] = value;
}

static inline uint64_t hy_vmx_read_pdpte3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PDPTE3];
}

static inline void hy_vmx_write_pdpte3(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PDPTE3] = value;
}

static inline uint64_t hy_vmx_read_star(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_STAR];
}

static inline void hy_vmx_write_star(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_STAR] = value;
}

static inline uint64_t hy_vmx_read_lstar(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LSTAR];
}

static inline void hy_vmx_write_lstar(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LSTAR] = value;
}

static inline uint64_t hy_vmx_read_cstar(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CSTAR];
}

static inline void hy_vmx_write_cstar(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CSTAR] = value;
}

static inline uint64_t hy_vmx_read_sfmask(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SFMASK];
}

static inline void hy_vmx_write_sfmask(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SFMASK] = value;
}

static inline uint64_t hy_vmx_read_kernel_gs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_KERNEL_GS_BASE];
}

static inline void hy_vmx_write_kernel_gs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_KERNEL_GS_BASE] = value;
}

static inline uint64_t hy_vmx_read_sysenter_cs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SYSENTER_CS];
}

static inline void hy_vmx_write_sysenter_cs(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SYSENTER_CS] = value;
}

static inline uint64_t hy_vmx_read_sysenter_esp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SYSENTER_ESP];
}

static inline void hy_vmx_write_sysenter_esp(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SYSENTER_ESP] = value;
}

static inline uint64_t hy_vmx_read_sysenter_eip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SYSENTER_EIP];
}

static inline void hy_vmx_write_sysenter_eip(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SYSENTER_EIP] = value;
}

static inline uint64_t hy_vmx_read_pat(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PAT];
}

static inline void hy_vmx_write_pat(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PAT] = value;
}

static inline uint64_t hy_vmx_read_tsc_offset(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TSC_OFFSET];
}

static inline void hy_vmx_write_tsc_offset(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TSC_OFFSET] = value;
}

static inline uint64_t hy_vmx_read_interruptibility(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_INTERRUPTIBILITY];
}

static inline void hy_vmx_write_interruptibility(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_INTERRUPTIBILITY] = value;
}

static inline uint64_t hy_vmx_read_ss_rights(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SS_RIGHTS];
}

static inline void hy_vmx_write_ss_rights(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SS_RIGHTS] = value;
}

static inline uint64_t hy_vmx_read_real_cr0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_REAL_CR0];
}

static inline void hy_vmx_write_real_cr0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_REAL_CR0] = value;
}

static inline uint64_t hy_vmx_read_real_efer(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_REAL_EFER];
}

static inline void hy_vmx_write_real_efer(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_REAL_EFER] = value;
}

static inline uint64_t hy_vmx_read_real_cr4(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_REAL_CR4];
}

static inline void hy_vmx_write_real_cr4(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_REAL_CR4] = value;
}

static inline uint64_t hy_vmx_read_activity(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ACTIVITY];
}

static inline void hy_vmx_write_activity(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ACTIVITY] = value;
}

static inline uint64_t hy_vmx_read_pending_debug(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PENDING_DEBUG];
}

static inline void hy_vmx_write_pending_debug(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PENDING_DEBUG] = value;
}

static inline uint64_t hy_vmx_read_link_pointer(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LINK_POINTER];
}

static inline void hy_vmx_write_link_pointer(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LINK_POINTER] = value;
}

static inline uint64_t hy_vmx_read_preemption_timer(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PREEMPTION_TIMER];
}

static inline void hy_vmx_write_preemption_timer(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PREEMPTION_TIMER] = value;
}

static inline uint64_t hy_vmx_read_interrupt_status(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_INTERRUPT_STATUS];
}

static inline void hy_vmx_write_interrupt_status(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_INTERRUPT_STATUS] = value;
}

static inline uint64_t hy_vmx_read_pml_index(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PML_INDEX];
}

static inline void hy_vmx_write_pml_index(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PML_INDEX] = value;
}

static inline uint64_t hy_vmx_read_perf_global_ctrl(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PERF_GLOBAL_CTRL];
}

static inline void hy_vmx_write_perf_global_ctrl(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PERF_GLOBAL_CTRL] = value;
}

static inline uint64_t hy_vmx_read_bndcfgs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_BNDCFGS];
}

static inline void hy_vmx_write_bndcfgs(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_BNDCFGS] = value;
}

static inline uint64_t hy_vmx_read_rtit_ctl(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_RTIT_CTL];
}

static inline void hy_vmx_write_rtit_ctl(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_RTIT_CTL] = value;
}

static inline uint64_t hy_vmx_read_smbase(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SMBASE];
}

static inline void hy_vmx_write_smbase(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SMBASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_cr0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR0];
}

static inline void hy_vmx_write_vmcs_host_cr0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR0] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_cr3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR3];
}

static inline void hy_vmx_write_vmcs_host_cr3(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR3] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_cr4(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR4];
}

static inline void hy_vmx_write_vmcs_host_cr4(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CR4] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_rsp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_RSP];
}

static inline void hy_vmx_write_vmcs_host_rsp(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_RSP] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_rip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_RIP];
}

static inline void hy_vmx_write_vmcs_host_rip(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_RIP] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_es_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_ES_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_es_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_ES_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_cs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CS_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_cs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_CS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_ss_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SS_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_ss_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_ds_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_DS_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_ds_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_DS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_fs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_FS_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_fs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_FS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_gs_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GS_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_gs_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GS_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_tr_selector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_TR_SELECTOR];
}

static inline void hy_vmx_write_vmcs_host_tr_selector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_TR_SELECTOR] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_fs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_FS_BASE];
}

static inline void hy_vmx_write_vmcs_host_fs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_FS_BASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_gs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GS_BASE];
}

static inline void hy_vmx_write_vmcs_host_gs_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GS_BASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_tr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_TR_BASE];
}

static inline void hy_vmx_write_vmcs_host_tr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_TR_BASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_gdtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GDTR_BASE];
}

static inline void hy_vmx_write_vmcs_host_gdtr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_GDTR_BASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_idtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_IDTR_BASE];
}

static inline void hy_vmx_write_vmcs_host_idtr_base(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_IDTR_BASE] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_sysenter_cs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_CS];
}

static inline void hy_vmx_write_vmcs_host_sysenter_cs(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_CS] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_sysenter_esp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_ESP];
}

static inline void hy_vmx_write_vmcs_host_sysenter_esp(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_ESP] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_sysenter_eip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_EIP];
}

static inline void hy_vmx_write_vmcs_host_sysenter_eip(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_SYSENTER_EIP] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_pat(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_PAT];
}

static inline void hy_vmx_write_vmcs_host_pat(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_PAT] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_efer(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_EFER];
}

static inline void hy_vmx_write_vmcs_host_efer(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_EFER] = value;
}

static inline uint64_t hy_vmx_read_vmcs_host_perf_global_ctrl(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_PERF_GLOBAL_CTRL];
}

static inline void hy_vmx_write_vmcs_host_perf_global_ctrl(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMCS_HOST_PERF_GLOBAL_CTRL] = value;
}

static inline uint64_t hy_vmx_read_pin_based(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PIN_BASED];
}

static inline void hy_vmx_write_pin_based(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PIN_BASED] = value;
}

static inline uint64_t hy_vmx_read_processor_based(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PROCESSOR_BASED];
}

static inline void hy_vmx_write_processor_based(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PROCESSOR_BASED] = value;
}

static inline uint64_t hy_vmx_read_secondary(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SECONDARY];
}

static inline void hy_vmx_write_secondary(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SECONDARY] = value;
}

static inline uint64_t hy_vmx_read_tertiary(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TERTIARY];
}

static inline void hy_vmx_write_tertiary(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TERTIARY] = value;
}

static inline uint64_t hy_vmx_read_exit_controls(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_CONTROLS];
}

static inline void hy_vmx_write_exit_controls(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXIT_CONTROLS] = value;
}

static inline uint64_t hy_vmx_read_entry_controls(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_CONTROLS];
}

static inline void hy_vmx_write_entry_controls(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_CONTROLS] = value;
}

static inline uint64_t hy_vmx_read_exception_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXCEPTION_BITMAP];
}

static inline void hy_vmx_write_exception_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXCEPTION_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_page_fault_mask(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PAGE_FAULT_MASK];
}

static inline void hy_vmx_write_page_fault_mask(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PAGE_FAULT_MASK] = value;
}

static inline uint64_t hy_vmx_read_page_fault_match(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PAGE_FAULT_MATCH];
}

static inline void hy_vmx_write_page_fault_match(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PAGE_FAULT_MATCH] = value;
}

static inline uint64_t hy_vmx_read_io_bitmap_a(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_BITMAP_A];
}

static inline void hy_vmx_write_io_bitmap_a(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_IO_BITMAP_A] = value;
}

static inline uint64_t hy_vmx_read_io_bitmap_b(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_BITMAP_B];
}

static inline void hy_vmx_write_io_bitmap_b(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_IO_BITMAP_B] = value;
}

static inline uint64_t hy_vmx_read_tsc_multiplier(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TSC_MULTIPLIER];
}

static inline void hy_vmx_write_tsc_multiplier(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TSC_MULTIPLIER] = value;
}

static inline uint64_t hy_vmx_read_cr0_mask(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR0_MASK];
}

static inline void hy_vmx_write_cr0_mask(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR0_MASK] = value;
}

static inline uint64_t hy_vmx_read_cr4_mask(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR4_MASK];
}

static inline void hy_vmx_write_cr4_mask(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR4_MASK] = value;
}

static inline uint64_t hy_vmx_read_cr0_shadow(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR0_SHADOW];
}

static inline void hy_vmx_write_cr0_shadow(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR0_SHADOW] = value;
}

static inline uint64_t hy_vmx_read_cr4_shadow(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR4_SHADOW];
}

static inline void hy_vmx_write_cr4_shadow(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR4_SHADOW] = value;
}

static inline uint64_t hy_vmx_read_cr3_targets(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3_TARGETS];
}

static inline void hy_vmx_write_cr3_targets(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3_TARGETS] = value;
}

static inline uint64_t hy_vmx_read_cr3_target0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET0];
}

static inline void hy_vmx_write_cr3_target0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET0] = value;
}

static inline uint64_t hy_vmx_read_cr3_target1(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET1];
}

static inline void hy_vmx_write_cr3_target1(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET1] = value;
}

static inline uint64_t hy_vmx_read_cr3_target2(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET2];
}

static inline void hy_vmx_write_cr3_target2(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET2] = value;
}

static inline uint64_t hy_vmx_read_cr3_target3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET3];
}

static inline void hy_vmx_write_cr3_target3(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_CR3_TARGET3] = value;
}

static inline uint64_t hy_vmx_read_apic_access(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_APIC_ACCESS];
}

static inline void hy_vmx_write_apic_access(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_APIC_ACCESS] = value;
}

static inline uint64_t hy_vmx_read_virtual_apic(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VIRTUAL_APIC];
}

static inline void hy_vmx_write_virtual_apic(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VIRTUAL_APIC] = value;
}

static inline uint64_t hy_vmx_read_tpr_threshold(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TPR_THRESHOLD];
}

static inline void hy_vmx_write_tpr_threshold(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_TPR_THRESHOLD] = value;
}

static inline uint64_t hy_vmx_read_eoi_exit0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT0];
}

static inline void hy_vmx_write_eoi_exit0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT0] = value;
}

static inline uint64_t hy_vmx_read_eoi_exit1(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT1];
}

static inline void hy_vmx_write_eoi_exit1(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT1] = value;
}

static inline uint64_t hy_vmx_read_eoi_exit2(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT2];
}

static inline void hy_vmx_write_eoi_exit2(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT2] = value;
}

static inline uint64_t hy_vmx_read_eoi_exit3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT3];
}

static inline void hy_vmx_write_eoi_exit3(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EOI_EXIT3] = value;
}

static inline uint64_t hy_vmx_read_posted_vector(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_POSTED_VECTOR];
}

static inline void hy_vmx_write_posted_vector(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_POSTED_VECTOR] = value;
}

static inline uint64_t hy_vmx_read_posted_descriptor(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_POSTED_DESCRIPTOR];
}

static inline void hy_vmx_write_posted_descriptor(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_POSTED_DESCRIPTOR] = value;
}

static inline uint64_t hy_vmx_read_msr_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_MSR_BITMAP];
}

static inline void hy_vmx_write_msr_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_MSR_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_executive_vmcs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXECUTIVE_VMCS];
}

static inline void hy_vmx_write_executive_vmcs(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXECUTIVE_VMCS] = value;
}

static inline uint64_t hy_vmx_read_eptp_list(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EPTP_LIST];
}

static inline void hy_vmx_write_eptp_list(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EPTP_LIST] = value;
}

static inline uint64_t hy_vmx_read_vpid(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VPID];
}

static inline void hy_vmx_write_vpid(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VPID] = value;
}

static inline uint64_t hy_vmx_read_ple_gap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PLE_GAP];
}

static inline void hy_vmx_write_ple_gap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PLE_GAP] = value;
}

static inline uint64_t hy_vmx_read_ple_window(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PLE_WINDOW];
}

static inline void hy_vmx_write_ple_window(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PLE_WINDOW] = value;
}

static inline uint64_t hy_vmx_read_vm_functions(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VM_FUNCTIONS];
}

static inline void hy_vmx_write_vm_functions(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VM_FUNCTIONS] = value;
}

static inline uint64_t hy_vmx_read_vmread_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMREAD_BITMAP];
}

static inline void hy_vmx_write_vmread_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMREAD_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_vmwrite_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMWRITE_BITMAP];
}

static inline void hy_vmx_write_vmwrite_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMWRITE_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_encls_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENCLS_BITMAP];
}

static inline void hy_vmx_write_encls_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENCLS_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_pml_address(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PML_ADDRESS];
}

static inline void hy_vmx_write_pml_address(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PML_ADDRESS] = value;
}

static inline uint64_t hy_vmx_read_ve_information(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VE_INFORMATION];
}

static inline void hy_vmx_write_ve_information(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VE_INFORMATION] = value;
}

static inline uint64_t hy_vmx_read_eptp_index(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EPTP_INDEX];
}

static inline void hy_vmx_write_eptp_index(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EPTP_INDEX] = value;
}

static inline uint64_t hy_vmx_read_xss_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_XSS_BITMAP];
}

static inline void hy_vmx_write_xss_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_XSS_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_sub_page_table(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SUB_PAGE_TABLE];
}

static inline void hy_vmx_write_sub_page_table(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_SUB_PAGE_TABLE] = value;
}

static inline uint64_t hy_vmx_read_enclv_bitmap(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENCLV_BITMAP];
}

static inline void hy_vmx_write_enclv_bitmap(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENCLV_BITMAP] = value;
}

static inline uint64_t hy_vmx_read_last_pid_index(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LAST_PID_INDEX];
}

static inline void hy_vmx_write_last_pid_index(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_LAST_PID_INDEX] = value;
}

static inline uint64_t hy_vmx_read_pid_pointer_table(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PID_POINTER_TABLE];
}

static inline void hy_vmx_write_pid_pointer_table(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_PID_POINTER_TABLE] = value;
}

static inline uint64_t hy_vmx_read_notify_window(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_NOTIFY_WINDOW];
}

static inline void hy_vmx_write_notify_window(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_NOTIFY_WINDOW] = value;
}

static inline uint64_t hy_vmx_read_eptp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EPTP];
}

static inline void hy_vmx_write_eptp(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EPTP] = value;
}

static inline uint64_t hy_vmx_read_exit_msr_store(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_STORE];
}

static inline void hy_vmx_write_exit_msr_store(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_STORE] = value;
}

static inline uint64_t hy_vmx_read_exit_msr_store_count(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_STORE_COUNT];
}

static inline void hy_vmx_write_exit_msr_store_count(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_STORE_COUNT] = value;
}

static inline uint64_t hy_vmx_read_exit_msr_load(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_LOAD];
}

static inline void hy_vmx_write_exit_msr_load(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_LOAD] = value;
}

static inline uint64_t hy_vmx_read_exit_msr_load_count(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_LOAD_COUNT];
}

static inline void hy_vmx_write_exit_msr_load_count(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_EXIT_MSR_LOAD_COUNT] = value;
}

static inline uint64_t hy_vmx_read_entry_msr_load(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_MSR_LOAD];
}

static inline void hy_vmx_write_entry_msr_load(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_MSR_LOAD] = value;
}

static inline uint64_t hy_vmx_read_entry_msr_load_count(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_MSR_LOAD_COUNT];
}

static inline void hy_vmx_write_entry_msr_load_count(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_MSR_LOAD_COUNT] = value;
}

static inline uint64_t hy_vmx_read_entry_interruption(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_INTERRUPTION];
}

static inline void hy_vmx_write_entry_interruption(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_INTERRUPTION] = value;
}

static inline uint64_t hy_vmx_read_entry_error(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_ERROR];
}

static inline void hy_vmx_write_entry_error(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_ERROR] = value;
}

static inline uint64_t hy_vmx_read_entry_length(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_LENGTH];
}

static inline void hy_vmx_write_entry_length(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_ENTRY_LENGTH] = value;
}

static inline uint64_t hy_vmx_read_instruction_error(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_ERROR];
}

static inline uint64_t hy_vmx_read_exit_reason(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_REASON];
}

static inline uint64_t hy_vmx_read_exit_qualification(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_QUALIFICATION];
}

static inline uint64_t hy_vmx_read_linear_address(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_LINEAR_ADDRESS];
}

static inline uint64_t hy_vmx_read_physical_address(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PHYSICAL_ADDRESS];
}

static inline uint64_t hy_vmx_read_exit_interruption(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION];
}

static inline uint64_t hy_vmx_read_exit_interruption_error(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_INTERRUPTION_ERROR];
}

static inline uint64_t hy_vmx_read_idt_vectoring(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING];
}

static inline uint64_t hy_vmx_read_idt_vectoring_error(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IDT_VECTORING_ERROR];
}

static inline uint64_t hy_vmx_read_instruction_length(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_LENGTH];
}

static inline uint64_t hy_vmx_read_instruction_information(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_INSTRUCTION_INFORMATION];
}

static inline uint64_t hy_vmx_read_io_rcx(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_RCX];
}

static inline uint64_t hy_vmx_read_io_rsi(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_RSI];
}

static inline uint64_t hy_vmx_read_io_rdi(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_RDI];
}

static inline uint64_t hy_vmx_read_io_rip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_IO_RIP];
}

static inline uint64_t hy_vmx_read_host_cr0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_CR0];
}

static inline void hy_vmx_write_host_cr0(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_HOST_CR0] = value;
}

static inline uint64_t hy_vmx_read_vmxe(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMXE];
}

static inline void hy_vmx_write_vmxe(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_VMXE] = value;
}

static inline uint64_t hy_vmx_read_host_gdtr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_GDTR_LIMIT];
}

static inline void hy_vmx_write_host_gdtr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_HOST_GDTR_LIMIT] = (uint16_t)value;
}

static inline uint64_t hy_vmx_read_host_idtr_limit(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_IDTR_LIMIT];
}

static inline void hy_vmx_write_host_idtr_limit(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_HOST_IDTR_LIMIT] = (uint16_t)value;
}

static inline uint64_t hy_vmx_read_host_cr3(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_CR3];
}

static inline uint64_t hy_vmx_read_host_es(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_ES];
}

static inline uint64_t hy_vmx_read_host_cs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_CS];
}

static inline uint64_t hy_vmx_read_host_ss(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_SS];
}

static inline uint64_t hy_vmx_read_host_ds(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_DS];
}

static inline uint64_t hy_vmx_read_host_fs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_FS];
}

static inline uint64_t hy_vmx_read_host_gs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_GS];
}

static inline uint64_t hy_vmx_read_host_gdtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_GDTR_BASE];
}

static inline uint64_t hy_vmx_read_host_idtr_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_IDTR_BASE];
}

static inline uint64_t hy_vmx_read_host_tr(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_TR];
}

static inline uint64_t hy_vmx_read_task_low(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TASK_LOW];
}

static inline uint64_t hy_vmx_read_task_high(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TASK_HIGH];
}

static inline void hy_vmx_write_forget_tables(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FORGET_TABLES] = value;
}

static inline void hy_vmx_write_forget_tags(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FORGET_TAGS] = value;
}

static inline uint64_t hy_vmx_read_host_fs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_FS_BASE];
}

static inline uint64_t hy_vmx_read_host_gs_base(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_GS_BASE];
}

static inline uint64_t hy_vmx_read_host_sysenter_cs(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_SYSENTER_CS];
}

static inline uint64_t hy_vmx_read_host_sysenter_esp(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_SYSENTER_ESP];
}

static inline uint64_t hy_vmx_read_host_sysenter_eip(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_SYSENTER_EIP];
}

static inline uint64_t hy_vmx_read_host_pat(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_HOST_PAT];
}

static inline uint64_t hy_vmx_read_feature_control(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_FEATURE_CONTROL];
}

static inline void hy_vmx_write_feature_control(uint64_t value)
{
	hy_vmx_host_registers[HY_VMX_REG_FEATURE_CONTROL] = value;
}

static inline uint64_t hy_vmx_read_vmx_basic(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMX_BASIC];
}

static inline uint64_t hy_vmx_read_pin_based_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PIN_BASED_CAPABILITY];
}

static inline uint64_t hy_vmx_read_processor_based_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_PROCESSOR_BASED_CAPABILITY];
}

static inline uint64_t hy_vmx_read_exit_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EXIT_CAPABILITY];
}

static inline uint64_t hy_vmx_read_entry_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_ENTRY_CAPABILITY];
}

static inline uint64_t hy_vmx_read_secondary_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_SECONDARY_CAPABILITY];
}

static inline uint64_t hy_vmx_read_true_pin_based_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TRUE_PIN_BASED_CAPABILITY];
}

static inline uint64_t hy_vmx_read_true_processor_based_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TRUE_PROCESSOR_BASED_CAPABILITY];
}

static inline uint64_t hy_vmx_read_true_exit_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TRUE_EXIT_CAPABILITY];
}

static inline uint64_t hy_vmx_read_true_entry_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TRUE_ENTRY_CAPABILITY];
}

static inline uint64_t hy_vmx_read_tertiary_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_TERTIARY_CAPABILITY];
}

static inline uint64_t hy_vmx_read_vmfunc_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMFUNC_CAPABILITY];
}

static inline uint64_t hy_vmx_read_vmx_misc(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMX_MISC];
}

static inline uint64_t hy_vmx_read_cr0_fixed0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR0_FIXED0];
}

static inline uint64_t hy_vmx_read_cr0_fixed1(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR0_FIXED1];
}

static inline uint64_t hy_vmx_read_cr4_fixed0(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR4_FIXED0];
}

static inline uint64_t hy_vmx_read_cr4_fixed1(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_CR4_FIXED1];
}

static inline uint64_t hy_vmx_read_vmcs_enum(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_VMCS_ENUM];
}

static inline uint64_t hy_vmx_read_ept_capability(void)
{
	return hy_vmx_host_registers[HY_VMX_REG_EPT_CAPABILITY];
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
/* crc32 868f3a71 */
