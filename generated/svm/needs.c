/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml,
 * desc/arch/svm/controls.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/access.h>
#include <halyard/svm/controls.h>
#include <halyard/svm/needs.h>
#include <halyard/bits.h>
#include <stddef.h>

const char *const hy_svm_needs[5] = {
	"AMD SVM (CPUID Fn8000_0001_ECX)",
	"SVM that firmware has not locked (APM 15.31)",
	"Nested paging (CPUID Fn8000_000A_EDX)",
	"16 address-space identifiers (CPUID Fn8000_000A_EBX)",
	NULL,
};

uint32_t hy_svm_needs_met(void)
{
	/* desc/arch/svm/arch.yaml#needs.svm */
	if (!(hy_x86_read_leaf_80000000_eax() >= 0x8000000a && ((hy_x86_read_leaf_80000001_ecx() >> 2) & 1) == 1))
		return 0;
	/* desc/arch/svm/arch.yaml#needs.firmware */
	if (((hy_svm_read_vm_cr() >> 4) & 1) != 0)
		return 1;
	/* desc/arch/svm/arch.yaml#needs.nested_paging */
	if ((hy_x86_read_leaf_8000000a_edx() & 1) != 1)
		return 2;
	/* desc/arch/svm/arch.yaml#needs.asids */
	if (hy_x86_read_leaf_8000000a_ebx() < 16)
		return 3;
	return 4;
}
/* crc32 ca94e679 */
