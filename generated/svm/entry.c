/* Generated from desc/arch/svm/entry.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/access.h>
#include <halyard/svm/block.h>
#include <halyard/svm/entry.h>
#include <halyard/svm/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>

static uint32_t broken(uint32_t number, const char *text, const char **rule)
{
	if (rule != NULL)
		*rule = text;
	return number;
}

uint32_t hy_svm_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule)
{
	const struct hy_svm_vmcb *vmcb = hy_svm_vmcb(ctx);

	(void)features;
	/* desc/arch/svm/entry.yaml#rules.efer_reserved */
	if (!((((vmcb->efer & 0xffffffffffffefff) >> 1) & 0x7f) == 0 && (((vmcb->efer & 0xffffffffffffefff) >> 9) & 1) == 0
		&& ((vmcb->efer & 0xffffffffffffefff) >> 16) == 0))
		return broken(HY_SVM_ENTRY_EFER_RESERVED, "efer: Reserved bits of EFER are 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.cr0_write_through */
	if (!(((vmcb->cr0 >> 30) & 1) == 1 || ((vmcb->cr0 >> 29) & 1) == 0))
		return broken(HY_SVM_ENTRY_CR0_WRITE_THROUGH, "cr0: CR0.NW is not set without CR0.CD. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.cr0_upper */
	if ((vmcb->cr0 >> 32) != 0)
		return broken(HY_SVM_ENTRY_CR0_UPPER, "cr0: The upper half of CR0 is 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.paging_protected */
	if (!(((vmcb->cr0 >> 31) & 1) == 0 || (vmcb->cr0 & 1) == 1))
		return broken(HY_SVM_ENTRY_PAGING_PROTECTED, "cr0: Paging is of protected mode. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.cr3_reserved */
	if (!((((vmcb->efer & 0xffffffffffffefff) >> 10) & 1) == 0 || (vmcb->cr3 >> 52) == 0))
		return broken(HY_SVM_ENTRY_CR3_RESERVED, "cr3: Reserved bits of CR3 are 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.cr4_reserved */
	if (!(((vmcb->cr4 & 0xffffffffffffffbf) >> 26) == 0 && (((vmcb->cr4 & 0xffffffffffffffbf) >> 15) & 1) == 0
		&& (((vmcb->cr4 & 0xffffffffffffffbf) >> 13) & 1) == 0 && (((vmcb->cr4 & 0xffffffffffffffbf) >> 14) & 1) == 0))
		return broken(HY_SVM_ENTRY_CR4_RESERVED, "cr4: Reserved bits of CR4 are 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.dr6_upper */
	if ((vmcb->dr6 >> 32) != 0)
		return broken(HY_SVM_ENTRY_DR6_UPPER, "dr6: The upper half of DR6 is 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.dr7_upper */
	if ((vmcb->dr7 >> 32) != 0)
		return broken(HY_SVM_ENTRY_DR7_UPPER, "dr7: The upper half of DR7 is 0. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.long_mode_pae */
	if (!((((vmcb->efer & 0xffffffffffffefff) >> 8) & 1) == 0 || ((vmcb->cr0 >> 31) & 1) == 0
		|| (((vmcb->cr4 & 0xffffffffffffffbf) >> 5) & 1) == 1))
		return broken(HY_SVM_ENTRY_LONG_MODE_PAE, "cr4: Long mode has PAE. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.long_mode_protected */
	if (!((((vmcb->efer & 0xffffffffffffefff) >> 8) & 1) == 0 || ((vmcb->cr0 >> 31) & 1) == 0 || (vmcb->cr0 & 1) == 1))
		return broken(HY_SVM_ENTRY_LONG_MODE_PROTECTED, "cr0: Long mode is protected mode. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.long_mode_code */
	if (!((((vmcb->efer & 0xffffffffffffefff) >> 8) & 1) == 0 || ((vmcb->cr0 >> 31) & 1) == 0
		|| (((vmcb->cr4 & 0xffffffffffffffbf) >> 5) & 1) == 0 || (((uint64_t)vmcb->cs_attributes >> 9) & 1) == 0
		|| (((uint64_t)vmcb->cs_attributes >> 10) & 1) == 0))
		return broken(HY_SVM_ENTRY_LONG_MODE_CODE, "cs_attributes: A code segment of 64 bits is none of 32. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.long_mode_active */
	if ((((vmcb->efer & 0xffffffffffffefff) >> 10) & 1) != (uint64_t)((((vmcb->efer & 0xffffffffffffefff) >> 8) & 1) == 1
		&& ((vmcb->cr0 >> 31) & 1) == 1))
		return broken(HY_SVM_ENTRY_LONG_MODE_ACTIVE,
			"efer: EFER.LMA says what EFER.LME and CR0.PG make; VMRUN takes it over as it is. (APM 14.1.3)",
			rule);
	/* desc/arch/svm/entry.yaml#rules.vmrun_exits */
	if (((uint64_t)vmcb->intercept_misc2 & 1) != 1)
		return broken(HY_SVM_ENTRY_VMRUN_EXITS, "intercept_misc2: VMRUN of the guest exits. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.asid */
	if (vmcb->asid == 0)
		return broken(HY_SVM_ENTRY_ASID, "asid: ASID 0 is the host's. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.event_type */
	if (!(((vmcb->event >> 31) & 1) == 0 || ((vmcb->event >> 8) & 7) == 0 || ((vmcb->event >> 8) & 7) == 2
		|| ((vmcb->event >> 8) & 7) == 3 || ((vmcb->event >> 8) & 7) == 4))
		return broken(HY_SVM_ENTRY_EVENT_TYPE, "event: The event has a type that there is. (APM 15.20)", rule);
	/* desc/arch/svm/entry.yaml#rules.event_exception */
	if (!(((vmcb->event >> 31) & 1) == 0 || ((vmcb->event >> 8) & 7) != 3 || ((vmcb->event & 0xff) != 2 && (vmcb->event & 0xff) < 32)))
		return broken(HY_SVM_ENTRY_EVENT_EXCEPTION, "event: The event is an exception that there is. (APM 15.20)", rule);
	/* desc/arch/svm/entry.yaml#rules.cet_write_protect */
	if (!((((vmcb->cr4 & 0xffffffffffffffbf) >> 23) & 1) == 0 || ((vmcb->cr0 >> 16) & 1) == 1))
		return broken(HY_SVM_ENTRY_CET_WRITE_PROTECT, "cr4: CR4.CET needs CR0.WP. (APM 15.5.1)", rule);
	/* desc/arch/svm/entry.yaml#rules.flags_fixed */
	if (!(((ctx->rflags >> 1) & 1) == 1 && (ctx->rflags >> 22) == 0))
		return broken(HY_SVM_ENTRY_FLAGS_FIXED, "rflags: Reserved bits of RFLAGS are what they are. (APM 3.1.4)", rule);
	/* desc/arch/svm/entry.yaml#rules.pat_types */
	if (!((vmcb->pat & 0xf8f8f8f8f8f8f8f8) == 0 && ((vmcb->pat >> 1) & ~(vmcb->pat >> 2) & 0x101010101010101) == 0))
		return broken(HY_SVM_ENTRY_PAT_TYPES, "pat: Memory types of PAT are 0, 1, 4, 5, 6 or 7. (APM 15.25.4, 7.8.1)", rule);
	return 0;
}
/* crc32 7cef5101 */
