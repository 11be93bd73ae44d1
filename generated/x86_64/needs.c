/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/x86_64/controls.yaml by `./halyard gen`; do not
 * edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/needs.h>
#include <halyard/bits.h>
#include <stddef.h>

const char *const hy_x86_needs[3] = {
	"AMD SVM or Intel VMX (CPUID Fn0000_0001_ECX, Fn8000_0001_ECX)",
	"XSAVE and XCR0 (CPUID Fn0000_0001_ECX)",
	NULL,
};

uint32_t hy_x86_needs_met(void)
{
	/* desc/arch/x86_64/arch.yaml#needs.hardware */
	if (!(((hy_x86_read_leaf_1_ecx() >> 5) & 1) == 1 || (hy_x86_read_leaf_80000000_eax() >= 0x8000000a
		&& ((hy_x86_read_leaf_80000001_ecx() >> 2) & 1) == 1)))
		return 0;
	/* desc/arch/x86_64/arch.yaml#needs.xsave */
	if (((hy_x86_read_leaf_1_ecx() >> 26) & 1) != 1)
		return 1;
	return 2;
}
/* crc32 7a00ed66 */
