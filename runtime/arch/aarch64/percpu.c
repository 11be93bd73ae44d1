/* SPDX-License-Identifier: Apache-2.0 */
/* EL2 is the library's from enable to disable, which means its exception vectors. */
#include "port.h"

/* Not at EL2, with VHE, or without the GIC's system registers we could not even ask the hardware what else it has. */
enum hy_status hy_port_cpu_enable(struct hy_percpu *cpu)
{
	if (hy_aarch64_read_currentel() >> 2 != 2 || (hy_aarch64_read_hcr_el2() & HY_AARCH64_HCR_EL2_E2H_MASK) != 0 ||
	    (hy_aarch64_read_id_aa64pfr0_el1() & HY_AARCH64_ID_AA64PFR0_EL1_GIC_MASK) == 0 ||
	    (hy_aarch64_read_icc_sre_el2() & HY_AARCH64_ICC_SRE_EL2_SRE_MASK) == 0)
		return HY_E_UNSUPPORTED;
	cpu->features = hy_aarch64_features_probe();
	hy_aarch64_save_host(&cpu->arch, cpu->features);
	hy_aarch64_write_oslar_el1(0); /* guests find it open, and what they write to it is ignored (D2.9) */
	hy_aarch64_write_vbar_el2((uintptr_t)hy_aarch64_vectors);
	hy_aarch64_write_isb(0); /* the next exception is ours (D1.3.5) */
	return HY_OK;
}

void hy_port_cpu_disable(struct hy_percpu *cpu)
{
	hy_aarch64_restore_host(&cpu->arch, cpu->features);
	hy_aarch64_write_isb(0);
}
