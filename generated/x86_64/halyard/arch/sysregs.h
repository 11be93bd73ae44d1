/* Generated from desc/arch/x86_64/sysregs.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SYSREGS_H
#define HALYARD_ARCH_SYSREGS_H

#include <halyard/vcpu.h>

HY_C_BEGIN

/* A guest's access to the trapped register with this key, from or to general register `gpr`. True: handled; false: vcpu->exit says what is
 * left to do. exit.advance is the caller's. On the owner's CPU, with the vCPU bound. */
bool hy_x86_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr);

/* An access that may read and write at once: what was there goes into general register `gpr`, (old & keep) | set is written. A register
 * that the host answers is not read and written by one access: the guest's instruction is undefined. The rest as above. */
struct hy_x86_sysreg_update {
	bool read, write;
	uint32_t gpr;
	uint64_t keep, set;
};
bool hy_x86_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_x86_sysreg_update *update);

/* Name of a trapped register for logs, NULL where the description has none of this key. Any context. */
const char *hy_x86_sysreg_name(uint32_t key);

/* A move to CR4; CPUID does not show all that the CPU has. (APM 3.1.3) True, as rules want it; what the processor would not take
 * is a fault of the guest's. */
bool hy_x86_write_cr4(struct hy_vcpu *vcpu, uint64_t value);

/* XSETBV: x87 is always on, and AVX goes with SSE. (APM 11.5.2) True, as rules want it; what the processor would not take is a
 * fault of the guest's. */
bool hy_x86_xsetbv(struct hy_vcpu *vcpu, uint64_t value);

HY_C_END

#endif
/* crc32 942158c4 */
