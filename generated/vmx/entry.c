/* Generated from desc/arch/vmx/entry.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/access.h>
#include <halyard/vmx/entry.h>
#include <halyard/vmx/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>

static uint32_t broken(uint32_t number, const char *text, const char **rule)
{
	if (rule != NULL)
		*rule = text;
	return number;
}

uint32_t hy_vmx_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule)
{
	(void)features;
	/* desc/arch/vmx/entry.yaml#rules.cr0_fixed */
	if (!(((hy_vmx_read_real_cr0() & hy_vmx_read_cr0_fixed0()) | 0x80000001) == (hy_vmx_read_cr0_fixed0() | 0x80000001)
		&& (hy_vmx_read_real_cr0() & ~hy_vmx_read_cr0_fixed1()) == 0))
		return broken(HY_VMX_ENTRY_CR0_FIXED,
			"real_cr0: Bits that VMX operation fixes have their values; PE and PG are free. (SDM 27.3.1.1)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.cr0_reserved */
	if ((hy_vmx_read_cr0() >> 32) != 0)
		return broken(HY_VMX_ENTRY_CR0_RESERVED, "cr0: The upper half is 0. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.paging_protected */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || (hy_vmx_read_real_cr0() & 1) == 1))
		return broken(HY_VMX_ENTRY_PAGING_PROTECTED, "real_cr0: Paging needs protected mode. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cr4_fixed */
	if (!((hy_vmx_read_real_cr4() & hy_vmx_read_cr4_fixed0()) == hy_vmx_read_cr4_fixed0()
		&& (hy_vmx_read_real_cr4() & ~hy_vmx_read_cr4_fixed1()) == 0))
		return broken(HY_VMX_ENTRY_CR4_FIXED, "real_cr4: Bits that VMX operation fixes have their values. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cr4_hidden */
	if ((hy_vmx_read_cr4() & hy_vmx_read_cr4_mask()) != 0)
		return broken(HY_VMX_ENTRY_CR4_HIDDEN, "cr4: The guest has no more than CPUID shows it. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cet_protected */
	if (!(((hy_vmx_read_real_cr4() >> 23) & 1) == 0 || ((hy_vmx_read_real_cr0() >> 16) & 1) == 1))
		return broken(HY_VMX_ENTRY_CET_PROTECTED, "real_cr4: CET needs write protection. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.debugctl_reserved */
	if (!((hy_vmx_read_debugctl() >> 16) == 0 && ((hy_vmx_read_debugctl() >> 2) & 0xf) == 0))
		return broken(HY_VMX_ENTRY_DEBUGCTL_RESERVED, "debugctl: Reserved bits are 0. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.long_mode_paging */
	if (!(((hy_vmx_read_entry_controls() >> 9) & 1) == 0 || (((hy_vmx_read_real_cr0() >> 31) & 1) == 1
		&& ((hy_vmx_read_real_cr4() >> 5) & 1) == 1)))
		return broken(HY_VMX_ENTRY_LONG_MODE_PAGING, "real_cr4: Long mode has paging with wide entries. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.pcid_long_mode */
	if (!(((hy_vmx_read_entry_controls() >> 9) & 1) == 1 || ((hy_vmx_read_real_cr4() >> 17) & 1) == 0))
		return broken(HY_VMX_ENTRY_PCID_LONG_MODE, "real_cr4: Process-context identifiers need long mode. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cr3_reserved */
	if ((hy_vmx_read_cr3() >> 52) != 0)
		return broken(HY_VMX_ENTRY_CR3_RESERVED, "cr3: The root lies within physical addresses. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.dr7_high */
	if ((hy_vmx_read_dr7() >> 32) != 0)
		return broken(HY_VMX_ENTRY_DR7_HIGH, "dr7: The upper half is 0. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.sysenter_esp_canonical */
	if (hy_sign_extend(hy_vmx_read_sysenter_esp(), 48) != hy_vmx_read_sysenter_esp())
		return broken(HY_VMX_ENTRY_SYSENTER_ESP_CANONICAL, "sysenter_esp: A canonical address. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.sysenter_eip_canonical */
	if (hy_sign_extend(hy_vmx_read_sysenter_eip(), 48) != hy_vmx_read_sysenter_eip())
		return broken(HY_VMX_ENTRY_SYSENTER_EIP_CANONICAL, "sysenter_eip: A canonical address. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.pat_types */
	if (!((hy_vmx_read_pat() & 0xf8f8f8f8f8f8f8f8) == 0
		&& ((hy_vmx_read_pat() >> 1) & ~(hy_vmx_read_pat() >> 2) & 0x101010101010101) == 0))
		return broken(HY_VMX_ENTRY_PAT_TYPES, "pat: Each byte is one of the types 0, 1, 4, 5, 6 and 7. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.efer_reserved */
	if (!((hy_vmx_read_efer() >> 12) == 0 && ((hy_vmx_read_efer() >> 9) & 1) == 0 && ((hy_vmx_read_efer() >> 1) & 0x7f) == 0))
		return broken(HY_VMX_ENTRY_EFER_RESERVED, "efer: Reserved bits are 0. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.efer_lma */
	if (((hy_vmx_read_efer() >> 10) & 1) != ((hy_vmx_read_entry_controls() >> 9) & 1))
		return broken(HY_VMX_ENTRY_EFER_LMA, "efer: LMA is what the entry control says. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.efer_lme */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || ((hy_vmx_read_efer() >> 10) & 1) == ((hy_vmx_read_efer() >> 8) & 1)))
		return broken(HY_VMX_ENTRY_EFER_LME, "efer: With paging on, LMA is LME. (SDM 27.3.1.1)", rule);
	/* desc/arch/vmx/entry.yaml#rules.tr_selector_ti */
	if (((hy_vmx_read_tr_selector() >> 2) & 1) != 0)
		return broken(HY_VMX_ENTRY_TR_SELECTOR_TI, "tr_selector: TR is in the GDT. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ldtr_selector_ti */
	if (!(((hy_vmx_read_ldtr_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_ldtr_selector() >> 2) & 1) == 0))
		return broken(HY_VMX_ENTRY_LDTR_SELECTOR_TI, "ldtr_selector: LDTR is in the GDT. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_cs_base() == (hy_vmx_read_cs_selector() << 4)
		&& hy_vmx_read_cs_limit() == 0xffff && hy_vmx_read_cs_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_CS_VIRTUAL_8086,
			"cs_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_ss_base() == (hy_vmx_read_ss_selector() << 4)
		&& hy_vmx_read_ss_limit() == 0xffff && hy_vmx_read_ss_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_SS_VIRTUAL_8086,
			"ss_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.ds_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_ds_base() == (hy_vmx_read_ds_selector() << 4)
		&& hy_vmx_read_ds_limit() == 0xffff && hy_vmx_read_ds_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_DS_VIRTUAL_8086,
			"ds_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.es_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_es_base() == (hy_vmx_read_es_selector() << 4)
		&& hy_vmx_read_es_limit() == 0xffff && hy_vmx_read_es_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_ES_VIRTUAL_8086,
			"es_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.fs_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_fs_base() == (hy_vmx_read_fs_selector() << 4)
		&& hy_vmx_read_fs_limit() == 0xffff && hy_vmx_read_fs_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_FS_VIRTUAL_8086,
			"fs_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.gs_virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (hy_vmx_read_gs_base() == (hy_vmx_read_gs_selector() << 4)
		&& hy_vmx_read_gs_limit() == 0xffff && hy_vmx_read_gs_attributes() == 0xf3)))
		return broken(HY_VMX_ENTRY_GS_VIRTUAL_8086,
			"gs_attributes: In virtual-8086 mode base, limit and attributes follow from the selector. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.tr_base_canonical */
	if (hy_sign_extend(hy_vmx_read_tr_base(), 48) != hy_vmx_read_tr_base())
		return broken(HY_VMX_ENTRY_TR_BASE_CANONICAL, "tr_base: A canonical address. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.fs_base_canonical */
	if (hy_sign_extend(hy_vmx_read_fs_base(), 48) != hy_vmx_read_fs_base())
		return broken(HY_VMX_ENTRY_FS_BASE_CANONICAL, "fs_base: A canonical address. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gs_base_canonical */
	if (hy_sign_extend(hy_vmx_read_gs_base(), 48) != hy_vmx_read_gs_base())
		return broken(HY_VMX_ENTRY_GS_BASE_CANONICAL, "gs_base: A canonical address. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ldtr_base_canonical */
	if (!(((hy_vmx_read_ldtr_attributes() >> 7) & 1) == 0 || hy_sign_extend(hy_vmx_read_ldtr_base(), 48) == hy_vmx_read_ldtr_base()))
		return broken(HY_VMX_ENTRY_LDTR_BASE_CANONICAL, "ldtr_base: A canonical address. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_base_high */
	if ((hy_vmx_read_cs_base() >> 32) != 0)
		return broken(HY_VMX_ENTRY_CS_BASE_HIGH, "cs_base: The upper half is 0. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_base_high */
	if (!(((hy_vmx_read_ss_attributes() >> 7) & 1) == 0 || (hy_vmx_read_ss_base() >> 32) == 0))
		return broken(HY_VMX_ENTRY_SS_BASE_HIGH, "ss_base: The upper half is 0. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ds_base_high */
	if (!(((hy_vmx_read_ds_attributes() >> 7) & 1) == 0 || (hy_vmx_read_ds_base() >> 32) == 0))
		return broken(HY_VMX_ENTRY_DS_BASE_HIGH, "ds_base: The upper half is 0. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.es_base_high */
	if (!(((hy_vmx_read_es_attributes() >> 7) & 1) == 0 || (hy_vmx_read_es_base() >> 32) == 0))
		return broken(HY_VMX_ENTRY_ES_BASE_HIGH, "es_base: The upper half is 0. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || (hy_vmx_read_cs_attributes() & 0xf) == 3 || (((hy_vmx_read_cs_attributes() >> 3) & 1) == 1
		&& (hy_vmx_read_cs_attributes() & 1) == 1)))
		return broken(HY_VMX_ENTRY_CS_TYPE,
			"cs_attributes: Accessed code, or accessed data that can be written. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_ss_attributes() >> 7) & 1) == 0 || (hy_vmx_read_ss_attributes() & 0xf) == 3
		|| (hy_vmx_read_ss_attributes() & 0xf) == 7))
		return broken(HY_VMX_ENTRY_SS_TYPE, "ss_attributes: Accessed data that can be written. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ds_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_ds_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_ds_attributes() & 1) == 1
		&& (((hy_vmx_read_ds_attributes() >> 3) & 1) == 0 || ((hy_vmx_read_ds_attributes() >> 1) & 1) == 1))))
		return broken(HY_VMX_ENTRY_DS_TYPE, "ds_attributes: Accessed, and code can be read. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.es_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_es_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_es_attributes() & 1) == 1
		&& (((hy_vmx_read_es_attributes() >> 3) & 1) == 0 || ((hy_vmx_read_es_attributes() >> 1) & 1) == 1))))
		return broken(HY_VMX_ENTRY_ES_TYPE, "es_attributes: Accessed, and code can be read. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.fs_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_fs_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_fs_attributes() & 1) == 1
		&& (((hy_vmx_read_fs_attributes() >> 3) & 1) == 0 || ((hy_vmx_read_fs_attributes() >> 1) & 1) == 1))))
		return broken(HY_VMX_ENTRY_FS_TYPE, "fs_attributes: Accessed, and code can be read. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gs_type */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_gs_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_gs_attributes() & 1) == 1
		&& (((hy_vmx_read_gs_attributes() >> 3) & 1) == 0 || ((hy_vmx_read_gs_attributes() >> 1) & 1) == 1))))
		return broken(HY_VMX_ENTRY_GS_TYPE, "gs_attributes: Accessed, and code can be read. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_present */
	if (!(((hy_vmx_read_cs_attributes() >> 7) & 1) == 1 && ((hy_vmx_read_cs_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_CS_PRESENT, "cs_attributes: CS is present and no system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_no_system */
	if (!(((hy_vmx_read_ss_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_ss_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_SS_NO_SYSTEM, "ss_attributes: No system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ds_no_system */
	if (!(((hy_vmx_read_ds_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_ds_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_DS_NO_SYSTEM, "ds_attributes: No system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.es_no_system */
	if (!(((hy_vmx_read_es_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_es_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_ES_NO_SYSTEM, "es_attributes: No system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.fs_no_system */
	if (!(((hy_vmx_read_fs_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_fs_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_FS_NO_SYSTEM, "fs_attributes: No system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gs_no_system */
	if (!(((hy_vmx_read_gs_attributes() >> 7) & 1) == 0 || ((hy_vmx_read_gs_attributes() >> 4) & 1) == 1))
		return broken(HY_VMX_ENTRY_GS_NO_SYSTEM, "gs_attributes: No system segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_privilege_data */
	if (!(((ctx->rflags >> 17) & 1) == 1 || (hy_vmx_read_cs_attributes() & 0xf) != 3 || ((hy_vmx_read_cs_attributes() >> 5) & 3) == 0))
		return broken(HY_VMX_ENTRY_CS_PRIVILEGE_DATA, "cs_attributes: Data as code is of privilege level 0. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_privilege */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_cs_attributes() >> 3) & 1) == 0
		|| ((hy_vmx_read_cs_attributes() >> 2) & 1) == 1
		|| ((hy_vmx_read_cs_attributes() >> 5) & 3) == ((hy_vmx_read_ss_attributes() >> 5) & 3)))
		return broken(HY_VMX_ENTRY_CS_PRIVILEGE,
			"cs_attributes: Code that does not conform has the privilege level of SS. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_privilege_conforming */
	if (!(((ctx->rflags >> 17) & 1) == 1 || ((hy_vmx_read_cs_attributes() >> 2) & 3) != 3
		|| ((hy_vmx_read_cs_attributes() >> 5) & 3) <= ((hy_vmx_read_ss_attributes() >> 5) & 3)))
		return broken(HY_VMX_ENTRY_CS_PRIVILEGE_CONFORMING,
			"cs_attributes: Conforming code has no lower privilege than SS. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_privilege */
	if (!(((hy_vmx_read_cs_attributes() & 0xf) != 3 && (hy_vmx_read_real_cr0() & 1) == 1) || ((ctx->rflags >> 17) & 1) == 1
		|| ((hy_vmx_read_ss_attributes() >> 5) & 3) == 0))
		return broken(HY_VMX_ENTRY_SS_PRIVILEGE,
			"ss_attributes: Without protection, and with data as code, the privilege level is 0. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_size */
	if (!(((hy_vmx_read_entry_controls() >> 9) & 1) == 0 || ((hy_vmx_read_cs_attributes() >> 9) & 1) == 0
		|| ((hy_vmx_read_cs_attributes() >> 10) & 1) == 0))
		return broken(HY_VMX_ENTRY_CS_SIZE, "cs_attributes: 64-bit code has no default operand size. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.cs_granularity */
	if (!(((hy_vmx_read_cs_limit() & 0xfff) == 0xfff || ((hy_vmx_read_cs_attributes() >> 11) & 1) == 0)
		&& (((hy_vmx_read_cs_limit() >> 20) & 0xfff) == 0 || ((hy_vmx_read_cs_attributes() >> 11) & 1) == 1)))
		return broken(HY_VMX_ENTRY_CS_GRANULARITY, "cs_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ss_granularity */
	if (!(((hy_vmx_read_ss_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_ss_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_ss_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_ss_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_ss_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_SS_GRANULARITY, "ss_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ds_granularity */
	if (!(((hy_vmx_read_ds_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_ds_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_ds_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_ds_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_ds_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_DS_GRANULARITY, "ds_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.es_granularity */
	if (!(((hy_vmx_read_es_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_es_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_es_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_es_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_es_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_ES_GRANULARITY, "es_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.fs_granularity */
	if (!(((hy_vmx_read_fs_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_fs_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_fs_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_fs_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_fs_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_FS_GRANULARITY, "fs_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gs_granularity */
	if (!(((hy_vmx_read_gs_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_gs_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_gs_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_gs_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_gs_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_GS_GRANULARITY, "gs_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ldtr_granularity */
	if (!(((hy_vmx_read_ldtr_attributes() >> 7) & 1) == 0 || (((hy_vmx_read_ldtr_limit() & 0xfff) == 0xfff
		|| ((hy_vmx_read_ldtr_attributes() >> 11) & 1) == 0) && (((hy_vmx_read_ldtr_limit() >> 20) & 0xfff) == 0
		|| ((hy_vmx_read_ldtr_attributes() >> 11) & 1) == 1))))
		return broken(HY_VMX_ENTRY_LDTR_GRANULARITY,
			"ldtr_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.tr_granularity */
	if (!(((hy_vmx_read_tr_limit() & 0xfff) == 0xfff || ((hy_vmx_read_tr_attributes() >> 11) & 1) == 0)
		&& (((hy_vmx_read_tr_limit() >> 20) & 0xfff) == 0 || ((hy_vmx_read_tr_attributes() >> 11) & 1) == 1)))
		return broken(HY_VMX_ENTRY_TR_GRANULARITY, "tr_limit: The limit is one that the granularity can say. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.tr_type */
	if (!((hy_vmx_read_tr_attributes() & 0xf) == 11 || ((hy_vmx_read_tr_attributes() & 0xf) == 3
		&& ((hy_vmx_read_entry_controls() >> 9) & 1) == 0)))
		return broken(HY_VMX_ENTRY_TR_TYPE, "tr_attributes: A busy task-state segment. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.tr_present */
	if (!(((hy_vmx_read_tr_attributes() >> 7) & 1) == 1 && ((hy_vmx_read_tr_attributes() >> 4) & 1) == 0))
		return broken(HY_VMX_ENTRY_TR_PRESENT, "tr_attributes: A system segment that is present. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.ldtr_type */
	if (!(((hy_vmx_read_ldtr_attributes() >> 7) & 1) == 0 || (hy_vmx_read_ldtr_attributes() & 0x1f) == 2))
		return broken(HY_VMX_ENTRY_LDTR_TYPE, "ldtr_attributes: A local descriptor table. (SDM 27.3.1.2)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gdtr_base_canonical */
	if (hy_sign_extend(hy_vmx_read_gdtr_base(), 48) != hy_vmx_read_gdtr_base())
		return broken(HY_VMX_ENTRY_GDTR_BASE_CANONICAL, "gdtr_base: A canonical address. (SDM 27.3.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.gdtr_limit_high */
	if (((hy_vmx_read_gdtr_limit() >> 16) & 0xffff) != 0)
		return broken(HY_VMX_ENTRY_GDTR_LIMIT_HIGH, "gdtr_limit: A limit of 16 bits. (SDM 27.3.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.idtr_base_canonical */
	if (hy_sign_extend(hy_vmx_read_idtr_base(), 48) != hy_vmx_read_idtr_base())
		return broken(HY_VMX_ENTRY_IDTR_BASE_CANONICAL, "idtr_base: A canonical address. (SDM 27.3.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.idtr_limit_high */
	if (((hy_vmx_read_idtr_limit() >> 16) & 0xffff) != 0)
		return broken(HY_VMX_ENTRY_IDTR_LIMIT_HIGH, "idtr_limit: A limit of 16 bits. (SDM 27.3.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.rip_high */
	if (!((((hy_vmx_read_entry_controls() >> 9) & 1) == 1 && ((hy_vmx_read_cs_attributes() >> 9) & 1) == 1) || (ctx->rip >> 32) == 0))
		return broken(HY_VMX_ENTRY_RIP_HIGH, "rip: Outside of 64-bit mode the upper half is 0. (SDM 27.3.1.4)", rule);
	/* desc/arch/vmx/entry.yaml#rules.rip_canonical */
	if (hy_sign_extend(ctx->rip, 48) != ctx->rip)
		return broken(HY_VMX_ENTRY_RIP_CANONICAL, "rip: A canonical address. (SDM 27.3.1.4)", rule);
	/* desc/arch/vmx/entry.yaml#rules.rflags_reserved */
	if (!((ctx->rflags >> 22) == 0 && ((ctx->rflags >> 15) & 1) == 0 && ((ctx->rflags >> 5) & 1) == 0 && ((ctx->rflags >> 3) & 1) == 0
		&& ((ctx->rflags >> 1) & 1) == 1))
		return broken(HY_VMX_ENTRY_RFLAGS_RESERVED, "rflags: Reserved bits have their values. (SDM 27.3.1.4)", rule);
	/* desc/arch/vmx/entry.yaml#rules.virtual_8086 */
	if (!(((ctx->rflags >> 17) & 1) == 0 || (((hy_vmx_read_entry_controls() >> 9) & 1) == 0 && (hy_vmx_read_real_cr0() & 1) == 1)))
		return broken(HY_VMX_ENTRY_VIRTUAL_8086, "rflags: Virtual-8086 mode is protected and not long. (SDM 27.3.1.4)", rule);
	/* desc/arch/vmx/entry.yaml#rules.interrupt_enabled */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 8) & 7) != 0
		|| ((ctx->rflags >> 9) & 1) == 1))
		return broken(HY_VMX_ENTRY_INTERRUPT_ENABLED,
			"rflags: An interrupt is delivered to a guest that takes interrupts. (SDM 27.3.1.4)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.activity_state */
	if (hy_vmx_read_activity() > 3)
		return broken(HY_VMX_ENTRY_ACTIVITY_STATE, "activity: One of the four states. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.halted_privilege */
	if (!(hy_vmx_read_activity() != 1 || ((hy_vmx_read_ss_attributes() >> 5) & 3) == 0))
		return broken(HY_VMX_ENTRY_HALTED_PRIVILEGE, "activity: HLT is of privilege level 0. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.active_shadow */
	if (!(hy_vmx_read_activity() == 0 || ((hy_vmx_read_interruptibility() & 1) == 0
		&& ((hy_vmx_read_interruptibility() >> 1) & 1) == 0)))
		return broken(HY_VMX_ENTRY_ACTIVE_SHADOW, "activity: Behind STI and loads of SS the guest is active. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.one_shadow */
	if (!((hy_vmx_read_interruptibility() & 1) == 0 || ((hy_vmx_read_interruptibility() >> 1) & 1) == 0))
		return broken(HY_VMX_ENTRY_ONE_SHADOW, "interruptibility: STI or a load of SS, not both. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.sti_enabled */
	if (!((hy_vmx_read_interruptibility() & 1) == 0 || ((ctx->rflags >> 9) & 1) == 1))
		return broken(HY_VMX_ENTRY_STI_ENABLED, "interruptibility: Behind STI interrupts are enabled. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.shadow_interrupt */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 8) & 7) != 0
		|| ((hy_vmx_read_interruptibility() & 1) == 0 && ((hy_vmx_read_interruptibility() >> 1) & 1) == 0)))
		return broken(HY_VMX_ENTRY_SHADOW_INTERRUPT,
			"interruptibility: An interrupt is not delivered behind STI or a load of SS. (SDM 27.3.1.5)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.shadow_nmi */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 8) & 7) != 2
		|| (((hy_vmx_read_interruptibility() >> 1) & 1) == 0 && ((hy_vmx_read_interruptibility() >> 3) & 1) == 0)))
		return broken(HY_VMX_ENTRY_SHADOW_NMI,
			"interruptibility: An NMI is not delivered behind a load of SS, nor in the handler of one. (SDM 27.3.1.5)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.interruptibility_reserved */
	if (((hy_vmx_read_interruptibility() >> 4) & 0xfffffff) != 0)
		return broken(HY_VMX_ENTRY_INTERRUPTIBILITY_RESERVED,
			"interruptibility: Reserved bits are 0, and there are no enclaves. (SDM 27.3.1.5)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.pending_debug_reserved */
	if (!((hy_vmx_read_pending_debug() >> 15) == 0 && ((hy_vmx_read_pending_debug() >> 13) & 1) == 0
		&& ((hy_vmx_read_pending_debug() >> 4) & 0xff) == 0))
		return broken(HY_VMX_ENTRY_PENDING_DEBUG_RESERVED, "pending_debug: Reserved bits are 0. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.pending_single_step */
	if (!(((hy_vmx_read_interruptibility() & 1) == 0 && ((hy_vmx_read_interruptibility() >> 1) & 1) == 0 && hy_vmx_read_activity() != 1)
		|| ((hy_vmx_read_debugctl() >> 1) & 1) == 1 || ((ctx->rflags >> 8) & 1) == ((hy_vmx_read_pending_debug() >> 14) & 1)))
		return broken(HY_VMX_ENTRY_PENDING_SINGLE_STEP,
			"pending_debug: In a shadow, a single step is due where TF says so. (SDM 27.3.1.5)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.no_shadow_vmcs */
	if (hy_vmx_read_link_pointer() != 0xffffffffffffffff)
		return broken(HY_VMX_ENTRY_NO_SHADOW_VMCS, "link_pointer: There is no shadow VMCS. (SDM 27.3.1.5)", rule);
	/* desc/arch/vmx/entry.yaml#rules.pdpte0_reserved */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || ((hy_vmx_read_real_cr4() >> 5) & 1) == 0
		|| ((hy_vmx_read_entry_controls() >> 9) & 1) == 1 || (hy_vmx_read_pdpte0() & 1) == 0 || ((hy_vmx_read_pdpte0() >> 52) == 0
		&& ((hy_vmx_read_pdpte0() >> 5) & 0xf) == 0 && ((hy_vmx_read_pdpte0() >> 1) & 3) == 0)))
		return broken(HY_VMX_ENTRY_PDPTE0_RESERVED,
			"pdpte0: Of an entry that is present reserved bits are 0. (SDM 27.3.1.6)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.pdpte1_reserved */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || ((hy_vmx_read_real_cr4() >> 5) & 1) == 0
		|| ((hy_vmx_read_entry_controls() >> 9) & 1) == 1 || (hy_vmx_read_pdpte1() & 1) == 0 || ((hy_vmx_read_pdpte1() >> 52) == 0
		&& ((hy_vmx_read_pdpte1() >> 5) & 0xf) == 0 && ((hy_vmx_read_pdpte1() >> 1) & 3) == 0)))
		return broken(HY_VMX_ENTRY_PDPTE1_RESERVED,
			"pdpte1: Of an entry that is present reserved bits are 0. (SDM 27.3.1.6)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.pdpte2_reserved */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || ((hy_vmx_read_real_cr4() >> 5) & 1) == 0
		|| ((hy_vmx_read_entry_controls() >> 9) & 1) == 1 || (hy_vmx_read_pdpte2() & 1) == 0 || ((hy_vmx_read_pdpte2() >> 52) == 0
		&& ((hy_vmx_read_pdpte2() >> 5) & 0xf) == 0 && ((hy_vmx_read_pdpte2() >> 1) & 3) == 0)))
		return broken(HY_VMX_ENTRY_PDPTE2_RESERVED,
			"pdpte2: Of an entry that is present reserved bits are 0. (SDM 27.3.1.6)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.pdpte3_reserved */
	if (!(((hy_vmx_read_real_cr0() >> 31) & 1) == 0 || ((hy_vmx_read_real_cr4() >> 5) & 1) == 0
		|| ((hy_vmx_read_entry_controls() >> 9) & 1) == 1 || (hy_vmx_read_pdpte3() & 1) == 0 || ((hy_vmx_read_pdpte3() >> 52) == 0
		&& ((hy_vmx_read_pdpte3() >> 5) & 0xf) == 0 && ((hy_vmx_read_pdpte3() >> 1) & 3) == 0)))
		return broken(HY_VMX_ENTRY_PDPTE3_RESERVED,
			"pdpte3: Of an entry that is present reserved bits are 0. (SDM 27.3.1.6)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.event_type */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || (((hy_vmx_read_entry_interruption() >> 8) & 7) != 1
		&& ((hy_vmx_read_entry_interruption() >> 8) & 7) != 7)))
		return broken(HY_VMX_ENTRY_EVENT_TYPE, "entry_interruption: One of the types that there are. (SDM 27.2.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.event_nmi */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 8) & 7) != 2
		|| (hy_vmx_read_entry_interruption() & 0xff) == 2))
		return broken(HY_VMX_ENTRY_EVENT_NMI, "entry_interruption: An NMI has vector 2. (SDM 27.2.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.event_exception */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 8) & 7) != 3
		|| (hy_vmx_read_entry_interruption() & 0xff) < 32))
		return broken(HY_VMX_ENTRY_EVENT_EXCEPTION, "entry_interruption: Exceptions have vectors below 32. (SDM 27.2.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.event_error */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 11) & 1) == 0
		|| (((hy_vmx_read_entry_interruption() >> 8) & 7) == 3 && (hy_vmx_read_real_cr0() & 1) == 1
		&& (hy_shift_right(0x27d00, hy_vmx_read_entry_interruption() & 0xff) & 1) == 1)))
		return broken(HY_VMX_ENTRY_EVENT_ERROR,
			"entry_interruption: Error codes come with those exceptions that have one, in protected mode. (SDM 27.2.1.3)",
			rule);
	/* desc/arch/vmx/entry.yaml#rules.event_reserved */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 12) & 0x7ffff) == 0))
		return broken(HY_VMX_ENTRY_EVENT_RESERVED, "entry_interruption: Reserved bits are 0. (SDM 27.2.1.3)", rule);
	/* desc/arch/vmx/entry.yaml#rules.event_error_code */
	if (!(((hy_vmx_read_entry_interruption() >> 31) & 1) == 0 || ((hy_vmx_read_entry_interruption() >> 11) & 1) == 0
		|| ((hy_vmx_read_entry_error() >> 16) & 0xffff) == 0))
		return broken(HY_VMX_ENTRY_EVENT_ERROR_CODE, "entry_error: An error code has 16 bits. (SDM 27.2.1.3)", rule);
	return 0;
}
/* crc32 b5118944 */
