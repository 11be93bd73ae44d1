/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for the port's assembly: a CPU that answers CPUID from a table, moves no state, and is never entered. */
#include "support.h"

#include <string.h>

uint32_t support_cpuid[4];
uint64_t support_length = 2;

void hy_cpuid_execute(uint32_t leaf, uint32_t subleaf, uint32_t answer[4])
{
	(void)leaf, (void)subleaf;
	memcpy(answer, support_cpuid, sizeof(support_cpuid));
}

enum hy_status hy_port_enter(struct hy_vcpu *vcpu)
{
	(void)vcpu;
	return HY_E_UNSUPPORTED;
}

enum hy_status hy_vmx_enter(struct hy_vcpu *vcpu)
{
	return hy_port_enter(vcpu);
}

void hy_vmx_left(void);

void hy_vmx_left(void)
{
}

uint64_t hy_svm_length(struct hy_vcpu *vcpu)
{
	(void)vcpu;
	return support_length;
}

enum hy_status hy_svm_enter(struct hy_vcpu *vcpu)
{
	return hy_port_enter(vcpu);
}
