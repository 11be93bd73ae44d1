/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/vmx/registers.yaml,
 * desc/arch/vmx/controls.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/access.h>
#include <halyard/vmx/controls.h>
#include <halyard/vmx/needs.h>
#include <halyard/bits.h>
#include <stddef.h>

const char *const hy_vmx_needs[10] = {
	"Intel VMX (SDM 24.6)",
	"VMX that firmware has not locked (SDM 24.7)",
	"True capabilities of controls, and what strings of ports are (SDM A.1)",
	"Pin-based controls (SDM A.3.1)",
	"Processor-based controls (SDM A.3.2)",
	"Extended page tables and unrestricted guests (SDM A.3.3)",
	"Controls of exits (SDM A.4)",
	"Controls of entries (SDM A.5)",
	"Extended page tables of four levels, and INVEPT (SDM A.10)",
	NULL,
};

uint32_t hy_vmx_needs_met(void)
{
	/* desc/arch/vmx/arch.yaml#needs.vmx */
	if (((hy_x86_read_leaf_1_ecx() >> 5) & 1) != 1)
		return 0;
	/* desc/arch/vmx/arch.yaml#needs.firmware */
	if (!((hy_vmx_read_feature_control() & 1) == 0 || ((hy_vmx_read_feature_control() >> 2) & 1) == 1))
		return 1;
	/* desc/arch/vmx/arch.yaml#needs.basic */
	if ((hy_vmx_read_vmx_basic() & HY_VMX_BASIC_NEEDED) != HY_VMX_BASIC_NEEDED)
		return 2;
	/* desc/arch/vmx/arch.yaml#needs.pin_based */
	if ((HY_VMX_PIN_BASED_GUEST & ~(hy_vmx_read_true_pin_based_capability() >> 32)) != 0)
		return 3;
	/* desc/arch/vmx/arch.yaml#needs.processor_based */
	if ((HY_VMX_PROCESSOR_BASED_GUEST & ~(hy_vmx_read_true_processor_based_capability() >> 32)) != 0)
		return 4;
	/* desc/arch/vmx/arch.yaml#needs.secondary */
	if ((HY_VMX_SECONDARY_GUEST & ~(hy_vmx_read_secondary_capability() >> 32)) != 0)
		return 5;
	/* desc/arch/vmx/arch.yaml#needs.exit */
	if ((HY_VMX_EXIT_GUEST & ~(hy_vmx_read_true_exit_capability() >> 32)) != 0)
		return 6;
	/* desc/arch/vmx/arch.yaml#needs.entry */
	if ((HY_VMX_ENTRY_GUEST & ~(hy_vmx_read_true_entry_capability() >> 32)) != 0)
		return 7;
	/* desc/arch/vmx/arch.yaml#needs.tables */
	if ((hy_vmx_read_ept_capability() & HY_VMX_EPT_NEEDED) != HY_VMX_EPT_NEEDED)
		return 8;
	return 9;
}
/* crc32 50d06dea */
