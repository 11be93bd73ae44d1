/* Generated from desc/arch/sim/sysregs.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SYSREGS_H
#define HALYARD_ARCH_SYSREGS_H

#include <halyard/vcpu.h>

HY_C_BEGIN

/* A guest's access to the trapped register with this key, from or to general register `gpr`. True: handled; false: vcpu->exit says what is
 * left to do. exit.advance is the caller's. On the owner's CPU, with the vCPU bound. */
bool hy_sim_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr);

/* An access that may read and write at once: what was there goes into general register `gpr`, (old & keep) | set is written. A register
 * that the host answers is not read and written by one access: the guest's instruction is undefined. The rest as above. */
struct hy_sim_sysreg_update {
	bool read, write;
	uint32_t gpr;
	uint64_t keep, set;
};
bool hy_sim_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_sim_sysreg_update *update);

/* Name of a trapped register for logs, NULL where the description has none of this key. Any context. */
const char *hy_sim_sysreg_name(uint32_t key);

/* Access to the guest's clock; answers reads with the host's time and ignores writes. Of the port, called for accesses to
 * trapped registers. True: *value is what was read, or has been taken; false: vcpu->exit says what is left to do, or the guest
 * takes a fault. */
bool hy_sim_clock(struct hy_vcpu *vcpu, uint32_t key, bool write, uint64_t *value);

HY_C_END

#endif
/* crc32 254b97e8 */
